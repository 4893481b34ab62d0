"""All that the author wrote as one text, searched at once: a phrase in 70 KB costs some microseconds.

Two forms stand side by side, letter for letter: as written, and lowered with tones in their new place. A place in
either leads back to the author's field.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple

from nts_scenario_kit.rules.folding import fold_all, folded, plain
from nts_scenario_kit.rules.registry import Path

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

_BREAK = "\n\n"  # between two fields: no phrase reaches over it
#: Keys and codes, not words: never part of the prose.
_CODES = frozenset({"kind", "variant", "domain", "level", "waivers", "not_applicable", "unclassified"})
_CODES_OF_ISSUANCE = frozenset(
    {"carrier", "sign", "number", "date", "drafting_unit", "drafter", "copies", "urgency", "secrecy", "circulation",
     "contact", "text_size", "signer", "submission"}
)  # fmt: skip
_REFERENCE = frozenset({"ref"})

#: One text of the author with its path (English names).
Leaf = tuple[Path, str]


class Found(NamedTuple):
    """A phrase in the author's text: its field, the words as written, and where they stand in the field."""

    path: Path
    words: str
    text: str
    start: int
    order: int  # of the field in the file

    @property
    def after(self) -> str:
        """The rest of the field behind the words."""
        return self.text[self.start + len(self.words) :]


class Prose:
    """The author's prose: everything but keys and codes, in the order of the file.

    ``words`` holds every word once, folded; ``letters`` the same as one text, with all uncommon marks.
    """

    def __init__(self, own: Mapping[str, Any]) -> None:
        self.leaves: list[Leaf] = []
        for head, value in own.items():
            if head not in _CODES:
                _collect(value, (head,), self.leaves)
        self.text = _BREAK.join([text for _, text in self.leaves])
        known = fold_all([text for _, text in self.leaves])
        self.lowered = _BREAK.join([one.lowered for one in known])
        self.words = frozenset("".join([one.plain for one in known]).split())
        eth = "ð" * ("ð" in self.lowered)  # read as đ among the words
        self.letters = " ".join(self.words) + eth + "".join([one.odd for one in known])

    @cached_property
    def starts(self) -> list[int]:
        """Offsets of the fields in the whole text."""
        return list(accumulate(map(len(_BREAK).__add__, [len(text) for _, text in self.leaves]), initial=0))

    def at(self, offset: int, length: int) -> Found:
        """The place of so many letters from this offset of the whole text."""
        index = bisect_right(self.starts, offset) - 1
        (path, text), start = self.leaves[index], offset - self.starts[index]
        return Found(path, text[start : start + length], text, start, index)

    def find(self, phrase: str) -> Iterator[Found]:
        """Every place of the phrase as whole words, whatever its case and placement of tones."""
        length = len(folded(phrase))
        yield from (self.at(offset, length) for offset in self.offsets(phrase))

    def offsets(self, phrase: str) -> Iterator[int]:
        """The same places as offsets of the whole text, where only few of them will be looked at."""
        wanted, words = _wanted(phrase)
        if not words <= self.words:
            return
        lowered = self.lowered
        at = lowered.find(wanted)
        while at >= 0:
            end = at + len(wanted)
            inside = wanted[0].isalnum() and lowered[at - 1 : at].isalnum()
            if not inside and not (wanted[-1].isalnum() and lowered[end : end + 1].isalnum()):
                yield at
            at = lowered.find(wanted, at + 1)

    def endings(self, phrases: tuple[str, ...]) -> Iterator[Found]:
        """Every place of one of the phrases, the longest that stands there; all of them end with the same word."""
        last = phrases[0].rsplit(" ", 1)[-1]
        wanted = sorted((folded(phrase) for phrase in phrases), key=len, reverse=True)
        heads = tuple(phrase[: -len(last)] for phrase in wanted)
        for at in self.offsets(last):
            if self.lowered.endswith(heads, 0, at):
                head = next((h for h in heads if self._stands(h, at)), None)
                if head is not None:
                    yield self.at(at - len(head), len(head) + len(last))

    def _stands(self, head: str, end: int) -> bool:
        """True if the words end there, the first of them a whole word."""
        start = end - len(head)
        return self.lowered.startswith(head, start) and not self.lowered[start - 1 : start].isalnum()


@lru_cache(maxsize=1024)
def _wanted(phrase: str) -> tuple[str, frozenset[str]]:
    """The phrase folded, and its words: a text without one of them needs no search."""
    return folded(phrase), frozenset(plain(phrase).split()) - {".", "!", "?"}


@lru_cache(maxsize=4)
def prose(s: Resolved) -> Prose:
    """The author's prose of this scenario, made once."""
    return Prose(s.own)


def is_cited(path: Path) -> bool:
    """True for a citation: official titles are not the author's wording."""
    return path[:2] in {("basis", "political"), ("basis", "legal"), ("issuance", "bases")}


def _collect(data: Any, path: Path, out: list[Leaf]) -> None:
    if isinstance(data, str):
        out.append((path, data))
        return
    apart = _CODES_OF_ISSUANCE if path == ("issuance",) else _REFERENCE
    entries = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for name, value in entries:
        if isinstance(value, str):
            if name not in apart:
                out.append(((*path, name), value))
        elif value is not None and name not in apart:
            _collect(value, (*path, name), out)
