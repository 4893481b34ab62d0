"""Files given as scenarios that are none: another format, nothing left, nothing yet; and what no draft can hold."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from support import EXAMPLES, FILE, MINIMAL, lines
from test_bad_inputs import nts

from nts_scenario_kit.source import parse


@pytest.fixture(autouse=True)
def _empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def zipped(name: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(name, "<x/>")
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "message", "hint"),
    [
        (zipped("word/document.xml"), "đây là tệp Word .docx, không phải tệp chữ", "nts import TỆP.docx -o TỆP.yaml"),
        (zipped("xl/workbook.xml"), "đây là tệp Excel .xlsx", "chọn đúng tệp"),
        (zipped("a.txt"), "đây là tệp nén ZIP", "chọn đúng tệp"),
        (b"%PDF-1.7\n\xff\xfe", "đây là tệp PDF", "chọn đúng tệp"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "đây là tệp Office kiểu cũ", "chọn đúng tệp"),
        (b"\x89PNG\r\n\x1a\n\0", "đây là tệp ảnh PNG", "chọn đúng tệp"),
        (b"\x1f\x8b\x08\0\xff", "đây là tệp nén GZIP", "chọn đúng tệp"),
        (bytes(4096), "tệp chỉ có byte 0, không còn chữ nào", "lấy lại bản sao lưu"),
        (bytes(10) + b"\r\n" + bytes(10), "tệp chỉ có byte 0, không còn chữ nào", "lấy lại bản sao lưu"),
    ],
)
def test_another_format_is_called_by_its_name(content: bytes, message: str, hint: str) -> None:
    source, (finding,) = parse(content, FILE)
    assert source is None
    assert message in finding.message
    assert hint in finding.hint


@pytest.mark.parametrize(
    "content", ["", " \n\t\n", "\t", "---\n", "--- \n...\n", "...\n", "---", "\r\n\r\n", "\ufeff\n"]
)
def test_a_file_without_content_is_empty_however_it_is_blank(content: str) -> None:
    source, (finding,) = parse(content.encode(), FILE)
    assert source is None
    assert (finding.line, finding.column, finding.rule) == (1, 1, "YAML-RONG")


def test_a_character_that_word_cannot_hold_is_told_at_its_place_for_a_draft_too() -> None:
    Path("vao.yaml").write_text(MINIMAL + lines("địa bàn: a\x07b"))
    for more in (["-o", "ra.docx"], ["--dossier", "ra"]):
        ran = nts("render", "vao.yaml", "--draft", *more)
        assert ran.code == 1
        assert "vao.yaml:6:11: lỗi: ký tự U+0007" in ran.out
        assert ran.err == "Chưa xuất: hãy sửa các lỗi trên.\n"
    assert [path.name for path in Path().iterdir()] == ["vao.yaml"]


def test_a_scenario_too_large_to_be_compared_is_said() -> None:
    situation = "  - tên: Dịch bệnh\n    mục tiêu xử lý:\n" + "      - Việc này\n" * 5000
    Path("lớn.yaml").write_text(MINIMAL + "tình huống:\n" + situation * 12)
    ran = nts("diff", "lớn.yaml", str(EXAMPLES[0]))
    assert ran.code == 2
    assert "Lỗi: không so sánh được: lớn.yaml in ra Word: " in ran.err
    assert "quá giới hạn" in ran.err


@pytest.mark.parametrize("code", [*range(1, 9), 11, 12, *range(14, 32), 127])
def test_any_control_character_is_told_and_the_rest_is_judged(code: int) -> None:
    Path("vao.yaml").write_text(MINIMAL + lines(f"địa bàn: a {chr(code)} b{chr(code)}c"), newline="")
    ran = nts("check", "vao.yaml")
    assert (ran.code, ran.err) == (1, "")
    assert f"vao.yaml:6:12: {'cảnh báo' if code == 127 else 'lỗi'}: ký tự" in ran.out
    assert "[KB-" in ran.out
