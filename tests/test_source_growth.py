"""Reading a scenario takes time in proportion to its length, whatever one letter it repeats: growth, never seconds."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import count

import pytest
from support import MINIMAL, lines, resolved_of

from nts_scenario_kit import rules
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


_number = count()


def test_judging_a_field_grows_with_its_blanks_and_signs() -> None:
    """Fields with names of bodies and with measures: a rule that begins anew at each blank or point takes too long."""
    text = MINIMAL + lines(
        "tình huống:",
        "  - tên: Dịch bệnh",
        "    lực lượng, phương tiện:",
        "      giai đoạn 1:",
        '        chủ trì: "Sở{0}Y tế {2}"',
        "    các bước:",
        "      bước 2:",
        "        giai đoạn 1:",
        '          bảo đảm an ninh, trật tự: "{1}x {2}"',
    )

    def judged(size: int) -> None:  # of a text that was judged before the rules know the answers
        rules.check(resolved_of(text.format(" " * size, "." * size, next(_number))))

    assert growth(judged, 2000) < _MOST
