"""Paragraphs without headings of their own: each is one of the parts that the Phụ lục has there."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.course.evidence import told_first
from nts_scenario_kit.importing.course.order import children
from nts_scenario_kit.importing.fields import BY_WORDS, FIELDS
from nts_scenario_kit.importing.wordings import parts_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.course.lines import Found

#: So many paragraphs have an order.
_LEAST = 2
#: What led to a situation and where it leads, what is aimed at and what is asked: two paragraphs are one of each.
_PAIRS = ("III.a", "III.b")
#: A text says by its words which part it is, or is counted there; the part before goes on; one is left out.
_TOLD, _COUNTED, _SAME, _LEFT_OUT = 1.0, 0.5, -0.4, -0.15


def parted(found: Sequence[Found]) -> list[Found]:
    """The lines; paragraphs below points a and b, and below steps 1 and 3, with the part that each most likely is."""
    out: list[Found] = []
    home = ""
    for is_text, run in groupby(found, key=lambda one: not one.node and one.row.level[0] not in ("columns", "table")):
        lines = list(run)
        if is_text and home in _PAIRS and len(lines) == len(children(home)):
            lines = [one._replace(node=part) for one, part in zip(lines, children(home), strict=True)]
        elif is_text and home in BY_WORDS and len(lines) >= _LEAST and not any(_is_of_several(home, x) for x in lines):
            parts = _aligned(home, [one.row.marked.words for one in lines])
            lines = [one._replace(node=part) for one, part in zip(lines, parts, strict=True)]
        out += lines
        home = next((one.node for one in reversed(lines) if one.node and not is_text), home if is_text else "")
    return out


def _is_of_several(home: str, one: Found) -> bool:
    """True for a paragraph that holds several parts itself."""
    fields = {field for field, _ in parts_of(home, one.row.marked.words) if field is not None}
    return len(fields) > 1


def _aligned(home: str, texts: Sequence[str]) -> list[str]:
    """The part of each text, none before that of the text above it: the best of all such ways."""
    parts = children(home)
    count = min(len(texts), len(parts))
    told = [_told(home, text) for text in texts]
    ways: list[tuple[float, list[str]]] = [
        (_weight(part, told[0], at, 0, count) + _LEFT_OUT * at, [part]) for at, part in enumerate(parts)
    ]
    for number in range(1, len(texts)):
        ways = [
            max(
                (
                    weight
                    + _weight(part, told[number], at, number, count)
                    + (_SAME if way[-1] == part else _LEFT_OUT * (at - parts.index(way[-1]) - 1)),
                    [*way, part],
                )
                for weight, way in ways
                if parts.index(way[-1]) <= at
            )
            for at, part in enumerate(parts)
        ]
    return max(ways)[1]


def _weight(part: str, told: str, at: int, number: int, count: int) -> float:
    """What speaks for a part: the words of the text, and that it is counted there."""
    return (_TOLD if part == told else 0.0) + (_COUNTED if at == number and number < count else 0.0)


def _told(home: str, text: str) -> str:
    """The part that a text tells of first: in the words of the Phụ lục, else by its signs; ``""`` for none."""
    fields: list[Path] = [field for field, _ in parts_of(home, text) if field is not None]
    if fields:
        return next(part for part in children(home) if FIELDS[part] == fields[0])
    return told_first(home, text)
