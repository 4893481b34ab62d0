"""Which passage of an edited file is which line that the kit printed.

First by the same words in the same order: a file that was imported before agrees with the scenario although the numbers
in its anchors are old. Then by anchors, by words anywhere, and by likeness between two known neighbours.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing.comparing import unchanged
from nts_scenario_kit.importing.expected import sameness, unmarked
from nts_scenario_kit.word.facts import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.expected import Line
    from nts_scenario_kit.word.intake import Passage

#: Likeness (share of words) from which a passage is taken for a line that was edited.
_LIKE = 0.5


class Matched(NamedTuple):
    """Passages of the file in order, each with its line or None; and the lines that are gone."""

    pairs: tuple[tuple[Passage, Line | None], ...]
    gone: tuple[Line, ...]


def match(lines: Sequence[Line], passages: Sequence[Passage]) -> Matched:
    """Pair passages and lines; what was moved is found wherever it stands now."""
    free = dict(enumerate(lines))
    found: dict[int, int] = {}
    _in_order(lines, passages, free, found)
    _by_words(passages, free, found, exactly=True)
    _by_anchors(lines, passages, free, found)
    _by_words(passages, free, found, exactly=False)
    _by_likeness(passages, free, found)
    standing = {anchor.path for passage in passages for anchor in passage.anchors}
    gone = [line for line in free.values() if not any(path in standing for path in line.paths)]
    pairs = tuple((p, lines[found[n]] if n in found else None) for n, p in enumerate(passages) if p.text.strip())
    return Matched(pairs, tuple(gone))


def _in_order(lines: Sequence[Line], passages: Sequence[Passage], free: dict[int, Line], found: dict[int, int]) -> None:
    old = [plain(unmarked(line.passage.text)) for line in lines]
    new = [plain(unmarked(passage.text)) for passage in passages]
    for start, at, size in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks():
        for step in range(size):
            found[at + step] = start + step
            del free[start + step]


def _by_anchors(
    lines: Sequence[Line], passages: Sequence[Passage], free: dict[int, Line], found: dict[int, int]
) -> None:
    at: dict[Path, list[int]] = defaultdict(list)
    for index, line in enumerate(lines):
        for path in line.paths:
            at[path].append(index)
    for number, passage in enumerate(passages):
        if number in found:
            continue
        votes: Counter[int] = Counter()
        for anchor in passage.anchors:
            votes.update(index for index in at[anchor.path] if index in free)
        if votes:
            words = sameness(passage.text)
            best = max(votes, key=lambda i: (votes[i], sameness(lines[i].passage.text) == words, -i))
            found[number] = best
            del free[best]


def _by_words(passages: Sequence[Passage], free: dict[int, Line], found: dict[int, int], *, exactly: bool) -> None:
    """The same words anywhere; ``exactly``: lines with values, whose values must be the same to the letter."""
    waiting: dict[str, deque[int]] = defaultdict(deque)
    for index, line in free.items():
        if line.paths or not exactly:
            waiting[sameness(line.passage.text)].append(index)
    for number, passage in enumerate(passages):
        queue = waiting.get(sameness(passage.text)) if number not in found else None
        if queue and (not exactly or unchanged(free[queue[0]], passage.text)):
            found[number] = queue.popleft()
            del free[found[number]]


def _by_likeness(passages: Sequence[Passage], free: dict[int, Line], found: dict[int, int]) -> None:
    """Between two neighbours that are known, an unknown passage may be a missing line in other words."""
    open_now = [n for n, p in enumerate(passages) if n not in found and p.text.strip()]
    for number in open_now:
        low = next((found[n] for n in range(number - 1, -1, -1) if n in found), -1)
        high = next((found[n] for n in range(number + 1, len(passages)) if n in found), low + len(free) + 10**6)
        best, like = -1, _LIKE
        for index in range(low + 1, min(high, low + 1 + 10**4)):
            if index not in free:
                if index > low + 400:
                    break
                continue
            ratio = likeness(passages[number].text, free[index].passage.text)
            if ratio > like:
                best, like = index, ratio
        if best >= 0:
            found[number] = best
            del free[best]


def likeness(one: str, other: str) -> float:
    """Share of words that two texts have in common, in order."""
    first, second = sameness(one).split(), sameness(other).split()
    if not first or not second:
        return 0.0
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() > _LIKE else 0.0
