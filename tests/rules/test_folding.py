"""Texts folded together, with one byte a letter: the same as each of them folded by itself."""

from __future__ import annotations

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nts_scenario_kit.rules import alphabet, folding, reading
from nts_scenario_kit.vietnamese import nfc

LETTERS = st.sampled_from("aáàạAÂâậeêoôơuưyiđĐðÐfzß1½ªİŀ ǰ\u0301\u00a0\t\n\x02.,;!?…_-")
PHRASES = st.lists(
    st.one_of(LETTERS, st.sampled_from(["hoà ", "HÒA", "uỷ", " thuý ", "Sở Y tế", "đa ngành"])), max_size=8
)


TEXTS = st.one_of(PHRASES.map("".join), st.text(max_size=12)).map(
    lambda text: nfc(re.sub("[\x02-\x05]", " ", text))  # the reader refuses them
)


@given(TEXTS)
def test_the_words_of_a_text_are_the_same_in_a_sheet_and_by_itself(text: str) -> None:
    (together,) = folding.Sheet((text,)).plain
    assert together == folding.plainly(text)


@given(st.lists(TEXTS, max_size=5))
def test_a_sheet_knows_in_which_texts_a_sign_stands(texts: list[str]) -> None:
    sheet = folding.Sheet(texts)
    assert sheet.having("!", "e ") == [n for n, text in enumerate(texts) if "!" in text or "e " in text]
    assert sheet.saying("đ") == [n for n, text in enumerate(texts) if "đ" in folding.folded(text)]
    assert sheet.written(b"AA") == [n for n, text in enumerate(texts) if re.search("[A-ZĐ]{2}", text)]
    assert sheet.page.count(alphabet.BREAK) == max(0, len(texts) - 1)


@pytest.mark.parametrize(
    ("text", "odd"), [("Sở Y tế?", False), ("Céng hßa x· héi", True), ("Q̃ÑĈ", True), ("ðe dọa", True), ("", False)]
)
def test_a_text_with_letters_of_another_alphabet_is_odd(text: str, *, odd: bool) -> None:
    assert folding.Sheet(["Một", text, "Hai?"]).odd == ({1} if odd else set())


@pytest.mark.parametrize(
    ("text", "lacking"),
    [
        ("chuc quan triet trien khai", True),
        ("Tổ\nchuc quan triet trien khai", True),
        ("chuc quan triet ươ trien khai", False),
        ("chuc quan triet", False),
    ],
)
def test_a_stretch_without_tones_is_told_by_its_length_within_one_text(text: str, *, lacking: bool) -> None:
    sheet = folding.Sheet(["khai quan", text, "triet chuc"])
    assert sheet.without_tones(24) == ([1] if lacking else [])


@pytest.mark.parametrize("text", ["Dừng!. Đi", "Dừng!.", "a.! b", "a.. b!! c", "hết ."])
def test_of_marks_side_by_side_the_last_ends_the_sentence(text: str) -> None:
    assert folding.Sheet([text]).plain == [folding.plainly(text)]


def test_a_null_is_no_letter() -> None:
    assert folding.Sheet(["\0một\0hai"]).plain == [folding.plainly("\0một\0hai")] == [" một hai "]


def test_every_letter_of_vietnamese_has_a_byte_of_its_own() -> None:
    letters = "".join(dict.fromkeys(alphabet.MARKED + alphabet.MARKED.upper() + alphabet.MARKS + string.printable[:95]))
    assert alphabet.decoded(alphabet.encoded(letters)) == letters
    assert len({*alphabet.encoded(letters)}) == len(letters)
    assert alphabet.decoded(alphabet.encoded("ÐЄ漢")) == "???"


def test_words_alone_are_in_lower_case_with_single_spaces_and_tones_in_their_new_place() -> None:
    assert reading.plain("  Ủy ban   HÒA bình ") == " uỷ ban hoà bình "


def test_texts_are_read_whatever_had_to_be_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_memory", reading._Memory())
    monkeypatch.setattr(reading, "_REMEMBERED", 4)
    for number in range(9):
        texts = ["Một", "Hai", f"Số {number}", f"Mục {number}", f"Khoản {number}"]  # two of them were known before
        assert [read.lowered for read in reading.read_all(texts)[0]] == [text.lower() for text in texts]
        assert len(reading._memory.reads) <= 5
