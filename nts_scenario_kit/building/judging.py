"""What is found in one document of a table: all rules run for each pattern of rows, not for each row.

A pattern is judged by its first row. For the first patterns the second row is judged as well: if it differs in a
finding, each row of that pattern is judged by itself, and no pattern is believed any more without its second row.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nts_scenario_kit.building.patterns import Pattern, Patterns
    from nts_scenario_kit.finding import Finding

#: Goes the whole way for a row: its findings.
Judge = Callable[[Mapping[str, str]], "tuple[Finding, ...]"]
#: Patterns that are remembered; beyond that rows are judged one by one.
_MOST = 2048
#: Patterns whose second row must agree before the first row of others is enough.
_PROOFS = 6


class Verdicts:
    """Findings of rows by their pattern."""

    def __init__(self, judge: Judge, patterns: Patterns) -> None:
        self._judge = judge
        self._patterns = patterns
        self._first: dict[Pattern, tuple[Finding, ...]] = {}
        self._settled: dict[Pattern, bool] = {}
        self._proofs = 0
        #: How many rows were judged by running the rules.
        self.judged = 0

    def of(self, words: Mapping[str, str]) -> tuple[Finding, ...]:
        """The findings of the row with these words."""
        pattern = self._patterns.of(words)
        if self._settled.get(pattern):
            return self._first[pattern]
        self.judged += 1
        findings = self._judge(words)
        first = self._first.get(pattern)
        if first is not None:
            agrees = self._settled.setdefault(pattern, first == findings)
            self._proofs += 1 if agrees else -_MOST
        elif len(self._first) < _MOST:
            self._first[pattern] = findings
            if self._proofs >= _PROOFS:
                self._settled[pattern] = True
        return findings
