"""What the author left empty has no paragraph; what stands half there has one, with dots for the rest."""

from __future__ import annotations

import pytest
from support import MINIMAL, document_of, lines

from nts_scenario_kit.document import Block
from nts_scenario_kit.outline.sentences import MISSING


def clauses(*stages: str, more: str = "") -> dict[str, str]:
    """By clause, the last text that the forces of one situation, or the end of the scenario, print."""
    text = MINIMAL + lines("tình huống:", "  - tên: A", "    lực lượng, phương tiện:", *(f"      {s}" for s in stages))
    return {
        block.clause: block.text
        for part in document_of(text + more).parts
        for block in part.blocks
        if isinstance(block, Block)
    }


@pytest.mark.parametrize("stage", [1, 2])
@pytest.mark.parametrize(
    ("forces", "printed"),
    [
        ("{chủ trì: [], phối hợp: [], phương tiện: []}", set()),
        ("{chủ trì: [], phối hợp: [Đội A], phương tiện: []}", {"luc_luong"}),
        ("{chủ trì: Công an, phối hợp: [], phương tiện: []}", {"luc_luong"}),
        ("{chủ trì: [], phối hợp: [], phương tiện: [Xe]}", {"phuong_tien"}),
        ("{chủ trì: Công an, phối hợp: [Đội A], phương tiện: [Xe]}", {"luc_luong", "phuong_tien"}),
    ],
)
def test_forces_and_means_of_a_stage_stand_there_only_if_one_is_named(
    stage: int, forces: str, printed: set[str]
) -> None:
    found = clauses(f"giai đoạn {stage}: {forces}")
    head = f"III.1.d.gd{stage}."
    assert {clause.removeprefix(head) for clause in found if clause.startswith(head)} - {"chuyen_hoa"} == printed


REVISION = "tổ chức thực hiện:\n  sửa đổi, bổ sung, cập nhật: {khi nào: [], "


@pytest.mark.parametrize(
    ("revision", "missing"),
    [
        ("định kỳ: hằng năm, cơ quan đầu mối: , thẩm quyền: }", 2),
        ("định kỳ: , cơ quan đầu mối: Sở Y tế, thẩm quyền: }", 2),
        ("định kỳ: , cơ quan đầu mối: , thẩm quyền: Giám đốc}", 2),
        ("định kỳ: hằng năm, cơ quan đầu mối: Sở Y tế, thẩm quyền: Giám đốc}", 0),
    ],
)
def test_one_part_of_the_revision_prints_the_sentence_with_dots_for_the_others(revision: str, missing: int) -> None:
    assert clauses(more=REVISION + revision + "\n")["IV.3"].count(MISSING) == missing


def test_a_revision_of_which_nothing_is_given_is_a_heading_alone() -> None:
    found = clauses(more=REVISION + "định kỳ: , cơ quan đầu mối: , thẩm quyền: }\n")
    assert found["IV.3"].startswith("3. Quy định về việc sửa đổi")
