"""What a format rule can say beside its planted fault: each message comes alone, and near misses are let pass."""

# ruff: noqa: A002, E501

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest
from nd30_builder import LONG, P, S, centre, decision, letter, page_number, submission
from planted import committee, copied, marked, plan, two_annexes

from nts_scenario_kit.word.lint import lint
from nts_scenario_kit.word.lint.dates import is_real


def told(doc):
    return [(f.rule, f.severity.value, f.message) for f in lint(doc.bytes(), "a.docx")]


CASES = []


def says(base, rule, message, severity="lỗi"):
    """The one thing that is said of the document after the change; rule "" for nothing."""

    def enter(change):
        CASES.append(pytest.param(base, change, [(rule, severity, message)] if rule else [], id=change.__name__))
        return change

    return enter


def lets_pass(base):
    return says(base, "", "")


def text(id, old, new):
    def change(doc):
        assert old in doc[id].text
        doc[id].text = doc[id].text.replace(old, new)

    change.__name__ = f"{id}: {new}"
    return change


def addressed(doc, *items, left=(1700, 1700)):
    """Kính gửi: with a line for each."""
    doc["kg"].text, doc["kg"].jc = "Kính gửi:", "left"
    doc.after(
        "kg", *(P(item, "", jc="left", first=0, left=at, before=0) for item, at in zip(items, left, strict=False))
    )


# --- letterhead


@says(decision, "ND30-QH-POS", "Quốc hiệu đứng dưới “ĐẢNG BỘ TỈNH”; quy định trên cùng")
def a_line_above_the_national_name(doc):
    doc.table("qh").rows[0][1].insert(0, centre("ĐẢNG BỘ TỈNH", "", size=13))


@says(decision, "ND30-QH-POS", "Quốc hiệu thấp hơn tên cơ quan; quy định trên cùng")
def the_national_name_in_a_row_below(doc):
    left, right = doc.table("qh").rows[0]
    doc.table("qh").rows[0:1] = [[left, [centre("", "")]], [[centre("", "")], right]]


@says(decision, "ND30-QHTN-SPACING", "Quốc hiệu và Tiêu ngữ cách nhau 3 pt; quy định dòng đơn")
def a_gap_above_the_motto(doc):
    doc["tn"].before = 60


@lets_pass(decision)
def one_point_above_the_motto(doc):
    doc["tn"].before = 20


@says(decision, "ND30-TN-LINE", "không có đường kẻ dưới Tiêu ngữ")
def no_rule_below_the_motto(doc):
    doc.drop("tn_line")


@says(decision, "ND30-DATE-POS", "địa danh và thời gian không ở cột phải")
def the_day_in_the_left_column(doc):
    doc.table("so").rows[1].reverse()


@says(decision, "ND30-DATE-POS", "địa danh và thời gian không cùng hàng với số, ký hiệu")
def the_day_in_a_row_below(doc):
    number, day = doc.table("so").rows[1]
    doc.table("so").rows[1:2] = [[number, [centre("", "")]], [[centre("", "")], day]]


says(decision, "ND30-DATE-STYLE", "địa danh “LÂM ĐỒNG” viết hoa toàn bộ; quy định chữ in thường")(
    text("date", "Lâm Đồng", "LÂM ĐỒNG")
)
says(decision, "ND30-DATE-FORM", "“ngày 05 tháng 11 năm 2026” không có địa danh")(text("date", "Lâm Đồng, ", ""))
says(decision, "ND30-DATE-FORM", "“Lâm Đồng, ngày 05 tháng 11 năm 26” là ngày không có thật")(
    text("date", "2026", "26")
)
says(letter, "ND30-SO-FORM-CV", "ký hiệu công văn “SYT” thiếu chữ viết tắt đơn vị soạn thảo hoặc lĩnh vực", "cảnh báo")(
    text("so", "SYT-NVY", "SYT")
)


@says(submission, "ND30-SO-FORM", "ký hiệu “TTr” thiếu chữ viết tắt tên cơ quan")
def a_sign_without_its_body(doc):
    doc["so"].text = "Số: 31/TTr"


@says(submission, "ND30-SO-FORM", "ký hiệu “TTrLT-SYT” bắt đầu bằng “TTrLT”; Phụ lục III chỉ có “TTr”", "cảnh báo")
def a_sign_of_joint_papers(doc):
    doc["so"].text = "Số: 31/TTrLT-SYT"


