"""Twelve documents of the desk with several faults at once, as a drafter hands them in: each is told, once, and no more."""

# ruff: noqa: E501 - words of documents as they are typed

from __future__ import annotations

import re
from collections import Counter

import pytest
from desk import DESK, parts_as_text
from office_xml import pack
from test_desk import SAID, told

from nts_scenario_kit.word.lint import lint

BOLD, ITALIC = "<w:b/><w:bCs/>", "<w:i/><w:iCs/>"


def dressed(words: str, old: str, new: str) -> tuple[str, str]:
    """The run with these words in another dress."""
    return (
        rf'({re.escape(old)})((?:<w:[a-zA-Z]+ w:val="[^"]*"/>)*(?:</w:rPr>)(?:<w:tab/>)?<w:t [^>]*>{words})',
        rf"{new}\2",
    )


def plain(words: str, new: str) -> tuple[str, str]:
    """The run with these words, which had no dress of its own, in this one."""
    return rf"<w:r>(<w:t [^>]*>{words})", rf"<w:r><w:rPr>{new}</w:rPr>\1"


TWINS = {
    "guidance_of_a_ministry": [
        (r">Số: 12/HD-BNV<", ">Số: 12/HD - BNV<", "ND30-SO-SIGN"),
        (r"tháng 3 năm 2026<", "tháng 03 năm 2026<", "ND30-DATE-ZERO"),
        (r">MỤC ĐÍCH, YÊU CẦU<", ">Mục đích, yêu cầu<", "ND30-STR-ROMAN"),
        (r"toàn xã hội\.<", "toàn xã hội,và nhân dân ; nhất là vùng tây nguyên.<", "ND30-CAP-REGION"),
        (r"", "", "ND30-TXT-PUNCT"),
        (r">KT\. BỘ TRƯỞNG<", ">KT/BỘ TRƯỞNG<", "ND30-SIGN-PREFIX"),
    ],
    "directive_of_a_minister": [
        (r"- Hạnh phúc<", "- Hạnh Phúc<", "ND30-TN-TEXT"),
        (*plain("a\\) Giáo dục mầm non", '<w:color w:val="FF0000"/>'), "ND30-FONT-COLOR"),
        (r">b\) Giáo dục phổ thông", ">c) Giáo dục phổ thông", "ND30-STR-DIEM"),
        (r">- Các Sở GDĐT;<", ">- Các Sở GDĐT,<", "ND30-NN-ITEM"),
        (r">Hoàng Minh Sơn<", ">HOÀNG MINH SƠN<", "ND30-SIGN-NAME"),
    ],
    "letter_of_a_bureau_with_contact_lines": [
        (r">V/v chủ động", ">Về việc chủ động", "ND30-TITLE-CV"),
        (r"ngày 02 tháng 02 năm", "ngày 2 tháng 02 năm", "ND30-DATE-ZERO"),
        (r"theo Điều 25 Luật", "theo điều 25 Luật", "ND30-CAP-REF"),
        (r">- Như trên;<", ">- Chi cục Chăn nuôi và Thú y;<", "ND30-NN-FIRST"),
        (r'(<w:pgMar w:top=")1134', r"\g<1>850", "ND30-MARGIN-TOP"),
    ],
    "scheme_with_parts": [
        (*dressed("BỘ TRƯỞNG BỘ Y TẾ", BOLD, ""), "ND30-QD-AUTH"),
        (
            r"(khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023);|(chữa bệnh ngày 09 tháng 01 năm 2023);",
            r"\1\2,",
            "ND30-CANCU-PUNCT",
        ),
        (r">QUYẾT ĐỊNH:<", ">QUYẾT ĐỊNH<", "ND30-QD-HEADING"),
        (r">Phần II<", ">PHẦN 2<", "ND30-STR-PHAN"),
        (r"số 2904/QĐ-BYT ngày 21 tháng 9", "số 2905/QĐ-BYT ngày 21 tháng 9", "ND30-ATT-INFO-MATCH"),
    ],
    "board_of_members_of_a_state_group": [
        (r">HỘI ĐỒNG THÀNH VIÊN<", ">Hội đồng thành viên<", "ND30-CQ-NAME"),
        (r">Điều 2\.<", ">Điều 2:<", "ND30-STR-DIEU"),
        (r"ngày 28 tháng 02 năm 2018", "ngày 28 tháng 2 năm 2018", "ND30-NUM-ZERO-DAY"),
        (r">TM\. HỘI", ">TM HỘI", "ND30-SIGN-PREFIX"),
    ],
    "meeting_minutes_with_three_signatures": [
        (r">Số: 27/BB-UBND<", ">Số 27/BB-UBND<", "ND30-SO-LABEL"),
        (r">II\. NỘI DUNG<", ">IV. NỘI DUNG<", "ND30-STR-ROMAN"),
        (r">THƯ KÝ<", ">Thư ký<", "ND30-SIGN-STYLE"),
        (*dressed("Phạm Văn Tư", BOLD, ""), "ND30-SIGN-NAME"),
        (*plain("Có 43/45 hộ", '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>'), "ND30-FONT-NAME"),
        (*dressed("BIÊN BẢN", BOLD, ""), "ND30-TITLE-TYPE"),
    ],
    "submission_to_the_chairman": [
        (r">Kính gửi: ", ">Kính gởi: ", "ND30-KG-STYLE"),
        (r">2\. Địa điểm", ">2/ Địa điểm", "ND30-STR-KHOAN"),
        (r"thứ Năm, thứ Sáu\)\.<", "thứ Năm, thứ Sáu).. <", "ND30-TXT-PUNCT"),
        (r"xem xét, quyết định\./\.<", "xem xét, quyết định.<", "ND30-BODY-END"),
        (*dressed("Nơi nhận:", BOLD + ITALIC, BOLD), "ND30-NN-LABEL"),
    ],
    "steering_committee_plan": [
        (r"tết Nguyên đán Đinh Mùi", "tết Nguyên Đán Đinh Mùi", "ND30-CAP-TET"),
        (r">II\. NỘI DUNG<", ">II. Nội dung<", "ND30-STR-ROMAN"),
        (r"ngày 15/11/2026 đến", "ngày 31 tháng 11 năm 2026 đến", "ND30-NUM-REAL-DAY"),
        (r">- Lưu: VT, KT\.<", ">- Lưu: VT, KT;<", "ND30-NN-LAST"),
        (r'w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"', "ND30-PAGE-SIZE"),
    ],
    "fire_drill_option": [
        (r">Phụ lục<", ">PHỤ LỤC 1<", "ND30-PL-LABEL"),
        (r"", "", "ND30-PL-NUM"),
        (r">LỰC LƯỢNG, PHƯƠNG TIỆN CHỮA CHÁY RỪNG<", ">Lực lượng, phương tiện chữa cháy rừng<", "ND30-PL-TITLE"),
        (*plain("Cấp I:", BOLD), None),
        (*dressed("\\(Kèm theo Phương án", ITALIC, ""), "ND30-PL-INFO"),
    ],
    "discipline_by_a_department": [
        (r"Căn cứ Luật Viên chức ngày", "Căn cứ luật Viên chức ngày", "ND30-CAP-DOC"),
        (r">Theo đề nghị của Chánh Văn phòng Sở\.<", ">Theo đề nghị của Chánh Văn phòng Sở;<", "ND30-CANCU-PUNCT"),
        (r">- Như Điều 3;<", ">- Như Điều 4;<", "ND30-QD-FIRSTREC"),
        (*dressed("Gia Lai, ngày 04", ITALIC, ""), "ND30-DATE-STYLE"),
        (r">Đoàn Ngọc Có<", ">TS. Đoàn Ngọc Có<", "ND30-SIGN-NOTITLE"),
    ],
    "decision_with_statute_of_a_board": [
        (r">Chương II<", ">CHƯƠNG II<", "ND30-STR-PHAN"),
        (r">Mục 2<", ">Mục 3<", None),
        (r">đ\)\u00a0Trưởng các phòng", ">e)\u00a0Trưởng các phòng", "ND30-STR-DIEM"),
        (r">TM\. ỦY BAN NHÂN DÂN</w:t></w:r></w:p><w:p>.*?</w:p>", ">CHỦ TỊCH</w:t></w:r></w:p>", "ND30-SIGN-TM"),
    ],
    "joint_plan_of_three": [
        (*dressed("HIỆU TRƯỞNG", BOLD, ""), "ND30-SIGN-STYLE"),
        (*dressed("Lò Thị Hạnh", BOLD, BOLD + ITALIC), "ND30-SIGN-NAME"),
        (*dressed("TRẠM Y TẾ XÃ MƯỜNG LA", BOLD, ""), "ND30-CQ-NAME"),
        (r"La Ha; giảm", "La Ha , giảm", "ND30-TXT-PUNCT"),
    ],
    "title_inside_the_table": [
        (r">CỘNG HÒA XÃ HỘI", ">CỘNG HÒA XÃ HỘI ", None),
        (r"Độc lập - Tự do - Hạnh phúc", "Độc lập-Tự do-Hạnh phúc", "ND30-TN-TEXT"),
        (r">Số: 977/BC-SYT<", ">Số: 977/SYT-BC<", "ND30-SO-FORM"),
        (*dressed("BÁO CÁO", BOLD, ""), "ND30-TITLE-TYPE"),
        (r"đạt 97,1%\.<", "đạt 97,1 % (kế hoạch 95%).<", "ND30-NUM-PERCENT"),
    ],
}


