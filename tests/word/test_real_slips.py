"""Slips of the hand in numbers, signatures and words, as drafts of offices show them, and what looks like one."""

# ruff: noqa: E501

from __future__ import annotations

import pytest
from desk import (
    HEALTH,
    TODAY,
    addressee,
    article,
    base,
    closing,
    gap,
    jc,
    last,
    letterhead,
    p,
    r,
    resolved,
    saved,
    sz,
    text,
    title,
)
from office_xml import B
from test_real_wording import CLOSED, KEPT, OPENING, letter, of, told

from nts_scenario_kit.word.lint import lint

COUNCIL = [("HỘI ĐỒNG NHÂN DÂN", True), ("TỈNH LÂM ĐỒNG", True)]
POLICE = [("BỘ CÔNG AN", False), ("CÔNG AN TỈNH LÂM ĐỒNG", True)]


def signed(posts, name, number="Số: 251/SYT-NVY", office=HEALTH):
    head = letterhead(office, number, TODAY, "V/v phối hợp phòng, chống dịch")
    body = (addressee("Bệnh viện Đa khoa Lâm Đồng"), text(OPENING), text(CLOSED))
    return saved(head, *body, closing(KEPT, posts, name), last())


# --- numbers and signs


@pytest.mark.parametrize(("number", "shown", "right"), [
    ("Số: 25/NQ-HDND", "NQ-HDND", "NQ-HĐND"),
    ("Số: 25/SGDDT-VP", "SGDDT-VP", "SGDĐT-VP"),
    ("Số: 25/VPHDND-TH", "VPHDND-TH", "VPHĐND-TH"),
])  # fmt: skip
def test_a_sign_without_the_bar_of_its_letter_is_told(number, shown, right):
    data = signed(("GIÁM ĐỐC",), "Nguyễn Văn An", number)
    (found,) = [f for f in lint(data, "a.docx") if f.rule == "ND30-SO-SIGN"]
    assert (found.severity.value, found.message, found.hint) == (
        "cảnh báo",
        f"ký hiệu “{shown}” viết “D” thay cho “Đ”",
        f"viết “{right}”",
    )


@pytest.mark.parametrize("number", ["Số: 25/UBDT-CSDT", "Số: 25/SXD-QLN", "Số: 25/HĐND-TT", "Số: 25/SDL-DLCD"])
def test_a_sign_whose_letters_have_no_bar_is_let_pass(number):
    assert told(signed(("GIÁM ĐỐC",), "Nguyễn Văn An", number)) == []


@pytest.mark.parametrize("number", ["Số: CV-112/SYT", "Số: CV 112/SYT-NVY"])
def test_letters_before_the_number_are_told_where_they_stand(number):
    found = told(signed(("GIÁM ĐỐC",), "Nguyễn Văn An", number))
    assert f"ND30-SO-SIGN lỗi | “{number}” có chữ trước số" in found
    assert not [one for one in found if "thiếu số, ký hiệu" in one]


@pytest.mark.parametrize(("words", "shown"), [
    ("Thực hiện Nghị quyết số 12/NQ-HDND ngày 10 tháng 7 năm 2026 của Hội đồng nhân dân tỉnh về dự toán.", "12/NQ-HDND"),
    ("Thực hiện Quyết định số 12/QD-UBND ngày 10 tháng 7 năm 2026 của Ủy ban nhân dân tỉnh về dự toán.", "12/QD-UBND"),
    ("Thực hiện Nghị định số 30/2020/ND-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.", "30/2020/ND-CP"),
])  # fmt: skip
def test_a_cited_sign_without_the_bar_of_its_letter_is_told(words, shown):
    assert of("ND30-CITE-SIGN", letter(words)) == [f"cảnh báo: ký hiệu “{shown}” viết “D” thay cho “Đ”"]


@pytest.mark.parametrize(("words", "shown"), [
    ("Thực hiện Thông báo số TTr 1691- TB-TU ngày 02 tháng 02 năm 2026 của Tỉnh ủy về an ninh.", "TTr 1691- TB-TU"),
    ("Thực hiện Thông báo số 1691 -TB-TU ngày 02 tháng 02 năm 2026 của Tỉnh ủy về an ninh.", "1691 -TB-TU"),
    ("Thực hiện Quyết định số 115- QĐ/TW ngày 07 tháng 12 năm 2022 của Ban Chấp hành Trung ương.", "115- QĐ/TW"),
])  # fmt: skip
def test_a_cited_sign_of_the_party_with_spaces_is_told(words, shown):
    assert of("ND30-CITE-SIGN", letter(words)) == [f"cảnh báo: ký hiệu “{shown}” có dấu cách hoặc gạch dài"]


