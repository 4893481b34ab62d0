"""A form of one situation: a table with the name of a part on the left and what is told of it on the right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.plans import topics
from nts_scenario_kit.importing.plans.context import Context, part_of
from nts_scenario_kit.importing.plans.levels import TEXT, Line, line_of
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.importing.plans.content import Content
    from nts_scenario_kit.importing.plans.tables import Rows
    from nts_scenario_kit.word.intake import Passage

_NAME = re.compile(
    r"^(?:ten(?: goi)?(?: (?:tinh huong|kich ban|su co|vu viec))?|(?:tinh huong|kich ban)(?: \w{1,4})?)$"
)
_COUNT = re.compile(r"^(?:stt|tt|so tt|\d{1,2}|[ivx]{1,4})[.)]?$")
#: Parts that only a situation has.
_OF_A_SITUATION = {"tale", "causes", "developments", "measures", "recovery", "phase"}
_LEAST = 3

#: A row: the words on the left, and the paragraphs on the right.
Row = tuple[str, "Sequence[Passage]"]


def read_form(rows: Rows, content: Content, above: Context) -> bool:
    """Take the form of a situation, of the one at hand or of one that the form itself names; False if it is none."""
    form = _form(rows)
    told = [_part(label) for label, _ in form]
    if len(form) < _LEAST or sum(map(bool, told)) * 2 < len(form) or len(set(told) & _OF_A_SITUATION) < 2:
        return False
    if "name" not in told and above.scope != "situation":
        return False
    at = above
    named = above.scope != "situation"  # the next name begins a situation
    for (label, cell), part in zip(form, told, strict=True):
        if part == "name":
            name = " ".join(one.text.strip() for one in cell)
            if named:
                at = content.begin(name, line_of(cell[0]))
            else:
                content.rename(at, name, cell[0].number)
            named = True
        elif at.scope != "situation":
            content.draft.leave(
                cell[0].number, f"{label}: {' '.join(one.text.strip() for one in cell)}", "", "situations"
            )
        else:
            _take(label, cell, part, at, content)
    return True


def _form(rows: Rows) -> list[Row]:
    """The rows, without a column that only counts; nothing for a table of another shape."""
    out: list[Row] = []
    for row in sorted(rows):
        cells = [rows[row][column] for column in sorted(rows[row])]
        if len(cells) > 1 and _COUNT.match(bare(cells[0][0].text).strip()):
            cells = cells[1:]
        if len(cells) != 2:
            return []
        out.append((" ".join(one.text.strip() for one in cells[0]).rstrip(" :"), cells[1]))
    return out


def _part(label: str) -> str:
    """What a label says of a situation; ``""`` for an unknown one and for a sentence."""
    if len(label.split()) > 12:
        return ""
    if _NAME.match(bare(label).strip()):
        return "name"
    return "phase" if topics.phase(label) else topics.about(label, topics.PARTS)


def _take(label: str, cell: Sequence[Passage], part: str, at: Context, content: Content) -> None:
    """The paragraphs beside a label; what stands beside an unknown one keeps it."""
    below = part_of(label, at) if part else None
    if below is not None:
        content.head(label, below)
    elif not content.draft.has(("situations", at.situation, "steps")):
        below = at._replace(topic="tale")
    for number, passage in enumerate(cell):
        line = line_of(passage)
        words = line.words if part or number else f"{label}: {line.words}"
        if below is not None:
            content.take(Line(TEXT, words, words, passage), below)
        else:
            content.draft.leave(passage.number, words, "", "situations")
