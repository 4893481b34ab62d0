"""Names in lists: parted with care, groups that name nobody, one agency in two spellings."""

from __future__ import annotations

import time

import pytest

from nts_scenario_kit.rules import actors
from nts_scenario_kit.rules.folding import folded


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Sở Văn hóa, Thể thao và Du lịch", ["Sở Văn hóa, Thể thao và Du lịch"]),
        ("Báo và Phát thanh, Truyền hình Cần Thơ", ["Báo và Phát thanh, Truyền hình Cần Thơ"]),
        ("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã", ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã"]),
        ("Ủy ban nhân dân các xã, phường", ["Ủy ban nhân dân các xã, phường"]),
        ("Sở Y tế; Công an thành phố.", ["Sở Y tế", "Công an thành phố"]),
        ("Sở Y tế, Sở Xây dựng và Công an thành phố", ["Sở Y tế", "Sở Xây dựng", "Công an thành phố"]),
        (
            "Lực lượng Quân đội và các lực lượng tại chỗ, chi viện có liên quan",
            ["Lực lượng Quân đội", "các lực lượng tại chỗ, chi viện có liên quan"],
        ),
        ("Bộ Công an, các bộ, ngành", ["Bộ Công an", "các bộ, ngành"]),
        ("Công an thành phố (Phòng Cảnh sát giao thông, Sở Chỉ huy)", ["Công an thành phố"]),
        (" ; ", []),
    ],
)
def test_lists_are_parted_before_another_agency_only(text: str, names: list[str]) -> None:
    assert list(actors.split([text])) == names


@pytest.mark.parametrize(
    ("name", "generic"),
    [
        ("các lực lượng tại chỗ và chi viện có liên quan", True),
        ("Các sở, ban ngành thành phố và cơ quan thuộc địa phương", True),
        ("lực lượng chi viện từ các tỉnh lân cận", True),
        ("Thủ trưởng các đơn vị", True),
        ("Ủy ban nhân dân các xã, phường", False),
        ("Lực lượng Công an", False),
        ("Sở Nội vụ", False),
        ("", False),
    ],
)
def test_groups_that_name_nobody(name: str, generic: bool) -> None:
    assert actors.generic(name) is generic


@pytest.mark.parametrize(
    ("one", "other", "meets"),
    [
        ("Lực lượng Công an", "Công an thành phố", True),
        ("Công an nhân dân", "Bộ Công an", True),
        ("Công an xã", "Công an thành phố", False),
        ("Lực lượng Quân đội", "Bộ Chỉ huy quân sự thành phố", True),
        ("Bộ CHQS thành phố", "Bộ Chỉ huy quân sự thành phố", True),
        ("Bộ đội Biên phòng", "Bộ Chỉ huy quân sự thành phố", False),
        ("lực lượng Y tế", "Sở Y tế", True),
        ("Sở Y tế", "Bộ Y tế", False),
        ("UBND xã, phường", "Ủy ban nhân dân các xã, phường", True),
        ("Sở NN&MT", "Sở Nông nghiệp và Môi trường", True),
        ("Sở Nội vụ", "Sở Ngoại vụ", False),
    ],
)
def test_one_agency_in_two_spellings(one: str, other: str, meets: bool) -> None:
    assert actors.meets(one, other) is meets
    assert actors.meets(other, one) is meets


def test_folding_keeps_every_letter_in_its_place() -> None:
    assert folded("HOÀ bình, UỶ ban, thuỷ") == folded("hòa bình, ủy ban, thủy")
    assert len(folded("İstanbul Ðề")) == len("İstanbul Ðề")


def test_brackets_that_nobody_closes_are_read_once() -> None:
    started = time.perf_counter()
    assert len(list(actors.split(["(Sở Y tế " * 8000]))) == 1
    assert time.perf_counter() - started < 1
