"""What stands alone or does not apply: no number for one item, no model wording for a clause that was set aside."""

from __future__ import annotations

import pytest
from support import MINIMAL, Block, document_of, lines, paragraphs, part_of

from nts_scenario_kit.document import Kind, PartKind

SITUATION = (
    "tình huống:",
    "  - tên: Ngộ độc thực phẩm",
    "    lực lượng, phương tiện:",
    "      giai đoạn 2: {{căn cứ xác định chuyển hóa: {criteria}}}",
    "      giai đoạn 3: {{lực lượng nòng cốt: [{core}]}}",
)
DISASTER = "{loại tình trạng: thảm họa, chủ trì: Sở Y tế, phối hợp: Công an thành phố}"
DEFENCE = "{loại tình trạng: quốc phòng, chủ trì: Bộ Chỉ huy quân sự thành phố, phối hợp: Công an thành phố}"
ADAPTATION = (
    "Triển khai giải pháp nhằm chủ động thích ứng với các đe dọa an ninh phi truyền thống bắt nguồn từ tự nhiên"
)


def counted(criteria: str, core: str) -> list[tuple[str, str]]:
    """Mark and first word of everything that could be counted in Roman figures at point d."""
    text = MINIMAL + lines(*(row.format(criteria=criteria, core=core) for row in SITUATION))
    blocks = part_of(document_of(text), PartKind.SCENARIO).blocks
    kinds = (Kind.ROMAN, Kind.TEXT)
    found = [b for b in blocks if isinstance(b, Block) and b.kind in kinds and b.clause.startswith("III.1.d")]
    return [(block.mark, block.spans[0].text.split()[0]) for block in found]


def test_one_criterion_alone_has_no_number() -> None:
    assert counted("Trên 100 người gây rối.", f"{DISASTER}, {DEFENCE}")[0] == ("", "Trên")
    assert [mark for mark, _ in counted("[Một, Hai]", f"{DISASTER}, {DEFENCE}")] == ["(i)", "(ii)", "(i)", "(ii)"]


def test_one_kind_of_emergency_alone_has_no_number() -> None:
    assert counted("[Một, '', Hai]", DISASTER) == [("(i)", "Một"), ("(ii)", "Hai"), ("", "Nếu")]


def situations(*more: str) -> list[str]:
    text = MINIMAL + lines("tình huống:", "  - tên: Cháy", "  - tên: Mất nước", *more)
    return [text for text in paragraphs(part_of(document_of(text), PartKind.SCENARIO)) if ADAPTATION in text]


@pytest.mark.parametrize(("clause", "left"), [("III.1.đ.b3.3", 0), ("III.2.đ.b3.3", 1), ("III.1.đ.b3.4", 2)])
def test_the_models_wording_of_a_clause_set_aside_is_not_printed(clause: str, left: int) -> None:
    reason = "lý do: Do con người gây ra"
    assert len(situations("không áp dụng:", f"  - {{khoản: {clause}, {reason}}}")) == left


@pytest.mark.parametrize(("numbers", "left"), [("1", 1), ("2", 1), ("[1, 2]", 0), ("3", 2), ("", 0)])
def test_the_models_wording_is_left_out_of_the_situations_that_are_named(numbers: str, left: int) -> None:
    note = f"  - {{khoản: III.1.đ.b3.3, tình huống: {numbers}, lý do: Do con người gây ra}}"
    assert len(situations("không áp dụng:", note)) == left


def test_a_clause_set_aside_without_a_reason_is_printed() -> None:
    assert len(situations("không áp dụng:", "  - {khoản: III.1.đ.b3.3}")) == 2


def test_what_the_author_wrote_is_printed_whatever_was_set_aside() -> None:
    own = f"    các bước: {{bước 3: {{thích ứng: {ADAPTATION}.}}}}"
    assert len(situations(own, "không áp dụng:", "  - {khoản: III.1.đ.b3.3, lý do: Do con người}")) == 1
