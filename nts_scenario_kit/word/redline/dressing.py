"""Paragraphs of another file in the look of the official one: its styles, by the number or sign in front.

Of the other file's own look only what carries meaning stays: bold, italic, underlined, raised and lowered.
"""

from __future__ import annotations

import copy
import re
from collections import Counter, defaultdict
from functools import cache
from typing import TYPE_CHECKING

from lxml import etree

from nts_scenario_kit.word.redline.pairing import paragraphs
from nts_scenario_kit.word.redline.reading import Block, Body, Cell, Paragraph, Row, Table
from nts_scenario_kit.word.redline.wording import label_of
from nts_scenario_kit.word.xml import W, child_val

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lxml.etree import _Element

_KEPT = {W + name for name in ("b", "bCs", "i", "iCs", "u", "vertAlign")}
_CENTRED = {"center"}
_SHAPES = (
    (re.compile(r"[IVXLC]+\.$"), "part"),
    (re.compile(r"\d+(?:\.\d+)*[.)]$"), "item"),
    (re.compile(r"[a-zđ]{1,2}\)$"), "point"),
    (re.compile(r"\([ivxlc]+\)$"), "roman"),
    (re.compile(r"\+$"), "plus"),
    (re.compile(r"\S"), "dash"),
)
#: Names of styles that say nothing of what a paragraph is.
_PLAIN = {"", "Normal", "normal", "Standard"}
#: What of a paragraph's own properties is not its look: changes of section, and frames that place it on the page.
_NOT_LOOK = {W + "sectPr", W + "framePr"}


class Wardrobe:
    """The looks that the paragraphs of the official file have, by what they are."""

    def __init__(self, official: Body) -> None:
        self._styles = official.styles
        seen: dict[tuple[str, bool], Counter[str]] = defaultdict(Counter)
        styled: dict[str, Counter[str]] = defaultdict(Counter)
        for block in official.blocks:
            for paragraph in paragraphs(block):
                if paragraph.text.strip():
                    look = _look(paragraph.properties)
                    seen[_shape(paragraph), isinstance(block, Table)][look] += 1
                    styled[self._styles.get(child_val(paragraph.properties, "pStyle") or "", "")][look] += 1
        self._named = {name: looks.most_common(1)[0][0] for name, looks in styled.items() if name not in _PLAIN}
        self._usual = {shape: looks.most_common(1)[0][0] for shape, looks in seen.items()}

    def dressed(self, other: Body) -> Body:
        """The other body in the official look; styles of the same name in both files stay."""
        return other._replace(blocks=self._blocks(other.blocks, other.styles, inside=False))

    def _blocks(self, blocks: Sequence[Block], names: Mapping[str, str], *, inside: bool) -> tuple[Block, ...]:
        return tuple(
            self._paragraph(one, names, inside=inside) if isinstance(one, Paragraph) else self._table(one, names)
            for one in blocks
        )

    def _paragraph(self, one: Paragraph, names: Mapping[str, str], *, inside: bool) -> Paragraph:
        style = child_val(one.properties, "pStyle") or ""
        if style.startswith("NTS") and self._styles.get(style) == names.get(style):  # the kit's own: as it is
            return one._replace(properties=_without(one.properties, _NOT_LOOK), things={})
        shape = _shape(one)
        look = self._named.get(names.get(style, "")) or self._usual.get((shape, inside))
        look = look or self._usual.get(("text", inside)) or ""
        properties: _Element | None = etree.fromstring(look) if look else None
        if shape in ("text", "part") and child_val(one.properties, "jc") in _CENTRED:
            properties = _centred(properties)
        return one._replace(properties=properties, things={}, looks=tuple((at, plain(x)) for at, x in one.looks))

    def _table(self, one: Table, names: Mapping[str, str]) -> Table:
        head = tuple(self._table_head(child) for child in one.properties)
        return Table(head, tuple(self._row(row, names) for row in one.rows))

    def _row(self, row: Row, names: Mapping[str, str]) -> Row:
        cells = (Cell(cell.properties, self._blocks(cell.blocks, names, inside=True)) for cell in row.cells)
        return Row(row.properties, tuple(cells))

    def _table_head(self, properties: _Element) -> _Element:
        made = copy.deepcopy(properties)
        for style in list(made.iterchildren(W + "tblStyle")):
            if style.get(W + "val") not in self._styles:
                made.remove(style)
        return made


def _shape(paragraph: Paragraph) -> str:
    label = label_of(paragraph.text)
    return next((name for pattern, name in _SHAPES if pattern.match(label)), "text")


def _look(properties: _Element | None) -> str:
    if properties is None:
        return ""
    return etree.tostring(_without(properties, _NOT_LOOK | {W + "rPr"}), encoding="unicode")


def _without(properties: _Element | None, tags: set[str]) -> _Element:
    made = etree.Element(W + "pPr") if properties is None else copy.deepcopy(properties)
    for child in [child for child in made if child.tag in tags]:
        made.remove(child)
    return made


#: Children of paragraph properties that stand behind ``w:ind`` (ISO/IEC 29500-1, 17.3.1.26).
_BEHIND = (
    "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap",
    "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
)  # fmt: skip


def _centred(properties: _Element | None) -> _Element:
    made = _without(properties, {W + "ind", W + "jc"})
    for name, attributes in (("jc", {"val": "center"}), ("ind", {"left": "0", "firstLine": "0"})):
        first = _BEHIND.index(name) + 1 if name in _BEHIND else 0
        behind = {W + tag for tag in _BEHIND[first:]}
        at = next((n for n, child in enumerate(made) if child.tag in behind), len(made))
        made.insert(at, etree.Element(W + name, {W + key: value for key, value in attributes.items()}))
    return made


@cache
def plain(look: str) -> str:
    """Properties of a run with nothing but what carries meaning."""
    if not look:
        return ""
    made = etree.fromstring(look)
    for child in [child for child in made if child.tag not in _KEPT]:
        made.remove(child)
    return etree.tostring(made, encoding="unicode") if len(made) else ""
