"""``nts check --fix`` and ``-o``: the file is put right, byte for byte the same elsewhere; reports into files."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest
from commandline import Nts, in_a_process
from support import needs_links, needs_permissions

from nts_scenario_kit.api.fixing import fix


def spoilt(text: str) -> str:
    """The example with letters of NFD and a note that nobody may touch."""
    name = unicodedata.normalize("NFD", "thành phố Cần Thơ")
    text = text.replace("địa bàn: thành phố Cần Thơ", f"địa bàn: {name}", 1)
    return text.replace("  mục tiêu:\n", "  mục tiêu:   # \u00d0 trong ghi chú giữ nguyên\n", 1)


def test_every_change_is_told_with_both_texts_and_the_second_run_changes_nothing(nts: Nts, health: Path) -> None:
    clean = health.read_bytes()
    text = spoilt(clean.decode())
    health.write_text(text.replace("trích yếu: ", "trích yếu: \u00d0ề cương ", 1), encoding="utf-8")
    said = nts("check", health, "--fix")
    assert said.code in {0, 1}
    line = next(n for n, one in enumerate(clean.decode().splitlines(), 1) if one.startswith("trích yếu: "))
    assert f"{health}:{line}:12: đã sửa “\u00d0” thành “Đ” (đổi Ð (U+00D0) thành Đ (U+0110))" in said.out
    after = health.read_text(encoding="utf-8")
    assert "trích yếu: Đề cương " in after
    assert "# \u00d0 trong ghi chú giữ nguyên" in after
    assert unicodedata.is_normalized("NFC", after)
    again = nts("check", health, "--fix")
    assert "Không có chỗ nào tự sửa được." in again.out
    assert health.read_text(encoding="utf-8") == after


def test_a_workbook_is_only_imported_into_a_scenario(nts: Nts) -> None:
    said = nts("import", "a.xlsx", "-o", "a.yaml")
    assert said.code == 2
    assert "không nhập bảng Excel thành tệp mới được; nhập vào kịch bản có sẵn: --into TỆP.yaml." in said.err


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_byte_order_mark_and_line_ends_stay(nts: Nts, health: Path, encoding: str) -> None:
    text = health.read_text(encoding="utf-8").replace("\n", "\r\n").replace("trích yếu: ", "trích yếu: \u00d0ề cương ")
    raw = text.encode(encoding)
    health.write_bytes(raw)
    nts("check", health, "--fix")
    assert health.read_bytes() == text.replace("\u00d0", "Đ").encode(encoding)


def test_a_word_file_is_no_file_to_put_right(nts: Nts, health: Path) -> None:
    word = health.with_name("a.docx")
    nts("render", health, "-o", word)
    said = nts("check", word, "--fix")
    assert said.code == 2
    assert f"Lỗi: {word}: --fix chỉ sửa tệp kịch bản YAML, không sửa tệp Word" in said.err


def test_a_file_that_is_not_there_is_named(nts: Nts) -> None:
    said = nts("check", "--fix", "không có.yaml")
    assert (said.code, said.out) == (2, "")
    assert "không tìm thấy tệp: không có.yaml" in said.err


def test_a_file_with_faults_of_syntax_is_left_alone_and_the_others_are_fixed(nts: Nts, health: Path) -> None:
    broken = health.with_name("hong.yaml")
    broken.write_text("loại: kịch bản khung\nloại: [\u00d0\n", encoding="utf-8")
    raw = broken.read_bytes()
    health.write_text(health.read_text(encoding="utf-8").replace("trích yếu: ", "trích yếu: \u00d0ề cương "), "utf-8")
    said = nts("check", broken, health, "--fix")
    assert said.code == 1  # as without --fix: its faults are findings
    assert broken.read_bytes() == raw
    assert f"{broken}: chưa sửa gì vì tệp còn lỗi cú pháp YAML" in said.err
    assert "Đã sửa" in said.out
    assert "Không có chỗ nào" not in nts("check", broken, "--fix").out  # nothing was looked for
    assert "\u00d0" not in health.read_text(encoding="utf-8")


HEAD = "loại: kịch bản khung\nbiến thể: can_tho\nlĩnh vực: y_te\ncấp: tỉnh\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("căn cứ:\n\tthực tiễn:\n\t\tdiễn biến: A\n", "căn cứ:\n  thực tiễn:\n    diễn biến: A\n"),
        ("ban hành:\n    số: 5\n\tđịa danh: A\n", "ban hành:\n    số: 5\n    địa danh: A\n"),
        ("ban hành:\n  số: 5\n\u00a0 địa danh: A\u00a0B\n", "ban hành:\n  số: 5\n  địa danh: A\u00a0B\n"),
    ],
)
def test_tabs_and_spaces_of_word_in_front_of_a_line_become_spaces(
    nts: Nts, tmp_path: Path, before: str, after: str
) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(HEAD + "trích yếu: \u00d0ề án\n" + before, encoding="utf-8")
    said = nts("check", file, "--fix")
    assert "(thụt dòng bằng dấu cách)" in said.out
    assert file.read_text(encoding="utf-8") == HEAD + "trích yếu: Đề án\n" + after


@pytest.mark.parametrize(
    "text",
    [
        "căn cứ:\n  thực tiễn:\n\ttác động: A\n",  # below, or beside: both can be read
        "trích yếu: |\n  một\n\thai\nban hành:\n\tsố: 5\n",
        "ban hành:\n\tsố: [5\n",
    ],
)
def test_a_tab_that_may_mean_two_things_is_left_alone(nts: Nts, tmp_path: Path, text: str) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(HEAD + text, encoding="utf-8")
    assert "chưa sửa gì" in nts("check", file, "--fix").err
    assert file.read_text(encoding="utf-8") == HEAD + text


def test_beside_a_report_for_machines_the_changes_go_to_standard_error(nts: Nts, health: Path) -> None:
    health.write_text(health.read_text(encoding="utf-8").replace("trích yếu: ", "trích yếu: \u00d0ề cương "), "utf-8")
    said = nts("check", health, "--fix", "--format", "json")
    assert json.loads(said.out)["files"] == [str(health)]
    assert "đã sửa “\u00d0” thành “Đ”" in said.err


@needs_links
def test_a_link_keeps_its_place(health: Path) -> None:
    health.write_text(health.read_text(encoding="utf-8").replace("trích yếu: ", "trích yếu: \u00d0ề cương "), "utf-8")
    link = health.with_name("lien_ket.yaml")
    link.symlink_to(health)
    (one,) = fix([link])
    assert (len(one.edits), one.refusal) == (1, "")
    assert link.is_symlink()
    assert "\u00d0" not in health.read_text(encoding="utf-8")


@needs_permissions
def test_a_folder_without_permission_is_told(nts: Nts, health: Path) -> None:
    health.write_text(health.read_text(encoding="utf-8").replace("trích yếu: ", "trích yếu: \u00d0ề cương "), "utf-8")
    health.parent.chmod(0o555)
    try:
        said = nts("check", health, "--fix")
    finally:
        health.parent.chmod(0o755)
    assert said.code == 2
    assert str(health) in said.err


# --- reports into files


@pytest.mark.parametrize("form", ["json", "sarif", "html"])
def test_a_report_is_written_whole_and_replaced_by_the_next(nts: Nts, health: Path, form: str) -> None:
    out = health.with_name(f"ket_qua.{form}")
    for _ in range(2):
        assert nts("check", health, "--format", form, "-o", out).code == 0
    assert out.stat().st_size > 200


def test_what_is_no_report_of_the_kit_is_not_replaced(nts: Nts, health: Path) -> None:
    out = health.with_name("cua_toi.txt")
    out.write_text("của tôi", encoding="utf-8")
    assert nts("check", health, "-o", out).code == 2
    assert out.read_text(encoding="utf-8") == "của tôi"
    assert nts("check", health, "-o", out, "--force").code == 0
    assert "trong 1 tệp" in out.read_text(encoding="utf-8")


def test_a_page_for_a_code_page_has_every_letter(health: Path) -> None:
    said = in_a_process("check", health, "--format", "html", env={"PYTHONIOENCODING": "cp1252"})
    assert said.returncode == 0
    assert said.stdout.isascii()
    assert b"K&#7871;t qu&#7843; ki&#7875;m tra" in said.stdout
