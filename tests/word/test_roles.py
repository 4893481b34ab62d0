"""Components are compared with members of `Role`: a name typed as text is right or wrong without anybody being told."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from nts_scenario_kit.word.facts.roles import Role

KIT = Path(__file__).resolve().parents[2] / "nts_scenario_kit"
FILES = sorted(path for path in KIT.rglob("*.py") if "role" in path.read_text(encoding="utf-8"))


def _texts_held_against_roles(tree: ast.AST) -> list[int]:
    found = []
    for node in ast.walk(tree):
        sides = [node.left, *node.comparators] if isinstance(node, ast.Compare) else []
        if isinstance(node, ast.Assign):
            sides = [*node.targets, node.value]
        if any(isinstance(side, ast.Attribute) and side.attr in ("role", "roles") for side in sides):
            texts = [x for side in sides for x in ast.walk(side) if isinstance(x, ast.Constant)]
            found += [one.lineno for one in texts if isinstance(one.value, str)]
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(KIT)))
def test_no_role_is_held_against_a_text(path: Path) -> None:
    assert _texts_held_against_roles(ast.parse(path.read_text(encoding="utf-8"))) == []


def test_such_a_place_would_be_found() -> None:
    assert _texts_held_against_roles(ast.parse('a = 1\nif line.role == "can_cu":\n    line.role = "body"')) == [2, 3]


def test_a_role_is_written_as_the_name_of_its_component() -> None:
    assert f"{Role.BASIS}" == "can_cu"
    assert {Role.BASIS: 1}["can_cu"] == 1  # tables of figures are asked by the same names
