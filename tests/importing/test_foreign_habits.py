"""Plans laid out as no template has it: nearly every text in its own field, no word lost, nothing crashes."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from importing.foreign_habits import LAYOUTS, file
from importing.foreign_plans import OTHERS
from importing.test_foreign_styles import PAIRS, placed
from lxml import etree
from ruamel.yaml import YAML

from nts_scenario_kit.cli import run

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
PARTS = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml")


def words_of(data: bytes) -> Counter[str]:
    """Every word of the file with tracked changes accepted, read from its XML."""
    found: list[str] = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in filter(PARTS.fullmatch, archive.namelist()):
            root = etree.fromstring(archive.read(name))
            for gone in [one for one in root.iter(FALLBACK, W + "del") if one.getparent().tag != W + "rPr"]:
                gone.getparent().remove(gone)
            for paragraph in root.iter(W + "p"):
                own = [one for one in paragraph.iter(W + "t", W + "br", W + "tab")
                       if next(one.iterancestors(W + "p")) is paragraph]  # fmt: skip
                found += re.findall(r"\w+", "".join((one.text or "") if one.tag == W + "t" else " " for one in own))
    return _folded(found)


def _folded(words: list[str]) -> Counter[str]:
    return Counter(word.casefold().lstrip("0") or "0" for word in words if not word.isdigit() or len(word) > 1)


def imported(name: str, folder: Path) -> tuple[bytes, str]:
    data = file(name)
    (folder / "a.docx").write_bytes(data)
    assert run(["import", str(folder / "a.docx"), "-o", str(folder / "a.yaml")]) in (0, 1)
    return data, (folder / "a.yaml").read_text("utf-8")


@pytest.mark.parametrize("name", [*LAYOUTS, *OTHERS])
def test_every_word_is_kept_and_of_a_layout_nearly_every_text_in_its_own_field(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, text = imported(name, tmp_path)
    assert words_of(data) - _folded(re.findall(r"\w+", text)) == Counter()
    assert run(["check", str(tmp_path / "a.yaml")]) in (0, 1)
    assert "Traceback" not in capsys.readouterr().err
    if name in LAYOUTS:
        share, wrong = _in_their_fields(data, YAML(typ="base").load(text))
        assert share >= 0.95, (share, wrong)


def _in_their_fields(data: bytes, made: Any) -> tuple[float, list[tuple[str, str]]]:
    there = " ".join(re.findall(r"\w+", " ".join(_texts(data))))
    pairs = [(path, words) for path, words in PAIRS if " ".join(re.findall(r"\w+", words)) in there]
    wrong = [(path, words) for path, words in pairs if not placed(made, path, words)]
    return 1 - sum(len(words) for _, words in wrong) / sum(len(words) for _, words in pairs), wrong


def _texts(data: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    return ["".join(t.text or "" for t in p.iter(W + "t")) for p in root.iter(W + "p")]


def scenario(name: str, folder: Path) -> Any:
    return YAML(typ="base").load(imported(name, folder)[1])


def test_situations_may_be_called_scenarios(tmp_path: Path) -> None:
    found = scenario("again", tmp_path)["tình huống"]
    assert [one["tên"] for one in found] == [f"Dịch bệnh cấp độ {n} tại cụm dân cư" for n in (1, 2, 3)]
    assert [one["mục tiêu xử lý"] for one in found] == [[f"Dập dịch cấp {n} trong {n + 6} ngày."] for n in (1, 2, 3)]


def test_a_plan_that_is_only_partly_a_scenario(tmp_path: Path) -> None:
    """Sections of a yearly plan stand where they say the same as those of a scenario."""
    found = scenario("partly", tmp_path)
    assert [one["tên"] for one in found["tình huống"]] == ["Sốt xuất huyết bùng phát tại 03 thôn ven suối"]
    assert found["tổ chức thực hiện"]["bảo đảm"]["kinh phí"] == ["Ngân sách xã: 120 triệu đồng."]
    assert found["mục tiêu, yêu cầu"]["mục tiêu"] == ["Tiêm chủng đầy đủ đạt 96,5 %.", "Bảo hiểm y tế đạt 95 %."]


def test_an_essay_becomes_no_scenario(tmp_path: Path) -> None:
    found = scenario("no_scenario", tmp_path)
    assert "tình huống" not in found
    assert len(found["chưa phân loại"]) == 8


def test_every_situation_of_a_long_file_is_found(tmp_path: Path) -> None:
    assert len(scenario("long", tmp_path)["tình huống"]) == 100
