"""Cells left blank in the table of localities: allowed where the scenario may be blank until it is issued."""

from __future__ import annotations

from pathlib import Path

import pytest
from projects import matrix_text, plan_of, statuses, write_project

from nts_scenario_kit.building import build, processes
from nts_scenario_kit.building.scenario import Work
from nts_scenario_kit.word.archive import unpacked

NAMED = (("xã Mường Nhé", "Mường Nhé", "0215"), ("xã Lai Hòa", "Lai Hòa", ""))
#: The column «điện thoại» of the project names the signer here, and nothing else.
SIGNER = "  người ký: {hình thức ký: TM., thay mặt: ỦY BAN NHÂN DÂN, chức vụ: CHỦ TỊCH, họ tên: «điện thoại»}\n"


def project(folder: Path, text: str) -> None:
    write_project(folder, NAMED)
    (folder / "y tế.yaml").write_text(text, encoding="utf-8")


def signed() -> str:
    text = matrix_text().replace("gọi số «điện thoại»", "gọi số 115")
    before, head, after = text.partition("ban hành:\n")
    own = "".join(row for row in after.splitlines(keepends=True) if not row.startswith("  người ký:"))
    return before + head + SIGNER + own


def test_a_signer_who_is_not_known_yet_stops_no_row(tmp_path: Path) -> None:
    project(tmp_path, signed())
    outcome = build(plan_of(tmp_path), 1, processes)
    assert statuses(outcome) == {"Mường Nhé/y tế.docx": "mới", "Lai Hòa/y tế.docx": "mới"}
    assert outcome.faults == ()


def test_a_row_with_a_blank_cell_is_what_it_renders_alone(tmp_path: Path) -> None:
    project(tmp_path, signed())
    work = Work(plan := plan_of(tmp_path), plan.units[0])
    for row in range(2):
        made, alone = work.make(row).data, work._printed(work.words(row))
        assert made is not None
        assert alone is not None
        assert unpacked(made) == unpacked(alone)


@pytest.mark.parametrize(
    "change",
    [("họ tên: «điện thoại»", "họ tên: Ông «điện thoại»"), ("gọi số 115", "gọi «điện thoại»")],
    ids=["a part of the field", "another field as well"],
)
def test_a_blank_cell_that_is_needed_elsewhere_stops_its_row(tmp_path: Path, change: tuple[str, str]) -> None:
    project(tmp_path, signed().replace(*change))
    outcome = build(plan_of(tmp_path), 1, processes)
    assert [(f.rule, f.line, f.column) for f in outcome.faults] == [("DA-O", 3, 3)]
    assert statuses(outcome) == {"Mường Nhé/y tế.docx": "mới"}
