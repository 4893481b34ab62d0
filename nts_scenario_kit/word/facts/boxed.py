"""Recipients that stand in a text box beside the signature."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nts_scenario_kit.word.facts import tail
from nts_scenario_kit.word.facts.xml import W

if TYPE_CHECKING:
    from lxml.etree import _Element

    from nts_scenario_kit.word.facts.model import Facts, Paragraph


def with_recipients(facts: Facts, paragraphs: list[Paragraph]) -> list[Paragraph]:
    """The paragraphs, with those of a box that holds ``Nơi nhận`` at the place where the box hangs in the text."""
    label = tail.find_label(facts.boxes)
    if label is None or tail.find_label(paragraphs) is not None:
        return paragraphs
    box = _box(facts.boxes[label])
    host = next(box.iterancestors(W + "p"), None)
    at = next((i for i, p in enumerate(paragraphs) if p.element is host and p.cell is None), None)
    if at is None:
        return paragraphs
    hung = paragraphs[at]
    inside = [replace(p, section=hung.section) for p in facts.boxes if _box(p) is box]
    past = at if not hung.text or tail.aside(hung) else at + 1  # a box on the last line of the text stands below it
    return [*paragraphs[:past], *inside, *paragraphs[past:]]


def _box(paragraph: Paragraph) -> _Element:
    return next(paragraph.element.iterancestors(W + "txbxContent"))
