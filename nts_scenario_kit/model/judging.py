"""The models as pydantic sees them: what is wrong with data, and JSON Schemas. The only part that loads pydantic.

A model of the kit and its twin here are one declaration, field by field; their readers are the same functions.
"""

from __future__ import annotations

from types import UnionType
from typing import Annotated, Any, ClassVar, TypeVar, Union, get_args, get_origin

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    ValidationError,
    WithJsonSchema,
    create_model,
    model_validator,
)
from pydantic_core import PydanticCustomError

from nts_scenario_kit.model.base import FieldInfo, InvalidError, KitModel
from nts_scenario_kit.model.reading import Fault, Parsed, Read, Reader

M = TypeVar("M", bound=KitModel)


class _Twin(BaseModel):
    model_config = ConfigDict(
        frozen=True, extra="forbid", populate_by_name=True, defer_build=True, str_strip_whitespace=False
    )
    KIT: ClassVar[type[KitModel]]

    @model_validator(mode="before")
    @classmethod
    def _before(cls, data: Any) -> Any:
        return cls.KIT.model_before(data)


def judged(model: type[M], data: object) -> M:
    """The data as the model. Raises InvalidError with every fault."""
    try:
        found = twin(model).model_validate(data)
    except ValidationError as error:
        raise InvalidError([dict(fault) for fault in error.errors(include_url=False)]) from None
    made = _kit(found)
    assert isinstance(made, model)
    return made


_TWINS: dict[type[KitModel], type[BaseModel]] = {}


def twin(model: type[KitModel]) -> type[BaseModel]:
    """The same model in pydantic."""
    return _TWINS.get(model) or _TWINS.setdefault(model, _twin(model))


def _twin(model: type[KitModel]) -> type[BaseModel]:
    fields: dict[str, Any] = {
        name: (_type(field.declared), _field(field)) for name, field in model.model_fields.items()
    }
    made = create_model(model.__name__, __base__=_Twin, __module__=model.__module__, **fields)
    made.KIT = model
    return made


def _field(field: FieldInfo) -> Any:
    more: dict[str, Any] = {"pattern": field.pattern} if field.pattern else {}
    factory = field.default_factory
    if factory is not None:
        more["default_factory"] = _type(factory)
    elif not field.required:
        more["default"] = field.default
    more["json_schema_extra"] = field.json_schema_extra
    return Field(alias=field.alias, title=field.title, description=field.description, **more)


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, KitModel)


def _type(annotation: Any) -> Any:
    """The type with the markers of pydantic in place of the kit's."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        inner, *markers = arguments
        return Annotated[(_type(inner), *(one for marker in markers for one in _markers(marker)))]
    if origin is list:
        return list[_type(arguments[0])]  # type: ignore[misc]
    if origin is tuple:
        return tuple[_type(arguments[0]), ...]  # type: ignore[misc]
    if origin is dict:
        return dict[str, _type(arguments[1])]  # type: ignore[misc]
    if origin in (Union, UnionType):
        return Union[tuple(_type(one) for one in arguments)]  # noqa: UP007 - of types that are not known here
    if _is_model(annotation):
        return twin(annotation)
    if isinstance(annotation, type) and issubclass(annotation, Parsed):
        return Annotated[Any, PlainValidator(_told(annotation.read)), WithJsonSchema(dict(annotation.SCHEMA))]
    return annotation


def _markers(marker: Read) -> list[Any]:
    given = {} if marker.given is None else {"json_schema_input_type": _type(marker.given)}
    read = BeforeValidator(_told(marker.function), **given)
    return [read] if marker.schema is None else [read, WithJsonSchema(dict(marker.schema))]


def _told(read: Reader) -> Reader:
    """The reader with its faults as pydantic knows them."""

    def check(value: Any) -> Any:
        try:
            return read(value)
        except Fault as fault:
            raise PydanticCustomError(fault.kind, fault.template, fault.context or None) from None

    return check


def _kit(value: Any) -> Any:
    """The value with the kit's models in place of their twins."""
    if isinstance(value, _Twin):
        values = {name: _kit(getattr(value, name)) for name in value.KIT.model_fields}
        return value.KIT.model_made(values, value.model_fields_set)
    if isinstance(value, tuple):
        return tuple(map(_kit, value))
    return {name: _kit(item) for name, item in value.items()} if isinstance(value, dict) else value
