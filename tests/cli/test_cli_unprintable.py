"""A character that no file can hold, in every verb: told with its place, never a crash, never a wrong verdict."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from commandline import Nts
from support import ROOT

from nts_scenario_kit.source import read

EXAMPLE = (ROOT / "examples" / "y_te_can_tho.yaml").read_text(encoding="utf-8")
TITLE = next(line for line in EXAMPLE.splitlines() if line.startswith("trích yếu: "))


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("tot.yaml").write_text(EXAMPLE, encoding="utf-8")
    Path("nts.yaml").write_text("kịch bản:\n  - xau.yaml\n  - tot.yaml\n", encoding="utf-8")
    return tmp_path


@pytest.fixture(params=["\\0", "\\x01", "\\uD800", "\\uFFFE"])
def sign(request: pytest.FixtureRequest) -> str:
    """The escape, put into the title and the first task of a scenario."""
    escape = str(request.param)
    text = EXAMPLE.replace(TITLE, f'trích yếu: "Ứng phó{escape} dịch bệnh"')
    first = next(line for line in text.splitlines() if line.lstrip(" -").startswith("việc: "))
    text = text.replace(first, f'{first.partition(": ")[0]}: "Xây dựng{escape} kịch bản"')
    Path("xau.yaml").write_text(text, encoding="utf-8")
    return escape


def test_the_data_hold_a_stand_in(sign: str) -> None:
    source, findings = read(Path("xau.yaml"))
    assert source is not None
    assert source.data["trích yếu"] == "Ứng phó\ufffd dịch bệnh"
    assert [f.rule for f in findings] == ["YAML-KY-TU", "YAML-KY-TU"], sign


@pytest.mark.parametrize("form", ["text", "json", "sarif", "html"])
def test_every_report_of_a_check_can_be_written(nts: Nts, sign: str, form: str) -> None:
    said = nts("check", "xau.yaml", "--format", form, "-o", "bao_cao")
    assert said.code == 1
    assert "không chứa được ký tự này" in Path("bao_cao").read_text(encoding="utf-8"), sign


@pytest.mark.parametrize("form", ["json", "html"])
def test_the_crosswalk_is_written_and_says_that_nothing_is_ready(nts: Nts, sign: str, form: str) -> None:
    said = nts("crosswalk", "xau.yaml", "-o", f"bang.{form}")
    assert said.code == 1
    assert "Kết luận: chưa sẵn sàng trình: 2 lỗi" in said.out, sign
    assert "xem từng lỗi và cách sửa: nts check xau.yaml" in said.out
    written = Path(f"bang.{form}").read_bytes()
    assert "chưa sẵn sàng trình".encode() in written
    assert not {*range(9), 11, *range(14, 32)} & set(written)


def test_no_word_and_no_excel_file_is_written(nts: Nts, sign: str) -> None:
    before = sorted(Path().iterdir())
    for command in (
        ("render", "xau.yaml", "--draft"),
        ("crosswalk", "xau.yaml", "-o", "bang.docx"),
        ("export-tasks", "xau.yaml", "-o", "bang.xlsx"),
        ("diff", "tot.yaml", "xau.yaml", "-o", "so_sanh.docx"),
    ):
        said = nts(*command)
        assert said.code in {1, 2}
        assert "xau.yaml:10:20: " in said.all, (sign, command)
        assert "không chứa được ký tự này" in said.all
    assert sorted(Path().iterdir()) == before


def test_a_build_goes_on_with_the_other_scenarios(nts: Nts, sign: str) -> None:
    said = nts("build", "-o", "ket_qua", "--format", "json")
    assert said.code == 1, sign
    told = {one["file"]: one["status"] for one in json.loads(said.out)["documents"]}
    assert told == {"xau.docx": "blocked", "tot.docx": "new"}
    assert [file.name for file in Path("ket_qua").rglob("*.docx")] == ["tot.docx"]


def test_a_double_key_is_no_scenario_to_submit_though_every_clause_is_met(nts: Nts) -> None:
    Path("hai_khoa.yaml").write_text(EXAMPLE.replace("cấp: tỉnh\n", "cấp: tỉnh\ncấp: tỉnh\n"), encoding="utf-8")
    said = nts("crosswalk", "hai_khoa.yaml")
    assert said.code == 1
    assert "Kết luận: chưa sẵn sàng trình: 1 lỗi; 0 cảnh báo" in said.out


def test_two_exported_tables_are_the_same_bytes_on_any_day(nts: Nts, monkeypatch: pytest.MonkeyPatch) -> None:
    nts("export-tasks", "tot.yaml", "-o", "mot.xlsx")
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    monkeypatch.setattr("time.localtime", lambda *_: (2033, 5, 18, 3, 33, 20, 2, 138, 0))
    nts("export-tasks", "tot.yaml", "-o", "hai.xlsx")
    assert Path("mot.xlsx").read_bytes() == Path("hai.xlsx").read_bytes()
