"""What speaks for a line as a heading or as text of a part: how it is set, and what its words tell of.

All weights are of the size of a good or bad sign: 1. Words are compared without diacritics.
"""

# ruff: noqa: E501 - lists of words

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.course.lines import PHASE, told
from nts_scenario_kit.importing.course.order import children
from nts_scenario_kit.importing.duties import is_agency, task_of
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.importing.course.lines import Level, Row

#: Node -> (words of its texts, what they weigh).
_SIGNS: tuple[tuple[str, str, float], ...] = (
    ("I.1", r"(?:nghi quyet|chi thi|ket luan|quy dinh|van kien)\b.*(?:\btrung uong\b|\bbo chinh tri\b|\bban bi thu\b|\bdang\b|-(?:nq|kl|ct|qd)/tu?w?\b|/tu\b|\btinh uy\b|\bthanh uy\b|\bdang uy\b)", 2.0),
    ("I.2", r"^(?:can cu |- |theo )*(?:luat|phap lenh|hien phap|nghi dinh|thong tu)\b", 2.0),
    ("I.2", r"^(?:can cu |- |theo )*(?:quyet dinh|nghi quyet|chi thi|ke hoach|cong van)\b.*(?:chinh phu|thu tuong|quoc hoi|hoi dong nhan dan|uy ban nhan dan|\bubnd\b|\bhdnd\b|/ttg|/qh|nq-cp|qd-)", 2.0),
    ("III.c", r"(?:chu tich|thu tuong|giam doc|truong ban|cap (?:xa|tinh|quoc gia|trung uong))\b.*\b(?:chi huy|chi dao|dieu hanh|chu tri|quyet dinh)\b.*\b(?:khi|neu|trong (?:pham vi|truong hop)|vuot)\b", 2.0),
    ("III.c", r"^(?:o |doi voi |khi |neu )*(?:cap )?(?:xa|phuong|tinh|quoc gia|trung uong|thanh pho|tw)\b[^:]{0,40}:|\bthu tuong chinh phu\b.*\b(?:chi huy|chi dao|dieu hanh)\b", 2.0),
    ("IV.1.kp", r"\bngan sach\b|\bkinh phi\b|\b(?:trieu|ty|nghin) dong\b|\bquy (?:phong|cuu|du phong)\b", 1.5),
    ("IV.1.dt", r"\bdien tap\b|\btap huan\b|\bhuan luyen\b|\btap duot\b", 1.0),
    ("IV.1.tt", r"\bbo dam\b|\bdien thoai\b|\bduong day\b|\blien lac\b|\bzalo\b", 1.0),
    ("IV.2.bc", r"\bbao cao\b|\b(?:hang|hằng|dinh ky) (?:nam|quy|thang)\b|\btruoc ngay\b", 1.0),
    ("IV.3", r"\b(?:khi|neu|sau) (?:co|moi|phat sinh|thay doi|tung|het)\b|\bkhong con phu hop\b|\b(?:sua doi|cap nhat|bo sung)\b", 1.0),
    ("III.d.gd2.ch", r"\btu tap\b|\bkich dong\b|\bgay roi\b|\bchong nguoi thi hanh\b|\bmat (?:an ninh|trat tu)\b|\bbieu tinh\b|\bcuop\b", 1.0),
    ("III.d.gd3.cc", r"\bban bo\b|\blenh\b|\btinh trang khan cap\b", 1.2),
    ("III.e.b1", r"\bbao (?:ngay|cao|tin|cho)\b|\btruc ban\b|\bgoi ngay\b|\bphat hien\b|\bxac minh\b|\btiep nhan\b", 0.8),
    ("III.e.b3", r"\bkhac phuc\b|\brut kinh nghiem\b|\bdung lai\b|\b(?:phuc|khoi) hoi\b|\btong ket\b|\bthong ke thiet hai\b|\bdieu tra\b|\bthich ung\b|\bcuu tro\b", 0.8),
    (".gn", r"\bphat hien\b|\bghi\b|\btruc ban\b|\bbao (?:cho|ngay|tin)\b|\bgoi\b|\btiep nhan\b", 0.6),
    (".xm", r"\bxac (?:minh|dinh)\b|\bdoi chieu\b|\blay mau\b|\bdo\b|\bdem\b|\bkiem tra\b|\bdanh gia\b|\bkhoanh\b", 0.6),
    (".ch", r"\bchi huy\b|\bhuy dong\b|\bdieu\b|\bkhoa\b|\bcat\b|\bngung\b|\bso tan\b", 0.6),
    (".cb", r"\bloa\b|\bkeng\b|\bcoi\b|\bnhan tin\b|\bthong bao\b|\bcanh bao\b|\bnhac\b|\bdan ba con\b", 0.8),
    (".bc", r"\bbao cao\b|\btrinh\b", 0.8),
    (".kp", r"\bthong ke\b|\bsua\b|\bdung lai\b|\bkhu (?:khuan|trung)\b|\bkhoi phuc\b|\bthay\b", 0.6),
    (".ct", r"\bcap (?:tien|gao|\d)|\bho tro\b|\btro cap\b|\bung ho\b|\bquyen gop\b|\bmat tran\b|\bmien\b", 0.8),
    (".tu", r"\btrong\b|\bnang\b|\bxay\b|\bchuyen\b|\bthich ung\b|\blap dat\b|\bkhi hau\b", 0.5),
    (".rk", r"\brut (?:kinh nghiem|bai)\b|\bkiem diem\b|\btrach nhiem\b|\bnguyen nhan\b|\bxu phat\b|\bkhoi to\b|\blam ro\b|\bdieu tra\b", 0.8),
    (".dt", r"\b(?:moi|hang|hai|mot|ba|\d) (?:nam|quy|thang|hoc ky)\b.*\blan\b|\bgia lap\b|\btap\b", 0.8),
    ("IV.1.ll", r"\b\d+ (?:nguoi|dan quan|can bo|cong nhan|chuyen gia|doi|thanh vien|ky su|sinh vien|tinh nguyen|bien tap)\b", 1.0),
    (".tt", r"\bloa\b|\btruyen thanh\b|\bthong tin\b|\btin (?:gia|don)\b|\bbao chi\b|\btruyen thong\b|\btuyen truyen\b", 0.8),
    (".an", r"\btrat tu\b|\ban ninh\b|\bphan luong\b|\bchot\b|\btuan tra\b|\bkich dong\b|\bdoi tuong\b", 0.8),
    (".ld", r"\bhop\b|\b(?:ban|chuyen) giao\b|\btrinh\b|\bban bo\b|\bchi dao\b|\bchi huy\b|\bdieu hanh\b|\bquyet dinh\b|\bcong dien\b|\bmenh lenh\b", 0.8),
    (".lu", r"\bcam\b|\bap dung\b|\bbat buoc\b|\bcuong che\b|\bluat\b|\btrung (?:mua|dung|thu)\b|\bphong toa\b|\bgioi nghiem\b|\bhan che\b", 0.8),
    (".pt", r"\b\d+ (?:xe|xuong|thuyen|ao|may|bo|chiec|cai|tau|lieu|binh|lit|tan|m3|thiet bi|khau trang|bao)\b|^(?:xe|may|tau|xuong|truc thang|trang bi|phuong tien)\b", 1.2),
    ("II.pc", r"\btai cho\b", 1.2),
)  # fmt: skip
_TEXTS = tuple((node, re.compile(sign), weight) for node, sign, weight in _SIGNS)
#: Text below a part of the forces is a list of bodies, and of no others.
_FORCE = re.compile(
    r"^(?:luc luong |cac |doi )?(?:cong an|quan (?:doi|su|khu|doan)|bo doi|bien phong|dan quan|ban |so |bo |tram|doi |to "
    r"|trung tam|benh vien|canh sat|doan thanh nien|hoi |truong |vien |cuc |chi cuc|uy ban|mat tran|hat )"
)
_LONG = 14
_LABEL = re.compile(r"(?:[^\W\d]\S*?\s+){0,5}?[^\s:.]+(?P<sign>\s*:|\s+[–—-]|\.)\s+\S+\s+\S+")
#: Of its lines, so many have a label.
_OFTEN = 0.2
#: ``Cơ quan chủ trì`` is what an agency does.
_ROLE = re.compile(
    r"(?:cac )?(?:co quan|don vi|luc luong|to chuc|noi|ben)\s+(?:lam )?"
    r"(?:chu tri|chu cong|phoi hop|tham gia|de (?:xuat|nghi)|chinh|phu|chi (?:dao|huy)|thuc hien)"
)
#: Bodies whose first word is a common one too.
_PLAIN_WORDS = ("bộ", "sở", "ban", "phòng", "cục", "viện", "hội", "báo", "đài")
_SHORT = 9
_FEW = 5


