"""The same content for every way: one scenario of some 500 paragraphs and a table of 40 rows, grown ×1, ×4, ×16."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from nts_scenario_kit import source
from nts_scenario_kit.catalog import Catalog
from nts_scenario_kit.document import Block, Cell, Document, Span, Table
from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.model.validate import validate
from nts_scenario_kit.outline import outline
from nts_scenario_kit.resolve import Resolved, resolve

EXAMPLE = Path(__file__).resolve().parents[1] / "examples" / "y_te_can_tho.yaml"
#: Situations that bring the scenario to 500 paragraphs.
SITUATIONS = 5


#: Makes a Word file's bytes once.
Make = Callable[[], bytes]


class Content(NamedTuple):
    """Paragraphs (kind, text) and the rows of the table, as any program could print them."""

    paragraphs: list[tuple[str, str]]
    rows: list[list[str]]


@lru_cache(maxsize=8)
def text(scale: int = 1, *, rows: int = 2, situations: int | None = None) -> str:
    """The scenario: the example's two situations said again with other words, its assignments for a further round."""
    count = situations if situations is not None else SITUATIONS * scale
    whole = EXAMPLE.read_text(encoding="utf-8")
    head, _, rest = whole.partition("\ntình huống:\n")
    inside, _, tail = rest.partition("\ntổ chức thực hiện:\n")
    first, second = ("  - tên:" + part for part in inside.partition("  - tên:")[2].split("\n  - tên:"))
    many = [(first, second)[n % 2].replace("dịch", f"dịch {n + 1}").rstrip("\n") for n in range(count)]
    before, _, after = tail.partition("  phân công:\n")
    assignments, mark, end = after.partition("\n  chế độ báo cáo:")
    table = "\n".join(
        assignments.replace("việc: ", f"việc: Đợt {n + 1} " if n else "việc: ") for n in range(scale * rows)
    )
    return (
        f"{head}\ntình huống:\n" + "\n".join(many) + f"\n\ntổ chức thực hiện:\n{before}  phân công:\n{table}{mark}{end}"
    )


def resolved(raw: bytes, catalog: Catalog) -> Resolved:
    """The scenario, read and resolved."""
    found, findings = source.parse(raw, "kich_ban.yaml")
    assert found is not None, findings
    authored, findings = validate(found)
    assert authored is not None, findings
    made, findings = resolve(authored, catalog)
    assert made is not None, findings
    return made


def document(scale: int, catalog: Catalog, letters: int = 0) -> tuple[Document, Path]:
    """The document and its template. Beyond ×1 its blocks and rows are said again, each with a place of its own.

    ``letters`` above 0 cuts every text to so many letters: the same paragraphs on fewer pages.
    """
    made = resolved(text().encode(), catalog)
    once = outline(made)
    parts = [part._replace(blocks=tuple(_grown(part.blocks, scale, letters))) for part in once.parts]
    return once._replace(parts=tuple(parts)), catalog.template_file(made.variant)


def _grown(blocks: tuple[Block | Table, ...], scale: int, letters: int) -> Iterator[Block | Table]:
    if len(blocks) == 1 and isinstance(blocks[0], Table):
        rows = (
            row._replace(cells=tuple(_cell(cell, n, letters) for cell in row.cells))
            for n in range(scale)
            for row in blocks[0].rows
        )
        yield blocks[0]._replace(rows=tuple(rows))
        return
    for n in range(scale):
        for block in blocks:
            yield block if isinstance(block, Table) else block._replace(spans=_spans(block.spans, n, letters))


def _cell(cell: Cell, n: int, letters: int) -> Cell:
    return cell._replace(paragraphs=tuple(_spans(spans, n, letters) for spans in cell.paragraphs))


def _spans(spans: tuple[Span, ...], n: int, letters: int) -> tuple[Span, ...]:
    return tuple(Span(span.text[: letters or None], _moved(span.path, n)) for span in spans)


def _moved(path: DataPath | None, n: int) -> DataPath | None:
    return tuple(step + 100 * n if isinstance(step, int) else step for step in path) if path else path


def content(scale: int, letters: int = 0) -> Content:
    """What the document says, without the kit."""
    made, _ = document(scale, Catalog(), letters)
    paragraphs: list[tuple[str, str]] = []
    rows: list[list[str]] = []
    for block in made.blocks():
        if isinstance(block, Block):
            paragraphs.append((str(block.kind), block.text))
        elif isinstance(block, Table):
            rows += [["".join(s.text for p in cell.paragraphs for s in p) for cell in row.cells] for row in block.rows]
    return Content(paragraphs, [row for row in rows if len(row) > 1])


def deflated(data: bytes) -> bytes:
    """Deflate of level 6, as the floor packs its parts."""
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()
