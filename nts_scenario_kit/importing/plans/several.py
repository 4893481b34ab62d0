"""Several whole plans in one file: the first one is read, what comes behind it is kept as it stands.

A submission or a decision before its plan is no plan, and neither is an annex; both stay with the plan they belong to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing.plans import topics
from nts_scenario_kit.importing.plans.context import labelled, section
from nts_scenario_kit.importing.plans.levels import line_of
from nts_scenario_kit.importing.plans.shape import is_section
from nts_scenario_kit.vietnamese import bare
from nts_scenario_kit.word.facts.roles import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.word.intake import Passage

_ANNEX = "phụ lục"
_PLANS = ("ke hoach", "phuong an", "kich ban", "kich ban khung")
#: A whole plan has sections on so many things at least, situations among them.
_SECTIONS = 3
#: Behind its kind a title has no more lines.
_TITLE = 5


class First(NamedTuple):
    """The passages of the first plan and of what stands before it, those behind it, and the title of the second."""

    text: list[Passage]
    behind: list[Passage]
    title: str


def first_of(text: Sequence[Passage]) -> First:
    """The file cut before its second whole plan; all of it is the first where there is no second."""
    at = _second_by_letterhead(text)
    at = _second_by_title(text) if at is None else at
    if at is None:
        return First(list(text), [], "")
    behind = list(text[at:])
    return First(list(text[:at]), behind, _title(behind))


def _second_by_letterhead(text: Sequence[Passage]) -> int | None:
    """Where a second document with a letterhead of its own begins, if both are plans with situations."""
    pieces: dict[str, list[Passage]] = {}
    for passage in text:
        pieces.setdefault(passage.piece, []).append(passage)
    names = list(pieces)
    whole = [name for name in names if _is_plan(pieces[name])]
    if len(whole) < 2:
        return None
    between = names[names.index(whole[0]) + 1 : names.index(whole[1]) + 1]
    second = next(
        name for name in between if name == whole[1] or not name.endswith(_ANNEX)
    )  # a decision that carries the plan
    return _first_in(text, second)


def _second_by_title(text: Sequence[Passage]) -> int | None:
    """Where a second title of a plan stands with sections below it, behind one that has its own: a draft has no
    letterhead; what came with the first plan, or is what that one brings in force, is no second.
    """
    at = [n for n, one in enumerate(text) if _is_title(one)]
    for first, second, end in zip(at, at[1:], [*at[2:], len(text)], strict=False):
        own, other = _scopes(text[first:second]), _scopes(text[second:end])
        carried = any("kem theo" in bare(one.text) for one in text[second + 1 : second + _TITLE])
        if min(len(own), len(other)) >= _SECTIONS and not carried and "situations" not in other - own:
            same = text[first].piece == text[second].piece
            return second if same else _first_in(text, text[second].piece)
    return None


def _first_in(text: Sequence[Passage], piece: str) -> int:
    return next(index for index, one in enumerate(text) if one.piece == piece)


def _title(behind: Sequence[Passage]) -> str:
    """The title of the second plan: its kind and subject, or the first lines of a draft."""
    piece = next((one.piece for one in behind if _is_title(one)), behind[0].piece)
    roles = [role for one in behind if one.piece == piece for role in one.roles]
    named = " ".join(words.strip() for role, words in roles if role in (Role.TITLE, Role.ABSTRACT))
    if named and not topics.is_kind(behind[0].text.strip()):
        return named
    return " ".join(one.text.strip() for one in behind[:2] if one.centred or topics.is_kind(one.text.strip()))


def _is_title(passage: Passage) -> bool:
    if passage.piece.endswith(_ANNEX) or passage.cell is not None:
        return False
    return passage.centred and topics.is_kind(passage.text.strip())


def _scopes(passages: Sequence[Passage]) -> set[str]:
    """On how many things the passages have sections."""
    heads = [labelled(line_of(one).words)[0] for one in passages if is_section(one)]
    scopes = {found.scope for head in heads if (found := section(head)) is not None}
    scopes |= {"situations" for head in heads if topics.situation(head, among=False)}
    return scopes - {"open"}


def _is_plan(piece: Sequence[Passage]) -> bool:
    titles = [bare(words).strip() for one in piece for role, words in one.roles if role == Role.TITLE]
    scopes = _scopes(piece)
    return any(title in _PLANS for title in titles) and "situations" in scopes and len(scopes) >= _SECTIONS
