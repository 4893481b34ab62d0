"""A command loads what it needs: for a scenario without fault, no pydantic, no Word libraries, no other report."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from support import EXAMPLES, ROOT

#: Libraries that cost more than the whole rest of a check.
HEAVY = {"docx", "docxtpl", "lxml", "jinja2", "pydantic", "pydantic_core", "rich", "openpyxl", "email"}
#: Parts of the kit for other commands, formats or faults.
ELSEWHERE = {
    "nts_scenario_kit.model.judging", "nts_scenario_kit.model.schema", "nts_scenario_kit.model.project",
    "nts_scenario_kit.reporters.html", "nts_scenario_kit.reporters.sarif", "nts_scenario_kit.reporters.json",
    "nts_scenario_kit.source.pure", "nts_scenario_kit.source.syntax", "nts_scenario_kit.word.prepare",
    "nts_scenario_kit.building", "nts_scenario_kit.scaffold",
}  # fmt: skip


def loaded(*arguments: str, caches: Path) -> set[str]:
    """Modules that the command has loaded at its end."""
    code = (
        "import sys, json, io\n"
        "from nts_scenario_kit.cli import run\n"
        "stdout, sys.stdout = sys.stdout, io.StringIO()\n"
        "code = run(sys.argv[1:])\n"
        "print(json.dumps([code, *sys.modules]), file=stdout)\n"
    )
    environment = os.environ | {"NTS_CACHE_DIR": str(caches)}
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, env=environment)
    code, *modules = json.loads(done.stdout)
    assert code == 0, done.stderr
    return set(modules)


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_a_check_loads_no_library_that_it_does_not_need(file: Path, tmp_path: Path) -> None:
    modules = loaded("check", str(file), caches=tmp_path)
    never = HEAVY | ELSEWHERE | {"difflib", "zipfile", "nts_scenario_kit.outline", "nts_scenario_kit.word"}
    assert sorted(never & modules) == []


@pytest.mark.parametrize("file", EXAMPLES[:2], ids=lambda file: file.stem)
def test_a_rendering_loads_no_library_that_it_does_not_need(file: Path, tmp_path: Path) -> None:
    command = "render", str(file), "-o", str(tmp_path / "a.docx"), "--draft"
    first, second = (loaded(*command, caches=tmp_path / "cache") for _ in range(2))
    assert {"docxtpl", "jinja2", "lxml"} <= first  # once for a template
    assert sorted((HEAVY | ELSEWHERE | {"nts_scenario_kit.word.format"}) & second) == []
