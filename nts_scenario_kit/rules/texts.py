"""Searching free text for phrases, whatever its case, punctuation and placement of tone marks.

What a rule looks for is data, written in a small language::

    bốn tại chỗ | 4 tại chỗ          one of several spellings
    phân công + phân cấp             both, in any order, in one text
    lãnh đạo … của Đảng              up to twelve words between, within one sentence
    vượt (quá/khỏi) khả năng         one of the words in the brackets; (và/) may be left out
    @report & @often                 a word of each list (:mod:`.lexicon`) in one clause, in any order

Only whole words count: ``an`` is not found in ``ban``. Texts are folded once (:mod:`.folding`); a search is a
substring search, so a rule costs microseconds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from nts_scenario_kit.rules.clauses import kinds_by_clause
from nts_scenario_kit.rules.folding import folded, plainly
from nts_scenario_kit.rules.reading import plain
from nts_scenario_kit.vietnamese import nfc

#: How many words may stand at ``…``.
GAP = 12

_GROUP = re.compile(r"\(([^()]*)\)")
_OTHER_THAN_WORDS = re.compile(r"[^\w /()]|ð")

#: What may stand between two gaps: several wordings of one stretch.
Stretch = tuple[str, ...]
#: One way of saying it: stretches with gaps between.
Spelling = tuple[Stretch, ...]


class Ready(NamedTuple):
    """Alternatives made ready: plain words, those with ``…``, and those with ``+``.

    One of ``parts`` is a tuple of spellings that must all occur in one text; one of ``kinds`` names the lists of words
    that must all occur in one clause.
    """

    words: list[str]
    gaps: list[Spelling]
    parts: list[tuple[Spelling, ...]]
    kinds: list[frozenset[str]]


class Pattern:
    """Phrases, their alternatives made ready when needed: most texts say one of the first, and most runs are short."""

    __slots__ = ("ready", "rest")

    def __init__(self, phrases: str) -> None:
        self.ready = Ready([], [], [], [])
        self.rest = phrases.split("|")[::-1]

    def more(self) -> Ready:
        """The next alternative by itself, ready from now on."""
        one = _made_ready(folded(nfc(self.rest.pop())))
        self.ready.words.extend(one.words)
        self.ready.gaps.extend(one.gaps)
        self.ready.parts.extend(one.parts)
        self.ready.kinds.extend(one.kinds)
        return one


def words(text: str) -> list[str]:
    """The words of the text in lower case, without marks."""
    return [word for word in plain(text).split() if word not in ".!?"]


def mentions(texts: str | Iterable[str], phrases: str) -> bool:
    """True if one of the texts says one of the phrases."""
    return _said((texts,) if isinstance(texts, str) else tuple(texts), phrases)


def first(texts: Iterable[str], phrases: str) -> int | None:
    """Index of the first text that says one of the phrases."""
    return next((index for index, text in enumerate(texts) if _said((text,), phrases)), None)


def lacking(texts: str | Iterable[str], aspects: Mapping[str, str]) -> list[str]:
    """Names of the aspects that no text mentions; ``aspects`` maps a name to its phrases."""
    asked = (texts,) if isinstance(texts, str) else tuple(texts)
    return [name for name, phrases in aspects.items() if not _said(asked, phrases)]


@lru_cache(maxsize=16384)
def _said(texts: tuple[str, ...], phrases: str) -> bool:
    """Whether one of the texts says one of the phrases: asked again of the same texts, it is known."""
    return _say(texts, _pattern(phrases))


@lru_cache(maxsize=64)
def _plains(texts: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The texts folded: all as one, in which each ends as a sentence does, and each."""
    plains = tuple([plain(text) for text in texts])
    return ".".join(plains), plains


#: What stands in a text whose author means to write it later, as a regular expression.
LATER_WORDS = r"(?:sẽ |chờ )?(?:điền|bổ sung|cập nhật|viết|ghi)(?: sau| tiếp| vào đây)|đang (?:cập nhật|bổ sung)"
_LATER = re.compile(rf"[\[(]?(?:{LATER_WORDS})[\])]?|x{{3,}}|tbd|todo", re.IGNORECASE)
_FILLERS = " .…_-\t\n"


