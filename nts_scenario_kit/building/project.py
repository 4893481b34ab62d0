"""``nts.yaml`` -> the plan of what is built; every fault of the project and of its tables at its place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from nts_scenario_kit import source as yaml_source
from nts_scenario_kit.building import tables
from nts_scenario_kit.building.placeholders import names_in
from nts_scenario_kit.building.plan import SCENARIO, Plan, Unit
from nts_scenario_kit.errors import InputError
from nts_scenario_kit.finding import DataPath, Finding, Severity, ordered
from nts_scenario_kit.model.base import InvalidError
from nts_scenario_kit.model.keys import written_path
from nts_scenario_kit.model.project import Matrix, Project
from nts_scenario_kit.model.validate import keys_of, type_findings
from nts_scenario_kit.outline import ALIASES, PARTS, WHOLE
from nts_scenario_kit.vietnamese import nearest, nfc

#: Name of the project file.
NAME = "nts.yaml"


class Opened(NamedTuple):
    """A project as far as it could be taken, with all findings on the way; nothing is built from one without plan."""

    file: str
    source: yaml_source.Source | None
    plan: Plan | None
    findings: list[Finding]


def open_project(place: Path, out: Path | None = None) -> Opened:
    """The project in this file or folder. Raises InputError if there is none."""
    file = place / NAME if place.is_dir() else place
    if place.is_dir() and not file.exists():
        raise InputError(
            f"không tìm thấy tệp dự án: {file}; tạo tệp này, ghi các kịch bản cần dựng, ví dụ: kịch bản: [y_te.yaml]"
        )
    source, findings = yaml_source.read(file)
    if source is None:
        return Opened(str(file), None, None, findings)
    data, faults = keys_of(source, Project)
    findings = [*findings, *faults]
    try:
        project = Project.model_validate(data)
    except InvalidError as error:
        findings += type_findings(source, Project, error, keys=faults)
        return Opened(str(file), source, None, ordered(findings))
    reader = _Reader(source, file.parent, project)
    plan = reader.plan(out)
    findings = ordered([*findings, *reader.findings])
    blocked = any(finding.severity is Severity.ERROR and finding.file == str(file) for finding in findings)
    return Opened(str(file), source, None if blocked else plan, findings)


class _Reader:
    """Reads what the project names, and gathers what is wrong."""

    def __init__(self, source: yaml_source.Source, folder: Path, project: Project) -> None:
        self.source = source
        self.folder = folder
        self.project = project
        self.findings: list[Finding] = []

    def plan(self, out: Path | None) -> Plan:
        """The plan, as far as the project can be read."""
        project = self.project
        units: list[Unit] = []
        found: list[tables.Table] = []
        whole = True
        parts = self._parts(project.output.parts, ("output", "parts"), WHOLE)
        pattern = project.output.name or f"«{SCENARIO}»"
        self._check_pattern(pattern, frozenset(), ("output", "name"))
        for file, name in self._files(project.scenarios, ("scenarios",)):
            units.append(Unit(file, name, project.variant, parts, pattern))
        for index, matrix in enumerate(project.matrices):
            table = self._table(matrix, ("matrices", index))
            whole = whole and table is not None
            if table is not None:
                found.append(table)
                units += self._matrix(matrix, ("matrices", index), table, len(found) - 1, parts)
        if not units and not self.findings:
            self._say((), "DA-TEP", "dự án chưa có kịch bản nào", "ghi các tệp vào “kịch bản” hoặc “ma trận”")
        folder = out if out is not None else self.folder / (project.output.folder or "ket_qua")
        title = project.title or self.folder.resolve().name
        return Plan(title, self.folder, folder, tuple(units), tuple(found), whole=whole)

    def _matrix(
        self, matrix: Matrix, at: DataPath, table: tables.Table, number: int, parts: tuple[str, ...]
    ) -> Iterator[Unit]:
        pattern = matrix.name or f"«{SCENARIO}»/«{table.columns[0]}»"
        self._check_pattern(pattern, frozenset(table.columns), (*at, "name"))
        own = self._parts(matrix.parts, (*at, "parts"), parts)
        variant = matrix.variant or self.project.variant
        for file, name in self._files(matrix.scenarios, (*at, "scenarios")):
            yield Unit(file, name, variant, own, pattern, number, matrix.title or table.sheet or table.file)

    def _files(self, wanted: tuple[str, ...], at: DataPath) -> Iterator[tuple[Path, str]]:
        """The scenario files that the entries name, each once."""
        seen: set[Path] = set()
        for index, entry in enumerate(wanted):
            found = self._matches(entry)
            if not found:
                hint = "đường dẫn tính từ thư mục của nts.yaml"
                self._say((*at, index), "DA-TEP", f"không tìm thấy tệp kịch bản “{entry}”", hint)
            for file in found:
                if file not in seen:
                    seen.add(file)
                    yield (
                        file,
                        nfc(file.relative_to(self.folder).as_posix() if _below(file, self.folder) else str(file)),
                    )

    def _matches(self, entry: str) -> list[Path]:
        try:
            if not any(sign in entry for sign in "*?["):
                file = self.folder / entry
                return [file] if entry.strip() and file.is_file() else []
            return sorted(file for file in self.folder.glob(entry) if file.is_file() and file.name != NAME)
        except (OSError, ValueError, NotImplementedError):
            return []

    def _table(self, matrix: Matrix, at: DataPath) -> tables.Table | None:
        try:
            table, findings = tables.read(self.folder / matrix.table, matrix.table, matrix.sheet)
        except InputError as error:
            self._say((*at, "table"), "DA-TEP", str(error), "đường dẫn tính từ thư mục của nts.yaml")
            return None
        self.findings += findings
        return table

    def _parts(self, wanted: tuple[str, ...], at: DataPath, default: tuple[str, ...]) -> tuple[str, ...]:
        for index, name in enumerate(wanted):
            if ALIASES.get(name, name) not in PARTS:
                near = nearest(name, PARTS)
                hint = f"ý bạn là “{near}”?" if near else f"chọn trong: {', '.join(PARTS)}"
                self._say((*at, index), "SCHEMA-CHON", f"không có phần “{name}”", hint)
        return wanted or default

    def _check_pattern(self, pattern: str, columns: frozenset[str], at: DataPath) -> None:
        for name in sorted(names_in(pattern) - columns - {SCENARIO}):
            known = (*columns, SCENARIO)
            near = nearest(name, known)
            hint = f"ý bạn là “«{near}»”?" if near else f"được dùng: {', '.join(f'«{one}»' for one in known)}"
            self._say(at, "DA-CON-SOT", f"tên tệp dùng «{name}» mà bảng không có cột này", hint)
        if SCENARIO in columns and SCENARIO in names_in(pattern):
            self._say(at, "DA-COT", f"cột “{SCENARIO}” trùng với tên tệp kịch bản", "đổi tên cột trong bảng")

    def _say(self, path: DataPath, rule: str, message: str, hint: str) -> None:
        written = written_path(self.source.data, Project, path)
        self.findings.append(self.source.finding(written, rule, message, hint))


def _below(file: Path, folder: Path) -> bool:
    return file.is_relative_to(folder) and ".." not in file.relative_to(folder).parts
