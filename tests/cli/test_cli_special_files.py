"""A pipe, a socket or a device in place of a file is refused before anything is read: no command waits or fills up."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest
from commandline import Nts

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files in folders")

COMMANDS = (
    "check {}.yaml",
    "check {}.docx",
    "crosswalk {}.yaml",
    "render {}.yaml -o ra.docx",
    "lint {}.docx",
    "lint {}.docx --fix -o ra.docx",
    "import {}.docx -o ra.yaml",
    "import {}.docx --into a.yaml",
    "import {}.xlsx --into a.yaml",
    "export-tasks {}.yaml -o ra.xlsx",
    "diff {}.docx a.yaml",
    "diff a.yaml {}.yaml",
)


@pytest.fixture
def folder(nts: Nts, tmp_path: Path) -> Path:
    assert nts("new", "a.yaml", "--example", "nguon_nuoc_dak_nong").code == 0
    return tmp_path


@pytest.mark.parametrize("command", COMMANDS)
def test_a_pipe_is_not_waited_for(nts: Nts, folder: Path, command: str) -> None:
    name = command.format("ống").split()
    file = next(word for word in name if word.startswith("ống"))
    os.mkfifo(folder / file)
    before = sorted(folder.iterdir())
    said = nts(*name)
    assert (said.code, said.err) == (2, f"Lỗi: không phải tệp thường, không đọc được: {file}\n")
    assert sorted(folder.iterdir()) == before


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/proc/self/mem"])
@pytest.mark.parametrize("command", ["check {}.yaml", "lint {}.docx", "import {}.xlsx --into a.yaml"])
def test_a_link_to_a_device_is_no_empty_file(nts: Nts, folder: Path, device: str, command: str) -> None:
    if not Path(device).exists():
        pytest.skip("this system has none")
    name = command.format("liên_kết").split()
    (folder / name[1]).symlink_to(device)
    said = nts(*name)
    assert (said.code, said.err) == (2, f"Lỗi: không phải tệp thường, không đọc được: {name[1]}\n")


def test_a_socket_is_no_file(nts: Nts, folder: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind("s.yaml")
        said = nts("check", "s.yaml")
    assert (said.code, said.err) == (2, "Lỗi: không phải tệp thường, không đọc được: s.yaml\n")


@pytest.mark.parametrize("table", ["/dev/zero", "t.csv", "t.xlsx"])
def test_a_table_of_a_project_is_a_file(nts: Nts, folder: Path, table: str) -> None:
    if table != "/dev/zero":
        os.mkfifo(folder / table)
    (folder / "nts.yaml").write_text(f"ma trận:\n  - kịch bản: [a.yaml]\n    bảng: {table}\n", "utf-8")
    said = nts("build", ".")
    assert said.code == 1
    assert f"nts.yaml:3:11: lỗi: không phải tệp thường, không đọc được: {table} [DA-TEP]" in said.out
