"""Tables of localities: ``.csv`` (comma, semicolon or tab) and ``.xlsx`` -> rows of texts, with the place of each cell.

The first row of several cells names the columns; what stands above it is a title. Every value is text as an officer
reads it in the table; nothing is evaluated: a formula counts with the result that the spreadsheet stored.
"""

from __future__ import annotations

import csv
import datetime
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from nts_scenario_kit import files
from nts_scenario_kit.errors import unreadable
from nts_scenario_kit.finding import Finding, Severity
from nts_scenario_kit.source.decoding import decode
from nts_scenario_kit.tables import DAMAGED, TOO_MANY_MARKS, refusal
from nts_scenario_kit.vietnamese import nfc, overloaded

#: Rows and columns of a table, and bytes of an ``.xlsx`` when unpacked.
MAX_ROWS, MAX_COLUMNS = 20_000, 200
_MAX_MARKS = 4_000_000
_MAX_BYTES = 50 * 1024 * 1024

_NAMED = re.compile(r"sep=([,;\t])\r?$", re.IGNORECASE | re.MULTILINE)

#: Findings of this stage, with their titles.
RULES: dict[str, str] = {
    "DA-BANG": "Bảng địa bàn không đọc được",
    "DA-COT": "Cột của bảng địa bàn không dùng được",
    "DA-O": "Ô của bảng địa bàn không dùng được",
}


class Row(NamedTuple):
    """One locality: the number of its row in the table, from 1, and its values in the order of the columns."""

    number: int
    values: tuple[str, ...]


class Table(NamedTuple):
    """A table as it was read; ``sheet`` is empty for a ``.csv``."""

    file: str
    sheet: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def fault(self, row: int, column: int | None, rule: str, message: str, hint: str = "") -> Finding:
        """An error at a row and a column from 1; None for the whole row."""
        name = self.columns[column - 1] if column and column <= len(self.columns) else ""
        return _fault(self.file, self.sheet, row, column, name, rule, message, hint)


def _fault(
    file: str, sheet: str, row: int | None, column: int | None, name: str, rule: str, message: str, hint: str
) -> Finding:
    where = f"{sheet}!{letters(column) if column else ''}{row or ''}" if sheet else ""
    path = " ".join(filter(None, (where, f"cột “{name}”" if name else "")))
    return Finding(file, row, column, path, rule, Severity.ERROR, message, "", hint)


def letters(column: int) -> str:
    """Name of a column as a spreadsheet shows it: 1 is ``A``, 28 is ``AB``."""
    out = ""
    while column:
        column, rest = divmod(column - 1, 26)
        out = chr(65 + rest) + out
    return out


def read(file: Path, name: str, sheet: str = "") -> tuple[Table | None, list[Finding]]:
    """The table, or None with the findings that say why not. Raises InputError if the file cannot be read."""
    try:
        raw = files.content(file, _MAX_BYTES)
    except OSError as error:
        raise unreadable(error, file, name, what="bảng", holder="trong Excel") from None
    if len(raw) > _MAX_BYTES:
        return None, [_refusal(name, "bảng quá lớn: giới hạn 50 MB")]
    if raw[:4] == b"PK\3\4":
        return _read_xlsx(raw, name, sheet)
    if file.suffix.lower() in {".xlsx", ".xlsm", ".xls", ".ods"}:
        return None, [_refused(name, refusal(raw, _MAX_MARKS))]
    return _read_csv(raw, name)


def _refused(name: str, reason: str) -> Finding:
    """A workbook that cannot be read: what is wrong; what to do."""
    message, _, hint = reason.partition("; ")
    return _refusal(name, message, hint)


def _refusal(name: str, message: str, hint: str = "") -> Finding:
    return Finding(name, None, None, "", "DA-BANG", Severity.ERROR, message, "", hint)


