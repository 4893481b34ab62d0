"""How like the texts of each part of the outline a text is, by words counted in plans of offices.

What the words of a text say of its part is no list that somebody thought of: ``counted.tsv`` beside this module holds
how often each word and pair of words stands in the texts of each part, in plans whose parts are known (made by
``tools/build_counted.py``). Each word weighs the logarithm of how much oftener it stands there than anywhere.
"""

from __future__ import annotations

import math
import re
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise, repeat
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing.course.order import inside
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORD = re.compile(r"[^\W\d_]+|\d+")
#: So many texts of no part stand beside those counted: a word that was seen twice says little.
_DOUBT = 5.0
#: No word says more than this.
_MOST = 3.0
#: Words of one text say the same again and again: more than so many say less each.
_ENOUGH = 20.0
#: A text is as long as so many words, up to so many times.
_LENGTH, _LENGTHS = 8, 4
_LENGTH_SIGN = "="


class Counted(NamedTuple):
    """How many texts of each node were counted, and word -> how many of them have it."""

    texts: Mapping[str, int]
    words: Mapping[str, Mapping[str, int]]


def words_of(text: str) -> set[str]:
    """What is counted in a text: its words without diacritics, figures as ``#``, pairs, the first ones, its length."""
    words = ["#" if word.isdigit() else word for word in _WORD.findall(bare(text))]
    pairs = [" ".join(pair) for pair in pairwise(words)]
    first = [f"^{one}" for one in (*words[:1], *pairs[:1])]
    return {*words, *pairs, *first, f"{_LENGTH_SIGN}{min(len(words) // _LENGTH, _LENGTHS)}"}


@lru_cache(8192)
def likeness(text: str) -> Mapping[str, float]:
    """Node -> logarithm of how much likelier the words of the text stand in it than anywhere; 0 says nothing."""
    known = [word for word in sorted(words_of(text)) if word in _counted().words]
    found = [_weights(word) for word in known] if any(word[0] != _LENGTH_SIGN for word in known) else []
    share = min(1.0, _ENOUGH / len(found)) ** 0.5 if found else 0.0
    sums = map(sum, zip(*found, strict=True)) if found else repeat(0.0)
    return {node: share * weight for node, weight in zip(_counted().texts, sums, strict=False)}


@cache
def _weights(word: str) -> tuple[float, ...]:
    """What a word says for each node, in their order."""
    counted = _counted()
    here = counted.words[word]
    everywhere = sum(here.values()) / sum(counted.texts.values())
    return tuple(
        max(-_MOST, min(_MOST, math.log((here.get(node, 0) / everywhere + _DOUBT) / (count + _DOUBT))))
        for node, count in counted.texts.items()
    )


def like(node: str, text: str) -> float:
    """How like the texts of a node, or of a part below it, a text is."""
    return max((likeness(text)[one] for one in _parts(node)), default=0.0)


@cache
def _parts(node: str) -> tuple[str, ...]:
    """Nodes at or below one whose texts were counted."""
    return tuple(sorted(inside(node) & _counted().texts.keys()))


@cache
def _counted() -> Counted:
    return read((files(__package__) / "counted.tsv").read_text(encoding="utf-8"))


def read(table: str) -> Counted:
    """The table: ``node:texts …`` in its first line, then ``word`` and ``number of the node:texts …`` in each."""
    head, *lines = table.splitlines()
    texts = {name: int(count) for name, count in map(_pair, head.split(" "))}
    names = tuple(texts)
    rows = (line.split("\t") for line in lines)
    return Counted(texts, {w: {names[int(at)]: int(n) for at, n in map(_pair, told.split(" "))} for w, told in rows})


def _pair(told: str) -> tuple[str, str]:
    """``12:3``: what is counted, and how often."""
    what, _, count = told.rpartition(":")
    return what, count
