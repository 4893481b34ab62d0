"""Two versions to be compared, each from a scenario or a Word file: what is on its pages, and where it came from.

A scenario is printed as ``nts render`` prints it; a Word file is taken as it is, whoever wrote it. Paragraphs printed
by the kit carry the path of their value, also in a Word file that was edited since; those of other files get the path
of the field that an import would put them in.
"""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit import source as yaml_source
from nts_scenario_kit.api.importing import open_resolved
from nts_scenario_kit.api.opened import is_unprintable
from nts_scenario_kit.catalog import Catalog
from nts_scenario_kit.document import Block
from nts_scenario_kit.errors import CatalogError, UsageError
from nts_scenario_kit.finding import Finding, Severity
from nts_scenario_kit.importing.expected import present, printed
from nts_scenario_kit.importing.foreign import recognise
from nts_scenario_kit.importing.identity import Wishes
from nts_scenario_kit.importing.legacy import modern
from nts_scenario_kit.importing.returning import find_edits
from nts_scenario_kit.importing.writing import written
from nts_scenario_kit.importing.yaml_file import text_of
from nts_scenario_kit.model.validate import validate
from nts_scenario_kit.outline import WHOLE, outline
from nts_scenario_kit.resolve import resolve
from nts_scenario_kit.vietnamese import utf8
from nts_scenario_kit.word.fix import repaired
from nts_scenario_kit.word.intake import Intake, take_in
from nts_scenario_kit.word.redline import Body, body_of
from nts_scenario_kit.word.writer import render

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from nts_scenario_kit.document import Document
    from nts_scenario_kit.finding import DataPath
    from nts_scenario_kit.resolve import Resolved
    from nts_scenario_kit.source import Source
    from nts_scenario_kit.word.intake import Passage

_WORD = (".docx", ".docm", ".doc", ".dotx", ".rtf", ".odt", ".pdf")


class Version(NamedTuple):
    """One side. ``word``: it came from a Word file; ``ours``: it is in the layout of the kit.

    ``paths`` are the values of each paragraph by its number; ``clauses`` what the paragraph itself is known to answer;
    ``scenario`` is there if the version could be read as one; ``package`` the file whose layout may be used.
    """

    file: Path
    word: bool
    ours: bool
    package: bytes
    body: Body
    passages: Mapping[int, Passage]
    paths: Mapping[int, tuple[DataPath, ...]]
    clauses: Mapping[int, str]
    scenario: Resolved | None
    encoding: str = ""
    others: tuple[Passage, ...] = ()  # paragraphs of headers, notes and text boxes


def open_versions(old: Path, new: Path) -> tuple[Version, Version]:
    """Read both. Raises InputError, UsageError for what is no usable scenario or Word file, CatalogError."""
    words = {file: _taken(file) for file in (old, new) if _is_word(file)}
    known = {file: _scenario(file) for file in (old, new) if not _is_word(file)}
    scenario = next(iter(known.values()), None)
    parts: tuple[str, ...] = WHOLE
    if words and scenario is not None:
        parts = _parts(scenario, next(iter(words.values()))) or WHOLE
    made = [
        _printed(file, known[file], parts) if file in known else _word(file, words[file], scenario)
        for file in (old, new)
    ]
    return made[0], made[1]


def _is_word(file: Path) -> bool:
    return file.suffix.lower() in _WORD


def _scenario(file: Path) -> Resolved:
    resolved, findings = open_resolved(file)
    if resolved is None or any(map(is_unprintable, findings)):
        raise UsageError(f"{file}: không so sánh được vì tệp có lỗi ({_reason(findings)})")
    return resolved


def _reason(findings: Iterable[Finding]) -> str:
    errors = (one for one in findings if one.severity is Severity.ERROR)
    return next((f"{one.place}: {one.message}" for one in errors), "không đọc được")


def _taken(file: Path) -> Intake:
    intake = take_in(file)
    if intake.refused:
        raise UsageError(f"không so sánh được: {intake.findings[0].sentence}")
    return intake


def _parts(scenario: Resolved, intake: Intake) -> tuple[str, ...]:
    """The parts of the scenario that the Word file holds."""
    found = {line.part for line in present(printed(scenario), intake.passages)}
    return tuple(part for part in ("to_trinh", *WHOLE) if part in found)


