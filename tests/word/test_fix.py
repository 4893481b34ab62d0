"""Repairs: what can be mended is mended, the text and every other part stay, the second run changes nothing."""

from __future__ import annotations

import io
import re
import zipfile

import pytest
from nd30_builder import P, decision, letter, pack, page_number, submission
from planted import FAULTS

from nts_scenario_kit.errors import UsageError
from nts_scenario_kit.word.comments import commented
from nts_scenario_kit.word.facts import read_facts
from nts_scenario_kit.word.fix import fix
from nts_scenario_kit.word.lint import lint
from nts_scenario_kit.word.unpacking import open_package

MENDED = {
    "ND30-PAGE-SIZE", "ND30-MARGIN-TOP", "ND30-MARGIN-BOTTOM", "ND30-MARGIN-LEFT", "ND30-MARGIN-RIGHT",
    "ND30-PAGENUM-FMT", "ND30-PAGENUM-POS", "ND30-PAGENUM-SIZE", "ND30-FONT-NAME", "ND30-QH-SIZE", "ND30-QH-STYLE",
    "ND30-TN-SIZE", "ND30-TN-STYLE", "ND30-QHTN-SPACING", "ND30-CQ-PARENT", "ND30-CQ-NAME", "ND30-CQ-UBND",
    "ND30-CQ-SPACING", "ND30-SO-POS", "ND30-DATE-STYLE", "ND30-DATE-POS", "ND30-TITLE-CV", "ND30-CANCU-STYLE",
    "ND30-BODY-SIZE", "ND30-BODY-ALIGN", "ND30-BODY-INDENT", "ND30-BODY-PGAP", "ND30-BODY-LINE", "ND30-SIGN-STYLE",
    "ND30-KG-STYLE", "ND30-NN-LABEL", "ND30-DRAFTER", "ND30-PL-INFO", "ND30-PL-PAGENUM", "ND30-ATT-TYPE",
    "ND30-ATT-ABS", "ND30-ATT-INFO", "ND30-ATT-PAGENUM",
}  # fmt: skip


def text_of(data: bytes) -> list[str]:
    return [p.raw for p in read_facts(open_package(data).package).everything]


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("rule", sorted(FAULTS))
def test_a_repair_keeps_the_text_and_comes_to_rest(rule):
    base, change = FAULTS[rule]
    doc = base()
    change(doc)
    data = doc.bytes()
    once = fix(data, "a.docx")
    assert text_of(once.data) == text_of(data)
    assert fix(once.data, "a.docx").data == once.data
    if rule in MENDED:
        assert [f.rule for f in once.done] == [rule]
        assert once.left == []
    else:
        assert [f.rule for f in once.left] == [rule]


def test_a_right_file_comes_back_byte_for_byte():
    data = decision().bytes()
    once = fix(data)
    assert once.data == data
    assert (once.done, once.left) == ([], [])


def test_other_parts_stay_byte_for_byte():
    doc = decision()
    doc["body1"].font = "Arial"
    data = pack(doc.parts() | {"word/media/image1.png": b"\x89PNG\x00\xff", "customXml/item1.xml": "<a  b='1'/>"})
    before, after = parts_of(data), parts_of(fix(data).data)
    assert list(before) == list(after)
    assert {name for name in before if before[name] != after[name]} == {"word/document.xml"}


def test_a_neglected_file_is_mended_as_far_as_a_machine_may():
    doc = decision()
    for p in doc.paragraphs():
        p.font, p.first, p.before = "Arial", 0, 0
        p.jc = "left" if p.jc == "both" else p.jc
    doc.section("s1").left = 1000
    once = fix(doc.bytes(), "a.docx")
    assert once.left == []
    assert {f.rule for f in once.done} >= {
        "ND30-FONT-NAME",
        "ND30-BODY-INDENT",
        "ND30-BODY-PGAP",
        "ND30-BODY-ALIGN",
        "ND30-MARGIN-LEFT",
    }


def document_of(data: bytes) -> str:
    return parts_of(data)["word/document.xml"].decode()


def mended(doc) -> str:
    """The document after its repair, in which nothing is left to tell."""
    once = fix(doc.bytes(), "a.docx")
    assert once.left == []
    return document_of(once.data)


