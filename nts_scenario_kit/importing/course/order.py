"""The outline of the Phụ lục as an order: what comes behind what, what stands below what, what holds text itself."""

from __future__ import annotations

import re
from functools import cache

_SITUATION = (
    "III.ten",
    "III.a", "III.a.yt", "III.a.db",
    "III.b", "III.b.mt", "III.b.yc",
    "III.c", "III.c.xa", "III.c.ti", "III.c.qg",
    "III.d",
    "III.d.gd1", "III.d.gd1.ll", "III.d.gd1.ph", "III.d.gd1.pt",
    "III.d.gd2", "III.d.gd2.ch", "III.d.gd2.dx", "III.d.gd2.ll", "III.d.gd2.ph", "III.d.gd2.pt",
    "III.d.gd3", "III.d.gd3.cc", "III.d.gd3.ll", "III.d.gd3.pt",
    "III.e",
    "III.e.b1", "III.e.b1.gn", "III.e.b1.xm", "III.e.b1.ch", "III.e.b1.cb", "III.e.b1.bc",
    "III.e.b2",
    "III.e.b2.gd1", "III.e.b2.gd1.ld", "III.e.b2.gd1.up", "III.e.b2.gd1.an", "III.e.b2.gd1.tt", "III.e.b2.gd1.kh",
    "III.e.b2.gd2", "III.e.b2.gd2.ld", "III.e.b2.gd2.an",
    "III.e.b2.gd3", "III.e.b2.gd3.ld", "III.e.b2.gd3.lu",
    "III.e.b3", "III.e.b3.kp", "III.e.b3.ct", "III.e.b3.tu", "III.e.b3.rk",
)  # fmt: skip
ORDER = (
    "",
    "I", "I.1", "I.2", "I.3", "I.3.a", "I.3.b",
    "II", "II.mt", "II.yc", "II.pc", "II.nt",
    "III", "III.n", *_SITUATION,
    "IV", "IV.1", "IV.1.ll", "IV.1.pt", "IV.1.kp", "IV.1.dt", "IV.1.tt", "IV.2", "IV.2.bc", "IV.3",
)  # fmt: skip
#: Lists whose parts stand in any order.
_LOOSE = (
    "I", "II", "III.c", "III.d.gd1", "III.d.gd2", "III.d.gd3", "III.e.b1", "III.e.b2.gd1", "III.e.b2.gd2", "III.e.b3",
    "IV", "IV.1",
)  # fmt: skip
#: What text right below a heading costs that holds other headings.
HOLDS = {
    "": 0.0, "I": -1.0, "II": -0.8, "III": -1.5, "III.n": -0.5, "III.a": -0.2, "III.b": -0.3, "III.d": -1.0,
    "III.e": -1.0, "III.e.b2": -0.7, "III.e.b2.gd1": -0.2, "III.e.b2.gd2": -0.2, "III.e.b2.gd3": -0.2,
    "III.ten": 0.5, "IV": -1.0, "IV.1": -0.3,
}  # fmt: skip
PLACE = {node: at for at, node in enumerate(ORDER)}


#: Stages and steps, which hold parts of the same kinds.
STAGES_OF_FORCES = ("III.d.gd1", "III.d.gd2", "III.d.gd3")
_OF_A_STAGE = re.compile(r"\.gd[123]\.\w+$")


@cache
def above_of(node: str) -> str:
    """The node that one stands below; parts of a situation stand below the situation."""
    above = node.rpartition(".")[0]
    return "III.n" if above == "III" and node != "III.n" else above


@cache
def chain(node: str) -> tuple[str, ...]:
    """The node and all above it, the nearest first, ``""`` last."""
    out = [node]
    while out[-1]:
        out.append(above_of(out[-1]))
    return tuple(out)


@cache
def between(node: str, above: str) -> int:
    """How many levels lie between a node and one above it; -1 if that is not above it."""
    found = chain(node)
    return found.index(above) - 1 if above in found and node != above else -1


@cache
def children(node: str) -> tuple[str, ...]:
    """The nodes right below one, in order."""
    return tuple(one for one in ORDER[1:] if above_of(one) == node)


@cache
def is_loose(node: str) -> bool:
    """True for a node whose parts stand in any order."""
    return node in _LOOSE


@cache
def inside(node: str) -> frozenset[str]:
    """The node and everything below it."""
    return frozenset(name for name in ORDER if node in chain(name))


@cache
def kind_of(node: str) -> str:
    """A node; of the parts that every stage may have, their kind alone: ``.ld`` for leadership in any stage."""
    return node[node.rindex(".") :] if _OF_A_STAGE.search(node) else node


@cache
def of_a_kind(node: str) -> tuple[str, ...]:
    """The parts of the same kind in all stages; the node alone if it is no part of a stage."""
    above = node.rpartition(".gd")[0]
    kind = kind_of(node)
    return (node,) if kind == node else tuple(one for one in ORDER if one.startswith(above) and kind_of(one) == kind)


def section_of(node: str) -> int:
    """Which of the four sections a node is of, from 0; before the first of them 0 too."""
    return ("I", "II", "III", "IV").index(node.split(".", maxsplit=1)[0] or "I")
