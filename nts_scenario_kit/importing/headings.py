"""Headings of a scenario as offices write them.

A node is a place in the outline of the Phụ lục: ``III.d.gd1`` is stage 1 of point d of any situation.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from collections.abc import Iterator

MARK = re.compile(
    r"^\s*(?:M[ỤụUu][Cc]\s+(?P<section>\d{1,2}|[IVX]{1,4})\s*[.:)/-]|(?:P[Hh][ẦầAa][Nn]\s+)?(?P<part>[IVX]{1,5}|[ivx]{1,4}(?=\.))\s*[.):/–—-]|(?P<number>\d{1,2}(?:\.\d{1,2})+(?=\s+[^\W\d])|\d{1,3}(?:\.\d{1,2})*(?=\s*[.)/](?!\d)|\s?[-–]\s+[^\W\d]))(?:\s*[.)/]|\s?[-–](?=\s))?|\((?P<roman>[ivxl]{1,5}|\d{1,2})\)"
    r"|(?P<capital>[A-HKĐ])\s*[.)/](?=\s+[^\W\d])"
    r"|(?P<letter>[a-zđ](?:\.?\d{1,2}){0,2})(?:\s*[.)/]|\s?[-–—](?=\s))|(?P<sign>[-–—+•*●▪○◦■□▫➢➤►✓✔❖⁃·\uf02d\uf076\uf0a7\uf0b7\uf0d8\uf0fc])(?=\s|[^\W\d]))\s*"
)
#: Marks that count as another kind.
_KINDS = {"capital": "part", "section": "number"}
#: A title that a point ends has no more.
_MOST_OF_A_TITLE = 14
#: A heading has no more words.
MOST_WORDS = 30
#: What follows ``tình huống`` or ``kịch bản`` in a heading, without diacritics: ``1``, ``số 2``, ``thứ nhất``.
NUMBERED = r"(?:(?:thu|so) )?(?:\d+|[ivx]+|mot|nhat|hai|nhi|ba|bon|tu|nam|sau|bay|tam|chin|muoi)\b"
_UNNUMBERED = re.compile(r"tinh huong\s*:\s*\w")
#: Headings that no sentence can be taken for.
STAGES = (
    "III.d.gd1", "III.d.gd2", "III.d.gd3", "III.e.b1", "III.e.b2", "III.e.b3", "III.e.b2.gd1", "III.e.b2.gd2",
    "III.e.b2.gd3", "III.e.b2.gd2.tiep", "III.tiep",
)  # fmt: skip
#: Headings that a situation begins with, below its name.
OPENING = ("III.a", "III.a.yt", "III.a.db")
_ALWAYS = ("III.n", "III.k", "III.e.b2.gd1.kh", *STAGES)


class Heading(NamedTuple):
    """A heading: its node, how its text begins (without diacritics), and the node below which it is looked for."""

    node: str
    begins: re.Pattern[str]
    below: str


def _headings(*rows: tuple[str, str, str]) -> tuple[Heading, ...]:
    return tuple(Heading(node, re.compile(begins), below) for node, begins, below in rows)


SECTIONS = _headings(
    ("I", r"(?:nhung |cac )?(?:can cu|co so)(?: phap ly)?(?: ban hanh| xay dung)|can cu$|co so$", ""),
    ("I.3", r"(?:dac diem|danh gia|khai quat|phan tich)?,? ?tinh hinh\b(?!.*(?:bao cao|xu ly))", ""),
    ("II", r"(?:quan diem,? )?(?:muc dich,? )?muc tieu\b.*(?:yeu cau|nguyen tac|phuong cham)|muc tieu(?: chung)?[.:]?$|muc dich\b.*yeu cau", ""),  # noqa: E501
    ("III", r"(?:xay dung )?(?:cac )?(?:quy trinh|trinh tu) (?:xu ly|ung pho)|(?:cac |gia dinh )?tinh huong(?: cu the| gia dinh| du kien)|(?:noi dung )?(?:cac )?tinh huong$|(?:cac )?tinh huong (?:va|,) .*(?:ung pho|xu ly)|(?:cac )?tinh huong (?:va|,) (?:cac )?bien phap|xu ly (?:cac )?tinh huong|(?:cac )?kich ban(?: cu the| gia dinh| ung pho)*$", ""),  # noqa: E501
    ("IV", r"to chuc (?:thuc hien|trien khai)", ""),
)  # fmt: skip

_DIRECTION = r"(?:ve )?(?:cong tac )?lanh dao,? (?:va )?(?:chi dao|chi huy|dieu hanh)"
_TAKES_PART = r"(?:ve )?(?:cac )?(?:luc luong|co quan|don vi)(?: tham gia)? phoi hop|phoi hop(?=\s*:|$)"
_LEADS = r"(?:ve )?luc luong(?!,? (?:va )?phuong tien)|(?:(?:co quan|don vi) )?chu tri(?=\s*:|$)"
#: Within sections, the most special first; a node looks for its headings below itself and everything above it.
INNER = _headings(
    ("I.1", r"(?:co so|can cu)(?: ve)? chinh tri|ve chinh tri$", "I"),
    ("I.2", r"(?:co so|can cu)(?: ve)? phap ly|ve phap ly$", "I"),
    ("I.3", r"(?:co so|can cu)(?: ve)? thuc tien|ve thuc tien$", "I"),
    ("I.3.a", r"(?:ve )?(?:dien bien, )?dac diem|(?:ve )?dien bien|tinh hinh|thuc trang", "I.3"),
    ("I.3.b", r"(?:ve |nhung |cac )?(?:tinh chat|muc do|tac dong|anh huong)", "I.3"),
    ("I.3.a", r"(?:ve )?dien bien,? (?:va )?dac diem", "I"),
    ("I.3.b", r"(?:ve )?tinh chat,? (?:va )?muc do", "I"),
    ("II.mt", r"(?:ve )?muc (?:tieu|dich)", "II"),
    ("II.yc", r"(?:ve )?yeu cau", "II"),
    ("II.pc", r"(?:ve )?phuong cham", "II"),
    ("II.nt", r"(?:ve |cac )?nguyen tac", "II"),
    ("III.tiep", r"cac tinh huong (?:tiep theo|khac)", "III"),
    ("III.n", rf"tinh huong {NUMBERED}", "III"),
    ("III.k", rf"kich ban {NUMBERED}", "III"),
    ("III.a.yt", r"(?:mo ta )?(?:cac )?(?:yeu to|nguyen nhan)(?: dan (?:den|toi))?", "III.a"),
    ("III.a.db", r"(?:du bao |mo ta )?(?:kha nang |cac |chieu huong )?dien bien|du bao", "III.a"),
    ("III.b.mt", r"(?:ve )?muc tieu(?!, yeu cau)", "III.b"),
    ("III.b.yc", r"(?:ve )?yeu cau", "III.b"),
    ("III.d.gd3", r"giai doan (?:3|iii|ba)\b", "III.d"),
    ("III.d.gd2", r"giai doan (?:2|ii|hai)\b", "III.d"),
    ("III.d.gd1", r"giai doan (?:1|i|mot)\b", "III.d"),
    ("III.d.gd1.ph", _TAKES_PART, "III.d.gd1"),
    ("III.d.gd1.ll", _LEADS, "III.d.gd1"),
    ("III.d.gd1.pt", r"(?:ve )?phuong tien", "III.d.gd1"),
    ("III.d.gd2.ch", r"(?:ve )?(?:can cu|tieu chi|co so)(?: de)? xac dinh", "III.d.gd2"),
    ("III.d.gd2.dh", r"(?:cac )?dau hieu", "III.d.gd2"),
    ("III.d.gd2.ph", _TAKES_PART, "III.d.gd2"),
    ("III.d.gd2.ll", _LEADS, "III.d.gd2"),
    ("III.d.gd2.pt", r"(?:ve )?phuong tien", "III.d.gd2"),
    ("III.d.gd3.cc", r"(?:ve )?can cu(?: de)? (?:xac dinh|ap dung)", "III.d.gd3"),
    ("III.d.gd3.ll", r"(?:ve )?luc luong", "III.d.gd3"),
    ("III.d.gd3.pt", r"(?:ve )?phuong tien", "III.d.gd3"),
    ("III.e.b3", r"buoc (?:3|iii|ba)\b", "III.n"),
    ("III.e.b2", r"buoc (?:2|ii|hai)\b", "III.n"),
    ("III.e.b1", r"buoc (?:1|i|mot)\b", "III.n"),
    ("III.e.b2.gd3", r"giai doan (?:3|iii|ba)\b", "III.e.b2"),
    ("III.e.b2.gd2", r"giai doan (?:2|ii|hai)\b", "III.e.b2"),
    ("III.e.b2.gd1", r"giai doan (?:1|i|mot)\b", "III.e.b2"),
    ("III.e.b2.gd3", r"giai doan (?:3|iii|ba)\b", "III.e"),
    ("III.e.b2.gd2", r"giai doan (?:2|ii|hai)\b", "III.e"),
    ("III.e.b2.gd1", r"giai doan (?:1|i|mot)\b", "III.e"),
    ("III.e.b2.gd1.ld", _DIRECTION, "III.e.b2.gd1"),
    ("III.e.b2.gd1.up", r"(?:ve )?(?:cong tac ung pho|(?:(?:cac )?bien phap )?ung pho khan cap(?=\s*:|$))", "III.e.b2.gd1"),  # noqa: E501
    ("III.e.b2.gd1.an", r"(?:ve )?(?:cong tac |cac bien phap )?(?:bao dam|giu gin|giu vung) an ninh,? trat tu", "III.e.b2.gd1"),  # noqa: E501
    ("III.e.b2.gd1.tt", r"(?:ve )?(?:cong tac (?:thong tin|truyen thong)|(?:thong tin,? (?:va )?)?(?:truyen thong|tuyen truyen)(?=\s*:|$))", "III.e.b2.gd1"),  # noqa: E501
    ("III.e.b2.gd1.kh", r"(?:trien khai )?(?:cac )?(?:mat )?cong tac khac", "III.e.b2.gd1"),
    ("III.e.b2.gd2.ld", _DIRECTION, "III.e.b2.gd2"),
    ("III.e.b2.gd2.an", r"(?:ve )?(?:trien khai )?(?:cong tac |cac bien phap )?(?:bao dam|giu gin|giu vung) an ninh,? trat tu", "III.e.b2.gd2"),  # noqa: E501
    ("III.e.b2.gd2.tiep", r"tiep tuc trien khai cac mat cong tac", "III.e.b2.gd2"),
    ("III.e.b2.gd3.ld", _DIRECTION, "III.e.b2.gd3"),
    ("III.e.b2.gd3.lu", r"(?:ve )?(?:cong tac )?(?:trien khai )?(?:cac )?bien phap theo|ap dung (?:cac )?bien phap (?:theo|cua)\b", "III.e.b2.gd3"),  # noqa: E501
    ("III.b.mt", r"muc tieu\s*(?::|$)", "III.a"),
    ("III.b.yc", r"yeu cau\s*(?::|$)", "III.a"),
    ("III.b.mt", r"(?:ve )?muc tieu (?:xu ly|ung pho)(?: tinh huong| su co)?\s*(?::|$)", "III.n"),
    ("III.b.yc", r"(?:ve )?yeu cau (?:xu ly|ung pho)(?: tinh huong| su co)?\s*(?::|$)", "III.n"),
    ("III.a.yt", r"(?:cac )?(?:yeu to|nguyen nhan)\b", "III.n"),
    ("III.a.db", r"(?:kha nang |du bao |chieu huong )dien bien\b", "III.n"),
    ("III.a", r"(?:noi dung|mo ta|gia dinh) tinh huong", "III.n"),
    ("III.b", r"muc tieu,? (?:va )?yeu cau", "III.n"),
    ("III.c", r"(?:co che|bo may|he thong) (?:van hanh|chi dao|chi huy|dieu hanh)", "III.n"),
    ("III.d", r"(?:(?:huy dong|su dung|bo tri) )?(?:cac )?luc luong,? (?:va )?phuong tien|giai doan –.*\b(?:luc luong|phuong tien|chu tri|phoi hop)", "III.n"),  # noqa: E501
    ("III.e", r"(?:xay dung )?cach thuc (?:thuc hien|xu ly)|(?:cac |trien khai )*bien phap (?:xu ly|ung pho)|(?:cac )?buoc (?:xu ly|tien hanh)|trinh tu xu ly|trinh tu,? (?:va )?(?:cac )?bien phap", "III.n"),  # noqa: E501
    ("IV.1.kp", r"(?:bao dam )?(?:ve )?(?:kinh phi|(?:nguon luc )?tai chinh)", "IV.1"),
    ("IV.1.ll", r"(?:bao dam )?(?:ve )?(?:luc luong|nhan luc)", "IV.1"),
    ("IV.1.pt", r"(?:bao dam )?(?:ve )?(?:phuong tien|vat tu|hau can)", "IV.1"),
    ("IV.1.tt", r"(?:bao dam )?(?:ve )?thong tin", "IV.1"),
    ("IV.1.dt", r"(?:bao dam )?(?:ve )?(?:cong tac )?(?:tap huan|dien tap|huan luyen)", "IV.1"),
    ("IV.1.kh", r"(?:cac )?(?:mat )?bao dam khac", "IV.1"),
    ("IV.1.kp", r"(?:nguon |ve |bao dam )?kinh phi(?: thuc hien| bao dam)?\s*(?::|$)", "IV"),
    ("IV.1.ll", r"(?:bao dam |ve )*luc luong\s*(?::|$)", "IV"),
    ("IV.1.pt", r"(?:bao dam |ve )*(?:phuong tien|vat tu|hau can)(?:,? (?:va )?(?:phuong tien|vat tu|hau can))*\s*(?::|$)", "IV"),  # noqa: E501
    ("IV.1.tt", r"(?:bao dam |ve )*thong tin lien lac\s*(?::|$)", "IV"),
    ("IV.1.dt", r"(?:cong tac |ve )*(?:tap huan|dien tap|huan luyen)(?:,? (?:va )?(?:dien tap|huan luyen))*\s*(?::|$)", "IV"),  # noqa: E501
    ("IV.1", r"(?:lam ro )?(?:ve )?(?:cong tac|(?:cac )?dieu kien) bao dam|bao dam(?: (?:cho|cac)|$)|kinh phi thuc hien", "IV"),  # noqa: E501
    ("IV.2", r"(?:ve )?phan cong|trach nhiem (?:cua|cac)|nhiem vu (?:cu the )?(?:cua|cac)", "IV"),
    ("IV.2.bc", r"che do (?:thong tin,? )?bao cao", "IV"),
    ("IV.3", r"(?:quy dinh )?(?:ve )?(?:viec )?(?:sua doi|bo sung|cap nhat|ra soat|dieu chinh)", "IV"),
)  # fmt: skip

#: Points that are told by their letter where their words say nothing.
LETTERS = {
    "I.1": {"a": "I.1.a", "b": "I.1.b"},
    "I.2": {"a": "I.2.a", "b": "I.2.b"},
    "I.3": {"a": "I.3.a", "b": "I.3.b"},
}


class Marked(NamedTuple):
    """A passage cut into its mark (kind and text) and the words behind it."""

    kind: str  # part | number | letter | roman | sign | ""
    mark: str
    words: str


class Place(NamedTuple):
    """Where a passage stands: its node, the whole of its text, its number."""

    node: str
    text: str
    number: int


def cut(text: str) -> Marked:
    """The mark in front, if there is one, and the rest."""
    found = MARK.match(text)
    if not found or not text[found.end() :].strip():
        return Marked("", "", text.strip())
    kind = _KINDS.get(found.lastgroup or "", found.lastgroup or "")
    rest = text[found.end() :].strip()
    if kind == "sign":  # ``- a) …``: the sign is a sign of a list in some editor, the mark is the second one
        second = cut(rest)
        if second.kind:
            return second
    return Marked(kind, found[0].strip(), rest)


def rank_of(marked: Marked) -> tuple[str, int]:
    """The kind of its mark, and how many numbers stand in it: the same for headings beside each other."""
    return marked.kind, marked.mark.strip(" .)/-").count(".")


def is_shouted(marked: Marked) -> bool:
    """True for a part in capitals."""
    return marked.kind == "part" and marked.words.isupper()


def section(marked: Marked, *, bold: bool) -> str:
    """The section that the passage opens, or ``""``; it is numbered I to IV, or stands alone in capitals or bold."""
    words = folded(marked.words).rstrip(" .:")
    standing = marked.kind == "part" or (marked.kind in ("", "number") and (bold or marked.words.isupper()))
    if not standing or len(words.split()) > MOST_WORDS:
        return ""
    return next((h.node for h in SECTIONS if h.begins.match(words)), "")


def folded(text: str) -> str:
    """Words without diacritics, the two ways to say *assure* as one."""
    return bare(text).replace("dam bao", "bao dam")


def inner(marked: Marked, at: str) -> str:
    """The node below (or beside) the one at hand that the passage opens, or ``""``."""
    words = folded(marked.words)
    title = words.split(":", 1)[0]
    if at.startswith("III") and marked.kind in ("part", "number") and _UNNUMBERED.match(words):
        return "III.n"
    for above in _above(at):
        for heading in INNER:
            if _belongs(heading.below, above) and heading.begins.match(words) and _titled(heading, title, marked):
                return heading.node
        letters = LETTERS.get(above)
        node = letters.get(marked.mark[:1], "") if letters and marked.kind == "letter" else ""
        if node > at:  # a letter never leads back: below ``b)``, another ``a)`` is a point of its own
            return node
    return ""


def _belongs(below: str, above: str) -> bool:
    return below == above


def _above(node: str) -> Iterator[str]:
    """The node, the ones above it, and for parts of a situation the situation."""
    whole = node
    while node:
        yield node
        node = node.rpartition(".")[0]
    if whole.startswith("III") and whole not in ("III", "III.n", "III.tiep"):
        yield "III.n"


def _titled(heading: Heading, title: str, marked: Marked) -> bool:
    """True if what stands before the colon is short enough for a heading, or the heading is a sentence of its own."""
    count = len(title.split())
    if heading.node in _ALWAYS:
        return True
    if ":" in marked.words:
        return count <= MOST_WORDS // 2
    closed = marked.words[-1:] in ".;" and not _named_only(title)
    if heading.node.count(".") > 1 and not heading.node.startswith("III.e.b2.gd1.kh"):
        return count <= MOST_WORDS and (not closed or (marked.kind == "letter" and count <= MOST_WORDS // 2))
    return count <= MOST_WORDS and (not closed or marked.kind in ("letter", "number", "part"))


def _named_only(title: str) -> bool:
    """True for a title with a point behind it: all of its words stand in headings."""
    words = re.findall(r"\w+", title)
    return len(words) <= _MOST_OF_A_TITLE and all(word in _words_of_headings() for word in words)


@cache
def _words_of_headings() -> frozenset[str]:
    told = " ".join(heading.begins.pattern for heading in (*SECTIONS, *INNER))
    return frozenset(re.findall(r"[a-z]{2,}", told)) | {"luat", "tinh", "trang", "khan", "cap"}
