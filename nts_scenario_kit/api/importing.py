"""Word files into scenarios: our own come home into their YAML file, others become a new one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit import source as yaml_source
from nts_scenario_kit.catalog import Catalog
from nts_scenario_kit.errors import OutputError
from nts_scenario_kit.finding import Finding, ordered
from nts_scenario_kit.model.validate import validate
from nts_scenario_kit.resolve import Resolved, resolve

if TYPE_CHECKING:
    from nts_scenario_kit.importing.edits import Change, Unplaced


class Imported(NamedTuple):
    """The outcome of an import into a scenario file.

    ``changes`` were made, each with its path as the author writes it; ``unplaced`` found no field. ``findings`` say why
    nothing was imported, or what is odd about the Word file; ``written`` is False if the file needed no change.
    ``refusal`` says why the Word file is none of this scenario; ``revised`` that it holds tracked changes.
    """

    changes: tuple[tuple[str, Change], ...]
    unplaced: tuple[Unplaced, ...]
    findings: tuple[Finding, ...]
    written: bool
    refused: bool = False
    refusal: str = ""
    revised: bool = False


def open_resolved(file: Path) -> tuple[Resolved | None, list[Finding]]:
    """A scenario as far as it resolves, without the content rules. Raises InputError, CatalogError."""
    found, findings = yaml_source.read(file, name=str(file))
    if found is None:
        return None, findings
    authored, faults = validate(found)
    findings = [*findings, *faults]
    if authored is None:
        return None, findings
    resolved, faults = resolve(authored, Catalog(file.parent))
    return resolved, [*findings, *faults]


def bring_home(file: Path, into: Path) -> Imported:
    """Bring the edits of a rendered Word file back to its scenario file, which is written in one step.

    Raises InputError, CatalogError, OutputError; then nothing has changed.
    """
    from nts_scenario_kit.importing.returning import bring_home as compare  # noqa: PLC0415 - loads the Word side
    from nts_scenario_kit.word.intake import take_in  # noqa: PLC0415
    from nts_scenario_kit.word.save import save  # noqa: PLC0415

    resolved, findings = open_resolved(into)
    if resolved is None:
        return Imported((), (), tuple(ordered(findings)), False, refused=True)
    intake = take_in(file)
    if intake.refused:
        return Imported((), (), intake.findings, False, refused=True)
    try:
        returned = compare(resolved, intake)
    except ValueError as error:
        raise OutputError(f"{into}: không ghi được các thay đổi vào tệp này ({error}); tệp giữ nguyên") from error
    edits, source = returned
    changes = tuple((resolved.written(change.path), change) for change in edits.changes)
    changed = source.text != resolved.source.text
    if changed:
        save(source.encode(source.text), into, force=True)
    unplaced, told = tuple(edits.unplaced), intake.findings
    return Imported(changes, unplaced, told, changed, refusal=edits.refusal, revised=intake.revised)
