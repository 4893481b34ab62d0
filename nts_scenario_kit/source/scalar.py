"""A text as YAML: written so that this reader, and any other, reads back the same text."""

from __future__ import annotations

import re

_NEEDS_QUOTES = re.compile(r"[\"'\\#&*!|>%@`{}\[\],?]|:(?=\s|$)|:$")
_FLOW_NEEDS_QUOTES = re.compile(r"[\"'\\#&*!|>%@`{}\[\],?:]")
#: What other readers of YAML take for null, a boolean or a number: an editor would underline it as no text.
_TYPED = re.compile(
    r"(?:~|null|true|false|yes|no|on|off|y|n|[-+]?[\d_]+(?:[.,:][\d_]*)*(?:e[-+]?\d+)?|0x[\da-f_]+|0o[0-7_]+|0b[01_]+)\Z",
    re.IGNORECASE,
)
_SHOWN_AS_IS = "\u00a0\u202f"  # spaces of Word that mean something; quoted, they are safe
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def quote(text: str) -> str:
    """The text as one line of YAML that may stand anywhere, also inside ``[…]`` and ``{…}`` and as a key."""
    return _one_line(text, _FLOW_NEEDS_QUOTES)


def write_scalar(text: str, indent: int) -> str:
    """The text as a value in block style: plain, quoted, or a block ``|`` whose lines stand ``indent`` (≥ 1) spaces in.

    The result starts right behind ``khóa: `` or ``- `` and has no line end of its own.
    """
    lines = text.removesuffix("\n").split("\n")
    if len(lines) < 2 or not lines[0] or not lines[-1] or not all(_fits_block(line) for line in lines):
        return _one_line(text, _NEEDS_QUOTES)
    if lines[0].startswith(" "):  # the first line sets the indentation of the block
        return _one_line(text, _NEEDS_QUOTES)
    margin = " " * indent
    body = "\n".join(margin + line if line else "" for line in lines)
    return f"{'|' if text.endswith(chr(10)) else '|-'}\n{body}"


def _fits_block(line: str) -> bool:
    return (not line or not line.isspace()) and all(_is_shown(char) for char in line)


def _is_shown(char: str) -> bool:
    return char.isprintable() or char in _SHOWN_AS_IS


def _one_line(text: str, needs_quotes: re.Pattern[str]) -> str:
    if not all(_is_shown(char) for char in text):
        return _double(text)
    if text and text[0].isalnum() and text[-1] not in " \u00a0\u202f" and not needs_quotes.search(text):
        return f'"{text}"' if _TYPED.match(text) else text
    if ('"' in text or "\\" in text) and "'" not in text:
        return f"'{text}'"
    return _double(text)


def _double(text: str) -> str:
    return '"' + "".join(_escaped(char) for char in text) + '"'


def _escaped(char: str) -> str:
    if char in _SHORT:
        return _SHORT[char]
    if _is_shown(char):
        return char
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02X}"
    return f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"
