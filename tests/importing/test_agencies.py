"""Names of agencies parted in one text."""

from __future__ import annotations

import pytest

from nts_scenario_kit.importing.agencies import agencies


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("Sở Y tế; Công an tỉnh", ["Sở Y tế", "Công an tỉnh"]),
        ("Sở Y tế, Công an tỉnh", ["Sở Y tế", "Công an tỉnh"]),
        ("Sở Văn hóa, Thể thao và Du lịch", ["Sở Văn hóa, Thể thao và Du lịch"]),
        (
            "Công an tỉnh; tại chỗ (dân quân, lực lượng bảo vệ an ninh; đội xung kích) và chi viện",
            [
                "Công an tỉnh",
                "tại chỗ (dân quân, lực lượng bảo vệ an ninh; đội xung kích) và chi viện",
            ],
        ),
        ("A (b (c; d); e); f", ["A (b (c; d); e)", "f"]),
        ("A (b; c", ["A (b", "c"]),  # nobody knows where it ends
        ("A (b\nc)", ["A (b", "c)"]),
    ],
)
def test_a_text_is_parted_between_names_and_not_between_brackets(text: str, parted: list[str]) -> None:
    assert agencies(text) == parted


def test_what_is_known_stays_whole() -> None:
    known = "Sở Y tế, Công an tỉnh"
    assert agencies(f"{known}; Sở Nội vụ", [known]) == [known, "Sở Nội vụ"]
