"""Plans that are older than the model: what they lack is told beside their age."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from nts_scenario_kit.api import check

SOURCE = Path(__file__).resolve().parents[1] / "data" / "offices" / "17_tinh_tran_dau.docx"


def found(folder: Path, year: str) -> set[str]:
    """The rules that say something of the plan, issued in that year."""
    document = docx.Document(str(SOURCE))
    cells = (cell for table in document.tables for row in table.rows for cell in row.cells)
    for paragraph in (*document.paragraphs, *(one for cell in cells for one in cell.paragraphs)):
        if "Quảng Trị, ngày 20" in paragraph.text:
            paragraph.text = paragraph.text.replace("tháng 01 năm 2026", f"tháng 3 năm {year}")
    document.save(str(folder / f"{year}.docx"))
    (opened,) = check([folder / f"{year}.docx"]).opened
    return {one.rule for one in opened.findings if one.rule.startswith(("KB-", "BT-"))}


@pytest.mark.parametrize("year", ["2024", "2019"])
def test_what_an_older_plan_lacks_is_told_as_well(tmp_path: Path, year: str) -> None:
    today = found(tmp_path, "2027")
    lacks = {rule for rule in today if rule.startswith(("KB-III-", "KB-B1-", "KB-B2", "KB-B3-", "KB-IV-"))}
    assert "BT-HIEU-LUC" not in today
    assert len(lacks) > 2
    assert {"BT-HIEU-LUC"} | lacks <= found(tmp_path, year)
