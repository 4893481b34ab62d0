"""One scenario for many localities: the same content as each by itself, and every row's faults at their place."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

import pytest
from openpyxl import Workbook
from projects import ROWS, built, files, matrix_text, plan_of, statuses, write_project, write_table
from support import EXAMPLES

from nts_scenario_kit import source as yaml_source
from nts_scenario_kit.building import open_project, patterns, tables
from nts_scenario_kit.building.scenario import Work
from nts_scenario_kit.catalog import Catalog
from nts_scenario_kit.errors import InputError
from nts_scenario_kit.finding import Severity
from nts_scenario_kit.model.validate import validate
from nts_scenario_kit.outline import outline
from nts_scenario_kit.reporters.building import build_text
from nts_scenario_kit.resolve import resolve
from nts_scenario_kit.source import quote
from nts_scenario_kit.word.archive import unpacked
from nts_scenario_kit.word.writer import render


def rendered_alone(text: str, words: dict[str, str]) -> bytes:
    """The scenario of one locality, written out as a file of its own and rendered."""
    for name, word in words.items():
        for spelt in (f"«{name}»", f"« {name} »"):
            text = "\n".join(line if spelt not in line else _line_with(line, spelt, word) for line in text.split("\n"))
    found, findings = yaml_source.parse(text.encode(), "a.yaml")
    assert found is not None, findings
    authored, findings = validate(found)
    assert authored is not None, findings
    resolved, findings = resolve(authored, Catalog())
    assert resolved is not None, findings
    return render(outline(resolved), resolved.catalog.template_file(resolved.variant))


def _line_with(line: str, spelt: str, word: str) -> str:
    head = line[: len(line) - len(line.lstrip(" -"))]
    body = line[len(head) :]
    key, colon, value = body.partition(": ")
    if colon and '"' not in key:
        return f"{head}{key}: {quote(_unquoted(value).replace(spelt, word))}"
    return head + quote(_unquoted(body).replace(spelt, word))


def _unquoted(text: str) -> str:
    return (
        str(next(iter(yaml_source.parse(f"a: {text}".encode(), "a")[0].data.values()))) if text[:1] in "\"'" else text
    )


def test_matrix_is_what_each_locality_renders_alone(tmp_path: Path) -> None:
    write_project(tmp_path, ROWS[:4])
    work = Work(plan := plan_of(tmp_path), plan.units[0])
    assert work._caster is not None
    for row in range(4):
        words = work.words(row)
        alone = rendered_alone(matrix_text(), words)
        cast = work._caster.cast(words)
        assert cast is not None
        assert unpacked(cast) == unpacked(alone)
        assert zlib.decompress(_stream(cast), -15) == unpacked(alone)["word/document.xml"]
        assert work.make(row).data == cast


def _stream(package: bytes) -> bytes:
    """The compressed document part, taken out of the package by its index."""
    with zipfile.ZipFile(io.BytesIO(package)) as opened:
        info = opened.getinfo("word/document.xml")
    start = info.header_offset + 30 + len(info.filename)
    return package[start : start + info.compress_size]


def test_markup_in_a_cell_is_text(tmp_path: Path) -> None:
    write_project(tmp_path, (ROWS[4],))
    outcome = built(tmp_path)
    assert statuses(outcome) == {"A/y tế.docx": "mới"}
    with zipfile.ZipFile(tmp_path / "out" / "A" / "y tế.docx") as package:
        assert 'Tại xã "A&amp;B" &lt;x&gt;, khống chế' in package.read("word/document.xml").decode()


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda file: file.stem)
def test_examples_as_matrices(example: Path, tmp_path: Path) -> None:
    text = example.read_text(encoding="utf-8")
    place = {"y_te_can_tho": "thành phố Cần Thơ", "nguon_nuoc_dak_nong": "tỉnh Đắk Nông"}.get(
        example.stem, "Bộ Công Thương"
    )
    text = text.replace(place, "«nơi»")
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "b.csv").write_text(f"nơi\n{place}\nxã Pá Khoang\n(ngoài)\n", encoding="utf-8")
    (tmp_path / "nts.yaml").write_text("ma trận: [{kịch bản: a.yaml, bảng: b.csv}]", encoding="utf-8")
    work = Work(plan := plan_of(tmp_path), plan.units[0])
    for row in range(3):
        words = work.words(row)
        whole = work._printed(words)
        if work._caster is not None and (cast := work._caster.cast(words)) is not None:
            assert whole is not None
            assert unpacked(cast) == unpacked(whole)
        assert work._verdicts is not None
        assert work._verdicts.of(words) == work._judge(words)


def test_rows_of_one_pattern_are_judged_once(tmp_path: Path) -> None:
    rows = tuple((f"xã {a} {b}", f"{a} {b}", "0215") for a in ("Mường", "Pá", "Nậm") for b in ("Nhé", "Khoang", "Pồ"))
    write_project(tmp_path, rows)
    work = Work(plan := plan_of(tmp_path), plan.units[0])
    assert work._verdicts is not None
    told = [work._verdicts.of(work.words(row)) for row in range(len(rows))]
    assert work._verdicts.judged == 4  # the first two with tones on both words, the first two without
    assert told == [work._judge(work.words(row)) for row in range(len(rows))]


def test_a_name_that_a_rule_knows_is_a_pattern_of_its_own() -> None:
    found = patterns.Patterns({"a": "Công an «x»"}, None)
    assert found.of({"x": "xã Mường Nhé"}) == found.of({"x": "xã Nậm Pồ"})
    different = ["xã Hậu Giang", "phường Pá Khoang", "xã PÁ Khoang", "xã Pá Khoang A", "huyện Pá Khoang", "ninh Pá"]
    for other in different:
        assert found.of({"x": other}) != found.of({"x": "xã Pá Khoang"}), other
    assert found.of({"x": "xã Pá Pá"}) != found.of({"x": "xã Pá Khoang"})


def test_phrases_with_alternatives_are_known_in_every_spelling() -> None:
    text = "vượt (quá/khỏi) tầm | (mặn/ngọt)"
    assert sorted(patterns._spelt(text)) == sorted([text, "vượt quá tầm ", "vượt khỏi tầm ", " mặn", " ngọt"])
    many = " ".join(["(mặn/ngọt/chua)"] * 6)  # 729 spellings: each of its words stands alone
    assert list(patterns._spelt(many)) == [many, *["mặn", "ngọt", "chua"] * 6]


def test_words_that_rules_load_only_when_asked_are_known_from_the_start() -> None:
    code = (
        "from nts_scenario_kit.building.patterns import Patterns\n"
        "found = Patterns({'a': 'Công an «x»'}, None)\n"
        "assert found.of({'x': 'xã Nậm Kè'}) != found.of({'x': 'xã Mường Nhé'})"  # ``kè``: rules/lexicon
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_fault_of_one_row_stops_that_row_only(tmp_path: Path) -> None:
    rows = (*ROWS[:2], ("xã Lạ", "", "1"), ("xã \x01", "B", "1"), ("xã Nậm Kè", "Mường Nhé", "1"), ("xã C", "a/b", "1"))
    write_project(tmp_path, rows)
    outcome = built(tmp_path)
    assert statuses(outcome) == {"Mường Nhé/y tế.docx": "mới", "Ninh Kiều/y tế.docx": "mới"}
    told = [(f.file, f.line, f.column, f.rule) for f in outcome.findings if f.file == "địa bàn.csv"]
    assert told == [
        ("địa bàn.csv", 4, 2, "DA-O"),
        ("địa bàn.csv", 5, 1, "DA-O"),
        ("địa bàn.csv", 6, None, "DA-TRUNG"),
        ("địa bàn.csv", 7, None, "DA-TEN-TEP"),
    ]
    assert not outcome.is_whole
    again = built(tmp_path)
    assert [f.rule for f in again.findings if again.is_new(f)] == []


def test_a_locality_that_the_table_names_twice_is_told(tmp_path: Path) -> None:
    write_project(tmp_path, (*ROWS[:2], ("XÃ  Mường nhé", "Huổi Lếch", "0216"), ("xã Mường Nhé", "Ninh Thuận", "1")))
    outcome = built(tmp_path)
    assert set(statuses(outcome).values()) == {"mới"}
    told = [f for f in outcome.findings if f.rule == "DA-LAP"]
    assert [(f.line, f.column, f.severity) for f in told] == [(4, 1, Severity.WARNING), (5, 1, Severity.WARNING)]
    assert told[0].message == "địa bàn “XÃ Mường nhé” đã có ở dòng 2: một nơi sẽ có hai văn bản"
    assert outcome.is_whole


def test_one_faulty_cell_is_one_fault_however_many_scenarios_use_it(tmp_path: Path) -> None:
    write_project(tmp_path, (*ROWS[:1], ("xã Lạ", "", "1")))
    (tmp_path / "y tế 2.yaml").write_bytes((tmp_path / "y tế.yaml").read_bytes())
    file = tmp_path / "nts.yaml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("kịch bản: y tế.yaml", "kịch bản: [y tế.yaml, y tế 2.yaml]"), "utf-8"
    )
    assert [(f.rule, f.line) for f in built(tmp_path).faults] == [("DA-O", 3)]


def test_a_folder_without_a_project_says_what_to_write(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"không tìm thấy tệp dự án: .*nts\.yaml; tạo tệp này, .*kịch bản: \[y_te"):
        open_project(tmp_path)


def test_placeholder_without_column_is_left_over(tmp_path: Path) -> None:
    write_project(tmp_path, ROWS[:2])
    file = tmp_path / "y tế.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("«điện thoại»", "«điện thọai»"), encoding="utf-8")
    outcome = built(tmp_path)
    assert set(statuses(outcome).values()) == {"có lỗi"}
    (finding,) = {f for f in outcome.findings if f.rule == "DA-CON-SOT"}
    assert "«điện thọai»" in finding.message
    assert finding.hint == "ý bạn là “«điện thoại»”?"
    assert finding.line == next(
        n for n, t in enumerate(file.read_text(encoding="utf-8").split("\n"), 1) if "thọai" in t
    )
    assert files(tmp_path) == {}


def test_one_fault_of_all_rows_is_one_line_in_the_terminal(tmp_path: Path) -> None:
    write_project(tmp_path, ROWS[:3])
    file = tmp_path / "y tế.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("«điện thoại»", "«điện thọai»"), encoding="utf-8")
    said = build_text(built(tmp_path), {}).splitlines()
    assert [line for line in said if " và 2 văn bản khác: y tế.yaml:" in line] == said[1:2]


def test_a_cell_is_named_as_excel_names_it(tmp_path: Path) -> None:
    write_project(tmp_path, ROWS[:2])
    book = Workbook()
    for row in (("tên", "địa danh", "điện thoại"), ("xã A", None, "1")):
        book.active.append(row)  # type: ignore[union-attr]
    book.save(tmp_path / "bảng.xlsx")
    file = tmp_path / "nts.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("địa bàn.csv", "bảng.xlsx"), encoding="utf-8")
    assert "bảng.xlsx:2:2 (ô Sheet!B2): ô “địa danh” để trống" in build_text(built(tmp_path), {})


def test_placeholder_outside_a_matrix_is_kept_and_told(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(matrix_text(), encoding="utf-8")
    (tmp_path / "nts.yaml").write_text("kịch bản: [a.yaml]\n", encoding="utf-8")
    outcome = built(tmp_path)
    assert statuses(outcome) == {"a.docx": "mới"}
    assert {f.severity.value for f in outcome.findings if f.rule == "DA-CON-SOT"} == {"cảnh báo"}


def test_value_of_a_typed_field_goes_the_whole_way(tmp_path: Path) -> None:
    write_project(tmp_path, (("xã Mường Nhé", "2026-12-15", "can_tho"), ("xã Pá Khoang", "2026-02-30", "can_tho")))
    file = tmp_path / "y tế.yaml"
    text = file.read_text(encoding="utf-8").replace("ngày: 2026-12-15", "ngày: «địa danh»")
    text = text.replace("biến thể: can_tho", "biến thể: «điện thoại»").replace("gọi số «điện thoại»", "ngay")
    file.write_text(text, encoding="utf-8")
    outcome = built(tmp_path)
    assert statuses(outcome) == {"2026-12-15/y tế.docx": "mới", "2026-02-30/y tế.docx": "có lỗi"}
    assert {f.rule for f in outcome.findings if f.severity.value == "lỗi"} == {"SCHEMA-NGAY"}


def test_spreadsheet_and_its_places(tmp_path: Path) -> None:
    book = Workbook()
    assert book.active is not None
    book.active.title = "Bìa"
    sheet = book.create_sheet("Xã")
    for row in (("tên", "địa danh", "điện thoại"), ("xã Mường Nhé", "Mường Nhé", 215.0), ("xã Lạ", None, 2.5)):
        sheet.append(row)
    book.save(tmp_path / "địa bàn.xlsx")
    table, findings = tables.read(tmp_path / "địa bàn.xlsx", "địa bàn.xlsx", "Xã")
    assert table is not None
    assert not findings
    assert [row.values for row in table.rows] == [("xã Mường Nhé", "Mường Nhé", "215"), ("xã Lạ", "", "2,5")]
    write_project(tmp_path)
    project = (tmp_path / "nts.yaml").read_text(encoding="utf-8")
    project = project.replace("địa bàn.csv", "địa bàn.xlsx\n    trang tính: Xã")
    (tmp_path / "nts.yaml").write_text(project, encoding="utf-8")
    outcome = built(tmp_path)
    assert statuses(outcome) == {"Mường Nhé/y tế.docx": "mới"}
    (fault,) = outcome.faults
    assert (fault.file, fault.line, fault.column, fault.path) == ("địa bàn.xlsx", 3, 2, "Xã!B3 cột “địa danh”")


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        (b"", "DA-BANG"),
        ("tên\n".encode(), "DA-BANG"),
        ("tên,tên\na,b\n".encode(), "DA-COT"),
        ("tên,,x\na,b,c\n".encode(), "DA-COT"),
        ('tên,x\n"a,b\n'.encode(), "DA-BANG"),
        (b"t\xean,x\na,b\n", "YAML-MA-HOA"),
        (b"PK\x03\x04hong", "DA-BANG"),
    ],
)
def test_tables_that_cannot_be_used(content: bytes, rule: str, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(content)
    table, findings = tables.read(tmp_path / "a.csv", "a.csv")
    assert table is None
    assert {f.rule for f in findings} == {rule}


def test_faults_of_the_project_have_their_line(tmp_path: Path) -> None:
    write_project(tmp_path)
    text = "kịch bản: [không có.yaml]\nma trận:\n  - kịch bản: y tế.yaml\n    bảng: x.csv\n"
    text += "    tên tệp: «ten»\n    bang: 1\n"
    (tmp_path / "nts.yaml").write_text(text, encoding="utf-8")
    opened = open_project(tmp_path)
    assert opened.plan is None
    assert [(f.line, f.rule) for f in opened.findings] == [(1, "DA-TEP"), (4, "DA-TEP"), (6, "SCHEMA-KHOA-LA")]
    write_table(tmp_path, name="x.csv")
    opened = open_project(tmp_path / "nts.yaml")
    assert [(f.line, f.rule) for f in opened.findings] == [(1, "DA-TEP"), (5, "DA-CON-SOT"), (6, "SCHEMA-KHOA-LA")]


def test_a_first_line_that_names_the_separator_is_no_row(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("sep=;\r\ntên;ghi chú\r\nxã A;một, hai\r\n", newline="")
    table, findings = tables.read(tmp_path / "a.csv", "a.csv")
    assert not findings
    assert table is not None
    assert (table.columns, table.rows) == (("tên", "ghi chú"), (tables.Row(3, ("xã A", "một, hai")),))


def test_a_row_that_cannot_be_read_is_called_by_its_line(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('tên,x\na,b\n"c,d\n')
    _, (finding,) = tables.read(tmp_path / "a.csv", "a.csv")
    assert finding.place == "a.csv: dòng 3"
