"""The body of a plan with sections of its own: its paragraphs, its tables, its annexes."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.draft import Draft
from nts_scenario_kit.importing.grids import read_table
from nts_scenario_kit.importing.plans.ahead import lowered
from nts_scenario_kit.importing.plans.forms import read_form
from nts_scenario_kit.importing.plans.levels import TEXT, Line, joined, line_of
from nts_scenario_kit.importing.plans.reader import Reader
from nts_scenario_kit.importing.plans.shape import is_section, is_text
from nts_scenario_kit.importing.plans.tables import read_situations, rows_of
from nts_scenario_kit.word.facts.roles import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from nts_scenario_kit.importing.issuing import Issuing
    from nts_scenario_kit.importing.plans.context import Context
    from nts_scenario_kit.word.intake import Passage

_ANNEX = "phụ lục"


class Body:
    """The passages of a plan from its beginning on."""

    def __init__(self, text: Sequence[Passage], begin: int, draft: Draft, lines: Callable[[Passage], list[Passage]]):
        self.draft = draft
        self.cut = lines
        self.piece = text[begin].piece if begin < len(text) else ""
        self.tables: dict[int, list[Passage]] = defaultdict(list)
        for passage in text:
            if passage.cell is not None:
                self.tables[passage.cell.table].append(passage)
        self.lines: list[Line] = []
        self.title = ""  # of the annex at hand
        self.annexes: list[tuple[str, Passage]] = []
        self.seen: set[int] = set()

    def title_of_subject(self, text: Sequence[Passage], begin: int) -> list[str]:
        """The lines of the title above the body."""
        above = [one for one in text[:begin] if one.piece == self.piece and not is_section(one)]
        lines = [(one.centred, words) for one in above for role, words in one.roles if role == Role.ABSTRACT]
        return [words for centred, words in lines if centred == lines[0][0]]

    def take(self, passage: Passage, issuing: Issuing) -> None:
        """Keep one passage to be read."""
        annex = passage.piece != self.piece and passage.piece.endswith(_ANNEX)
        titled = [words for role, words in passage.roles if role in (Role.ANNEX_LABEL, Role.ANNEX_TITLE)]
        if annex and titled:
            self._titled(passage, titled)
        elif not is_text(passage) and issuing.read(passage):
            return
        elif passage.cell is not None:
            self._table(passage, passage.cell.table, annex=annex)
        elif annex:
            self.annexes.append((self.title, passage))
        else:
            self.lines += [line_of(one) for one in self.cut(passage)]

    def _titled(self, passage: Passage, words: Sequence[str]) -> None:
        self.draft.note(("annexes",), passage.text)
        label = any(role == Role.ANNEX_LABEL for role, _ in passage.roles)
        self.title = "" if label else f"{self.title} {' '.join(words)}".strip()

    def _table(self, passage: Passage, table: int, *, annex: bool) -> None:
        if table in self.seen:
            return
        self.seen.add(table)
        if annex:
            read_table(self.tables[table], self.draft, self.title)
        else:
            self.lines.append(Line(TEXT, "", "", passage, table))

    def read(self) -> None:
        """Read all that was kept."""
        lines = lowered(list(joined(self.lines)))
        trial = Reader(Draft(), self._at)
        trial.read(lines)
        Reader(self.draft, self._at, trial.content).read(lines)
        for title, passage in self.annexes:
            self._annex(title, passage)

    def _at(self, reader: Reader, table: int, above: Context) -> None:
        rows = rows_of(self.tables[table])
        if above.scope != "work" and (read_form(rows, reader.content, above) or read_situations(rows, reader.content)):
            return
        read_table(self.tables[table], reader.draft, reader.heading)

    def _annex(self, title: str, passage: Passage) -> None:
        """A paragraph of an annex, below the title that stands above it."""
        found = self.draft.data.get("annexes", [])
        at = next(
            (n for n, one in enumerate(found) if title and one.get("title") == title and "table" not in one), None
        )
        if at is None:
            at = self.draft.item(("annexes",), {"title": title} if title else {}, passage.number)
        self.draft.add(("annexes", at, "body"), passage.text.strip(), passage.number)
