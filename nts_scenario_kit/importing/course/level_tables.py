"""Tables of who directs: a row for each level, which the title of its head tells, whatever the columns are called."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.course.commands import is_level, level_of_head, level_told
from nts_scenario_kit.importing.course.lines import Row, row_of
from nts_scenario_kit.importing.duties import is_agency
from nts_scenario_kit.importing.marks import Marked
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.word.intake import Passage

Cell = list["Passage"]
#: Level -> the label that a sentence on it begins with.
_LABELS = {"commune": "Cấp xã", "province": "Cấp tỉnh", "national": "Cấp quốc gia"}
_ORDER = tuple(_LABELS)
_LEAST, _MOST_COLUMNS = 2, 4
#: A level is called so in no more words.
_MOST_OF_A_NAME = 5
#: How an office calls its levels where a short text might be a condition as well.
_SIGN = re.compile(r"(?:muc |cap |bac |nac |bao dong |den )?(?:xanh|vang|da cam|cam|do|tim|\d|[ivx]+|mot|hai|ba)\b")
#: How the name of a body that directs begins, besides those of agencies.
_BODY = re.compile(r"(?:to|nhom|doi|co quan|so chi huy|ban|hoi dong|uy ban|tieu ban|trung tam)\b")


def lines_of_levels(rows: Sequence[Sequence[Cell]]) -> list[Row]:
    """When each level directs, through which body and under whom, one line each; nothing for any other table.

    ``rows``: those below the headings of the columns.
    """
    width = max(map(len, rows), default=0)
    if not _LEAST <= len(rows) <= len(_LABELS) or not 1 < width <= _MOST_COLUMNS:
        return []
    # a sentence may name a head for many reasons, three in order only for one
    whole = len(rows) == len(_LABELS) <= width and not any(_are_levels(rows, at) for at in range(width))
    for heads, told in product(range(width), (level_of_head, level_told) if whole else (level_of_head,)):
        levels = [told(_said(row[heads])) if heads < len(row) else "" for row in rows]
        if all(levels) and levels in (
            sorted(set(levels), key=_ORDER.index),
            sorted(set(levels), key=_ORDER[::-1].index),
        ):
            return _ordered(rows, heads, levels)
    return []


def _ordered(rows: Sequence[Sequence[Cell]], heads: int, levels: Sequence[str]) -> list[Row]:
    """What a level is called, when it directs, who heads it, through which body: in this order one tells the other."""
    width = max(map(len, rows))
    others = sorted((at for at in range(width) if at != heads), key=lambda at: _are_bodies(rows, at))
    sign = None if len(others) == len(_LABELS) else _SIGN
    names = others[:1] if len(others) > 1 and _are_names(rows, others[0], sign) else []
    told = [at for at in others if at not in names]
    if len(told) >= len(_LABELS):
        return []
    return [
        line
        for row, level in zip(rows, levels, strict=True)
        for at in (*names, *told[:1], heads, *told[1:])
        for line in _lines(row[at] if at < len(row) else [], "" if at in names else _LABELS[level])
    ]


def _are_levels(rows: Sequence[Sequence[Cell]], at: int) -> bool:
    """True for a column that names the levels themselves: such a table is told by its rows."""
    return all(at < len(row) and is_level(_said(row[at])) for row in rows)


def _are_bodies(rows: Sequence[Sequence[Cell]], at: int) -> bool:
    """True for a column of bodies, beside which the condition stands."""
    cells = [_said(row[at]) for row in rows if at < len(row) and row[at]]
    return sum(bool(_BODY.match(bare(cell))) or is_agency(cell) for cell in cells) * 2 > len(cells)


def _are_names(rows: Sequence[Sequence[Cell]], at: int, sign: re.Pattern[str] | None) -> bool:
    """True for a column of what an office calls its levels: ``Vàng (khu vực, tỉnh)``; ``sign``: how all must begin."""
    names = [_said(row[at]) for row in rows if at < len(row)]
    return all(len(one.split()) <= _MOST_OF_A_NAME and (sign is None or sign.match(bare(one))) for one in names)


def _lines(cell: Cell, level: str) -> list[Row]:
    """The lines of a cell, read as if the level stood before them; what an office calls it is kept as it is."""
    if not level:
        return [Row(("columns",), Marked("", "", ""), one.text, one) for one in cell]
    out = [row_of(one._replace(label=""), "right") for one in cell]
    return [one._replace(marked=one.marked._replace(words=f"{level}: {one.marked.words}")) for one in out]


def _said(cell: Cell) -> str:
    return " ".join(" ".join(one.text.split()) for one in cell)
