"""Texts read once: what is known of a text that comes again is what a first look finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nts_scenario_kit.rules import reading
from nts_scenario_kit.rules.folding import folded
from nts_scenario_kit.rules.prose import Found, Prose

WORDS = st.sampled_from(
    ["Tỉnh ủy", "tỉnh uỷ", "ủy", "5 rõ", "rõ", "Thành", "thành phố", "hố", "./.", ". ", ", ", " ", "\n\n"]
)
TEXTS = st.lists(st.lists(WORDS, max_size=6).map(" ".join), max_size=5)
PHRASES = ("tỉnh ủy", "ủy", "5 rõ", "thành phố", "./.", "tỉnh ủy thành phố")


def _plainly(texts: list[str], phrase: str) -> list[tuple[int, int]]:
    """What finding a phrase means, said in the plainest way: field, offset."""
    wanted = folded(phrase)
    before, behind = r"(?<![^\W_])" if wanted[0].isalnum() else "", r"(?![^\W_])" if wanted[-1].isalnum() else ""
    pattern = re.compile(f"(?=({before}{re.escape(wanted)}{behind}))")
    return [(n, match.start()) for n, text in enumerate(texts) for match in pattern.finditer(folded(text))]


def _places(found: list[Found]) -> list[tuple[int, int]]:
    return sorted((one.order, one.start) for one in found)


@given(TEXTS)
def test_a_phrase_is_found_where_it_stands_at_first_and_when_the_texts_come_again(texts: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "_memory", reading._Memory())
        own = {"subject": texts}
        for _ in range(3):  # new phrases, new phrases known to stand in old texts, all known
            prose = Prose(own)
            assert {p: _places([*prose.find(p)]) for p in PHRASES} == {p: _plainly(texts, p) for p in PHRASES}


@given(TEXTS)
def test_of_phrases_that_end_together_the_longest_is_found(texts: list[str]) -> None:
    found = [*Prose({"subject": texts}).find_longest(("ủy", "tỉnh ủy"))]
    assert [(one.order, one.start + len(one.words)) for one in found] == [
        (n, start + len("ủy")) for n, start in _plainly(texts, "ủy")
    ]
    assert all(len(one.words) == 7 for one in found if folded(one.text[: one.start + 7]).endswith("tỉnh uỷ"))


def test_a_look_tells_of_a_text_once_and_is_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    def long(read: reading.Read) -> int:
        seen.append(read.text)
        return len(read.text) if len(read.text) > 3 else 0

    monkeypatch.setattr(reading, "_memory", reading._Memory())
    monkeypatch.setattr(reading, "_LOOKS", [(long, lambda sheet: range(len(sheet.texts)))])
    for _ in range(2):
        told = list(Prose({"subject": ["Một", "Hai mươi"], "locality": "Hai mươi"}).told(long))
        assert told == [(("subject", 1), "Hai mươi", 8), (("locality",), "Hai mươi", 8)]
    assert seen == ["Một", "Hai mươi"]


def test_more_phrases_than_are_remembered_are_found_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_memory", reading._Memory())
    monkeypatch.setattr(reading, "_MOST_PHRASES", 2)
    for _ in range(2):
        prose = Prose({"subject": ["một hai ba bốn"]})
        assert [[one.start for one in prose.find(word)] for word in ("một", "hai", "ba", "bốn")] == [
            [0],
            [4],
            [8],
            [11],
        ]
    assert len(reading._memory.phrases) == 2
