"""The same build on a cluster of two processes."""

from __future__ import annotations

from pathlib import Path

import pytest
from distributed import LocalCluster
from projects import ROWS, built, files, write_project

from nts_scenario_kit.cli import run


def test_a_cluster_builds_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_project(tmp_path / "a", ROWS[:4])
    write_project(tmp_path / "b", ROWS[:4])
    built(tmp_path / "a")
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        address = cluster.scheduler_address
        assert run(["build", str(tmp_path / "b"), "-o", str(tmp_path / "b" / "out"), "--scheduler", address]) == 0
    assert "4 mới" in capsys.readouterr().out
    assert files(tmp_path / "a") == files(tmp_path / "b")


def test_a_cluster_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_project(tmp_path, ROWS[:1])
    assert run(["build", str(tmp_path), "--scheduler", "tcp://127.0.0.1:1"]) == 2
    assert "Lỗi:" in capsys.readouterr().err
