"""``nts lint``: what it prints and writes, and each kind of Word file that cannot be used, through the command line."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from nd30_builder import decision, letter
from test_package import GOOD, REFUSED

from nts_scenario_kit.cli import run

ENGLISH = ("Traceback", "Error", "Exception", "not found", "Package", "Usage", "invalid", "expected")


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def nts(capsys):
    def said(*arguments):
        capsys.readouterr()
        code = run(["lint", *map(str, arguments)])
        out, err = capsys.readouterr()
        assert not [word for word in ENGLISH if word in out + err]
        return code, out, err

    return said


def good(name="tốt.docx"):
    Path(name).write_bytes(decision().bytes())
    return name


def wrong(name="sai.docx"):
    """The margin at the left, the size of the text and the fifth point."""
    doc = decision()
    for section in ("s1", "s2"):
        doc.section(section).left = 1134
    Path(name).write_bytes(doc.bytes())
    return name


# --- results


def test_a_right_file_has_no_finding_and_the_day_of_the_table_is_told(nts):
    code, out, err = nts(good())
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        "Không có phát hiện nào trong 1 tệp.",
        "Bảng quy định thể thức được đối chiếu đến ngày 03/10/2026.",
    ]


def test_a_fault_is_told_with_measure_rule_and_clause(nts):
    code, out, _ = nts(wrong())
    assert code == 1
    for words in ("20 mm", "30–35 mm", "[ND30-MARGIN-LEFT]", "NĐ 30/2020/NĐ-CP, PL I, I.I.3", "sai.docx"):
        assert words in out


@pytest.mark.parametrize(("level", "code"), [("lỗi", 0), ("gợi-ý", 1)])
def test_the_threshold_decides(nts, level, code):
    doc = letter()
    doc["body1"].text = doc["body1"].text.replace(" ", "  ", 1)
    Path("a.docx").write_bytes(doc.bytes())
    found = nts("a.docx", "--fail-on", level)
    assert found[0] == code, found[1]


def test_json_sarif_and_html(nts):
    file = wrong()
    code, out, _ = nts(file, "--format", "json")
    found = json.loads(out)
    assert (code, found["files"], found["summary"]["error"]) == (1, [file], len(found["findings"]))
    assert {(one["rule"], one["severity"]) for one in found["findings"]} == {("ND30-MARGIN-LEFT", "error")}
    code, out, _ = nts(file, "--format", "sarif")
    (ran,) = json.loads(out)["runs"]
    assert (code, ran["results"][0]["ruleId"], ran["results"][0]["level"]) == (1, "ND30-MARGIN-LEFT", "error")
    code, out, _ = nts(file, "--format", "html")
    assert code == 1
    assert out.lower().startswith("<!doctype html>")
    assert "ND30-MARGIN-LEFT" in out


# --- repairs and comments


def test_a_repair_is_written_beside_and_the_second_changes_nothing(nts):
    file = wrong()
    before = Path(file).read_bytes()
    code, out, _ = nts(file, "--fix", "-o", "mới.docx")
    assert code == 0
    assert out.splitlines()[-1] == "Đã ghi: mới.docx (1 chỗ đã sửa, 0 chỗ cần người xem)"
    assert "đã sửa: " in out
    assert Path(file).read_bytes() == before
    assert nts("mới.docx", "--fix", "-o", "mới hơn.docx")[0] == 0
    assert Path("mới hơn.docx").read_bytes() == Path("mới.docx").read_bytes()


def test_what_a_machine_cannot_repair_is_left_to_a_person(nts):
    doc = decision()
    doc["tn"].text = "Độc lập – Tự do – Hạnh phúc"
    Path("a.docx").write_bytes(doc.bytes())
    code, out, _ = nts("a.docx", "--fix", "-o", "b.docx")
    assert code == 1
    assert "cần người xem: a.docx" in out
    assert "[ND30-TN-TEXT]" in out


def test_comments_stand_in_a_copy(nts):
    file = wrong()
    before = Path(file).read_bytes()
    code, out, _ = nts(file, "--comments", "chú thích.docx")
    assert code == 1
    assert "Đã ghi: chú thích.docx" in out
    with zipfile.ZipFile("chú thích.docx") as package:
        assert "ND30-MARGIN-LEFT" in package.read("word/comments.xml").decode()
    assert Path(file).read_bytes() == before


@pytest.mark.parametrize("options", [("--fix", "-o"), ("--comments",)])
def test_neither_the_input_nor_another_file_is_written_over(nts, options):
    file = wrong()
    before = Path(file).read_bytes()
    Path("khác.docx").write_bytes(b"cua toi")
    Path("đường dẫn").mkdir()
    for target in (file, f"đường dẫn/../{file}", "khác.docx"):
        code, _, err = nts(file, *options, target)
        assert code == 2
        assert "không ghi đè" in err or "đã có tệp này" in err
    assert (Path(file).read_bytes(), Path("khác.docx").read_bytes()) == (before, b"cua toi")
    assert nts(file, *options, "khác.docx", "--force")[0] in (0, 1)
    assert Path("khác.docx").read_bytes()[:2] == b"PK"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--fix",), "không có tên tệp ghi ra: thêm -o TỆP.docx"),
        (("-o", "b.docx"), "không dùng -o khi không có --fix"),
        (("--fix", "-o", "b.docx", "--comments", "c.docx"), "không dùng --fix cùng với --comments"),
        (("a.docx", "--fix", "-o", "b.docx"), "không dùng --fix hay --comments cho nhiều tệp một lúc"),
    ],
)
def test_options_that_do_not_fit_are_told(nts, folder, arguments, message):
    code, out, err = nts(good("a.docx"), *arguments)
    assert (code, out) == (2, "")
    assert message in err
    assert [path.name for path in folder.iterdir()] == ["a.docx"]


# --- several files, unreadable ones among them


def test_an_unreadable_file_does_not_stop_the_others(nts):
    code, out, err = nts("thiếu.docx", wrong(), ".")
    assert code == 2
    assert "[ND30-MARGIN-LEFT]" in out
    assert "trong 1 tệp" in out
    assert err.splitlines() == ["Lỗi: không tìm thấy tệp: thiếu.docx", "Lỗi: đây là thư mục, không phải tệp: ."]


def test_a_lock_file_among_others_is_passed_over_and_counted(nts):
    Path("~$tốt.docx").write_bytes(bytes(162))
    code, out, err = nts(good(), "~$tốt.docx")
    assert (code, err) == (0, "Đã bỏ qua 1 tệp khóa tạm của Word: ~$tốt.docx\n")
    assert "trong 1 tệp" in out
    code, out, _ = nts("~$tốt.docx")
    assert code == 1
    assert "đây là tệp khóa tạm của Word, không phải văn bản [WORD-LOCK]" in out
    assert "→ chọn tệp cùng tên không có “~$”" in out


# --- each kind of file that cannot be used


@pytest.mark.parametrize("case", REFUSED)
def test_an_unusable_file_has_a_reason_and_nothing_is_written(nts, folder, case):
    data, rule, message = REFUSED[case]
    Path("a.docx").write_bytes(data() if callable(data) else data)
    code, out, err = nts("a.docx")
    assert (code, err) == (1, "")
    assert f": lỗi: {message} [{rule}]" in out
    for options in (("--fix", "-o", "b.docx"), ("--comments", "b.docx")):
        code, _, err = nts("a.docx", *options)
        assert code == 2
        assert err.startswith("Lỗi: a.docx: ")
        assert message in err
    assert [path.name for path in folder.iterdir()] == ["a.docx"]


@pytest.mark.parametrize("name", ["a.docm", "a.doc", "a.txt"])
def test_the_name_does_not_decide(nts, name):
    Path(name).write_bytes(GOOD)
    assert nts(name)[0] in (0, 1)
