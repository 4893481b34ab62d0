"""The documents of the desk, damaged and in odd markup: none makes the linter, the repairs or the remarks fall over."""

from __future__ import annotations

import random
import re
import time

import pytest
from desk import DESK, HEALTH, MOTTO, NATION, C, last, letterhead, parts_as_text, saved, text
from office_xml import B, I, p, pack, r
from test_desk import told

from nts_scenario_kit.word.comments import commented
from nts_scenario_kit.word.fix import fix
from nts_scenario_kit.word.lint import lint

PARAGRAPH = re.compile(r"<w:p>(?:(?!<w:p>|</w:p>).)*</w:p>")
WORDS = re.compile(r">([^<]{2,})</w:t>")
TWICE = (
    r"<mc:AlternateContent><mc:Choice Requires='wps'>\g<0></mc:Choice><mc:Fallback>\g<0></mc:Fallback>"
    r"</mc:AlternateContent>"
)
CELLS = "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>Nội dung theo khoản 2 Điều 5</w:t></w:r></w:p></w:tc></w:tr>"
NAMES = ("scheme_with_parts", "fire_drill_option", "purchase_contract_of_a_hospital", "exported_by_wps")


def shuffled(xml: str) -> str:
    words, some = WORDS.findall(xml), random.Random(5)
    return WORDS.sub(lambda _: f">{some.choice(words)}</w:t>", xml)


def body(new: str, xml: str) -> str:
    return re.sub(r"<w:body>.*</w:body>", lambda _: f"<w:body>{new}</w:body>", xml, flags=re.DOTALL)


MUTANTS = {
    "chữ xáo trộn": shuffled,
    "đoạn đảo ngược": lambda x: body("".join(reversed(PARAGRAPH.findall(x))), x),
    "hai lần Quốc hiệu": lambda x: x.replace(">Độc lập - Tự do - Hạnh phúc<", ">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<"),
    "thân rỗng": lambda x: body("", x),
    "chỉ có bảng": lambda x: body("".join(re.findall(r"<w:tbl>.*?</w:tbl>", x)), x),
    "không có định dạng": lambda x: re.sub(r"<w:pPr>.*?</w:pPr>", "", re.sub(r"<w:rPr>.*?</w:rPr>", "", x)),
    "không có phần": lambda x: re.sub(r"<w:sectPr>.*?</w:sectPr>", "", x),
    "số đo không phải số": lambda x: re.sub(r'w:(left|before|line|w|h|val)="\d+"', r'w:\1="abc"', x),
    "mỗi đoạn hai cách viết": lambda x: x if "AlternateContent" in x else PARAGRAPH.sub(TWICE, x),
    "tất cả bị ẩn": lambda x: x.replace("<w:rPr>", "<w:rPr><w:vanish/>"),
    "bảng 500 hàng": lambda x: x.replace("</w:body>", f"<w:tbl>{CELLS * 500}</w:tbl></w:body>"),
}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("mutant", MUTANTS)
def test_a_damaged_document_is_read_repaired_and_remarked(mutant, name):
    parts = parts_as_text(DESK[name])
    data = pack(parts | {"word/document.xml": MUTANTS[mutant](parts["word/document.xml"])})
    start = time.process_time()
    findings = lint(data, "a.docx")
    assert time.process_time() - start < 2
    once = fix(data, "a.docx")
    assert fix(once.data, "a.docx").data == once.data
    assert told(commented(data, findings, "a.docx")) == told(data)


@pytest.mark.parametrize("part", ["word/styles.xml", "word/settings.xml", "word/_rels/document.xml.rels"])
@pytest.mark.parametrize("name", NAMES)
def test_a_document_without_a_part_is_read(part, name):
    parts = parts_as_text(DESK[name])
    del parts[part]
    assert isinstance(lint(pack(parts), "a.docx"), list)


@pytest.mark.parametrize("name", NAMES)
def test_a_document_cut_short_is_refused_in_words(name):
    for length in (0, 10, 200, len(DESK[name]) // 2, len(DESK[name]) - 30):
        assert [finding.rule[:5] for finding in lint(DESK[name][:length], "a.docx")] == ["WORD-"]


def test_quoc_hieu_typed_twice_opens_no_second_document():
    data = saved(
        letterhead(HEALTH, "", ""),
        p(r("KẾ HOẠCH", B), ppr=C),
        p(r("Tổ chức hội nghị", B), ppr=C),
        p(r("(Kèm theo Quyết định số 12/QĐ-SYT ngày 05 tháng 11 năm 2026 của Sở Y tế)", I), ppr=C),
        text("Văn phòng Sở chủ trì./."),
        last(),
    )
    parts = parts_as_text(data)
    twice = parts["word/document.xml"].replace(f">{MOTTO}<", f">{NATION}<")
    found = [finding.rule for finding in lint(pack(parts | {"word/document.xml": twice}), "a.docx")]
    assert "ND30-ATT-PAGENUM" not in found
