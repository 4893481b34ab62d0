"""Characters that are not what they look like: classes of code points, and how one of them is named."""

from __future__ import annotations

import re

#: Bodies of character classes of `re`.
XML_REFUSES = "\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff"
BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
UNSEEN = (
    "\x7f-\x9f\xad\u180e\u200b-\u200d\u2028\u2029\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
)
#: What no font of another computer shows: code points of symbol fonts, and those that no character will ever have.
FONTLESS = "\ue000-\uf8ff\ufdd0-\ufdef\U000f0000-\U0010ffff"
#: Signs that Word sets before the items of a list.
BULLETS = "•●▪■◦○‣➢►\uf0b7\uf0a7\uf0d8"
#: Spaces that look like the space of the keyboard; Word and web pages put them in.
STRANGE_SPACES = "\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff"

_NOT_SHOWN = f"[{XML_REFUSES}{BIDI}{UNSEEN}]"
_NAMES = {
    0x00A0: "dấu cách không ngắt",
    0x00AD: "dấu nối mềm",
    0x0085: "ngắt dòng kiểu máy cũ",
    0x200B: "dấu cách rộng 0",
    0x200C: "dấu không nối rộng 0",
    0x200D: "dấu nối rộng 0",
    0x2028: "ngắt dòng của trang web",
    0x2029: "ngắt đoạn của trang web",
    0x2060: "dấu ghép từ rộng 0",
    0xFEFF: "dấu thứ tự byte (BOM) nằm giữa tệp",
}


def point(char: str) -> str:
    """``U+200B (dấu cách rộng 0)``: a character that cannot be shown, by its code point."""
    name = _NAMES.get(ord(char))
    return f"U+{ord(char):04X} ({name})" if name else f"U+{ord(char):04X}"


def visible(text: str) -> str:
    """The text with ``<U+200B>`` in place of what no one sees and no report may hold."""
    return re.sub(_NOT_SHOWN, lambda match: f"<U+{ord(match[0]):04X}>", text)
