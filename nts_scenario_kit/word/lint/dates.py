"""Dates and numbers in the text (PL I, I.II.3c and 4b; practice)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.word.format import Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, more, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.lines import Line

GROUP = "ngày và số"
_DAY = re.compile(r"\b[Nn]gày ([1-9]) tháng (?=\d)(?!\d+ âm lịch)|\btháng ([12]) năm \d{4}|\btháng (0[3-9]) năm \d{4}")
_REAL = re.compile(r"\b[Nn]gày (\d{1,2}) tháng (\d{1,4})(?: năm (\d{4}))?")
_SLASHED = re.compile(r"\b[Nn]gày (\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b")
_DOC = re.compile(r"\bsố:? ([1-9])/(?=[A-ZĐ]|\d{4}/)")  # a house may have the number 5/12
_PERCENT = re.compile(r"\d (?=%)")
_UNIT = re.compile(r"(?<!\d[.,])\b\d+(?:[.,]\d+)*(?=(?:km[23²³]?|kg|ha|mm|cm|m[23²³]?|kWh|MW|lít|tấn|tỷ|triệu|đồng)\b)")
_THOUSANDS = re.compile(
    r"(?<![\d/.,-])\d{1,3}(?:,\d{3})+(?![\d,.])"
    r"(?= (?:đồng|triệu|tỷ|người|hộ|lượt|tấn|ha|m2|m²|km|kg|cơ sở|trường hợp|ca\b))"
)
_POINT = re.compile(r"(?<![\w.,/-])\d{1,3}\.\d{1,2}(?= ?(?:%|(?:tỷ|triệu|ha|kg|km|km2|m|m2|m3|m²|m³|tấn)\b))")
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _all(subject: Subject, pattern: re.Pattern[str]) -> list[tuple[Line, re.Match[str]]]:
    return [(line, match) for line in subject.text_lines for match in pattern.finditer(line.text)]


def is_real(day: int, month: int, year: int) -> bool:
    """True for a day that there is in the calendar."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    last = 0 if not 1 <= month <= 12 else 28 if month == 2 and not leap else _DAYS[month - 1]
    return 1 <= day <= last


@rule("ND30-NUM-ZERO-DAY", Basis.TEMPLATE, "PL I, I.II.4b", GROUP)
def num_zero_day(subject: Subject) -> Iterator[Problem]:
    """Ngày dưới 10 và tháng 1, tháng 2 trong nội dung ghi thêm số 0.

    Nghị định quy định cho ngày ban hành và tự viết như vậy trong nội dung.

    Sai: trước ngày 5 tháng 11 năm 2026
    Đúng: trước ngày 05 tháng 11 năm 2026
    """
    hits = _all(subject, _DAY)
    if hits:
        line, match = hits[0]
        right = f"ngày 0{match[1]}" if match[1] else f"tháng 0{match[2]}" if match[2] else f"tháng {match[3][1]}"
        yield Problem(line, f"“{match[0].strip()}” không đúng cách ghi số 0{more(len(hits))}", f"viết “{right}”")


@rule("ND30-NUM-REAL-DAY", Basis.TEMPLATE, "", GROUP)
def num_real_day(subject: Subject) -> Iterator[Problem]:
    """Ngày tháng có thật.

    Sai: ngày 31 tháng 11 năm 2026
    Đúng: ngày 30 tháng 11 năm 2026
    """
    for line, match in _all(subject, _REAL):
        if not is_real(int(match[1]), int(match[2]), int(match[3] or 2024)):
            yield Problem(line, f"“{match[0]}” là ngày không có thật", "sửa ngày, tháng")
    for line, match in _all(subject, _SLASHED):
        if not is_real(int(match[1]), int(match[2]), int(match[3])):
            yield Problem(line, f"“{match[0]}” là ngày không có thật", "sửa ngày, tháng")


@rule("ND30-NUM-ZERO-DOC", Basis.PRACTICE, "PL I, I.II.3c", GROUP)
def num_zero_doc(subject: Subject) -> Iterator[Problem]:
    """Số văn bản nhỏ hơn 10 khi viện dẫn ghi thêm số 0.

    Sai: Quyết định số 5/QĐ-SYT
    Đúng: Quyết định số 05/QĐ-SYT
    """
    hits = _all(subject, _DOC)
    if hits:
        line, match = hits[0]
        yield Problem(
            line, f"số văn bản “{match[1]}/…” không có số 0 phía trước{more(len(hits))}", f"viết “0{match[1]}/…”"
        )


@rule("ND30-NUM-PERCENT", Basis.PRACTICE, "", GROUP)
def num_percent(subject: Subject) -> Iterator[Problem]:
    """Ký hiệu % viết liền sau số.

    Nghị định không quy định; thông lệ: viết thống nhất, liền sau số.

    Sai: 95 %
    Đúng: 95%
    """
    hits = _all(subject, _PERCENT)
    joined = _all(subject, re.compile(r"\d%"))
    if hits and joined:
        yield Problem(
            hits[0][0],
            f"ký hiệu % viết hai kiểu: có dấu cách {len(hits)} chỗ, liền {len(joined)} chỗ",
            "viết liền: 95%",
        )


@rule("ND30-NUM-UNITS", Basis.PRACTICE, "", GROUP)
def num_units(subject: Subject) -> Iterator[Problem]:
    """Giữa số và đơn vị đo có một dấu cách.

    Theo Nghị định số 86/2012/NĐ-CP về đơn vị đo lường.

    Sai: 12km
    Đúng: 12 km
    """
    hits = _all(subject, _UNIT)
    if hits:
        line, match = hits[0]
        unit = re.match(r"[^\W\d_]+[23²³]?", line.text[match.end() :])
        shown = match[0] + (unit[0] if unit else "")
        yield Problem(
            line,
            f"“{shown}” không có dấu cách giữa số và đơn vị{more(len(hits))}",
            "thêm một dấu cách",
        )


@rule("ND30-NUM-THOUSANDS", Basis.PRACTICE, "", GROUP)
def num_thousands(subject: Subject) -> Iterator[Problem]:
    """Hàng nghìn phân cách bằng dấu chấm, phần thập phân bằng dấu phẩy.

    Theo pháp luật kế toán; nghị định về công tác văn thư không quy định.

    Sai: 1,500,000 đồng
    Đúng: 1.500.000 đồng
    """
    hits = [(line, match) for line, match in _all(subject, _THOUSANDS) if match[0].count(",") > 1]
    points = _all(subject, _POINT)
    if points:
        line, match = points[0]
        message = f"“{match[0]}” dùng dấu chấm ở phần thập phân{more(len(points))}"
        yield Problem(line, message, f"viết “{match[0].replace('.', ',')}”")
    if hits:
        line, match = hits[0]
        yield Problem(
            line, f"“{match[0]}” dùng dấu phẩy ở hàng nghìn{more(len(hits))}", f"viết “{match[0].replace(',', '.')}”"
        )