@pytest.mark.parametrize(
    ("line", "rule", "wanted"),
    [(480, "auto", 360), (200, "auto", 240), (200, "exact", 276), (600, "exact", 276)],
    ids=["two lines", "less than one", "a fixed height of 10 pt", "a fixed height of 30 pt"],
)
def test_lines_come_to_the_nearest_allowed_and_fixed_heights_to_the_usual(line, rule, wanted):
    doc = decision()
    doc["body1"].line, doc["body1"].rule = line, rule
    assert f'w:line="{wanted}" w:lineRule="auto"' in mended(doc)


def test_pages_are_counted_from_one():
    doc = decision()
    doc.blocks[14].start = 5
    assert '<w:pgNumType w:start="1"/>' in mended(doc).partition("KỊCH BẢN KHUNG")[0]


def test_a_page_number_is_set_upright():
    doc = decision()
    doc.header = [page_number(b=True, i=True)]
    once = fix(doc.bytes(), "a.docx")
    assert (once.left, {f.rule for f in once.done}) == ([], {"ND30-PAGENUM-SIZE"})
    header = parts_of(once.data)["word/header1.xml"].decode()
    look = header[: header.index("<w:t>2</w:t>")].rpartition("<w:r>")[2]
    assert re.findall(r'<w:[bi] w:val="0"/>', look) == ['<w:b w:val="0"/>', '<w:i w:val="0"/>']


@pytest.mark.parametrize("right", ["ascii", "hAnsi"])
def test_one_face_of_another_font_is_enough(right):
    doc = decision()
    doc["body1"].font = "Arial"
    parts = doc.parts()
    parts["word/document.xml"] = parts["word/document.xml"].replace(
        f'w:{right}="Arial"', f'w:{right}="Times New Roman"'
    )
    assert "Arial" not in document_of(fix(pack(parts)).data)


def test_an_abstract_of_a_letter_stands_six_points_below_its_number():
    doc = letter()
    doc["vv"].before = 40
    assert '<w:spacing w:before="120" w:after="0"' in mended(doc).partition("V/v")[0].rpartition("Số:")[2]


def test_an_old_encoding_is_left_alone():
    doc = decision()
    doc.blocks = [
        P("Céng hßa x· héi chñ nghÜa ViÖt Nam §éc lËp - Tù do - H¹nh phóc", font=".VnTime", size=14),
        doc.section("s1"),
    ]
    data = doc.bytes()
    assert fix(data).data == data


def test_unusable_files_are_refused():
    with pytest.raises(UsageError, match="tệp PDF"):
        fix(b"%PDF-1.7", "a.docx")


def test_comments_stand_at_the_places_of_the_findings():
    doc = decision()
    doc["body1"].jc = "left"
    doc.section("s1").left = 1000
    data = doc.bytes()
    found = lint(data, "a.docx")
    copy = commented(data, found, "a.docx")
    assert text_of(copy) == text_of(data)
    before, after = parts_of(data), parts_of(copy)
    assert set(after) - set(before) == {"word/comments.xml"}
    assert {n for n in before if before[n] != after[n]} == {
        "word/document.xml",
        "[Content_Types].xml",
        "word/_rels/document.xml.rels",
    }
    comments = after["word/comments.xml"].decode()
    assert comments.count("<w:comment ") == len(found) == 2
    assert "lề trái 17,6 mm (phần 1); quy định 30–35 mm" in comments
    assert "(ND30-BODY-ALIGN)" in comments
    assert lint(copy, "a.docx") == found
    assert commented(data, [], "a.docx") == data


def test_comments_are_added_to_those_that_are_there():
    doc = decision()
    doc["body1"].jc = "left"
    data = doc.bytes()
    found = lint(data)
    twice = commented(commented(data, found), found)
    text = parts_of(twice)["word/comments.xml"].decode()
    assert 'w:id="0"' in text
    assert 'w:id="1"' in text


def test_a_note_behind_the_end_of_the_text_is_left_to_a_person():
    doc = submission()
    doc.after(
        "end", P("(Tài liệu gửi kèm theo Tờ trình này gồm dự thảo Quyết định và dự thảo Kịch bản khung.)", size=11)
    )
    data = doc.bytes()  # once: the archive bears the time of its making
    once = fix(data, "a.docx")
    assert (once.done, [f.rule for f in once.left]) == ([], ["ND30-BODY-SIZE"])
    assert once.data == data
