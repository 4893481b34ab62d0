"""Bodies that stand above others: which line of a letterhead is a whole name, and not the first half of one.

A long name takes several lines (PL I, I.II.2b), and its second line may begin like a body of its own: BAN CHỈ HUY /
PHÒNG THỦ DÂN SỰ, VĂN PHÒNG / ỦY BAN NHÂN DÂN. Only a name that is known to be whole is taken for a superior.
"""

from __future__ import annotations

import re

_PLACE = r"(?:tinh|thanh pho|tp\.?|xa|phuong|dac khu|quan|huyen|thi xa|thi tran)"
_WHOLE = re.compile(
    rf"""(?:
      (?:ubnd|uy\ ban\ nhan\ dan|hdnd|hoi\ dong\ nhan\ dan)\b.*
    | (?:so|bo)\ (?!chi\ huy|tu\ lenh|tham\ muu|phan|doi)\w+.*
    | bo\ (?:chi\ huy|tu\ lenh)\ \w+\ \w+.*
    | ban\ chi\ huy\ \w+\ \w+\ .*{_PLACE}\b.*
    | cong\ an\ {_PLACE}\b.*
    | (?:tong\ cuc|chi\ cuc|cuc|vu)\ \w+.*
    | truong\ (?:dai\ hoc|cao\ dang|trung\ cap|trung\ hoc|thpt|thcs|tieu\ hoc|mam\ non|chinh\ tri)\ \w+.*
    | dai\ hoc\ \w+.* | (?:hoc\ vien|benh\ vien|vien)\ \w+\ \w+.*
    | (?:toa\ an|vien\ kiem\ sat)\ nhan\ dan\b.*
    | (?:kho\ bac\ nha\ nuoc|kiem\ toan\ nha\ nuoc|bao\ hiem\ xa\ hoi|ngan\ hang\ \w+|quoc\ hoi|chinh\ phu)\b.*
    | (?:thue|hai\ quan|thanh\ tra|kiem\ lam)\ \w+.*
    | quan\ (?:khu|doan|chung)\b.*
    | (?:tap\ doan|tong\ cong\ ty|cong\ ty)\ (?!tnhh|trach\ nhiem|co\ phan|mtv)\w+\ \w+.*
    | trung\ tam\ y\ te\b.*
    | van\ phong\ (?:chinh\ phu|quoc\ hoi|chu\ tich\ nuoc|dang\ ky\ dat\ dai)\b.*
    | tong\ lien\ doan\ lao\ dong\b.* | lien\ doan\ lao\ dong\b.* | (?:uy\ ban|ub)\ ?(?:mat\ tran|mttq)\b.*
    )""",
    re.VERBOSE,
)
#: Words that ask for more.
_OPEN = re.compile(
    r"\b(?:quan ly|chi huy|dieu hanh|ho tro|to chuc|dai dien|chi dao|giam sat|kiem soat|thuc hien|phoi hop|tu lenh"
    r"|canh sat|phat trien|dich vu|va|ve|cua|,|-)$"
)


def is_whole(name: str) -> bool:
    """True for the name of a body, without diacritics, that needs no further line: ``so y te``, ``cong an tinh …``."""
    return _WHOLE.fullmatch(name) is not None and not _OPEN.search(name)
