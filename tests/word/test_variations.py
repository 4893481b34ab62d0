"""Other faults of the same rules: each is found by its rule and by no other."""

# ruff: noqa: E501

from __future__ import annotations

import pytest
from nd30_builder import P, decision, letter, submission
from planted import committee, plan

from nts_scenario_kit.word.facts import read_facts
from nts_scenario_kit.word.fix import fix
from nts_scenario_kit.word.lint import lint
from nts_scenario_kit.word.unpacking import open_package


def scheme():
    """A Kế hoạch: sections, no articles, nobody in “Kính gửi”."""
    doc = submission()
    doc["so"].text = "Số: 44/KH-SYT"
    doc["type"].text = "KẾ HOẠCH"
    doc["abs"].text = "Phối hợp ứng phó với dịch bệnh"
    doc["abs_line"].shape_mm = 28
    doc["nn1"].text = "- Các đơn vị trực thuộc;"
    doc.drop("kg")
    return doc


UNDERLINED = (
    '<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:b/><w:i/><w:sz w:val="24"/>'
    '<w:u w:val="single"/></w:rPr><w:t>Nơi nhận:</w:t></w:r>'
)
FAULTS = [
    (decision, "qh", {"text": "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA"}, "ND30-QH-TEXT"),
    (decision, "tn", {"text": "ĐỘC LẬP - TỰ DO - HẠNH PHÚC"}, "ND30-TN-TEXT"),
    (decision, "tn", {"text": "Độc lập-Tự do-Hạnh phúc"}, "ND30-TN-TEXT"),
    (submission, "so", {"text": "Số: 31/ttr-syt"}, "ND30-SO-SIGN"),
    (submission, "so", {"text": "Số: 31/ TTr-SYT"}, "ND30-SO-SIGN"),
    (submission, "so", {"text": "SỐ: 31/TTr-SYT"}, "ND30-SO-LABEL"),
    (submission, "so", {"size": 12}, "ND30-SO-LABEL"),
    (submission, "date", {"text": "Lâm Đồng, ngày 05 tháng 2 năm 2026"}, "ND30-DATE-ZERO"),
    (submission, "date", {"text": "Lâm Đồng, ngày 05 tháng 03 năm 2026"}, "ND30-DATE-ZERO"),
    (submission, "date", {"b": True}, "ND30-DATE-STYLE"),
    (submission, "type", {"jc": "left"}, "ND30-TITLE-TYPE"),
    (submission, "abs", {"b": False}, "ND30-TITLE-ABS"),
    (submission, "abs", {"jc": "left"}, "ND30-TITLE-ABS"),
    (submission, "abs", {"text": "Về việc ban hành Kịch bản khung."}, "ND30-TITLE-ABS"),
    (submission, "abs", {"text": "V/v ban hành Kịch bản khung ứng phó với dịch bệnh"}, "ND30-TITLE-ABS"),
    (decision, "abs", {"text": "V/v ban hành Kịch bản khung ứng phó với dịch bệnh"}, "ND30-TITLE-ABS"),
    (letter, "vv", {"size": 14}, "ND30-TITLE-CV"),
    (letter, "vv", {"before": 0}, "ND30-TITLE-CV"),
    (letter, "vv", {"text": "Về việc xây dựng kịch bản khung"}, "ND30-TITLE-CV"),
    (decision, "cc1", {"text": "Căn cứ Luật Phòng bệnh ngày 10 tháng 12 năm 2025,"}, "ND30-CANCU-PUNCT"),
    (decision, "cc1", {"text": "- Căn cứ Luật Phòng bệnh ngày 10 tháng 12 năm 2025;"}, "ND30-CANCU-LINE"),
    (decision, "cc1", {"text": "Căn cứ Luật Phòng bệnh số 12/2025/QH15 ngày 10 tháng 12 năm 2025;"}, "ND30-CANCU-FULL"),
    (
        decision,
        "cc1",
        {"text": "Căn cứ Quyết định 15/QĐ-UBND ngày 01/07/2025 quy định nhiệm vụ của Sở Y tế;"},
        "ND30-CANCU-FULL",
    ),
    (
        decision,
        "cc1",
        {"text": "Căn cứ Quyết định số 15/QĐ-UBND ngày 01/07/2025 quy định nhiệm vụ của Sở Y tế;"},
        "ND30-CANCU-FULL",
    ),
    (plan, "k2", {"text": "2) Bảo đảm thông tin thông suốt giữa các đơn vị."}, "ND30-STR-KHOAN"),
    (plan, "k2", {"text": "1.1. Bảo đảm thông tin thông suốt giữa các đơn vị."}, "ND30-STR-KHOAN"),
    (decision, "pa", {"text": "a. Điểm thứ nhất của khoản này nêu yêu cầu chung;"}, "ND30-STR-DIEM"),
    (decision, "pa", {"text": "(a) Điểm thứ nhất của khoản này nêu yêu cầu chung;"}, "ND30-STR-DIEM"),
    (decision, "pa", {"text": "A) Điểm thứ nhất của khoản này nêu yêu cầu chung;"}, "ND30-STR-DIEM"),
    (plan, "d3", {"text": "Điều 3: Trách nhiệm chung"}, "ND30-STR-DIEU"),
    (plan, "d3", {"b": False}, "ND30-STR-DIEU"),
    (plan, "ch1", {"text": "Chương 1"}, "ND30-STR-PHAN"),
    (decision, "m2", {"b": False}, "ND30-STR-ROMAN"),
    (decision, "m2", {"text": "III. TỔ CHỨC THỰC HIỆN"}, "ND30-STR-ROMAN"),
    (decision, "body1", {"size": 13}, "ND30-BODY-SIZE"),
    (decision, "body1", {"line": 200, "rule": "exact"}, "ND30-BODY-LINE"),
    (decision, "body1", {"first": 0}, "ND30-BODY-INDENT"),
    (decision, "body1", {"jc": "center"}, "ND30-BODY-ALIGN"),
    (decision, "post", {"i": True}, "ND30-SIGN-STYLE"),
    (decision, "post", {"size": 12}, "ND30-SIGN-STYLE"),
    (decision, "post", {"jc": "left"}, "ND30-SIGN-STYLE"),
    (decision, "name", {"b": False}, "ND30-SIGN-NAME"),
    (decision, "kt", {"text": "KT. PHÓ GIÁM ĐỐC"}, "ND30-SIGN-KT"),
    (decision, "kt", {"text": "KT. TRƯỞNG PHÒNG TỔ CHỨC"}, "ND30-SIGN-KT"),
    (scheme, "nn1", {"text": "- Như Điều 3;"}, "ND30-QD-FIRSTREC"),
    (committee, "kt", {"text": "TM ỦY BAN NHÂN DÂN"}, "ND30-SIGN-PREFIX"),
    (committee, "kt", {"text": "T/M ỦY BAN NHÂN DÂN"}, "ND30-SIGN-PREFIX"),
    (submission, "kg", {"size": 12}, "ND30-KG-STYLE"),
    (submission, "kg", {"text": "Kính gửi Ủy ban nhân dân tỉnh"}, "ND30-KG-STYLE"),
    (decision, "nn", {"b": False}, "ND30-NN-LABEL"),
    (decision, "nn2", {"size": 12}, "ND30-NN-ITEM"),
    (decision, "nn2", {"text": "- Ủy ban nhân dân tỉnh ;"}, "ND30-NN-ITEM"),
    (decision, "nn1", {"text": "- Như điều 3;"}, "ND30-QD-FIRSTREC"),
    (decision, "nn", {"raw": UNDERLINED, "text": ""}, "ND30-NN-LABEL"),
    (decision, "luu", {"text": "- Lưu: VT, NVY"}, "ND30-NN-LAST"),
    (decision, "pl", {"size": 13}, "ND30-PL-LABEL"),
    (decision, "pl", {"jc": "left"}, "ND30-PL-LABEL"),
    (decision, "pl_title", {"jc": "left"}, "ND30-PL-TITLE"),
    (decision, "pl_title", {"b": False}, "ND30-PL-TITLE"),
    (decision, "a_kt", {"text": "(Kèm theo Quyết định của Sở Y tế)"}, "ND30-ATT-INFO"),
    (decision, "qd", {"jc": "left"}, "ND30-QD-HEADING"),
    (decision, "auth", {"b": False}, "ND30-QD-AUTH"),
]


