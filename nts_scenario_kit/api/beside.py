"""What two versions say outside the body (headers, footers, notes, text boxes, comments): a redline cannot carry it."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.vietnamese import fold
from nts_scenario_kit.word.facts import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from nts_scenario_kit.word.intake import Passage

#: What the kit sets in the header of a draft itself.
_OWN = fold("Dự thảo")
#: Share of words from which two texts are one that was changed.
_LIKE = 0.5


class Beside(NamedTuple):
    """A text that differs: where it stands, and what it was and is; one side is empty where it is new or gone."""

    part: str
    old: str
    new: str


def beside(old: Iterable[Passage], new: Iterable[Passage]) -> list[Beside]:
    """What differs, part by part; a header that is repeated in each section counts once."""
    before, after = _parts(old), _parts(new)
    return [one for part in dict.fromkeys([*before, *after]) for one in _part(part, before, after)]


def _parts(passages: Iterable[Passage]) -> dict[str, list[str]]:
    out: dict[str, dict[str, str]] = {}
    for passage in passages:
        if fold(passage.text) != _OWN:
            out.setdefault(passage.part, {}).setdefault(plain(passage.text), passage.text.strip())
    return {part: list(texts.values()) for part, texts in out.items()}


def _part(part: str, before: dict[str, list[str]], after: dict[str, list[str]]) -> Iterator[Beside]:
    old, new = before.get(part, []), after.get(part, [])
    same = {plain(text) for text in old} & {plain(text) for text in new}
    left = [text for text in old if plain(text) not in same]
    for text in (text for text in new if plain(text) not in same):
        like = max(left, key=lambda one: _likeness(one, text), default="")
        changed = like and _likeness(like, text) >= _LIKE
        if changed:
            left.remove(like)
        yield Beside(part, like if changed else "", text)
    yield from (Beside(part, text, "") for text in left)


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()
