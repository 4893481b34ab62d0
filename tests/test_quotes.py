"""Everything an officer reads is quoted with “…”; straight marks stand only where YAML or a command is typed."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from support import ROOT

from nts_scenario_kit.api.catalogue import catalogue

_VIETNAMESE = re.compile("[ăâđêôơưàảãạằắẳẵặầấẩẫậèẻẽẹềếểễệìỉĩịòỏõọồốổỗộờớởỡợùủũụừứửữựỳýỷỹỵáéíóú]", re.IGNORECASE)
#: Words before a straight mark that is part of what is to be typed, and signs of a pattern or of a page.
_TYPED = re.compile(r"dấu nháy (?:kép|thẳng)|\[[^\]]*\"|\(\?|<p class=|\bclass=")


def _texts(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Every text with its line, texts with values in one piece; docstrings and the pieces themselves left out."""
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
    inside: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, documented) and node.body and isinstance(node.body[0], ast.Expr):
            inside.add(id(node.body[0].value))
        if isinstance(node, ast.JoinedStr):
            inside.update(map(id, node.values))
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield node.lineno, "".join(str(one.value) for one in node.values if isinstance(one, ast.Constant))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inside:
            yield node.lineno, node.value


def _straight(file: Path) -> list[str]:
    return [
        f"{file.relative_to(ROOT)}:{line}: {text[:80]}"
        for line, text in _texts(ast.parse(file.read_text(encoding="utf-8")))
        if '"' in text and _VIETNAMESE.search(text) and not _TYPED.search(text)
    ]


def test_no_message_quotes_with_straight_marks() -> None:
    files = sorted((ROOT / "nts_scenario_kit").rglob("*.py"))
    assert len(files) > 100
    assert [one for file in files for one in _straight(file)] == []


def test_no_manual_page_quotes_with_straight_marks_outside_its_examples() -> None:
    pages = {entry.id: entry.doc.partition("Sai:")[0] + entry.title for entry in catalogue()}
    assert [name for name, text in pages.items() if '"' in text] == []
