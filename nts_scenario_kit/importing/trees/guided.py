"""A scenario read by its tree of headings: each line goes to the field of the heading that it stands below."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.grids import read_table
from nts_scenario_kit.importing.headings import STAGES, Marked
from nts_scenario_kit.importing.issuing import TEXT
from nts_scenario_kit.importing.nearest import nearest
from nts_scenario_kit.importing.recognise import Outline
from nts_scenario_kit.importing.trees.flat import Cell, Table, placed, said, table_of
from nts_scenario_kit.importing.trees.marks import Row, row_of
from nts_scenario_kit.importing.trees.resolve import Found, Resolver
from nts_scenario_kit.importing.trees.vocabulary import is_number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.issuing import Issuing
    from nts_scenario_kit.word.intake import Passage

#: What stands before the name of a situation.
NUMBERED = re.compile(
    r"tình huống\s*(?=:)|(?:giả định\s+)?(?:tình huống|kịch bản|sự (?:cố|việc)|phương án|trường hợp)"
    r"(?:\s+(?:giả định|dự kiến|cụ thể))?(?:\s+(?:thứ|số))?"
    r"\s+(?:\d{1,2}|[ivx]+|[a-eđ]|một|nhất|hai|nhì|ba|bốn|tư|năm|sáu)(?=\W|$)\s*",
    re.IGNORECASE,
)
#: A heading before a line break has no more words.
_MOST_WORDS = 16


class Guided(Outline):
    """The outline of the Phụ lục, its headings told from outside."""

    def take(self, found: Found) -> None:
        """One line that was matched."""
        row = found.row
        if found.node == "III.n":
            self._situation(found)
        elif found.node == "III.ten" and found.rest:
            self._name(found.rest, row)
        elif found.node == "III.ten":
            self.draft.note(("situations",), row.text)
            self.node = found.node
        elif found.node in STAGES and found.rest and not is_number(found.head):
            self._open(
                found.node,
                Marked("", "", found.head),
                row.text[: row.text.find(found.head)] + found.head,
                row.passage.number,
            )
            self.waiting = None
            self._content(Marked("", "", found.rest), found.rest, row.passage)
        elif found.node:
            words = f"{found.head}: {found.rest}" if found.rest else row.marked.words
            self._open(found.node, Marked(row.marked.kind, row.marked.mark, words), row.text, row.passage.number)
        elif self.node == "III.ten":
            self._name(row.text, row)
        elif not self._named(row.marked, row.passage.number):
            self.unnamed = False
            self._content(row.marked, row.text, row.passage)

    def _situation(self, found: Found) -> None:
        """A situation begins; its name stands behind its number, or on the next line."""
        self.close("III.n")
        self.situation += 1
        self.node, self.field = "III.n", None
        words = f"{found.head}: {found.rest}" if found.rest else found.head
        name = NUMBERED.sub("", words, count=1).strip(" :–—-") if NUMBERED.match(words) else found.head
        at: Path = ("situations", self.situation, "name")
        self.draft.note(at, found.row.text)
        self.draft.put(at, name or words, found.row.passage.number)
        self.unnamed = not name

    def _name(self, name: str, row: Row) -> None:
        """The name of a situation behind a label of its own."""
        self.situation = max(self.situation, 0)
        at: Path = ("situations", self.situation, "name")
        self.draft.drop(at)
        self.draft.note(at, row.text)
        self.draft.put(at, name, row.passage.number)
        self.node, self.unnamed = "III.n", False

    def matrix(self, cells: Sequence[tuple[str, Cell]]) -> None:
        """The cells of a matrix, each below the headings of its row and column."""
        told: set[str] = set()
        for node, cell in sorted(cells, key=lambda one: one[0]):
            self.close(node)
            self.node, self.agency = node, ""
            self.field = self._field(node) if node else None
            for words in (cell.row, cell.column):
                if words not in told:
                    told.add(words)
                    self.draft.note(self.field or ("situations",), words)
            for one in cell.lines:
                row = row_of(one)
                if node:
                    self._content(row.marked, row.text, one)
                else:
                    self.draft.leave(one.number, row.text, "", nearest(row.text))


def read_guided(
    text: Sequence[Passage], lines: Callable[[Passage], list[Passage]], guided: Guided, issuing: Issuing
) -> None:
    """Read the passages of the scenario itself, from its first section on."""
    rows, tables = rows_of(text, lines, issuing)
    resolver = Resolver(rows)
    caption = ""
    for at, row in enumerate(rows):
        if row.level[0] == "columns":
            guided.draft.note((), row.text)
            continue
        if row.level[0] != "table":
            found = resolver.one(at, row)
            guided.take(found)
            caption = found.head if found.node else caption
            continue
        table = tables[at]
        inside = resolver.node.startswith("III")
        if cells := [] if table.assigns and not inside else placed(table, resolver.node):
            guided.draft.note((), said(table.rows[0][0]))
            guided.matrix(cells)
        elif labelled := table.labelled() if inside else []:
            for line in labelled:
                guided.take(resolver.one(at, line))
        else:
            read_table(table.passages, guided.draft, caption)
    guided.finish()


def rows_of(
    text: Sequence[Passage], lines: Callable[[Passage], list[Passage]], issuing: Issuing | None
) -> tuple[list[Row], dict[int, Table]]:
    """All lines, tables of labels among them; wider tables by the index of the line that stands for them."""
    inside: dict[int, list[Passage]] = defaultdict(list)
    for passage in text:
        if passage.cell is not None and _is_text(passage) and passage.text.strip():
            inside[passage.cell.table].append(passage)
    rows: list[Row] = []
    tables: dict[int, Table] = {}
    for passage in text:
        if not passage.text.strip() or (not _is_text(passage) if issuing is None else issuing.read(passage)):
            continue
        if passage.cell is None:
            for one in (one for line in _broken(passage) for one in lines(line)):
                _append(rows, row_of(one))
        elif found := inside.pop(passage.cell.table, []):
            table = table_of(found)
            flat = None if table.assigns else table.lines()
            if flat is None:
                tables[len(rows)] = table
                rows.append(Row(("table",), Marked("", "", ""), "", passage))
            else:
                rows += [Row(("columns",), Marked("", "", ""), table.columns, passage)] if table.columns else []
                rows += flat
    return rows, tables


def _append(rows: list[Row], row: Row) -> None:
    """One more line; it is the title of ``PHẦN THỨ NHẤT`` above it."""
    above = rows[-1] if rows else None
    if above is not None and above.level[0] == "chapter" and not above.marked.words and row.plain:
        marked = above.marked._replace(words=row.marked.words)
        rows[-1] = above._replace(marked=marked, text=f"{above.text} {row.text}", passage=row.passage)
    else:
        rows.append(row)


def _is_text(passage: Passage) -> bool:
    return all(role in TEXT for role, _ in passage.roles)


def _broken(passage: Passage) -> Iterator[Passage]:
    """A short first line before a line break is a heading of its own."""
    first, _, rest = passage.text.partition("\n")
    if (
        rest.strip()
        and len(first.split()) <= _MOST_WORDS
        and first.rstrip()[-1:] not in ".;,"
        and rest.lstrip()[:1].isupper()
    ):
        yield passage._replace(text=first)
        yield from _broken(passage._replace(text=rest, label=""))
    else:
        yield passage
