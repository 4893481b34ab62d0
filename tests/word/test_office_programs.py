"""The office documents once more, after LibreOffice has saved them, as .docx and by way of .odt."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from office_findings import STRICT
from office_shelf import OFFICES, words_of

from nts_scenario_kit.word.lint import lint

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")

#: What LibreOffice itself breaks: the formatting of a content control, the first page's header behind a nested table.
BROKEN = {
    "guidance": {("ND30-CQ-NAME", "cỡ chữ 14"), ("ND30-CQ-NAME", "không in đậm")},
    "hospital_notice": {("ND30-PAGENUM-FIRST", "số trang hiển thị ở trang thứ nhất")},
}


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folders ``docx`` (saved as .docx) and ``odt`` (saved as .odt, then as .docx)."""
    here = tmp_path_factory.mktemp("libreoffice")
    for office in OFFICES:
        (here / f"{office.id}.docx").write_bytes(office.good())
    files = [here / f"{office.id}.docx" for office in OFFICES]
    _convert(here, files, "docx:MS Word 2007 XML", "docx")
    _convert(here, files, "odt", "giữa")
    _convert(here, [here / "giữa" / f"{office.id}.odt" for office in OFFICES], "docx:MS Word 2007 XML", "odt")
    return here


def _convert(here: Path, files: list[Path], form: str, folder: str) -> None:
    profile = f"-env:UserInstallation={(here / 'lo').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", form, "--outdir", str(here / folder)]
    subprocess.run([*command, *map(str, files)], check=True, capture_output=True, timeout=240)


@pytest.mark.parametrize("way", ["docx", "odt"])
def test_what_is_right_is_right_after_libreoffice_has_saved_it(saved: Path, way: str) -> None:
    for office in OFFICES:
        strict = {(rule, message) for _, rule, message in STRICT.get(office.id, [])}
        found = {(f.rule, f.message) for f in lint(saved / way / f"{office.id}.docx")}
        allowed = BROKEN.get(office.id, set())
        odd = [one for one in found - strict if not any(one[0] == rule and says in one[1] for rule, says in allowed)]
        assert (office.name, odd) == (office.name, [])
        assert found >= strict


@pytest.mark.parametrize("way", ["docx", "odt"])
def test_the_words_are_the_same_so_that_the_comparison_means_something(saved: Path, way: str) -> None:
    for office in OFFICES:
        before, after = set(words_of(office.good())), set(words_of((saved / way / f"{office.id}.docx").read_bytes()))
        assert len(before - after) <= 2, office.name
