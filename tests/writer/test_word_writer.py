"""A document as a Word file: nothing lost, nothing evaluated, the same bytes, laid out as the decree asks."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
import writer_documents as samples
from lxml import etree
from word_reading import (
    TEMPLATE,
    W,
    body,
    bookmarks,
    paragraphs,
    part,
    sections,
    size_pt,
    style_of,
    styles,
    text_of,
    texts,
)

from nts_scenario_kit.document import (
    Block,
    Cell,
    Document,
    Kind,
    Letterhead,
    Part,
    PartKind,
    Row,
    Signature,
    Span,
    Table,
)
from nts_scenario_kit.errors import OutputError, UsageError
from nts_scenario_kit.word.anchors import name_of, path_of
from nts_scenario_kit.word.format import PROFILES
from nts_scenario_kit.word.lint import lint
from nts_scenario_kit.word.properties import is_ours
from nts_scenario_kit.word.writer import render

DOSSIER = render(samples.DOSSIER, TEMPLATE)
ALL = {"dossier": samples.DOSSIER, "marks": samples.MARKS, "large": samples.large(12)}


def one(*blocks: Block | Table, kind: PartKind = PartKind.SCENARIO) -> bytes:
    """A file of one part with these blocks."""
    return render(Document("Thử", (Part(kind, "KỊCH BẢN", ("Trích yếu",), blocks),)), TEMPLATE)


# Text.


def test_any_text_stands_verbatim_in_every_place() -> None:
    v = samples.VERBATIM
    spans = (Span(v, ("subject",)), Span(v))
    table = Table(
        (v, v), (50, 50), (Row((Cell((spans, spans)), Cell((spans,), "center"))), Row((Cell((spans,)),), True))
    )
    blocks = tuple(Block(kind, v, spans) for kind in Kind)
    head = Letterhead((v, v), (v, v), v, v, (v, v), v)
    sign = Signature((v, v), v, (v, f"- {v}"), v, (v, v))
    full = Part(PartKind.DECISION, v, (v, v), (*blocks, table), head, attached=v, competence=v, signature=sign)
    asked = Part(PartKind.SUBMISSION, v, (v,), (), head, addressees=(v, f"- {v}"))
    asked_one = asked._replace(addressees=(v,))
    data = render(Document(v, (full, asked, asked_one), True, 14, v, v), TEMPLATE)
    whole = "\n".join(texts(data))
    heads, titles, signed = 3 * 9, 5 + 2 + 2, 8 + 2 + 1
    assert whole.count(v) == heads + titles + signed + 3 * len(Kind) + 10  # the table has ten
    core = part(data, "docProps/core.xml")
    assert [e.text for e in core if e.tag.endswith(("title", "subject", "creator"))] == [v, v, v]


@pytest.mark.parametrize(
    "text",
    ["  hai dấu cách  ", "a\tb", "dòng 1\ndòng 2", " ", "", "x" * 5000, "tiếng Việt 😀", "\u00a0\u200b", "]]>", "&lt;"],
)
def test_spaces_tabs_and_breaks_are_kept(text: str) -> None:
    assert texts(one(Block(Kind.TEXT, "", (Span(text, ("subject",)),))), "NTSVanBan") == [text]


def test_line_ends_of_other_systems_are_line_breaks() -> None:
    assert texts(one(samples.block(Kind.TEXT, "", "a\r\nb\rc")), "NTSVanBan") == ["a\nb\nc"]


@pytest.mark.parametrize(
    ("sign", "code"), [("\x07", "U+0007"), ("\x00", "U+0000"), ("\ufffe", "U+FFFE"), ("\ud800", "U+D800")]
)
def test_a_character_that_no_word_file_holds_is_named(sign: str, code: str) -> None:
    with pytest.raises(OutputError) as caught:
        one(samples.block(Kind.TEXT, "", f"Sở Y tế{sign} chủ trì"))
    assert code in str(caught.value)
    assert "sau “Sở Y tế”" in str(caught.value)


def test_the_mark_stands_in_front_of_each_kind_of_block() -> None:
    for kind in Kind:
        data = one(Block(Kind.PART, "I.", (Span("A"),)), samples.block(kind, "đ)", "Nội dung"))
        assert text_of(paragraphs(data)[-1]) == "đ) Nội dung"


def test_a_list_that_brings_its_hyphens_gets_no_second_one() -> None:
    sign = samples.SIGNATURE._replace(recipients=("Như trên;", "- Lưu: VT."))
    data = render(Document("t", (samples.DECISION._replace(signature=sign),)), TEMPLATE)
    assert texts(data, "NTSNoiNhanDong") == ["- Như trên;", "- Lưu: VT."]


# Values and their bookmarks.


def test_each_value_is_surrounded_by_a_hidden_bookmark_that_names_its_path() -> None:
    found = {path_of(name): text for _, name, text in bookmarks(DOSSIER)}
    assert found["situations", 0, "name"] == "Tình huống 1: Bùng phát dịch bệnh truyền nhiễm nhóm A"
    assert found["objectives", "aims", 0] == samples.AIM
    assert found["implementation", "assignments", 3, "lead", 0] == "Sở Y tế"
    assert None not in found


def test_a_value_printed_twice_has_one_bookmark_and_numbers_are_not_used_again() -> None:
    found = list(bookmarks(DOSSIER))
    assert max(Counter(number for number, _, _ in found).values()) == 1
    assert max(Counter(name for _, name, _ in found).values()) == 1
    paths = {span.path for b in samples.DOSSIER.blocks() if isinstance(b, Block) for span in b.spans if span.path}
    assert paths <= {path_of(name) for _, name, _ in found}


def test_wording_around_a_value_stays_outside_its_bookmark() -> None:
    data = one(Block(Kind.DASH, "-", (Span("Mục tiêu: "), Span("giữ bình yên", ("subject",)), Span("."))))
    assert [text for _, _, text in bookmarks(data)] == ["giữ bình yên"]
    assert texts(data, "NTSGachDau") == ["- Mục tiêu: giữ bình yên."]


def test_a_path_without_name_prints_without_bookmark() -> None:
    data = one(samples.block(Kind.TEXT, "", "giá trị", ("no_such_field",)))
    assert list(bookmarks(data)) == []
    assert name_of(("no_such_field",)) == ""


# Bytes.


def test_two_renders_are_the_same_bytes_in_any_process_on_any_day() -> None:
    script = (
        "import hashlib, sys, pathlib, writer_documents as s; from nts_scenario_kit.word.writer import render;"
        "print(hashlib.sha256(render(s.DOSSIER, pathlib.Path(sys.argv[1]))).hexdigest())"
    )
    seen = set()
    for seed, zone in (("1", "UTC"), ("2", "Asia/Ho_Chi_Minh")):
        extra = {"PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(Path(__file__).parent)}
        done = subprocess.run(
            [sys.executable, "-c", script, str(TEMPLATE)], check=True, capture_output=True, env=os.environ | extra
        )
        seen.add(done.stdout)
    assert len(seen) == 1
    assert render(samples.DOSSIER, TEMPLATE) == DOSSIER


def test_the_file_says_its_title_language_and_who_wrote_it(tmp_path: Path) -> None:
    core = {element.tag.rpartition("}")[2]: element.text for element in part(DOSSIER, "docProps/core.xml")}
    assert core["title"] == samples.DOSSIER.title
    assert core["language"] == "vi-VN"
    assert core["subject"] == "An ninh phi truyền thống"
    assert "created" not in core
    file = tmp_path / "a.docx"
    file.write_bytes(DOSSIER)
    assert is_ours(file)


def test_a_file_that_somebody_changed_is_no_longer_ours(tmp_path: Path) -> None:
    import docx  # noqa: PLC0415

    file = tmp_path / "a.docx"
    file.write_bytes(DOSSIER)
    changed = docx.Document(str(file))
    changed.paragraphs[0].text = "đã sửa"
    changed.save(str(file))
    assert not is_ours(file)
    file.write_bytes(b"")
    assert not is_ours(file)
    assert not is_ours(tmp_path / "khong_co.docx")


# Layout, measured without the writer's own code.


@pytest.mark.parametrize("size", [13, 14])
@pytest.mark.parametrize("draft", [False, True])
@pytest.mark.parametrize("name", ALL)
def test_the_linter_finds_nothing(name: str, draft: bool, size: int) -> None:
    data = render(ALL[name]._replace(text_size=size, draft=draft), TEMPLATE)
    assert [f"{f.rule} {f.line}: {f.message}" for f in lint(data)] == []


@pytest.mark.parametrize("size", [13, 14])
def test_sizes_move_together_with_the_size_of_the_text(size: int) -> None:
    data = render(samples.DOSSIER._replace(text_size=size), TEMPLATE)
    sizes = PROFILES[size].size
    for style, key in (
        ("NTSQuocHieu", "quoc_hieu"), ("NTSTieuNgu", "tieu_ngu"), ("NTSDiaDanhNgay", "dia_danh_ngay"),
        ("NTSSoKyHieu", "so_ky_hieu"), ("NTSVanBan", "body"), ("Heading1", "muc_6b"), ("NTSNoiNhan", "noi_nhan_label"),
        ("NTSNhanPhuLuc", "phu_luc_label"), ("NTSDauKhan", "khan"), ("Normal", "body"),
    ):  # fmt: skip
        assert size_pt(data, style) == sizes[key], style


def test_another_size_is_refused() -> None:
    with pytest.raises(UsageError, match="cỡ chữ 12 không dùng được: chỉ có 13 hoặc 14"):
        render(samples.DOSSIER._replace(text_size=12), TEMPLATE)


def test_each_part_is_a_section_that_counts_its_pages_from_one_and_hides_the_first() -> None:
    found = sections(DOSSIER)
    assert len(found) == len(samples.DOSSIER.parts)
    for section in found:
        number = section.find(f"{W}pgNumType")
        assert number is not None
        assert number.get(f"{W}start") == "1"
        assert section.find(f"{W}titlePg") is not None
    turned = [section.find(f"{W}pgSz").get(f"{W}orient") for section in found]
    assert turned == [None, None, None, "landscape", None, None, "landscape"]
    assert body(DOSSIER)[-1].tag == f"{W}sectPr"


def test_no_part_ends_with_an_empty_paragraph_unless_a_table_ends_it() -> None:
    ends = [p for p in body(DOSSIER).iterfind(f"{W}p") if p.find(f"{W}pPr/{W}sectPr") is not None]
    assert [style_of(p) for p in ends] == [
        "NTSHetPhan", "NTSHetPhan", "NTSKhoan", "NTSKhoangCach", "NTSVanBan", "NTSHetPhan",
    ]  # fmt: skip


def test_the_end_of_a_part_takes_no_room_below_a_page_that_is_full_to_the_last_line() -> None:
    spacing = styles(DOSSIER)["NTSHetPhan"].find(f"{W}pPr/{W}spacing")
    assert {name: spacing.get(f"{W}{name}") for name in ("before", "after", "line", "lineRule")} == {
        "before": "0",
        "after": "0",
        "line": "2",
        "lineRule": "exact",
    }


@pytest.mark.parametrize("draft", [False, True])
def test_a_draft_says_so_in_the_header_of_every_page(draft: bool) -> None:
    data = render(samples.DOSSIER._replace(draft=draft), TEMPLATE)
    for name in ("word/header1.xml", "word/header2.xml"):
        assert text_of(part(data, name)).startswith("DỰ THẢO") is draft


def test_headings_are_word_headings_and_no_level_is_skipped() -> None:
    known = styles(DOSSIER)
    levels = []
    for paragraph in paragraphs(DOSSIER):
        outline = known[style_of(paragraph)].find(f"{W}pPr/{W}outlineLvl")
        if outline is not None:
            levels.append(int(outline.get(f"{W}val", "9")))
    assert set(levels) == {0, 1, 2, 3, 4}
    assert all(below <= above + 1 for above, below in pairwise(levels))
    names = [known[f"Heading{n}"].find(f"{W}name").get(f"{W}val") for n in range(1, 6)]
    assert names == [f"heading {n}" for n in range(1, 6)]


def test_a_heading_without_the_one_above_it_is_set_as_text() -> None:
    data = one(samples.block(Kind.PART, "I.", "A"), samples.block(Kind.STAGE, "-", "Giai đoạn 1:"))
    assert style_of(paragraphs(data)[-1]) == "NTSVanBan"


def _kept(paragraph: etree._Element) -> bool:
    return paragraph.find(f"{W}pPr/{W}keepNext") is not None


@pytest.mark.parametrize("kind", [Kind.DASH, Kind.PLUS, Kind.TEXT, Kind.ROMAN, Kind.CLAUSE, Kind.ARTICLE])
def test_a_line_that_announces_what_stands_below_it_is_not_torn_from_it(kind: Kind) -> None:
    lines = ("Dấu hiệu:", "Một dấu hiệu.", "Lúc 7:30 báo cáo")
    data = one(*(samples.block(kind, "-", text) for text in lines), samples.block(Kind.TEXT, "", "Hết."))
    found = paragraphs(data)[-4:-1]
    assert [text_of(p) for p in found] == [f"- {text}" for text in lines]
    assert [_kept(p) for p in found] == [True, False, False]
    assert len({style_of(p) for p in found}) == 1


def test_the_signature_is_not_torn_from_the_last_paragraph() -> None:
    (last,) = [p for p in paragraphs(DOSSIER, "NTSDieu") if text_of(p).endswith("./.")]
    assert last.find(f"{W}pPr/{W}keepNext") is not None
    others = [p for p in last.itersiblings(f"{W}p", preceding=True) if style_of(p) == "NTSDieu"]
    assert len(others) == 2
    assert [p for p in others if p.find(f"{W}pPr/{W}keepNext") is not None] == []
    name = paragraphs(DOSSIER, "NTSHoTen")[0]
    row = next(name.iterancestors(f"{W}tr"))
    assert row.find(f"{W}trPr/{W}cantSplit") is not None


def test_a_long_list_of_recipients_goes_on_below_the_row_of_the_signature() -> None:
    names = tuple(
        f"- Cơ quan, đơn vị phối hợp số {number} trên địa bàn tỉnh và các tỉnh giáp ranh;" for number in range(1, 27)
    )
    sign = samples.SIGNATURE._replace(recipients=("- Như Điều 3;", *names, "- Lưu: VT, NC."), drafter="NC.(12)")
    data = render(Document("t", (samples.DECISION._replace(signature=sign),)), TEMPLATE)
    first, rest = next(paragraphs(data, "NTSHoTen")[0].iterancestors(f"{W}tbl")).findall(f"{W}tr")
    listed = [[text_of(p) for p in row.iter(f"{W}p") if style_of(p) == "NTSNoiNhanDong"] for row in (first, rest)]
    assert [*listed[0], *listed[1]] == [*sign.recipients]
    assert len(listed[0]) == 8  # eight recipients, seven of them on two lines: as high as the signature
    assert first.find(f"{W}trPr/{W}cantSplit") is not None
    assert rest.find(f"{W}trPr/{W}cantSplit") is None
    assert [text_of(p) for p in rest.iter(f"{W}p")][-3:-1] == ["NC.(12)", ""]
    assert lint(data, "a.docx") == []


def test_a_short_list_of_recipients_stays_in_one_row() -> None:
    sign = samples.SIGNATURE._replace(recipients=tuple(f"- Sở số {number};" for number in range(1, 31)))
    data = render(Document("t", (samples.DECISION._replace(signature=sign),)), TEMPLATE)
    table = next(paragraphs(data, "NTSHoTen")[0].iterancestors(f"{W}tbl"))
    assert len(table.findall(f"{W}tr")) == 1


def test_number_and_date_stand_in_one_row_and_recipients_level_with_the_signer() -> None:
    row = next(paragraphs(DOSSIER, "NTSSoKyHieu")[0].iterancestors(f"{W}tr"))
    assert [style_of(p) for p in row.iter(f"{W}p")] == ["NTSSoKyHieu", "NTSDiaDanhNgay"]
    row = next(paragraphs(DOSSIER, "NTSNoiNhan")[0].iterancestors(f"{W}tr"))
    assert [style_of(next(cell.iter(f"{W}p"))) for cell in row.iter(f"{W}tc")] == ["NTSNoiNhan", "NTSQuyenHan"]


def test_rules_are_as_long_as_the_decree_asks() -> None:
    data = render(Document("t", (samples.DECISION,)), TEMPLATE)
    lengths = []
    for rule in paragraphs(data, "NTSDuongKe"):
        cell = next(rule.iterancestors(f"{W}tc"), None)
        room = 9071 if cell is None else int(cell.find(f"{W}tcPr/{W}tcW").get(f"{W}w"))
        indent = rule.find(f"{W}pPr/{W}ind")
        lengths.append((room - int(indent.get(f"{W}left")) - int(indent.get(f"{W}right"))) / 1440 * 25.4)
    # Last lines of issuer, Tiêu ngữ and trích yếu as LibreOffice sets them, in mm.
    lines = (54.5, 60.4, 83.1)
    low = (1 / 3, 0.9, 1 / 3)
    high = (1 / 2, 1.1, 1 / 2)
    for length, line, least, most in zip(lengths, lines, low, high, strict=True):
        assert least <= length / line <= most, (length, line)


def test_tables_repeat_their_header_fill_the_text_and_keep_rows_whole() -> None:
    table = next(t for t in body(DOSSIER).iter(f"{W}tbl") if t.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None)
    columns = [int(column.get(f"{W}w")) for column in table.iter(f"{W}gridCol")]
    assert abs(sum(columns) - round(247 * 1440 / 25.4)) <= 3
    assert abs(columns[1] / sum(columns) - 90 / 247) < 0.001
    rows = table.findall(f"{W}tr")
    assert len(rows) == 1 + 2 + 12
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    assert [len(row.findall(f"{W}tc")) for row in rows[:3]] == [6, 1, 6]
    span = rows[1].find(f"{W}tc/{W}tcPr/{W}gridSpan")
    assert span is not None
    assert span.get(f"{W}val") == "6"
    widths = [int(cell.find(f"{W}tcPr/{W}tcW").get(f"{W}w")) for cell in rows[2].findall(f"{W}tc")]
    assert widths == columns


def test_stamps_have_the_size_and_place_of_the_decree() -> None:
    data = render(samples.MARKS, TEMPLATE)
    stamps = paragraphs(data, "NTSDauKhan")
    assert [text_of(p) for p in stamps] == ["TỐI MẬT", "HỎA TỐC"]
    for stamp in stamps:
        table = next(stamp.iterancestors(f"{W}tbl"))
        assert round(int(table.find(f"{W}tblGrid/{W}gridCol").get(f"{W}w")) / 1440 * 25.4) == 30
        height = table.find(f"{W}tr/{W}trPr/{W}trHeight")
        assert round(int(height.get(f"{W}val")) / 1440 * 25.4) == 8
    outer = list(stamps[0].iterancestors(f"{W}tc"))[-1]
    assert style_of(next(outer.iter(f"{W}p"))) == "NTSSoKyHieu"


def test_one_addressee_stands_on_the_line_and_several_below_each_other() -> None:
    alone = render(Document("t", (samples.SUBMISSION,)), TEMPLATE)
    assert texts(alone, "NTSKinhGui") == ["Kính gửi: Ủy ban nhân dân thành phố Cần Thơ"]
    many = render(Document("t", (samples.MANY,)), TEMPLATE)
    assert texts(many, "NTSKinhGuiNhieu") == ["Kính gửi:"]
    assert texts(many, "NTSKinhGuiDong") == ["- Ủy ban nhân dân thành phố Cần Thơ;", "- Công an thành phố Cần Thơ."]
