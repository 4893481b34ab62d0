"""Phrases of words alone are folded the short way: the same as the long one."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nts_scenario_kit.rules import folding, reading
from nts_scenario_kit.vietnamese import nfc

LETTERS = st.sampled_from("aáàạAÂâậeêoôơuưyiđĐðÐfzß1½ªİŀ ǰ\u0301\u00a0\t\n\x02.,;!?…_-")
PHRASES = st.lists(
    st.one_of(LETTERS, st.sampled_from(["hoà ", "HÒA", "uỷ", " thuý ", "Sở Y tế", "đa ngành"])), max_size=8
)


@given(st.one_of(PHRASES.map("".join), st.text(max_size=12)))
def test_the_short_way_is_the_long_one(text: str) -> None:
    text = re.sub("[\x02-\x05]", " ", text)  # the reader refuses them
    (long,) = folding.fold((nfc(text),)).plain
    assert reading._plain.__wrapped__(text) == long


def test_words_alone_are_in_lower_case_with_single_spaces_and_tones_in_their_new_place() -> None:
    assert reading.plain("  Ủy ban   HÒA bình ") == " uỷ ban hoà bình "


def test_texts_are_read_whatever_had_to_be_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_memory", reading._Memory())
    monkeypatch.setattr(reading, "_REMEMBERED", 4)
    for number in range(9):
        texts = ["Một", "Hai", f"Số {number}", f"Mục {number}", f"Khoản {number}"]  # two of them were known before
        assert [read.lowered for read in reading.read_all(texts)[0]] == [text.lower() for text in texts]
        assert len(reading._memory.reads) <= 5
