"""Our own files come home: what was edited in Word stands in the YAML, and nothing else has changed."""

from __future__ import annotations

import unicodedata
from difflib import unified_diff
from typing import Any

import pytest
from importing.word_edits import (
    W,
    example_text,
    home,
    paragraph,
    plain_copy,
    row,
    say_instead,
    word_of,
)
from support import EXAMPLES, example, resolved_of

from nts_scenario_kit.importing.edits import Deed
from nts_scenario_kit.importing.returning import bring_home
from nts_scenario_kit.word.intake import take_in

Y_TE = example_text("y_te")
ALL_PARTS = (("quyet_dinh", "kich_ban_khung", "phu_luc"), ("to_trinh",), ("to_trinh", "quyet_dinh", "kich_ban_khung"),
             ("kich_ban_khung",), ("phu_luc",))  # fmt: skip


def changed_lines(old: str, new: str) -> list[str]:
    """Lines taken out (``-``) and put in (``+``), nothing else."""
    rows = unified_diff(old.splitlines(), new.splitlines(), n=0, lineterm="")
    return [line for line in rows if line[:1] in "+-" and line[:3] not in ("+++", "---")]


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
@pytest.mark.parametrize("parts", ALL_PARTS, ids=" ".join)
def test_an_unedited_file_changes_nothing(file: Any, parts: tuple[str, ...]) -> None:
    resolved = example(file.stem)
    returned = bring_home(resolved, take_in(word_of(resolved, *parts)))
    assert returned.edits.changes == []
    assert returned.edits.unplaced == []
    assert returned.source.text == resolved.source.text


def test_a_changed_word_comes_home_as_one_changed_line() -> None:
    text, edits = home(Y_TE, lambda root: say_instead(root, "chợ, trường học", "chợ nổi, trường học"))
    assert [(c.deed, c.path) for c in edits.changes] == [(Deed.CHANGED, ("situations", 0, "content", "causes", 1))]
    old, new = changed_lines(Y_TE, text)
    assert old.replace("chợ, trường học", "chợ nổi, trường học")[1:] == new[1:]


def test_words_typed_behind_a_value_belong_to_it() -> None:
    def type_behind(root: Any) -> None:
        target = paragraph(root, "Giảm đến mức thấp nhất số người mắc")
        run = target.makeelement(W + "r")
        words = run.makeelement(W + "t")
        words.text = " Bảo vệ người cao tuổi."
        run.append(words)
        target.append(run)

    text, edits = home(Y_TE, type_behind)
    assert len(edits.changes) == 1
    assert [line[0] for line in changed_lines(Y_TE, text)] == ["-", "+"]
    assert "dịch vụ thiết yếu. Bảo vệ người cao tuổi.\n" in text


def test_an_added_point_stands_behind_its_neighbour() -> None:
    def add(root: Any) -> None:
        before = paragraph(root, "Khoanh vùng, dập dịch trong thời gian ngắn nhất")
        before.addnext(plain_copy(before, "Bảo đảm đủ thuốc, vật tư: không để thiếu."))

    text, edits = home(Y_TE, add)
    assert [(c.deed, c.path, c.new) for c in edits.changes] == [
        (Deed.ADDED, ("situations", 0, "response_aims"), "Bảo đảm đủ thuốc, vật tư: không để thiếu.")
    ]
    assert changed_lines(Y_TE, text) == ['+      - "Bảo đảm đủ thuốc, vật tư: không để thiếu."']


def test_a_deleted_point_is_taken_out() -> None:
    def delete(root: Any) -> None:
        target = paragraph(root, "Thống nhất một đầu mối phát ngôn; công khai")
        target.getparent().remove(target)

    text, edits = home(Y_TE, delete)
    assert [(c.deed, c.path) for c in edits.changes] == [(Deed.REMOVED, ("situations", 0, "response_requirements", 3))]
    (line,) = changed_lines(Y_TE, text)
    assert line.startswith("-      - Thống nhất một đầu mối phát ngôn")


def test_an_added_row_becomes_an_assignment() -> None:
    def add(root: Any) -> None:
        resolved = resolved_of(Y_TE)
        task = resolved.scenario.implementation.assignments[1].task
        before = row(root, task)
        new = plain_copy(before, "99", "Diễn tập ứng phó dịch", "Sở Y tế", "Công an thành phố; Sở Công Thương",
                         "Trước ngày 30/6/2027", "Báo cáo", "Chịu trách nhiệm chính", "Sở Y tế")  # fmt: skip
        for extra in list(new.iter(W + "p"))[8:]:
            extra.getparent().remove(extra)
        before.addnext(new)

    text, edits = home(Y_TE, add)
    assert [(c.deed, c.path) for c in edits.changes] == [(Deed.ADDED, ("implementation", "assignments"))]
    lines = changed_lines(Y_TE, text)
    assert all(line[0] == "+" for line in lines)
    made = resolved_of(text).scenario.implementation.assignments[2]
    assert made.task == "Diễn tập ứng phó dịch"
    assert made.cooperation == ("Công an thành phố", "Sở Công Thương")
    assert made.deadline == "Trước ngày 30/6/2027"


