"""A text is read once: folded, and searched for all that a rule may ask of a text alone.

What rules ask is of two kinds. A *look* is a function of one text, entered by its decorator; a *phrase* is sought as
whole words, whatever its case and placement of tones. Both are answered for many new texts at once, and the answers
stay with the text: a series of scenarios, and a second check of one, says most of its texts again.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, islice
from typing import Any, NamedTuple, TypeVar

from nts_scenario_kit.rules.folding import Sheet, folded, plainly
from nts_scenario_kit.vietnamese import nfc

T = TypeVar("T")

_BREAK = "\n\n"  # between two texts: no phrase reaches over it
_REMEMBERED = 1 << 13  # texts: some scenarios' worth
_MOST_PHRASES = 1 << 12  # all that rules and catalog know are some hundreds
_SENTENCE_ENDS = frozenset(".!?")


class Read:
    """One text, read. ``lowered``: in lower case, letter for letter; ``plain``: its words alone, a space around each.

    ``told``: by look and by phrase, what was found, as far as something was; a phrase is found at offsets of the text.
    """

    __slots__ = ("checked", "lowered", "plain", "text", "told")

    def __init__(self, text: str, lowered: str, plain: str) -> None:
        self.text, self.lowered, self.plain = text, lowered, plain
        self.checked = 0  # so many phrases have been sought
        self.told: Mapping[object, Any] = _NOTHING

    def tell(self, asked: object, found: object) -> None:
        """Keep what was found. Of most texts there is nothing to tell."""
        self.told = {**self.told, asked: found}


_NOTHING: Mapping[object, Any] = {}

#: Which of many texts are worth a look: their indexes, quickly told.
Choice = Callable[[Sheet], Iterable[int]]
_LOOKS: list[tuple[Callable[[Read], object], Choice]] = []


def look(choice: Choice) -> Callable[[Callable[[Read], T | None]], Callable[[Read], T | None]]:
    """Decorator: each text of the choice is looked at once; the function gives something falsy for nothing."""

    def enter(function: Callable[[Read], T | None]) -> Callable[[Read], T | None]:
        _LOOKS.append((function, choice))
        return function

    return enter


def having(*signs: str) -> Choice:
    """The texts in which one of the signs stands."""
    return lambda sheet: sheet.having(*signs)


class Phrase(NamedTuple):
    """A phrase to search for: folded, its words, and its number in the order in which phrases were first asked for."""

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
        if behind := [read for read in here.values() if read.checked < count]:
            _seek(behind, count, Page.of(behind))
        if new := [text for text in dict.fromkeys(wanted) if text not in here]:
            here |= _new(new, count)
        return [here[text] for text in wanted], count
    return [read for read in found if read], count


def _new(texts: Sequence[str], count: int) -> dict[str, Read]:
    sheet = Sheet(texts)
    reads = [*map(Read, texts, sheet.lowered, sheet.plain)]
    for see, choice in _LOOKS:
        for index in choice(sheet):
            if found := see(reads[index]):
                reads[index].tell(see, found)
    made = dict(zip(texts, reads, strict=True))
    _memory.forget(len(made))
    _memory.reads.update(made)
    _seek(reads, count, Page(sheet.page, sheet.starts, sheet.words))
    return made


def _seek(reads: Sequence[Read], count: int, page: Page) -> None:
    """Seek all phrases in the texts, all texts at once."""
    for phrase, entry in islice(_memory.phrases.items(), count):
        for index, offsets in page.places(entry):
            reads[index].tell(phrase, offsets)
    for read in reads:
        read.checked = count


class Page:
    """Many texts as one, searched at once: a phrase in 70 KB costs some microseconds."""

    def __init__(self, lowered: str, starts: Sequence[int], words: frozenset[str]) -> None:
        self._lowered, self._starts, self._words = lowered, starts, words

    @classmethod
    def of(cls, reads: Sequence[Read]) -> Page:
        """Texts that have been read before."""
        starts = accumulate([len(read.lowered) + len(_BREAK) for read in reads], initial=0)
        words = frozenset("".join([read.plain for read in reads]).split())
        return cls(_BREAK.join([read.lowered for read in reads]), [*starts], words)

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


def lowered(text: str) -> str:
    """The text in lower case with tones in their new place, letter for letter."""
    known = _memory.reads.get(text)
    return known.lowered if known else folded(text)


@lru_cache(maxsize=16384)
def _plain(text: str) -> str:
    return plainly(nfc(text))
