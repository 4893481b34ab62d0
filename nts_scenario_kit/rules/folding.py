"""Texts folded for searching: lower case, tones in their new place, and their words alone.

Many texts are folded at once: joined, changed with one byte a letter (:mod:`.alphabet`), split once. That costs a tenth
of a regular expression for each text, and a scenario has six hundred.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import AnyStr

from nts_scenario_kit.rules.alphabet import (
    BLANKED,
    BREAK,
    CASES,
    ENDS,
    KINDS,
    LOWER,
    SPACED,
    UNKNOWN,
    UNTONED,
    decoded,
    encoded,
)
from nts_scenario_kit.vietnamese import MOVED_TONES, OLD_TONES

_APART = f"\t{BREAK}\t"
_BREAK, _UNKNOWN = encoded(BREAK), encoded(UNKNOWN)
_OLD_TONES = re.compile("[òóỏõọùúủũụ][aey]")  # one set of letters at the head: searched faster than alternatives
_MOVES = {old: new for old, new in MOVED_TONES.items() if OLD_TONES.match(old)}
_MOVED = [(encoded(old), encoded(new)) for old, new in _MOVES.items()]
_NO_WORDS = {_BREAK, b".", b"!"}
#: Words and marks that end a sentence.
_WORDS = re.compile(r"\w+|[.!?](?=[ \n\t\u00a0]|\Z)")


def folded(text: str) -> str:
    """The text in lower case with tones in their new place; no letter more or less."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := c.lower()) == 1 else c for c in text)
    return _OLD_TONES.sub(lambda match: _MOVES.get(match[0], match[0]), lowered)


def plainly(text: str) -> str:
    """The words of one text (NFC), folded, single spaces around each; a mark that ends a sentence stays as a word."""
    low = folded(text)
    if text.replace(" ", "").isalpha() and "ð" not in low:  # most phrases: words and nothing else
        return f" {' '.join(low.split())} "
    return f" {' '.join(_WORDS.findall(low.replace('ð', 'đ')))} "


class Sheet:
    """Texts (NFC) folded together.

    ``lowered``, ``plain``: of each what :func:`folded` and :func:`plainly` make of it; ``words``: all words of all of
    them; ``page``: the lowered ones as one text, ``starts``: where each begins in it; ``odd``: the indexes of those
    with a letter or mark that Vietnamese does without.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = texts
        self._joined = _joined(texts)
        self.starts = [*accumulate([len(text) + len(_APART) for text in texts], initial=0)]
        self._data = data = encoded(self._joined)
        self._kinds = data.translate(KINDS)
        small, tokens = data.translate(LOWER), _tokens(data.translate(BLANKED))
        vocabulary, spaced = b" ".join({*tokens} - _NO_WORDS), b" %b " % b" ".join(tokens)
        self.words = frozenset(folded(decoded(vocabulary)).split())
        for old, new in _MOVED:
            if old in vocabulary:
                small, spaced = small.replace(old, new), spaced.replace(old, new)
        self.page, together = decoded(small), decoded(spaced)
        self.lowered, self.plain = self.page[:-1].split(_APART)[: len(texts)], together.split(BREAK)[: len(texts)]
        self.odd = self._read_singly(data) if _UNKNOWN in data else frozenset()

    def _read_singly(self, data: bytes) -> frozenset[int]:
        """Read again the texts that have a letter without a byte, each for itself."""
        singly = [*self._where(data, _UNKNOWN)]
        for index in singly:
            self.lowered[index], self.plain[index] = folded(self.texts[index]), plainly(self.texts[index])
        self.page = _APART.join(self.lowered)
        self.words = frozenset("".join(self.plain).split()) - {*".!?"}
        return frozenset(n for n in singly if encoded(self.texts[n]).count(_UNKNOWN) > self.texts[n].count(UNKNOWN))

    def having(self, *signs: str) -> list[int]:
        """Indexes of the texts in which one of the signs stands as it is."""
        return sorted({index for sign in signs for index in self._where(self._joined, sign)})

    def saying(self, words: str) -> list[int]:
        """Indexes of the texts in which the folded words stand, maybe as a part of others."""
        return [*self._where(self.page, words)]

    def written(self, kinds: bytes) -> list[int]:
        """Indexes of the texts with letters of these kinds side by side (:data:`.alphabet.KINDS`)."""
        return [*self._where(self._kinds, kinds)]

    def changed(self, table: bytes) -> list[bytes]:
        """Each of the texts with one byte a letter, changed by the table."""
        return self._data.translate(table).split(_BREAK)

    def without_tones(self, length: int) -> list[int]:
        """Indexes of the texts with so many letters side by side of which none has a mark or a tone."""
        return [*self._where(self._data.translate(UNTONED), b"a" * length)]

    def joined(self) -> list[int]:
        """Indexes of the texts with a word right behind a mark: ``dịch,không`` or the sentences ``dịch.Không``."""
        cases = self._data.translate(CASES)
        return sorted({*self._where(cases, b"aa,a"), *self._where(cases, b"aa.Aa")})

    def _index(self, at: int) -> int:
        """Index of the text to which this letter of them all belongs."""
        return bisect_right(self.starts, at) - 1

    def _where(self, together: AnyStr, sign: AnyStr) -> Iterator[int]:
        at = together.find(sign)
        while at >= 0:
            index = self._index(at)
            yield index
            at = together.find(sign, self.starts[index + 1])


def _joined(texts: Sequence[str]) -> str:
    """The texts as one; a blank behind the last mark too."""
    joined = _APART.join(texts)
    if joined.count(BREAK) >= max(1, len(texts)):  # a faulty scenario is judged all the same
        joined = _APART.join([text.replace(BREAK, " ") for text in texts])
    return f"{joined}\t"


def _tokens(text: bytes) -> list[bytes]:
    """Words and marks that end a sentence."""
    for mark, sign in ENDS:
        text = text.replace(mark + b" ", sign + b" ")
    for _, sign in ENDS:  # only now: in ``!.`` the first mark must not come to stand before a blank
        text = text.replace(sign, b" " + sign)
    return text.translate(SPACED).split()
