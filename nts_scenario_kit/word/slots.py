"""Places of a template into which an editor cannot write a tag: columns of tables, indents of titles.

They follow from the document all the same, so that they get their tags when the template is prepared.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.word.formatting import child, properties
from nts_scenario_kit.word.xml import W

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.etree import _Element

#: Lines that the document has once, and their indents.
_ONCE = {"{{ attached }}": "attached_side", "{{ competence }}": "competence_side"}
_SIGNER, _COLUMNS = "{{ signer }}", 2
_LOOP = re.compile(r"\{%p for line in (parent|issuer|abstract|power) %\}")


def open_slots(elements: Sequence[_Element]) -> None:
    """Put the tags of these places into the elements: ``grid``, ``…width``, and the indents ``…_side``."""
    for element in elements:
        _open_grids(element)
        _open_signature(element)
    _open_sides([paragraph for element in elements for paragraph in element.iter(W + "p")])


def _open_grids(element: _Element) -> None:
    """Let the columns of a table with ``{%tc`` tags come from the document; docxtpl mends them after rendering."""
    for table in element.iter(W + "tbl"):
        grid = table.find(W + "tblGrid")
        if grid is None or "{%tc" not in _text(table) or table.findall(f".//{W}tbl"):
            continue
        for column in list(grid):
            grid.remove(column)
        grid.text = "{{ grid }}"
        for row in table.iterfind(W + "tr"):
            repeated = "{%tc" in _text(row)  # each cell as wide as its column; a row of one cell spans all
            for width in list(row.iter(W + "tcW")):
                holder = width.getparent()
                if repeated:
                    width.set(W + "w", "{{ width }}")
                    width.set(W + "type", "dxa")
                elif holder is not None:
                    holder.remove(width)


def _open_signature(element: _Element) -> None:
    """Let the two columns of the signature come from the document: the signer's name stands on one line."""
    for table in element.iter(W + "tbl"):
        columns = table.findall(f"{W}tblGrid/{W}gridCol")
        rows = [row.findall(W + "tc") for row in table.iterfind(W + "tr")]
        pairs = [cells for cells in rows if len(cells) == _COLUMNS]
        if len(columns) != _COLUMNS or not any(_SIGNER in _text(right) for _, right in pairs):
            continue
        for cells in (columns, *pairs):
            for cell, name in zip(cells, ("names_width", "signer_width"), strict=True):
                width = cell if cell in columns else cell.find(f"{W}tcPr/{W}tcW")
                if width is not None:
                    width.set(W + "w", f"{{{{ {name} }}}}")


def _open_sides(paragraphs: Sequence[_Element]) -> None:
    """Give lines of issuer, title and the signer's post the indents that part them well (:mod:`.parted`)."""
    name = ""
    for paragraph in paragraphs:
        text = _text(paragraph).strip()
        if loop := _LOOP.fullmatch(text):
            name = loop[1]
        elif name and text.startswith("{%p endfor"):
            name = ""
        elif name and text == "{{ line }}":
            _indent(paragraph, f"{name}_side")
        elif text in _ONCE:
            _indent(paragraph, _ONCE[text])


def _indent(paragraph: _Element, name: str) -> None:
    indent = child(properties(paragraph, "pPr"), "ind")
    for side in ("left", "right"):
        indent.set(W + side, f"{{{{ {name} }}}}")


def _text(element: _Element) -> str:
    return "".join(map(str, element.itertext()))
