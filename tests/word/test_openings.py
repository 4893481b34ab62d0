"""Openings of many offices: what a clerk lets pass, and the fault beside it that must be marked."""

# ruff: noqa: E501

from __future__ import annotations

import pytest
from desk import AGAIN, B, C, I, addressee, closing, connector, last, letterhead, p, r, saved, sz, text, turn
from test_real_wording import CLOSED, HEALTH, KEPT, OPENING, TODAY, decided, letter

from nts_scenario_kit.word.lint import lint

PROPOSED = "Theo đề nghị của Trưởng phòng Nghiệp vụ Y."

#: Rule, a sentence that is right, the same with a fault.
WORDS = [
    ("CAP-FIXED", "Sở gửi thư mời, phụ trách là “Ban chỉ đạo xã” của năm trước.", "Sở gửi thư mời tới Ban chỉ đạo xã."),
    ("CAP-FIXED", "Ban chỉ đạo các cấp tự kiểm tra.", "Thủ tướng chính phủ giao Bộ Y tế chủ trì."),
    ("CAP-FIXED", "Văn phòng Chính phủ có ý kiến.", "Văn phòng chính phủ có ý kiến."),
    ("CAP-FIXED", "Thuế tỉnh và cục thuế các nước trao đổi.", "Trạm gửi hóa đơn về Cục thuế tỉnh."),
    ("CAP-FIXED", "Bộ Văn hóa, Thể thao và Du lịch hướng dẫn.", "Bộ Văn hóa, thể thao và du lịch hướng dẫn."),
    ("CAP-FIXED", "Sở Giáo dục và Đào tạo phối hợp.", "Sở Giáo dục và đào tạo phối hợp."),
    ("CAP-ADMIN", "Dự lễ có Bí thư Tỉnh Đoàn Lâm Đồng.", "Dự lễ có đại diện Tỉnh Lâm Đồng."),
    ("CAP-ADMIN", "Người dân mong thành phố hòa bình, an toàn.", "Đoàn của thành phố hà nội đến làm việc."),
    ("CAP-ADMIN", "Đoàn khảo sát tại Vũng Tàu và Đà Lạt.", "Đoàn khảo sát tại Vũng tàu và Đà Lạt."),
    ("CAP-ADMIN", "Hòa bình là nguyện vọng của người dân.", "Đoàn khảo sát tại Lâm đồng và Đà Lạt."),
    ("CAP-ADMIN", "Chị Lê Thị Hà giang tay đón, ông Hà nội trợ.", "Đoàn khảo sát tại tỉnh Lâm đồng và Đà Lạt."),
    ("CAP-ADMIN", "Các tỉnh, các xã hội nhập nhanh báo cáo.", "Đề nghị các Tỉnh báo cáo trước ngày 20."),
    ("CAP-DOC", "Hội đồng giao Giám đốc quyết định số 05 biên chế còn lại.", "Trạm thực hiện quyết định số 05/QĐ-SYT nêu trên."),
    ("CAP-DOC", "Cơ quan điều tra kết luận số 03 người phải bồi thường.", "Trạm thực hiện kết luận số 03 của Giám đốc."),
    ("CAP-DOC", "Sở làm việc theo luật định; pháp luật đất đai được tôn trọng.", "Sở thực hiện quy định của Luật đất đai về giao đất."),
    ("CAP-DOC", "Trạm chấp hành Luật Khám bệnh, chữa bệnh.", "Trạm thi hành Luật khám bệnh, chữa bệnh."),
    ("CAP-DOC", "Tỷ lệ theo kế hoạch 12/15 xã.", "Thực hiện công văn 125/SYT-NVY ngày 04/11/2026 của Sở Y tế."),
    ("CAP-DOC", "Học phần luật thương mại năm 2026; xây dựng luật an toàn thực phẩm năm 2027.", "Sở làm theo luật thương mại năm 2005."),
    ("CAP-DOC", "Theo luật bảo hiểm y tế của nhiều nước, năm 2024 tỷ lệ bao phủ tăng.", "Sở làm theo luật bảo hiểm y tế, luật đất đai năm 2024."),
    ("CAP-DOC", "Dự án luật giáo dục năm 2026 được góp ý.", "Sở làm theo luật giáo dục năm 2019."),
    ("CAP-REF", "Hạng mục 2 Chương V, danh mục 1, Chương III của hồ sơ mời thầu.", "Trạm thực hiện mục 2 Chương V của Thông tư."),
    ("CAP-DAY", "Tầng 2 (thứ hai) được bố trí làm khu cách ly; kiểm tra lần 5 (thứ năm).", "Họp ngày 06/11/2026 (thứ sáu) tại Sở Y tế."),
    ("CAP-REGION", "Các tỉnh Tây Nguyên và miền nam bộ đội đóng quân có số ca tăng.", "Các tỉnh tây nguyên có số ca tăng."),
    ("CAP-REGION", "Trạm ở đồng bằng sông Cửu Long có số ca tăng.", "Trạm ở đồng bằng sông cửu long có số ca tăng."),
    ("CAP-ORG", "Trụ sở Y tế dự phòng, các sở Y tế, Nội vụ cùng dự.", "Trạm báo cáo sở Y tế trước ngày 20."),
    ("CAP-ORG", "Ông Lê Công An và Công an tỉnh phối hợp.", "Sở phối hợp với Công An tỉnh tuần tra."),
    ("CAP-ORG-SP", "Ban Thường vụ Tỉnh ủy cho ý kiến; ban thường vụ các chi hội họp.", "Ban thường vụ Tỉnh ủy cho ý kiến."),
    ("CAP-PROPER", "Điều lệ của đảng viên, kỷ luật của đảng bộ cơ sở.", "Thi đua chào mừng Đại hội lần thứ XIV của đảng."),
    ("CAP-PROPER", "Treo cờ Tổ quốc; bảo vệ an ninh Tổ quốc.", "Các trạm treo cờ tổ quốc trong dịp lễ."),
    ("CAP-DOC", "Pháp lệnh Xử lý vi phạm hành chính được thay bằng luật.", "Trạm làm theo Pháp lệnh xử lý vi phạm hành chính."),
    ("CAP-AWARD", "Phong trào thi đua, Bằng khen và Giấy khen của Giám đốc.", "Trao Bằng Khen của Bộ trưởng cho 05 người."),
    ("CAP-AWARD", "Danh hiệu Chiến sĩ thi đua cơ sở, Cờ thi đua của Chính phủ.", "Trao danh hiệu Chiến sĩ Thi Đua cơ sở."),
    ("CAP-DOC", "Sinh viên ngành luật Kinh tế, Khoa Luật thương mại làm theo pháp luật Việt Nam.", "Trạm thực hiện luật Phòng bệnh và các văn bản hướng dẫn."),
    ("CAP-ORG-F", "Tổ chức Y tế thế giới (WHO) khuyến cáo; tổ chức y tế các nước.", "Theo Tổ chức y tế thế giới (WHO), bệnh lây nhanh."),
    ("CITE-SIGN", "Lớp 10/A1 - THPT thực hiện thí điểm.", "Trạm thực hiện Kế hoạch số 12/KH - UBND nêu trên."),
    ("CITE-SIGN", "Công văn số 1602-CV/TU ngày 12 tháng 8 năm 2026.", "Công văn số 1602- CV/TU ngày 12 tháng 8 năm 2026."),
    ("CITE-SIGN", "Tỷ lệ 105/2014 NĐ và 3/4 kế hoạch.", "Nghị định số 105/2014/ NĐ-CP ngày 15 tháng 11 năm 2014 của Chính phủ."),
    ("NUM-REAL-DAY", "Ngày 30 tháng 6 năm 2026 nghiệm thu.", "Ngày 31 tháng 6 năm 2026 nghiệm thu."),
    ("NUM-REAL-DAY", "Từ ngày 22 đến ngày 28 tháng 12 năm 2026 nghiệm thu.", "Từ ngày 22 ngày 12 tháng 2026 nghiệm thu."),
    ("TXT-PUNCT", "Thư gửi về https://soyte.lamdong.gov.vn/tin-tuc,ds trong ngày.", "Báo cáo gồm số liệu,hình ảnh."),
    ("TXT-PUNCT", "Địa chỉ:                    ; điện thoại:                ", "Địa chỉ của trạm ; điện thoại của trạm."),
    ("TXT-PUNCT", "Hạn cuối là ngày 02/10/2026.", "Hạn cuối là ngày 02/ 10/ 2026."),
]  # fmt: skip


