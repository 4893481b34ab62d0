"""The most likely course through the outline: what is told by words, by order, by marks, by what stands below."""

from __future__ import annotations

import pytest

from nts_scenario_kit.importing.course.rows import rows_of
from nts_scenario_kit.importing.course.search import course
from nts_scenario_kit.importing.course.words import named
from nts_scenario_kit.word.intake import Passage


def passages(text: str) -> list[Passage]:
    """One passage for each line; ``**`` in front makes it bold."""
    lines = [line.strip() for line in text.strip().splitlines()]
    return [
        Passage(n, "thân văn bản", "", line.removeprefix("**"), bold=line.startswith("**"))
        for n, line in enumerate(lines, 1)
    ]


def nodes(text: str) -> list[str]:
    """The node of each line; an empty one for text."""
    return [one.node for one in course(rows_of(passages(text)).lines)]


FRONT = """
    **I. CĂN CỨ
    1. Cơ sở chính trị
    Nghị quyết số 24-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng.
    2. Cơ sở pháp lý
    Luật Phòng thủ dân sự ngày 20/6/2023.
    **II. MỤC TIÊU, YÊU CẦU, PHƯƠNG CHÂM
    1. Mục tiêu
    Không ai chết vì thiếu nước.
    **III. CÁC TÌNH HUỐNG
    **1. Tình huống 1: Cạn hồ
"""
OF_THE_FRONT = ["I", "I.1", "", "I.2", "", "II", "II.mt", "", "III", "III.n"]


def behind(text: str) -> list[str]:
    found = nodes(FRONT + text)
    assert found[: len(OF_THE_FRONT)] == OF_THE_FRONT
    return found[len(OF_THE_FRONT) :]


def test_headings_in_words_of_the_phu_luc_open_their_nodes() -> None:
    assert behind("""
        a) Nội dung tình huống
        - Các yếu tố dẫn đến tình huống:
        Nắng hạn 90 ngày.
        - Khả năng diễn biến:
        Dân tranh nước.
        b) Mục tiêu, yêu cầu xử lý
        - Mục tiêu: có nước trong 24 giờ.
    """) == ["III.a", "III.a.yt", "", "III.a.db", "", "III.b", "III.b.mt"]


def test_a_heading_that_no_list_knows_is_told_by_what_stands_before_and_behind_it() -> None:
    assert behind("""
        a) Nội dung tình huống
        - Mầm mống:
        Nắng hạn 90 ngày.
        - Khả năng diễn biến:
        Dân tranh nước.
    """) == ["III.a", "III.a.yt", "", "III.a.db", ""]


def test_a_label_in_front_of_a_text_is_a_heading() -> None:
    assert behind("""
        - Vì sao: ống cũ, hồ cạn.
        - Rồi ra sao: cả xã mất nước sau 6 giờ.
        - Cần đạt: có nước lại trong 48 giờ.
        - Đòi hỏi: không ai phải trả tiền.
    """) == ["III.a.yt", "III.a.db", "III.b.mt", "III.b.yc"]


def test_a_heading_that_stands_several_times_means_the_same_each_time() -> None:
    stages = """
        d) Lực lượng, phương tiện
        **Giai đoạn 1
        - Cột trụ: Trạm cấp nước.
        - Kề vai: Công an xã.
        - Đồ nghề: 2 xe bồn.
        **Giai đoạn 2
        - Kề vai: Dân quân xã.
        - Đồ nghề: 3 xe chuyên dụng.
    """
    first = ["III.d.gd1", "III.d.gd1.ll", "III.d.gd1.ph", "III.d.gd1.pt"]
    assert behind(stages) == ["III.d", *first, "III.d.gd2", "III.d.gd2.ph", "III.d.gd2.pt"]


@pytest.mark.parametrize("word", ["Giai đoạn", "GĐ", "Nấc", "Thời kỳ", "Pha"])
def test_a_stage_has_many_names(word: str) -> None:
    assert behind(f"""
        d) Lực lượng, phương tiện
        - {word} 1:
        + Lực lượng chủ trì: Sở Y tế.
        - {word} 2:
        + Lực lượng chủ trì: Công an tỉnh.
    """) == ["III.d", "III.d.gd1", "III.d.gd1.ll", "III.d.gd2", "III.d.gd2.ll"]


