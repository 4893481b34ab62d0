"""Where the scenario begins by the tree of its headings, and which of two readings of a file says more."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.trees.guided import rows_of
from nts_scenario_kit.importing.beam.search import Course

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.draft import Draft
    from nts_scenario_kit.word.intake import Passage

#: By so much more a reading by the tree must fill before it counts.
_MORE = 1.15
#: A plan with an outline of its own fills fewer.
_LEAST = 12
#: The Phụ lục has 55 parts, 9 of them stages and steps.
_LEAST_PARTS = 28
_LEAST_PHASES = 6
_PHASE = re.compile(r"III\.(?:d\.gd\d|e\.b2\.gd\d|e\.b[13])")
_ORDER = ("I", "II", "III", "IV")
_SECTIONS = ("basis", "objectives", "situations", "implementation")


def first_section(text: Sequence[Passage], lines: Callable[[Passage], list[Passage]]) -> int | None:
    """Index of the passage with the first section of the scenario; None for a file in another outline."""
    rows, _ = rows_of(text, lines, None)
    course = Course(rows)
    found: list[tuple[int, str]] = []
    for at, row in enumerate(rows):
        one = course.one(at, row)
        if one.node:
            found.append((row.passage.number, one.node))
    return _begin(text, found) if _is_in_the_outline({node for _, node in found}) else None


def _is_in_the_outline(nodes: set[str]) -> bool:
    """True if most parts of the Phụ lục are there, or its stages and steps."""
    phases = {found[0] for node in nodes if (found := _PHASE.match(node))}
    return len(nodes) >= _LEAST_PARTS or len(phases) >= _LEAST_PHASES


def _begin(text: Sequence[Passage], found: Sequence[tuple[int, str]]) -> int | None:
    """Index of the passage that the sections around the first situation begin with."""
    anchor = next((at for at, (_, node) in enumerate(found) if node in ("III", "III.n")), None)
    if anchor is None:
        return None
    order = [_ORDER.index(node.split(".")[0]) for _, node in found[: anchor + 1]]
    back = [at for at in range(1, anchor + 1) if order[at] < order[at - 1]]  # a plan that carries the scenario ends
    start = back[-1] if back else 0
    begin = next(index for index, one in enumerate(text) if one.number == found[start][0])
    inside = text[begin].cell  # a table that the section begins in belongs to it from its head on
    while (
        inside is not None and begin > 0 and (above := text[begin - 1].cell) is not None and above.table == inside.table
    ):
        begin -= 1
    return begin


def fuller(tree: Draft, words: Draft) -> bool:
    """True if the reading by the tree fills clearly more fields, and as many as the outline of the Phụ lục has."""
    filled, other = _filled(tree), _filled(words)
    spared = len(words.unplaced) - len(tree.unplaced)
    clearly = filled > other * _MORE or (filled > other and spared >= 0) or (filled == other and spared > 0)
    return filled >= _LEAST and clearly


def _filled(draft: Draft) -> int:
    """How many fields of the scenario itself have something."""
    return len({_field(path) for path in draft.numbers if path[0] in _SECTIONS})


def _field(path: Path) -> Path:
    return path[:-1] if isinstance(path[-1], int) else path
