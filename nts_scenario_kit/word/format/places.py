"""Place names whose capitals the decree decides by how they are made (PL II, Mục III.1d).

Only names that are nothing else: no surname, no body, no street is read as one of them.
"""

from __future__ import annotations

#: A word for the terrain grown together with a name of one syllable: both are capital (Cửa Lò, Vũng Tàu, Cầu Giấy).
GROWN_TOGETHER: tuple[str, ...] = (
    "Cửa Lò", "Cửa Ông", "Cửa Việt", "Cửa Tùng", "Vũng Tàu", "Vũng Áng", "Cầu Giấy", "Cầu Kè", "Cầu Ngang", "Bến Tre",
    "Bến Cát", "Bến Lức", "Gò Vấp", "Gò Công", "Gò Dầu", "Hòn Gai", "Hòn Đất", "Rạch Giá", "Đèo Ngang",
)  # fmt: skip
#: A word for the terrain, small inside a sentence, and the full names that it may stand before.
BEFORE_NAMES: dict[str, tuple[str, ...]] = {
    "sông": ("Vàm Cỏ", "Cửu Long", "Đồng Nai", "Sài Gòn", "Đa Nhim", "Đa Dâng", "Thu Bồn", "Trà Khúc", "Bạch Đằng"),
    "vịnh": ("Hạ Long", "Bắc Bộ", "Cam Ranh", "Vân Phong", "Bái Tử Long", "Lăng Cô", "Xuân Đài"),
    "biển": ("Cửa Lò", "Vũng Tàu", "Nha Trang", "Sầm Sơn", "Mỹ Khê"),
    "chợ": ("Bến Thành", "Đồng Xuân", "Bình Tây", "Đông Ba", "Bình Điền"),
    "đèo": ("Hải Vân", "Bảo Lộc", "Mã Pí Lèng", "Khánh Lê", "Đại Ninh", "Phú Hiệp"),
    "hồ": ("Tuyền Lâm", "Dầu Tiếng", "Trị An", "Hoàn Kiếm", "Đan Kia", "Đa Nhim", "Hòa Bình"),
    "đảo": ("Phú Quốc", "Lý Sơn", "Cát Bà", "Phú Quý", "Bạch Long Vĩ", "Cồn Cỏ"),
    "núi": ("Bà Đen", "Lang Biang", "Ba Vì", "Yên Tử"),
}  # fmt: skip

#: Parts of names of persons from abroad as they sound in Vietnamese (PL II, II.2b).
PERSONS_ABROAD = ("Vla-đi-mia", "I-lích", "Lê-nin", "Phri-đrích", "Ăng-ghen")

#: Places abroad as they sound in Vietnamese (PL II, III.2).
ABROAD = (
    "Mát-xcơ-va", "Men-bơn", "Béc-lin", "Oa-sinh-tơn", "Xin-ga-po", "Sing-ga-po", "In-đô-nê-xi-a", "Ma-lai-xi-a",
    "Phi-líp-pin", "Mi-an-ma", "Bru-nây", "Ô-xtrây-li-a", "U-crai-na",
)  # fmt: skip
