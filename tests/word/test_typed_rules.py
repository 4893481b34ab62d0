"""Rules under names that clerks type: underscores in a row of their own, underlined blanks."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt
from test_real_slips import signed

from nts_scenario_kit.word.lint import lint
from nts_scenario_kit.word.widths import text_mm

MOTTO, ISSUER = "Độc lập - Tự do - Hạnh phúc", "SỞ Y TẾ"
#: Millimetres that each rule is long: all of the motto, two fifths of the name.
LENGTHS = (text_mm(ISSUER, 13, bold=True) * 0.4, text_mm(MOTTO, 14, bold=True))


def _run(paragraph: Any, sign: str, mm: float, size: int) -> Any:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = paragraph.add_run(sign * round(mm / text_mm(sign, size)))
    run.font.size, run.font.name = Pt(size), "Times New Roman"
    return run


def _blanks(table: Any) -> None:
    for cell, mm, size in zip(table.rows[0].cells, LENGTHS, (13, 14), strict=True):
        _run(cell.add_paragraph(), " ", mm, size).underline = True


def _row(table: Any) -> None:
    row = table.add_row()
    table.rows[0]._tr.addnext(row._tr)
    for cell, mm, size in zip(row.cells, LENGTHS, (13, 14), strict=True):
        _run(cell.paragraphs[0], "_", mm, size)


def _letter(type_rules: Callable[[Any], None] | None) -> bytes:
    document = docx.Document(io.BytesIO(signed(("GIÁM ĐỐC",), "Lê An Bình")))
    table = document.tables[0]
    for drawn in table._tbl.xpath(".//w:drawing | .//w:pict"):
        drawn.getparent().remove(drawn)
    if type_rules:
        type_rules(table)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def _told(type_rules: Callable[[Any], None] | None) -> list[str]:
    return [one.rule for one in lint(_letter(type_rules), "a.docx") if one.rule.endswith("-LINE")]


@pytest.mark.parametrize("type_rules", [_blanks, _row])
def test_a_typed_rule_of_the_right_length_is_a_rule(type_rules: Callable[[Any], None]) -> None:
    assert _told(type_rules) == []


def test_without_any_both_are_missing() -> None:
    assert _told(None) == ["ND30-CQ-LINE", "ND30-TN-LINE"]