@lru_cache(4096)
def tells_of(text: str) -> tuple[tuple[str, float], ...]:
    """Ends of nodes that a text tells of, each with its weight."""
    words = bare(text)
    out: dict[str, float] = {}
    for node, sign, weight in _TEXTS:
        if sign.search(words):
            out[node] = max(weight, out.get(node, 0.0))
    if _FORCE.match(words) and len(words.split()) <= _LONG:
        out[".ll"] = out[".ph"] = 1.0
    if (is_agency(text.split(":", maxsplit=1)[0].strip()) and ":" in text) or task_of(text):
        out["IV.2"] = 2.0
    return tuple(out.items())


def fits(node: str, text: str) -> float:
    """How well a text suits the node that it would stand in: 0 if its words tell nothing, below 0 if of another one."""
    best, other = 0.0, 0.0
    for end, weight in tells_of(text):
        if node == end or (end[0] == "." and node.endswith(end)):
            best = max(best, weight)
        elif end in ("I.1", "I.2", "III.c", "IV.2"):
            other = max(other, weight / 2)
    return best or -other


def child_of(node: str, text: str) -> str:
    """The part right below a node that a text without a heading of its own tells of; the node itself if none."""
    found = [(fits(child, text), -at, child) for at, child in enumerate(children(node))]
    best = max(found, default=(0.0, 0, node))
    return best[2] if best[0] > 0 else node


