"""JSON Schemas (draft 2020-12) for editors, made from the models: one for Vietnamese keys, one for English names."""

from __future__ import annotations

import json
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from nts_scenario_kit.model.base import KitModel
from nts_scenario_kit.model.judging import twin
from nts_scenario_kit.model.project import Project
from nts_scenario_kit.model.scenario import Scenario
from nts_scenario_kit.model.variant import Variant

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
#: File name -> model, Vietnamese keys?, title.
SCHEMAS: dict[str, tuple[type[KitModel], bool, str]] = {
    "kich_ban_khung.schema.json": (
        Scenario,
        True,
        "Kịch bản khung phòng ngừa, ứng phó với các đe dọa an ninh phi truyền thống",
    ),
    "scenario.schema.json": (Scenario, False, "Kịch bản khung (khóa tiếng Anh)"),
    "bien_the.schema.json": (Variant, True, "Biến thể của kịch bản khung"),
    "variant.schema.json": (Variant, False, "Biến thể của kịch bản khung (khóa tiếng Anh)"),
    "du_an.schema.json": (Project, True, "Dự án: nhiều kịch bản, nhiều địa bàn (nts.yaml)"),
    "project.schema.json": (Project, False, "Dự án: nhiều kịch bản, nhiều địa bàn (nts.yaml, khóa tiếng Anh)"),
}


class _InputSchema(GenerateJsonSchema):
    """Defaults say nothing to an author, and every key may be given empty: leave the former out, allow the latter."""

    def default_schema(self, schema: Any) -> dict[str, Any]:
        return self.generate_inner(schema["schema"])

    def nullable_schema(self, schema: Any) -> dict[str, Any]:
        return self.generate_inner(schema["schema"])


def schema(name: str) -> dict[str, Any]:
    """The schema of that file name (a key of :data:`SCHEMAS`), self-contained."""
    model, vietnamese, title = SCHEMAS[name]
    made = twin(model).model_json_schema(by_alias=vietnamese, schema_generator=_InputSchema, mode="validation")
    body = {"$schema": _DIALECT, **_cleaned(made, top=True), "title": title}
    if name.startswith(("bien_the", "variant")):
        body = _with_partial_scenario(body, vietnamese)
    return body


def text(name: str) -> str:
    """The schema as the committed file holds it."""
    return json.dumps(schema(name), ensure_ascii=False, indent=2) + "\n"


def _cleaned(node: Any, *, top: bool = False) -> Any:
    """The node with every optional value nullable; the English docstrings of the models stay inside."""
    if isinstance(node, list):
        return [_cleaned(item) for item in node]
    if not isinstance(node, dict):
        return node
    out = {key: _cleaned(value) for key, value in node.items() if key != "properties"}
    if "properties" in node:
        required = set(node.get("required", ()))
        out["properties"] = {
            name: _property(_cleaned(value), required=name in required) for name, value in node["properties"].items()
        }
    for definition in [*out.get("$defs", {}).values(), *([out] if top else [])]:
        definition.pop("title", None)
        definition.pop("description", None)
    return out


def _property(node: dict[str, Any], *, required: bool) -> dict[str, Any]:
    """A property: its title and description in front, its type, and ``null`` allowed unless it is required."""
    told = {key: node.pop(key) for key in ("title", "description", "x-clause", "x-optional") if key in node}
    told.pop("x-optional", None)
    if clause := told.pop("x-clause", ""):
        told["description"] = f"{told.get('description', '')} ({_source(clause)})"
    options = node["anyOf"] if set(node) == {"anyOf"} else [node]
    if required and node == {"type": "string"}:
        options = [{"type": "string", "minLength": 1}]
    if not required and {"type": "null"} not in options:
        options = [*options, {"type": "null"}]
    return told | (options[0] if len(options) == 1 else {"anyOf": options})


def _source(clause: str) -> str:
    return clause if clause.startswith("NĐ") else f"Phụ lục Nghị quyết 147/NQ-CP, mục {clause}"


def _with_partial_scenario(body: dict[str, Any], vietnamese: bool) -> dict[str, Any]:
    """Let ``mặc định`` hold any part of a scenario, with one situation in place of the list."""
    name = "mặc định" if vietnamese else "defaults"
    situations = "tình huống" if vietnamese else "situations"
    scenario = _cleaned(twin(Scenario).model_json_schema(by_alias=vietnamese, schema_generator=_InputSchema), top=True)
    definitions = scenario.pop("$defs")
    properties = dict(scenario["properties"])
    told = {key: properties[situations][key] for key in ("title", "description")}
    properties[situations] = told | {"anyOf": [{"$ref": "#/$defs/Situation"}, {"type": "null"}]}
    own = body["properties"][name]
    part = {"type": "object", "properties": properties, "additionalProperties": False}
    told_own = {key: own[key] for key in ("title", "description") if key in own}
    properties_of_body = body["properties"] | {name: told_own | {"anyOf": [part, {"type": "null"}]}}
    return body | {"properties": properties_of_body, "$defs": definitions | body["$defs"]}
