"""Sentences as real documents say them: no clerk would mark these, and the same sentence with a fault is marked."""

# ruff: noqa: E501

from __future__ import annotations

import pytest
from desk import (
    HEALTH,
    TODAY,
    I,
    addressee,
    article,
    base,
    closing,
    connector,
    gap,
    jc,
    last,
    letterhead,
    p,
    r,
    resolved,
    saved,
    style,
    sz,
    text,
    title,
    turn,
)
from office_xml import B

from nts_scenario_kit.word.lint import lint

OPENING = "Sở Y tế đề nghị các đơn vị phối hợp thực hiện một số nội dung sau:"
KEPT = ("- Như trên;", "- Lưu: VT, NVY (05).")
DECREE = "Căn cứ Luật Phòng bệnh ngày 10 tháng 12 năm 2025;"
CLOSED = "Đề nghị các đơn vị báo cáo kết quả về Sở Y tế để tổng hợp./."


def letter(*words, items=KEPT, end=CLOSED):
    head = letterhead(HEALTH, "Số: 251/SYT-NVY", TODAY, "V/v phối hợp phòng, chống dịch")
    body = [text(one) for one in (OPENING, *words, *end.split("\n"))]
    return saved(
        head, addressee("Bệnh viện Đa khoa Lâm Đồng"), *body, closing(items, ("GIÁM ĐỐC",), "Nguyễn Văn An"), last()
    )


def decided(
    *words,
    bases=(DECREE, "Theo đề nghị của Trưởng phòng Nghiệp vụ Y."),
    items=("- Như Điều 2;", "- Lưu: VT, NVY (05)."),
):
    head = letterhead(HEALTH, "Số: 251/QĐ-SYT", TODAY)
    top = title("QUYẾT ĐỊNH", "Về việc phê duyệt kế hoạch phòng, chống dịch", "GIÁM ĐỐC SỞ Y TẾ")
    body = [base(one) for one in bases] + [
        resolved(),
        article("Điều 1.", "Phê duyệt kế hoạch phòng, chống dịch với các nội dung sau:"),
    ]
    body += [p(r(one, B), ppr=gap(120)) if one.startswith(("I.", "II.")) else text(one) for one in words]
    body.append(article("Điều 2.", "Các đơn vị chịu trách nhiệm thi hành Quyết định này./."))
    return saved(head, top, *body, closing(items, ("GIÁM ĐỐC",), "Nguyễn Văn An"), last())


def telegram(*under):
    head = letterhead(HEALTH, "Số: 02/CĐ-SYT", TODAY)
    middle = gap() + jc("center")
    lines = [p(r(words, B + sz(14)), ppr=middle) for words in ("CÔNG ĐIỆN", *under)]
    to = [p(r("điện:", sz(14)), ppr=middle), text("- Bệnh viện Đa khoa Lâm Đồng;"), text("- Trung tâm Y tế Đức Trọng.")]
    return saved(
        head,
        *lines,
        *to,
        text("Sở Y tế yêu cầu các đơn vị trực cấp cứu 24/24 giờ./."),
        closing(("- Như trên;", "- Lưu: VT, NVY (05)."), ("GIÁM ĐỐC",), "Nguyễn Văn An"),
        last(),
    )


def told(data):
    return [f"{f.rule} {f.severity.value} | {f.message}" for f in lint(data, "a.docx")]


def of(rule, data):
    return [f"{f.severity.value}: {f.message}" for f in lint(data, "a.docx") if f.rule == rule]


def test_the_frames_say_nothing_themselves():
    assert told(letter()) == []
    assert told(decided()) == []


# --- citations: the day and the issuer stand before the document, or behind the last of several


@pytest.mark.parametrize("words", [
    "Ngày 20/10/2026, Bộ Y tế có Công văn số 7296/BYT-DP gửi các địa phương về tăng cường phòng bệnh.",
    "Ngày 20 tháng 10 năm 2026, Ủy ban nhân dân tỉnh đã trình Hội đồng nhân dân tỉnh kế hoạch này tại Tờ trình số 728/TTr-UBND.",
    "Dịch bệnh diễn biến phức tạp. Ngày 20-10-2026, Bộ Y tế đã ban hành Quyết định số 824/QĐ-BYT về giám sát bệnh sởi.",
])  # fmt: skip
def test_a_day_that_opens_the_sentence_dates_the_document(words):
    assert told(letter(words)) == []


def test_the_day_of_one_document_is_not_that_of_the_next():
    words = "Ngày 20/10/2026, Bộ Y tế có Công văn số 7296/BYT-DP gửi các địa phương và giao thực hiện Quyết định số 824/QĐ-BYT."
    assert of("ND30-CITE-FIRST", letter(words)) == [
        "cảnh báo: lần đầu viện dẫn “Quyết định số 824/QĐ-BYT” không ghi ngày và cơ quan ban hành"
    ]


