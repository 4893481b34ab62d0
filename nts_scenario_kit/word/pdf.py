"""Word files as PDF, through LibreOffice if it is installed: one start for all, a profile of its own, a time limit."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from nts_scenario_kit.errors import OutputError, UsageError, cause
from nts_scenario_kit.word.save import Ours, runs, save

#: Stands behind the end of the file, where readers of PDF do not look.
_SIGN = b"\n% nts_scenario_kit\n"

#: Tagged, so that screen readers find headings and tables; bookmarks for the headings.
_FILTER = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
#: Begins the name of a folder for one conversion; the number of its process follows.
_SCRATCH = "nts-pdf-"
_NAMES = ("soffice", "libreoffice")
_PLACES = (
    r"C:\Program Files\LibreOffice\program\soffice.exe",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)
_HOW = (
    "chưa cài LibreOffice nên không chuyển được sang PDF; hãy cài từ https://www.libreoffice.org "
    "(Debian, Ubuntu: apt install libreoffice-writer-nogui), hoặc mở tệp trong Word rồi chọn Lưu dưới dạng PDF"
)


def office() -> Path | None:
    """LibreOffice on this computer, or None."""
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    if found:
        return Path(found)
    return next((path for path in map(Path, _PLACES) if path.is_file()), None)


def is_ours(path: Path) -> bool:
    """True if the kit wrote this PDF."""
    try:
        return path.read_bytes().endswith(_SIGN)
    except OSError:
        return False


def to_pdf(
    files: Sequence[Path],
    out_dir: Path,
    timeout: float = 120.0,
    *,
    force: bool = False,
    ours: Ours = is_ours,
    find: Callable[[], Path | None] = office,
) -> list[Path]:
    """One PDF for each Word file, under the same name in the folder; ``timeout`` in seconds is for all files together.

    Raises UsageError without LibreOffice, OutputError if it fails, takes too long, or a PDF cannot be written.
    """
    if not files:
        return []
    program = find()
    if program is None:
        raise UsageError(_HOW)
    _sweep()
    with tempfile.TemporaryDirectory(prefix=f"{_SCRATCH}{os.getpid():x}-", ignore_cleanup_errors=True) as scratch:
        made = _convert(program, files, Path(scratch), timeout)
        targets = [out_dir / file.with_suffix(".pdf").name for file in files]
        for pdf, target in zip(made, targets, strict=True):
            save(pdf.read_bytes() + _SIGN, target, force=force, ours=ours)
    return targets


def _sweep() -> None:
    """Remove what a killed run has left: copies of the officer's files."""
    if os.name == "nt":
        return  # nobody knows there which process still runs
    for folder in Path(tempfile.gettempdir()).glob(f"{_SCRATCH}*-*"):
        if not runs(folder.name.removeprefix(_SCRATCH).partition("-")[0]):
            shutil.rmtree(folder, ignore_errors=True)


def _convert(program: Path, files: Sequence[Path], scratch: Path, timeout: float) -> list[Path]:
    inputs = scratch / "docx"
    outputs = scratch / "pdf"
    inputs.mkdir()
    # Plain names: LibreOffice writes two inputs of one name into one output, and takes a leading hyphen for an option.
    copies = [inputs / f"{number}.docx" for number in range(len(files))]
    for file, copy in zip(files, copies, strict=True):
        try:
            shutil.copyfile(file, copy)
        except OSError as error:
            raise OutputError(f"{file}: không đọc được tệp để chuyển sang PDF: {cause(error)}") from None
    profile = (scratch / "profile").as_uri()
    command = [
        str(program), "--headless", "--norestore", "--nolockcheck", f"-env:UserInstallation={profile}",
        "--convert-to", _FILTER, "--outdir", str(outputs), *map(str, copies),
    ]  # fmt: skip
    _run(command, timeout)
    made = [outputs / f"{number}.pdf" for number in range(len(files))]
    for file, pdf in zip(files, made, strict=True):
        if not pdf.is_file():
            raise OutputError(f"{file}: LibreOffice không chuyển được tệp này sang PDF")
    return made


def _run(command: list[str], timeout: float) -> None:
    """Run the program in a group of its own: its start script leaves a child, which must end with it."""
    quiet = subprocess.DEVNULL
    try:
        process = subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
    except OSError as error:
        raise OutputError(f"{command[0]}: không chạy được LibreOffice: {cause(error)}") from None
    try:
        process.wait(timeout)
    except subprocess.TimeoutExpired:
        raise OutputError(f"LibreOffice không xong trong {timeout:g} giây; hãy thử lại với ít tệp hơn") from None
    finally:
        if process.poll() is None:
            _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
