"""Tables of data in an edited file: rows of the assignment table and of annexes, by the anchors of their cells."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.agencies import agencies
from nts_scenario_kit.importing.cells import ASSIGNMENTS, Grid, cell_text, row_of
from nts_scenario_kit.importing.edits import Change, Deed, Edits, Fresh, Unplaced
from nts_scenario_kit.importing.hints import named
from nts_scenario_kit.importing.whole_tables import expected, whole
from nts_scenario_kit.model.types import find_date
from nts_scenario_kit.vietnamese import fold
from nts_scenario_kit.word.facts import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.expected import Line
    from nts_scenario_kit.word.intake import Passage

#: Fields of an assignment that hold several agencies.
_MANY = ("lead", "cooperation")
REPORT = re.compile(r"^\s*Báo cáo:\s*", re.IGNORECASE)
_COLUMN = "tên cột của bảng do biến thể đặt; tệp kịch bản không có chỗ"
_GROUP = re.compile(r"^\s*[IVXLC]+\s*[.)/]\s+\w")
_NUMBERED = re.compile(r"^\s*(?:[IVXLC]+|\d+)\s*[.)/]\s*")


def plan_rows(lines: Sequence[Line], actual: Mapping[int, Grid], edits: Edits, values: Callable[[Path], int]) -> None:
    """Add the edits of all tables; a table that the file does not hold at all is left as it is.

    ``values`` tells how many items a list has: a row of which nothing is printed stays where it is.
    """
    known = expected(lines)
    for grid in whole(actual.values()):
        home = next(iter(grid.identity.values()))[:-1]
        old = known.get(home)
        if old is not None:
            _plan_table(grid, old, home, edits, values(home))


def _plan_table(grid: Grid, old: Grid, home: Path, edits: Edits, count: int) -> None:
    was = {identity: row for row, identity in old.identity.items()}
    fields = _fields(old)
    headings = {fold(cell_text(cell)) for row, columns in old.cells.items() if row not in old.identity
                for cell in columns.values()}  # fmt: skip
    groups = _Groups(old)
    known = _known(grid, old, fields)
    plan: list[int | Fresh] = []
    for row in sorted(grid.cells):
        columns = grid.cells[row]
        identity = known.get(row)
        texts = {column: cell_text(cell) for column, cell in columns.items()}
        if not any(text and (column in fields or not text.strip(" .)").isdigit()) for column, text in texts.items()):
            continue  # its words were deleted, the row and its number left
        if identity is not None:
            plan.append(int(identity[-1]))
            _compare_row(columns, old.cells[was[identity]], identity, fields, edits)
            groups.settle(identity, edits)
            groups.bare = None
        elif _names_group(texts) or _is_heading(texts, headings):
            groups.heading(columns, edits)
            edits.unplaced += [
                Unplaced(columns[column][0].number, text, _COLUMN, named(home))
                for column, text in sorted(texts.items())
                if not _names_group(texts) and text and fold(text) not in headings
            ]
        else:
            fresh = _fresh(texts, home, fields, groups.name)
            groups.bare = None
            plan.append(Fresh(fresh, next(iter(columns.values()))[0].number))
            shown = "; ".join(text for column, text in sorted(texts.items()) if text and column)
            edits.changes.append(Change(Deed.ADDED, home, "", shown, plan[-1].number))  # type: ignore[union-attr]
    groups.close(edits)
    printed = {int(identity[-1]) for identity in was}
    for index in range(count):
        if index not in printed:
            plan.insert(plan.index(index - 1) + 1 if index - 1 in plan else 0, index)
    _finish(plan, count, home, old, was, edits)


def _names_group(texts: Mapping[int, str]) -> bool:
    """True for the name of a group: one cell across the table, or numbered by letters in one cell alone."""
    said = [text for text in texts.values() if text]
    return len(texts) == 1 or (len(said) == 1 and _GROUP.match(said[0]) is not None)


def _is_heading(texts: Mapping[int, str], headings: set[str]) -> bool:
    """True for a row of which most cells are titles of columns."""
    said = [fold(text) in headings for text in texts.values() if text]
    return sum(said) * 2 > len(said) or not said


def _known(grid: Grid, old: Grid, fields: dict[int, str]) -> dict[int, Path]:
    """Rows that the scenario has: by the same words in the same order, by most of them, then by their anchors."""
    before, now = sorted(old.identity), sorted(grid.cells)
    words = [[tuple(plain(cell_text(g.cells[row].get(c, []))) for c in sorted(fields)) for row in rows]
             for g, rows in ((old, before), (grid, now))]  # fmt: skip
    out: dict[int, Path] = {}
    for start, at, size in SequenceMatcher(None, words[0], words[1], autojunk=False).get_matching_blocks():
        out |= {now[at + step]: old.identity[before[start + step]] for step in range(size)}
    left = {old.identity[row]: had for row, had in zip(before, words[0], strict=True)}
    for identity in out.values():
        del left[identity]
    looks: tuple[Callable[[int, tuple[str, ...]], Path | None], ...] = (
        lambda row, said: _likest(said, grid.identity.get(row), left),
        lambda row, _: grid.identity.get(row),
    )
    for look in looks:
        for row, said in zip(now, words[1], strict=True):
            found = None if row in out else look(row, said)
            if found is not None and found in left:
                out[row] = found
                del left[found]
    return out


def _likest(said: tuple[str, ...], anchored: Path | None, left: Mapping[Path, tuple[str, ...]]) -> Path | None:
    """The row with most of these cells, if there is one; of several the one that the anchors name."""

    def same(one: Path) -> int:
        return sum(cell == other != "" for cell, other in zip(said, left[one], strict=True))

    least = sum(map(bool, said)) // 2
    if anchored is not None and anchored in left and same(anchored) > least:
        return anchored
    best = max(left, key=same, default=None)
    return best if best is not None and same(best) > least else None


def _finish(plan: list[int | Fresh], count: int, home: Path, old: Grid, was: dict[Path, int], edits: Edits) -> None:
    stay = [one for one in plan if isinstance(one, int)]
    for index in range(count):
        if index not in stay:
            cells = old.cells[was[(*home, index)]]
            shown = "; ".join(text for column in sorted(cells) if column and (text := cell_text(cells[column])))
            edits.changes.append(Change(Deed.REMOVED, (*home, index), shown, ""))
    if stay != sorted(stay):
        before, after = (", ".join(str(n + 1) for n in order) for order in (sorted(stay), stay))
        edits.changes.append(Change(Deed.MOVED, home, f"thứ tự {before}", f"thứ tự {after}"))
    if plan != list(range(count)):
        edits.plans[home] = plan


class _Groups:
    """Group rows: the name that the next rows belong to."""

    def __init__(self, old: Grid) -> None:
        self.name = ""
        self.bare: Passage | None = None  # the name of a group below which no row stands so far
        self._was: dict[Path, str] = {}
        name = ""
        for row in sorted(old.cells):
            if row in old.identity:
                self._was[old.identity[row]] = name
            elif len(old.cells[row]) == 1:
                name = self._bare(old.cells[row])

    @staticmethod
    def _bare(columns: Mapping[int, list[Passage]]) -> str:
        return _NUMBERED.sub("", " ".join(cell_text(cell) for cell in columns.values())).strip()

    def heading(self, columns: Mapping[int, list[Passage]], edits: Edits) -> None:
        """A row across all columns names the group of the rows below it."""
        if _names_group({column: cell_text(cell) for column, cell in columns.items()}):
            self.close(edits)
            self.name = self._bare(columns)
            self.bare = (
                next(one for cell in columns.values() for one in cell if one.text.strip()) if self.name else None
            )

    def close(self, edits: Edits) -> None:
        """Tell of a group that has no row: the scenario has groups only as fields of tasks."""
        if self.bare is not None:
            reason = "nhóm không còn nhiệm vụ nào bên dưới nên không in nữa"
            edits.unplaced.append(Unplaced(self.bare.number, self.bare.text.strip(), reason, kept=False))
        self.bare = None

    def settle(self, identity: Path, edits: Edits) -> None:
        """A row that stands below another group's name now belongs to that group."""
        old = self._was.get(identity, "")
        if self.name and plain(self.name) != plain(old):
            path = (*identity, "group")
            edits.texts[path] = self.name
            edits.changes.append(Change(Deed.CHANGED, path, old, self.name))


