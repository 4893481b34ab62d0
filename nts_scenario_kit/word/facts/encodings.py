"""Text of the old Vietnamese encodings TCVN3 (``.VnTime``) and VNI (``VNI-Times``) as Unicode.

Old text is told by its letters, never by the name of a font alone (:mod:`.legacy`). TCVN3 has one sign for each letter;
its capital fonts (``.VnTimeH``) draw small letters as capitals. VNI has a letter and a mark.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

from nts_scenario_kit.vietnamese import fold
from nts_scenario_kit.word.facts.legacy import legacy_font, legacy_text
from nts_scenario_kit.word.xml import W

if TYPE_CHECKING:
    from lxml.etree import _Element

    from nts_scenario_kit.word.facts.model import Facts, Run

_TCVN3 = str.maketrans(
    dict(
        zip(
            (chr(c) for c in (*range(0xA1, 0xAF), *range(0xB5, 0xBA), *range(0xBB, 0xBF), *range(0xC6, 0xCD),
                              *range(0xCE, 0xD9), *range(0xDC, 0xE0), *range(0xE1, 0xF0), *range(0xF1, 0xFF))),
            "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
            strict=True,
        )
    )
)  # fmt: skip
#: Marks of VNI: tones, circumflex or breve with and without tone, as combining letters.
_MARKS = {
    "ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323",
    "â": "\u0302", "á": "\u0302\u0301", "à": "\u0302\u0300", "å": "\u0302\u0309", "ã": "\u0302\u0303",
    "ä": "\u0302\u0323",
    "ê": "\u0306", "é": "\u0306\u0301", "è": "\u0306\u0300", "ú": "\u0306\u0309", "ü": "\u0306\u0303",
    "ë": "\u0306\u0323",
}  # fmt: skip
_SIGNS = "".join(_MARKS) + "".join(_MARKS).upper()
_BASES = {"ô": "ơ", "ö": "ư", "Ô": "Ơ", "Ö": "Ư"}
_ALONE = {"ñ": "đ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "Ñ": "Đ", "Æ": "Ỉ", "Ó": "Ĩ", "Ò": "Ị", "Î": "Ỵ"}
_VOWELS = "aeouyôöAEOUYÔÖ"
_PAIR = re.compile(f"([{_VOWELS}])([{_SIGNS}])")
#: Words that nearly every administrative text has; what makes more of them is the right reading.
_COMMON = tuple(
    fold(word)
    for word in (
        "và", "của", "các", "được", "không", "phòng", "nhân dân", "Việt Nam", "độc lập", "tự do", "hạnh phúc",
        "tình huống", "ứng phó", "cơ quan", "tổ chức", "lực lượng",
    )
)  # fmt: skip


def from_tcvn3(text: str) -> str:
    """TCVN3 text, read as Windows code page 1252, in Unicode."""
    return text.translate(_TCVN3)


def from_vni(text: str) -> str:
    """VNI text, read as Windows code page 1252, in Unicode."""

    def letter(match: re.Match[str]) -> str:
        base, mark = match[1], _MARKS[match[2].lower()]
        if base in _BASES and mark[0] in "\u0302\u0306":
            return match[0]
        if mark[0] == "\u0306" and base.lower() != "a":
            return match[0]
        return unicodedata.normalize("NFC", _BASES.get(base, base) + mark)

    out, last = [], 0
    for match in _PAIR.finditer(text):
        out += [_single(text[last : match.start()]), letter(match)]
        last = match.end()
    return "".join([*out, _single(text[last:])])


def _single(text: str) -> str:
    return "".join(_ALONE.get(c) or _BASES.get(c, c) for c in text)


def encoding_of(sample: str) -> str:
    """``TCVN3`` or ``VNI``: the reading that makes more Vietnamese words of an old text."""
    return "TCVN3" if _common(from_tcvn3(sample)) >= _common(from_vni(sample)) else "VNI"


def _common(text: str) -> int:
    folded = fold(text)
    return sum(folded.count(word) for word in _COMMON)


def converted(text: str, encoding: str, font: str = "") -> str:
    """Old text in Unicode; the capital fonts of TCVN3 show small letters as capitals."""
    if encoding == "VNI":
        return from_vni(text)
    made = from_tcvn3(text)
    return made.upper() if font.lower().endswith("h") else made


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
        if left[-1:] and left[-1] in _VOWELS and right[:1] and right[0] in _SIGNS:
            before[-1].text, after[0].text = left + right[0], right[1:]


def _rewrite(run: _Element, encoding: str, font: str) -> None:
    for child in run:
        if child.tag == W + "softHyphen" and encoding == "TCVN3":
            child.tag, child.text = W + "t", converted("\u00ad", encoding, font)  # the place of ư in TCVN3
        elif child.tag == W + "t" and child.text:
            child.text = unicodedata.normalize("NFC", converted(child.text, encoding, font))
