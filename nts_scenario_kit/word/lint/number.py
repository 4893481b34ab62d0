"""Number and sign, place and date (PL I, I.II.3 and I.II.4)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.word.facts.document import MAIN
from nts_scenario_kit.word.format import PATTERNS, Basis, kind_of_title
from nts_scenario_kit.word.lint.base import Problem, Subject, check_align, check_size, check_style, quote, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.document import Piece
    from nts_scenario_kit.word.facts.lines import Line

GROUP = "số và ngày"
_PARTS = re.compile(r"^(?P<label>Số\s*:?|\w+\s*:?)\s*(?P<number>[^/]*?)\s*/\s*(?P<sign>.+)$")
_YEAR = re.compile(r"^(?:19|20)\d\d\s*/\s*")
_SIGN = re.compile(r"^[A-ZĐĂÂÊÔƠƯ][A-Za-zĐđĂÂÊÔƠƯ0-9&]*(?:-[A-ZĐĂÂÊÔƠƯ][A-Za-zĐđĂÂÊÔƠƯ0-9&.]*)*$")
_UNIT = re.compile(r"^(?:thành phố|thị xã|thị trấn|đặc khu)(?=\s)", re.IGNORECASE)
_BLANK = re.compile(r"[.…_]{2,}|…")


def _numbers(subject: Subject) -> Iterator[tuple[Piece, Line, re.Match[str]]]:
    for piece in subject.pieces:
        line = piece.first("so_ky_hieu")
        match = _PARTS.match(line.text) if line is not None else None
        if line is not None and match is not None and piece.kind == MAIN and not piece.normative:
            yield piece, line, match


def _sign(match: re.Match[str]) -> str:
    """The sign without a year before it; "" for a blank of a form."""
    sign = _YEAR.sub("", match["sign"])
    return "" if _BLANK.search(sign) else sign


@rule("ND30-SO-LABEL", Basis.TEXT, "PL I, I.II.3c", GROUP)
def so_label(subject: Subject) -> Iterator[Problem]:
    """Từ “Số” có dấu hai chấm, chữ in thường, cỡ 13, đứng.

    Sai: Số 25/QĐ-SYT
    Đúng: Số: 25/QĐ-SYT
    """
    for _, line, match in _numbers(subject):
        if not re.match(r"^Số:", match["label"].replace(" ", "")):
            yield Problem(
                line, f"{quote(line.text)} thiếu dấu hai chấm sau từ “Số” hoặc viết sai từ này", "viết “Số: …”"
            )
    lines = subject.lines("so_ky_hieu")
    yield from check_size(lines, "so_ky_hieu")
    yield from check_style(lines, "so_ky_hieu")


@rule("ND30-SO-ZERO", Basis.TEXT, "PL I, I.II.3c", GROUP)
def so_zero(subject: Subject) -> Iterator[Problem]:
    """Số nhỏ hơn 10 phải ghi thêm số 0 phía trước.

    Sai: Số: 5/QĐ-SYT
    Đúng: Số: 05/QĐ-SYT
    """
    for _, line, match in _numbers(subject):
        if re.fullmatch(r"[1-9]", match["number"]):
            yield Problem(
                line,
                f"số {quote(match['number'])} nhỏ hơn 10 nhưng không có số 0 phía trước",
                f"viết “0{match['number']}”",
            )


@rule("ND30-SO-SIGN", Basis.TEXT, "PL I, I.II.3c", GROUP)
def so_sign(subject: Subject) -> Iterator[Problem]:
    """Ký hiệu viết in hoa, nối bằng “/” và “-”, không có dấu cách.

    Chữ viết tắt tên loại giữ cách viết của Phụ lục III: TTr, CTr, QyĐ.

    Sai: Số: 25/QĐ – SYT
    Đúng: Số: 25/QĐ-SYT
    """
    for _, line, match in _numbers(subject):
        sign = _sign(match)
        if sign and _SIGN.match(sign) and re.search(r"/\s", line.text):
            yield Problem(line, f"{quote(line.text)} có dấu cách sau “/”", f"viết “/{sign}”")
        elif sign and not _SIGN.match(sign):
            why = (
                "có dấu cách hoặc gạch dài"
                if re.search(r"[\s–—]", sign)
                else "không đúng dạng chữ in hoa nối bằng gạch nối"
            )
            yield Problem(line, f"ký hiệu {quote(sign)} {why}", f"viết “{re.sub(r' *[–—-] *', '-', sign)}”")


@rule("ND30-SO-FORM", Basis.TEXT, "PL I, I.II.3b", GROUP)
def so_form(subject: Subject) -> Iterator[Problem]:
    """Ký hiệu bắt đầu bằng chữ viết tắt tên loại văn bản.

    Chữ viết tắt lấy theo Phụ lục III và phải khớp với tên loại.

    Sai: TỜ TRÌNH mang số 31/QĐ-SYT
    Đúng: TỜ TRÌNH mang số 31/TTr-SYT
    """
    for piece, line, match in _numbers(subject):
        title, sign = piece.first("ten_loai"), _sign(match)
        kind = kind_of_title(title.text) if title else None
        if kind is None or not kind.sign or not sign or not _SIGN.match(sign):
            continue
        first = sign.split("-")[0]
        if first in (f"{kind.sign}LT", f"{kind.sign}PH"):
            message = f"ký hiệu {quote(sign)} bắt đầu bằng “{first}”; Phụ lục III chỉ có “{kind.sign}”"
            yield Problem(line, message, f"viết “{kind.sign}-…”", Severity.WARNING)  # many give joint papers a sign
        elif first != kind.sign:
            yield Problem(
                line,
                f"ký hiệu {quote(sign)} không khớp tên loại {kind.name}; quy định bắt đầu bằng “{kind.sign}”",
                f"viết “{kind.sign}-…”",
            )
        elif "-" not in sign:
            yield Problem(line, f"ký hiệu {quote(sign)} thiếu chữ viết tắt tên cơ quan", f"viết “{kind.sign}-…”")


@rule("ND30-SO-FORM-CV", Basis.TEXT, "PL I, I.II.3b", GROUP)
def so_form_cv(subject: Subject) -> Iterator[Problem]:
    """Ký hiệu công văn: tên cơ quan, gạch nối, đơn vị soạn thảo hoặc lĩnh vực.

    Công văn không có chữ viết tắt tên loại.

    Sai: Số: 42/CV-SYT
    Đúng: Số: 42/SYT-NVY
    """
    for piece, line, match in _numbers(subject):
        sign = _sign(match)
        if not piece.is_letter or not sign or not _SIGN.match(sign):
            continue
        if sign.startswith("CV-") or sign == "CV":
            yield Problem(line, f"ký hiệu công văn {quote(sign)} có “CV”", "viết tắt tên cơ quan và đơn vị soạn thảo")
        elif "-" not in sign:
            yield Problem(
                line,
                f"ký hiệu công văn {quote(sign)} thiếu chữ viết tắt đơn vị soạn thảo hoặc lĩnh vực",
                f"viết “{sign}-…”",
                Severity.WARNING,
            )


@rule("ND30-SO-NOYEAR", Basis.TEMPLATE, "PL I, I.V.3; PL III", GROUP)
def so_noyear(subject: Subject) -> Iterator[Problem]:
    """Số, ký hiệu văn bản hành chính không ghi năm.

    Năm trong ký hiệu là của văn bản quy phạm pháp luật.

    Sai: Số: 25/2026/QĐ-SYT
    Đúng: Số: 25/QĐ-SYT
    """
    for _, line, match in _numbers(subject):
        if _YEAR.match(match["sign"]):
            yield Problem(
                line, f"{quote(line.text)} có năm trong ký hiệu; chỉ văn bản quy phạm pháp luật ghi năm", "bỏ năm"
            )


@rule("ND30-SO-POS", Basis.TEXT, "PL I, I.II.3c", GROUP)
def so_pos(subject: Subject) -> Iterator[Problem]:
    """Số, ký hiệu canh giữa dưới tên cơ quan ban hành.

    Sai: số, ký hiệu căn trái
    Đúng: số, ký hiệu canh giữa cột trái
    """
    yield from check_align([x for x in subject.lines("so_ky_hieu") if x.paragraph.cell is not None], "so_ky_hieu")


_SLASHED = re.compile(r"\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}")


def _dates(subject: Subject) -> Iterator[tuple[Line, re.Match[str] | None]]:
    for line in subject.lines("dia_danh_ngay"):
        yield line, PATTERNS["date_any"].match(line.text)


def _digits(match: re.Match[str], name: str) -> str:
    """Digits of a part of the date; "" for a blank of a draft, also one half filled in (``năm 20…``)."""
    return "" if re.search(r"[.…_]", match[name]) else match[name]


@rule("ND30-DATE-FORM", Basis.TEXT, "PL I, I.II.4b, 4c", GROUP)
def date_form(subject: Subject) -> Iterator[Problem]:
    """Địa danh, dấu phẩy, rồi “ngày … tháng … năm …”.

    Bản dự thảo được để trống ngày, tháng.

    Sai: Lâm Đồng ngày 05 tháng 11 năm 2026
    Đúng: Lâm Đồng, ngày 05 tháng 11 năm 2026
    """
    for line, match in _dates(subject):
        if _SLASHED.search(line.text):
            continue
        day, month, year = (int(_digits(match, n) or 0) for n in ("day", "month", "year")) if match else (0, 0, 0)
        if match is None:
            yield Problem(line, f"{quote(line.text)} không đúng dạng", "viết “<địa danh>, ngày … tháng … năm …”")
        elif "," not in line.text:
            yield Problem(line, f"{quote(line.text)} thiếu dấu phẩy sau địa danh", "viết “<địa danh>, ngày …”")
        elif day > 31 or month > 12 or (year and not 1945 <= year <= 2100):
            yield Problem(line, f"{quote(line.text)} là ngày không có thật", "sửa ngày, tháng, năm")
        elif not re.search(r", ngày", line.text):
            yield Problem(line, f"{quote(line.text)} không đúng dạng", "viết “<địa danh>, ngày … tháng … năm …”")


@rule("ND30-DATE-ZERO", Basis.TEXT, "PL I, I.II.4b", GROUP)
def date_zero(subject: Subject) -> Iterator[Problem]:
    """Ngày dưới 10 và tháng 1, tháng 2 ghi thêm số 0 phía trước.

    Các tháng khác không thêm số 0: các mẫu của nghị định viết “tháng 3”, “tháng 6”.

    Sai: ngày 5 tháng 2 năm 2026
    Đúng: ngày 05 tháng 02 năm 2026
    """
    for line, match in _dates(subject):
        if match is None:
            continue
        day, month = _digits(match, "day"), _digits(match, "month")
        if re.fullmatch(r"[1-9]", day):
            yield Problem(line, f"“ngày {day}” thiếu số 0 phía trước", f"viết “ngày 0{day}”")
        if month in ("1", "2"):
            yield Problem(line, f"“tháng {month}” thiếu số 0 phía trước", f"viết “tháng 0{month}”")
        elif re.fullmatch(r"0[3-9]", month):
            yield Problem(
                line,
                f"“tháng {month}” thừa số 0; chỉ tháng 1 và tháng 2 thêm số 0",
                f"viết “tháng {month[1]}”",
                Severity.WARNING,
            )


@rule("ND30-DATE-STYLE", Basis.TEXT, "PL I, I.II.4c", GROUP)
def date_style(subject: Subject) -> Iterator[Problem]:
    """Địa danh và thời gian: chữ in thường, nghiêng, cỡ 13–14.

    Sai: địa danh và thời gian kiểu chữ đứng
    Đúng: địa danh và thời gian in nghiêng, không đậm
    """
    lines = subject.lines("dia_danh_ngay")
    yield from check_size(lines, "dia_danh_ngay")
    yield from check_style(lines, "dia_danh_ngay")


@rule("ND30-DATE-POS", Basis.TEXT, "PL I, I.II.4c", GROUP)
def date_pos(subject: Subject) -> Iterator[Problem]:
    """Địa danh và thời gian cùng dòng với số, ký hiệu, canh giữa dưới Quốc hiệu và Tiêu ngữ.

    Sai: ngày tháng ở hàng dưới số, ký hiệu
    Đúng: ngày tháng ở cùng hàng, cột phải, canh giữa
    """
    lines = [x for x in subject.lines("dia_danh_ngay") if x.paragraph.cell is not None]
    yield from check_align(lines, "dia_danh_ngay")
    for piece in subject.pieces:
        date, number = piece.first("dia_danh_ngay"), piece.first("so_ky_hieu")
        one, two = (x.paragraph.cell if x else None for x in (date, number))
        if one is None or two is None or one.table != two.table:
            continue
        if one.row != two.row:
            yield Problem(
                date, "địa danh và thời gian không cùng hàng với số, ký hiệu", "đặt hai thành phần trong cùng một hàng"
            )
        elif one.column <= two.column and date is not None and date.paragraph is not (number and number.paragraph):
            yield Problem(date, "địa danh và thời gian không ở cột phải", "đặt ở cột phải, dưới Quốc hiệu và Tiêu ngữ")


@rule("ND30-DATE-PLACE", Basis.TEXT, "PL I, I.II.4a", GROUP)
def date_place(subject: Subject) -> Iterator[Problem]:
    """Chữ cái đầu của địa danh viết hoa.

    Sai: lâm Đồng, ngày 05 tháng 11 năm 2026
    Đúng: Lâm Đồng, ngày 05 tháng 11 năm 2026
    """
    for line, match in _dates(subject):
        if match is None:
            continue
        place = _UNIT.sub(lambda unit: unit[0][0], match["place"])  # only the first letter of thành phố counts
        words = [word for word in re.split(r"[\s-]+", place) if word and word[0].isalpha()]
        small = [word for word in words if word[0].islower()]
        if words and small:
            yield Problem(
                line, f"địa danh {quote(match['place'])} có chữ đầu không viết hoa", "viết hoa chữ cái đầu của địa danh"
            )


@rule("ND30-NUM-ARABIC", Basis.TEXT, "PL I, I.II.4b", GROUP)
def num_arabic(subject: Subject) -> Iterator[Problem]:
    """Ngày ban hành viết đủ chữ “ngày … tháng … năm …”.

    Sai: Lâm Đồng, ngày 05/11/2026
    Đúng: Lâm Đồng, ngày 05 tháng 11 năm 2026
    """
    for line in subject.lines("dia_danh_ngay"):
        match = _SLASHED.search(line.text)
        if match:
            yield Problem(line, f"ngày ban hành viết tắt “{match[0]}”", "viết “ngày … tháng … năm …”")
