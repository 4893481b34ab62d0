"""The scenario itself: sections I to IV in order, their numbers and signs, for any number of situations."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from support import MINIMAL, ROOT, VARIANTS, Block, catalog, document_of, example, lines, part_of

from nts_scenario_kit.document import Document, Kind, Part, PartKind, Span
from nts_scenario_kit.outline import outline
from nts_scenario_kit.outline.sentences import MISSING, closed, joined
from nts_scenario_kit.source import read

FACTS: list[dict[str, Any]] = read(ROOT / "tests" / "data" / "phu_luc_khoan.yaml")[0].data["khoản"]  # type: ignore[union-attr,assignment]
DIFFERENT = [row for row in FACTS if row["giong_nhau"] == "false"]
FULL_SITUATION = (
    "  - tên: Tình huống {n}",
    "    nội dung: {{yếu tố dẫn đến: [Một, Hai], khả năng diễn biến: Ba}}",
    "    mục tiêu xử lý: Nhanh",
    "    yêu cầu xử lý: [Gọn]",
    "    lực lượng, phương tiện:",
    "      giai đoạn 2: {{căn cứ xác định chuyển hóa: [Dấu hiệu, Mức độ]}}",
    "      giai đoạn 3: {{phương tiện: [Xe, Tàu]}}",
)
HEAD = (
    "căn cứ:",
    "  chính trị: [{loại: Văn kiện, trích yếu: Văn kiện Đại hội}, Kết luận số 1, Chỉ thị số 2.]",
    "  pháp lý: [{loại: Hiến pháp}, {loại: Luật, trích yếu: Luật A}]",
    "  thực tiễn: {'diễn biến, đặc điểm': [Đặc điểm], 'tính chất, mức độ tác động': [Tác động]}",
    "mục tiêu, yêu cầu: {mục tiêu: [Bảo vệ], yêu cầu: [Kịp thời]}",
    "tổ chức thực hiện:",
    "  bảo đảm: {kinh phí: Ngân sách, lực lượng: Tại chỗ, 'phương tiện, vật tư': Xe, thông tin liên lạc: Đài,",
    "    diễn tập: [Một năm, Hai lần], khác: Y tế}",
    "  phân công: [{việc: Trực}]",
    "  sửa đổi, bổ sung, cập nhật: {định kỳ: hằng năm, khi nào: [Luật mới, Tổ chức mới],",
    "    cơ quan đầu mối: A, thẩm quyền: B}",
)


def text_of(situations: int, variant: str = "can_tho", *more: str) -> str:
    rows = [row.format(n=n) for n in range(1, situations + 1) for row in FULL_SITUATION]
    return MINIMAL.replace("can_tho", variant) + lines(*HEAD, "tình huống:", *rows, *more)


def scenario_of(document: Document) -> Part:
    """The part that holds the scenario, whatever carries it."""
    (part,) = [p for p in document.parts if p.kind is PartKind.SCENARIO or "KỊCH BẢN KHUNG" in p.abstract[:1]]
    return part


def blocks_of(situations: int, variant: str = "can_tho") -> list[Block]:
    return [
        block for block in scenario_of(document_of(text_of(situations, variant))).blocks if isinstance(block, Block)
    ]


def marks(blocks: list[Block], *kinds: Kind) -> list[str]:
    return [block.mark for block in blocks if block.kind in kinds]


# --- numbers and signs


def test_the_sections_are_numbered_in_roman() -> None:
    assert marks(blocks_of(1), Kind.PART) == ["I.", "II.", "III.", "IV."]


def test_the_parts_of_a_section_are_numbered_in_arabic_figures() -> None:
    assert marks(blocks_of(2), Kind.ITEM) == ["1.", "2.", "3.", "1.", "2.", "3.", "4.", "1.", "2.", "3."]


@pytest.mark.parametrize("count", [1, 2, 3, 12])
def test_situations_are_numbered_from_one_to_n(count: int) -> None:
    blocks = blocks_of(count)
    heads = [block.text for block in blocks if block.kind is Kind.SITUATION]
    assert heads == [f"{n}. Tình huống {n}: Tình huống {n}" for n in range(1, count + 1)]
    closing = [block.text for block in blocks if block.clause == "III.2" and block.kind is Kind.TEXT]
    assert closing == [f"{count + 1}. Các tình huống tiếp theo (nếu có) xây dựng theo trình tự tương tự tình huống 1."]


@pytest.mark.parametrize("count", [1, 3])
def test_every_situation_has_the_same_outline(count: int) -> None:
    blocks = blocks_of(count)
    starts = [n for n, block in enumerate(blocks) if block.kind is Kind.SITUATION] + [
        n for n, block in enumerate(blocks) if block.mark == "IV."
    ]
    shapes = [
        [
            (b.kind, b.mark, b.clause.removeprefix(f"III.{number}"))
            for b in blocks[start + 1 : end]
            if b.clause != "III.2"
        ]
        for number, (start, end) in enumerate(pairwise(starts), 1)
    ]
    assert len(shapes) == count
    assert all(shape == shapes[0] for shape in shapes)


def test_the_fifth_point_of_a_situation_is_the_crossed_d() -> None:
    situation = [block for block in blocks_of(1) if block.clause.startswith("III.1")]
    assert marks(situation, Kind.POINT) == ["a)", "b)", "c)", "d)", "đ)"]


def test_stages_steps_and_what_is_below_them_have_their_signs() -> None:
    blocks = [block for block in blocks_of(1) if block.clause.startswith(("III.1.d", "III.1.đ"))]
    assert [b.text.split(":")[0] for b in blocks if b.kind is Kind.STAGE] == [
        "- Giai đoạn 1", "- Giai đoạn 2", "- Giai đoạn 3", "- Bước 1", "- Bước 2", "- Bước 3",
    ]  # fmt: skip
    assert [b.text.split(":")[0] for b in blocks if b.kind is Kind.SUBSTAGE] == [
        "+ Giai đoạn 1", "+ Giai đoạn 2", "+ Giai đoạn 3",
    ]  # fmt: skip
    romans = {}
    for block in blocks:
        if block.kind is Kind.ROMAN:
            romans.setdefault(block.clause.rpartition(".")[0], []).append(block.mark)
    assert romans == {
        "III.1.d.gd2": ["(i)", "(ii)"],  # signs of the conversion
        "III.1.d.gd3": ["(i)", "(ii)", "(iii)"],
        "III.1.đ.b2.gd1": ["(i)", "(ii)"],
        "III.1.đ.b2.gd2": ["(i)", "(ii)"],
        "III.1.đ.b2.gd3": ["(i)", "(ii)"],
    }


def test_the_signs_of_the_conversion_stand_under_a_sentence_that_names_them() -> None:
    blocks = [block for block in blocks_of(1) if block.clause == "III.1.d.gd2.chuyen_hoa"]
    assert [block.text for block in blocks[1:]] == [
        "+ Dấu hiệu, mức độ, thời điểm xác định chuyển hóa:", "(i) Dấu hiệu", "(ii) Mức độ",
    ]  # fmt: skip


def test_the_first_value_that_is_filled_stands_behind_its_heading_and_keeps_its_place() -> None:
    stage = "{ứng phó khẩn cấp: ['', Di dời, '', Cứu hộ]}"
    text = MINIMAL + lines("tình huống:", "  - tên: A", "    các bước:", f"      bước 2: {{giai đoạn 1: {stage}}}")
    blocks = part_of(document_of(text, "kich_ban_khung"), PartKind.SCENARIO).blocks
    found = [
        span
        for b in blocks
        if isinstance(b, Block)
        for span in b.spans
        if span.path and "emergency_response" in span.path
    ]
    path = ("situations", 0, "steps", "step2", "stage1", "emergency_response")
    assert found == [Span("Di dời", (*path, 1)), Span("Cứu hộ", (*path, 3))]
    first = next(block for block in blocks if isinstance(block, Block) and "Di dời" in block.text)
    assert first.spans[0].path is None  # the words of the heading


def test_dashes_and_pluses_have_their_sign_and_plain_text_none() -> None:
    for block in blocks_of(2):
        if block.kind in {Kind.DASH, Kind.STAGE}:
            assert block.mark == "-", block
        elif block.kind in {Kind.PLUS, Kind.SUBSTAGE}:
            assert block.mark == "+", block
        elif block.kind is Kind.TEXT:
            assert block.mark == "", block


def test_means_of_assurance_are_points_in_the_vietnamese_alphabet() -> None:
    blocks = [block for block in blocks_of(1) if block.clause == "IV.1"]
    assert [block.text for block in blocks if block.kind is Kind.POINT] == [
        "a) Kinh phí", "b) Lực lượng", "c) Phương tiện, vật tư, hậu cần", "d) Thông tin liên lạc",
        "đ) Tập huấn, diễn tập", "e) Các mặt bảo đảm khác",
    ]  # fmt: skip


def test_only_means_that_are_given_are_lettered() -> None:
    text = MINIMAL.replace("can_tho", "national") + lines("tổ chức thực hiện: {bảo đảm: {lực lượng: A, khác: B}}")
    blocks = [block for block in scenario_of(document_of(text)).blocks if isinstance(block, Block)]
    assert [b.text for b in blocks if b.clause == "IV.1" and b.kind is Kind.POINT] == [
        "a) Lực lượng", "b) Các mặt bảo đảm khác",
    ]  # fmt: skip


def test_the_bases_are_split_between_congress_and_party_constitution_and_laws() -> None:
    found = [(b.clause, b.text) for b in blocks_of(1) if b.kind is Kind.DASH and b.clause.startswith("I.")]
    assert found == [
        ("I.1.a", "- Văn kiện Đại hội."),
        ("I.1.b", "- Kết luận số 1;"),
        ("I.1.b", "- Chỉ thị số 2."),
        ("I.2.a", "- Hiến pháp."),
        ("I.2.b", "- Luật A."),
    ]


@pytest.mark.parametrize(
    ("item", "clause"),
    [
        ("Văn kiện Đại hội đại biểu toàn quốc lần thứ XIV của Đảng", "I.1.a"),
        ("{loại: Nghị quyết, trích yếu: Đại hội đại biểu toàn quốc lần thứ XIV của Đảng}", "I.1.a"),
        ("{loại: Văn kiện, trích yếu: lần thứ XIV}", "I.1.a"),
        ("{loại: Nghị quyết, số: 05-NQ/TW, trích yếu: triển khai Nghị quyết Đại hội}", "I.1.b"),
    ],
)
def test_a_document_of_a_congress_is_told_by_its_kind_or_by_its_words_without_a_number(item: str, clause: str) -> None:
    text = MINIMAL + lines("căn cứ:", f"  chính trị: [Kết luận số 1, {item}]")
    blocks = part_of(document_of(text, "kich_ban_khung"), PartKind.SCENARIO).blocks
    cited = [b.clause for b in blocks if isinstance(b, Block) and b.kind is Kind.DASH and b.clause.startswith("I.1.")]
    assert cited == (["I.1.a", "I.1.b"] if clause == "I.1.a" else ["I.1.b", "I.1.b"])


def test_the_scenario_ends_with_its_mark_and_nothing_else_does() -> None:
    blocks = blocks_of(2)
    assert blocks[-1].text.endswith(" cập nhật kịch bản khung./.")
    assert not [block.text for block in blocks[:-1] if block.text.endswith("./.")]


@pytest.mark.parametrize(("text", "ended"), [("Hết", "Hết./."), ("Hết.", "Hết./."), ("Hết./.", "Hết./.")])
def test_the_last_paragraph_gets_one_mark(text: str, ended: str) -> None:
    (block,) = closed([Block(Kind.TEXT, "", (Span(text),))])
    assert block.text == ended
    assert closed([]) == []


def test_values_in_a_sentence_are_joined_without_doubled_marks() -> None:
    def read_back(*texts: str, **how: str) -> str:
        return "".join(span.text for span in joined(texts, ("x",), **how))

    assert read_back("a", "", "b", "c") == "a; b; c"
    assert read_back("a", "b", "c", between=", ", last=" và ") == "a, b và c"
    assert read_back("a;", "b.", "c") == "a; b. c"
    assert read_back() == ""
    assert [span.path for span in joined(("a", "", "b"), ("x",))] == [("x", 0), None, ("x", 2)]


def test_a_value_that_ends_with_a_mark_gets_no_second_one() -> None:
    text = text_of(1).replace("phương tiện: [Xe, Tàu]", "phương tiện: [Xe, Tàu., Máy bay...]")
    blocks = [b.text for b in scenario_of(document_of(text)).blocks if isinstance(b, Block)]
    assert "+ Phương tiện huy động: Xe; Tàu. Máy bay..." in blocks


def test_a_place_for_a_value_that_is_not_there_is_dotted() -> None:
    text = MINIMAL + lines("tình huống:", "  -", "    cơ chế vận hành: {cấp xã: {người đứng đầu: }}")
    blocks = [b for b in scenario_of(document_of(text)).blocks if isinstance(b, Block)]
    assert [b.text for b in blocks if b.kind is Kind.SITUATION] == [f"1. Tình huống 1: {MISSING}"]
    (commune,) = [b.text for b in blocks if b.clause == "III.1.c.xa"]
    assert commune.endswith(f"đứng đầu là {MISSING}")


def test_empty_items_of_lists_leave_no_paragraph() -> None:
    text = MINIMAL + lines("mục tiêu, yêu cầu: {mục tiêu: ['', Một, ''], phương châm: ['']}")
    blocks = [b for b in scenario_of(document_of(text)).blocks if isinstance(b, Block)]
    assert [b.text for b in blocks if b.clause == "II.mt"] == ["1. Mục tiêu", "- Một"]
    assert [b.text for b in blocks if b.clause == "II.pc"] == ["3. Phương châm"]
    assert all(block.spans for block in blocks)


def test_every_value_on_the_page_knows_its_path() -> None:
    blocks = blocks_of(2)
    paths = [span.path for block in blocks for span in block.spans if span.path]
    assert ("situations", 1, "steps", "step2", "stage2", "leadership", 0) in paths
    assert ("basis", "political", 0) in paths
    assert ("implementation", "revision", "triggers", 1) in paths
    single = [path for path in paths if path[0] == "situations"]
    assert len(single) == len(set(single))


# --- the 71 clauses of the Phụ lục


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_clause_of_the_phu_luc_stands_in_the_document_in_order(variant: str) -> None:
    document = document_of(text_of(2, variant))
    part = scenario_of(document)
    found = list(dict.fromkeys(block.clause for block in part.blocks if block.clause in {row["id"] for row in FACTS}))
    expected = [row["id"] for row in FACTS if row["id"] not in {"TITLE", "ATTACH"}]
    # III.2 is both the second situation and the sentence behind the last one
    assert [clause for clause in found if clause != "III.2"] == [clause for clause in expected if clause != "III.2"]
    assert "III.2" in found
    assert any("KỊCH BẢN KHUNG" in line for line in (part.title, *part.abstract))
    assert part.attached.startswith("(Kèm theo ")


def clause_text(document: Document, clause: str) -> str:
    part = scenario_of(document)
    if clause == "ATTACH":
        return part.attached
    return "\n".join(block.text for block in part.blocks if isinstance(block, Block) and block.clause == clause)


@pytest.mark.parametrize("row", DIFFERENT, ids=lambda row: row["id"])
def test_each_of_the_19_differences_shows_in_dak_nong_and_nowhere_else(row: dict[str, str]) -> None:
    assert len(DIFFERENT) == 19
    texts = {variant: clause_text(document_of(text_of(1, variant)), row["id"]) for variant in VARIANTS}
    assert row["in_dak_nong"] in texts["dak_nong"]
    for other in ("national", "can_tho"):
        assert row["in_national"] in texts[other]
    if row["in_dak_nong"] not in row["in_national"] and row["id"] not in {"III.1.d.gd1", "III.2"}:
        assert row["in_dak_nong"] not in texts["national"]
        assert row["in_dak_nong"] not in texts["can_tho"]
    if row["in_national"] not in row["in_dak_nong"]:
        assert row["in_national"] not in texts["dak_nong"]


def test_stage_1_ends_with_a_full_stop_in_dak_nong_only() -> None:
    ends = {v: clause_text(document_of(text_of(1, v)), "III.1.d.gd1").endswith("xã hội.") for v in VARIANTS}
    assert ends == {"national": False, "dak_nong": True, "can_tho": False}


def test_the_next_situations_have_no_number_in_dak_nong_only() -> None:
    begins = {v: clause_text(document_of(text_of(1, v)), "III.2").split(" ", 1)[0] for v in VARIANTS}
    assert begins == {"national": "2.", "dak_nong": "Các", "can_tho": "2."}


#: The title is no block of the outline: nothing of it is there to compare.
SAME = [row for row in FACTS if row["giong_nhau"] == "true" and row["id"] != "TITLE"]


@pytest.mark.parametrize("row", SAME, ids=lambda row: row["id"])
def test_a_clause_that_is_the_same_reads_the_same_with_every_variant(row: dict[str, str]) -> None:
    def words(variant: str) -> str:
        text = clause_text(document_of(text_of(1, variant)), row["id"])
        # The agency of the province; the national frame knows none.
        return text.replace("Sở Y tế.", MISSING)

    assert "" != words("national") == words("dak_nong") == words("can_tho")


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_wording_left_to_the_variant_is_that_of_the_phu_luc(variant: str) -> None:
    """With the defaults alone, every clause that the Phụ lục words itself is printed in its words."""
    text = MINIMAL.replace("can_tho", variant) + lines("tình huống:", "  - tên: Một")
    document = document_of(text)
    key = "dak_nong" if variant == "dak_nong" else "national"
    for row in FACTS:
        if not row["id"].startswith("III.1.đ") or row["id"] in {"III.1.đ", "III.1.đ.b1.nd", "III.1.đ.b2.gd2.ii.1"}:
            continue
        wanted = str(row.get(key) or row["national"]).lstrip("-+đabc1234567890.()iv ").rstrip(".: ")
        assert wanted in clause_text(document, row["id"]), row["id"]


@pytest.mark.parametrize(("name", "count"), [("y_te", 2), ("nguon_nuoc", 2), ("nang_luong", 2)])
def test_the_examples_hold_every_clause_that_the_phu_luc_requires(name: str, count: int) -> None:
    resolved = example(name)
    assert len(resolved.scenario.situations) >= count
    clauses = {block.clause for block in scenario_of(outline(resolved)).blocks}
    assert {row["id"] for row in FACTS} - clauses == {"TITLE", "ATTACH"}
    for n in range(2, count + 1):
        assert {row["id"].replace("III.1", f"III.{n}", 1) for row in FACTS if row["id"].startswith("III.1")} <= clauses


def test_every_wording_that_the_outline_prints_is_worded_by_every_variant() -> None:
    for variant in VARIANTS:
        stack = catalog().variant(variant)
        for clause in stack.merged.clauses:
            assert stack.wording(clause), clause
        assert part_of(document_of(text_of(1, variant), "to_trinh"), PartKind.SUBMISSION).blocks


def test_cases_of_revision_end_with_marks_of_their_own_or_of_the_kit() -> None:
    triggers = '    khi nào: [Luật thay đổi, "Sau diễn tập,", Có tổ chức mới]'
    text = MINIMAL + lines("tổ chức thực hiện:", "  sửa đổi, bổ sung, cập nhật:", triggers)
    part = part_of(document_of(text, "kich_ban_khung"), PartKind.SCENARIO)
    printed = [block.text for block in part.blocks if isinstance(block, Block) and block.clause == "IV.3"]
    assert printed[2:5] == ["- Luật thay đổi;", "- Sau diễn tập,", "- Có tổ chức mới."]
