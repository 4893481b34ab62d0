"""What could not be read takes nothing away: the documents of an unread table stay."""

from __future__ import annotations

from pathlib import Path

import pytest
from projects import ROWS, built, files, plan_of, statuses, write_project, write_table

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
