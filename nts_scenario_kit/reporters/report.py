"""What every reporter is given."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Callable

    from nts_scenario_kit.finding import Finding


class RuleEntry(NamedTuple):
    """One rule as it is listed: ``doc`` is its manual page, empty for a rule that its title explains."""

    id: str
    severity: Severity
    clause: str
    title: str
    doc: str
    group: str


class Report(NamedTuple):
    """Findings of one run.

    ``files`` are the names as they were given; ``findings`` are in reading order; ``line_of`` gives the source line of
    a file and number, or None where there is none (a Word file, a file that could not be read). ``rules`` are all rules
    that could have fired.
    """

    files: tuple[str, ...]
    findings: tuple[Finding, ...]
    line_of: Callable[[str, int], str | None]
    colour: bool = False
    rules: tuple[RuleEntry, ...] = ()

    def count(self, severity: Severity) -> int:
        """How many findings have this severity."""
        return sum(finding.severity is severity for finding in self.findings)

    @property
    def summary(self) -> str:
        """``2 lỗi, 1 cảnh báo, 0 gợi ý trong 3 tệp``."""
        counts = ", ".join(f"{self.count(severity)} {severity.value}" for severity in Severity)
        return f"{counts} trong {len(self.files)} tệp"
