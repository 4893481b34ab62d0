"""Plans as offices type them: what the linter has to let pass in them, and the same with a fault."""

# ruff: noqa: E501

from __future__ import annotations

import pytest
from desk import TODAY, B, C, article, base, closing, gap, jc, last, letterhead, p, r, saved, short, sz, text, title
from office_xml import connector, tbl, tc, tr
from test_real_wording import letter, of, told

PLACED = [("ỦY BAN NHÂN DÂN", True), ("TỈNH LÂM ĐỒNG", True)]
KEPT = ("- Bộ Công an;", "- Lưu: VT, NC (05).")
OPENED = "Ủy ban nhân dân tỉnh ban hành kế hoạch với các nội dung sau:"
ENDED = "Ủy ban nhân dân tỉnh yêu cầu các đơn vị nghiêm túc thực hiện./."
SIGNED = closing(KEPT, ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "Nguyễn Văn An")


def plan(
    *body, kind="KẾ HOẠCH", number="Số: 25/KH-UBND", head="", about="Ứng phó với lũ quét trên địa bàn tỉnh", end=ENDED
):
    return saved(
        head or letterhead(PLACED, number, TODAY),
        title(kind, about) if kind else "",
        text(OPENED),
        *body,
        text(end),
        SIGNED,
        last(),
    )


HEAVY = B + sz(14)


def middle(words, rpr=HEAVY):
    return p(r(words, rpr), ppr=gap(120) + jc("center"))


def bold(words):
    return text(words, B)


def a_table(*cells):
    return tbl((4000, 4000), tr(*(tc(4000, p(r(words))) for words in cells)))


def test_the_frame_of_these_plans_says_nothing():
    assert told(plan(text("1. Giao các xã rà soát hộ dân trong vùng nguy hiểm."))) == []


# --- sentences


@pytest.mark.parametrize("words", [
    "Mạo danh cơ quan nhà nước. b) Yêu cầu xử lý: thu giữ dữ liệu còn nguyên. c) Lực lượng: Công an tỉnh chủ trì.",
    "Giữ vững chủ quyền biển, đảo.\nb) Bảo vệ môi trường biển theo quy định của pháp luật.",
])  # fmt: skip
def test_the_letter_of_a_point_inside_a_paragraph_is_no_small_beginning(words):
    assert of("ND30-CAP-SENT", letter(words)) == []


def test_a_small_word_behind_a_full_stop_is_still_told():
    assert of("ND30-CAP-SENT", letter("Mạo danh cơ quan nhà nước. thu giữ dữ liệu còn nguyên của đối tượng.")) == [
        "lỗi: “thu” trong “danh cơ quan nhà nước. thu giữ dữ liệu còn nguyên của” đứng đầu câu nhưng không viết hoa"
    ]


@pytest.mark.parametrize("words", [
    "Ủy ban nhân dân đặc khu điều 10 tàu cá, phao quây ra hiện trường.",
    "Bộ Chỉ huy quân sự tỉnh điều 02 xuồng máy đến khu vực bị cô lập.",
])  # fmt: skip
def test_to_send_ten_boats_is_no_citation(words):
    assert of("ND30-CAP-REF", letter(words)) == []


@pytest.mark.parametrize("words", [
    "Sở Y tế thực hiện theo điều 10 của Luật Phòng bệnh.",
    "Sở Y tế thực hiện theo điều 10 Luật Phòng bệnh.",
    "Sở Y tế thực hiện theo điều 10, điều 11 Luật Phòng bệnh.",
])  # fmt: skip
def test_a_cited_article_in_small_letters_is_still_told(words):
    (found,) = of("ND30-CAP-REF", letter(words))
    assert found.startswith("lỗi: “điều 10” trong “")
    assert "” viết hoa không đúng khi viện dẫn" in found


def test_a_sum_behind_a_ward_is_not_its_number():
    assert of("ND30-CAP-ADMIN-NUM", letter("Kinh phí: dự phòng ngân sách phường 1,2 tỷ đồng.")) == []
    assert of("ND30-CAP-ADMIN-NUM", letter("Kinh phí do ngân sách phường 1, Quận 3 bảo đảm.")) == [
        "lỗi: “phường 1” trong “Kinh phí do ngân sách phường 1, Quận 3 bảo đảm.” không viết hoa danh từ chung"
    ]


