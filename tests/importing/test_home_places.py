"""New paragraphs under headings without a point so far: the heading and the place say which list they are of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from importing.word_edits import example_text, home, paragraph, plain_copy, say_instead
from support import MINIMAL, resolved_of

from nts_scenario_kit.importing.edits import Deed

BARE = MINIMAL + "tình huống:\n  - tên: Dịch bệnh\n"
Y_TE = example_text("y_te")


def typing(heading: str, *texts: str, like: str = "Giai đoạn 3: Tình trạng khẩn cấp") -> Callable[[Any], None]:
    """Type these paragraphs behind the first paragraph with the words of the heading."""

    def edit(root: Any) -> None:
        at = paragraph(root, heading)
        for text in texts:
            made = plain_copy(paragraph(root, like), text)
            for run in list(made)[1:]:
                if "".join(run.itertext()).strip() in ("-", "+"):
                    made.remove(run)
            at.addnext(made)
            at = made

    return edit


@pytest.mark.parametrize(
    ("heading", "typed", "path"),
    [
        ("1. Mục tiêu", "- Giữ vững ổn định.", ("objectives", "aims")),
        ("2. Yêu cầu", "- Sát thực tế.", ("objectives", "requirements")),
        ("a) Diễn biến, đặc điểm", "Địa bàn rộng.", ("basis", "practical", "developments")),
        ("b) Tính chất, mức độ", "Ảnh hưởng lớn.", ("basis", "practical", "impact")),
        ("a) Quan điểm, đường lối", "- Văn kiện Đại hội XIV.", ("basis", "political")),
        ("b) Văn bản quy phạm", "- Luật Phòng bệnh.", ("basis", "legal")),
    ],
)
def test_a_point_under_an_empty_heading_is_of_its_list(heading: str, typed: str, path: tuple[str, ...]) -> None:
    text, edits = home(BARE, typing(heading, typed))
    assert [(c.deed, c.path) for c in edits.changes] == [(Deed.ADDED, path)]
    assert edits.unplaced == []
    value: Any = resolved_of(text).scenario
    for step in path:
        value = getattr(value, step)
    words = typed.removeprefix("- ")
    last = value[-1]
    assert last == words if isinstance(last, str) else last.text == words.rstrip(".")  # the kit sets marks of citations


def test_a_heading_that_was_not_printed_is_known_when_it_is_typed() -> None:
    text, edits = home(
        BARE,
        typing("a) Nội dung tình huống:", "- Các yếu tố dẫn đến tình huống:", "+ Mưa lớn.", "+ Lũ về.",
               "- Khả năng diễn biến của tình huống:", "+ Ngập sâu."),
    )  # fmt: skip
    assert edits.unplaced == []
    content = resolved_of(text).scenario.situations[0].content
    assert content.causes == ("Mưa lớn.", "Lũ về.")
    assert content.developments == ("Ngập sâu.",)


def test_a_heading_with_its_first_point_in_one_paragraph() -> None:
    text, edits = home(
        BARE, typing("b) Mục tiêu, yêu cầu xử lý", "- Mục tiêu: Dập dịch trong 24 giờ.", "+ Không tử vong.")
    )
    assert edits.unplaced == []
    assert resolved_of(text).scenario.situations[0].response_aims == ("Dập dịch trong 24 giờ.", "Không tử vong.")


def test_a_sentence_of_the_frame_fills_its_fields() -> None:
    means = "+ Về phương tiện huy động: xe cứu thương; máy thở."
    blank = BARE + "    lực lượng, phương tiện:\n      giai đoạn 1:\n        phương tiện:\n"
    text, edits = home(blank, typing("Về lực lượng: Cơ quan quản lý nhà nước", means))
    assert edits.unplaced == []
    assert resolved_of(text).scenario.situations[0].forces.stage1.means == ("xe cứu thương", "máy thở")


def test_one_of_several_lists_under_a_heading_is_known_by_its_words() -> None:
    step1 = "    các bước:\n      bước 1:\n" + "".join(
        f"        {key}:\n" for key in ("ghi nhận, báo cáo", "xác minh, đánh giá", "chỉ huy, huy động tại chỗ",
                                        "cảnh báo", "báo cáo cấp trên")
    )  # fmt: skip
    text, edits = home(
        BARE + step1, typing("- Bước 1:", "+ Xác minh thông tin tại hiện trường.", "+ Cảnh báo người dân.")
    )
    assert edits.unplaced == []
    steps = resolved_of(text).scenario.situations[0].steps.step1
    assert steps.verify == ("Xác minh thông tin tại hiện trường.",)
    assert steps.warn == ("Cảnh báo người dân.",)


def test_a_point_that_could_be_of_two_lists_is_left_to_the_officer() -> None:
    text, edits = home(BARE, typing("a) Nội dung tình huống:", "+ Mưa lớn kéo dài."))
    assert [one.text for one in edits.unplaced] == ["+ Mưa lớn kéo dài."]
    assert [one.text for one in resolved_of(text).scenario.unclassified] == ["+ Mưa lớn kéo dài."]


def test_a_new_kind_of_emergency_is_a_new_item() -> None:
    core = "(iv) Nếu là tình trạng khẩn cấp về hóa chất sẽ do Bộ Công Thương chủ trì, nòng cốt; Sở Công Thương phối hợp theo quy định của pháp luật."  # noqa: E501
    text, edits = home(
        Y_TE, typing("(iii) Nếu là tình trạng khẩn cấp về", core, like="(iii) Nếu là tình trạng khẩn cấp")
    )
    assert edits.unplaced == []
    items = resolved_of(text).scenario.situations[0].forces.stage3.core
    assert (items[3].emergency, items[3].lead, items[3].cooperation) == (
        "hóa chất", ("Bộ Công Thương",), ("Sở Công Thương",)
    )  # fmt: skip


def test_a_missing_name_that_was_filled_in_is_brought_home() -> None:
    text = BARE + "    lực lượng, phương tiện:\n      giai đoạn 1:\n        chủ trì: Sở Y tế\n        phối hợp:\n"

    def fill(root: Any) -> None:
        target = paragraph(root, "Lực lượng phối hợp: ………")
        for t in target.iter():
            if "………" in (t.text or ""):
                t.text = t.text.replace("………", "Công an thành phố; Sở Xây dựng")

    made, edits = home(text, fill)
    assert edits.unplaced == []
    assert resolved_of(made).scenario.situations[0].forces.stage1.cooperation == ("Công an thành phố", "Sở Xây dựng")


def test_a_heading_that_no_field_has_is_left_with_what_stands_below_it() -> None:
    text, edits = home(
        Y_TE,
        typing(
            "Nghiên cứu, ứng dụng khoa học", "g) Bảo đảm tâm lý", "Hỗ trợ tâm lý.", like="Nghiên cứu, ứng dụng khoa"
        ),
    )
    assert [one.text for one in edits.unplaced] == ["g) Bảo đảm tâm lý", "Hỗ trợ tâm lý."]
    assert edits.changes == []
    assert [one.text for one in resolved_of(text).scenario.unclassified] == ["g) Bảo đảm tâm lý", "Hỗ trợ tâm lý."]


def test_a_fixed_sentence_in_other_letters_is_told() -> None:
    _, edits = home(Y_TE, lambda root: say_instead(root, "Cơ chế vận hành:", "Cơ Chế vận hành:"))
    assert [one.text for one in edits.unplaced] == ["c) Cơ Chế vận hành:"]
