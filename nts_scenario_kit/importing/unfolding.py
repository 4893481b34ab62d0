"""Tables that hold the outline of a plan: read as the paragraphs that they would be without lines around them."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from nts_scenario_kit.importing import marks
from nts_scenario_kit.importing.course.words import named
from nts_scenario_kit.importing.grids import columns_of
from nts_scenario_kit.importing.issuing import TEXT
from nts_scenario_kit.importing.plans import tables
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from nts_scenario_kit.word.intake import Passage

_MARK = re.compile(r"^\s*(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])\s*[.)/]?\s*$")
_SITUATION = re.compile(rf"(?:tinh huong|kich ban) {marks.NUMBERED}")
_LEAST = 2
_SECTIONS = ("I", "II", "III", "IV")
_SURE = 3.0
Rows = dict[int, dict[int, list["Passage"]]]


def unfolded(passages: Sequence[Passage]) -> list[Passage]:
    """The passages, those of tables of one column and of tables with headings of a plan outside any table."""
    tables: dict[int, Rows] = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
    for passage in passages:
        if passage.cell is not None and _is_text(passage):
            tables[passage.cell.table][passage.cell.row][passage.cell.column].append(passage)
    texts = {number: found for number, rows in tables.items() if (found := _text(rows))}
    out: list[Passage] = []
    done: set[int] = set()
    for passage in passages:
        number = passage.cell.table if passage.cell is not None and _is_text(passage) else None
        if number is None or number not in texts:
            out.append(passage)
        elif number not in done:
            done.add(number)
            out += texts[number]
    return out


def _is_text(passage: Passage) -> bool:
    """False for a line of a header, title or signature."""
    return all(role in TEXT for role, _ in passage.roles)


def _text(rows: Rows) -> list[Passage]:
    """The table as paragraphs; nothing if it is one of data."""
    made = [one for row in sorted(rows) for one in _row(rows[row])]
    if all(len(columns) == 1 for columns in rows.values()):
        return made
    if any(tables.columns_of(rows[row]) for row in sorted(rows)[:2]):
        return []
    heads = ({column: _said(cell) for column, cell in rows[row].items()} for row in sorted(rows)[:4])
    return [] if any(map(columns_of, heads)) or len(_opened(made)) < _LEAST else made


def _row(columns: dict[int, list[Passage]]) -> Iterable[Passage]:
    """The paragraphs of a row; a number in a cell of its own stands in front of the cell behind it."""
    cells = [[one for one in columns[column] if one.text.strip()] for column in sorted(columns)]
    cells = [cell for cell in cells if cell]
    if len(cells) > 1 and len(cells[0]) == 1 and not cells[0][0].label and _MARK.match(cells[0][0].text):
        mark = cells[0][0].text.strip()
        first = cells[1][0]
        shown = mark if mark[-1] in ".)/" else f"{mark})" if mark.islower() else f"{mark}."
        cells = [[first._replace(text=f"{shown} {first.text}"), *cells[1][1:]], *cells[2:]]
    return [one._replace(cell=None) for cell in cells for one in cell]


def _said(cell: Iterable[Passage]) -> str:
    return " ".join(one.text for one in cell)


def _opened(passages: Iterable[Passage]) -> set[str]:
    """The sections and situations that begin in these passages."""
    found = set()
    for passage in passages:
        marked = marks.cut(f"{passage.label} {passage.text}".strip())
        sections = [one.node for one in named(marked.words) if one.node in _SECTIONS and one.weight >= _SURE]
        if sections and (passage.bold or marked.kind == "part" or marked.words.isupper()):
            found.add(sections[0])
        elif _SITUATION.match(bare(marked.words)):
            found.add("III.n")
    return found
