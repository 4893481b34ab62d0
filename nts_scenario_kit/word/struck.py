"""Text that somebody struck through by its formatting: for Word it still is text (ISO/IEC 29500-1, 17.3.2.37)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.vietnamese import nfc
from nts_scenario_kit.word import refusals
from nts_scenario_kit.word.xml import W, on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from nts_scenario_kit.finding import Finding
    from nts_scenario_kit.word.facts import Facts


def struck(facts: Facts, file: str) -> Iterator[Finding]:
    """A finding for each paragraph of the body with such text, with its number and the words."""
    for number, paragraph in enumerate(facts.paragraphs, 1):
        words = "".join(run.text for run in paragraph.runs if _is_struck(run.element)).strip()
        if words:
            yield refusals.struck(file, number, nfc(words))


def _is_struck(run: _Element) -> bool:
    look = run.find(W + "rPr")
    lines = [] if look is None else [look.find(W + name) for name in ("strike", "dstrike")]
    return any(line is not None and on(line) for line in lines)
