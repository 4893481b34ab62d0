"""Values of a model, read the plain way: what is right is taken, anything else is left to :mod:`.judging`.

Pydantic says what is wrong with a value and describes the models to editors, but takes a fifth of a second to load. A
file without fault needs neither. So every type of a model carries its own reader, built here from the annotation; a
reader that is not sure raises `Fault`, and pydantic decides with the same functions.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

Reader = Callable[[Any], Any]
_TEXT = frozenset({str})


class Fault(ValueError):  # noqa: N818 - what stands in a file is at fault, not the program
    """A value that cannot be taken: the kind of the fault, and what its message names."""

    def __init__(self, kind: str, template: str = "", **context: Any) -> None:
        super().__init__(f"{kind}: {context}")
        self.kind = kind
        self.template = template or kind
        self.context = context


class Read(NamedTuple):
    """Marker of a type: the function that turns what stands in the file into a value, or raises `Fault`.

    ``given`` is the type that editors are told of instead, ``schema`` the JSON Schema; ``plain`` reads what is right
    whole, in one go, where the function only prepares it.
    """

    function: Reader
    given: Any = None
    schema: Mapping[str, Any] | None = None
    plain: Reader | None = None


class Parsed(str):
    """A text that also knows its parts; in JSON and YAML it is the text."""

    #: Its JSON Schema.
    SCHEMA: Mapping[str, Any] = {"type": "string"}

    @classmethod
    def read(cls, value: object) -> Parsed:
        """The text, blank for None. Raises Fault if it cannot be one."""
        if value is None:
            return cls("")
        if not isinstance(value, str):
            raise Fault("text")
        return cls(value)


def reader(annotation: Any, pattern: str = "") -> Reader:
    """The plain reader of a type; ``pattern`` is what its text must match as a whole."""
    if get_origin(annotation) is Annotated:
        inner, *markers = get_args(annotation)
        read = reader(inner)
        for marker in markers:
            read = marker.plain or _first(marker.function, read)
    else:
        read = _bare(annotation)
    return _matching(pattern, read) if pattern else read


def _bare(annotation: Any) -> Reader:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if annotation is Any:
        return _as_it_is
    if origin is tuple:
        return texts if arguments[0] is str else _items(reader(arguments[0]))
    if origin is dict:
        return _mapping(reader(arguments[1]))
    if origin in (Union, UnionType):
        return _optional(reader(next(one for one in arguments if one is not type(None))))
    read: Reader | None = getattr(annotation, "model_read", None) or getattr(annotation, "read", None)
    return read or _instance(annotation)


def _as_it_is(value: Any) -> Any:
    return value


def _first(convert: Reader, read: Reader) -> Reader:
    return lambda value: read(convert(value))


def _instance(kind: type) -> Reader:
    def read(value: Any) -> Any:
        if value.__class__ is kind:
            return value
        raise Fault("type")

    return read


def _optional(read: Reader) -> Reader:
    return lambda value: None if value is None else read(value)


def texts(value: Any) -> tuple[str, ...]:
    """The list as a tuple. Raises Fault if it is none, or holds anything but texts."""
    if value.__class__ not in (list, tuple) or not _TEXT.issuperset(map(type, value)):
        raise Fault("type")
    return tuple(value)


def _items(read: Reader) -> Reader:
    def items(value: Any) -> tuple[Any, ...]:
        if value.__class__ not in (tuple, list):
            raise Fault("type")
        return tuple([read(item) for item in value])

    return items


def _mapping(read: Reader) -> Reader:
    def mapping(value: Any) -> dict[str, Any]:
        if value.__class__ is not dict or not _TEXT.issuperset(map(type, value)):
            raise Fault("type")
        return {name: read(item) for name, item in value.items()}

    return mapping


def _matching(pattern: str, read: Reader) -> Reader:
    def matching(value: Any) -> Any:
        text = read(value)
        if not text.isascii() or not re.fullmatch(pattern, text):  # other figures and line ends: pydantic decides
            raise Fault("type")
        return text

    return matching
