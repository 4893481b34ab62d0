"""What a sentence of a plan says of itself: what is to be done when, and the formulas at the end of a plan."""

# ruff: noqa: E501 - lists of words

from __future__ import annotations

import re

from nts_scenario_kit.importing.plans.topics import about, groups_of
from nts_scenario_kit.vietnamese import bare

_AFTERMATH = re.compile(
    r"^sau khi (?:(?:da|co ban|su co|tinh hinh|nuoc|bao|lu|dich|vu viec|dam chay) )*"
    r"(?:khoi phuc|khac phuc|xu ly xong|ket thuc|cham dut|khong che|dap tat|on dinh|lang (?:xuong|diu)|rut|tan|het|qua)\b"
    r"|^(?:rut kinh nghiem|boi thuong|thong ke thiet hai|tai thiet|tham hoi)\b"
)


def comes_after(sentence: str) -> bool:
    """True for a measure that begins when all is over: ``Sau khi nước rút, …``; not for one behind a report."""
    return bool(_AFTERMATH.match(bare(sentence).strip()))


#: How a sentence begins that says of itself when it is done, or what for.
_SAID = groups_of(
    {
        "recovery": r"^(?:to chuc |tap trung |khan truong |kip thoi )*(?:khac phuc|khoi phuc|phuc hoi|cuu tro)\b",
        "measures": r"^(?:ngay )?(?:khi|sau khi|neu) (?:co |phat hien |nhan |xay ra |bi )*(?:tin bao|thong tin|su co|tinh huong|thien tai"
        r"|dich|o dich|ca benh|bao|lu|chay|vu viec|tai nan|nguoi|xay ra|phat hien)\b",
        "drills": r"^(?:to chuc |xay dung ke hoach |mo |tham gia )*(?:cac )?(?:lop )?(?:dien tap|tap huan|huan luyen|luyen tap)\b",
        "funds": r"^(?:nguon |bo tri |bao dam |du tru )*(?:kinh phi|ngan sach)\b",
        "means": r"^(?:chuan bi |bo tri |bao dam |du tru |mua sam |bo sung |kiem tra )+(?:day du |san |du )*"
        r"(?:phuong tien|vat tu|trang thiet bi|trang bi|hau can|luong thuc|thuoc|hoa chat)\b",
    },
)


def said(sentence: str) -> str:
    """What a sentence says of itself: a part of a situation or of what is assured; ``""`` if it does not."""
    return "recovery" if comes_after(sentence) else about(sentence, _SAID)


_DIFFICULTY = re.compile(
    r"(?:trong )?qua trinh (?:to chuc\b|trien khai\b|thuc hien\b).*(?:vuong mac|kho khan|phat sinh|can thiet)"
)
_CLOSING = re.compile(
    r"^(?:phuong an|ke hoach|kich ban)(?: nay)?(?: duoc| phai| can)* .*(?:ra soat|bo sung|sua doi|cap nhat|dieu chinh)"
)
_FAREWELL = re.compile(
    r"tren day la\b|(?:yeu cau|de nghi) (?:cac|thu truong|giam doc|chu tich)\b.*(?:thuc hien|trien khai)\W*$"
)
_REPORTS = re.compile(
    r"\bbao cao\b.*(?:truoc ngay|\bhang (?:thang|quy|nam|tuan|ngay)|\bdinh ky|\bdot xuat)"
    r"|^(?:dinh ky|hang (?:thang|quy|nam|tuan)|truoc ngay)\b.*\bbao cao\b"
)


def amends(sentence: str) -> bool:
    """True for the closing formula on what happens if difficulties arise while the plan is carried out."""
    return bool(_DIFFICULTY.search(bare(sentence)))


def revises(sentence: str) -> bool:
    """True for the closing sentence on when the plan is changed."""
    return amends(sentence) or bool(_CLOSING.search(bare(sentence)))


def ends(sentence: str) -> bool:
    """True for the formula that ends a plan: it gives no task."""
    return bool(_FAREWELL.match(bare(sentence).strip()))


def reports(sentence: str) -> bool:
    """True for a sentence on when reports are due."""
    return bool(_REPORTS.search(bare(sentence)))


_SENT = re.compile(
    r"\b(?:bao cao|gui)\b.*(?:truoc (?:ngay|thang)|\b(?:hang|moi|cuoi|dau) (?:thang|quy|nam|tuan|ngay)|\bngay \d+|\bdinh ky)"
    r"|^(?:dinh ky|hang|moi|cuoi|truoc|cham nhat|ngay)\b.*\b(?:bao cao|gui)\b"
)
_CHANGES = re.compile(r"\b(?:ra soat|sua doi|cap nhat|dieu chinh|chinh sua|bo sung)\b")


def only_reports(sentence: str) -> bool:
    """True for a sentence on when reports or results are due that says nothing of changing the plan."""
    return bool(_SENT.search(bare(sentence))) and not _CHANGES.search(bare(sentence))


