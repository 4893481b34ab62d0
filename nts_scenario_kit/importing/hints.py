"""The field that a passage without a place is nearest to, where nothing named one while it was read.

Its words say it first; else it is the field of what stands before it in the Word file, of the same part of the file.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.nearest import nearest
from nts_scenario_kit.importing.plans.opening import of_header
from nts_scenario_kit.importing.yaml_file import spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.edits import Unplaced

#: What stands in headers, notes and boxes, or before everything else, mostly belongs to the letterhead.
_ELSE = "issuance"


def hinted(unplaced: Iterable[Unplaced], standing: Mapping[int, Path]) -> list[Unplaced]:
    """All of them, each that must not be lost with a field; ``standing``: the values by the number of their paragraph.

    Paragraph 0 stands outside the text, so that nothing stands before it.
    """
    numbers = sorted(standing)
    out = []
    for one in unplaced:
        if one.kept and not one.nearest:
            before = bisect_right(numbers, one.number) - 1 if one.number else -1
            own = of_header(one.text) if not one.number else ""
            near = own or nearest(one.text) or (named(_field(standing[numbers[before]])) if before >= 0 else _ELSE)
            one = one._replace(nearest=spoken(near))  # noqa: PLW2901 - it is told more by now
        out.append(one)
    return out


def named(path: Path) -> str:
    """A path as an officer reads it: Vietnamese keys with dots, items of lists from 1."""
    return spoken(".".join(str(step + 1) if isinstance(step, int) else step for step in path))


def _field(path: Path) -> Path:
    """Without the number of a text in its list: what has no place is another text."""
    return path[:-1] if isinstance(path[-1], int) else path
