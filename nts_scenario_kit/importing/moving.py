"""Points that were cut and pasted: within their list they are in a new order, under another list they belong to it."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.expected import unmarked
from nts_scenario_kit.importing.skeleton import list_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.expected import Line
    from nts_scenario_kit.word.intake import Passage

Pair = tuple["Passage", "Line | None"]


def resettled(pairs: list[Pair], lines: Sequence[Line]) -> tuple[list[Pair], list[Line], list[Pair]]:
    """The pairs, those of points that stand under another list now without their line; these lines; and the pairs
    that stand elsewhere but still under their own heading.
    """
    places = {line: at for at, line in enumerate(lines)}
    known = [(n, places[line]) for n, (_, line) in enumerate(pairs) if line is not None]
    still = _increasing([at for _, at in known])
    fixed = {known[k][0] for k in still}
    moved = [n for n, _ in known if n not in fixed]
    left: list[Line] = []
    shifted: list[Pair] = []
    out = list(pairs)
    for n in moved:
        passage, line = pairs[n]
        assert line is not None
        if _at_home(n, pairs, fixed, lines, places):
            shifted.append(pairs[n])
            out[n] = (passage._replace(number=_in_its_list(n, pairs, fixed, places)), line)
        else:
            out[n] = (passage, None)
            left.append(line)
    return out, left, shifted


def _in_its_list(n: int, pairs: Sequence[Pair], fixed: set[int], places: dict[Line, int]) -> int:
    """The number of a passage, or for a point that took its heading far away the one by which it stays in its list."""
    passage, line = pairs[n]
    home = list_of(line)
    if line is None or home is None or not _has_heading(line):
        return passage.number
    ways = (range(n - 1, -1, -1), range(n + 1, len(pairs)))
    beside = [next((pairs[k][1] for k in way if pairs[k][1] is not None), None) for way in ways]
    others = [k for k in sorted(fixed) if list_of(pairs[k][1]) == home]
    if not others or home in map(list_of, beside):
        return passage.number
    behind = next((k for k in others if places[_line(pairs[k])] > places[line]), None)
    if behind is not None:
        return pairs[behind][0].number - (n > behind)
    return pairs[others[-1]][0].number + (n < others[-1])


def _line(pair: Pair) -> Line:
    assert pair[1] is not None
    return pair[1]


def _has_heading(line: Line) -> bool:
    """True for the first point of a list whose heading stands in the same paragraph."""
    return re.search(r"\w", unmarked(line.passage.text[: line.passage.anchors[0].start])) is not None


def _increasing(numbers: Sequence[int]) -> set[int]:
    """Indices of a longest increasing stretch: what was not moved."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, number in enumerate(numbers):
        at = bisect_left(tails, number)
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(number)
            ends.append(index)
        else:
            tails[at], ends[at] = number, index
    out: set[int] = set()
    index = ends[-1] if ends else -1
    while index >= 0:
        out.add(index)
        index = before[index]
    return out


def _at_home(n: int, pairs: Sequence[Pair], fixed: set[int], lines: Sequence[Line], places: dict[Line, int]) -> bool:
    """True for anything but a bare point, and for a point beside its list or behind its heading."""
    line = pairs[n][1]
    home = list_of(line)
    if home is None or line is None or _has_heading(line):
        return True
    heading = _heading(home, lines, places[line])
    above = next((k for k in range(n - 1, -1, -1) if k in fixed), -1)
    below = next((k for k in range(n + 1, len(pairs)) if k in fixed), len(pairs))
    if heading is not None and any(pairs[k][1] == heading for k in range(max(above, 0), n)):
        return True
    for k in (above, below):
        other = pairs[k][1] if 0 <= k < len(pairs) else None
        its = list_of(other)
        if other is None or its is None:
            continue
        if its == home or (heading is not None and _heading(its, lines, places[other]) == heading):
            return True
    return False


def _heading(home: Path, lines: Sequence[Line], at: int) -> Line | None:
    """The line that stands above the points of the list, other lists of the same heading between them."""
    while at >= 0 and (list_of(lines[at]) is not None):
        at -= 1
    return lines[at] if at >= 0 else None
