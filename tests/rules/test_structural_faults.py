"""One fault of structure in an example that is otherwise sound: it is told where it stands, and nothing else is."""

from __future__ import annotations

import datetime
from collections import Counter
from functools import cache
from typing import Any

import pytest
from casefile import FILE, HERE, base, patched
from support import catalog

from nts_scenario_kit import source
from nts_scenario_kit.finding import Finding
from nts_scenario_kit.model.validate import validate
from nts_scenario_kit.resolve import resolve
from nts_scenario_kit.rules import check

_TODAY = datetime.date(2026, 12, 20)


def _faults() -> list[Any]:
    found, _ = source.parse(b"x:\n" + (HERE / "structural_faults.yaml").read_bytes(), "structural_faults.yaml")
    assert found is not None
    return list(found.data["x"])  # type: ignore[arg-type]


def _findings(text: str) -> list[Finding]:
    """All that is told of the text, as far as it can be read."""
    found, findings = source.parse(text.encode(), FILE)
    if found is None:
        return findings
    authored, faults = validate(found)
    if authored is None:
        return [*findings, *faults]
    scenario, missing = resolve(authored, catalog())
    told = [] if scenario is None else check(scenario, today=_TODAY)
    return [*findings, *faults, *missing, *told]


@cache
def _of_the_example(name: str) -> Counter[tuple[str, str]]:
    return Counter((finding.rule, finding.message) for finding in _findings(base(name)))


@pytest.mark.parametrize("fault", _faults(), ids=lambda fault: fault["tên"])
def test_a_fault_of_structure_is_told_once_where_it_stands(fault: Any) -> None:
    before = Counter(_of_the_example(fault["nền"]))
    told = []
    for finding in _findings(patched(base(fault["nền"]), fault["sửa"])):
        known = (finding.rule, finding.message)
        if before[known]:
            before[known] -= 1
        else:
            told.append(f"{finding.line}:{finding.column} {finding.rule} {finding.message}")

    assert told == fault["thấy"]
