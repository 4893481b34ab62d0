"""Which tables of an edited file hold data, each of them whole; and what the kit prints as tables."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.cells import Grid, grids, tables, words_of_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.expected import Line
    from nts_scenario_kit.word.intake import Passage

#: Fewer columns make no table that its titles tell.
_COLUMNS = 2


def recognised(lines: Sequence[Line], passages: Sequence[Passage]) -> dict[int, Grid]:
    """The tables of data in the file: by their anchors, and by the titles of their columns where a program that is not
    Word has thrown these away.
    """
    every = tables(passages)
    found = {number: grid for number, grid in every.items() if grid.identity}
    homes = {next(iter(grid.identity.values()))[:-1] for grid in found.values()}
    for home, old in expected(lines).items():
        words = words_of_rows(old)
        titles = next((said for row, said in sorted(words.items()) if row not in old.identity), ())
        known = {words[row]: identity for row, identity in old.identity.items()}
        for number, grid in every.items():
            said = words_of_rows(grid)
            if home in homes or number in found or len(titles) < _COLUMNS or titles not in said.values():
                continue
            grid.identity.update({row: known[one] for row, one in said.items() if one in known})
            if grid.identity:
                found[number] = grid
                homes.add(home)
    return found


def expected(lines: Sequence[Line]) -> dict[Path, Grid]:
    """What the kit prints as tables, by the list whose items are the rows."""
    by_part: dict[str, list[Passage]] = defaultdict(list)
    for line in lines:
        by_part[line.part].append(line.passage)
    out: dict[Path, Grid] = {}
    for passages in by_part.values():
        for grid in grids(passages).values():
            out.setdefault(next(iter(grid.identity.values()))[:-1], grid)
    return out


def whole(grids_: Iterable[Grid]) -> Iterator[Grid]:
    """The tables; one that was split (a blank line in its middle is enough) as the one that it was."""
    halves: dict[Path, Grid] = {}
    for grid in grids_:
        home = next(iter(grid.identity.values()))[:-1]
        first = halves.get(home)
        if first is None:
            halves[home] = grid
        elif {*first.identity.values()} & {*grid.identity.values()}:
            yield grid  # a copy
        else:
            past = max(first.cells) + 1
            cells = {past + row: columns for row, columns in grid.cells.items()}
            identity = {past + row: item for row, item in grid.identity.items()}
            halves[home] = first._replace(cells={**first.cells, **cells}, identity={**first.identity, **identity})
    yield from halves.values()
