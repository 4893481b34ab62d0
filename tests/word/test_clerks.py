"""Documents read as a strict but fair clerk reads them: what may be said of each, word for word."""

# ruff: noqa: E501

from __future__ import annotations

import pytest
from nd30_builder import P, T, centre, decision, pack, submission
from planted import copied, plan, two_annexes

from nts_scenario_kit.word.lint import lint


def told(doc, settings=""):
    data = doc.bytes() if not settings else _with_settings(doc, settings)
    return [(f.rule, f.severity.value, f.message) for f in lint(data, "a.docx")]


def _with_settings(doc, settings):
    parts = doc.parts()
    parts["word/settings.xml"] = parts["word/settings.xml"].replace("/>", f">{settings}</w:settings>")
    return pack(parts)


# --- gaps: files of Word 2003 add the space after a paragraph to the space before the next

ADDS = "<w:compat><w:doNotUseHTMLParagraphAutoSpacing/></w:compat>"


def three_and_three():
    doc = plan()
    for p in doc.paragraphs():
        if p.jc == "both":
            p.before = p.after = 60
    return doc


def test_gaps_are_added_where_the_file_says_so():
    assert told(three_and_three(), ADDS) == []
    assert {rule for rule, _, _ in told(three_and_three())} == {"ND30-BODY-PGAP"}


# --- one fault, one finding


def small_motto(doc, size=12):
    doc["tn"].size = size
    return doc


def dashes_in_the_number():
    doc = two_annexes()
    doc["so"].text = "Số: 25/QĐ – SYT"
    return doc


def year_in_the_number():
    doc = decision()
    doc["so"].text = "Số: 25/2026/QĐ-SYT"
    return doc


def wrong_type_in_the_number():
    doc = decision()
    doc["so"].text = "Số: 25/KH-SYT"
    return doc


def second_line_of_the_abstract_at_the_left():
    doc = submission()
    doc["abs"].text, doc["abs_line"].shape_mm = "Về việc ban hành Kịch bản khung ứng phó với dịch bệnh", 28
    doc.after("abs", centre("trên địa bàn tỉnh Lâm Đồng", "abs2", b=True, jc="left"))
    doc["abs_line"].shape_mm = 26
    return doc


def post_in_small_letters(post, name="Nguyễn Văn An"):
    doc = submission()
    doc["post"].text, doc["name"].text = post, name
    doc.drop("kt")
    return doc


def capitals_in_the_address_line():
    doc = submission()
    doc["kg"].text = "KÍNH GỬI: Ủy ban nhân dân tỉnh Lâm Đồng"
    return doc


def underlined(key, doc):
    p = doc[key]
    p.raw = p.xml().split("</w:pPr>", 1)[1].removesuffix("</w:p>").replace("<w:rPr>", '<w:rPr><w:u w:val="single"/>')
    p.text = ""
    return doc


ONE = [
    ("Tiêu ngữ quá nhỏ, đường kẻ vừa cỡ đúng", small_motto(decision()),
     [("ND30-TN-SIZE", "lỗi", "Tiêu ngữ “Độc lập - Tự do - Hạnh phúc” cỡ chữ 12; quy định 13–14")]),
    ("gạch dài trong số, phụ lục ghi gạch nối", dashes_in_the_number(),
     [("ND30-SO-SIGN", "lỗi", "ký hiệu “QĐ – SYT” có dấu cách hoặc gạch dài")]),
    ("năm trong số, phụ lục không ghi năm", year_in_the_number(),
     [("ND30-SO-NOYEAR", "cảnh báo", "“Số: 25/2026/QĐ-SYT” có năm trong ký hiệu; chỉ văn bản quy phạm pháp luật ghi năm")]),
    ("tên loại trong số sai, phụ lục ghi đúng", wrong_type_in_the_number(),
     [("ND30-SO-FORM", "lỗi", "ký hiệu “KH-SYT” không khớp tên loại Quyết định; quy định bắt đầu bằng “QĐ”")]),
    ("dòng hai của trích yếu căn trái", second_line_of_the_abstract_at_the_left(),
     [("ND30-TITLE-ABS", "lỗi", "Trích yếu “trên địa bàn tỉnh Lâm Đồng” căn trái; quy định căn giữa")]),
    ("chức vụ chữ thường", post_in_small_letters("Chánh án"),
     [("ND30-SIGN-STYLE", "lỗi", "Quyền hạn, chức vụ của người ký “Chánh án” không viết hoa toàn bộ; quy định chữ in hoa")]),
    ("chức vụ chữ thường, từ lạ", post_in_small_letters("Trưởng Trạm Y tế"),
     [("ND30-SIGN-STYLE", "lỗi", "Quyền hạn, chức vụ của người ký “Trưởng Trạm Y tế” không viết hoa toàn bộ; quy định chữ in hoa")]),
    ("kính gửi viết hoa", capitals_in_the_address_line(),
     [("ND30-KG-STYLE", "lỗi", "“KÍNH GỬI: Ủy ban nhân dân tỉnh Lâm Đồng” viết “KÍNH GỬI:”; quy định “Kính gửi:”")]),
]  # fmt: skip


