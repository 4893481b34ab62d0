"""``nts render --pdf``: LibreOffice started once for all files, or the way to get it. A script stands in for it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from commandline import Nts

from nts_scenario_kit.word import pdf

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")

WORKING = """#!/bin/sh
echo start >> "$LOG"
while [ "$1" != "--outdir" ]; do shift; done
shift; /bin/mkdir -p "$1"; out=$1; shift
for file in "$@"; do name=${file##*/}; echo '%PDF-1.7' > "$out/${name%.docx}.pdf"; done
"""


@pytest.fixture
def office(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is all of the PATH, with LibreOffice in it; its starts are written down in ``log``."""
    folder = tmp_path_factory.mktemp("bin")
    program = folder / "soffice"
    program.write_text(WORKING)
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("LOG", str(folder / "log"))
    monkeypatch.setattr(pdf, "_PLACES", ())
    return folder


def test_without_libreoffice_the_word_file_is_there_and_the_way_to_get_it_is_told(
    nts: Nts, health: Path, office: Path
) -> None:
    (office / "soffice").unlink()
    said = nts("render", health, "--pdf")
    assert said.code == 2
    assert said.err.startswith("Lỗi: chưa cài LibreOffice nên không chuyển được sang PDF; hãy cài từ https://")
    assert "apt install libreoffice-writer-nogui" in said.err
    assert health.with_suffix(".docx").is_file()
    assert not health.with_suffix(".pdf").exists()


def test_the_pdf_stands_beside_the_word_file(nts: Nts, health: Path, office: Path) -> None:
    said = nts("render", health, "--pdf")
    assert (said.code, said.err) == (0, "")
    assert said.out.splitlines()[-2:] == [
        f"Đã ghi: {health.with_suffix('.docx')}", f"Đã ghi: {health.with_suffix('.pdf')}",
    ]  # fmt: skip
    assert nts("render", health, "--pdf").code == 0


def test_a_whole_dossier_needs_one_start(nts: Nts, health: Path, office: Path) -> None:
    assert nts("render", health, "--dossier", "hồ sơ", "--pdf").code == 0
    assert sorted(path.name for path in Path("hồ sơ").glob("*.pdf")) == [
        "1. Tờ trình.pdf", "2. Quyết định và Kịch bản khung.pdf", "3. Bảng đối chiếu.pdf",
    ]  # fmt: skip
    assert (office / "log").read_text() == "start\n"


def test_a_pdf_of_somebody_else_is_not_written_over(nts: Nts, health: Path, office: Path) -> None:
    health.with_suffix(".pdf").write_bytes(b"%PDF cua toi")
    said = nts("render", health, "--pdf")
    assert said.code == 2
    assert "đã có tệp này" in said.err
    assert health.with_suffix(".pdf").read_bytes() == b"%PDF cua toi"
