"""Documents read as a strict but fair clerk reads them: what may be said of each, word for word."""

# ruff: noqa: E501

from __future__ import annotations

import pytest
from nd30_builder import P, S, T, centre, decision, pack, submission
from office_shelf import parts_of
from planted import copied, plan, two_annexes

from nts_scenario_kit.word.fix import fix
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


# --- drawings, tables and sections as programs make them

_GROUP = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:anchor><wp:extent cx="5400000" cy="0"/>'
    '<wp:docPr id="77" name="Group 7"/><a:graphic><a:graphicData '
    'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup">'
    '<wpg:wgp xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:grpSpPr><a:xfrm>'
    '<a:off x="0" y="0"/><a:ext cx="5400000" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="10800000" cy="0"/></a:xfrm>'
    "</wpg:grpSpPr>{0}</wpg:wgp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>"
)
_LINE = (
    '<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="{0}" y="0"/><a:ext cx="{1}" cy="0"/></a:xfrm>'
    '<a:prstGeom prst="line"/></wps:spPr><wps:bodyPr/></wps:wsp>'
)
_VML = (
    '<w:r><w:pict><v:group style="position:absolute;width:200pt;height:1pt" coordsize="4000,20">'
    '<v:line from="1000,0" to="{0},0"/></v:group></w:pict></w:r>'
)


def grouped(*lengths):
    """The rules of both columns, drawn as one group at half its own scale and anchored beside the issuer's name."""
    doc = submission()
    for key in ("issuer_line", "tn_line"):
        doc[key].shape_mm = 0
    lines = "".join(_LINE.format(at * 4000000, round(mm * 72000)) for at, mm in enumerate(lengths))
    doc["issuer_line"].raw = _GROUP.format(lines)
    return doc


def vml_group(mm):
    doc = submission()
    doc["issuer_line"].shape_mm = 0
    doc["issuer_line"].raw = _VML.format(round(1000 + mm * 72 / 25.4 * 20))
    return doc


@pytest.mark.parametrize("doc", [grouped(9, 57), vml_group(8)], ids=["drawn", "VML"])
def test_lines_of_a_group_are_lines(doc):
    assert told(doc) == []


def test_a_line_of_a_group_is_measured_by_itself():
    assert [said for _, _, said in told(vml_group(30))] == [
        "đường kẻ dưới tên cơ quan ban hành dài 30 mm, dòng chữ dài 18 mm; quy định 1/3 đến 1/2 dòng chữ"
    ]


class Page:
    """A table of one cell around a whole document, as forms of programs have it."""

    def __init__(self, blocks):
        self.blocks = blocks

    def xml(self):
        inside = "".join(block.xml() for block in self.blocks)
        return f'<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9300"/></w:tblGrid><w:tr><w:tc>{inside}<w:p/></w:tc></w:tr></w:tbl>'


def test_a_table_around_the_whole_page_is_no_table():
    doc = submission()
    doc["m1"].b = False
    doc.blocks[:-1] = [Page(doc.blocks[:-1])]
    assert [rule for rule, _, _ in told(doc)] == ["ND30-STR-ROMAN"]


def test_a_wide_chart_may_have_a_turned_page():
    doc = decision()
    doc.blocks[-1:-1] = [S("s9", start=1), centre("", "chart", shape_mm=240)]
    last = doc.blocks[-1]
    last.width, last.height, last.orient = 16838, 11906, "landscape"
    assert told(doc) == []
    doc["chart"].shape_mm = 60
    assert told(doc) == [("ND30-PAGE-ORIENT", "cảnh báo", "trang nằm ngang nhưng không có bảng (phần 4)")]


