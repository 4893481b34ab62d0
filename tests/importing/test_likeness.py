"""What the words of a text say of its part, in files that were not counted; the table is what its tool makes."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from nts_scenario_kit.importing.course import likeness
from nts_scenario_kit.importing.course.likeness import like
from nts_scenario_kit.importing.course.order import above_of, children

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

import build_counted  # noqa: E402 - a tool, no part of the package

KEYS = sorted(build_counted.OFFICES.glob("*.json"))
#: Keys are left out by fours: every fourth one is read by what the others have counted.
FOLDS = 4
#: Percent of the texts that are liker to their own part than to any beside it.
LEAST = 90


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    """Replaces the table of the kit by one of other keys."""

    def use(keys: list[Path]) -> None:
        table = likeness.read(build_counted.counted(keys))
        monkeypatch.setattr(likeness, "_counted", lambda: table)
        for cached in (likeness.likeness, likeness._weights, likeness._parts):
            cached.cache_clear()

    yield use
    for cached in (likeness.likeness, likeness._weights, likeness._parts):
        cached.cache_clear()


def test_the_table_is_what_the_keys_give() -> None:
    assert build_counted.TARGET.read_text(encoding="utf-8") == build_counted.counted(KEYS)


def test_every_key_names_fields_that_the_tool_knows() -> None:
    told = sum(1 for _ in build_counted.texts(KEYS))
    whole = sum(len(json.loads(path.read_text(encoding="utf-8"))) for path in KEYS)
    assert told > 0.75 * whole  # the others may stand in two fields, or have none


@pytest.mark.parametrize("fold", range(FOLDS))
def test_texts_of_files_that_were_not_counted_are_like_their_own_part(fold: int, counted) -> None:
    left_out = KEYS[fold::FOLDS]
    counted([key for key in KEYS if key not in left_out])
    right = total = 0
    for node, text in build_counted.texts(left_out):
        beside = [one for one in children(above_of(node)) if one in likeness._counted().texts]
        if len(beside) > 1:
            total += 1
            right += max(beside, key=lambda one: like(one, text)) == node
    assert total > 600
    assert 100 * right / total >= LEAST


@pytest.mark.parametrize(
    ("text", "node"),
    [
        ("Công an xã phong tỏa hiện trường, giữ trật tự.", "III.e.b2.gd1.an"),
        ("Luật Phòng thủ dân sự số 18/2023/QH15.", "I.2"),
        ("Nghị quyết số 24-NQ/TW của Ban Chấp hành Trung ương.", "I.1"),
        ("Mỗi năm diễn tập một lần.", "IV.1.dt"),
        ("Kinh phí lấy từ ngân sách xã.", "IV.1.kp"),
        ("Thực hiện “bốn tại chỗ”.", "II.pc"),
    ],
)
def test_a_text_is_most_like_its_part(text: str, node: str) -> None:
    told = likeness.likeness(text)
    assert max(told, key=lambda one: told[one]) == node


def test_words_that_were_never_counted_say_nothing() -> None:
    assert set(likeness.likeness("xyzzy").values()) == {0.0}
