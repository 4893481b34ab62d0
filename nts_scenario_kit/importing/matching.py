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
from nts_scenario_kit.importing.mending import glued
from nts_scenario_kit.importing.moving import resettled
from nts_scenario_kit.importing.skeleton import list_of
from nts_scenario_kit.importing.zones import OUTSIDE, Zone, zones
from nts_scenario_kit.word.facts import plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.expected import Line
    from nts_scenario_kit.word.intake import Passage

#: Likeness (share of words) from which a passage is taken for a line that was edited.
LIKE = 0.5
#: A passage of the file and the line that it is; None if the kit did not print it.
Pair = tuple["Passage", "Line | None"]


class Matched(NamedTuple):
    """Passages of the file in order, each with its line or None; the lines that are gone; situations in their order.

    ``order`` holds the situations as they stand in the file, ``arrived`` the passages of new ones by their place in it.
    ``order`` is None if the file says nothing about situations; ``shifted`` stand elsewhere than the kit prints them;
    ``typed`` are situations that hold no bookmark: an officer wrote them, and an import brought them home before.
    """

    pairs: tuple[Pair, ...]
    gone: tuple[Line, ...]
    order: tuple[int | None, ...] | None = None
    arrived: tuple[tuple[Passage, ...], ...] = ()
    shifted: tuple[Pair, ...] = ()
    typed: frozenset[int] = frozenset()


def match(lines: Sequence[Line], passages: Sequence[Passage], situations: Mapping[Line, int]) -> Matched:
    """Pair passages and lines; ``situations`` says to which situation a line belongs."""
    standing = [passage for passage in passages if passage.text.strip()]
    if len(standing) == len(lines) and all(map(_same, lines, standing)):
        order_ = dict.fromkeys(situations.values())
        return Matched(tuple(zip(standing, lines, strict=True)), (), tuple(order_) or None)
    pairs: list[Pair] = []
    gone: list[Line] = []
    order: list[int | None] = []
    arrived: list[tuple[Passage, ...]] = []
    shifted: list[Pair] = []
    typed: set[int] = set()
    found_zones = zones(lines, standing, situations)
    for zone in found_zones:
        if zone.situation is None:
            arrived.append(tuple(zone.passages))
        else:
            found, free = _paired(zone.lines, zone.passages)
            found, left, elsewhere = resettled(found, zone.lines)
            pairs += joined(found)
            gone += [*free, *left]
            shifted += elsewhere
        if zone.situation != OUTSIDE:
            if zone.passages:
                order.append(zone.situation)
            if not any(a.path[:1] == ("situations",) for passage in zone.passages for a in passage.anchors):
                typed.update([zone.situation] if zone.situation is not None else [])
    shifted += _strayed(pairs, found_zones, situations)
    pairs.sort(key=lambda pair: pair[0].number)
    said = None if len(found_zones) == 1 else tuple(order)
    return Matched(tuple(pairs), tuple(gone), said, tuple(arrived), tuple(shifted), frozenset(typed))


def _strayed(pairs: Sequence[Pair], found: Sequence[Zone], situations: Mapping[Line, int]) -> list[Pair]:
    """Sentences that belong to no situation but stand in the midst of one."""
    spans = [(zone.passages[0].number, zone.passages[-1].number) for zone in found
             if zone.situation != OUTSIDE and zone.passages]  # fmt: skip
    return [(passage, line) for passage, line in pairs if line is not None and line not in situations
            and any(first < passage.number < last for first, last in spans)]  # fmt: skip


def _same(line: Line, passage: Passage) -> bool:
    return plain(unmarked(line.passage.text)) == plain(unmarked(passage.text))


def _paired(lines: Sequence[Line], passages: Sequence[Passage]) -> tuple[list[Pair], list[Line]]:
    """Pairs within one zone; what was moved is found wherever it stands now."""
    free = dict(enumerate(lines))
    found: dict[int, int] = {}
    _in_order(lines, passages, free, found)
    _by_words(passages, free, found, exactly=True)
    _by_anchors(lines, passages, free, found)
    _by_words(passages, free, found, exactly=False)
    _by_likeness(passages, free, found)
    _twice(lines, passages, found)
    pairs = [(p, lines[found[n]] if n in found else None) for n, p in enumerate(passages)]
    return pairs, list(free.values())


def _twice(lines: Sequence[Line], passages: Sequence[Passage], found: dict[int, int]) -> None:
    """Points of a list in the same words stay in their order: nobody can tell that they were exchanged."""
    same: dict[tuple[Path | None, str, str], list[int]] = defaultdict(list)
    for number in sorted(found):
        line = lines[found[number]]
        if (home := list_of(line)) is not None:
            same[home, said_by(line.passage.text), said_by(passages[number].text)].append(number)
    for numbers in same.values():
        for number, index in zip(numbers, sorted(found[one] for one in numbers), strict=True):
            found[number] = index


def joined(pairs: Sequence[Pair]) -> list[Pair]:
    """A sentence with several values that was cut in two by a paragraph mark is read as the one that it was."""
    out: list[Pair] = []
    for passage, line in pairs:
        before, owner = out[-1] if out else (None, None)
        own = {anchor.path for anchor in passage.anchors}
        if before is not None and line is None and owner is not None and _goes_on(own, owner, before):
            out[-1] = (glued(before, passage), owner)
        elif before is not None and owner is None and line is not None and _goes_on(_paths(before), line, passage):
            out[-1] = (glued(before, passage), line)
        else:
            out.append((passage, line))
    return out


def _paths(passage: Passage) -> set[Path]:
    return {anchor.path for anchor in passage.anchors}


def _goes_on(own: set[Path], line: Line, passage: Passage) -> bool:
    """True if the values are others of the same sentence than the passage has."""
    return len(line.paths) > 1 and bool(own) and own <= set(line.paths) and not own & _paths(passage)


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
            waiting[said_by(line.passage.text)].append(index)
    for number, passage in enumerate(passages):
        queue = waiting.get(said_by(passage.text)) if number not in found else None
        if queue and (not exactly or unchanged(free[queue[0]], passage.text)):
            found[number] = queue.popleft()
            del free[found[number]]


def said_by(text: str) -> str:
    """The words alone: the mark at the end follows from the place in a list."""
    return sameness(text).rstrip(" .;:,/")


def _by_likeness(passages: Sequence[Passage], free: dict[int, Line], found: dict[int, int]) -> None:
    """Between two neighbours that are known, an unknown passage may be a missing line in other words."""
    open_now = [n for n, p in enumerate(passages) if n not in found and p.text.strip()]
    for number in open_now:
        low = next((found[n] for n in range(number - 1, -1, -1) if n in found), -1)
        high = next((found[n] for n in range(number + 1, len(passages)) if n in found), low + len(free) + 10**6)
        best, like = -1, LIKE
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
    return matcher.ratio() if matcher.quick_ratio() > LIKE else 0.0
