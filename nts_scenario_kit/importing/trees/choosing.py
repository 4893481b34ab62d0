"""Where the scenario begins by the tree of its headings, and which of two readings of a file says more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.importing.trees.guided import rows_of
from nts_scenario_kit.importing.trees.resolve import Resolver

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.draft import Draft
    from nts_scenario_kit.word.intake import Passage

#: By so much more a reading by the tree must fill before it counts.
_MORE = 1.15
#: A plan with an outline of its own fills fewer.
_LEAST = 12
_SECTIONS = ("basis", "objectives", "situations", "implementation")
_HIGHEST = ("I", "I.3", "II", "III", "III.n")


def first_section(text: Sequence[Passage], lines: Callable[[Passage], list[Passage]]) -> int | None:
    """Index of the passage with the first section of the scenario; None without any situation."""
    rows, _ = rows_of(text, lines, None)
    resolver = Resolver(rows)
    found: list[tuple[int, str]] = []
    for at, row in enumerate(rows):
        one = resolver.one(at, row)
        if one.node in _HIGHEST and resolver.stack[-1].above in ("", "III"):
            found.append((row.passage.number, one.node))
    anchor = next((at for at, (_, node) in enumerate(found) if node in ("III", "III.n")), None)
    if anchor is None:
        return None
    start = anchor
    seen: set[str] = set()
    while start > 0 and found[start - 1][1][:2].rstrip(".") not in seen:
        start -= 1
        seen.add(found[start][1][:2].rstrip("."))
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