def test_who_directs_needs_no_heading() -> None:
    assert behind("""
        a) Nội dung tình huống
        - Các yếu tố dẫn đến: nắng hạn.
        - Xã: Chủ tịch UBND xã chỉ huy khi chỉ một thôn mất nước.
        - Tỉnh: Chủ tịch UBND tỉnh chỉ huy khi nhiều xã mất nước.
    """) == ["III.a", "III.a.yt", "III.c.xa", "III.c.ti"]


def test_an_agency_in_front_of_its_task_is_no_heading_of_what_is_assured() -> None:
    assert behind("""
        **IV. TỔ CHỨC THỰC HIỆN
        1. Công tác bảo đảm
        - Kinh phí: ngân sách xã.
        2. Phân công
        - Sở Tài chính: cân đối nguồn chi.
        - Trưởng thôn: gõ kẻng.
    """) == ["IV", "IV.1", "IV.1.kp", "IV.2", "", ""]


def test_a_situation_may_be_called_whatever_counts_it() -> None:
    found = behind("""
        a) Nội dung tình huống
        - Các yếu tố dẫn đến: nắng hạn.
        b) Mục tiêu, yêu cầu xử lý
        - Mục tiêu: có nước trong 24 giờ.
        c) Cơ chế vận hành
        Cấp xã: Chủ tịch UBND xã chỉ huy.
        **2. Tình huống 2: Vỡ ống
        a) Nội dung tình huống
        - Các yếu tố dẫn đến: sạt lở.
    """)
    assert found[6:] == ["III.n", "III.a", "III.a.yt"]
    own = FRONT.replace("Tình huống 1: Cạn hồ", "Ca 1: Cạn hồ") + "- Các yếu tố dẫn đến: nắng hạn."
    assert nodes(own)[-2:] == ["III.n", "III.a.yt"]


def test_a_mark_of_text_in_a_list_opens_nothing() -> None:
    assert behind("""
        b) Mục tiêu, yêu cầu xử lý
        - Yêu cầu:
        1. Đo mực nước hồ mỗi ngày hai lần, ghi vào sổ trực của trạm.
        2. Bơm nước cho trạm y tế và trường học trước mọi nơi khác.
    """) == ["III.b", "III.b.yc", "", ""]


@pytest.mark.parametrize(
    ("heading", "node"),
    [
        ("Chủ trương của Đảng", "I.1"),
        ("Phương tiện giai đoạn 2", "III.d.gd2.pt"),
        ("Cập nhật kịch bản", "IV.3"),
        ("Tiền", "IV.1.kp"),
    ],
)
def test_words_name_a_node(heading: str, node: str) -> None:
    assert max(named(heading), key=lambda one: one.weight).node == node


def test_words_with_other_accents_are_others() -> None:
    assert "I.1" not in [one.node for one in named("Những gì đang diễn ra")]
    assert "IV.1.kp" not in [one.node for one in named("Xã Cát Tiến")]


def test_two_paragraphs_below_point_a_are_what_led_to_it_and_where_it_leads() -> None:
    assert behind("""
        a) Nội dung tình huống
        Nắng hạn 90 ngày, hồ không còn nước về.
        Dân các thôn tranh nhau nguồn nước còn lại.
    """) == ["III.a", "III.a.yt", "III.a.db"]


def test_paragraphs_of_a_step_are_its_parts_in_order() -> None:
    assert behind("""
        đ) Cách thức thực hiện
        - Bước 1: Ghi nhận, xác minh, xử lý ban đầu
        Trưởng thôn gọi ngay cho trực ban xã.
        Cán bộ thủy lợi ra hồ đo mực nước.
        Xã mở kho, đưa xe bồn tới từng cụm dân cư.
        Loa thôn nhắc bà con đun sôi nước.
        Chủ tịch xã điện lên tỉnh trong một giờ.
    """) == ["III.e", "III.e.b1", *(f"III.e.b1.{part}" for part in ("gn", "xm", "ch", "cb", "bc"))]
