"""Recipients, and the signature beside them, that stand in text boxes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nts_scenario_kit.word.facts import tail
from nts_scenario_kit.word.facts.lines import filled, split
from nts_scenario_kit.word.xml import W

if TYPE_CHECKING:
    from lxml.etree import _Element

    from nts_scenario_kit.word.facts.model import Facts, Paragraph


def with_closing(facts: Facts, paragraphs: list[Paragraph]) -> list[Paragraph]:
    """The paragraphs, with those of boxes that hold ``Nơi nhận`` or a signature at the place where the boxes hang."""
    label = tail.find_label(facts.boxes) if tail.find_label(paragraphs) is None else None
    if label is not None:
        paragraphs = _hung(facts, paragraphs, _box(facts.boxes[label]))
    if facts.boxes and tail.find_signature(paragraphs) is None:
        signed = next((box for box, inside in _boxes(facts).items() if _signs(inside)), None)
        paragraphs = paragraphs if signed is None else _hung(facts, paragraphs, signed)
    return paragraphs


def _hung(facts: Facts, paragraphs: list[Paragraph], box: _Element) -> list[Paragraph]:
    """The paragraphs with those of the box behind the one that it hangs from."""
    host = next(box.iterancestors(W + "p"), None)
    at = next((i for i, p in enumerate(paragraphs) if p.element is host and p.cell is None), None)
    if at is None:
        return paragraphs
    hung = paragraphs[at]
    inside = [replace(p, section=hung.section) for p in facts.boxes if _box(p) is box]
    past = at if not hung.text or tail.aside(hung) else at + 1  # a box on the last line of the text stands below it
    return [*paragraphs[:past], *inside, *paragraphs[past:]]


def _boxes(facts: Facts) -> dict[_Element, list[Paragraph]]:
    found: dict[_Element, list[Paragraph]] = {}
    for paragraph in facts.boxes:
        found.setdefault(_box(paragraph), []).append(paragraph)
    return found


def _signs(inside: list[Paragraph]) -> bool:
    """True for powers or posts above the name of a person, and nothing else."""
    lines = list(filled([line for p in inside for line in split(p)]))
    if len(lines) < 2 or not tail.is_power(lines[0]):
        return False
    return all(line.caps for line in lines[:-1]) and tail.is_name(lines[-1]) and not lines[-1].caps


def _box(paragraph: Paragraph) -> _Element:
    return next(paragraph.element.iterancestors(W + "txbxContent"))
