"""Rendering scenarios as Word and PDF files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.api.checking import Opened, open_scenario

if TYPE_CHECKING:
    from collections.abc import Sequence


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


def to_pdf(files: Sequence[Path]) -> tuple[Path, ...]:
    """PDF files beside the Word files, through LibreOffice. Raises UsageError if it is not installed, OutputError."""
    from nts_scenario_kit.word.pdf import to_pdf as convert  # noqa: PLC0415

    return tuple(convert(files, files[0].parent)) if files else ()
