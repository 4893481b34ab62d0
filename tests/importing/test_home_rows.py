"""Rows as people leave them in Word: with one cell filled, emptied, in groups; letters without width, wide spaces."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from importing.word_edits import W, example_text, home, paragraph, plain_copy, row, say_instead
from lxml import etree
from support import resolved_of

from nts_scenario_kit.importing.edits import Deed

Y_TE = example_text("y_te")
BEFORE = resolved_of(Y_TE).scenario
TASKS = BEFORE.implementation.assignments


def said_in(cells: Any, **texts: str) -> None:
    """Give the cells these words by their column (``c1`` is the one behind the number), the others none."""
    for number, cell in enumerate(cells.iter(W + "tc")):
        first, *others = list(cell.iter(W + "p"))
        for other in others:
            cell.remove(other)
        runs = list(first.iter(W + "t"))
        for run in runs:
            run.text = ""
        if runs:
            runs[0].text = texts.get(f"c{number}", "")


def tasks_of(text: str) -> tuple[Any, ...]:
    return resolved_of(text).scenario.implementation.assignments


def test_a_new_row_in_which_only_the_task_is_filled_is_a_task_and_no_group() -> None:
    def edit(root: Any) -> None:
        first = row(root, TASKS[0].task)
        made = plain_copy(first)
        said_in(made, c1="Lập sổ trực dịch.")
        first.addnext(made)

    made, edits = home(Y_TE, edit)
    assert [(change.deed, change.new) for change in edits.changes] == [(Deed.ADDED, "Lập sổ trực dịch.")]
    after = tasks_of(made)
    assert [one.task for one in after[:3]] == [TASKS[0].task, "Lập sổ trực dịch.", TASKS[1].task]
    assert [one.group for one in after[2:]] == [one.group for one in TASKS[1:]]


def test_a_day_that_does_not_exist_finds_no_place_and_holds_nothing_else_up() -> None:
    def edit(root: Any) -> None:
        said = row(root, TASKS[1].task)
        say_instead(said, "Ngày 28 tháng 02 năm 2027", "Ngày 30 tháng 02 năm 2027")
        say_instead(root, "Tác nhân gây bệnh", "Tác nhân lạ gây bệnh")

    made, edits = home(Y_TE, edit)
    assert [change.new[:20] for change in edits.changes] == ["Tác nhân lạ gây bệnh"]
    (left,) = edits.unplaced
    assert (left.text, left.reason, left.nearest) == (
        "Ngày 30 tháng 02 năm 2027",
        "ngày không tồn tại: “Ngày 30 tháng 02 năm 2027”",
        "tổ chức thực hiện.phân công[2].thời hạn",
    )
    assert tasks_of(made)[1].deadline == TASKS[1].deadline
    assert "đoạn: Ngày 30 tháng 02 năm 2027" in made


def test_a_day_that_does_not_exist_in_a_new_row_finds_no_place_and_the_row_comes_home() -> None:
    def edit(root: Any) -> None:
        first = row(root, TASKS[0].task)
        made = plain_copy(first)
        said_in(made, c1="Lập sổ trực dịch.", c2="Sở Y tế", c4="ngày 31 tháng 6 năm 2027")
        first.addnext(made)
        say_instead(root, "Tác nhân gây bệnh", "Tác nhân lạ gây bệnh")

    made, edits = home(Y_TE, edit)
    after = tasks_of(made)
    assert [one.task for one in after] == [TASKS[0].task, "Lập sổ trực dịch.", *(one.task for one in TASKS[1:])]
    assert (after[1].lead, after[1].deadline) == (("Sở Y tế",), "")
    (left,) = edits.unplaced
    assert (left.text, left.reason, left.nearest) == (
        "ngày 31 tháng 6 năm 2027",
        "ngày không tồn tại: “ngày 31 tháng 6 năm 2027”",
        "tổ chức thực hiện.phân công[2].thời hạn",
    )
    assert "đoạn: ngày 31 tháng 6 năm 2027" in made
    assert "Tác nhân lạ gây bệnh" in made


def test_a_row_numbered_by_letters_in_one_of_its_cells_names_a_group() -> None:
    def edit(root: Any) -> None:
        first = row(root, TASKS[0].task)
        made = plain_copy(first)
        said_in(made, c1="II. Trực dịch")
        first.addnext(made)

    made, _ = home(Y_TE, edit)
    after = tasks_of(made)
    assert len(after) == len(TASKS)
    assert after[0].group == TASKS[0].group
    assert after[1].group == "Trực dịch"


@pytest.mark.parametrize("number", ["", "2"])
def test_a_row_whose_words_were_deleted_is_gone(number: str) -> None:
    made, edits = home(Y_TE, lambda root: said_in(row(root, TASKS[1].task), c0=number))
    assert [(change.deed, change.path) for change in edits.changes] == [
        (Deed.REMOVED, ("implementation", "assignments", 1))
    ]
    assert [one.task for one in tasks_of(made)] == [one.task for one in (TASKS[0], *TASKS[2:])]


def test_letters_without_width_are_no_edit() -> None:
    aim = BEFORE.situations[0].response_aims[0]
    made, edits = home(Y_TE, lambda root: say_instead(root, aim, aim.replace(" ", "\u200b \ufeff", 2)))
    assert made == Y_TE
    assert edits.changes == []


def test_wide_spaces_of_pasted_words_are_plain_ones_in_the_scenario() -> None:
    aim = BEFORE.situations[0].response_aims[0]

    def edit(root: Any) -> None:
        point = paragraph(root, aim)
        point.addnext(plain_copy(point, "Giữ  vững\u00a0hoạt\tđộng của bệnh viện."))

    made, edits = home(Y_TE, edit)
    assert [change.new for change in edits.changes] == ["Giữ vững hoạt động của bệnh viện."]
    assert resolved_of(made).scenario.situations[0].response_aims[1] == "Giữ vững hoạt động của bệnh viện."


def _without_bookmarks(root: Any) -> None:
    for tag in ("bookmarkStart", "bookmarkEnd"):
        for mark in list(root.iter(W + tag)):
            mark.getparent().remove(mark)


def test_rows_of_a_table_whose_bookmarks_another_program_threw_away_are_known_by_their_words() -> None:
    def edit(root: Any) -> None:
        gone = row(root, TASKS[2].task)
        gone.getparent().remove(gone)
        say_instead(root, TASKS[1].product, "Sổ tay chống dịch")
        _without_bookmarks(root)

    made, edits = home(Y_TE, edit)
    assert [(change.deed, change.path, change.new) for change in edits.changes] == [
        (Deed.CHANGED, ("implementation", "assignments", 1, "product"), "Sổ tay chống dịch"),
        (Deed.REMOVED, ("implementation", "assignments", 2), ""),
    ]
    assert edits.unplaced == []
    assert [one.task for one in tasks_of(made)] == [one.task for one in TASKS if one is not TASKS[2]]


@pytest.mark.parametrize("headed", [False, True])
def test_a_table_that_was_split_is_still_one(headed: bool) -> None:
    def edit(root: Any) -> None:
        """A blank line in the middle, and perhaps the titles of the columns once more."""
        table = next(row(root, TASKS[0].task).iterancestors(W + "tbl"))
        rows = table.findall(W + "tr")
        second = etree.Element(W + "tbl")
        second.extend(copy.deepcopy(child) for child in table if child.tag in (W + "tblPr", W + "tblGrid"))
        second.extend([copy.deepcopy(rows[0])] if headed else [])
        second.extend(rows[8:])
        between = etree.Element(W + "p")
        table.addnext(between)
        between.addnext(second)

    made, edits = home(Y_TE, edit)
    assert (made, edits.changes) == (Y_TE, [])


def test_a_word_changed_in_the_second_half_comes_home() -> None:
    def edit(root: Any) -> None:
        table = next(row(root, TASKS[0].task).iterancestors(W + "tbl"))
        second = etree.Element(W + "tbl")
        second.extend(copy.deepcopy(child) for child in table if child.tag in (W + "tblPr", W + "tblGrid"))
        second.extend(table.findall(W + "tr")[8:])
        table.addnext(second)
        second.addprevious(etree.Element(W + "p"))
        say_instead(root, TASKS[-1].product, "Báo cáo, bản đồ")

    made, edits = home(Y_TE, edit)
    assert [change.path[2:] for change in edits.changes] == [(len(TASKS) - 1, "product")]
    assert len(made.splitlines()) == len(Y_TE.splitlines())
