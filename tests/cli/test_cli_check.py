"""``nts check``: exit codes, the report for people, the object for machines, consoles that cannot write Vietnamese."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from commandline import Nts, in_a_process
from support import EXAMPLES, MINIMAL, ROOT, WINDOWS, lines, needs_permissions

from nts_scenario_kit.cli.console import colour, table

WRONG = MINIMAL + lines("ban hành:", "  ngày: 2026-02-30")
KEYS = ["file", "line", "column", "path", "rule", "severity", "message", "clause", "hint"]


def written(folder: Path, text: str, name: str = "kich_ban.yaml") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


# --- exit codes


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_the_examples_are_clean(nts: Nts, file: Path) -> None:
    said = nts("check", file)
    assert (said.code, said.err) == (0, "")
    assert said.out.rstrip().endswith(f"Bước tiếp theo: nts render {file}")


def test_a_finding_of_weight_ends_with_1(nts: Nts, tmp_path: Path) -> None:
    assert nts("check", written(tmp_path, WRONG)).code == 1


@pytest.mark.parametrize(("threshold", "code"), [("lỗi", 0), ("cảnh-báo", 1), ("gợi-ý", 1)])
def test_the_threshold_decides(nts: Nts, health: Path, threshold: str, code: int) -> None:
    text = health.read_text(encoding="utf-8").replace("địa bàn: thành phố Cần Thơ", "địa bàn: thành phố Cần\u200b Thơ")
    health.write_text(text, encoding="utf-8")
    findings = json.loads(nts("check", "--format", "json", health).out)["findings"]
    assert "warning" in {one["severity"] for one in findings}
    assert "error" not in {one["severity"] for one in findings}
    assert nts("check", health, "--fail-on", threshold).code == code


def test_what_cannot_be_read_ends_with_2_and_the_others_are_still_checked(nts: Nts, tmp_path: Path) -> None:
    wrong = written(tmp_path, WRONG)
    said = nts("check", "khong_co.yaml", tmp_path, wrong)
    assert said.code == 2
    assert said.err.splitlines() == [
        "Lỗi: không tìm thấy tệp: khong_co.yaml", f"Lỗi: đây là thư mục, không phải tệp: {tmp_path}",
    ]  # fmt: skip
    assert f"{wrong}:7:9: lỗi: ngày không tồn tại" in said.out
    assert "trong 1 tệp" in said.out


def test_nothing_is_said_to_be_clean_that_was_not_read(nts: Nts) -> None:
    said = nts("check", "khong_co.yaml")
    assert (said.code, said.out) == (2, "")
    report = json.loads(nts("check", "khong_co.yaml", "--format", "json").out)
    assert (report["files"], report["findings"]) == ([], [])


@needs_permissions
def test_a_file_without_permission_is_named(nts: Nts, tmp_path: Path) -> None:
    file = written(tmp_path, MINIMAL)
    file.chmod(0)
    said = nts("check", file)
    assert said.code == 2
    assert str(file) in said.err


def test_a_variant_that_cannot_be_used_does_not_stop_the_other_files(nts: Nts, tmp_path: Path, health: Path) -> None:
    variant = tmp_path / "templates" / "hue" / "variant.yaml"
    variant.parent.mkdir(parents=True)
    variant.write_text(
        lines("mã: hue", "tên: Huế", "kế thừa: national", "mặc định: {địa bàn: '{{ x }}'}"), encoding="utf-8"
    )
    broken = written(tmp_path, MINIMAL.replace("can_tho", "hue"))
    said = nts("check", broken, health)
    assert said.code == 2
    assert "dùng tên chưa có “x”" in said.err
    assert "trong 1 tệp" in said.out


def test_one_file_named_twice_is_checked_once(nts: Nts, tmp_path: Path) -> None:
    file = written(tmp_path, WRONG)
    assert nts("check", file, file).out == nts("check", file).out


# --- the report for people


def test_a_finding_shows_its_place_its_line_and_what_to_write(nts: Nts, tmp_path: Path) -> None:
    said = nts("check", written(tmp_path, WRONG).name)
    assert said.code == 1
    assert said.out.splitlines() == [
        "kich_ban.yaml: 1 lỗi",
        "",
        "kich_ban.yaml:7:9: lỗi: ngày không tồn tại: “2026-02-30” [SCHEMA-NGAY]",
        "     7 |   ngày: 2026-02-30",
        "                 ^",
        "    → ghi một ngày có thật, ví dụ 2026-12-15",
        "    căn cứ: NĐ 30/2020, Phụ lục I, II.4",
        "",
        "Tổng cộng: 1 lỗi, 0 cảnh báo, 0 gợi ý trong 1 tệp.",
    ]


def test_the_caret_stands_below_the_column_of_a_long_line(nts: Nts, tmp_path: Path) -> None:
    row = f"ban hành: {{nơi nhận: [{'x' * 200}], ngày: 2026-02-30}}"
    said = nts("check", written(tmp_path, MINIMAL + row + "\n"))
    source, caret = said.out.splitlines()[3:5]
    assert source[caret.index("^") :].startswith("2026-02-30")
    assert source.startswith("     6 | …")
    assert len(source) < 130


def test_the_caret_counts_tabs_and_marks_as_the_terminal_does(nts: Nts, tmp_path: Path) -> None:
    row = "ban hành: {địa danh: 'Ca\u0300 Mau\t', ngày: 2026-02-30}"
    said = nts("check", written(tmp_path, MINIMAL + row + "\n"))
    finding = said.out.split("SCHEMA-NGAY]\n")[1].splitlines()
    seen = finding[0].replace("\u0300", "")
    assert seen[finding[1].index("^") :].startswith("2026-02-30")


def test_findings_stand_in_the_order_of_the_file_and_files_in_the_order_given(nts: Nts, tmp_path: Path) -> None:
    one = written(tmp_path, WRONG + "qwxz: 1\n", "b.yaml")
    two = written(tmp_path, WRONG, "a.yaml")
    out = nts("check", one.name, two.name).out
    places = [line.split(": ")[0] for line in out.splitlines() if ".yaml:" in line and "[" in line]
    assert places == ["b.yaml:7:9", "b.yaml:8:1", "a.yaml:7:9"]


def test_no_colour_without_a_terminal(nts: Nts, tmp_path: Path) -> None:
    assert "\x1b" not in nts("check", written(tmp_path, WRONG)).all


def test_findings_are_coloured_on_a_terminal(nts: Nts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = written(tmp_path, WRONG)
    monkeypatch.setattr("nts_scenario_kit.cli.check.colour", lambda: True)
    assert "\x1b[31;1mlỗi\x1b[0m" in nts("check", file).out


def test_a_terminal_shows_colour_unless_it_is_told_not_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert colour()
    monkeypatch.setenv("NO_COLOR", "")
    assert not colour()
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "dumb")
    assert not colour()


def test_a_table_without_colour_has_no_codes_at_all(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    table(("Mã",), [("can_tho",)])
    assert "\x1b[1m" in capsys.readouterr().out  # the head in bold
    monkeypatch.setenv("NO_COLOR", "1")
    table(("Mã",), [("can_tho",)])
    assert "\x1b" not in capsys.readouterr().out


def test_what_stands_behind_an_alias_is_one_fault_and_nothing_else(nts: Nts, tmp_path: Path) -> None:
    text = MINIMAL + lines(
        "tình huống:",
        "  - tên: Một",
        "    lực lượng, phương tiện: {}",
        "  - tên: Hai",
        "    lực lượng, phương tiện: *a",
    )
    said = nts("check", written(tmp_path, text), "--format", "json")
    assert [(f["rule"], f["line"]) for f in json.loads(said.out)["findings"]] == [("YAML-BI-DANH", 10)]
    assert said.code == 1


# --- the object for machines


def test_the_object_has_the_shape_of_version_1(nts: Nts, tmp_path: Path) -> None:
    file = written(tmp_path, WRONG)
    said = nts("check", file.name, "--format", "json")
    assert said.code == 1
    report = json.loads(said.out)
    assert list(report) == ["version", "files", "findings", "summary"]
    assert report["version"] == 1
    assert report["files"] == ["kich_ban.yaml"]
    assert report["summary"] == {"error": 1, "warning": 0, "note": 0, "files": 1}
    (finding,) = report["findings"]
    assert list(finding) == KEYS
    assert finding == {
        "file": "kich_ban.yaml", "line": 7, "column": 9, "path": "ban hành.ngày", "rule": "SCHEMA-NGAY",
        "severity": "error", "message": "ngày không tồn tại: “2026-02-30”",
        "clause": "NĐ 30/2020, Phụ lục I, II.4", "hint": "ghi một ngày có thật, ví dụ 2026-12-15",
    }  # fmt: skip


def test_severities_are_error_warning_and_note(nts: Nts, tmp_path: Path) -> None:
    report = json.loads(nts("check", written(tmp_path, MINIMAL), "--format", "json").out)
    assert {one["severity"] for one in report["findings"]} == {"error", "warning", "note"}
    assert sum(report["summary"][name] for name in ("error", "warning", "note")) == len(report["findings"])


def test_nothing_but_the_object_is_printed(nts: Nts, health: Path) -> None:
    said = nts("check", health, "--format", "json")
    assert said.code == 0
    json.loads(said.out)


# --- consoles


@pytest.mark.parametrize(
    ("encoding", "arguments"),
    [
        *((encoding, ("check", "loi.yaml")) for encoding in ("ascii", "cp1252", "cp1258", "utf-8", "utf-16")),
        *((encoding, ("variants",)) for encoding in ("ascii", "cp1258")),
        *(("cp1252", arguments) for arguments in (("--help",), ("check", "thiếu.yaml"))),
        *(("ascii", arguments) for arguments in (("--help",), ("check", "-h"), ("check", "thiếu.yaml"))),
    ],
)
def test_no_code_page_stops_a_message(tmp_path: Path, encoding: str, arguments: tuple[str, ...]) -> None:
    written(tmp_path, WRONG + "địa bàn: '😀 \u202e'\n", "loi.yaml")
    done = in_a_process(*arguments, cwd=tmp_path, env={"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"})
    said = done.stdout.decode(encoding) + done.stderr.decode(encoding)
    assert "Traceback" not in said
    assert "bộ công cụ" not in said.replace("của bộ công cụ", "")
    assert done.returncode == {"loi.yaml": 1, "thiếu.yaml": 2}.get(arguments[-1], 0)


def test_a_poor_code_page_shows_letters_without_marks(tmp_path: Path) -> None:
    written(tmp_path, WRONG, "loi.yaml")
    done = in_a_process("check", "loi.yaml", cwd=tmp_path, env={"PYTHONIOENCODING": "ascii"})
    assert b'loi.yaml:7:9: loi: ngay khong ton tai: "2026-02-30" [SCHEMA-NGAY]' in done.stdout


def test_the_code_page_of_vietnam_shows_every_tone(tmp_path: Path) -> None:
    written(tmp_path, WRONG, "loi.yaml")
    done = in_a_process("check", "loi.yaml", cwd=tmp_path, env={"PYTHONIOENCODING": "cp1258", "PYTHONUTF8": "0"})
    said = unicodedata.normalize("NFC", done.stdout.decode("cp1258"))
    assert "loi.yaml:7:9: lỗi: ngày không tồn tại: “2026-02-30” [SCHEMA-NGAY]" in said
    assert "Tổng cộng: 1 lỗi, 0 cảnh báo, 0 gợi ý trong 1 tệp." in said


def test_the_object_is_whole_in_any_code_page(tmp_path: Path) -> None:
    written(tmp_path, MINIMAL + "'😀 lạ': 1\n", "loi.yaml")
    rich, poor = (
        in_a_process("check", "loi.yaml", "--format", "json", cwd=tmp_path, env={"PYTHONIOENCODING": encoding})
        for encoding in ("utf-8", "cp1252")
    )
    assert json.loads(rich.stdout.decode("utf-8")) == json.loads(poor.stdout.decode("ascii"))
    assert "😀 lạ" in rich.stdout.decode("utf-8")


@pytest.mark.parametrize(
    "arguments", [("variants", "show", "can_tho"), ("check", EXAMPLES[0], "--format", "json"), ("--help",)]
)
def test_a_closed_pipe_is_no_traceback(arguments: tuple[str | Path, ...]) -> None:
    command = [sys.executable, "-m", "nts_scenario_kit", *map(str, arguments)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 2


@pytest.mark.parametrize(
    "name", ["kịch bản số 1.yaml", "ki\u0323ch ba\u0309n.yaml", "-dau-gach.yaml", "k" * 240 + ".yaml"]
)
def test_any_name_of_a_file_works(nts: Nts, tmp_path: Path, name: str) -> None:
    written(tmp_path, WRONG, name)
    said = nts("check", "--", name)
    assert said.code == 1
    assert f"{name}:7:9: " in said.out


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
@pytest.mark.parametrize("form", ["text", "json", "sarif", "html"])
def test_a_name_of_bytes_that_are_no_letters_is_shown_in_every_report(tmp_path: Path, form: str) -> None:
    name = os.fsdecode(b"l\xe0m.yaml")
    (tmp_path / name).write_text(MINIMAL, encoding="utf-8")
    done = in_a_process("check", name, "--format", form, cwd=tmp_path, env={"PYTHONIOENCODING": "utf-8"})
    assert (done.returncode, done.stderr.decode()) == (1, "")
    shown = {
        "text": "l?m.yaml:1:1: lỗi:",
        "json": '"l?m.yaml"',
        "sarif": '"l%E0m.yaml"',
        "html": "l?m.yaml",
    }
    assert shown[form] in done.stdout.decode()
    done = in_a_process("check", name, "--format", form, "-o", "ra", cwd=tmp_path)
    assert (done.returncode, shown[form] in (tmp_path / "ra").read_text("utf-8")) == (1, True), done.stderr.decode()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_name_of_bytes_that_are_no_letters_stops_no_command(tmp_path: Path) -> None:
    name, word = os.fsdecode(b"l\xe0m.yaml"), os.fsdecode(b"l\xe0m.docx")
    for arguments in (
        ("new", name, "--variant", "can_tho", "--domain", "y_te"),
        ("render", name, "--draft"),
        ("crosswalk", name, "-o", "bang.json"),
        ("crosswalk", name, "-o", "bang.html"),
        ("check", word),
        ("import", word, "-o", "ve.yaml"),
        ("diff", name, word),
    ):
        done = in_a_process(*arguments, cwd=tmp_path)
        assert done.returncode in {0, 1}, (arguments, done.stderr.decode())
    assert json.loads((tmp_path / "bang.json").read_text("utf-8"))["rows"][0]["where"][0]["file"] == "l?m.yaml"


@pytest.mark.skipif(WINDOWS, reason="Windows allows no colon in a name")
def test_a_report_for_machines_names_files_as_addresses(nts: Nts, tmp_path: Path) -> None:
    names = ("đợt 1.yaml", "a:b.yaml", str(tmp_path / "c#1.yaml"))
    for name in names:
        Path(name).write_text("loại: kịch bản\n", encoding="utf-8")
    said = nts("check", *names, "--format", "sarif")
    found = [
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for result in json.loads(said.out)["runs"][0]["results"]
    ]
    assert list(dict.fromkeys(found)) == [
        "%C4%91%E1%BB%A3t%201.yaml",
        "a%3Ab.yaml",
        f"{tmp_path.as_uri()}/c%231.yaml",
    ]


# --- which rules run


def test_a_prefix_that_no_rule_has_is_wrong_usage_and_not_a_clean_check(nts: Nts) -> None:
    done = nts("check", EXAMPLES[0], "--select", "ABC")
    assert done.code == 2
    assert "không có luật nào có mã bắt đầu bằng “ABC”" in done.err


def test_a_threshold_may_be_typed_as_it_is_printed(nts: Nts) -> None:
    assert nts("check", EXAMPLES[0], "--fail-on", "cảnh báo").code == 0


# --- Word files


@pytest.mark.parametrize("form", ["json", "sarif", "text"])
def test_a_word_file_that_is_refused_is_a_finding_beside_those_of_the_others(
    nts: Nts, tmp_path: Path, form: str
) -> None:
    broken, wrong = tmp_path / "hong.docx", written(tmp_path, WRONG)
    broken.write_bytes(b"PK\x03\x04 nua tep")
    said = nts("check", broken, wrong, "--format", form)
    assert (said.code, said.err) == (1, "")
    assert "tệp hỏng hoặc chưa tải xong" in said.out
    assert "ngày không tồn tại" in said.out
    if form == "sarif":
        run = json.loads(said.out)["runs"][0]
        rules = run["tool"]["driver"]["rules"]
        assert rules[run["results"][0]["ruleIndex"]]["id"] == "WORD-TRUNCATED"


def test_the_crosswalk_of_a_refused_word_file_says_why(nts: Nts, tmp_path: Path) -> None:
    broken = tmp_path / "hong.docx"
    broken.write_bytes(b"%PDF-1.7\n" + b"x" * 99)
    said = nts("crosswalk", broken, "-o", tmp_path / "bang.json")
    assert said.code == 1
    assert "đây là tệp PDF, không phải tệp Word .docx [WORD-TYPE]" in said.out
    assert not (tmp_path / "bang.json").exists()


def test_a_finding_stays_on_its_line_whatever_it_quotes(nts: Nts) -> None:
    Path("a.yaml").write_text(f'"a\\nb": x\nbiến thể: {"x" * 5000}\n', encoding="utf-8")
    said = nts("check", "a.yaml")
    assert "không có khóa “a b” ở đây" in said.out
    Path("a.yaml").write_text(MINIMAL.replace("biến thể: can_tho", f"biến thể: {'x' * 5000}"), encoding="utf-8")
    said = nts("check", "a.yaml")
    assert f"không có biến thể “{'x' * 80}…” [BT-BIEN-THE]" in said.out


@pytest.mark.parametrize("word", ["cảnh-báo", "cảnh báo", "canh-bao", "Cảnh báo", "CANH BAO"])
def test_a_threshold_may_be_typed_without_marks(nts: Nts, word: str) -> None:
    Path("a.yaml").write_text(MINIMAL, encoding="utf-8")
    assert nts("check", "a.yaml", "--select", "KB-TG-BH", "--fail-on", word).code == 1
    assert nts("check", "a.yaml", "--select", "KB-TG-BH", "--fail-on", "loi").code == 0