def is_blank(texts: str | Iterable[str]) -> bool:
    """True if there is no text, or only what stands for one to come: dots (``…``), ``(điền sau)``."""
    for text in (texts,) if isinstance(texts, str) else texts:
        written = text.strip(_FILLERS)
        if written and not (len(written) < 24 and _LATER.fullmatch(written)):
            return False
    return True


def containment(texts: str | Iterable[str], models: Iterable[str]) -> float:
    """Share of the texts' wording that stands word for word in the models, from 0 to 1 (compared by three words)."""
    return _containment(tuple(_each(texts)), tuple(models))


@lru_cache(maxsize=1024)
def _containment(texts: tuple[str, ...], models: tuple[str, ...]) -> float:
    own = [shingle for text in texts for shingle in _shingles(text)]
    known = _known(models)
    return sum(shingle in known for shingle in own) / len(own) if own else 0.0


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
    return Pattern(phrases)


def _made_ready(alternative: str) -> Ready:
    if "@" in alternative:
        return Ready([], [], [], [frozenset(name.strip(" @") for name in alternative.split("&"))])
    if "+" in alternative:
        return Ready([], [], [tuple(map(_spelling, alternative.split("+")))], [])
    if "…" in alternative:
        return Ready([], [_spelling(alternative)], [], [])
    return Ready([*_stretch(alternative)], [], [], [])


def _spelling(part: str) -> Spelling:
    return tuple(map(_stretch, part.split("…")))


def _stretch(text: str) -> Stretch:
    """The wordings of a stretch (folded). Most need no folding once more: what is in it is words and spaces."""
    pieces = _GROUP.split(text)
    if len(pieces) == 1:
        chosen = pieces
    elif len(pieces) == 3:
        head, group, tail = pieces
        chosen = [f"{head}{choice}{tail}" for choice in group.split("/")]
    else:
        choices = [piece.split("/") if index % 2 else [piece] for index, piece in enumerate(pieces)]
        chosen = ["".join(choice) for choice in product(*choices)]
    if _OTHER_THAN_WORDS.search(text):
        return tuple(dict.fromkeys(map(plainly, chosen)))
    return tuple([f" {' '.join(wording.split())} " for wording in chosen])


def _say(texts: tuple[str, ...], pattern: Pattern) -> bool:
    """True if one of the texts says it."""
    folded_ = _plains(texts)
    if _says(folded_, pattern.ready) or _holds(texts, pattern.ready):
        return True
    while pattern.rest:
        one = pattern.more()
        if _says(folded_, one) or _holds(texts, one):
            return True
    return False


def _holds(texts: tuple[str, ...], ready: Ready) -> bool:
    """True if a clause has a word of each list."""
    return bool(ready.kinds) and any(wanted <= held for held in kinds_by_clause(texts) for wanted in ready.kinds)


def _says(folded_: tuple[str, tuple[str, ...]], ready: Ready) -> bool:
    """Only what must stand in one text is sought in each by itself."""
    together, plains = folded_
    for word in ready.words:
        if word in together:
            return True
    for spelling in ready.gaps:
        if _follows(together, spelling, 0, None):
            return True
    return any(all(_follows(text, spelling, 0, None) for spelling in parts) for parts in ready.parts for text in plains)


def _follows(text: str, spelling: Spelling, start: int, last: int | None) -> bool:
    """True if the stretches follow each other, each at most a gap behind the one before it.

    The first is sought from ``start`` and begins at ``last`` or before.
    """
    rest = spelling[1:]
    for words_ in spelling[0]:
        at = text.find(words_, start, None if last is None else last + len(words_))
        while at >= 0:
            behind = at + len(words_) - 1
            if not rest or _follows(text, rest, behind, _reach(text, behind)):
                return True
            at = text.find(words_, at + 1, None if last is None else last + len(words_))
    return False


#: Letters in which as many words as a gap may have surely stand.
_FAR = 300


def _reach(text: str, start: int) -> int:
    """Where at the latest the next stretch begins: a gap behind ``start``, in the same sentence."""
    ahead = text[start : start + _FAR].split(" . ", 1)[0].split(" ", GAP + 1)
    return start + len(" ".join(ahead[: GAP + 1]))
