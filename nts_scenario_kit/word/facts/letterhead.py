"""Letterheads that stand outside the text: in the header of the first page, or in text boxes side by side."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nts_scenario_kit.word.facts import header
from nts_scenario_kit.word.facts.drawings import frame_of
from nts_scenario_kit.word.facts.model import Cell
from nts_scenario_kit.word.xml import W

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.model import Facts, Paragraph

_TABLE = -1  # no table of the file has this number


def with_letterhead(facts: Facts) -> list[Paragraph]:
    """The paragraphs of the text, after those of a letterhead that stands elsewhere."""
    if header.anchors(facts.paragraphs) or not facts.sections:
        return facts.paragraphs
    section = facts.sections[0]
    story = section.headers.get("first" if section.title_page else "default")
    if story is not None and header.anchors(story.paragraphs):
        return [*story.paragraphs, *facts.paragraphs]
    if header.anchors(facts.boxes):
        return [*_columns(facts), *facts.paragraphs]
    return facts.paragraphs


def _columns(facts: Facts) -> Iterator[Paragraph]:
    """Boxes above the first text, each as a column of one row: that with Quốc hiệu at the right."""
    lead = _above_text(facts)
    groups: dict[int, list[Paragraph]] = {}
    for paragraph in facts.boxes:
        box = next(paragraph.element.iterancestors(W + "txbxContent"))
        if next(box.iterancestors(W + "p"), None) in lead:
            groups.setdefault(id(box), []).append(paragraph)
    for group in sorted(groups.values(), key=lambda group: bool(header.anchors(group))):
        column = int(bool(header.anchors(group)))
        for paragraph in group:
            frame = frame_of(paragraph.element)
            place = Cell(_TABLE, 0, column, 1, 0.0 if frame is None else frame.width, bordered=False)
            yield paragraph if paragraph.cell is not None else replace(paragraph, cell=place)


def _above_text(facts: Facts) -> list[object]:
    """Elements of the paragraphs down to the first that has words of its own."""
    found: list[object] = []
    for paragraph in facts.paragraphs:
        found.append(paragraph.element)
        if paragraph.text:
            break
    return found