def said(rule: str, data: bytes) -> list[str]:
    return [x.message for x in lint(data) if x.rule == f"ND30-{rule}"]


@pytest.mark.parametrize(("rule", "right", "wrong"), WORDS, ids=lambda value: value[:40])
def test_the_fault_is_marked_and_what_is_right_is_not(rule: str, right: str, wrong: str) -> None:
    assert said(rule, letter(right)) == []
    assert len(said(rule, letter(wrong))) == 1


#: A legal basis that is full; one that lacks its words.
@pytest.mark.parametrize(
    "words",
    [
        "Căn cứ Nghị định số 14/2022/NĐ-CP ngày 18 tháng 6 năm 2022 của Chính phủ ban hành Quy chế phối hợp của Chính phủ;",
        "Căn cứ Kế hoạch số 73/KH-SYT ngày 04 tháng 9 năm 2026 của Sở Y tế về triển khai Quyết định số 16/QĐ-TTg ngày 04/8/2026 của Thủ tướng Chính phủ;",
        "Căn cứ Nghị định số 73/2019/NĐ-CP ngày 05 tháng 9 năm 2019 của Chính phủ quy định về nguyên tắc, căn cứ lập dự toán;",
        "Căn cứ Nghị quyết số 21-NQ/TU ngày 20 tháng 01 năm 2026 Hội nghị lần thứ ba Ban Chấp hành Đảng bộ tỉnh về y tế cơ sở;",
        "Căn cứ Luật Phòng bệnh ngày 10 tháng 12 năm 2025; Nghị quyết số 12/NQ-HĐND ngày 04 tháng 8 năm 2026 của Hội đồng nhân dân tỉnh;",
    ],
)
def test_a_full_basis_is_let_pass(words: str) -> None:
    data = decided("1. Mục tiêu: phòng, chống dịch.", bases=(words, PROPOSED))
    assert said("CANCU-FULL", data) + said("CANCU-LINE", data) == []


