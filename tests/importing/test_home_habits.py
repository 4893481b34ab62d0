"""How people edit in Word: line breaks, words beside a value, tables, and everything again after LibreOffice."""

from __future__ import annotations

import copy
import shutil
import subprocess
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from importing.word_edits import (
    W,
    edited,
    example_text,
    home,
    paragraph,
    plain_copy,
    row,
    say_instead,
    text_of,
    word_of,
)
from lxml import etree
from support import MINIMAL, example, resolved_of

from nts_scenario_kit.importing.edits import Deed
from nts_scenario_kit.importing.returning import bring_home
from nts_scenario_kit.word.intake import take_in

Y_TE = example_text("y_te")
TASKS = resolved_of(Y_TE).scenario.implementation.assignments
AIMS = MINIMAL + "tình huống:\n  - tên: Dịch bệnh\n    mục tiêu xử lý:\n      - Khoanh vùng dịch.\n      - Dập dịch.\n"
OFFICE = shutil.which("soffice")


def aims(text: str) -> tuple[str, ...]:
    return resolved_of(text).scenario.situations[0].response_aims


def typed(text: str) -> Any:
    """A run with these words; a line feed is Word's soft line break."""
    made = etree.Element(W + "r")
    for number, line in enumerate(text.split("\n")):
        if number:
            etree.SubElement(made, W + "br")
        words = etree.SubElement(made, W + "t")
        words.text = line
        words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return made


def test_words_before_the_first_bookmark_belong_to_the_value() -> None:
    def edit(root: Any) -> None:
        target = paragraph(root, "Khoanh vùng dịch.")
        next(target.iter(W + "bookmarkStart")).addprevious(typed("Khẩn trương. "))

    text, edits = home(AIMS, edit)
    assert aims(text) == ("Khẩn trương. Khoanh vùng dịch.", "Dập dịch.")
    assert [c.deed for c in edits.changes] == [Deed.CHANGED]


def test_words_behind_the_last_bookmark_belong_to_the_value() -> None:
    text, _ = home(AIMS, lambda root: paragraph(root, "Khoanh vùng dịch.").append(typed(" Không để lây lan.")))
    assert aims(text) == ("Khoanh vùng dịch. Không để lây lan.", "Dập dịch.")


def test_a_soft_line_break_is_a_line_of_the_value() -> None:
    text, _ = home(AIMS, lambda root: paragraph(root, "Khoanh vùng dịch.").append(typed("\nKhông để lây lan.")))
    assert aims(text) == ("Khoanh vùng dịch.\nKhông để lây lan.", "Dập dịch.")


def test_text_that_was_changed_in_nfd_is_written_in_nfc() -> None:
    words = "Khoanh vùng dịch thật nhanh."
    text, _ = home(AIMS, lambda root: say_instead(root, "Khoanh vùng dịch.", unicodedata.normalize("NFD", words)))
    assert aims(text)[0] == words
    assert unicodedata.is_normalized("NFC", text)


def test_a_word_file_in_nfd_throughout_changes_nothing() -> None:
    def edit(root: Any) -> None:
        for one in root.iter(W + "t"):
            one.text = unicodedata.normalize("NFD", one.text or "")

    text, edits = home(Y_TE, edit)
    assert text == Y_TE
    assert edits.changes == []


def test_a_tracked_insertion_counts_and_a_tracked_deletion_does_not() -> None:
    def edit(root: Any) -> None:
        one, two = paragraph(root, "Khoanh vùng dịch."), paragraph(root, "Dập dịch.")
        made = plain_copy(one, "Không tử vong.")
        inserted = made.makeelement(W + "ins", {W + "id": "901", W + "author": "A"})
        for run in made.findall(W + "r"):
            inserted.append(run)
        made.append(inserted)
        two.addnext(made)
        deleted = one.makeelement(W + "del", {W + "id": "902", W + "author": "A"})
        runs = one.findall(W + "r")
        runs[0].addprevious(deleted)
        for run in runs:
            deleted.append(run)
            for words in run.iter(W + "t"):
                words.tag = W + "delText"
        mark = one.find(f"{W}pPr")
        properties = mark.makeelement(W + "rPr")
        properties.append(properties.makeelement(W + "del", {W + "id": "903", W + "author": "A"}))
        mark.append(properties)

    text, edits = home(AIMS, edit)
    assert aims(text) == ("Dập dịch.", "Không tử vong.")
    assert {c.deed for c in edits.changes} == {Deed.ADDED, Deed.REMOVED}