def indented(doc, name="Nguyễn Văn An", left=(5100, 4500)):
    """The signature above Nơi nhận, pushed to the right by indents: no table at all."""
    table = doc.table("nn")
    at = doc.blocks.index(table)
    places, signer = table.rows[0]
    for paragraph in signer:
        paragraph.jc, paragraph.left = "left", left[0]
    signer[-1].text, signer[-1].left = name, left[1]
    doc.blocks[at : at + 1] = [*signer, *places]
    return doc


def pushed(doc):
    """The same with tabs."""
    for paragraph in indented(doc, left=(0, 0)).paragraphs():
        if paragraph.id in ("kt", "post", "name"):
            paragraph.text = "\t\t\t\t\t\t\t" + paragraph.text
    return doc


def lone(doc):
    """Nơi nhận was forgotten."""
    indented(doc)
    for key in ("nn", "nn1", "nn2", "luu"):
        doc.drop(key)
    return doc


@pytest.mark.parametrize("base", [decision, submission, letter, committee])
@pytest.mark.parametrize("place", [indented, pushed])
def test_a_signature_without_a_table_is_right(base, place):
    data = place(base()).bytes()
    assert [(f.rule, f.message) for f in lint(data, "a.docx")] == []
    assert fix(data, "a.docx").data == data


