"""Which clause of the Phụ lục a finding answers to, down to one item of a list."""

from __future__ import annotations

import pytest
from casefile import base, patched, resolved

from nts_scenario_kit.rules.places import clause_in

CORE = ("forces", "stage3", "core")


@pytest.mark.parametrize(
    ("path", "clause"),
    [
        (("situations", 0, *CORE), "III.1.d.gd3.ll_pt"),
        (("situations", 0, *CORE, 0, "lead"), "III.1.d.gd3.i"),
        (("situations", 0, *CORE, 1, "lead"), "III.1.d.gd3.ii"),
        (("situations", 1, *CORE, 1), "III.2.d.gd3.ii"),
        (("situations", 1, *CORE), "III.2.d.gd3.ll_pt"),
        (("basis", "political", 0), "I.1.a"),
        (("basis", "political", 1), "I.1.b"),
        (("basis", "legal", 0), "I.2.a"),
        (("basis", "legal", 3), "I.2.b"),
        (("basis", "legal", 99), "I.2"),
    ],
)
def test_an_item_answers_to_the_clause_of_its_kind(path: tuple[str | int, ...], clause: str) -> None:
    s = resolved(patched(base(), [{"chép": "tình huống[1]"}]))
    assert clause_in(s, path) == clause


def test_a_kind_of_emergency_that_the_law_does_not_know_answers_to_the_clause_of_the_list() -> None:
    kind = "tình huống[1].lực lượng, phương tiện.giai đoạn 3.lực lượng nòng cốt[1].loại tình trạng"
    s = resolved(patched(base(), [{"đặt": kind, "giá trị": "mất mùa"}]))
    assert clause_in(s, ("situations", 0, *CORE, 0)) == "III.1.d.gd3.ll_pt"
