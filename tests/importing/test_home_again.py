"""The same Word file imported again changes nothing: points sorted elsewhere, copies, titles, rows, headings."""

from __future__ import annotations

from typing import Any

import pytest
from importing.word_edits import W, example_text, home, paragraph, plain_copy, row, say_instead, text_of
from support import resolved_of

from nts_scenario_kit.importing.edits import Deed

Y_TE = example_text("y_te")
WATER = example_text("nguon_nuoc")
BEFORE = resolved_of(Y_TE).scenario
SORTED = "mẫu xếp căn cứ theo loại văn bản: đã {}, nhưng bản in để ở điểm b)"
GONE = "lời văn in sẵn của mẫu đã bị xóa; bản in vẫn có nếu mục này còn nội dung"


def told(edits: Any) -> list[tuple[str, str, bool]]:
    return [(one.text, one.reason, one.kept) for one in edits.unplaced]


def take_out(one: Any) -> None:
    one.getparent().remove(one)


def pasted_behind(place: Any, root: Any, first: str, last: str, *, name: str) -> None:
    """Copy everything from one paragraph to before another, the last word of the first one being new."""
    body = root.find(W + "body")
    every = list(body)
    start, end = (every.index(paragraph(body, words)) for words in (first, last))
    for one in reversed(every[start:end]):
        made = plain_copy(one)
        if one is every[start]:
            [t for t in made.iter(W + "t") if t.text][-1].text = name
        place.addnext(made)


@pytest.mark.parametrize("end", [".", ";", ""])
def test_a_point_typed_for_the_only_one_of_a_loses_its_mark_at_once(end: str) -> None:
    """It has no bookmark, stands under a) and is printed under b): read twice, it must be the same value."""

    def edit(root: Any) -> None:
        old = paragraph(root, "- Nghị quyết Đại hội")
        old.addprevious(plain_copy(old, f"Kết luận của Tỉnh ủy về nguồn nước{end}"))
        take_out(old)

    made, edits = home(Y_TE, edit)
    words = "Kết luận của Tỉnh ủy về nguồn nước"
    assert words in [one.printed for one in resolved_of(made).scenario.basis.political]
    assert told(edits) == [(words, SORTED.format("thêm"), False)]


def test_a_basis_that_is_another_kind_after_the_edit_is_told() -> None:
    made, edits = home(Y_TE, lambda root: say_instead(root, "của Hiến pháp nước Cộng hòa", "của Điều lệ nước Cộng hòa"))
    (change,) = edits.changes
    assert (change.deed, change.path) == (Deed.CHANGED, ("basis", "legal", 1))
    assert told(edits) == [(change.new, SORTED.format("sửa"), False)]
    assert resolved_of(made).scenario.basis.legal[1].printed == change.new


@pytest.mark.parametrize("points", [1, 2])
def test_a_heading_in_front_of_its_first_point_that_went_with_it_is_told(points: int) -> None:
    heading = "Công tác ứng phó khẩn cấp:"

    def edit(root: Any) -> None:
        first = next(p for p in root.iter(W + "p") if text_of(p).startswith(heading))
        for one in [first, first.getnext()][:points]:
            take_out(one)

    made, edits = home(Y_TE, edit)
    old = BEFORE.situations[0].steps.step2.stage1.emergency_response
    assert resolved_of(made).scenario.situations[0].steps.step2.stage1.emergency_response == old[points:]
    assert told(edits) == [(heading, GONE, False)]


def test_a_list_that_goes_as_a_whole_takes_its_heading_with_it() -> None:
    heading = "(ii) Công tác triển khai các biện pháp theo luật"
    made, edits = home(Y_TE, lambda root: take_out(paragraph(root, heading)))
    assert [change.deed for change in edits.changes] == [Deed.REMOVED]
    assert told(edits) == []
    assert "chưa phân loại" not in made


