"""A letter under dozens of marks: refused at its place in every kind of input, and never put in order."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from support import MINIMAL

from nts_scenario_kit import vietnamese
from nts_scenario_kit.building import tables as building
from nts_scenario_kit.errors import InputError
from nts_scenario_kit.source import parse
from nts_scenario_kit.tables import read_sheets
from nts_scenario_kit.vietnamese import nfc, overloaded

HEAVY = "a" + "\u0301\u0323" * 20_000
HINT = "xóa chữ này rồi gõ lại"


@pytest.fixture(autouse=True)
def _guarded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing as heavy is ever normalised."""
    normalize = vietnamese.unicodedata.normalize

    def careful(form: str, text: str) -> str:
        assert len(text) < 20_000
        return normalize(form, text)

    monkeypatch.setattr("unicodedata.normalize", careful)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("a" + "\u0301" * 30, None),
        ("a" + "\u0301" * 31, 0),
        ("việc\u0300 a" + "\u0323\u0302" * 16 + " b", 6),
        ("•" * 500, None),
        ("…" * 40 + "a" + "\u0483" * 31, 40),
        ("\u0301" * 31, 0),
        ("ề\u0323" * 400, None),
        ("", None),
    ],
)
def test_the_letter_is_found(text: str, at: int | None) -> None:
    assert overloaded(text) == at
    assert at is None or nfc(text) == text


@pytest.mark.parametrize(
    ("line", "column"),
    [(f"địa bàn: xã {HEAVY}", 13), ('địa bàn: "xã a' + "\\u0301\\u0323" * 400 + '"', 10), (f"# {HEAVY}", 3)],
    ids=["written", "escaped", "comment"],
)
def test_a_scenario_is_not_read_further(line: str, column: int) -> None:
    source, found = parse((MINIMAL + line + "\n").encode(), "a.yaml")
    assert source is None
    assert [(one.line, one.column, one.rule, one.hint) for one in found] == [(6, column, "YAML-CHONG-DAU", HINT)]
    assert found[0].message == "một chữ mang hơn 30 dấu: không phải chữ viết, tệp không được đọc tiếp"


def test_ordinary_decomposed_letters_are_read_as_before() -> None:
    source, found = parse((MINIMAL + "địa bàn: xã Hoa\u0300\n").encode(), "a.yaml")
    assert source is not None
    assert [one.rule for one in found] == ["YAML-NFD"]


def book(file: Path) -> Path:
    made = openpyxl.Workbook()
    made.active.append(["Nhiệm vụ", "Chủ trì"])
    made.active.append(["Trực ban", f"Sở {HEAVY[:900]}"])
    made.save(file)
    return file


def test_a_table_of_tasks_names_the_cell(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="ô B2 có một chữ mang hơn 30 dấu; xóa chữ này, gõ lại rồi nhập lại"):
        read_sheets(book(tmp_path / "b.xlsx"))


@pytest.mark.parametrize("name", ["b.xlsx", "b.csv"])
def test_a_table_of_localities_names_the_cell(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    if name == "b.csv":
        file.write_text(f"tên,b\nxã A,{HEAVY}\n", encoding="utf-8")
    else:
        book(file)
    table, (found,) = building.read(file, name)
    assert table is None
    assert (found.line, found.column, found.rule, found.hint) == (2, 2, "DA-O", HINT)
    assert found.message == "ô có một chữ mang hơn 30 dấu: không phải chữ viết"
