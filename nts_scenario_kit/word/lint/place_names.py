"""Official names of places: how they are misspelled or shortened, and cities that are no more (PL I, I.II.2, 4a)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

_CITY = "Thành phố Hồ Chí Minh"
#: Official names, and other spellings that are seen of them.
_SPELLINGS = {
    "Đắk Lắk": "Đăk Lăk, Đắk Lăk, Đăk Lắk, Đắc Lắc, Đắc Lắk, Đăc Lăc, Đak Lak, Đaklak, Đắklắk, Dak Lak, Daklak",
    "Đắk Nông": "Đăk Nông, Đắc Nông, Đăc Nông, Đak Nông, Dak Nong, Daknong",
    "Kon Tum": "Kontum, Công Tum, Kon Tom", "Bắc Kạn": "Bắc Cạn", "Quy Nhơn": "Qui Nhơn", "Gia Lai": "Gia-lai, Gialai",
    "Buôn Ma Thuột": "Buôn Mê Thuột, Ban Mê Thuột, Buôn Mê Thuộc", "Pleiku": "Plei Ku, Pleicu, Plây Cu, Plâycu",
}  # fmt: skip
_RIGHT = {fold(wrong): right for right, wrongs in _SPELLINGS.items() for wrong in wrongs.split(", ")}
_SHORT = re.compile(r"^(?:TP|Tp|tp|TX|Tx|TT|P|Q|H)(?:\.\s*|\s+)(?=[^\W\d_])|^TP(?=HCM\b)")
_SHORT_CITY = re.compile(r"^(?:TP|Tp|tp)\.?\s*(?:HCM|Hồ Chí Minh)$")
#: Cities below a province, until the first of July 2025.
_FORMER = (
    "Long Xuyên, Châu Đốc, Vũng Tàu, Bà Rịa, Phú Mỹ, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Từ Sơn, Bến Tre, Thủ Dầu "
    "Một, Dĩ An, Thuận An, Tân Uyên, Bến Cát, Quy Nhơn, Đồng Xoài, Phan Thiết, Cà Mau, Cao Bằng, Buôn Ma Thuột, Gia "
    "Nghĩa, Điện Biên Phủ, Biên Hòa, Long Khánh, Cao Lãnh, Sa Đéc, Hồng Ngự, Pleiku, Hà Giang, Phủ Lý, Hà Tĩnh, Hải "
    "Dương, Chí Linh, Thủy Nguyên, Vị Thanh, Ngã Bảy, Hòa Bình, Hưng Yên, Nha Trang, Cam Ranh, Rạch Giá, Hà Tiên, Phú "
    "Quốc, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, Đà Lạt, Bảo Lộc, Tân An, Nam Định, Vinh, Ninh Bình, Hoa Lư, Tam Điệp, "
    "Phan Rang - Tháp Chàm, Việt Trì, Tuy Hòa, Đồng Hới, Tam Kỳ, Hội An, Quảng Ngãi, Hạ Long, Cẩm Phả, Uông Bí, Móng "
    "Cái, Đông Triều, Đông Hà, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Sông Công, Phổ Yên, Thanh Hóa, Sầm "
    "Sơn, Mỹ Tho, Gò Công, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Yên, Phúc Yên, Yên Bái, Thủ Đức"
)
#: A hospital or a company keeps the name of a city that is no more; its committee and its police are no more either.
_FORMER_CITY = re.compile(
    r"(?:^[-–\s]*|\b(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Công an) |[,;] (?:và )?)(?:thành phố |TP\.? ?)"
    rf"(?:{'|'.join(map(re.escape, _FORMER.split(', ')))})(?!\w)",
    re.IGNORECASE,
)


class Slip(NamedTuple):
    """What is wrong with a place, behind its name in quotes, and what to write; ``sure``: an error of the text."""

    fault: str
    right: str
    sure: bool


def misspelled(text: str) -> str:
    """The official name of a place that the text spells in another way, "" if there is none."""
    words = [word.strip(",;.()") for word in fold(text).split(" ")]
    spans = (" ".join(words[at : at + length]) for length in (1, 2, 3) for at in range(len(words) - length + 1))
    return next((_RIGHT[span] for span in spans if span in _RIGHT), "")


def slips(place: str) -> Iterator[Slip]:
    """What is wrong with the place of the date as a name: misspelled, shortened, or a person's name alone."""
    if right := misspelled(place):
        yield Slip("không đúng tên gọi chính thức", right, sure=True)
    if fold(place) == fold("Hồ Chí Minh"):
        yield Slip("là tên người; quy định ghi đầy đủ", _CITY, sure=True)
    elif _SHORT.match(place) and place != "TP. Hồ Chí Minh":  # as its offices write
        right = _CITY if _SHORT_CITY.match(place) else _SHORT.sub("", place)
        yield Slip("viết tắt; quy định tên gọi chính thức của đơn vị hành chính", right, sure=False)


def former_city(text: str) -> bool:
    """True if the text names a city below a province."""
    return _FORMER_CITY.search(text) is not None
