"""Situations in annexes of their own, behind the signature: read where the outline of the Phụ lục has them."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from nts_scenario_kit.importing import marks
from nts_scenario_kit.importing.course.words import named
from nts_scenario_kit.importing.plans.shape import is_text
from nts_scenario_kit.vietnamese import bare
from nts_scenario_kit.word.facts.roles import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.word.intake import Passage

_ANNEX = "phụ lục"
_SITUATION = re.compile(rf"(?:tinh huong|kich ban) {marks.NUMBERED}")
_SURE = 3.0


def with_annexes(text: Sequence[Passage]) -> list[Passage]:
    """The passages, each situation of an annex in front of the heading of who carries it all out (section IV)."""
    pieces = [[*piece] for _, piece in groupby(text, lambda one: one.piece)]
    moved = [piece for piece in pieces if piece[0].piece.endswith(_ANNEX) and _SITUATION.match(bare(_title(piece)))]
    at = next((at for at, one in enumerate(text) if _carries_out(one)), None)
    if at is None or not moved:
        return list(text)
    gone = {one.number for piece in moved for one in piece}
    rest = [one for one in text if one.number not in gone]
    situations = [one for piece in moved for one in _situation(piece, text[at].piece)]
    at = next(index for index, one in enumerate(rest) if one.number == text[at].number)
    return [*rest[:at], *situations, *rest[at:]]


def _title(piece: Sequence[Passage]) -> str:
    return ": ".join(words for one in piece for role, words in one.roles if role == Role.ANNEX_TITLE)


def _carries_out(one: Passage) -> bool:
    """True for the heading of section IV."""
    if not is_text(one) or one.piece.endswith(_ANNEX):
        return False
    marked = marks.cut(f"{one.label} {one.text}".strip())
    nodes = [found.node for found in named(marked.words) if found.weight >= _SURE]
    return nodes[:1] == ["IV"] and (bool(one.depth > 0) or one.bold or marked.kind == "part")


def _situation(piece: Sequence[Passage], home: str) -> list[Passage]:
    """The annex as the text of a situation: its title is the heading."""
    titled = next(one for one in piece if any(role == Role.ANNEX_TITLE for role, _ in one.roles))
    heading = titled._replace(text=_title(piece), roles=(), piece=home, bold=True)
    return [heading, *(one._replace(piece=home) for one in piece if is_text(one))]
