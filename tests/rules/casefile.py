"""Case files of rules: a small patch on a complete scenario, and exactly what the rule then says.

``cases/<RULE-ID>.yaml``::

    báo:                                     # each of these fires
      - sửa:
          - {đặt: "mục tiêu, yêu cầu.mục tiêu", giá trị: []}
        thấy:
          - "30:12 Mục II chưa có nội dung mục tiêu."
    không báo:                               # none of these does
      - tên: nói cách khác
        sửa:
          - {đặt: "mục tiêu, yêu cầu.mục tiêu[1]", giá trị: …}

A patch changes the text of the base, so places are those of a real file. ``đặt`` sets or adds the value at a path
(``tình huống[1].tên``, lists count from 1), ``xóa`` removes it, ``thêm`` appends an item to a list, ``chép`` repeats an
item of a list at its end, ``nền`` names another base than ``base.yaml``.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from support import catalog

from nts_scenario_kit import source
from nts_scenario_kit.finding import Finding
from nts_scenario_kit.model.validate import validate
from nts_scenario_kit.resolve import Resolved, resolve

HERE = Path(__file__).resolve().parent
FILE = "kich_ban.yaml"
_STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")


class Case(NamedTuple):
    """One case of a rule: the patched text and the lines that the rule must say (none: it must not fire)."""

    rule: str
    kind: str  # báo | không báo
    name: str
    base: str
    changes: tuple[dict[str, Any], ...]
    expected: tuple[str, ...]

    @property
    def text(self) -> str:
        """The whole scenario with the changes made."""
        return patched(base(self.base), self.changes)


@cache
def base(name: str = "base.yaml") -> str:
    """Text of a base scenario, from this folder or the examples."""
    file = HERE / name
    return (file if file.is_file() else HERE.parents[1] / "examples" / name).read_text(encoding="utf-8")


def all_cases() -> list[Case]:
    """Every case of every file."""
    return [case for file in sorted((HERE / "cases").glob("*.yaml")) for case in cases_of(file)]


def cases_of(file: Path) -> list[Case]:
    """The cases of one file."""
    found, findings = source.read(file)
    assert found is not None, (file, findings)
    assert not findings, (file, findings)
    out = []
    for kind in ("báo", "không báo"):
        items: Any = found.data.get(kind) or []
        for number, item in enumerate(items, 1):
            changes = tuple(item.get("sửa") or ())
            expected = tuple(item.get("thấy") or ())
            name = f"{kind} {number}" + (f" ({item['tên']})" if item.get("tên") else "")
            out.append(Case(file.stem, kind, name, item.get("nền") or "base.yaml", changes, expected))
    return out


def resolved(text: str) -> Resolved:
    """The scenario, resolved; it must be readable and valid."""
    found, findings = source.parse(text.encode(), FILE)
    assert found is not None, findings
    authored, findings = validate(found)
    assert authored is not None, findings
    out, findings = resolve(authored, catalog())
    assert out is not None, findings
    return out


def told(findings: list[Finding]) -> list[str]:
    """``line:column message`` of each finding."""
    return [f"{f.line}:{f.column} {f.message}" for f in findings]


def patched(text: str, changes: tuple[dict[str, Any], ...] | list[dict[str, Any]]) -> str:
    """The text with the changes made one after the other."""
    for change in changes:
        (kind,) = set(change) - {"giá trị"}
        text = _CHANGES[kind](text, path_of(change[kind]), change.get("giá trị"))
    return text


def path_of(written: str) -> tuple[str | int, ...]:
    """``tình huống[1].tên`` -> ("tình huống", 0, "tên")."""
    return tuple(name or int(number) - 1 for name, number in _STEP.findall(written))


def flow(value: Any) -> str:
    """The value on one line of YAML."""
    if value is None:
        return ""
    if isinstance(value, str):
        return source.quote(value)
    if isinstance(value, list):
        return f"[{', '.join(flow(item) for item in value)}]"
    return "{" + ", ".join(f"{source.quote(key)}: {flow(item)}" for key, item in value.items()) + "}"


def _read(text: str) -> source.Source:
    found, findings = source.parse(text.encode(), FILE)
    assert found is not None, findings
    return found


def _offset(found: source.Source, path: tuple[str | int, ...], *, key: bool) -> int:
    mark = found.mark(path, key=key)
    lines = found.text.split("\n")
    return sum(len(line) + 1 for line in lines[: mark.line - 1]) + mark.column - 1


def _at(data: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        data = data[step]
    return data


def _set(text: str, path: tuple[str | int, ...], value: Any) -> str:
    found = _read(text)
    try:
        start, end = found.span(path)
    except KeyError:
        return _add_key(found, path, value)
    last = path[-1]
    if isinstance(last, str):
        start = _offset(found, path, key=True) + len(last) + 1
        return f"{text[:start]} {flow(value)}".rstrip(" ") + text[end:]
    return text[:start] + (flow(value) or '""') + text[end:]


def _add_key(found: source.Source, path: tuple[str | int, ...], value: Any) -> str:
    text, parent = found.text, path[:-1]
    data = _at(found.data, parent)
    if not parent:
        return f"{text.rstrip()}\n{path[-1]}: {flow(value)}".rstrip(" ") + "\n"
    _, end = found.span(parent)
    column = found.mark((*parent, next(iter(data))), key=True).column
    return text[:end] + "\n" + " " * (column - 1) + f"{path[-1]}: {flow(value)}".rstrip(" ") + text[end:]


def _delete(text: str, path: tuple[str | int, ...], _value: Any) -> str:
    found = _read(text)
    while len(path) > 1 and len(_at(found.data, path[:-1])) == 1:  # nothing would be left: an empty key says more
        path = path[:-1]
    _, end = found.span(path)
    start = _offset(found, path, key=isinstance(path[-1], str))
    first = text.rfind("\n", 0, start) + 1
    if isinstance(path[-1], int) and text[first:start].strip() != "-":  # an item inside [ ]
        comma = re.compile(r",\s*").match(text, end)
        head = text[:start] if comma else text[:start].rstrip(", ")
        return head + text[comma.end() if comma else end :]
    last = text.find("\n", end) + 1 or len(text)
    if isinstance(path[-1], str) and text[first:start].strip() == "-":  # the first key of an item of a list
        return text[:start] + text[last:].lstrip(" ")
    return text[:first] + text[last:]


def _append(text: str, path: tuple[str | int, ...], value: Any) -> str:
    found = _read(text)
    return _append_text(found, path, flow(value))


def _append_text(found: source.Source, path: tuple[str | int, ...], item: str) -> str:
    text, (_, end) = found.text, found.span(path)
    dash = text.rfind("-", 0, found.span((*path, 0))[0])
    indent = dash - text.rfind("\n", 0, dash) - 1
    return f"{text[:end]}\n{' ' * indent}- {item}{text[end:]}"


def _copy(text: str, path: tuple[str | int, ...], _value: Any) -> str:
    found = _read(text)
    start, end = found.span(path)
    return _append_text(found, path[:-1], text[start:end])


_CHANGES = {"đặt": _set, "xóa": _delete, "thêm": _append, "chép": _copy}
