"""How long a line of Times New Roman is, in millimetres, without Word and without the font.

The rules of the letterhead and of the title are shares of the text above them (NĐ 30/2020, PL I, I.II.1b, 2b, 5b):
the writer draws them and the linter measures them by these widths. Advance widths are those of the font, in thousandths
of its size; an accent does not change the width of its letter.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_MM_PER_PT = 25.4 / 72


class Widths(dict[str, int]):
    """Advance width of each letter; an accented letter is taken apart once, then the table has it."""

    __hash__ = object.__hash__  # type: ignore[assignment]  # a table is one face of the font, no other is the same

    def __missing__(self, letter: str) -> int:
        self[letter] = width = _of_accented(letter, self)
        return width


def _table(groups: dict[int, str]) -> Widths:
    return Widths({letter: width for width, letters in groups.items() for letter in letters})


#: Times New Roman.
REGULAR = _table(
    {
        180: "'", 200: "|", 250: " ,.\u00a0", 278: "/:;\\ijlt", 333: "!()-I[]`fr‘’", 389: "Js", 408: '"',
        444: "?acez“”", 469: "^", 480: "{}", 500: "#$*0123456789_bdghknopquvxyđ–", 529: "ơ", 541: "~", 542: "ư",
        556: "FPS", 564: "+<=>", 611: "ELTZ", 667: "BCR", 722: "ADGHKNOQUVXYwĐƠ", 776: "Ư", 778: "&m", 833: "%",
        889: "M", 921: "@", 944: "W", 1000: "—…",
    }
)  # fmt: skip

#: Times New Roman Bold.
BOLD = _table(
    {
        220: "|", 250: " ,.\u00a0", 278: "'/\\il", 333: "!()-:;[]`fjt‘’", 389: "Is", 394: "{}", 444: "cerz",
        500: "#$*0123456789?J_agovxy–“”", 520: "~", 554: "ơ", 555: '"', 556: "Sbdhknpquđ", 570: "+<=>", 581: "^",
        600: "ư", 611: "FP", 667: "BELTZ", 722: "ACDNRUVXYwĐ", 778: "GHKOQƠ", 796: "Ư", 833: "&m", 930: "@",
        944: "M", 1000: "%W—…",
    }
)  # fmt: skip

#: Times New Roman Italic.
ITALIC = _table(
    {
        214: "'", 250: " ,.\u00a0", 275: "|", 278: "/\\fijlt", 333: "!()-:;I`‘’", 389: "[]rsz", 400: "{}", 420: '"',
        422: "^", 444: "Jcekvxy", 500: "#$*0123456789?S_abdghnopquđ–", 534: "ơ", 541: "~", 545: "ư",
        556: "LTYZ“”", 611: "ABEFPRVX", 667: "CKNw", 675: "+<=>", 722: "DGHOQUmĐƠ", 754: "Ư", 778: "&",
        833: "%MW", 889: "—…", 920: "@",
    }
)  # fmt: skip


def twips(length_mm: float) -> int:
    """A length in the unit of Word's files, twentieths of a point."""
    return round(length_mm * 1440 / 25.4)


def width_mm(text: str, size_pt: float, table: Widths) -> float:
    """Length of the text on one line, in millimetres."""
    return sum([table[letter] for letter in text]) * size_pt * _MM_PER_PT / 1000


def word_mm(word: str, size_pt: float, table: Widths) -> float:
    """Length of a word, in millimetres; names and titles of many documents have the same words."""
    return _thousandths(word, table) * size_pt * _MM_PER_PT / 1000


def text_mm(text: str, size_pt: float, bold: bool = False, italic: bool = False) -> float:
    """Length of a text with this formatting; bold italic is measured as bold."""
    return width_mm(unicodedata.normalize("NFC", text), size_pt, BOLD if bold else ITALIC if italic else REGULAR)


def last_line_mm(lines: Iterable[str], size_pt: float, table: Widths, room_mm: float) -> float:
    """Length of the last line as it stands on the page, in millimetres: the last text, wrapped at the room it has."""
    texts = [line for line in lines if line.strip()]
    if not texts:
        return 0.0
    space = word_mm(" ", size_pt, table)
    length = -space
    for word in texts[-1].split():
        longer = length + space + word_mm(word, size_pt, table)
        length = longer if longer <= room_mm else longer - length - space
    return min(length, room_mm)


@lru_cache(maxsize=2048)
def _thousandths(word: str, table: Widths) -> int:
    return sum([table[letter] for letter in word])


def _of_accented(letter: str, table: Widths) -> int:
    """Width of ``Ộ`` is that of ``O``, of ``Ợ`` that of ``Ơ``; a letter that the table does not know takes 500."""
    base = letter
    while len(parts := unicodedata.normalize("NFD", base)) > 1:
        if unicodedata.combining(base[0]):
            break
        base = unicodedata.normalize("NFC", parts[:-1])
        if base in table:
            return table[base]
    return 0 if unicodedata.combining(letter) else 500
