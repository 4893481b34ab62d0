"""The command line of the benchmarks: what it would measure is known before anything is measured."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NAMES = ["peers", "short", "same", "cold", "stages", "rules", "linear", "rates", "country"]


def bench(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "benchmarks", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_the_list_names_every_table_and_measures_none() -> None:
    done = bench("--list")
    assert (done.returncode, done.stderr) == (0, "")
    assert [line.split()[0] for line in done.stdout.splitlines()] == NAMES


def test_help_measures_nothing() -> None:
    done = bench("--help")
    assert done.returncode == 0
    assert "### " not in done.stdout
    assert all(name in done.stdout for name in NAMES)


def test_a_table_that_is_not_there_is_refused_with_those_that_are() -> None:
    done = bench("rules", "ruls")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.endswith(f"error: no such table: ruls (choose from {', '.join(NAMES)})\n")
