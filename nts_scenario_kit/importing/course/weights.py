"""What the order of the Phụ lục and the marks of other headings say to a heading of some node, behind a reading so far.

All weights are of the size of a good or bad sign: 1.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing.course.lines import Found, Level, told
from nts_scenario_kit.importing.course.options import ANY_NUMBERED
from nts_scenario_kit.importing.course.order import (
    PLACE,
    above_of,
    between,
    chain,
    children,
    inside,
    is_loose,
    section_of,
)
from nts_scenario_kit.importing.marks import ROMANS
from nts_scenario_kit.vietnamese import POINT_LETTERS, bare

if TYPE_CHECKING:
    from nts_scenario_kit.importing.course.lines import Row

#: What a file may begin with, and what it costs: a title names what is told further down.
_FIRST = {"I": 0.0, "I.3": -1.0, "I.3.a": -1.5, "I.1": -1.5, "I.2": -1.5, "II": -1.0, "III": -4.0, "III.n": -3.0}
_ELSEWHERE = -3.0
#: A heading inside itself, of text or of others; one that was there before; one that should have stood before, where
#: order is free or not.
_ITSELF, _HOLDER_ITSELF = -2.5, -4.0
#: The bases, behind the situation at hand that stood before them: ``A. Tình hình``, ``B. Căn cứ``.
_LATE_HOLDER = -1.0
_AGAIN = -2.0
_BACK, _BACK_LOOSE, _BACK_AGAIN = -1.5, -0.3, -3.0
#: A heading above that is missing; one beside that is left out, where order is free or not.
_MISSING, _LEFT_OUT, _LEFT_OUT_LOOSE = -0.3, -0.35, -0.05
#: Another section has a heading of its own; the next but one is far; parts of situations stand in section III.
_NO_SECTION, _FAR, _OUTSIDE = -1.2, -2.0, -3.0
#: Section III has situations below it.
_NO_SITUATION = -1.0
#: A part of a stage does not say of which.
_NO_STAGE, _OTHER_STAGE = -1.5, -3.0
#: A heading of a level that no open heading has: below the last one, or not.
_DEEPER, _NOT_DEEPER, _COUNT = 0.7, -1.0, 0.7
#: Beside another of its level, below it, above it; counted on from it.
_BESIDE, _BELOW_ITS_LIKE, _ABOVE_ITS_LIKE, _COUNTED_ON = 1.5, -1.0, -2.0, 1.0
#: Nothing stands below a heading: one that holds others, or text only.
_EMPTIED_HOLDER, _EMPTIED = -1.0, -1.5
#: A situation behind one of which little was told; set in another way; counted on; a label without a number.
_TOO_SOON, _OTHER_LOOK, _NOT_COUNTED_ON, _NO_NUMBER = -2.0, -3.0, -2.0, -1.5
_PARTS = 2

_GD = re.compile(r"\.gd[123]")
_NUMBERS = ("mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam")
_COUNTED = re.compile(
    r"(?:gia dinh )?(?:tinh huong|kich ban|su (?:co|viec|vu)|vu (?:viec|an)|phuong an|truong hop|kha nang"
    r"|gia (?:thiet|dinh)|th)"
    r"(?: gia dinh| gia thiet| du kien| cu the)?(?: (?:thu|so))? ?(duy nhat|[a-z]?\d{1,2}|[ivx]+|[a-e]|\w{2,3})\b"
)


class Open(NamedTuple):
    """A heading that is open: its level, its node, the value of its mark (0 without one), and its words."""

    level: Level
    node: str
    value: int
    head: str


class Reading(NamedTuple):
    """One way to read the lines so far: its weight, the node at hand, open headings and the last one of each level
    beside them, the nodes that were opened (of the situation at hand), what the last line is, and the way before it.
    """

    weight: float
    node: str
    stack: tuple[Open, ...]
    seen: frozenset[str]
    found: Found | None = None
    before: Reading | None = None


def weight_of(one: Reading, row: Row, node: str, head: str, rest: str, *, numbered: bool) -> tuple[float, int]:
    """What speaks for a heading of this node behind that reading, and the value of its mark."""
    value = value_of(row)
    if node == "III.n":
        value = number_in(head) or value
        weight = _situation(one, row, value) + (_NO_NUMBER if rest and not value else 0.0)
    else:
        weight = _order(one, node, numbered=numbered)
    return weight + _marks(one, row, node, value) + emptied(one, node), value


def _situation(one: Reading, row: Row, value: int) -> float:
    """What speaks for a new situation: enough of the last one was told, it is set like that, and counted on."""
    last = next((open_ for open_ in one.stack if open_.node == "III.n"), None)
    if last is None:
        return _FIRST["III.n"] if not one.node else 0.0 if one.node.startswith("II") else _ELSEWHERE
    parts = sum(name.count(".") == 1 for name in one.seen if name.startswith("III."))
    weight = 0.0 if parts > _PARTS else _TOO_SOON
    weight += 0.0 if last.level == row.level else _OTHER_LOOK
    if value or last.value:
        weight += _COUNTED_ON if value == last.value + 1 else _NOT_COUNTED_ON
    return weight


def _order(one: Reading, node: str, *, numbered: bool) -> float:
    """What the order of the Phụ lục says to this node behind that of the reading."""
    now = one.node
    shared = next(above for above in chain(now) if above in chain(node))
    if shared == node:
        late = node == "I" and now.startswith("I.3") and not any(open_.node == node for open_ in one.stack)
        return _LATE_HOLDER if late else _HOLDER_ITSELF if children(node) else _ITSELF
    missing = between(node, shared)
    if now == "III":
        return _NO_SITUATION + _MISSING * missing
    weight = _MISSING * missing + (_AGAIN if node in one.seen else 0.0)
    if not now:
        weight += _FIRST.get(node, _ELSEWHERE)
    if not shared:
        weight += _NO_SECTION * missing + (_OUTSIDE if node.startswith("III.") else 0.0)
        weight += _FAR if abs(section_of(node) - section_of(now)) > 1 else 0.0
    if missing and (".gd" in node or node.startswith("III.e.b")) and not numbered:
        weight += _which_stage(now, node)
    towards = chain(node)[missing]
    if PLACE[towards] < PLACE[now] and now not in inside(towards):
        if towards in one.seen:
            return weight + (_BACK_AGAIN if node in one.seen else _BACK)
        return weight + (_BACK_LOOSE if is_loose(shared) else _BACK)
    left_out = sum(PLACE[now] < PLACE[name] < PLACE[towards] and name not in one.seen for name in children(shared))
    return weight + (_LEFT_OUT_LOOSE if is_loose(shared) else _LEFT_OUT) * left_out


def _which_stage(now: str, node: str) -> float:
    """What it costs that a part of a stage does not say of which: nothing where forces and steps stand together."""
    before, behind = _GD.search(now), _GD.search(node)
    if before and behind and now[:5] != node[:5]:
        return 0.0 if before[0] == behind[0] else _OTHER_STAGE
    return _NO_STAGE


def _marks(one: Reading, row: Row, node: str, value: int) -> float:
    """What the marks of open headings say: beside one another at one level, one after the other."""
    same = next((open_ for open_ in reversed(one.stack) if open_.level == row.level), None)
    if same is None:
        last = one.stack[-1].node if one.stack else ""
        weight = _DEEPER if last in chain(node)[1:] else _NOT_DEEPER
        return weight + (_COUNT if value == 1 else -_COUNT if value > 1 else 0.0)
    weight = 0.0
    if above_of(same.node) == above_of(node) or same.node == node == "III.n":
        weight = _BESIDE
    elif same.node in chain(node)[1:]:
        weight = _BELOW_ITS_LIKE
    elif node in chain(same.node):
        weight = _ABOVE_ITS_LIKE
    if value:
        weight += _COUNTED_ON if value == same.value + 1 else -_COUNTED_ON
    return weight


def emptied(one: Reading, node: str) -> float:
    """What it costs that nothing stands below the last heading before one of this node."""
    last = one.found
    if last is None or not last.head or last.rest or one.node != last.node or node in inside(last.node):
        return 0.0
    return _EMPTIED_HOLDER if children(last.node) else _EMPTIED


def number_in(head: str) -> int:
    """Which situation a heading says that it is: ``Trường hợp 2``, ``Tình huống B``, ``Sự cố thứ ba``; 0 for none."""
    found = _COUNTED.match(told(head)) or ANY_NUMBERED.fullmatch(told(head))
    last = found[1] if found else ""
    if last[-1:].isdigit():
        return int(last.lstrip("abcdefghijklmnopqrstuvwxyz"))
    if last == "duy nhat":
        return 1
    return next((names.index(last) + 1 for names in (ROMANS, _NUMBERS, tuple("abcde")) if last in names), 0)


def value_of(row: Row) -> int:
    """Which one of its kind a mark is; 0 for none and for signs."""
    mark = row.marked.mark.strip(" .)(/-–:").lower()
    if row.marked.kind in ("", "sign") or not mark:
        return 0
    last = re.split(r"[.\s]", mark)[-1]
    if last.isdigit():
        return int(last)
    if bare(last) in _NUMBERS and row.marked.kind == "part":
        return _NUMBERS.index(bare(last)) + 1
    if last in ROMANS and (row.marked.kind in ("part", "roman") or len(last) > 1):
        return ROMANS.index(last) + 1
    return POINT_LETTERS.index(last) + 1 if len(last) == 1 and last in POINT_LETTERS else 0
