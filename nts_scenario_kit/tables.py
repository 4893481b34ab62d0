"""Excel workbooks: rows of texts in, rows of texts out. The only module that knows Excel.

Formulas are never written: a text that looks like one (``=1+1``) stays a text, also when it is edited in Excel.
"""

from __future__ import annotations

import datetime
import io
import zipfile
from typing import TYPE_CHECKING, Any

from nts_scenario_kit.errors import InputError
from nts_scenario_kit.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Sequence
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
    return [_rows(sheet) for sheet in book.worksheets]


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
        raise InputError(f"{file}: không phải tệp Excel .xlsx, tệp hỏng hoặc có mật khẩu") from None
    if sum(info.file_size for info in infos) > SIZE_LIMIT:
        raise InputError(f"{file}: tệp Excel quá lớn khi giải nén (giới hạn {SIZE_LIMIT // 2**20} MB)")
    if not any(info.filename.startswith("xl/") for info in infos):
        raise InputError(f"{file}: không phải tệp Excel .xlsx")


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
            text = _text(sheet.cell(*at).value)
            if text:
                cells[column - 1] = text
        rows.append(cells)
    return rows


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return nfc(str(value)).strip()


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
