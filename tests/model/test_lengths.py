"""Lists far longer than any office writes are told once, at their place, and nothing else is judged."""

from __future__ import annotations

from pathlib import Path

import pytest

from nts_scenario_kit.api.checking import open_scenario

HEAD = "loại: kịch bản khung\nbiến thể: can_tho\nlĩnh vực: y_te\ncấp: tỉnh\ntrích yếu: Ứng phó\n"


def told(folder: Path, text: str) -> list[str]:
    file = folder / "a.yaml"
    file.write_text(HEAD + text, encoding="utf-8")
    found = [one for one in open_scenario(file).findings if one.rule == "SCHEMA-NHIEU"]
    return [f"{one.line}:{one.column} {one.path}: {one.message}" for one in found]


@pytest.mark.parametrize(
    ("before", "entry", "most", "said"),
    [
        ("tình huống:\n", "  - tên: x\n", 200, "7:3 tình huống: “tình huống” có 201 mục, quá giới hạn 200 mục"),
        ("situations:\n", "  - {tên: x}\n", 200, "7:3 situations: “situations” có 201 mục, quá giới hạn 200 mục"),
        (
            "tổ chức thực hiện:\n  phân công:\n",
            "    - việc: x\n",
            1000,
            "8:5 tổ chức thực hiện.phân công: “phân công” có 1001 mục, quá giới hạn 1000 mục",
        ),
        (
            "mục tiêu, yêu cầu:\n  mục tiêu:\n",
            "    - x\n",
            5000,
            "8:5 mục tiêu, yêu cầu.mục tiêu: “mục tiêu” có 5001 mục, quá giới hạn 5000 mục",
        ),
    ],
)
def test_a_list_beyond_its_limit_is_told_once(tmp_path: Path, before: str, entry: str, most: int, said: str) -> None:
    assert told(tmp_path, before + entry * most) == []
    assert told(tmp_path, before + entry * (most + 1)) == [said]


def test_nothing_else_is_said_of_such_a_file(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(HEAD + "tình huống:\n" + "  - tên: x\n" * 20_000, encoding="utf-8")
    opened = open_scenario(file)
    assert [one.rule for one in opened.findings] == ["SCHEMA-NHIEU"]
    assert opened.blocked


def test_a_list_within_a_flow_of_commas_counts_as_well(tmp_path: Path) -> None:
    assert told(tmp_path, "phụ lục:\n  - tên: x\n    nội dung: [" + "a, " * 5001 + "a]\n") == [
        "8:15 phụ lục[1].nội dung: “nội dung” có 5002 mục, quá giới hạn 5000 mục"
    ]
