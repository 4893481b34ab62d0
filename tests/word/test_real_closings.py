"""The end of a document, and a text that lost its style: who signs without a name, what is bold from end to end."""

# ruff: noqa: E501

from __future__ import annotations

import pytest
from desk import HEALTH, TODAY, C, addressee, article, closing, last, letterhead, resolved, saved, text, title
from office_xml import B, I, box, gap, jc, p, r, sz, tbl, tc, tr

from nts_scenario_kit.word.lint import lint

WORDS = (
    "Sở Y tế đề nghị các đơn vị rà soát nhân lực, thuốc, hóa chất và vật tư, báo cáo trước ngày 20 tháng 11 năm 2026./."
)
POSTS = ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
NAMELESS = "ND30-SIGN-NAME lỗi | dưới “PHÓ GIÁM ĐỐC” không có họ và tên người ký"


def shown(finding):
    return f"{finding.rule} {finding.severity.value} | {finding.message}"


def told(data, show=shown):
    return [show(finding) for finding in lint(data, "a.docx")]


def signed(*below, number="Số: 251/SYT-NVY", date=TODAY, after="", mark="", posts=POSTS, show=shown):
    """A letter; ``below``: what stands under the posts, ``after``: behind the table."""
    head = letterhead(HEALTH, number, date, "V/v phối hợp phòng, chống dịch", more=mark)
    small = gap() + jc("left")
    left = [p(r("Nơi nhận:", B + I + sz(12)), ppr=small)]
    left += [p(r(item, sz(11)), ppr=small) for item in ("- Như trên;", "- Lưu: VT, NVY (05).")]
    right = [*[p(r(post, B + sz(14)), ppr=C) for post in posts], *[p(ppr=C)] * 4, *below]
    end = tbl((4253, 4819), tr(tc(4253, *left), tc(4819, *right)))
    return told(saved(head, addressee("Bệnh viện Đa khoa Lâm Đồng"), text(WORDS), end, after, last()), show)


def name(words="Nguyễn Văn An"):
    return p(r(words, B + sz(14)), ppr=C)


def test_an_issued_document_names_its_signer():
    assert signed(name()) == []
    assert signed() == [NAMELESS]


def test_a_post_that_stands_where_the_name_would_is_judged_as_a_post_alone():
    post = p(r("Giám đốc", sz(10)), ppr=C)
    whose = "ND30-SIGN-STYLE lỗi | Quyền hạn, chức vụ của người ký “Giám đốc” "
    assert [one for one in signed(post, posts=()) if "ND30-SIGN" in one] == [
        "ND30-SIGN-NAME lỗi | dưới “Giám đốc” không có họ và tên người ký",
        whose + "cỡ chữ 10; quy định 13–14",
        whose + "không in đậm; quy định kiểu chữ đứng, đậm",
        whose + "không viết hoa toàn bộ; quy định chữ in hoa",
    ]


def test_a_name_without_a_post_above_it_is_judged_as_a_name():
    found = signed(p(r("Nguyễn Văn An", B + sz(10)), ppr=C), posts=())
    assert [one for one in found if "ND30-SIGN" in one] == [
        "ND30-SIGN-NAME lỗi | Họ và tên người ký “Nguyễn Văn An” cỡ chữ 10; quy định 13–14"
    ]


@pytest.mark.parametrize("head", ["KT. GIÁM ĐỐC", "KT/GIÁM ĐỐC"])
def test_a_deputy_above_his_head_lacks_no_kt(head):
    assert [one for one in signed(name(), posts=("PHÓ GIÁM ĐỐC", head)) if "không có dòng “KT. …”" in one] == []


@pytest.mark.parametrize("more", [(), ("PHÓ GIÁM ĐỐC SỞ Y TẾ",)])
def test_a_deputy_alone_signs_for_nobody(more):
    assert signed(name(), posts=("PHÓ GIÁM ĐỐC", *more)) == [
        "ND30-SIGN-KT lỗi | “PHÓ GIÁM ĐỐC” ký không có dòng “KT. …”"
    ]


def test_a_deputy_below_his_committee_signs_for_its_head():
    assert signed(name(), posts=("TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH")) == [
        "ND30-SIGN-KT lỗi | “PHÓ CHỦ TỊCH” ký dưới “TM. ỦY BAN NHÂN DÂN” không có “KT.” và chức vụ người đứng đầu"
    ]


