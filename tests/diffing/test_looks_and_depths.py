"""What another file's paragraphs put on, in the order that Word asks for; and tables within tables within tables."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import docx
import pytest
from lxml import etree

from nts_scenario_kit.word.redline import body_of
from nts_scenario_kit.word.redline.dressing import _centred
from nts_scenario_kit.word.redline.reading import Table

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
#: Children of ``w:pPr`` in the order of ISO/IEC 29500-1, 17.3.1.26, as far as they occur here.
ORDER = ["pStyle", "keepNext", "spacing", "ind", "contextualSpacing", "jc", "outlineLvl", "rPr"]


@pytest.mark.parametrize(
    "given",
    [[], ["spacing"], ["rPr"], ["pStyle", "ind", "jc"], ["keepNext", "contextualSpacing", "outlineLvl"], ORDER],
    ids=" ".join,
)
def test_a_centred_paragraph_has_its_properties_in_order(given: list[str]) -> None:
    properties = etree.Element(W + "pPr")
    for name in given:
        etree.SubElement(properties, W + name)
    made = [etree.QName(child).localname for child in _centred(properties)]
    assert made == [name for name in ORDER if name in {*given, "ind", "jc"}]


def nested(depth: int) -> bytes:
    """A file with a table in a table, so many deep."""
    document = docx.Document()
    place: Any = document
    for _ in range(depth):
        place = place.add_table(1, 1).cell(0, 0) if place is not document else document.add_table(1, 1).cell(0, 0)
    place.paragraphs[0].add_run("Chữ ở trong cùng.")
    document.add_paragraph("Chữ ở ngoài.")
    held = io.BytesIO()
    document.save(held)
    assert zipfile.is_zipfile(held)
    return held.getvalue()


def depth_of(blocks: Any) -> int:
    tables = [one for one in blocks if isinstance(one, Table)]
    inside = [depth_of(cell.blocks) for table in tables for row in table.rows for cell in row.cells]
    return 1 + max(inside) if inside else 0


def words(blocks: Any) -> list[str]:
    out = []
    for one in blocks:
        if isinstance(one, Table):
            out += [text for row in one.rows for cell in row.cells for text in words(cell.blocks)]
        elif one.text:
            out.append(one.text)
    return out


@pytest.mark.parametrize(("depth", "kept"), [(1, 1), (12, 12), (13, 12), (60, 12)])
def test_tables_beyond_the_twelfth_are_read_as_paragraphs(depth: int, kept: int) -> None:
    body = body_of(nested(depth))
    assert depth_of(body.blocks) == kept
    assert words(body.blocks) == ["Chữ ở trong cùng.", "Chữ ở ngoài."]