def test_a_row_in_the_middle_of_the_table() -> None:
    def edit(root: Any) -> None:
        before = row(root, TASKS[4].task)
        made = plain_copy(before, "6", "Mua dự phòng vắc xin", "Sở Y tế", "Sở Tài chính", "Trước ngày 30/6/2027",
                          "Hợp đồng", "Sở Y tế chịu trách nhiệm", "Ủy ban nhân dân thành phố phê duyệt")  # fmt: skip
        for extra in list(made.iter(W + "p"))[8:]:
            extra.getparent().remove(extra)
        before.addnext(made)

    text, edits = home(Y_TE, edit)
    made = resolved_of(text).scenario.implementation.assignments
    assert [one.task for one in made] == [
        *(t.task for t in TASKS[:5]),
        "Mua dự phòng vắc xin",
        *(t.task for t in TASKS[5:]),
    ]
    assert [c.deed for c in edits.changes] == [Deed.ADDED]
    assert edits.unplaced == []


def test_another_unit_in_one_cell_changes_one_line() -> None:
    text, edits = home(
        Y_TE, lambda root: say_instead(row(root, TASKS[12].task), "Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế")
    )
    assert [(c.deed, c.path, c.new) for c in edits.changes] == [
        (Deed.CHANGED, ("implementation", "assignments", 12, "lead"), "Sở Y tế")
    ]
    assert len(set(text.splitlines()) ^ set(Y_TE.splitlines())) <= 2


def test_a_unit_added_in_a_cell_leaves_the_others_as_they_are_written() -> None:
    names = TASKS[13].cooperation

    def edit(root: Any) -> None:
        target = next(p for p in row(root, TASKS[13].task).iter(W + "p") if names[0] in text_of(p))
        target.append(typed("; Sở Tài chính"))

    text, edits = home(Y_TE, edit)
    assert resolved_of(text).scenario.implementation.assignments[13].cooperation == (*names, "Sở Tài chính")
    assert len(edits.changes) == 1


def test_cells_of_two_rows_merged_downwards() -> None:
    """Word keeps the text in the first cell and leaves the one below it empty."""

    def edit(root: Any) -> None:
        for number, kind in ((1, "restart"), (2, "continue")):
            cell = row(root, TASKS[number].task).findall(W + "tc")[2]
            properties = cell.find(W + "tcPr")
            merge = properties.makeelement(W + "vMerge", {W + "val": kind})
            properties.append(merge)
            if kind == "continue":
                for run in list(cell.iter(W + "r")):
                    run.getparent().remove(run)

    text, edits = home(Y_TE, edit)
    made = resolved_of(text).scenario.implementation.assignments
    assert made[1].lead == TASKS[1].lead
    assert made[2].lead == TASKS[1].lead
    assert len(edits.changes) == (0 if TASKS[1].lead == TASKS[2].lead else 1)


