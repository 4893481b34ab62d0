"""The most likely course of the lines through the outline: a beam search, the best of many readings in the end.

Each line is a heading of some node or text below the last one. A reading weighs what the words of headings say, how
they are set, which order the Phụ lục has, which marks stand beside each other, and what the texts tell of. So a
heading in words that no list knows is still told by what stands before and behind it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.importing.course.clauses import in_clauses
from nts_scenario_kit.importing.course.evidence import fits, is_set_off, signs_of
from nts_scenario_kit.importing.course.lines import Found, commonest, told
from nts_scenario_kit.importing.course.options import IMPLIED, UNNAMED, Option, options
from nts_scenario_kit.importing.course.order import HOLDS, PLACE, above_of, chain, children, inside, is_loose, kind_of
from nts_scenario_kit.importing.course.parts import parted
from nts_scenario_kit.importing.course.weights import Open, Reading, emptied, value_of, weight_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from nts_scenario_kit.importing.course.lines import Row

#: So many readings are kept side by side, and none that is so much worse than the best.
_WIDTH = 24
_WORSE = 12.0
#: A heading that opened the same kind of node before, and one that opened another.
_KNOWN, _OTHER = 1.5, -0.75
#: A line that is set like a heading and opens nothing; text whose mark is that of an open heading.
_UNCLAIMED, _MARKED = -1.5, -1.0
#: Parts that may come next, but not first.
_NOT_FIRST = -0.4


def course(rows: Sequence[Row]) -> list[Found]:
    """What each line is in the most likely reading of all.

    A heading that stands several times means the same each time: what the first reading tells of it counts in a
    second one.
    """
    first = _read(rows, {})
    learned = _learned(first)
    return [*in_clauses(parted(_read(rows, learned) if learned else first))]


def _learned(found: Sequence[Found]) -> dict[str, str]:
    """Headings that stand several times -> the kind of node that they open most often, the first one in a draw."""
    kinds: dict[str, list[str]] = {}
    for one in found:
        if one.node and one.head and one.node != "III.n":
            kinds.setdefault(told(one.head), []).append(kind_of(one.node))
    return {
        head: max(names, key=lambda name: (names.count(name), -names.index(name)))
        for head, names in kinds.items()
        if len(names) > 1
    }


def _read(rows: Sequence[Row], learned: Mapping[str, str]) -> list[Found]:
    """The best reading."""
    body, signs = commonest(rows), signs_of(rows)
    readings = [Reading(0.0, "", (), frozenset())]
    for row in rows:
        if row.level[0] in ("columns", "table"):
            readings = [one._replace(found=Found(row), before=one) for one in readings]
            continue
        open_to = [_weighed(one, learned) for one in options(row, body, signs)]
        plain = _UNCLAIMED if is_set_off(row, body) >= 1 else 0.0
        best: dict[tuple[object, ...], Reading] = {}
        for one in readings:
            for new in _steps(one, row, open_to, plain):
                key = new.node, new.stack
                if key not in best or best[key].weight < new.weight:
                    best[key] = new
        readings = sorted(best.values(), key=lambda one: -one.weight)[:_WIDTH]
        readings = [one for one in readings if one.weight > readings[0].weight - _WORSE]
    return _traced(max(readings, key=lambda one: one.weight + emptied(one, "")))


def _traced(last: Reading | None) -> list[Found]:
    """What each line is along a reading."""
    out: list[Found] = []
    while last is not None and last.found is not None:
        out.append(last.found)
        last = last.before
    return out[::-1]


def _weighed(option: Option, learned: Mapping[str, str]) -> Option:
    """An option, more likely if its heading opened the same kind of node elsewhere."""
    known = learned.get(told(option.head)) if option.head else None
    if known is None:
        return option
    if option.node.startswith(UNNAMED):
        return option._replace(kind=known)
    return option._replace(weight=option.weight + (_KNOWN if kind_of(option.node) == known else _OTHER))


def _steps(one: Reading, row: Row, open_to: Sequence[Option], plain: float) -> Iterator[Reading]:
    """All ways to go on from one reading; ``plain`` is what it costs that the line opens nothing."""
    # in front of everything there is nothing that a text could suit
    text = plain + HOLDS.get(one.node, 0.0) + fits(one.node, row.marked.words) if one.node else 0.0
    yield one._replace(weight=one.weight + text + _marked(one, row), found=Found(row), before=one)
    for option in open_to:
        if option.node.startswith(UNNAMED):
            for node, cost in _next(one, row, option):
                suits = fits(node, option.rest) if option.rest else 0.0
                known = (_KNOWN if option.kind == kind_of(node) else _OTHER) if option.kind else 0.0
                yield _opened(one, row, option._replace(node=node, weight=option.weight + cost + suits + known))
        elif option.head or IMPLIED[option.node] == one.node.split(".")[0]:
            yield _opened(one, row, option)


def _marked(one: Reading, row: Row) -> float:
    """What text costs whose mark is that of an open heading."""
    numbered = row.level[0] not in ("sign", "look", "lead")
    return _MARKED if numbered and any(open_.level == row.level for open_ in one.stack) else 0.0


def _next(one: Reading, row: Row, option: Option) -> Iterator[tuple[str, float]]:
    """The nodes that may come next, and what each costs: those below and beside that were not seen, the first best.

    Parts of one stage or step, if that is told; nothing below IV.2, where a label is who does it.
    """
    label, phase = bool(option.rest), option.node.removeprefix(UNNAMED)
    if phase:
        home = "III.e" if phase[0] == "b" else "III.e.b2" if "III.e" in one.seen else "III.d"
        yield from _unseen(f"{home}.{phase}", one)
    elif not one.node:
        if row.level[0] not in ("sign", "look", "lead") and value_of(row) == 1:
            yield "I", 0.0
    elif not (label and one.node.startswith("IV.2")):
        yield from _unseen(one.node, one)
        for above in chain(one.node)[1:2] if label else chain(one.node)[1:]:
            yield from _unseen(above, one)
        if one.node.startswith("III.") and one.node != "III.n" and not label:
            yield "III.n", 0.0


def _unseen(above: str, one: Reading) -> Iterator[tuple[str, float]]:
    """The nodes below one that were not seen: the first, and where the order is loose the others too."""
    left = [node for node in children(above) if node not in one.seen and PLACE[node] > PLACE[one.node]]
    left = [node for node in left if node != "III.ten"]  # which says so itself
    for at, node in enumerate(left if is_loose(above) else left[:1]):
        yield node, _NOT_FIRST if at else 0.0


def _opened(one: Reading, row: Row, option: Option) -> Reading:
    """The reading in which the line opens that node."""
    node, head, rest = option.node, option.head, option.rest
    found = Found(row, node, head, rest)
    last = one.stack[-1] if one.stack else None
    if last and last.node == node and last.head == head and rest and not option.numbered:  # the same label once more
        return one._replace(weight=one.weight + option.weight, found=found, before=one)
    weight, value = weight_of(one, row, node, head, rest, numbered=option.numbered)
    above = chain(node)[1:]
    stack = tuple(
        open_
        for open_ in one.stack
        if open_.node in above or (above_of(open_.node) in above and open_.level != row.level and open_.node != node)
    )
    seen = one.seen.union(chain(node)) if node != "III.n" else one.seen - inside("III.n") | {node}
    stack = (*stack, Open(row.level, node, value, head))
    return Reading(one.weight + option.weight + weight, node, stack, seen, found, one)
