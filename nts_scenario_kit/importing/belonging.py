"""Is this Word file one of the scenario at all? Another one must not be poured into it.

Bookmarks do not tell: every file of the kit has the same ones. What tells are the title and the texts that the author
wrote, above all those that no other scenario has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.importing.expected import sameness, unmarked
from nts_scenario_kit.word.facts import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.importing.expected import Line
    from nts_scenario_kit.resolve import Resolved
    from nts_scenario_kit.word.intake import Passage

#: Share of the author's own lines that a file must hold, if its title is another one.
_LEAST = 0.2
#: Where scenarios of one province still differ; bases and bodies are the same in all of them.
_TELLING = ("situations", "objectives", "implementation", "annexes")

NOT_OURS = "tệp Word này không phải bản in của kịch bản: không có phần nào mà bộ công cụ in ra từ tệp kịch bản"
ANOTHER = "tệp Word này là của một kịch bản khác: tên kịch bản và gần như toàn bộ nội dung không khớp tệp kịch bản"


def refusal(resolved: Resolved, lines: Sequence[Line], passages: Sequence[Passage]) -> str:
    """Why the file cannot come home into the scenario; empty if it can. ``lines`` are those of the parts it holds."""
    if not lines:
        return NOT_OURS
    texts = {sameness(passage.text) for passage in passages}
    if sameness(resolved.scenario.subject) in texts:
        return ""
    own = [line for line in lines if any(resolved.given(path) for path in line.paths)]
    telling = [line for line in own if any(path[0] in _TELLING for path in line.paths)] or own
    words = {plain(unmarked(passage.text)) for passage in passages}
    found = sum(plain(unmarked(line.passage.text)) in words for line in telling)
    return ANOTHER if telling and found < max(_LEAST * len(telling), 1) else ""
