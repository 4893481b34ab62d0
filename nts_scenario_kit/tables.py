"""Excel workbooks: rows of texts in, rows of texts out. The only module that knows Excel.

Formulas are never written: a text that looks like one (``=1+1``) stays a text, also when it is edited in Excel.
"""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from typing import TYPE_CHECKING, Any

from nts_scenario_kit.errors import InputError
from nts_scenario_kit.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

#: Bytes of all parts, unpacked; rows and columns that are read.
SIZE_LIMIT = 60 * 2**20
ROW_LIMIT, COLUMN_LIMIT = 5000, 60
#: How a text begins that Excel would take for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_WIDTHS = 28


def read_sheets(file: Path) -> list[list[dict[int, str]]]:
    """Each sheet as rows, each row its filled cells by column from 0. Raises InputError.

    A cell that is merged over several rows stands in each of them; a date is ``2026-12-31``, a formula its last result.
    """
    import openpyxl  # noqa: PLC0415 - 150 ms, needed for Excel files only
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415

    _refuse(file)
    try:
        book = openpyxl.load_workbook(file, data_only=True, keep_links=False)
    except (KeyError, ValueError, OSError, zipfile.BadZipFile, InvalidFileException) as error:
        raise InputError(f"{file}: tệp Excel hỏng hoặc không phải .xlsx") from error
    shown = _shown(book)
    for sheet in shown:
        for cell in _cells(sheet):
            if cell.data_type == "e":
                raise InputError(f"{file}: ô {cell.coordinate} báo lỗi {cell.value}; sửa trong Excel rồi nhập lại")
    return [_rows(sheet) for sheet in shown]


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


def _refuse(file: Path) -> None:
    try:
        with zipfile.ZipFile(file) as package:
            infos = package.infolist()
    except FileNotFoundError:
        raise InputError(f"{file}: không có tệp này") from None
    except IsADirectoryError:
        raise InputError(f"{file}: đây là thư mục, không phải tệp") from None
    except PermissionError:
        raise InputError(f"{file}: không có quyền đọc, hoặc tệp đang mở trong Excel") from None
    except (zipfile.BadZipFile, OSError):
        raise InputError(f"{file}: {_why(file)}") from None
    if sum(info.file_size for info in infos) > SIZE_LIMIT:
        raise InputError(f"{file}: tệp Excel quá lớn khi giải nén (giới hạn {SIZE_LIMIT // 2**20} MB)")
    if not any(info.filename.startswith("xl/") for info in infos):
        raise InputError(f"{file}: không phải tệp Excel .xlsx")


def _why(file: Path) -> str:
    """What a file is that is no package."""
    try:
        with file.open("rb") as stream:
            begin = stream.read(8)
    except OSError:
        begin = b""
    if begin.startswith(b"\xd0\xcf\x11\xe0"):
        return "tệp Excel cũ (.xls) hoặc có mật khẩu; mở bằng Excel rồi lưu thành “Excel Workbook (*.xlsx)”"
    if begin and not begin.startswith(b"PK") and b"\0" not in begin:
        return "tệp chữ (CSV, trang web), không phải Excel .xlsx; mở bằng Excel rồi lưu thành “Excel Workbook (*.xlsx)”"
    return "không phải tệp Excel .xlsx, tệp hỏng hoặc có mật khẩu"


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
    book.properties.created = book.properties.modified = fixed
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
