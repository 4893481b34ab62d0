"""Which of two rows of texts belong together, in the order of both: the same first, then those that are alike.

Equal texts are found by patience (those that occur once on each side, in their longest common order, and between them
again); what is left between two of them is paired by the share of common words, with the largest sum. Both steps stay
near linear for long rows, where comparing each with each would not.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

#: Share of common words from which two texts are one that was changed.
LIKE = 0.45
#: Up to this many pairs of one stretch each is compared with each.
_ALL = 4_000
#: Up to this many pairs repeated texts are paired one by one.
_SMALL = 40_000
#: In a longer stretch: the rarest words of a text that are looked up, those in more texts than this left out, and how
#: many candidates are weighed.
_RARE, _COMMON, _CANDIDATES = 8, 200, 6

Pairs = list[tuple[int | None, int | None]]


class Item(NamedTuple):
    """One element: ``key`` is equal for equal ones, ``words`` tell likeness, ``kind`` what may be paired at all.

    Elements of the same ``frame`` are alike whatever their words.
    """

    key: Hashable
    words: tuple[str, ...]
    kind: str = ""
    frame: str = ""


def aligned(old: Sequence[Item], new: Sequence[Item]) -> Pairs:
    """Pairs of indices in the order of both rows; None beside what has no partner."""
    out: Pairs = []
    at, to = 0, 0
    for i, j in [*same([one.key for one in old], [one.key for one in new]), (len(old), len(new))]:
        out += _gap(old, new, (at, i), (to, j))
        if i < len(old):
            out.append((i, j))
        at, to = i + 1, j + 1
    return out


def same(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Indices of equal elements, increasing on both sides."""
    found: list[tuple[int, int]] = []
    stack = [(0, len(old), 0, len(new))]
    while stack:
        a, b, c, d = stack.pop()
        while a < b and c < d and old[a] == new[c]:
            found.append((a, c))
            a, c = a + 1, c + 1
        while a < b and c < d and old[b - 1] == new[d - 1]:
            b, d = b - 1, d - 1
            found.append((b, d))
        if a == b or c == d:
            continue
        anchors = _once(old, new, a, b, c, d)
        for i, j in anchors:
            found.append((i, j))
            stack.append((a, i, c, j))
            a, c = i + 1, j + 1
        if anchors:
            stack.append((a, b, c, d))
        elif (b - a) * (d - c) <= _SMALL:
            matcher = SequenceMatcher(None, old[a:b], new[c:d], autojunk=False)
            blocks = matcher.get_matching_blocks()
            found += [(a + i + n, c + j + n) for i, j, size in blocks for n in range(size)]
    return sorted(found)


def _once(old: Sequence[Hashable], new: Sequence[Hashable], a: int, b: int, c: int, d: int) -> list[tuple[int, int]]:
    """Elements that occur once on each side, as far as their order is common."""
    first, second = Counter(old[a:b]), Counter(new[c:d])
    where = {new[j]: j for j in range(c, d) if second[new[j]] == 1}
    pairs = [(i, where[old[i]]) for i in range(a, b) if first[old[i]] == 1 and old[i] in where]
    return [pairs[n] for n in _heaviest([(j, 1.0) for _, j in pairs])]


def _heaviest(items: Sequence[tuple[int, float]]) -> list[int]:
    """Indices of the sequence with increasing positions and the largest sum of weights (positions, weights given)."""
    ranks = sorted({at for at, _ in items})
    best: list[tuple[float, int]] = [(0.0, -1)] * (len(ranks) + 1)
    before: list[int] = []
    for index, (at, weight) in enumerate(items):
        rank = bisect_left(ranks, at)
        total, last = _best(best, rank)
        before.append(last)
        place, entry = rank + 1, (total + weight, index)
        while place < len(best):
            if entry[0] > best[place][0]:
                best[place] = entry
            place += place & -place
    out = []
    _, last = _best(best, len(ranks))
    while last >= 0:
        out.append(last)
        last = before[last]
    return out[::-1]


def _best(tree: Sequence[tuple[float, int]], rank: int) -> tuple[float, int]:
    """The best entry among the first ``rank`` (a Fenwick tree of maxima)."""
    found = (0.0, -1)
    while rank:
        found = max(found, tree[rank], key=lambda entry: entry[0])
        rank -= rank & -rank
    return found


def _gap(old: Sequence[Item], new: Sequence[Item], left: tuple[int, int], right: tuple[int, int]) -> Pairs:
    """Between two equal elements: those that are alike, and the others, old before new."""
    # The same old element with a later new one first: in the tree of maxima it then cannot follow itself.
    alike = sorted(_alike(old, new, left, right), key=lambda one: (one[0], -one[1]))
    chosen = [alike[n][:2] for n in _heaviest([(j, like) for _, j, like in alike])]
    out: Pairs = []
    at, to = left[0], right[0]
    for i, j in [*chosen, (left[1], right[1])]:
        out += [(n, None) for n in range(at, i)]
        out += [(None, n) for n in range(to, j)]
        if i < left[1]:
            out.append((i, j))
        at, to = i + 1, j + 1
    return out


def _alike(
    old: Sequence[Item], new: Sequence[Item], left: tuple[int, int], right: tuple[int, int]
) -> Iterator[tuple[int, int, float]]:
    """Pairs in these stretches that are alike, with their likeness."""
    bags = {j: Counter(new[j].words) for j in range(*right)}
    every = (left[1] - left[0]) * len(bags) <= _ALL
    index = {} if every else _index(bags)
    for i in range(*left):
        bag = Counter(old[i].words)
        for j in bags if every else _candidates(bag, index):
            if old[i].kind != new[j].kind:
                continue
            like = likeness(bag, bags[j])
            if old[i].frame and old[i].frame == new[j].frame:
                like = max(like, LIKE)
            if like >= LIKE:
                yield i, j, like


def likeness(one: Counter[str], other: Counter[str]) -> float:
    """Share of words that two texts have in common; two texts without words are alike."""
    total = one.total() + other.total()
    if not total:
        return 1.0
    small, large = (one, other) if len(one) <= len(other) else (other, one)
    return 2 * sum(min(n, large[word]) for word, n in small.items()) / total


def _index(bags: dict[int, Counter[str]]) -> dict[str, list[int]]:
    where: dict[str, list[int]] = defaultdict(list)
    for j, bag in bags.items():
        for word in bag:
            where[word].append(j)
    return where


def _candidates(bag: Counter[str], index: dict[str, list[int]]) -> list[int]:
    """The texts that share the most rare words with this one."""
    votes: Counter[int] = Counter()
    known = sorted((word for word in bag if word in index), key=lambda word: len(index[word]))
    for word in known[:_RARE]:
        if len(index[word]) <= _COMMON:
            votes.update(index[word])
    return [j for j, _ in votes.most_common(_CANDIDATES)]
