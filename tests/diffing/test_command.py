"""``nts diff``: what the officer reads, what is written, and the exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli.commandline import Nts
from diffing.conftest import rendered
from diffing.settled import main_of, settled, texts, untouched
from importing.word_edits import W, example_text

from nts_scenario_kit.word.lint import lint

SHOWN = """\
QUYẾT ĐỊNH
  sửa: cu.yaml:20:9 → moi.yaml:20:9
    cũ:  Cần Thơ, ngày [-15 tháng 12 năm 2026-]
    mới: Cần Thơ, ngày {+28 tháng 12 năm 2026+}
"""
POINTS = """\
Mục III.1, điểm b: Mục tiêu, yêu cầu xử lý [III.1.b]
  thêm: moi.yaml:134:9
    mới: + Phát hiện ca bệnh đầu tiên trong 24 giờ.
  bỏ: cu.yaml:141:9
    cũ:  + Thống nhất một đầu mối phát ngôn; công khai số liệu, hướng dẫn hằng ngày.
"""
#: The only reason that the kit knows: a finding of the old version that the new one does not have.
KNOWN = (
    "Khắc phục điểm chưa đạt của bản cũ: Văn bản dùng công thức 5 rõ (rõ người, rõ việc, rõ thời gian, rõ kết quả, "
    "rõ trách nhiệm); Thủ tướng yêu cầu 6 rõ; căn cứ: Cần Thơ I.3.c (KB-6R-5RO)"
)


@pytest.fixture
def nts(capsys: pytest.CaptureFixture[str]) -> Nts:
    """``nts`` in the folder of the two versions."""
    return Nts(capsys)


def cells(file: str) -> list[list[str]]:
    """The rows of the table in a Word file."""
    (table,) = [one for one in untouched(Path(file).read_bytes()) if not isinstance(one, str)]
    return [["\n".join(texts(cell)) for cell in row] for row in table]


def test_differences_by_clause_with_both_places_and_the_words(nts: Nts, pair: tuple[Path, Path]) -> None:
    said = nts("diff", *pair)
    assert said.code == 1
    assert said.out.startswith(SHOWN)
    assert POINTS in said.out
    assert said.out.endswith("\n7 chỗ khác nhau: 5 sửa, 1 thêm, 1 bỏ.\n")


def test_one_file_twice(nts: Nts, pair: tuple[Path, Path]) -> None:
    said = nts("diff", pair[0], pair[0])
    assert (said.code, said.all) == (0, "Hai bản không khác nhau.\n")


def test_numbers_in_front_alone_are_counted_and_not_listed(nts: Nts, pair: tuple[Path, Path]) -> None:
    text = pair[0].read_text(encoding="utf-8")
    at = text.index("    - nhóm: Cơ chế chỉ đạo, điều hành\n      việc: Tham mưu")
    end = text.index("    - nhóm: Cơ chế chỉ đạo, điều hành\n      việc: Hướng dẫn")
    Path("bot.yaml").write_text(text[:at] + text[end:], encoding="utf-8")
    said = nts("diff", pair[0], "bot.yaml")
    assert said.out.splitlines()[-2:] == [
        "1 chỗ khác nhau: 1 bỏ.",
        "Ngoài ra 18 đoạn chỉ khác số thứ tự.",
    ]


def test_json_holds_every_difference_with_clause_places_paths_and_reason(nts: Nts, pair: tuple[Path, Path]) -> None:
    said = nts("diff", *pair, "--format", "json")
    found = json.loads(said.out)
    assert (said.code, found["version"], found["old"], found["new"]) == (1, 1, "cu.yaml", "moi.yaml")
    assert found["summary"] == {
        "sửa": 5, "thêm": 1, "bỏ": 1, "chuyển chỗ": 0, "đánh số lại": 0, "khoảng trắng": 0,
    }  # fmt: skip
    assert [one["reason"] for one in found["differences"] if one["reason"]] == [KNOWN]
    one = next(one for one in found["differences"] if one["clause"] == "III.1.a")
    assert one["old_place"] == {"file": "cu.yaml", "line": 126, "column": 11}
    assert one["old_path"] == "tình huống[1].nội dung.yếu tố dẫn đến[2]"
    assert "chợ {+nổi+}" in one["new_marked"]
    assert one["kind"] == "sửa"


def test_the_redline_names_author_and_day_and_may_be_written_again(nts: Nts, pair: tuple[Path, Path]) -> None:
    wanted = ("diff", *pair, "-o", "sua.docx", "--author", "Nguyễn Văn An", "--date", "2026-11-23")
    for _ in range(2):  # a file that nobody has changed since may be replaced
        said = nts(*wanted)
        assert (said.code, said.out.splitlines()[0]) == (1, "Đã ghi: sua.docx")
    data = Path("sua.docx").read_bytes()
    marks = list(main_of(data).iter(W + "ins", W + "del"))
    assert {(one.get(W + "author"), one.get(W + "date")) for one in marks} == {
        ("Nguyễn Văn An", "2026-11-23T00:00:00Z")
    }
    old, new = (rendered(file.read_text(encoding="utf-8")) for file in pair)
    assert settled(data, accepted=True) == untouched(new)
    assert settled(data, accepted=False) == untouched(old)
    assert lint(data) == []


def test_the_table_of_comparison_keeps_the_form_and_leaves_unknown_reasons_blank(
    nts: Nts, pair: tuple[Path, Path]
) -> None:
    said = nts("diff", *pair, "--table", "-o", "bang.docx")
    assert said.out.splitlines()[-1].startswith("Cột “Lý do” còn trống 6 dòng")
    rows = cells("bang.docx")
    assert rows[0] == ["Khoản", "Nội dung cũ", "Nội dung mới", "Lý do"]
    assert [
        "Mục III.1, điểm b: Mục tiêu, yêu cầu xử lý",
        "(chưa có)",
        "+ Phát hiện ca bệnh đầu tiên trong 24 giờ.",
        "",
    ] in rows
    assert [row[3] for row in rows[1:] if row[3]] == [KNOWN]
    assert lint(Path("bang.docx").read_bytes()) == []


def test_a_row_about_the_recipients_is_not_taken_for_their_list(nts: Nts, pair: tuple[Path, Path]) -> None:
    old = pair[0].read_text(encoding="utf-8")
    new = old.replace("    - Thường trực Thành ủy\n", "    - Thường trực Thành ủy\n    - Hạt Quản lý đê số 3\n")
    Path("khac.yaml").write_text(new.replace("    họ tên:", "    họ tên: Nguyễn Văn An", 1), encoding="utf-8")
    nts("diff", pair[0], "khac.yaml", "--table", "-o", "bang.docx")
    assert [row[0] for row in cells("bang.docx")[1:]] == ["Nơi nhận", "Người ký"]
    assert lint(Path("bang.docx").read_bytes()) == []


def test_reasons_come_from_a_file_and_from_a_table_that_was_filled_in(nts: Nts, pair: tuple[Path, Path]) -> None:
    Path("ly_do.yaml").write_text(
        "III.1.a: theo góp ý của Sở Công Thương\nQUYẾT ĐỊNH: ngày ký ban hành\nMục II: theo Công văn số 12\n",
        encoding="utf-8",
    )
    nts("diff", *pair, "--table", "-o", "mot.docx", "--reasons", "ly_do.yaml")
    given = [row[3] for row in cells("mot.docx")[1:]]
    assert given == ["ngày ký ban hành", "", "theo Công văn số 12", "theo góp ý của Sở Công Thương", "", "", ""]
    nts("diff", *pair, "--table", "-o", "hai.docx", "--reasons", "mot.docx")
    assert cells("hai.docx") == cells("mot.docx")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--date", "2026-13-01"), "không đọc được ngày sửa: ghi một ngày có thật, dạng 2026-12-15."),
        (("--reasons", "cu.yaml"), "--reasons chỉ dùng với --table hoặc --format json."),
        (("--table", "--reasons", "cu.yaml"), "cu.yaml: không đọc được lý do: mỗi dòng ghi “khoản: lý do”"),
        (("-o", "sua.pdf"), "-o ghi tệp Word: tên tệp phải có đuôi .docx, không phải “sua.pdf”."),
        (("-o", "moi.docx"), "moi.docx: không ghi đè tệp gốc; hãy chọn tên khác cho tệp ghi ra"),
        (("-o", "khac.docx"), "khac.docx: đã có tệp này"),
    ],
)
def test_wrong_usage_is_two_and_writes_nothing(
    nts: Nts, pair: tuple[Path, Path], arguments: tuple[str, ...], message: str
) -> None:
    new = Path("moi.docx")
    new.write_bytes(rendered(example_text("y_te")))
    Path("khac.docx").write_bytes(b"x")
    before = {file.name: file.read_bytes() for file in Path().iterdir()}
    said = nts("diff", pair[0], new, *arguments)
    assert said.code == 2
    assert message in said.err
    assert {file.name: file.read_bytes() for file in Path().iterdir()} == before
