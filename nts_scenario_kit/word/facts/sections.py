"""Sections: sheet, margins, page numbers, and which headers and footers they show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.word.facts.model import Section, Story
from nts_scenario_kit.word.xml import R, W, child_val, mm, number, on, val

if TYPE_CHECKING:
    from lxml.etree import _Element

    from nts_scenario_kit.word.package import Package


_INCH = 1440.0  # margins of a section that says nothing


def read_sections(package: Package, body: _Element, stories: dict[str, Story]) -> list[Section]:
    """The sections in order. A body without any has Word's default sheet."""
    elements = [found for p in body.iterchildren() for found in _section_of(p)]
    targets = {r.id: r.target for r in package.relations(package.main)}
    sections: list[Section] = []
    headers: dict[str, Story] = {}
    footers: dict[str, Story] = {}
    for index, element in enumerate(elements):
        headers = headers | _references(element, "headerReference", targets, stories)
        footers = footers | _references(element, "footerReference", targets, stories)
        sections.append(_section(index, element, headers, footers))
    return sections


def _section_of(child: _Element) -> list[_Element]:
    """The section that ends with this child of the body; content controls are looked through."""
    if child.tag == W + "sectPr":
        return [child]
    if child.tag == W + "p":
        found = child.find(f"{W}pPr/{W}sectPr")
        return [] if found is None else [found]
    if child.tag == W + "sdt":
        return list(child.iter(W + "sectPr"))
    return []


def _references(element: _Element, tag: str, targets: dict[str, str], stories: dict[str, Story]) -> dict[str, Story]:
    found = {}
    for reference in element.iterfind(W + tag):
        story = stories.get(targets.get(reference.get(R + "id", ""), ""))
        if story is not None:
            found[val(reference, "type") or "default"] = story
    return found


def _section(index: int, element: _Element, headers: dict[str, Story], footers: dict[str, Story]) -> Section:
    size, margin, pages = (element.find(W + tag) for tag in ("pgSz", "pgMar", "pgNumType"))
    title = element.find(W + "titlePg")
    width, height = (number(val(size, name)) or default for name, default in (("w", 12240), ("h", 15840)))
    edge = dict.fromkeys(("top", "bottom", "left", "right"), _INCH) | {"gutter": 0.0}
    if margin is not None:
        edge = {name: number(val(margin, name)) or 0 for name in edge}
    start, columns = val(pages, "start"), val(element.find(W + "cols"), "num")
    return Section(
        index=index,
        element=element,
        width=mm(width),
        height=mm(height),
        landscape=val(size, "orient") == "landscape" or width > height,
        top=mm(abs(edge["top"])),
        bottom=mm(abs(edge["bottom"])),
        left=mm(edge["left"] + edge["gutter"]),
        right=mm(edge["right"]),
        title_page=title is not None and on(title),
        columns=int(columns) if columns and columns.isdigit() else 1,
        number_format=val(pages, "fmt") or "decimal",
        number_start=int(start) if start and start.isdigit() else None,
        headers=headers,
        footers=footers,
        continuous=child_val(element, "type") == "continuous",
    )
