"""Deleting or blanking what stands in a scenario, one thing at a time, and seeing what the crosswalk makes of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from casefile import FILE, patched
from support import catalog

from nts_scenario_kit import source
from nts_scenario_kit.finding import Severity
from nts_scenario_kit.model.keys import written_path
from nts_scenario_kit.model.scenario import Scenario
from nts_scenario_kit.model.validate import validate
from nts_scenario_kit.resolve import resolve
from nts_scenario_kit.rules import examine
from nts_scenario_kit.rules.crosswalk import Row, crosswalk
from nts_scenario_kit.rules.places import covers, in_situation
from nts_scenario_kit.rules.status import ANY_OF, EMERGENCIES, SCENARIO, SITUATION

Path = tuple[str | int, ...]
Rows = dict[str, tuple[str, tuple[str, ...]]]


class Mutation(NamedTuple):
    """One change: what is deleted or blanked, the text then, and the clauses that may and must change."""

    written: str
    kind: str
    text: str
    clauses: frozenset[str]


def rows_of(text: str) -> Rows | None:
    """Status and rules of every row; None if the text is no longer a valid scenario."""
    found, _ = source.parse(text.encode(), FILE)
    assert found is not None
    authored, _ = validate(found)
    if authored is None:
        return None
    resolved, _ = resolve(authored, catalog())
    if resolved is None:
        return None
    rows = crosswalk(resolved, examine(resolved)).rows
    return {row.clause: (row.status.value, _told(row)) for row in rows}


def _told(row: Row) -> tuple[str, ...]:
    """Errors and warnings of the row. (Notes compare clauses with each other.)"""
    return tuple(sorted(f"{f.rule} {f.message}" for f in row.findings if f.severity is not Severity.NOTE))


def required(text: str) -> Iterator[Mutation]:
    """Every field that the Phụ lục asks for, deleted and blanked."""
    found, _ = source.parse(text.encode(), FILE)
    assert found is not None
    fields: dict[Path, set[str]] = {}
    for clause, names in SCENARIO.items():
        for name in names:
            if not name.startswith(("subject", "issuance")):
                fields.setdefault(tuple(name.split(".")), set()).add(clause)
    for clause, names in SITUATION.items():
        for index in range(len(found.data["tình huống"])):  # type: ignore[arg-type]
            for name in names:
                path: Path = ("situations", index, *name.split("."))
                fields.setdefault(path, set()).add(in_situation(clause, index))
    for clause, name in ANY_OF.items():
        fields.setdefault(tuple(name.split(".")), set()).add(clause)
    for path in [path for path in fields if path[-1] == "core"]:
        fields[path] |= {in_situation(clause, path[1]) for clause in EMERGENCIES}
    fields[("basis", "political")] = {"I.1.a", "I.1.b"}
    fields[("basis", "legal")] = {"I.2.a", "I.2.b"}
    for path, clauses in fields.items():
        yield from _both(found, written_path(found.data, Scenario, path), frozenset(clauses))


def leaves(text: str) -> Iterator[Mutation]:
    """Every single text below the sections that the Phụ lục asks for, deleted and blanked."""
    found, _ = source.parse(text.encode(), FILE)
    assert found is not None
    for path in _leaf_paths(found.data, ()):
        if path[0] in {"căn cứ", "mục tiêu, yêu cầu", "tình huống", "tổ chức thực hiện"}:
            yield from _both(found, path, frozenset())


def _both(found: source.Source, path: Path, clauses: frozenset[str]) -> Iterator[Mutation]:
    try:
        found.span(path)
    except KeyError:
        return
    written = found.written(path)
    yield Mutation(written, "xóa", patched(found.text, [{"xóa": written}]), clauses)
    yield Mutation(written, "để trống", patched(found.text, [{"đặt": written, "giá trị": None}]), clauses)


def _leaf_paths(data: Any, path: Path) -> Iterator[Path]:
    if isinstance(data, dict):
        for name, value in data.items():
            yield from _leaf_paths(value, (*path, name))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _leaf_paths(value, (*path, index))
    elif data is not None:
        yield path


def changed(before: Rows, after: Rows) -> set[str]:
    """The clauses whose row is another, without the headings above them."""
    found = {clause for clause in before if before[clause] != after.get(clause)}
    found |= set(after) - set(before)
    return {c for c in found if not any(other != c and covers(c, other) for other in found)}
