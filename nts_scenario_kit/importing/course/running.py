"""Items that run on in one paragraph: ``1. Mục tiêu: … 2. Yêu cầu: …``, ``Bước 1 …, bước 2 …``, label after label."""

from __future__ import annotations

import re
from itertools import pairwise

from nts_scenario_kit.importing.course.words import names_surely
from nts_scenario_kit.importing.marks import ROMANS
from nts_scenario_kit.vietnamese import POINT_LETTERS

#: A mark inside a paragraph stands at its beginning or behind the end of a sentence, clause or heading.
_EDGE = r"(?:^|(?<=[.;:,]\s))"
_ITEM = re.compile(
    rf"{_EDGE}(?P<mark>(?P<letter>[a-zđ])\)|\((?P<inside>[a-zđ]|\d{{1,2}}|[ivx]{{1,4}})\)|(?P<number>\d{{1,2}})[.)/])"
    r"\s+(?P<first>[^\W_])"
)
_PHASE = re.compile(
    rf"{_EDGE}(?P<name>bước|giai đoạn)\s+(?P<number>[1-3])(?P<sign>\s*[:.(–-])?\s+(?=\S)", re.IGNORECASE
)
#: ``+ Giai đoạn 1: (i) Công tác lãnh đạo, chỉ đạo: …``
_NUMBER_AND_PART = re.compile(r"(?:[-+*•–]\s*)?(?:giai đoạn|bước)\s+\w+\s*[:.]\s+(?=\((?:i|a|1)\)\s)", re.IGNORECASE)
#: A label inside a paragraph: a few words behind the end of a sentence.
_LABEL = re.compile(r"(?:^|(?<=[.;]\s))(?P<label>[A-ZĐÀ-Ỹ][^\s.:;]*(?:[ ,]+[^\s.:;,]+){0,6})\s*:\s+(?=\S)")
_TWO = 2
#: A paragraph of more letters is none that a person typed; it stays as it is.
_LONGEST = 20_000
#: ``2. Phân công: a) Sở Y tế: (i) …`` is as deep as lists go.
_DEEPEST = 4
#: Lists that may begin in one paragraph; further ones are not looked for.
_TRIES = 5


def items(text: str, depth: int = 0) -> list[str]:
    """The items of a paragraph, each with its mark or label; the paragraph itself if nothing runs on in it.

    ``depth``: in how many lists inside each other the text stands already.
    """
    if depth == _DEEPEST or len(text) > _LONGEST:
        return [text]
    for cuts in (_first_below(text), _phases(text), _marks(text), _labels(text)):
        if cuts:
            starts = sorted({0, *cuts})
            pieces = [text[start:end].strip() for start, end in pairwise([*starts, len(text)])]
            return [one for piece in pieces if piece for one in items(_with_colon(piece), depth + 1)]
    return [text]


def _first_below(text: str) -> list[int]:
    """Where the first part begins that stands in one line with the number of its stage or step."""
    found = _NUMBER_AND_PART.match(text)
    return [found.end()] if found else []


def _phases(text: str) -> list[int]:
    """Where ``Bước 1``, ``Bước 2`` … begin, if they count on from the first."""
    found = list(_PHASE.finditer(text))
    names = {one["name"].lower() for one in found}
    counts = [int(one["number"]) for one in found] == list(range(1, len(found) + 1))
    return [one.start() for one in found] if len(found) >= _TWO and len(names) == 1 and counts else []


def _with_colon(piece: str) -> str:
    """``bước 2 khám xét`` with what makes its number a heading."""
    found = _PHASE.match(piece)
    return piece if found is None or found["sign"] else f"{piece[: found.end()].strip()}: {piece[found.end() :]}"


def _marks(text: str) -> list[int]:
    """Where marks of one kind count on, from the first at the beginning of the paragraph or behind its heading."""
    found = [one for one in _ITEM.finditer(text) if one["letter"] or one["inside"] or one["first"].isupper()]
    leading = [at for at, one in enumerate(found) if _leads(text, one)]
    for at in leading[:_TRIES]:
        run = [found[at]]
        for one in found[at + 1 :]:
            kind, place = _place(run[-1])
            if _place(one) == (kind, place + 1):
                run.append(one)
        if len(run) >= _TWO:
            return [one.start() for one in run]
    return []


def _leads(text: str, first: re.Match[str]) -> bool:
    """True for the first mark: at the beginning with any number, behind a heading as the first of its kind."""
    return first.start() == 0 or (text[first.start() - _TWO] == ":" and _place(first)[1] in (0, 1))


def _place(one: re.Match[str]) -> tuple[str, int]:
    """The kind of a mark and its place among its like."""
    if one["letter"]:
        return "letter", POINT_LETTERS.find(one["letter"])
    if one["number"]:
        return "number", int(one["number"])
    inside = one["inside"]
    if inside.isdigit():
        return "inside", int(inside)
    return ("roman", ROMANS.index(inside)) if inside in ROMANS else ("small", POINT_LETTERS.find(inside))


def _labels(text: str) -> list[int]:
    """Where labels begin that surely name a part each; one alone is the heading of the paragraph."""
    found = [one for one in _LABEL.finditer(text) if names_surely(one["label"])]
    return [one.start() for one in found] if len(found) >= _TWO else []
