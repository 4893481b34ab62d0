"""What the headings below each heading of the Phụ lục speak of, in the words of any office.

Below one heading only a few others can stand, so that loose words are enough: ``Chủ trương của Đảng`` below the
grounds can only be the political ones. Words are compared without diacritics.
"""

# ruff: noqa: E501 - lists of words

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from collections.abc import Container

_STAGE_1 = r"giai doan (?:thu )?(?:1|i|nhat|mot|dau)\b|^(?:muc|cap) do (?:1|i|mot)\b|\bthong thuong\b|\bchua (?:phat sinh|lam phat sinh|chuyen hoa|de doa)\b"
_STAGE_2 = r"giai doan (?:thu )?(?:2|ii|hai)\b|^(?:muc|cap) do (?:2|ii|hai)\b|\bnghiem trong\b|\b(?:da|khi|khi da) chuyen hoa\b"
_STAGE_3 = r"giai doan (?:thu )?(?:3|iii|ba|cuoi)\b|^(?:muc|cap) do (?:3|iii|ba)\b|\btinh trang khan cap\b|^(?:giai doan )?khan cap$"
_STAGES = (("gd1", _STAGE_1), ("gd2", _STAGE_2), ("gd3", _STAGE_3))
_FORCES = (
    ("ph", r"\bphoi hop\b"),
    (
        "ll",
        r"(?:luc luong|co quan|don vi)(?: tham gia)?(?: lam)? chu tri|\bchu tri\b|\bluc luong\b|\bnhan luc\b|\bnong cot\b|\bthanh phan\b|\bcon nguoi\b|\bquan so\b",
    ),
    ("pt", r"\bphuong tien\b|\btrang (?:thiet )?bi\b|\bvat tu\b|\bhau can\b|\bcong cu\b"),
)
_CRITERIA = r"\bcan cu\b|\bco so\b|\bdau hieu\b|\btieu chi\b|\bdieu kien\b|\bxac dinh\b|\bchuyen (?:hoa|giai doan|cap)\b|\bkhi nao\b"
_LEADERSHIP = r"\blanh dao\b|\bchi dao\b|\bchi huy\b|\bdieu hanh\b"
_SECURITY = r"\ban ninh\b|\btrat tu\b"
_STEPS = (
    (
        "e.b1",
        r"\bbuoc (?:thu )?(?:1|i|nhat|mot|dau)\b|\bban dau\b|\btiep nhan\b|\bghi nhan\b|\bxac minh\b|\bphat hien\b",
    ),
    (
        "e.b2",
        r"\bbuoc (?:thu )?(?:2|ii|hai)\b|^(?:cong tac )?(?:trien khai|to chuc|tien hanh|thuc hien)(?: cac)?(?: bien phap)? (?:ung pho|xu ly|xu tri)\b",
    ),
    (
        "e.b3",
        r"\bbuoc (?:thu )?(?:3|iii|ba|cuoi)\b|\bkhac phuc\b(?! tham hoa)|\btai thiet\b|\bhau qua\b|\b(?:phuc|khoi|hoi) (?:hoi|phuc)\b|\bsau su co\b",
    ),
)
_ASSURED = (
    ("kp", r"\bkinh phi\b|\btai chinh\b|\bngan sach\b"),
    ("dt", r"\bhuan luyen\b|\bdien tap\b|\btap huan\b|\bdao tao\b|\bluyen tap\b"),
    ("tt", r"\bthong tin\b|\blien lac\b"),
    ("pt", r"\bphuong tien\b|\bvat tu\b|\btrang (?:thiet )?bi\b|\bhau can\b|\bco so vat chat\b"),
    ("ll", r"\bluc luong\b|\bnhan (?:luc|su)\b|\bcon nguoi\b|\bquan so\b"),
)  # fmt: skip
_CAUSES = r"\bnguyen (?:nhan|do)\b|\bvi sao\b|\byeu to\b|\b(?:dieu kien|tac nhan) (?:phat sinh|hinh thanh|xay ra)\b|\bnguon (?:goc|gay)\b"
_COURSE = r"\bdien bien\b|\bdien tien\b(?! (?:xu|ung))|\bkha nang\b|\b(?:chieu |xu )?huong (?:phat trien|dien bien|lan)\b|\blan (?:rong|truyen)\b|\bdu (?:bao|kien)\b|\bhe luy\b|\bhau qua co the\b"
#: Below each node: (the node relative to it, words that name it). The one whose words come first is named.
_BELOW: dict[str, tuple[tuple[str, str], ...]] = {
    "": (
        ("I", r"^(?:nhung |cac |ve )*(?:can cu|co so)\b"),
        ("II", r"^(?:nhung |cac |ve )*(?:muc (?:dich|tieu)|yeu cau|quan diem|nguyen tac|phuong cham|tu tuong)\b"),
        ("IV", r"^(?:cong tac )?to chuc (?:thuc hien|trien khai|thi hanh)\b|^trien khai thuc hien\b|^dieu khoan\b|^bao dam va phan cong\b"),
        ("III", r"\btinh huong\b|\b(?:cac|noi dung|tung) kich ban\b|^kich ban (?:cu the|gia dinh|ung pho)|\bphuong an (?:ung pho|xu ly|xu tri|giai quyet)\b|\bquy trinh (?:xu ly|ung pho|xu tri)\b|\bgia dinh\b|\b(?:ung pho|xu ly|xu tri) .*\bsu co\b|\bcac su co\b"),
        ("I.3", r"\btinh hinh\b|\bthuc trang\b|\bdac diem\b|\bboi canh\b"),
    ),
    "I": (
        ("1", r"\bchinh tri\b|\bcua dang\b|\bchu truong\b|\bduong loi\b"),
        ("2", r"\bphap (?:ly|luat)\b|\bluat\b|\bnha nuoc\b|\bvan ban (?:quy pham|phap|chi dao)"),
        ("3.b", r"^(?:ve |danh gia |nhung |cac )*(?:tinh chat|muc do|tac dong|anh huong|hau qua|he luy)\b"),
        ("3", r"\bthuc (?:tien|te|trang)\b|\btinh hinh\b|\bdia phuong\b|\bdia ban\b|\bdac diem\b"),
    ),
    "I.3": (
        ("a", r"\bdien bien\b|\bdac diem\b|\btinh hinh\b|\bthuc trang\b|\bhien trang\b|\bcac (?:moi )?de doa\b|\bnguy co\b"),
        ("b", r"\btac dong\b|\banh huong\b|\btinh chat\b|\bmuc do\b|\bhe luy\b|\bhau qua\b"),
    ),
    "II": (
        ("mt", r"\bmuc (?:dich|tieu)\b|\bchi tieu\b"), ("yc", r"\byeu cau\b"), ("pc", r"\bphuong cham\b"),
        ("nt", r"\bnguyen tac\b|\bquan diem\b|\btu tuong\b"),
    ),
    "III": (
        ("n", r"^(?:gia dinh )?(?:tinh huong|kich ban|su (?:co|viec)|phuong an|truong hop)(?: gia dinh| du kien| cu the)?(?: (?:thu|so))? (?:\d{1,2}|[ivx]+|[a-e]|mot|nhat|hai|nhi|ba|bon|tu|nam|sau)\b|^tinh huong *: *\w"),
        ("tiep", r"^cac tinh huong (?:tiep theo|khac)"),
    ),
    "III.n": (
        ("ten", r"^ten (?:goi )?(?:cua )?(?:tinh huong|su co|kich ban|phuong an)"),
        ("a.yt", _CAUSES), ("a.db", _COURSE),
        ("b", r"\bmuc (?:dich|tieu)\b.*\byeu cau\b|\byeu cau\b.*\bmuc (?:dich|tieu)\b|\bdinh huong\b"),
        ("b.mt", r"\bmuc (?:dich|tieu)\b"), ("b.yc", r"\byeu cau\b"),
        ("c", r"\bco che\b|\bco quan chi (?:dao|huy)|\bphan cap\b|\btham quyen\b|\bbo may\b|\bhe thong chi\b|^(?:cong tac )?(?:lanh dao|chi huy|chi dao|dieu hanh)\b"),
        *_STEPS,
        ("d", r"\bluc luong\b|\bphuong tien\b|\bnguon luc\b"),
        ("e", r"\btrinh tu\b|\bquy trinh\b|\bcac buoc\b|\bcach thuc\b|\bbien phap\b|\bphuong an\b|\bxu (?:ly|tri)\b|\bung pho\b|\bgiai quyet\b|\bdien tien (?:xu|ung)"),
        ("a", r"\bnoi dung\b|\bmo ta\b|\bgia (?:dinh|thiet)\b|\bdat ra\b|\bboi canh\b|\bkhai quat\b|\btinh huong\b"),
    ),
    "III.a": (("yt", _CAUSES), ("db", _COURSE)),
    "III.b": (("mt", r"\bmuc (?:dich|tieu)\b"), ("yc", r"\byeu cau\b")),
    "III.d": (*_STAGES,),
    "III.d.gd1": _FORCES,
    "III.d.gd2": (("ch", _CRITERIA), *_FORCES),
    "III.d.gd3": (("cc", _CRITERIA), ("ll", _FORCES[1][1]), ("pt", _FORCES[2][1])),
    "III.e": (*((f"b2.{name}", words) for name, words in _STAGES), *((node[2:], words) for node, words in _STEPS)),
    "III.e.b2": _STAGES,
    "III.e.b2.gd1": (
        ("ld", _LEADERSHIP), ("an", _SECURITY), ("tt", r"\bthong tin\b|\btruyen thong\b|\btuyen truyen\b"),
        ("kh", r"\bkhac\b|\bho tro\b"), ("up", r"\bkhan cap\b|\bung (?:cuu|pho)\b|\bcuu (?:nan|ho)\b|\bchuyen mon\b"),
    ),
    "III.e.b2.gd2": (("ld", _LEADERSHIP), ("an", _SECURITY)),
    "III.e.b2.gd3": (("ld", _LEADERSHIP), ("lu", r"\bbien phap\b|\btheo luat\b|\bkhan cap\b")),
    "IV": (
        ("2", r"\bphan cong\b|\btrach nhiem\b|\bnhiem vu\b"), ("2.bc", r"\bbao cao\b"),
        ("3", r"\bsua doi\b|\bbo sung\b|\bcap nhat\b|\bra soat\b|\bdieu chinh\b"),
        ("1", r"\bbao dam\b|\bdieu kien\b|\bnguon luc\b"), *((f"1.{name}", words) for name, words in _ASSURED),
    ),
    "IV.1": _ASSURED,
}  # fmt: skip


