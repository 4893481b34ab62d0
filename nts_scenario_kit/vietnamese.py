"""Vietnamese letters, numbers, lists and dates, as the administrative style writes them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

#: Letters of điểm in order (NĐ 30/2020, Phụ lục I, II.6đ as practised): no ă â ê ô ơ ư, no f j w z.
POINT_LETTERS = "abcdđeghiklmnopqrstuvxy"

_TONES = "\u0300\u0301\u0303\u0309\u0323"  # huyền, sắc, ngã, hỏi, nặng
#: Tones on the first of two vowels, as older spelling places them, and where they stand now: ``hoà`` for ``hòa``.
OLD_TONES = re.compile("[òóỏõọ][ae]|[ùúủũụ]y")
MOVED_TONES = {
    toned + plain: bare + moved
    for bare, toned_vowels in (("o", "òóỏõọ"), ("u", "ùúủũụ"))
    for plain, moved_vowels in (("a", "àáảãạ"), ("e", "èéẻẽẹ"), ("y", "ỳýỷỹỵ"))
    for toned, moved in zip(toned_vowels, moved_vowels, strict=True)
}
_ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
          (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))  # fmt: skip
_SPACES = re.compile(r"[\s\u00a0]+")
#: Letters that stand for Đ and đ in other alphabets and look the same.
LOOKALIKES = {"\u00d0": "Đ", "\u00f0": "đ", "\u0189": "Đ", "\u0256": "đ"}
#: Letters of a syllable without marks: beginning, vowels, end.
_SYLLABLE = re.compile(
    r"(?:ngh(?=[ei])|ng(?![ei])|nh|th|tr|ch|kh|ph|gh(?=[ei])|gi|g|qu|c(?![ei])|[bdhklmnprstvx])?"
    r"[aeiouy]{1,3}(?:(?<=[aeiy])(?:nh|ch)|ng|[cmnpt])?"
)
#: Every capital letter, for a class of characters: no range holds those with marks alone.
CAPITALS = "A-ZĐÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴ"


#: Marks on one letter: Vietnamese has two, no language more than a handful.
MOST_MARKS = 30
#: Where so many marks may stand: no letters, no blanks, no signs of ASCII. Looked at more closely only there.
_MARKS = re.compile(rf"[^\w\s\x00-\x7f]{{{MOST_MARKS + 1},}}")


def overloaded(text: str) -> int | None:
    """Where a letter bears more than `MOST_MARKS` marks, None if none does.

    To put marks in order takes the square of their number: such a text must never be normalised.
    """
    if len(text) <= MOST_MARKS or text.isascii():
        return None
    for found in _MARKS.finditer(text):
        marks = 0
        for at, sign in enumerate(found[0], found.start()):
            marks = marks + 1 if unicodedata.combining(sign) else 0
            if marks > MOST_MARKS:
                return max(at - marks, 0)
    return None


def nfc(text: str) -> str:
    """The text in Unicode normalisation form C (letters in one piece), as the kit keeps and writes all text.

    One that is `overloaded` stays as it is.
    """
    return text if text.isascii() or overloaded(text) is not None else unicodedata.normalize("NFC", text)


def utf8(text: str) -> bytes:
    """The text for a file; "?" for a byte in a file's name that is no letter (on Linux a name may hold any)."""
    return text.encode(errors="replace")


def roman(number: int) -> str:
    """``4`` -> ``IV``. Raises ValueError below 1."""
    if number < 1:
        raise ValueError(number)
    out = []
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        out.append(sign * count)
    return "".join(out)


def point_letter(index: int) -> str:
    """Letter of the point with this index from 0: a b c d đ e g …; after y: aa, ab …."""
    size = len(POINT_LETTERS)
    if index < size:
        return POINT_LETTERS[index]
    return point_letter(index // size - 1) + POINT_LETTERS[index % size]


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """The text for comparing: NFC, lower case, one kind of space, tone marks apart from their letter.

    ``hoà`` and ``hòa``, ``uỷ`` and ``ủy`` become equal, because the tone is moved to the end of its syllable; letters
    such as ``ư`` and ``u`` stay different. For comparing only: never written out.
    """
    words = _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip().casefold().split(" ")
    return " ".join(_tone_last(word) for word in words)


def _tone_last(word: str) -> str:
    if word.isascii():
        return word
    parts = re.split(r"(\w+)", word)
    return "".join(tones_apart(p) for p in parts)


def tones_apart(word: str) -> str:
    """The tones of a syllable behind its letters: ``ộ`` becomes ``ô`` and the dot below."""
    decomposed = unicodedata.normalize("NFD", word)
    tones = "".join(c for c in decomposed if c in _TONES)
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if c not in _TONES)) + tones


@lru_cache(maxsize=4096)
def bare(text: str) -> str:
    """The text in lower case, without diacritics, with single spaces: for recognising words however they are typed."""
    decomposed = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    return _SPACES.sub(" ", "".join(c for c in decomposed if not unicodedata.combining(c))).strip()


def is_syllable(word: str) -> bool:
    """True if a Vietnamese syllable may have these letters, whatever its marks: ``nghiệp``, not ``ngiệp``."""
    return _SYLLABLE.fullmatch(bare(word)) is not None


def nearest(word: str, words: tuple[str, ...]) -> str:
    """The word of the list that was probably meant, compared without diacritics; empty if none is near."""
    from difflib import get_close_matches  # noqa: PLC0415 - only needed once something is wrong

    by_bare: dict[str, str] = {}
    for candidate in words:
        by_bare.setdefault(bare(candidate), candidate)
    found = get_close_matches(bare(word), list(by_bare), n=1, cutoff=0.65)
    return by_bare[found[0]] if found else ""


def listing(words: Iterable[str], last: str = " hoặc ") -> str:
    """``a, b hoặc c``: words joined as a sentence lists them."""
    items = list(words)
    if len(items) < 2:
        return "".join(items)
    return ", ".join(items[:-1]) + last + items[-1]


def day_month_year(day: int, month: int, year: int) -> str:
    """``ngày 05 tháng 11 năm 2026``: a leading zero for days below 10 and months 1 and 2 (NĐ 30, PL I, II.4b)."""
    return f"ngày {day:02d} tháng {month:02d} năm {year}" if month < 3 else f"ngày {day:02d} tháng {month} năm {year}"
