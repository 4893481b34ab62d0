"""A text below a heading, a heading that may be one, and what a text says itself of where it belongs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing.course.evidence import fits

if TYPE_CHECKING:
    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.marks import Marked


def other_basis(node: str, words: str) -> str:
    """The list that an act among those of another kind belongs to: a law among resolutions of the Party."""
    return "legal" if node == "I.1" and fits("I.2", words) > 0 >= fits("I.1", words) else ""


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
