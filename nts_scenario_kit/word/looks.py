"""How a paragraph is set: what tells headings from text where neither has a mark or a style."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.word.facts import Paragraph
    from nts_scenario_kit.word.facts.model import Run

#: What differs by less, in millimetres, is the same indent.
_INDENT = 2.5


class Look(NamedTuple):
    """Size of the letters, whether all are italic or underlined, and the indent in steps of 2.5 mm."""

    size: float = 0.0
    italic: bool = False
    underlined: bool = False
    indent: int = 0


def look_of(paragraph: Paragraph, shown: Sequence[Run]) -> Look:
    """How the paragraph is set whose visible runs these are."""
    return Look(
        max((run.size for run in shown), default=0.0),
        bool(shown) and all(run.italic for run in shown),
        bool(shown) and all(run.underline for run in shown),
        round((paragraph.left + max(paragraph.first, 0)) / _INDENT),
    )


def lead_of(shown: Sequence[Run]) -> str:
    """What is set off at the beginning of a paragraph; nothing if all of it is, or if what follows is, too."""
    for off in ([run.bold for run in shown], [run.italic for run in shown], [run.underline for run in shown]):
        if off and off[0] and not off[-1] and off == sorted(off, reverse=True):
            return nfc("".join(run.text for run, one in zip(shown, off, strict=True) if one)).strip()
    return ""
