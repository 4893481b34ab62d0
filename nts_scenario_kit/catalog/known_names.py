"""Right names of provinces and bodies, and which of them a misspelled one was meant to be."""

from __future__ import annotations

import re
from functools import cache, cached_property, lru_cache
from typing import Any, NamedTuple

from nts_scenario_kit import source as yaml_source
from nts_scenario_kit.catalog.places import data_folder
from nts_scenario_kit.errors import CatalogError
from nts_scenario_kit.vietnamese import bare, fold, is_syllable

_KIND = re.compile(r"^(?:tỉnh|thành phố) ", re.IGNORECASE)
_WORD = re.compile(r"\w+")
#: Words that may differ, and the least letters of one in which a letter without its marks may.
_MOST_WORDS, _LEAST_LETTERS = 2, 3
#: A name of so few words may be a name and a verb, unless it goes on with one of these.
_SHORTEST = 3
_AREAS = frozenset(("tỉnh", "thành", "xã", "phường", "đặc", "cấp", "và", "hoặc"))


class Name(NamedTuple):
    """A right name and its words; ``letters``: without marks, ``capitals``: which of them begin with a capital."""

    name: str
    words: tuple[str, ...]
    letters: list[str]
    capitals: tuple[bool, ...]


class Names:
    """Right names, found by the letters of their first word without marks; ``others`` are right and never meant.

    ``proper``: each stands where nothing but a name can stand, so that another word may be a name misspelled as well.
    """

    def __init__(self, names: list[str], others: list[str], *, proper: bool) -> None:
        self._proper = proper
        self._names = (*names, *others)
        self._patterns: dict[str, re.Pattern[str]] = {}
        self._begun: dict[str, list[Name]] = {}
        for text in sorted(dict.fromkeys(names), key=len, reverse=True):  # the longest that is near is meant
            words = _words(text)
            name = Name(text, words, [*map(_letters, words)], tuple(word[0].isupper() for word in words))
            self._begun.setdefault(_letters(words[0]), []).append(name)
        self._all = [name for group in self._begun.values() for name in group]

    def worth_a_look(self, text: str, at: int, word: str) -> bool:
        """True unless the word here begins no name, whatever its marks, or one that is written just so."""
        letters = _letters(word)
        if letters not in self._begun:
            return self._proper
        return self._exact(letters).match(text, at) is None

    def _exact(self, letters: str) -> re.Pattern[str]:
        """The names that begin with these letters, as they are written; most texts name few, so each is made then."""
        if letters not in self._patterns:
            names = "|".join(re.escape(name.name) for name in self._begun[letters])
            self._patterns[letters] = re.compile(rf"(?:{names})(?!\w)")
        return self._patterns[letters]

    @cached_property
    def _right(self) -> set[tuple[str, ...]]:
        """The words of every right name, folded: asked only where something looks like another one."""
        return {_folded(_words(name)) for name in self._names}

    def meant(self, text: str) -> tuple[str, int]:
        """The name that the text, misspelled, begins with, and its length there; ("", 0) for a right name or none.

        One or two words may differ in marks, or one word in one letter.
        """
        words = tuple(_WORD.findall(text))
        letters = [_letters(word) for word in words]
        known = self._all if self._proper else self._begun.get(letters[0], []) if words else []
        for name in known:
            if not _alike(letters, name) or not (found := _written(len(name.words)).match(text)):
                continue
            if self._is_near(words[: len(name.words)], name, found[1] or ""):
                right = any(_folded(words[:length]) in self._right for length in range(1, len(words) + 1))
                return ("", 0) if right else (name.name, len(found[0]) - len(found[1] or ""))
        return "", 0

    def _is_near(self, words: tuple[str, ...], name: Name, behind: str) -> bool:
        behind = behind.strip()
        if not (_cased(words, name) or all(word.isupper() for word in words)):
            return False
        if len(words) == 1 and behind[:1].isupper():
            return False  # “Hủa Phăn” is no “Huế”
        apart = [pair for pair in zip(words, name.words, strict=True) if fold(pair[0]) != fold(pair[1])]
        goes_on = len(words) <= _SHORTEST and behind.islower() and behind not in _AREAS
        if not self._proper and goes_on and any(right.islower() for _, right in apart):
            return False  # “Công an tính toán” is no “Công an tỉnh”
        if all(_letters(a) == _letters(b) for a, b in apart):
            return 0 < len(apart) <= _MOST_WORDS
        wrong, right = apart[0]
        another_word = is_syllable(wrong) and len(words) <= _SHORTEST and not self._proper
        return len(apart) == 1 and not another_word and _one_letter(_letters(wrong), _letters(right))


@cache
def agencies() -> Names:
    """Names of bodies (``agencies.yaml``). Raises CatalogError if the list is missing or broken."""
    data = _data("agencies")
    return Names(list(data["tên đúng"]), [row["tên"] for row in data["tên cũ"]], proper=False)


@cache
def units() -> tuple[str, ...]:
    """``tỉnh Lào Cai``, ``thành phố Huế``: provinces and cities, of today and before; raises as :func:`agencies`."""
    data = _data("units")
    return (*(row["tên đầy đủ"] for row in data["tỉnh, thành phố"].values()), *data["tên cũ"])


@cache
def provinces() -> Names:
    """Names of provinces and cities, of today and before (``units.yaml``). Raises CatalogError as :func:`agencies`."""
    return Names([_KIND.sub("", name) for name in units()], list(_data("units")["tên gần giống"]), proper=True)


@cache
def _written(count: int) -> re.Pattern[str]:
    """So many words with no mark between them but those that names have; behind a blank the next word."""
    return re.compile(rf"\w+(?:(?:,? | ?[-–] ?)\w+){{{count - 1}}}( \w+)?")


def _data(name: str) -> dict[str, Any]:
    found, findings = yaml_source.read_kept(data_folder("templates") / "catalog" / f"{name}.yaml")
    if found is None:
        raise CatalogError(f"dữ liệu của bộ công cụ bị hỏng: {findings[0].place}: {findings[0].message}")
    return dict(found.data)


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text))


def _folded(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(fold(word) for word in words)


@lru_cache(maxsize=4096)
def _letters(word: str) -> str:
    """The word without marks; c and k are one sound: ``Đắc`` is ``Đắk``."""
    return bare(word).replace("k", "c")


def _alike(letters: list[str], name: Name) -> bool:
    """True if all words but one have the letters of the name's."""
    if len(letters) < len(name.letters):
        return False
    return sum(one != other for one, other in zip(letters, name.letters, strict=False)) < _MOST_WORDS


def _cased(words: tuple[str, ...], name: Name) -> bool:
    """True if capitals stand where the name has them; behind a right first word one may be missing, none be added."""
    written = tuple(word[0].isupper() for word in words)
    loose = fold(words[0]) == fold(name.words[0])  # “Sở y tê” is one; “Số y tế” is a number of something
    return all(here == there or (loose and there) for here, there in zip(written, name.capitals, strict=True))


def _one_letter(one: str, other: str) -> bool:
    """True for words that differ in one letter: another, one more, or two that changed places."""
    short, long = sorted((one, other), key=len)
    if len(short) < _LEAST_LETTERS or len(long) - len(short) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    return short[at + 1 :] == long[at + 1 :] or (
        short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    )
