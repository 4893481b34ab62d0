"""A text is read once: folded, and searched for all that a rule may ask of a text alone.

What rules ask is of two kinds. A *look* is a function of one text, entered by its decorator; a *phrase* is sought as
whole words, whatever its case and placement of tones. Both are answered for many new texts at once, and the answers
stay with the text: a series of scenarios, and a second check of one, says most of its texts again.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, islice
from typing import Any, NamedTuple, TypeVar

from nts_scenario_kit.rules.folding import fold, folded
from nts_scenario_kit.vietnamese import nfc

T = TypeVar("T")

_BREAK = "\n\n"  # between two texts: no phrase reaches over it
_REMEMBERED = 1 << 13  # texts: some scenarios' worth
_MOST_PHRASES = 1 << 12  # all that rules and catalog know are some hundreds
_SENTENCE_ENDS = frozenset(".!?")


class Read:
    """One text, read. ``lowered``: in lower case, letter for letter; ``plain``: its words alone, a space around each.

    ``odd``: True if a sign or letter may stand in it that Vietnamese does without. ``told``: by look and by phrase,
    what was found, as far as something was; a phrase is found at offsets of the text.
    """

    __slots__ = ("checked", "lowered", "odd", "plain", "text", "told")

    def __init__(self, text: str, lowered: str, plain: str, odd: bool) -> None:
        self.text, self.lowered, self.plain, self.odd = text, lowered, plain, odd
        self.checked = 0  # so many phrases have been sought
        self.told: Mapping[object, Any] = _NOTHING
        for see in _LOOKS:
            if found := see(self):
                self.tell(see, found)

    def tell(self, asked: object, found: object) -> None:
        """Keep what was found. Of most texts there is nothing to tell."""
        self.told = {**self.told, asked: found}


_NOTHING: Mapping[object, Any] = {}
_LOOKS: list[Callable[[Read], object]] = []


def look(function: Callable[[Read], T | None]) -> Callable[[Read], T | None]:
    """Decorator: each text is looked at once; the function gives something falsy where there is nothing to tell."""
    _LOOKS.append(function)
    return function


class Phrase(NamedTuple):
    """A phrase that is sought: folded, its words, and the how manieth it is."""

    wanted: str
    words: frozenset[str]
    number: int


class _Memory:
    """The texts and phrases of this process. An object, so that nobody takes texts of authors for words of rules."""

    def __init__(self) -> None:
        self.reads: dict[str, Read] = {}
        self.phrases: dict[str, Phrase] = {}

    def forget(self, room: int) -> None:
        for oldest in list(islice(self.reads, max(0, len(self.reads) + room - _REMEMBERED))):
            del self.reads[oldest]


_memory = _Memory()


def read_all(texts: Iterable[str]) -> tuple[list[Read], int]:
    """The texts (NFC), read, and how many phrases have been sought in them."""
    wanted = list(texts)
    count = len(_memory.phrases)
    known = _memory.reads
    found = [known.get(text) for text in wanted]
    if None in found or any(read.checked < count for read in found if read):
        here = {text: read for text in wanted if (read := known.get(text))}
        _seek([read for read in here.values() if read.checked < count], count)
        if new := [text for text in dict.fromkeys(wanted) if text not in here]:
            here |= _new(new, count)
        return [here[text] for text in wanted], count
    return [read for read in found if read], count


def _new(texts: Sequence[str], count: int) -> dict[str, Read]:
    together = fold(texts)
    rows = zip(texts, together.lowered, together.plain, strict=True)
    odd = together.odd
    made = {text: Read(text, low, plain, bool(odd) and not odd.isdisjoint(low)) for text, low, plain in rows}
    _memory.forget(len(made))
    _memory.reads.update(made)
    _seek([*made.values()], count, together.words)
    return made


def _seek(reads: Sequence[Read], count: int, words: frozenset[str] | None = None) -> None:
    """Seek all phrases in the texts, all texts at once; ``words`` are theirs, where they are known."""
    if not reads:
        return
    page = Page(reads, words)
    for phrase, entry in islice(_memory.phrases.items(), count):
        for index, offsets in page.places(entry):
            reads[index].tell(phrase, offsets)
    for read in reads:
        read.checked = count


class Page:
    """Many texts as one, searched at once: a phrase in 70 KB costs some microseconds."""

    def __init__(self, reads: Sequence[Read], words: frozenset[str] | None = None) -> None:
        self._lowered = _BREAK.join([read.lowered for read in reads])
        self._words = words if words is not None else frozenset("".join([read.plain for read in reads]).split())
        lengths = [len(read.lowered) + len(_BREAK) for read in reads]
        self._starts = list(accumulate(lengths, initial=0))

    def places(self, phrase: Phrase) -> list[tuple[int, list[int]]]:
        """Index of each text that says the phrase, and at which of its letters."""
        if not phrase.words <= self._words:
            return []
        found: dict[int, list[int]] = {}
        for at in _offsets(self._lowered, phrase.wanted):
            index = bisect_right(self._starts, at) - 1
            found.setdefault(index, []).append(at - self._starts[index])
        return list(found.items())


def _offsets(lowered: str, wanted: str) -> Iterator[int]:
    """Every place of the phrase as whole words."""
    at = lowered.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        inside = wanted[0].isalnum() and lowered[at - 1 : at].isalnum()
        if not inside and not (wanted[-1].isalnum() and lowered[end : end + 1].isalnum()):
            yield at
        at = lowered.find(wanted, at + 1)


def phrase_of(phrase: str) -> Phrase:
    """The phrase made ready; from now on it is sought in every text that is read."""
    entry = _memory.phrases.get(phrase)
    if entry is None:
        words = frozenset(plain(phrase).split()) - _SENTENCE_ENDS
        entry = Phrase(folded(phrase), words, len(_memory.phrases))
        if entry.number < _MOST_PHRASES:
            _memory.phrases[phrase] = entry
    return entry


def plain(text: str) -> str:
    """The words of the text in lower case with single spaces around; marks that end a sentence stay as words."""
    known = _memory.reads.get(text)
    return known.plain if known else _plain(text)


#: Words and marks that end a sentence: for one short text faster than what pays for many.
_WORDS = re.compile(r"\w+|[.!?](?=[ \n\t\u00a0]|\Z)")


@lru_cache(maxsize=16384)
def _plain(text: str) -> str:
    known = nfc(text)
    if known.replace(" ", "").isalpha() and "ð" not in (low := folded(known)):  # most phrases: words and nothing else
        return f" {' '.join(low.split())} "
    return f" {' '.join(_WORDS.findall(folded(known).replace('ð', 'đ')))} "