_PHASE = re.compile(r"^(?:giai doan|buoc) (?:thu )?(?:\d|i{1,3}|mot|nhat|hai|ba)\b")


def is_phase(words: str) -> bool:
    """True for a numbered stage or step: a heading wherever it stands."""
    return _PHASE.match(words) is not None


def is_stage(node: str) -> bool:
    """True for a node that a numbered stage or step may open."""
    return re.search(r"\.(?:gd|b)[123]$", node) is not None


def is_number(head: str) -> bool:
    """True for ``Bước 1`` and ``Giai đoạn 2``: what stands behind that is its title."""
    return _PHASE.fullmatch(bare(head).strip(" .:-–")) is not None


def _narrows(node: str) -> bool:
    """True for a stage or first step that a heading on all of them may name besides: ``Xử lý ban đầu``."""
    return ".gd" in node or node.endswith(".b1")


@cache
def below(node: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The nodes right below one, each with the words that name it."""
    home = "III" if node == "III.n" else node
    return tuple((f"{home}.{name}".strip("."), re.compile(words)) for name, words in _BELOW.get(node, ()))


def named_below(node: str, words: str, seen: Container[str] = ()) -> str:
    """The node below one that a heading names, and the one below that where it names both; ``""`` if it names none.

    What was ``seen`` already is named once more only if nothing else is.
    """
    hits = [
        (name in seen, found.start(), at, name)
        for at, (name, sign) in enumerate(below(node))
        if (found := sign.search(words))
    ]
    if not hits:
        return ""
    name = min(hits)[3]
    if name in ("III.d", "III.e", "III.e.b2"):
        name = next((deeper for deeper, sign in below(name) if _narrows(deeper) and sign.search(words)), name)
    return name


def above_of(node: str) -> str:
    """The node that one stands below; parts of a situation stand below the situation."""
    above = node.rpartition(".")[0]
    return "III.n" if above == "III" and node not in ("III.n", "III.tiep") else above


def holds(above: str, node: str) -> bool:
    """True if the first node is the second one, or stands somewhere above it."""
    while node and node != above:
        node = above_of(node)
    return node == above and bool(node)
