"""Tabs and spaces of Word where a line begins: made plain spaces where that can be read in one way only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.rules.fixes import Edit
from nts_scenario_kit.source import parse
from nts_scenario_kit.source.report import Lines

if TYPE_CHECKING:
    from nts_scenario_kit.source import Source

#: Spaces of Word as wide as one of the keyboard, and a line that begins with one of them or with a tab.
_SPACES = "\u00a0\u2000-\u200a\u202f"
_BLANK = re.compile(rf"^[ \t{_SPACES}]*[\t{_SPACES}][ \t{_SPACES}]*(?=[^\s#])", re.MULTILINE)
_STRANGE = re.compile(f"[{_SPACES}]")
_WIDTHS = range(1, 9)


def straightened(raw: bytes, file: str) -> tuple[Source, list[Edit]] | None:
    """The file with its lines moved in by spaces, and the edits; None if it stays unreadable or could mean two things.

    Every width of a tab is tried: where all that can be read say the same, none is guessed.
    """
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
    readings = [(parsed, edits) for width in _WIDTHS if (parsed := _read(text, edits := _edits(text, width), file))]
    likely = next((one for one in readings if _usual(one[1])), readings[0] if readings else None)
    if likely is None or any(other.data != likely[0].data for other, _ in readings):
        return None
    return likely


def _usual(edits: list[Edit]) -> bool:
    """True for two spaces to a tab."""
    return all(len(edit.new) == len(edit.old) + edit.old.count("\t") for edit in edits)


def _edits(text: str, width: int) -> list[Edit]:
    lines = Lines(text)
    return [
        Edit(*found.span(), found[0], _STRANGE.sub(" ", found[0].replace("\t", " " * width)), _REASON, *at)
        for found in _BLANK.finditer(text)
        if (at := lines.mark(found.start()))
    ]


_REASON = "thụt dòng bằng dấu cách"


def _read(text: str, edits: list[Edit], file: str) -> Source | None:
    """What the text says with these edits; None without any, or if there is still an error."""
    if not edits:
        return None
    for edit in reversed(edits):
        text = text[: edit.start] + edit.new + text[edit.end :]
    found, findings = parse(text.encode(), file)
    return None if any(f.severity is Severity.ERROR for f in findings) else found