@pytest.mark.parametrize("words", [
    "Bộ Y tế đã ban hành Quyết định số 824/QĐ-BYT về giám sát bệnh sởi.",
    "Các đơn vị thực hiện Quyết định số 824/QĐ-BYT, Quyết định số 825/QĐ-BYT của Bộ Y tế.",
])  # fmt: skip
def test_an_issuer_that_is_said_is_not_missed(words):
    assert (
        of("ND30-CITE-FIRST", letter(words))[0]
        == "cảnh báo: lần đầu viện dẫn “Quyết định số 824/QĐ-BYT” không ghi ngày ban hành"
    )


def test_a_joint_circular_names_its_issuers_between_them():
    words = "Căn cứ Thông tư liên tịch số 08/2009/TTLT-BYT-BNV ngày 01 tháng 6 năm 2009 giữa Bộ Y tế và Bộ Nội vụ hướng dẫn thực hiện chế độ;"
    assert told(decided(bases=(DECREE, words, "Theo đề nghị của Trưởng phòng Nghiệp vụ Y."))) == []


# --- recipients


@pytest.mark.parametrize("kept", ["- Lưu: VT, NVY (3b). 16", "- Lưu: VT, NVY (2). Tm", "- Lưu: VT, NVY (05).HA.20"])
def test_a_drafters_mark_may_follow_the_full_stop(kept):
    assert told(letter(items=("- Như trên;", kept))) == []


def test_a_drafters_mark_without_a_full_stop_before_it_is_a_fault():
    assert of("ND30-NN-LAST", letter(items=("- Như trên;", "- Lưu: VT, NVY (3), AT.13"))) == [
        "lỗi: nơi nhận cuối cùng “- Lưu: VT, NVY (3), AT.13” thiếu dấu chấm cuối"
    ]


def test_decisions_of_the_centre_open_with_the_highest_bodies():
    high = ("- Ban Bí thư Trung ương Đảng;", "- Các bộ, cơ quan ngang bộ;", "- Lưu: VT, NVY (05).")
    assert of("ND30-QD-FIRSTREC", decided(items=high)) == [
        "gợi ý: nơi nhận đầu tiên là “- Ban Bí thư Trung ương Đảng;”; mẫu là “- Như Điều …;”"
    ]
    low = ("- Bệnh viện Đa khoa Lâm Đồng;", "- Lưu: VT, NVY (05).")
    assert of("ND30-QD-FIRSTREC", decided(items=low)) == [
        "cảnh báo: nơi nhận đầu tiên là “- Bệnh viện Đa khoa Lâm Đồng;”; mẫu là “- Như Điều …;”"
    ]


# --- levels that the decree does not know


def test_a_level_below_the_point():
    words = (
        "a) Hồ sơ gồm:",
        "a.1) Bản kê vật tư, thuốc và hóa chất.",
        "a.2) Phiếu giao nhận.",
        "b) Thời hạn nộp trước ngày 20 tháng 11 năm 2026.",
    )
    assert told(letter(*words)) == []


def test_a_roman_section_below_an_article_may_have_a_title_in_small_letters():
    assert (
        of("ND30-STR-ROMAN", decided("I. Mục tiêu", "Giảm số ca mắc bệnh sởi.", "II. Giải pháp", "Tiêm chủng đầy đủ."))
        == []
    )


def test_a_passage_of_another_document_keeps_its_numbers_and_its_words():
    words = (
        "Khoản 3 Điều 5 Thông tư số 08/2026/TT-BYT ngày 01 tháng 6 năm 2026 của Bộ Y tế quy định:",
        "“3. Cơ sở thực hiện theo Điểm c Khoản 2 Điều này và báo cáo ủy ban nhân dân cấp xã.",
        "4. Thời hạn báo cáo tại điểm a Khoản 1 Điều 9 là 10 ngày.”",
    )
    assert told(letter(*words)) == []
    assert of("ND30-CAP-REF", letter("Cơ sở thực hiện theo Điểm c Khoản 2 Điều 9 Luật Phòng bệnh.")) != []


# --- telegrams, notes behind the end, months of the moon, amounts


def test_the_sender_below_the_type_of_a_telegram_is_no_abstract():
    rules = {line.split()[0] for line in told(telegram("BAN CHỈ HUY PHÒNG, CHỐNG DỊCH TỈNH LÂM ĐỒNG"))}
    assert not {"ND30-TITLE-LINE", "ND30-SIGN-TM"} & rules
    assert not any("viết hoa toàn bộ" in line for line in told(telegram("GIÁM ĐỐC SỞ Y TẾ")))


