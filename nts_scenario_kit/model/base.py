"""What all models share: frozen, strict about keys, each field with its Vietnamese key, title and explanation."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, JsonValue
from pydantic_core import PydanticCustomError


class KitModel(BaseModel):
    """Base of every input model: frozen, no unknown keys; Vietnamese key (alias) and English name both accepted."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        populate_by_name=True,
        defer_build=True,
        str_strip_whitespace=False,
    )


def key(
    vietnamese: str,
    title: str,
    description: str,
    *,
    clause: str = "",
    required: bool = False,
    optional: bool = False,
    **more: Any,
) -> Any:
    """A field of a model.

    ``vietnamese`` is its key in YAML, ``title`` and ``description`` what editors show, ``clause`` the clause of the
    Phụ lục of Nghị quyết 147/NQ-CP (or of Nghị định 30/2020/NĐ-CP) that it answers; ``optional`` marks a field that
    belongs to a clause without being asked for by it.
    """
    if not required and "default" not in more and "default_factory" not in more:
        more["default"] = None
    extra: dict[str, JsonValue] | None = {"x-clause": clause} if clause else None
    if extra is not None and optional:
        extra["x-optional"] = True
    return Field(alias=vietnamese, title=title, description=description, json_schema_extra=extra, **more)


def _text(value: object) -> object:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    raise PydanticCustomError("text", "text")


def _filled(value: object) -> object:
    text = _text(value)
    if not str(text).strip():
        raise PydanticCustomError("empty", "empty")
    return text


def _texts(value: object) -> object:
    if value is None:
        return ()
    if isinstance(value, str):
        return (value,)
    if not isinstance(value, list | tuple):
        raise PydanticCustomError("texts", "texts")
    return tuple("" if item is None else item for item in value)


def _mapping(value: object) -> object:
    return {} if value is None else value


def _list(value: object) -> object:
    return () if value is None else value


#: One text. A key given empty is the empty text.
Text = Annotated[str, BeforeValidator(_text, json_schema_input_type=str | None)]
#: One text that must not be blank.
Filled = Annotated[str, BeforeValidator(_filled, json_schema_input_type=str | None)]
#: A text that is usually a number; editors then accept it without quotes.
Figure = Annotated[str, BeforeValidator(_text, json_schema_input_type=str | int | None)]
#: A list of texts; a single text is accepted; a key given empty is the empty list.
Texts = Annotated[tuple[str, ...], BeforeValidator(_texts, json_schema_input_type=list[str] | str | None)]
#: Marker for a nested mapping whose key may be given empty.
EMPTY_IS_MAPPING = BeforeValidator(_mapping)
#: Marker for a list of mappings whose key may be given empty.
EMPTY_IS_LIST = BeforeValidator(_list)
