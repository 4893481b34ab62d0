"""Plans of ministries, provinces, communes, schools and hospitals that follow no template find their fields."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from importing.office_plans_marked import Plan, meant, plans, right, text_of, write
from ruamel.yaml import YAML

from nts_scenario_kit.cli import run

PLANS = {plan.name: plan for plan in plans()}
#: Share of the text that stands in its own field.
LEAST = 0.95


def imported(plan: Plan, folder: Path) -> tuple[dict[str, Any], str]:
    write(plan, folder / "a.docx")
    assert run(["import", str(folder / "a.docx"), "-o", str(folder / "a.yaml")]) in (0, 1)
    text = (folder / "a.yaml").read_text(encoding="utf-8")
    return YAML(typ="base").load(text), text


def values(data: Any, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(data, dict):
        for key, below in data.items():
            yield from values(below, f"{path}.{key}" if path else key)
    elif isinstance(data, list):
        for number, below in enumerate(data):
            yield from values(below, f"{path}[{number}]")
    elif data is not None:
        yield path, str(data)


def flat(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text).casefold()).strip(" .;:,/")


def places(words: str, found: list[tuple[str, str]]) -> list[str]:
    """Where the words stand; those behind a label, if the label became the field."""
    for wanted in (words, words.partition(":")[2]):
        at = [path for path, text in found if flat(wanted) and flat(wanted) in flat(text)]
        if at:
            return at
    return []


@pytest.mark.parametrize("name", PLANS)
def test_nearly_every_sentence_stands_in_its_field(name: str, tmp_path: Path) -> None:
    data, _ = imported(PLANS[name], tmp_path)
    found = list(values(data))
    expected = meant(PLANS[name])
    stand = [(one, places(one.words, found)) for one in expected]
    wrong = [(one, at) for one, at in stand if not any(right(one.fields, path) for path in at)]
    good = 1 - sum(len(one.words) for one, _ in wrong) / sum(len(one.words) for one in expected)
    assert good >= LEAST, (good, wrong)


@pytest.mark.parametrize("name", PLANS)
def test_no_word_is_lost(name: str, tmp_path: Path) -> None:
    _, text = imported(PLANS[name], tmp_path)
    kept = set(re.findall(r"\w+", flat(text)))
    words = [word for word in re.findall(r"\w+", flat(text_of(PLANS[name]))) if word.isalpha() and len(word) > 1]
    assert [word for word in words if word not in kept] == []


def test_a_passage_without_a_field_says_which_one_is_near(tmp_path: Path) -> None:
    """Tasks of a department below ``NHIỆM VỤ, GIẢI PHÁP`` belong to no situation."""
    data, _ = imported(PLANS["d18"], tmp_path)
    near = {one["đoạn"]: one["gợi ý"] for one in data["chưa phân loại"]}
    assert near["Viết 6 chuyên đề tiết kiệm điện trên trang tin ngành."] == "tổ chức thực hiện.phân công"
    assert next(hint for text, hint in near.items() if text.startswith("Thực hiện")) == "ban hành.căn cứ ban hành"


def test_a_table_is_called_by_the_heading_above_it(tmp_path: Path) -> None:
    data, _ = imported(PLANS["d17"], tmp_path)
    assert {one["tên"] for one in data["phụ lục"]} == {"Danh sách 36 điểm sơ tán", "Lực lượng tham gia"}
