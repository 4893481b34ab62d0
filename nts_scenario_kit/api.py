"""The verbs of the kit, one function each. They take paths and options, and give back values; nothing is printed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit import source as yaml_source
from nts_scenario_kit.catalog import Catalog
from nts_scenario_kit.catalog.places import data_folder
from nts_scenario_kit.errors import InputError, UsageError
from nts_scenario_kit.finding import Finding, Severity, ordered
from nts_scenario_kit.model.types import in_words
from nts_scenario_kit.model.validate import validate
from nts_scenario_kit.resolve import resolve
from nts_scenario_kit.vietnamese import nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from nts_scenario_kit.catalog import VariantStack
    from nts_scenario_kit.model.variant import Validity
    from nts_scenario_kit.resolve import Resolved
    from nts_scenario_kit.source import Source

_ID = re.compile(r"[a-z][a-z0-9_]{1,40}")


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


def to_pdf(files: Sequence[Path]) -> tuple[Path, ...]:
    """PDF files beside the Word files, through LibreOffice. Raises UsageError if it is not installed, OutputError."""
    from nts_scenario_kit.word.pdf import to_pdf as convert  # noqa: PLC0415

    return tuple(convert(files, files[0].parent)) if files else ()


class Started(NamedTuple):
    """A new scenario file: where it stands, and what the officer should know about the variant."""

    file: Path
    notice: str


def new(file: Path, variant_id: str, domain: str, level: str | None = None, *, force: bool = False) -> Started:
    """Write a starter scenario.

    Raises UsageError for a variant, domain or level that does not exist or fit, OutputError if the file exists (an
    author's work is never overwritten without ``force``) or cannot be written.
    """
    from nts_scenario_kit.scaffold import scaffold  # noqa: PLC0415
    from nts_scenario_kit.word.save import save  # noqa: PLC0415

    catalog = Catalog(file.parent)
    variant = _variant(catalog, variant_id)
    domains = catalog.references.domains
    if domain not in domains:
        raise UsageError(f"không có lĩnh vực “{domain}”; {_choose(domain, [*domains])}")
    levels = [str(one) for one in variant.merged.levels]
    chosen = level or levels[0]
    if levels and chosen not in levels:
        raise UsageError(f"biến thể “{variant_id}” không dùng cho cấp “{chosen}”; chọn một trong: {'; '.join(levels)}")
    target = file if file.suffix else file.with_suffix(".yaml")
    schema = (data_folder("schemas") / "kich_ban_khung.schema.json").resolve().as_uri()
    text = scaffold(variant, domain, chosen, catalog, target.name, schema)
    save(text.encode(), target, force=force)
    return Started(target, _notice(variant))


def _notice(variant: VariantStack) -> str:
    last = variant.merged.validity.last
    if last is None:
        return ""
    successor = variant.merged.successor
    kept = f"; cơ quan kế tục: {successor}" if successor else ""
    return f"Lưu ý: biến thể “{variant.id}” chỉ có hiệu lực đến hết {in_words(last)}{kept}."


def _variant(catalog: Catalog, variant_id: str) -> VariantStack:
    if catalog.variant_file(variant_id) is None:
        raise UsageError(f"không có biến thể “{variant_id}”; {_choose(variant_id, catalog.variant_ids())}")
    return catalog.variant(variant_id)


def _choose(word: str, words: list[str]) -> str:
    near = nearest(word, tuple(words))
    return f"ý bạn là “{near}”?" if near else f"chọn một trong: {', '.join(words)}"


def write_schemas(folder: Path, *, force: bool = False) -> tuple[Path, ...]:
    """Write the JSON Schemas of both key spellings. Raises OutputError."""
    from nts_scenario_kit.model import schema  # noqa: PLC0415
    from nts_scenario_kit.word.save import save  # noqa: PLC0415

    files = tuple(folder / name for name in schema.SCHEMAS)
    for file in files:
        data = schema.text(file.name).encode()
        if not file.is_file() or file.read_bytes() != data:
            save(data, file, force=force)
    return files


class VariantRow(NamedTuple):
    """One line of the list of variants."""

    id: str
    name: str
    extends: str
    validity: str
    file: str


def variants() -> tuple[VariantRow, ...]:
    """All variants that can be used from the current folder."""
    catalog = Catalog()
    rows = []
    for variant_id in catalog.variant_ids():
        found, _ = catalog.check_variant(variant_id)
        file = str(catalog.variant_file(variant_id))
        if found is None:
            rows.append(VariantRow(variant_id, "(có lỗi: nts variants check " + variant_id + ")", "", "", file))
            continue
        merged, own = found.merged, found.layers[0].variant
        rows.append(VariantRow(variant_id, merged.name, own.extends, _period(own.validity), file))
    return tuple(rows)


def _period(validity: Validity) -> str:
    first, last = validity.first, validity.last
    parts = (f"từ {first:%d/%m/%Y}" if first else "", f"đến {last:%d/%m/%Y}" if last else "")
    return " ".join(filter(None, parts))


class VariantValue(NamedTuple):
    """One value of a merged variant, with the place where it was written."""

    path: str
    value: str
    place: str


def variant_values(variant_id: str) -> tuple[VariantValue, ...]:
    """Every value of the variant and of the layers below it. Raises UsageError, CatalogError."""
    stack = _variant(Catalog(), variant_id)
    return tuple(VariantValue(*row) for row in stack.listing())


def new_variant(variant_id: str, base: str, folder: Path = Path("templates"), *, force: bool = False) -> Path:
    """Write ``templates/<id>/variant.yaml`` that extends another variant. Raises UsageError, OutputError."""
    from nts_scenario_kit.scaffold import variant_scaffold  # noqa: PLC0415
    from nts_scenario_kit.word.save import save  # noqa: PLC0415

    catalog = Catalog()
    if not _ID.fullmatch(variant_id):
        raise UsageError(f"mã biến thể “{variant_id}” không dùng được; chỉ dùng chữ thường không dấu, số và gạch dưới")
    file = folder / variant_id / "variant.yaml"
    save(variant_scaffold(variant_id, _variant(catalog, base), catalog).encode(), file, force=force)
    return file


def check_variant(variant_id: str) -> Checked:
    """All faults of a variant and of the layers below it. Raises UsageError if there is none of that id."""
    catalog = Catalog()
    file = catalog.variant_file(variant_id)
    if file is None:
        raise UsageError(f"không có biến thể “{variant_id}”; {_choose(variant_id, catalog.variant_ids())}")
    stack, findings = catalog.check_variant(variant_id)
    if stack is not None:
        from nts_scenario_kit.outline.wording import check_wording  # noqa: PLC0415

        findings = [*findings, *check_wording(stack, catalog)]
    source = stack.layers[0].source if stack else None
    name = source.file if source else str(file)
    return Checked((Opened(name, source, None, tuple(ordered(findings))),), ())