def test_a_note_on_enclosures_may_follow_the_end():
    assert told(letter(end=CLOSED + "\n(Gửi kèm Công văn số 7296/BYT-DP ngày 20 tháng 10 năm 2026 của Bộ Y tế)")) == []
    assert (
        of(
            "ND30-BODY-END",
            letter(end=CLOSED[:-2] + "\n(Gửi kèm Công văn số 7296/BYT-DP ngày 20 tháng 10 năm 2026 của Bộ Y tế)"),
        )
        != []
    )


@pytest.mark.parametrize("day", ["ngày 7 tháng giêng", "ngày 5 tháng Chạp", "ngày 3 tháng 3 âm lịch"])
def test_days_of_the_moon_need_no_zero(day):
    assert told(letter(f"Lễ hội tổ chức {day}, các đơn vị trực cấp cứu đầy đủ.")) == []
    assert of("ND30-NUM-ZERO-DAY", letter("Các đơn vị báo cáo trước ngày 7 tháng 11.")) != []


def test_an_amount_is_shown_whole():
    assert of("ND30-NUM-UNITS", letter("Mức hỗ trợ là 350.000đồng cho mỗi người.")) == [
        "gợi ý: “350.000đồng” không có dấu cách giữa số và đơn vị"
    ]


# --- capitals that the decree decides and nobody said


@pytest.mark.parametrize(("words", "rule", "shown"), [
    ("Các đơn vị báo cáo Chủ Tịch Ủy ban nhân dân tỉnh kết quả.", "ND30-CAP-ORG", "“Chủ Tịch”"),
    ("Thực hiện chỉ đạo của Thủ Tướng về phòng, chống dịch.", "ND30-CAP-ORG", "“Thủ Tướng”"),
    ("Phối hợp với Bộ Quốc Phòng và Sở Nội vụ.", "ND30-CAP-ORG", "“Bộ Quốc Phòng”"),
    ("Phối hợp với Sở Y Tế tỉnh Khánh Hòa.", "ND30-CAP-ORG", "“Sở Y Tế”"),
    ("Thực hiện chủ trương của Đảng và nhà nước về y tế.", "ND30-CAP-NHANDAN", "“nhà nước”"),
    ("Bố trí lực lượng giúp nhân dân ổn định cuộc sống.", "ND30-CAP-NHANDAN", "“nhân dân”"),
])  # fmt: skip
def test_capitals_that_the_decree_decides(words, rule, shown):
    assert [line.split(" trong ")[0].split(": ")[1] for line in of(rule, letter(words))] == [shown]


@pytest.mark.parametrize("words", [
    "Phối hợp với Bộ Công Thương, Sở Công Thương và Sở Y tế.",
    "Thực hiện quản lý nhà nước về y tế theo quy định của Đảng, pháp luật và của ngành.",
    "Công tác vận động nhân dân tệ không thuộc phạm vi của văn bản này.",
])  # fmt: skip
def test_capitals_that_are_right(words):
    assert told(letter(words)) == []


def test_the_name_of_a_law_begins_with_a_capital():
    theirs = "Theo đề nghị của Trưởng phòng Nghiệp vụ Y."
    assert (
        of("ND30-CAP-DOC", decided(bases=("Căn cứ Luật khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023;", theirs))) != []
    )
    assert (
        of(
            "ND30-CAP-DOC",
            decided(
                bases=("Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Dược ngày 21 tháng 11 năm 2024;", theirs)
            ),
        )
        == []
    )


# --- one fault each that nobody told, beside what is right


def headed(
    number="Số: 251/QĐ-SYT", date=TODAY, names=HEALTH, authority="GIÁM ĐỐC SỞ Y TẾ", bases=(DECREE,), sign="GIÁM ĐỐC"
):
    top = title("QUYẾT ĐỊNH", "Về việc phê duyệt kế hoạch phòng, chống dịch", authority)
    said = [*[base(one) for one in bases], base("Theo đề nghị của Trưởng phòng Nghiệp vụ Y."), resolved()]
    articles = [
        article("Điều 1.", "Phê duyệt kế hoạch phòng, chống dịch."),
        article("Điều 2.", "Các đơn vị chịu trách nhiệm thi hành Quyết định này./."),
    ]
    return saved(
        letterhead(names, number, date),
        top,
        *said,
        *articles,
        closing(("- Như Điều 2;", "- Lưu: VT, NVY (05)."), (sign,), "Nguyễn Văn An"),
        last(),
    )


BASE_30 = "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;"
COMMUNE = [("ỦY BAN NHÂN DÂN", True), ("XÃ ĐỨC TRỌNG", True)]
CHAIR = {
    "names": COMMUNE,
    "number": "Số: 25/QĐ-UBND",
    "authority": "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐỨC TRỌNG",
    "sign": "CHỦ TỊCH",
}