def _printed(file: Path, scenario: Resolved, parts: Sequence[str]) -> Version:
    document = outline(scenario, parts)
    data = render(document, scenario.catalog.template_file(scenario.variant))
    intake = take_in(data)
    passages = {one.number: one for one in intake.passages}
    clauses = _block_clauses(document, passages)
    body = body_of(data, f"{file} in ra Word")
    own = Version(file, False, True, data, body, passages, _anchored(passages), clauses, scenario)
    return own._replace(others=intake.others)


def _anchored(passages: Mapping[int, Passage]) -> dict[int, tuple[DataPath, ...]]:
    return {n: tuple(anchor.path for anchor in one.anchors) for n, one in passages.items() if one.anchors}


def _block_clauses(document: Document, passages: Mapping[int, Passage]) -> dict[int, str]:
    """The clause of each printed block: blocks and paragraphs stand in the same order."""
    numbers = iter(sorted(passages))
    out: dict[int, str] = {}
    for block in document.blocks():
        if not isinstance(block, Block) or not block.text.strip():
            continue
        for number in numbers:
            if passages[number].text == block.text:
                out[number] = block.clause
                break
        else:  # the text is set otherwise on the page: look for the next block from the beginning again
            last = max(out, default=0)
            numbers = iter(sorted(n for n in passages if n > last))
    return out


def _word(file: Path, intake: Intake, other: Resolved | None) -> Version:
    passages = {one.number: one for one in intake.passages}
    ours = any(one.anchors for one in intake.passages)
    converted, encoding = modern(intake.passages)
    instead = {one.number: one.text for one in converted if passages[one.number].text != one.text}
    labels = {one.number: one.label for one in intake.passages if one.label}
    data = file.read_bytes()
    body = body_of(data, str(file), instead, labels)
    if ours:
        paths, scenario = _anchored(passages), _edited(intake, other)
    else:
        paths, scenario = _recognised(file, intake, other)
    others = modern(intake.others).passages
    return Version(file, True, ours, data, body, passages, paths, {}, scenario, encoding, others)


def official(version: Version) -> Version:
    """The version with a package that may carry a redline: one that came from Word is first put right by the decree.

    Raises UsageError for a file with macros, or one that cannot be written back.
    """
    if not version.word:
        return version

    with zipfile.ZipFile(version.file) as archive:
        if any(name.lower().endswith("vbaproject.bin") for name in archive.namelist()):
            raise UsageError(f"{version.file}: tệp có macro; hãy lưu lại dạng “Word Document (*.docx)”")
    return version._replace(package=repaired(version.package, str(version.file)))


def _edited(intake: Intake, other: Resolved | None) -> Resolved | None:
    """What the scenario beside it becomes with the edits of the Word file."""
    if other is None:
        return None
    try:
        return _resolved(written(other, find_edits(other, intake)), other.catalog)
    except ValueError:  # the text cannot be changed at one of the places: then only the pages are compared
        return None


def _recognised(
    file: Path, intake: Intake, other: Resolved | None
) -> tuple[dict[int, tuple[DataPath, ...]], Resolved | None]:
    """Fields of the paragraphs of somebody else's file, and the scenario that it would become."""
    catalog = other.catalog if other else Catalog(file.parent)
    known = other.scenario if other else None
    wishes = Wishes(known.variant, known.domain, str(known.level)) if known else Wishes()
    variant, _ = catalog.check_variant(wishes.variant or "national")
    if variant is None:
        return {}, None
    draft = recognise(intake, variant, catalog, wishes, str(file)).draft
    paths: dict[int, tuple[DataPath, ...]] = {}
    for path, number in draft.numbers.items():
        paths[number] = (*paths.get(number, ()), path)
    if other is None:  # nobody asks for the scenario of two Word files
        return paths, None
    source, _ = yaml_source.parse(utf8(text_of(draft, "", file.name)), str(file))
    return paths, _resolved(source, catalog) if source else None


def _resolved(source: Source, catalog: Catalog) -> Resolved | None:
    authored, _ = validate(source)
    try:
        return resolve(authored, catalog)[0] if authored else None
    except CatalogError:
        return None