@pytest.mark.parametrize("words", [
    "Từ ngày thứ tư, khi tình hình còn kiểm soát được, các đội duy trì trực.",
    "Sau ngày thứ tư cạn dầu phát điện, khách phải dùng đèn pin.",
])  # fmt: skip
def test_the_fourth_day_of_an_emergency_is_no_weekday(words):
    assert of("ND30-CAP-DAY", letter(words)) == []


@pytest.mark.parametrize("words", [
    "Các xã gửi số liệu ngày thứ sáu hằng tuần.",
    "Các xã gửi số liệu vào ngày thứ hai, thứ sáu hằng tuần.",
    "Các xã gửi số liệu vào ngày thứ bảy và chủ nhật.",
])  # fmt: skip
def test_a_weekday_in_small_letters_is_still_told(words):
    assert len(of("ND30-CAP-DAY", letter(words))) == 1


def test_the_title_of_a_cited_document_keeps_its_own_letters():
    cited = "Nghị quyết số 72-NQ/TW ngày 09 tháng 9 năm 2025 của Bộ Chính trị về một số giải pháp đột phá, tăng cường bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân"
    assert of("ND30-CAP-NHANDAN", letter(f"Thực hiện {cited}.")) == []
    (found,) = of("ND30-CAP-NHANDAN", letter(f"Thực hiện {cited}; các đơn vị bảo vệ sức khỏe nhân dân."))
    assert "“nhân dân” trong “đơn vị bảo vệ sức khỏe nhân dân.”" in found


# --- headings that look like something else


@pytest.mark.parametrize("heading", [middle("CĂN CỨ BAN HÀNH"), bold("Căn cứ ban hành"), bold("Căn cứ pháp lý:")])
def test_a_heading_about_the_bases_is_no_basis(heading):
    body = (
        heading,
        text("Nghị quyết số 147/NQ-CP ngày 22 tháng 5 năm 2025 của Chính phủ ban hành Chiến lược an ninh."),
    )
    data = saved(
        letterhead(PLACED, "Số: 25/KH-UBND", TODAY),
        title("KẾ HOẠCH", "Ứng phó với lũ quét"),
        *body,
        text(ENDED),
        SIGNED,
        last(),
    )
    assert [one for one in told(data) if "CANCU" in one] == []


def test_a_basis_in_upright_letters_is_still_told():
    data = saved(letterhead(PLACED, "Số: 25/KH-UBND", TODAY), title("KẾ HOẠCH", "Ứng phó với lũ quét"),
                 text("Căn cứ Luật Phòng thủ dân sự ngày 20 tháng 6 năm 2023;"), base("Căn cứ Luật Đê điều ngày 29 tháng 11 năm 2006."),
                 text(ENDED), SIGNED, last())  # fmt: skip
    assert len([one for one in told(data) if "ND30-CANCU-STYLE" in one]) == 1


@pytest.mark.parametrize("words", [
    "Điều 38 Hiến pháp năm 2013 về quyền được bảo vệ, chăm sóc sức khỏe.",
    "Điều 43 và Điều 63 Hiến pháp năm 2013 về bảo vệ môi trường.",
    "Điều 96, Điều 99 của Hiến pháp năm 2013.",
    "Điều 12 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.",
])  # fmt: skip
def test_a_cited_article_that_opens_a_paragraph_is_no_article_of_this_document(words):
    assert told(plan(bold("1. Cơ sở pháp lý"), text(words))) == []


def test_an_article_without_its_full_stop_is_still_told():
    found = of(
        "ND30-STR-DIEU", plan(article("Điều 1.", "Phạm vi."), bold("Điều 2 Quyết định này có hiệu lực từ ngày ký."))
    )
    assert found == ["lỗi: “Điều 2 Quyết định này có hiệu…” không đúng dạng “Điều N.”"]


# --- numbers and letters


