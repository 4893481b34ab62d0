"""Is this Word file one of the scenario at all? Another one must not be poured into it.

Bookmarks do not tell: every file of the kit has the same ones. What tells are the title and the texts that the author
wrote, above all those that no other scenario has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.importing.expected import sameness, unmarked
from nts_scenario_kit.vietnamese import fold
from nts_scenario_kit.word.facts import plain
from nts_scenario_kit.word.facts.roles import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.importing.expected import Line
    from nts_scenario_kit.resolve import Resolved
    from nts_scenario_kit.word.intake import Passage

#: Share of the author's own lines that a file must hold, if its title is another one.
_LEAST = 0.2
#: Where scenarios of one province still differ; bases and bodies are the same in all of them.
_TELLING = ("situations", "objectives", "implementation", "annexes")

#: Components that name the issuer.
_NAMING = frozenset({Role.ISSUING_BODY, Role.ATTACHED_TO})
OTHERS = "tệp Word này in từ kịch bản của “{}”, còn tệp kịch bản là của “{}”"
NOT_OURS = "tệp Word này không phải bản in của kịch bản: không có phần nào mà bộ công cụ in ra từ tệp kịch bản"
ANOTHER = "tệp Word này là của một kịch bản khác: tên kịch bản và gần như toàn bộ nội dung không khớp tệp kịch bản"


def refusal(resolved: Resolved, lines: Sequence[Line], passages: Sequence[Passage], author: str = "") -> str:
    """Why the file cannot come home into the scenario; empty if it can.

    ``lines`` are those of the parts it holds; ``author`` is the body that issued the scenario it was printed from.
    """
    if not lines:
        return NOT_OURS
    texts = {sameness(passage.text) for passage in passages}
    if sameness(resolved.scenario.subject) not in texts and _is_another(resolved, lines, passages):
        return ANOTHER
    issuer = resolved.scenario.issuance.body
    return OTHERS.format(author, issuer) if _is_of(passages, author, issuer) else ""


def _is_another(resolved: Resolved, lines: Sequence[Line], passages: Sequence[Passage]) -> bool:
    own = [line for line in lines if any(resolved.given(path) for path in line.paths)]
    telling = [line for line in own if any(path[0] in _TELLING for path in line.paths)] or own
    words = {plain(unmarked(passage.text)) for passage in passages}
    found = sum(plain(unmarked(line.passage.text)) in words for line in telling)
    return bool(telling) and found < max(_LEAST * len(telling), 1)


def _is_of(passages: Sequence[Passage], author: str, issuer: str) -> bool:
    """True if the file was printed for this author, and nobody has put the issuer's name into it since.

    One scenario is adapted for a hundred communes: but for names of places, their files are the same.
    """
    told = (plain(passage.text) for passage in passages if any(role in _NAMING for role, _ in passage.roles))
    said = fold(" ".join(told))
    return bool(author and issuer) and fold(author) in said and fold(issuer) not in said
