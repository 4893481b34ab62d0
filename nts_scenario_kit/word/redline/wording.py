"""What differs between two texts, in words: numbers and dates stay whole, signs between changes go with them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from nts_scenario_kit.word.redline.aligning import same

#: Where a picture, a note or a page break stands in a text.
THING = "\ufffc"
#: A hyphen at which Word does not break the line; equal to a common one.
FIXED_HYPHEN = "\u2011"

_TOKENS = re.compile(
    r"\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?"  # 15 tháng 12 năm 2026
    r"|\d+(?:[.,/:-]\d+)*(?:/[^\W\d_][\w-]*\w)?%?"  # 1.250,5 · 15/12/2026 · 147/NQ-CP · 30%
    r"|\w+|\s|.",
    re.DOTALL,
)
#: The number or sign in front of a paragraph.
LABEL = re.compile(r"\s*(?:[IVXLC]+\.|\d+(?:\.\d+)*\.|[a-zđ]{1,2}\)|\([ivxlc]+\)|\d+\)|[-+–—•])(?=\s|\Z)\s*")
_WORD = re.compile(r"\w")


class Stretch(NamedTuple):
    """A stretch of both texts, as offsets; ``equal`` if its words are the same."""

    equal: bool
    old: tuple[int, int]
    new: tuple[int, int]


def stretches(old: str, new: str) -> list[Stretch]:
    """Both texts from beginning to end, in stretches that are equal or differ."""
    before, after = _TOKENS.findall(old), _TOKENS.findall(new)
    pairs = same([_same(token) for token in before], [_same(token) for token in after])
    runs = _joined(list(_runs(pairs, len(before), len(after))), before)
    ends = [_ends(before), _ends(after)]
    return [Stretch(equal, (ends[0][a], ends[0][b]), (ends[1][c], ends[1][d])) for equal, a, b, c, d in runs]


def _same(token: str) -> str:
    return token.replace(FIXED_HYPHEN, "-")


def _ends(tokens: Sequence[str]) -> list[int]:
    out = [0]
    for token in tokens:
        out.append(out[-1] + len(token))
    return out


_Run = tuple[bool, int, int, int, int]


def _runs(pairs: Sequence[tuple[int, int]], old: int, new: int) -> Iterator[_Run]:
    """Equal and other runs of tokens in turn."""
    at = to = start = begin = 0
    for i, j in [*pairs, (old, new)]:
        if (i, j) == (at, to) and i < old:
            at, to = at + 1, to + 1
            continue
        if at > start:
            yield True, start, at, begin, to
        if i > at or j > to:
            yield False, at, i, to, j
        start, begin = i, j
        at, to = i + 1, j + 1


def _joined(runs: list[_Run], tokens: Sequence[str]) -> list[_Run]:
    """The runs; an equal one without a word belongs to its neighbours: ``[-a, b-]`` and not ``[-a-], [-b-]``."""
    out: list[_Run] = []
    for number, (equal, *run) in enumerate(runs):
        inner = 0 < number < len(runs) - 1
        if equal and inner and not any(_WORD.match(token) or token == THING for token in tokens[run[0] : run[1]]):
            equal = False  # noqa: PLW2901 - it is one no more
        if out and not equal and not out[-1][0]:
            _, start, _, begin, _ = out.pop()
            run[0], run[2] = start, begin
        out.append((equal, run[0], run[1], run[2], run[3]))
    return out


def marked(old: str, new: str) -> tuple[str, str]:
    """Both texts with ``[-words taken out-]`` and ``{+words put in+}``."""
    parts = stretches(old, new)
    first = "".join(_signed(old[slice(*one.old)], "[-", "-]", one.equal) for one in parts)
    return first, "".join(_signed(new[slice(*one.new)], "{+", "+}", one.equal) for one in parts)


def _signed(text: str, opening: str, closing: str, equal: bool) -> str:
    """The words between signs, spaces at their ends outside."""
    core = text.strip()
    if equal or not core:
        return text if equal or not text else f"{opening}{text}{closing}"
    start = text.index(core)
    return f"{text[:start]}{opening}{core}{closing}{text[start + len(core) :]}"


def label_of(text: str) -> str:
    """The number or sign in front of the text, "" if there is none."""
    found = LABEL.match(text)
    return found[0].strip() if found else ""


def unlabelled(text: str) -> str:
    """The text without the number or sign in front."""
    return LABEL.sub("", text, count=1) if LABEL.match(text) else text
