"""The body of a Word file as plain paragraphs and tables: changes accepted, fields as they show, nothing but text.

Text is NFC, whatever runs it was typed in; every stretch of it keeps the look of its run, so that it can be set again.
"""

from __future__ import annotations

import copy
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from nts_scenario_kit.word.facts import walk
from nts_scenario_kit.word.facts.styles import Styles
from nts_scenario_kit.word.intake import settle
from nts_scenario_kit.word.redline.wording import FIXED_HYPHEN, THING
from nts_scenario_kit.word.xml import GONE, MC, W, child_val, val

if TYPE_CHECKING:
    from lxml.etree import _Element

    from nts_scenario_kit.word.package import Package

#: Tables inside tables beyond this depth are read as paragraphs.
_DEPTH = 12
_THROUGH = {W + name for name in ("ins", "moveTo", "sdt", "sdtContent", "customXml", "smartTag")} | {
    MC + "AlternateContent",
    MC + "Choice",
}
_SIGNS = {
    W + "tab": "\t", W + "ptab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": FIXED_HYPHEN,
    W + "softHyphen": "\u00ad",
}  # fmt: skip
#: What stands in a run and carries no text: pictures, drawings, notes, signs of symbol fonts.
_THINGS = {W + name for name in ("drawing", "pict", "object", "footnoteReference", "endnoteReference", "sym")} | {
    MC + "AlternateContent"
}
#: What stands before the number among the properties of a paragraph.
_BEFORE_NUMBER = {
    W + name for name in ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
}
#: What a redline must not take over: marks of earlier changes, and of bookmarks and comments that are left out.
_MARKS = {W + name for name in ("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge")}


class Paragraph(NamedTuple):
    """One paragraph. ``looks`` are properties of runs by the offset at which they begin, ``things`` by their offset;
    ``number`` is the one that the reader of paragraphs gives it.
    """

    number: int
    text: str
    looks: tuple[tuple[int, str], ...]
    things: dict[int, _Element]
    properties: _Element | None

    def look(self, at: int) -> int:
        """Index in ``looks`` of the stretch that holds this offset."""
        return max(bisect_right(self.looks, at, key=lambda one: one[0]) - 1, 0)

    @property
    def words(self) -> str:
        """The text without what only marks the place of a thing."""
        return self.text.replace(THING, "")


class Cell(NamedTuple):
    """A cell: its properties and what stands in it."""

    properties: _Element | None
    blocks: tuple[Paragraph | Table, ...]


class Row(NamedTuple):
    """A row of a table: what stands before its cells, and the cells."""

    properties: tuple[_Element, ...]
    cells: tuple[Cell, ...]


class Table(NamedTuple):
    """A table: what stands before its rows, and the rows."""

    properties: tuple[_Element, ...]
    rows: tuple[Row, ...]


Block = Paragraph | Table


class Body(NamedTuple):
    """The blocks of a body, the properties of its last section, and the styles that the file knows, id -> name."""

    blocks: tuple[Block, ...]
    section: _Element | None
    styles: Mapping[str, str]


def read_body(package: Package, instead: Mapping[int, str], labels: Mapping[int, str]) -> Body:
    """Read the body of a file.

    ``instead`` are texts that replace those of paragraphs (in an old encoding), ``labels`` the automatic numbers, which
    are typed out: where paragraphs come and go, Word would count them anew.
    """
    root = package.trees[package.main]
    settle(root)
    body = root.find(W + "body")
    main = body if body is not None else root
    numbers = {place.paragraph: n for n, place in enumerate(walk.paragraphs(main, "", iter(range(10**9))), 1)}
    styles = Styles(package)
    known = {
        (style := val(element, "styleId") or ""): styles.name(style)
        for _, tree in package.related("styles")
        for element in tree.iterfind(W + "style")
    }
    numbering = {style for style in known if styles.para_of(style).get("num", "0") != "0"}
    reader = _Reader(numbers, instead, labels, numbering)
    return Body(_closed(reader.blocks(main)), main.find(W + "sectPr"), known)


class _Reader:
    def __init__(
        self, numbers: dict[_Element, int], instead: Mapping[int, str], labels: Mapping[int, str], numbering: set[str]
    ) -> None:
        self.numbers, self.instead, self.labels, self.numbering = numbers, instead, labels, numbering

    def blocks(self, parent: _Element, depth: int = 0) -> Iterator[Block]:
        """Paragraphs and tables below an element, through content controls and inserted stretches."""
        stack = list(reversed(parent))
        while stack:
            element = stack.pop()
            if element.tag == W + "p" and element in self.numbers:
                yield self.paragraph(element)
            elif element.tag == W + "tbl" and depth < _DEPTH:
                table = self.table(element, depth)
                if table.rows:
                    yield table
            elif element.tag == W + "tbl":
                yield from (self.paragraph(p) for p in element.iter(W + "p") if p in self.numbers)
            elif element.tag in _THROUGH:
                stack.extend(reversed(element))

    def table(self, element: _Element, depth: int) -> Table:
        head = tuple(_clean(child) for child in element if child.tag in (W + "tblPr", W + "tblGrid"))
        rows = []
        for row in _inside(element, W + "tr"):
            cells = tuple(
                Cell(_cleaned(cell.find(W + "tcPr")), _closed(self.blocks(cell, depth + 1)))
                for cell in _inside(row, W + "tc")
            )
            if cells:
                rows.append(Row(tuple(_clean(c) for c in row if c.tag in (W + "tblPrEx", W + "trPr")), cells))
        return Table(head, tuple(rows))

    def paragraph(self, element: _Element) -> Paragraph:
        number = self.numbers[element]
        properties = _cleaned(element.find(W + "pPr"))
        text, looks, things = _content(element)
        if number in self.instead:
            text, looks, things = self.instead[number], [(0, looks[0][1] if looks else "")], {}
        label = self.labels.get(number, "")
        if label:
            text, properties = f"{label} {text}", self._unnumbered(properties)
            looks = [(at + len(label) + 1 if n else 0, look) for n, (at, look) in enumerate(looks)] or [(0, "")]
            things = {at + len(label) + 1: thing for at, thing in things.items()}
        return Paragraph(number, text, tuple(looks), things, properties)

    def _unnumbered(self, properties: _Element | None) -> _Element:
        """Paragraph properties that ask for no automatic number, a style's own included."""
        made = etree.Element(W + "pPr") if properties is None else properties
        for number in list(made.iterchildren(W + "numPr")):
            made.remove(number)
        if child_val(made, "pStyle") in self.numbering:
            made.insert(sum(child.tag in _BEFORE_NUMBER for child in made), _no_number())
        return made


