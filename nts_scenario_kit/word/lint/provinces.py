"""Names of provinces and cities, old and new: what a machine can spell."""

from __future__ import annotations

import re

from nts_scenario_kit.vietnamese import fold

_NAMES = (
    "An Giang", "Bà Rịa - Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bắc Ninh", "Bến Tre", "Bình Dương",
    "Bình Định", "Bình Phước", "Bình Thuận", "Cà Mau", "Cao Bằng", "Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Đắk Nông",
    "Điện Biên", "Đồng Nai", "Đồng Tháp", "Gia Lai", "Hà Giang", "Hà Nam", "Hà Nội", "Hà Tĩnh", "Hải Dương",
    "Hải Phòng", "Hậu Giang", "Hòa Bình", "Huế", "Hưng Yên", "Khánh Hòa", "Kiên Giang", "Kon Tum", "Lai Châu",
    "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Long An", "Nam Định", "Nghệ An", "Ninh Bình", "Ninh Thuận", "Phú Thọ",
    "Phú Yên", "Quảng Bình", "Quảng Nam", "Quảng Ngãi", "Quảng Ninh", "Quảng Trị", "Sóc Trăng", "Sơn La", "Tây Ninh",
    "Thái Bình", "Thái Nguyên", "Thanh Hóa", "Thừa Thiên Huế", "Tiền Giang", "Trà Vinh", "Tuyên Quang", "Vĩnh Long",
    "Vĩnh Phúc", "Yên Bái",
)  # fmt: skip
#: ``tỉnh lâm Đồng``: any letters, for the caller to compare with the right ones.
PROVINCE = re.compile(
    rf"\b(?:[Tt]ỉnh|[Tt]hành phố) (?!(?-i:hòa bình|thái bình)\b)(?P<name>{'|'.join(_NAMES)})\b", re.IGNORECASE
)
#: Towns and islands; with the provinces they are spelled wrong if only their first syllable has a capital.
_TOWNS = (
    "Vũng Tàu", "Đà Lạt", "Hạ Long", "Nha Trang", "Sài Gòn", "Phú Quốc", "Côn Đảo", "Quy Nhơn", "Bảo Lộc", "Phan Thiết",
    "Biên Hòa", "Thủ Đức", "Mỹ Tho", "Rạch Giá", "Hội An", "Đồng Hới", "Pleiku", "Buôn Ma Thuột", "Trường Sa",
    "Hoàng Sa",
)  # fmt: skip
#: Words as well, or a person's name and a verb: ``ông Nam định hướng``.
_WORDS = ("Hòa Bình", "Thái Bình", "Nam Định", "Bình Định", "Hà Nam", "An Giang", "Long An", "Sơn La")
_SPELLED = [name.split(" ", 1) for name in (*_NAMES, *_TOWNS) if " " in name and name not in _WORDS]
#: ``Lâm đồng``, ``Vũng tàu``: a capital and a small letter, for the middle of a sentence.
PLACE = re.compile(rf"\b(?P<name>{'|'.join(f'{first} {rest.lower()}' for first, rest in _SPELLED)})\b")
_RIGHT = {fold(name): name for name in (*_NAMES, *_TOWNS)}


def right(name: str) -> str:
    """The name with its capitals."""
    return _RIGHT.get(fold(name), name)
