"""Text of the old Vietnamese encodings (:mod:`nts_scenario_kit.legacy`) in the tree of a Word file, as Unicode."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

from nts_scenario_kit.legacy import VNI_MARKS, VNI_VOWELS, converted, encoding_of, legacy_font, legacy_text
from nts_scenario_kit.word.xml import W

if TYPE_CHECKING:
    from lxml.etree import _Element

    from nts_scenario_kit.word.facts.model import Facts, Run


def modernise(facts: Facts) -> str:
    """Convert the old text of a file in its tree (not on disk); the encoding that was read, "" if there is none.

    The facts are stale afterwards and must be read again.
    """
    families: dict[str, list[list[Run]]] = {}
    for runs in _old_runs(facts):
        for family in dict.fromkeys(_family(run) for run in runs):
            families.setdefault(family, []).append([run for run in runs if _family(run) == family])
    found = [_rewritten(chosen) for chosen in families.values()]
    return ", ".join(dict.fromkeys(found))


def _family(run: Run) -> str:
    """Fonts of one encoding: a file may hold text of both."""
    return next((name[:3] for name in (run.font.lower(), run.font_high.lower()) if legacy_font(name)), "")


def _rewritten(chosen: list[list[Run]]) -> str:
    """Convert these runs, those of one paragraph together; the encoding that was read."""
    encoding = encoding_of(" ".join(run.text for runs in chosen for run in runs))
    for runs in chosen:
        if encoding == "VNI":
            _whole_letters([run.element for run in runs])
        for run in runs:
            _rewrite(run.element, encoding, run.font)
    return encoding


def _old_runs(facts: Facts) -> list[list[Run]]:
    """Runs in an old encoding, by paragraph: those set in old fonts, or the whole file, or single paragraphs of it."""
    paragraphs = facts.everything
    by_font = [[run for run in p.runs if legacy_font(run.font) or legacy_font(run.font_high)] for p in paragraphs]
    if legacy_text(" ".join(run.text for runs in by_font for run in runs)):
        return [runs for runs in by_font if runs]
    whole = legacy_text(" ".join(p.raw for p in paragraphs))
    return [p.runs for p in paragraphs if p.runs and (whole or p.legacy)]


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