def test_a_section_that_says_nothing_has_margins_of_an_inch():
    parts = submission().parts()
    head, rest = parts["word/document.xml"].split("<w:pgMar", 1)
    parts["word/document.xml"] = head + rest.split("/>", 1)[1]
    data = pack(parts)
    said = [f.message for f in lint(data, "a.docx")]
    assert said == [f"{side} 25,4 mm; quy định {right} mm" for side, right in (("lề dưới", "20–25"), ("lề trái", "30–35"), ("lề phải", "15–20"), ("lề trên", "20–25"))]  # fmt: skip
    mended = fix(data, "a.docx").data
    assert lint(mended, "b.docx") == []
    assert b'w:header="720"' in parts_of(mended)["word/document.xml"]


# --- words

WORDS = [
    (submission, "kg", "Kính gửi:\t- Các thôn, tổ dân phố;\n\t- Hợp tác xã Di Linh.",
     [("ND30-KG-MANY", "gửi nhiều nơi nhưng “Kính gửi: - Các thôn, tổ dân phố;” ghi nơi nhận trên dòng “Kính gửi”")]),
    (submission, "intro", "Xét Đơn đề nghị nghỉ phép ngày 30 tháng 12 năm 2025 của ông Phạm Văn Tân.", []),
    (submission, "body1", "147/NQ-CP là số của Nghị quyết mà các đơn vị phải thực hiện trong năm nay.", []),
    (submission, "body1", "Giao ban vào thứ hai, ngày 09/11/2026 tại trụ sở.",
     [("ND30-CAP-DAY", "“thứ hai” trong “Giao ban vào thứ hai, ngày 09/11/2026 tại trụ” là ngày trong tuần, cần viết hoa")]),
    (submission, "body1", "Thời gian: 08 giờ 00, ngày 06 tháng 11 năm 2026 (thứ sáu).",
     [("ND30-CAP-DAY", "“thứ sáu” trong “06 tháng 11 năm 2026 (thứ sáu).” là ngày trong tuần, cần viết hoa")]),
    (submission, "body1", "Nghỉ tết Nguyên đán Đinh mùi năm 2027 theo quy định.",
     [("ND30-CAP-LUNAR", "“Đinh mùi” là tên năm âm lịch, cần viết hoa các âm tiết")]),
    (submission, "body1", "Nghỉ tết Nguyên đán Đinh Mùi năm 2027 theo quy định.", []),
    (submission, "body1", "Thực hiện theo Chương II mục 3 của Thông tư.",
     [("ND30-CAP-REF", "“Chương II mục 3” trong “Thực hiện theo Chương II mục 3 của Thông tư.” viết hoa không đúng khi viện dẫn")]),
    (submission, "body1", "Thực hiện theo mục 3 Chương II của Thông tư.",
     [("ND30-CAP-REF", "“mục 3 Chương II” trong “Thực hiện theo mục 3 Chương II của Thông tư.” viết hoa không đúng khi viện dẫn")]),
    (submission, "body1", "Thực hiện theo Mục 3 Chương II của Thông tư và mục 3 của Tờ trình này.", []),
    (submission, "body1", "Tòa án Nhân dân khu vực 1 xét xử vụ án.",
     [("ND30-CAP-ORG", "“Tòa án Nhân dân” trong “Tòa án Nhân dân khu vực 1 xét xử vụ án.” viết hoa không đúng tên cơ quan")]),
    (submission, "body1", "Tòa án nhân dân khu vực 1, Viện kiểm sát nhân dân khu vực 1 phối hợp.", []),
    (submission, "body1", "Thực hiện luật tổ chức chính quyền địa phương năm 2025.",
     [("ND30-CAP-DOC", "“luật tổ chức chính quyền địa phương” trong “Thực hiện luật tổ chức chính quyền địa phương năm 2025.” không viết hoa chữ đầu của tên gọi")]),
    (submission, "body1", "Xử lý kỷ luật cán bộ năm 2025; tuyên truyền pháp luật đất đai năm 2024; góp ý dự thảo luật đất đai.", []),
    (submission, "body1", "Mục tiêu thứ hai, ngày càng có nhiều đơn vị tham gia.", []),
    (submission, "body1", "Nghị quyết số 96/2019/QH14 của Quốc hội được thực hiện nghiêm.",
     [("ND30-CITE-FIRST", "lần đầu viện dẫn “Nghị quyết số 96/2019/QH14” không ghi ngày ban hành")]),
    (submission, "body1", "Thực hiện văn bản số 15/UBND-KT của Ủy ban nhân dân tỉnh.",
     [("ND30-CITE-FIRST", "lần đầu viện dẫn “văn bản số 15/UBND-KT” không ghi ngày ban hành")]),
    (submission, "body1", "Thực hiện Nghị định 31/2021/NĐ-CP ngày 26 tháng 3 năm 2021 của Chính phủ.",
     [("ND30-CITE-FIRST", "viện dẫn “Nghị định 31/2021/NĐ-CP” thiếu từ “số”")]),
    (submission, "body1", "Báo cáo 6 tháng; Kế hoạch 2026/2027; Chương trình 135/giai đoạn II.", []),
    (decision, "pl_kt", "(Kèm theo Kịch bản khung ứng phó với dịch bệnh)",
     [("ND30-PL-INFO", "“(Kèm theo Kịch bản khung ứng phó với dịch bệnh)” không ghi số, ngày của văn bản ban hành")]),
]  # fmt: skip