@says(letter, "ND30-TITLE-CV", "có dòng tên loại “CÔNG VĂN”; công văn không ghi tên loại")
def a_letter_with_the_line_of_its_kind(doc):
    doc.blocks.insert(1, centre("CÔNG VĂN", "type", b=True))


@says(decision, "ND30-TITLE-TYPE", "“QUYẾT ĐỊNH” lệch giữa trang 15 mm vì thụt lề")
def a_title_pushed_aside(doc):
    doc["type"].left = 1700


@says(marked, "ND30-KHAN-SIZE", "khung “KHẨN” 35 × 12 mm; quy định 20 × 8 mm")
def a_large_stamp(doc):
    (frame,) = [p for p in doc.paragraphs() if p.box and p.box[2].id == "khan"]
    frame.box = (35, 12, frame.box[2])


@lets_pass(marked)
def a_stamp_larger_by_a_millimetre(doc):
    (frame,) = [p for p in doc.paragraphs() if p.box and p.box[2].id == "khan"]
    frame.box = (21, 9, frame.box[2])


lets_pass(decision)(text("so", "25/QĐ-SYT", "…/QĐ-SYT"))
lets_pass(decision)(text("so", "25/QĐ-SYT", "25/QĐ-…"))
lets_pass(decision)(text("so", "25/QĐ-SYT", "25/……"))
lets_pass(decision)(text("a_kt", "25/QĐ-SYT", "25/QĐ-…"))
says(decision, "ND30-SO-SIGN", "“Số: 25-QĐ/SYT” đặt gạch nối trước gạch chéo; đó là cách ghi của văn bản Đảng")(
    text("so", "25/QĐ-SYT", "25-QĐ/SYT")
)


@says(letter, "ND30-TITLE-CV", "trích yếu cách số, ký hiệu 2 pt; quy định 6 pt")
def an_abstract_close_below_the_number(doc):
    doc["vv"].before = 40


says(letter, "ND30-TITLE-CV", "trích yếu “Về việc xây dựng kịch bản” không bắt đầu bằng “V/v”")(
    text("vv", "V/v xây dựng kịch bản khung ứng phó với dịch bệnh", "Về việc xây dựng kịch bản")
)
says(letter, "ND30-TITLE-CV", "trích yếu “v/v xây dựng kịch bản khung ứng phó với dịch bệnh” viết sai “V/v”")(
    text("vv", "V/v", "v/v")
)


# --- bases


def based(line):
    def change(doc):
        doc["cc2"].text = line

    change.__name__ = line[:50]
    return change


NOT_WHOLE = "ND30-CANCU-FULL"
says(decision, NOT_WHOLE, "“Căn cứ Quyết định 12/QĐ-UBND ngày 05 tháng 3 năm 2025 của…” thiếu chữ “số”")(
    based(
        "Căn cứ Quyết định 12/QĐ-UBND ngày 05 tháng 3 năm 2025 của Ủy ban nhân dân tỉnh về thực hiện Nghị quyết số 147/NQ-CP;"
    )
)
says(decision, NOT_WHOLE, "“Căn cứ Nghị quyết ngày 22 tháng 5 năm 2025 của Chính phủ…” thiếu số, ký hiệu")(
    based(
        "Căn cứ Nghị quyết ngày 22 tháng 5 năm 2025 của Chính phủ ban hành Chiến lược thực hiện Kết luận số 81-KL/TW;"
    )
)


# --- addressees


@says(submission, "ND30-KG-ONE", "chỉ gửi một nơi “- Ủy ban nhân dân tỉnh Lâm Đồng.” nhưng xuống dòng")
def one_addressee_on_a_line_below(doc):
    addressed(doc, "- Ủy ban nhân dân tỉnh Lâm Đồng.")


says(
    submission, "ND30-KG-ONE", "“Kính gửi: Ủy ban nhân dân tỉnh Lâm Đồng.” có dấu câu ở cuối; mẫu không có", "cảnh báo"
)(text("kg", "Lâm Đồng", "Lâm Đồng."))


