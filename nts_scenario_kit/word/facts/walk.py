"""Walking a part without recursion: paragraphs with their place in tables, runs with their place in fields.

Deleted text of tracked changes is left out, inserted text is read; of alternative contents the first is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.word.facts.model import Cell
from nts_scenario_kit.word.xml import (
    GONE,
    M,
    W,
    child_val,
    mm,
    number,
    val,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_STOP = {W + "pPr", W + "rPr", W + "tblPr", W + "trPr", W + "tcPr", W + "tblGrid", W + "sdtPr", W + "sectPr"}


class Place(NamedTuple):
    """A paragraph with the cell around it and the table's style."""

    paragraph: _Element
    cell: Cell | None
    table_style: str


def paragraphs(root: _Element, default_table_style: str, tables: Iterator[int]) -> Iterator[Place]:
    """All paragraphs under root in reading order, those of text boxes left out; ``tables`` gives out numbers."""
    stack: list[tuple[_Element, Cell | None, str]] = [(child, None, "") for child in reversed(root)]
    while stack:
        element, cell, style = stack.pop()
        tag = element.tag
        if tag in GONE or tag in _STOP or not isinstance(tag, str):
            continue
        if tag == W + "p":
            yield Place(element, cell, style)
        elif tag == W + "tbl" and (page := _page(element)) is not None:
            stack.extend((child, cell, style) for child in reversed(page))
        elif tag == W + "tbl":
            style = child_val(element.find(W + "tblPr"), "tblStyle") or default_table_style
            inside = list(_stacked(element, cell)) if cell is not None else []
            inside = inside or list(_cells(element, cell, next(tables)))
            stack.extend((inner, place, style) for inner, place in reversed(inside))
        else:
            stack.extend((child, cell, style) for child in reversed(element))


def _page(table: _Element) -> _Element | None:
    """The only cell of a table that holds a whole page with its tables, as forms of programs do; None for others."""
    rows = list(_through(table, W + "tr"))
    cells = list(_through(rows[0], W + "tc")) if len(rows) == 1 else []
    return cells[0] if len(cells) == 1 and cells[0].find(W + "tbl") is not None else None


def _stacked(table: _Element, outer: Cell) -> Iterator[tuple[_Element, Cell]]:
    """Contents of a table of one column without borders inside a cell: they stand in that cell, one under the other."""
    rows = [list(_through(row, W + "tc")) for row in _through(table, W + "tr")]
    grid = child_val(table.find(W + "tblPr"), "tblStyle") is not None and table.find(f"{W}tblPr/{W}tblBorders") is None
    drawn = grid or _framed(table.find(W + "tblPr"))
    if drawn or any(len(row) != 1 or _visible(row[0].find(f"{W}tcPr/{W}tcBorders")) for row in rows):
        return
    for number_, (tc,) in enumerate(rows, 1):
        cell = outer._replace(inner=outer.inner + number_)
        yield from ((child, cell) for child in tc)


def _cells(table: _Element, outer: Cell | None, index: int) -> Iterator[tuple[_Element, Cell]]:
    """Contents of the cells of one table, row by row."""
    grid = [number(val(col, "w")) or 0 for col in table.iterfind(f"{W}tblGrid/{W}gridCol")]
    depth = 1 if outer is None else outer.depth + 1
    framed = _framed(table.find(W + "tblPr"))
    for row, tr in enumerate(_through(table, W + "tr")):
        column = int(number(child_val(tr.find(W + "trPr"), "gridBefore")) or 0)
        for tc in _through(tr, W + "tc"):
            properties = tc.find(W + "tcPr")
            span = int(number(child_val(properties, "gridSpan")) or 1)
            width = _own_width(properties) or sum(grid[column : column + span])
            borders = None if properties is None else properties.find(W + "tcBorders")
            cell = Cell(index, row, column, depth, mm(width), framed or _visible(borders), outer=outer)
            yield from ((child, cell) for child in tc)
            column += span


