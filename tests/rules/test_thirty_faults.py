"""A file with thirty planted faults gives these thirty findings at these thirty places, and nothing else."""

from __future__ import annotations

from typing import Any

from casefile import HERE, base, patched, resolved

from nts_scenario_kit import source
from nts_scenario_kit.rules import check


def test_thirty_faults_give_thirty_findings() -> None:
    found, _ = source.parse(b"x:\n" + (HERE / "thirty_faults.yaml").read_bytes(), "thirty_faults.yaml")
    assert found is not None
    faults: Any = found.data["x"]
    assert len(faults) == 30
    s = resolved(patched(base(), [fault["cài"] for fault in faults]))
    told = [f"{f.line}:{f.column} {f.rule} {f.message}" for f in check(s)]
    assert sorted(told) == sorted(fault["thấy"] for fault in faults)
