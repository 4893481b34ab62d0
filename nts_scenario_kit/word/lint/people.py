"""Capitals of ``Nhân dân`` and ``Nhà nước`` where they are nouns (PL II, Mục V.1)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.word.format import Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, rule
from nts_scenario_kit.word.lint.capitals import GROUP, LOW, hits, told_once
from nts_scenario_kit.word.lint.cited_titles import of_a_title

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Behind such a word ``nhân dân``, ``nhà nước`` are nouns.
_OF_PEOPLE = (
    "của", "do", "cho", "với", "và", "vì", "trong", "đến", "tới", "phục vụ", "sức khỏe", "sức khoẻ", "ý kiến",
    "đời sống", "giúp", "vận động", "động viên", "hướng dẫn", "tuyên truyền", "khuyến cáo", "kêu gọi", "tầng lớp",
    "quần chúng", "bảo vệ", "sơ tán",
)  # fmt: skip
_OF_STATE = ("Đảng và ", "Đảng, ", " của ", " do ", " được ")
_NOT_A_STATE = "ngoài|pháp quyền|phong kiến|tư sản|thực dân|cũ|cộng hòa|cộng hoà|khác|liên bang|dân chủ"
_PEOPLE = re.compile(
    rf"(?:{'|'.join(f'(?<= {word} )' for word in _OF_PEOPLE)})"
    r"nhân dân\b(?! (?:tệ|tỉnh|xã|phường|thành|các cấp|tối cao))"
    rf"|(?:{'|'.join(f'(?<={words})' for words in _OF_STATE)})nhà nước\b(?! (?:[{LOW.upper()}]|(?:{_NOT_A_STATE})\b))"
)


@rule("ND30-CAP-NHANDAN", Basis.TEMPLATE, "PL II, Mục V.1", GROUP)
def cap_nhandan(subject: Subject) -> Iterator[Problem]:
    """Danh từ “Nhân dân”, “Nhà nước” viết hoa.

    Không áp dụng trong tên cơ quan (Ủy ban nhân dân, Công an nhân dân …) và khi là tính từ (quản lý nhà nước).

    Sai: bảo vệ tính mạng, tài sản của nhân dân
    Đúng: bảo vệ tính mạng, tài sản của Nhân dân
    """
    own = [(line, match) for line, match in hits(subject, _PEOPLE) if not of_a_title(line.text, match.start())]
    yield from told_once(own, "là danh từ, cần viết hoa", "viết “Nhân dân”, “Nhà nước”")
