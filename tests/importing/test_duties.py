"""Who leads, in words of other people's files."""

from __future__ import annotations

import pytest

from nts_scenario_kit.importing.duties import leader_of

LEADERS = {
    "Chủ trì: Sở Y tế.": ("Sở Y tế", "Chủ trì:"),
    "Công an tỉnh chủ trì;": ("Công an tỉnh", "chủ trì"),
    "Lực lượng Công an chịu trách nhiệm chủ trì.": ("Lực lượng Công an", "chịu trách nhiệm chủ trì"),
    "Bộ đội Biên phòng tỉnh giữ vai trò nòng cốt": ("Bộ đội Biên phòng tỉnh", "giữ vai trò nòng cốt"),
    "Sở Xây dựng là đơn vị chủ trì": ("Sở Xây dựng", "là đơn vị chủ trì"),
    # no names: a sentence, an agency without its name
    "Cơ quan chủ trì báo cáo ngay.": ("Cơ quan chủ trì báo cáo ngay.", ""),
    "Ai chủ trì": ("Ai chủ trì", ""),
    "Lực lượng chủ trì": ("Lực lượng chủ trì", ""),
}


@pytest.mark.parametrize("words", LEADERS)
def test_the_name_of_who_leads_stands_without_the_words_that_say_so(words: str) -> None:
    assert leader_of(words) == LEADERS[words]
