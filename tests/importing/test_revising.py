"""When a scenario is looked through again, who proposes and who decides, in sentences of offices."""

from __future__ import annotations

import pytest

from nts_scenario_kit.importing.draft import Draft
from nts_scenario_kit.importing.revising import put_revision, revised

#: Sentence -> what it says, by field.
SENTENCES: dict[str, list[tuple[str, str]]] = {
    "Định kỳ hai năm một lần tổ chức rà soát kịch bản khung.": [("cycle", "hai năm một lần")],
    "Kịch bản được rà soát trước ngày 30/6 hằng năm; Phòng Kinh tế đề xuất, Chủ tịch UBND đặc khu ký bản mới./.": [
        ("cycle", "trước ngày 30/6 hằng năm"),
        ("focal", "Phòng Kinh tế"),
        ("authority", "Chủ tịch UBND đặc khu"),
    ],
    "Sở Công Thương là đầu mối đề xuất;": [("focal", "Sở Công Thương")],
    "Chủ tịch Ủy ban nhân dân thành phố xem xét, quyết định./.": [("authority", "Chủ tịch Ủy ban nhân dân thành phố")],
    "Cục Điện lực làm đầu mối rà soát vào quý I hằng năm, đề xuất Bộ trưởng sửa đổi khi quy hoạch điện thay đổi.": [
        ("focal", "Cục Điện lực"),
        ("authority", "Bộ trưởng"),
        ("cycle", "vào quý I hằng năm"),
        ("triggers", "khi quy hoạch điện thay đổi"),
    ],
    "Kịch bản được rà soát hai năm một lần, hoặc khi cơ cấu nguồn điện thay đổi trên 15%; Cục Điện lực đề xuất.": [
        ("cycle", "hai năm một lần"),
        ("triggers", "khi cơ cấu nguồn điện thay đổi trên 15%"),
        ("focal", "Cục Điện lực"),
    ],
    "Khi có nguồn nước mới thì Sở Nông nghiệp và Môi trường chủ trì đề xuất, trình Ủy ban nhân dân tỉnh quyết định.": [
        ("triggers", "Khi có nguồn nước mới"),
        ("focal", "Sở Nông nghiệp và Môi trường"),
        ("authority", "Ủy ban nhân dân tỉnh"),
    ],
    "Phòng Kinh tế, Hạ tầng và Đô thị đề xuất,": [("focal", "Phòng Kinh tế, Hạ tầng và Đô thị")],
    "Cơ quan đầu mối: Sở Y tế; thẩm quyền: Ủy ban nhân dân tỉnh.": [
        ("focal", "Sở Y tế"),
        ("authority", "Ủy ban nhân dân tỉnh"),
    ],
    "Giám đốc Sở Y tế tổng hợp, trình Ủy ban nhân dân tỉnh sửa đổi.": [
        ("focal", "Giám đốc Sở Y tế"),
        ("authority", "Ủy ban nhân dân tỉnh"),
    ],
    "Cập nhật khi mở cảng mới hoặc sau mỗi sự cố trên 20 tấn.": [
        ("triggers", "Cập nhật khi mở cảng mới hoặc sau mỗi sự cố trên 20 tấn")
    ],
}


@pytest.mark.parametrize(("sentence", "said"), SENTENCES.items())
def test_each_piece_of_a_sentence_fills_its_field(sentence: str, said: list[tuple[str, str]]) -> None:
    assert [*revised(sentence)] == said


def test_a_sentence_that_only_says_in_which_case_stays_whole() -> None:
    draft = Draft()
    sentence = "Cập nhật khi mở cảng mới. Sửa ngay sau mỗi sự cố."
    assert not put_revision(draft, sentence, sentence, 7)
    assert draft.data == {}


def test_what_has_a_value_already_is_kept_as_unclassified() -> None:
    draft = Draft()
    for number, sentence in ((7, "Rà soát hai năm một lần."), (8, "Rà soát mỗi tháng 12.")):
        assert put_revision(draft, sentence, sentence, number)
    assert draft.data == {"implementation": {"revision": {"cycle": "hai năm một lần"}}}
    assert [(one.number, one.text, one.nearest) for one in draft.unplaced] == [
        (8, "mỗi tháng 12", "tổ chức thực hiện.sửa đổi, bổ sung, cập nhật")
    ]


def test_a_plan_that_takes_the_place_of_another_says_nothing_of_changes() -> None:
    draft = Draft()
    sentence = "Phương án này thay thế Phương án số 412/PA-UBND năm 2023./."
    assert put_revision(draft, sentence, sentence, 9)
    assert draft.data == {}
    assert [(one.number, one.text, one.nearest) for one in draft.unplaced] == [(9, sentence, "lời dẫn")]
