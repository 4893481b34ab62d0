"""Values of options and names of files that cannot be meant: told in one sentence, before anything is done."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from commandline import Nts
from support import EXAMPLES

from nts_scenario_kit.api.excel import import_tasks
from nts_scenario_kit.errors import OutputError


@pytest.fixture
def two(health: Path) -> tuple[str, str]:
    other = health.with_name("moi.yaml")
    other.write_bytes(health.read_bytes().replace("dịch bệnh".encode(), "bệnh dịch".encode(), 1))
    return health.name, other.name


@pytest.mark.parametrize("name", ["An\x01", "An\x1b[2J", "\udcff", "", "  "])
def test_a_name_that_no_word_file_can_hold_is_refused(nts: Nts, two: tuple[str, str], name: str) -> None:
    said = nts("diff", *two, "-o", "sua.docx", "--author", name)
    assert said.code == 2
    assert "không dùng được tên người sửa (--author): tên trống hoặc có ký tự không in được." in said.err
    assert not Path("sua.docx").exists()


@pytest.mark.parametrize("day", ["2026-02-30", "2026-13-01", "0000-00-00", "2026-2-3", "20260203", "hôm nay", ""])
def test_a_day_that_does_not_exist_is_refused(nts: Nts, two: tuple[str, str], day: str) -> None:
    said = nts("diff", *two, "-o", "sua.docx", "--date", day)
    assert (said.code, Path("sua.docx").exists()) == (2, False)
    assert "không đọc được ngày sửa: ghi một ngày có thật, dạng 2026-12-15." in said.err


@pytest.mark.parametrize(
    ("level", "told"),
    [("huyện", "biến thể “can_tho” không dùng cho cấp “huyện”"), ("bộ", "biến thể “can_tho” không dùng cho cấp “bộ”")],
)
def test_a_level_that_the_variant_does_not_have_is_no_wish(nts: Nts, health: Path, level: str, told: str) -> None:
    nts("render", health.name, "-o", "kich_ban.docx")
    said = nts("import", "kich_ban.docx", "-o", "b.yaml", "--level", level)
    assert (said.code, Path("b.yaml").exists()) == (2, False)
    assert told in said.err


@pytest.mark.parametrize("option", ["--ignore", "--select"])
def test_an_empty_prefix_of_rules_is_no_prefix(nts: Nts, health: Path, option: str) -> None:
    said = nts("check", health.name, option, "")
    assert said.code == 2
    assert "không có luật nào có mã trống; xem: nts rules." in said.err


@pytest.mark.parametrize("parts", ["", " , ", ",,"])
def test_an_empty_list_of_parts_is_refused(nts: Nts, health: Path, parts: str) -> None:
    said = nts("render", health.name, "--dossier", "ho_so", "--parts", parts)
    assert (said.code, Path("ho_so").exists()) == (2, False)
    assert "không có phần nào trong --parts" in said.err


@pytest.mark.parametrize("command", [("check", ""), ("render", ""), ("lint", ""), ("import", "", "-o", "a.yaml")])
def test_an_empty_name_of_a_file_is_told_as_such(nts: Nts, command: tuple[str, ...]) -> None:
    said = nts(*command)
    assert said.code == 2
    assert "không có tên tệp: tham số để trống." in said.err


def test_an_empty_name_behind_an_option_too(nts: Nts, health: Path) -> None:
    assert "không có tên tệp: tham số để trống." in nts("render", health.name, "-o", "").err


def test_both_places_to_write_to_are_one_too_many(nts: Nts, health: Path) -> None:
    said = nts("import", "a.docx", "-o", "b.yaml", "--into", health.name)
    assert said.code == 2
    assert "không dùng --into cùng với -o: chọn một nơi ghi." in said.err


def test_an_example_has_its_own_variant(nts: Nts) -> None:
    said = nts("new", "a.yaml", "--example", "y_te_can_tho", "--variant", "dak_nong")
    assert (said.code, Path("a.yaml").exists()) == (2, False)
    assert "không dùng --variant cùng với --example: ví dụ có sẵn biến thể, lĩnh vực, cấp." in said.err


def _hostile(path: Path) -> None:
    """A Word file one of whose parts has a name that would clear a terminal and name its window."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/\x1b]0;hong\x07\x1b[2J.xml", "<a")
    path.write_bytes(data.getvalue())


@pytest.mark.parametrize("name", ["xau.docx", "\x1b]0;hong\x07\u202e.yaml"])
def test_a_name_gives_no_orders_to_the_terminal(nts: Nts, name: str) -> None:
    if name.endswith("docx"):
        _hostile(Path(name))
    said = nts("lint" if name.endswith("docx") else "check", name)
    assert said.code
    assert not {"\x1b", "\x07", "\u202e"} & set(said.all)


def test_the_place_of_a_part_is_its_name(nts: Nts) -> None:
    _hostile(Path("xau.docx"))
    assert " → xml" not in nts("lint", "xau.docx").all


def test_a_cell_too_long_for_a_scenario_is_told_in_a_sentence(tmp_path: Path) -> None:
    import openpyxl  # noqa: PLC0415

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"])
    for number in range(100):
        sheet.append([f"Việc {number} " + "rà soát phương án " * 1500, "Sở Y tế", "Thường xuyên"])
    book.save(tmp_path / "a.xlsx")
    scenario = tmp_path / "a.yaml"
    scenario.write_bytes(EXAMPLES[-1].read_bytes())
    with pytest.raises(OutputError) as refused:
        import_tasks(tmp_path / "a.xlsx", scenario)
    assert "(tệp quá lớn: giới hạn 2 MB)" in str(refused.value)


@pytest.mark.parametrize("command", ["check", "lint"])
def test_a_name_with_spaces_typed_without_quotes_is_told_as_such(nts: Nts, command: str) -> None:
    name = "kịch bản cháy nổ.docx"
    Path(name).write_bytes(b"")
    said = nts(command, *name.split())
    assert (said.code, said.err.splitlines()) == (2, [f'Lỗi: tên tệp có dấu cách thì đặt trong dấu nháy kép: "{name}"'])


def test_a_command_for_one_file_says_it_too(nts: Nts) -> None:
    said = nts("render", "kịch", "bản.yaml")
    assert said.code == 2
    assert "thừa tham số: bản.yaml. Tên tệp có dấu cách thì đặt trong dấu nháy kép." in said.err


def test_a_scenario_may_end_in_two_ways(nts: Nts, health: Path) -> None:
    assert f"ý bạn là “{health.name}”?" in nts("check", health.with_suffix(".yml").name).err


@pytest.mark.parametrize(
    ("option", "told"),
    [
        ("--word", "không có tùy chọn --word. Các tùy chọn: -o, --dossier, --parts, --draft, --pdf, --force."),
        ("--fore", "không có tùy chọn --fore. Ý bạn là --force?"),
    ],
)
def test_an_option_is_guessed_only_if_it_is_near(nts: Nts, health: Path, option: str, told: str) -> None:
    assert told in nts("render", health.name, option).err
