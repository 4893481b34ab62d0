"""Thirty-two documents of thirty-two offices that keep the decree, each typed in its own way: nothing is found in them.

Letters, telegrams, decisions with what they promulgate, reports, minutes, invitations, forms; letterheads as tables,
frames and tabs; rules drawn, bordered, underlined and typed; numbers by Word and by hand; fields cut in pieces.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from nts_scenario_kit.word.fix import fix
from nts_scenario_kit.word.lint import lint

LETTERS = sorted((Path(__file__).resolve().parents[1] / "data" / "letters").glob("*.docx"))


@pytest.mark.parametrize("file", LETTERS, ids=lambda file: file.stem)
def test_nothing_is_found_in_a_document_that_keeps_the_decree(file: Path) -> None:
    data = file.read_bytes()
    assert [(found.rule, found.message) for found in lint(data, file.name)] == []
    assert fix(data, file.name).data == data