@says(submission, "ND30-KG-MANY", "các gạch đầu dòng nơi gửi không thẳng hàng")
def addressees_out_of_line(doc):
    addressed(doc, "- Ủy ban nhân dân tỉnh Lâm Đồng;", "- Sở Nội vụ.", left=(1700, 2000))


@lets_pass(submission)
def addressees_half_a_millimetre_out_of_line(doc):
    addressed(doc, "- Ủy ban nhân dân tỉnh Lâm Đồng;", "- Sở Nội vụ.", left=(1700, 1728))


# --- text


says(decision, "ND30-CAP-SENT", "đoạn “các cơ quan, đơn vị được giao nhiệm vụ chủ động xây dựng…” không viết hoa chữ cái đầu",
     "cảnh báo")(text("body1", "Các cơ quan", "các cơ quan"))  # fmt: skip
says(decision, "ND30-FONT-ENC", "ký tự riêng U+E001 không thuộc Unicode tiếng Việt")(text("body1", "bố", "b\ue001"))
says(decision, "ND30-TXT-LOOKALIKE", "“Các cơ quan, đơn vị được giao nhiệm vụ chủ động xây dựng…” có ký tự “а” (U+0430) thuộc "
     "bảng chữ khác", "gợi ý")(text("body1", "phương tiện", "phương ti\u0430n"))  # fmt: skip


@pytest.mark.parametrize(
    ("day", "rule", "message"),
    [
        ("ngày 5 tháng 11 năm 2026", "ND30-NUM-ZERO-DAY", "“ngày 5 tháng” không đúng cách ghi số 0"),
        ("tháng 1 năm 2026", "ND30-NUM-ZERO-DAY", "“tháng 1 năm 2026” không đúng cách ghi số 0"),
        ("tháng 05 năm 2026", "ND30-NUM-ZERO-DAY", "“tháng 05 năm 2026” không đúng cách ghi số 0"),
        ("ngày 29 tháng 02 năm 2026", "ND30-NUM-REAL-DAY", "“ngày 29 tháng 02 năm 2026” là ngày không có thật"),
        ("ngày 31/4/2026", "ND30-NUM-REAL-DAY", "“ngày 31/4/2026” là ngày không có thật"),
        ("ngày 29 tháng 02", "", ""),
        ("ngày 29 tháng 02 năm 2028", "", ""),
    ],
)
def test_a_day_in_the_text(day, rule, message):
    doc = decision()
    doc["body1"].text = f"{LONG} Thực hiện từ {day} đến khi có văn bản mới."
    assert told(doc) == ([(rule, "cảnh báo", message)] if rule else [])


def test_the_number_of_a_day_is_written_with_its_right_zero():
    doc = decision()
    for wrong, right in (
        ("ngày 5 tháng 11", "ngày 05"),
        ("tháng 1 năm 2026", "tháng 01"),
        ("tháng 05 năm 2026", "tháng 5"),
    ):
        doc["body1"].text = f"{LONG} Thực hiện từ {wrong} đến khi có văn bản mới."
        assert [f.hint for f in lint(doc.bytes(), "a.docx")] == [f"viết “{right}”"]


def test_a_day_is_real_as_in_the_calendar():
    for year in (1900, 2000, 2024, 2026, 2100):
        for month in range(14):
            for day in range(33):
                try:
                    real = bool(datetime.date(year, month, day))
                except ValueError:
                    real = False
                assert is_real(day, month, year) == real


@pytest.mark.parametrize("start", ["\t", "   "])
def test_a_paragraph_that_begins_with_typed_blanks_is_told(start):
    doc = decision()
    doc["body1"].first, doc["body1"].text = 0, start + LONG
    message = (
        "đoạn “Các cơ quan, đơn vị được giao nhiệm vụ chủ động xây dựng…” thụt đầu dòng bằng phím Tab hoặc dấu cách"
    )
    assert told(doc) == [("ND30-BODY-INDENT", "cảnh báo", message)]


# --- parts, articles, points


says(plan, "ND30-STR-PHAN", "“CHƯƠNG 1” không đúng dạng; quy định chữ thường và số La Mã, ví dụ “Chương I”")(
    text("ch1", "Chương I", "CHƯƠNG 1")
)


@says(plan, "ND30-STR-PHAN", "“Chương I. QUY ĐỊNH CHUNG” gộp số và tiêu đề trên một dòng")
def a_chapter_joined_with_its_title_still_counts(doc):
    doc["ch1"].text = "Chương I. QUY ĐỊNH CHUNG"
    doc.drop("ch1t")


