"""Tables of who directs: a row for each level, which the title of its head tells, whatever the columns are called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.course.commands import level_of_head
from nts_scenario_kit.importing.course.lines import Row, row_of
from nts_scenario_kit.importing.duties import is_agency
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.word.intake import Passage

Cell = list["Passage"]
#: Level -> the label that a sentence on it begins with.
_LABELS = {"commune": "Cấp xã", "province": "Cấp tỉnh", "national": "Cấp quốc gia"}
_ORDER = tuple(_LABELS)
_LEAST, _MOST_COLUMNS = 2, 3
#: How the name of a body that directs begins, besides those of agencies.
_BODY = re.compile(r"(?:to|nhom|doi|co quan|so chi huy|ban|hoi dong|uy ban|tieu ban|trung tam)\b")


def lines_of_levels(rows: Sequence[Sequence[Cell]]) -> list[Row]:
    """When each level directs, through which body and under whom, one line each; nothing for any other table.

    ``rows``: those below the headings of the columns.
    """
    width = max(map(len, rows), default=0)
    if not _LEAST <= len(rows) <= len(_LABELS) or not 1 < width <= _MOST_COLUMNS:
        return []
    for heads in range(width):
        levels = [level_of_head(_said(row[heads])) if heads < len(row) else "" for row in rows]
        if all(levels) and levels in (
            sorted(set(levels), key=_ORDER.index),
            sorted(set(levels), key=_ORDER[::-1].index),
        ):
            others = sorted((at for at in range(width) if at != heads), key=lambda at: _are_bodies(rows, at))
            return [
                line
                for row, level in zip(rows, levels, strict=True)
                for at in (*others, heads)
                for line in _labelled(row[at] if at < len(row) else [], _LABELS[level])
            ]
    return []


def _are_bodies(rows: Sequence[Sequence[Cell]], at: int) -> bool:
    """True for a column of bodies; the condition, which stands beside them, is told first."""
    cells = [_said(row[at]) for row in rows if at < len(row) and row[at]]
    return sum(bool(_BODY.match(bare(cell))) or is_agency(cell) for cell in cells) * 2 > len(cells)


def _labelled(cell: Cell, level: str) -> list[Row]:
    """The lines of a cell, read as if the level stood before them."""
    out = [row_of(one._replace(label=""), "right") for one in cell]
    return [one._replace(marked=one.marked._replace(words=f"{level}: {one.marked.words}")) for one in out]


def _said(cell: Cell) -> str:
    return " ".join(" ".join(one.text.split()) for one in cell)
