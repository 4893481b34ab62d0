"""A copy of a Word file with a comment at each place that a finding names."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from lxml import etree

from nts_scenario_kit.errors import UsageError
from nts_scenario_kit.word.archive import TYPES
from nts_scenario_kit.word.facts import walk
from nts_scenario_kit.word.facts.model import BODY
from nts_scenario_kit.word.rewrite import content, refuse_macros, refuse_strict, rewritten, serialised
from nts_scenario_kit.word.unpacking import open_package
from nts_scenario_kit.word.xml import CT, REL, R, W, val

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from nts_scenario_kit.finding import Finding
    from nts_scenario_kit.word.package import Package

AUTHOR = "nts lint"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_KIND = f"{R[1:-1]}/comments"


def commented(source: Path | str | bytes, findings: Sequence[Finding], name: str = "") -> bytes:
    """The file with one comment for each finding. Raises InputError or UsageError if it cannot be opened.

    Findings outside the body (page, header, footer, text box) are put at its first paragraph and name their part.
    """
    package, refused = open_package(source, name)
    if package is None:
        raise UsageError(refused[0].sentence)
    data = content(source)
    refuse_macros(refused, package.file)
    refuse_strict(data, package.main, package.file)
    places = [place.paragraph for place in walk.paragraphs(_body(package), "", count())]
    if not findings or not places:
        return data
    part, comments = _comments(package)
    used = [int(x) for c in comments if (x := val(c, "id") or "").isdigit()]
    for number, finding in enumerate(findings, max(used, default=-1) + 1):
        inside = finding.path == BODY and finding.line is not None and finding.line <= len(places)
        _anchor(places[(finding.line or 1) - 1] if inside else places[0], number)
        comments.append(_comment(number, finding, inside))
    changed = {package.main: serialised(package.trees[package.main]), part: serialised(comments)}
    return rewritten(data, changed | _linked(package, part))


def _body(package: Package) -> etree._Element:
    root = package.trees[package.main]
    body = root.find(W + "body")
    return root if body is None else body


def _comments(package: Package) -> tuple[str, etree._Element]:
    """The part of comments, a new one if there is none."""
    for part, root in package.related("comments"):
        return part, root
    folder = package.main.rpartition("/")[0]
    return f"{folder}/comments.xml".lstrip("/"), etree.Element(W + "comments", nsmap={"w": W[1:-1]})


def _comment(number: int, finding: Finding, inside: bool) -> etree._Element:
    where = "" if inside else f"[{finding.path or 'cả tệp'}] "
    texts = [f"{where}{finding.severity.value}: {finding.message}"]
    texts += [f"Cách sửa: {finding.hint}"] if finding.hint else []
    texts.append(f"{finding.clause} ({finding.rule})")
    comment = etree.Element(W + "comment", {W + "id": str(number), W + "author": AUTHOR, W + "initials": "nts"})
    for text in texts:
        run = etree.SubElement(etree.SubElement(comment, W + "p"), W + "r")
        etree.SubElement(run, W + "t").text = text
    return comment


def _anchor(paragraph: etree._Element, number: int) -> None:
    """The comment covers the whole paragraph."""
    own = paragraph.find(W + "pPr")
    mark = {W + "id": str(number)}
    paragraph.insert(0 if own is None else 1, etree.Element(W + "commentRangeStart", mark))
    etree.SubElement(paragraph, W + "commentRangeEnd", mark)
    etree.SubElement(etree.SubElement(paragraph, W + "r"), W + "commentReference", mark)


def _linked(package: Package, part: str) -> dict[str, bytes]:
    """Content type and relationship of a new part of comments."""
    if part in package.names:
        return {}
    types = package.trees[TYPES]
    etree.SubElement(types, CT + "Override", PartName=f"/{part}", ContentType=_TYPE)
    folder, _, base = package.main.rpartition("/")
    name = f"{folder}/_rels/{base}.rels".lstrip("/")
    links = package.trees.get(name)
    if links is None:
        links = etree.fromstring(f'<Relationships xmlns="{REL[1:-1]}"/>')
    etree.SubElement(links, REL + "Relationship", Id="rIdNtsComments", Type=_KIND, Target=f"/{part}")
    return {TYPES: serialised(types), name: serialised(links)}
