"""What a heading is about, by its words: for the sections of a plan, and for the parts of one situation.

Words are compared without diacritics. The first group that has a word in the heading decides; inside a group, the
word that comes first does.
"""

# ruff: noqa: E501 - lists of words

from __future__ import annotations

import re
from typing import NamedTuple

from nts_scenario_kit.vietnamese import bare

Groups = tuple[tuple[tuple[str, re.Pattern[str]], ...], ...]


def groups_of(*groups: dict[str, str]) -> Groups:
    """Groups of topics, each with the words that name it."""
    return tuple(tuple((topic, re.compile(words)) for topic, words in group.items()) for group in groups)


_DO = r"(?:ung pho|xu ly|xu tri|doi pho|ung cuu|dap ung|chua chay|cuu nan)"
#: Sections of a plan.
SECTIONS = groups_of(
    {
        "scope": r"\bpham vi\b|\bdoi tuong ap dung|\bgiai thich (?:tu ngu|thuat ngu|khai niem)|\bthuat ngu",
        "legal": r"\bphap ly\b|\bvan ban (?:chi dao|phap luat|quy pham)",
        "political": r"(?:can cu|co so)\b.*\bchinh tri",
        "practical": r"\bthuc tien\b",
    },
    {
        "implementation": r"\bto chuc (?:thuc hien|trien khai)|^(?:phan cong|trach nhiem|vai tro)\b|\b(?:phan cong|trach nhiem)"
        r" (?:thuc hien|nhiem vu|cua|cac)|^nhiem vu (?:cu the )?(?:cua|cac|tung)\b",
        "closing": r"\bdieu khoan thi hanh|\bhieu luc\b",
    },
    {
        "objectives": r"\bmuc (?:dich|tieu)\b|\bchi tieu\b|\btam nhin\b|^(?:cac )?yeu cau\b|\bphuong cham\b|\bnguyen tac\b|\bquan diem\b"
        r"|\btu tuong\b",
        "reporting": r"\bbao cao\b|\b(?:so|tong) ket\b",
        "revision": r"\b(?:sua doi|bo sung|cap nhat|ra soat|dieu chinh)\b",
        "funds": r"\bkinh phi\b|\bnguon luc tai chinh|\bngan sach\b",
        "assurance": r"^(?:cong tac |cac )*(?:giai phap |dieu kien |bien phap )?(?:bao|dam) dam\b",
    },
    {
        "situations": r"\btinh huong\b|\bkich ban\b|\bcap do\b|\bgia dinh\b"
        r"|\b(?:cac (?:cap|truong hop)|muc|muc do)\b.*\b(?:bien phap|phuong an|ung pho|xu ly|dap ung|hanh dong)\b",
        "recovery": r"\bkhac phuc\b|\b(?:phuc hoi|khoi phuc)\b",
    },
    {
        "situations": rf"\b(?:phuong an|bien phap|trinh tu|quy trinh|cach thuc|cong tac|nhiem vu|hoat dong|to chuc) (?:to chuc )?{_DO}",
        "impact": r"\btac dong\b|\bhe (?:luy|qua)\b|\banh huong\b|\bmuc do\b|\btinh chat\b|\bthiet hai\b",
        "background": r"\btinh hinh\b|\bdac diem\b|\bboi canh\b|\btong quan\b|\bkhai quat\b|\bthuc trang\b|\bdanh gia\b"
        r"|\bdu bao\b|\bnguy co\b|\bnhan dinh\b|\bvi tri\b|\bdieu kien tu nhien|\bhien trang\b|\bsu can thiet"
        r"|\bthong tin chung|\bgioi thieu\b|\bmo dau\b|\bdat van de\b",
    },
    {
        "basis": r"^(?:cac )?(?:can cu\b|co so(?=$|,| (?:va|de|xay dung|ban hanh|lap|thuc hien|khoa hoc|ly luan)\b))",
        "forces": r"\bluc luong\b|\bnhan luc\b|\bphuong tien\b|\bvat tu\b|\btrang (?:thiet )?bi\b",
        "assurance": r"\bnguon luc\b|\bhau can\b|\blien lac\b|\bdien tap\b|\btap huan\b|\bluyen tap\b",
        "work": r"\bnhiem vu\b|\bgiai phap\b|\bbien phap\b|\bnoi dung\b|\bcong tac\b|\bhoat dong\b"
        r"|\bkiem tra\b|\bgiam sat\b",
    },
)
#: Parts of one situation.
PARTS = groups_of(
    {
        "lead": r"\bchu tri\b",
        "cooperation": r"\bphoi hop\b",
    },
    {
        "recovery": r"\bkhac phuc\b|\bphuc hoi\b|\bkhoi phuc\b|\bket thuc\b|\btai thiet\b|\bon dinh doi song|\brut kinh nghiem"
        r"|^sau (?:khi|su co|su viec|vu viec|thien tai|dich|bao|lu)\b|\b(?:xu ly|giai quyet) hau qua\b",
        "mechanism": r"\bco che\b|\bphan cap\b",
        "forces": r"\bluc luong\b|\bnhan luc\b|\bthanh phan tham gia",
        "means": r"\bphuong tien\b|\bvat tu\b|\btrang thiet bi\b|\btrang bi\b|\bhau can\b",
        "causes": r"\bnguyen nhan\b|\byeu to\b|\bnhan (?:dien|biet)\b|\bdau hieu\b|\bbieu hien\b|\bdac diem\b|\btieu chi\b",
        # what is supposed to happen, from its causes to where it may lead
        "tale": r"\bgia (?:dinh|thiet)\b|\bmo ta\b|\bnhan dinh\b|\bboi canh\b"
        r"|^(?:noi dung(?: tinh huong)?|kich ban|tinh huong)(?: gia dinh| dat ra| xay ra)?$",
        "developments": r"^(?:cac )?(?:muc|muc do|cap do)(?: su co| tinh huong| canh bao)?$|\bphan (?:muc|cap do)\b|\bdien (?:bien|tien)\b|\bkha nang\b|^(?:muc do )?thiet hai\b|\bhau qua\b|^quy mo\b|\bdu bao\b|\btac dong\b|\banh huong\b|\bhe (?:luy|qua)\b|\bdu kien\b|\bnguy co\b",
        "aims": r"\bmuc (?:tieu|dich)\b",
        "requirements": r"^(?:ve )?(?:cac )?yeu cau\b",
    },
    {
        "leadership": r"\b(?:lanh dao|chi dao|dieu hanh|chi huy)\b",
        "security": r"\ban ninh\b.*\btrat tu\b|\btrat tu\b",
        "communication": r"\btruyen thong\b|\btuyen truyen\b|\bthong tin\b",
    },
    {
        "measures": rf"\bbien phap\b|\b{_DO}\b|\btrinh tu\b|\bquy trinh\b|\bhanh dong\b|\bgiai phap\b"
        r"|\bcach\b|\bcac buoc\b|\bhoat dong\b|\btrien khai\b|\bnhiem vu\b|\bcong tac\b|\bphuong an\b",
    },
)
#: What ``công tác bảo đảm`` speaks of -> field.
ASSURED = groups_of(
    {
        "funds": r"\bkinh phi\b|\bngan sach\b|\btai chinh\b",
        "drills": r"\btap huan\b|\bdien tap\b|\bhuan luyen\b|\bluyen tap\b|\bdao tao\b",
        "communications": r"\bthong tin\b|\blien lac\b",
        "means": r"\bphuong tien\b|\bvat tu\b|\bhau can\b|\btrang bi\b|\bthiet bi\b|\bha tang\b|\bcong cu\b|\bthuoc\b",
        "forces": r"\bluc luong\b|\bnhan (?:luc|su)\b|\bcon nguoi\b|\bquan so\b",
    },
)
#: Words of an aim -> its field, in the order in which a heading names them.
OBJECTIVES = groups_of(
    {
        "aims": r"\bmuc (?:dich|tieu)\b|\bchi tieu\b|\btam nhin\b",
        "requirements": r"\byeu cau\b",
        "mottos": r"\bphuong cham\b",
        "principles": r"\bnguyen tac\b|\bquan diem\b|\btu tuong\b",
    },
)


