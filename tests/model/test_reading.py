"""Reading without pydantic takes what pydantic takes, gives the same values, and leaves every fault to pydantic."""

from __future__ import annotations

import copy
import pickle
from enum import StrEnum
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support import EXAMPLES

from nts_scenario_kit.catalog.places import data_folder
from nts_scenario_kit.model.base import InvalidError, KitModel
from nts_scenario_kit.model.citation import Citation
from nts_scenario_kit.model.issuance import Issuance, Signer
from nts_scenario_kit.model.judging import judged, twin
from nts_scenario_kit.model.project import Matrix, Project
from nts_scenario_kit.model.reading import Fault
from nts_scenario_kit.model.scenario import Scenario, Waiver
from nts_scenario_kit.model.situation import Situation
from nts_scenario_kit.model.types import Carrier, SignerForm
from nts_scenario_kit.model.validate import keys_of
from nts_scenario_kit.model.variant import Column, Variant
from nts_scenario_kit.source import read

TOPS = (Scenario, Variant, Project)
WORDS = st.sampled_from(
    ["", " ", "x", "Sở Y tế", "tỉnh", "Quyết định", "hoả tốc", "dọc", "14", "30", "1234", "٣٠", "30\n", "147/NQ-CP",
     "71", "abc", "2026-02-03", "2026-02-30", "ngày 5/12/2026", "TM.", "kịch bản khung", "dự án", "lỗi"]
)  # fmt: skip
#: What no reader may take by mistake.
STRANGE = st.sampled_from(
    [None, 7, 1.5, True, b"x", Carrier.DECISION, [], {}, (), set(), [None], [7], {"x": None}, [[]]]
)


def values(annotation: Any, depth: int) -> st.SearchStrategy[Any]:
    """Data for a type of a model: mostly of the right shape, now and then anything else."""
    if get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    origin, arguments = get_origin(annotation), get_args(annotation)
    plain: st.SearchStrategy[Any] = WORDS
    if isinstance(annotation, type) and issubclass(annotation, KitModel):
        plain = data_of(annotation, depth + 1)
    elif isinstance(annotation, type) and issubclass(annotation, StrEnum):
        plain = st.sampled_from(sorted(annotation))
    elif origin is tuple:
        plain = st.lists(values(arguments[0], depth), max_size=2)
    elif origin is dict:
        plain = st.dictionaries(WORDS, values(arguments[1], depth), max_size=2)
    elif origin in (Union, UnionType):
        plain = values(arguments[0], depth)
    return st.one_of(*[plain] * 6, WORDS, STRANGE) if depth < 4 else plain


def data_of(model: type[KitModel], depth: int = 0) -> st.SearchStrategy[Any]:
    """A mapping for the model, with keys of both spellings; required ones may be missing."""
    both = {name: values(field.declared, depth) for name, field in model.model_fields.items()}
    vietnamese = {field.alias: both[name] for name, field in model.model_fields.items()}
    few = st.sets(st.sampled_from([*both, *vietnamese, "lạ"] if depth else [*both, *vietnamese]), max_size=3)
    required = {name: value for name, value in both.items() if model.model_fields[name].required}
    one = both | vietnamese | {"lạ": WORDS}
    return few.flatmap(lambda names: st.fixed_dictionaries({n: one[n] for n in names} | required))


def outcome(model: type[KitModel], data: Any) -> Any:
    try:
        return judged(model, data)
    except InvalidError as error:
        return [fault["type"] for fault in error.faults]


def given_below(value: Any) -> Any:
    """Which fields were given, all the way down."""
    if isinstance(value, KitModel):
        below = {name: given_below(getattr(value, name)) for name in value.model_fields}
        return type(value).__name__, sorted(value.model_fields_set), below
    if isinstance(value, tuple):
        return [given_below(one) for one in value]
    return {name: given_below(one) for name, one in value.items()} if isinstance(value, dict) else type(value)


@pytest.mark.parametrize("model", [*TOPS, Situation, Issuance, Citation, Column, Waiver], ids=lambda m: m.__name__)
def test_what_is_read_without_pydantic_is_what_pydantic_reads(model: type[KitModel]) -> None:
    @settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
    @given(data_of(model))
    def agree(data: Any) -> None:
        kept = copy.deepcopy(data)
        try:
            found = model.model_read(data)
        except Fault:
            return
        judge = outcome(model, data)
        assert found == judge
        assert given_below(found) == given_below(judge)
        assert repr(found) == repr(judge)
        assert data == kept

    agree()


@pytest.mark.parametrize("model", [*TOPS, Situation, Issuance], ids=lambda m: m.__name__)
def test_data_that_fits_has_no_fault_but_missing_keys(model: type[KitModel]) -> None:
    @settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
    @given(data_of(model))
    def agree(data: Any) -> None:
        for name in [name for name in data if name in model.model_fields and model.model_fields[name].required]:
            del data[name]
        if model.model_fits(data):
            judge = outcome(model, data)
            assert isinstance(judge, KitModel) or set(judge) == {"missing"}

    agree()