@pytest.mark.parametrize(("build", "key", "text", "said"), WORDS, ids=[word[2][:40] for word in WORDS])
def test_words(build, key, text, said):
    doc = build()
    doc[key].text = text
    assert [(rule, message) for rule, _, message in told(doc)] == said


# --- names and titles


def chairman_as_issuer():
    """The body that issues is the Chairman himself, his title on two lines."""
    doc = submission()
    doc["parent"].text, doc["parent"].b = "CHỦ TỊCH", True
    doc["issuer"].text, doc["issuer_line"].shape_mm = "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", 36
    return doc


def titled(title, abstract):
    doc = decision()
    doc["pl_title"].text, doc["a_abs"].text = title, abstract
    return doc


def dated(place):
    doc = submission()
    doc["date"].text = f"{place}, ngày 05 tháng 11 năm 2026"
    return doc


@pytest.mark.parametrize(
    "doc",
    [
        chairman_as_issuer(),
        titled("PHÂN CÔNG ĐOÀN KIỂM TRA", "Phân công nhiệm vụ ứng phó với dịch bệnh"),
        titled("CHƯƠNG TRÌNH LÀM VIỆC", "Dự thảo phương án ứng phó với dịch bệnh"),
        dated("Thành phố Hồ Chí Minh"), dated("Đặc khu Phú Quý"), dated("TP. Hồ Chí Minh"), dated("Xuân Hương - Đà Lạt"),
    ],
    ids=["CHỦ TỊCH", "PHÂN CÔNG", "CHƯƠNG TRÌNH", "thành phố", "đặc khu", "TP.", "Đà Lạt"],
)  # fmt: skip
def test_these_are_right(doc):
    assert told(doc) == []


def test_a_place_in_small_letters():
    assert told(dated("thành phố Hồ Chí Minh")) == [
        ("ND30-DATE-PLACE", "lỗi", "địa danh “thành phố Hồ Chí Minh” có chữ đầu không viết hoa")
    ]


def test_a_judgement_follows_other_rules():
    doc = submission()
    doc["type"].text, doc["abs"].text = "NHÂN DANH", "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    doc["so"].text = "Bản án số: 12/2026/HS-ST"
    assert [rule for rule, _, _ in told(doc)] == ["ND30-SCOPE-2"]


def test_a_place_with_a_number_hides_no_day():
    doc = dated("Bảo Lâm 1")
    doc["nn2"].text = "- Ủy ban nhân dân huyện Bảo Lâm;"
    assert [rule for rule, _, _ in told(doc)] == ["ND30-SCOPE-4"]


