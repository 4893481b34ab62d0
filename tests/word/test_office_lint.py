"""Documents of offices, each with the habits of its program: what is right is let pass, each mistake is found alone."""

from __future__ import annotations

import pytest
from office_case import Office
from office_findings import FOUND, STRICT
from office_shelf import OFFICES

from nts_scenario_kit.word.lint import RULES, lint

BY_ID = {office.id: office for office in OFFICES}


def told(data: bytes) -> list[tuple[str, str, str]]:
    return [(finding.severity.value, finding.rule, finding.message) for finding in lint(data, "a.docx")]


def test_there_are_documents_of_every_kind() -> None:
    assert len(OFFICES) >= 26
    assert set(FOUND) == {office.id for office in OFFICES if office.faults}
    assert set(STRICT) <= set(BY_ID)
    assert len(FOUND) >= 16
    assert all(3 <= len(office.faults) <= 6 for office in OFFICES if office.faults)


@pytest.mark.parametrize("office", OFFICES, ids=lambda office: office.name)
def test_a_conforming_document_has_only_what_a_strict_clerk_would_write(office: Office) -> None:
    assert told(office.good()) == STRICT.get(office.id, [])


@pytest.mark.parametrize("office", [o for o in OFFICES if o.faults], ids=lambda office: office.name)
def test_its_mistakes_are_found_and_nothing_else(office: Office) -> None:
    found = told(office.bad())
    assert found == FOUND[office.id]
    fresh = [one for one in found if one not in STRICT.get(office.id, [])]
    assert len(fresh) == len(office.faults) - _SAME.get(office.id, 0)
    odd = {(rule, level) for level, rule, _ in found if level != RULES[rule].severity.value}
    assert odd <= LIGHTER


#: Two swaps that make one mistake: both points of a list lose their bracket.
_SAME = {"decision_with_plan": 1}
#: Findings that weigh less than their rule: usage differs there.
LIGHTER = {
    ("ND30-DATE-ZERO", "cảnh báo"), ("ND30-TITLE-ABS", "cảnh báo"), ("ND30-TITLE-ABS", "gợi ý"),
    ("ND30-KG-ONE", "cảnh báo"),
    ("ND30-STR-KHOAN", "gợi ý"), ("ND30-QD-FIRSTREC", "gợi ý"), ("ND30-SIGN-NOTITLE", "cảnh báo"),
}  # fmt: skip