def only_revises(sentence: str) -> bool:
    """True for a sentence on changing the plan that says nothing of when reports are due."""
    return bool(_CHANGES.search(bare(sentence))) and not _SENT.search(bare(sentence))


#: What binds all who carry out the plan, or is due again and again; below the name of one agency only the formulas.
_ALL = re.compile(r"(?:cac|moi|dinh ky|hang (?:thang|quy|nam|tuan)|truoc ngay|to truong) ")
_FORMULA = re.compile(r"(?:nhan duoc|can cu|thuc hien|trien khai) (?:noi dung )?(?:ke hoach|phuong an|kich ban)\b")


_EACH = re.compile(r"(?:cac|moi) (?:so|nganh|don vi|co quan|dia phuong|cap|bo phan|thanh vien)\b")


def binds_all(sentence: str, *, alone: bool, apart: bool) -> bool:
    """True for a sentence that speaks to all who carry out the plan.

    ``alone`` if it stands below no agency's name; ``apart`` if it has no mark, so that it may not belong to one.
    """
    words = bare(sentence).strip()
    return bool(_FORMULA.match(words) or (alone and _ALL.match(words)) or (apart and _EACH.match(words)))


_AHEAD = re.compile(
    r"^(?:du bao|du kien|hau qua|he luy|nguy co|quy mo|thiet hai|neu khong)\b"
    r"|\bco the\b|\bkha nang\b|\bse\b|\bkeo theo\b|\bneu khong (?:xu ly|ngan chan|kip thoi|duoc)\b|\bde doa\b"
)


def foresees(sentence: str) -> bool:
    """True for a sentence on what may come of a situation; false for one on how it came to be."""
    return bool(_AHEAD.search(bare(sentence).strip()))


#: With accents: ``báo`` is no ``bão``, and a paper or a report is none that tells.
_TELLS = re.compile(
    r"\b(?:tiếp nhận|nhận(?: được)?) (?:tin|thông tin|trình báo|báo cáo|khai báo)\b|\bphát hiện\b.*\b(?:báo|gọi)\b"
    r"|(?<!thông )(?<!cảnh )\bbáo (?=(?:ngay |cho |về )?(?:[A-ZĐ]|cơ quan|chính quyền|cấp trên|thú y|công an|lãnh đạo|xã\b|trực ban|số))"
    r"|\bbáo cáo (?:ngay|khẩn|nhanh|cấp trên|kịp thời|Chủ tịch|Giám đốc|lãnh đạo)\b|\bbáo động\b|\bxác minh (?:tin|thông tin|sơ bộ|ban đầu|ngay)"
    r"|\b(?:giám định|đánh giá|kiểm tra)(?: và \w+)? (?:nhanh|ban đầu|sơ bộ|vị trí|hiện trường|thông tin|tin)\b|\blấy mẫu\b|\bxác nhận (?:sự cố|tình trạng|thông tin)\b"
    r"|\bxác định (?:nhanh |sơ bộ )?(?:phạm vi|quy mô|mức độ|tính chất|vị trí|hướng|loại|nguồn)\b"
)


def alerts(sentence: str) -> bool:
    """True for a measure that only makes known or makes sure what has happened."""
    first = sentence.split(";", 1)[0]
    return bool(_TELLS.search(first[:1].lower() + first[1:]))


_INFORMS = re.compile(
    r"^(?:thong bao (?:cho|den|toi|rong rai|cong khai)|phat (?:ban tin|thong cao)|cong bo|hop bao|tuyen truyen)\b"
)


def informs(sentence: str) -> bool:
    """True for a measure that begins with telling the public."""
    return bool(_INFORMS.match(bare(sentence).strip()))


_DEMANDS = re.compile(
    r"^(?:yeu cau|quan triet|tuyet doi|nghiem cam|khong duoc|viec (?:trien khai|to chuc|xu ly)|qua trinh"
    r"|(?:tung |moi )?(?:cac )?(?:don vi|co quan|cap|nganh|dia phuong|luc luong|can bo|thu truong|phuong an|ke hoach))\b"
    r"|\bphai\b|\bdung (?:quy dinh|phap luat|trinh tu|tham quyen|quy trinh)\b"
)
_AIMS = {
    "mottos": re.compile(
        r"\bphuong cham\b|^(?:thuc hien )?\W?(?:ba|bon|nam|[345]) (?:tai cho|chu dong|san sang|truoc|ro)\b"
    ),
    "requirements": _DEMANDS,
}


def aim_of(sentence: str, named: list[str]) -> str:
    """The field of a sentence below a heading that names several: the first of them unless it says otherwise."""
    words = bare(sentence).strip()
    return next((field for field in named[1:] if field in _AIMS and _AIMS[field].search(words)), named[0])
