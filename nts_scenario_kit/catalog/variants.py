"""Variants: the layers of ``variant.yaml`` files, merged, with the file and line of every value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from nts_scenario_kit import source as yaml_source
from nts_scenario_kit.finding import DataPath, Finding, Severity
from nts_scenario_kit.model.base import InvalidError
from nts_scenario_kit.model.keys import table, written_path
from nts_scenario_kit.model.scenario import Assignment, Scenario
from nts_scenario_kit.model.situation import Situation
from nts_scenario_kit.model.validate import keys_of, type_findings
from nts_scenario_kit.model.variant import Clause, Variant
from nts_scenario_kit.vietnamese import nearest

if TYPE_CHECKING:
    import pathlib
    from collections.abc import Iterator

    from nts_scenario_kit.source import Mark, Source

#: Ids of the findings of this stage, with their titles.
RULES: dict[str, str] = {
    "BT-CHU-TRINH": "Biến thể kế thừa vòng tròn",
    "BT-KE-THUA": "Biến thể kế thừa một biến thể không có",
    "BT-MA": "Mã biến thể khác tên thư mục",
    "BT-COT": "Bảng phân công của biến thể sai hoặc thiếu cột",
}


class Layer(NamedTuple):
    """One ``variant.yaml``: its source, its data with English keys, its model."""

    source: Source
    data: dict[str, Any]
    variant: Variant


class VariantStack(NamedTuple):
    """A variant with all layers below it, merged by the one rule: mappings key by key, everything else replaces.

    ``layers`` run from the variant itself down to the root; ``data`` is the merged data with English keys;
    ``defaults`` the merged partial scenario; ``situation`` the defaults of each situation.
    """

    layers: tuple[Layer, ...]
    data: dict[str, Any]
    merged: Variant
    defaults: dict[str, Any]
    situation: dict[str, Any]

    @property
    def id(self) -> str:
        """Id of the variant."""
        return self.layers[0].variant.id

    def clause(self, clause_id: str) -> Clause:
        """The clause with its label, requirement and wording; an empty one if no layer knows it."""
        return self.merged.clauses.get(clause_id) or Clause()

    def wording(self, clause_id: str) -> str:
        """The words that are printed for the clause: its wording, else its requirement."""
        clause = self.clause(clause_id)
        return clause.wording or clause.requirement

    def origin(self, path: DataPath) -> tuple[Source, Mark] | None:
        """File and position of the value at the path (English names) of ``variant.yaml``; None if no layer has it."""
        for layer in self.layers:
            if has(layer.data, path):
                written = written_variant_path(layer.source.data, path)
                return layer.source, layer.source.mark(written)
        return None

    def finding(
        self, path: DataPath, rule: str, message: str, hint: str, *, severity: Severity = Severity.ERROR
    ) -> Finding:
        """A finding about a value, in the file of the layer that has it; in the variant's own where none has it."""
        source = next((layer.source for layer in self.layers if has(layer.data, path)), self.layers[0].source)
        return source.finding(written_variant_path(source.data, path), rule, message, hint, severity=severity)

    def listing(self) -> list[tuple[str, str, str]]:
        """Every value: its path in Vietnamese keys, its text, and ``tệp:dòng`` where it was written."""
        rows: list[tuple[str, str, str]] = []
        for path, value in leaves(self.data, ()):
            found = self.origin(path)
            if found is not None:
                source, mark = found
                written = written_variant_path(source.data, path)
                rows.append((source.written(written), value, f"{source.file}:{mark.line}"))
        return rows


def leaves(data: Any, path: DataPath) -> Iterator[tuple[DataPath, str]]:
    """Every text in nested data, with its path below ``path``."""
    if isinstance(data, dict) and data:
        for name, value in data.items():
            yield from leaves(value, (*path, name))
    elif isinstance(data, list) and data:
        for index, value in enumerate(data):
            yield from leaves(value, (*path, index))
    else:
        yield path, str(data or "")


def merge(lower: Any, upper: Any) -> Any:
    """``upper`` over ``lower``: mappings merge key by key, everything else replaces."""
    if not isinstance(lower, dict) or not isinstance(upper, dict):
        return upper
    out = dict(lower)
    for name, value in upper.items():
        out[name] = merge(out[name], value) if name in out else value
    return out


def has(data: Any, path: DataPath) -> bool:
    """True if the data has a value (even an empty one) at the path; one text or mapping may stand for a list of one."""
    for step in path:
        if isinstance(step, int):
            if isinstance(data, list) and step < len(data):
                data = data[step]
            elif step or not isinstance(data, str | dict):
                return False
        elif isinstance(data, dict) and step in data:
            data = data[step]
        else:
            return False
    return True


