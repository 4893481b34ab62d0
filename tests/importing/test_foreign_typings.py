"""The official texts in the typings of eighteen offices: numbers by Word or by hand, tables, boxes, old letters.

Beside each file stands its key: a text as a reader sees it, and the fields where it may stand.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from importing.test_foreign_own_words import allowed, flat, values, words_of
from ruamel.yaml import YAML

from nts_scenario_kit.cli import run

TYPINGS = Path(__file__).resolve().parents[1] / "data" / "typings"
#: Percent of the text in its field: what the Word side is judged by.
ENOUGH = 95
#: A piece of a sentence: what stands between two marks.
_PIECE = re.compile(r"[.;,:()]\s*")


def share(key: list[tuple[str, list[str]]], text: str) -> float:
    """Percent of the letters that stand in their field; wording that the variant prints itself is kept as a comment."""
    found = list(values(YAML(typ="safe").load(text)))
    kept = flat(" ".join(line.strip().lstrip("# ") for line in text.splitlines() if "#" in line))
    right = total = 0
    for words, fields in key:
        for piece in (flat(words),) if _stands(flat(words), fields, found, kept) else map(flat, _PIECE.split(words)):
            total += len(piece)
            right += len(piece) * _stands(piece, fields, found, kept)
    return 100 * right / total


def _stands(words: str, fields: list[str], found: list[tuple[str, str]], kept: str) -> bool:
    return words in kept or any(words in text and allowed(path, fields) for path, text in found)


@pytest.mark.parametrize("file", sorted(TYPINGS.glob("*.docx")), ids=lambda file: file.stem)
def test_the_official_text_stands_in_its_fields_however_it_is_typed(file: Path, tmp_path: Path) -> None:
    assert run(["import", str(file), "-o", str(tmp_path / "a.yaml")]) in (0, 1)
    key = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    text = (tmp_path / "a.yaml").read_text(encoding="utf-8")
    assert share(key, text) >= ENOUGH
    assert {*words_of(" ".join(words for words, _ in key))} - {*words_of(text)} == set()
