"""A scenario read by its tree of headings: each line goes to the field of the heading that it stands below."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.beam.commands import fields_of_command, level_of
from nts_scenario_kit.importing.beam.evidence import child_of
from nts_scenario_kit.importing.beam.search import Course
from nts_scenario_kit.importing.commanding import tells_of_an_emergency
from nts_scenario_kit.importing.duties import levels_of, task_of
from nts_scenario_kit.importing.grids import read_table
from nts_scenario_kit.importing.headings import STAGES, Marked
from nts_scenario_kit.importing.issuing import TEXT
from nts_scenario_kit.importing.nearest import nearest
from nts_scenario_kit.importing.phrases import is_wording
from nts_scenario_kit.importing.recognise import ENDING, Outline
from nts_scenario_kit.importing.trees.flat import Table, said, table_of
from nts_scenario_kit.importing.trees.marks import Row, row_of
from nts_scenario_kit.importing.trees.resolve import Found
from nts_scenario_kit.importing.trees.vocabulary import is_number
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.issuing import Issuing
    from nts_scenario_kit.word.intake import Passage

#: What stands before the name of a situation.
NUMBERED = re.compile(
    r"tình huống\s*(?=:)|(?:giả định\s+)?(?:tình huống|kịch bản|sự (?:cố|việc|vụ)|vụ (?:việc|án)|phương án|trường hợp|khả năng|giả thiết)"
    r"(?:\s+(?:giả định|giả thiết|dự kiến|cụ thể))?(?:\s+(?:thứ|số))?"
    r"\s+(?:duy nhất|[a-z]?\d{1,2}|[ivx]+|[a-eđ]|một|nhất|hai|nhì|ba|bốn|tư|năm|sáu)(?=\W|$)\s*",
    re.IGNORECASE,
)
#: A line that begins with a label.
_LABELLED = re.compile(r"(?:[^\W\d][^\s:]*\s+){0,6}?[^\s:]+(?:\s*:|\s+[–—-])\s+\S")
#: Parts whose texts tell themselves which of its parts they are.
_BY_SENTENCE = ("III.d.gd1", "III.d.gd2", "III.d.gd3", "III.e.b2.gd2", "III.e.b2.gd3", "IV.1")
#: ``Trưởng thôn: gõ kẻng``, ``Hạt Kiểm lâm – trực lửa``: who does it, whatever he is called.
_DOER = re.compile(r"(?P<who>[^\W\d_a-zđà-ỹ](?:\S*\s+){0,7}?\S+)(?:\s*:|\s+[–—-])\s+(?P<task>\S.*)$", re.DOTALL)
#: A heading before a line break has no more words.
_MOST_WORDS = 16


class Guided(Outline):
    """The outline of the Phụ lục, its headings told from outside."""

    mixed = False  # the last heading is of forces and means together

    def take(self, found: Found) -> None:
        """One line that was matched."""
        row = found.row
        if row.text == ENDING:
            self.draft.note((), row.text)
            return
        if found.node.startswith("III.c.") and any(levels_of(row.marked.words)):  # told with its sentence
            found = found._replace(node="III.c", head="")
        if found.node:
            self.mixed = "phuong tien" in bare(found.head)
        if found.node and not found.head:
            self.close(found.node)
            self.node, self.agency, self.field = found.node, "", self._field(found.node)
            self._content(row.marked, row.text, row.passage)
        elif found.node == "III.n":
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

    def _content(self, marked: Marked, text: str, passage: Passage | None, number: int = 0) -> None:
        """Text below a node; of levels and core forces also what is told in an office's own words."""
        at = passage.number if passage else number
        words = marked.words
        if self.node in _BY_SENTENCE and (child := child_of(self.node, words)) != self.node:
            field = self._field(child)
            assert field is not None
            self.waiting = None
            self._store(field, words if marked.kind in ("sign", "roman") else text, at)
            return
        if self.node in ("I.1", "I.2") and marked.kind == "letter":  # the Phụ lục's own points
            text = words
            if is_wording(words, self.variant) or words.endswith(":"):
                assert self.field is not None
                self.close(f"{self.node}.b")
                self.draft.note(self.field, passage.text if passage else words)
                self.waiting = None if words.endswith(":") else (f"{self.node}.{marked.mark[0]}", self.field, words, at)
                return
        if self.node == "III.c" and not any(levels_of(words)):
            self.waiting = None
            self._level(words, text, at)
        elif self.node == "IV.2" and not task_of(words) and (found := _DOER.match(words)):
            self.draft.item(("implementation", "assignments"), {"task": found["task"], "lead": [found["who"]]}, at)
        elif self.node.startswith("III.c."):
            assert self.field is not None
            fields = fields_of_command(words, said=self.draft.has(self.field))
            if not any(self.draft.put((*self.field[:-1], field), text, at) for field in fields):
                self.draft.leave(at, text, "", "tình huống.cơ chế vận hành")
        elif self.node == "III.d.gd3.ll" and not self.mixed and not tells_of_an_emergency(words, self.variant):
            self.waiting = None
            self.draft.item(("situations", max(self.situation, 0), "forces", "stage3", "core"), {"lead": [words]}, at)
        else:
            super()._content(marked, text, passage, number)

    def _level(self, words: str, text: str, number: int) -> None:
        """Who directs at one level."""
        level, said = level_of(words)
        home: Path = ("situations", max(self.situation, 0), "mechanism", level)
        if not level or not any(self.draft.put((*home, field), said, number) for field in ("condition", "body")):
            self.draft.leave(number, text, "", "tình huống.cơ chế vận hành")
        elif said != words:
            self.draft.note((*home, "condition"), words[: len(words) - len(said)])

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


def read_guided(
    text: Sequence[Passage], lines: Callable[[Passage], list[Passage]], guided: Guided, issuing: Issuing
) -> None:
    """Read the passages of the scenario itself, from its first section on."""
    rows, tables = rows_of(text, lines, issuing)
    resolver = Course(rows)
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
        if labelled := table.labelled() if inside else []:
            for line in labelled:
                guided.take(resolver.one(at, line))
        else:
            read_table(table.passages, guided.draft, caption, tasks=resolver.node.startswith("IV"))
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
            phased = table.phased()
            flat = phased or (None if table.assigns else table.lines())
            if flat is None:
                tables[len(rows)] = table
                rows.append(Row(("table",), Marked("", "", ""), "", passage))
            else:
                columns = said(table.rows[0][0]) if phased else table.columns
                rows += [Row(("columns",), Marked("", "", ""), columns, passage)] if columns else []
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