@pytest.mark.parametrize(("changes", "expected"), [
    ({"number": "Số: 251/QĐ-SYT."}, "ND30-SO-SIGN lỗi | “Số: 251/QĐ-SYT.” có dấu câu ở cuối"),
    ({"date": "Tỉnh Lâm Đồng, ngày 05 tháng 11 năm 2026"}, "ND30-DATE-PLACE lỗi | địa danh “Tỉnh Lâm Đồng” thừa chữ “tỉnh”"),
    ({"date": "Lâm Đồng, ngày 05 tháng 11 năm 2025"}, "ND30-DATE-ORDER cảnh báo | căn cứ “Căn cứ Luật Phòng bệnh ngày 10 tháng 12 năm 2025;” có ngày sau ngày ban hành văn bản"),
    ({"authority": "GIÁM ĐỐC SỞ NỘI VỤ"}, "ND30-QD-AUTH cảnh báo | thẩm quyền ban hành “GIÁM ĐỐC SỞ NỘI VỤ” không phải của cơ quan ban hành"),
    ({"bases": (BASE_30.replace(" về công tác văn thư", ""),)}, "ND30-CANCU-FULL cảnh báo | “Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020…” thiếu trích yếu"),
    ({"bases": (DECREE, BASE_30, BASE_30)}, "ND30-CANCU-LINE cảnh báo | “Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020…” ghi hai lần"),
    ({"bases": (BASE_30.replace("NĐ-CP", "NĐ- CP"),)}, "ND30-CITE-SIGN cảnh báo | ký hiệu “30/2020/NĐ- CP” có dấu cách hoặc gạch dài"),
    ({"bases": (BASE_30.replace("NĐ-CP", "NĐ/CP"),)}, "ND30-CITE-SIGN cảnh báo | ký hiệu “30/2020/NĐ/CP” dùng “/” thay cho “-”"),
    ({**CHAIR, "date": TODAY}, "ND30-DATE-PLACE cảnh báo | địa danh “Lâm Đồng” không phải tên của “XÃ ĐỨC TRỌNG”"),
])  # fmt: skip
def test_a_fault_of_the_head(changes, expected):
    assert told(headed(**changes)) == [expected]


@pytest.mark.parametrize("changes", [
    {},
    {"bases": (DECREE, "Căn cứ Quyết định số 33/QĐ/UB ngày 12 tháng 3 năm 1993 của Ủy ban nhân dân tỉnh về quy hoạch;", BASE_30)},
    {"date": "Lâm Đồng, ngày … tháng … năm 2026"},
    {"authority": "GIÁM ĐỐC SỞ Y TẾ TỈNH LÂM ĐỒNG"},
    {"bases": (DECREE, BASE_30)},
    {**CHAIR, "date": "Đức Trọng, ngày 05 tháng 11 năm 2026"},
    {**CHAIR, "date": "Xã Đức Trọng, ngày 05 tháng 11 năm 2026"},
])  # fmt: skip
def test_a_head_that_is_right(changes):
    assert told(headed(**changes)) == []


@pytest.mark.parametrize(("words", "expected"), [
    ("Các đơn vị hoàn thành trước ngày 32/11/2026.", "ND30-NUM-REAL-DAY cảnh báo | “ngày 32/11/2026” là ngày không có thật"),
    ("Các đơn vị trên địa bàn tỉnh Lâm đồng báo cáo.", "ND30-CAP-ADMIN lỗi | “tỉnh Lâm đồng” trong “đơn vị trên địa bàn tỉnh Lâm đồng báo cáo.” viết hoa không đúng tên riêng"),
    ("Các đơn vị thực hiện đúng tiến độ..", "ND30-TXT-PUNCT gợi ý | “Các đơn vị thực hiện đúng tiến độ..” có hai dấu câu liền nhau"),
    ("Thực hiện nghiêm túc,đúng tiến độ.", "ND30-TXT-PUNCT gợi ý | “Thực hiện nghiêm túc,đúng tiến độ.” thiếu dấu cách sau dấu câu"),
    ("Thực hiện nghiêm túc.Báo cáo đúng hạn.", "ND30-TXT-PUNCT gợi ý | “Thực hiện nghiêm túc.Báo cáo đúng hạn.” thiếu dấu cách sau dấu chấm"),
    ("Các đơn vị ( trừ bệnh viện ) báo cáo.", "ND30-TXT-PUNCT gợi ý | “Các đơn vị ( trừ bệnh viện ) báo cáo.” có dấu cách ở phía trong ngoặc"),
])  # fmt: skip
def test_a_fault_of_the_text(words, expected):
    assert told(letter(words)) == [expected]