def about(heading: str, groups: Groups) -> str:
    """The topic of a heading, or ``""``."""
    words = bare(heading).strip(" .:;-–")
    for group in groups:
        hits = [(found.start(), topic) for topic, sign in group if (found := sign.search(words))]
        if hits:
            return min(hits)[1]
    return ""


class Phase(NamedTuple):
    """A step (1 to 3) or, inside step 2, a stage (1 to 3); 0 where it is none; ``timed`` without a number: ``Khi …``."""

    step: int = 0
    stage: int = 0
    timed: bool = False


#: Words that open a phase only if nothing else stands in the heading.
_ALONE = {
    "truoc mat": 1, "ngay lap tuc": 1, "viec can lam ngay": 1, "viec lam ngay": 1, "tiep theo": 2, "tiep do": 2,
    "viec lam tiep theo": 2, "viec can lam tiep theo": 2,
}  # fmt: skip
_COUNT = {"1": 1, "i": 1, "mot": 1, "dau": 1, "2": 2, "ii": 2, "hai": 2, "3": 3, "iii": 3, "ba": 3}
_NUMBERED = re.compile(r"^(?P<kind>giai doan|buoc)(?: thu)? (?P<count>\w+)\b")
_EVENT = (
    r"(?:khi|luc|qua trinh|su co|su kien|bao|lu|lut|mua|ret|han|nang nong|o dich|dich|thien tai|tham hoa|chay|dong dat|tai nan"
    r"|le hoi)\b"
)
_TIMED = re.compile(
    r"^(?:giai doan|buoc|truoc|trong|sau|khi|phat hien|tiep nhan|ghi nhan|xac minh|canh bao|bao dong"
    r"|(?:xu ly|xu tri|ung pho|doi pho|giai quyet) (?:ngay )?khi|khai bao|bao tin|thong tin ban dau|bao cao ban dau|xu (?:ly|tri) ban dau)\b"
)
_FIRST = re.compile(
    rf"\btruoc {_EVENT}|^khi chua\b|\btiep nhan\b|\bkhai bao\b|\bbao tin\b|\bghi nhan\b|\bxac minh\b|\bphat hien\b|\bban dau\b|\bcanh bao\b|\bbao dong\b|\bchuan bi\b"
)
_DURING = re.compile(
    rf"giai doan|buoc|trong {_EVENT}|(?:(?:xu ly|xu tri|ung pho|doi pho|giai quyet) (?:ngay )?)?khi (?:\w+ ){{0,3}}?(?:co|xay ra|xuat hien|bung phat|lay lan|lan rong|lan ra|keo dai|vuot)\b"
)
_LAST = re.compile(rf"\bsau {_EVENT}|\bket thuc\b|\bkhac phuc\b|\bphuc hoi\b|\bkhoi phuc\b|\bhau qua\b")


