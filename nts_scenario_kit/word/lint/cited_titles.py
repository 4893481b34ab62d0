"""The trích yếu of another document inside a sentence: its words, and their letters, are those of whoever issued it."""

from __future__ import annotations

import re

from nts_scenario_kit.word.lint.bases import TYPES

_NAMED = re.compile(
    rf"(?:{TYPES}) số:? ?[\w/.-]+(?:,? ngày [^,;]{{4,40}}?)?(?: của [^;]{{2,60}}?)? (?:về|ban hành|phê duyệt|sửa đổi)\b"
)
_SENTENCES = re.compile(r";|\. ")


def of_a_title(text: str, at: int) -> bool:
    """True if this letter of a sentence belongs to the title of a document that is cited before it."""
    return _NAMED.search(_SENTENCES.split(text[:at])[-1]) is not None
