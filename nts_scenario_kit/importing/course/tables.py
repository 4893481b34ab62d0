"""Tables as lines: a heading on the left and its text beside it; or a matrix whose rows and columns are headings."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing.course.level_tables import lines_of_levels
from nts_scenario_kit.importing.course.lines import Row, row_of
from nts_scenario_kit.importing.course.words import named, names_surely
from nts_scenario_kit.importing.grids import head_of
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from nts_scenario_kit.word.intake import Passage

_COUNT = re.compile(r"^\(?(?:stt|tt|so tt|\d{1,2}(?:\.\d{1,2})*|[ivx]{1,5}|[a-zđ]|[-+*])[.)/]?$")
_COLUMNS = re.compile(
    r"^(?:(?:noi dung|de muc|muc|cac muc|hang muc|tieu muc|phan|chi tiet|cu the|mo ta|dien giai|ghi chu|thong tin"
    r"|tieu chi)(?: \w+){0,2})?$"
)
#: A label on the left has no more words.
_LABEL = 18
_TWO = 2
#: The name of a part in a second column, a stage with its title among them, has no more words.
_NAME = 40
#: A cell without it holds figures.
_WORDS = re.compile(r"[^\W\d]{2,}")
_STAGES = 3
#: The heading of a column has no more words.
_COLUMN = 4
#: Of the cells of a matrix, so many must have a place.
_SHARE = 0.7
_HALF = 0.5
_SURE = 3.0
_LEVEL = re.compile(r"^(?:o |doi voi )?(?:cap (?:xa|tinh|quoc gia|trung uong)|quoc gia|trung uong)$")

Cells = dict[int, list["Passage"]]


class Table(NamedTuple):
    """A table: its passages, its rows of cells, the numbers in front of them, and its first row in one line."""

    passages: list[Passage]
    rows: list[list[list[Passage]]]
    marks: list[str]
    first: str

    @property
    def head(self) -> int:
        """1 with a row of headings of columns in front, else 0."""
        first = [bare(said(cell)).strip(" .:") for cell in self.rows[0]]
        if len(first) != _TWO or len(self.rows) < _TWO:
            return int(len(first) > _TWO)
        if all(_COLUMNS.match(words) for words in first):
            return 1
        short = max(len(words.split()) for words in first) <= _COLUMN
        return int(short and not names_surely(said(self.rows[0][0])))

    @property
    def columns(self) -> str:
        """The headings of the columns, which say nothing of the outline."""
        return self.first if self.head else ""

    @property
    def assigns(self) -> bool:
        """True for a table of tasks."""
        return head_of([{n: said(cell) for n, cell in enumerate(row) if cell} for row in self.rows[:5]]) is not None

    @property
    def figures(self) -> bool:
        """True for a table of data: most cells beside the first column have no words."""
        cells = [said(cell) for row in self.rows[1:] for cell in row[1:] if cell]
        return bool(cells) and sum(_WORDS.search(cell) is None for cell in cells) * 2 > len(cells)

    def lines(self) -> list[Row] | None:
        """The lines of a table of one or two columns; None for a wider one."""
        width = max(map(len, self.rows))
        if width > _TWO:
            return None
        rows, marks = self.rows[self.head :], self.marks[self.head :]
        labels = sum(len(said(row[0]).split()) <= _LABEL for row in rows) * _TWO > len(rows)
        return [
            line
            for row, mark in zip(rows, marks, strict=True)
            for line in _beside(row, mark, labels=labels and width == _TWO)
        ]

    def labelled(self) -> list[Row]:
        """The lines of a wide table of labels: what stands in other columns says what it is; none if it has others."""
        below = self.rows[1:]
        known = sum(bool(row[0]) and _is_of_a_situation(said(row[0])) for row in below)
        if known < _SHARE * len(below):
            return []
        out: list[Row] = []
        for row in below:
            out.append(row_of(row[0][0]._replace(text=said(row[0]), label=""), "left") if row[0] else row_of(row[1][0]))
            for title, cell in zip(self.rows[0][1:], row[1:], strict=True):
                words = said(title)
                named = [
                    f"{words}: " if n == 0 and not _COLUMNS.match(bare(words).strip(" .:")) else ""
                    for n in range(len(cell))
                ]
                out += [
                    row_of(one._replace(text=f"{name}{one.text}"), "right")
                    for name, one in zip(named, cell, strict=True)
                ]
        return out

    def phased(self) -> list[Row]:
        """The lines of a matrix whose columns or rows are stages, steps or levels: each part below its phase."""
        top, below = self.rows[0], self.rows[1:]
        if not below:
            return []
        if not self.assigns and (levels := lines_of_levels(below)):
            return levels
        if nested := _nested(top, below):
            return nested
        kinds = (
            not self.assigns
            and len(top) - 1 == _STAGES
            and _most((_is_of_forces(said(row[0])) for row in below), _HALF)
        )
        if kinds and not any(is_part(said(cell)) for cell in top):
            return [
                line for at in range(1, len(top)) if top[at] for line in _column(at, self.rows, f"Giai đoạn {at}: ")
            ]
        if _most((is_part(said(cell)) for cell in top), 1.0):
            return [line for at in range(len(top)) for line in _column(at, self.rows, labels=False)]
        if _most(is_part(said(cell)) for cell in top[1:]):
            return [line for at in range(1, len(top)) if top[at] for line in _column(at, self.rows)]
        if len(top) > _TWO and _most(is_part(said(row[0])) for row in below):
            return [line for row in below for line in _phase(top, row)]
        if (
            not self.assigns
            and len(top) > _TWO
            and len(below) <= _STAGES
            and _most((_is_of_forces(said(cell)) for cell in top[1:]), _HALF)
        ):
            return [line for n, row in enumerate(below, 1) for line in _phase(top, row, f"Giai đoạn {n}: ")]
        return []


def _nested(top: Sequence[list[Passage]], below: Sequence[Sequence[list[Passage]]]) -> list[Row]:
    """The lines of steps or stages with their parts in a second column; nothing where no row goes on with the step."""
    depths = [_depth(row) for row in below] if len(top) > _TWO else []
    goes_on = any(not row[0] and depth == _TWO for row, depth in zip(below, depths, strict=False))
    labels = [said(row[1]) for row, depth in zip(below, depths, strict=False) if depth == _TWO]
    if not goes_on or not all(depths) or not _most((bool(named(words)) for words in labels), _SHARE):
        return []
    titles = [said(cell) for cell in top[_TWO:]]
    alone = len(titles) == 1
    out: list[Row] = []
    for row, depth in zip(below, depths, strict=True):
        out += [row_of(cell[0]._replace(text=said(cell), label=""), "left") for cell in row[:depth] if cell]
        if depth < _TWO:
            out += _under("", row[1])
        for title, cell in zip(titles, row[_TWO:], strict=True):
            out += _under("" if alone or _COLUMNS.match(bare(title).strip(" .:")) else title, cell)
    return out


def _depth(row: Sequence[list[Passage]]) -> int:
    """How many cells in front are names: of a step or stage, empty where that of the row above goes on, and of a part
    of it with its text behind.
    """
    if row[0] and not is_part(said(row[0])):
        return 0
    label = bool(row[1]) and any(row[_TWO:]) and len(said(row[1]).split()) <= _NAME
    return _TWO if label else int(bool(row[0]))


def _most(parts: Iterable[bool], share: float = _SHARE) -> bool:
    found = list(parts)
    return sum(found) >= max(share * len(found), _TWO)


def is_part(words: str) -> bool:
    """True for a stage, a step or a level."""
    return any(one.numbered or one.node.startswith("III.c.") for one in named(words))


def _is_of_a_situation(words: str) -> bool:
    """True for a label that surely names a part of a situation."""
    return any(one.weight >= _SURE and one.node.startswith("III.") for one in named(words))


def _is_of_forces(words: str) -> bool:
    """True for what stands beside a stage: who leads, who joins, with what."""
    return any(one.node.startswith("III.d.gd2.") for one in named(words))


def _column(
    at: int, rows: Sequence[Sequence[list[Passage]]], number: str = "", *, labels: bool = True
) -> Iterator[Row]:
    """One stage of a matrix: what each row says of it; ``number`` is read with its name, ``labels`` stand first."""
    line = row_of(rows[0][at][0]._replace(text=said(rows[0][at]), label=""), "left")
    yield line._replace(marked=line.marked._replace(words=f"{number}{line.marked.words}"))
    for row in rows[1:]:
        yield from _under(said(row[0]) if labels else "", row[at])


def _phase(top: Sequence[list[Passage]], row: Sequence[list[Passage]], number: str = "") -> Iterator[Row]:
    """One stage, step or level with what the columns beside it say; ``number`` is read with its name."""
    words = said(row[0])
    if row[0]:
        line = row_of(row[0][0]._replace(text=words, label=""), "left")
        yield line._replace(marked=line.marked._replace(words=f"{number}{line.marked.words}"))
    level = any(one.node.startswith("III.c.") for one in named(words))
    for title, cell in zip(top[1:], row[1:], strict=True):
        told_ = "" if level or _COLUMNS.match(bare(said(title)).strip(" .:")) else said(title)
        yield from _under(told_, cell)


def _under(title: str, cell: Sequence[Passage]) -> Iterator[Row]:
    """The lines of a cell, what they are of in front of the first."""
    for n, one in enumerate(cell):
        name = f"{title}: " if title and not n else ""
        yield row_of(one._replace(text=f"{name}{one.text}"), "right")


def _beside(row: Sequence[list[Passage]], mark: str, *, labels: bool) -> Iterator[Row]:
    if not labels:
        yield from (row_of(one, "cell") for cell in row for one in cell)
        return
    if row[0] and _LEVEL.match(bare(said(row[0]))) and row[1:] and row[1]:  # a level is told with its sentence
        first, *more = row[1]
        yield row_of(first._replace(text=f"{said(row[0])}: {first.text}"), "right")
        yield from (row_of(one, "right") for one in more)
        return
    if row[0]:
        words = f"{mark} {said(row[0])}".strip() if mark else said(row[0])
        yield row_of(row[0][0]._replace(text=words, label=""), "left")
    yield from (row_of(one, "right") for cell in row[1:] for one in cell)


def table_of(passages: Sequence[Passage]) -> Table:
    """The table that these passages stand in, without a column of numbers in front."""
    found: dict[int, Cells] = defaultdict(lambda: defaultdict(list))
    for one in passages:
        assert one.cell is not None
        if one.text.strip():
            found[one.cell.row][one.cell.column].append(one)
    order = sorted(found)
    columns = sorted({column for cells in found.values() for column in cells})
    if len(order) > _TWO and len(found[order[0]]) > 1:  # ``Ghi chú`` over an empty column
        columns = [column for column in columns if any(column in found[row] for row in order[1:])]
    rows = [[found[row].get(column, []) for column in columns] for row in sorted(found)]
    first = " | ".join(filter(None, map(said, rows[0]))) if rows else ""
    marks = [""] * len(rows)
    titles = [bool(row[0]) and not any(row[1:]) for row in rows]  # over all columns
    counted = [row[0] for row, title in zip(rows, titles, strict=True) if row[0] and not title]
    if len(columns) > 1 and not all(titles) and all(_COUNT.match(bare(said(one)).strip()) for one in counted):
        marks = [
            said(row[0]) if row[0] and not title and bare(said(row[0])).strip() not in ("stt", "tt") else ""
            for row, title in zip(rows, titles, strict=True)
        ]
        marks = [f"{mark}." if mark[-1:].isalnum() else mark for mark in marks]
        rows = [[row[0], *row[2:]] if title else row[1:] for row, title in zip(rows, titles, strict=True)]
    return Table(list(passages), rows, marks, first)


def said(cell: Sequence[Passage]) -> str:
    """The words of a cell in one line."""
    return " ".join(" ".join(f"{one.label} {one.text}".split()) for one in cell)
