"""Headers, footers, notes and text boxes: what differs there is told, though no redline can carry it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from support import ROOT

from nts_scenario_kit.api.diffing import compare
from nts_scenario_kit.cli import run

sys.path.append(str(ROOT / "tests" / "word"))  # the raw markup of the office documents

from office_letters import WORD, WORD_STYLES, text
from office_xml import Package, Part, box, note, note_mark, p, r, ref, sect


def file(path: Path, footnote: str, header: str, boxed: str) -> Path:
    body = [text("Một câu như nhau."), p(box(30, 8, p(r(boxed)))), p(r("Kinh phí."), note_mark(2))]
    parts = [Part("rIdF", "footnotes", note(2, r(footnote))), Part("rIdH1", "header", p(r(header)))]
    package = Package("".join(body) + sect(refs=ref("default", "rIdH1")), WORD_STYLES, WORD, parts=parts)
    path.write_bytes(package.bytes())
    return path


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    old = file(tmp_path / "cu.docx", "Theo phân cấp ngân sách tỉnh.", "Tài liệu họp", "Khung cũ")
    new = file(tmp_path / "moi.docx", "Theo phân cấp ngân sách xã.", "Tài liệu họp", "Ô chữ khác hẳn")
    return old, new


def test_they_are_told_part_by_part(files: tuple[Path, Path]) -> None:
    found = compare(*files)
    assert [(one.clause, one.kind.value, one.old, one.new) for one in found.differences] == [
        ("Khung chữ", "thêm", "", "Ô chữ khác hẳn"),
        ("Khung chữ", "bỏ", "Khung cũ", ""),
        ("Chú thích", "sửa", "Theo phân cấp ngân sách tỉnh.", "Theo phân cấp ngân sách xã."),
    ]
    assert found.beside == 3


def test_the_redline_says_that_it_does_not_show_them(
    files: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["diff", *map(str, files)]) == 1
    assert run(["diff", *map(str, files), "-o", str(tmp_path / "so.docx")]) == 1
    assert "3 chỗ ở đầu trang, chân trang, chú thích hoặc khung chữ không ghi được" in capsys.readouterr().out
