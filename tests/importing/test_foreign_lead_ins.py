"""Leading sentences of a scenario in Word: the office's own come home, the model's are told only where they stand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from support import ROOT

from nts_scenario_kit.cli import run

OWN = "Kịch bản khung này nêu việc từng lực lượng phải làm khi tình huống xảy ra."


def printed(folder: Path, lead_ins: str) -> Path:
    """The example of a city with these leading sentences, as a Word file."""
    text = (ROOT / "examples" / "y_te_can_tho.yaml").read_text(encoding="utf-8")
    (folder / "a.yaml").write_text(text + lead_ins, encoding="utf-8")
    assert run(["render", str(folder / "a.yaml")]) == 0
    return folder / "a.docx"


def test_the_office_s_own_opening_sentence_is_recognised(tmp_path: Path) -> None:
    file = printed(tmp_path, f"lời dẫn:\n  mở đầu: {OWN}\n  mục II:\n  tình huống tiếp theo:\n")
    assert run(["import", str(file), "-o", str(tmp_path / "b.yaml")]) in (0, 1)
    data: dict[str, Any] = YAML(typ="base").load((tmp_path / "b.yaml").read_text(encoding="utf-8"))
    assert data["lời dẫn"]["mở đầu"] == OWN
    assert OWN not in [one["đoạn"] for one in data.get("chưa phân loại", [])]


@pytest.mark.parametrize(
    ("lead_ins", "told"), [("", True), (f"lời dẫn:\n  mở đầu: {OWN}\n  mục II:\n  tình huống tiếp theo:\n", False)]
)
def test_sentences_of_the_model_are_told_where_the_word_file_has_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lead_ins: str, told: bool
) -> None:
    file = printed(tmp_path, lead_ins)
    capsys.readouterr()
    run(["check", str(file), "--format", "json"])
    assert ("KB-TT-DAN" in capsys.readouterr().out) is told