def test_words_changed_in_a_situation_and_in_its_copy_come_home_in_both() -> None:
    def edit(root: Any) -> None:
        for run in root.iter(W + "t"):
            run.text = (run.text or "").replace("Thông tin kịp thời", "Thông tin nhanh chóng")
        place = paragraph(root.find(W + "body"), "Các tình huống tiếp theo").getprevious()
        pasted_behind(place, root, "1. Tình huống 1", "2. Tình huống 2", name="Hạn hán")

    made, edits = home(WATER, edit)
    after = resolved_of(made).scenario.situations
    said = after[0].steps.step2.stage1.communication
    assert said[0].startswith("Thông tin nhanh chóng")
    assert after[2].steps.step2.stage1.communication == said
    assert told(edits) == []
    assert "chưa phân loại" not in made


def test_a_heading_cut_in_two_in_the_copy_of_a_situation_is_one() -> None:
    def edit(root: Any) -> None:
        place = paragraph(root.find(W + "body"), "Các tình huống tiếp theo").getprevious()
        pasted_behind(place, root, "1. Tình huống 1", "2. Tình huống 2", name="Hạn hán")
        heads = [p for p in root.iter(W + "p") if text_of(p).startswith("đ) Xây dựng cách thức")]
        first = heads[-1]
        second = plain_copy(first, "cách thức thực hiện các biện pháp xử lý tình huống:")
        for target, words in ((first, "đ) Xây dựng"), (second, "cách thức thực hiện các biện pháp xử lý tình huống:")):
            for number, run in enumerate(target.iter(W + "t")):
                run.text = words if not number else ""
        first.addnext(second)

    _, edits = home(WATER, edit)
    assert [(text, kept) for text, _, kept in told(edits)] == [
        ("đ) Xây dựng cách thức thực hiện các biện pháp xử lý tình huống:", False)
    ]


def test_a_heading_of_the_last_section_copied_into_a_situation_ends_nothing() -> None:
    heading = "1. Công tác bảo đảm cho việc tổ chức các hoạt động ứng phó"

    def edit(root: Any) -> None:
        place = paragraph(root.find(W + "body"), "+ Về lực lượng: Cơ quan quản lý nhà nước")
        place.addnext(plain_copy(paragraph(root.find(W + "body"), heading)))
        say_instead(root, "Cơ chế vận hành", "Cơ chế điều hành")

    made, edits = home(WATER, edit)
    assert edits.changes == []
    assert sorted(text[:30] for text, _, _ in told(edits)) == ["1. Công tác bảo đảm cho việc t", "c) Cơ chế điều hành:"]
    assert resolved_of(made).scenario.situations == resolved_of(WATER).scenario.situations


def test_a_title_changed_alone_is_not_taken_back_by_the_other_places() -> None:
    def edit(root: Any) -> None:
        title = [t for t in root.iter(W + "t") if (t.text or "").startswith("Ứng phó với các đe dọa")][-1]
        title.text = "Ứng phó với hạn hán trên địa bàn tỉnh Đắk Nông"

    made, _ = home(WATER, edit)
    assert resolved_of(made).scenario.subject == "Ứng phó với hạn hán trên địa bàn tỉnh Đắk Nông"
    assert "chưa phân loại" not in made


def test_a_title_joined_with_the_line_below_it_stays_the_title() -> None:
    def edit(root: Any) -> None:
        below = next(p for p in root.iter(W + "p") if text_of(p).startswith("(Kèm theo"))
        title = below.getprevious()
        for child in [child for child in below if child.tag != W + "pPr"]:
            title.append(child)
        take_out(below)

    made, edits = home(WATER, edit)
    assert made == WATER
    assert [kept for _, _, kept in told(edits)] == [False]


def test_capitals_in_a_heading_are_no_new_words() -> None:
    def edit(root: Any) -> None:
        for run in paragraph(root, "- Các yếu tố dẫn đến tình huống:").iter(W + "t"):
            run.text = (run.text or "").upper()

    made, edits = home(Y_TE, edit)
    assert made == Y_TE
    assert [(text, kept) for text, _, kept in told(edits)] == [("- CÁC YẾU TỐ DẪN ĐẾN TÌNH HUỐNG:", False)]