def test_points_run_on_behind_a_table():
    body = [text(f"{letter}) Nội dung của điểm này.") for letter in "abc"]
    assert (
        of(
            "ND30-STR-DIEM",
            plan(bold("1. Tình huống"), *body, a_table("Cấp xã", "Chủ tịch"), text("d) Lực lượng tham gia.")),
        )
        == []
    )
    assert of(
        "ND30-STR-DIEM",
        plan(bold("1. Tình huống"), *body, a_table("Cấp xã", "Chủ tịch"), text("đ) Lực lượng tham gia.")),
    ) == ["lỗi: điểm đ) đứng sau c); thiếu điểm d)"]


def test_points_may_start_anew_behind_a_table():
    body = [text(f"{letter}) Nội dung của điểm này.") for letter in "ab"]
    assert of("ND30-STR-DIEM", plan(bold("1. Tình huống"), *body, a_table("Cấp xã", "Chủ tịch"), *body)) == []


def test_a_letter_behind_b_is_no_roman_hundred():
    body = [
        middle("A. CĂN CỨ"),
        bold("I. CƠ SỞ CHÍNH TRỊ"),
        text("Nội dung."),
        middle("B. MỤC TIÊU"),
        bold("I. YÊU CẦU"),
        text("Nội dung."),
        middle("C. TÌNH HUỐNG"),
        bold("I. LŨ QUÉT"),
        text("Nội dung."),
    ]
    assert of("ND30-STR-ROMAN", plan(*body)) == []
    assert of("ND30-STR-ROMAN", plan(*body, bold("III. SẠT LỞ"))) == [
        "lỗi: mục III không theo thứ tự; trước đó thiếu II"
    ]


def test_a_clause_that_runs_on_in_the_paragraph_above_is_not_called_lost():
    body = [
        text("1. Mục tiêu: khôi phục điện trong 04 giờ. 2. Yêu cầu: các đơn vị lập danh mục."),
        text("3. Phương châm: bốn tại chỗ."),
    ]
    assert of("ND30-STR-KHOAN", plan(*body)) == [
        "lỗi: khoản 2 viết liền trong đoạn “1. Mục tiêu: khôi phục điện trong 04…”"
    ]
    body[0] = text("1. Mục tiêu: khôi phục điện trong 04 giờ.")
    assert of("ND30-STR-KHOAN", plan(*body)) == ["lỗi: khoản 3 không theo thứ tự; trước đó thiếu khoản 2"]


def test_a_roman_section_with_its_text_behind_a_colon_is_told_as_such():
    body = [
        text("I. Mục tiêu: Duy trì tối thiểu 40 lít nước sạch mỗi người một ngày."),
        text("II. Yêu cầu: Công khai lịch cấp nước."),
    ]
    assert of("ND30-STR-ROMAN", plan(*body)) == [
        "lỗi: mục (số La Mã) “I. Mục tiêu: Duy trì tối thiểu 40 lít nước sạch mỗi người…” viết liền tiêu đề với nội dung (và 1 chỗ khác); quy định tiêu đề in hoa, đậm"
    ]


# --- parts and chapters


def test_a_chapter_and_its_title_may_share_a_paragraph_with_a_break_between():
    body = [
        middle("Chương I\nCĂN CỨ BAN HÀNH"),
        article("Điều 1.", "Cơ sở chính trị"),
        middle("Chương II\nMỤC TIÊU"),
        article("Điều 2.", "Mục tiêu"),
    ]
    assert [one for one in told(plan(*body)) if "STR-PHAN" in one] == []
    assert of("ND30-STR-PHAN", plan(middle("Chương I CĂN CỨ BAN HÀNH"))) == [
        "lỗi: “Chương I CĂN CỨ BAN HÀNH” gộp số và tiêu đề trên một dòng"
    ]


def test_a_small_title_behind_the_break_is_told():
    assert of("ND30-STR-PHAN-T", plan(middle("Chương I\nCăn cứ ban hành"), article("Điều 1.", "Cơ sở chính trị"))) == [
        "lỗi: Tiêu đề của phần, chương “Căn cứ ban hành” không viết hoa toàn bộ; quy định chữ in hoa"
    ]


