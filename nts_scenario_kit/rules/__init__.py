"""Rules of completeness and consistency; one family a file, each rule one function with its manual page.

``check`` runs them over a resolved scenario. What the author waived in the open is taken out by :mod:`.waivers`;
``examine`` gives both sides, for the crosswalk.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Finding, Severity, ordered
from nts_scenario_kit.rules.advice import advice
from nts_scenario_kit.rules.places import clause_in, mark_of
from nts_scenario_kit.rules.registry import BEYOND, RULES
from nts_scenario_kit.rules.waivers import META, Found, Report, settle

if TYPE_CHECKING:
    import datetime

    from nts_scenario_kit.resolve import Resolved
    from nts_scenario_kit.rule import Rule

__all__ = ["FAMILIES", "META", "RULES", "Report", "check", "examine"]

#: Modules of this folder that define rules, in the order of the outline.
FAMILIES = (
    "basis",
    "objectives",
    "copied",
    "mottos",
    "situations",
    "mechanism",
    "forces",
    "takeover",
    "emergency",
    "one_lead",
    "steps",
    "response",
    "conversion",
    "security",
    "assurance",
    "implementation",
    "asked",
    "assignments",
    "progress",
    "revision",
    "deadlines",
    "citations",
    "signs",
    "repeats",
    "names",
    "misspelled",
    "own_level",
    "subjects",
    "commas",
    "abbreviations",
    "wording",
    "finish",
    "joints",
    "form",
    "signing",
)

for _family in FAMILIES:
    import_module(f"{__name__}.{_family}")


def check(
    s: Resolved,
    *,
    today: datetime.date | None = None,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    beyond: bool = True,
) -> list[Finding]:
    """All findings in reading order, without those that the author waived.

    ``select`` and ``ignore`` are prefixes of rule ids; ``beyond=False`` switches the rules off that rest on law outside
    the founding documents. ``today`` stands in for a date of issue that is not given yet (for waivers that run out).
    """
    return examine(s, today=today, select=select, ignore=ignore, beyond=beyond).findings


def examine(
    s: Resolved,
    *,
    today: datetime.date | None = None,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    beyond: bool = True,
) -> Report:
    """Like :func:`check`, together with the findings that were waived."""
    every = not select and not ignore and beyond  # the usual case, quickly told
    rules = [r for r in RULES.values() if every or (_chosen(r.id, select, ignore) and (beyond or r.group != BEYOND))]
    found = [found for r in rules for found in run(r, s)]
    report = settle(s, found, {r.id for r in rules}, s.scenario.issuance.date or today)
    kept = [f for f in report.findings if _chosen(f.rule, select, ignore)]
    return report._replace(findings=ordered(kept))


def run(r: Rule, s: Resolved) -> Iterator[Found]:
    """The findings of one rule, each with the clause of the Phụ lục that it answers to."""
    for hit in r.function(s):
        severity = weight(r, s)
        mark, commented = mark_of(s, hit.path, key=hit.key)
        hint, written = advice(s, hit, commented=commented), s.written(hit.path)
        finding = Finding(s.source.file, mark.line, mark.column, written, r.id, severity, hit.message, r.clause, hint)
        yield Found(finding, clause_in(s, hit.path, r.id, r.clause))


def weight(r: Rule, s: Resolved) -> Severity:
    """The rule's severity, or the heavier one that the variant gives it."""
    change = s.variant.merged.rules.get(r.id)
    if change is None or change.weight is None:
        return r.severity
    return min(r.severity, Severity(change.weight.value), key=lambda severity: severity.rank)


def _chosen(rule_id: str, select: Sequence[str], ignore: Sequence[str]) -> bool:
    wanted = not select or any(_begins(rule_id, prefix) for prefix in select)
    return wanted and not any(_begins(rule_id, prefix) for prefix in ignore)


def _begins(rule_id: str, prefix: str) -> bool:
    """True if the id begins so, a Roman number counting as a whole: ``KB-I`` is not the beginning of ``KB-II-MT``."""
    behind = rule_id[len(prefix) :][:1]
    return rule_id.startswith(prefix) and not (prefix[-1:] in _ROMAN and behind in _ROMAN)


_ROMAN = frozenset("IVX")