# --- capitals that are right, and wrong ones beside them

RIGHT = [
    "Kiểm tra tại Cửa Lò, Vũng Tàu, khu vực vịnh Hạ Long, sông Đồng Nai và chợ Bến Thành.",
    "Ông Hồ Tuyền, bà Núi Thị Lý và đoàn xã Cầu Ngang cùng dự.",
    "Đề nghị tặng Huân chương Lao động hạng Nhất, danh hiệu Nghệ sĩ Nhân dân, Nhà giáo Ưu tú.",
    "Các nhà giáo nhân hậu, nghệ sĩ ưu tư và thầy thuốc nhân ái được mời.",
    "Các chủ tịch Ủy ban nhân dân xã báo cáo Thủ tướng Chính phủ, Chủ tịch Quốc hội.",
    "Liên hợp quốc, UNESCO và ASEAN phối hợp với Bộ Y tế, Sở Nội vụ.",
    "Bộ phận tài chính, sở hữu công nghiệp, bộ tài liệu y tế được kiểm tra.",
    "Hạch toán Chương 801, Loại 340, Khoản 341, Mục 6900, tiểu mục 6949 của mục lục ngân sách.",
    "Trụ sở Ban Quản lý Khu du lịch Hồ Tuyền Lâm ở số 5/12 đường Nguyễn Trãi.",
    "Thực hiện Thông báo kết luận số 45-TB/BCĐTW ngày 30 tháng 9 năm 2025 của Ban Chỉ đạo Trung ương.",
]
WRONG = [
    ("Khảo sát khu vực Vịnh Hạ Long.", "ND30-CAP-GEO"),
    ("Đoàn đi qua Hồ Tuyền Lâm và xã Hòa Ninh, rồi đến Hồ Tuyền Lâm.", "ND30-CAP-GEO"),
    ("Cải thiện đời sống nhân dân, chăm sóc sức khỏe nhân dân.", "ND30-CAP-NHANDAN"),
    ("Đài Truyền hình hướng dẫn nhân dân kỹ năng phòng, tránh.", "ND30-CAP-NHANDAN"),
    ("Áp dụng quy định tại tiểu mục 2 của Chương này.", "ND30-CAP-REF"),
    ("Áp dụng quy định tại điều 103 Bộ luật Dân sự.", "ND30-CAP-REF"),
    ("Áp dụng quy định tại Khoản 12 của Điều này.", "ND30-CAP-REF"),
    ("Tặng Huân chương Lao động hạng nhất.", "ND30-CAP-AWARD"),
    ("Mời các Nghệ sĩ ưu tú dự họp.", "ND30-CAP-AWARD"),
    ("Báo cáo Sở nội vụ theo dõi.", "ND30-CAP-ORG"),
    ("Tổ chức Unesco hỗ trợ kinh phí.", "ND30-CAP-ORG-F"),
    ("Kiến nghị giám đốc Sở Y tế xem xét.", "ND30-CAP-POST"),
]


@pytest.mark.parametrize("text", RIGHT)
def test_right_capitals(text):
    doc = decision()
    doc["body1"].text = text
    assert told(doc) == []


@pytest.mark.parametrize(("text", "rule"), WRONG)
def test_wrong_capitals(text, rule):
    doc = decision()
    doc["body1"].text = text
    assert [name for name, _, _ in told(doc)] == [rule]


# --- the signature on its page

_TURN = "<w:r><w:lastRenderedPageBreak/></w:r>"


def turned_at(key):
    doc = decision()
    p = doc[key]
    p.raw = _TURN + p.xml().split("</w:pPr>", 1)[1].removesuffix("</w:p>")
    p.text, p.runs = "", []
    return doc


def test_where_word_turned_the_page():
    assert told(turned_at("d3")) == []
    assert told(turned_at("luu")) == [
        ("ND30-SIGN-KEEP", "gợi ý", "phần ký và nơi nhận bị ngắt trang tại “- Lưu: VT, NVY (05).”")
    ]