def _own_width(properties: _Element | None) -> float:
    """What the cell itself asks for, in twips: Word follows it, and other programs leave a grid of equal columns."""
    if child_val(properties, "tcW", "type") not in (None, "dxa"):
        return 0
    return number(child_val(properties, "tcW", "w")) or 0


def _through(parent: _Element, tag: str) -> Iterator[_Element]:
    """Children with this tag, also inside content controls and inserted rows."""
    stack = list(reversed(parent))
    while stack:
        child = stack.pop()
        if child.tag == tag:
            if not _struck(child):
                yield child
        elif child.tag in (W + "sdt", W + "sdtContent", W + "customXml", W + "ins"):
            stack.extend(reversed(child))


def _struck(row_or_cell: _Element) -> bool:
    """True for a row or cell that a tracked change has deleted."""
    return row_or_cell.find(f"{W}trPr/{W}del") is not None or row_or_cell.find(f"{W}tcPr/{W}cellDel") is not None


def runs_on(paragraph: _Element) -> bool:
    """True for a paragraph whose mark a tracked change has deleted: its words go on in the next one."""
    return paragraph.find(f"{W}pPr/{W}rPr/{W}del") is not None


def _framed(properties: _Element | None) -> bool:
    return _visible(None if properties is None else properties.find(W + "tblBorders"))


def _visible(borders: _Element | None) -> bool:
    return borders is not None and any(val(side) not in (None, "nil", "none") for side in borders)


class Piece(NamedTuple):
    """Text of one run element, or a mark: the instruction of a field, ``page-break``, ``column-break``, ``turned``."""

    run: _Element | None
    text: str
    mark: str = ""


def run_pieces(paragraph: _Element) -> Iterator[Piece]:
    """The runs of a paragraph in reading order with their text, and the instructions of its fields as marks."""
    stack = list(reversed(paragraph))
    fields: list[list[Piece] | None] = []  # of each open field the pieces of its instruction; None behind it
    while stack:
        element = stack.pop()
        tag = element.tag
        if tag in GONE or tag in _STOP:
            continue
        if tag in (W + "r", M + "r"):
            yield from _run(element, fields)
        elif tag == W + "fldSimple":
            yield Piece(next(element.iter(W + "r"), None), "", val(element, "instr") or "")
            stack.extend(reversed(element))
        elif tag != W + "p":
            stack.extend(reversed(element))


#: What stands for a letter without being one.
SIGNS = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "br": "\n",
    W + "cr": "\n",
    W + "noBreakHyphen": "-",
    W + "softHyphen": "\u00ad",
    W + "sym": "□",  # a sign of a picture font: a box to tick, an arrow
}


def _run(run: _Element, fields: list[list[Piece] | None]) -> Iterator[Piece]:
    text = []
    for child in run:
        tag = child.tag
        if tag == W + "fldChar":
            kind = val(child, "fldCharType")
            if kind == "begin":
                fields.append([])
            elif kind in ("separate", "end") and fields:
                yield from _instruction(fields.pop())
                if kind == "separate":
                    fields.append(None)
        elif tag == W + "instrText":
            piece = Piece(run, "", child.text or "")
            if fields and (told := fields[-1]) is not None:
                told.append(piece)
            else:
                yield piece
        elif tag in (W + "t", M + "t") and not _instructs(fields):
            text.append(child.text or "")
        elif tag == W + "br" and (kind := val(child, "type")) in ("page", "column"):
            yield Piece(run, "", f"{kind}-break")
        elif tag == W + "lastRenderedPageBreak" and not text:
            yield Piece(run, "", "turned")
        elif tag in SIGNS and not _instructs(fields):
            text.append(SIGNS[tag])
    if text:
        yield Piece(run, "".join(text))


def _instructs(fields: list[list[Piece] | None]) -> bool:
    """True while the instruction of an open field is being read."""
    return any(pieces is not None for pieces in fields)


def _instruction(pieces: list[Piece] | None) -> Iterator[Piece]:
    """The instruction of a field as one mark, in however many pieces Word has cut it."""
    if pieces:
        yield pieces[0]._replace(mark="".join(piece.mark for piece in pieces))