def test_agencies_typed_one_to_a_line_beside_a_copied_row() -> None:
    tasks = BEFORE.implementation.assignments
    at = next(n for n, one in enumerate(tasks) if n and len(one.cooperation) > 1)

    def edit(root: Any) -> None:
        first = row(root, tasks[0].task)
        first.addnext(plain_copy(first, "2", "Một nhiệm vụ mới."))
        cell = next(
            p for p in row(root, tasks[at].task).iter(W + "p") if text_of(p) == "; ".join(tasks[at].cooperation)
        )
        cell.addnext(plain_copy(cell, "Hội Chữ thập đỏ."))

    made, edits = home(Y_TE, edit)
    after = resolved_of(made).scenario.implementation.assignments
    assert after[1].task == "Một nhiệm vụ mới."
    assert after[at + 1].cooperation == (*tasks[at].cooperation, "Hội Chữ thập đỏ")
    assert [change.deed for change in edits.changes] == [Deed.ADDED, Deed.CHANGED]


def test_a_first_point_that_takes_its_heading_far_away_stays_where_it_was_and_is_told() -> None:
    heading = "Công tác ứng phó khẩn cấp:"

    def edit(root: Any) -> None:
        first = next(p for p in root.iter(W + "p") if text_of(p).startswith(heading))
        paragraph(root, BEFORE.situations[0].steps.step3.relief[0]).addnext(first)

    made, edits = home(Y_TE, edit)
    assert made == Y_TE
    assert edits.changes == []
    ((text, reason, kept),) = told(edits)
    assert text.startswith(heading)
    assert reason == "đoạn đã được chuyển chỗ, nhưng thứ tự in do mẫu quy định; kịch bản giữ nguyên thứ tự"
    assert not kept


@pytest.mark.parametrize("number", ["1)", "1/", "I.", "a."])
def test_a_heading_with_its_number_typed_in_another_way_is_the_heading(number: str) -> None:
    def edit(root: Any) -> None:
        heading = paragraph(root, "1. Mục tiêu")
        first, *others = heading.iter(W + "t")
        first.text = f"{number} Mục tiêu"
        for run in others:
            run.text = ""

    made, edits = home(Y_TE, edit)
    assert made == Y_TE
    assert told(edits) == []


def test_tones_set_by_another_keyboard_are_no_edit_of_fixed_words_but_one_of_a_value() -> None:
    motto = resolved_of(WATER).scenario.objectives.mottos[0]

    def edit(root: Any) -> None:
        fixed = paragraph(root, "Trong quá trình thực hiện, nếu có khó khăn")
        assert "Ủy ban" in text_of(fixed)
        for run in fixed.iter(W + "t"):
            run.text = (run.text or "").replace("Ủy ban", "Uỷ ban")
        say_instead(root, motto, motto.replace("“", '"').replace("”", '"'))

    made, edits = home(WATER, edit)
    assert [change.path for change in edits.changes] == [("objectives", "mottos", 0)]
    assert resolved_of(made).scenario.objectives.mottos[0] == motto.replace("“", '"').replace("”", '"')
    assert told(edits) == []


def test_a_first_point_changed_behind_its_heading_is_changed_and_not_joined() -> None:
    old = BEFORE.situations[0].steps.step2.stage3.leadership[0]

    def edit(root: Any) -> None:
        run = next(t for t in root.iter(W + "t") if (t.text or "") == old)
        run.text = f"Ngay lập tức, {old[:1].lower()}{old[1:]}"

    made, edits = home(Y_TE, edit)
    new = f"Ngay lập tức, {old[:1].lower()}{old[1:]}"
    assert resolved_of(made).scenario.situations[0].steps.step2.stage3.leadership[0] == new
    assert told(edits) == []
