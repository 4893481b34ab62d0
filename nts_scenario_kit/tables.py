"""Excel workbooks: rows of texts in, rows of texts out. Tables of localities are read by ``building/tables.py``.

Formulas are never written: a text that looks like one (``=1+1``) stays a text, also when it is edited in Excel.
"""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from functools import reduce
from typing import TYPE_CHECKING, Any, NamedTuple

from nts_scenario_kit import files
from nts_scenario_kit.errors import InputError, OutputError, cause, unreadable
from nts_scenario_kit.source.formats import OLE, ZIP, format_of, is_blank
from nts_scenario_kit.vietnamese import MOST_MARKS, nfc, overloaded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

#: Bytes of all parts, unpacked; rows and columns that are read.
SIZE_LIMIT = 60 * 2**20
ROW_LIMIT, COLUMN_LIMIT = 5000, 60
#: Tags of all parts, four or five for a cell, and cells below merged ones: each costs memory, however few bytes it has.
MARK_LIMIT, MERGE_LIMIT = 1_000_000, 300_000
#: What is said of a cell with a letter that nobody has typed.
TOO_MANY_MARKS = f"một chữ mang hơn {MOST_MARKS} dấu"
#: What is said of a workbook that is none.
DAMAGED = "tệp Excel hỏng hoặc chưa tải xong; mở bằng Excel, chọn sửa chữa rồi lưu lại dạng .xlsx"
_TOO_LARGE = f"tệp Excel quá lớn khi giải nén (giới hạn {SIZE_LIMIT // 2**20} MB); xóa ảnh, trang tính thừa rồi lưu lại"
#: Bytes of the shortest text that may be meant as a table.
_LEAST_TEXT = 8
#: How a text begins that Excel would take for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_WIDTHS = 28


class Sheet(NamedTuple):
    """Rows, each its filled cells by column from 0; ``unread``: the first filled cell beyond the limits, "" if none."""

    rows: list[dict[int, str]]
    unread: str = ""


def read_sheets(file: Path) -> list[Sheet]:
    """The sheets that an officer sees. Raises InputError.

    A cell that is merged over several rows stands in each of them; a date is ``2026-12-31``, a formula its last result.
    """
    raw = _content(file)
    if reason := refusal(raw, MARK_LIMIT) or _merged_too_far(raw):
        raise InputError(f"{file}: {reason}")
    import openpyxl  # noqa: PLC0415 - 150 ms, needed for Excel files only

    try:
        book = openpyxl.load_workbook(io.BytesIO(raw), data_only=True, keep_links=False)
        shown = _shown(book)
        wrong = next((cell for sheet in shown for cell in _cells(sheet) if cell.data_type == "e"), None)
        sheets = [] if wrong else [Sheet(_rows(sheet), _beyond(sheet)) for sheet in shown]
    except Exception as error:  # openpyxl raises whatever its XML reader and its guesses about cells do
        raise InputError(f"{file}: {DAMAGED}") from error
    if wrong:
        raise InputError(f"{file}: ô {wrong.coordinate} báo lỗi {wrong.value}; sửa trong Excel rồi nhập lại")
    if heavy := next(filter(_overloaded, (cell for sheet in shown for cell in _cells(sheet))), None):
        raise InputError(f"{file}: ô {heavy.coordinate} có {TOO_MANY_MARKS}; xóa chữ này, gõ lại rồi nhập lại")
    return sheets


def uncomputed(file: Path) -> list[tuple[str, str]]:
    """Formulas of which the file holds no result, each with its cell: they read as empty. The file was read before."""
    import openpyxl  # noqa: PLC0415

    with zipfile.ZipFile(file) as package:
        if not any(b"<f" in package.read(name) for name in package.namelist() if "worksheets/sheet" in name):
            return []
    results = openpyxl.load_workbook(file, data_only=True, keep_links=False)
    written = openpyxl.load_workbook(file, keep_links=False)
    return [
        (f"ô {cell.coordinate} của trang “{sheet.title}”", str(cell.value))
        for sheet in _shown(written)
        for cell in _cells(sheet)
        if cell.data_type == "f" and results[sheet.title][cell.coordinate].value is None
    ]


