"""What stands below each line of a plan: the next line, situations further down, bold lines below numbers."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing.plans import topics
from nts_scenario_kit.importing.plans.context import OUTER
from nts_scenario_kit.importing.plans.levels import BOLD, DASH, LOWERED, NUMBER, POINT, Line
from nts_scenario_kit.importing.plans.topics import about

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


def lowered(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines; bold ones without a mark rank below the numbers where the plan itself sets them so.

    It does if one that names a part of a situation stands right below a bold number, and none right above one; or if
    one stands more than once, each time under another bold number.
    """
    numbered = [line.passage.bold and NUMBER <= line.rank <= POINT for line in lines]
    bold = [line.rank == BOLD and about(line.words, topics.SECTIONS) not in OUTER for line in lines]
    pairs = range(len(lines) - 1)
    under = any(numbered[at] and bold[at + 1] and about(lines[at + 1].words, topics.PARTS) for at in pairs)
    over = any(bold[at] and numbered[at + 1] for at in pairs)
    again = _repeated(lines, numbered, bold)
    low = [one and ((under and not over) or line.words in again) for line, one in zip(lines, bold, strict=True)]
    return [line._replace(rank=LOWERED) if one else line for line, one in zip(lines, low, strict=True)]


def _repeated(lines: Sequence[Line], numbered: Sequence[bool], bold: Sequence[bool]) -> set[str]:
    """Bold lines that stand under several bold numbers in the same words."""
    above: dict[str, set[int]] = defaultdict(set)
    last = -1
    for at, line in enumerate(lines):
        if numbered[at]:
            last = at
        elif bold[at]:
            above[line.words].add(last)
    return {words for words, at in above.items() if len(at - {-1}) > 1}
