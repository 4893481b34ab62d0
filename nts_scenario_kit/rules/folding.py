"""Texts folded for searching: lower case, tones in their new place, and their words alone.

Many texts are folded at once: joined, the marks replaced over the whole, split once. That costs a fifth of a regular
expression for each text, and a scenario has six hundred.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from nts_scenario_kit.vietnamese import MOVED_TONES, OLD_TONES, nfc

#: Stands between two texts; the reader refuses it in a scenario.
BREAK = "\x05"
_APART = f"\n{BREAK}\n"
#: Marks between words. Any other that is no letter is found among the words and replaced too.
_MARKS = ",;:()/-–—“”\"'‘’…&%+*=<>[]{}|"
#: Marks that end a sentence where a space follows, and what holds their place meanwhile.
_ENDS = {".": "\x02", "!": "\x03", "?": "\x04"}
_SIGNS = frozenset({BREAK, *_ENDS.values()})
_REMEMBERED = 1 << 13  # texts: some scenarios' worth
_OLD_TONES = re.compile("[òóỏõọùúủũụ][aey]")  # one set of letters at the head: searched faster than alternatives
_MOVES = {old: new for old, new in MOVED_TONES.items() if OLD_TONES.match(old)}


class Folded(NamedTuple):
    """``lowered``: the text in lower case, letter for letter; ``plain``: its words, as :func:`plain` gives them.

    ``odd``: the characters that are neither letters nor common marks.
    """

    lowered: str
    plain: str
    odd: str


def folded(text: str) -> str:
    """The text in lower case with tones in their new place; no letter more or less."""
    return _moved(_lower(text))


def fold_all(texts: Sequence[str]) -> list[Folded]:
    """The texts (NFC) folded; those that are not known yet together. A series of scenarios repeats most texts."""
    wanted = dict.fromkeys(texts)
    found = {text: _known[text] for text in wanted if text in _known}
    if unknown := [text for text in wanted if text not in found]:
        found.update(zip(unknown, _fold(unknown), strict=True))
        for oldest in list(islice(_known, max(0, len(_known) + len(unknown) - _REMEMBERED))):
            del _known[oldest]
        _known.update((text, found[text]) for text in unknown)
    return [found[text] for text in texts]


def plain(text: str) -> str:
    """The words of the text in lower case with single spaces around; marks that end a sentence stay as words."""
    known = _known.get(text)
    return known.plain if known else _plain(text)


_known: dict[str, Folded] = {}


@lru_cache(maxsize=16384)
def _plain(text: str) -> str:
    known = nfc(text)
    if known.replace(" ", "").isalpha() and "ð" not in (low := folded(known)):  # most phrases: words and nothing else
        return f" {' '.join(low.split())} "
    return _fold((known.translate(_CONTROLS),))[0].plain


def _fold(texts: Sequence[str]) -> list[Folded]:
    joined = _APART.join(texts)
    if joined.count(BREAK) >= len(texts) or any(
        map(joined.__contains__, _ENDS.values())
    ):  # a faulty scenario is judged all the same
        joined = _APART.join([text.translate(_CONTROLS) for text in texts])
    lowered = folded(joined)
    spaced = _without_marks(lowered.replace("ð", "đ"))
    tokens = spaced.split()
    if odd := _odd(frozenset(tokens)):
        for mark in odd:
            spaced = spaced.replace(mark, " ")
        tokens = spaced.split()
    together = f" {' '.join(tokens)} "
    for mark, sign in _ENDS.items():
        together = together.replace(sign, mark)
    pairs = zip(lowered.split(_APART), together.split(BREAK), strict=True)
    return [Folded(low, words, "".join([c for c in odd if c in low])) for low, words in pairs]


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


_CONTROLS = dict.fromkeys((ord(sign) for sign in _SIGNS), " ")


def _odd(words: frozenset[str]) -> str:
    """The characters in words that are no letters, digits or underscores."""
    together = "".join(words - _SIGNS).replace("_", "")
    return "" if not together or together.isalnum() else "".join({c for c in together if not c.isalnum()})
