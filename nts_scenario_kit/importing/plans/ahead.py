"""What stands below each line of a plan: the next line, and whether there are situations further down."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing.plans import topics
from nts_scenario_kit.importing.plans.levels import DASH, Line

if TYPE_CHECKING:
    from collections.abc import Sequence


class Ahead(NamedTuple):
    """The next line (None at the end), and whether a situation is told before a line as high as this one comes."""

    first: Line | None
    situations: bool


def ahead(lines: Sequence[Line]) -> list[Ahead]:
    """What stands below each of the lines, found in one pass: a line is open until one as high as it comes."""
    holding: set[int] = set()
    opened: list[int] = []
    for at, line in enumerate(lines):
        while opened and lines[opened[-1]].rank >= line.rank:
            opened.pop()
        if line.rank < DASH and topics.situation(line.words, among=False):
            holding.update(opened)
        opened.append(at)
    return [Ahead(first, at in holding) for at, first in enumerate([*lines[1:], None][: len(lines)])]
