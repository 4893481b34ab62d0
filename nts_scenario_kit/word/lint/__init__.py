"""Any Word file against Nghị định 30/2020/NĐ-CP: ``lint(path)`` gives the findings.

``RULES`` are the rules of form (``ND30-…``), ``FILE_RULES`` the reasons to refuse a file (``WORD-…``).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Finding, Severity, ordered
from nts_scenario_kit.word.facts import read_facts
from nts_scenario_kit.word.facts.document import MAIN, Piece, recognise
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.lint.base import RULES, Problem, Subject, finding, more
from nts_scenario_kit.word.package import Package
from nts_scenario_kit.word.refusals import RULES as FILE_RULES
from nts_scenario_kit.word.unpacking import open_package

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

#: Modules of this folder that define rules, in the order of the page and of ``docs/the_thuc.md``.
FAMILIES = (
    "page", "page_numbers", "fonts", "header", "issuer", "number", "dates", "issued", "title", "decisions", "bases",
    "citations", "numbering", "headings", "paragraphs", "powers", "signature", "signing", "addressees", "recipients",
    "annexes", "attachments", "marks", "text", "capitals", "people", "slips", "named_documents", "fixed_names",
    "festivals", "honours", "works", "copies", "scope",
)  # fmt: skip
_MODULES = {name: import_module(f"{__name__}.{name}") for name in FAMILIES}
#: Groups of rules that look at the file, not at one document of it.
_WHOLE = {_MODULES[name].GROUP for name in ("page", "fonts", "text", "scope")}

__all__ = ["FAMILIES", "FILE_RULES", "RULES", "lint", "lint_package"]


def lint(source: Path | str | bytes, name: str = "") -> list[Finding]:
    """Findings of a .docx, in reading order. Raises InputError if the file is missing, a folder or unreadable."""
    package, found = open_package(source, name)
    return ordered(found if package is None else [*found, *lint_package(package)])


def lint_package(package: Package) -> list[Finding]:
    """Findings of an opened file. Of a text mostly in an old encoding only page, fonts and letters can be judged."""
    from nts_scenario_kit.word.lint.scope import outside  # noqa: PLC0415 - its rules come last, see FAMILIES

    facts = read_facts(package)
    whole = Subject(facts, recognise(facts))
    ungoverned = outside(whole)
    limited = ungoverned or facts.unreadable or (facts.legacy and whole.main.first(Role.NATIONAL_NAME) is None)
    documents = [] if limited else [Subject(facts, pieces) for pieces in _documents(whole.pieces)]
    found = [
        finding(package.file, rule, problem)
        for rule in RULES.values()
        for subject in ([whole] if rule.group in _WHOLE else documents)
        for problem in _merged(rule.function(subject))
    ]
    # the decree binds nobody there: what it says of sheet and font is only a reminder
    return ordered(one._replace(severity=Severity.NOTE) if ungoverned else one for one in found)


def _merged(problems: Iterable[Problem]) -> list[Problem]:
    """Problems of one rule with the same words become one, at their first place."""
    found: dict[str, list[Problem]] = {}
    for problem in problems:
        found.setdefault(problem.message, []).append(problem)
    return [same[0]._replace(message=message + more(len(same))) for message, same in found.items()]


def _documents(pieces: list[Piece]) -> list[list[Piece]]:
    """Each document with what is attached to it: a file may hold a Tờ trình, then a Quyết định with its annexes."""
    found: list[list[Piece]] = []
    for piece in pieces:
        if piece.kind == MAIN or not found:
            found.append([])
        found[-1].append(piece)
    return found
