"""A clause left out of an example: what its rules then miss is told, as often as when this was counted first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from casefile import base, patched, resolved

from nts_scenario_kit import source
from nts_scenario_kit.rules import check

#: Findings of steps 1 to 3 when each clause of the example was left out in turn. A change of words may tell more.
_TOLD = {"y_te_can_tho.yaml": 54, "nguon_nuoc_dak_nong.yaml": 56, "nang_luong_bo_cong_thuong.yaml": 62}


def _fields(steps: Any) -> Iterator[tuple[str, Any]]:
    for stage in ("giai đoạn 1", "giai đoạn 2"):
        yield from ((f"bước 2.{stage}.{name}", value) for name, value in steps["bước 2"][stage].items())
    for step in ("bước 1", "bước 3"):
        yield from ((f"{step}.{name}", value) for name, value in steps[step].items())


def _shortened(value: Any) -> Iterator[Any]:
    """The value without each of its clauses in turn; a value of one clause is left as it is."""
    texts = value if isinstance(value, list) else [value]
    clauses = [[clause.strip() for clause in text.split(";") if clause.strip()] for text in texts]
    for index, own in enumerate(clauses):
        for at in range(len(own) if len(own) + len(clauses) > 2 else 0):
            kept = [*clauses[:index], [*own[:at], *own[at + 1 :]], *clauses[index + 1 :]]
            left = ["; ".join(one) for one in kept if one]
            yield left if isinstance(value, list) else left[0]


@pytest.mark.parametrize("example", _TOLD)
def test_a_clause_left_out_is_missed(example: str) -> None:
    text = base(example)
    found, _ = source.parse(text.encode(), example)
    assert found is not None
    situations: Any = found.data["tình huống"]
    told = 0
    for number, situation in enumerate(situations, 1):
        for field, value in _fields(situation["các bước"]):
            for left in _shortened(value):
                change = {"đặt": f"tình huống[{number}].các bước.{field}", "giá trị": left}
                told += sum(finding.rule.startswith("KB-B") for finding in check(resolved(patched(text, [change]))))

    assert told >= _TOLD[example]
