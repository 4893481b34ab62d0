"""Where the scenario itself begins, and whether a file has the outline of the Phụ lục at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.course.order import section_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.importing.course.lines import Found
    from nts_scenario_kit.word.intake import Passage

#: The Phụ lục has 68 parts, 9 of them stages and steps: so many make a file one in its outline.
_LEAST_PARTS = 28
_LEAST_HEADED = 14
_LEAST_TOLD = 34
_MANY_TOLD = 42
_LEAST_PHASES = 6
#: Points of a situation that other plans do not part so: who directs, with which forces, in which steps.
_POINTS = ("III.c", "III.d", "III.e")
#: Fewer may stand in any text.
_LEAST_OF_ALL = 5
_PHASE = re.compile(r"III\.(?:d\.gd\d|e\.b2\.gd\d|e\.b[13])")


def has_the_outline(found: Sequence[Found]) -> bool:
    """True if many parts of the Phụ lục are there and enough of them, or its stages and steps, have headings.

    Where most of its parts are told, few headings do; or those that only a situation of the Phụ lục has.
    """
    nodes, headed = {one.node for one in found if one.node}, {one.node for one in found if one.head}
    phases = {told[0] for node in headed if (told := _PHASE.match(node))}
    enough = len(headed) >= _LEAST_PARTS or (len(nodes) >= _LEAST_TOLD and len(headed) >= _LEAST_HEADED)
    points = all(node in headed for node in _POINTS)
    return enough or points or len(nodes) >= _MANY_TOLD or len(phases) >= _LEAST_PHASES


def has_a_part(found: Sequence[Found]) -> bool:
    """True if enough parts have headings to read a file by them."""
    return len({one.node for one in found if one.head}) >= _LEAST_OF_ALL


def _again(opened: Sequence[tuple[int, str]], at: int) -> bool:
    """True if what was opened before is opened once more from there on: a plan, and the scenario that it carries.

    A scenario whose sections stand in another order opens each of its parts once.
    """
    before = {node for _, node in opened[:at]}
    return "IV" in before or bool(before & {node for _, node in opened[at:]})


def first_section(text: Sequence[Passage], found: Sequence[Found]) -> int:
    """Index of the passage with the first section of the scenario; the number of passages if there is none.

    A plan that carries the scenario ends where the sections begin once more before the first situation.
    """
    opened = [(one.row.passage.number, one.node) for one in found if one.node]
    if not opened:
        return len(text)
    told = [at for sign in ("III.n", "III") for at, (_, node) in enumerate(opened) if node.startswith(sign)]
    anchor = told[0] if told else len(opened) - 1
    order = [section_of(node) for _, node in opened[: anchor + 1]]
    back = [at for at in range(1, anchor + 1) if order[at] < order[at - 1] and _again(opened, at)]
    number = opened[back[-1] if back else 0][0]
    begin = next(index for index, one in enumerate(text) if one.number == number)
    inside = text[begin].cell  # a table that the section begins in belongs to it from its head on
    while (
        inside is not None and begin > 0 and (above := text[begin - 1].cell) is not None and above.table == inside.table
    ):
        begin -= 1
    return begin
