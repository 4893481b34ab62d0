"""Every rule has cases that fire and cases that do not, exact to line, column and message, and a manual page."""

from __future__ import annotations

import types

import pytest
from casefile import HERE, Case, all_cases, base, cases_of, resolved, told

from nts_scenario_kit.rules import RULES, check

#: How many accepted paraphrases a rule needs that searches free text.
PARAPHRASES = 3
_SEARCHES = {"mentions", "lacking", "says", "unsaid", "find", "first"}


def searches_text(rule_id: str) -> bool:
    """True if the rule, or a helper in its own module, looks for phrases in free text."""
    function = RULES[rule_id].function
    return bool(_names(function.__code__, function.__globals__, set()) & _SEARCHES)


def _names(code: types.CodeType, known: dict[str, object], seen: set[str]) -> set[str]:
    found = set(code.co_names)
    for inner in code.co_consts:
        if isinstance(inner, types.CodeType):
            found |= _names(inner, known, seen)
    for name in found - seen:
        helper = known.get(name)
        if isinstance(helper, types.FunctionType) and helper.__module__ == known["__name__"]:
            seen.add(name)
            found |= _names(helper.__code__, known, seen)
    return found


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
    cases = cases_of(file)
    assert {case.kind for case in cases} == {"báo", "không báo"}, f"{rule_id}: one that fires, one that does not"
    assert all(bool(case.expected) == (case.kind == "báo") for case in cases), f"{rule_id}: “thấy” belongs to “báo”"


@pytest.mark.parametrize("rule_id", sorted(filter(searches_text, RULES)))
def test_a_true_text_in_other_words_does_not_fire(rule_id: str) -> None:
    quiet = [case for case in cases_of(HERE / "cases" / f"{rule_id}.yaml") if case.kind == "không báo" and case.changes]
    assert len(quiet) >= PARAPHRASES, f"{rule_id} searches free text: it needs {PARAPHRASES} accepted paraphrases"


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
