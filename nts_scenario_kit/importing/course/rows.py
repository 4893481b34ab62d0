"""All lines of a file: paragraphs, cut where another line begins in them, and tables as the lines that they hold."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing import marks
from nts_scenario_kit.importing.course.lines import Row, row_of
from nts_scenario_kit.importing.course.running import items
from nts_scenario_kit.importing.course.tables import Table, said, table_of
from nts_scenario_kit.importing.course.words import names_surely
from nts_scenario_kit.importing.issuing import TEXT
from nts_scenario_kit.importing.marks import Marked
from nts_scenario_kit.word.facts.roles import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from nts_scenario_kit.word.intake import Passage

#: A line inside a paragraph that begins a new one, whatever stands before it.
_LINE = re.compile(r"(?:Giai đoạn|Bước|Tình huống|Kịch bản) \w+\s*[:.]", re.IGNORECASE)
#: Lines that give an annex its title.
_TITLES = (Role.ANNEX_TITLE, Role.ABSTRACT)
#: A line that begins with a label.
_LABELLED = re.compile(r"(?:[^\W\d][^\s:]*\s+){0,6}?[^\s:]+(?:\s*:|\s+[–—-])\s+\S")
#: A heading before a line break has no more words.
_MOST_WORDS = 16
#: Words that no heading ends with.
_GOES_ON = re.compile(r"\b(?:của|và|các|cho|với|tại|trên|về|do|theo|là|trong|đến|dẫn|khi|hoặc)$|,$", re.IGNORECASE)


class Rows(NamedTuple):
    """The lines, and tables that stay tables by the number of the passage that stands for them.

    ``titles``: what stands right above such a table as the title of an annex, which is no line.
    """

    lines: list[Row]
    tables: dict[int, Table]
    titles: dict[int, str]


def rows_of(text: Sequence[Passage]) -> Rows:
    """All lines but those of a letterhead, a title or a signature."""
    inside: dict[int, list[Passage]] = defaultdict(list)
    titles = _titles(text)
    text = [passage for passage in text if passage.text.strip() and all(role in TEXT for role, _ in passage.roles)]
    for passage in text:
        if passage.cell is not None:
            inside[passage.cell.table].append(passage)
    rows = Rows([], {}, titles)
    for passage in text:
        if passage.cell is None:
            for one in (one for line in _broken(passage) for one in lines_of(line)):
                _append(rows.lines, row_of(one))
        elif found := inside.pop(passage.cell.table, []):
            _append_table(rows, table_of(found), passage)
    return rows


def _titles(text: Sequence[Passage]) -> dict[int, str]:
    """The title of an annex by the number of the first passage of the table below it."""
    out: dict[int, str] = {}
    above = ""
    for passage in text:
        if not passage.text.strip():
            continue
        if passage.cell is not None and above:
            out[passage.number] = above
        titles = [words for role, words in passage.roles if role in _TITLES]
        above = " ".join(titles) if passage.cell is None else ""
    return out


def _append(rows: list[Row], row: Row) -> None:
    """One more line; it is the title of ``PHẦN THỨ NHẤT`` above it."""
    above = rows[-1] if rows else None
    if above is not None and above.level[0] == "chapter" and not above.marked.words and row.plain:
        marked = above.marked._replace(words=row.marked.words)
        rows[-1] = above._replace(marked=marked, text=f"{above.text} {row.text}", passage=row.passage)
    else:
        rows.append(row)


def _append_table(rows: Rows, table: Table, passage: Passage) -> None:
    """The lines of a table; one line for a table of tasks or data."""
    phased = [] if table.figures else table.phased()
    flat = phased or (None if table.assigns or table.figures else table.lines() or table.labelled() or None)
    if flat is None:
        rows.tables[passage.number] = table
        rows.lines.append(Row(("table",), Marked("", "", ""), "", passage))
        return
    columns = " – ".join(filter(None, map(said, table.rows[0]))) if phased else table.columns
    if columns:
        rows.lines.append(Row(("columns",), Marked("", "", ""), columns, passage))
    rows.lines.extend(flat)


def _broken(passage: Passage) -> Iterator[Passage]:
    """A short first line before a line break is a heading of its own; so is each of several lines with a label."""
    first, _, rest = passage.text.partition("\n")
    lines = passage.text.split("\n")
    if len(lines) > 1 and all(_LABELLED.match(line.strip()) for line in lines):
        yield from (passage._replace(text=line, label=passage.label if not n else "") for n, line in enumerate(lines))
    elif (
        rest.strip()
        and len(first.split()) <= _MOST_WORDS
        and first.rstrip()[-1:] not in ".;,"
        and rest.lstrip()[:1].isupper()
    ):
        yield passage._replace(text=first)
        yield from _broken(passage._replace(text=rest, label=""))
    else:
        yield passage


def lines_of(passage: Passage) -> list[Passage]:
    """The lines of a paragraph; items that run on in one line are lines of their own."""
    return [item for line in _unwrapped(passage) for item in _apart(line)]


def _apart(passage: Passage) -> Iterator[Passage]:
    """Items that run on in one line, each as a line of its own."""
    for at, text in enumerate(items(passage.text)):
        yield passage._replace(text=text, label="" if at else passage.label)


def _unwrapped(passage: Passage) -> list[Passage]:
    """A paragraph of several lines, cut where a line has a mark or follows a finished one; a wrapped line goes on."""
    out = [passage._replace(text="")]
    for line in passage.text.split("\n"):
        so_far = out[-1].text.strip()
        fresh = (
            bool(marks.cut(line).kind)
            or _LINE.match(line.strip()) is not None
            or (line.strip()[:1].isupper() and (so_far[-1:] in (".", ";", ":") or _is_title(so_far)))
        )
        if so_far and fresh:
            out.append(passage._replace(text=line, label=""))
        else:
            out[-1] = out[-1]._replace(text=f"{out[-1].text}\n{line}" if out[-1].text else line)
    return out


def _is_title(line: str) -> bool:
    """True for a line that is a whole heading, not one that goes on in the next line."""
    marked = marks.cut(line)
    return bool(marked.kind) and not _GOES_ON.search(marked.words) and names_surely(marked.words)
