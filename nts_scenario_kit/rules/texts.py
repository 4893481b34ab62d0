"""Searching free text for what it says, whatever its case, punctuation and placement of tones.

What a rule looks for is data, written in a small language::

    bốn tại chỗ | 4 tại chỗ          one of several spellings
    phân công + phân cấp             both, in any order, in one text
    lãnh đạo … của Đảng              up to twelve words between, within one sentence
    vượt (quá/khỏi) khả năng         one of the words in the brackets; (và/) may be left out

Only whole words count: ``an`` is not found in ``ban``. Texts are folded once and remembered; a search is a substring
search, so a rule costs microseconds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Any, NamedTuple

from nts_scenario_kit.rules.registry import Path
from nts_scenario_kit.vietnamese import nfc

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

#: How many words may stand at ``…``.
GAP = 12

_TOKENS = re.compile(r"\w+|[.!?](?=\s|$)")
_GROUP = re.compile(r"\(([^()]*)\)")
_OLD_TONES = re.compile("[òóỏõọ][ae]|[ùúủũụ]y")
_MOVED = {
    toned + plain: bare + moved
    for bare, toned_vowels in (("o", "òóỏõọ"), ("u", "ùúủũụ"))
    for plain, moved_vowels in (("a", "àáảãạ"), ("e", "èéẻẽẹ"), ("y", "ỳýỷỹỵ"))
    for toned, moved in zip(toned_vowels, moved_vowels, strict=True)
}

#: One spelling: stretches of words with gaps between.
Spelling = tuple[str, ...]


class Pattern(NamedTuple):
    """Phrases, made ready: ``words`` are the alternatives that are plain words, ``parts`` all others.

    An alternative of ``parts`` is a tuple of parts that must all occur, each a tuple of spellings.
    """

    words: tuple[str, ...]
    parts: tuple[tuple[tuple[Spelling, ...], ...], ...]


@lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """The words of the text in lower case with single spaces around; marks that end a sentence stay as words."""
    lowered = nfc(text).lower().replace("ð", "đ")
    lowered = _OLD_TONES.sub(lambda match: _MOVED[match[0]], lowered)
    return f" {' '.join(_TOKENS.findall(lowered))} "


def words(text: str) -> list[str]:
    """The words of the text in lower case, without marks."""
    return [word for word in plain(text).split() if word not in ".!?"]


def mentions(texts: str | Iterable[str], phrases: str) -> bool:
    """True if one of the texts says one of the phrases."""
    pattern = _pattern(phrases)
    if isinstance(texts, str):
        return _says(plain(texts), pattern)
    for text in texts:  # noqa: SIM110 - a plain loop is faster, and this is called some hundred times
        if _says(plain(text), pattern):
            return True
    return False


def first(texts: Iterable[str], phrases: str) -> int | None:
    """Index of the first text that says one of the phrases."""
    pattern = _pattern(phrases)
    return next((index for index, text in enumerate(texts) if _says(plain(text), pattern)), None)


def lacking(texts: str | Iterable[str], aspects: Mapping[str, str]) -> list[str]:
    """Names of the aspects that no text mentions; ``aspects`` maps a name to its phrases."""
    found = tuple(_each(texts))
    return [name for name, phrases in aspects.items() if not mentions(found, phrases)]


def is_blank(texts: str | Iterable[str]) -> bool:
    """True if there is no text, or only spaces and dots to be filled in (``…``)."""
    return not any(text.strip(" .…_-\t\n") for text in _each(texts))


def containment(texts: str | Iterable[str], models: Iterable[str]) -> float:
    """Share of the texts' wording that stands word for word in the models, from 0 to 1 (compared by three words)."""
    own = [shingle for text in _each(texts) for shingle in _shingles(text)]
    known = _known(tuple(models))
    return sum(shingle in known for shingle in own) / len(own) if own else 0.0


class Leaf(NamedTuple):
    """One text of the author and its path (English names)."""

    path: Path
    text: str


@lru_cache(maxsize=4)
def leaves(s: Resolved) -> tuple[Leaf, ...]:
    """Every text that the author wrote, in the order of the file."""
    out: list[Leaf] = []
    _collect(s.own, (), out)
    return tuple(out)


def _collect(data: Any, path: Path, out: list[Leaf]) -> None:
    if isinstance(data, str):
        out.append(Leaf(path, data))
    elif isinstance(data, dict):
        for name, value in data.items():
            _collect(value, (*path, name), out)
    elif isinstance(data, list):
        for index, value in enumerate(data):
            _collect(value, (*path, index), out)


def _each(texts: str | Iterable[str]) -> Iterable[str]:
    return (texts,) if isinstance(texts, str) else texts


@lru_cache(maxsize=64)
def _known(models: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    return frozenset(shingle for model in models for shingle in _shingles(model))


def _shingles(text: str) -> list[tuple[str, ...]]:
    found = words(text)
    return list(zip(found, found[1:], found[2:], strict=False)) if len(found) > 2 else [tuple(found)] * bool(found)


@lru_cache(maxsize=4096)
def _pattern(phrases: str) -> Pattern:
    found = [tuple(map(_spellings, alternative.split("+"))) for alternative in phrases.split("|")]
    simple = [spelling[0] for parts in found if len(parts) == 1 for spelling in parts[0] if len(spelling) == 1]
    rest = [tuple(s for s in parts[0] if len(s) > 1) if len(parts) == 1 else () for parts in found]
    complex_parts = [parts if len(parts) > 1 else (gapped,) for parts, gapped in zip(found, rest, strict=True)]
    return Pattern(tuple(simple), tuple(parts for parts in complex_parts if all(parts)))


def _spellings(part: str) -> tuple[tuple[str, ...], ...]:
    pieces = _GROUP.split(part)
    choices = [piece.split("/") if index % 2 else [piece] for index, piece in enumerate(pieces)]
    spelt = dict.fromkeys(" ".join(chosen) for chosen in product(*choices))
    return tuple(tuple(plain(stretch) for stretch in text.split("…")) for text in spelt)


def _says(text: str, pattern: Pattern) -> bool:
    for word in pattern.words:
        if word in text:
            return True
    return any(_says_all(text, parts) for parts in pattern.parts)


def _says_all(text: str, parts: tuple[tuple[Spelling, ...], ...]) -> bool:
    for spellings in parts:
        for spelling in spellings:
            if spelling[0] in text and _has(text, spelling, 0):
                break
        else:
            return False
    return True


def _has(text: str, stretches: tuple[str, ...], start: int) -> bool:
    """True if the stretches follow each other, each at most a gap behind the one before it."""
    head, rest = stretches[0], stretches[1:]
    at = text.find(head, start)
    while at >= 0:
        end = at + len(head) - 1
        if not rest or _has_near(text, rest, end):
            return True
        at = text.find(head, at + 1)
    return False


def _has_near(text: str, stretches: tuple[str, ...], start: int) -> bool:
    head, rest = stretches[0], stretches[1:]
    at = text.find(head, start)
    while at >= 0:
        between = text[start:at]
        if between.count(" ") > GAP or " . " in between + " ":
            return False
        if not rest or _has_near(text, rest, at + len(head) - 1):
            return True
        at = text.find(head, at + 1)
    return False