says(plan, "ND30-STR-DIEU", "điều 1 bị lặp")(text("d2", "Điều 2", "Điều 1"))
says(plan, "ND30-STR-DIEU", "điều 5 không theo thứ tự; trước đó thiếu 3")(text("d3", "Điều 3", "Điều 5"))
says(submission, "ND30-STR-ROMAN", "mục I bị lặp")(text("m2", "II.", "I."))
says(submission, "ND30-STR-ROMAN", "mục III không theo thứ tự; trước đó thiếu II")(text("m2", "II.", "III."))
says(submission, "ND30-STR-KHOAN", "khoản 1 bị lặp")(text("k2", "2.", "1."))
says(submission, "ND30-STR-KHOAN", "khoản 3 không theo thứ tự; trước đó thiếu khoản 2")(text("k2", "2.", "3."))
says(decision, "ND30-STR-DIEM", "điểm b) bị lặp")(text("pc", "c)", "b)"))
says(decision, "ND30-STR-DIEM", "điểm b) đứng đầu danh sách; thiếu điểm a)")(text("pa", "a)", "b)"))


@says(submission, "ND30-STR-KHOAN", "khoản 2 bị lặp")
def a_number_said_twice_is_one_fault_when_the_next_counts_on(doc):
    doc.after(
        "k2",
        P("2. Nội dung thứ ba được báo cáo đầy đủ tới các cơ quan.", "k3"),
        P("4. Nội dung thứ tư được báo cáo đầy đủ tới các cơ quan.", "k4"),
    )


@says(decision, "ND30-STR-DIEU-QD", "cả đoạn “Điều 3. Chánh Văn phòng, thủ…” in đậm", "cảnh báo")
def an_article_bold_to_its_end(doc):
    doc["d3"].runs[1].b = True


# --- attachments and annexes


@says(decision, "ND30-ATT-HEAD", "phần đầu văn bản kèm theo không có tên cơ quan", "cảnh báo")
def an_attachment_without_the_issuer(doc):
    doc.table("a_qh").rows[0][0] = [centre("", "", size=13)]


says(decision, "ND30-ATT-INFO-MATCH", "dòng kèm theo ghi “ngày 06 tháng 11 năm 2026”; văn bản chính ghi “ngày 05 tháng 11 năm "
     "2026”", "cảnh báo")(text("a_kt", "ngày 05", "ngày 06"))  # fmt: skip
says(decision, "ND30-PL-LABEL", "“Phụ lục:” có dấu câu ở cuối")(text("pl", "Phụ lục", "Phụ lục:"))
says(two_annexes, "ND30-PL-LABEL", "“PHỤ LỤC II” viết hoa toàn bộ; quy định chữ in thường")(
    text("pl2", "Phụ lục", "PHỤ LỤC")
)
says(two_annexes, "ND30-PL-NUM", "“Phụ lục 2” đánh số Ả Rập; quy định số La Mã")(text("pl2", "II", "2"))
says(two_annexes, "ND30-PL-NUM", "“Phụ lục III” không theo thứ tự; chờ Phụ lục II")(text("pl2", "II", "III"))
says(two_annexes, "ND30-PL-NUM", "tệp có 2 phụ lục nhưng “Phụ lục” không có số")(text("pl2", " II", ""))


# --- copies, page numbers, signature, recipients


@says(copied, "ND30-COPY", "“SAO Y” không theo kiểu chữ đứng, đậm")
def a_form_of_copy_in_light_letters(doc):
    (form,) = [p for p in doc.paragraphs() if p.text == "SAO Y"]
    form.b = False


@says(copied, "ND30-COPY", "“SAO Y” cỡ chữ 12; quy định 13–14")
def a_form_of_copy_in_small_letters(doc):
    (form,) = [p for p in doc.paragraphs() if p.text == "SAO Y"]
    form.size = 12


@says(decision, "ND30-PAGENUM-FMT", "số trang bắt đầu từ 5; quy định bắt đầu từ 1")
def pages_counted_from_five(doc):
    next(block for block in doc.blocks if isinstance(block, S)).start = 5