def test_data_that_does_not_fit_is_left_to_pydantic() -> None:
    assert Issuance.model_fits({"số": "71", "nơi nhận": ["A"]})
    assert not Issuance.model_fits({"số": "abc"})
    assert not Issuance.model_fits({"lạ": "x"})
    assert not Issuance.model_fits({"số": "71", "number": "72"})
    assert not Issuance.model_fits(["số"])


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_a_scenario_without_fault_needs_no_pydantic(file: Path) -> None:
    source, _ = read(file)
    assert source is not None
    data, _ = keys_of(source, Scenario)
    assert Scenario.model_read(data) == judged(Scenario, data)


@pytest.mark.parametrize("file", sorted(data_folder("templates").glob("*/variant.yaml")), ids=lambda f: f.parent.name)
def test_a_variant_without_fault_needs_no_pydantic(file: Path) -> None:
    source, _ = read(file)
    assert source is not None
    data, _ = keys_of(source, Variant)
    assert Variant.model_read(data) == judged(Variant, data)


def test_what_pydantic_alone_takes_is_taken_too() -> None:
    found = Column.model_validate({"trường": "chủ trì", "tên": "A", "rộng": "٣٠"})
    assert (type(found), found.width) == (Column, "٣٠")
    matrix = Project.model_validate({"ma trận": {"a": {"scenarios": "x", "table": "y"}}.values()}).matrices[0]
    assert (type(matrix), matrix.scenarios, matrix.model_fields_set) == (Matrix, ("x",), {"scenarios", "table"})


@pytest.mark.parametrize(
    ("model", "data", "faults"),
    [
        (Signer, {"hình thức ký": "PP."}, [("choice", ("hình thức ký",))]),
        (Signer, {"form": []}, [("text", ("form",))]),
        (Signer, None, [("model_type", ())]),
        (Waiver, {}, [("missing", ("luật",))]),
        (Waiver, {"rule": " ", "until": "mai"}, [("empty", ("rule",)), ("not_a_date", ("until",))]),
        (Issuance, {"nơi nhận": ["A", ["B"]], "người ký": "A"}, [
            ("model_type", ("người ký",)), ("string_type", ("nơi nhận", 1)),
        ]),
        (Column, {"trường": "x", "tên": "y", "rộng": "1234"}, [("string_pattern_mismatch", ("rộng",))]),
    ],
)  # fmt: skip
def test_every_fault_has_its_kind_and_place(
    model: type[KitModel], data: Any, faults: list[tuple[str, tuple[str | int, ...]]]
) -> None:
    with pytest.raises(InvalidError) as raised:
        model.model_validate(data)
    assert [(fault["type"], fault["loc"]) for fault in raised.value.faults] == faults


def test_a_model_is_made_from_named_values_and_refuses_wrong_ones() -> None:
    made = Signer(form="TM.", post="CHỦ TỊCH")
    assert (made.form, made.post, made.name) == (SignerForm.COLLECTIVE, "CHỦ TỊCH", "")
    assert made.model_fields_set == {"form", "post"}
    with pytest.raises(InvalidError, match="form"):
        Signer(form="PP.")


def test_a_copy_has_other_values_and_the_first_is_unchanged() -> None:
    made = Signer(post="CHỦ TỊCH")
    copied = made.model_copy(update={"name": "A"})
    assert (copied.post, copied.name, made.name) == ("CHỦ TỊCH", "A", "")
    assert copied.model_fields_set == {"post", "name"}
    assert copied != made
    assert copied == Signer(post="CHỦ TỊCH", name="A")
    assert repr(copied).startswith("Signer(form=None, post='CHỦ TỊCH', name='A'")


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_the_values_of_a_model_are_read_back(file: Path) -> None:
    source, _ = read(file)
    assert source is not None
    made = Scenario.model_validate(keys_of(source, Scenario)[0])
    values = made.model_dump()
    assert Scenario.model_validate(values) == made
    assert values["issuance"]["signer"]["post"] == made.issuance.signer.post
    assert values == twin(Scenario).model_validate(keys_of(source, Scenario)[0]).model_dump()


def test_a_model_can_be_sent_to_another_process() -> None:
    made = Issuance.model_validate({"số": "71/QĐ-UBND", "người ký": {"chức vụ": "CHỦ TỊCH"}})
    sent = pickle.loads(pickle.dumps(made))
    assert sent == made
    assert sent.number.digits == "71"
    assert sent.model_fields_set == {"number", "signer"}


def test_mappings_left_out_are_not_shared_between_two_variants() -> None:
    one, other = (Variant.model_validate({"mã": "x", "tên": "x"}) for _ in range(2))
    one.names["a"] = "b"
    assert other.names == {}
