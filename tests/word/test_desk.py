"""A clerk's desk: documents of many bodies and programs, what is said of each, and slips put into them one at a time."""

# ruff: noqa: E501

from __future__ import annotations

import re

import desk_bodies
import desk_communes
import desk_forms
import desk_forms_of_sectors
import desk_hands
import desk_layouts
import desk_ministries
import desk_offices
import desk_programs
import desk_schools
import pytest
from desk import DESK, parts_as_text
from office_shelf import texts_of
from office_xml import pack

from nts_scenario_kit.word.comments import commented
from nts_scenario_kit.word.fix import fix
from nts_scenario_kit.word.lint import lint

assert desk_bodies
assert desk_communes
assert desk_forms
assert desk_forms_of_sectors
assert desk_hands
assert desk_layouts
assert desk_ministries
assert desk_offices
assert desk_programs
assert desk_schools

#: What may be said of a document; of all others nothing.
SAID = {
    "commune_letter": [("ND30-STR-KHOAN-T", "lỗi", "tiêu đề khoản “1. Phòng Văn hóa - Xã hội” không in đậm")],
    "normative_decision_of_2026": [("ND30-SCOPE-2", "gợi ý", "văn bản quy phạm pháp luật không theo Nghị định 30/2020/NĐ-CP; chỉ kiểm tra trang, phông và ký tự")],
    "party_letter": [("ND30-SCOPE-2", "gợi ý", "văn bản của Đảng không theo Nghị định 30/2020/NĐ-CP; chỉ kiểm tra trang, phông và ký tự")],
    "youth_plan": [("ND30-SCOPE-2", "gợi ý", "văn bản của Đoàn Thanh niên không theo Nghị định 30/2020/NĐ-CP; chỉ kiểm tra trang, phông và ký tự")],
    "travel_paper": [("ND30-TITLE-KNOWN", "gợi ý", "“GIẤY ĐI ĐƯỜNG” không có trong 29 loại văn bản của Điều 7")],
    "joint_submission": [("ND30-SO-FORM", "cảnh báo", "ký hiệu “TTrLN-STC-SYT” bắt đầu bằng “TTrLN”; Phụ lục III chỉ có “TTr”")],
    "university_notice": [("ND30-SIGN-NOTITLE", "cảnh báo", "“PGS.TS Lê Hiếu Giang” có học hàm, học vị hoặc danh hiệu trước họ tên")],
    "first_addressee_on_the_line_of_the_label": [("ND30-KG-MANY", "lỗi", "gửi nhiều nơi nhưng “Kính gửi: - Các sở, ban, ngành;” ghi nơi nhận trên dòng “Kính gửi”")],
    "hyperlinks_email_blue": [("ND30-FONT-COLOR", "lỗi", "chữ màu #0000FF tại “1. Gửi về địa chỉ soyte@lamdong.gov.vn trước ngày…”; quy định màu đen")],
    "report_full_of_units": [("ND30-CITE-FIRST", "cảnh báo", "lần đầu viện dẫn “Quyết định 4041/QĐ-BYT” không ghi ngày và cơ quan ban hành")],
    "inspection_team": [("ND30-CANCU-FULL", "cảnh báo", "“Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15…” ghi số của luật; quy định chỉ ghi tên và ngày")],
    "conclusions_of_an_inspection": [("ND30-TITLE-KNOWN", "gợi ý", "“KẾT LUẬN THANH TRA” không có trong 29 loại văn bản của Điều 7")],
    "turned_week_of_work": [("ND30-TITLE-KNOWN", "gợi ý", "“LỊCH CÔNG TÁC TUẦN” không có trong 29 loại văn bản của Điều 7")],
    "application_of_a_person": [("ND30-SCOPE-2", "gợi ý", "đơn, tờ khai của cá nhân không theo Nghị định 30/2020/NĐ-CP; chỉ kiểm tra trang, phông và ký tự")],
    "resolution_of_a_university": [("ND30-SIGN-NOTITLE", "cảnh báo", "“TS. Trần Hữu Duy” có học hàm, học vị hoặc danh hiệu trước họ tên")],
    "submission_to_the_chairman": [("ND30-NN-LAST", "lỗi", "nơi nhận cuối cùng “- Lưu: VP.” không ghi “VT” (văn thư)")],
    "invitation_to_a_ceremony": [
        ("ND30-CAP-HOLIDAY", "lỗi", "“Ngày Quốc khánh” trong “Dự Lễ kỷ niệm 81 năm Ngày Quốc khánh nước Cộng hòa xã hội…” viết hoa không đúng tên ngày lễ"),
        ("ND30-BODY-END", "cảnh báo", "nội dung văn bản kết thúc bằng “Rất hân hạnh được đón tiếp!”; mẫu kết thúc bằng “./.”"),
    ],
    "telegram_of_a_province_chairman": [("ND30-KHAN-COLOR", "lỗi", "“HỎA TỐC” không phải màu đỏ")],
    "joint_plan_of_three": [("ND30-NN-LAST", "lỗi", "nơi nhận cuối cùng “- Lưu: HPN, TYT, THCS.” không ghi “VT” (văn thư)")],
    "purchase_contract_of_a_hospital": [("ND30-PL-LINE", "gợi ý", "không có đường kẻ ngắn dưới dòng “(Kèm theo …)” (và 1 chỗ khác)")],
    "tax_notice_to_a_company": [("ND30-CANCU-STYLE", "lỗi", "Căn cứ ban hành “Căn cứ Luật Quản lý thuế ngày 10 tháng 12 năm 2025 và các…” không in nghiêng; quy định kiểu chữ nghiêng, không đậm")],
    "bullets_and_boxes": [("ND30-STR-DASH", "gợi ý", "đầu dòng dùng “•” (và 1 chỗ khác); thông lệ dùng “-” rồi “+”")],
    "building_permit": [("ND30-TITLE-KNOWN", "gợi ý", "“GIẤY PHÉP XÂY DỰNG” không có trong 29 loại văn bản của Điều 7")],
    "certificate_of_residence": [("ND30-TITLE-KNOWN", "gợi ý", "“GIẤY XÁC NHẬN” không có trong 29 loại văn bản của Điều 7")],
    "slip_for_the_leader": [("ND30-TITLE-KNOWN", "gợi ý", "“PHIẾU TRÌNH” không có trong 29 loại văn bản của Điều 7")],
    "speech_of_a_leader": [("ND30-COMP-MAIN", "gợi ý", "không nhận ra phần đầu và phần ký của văn bản hành chính; chỉ kiểm tra trang, phông và đoạn văn")],
    "contract_with_items_of_two_numbers": [("ND30-STR-KHOAN", "gợi ý", "“1.1. Bên B vệ sinh trụ sở làm…” dùng số nhiều cấp (và 3 chỗ khác); dưới khoản là điểm a), b)")],
    "only_picture": [("ND30-COMP-MAIN", "gợi ý", "không nhận ra phần đầu và phần ký của văn bản hành chính; chỉ kiểm tra trang, phông và đoạn văn")],
    "empty_doc": [("ND30-COMP-MAIN", "gợi ý", "không nhận ra phần đầu và phần ký của văn bản hành chính; chỉ kiểm tra trang, phông và đoạn văn")],
}  # fmt: skip
#: Words of a document that are exchanged, and the only rule that then speaks.
SLIPS = [
    ("Quốc hiệu", r"CỘNG HÒA XÃ HỘI", "CỘNG HÒA XÃ HÔI", "ND30-QH-TEXT"),
    ("Tiêu ngữ", r"Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc", "ND30-TN-TEXT"),
    ("dấu hai chấm sau Số", r">Số: (?=\d)", ">Số ", "ND30-SO-LABEL"),
    ("số 0", r">Số: 0(?=[1-9]/)", ">Số: ", "ND30-SO-ZERO"),
    ("ngày một chữ số", r"(>[^<,]{3,40}, ngày )0(\d tháng)", r"\1\2", "ND30-DATE-ZERO"),
    ("V/v", r">V/v ", ">Về việc ", "ND30-TITLE-CV"),
    ("căn cứ ngăn bằng dấu phẩy", r"(>Căn cứ Luật[^<]*\d{4});(</w:t>)", r"\1,\2", "ND30-CANCU-PUNCT"),
    ("QUYẾT ĐỊNH thiếu hai chấm", r">QUYẾT ĐỊNH:<", ">QUYẾT ĐỊNH<", "ND30-QD-HEADING"),
    ("Điều nhảy số", r">Điều 2\.<", ">Điều 5.<", "ND30-STR-DIEU"),
    ("điểm dùng dấu chấm", r">b\) (?=[A-ZĐ])", ">b. ", "ND30-STR-DIEM"),
    ("Như trên", r">- Như trên;<", ">- Sở Nội vụ;<", "ND30-NN-FIRST"),
    ("Như Điều", r">- Như Điều 3;<", ">- Sở Nội vụ;<", "ND30-QD-FIRSTREC"),
    ("dòng Lưu", r">- Lưu: VT", ">- Lưu VT", "ND30-NN-LAST"),
    ("KT/", r">KT\. (?=CHỦ|GIÁM|BỘ|CHÁNH|HIỆU|CHI)", ">KT/ ", "ND30-SIGN-PREFIX"),
    ("cấp phó không có KT.", r">KT\. (CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG|CHI CỤC TRƯỞNG)<", r">\1<", "ND30-SIGN-KT"),
    ("tên cơ quan", r"Ủy ban nhân dân", "Ủy Ban Nhân Dân", "ND30-CAP-ORG"),
    ("Phụ lục in hoa", r">Phụ lục( I)?<", r">PHỤ LỤC\1<", "ND30-PL-LABEL"),
    ("lề trái", r'(<w:pgMar [^>]*w:left=")\d+', r"\g<1>1134", "ND30-MARGIN-LEFT"),
]  # fmt: skip
#: Where the words are no fault, or another one: invitations, telegrams and forms answer nobody, a resolution need not
#: name an article among its recipients, contracts have number and day in their text, and the left margin of a turned sheet may be meant as its lower one.
ELSEWHERE = {
    *(
        (name, "ND30-NN-FIRST")
        for name in (
            "invitation",
            "invitation_with_blanks",
            "invitation_to_a_ceremony",
            "letter_of_a_mail_merge",
            "urgent_telegram",
            "telegram_of_a_province_chairman",
            "introduction_of_a_commune",
            "order_to_pass_a_petition_on",
            "slip_for_the_leader",
            "programme_of_a_day",
            "slip_for_the_leader",
            "programme_of_a_day",
        )
    ),
    ("board_of_members_of_a_state_group", "ND30-QD-FIRSTREC"),
    *(
        (name, "ND30-DATE-ZERO")
        for name in ("labour_contract", "memorandum", "invitation_to_a_ceremony", "contract_with_items_of_two_numbers")
    ),
    *((name, "ND30-SO-LABEL") for name in ("labour_contract", "contract_with_items_of_two_numbers")),
    ("turned_week_of_work", "ND30-MARGIN-LEFT"),
}


