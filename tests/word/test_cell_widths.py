"""A cell is as wide as it asks for itself: programs that write no right grid leave columns of equal width in it."""

from __future__ import annotations

import io

import docx
from docx.shared import Mm

from nts_scenario_kit.word.facts import read_facts
from nts_scenario_kit.word.unpacking import open_package


def test_the_width_of_the_cell_counts_more_than_the_grid():
    document = docx.Document()
    table = document.add_table(1, 2)
    for cell, width, text in zip(table.rows[0].cells, (65, 100), ("trái", "phải"), strict=True):
        cell.width = Mm(width)
        cell.text = text
    out = io.BytesIO()
    document.save(out)
    facts = read_facts(open_package(out.getvalue()).package)
    assert [round(p.cell.width) for p in facts.paragraphs if p.cell] == [65, 100]
