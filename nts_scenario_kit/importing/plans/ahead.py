"""What stands below each line of a plan: the next line, situations further down, bold lines below numbers."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing.plans import topics
from nts_scenario_kit.importing.plans.context import OUTER
from nts_scenario_kit.importing.plans.levels import BOLD, DASH, LEVEL, LOWERED, NUMBER, POINT, TEXT, Line
from nts_scenario_kit.importing.plans.topics import about

if TYPE_CHECKING:
    from collections.abc import Sequence


#: A level ranks this much below its section: above the next lower number.
_BELOW = 0.9
#: The rank of a situation above its bold parts.
_ABOVE = BOLD - 0.1
#: The Phụ lục has so many steps.
_STEPS = 3


class Ahead(NamedTuple):
    """The next line (None at the end), whether a situation is told before a line as high as this one comes, and which
    of the three steps of the Phụ lục a line ``Bước 4`` of several opens (0 for any other line).
    """

    first: Line | None
    situations: bool
    step: int = 0


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
    step = _steps(lines)
    return [Ahead(first, at in holding, step.get(at, 0)) for at, first in enumerate([*lines[1:], None][: len(lines)])]


def _steps(lines: Sequence[Line]) -> dict[int, int]:
    """Steps of plans that have more than the three of the Phụ lục: the first is the first, the last third the last."""
    out: dict[int, int] = {}
    run: list[int] = []
    for at in range(len(lines) + 1):
        count = topics.step_of(lines[at].words) if at < len(lines) else 1
        if count == 1 or (count and count != len(run) + 1):
            if len(run) > _STEPS:
                last = len(run) * 2 // 3
                out |= dict.fromkeys(run[:last], 2) | dict.fromkeys(run[last:], _STEPS) | {run[0]: 1}
            run = []
        if count == len(run) + 1 and at < len(lines):
            run.append(at)
    return out


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
    return _levels([line._replace(rank=LOWERED) if one else line for line, one in zip(lines, low, strict=True)])


def _levels(lines: Sequence[Line]) -> list[Line]:
    """The lines; levels and situations without a mark rank below the section on all of them, whatever it ranks, and
    above their own bold parts.
    """
    out: list[Line] = []
    section = TEXT
    for line, below in zip(lines, [*lines[1:], None], strict=True):
        if line.rank < POINT and line.rank != BOLD and line.titled:
            section = line.rank if about(line.words, topics.SECTIONS) == "situations" else TEXT
        own = line.rank == BOLD and topics.situation(line.words, among=True)
        level = line.rank == TEXT and line.titled and LEVEL.match(line.words) is not None
        if section < TEXT and (own or level):
            parts = own and section < _ABOVE and below and below.rank == BOLD and about(below.words, topics.PARTS)
            rank = min(section + _BELOW, _ABOVE) if parts else max(section + _BELOW, BOLD)
            out.append(line._replace(rank=rank))
        else:
            out.append(line)
    return out


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