def test_a_basis_without_its_words_and_two_bases_in_one_line_are_marked() -> None:
    bare = "Căn cứ Quyết định số 16/QĐ-TTg ngày 04 tháng 8 năm 2026 của Thủ tướng Chính phủ;"
    assert len(said("CANCU-FULL", decided("1. Mục tiêu.", bases=(bare, PROPOSED)))) == 1
    two = "Căn cứ Luật Phòng bệnh ngày 10 tháng 12 năm 2025, căn cứ Nghị định số 73/2019/NĐ-CP ngày 05 tháng 9 năm 2019 của Chính phủ quy định về dự toán;"
    assert len(said("CANCU-LINE", decided("1. Mục tiêu.", bases=(two, PROPOSED)))) == 1
    assert said("CANCU-FULL", decided("1. Mục tiêu.", bases=(two, PROPOSED))) == []


HEADING = "a) Về công tác lãnh đạo, chỉ đạo, triển khai và kiểm tra việc thực hiện các nhiệm vụ phòng, chống dịch bệnh trên địa bàn toàn tỉnh"
SLOGAN = "TOÀN DÂN TÍCH CỰC HƯỞNG ỨNG CHIẾN DỊCH DIỆT LĂNG QUĂNG, BỌ GẬY PHÒNG, CHỐNG BỆNH SỐT XUẤT HUYẾT NĂM 2026!"


def styled(words: str, rpr: str) -> bytes:
    head = letterhead(HEALTH, "Số: 251/SYT-NVY", TODAY, "V/v phối hợp phòng, chống dịch")
    end = closing(KEPT, ("GIÁM ĐỐC",), "Nguyễn Văn An")
    return saved(head, addressee("Bệnh viện Đa khoa Lâm Đồng"), text(OPENING), text(words, rpr), text(CLOSED), end, last())  # fmt: skip


def test_a_heading_in_italics_and_a_slogan_in_capitals_are_no_text() -> None:
    assert said("BODY-STYLE", styled(HEADING, I)) + said("BODY-STYLE", styled(HEADING, B + I)) == []
    assert said("BODY-STYLE", styled(SLOGAN, "")) == []
    assert len(said("BODY-STYLE", styled(HEADING + ".", I))) == 1
    assert len(said("BODY-STYLE", styled(SLOGAN.replace("!", "."), ""))) == 1


def form(*words: str) -> bytes:
    head = letterhead(HEALTH, "Số: 251/SYT-NVY", TODAY, "V/v phối hợp phòng, chống dịch")
    end = closing(KEPT, ("GIÁM ĐỐC",), "Nguyễn Văn An")
    told = "(Kèm theo Công văn số 251/SYT-NVY ngày 05 tháng 11 năm 2026 của Sở Y tế)"
    annex = [p(r("Phụ lục", B + sz(14)), ppr=C), p(r("MẪU PHIẾU KHẢO SÁT", B + sz(14)), ppr=C)]
    annex += [p(r(told, I + sz(14)), ppr=C), p(connector(40), ppr=C), *map(text, words)]
    first = text("Các đơn vị khảo sát theo mẫu tại Phụ lục kèm theo.")
    return saved(head, addressee("Bệnh viện Đa khoa Lâm Đồng"), first, text(CLOSED), end, turn(), *annex, last(extra=AGAIN))  # fmt: skip


def test_an_annex_that_ends_with_the_blanks_of_a_form_needs_no_end() -> None:
    asked = ("1. Họ và tên: .................... ; tuổi: .......", "2. Ban chỉ đạo xã có họp không?   □ Có   □ Không")
    assert [x.message for x in lint(form(*asked, "Ngày ...... tháng ...... năm ......"))] == []
    assert len(said("PL-END", form("1. Trạm tự in phiếu.", "2. Trạm phát phiếu tới từng hộ."))) == 1


def test_the_words_around_a_name_are_whole() -> None:
    told = said(
        "CAP-FIXED", letter("Các trạm thực hiện ý kiến chỉ đạo của Ban chỉ đạo tỉnh, rà soát hồ sơ trong tháng.")
    )
    assert told == [
        "“Ban chỉ đạo” trong “hiện ý kiến chỉ đạo của Ban chỉ đạo tỉnh, rà soát hồ sơ…” viết hoa không đúng"
    ]