def told_first(node: str, text: str) -> str:
    """The part right below a node that a text tells of before all others; ``""`` if it tells of none."""
    words = bare(text)
    found = [
        (hit.start(), at, child)
        for at, child in enumerate(children(node))
        for end, sign, _ in _TEXTS
        if child.endswith(end) and (hit := sign.search(words))
    ]
    return min(found)[2] if found else ""


def is_set_off(row: Row, body: Level) -> float:
    """How much a line without text behind it looks like a heading."""
    words = row.marked.words.strip()
    count = len(words.split())
    weight = 0.0
    beside = row.level[-1] == "right"  # a cell with a label on its left
    if row.level == body or beside:
        weight -= 1.2 if count <= _SHORT else 2.5
    elif row.level[0] == "sign":
        weight -= 0.5
    else:
        weight += 1.0
    if beside:
        weight -= 1.0
    if count > _LONG:
        weight -= 0.5
    if ": " in words and not PHASE.match(told(words)):
        weight -= 1.5
    if words[-1:] == ":":
        weight += 1.0
    elif words[-1:] in ".;,":
        closed = 3.5 if row.level[0] == "sign" or row.level == body else 1.0 if row.marked.kind == "letter" else 2.0
        weight -= closed if count > _SHORT // 2 else 1.0
    if words.isupper() and count > 1:
        weight += 0.7
    return weight


def is_label(row: Row, head: str, signs: frozenset[str]) -> float:
    """How much the words before a colon, a dash or a point look like a label of what stands behind.

    ``signs`` are those that the file's own labels end with.
    """
    count = len(told(head).split())
    behind = row.marked.words.strip()[len(head) :].lstrip()[:1].replace("—", "–").replace("-", "–")
    lead = (1.5 if row.set_off(head) else -0.5) if row.passage.lead else 0.0
    return (0.8 if behind in signs else -0.7) + lead - (1.5 if count > _SHORT else 1.0 if count > _FEW else 0.0)


def signs_of(rows: Sequence[Row]) -> frozenset[str]:
    """What labels of this file end with: a colon; a dash or a point where most of its lines have one so."""
    count = dict.fromkeys(":–.", 0)
    for row in rows:
        if found := _LABEL.match(row.marked.words.strip()):
            count[found["sign"].strip().replace("—", "–").replace("-", "–")] += 1
    often = max(_OFTEN * len(rows), 1)
    return frozenset(":") | {sign for sign in "–." if count[sign] >= often and count[sign] > count[":"]}


def is_body(words: str) -> bool:
    """True for the name of an agency; ``Bộ máy chỉ huy`` is none."""
    first, _, rest = words.partition(" ")
    return (
        is_agency(words) and not _ROLE.match(bare(words)) and (first.lower() not in _PLAIN_WORDS or rest[:1].isupper())
    )
