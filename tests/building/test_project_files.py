"""What a project names: its scenarios, parts, and the names of the documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from nts_scenario_kit.building import open_project
from nts_scenario_kit.building.plan import Unit, piece_fault

MATRIX = "ma trận:\n  - kịch bản: a.yaml\n    bảng: b.csv\n"


def write(folder: Path, text: str, table: str = "tên,mã\nA,1\n") -> None:
    (folder / "nts.yaml").write_text(text, encoding="utf-8")
    (folder / "a.yaml").touch()
    (folder / "b.csv").write_text(table, encoding="utf-8")


def told(folder: Path) -> list[tuple[int | None, int | None, str, str, str]]:
    return [(f.line, f.column, f.rule, f.message, f.hint) for f in open_project(folder).findings]


def units(folder: Path) -> tuple[Unit, ...]:
    plan = open_project(folder).plan
    assert plan is not None
    return plan.units


def test_a_project_without_scenarios_is_told(tmp_path: Path) -> None:
    write(tmp_path, "tên: Dự án\n")
    hint = "ghi các tệp vào “kịch bản” hoặc “ma trận”"
    assert told(tmp_path) == [(1, 1, "DA-TEP", "dự án chưa có kịch bản nào", hint)]


def test_a_pattern_names_scenarios_in_order_each_once_and_not_the_project_itself(tmp_path: Path) -> None:
    write(tmp_path, 'kịch bản:\n  - "*.yaml"\n  - a.yaml\n  - "[xy]/?.yaml"\n')
    for name in ("y/1.yaml", "x/2.yaml", "x/1.yaml", "x/10.yaml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert [unit.name for unit in units(tmp_path)] == ["a.yaml", "x/1.yaml", "x/2.yaml", "y/1.yaml"]


def test_a_scenario_of_another_folder_is_named_by_its_path(tmp_path: Path) -> None:
    (tmp_path / "p").mkdir()
    (tmp_path / "chung.yaml").touch()
    write(tmp_path / "p", "kịch bản: ../chung.yaml\n")
    assert [unit.name for unit in units(tmp_path / "p")] == [str(tmp_path / "p" / ".." / "chung.yaml")]


def test_a_scenario_may_be_named_by_its_full_path(tmp_path: Path) -> None:
    (tmp_path / "p").mkdir()
    (tmp_path / "chung.yaml").touch()
    write(tmp_path / "p", f"kịch bản: '{tmp_path / 'chung.yaml'}'\n")
    assert [unit.name for unit in units(tmp_path / "p")] == [str(tmp_path / "chung.yaml")]


@pytest.mark.parametrize("entry", ["c/*.yaml", "không có.yaml", "*/nts.yaml", "/*.yaml", "**a"])
def test_what_is_not_there_is_told_with_its_line(tmp_path: Path, entry: str) -> None:
    write(tmp_path, f'kịch bản:\n  - a.yaml\n  - "{entry}"\n')
    hint = "đường dẫn tính từ thư mục của nts.yaml"
    assert told(tmp_path) == [(3, 5, "DA-TEP", f"không tìm thấy tệp kịch bản “{entry}”", hint)]


def test_documents_of_a_matrix_are_named_by_scenario_and_first_column(tmp_path: Path) -> None:
    write(tmp_path, MATRIX)
    assert [unit.pattern for unit in units(tmp_path)] == ["«kịch bản»/«tên»"]
    write(tmp_path, MATRIX + "    tên tệp: «mã»\n")
    assert [unit.pattern for unit in units(tmp_path)] == ["«mã»"]


def test_a_part_that_does_not_exist_is_told_with_the_nearest(tmp_path: Path) -> None:
    write(tmp_path, MATRIX + "    các phần: [quyet_dinh, kich_ban_khug]\n")
    assert told(tmp_path) == [(4, 28, "SCHEMA-CHON", "không có phần “kich_ban_khug”", "ý bạn là “kich_ban_khung”?")]
    write(tmp_path, "kết quả:\n  các phần: [hhh]\nkịch bản: a.yaml\n")
    ((line, column, rule, message, hint),) = told(tmp_path)
    assert (line, column, rule, message) == (2, 14, "SCHEMA-CHON", "không có phần “hhh”")
    assert hint.startswith("chọn trong: to_trinh, quyet_dinh")


def test_a_column_called_as_the_scenario_is_told_where_the_name_uses_it(tmp_path: Path) -> None:
    write(tmp_path, MATRIX + "    tên tệp: «kịch bản»\n", "tên,kịch bản\nA,1\n")
    message = "cột “kịch bản” trùng với tên tệp kịch bản"
    assert told(tmp_path) == [(4, 14, "DA-COT", message, "đổi tên cột trong bảng")]
    write(tmp_path, MATRIX + "    tên tệp: «tên»\n", "tên,kịch bản\nA,1\n")
    assert told(tmp_path) == []


@pytest.mark.parametrize(
    ("piece", "fault"),
    [
        ("Bình thường.docx", ""),
        ("", "có phần rỗng hoặc “..”"),
        ("..", "có phần rỗng hoặc “..”"),
        (" .docx", "có phần rỗng hoặc “..”"),
        ("a\nb", "dấu xuống dòng không dùng được trong tên tệp"),
        ("a:b", "ký tự “:” không dùng được trong tên tệp"),
        (" a", "Windows không cho dùng tên “ a”"),
        ("a.", "Windows không cho dùng tên “a.”"),
        ("con.docx", "Windows không cho dùng tên “con.docx”"),
        ("ệ" * 70, ""),
        ("ệ" * 100, f"tên “{'ệ' * 40}…” quá dài"),
    ],
)
def test_a_piece_of_a_name_that_no_file_can_have_is_told(piece: str, fault: str) -> None:
    assert piece_fault(piece) == fault
