"""``nts`` for the tests of this folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from commandline import Nts
from support import EXAMPLES


@pytest.fixture
def nts(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Nts:
    """``nts``, standing in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return Nts(capsys)


@pytest.fixture
def health(tmp_path: Path) -> Path:
    """A copy of the example of health, without findings at or above a warning."""
    (example,) = [file for file in EXAMPLES if file.name.startswith("y_te")]
    copy = tmp_path / "y_te.yaml"
    copy.write_bytes(example.read_bytes())
    return copy