@pytest.mark.parametrize("words", [
    "Từ năm 2021 - TU đến nay, các đơn vị đã thực hiện nghiêm túc.",
    "Thực hiện Nghị quyết số 28-NQ/TW ngày 25 tháng 10 năm 2013 của Ban Chấp hành Trung ương Đảng.",
    "Máy bơm số 12 - KH do công ty sản xuất được bàn giao cho xã.",
])  # fmt: skip
def test_numbers_of_other_things_are_no_signs(words):
    assert of("ND30-CITE-SIGN", letter(words)) == []


# --- signatures


@pytest.mark.parametrize("post", ["ĐẠI TÁ, PHÓ GIÁM ĐỐC", "THƯỢNG TÁ - PHÓ GIÁM ĐỐC"])
def test_a_rank_before_the_post_is_told_as_that(post):
    data = signed(("KT. GIÁM ĐỐC", post), "Nguyễn Mạnh Toàn", "Số: 251/CAT-PV01", POLICE)
    assert of("ND30-SIGN-KT", data) == []
    assert of("ND30-SIGN-POS", data) == [f"gợi ý: “{post}” có cấp bậc hàm trước chức vụ; cấp bậc hàm ghi trước họ tên"]


def test_a_rank_before_the_name_is_right():
    data = signed(("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "Đại tá Nguyễn Mạnh Toàn", "Số: 251/CAT-PV01", POLICE)
    assert [one for one in told(data) if "ND30-SIGN" in one] == []


@pytest.mark.parametrize("post", ["Phó Giám đốc", "Phó Giám Đốc"])
def test_a_post_in_small_letters_in_the_place_of_the_name_is_a_post(post):
    assert told(signed(("KT. GIÁM ĐỐC",), post)) == [
        f"ND30-SIGN-NAME lỗi | dưới “{post}” không có họ và tên người ký",
        f"ND30-SIGN-STYLE lỗi | Quyền hạn, chức vụ của người ký “{post}” không viết hoa toàn bộ; quy định chữ in hoa",
    ]


@pytest.mark.parametrize("name", ["Phó Đức Phương", "Trưởng Văn An", "Chánh Văn Tiền"])
def test_a_surname_that_is_also_a_post_stays_a_name(name):
    assert told(signed(("GIÁM ĐỐC",), name)) == []


@pytest.mark.parametrize("post", ["TM. CHỦ TỊCH", "TM. GIÁM ĐỐC"])
def test_tm_before_the_post_of_a_person_is_told(post):
    data = signed((post, "PHÓ " + post[4:]), "Nguyễn Văn An")
    assert of("ND30-SIGN-TM", data) == [
        f"lỗi: “{post}” ghi “TM.” trước chức vụ; “TM.” chỉ ghi trước tên tập thể lãnh đạo hoặc tên cơ quan"
    ]


@pytest.mark.parametrize(
    "body", ["TM. BAN GIÁM ĐỐC", "TM. ỦY BAN NHÂN DÂN", "TM. CHỦ TỊCH ĐOÀN", "TM. TRƯỞNG CÁC ĐOÀN", "TM. BAN THƯ KÝ"]
)
def test_tm_before_a_collective_is_right(body):
    assert of("ND30-SIGN-TM", signed((body, "CHỦ TỊCH"), "Nguyễn Văn An")) == []


# --- words


@pytest.mark.parametrize("words", [
    "Thực hiện ý kiến chỉ đạo của của Tỉnh ủy, các đơn vị chuẩn bị lực lượng.",
    "Đề nghị các các đơn vị chuẩn bị lực lượng.",
    "Các đơn vị có ý kiến về về việc chuẩn bị lực lượng.",
    "Các đơn vị thực hiện thực hiện nghiêm nhiệm vụ được giao.",
])  # fmt: skip
def test_a_word_typed_twice_is_told(words):
    assert [one[: one.index("”")] for one in of("ND30-TXT-TWICE", letter(words))] == [
        f"gợi ý: “{next(w for w in ('của của', 'các các', 'về về', 'thực hiện thực hiện') if w in words)}"
    ]


@pytest.mark.parametrize("words", [
    "Các đơn vị từ từ chuyển lực lượng; ngày ngày kiểm tra, xanh xanh đỏ đỏ.",
    "Lực lượng trở về về đến nơi tập kết, tồn tại tại địa phương và lý do do thiên tai.",
    "Phân loại các tổ chức tổ chức hội nghị, kèm theo theo mẫu; cấp xã xã hội hóa.",
    "Kế hoạch năm năm 2021 - 2025; nghe báo cáo báo cáo của các đơn vị.",
    "Thống kê giá trị của của cải bị thiệt hại và các các-tông hàng cứu trợ.",
])  # fmt: skip
def test_words_that_stand_twice_by_right_are_let_pass(words):
    assert of("ND30-TXT-TWICE", letter(words)) == []


@pytest.mark.parametrize(("words", "shown"), [
    ("Vốn do nhà nước hỗ trợ theo dự án.", "nhà nước"),
    ("Thực hiện đúng quy định của nhà nước.", "nhà nước"),
    ("Các hộ được nhà nước giao đất.", "nhà nước"),
    ("Đất do Đảng và nhà nước quản lý.", "nhà nước"),
])  # fmt: skip
def test_the_state_as_a_noun_has_a_capital(words, shown):
    assert [one.split(" trong ")[0] for one in of("ND30-CAP-NHANDAN", letter(words))] == [f"cảnh báo: “{shown}”"]


@pytest.mark.parametrize("words", [
    "Tăng cường quản lý nhà nước, sử dụng ngân sách nhà nước của cơ quan nhà nước.",
    "Xây dựng đội ngũ của nhà nước pháp quyền, của nhà nước phong kiến, của nhà nước Văn Lang trước đây.",
    "Các đơn vị giao dịch tại kho bạc nhà nước, doanh nghiệp nhà nước hỗ trợ các hộ.",
])  # fmt: skip
def test_the_state_as_an_attribute_is_let_pass(words):
    assert of("ND30-CAP-NHANDAN", letter(words)) == []


@pytest.mark.parametrize(("words", "shown", "hint"), [
    ("Chào mừng ngày quốc tế Lao động 1-5.", "ngày quốc tế Lao động", "ngày Quốc tế Lao động"),
    ("Chào mừng ngày Quốc tế lao động 1-5.", "ngày Quốc tế lao động", "ngày Quốc tế Lao động"),
    ("Chào mừng ngày quốc khánh 2-9.", "ngày quốc khánh", "ngày Quốc khánh"),
    ("Kỷ niệm ngày phụ nữ Việt Nam 20-10.", "ngày phụ nữ Việt Nam", "ngày Phụ nữ Việt Nam"),
    ("Kỷ niệm ngày giải phóng miền Nam.", "ngày giải phóng", "ngày Giải phóng"),
])  # fmt: skip
def test_a_holiday_is_told_with_the_words_to_write(words, shown, hint):
    found = [
        (f.message.split(" trong ")[0], f.hint) for f in lint(letter(words), "a.docx") if f.rule == "ND30-CAP-HOLIDAY"
    ]
    assert found == [(f"“{shown}”", f"viết “{hint}”")]


@pytest.mark.parametrize(("words", "rule", "shown"), [
    ("Mực nước báo động ba là 3.50m tại trạm đo.", "ND30-NUM-THOUSANDS", "3.50"),
    ("Mực nước báo động ba là 3.50m tại trạm đo.", "ND30-NUM-UNITS", "3.50m"),
    ("Cột cờ cao 12,5m, đường rộng 7 m.", "ND30-NUM-UNITS", "12,5m"),
    ("Khu đất rộng 12.5 m2 tại trung tâm xã.", "ND30-NUM-THOUSANDS", "12.5"),
    ("Khu đất rộng 1.250m2 tại trung tâm xã.", "ND30-NUM-UNITS", "1.250m2"),
])  # fmt: skip
def test_metres_are_written_like_other_units(words, rule, shown):
    assert [one.split("”")[0] for one in of(rule, letter(words))] == [f"gợi ý: “{shown}"]


@pytest.mark.parametrize("words", ["Khu đất rộng 1.250 m2, cao 3,5 m.", "Tuyến đường ĐT.725, lô A2m của khu dân cư."])
def test_right_metres_are_let_pass(words):
    assert told(letter(words)) == []


def test_days_of_clearing_a_site_are_no_holiday():
    assert of("ND30-CAP-HOLIDAY", letter("Sau 30 ngày giải phóng mặt bằng, đơn vị bàn giao cho nhà thầu.")) == []


@pytest.mark.parametrize("sign", ["25/QĐ-SYT", "25/QĐ-BYT"])
def test_a_cited_sign_with_its_bars_is_right(sign):
    words = f"Thực hiện Quyết định số {sign} ngày 10 tháng 7 năm 2026 của Bộ Y tế về giám sát bệnh sởi."
    assert of("ND30-CITE-SIGN", letter(words)) == []


# --- what was let pass or told in the wrong way


def test_a_resolution_resolves():
    head = letterhead(COUNCIL, "Số: 25/NQ-HĐND", TODAY)
    top = title("NGHỊ QUYẾT", "Về dự toán ngân sách địa phương", "HỘI ĐỒNG NHÂN DÂN TỈNH LÂM ĐỒNG")
    body = [base("Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025."), resolved("QUYẾT ĐỊNH:")]
    body += [
        article("Điều 1.", "Thông qua dự toán."),
        article("Điều 2.", "Ủy ban nhân dân tỉnh thi hành Nghị quyết này./."),
    ]
    data = saved(head, top, *body, closing(("- Như Điều 2;", "- Lưu: VT."), ("CHỦ TỊCH",), "Lưu Văn Trung"), last())
    assert told(data) == ["ND30-QD-HEADING cảnh báo | dòng “QUYẾT ĐỊNH:”; mẫu là “QUYẾT NGHỊ:”"]


def test_a_letter_that_names_its_kind_still_lacks_its_addressee():
    head = letterhead(HEALTH, "Số: 25/SYT-NVY", TODAY, "V/v phối hợp phòng, chống dịch")
    kind = p(r("CÔNG VĂN", B + sz(14)), ppr=gap(120) + jc("center"))
    data = saved(head, kind, text(OPENING), text(CLOSED), closing(KEPT, ("GIÁM ĐỐC",), "Nguyễn Văn An"), last())
    assert [one for one in told(data) if "KG-WHEN" in one] == ["ND30-KG-WHEN lỗi | công văn không có dòng “Kính gửi”"]


def test_the_first_recipient_has_a_dash():
    items = ("+ Như trên;", "- UBND tỉnh;", "- Lưu: VT, NVY (05).")
    assert of("ND30-NN-ITEM", letter(items=items)) == ["lỗi: nơi nhận “+ Như trên;” không có gạch đầu dòng “-”"]
    items = ("- Như trên;", "- Các đơn vị:", "+ Trung tâm Y tế Đức Trọng;", "- Lưu: VT, NVY (05).")
    assert [one for one in of("ND30-NN-ITEM", letter(items=items)) if "+" in one] == []


def test_an_annex_in_small_letters_is_no_case_of_the_list_of_parts():
    assert of("ND30-CAP-REF", letter("Các đơn vị báo cáo theo phụ lục II của Kế hoạch này.")) == [
        "cảnh báo: “phụ lục II” trong “đơn vị báo cáo theo phụ lục II của Kế hoạch này.” viết thường; Nghị định viết “Phụ lục II”"
    ]
    assert of("ND30-CAP-REF", letter("Các đơn vị báo cáo theo chương II của Quy chế này.")) == [
        "lỗi: “chương II” trong “đơn vị báo cáo theo chương II của Quy chế này.” viết hoa không đúng khi viện dẫn"
    ]


@pytest.mark.parametrize(("words", "rule", "shown"), [
    ("Khu vực tây nguyên có mưa lớn.", "ND30-CAP-REGION", "tây nguyên"),
    ("Phối hợp với Bộ đội biên phòng tỉnh tuần tra.", "ND30-CAP-FIXED", "Bộ đội biên phòng"),
    ("Giao Đài phát thanh và Truyền hình tỉnh đưa tin.", "ND30-CAP-FIXED", "Đài phát thanh và Truyền hình"),
])  # fmt: skip
def test_names_of_regions_and_bodies_have_their_capitals(words, rule, shown):
    assert [one.split(" trong ")[0] for one in of(rule, letter(words))] == [f"lỗi: “{shown}”"]


def test_a_common_noun_that_opens_a_sentence_is_no_name():
    assert of("ND30-CAP-FIXED", letter("Bộ đội biên phòng các tỉnh ven biển tuần tra trên biển.")) == []
