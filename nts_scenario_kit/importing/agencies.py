"""Names of agencies in one text: a list inside a sentence, or the cell of a table."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.catalog.bodies import HEAD

if TYPE_CHECKING:
    from collections.abc import Collection

_BETWEEN = re.compile(rf"[;\n]|,\s+(?={HEAD})")
#: What stands between brackets on one line says what the name before it means.
_BRACKETED = re.compile(r"\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)")


def agencies(text: str, known: Collection[str] = ()) -> list[str]:
    """The agencies of a text: parted at semicolons and lines, at a comma only before another agency, never in brackets.

    What stands in brackets is one piece with the words before it. Those that are ``known`` stay whole: ``Sở Y tế,
    Công an tỉnh`` may be one value of an author.
    """
    pieces, at = [], 0
    bracketed = [found.span() for found in _BRACKETED.finditer(text)]
    while at < len(text):
        whole = next((one for one in sorted(known, key=len, reverse=True) if one and _stands(one, text, at)), None)
        signs = _BETWEEN.finditer(text, at + len(whole or ""))
        found = next((one for one in signs if not any(a < one.start() < b for a, b in bracketed)), None)
        end = found.start() if found else len(text)
        pieces.append(text[at:end])
        at = found.end() if found else len(text)
    found_ = (re.sub(r"^\s*[-–+•]\s+", "", piece).strip() for piece in pieces)
    return [
        piece.rstrip(" .") if piece.endswith(".") and not piece.endswith("..") else piece for piece in found_ if piece
    ]


def _stands(name: str, text: str, at: int) -> bool:
    """True if the name begins here and is followed by another one or nothing."""
    rest = text[at:].lstrip()
    behind = rest[len(name) :]
    return rest.startswith(name) and (not behind.strip(" .") or _BETWEEN.match(behind.lstrip(" .")) is not None)