@pytest.mark.parametrize("name", ["BS.CKII. NGUYỄN VĂN BÌNH", "TS. Nguyễn Văn Bình", "VŨ VĂN TÔ"])
def test_a_name_without_a_table_is_judged(name):
    wanted = {"ND30-SIGN-NAME"} if name.isupper() else set()
    wanted |= {"ND30-SIGN-NOTITLE"} if "." in name else set()
    assert {f.rule for f in lint(indented(decision(), name).bytes(), "a.docx")} == wanted


def test_without_recipients_the_signature_is_still_one():
    assert [f.message for f in lint(lone(submission()).bytes(), "a.docx")] == ["thiếu nơi nhận"]


@pytest.mark.parametrize("place", [indented, pushed, lone])
def test_a_repair_leaves_a_signature_where_it_stands(place):
    doc = place(decision())
    for paragraph in doc.paragraphs():
        if paragraph.jc == "both":
            paragraph.first, paragraph.before, paragraph.jc = 0, 0, "left"
    data = doc.bytes()
    once = fix(data, "a.docx").data
    kept = ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn An")
    assert [x for x in places(once) if x[0].endswith(kept)] == [x for x in places(data) if x[0].endswith(kept)]
    assert not {f.rule for f in lint(once, "a.docx")} & {"ND30-BODY-INDENT", "ND30-BODY-ALIGN", "ND30-BODY-PGAP"}


def test_a_repair_leaves_what_it_does_not_know():
    doc = submission()
    doc.before("end", P("Người liên hệ:", "far", jc="left", left=4500, first=0), P("Số:\t12", "tab", first=0),
               P("PHÒNG NGHIỆP VỤ", "caps", first=0))  # fmt: skip
    data = doc.bytes()
    kept = ("Người liên hệ:", "Số:\t12", "PHÒNG NGHIỆP VỤ")
    once = fix(data, "a.docx").data
    assert [x for x in places(once) if x[0] in kept] == [x for x in places(data) if x[0] in kept]


def places(data):
    found = read_facts(open_package(data).package).paragraphs
    return [(p.raw, p.left, p.first, p.align) for p in found]


LOST = {
    "type": ["ND30-COMP-MAIN", "ND30-STR-TITLE-REQ"], "abs": ["ND30-TITLE-ABS"], "so": ["ND30-COMP-MAIN"], "nn1": ["ND30-QD-FIRSTREC"],
    "luu": ["ND30-NN-LAST"], "post": ["ND30-SIGN-KT"], "pl_title": ["ND30-PL-TITLE"], "pl_kt": ["ND30-PL-INFO"],
    "a_kt": ["ND30-ATT-INFO"], "a_abs": ["ND30-ATT-ABS"], "qd": ["ND30-QD-HEADING"], "tn": ["ND30-COMP-MAIN"], "qh": ["ND30-COMP-MAIN"],
    "issuer": ["ND30-CQ-NAME"], "auth": ["ND30-QD-AUTH"],
}  # fmt: skip


@pytest.mark.parametrize(("base", "key", "changes", "rule"), FAULTS)
def test_the_fault_is_found_by_its_rule_alone(base, key, changes, rule):
    doc = base()
    for name, value in changes.items():
        setattr(doc[key], name, value)
    if "text" in changes:
        doc[key].runs = []
    assert {f.rule for f in lint(doc.bytes(), "a.docx")} == {rule}


@pytest.mark.parametrize("key", LOST)
def test_a_lost_component_is_found(key):
    doc = decision()
    doc.drop(key)
    assert sorted({f.rule for f in lint(doc.bytes(), "a.docx")}) == LOST[key]


def test_a_letter_and_a_submission_need_their_addressee():
    for base, keys in ((letter, ("kg", "kg1", "kg2")), (submission, ("kg",))):
        doc = base()
        for key in keys:
            doc.drop(key)
        assert [f.rule for f in lint(doc.bytes(), "a.docx")] == ["ND30-KG-WHEN"]
