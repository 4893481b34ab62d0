"""Reading a scenario takes time in proportion to its length, whatever one letter it repeats: growth, never seconds."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from nts_scenario_kit.source import parse

#: Eight times the text may take twenty times as long: a reader that looks at each letter once stays far below, one that
#: looks at all letters before each takes sixty-four times as long.
_TIMES, _MOST = 8, 20
_LEAST = 0.02  # seconds below which a clock tells nothing


def growth(work: Callable[[int], object], size: int) -> float:
    """How many times as long the work on a text `_TIMES` as long takes; the best of three."""

    def least(n: int) -> float:
        took = []
        for _ in range(3):
            start = time.process_time()
            work(n)
            took.append(time.process_time() - start)
        return max(min(took), _LEAST)

    return least(size * _TIMES) / least(size)


@pytest.mark.parametrize(
    "unit", ["“", "‘", "“ ", ",“", "[,", "[“", "[ ,", "- ", ": ", "# ", "a ", "a) ", " ", "\u00a0", "• ", "{{"]
)
def test_reading_grows_with_the_text(unit: str) -> None:
    assert growth(lambda n: parse(f"địa bàn: a{unit * n}".encode(), "a.yaml"), 30_000) < _MOST
