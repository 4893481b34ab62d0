"""Faults that a clerk sees at once, in places where a file hides them: headers, boxes, fields, tabs."""

# ruff: noqa: E501

from __future__ import annotations

import pytest
from desk import DESK, parts_as_text
from nd30_builder import centre, decision, letter, submission
from office_forms import letterhead_in_boxes, letterhead_in_header
from office_xml import pack
from planted import committee, sealed
from test_desk import told


def changed(data, old, new, part="word/document.xml"):
    parts = parts_as_text(data)
    assert parts[part].count(old) == 1, parts[part].count(old)
    return pack(parts | {part: parts[part].replace(old, new)})


def of(doc):
    return told(doc.bytes())


# --- who signs


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Nguyễn Văn An (đã ký)", []),
        ("Nguyễn Văn An(Đã ký)", []),
        ("Đại tá Nguyễn Văn An [đã ký]", []),
        ("Nguyễn văn An (đã ký)", ["họ tên “Nguyễn văn An (đã ký)” có âm tiết không viết hoa"]),
    ],
)
def test_a_note_behind_the_name_of_the_signer_is_no_part_of_the_name(name, said):
    doc = decision()
    doc["name"].text = name
    assert [message for rule, _, message in of(doc) if rule == "ND30-CAP-NAME"] == said


def deputy_under(head):
    """A deputy whose post stands right below another line, without KT."""
    doc = committee()
    doc["kt"].text, doc["post"].text = head, "PHÓ CHỦ TỊCH"
    return doc


def test_a_deputy_below_his_head():
    doc = decision()
    doc["kt"].text = "GIÁM ĐỐC"
    assert of(doc) == [
        ("ND30-SIGN-KT", "lỗi", "“PHÓ GIÁM ĐỐC” ký dưới “GIÁM ĐỐC” không có “KT.” và chức vụ người đứng đầu")
    ]


def test_a_deputy_in_the_name_of_the_committee():
    assert of(deputy_under("TM. ỦY BAN NHÂN DÂN")) == [
        ("ND30-SIGN-KT", "lỗi", "“PHÓ CHỦ TỊCH” ký dưới “TM. ỦY BAN NHÂN DÂN” không có “KT.” và chức vụ người đứng đầu")
    ]


def test_a_deputy_in_charge_without_kt_is_told_once():
    doc = decision()
    doc.drop("kt")
    doc["post"].text = "PHÓ GIÁM ĐỐC PHỤ TRÁCH"
    assert of(doc) == [("ND30-SIGN-KT", "lỗi", "“PHÓ GIÁM ĐỐC PHỤ TRÁCH” ký không có dòng “KT. …”")]


@pytest.mark.parametrize(
    ("left", "said"),
    [(-10, "không chạm hình ảnh chữ ký"), (25, "trùm 68% hình ảnh chữ ký"), (11, None), (16, None)],
)
def test_where_the_seal_stands(left, said):
    doc = sealed()
    doc["name"].raw = doc["name"].raw.replace(str(11 * 36000), str(left * 36000))
    wanted = f"hình ảnh dấu {said}; quy định trùm khoảng 1/3 chữ ký về bên trái"
    assert of(doc) == ([("ND30-ESIGN-ORG", "lỗi", wanted)] if said else [])


# --- to whom


def test_no_recipient_at_all():
    doc = decision()
    for key in ("nn1", "nn2", "luu"):
        doc.drop(key)
    assert of(doc) == [("ND30-NN-LAST", "lỗi", "dưới “Nơi nhận:” không ghi nơi nhận nào")]


def test_a_report_to_a_higher_body_answers_it():
    doc = submission()
    doc["type"].text, doc["so"].text, doc["nn1"].text = "BÁO CÁO", "Số: 31/BC-SYT", "- Ủy ban nhân dân tỉnh;"
    assert of(doc) == [
        ("ND30-NN-FIRST", "lỗi", "nơi nhận đầu tiên là “- Ủy ban nhân dân tỉnh;”; quy định “- Như trên;”")
    ]


def test_a_text_that_begins_with_a_hyphen_is_no_addressee():
    doc = submission()
    doc[
        "intro"
    ].text = "- Thực hiện Nghị quyết số 147/NQ-CP ngày 22 tháng 5 năm 2025 của Chính phủ, Sở Y tế trình như sau:"
    assert of(doc) == []


def test_capitals_of_an_addressee():
    doc = letter()
    doc["kg1"].text = "- Ủy Ban Nhân Dân các xã, phường, đặc khu;"
    assert of(doc) == [
        ("ND30-CAP-ORG", "lỗi", "“Ủy Ban Nhân Dân” trong “- Ủy Ban Nhân Dân các xã, phường, đặc khu;” viết hoa không đúng tên cơ quan")
    ]  # fmt: skip


# --- letterheads outside the text


