"""Words that stand beside the body of a Word file: text boxes, notes, headers, diagrams, charts, formulas, remarks."""

from __future__ import annotations

import re
import sys

import pytest
from support import ROOT

from nts_scenario_kit.word.intake import take_in

sys.path.append(str(ROOT / "tests" / "word"))  # the raw markup of the office documents

from office_letters import WORD, WORD_STYLES, text
from office_xml import Package, Part, box, field_, note, note_mark, p, r, ref, sect, vml_box

_A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
_C = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
_M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def file() -> bytes:
    """One word of its own in each place."""
    formula = f"<m:oMath {_M}><m:r><m:t>Qmax</m:t></m:r></m:oMath>"
    body = [
        text("Thânbài."),
        p(box(30, 8, p(r("Khungmới"))), vml_box(30, 8, p(r("Khungcũ")))),
        p(r("Lưulượng "), formula, r(" m3/s."), note_mark(2)),
        sect(refs=ref("default", "rIdH1") + ref("default", "rIdF1", "footer")),
    ]
    parts = [
        Part("rIdH1", "header", p(r("Đầutrang "), field_("PAGE", "7"))),
        Part("rIdF1", "footer", p(r("Chântrang"))),
        Part("rIdF", "footnotes", note(2, r(" Chúthích"))),
        Part("rIdC", "comments", f'<w:comment w:id="1" w:author="A">{p(r("Ýkiến"))}</w:comment>'),
    ]
    package = Package("".join(body), WORD_STYLES, WORD, parts=parts)
    found = package.texts()
    diagram = f'<d:dataModel xmlns:d="urn:d" {_A}><a:p><a:r><a:t>Sơđồ</a:t></a:r></a:p></d:dataModel>'
    points = "<a:p><a:r><a:t>Tênbiểuđồ</a:t></a:r></a:p><c:pt><c:v>Cộtmột</c:v></c:pt>"
    chart = f"<c:chartSpace {_C} {_A}>{points}</c:chartSpace>"
    package.raw = {"word/data1.xml": diagram, "word/chart1.xml": chart}
    links = "".join(
        f'<Relationship Id="x{kind}" Type="{_REL}/{kind}" Target="{name}.xml"/>'
        for kind, name in (("diagramData", "data1"), ("chart", "chart1"))
    )
    rels = "word/_rels/document.xml.rels"
    package.raw[rels] = found[rels].replace("</Relationships>", f"{links}</Relationships>")
    return package.bytes()


PLACES = {
    "Thânbài": "thân văn bản", "Lưulượng": "thân văn bản", "Qmax": "thân văn bản", "Khungmới": "khung chữ",
    "Khungcũ": "khung chữ", "Đầutrang": "đầu trang", "Chântrang": "chân trang", "Chúthích": "chú thích",
    "Ýkiến": "ý kiến ghi bên lề", "Sơđồ": "sơ đồ", "Tênbiểuđồ": "biểu đồ", "Cộtmột": "biểu đồ",
}  # fmt: skip


@pytest.mark.parametrize("word", PLACES)
def test_a_word_is_read_once_and_its_place_is_told(word: str) -> None:
    intake = take_in(file())
    parts = [
        one.part
        for one in (*intake.passages, *intake.others)
        for found in re.findall(r"\w+", one.text)
        if found == word
    ]
    assert parts == [PLACES[word]]


def test_a_header_that_holds_nothing_but_the_number_of_the_page_is_no_passage() -> None:
    bare = Package(text("A.") + sect(refs=ref("default", "rIdH1")), WORD_STYLES, WORD)
    bare.parts = [Part("rIdH1", "header", p(r("- "), field_("PAGE", "7"), r(" -")))]
    assert take_in(bare.bytes()).others == ()
