"""What a command has read is never written over, not even by --force and not under another name of the same file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from commandline import Nts


@pytest.fixture
def files(nts: Nts, tmp_path: Path) -> dict[str, bytes]:
    """A scenario, the Word file that the kit printed from it, and a second name of each."""
    assert nts("new", "a.yaml", "--example", "nguon_nuoc_dak_nong").code == 0
    assert nts("render", "a.yaml", "-o", "x.docx").code == 0
    for name in ("a.yaml", "x.docx"):
        os.link(tmp_path / name, tmp_path / f"ten_khac_{name}")
    return {file.name: file.read_bytes() for file in tmp_path.iterdir()}


@pytest.mark.parametrize(
    "command",
    [
        "render x.docx",
        "render x.docx --force",
        "render x.docx --draft -o ten_khac_x.docx",
        "render x.docx -o .",
        "crosswalk x.docx -o x.docx",
        "crosswalk x.docx -o ten_khac_x.docx --force",
        "check a.yaml -o a.yaml --force",
        "check x.docx --format json -o x.docx --force",
        "check khong_co.yaml a.yaml --format html -o ten_khac_a.yaml --force",
        "lint x.docx --fix -o x.docx --force",
        "lint x.docx --comments ten_khac_x.docx --force",
        "diff a.yaml x.docx -o x.docx --force",
    ],
)
def test_an_input_stays_as_it_is(nts: Nts, tmp_path: Path, files: dict[str, bytes], command: str) -> None:
    said = nts(*command.split())
    assert said.code == 2
    assert "hãy chọn tên khác" in said.err
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == files


def test_the_next_step_with_a_draft_in_word_is_a_scenario(nts: Nts, files: dict[str, bytes]) -> None:
    said = nts("check", "x.docx")
    assert said.code == 0, said.out
    assert said.out.rstrip().endswith("Bước tiếp theo: nts import x.docx -o x.yaml")
