"""The crosswalk: every clause of the Phụ lục, its status, where it stands, and a verdict that never says too much."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from casefile import base, patched, resolved
from support import EXAMPLES

from nts_scenario_kit import rules
from nts_scenario_kit.api import render, words
from nts_scenario_kit.api.crosswalks import compare
from nts_scenario_kit.document import Block, Table
from nts_scenario_kit.finding import Finding, Severity
from nts_scenario_kit.outline import outline
from nts_scenario_kit.reporters.crosswalk import crosswalk_html, crosswalk_part
from nts_scenario_kit.rules import examine
from nts_scenario_kit.rules.crosswalk import Crosswalk, Row, crosswalk, heading
from nts_scenario_kit.rules.status import Status

LIST = "lực lượng nòng cốt"
WRONG = "đã ghi, còn lỗi phải sửa"
STAGE2 = "tình huống[1].lực lượng, phương tiện.giai đoạn 2"
STAGE3 = "tình huống[1].lực lượng, phương tiện.giai đoạn 3"


def made(*changes: dict[str, object]) -> Crosswalk:
    s = resolved(patched(base(), list(changes)))
    return crosswalk(s, examine(s))


def row(clause: str, *changes: dict[str, object]) -> Row:
    (found,) = [row for row in made(*changes).rows if row.clause == clause]
    return found


def test_an_opening_sentence_that_is_not_printed_has_no_place_in_the_document() -> None:
    found = row("INTRO", {"đặt": "lời dẫn", "giá trị": {"mở đầu": None}})
    assert found.note == "câu hướng dẫn của khung mẫu; “mở đầu” ở “lời dẫn” để trống, không in"
    assert [where.path for where in found.where] == ["lời dẫn.mở đầu"]
    own = row("INTRO", {"đặt": "lời dẫn", "giá trị": {"mở đầu": "Xã xây dựng kịch bản khung sau:"}})
    assert [(where.path, where.layer) for where in own.where] == [("lời dẫn.mở đầu", "kịch bản")]


def test_there_is_a_row_for_every_clause_of_the_phu_luc() -> None:
    s = resolved(base())
    asked = [name for name, clause in s.variant.merged.clauses.items() if clause.requirement]
    rows = crosswalk(s, examine(s)).rows
    assert sorted(row.clause for row in rows) == sorted(asked)
    assert len(asked) == 71
    assert all(row.requirement == s.variant.clause(row.clause).requirement for row in rows)


def test_each_situation_has_rows_of_its_own() -> None:
    second = made({"chép": "tình huống[1]"}, {"đặt": "tình huống[2].tên", "giá trị": "Ngộ độc hàng loạt"})
    clauses = [row.clause for row in second.rows]
    assert [c.replace("III.1", "III.2", 1) for c in clauses if c == "III.1" or c.startswith("III.1.")] == [
        c for c in clauses if c == "III.2" or c.startswith("III.2.")
    ]
    assert clauses.index("III.1.đ.b3.4") < clauses.index("III.2") < clauses.index("IV")


@pytest.mark.parametrize(
    ("changes", "clause", "status"),
    [
        ([], "III.1.a", Status.MET),
        ([{"xóa": "tình huống[1].nội dung.yếu tố dẫn đến"}], "III.1.a", Status.MISSING),
        ([{"đặt": "tình huống[1].nội dung.yếu tố dẫn đến", "giá trị": []}], "III.1.a", Status.EMPTY),
        ([{"đặt": "tình huống[1].nội dung", "giá trị": None}], "III.1.a", Status.EMPTY),
        ([{"xóa": "tình huống[1].cơ chế vận hành"}], "III.1.c.xa", Status.DEFAULT),
        ([{"xóa": "tình huống[1].cơ chế vận hành.cấp xã.cơ quan chỉ đạo"}], "III.1.c.xa", Status.DEFAULT),
        ([{"đặt": STAGE3 + "." + LIST, "giá trị": None}], "III.1.d.gd3.ll_pt", Status.EMPTY),
        ([{"xóa": f"{STAGE3}.{LIST}[2]"}], "III.1.d.gd3.ii", Status.NOT_APPLICABLE),
        ([], "III.2", Status.NOT_APPLICABLE),
        ([{"xóa": "lời dẫn"}], "INTRO", Status.DEFAULT),
        ([{"đặt": "lời dẫn", "giá trị": {"mở đầu": None}}], "INTRO", Status.NOT_APPLICABLE),
        ([{"đặt": "lời dẫn", "giá trị": {"mở đầu": "Xã xây dựng kịch bản khung sau:"}}], "INTRO", Status.MET),
        ([{"đặt": "ban hành.ngày", "giá trị": None}], "I.2.b", Status.NOT_EVALUATED),
        ([{"đặt": "ban hành.ngày", "giá trị": None}], "ATTACH", Status.NOT_EVALUATED),
        ([{"đặt": "căn cứ", "giá trị": None}], "I.1", Status.EMPTY),
        ([{"đặt": "căn cứ", "giá trị": None}], "I", Status.EMPTY),  # whatever stands below stands below a heading of it
        ([{"đặt": "tình huống[1].lực lượng, phương tiện", "giá trị": None}], "III.1.d", Status.EMPTY),
        ([{"đặt": "tình huống[1].lực lượng, phương tiện.giai đoạn 1", "giá trị": None}], "III.1.d", Status.MET),
        ([{"xóa": "tổ chức thực hiện.bảo đảm.kinh phí"}], "IV.1", Status.MET),
        ([{"đặt": "tình huống", "giá trị": []}], "III.1.đ.b3.4", Status.EMPTY),
    ],
)
def test_status(changes: list[dict[str, object]], clause: str, status: Status) -> None:
    assert row(clause, *changes).status is status


@pytest.mark.parametrize(
    ("changes", "note"),
    [
        ([{"xóa": "lời dẫn"}], ""),
        ([{"đặt": "lời dẫn", "giá trị": {"mở đầu": "Xã xây dựng kịch bản khung sau:"}}], ""),
        (
            [{"đặt": "lời dẫn", "giá trị": {"mở đầu": None}}],
            "câu hướng dẫn của khung mẫu; “mở đầu” ở “lời dẫn” để trống, không in",
        ),
    ],
)
def test_only_an_opening_that_is_left_out_bears_a_remark(changes: list[dict[str, object]], note: str) -> None:
    assert row("INTRO", *changes).note == note


def test_an_example_of_the_phu_luc_that_is_not_taken_up_is_told_as_one() -> None:
    found = row("III.1.d.gd3.ii", {"xóa": f"{STAGE3}.{LIST}[2]"})
    assert found.note == "Phụ lục nêu làm ví dụ; kịch bản không nêu loại tình trạng khẩn cấp này"


def test_a_sentence_that_the_kit_prints_stands_in_the_file_of_its_layer() -> None:
    (place,) = row("INTRO", {"xóa": "lời dẫn"}).where
    assert (place.file.rpartition("/")[2], place.path, place.heading, place.layer) == (
        "variant.yaml", "khoản.INTRO", "Đoạn mở đầu", "national",
    )  # fmt: skip


def test_a_clause_with_an_error_is_not_met_however_much_stands_there() -> None:
    lead = {"đặt": "tình huống[1].lực lượng, phương tiện.giai đoạn 2.chủ trì", "giá trị": "Sở Y tế"}
    found = row("III.1.d.gd2.luc_luong", lead)
    assert found.status is Status.MISSING
    assert [f.rule for f in found.findings if f.severity is Severity.ERROR] == ["KB-D2-CA"]


@pytest.mark.parametrize(
    ("clause", "change", "note"),
    [
        ("III.1.d.gd2.luc_luong", {"đặt": f"{STAGE2}.chủ trì", "giá trị": "Sở Y tế"}, WRONG),
        ("III.1.d.gd2.luc_luong", {"đặt": f"{STAGE2}.chủ trì", "giá trị": None}, ""),
        ("III.1.a", {"xóa": "tình huống[1].nội dung.yếu tố dẫn đến"}, ""),
        ("IV.2", {"đặt": "tổ chức thực hiện.phân công[1].thời hạn", "giá trị": "2020-01-31"}, WRONG),
        ("ATTACH", {"đặt": "ban hành.ngày", "giá trị": None}, "chưa có ngày ban hành"),
    ],
)  # fmt: skip
def test_of_a_clause_that_is_written_and_wrong_the_row_says_so(
    clause: str, change: dict[str, object], note: str
) -> None:
    found = row(clause, change)
    assert found.status.is_open
    assert found.note == note


def test_a_warning_leaves_the_clause_met_and_stands_in_its_row() -> None:
    found = row("I.2.b", {"xóa": "căn cứ.pháp lý[2]"})
    assert (found.status, [f.rule for f in found.findings]) == (Status.MET, ["KB-I-2-B-LV"])


def test_where_names_lines_and_headings() -> None:
    found = row("III.1.c.tinh")
    assert next((w.line, w.path, w.heading, w.layer) for w in found.where) == (
        60, "tình huống[1].cơ chế vận hành.cấp tỉnh.điều kiện", "Mục III.1, điểm c, cấp tỉnh", "kịch bản",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("clause", "places"),
    [
        ("I.1.a", [(13, 7, "căn cứ.chính trị[1]")]),
        ("I.2.b", [(17, 7, "căn cứ.pháp lý[2]"), (18, 7, "căn cứ.pháp lý[3]"), (19, 7, "căn cứ.pháp lý[4]"),
                   (20, 7, "căn cứ.pháp lý[5]")]),
        ("IV.1", [(142, 15, "tổ chức thực hiện.bảo đảm.kinh phí"), (143, 16, "tổ chức thực hiện.bảo đảm.lực lượng")]),
        ("ATTACH", [(8, 14, "ban hành.hình thức"), (9, 21, "ban hành.cơ quan ban hành")]),
    ],
)  # fmt: skip
def test_every_place_that_answers_to_a_clause_is_named(clause: str, places: list[tuple[int, int, str]]) -> None:
    assert [(w.line, w.column, w.path) for w in row(clause).where] == places


def test_one_default_among_several_fields_is_named_and_not_the_field_above_them() -> None:
    found = row("IV.1", {"xóa": "tổ chức thực hiện.bảo đảm"})
    assert (found.status, [w.path for w in found.where]) == (Status.DEFAULT, ["tổ chức thực hiện.bảo đảm.kinh phí"])


def test_where_of_a_default_is_in_the_file_of_the_variant() -> None:
    found = row("III.1.d.gd2.phuong_tien", {"xóa": "tình huống[1].lực lượng, phương tiện.giai đoạn 2.phương tiện"})
    (place,) = found.where
    assert place.file.startswith("templates/")
    assert place.layer in {"can_tho", "national"}


def test_the_reason_for_a_clause_that_does_not_apply_is_told() -> None:
    note = {"đặt": "không áp dụng", "giá trị": [{"khoản": "III.1.đ.b3.3", "lý do": "không bắt nguồn từ tự nhiên"}]}
    found = row("III.1.đ.b3.3", note)
    assert (found.status, found.note) == (Status.NOT_APPLICABLE, "không bắt nguồn từ tự nhiên")
    assert row("III.1.đ.b3.4", note).note == ""


@pytest.mark.parametrize(
    ("excused", "first", "second"),
    [
        ({"khoản": "III.1.a"}, Status.NOT_APPLICABLE, Status.NOT_APPLICABLE),
        ({"khoản": "III.2.a"}, Status.MET, Status.NOT_APPLICABLE),
        ({"khoản": "III.1.a", "tình huống": "1"}, Status.NOT_APPLICABLE, Status.MET),
        ({"khoản": "III.1.a", "tình huống": ["2"]}, Status.MET, Status.NOT_APPLICABLE),
        ({"khoản": "III.1.a", "tình huống": ["1", "2"]}, Status.NOT_APPLICABLE, Status.NOT_APPLICABLE),
        ({"khoản": "III.1.a", "tình huống": "3"}, Status.MET, Status.MET),
        ({"khoản": "III.1.a", "tình huống": None}, Status.NOT_APPLICABLE, Status.NOT_APPLICABLE),
    ],
)
def test_a_clause_does_not_apply_to_every_situation_or_to_those_that_are_named(
    excused: dict[str, object], first: Status, second: Status
) -> None:
    two = {"chép": "tình huống[1]"}, {"đặt": "tình huống[2].tên", "giá trị": "Ngộ độc hàng loạt"}
    note = {"đặt": "không áp dụng", "giá trị": [{**excused, "lý do": "x"}]}
    assert (row("III.1.a", *two, note).status, row("III.2.a", *two, note).status) == (first, second)


def test_a_waiver_is_told_in_its_row() -> None:
    item = {"luật": "KB-II-SOM", "lý do": "đã nêu ở Kế hoạch", "người đồng ý": "Giám đốc Sở Y tế"}
    found = row("II.body", {"xóa": "mục tiêu, yêu cầu.phương châm[1]"}, {"đặt": "bỏ qua", "giá trị": [item]})
    assert found.note == "bỏ qua KB-II-SOM: đã nêu ở Kế hoạch (Giám đốc Sở Y tế)"


def test_the_verdict_of_a_clean_scenario() -> None:
    found = made()
    assert found.verdict == "sẵn sàng trình: 69 đạt, 1 theo mẫu, 1 không áp dụng; 0 cảnh báo, 0 gợi ý"
    assert found.share == 98
    assert found.counts == {"đạt": 69, "theo mẫu": 1, "không áp dụng": 1}


def test_the_verdict_counts_what_is_open() -> None:
    found = made({"xóa": "tình huống[1].nội dung.yếu tố dẫn đến"}, {"đặt": "ban hành.ngày", "giá trị": None})
    assert found.verdict.startswith("chưa sẵn sàng trình: 1 lỗi, 1 khoản thiếu, 3 khoản chưa đánh giá; 1 cảnh báo")
    assert found.share < 100


def test_no_date_alone_is_enough_not_to_be_ready() -> None:
    found = made({"đặt": "ban hành.ngày", "giá trị": None})
    assert found.verdict.startswith("chưa sẵn sàng trình: 0 lỗi, 3 khoản chưa đánh giá")


def test_json_has_the_agreed_shape() -> None:
    data = json.loads(json.dumps(made({"xóa": "căn cứ.pháp lý[2]"}).data, ensure_ascii=False))
    assert set(data) == {"rows", "verdict"}
    assert all({"clause", "requirement", "status", "where", "findings"} <= set(row) for row in data["rows"])
    (found,) = [row for row in data["rows"] if row["clause"] == "I.2.b"]
    assert found["findings"][0]["severity"] == "warning"


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("I.1.a", "Mục I.1, điểm a"),
        ("II.body", "Mục II"),
        ("III.2.đ.b2.gd2.ii.3", "Mục III.2, điểm đ, Bước 2, Giai đoạn 2, (ii), đoạn 3"),
        ("III.1.d.gd3.iii", "Mục III.1, điểm d, Giai đoạn 3, (iii)"),
        ("ATTACH", "Dòng kèm theo"),
    ],
)
def test_heading(clause: str, expected: str) -> None:
    assert heading(clause) == expected


def test_in_word_a_place_is_a_heading_of_the_document_and_no_line_of_a_file() -> None:
    s = resolved(patched(base(), [{"xóa": "tình huống[1].các bước.bước 3.thích ứng"}]))
    found = crosswalk(s, examine(s))
    blocks = tuple(outline(s, ("kich_ban_khung",)).blocks())
    (table,) = [b for b in crosswalk_part(found, "Phụ lục", "", blocks).blocks if isinstance(b, Table)]
    cells = [[span.text for lines in row.cells[3].paragraphs for span in lines] for row in table.rows]
    places = {row.clause: " ".join(texts) for row, texts in zip(found.rows, cells, strict=True)}
    assert places["III.1.đ.b1.nd"] == "- Bước 1: Ghi nhận, xác minh, xử lý ban đầu"
    assert places["III.1.đ.b3.3"] == "- Bước 3: Hoạt động xử lý hậu quả, tái thiết"
    assert places["I.2.b"].startswith("b) Văn bản quy phạm pháp luật")
    assert places["INTRO"] == "Đoạn mở đầu"
    assert (places["I"], places["I.1"]) == ("I. CĂN CỨ BAN HÀNH", "1. Cơ sở chính trị")
    assert places["III.2"] == ""
    assert not any("dòng" in place.split() for place in places.values())
    assert "dòng" in crosswalk_html(found, "")


def test_in_word_the_kits_own_words_begin_with_a_capital_and_no_heading_is_cut_inside_a_word() -> None:
    s = resolved(base())
    found = crosswalk(s, examine(s))
    outlined = tuple(outline(s, ("kich_ban_khung",)).blocks())
    (verdict, table, _) = crosswalk_part(found, "Phụ lục", "", outlined).blocks
    assert isinstance(verdict, Block)
    assert isinstance(table, Table)
    assert verdict.text.startswith("Kết luận: sẵn sàng trình (")
    assert verdict.text.endswith(" gợi ý).")
    texts = [[span.text for lines in cell.paragraphs for span in lines] for row in table.rows for cell in row.cells]
    statuses, places, remarks = texts[2::5], texts[3::5], texts[4::5]
    assert {status for (status,) in statuses} >= {"Đạt", "Theo mẫu"}
    assert all(remark[:1].isupper() for lines in remarks for remark in lines)
    headings = [block.text for block in outlined if isinstance(block, Block)]
    for place in (place for lines in places for place in lines if place.endswith("…")):
        (whole,) = {text for text in headings if text.startswith(place[:-1])}
        assert len(place) <= 70
        assert not whole[len(place) - 1].isalpha()


def test_in_word_the_same_remark_stands_once_with_the_number_of_its_places() -> None:
    s = resolved(base())
    found = crosswalk(s, examine(s))
    first = found.rows[0]
    finding = Finding("a.yaml", 1, 1, "", "KB-TEN-CU", Severity.WARNING, "tên cũ")
    twice = found._replace(rows=(first._replace(findings=(finding, finding._replace(line=2))),))
    (_, table, _) = crosswalk_part(twice, "Phụ lục", "", ()).blocks
    assert isinstance(table, Table)
    said = [span.text for lines in table.rows[0].cells[4].paragraphs for span in lines]
    assert said[0] == "Cảnh báo: tên cũ [KB-TEN-CU] (2 chỗ)"


@pytest.mark.parametrize("ending", [".yaml", ".docx"])
def test_a_crosswalk_reads_and_judges_its_file_once(
    ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = EXAMPLES[0] if ending == ".yaml" else tmp_path / "a.docx"
    if ending == ".docx":
        render(EXAMPLES[0], file, draft=True)
    counts: Counter[str] = Counter()

    def counted(name: str, whole: Callable[..., Any]) -> Callable[..., Any]:
        def function(*given: Any, **named: Any) -> Any:
            counts[name] += 1
            return whole(*given, **named)

        return function

    monkeypatch.setattr(rules, "run", counted("rules", rules.run))
    monkeypatch.setattr(words, "take_in", counted("file", words.take_in))
    monkeypatch.setattr(words, "recognise", counted("outline", words.recognise))
    assert compare(file).crosswalk is not None
    assert counts.pop("rules") == len(rules.RULES)
    assert counts == ({} if ending == ".yaml" else {"file": 1, "outline": 1})
