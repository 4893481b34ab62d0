"""Annexes of the scenario: the assignment table in landscape, and the author's own (NĐ 30/2020, Phụ lục I, III.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.document import Block, Cell, Kind, Part, PartKind, Row, Span, Table
from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.model.keys import table as key_table
from nts_scenario_kit.model.scenario import Assignment
from nts_scenario_kit.model.types import Orientation
from nts_scenario_kit.outline.sentences import Sentences, closed, joined, listed
from nts_scenario_kit.vietnamese import fold, roman

if TYPE_CHECKING:
    from nts_scenario_kit.catalog import VariantStack
    from nts_scenario_kit.model.scenario import Annex, Scenario

#: Width of the running number's column, in mm.
_NUMBER_MM = 13
#: Titles of the column with the running number.
_RUNNING = frozenset(map(fold, ("STT", "TT", "Số TT", "Số thứ tự")))
#: Width of a bold letter of a table and of both edges of a cell, in mm; mm for each letter of a square of text.
_LETTER_MM, _EDGES_MM, _LINE_MM = 2.9, 4, 6
#: Width of the text on a landscape and an upright page, in mm (A4 less the margins of the writer).
_WIDE_MM, _UPRIGHT_MM = 247, 160


def annex_names(count: int) -> list[str]:
    """``Phụ lục`` for one, ``Phụ lục I``, ``Phụ lục II`` … for several (III.1a)."""
    return ["Phụ lục"] if count == 1 else [f"Phụ lục {roman(n)}" for n in range(1, count + 1)]


def assignment_part(sentences: Sentences, item: Scenario, variant: VariantStack, name: str, attached: str) -> Part:
    """The assignment table, its columns as the variant has them."""
    columns = variant.merged.columns
    names = key_table(Assignment)
    fields = [names[column.field].english for column in columns if column.field in names]
    header = ("STT", *(column.title for column in columns if column.field in names))
    widths = (_NUMBER_MM, *(int(column.width) for column in columns if column.field in names))
    rows: list[Row] = []
    group, number = "", 0
    for index, task in enumerate(item.implementation.assignments):
        path: DataPath = ("implementation", "assignments", index)
        if task.group and task.group != group:
            group, number = task.group, number + 1
            cell = Cell(((Span(f"{roman(number)}. "), Span(task.group, (*path, "group"))),))
            rows.append(Row((cell,), group=True))
        cells = (Cell(_cell(task, field, (*path, field))) for field in fields)
        rows.append(Row((Cell(((Span(str(index + 1)),),), "center"), *cells)))
    return Part(
        PartKind.ANNEX_WIDE,
        name,
        (sentences.text("IV.2.ten_phu_luc"),),
        tuple(closed([Table(header, widths, tuple(rows), "IV.2")])),
        attached=attached,
    )


def _cell(task: Assignment, field: str, path: DataPath) -> tuple[tuple[Span, ...], ...]:
    """Paragraphs of one cell of the assignment table."""
    content = getattr(task, field)
    if field == "deadline":
        # a day that the kit puts into words begins its cell with a capital; the author's words stay theirs
        printed = content if content.printed == content else content.printed.capitalize()
        lines: list[tuple[Span, ...]] = [(Span(printed, path),)] if content else []
        if task.report_cycle:
            lines.append((Span("Báo cáo: "), Span(task.report_cycle, (*path[:-1], "report_cycle"))))
        return tuple(lines) or ((),)
    if isinstance(content, tuple):
        return (joined(content, path),)
    return ((Span(content, path),),) if content else ((),)


def annex_part(annex: Annex, index: int, name: str, attached: str) -> Part:
    """One annex of the author: paragraphs, then its table."""
    path: DataPath = ("annexes", index)
    wide = annex.orientation is Orientation.LANDSCAPE
    blocks: list[Block | Table] = [*listed(Kind.TEXT, "", annex.body, (*path, "body"), "")]
    if annex.table.columns or annex.table.rows:
        blocks.append(_table(annex, (*path, "table"), _WIDE_MM if wide else _UPRIGHT_MM))
    return Part(
        PartKind.ANNEX_WIDE if wide else PartKind.ANNEX,
        name,
        (annex.title,) if annex.title else (),
        tuple(closed(blocks)),
        attached=attached,
    )


def _table(annex: Annex, path: DataPath, width: int) -> Table:
    count = max([len(annex.table.columns), *(len(row) for row in annex.table.rows)], default=1) or 1
    header = (*annex.table.columns, *[""] * (count - len(annex.table.columns)))
    rows = [_padded(row, count) for row in annex.table.rows]
    numbered = count > 1 and fold(header[0]) in _RUNNING
    made = []
    for r, row in enumerate(rows):
        spans = (((Span(text, (*path, "rows", r, c)),),) if text else ((),) for c, text in enumerate(row))
        made.append(Row(tuple(Cell(cell, "left" if c or not numbered else "center") for c, cell in enumerate(spans))))
    columns = list(zip(header, *rows, strict=True))
    widths = (_NUMBER_MM, *_widths(columns[1:], width - _NUMBER_MM)) if numbered else _widths(columns, width)
    return Table(header, widths, tuple(made))


def _widths(columns: list[tuple[str, ...]], width: int) -> tuple[int, ...]:
    """Columns as wide as what stands in them asks for, in mm: more for longer texts, never less than a word needs."""
    longest = [max((len(word) for text in texts for word in text.split()), default=1) for texts in columns]
    least = [count * _LETTER_MM + _EDGES_MM for count in longest]
    wanted = [max(mm, max(map(len, texts)) ** 0.5 * _LINE_MM) for mm, texts in zip(least, columns, strict=True)]
    narrow: set[int] = set()  # columns that get what their longest word needs, and no more
    while len(narrow) < len(columns):
        others = [n for n in range(len(columns)) if n not in narrow]
        scale = (width - sum(least[n] for n in narrow)) / sum(wanted[n] for n in others)
        short = {n for n in others if wanted[n] * scale < least[n]}
        if not short:
            break
        narrow |= short
    else:  # not even the words have room: every column gets its share
        narrow, scale = set(), width / sum(wanted)
    made = [round(least[n] + 0.5) if n in narrow else int(wanted[n] * scale) for n in range(len(columns))]
    return (*made[:-1], width - sum(made[:-1]))


def _padded(row: tuple[str, ...], count: int) -> tuple[str, ...]:
    return (*row, *[""] * (count - len(row)))
