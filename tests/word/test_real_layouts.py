"""Layouts as Word's users make them: what the linter must let pass, and the same with a fault."""

from __future__ import annotations

import pytest
from desk import (
    HEALTH,
    TODAY,
    addressee,
    closing,
    gap,
    jc,
    last,
    letterhead,
    p,
    r,
    saved,
    style,
    sz,
    text,
    turn,
)
from office_shelf import parts_of
from office_xml import B, I, Part, box, field_, pack

from nts_scenario_kit.errors import UsageError
from nts_scenario_kit.word.comments import commented
from nts_scenario_kit.word.fix import fix
from nts_scenario_kit.word.lint import lint

WORDS = (
    "Sở Y tế đề nghị các đơn vị rà soát nhân lực, thuốc, hóa chất và vật tư, báo cáo trước ngày 20 tháng 11 năm 2026./."
)
C = gap() + jc("center")


def letter(*, body=None, close=None, parts=None, **more):
    head = letterhead(HEALTH, "Số: 251/SYT-NVY", TODAY, "V/v phối hợp phòng, chống dịch")
    end = close or closing(("- Như trên;", "- Lưu: VT, NVY (05)."), ("GIÁM ĐỐC",), "Nguyễn Văn An")
    return saved(head, addressee("Bệnh viện Đa khoa Lâm Đồng"), body or text(WORDS), end, last(), parts=parts, **more)


def told(data):
    return [f"{f.rule} {f.severity.value} | {f.message}" for f in lint(data, "a.docx")]


def signed(*lines):
    end = closing(("- Như trên;", "- Lưu: VT, NVY (05)."), ("GIÁM ĐỐC",), "Nguyễn Văn An")
    return letter(close=end.replace(p(ppr=C), "".join(p(r(one, sz(9)), ppr=gap()) for one in lines), 1))


def framed(place):
    frame = f'<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="{place}" w:y="1"/>'
    number = p(field_("PAGE", "2", sz(14)), ppr=style("Header") + frame)
    return letter(parts=[Part("rIdH1", "header", number + p(ppr=style("Header")))])


def test_the_words_of_a_digital_signature_are_no_name():
    assert told(signed("Người ký: Sở Y tế\nCơ quan: Tỉnh Lâm Đồng\nThời gian ký: 05.11.2026 08:15:22 +07:00")) == []
    assert told(signed("Ký bởi: Nguyễn Văn An", "Ngày ký: 05-11-2026 08:15:22", "Email: soyte@lamdong.gov.vn")) == []
    assert told(signed("Digitally signed by Nguyễn Văn An", "Date: 2026.11.05 08:15:22")) == []


def above(*lines):
    head = letterhead(HEALTH, "Số: 251/SYT-NVY", TODAY, "V/v phối hợp phòng, chống dịch")
    stray = "".join(p(r(one, B + sz(14)), ppr=gap()) for one in lines)
    end = closing(("- Như trên;", "- Lưu: VT, NVY (05)."), ("GIÁM ĐỐC",), "Nguyễn Văn An")
    return saved(head, stray, addressee("Bệnh viện Đa khoa Lâm Đồng"), text(WORDS), end, last())


def test_short_lines_above_the_addressees_are_no_text():
    assert sorted(x.split(" | ")[0] for x in told(above("HỎA TỐC"))) == [
        "ND30-KHAN-COLOR lỗi",
        "ND30-KHAN-STYLE cảnh báo",
    ]
    assert told(above("DỰ THẢO", "(Lần 2)")) == []
    assert "ND30-KG-WHEN" not in " ".join(told(above("Dự thảo ngày 05/11/2026")))


def test_a_frame_puts_the_page_number_where_it_says():
    assert told(framed("center")) == []
    assert told(framed("right")) == ["ND30-PAGENUM-POS lỗi | số trang không canh giữa; quy định giữa lề trên"]


def test_a_marked_passage_is_left_from_drafting():
    found = told(letter(body=text(WORDS, '<w:highlight w:val="yellow"/>')))
    assert found == [
        "ND30-FONT-COLOR cảnh báo | chữ tô nền màu tại “Sở Y tế đề nghị các đơn vị rà soát nhân lực, thuốc, hóa…”"
    ]
    assert told(letter(body=text(WORDS, '<w:highlight w:val="none"/>'))) == []
    assert told(letter(body=text(WORDS, '<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>'))) == []


# --- page numbers

PAGES = "".join(text(f"{n}. {WORDS[:-3]} và báo cáo theo hướng dẫn của ngành y tế.") for n in range(1, 40)) + text(
    "40. Các đơn vị thực hiện nghiêm túc./."
)


def test_even_pages_need_their_own_number():
    assert told(letter(body=PAGES)) == []
    assert told(letter(body=PAGES, settings="<w:evenAndOddHeaders/>")) == [
        "ND30-PAGENUM-ALL lỗi | trang chẵn không có số trang; tệp bật đầu trang riêng cho trang chẵn, lẻ"
    ]
    assert told(letter(settings="<w:evenAndOddHeaders/>")) == []


