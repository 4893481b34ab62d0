"""Tables of who directs and of tasks, whose columns are called in an office's own words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx
import pytest
from importing.test_course_clauses import LINES
from importing.test_foreign_labelled_tables import Rows
from ruamel.yaml import YAML

from nts_scenario_kit.cli import run

OPENING = (*LINES[:14], "c) Quyền chỉ huy")
FORCES = (
    "d) Lực lượng, phương tiện",
    "- Giai đoạn 1: Trạm Y tế xã làm chính ngay từ đầu; Hội Phụ nữ, Đoàn Thanh niên cùng tham gia.",
    "- Giai đoạn 2: Công an tỉnh giữ vai trò nòng cốt; lực lượng phối hợp: Ban Chỉ huy quân sự xã, Trạm Y tế xã.",
    "IV. TỔ CHỨC THỰC HIỆN",
    "1. Công tác bảo đảm",
    "- Kinh phí: ngân sách xã.",
    "2. Phân công nhiệm vụ",
)
LEVELS: Rows = [
    ("Khi nào", "Cơ quan cầm lái", "Người chịu trách nhiệm"),
    ("Một xã tự lo được", "Tổ ứng phó của xã", "Chủ tịch Ủy ban nhân dân xã"),
    ("Nhiều xã hoặc quá sức xã", "Ban Chỉ đạo 138 tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh"),
    ("Lan sang tỉnh khác", "Ban Chỉ đạo quốc gia", "Thủ tướng Chính phủ"),
]
MECHANISM = {
    level: dict(zip(("điều kiện", "cơ quan chỉ đạo", "người đứng đầu"), row, strict=True))
    for level, row in zip(("cấp xã", "cấp tỉnh", "cấp quốc gia"), LEVELS[1:], strict=True)
}
TASKS: Rows = [
    ("Việc", "Ai làm chính", "Ai giúp", "Xong khi nào", "Ra cái gì"),
    ("Lập tổ kiểm tra lò mổ", "Công an xã", "Trạm Y tế xã", "30/6/2027", "Quyết định thành lập"),
    ("Dạy kỹ năng cho hộ nuôi", "Hội Nông dân xã", "Trung tâm Giáo dục nghề nghiệp", "Hằng tháng", "Danh sách lớp"),
]


def imported(folder: Path, levels: Rows, tasks: Rows) -> Any:
    document = docx.Document()
    for lines, rows in ((OPENING, levels), (FORCES, tasks)):
        for line in lines:
            document.add_paragraph(line)
        made = document.add_table(len(rows), len(rows[0]))
        for row, texts in zip(made.rows, rows, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
    document.save(str(folder / "a.docx"))
    assert run(["import", str(folder / "a.docx"), "-o", str(folder / "a.yaml")]) in (0, 1)
    return YAML(typ="safe").load((folder / "a.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_who_heads_a_level_tells_which_level_a_row_is_of(tmp_path: Path, order: tuple[int, ...]) -> None:
    levels = [tuple(row[at] for at in order) for row in LEVELS]
    assert imported(tmp_path, levels, TASKS)["tình huống"][0]["cơ chế vận hành"] == MECHANISM


def test_levels_from_the_highest_down_are_told_as_well(tmp_path: Path) -> None:
    levels = [LEVELS[0], *reversed(LEVELS[1:])]
    assert imported(tmp_path, levels, TASKS)["tình huống"][0]["cơ chế vận hành"] == MECHANISM


def test_a_table_without_bodies_has_conditions_and_heads(tmp_path: Path) -> None:
    found = imported(tmp_path, [(row[0], row[2]) for row in LEVELS], TASKS)["tình huống"][0]["cơ chế vận hành"]
    assert found == {
        level: {name: value for name, value in told.items() if name != "cơ quan chỉ đạo"}
        for level, told in MECHANISM.items()
    }


def test_two_heads_of_one_level_make_no_table_of_levels(tmp_path: Path) -> None:
    levels = [*LEVELS[:2], ("Quá sức", "Ban Chỉ huy xã", "Chủ tịch Ủy ban nhân dân xã")]
    data = imported(tmp_path, levels, TASKS)
    assert "cơ chế vận hành" not in data["tình huống"][0]
    assert data["phụ lục"][0]["bảng"]["dòng"] == [list(row) for row in levels[1:]]


def test_tasks_are_read_whatever_their_columns_are_called(tmp_path: Path) -> None:
    first, second = imported(tmp_path, LEVELS, TASKS)["tổ chức thực hiện"]["phân công"]
    assert first == {
        "việc": "Lập tổ kiểm tra lò mổ",
        "chủ trì": ["Công an xã"],
        "phối hợp": ["Trạm Y tế xã"],
        "thời hạn": "30/6/2027",
        "sản phẩm": "Quyết định thành lập",
    }
    assert (second["việc"], second["thời hạn"]) == ("Dạy kỹ năng cho hộ nuôi", "Hằng tháng")


def test_a_lead_under_an_unknown_heading_is_told_by_its_cells(tmp_path: Path) -> None:
    tasks = [("Việc phải làm", "Người đứng ra làm", "Cùng làm", "Xong khi nào"), *(row[:4] for row in TASKS[1:])]
    first, second = imported(tmp_path, LEVELS, tasks)["tổ chức thực hiện"]["phân công"]
    assert [one["chủ trì"] for one in (first, second)] == [["Công an xã"], ["Hội Nông dân xã"]]
    assert [one["phối hợp"] for one in (first, second)] == [["Trạm Y tế xã"], ["Trung tâm Giáo dục nghề nghiệp"]]


def test_who_leads_and_who_takes_part_in_one_line_stand_apart_in_any_words(tmp_path: Path) -> None:
    forces = imported(tmp_path, LEVELS, TASKS)["tình huống"][0]["lực lượng, phương tiện"]
    assert forces["giai đoạn 1"] == {"chủ trì": ["Trạm Y tế xã"], "phối hợp": ["Hội Phụ nữ", "Đoàn Thanh niên"]}
    assert forces["giai đoạn 2"]["chủ trì"] == ["Công an tỉnh"]
    assert forces["giai đoạn 2"]["phối hợp"] == ["Ban Chỉ huy quân sự xã", "Trạm Y tế xã"]