@pytest.mark.parametrize("heading", ["Phần thứ nhất. VÌ SAO PHẢI CÓ PHƯƠNG ÁN", "PHẦN I. CĂN CỨ BAN HÀNH"])
def test_a_part_at_the_left_is_told_as_a_part_and_not_as_text(heading):
    found = told(plan(p(r(heading, B), ppr=gap(120) + jc("left"))))
    assert found == [f"ND30-STR-PHAN lỗi | “{heading}” gộp số và tiêu đề trên một dòng"]


def test_parts_numbered_in_words_are_told_once():
    body = [middle("Phần thứ nhất\nCĂN CỨ"), text("Nội dung."), middle("Phần thứ hai\nMỤC TIÊU"), text("Nội dung.")]
    assert of("ND30-STR-PHAN", plan(*body)) == [
        "lỗi: “Phần thứ nhất” đánh số bằng chữ (và 1 chỗ khác); quy định số La Mã, ví dụ “Chương I”"
    ]


def test_a_part_with_a_letter_right_below_the_abstract_is_no_abstract():
    data = saved(
        letterhead(PLACED, "Số: 25/KH-UBND", TODAY),
        title("KẾ HOẠCH", "Ứng phó với lũ quét").removesuffix(p(connector(short("Ứng phó với lũ quét", 14)), ppr=C)),
        middle("Phần A. VÌ SAO"),
        text(ENDED),
        SIGNED,
        last(),
    )
    assert of("ND30-TITLE-ABS", data) == []
    assert of("ND30-STR-PHAN", data) == [
        "lỗi: “Phần A. VÌ SAO” gộp số và tiêu đề trên một dòng",
        "lỗi: “Phần A. VÌ SAO” đánh số bằng chữ cái; quy định số La Mã",
    ]


def test_parts_with_letters_are_told_once_and_not_counted():
    body = [
        middle("Phần A. VÌ SAO"),
        text("Nội dung."),
        middle("Phần B. MỤC TIÊU"),
        text("Nội dung."),
        middle("Phần C. TÌNH HUỐNG"),
        text("Nội dung."),
    ]
    assert of("ND30-STR-PHAN", plan(*body)) == [
        "lỗi: “Phần A. VÌ SAO” gộp số và tiêu đề trên một dòng (và 2 chỗ khác)",
        "lỗi: “Phần A. VÌ SAO” đánh số bằng chữ cái (và 2 chỗ khác); quy định số La Mã",
    ]


def test_a_section_of_a_chapter_with_its_title_on_one_line_is_told():
    assert of("ND30-STR-MUC", plan(middle("Mục 1. CƠ SỞ CHÍNH TRỊ"), text("Nội dung."))) == [
        "lỗi: “Mục 1. CƠ SỞ CHÍNH TRỊ” gộp số và tiêu đề trên một dòng"
    ]
    assert of("ND30-STR-MUC", plan(text("Mục 1. Phần này nói về căn cứ chính trị của kế hoạch."))) == []


# --- letterhead and closing without a table


def test_two_lines_of_one_name_with_a_break_are_both_the_issuer():
    head = p(r("ỦY BAN NHÂN DÂN\nĐẶC KHU CÔ TÔ", B + sz(14)), ppr=C) + p(
        r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", B + sz(13)), ppr=C
    )
    assert of("ND30-CQ-NAME", plan(head=head)) == [
        "lỗi: Tên cơ quan ban hành “ỦY BAN NHÂN DÂN” cỡ chữ 14; quy định 12–13 (và 1 chỗ khác)"
    ]


def test_recipients_behind_line_breaks_are_read():
    end = p(r("CHỦ TỊCH\n\n\n\nVũ Mạnh Trường", B + sz(14)), ppr=gap() + jc("right")) + p(
        r("Nơi nhận:\n- UBND tỉnh;\n- Các phòng, đơn vị;\n- Lưu: VT.", sz(11)), ppr=gap() + jc("left")
    )
    data = saved(
        letterhead(PLACED, "Số: 25/KH-UBND", TODAY), title("KẾ HOẠCH", "Ứng phó với lũ quét"), text(ENDED), end, last()
    )
    assert of("ND30-NN-LAST", data) == []
    data = saved(
        letterhead(PLACED, "Số: 25/KH-UBND", TODAY),
        title("KẾ HOẠCH", "Ứng phó"),
        text(ENDED),
        end.replace("Lưu: VT.", "Lưu: VP."),
        last(),
    )
    assert of("ND30-NN-LAST", data) == ["lỗi: nơi nhận cuối cùng “- Lưu: VP.” không ghi “VT” (văn thư)"]


