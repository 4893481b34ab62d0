"""Reading and checking scenario files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from nts_scenario_kit import source as yaml_source
from nts_scenario_kit.api.opened import ALL, Checked, Choice, Opened
from nts_scenario_kit.catalog import Catalog
from nts_scenario_kit.errors import CatalogError, InputError
from nts_scenario_kit.finding import Finding, Severity, ordered
from nts_scenario_kit.model.scenario import Scenario
from nts_scenario_kit.model.validate import keys_of, validate
from nts_scenario_kit.resolve import resolve, unknown_ids

if TYPE_CHECKING:
    from collections.abc import Iterable


#: What stands behind an alias was not read: the rules would call all of it missing.
_UNREAD = "YAML-BI-DANH"


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
    if authored is None or any(f.rule == _UNREAD for f in findings):
        findings += unknown_ids(source, keys_of(source, Scenario)[0], known)
        return Opened(name, source, None, tuple(ordered(findings)))
    resolved, faults = resolve(authored, known)
    findings += faults
    report = None
    if resolved is not None:
        from nts_scenario_kit import rules  # noqa: PLC0415 - nothing to judge in a file that does not resolve
        from nts_scenario_kit.importing.remaining import remaining  # noqa: PLC0415

        report = rules.examine(resolved, **choice._asdict())
        findings = [*_once(findings, report.findings), *remaining(resolved)]
    return Opened(name, source, resolved, tuple(ordered(findings)), report)


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
