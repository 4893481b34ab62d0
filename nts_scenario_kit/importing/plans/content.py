"""What stands below the headings of a plan, put into the field that they opened."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.commanding import put_directed
from nts_scenario_kit.importing.duties import doer_of, head_of, is_agency, levels_of, tells
from nts_scenario_kit.importing.fields import BY_WORDS
from nts_scenario_kit.importing.plans import sentence_kinds as sentence
from nts_scenario_kit.importing.plans import topics
from nts_scenario_kit.importing.plans.context import ASSURANCES, FORCES, HINTS, Context, labelled
from nts_scenario_kit.importing.plans.forces import forces_in, is_count_of_things
from nts_scenario_kit.importing.plans.levels import NUMBER, ROMAN, TEXT, Line
from nts_scenario_kit.importing.plans.topics import about
from nts_scenario_kit.importing.revising import put_revision
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.draft import Draft

_ASSIGNMENTS: Path = ("implementation", "assignments")
_SECURE = re.compile(r"\b(?:an ninh|trat tu|cong an|bao ve)\b")
_LEGAL = re.compile(r"\btheo luat\b|\bkhan cap\b|\bphap luat\b")
_NEXT_CITATION = re.compile(r";\s+(?=[A-ZĐ])")
_FIRST_WORDS = 3
_STAGE1 = {"leadership": "leadership", "security": "security", "communication": "communication"}


class Content:
    """Stores lines; ``situation`` is the index of the one at hand."""

    def __init__(self, draft: Draft, known: Content | None = None) -> None:
        """``known`` is what a first reading of the same plan found."""
        self.draft = draft
        self.headed = known.situation + 1 if known else 0  # how many situations of the plan have a heading of their own
        self.acted = known.acts if known else set()  # those whose measures stand below a heading
        self.acts: set[int] = set()
        self.situation: int = -1

    @property
    def several(self) -> bool:
        """True if the plan has more than one situation."""
        return self.headed > 1

    def begin(self, name: str, line: Line) -> Context:
        """A situation with its heading."""
        self.situation += 1
        at: Path = ("situations", self.situation, "name")
        self.draft.note(at, line.text)
        self.draft.put(at, name.strip(), line.passage.number)
        return Context("situation", situation=self.situation)

    def rename(self, at: Context, name: str, number: int) -> None:
        """The name that a form gives to the situation at hand, whose heading was a mere number."""
        path: Path = ("situations", at.situation, "name")
        item = self.draft.data["situations"][at.situation]
        if topics.is_number(item.get("name", "")):
            item["name"] = ""
        if not self.draft.put(path, name, number):
            self.draft.leave(number, name, "", "situations.name")

    def head(self, text: str, context: Context) -> None:
        """The words of a heading, as a comment where its content stands; in the open they are kept themselves."""
        if context.scope == "open":
            self.draft.note((), text)
        else:
            self.draft.note(self._home(context), text)

    def _home(self, context: Context) -> Path:
        if context.scope == "situation":
            return ("situations", context.situation)
        return {"aims": ("objectives",), "basis": ("basis",), "work": ("implementation",)}.get(context.scope, ())

    def take(self, line: Line, above: Context) -> None:
        """One line of content."""
        number = line.passage.number
        words = line.text if line.rank < ROMAN or line.rank == TEXT else line.words
        outside = above.scope in ("work", "", "open")
        last = outside and line.rank == TEXT
        if last and sentence.ends(line.words):
            self.draft.leave(number, line.text, "", HINTS["work"])
        elif (last and sentence.amends(line.words)) or (outside and not above.agency and sentence.revises(line.words)):
            self.draft.add(("implementation", "revision", "triggers"), line.words, number)
        elif (
            outside
            and sentence.reports(line.words)
            and sentence.binds_all(line.words, alone=not above.agency, apart=line.rank == TEXT)
        ):
            self._reporting(line, words)
        elif above.scope == "aims":
            self.draft.add(("objectives", sentence.aim_of(line.words, above.topic.split("+"))), words, number)
        elif above.scope == "basis":
            self._basis(line, words, above.topic)
        elif above.scope == "situation":
            self._situation(line, words, above)
        elif above.scope == "situations":
            self._common(line, words, above)
        elif above.scope == "work":
            self._work(line, words, above)
        elif above.hint != HINTS["work"] or not self._said(line, words):
            self.draft.leave(number, line.text, "", above.hint)

    def _said(self, line: Line, words: str) -> bool:
        """A task or measure of a chapter on all there is to do; True if the sentence itself says where it belongs."""
        number = line.passage.number
        who, what = labelled(line.words)
        topic = sentence.said(line.words)
        if (what and is_agency(who)) or (doer_of(line.words) and not topic):
            self._task(line, Context("work"))
        elif topic in ASSURANCES:
            self.draft.add(("implementation", "assurance", topic), words, number)
        elif topic and not self.several:
            self._situation(line, words, Context("situation", topic, situation=0))
        else:
            return False
        return True

    def _basis(self, line: Line, words: str, topic: str) -> None:
        number = line.passage.number
        if topic in ("practical", "background"):
            self.draft.add(("basis", "practical", "developments"), words, number)
            return
        if topic == "impact":
            self.draft.add(("basis", "practical", "impact"), words, number)
            return
        for piece in _NEXT_CITATION.split(line.words):
            political = topics.is_political(piece) if topic in ("basis", "legal") else topic == "political"
            citation = re.sub(r"^[Cc]ăn cứ\s+", "", piece).rstrip(" ;")
            self.draft.add(("basis", "political" if political else "legal"), citation, number)

    def _common(self, line: Line, words: str, above: Context) -> None:
        """Below the heading of all situations: of the only one, or of several and of none."""
        number = line.passage.number
        if (self.several or not self.headed) and above.topic in FORCES:
            things = bare(line.words).startswith("phuong tien") or is_count_of_things(line.words)
            field = "means" if above.topic == "means" or things else "forces"
            self.draft.add(("implementation", "assurance", field), words, number)
        elif self.several or (self.headed and self.situation < 0 and not above.topic):
            self.draft.leave(number, line.text, "", HINTS.get(above.topic, HINTS["situations"]))
        else:
            self._situation(line, words, above._replace(situation=0))

    def _situation(self, line: Line, words: str, above: Context) -> None:
        at: Path = ("situations", above.situation)
        number = line.passage.number
        match above.topic:
            case "lead" | "cooperation" | "means" | "forces":
                self._forces(line, above)
            case "mechanism":
                self._level(line, at)
            case "recovery" if above.phase.timed and sentence.informs(line.words):
                self.draft.add((*at, "steps", "step2", "stage1", "communication"), words, number)
            case "recovery":
                self.draft.add((*at, "steps", "step3", _by_words("III.e.b3", line.words, "recovery")), words, number)
            case "causes" | "developments":
                self.draft.add((*at, "content", above.topic), words, number)
            case "tale":
                self._tale(line, words, at)
            case "aims" | "requirements":
                self.draft.add((*at, f"response_{above.topic}"), words, number)
            case "measures" | "leadership" | "security" | "communication":
                if not any(above.phase) and sentence.comes_after(line.words):
                    self._situation(line, words, above._replace(topic="recovery"))
                    return
                self.acts.add(above.situation)
                self.draft.add((*at, "steps", *self._measure(line, above)), words, number)
            case _:
                self._unsaid(line, words, at)

    def _unsaid(self, line: Line, words: str, at: Path) -> None:
        """Directly below the heading of a situation: what happens is told first, then what is done in points.

        Points are told too if the measures have a heading further down.
        """
        if (line.rank == TEXT or at[1] in self.acted) and not self.draft.has((*at, "steps")):
            self._tale(line, words, at)
        else:
            self.draft.add((*at, "steps", "step2", "stage1", "emergency_response"), words, line.passage.number)

    def _tale(self, line: Line, words: str, at: Path) -> None:
        """What is supposed to happen: what led to it, and where it may lead."""
        field = "developments" if sentence.foresees(line.words) else "causes"
        self.draft.add((*at, "content", field), words, line.passage.number)

    def _measure(self, line: Line, above: Context) -> Path:
        """Where a measure stands below ``steps``; who tells whom what has happened comes before all that is done."""
        begun = self.draft.has(("situations", above.situation, "steps", "step2", "stage1", "emergency_response"))
        first = above.phase.timed or not any(above.phase)
        if first and not begun and above.topic == "measures" and sentence.alerts(line.words):
            above = above._replace(phase=topics.Phase(step=1))
        elif first and above.topic == "measures" and sentence.informs(line.words):
            above = above._replace(topic="communication")
        return _measure(above, line.words)

    def _forces(self, line: Line, above: Context) -> None:
        stage = f"stage{above.phase.stage or 1}"
        role = above.topic if above.topic != "forces" else "cooperation" if tells(line.words) else "lead"
        for field, value in forces_in(line.words, role):
            self.draft.add(("situations", above.situation, "forces", stage, field), value, line.passage.number)

    def _level(self, line: Line, at: Path) -> None:
        number = line.passage.number
        for level, _ in levels_of(line.words):
            home: Path = (*at, "mechanism", level)
            if put_directed(self.draft, home, line.words, number):
                return
            if self.draft.put((*home, "condition"), line.words, number):
                return
        level, head = head_of(line.words)
        if level and put_directed(self.draft, (*at, "mechanism", level), line.words, number):
            return
        field = "head" if head else "condition"
        if not level or not self.draft.put((*at, "mechanism", level, field), head or line.words, number):
            self.draft.leave(number, line.text, "", "situations.mechanism")

    def _work(self, line: Line, words: str, above: Context) -> None:
        number = line.passage.number
        if above.topic in ASSURANCES:
            topic = above.topic if above.topic != "other" else _assured(line.words)
            self.draft.add(("implementation", "assurance", topic), words, number)
        elif above.topic == "reporting" or (not above.agency and line.rank == TEXT and sentence.reports(line.words)):
            self._reporting(line, words)
        elif above.topic == "revision" and (field := sentence.said(line.words)) in ASSURANCES:
            self.draft.add(("implementation", "assurance", field), words, number)
        elif above.topic == "revision":
            if not put_revision(self.draft, line.words, line.text, number):
                self.draft.add(("implementation", "revision", "triggers"), words, number)
        elif not above.agency and re.match(r"(?:nguon )?kinh phi\b", bare(line.words)):
            self.draft.add(("implementation", "assurance", "funds"), words, number)
        else:
            self._task(line, above)

    def _reporting(self, line: Line, words: str) -> None:
        if not self.draft.put(("implementation", "reporting", "due"), words, line.passage.number):
            self.draft.leave(line.passage.number, line.text, "", "implementation.reporting")

    def _task(self, line: Line, above: Context) -> None:
        who, what = labelled(line.words)
        number = line.passage.number
        if above.agency:
            self.draft.item(_ASSIGNMENTS, {"task": line.words, "lead": [above.agency]}, number)
        elif what and who[:1].isupper() and line.rank >= NUMBER and (is_agency(who) or not about(who, topics.PARTS)):
            self.draft.item(_ASSIGNMENTS, {"task": what, "lead": [who]}, number)
        else:
            doer = doer_of(line.words)
            self.draft.item(_ASSIGNMENTS, {"task": line.words, **({"lead": [doer]} if doer else {})}, number)


def _assured(words: str) -> str:
    """What a sentence on what is assured begins with."""
    found = sentence.said(words)
    return found if found in ASSURANCES else about(" ".join(words.split()[:_FIRST_WORDS]), topics.ASSURED) or "other"


def _by_words(node: str, text: str, otherwise: str) -> str:
    """The last step of the field that the words of a sentence name."""
    folded = bare(text)
    hits = [(found.start(), str(path[-1])) for path, words in BY_WORDS[node] if (found := re.search(words, folded))]
    return min(hits)[1] if hits else otherwise


def _measure(above: Context, text: str) -> Path:
    """Where a measure stands below ``steps``."""
    step, stage = above.phase.step, above.phase.stage
    if step == 1:
        return ("step1", _by_words("III.e.b1", text, "respond"))
    if stage == 2:
        return ("step2", "stage2", "security" if _SECURE.search(bare(text)) else "leadership")
    if stage == 3:
        return ("step2", "stage3", "legal_measures" if _LEGAL.search(bare(text)) else "leadership")
    return ("step2", "stage1", _STAGE1.get(above.topic, "emergency_response"))
