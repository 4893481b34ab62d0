"""A text below a heading, a heading that may be one, and what a text says itself of where it belongs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing.course.likeness import like
from nts_scenario_kit.importing.grounds import level_of

if TYPE_CHECKING:
    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.marks import Marked


#: An act is so much liker to the others of its list.
_CLEARLY = 6.0
_LISTS = {"I.1": "political", "I.2": "legal"}


def other_basis(node: str, words: str) -> str:
    """The list that an act among those of another kind belongs to: a law among resolutions of the Party, one of these
    among laws. What its kind says goes before its other words.
    """
    own, other = ("I.1", "I.2") if node == "I.1" else ("I.2", "I.1")
    if level_of(words) == _LISTS[own]:
        return ""
    clearly = like(other, words) > max(like(node, words) + _CLEARLY, 0)
    return _LISTS[other] if clearly else ""


class Text(NamedTuple):
    """A text: its mark and words, the whole of it, the number of its paragraph."""

    marked: Marked
    whole: str
    number: int

    @property
    def shown(self) -> str:
        """The text as it is stored: without the sign or the Roman number of a list."""
        return self.marked.words if self.marked.kind in ("sign", "roman") else self.whole


class Waiting(NamedTuple):
    """A heading that is a sentence: content itself if nothing follows below it."""

    node: str
    field: Path
    words: str
    number: int