def test_a_letterhead_in_boxes_is_judged():
    parts = letterhead_in_boxes().texts()
    for old, new in (("Số: 91/", "Số 91/"), ("Độc lập - Tự do", "Độc lập – Tự do")):
        assert parts["word/document.xml"].count(old) == 2  # once more for older programs
        parts["word/document.xml"] = parts["word/document.xml"].replace(old, new)
    assert [rule for rule, _, _ in told(pack(parts))] == ["ND30-SO-LABEL", "ND30-TN-TEXT"]


def test_a_letterhead_in_the_header_of_the_first_page_is_judged():
    data = changed(letterhead_in_header().bytes(), "ngày 20 tháng 11", "ngày 2 tháng 11", "word/rIdH2.xml")
    assert [rule for rule, _, _ in told(data)] == ["ND30-DATE-ZERO"]


# --- numbers of pages


def test_a_stop_at_the_right_is_not_the_middle():
    data = DESK["number_of_the_page_behind_a_centred_stop"]
    data = changed(data, '<w:tab w:val="center" w:pos="4535"/>', "", "word/rIdH1.xml")
    assert told(data) == [("ND30-PAGENUM-POS", "lỗi", "số trang không canh giữa; quy định giữa lề trên")]


def test_the_size_of_a_number_in_a_simple_field():
    parts = parts_as_text(DESK["number_of_the_page_in_a_frame"])
    parts["word/rIdH1.xml"] = parts["word/rIdH1.xml"].replace('<w:sz w:val="28"/>', '<w:sz w:val="22"/>')
    assert told(pack(parts)) == [("ND30-PAGENUM-SIZE", "lỗi", "số trang cỡ chữ 11; quy định 13–14")]


# --- capitals that are right


@pytest.mark.parametrize(
    "words",
    [
        "Học tập tác phẩm “Sửa đổi lối làm việc” và đọc tạp chí Cộng sản, báo Nhân dân.",
        "Thông báo nhân dân trong vùng, cảnh báo lao động và xuất bản cuốn “100 câu hỏi”.",
        "Vla-đi-mia I-lích Lê-nin, Phri-đrích Ăng-ghen, Mát-xcơ-va và MÁT-XCƠ-VA.",
    ],
)
def test_right_names_of_works_persons_and_places(words):
    doc = decision()
    doc["body1"].text = words
    assert of(doc) == []


def test_an_issuer_of_an_unknown_kind_below_its_parent():
    doc = submission()
    doc["issuer"].text, doc["issuer_line"].shape_mm = "LÂM TRƯỜNG BẢO LÂM", 22
    assert of(doc) == []
    doc["parent"].text = "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"
    doc.after("parent", centre("CHI CỤC KIỂM LÂM", "parent2", size=13))
    assert of(doc) == []


# --- how people type


TYPED = [
    ("Các đơn vị chịu trách nhiệm thi hành quyết định này.", "ND30-CAP-DOC", "“quyết định này” trong “trách nhiệm thi hành quyết định này.” không viết hoa tên loại của văn bản cụ thể"),
    ("Thực hiện theo hướng dẫn của bộ y tế và của cán bộ y tế.", "ND30-CAP-ORG", "“bộ y tế” trong “hiện theo hướng dẫn của bộ y tế và của cán bộ y tế.” viết hoa không đúng tên cơ quan"),
    ("Áp dụng khoản 3, điều 5 Quy chế phối hợp.", "ND30-CAP-REF", "“điều 5” trong “Áp dụng khoản 3, điều 5 Quy chế phối hợp.” viết hoa không đúng khi viện dẫn"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "rule", "message"), TYPED, ids=[typed[1] for typed in TYPED])
def test_small_letters_of_a_document_a_body_and_an_article(words, rule, message):
    doc = decision()
    doc["body1"].text = words
    assert of(doc) == [(rule, "lỗi", message)]


@pytest.mark.parametrize(
    "words",
    ["Các quyết định này được công bố.", "24 - 26 độ C là nhiệt độ phòng.", "Bố trí cán bộ y tế, trụ sở công an."],
)
def test_words_that_only_look_alike(words):
    doc = decision()
    doc["body1"].text = words
    assert of(doc) == []


def test_a_clause_numbered_with_a_hyphen():
    doc = submission()
    doc["k1"].text = "1- Nội dung thứ nhất được trình bày đầy đủ trong dự thảo kèm theo Tờ trình này."
    assert of(doc) == [("ND30-STR-KHOAN", "cảnh báo", "khoản “1- Nội dung thứ nhất được…” không dùng dấu chấm sau số")]


def test_a_rule_of_hyphens_has_gaps():
    doc = submission()
    doc["abs_line"].shape_mm, doc["abs_line"].text = 0, "-" * 28
    assert of(doc) == [
        ("ND30-TITLE-LINE", "lỗi", "đường kẻ dưới trích yếu gõ bằng dấu “-” nên đứt quãng; quy định nét liền")
    ]
