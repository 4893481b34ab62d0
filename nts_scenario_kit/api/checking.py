"""Reading and checking scenario files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit import source as yaml_source
from nts_scenario_kit.catalog import Catalog
from nts_scenario_kit.errors import CatalogError, InputError
from nts_scenario_kit.finding import Finding, Severity, ordered
from nts_scenario_kit.model.scenario import Scenario
from nts_scenario_kit.model.validate import keys_of, validate
from nts_scenario_kit.resolve import resolve, unknown_ids

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable

    from nts_scenario_kit.resolve import Resolved
    from nts_scenario_kit.source import Source


class Opened(NamedTuple):
    """A scenario file as far as it could be taken: its source, its resolved form, and all findings on the way."""

    file: str
    source: Source | None
    resolved: Resolved | None
    findings: tuple[Finding, ...]

    @property
    def blocked(self) -> bool:
        """True if it cannot be rendered as final: unusable, or with an error."""
        return self.resolved is None or any(f.severity is Severity.ERROR for f in self.findings)


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


def open_scenario(file: str | Path, catalog: Catalog | None = None, choice: Choice = ALL) -> Opened:
    """Read, validate and resolve one file, and run the content rules.

    Raises InputError if the file cannot be read, CatalogError if the kit's own data cannot be used.
    """
    if Path(file).suffix.lower() == ".docx":
        from nts_scenario_kit.api.words import open_word  # noqa: PLC0415 - loads the Word side

        return open_word(Path(file), catalog, choice)
    name = str(file)
    source, findings = yaml_source.read(Path(file), name=name)
    if source is None:
        return Opened(name, None, None, tuple(ordered(findings)))
    authored, faults = validate(source)
    told = {(f.line, f.column) for f in findings if f.severity is Severity.ERROR}
    findings += [
        f for f in faults if f.rule == "SCHEMA-THIEU" or (f.line, f.column) not in told
    ]  # one fault, one finding
    known = catalog or Catalog(Path(file).parent)
    if authored is None:
        findings += unknown_ids(source, keys_of(source, Scenario)[0], known)
        return Opened(name, source, None, tuple(ordered(findings)))
    resolved, faults = resolve(authored, known)
    findings += faults
    if resolved is not None:
        from nts_scenario_kit import rules  # noqa: PLC0415 - nothing to judge in a file that does not resolve
        from nts_scenario_kit.importing.remaining import remaining  # noqa: PLC0415

        findings = [*_once(findings, rules.check(resolved, **choice._asdict())), *remaining(resolved)]
    return Opened(name, source, resolved, tuple(ordered(findings)))


def _once(read: list[Finding], judged: list[Finding]) -> list[Finding]:
    """All of them, but text in an old font is told by its rule, at each place, and not by the reader as well."""
    from nts_scenario_kit.rules.wording import OLD_FONT  # noqa: PLC0415

    told = any(f.hint == OLD_FONT for f in judged)
    return [*(f for f in read if not (told and f.rule == "YAML-BANG-MA-CU")), *judged]


def check(files: Iterable[str | Path], choice: Choice = ALL) -> Checked:
    """Check each file; one that cannot be judged does not stop the others."""
    opened: list[Opened] = []
    unreadable: list[str] = []
    for file in dict.fromkeys(map(str, files)):
        try:
            opened.append(open_scenario(file, choice=choice))
        except (InputError, CatalogError) as error:
            unreadable.append(str(error))
    return Checked(tuple(opened), tuple(unreadable))
