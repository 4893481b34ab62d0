"""Every format rule: exactly its fault is found, with its exact message, and the conforming twin has no finding."""

from __future__ import annotations

import pytest
from nd30_builder import decision, letter, submission
from planted import FAULTS, committee, copied, marked, plan, sealed, separate, signed, two_annexes
from planted_messages import MESSAGES

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.word.format import VERIFIED
from nts_scenario_kit.word.lint import RULES, lint
from nts_scenario_kit.word.refusals import RULES as FILE_RULES


@pytest.mark.parametrize(
    "base", [decision, submission, letter, plan, committee, marked, two_annexes, separate, copied, signed, sealed]
)
def test_the_conforming_twin_has_no_finding(base):
    assert [(f.rule, f.message) for f in lint(base().bytes(), "a.docx")] == []


@pytest.mark.parametrize("rule", sorted(FAULTS))
def test_the_planted_fault_is_found_alone(rule):
    base, change = FAULTS[rule]
    doc = base()
    change(doc)
    found = lint(doc.bytes(), "a.docx")
    assert [(f.rule, f.message) for f in found] == [(rule, MESSAGES[rule])]
    assert found[0].file == "a.docx"
    assert found[0].hint
    assert found[0].clause == RULES[rule].clause


def test_every_rule_has_its_planted_fault():
    assert set(RULES) == set(FAULTS) == set(MESSAGES)


@pytest.mark.parametrize("rule", [*RULES.values(), *FILE_RULES.values()], ids=lambda rule: rule.id)
def test_every_rule_has_its_manual_page(rule):
    title = rule.doc.splitlines()[0]
    assert title.endswith(".")
    assert len(title) < 130
    assert rule.title == title.rstrip(".")
    assert rule.bad
    assert rule.good
    assert rule.clause
    assert rule.group
    assert isinstance(rule.severity, Severity)


def test_the_date_of_the_table_is_known():
    assert VERIFIED.isoformat() == "2026-10-03"
