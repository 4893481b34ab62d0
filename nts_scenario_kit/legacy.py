"""The old Vietnamese encodings TCVN3 (``.VnTime``) and VNI (``VNI-Times``): told by their letters, read as Unicode.

Whoever asks whether a text is old asks :func:`legacy_text`: a name of a font is no proof, and single letters are none
either, since other languages, units and leader dots have them too. TCVN3 has one sign for each letter; its capital
fonts (``.VnTimeH``) draw small letters as capitals. VNI has a letter and a mark.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.vietnamese import fold, is_syllable, nfc

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Letters that only Vietnamese in Unicode has.
UNICODE = re.compile("[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")
#: Letters of Latin-1 that Vietnamese in Unicode has not: some stand in nearly every old text.
NO_VIETNAMESE = re.compile(
    "[\u00a1-\u00a8\u00aa-\u00ae\u00b5-\u00bf\u00c4-\u00c7\u00cb\u00ce\u00cf\u00d1\u00d6-\u00d8\u00db\u00dc"
    "\u00de\u00df\u00e4-\u00e7\u00eb\u00ee\u00ef\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]"
)
_TCVN3 = re.compile(
    "[\u00a1-\u00ac\u00ad\u00ae\u00b5-\u00b9\u00bb-\u00be\u00c6-\u00d1\u00d2-\u00d8\u00dc-\u00df\u00e1-\u00e8\u00e9-\u00ef\u00f1-\u00fe]"
)
#: Those that stand for small letters and are no letters of any language: every longer text has some. Without them the
#: text is that of a scan, in which the marks were read wrongly (``nhiém vu``, ``quéc gia``).
_TCVN3_SIGNS = re.compile("[\u00a8-\u00ac\u00ae\u00b5-\u00b9\u00bb-\u00be]")
#: ``ư`` of TCVN3 is the soft hyphen of Unicode: it proves nothing without a letter that Vietnamese in Unicode has not.
_SOFT_HYPHEN = "\u00ad"
_TONES, _ROOFS, _BOWLS = (
    "\u00f9\u00f8\u00fb\u00f5\u00ef",
    "\u00e2\u00e1\u00e0\u00e5\u00e3\u00e4",
    "\u00ea\u00e9\u00e8\u00fa\u00fc\u00eb",
)
_VNI = re.compile(
    f"[aeo][{_ROOFS}]|a[{_BOWLS}]|[aeouy\u00f4\u00f6][{_TONES}]|[\u00f6\u00f1\u00e6\u00f3\u00f2]", re.IGNORECASE
)
#: Too little to tell, in letters and in words.
_LEAST, _LEAST_WORDS = 20, 2
#: Of 1000 letters. On whole documents Unicode text has at least 62 that only Vietnamese uses, and at most 67 of the
#: kind that the old encodings use; old text at most 1.7 and at least 136.
_MOST_UNICODE, _LEAST_OLD = 10, 100
#: Of the words with old letters, those that are Vietnamese syllables once they are read.
_SYLLABLES = 2 / 3
_BETWEEN = re.compile(r"[\s!-,./:-@\[-`{-~–—-]+")
_ASCII_LETTER = re.compile("[A-Za-z]")

_FROM_TCVN3 = str.maketrans(
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
VNI_MARKS = "".join(_MARKS) + "".join(_MARKS).upper()
_BASES = {"ô": "ơ", "ö": "ư", "Ô": "Ơ", "Ö": "Ư"}
_ALONE = {"ñ": "đ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "Ñ": "Đ", "Æ": "Ỉ", "Ó": "Ĩ", "Ò": "Ị", "Î": "Ỵ"}
VNI_VOWELS = "aeouyôöAEOUYÔÖ"
_PAIR = re.compile(f"([{VNI_VOWELS}])([{VNI_MARKS}])")
#: Words that nearly every administrative text has; what makes more of them is the right reading.
_COMMON = tuple(
    fold(word)
    for word in (
        "và", "của", "các", "được", "không", "phòng", "nhân dân", "Việt Nam", "độc lập", "tự do", "hạnh phúc",
        "tình huống", "ứng phó", "cơ quan", "tổ chức", "lực lượng",
    )
)  # fmt: skip


def legacy_font(name: str) -> bool:
    """True for names of fonts that carry an old encoding (``.VnTime``, ``VNI-Times``); no proof by itself."""
    return name.lower().startswith((".vn", "vni-", "vni "))


def legacy_text(text: str) -> bool:
    """True if the letters are those of TCVN3 or VNI. False for short texts: there is too little to tell."""
    letters = nfc("".join(text.split()))
    if len(letters) < _LEAST or letters.isascii() or _share(UNICODE, letters) >= _MOST_UNICODE:
        return False
    signed = _TCVN3_SIGNS.search(letters) or (_SOFT_HYPHEN in letters and NO_VIETNAMESE.search(letters))
    if signed and _share(_TCVN3, letters) > _LEAST_OLD and _syllables(text, _TCVN3, "TCVN3"):
        return True
    return _share(_VNI, letters) > _LEAST_OLD and _syllables(text, _VNI, "VNI")


def legacy_words(text: str) -> bool:
    """True if old text stands among Unicode, as a value behind its key does, and has more words than that."""
    words = text.split()
    unicode = [word for word in words if UNICODE.search(word)]
    rest = [word for word in words if not UNICODE.search(word)]
    old = [word for word in rest if NO_VIETNAMESE.search(word)]
    return len(old) > len(unicode) and legacy_text(" ".join(rest))


def _share(letters: re.Pattern[str], text: str) -> float:
    return len(letters.findall(text)) * 1000 / len(text)


def _syllables(text: str, letters: re.Pattern[str], encoding: str) -> bool:
    """True if most words with such letters are Vietnamese when read."""
    words = [w for w in _BETWEEN.split(nfc(text)) if letters.search(w) and _ASCII_LETTER.search(w)]
    right = sum(is_syllable(converted(word, encoding)) for word in words)
    return len(words) >= _LEAST_WORDS and right >= len(words) * _SYLLABLES


def from_tcvn3(text: str) -> str:
    """TCVN3 text, read as Windows code page 1252, in Unicode."""
    return text.translate(_FROM_TCVN3)


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
    """``TCVN3`` or ``VNI``: the reading of an old text that makes more Vietnamese words; of a short one, syllables."""
    return "TCVN3" if _sense(from_tcvn3(sample)) >= _sense(from_vni(sample)) else "VNI"


def _sense(text: str) -> tuple[int, int]:
    folded = fold(text)
    return sum(folded.count(word) for word in _COMMON), sum(map(is_syllable, _BETWEEN.split(text)))


def converted(text: str, encoding: str, font: str = "") -> str:
    """Old text in Unicode; the capital fonts of TCVN3 show small letters as capitals."""
    if encoding == "VNI":
        return from_vni(text)
    made = from_tcvn3(text)
    return made.upper() if font.lower().endswith("h") else made


class Stretch(NamedTuple):
    """A stretch of a paragraph in one font; ``high``: the font of its letters beyond Latin-1, where that is another."""

    text: str
    font: str
    high: str = ""

    @property
    def family(self) -> str:
        """Fonts of one encoding, "" for a font of none: a file may hold text of both."""
        return next((name.lower()[:3] for name in (self.font, self.high) if legacy_font(name)), "")


def encodings(paragraphs: Sequence[Sequence[Stretch]]) -> list[list[str]]:
    """The encoding of each stretch, "" for Unicode: of those set in old fonts, or of the whole file, or of single
    paragraphs that were pasted from an old one.
    """
    fonts = "\n".join("".join(one.text for one in stretches if one.family) for stretches in paragraphs)
    by_font = legacy_text(fonts)
    texts = ["".join(one.text for one in stretches) for stretches in paragraphs]
    whole = not by_font and legacy_text("\n".join(texts))
    old = [
        [bool(one.family) if by_font else whole or single for one in stretches]
        for stretches, text in zip(paragraphs, texts, strict=True)
        for single in (not by_font and not whole and legacy_text(text),)
    ]
    samples: dict[str, list[str]] = defaultdict(list)
    for stretches, chosen in zip(paragraphs, old, strict=True):
        for one, is_old in zip(stretches, chosen, strict=True):
            if is_old:
                samples[one.family].append(one.text)
    found = {family: encoding_of(" ".join(sample)) for family, sample in samples.items()}
    return [
        [found[one.family] if is_old else "" for one, is_old in zip(stretches, chosen, strict=True)]
        for stretches, chosen in zip(paragraphs, old, strict=True)
    ]
