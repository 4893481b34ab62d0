"""The fix brings the page number from the foot of the page to its head, where nothing else stands in either."""

from __future__ import annotations

import re

import pytest
from desk import HEALTH, TODAY, addressee, closing, letterhead, parts_as_text, saved, text
from office_xml import Part, field_, jc, p, r, ref, sect, style, sz

from nts_scenario_kit.word.fix import fix
from nts_scenario_kit.word.lint import lint

WORDS = "Sở Y tế đề nghị các đơn vị rà soát nhân lực, thuốc, hóa chất và vật tư, báo cáo trước ngày 20/11/2026"
FOOT = p(field_("PAGE", "2", sz(11)), ppr=style("Footer") + jc("right"))
EMPTY = p(ppr=style("Header"))
OLD = "ND30-PAGENUM-POS"


def letter(foot=FOOT, *, head=None, refs="", more="", first="", extra=""):
    """A letter with its number below; ``head``: a header of its own, ``first``: an earlier section."""
    top = letterhead(HEALTH, "Số: 251/SYT-NVY", TODAY, "V/v phối hợp phòng, chống dịch")
    end = closing(("- Như trên;", "- Lưu: VT, NVY (05)."), ("GIÁM ĐỐC",), "Nguyễn Văn An")
    parts = [Part("rIdF1", "footer", foot)] + ([Part("rIdH1", "header", head)] if head is not None else [])
    refs += ref("default", "rIdF1", "footer")
    refs = (ref("default", "rIdH1") if head is not None else "") + refs
    body = first + text(WORDS + "./.") + more
    return saved(top, addressee("Bệnh viện Đa khoa Lâm Đồng"), body, end, sect(refs=refs, extra=extra), parts=parts)


def rules(data):
    return [f.rule for f in lint(data, "a.docx")]


def words(data):
    return re.findall(r"<w:t(?: [^>]*)?>([^<]+)", parts_as_text(data)["word/document.xml"])


@pytest.mark.parametrize("head", [None, EMPTY], ids=["no header", "an empty header"])
def test_the_number_goes_up(head):
    data = letter(head=head)
    assert OLD in rules(data)
    fixed = fix(data, "a.docx")
    assert rules(fixed.data) == []
    assert OLD in {f.rule for f in fixed.done}
    assert words(fixed.data) == words(data)
    assert fix(fixed.data, "a.docx").data == fixed.data
    before, after = parts_as_text(data), parts_as_text(fixed.data)
    assert {name for name in before if before[name] != after[name]} == {
        "[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml", "word/rIdF1.xml",
    }  # fmt: skip
    document = after["word/document.xml"]
    assert "footerReference" not in document
    assert re.findall(r"<w:headerReference [^>]*>", document) == ['<w:headerReference w:type="default" r:id="rIdF1"/>']
    assert after["word/rIdF1.xml"].count("<w:hdr") == 1
    assert 'PartName="/word/rIdF1.xml" ContentType="application/vnd.' in after["[Content_Types].xml"]
    assert "footer+xml" not in after["[Content_Types].xml"]


@pytest.mark.parametrize(
    "changes",
    [
        {"foot": p(r("Sở Y tế - Trang ", sz(11)), field_("PAGE", "2", sz(11)), ppr=jc("right"))},
        {"head": p(r("Sở Y tế", sz(11)), ppr=jc("center"))},
        {"foot": FOOT + p(r("Địa chỉ: số 36 Trần Phú", sz(11)))},
    ],
    ids=["words beside it", "words in the header", "an address below"],
)
def test_a_foot_or_head_with_words_is_left_to_a_person(changes):
    data = letter(**changes)
    fixed = fix(data, "a.docx")
    assert OLD in rules(fixed.data)
    assert "footerReference" in parts_as_text(fixed.data)["word/document.xml"]


def test_every_section_gets_its_number_from_above():
    two = text(WORDS + ":") + turn_with(ref("default", "rIdF1", "footer"))
    fixed = fix(letter(first=two, refs=""), "a.docx")
    document = parts_as_text(fixed.data)["word/document.xml"]
    assert document.count("headerReference") == 2
    assert OLD not in rules(fixed.data)


def turn_with(refs):
    return p(ppr=sect(refs=refs, extra=""))


def test_a_file_without_numbers_gets_none():
    data = letter(foot=EMPTY)
    assert parts_as_text(fix(data, "a.docx").data)["word/rIdF1.xml"] == parts_as_text(data)["word/rIdF1.xml"]
