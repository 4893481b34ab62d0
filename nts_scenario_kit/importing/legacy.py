"""Text of the old Vietnamese encodings TCVN3 (``.VnTime``) and VNI (``VNI-Times``) as Unicode.

Old text is told by its letters, never by the name of a font alone (:mod:`nts_scenario_kit.word.facts.legacy`). TCVN3 has
one sign for each letter; its capital fonts (``.VnTimeH``) draw small letters as capitals. VNI has a letter and a mark.
"""  # noqa: E501

from __future__ import annotations

import itertools
import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.vietnamese import fold
from nts_scenario_kit.word.facts.legacy import legacy_font, legacy_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from nts_scenario_kit.word.intake import Passage

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
    "â": "\u0302", "á": "\u0302\u0301", "à": "\u0302\u0300", "å": "\u0302\u0309", "ã": "\u0302\u0303", "ä": "\u0302\u0323",  # noqa: E501
    "ê": "\u0306", "é": "\u0306\u0301", "è": "\u0306\u0300", "ú": "\u0306\u0309", "ü": "\u0306\u0303", "ë": "\u0306\u0323",  # noqa: E501
}  # fmt: skip
_BASES = {"ô": "ơ", "ö": "ư", "Ô": "Ơ", "Ö": "Ư"}
_ALONE = {"ñ": "đ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "Ñ": "Đ", "Æ": "Ỉ", "Ó": "Ĩ", "Ò": "Ị", "Î": "Ỵ"}
_PAIR = re.compile(f"([aeouyôöAEOUYÔÖ])([{''.join(_MARKS)}{''.join(_MARKS).upper()}])")
#: Words that nearly every administrative text has; what makes more of them is the right reading.
_COMMON = tuple(fold(w) for w in ("và", "của", "các", "được", "không", "phòng", "nhân dân", "Việt Nam", "độc lập",
                                  "tự do", "hạnh phúc", "tình huống", "ứng phó", "cơ quan", "tổ chức", "lực lượng"))  # fmt: skip  # noqa: E501


class Modern(NamedTuple):
    """Passages in Unicode, and the encoding that was read: ``TCVN3``, ``VNI`` or nothing."""

    passages: tuple[Passage, ...]
    encoding: str


def modern(passages: Sequence[Passage]) -> Modern:
    """The passages with old text converted; what is Unicode already stays as it is."""
    told = " ".join(text for passage in passages for text, font in _pieces(passage) if legacy_font(font))
    every = " ".join(passage.text for passage in passages)
    by_font = bool(told) and legacy_text(told)
    if not by_font and not legacy_text(every):
        return _single_ones(passages)
    sample = told if by_font else every
    encoding = "TCVN3" if _common(from_tcvn3(sample)) >= _common(from_vni(sample)) else "VNI"
    return Modern(tuple(_converted(passage, encoding, by_font=by_font) for passage in passages), encoding)


def _single_ones(passages: Sequence[Passage]) -> Modern:
    """A file in Unicode with single paragraphs pasted from an old one."""
    old = [passage for passage in passages if legacy_text(passage.text)]
    if not old:
        return Modern(tuple(passages), "")
    sample = " ".join(passage.text for passage in old)
    encoding = "TCVN3" if _common(from_tcvn3(sample)) >= _common(from_vni(sample)) else "VNI"
    made = (_converted(one, encoding, by_font=False) if legacy_text(one.text) else one for one in passages)
    return Modern(tuple(made), encoding)


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


def _common(text: str) -> int:
    folded = fold(text)
    return sum(folded.count(word) for word in _COMMON)


def _pieces(passage: Passage) -> Iterable[tuple[str, str]]:
    """Stretches of one font with its name."""
    edges = [*passage.fonts, (len(passage.text), "")]
    for (start, font), (end, _) in itertools.pairwise(edges):
        yield passage.text[start:end], font


def _converted(passage: Passage, encoding: str, *, by_font: bool) -> Passage:
    out = []
    for text, font in _pieces(passage) if passage.fonts else [(passage.text, "")]:
        if by_font and not legacy_font(font):
            out.append(text)
            continue
        made = from_tcvn3(text) if encoding == "TCVN3" else from_vni(text)
        out.append(made.upper() if encoding == "TCVN3" and font.lower().endswith("h") else made)
    return passage._replace(text=unicodedata.normalize("NFC", "".join(out)), fonts=())
