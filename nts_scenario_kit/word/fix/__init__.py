"""Repairs that cannot touch the text: sheet, margins, fonts, sizes, spacing, indents, alignment, page numbers.

Every other part stays byte for byte; the input is never written; a second run changes nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from nts_scenario_kit.errors import UsageError
from nts_scenario_kit.word.facts import read_facts
from nts_scenario_kit.word.facts.document import recognise
from nts_scenario_kit.word.fix.fixers import FIXERS
from nts_scenario_kit.word.fix.moving import move_page_numbers
from nts_scenario_kit.word.lint import lint, scope
from nts_scenario_kit.word.lint.base import Subject
from nts_scenario_kit.word.rewrite import content, refuse_macros, refuse_strict, rewritten, serialised
from nts_scenario_kit.word.unpacking import open_package

if TYPE_CHECKING:
    from pathlib import Path

    from nts_scenario_kit.finding import Finding
    from nts_scenario_kit.word.package import Package


_PASSES = 4
_FIGURE = re.compile(r"\d+(?:,\d+)?")


class Fixed(NamedTuple):
    """What came of a repair: the new file, the findings that are gone, and those that a person must see to."""

    data: bytes
    done: list[Finding]
    left: list[Finding]


def fix(source: Path | str | bytes, name: str = "") -> Fixed:
    """The repaired file as bytes. Raises InputError or UsageError if the file cannot be opened."""
    fixed, data = repaired(source, name), content(source)
    file = name or ("văn bản" if isinstance(source, bytes) else str(source))
    before = lint(data, file)
    left = before if fixed == data else lint(fixed, file)
    kept = {key for finding in left for key in _same(finding)}
    return Fixed(fixed, [x for x in before if kept.isdisjoint(_same(x))], left)


def _same(finding: Finding) -> tuple[object, object]:
    """What tells that a fault is still there: its words, or its place if only a figure in them has changed."""
    words = _FIGURE.sub("", finding.message)
    return (finding.rule, finding.message), (finding.rule, finding.path, finding.line, words)


def repaired(source: Path | str | bytes, name: str = "") -> bytes:
    """The repaired file alone. Raises InputError or UsageError if the file cannot be opened."""
    package, refused = open_package(source, name)
    if package is None:
        raise UsageError(refused[0].sentence)
    data = content(source)
    refuse_macros(refused, package.file)
    refuse_strict(data, package.main, package.file)
    fixed = _pass(package, data)
    for _ in range(_PASSES):  # a line that is centred again may be told for what it is only now
        again = open_package(fixed, package.file).package
        if again is None or (after := _pass(again, fixed)) == fixed:
            break
        fixed = after
    return fixed


def _pass(package: Package, data: bytes) -> bytes:
    """All repairs once; the same bytes if there was nothing to repair."""
    facts = read_facts(package)
    subject = Subject(facts, recognise(facts))
    parts = [package.main, *(story.part for story in facts.stories)]
    parts += [part for kind in ("footnotes", "endnotes") for part, _ in package.related(kind)]
    unchanged = {part: etree.tostring(package.trees[part]) for part in parts}
    links: dict[str, bytes] = {}
    if not scope.outside(subject):
        links = move_page_numbers(package, subject)
        for fixer in FIXERS:
            fixer(subject)
    changed = links | {
        part: serialised(package.trees[part])
        for part in parts
        if etree.tostring(package.trees[part]) != unchanged[part]
    }
    return rewritten(data, changed) if changed else data
