"""What changed between two scenarios, two Word files, or one of each: by clause, as a redline, as a table."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit import source as yaml_source
from nts_scenario_kit.api.importing import open_resolved
from nts_scenario_kit.catalog import Catalog
from nts_scenario_kit.document import Block, Cell, Document, Part, PartKind, Row, Span, Table
from nts_scenario_kit.errors import UsageError
from nts_scenario_kit.model.validate import validate
from nts_scenario_kit.outline import WHOLE, outline
from nts_scenario_kit.resolve import Resolved, resolve

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from nts_scenario_kit.finding import Finding

AUTHOR, DATE = "nts_scenario_kit", "2000-01-01T00:00:00Z"
TITLE = "BẢNG SO SÁNH, THUYẾT MINH NỘI DUNG SỬA ĐỔI, BỔ SUNG"
HEADER = ("Khoản", "Nội dung cũ", "Nội dung mới", "Lý do")
_WIDTHS = (24, 88, 88, 47)
_LIKE = 0.4


class Difference(NamedTuple):
    """One paragraph or row that differs; ``old`` is empty for a new one, ``new`` for one that is gone."""

    clause: str
    old: str
    new: str


class Compared(NamedTuple):
    """Both sides as documents, and what differs, in the order of the new one."""

    old: Document
    new: Document
    resolved: Resolved
    differences: tuple[Difference, ...]


def compare(old: Path, new: Path) -> Compared:
    """Compare two files. Raises InputError, UsageError for a file that is no usable scenario, CatalogError."""
    known = [_resolved(file, None) if file.suffix.lower() != ".docx" else None for file in (old, new)]
    given = next((one for one in known if one is not None), None)
    first, second = (one or _resolved(file, given) for one, file in zip(known, (old, new), strict=True))
    documents = [outline(one, WHOLE) for one in (first, second)]
    return Compared(documents[0], documents[1], second, tuple(_differences(*(_lines(d) for d in documents))))


def _resolved(file: Path, other: Resolved | None) -> Resolved:
    """The scenario in a YAML or Word file; a Word file is read with the variant and domain of the other side."""
    if file.suffix.lower() != ".docx":
        resolved, findings = open_resolved(file)
        return _usable(file, resolved, findings)
    from nts_scenario_kit.api.words import Wishes, convert  # noqa: PLC0415 - loads the Word side

    known = other.scenario if other else None
    wishes = Wishes(known.variant, known.domain, str(known.level)) if known else Wishes()
    catalog = other.catalog if other else Catalog(file.parent)
    converted = convert(file, wishes, catalog)
    found, findings = yaml_source.parse(converted.text.encode(), str(file)) if converted.text else (None, [])
    authored, faults = validate(found) if found else (None, [])
    resolved, more = resolve(authored, catalog) if authored else (None, [])
    return _usable(file, resolved, [*converted.findings, *findings, *faults, *more])


def _usable(file: Path, resolved: Resolved | None, findings: Iterable[Finding]) -> Resolved:
    if resolved is None:
        reason = next((f"{one.place}: {one.message}" for one in findings), "không đọc được")
        raise UsageError(f"{file}: không so sánh được vì tệp có lỗi ({reason})")
    return resolved


def _lines(document: Document) -> list[tuple[str, str]]:
    """Every paragraph and row with the clause it answers; headings without a clause keep the one before them."""
    out: list[tuple[str, str]] = []
    for part in document.parts:
        out += [(part.title, text) for text in part.abstract]
        clause = part.title
        for block in part.blocks:
            clause = block.clause or clause
            if isinstance(block, Block):
                out.append((clause, block.text))
            else:
                out += [(clause, _row(row)) for row in block.rows]
    return out


def _row(row: Row) -> str:
    """The cells of a row, without its running number."""
    shown = row.cells if len(row.cells) < 2 else row.cells[1:]
    cells = ("\n".join("".join(span.text for span in spans) for spans in cell.paragraphs) for cell in shown)
    return " | ".join(cells)


def _differences(old: Sequence[tuple[str, str]], new: Sequence[tuple[str, str]]) -> list[Difference]:
    matcher = SequenceMatcher(None, [text for _, text in old], [text for _, text in new], autojunk=False)
    out: list[Difference] = []
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind != "equal":
            out += _between(old[a:b], new[c:d])
    return out


def _between(old: Sequence[tuple[str, str]], new: Sequence[tuple[str, str]]) -> list[Difference]:
    """Within one stretch: each old paragraph with the next new one that is like it."""
    out: list[Difference] = []
    at = 0
    for clause, text in old:
        words = text.split()
        index = next(
            (n for n in range(at, len(new)) if SequenceMatcher(None, words, new[n][1].split()).ratio() >= _LIKE), None
        )
        if index is None:
            out.append(Difference(clause, text, ""))
            continue
        out += [Difference(where, "", added) for where, added in new[at:index]]
        out.append(Difference(new[index][0], text, new[index][1]))
        at = index + 1
    return out + [Difference(where, "", added) for where, added in new[at:]]


def redline(compared: Compared, author: str = AUTHOR, date: str = DATE) -> bytes:
    """The new document in the official layout, the differences as tracked changes."""
    from nts_scenario_kit.word.redline import redline as merge  # noqa: PLC0415 - loads the Word side
    from nts_scenario_kit.word.writer import render  # noqa: PLC0415

    template = compared.resolved.catalog.template_file(compared.resolved.variant)
    return merge(render(compared.old, template), render(compared.new, template), author, date)


def table(compared: Compared) -> bytes:
    """The table of comparison as a Word file; the reasons are for the officer to write."""
    from nts_scenario_kit.word.writer import render  # noqa: PLC0415 - loads the Word side

    rows = tuple(
        Row(tuple(Cell(((Span(text),),) if text else ((),)) for text in (one.clause, one.old, one.new, "")))
        for one in compared.differences
    )
    part = Part(PartKind.CROSSWALK, "Phụ lục", (TITLE,), (Table(HEADER, _WIDTHS, rows),))
    item = compared.resolved.scenario
    document = Document("Bảng so sánh", (part,), subject=item.subject, author=item.issuance.body)
    return render(document, compared.resolved.catalog.template_file(compared.resolved.variant))


def write(data: bytes, out: Path, *, force: bool = False) -> None:
    """Write a Word file. Raises OutputError."""
    from nts_scenario_kit.word.save import save  # noqa: PLC0415

    save(data, out, force=force)
