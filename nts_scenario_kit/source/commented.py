"""Keys that stand in a file as comments (``# ngày:``), where the author only has to remove the sign."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from nts_scenario_kit.vietnamese import nfc

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_PARENT = re.compile(r"( *)# ([^\s#:\-][^:#]*):\s*")
_KEY = re.compile(r"( *)#\s*([^\s#:\-][^#:]*?)\s*:(?:\s|$)")


class _Aside(NamedTuple):
    """A key in a comment: columns before its sign, its name, its offset."""

    indent: int
    name: str
    offset: int


def parent(text: str, offset: int) -> tuple[str, int] | None:
    """Name and offset of the key above the line of ``offset`` under which it belongs, if that key is still a comment.

    Only comments and blank lines may stand between; the sign of the parent stands further left than the line.
    """
    end = text.rfind("\n", 0, offset) + 1
    indent = len(text[end:offset]) - len(text[end:offset].lstrip(" "))
    while end > 0:
        start = text.rfind("\n", 0, end - 1) + 1
        line = text[start:end].rstrip()
        if line and not line.lstrip(" ").startswith("#"):
            return None
        match = _PARENT.fullmatch(line)
        if match and len(match[1]) < indent:
            return nfc(match[2]), start + match.start(2)
        end = start
    return None


def find(text: str, start: int, within: int, indent: int, keys: Sequence[str]) -> int | None:
    """Offset of the deepest of these keys, one below the other, that stands in a comment.

    Searched from ``start``, an offset in the text, up to ``within`` and over the comments that follow; the sign of the
    first key must stand ``indent`` columns in.
    """
    wanted = list(keys)
    found: _Aside | None = None
    for aside in _asides(text, start, within):
        if found is not None and aside.indent <= found.indent:
            break
        if aside.name == wanted[0] and (found is not None or aside.indent == indent):
            found = aside
            del wanted[0]
            if not wanted:
                break
    return found.offset if found else None


def _asides(text: str, start: int, within: int) -> list[_Aside]:
    out: list[_Aside] = []
    at = text.rfind("\n", 0, start) + 1
    while at < len(text):
        if at <= within:  # lines without the sign are passed over
            sign = text.find("#", at, within + 1)
            at = max(at, text.rfind("\n", at, within if sign < 0 else sign) + 1)
        line = _LINE.match(text, at)
        assert line is not None
        shown = line[0].strip()
        if at > within and shown and not shown.startswith("#"):
            break
        if match := _KEY.match(line[0]):
            out.append(_Aside(len(match[1]), nfc(match[2]), at + match.start(2)))
        at = line.end()
    return out
