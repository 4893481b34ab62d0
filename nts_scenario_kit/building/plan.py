"""What a project builds: units (a scenario, alone or with a table) and the file of every document."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from nts_scenario_kit.building.placeholders import PLACEHOLDER, names_in
from nts_scenario_kit.building.tables import Table
from nts_scenario_kit.finding import Finding, Severity
from nts_scenario_kit.source.codepoints import XML_REFUSES
from nts_scenario_kit.vietnamese import nfc, utf8
from nts_scenario_kit.word.save import name_fault

#: Name of the scenario's file without its ending, in the pattern of a file name.
SCENARIO = "kịch bản"
#: Findings of this stage, with their titles.
RULES: dict[str, str] = {
    "DA-TEN-TEP": "Tên tệp kết quả không dùng được",
    "DA-TRUNG": "Hai văn bản ghi vào một tệp",
    "DA-CON-SOT": "Còn sót chỗ cần điền «…»",
    "DA-TEP": "Tệp của dự án không có",
}

_REFUSED = re.compile(f"[{XML_REFUSES}]")
#: What Windows refuses in a name.
_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
_NAME_BYTES, _SHOWN = 240, 120
_FILL = "ghi giá trị vào ô; ô đã gộp thì bỏ gộp rồi ghi vào từng dòng; dòng cộng thì xóa khỏi bảng"
_RENAME = "sửa ô, hoặc đổi “tên tệp” trong nts.yaml (dùng thêm «tên cột»)"


class Unit(NamedTuple):
    """One scenario of the project, alone or with the table whose rows it is built for.

    ``variant`` stands in for one that the scenario does not name; ``table`` is the number of the plan's table, or -1;
    ``pattern`` is the pattern of the file names.
    """

    file: Path
    name: str
    variant: str
    parts: tuple[str, ...]
    pattern: str
    table: int = -1
    matrix: str = ""

    @property
    def stem(self) -> str:
        """Name of the scenario's file without its ending."""
        return nfc(self.file.stem)


class Plan(NamedTuple):
    """A project, read: what is to be built, and what is wrong with it.

    A plan is all that a worker needs to know; documents are named by the number of their unit and of their row.
    """

    title: str
    folder: Path
    out: Path
    units: tuple[Unit, ...]
    tables: tuple[Table, ...]
    draft: bool = False
    beyond: bool = True
    today: str = ""
    #: False if a table could not be read: which documents it asks for is not known.
    whole: bool = True

    def table(self, unit: Unit) -> Table | None:
        """The table of the unit, None for a scenario of its own."""
        return self.tables[unit.table] if unit.table >= 0 else None

    def key(self, unit: Unit) -> str:
        """A name of the unit that stays the same from one build to the next."""
        table = self.table(unit)
        return " @ ".join((unit.name, table.file, table.sheet, unit.pattern) if table else (unit.name, unit.pattern))


class Places(NamedTuple):
    """File of each document of a unit, below the output folder, by row (0 for a scenario of its own); and faults."""

    names: dict[int, str]
    findings: list[Finding]


def namer(plan: Plan, unit: Unit) -> Callable[[int], str]:
    """A function that names the file of a row's document, below the output folder.

    A value never opens a folder of its own: its slash becomes one that no name may hold.
    """
    table = plan.table(unit)
    columns = table.columns if table else ()
    rows = table.rows if table else ()
    pieces = _pieces(unit, columns)

    def name(row: int) -> str:
        values = rows[row].values if rows else ()
        return "".join([p if isinstance(p, str) else values[p].replace("/", "\\") for p in pieces]) + ".docx"

    return name