def test_a_page_break_before_the_signature():
    doc = decision()
    doc.blocks.insert(doc.blocks.index(doc.table("nn")), P("", page_break=True))
    assert [rule for rule, _, _ in told(doc)] == ["ND30-SIGN-KEEP"]


def test_a_post_may_stand_between_the_room_and_the_name():
    doc = decision()
    doc.before("name", centre("CHỈ HUY TRƯỞNG BAN CHỈ HUY QUÂN SỰ", "post2", b=True))
    assert told(doc) == []


def test_a_formula_between_two_blanks():
    doc = submission()
    doc["body1"].text = "Tính theo công thức  của cơ quan thống kê."
    assert [rule for rule, _, _ in told(doc)] == ["ND30-TXT-PUNCT"]
    doc["body1"].extra = ""
    doc["body1"].raw = "<w:r><w:t>Tính theo công thức </w:t><w:object/><w:t> của cơ quan thống kê.</w:t></w:r>".replace(
        "<w:r>", '<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr>'
    ).replace("<w:t>", '<w:t xml:space="preserve">')
    doc["body1"].text = ""
    assert told(doc) == []


# --- how number, date and recipients are typed

TYPED = [
    (decision, "nn2", "- Trang thông tin điện tử; - Báo Lâm Đồng;", "ND30-NN-ITEM",
     "nơi nhận “- Trang thông tin điện tử; - Báo Lâm Đồng;” gộp nhiều nơi nhận trên một dòng"),
    (decision, "luu", "-Lưu: VT, NVY.", "ND30-NN-LAST", "nơi nhận cuối cùng “-Lưu: VT, NVY.” thiếu “- ” ở đầu dòng"),
    (decision, "luu", "- Lưu:VT, NVY.", "ND30-NN-LAST", "nơi nhận cuối cùng “- Lưu:VT, NVY.” thiếu dấu cách sau “Lưu:”"),
    (decision, "luu", "- Lưu : VT, NVY.", "ND30-NN-LAST", "nơi nhận cuối cùng “- Lưu : VT, NVY.” có dấu cách trước dấu hai chấm"),
    (decision, "luu", "- LƯU: VT, NVY.", "ND30-NN-LAST", "nơi nhận cuối cùng “- LƯU: VT, NVY.” viết sai chữ “Lưu”"),
    (decision, "luu", "- Lưu: NVY, VT.", "ND30-NN-LAST", "nơi nhận cuối cùng “- Lưu: NVY, VT.” không ghi “VT” ngay sau “Lưu:”"),
    (decision, "luu", "- Lưu: VT; NVY.", "ND30-NN-LAST",
     "nơi nhận cuối cùng “- Lưu: VT; NVY.” không ngăn “VT” với đơn vị soạn thảo bằng dấu phẩy và dấu cách"),
    (submission, "type", "TỜ TRÌNH:", "ND30-TITLE-TYPE", "tên loại “TỜ TRÌNH:” có dấu câu ở cuối"),
    (submission, "abs", "về việc ban hành Kịch bản khung ứng phó với dịch bệnh", "ND30-TITLE-ABS",
     "trích yếu “về việc ban hành Kịch bản khung ứng phó với dịch bệnh” không viết hoa chữ cái đầu"),
    (submission, "abs", "Về việc ban hành Kịch bản khung ứng phó với dịch bệnh;", "ND30-TITLE-ABS",
     "trích yếu “Về việc ban hành Kịch bản khung ứng phó với dịch bệnh;” có dấu câu cuối"),
    (submission, "kg", "Kính gửi : Ủy ban nhân dân tỉnh", "ND30-KG-STYLE",
     "“Kính gửi : Ủy ban nhân dân tỉnh” có dấu cách trước dấu hai chấm"),
    (submission, "kg", "Kính gửi: Ủy ban nhân dân tỉnh; Sở Tài chính.", "ND30-KG-MANY",
     "gửi nhiều nơi nhưng “Kính gửi: Ủy ban nhân dân tỉnh; Sở Tài chính.” ghi nơi nhận trên dòng “Kính gửi”"),
    (decision, "auth", "GIÁM ĐỐC SỞ Y TẾ:", "ND30-QD-AUTH",
     "dòng thẩm quyền ban hành “GIÁM ĐỐC SỞ Y TẾ:” có dấu câu ở cuối"),
    (decision, "auth", "Giám đốc Sở Y tế", "ND30-QD-AUTH",
     "Thẩm quyền ban hành “Giám đốc Sở Y tế” không viết hoa toàn bộ; quy định chữ in hoa"),
    (decision, "cc1", "Căn cứ Luật Phòng bệnh năm 2025;", "ND30-CANCU-FULL",
     "“Căn cứ Luật Phòng bệnh năm 2025;” thiếu ngày ban hành"),
    (decision, "cc1", "Căn cứ Công văn số 12/BYT-KCB về việc phòng bệnh;", "ND30-CANCU-FULL",
     "“Căn cứ Công văn số 12/BYT-KCB về việc phòng bệnh;” thiếu ngày ban hành"),
    (decision, "cc1", "Căn cứ luật Phòng bệnh ngày 10 tháng 12 năm 2025;", "ND30-CAP-DOC",
     "“luật” trong “Căn cứ luật Phòng bệnh ngày 10 tháng” không viết hoa tên loại của văn bản cụ thể"),
    (decision, "kt", "KT: GIÁM ĐỐC", "ND30-SIGN-PREFIX", "“KT: GIÁM ĐỐC” viết sai chữ viết tắt"),
    (decision, "kt", "T/UQ GIÁM ĐỐC", "ND30-SIGN-PREFIX", "“T/UQ GIÁM ĐỐC” viết sai chữ viết tắt"),
    (decision, "kt", "T.U.Q GIÁM ĐỐC", "ND30-SIGN-PREFIX", "“T.U.Q GIÁM ĐỐC” viết sai chữ viết tắt"),
    (decision, "kt", "TL. SỞ Y TẾ", "ND30-SIGN-TL",
     "“TL. SỞ Y TẾ” ghi “TL.” trước tên cơ quan; “TL.” chỉ ghi trước chức vụ người đứng đầu"),
    (decision, "kt", "TUQ. SỞ Y TẾ", "ND30-SIGN-TUQ",
     "“TUQ. SỞ Y TẾ” ghi “TUQ.” trước tên cơ quan; “TUQ.” chỉ ghi trước chức vụ người đứng đầu"),
    (decision, "name", "Ths. Nguyễn Văn An", "ND30-SIGN-NOTITLE",
     "“Ths. Nguyễn Văn An” có học hàm, học vị hoặc danh hiệu trước họ tên"),
    (decision, "name", "Tiến sĩ Nguyễn Văn An", "ND30-SIGN-NOTITLE",
     "“Tiến sĩ Nguyễn Văn An” có học hàm, học vị hoặc danh hiệu trước họ tên"),
    (two_annexes, "pl2", "Phụ Lục II", "ND30-PL-LABEL", "“Phụ Lục II” không viết “Phụ lục …”"),
    (decision, "pl_kt", "Kèm theo Quyết định số 25/QĐ-SYT ngày 05 tháng 11 năm 2026 của Sở Y tế", "ND30-PL-INFO",
     "“Kèm theo Quyết định số 25/QĐ-SYT ngày 05 tháng 11 năm 2026…” không đúng mẫu"),
    (submission, "so", "Số: 31-TTr/SYT", "ND30-SO-SIGN",
     "“Số: 31-TTr/SYT” đặt gạch nối trước gạch chéo; đó là cách ghi của văn bản Đảng"),
    (submission, "so", "Số: 031/TTr-SYT", "ND30-SO-ZERO", "số “031” thừa số 0 phía trước; chỉ số nhỏ hơn 10 ghi thêm số 0"),
    (submission, "date", "Lâm Đồng, ngày 31 tháng 11 năm 2026", "ND30-DATE-FORM",
     "“Lâm Đồng, ngày 31 tháng 11 năm 2026” là ngày không có thật"),
    (submission, "date", "Lâm Đồng , ngày 05 tháng 11 năm 2026", "ND30-DATE-FORM",
     "“Lâm Đồng , ngày 05 tháng 11 năm 2026” có dấu cách trước dấu phẩy"),
    (submission, "date", "Lâm Đồng, ngày 05 tháng 11 năm 2026.", "ND30-DATE-FORM",
     "“Lâm Đồng, ngày 05 tháng 11 năm 2026.” có dấu chấm cuối"),
    (submission, "date", "Lâm Đồng, 05 tháng 11 năm 2026", "ND30-DATE-FORM",
     "“Lâm Đồng, 05 tháng 11 năm 2026” không đúng dạng"),
    (submission, "date", "Lâm Đồng, tháng 11 năm 2026", "ND30-DATE-FORM", "“Lâm Đồng, tháng 11 năm 2026” không đúng dạng"),
    (submission, "date", "Lâm Đồng, ngày 05 tháng 11 năm", "ND30-DATE-FORM",
     "“Lâm Đồng, ngày 05 tháng 11 năm” có ngày, tháng mà không có năm"),
    (submission, "date", "ngày 05 tháng 11 năm 2026", "ND30-DATE-FORM", "“ngày 05 tháng 11 năm 2026” không có địa danh"),
    (submission, "date", "LÂM ĐỒNG, ngày 05 tháng 11 năm 2026", "ND30-DATE-STYLE",
     "địa danh “LÂM ĐỒNG” viết hoa toàn bộ; quy định chữ in thường"),
]  # fmt: skip


