"""Results of opening and checking files, which the other verbs build on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.finding import Finding, Severity

if TYPE_CHECKING:
    import datetime

    from nts_scenario_kit.api.words import Numbers
    from nts_scenario_kit.resolve import Resolved
    from nts_scenario_kit.rules import Report
    from nts_scenario_kit.source import Source


def is_unprintable(finding: Finding) -> bool:
    """True for a character that no Word, Excel or HTML file can hold: what stands in the data is a stand-in."""
    return finding.rule == "YAML-KY-TU"


class Opened(NamedTuple):
    """A scenario file as far as it could be taken: its source, its resolved form, and all findings on the way.

    ``report`` is what the rules found, if they ran; ``numbers`` leads from a scenario made of a Word file back to it.
    """

    file: str
    source: Source | None
    resolved: Resolved | None
    findings: tuple[Finding, ...]
    report: Report | None = None
    numbers: Numbers | None = None

    @property
    def blocked(self) -> bool:
        """True if it cannot be rendered as final: unusable, or with an error."""
        return self.resolved is None or any(f.severity is Severity.ERROR for f in self.findings)

    @property
    def unprintable(self) -> bool:
        """True if not even a draft can be rendered: unusable, or with a character that no Word file can hold."""
        return self.resolved is None or any(map(is_unprintable, self.findings))


class Checked(NamedTuple):
    """The outcome of a check of several files; ``unreadable`` holds the sentences for files that cannot be judged."""

    opened: tuple[Opened, ...]
    unreadable: tuple[str, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings of all files, in reading order, files in the order given."""
        return tuple(finding for one in self.opened for finding in one.findings)

    def line_of(self, file: str, line: int) -> str | None:
        """A source line of one of the files."""
        for one in self.opened:
            if one.file == file:
                return one.source.line_text(line) if one.source is not None else _raw_line(file, line)
        return None


def _raw_line(file: str, line: int) -> str | None:
    """A line of a file that YAML could not read, as an editor shows it; None if it cannot be shown."""
    try:
        lines = Path(file).read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    return lines[line - 1] if 0 < line <= len(lines) else None


class Choice(NamedTuple):
    """Which content rules run, and the day that stands in for a date of issue not given yet."""

    select: tuple[str, ...] = ()  # prefixes of rule ids; empty: all
    ignore: tuple[str, ...] = ()
    beyond: bool = True  # also the rules that rest on law outside the founding documents
    today: datetime.date | None = None


#: All rules, no stand-in for a missing date of issue.
ALL = Choice()
