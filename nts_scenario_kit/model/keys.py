"""Keys: Vietnamese and English spellings of one field, made one; unknown keys found with their nearest neighbour.

The result has English names throughout; positions stay with the author's own spelling, see :func:`written_path`.
"""

from __future__ import annotations

from typing import Any, NamedTuple, get_args, get_origin

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.model.base import KitModel
from nts_scenario_kit.vietnamese import nearest


class Entry(NamedTuple):
    """What stands under a key: English name, Vietnamese key, the model below it (if any) and how often.

    ``shape`` is ``one`` (a mapping), ``list`` (a list of mappings), ``map`` (free keys, each a mapping) or empty.
    """

    english: str
    vietnamese: str
    below: type[KitModel] | None
    shape: str


class Trouble(NamedTuple):
    """A key that cannot be used: where it stands (author's path, key last) and what is wrong with it."""

    path: DataPath
    kind: str  # unknown | twice
    nearest: str  # the key that was probably meant, or the other spelling
    allowed: tuple[str, ...]


_TABLES: dict[type[KitModel], dict[str, Entry]] = {}


def table(model: type[KitModel]) -> dict[str, Entry]:
    """Both spellings of every key of the model."""
    known = _TABLES.get(model)
    return known if known is not None else _TABLES.setdefault(model, _table(model))


def _table(model: type[KitModel]) -> dict[str, Entry]:
    out: dict[str, Entry] = {}
    for name, field in model.model_fields.items():
        below, shape = _below(field.annotation)
        entry = Entry(name, field.alias or name, below, shape)
        out[entry.vietnamese] = out[name] = entry
    return out


def _below(annotation: Any) -> tuple[type[KitModel] | None, str]:
    if isinstance(annotation, type) and issubclass(annotation, KitModel):
        return annotation, "one"
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (tuple, dict) and arguments:
        inner = arguments[0] if origin is tuple else arguments[1]
        model = _unwrapped(inner)
        if model is not None:
            return model, "list" if origin is tuple else "map"
    return None, ""


def _unwrapped(annotation: Any) -> type[KitModel] | None:
    inner = get_args(annotation)[0] if hasattr(annotation, "__metadata__") else annotation
    return inner if isinstance(inner, type) and issubclass(inner, KitModel) else None


def canonical(data: Any, model: type[KitModel], troubles: list[Trouble], path: DataPath = ()) -> Any:
    """The data with English keys, as far as the model reaches; keys that cannot be used go into ``troubles``.

    Values of the wrong kind are passed on as they are: the model reports them.
    """
    if not isinstance(data, dict):
        return data
    entries = table(model)
    out: dict[str, Any] = {}
    spelt: dict[str, str] = {}
    for name, value in data.items():
        entry = entries.get(name)
        if entry is None:
            troubles.append(_unknown(name, model, path))
        elif entry.english in out:
            troubles.append(Trouble((*path, name), "twice", spelt[entry.english], ()))
        else:
            spelt[entry.english] = name
            out[entry.english] = _under(value, entry, troubles, (*path, name)) if entry.below else value
    return out


def _under(value: Any, entry: Entry, troubles: list[Trouble], path: DataPath) -> Any:
    below = entry.below
    assert below is not None
    if entry.shape == "list" and isinstance(value, list):
        return [canonical(item, below, troubles, (*path, index)) for index, item in enumerate(value)]
    if entry.shape == "map" and isinstance(value, dict):
        return {name: canonical(item, below, troubles, (*path, name)) for name, item in value.items()}
    return canonical(value, below, troubles, path)


def _unknown(name: str, model: type[KitModel], path: DataPath) -> Trouble:
    allowed = tuple(dict.fromkeys(entry.vietnamese for entry in table(model).values()))
    return Trouble((*path, name), "unknown", nearest(name, tuple(table(model))), allowed)


def written_path(data: Any, model: type[KitModel], path: DataPath) -> DataPath:
    """The path in the author's own spelling, as far as the data reaches; Vietnamese keys beyond that."""
    out: list[str | int] = []
    entry: Entry | None = Entry("", "", model, "one")
    for step in path:
        below = entry.below if entry else None
        if (
            isinstance(step, int)
            or below is None
            or (entry and entry.shape == "map" and out and out[-1] == entry.vietnamese)
        ):
            out.append(step)
            data = _child(data, step)
            continue
        entry = table(below).get(step)
        name: str | int = step
        if entry is not None:
            name = entry.english if isinstance(data, dict) and entry.english in data else entry.vietnamese
        out.append(name)
        data = _child(data, name)
    return tuple(out)


def _child(data: Any, step: str | int) -> Any:
    if isinstance(data, dict):
        return data.get(step)
    if isinstance(data, list) and isinstance(step, int) and 0 <= step < len(data):
        return data[step]
    return None
