"""Number and sign, place and date (PL I, I.II.3 and I.II.4)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.word.facts.document import MAIN
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.format import Basis, begins_as_kind, kind_of_sign, kind_of_title
from nts_scenario_kit.word.lint.base import Problem, Subject, check_align, check_size, check_style, quote, rule
from nts_scenario_kit.word.lint.signs import barred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.document import Piece
    from nts_scenario_kit.word.facts.lines import Line

GROUP = "số và ngày"
_PARTS = re.compile(r"^(?P<label>Số\s*:?|\w+\s*:?)\s*(?P<number>[^/]*?)\s*/\s*(?P<sign>.+)$")
_YEAR = re.compile(r"^(?:19|20)\d\d\s*/\s*")
_SIGN = re.compile(r"^[A-ZĐĂÂÊÔƠƯ][A-Za-zĐđĂÂÊÔƠƯ0-9&]*(?:-[A-ZĐĂÂÊÔƠƯ][A-Za-zĐđĂÂÊÔƠƯ0-9&.]*)*$")
_TYPED = re.compile(r"^\d+\s*[-–]\s*\w+$")  # 31-TTr/SYT: the order of the Party's documents
_LETTERED = re.compile(r"^[^\W\d_]+\s*[-.]?\s*\d+$")  # CV-112: the letters belong behind the stroke
_BLANK = re.compile(r"[.…_]{2,}|…")


def _numbers(subject: Subject) -> Iterator[tuple[Piece, Line, re.Match[str]]]:
    for piece in subject.pieces:
        line = piece.first(Role.NUMBER)
        match = _PARTS.match(line.text) if line is not None else None
        if line is not None and match is not None and piece.kind == MAIN and not piece.normative:
            yield piece, line, match


def _sign(match: re.Match[str]) -> str:
    """The sign without a year before it; "" for a blank of a form, and where the bars are in the wrong places."""
    sign = _YEAR.sub("", match["sign"])
    return "" if _BLANK.search(sign) or _TYPED.match(match["number"]) else sign


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
        elif re.search(r"\s:$", match["label"]):
            message = f"{quote(line.text)} có dấu cách trước dấu hai chấm"
            yield Problem(line, message, "viết “Số: …”", Severity.NOTE)  # the decree prints it so, and says nothing
    lines = subject.lines(Role.NUMBER)
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
        elif re.fullmatch(r"0\d{2,}", match["number"]):
            right = match["number"].lstrip("0").zfill(2)
            message = f"số {quote(match['number'])} thừa số 0 phía trước; chỉ số nhỏ hơn 10 ghi thêm số 0"
            yield Problem(line, message, f"viết “{right}”", Severity.WARNING)


@rule("ND30-SO-SIGN", Basis.TEXT, "PL I, I.II.3c", GROUP)
def so_sign(subject: Subject) -> Iterator[Problem]:
    """Ký hiệu viết in hoa, nối bằng “/” và “-”, không có dấu cách.

    Chữ viết tắt tên loại giữ cách viết của Phụ lục III: TTr, CTr, QyĐ.

    Sai: Số: 25/QĐ – SYT
    Đúng: Số: 25/QĐ-SYT
    """
    for _, line, match in _numbers(subject):
        sign = _sign(match)
        if _TYPED.match(match["number"]):
            yield Problem(
                line,
                f"{quote(line.text)} đặt gạch nối trước gạch chéo; đó là cách ghi của văn bản Đảng",
                "viết số, gạch chéo, chữ viết tắt tên loại, gạch nối, chữ viết tắt tên cơ quan",
            )
        elif _LETTERED.match(match["number"]):
            yield Problem(line, f"{quote(line.text)} có chữ trước số", "viết “Số: ” rồi số, gạch chéo, ký hiệu")
        elif sign and line.text[-1] in ".;,":
            yield Problem(line, f"{quote(line.text)} có dấu câu ở cuối", "bỏ dấu câu")
        elif sign and _SIGN.match(sign) and re.search(r"/\s", line.text):
            yield Problem(line, f"{quote(line.text)} có dấu cách sau “/”", f"viết “/{sign}”")
        elif sign and not _SIGN.match(sign):
            why = (
                "có dấu cách hoặc gạch dài"
                if re.search(r"[\s–—]", sign)
                else "không đúng dạng chữ in hoa nối bằng gạch nối"
            )
            yield Problem(line, f"ký hiệu {quote(sign)} {why}", f"viết “{re.sub(r' *[–—-] *', '-', sign)}”")
        elif sign and barred(sign) != sign:
            message = f"ký hiệu {quote(sign)} viết “D” thay cho “Đ”"
            yield Problem(line, message, f"viết “{barred(sign)}”", Severity.WARNING)  # bodies choose their letters


@rule("ND30-SO-FORM", Basis.TEXT, "PL I, I.II.3b", GROUP)
def so_form(subject: Subject) -> Iterator[Problem]:
    """Ký hiệu bắt đầu bằng chữ viết tắt tên loại văn bản.

    Chữ viết tắt lấy theo Phụ lục III và phải khớp với tên loại. Tên loại ngoài danh mục không mang chữ viết tắt của
    loại khác (cảnh báo).

    Sai: TỜ TRÌNH mang số 31/QĐ-SYT
    Đúng: TỜ TRÌNH mang số 31/TTr-SYT
    """
    for piece, line, match in _numbers(subject):
        title, sign = piece.first(Role.TITLE), _sign(match)
        kind = kind_of_title(title.text) if title else None
        first = sign.split("-")[0]
        other = kind_of_sign(first) if "-" in sign and title is not None and not begins_as_kind(title.text) else None
        if title is not None and other is not None and not piece.all(Role.ATTACHED_TO):
            message = f"ký hiệu {quote(sign)} là của {other.name} nhưng tên loại ghi {quote(title.text)}"
            yield Problem(line, message, f"ghi tên loại {other.name.upper()}, hoặc sửa ký hiệu", Severity.WARNING)
        if kind is None or not kind.sign or not sign or not _SIGN.match(sign):
            continue
        if first in (f"{kind.sign}LT", f"{kind.sign}LN", f"{kind.sign}PH"):
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
    yield from check_align([x for x in subject.lines(Role.NUMBER) if x.paragraph.cell is not None], "so_ky_hieu")