def test_a_deputy_named_after_the_body_alone_is_of_its_head():
    assert signed(name(), posts=("KT. TRƯỞNG BAN", "PHÓ BAN")) == []


def test_posts_outside_the_table_of_recipients_are_read():
    after = "".join(p(r(words, B + sz(14)), ppr=C) for words in (*POSTS, "", "", "", "Nguyễn Văn An"))
    assert [one for one in signed(posts=(), after=after) if "SIGN-PLACE" in one] == []


def test_letters_apart_are_put_together_in_the_hint():
    posts = ("T/L GIÁM ĐỐC", "CHÁNH VĂN PHÒNG")
    assert signed(name(), posts=posts, show=lambda f: f"{f.rule}: {f.hint}") == [
        "ND30-SIGN-PREFIX: viết “TL. GIÁM ĐỐC”"
    ]


@pytest.mark.parametrize("post", ["TM.ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN"])
def test_a_space_that_lacks_behind_tm_is_no_lack_of_tm(post):
    found = signed(name(), posts=(post, "CHỦ TỊCH"))
    assert [one for one in found if one.startswith("ND30-SIGN-TM")] == []


@pytest.mark.parametrize(
    ("number", "date"),
    [
        ("Số:       /SYT-NVY", TODAY),
        ("Số: …/SYT-NVY", TODAY),
        ("Số: 251/SYT-NVY", "Lâm Đồng, ngày      tháng 11 năm 2026"),
    ],
)
def test_a_draft_may_wait_for_its_signer(number, date):
    assert signed(number=number, date=date) == []


def test_a_name_may_be_long():
    assert signed(name("Công Tằng Tôn Nữ Hoàng Nguyễn Thị Phương Thảo")) == []


def test_a_template_may_keep_a_place_for_the_name():
    room = '<w:spacing w:before="1600"/>' + jc("center")
    assert signed(p(ppr=room)) == []
    assert signed(p(ppr=gap() + jc("center"))) == [NAMELESS]


def test_a_name_may_stand_elsewhere():
    assert signed(p(r("....................", sz(14)), ppr=C)) == []
    assert signed(p(r("(Ký, ghi rõ họ tên)", I + sz(14)), ppr=C)) == []
    assert signed(after=name()) == []
    assert signed(p(box(50, 10, name()), ppr=C)) == []
    assert signed(after=p(box(50, 10, p(r("CHỮ KÝ", sz(10)))), ppr=C)) == []  # whatever is drawn there may hold it
    assert signed(mark=p(r("DỰ THẢO", B + sz(13)), ppr=C)) == []


# --- bold from end to end


def plan(*paragraphs, rpr=""):
    head = letterhead(HEALTH, "Số: 25/KH-SYT", TODAY)
    body = "".join(text(one, rpr) for one in paragraphs)
    end = closing(("- UBND tỉnh;", "- Lưu: VT, NVY (05)."), ("GIÁM ĐỐC",), "Nguyễn Văn An")
    return saved(head, title("KẾ HOẠCH", "Phối hợp phòng, chống dịch năm 2026"), body, end, last())


FIRST = "1. Các bệnh viện rà soát nhân lực, thuốc, hóa chất, vật tư; trực cấp cứu 24/24 giờ trong mùa dịch."
SECOND = "2. Trung tâm Kiểm soát bệnh tật tỉnh giám sát ca bệnh, xử lý ổ dịch, báo cáo Sở Y tế hằng ngày theo quy định."


def test_a_text_is_not_bold_from_end_to_end():
    opening = "Sở Y tế ban hành Kế hoạch phối hợp phòng, chống dịch với các nội dung và phân công nhiệm vụ như sau:"
    assert told(plan(opening, FIRST, SECOND, WORDS)) == []
    assert told(plan(opening, FIRST, SECOND, WORDS, rpr=B)) == [
        "ND30-BODY-STYLE cảnh báo | đoạn “Sở Y tế ban hành Kế hoạch phối hợp phòng, chống dịch với…” in đậm như gần hết nội dung; quy định kiểu chữ đứng (và 3 chỗ khác)"
    ]