def _fields(grid: Grid) -> dict[int, str]:
    """The field of each column, by the anchors of the rows; ``""`` for columns of plain cells."""
    votes: dict[int, Counter[str]] = defaultdict(Counter)
    for row in grid.identity:
        for column, cell in grid.cells[row].items():
            for passage in cell:
                for anchor in passage.anchors:
                    item = row_of(anchor.path)
                    if item is not None and len(anchor.path) > len(item):
                        votes[column][str(anchor.path[len(item)])] += 1
    return {column: count.most_common(1)[0][0] for column, count in votes.items()}


def _compare_row(
    new: Mapping[int, list[Passage]], old: Mapping[int, list[Passage]], at: Path, fields: dict[int, str], edits: Edits
) -> None:
    for column in sorted({*new, *old}):
        before, after = cell_text(old.get(column, [])), cell_text(new.get(column, []))
        if plain(before) == plain(after):
            continue
        number = next((passage.number for passage in new.get(column, [])), 0)
        field = fields.get(column)
        if field is None:
            if column:
                edits.unplaced.append(Unplaced(number, after, "ô của cột không có trong tệp kịch bản", named(at)))
            continue
        names = [p.text[a.start : a.end] for p in old.get(column, []) for a in p.anchors]
        values = _values(at, field, after, names)
        if values == {(*at, field): names} and field in _MANY:
            continue  # the same agencies, one to a line
        if field == "deadline":  # its two lines are values of their own: what still stands there stays as written
            was = _values(at, field, before)
            values = {path: to for path, to in (dict.fromkeys(was, "") | values).items() if was.get(path) != to}
        edits.texts |= values
        edits.changes.append(Change(Deed.CHANGED, _leaf(at, field), before, after, number))


def _leaf(at: Path, field: str) -> Path:
    return (*at, int(field)) if field.isdigit() else (*at, field)


def _values(at: Path, field: str, text: str, known: Collection[str] = ()) -> dict[Path, object]:
    """The values that a cell holds, by their paths."""
    if field in _MANY:
        return {(*at, field): agencies(text, known)}
    if field != "deadline":
        return {_leaf(at, field): text}
    lines = text.split("\n")
    cycles = [line for line in lines if REPORT.match(line)]
    day = {(*at, "deadline"): _day("\n".join(line for line in lines if line not in cycles))}
    return {**day, (*at, "report_cycle"): REPORT.sub("", "\n".join(cycles))} if cycles else {**day}


def _day(text: str) -> str:
    """A deadline that is a day, as the scenario writes days; any other one in its own words."""
    try:
        day = find_date(text)
    except ValueError:
        return text
    return day.isoformat() if day else text


def _fresh(texts: Mapping[int, str], home: Path, fields: dict[int, str], group: str) -> object:
    """A new row as an item of its list."""
    if home != ASSIGNMENTS:
        return [texts.get(column, "") for column in range(max(texts) + 1)]
    out: dict[str, object] = {"group": group} if group else {}
    for column, text in sorted(texts.items()):
        field = fields.get(column)
        if field and text:
            out |= {str(path[-1]): value for path, value in _values((), field, text).items()}
    return out
