"""Where components hide: frames of the old Word, tables inside cells, a paragraph that came from an older file."""

# ruff: noqa: E501

from __future__ import annotations

from desk import HEALTH, MOTTO, NATION, TODAY, C, addressee, closing, last, letterhead, saved, short, text
from office_xml import B, I, font, gap, p, r, sz, tbl, tc, tr, vml_box, vml_line

from nts_scenario_kit.word.fix import fix
from nts_scenario_kit.word.lint import lint
from nts_scenario_kit.word.widths import text_mm

WORDS = (
    "Sở Y tế đề nghị các đơn vị rà soát nhân lực, thuốc, hóa chất và vật tư, báo cáo trước ngày 20 tháng 11 năm 2026./."
)
ABOUT = "V/v phối hợp phòng, chống dịch"
END = closing(("- Như trên;", "- Lưu: VT, NVY (05)."), ("GIÁM ĐỐC",), "Nguyễn Văn An")
HEAD = letterhead(HEALTH, "Số: 251/SYT-NVY", TODAY, ABOUT)


def told(data):
    return [f"{f.rule} {f.severity.value} | {f.message}" for f in lint(data, "a.docx")]


def letter(*, head=HEAD, body=None, end=END):
    return saved(head, addressee("Bệnh viện Đa khoa Lâm Đồng"), body or text(WORDS), end, last())


# --- frames


def framed(*, name=13):
    """The letterhead as Word 97 made it: two frames side by side, each of several paragraphs."""

    def frame(x, width, words, rpr="", line=""):
        place = f'<w:framePr w:w="{width}" w:hSpace="180" w:wrap="around" w:vAnchor="text" w:hAnchor="page" w:x="{x}" w:y="1"/>'
        return p(r(words, rpr) if words else "", line, ppr=place + C)

    left = [
        frame(1500, 4200, "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", sz(name)),
        frame(1500, 4200, "SỞ Y TẾ", B + sz(name)),
        frame(1500, 4200, "", line=vml_line(short("SỞ Y TẾ", 13))),
        frame(1500, 4200, "Số: 251/SYT-NVY", sz(13)),
        frame(1500, 4200, ABOUT, sz(12)).replace('w:before="0"', 'w:before="120"'),
    ]
    right = [
        frame(5800, 5700, NATION, B + sz(13)),
        frame(5800, 5700, MOTTO, B + sz(14)),
        frame(5800, 5700, "", line=vml_line(text_mm(MOTTO, 14, bold=True))),
        frame(5800, 5700, TODAY, I + sz(14)),
    ]
    return "".join(left + right)


def test_a_letterhead_may_stand_in_two_frames():
    assert told(letter(head=framed())) == []
    assert told(letter(head=framed(name=14))) == [
        "ND30-CQ-PARENT lỗi | Tên cơ quan chủ quản “ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG” cỡ chữ 14; quy định 12–13",
        "ND30-CQ-NAME lỗi | Tên cơ quan ban hành “SỞ Y TẾ” cỡ chữ 14; quy định 12–13",
    ]


# --- tables inside cells


def nested(*paragraphs, width=4600):
    """A table of one cell, as it comes into a cell with text that was copied from another file."""
    return tbl((width,), tr(tc(width, *paragraphs))) + p(ppr=C)


def signature(size=14):
    return [p(r("GIÁM ĐỐC", B + sz(size)), ppr=C), *[p(ppr=C)] * 4, p(r("Nguyễn Văn An", B + sz(14)), ppr=C)]


RECIPIENTS = [
    p(r("Nơi nhận:", B + I + sz(12)), ppr=gap()),
    p(r("- Như trên;", sz(11)), ppr=gap()),
    p(r("- Lưu: VT, NVY (05).", sz(11)), ppr=gap()),
]


def test_the_signature_may_stand_in_a_table_inside_its_cell():
    def end(left, right):
        return tbl((4253, 4819), tr(tc(4253, left), tc(4819, right)))

    assert told(letter(end=end("".join(RECIPIENTS), nested(*signature())))) == []
    assert told(letter(end=end(nested(*RECIPIENTS), nested(*signature())))) == []
    assert told(letter(end=end("".join(RECIPIENTS), nested(*signature(size=12))))) == [
        "ND30-SIGN-STYLE lỗi | Quyền hạn, chức vụ của người ký “GIÁM ĐỐC” cỡ chữ 12; quy định 13–14"
    ]


# --- a paragraph in an old encoding

OLD = "C«ng ty chñ ®éng kiÓm tra, b¶o d\xadìng l\xadíi ®iÖn tr\xadíc mïa m\xada b·o."


def test_one_paragraph_in_an_old_encoding_hides_no_other_fault():
    old = text(OLD, font(".VnTime"))
    enc = "ND30-FONT-ENC lỗi | chữ tại “C«ng ty chñ ®éng kiÓm tra, b¶o d\xadìng l\xadíi ®iÖn tr\xadíc mïa…” dùng bảng mã cũ với phông .VnTime; quy định Unicode"
    opening = (
        "Sở Y tế đề nghị các đơn vị thực hiện một số nội dung, rà soát nhân lực, thuốc, hóa chất và vật tư như sau:"
    )
    whole = text(opening) + old + text(WORDS)
    assert told(letter(body=whole)) == [enc]
    small = text(opening, sz(12)) + old + text(WORDS, sz(12))
    assert told(letter(body=small)) == [
        "ND30-BODY-SIZE lỗi | nội dung “Sở Y tế đề nghị các đơn vị thực hiện một số nội dung, rà…” cỡ chữ 12 (và 1 chỗ khác); quy định 13–14",
        enc,
    ]


def test_the_fix_leaves_the_old_paragraph_readable():
    data = letter(body=text(OLD, font(".VnTime")) + text(WORDS, sz(12)))
    fixed = fix(data, "a.docx")
    assert [x.rule for x in fixed.left] == ["ND30-FONT-ENC"]
    assert fix(fixed.data, "a.docx").data == fixed.data


def test_a_fault_that_is_only_worded_anew_is_not_told_as_repaired():
    def line(mm):
        return vml_line(mm * 2)

    head = letterhead(HEALTH, "Số: 251/SYT-NVY", TODAY, ABOUT, points=14, line=line)
    fixed = fix(letter(head=head), "a.docx")
    lengths = {x.rule for x in fixed.left}
    assert lengths == {"ND30-CQ-LINE", "ND30-TN-LINE"}
    assert {x.rule for x in fixed.done} == {
        "ND30-CQ-NAME",
        "ND30-CQ-PARENT",
        "ND30-QH-SIZE",
        "ND30-TN-SIZE",
        "ND30-DATE-STYLE",
    }


# --- a signature in a text box


def boxed_end(size=14, hung=True):
    """Recipients in the text, the signature in a box that hangs beside them or on the last line of the text."""
    frame = vml_box(80, 50, *signature(size))
    first, *rest = RECIPIENTS
    return (p(frame, ppr=gap()) + first if not hung else first.replace("</w:pPr>", "</w:pPr>" + frame, 1)) + "".join(
        rest
    )


def test_the_signature_may_stand_in_a_text_box():
    assert told(letter(end=boxed_end())) == []
    assert told(letter(end=boxed_end(hung=False))) == []
    assert told(letter(end=boxed_end(size=12))) == [
        "ND30-SIGN-STYLE lỗi | Quyền hạn, chức vụ của người ký “GIÁM ĐỐC” cỡ chữ 12; quy định 13–14"
    ]
    both = p(vml_box(60, 50, *RECIPIENTS), vml_box(80, 50, *signature()), ppr=gap())
    assert told(letter(end=both)) == []
