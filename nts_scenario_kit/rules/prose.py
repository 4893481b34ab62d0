"""All that the author wrote, with the field of each text; what stands in the texts is known from :mod:`.reading`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.rules.reading import Page, Phrase, Read, phrase_of, read_all

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

T = TypeVar("T")

#: Keys and codes, not words: never part of the prose.
_CODES = frozenset({"kind", "variant", "domain", "level", "waivers", "not_applicable", "unclassified"})
_CODES_OF_ISSUANCE = frozenset(
    {"carrier", "sign", "number", "date", "drafting_unit", "drafter", "copies", "urgency", "secrecy", "circulation",
     "contact", "text_size", "signer", "submission"}
)  # fmt: skip
_REFERENCE = frozenset({"ref"})

#: Fields that name agencies.
FIELDS = frozenset({"lead", "cooperation", "proposers", "focal"})

#: One text of the author with its path (English names).
Leaf = tuple[DataPath, str]


class Found(NamedTuple):
    """A phrase in the author's text: its field, the words as written, and where they stand in the field."""

    path: DataPath
    words: str
    text: str
    start: int
    order: int  # of the field in the file

    @property
    def after(self) -> str:
        """The rest of the field behind the words."""
        return self.text[self.start + len(self.words) :]


class Prose:
    """The author's prose: everything but keys and codes, in the order of the file, each text read once."""

    def __init__(self, own: Mapping[str, Any]) -> None:
        self.leaves: list[Leaf] = []
        for head, value in own.items():
            if head not in _CODES:
                _collect(value, (head,), self.leaves)
        self._reads, self._sought = read_all([text for _, text in self.leaves])
        self._told: dict[object, list[tuple[int, Any]]] = {}
        for order, read in enumerate(self._reads):
            if read.told:
                for key, value in read.told.items():
                    self._told.setdefault(key, []).append((order, value))

    def told(self, look: Callable[[Read], T | None]) -> Iterator[tuple[DataPath, str, T]]:
        """Every field of which the look has something to tell."""
        for order, value in self._told.get(look, ()):
            path, text = self.leaves[order]
            yield path, text, value

    def find(self, phrase: str) -> Iterator[Found]:
        """Every place of the phrase as whole words, whatever its case and placement of tones."""
        entry = phrase_of(phrase)
        length = len(entry.wanted)
        for order, offsets in self._told.get(phrase, ()) if entry.number < self._sought else self._seek(entry):
            path, text = self.leaves[order]
            for at in offsets:
                yield Found(path, text[at : at + length], text, at, order)

    def find_longest(self, phrases: tuple[str, ...]) -> Iterator[Found]:
        """Every place of one of the phrases; of those that end together, the longest."""
        longest: dict[tuple[int, int], Found] = {}
        for found in (one for phrase in phrases for one in self.find(phrase)):
            end = found.order, found.start + len(found.words)
            if end not in longest or found.start < longest[end].start:
                longest[end] = found
        yield from (longest[end] for end in sorted(longest))

    @cached_property
    def agencies(self) -> list[Leaf]:
        """The texts of fields that name agencies."""
        return [(p, t) for p, t in self.leaves if p[-1] in FIELDS or (len(p) > 1 and p[-2] in FIELDS)]

    @cached_property
    def _page(self) -> Page:
        return Page.of(self._reads)

    def _seek(self, entry: Phrase) -> list[tuple[int, list[int]]]:
        return self._page.places(entry)


@lru_cache(maxsize=4)
def prose(s: Resolved) -> Prose:
    """The author's prose of this scenario, made once."""
    return Prose(s.own)


def is_cited(path: DataPath) -> bool:
    """True for a citation: official titles are not the author's wording."""
    return path[:2] in {("basis", "political"), ("basis", "legal"), ("issuance", "bases")}


def _collect(data: Any, path: DataPath, out: list[Leaf]) -> None:
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
