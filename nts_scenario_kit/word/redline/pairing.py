"""Two bodies side by side: which paragraph, table, row and cell became which, and what that means for a reader."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from lxml import etree

from nts_scenario_kit.word.redline.aligning import Item, aligned
from nts_scenario_kit.word.redline.reading import Block, Body, Cell, Paragraph, Row, Table
from nts_scenario_kit.word.redline.wording import unlabelled

_WORDS = re.compile(r"\w+")
#: From this number of columns a table holds data, row by row; with fewer it only sets texts side by side.
_COLUMNS = 3


class Pair(NamedTuple):
    """Blocks of both sides that belong together, None for what only one side has; ``rows`` of a table in both."""

    old: Block | None
    new: Block | None
    rows: tuple[RowPair, ...] = ()


class RowPair(NamedTuple):
    """Rows that belong together; ``cells`` if both are there, each with the pairs of its blocks."""

    old: Row | None
    new: Row | None
    cells: tuple[tuple[Pair, ...], ...] = ()


class Side(NamedTuple):
    """One side of a unit: its text, that text without number, the numbers of its paragraphs; the cells of a row."""

    text: str
    bare: str
    numbers: tuple[int, ...]
    cells: tuple[str, ...] = ()


class Unit(NamedTuple):
    """A paragraph or row that is not the same on both sides; ``header`` names the columns of the row's table."""

    old: Side | None
    new: Side | None
    header: tuple[str, ...] = ()


def paired(old: Body, new: Body) -> tuple[Pair, ...]:
    """The blocks of two bodies."""
    return _pairs(old.blocks, new.blocks)


def _pairs(old: Sequence[Block], new: Sequence[Block]) -> tuple[Pair, ...]:
    found = aligned([_item(one) for one in old], [_item(one) for one in new])
    return tuple(_pair(None if i is None else old[i], None if j is None else new[j]) for i, j in found)


def _pair(old: Block | None, new: Block | None) -> Pair:
    if not (isinstance(old, Table) and isinstance(new, Table)):
        return Pair(old, new)
    found = aligned([_row_item(row) for row in old.rows], [_row_item(row) for row in new.rows])
    return Pair(old, new, tuple(_row_pair(_at(old.rows, i), _at(new.rows, j)) for i, j in found))


def _at(rows: Sequence[Row], index: int | None) -> Row | None:
    return None if index is None else rows[index]


def _row_pair(old: Row | None, new: Row | None) -> RowPair:
    if old is None or new is None:
        return RowPair(old, new)
    cells = zip(old.cells, new.cells, strict=True)
    return RowPair(old, new, tuple(_pairs(one.blocks, other.blocks) for one, other in cells))


def _item(block: Block) -> Item:
    if isinstance(block, Paragraph):
        text = unlabelled(block.text)
        return Item(("p", text), _words(text), "p" if text.strip() else "blank")
    text = _table_text(block)
    return Item(("t", text), _words(text), f"t{_columns(block)}", _frame(block))


def _frame(table: Table) -> str:
    """The frame of a table that only sets texts side by side: a header is a header, a signature a signature."""
    if _columns(table) >= _COLUMNS:
        return ""
    return "".join(etree.tostring(child, method="c14n").decode() for child in table.properties)


def _row_item(row: Row) -> Item:
    side = side_of_row(row)
    return Item((len(row.cells), side.bare), _words(side.bare), f"r{len(row.cells)}")


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORDS.findall(text.lower()))


def _columns(table: Table) -> int:
    return max(len(row.cells) for row in table.rows)


def paragraphs(block: Block) -> Iterator[Paragraph]:
    """The paragraph, or all paragraphs of the table in reading order."""
    if isinstance(block, Paragraph):
        yield block
        return
    for row in block.rows:
        yield from row_paragraphs(row)


def row_paragraphs(row: Row) -> Iterator[Paragraph]:
    """All paragraphs of the row in reading order."""
    for cell in row.cells:
        for block in cell.blocks:
            yield from paragraphs(block)


def _table_text(table: Table) -> str:
    return "\n".join(side_of_row(row).bare for row in table.rows)


def side_of_row(row: Row) -> Side:
    """A row as one text, its cells side by side; a running number in the first cell is its number."""
    cells = [text_of_cell(cell) for cell in row.cells]
    numbered = len(cells) > 1 and cells[0].rstrip(".").isdigit()
    numbers = tuple(p.number for p in row_paragraphs(row) if p.number)
    return Side(" | ".join(cells), " | ".join(cells[1:] if numbered else cells), numbers, tuple(cells))


def text_of_cell(cell: Cell) -> str:
    """The text of a cell, a line for each paragraph."""
    return "\n".join(p.words for block in cell.blocks for p in paragraphs(block)).strip()


def side_of(paragraph: Paragraph) -> Side:
    """A paragraph as a side of a unit."""
    text = paragraph.words
    return Side(text, unlabelled(text), (paragraph.number,) if paragraph.number else ())


def units(pairs: Sequence[Pair]) -> Iterator[Unit]:
    """Every paragraph and row that differs, in the order of the redline; empty ones are nothing to tell of."""
    for one in pairs:
        if isinstance(one.old, Table) and isinstance(one.new, Table):
            wide, header = _columns(one.new) >= _COLUMNS, _header(one.new)
            for row in one.rows:
                yield from (unit._replace(header=header) for unit in _row_units(row, wide=wide))
        else:
            yield from _block_units(one)


def _header(table: Table) -> tuple[str, ...]:
    """The names of the columns, if the first row can be such names: all there, no number among them."""
    names = tuple(text_of_cell(cell) for cell in table.rows[0].cells)
    return names if all(name and not any(map(str.isdigit, name)) for name in names) else ()


def _row_units(row: RowPair, *, wide: bool) -> Iterator[Unit]:
    if wide:
        yield from _unit(row.old and side_of_row(row.old), row.new and side_of_row(row.new))
        return
    for cell in row.cells:
        yield from units(cell)
    if row.old is None or row.new is None:
        for old in row_paragraphs(row.old) if row.old else ():
            yield from _unit(side_of(old), None)
        for new in row_paragraphs(row.new) if row.new else ():
            yield from _unit(None, side_of(new))


def _block_units(one: Pair) -> Iterator[Unit]:
    """A paragraph that differs, or a table that stands on one side only."""
    if isinstance(one.old, Table):
        yield from _table_units(one.old, lambda row: RowPair(row, None))
    if isinstance(one.new, Table):
        yield from _table_units(one.new, lambda row: RowPair(None, row))
    old, new = one.old, one.new
    sides = (side_of(p) if isinstance(p, Paragraph) else None for p in (old, new))
    yield from _unit(*sides)


def _table_units(table: Table, alone: Callable[[Row], RowPair]) -> Iterator[Unit]:
    header = _header(table)
    for row in table.rows:
        found = _row_units(alone(row), wide=len(row.cells) >= _COLUMNS)
        yield from (unit._replace(header=header) for unit in found)


def _unit(old: Side | None, new: Side | None) -> Iterator[Unit]:
    before, after = old if old and old.text.strip() else None, new if new and new.text.strip() else None
    if (before or after) and (before and before.text) != (after and after.text):
        yield Unit(before, after)