def told(data):
    return [(f.rule, f.severity.value, f.message) for f in lint(data, "a.docx")]


def test_there_are_documents_of_many_bodies_and_programs():
    assert len(DESK) >= 147
    assert set(SAID) <= set(DESK)


@pytest.mark.parametrize("name", DESK)
def test_of_a_document_no_more_is_said_than_is_true(name):
    assert told(DESK[name]) == SAID.get(name, [])


#: Documents that the decree governs and that may be written anew.
OURS = [n for n in DESK if n != "strict_ooxml" and "ND30-SCOPE-2" not in str(SAID.get(n))]


def slipped(name, pattern, new):
    """The document with the words exchanged at their first place; None if it has no such words."""
    parts = parts_as_text(DESK[name])
    changed, count = re.subn(pattern, new, parts["word/document.xml"], count=1)
    return pack(parts | {"word/document.xml": changed}) if count else None


@pytest.mark.parametrize(("pattern", "new", "rule"), [slip[1:] for slip in SLIPS], ids=[slip[0] for slip in SLIPS])
def test_a_slip_is_found_wherever_it_is_made(pattern, new, rule):
    made = 0
    for name in OURS:
        data = slipped(name, pattern, new)
        if data is None or (name, rule) in ELSEWHERE:
            continue
        made += 1
        fresh = [one[0] for one in told(data) if one not in SAID.get(name, [])]
        assert (name, fresh) == (name, [rule])
    assert made >= 2


@pytest.mark.parametrize("name", OURS)
def test_repairs_and_remarks_leave_the_words_alone(name):
    data = DESK[name]
    broken = slipped(name, r'(<w:pgMar [^>]*w:left=")\d+', r"\g<1>1134")
    once = fix(broken, "a.docx")
    assert texts_of(once.data) == texts_of(data)
    assert fix(once.data, "a.docx").data == once.data
    assert "ND30-MARGIN-LEFT" not in {finding.rule for finding in once.left}
    remarks = commented(broken, lint(broken, "a.docx"), "a.docx")
    assert told(remarks) == told(broken)
    assert texts_of(remarks) == texts_of(data)
