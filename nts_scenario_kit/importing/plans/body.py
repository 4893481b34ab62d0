"""Whether a file follows the outline of the Phụ lục, and the body of one that does not."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.draft import Draft
from nts_scenario_kit.importing.duties import is_agency
from nts_scenario_kit.importing.grids import read_table
from nts_scenario_kit.importing.issuing import TEXT as TEXT_ROLES
from nts_scenario_kit.importing.nearest import nearest
from nts_scenario_kit.importing.plans import topics
from nts_scenario_kit.importing.plans.context import Context, labelled, section
from nts_scenario_kit.importing.plans.levels import BOLD, NUMBER, TEXT, Line, joined, line_of
from nts_scenario_kit.importing.plans.reader import Reader
from nts_scenario_kit.importing.plans.tables import read_situations, rows_of
from nts_scenario_kit.importing.plans.topics import about
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from nts_scenario_kit.importing.issuing import Issuing
    from nts_scenario_kit.word.intake import Passage

#: Headings that only the outline of the Phụ lục has.
_FRAME = (
    r"noi dung tinh huong", r"(?:cac )?yeu to dan (?:den|toi)", r"co che van hanh", r"(?:can cu|co so) chinh tri",
    r"(?:can cu|co so) thuc tien", r"cach thuc (?:thuc hien|xu ly)", r"(?:ve )?dien bien, dac diem",
    r"(?:ve )?tinh chat, muc do", r"muc tieu, yeu cau (?:xu ly|ung pho)", r"can cu xac dinh", r"lanh dao, chi dao",
    r"giai doan (?:2|hai)\b", r"buoc (?:2|hai)\b",
)  # fmt: skip
_OF_THE_FRAME = 5
_ANNEX = "phụ lục"
_KINDS = ("ke hoach", "phuong an", "kich ban", "kich ban khung")
#: An opening paragraph of fewer words tells nothing.
_A_TALE = 12


def is_plan(text: Sequence[Passage]) -> bool:
    """True for a plan with sections of its own; false for one in the outline of the Phụ lục, and for no plan at all."""
    frame, sections, marked = set(), set(), set()
    for passage in text:
        for words in passage.text.split("\n"):
            line = line_of(passage._replace(text=words))
            frame |= {sign for sign in _FRAME if re.match(sign, bare(line.words))}
        if _is_section(passage) and (found := section(labelled(line_of(passage).words)[0])):
            sections.add(found.scope)
            if line_of(passage).rank != BOLD:
                marked.add(found.scope)
    return len(frame) < _OF_THE_FRAME and (len(marked - {"open"}) > 1 or len(sections - {"open"}) > 2)


def beginning(text: Sequence[Passage]) -> int:
    """Index of the first heading below the last title that sections follow."""
    heads = [index for index, passage in enumerate(text) if _is_section(passage)]
    titles = [index for index, passage in enumerate(text) if any(role == "ten_loai" for role, _ in passage.roles)]
    for title in reversed(titles):
        below = [index for index in heads if index > title]
        if len(below) > 1:
            return below[0]
    return heads[0] if heads else len(text)


def _is_section(passage: Passage) -> bool:
    if passage.cell is not None or not _is_text(passage):
        return False
    line = line_of(passage)
    head, _ = labelled(line.words)
    if line.rank > NUMBER or len(head.split()) > 30:
        return False
    return section(head) is not None or topics.situation(head, among=False) or not line.words


def _is_text(passage: Passage) -> bool:
    """False for a line of a header, title or signature; a line of the title that is not centred is none."""
    return all(role in TEXT_ROLES or (role == "trich_yeu" and not passage.centred) for role, _ in passage.roles)


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
        above = [one for one in text[:begin] if one.piece == self.piece and not _is_section(one)]
        lines = [(one.centred, words) for one in above for role, words in one.roles if role == "trich_yeu"]
        return [words for centred, words in lines if centred == lines[0][0]]

    def take(self, passage: Passage, issuing: Issuing) -> None:
        """Keep one passage to be read."""
        annex = passage.piece != self.piece and passage.piece.endswith(_ANNEX)
        titled = [words for role, words in passage.roles if role in ("phu_luc_label", "phu_luc_title")]
        if annex and titled:
            self._titled(passage, titled)
        elif not _is_text(passage) and issuing.read(passage):
            return
        elif passage.cell is not None:
            self._table(passage, passage.cell.table, annex=annex)
        elif annex:
            self.annexes.append((self.title, passage))
        else:
            self.lines += [line_of(one) for one in self.cut(passage)]

    def _titled(self, passage: Passage, words: Sequence[str]) -> None:
        self.draft.note(("annexes",), passage.text)
        label = any(role == "phu_luc_label" for role, _ in passage.roles)
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
        lines = list(joined(self.lines))
        trial = Reader(Draft(), self._at)
        trial.read(lines)
        headed = trial.content.situation + 1
        Reader(self.draft, self._at, headed).read(lines)
        for title, passage in self.annexes:
            self._annex(title, passage)

    def _at(self, reader: Reader, table: int, above: Context) -> None:
        rows = rows_of(self.tables[table])
        if above.scope != "work" and read_situations(rows, reader.content):
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


def cover(text: Sequence[Passage]) -> dict[int, str]:
    """Lines of a title page by their index: ``body``, ``kind`` or ``title``; none if there is a letterhead."""
    if any(role in ("ten_loai", "co_quan_ban_hanh") for passage in text for role, _ in passage.roles):
        return {}
    out: dict[int, str] = {}
    named = False
    for index, passage in enumerate(text):
        words = passage.text.strip()
        if bare(words) in _KINDS and words.isupper():
            named = True
            out[index] = "kind"
        elif passage.centred and not named and words.isupper() and is_agency(words.lower()):
            out[index] = "body"
        elif passage.centred and named and passage.bold and words:
            out[index] = "title"
        elif words:
            named = False
    return out if "title" in out.values() else {}


def preamble(passage: Passage, draft: Draft) -> None:
    """A paragraph between the title and the first heading: who plans on what ground, or how things stand."""
    words = passage.text.strip()
    if tells(words) and not passage.centred:
        draft.add(("basis", "practical", "developments"), words, passage.number)
    else:
        draft.leave(passage.number, words, "", "issuance.bases")


class Opening:
    """Where an officer may look for what stands before the scenario: the field of the last heading of a section."""

    def __init__(self) -> None:
        self.section = ""

    def hint(self, passage: Passage) -> str:
        """The field that is nearest to the passage."""
        line = line_of(passage)
        if line.rank <= NUMBER and line.titled and about(line.words, topics.SECTIONS):
            own = nearest(" ".join(line.words.split()[:_A_TALE]))
            if line.rank < NUMBER or not self.section or own.startswith(self.section.partition(".")[0]):
                self.section = own
            return own
        if self.section:
            return self.section
        return (
            "basis.practical.developments" if tells(passage.text.strip()) else nearest(line.words) or "issuance.bases"
        )


def tells(words: str) -> bool:
    """True for an opening paragraph that tells how things stand; false for one that says on what ground who plans."""
    if len(words.split()) < _A_TALE or words.endswith(":"):
        return False
    return not re.match(
        r"(?:thuc hien|trien khai|can cu|de|nham|xet|theo|uy ban|ubnd|so|bo|kinh gui|dieu) ", bare(words)
    )
