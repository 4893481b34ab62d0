"""Whole situations in Word: copied, typed, deleted, moved, cut in two."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from importing.word_edits import W, example_text, home, paragraph, plain_copy, say_instead, text_of
from support import MINIMAL, resolved_of

from nts_scenario_kit.importing.edits import Deed

Y_TE = example_text("y_te")
BEFORE = resolved_of(Y_TE).scenario.situations


def stretch(root: Any, first: str, end: str) -> list[Any]:
    """The paragraphs from one with these words up to one with those."""
    body = root.find(W + "body")
    return list(body[body.index(paragraph(root, first)) : body.index(paragraph(root, end))])


def copied(root: Any, *, bookmarks: bool) -> list[Any]:
    """Situation 2 copied behind itself."""
    own = stretch(root, "Tình huống 2:", "Các tình huống tiếp theo")
    made = [copy.deepcopy(one) if bookmarks else plain_copy(one) for one in own]
    at = own[-1]
    for one in made:
        at.addnext(one)
        at = one
    return made


def renamed(made: list[Any], name: str) -> None:
    """Another name in the heading of a copied situation."""
    runs = list(made[0].iter(W + "t"))
    for run in runs[1:]:
        run.text = ""
    runs[0].text = f"3. Tình huống 3: {name}"


def test_a_copied_situation_is_a_new_item_with_all_its_fields() -> None:
    text, edits = home(Y_TE, lambda root: renamed(copied(root, bookmarks=False), "Cháy kho hóa chất"))
    assert edits.unplaced == []
    after = resolved_of(text).scenario.situations
    assert after[:2] == BEFORE
    assert len(after) == 3
    assert after[2] == BEFORE[1].model_copy(update={"name": "Cháy kho hóa chất"})
    assert edits.changes[0][:4] == (Deed.ADDED, ("situations",), "", "Cháy kho hóa chất")


def test_a_copy_that_kept_its_bookmarks_is_a_new_item_too() -> None:
    def edit(root: Any) -> None:
        made = copied(root, bookmarks=True)
        renamed(made, "Cháy kho hóa chất")
        target = next(p for p in made if "Bảo vệ hiện trường, chứng cứ" in text_of(p))
        say_instead(target, "Bảo vệ hiện trường", "Phong tỏa hiện trường")

    text, edits = home(Y_TE, edit)
    assert edits.unplaced == []
    after = resolved_of(text).scenario.situations
    assert after[:2] == BEFORE
    assert after[2].response_requirements[2] == "Phong tỏa hiện trường, chứng cứ phục vụ điều tra."


def test_a_typed_situation_has_its_points_in_their_fields_and_the_rest_with_its_place() -> None:
    typed = (
        "3. Tình huống 3: Cháy nổ kho hóa chất",
        "a) Nội dung tình huống:",
        "- Các yếu tố dẫn đến tình huống:",
        "+ Kho cũ, thiếu phương tiện chữa cháy.",
        "- Khả năng diễn biến của tình huống:",
        "+ Khí độc lan ra khu dân cư.",
        "b) Mục tiêu, yêu cầu xử lý tình huống:",
        "- Mục tiêu:",
        "+ Không để chết người.",
        "c) Cơ chế vận hành:",
        "Câu chưa biết để ở đâu.",
        "đ) Xây dựng cách thức thực hiện các biện pháp xử lý tình huống:",
        "- Bước 1: Ghi nhận, xác minh, xử lý ban đầu:",
        "+ Cảnh báo người dân trong bán kính 1 km.",
    )

    def edit(root: Any) -> None:
        end = paragraph(root, "Các tình huống tiếp theo")
        for text in typed:
            end.addprevious(plain_copy(end, text))

    text, edits = home(Y_TE, edit)
    new = resolved_of(text).scenario.situations[2]
    assert new.name == "Cháy nổ kho hóa chất"
    assert new.content.causes == ("Kho cũ, thiếu phương tiện chữa cháy.",)
    assert new.content.developments == ("Khí độc lan ra khu dân cư.",)
    assert new.response_aims == ("Không để chết người.",)
    assert new.steps.step1.warn == ("Cảnh báo người dân trong bán kính 1 km.",)
    assert [(one.text, one.reason) for one in edits.unplaced] == [
        ("Câu chưa biết để ở đâu.", "trong tình huống mới “Cháy nổ kho hóa chất”, chưa rõ thuộc mục nào")
    ]
    kept = resolved_of(text).scenario.unclassified
    assert [one.text for one in kept] == ["Câu chưa biết để ở đâu."]
    assert "tình huống mới “Cháy nổ kho hóa chất”" in kept[0].place


def test_a_situation_typed_behind_the_closing_sentence_is_found() -> None:
    def edit(root: Any) -> None:
        last = paragraph(root, "Các tình huống tiếp theo")
        last.addnext(plain_copy(last, "4. Tình huống 3: Động đất"))

    text, edits = home(Y_TE, edit)
    assert [one.name for one in resolved_of(text).scenario.situations][2:] == ["Động đất"]
    assert edits.unplaced == []


def test_what_a_copy_says_like_the_variant_stays_the_variant_s() -> None:
    text, _ = home(MINIMAL + "tình huống:\n  - tên: Dịch bệnh\n", _doubled)
    assert text == MINIMAL + "tình huống:\n  - tên: Dịch bệnh\n  - tên: Lũ lụt\n"


def _doubled(root: Any) -> None:
    own = stretch(root, "Tình huống 1:", "Các tình huống tiếp theo")
    made = [plain_copy(one) for one in own]
    renamed(made, "Lũ lụt")
    for one in reversed(made):
        own[-1].addnext(one)


def test_a_deleted_situation_is_taken_out_as_one_change() -> None:
    def edit(root: Any) -> None:
        for one in stretch(root, "Tình huống 1:", "Tình huống 2:"):
            one.getparent().remove(one)

    text, edits = home(Y_TE, edit)
    assert [(c.deed, c.path, c.old) for c in edits.changes] == [(Deed.REMOVED, ("situations", 0), BEFORE[0].name)]
    assert resolved_of(text).scenario.situations == BEFORE[1:]
    assert edits.unplaced == []


def test_a_moved_situation_keeps_an_edit_made_in_it() -> None:
    def edit(root: Any) -> None:
        second = stretch(root, "Tình huống 2:", "Các tình huống tiếp theo")
        first = paragraph(root, "Tình huống 1:")
        for one in second:
            first.addprevious(one)
        say_instead(root, "Bảo vệ hiện trường", "Phong tỏa hiện trường")

    text, edits = home(Y_TE, edit)
    assert [c.deed for c in edits.changes] == [Deed.CHANGED, Deed.MOVED]
    after = resolved_of(text).scenario.situations
    assert [one.name for one in after] == [BEFORE[1].name, BEFORE[0].name]
    assert after[0].response_requirements[2].startswith("Phong tỏa hiện trường")


def test_a_situation_whose_heading_was_deleted_keeps_its_text() -> None:
    def edit(root: Any) -> None:
        head = paragraph(root, "Tình huống 2:")
        head.getparent().remove(head)

    text, edits = home(Y_TE, edit)
    assert [(c.deed, c.path) for c in edits.changes] == [(Deed.REMOVED, ("situations", 1, "name"))]
    after = resolved_of(text).scenario.situations
    assert after[1] == BEFORE[1].model_copy(update={"name": ""})
    assert after[0] == BEFORE[0]


def test_a_situation_under_another_heading_is_still_the_same() -> None:
    text, edits = home(Y_TE, lambda root: say_instead(root, "Ngộ độc thực phẩm hàng loạt tại", "Ngộ độc tại"))
    assert [(c.deed, c.path) for c in edits.changes] == [(Deed.CHANGED, ("situations", 1, "name"))]
    assert resolved_of(text).scenario.situations[1].name == "Ngộ độc tại khu công nghiệp"


def test_the_only_situation_that_was_deleted_is_taken_out() -> None:
    text = MINIMAL + "tình huống:\n  - tên: Dịch bệnh # một\n    mục tiêu xử lý: Dập dịch.\n"

    def edit(root: Any) -> None:
        for one in stretch(root, "Tình huống 1:", "Các tình huống tiếp theo"):
            one.getparent().remove(one)

    made, edits = home(text, edit)
    assert [(c.deed, c.path, c.old) for c in edits.changes] == [(Deed.REMOVED, ("situations", 0), "Dịch bệnh")]
    assert made == MINIMAL + "tình huống:\n  []\n  # một\n"


def test_the_first_situation_of_a_scenario_may_be_typed_in_word() -> None:
    def edit(root: Any) -> None:
        end = paragraph(root, "Các tình huống tiếp theo")
        for text in (
            "1. Tình huống 1: Động đất",
            "b) Mục tiêu, yêu cầu xử lý tình huống:",
            "- Mục tiêu:",
            "+ Cứu người.",
        ):
            end.addprevious(plain_copy(end, text))

    made, edits = home(MINIMAL, edit)
    assert edits.unplaced == []
    (one,) = resolved_of(made).scenario.situations
    assert (one.name, one.response_aims) == ("Động đất", ("Cứu người.",))


def test_an_edit_of_the_decision_alone_leaves_the_situations() -> None:
    made, edits = home(Y_TE, lambda root: say_instead(root, "Sở Y tế", "Sở Y tế thành phố"), "quyet_dinh")
    assert [c.deed for c in edits.changes] == [Deed.CHANGED]
    assert resolved_of(made).scenario.situations == BEFORE


@pytest.mark.parametrize(
    ("words", "old", "new"),
    [
        ("- Các yếu tố dẫn đến tình huống:", "dẫn đến", "làm phát sinh"),
        ("- Giai đoạn 3: Tình trạng khẩn cấp", "khẩn cấp", "rất khẩn cấp"),
        ("đ) Xây dựng cách thức thực hiện", "cách thức", "phương thức"),
        ("Tiếp tục triển khai các mặt công tác", "các mặt", "mọi mặt"),
    ],
)
def test_a_reworded_heading_in_a_copied_situation_is_told_and_still_a_heading(words: str, old: str, new: str) -> None:
    """Read as a point, or as words that nobody knows, what stands below it would have no place."""

    def edit(root: Any) -> None:
        made = copied(root, bookmarks=False)
        renamed(made, "Cháy kho hóa chất")
        heading = next(p for p in made if words in text_of(p))
        runs = list(heading.iter(W + "t"))
        runs[0].text = text_of(heading).replace(old, new)
        for run in runs[1:]:
            run.text = ""

    text, edits = home(Y_TE, edit)
    after = resolved_of(text).scenario.situations
    assert after[2] == BEFORE[1].model_copy(update={"name": "Cháy kho hóa chất"})
    (told,) = edits.unplaced
    assert new in told.text
    assert told.reason == "lời văn in sẵn của mẫu đã bị sửa; tệp kịch bản không có chỗ cho câu này"


def test_the_first_situation_without_its_heading_keeps_its_fields() -> None:
    def edit(root: Any) -> None:
        for one in stretch(root, "1. Tình huống 1:", "- Các yếu tố dẫn đến tình huống"):
            one.getparent().remove(one)

    text, edits = home(Y_TE, edit)
    assert [(c.deed, c.path) for c in edits.changes] == [(Deed.REMOVED, ("situations", 0, "name"))]
    assert [(one.text, one.kept) for one in edits.unplaced] == [("a) Nội dung tình huống:", False)]
    assert resolved_of(text).scenario.situations == (BEFORE[0].model_copy(update={"name": ""}), BEFORE[1])


def test_a_situation_that_was_taken_out_stays_out_though_the_submission_still_names_it() -> None:
    def edit(root: Any) -> None:
        for one in stretch(root, "2. Tình huống 2:", "Các tình huống tiếp theo"):
            one.getparent().remove(one)

    text, edits = home(Y_TE, edit, "to_trinh", "quyet_dinh", "kich_ban_khung")
    assert [(c.deed, c.path) for c in edits.changes] == [(Deed.REMOVED, ("situations", 1))]
    assert "chưa phân loại" not in text


def test_a_sentence_of_a_copied_situation_that_was_cut_in_two_is_read_as_one() -> None:
    def edit(root: Any) -> None:
        made = copied(root, bookmarks=False)
        renamed(made, "Cháy kho hóa chất")
        commune = next(p for p in made if "trong khả năng ứng phó của cấp xã" in text_of(p))
        rest = plain_copy(commune)
        head, link, tail = text_of(commune).partition("cấp xã, đứng đầu")
        for one, words in ((commune, head), (rest, link + tail)):
            runs = list(one.iter(W + "t"))
            runs[0].text = words
            for run in runs[1:]:
                run.text = ""
        commune.addnext(rest)

    text, edits = home(Y_TE, edit)
    assert resolved_of(text).scenario.situations[2] == BEFORE[1].model_copy(update={"name": "Cháy kho hóa chất"})
    assert [(one.reason, one.kept) for one in edits.unplaced] == [
        ("đoạn đã được ngắt ra; mẫu in câu này thành một đoạn nên bản in vẫn liền", False)
    ]


@pytest.mark.parametrize("heading", ["Mục tiêu, yêu cầu xử lý", "Cơ chế vận hành"])
def test_a_heading_deleted_in_a_copied_situation_is_told(heading: str) -> None:
    """The kit prints it again: the officer must know."""

    def edit(root: Any) -> None:
        made = copied(root, bookmarks=False)
        renamed(made, "Cháy kho hóa chất")
        target = next(p for p in made if heading.lower() in text_of(p).lower())
        target.getparent().remove(target)

    _, edits = home(Y_TE, edit)
    told = [one for one in edits.unplaced if heading.lower() in one.text.lower()]
    assert [one.kept for one in told] == [False]
    assert "đã bị xóa" in told[0].reason


def test_a_situation_typed_without_the_frame_is_not_told_what_it_lacks() -> None:
    def edit(root: Any) -> None:
        end = paragraph(root, "Các tình huống tiếp theo")
        for text in ("3. Tình huống 3: Cháy kho hóa chất", "a) Nội dung tình huống:", "Kho chứa 40 tấn dung môi."):
            end.addprevious(plain_copy(end, text))

    _, edits = home(Y_TE, edit)
    assert not [one for one in edits.unplaced if "đã bị xóa" in one.reason]
