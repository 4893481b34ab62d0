"""A section's source as code: compiled by Jinja, and run without it where it only prints, repeats and compares."""

from __future__ import annotations

import ast
import re
from types import CodeType
from typing import NamedTuple

from jinja2 import StrictUndefined, TemplateError
from jinja2.sandbox import SandboxedEnvironment

from nts_scenario_kit.document import Kind
from nts_scenario_kit.errors import CatalogError
from nts_scenario_kit.word.gathering import gathered
from nts_scenario_kit.word.tags import misspelt
from nts_scenario_kit.word.view import KEPT, NAMES

_RUNTIME = re.compile(r"from jinja2\.runtime import (.+)\n")
#: What a template of names, loops and comparisons takes from Jinja at run time: ``template`` has these itself.
_LIGHT = {"escape", "missing", "Undefined", "environment.undefined", "environment.concat", "context.resolve_or_missing"}


def environment() -> SandboxedEnvironment:
    """Jinja as the kit uses it: sandboxed, strict, escaping."""
    return SandboxedEnvironment(undefined=StrictUndefined, autoescape=True)


class Compiled(NamedTuple):
    """A compiled source: whether it needs Jinja when it runs, its code, the names that it asks for."""

    heavy: bool
    code: CodeType
    names: tuple[str, ...]


def compiled(xml: str, where: str, known: frozenset[str] = NAMES) -> Compiled:
    """The source as code. Raises CatalogError for a tag that Jinja cannot read, or a name that is not known there."""
    try:
        source = environment().compile(xml, raw=True)
        names = tuple(sorted(set(re.findall(r"\bresolve\('(\w+)'\)", source))))
        light = _light(source)
        code = compile(light or source, where, "exec")
    except (TemplateError, RecursionError, UnicodeError) as error:
        raise CatalogError(f"{where}: {misspelt(error)}") from None
    unknown = set(names) - known
    if unknown:
        allowed = "" if known is NAMES else f" ở đây (chỉ có: {', '.join(sorted(known))})"
        raise CatalogError(f"{where}: bộ công cụ không có tên “{min(unknown)}”{allowed}")
    return Compiled(light is None, code, names)


def _light(source: str) -> ast.Module | None:
    """The code without Jinja; None if it needs Jinja when it runs."""
    imported = _RUNTIME.match(source)
    if imported is None:
        return None
    body = source[imported.end() :]
    used = {name for name in imported[1].split(", ") if re.search(rf"\b{name}\b", body)}
    used |= set(re.findall(r"\b(?:environment|context)\.\w+", body))
    return gathered(body) if used <= _LIGHT else None


def kept_kinds(code: CodeType, where: str) -> dict[str, str]:
    """Specimens that stay with the next paragraph. Every kind has one that need not: a text without would be lost."""
    root = next(part for part in code.co_consts if isinstance(part, CodeType) and part.co_name == "root")
    words = {word for word in root.co_consts if isinstance(word, str)}
    missing = sorted({*map(str, Kind), "table"} - words)
    if missing:
        raise CatalogError(f"{where}: thiếu đoạn mẫu cho “{missing[0]}”")
    return {kind: kept for kind, kept in KEPT.items() if kept in words}