@pytest.mark.parametrize("name", TWINS)
def test_each_of_several_faults_is_told_once(name):
    parts = parts_as_text(DESK[name])
    xml, wanted = parts["word/document.xml"], Counter(rule for _, _, rule in TWINS[name] if rule)
    for pattern, new, _ in TWINS[name]:
        if pattern:
            xml, count = re.subn(pattern, new, xml, count=1)
            assert (pattern, count) == (pattern, 1)
    found = Counter(one[0] for one in told(pack(parts | {"word/document.xml": xml})))
    assert found - Counter(one[0] for one in SAID.get(name, [])) == wanted


COPIES = [
    ("Số: 12/TrS-VP", "Số: 5/TrS-VP", "số bản sao “Số: 5/TrS-VP” thiếu số 0 phía trước"),
    ("Số: 12/TrS-VP", "Số: 12/SY-VP", "ký hiệu bản sao “Số: 12/SY-VP” không bắt đầu bằng “TrS”"),
    (
        "ngày 12 tháng 11",
        "ngày 2 tháng 11",
        "ngày của bản sao “Đức Trọng, ngày 2 tháng 11 năm 2026” thiếu số 0 phía trước",
    ),
    ("TRÍCH SAO", "TRÍCH SAO BẢN CHÍNH", "hình thức sao ghi “TRÍCH SAO BẢN CHÍNH”; quy định “TRÍCH SAO”"),
]


@pytest.mark.parametrize(("right", "wrong", "message"), COPIES, ids=[copy[1] for copy in COPIES])
def test_a_copy_has_its_own_number_and_day(right, wrong, message):
    parts = parts_as_text(DESK["certified_copy_extract"])
    changed = parts["word/document.xml"].replace(right, wrong, 1)
    found = lint(pack(parts | {"word/document.xml": changed}), "a.docx")
    assert [(one.rule, one.message) for one in found] == [("ND30-COPY", message)]
