"""Where the reader of a plan stands: the scope and topic that the headings above a line have opened."""

from __future__ import annotations

import re
from typing import NamedTuple

from nts_scenario_kit.importing.duties import is_agency
from nts_scenario_kit.importing.plans import topics
from nts_scenario_kit.importing.plans.topics import about
from nts_scenario_kit.vietnamese import bare

#: Topics of sections -> scope of what stands below.
SCOPES = {
    "objectives": "aims", "legal": "basis", "political": "basis", "practical": "basis", "basis": "basis",
    "background": "basis", "impact": "basis", "situations": "situations", "implementation": "work", "funds": "work",
    "assurance": "work", "reporting": "work", "revision": "work", "recovery": "situations", "forces": "situations",
}  # fmt: skip
#: Topics of sections that no part of a situation is taken for.
OUTER = ("implementation", "funds", "assurance", "reporting", "revision", "closing", "legal", "political")
#: Topics of the forces of a situation, and fields of what is assured for all of them.
FORCES = ("forces", "lead", "cooperation", "means")
ASSURANCES = ("funds", "forces", "means", "communications", "drills", "other")
#: Where an officer may look first for what stands below a heading without a field.
HINTS = {
    "scope": "locality", "work": "implementation.assignments", "closing": "implementation.revision.triggers",
    "recovery": "situations.steps.step3.recovery", "situations": "situations.content.developments",
    "forces": "implementation.assurance.forces", "means": "implementation.assurance.means",
}  # fmt: skip
_MOST_WORDS = 12
_STEP = re.compile(r"^(bước(?:\s+thứ)?\s+\w+)\s*[:.–-]\s+(\S.*)$", re.IGNORECASE | re.DOTALL)


class Context(NamedTuple):
    """What the headings above have opened."""

    scope: str = ""  # "" | aims | basis | situations | situation | work | open
    topic: str = ""
    phase: topics.Phase = topics.Phase()
    situation: int = -1
    agency: str = ""
    hint: str = ""


def section(heading: str) -> Context | None:
    """The context below the heading of a section; None if no word of it is known."""
    topic = about(heading, topics.SECTIONS)
    if not topic:
        return None
    scope = SCOPES.get(topic, "open")
    if scope == "aims":
        topic = objectives(heading) or "aims"
    elif scope == "situations":
        part = about(heading, topics.PARTS)
        topic = topic if topic == "recovery" or (topic == "forces" and part != "means") else part
    elif topic == "assurance":
        topic = about(heading, topics.ASSURED) or "other"
    return Context(scope, topic, hint=HINTS.get(topic, ""))


def objectives(heading: str) -> str:
    """The fields of aims that a heading names, in its order, joined by ``+``; ``""`` for none."""
    words = bare(heading)
    named = [(found.start(), topic) for topic, sign in topics.OBJECTIVES[0] if (found := sign.search(words))]
    return "+".join(topic for _, topic in sorted(named))


def labelled(words: str) -> tuple[str, str]:
    """A label and what stands behind its colon; the whole of it and nothing where there is no short label."""
    found = _STEP.match(words) or re.match(r"^([^:]{2,120}?)\s*:\s+(\S.*)$", words, re.DOTALL)
    if found and len(re.sub(r"\([^)]*\)", "", found[1]).split()) <= _MOST_WORDS:
        return found[1].strip(), found[2].strip()
    return words.rstrip(" :"), ""


def part_of(head: str, above: Context, step: int = 0) -> Context | None:
    """What a heading inside a situation opens: a phase, a part of it; None if its words name none.

    ``step`` is known where the plan has more steps than the Phụ lục.
    """
    if is_agency(head) and about(head, topics.PARTS) not in ("lead", "cooperation"):
        return None
    phase = topics.Phase(step, timed=True) if step else topics.phase(head)
    if phase is not None:
        if above.topic in FORCES and phase.stage:
            return above._replace(phase=phase)
        step = phase.step or (2 if phase.stage else 0)
        return above._replace(topic="recovery" if step == 3 else "measures", phase=phase._replace(step=step))
    topic = about(head, topics.PARTS)
    if not topic or (above.topic in FORCES and topic not in (*FORCES, "recovery")):
        return None
    if above.topic == "measures" and topic in ("causes", "tale", "developments", "aims", "means", "cooperation"):
        return above._replace(topic="measures")
    return above._replace(topic=topic)
