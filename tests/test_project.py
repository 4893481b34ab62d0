"""The project itself: generated files, the house rules of size, and documentation that says what is true."""

from __future__ import annotations

import ast
import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import grimp
import pytest

from nts_scenario_kit import __version__
from nts_scenario_kit.cli import COMMANDS
from nts_scenario_kit.model import schema

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "nts_scenario_kit"
MODULES = sorted(PACKAGE.rglob("*.py"))
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]

FILE_LINES = 300
FUNCTION_LINES = 40

#: Folders that exist on one machine only; written so that this file does not hold one.
_MACHINE = re.compile(r"(?<![\w$.}\"])/(?:" + "|".join(("work", "root", "home", "Users")) + r")/\w|\b[A-Z]:\\Users\\\w")


def name_of(path: Path) -> str:
    """The path as it is shown in the name of a test."""
    return path.relative_to(ROOT).as_posix()


def text_of(path: Path) -> str:
    """The file's text."""
    return path.read_text(encoding="utf-8")


def docs_builder() -> ModuleType:
    """The script that runs the commands printed in the documentation."""
    spec = importlib.util.spec_from_file_location("build_docs", ROOT / "tools" / "build_docs.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


BUILDER = docs_builder()


@pytest.mark.parametrize("name", schema.SCHEMAS)
def test_committed_schema_is_what_the_command_writes(name: str) -> None:
    assert text_of(ROOT / "schemas" / name) == schema.text(name), "run: nts schema -o schemas --force"


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_module_fits_on_the_desk(module: Path) -> None:
    text = text_of(module)
    assert len(text.splitlines()) <= FILE_LINES
    long = [
        f"{node.name}: {size}"
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (size := own_lines(node)) > FUNCTION_LINES
    ]
    assert not long


def own_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a function without its docstring: the manual page of a rule may be long."""
    first = function.body[0]
    page = 0
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
        page = (first.end_lineno or first.lineno) - first.lineno + 1
    return (function.end_lineno or function.lineno) - function.lineno + 1 - page


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_a_module_that_puts_off_imports_says_why(module: Path) -> None:
    put_off = [line for line in text_of(module).splitlines() if "noqa: PLC0415" in line]
    assert not put_off or re.search(r"# noqa: PLC0415 - \w+", put_off[0]), put_off[0]


def test_no_path_of_one_machine_in_the_repository() -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("not a checkout")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True).stdout
    found = []
    for name in filter(None, listed.split("\0")):
        file = ROOT / name
        if not file.is_file() or file.suffix in {".docx", ".png"}:
            continue
        text = file.read_text(encoding="utf-8", errors="replace")
        found += [f"{name}: {line.strip()}" for line in text.splitlines() if _MACHINE.search(line)]
    assert not found


def test_import_contracts_hold() -> None:
    from importlinter.cli import lint_imports  # noqa: PLC0415 - changes the logging of whoever imports it

    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True, no_logo=True) == 0


def test_every_library_is_forbidden_to_every_module_but_those_that_are_named() -> None:
    graph = grimp.build_graph("nts_scenario_kit", include_external_packages=True, cache_dir=None)
    outside = {name for name in graph.modules if graph.is_module_squashed(name)}
    libraries = {name.partition(".")[0] for name in outside} - sys.stdlib_module_names - {"__future__"}
    contracts = tomllib.loads(text_of(ROOT / "pyproject.toml"))["tool"]["importlinter"]["contracts"]
    forbidding = [one for one in contracts if one["type"] == "forbidden"]
    assert {name for one in forbidding for name in one["forbidden_modules"]} >= libraries
    assert libraries >= {"lxml", "openpyxl", "pydantic", "ruamel", "click"}
    assert all(one["source_modules"] == ["nts_scenario_kit"] for one in forbidding)


def test_changelog_tells_of_this_version() -> None:
    assert f"\n## [{__version__}]" in text_of(ROOT / "CHANGELOG.md")


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_page_names_only_what_exists(page: Path) -> None:
    text = text_of(page)
    targets = set(re.findall(r"^([a-z]+):", text_of(ROOT / "Makefile"), re.MULTILINE))
    assert set(re.findall(r"(?:`|^|\n)make ([a-z]+)", text)) <= targets
    assert set(re.findall(r"(?:`|\n)nts ([a-z][a-z-]*)", text)) <= set(COMMANDS)
    for link in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text):
        assert "://" in link or (page.parent / link).exists(), link
    assert __version__ in text or "nts_scenario_kit-" not in text, "the name of the wheel"


def test_every_page_of_the_documentation_is_in_its_list() -> None:
    docs = ROOT / "docs"
    linked = set(re.findall(r"\]\(([^)#\s]+)\)", text_of(docs / "README.md")))
    assert linked >= {page.name for page in docs.glob("*.md")} - {"README.md"}


def test_every_command_has_its_place_in_the_documentation() -> None:
    for name in COMMANDS:
        assert f"`nts {name}" in text_of(ROOT / "README.md"), name
        assert f"> nts {name} --help" in text_of(ROOT / "docs" / "lenh.md"), name


@pytest.mark.parametrize("page", ["ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_files_and_functions_named_exist(page: str) -> None:
    for span in re.findall(r"`([\w./]+\.(?:py|yaml|docx)(?::\w+)?|(?:[a-z_]+/)+)`", text_of(ROOT / page)):
        path, _, function = span.partition(":")
        file = next(
            (base / path for base in (ROOT, PACKAGE, ROOT / "templates/national") if (base / path).exists()), None
        )
        assert file is not None or path == "variant.yaml", span
        if function and file:
            assert re.search(rf"^ *(?:def|class) {function}\b", text_of(file), re.MULTILINE), span


@pytest.mark.parametrize("page", BUILDER.PAGES)
def test_printed_results_are_real(page: str) -> None:
    assert text_of(ROOT / page) == BUILDER.rebuilt(page), "run: make docs"


def test_every_package_has_a_lowest_version() -> None:
    project = tomllib.loads(text_of(ROOT / "pyproject.toml"))["project"]
    printed = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "lowest_versions.py")], capture_output=True, text=True, check=True
    ).stdout.split()
    named = [*project["dependencies"], *(one for extra in project["optional-dependencies"].values() for one in extra)]
    assert printed == [one.replace(">=", "==") for one in named]
    assert all(re.fullmatch(r"[\w.-]+==[\d.]+", one) for one in printed)