def test_only_figures_number_the_pages():
    def header(*runs):
        return letter(body=PAGES, parts=[Part("rIdH1", "header", p(*runs, ppr=jc("center")))])

    assert told(header(r("- ", sz(14)), field_("PAGE", "2", sz(14)), r(" -", sz(14)))) == []
    assert told(header(r("Trang ", sz(14)), field_("PAGE", "2", sz(14)))) == [
        "ND30-PAGENUM-FMT cảnh báo | số trang viết “Trang 2”; quy định chỉ có chữ số"
    ]


def test_pages_are_counted_through():
    again = turn() + text("41. Các đơn vị báo cáo hằng tuần./.")
    body = PAGES.replace("nghiêm túc./.", "nghiêm túc.") + again

    def counted(extra):
        head = letterhead(HEALTH, "Số: 251/SYT-NVY", TODAY, "V/v phối hợp phòng, chống dịch")
        end = closing(("- Như trên;", "- Lưu: VT, NVY (05)."), ("GIÁM ĐỐC",), "Nguyễn Văn An")
        return told(saved(head, addressee("Bệnh viện Đa khoa Lâm Đồng"), body, end, last(extra=extra)))

    assert counted("") == []
    assert counted('<w:pgNumType w:start="1"/>') == [
        "ND30-PAGENUM-FMT cảnh báo | số trang đánh lại từ 1 giữa văn bản; quy định đánh liên tục từ 1"
    ]


# --- what the templates show and users change


def test_tables_of_two_columns_show_no_borders():
    plain = texts(letter())
    grid = '<w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/></w:tblBorders><w:tblLook'
    assert bordered(plain, "<w:tblLook", grid) == [
        "ND30-QH-POS cảnh báo | bảng phần đầu có đường viền; mẫu không có",
        "ND30-SIGN-PLACE cảnh báo | bảng phần ký có đường viền; mẫu không có",
    ]
    styled = '<w:tblPr><w:tblStyle w:val="TableGrid"/>'
    assert len(bordered(plain, "<w:tblPr>", styled)) == 2
    none = '<w:tblBorders><w:top w:val="none"/><w:left w:val="none"/></w:tblBorders><w:tblLook'
    assert bordered(plain, "<w:tblPr>", styled, "<w:tblLook", none) == []


def texts(data):
    return {name: content.decode() for name, content in parts_of(data).items()}


def bordered(parts, *changes):
    text_ = parts["word/document.xml"]
    for old, new in zip(changes[::2], changes[1::2], strict=True):
        text_ = text_.replace(old, new)
    return told(pack(parts | {"word/document.xml": text_}))


def test_a_mark_of_urgency_stands_in_a_frame():
    red = B + '<w:color w:val="FF0000"/>' + sz(14)
    head = letterhead(HEALTH, "Số: 251/SYT-NVY", TODAY, "V/v phối hợp phòng, chống dịch")
    end = closing(("- Như trên;", "- Lưu: VT, NVY (05)."), ("GIÁM ĐỐC",), "Nguyễn Văn An")

    def with_(mark):
        return told(saved(head, mark, addressee("Bệnh viện Đa khoa Lâm Đồng"), text(WORDS), end, last()))

    assert with_(p(r("HỎA TỐC", red), ppr=gap())) == ["ND30-KHAN-STYLE cảnh báo | “HỎA TỐC” không có khung"]
    assert with_(p(box(30, 8, p(r("HỎA TỐC", red), ppr=C)), ppr=gap())) == []
    side = '<w:top w:val="single" w:sz="4" w:space="1" w:color="FF0000"/>'
    assert with_(p(r("HỎA TỐC", red), ppr=f"<w:pBdr>{side}</w:pBdr>" + gap())) == []


def test_text_is_upright_and_in_small_letters():
    opening = text("Sở Y tế đề nghị các đơn vị thực hiện các nội dung sau:")
    end = text("2. Các đơn vị thực hiện nghiêm túc./.")
    first = "1. " + WORDS[:-3] + "."
    assert told(letter(body=opening + text(first) + end)) == []
    assert [x.split(" | ")[0] for x in told(letter(body=opening + text(first, I) + end))] == [
        "ND30-BODY-STYLE cảnh báo"
    ]
    assert [x.split(" | ")[0] for x in told(letter(body=opening + text(first.upper()) + end))] == [
        "ND30-BODY-STYLE cảnh báo"
    ]
    assert (
        told(
            letter(body=opening + text("Ghi chú: " + first[3:], I) + text(end and "Các đơn vị thực hiện nghiêm túc./."))
        )
        == []
    )


# --- copies of a file with macros


@pytest.mark.parametrize("write", [fix, lambda data, name: commented(data, lint(data, name), name)])
def test_no_copy_carries_macros_on(write):
    parts = texts(letter()) | {"word/vbaProject.bin": "x"}
    with pytest.raises(UsageError, match="tệp chứa macro nên không được ghi lại"):
        write(pack(parts), "a.docx")
