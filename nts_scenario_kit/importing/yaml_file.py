"""A draft as the text of a scenario file: Vietnamese keys in the order of the model, the words of Word as comments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nts_scenario_kit.model.keys import table
from nts_scenario_kit.model.scenario import Scenario
from nts_scenario_kit.source.dump import commented

if TYPE_CHECKING:
    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.draft import Draft
    from nts_scenario_kit.model.base import KitModel

_HEAD = """\
# yaml-language-server: $schema={schema}
#
# Nhập từ tệp Word: {name}
# Dòng bắt đầu bằng dấu # là đề mục và lời văn của tệp Word mà bộ công cụ tự in lại; đoạn chưa có chỗ ở cuối tệp.
"""


def text_of(draft: Draft, schema: str, name: str) -> str:
    """The whole file."""
    data: dict[str, Any] = dict(draft.data)
    if draft.unplaced:
        data["unclassified"] = [
            {"place": one.reason or f"đoạn {one.number}", "text": one.text, "nearest": spoken(one.nearest)}
            for one in draft.unplaced
        ]
    data = _ordered(data, Scenario)
    comments: dict[Path, list[str]] = {}
    for path, lines in draft.comments.items():
        comments.setdefault(_reached(data, path), []).extend(lines)
    top = [f"# {line}" for line in comments.pop((), [])]
    spelt, said = _spelt(data, Scenario), {_vietnamese(path): lines for path, lines in comments.items()}
    return _HEAD.format(schema=schema, name=name) + "".join(f"{line}\n" for line in top) + commented(spelt, said)


def spoken(path: str) -> str:
    """A dotted path of English names (lists from 1) in Vietnamese keys; other words stay as they are."""
    model: type[KitModel] | None = Scenario
    out = ""
    for step in path.split(".") if path else []:
        if step.isdigit():
            out += f"[{step}]"
            continue
        entry = table(model).get(step) if model else None
        model = entry.below if entry else None
        out += ("." if out else "") + (entry.vietnamese if entry else step)
    return out


def _ordered(data: Any, model: type[KitModel] | None) -> Any:
    if isinstance(data, list):
        return [_ordered(one, model) for one in data]
    if not isinstance(data, dict) or model is None:
        return data
    entries = table(model)
    names = [name for name in model.model_fields if name in data]
    return {name: _ordered(data[name], entries[name].below) for name in names}


def _reached(data: Any, path: Path) -> Path:
    """The longest beginning of the path that stands in the data."""
    for depth, step in enumerate(path):
        found = isinstance(data, dict) and step in data
        inside = isinstance(data, list) and isinstance(step, int) and step < len(data)
        if not found and not (inside and isinstance(data[step], dict)):
            return path[:depth]
        data = data[step]
    return path


def _spelt(data: Any, model: type[KitModel] | None) -> Any:
    if isinstance(data, list):
        return [_spelt(one, model) for one in data]
    if not isinstance(data, dict) or model is None:
        return data
    entries = table(model)
    return {entries[name].vietnamese: _spelt(one, entries[name].below) for name, one in data.items()}


def english(path: Path) -> Path:
    """A path in Vietnamese keys with the models' names."""
    model: type[KitModel] | None = Scenario
    out: list[str | int] = []
    for step in path:
        entry = table(model).get(step) if model and isinstance(step, str) else None
        out.append(entry.english if entry else step)
        model = entry.below if entry else model if isinstance(step, int) else None
    return tuple(out)


def _vietnamese(path: Path) -> Path:
    model: type[KitModel] | None = Scenario
    out: list[str | int] = []
    for step in path:
        entry = table(model).get(step) if model and isinstance(step, str) else None
        out.append(entry.vietnamese if entry else step)
        model = entry.below if entry else model if isinstance(step, int) else None
    return tuple(out)
