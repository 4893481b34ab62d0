"""Stamps of urgency, secrecy and circulation that were set, changed or taken off in the Word file (PL I, III.2).

They may stand in any header, in a frame or in a text box; what one of them says newly is meant for the whole dossier.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing.edits import Change, Deed, Edits, Unplaced
from nts_scenario_kit.model.types import Circulation, Secrecy, Urgency
from nts_scenario_kit.vietnamese import fold
from nts_scenario_kit.word.facts.roles import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from enum import StrEnum

    from nts_scenario_kit.importing.expected import Line
    from nts_scenario_kit.resolve import Resolved
    from nts_scenario_kit.word.intake import Passage

_FIELDS: dict[str, type[StrEnum]] = {"secrecy": Secrecy, "urgency": Urgency, "circulation": Circulation}
_WORDS = {fold(word): (field, str(word)) for field, words in _FIELDS.items() for word in words}
_DRAFT = fold("Dự thảo")
_TOLD = "dấu DỰ THẢO do lệnh nts render --draft in; tệp kịch bản không có chỗ"


class Unstamped(NamedTuple):
    """What is left to compare once stamps are read."""

    lines: list[Line]
    passages: list[Passage]
    others: list[Passage]


def plan_stamps(
    resolved: Resolved,
    lines: Sequence[Line],
    passages: Sequence[Passage],
    others: Sequence[Passage],
    edits: Edits,
) -> Unstamped:
    """Add the edits of all stamps; ``others`` are the paragraphs of text boxes, headers and notes."""
    stamps = [one for one in passages if _is_stamp(one)]
    stamps += [one for one in others if _said(one) is not None]
    printed = [line for line in lines if _is_stamp(line.passage)]
    for field in _FIELDS:
        _settle(resolved, field, stamps, edits, was_printed=any(_of(field, [line.passage]) for line in printed))
    for one in passages:
        if _is_stamp(one) and _said(one) is None:
            edits.unplaced.append(Unplaced(one.number, one.text.strip(), _TOLD, kept=fold(one.text) != _DRAFT))
    read = {id(one) for one in stamps}
    return Unstamped(
        [line for line in lines if line not in printed],
        [one for one in passages if id(one) not in read],
        [one for one in others if id(one) not in read],
    )


def _is_stamp(passage: Passage) -> bool:
    """True for a paragraph that is a stamp and nothing else."""
    return bool(passage.roles) and all(role == Role.MARK for role, _ in passage.roles) and not passage.anchors


def _said(passage: Passage) -> tuple[str, str] | None:
    return _WORDS.get(fold(passage.text).strip(" .:"))


def _of(field: str, passages: Iterable[Passage]) -> dict[str, int]:
    """The words that stamps of this kind say, each with the first paragraph that says it."""
    out: dict[str, int] = {}
    for passage in passages:
        said = _said(passage)
        if said is not None and said[0] == field:
            out.setdefault(said[1], passage.number)
    return out


def _settle(resolved: Resolved, field: str, stamps: Sequence[Passage], edits: Edits, *, was_printed: bool) -> None:
    old = str(getattr(resolved.scenario.issuance, field) or "")
    found = _of(field, stamps)
    new = [word for word in found if word != old]
    if len(new) > 1:
        reason = "hai dấu chỉ mức độ khác nhau; tệp kịch bản giữ nguyên"
        edits.unplaced += [Unplaced(found[word], word.upper(), reason, kept=False) for word in new]
    elif new or (old and not found and was_printed):
        word = new[0] if new else ""
        path = ("issuance", field)
        edits.texts[path] = word
        deed = Deed.REMOVED if not word else Deed.CHANGED if old else Deed.ADDED
        edits.changes.append(Change(deed, path, old, word, found.get(word, 0)))
