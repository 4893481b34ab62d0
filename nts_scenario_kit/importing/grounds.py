"""Grounds that a plan names before its text: those of its issuance are grounds of the scenario too, by their level.

Old plans have no section I: ``Căn cứ Luật …;`` above the text is all they say. The Phụ lục asks for the level of each
(Nghị quyết 147/NQ-CP, Phụ lục, mục I.1 and I.2), which the kind of the document tells.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.plans import topics
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.draft import Draft

_BASES: Path = ("issuance", "bases")
_LEGAL = re.compile(
    r"^(?:cac )?(?:hien phap|bo luat|luat|phap lenh|nghi quyet|nghi dinh|thong tu|quyet dinh|chi thi|cong dien)\b"
)
_PRACTICAL = re.compile(r"^(?:tinh hinh|dac diem|thuc (?:te|tien)|dien bien|dieu kien thuc te)\b")


def spread(draft: Draft) -> None:
    """Give grounds of the issuance to the basis of the scenario, where it has none of its own at all."""
    if draft.has(("basis", "legal")) or draft.has(("basis", "political")):
        return
    practical = not draft.has(("basis", "practical"))
    for index, citation in enumerate(draft.data.get("issuance", {}).get("bases", [])):
        level = level_of(str(citation))
        if level and (level != "practical" or practical):
            at: Path = ("basis", level) if level != "practical" else ("basis", level, "developments")
            draft.add(at, citation, draft.numbers.get((*_BASES, index), 0))


def level_of(citation: str) -> str:
    """The list of the basis by the kind of the document: ``political``, ``legal`` or ``practical``; ``""`` if none."""
    if topics.is_political(citation):
        return "political"
    words = bare(citation).strip()
    return "legal" if _LEGAL.match(words) else "practical" if _PRACTICAL.match(words) else ""