@pytest.mark.parametrize("words", [
    "Gửi về soyte@lamdong.gov.vn hoặc trang https://soyte.lamdong.gov.vn trước 17h00 ngày 20/11/2026.",
    "Chi 1.500.000 đồng, 2,5% kinh phí; tỷ lệ 1:2; các mục a, b, c v.v...",
    "Bác sĩ của TP.Đà Lạt, ThS.Nguyễn Văn An và các xã, phường.",
    "Các tỉnh Lâm Đồng, Đắk Lắk và thành phố Đà Nẵng phối hợp.",
])  # fmt: skip
def test_text_that_is_right(words):
    assert told(letter(words)) == []


def test_a_recipient_is_named_once():
    twice = ("- Như trên;", "- UBND tỉnh;", "- UBND tỉnh;", "- Lưu: VT, NVY (05).")
    assert told(letter(items=twice)) == ["ND30-NN-ITEM cảnh báo | nơi nhận “- UBND tỉnh;” ghi hai lần"]


@pytest.mark.parametrize(("about", "expected"), [
    ("", "ND30-TITLE-CV cảnh báo | công văn không có trích yếu dưới số, ký hiệu"),
    ("V/v Phối hợp phòng, chống dịch", "ND30-TITLE-CV gợi ý | trích yếu “V/v Phối hợp phòng, chống dịch” viết hoa sau “V/v”"),
    ("V/v phối hợp phòng, chống dịch.", "ND30-TITLE-CV gợi ý | trích yếu “V/v phối hợp phòng, chống dịch.” có dấu chấm cuối"),
])  # fmt: skip
def test_a_fault_of_a_letters_abstract(about, expected):
    head = letterhead(HEALTH, "Số: 251/SYT-NVY", TODAY, about)
    end = closing(KEPT, ("GIÁM ĐỐC",), "Nguyễn Văn An")
    assert told(saved(head, addressee("Bệnh viện Đa khoa Lâm Đồng"), text(OPENING), text(CLOSED), end, last())) == [
        expected
    ]


# --- names whose capitals are fixed


@pytest.mark.parametrize(("words", "shown"), [
    ("Phối hợp với Mặt trận tổ quốc các cấp.", "“Mặt trận tổ quốc”"),
    ("Báo cáo Tỉnh Ủy kết quả thực hiện.", "“Tỉnh Ủy”"),
    ("Theo chỉ đạo của Thủ tướng chính phủ.", "“Thủ tướng chính phủ”"),
    ("Việt nam là nước có nguy cơ cao.", "“Việt nam”"),
    ("Giao ông Nguyễn văn Bình theo dõi.", "“Nguyễn văn Bình”"),
    ("Khu vực Tây nguyên và Đông nam bộ có nguy cơ cao.", "“Tây nguyên”"),
])  # fmt: skip
def test_names_with_fixed_capitals(words, shown):
    assert [one.split(" trong ")[0] for one in of("ND30-CAP-FIXED", letter(words))] == [f"lỗi: {shown}"]


@pytest.mark.parametrize("words", [
    "Ban chỉ đạo các xã, phường báo cáo; ban chỉ đạo cấp xã họp hằng tuần.",
    "Báo cáo Tỉnh uỷ, Thành ủy và các hội nông dân cơ sở.",
    "Đoàn công tác của TỈNH ỦY LÂM ĐỒNG làm việc với Hội Nông dân, Hội Liên hiệp Phụ nữ tỉnh.",
    "Bà Trần Thị Thanh và ông Lê Văn Tám phụ trách miền Tây Nam bộ đội địa phương.",
])  # fmt: skip
def test_names_that_are_right(words):
    assert of("ND30-CAP-FIXED", letter(words)) == []


def test_both_syllables_of_a_type_in_capitals():
    words = (
        "Thực hiện Nghị Quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá phát triển khoa học."
    )
    assert len(of("ND30-CAP-DOC", letter(words))) == 1


def test_decimals_have_a_comma():
    assert of("ND30-NUM-THOUSANDS", letter("Kinh phí là 2.5 tỷ đồng.")) == [
        "gợi ý: “2.5” dùng dấu chấm ở phần thập phân"
    ]
    assert told(letter("Kinh phí là 2,5 tỷ đồng, 1.250 triệu đồng, đạt 12,5%.")) == []


@pytest.mark.parametrize("words", [
    "Thực hiện thông báo số 654/TB-SYT ngày 20 tháng 10 năm 2026 của Sở Y tế về trực cấp cứu.",
    "Tiếp theo công điện số 14/CĐ-SYT ngày 20 tháng 10 năm 2026 của Sở Y tế về phòng, chống dịch.",
])  # fmt: skip
def test_every_type_of_a_cited_document_has_its_capital(words):
    assert len(of("ND30-CAP-DOC", letter(words))) == 1
    assert of("ND30-CAP-DOC", letter("Các đơn vị báo cáo số 12 ca bệnh và hướng dẫn số 5/12 phụ nữ có thai.")) == []