def test_a_deleted_row_takes_its_assignment_with_it() -> None:
    tasks = resolved_of(Y_TE).scenario.implementation.assignments

    def delete(root: Any) -> None:
        target = row(root, tasks[2].task)
        target.getparent().remove(target)

    text, edits = home(Y_TE, delete)
    assert [(c.deed, c.path) for c in edits.changes] == [(Deed.REMOVED, ("implementation", "assignments", 2))]
    assert resolved_of(text).scenario.implementation.assignments == (*tasks[:2], *tasks[3:])
    assert all(line[0] == "-" for line in changed_lines(Y_TE, text))


def test_a_moved_situation_moves_in_the_file_with_its_comments() -> None:
    def move(root: Any) -> None:
        body = root.find(W + "body")
        first = body.index(paragraph(root, "Tình huống 1:"))
        second = body.index(paragraph(root, "Tình huống 2:"))
        end = body.index(paragraph(root, "Các tình huống tiếp theo"))
        for offset, element in enumerate(body[second:end]):
            body.insert(first + offset, element)

    text, edits = home(Y_TE, move)
    assert [(c.deed, c.path, c.new) for c in edits.changes] == [(Deed.MOVED, ("situations",), "thứ tự 2, 1")]
    old, new = resolved_of(Y_TE).scenario.situations, resolved_of(text).scenario.situations
    assert new == (old[1], old[0])
    assert sorted(Y_TE.splitlines()) == sorted(text.splitlines())


def test_pasted_nfd_text_comes_home_as_nfc() -> None:
    words = "Rà soát phương án cách ly, điều trị ở từng phường."

    def paste(root: Any) -> None:
        before = paragraph(root, "Khoanh vùng, dập dịch trong thời gian ngắn nhất")
        before.addnext(plain_copy(before, unicodedata.normalize("NFD", words)))

    text, _ = home(Y_TE, paste)
    assert changed_lines(Y_TE, text) == [f"+      - {words}"]


def test_a_value_in_a_sentence_is_added_and_taken_out() -> None:
    def edit(root: Any) -> None:
        target = paragraph(root, "Về lực lượng: Cơ quan quản lý")
        texts = list(target.iter(W + "t"))
        at = next(t for t in texts if t.text == "Sở Xây dựng")
        at.text = "Sở Xây dựng và Giao thông"
        gone = next(t for t in texts if t.text == "Sở Công Thương")
        gone.text = ""
        texts[-1].text = "; Hội Chữ thập đỏ" + (texts[-1].text or "")

    text, edits = home(Y_TE, edit)
    assert {c.deed for c in edits.changes} == {Deed.CHANGED, Deed.REMOVED, Deed.ADDED}
    cooperation = resolved_of(text).scenario.situations[0].forces.stage1.cooperation
    assert "Sở Công Thương" not in cooperation
    assert "Sở Xây dựng và Giao thông" in cooperation
    assert cooperation[-1] == "Hội Chữ thập đỏ"


def test_words_that_have_no_field_are_told_and_kept() -> None:
    def edit(root: Any) -> None:
        heading = paragraph(root, "CĂN CỨ BAN HÀNH")
        heading.addprevious(plain_copy(paragraph(root, "Trên cơ sở Chiến lược tổng thể"), "Câu lạ của lãnh đạo."))

    text, edits = home(Y_TE, edit)
    assert [one.text for one in edits.unplaced] == ["Câu lạ của lãnh đạo."]
    assert changed_lines(Y_TE, text) == [
        "+chưa phân loại:",
        f"+  - vị trí: đoạn {edits.unplaced[0].number} của tệp Word",
        "+    đoạn: Câu lạ của lãnh đạo.",
        "+    gợi ý: căn cứ.chính trị",
    ]


def test_the_title_is_the_subject() -> None:
    def edit(root: Any) -> None:
        say_instead(
            paragraph(root, "Ứng phó với các đe dọa an ninh phi truyền thống lĩnh vực y tế"), "y tế", "y tế, dân số"
        )

    text, edits = home(Y_TE, edit)
    assert ("subject",) in edits.texts
    assert resolved_of(text).scenario.subject.endswith("y tế, dân số trên địa bàn thành phố Cần Thơ")
