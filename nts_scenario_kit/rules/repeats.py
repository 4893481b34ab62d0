"""A document that one list cites twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.model.types import DocumentNumber
from nts_scenario_kit.rules.lawbook import Cited, Known, looked_up
from nts_scenario_kit.rules.reading import plain
from nts_scenario_kit.rules.registry import WARNING, Hit, Path, rule

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

#: How far into a sentence its own number stands, in words: ``Căn cứ Nghị quyết liên tịch số …``.
_NEAR = 6


@rule("KB-VD-LAP", WARNING, "thực tiễn soạn thảo", "Viện dẫn văn bản")
def cited_twice(s: Resolved) -> Iterator[Hit]:
    """Một văn bản không viện dẫn hai lần trong cùng một danh sách.

    So các căn cứ của từng danh sách (chính trị, pháp lý, căn cứ ban hành) theo văn bản của danh mục, số và ký hiệu;
    ghi "ref" hay ghi bằng chữ cũng là một văn bản. Viện dẫn lại ở danh sách khác thì không báo.

    Căn cứ: thực tiễn soạn thảo, rà soát văn bản.
    Sai: pháp lý: [{ref: LUAT-PB-2025}, Luật Phòng bệnh ngày 10 tháng 12 năm 2025]
    Đúng: pháp lý: [{ref: LUAT-PB-2025}]
    """
    seen: dict[tuple[Path, str], int] = {}
    for cited, known in looked_up(s):
        document = _document(cited, known)
        place = (cited.path[:-1], document)
        if document and place in seen:
            message = f"Văn bản này đã viện dẫn ở mục thứ {seen[place]} của danh sách."
            yield Hit(cited.path, message, "xóa một trong hai mục")
        seen.setdefault(place, int(cited.path[-1]) + 1)


def _document(cited: Cited, known: Known | None) -> str:
    """By what the document is told from others; "" where that cannot be said, as of an article of the Constitution."""
    item = cited.item
    if item.ref or (known and known.same_day and not item.text):
        return known.basis.id if known else item.ref
    said = plain(item.text)
    if cited.number:
        before, found, _ = said.partition(plain(cited.number))
        if item.text and (not found or len(before.split()) > _NEAR):
            return ""
        return (
            known.basis.id
            if known and known.same_day
            else f"{DocumentNumber(cited.number).corrected} {item.date or ''}"
        )
    if known and said.removeprefix(" căn cứ").startswith(plain(known.basis.citation.title)):
        return known.basis.id
    return ""
