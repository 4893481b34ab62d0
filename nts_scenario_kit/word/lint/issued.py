"""Place and date of issue (PL I, I.II.4)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.vietnamese import bare
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.format import PATTERNS, Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, check_align, check_size, check_style, quote, rule
from nts_scenario_kit.word.lint.dates import is_real
from nts_scenario_kit.word.lint.number import GROUP
from nts_scenario_kit.word.lint.place_names import slips

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.lines import Line

_UNIT = re.compile(r"^(?:thành phố|thị xã|thị trấn|đặc khu)(?=\s)", re.IGNORECASE)
_BASE_DAY = re.compile(r"ngày (\d{1,2})(?: tháng |[/.-])(\d{1,2})(?: năm |[/.-])(\d{4})\b")
_YEARS = range(1945, 2101)
_SLASHED = re.compile(r"\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}")


def _dates(subject: Subject) -> Iterator[tuple[Line, re.Match[str] | None]]:
    for line in subject.lines(Role.PLACE_DATE):
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
        fault = _fault(line.text, match)
        if fault:
            yield Problem(line, f"{quote(line.text)} {fault}", "viết “<địa danh>, ngày … tháng … năm …”")


def _fault(text: str, match: re.Match[str] | None) -> str:
    """What is wrong with the form of the line, "" for nothing."""
    if text.lower().startswith("ngày"):
        return "không có địa danh"
    if match is None:
        return "không đúng dạng"
    if "," not in text:
        return "thiếu dấu phẩy sau địa danh"
    day, month, year = (int(_digits(match, name) or 0) for name in ("day", "month", "year"))
    if not is_real(day or 1, month or 1, year or 2024) or (year and year not in _YEARS):
        return "là ngày không có thật"
    if day and month and not match["year"]:
        return "có ngày, tháng mà không có năm"
    if re.search(r"\s,", text):
        return "có dấu cách trước dấu phẩy"
    if re.search(r"\d\.$", text):
        return "có dấu chấm cuối"
    return "" if re.search(r", ngày\b.*\btháng\b.*\bnăm\b", text) else "không đúng dạng"


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
    lines = subject.lines(Role.PLACE_DATE)
    yield from check_size(lines, "dia_danh_ngay")
    yield from check_style(lines, "dia_danh_ngay")
    for line, match in _dates(subject):
        place = match["place"] if match else ""
        if place.isupper() and len(place) > 3 and not any(slips(place)):
            yield Problem(
                line, f"địa danh {quote(place)} viết hoa toàn bộ; quy định chữ in thường", f"viết “{place.title()}”"
            )


@rule("ND30-DATE-POS", Basis.TEXT, "PL I, I.II.4c", GROUP)
def date_pos(subject: Subject) -> Iterator[Problem]:
    """Địa danh và thời gian cùng dòng với số, ký hiệu, canh giữa dưới Quốc hiệu và Tiêu ngữ.

    Sai: ngày tháng ở hàng dưới số, ký hiệu
    Đúng: ngày tháng ở cùng hàng, cột phải, canh giữa
    """
    lines = [x for x in subject.lines(Role.PLACE_DATE) if x.paragraph.cell is not None]
    yield from check_align(lines, "dia_danh_ngay")
    for piece in subject.pieces:
        date, number = piece.first(Role.PLACE_DATE), piece.first(Role.NUMBER)
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
    """Địa danh là tên gọi chính thức của đơn vị hành chính, viết hoa chữ cái đầu, không viết tắt.

    Sai: lâm Đồng, ngày 05 tháng 11 năm 2026; Đăk Lăk, ngày …; TP.Bảo Lộc, ngày …
    Đúng: Lâm Đồng, ngày 05 tháng 11 năm 2026; Đắk Lắk, ngày …; Bảo Lộc, ngày …
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
        if re.match(r"[Tt]ỉnh ", match["place"]):
            yield Problem(
                line, f"địa danh {quote(match['place'])} thừa chữ “tỉnh”", f"viết “{match['place'][5:]}, ngày …”"
            )
        for slip in slips(match["place"]):
            weight = None if slip.sure else Severity.WARNING
            yield Problem(line, f"địa danh {quote(match['place'])} {slip.fault}", f"viết “{slip.right}”", weight)
        yield from _commune(subject, line, match["place"])


def _commune(subject: Subject, line: Line, place: str) -> Iterator[Problem]:
    """Documents of a commune name the commune."""
    piece = next(piece for piece in subject.pieces if line in piece.lines)
    issuer = " ".join(x.bare for x in piece.all(Role.ISSUING_BODY))
    own = re.fullmatch(r"(?:uy ban|hoi dong) nhan dan (?:xa|phuong|dac khu) ([a-z '-]+)", issuer)
    if own and own[1] not in bare(place) and not line.text.startswith(("…", ".")):
        lines = (x.text for x in piece.all(Role.ISSUING_BODY) if own[1] in x.bare or own[1].endswith(x.bare))
        said = next(lines, issuer)
        message = f"địa danh {quote(place)} không phải tên của {quote(said)}"
        yield Problem(line, message, "ghi tên của xã, phường, đặc khu", Severity.WARNING)


@rule("ND30-DATE-ORDER", Basis.TEMPLATE, "PL I, I.II.4b; I.II.6a", GROUP)
def date_order(subject: Subject) -> Iterator[Problem]:
    """Ngày ban hành không trước ngày của căn cứ.

    Sai: ban hành ngày 05 tháng 11 năm 2025, căn cứ Nghị định ngày 10 tháng 12 năm 2025
    Đúng: ngày của mọi căn cứ bằng hoặc trước ngày ban hành
    """
    match = next((match for _, match in _dates(subject) if match), None)
    issued = _day(*(_digits(match, name) for name in ("day", "month", "year"))) if match else None
    if issued and issued[0] not in _YEARS:
        return  # the form of the day is told; it says nothing about the others
    for line in subject.main.all(Role.BASIS) if issued else ():
        found = _BASE_DAY.search(line.text)
        based = _day(*found.groups()) if found else None
        if found and based and issued and based > issued:
            yield Problem(line, f"căn cứ {quote(line.text)} có ngày sau ngày ban hành văn bản", "kiểm tra hai ngày")


def _day(day: str, month: str, year: str) -> tuple[int, int, int] | None:
    """Year, month, day; None for a blank."""
    return (int(year), int(month), int(day)) if day and month and year else None


@rule("ND30-NUM-ARABIC", Basis.TEXT, "PL I, I.II.4b", GROUP)
def num_arabic(subject: Subject) -> Iterator[Problem]:
    """Ngày ban hành viết đủ chữ “ngày … tháng … năm …”.

    Sai: Lâm Đồng, ngày 05/11/2026
    Đúng: Lâm Đồng, ngày 05 tháng 11 năm 2026
    """
    for line in subject.lines(Role.PLACE_DATE):
        match = _SLASHED.search(line.text)
        if match:
            yield Problem(line, f"ngày ban hành viết tắt “{match[0]}”", "viết “ngày … tháng … năm …”")
