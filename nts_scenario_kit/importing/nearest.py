"""The field whose title and explanation share most words with a text: where an officer may look first."""

from __future__ import annotations

import itertools
import re
from functools import cache
from typing import TYPE_CHECKING

from nts_scenario_kit.model.keys import table
from nts_scenario_kit.model.scenario import Scenario
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from nts_scenario_kit.model.base import KitModel

_WORD = re.compile(r"\w{2,}")
_SECTIONS = ("basis", "objectives", "situations", "implementation")
_LEAST = 3


def nearest(text: str) -> str:
    """The path in Vietnamese keys, lists of mappings without number; ``""`` if nothing is near."""
    words = _pairs(text)
    best, most = "", _LEAST - 1
    for path, own in _fields():
        shared = len(words & own)
        if shared > most:
            best, most = path, shared
    return best


def _pairs(text: str) -> set[str]:
    """Pairs of neighbouring words: a Vietnamese word has mostly two syllables."""
    words = _WORD.findall(bare(text))
    return {f"{one} {two}" for one, two in itertools.pairwise(words)}


@cache
def _fields() -> tuple[tuple[str, frozenset[str]], ...]:
    out: list[tuple[str, frozenset[str]]] = []
    for name in _SECTIONS:
        entry = table(Scenario)[name]
        if entry.below:
            out += _below(entry.below, entry.vietnamese)
    return tuple(out)


def _below(model: type[KitModel], path: str) -> list[tuple[str, frozenset[str]]]:
    out: list[tuple[str, frozenset[str]]] = []
    for name, info in model.model_fields.items():
        entry = table(model)[name]
        at = f"{path}.{entry.vietnamese}"
        if entry.below:
            out += _below(entry.below, at)
        else:
            out.append((at, frozenset(_pairs(f"{info.title} {info.description}"))))
    return out
