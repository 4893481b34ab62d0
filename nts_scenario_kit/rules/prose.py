"""All that the author wrote as one text, searched at once: a phrase in 70 KB costs some microseconds.

Two forms stand side by side, letter for letter: as written, and lowered with tones in their new place. A place in
either leads back to the author's field.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.rules.registry import Path
from nts_scenario_kit.rules.texts import Leaf, leaves

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

_MOVED = tuple(
    (old + plain, bare + new)
    for bare, olds, news in (
        ("o", "òóỏõọ", {"a": "àáảãạ", "e": "èéẻẽẹ"}),
        ("u", "ùúủũụ", {"y": "ỳýỷỹỵ"}),
    )
    for plain, moved in news.items()
    for old, new in zip(olds, moved, strict=True)
)
_BREAK = "\n\n"
_MARKS = ".,;:()/&-“”\"'?!…"
#: Keys and codes, not words: never part of the prose.
_CODES = frozenset({"kind", "variant", "domain", "level", "waivers", "not_applicable", "unclassified"})
_CODES_OF_ISSUANCE = frozenset(
    {"carrier", "sign", "number", "date", "drafting_unit", "drafter", "copies", "urgency", "secrecy", "circulation",
     "contact", "text_size", "signer", "submission"}
)  # fmt: skip


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

    ``vocabulary`` holds every word once, as written; ``word_list`` the same as one text.
    """

    def __init__(self, found: tuple[Leaf, ...]) -> None:
        self.leaves = tuple(leaf for leaf in found if _is_prose(leaf.path))
        texts = [leaf.text for leaf in self.leaves]
        self.text = _BREAK.join(texts)
        self.vocabulary = frozenset(_without_marks(" ".join(set(self.text.split()))).split())
        self.word_list = " ".join(self.vocabulary)
        lowered_words = self.word_list.lower()
        moved = tuple(pair for pair in _MOVED if pair[0] in lowered_words)
        self.words = frozenset(folded(self.word_list, moved).split())
        self.lowered = folded(self.text, moved)
        self.starts: list[int] = []
        at = 0
        for text in texts:
            self.starts.append(at)
            at += len(text) + len(_BREAK)

    def at(self, offset: int, length: int) -> Found:
        """The place of so many letters from this offset of the whole text."""
        index = bisect_right(self.starts, offset) - 1
        leaf, start = self.leaves[index], offset - self.starts[index]
        return Found(leaf.path, leaf.text[start : start + length], leaf.text, start, index)

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


@lru_cache(maxsize=1024)
def _wanted(phrase: str) -> tuple[str, frozenset[str]]:
    """The phrase folded, and its words: a text without one of them needs no search."""
    wanted = folded(phrase)
    return wanted, frozenset(_without_marks(wanted).split())


def _without_marks(text: str) -> str:
    for mark in _MARKS:
        text = text.replace(mark, " ")
    return text


@lru_cache(maxsize=4)
def prose(s: Resolved) -> Prose:
    """The author's prose of this scenario, made once."""
    return Prose(leaves(s))


def folded(text: str, moved: tuple[tuple[str, str], ...] = _MOVED) -> str:
    """The text in lower case with tones in their new place; no letter more or less.

    ``moved`` may hold only those of the pairs that are known to occur.
    """
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := c.lower()) == 1 else c for c in text)
    for old, new in moved:
        lowered = lowered.replace(old, new)
    return lowered


def is_cited(path: Path) -> bool:
    """True for a citation: official titles are not the author's wording."""
    return path[:2] in {("basis", "political"), ("basis", "legal"), ("issuance", "bases")}


def _is_prose(path: Path) -> bool:
    if path[0] in _CODES or path[-1] == "ref":
        return False
    return not (path[0] == "issuance" and len(path) > 1 and path[1] in _CODES_OF_ISSUANCE)
