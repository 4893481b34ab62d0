"""The words of a clause, as Vietnamese divides them: ``nhân dân`` is one word, and the ``dân`` in it is none.

Searching for words of one syllable finds half of others. So a clause is laid out in the words known to
:mod:`.lexicon`, the longest first, and a phrase ``@report & @often`` asks which lists the words are of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, product

from nts_scenario_kit.rules.folding import folded, plainly

_ENDS = re.compile(r"(?<![;.!?:\n])[;.!?:\n]+(?=\s|$)")  # signs from their first on
_GROUP = re.compile(r"\(([^()]*)\)")

#: The names of the lists that a word is of.
Kinds = frozenset[str]
_NO_KIND: Kinds = frozenset()


@lru_cache(maxsize=64)
def kinds_by_clause(texts: tuple[str, ...]) -> tuple[Kinds, ...]:
    """For each clause of the texts, the lists of which it has a word."""
    return tuple([_kinds(plainly(clause).split()) for text in texts for clause in _ENDS.split(text)])


def _kinds(words: list[str]) -> Kinds:
    """The lists of which the words hold one, laid out in known words, the longest first."""
    known, longest = _known()
    found: set[str] = set()
    at = 0
    while at < len(words):
        for length in range(min(longest.get(words[at], 1), len(words) - at), 0, -1):
            kinds = known.get(" ".join(words[at : at + length]))
            if kinds is not None:
                found |= kinds
                break
        at += length
    return frozenset(found)


@lru_cache(maxsize=1)
def _known() -> tuple[dict[str, Kinds], dict[str, int]]:
    """Every known word with its lists, and by first syllable the length of the longest."""
    from nts_scenario_kit.rules.lexicon import OTHER_WORDS, WORDS  # noqa: PLC0415 - most texts need none of them

    known: dict[str, Kinds] = dict.fromkeys(_spelled(OTHER_WORDS), _NO_KIND)
    for kind, listed in WORDS.items():
        alone = frozenset((kind,))
        for word in _spelled(listed):
            before = known.get(word)
            known[word] = before | alone if before else alone
    longest: dict[str, int] = {}
    for word in known:
        first, _, rest = word.partition(" ")
        if rest and longest.get(first, 1) < (syllables := rest.count(" ") + 2):
            longest[first] = syllables
    return known, longest


def _spelled(listed: str) -> Iterator[str]:
    """The words of a list, folded, each way that its brackets allow."""
    items = folded(listed).strip().replace("\n", " ").replace(" | ", "|").split("|")
    if "(" not in listed:
        return iter(items)
    return chain.from_iterable(map(_choices, items))


def _choices(item: str) -> Iterator[str]:
    parts = _GROUP.split(item)
    choices = [part.split("/") if index % 2 else [part] for index, part in enumerate(parts)]
    return (" ".join("".join(choice).split()) for choice in product(*choices))
