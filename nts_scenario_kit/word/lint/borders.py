"""Visible borders of the tables that only set two columns side by side: the templates have none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.word.xml import W, child_val, val

if TYPE_CHECKING:
    from lxml.etree import _Element

    from nts_scenario_kit.word.facts.lines import Line

_GRIDS = ("TableGrid", "LiBang")  # Word's style with borders, in English and in Vietnamese
_SIDES = ("top", "left")


def drawn(line: Line | None) -> bool:
    """True if the cell of a line is framed at its top and left; one side alone may serve as a rule."""
    if line is None or line.paragraph.cell is None:
        return False
    cell = next(line.paragraph.element.iterancestors(W + "tc"), None)
    table = next(line.paragraph.element.iterancestors(W + "tbl"), None)
    if cell is None or table is None:
        return False
    own = cell.find(f"{W}tcPr/{W}tcBorders")
    common = table.find(f"{W}tblPr/{W}tblBorders")
    grid = child_val(table.find(W + "tblPr"), "tblStyle") in _GRIDS
    return all(_visible(own, common, side, grid) for side in _SIDES)


def _visible(own: _Element | None, common: _Element | None, side: str, grid: bool) -> bool:
    """What the cell says, else what the table says, else what its style has."""
    for borders in (own, common):
        found = None if borders is None else borders.find(W + side)
        if found is not None:
            return val(found) not in (None, "nil", "none") and (val(found, "color") or "").upper() != "FFFFFF"
    return grid
