"""The outline of other people's files: each passage into the field of its heading, read from top to bottom."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.importing import headings
from nts_scenario_kit.importing.commanding import put_emergencies, put_level, tells_of_an_emergency
from nts_scenario_kit.importing.duties import doer_of, is_agency, several, task_of, tells, together
from nts_scenario_kit.importing.fields import BY_WORDS, field_of
from nts_scenario_kit.importing.headings import Marked, Place, cut
from nts_scenario_kit.importing.nearest import nearest
from nts_scenario_kit.importing.nodes import LEAVES, POINTS
from nts_scenario_kit.importing.phrases import is_wording
from nts_scenario_kit.importing.plans.forces import forces_in
from nts_scenario_kit.importing.titles import may_name_a_situation
from nts_scenario_kit.importing.wordings import parts_of, put_report, put_sentence, put_task

if TYPE_CHECKING:
    from nts_scenario_kit.catalog import VariantStack
    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.draft import Draft
    from nts_scenario_kit.word.intake import Passage

#: The sign behind the last word of a document; behind a table it stands alone.
ENDING = "./."
#: A heading of more words is a sentence that asks for something.
_TITLE = 8
_SITUATION = re.compile(r"(?:tình\s+huống|kịch\s+bản)(?:(?:\s+thứ|\s+số)?\s+\w+\s*[:.\-–]?|\s*:)\s*", re.IGNORECASE)


class Outline:
    """Reads the passages of the scenario itself; ``node`` is where it stands."""

    def __init__(self, draft: Draft, variant: VariantStack) -> None:
        self.draft = draft
        self.variant = variant
        self.node = ""
        self.begun: set[str] = set()  # sections that were opened
        self.scenarios = False  # situations are called ``Kịch bản 1``, ``Kịch bản 2``
        self.situation = -1
        self.field: Path | None = None  # the field of the text that follows
        self.agency = ""  # under IV.2: whose tasks follow
        self.held: Passage | None = None  # it may be the name of a situation
        self.unnamed = False  # the situation at hand has a number only
        self.rank = ("", 0)  # of the last heading, by its mark
        self.waiting: tuple[str, Path, str, int] | None = None  # a heading that is a sentence, until something follows

    def read(self, passage: Passage) -> None:
        """Take one passage; one that may be the name of a situation waits for the next one."""
        held, self.held = self.held, None
        marked = cut(_whole(passage))
        if held is not None and headings.inner(marked, "III.n") in headings.OPENING:
            self._begin_situation(cut(_whole(held)), _whole(held), held.number)
        elif held is not None:
            self._read(held)
        if self.node.startswith("III") and may_name_a_situation(marked) and not self._opened(marked):
            self.held = passage
        else:
            self._read(passage)

    def finish(self) -> None:
        """Nothing follows."""
        if self.held is not None:
            self._read(self.held)
        self.close()

    def _read(self, passage: Passage) -> None:
        text = _whole(passage)
        if text == ENDING:
            self.draft.note((), text)
            return
        marked = cut(text)
        opened = self._opened(marked)
        section = headings.section(marked, bold=passage.bold)
        if section and not (opened and self._behind(section, marked)):
            self.begun.add(section)
            self._open(section, marked, text, passage.number)
            return
        if not opened and self._named(marked, passage.number):
            return
        self.unnamed = False
        if not opened and headings.is_shouted(marked):
            self._strange(text, passage.number)
        elif opened == "III.n":
            self._begin_situation(marked, text, passage.number)
        elif opened:
            self._open(opened, marked, text, passage.number)
        else:
            self._content(marked, text, passage)

    def _opened(self, marked: Marked) -> str:
        """The node that the passage opens below the one at hand; a situation may begin anywhere."""
        found = headings.inner(marked, self.node or "III")
        if found == "III.k":
            return "III.n" if self.scenarios else ""
        return found if self.node or found == "III.n" else ""

    def _strange(self, text: str, number: int) -> None:
        """A section that the Phụ lục does not have: what stands below it has no field."""
        self.close()
        self.node, self.field = "", None
        self.draft.leave(number, text, "", nearest(text))

    def _behind(self, section: str, marked: Marked) -> bool:
        """True for a section that is open or has been left: ``Mục tiêu`` of a situation is no section II, but a part
        in capitals that comes late is one.
        """
        if headings.is_shouted(marked) and section not in self.begun:
            return False
        order = [heading.node for heading in headings.SECTIONS]
        return order.index(section) <= order.index(self.node.split(".")[0])

    def close(self, below: str = "") -> None:
        """A heading that is a whole sentence and has nothing below it is content itself; ``below`` opens now."""
        if self.waiting is None:
            return
        node, field, text, number = self.waiting
        if below == node or not below.startswith(f"{node}."):
            self._stored(node, field, text, number)
        self.waiting = None

    def _stored(self, node: str, field: Path, text: str, number: int) -> None:
        """A whole sentence behind a heading that nothing else stands below."""
        if node in BY_WORDS:
            self.field = field
            self._by_words(text, number)
        elif (
            node in ("III.d.gd1", "III.d.gd2") and (found := [*forces_in(text, "")]) and all(role for role, _ in found)
        ):
            for role, value in found:
                self.draft.add((*field[:4], role), value, number)
        else:
            self._store(field, text, number)

    def _begin_situation(self, marked: Marked, text: str, number: int) -> None:
        self.close("III.n")
        self.situation += 1
        self.node, self.field = "III.n", None
        name = _SITUATION.sub("", marked.words, count=1).strip()
        at: Path = ("situations", self.situation, "name")
        self.draft.note(at, text)
        self.draft.put(at, name or text, number)
        self.unnamed = not name

    def _named(self, marked: Marked, number: int) -> bool:
        """The name of a situation on the line below its number; False for what is none."""
        unnamed, self.unnamed = self.unnamed, False
        words = marked.words.strip()
        if not unnamed or marked.kind or len(words.split()) > headings.MOST_WORDS or words[-1:] in ".;:":
            return False
        at: Path = ("situations", self.situation, "name")
        self.draft.drop(at)
        return self.draft.put(at, words, number)

    def _open(self, node: str, marked: Marked, text: str, number: int) -> None:
        """A heading: what stands behind its colon is content already."""
        if node.startswith("III.") and self.situation < 0 and node != "III.tiep":
            self.situation = 0
        self.close(node)
        self.node, self.agency, self.rank = node, "", headings.rank_of(marked)
        self.field = self._field(node)
        anchor = self.field or ("situations",)
        head, colon, rest = marked.words.partition(":")
        rest = rest.strip()
        said = put_sentence(self.draft, self.variant, self._at(), marked.words, Place(node, text, number))
        if said is not None:
            self.field = said
            return
        if node == "IV.2.bc" and put_report(self.draft, self.variant, marked.words, text, number):
            return
        if not rest or is_wording(marked.words, self.variant):
            self.draft.note(anchor, text)
            if (
                self.field is not None
                and (rest or len(head.split()) > _TITLE or node in POINTS)
                and node not in headings.STAGES
                and not (marked.words.endswith(":") and is_wording(marked.words, self.variant))
            ):
                whole = node == "III.e.b2.gd1.kh" or not rest
                self.waiting = (node, self.field, marked.words if whole else rest, number)
            return
        if node == "III.e.b2.gd1.kh":
            self._store(anchor, marked.words, number)
            return
        self.draft.note(anchor, f"{text[: len(text) - len(rest)]}".strip() if colon else text)
        if (rest.endswith(":") and not doer_of(rest)) or node in headings.STAGES:
            self.draft.note(anchor, rest)
            if self.field is not None and not rest.endswith(":"):
                self.waiting = (node, self.field, rest, number)
            return
        self._content(Marked("", "", rest), rest, None, number)

    def _field(self, node: str) -> Path | None:
        found = field_of(node)
        if found is not None and found[0] == "situations":
            return (found[0], max(self.situation, 0), *found[2:])
        return found

    def _at(self) -> Path:
        return ("situations", max(self.situation, 0))

    def _content(self, marked: Marked, text: str, passage: Passage | None, number: int = 0) -> None:
        number = passage.number if passage else number
        words = marked.words if marked.kind in ("sign", "roman") else text
        if is_wording(marked.words, self.variant) and self.node not in LEAVES:
            self.draft.note(self.field or (), text)
            if self.node == "II" and self.field is not None:
                self.waiting = ("II", self.field, words, number)
            return
        self.waiting = None
        if not self.node:
            self.draft.leave(number, text, "", nearest(text))
        elif self.node == "III.c":
            put_level(self.draft, self.variant, self._at(), marked.words, text, number)
        elif self.node.startswith("III.d.gd") and self._forces(marked.words, text, number):
            return
        elif (
            self.node == "III.d.gd3.ll"
            or (self.node == "III.d.gd3" and marked.kind == "roman")
            or (self.node.startswith("III.d.gd3") and tells_of_an_emergency(marked.words, self.variant))
        ):
            put_emergencies(self.draft, self.variant, self._at(), text if marked.kind == "roman" else words, number)
        elif self.node in BY_WORDS:
            self._by_words(words, number)
        elif self.node == "IV.2" or self._leaves_assurance(marked):
            self.agency = put_task(self.draft, self.variant, marked, text, self.agency, number)
        elif self.node in ("IV.2.bc", "IV.3") and put_report(self.draft, self.variant, marked.words, text, number):
            return
        elif self.field is None:
            self.draft.leave(number, text, "", self._nearest())
        else:
            self._store(self.field, words, number)

    def _leaves_assurance(self, marked: Marked) -> bool:
        """True for an agency with its tasks right below IV, beside headings of what is assured: IV.2 begins."""
        beside = self.node == "IV" or (
            self.node.startswith("IV.1") and marked.kind and headings.rank_of(marked) == self.rank
        )
        if not beside or not (task_of(marked.words) or is_agency(marked.words)):
            return False
        self.node = "IV.2"
        self.field = self._field(self.node)
        return True

    def _store(self, field: Path, text: str, number: int) -> None:
        if field[:2] == ("implementation", "reporting"):
            if not self.draft.put((*field, "due"), text, number):
                self.draft.leave(number, text, "", "tổ chức thực hiện.chế độ báo cáo")
            return
        if field[-1] == "mechanism" or field[-1] == "assignments":
            self.draft.leave(number, text, "", self._nearest())
            return
        told = field[-1] == "lead" and tells(text)
        name = text.rstrip(" .;")
        alone = field[-1] == "lead" and is_agency(name) and "chủ trì" not in name and not doer_of(name)
        self.draft.add((*field[:-1], "cooperation") if told else field, name if alone else text, number)

    def _nearest(self) -> str:
        return ".".join(str(step + 1) if isinstance(step, int) else step for step in self.field) if self.field else ""

    def _forces(self, words: str, text: str, number: int) -> bool:
        """Leading and cooperating forces in one sentence, or names of those that take part."""
        found = together(words)
        if self.node.endswith(".ph"):
            found = "", "", words
        elif self.node[-3:] != ".ll" or self.node.startswith("III.d.gd3"):
            return False
        if found is None:
            return False
        before, link, behind = found
        at: Path = ("situations", max(self.situation, 0), "forces", self.node.split(".")[2].replace("gd", "stage"))
        if link:
            self.draft.note((*at, "cooperation"), link)
        if before:
            self.draft.add((*at, "lead"), before, number)
        for value in several(behind.rstrip(" ."), "cooperation"):
            self.draft.add((*at, "cooperation"), value, number)
        self.field = (*at, "cooperation")
        return True

    def _by_words(self, text: str, number: int) -> None:
        """A sentence of several parts: each part to the field that its words name."""
        for field, piece in parts_of(self.node, text):
            if field is not None:
                self.field = ("situations", max(self.situation, 0), *field[2:])
            assert self.field is not None
            self.draft.add(self.field, piece, number)


def _whole(passage: Passage) -> str:
    return f"{passage.label} {passage.text}".strip() if passage.label else passage.text.strip()
