"""Running ``nts`` in a test: in this process for most, in one of its own where the process matters."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from support import ROOT

from nts_scenario_kit.cli import run

#: Words of English libraries that must never reach an officer.
ENGLISH = (
    "Traceback", "Error:", "error:", "Exception", "Usage:", "Try '", "No such", "invalid", "Invalid", "expected",
    "while parsing", "found ", "could not", "mapping values", "Input should", "Field required", "validation error",
)  # fmt: skip


class Said(NamedTuple):
    """What a run said."""

    code: int
    out: str
    err: str

    @property
    def all(self) -> str:
        return self.out + self.err


class Nts:
    """``nts`` in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: str | Path) -> Said:
        self._capsys.readouterr()
        code = run([str(argument) for argument in arguments])
        out, err = self._capsys.readouterr()
        said = Said(code, out, err)
        assert not [word for word in ENGLISH if word in said.err], said.err
        return said


def in_a_process(
    *arguments: str | Path, cwd: Path = ROOT, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """``nts`` as a process of its own; ``env`` is added to the environment."""
    command = [sys.executable, "-m", "nts_scenario_kit", *map(str, arguments)]
    around = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "LC_", "LANG"))}
    path = {"PYTHONPATH": str(ROOT)}
    return subprocess.run(
        command, cwd=cwd, env=around | path | (env or {}), capture_output=True, check=False, timeout=60
    )
