"""Rows that no rule can tell apart: they are checked once.

A rule looks for words and phrases, for capitals, marks and figures, and for names that are equal. A name whose words
form no phrase that stands in a rule, in the catalog, in the variant or in the scenario, neither among themselves nor
with the words around them, can be exchanged for another of the same shape without a rule noticing: ``xã Mường Nhé`` and
``xã Nậm Kè`` are of one pattern; ``xã Hậu Giang`` is of another, since the catalog knows the name.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from itertools import pairwise, product
from types import CodeType
from typing import TYPE_CHECKING, Any, NamedTuple

from nts_scenario_kit import rules
from nts_scenario_kit.building.placeholders import filler
from nts_scenario_kit.catalog.places import data_folder
from nts_scenario_kit.rules.folding import folded
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from nts_scenario_kit.catalog import VariantStack

_WORD = re.compile(r"\w+")
_APART = re.compile(r"[^\w\s]|\n")
#: In phrases of rules ``(quá/khỏi)`` are alternatives; so many phrases are spelt out of one text.
_GROUP = re.compile(r"\(([^()]*)\)")
_PHRASES = re.compile("[|+…]")
_MOST_SPELLINGS = 400
_SNIPPET = re.compile(r"(?:\w+\W{0,3})?«[^«»\n]*»(?:\W{0,3}«[^«»\n]*»)*(?:\W{0,3}\w+)?")
#: Modules outside the rules in which rules look for words.
_ALSO = {"nts_scenario_kit.model.types", "nts_scenario_kit.model.deadline", "nts_scenario_kit.vietnamese"}
#: Containers within containers that are looked through for texts of rules.
_DEEP = 4

Pattern = tuple[object, ...]


class Vocabulary(NamedTuple):
    """Words that mean something alone, and pairs of words that stand beside each other in some phrase."""

    words: frozenset[str]
    pairs: frozenset[tuple[str, str]]

    def __or__(self, other: object) -> Vocabulary:
        """Both together."""
        assert isinstance(other, Vocabulary)
        return Vocabulary(self.words | other.words, self.pairs | other.pairs)


def harvest(texts: Iterable[str], *, alone: bool = True) -> Vocabulary:
    """The words and pairs of these texts; a piece of one word between two marks is a word only if ``alone``."""
    words: set[str] = set()
    pairs: set[tuple[str, str]] = set()
    for text in texts:
        for piece in _APART.split(folded(text)):
            found = _WORD.findall(piece)
            if alone and len(found) == 1:
                words.update(found)
            pairs.update(pairwise(found))
    return Vocabulary(frozenset(words), frozenset(pairs))


@cache
def of_rules() -> Vocabulary:
    """All that the rules and the catalog may look for."""
    import_module(f"{rules.__name__}.lexicon")  # a rule loads it when the first text asks for it: too late here
    texts: set[str] = set()
    for name, module in list(sys.modules.items()):
        if name.startswith(rules.__name__) or name in _ALSO:
            texts.update(_constants(vars(module), name))
    lists = [file.read_text(encoding="utf-8") for file in (data_folder("templates") / "catalog").glob("*.yaml")]
    return harvest(spelt for text in texts for spelt in _spelt(text)) | harvest(lists)


def _spelt(text: str) -> Iterable[str]:
    """The text itself; and, for each of its phrases with groups of alternatives, all that they spell."""
    yield text
    for phrase in _PHRASES.split(text) if "(" in text else ():
        pieces = _GROUP.split(phrase)
        choices = [piece.split("/") if index % 2 else [piece] for index, piece in enumerate(pieces)]
        if math.prod(map(len, choices)) > _MOST_SPELLINGS:
            yield from _WORD.findall(phrase)
        elif len(pieces) > 1:
            yield from ("".join(chosen) for chosen in product(*choices))


def _constants(space: dict[str, Any], module: str) -> Iterator[str]:
    """Texts in the constants of a module and in the code of its functions."""
    for name, value in space.items():
        if name.startswith("__"):
            continue
        function = getattr(value, "__wrapped__", value)
        code = getattr(function, "__code__", None)
        if isinstance(code, CodeType):
            if getattr(function, "__module__", "") == module:
                page = getattr(function, "__doc__", None)
                yield from (text for text in _in_code(code) if text is not page)
        else:
            yield from _in_data(value, _DEEP)


def _in_code(code: CodeType) -> Iterator[str]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _in_code(constant)
        else:
            yield from _in_data(constant, _DEEP)


def _in_data(value: object, deep: int) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, re.Pattern):
        yield str(value.pattern)
    elif deep and isinstance(value, dict):
        for key, item in value.items():
            yield from _in_data(key, deep - 1)
            yield from _in_data(item, deep - 1)
    elif deep and isinstance(value, tuple | list | set | frozenset):
        for item in value:
            yield from _in_data(item, deep - 1)


def of_texts(data: Any, stack: VariantStack | None) -> Vocabulary:
    """Pairs of words of the scenario and the variant: a name that stands there already is not exchanged."""
    own = [*_in_data(data, 20), *(_in_data(stack.data, 20) if stack else ())]
    return harvest(own, alone=False)


class Patterns:
    """What the rules can see of a row, for one scenario."""

    def __init__(self, data: Any, stack: VariantStack | None) -> None:
        """``data`` holds the scenario's texts with their placeholders."""
        self._known = of_rules() | of_texts(data, stack)
        self._snippets = sorted({match[0] for text in _in_data(data, 20) for match in _SNIPPET.finditer(text)})

    def of(self, words: Mapping[str, str]) -> Pattern:
        """The pattern of the row with these words."""
        fill: Callable[[str], str] = filler(words)
        seen: dict[str, int] = {}
        return tuple([self._abstract(fill(snippet), seen) for snippet in self._snippets])

    def _abstract(self, text: str, seen: dict[str, int]) -> tuple[object, ...]:
        known_words, known_pairs = self._known
        found = _WORD.findall(folded(text))
        if not found:
            return (text,)
        meant = [word in known_words for word in found]
        for index, pair in enumerate(pairwise(found)):
            if pair in known_pairs:
                meant[index] = meant[index + 1] = True
        out: list[object] = [_WORD.sub("_", text)]
        for written, word, is_meant in zip(_WORD.findall(text), found, meant, strict=True):
            if is_meant:
                out.append(written)
            else:
                equal = seen.setdefault(word, len(seen)), seen.setdefault(f"~{bare(word)}", len(seen))
                out.append((*equal, word.isascii(), _shape(written)))
        return tuple(out)


def _shape(word: str) -> str | int:
    """How a word is written: where its capitals stand, or its figures."""
    if not word.isalpha():
        return "".join("0" if c.isdigit() else "a" if c.isalpha() else c for c in word)
    if word.islower():
        return 1
    if word.isupper():
        return 3 if len(word) > 1 else 2
    return 2 if word.istitle() else word