def phase(heading: str) -> Phase | None:
    """Which phase of the work a heading opens: ``Giai đoạn 2``, ``Bước 1``, ``Trước khi …``; None if it is none."""
    words = bare(heading).strip(" :.")
    if step := _ALONE.get(words):
        return Phase(step=step)
    found = _NUMBERED.match(words)
    count = _COUNT.get(found["count"], 0) if found else 0
    if found and count:
        return Phase(stage=count) if found["kind"] == "giai doan" else Phase(step=count)
    if not _TIMED.match(words):
        return None
    if _LAST.search(words):
        return Phase(step=3)
    if _FIRST.search(words):
        return Phase(step=1)
    return Phase(step=2, timed=True) if _DURING.match(words) else None


_STEP = re.compile(r"^buoc(?: thu)? (?P<count>\d{1,2})\b")


def step_of(words: str) -> int:
    """The number behind ``Bước``; 0 without one."""
    found = _STEP.match(bare(words).strip())
    return int(found["count"]) if found else 0


_SITUATION = re.compile(
    r"^(?:tinh huong|kich ban|truong hop|phuong an|gia dinh)(?: (?:thu|so))? (?:\d+|[ivx]+|mot|nhat|hai|nhi|ba|bon|tu|nam|sau)\b"
)
_LEVEL = re.compile(
    r"\b(?:cap do|cap|muc|muc do|bao dong)(?: rui ro)?(?: thien tai)?(?: so)? (?:\d|[ivx]+|mot|hai|ba|bon|nam)\b"
)
#: Words with their accents: without them red is a degree.
_COLOURED = re.compile(
    r"\b(?:cấp độ|cấp|mức độ|mức|báo động|cảnh báo|tình trạng|màu)(?: (?:cảnh báo|báo động|nguy cơ|rủi ro|màu|độ))*"
    r" [\"“]?(?:xanh|vàng|da cam|cam|đỏ|tím|nâu)\b(?! (?:da|mắt)\b)",
    re.IGNORECASE,
)


