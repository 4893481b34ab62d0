"""Capitals of holidays, lunar years, tết, weekdays and events (PL II, Mục V.5, 8 and 9)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.word.format import Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, rule
from nts_scenario_kit.word.lint.capitals import GROUP, INSIDE, each, hits

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule("ND30-CAP-HOLIDAY", Basis.TEXT, "PL II, Mục V.5", GROUP)
def cap_holiday(subject: Subject) -> Iterator[Problem]:
    """Tên ngày lễ, ngày kỷ niệm: viết hoa âm tiết đầu của tên; từ “ngày” viết thường.

    Sai: ngày quốc khánh 2-9
    Đúng: ngày Quốc khánh 2-9
    """
    pattern = re.compile(
        r"\bngày (?:quốc khánh|quốc tế [Ll]ao động|Quốc tế lao động|quốc tế [Pp]hụ nữ|Quốc tế phụ nữ|phụ nữ Việt Nam"
        r"|quốc tế [Tt]hiếu nhi|Quốc tế thiếu nhi|thương binh|nhà giáo"
        r"|giải phóng(?= miền Nam| Thủ đô| [A-ZĐ])|thành lập Đảng)|"
        + INSIDE
        + r"Ngày (?:Quốc khánh|Quốc tế Lao động|Quốc tế Phụ nữ)"
    )
    yield from each(subject, pattern, "viết hoa không đúng tên ngày lễ", _holiday)


def _holiday(shown: str) -> str:
    """What to write: the first syllable has a capital, behind “Quốc tế” the next word as well."""
    name = shown[len("ngày ") :]
    if name.lower().startswith("quốc tế "):
        name = f"Quốc tế {name[len('quốc tế ') :].capitalize()}"
    return f"viết “ngày {name[0].upper()}{name[1:]}”"


@rule("ND30-CAP-LUNAR", Basis.TEXT, "PL II, Mục V.8a", GROUP)
def cap_lunar(subject: Subject) -> Iterator[Problem]:
    """Tên năm âm lịch: viết hoa tất cả các âm tiết.

    Sai: năm bính ngọ
    Đúng: năm Bính Ngọ
    """
    stems, branches = (
        "[Gg]iáp|[Ấấ]t|[Bb]ính|[Đđ]inh|[Mm]ậu|[Kk]ỷ|[Cc]anh|[Tt]ân|[Nn]hâm|[Qq]uý",
        "tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi",
    )
    branches += "|" + "|".join(word.capitalize() for word in branches.split("|"))
    for line, match in hits(subject, re.compile(rf"\b(?:[Nn]ăm|[Tt]ết Nguyên đán) ((?:{stems}) (?:{branches}))\b")):
        if match[1] != match[1].title():
            yield Problem(
                line, f"“{match[1]}” là tên năm âm lịch, cần viết hoa các âm tiết", f"viết “{match[1].title()}”"
            )


@rule("ND30-CAP-TET", Basis.TEXT, "PL II, Mục V.8b", GROUP)
def cap_tet(subject: Subject) -> Iterator[Problem]:
    """Tên tết: viết hoa âm tiết đầu của tên; “Tết” viết hoa khi thay cho tết Nguyên đán.

    Sai: tết trung thu
    Đúng: tết Trung thu
    """
    pattern = re.compile(r"\b[Tt]ết (?:nguyên đán|Nguyên Đán|đoan ngọ|Đoan Ngọ|trung thu|Trung Thu)")
    yield from each(subject, pattern, "viết hoa không đúng tên tết", "viết “tết Nguyên đán”, “tết Trung thu”")


@rule("ND30-CAP-DAY", Basis.PRACTICE, "PL II, Mục V.8c", GROUP)
def cap_day(subject: Subject) -> Iterator[Problem]:
    """Ngày trong tuần viết bằng chữ: viết hoa chữ chỉ ngày.

    Sai: sáng thứ hai hằng tuần
    Đúng: sáng thứ Hai hằng tuần
    """
    pattern = re.compile(
        r"(?:(?<=sáng )|(?<=chiều )|(?<=tối )|(?<=\d{4} \()|(?<=/\d \()|(?<=/\d\d \())"
        r"thứ (?:hai|ba|tư|năm|sáu|bảy)\b"
        r"|\bthứ (?:hai|ba|tư|năm|sáu|bảy)(?= hằng tuần| hàng tuần)"
        r"|(?<=ngày )thứ (?:hai|ba|tư|năm|sáu|bảy)(?=,? (?:và |hoặc )?(?:thứ|[Cc]hủ nhật|đầu tuần|cuối tuần|tuần)\b)"
        r"|\b[Tt]hứ (?:hai|ba|tư|năm|sáu|bảy)(?=,? ngày \d)"
    )
    yield from each(
        subject,
        pattern,
        "là ngày trong tuần, cần viết hoa",
        lambda shown: f"viết “thứ {shown.rsplit(' ', 1)[1].capitalize()}”",
    )


@rule("ND30-CAP-EVENT", Basis.TEXT, "PL II, Mục V.9", GROUP)
def cap_event(subject: Subject) -> Iterator[Problem]:
    """Tên sự kiện lịch sử viết hoa âm tiết đầu và tên riêng.

    Sai: cách mạng tháng tám
    Đúng: Cách mạng tháng Tám
    """
    pattern = re.compile(r"\b(?:cách mạng tháng [Tt]ám|Cách mạng tháng tám|chiến thắng điện biên phủ)")
    yield from each(subject, pattern, "viết hoa không đúng tên sự kiện", "viết “Cách mạng tháng Tám”")
