"""Workbooks that are damaged, none at all, or made to swell: refused in Vietnamese, quickly, and nothing is changed."""

from __future__ import annotations

import io
import re
import time
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from nts_scenario_kit.building import tables as building
from nts_scenario_kit.errors import InputError, OutputError
from nts_scenario_kit.tables import read_sheets, workbook

SHEET = "xl/worksheets/sheet1.xml"
GOOD = workbook("Phân công", ("Nhiệm vụ", "Chủ trì"), [("Trực ban", "Công an tỉnh"), ("Cứu chữa", "Sở Y tế")])


def changed(name: str, change: Callable[[bytes], bytes | None]) -> bytes:
    """The good workbook with one part changed, or left out."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(GOOD)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            data = change(old.read(info)) if info.filename == name else old.read(info)
            if data is not None:
                new.writestr(info, data)
    return out.getvalue()


def sheet(more: str) -> bytes:
    """With this behind the rows."""
    return changed(SHEET, lambda data: data.replace(b"</sheetData>", more.encode() + b"</sheetData>"))


def merged(area: str) -> bytes:
    cells = f'</sheetData><mergeCells><mergeCell ref="{area}"/></mergeCells>'
    return changed(SHEET, lambda data: data.replace(b"</sheetData>", cells.encode()))


def entities(data: bytes) -> bytes:
    return b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>' + re.sub(rb"^<\?xml.*?\?>", b"", data)


def word() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    return out.getvalue()


CASES = {
    "empty": (b"", "tệp rỗng"),
    "zeros": (bytes(999), "nội dung chưa được ghi xuống đĩa"),
    "one byte": (b"P", "đây không phải tệp Excel, hoặc tệp bị cụt"),
    "pdf": (b"%PDF-1.7", "đây là tệp PDF, không phải tệp Excel .xlsx"),
    "old or password": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99), "có mật khẩu, hoặc là tệp kiểu cũ (.xls)"),
    "word": (word(), "đây là tệp Word .docx, không phải tệp Excel .xlsx"),
    "truncated": (GOOD[: len(GOOD) // 2], "tệp Excel hỏng hoặc chưa tải xong"),
    "cut sheet": (changed(SHEET, lambda data: data[:300]), "tệp Excel hỏng hoặc chưa tải xong"),
    "empty workbook": (changed("xl/workbook.xml", lambda _: b""), "tệp Excel hỏng hoặc chưa tải xong"),
    "strings that are not there": (
        sheet('<row r="9"><c r="A9" t="s"><v>7</v></c></row>'),
        "tệp Excel hỏng hoặc chưa tải xong",
    ),
    "entities": (changed(SHEET, entities), "có khai báo DOCTYPE/ENTITY, bị từ chối"),
    "cells": (sheet('<row r="9">' + '<c r="A9"><v>1</v></c>' * 1_100_000 + "</row>"), "bảng có quá nhiều ô"),
}


@pytest.mark.parametrize("case", CASES)
def test_a_workbook_that_is_none_is_named_for_assignments_and_for_projects(tmp_path: Path, case: str) -> None:
    data, message = CASES[case]
    file = tmp_path / "bảng.xlsx"
    file.write_bytes(data)
    start = time.process_time()
    with pytest.raises(InputError, match=re.escape(message)) as refused:
        read_sheets(file)
    table, (finding,) = building.read(file, "bảng.xlsx")
    assert time.process_time() - start < 4
    assert "; " in str(refused.value)
    assert table is None
    assert (finding.rule, message in finding.message, bool(finding.hint)) == ("DA-BANG", True, True)


def test_cells_merged_over_the_whole_sheet_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "bảng.xlsx"
    file.write_bytes(merged("A1:XFD1048576"))
    with pytest.raises(InputError, match="ô gộp quá rộng"):
        read_sheets(file)
    file.write_bytes(merged("A2:A3"))
    assert read_sheets(file)[0].rows[2][0] == "Trực ban"


def test_what_a_library_thinks_of_a_file_is_not_for_officers(tmp_path: Path) -> None:
    from nts_scenario_kit.cli.console import prepare  # noqa: PLC0415

    file = tmp_path / "bảng.xlsx"
    none = b'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
    file.write_bytes(changed("xl/styles.xml", lambda _: none))
    with warnings.catch_warnings(record=True) as told:
        prepare()
        building.read(file, "bảng.xlsx")
    assert not told


def test_a_full_disk_for_temporary_files_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **_more: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("openpyxl.worksheet._writer.create_temporary_file", full)
    with pytest.raises(OutputError, match="không tạo được bảng Excel: ổ đĩa đã đầy"):
        workbook("Phân công", ("Nhiệm vụ",), [("Trực ban",)])