def situation(heading: str, *, among: bool) -> bool:
    """True for the heading of one situation; ``among`` others a level (``Cấp độ 2``, ``Báo động đỏ``) or any ``Tình
    huống …`` is one.
    """
    words = bare(heading).strip()
    if _SITUATION.match(words):
        return True
    return among and (
        re.match(r"(?:tinh huong|kich ban)\b(?! gia dinh| du kien)", words) is not None
        or bool(_LEVEL.search(words) or _COLOURED.search(heading))
    )


def is_number(name: str) -> bool:
    """True for ``Tình huống 1``: no name stands behind the number."""
    return _SITUATION.fullmatch(bare(name).strip(" .:")) is not None


_ANY = re.compile(
    r"\b(?:cac|va|cong tac|to chuc|trien khai|thuc hien|phuong an|bien phap|giai phap|noi dung|trinh tu|quy trinh|cach thuc"
    r"|ung pho|xu ly|xu tri|doi pho|ung cuu|dap ung|phong,? chong|phong ngua|khac phuc|hau qua|su co|tinh huong|voi|khi|cu the"
    r"|xay ra|dan (?:den|toi)|hoat dong|nhiem vu|chuyen mon|khan cap|ban dau|tai cho|theo|tung|giai doan|chung)\b"
)
_ACTS = re.compile(r"^(?:phuong an |bien phap |kich ban )?(?:ung pho|phong,? chong|phong ngua|xu ly|xu tri|doi pho)\b")


def names_a_threat(heading: str) -> bool:
    """True for ``Ứng phó bão mạnh, siêu bão``: it says against what, as ``Biện pháp ứng phó`` does not."""
    words = bare(heading).strip()
    return _ACTS.match(words) is not None and len(re.findall(r"\w+", _ANY.sub(" ", words))) > 1


_ALL = (SECTIONS, PARTS, ASSURED, OBJECTIVES)
_COUNTED = re.compile(
    r"\b(?:giai doan|buoc)(?: thu)? \w+\b|\b(?:co quan|don vi|ve|nguon|du kien|chinh|tham gia|tham muu|nong cot)\b"
)


def says_more(label: str) -> bool:
    """True if a label says more than what it is about: ``Ngân sách xã`` does, ``Nguyên nhân`` does not."""
    words = _COUNTED.sub(" ", bare(label))
    for groups in _ALL:
        for group in groups:
            for _, sign in group:
                words = sign.sub(" ", words)
    return bool(re.search(r"\w", _ANY.sub(" ", words)))


_NAME = re.compile(
    r"^(?:tình\s+huống|kịch\s+bản|trường\s+hợp|phương\s+án|giả\s+định)(?:\s+(?:thứ|số))?\s+(?:\d+|[ivx]+|một|nhất|hai|nhì|ba|bốn|tư|năm|sáu)\s*[:.\-–)]*\s+"
    r"|^(?:tình\s+huống|kịch\s+bản)\s*[:\-–]\s*",
    re.IGNORECASE,
)


def situation_name(words: str) -> str:
    """The name behind ``Tình huống 2:``; the words themselves where nothing else is said."""
    return _NAME.sub("", words, count=1).strip() or words.strip()


_POLITICAL = re.compile(
    r"-(?:NQ|KL|CT|QĐ|QD|TB|HD)/T[WUƯ]\b|Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|Đại hội|của Đảng|[Tt]ỉnh ủy|[Tt]hành ủy"
)


#: Kinds of documents that a title names.
_KINDS = tuple(f"{kind}{frame}" for frame in (" khung", "") for kind in ("ke hoach", "phuong an", "kich ban"))


def is_kind(words: str) -> bool:
    """True for the first line of a title: the kind of document in capitals, alone."""
    return words.isupper() and bare(words).strip() in _KINDS


def behind_kind(words: str) -> str:
    """What a title in capitals says behind the kind of document in the same line; ``""`` if it is no such line."""
    kind = next((kind for kind in _KINDS if bare(words).startswith(f"{kind} ")), "")
    return words[len(kind) :].strip() if kind and words.isupper() else ""


def is_political(citation: str) -> bool:
    """True for a document of the Party."""
    return bool(_POLITICAL.search(citation))
