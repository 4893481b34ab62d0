"""A table of situations: a row for each, its columns what is told of them."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.plans import topics
from nts_scenario_kit.importing.plans.context import Context
from nts_scenario_kit.importing.plans.levels import TEXT, Line, line_of
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from nts_scenario_kit.importing.plans.content import Content
    from nts_scenario_kit.word.intake import Passage

Rows = dict[int, dict[int, list["Passage"]]]
_NAME = re.compile(r"^(?:ten |cac |loai )*(?:tinh huong|kich ban|su co|truong hop|cap do)\b")
_NUMBER = re.compile(r"^(?:stt|tt|so tt)\b")


def rows_of(passages: Sequence[Passage]) -> Rows:
    """The paragraphs of a table by row and column, without empty ones."""
    rows: Rows = defaultdict(lambda: defaultdict(list))
    for passage in passages:
        if passage.cell is not None and passage.text.strip():
            rows[passage.cell.row][passage.cell.column].append(passage)
    return rows


def columns_of(head: Mapping[int, Sequence[Passage]]) -> dict[int, str]:
    """What each column of a table of situations tells; nothing for any other table."""
    out: dict[int, str] = {}
    for column, cell in head.items():
        words = " ".join(one.text for one in cell)
        if _NUMBER.match(bare(words)):
            out[column] = "number"
        elif _NAME.match(bare(words)) and not topics.situation(words, among=False) and "name" not in out.values():
            out[column] = "name"
        elif topic := topics.about(words, topics.PARTS):
            out[column] = topic
    told = set(out.values()) - {"number", "name"}
    return out if "name" in out.values() and told & {"measures", "causes", "tale", "developments", "recovery"} else {}


def read_situations(rows: Rows, content: Content) -> bool:
    """Take a table of situations; False if it is none."""
    order = sorted(rows)
    if len(order) < 2:
        return False
    columns = columns_of(rows[order[0]])
    if not columns:
        return _turned(rows, order, content)
    content.draft.note(("situations",), " | ".join(one.text for cell in rows[order[0]].values() for one in cell))
    name = next(column for column, topic in columns.items() if topic == "name")
    at = Context()
    for row in order[1:]:
        cells = rows[row]
        if cells.get(name) and not _goes_on(cells[name][0]):
            at = content.begin(" ".join(one.text.strip() for one in cells[name]), line_of(cells[name][0]))
        for column, cell in sorted(cells.items()):
            topic = columns.get(column, "")
            if topic == "number":
                content.draft.note(("situations",), " ".join(one.text for one in cell))
            elif topic != "name":
                _cell(
                    cell,
                    at._replace(topic=topic),
                    content,
                    " ".join(one.text for one in rows[order[0]].get(column, ())),
                )
    return True


def _goes_on(passage: Passage) -> bool:
    return passage.cell is not None and passage.cell.merged


def _turned(rows: Rows, order: Sequence[int], content: Content) -> bool:
    """A table with a column for each situation and a row for each part of it; False if it is none."""
    head = rows[order[0]]
    names = {column: cell for column, cell in head.items() if topics.situation(cell[0].text, among=False)}
    first = min(head)
    if len(names) < 2 or len(names) < len(head) - 1:
        return False
    parts = {row: topics.about(rows[row][first][0].text, topics.PARTS) for row in order[1:] if rows[row].get(first)}
    content.draft.note(("situations",), " | ".join(one.text for row in order for one in rows[row].get(first, ())))
    for column, cell in sorted(names.items()):
        at = content.begin(topics.situation_name(" ".join(one.text for one in cell)), line_of(cell[0]))
        for row in order[1:]:
            if rows[row].get(column):
                _cell(rows[row][column], at._replace(topic=parts.get(row, "")), content, "")
    return True


def _cell(cell: Sequence[Passage], at: Context, content: Content, heading: str) -> None:
    """The paragraphs of a cell; in a column that tells nothing of a situation they keep the heading of that."""
    for passage in cell:
        line = line_of(passage)
        if at.topic:
            content.take(Line(TEXT, line.words, line.words, passage), at)
        else:
            content.draft.leave(passage.number, f"{heading}: {line.text}" if heading else line.text, "", "situations")