def test_two_cells_of_a_row_merged_lose_no_word() -> None:
    def edit(root: Any) -> None:
        cells = row(root, TASKS[13].task).findall(W + "tc")
        for one in list(cells[6]):
            if one.tag == W + "p":
                cells[5].append(one)
        cells[5].find(W + "tcPr").insert(1, cells[5].makeelement(W + "gridSpan", {W + "val": "2"}))
        cells[6].getparent().remove(cells[6])

    text, _ = home(Y_TE, edit)
    assert TASKS[13].product in text
    assert TASKS[13].responsibility in text


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_edits_come_home_through_libreoffice(tmp_path: Path) -> None:
    """The file is edited, opened and saved by LibreOffice, and edited again."""

    def first(root: Any) -> None:
        say_instead(root, "chợ, trường học", "chợ nổi, trường học")
        target = paragraph(root, "Khoanh vùng, dập dịch trong")
        target.addnext(plain_copy(target, "Không để thiếu thuốc."))
        gone = paragraph(root, "Thống nhất một đầu mối phát ngôn; công khai")
        gone.getparent().remove(gone)
        wants = paragraph(root, "Mỗi khu vực phong tỏa có người chỉ huy")
        wants.addnext(paragraph(root, "Giữ ổn định an ninh, trật tự; không để khủng hoảng"))
        second = row(root, TASKS[2].task)
        second.getparent().remove(second)
        number = paragraph(root, "/QĐ-UBND")
        next(number.iter(W + "t")).text = "Số: 71/QĐ-UBND"
        for extra in list(number.iter(W + "t"))[1:]:
            extra.text = ""

    (tmp_path / "kb.docx").write_bytes(edited(word_of(example("y_te")), first))
    assert OFFICE is not None
    subprocess.run(
        [OFFICE, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to", "docx",
         "--outdir", tmp_path / "lo", tmp_path / "kb.docx"], check=True, capture_output=True, timeout=240,
    )  # fmt: skip
    directly = bring_home(example("y_te"), take_in(tmp_path / "kb.docx"))
    through = bring_home(example("y_te"), take_in(tmp_path / "lo" / "kb.docx"))
    assert [c[:4] for c in through.edits.changes] == [c[:4] for c in directly.edits.changes]
    assert len(directly.edits.changes) == 7
    assert through.source.text == directly.source.text
    assert through.edits.unplaced == []


def test_a_copy_of_a_point_with_its_bookmark_is_a_new_point() -> None:
    def edit(root: Any) -> None:
        target = paragraph(root, "Khoanh vùng dịch.")
        made = copy.deepcopy(target)
        for words in made.iter(W + "t"):
            words.text = (words.text or "").replace("Khoanh vùng dịch.", "Khoanh vùng dịch lần hai.")
        target.addnext(made)

    text, _ = home(AIMS, edit)
    assert aims(text) == ("Khoanh vùng dịch.", "Khoanh vùng dịch lần hai.", "Dập dịch.")


def test_a_sentence_that_was_written_anew_changes_no_name_and_is_kept() -> None:
    words = "+ Về lực lượng: các sở, ngành phối hợp theo chức năng, do Công an điều hành."

    def edit(root: Any) -> None:
        runs = list(paragraph(root, "Về lực lượng: Cơ quan quản lý nhà nước").iter(W + "t"))
        runs[0].text = words
        for run in runs[1:]:
            run.text = ""

    text, edits = home(Y_TE, edit)
    assert edits.changes == []
    assert [one.text for one in resolved_of(text).scenario.unclassified] == [words]
    assert resolved_of(text).scenario.situations == resolved_of(Y_TE).scenario.situations


def test_another_title_of_a_column_is_no_assignment() -> None:
    def edit(root: Any) -> None:
        head = next(one for one in root.iter(W + "tr") if "STT" in text_of(one))
        say_instead(head, "Thời gian", "Thời gian hoàn thành")

    text, edits = home(Y_TE, edit)
    assert edits.changes == []
    assert [one.text for one in edits.unplaced] == ["Thời gian hoàn thành"]
    assert resolved_of(text).scenario.implementation.assignments == TASKS


def test_a_title_that_was_deleted_is_told_and_stays() -> None:
    def edit(root: Any) -> None:
        title = next(p for p in root.iter(W + "p") if text_of(p).startswith("Ứng phó với các đe dọa"))
        title.getparent().remove(title)

    text, edits = home(Y_TE, edit)
    assert text == Y_TE
    assert [one.reason for one in edits.unplaced] == [
        "tên kịch bản khung đã bị xóa; khóa “trích yếu” phải có nên giữ nguyên"
    ]


def test_a_single_text_stays_a_single_text() -> None:
    before = "chỉ huy, huy động tại chỗ: Chủ tịch Ủy ban nhân dân xã, phường trực tiếp chỉ huy"
    assert before in Y_TE

    text, _ = home(Y_TE, lambda root: say_instead(root, "phường trực tiếp chỉ huy, huy", "phường chỉ huy ngay, huy"))
    assert text == Y_TE.replace(before, before.replace("trực tiếp chỉ huy", "chỉ huy ngay"))