@pytest.mark.parametrize(("doc", "said"), [one[1:] for one in ONE], ids=[one[0] for one in ONE])
def test_one_fault_makes_one_finding(doc, said):
    assert told(doc) == said


# --- an underline is a rule as long as its text


def test_an_underlined_issuer_has_too_long_a_rule():
    doc = underlined("issuer", submission())
    doc.drop("issuer_line")
    assert told(doc) == [
        (
            "ND30-CQ-LINE",
            "lỗi",
            "đường kẻ dưới tên cơ quan ban hành dài 18 mm, dòng chữ dài 18 mm; quy định 1/3 đến 1/2 dòng chữ",
        )
    ]


def test_an_underlined_motto_has_its_rule():
    doc = underlined("tn", submission())
    doc.drop("tn_line")
    assert told(doc) == []


# --- what clerks let pass


def joint(sign="KHLT-SYT-SGDĐT"):
    """Two departments: their names over one number, their heads side by side, the number of the one that sends it out."""
    doc = plan()
    doc["so"].text, doc["type"].text = f"Số: 44/{sign}", "KẾ HOẠCH"
    doc["abs"].text = "Phối hợp công tác y tế trường học"
    doc["issuer"].text = "SỞ Y TẾ - SỞ GIÁO DỤC VÀ ĐÀO TẠO"
    doc["issuer_line"].shape_mm = 40
    doc["luu"].text = "- Lưu: VT SYT, VT SGDĐT."
    doc.after("kt", centre("SỞ Y TẾ", "kt_body", b=True))
    return doc


def card():
    """Mẫu 1.8 has no abstract."""
    doc = submission()
    doc["so"].text, doc["type"].text = "Số: 44/GGT-SYT", "GIẤY GIỚI THIỆU"
    for key in ("abs", "abs_line", "kg"):
        doc.drop(key)
    return doc


def copy_with_recipients():
    """The copying body has recipients and a signer of its own, below those of the document."""
    doc = copied()
    small = {"jc": "left", "first": 0, "before": 0, "line": 240}
    places = [P("Nơi nhận:", "c_nn", b=True, i=True, size=12, **small), P("- Các sở, ban, ngành;", "c_nn1", size=11, **small),
              P("- Lưu: VT.", "c_luu", size=11, **small)]  # fmt: skip
    signer = [centre("TL. GIÁM ĐỐC", "c_tl", b=True), centre("CHÁNH VĂN PHÒNG", "c_post", b=True), centre("", ""),
              centre("Trần Văn Bình", "c_name", b=True)]  # fmt: skip
    doc.blocks.insert(-1, T([[places, signer]], (4500, 4700)))
    return doc


def list_of_people():
    """A list stands where an annex stands; nobody gives it a letterhead."""
    doc = decision()
    at = next(i for i, block in enumerate(doc.blocks) if isinstance(block, T) and block is doc.table("a_parent"))
    del doc.blocks[at]
    doc["d1"].runs[1].text = " Tặng Bằng khen cho 12 tập thể và 25 cá nhân (có danh sách kèm theo)."
    doc["abs"].text, doc["abs_line"].shape_mm = "Về việc tặng Bằng khen", 20
    doc["a_type"].text, doc["a_abs"].text = "DANH SÁCH", "Tập thể và cá nhân được tặng Bằng khen"
    return doc


def test_a_joint_plan():
    assert told(joint()) == [
        ("ND30-SO-FORM", "cảnh báo", "ký hiệu “KHLT-SYT-SGDĐT” bắt đầu bằng “KHLT”; Phụ lục III chỉ có “KH”")
    ]


@pytest.mark.parametrize("build", [card, copy_with_recipients, list_of_people], ids=lambda build: build.__name__)
def test_a_clerk_says_nothing(build):
    assert told(build()) == []