def places(
    plan: Plan, unit: Unit, taken: dict[str, str], used: frozenset[str], blank: frozenset[str] = frozenset()
) -> Places:
    """The files of all documents that can be built; ``taken`` holds the names given out so far, with their place.

    ``used`` are the columns that the scenario names, ``blank`` those of them whose cells may be empty.
    """
    table = plan.table(unit)
    name_of = namer(plan, unit)
    if table is None:
        fault = _fault(name_of(0), unit.name, taken)
        if fault is None:
            return Places({0: name_of(0)}, [])
        rule, message = fault
        return Places({}, [Finding(unit.name, None, None, "", rule, Severity.ERROR, message, "", _RENAME)])
    named = names_in(unit.pattern)
    bad = cell_faults(table, used | named, blank - named)
    findings, bad_rows = list(bad.values()), {row for row, _ in bad}
    names: dict[int, str] = {}
    for index, (number, _) in enumerate(table.rows):
        if number in bad_rows:
            continue
        name = name_of(index)
        fault = _fault(name, f"{unit.name} × {table.file}:{number}", taken)
        if fault is None:
            names[index] = name
        else:
            findings.append(table.fault(number, None, *fault, _RENAME))
    return Places(names, findings)


def _pieces(unit: Unit, columns: tuple[str, ...]) -> list[str | int]:
    """The pattern in pieces: texts, and numbers of columns."""
    out: list[str | int] = []
    for index, piece in enumerate(PLACEHOLDER.split(unit.pattern)):
        name = piece.strip()
        if index % 2 and name in columns:
            out.append(columns.index(name))
        else:
            out.append(unit.stem if index % 2 and name == SCENARIO else piece)
    return out


def cell_faults(
    table: Table, used: frozenset[str] | set[str], blank: frozenset[str] = frozenset()
) -> dict[tuple[int, int], Finding]:
    """Cells of the used columns that cannot stand in a document, by row and column; ``blank`` ones may be empty."""
    found: dict[tuple[int, int], Finding] = {}
    for number in _numbers(table, used):
        column = table.columns[number - 1]
        for row in table.rows:
            value = row.values[number - 1]
            if not value and column in blank:
                continue
            if not value:
                message = f"ô “{column}” để trống mà kịch bản cần giá trị này"
                found[row.number, number] = table.fault(row.number, number, "DA-O", message, _FILL)
            elif "«" in value:
                message = f"ô “{column}” còn «…»: giá trị không được chứa chỗ cần điền"
                found[row.number, number] = table.fault(row.number, number, "DA-CON-SOT", message, "ghi giá trị thật")
            elif not value.isprintable() and _REFUSED.search(value):
                message = f"ô “{column}” có ký tự điều khiển, tệp Word không chứa được"
                found[row.number, number] = table.fault(row.number, number, "DA-O", message, "xóa và gõ lại ô")
    return found


def _numbers(table: Table, used: frozenset[str] | set[str]) -> list[int]:
    return [number for number, column in enumerate(table.columns, 1) if column in used]


def _fault(name: str, place: str, taken: dict[str, str]) -> tuple[str, str] | None:
    """Rule and message if the document cannot have this name; None, and the name is taken now, if it can."""
    for piece in name.split("/"):
        fault = piece_fault(piece)
        if fault:
            shown = " ".join(name.split())
            return "DA-TEN-TEP", f"tên tệp “{shown if len(shown) <= _SHOWN else shown[:_SHOWN] + '…'}”: {fault}"
    # Names that differ by case only are one file on Windows.
    first = taken.setdefault(nfc(name).casefold(), place)
    return None if first is place else ("DA-TRUNG", f"trùng tên tệp “{name}” với {first}")


@lru_cache(maxsize=8192)
def piece_fault(piece: str) -> str:
    """Why no file or folder can have this name, on Windows or elsewhere; "" if it can."""
    if not piece.removesuffix(".docx").strip(" ."):
        return "có phần rỗng hoặc “..”"
    if match := _IN_NAMES.search(piece):
        sign = "dấu xuống dòng" if match[0] in "\r\n" else f"ký tự “{match[0]}”"
        return f"{sign} không dùng được trong tên tệp"
    if piece[0] == " ":
        return f"Windows không cho dùng tên “{piece}”"
    if fault := name_fault(piece):
        return fault
    return f"tên “{piece[:40]}…” quá dài" if len(utf8(piece)) > _NAME_BYTES else ""
