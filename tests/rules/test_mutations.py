"""Each thing that the Phụ lục requires, deleted or blanked, changes the crosswalk of exactly its clause."""

from __future__ import annotations

import pytest
from casefile import base
from mutation import changed, leaves, required, rows_of


@pytest.mark.parametrize("name", ["base.yaml", "y_te_can_tho.yaml", "nguon_nuoc_dak_nong.yaml"])
def test_a_required_field_that_goes_changes_its_clause_and_no_other(name: str) -> None:
    text = base(name)
    before = rows_of(text)
    assert before is not None
    missed, seen = [], 0
    for mutation in required(text):
        after = rows_of(mutation.text)
        seen += 1
        if after is None or changed(before, after) != set(mutation.clauses):
            missed.append((mutation.written, mutation.kind))
    assert seen > 100
    assert missed == []


def test_a_single_text_that_goes_changes_one_clause_or_none() -> None:
    text = base()
    before = rows_of(text)
    assert before is not None
    strays = []
    for mutation in leaves(text):
        after = rows_of(mutation.text)
        rows = changed(before, after) if after is not None else set()
        if len(rows) > 1 and not all(".gd3." in row for row in rows):  # one kind of emergency may answer two examples
            strays.append((mutation.written, mutation.kind, sorted(rows)))
    assert strays == []
