"""Whether a line or a label is a heading of the outline by its words alone, wherever it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.importing.headings import INNER, MOST_WORDS, SECTIONS, STAGES, cut, folded

if TYPE_CHECKING:
    from nts_scenario_kit.importing.headings import Marked

#: Words that no heading ends with.
_GOES_ON = (
    "cua",
    "va",
    "cac",
    "cho",
    "voi",
    "tai",
    "tren",
    "ve",
    "do",
    "theo",
    "la",
    "trong",
    "den",
    "dan",
    "khi",
    "hoac",
)


def is_title(line: str) -> bool:
    """True for a line that is a whole heading of the outline, not one that goes on in the next line."""
    marked = cut(line)
    words = folded(marked.words)
    if not marked.kind or len(words.split()) > MOST_WORDS or words.split()[-1] in _GOES_ON or words.endswith(","):
        return False
    begun = [heading.node for heading in (*SECTIONS, *INNER) if heading.begins.match(words)]
    return any(node in STAGES for node in begun) or (bool(begun) and ":" not in words.rstrip(" :"))


def names_a_part(label: str) -> bool:
    """True for a label that is a heading of the outline, wherever that stands."""
    words = folded(cut(label).words).strip(" .:")
    return any(heading.begins.match(words) for heading in INNER)


def may_name_a_situation(marked: Marked) -> bool:
    """True for a numbered line in section III that is short and no sentence: a name, if a situation follows."""
    count = len(marked.words.split())
    return marked.kind in ("number", "part") and 1 < count <= MOST_WORDS and marked.words[-1:] not in ".;:"
