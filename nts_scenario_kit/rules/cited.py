"""What kind of document a citation is, whether it is given by id, by parts or as plain text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from nts_scenario_kit.rules.reading import plain
from nts_scenario_kit.rules.texts import LATER_WORDS, mentions
from nts_scenario_kit.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from nts_scenario_kit.catalog.references import LegalBasis
    from nts_scenario_kit.model.citation import Citation

_CONGRESS = (
    "văn kiện … đại hội | nghị quyết đại hội | báo cáo chính trị … đại hội | nghị quyết … đại hội … đảng"
    " | đại hội đại biểu toàn quốc | đại hội (lần thứ /)(xi/xii/xiii/xiv/xv) | cương lĩnh xây dựng đất nước"
)
#: Congresses of others: of a local Party organisation, of a union or front, of the United Nations.
_OTHER_CONGRESS = re.compile(
    r"đại hội (?:đại biểu )?(?:toàn quốc )?(?:lần thứ \w+ )?(?:của )?"
    r"(?:đảng (?:bộ|uỷ)|chi bộ|công đoàn|đoàn|mặt trận|uỷ ban mặt trận|hội|liên hiệp|liên đoàn|đồng|các dân tộc)\b"
)
_PARTY_BODIES = "bộ chính trị | ban bí thư | ban chấp hành trung ương | trung ương đảng | hội nghị … trung ương"
_PARTY_KINDS = "nghị quyết | chỉ thị | kết luận"
_PARTY_SIGN = re.compile(r"\b(?:nq|ct|kl)\s*/\s*tw\b")
#: A law by its name; ``các luật chuyên ngành có liên quan`` names none, unless one is named behind it.
_NO_NAME = r"(?:chuyên ngành|(?:có )?liên quan|khác|hiện hành)\b"
_LAW = re.compile(
    r"(?:căn cứ )?(?:các quy định của |quy định của |các |theo )?(?:bộ luật|luật|pháp lệnh) (?!sư\b)"
    rf"(?:(?!{_NO_NAME})|.*(?<!pháp )\b(?:luật|pháp lệnh) (?!{_NO_NAME}|(?:về|của|theo|và|để)\b)\w)"
)
#: Documents that carry out others, and may name them in their titles.
_BELOW = re.compile(
    r"\s*(?:căn cứ )?(?:nghị định|thông tư|quyết định|kế hoạch|chương trình|công văn|công điện|hướng dẫn|tờ trình"
    r"|báo cáo|nghị quyết (?:số \S+ |liên tịch )?(?:ngày .{8,30} )?của (?:hội đồng nhân dân|hđnd))\b",
    re.IGNORECASE,
)
_CARRIES_OUT = re.compile(
    r"\b(?:thực hiện|triển khai|thi hành|quán triệt|cụ thể hóa|quy định chi tiết|hướng dẫn)\b", re.IGNORECASE
)
_ABOUT_CONSTITUTION = re.compile(
    r"\b(?:thi hành|tuyên truyền|phổ biến|triển khai|học tập|tìm hiểu|góp ý)(?: \w+){0,2} hiến pháp\b"
)
_STRATEGY = re.compile(r"\b147\s*/\s*nq\s*[-/]\s*cp\b")
#: Its number without the sign, which is then told by whose it is or what it is about.
_STRATEGY_BY_NAME = re.compile(
    r"\b(?:nghị quyết|nq)\s+(?:số:?\s*)?147\b(?!\s*[/-])[^;]*(?:chính phủ|an ninh phi truyền thống)"
)
#: The first number and sign in a plain-text citation: the document's own.
_ANY_NUMBER = re.compile(r"\b\d+[a-z]?\s*[-/][^\s,;)]*(?:\s*[-/]\s*\w+)*")
#: What is cited later, or is not there yet, is no basis. A document with a number is there.
_NOT_YET = re.compile(
    rf"\s*(?:chưa|không|sẽ)\b|.*(?:{LATER_WORDS}"
    r"|\b(?:chưa|đang|sẽ|chờ) (?:được )?(?:có|nêu|xây dựng|soạn thảo|dự thảo|hoàn thiện|ban hành|trình|viện dẫn"
    r"|lấy ý kiến|thẩm định)(?: sau| tiếp)?)[)\]. ]*$",
    re.IGNORECASE,
)
_NOT_YET_SIGNS = ("chưa", "không", "sẽ", "đang", "chờ", "sau", "tiếp", "vào đây")
_NUMBERED = re.compile(r"\d\s*[/-]\s*\w")
#: One item may name several documents: parted before the next kind, of laws also where only a comma or “và” stands.
_KIND = (
    r"(?:Căn cứ |căn cứ )?(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Thông tư|Kế hoạch"
    r"|Chương trình|Công điện|Công văn|Hướng dẫn|Quy định|Thông báo)\s"
)
_NEXT = re.compile(rf"\s*;\s*(?:và\s+)?(?={_KIND})")
_NEXT_LAW = re.compile(rf"(?<=\d\d\d\d)(?:\s*,\s*(?:và\s+)?|\s+và\s+)(?={_KIND})")
_LAW_KINDS = tuple(fold(kind) for kind in ("Luật", "Bộ luật", "Pháp lệnh"))


def wording(item: Citation) -> str:
    """All that the citation says: its sentence, or its parts in one line."""
    return item.text or " ".join(filter(None, (item.kind, str(item.number), item.issuer, item.title)))


def singly(item: Citation) -> list[Citation]:
    """The documents that one item cites: ``Luật A ngày …; Luật B ngày …`` is two, each with its own day and number."""
    parts = [part for part in _NEXT.split(item.text) if part.strip()]
    parts = [law for part in parts for law in (_NEXT_LAW.split(part) if _LAW.match(plain(part).strip()) else (part,))]
    return [item.model_copy(update={"text": part}) for part in parts] if len(parts) > 1 else [item]


def is_congress(item: Citation) -> bool:
    """True for a document of a congress of the whole Party (I.1.a)."""
    if fold(item.kind) == fold("Văn kiện"):
        return True
    return _names_congress(wording(item))


def is_party_resolution(item: Citation) -> bool:
    """True for a resolution, directive or conclusion of a central body of the Party (I.1.b)."""
    return not is_not_yet(item) and any(map(_is_central, singly(item)))


def _is_central(item: Citation) -> bool:
    said = _own_part(item)
    if _PARTY_SIGN.search(said.lower()):
        return True
    return not is_congress(item) and mentions(said, _PARTY_BODIES) and mentions(said, _PARTY_KINDS)


def _own_part(item: Citation) -> str:
    """What the citation says of the document itself: ``Chỉ thị số 12-CT/TU của Thành ủy`` thực hiện Kết luận …"""
    if not item.text:
        return " ".join(filter(None, (item.kind, str(item.number), item.issuer or item.title)))
    kind = re.match(_KIND, item.text)
    found = _CARRIES_OUT.search(item.text, kind.end()) if kind else None
    head = item.text[: found.start()] if found else item.text
    return head if " của " in head or _NUMBERED.search(head) else item.text


def is_constitution(item: Citation) -> bool:
    """True for the Constitution (I.2.a)."""
    return _names_constitution(wording(item))


def is_strategy(item: Citation) -> bool:
    """True if the document itself is Nghị quyết 147/NQ-CP, not one whose title mentions it."""
    if item.number:
        return bool(_STRATEGY.search(str(item.number).lower()))
    said = wording(item).lower()
    first = _ANY_NUMBER.search(said)
    return bool(_STRATEGY_BY_NAME.search(said)) or (first is not None and bool(_STRATEGY.match(first[0])))


def carries_out(item: Citation) -> bool:
    """True for a document that carries out laws or resolutions: a decree, a plan, a decision."""
    return bool(_BELOW.match(wording(item)))


def is_not_yet(item: Citation) -> bool:
    """True if the document is only promised: ``sẽ bổ sung sau``, ``(đang xây dựng)``."""
    return bool(item.text) and _is_promised(item.text)


@lru_cache(maxsize=1024)
def _is_promised(text: str) -> bool:
    if not any(sign in text.lower() for sign in _NOT_YET_SIGNS) or _NUMBERED.search(text):
        return False
    return bool(_NOT_YET.match(text))


@lru_cache(maxsize=1024)
def _names_congress(said: str) -> bool:
    if not mentions(said, _CONGRESS) or _is_promised(said):
        return False
    return mentions(_OTHER_CONGRESS.sub("…", plain(said)), _CONGRESS)


@lru_cache(maxsize=1024)
def _names_constitution(said: str) -> bool:
    if not mentions(said, "hiến pháp") or _is_promised(said):
        return False
    return " hiến pháp " in _ABOUT_CONSTITUTION.sub("…", plain(said))


def is_law(item: Citation) -> bool:
    """True for a law, code or ordinance (I.2.b)."""
    if fold(item.kind) in _LAW_KINDS:
        return True
    return bool(_LAW.match(plain(wording(item)).strip())) and not is_not_yet(item)


def is_legal(item: Citation) -> bool:
    """True for any legal basis but the Constitution (I.2.b)."""
    return bool(wording(item).strip()) and not is_constitution(item)


def which(items: Iterable[Citation], kind: Callable[[Citation], bool]) -> list[int]:
    """Indices of the citations of this kind."""
    return [index for index, item in enumerate(items) if kind(item)]


def names(item: Citation, basis: LegalBasis) -> bool:
    """True if the citation is this document of the catalog: by id, number or name."""
    if item.ref:
        return item.ref == basis.id
    said = plain(wording(item))
    number = str(basis.citation.number)
    if number and plain(number) in said:
        return True
    title = basis.citation.title
    return basis.citation.cited_by_name and bool(title) and plain(title) in said
