"""What belongs together, and which words differ: the two comparisons beneath every redline."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nts_scenario_kit.word.redline.aligning import Item, aligned
from nts_scenario_kit.word.redline.wording import label_of, marked, stretches, unlabelled

WORDS = st.lists(
    st.sampled_from(["Sở", "Y", "tế", "chủ", "trì,", "15/12/2026", "Công", "an", ";", "30%", "\t"]), max_size=12
).map(" ".join)


def row(*texts: str) -> list[Item]:
    return [Item(text, tuple(text.split())) for text in texts]


@pytest.mark.parametrize(
    ("old", "new", "first", "second"),
    [
        ("Sở Y tế chủ trì", "Công an chủ trì", "[-Sở Y tế-] chủ trì", "{+Công an+} chủ trì"),
        ("trước 15/12/2026.", "trước 16/12/2026.", "trước [-15/12/2026-].", "trước {+16/12/2026+}."),
        (
            "ngày 15 tháng 12 năm 2026", "ngày 20 tháng 12 năm 2026",
            "ngày [-15 tháng 12 năm 2026-]", "ngày {+20 tháng 12 năm 2026+}",
        ),
        ("số 12/QĐ-UBND", "số 13/QĐ-UBND", "số [-12/QĐ-UBND-]", "số {+13/QĐ-UBND+}"),
        ("đạt 1.250,5 tỷ", "đạt 1.300 tỷ", "đạt [-1.250,5-] tỷ", "đạt {+1.300+} tỷ"),
        ("giảm 30% số vụ", "giảm 35% số vụ", "giảm [-30%-] số vụ", "giảm {+35%+} số vụ"),
        ("a) Cấp xã", "b) Cấp xã", "[-a-]) Cấp xã", "{+b+}) Cấp xã"),
        ("xã, phường", "xã, phường, đặc khu", "xã, phường", "xã, phường{+, đặc khu+}"),
        ("giữ nguyên", "giữ nguyên", "giữ nguyên", "giữ nguyên"),
    ],
)  # fmt: skip
def test_only_the_words_that_differ_are_marked(old: str, new: str, first: str, second: str) -> None:
    assert marked(old, new) == (first, second)


def test_words_changed_one_after_the_other_are_one_change() -> None:
    assert marked("do Sở Y tế, Sở Nội vụ làm", "do Ban Chỉ huy, Văn phòng làm") == (
        "do [-Sở Y tế, Sở Nội vụ-] làm",
        "do {+Ban Chỉ huy, Văn phòng+} làm",
    )


@given(WORDS, WORDS)
def test_stretches_hold_both_texts_and_equal_ones_are_equal(old: str, new: str) -> None:
    parts = stretches(old, new)
    assert "".join(old[slice(*part.old)] for part in parts) == old
    assert "".join(new[slice(*part.new)] for part in parts) == new
    assert all(old[slice(*part.old)] == new[slice(*part.new)] for part in parts if part.equal)
    assert all(part.old[0] < part.old[1] or part.new[0] < part.new[1] for part in parts)


@given(st.lists(WORDS, max_size=9), st.lists(WORDS, max_size=9))
def test_every_element_stands_once_in_the_order_of_its_side(old: list[str], new: list[str]) -> None:
    pairs = aligned(row(*old), row(*new))
    assert [i for i, _ in pairs if i is not None] == list(range(len(old)))
    assert [j for _, j in pairs if j is not None] == list(range(len(new)))
    assert (None, None) not in pairs


def test_a_text_that_was_changed_stays_beside_its_old_self() -> None:
    old = row("một hai ba bốn", "năm sáu bảy tám", "cuối cùng")
    new = row("thêm mới hoàn toàn", "một hai ba chín", "năm sáu bảy tám", "cuối cùng")
    assert aligned(old, new) == [(None, 0), (0, 1), (1, 2), (2, 3)]


def test_texts_of_another_kind_are_never_one() -> None:
    assert aligned([Item("a", ("một", "hai"), "p")], [Item("b", ("một", "hai"), "t2")]) == [(0, None), (None, 0)]


@pytest.mark.parametrize(
    ("label", "rest"), [("a)", "Cấp xã"), ("1.", "Mục"), ("IV.", "Phần"), ("-", "Ý"), ("(ii)", "Ý")]
)
def test_the_number_in_front_is_no_part_of_the_words(label: str, rest: str) -> None:
    assert (label_of(f"{label} {rest}"), unlabelled(f"{label} {rest}")) == (label, rest)
    assert (label_of(rest), unlabelled(rest)) == ("", rest)


def seconds(count: int) -> float:
    """Time to align rows of texts of which every one was changed: the worst case for comparing each with each."""
    words = [f"từ{n}" for n in range(3000)]
    draw = random.Random(count)
    old = [" ".join(draw.choices(words, k=30)) for _ in range(count)]
    start = time.process_time()
    pairs = aligned(row(*old), row(*(f"{text} thêm" for text in old)))
    assert all(None not in pair for pair in pairs)
    return time.process_time() - start


def test_four_times_the_paragraphs_take_no_sixteen_times_the_time() -> None:
    seconds(100)
    assert min(seconds(2400) for _ in range(3)) < 10 * max(seconds(600), 0.02)  # the best of three: others run beside
