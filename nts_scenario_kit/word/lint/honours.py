"""Capitals of places by terrain, of honours, posts and bodies of the world (PL II, Mục III.1d, IV.2, V.2, V.3)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.word.format import Basis
from nts_scenario_kit.word.format.places import BEFORE_NAMES, GROWN_TOGETHER
from nts_scenario_kit.word.lint.base import Problem, Subject, rule
from nts_scenario_kit.word.lint.capitals import GROUP, INSIDE, each

if TYPE_CHECKING:
    from collections.abc import Iterator

_SMALL = "|".join(name[0].lower() + name[1:] for name in GROWN_TOGETHER)
_TERRAIN = "|".join(f"{word.capitalize()} (?:{'|'.join(names)})" for word, names in BEFORE_NAMES.items())
#: What ends the name of a resort, a company, a plant: there the word of the terrain begins its proper name.
_NAMED = "".join(
    f"(?<!{word} )" for word in ("du lịch", "quốc gia", "sinh thái", "di tích", "phần", "hạn", "điện", "sạn")
)
_GEO = re.compile(rf"\b(?:{_SMALL})\b|{INSIDE}{_NAMED}(?:{_TERRAIN})\b")
_ORDERS = "Sao vàng|Hồ Chí Minh|Độc lập|Quân công|Lao động|Chiến công|Kháng chiến|Đại đoàn kết|Dũng cảm|Hữu nghị"
_SHOUTED = "|".join(name.title() for name in _ORDERS.split("|") if name != "Hồ Chí Minh")
_LOWERED = "|".join(name[0].lower() + name[1:] for name in _ORDERS.split("|") if name != "Hồ Chí Minh")
_AWARD = re.compile(
    rf"\bhuân chương (?:{_ORDERS})\b|\b[Hh]uân chương (?:{_SHOUTED}|{_LOWERED})\b"
    rf"|\bHuân chương (?:{_ORDERS}) hạng (?:nhất|nhì|ba)\b"
    r"|\b(?:Nghệ sĩ|Nhà giáo|Thầy thuốc) (?:nhân dân|ưu tú)\b|\b(?:nghệ sĩ|nhà giáo|thầy thuốc) (?:Nhân dân|Ưu tú)\b"
    r"|\bAnh hùng lao động\b|\banh hùng Lao động\b|\bAnh hùng lực lượng vũ trang\b"
    r"|\b(?:Bằng|Giấy) Khen\b|(?:(?<=Chiến sĩ )|(?<=Chiến sỹ )|(?<=Cờ )|(?<=phong trào ))Thi Đua\b"
)
_POST = re.compile(
    r"(?<!ác )(?<!hững )(?<!ọi )\b(?:(?:phó )?thủ tướng Chính phủ|chủ tịch (?:Quốc hội|nước)\b"
    r"|(?:phó )?chủ tịch (?:Ủy|Uỷ) ban nhân dân (?:tỉnh|xã|phường|thành)|bộ trưởng Bộ [A-ZĐ]|giám đốc Sở [A-ZĐ])"
)
_WORLD = re.compile(
    r"\bLiên [Hh]ợp Quốc\b|\bLiên Hợp quốc\b|\bliên hợp quốc\b|\bTổ chức y tế [Tt]hế giới\b"
    r"|\b(?:Unesco|Unicef|Asean|Wto|Apec)\b"
)


@rule("ND30-CAP-GEO", Basis.TEXT, "PL II, Mục III.1d", GROUP)
def cap_geo(subject: Subject) -> Iterator[Problem]:
    """Địa danh có từ chỉ địa hình: viết hoa khi gắn với tên một âm tiết, viết thường trước một địa danh trọn vẹn.

    Xét theo danh mục địa danh thường gặp.

    Sai: khu vực cửa Lò; vùng Vịnh Hạ Long
    Đúng: khu vực Cửa Lò; vùng vịnh Hạ Long
    """
    yield from each(
        subject, _GEO, "viết hoa không đúng địa danh", "viết “Cửa Lò”, “Vũng Tàu”; “vịnh Hạ Long”, “sông Đồng Nai”"
    )


@rule("ND30-CAP-AWARD", Basis.TEXT, "PL II, Mục V.2", GROUP)
def cap_award(subject: Subject) -> Iterator[Problem]:
    """Tên huân chương, danh hiệu vinh dự: viết hoa chữ đầu của các thành phần tạo thành tên và từ chỉ thứ, hạng.

    Sai: Huân chương lao động hạng nhất; Nghệ sĩ nhân dân
    Đúng: Huân chương Lao động hạng Nhất; Nghệ sĩ Nhân dân
    """
    yield from each(
        subject,
        _AWARD,
        "viết hoa không đúng tên danh hiệu",
        "viết “Huân chương Lao động hạng Nhất”, “Nghệ sĩ Nhân dân”",
    )


@rule("ND30-CAP-POST", Basis.PRACTICE, "PL II, Mục V.3", GROUP)
def cap_post(subject: Subject) -> Iterator[Problem]:
    """Chức vụ đi với tên cơ quan viết hoa chữ đầu.

    Quy tắc nói về chức vụ gắn với người cụ thể, ví dụ của nghị định lại ghi chức vụ với tên cơ quan: chỉ nhắc.

    Sai: theo ý kiến của thủ tướng Chính phủ
    Đúng: theo ý kiến của Thủ tướng Chính phủ
    """
    yield from each(
        subject, _POST, "là chức vụ đi với tên cơ quan, nên viết hoa", "viết “Thủ tướng Chính phủ”, “Giám đốc Sở …”"
    )


@rule("ND30-CAP-ORG-F", Basis.TEXT, "PL II, Mục IV.2", GROUP)
def cap_org_f(subject: Subject) -> Iterator[Problem]:
    """Tên tổ chức quốc tế: tên dịch viết hoa như tên cơ quan Việt Nam, tên viết tắt in hoa.

    Sai: Liên Hợp Quốc, Unesco
    Đúng: Liên hợp quốc, UNESCO
    """
    yield from each(subject, _WORLD, "viết hoa không đúng tên tổ chức quốc tế", "viết “Liên hợp quốc”, “UNESCO”")
