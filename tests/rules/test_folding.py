"""Phrases of words alone are folded the short way: the same as the long one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nts_scenario_kit.rules import folding

LETTERS = st.sampled_from("aáàạAÂâậeêoôơuưyiđĐðÐfzß1½ªİŀ ǰ\u0301\u00a0\t\n\x02.,;!?…_-")
PHRASES = st.lists(
    st.one_of(LETTERS, st.sampled_from(["hoà ", "HÒA", "uỷ", " thuý ", "Sở Y tế", "đa ngành"])), max_size=8
)


@given(st.one_of(PHRASES.map("".join), st.text(max_size=12)))
def test_the_short_way_is_the_long_one(text: str) -> None:
    (long,) = folding._fold((folding.nfc(text).translate(folding._CONTROLS),))
    assert folding._plain.__wrapped__(text) == long.plain


def test_words_alone_are_in_lower_case_with_single_spaces_and_tones_in_their_new_place() -> None:
    assert folding.plain("  Ủy ban   HÒA bình ") == " uỷ ban hoà bình "


def test_texts_are_folded_whatever_had_to_be_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folding, "_known", {})
    monkeypatch.setattr(folding, "_REMEMBERED", 4)
    for number in range(9):
        texts = ["Một", "Hai", f"Số {number}", f"Mục {number}", f"Khoản {number}"]  # two of them were known before
        assert [one.lowered for one in folding.fold_all(texts)] == [text.lower() for text in texts]
        assert len(folding._known) <= 5
