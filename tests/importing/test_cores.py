"""Which force is the core in which emergency, in sentences of offices."""

from __future__ import annotations

import pytest

from nts_scenario_kit.importing.cores import Core, core_of, cores

#: Sentence -> kind of emergency, core force, who takes part; and the pieces that say other things.
SENTENCES: dict[str, tuple[list[tuple[str, str, str]], list[str]]] = {
    "Quân đội nhân dân chủ trì, nòng cốt; các lực lượng của xã phối hợp theo lệnh.": (
        [("", "Quân đội nhân dân", "các lực lượng của xã")],
        [],
    ),
    "Nếu là tình trạng khẩn cấp về an ninh quốc gia, trật tự thì Công an nhân dân chủ trì, Quân đội phối hợp.": (
        [("an ninh quốc gia, trật tự", "Công an nhân dân", "Quân đội")],
        [],
    ),
    "Bộ đội làm nòng cốt nếu khẩn cấp về thiên tai, công an làm nòng cốt nếu khẩn cấp về an ninh": (
        [("thiên tai", "Bộ đội", ""), ("an ninh", "công an", "")],
        [],
    ),
    "Quân đội nếu là quốc phòng; Công an nếu là an ninh quốc gia; các lực lượng khác phối hợp": (
        [("quốc phòng", "Quân đội", "các lực lượng khác"), ("an ninh quốc gia", "Công an", "các lực lượng khác")],
        [],
    ),
    "Thảm họa thiên tai: Quân đội nhân dân chủ trì, nòng cốt, Công an nhân dân phối hợp": (
        [("Thảm họa thiên tai", "Quân đội nhân dân", "Công an nhân dân")],
        [],
    ),
    "Theo loại do pháp luật quy định: về thiên tai do Quân đội nhân dân, về an ninh do Công an nhân dân chủ trì": (
        [("thiên tai", "Quân đội nhân dân", ""), ("an ninh", "Công an nhân dân", "")],
        [],
    ),
    "Khẩn cấp về quốc phòng: Bộ Quốc phòng là nòng cốt; các nhà mạng phục tùng lệnh điều động.": (
        [("quốc phòng", "Bộ Quốc phòng", "")],
        ["các nhà mạng phục tùng lệnh điều động"],
    ),
    "Do cấp có thẩm quyền chỉ định lực lượng nòng cốt khi ban bố": (
        [],
        ["Do cấp có thẩm quyền chỉ định lực lượng nòng cốt khi ban bố"],
    ),
    "Trực thăng, xe bơm, phương tiện trưng dụng": ([], ["Trực thăng, xe bơm, phương tiện trưng dụng"]),
}


@pytest.mark.parametrize(("sentence", "told"), SENTENCES.items())
def test_a_sentence_says_who_is_the_core_in_which_emergency(
    sentence: str, told: tuple[list[tuple[str, str, str]], list[str]]
) -> None:
    assert cores(sentence) == told


def test_a_kind_and_those_who_take_part_are_left_out_where_none_is_named() -> None:
    assert Core("", "Quân đội", "").told() == {"lead": ["Quân đội"]}
    assert Core("thảm họa", "Quân đội", "Công an").told() == {
        "emergency": "thảm họa",
        "lead": ["Quân đội"],
        "cooperation": ["Công an"],
    }


def test_two_sentences_are_not_one_clause() -> None:
    first = "Khẩn cấp về quốc phòng: quân đội làm nòng cốt, công an phối hợp"
    second = "Khẩn cấp về an ninh: công an làm nòng cốt"
    assert core_of(first) == ("quốc phòng", "quân đội", "công an")
    assert core_of(f"{first}. {second}.") is None
    assert cores(f"{first}. {second}.") == ([("quốc phòng", "quân đội", "công an"), ("an ninh", "công an", "")], [])