@pytest.mark.parametrize(("build", "key", "text", "rule", "message"), TYPED, ids=[typed[2] for typed in TYPED])
def test_how_it_is_typed(build, key, text, rule, message):
    doc = build()
    doc[key].text = text
    assert [(name, said) for name, _, said in told(doc)] == [(rule, message)]


def test_a_title_on_the_line_of_the_label():
    doc = two_annexes()
    doc["pl2"].text = "Phụ lục II. DANH MỤC PHƯƠNG TIỆN"
    doc.drop("pl2_title")
    assert [(rule, said) for rule, _, said in told(doc)] == [
        ("ND30-PL-LABEL", "“Phụ lục II. DANH MỤC PHƯƠNG TIỆN” gộp tiêu đề trên cùng dòng")
    ]


def test_a_letter_to_a_person_with_his_address():
    doc = submission()
    doc["kg"].text = "Kính gửi: Ông Nguyễn Văn Bình; địa chỉ: thôn 2, xã Di Linh"
    assert told(doc) == []


def test_a_name_in_capitals_with_its_rank_below_a_post():
    doc = decision()
    doc.before("name", centre("CHỈ HUY TRƯỞNG BAN CHỈ HUY QUÂN SỰ", "post2", b=True))
    doc["name"].text = "ĐẠI TÁ ĐINH HỒNG TIẾNG"
    assert [(rule, said) for rule, _, said in told(doc)] == [
        ("ND30-SIGN-NAME", "Họ và tên người ký “ĐẠI TÁ ĐINH HỒNG TIẾNG” viết hoa toàn bộ; quy định chữ in thường")
    ]


def test_a_board_for_the_safety_of_traffic_is_no_court():
    doc = submission()
    doc["issuer"].text, doc["issuer_line"].shape_mm = "BAN AN TOÀN GIAO THÔNG", 26
    assert told(doc) == []
