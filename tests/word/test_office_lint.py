"""Documents of offices, each with the habits of its program: what is right is let pass, each mistake is found alone."""

from __future__ import annotations

import pytest
from office_case import Office
from office_findings import FOUND, STRICT
from office_shelf import OFFICES
from office_xml import pack

from nts_scenario_kit.word.lint import RULES, lint

BY_ID = {office.id: office for office in OFFICES}


def told(data: bytes) -> list[tuple[str, str, str]]:
    return [(finding.severity.value, finding.rule, finding.message) for finding in lint(data, "a.docx")]


def test_there_are_documents_of_every_kind() -> None:
    assert len(OFFICES) >= 26
    assert set(FOUND) == {office.id for office in OFFICES if office.faults}
    assert set(STRICT) <= set(BY_ID)
    assert len(FOUND) >= 16
    assert all(3 <= len(office.faults) <= 6 for office in OFFICES if office.faults)


@pytest.mark.parametrize("office", OFFICES, ids=lambda office: office.name)
def test_a_conforming_document_has_only_what_a_strict_clerk_would_write(office: Office) -> None:
    assert told(office.good()) == STRICT.get(office.id, [])


@pytest.mark.parametrize("office", [o for o in OFFICES if o.faults], ids=lambda office: office.name)
def test_its_mistakes_are_found_and_nothing_else(office: Office) -> None:
    found = told(office.bad())
    assert found == FOUND[office.id]
    fresh = [one for one in found if one not in STRICT.get(office.id, [])]
    assert len(fresh) == len(office.faults) - _SAME.get(office.id, 0)
    odd = {(rule, level) for level, rule, _ in found if level != RULES[rule].severity.value}
    assert odd <= LIGHTER


#: Two swaps that make one mistake: both points of a list lose their bracket.
_SAME = {"decision_with_plan": 1}
#: Findings that weigh less than their rule: usage differs there.
LIGHTER = {
    ("ND30-DATE-ZERO", "cảnh báo"), ("ND30-TITLE-ABS", "cảnh báo"), ("ND30-TITLE-ABS", "gợi ý"),
    ("ND30-KG-ONE", "cảnh báo"),
    ("ND30-STR-KHOAN", "gợi ý"), ("ND30-QD-FIRSTREC", "gợi ý"), ("ND30-SIGN-NOTITLE", "cảnh báo"),
}  # fmt: skip


#: A document, what is written otherwise in it, and what is said of it (nothing: the other way is right too).
WAYS = [
    ("department_letter", "- Lưu: VT, QLCL (03).", "- Lưu: VT, HS, P.QLCL, Bảo (03b).", ""),
    ("department_letter", "Trần Quốc Bảo", "Trương Quốc Bảo", ""),
    ("department_letter", ">KT. GIÁM ĐỐC<", ">TUQ. GIÁM ĐỐC<", ""),
    ("department_letter", "V/v rà soát", "V/v: rà soát",
     "trích yếu “V/v: rà soát an toàn công trình trường học trước mùa mưa bão” viết sai “V/v”"),
    ("province_decision", "ngày      tháng 11 năm 2026", "ngày … tháng … năm 20…", ""),
    ("province_decision", "Số:          /QĐ-UBND", "Số: ......./QĐ-UBND", ""),
    ("province_decision", "Theo đề nghị của", "Xét đề nghị của", ""),
    ("province_plan", "Lâm Đồng, ngày 20", "Phường Xuân Hương - Đà Lạt, ngày 20", ""),
    ("council_resolution", ">CHỦ TỊCH<", ">TM. HỘI ĐỒNG NHÂN DÂN<", ""),
    ("council_resolution", "KHÓA XI, KỲ HỌP THỨ 4", "KHÓA XI - KỲ HỌP THỨ 4 (KỲ HỌP CHUYÊN ĐỀ)", ""),
    ("decision_with_plan", "Ban hành kèm theo Quyết định này", "Phê duyệt kèm theo Quyết định này", ""),
    ("minutes", "BIÊN BẢN<", "BIÊN BẢN HỌP<", ""),
    ("school_decision", "Điều 2.", "Điều 2:", "“Điều 2: Tổ tư vấn tâm lý học…” không đúng dạng “Điều N.”"),
]  # fmt: skip


@pytest.mark.parametrize(("office", "old", "new", "said"), WAYS, ids=[f"{way[0]}: {way[2]}" for way in WAYS])
def test_there_is_more_than_one_right_way(office: str, old: str, new: str, said: str) -> None:
    parts = BY_ID[office].build().texts()
    assert parts["word/document.xml"].count(old) == 1
    parts["word/document.xml"] = parts["word/document.xml"].replace(old, new)
    strict = [message for _, _, message in STRICT.get(office, [])]
    assert [message for _, _, message in told(pack(parts)) if message not in strict] == ([said] if said else [])
