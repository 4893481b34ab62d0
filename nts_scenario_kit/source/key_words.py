"""The keys of a scenario as words: a line that lost its colon is known by the key that it begins with.

``keys.txt`` is what the models say (a test holds it); the reader of text may not ask them.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from nts_scenario_kit.vietnamese import nfc


def key_and_rest(line: str) -> tuple[str, str]:
    """The longest key with which the line begins and what follows it; ("", line) where it begins with none."""
    said = nfc(line).lower()
    key = next((key for key in _keys() if said.startswith(f"{key.lower()} ")), "")
    return key, nfc(line)[len(key) :].strip()


@cache
def _keys() -> tuple[str, ...]:
    """Every key, the longest first."""
    words = (Path(__file__).parent / "keys.txt").read_text("utf-8").split("\n")
    return tuple(sorted(filter(None, words), key=lambda key: (-len(key), key)))