# --- what is attached


def attached(kind="QUY CHẾ", cited="Quyết định số 251/QĐ-SYT", issuer="Sở Y tế"):
    middle = gap() + jc("center")
    first = article("Điều 1.", "Ban hành kèm theo Quyết định này Quy chế phối hợp phòng, chống dịch.")
    end = article("Điều 2.", "Các đơn vị chịu trách nhiệm thi hành Quyết định này./.")
    top = title("QUYẾT ĐỊNH", "Ban hành Quy chế phối hợp phòng, chống dịch", "GIÁM ĐỐC SỞ Y TẾ")
    bases = base(DECREE) + base("Theo đề nghị của Trưởng phòng Nghiệp vụ Y.")
    signed = closing(("- Như Điều 2;", "- Lưu: VT, NVY (05)."), ("GIÁM ĐỐC",), "Nguyễn Văn An")
    names = [p(r(one, B + sz(14)), ppr=middle) for one in (kind, "Phối hợp phòng, chống dịch")]
    said = p(r(f"(Ban hành kèm theo {cited} ngày 05 tháng 11 năm 2026 của {issuer})", I + sz(14)), ppr=middle)
    body = p(r("Điều 1. Phạm vi", B), ppr=style("NoiDung")) + text("Văn bản này nêu việc phối hợp giữa các đơn vị./.")
    again = turn() + letterhead(HEALTH, "", "") + "".join(names) + said + p(connector(60), ppr=middle) + body
    return saved(
        letterhead(HEALTH, "Số: 251/QĐ-SYT", TODAY),
        top,
        bases,
        resolved(),
        first,
        end,
        signed,
        again,
        last(extra='<w:pgNumType w:start="1"/><w:titlePg/>'),
    )


def test_what_is_attached_is_what_the_decision_issues():
    assert told(attached()) == []
    assert told(attached(kind="ĐỀ ÁN")) == ["ND30-ATT-DEC cảnh báo | quyết định không nhắc tới Đề án kèm theo"]
    assert [one.split(" | ")[0] for one in told(attached(issuer="Sở Nội vụ"))] == ["ND30-ATT-INFO-MATCH cảnh báo"]
    assert told(attached(cited="Kế hoạch số 251/QĐ-SYT")) == [
        "ND30-ATT-INFO-MATCH cảnh báo | dòng kèm theo ghi “Kế hoạch”; văn bản chính là Quyết định"
    ]


# --- names of documents and bodies, recipients without an addressee


@pytest.mark.parametrize(("words", "shown", "right"), [
    ("- Luật biên phòng Việt Nam năm 2020;", "Luật biên phòng", "viết “Luật Biên phòng …”"),
    ("Các đơn vị nghiên cứu Luật dân quân tự vệ ngày 22 tháng 11 năm 2019.", "Luật dân quân tự vệ", "viết “Luật Dân quân tự vệ …”"),
    ("Thực hiện Luật phòng chống tác hại của rượu, bia.", "Luật phòng chống", "viết “Luật Phòng chống …”"),
    ("Các đơn vị thi hành luật bảo vệ môi trường năm 2020.", "luật bảo vệ môi trường", "viết “Luật Bảo vệ môi trường …”"),
])  # fmt: skip
def test_the_name_of_a_law_has_a_capital_wherever_it_stands(words, shown, right):
    found = [f for f in lint(letter(words), "a.docx") if f.rule == "ND30-CAP-DOC"]
    assert [(f.message.split(" trong ")[0], f.hint) for f in found] == [(f"“{shown}”", right)]


@pytest.mark.parametrize("words", [
    "Luật gồm 9 chương, 80 điều và có hiệu lực từ ngày 01 tháng 7 năm 2026.",
    "Luật được Quốc hội thông qua ngày 10 tháng 12 năm 2025.",
    "Giảng viên ngành Luật lao động được mời dự tập huấn năm 2026.",
])  # fmt: skip
def test_what_a_law_does_is_no_name(words):
    assert of("ND30-CAP-DOC", letter(words)) == []


@pytest.mark.parametrize("words", [
    "Các đơn vị triển khai chương trình số 21-CTr/TU ngày 14 tháng 9 năm 2026 của Tỉnh ủy.",
    "Tiếp thu thông báo số 88-TB/TU ngày 14 tháng 9 năm 2026 của Thường trực Tỉnh ủy, các đơn vị rà soát.",
])  # fmt: skip
def test_documents_of_the_party_have_the_capital_of_their_type(words):
    assert len(of("ND30-CAP-DOC", letter(words))) == 1
    assert of("ND30-CAP-DOC", letter(words.replace(" chương", " Chương").replace(" thông", " Thông"))) == []


