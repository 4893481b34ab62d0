"""The verbs of the kit, one function each. They take paths and options, and give back values; nothing is printed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit import source as yaml_source
from nts_scenario_kit.catalog import Catalog
from nts_scenario_kit.errors import InputError
from nts_scenario_kit.finding import Finding, Severity, ordered
from nts_scenario_kit.model.validate import validate
from nts_scenario_kit.resolve import resolve

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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
    """The outcome of a check of several files; ``unreadable`` holds the sentences for files that cannot be read."""

    opened: tuple[Opened, ...]
    unreadable: tuple[str, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings of all files, in reading order, files in the order given."""
        return tuple(finding for one in self.opened for finding in one.findings)

    def line_of(self, file: str, line: int) -> str | None:
        """A source line of one of the files."""
        for one in self.opened:
            if one.file == file and one.source is not None:
                return one.source.line_text(line)
        return None


def open_scenario(file: str | Path, catalog: Catalog | None = None) -> Opened:
    """Read, validate and resolve one file, and run the content rules.

    Raises InputError if the file cannot be read, CatalogError if the kit's own data cannot be used.
    """
    name = str(file)
    source, findings = yaml_source.read(Path(file), name=name)
    if source is None:
        return Opened(name, None, None, tuple(ordered(findings)))
    authored, faults = validate(source)
    findings = [*findings, *faults]
    if authored is None:
        return Opened(name, source, None, tuple(ordered(findings)))
    resolved, faults = resolve(authored, catalog or Catalog(Path(file).parent))
    return Opened(name, source, resolved, tuple(ordered([*findings, *faults])))


def check(files: Iterable[str | Path]) -> Checked:
    """Check each file; one that cannot be read does not stop the others."""
    opened: list[Opened] = []
    unreadable: list[str] = []
    for file in files:
        try:
            opened.append(open_scenario(file))
        except InputError as error:
            unreadable.append(str(error))
    return Checked(tuple(opened), tuple(unreadable))


class Rendered(NamedTuple):
    """The outcome of a rendering: the files written, in order, and the findings of the scenario."""

    written: tuple[Path, ...]
    opened: Opened


def render(
    file: str | Path,
    out: Path | None = None,
    parts: Sequence[str] | None = None,
    *,
    draft: bool = False,
    force: bool = False,
) -> Rendered:
    """Render one scenario to one Word file; nothing is written if it has errors and ``draft`` is not asked for.

    ``out`` is the Word file or an existing folder; by default the file's name with ``.docx``, beside it.
    Raises InputError, UsageError, CatalogError or OutputError.
    """
    from nts_scenario_kit.outline import WHOLE, outline  # noqa: PLC0415 - a check does not need it
    from nts_scenario_kit.word.save import save  # noqa: PLC0415
    from nts_scenario_kit.word.writer import render as write  # noqa: PLC0415

    opened = open_scenario(file)
    if opened.resolved is None or (opened.blocked and not draft):
        return Rendered((), opened)
    document = outline(opened.resolved, parts or WHOLE, draft=draft)
    template = opened.resolved.catalog.template_file(opened.resolved.variant)
    target = _target(Path(file), out)
    save(write(document, template), target, force=force)
    return Rendered((target,), opened)


def _target(file: Path, out: Path | None) -> Path:
    name = file.with_suffix(".docx").name
    if out is None:
        return file.with_name(name)
    return out / name if out.is_dir() else out
