"""Capitals of works and periodicals, and of names from abroad as they sound (PL II, Mục II.2, III.2, V.10)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.word.format import Basis
from nts_scenario_kit.word.format.places import ABROAD, PERSONS_ABROAD
from nts_scenario_kit.word.lint.base import Problem, Subject, more, quote, rule
from nts_scenario_kit.word.lint.capitals import GROUP, each, hits

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORK = re.compile(
    r"\b(?:tác phẩm|cuốn|cuốn sách|tập thơ|bài thơ|bài hát|ca khúc|bộ phim|vở kịch|giáo trình) [“\"«](?=[^\W\d_])\w+"
    r"|\b(?:Tạp chí|tạp chí) (?:cộng sản|quốc phòng toàn dân|xây dựng Đảng)\b"
    r"|(?:(?<=trên )|(?<=của )|(?<=tờ )|(?<=mua ))báo (?:nhân dân|quân đội nhân dân|công an nhân dân)\b"
    r"|\btừ điển bách khoa toàn thư\b"
)
_CLASS = re.compile(r".*[“\"«]|^(?:[Tt]ạp chí|báo|từ điển) ")


@rule("ND30-CAP-WORK", Basis.TEXT, "PL II, Mục V.10", GROUP)
def cap_work(subject: Subject) -> Iterator[Problem]:
    """Tên tác phẩm, sách, báo, tạp chí: viết hoa chữ cái đầu của âm tiết thứ nhất.

    Xét tên đặt trong ngoặc kép sau từ chỉ tác phẩm, và một số báo, tạp chí quen thuộc.

    Sai: tác phẩm “sửa đổi lối làm việc”; tạp chí cộng sản
    Đúng: tác phẩm “Sửa đổi lối làm việc”; tạp chí Cộng sản
    """
    names = [(line, _CLASS.sub("", match[0])) for line, match in hits(subject, _WORK)]
    small = [(line, name) for line, name in names if name[0].islower()]
    if small:
        line, name = small[0]
        message = f"tên tác phẩm, báo “{name}” trong {quote(line.text)} không viết hoa chữ đầu"
        yield Problem(line, message + more(len(small)), "viết hoa chữ cái đầu của tên")


def _other_than(names: tuple[str, ...]) -> re.Pattern[str]:
    """These names with their hyphens, in any other capitals than the right ones; capitals throughout are let pass."""
    spelled = "|".join(f"(?!{name}\\b|{name.upper()}\\b)(?i:{name})" for name in names)
    return re.compile(rf"(?<![\w-])(?:{spelled})(?![\w-])")


@rule("ND30-CAP-NAME-F", Basis.TEXT, "PL II, Mục II.2", GROUP)
def cap_name_f(subject: Subject) -> Iterator[Problem]:
    """Tên người nước ngoài phiên âm: viết hoa chữ cái đầu âm tiết thứ nhất của mỗi thành phần, có gạch nối.

    Xét một số tên quen thuộc; tên phiên âm qua âm Hán - Việt viết như tên người Việt Nam.

    Sai: Vla-Đi-Mia I-Lích Lê-Nin
    Đúng: Vla-đi-mia I-lích Lê-nin
    """
    hint = "viết hoa âm tiết thứ nhất của mỗi thành phần: “Vla-đi-mia I-lích Lê-nin”"
    yield from each(subject, _other_than(PERSONS_ABROAD), "viết hoa không đúng tên người nước ngoài", hint)


@rule("ND30-CAP-GEO-F", Basis.TEXT, "PL II, Mục III.2", GROUP)
def cap_geo_f(subject: Subject) -> Iterator[Problem]:
    """Địa danh nước ngoài phiên âm: viết hoa chữ cái đầu âm tiết thứ nhất, có gạch nối.

    Xét một số địa danh quen thuộc; địa danh phiên âm qua âm Hán - Việt viết như địa danh Việt Nam.

    Sai: Mát-Xcơ-Va
    Đúng: Mát-xcơ-va
    """
    hint = "viết hoa âm tiết thứ nhất: “Mát-xcơ-va”"
    yield from each(subject, _other_than(ABROAD), "viết hoa không đúng địa danh nước ngoài", hint)
