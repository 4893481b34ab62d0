"""A plan of any office, read line by line into the fields that its headings are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.importing.duties import is_agency
from nts_scenario_kit.importing.plans import topics
from nts_scenario_kit.importing.plans.ahead import Ahead, ahead
from nts_scenario_kit.importing.plans.content import Content
from nts_scenario_kit.importing.plans.context import (
    ASSURANCES,
    FORCES,
    HINTS,
    OUTER,
    Context,
    labelled,
    objectives,
    part_of,
    section,
)
from nts_scenario_kit.importing.plans.levels import BOLD, CAPITALS, DASH, NUMBER, POINT, ROMAN, TEXT, Line
from nts_scenario_kit.importing.plans.topics import about

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from nts_scenario_kit.importing.draft import Draft

#: Rank of a label that stands alone on its line without a mark: above the signs below it.
_LABEL = 8.8
#: Rank of a bold heading that has another one right below it.
_SECTION = 3.45
_SHORT = 12
_INSIDE_WORK = ("closing", "funds", "assurance", "reporting", "revision", "implementation")


class Reader:
    """Reads the lines of a plan; ``stack`` holds the ranks of the open headings and what they opened."""

    def __init__(
        self, draft: Draft, table: Callable[[Reader, int, Context], None], known: Content | None = None
    ) -> None:
        self.content = Content(draft, known)
        self.draft = draft
        self.table = table
        self.stack: list[tuple[float, Context, bool]] = []
        self.heading = ""  # the last heading, which names a table below it
        self.latest = Context()  # what the last heading opened

    def read(self, lines: Sequence[Line]) -> None:
        """Take all lines."""
        for line, below in zip(lines, ahead(lines), strict=True):
            if line.table is not None:
                self.table(self, line.table, self._above(TEXT))
            elif topics.is_kind(line.text):
                self._title(line)
            else:
                self._line(line, below)

    def _title(self, line: Line) -> None:
        """The title of another document in the same file: nothing is open below it."""
        self.stack.clear()
        self.latest = Context()
        self.content.draft.leave(line.passage.number, line.text, "", "subject")

    def _line(self, line: Line, ahead: Ahead) -> None:
        first = ahead.first
        below = first is not None and (first.table is not None or first.rank > line.rank)
        rank = line.rank
        if rank == BOLD and first is not None and first.rank == BOLD and about(line.words, topics.SECTIONS):
            rank, below = _SECTION, True
        if rank == TEXT and line.words.endswith(":") and len(line.words.split()) <= _SHORT:
            rank, below = _LABEL, True
        above = self._above(rank)
        opened = self._opened(line, rank, ahead, above, below=below)
        if opened is None:
            if below and line.titled:
                self.heading = line.words
            if below and line.titled and line.passage.bold and rank < TEXT and above.scope in ("basis", "aims"):
                self.content.head(line.text, above)
            else:
                self.content.take(line, above)
            if below and rank < TEXT:
                self.stack.append((rank, above, True))
            return
        context, head, behind = opened
        self.stack.append((rank, context, bool(behind)))
        self.latest = context
        self.heading = line.words.rstrip(" :")
        if behind and topics.says_more(head):
            self.content.take(line._replace(text=line.words, rank=TEXT), context)
        elif behind:
            self.content.head(line.text[: len(line.text) - len(behind)].strip() or head, context)
            self.content.take(line._replace(words=behind, text=behind, rank=TEXT), context)
        else:
            self.content.head(line.text, context)

    def _above(self, rank: float) -> Context:
        """What is open above a line of this rank; the headings beside and below it are closed."""
        while self.stack and (
            self.stack[-1][0] >= rank or (rank == TEXT and self.stack[-1][2] and self.stack[-1][0] >= DASH)
        ):
            self.stack.pop()
        return self.stack[-1][1] if self.stack else Context()

    def _opened(
        self, line: Line, rank: float, ahead: Ahead, above: Context, *, below: bool
    ) -> tuple[Context, str, str] | None:
        """What the line opens, its heading, and the content behind the colon of that; None for content."""
        head, behind = labelled(line.words)
        heading = behind or (line.titled and (below or line.rank <= CAPITALS))
        if not heading or (rank == TEXT and not behind):
            return None
        if line.rank != TEXT and above.scope != "work" and self._situates(line, head, behind, ahead, above):
            return self.content.begin(_name_of(line, head, behind), line), line.words, ""
        context = self._named(line, head, above, ahead.step, below=below and not behind)
        if context is None and line.rank == BOLD and below and _is_beside(line, above):
            while self.stack and self.stack[-1][0] >= _SECTION:  # the heading above held others like this one
                self.stack.pop()
            context = self._section(line, head, Context())
        if context is not None and context.hint == HINTS["work"] and ahead.first and _is_heading(ahead.first):
            context = Context("work", "implementation")
        return None if context is None else (context, head, behind)

    def _situates(self, line: Line, head: str, behind: str, ahead: Ahead, above: Context) -> bool:
        """True for the heading of a situation."""
        among = above.scope == "situations" and above.topic not in ("mechanism", "leadership")
        if topics.situation(line.words, among=among) and (line.titled or behind):
            return True
        if behind and line.rank < ROMAN and above.scope in ("", "open", "situations"):
            return topics.situation_name(f"{head}: x") == "x"
        if not among or behind or ahead.first is None or line.rank >= DASH:
            return False
        if ahead.first.rank <= line.rank or ahead.situations:
            return False
        if topics.names_a_threat(head) and ahead.first.rank < TEXT:
            first = labelled(ahead.first.words)[0]
            return bool(topics.phase(first) or about(first, topics.PARTS))
        return not (about(head, topics.PARTS) or topics.phase(head) or about(head, topics.SECTIONS))

    def _named(self, line: Line, head: str, above: Context, step: int, *, below: bool) -> Context | None:
        """The context that the words of a heading open."""
        if above.scope == "situation":
            return part_of(head, above, step)
        if above.scope == "situations":
            return self._among(head, above, step)
        if above.scope == "work":
            return self._work(line, head, above, below=below)
        if above.scope in ("aims", "basis"):
            return self._before_the_work(line, head, above, below=below)
        return self._section(line, head, above)

    @staticmethod
    def _before_the_work(line: Line, head: str, above: Context, *, below: bool) -> Context | None:
        """How things stand and what is aimed at: many plans have both in one chapter, each below a number."""
        if above.scope == "aims" and (topic := objectives(head)):
            return above._replace(topic=topic)
        found = section(head)
        if found is None or found.scope not in ("aims", "basis"):
            return None
        return found if found.scope == above.scope or (below and line.titled and line.rank < POINT) else None

    def _section(self, line: Line, head: str, above: Context) -> Context | None:
        """A section; a bold line without a number below a situation may be a part of that."""
        found = section(head)
        topic = about(head, topics.SECTIONS)
        if (
            line.rank in (CAPITALS, BOLD)
            and self.content.situation >= 0
            and topic not in OUTER
            and self.latest.scope != "work"
        ):
            part = part_of(head, Context("situation", situation=self.content.situation))
            if part is not None:
                return part
        commands = about(head, topics.PARTS) in ("leadership", "mechanism")
        if (found is None or found.hint == HINTS["work"]) and (topics.phase(head) or commands):
            return self._among(head, Context("situations"))
        if found is None:
            return Context("open", hint=above.hint) if line.rank <= NUMBER else None
        return found

    def _among(self, head: str, above: Context, step: int = 0) -> Context | None:
        """Below the heading of all situations: a part of the only one that there is, or common to several."""
        part = part_of(head, Context("situation", above.topic if above.topic in FORCES else ""), step)
        if part is None:
            return above if about(head, topics.SECTIONS) == "situations" else None
        if about(head, topics.SECTIONS) == "situations" and part.topic == "measures" and self.content.situation > 0:
            return above
        if self.content.several:
            return above._replace(topic=part.topic)
        return part._replace(situation=0)

    def _work(self, line: Line, head: str, above: Context, *, below: bool) -> Context | None:
        """Below the organisation of the work: whose tasks follow, or one of the other points."""
        if line.rank != TEXT and is_agency(head) and below:
            return above._replace(agency=head, topic="implementation")
        topic = about(head, topics.SECTIONS)
        if topic in _INSIDE_WORK and not is_agency(head):
            return section(head)
        if above.topic in ASSURANCES:
            assured = about(head, topics.ASSURED)
            return above._replace(topic=assured) if assured else None
        if below and line.titled and line.rank < DASH and above.topic == "implementation" and not above.agency:
            return above._replace(agency=head)
        return None


def _is_beside(line: Line, above: Context) -> bool:
    """True for a bold line that cannot stand below what is open: below a situation, what no situation has a part of."""
    if above.scope == "situation":
        return about(line.words, topics.SECTIONS) in OUTER
    return above.scope in ("aims", "basis", "situations")


def _is_heading(line: Line) -> bool:
    """True for the name of an agency over its tasks."""
    return line.rank != TEXT and is_agency(line.words.rstrip(" :"))


def _name_of(line: Line, head: str, behind: str) -> str:
    """The name of the situation that a heading begins: behind its number, or behind the colon of a label."""
    name = topics.situation_name(line.words)
    if name == line.words.strip() or not behind or topics.situation(head, among=False):
        return name
    return behind
