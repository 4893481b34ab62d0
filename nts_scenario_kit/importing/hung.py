"""Text boxes that hang among the paragraphs of a plan: a sentence in one of them is read where the box hangs.

Letterheads, marks, boxes of a chart and whatever else is no sentence stay beside the text, and so does what hangs above
the first heading.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.plans.shape import is_section, is_text
from nts_scenario_kit.vietnamese import bare
from nts_scenario_kit.word.facts.model import BOX

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.word.intake import Passage

#: A sentence has so many words at least.
_WORDS = 12
_ENDS = (".", ";", ":")
_RECIPIENTS = "noi nhan"


def with_boxes(passages: Sequence[Passage], others: Sequence[Passage]) -> tuple[list[Passage], list[Passage]]:
    """The passages of the body with those of such boxes in their place, and what is left of the others."""
    hanging: dict[int, list[Passage]] = {}
    left: list[Passage] = []
    begin = next((at for at, one in enumerate(passages) if is_section(one)), len(passages))
    text = {one.number for one in passages[begin:] if is_text(one)}
    for (host, box), group in groupby(others, lambda one: (one.hangs, one.part == BOX)):
        inside = list(group)
        if box and host in text and _is_said(inside):
            hanging[host] = inside
        else:
            left += inside
    out: list[Passage] = []
    for one in passages:
        out.append(one)
        out += [
            inner._replace(number=one.number, cell=one.cell, piece=one.piece) for inner in hanging.get(one.number, ())
        ]
    return out, left


def _is_said(inside: Sequence[Passage]) -> bool:
    """True for whole sentences; a list of recipients is none."""
    said = [one.text.strip() for one in inside]
    sentences = [words for words in said if len(words.split()) >= _WORDS and words.endswith(_ENDS)]
    return bool(sentences) and not any(bare(words).startswith(_RECIPIENTS) for words in said)
