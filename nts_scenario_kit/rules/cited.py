"""What kind of document a citation is, whether it is given by id, by parts or as plain text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.rules.reading import plain
from nts_scenario_kit.rules.texts import mentions
from nts_scenario_kit.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from nts_scenario_kit.catalog.references import LegalBasis
    from nts_scenario_kit.model.citation import Citation

_CONGRESS = (
    "văn kiện … đại hội | nghị quyết đại hội | báo cáo chính trị … đại hội | nghị quyết … đại hội … đảng"
    " | đại hội đại biểu toàn quốc | đại hội (lần thứ /)(xi/xii/xiii/xiv/xv) | cương lĩnh xây dựng đất nước"
)
_PARTY_BODIES = "bộ chính trị | ban bí thư | ban chấp hành trung ương | trung ương đảng | hội nghị … trung ương"
_PARTY_KINDS = "nghị quyết | chỉ thị | kết luận"
_PARTY_SIGN = re.compile(r"\b(?:nq|ct|kl)\s*/\s*tw\b")
_LAW = re.compile(r"(?:căn cứ )?(?:các quy định của |quy định của |các |theo )?(?:bộ luật|luật|pháp lệnh) (?!sư\b)")
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
    """True for a document of a Party congress (I.1.a)."""
    return fold(item.kind) == fold("Văn kiện") or mentions(wording(item), _CONGRESS)


def is_party_resolution(item: Citation) -> bool:
    """True for a resolution, directive or conclusion of a central body of the Party (I.1.b)."""
    said = wording(item)
    if _PARTY_SIGN.search(said.lower()):
        return True
    return not is_congress(item) and mentions(said, _PARTY_BODIES) and mentions(said, _PARTY_KINDS)


def is_constitution(item: Citation) -> bool:
    """True for the Constitution (I.2.a)."""
    return mentions(wording(item), "hiến pháp")


def is_law(item: Citation) -> bool:
    """True for a law, code or ordinance (I.2.b)."""
    return fold(item.kind) in _LAW_KINDS or bool(_LAW.match(plain(wording(item)).strip()))


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