@pytest.mark.parametrize("number", ["19-NQ/TW", "07/TU"])
def test_the_word_before_the_number_of_a_document_of_the_party(number):
    said = f"Ngày 20/10/2026, Tỉnh ủy có Nghị quyết {number} về y tế cơ sở."
    assert of("ND30-CITE-FIRST", letter(said)) == [f"gợi ý: viện dẫn “Nghị quyết {number}” thiếu từ “số”"]
    assert told(letter(said.replace("quyết ", "quyết số "))) == []


def test_a_committee_named_by_its_reach_has_its_capitals_also_at_the_head_of_a_line():
    kept = ("- Như trên;", "- Ban chỉ đạo Quốc gia về phòng thủ dân sự;", "- Lưu: VT, NVY (05).")
    assert len(of("ND30-CAP-FIXED", letter(items=kept))) == 1
    kept = ("- Như trên;", "- Ban chỉ đạo các xã, phường;", "- Lưu: VT, NVY (05).")
    assert of("ND30-CAP-FIXED", letter(items=kept)) == []


def test_a_full_stop_behind_one_addressee_is_against_the_sample_alone():
    head = letterhead(HEALTH, "Số: 251/SYT-NVY", TODAY, "V/v phối hợp phòng, chống dịch")
    data = saved(
        head, addressee("Bệnh viện Đa khoa Lâm Đồng."), text(OPENING), text(CLOSED),
        closing(KEPT, ("GIÁM ĐỐC",), "Nguyễn Văn An"), last(),
    )  # fmt: skip
    assert told(data) == [
        "ND30-KG-ONE cảnh báo | “Kính gửi: Bệnh viện Đa khoa Lâm Đồng.” có dấu câu ở cuối; mẫu không có"
    ]


def planned(*under, items=("- Như trên;", "- Lưu: VT, NVY (05).")):
    head = letterhead(HEALTH, "Số: 31/KH-SYT", TODAY)
    top = title("KẾ HOẠCH", "Phòng, chống dịch mùa mưa")
    body = [text("Sở Y tế yêu cầu các đơn vị trực cấp cứu 24/24 giờ./.")]
    return saved(head, top, *under, *body, closing(items, ("GIÁM ĐỐC",), "Nguyễn Văn An"), last())


def test_the_same_as_above_points_to_an_addressee():
    assert of("ND30-NN-FIRST", planned()) == [
        "cảnh báo: “- Như trên;” không chỉ tới nơi nào; văn bản không có “Kính gửi”"
    ]
    assert of("ND30-NN-FIRST", planned(items=("- Bệnh viện Đa khoa Lâm Đồng;", "- Lưu: VT, NVY (05)."))) == []
    assert of("ND30-NN-FIRST", planned(text("Gửi: Bệnh viện Đa khoa Lâm Đồng."))) == []
    assert of("ND30-NN-FIRST", telegram("BAN CHỈ HUY PHÒNG, CHỐNG DỊCH TỈNH LÂM ĐỒNG")) == []


def test_laws_cited_by_number_are_told_once_with_what_to_write_for_it():
    numbered = "Căn cứ Luật Phòng bệnh số 114/2025/QH15;"
    dated = "Căn cứ Luật Khám bệnh, chữa bệnh số 15/2023/QH15 ngày 09 tháng 01 năm 2023;"
    close = "Theo đề nghị của Trưởng phòng Nghiệp vụ Y."
    both = [f for f in lint(decided(bases=(numbered, dated, close)), "a.docx") if f.rule == "ND30-CANCU-FULL"]
    assert [(f.message, f.hint) for f in both] == [(
        "“Căn cứ Luật Phòng bệnh số 114/2025/QH15;” ghi số của luật; quy định chỉ ghi tên và ngày (và 1 chỗ khác)",
        "thay số, ký hiệu bằng “ngày … tháng … năm …”",
    )]  # fmt: skip
    one = [f for f in lint(decided(bases=(dated, close)), "a.docx") if f.rule == "ND30-CANCU-FULL"]
    assert [f.hint for f in one] == ["bỏ số, ký hiệu"]


# --- normative decisions that do not cite the law on normative documents


def enacted(issuer, number, *bases, heading=False):
    head = letterhead([(issuer, True)], f"Số: {number}", "Hà Nội, ngày 05 tháng 11 năm 2026")
    top = title("QUYẾT ĐỊNH", "Quy định về trực cấp cứu ngoài bệnh viện")
    only = article(
        "Điều 1.", "Quyết định này quy định về trực cấp cứu ngoài bệnh viện; các bộ chịu trách nhiệm thi hành./."
    )
    signed = closing(("- Như Điều 1;", "- Lưu: VT, KGVX (2)."), ("THỦ TƯỚNG",), "Nguyễn Văn An")
    return saved(head, top, *map(base, bases), *([resolved()] if heading else []), only, signed, last())


