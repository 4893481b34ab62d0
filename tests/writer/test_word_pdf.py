"""PDF through LibreOffice: found or not, in time or not, several files in one start. A script stands in for it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from nts_scenario_kit.errors import OutputError, UsageError
from nts_scenario_kit.word.pdf import is_ours, office, to_pdf

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")

WORKING = """#!/bin/sh
echo start >> "$LOG"
while [ "$1" != "--outdir" ]; do shift; done
shift; mkdir -p "$1"; out=$1; shift
for file in "$@"; do { printf '%%PDF-1.7 '; cat "$file"; } > "$out/$(basename "$file" .docx).pdf"; done
"""
HANGING = '#!/bin/sh\nsleep 60 & echo $! > "$LOG"; wait\n'
IDLE = "#!/bin/sh\nexit 0\n"


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LOG", str(tmp_path / "log"))
    return tmp_path / "log"


def program(tmp_path: Path, script: str) -> Path:
    file = tmp_path / "soffice"
    file.write_text(script)
    file.chmod(0o755)
    return file


def files(tmp_path: Path) -> list[Path]:
    """Two files of one name, one of them with letters that a shell would take for its own."""
    out = []
    for folder, name in (("một", "-a b;$(x).docx"), ("hai", "Quyết định.docx")):
        (tmp_path / folder).mkdir()
        out.append(tmp_path / folder / name)
        out[-1].write_text(folder)
    return out


def test_all_files_are_converted_in_one_start(tmp_path: Path, log: Path) -> None:
    found = program(tmp_path, WORKING)
    made = to_pdf(files(tmp_path), tmp_path / "pdf", find=lambda: found)
    assert [path.name for path in made] == ["-a b;$(x).pdf", "Quyết định.pdf"]
    assert [path.read_bytes().split()[1] for path in made] == ["một".encode(), b"hai"]
    assert log.read_text().count("start") == 1
    assert all(map(is_ours, made))


def test_its_own_pdf_is_replaced_and_another_is_not(tmp_path: Path, log: Path) -> None:
    found = program(tmp_path, WORKING)
    sources = files(tmp_path)
    to_pdf(sources, tmp_path / "pdf", find=lambda: found)
    made = to_pdf(sources, tmp_path / "pdf", find=lambda: found)
    made[0].write_bytes(b"%PDF of somebody else")
    with pytest.raises(OutputError, match="đã có tệp này"):
        to_pdf(sources, tmp_path / "pdf", find=lambda: found)
    to_pdf(sources, tmp_path / "pdf", find=lambda: found, force=True)
    assert log.exists()


def test_without_libreoffice_the_message_says_how_to_get_it(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"chưa cài LibreOffice .* https://www\.libreoffice\.org"):
        to_pdf(files(tmp_path), tmp_path, find=lambda: None)


def test_no_files_need_no_libreoffice(tmp_path: Path) -> None:
    assert to_pdf([], tmp_path, find=lambda: None) == []


def test_a_program_that_hangs_is_ended_with_its_children(tmp_path: Path, log: Path) -> None:
    found = program(tmp_path, HANGING)
    start = time.monotonic()
    with pytest.raises(OutputError, match=r"không xong trong 0\.5 giây"):
        to_pdf(files(tmp_path), tmp_path / "pdf", 0.5, find=lambda: found)
    assert time.monotonic() - start < 10
    child = int(log.read_text())
    deadline = time.monotonic() + 5
    while _runs(child) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not _runs(child)
    assert not (tmp_path / "pdf").exists()


def _runs(number: int) -> bool:
    """True unless the process is gone, or is dead and only waits to be collected."""
    try:
        os.kill(number, 0)
        return Path(f"/proc/{number}/stat").read_text().split()[2] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False


def test_a_program_that_makes_nothing_names_the_file(tmp_path: Path) -> None:
    found = program(tmp_path, IDLE)
    with pytest.raises(OutputError, match=r"-a b;\$\(x\)\.docx: LibreOffice không chuyển được tệp này"):
        to_pdf(files(tmp_path), tmp_path, find=lambda: found)
    with pytest.raises(OutputError, match="không đọc được tệp"):
        to_pdf([tmp_path / "khong_co.docx"], tmp_path, find=lambda: found)
    with pytest.raises(OutputError, match="không chạy được LibreOffice"):
        to_pdf([tmp_path / "hai" / "Quyết định.docx"], tmp_path, find=lambda: tmp_path / "none")


def test_libreoffice_is_looked_for_on_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = program(tmp_path, WORKING)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert office() == found


def test_copies_that_a_killed_run_left_are_removed_by_the_next(
    tmp_path: Path, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    scratch = tmp_path / "tmp"
    left, used = scratch / f"nts-pdf-{gone.pid:x}-abc", scratch / f"nts-pdf-{os.getpid():x}-abc"
    for folder in (left, used):
        (folder / "docx").mkdir(parents=True)
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))

    to_pdf(files(tmp_path), tmp_path, find=lambda: program(tmp_path, WORKING))

    assert list(scratch.iterdir()) == [used]
