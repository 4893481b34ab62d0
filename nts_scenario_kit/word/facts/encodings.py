"""Text of the old Vietnamese encodings (:mod:`nts_scenario_kit.legacy`) in the tree of a Word file, as Unicode."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

from nts_scenario_kit.legacy import VNI_MARKS, VNI_VOWELS, Stretch, converted, encodings
from nts_scenario_kit.word.xml import W

if TYPE_CHECKING:
    from lxml.etree import _Element

    from nts_scenario_kit.word.facts.model import Facts


def modernise(facts: Facts) -> str:
    """Convert the old text of a file in its tree (not on disk); the encoding that was read, "" if there is none.

    The facts are stale afterwards and must be read again.
    """
    paragraphs = [p.runs for p in facts.everything]
    told = encodings([[Stretch(run.text, run.font, run.font_high) for run in runs] for runs in paragraphs])
    for runs, read in zip(paragraphs, told, strict=True):
        if "VNI" in read:
            _whole_letters([run.element for run, encoding in zip(runs, read, strict=True) if encoding == "VNI"])
        for run, encoding in zip(runs, read, strict=True):
            if encoding:
                _rewrite(run.element, encoding, run.font)
    return ", ".join(dict.fromkeys(encoding for read in told for encoding in read if encoding))


def _whole_letters(runs: list[_Element]) -> None:
    """A mark of VNI that begins a run belongs to the vowel that ends the run before it."""
    for first, second in pairwise(runs):
        before, after = first.findall(W + "t"), second.findall(W + "t")
        if not before or not after:
            continue
        left, right = before[-1].text or "", after[0].text or ""
        if left[-1:] and left[-1] in VNI_VOWELS and right[:1] and right[0] in VNI_MARKS:
            before[-1].text, after[0].text = left + right[0], right[1:]


def _rewrite(run: _Element, encoding: str, font: str) -> None:
    for child in run:
        if child.tag == W + "softHyphen" and encoding == "TCVN3":
            child.tag, child.text = W + "t", converted("\u00ad", encoding, font)  # the place of ư in TCVN3
        elif child.tag == W + "t" and child.text:
            child.text = unicodedata.normalize("NFC", converted(child.text, encoding, font))
