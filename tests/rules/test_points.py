"""Points in unknown words may be what seems to be missing: as many as things, and not a text of something else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from casefile import base, resolved

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.rules import check, conversion, response, security, steps
from nts_scenario_kit.rules.points import ASKED, may_stand_in_points, spare
from nts_scenario_kit.rules.registry import Hit

_ASKED = ("gác cổng", "dập lửa", "nấu cơm")


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Gác cổng; dập lửa; bà con múc bùn ao"], True),
        (["Gác cổng", "Dập lửa", "Bà con múc bùn ao"], True),
        (["Gác cổng; bà con múc bùn ao"], False),
        (["Gác cổng; bà con múc bùn ao; trưởng ấp khiêng ghe"], True),
        (["Bà con múc bùn ao; trưởng ấp khiêng ghe; trai tráng chặt tre gai"], False),
        (["Gác cổng; dập lửa"], False),
        (["Gác cổng; dập lửa, bà con múc bùn ao"], False),
        (["Gác cổng; dập lửa; thực hiện theo quy định"], False),
        (["Gác cổng; dập lửa; bà con"], False),
        (["Gác cổng; dập lửa; bà con phát huy tinh thần trách nhiệm"], False),
        (["Gác cổng; dập lửa; các nội dung còn lại do lãnh đạo xem xét sau"], False),
        (["Gác cổng; dập lửa; hoa sen thơm ngan ngát"], False),
        ([], False),
    ],
)
def test_as_many_points_as_things_missing(texts: list[str], *, expected: bool) -> None:
    missing = [phrases for phrases in _ASKED if not any(phrases in text.lower() for text in texts)]

    assert spare(texts, _ASKED, missing) is expected


def test_a_text_says_half_of_the_things_in_known_words() -> None:
    asked = ("gác cổng", "dập lửa", "nấu cơm", "gánh nước", "đóng bè")
    points = "; bà con múc bùn ao; trưởng ấp khiêng ghe; trai tráng chặt tre gai; thợ mộc vá lại đáy thuyền"

    assert not spare([f"Gác cổng{points}"], asked, asked[1:])
    assert spare([f"Gác cổng; dập lửa{points}"], asked, asked[2:])


def test_a_point_of_another_matter_is_none_to_spare() -> None:
    texts = ["Gác cổng; dập lửa; kiểm kê kho hàng tháng"]

    assert spare(texts, _ASKED, _ASKED[2:])
    assert not spare(texts, _ASKED, _ASKED[2:], "kiểm kê")


def test_what_the_law_words_is_not_left_to_points() -> None:
    texts = ["Bộ Y tế báo cáo Thủ tướng", "Một việc chẳng ai biết tới"]

    assert not may_stand_in_points(("step2", "stage3", "leadership"), texts, ["trình tự"])


def test_the_points_of_a_field_are_told_from_all_that_its_rules_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[DataPath, set[str]] = {}

    def note(_s: object, field: DataPath, _message: str, *told: object, **_: object) -> Iterator[Hit]:
        asked.setdefault(field, set()).update(told[0].values() if told and isinstance(told[0], dict) else ())
        return iter(())

    for module in (steps, response, conversion, security):
        monkeypatch.setattr(module, "unsaid", note)
    check(resolved(base()))

    fair = range(2, 10)  # of a dozen things in one field the count tells nothing
    several = {field: phrases for field, phrases in asked.items() if len(phrases) in fair and "stage3" not in field}
    assert {field: set(phrases) for field, (phrases, _) in ASKED.items()} == several
