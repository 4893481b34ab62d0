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

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.word.intake import Passage

_ANNEX = "phụ lục"
_PLANS = ("ke hoach", "phuong an", "kich ban", "kich ban khung")
#: A whole plan has sections on so many things at least, situations among them.
_SECTIONS = 3


class First(NamedTuple):
    """The passages of the first plan and of what stands before it, those behind it, and the title of the second."""

    text: list[Passage]
    behind: list[Passage]
    title: str


def first_of(text: Sequence[Passage]) -> First:
    """The file cut before its second whole plan; all of it is the first where there is no second."""
    pieces: dict[str, list[Passage]] = {}
    for passage in text:
        pieces.setdefault(passage.piece, []).append(passage)
    names = list(pieces)
    whole = [name for name in names if _is_plan(pieces[name])]
    if len(whole) < 2:
        return First(list(text), [], "")
    between = names[names.index(whole[0]) + 1 : names.index(whole[1]) + 1]
    second = next(
        name for name in between if name == whole[1] or not name.endswith(_ANNEX)
    )  # a decision that carries the plan
    at = next(index for index, one in enumerate(text) if one.piece == second)
    roles = [role for one in pieces[whole[1]] for role in one.roles]
    title = " ".join(words.strip() for role, words in roles if role in ("ten_loai", "trich_yeu"))
    return First(list(text[:at]), list(text[at:]), title)


def _is_plan(piece: Sequence[Passage]) -> bool:
    titles = [bare(words).strip() for one in piece for role, words in one.roles if role == "ten_loai"]
    heads = [labelled(line_of(one).words)[0] for one in piece if is_section(one)]
    scopes = {found.scope for head in heads if (found := section(head)) is not None}
    scopes |= {"situations" for head in heads if topics.situation(head, among=False)}
    return any(title in _PLANS for title in titles) and "situations" in scopes and len(scopes - {"open"}) >= _SECTIONS
