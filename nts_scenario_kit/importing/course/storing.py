"""What stands below each node of the outline, put into the fields of a scenario."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.commanding import put_both, put_core, put_emergencies, tells_of_an_emergency
from nts_scenario_kit.importing.course.closing import put_closing
from nts_scenario_kit.importing.course.commands import put_command
from nts_scenario_kit.importing.course.evidence import child_of
from nts_scenario_kit.importing.course.order import children
from nts_scenario_kit.importing.course.texts import Text, Waiting, other_basis
from nts_scenario_kit.importing.duties import (
    doer_of,
    is_agency,
    joined,
    leader_of,
    names_a_leader,
    several,
    task_of,
    tells,
    together,
    whose_tasks,
)
from nts_scenario_kit.importing.fields import BY_WORDS, field_of
from nts_scenario_kit.importing.marks import Marked, Place, rank_of
from nts_scenario_kit.importing.nearest import nearest
from nts_scenario_kit.importing.nodes import LEAVES, POINTS, STAGES
from nts_scenario_kit.importing.phrases import is_wording
from nts_scenario_kit.importing.plans import sentence_kinds as sentence
from nts_scenario_kit.importing.plans.forces import forces_in
from nts_scenario_kit.importing.wordings import parts_of, put_report, put_sentence, put_task
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from nts_scenario_kit.catalog import VariantStack
    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.draft import Draft

#: A heading of more words is a sentence that asks for something.
_TITLE = 8
#: A stage is called by when it is: ``Khi các thảm họa, sự cố … chưa làm phát sinh …``.
_WHEN = re.compile(r"\(?(?:khi|nếu|trường hợp|trong|tình trạng|tình huống|lúc|đã|chưa|mới)(?!\w)", re.IGNORECASE)
#: Parts whose texts tell themselves which of its parts they are.
_BY_SENTENCE = ("III.d.gd1", "III.d.gd2", "III.d.gd3", "III.e.b2.gd1", "III.e.b2.gd2", "III.e.b2.gd3", "IV.1")
#: ``Trưởng thôn: gõ kẻng``, ``Hạt Kiểm lâm – trực lửa``: who does it, whatever he is called.
_DOER = re.compile(r"(?P<who>[^\W\d_a-zđà-ỹ](?:\S*\s+){0,9}?\S+)(?:\s*:|\s+[–—-])\s+(?P<task>\S.*)$", re.DOTALL)


class Store:
    """Takes headings and texts in order; ``node`` is the heading at hand."""

    def __init__(self, draft: Draft, variant: VariantStack) -> None:
        self.draft = draft
        self.variant = variant
        self.node = ""
        self.situation = -1
        self.field: Path | None = None  # the field of the text that follows
        self.agency = ""  # under IV.2: whose tasks follow
        self.rank = ("", 0)  # of the last heading, by its mark
        self.mixed = self.leads = False  # the last heading is of forces and means together; of who leads
        self.waiting: Waiting | None = None

    def at(self, *below: str) -> Path:
        """A path below the situation at hand."""
        return ("situations", max(self.situation, 0), *below)

    def close(self, below: str = "") -> None:
        """A heading that is a whole sentence and has nothing below it is content itself; ``below`` opens now."""
        waiting, self.waiting = self.waiting, None
        if waiting and (below == waiting.node or not below.startswith(f"{waiting.node}.")):
            self._stored(waiting)
        elif (
            waiting and waiting.node in STAGES and not _WHEN.match(waiting.words) and waiting.words.count(" ") > _TITLE
        ):
            self.draft.leave(waiting.number, waiting.words, "", self._nearest())  # which is no title of the stage

    def _stored(self, told: Waiting) -> None:
        """A whole sentence behind a heading that nothing else stands below."""
        if self._both(told.node, told.words, told.number):
            return
        forces = [*forces_in(told.words, "")] if told.node in ("III.d.gd1", "III.d.gd2") else []
        if told.node in BY_WORDS:
            self.field = told.field
            self._by_words(told.words, told.number)
        elif forces and all(role for role, _ in forces):
            for role, value in forces:
                self.draft.add((*told.field[:4], role), value, told.number)
        else:
            self._store(told.field, told.words, told.number)

    def enter(self, node: str, head: str, rank: tuple[str, int]) -> None:
        """A node begins."""
        if node.startswith("III.") and self.situation < 0:
            self.situation = 0
        self.close(node)
        self.node, self.agency, self.rank = node, whose_tasks(head) if node == "IV.2" else "", rank
        self.mixed, self.leads = "phuong tien" in bare(head), names_a_leader(head)
        self.field = self._field(node)

    def open(self, node: str, marked: Marked, rest: str, text: str, number: int) -> None:
        """A heading; the ``rest`` behind its label is content already."""
        self.enter(node, marked.words, rank_of(marked))
        anchor = self.field or ("situations",)
        head = marked.words[: len(marked.words) - len(rest)].rstrip(" :")
        said = put_sentence(self.draft, self.variant, self.at(), marked.words, Place(node, text, number))
        if said is not None:
            self.field = said
        elif node == "IV.2.bc" and put_report(self.draft, self.variant, marked.words, text, number):
            return
        elif not rest or is_wording(marked.words, self.variant):
            self.draft.note(anchor, text)
            self._wait(node, marked.words, head, rest, number)
        elif node == "III.e.b2.gd1.kh":
            self._store(anchor, marked.words, number)
        else:
            self.draft.note(anchor, text[: len(text) - len(rest)].strip())
            if (rest.endswith(":") and not doer_of(rest)) or node in STAGES:
                self.draft.note(anchor, rest)
                if self.field is not None and not rest.endswith(":"):
                    self.waiting = Waiting(node, self.field, rest, number)
            else:
                self.take(Text(Marked("", "", rest), rest, number))

    def _wait(self, node: str, words: str, head: str, rest: str, number: int) -> None:
        """Keep a heading that says something itself until it is known whether anything stands below it."""
        says = rest or len(head.split()) > _TITLE or node in POINTS
        leads_in = words.endswith(":") and is_wording(words, self.variant)
        if self.field is not None and says and node not in STAGES and not leads_in:
            whole = node == "III.e.b2.gd1.kh" or not rest
            self.waiting = Waiting(node, self.field, words if whole else rest, number)

    def _field(self, node: str) -> Path | None:
        found = field_of(node)
        return self.at(*map(str, found[2:])) if found is not None and found[0] == "situations" else found

    def take(self, text: Text) -> None:
        """A text below the heading at hand."""
        words = text.marked.words
        if is_wording(words, self.variant) and self.node not in LEAVES:
            self._take_wording(text)
            return
        if self.node in ("I.1", "I.2") and text.marked.kind == "letter":
            text = text._replace(whole=words)
            self.close(f"{self.node}.b")
            if words.endswith(":"):
                self.draft.note(self.field or (), words)
                return
        self.waiting = None
        if self.node in ("I.1", "I.2") and (other := other_basis(self.node, words)):
            self.draft.add(("basis", other), text.shown, text.number)
        elif not self.node:
            self.draft.leave(text.number, text.whole, "", nearest(text.whole))
        elif self.node.startswith("III."):
            self._in_a_situation(text)
        elif self.node.startswith("IV"):
            self._in_the_implementation(text)
        else:
            self._keep(text)

    def _take_wording(self, text: Text) -> None:
        """A sentence of the Phụ lục itself, which the kit prints; below II and as a point of I it says something."""
        point = self.node in ("I.1", "I.2") and text.marked.kind == "letter"
        if point:
            self.close(f"{self.node}.b")
        self.draft.note(self.field or (), text.whole)
        if self.field is not None and (point or self.node == "II"):
            node = f"{self.node}.{text.marked.mark[0]}" if point else "II"
            self.waiting = Waiting(node, self.field, text.marked.words if point else text.shown, text.number)

    def _in_a_situation(self, text: Text) -> None:
        node, words = self.node, text.marked.words
        if self._both(node, words, text.number):
            return
        if node.startswith("III.d.gd3") and tells_of_an_emergency(words, self.variant):
            self._emergency(text)
        elif node in _BY_SENTENCE and (child := child_of(node, words)) != node and (field := self._field(child)):
            self._store(field, text.shown, text.number)
        elif node.startswith("III.c"):
            put_command(self.draft, self.variant, self.at(), (node, self.field), text)
        elif (node.startswith("III.d.gd3") and self._emergency(text)) or (
            node.startswith("III.d.gd") and self._forces(text)
        ):
            return
        elif node in BY_WORDS:
            self._by_words(text.shown, text.number)
        else:
            self._keep(text)

    def _both(self, node: str, words: str, number: int) -> bool:
        """Who leads a stage and who takes part, in one sentence; False for any other."""
        stage = node[8] if node[:9] in STAGES[:2] else "1" if node == "III.d" else ""
        return bool(stage) and put_both(self.draft, self.at("forces", f"stage{stage}"), words, number)

    def _emergency(self, text: Text) -> bool:
        """Which forces an emergency of each kind has; False for what is none of it."""
        words, kind = text.marked.words, text.marked.kind
        told = tells_of_an_emergency(words, self.variant)
        leads = not told and "(i)" not in words and (not self.mixed or names_a_leader(words))
        if leads and self.node == "III.d.gd3.ll":
            self.draft.note(self.at("forces", "stage3", "core"), text.whole)
            put_core(self.draft, self.at(), words, text.number, mixed=self.mixed)
            return True
        if not told and self.node != "III.d.gd3.ll" and not (self.node == "III.d.gd3" and kind == "roman"):
            return False
        put_emergencies(self.draft, self.variant, self.at(), text.whole if kind == "roman" else text.shown, text.number)
        return True

    def _in_the_implementation(self, text: Text) -> None:
        node, words = self.node, text.marked.words
        if sentence.ends(words):
            self.draft.leave(text.number, text.whole, "", "tổ chức thực hiện.phân công")
        elif node == "IV.2" or self._leaves_assurance(text.marked):
            self._task(text)
        elif node in ("IV.2.bc", "IV.3") and put_closing(self.draft, self.variant, node, text):
            return
        elif node == "IV.1" and (child := child_of(node, words)) != node and (field := self._field(child)):
            self._store(field, text.shown, text.number)
        else:
            self._keep(text)

    def _task(self, text: Text) -> None:
        doer = None if task_of(text.marked.words) else _DOER.match(text.marked.words)
        if doer is None:
            self.agency = put_task(self.draft, self.variant, text.marked, text.whole, self.agency, text.number)
        else:
            if who := whose_tasks(doer["who"]):
                self.draft.note(("implementation", "assignments"), doer["who"])
            task = {"task": doer["task"], "lead": [who or doer["who"]]}
            self.draft.item(("implementation", "assignments"), task, text.number)

    def _leaves_assurance(self, marked: Marked) -> bool:
        """True for an agency with its tasks right below IV, beside headings of what is assured: IV.2 begins."""
        beside = self.node == "IV" or (self.node.startswith("IV.1") and marked.kind and rank_of(marked) == self.rank)
        if not beside or not (task_of(marked.words) or is_agency(marked.words)):
            return False
        self.node = "IV.2"
        self.field = self._field(self.node)
        return True

    def _keep(self, text: Text) -> None:
        if self.field is None or (children(self.node) and text.whole.endswith(":")):  # which leads in what follows
            self.draft.leave(text.number, text.whole, "", self._nearest())
        else:
            self._store(self.field, text.shown, text.number)

    def _store(self, field: Path, text: str, number: int) -> None:
        if field[:2] == ("implementation", "reporting"):
            if not self.draft.put((*field, "due"), text, number):
                self.draft.leave(number, text, "", "tổ chức thực hiện.chế độ báo cáo")
            return
        if field[-1] in ("mechanism", "assignments"):
            self.draft.leave(number, text, "", self._nearest())
            return
        told = field[-1] == "lead" and not self.leads and tells(text)
        name = text.rstrip(" .;")
        alone = field[-1] == "lead" and is_agency(name) and "chủ trì" not in name and not doer_of(name)
        self.draft.add((*field[:-1], "cooperation") if told else field, name if alone else text, number)

    def _nearest(self) -> str:
        return ".".join(str(step + 1) if isinstance(step, int) else step for step in self.field) if self.field else ""

    def _forces(self, text: Text) -> bool:
        """Leading and cooperating forces in one sentence, or names of those that take part; False for what is none."""
        words = text.marked.words
        if not self.node.startswith("III.d.gd") or self.node.startswith("III.d.gd3"):
            return False
        found = together(words) if self.node.endswith((".ph", ".ll")) else None
        if found is None and self.node.endswith(".ph"):
            names = joined(words)
            found = ("", "" if names == words else words, names)
        if found is None and self.node.endswith(".ll") and leader_of(words)[1]:
            found = (words, "", "")
        if found is None:
            return False
        before, link, behind = found
        home = self.at("forces", self.node.split(".")[2].replace("gd", "stage"))
        if link:
            self.draft.note((*home, "cooperation"), link)
        if before:
            name, label = leader_of(before)
            self.draft.add((*home, "lead"), name, text.number)
            if label:
                self.draft.note((*home, "lead"), label)
        for value in several(behind.rstrip(" ."), "cooperation"):
            self.draft.add((*home, "cooperation"), value, text.number)
        if behind:
            self.field = (*home, "cooperation")
        return True

    def _by_words(self, text: str, number: int) -> None:
        """A sentence of several parts: each part to the field that its words name."""
        for field, piece in parts_of(self.node, text):
            if field is not None:
                self.field = self.at(*map(str, field[2:]))
            assert self.field is not None
            self.draft.add(self.field, piece, number)