def _read_csv(raw: bytes, name: str) -> tuple[Table | None, list[Finding]]:
    decoded = decode(raw, name)
    if isinstance(decoded, Finding):
        return None, [decoded]
    text = decoded.text
    head = text.split("\n", 1)[0]
    named = _NAMED.match(text)  # a first line of Excel, which names the sign between the cells
    delimiter = named[1] if named else max(",;\t", key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[Row] = []
    if named:
        next(reader)
    try:
        while True:
            start = reader.line_num + 1
            values = next(reader, None)
            if values is None:
                break
            rows.append(Row(start, tuple(_text(value) for value in values)))
            if len(rows) > MAX_ROWS + 1:
                break
    except csv.Error:
        hint = "kiểm tra dấu nháy kép mở mà không đóng, hoặc một ô dài quá 131072 ký tự"
        fault = _fault(name, "", reader.line_num, None, "", "DA-BANG", "dòng này của bảng không đọc được", hint)
        return None, [fault]
    return _table(name, "", rows)


def _read_xlsx(raw: bytes, name: str, sheet: str) -> tuple[Table | None, list[Finding]]:
    from openpyxl import load_workbook  # noqa: PLC0415 - a tenth of a second, for spreadsheets only

    broken = _refused(name, DAMAGED)
    if reason := refusal(raw, _MAX_MARKS):
        return None, [_refused(name, reason)]
    try:
        book = load_workbook(io.BytesIO(raw), read_only=True, data_only=True)
    except Exception:  # openpyxl raises whatever its XML reader does
        return None, [broken]
    try:
        wanted = {nfc(title): title for title in book.sheetnames}
        if sheet and nfc(sheet) not in wanted:
            hint = f"các trang tính: {'; '.join(book.sheetnames)}"
            return None, [_refusal(name, f"không có trang tính “{sheet}”", hint)]
        title = wanted[nfc(sheet)] if sheet else book.sheetnames[0]
        return _table(name, title, _sheet_rows(book[title].iter_rows(values_only=True, max_row=MAX_ROWS + 2)))
    except Exception:  # rows are read while they are asked for: the same errors as above, later
        return None, [broken]
    finally:
        book.close()


def _sheet_rows(found: Iterable[tuple[object, ...]]) -> Iterator[Row]:
    for number, values in enumerate(found, 1):
        yield Row(number, tuple(_text(value) for value in values))


def _text(value: object) -> str:
    """A cell as it is read: a date as 15/12/2026, a number with a comma for its fraction."""
    if value is None:
        return ""
    if isinstance(value, str):
        return nfc(value).strip()
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime.datetime | datetime.date):
        return value.strftime("%d/%m/%Y")
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value).replace(".", ",")
    return str(value)


def _table(name: str, sheet: str, found: Iterable[Row]) -> tuple[Table | None, list[Finding]]:
    """The rows as a table: columns named once, blank rows left out, every row as long as the head."""
    filled = _below_title([row for row in found if any(row.values)])
    if not filled:
        return None, [_refusal(name, "bảng rỗng: không có dòng tên cột")]
    if heavy := _overloaded(name, sheet, filled):
        return None, [heavy]
    head, *body = filled
    columns = head.values
    while columns and not columns[-1]:
        columns = columns[:-1]
    findings = [*_head_faults(name, sheet, head.number, columns)]
    if len(body) > MAX_ROWS or len(columns) > MAX_COLUMNS:
        findings.append(_refusal(name, f"bảng quá lớn: giới hạn {MAX_ROWS} dòng, {MAX_COLUMNS} cột"))
    if not body:
        findings.append(_refusal(name, "bảng chỉ có dòng tên cột, không có địa bàn nào"))
    if findings:
        return None, findings
    width = len(columns)
    findings += _nameless(name, sheet, body, width)
    rows = [Row(number, (*values[:width], *[""] * (width - len(values)))) for number, values in body]
    return Table(name, sheet, columns, tuple(rows)), findings


def _overloaded(name: str, sheet: str, rows: list[Row]) -> Finding | None:
    """The first cell with a letter under so many marks that nothing may be done with its text."""
    for number, values in rows:
        for column, value in enumerate(values, 1):
            if overloaded(value) is not None:
                message = f"ô có {TOO_MANY_MARKS}: không phải chữ viết"
                return _fault(name, sheet, number, column, "", "DA-O", message, "xóa chữ này rồi gõ lại")
    return None


def _below_title(rows: list[Row]) -> list[Row]:
    """The rows from the names of the columns on: lines of one cell above them are the title of the table."""
    for index, row in enumerate(rows):
        if sum(map(bool, row.values)) > 1:
            return rows[index:]
    return rows


def _nameless(name: str, sheet: str, body: list[Row], width: int) -> Iterator[Finding]:
    """One finding for each column without a name that has texts, at the first of them."""
    first: dict[int, Row] = {}
    count: Counter[int] = Counter()
    for row in body:
        for column in (number for number, value in enumerate(row.values[width:], width + 1) if value):
            first.setdefault(column, row)
            count[column] += 1
    hint = "ghi tên cột ở dòng tên cột; trong .csv, đặt giá trị có dấu phẩy trong dấu nháy kép"
    for column, row in sorted(first.items()):
        shown = row.values[column - 1][:40]
        message = f"cột {letters(column)} có chữ ở {count[column]} dòng, dòng đầu là “{shown}”, mà cột chưa có tên"
        yield _fault(name, sheet, row.number, column, "", "DA-O", message, hint)


def _head_faults(name: str, sheet: str, row: int, columns: tuple[str, ...]) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for number, column in enumerate(columns, 1):
        if not column:
            yield _fault(name, sheet, row, number, "", "DA-COT", "cột chưa có tên", "ghi tên cột ở dòng đầu")
        elif any(sign in column for sign in "«»\n"):
            yield _fault(name, sheet, row, number, column, "DA-COT", "tên cột không được có «, » hay xuống dòng", "")
        elif column in first:
            message = f"cột “{column}” có hai lần: cột {letters(first[column])} và {letters(number)}"
            yield _fault(name, sheet, row, number, column, "DA-COT", message, "đổi tên hoặc xóa một cột")
        first.setdefault(column, number)
