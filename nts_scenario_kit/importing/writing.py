"""Edits -> the text of the scenario file: at the place of each value, the rest byte for byte as it was.

A list replaces the variant's default as a whole: when one point of a default was changed, the whole list is written.
"""

from __future__ import annotations

import copy
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from nts_scenario_kit.importing.edits import Edits, Fresh, Unplaced
from nts_scenario_kit.model.keys import Entry, table, written_path
from nts_scenario_kit.model.scenario import Scenario
from nts_scenario_kit.source.editing import Editor, New

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.document import Path
    from nts_scenario_kit.model.base import KitModel
    from nts_scenario_kit.resolve import Resolved
    from nts_scenario_kit.source import Source


def written(resolved: Resolved, edits: Edits) -> Source:
    """The source with all edits made; what found no place stands under ``chưa phân loại``.

    Raises ValueError if the text cannot be changed at one of the places.
    """
    return with_leftovers(resolved, in_fields(resolved, edits), edits.unplaced)


def in_fields(resolved: Resolved, edits: Edits) -> Source:
    """The source with the edits that have a field. Raises ValueError as :func:`written`."""
    return _Writer(resolved, resolved.source).write(edits)


def with_leftovers(resolved: Resolved, source: Source, unplaced: Sequence[Unplaced]) -> Source:
    """The source, in which the edits were made, with what found no place. Raises ValueError as :func:`written`."""
    return _Writer(resolved, source).keep(unplaced)


class _Writer:
    def __init__(self, resolved: Resolved, source: Source) -> None:
        self.resolved = resolved
        self.editor = Editor(source)
        self.own = resolved.own
        self.english = _spelt_in_english(resolved.source.data)

    def write(self, edits: Edits) -> Source:
        """Texts first, then lists from the innermost to the outermost: the paths before them stay true."""
        whole: dict[Path, Edits] = defaultdict(Edits)
        lines: dict[Path, str] = {}
        others: dict[Path, Any] = {}
        for path, value in edits.texts.items():
            owner = self._owner(path)
            if owner is not None:
                whole[owner].texts[path[len(owner) :]] = value
            elif isinstance(value, str) and "\n" not in value and self._is_text(at := self._written(path)):
                lines[at] = value
            else:
                others[path] = value
        self.editor.replace_texts(lines)
        for path, value in others.items():
            self._set(path, value)
        plans: dict[Path, list[int | Fresh]] = {}
        for path, plan in edits.plans.items():
            owner = self._owner((*path, 0))
            if owner is None:
                plans[path] = plan
            else:
                whole[owner].plans[path[len(owner) :]] = plan
        for owner, inner in whole.items():
            self._set(owner, _edited(self._standing(owner), inner))
        for path in sorted(plans, key=len, reverse=True):
            model = model_at(path)
            plan_ = [New(self._spelt(one.value, model)) if isinstance(one, Fresh) else one for one in plans[path]]
            self.editor.arrange(self._written(path), plan_)
        return self.editor.source

    def _owner(self, path: Path) -> Path | None:
        """The list that must be written as a whole, because the file has no such list; None if it has."""
        data: Any = self.own
        for depth, step in enumerate(path):
            if isinstance(step, int) and not (isinstance(data, list) and step < max(len(data), 1)):
                return path[:depth]
            if isinstance(step, int):
                data = data[step] if step < len(data) else None
            else:
                data = data.get(step) if isinstance(data, dict) else None
        return None

    def _standing(self, path: Path) -> Any:
        """What stands at the path, the variant's defaults included."""
        data: Any = self.resolved.data
        for step in path:
            inside = data.get(step) if isinstance(data, dict) else None
            data = data[int(step)] if isinstance(data, list) else inside
        return _tidy(copy.deepcopy(data))

    def _set(self, path: Path, value: Any) -> None:
        value = self._spelt(value, model_at(path))
        at = self._written(path)
        depth = self._depth(at)
        if depth == len(at):
            self.editor.replace(at, value[0] if self._is_alone(value, path) else value)
            return
        for step in reversed(at[depth + 1 :]):
            value = {step: value}
        self.editor.add(at[: depth + 1], value, _before(path[:depth], str(path[depth])))

    def _is_alone(self, value: Any, path: Path) -> bool:
        """True for a list of one text where the author has written one text without a list."""
        own: Any = self.own
        for step in path:
            own = (
                own[step]
                if isinstance(own, list) and isinstance(step, int) and step < len(own)
                else (own.get(step) if isinstance(own, dict) else None)
            )
        alone = isinstance(value, list) and len(value) == 1 and isinstance(value[0], str)
        return alone and isinstance(own, str) and bool(own)

    def _depth(self, at: Path) -> int:
        """How many steps of the path stand in the file."""
        data: Any = self.editor.source.data
        for depth, step in enumerate(at):
            if isinstance(data, dict) and step in data:
                data = data[str(step)]
            elif isinstance(data, list) and isinstance(step, int) and step < len(data):
                data = data[step]
            else:
                return depth
        return len(at)

    def _is_text(self, at: Path) -> bool:
        """True if a text stands in the file at the path."""
        if self._depth(at) < len(at):
            return False
        data: Any = self.editor.source.data
        for step in at:
            data = data[step]
        return isinstance(data, str)

    def _written(self, path: Path) -> Path:
        """The path in the keys of the file; in English for a file that is written in English."""
        at = written_path(self.editor.source.data, Scenario, path)
        return (*at[: (depth := self._depth(at))], *path[depth:]) if self.english else at

    def _spelt(self, value: Any, model: type[KitModel] | None) -> Any:
        """The value with the keys of the file's language."""
        if isinstance(value, list):
            return [self._spelt(one, model) for one in value]
        if not isinstance(value, dict) or model is None:
            return value
        entries = table(model)
        return {self._key(entries[k]): self._spelt(one, entries[k].below) for k, one in value.items()}

    def _key(self, entry: Entry) -> str:
        return entry.english if self.english else entry.vietnamese

    def keep(self, unplaced: Sequence[Unplaced]) -> Source:
        """Put passages without a place under ``chưa phân loại``, once."""
        path: Path = ("unclassified",)
        at = self._written(path)
        depth = self._depth(at)
        known: Any = self.editor.source.data.get(str(at[0])) if depth else None
        items = known if isinstance(known, list) else []
        texts = {one.get("đoạn", one.get("text")) for one in items if isinstance(one, dict)}
        rows = []
        for one in unplaced:
            if one.kept and one.text and one.text not in texts:
                texts.add(one.text)
                place = [f"đoạn {one.number} của tệp Word"] if one.number else []
                rows.append(
                    {
                        "place": ", ".join([*place, *filter(None, [one.within])]),
                        "text": one.text,
                        "nearest": one.nearest,
                    }
                )
        if rows and items:
            plan = [*range(len(items)), *(New(self._spelt(row, model_at(path))) for row in rows)]
            self.editor.arrange(at, plan)
        elif rows:
            self._set(path, rows)
        return self.editor.source