def _closed(blocks: Iterator[Block]) -> tuple[Block, ...]:
    """The contents of a cell or body, which Word ends with a paragraph: behind a table it adds one."""
    found = tuple(blocks)
    return found if found and isinstance(found[-1], Paragraph) else (*found, Paragraph(0, "", (), {}, None))


def _inside(parent: _Element, tag: str) -> Iterator[_Element]:
    stack = list(reversed(parent))
    while stack:
        child = stack.pop()
        if child.tag == tag:
            yield child
        elif child.tag in _THROUGH:
            stack.extend(reversed(child))


def _content(paragraph: _Element) -> tuple[str, list[tuple[int, str]], dict[int, _Element]]:
    """The text, where each look begins, and where things stand."""
    pieces: list[tuple[str, str, _Element | None]] = []
    for run, child in _runs(paragraph):
        look = _look(run)
        if child.tag == W + "t":
            pieces.append((child.text or "", look, None))
        elif child.tag in _THINGS or (child.tag == W + "br" and val(child, "type") in ("page", "column")):
            pieces.append((THING, look, child))
        elif child.tag in _SIGNS:
            pieces.append((_SIGNS[child.tag], look, None))
    text, looks, things = "", list[tuple[int, str]](), dict[int, "_Element"]()
    for piece, look, thing in _composed(pieces):
        if thing is not None:
            things[len(text)] = thing
        if not looks or looks[-1][1] != look:
            looks.append((len(text), look))
        text += piece
    return text, looks, things


def _composed(pieces: list[tuple[str, str, _Element | None]]) -> Iterator[tuple[str, str, _Element | None]]:
    """NFC pieces; a tone mark at the beginning of one belongs to the letter before it."""
    for number, (text, look, thing) in enumerate(pieces):
        own = text if not number or thing is not None else text[_marks(text) :]
        at = number + 1
        while thing is None and at < len(pieces) and pieces[at][2] is None and (n := _marks(pieces[at][0])):
            own += pieces[at][0][:n]
            if n < len(pieces[at][0]):
                break
            at += 1
        if own:
            yield (own if thing is not None else unicodedata.normalize("NFC", own)), look, thing


def _marks(text: str) -> int:
    """How many combining marks the text begins with."""
    return next((n for n, letter in enumerate(text) if not unicodedata.combining(letter)), len(text))


def _runs(paragraph: _Element) -> Iterator[tuple[_Element, _Element]]:
    """Contents of runs that show, each with its run: the instruction of a field is left out, its result is read."""
    stack = list(reversed(paragraph))
    fields: list[bool] = []
    while stack:
        element = stack.pop()
        if element.tag in GONE or element.tag in (W + "p", W + "pPr") or not isinstance(element.tag, str):
            continue
        if element.tag != W + "r":
            stack.extend(reversed(element))
            continue
        for child in element:
            if child.tag == W + "fldChar":
                _step(fields, val(child, "fldCharType") or "")
            elif not any(fields):
                yield element, child


def _step(fields: list[bool], kind: str) -> None:
    """One entry for each open field: True while its instruction is being read."""
    if kind == "begin":
        fields.append(True)
    elif kind == "separate" and fields:
        fields[-1] = False
    elif kind == "end" and fields:
        fields.pop()


def _look(run: _Element) -> str:
    properties = run.find(W + "rPr")
    if properties is None or not len(properties):
        return ""
    return etree.tostring(_clean(properties), encoding="unicode", with_tail=False)


def _cleaned(element: _Element | None) -> _Element | None:
    return None if element is None else _clean(element)


def _clean(element: _Element) -> _Element:
    """A copy without the marks of earlier changes."""
    made = copy.deepcopy(element)
    made.tail = None
    for child in list(made.iter()):
        parent = child.getparent()
        if parent is not None and (child.tag in _MARKS or str(child.tag).endswith("Change")):
            parent.remove(child)
    return made


def _no_number() -> _Element:
    wanted = etree.Element(W + "numPr")
    etree.SubElement(wanted, W + "numId", {W + "val": "0"})
    return wanted