def written_variant_path(data: Any, path: DataPath) -> DataPath:
    """The path of a variant's value in its author's spelling; below ``defaults`` the scenario's keys count."""
    if len(path) < 2 or path[0] != "defaults":
        return written_path(data, Variant, path)
    head = written_path(data, Variant, path[:1])
    below = (data or {}).get(head[0]) or {}
    if path[1] != "situations":
        return (*head, *written_path(below, Scenario, path[1:]))
    name = "situations" if "situations" in below else "tình huống"
    return (*head, name, *written_path(below.get(name), Situation, path[2:]))


def read_layer(file: pathlib.Path, name: str | None = None) -> tuple[Layer | None, list[Finding]]:
    """Read one ``variant.yaml``; every fault is a finding at its place."""
    found, findings = yaml_source.read_kept(file, name=name)
    if found is None:
        return None, findings
    data, faults = keys_of(found, Variant)
    data, more = _with_defaults(found, data)
    findings = [*findings, *faults, *more]
    try:
        variant = Variant.model_validate(data)
    except InvalidError as error:
        return None, findings + type_findings(found, Variant, error, keys=findings)
    findings += [*_identity(found, variant, file), *_columns(found, variant)]
    bad = any(f.severity is Severity.ERROR for f in findings)
    return (None if bad else Layer(found, data, variant)), findings


def _identity(found: Source, variant: Variant, file: pathlib.Path) -> Iterator[Finding]:
    folder = file.resolve().parent.name
    if variant.id != folder:
        message = f"mã “{variant.id}” khác tên thư mục “{folder}”"
        yield found.finding(written_variant_path(found.data, ("id",)), "BT-MA", message, f"ghi mã: {folder}")


#: Columns without which an assignment of the author would lose a part (Phụ lục, IV.2).
_NEEDED = ("task", "lead", "cooperation", "deadline", "product", "responsibility", "authority")


def _columns(found: Source, variant: Variant) -> Iterator[Finding]:
    """Columns of the assignment table that no assignment has, and those that are missing."""
    known = table(Assignment)
    fields = {known[column.field].english for column in variant.columns if column.field in known}
    names = tuple(known[name].vietnamese for name in _NEEDED)
    for index, column in enumerate(variant.columns):
        if column.field not in known:
            near = nearest(column.field, names)
            fields.add(known[near].english if near else "")
            hint = f"ý bạn là “{near}”?" if near else f"chọn một trong: {'; '.join(names)}"
            yield _column_fault(found, ("columns", index, "field"), f"phân công không có “{column.field}”", hint)
    missing = [known[name].vietnamese for name in _NEEDED if name not in fields]
    if variant.columns and missing:
        message = f"bảng phân công thiếu cột: {', '.join(missing)}"
        yield _column_fault(found, ("columns",), message, "thêm mỗi cột một dòng: trường, tên, rộng")


def _column_fault(found: Source, path: DataPath, message: str, hint: str) -> Finding:
    return found.finding(written_variant_path(found.data, path), "BT-COT", message, hint)


def _with_defaults(found: Source, data: Any) -> tuple[Any, list[Finding]]:
    """The defaults with English keys and of the right kinds: a partial scenario, its situation a single mapping."""
    raw = data.get("defaults") if isinstance(data, dict) else None
    if not isinstance(raw, dict):
        return data, []
    at = written_variant_path(found.data, ("defaults",))
    name = "situations" if "situations" in raw else "tình huống"
    defaults, findings = keys_of(found, Scenario, at, without=name)
    findings += _typed(found, Scenario, defaults, at)
    if name in raw:
        defaults["situations"], faults = keys_of(found, Situation, (*at, name))
        findings += faults + _typed(found, Situation, defaults["situations"], (*at, name))
    return data | {"defaults": defaults}, findings


def _typed(found: Source, model: type[Scenario | Situation], data: Any, at: DataPath) -> list[Finding]:
    if model.model_fits(data):
        return []
    try:
        model.model_validate(data)
    except InvalidError as error:
        return [f for f in type_findings(found, model, error, at) if f.rule != "SCHEMA-THIEU"]
    return []


#: What is said of one body alone: how long it exists and who follows it. A variant on top of it does not inherit this.
_OWN = ("validity", "successor", "sources")


def stack(layers: tuple[Layer, ...]) -> VariantStack:
    """Merge the layers, from the root upwards; what is said of one body alone comes from the top layer only."""
    data: Any = {}
    for layer in reversed(layers):
        data = merge({name: value for name, value in data.items() if name not in _OWN}, layer.data)
    merged = Variant.model_validate(data)
    defaults = dict(data.get("defaults") or {})
    situation = defaults.pop("situations", None) or {}
    return VariantStack(layers, data, merged, defaults, situation)
