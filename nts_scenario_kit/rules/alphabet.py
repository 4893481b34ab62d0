"""Vietnamese with one byte a letter: the whole alphabet in both cases, digits and the marks of ordinary writing.

All is changed at once by a table of 256 bytes, a nanosecond a letter: capitals to small letters, marks to spaces, any
letter to its kind. A scenario's texts have some tens of thousands of letters, and every one of them is looked at.
"""

from __future__ import annotations

import codecs
import string
from collections.abc import Mapping

#: Small letters with a mark or a tone, and their capitals.
MARKED = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
#: Stands between two texts; the reader refuses it in a scenario.
BREAK = "\x05"
#: Stands for each letter that has no byte.
UNKNOWN = "?"
#: Marks between words. Those that end a sentence are not among them.
MARKS = "\"#$%&'()*+,-/:;<=>@[\\]^`{|}~“”‘’–—…°§×•"
BLANKS = " \t\n\u00a0"
#: Marks that end a sentence where a blank follows, as bytes, and what holds their place until SPACED puts them back.
ENDS = ((b".", b"\x02"), (b"!", b"\x03"))

_LETTERS = f"{string.ascii_letters}{string.digits}_{MARKED}{MARKED.upper()}"
_ALL = f"{_LETTERS}{MARKS}{BLANKS}{BREAK}{UNKNOWN}.!"
_RESERVED = frozenset(b"\x02\x03")
_UNDEFINED = "\ufffe"  # how a table of letters says that a byte has none


def _decoding() -> str:
    """Letters by byte: ASCII in its own place, the others where there is room."""
    table = ["\0"] + [_UNDEFINED] * 255  # with anything else at 0, the way back is nine times slower
    for letter in filter(str.isascii, _ALL):
        table[ord(letter)] = letter
    room = (byte for byte in range(255, 0, -1) if table[byte] == _UNDEFINED and byte not in _RESERVED)
    for letter in dict.fromkeys(_ALL):
        if not letter.isascii():
            table[next(room)] = letter
    return "".join(table)


_DECODING = _decoding()
_ENCODING = codecs.charmap_build(_DECODING)


def encoded(text: str) -> bytes:
    """A byte for each letter; UNKNOWN for a letter of no Vietnamese text."""
    return codecs.charmap_encode(text, "replace", _ENCODING)[0]


def decoded(data: bytes) -> str:
    """The letters of these bytes."""
    return codecs.charmap_decode(data, "strict", _DECODING)[0]


def _table(changes: Mapping[str, str]) -> bytes:
    """For ``bytes.translate``: each of these letters becomes the other one, all else stays."""
    return bytes.maketrans(encoded("".join(changes)), encoded("".join(changes.values())))


_SMALL = string.ascii_lowercase + MARKED
#: Capitals to small letters.
LOWER = _table(dict(zip(_SMALL.upper(), _SMALL, strict=True)))
#: Capitals to small letters, every blank to a space.
BLANKED = LOWER.translate(_table(dict.fromkeys(BLANKS, " ")))
#: Marks to spaces, and the marks that end a sentence back from what held their place.
SPACED = _table(dict.fromkeys(f"{MARKS}.!\0", " ")).translate(bytes.maketrans(b"\x02\x03", b".!"))
#: Capitals to small letters, and the marks that part the items of a list to one of them.
LISTED = LOWER.translate(_table({".": ",", ";": ","}))
_ASCII = encoded("".join(map(chr, range(0x20, 0x7F))))
#: What is written without marks and tones to ``a``, all else to ``t``.
UNTONED = bytes(ord("a") if byte in _ASCII else ord("t") for byte in range(256))
#: Capitals without marks (``Đ`` among them) to ``A``, small ones to ``a``; all else stays.
KINDS = _table(dict.fromkeys(string.ascii_uppercase + "Đ", "A") | dict.fromkeys(string.ascii_lowercase, "a"))
#: Small letters to ``a``, capitals to ``A``, the marks that part the items of a list to a comma; all else stays.
CASES = _table(dict.fromkeys(_SMALL, "a") | dict.fromkeys(_SMALL.upper(), "A") | {";": ","})
