"""Tables of data as cells: which row shows which item of a list, by the anchors in it."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.word.facts import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from nts_scenario_kit.document import Path
    from nts_scenario_kit.word.intake import Passage

ASSIGNMENTS: Path = ("implementation", "assignments")


class Grid(NamedTuple):
    """One table: texts of its cells by row and column, and what each row is (None for new rows and headings)."""

    cells: dict[int, dict[int, list[Passage]]]
    identity: dict[int, Path]


def row_of(path: Path) -> Path | None:
    """The item of a list that a table shows as a row; None for a value that stands in no table."""
    if path[:2] == ASSIGNMENTS and len(path) > 2:
        return path[:3]
    if path[:1] == ("annexes",) and path[2:4] == ("table", "rows") and len(path) > 4:
        return path[:5]
    return None


def grids(passages: Iterable[Passage]) -> dict[int, Grid]:
    """All tables that hold anchored rows."""
    return {number: grid for number, grid in tables(passages).items() if grid.identity}


def tables(passages: Iterable[Passage]) -> dict[int, Grid]:
    """All tables, anchored or not."""
    found: dict[int, Grid] = {}
    for passage in passages:
        if passage.cell is not None:
            grid = found.setdefault(passage.cell.table, Grid(defaultdict(lambda: defaultdict(list)), {}))
            grid.cells[passage.cell.row][passage.cell.column].append(passage)
    for grid in found.values():
        for row, columns in grid.cells.items():
            votes = Counter(
                item
                for cell in columns.values()
                for passage in cell
                for anchor in passage.anchors
                if (item := row_of(anchor.path)) is not None and anchor.path[3:] != ("group",)
            )
            if votes:
                grid.identity[row] = votes.most_common(1)[0][0]
        _spread(grid)
    return found


def _spread(grid: Grid) -> None:
    """A cell that was merged with the one above it says the same in each of its rows."""
    for row in sorted(grid.cells):
        for column, cell in grid.cells[row].items():
            place = cell[0].cell
            above = grid.cells.get(row - 1, {}).get(column)
            if place is not None and place.merged and above:
                grid.cells[row][column] = above


def words_of_rows(grid: Grid) -> dict[int, tuple[str, ...]]:
    """The words of each row, cell by cell; a number in front is none of them: it follows from the order."""
    said = {row: [plain(cell_text(cells[c])) for c in sorted(cells)] for row, cells in grid.cells.items()}
    return {row: ("" if first.strip(" .").isdigit() else first, *rest) for row, (first, *rest) in said.items()}


def cell_text(cell: Sequence[Passage]) -> str:
    """The text of a cell: its paragraphs as lines."""
    return "\n".join(text for passage in cell if (text := f"{passage.label} {passage.text}".strip()))
