"""A file that is not there, or is something else: the officer is told which one was meant and what to do."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from commandline import Nts

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize("command", ["check", "lint", "render", "crosswalk"])
@pytest.mark.parametrize(
    ("written", "there"),
    [
        ("kich_bam.docx", "kich_ban.docx"),
        ("kich ban khung.docx", "kịch bản khung.docx"),
        ("Kế hoạch.docx", unicodedata.normalize("NFD", "Kế hoạch.docx")),
        ("KICH_BAN.docx", "kich_ban.docx"),
    ],
)
def test_a_missing_file_is_told_with_the_one_that_was_meant(nts: Nts, command: str, written: str, there: str) -> None:
    Path(there).write_bytes(b"")
    Path("anh.png").write_bytes(b"")
    if Path(written).exists():
        pytest.skip("this file system takes both names for one")
    said = nts(command, written)
    shown = unicodedata.normalize("NFC", there)
    other = " (dấu tiếng Việt trong tên tệp gõ kiểu khác)" if shown == written else ""
    assert said.code == 2
    assert f"không tìm thấy tệp: {written}; ý bạn là “{shown}”{other}?" in said.err


def test_in_another_folder_the_name_is_shown_with_it(nts: Nts) -> None:
    Path("hồ sơ").mkdir()
    Path("hồ sơ/y tế.yaml").write_text("", encoding="utf-8")
    assert f"ý bạn là “{Path('hồ sơ') / 'y tế.yaml'}”?" in nts("check", "hồ sơ/y te.yaml").err


def test_where_no_name_is_near_none_is_told(nts: Nts) -> None:
    Path("y_te.yaml").write_text("", encoding="utf-8")
    for name in ("nguon_nuoc.yaml", "khong/co.yaml"):
        assert nts("check", name).err == f"Lỗi: không tìm thấy tệp: {name}\n"


def test_an_old_word_file_is_to_be_saved_as_docx(nts: Nts) -> None:
    for name in ("cu.doc", "doi_duoi.docx"):
        Path(name).write_bytes(OLD_OFFICE)
        assert "lưu thành .docx" in nts("check", name).out
        assert "lưu thành .docx" in nts("lint", name).out


def test_a_lock_file_is_told_for_what_it_is(nts: Nts) -> None:
    Path("~$ho_so.docx").write_bytes(b"a")
    said = nts("check", "~$ho_so.docx").out
    assert "Word tạo tệp này khi văn bản cùng tên đang mở" in said
    assert "không ai đang mở thì xóa tệp này" in said


def test_a_lock_file_left_behind_is_named_where_it_stops_a_render(nts: Nts, health: Path) -> None:
    assert nts("render", health.name).code == 0
    Path("~$y_te.docx").write_bytes(b"")
    said = nts("render", health.name).err
    assert "tệp đang mở trong Word; hãy đóng lại rồi chạy lại lệnh" in said
    assert "nếu không ai đang mở, xóa tệp khóa còn sót “~$y_te.docx”" in said


def test_importing_over_a_scenario_leads_to_into(nts: Nts, health: Path) -> None:
    assert nts("render", health.name).code == 0
    said = nts("import", "y_te.docx", "-o", health.name)
    assert said.code == 2
    assert said.err == (
        "Lỗi: y_te.yaml: đã có tệp này. Đưa sửa đổi trong Word về tệp đó: nts import y_te.docx --into y_te.yaml; tạo"
        " tệp kịch bản mới: chọn tên khác sau -o (--force thì ghi đè)\n"
    )


def test_the_redline_says_under_which_name_and_day_it_was_written(nts: Nts, health: Path) -> None:
    old = health.read_text("utf-8")
    Path("moi.yaml").write_text(old.replace("Sở Xây dựng", "Sở Công Thương"), encoding="utf-8")
    said = nts("diff", health.name, "moi.yaml", "-o", "sua.docx").out
    assert (
        "Người sửa ghi trong tệp: nts_scenario_kit, ngày 01/01/2000; đổi bằng --author TÊN --date 2026-12-15." in said
    )
    said = nts("diff", health.name, "moi.yaml", "-o", "sua2.docx", "--author", "An", "--date", "2026-12-15").out
    assert "Người sửa" not in said
