"""The same content for every way: one scenario of some 500 paragraphs and a table of 40 rows, grown ×1, ×4, ×16."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from nts_scenario_kit import source
from nts_scenario_kit.catalog import Catalog
from nts_scenario_kit.document import Block, Document, Table
from nts_scenario_kit.model.validate import validate
from nts_scenario_kit.outline import outline
from nts_scenario_kit.resolve import Resolved, resolve

EXAMPLE = Path(__file__).resolve().parents[1] / "examples" / "y_te_can_tho.yaml"
#: Situations that bring the scenario to 500 paragraphs.
SITUATIONS = 5


class Content(NamedTuple):
    """Paragraphs (kind, text) and the rows of the table, as any program could print them."""

    paragraphs: list[tuple[str, str]]
    rows: list[list[str]]


@lru_cache(maxsize=8)
def text(scale: int = 1, *, rows: int = 2, situations: int | None = None) -> str:
    """The scenario: the example's two situations said again with other words, its assignments said again."""
    count = situations if situations is not None else SITUATIONS * scale
    whole = EXAMPLE.read_text(encoding="utf-8")
    head, _, rest = whole.partition("\ntình huống:\n")
    inside, _, tail = rest.partition("\ntổ chức thực hiện:\n")
    first, second = ("  - tên:" + part for part in inside.partition("  - tên:")[2].split("\n  - tên:"))
    many = [(first, second)[n % 2].replace("dịch", f"dịch {n + 1}").rstrip("\n") for n in range(count)]
    before, _, after = tail.partition("  phân công:\n")
    assignments, mark, end = after.partition("\n  chế độ báo cáo:")
    table = "\n".join([assignments] * (scale * rows))
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


def document(scale: int, catalog: Catalog) -> tuple[Document, Path]:
    """The document and its template."""
    made = resolved(text(scale).encode(), catalog)
    return outline(made), catalog.template_file(made.variant)


def content(scale: int) -> Content:
    """What the document says, without the kit."""
    made, _ = document(scale, Catalog())
    paragraphs: list[tuple[str, str]] = []
    rows: list[list[str]] = []
    for block in made.blocks():
        if isinstance(block, Block):
            paragraphs.append((str(block.kind), block.text))
        elif isinstance(block, Table):
            rows += [["".join(s.text for p in cell.paragraphs for s in p) for cell in row.cells] for row in block.rows]
    return Content(paragraphs, [row for row in rows if len(row) > 1])
