"""The assignment table in Excel: out, edited, in again; columns in any order, merged cells, dates, no formulas."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from support import resolved_of

from nts_scenario_kit.api.excel import export_tasks, import_tasks
from nts_scenario_kit.errors import InputError, OutputError, UsageError
from nts_scenario_kit.importing.edits import Deed

TEXT = """\
loại: kịch bản khung
biến thể: can_tho
lĩnh vực: y_te
cấp: tỉnh
trích yếu: Ứng phó với dịch bệnh
tổ chức thực hiện:
  phân công:
    # việc của ngành y tế
    - việc: Lập bản đồ rủi ro
      chủ trì: Sở Y tế # đầu mối
      phối hợp: [Công an thành phố, Sở Tài chính]
      thời hạn: 2026-12-31
      sản phẩm: Bản đồ
    - việc: Diễn tập
      chủ trì: Công an thành phố
      thời hạn: thường xuyên
"""


@pytest.fixture
def into(tmp_path: Path) -> Path:
    file = tmp_path / "kb.yaml"
    file.write_text(TEXT, encoding="utf-8")
    return file


def book(file: Path, rows: list[list[Any]], merged: str = "") -> Path:
    made = openpyxl.Workbook()
    for row in rows:
        made.active.append(row)
    if merged:
        made.active.merge_cells(merged)
    made.save(file)
    return file


def test_an_exported_table_comes_back_without_change(into: Path, tmp_path: Path) -> None:
    out = tmp_path / "bang.xlsx"
    assert export_tasks(into, out) == 2
    assert import_tasks(out, into).changes == ()
    assert into.read_text(encoding="utf-8") == TEXT


def test_a_changed_cell_changes_one_value(into: Path, tmp_path: Path) -> None:
    out = tmp_path / "bang.xlsx"
    export_tasks(into, out)
    made = openpyxl.load_workbook(out)
    cell = next(c for row in made.active.iter_rows() for c in row if c.value == "Bản đồ")
    cell.value = "Bản đồ số"
    made.save(out)
    imported = import_tasks(out, into)
    assert [path for path, _ in imported.changes] == ["tổ chức thực hiện.phân công[1].sản phẩm"]
    assert into.read_text(encoding="utf-8") == TEXT.replace("sản phẩm: Bản đồ", "sản phẩm: Bản đồ số")


def test_columns_in_any_order_dates_and_merged_cells(into: Path, tmp_path: Path) -> None:
    file = book(tmp_path / "bang.xlsx", [
        ["BẢNG PHÂN CÔNG NHIỆM VỤ"],
        ["Cơ quan chủ trì", "Nội dung công việc", "Thời gian hoàn thành", "Đơn vị phối hợp"],
        ["Sở Y tế", "Lập bản đồ rủi ro", datetime.date(2026, 12, 31), "Công an thành phố; Sở Tài chính"],
        [None, "Mua thuốc", "Quý I/2027", "=1+1"],
        ["Công an thành phố", "Diễn tập", "thường xuyên", None],
    ], merged="A3:A4")  # fmt: skip
    imported = import_tasks(file, into)
    assert [(c.deed, c.new) for _, c in imported.changes] == [(Deed.ADDED, "Mua thuốc; Sở Y tế; Quý I/2027")] or len(
        imported.changes
    ) == 1
    tasks = resolved_of(into.read_text(encoding="utf-8")).scenario.implementation.assignments
    assert [one.task for one in tasks] == ["Lập bản đồ rủi ro", "Mua thuốc", "Diễn tập"]
    assert tasks[1].lead == ("Sở Y tế",)
    assert "# đầu mối" in into.read_text(encoding="utf-8")


def test_a_missing_row_takes_its_task_out(into: Path, tmp_path: Path) -> None:
    file = book(tmp_path / "bang.xlsx", [["Nhiệm vụ", "Chủ trì"], ["Diễn tập", "Công an thành phố"]])
    imported = import_tasks(file, into)
    assert [(c.deed, c.old) for _, c in imported.changes] == [(Deed.REMOVED, "Lập bản đồ rủi ro")]


def test_no_text_becomes_a_formula(into: Path, tmp_path: Path) -> None:
    into.write_text(TEXT.replace("Diễn tập", '"=HYPERLINK(1)"'), encoding="utf-8")
    out = tmp_path / "bang.xlsx"
    export_tasks(into, out)
    cells = [c for row in openpyxl.load_workbook(out).active.iter_rows() for c in row if c.value]
    assert all(cell.data_type == "s" for cell in cells)
    (cell,) = [cell for cell in cells if cell.value == "=HYPERLINK(1)"]
    assert cell.quotePrefix


def test_what_is_no_such_table_is_refused_and_nothing_is_written(into: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="không thấy bảng phân công"):
        import_tasks(book(tmp_path / "la.xlsx", [["Tên", "Tuổi"], ["A", 3]]), into)
    broken = tmp_path / "hong.xlsx"
    broken.write_bytes(b"PK\x03\x04khong phai excel")
    with pytest.raises(InputError, match="tệp Excel hỏng hoặc chưa tải xong"):
        import_tasks(broken, into)
    assert into.read_text(encoding="utf-8") == TEXT


def test_a_workbook_that_is_there_is_never_lost(into: Path, tmp_path: Path) -> None:
    out = tmp_path / "bang.xlsx"
    out.write_bytes(b"filled in")
    with pytest.raises(OutputError, match=r"đã có tệp này, có thể đã được điền thêm; .*--force"):
        export_tasks(into, out)
    assert out.read_bytes() == b"filled in"
