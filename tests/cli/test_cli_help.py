"""Help and wrong usage: in Vietnamese, at once, without loading what a command needs."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from commandline import Nts, in_a_process
from support import ROOT

from nts_scenario_kit import __version__
from nts_scenario_kit.cli import COMMANDS

HEAVY = ("docx", "docxtpl", "jinja2", "pydantic", "pydantic_core", "lxml", "ruamel", "rich", "nts_scenario_kit.api")


@pytest.mark.parametrize(
    "arguments", [(), ("--help",), ("-h",), *((name, "--help") for name in COMMANDS), ("variants", "show", "--help")]
)
def test_help_is_vietnamese(nts: Nts, arguments: tuple[str, ...]) -> None:
    said = nts(*arguments)
    assert said.code == 0
    assert said.err == ""
    assert said.out.startswith(f"Cách dùng: nts {' '.join(a for a in arguments if a[0] != '-')}".rstrip())
    assert "Tùy chọn:" in said.out
    assert "Hiện hướng dẫn này rồi thoát." in said.out
    for english in ("Usage", "Options", "Commands", "Show this message", "COMMAND", "[default", "required"):
        assert english not in said.out


@pytest.mark.parametrize("arguments", [["--help"], ["check", "--help"], ["render", "--help"], ["--version"], ["chekc"]])
def test_help_loads_no_library_of_a_command(arguments: list[str]) -> None:
    code = (
        "import sys, json, io\n"
        "from nts_scenario_kit.cli import run\n"
        "stdout, sys.stdout = sys.stdout, io.StringIO()\n"
        f"run({arguments!r})\n"
        "print(json.dumps(sorted(sys.modules)), file=stdout)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)
    assert not set(HEAVY) & set(json.loads(done.stdout))


def test_the_help_lists_the_commands_in_the_order_of_the_work(nts: Nts) -> None:
    out = nts().out
    places = [out.index(f"\n  {name} ") for name in COMMANDS]
    assert places == sorted(places)


def test_the_version(nts: Nts) -> None:
    assert nts("--version")[:2] == (0, f"nts_scenario_kit {__version__}\n")


def test_python_m_is_nts() -> None:
    done = in_a_process("--version", env={"PYTHONIOENCODING": "utf-8"})
    assert (done.returncode, done.stdout.decode().strip()) == (0, f"nts_scenario_kit {__version__}")


@pytest.mark.parametrize(
    ("arguments", "message", "where"),
    [
        (["chekc"], "không có lệnh “chekc”. Ý bạn là “check”?", "nts"),
        (["kiem_tra.yaml"], "không có lệnh “kiem_tra.yaml”. Các lệnh: new, check, ", "nts"),
        (["--bogus"], "không có tùy chọn --bogus.", "nts"),
        (["check"], "thiếu tham số TỆP.", "nts check"),
        (["check", "--frmat", "json", "a"], "không có tùy chọn --frmat. Ý bạn là --format?", "nts check"),
        (
            ["check", "--format", "xml", "a"],
            "giá trị của tùy chọn --format phải là một trong: text, json, sarif, html.", "nts check",
        ),
        (
            ["check", "--fail-on", "nặng", "a"],
            "giá trị của tùy chọn --fail-on phải là một trong: lỗi, cảnh-báo, gợi-ý.", "nts check",
        ),
        (["check", "a", "--fail-on"], "tùy chọn --fail-on cần một giá trị.", "nts"),
        (["render"], "thiếu tham số TỆP.", "nts render"),
        (["render", "a", "b"], "thừa tham số: b.", "nts render"),
        (["render", "a", "-o", "x", "--dossier", "y"], "không dùng -o cùng với --dossier.", "nts render"),
        (["new", "a.yaml"], "thiếu tùy chọn --variant. Biến thể: national, dak_nong, can_tho… (xem: nts", "nts new"),
        (["new", "a.yaml", "--variant", "can_tho"], "thiếu tùy chọn --domain.", "nts new"),
        (["variants", "xem"], "không có lệnh “xem”. Các lệnh: check, list, new, show.", "nts variants"),
        (["variants", "shw"], "không có lệnh “shw”. Ý bạn là “show”?", "nts variants"),
        (["variants", "show"], "thiếu tham số MÃ.", "nts variants show"),
        (["schema", "--out", "x"], "không có tùy chọn --out.", "nts schema"),
    ],
)  # fmt: skip
def test_wrong_usage_is_one_vietnamese_sentence(nts: Nts, arguments: list[str], message: str, where: str) -> None:
    said = nts(*arguments)
    assert said.code == 2
    assert said.out == ""
    first, second = said.err.splitlines()
    assert first.startswith(f"Lỗi: {message}")
    assert second == f"Xem hướng dẫn: {where} --help"


def test_a_fault_of_the_kit_itself_shows_no_traceback(nts: Nts, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr("nts_scenario_kit.api.check", broken)
    said = nts("check", "a.yaml")
    assert said.code == 2
    assert said.err.startswith("Lỗi của chính bộ công cụ (ZeroDivisionError): hãy báo cho người phụ trách")
    monkeypatch.setenv("NTS_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        nts("check", "a.yaml")


def test_a_stop_by_the_officer_is_told(nts: Nts, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("nts_scenario_kit.api.check", stopped)
    said = nts("check", "a.yaml")
    assert (said.code, said.out.strip()) == (2, "")
    assert said.err.strip() == "Đã dừng theo yêu cầu; không có tệp dở dang."
