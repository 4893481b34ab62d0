"""The page number from the foot of the page to its head: the footer, which holds nothing else, becomes the header."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.word.archive import TYPES
from nts_scenario_kit.word.rewrite import serialised
from nts_scenario_kit.word.xml import R, W, val

if TYPE_CHECKING:
    from lxml.etree import _Element

    from nts_scenario_kit.word.facts import Section, Story
    from nts_scenario_kit.word.lint.base import Subject
    from nts_scenario_kit.word.package import Package

_LETTER = re.compile(r"[^\W\d_]")


def move_page_numbers(package: Package, subject: Subject) -> dict[str, bytes]:
    """Links and content types that have changed, by part; the trees of document and footer are changed in place."""
    stories = {story.part: story for story in subject.facts.stories}
    moved = {part for part, story in stories.items() if story.label == "chân trang" and _only_number(story)}
    others = [story for part, story in stories.items() if part not in moved]
    if not moved or any(_shows(story) for story in others):
        return {}
    links = _links(package)
    ids = {item.id: item.target for item in package.relations(package.main)}
    overrides = {part: _override(package, part) for part in moved}
    if links is None or None in overrides.values():
        return {}
    for section in subject.facts.sections:
        _turn(section, {id_: part for id_, part in ids.items() if part in moved})
    for link in links[1]:
        if ids.get(link.get("Id", "")) in moved:
            link.set("Type", link.get("Type", "").replace("/footer", "/header"))
    for part, override in overrides.items():
        assert override is not None
        override.set("ContentType", override.get("ContentType", "").replace("footer+xml", "header+xml"))
        package.trees[part].tag = W + "hdr"
    return {TYPES: serialised(package.trees[TYPES]), links[0]: serialised(links[1])}


def _only_number(story: Story) -> bool:
    words = any(_LETTER.search(p.raw) for p in story.paragraphs)
    return story.numbered and not words and not any(p.shapes for p in story.paragraphs)


def _shows(story: Story) -> bool:
    return any(p.text or p.shapes or p.page_field for p in story.paragraphs)


def _links(package: Package) -> tuple[str, _Element] | None:
    folder, _, base = package.main.rpartition("/")
    name = f"{folder}/_rels/{base}.rels".lstrip("/")
    tree = package.trees.get(name)
    return None if tree is None else (name, tree)


def _override(package: Package, part: str) -> _Element | None:
    """The entry that says what a part is; None where only its ending tells."""
    entries = package.trees.get(TYPES, ())
    return next((entry for entry in entries if entry.get("PartName", "").lstrip("/") == part), None)


def _turn(section: Section, moved: dict[str, str]) -> None:
    """References of one section: the footer's becomes the header's, in the place of an empty header."""
    for kind, story in section.footers.items():
        id_ = next((id_ for id_, part in moved.items() if part == story.part), None)
        if id_ is None:
            continue
        own = _reference(section.element, "footerReference", kind)
        head = _reference(section.element, "headerReference", kind)
        if head is not None:
            head.set(R + "id", id_)
            if own is not None:
                section.element.remove(own)
        elif own is not None:
            own.tag = W + "headerReference"


def _reference(section: _Element, tag: str, kind: str) -> _Element | None:
    return next((item for item in section.iterfind(W + tag) if (val(item, "type") or "default") == kind), None)