def test_a_letterhead_one_under_the_other_is_told():
    head = p(r("SỞ Y TẾ TỈNH LÂM ĐỒNG", B + sz(13)), ppr=gap() + jc("left")) + p(
        r("Số: 25/KH-SYT", sz(13)), ppr=gap() + jc("left")
    )
    head += p(r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", B + sz(13)), ppr=C) + p(
        r("Độc lập - Tự do - Hạnh phúc", B + sz(14)), connector(57), ppr=C
    )
    assert of("ND30-QH-POS", plan(head=head + p(r(TODAY, "<w:i/>" + sz(14)), ppr=C))) == [
        "lỗi: Quốc hiệu đứng dưới “SỞ Y TẾ TỈNH LÂM ĐỒNG”; quy định trên cùng, bên phải"
    ]


def test_a_letterhead_in_two_columns_of_the_page_has_its_names_side_by_side():
    head = p(r("SỞ Y TẾ TỈNH LÂM ĐỒNG", B + sz(13)), ppr=C) + p(
        r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", B + sz(13)), ppr=C
    )
    two = p(ppr=last().replace("</w:sectPr>", '<w:cols w:num="2" w:space="720"/></w:sectPr>'))
    assert of("ND30-QH-POS", plan(head=head + two)) == []
    assert len(of("ND30-QH-POS", plan(head=head + p(ppr=last())))) == 1


# --- what is issued with another document


ISSUED = middle(
    "(Kèm theo Kế hoạch số 41/KH-UBND ngày 09 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh)", "<w:i/>" + sz(14)
)


def test_an_attachment_alone_in_its_file_is_asked_for_no_number():
    head = letterhead(PLACED, "", "")
    assert told(_alone(head)) == []


def _alone(head, end=""):
    about = title("KỊCH BẢN KHUNG", "Ứng phó với lũ quét").removesuffix(
        p(connector(short("Ứng phó với lũ quét", 14)), ppr=C)
    )
    return saved(head, about, ISSUED, p(connector(30), ppr=C), text("Nội dung của kịch bản./."), end, last())


def test_an_attachment_alone_with_a_date_and_a_signature_is_told_of_these():
    head = letterhead(PLACED, "", TODAY)
    found = told(_alone(head, SIGNED))
    assert "ND30-ATT-NONUM cảnh báo | phần đầu văn bản kèm theo có “Lâm Đồng, ngày 05 tháng 11 năm 2026”" in found
    assert "ND30-ATT-NOSIGN cảnh báo | văn bản kèm theo có phần ký hoặc “Nơi nhận”" in found
    assert [one for one in found if "COMP-MAIN" in one or "TITLE-KNOWN" in one] == []


# --- names and signs


def test_an_issuer_with_a_short_name_is_told():
    names = [("UBND TỈNH LÂM ĐỒNG", False), ("UBND PHƯỜNG CAM LY", True)]
    (found,) = of("ND30-CQ-NAME", plan(head=letterhead(names, "Số: 25/KH-UBND", TODAY)))
    assert found == "cảnh báo: tên cơ quan ban hành “UBND PHƯỜNG CAM LY” viết tắt; quy định tên chính thức, đầy đủ"


def test_a_parent_may_have_a_short_name():
    names = [("UBND TỈNH LÂM ĐỒNG", False), ("SỞ Y TẾ", True)]
    assert of("ND30-CQ-NAME", plan(head=letterhead(names, "Số: 25/KH-SYT", TODAY))) == []


def test_the_sign_of_a_plan_under_another_title_is_told():
    assert of("ND30-SO-FORM", plan(kind="KỊCH BẢN KHUNG")) == [
        "cảnh báo: ký hiệu “KH-UBND” là của Kế hoạch nhưng tên loại ghi “KỊCH BẢN KHUNG”"
    ]
    assert of("ND30-SO-FORM", plan(kind="KỊCH BẢN KHUNG", number="Số: 25/KB-UBND")) == []
