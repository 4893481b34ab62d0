"""Tables and their rows that stand on one side only are told, cell by cell or row by row."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import docx
import pytest

from nts_scenario_kit.api.diffing import compare, table

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