@pytest.mark.parametrize(("look", "word"), [({"b": True}, "in đậm"), ({"i": True}, "in nghiêng")])
def test_a_page_number_that_is_not_upright_is_told(look, word):
    doc = replace(decision(), header=[page_number(**look)])
    assert told(doc) == [("ND30-PAGENUM-SIZE", "lỗi", f"số trang {word}; quy định kiểu chữ đứng, không đậm")]


@says(committee, "ND30-SIGN-TM", "thẩm quyền ban hành là “ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG” nhưng phần ký không có “TM.”")
def a_committee_that_does_not_sign_on_its_behalf(doc):
    doc["kt"].text = "CHỦ TỊCH"
    doc.drop("post")


@says(decision, "ND30-SIGN-TM", "thẩm quyền ban hành là “GIÁM ĐỐC SỞ Y TẾ” nhưng ký thay mặt “TM. BAN GIÁM ĐỐC”")
def a_head_who_signs_for_a_board(doc):
    doc["kt"].text = "TM. BAN GIÁM ĐỐC"


@pytest.mark.parametrize(
    ("posts", "severity", "message"),
    [
        (("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"), "", ""),
        (("KT. GIÁM ĐỐC", "GIÁM ĐỐC"), "lỗi", "dưới “KT. GIÁM ĐỐC” phải là chức vụ cấp phó; hiện là “GIÁM ĐỐC”"),
        (
            ("KT. PHÓ GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
            "lỗi",
            "“KT. PHÓ GIÁM ĐỐC” ghi chức vụ cấp phó; sau “KT.” là chức vụ người đứng đầu",
        ),
        (
            ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
            "lỗi",
            "“PHÓ GIÁM ĐỐC” ký dưới “GIÁM ĐỐC” không có “KT.” và chức vụ người đứng đầu",
        ),
        (
            ("KT. GIÁM ĐỐC", "PHÓ CHỦ TỊCH"),
            "cảnh báo",
            "“PHÓ CHỦ TỊCH” không phải cấp phó của chức vụ trong “KT. GIÁM ĐỐC”",
        ),
    ],
)
def test_a_deputy_signs_for_his_head(posts, severity, message):
    doc = decision()
    doc["kt"].text, doc["post"].text = posts
    assert told(doc) == ([("ND30-SIGN-KT", severity, message)] if message else [])


@says(decision, "ND30-SIGN-PLACE", "phần ký ở bên trái “Nơi nhận”; quy định ở bên phải")
def the_signature_on_the_left(doc):
    doc.table("nn").rows[0].reverse()


@says(decision, "ND30-SIGN-PLACE", "chức vụ người ký không cùng hàng với “Nơi nhận”")
def the_signature_above_the_recipients(doc):
    left, right = doc.table("nn").rows[0]
    doc.table("nn").rows = [[[centre("", "")], right], [left, [centre("", "")]]]


@says(decision, "ND30-SIGN-PLACE", "bảng phần ký có đường viền; mẫu không có", "cảnh báo")
def a_framed_signature(doc):
    doc.table("nn").bordered = True


says(decision, "ND30-NN-LABEL", "“NƠI NHẬN:” không viết đúng “Nơi nhận:”")(text("nn", "Nơi nhận", "NƠI NHẬN"))


@says(decision, "ND30-NN-LABEL", "“Nơi nhận:” không sát lề trái")
def recipients_pushed_in(doc):
    doc["nn"].left = 400


@lets_pass(decision)
def recipients_pushed_in_by_less_than_three_millimetres(doc):
    doc["nn"].left = 165


@pytest.mark.parametrize(("look", "word"), [({"b": True}, "in đậm"), ({"i": True}, "in nghiêng")])
def test_an_address_that_is_not_upright_is_told(look, word):
    doc = letter()
    doc.footer = [P("Địa chỉ: 1 Lê Lợi, phường 1", "", jc="left", first=0, size=11, **look)]
    message = f"“Địa chỉ: 1 Lê Lợi, phường 1” {word}; quy định kiểu chữ đứng"
    assert told(doc) == [("ND30-ADDRESS", "lỗi", message)]


@pytest.mark.parametrize(("base", "change", "expected"), CASES)
def test_it_says_this_and_nothing_else(base, change, expected):
    doc = base()
    change(doc)
    assert told(doc) == expected