ENACTING = "ban hành Quyết định quy định về trực cấp cứu ngoài bệnh viện."


@pytest.mark.parametrize("data", [
    enacted("THỦ TƯỚNG CHÍNH PHỦ", "31/2026/QĐ-TTg", "Căn cứ Luật Khám bệnh, chữa bệnh số 15/2023/QH15;", f"Thủ tướng Chính phủ {ENACTING}"),
    enacted("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "31/2026/QĐ-UBND", "Căn cứ Luật Khám bệnh, chữa bệnh số 15/2023/QH15;", f"Ủy ban nhân dân tỉnh Lâm Đồng {ENACTING}"),
])  # fmt: skip
def test_a_decision_with_a_year_that_its_bases_enact_is_normative(data):
    assert told(data) == [
        "ND30-SCOPE-2 gợi ý | văn bản quy phạm pháp luật không theo Nghị định 30/2020/NĐ-CP; chỉ kiểm tra trang, phông và ký tự"
    ]


@pytest.mark.parametrize(("issuer", "number", "heading"), [
    ("SỞ Y TẾ TỈNH LÂM ĐỒNG", "31/2026/QĐ-SYT", False),
    ("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "31/2026/QĐ-UBND", True),
])  # fmt: skip
def test_a_year_alone_makes_no_decision_normative(issuer, number, heading):
    data = enacted(issuer, number, "Căn cứ Luật Khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023.", heading=heading)
    assert of("ND30-SO-NOYEAR", data) == [
        f"cảnh báo: “Số: {number}” có năm trong ký hiệu; chỉ văn bản quy phạm pháp luật ghi năm"
    ]


@pytest.mark.parametrize(("words", "right"), [
    ("Báo cáo của sở Công Thương nêu rõ số cơ sở.", "viết “Sở Công Thương”"),
    ("Thực hiện theo hướng dẫn của bộ y tế.", "viết “Bộ Y tế”"),
    ("Báo cáo Ủy Ban Nhân Dân xã trước ngày 20 tháng 11 năm 2026.", "viết “Ủy ban nhân dân”"),
    ("Tòa án Nhân dân khu vực 1 xét xử.", "viết “Tòa án nhân dân”"),
    ("Các đơn vị báo cáo Chủ Tịch Ủy ban nhân dân tỉnh.", "viết “Chủ tịch”"),
    ("Phối hợp với Bộ Quốc Phòng.", "viết “Bộ Quốc phòng”"),
])  # fmt: skip
def test_the_hint_shows_the_very_name(words, right):
    assert [f.hint for f in lint(letter(words), "a.docx") if f.rule == "ND30-CAP-ORG"] == [right]


# --- the country and unions by name, weekdays before a date, a law by its year alone, blanks behind a number


@pytest.mark.parametrize(("rule", "words", "right"), [
    ("ND30-CAP-FIXED", "Văn bản có hiệu lực trên toàn lãnh thổ nước Cộng hòa Xã hội Chủ nghĩa Việt Nam.", "Văn bản có hiệu lực trên toàn lãnh thổ nước Cộng hòa xã hội chủ nghĩa Việt Nam."),
    ("ND30-CAP-FIXED", "Phối hợp với Tổng liên đoàn lao động Việt Nam.", "Phối hợp với Tổng Liên đoàn Lao động Việt Nam."),
    ("ND30-CAP-DAY", "Thời gian: 08 giờ 00 phút, Thứ ba, ngày 10 tháng 11 năm 2026.", "Thời gian: 08 giờ 00 phút, thứ Ba, ngày 10 tháng 11 năm 2026."),
    ("ND30-CAP-DOC", "Thực hiện theo luật khám bệnh 2023.", "Thực hiện theo Luật Khám bệnh, chữa bệnh năm 2023."),
    ("ND30-TXT-PUNCT", "1.Các bệnh viện bố trí đủ thuốc.", "1. Các bệnh viện bố trí đủ thuốc."),
    ("ND30-TXT-PUNCT", "-Các bệnh viện bố trí đủ thuốc.", "- Các bệnh viện bố trí đủ thuốc."),
])  # fmt: skip
def test_a_fault_of_hurried_writing_is_told_and_its_right_form_is_not(rule, words, right):
    assert len(of(rule, letter(words))) == 1
    assert of(rule, letter(right)) == []


def test_the_hint_names_the_very_weekday():
    found = lint(letter("Cuộc họp vào sáng thứ sáu hằng tuần."), "a.docx")
    assert [f.hint for f in found if f.rule == "ND30-CAP-DAY"] == ["viết “thứ Sáu”"]
