"""What the system refuses while a command runs: the console, the disk, the rights, the installation itself."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from commandline import ENGLISH, Nts, in_a_process
from support import EXAMPLES, ROOT, WINDOWS, needs_links

from nts_scenario_kit.errors import cut_short

(HEALTH,) = [file for file in EXAMPLES if file.name.startswith("y_te")]
COMMAND = [sys.executable, "-m", "nts_scenario_kit"]


def english(text: bytes) -> list[str]:
    return [word for word in (*ENGLISH, "Errno", "denied", "directory") if word in text.decode()]


@pytest.mark.skipif(WINDOWS or not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("arguments", [["check", HEALTH], ["--help"], ["variants"], ["rules"]])
def test_a_console_that_takes_nothing_is_said_once(arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run([*COMMAND, *arguments], cwd=ROOT, stdout=full, stderr=subprocess.PIPE, check=False)
    assert ran.returncode == 2
    assert "ổ đĩa đã đầy" in ran.stderr.decode()
    assert ran.stderr.count(b"\n") == 1
    assert not english(ran.stderr)


@pytest.mark.skipif(os.name == "nt", reason="closes descriptors before the program starts")
@pytest.mark.parametrize("closed", ["1>&-", "2>&-", "0<&- 1>&- 2>&-"])
def test_a_program_without_a_console_still_does_its_work(tmp_path: Path, closed: str) -> None:
    line = f'"{sys.executable}" -m nts_scenario_kit render "{HEALTH}" -o "{tmp_path / "a.docx"}" {closed}'
    assert subprocess.run(line, shell=True, cwd=ROOT, capture_output=True, check=False).returncode == 0
    assert (tmp_path / "a.docx").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["new", "aux.yaml", "--variant", "can_tho", "--domain", "y_te"], "Windows không cho dùng tên “aux.yaml”"),
        (["render", str(HEALTH), "-o", "CON.docx"], "Windows không cho dùng tên “CON.docx”"),
        (["render", str(HEALTH), "-o", "a\nb.docx"], "ký tự điều khiển"),
        (["check", str(HEALTH), "-o", "a.txt."], "Windows không cho dùng tên “a.txt.”"),
        (["build", "n" * 300], "không tìm thấy" if WINDOWS else "tên tệp quá dài"),
        (["check", "n" * 300], "không tìm thấy" if WINDOWS else "tên tệp quá dài"),
        (["lint", "n" * 300 + ".docx"], "không tìm thấy tệp" if WINDOWS else "tên tệp quá dài"),
        (["render", str(HEALTH), "-o", "n" * 300 + ".docx"], "cả đường dẫn dài" if WINDOWS else "tên tệp quá dài"),
        (["lint", f"{HEALTH}/a.docx"], "không tìm thấy tệp" if WINDOWS else "một phần đường dẫn là tệp"),
        (["check", f"{HEALTH}/a.yaml"], "không tìm thấy" if WINDOWS else "một phần đường dẫn là tệp"),
    ],
)
def test_a_path_that_the_system_refuses_is_named_with_its_reason(
    nts: Nts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    said = nts(*arguments)
    assert said.code == 2
    assert words in said.err
    assert not english(said.err.encode())
    assert not list(Path().iterdir())


@needs_links
@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["render", str(HEALTH), "-o", "x/x.docx"], "liên kết trỏ vòng"),
        (["diff", str(HEALTH), str(HEALTH), "-o", "x/x.docx"], "liên kết trỏ vòng"),
        (["diff", str(HEALTH), str(HEALTH), "-o", "x.docx"], "liên kết"),
    ],
)
def test_a_link_that_leads_nowhere_is_named(
    nts: Nts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    for link in ("x", "x.docx"):
        Path(link).symlink_to(link)
    said = nts(*arguments)
    assert said.code == 2
    assert words in said.err
    assert not english(said.err.encode())
    assert sorted(path.name for path in Path().iterdir()) == ["x", "x.docx"]


@pytest.mark.parametrize("verb", ["check", "render", "crosswalk", "lint", "diff", "export-tasks", "import"])
def test_a_file_without_the_right_to_read_is_named(
    nts: Nts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    file = tmp_path / "kịch bản.docx"
    file.write_bytes(b"x")
    monkeypatch.setattr("os.access", lambda *_: False)
    real = Path.open

    def opened(self: Path, *arguments: object, **more: object) -> object:
        if self == file:
            raise PermissionError(13, "Permission denied", str(self))
        return real(self, *arguments, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", opened)
    more = {"diff": [str(file)], "export-tasks": ["-o", "a.xlsx"], "import": ["-o", "a.yaml"]}
    said = nts(verb, file, *more.get(verb, []))
    assert said.code == 2
    assert "kịch bản.docx" in said.err
    assert "không có quyền đọc" in said.err


def test_templates_that_may_not_be_looked_into_are_passed_over(
    nts: Nts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.is_dir

    def refused(self: Path) -> bool:
        if self.name == "templates" and not self.is_absolute():
            raise PermissionError(13, "Permission denied", str(self))
        return real(self)

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(Path, "is_dir", refused)
    assert nts("check", HEALTH).code == 0


@pytest.fixture
def cut_module(tmp_path: Path) -> Iterator[Path]:
    """A module whose compiled form a full disk has cut short; Python falls over it in every run."""
    source = tmp_path / "cut_in_half.py"
    source.write_text("answer = 'a longer text, so that there is something to cut'\n")
    sys.path.insert(0, str(tmp_path))
    compiled = Path(importlib.util.cache_from_source(str(source)))
    subprocess.run([sys.executable, "-c", "import cut_in_half"], cwd=tmp_path, check=True, env=compiling())
    compiled.write_bytes(compiled.read_bytes()[:40])
    yield compiled
    sys.path.remove(str(tmp_path))
    sys.modules.pop("cut_in_half", None)


def compiling() -> dict[str, str]:
    return {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}


def test_a_compiled_module_that_was_cut_short_is_removed_and_said(
    nts: Nts, cut_module: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nts_scenario_kit.api.check", lambda *_: importlib.import_module("cut_in_half"))
    said = nts("check", HEALTH)
    assert said.code == 2
    assert "biên dịch sẵn của bộ công cụ bị cụt" in said.err
    assert "chạy lại lệnh" in said.err
    assert not cut_module.exists()
    assert importlib.import_module("cut_in_half").answer


def test_what_was_not_cut_short_stays() -> None:
    assert "cài lại" in cut_short(EOFError())


def test_an_installation_that_lacks_a_package_is_said(tmp_path: Path) -> None:
    (tmp_path / "click.py").write_text("raise ImportError('No module named click', name='click')\n")
    ran = in_a_process("check", HEALTH, env={"PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}", "PYTHONUTF8": "1"})
    assert ran.returncode == 2
    assert "cài chưa đủ hoặc bị hỏng" in ran.stderr.decode()
    assert not english(ran.stderr.replace(b"nts-scenario-kit", b""))


@pytest.mark.parametrize(
    ("arguments", "ending"),
    [
        (["lint", "a.docx", "--fix", "-o", "b.pdf"], ".docx"),
        (["lint", "a.docx", "--comments", "-"], ".docx"),
        (["import", "a.docx", "-o", "b.docx"], ".yaml hoặc .yml"),
        (["export-tasks", str(HEALTH), "-o", "b.docx"], ".xlsx"),
        (["diff", str(HEALTH), str(HEALTH), "-o", "b.yaml"], ".docx"),
    ],
)
def test_a_name_that_promises_another_kind_of_file_is_refused(nts: Nts, arguments: list[str], ending: str) -> None:
    said = nts(*arguments)
    assert said.code == 2
    assert f"tên tệp phải có đuôi {ending}, không phải “" in said.err
    assert not list(Path().iterdir())
