"""Paragraphs without headings of their own: each is one of the parts that the Phụ lục has there.

What their words say of their part, and the order of the parts, are weighed together over all paragraphs of a run.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby, takewhile
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing.course.forces import TOLD, all_of_forces
from nts_scenario_kit.importing.course.likeness import likeness
from nts_scenario_kit.importing.course.order import above_of, chain, children, inside, is_loose
from nts_scenario_kit.importing.course.words import named
from nts_scenario_kit.importing.fields import BY_WORDS
from nts_scenario_kit.importing.nodes import STAGES
from nts_scenario_kit.importing.wordings import parts_of
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from nts_scenario_kit.importing.course.lines import Found, Row

#: Nodes whose parts may have no headings.
_HOMES = (
    "I", "I.3", "II", "III.n", "III.a", "III.b", "III.d", "III.d.gd1", "III.d.gd2", "III.d.gd3",
    "III.e", "III.e.b1", "III.e.b2", "III.e.b2.gd1", "III.e.b2.gd2", "III.e.b2.gd3", "III.e.b3", "IV.1",
)  # fmt: skip
#: What may stand behind the last heading of a scenario without one.
_CLOSING = {"IV.2": ("IV.2.bc", "IV.3"), "IV.2.bc": ("IV.3",), "IV.3": ("IV.2.bc",)}
_WHOLE = ("III.c", "IV.2")
#: Words weigh so much.
_WORDS = 0.15
#: Right below what holds all of a section there are texts that are of none of its parts: they are like none of them.
_LEAST, _HOLDERS = 2.0, ("I", "III.n", "III.d", "III.e")
#: What stands beside a text in a table is of the same part.
_BESIDE = re.compile(r"(?:co quan|don vi|nguoi|bo phan) (?:thuc hien|phu trach|chu tri)\s*:|thoi (?:gian|han|diem)\s*:")
#: A part behind itself, before the one above it where order is free or not, with others left out between.
_SAME, _BACK_LOOSE, _BACK, _LEFT_OUT = -0.1, -0.4, -0.8, -0.1
#: Two parts of which only one was told.
_HALF, _TWO = -1.0, 2
#: Tasks do not go on behind what closes a scenario.
_NEVER = -1e6
#: Below the heading of another part, which does not name this one too.
_AWAY, _AWAY_FROM_SURE, _AWAY_FROM_TASKS = -1.0, -3.0, -2.0
_SURE, _WHOLLY = 3.0, 4.4
#: Not even below what holds that heading.
_OUTSIDE = -1.0
#: A heading names a second part, hardly less than the first.
_ALSO = 2.1


def parted(found: Sequence[Found]) -> list[Found]:
    """The lines; texts without a heading of their own, with the part that each most likely is."""
    out = list(found)
    for start, end in _runs(found):
        head = found[start - 1] if start else None
        if head is None or not head.node:
            continue
        lines = found[start:end]
        names = {one.node: one.weight for one in named(head.head)}
        parts = _open_parts(found, start, end, head.node)
        if len(parts) < len(lines) and names.get(head.node, 0.0) < _SURE:
            parts += _parts_behind(found, start, end, head.node)
        if len(parts) < _TWO or any(_is_of_several(head.node, one) for one in lines):
            continue
        run = _Run(head.node, tuple(parts), names, not head.rest)
        nodes = run.aligned([one.row for one in lines])
        stays = next((at for at, node in enumerate(nodes) if node != head.node), len(nodes))
        for at in range(stays, len(nodes)):
            out[start + at] = labelled(lines[at], nodes[at]) if nodes[at] in parts else lines[at]
    return out


def labelled(line: Found, node: str) -> Found:
    """A text of that part; the label in front of it, if that names the part."""
    for head, rest in line.row.cuts():
        if rest and any(one.node == node and one.weight >= _SURE for one in named(head)):
            return line._replace(node=node, head=head, rest=rest)
    return line._replace(node=node)


def _runs(found: Sequence[Found]) -> Iterator[tuple[int, int]]:
    """Where texts stand behind a heading, from which line to which."""
    for is_text, run in groupby(
        range(len(found)), key=lambda at: not found[at].node and found[at].row.level[0] not in ("columns", "table")
    ):
        if is_text:
            lines = list(run)
            yield lines[0], lines[-1] + 1


def _open_parts(found: Sequence[Found], start: int, end: int, node: str) -> list[str]:
    """The parts that texts below a heading of this node may be: itself, and those that have no heading near it."""
    if node in _CLOSING:
        headed = {one.node for one in found}
        return [part for part in (node, *_CLOSING[node]) if part == node or part not in headed]
    home = node if node in _HOMES else above_of(node)
    if home not in _HOMES:
        return []
    headed = _headed(found, start, end, home)
    return [part for part in leaves(home) if part == node or part not in headed]


def _parts_behind(found: Sequence[Found], start: int, end: int, node: str) -> list[str]:
    """The parts of a situation behind those near a heading, up to the next one that has a heading itself."""
    home = node if node in _HOMES else above_of(node)
    if not node.startswith("III.") or home not in _HOMES or home == "III.n":
        return []
    headed = {above for one in _headed(found, start, end, "III.n") for above in chain(one)} - set(chain(home))
    behind = leaves("III.n")[leaves("III.n").index(leaves(home)[-1]) + 1 :]
    return [*takewhile(lambda part: not headed & set(chain(part)), behind)]


def _headed(found: Sequence[Found], start: int, end: int, home: str) -> set[str]:
    """The nodes that have headings in the same part of the file."""
    region = inside(home)
    first, last = start - 1, end
    while first > 0 and (not found[first].node or found[first].node in region) and found[first].node != home:
        first -= 1
    while last < len(found) and (not found[last].node or found[last].node in region) and found[last].node != home:
        last += 1
    return {one.node for one in found[first:last] if one.node}


def _is_of_several(home: str, one: Found) -> bool:
    """True for a paragraph that holds several parts itself."""
    if home not in BY_WORDS:
        return False
    fields = {field for field, _ in parts_of(home, one.row.marked.words) if field is not None}
    return len(fields) > 1


class _Run(NamedTuple):
    """Texts below a heading: its node, the parts that they may be, in order, and those that it names."""

    node: str
    parts: tuple[str, ...]
    named: Mapping[str, float]
    alone: bool  # the heading has a line of its own

    def aligned(self, rows: Sequence[Row]) -> list[str]:
        """The part of each text: the best of all ways through the parts; the node itself for one that is like none."""
        ways: list[tuple[float, list[str]]] = [(0.0, [])]
        for row in rows:
            if _BESIDE.match(bare(row.marked.words)) and ways[0][1]:
                ways = [(weight, [*way, way[-1]]) for weight, way in ways]
                continue
            labels = {one.node for head, rest in row.cuts() if rest for one in named(head) if one.weight >= _SURE}
            here = {**likeness(row.marked.words), **self._told_of_forces(row.marked.words)}
            if self.node in _HOLDERS and not labels and max(here.get(part, 0.0) for part in self.parts) < _LEAST:
                ways = [(weight, [*way, self.node]) for weight, way in ways]
                continue
            alone = {part: self._alone(part, here.get(part, 0.0), labelled=part in labels) for part in self.parts}
            ways = [
                max((so_far + alone[part] + self._order(way, part), [*way, part]) for so_far, way in ways)
                for part in self.parts
            ]
        return max((weight + self._left_out * (len(self.parts) - 1 - self._last(way)), way) for weight, way in ways)[1]

    def _told_of_forces(self, words: str) -> dict[str, float]:
        """The part of this stage that a sentence on forces says it is of, with how much likelier that is."""
        stage = next((one for one in chain(self.node) if one in STAGES), "")
        own = f"{stage}.{all_of_forces(words)}"
        return {own: max(likeness(words).get(own, 0.0), 0.0) + TOLD} if own in self.parts else {}

    def _alone(self, part: str, like: float, *, labelled: bool) -> float:
        """What speaks for a part by the words of the text, a label in front of it, and the heading above it."""
        if self.node == "IV.2":  # tasks may be of anything
            return _WORDS * max(like, 0.0) if part == self.node else _WORDS * like + _AWAY_FROM_TASKS
        if labelled:
            return _WORDS * (like + TOLD)
        told = self.named.get(part, 0.0) > self.named.get(self.node, 0.0) - _ALSO
        stays = self.node not in self.parts or part == self.node or (part in self.named and told)
        outside = _OUTSIDE if self.node.startswith("III.") and not self._beside(part) else 0.0
        return _WORDS * like + outside + (0.0 if stays else self._away)

    def _beside(self, part: str) -> bool:
        """True for a part below the node or below the one above it."""
        return part in inside(self.node if self.node in _HOMES else above_of(self.node))

    def _order(self, way: Sequence[str], part: str) -> float:
        """What the order of the parts says to one behind those before it."""
        at, last = self.parts.index(part), self._last(way)
        back = _NEVER if self.node in _CLOSING else _BACK_LOOSE if is_loose(above_of(part)) else _BACK
        return _SAME if at == last else back if at < last else self._left_out * (at - last - 1)

    @property
    def _away(self) -> float:
        sure = self.named.get(self.node, 0.0)
        if sure < _SURE or not self.alone:
            return _AWAY
        return _NEVER if sure >= _WHOLLY else _AWAY_FROM_SURE

    @property
    def _left_out(self) -> float:
        return _HALF if len(self.parts) == _TWO and self.node not in self.parts else _LEFT_OUT

    def _last(self, way: Sequence[str]) -> int:
        return next((self.parts.index(one) for one in reversed(way) if one in self.parts), -1)


@cache
def leaves(node: str) -> tuple[str, ...]:
    """The innermost parts of a node, in order; who directs is told of all levels alike."""
    return tuple(
        leaf
        for child in children(node)
        for leaf in ((child,) if child in _WHOLE else leaves(child) or (child,))
        if leaf != "III.ten"
    )
