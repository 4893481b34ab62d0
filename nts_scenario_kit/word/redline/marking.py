"""Pairs of blocks as a body with tracked changes (ISO/IEC 29500-1, 17.13.5).

What is in both files is set in the look of the official one. A paragraph that came or went takes its mark with it, so
that nothing empty is left; the last paragraph of a cell or file cannot, there the mark before it goes instead.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import count
from typing import TYPE_CHECKING

from lxml import etree

from nts_scenario_kit.word.redline.ending import Kind, pieces_of
from nts_scenario_kit.word.redline.pairing import Pair, RowPair
from nts_scenario_kit.word.redline.reading import Block, Body, Paragraph, Row, Table
from nts_scenario_kit.word.redline.wording import FIXED_HYPHEN, THING, stretches
from nts_scenario_kit.word.xml import SPACE, W

if TYPE_CHECKING:
    from lxml.etree import _Element


_SIGNS = {"\t": "tab", "\n": "br", FIXED_HYPHEN: "noBreakHyphen", "\u00ad": "softHyphen"}
_PIECES = re.compile(f"([\t\n{FIXED_HYPHEN}\u00ad{THING}])")
#: Children of section properties that a record of their change does not hold.
_REFERENCES = {W + "headerReference", W + "footerReference"}


class Marker:
    """Makes tracked changes of one author, each with a number of its own; ``new`` is the official side, or the old."""

    def __init__(self, author: str, date: str, *, new: bool = True) -> None:
        self._about = {W + "author": author, W + "date": date}
        self._numbers = count(1)
        self._new = new

    def body(self, pairs: Sequence[Pair], old: Body, new: Body) -> list[_Element]:
        """Contents of the body, its section properties last."""
        made = self._blocks(pairs)
        section = (new if self._new else old).section
        if section is not None:
            made.append(self._section(section, old.section if self._new else new.section))
        return made

    def _section(self, own: _Element, other: _Element | None) -> _Element:
        """The last section; where the old file ended in another one, rejecting gives that back."""
        made = copy.deepcopy(own)
        before = _plain_section(other)
        if self._new and before is not None and _text(before) != _text(_plain_section(made)):
            change = self._mark("sectPrChange")
            change.append(before)
            made.append(change)
        return made

    def _mark(self, kind: str) -> _Element:
        return etree.Element(W + kind, {W + "id": str(next(self._numbers)), **self._about})

    def _blocks(self, pairs: Sequence[Pair]) -> list[_Element]:
        out: list[_Element] = []
        pieces = pieces_of(pairs)
        for piece, following in zip(pieces, [*(p.kind for p in pieces[1:]), ""], strict=True):
            old, new = piece.pair.old, piece.pair.new
            if isinstance(old, Paragraph) and isinstance(new, Paragraph):
                out.append(self._changed(old, new, piece.mark, following))
            elif isinstance(old, Table) and isinstance(new, Table):
                out.append(self._table(new if self._new else old, piece.pair.rows))
            else:
                out += [self._whole(old, "del", piece.mark)] if old is not None else []
                out += [self._whole(new, "ins", piece.mark)] if new is not None else []
        return out

    def _whole(self, block: Block, kind: Kind, mark: Kind) -> _Element:
        """A paragraph or table that came or went."""
        if isinstance(block, Table):
            return self._table(block, [RowPair(r, None) if kind == "del" else RowPair(None, r) for r in block.rows])
        made = self._paragraph(block, mark, section=(kind == "ins") == self._new)
        self._put(made, kind, self._runs(block, 0, len(block.text), kind, things=(kind == "ins") == self._new))
        return made

    def _changed(self, old: Paragraph, new: Paragraph, mark: Kind, following: str) -> _Element:
        """A paragraph of both files, word by word.

        At its end the words that share the fate of the ``following`` paragraph stand first: LibreOffice takes touching
        changes of one kind for one and joins the paragraphs.
        """
        official = new if self._new else old
        made = self._paragraph(official, mark, section=True)
        parts = stretches(old.text, new.text)
        for number, part in enumerate(parts, 1):
            if part.equal:
                made.extend(self._runs(official, *(part.new if self._new else part.old), "", things=True))
                continue
            gone = self._runs(old, *part.old, "del", things=not self._new)
            come = self._runs(new, *part.new, "ins", things=self._new)
            ordered: list[tuple[Kind, list[_Element]]] = [("del", gone), ("ins", come)]
            for kind, runs in ordered[::-1] if number == len(parts) and following == "ins" else ordered:
                self._put(made, kind, runs)
        return made

    def _paragraph(self, look: Paragraph, mark: Kind, *, section: bool) -> _Element:
        made = etree.Element(W + "p")
        properties = etree.Element(W + "pPr") if look.properties is None else copy.deepcopy(look.properties)
        if not section:
            for change in list(properties.iterchildren(W + "sectPr")):
                properties.remove(change)
        if mark:
            self._mark_end(properties, mark)
        if len(properties):
            made.append(properties)
        return made

    def _mark_end(self, properties: _Element, mark: Kind) -> None:
        about = properties.find(W + "rPr")
        if about is None:
            about = etree.Element(W + "rPr")
            section = properties.find(W + "sectPr")
            properties.insert(len(properties) if section is None else properties.index(section), about)
        about.insert(0, self._mark(mark))

    def _put(self, paragraph: _Element, kind: Kind, runs: list[_Element]) -> None:
        if runs:
            mark = self._mark(kind)
            mark.extend(runs)
            paragraph.append(mark)

    def _runs(self, source: Paragraph, start: int, end: int, kind: Kind, *, things: bool) -> list[_Element]:
        """A stretch of a paragraph as runs, one for each look."""
        out: list[_Element] = []
        if start >= end:
            return out
        for index in range(source.look(start), len(source.looks)):
            begin, look = source.looks[index]
            stop = source.looks[index + 1][0] if index + 1 < len(source.looks) else len(source.text)
            if begin >= end:
                break
            first = max(begin, start)
            run = _run(source, first, min(stop, end), look, kind, things=things)
            if len(run) > (run.find(W + "rPr") is not None):
                out.append(run)
        return out

    def _table(self, look: Table, rows: Iterable[RowPair]) -> _Element:
        made = etree.Element(W + "tbl")
        made.extend(copy.deepcopy(child) for child in look.properties)
        for pair in rows:
            if pair.old is not None and pair.new is not None:
                made.append(self._row(pair.new if self._new else pair.old, pair.cells))
            else:
                made.extend([self._whole_row(pair.old, "del")] if pair.old is not None else [])
                made.extend([self._whole_row(pair.new, "ins")] if pair.new is not None else [])
        return made

    def _row(self, look: Row, cells: Sequence[Sequence[Pair]]) -> _Element:
        made = etree.Element(W + "tr")
        made.extend(copy.deepcopy(child) for child in look.properties)
        for cell, pairs in zip(look.cells, cells, strict=True):
            inner = etree.SubElement(made, W + "tc")
            if cell.properties is not None:
                inner.append(copy.deepcopy(cell.properties))
            inner.extend(self._blocks(pairs))
        return made

    def _whole_row(self, row: Row, kind: Kind) -> _Element:
        """A row that came or went, all that stands in it marked too."""
        made = etree.Element(W + "tr")
        made.extend(copy.deepcopy(child) for child in row.properties)
        properties = made.find(W + "trPr")
        if properties is None:  # a mark alone is not enough there: say what holds anyway
            properties = etree.SubElement(made, W + "trPr")
            etree.SubElement(properties, W + "cantSplit", {W + "val": "off"})
        properties.append(self._mark(kind))
        for cell in row.cells:
            inner = etree.SubElement(made, W + "tc")
            if cell.properties is not None:
                inner.append(copy.deepcopy(cell.properties))
            inner.extend(self._whole(block, kind, kind) for block in cell.blocks)
        return made


def _run(source: Paragraph, start: int, end: int, look: str, kind: Kind, *, things: bool) -> _Element:
    run = etree.Element(W + "r")
    if look:
        run.append(copy.deepcopy(_parsed(look)))
    at = start
    for piece in filter(None, _PIECES.split(source.text[start:end])):
        if piece == THING:
            if things and at in source.things:
                run.append(copy.deepcopy(source.things[at]))
        elif piece in _SIGNS:
            etree.SubElement(run, W + _SIGNS[piece])
        else:
            text = etree.SubElement(run, W + ("delText" if kind == "del" else "t"), {SPACE: "preserve"})
            text.text = piece
        at += len(piece)
    return run


@lru_cache(maxsize=4096)
def _parsed(look: str) -> _Element:
    return etree.fromstring(look)


def _plain_section(section: _Element | None) -> _Element | None:
    if section is None:
        return None
    made = copy.deepcopy(section)
    for child in [c for c in made if c.tag in _REFERENCES or c.tag == W + "sectPrChange"]:
        made.remove(child)
    return made


def _text(element: _Element | None) -> bytes:
    return b"" if element is None else etree.tostring(element, method="c14n")