def test_headings_above_tables_are_bold():
    heads = [
        f"{number}. Nhiệm vụ của {whose} trong tháng 11 và tháng 12 năm 2026 theo từng tuần của đợt cao điểm"
        for number, whose in enumerate(
            ("các bệnh viện tuyến tỉnh", "Trung tâm Kiểm soát bệnh tật", "các phòng thuộc Sở", "các trạm y tế"), 1
        )
    ]
    cell = tc(4600, p(r("Rà soát nhân lực, thuốc", sz(13)), ppr=gap() + jc("left")))
    body = "".join(text(head, B) + tbl((4600, 4600), tr(cell, cell)) for head in heads)
    head = letterhead(HEALTH, "Số: 25/KH-SYT", TODAY)
    end = closing(("- UBND tỉnh;", "- Lưu: VT, NVY (05)."), ("GIÁM ĐỐC",), "Nguyễn Văn An")
    about = title("KẾ HOẠCH", "Phối hợp phòng, chống dịch năm 2026")
    assert (
        told(
            saved(
                head,
                about,
                text("Sở Y tế phân công như sau:"),
                body,
                text("Các đơn vị thực hiện nghiêm túc./."),
                end,
                last(),
            )
        )
        == []
    )


# --- a title that lost its style


def test_an_abstract_without_its_style_is_still_the_abstract():
    head = letterhead(HEALTH, "Số: 25/KH-SYT", TODAY)
    end = closing(("- UBND tỉnh;", "- Lưu: VT, NVY (05)."), ("GIÁM ĐỐC",), "Nguyễn Văn An")
    lost = p(r("KẾ HOẠCH", sz(14)), ppr=gap(120)) + p(r("Phối hợp phòng, chống dịch năm 2026", sz(14)), ppr=gap(120))
    found = told(saved(head, lost, text(WORDS), end, last()))
    assert [x for x in found if "ND30-TITLE" in x] == [
        "ND30-TITLE-TYPE lỗi | Tên loại “KẾ HOẠCH” căn trái; quy định căn giữa",
        "ND30-TITLE-TYPE lỗi | Tên loại “KẾ HOẠCH” không in đậm; quy định kiểu chữ đứng, đậm",
        "ND30-TITLE-ABS lỗi | Trích yếu “Phối hợp phòng, chống dịch năm 2026” căn trái; quy định căn giữa",
        "ND30-TITLE-ABS lỗi | Trích yếu “Phối hợp phòng, chống dịch năm 2026” không in đậm; quy định kiểu chữ đứng, đậm",
        "ND30-TITLE-LINE lỗi | không có đường kẻ dưới trích yếu",
    ]
    assert not [x for x in found if "BODY" in x]


# --- articles that there are not


def resolution(first):
    head = letterhead([("HỘI ĐỒNG NHÂN DÂN", True), ("TỈNH LÂM ĐỒNG", True)], "Số: 50/NQ-HĐND", TODAY)
    body = [title("NGHỊ QUYẾT", "Phê duyệt Đề án phòng, chống dịch", "HỘI ĐỒNG NHÂN DÂN TỈNH LÂM ĐỒNG")]
    body += [text("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.", I), resolved("QUYẾT NGHỊ:")]
    body += [article("Điều 1.", "Phê duyệt Đề án phòng, chống dịch (có Đề án kèm theo).")]
    body += [article("Điều 2.", "Ủy ban nhân dân tỉnh tổ chức thực hiện Nghị quyết này./.")]
    return saved(head, *body, closing((first, "- Lưu: VT."), ("CHỦ TỊCH",), "Nguyễn Văn An"), last())


def test_a_resolution_sends_nobody_to_an_article_that_it_has_not():
    assert told(resolution("- Chính phủ;")) == []
    assert told(resolution("- Như Điều 2;")) == []
    assert told(resolution("- Như Điều 4;")) == [
        "ND30-QD-FIRSTREC cảnh báo | “- Như Điều 4;” chỉ tới điều không có; nghị quyết có 2 điều"
    ]


def test_the_colon_stands_at_its_word():
    assert signed(name(), number="Số : 251/SYT-NVY") == [
        "ND30-SO-LABEL gợi ý | “Số : 251/SYT-NVY” có dấu cách trước dấu hai chấm"
    ]
