"""The model: both spellings of every key, frozen, and what an empty key means."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from support import EXAMPLES, MINIMAL, authored_of, lines

from nts_scenario_kit.model.base import InvalidError, KitModel
from nts_scenario_kit.model.keys import Entry, Trouble, canonical, table, written_path
from nts_scenario_kit.model.scenario import Scenario
from nts_scenario_kit.model.types import Carrier, Level
from nts_scenario_kit.model.validate import validate
from nts_scenario_kit.model.variant import Variant
from nts_scenario_kit.source import read


def models(top: type[KitModel]) -> Iterator[type[KitModel]]:
    """The model and all models below it."""
    yield top
    for entry in dict.fromkeys(table(top).values()):
        if entry.below is not None:
            yield from models(entry.below)


ALL_MODELS = sorted({*models(Scenario), *models(Variant)}, key=lambda model: model.__name__)


def in_english(data: Any, model: type[KitModel]) -> Any:
    """The data with the English name of every key."""
    if isinstance(data, list):
        return [in_english(item, model) for item in data]
    if not isinstance(data, dict):
        return data
    entries = table(model)
    return {entries[key].english: _in_english_below(value, entries[key]) for key, value in data.items()}


def _in_english_below(value: Any, entry: Entry) -> Any:
    return value if entry.below is None else in_english(value, entry.below)


@pytest.mark.parametrize("model", ALL_MODELS, ids=lambda model: model.__name__)
def test_every_key_has_a_vietnamese_spelling_a_title_and_an_explanation(model: type[KitModel]) -> None:
    for name, field in model.model_fields.items():
        assert field.alias, name
        assert field.title, name
        assert field.description, name
        assert field.description.endswith((".", "…", ")")), field.description


@pytest.mark.parametrize("model", ALL_MODELS, ids=lambda model: model.__name__)
def test_every_model_is_frozen_and_refuses_other_keys(model: type[KitModel]) -> None:
    made = object.__new__(model)
    for name in [*model.model_fields, "khóa lạ"]:
        with pytest.raises(AttributeError, match=name):
            setattr(made, name, "khác")
        with pytest.raises(AttributeError, match=name):
            delattr(made, name)
    with pytest.raises(InvalidError, match="khóa lạ") as raised:
        model.model_validate({"khóa lạ": "x"})
    assert "extra_forbidden" in [fault["type"] for fault in raised.value.faults]


@pytest.mark.parametrize("model", ALL_MODELS, ids=lambda model: model.__name__)
def test_no_two_keys_of_a_model_share_a_spelling(model: type[KitModel]) -> None:
    spellings = [s for name, field in model.model_fields.items() for s in {name, field.alias}]
    assert len(spellings) == len(set(spellings))


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_english_names_say_the_same_as_vietnamese_keys(file: Any) -> None:
    found, _ = read(file)
    assert found is not None
    authored, findings = validate(found)
    assert authored is not None, findings
    english = in_english(found.data, Scenario)
    troubles: list[Trouble] = []
    assert canonical(english, Scenario, troubles) == authored.data == english
    assert troubles == []
    assert Scenario.model_validate(english) == authored.scenario


def test_both_spellings_may_be_mixed_in_one_file() -> None:
    text = lines("variant: can_tho", "lĩnh vực: y_te", "level: tỉnh", "trích yếu: A", "issuance:", "  địa danh: Huế")
    assert authored_of(text).scenario.issuance.place == "Huế"


def test_a_value_cannot_be_changed_afterwards() -> None:
    scenario = authored_of(MINIMAL).scenario
    with pytest.raises(AttributeError):
        scenario.subject = "khác"
    with pytest.raises(AttributeError):
        scenario.issuance.place = "khác"


def test_a_scenario_can_be_a_key_of_a_mapping() -> None:
    assert len({authored_of(MINIMAL).scenario, authored_of(MINIMAL).scenario}) == 1


def test_an_empty_key_is_an_empty_value() -> None:
    text = MINIMAL + lines(
        "địa bàn:", "mục tiêu, yêu cầu:", "  mục tiêu:", "  yêu cầu: một câu", "ban hành:", "  hình thức:", "  ngày:",
        "  số:", "  người ký:", "  nơi nhận: ['', Bộ Công an]",
    )  # fmt: skip
    scenario = authored_of(text).scenario
    assert scenario.locality == ""
    assert scenario.objectives.aims == ()
    assert scenario.objectives.requirements == ("một câu",)
    assert scenario.issuance.carrier is None
    assert scenario.issuance.date is None
    assert scenario.issuance.number == ""
    assert scenario.issuance.signer.post == ""
    assert scenario.issuance.recipients == ("", "Bộ Công an")


def test_an_empty_item_of_a_list_is_an_empty_text() -> None:
    text = MINIMAL + lines("mục tiêu, yêu cầu:", "  mục tiêu:", "    -", "    - hai")
    assert authored_of(text).scenario.objectives.aims == ("", "hai")


@pytest.mark.parametrize(
    ("written", "level"), [("Tỉnh", Level.PROVINCE), ("XÃ", Level.COMMUNE), ("bộ", Level.MINISTRY)]
)
def test_a_choice_may_be_written_in_any_case(written: str, level: Level) -> None:
    assert authored_of(MINIMAL.replace("tỉnh", written)).scenario.level is level


def test_a_choice_may_place_its_tone_either_way() -> None:
    text = MINIMAL + lines("ban hành:", "  độ khẩn: hoả tốc", "  hình thức: Quyết định", "  độ mật: tối mật")
    issuance = authored_of(text).scenario.issuance
    assert (issuance.urgency, issuance.carrier, issuance.secrecy) == ("hỏa tốc", Carrier.DECISION, "tối mật")


@pytest.mark.parametrize(
    "written",
    ["7:30", "010", "no", "0912345678", "001234567012", "1.500", "10.000", "1_000", "0x1F", "1e3", "2025-05-22",
     "12:30:45", "off", "~", ".inf", "="],
)  # fmt: skip
def test_a_text_arrives_as_written(written: str) -> None:
    scenario = authored_of(
        MINIMAL + lines(f"địa bàn: {written}", "mục tiêu, yêu cầu:", f"  mục tiêu: [{written}]")
    ).scenario
    assert scenario.locality == written
    assert scenario.objectives.aims == (written,)


def test_a_path_is_written_in_the_authors_spelling_as_far_as_the_data_reaches() -> None:
    data = {"situations": [{"nội dung": {"causes": ["a"]}}]}
    path = ("situations", 0, "content", "causes", 0)
    assert written_path(data, Scenario, path) == ("situations", 0, "nội dung", "causes", 0)
    path = ("situations", 0, "steps", "step1", "warn", 0)
    assert written_path(data, Scenario, path) == ("situations", 0, "các bước", "bước 1", "cảnh báo", 0)
    assert written_path(data, Scenario, ("objectives", "aims")) == ("mục tiêu, yêu cầu", "mục tiêu")
