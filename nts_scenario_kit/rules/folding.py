"""Texts folded for searching: lower case, tones in their new place, and their words alone.

Many texts are folded at once: joined, the marks replaced over the whole, split once. That costs a fifth of a regular
expression for each text, and a scenario has six hundred.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from nts_scenario_kit.vietnamese import MOVED_TONES, OLD_TONES

#: Stands between two texts; the reader refuses it in a scenario.
BREAK = "\x05"
_APART = f"\n{BREAK}\n"
#: Marks between words. Any other that is no letter is found among the words and replaced too.
_MARKS = ",;:()/-–—“”\"'‘’…&%+*=<>[]{}|"
#: Marks that end a sentence where a space follows, and what holds their place meanwhile.
_ENDS = {".": "\x02", "!": "\x03", "?": "\x04"}
_SIGNS = frozenset({BREAK, *_ENDS.values()})
#: Blanks for the signs that hold places.
_CONTROLS = dict.fromkeys((ord(sign) for sign in _SIGNS), " ")
_OLD_TONES = re.compile("[òóỏõọùúủũụ][aey]")  # one set of letters at the head: searched faster than alternatives
_MOVES = {old: new for old, new in MOVED_TONES.items() if OLD_TONES.match(old)}
#: What Vietnamese is written with, in lower case and composed. Letters of other alphabets are rare and looked at.
_USUAL = "0-9a-z_àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
_UNUSUAL = re.compile(f"[^{_USUAL}]")


class Folded(NamedTuple):
    """Texts folded together. ``lowered``: each in lower case, letter for letter; ``plain``: the words of each.

    ``words``: all words of all of them; ``odd``: signs and letters in them that Vietnamese does without.
    """

    lowered: list[str]
    plain: list[str]
    words: frozenset[str]
    odd: frozenset[str]


def folded(text: str) -> str:
    """The text in lower case with tones in their new place; no letter more or less."""
    return _moved(_lower(text))


def fold(texts: Sequence[str]) -> Folded:
    """The texts (NFC) folded, single spaces around each word; a mark that ends a sentence stays as a word."""
    if not texts:
        return Folded([], [], frozenset(), frozenset())
    joined = _APART.join(texts)
    if joined.count(BREAK) >= len(texts) or any(sign in joined for sign in _ENDS.values()):
        joined = _APART.join([text.translate(_CONTROLS) for text in texts])  # a faulty scenario is judged all the same
    lowered = folded(joined)
    spaced = _without_marks(lowered.replace("ð", "đ"))
    tokens = spaced.split()
    words = frozenset(tokens) - _SIGNS
    odd = frozenset(_UNUSUAL.findall("".join(words)))
    if marks := [sign for sign in odd if not sign.isalnum()]:
        for mark in marks:
            spaced = spaced.replace(mark, " ")
        tokens = spaced.split()
        words = frozenset(tokens) - _SIGNS
    together = f" {' '.join(tokens)} "
    for mark, sign in _ENDS.items():
        together = together.replace(sign, mark)
    if "ð" in lowered:
        odd |= {"ð"}
    return Folded(lowered.split(_APART), together.split(BREAK), words, odd)


def _without_marks(text: str) -> str:
    """Spaces for marks; a mark that ends a sentence becomes a word of its own."""
    text = text.replace("\u00a0", " ").replace("\t", " ")
    for mark, sign in _ENDS.items():
        if mark in text:
            text = text.replace(f"{mark} ", f"{sign} ").replace(f"{mark}\n", f"{sign}\n")
            text = text[:-1] + sign if text.endswith(mark) else text
    for mark in _ENDS:
        text = text.replace(mark, " ")
    for sign in _ENDS.values():
        text = text.replace(sign, f" {sign} ")
    for mark in _MARKS:
        text = text.replace(mark, " ")
    return text


def _lower(text: str) -> str:
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := c.lower()) == 1 else c for c in text)
    return lowered


def _moved(lowered: str) -> str:
    return _OLD_TONES.sub(lambda match: _MOVES.get(match[0], match[0]), lowered)
