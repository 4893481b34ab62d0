"""What all models share: frozen, strict about keys, each field with its Vietnamese key, title and explanation."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Annotated, Any, ClassVar, NamedTuple, NoReturn, Self, get_args, get_origin

from nts_scenario_kit.model.reading import Fault, Read, Reader, reader, texts

_NONE: Any = object()


class InvalidError(ValueError):
    """Data that does not fit a model; ``faults`` as pydantic tells them: type, loc, msg, input, ctx."""

    def __init__(self, faults: list[dict[str, Any]]) -> None:
        super().__init__("; ".join(f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in faults))
        self.faults = faults


class FieldInfo:
    """A field of a model: its keys, what editors show for it, its type and its default."""

    #: The type with its markers, and without.
    declared: Any = None
    annotation: Any = None

    def __init__(
        self,
        alias: str,
        title: str,
        description: str,
        *,
        extra: dict[str, Any] | None = None,
        pattern: str = "",
        default: Any = _NONE,
        default_factory: Callable[[], Any] | None = None,
    ) -> None:
        self.alias = alias
        self.title = title
        self.description = description
        self.json_schema_extra = extra
        self.pattern = pattern
        self.default = default
        self.default_factory = default_factory

    @property
    def required(self) -> bool:
        """True if the author must write the key."""
        return self.default is _NONE and self.default_factory is None


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
    extra: dict[str, Any] | None = {"x-clause": clause} if clause else None
    if extra is not None and optional:
        extra["x-optional"] = True
    return FieldInfo(vietnamese, title, description, extra=extra, **more)


class _Plan(NamedTuple):
    """How a model is read: name and reader by key in either spelling, and what stands for keys left out."""

    readers: dict[str, tuple[str, Reader]]
    required: frozenset[str]
    defaults: dict[str, Any]
    fresh: tuple[tuple[str, Callable[[], Any]], ...]  # made anew for each value, because they can be changed


def _marked(annotation: Any) -> bool:
    return get_origin(annotation) is Annotated


def _plan(fields: Mapping[str, FieldInfo]) -> _Plan:
    readers: dict[str, tuple[str, Reader]] = {}
    defaults: dict[str, Any] = {}
    fresh: list[tuple[str, Callable[[], Any]]] = []
    for name, field in fields.items():
        readers[field.alias] = readers[name] = name, reader(field.declared, field.pattern)
        factory = field.default_factory
        if isinstance(factory, type) and issubclass(factory, KitModel):
            defaults[name] = factory()
        elif factory is not None:
            fresh.append((name, factory))
        elif not field.required:
            defaults[name] = field.default
    return _Plan(readers, frozenset(name for name in fields if fields[name].required), defaults, tuple(fresh))


class KitModel:
    """Base of every input model: frozen, no unknown keys; Vietnamese key (alias) and English name both accepted.

    A model looks like one of pydantic, which judges it and describes it to editors (:mod:`.judging`). Where nothing is
    wrong it is read without pydantic (:mod:`.reading`).
    """

    model_fields: ClassVar[dict[str, FieldInfo]] = {}
    _plan: ClassVar[_Plan | None] = None
    #: Names of the fields that were given.
    model_fields_set: frozenset[str]

    def __init_subclass__(cls) -> None:
        """Take the fields out of the class: instances alone have values."""
        cls.model_fields, cls._plan = {}, None
        for name, declared in cls.__annotations__.items():
            field: FieldInfo = cls.__dict__[name]
            field.declared = declared
            field.annotation = get_args(declared)[0] if _marked(declared) else declared
            cls.model_fields[name] = field
            delattr(cls, name)

    def __init__(self, **given: Any) -> None:
        """Raises InvalidError."""
        self.__dict__.update(type(self).model_validate(given).__dict__)

    @classmethod
    def model_validate(cls, data: Any) -> Self:
        """The data as this model. Raises InvalidError with every fault."""
        try:
            return cls.model_read(data)
        except Fault:
            from nts_scenario_kit.model.judging import judged  # noqa: PLC0415 - pydantic, 0.2 s: only where in doubt

            return judged(cls, data)

    @classmethod
    def _how(cls) -> _Plan:
        if cls._plan is None:
            cls._plan = _plan(cls.model_fields)
        return cls._plan

    @classmethod
    def model_read(cls, data: Any) -> Self:
        """The data as this model, without pydantic. Raises Fault where it is in doubt."""
        data = cls.model_before(data)
        if data.__class__ is not dict:
            raise Fault("model_type")
        plan = cls._how()
        readers, given = plan.readers, {}
        for spelt, value in data.items():
            found = readers.get(spelt)
            if found is None:
                raise Fault("extra_forbidden")
            given[found[0]] = found[1](value)
        if len(given) != len(data) or not plan.required <= given.keys():
            raise Fault("missing")
        values = {**plan.defaults, **given}
        for name, make in plan.fresh:
            values.setdefault(name, make())
        return cls.model_made(values, given)

    @classmethod
    def model_fits(cls, data: Any) -> bool:
        """True if the data, required keys aside, is surely this model; False where pydantic has to say so."""
        try:
            readers = cls._how().readers
            given = {readers[spelt][0]: readers[spelt][1](value) for spelt, value in data.items()}
        except (Fault, KeyError, AttributeError):
            return False
        return len(given) == len(data)

    @classmethod
    def model_before(cls, data: Any) -> Any:
        """What the model makes of other data than a mapping."""
        return data

    @classmethod
    def model_made(cls, values: dict[str, Any], given: Collection[str]) -> Self:
        """A model with these values, all fields among them; ``given`` are the names of those that were written."""
        made = object.__new__(cls)
        made.__dict__.update(values, model_fields_set=frozenset(given))
        return made

    def model_copy(self, *, update: Mapping[str, Any]) -> Self:
        """The same with some values replaced; these are not read again."""
        return self.model_made({**self.__dict__, **update}, {*self.model_fields_set, *update})

    def model_dump(self) -> dict[str, Any]:
        """All values under the names of their fields, mappings in place of models."""
        return {name: _dumped(self.__dict__[name]) for name in self.model_fields}

    def _values(self) -> tuple[Any, ...]:
        return tuple([self.__dict__[name] for name in self.model_fields])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, KitModel) and type(other) is type(self) and self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={self.__dict__[name]!r}" for name in self.model_fields)
        return f"{type(self).__name__}({values})"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__}.{name} is frozen")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__}.{name} is frozen")


def _dumped(value: Any) -> Any:
    if isinstance(value, KitModel):
        return value.model_dump()
    if isinstance(value, dict):
        return {name: _dumped(item) for name, item in value.items()}
    return tuple(map(_dumped, value)) if isinstance(value, tuple) else value


def _text(value: object) -> object:
    if value is None:
        return ""
    if value.__class__ is str:
        return value
    if isinstance(value, str):
        return str.__str__(value)
    raise Fault("text")


def _filled(value: object) -> object:
    text = _text(value)
    if not str(text).strip():
        raise Fault("empty")
    return text


def _texts(value: object) -> object:
    if value is None:
        return ()
    if isinstance(value, str):
        return (value,)
    if not isinstance(value, list | tuple):
        raise Fault("texts")
    return tuple(["" if item is None else item for item in value])


def _plain_texts(value: object) -> object:
    if value.__class__ is str:
        return (value,)
    return texts(value if value.__class__ is list and None not in value else _texts(value))


def _mapping(value: object) -> object:
    return {} if value is None else value


def _list(value: object) -> object:
    return () if value is None else value


#: One text. A key given empty is the empty text.
Text = Annotated[str, Read(_text, given=str | None, plain=_text)]
#: One text that must not be blank.
Filled = Annotated[str, Read(_filled, given=str | None, plain=_filled)]
#: A text that is usually a number; editors then accept it without quotes.
Figure = Annotated[str, Read(_text, given=str | int | None, plain=_text)]
#: A list of texts; a single text is accepted; a key given empty is the empty list.
Texts = Annotated[tuple[str, ...], Read(_texts, given=list[str] | str | None, plain=_plain_texts)]
#: A list of texts that are usually numbers; a single one is accepted.
Figures = Annotated[tuple[str, ...], Read(_texts, given=list[str | int] | str | int | None, plain=_plain_texts)]
#: Marker for a nested mapping whose key may be given empty.
EMPTY_IS_MAPPING = Read(_mapping)
#: Marker for a list of mappings whose key may be given empty.
EMPTY_IS_LIST = Read(_list)
