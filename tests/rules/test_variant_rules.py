"""A variant may add or tighten; what weakens the Phụ lục is a finding that names both places."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import VARIANTS, catalog

from nts_scenario_kit.catalog.variants import read_layer, stack
from nts_scenario_kit.rules.variants import check_variant


def told(tmp_path: Path, text: str) -> list[str]:
    """Rule, place and message of what a variant on top of the national one gives."""
    file = tmp_path / "moi" / "variant.yaml"
    file.parent.mkdir()
    file.write_text("mã: moi\ntên: Mới\nkế thừa: national\n" + text, encoding="utf-8")
    layer, findings = read_layer(file, "templates/moi/variant.yaml")
    assert layer is not None, findings
    found = check_variant(stack((layer, *catalog().variant("national").layers)))
    return [f"{f.rule} {f.place} {f.message}" for f in found]


@pytest.mark.parametrize("name", VARIANTS)
def test_the_kits_variants_weaken_nothing(name: str) -> None:
    assert check_variant(catalog().variant(name)) == []


def test_to_tighten_is_allowed(tmp_path: Path) -> None:
    assert told(tmp_path, "quy tắc:\n  KB-II-SOM: {mức: lỗi, lý do: x}\n") == []


def test_to_weaken_a_rule_is_not(tmp_path: Path) -> None:
    (found,) = told(tmp_path, "quy tắc:\n  KB-II-MT: {mức: gợi ý}\n")
    assert found == (
        "BT-LUAT-NHE templates/moi/variant.yaml:5:19 luật KB-II-MT bị làm nhẹ: từ “lỗi” "
        "(luật KB-II-MT của bộ công cụ (147 PL II)) xuống “gợi ý”"
    )


def test_an_unknown_rule_is_told(tmp_path: Path) -> None:
    (found,) = told(tmp_path, "quy tắc:\n  KB-II-MTT: {mức: lỗi}\n")
    assert found.startswith("BT-LUAT-LA templates/moi/variant.yaml:5")


@pytest.mark.parametrize(
    "text", ["  III.1.a:\n", "  III.1.a: {yêu cầu: }\n", "  III.1.a: {yêu cầu: Nội dung tình huống}\n"]
)
def test_to_drop_or_cut_a_clause_names_both_files(tmp_path: Path, text: str) -> None:
    (found,) = told(tmp_path, f"khoản:\n  {text}\n")
    assert found.startswith("BT-KHOAN-BO templates/moi/variant.yaml:5")
    assert "templates/national/variant.yaml:" in found


def test_own_words_for_a_clause_are_allowed(tmp_path: Path) -> None:
    assert told(tmp_path, "khoản:\n  III.1.a: {lời văn: Nội dung}\n  ATTACH: {yêu cầu: Kèm theo Kế hoạch}\n") == []


def test_to_blank_a_default_names_both_files(tmp_path: Path) -> None:
    (found,) = told(tmp_path, "mặc định:\n  mục tiêu, yêu cầu:\n    nguyên tắc: []\n")
    assert found.startswith("BT-KHOAN-RONG templates/moi/variant.yaml:6:17")
    assert "templates/national/variant.yaml:" in found


def test_to_contradict_the_phu_luc_is_told(tmp_path: Path) -> None:
    text = "mặc định:\n  tình huống:\n    cơ chế vận hành:\n      cấp quốc gia:\n        người đứng đầu: Bộ trưởng\n"
    (found,) = told(tmp_path, text)
    assert found.startswith("BT-KHOAN-TRAI templates/moi/variant.yaml:8:25 trái với khoản III.1.c.quocgia")
    assert "templates/national/variant.yaml:" in found