def _shown(book: Any) -> list[Any]:
    """The sheets that an officer sees; all of them if none is to be seen."""
    return [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"] or list(book.worksheets)


def _cells(sheet: Any) -> Iterator[Any]:
    rows, columns = min(sheet.max_row or 0, ROW_LIMIT), min(sheet.max_column or 0, COLUMN_LIMIT)
    for row in sheet.iter_rows(max_row=rows, max_col=columns):
        yield from row


def _content(file: Path) -> bytes:
    try:
        raw = files.content(file, SIZE_LIMIT)
    except OSError as error:
        raise unreadable(error, file, str(file), holder="trong Excel") from None
    if len(raw) > SIZE_LIMIT:
        raise InputError(f"{file}: {_TOO_LARGE}")
    return raw


def refusal(raw: bytes, marks: int) -> str:
    """Why these bytes are no workbook that can be read safely; "" if they are. ``marks``: most tags of all parts."""
    kind = format_of(raw)
    if not raw or is_blank(raw):
        return "tệp rỗng, hoặc nội dung chưa được ghi xuống đĩa; hãy chép hoặc tải lại tệp"
    if raw.startswith(OLE):
        return "tệp Excel có mật khẩu, hoặc là tệp kiểu cũ (.xls); mở bằng Excel, gỡ mật khẩu rồi lưu lại dạng .xlsx"
    if not raw.startswith(ZIP):
        what = f"đây là {kind or 'tệp chữ (CSV, trang web)'}, không phải tệp Excel .xlsx"
        if not kind and (b"\0" in raw or len(raw) < _LEAST_TEXT):
            what = "đây không phải tệp Excel, hoặc tệp bị cụt"
        return f"{what}; mở bằng Excel rồi lưu lại dạng .xlsx"
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as package:
            return _refused(package, marks, kind)
    except Exception:  # zipfile and its decompressors raise many kinds for damaged data
        return DAMAGED


def _refused(package: zipfile.ZipFile, marks: int, kind: str) -> str:
    infos = package.infolist()
    if not any(info.filename.startswith("xl/") for info in infos):
        return f"đây là {kind}, không phải tệp Excel .xlsx; chọn đúng tệp bảng"
    if any(info.flag_bits & 1 for info in infos):
        return "tệp Excel có mật khẩu; mở bằng Excel, gỡ mật khẩu rồi lưu lại"
    if sum(info.file_size for info in infos) > SIZE_LIMIT:
        return _TOO_LARGE
    for info in infos:
        if info.filename.lower().endswith((".xml", ".rels")):
            with package.open(info) as part:
                text = part.read(SIZE_LIMIT)
            if b"<!DOCTYPE" in text.replace(b"\0", b""):
                return "tệp Excel có khai báo DOCTYPE/ENTITY, bị từ chối; không mở tệp này"
            marks -= text.count(b"<")
            if marks < 0:
                return "bảng có quá nhiều ô; xóa các dòng, cột thừa rồi lưu lại"
    return ""


_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')


def _merged_too_far(raw: bytes) -> str:
    """Why the merged cells cannot be read, "" if they can: openpyxl makes an object of each cell below them."""
    area = 0
    with zipfile.ZipFile(io.BytesIO(raw)) as package:
        for name in package.namelist():
            if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                for left, top, right, bottom in _MERGED.findall(package.read(name)):
                    area += (_number(right) - _number(left) + 1) * (int(bottom) - int(top) + 1)
    return f"bảng có ô gộp quá rộng (hơn {MERGE_LIMIT} ô); bỏ gộp ô rồi lưu lại" if area > MERGE_LIMIT else ""


def _number(letters: bytes) -> int:
    return reduce(lambda total, letter: total * 26 + letter - 64, letters, 0)


def _rows(sheet: Any) -> list[dict[int, str]]:
    down = {
        (row, area.min_col): (area.min_row, area.min_col)
        for area in sheet.merged_cells.ranges
        for row in range(area.min_row, min(area.max_row, ROW_LIMIT) + 1)
    }
    rows = []
    last_row, last_column = min(sheet.max_row or 0, ROW_LIMIT), min(sheet.max_column or 0, COLUMN_LIMIT)
    for row in range(1, last_row + 1):
        cells: dict[int, str] = {}
        for column in range(1, last_column + 1):
            at = down.get((row, column), (row, column))
            cell = sheet.cell(*at)
            text = _text(cell.value, str(cell.number_format))
            if text:
                cells[column - 1] = text
        rows.append(cells)
    return rows


def _overloaded(cell: Any) -> bool:
    return isinstance(cell.value, str) and overloaded(cell.value) is not None


def _beyond(sheet: Any) -> str:
    """The first filled cell that :func:`_rows` does not read: whoever needs the sheet must not lose it unsaid."""
    if (sheet.max_row or 0) <= ROW_LIMIT and (sheet.max_column or 0) <= COLUMN_LIMIT:
        return ""
    cells = sheet._cells.items()  # only those that are there: to walk over the others would make them
    far = ((at, cell) for at, cell in cells if at[0] > ROW_LIMIT or at[1] > COLUMN_LIMIT)
    filled = [(at, cell) for at, cell in far if _text(cell.value, str(cell.number_format))]
    return str(min(filled, key=lambda one: one[0])[1].coordinate) if filled else ""


def _text(value: object, form: str = "") -> str:
    """A value as Excel shows it to a Vietnamese officer; a day as ``2026-12-31``, a month or year alone as such."""
    match value:
        case None:
            return ""
        case bool():
            return "TRUE" if value else "FALSE"
        case datetime.datetime() if value.time() != datetime.time():
            return value.strftime("%Y-%m-%d %H:%M")
        case datetime.date():
            return _day(value, form.lower())
        case datetime.time():
            return value.strftime("%H:%M")
        case float() | int() if form.rstrip().endswith("%"):
            return f"{round(value * 100, 6):g}%".replace(".", ",")
        case float():
            return str(int(value)) if value.is_integer() else str(value).replace(".", ",")
    return nfc(str(value)).strip()


def _day(value: datetime.date, form: str) -> str:
    shown = re.sub(r'"[^"]*"|\[[^]]*\]', "", form)
    if "y" in shown and "d" not in shown:
        return value.strftime("%m/%Y" if "m" in shown else "%Y")
    return value.strftime("%Y-%m-%d")


def workbook(title: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """A workbook with one sheet: a bold header, texts wrapped, every cell a text."""
    import openpyxl  # noqa: PLC0415 - 150 ms, needed for Excel files only
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.title = title[:31]
    for number, texts in enumerate((header, *rows), 1):
        for column, text in enumerate(texts, 1):
            cell = sheet.cell(number, column)
            cell.value = text or None
            if text:
                cell.data_type = "s"
                cell.quotePrefix = text.startswith(_FORMULA)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.font = Font(name="Times New Roman", size=13, bold=number == 1)
    for column in range(1, len(header) + 1):
        sheet.column_dimensions[get_column_letter(column)].width = _WIDTHS if column > 1 else 6
    sheet.freeze_panes = "A2"
    fixed = datetime.datetime(1980, 1, 1)
    book.properties.created = fixed
    out = io.BytesIO()
    try:
        book.save(out)
    except Exception as error:  # openpyxl writes each sheet into a temporary file first
        reason = cause(error) if isinstance(error, OSError) else "ổ đĩa chứa tệp tạm đã đầy hoặc không ghi được"
        raise OutputError(f"không tạo được bảng Excel: {reason}") from None
    return _undated(out.getvalue(), fixed)


def _undated(package: bytes, day: datetime.datetime) -> bytes:
    """The package with this day in place of the time of writing, which openpyxl puts into properties and entries."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rf"\g<1>{day:%Y-%m-%dT%H:%M:%SZ}".encode(), data)
            new.writestr(zipfile.ZipInfo(name, day.timetuple()[:6]), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()
