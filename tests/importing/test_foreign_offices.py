"""Documents of offices imported: every word is kept, none is invented, and what comes out can be checked."""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from support import ROOT

from nts_scenario_kit.cli import run
from nts_scenario_kit.model.keys import table
from nts_scenario_kit.model.scenario import Scenario

sys.path.append(str(ROOT / "tests" / "word"))  # the office documents stand beside the tests of the linter

from office_case import Office
from office_outside import TCVN3, VNI
from office_shelf import OFFICES, words_of

VERSIONS = [(office, "good") for office in OFFICES] + [(office, "bad") for office in OFFICES if office.faults]
#: The words of files in old encodings, as they are read.
OLD = {"tcvn3_letter": TCVN3, "vni_report": VNI}
#: Keys whose values are the kit's own: what kind of file this is, where a passage stood, which field is near.
OWN = {"loại", "biến thể", "lĩnh vực", "cấp", "vị trí", "gợi ý"}
#: What Word counts itself stands in no text: the numbers that these files show.
COUNTED = {"1", "2", "3", "a", "b", "c", "i", "ii", "iii"}
#: Values that say that something was not recognised.
SAID = re.compile(r"\(chưa nhận ra trích yếu; ghi dòng tên của kịch bản khung\)|Bảng ở đoạn \d+ của tệp Word")


def name(value: object) -> str:
    return value.name if isinstance(value, Office) else str(value)


def imported(office: Office, which: str, folder: Path) -> tuple[bytes, str]:
    data = office.good() if which == "good" else office.bad()
    (folder / "a.docx").write_bytes(data)
    assert run(["import", str(folder / "a.docx"), "-o", str(folder / "a.yaml")]) in (0, 1)
    return data, (folder / "a.yaml").read_text("utf-8")


def folded(words: list[str]) -> Counter[str]:
    """Words without capitals, numbers without leading noughts: dates are written anew."""
    return Counter(word.casefold().lstrip("0") or "0" for word in words)


def expected(office: Office, data: bytes) -> list[str]:
    return re.findall(r"\w+", OLD[office.id]) if office.id in OLD else words_of(data)


@pytest.mark.parametrize(("office", "which"), VERSIONS, ids=name)
def test_every_word_of_the_file_is_in_the_scenario(office: Office, which: str, tmp_path: Path) -> None:
    data, text = imported(office, which, tmp_path)
    lost = folded(expected(office, data)) - folded(re.findall(r"\w+", text))
    assert lost == Counter()


def values(data: Any, key: str = "") -> list[str]:
    if isinstance(data, dict):
        return [value for name, below in data.items() for value in values(below, name)]
    if isinstance(data, list):
        return [value for below in data for value in values(below, key)]
    return [] if key in OWN or data is None else [str(data)]


@pytest.mark.parametrize(("office", "which"), VERSIONS, ids=name)
def test_nothing_is_invented(office: Office, which: str, tmp_path: Path) -> None:
    data, text = imported(office, which, tmp_path)
    words = re.findall(r"\w+", SAID.sub("", " ".join(values(YAML(typ="base").load(text)))))
    numbers = COUNTED if "word/numbering.xml" in office.build().texts() else set()
    forms = {"tm", "kt", "tl"}  # of signatures, also for ``T/M``
    assert set(folded(words)) - numbers - forms <= set(folded(expected(office, data)))


def is_field(path: str) -> bool:
    """True if the keys lead somewhere in a scenario."""
    model: Any = Scenario
    for step in re.sub(r"\[\d+\]", "", path).split("."):
        entry = table(model).get(step) if model else None
        if entry is None:
            return False
        model = entry.below
    return True


@pytest.mark.parametrize(("office", "which"), VERSIONS, ids=name)
def test_what_has_no_field_is_told_the_field_that_is_nearest(office: Office, which: str, tmp_path: Path) -> None:
    _, text = imported(office, which, tmp_path)
    left = YAML(typ="base").load(text).get("chưa phân loại", [])
    assert [one for one in left if not is_field(one["gợi ý"])] == []


@pytest.mark.parametrize("office", OFFICES, ids=name)
def test_the_word_file_and_what_was_made_of_it_can_be_checked(
    office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    imported(office, "good", tmp_path)
    for command in ("check", "crosswalk"):
        for file in ("a.docx", "a.yaml"):
            assert run([command, str(tmp_path / file)]) in (0, 1)
    out, err = capsys.readouterr()
    assert "Lỗi của chính bộ công cụ" not in out + err
    assert "Traceback" not in out + err
