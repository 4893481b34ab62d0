"""The sentences that lead in: the variant's, the author's, or none."""

from __future__ import annotations

import pytest
from support import resolved_of

from nts_scenario_kit.outline import outline

BASE = "biến thể: can_tho\nlĩnh vực: y_te\ncấp: tỉnh\ntrích yếu: Ứng phó với dịch bệnh\n"


def texts(more: str) -> list[str]:
    document = outline(resolved_of(BASE + more), ("kich_ban_khung",))
    return [block.text for block in document.blocks() if hasattr(block, "spans")]


def test_without_a_word_of_the_author_the_sentences_of_the_phu_luc_stand() -> None:
    found = texts("")
    assert found[0] == "Kịch bản khung này áp dụng trên địa bàn thành phố Cần Thơ."
    assert found[1].startswith("Căn cứ tình hình thực tế, các bộ, ngành, địa phương")
    assert found[1].endswith("gồm các nội dung cơ bản sau:")
    assert found[2] == "I. CĂN CỨ BAN HÀNH"
    assert "1. Các tình huống tiếp theo (nếu có) xây dựng theo trình tự tương tự tình huống 1." in found


def test_the_author_may_write_them_anew() -> None:
    found = texts('lời dẫn:\n  mở đầu: "Kịch bản {{ này }} gồm:"\n  mục II: Mục tiêu chung.\n')
    assert found[1:3] == ["Kịch bản {{ này }} gồm:", "I. CĂN CỨ BAN HÀNH"]
    assert "Mục tiêu chung." in found


def test_given_empty_they_are_not_printed() -> None:
    found = texts("lời dẫn:\n  mở đầu:\n  mục II:\n  tình huống tiếp theo:\n")
    assert [text for text in found if text.startswith(("Căn cứ tình hình", "Trên cơ sở"))] == []
    assert not any("tình huống tiếp theo" in text for text in found)


@pytest.mark.parametrize("more", ["", "địa bàn:\n", "lời dẫn: {mở đầu: }\n", "địa bàn:\nlời dẫn: {mở đầu: }\n"])
def test_a_document_of_the_same_blocks_gets_its_own_head_however_it_begins(more: str) -> None:
    resolved = resolved_of(BASE + more)
    whole = outline(resolved, ("kich_ban_khung",))
    other = resolved.scenario.model_copy(update={"subject": "Ứng phó với bão"})
    (part,) = outline(resolved, ("kich_ban_khung",), item=other, like=whole).parts
    assert part.abstract == ("Ứng phó với bão",)
    assert part.blocks == whole.parts[0].blocks
