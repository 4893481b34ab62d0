"""Other faults of the same rules: each is found by its rule and by no other."""

# ruff: noqa: E501

from __future__ import annotations

import pytest
from nd30_builder import decision, letter, submission
from planted import committee, plan

from nts_scenario_kit.word.lint import lint

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
    (letter, "vv", {"size": 14}, "ND30-TITLE-CV"),
    (letter, "vv", {"before": 0}, "ND30-TITLE-CV"),
    (letter, "vv", {"text": "Về việc xây dựng kịch bản khung"}, "ND30-TITLE-CV"),
    (decision, "cc1", {"text": "Căn cứ Luật Phòng bệnh ngày 10 tháng 12 năm 2025,"}, "ND30-CANCU-PUNCT"),
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
    (committee, "kt", {"text": "TM ỦY BAN NHÂN DÂN"}, "ND30-SIGN-PREFIX"),
    (committee, "kt", {"text": "T/M ỦY BAN NHÂN DÂN"}, "ND30-SIGN-PREFIX"),
    (submission, "kg", {"size": 12}, "ND30-KG-STYLE"),
    (submission, "kg", {"text": "Kính gửi Ủy ban nhân dân tỉnh"}, "ND30-KG-STYLE"),
    (decision, "nn", {"b": False}, "ND30-NN-LABEL"),
    (decision, "nn2", {"size": 12}, "ND30-NN-ITEM"),
    (decision, "luu", {"text": "- Lưu: VT, NVY"}, "ND30-NN-LAST"),
    (decision, "pl", {"size": 13}, "ND30-PL-LABEL"),
    (decision, "pl", {"jc": "left"}, "ND30-PL-LABEL"),
    (decision, "pl_title", {"jc": "left"}, "ND30-PL-TITLE"),
    (decision, "pl_title", {"b": False}, "ND30-PL-TITLE"),
    (decision, "a_kt", {"text": "(Kèm theo Quyết định của Sở Y tế)"}, "ND30-ATT-INFO"),
    (decision, "qd", {"jc": "left"}, "ND30-QD-HEADING"),
    (decision, "auth", {"b": False}, "ND30-QD-AUTH"),
]

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
