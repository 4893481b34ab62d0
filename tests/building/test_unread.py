"""Tables as officers keep them; what could not be read takes no built document away."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook
from projects import ROWS, built, files, plan_of, statuses, write_project, write_table

from nts_scenario_kit.building import tables
from nts_scenario_kit.cli import run


def test_a_table_that_cannot_be_read_removes_no_document(tmp_path: Path) -> None:
    write_project(tmp_path, ROWS[:2])
    built(tmp_path)
    before = files(tmp_path)
    (tmp_path / "địa bàn.csv").write_bytes(b"PK\x03\x04hong")
    assert not plan_of(tmp_path).whole
    outcome = built(tmp_path)
    assert (outcome.removed, outcome.waiting) == ((), ("Mường Nhé/y tế.docx", "Ninh Kiều/y tế.docx"))
    assert files(tmp_path) == before
    write_table(tmp_path, ROWS[:2])
    again = built(tmp_path)
    assert again.waiting == ()
    assert set(statuses(again).values()) == {"giữ nguyên"}


def test_the_documents_that_wait_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_project(tmp_path, ROWS[:2])
    run(["build", str(tmp_path), "-o", str(tmp_path / "out"), "-j", "1"])
    (tmp_path / "địa bàn.csv").write_bytes(b"PK\x03\x04hong")
    capsys.readouterr()
    assert run(["build", str(tmp_path), "-o", str(tmp_path / "out"), "-j", "1"]) == 1
    told = capsys.readouterr().out
    assert "Giữ nguyên 2 tệp của lần dựng trước, vì có bảng chưa đọc được.\n" in told
    assert "Đã xóa" not in told


def test_a_document_somebody_touched_is_told_what_to_do_in_a_build(tmp_path: Path) -> None:
    write_project(tmp_path, ROWS[:1])
    built(tmp_path)
    (tmp_path / "out" / "Mường Nhé" / "y tế.docx").write_bytes(b"changed by hand")
    [document] = built(tmp_path).documents
    assert document.failure == (
        "tệp đã được sửa tay hoặc không do bộ công cụ tạo ra, nên không ghi đè; "
        "đổi tên hoặc chuyển tệp ấy đi chỗ khác rồi dựng lại"
    )


def _sheet(folder: Path, *rows: tuple[object, ...], merge: str = "") -> tables.Table | None:
    book = Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    if merge:
        book.active.merge_cells(merge)
    book.save(folder / "a.xlsx")
    table, findings = tables.read(folder / "a.xlsx", "a.xlsx")
    assert not findings
    return table


def test_a_title_above_the_table_is_no_row_of_names(tmp_path: Path) -> None:
    head, row = ("TT", "Tên xã"), (1, "xã A")
    table = _sheet(tmp_path, ("DANH SÁCH CÁC XÃ", None), ("(Đến 01/7/2026)", None), (None,), head, row, merge="A1:B1")
    assert table is not None
    assert (table.columns, table.rows) == (("TT", "Tên xã"), (tables.Row(5, ("1", "xã A")),))


def test_a_table_of_one_column_has_no_title(tmp_path: Path) -> None:
    table = _sheet(tmp_path, ("Tên xã",), ("xã A",), ("xã B",))
    assert table is not None
    assert [row.values for row in table.rows] == [("xã A",), ("xã B",)]


def test_cells_below_a_column_without_a_name_are_told_once(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("tên,ghi chú\na,b,c\nd,e\ng,h,i,k\n", encoding="utf-8")
    _, found = tables.read(tmp_path / "a.csv", "a.csv")
    assert [(f.line, f.column, f.message) for f in found] == [
        (2, 3, "cột C có chữ ở 2 dòng, dòng đầu là “c”, mà cột chưa có tên"),
        (4, 4, "cột D có chữ ở 1 dòng, dòng đầu là “k”, mà cột chưa có tên"),
    ]


def test_a_cell_with_a_line_break_is_told_on_one_line(tmp_path: Path) -> None:
    write_project(tmp_path, (("xã A", "Mường\nNhé", "0215"),))
    (fault,) = built(tmp_path).faults
    assert fault.message == "tên tệp “Mường Nhé/y tế.docx”: dấu xuống dòng không dùng được trong tên tệp"
    assert (fault.line, fault.column) == (2, None)


def test_an_empty_cell_may_be_part_of_a_merged_one(tmp_path: Path) -> None:
    write_project(tmp_path, (("xã A", "", "0215"),))
    (fault,) = built(tmp_path).faults
    assert fault.hint == "ghi giá trị vào ô; ô đã gộp thì bỏ gộp rồi ghi vào từng dòng; dòng cộng thì xóa khỏi bảng"


def test_a_wrong_value_of_a_cell_names_its_column(tmp_path: Path) -> None:
    write_project(tmp_path, (("xã A", "A", "31/6/2027"),))
    file = tmp_path / "y tế.yaml"
    text = file.read_text(encoding="utf-8").replace("ngày: 2026-12-15", "ngày: «điện thoại»")
    file.write_text(text, encoding="utf-8")
    [document] = built(tmp_path).documents
    (finding,) = [one for one in document.findings if one.rule == "SCHEMA-NGAY"]
    assert finding.message == "ngày không tồn tại: “31/6/2027”"
    assert finding.hint == (
        "ghi một ngày có thật, ví dụ 2026-12-15; giá trị lấy từ cột “điện thoại” của bảng địa bàn.csv: sửa ở đó"
    )