def model_at(path: Path) -> type[KitModel] | None:
    """The model of what stands at the path, or of the items if it is a list."""
    model: type[KitModel] | None = Scenario
    for step in path:
        if isinstance(step, str):
            entry = table(model).get(step) if model else None
            model = entry.below if entry else None
    return model


def _before(above: Path, name: str) -> list[str]:
    """Keys that the model has before this one, in both spellings."""
    model = model_at(above)
    out: list[str] = []
    for field, info in (model.model_fields if model else {}).items():
        if name in (field, info.alias):
            break
        out += [field, info.alias or field]
    return out


def _edited(value: Any, edits: Edits) -> Any:
    """The value with the edits below it made; a list that is a single text becomes a list."""
    if value is None or value == "":
        value = []
    if isinstance(value, str | dict):
        value = [value]
    for path, text in edits.texts.items():
        target = value
        for step in path[:-1]:
            if not isinstance(target[step], dict | list):
                target[step] = [target[step]]
            target = target[step]
        target[path[-1]] = text
    for path in sorted(edits.plans, key=len, reverse=True):
        target, plan = value, edits.plans[path]
        for step in path[:-1]:
            target = target[step]
        items = target[path[-1]] if path else value
        items = items if isinstance(items, list) else [items]
        made = [one.value if isinstance(one, Fresh) else items[one] for one in plan]
        if path:
            target[path[-1]] = made
        else:
            value = made
    return value


def _tidy(value: Any) -> Any:
    """Citations by their id in the catalog alone, as a variant writes them."""
    if isinstance(value, list):
        return [_tidy(one) for one in value]
    if isinstance(value, dict):
        return {"ref": value["ref"]} if value.get("ref") else {name: _tidy(one) for name, one in value.items()}
    return value


def _spelt_in_english(data: dict[str, Any]) -> bool:
    entries = table(Scenario)
    return sum(entries[k].english == k for k in data if k in entries) * 2 > len(data)
