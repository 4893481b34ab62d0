"""Tables and their rows that stand on one side only are told, cell by cell or row by row."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import docx
import pytest

from nts_scenario_kit.api.diffing import cells, compare, table
from nts_scenario_kit.api.reasoning import read, reasoned

Told = list[tuple[str, str, str]]
BESIDE = [["Nơi nhận: các sở", "CHỦ TỊCH"], ["Lưu: VT", "Nguyễn Văn A"]]
TASKS = [["1", "Trực ban", "Sở Y tế"], ["2", "Báo cáo", "Công an"]]


def file(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    document = docx.Document()
    document.add_paragraph("Câu đứng trước bảng.")
    if rows:
        table = document.add_table(0, len(rows[0]))
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    document.add_paragraph("Câu đứng sau bảng.")
    document.save(str(path))
    return path


def told(folder: Path, old: Sequence[Sequence[str]], new: Sequence[Sequence[str]]) -> Told:
    found = compare(file(folder / "cu.docx", old), file(folder / "moi.docx", new))
    return [(one.kind.value, one.old, one.new) for one in found.differences]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (BESIDE, ["Nơi nhận: các sở", "CHỦ TỊCH", "Lưu: VT", "Nguyễn Văn A"]),
        (TASKS, ["1 | Trực ban | Sở Y tế", "2 | Báo cáo | Công an"]),
    ],
    ids=["texts side by side", "data"],
)
def test_a_table_that_comes_or_goes_is_told(tmp_path: Path, rows: list[list[str]], expected: list[str]) -> None:
    assert told(tmp_path, [], rows) == [("thêm", "", text) for text in expected]
    assert told(tmp_path, rows, []) == [("bỏ", text, "") for text in expected]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [(BESIDE, ["Lưu: VT", "Nguyễn Văn A"]), (TASKS, ["2 | Báo cáo | Công an"])],
    ids=["texts side by side", "data"],
)
def test_a_row_that_comes_or_goes_is_told(tmp_path: Path, rows: list[list[str]], expected: list[str]) -> None:
    assert told(tmp_path, rows[:1], rows) == [("thêm", "", text) for text in expected]
    assert told(tmp_path, rows, rows[:1]) == [("bỏ", text, "") for text in expected]


def test_the_table_of_comparison_ends_as_an_annex_does(tmp_path: Path) -> None:
    made = table(compare(file(tmp_path / "cu.docx", TASKS), file(tmp_path / "moi.docx", TASKS[:1])))
    assert [one.text for one in docx.Document(io.BytesIO(made)).paragraphs if one.text.strip()][-1] == "./."


NAMED = [
    ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
    ["1", "Trực ban", "Sở Y tế", "31/3"],
    ["2", "Báo cáo", "Công an", ""],
]
LATER = [NAMED[0], ["1", "Trực ban", "Sở Y tế", "15/4"], ["2", "Báo cáo", "Công an", "15/4"]]


def rows_of(
    folder: Path, old: Sequence[Sequence[str]], new: Sequence[Sequence[str]]
) -> list[tuple[str, str, str, str]]:
    return [cells(one) for one in compare(file(folder / "cu.docx", old), file(folder / "moi.docx", new)).differences]


def test_of_a_changed_row_the_table_of_comparison_shows_the_columns_that_differ(tmp_path: Path) -> None:
    place = "văn bản"
    assert rows_of(tmp_path, NAMED, LATER) == [
        (place, "1. Trực ban\nThời hạn: 31/3", "1. Trực ban\nThời hạn: 15/4", ""),
        (place, "2. Báo cáo\n(chưa có)", "2. Báo cáo\nThời hạn: 15/4", ""),
    ]


def test_a_new_row_is_shown_by_the_names_of_its_columns(tmp_path: Path) -> None:
    shown = "STT: 2\nNhiệm vụ: Báo cáo\nChủ trì: Công an"
    assert rows_of(tmp_path, NAMED[:2], NAMED) == [("văn bản", "(chưa có)", shown, "")]
    assert rows_of(tmp_path, NAMED, NAMED[:2]) == [("văn bản", shown, "(bỏ)", "")]


def test_rows_without_numbers_are_called_by_their_first_cell(tmp_path: Path) -> None:
    old = [["Việc", "Ai làm", "Khi nào"], ["Trực ban", "Sở Y tế", "hằng ngày"]]
    assert rows_of(tmp_path, old, [old[0], ["Trực ban", "Công an", "hằng ngày"]]) == [
        ("văn bản", "Trực ban\nAi làm: Sở Y tế", "Trực ban\nAi làm: Công an", "")
    ]


def test_each_of_two_rows_that_changed_alike_keeps_its_own_reason(tmp_path: Path) -> None:
    old = [*NAMED[:2], ["2", "Báo cáo", "Công an", "31/3"]]
    found = compare(file(tmp_path / "cu.docx", old), file(tmp_path / "moi.docx", LATER))
    filled = docx.Document(io.BytesIO(table(found)))
    for row, reason in zip(filled.tables[-1].rows[1:], ("theo Sở Y tế", "theo Công an"), strict=True):
        row.cells[3].text = reason
    filled.save(str(tmp_path / "bang.docx"))
    again = reasoned(found, read(tmp_path / "bang.docx"))
    assert [one.reason for one in again.differences] == ["theo Sở Y tế", "theo Công an"]


def test_a_running_number_is_no_change_of_its_row_but_a_figure_is(tmp_path: Path) -> None:
    old = [["STT", "Vật tư", "Số lượng"], ["1", "Xuồng cứu hộ", "5"]]
    new = [old[0], ["2", "Xuồng cứu hộ", "7"]]
    shown = ("2. Xuồng cứu hộ\nSố lượng: 5", "2. Xuồng cứu hộ\nSố lượng: 7")
    assert rows_of(tmp_path, old, new) == [("văn bản", *shown, "")]
