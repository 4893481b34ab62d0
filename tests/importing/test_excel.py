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


def tasks_of(into: Path) -> tuple[Any, ...]:
    return resolved_of(into.read_text(encoding="utf-8")).scenario.implementation.assignments


def test_a_heading_of_two_rows(into: Path, tmp_path: Path) -> None:
    file = book(tmp_path / "bang.xlsx", [
        ["TT", "Nhiệm vụ", "Cơ quan thực hiện", None, "Thời gian", None],
        [None, None, "Chủ trì", "Phối hợp", "Bắt đầu", "Kết thúc"],
        [1, "Mua thuốc", "Sở Y tế", "Công an thành phố, Sở Tài chính", "01/01/2027", datetime.date(2027, 3, 31)],
    ], merged="C1:D1")  # fmt: skip
    imported = import_tasks(file, into)
    task = tasks_of(into)[-1]
    assert (task.task, task.lead, task.deadline) == ("Mua thuốc", ("Sở Y tế",), "2027-03-31")
    assert task.cooperation == ("Công an thành phố", "Sở Tài chính")
    assert [(one.text, one.kept) for one in imported.unplaced] == [("01/01/2027", True)]
    assert imported.unplaced[0].reason.startswith("dòng 3 của bảng Excel")


def test_values_are_read_as_excel_shows_them(into: Path, tmp_path: Path) -> None:
    file = book(tmp_path / "bang.xlsx", [
        ["Nhiệm vụ", "Chủ trì", "Thời hạn", "Sản phẩm"],
        ["Một", "Sở Y tế", datetime.date(2027, 3, 1), 0.955],
        ["Hai", "Sở Y tế", datetime.datetime(2027, 3, 1, 7, 30), 12.5],
        ["Ba", "Sở Y tế", "thường xuyên\nBáo cáo: hằng quý", 3.0],
    ])  # fmt: skip
    made = openpyxl.load_workbook(file)
    made.active["C2"].number_format, made.active["D2"].number_format = "mm/yyyy", "0.0%"
    made.save(file)
    import_tasks(file, into)
    assert [(one.deadline, one.report_cycle, one.product) for one in tasks_of(into)[-3:]] == [
        ("03/2027", "", "95,5%"), ("2027-03-01 07:30", "", "12,5"), ("thường xuyên", "hằng quý", "3")
    ]  # fmt: skip


def test_a_hidden_sheet_is_left_out_and_a_lone_agency_is_no_group(into: Path, tmp_path: Path) -> None:
    file = book(
        tmp_path / "bang.xlsx", [["Nhiệm vụ", "Chủ trì"], ["Một", "Sở Y tế"], [None, "Sở Nội vụ"], ["Hai", None]]
    )
    made = openpyxl.load_workbook(file)
    old = made.create_sheet("Cũ")
    old.append(["Nhiệm vụ", "Chủ trì"])
    old.append(["Việc cũ", "Sở cũ"])
    old.sheet_state = "hidden"
    made.save(file)
    import_tasks(file, into)
    text = into.read_text(encoding="utf-8")
    assert "Việc cũ" not in text
    assert "nhóm" not in text
    assert "Sở Nội vụ" in text


def test_a_formula_without_a_result_is_told(into: Path, tmp_path: Path) -> None:
    file = book(tmp_path / "bang.xlsx", [["Nhiệm vụ", "Chủ trì"], ["Diễn tập", "=A1"]])
    (told,) = import_tasks(file, into).unplaced
    assert told.text == "=A1"
    assert not told.kept
    assert told.reason.startswith("ô B2 của trang “Sheet”: công thức chưa có kết quả")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), r"tệp Excel có mật khẩu, hoặc là tệp kiểu cũ \(\.xls\)"),
        ("TT;Nhiệm vụ\n1;A\n".encode(), r"tệp chữ \(CSV, trang web\)"),
        (b"<html><table></table></html>", r"tệp chữ \(CSV, trang web\)"),
    ],
)
def test_another_file_named_xlsx_is_refused_with_what_it_is(
    into: Path, tmp_path: Path, data: bytes, message: str
) -> None:
    file = tmp_path / "bang.xlsx"
    file.write_bytes(data)
    with pytest.raises(InputError, match=message):
        import_tasks(file, into)


def test_an_error_of_excel_is_refused_with_its_cell(into: Path, tmp_path: Path) -> None:
    file = book(tmp_path / "bang.xlsx", [["Nhiệm vụ", "Chủ trì"], ["Diễn tập", "#REF!"]])
    with pytest.raises(InputError, match="ô B2 báo lỗi #REF!"):
        import_tasks(file, into)


@pytest.mark.parametrize(("row", "column", "cell"), [(5001, 1, "A5001"), (5200, 2, "B5200"), (3, 61, "BI3")])
def test_a_table_that_is_not_read_to_its_end_is_refused(
    into: Path, tmp_path: Path, row: int, column: int, cell: str
) -> None:
    made = openpyxl.load_workbook(book(tmp_path / "b.xlsx", [["Nhiệm vụ", "Chủ trì"], ["Trực ban", "Sở Y tế"]]))
    made.active.cell(row, column).value = "Việc ở xa"
    made.save(tmp_path / "b.xlsx")
    with pytest.raises(UsageError, match=rf"bảng phân công còn chữ ở ô {cell}, quá giới hạn 5000 dòng, 60 cột"):
        import_tasks(tmp_path / "b.xlsx", into)
    assert into.read_text(encoding="utf-8") == TEXT


def test_empty_cells_far_below_a_table_and_other_sheets_are_no_hindrance(into: Path, tmp_path: Path) -> None:
    made = openpyxl.load_workbook(book(tmp_path / "b.xlsx", [["Nhiệm vụ", "Chủ trì"], ["Trực ban", "Sở Y tế"]]))
    made.active.cell(9000, 3).number_format = "0.00"
    made.active.cell(9001, 2).value = " "
    made.create_sheet("Số liệu").cell(8000, 80).value = 12
    made.save(tmp_path / "b.xlsx")
    assert import_tasks(tmp_path / "b.xlsx", into).written


def test_more_tasks_than_a_scenario_holds_are_not_written(into: Path, tmp_path: Path) -> None:
    rows = [["Nhiệm vụ", "Chủ trì"], *([f"Việc số {n}", "Sở Y tế"] for n in range(1001))]
    with pytest.raises(OutputError, match=r"“phân công” có 100[13] mục, quá giới hạn 1000 mục"):
        import_tasks(book(tmp_path / "b.xlsx", rows), into)
    assert into.read_text(encoding="utf-8") == TEXT
