"""Every rule has cases that fire and cases that do not, exact to line, column and message, and a manual page."""

from __future__ import annotations

import pytest
from casefile import HERE, Case, all_cases, base, cases_of, resolved, told

from nts_scenario_kit.rules import RULES, check


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: f"{case.rule}: {case.name}")
def test_case(case: Case) -> None:
    findings = [f for f in check(resolved(case.text)) if f.rule == case.rule]
    assert told(findings) == list(case.expected)


def test_the_base_is_clean() -> None:
    assert told(check(resolved(base()))) == []


@pytest.mark.parametrize("rule_id", list(RULES))
def test_every_rule_has_both_kinds_of_case(rule_id: str) -> None:
    file = HERE / "cases" / f"{rule_id}.yaml"
    assert file.is_file(), f"{rule_id} has no case file"
    kinds = {bool(case.expected) for case in cases_of(file)}
    assert kinds == {True, False}, f"{rule_id} needs a case that fires and one that does not"


def test_every_case_file_belongs_to_a_rule() -> None:
    assert {file.stem for file in (HERE / "cases").glob("*.yaml")} <= set(RULES)


@pytest.mark.parametrize("rule_id", list(RULES))
def test_every_rule_has_a_manual_page(rule_id: str) -> None:
    rule = RULES[rule_id]
    assert rule.title, "the docstring begins with a title"
    assert rule.bad, "the docstring has a line “Sai: …”"
    assert rule.good, "the docstring has a line “Đúng: …”"
    clause = next((line for line in rule.doc.splitlines() if line.strip().startswith("Căn cứ:")), "")
    assert len(clause.strip()) > len("Căn cứ: "), "the docstring names its clause: “Căn cứ: …”"
