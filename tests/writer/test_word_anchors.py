"""A bookmark's name says where its value came from, and nothing else looks like one."""

from __future__ import annotations

from typing import get_args

import pytest

from nts_scenario_kit.model.base import KitModel
from nts_scenario_kit.model.scenario import Scenario
from nts_scenario_kit.word.anchors import CODES, LIMIT, name_of, path_of


def models(annotation: object, seen: set[type[KitModel]]) -> set[type[KitModel]]:
    if isinstance(annotation, type) and issubclass(annotation, KitModel):
        if annotation not in seen:
            seen.add(annotation)
            for field in annotation.model_fields.values():
                models(field.annotation, seen)
    else:
        for inner in get_args(annotation):
            models(inner, seen)
    return seen


ALL = models(Scenario, set())
FIELDS = sorted({name for model in ALL for name in model.model_fields})


def test_every_field_of_a_scenario_has_a_code() -> None:
    assert [name for name in FIELDS if name not in CODES] == []


def test_no_two_fields_share_a_code() -> None:
    assert len(set(CODES.values())) == len(CODES)


def test_codes_are_small_letters_so_that_numbers_behind_them_are_told_apart() -> None:
    assert [code for code in CODES.values() if not (code.isascii() and code.isalpha() and code.islower())] == []


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (("subject",), "_nts_sub"),
        (("situations", 0, "name"), "_nts_s0_n"),
        (("situations", 1, "steps", "step2", "stage1", "security", 0), "_nts_s1_st_sb_ga_sec0"),
        (("annexes", 0, "table", "rows", 12, 3), "_nts_an0_tb_row12x3"),
        (("situations", 999, "steps", "step2", "stage1", "emergency_response", 9999), "_nts_s999_st_sb_ga_er9999"),
    ],
)
def test_a_path_and_its_name_lead_to_each_other(path: tuple[str | int, ...], name: str) -> None:
    assert name_of(path) == name
    assert path_of(name) == path


@pytest.mark.parametrize("field", FIELDS)
def test_each_field_is_read_back_alone_and_with_a_number(field: str) -> None:
    for path in ((field,), (field, 0), (field, 10, "name")):
        assert path_of(name_of(path)) == path


def test_a_path_without_name_gets_no_bookmark() -> None:
    assert name_of(()) == ""
    assert name_of((0, "name")) == ""
    assert name_of(("no_such_field",)) == ""
    assert name_of(("situations", 10**LIMIT, "name")) == ""


@pytest.mark.parametrize(
    "name", ["_GoBack", "_Toc123456", "dieu_1", "", "_nts", "_nts_", "_nts_zzz", "_nts_s0x", "_nts_s01_n", "_nts_s0__n"]
)
def test_a_bookmark_of_somebody_else_has_no_path(name: str) -> None:
    assert path_of(name) is None
