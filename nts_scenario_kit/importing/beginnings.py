"""Where the scenario itself begins in another office's file, told by the words of its headings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.importing import headings
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.word.intake import Passage

_SITUATION = re.compile(rf"(?:(?:\d+|[ivx]+)[.)/]\s*)?(?:tinh huong|kich ban) {headings.NUMBERED}")


def standing(text: Sequence[Passage]) -> Sequence[Passage]:
    """Where no section stands out by its letters or its part, a single number in front of it has to do."""
    marked = [headings.cut(f"{passage.label} {passage.text}".strip()) for passage in text]
    if any(headings.section(one, bold=passage.bold) for one, passage in zip(marked, text, strict=True)):
        return text
    return [
        passage._replace(bold=passage.bold or (one.kind == "number" and one.mark.strip(" .)/-–").isdigit()))
        for one, passage in zip(marked, text, strict=True)
    ]


def beginning_of(text: Sequence[Passage]) -> int:
    """Index of the first passage of the scenario itself: what stands before its section I, else its first situation."""
    found = []
    for index, passage in enumerate(text):
        words = f"{passage.label} {passage.text}".strip()
        marked = headings.cut(words)
        node = headings.section(marked, bold=passage.bold) if passage.cell is None else ""
        if not node and _SITUATION.match(bare(words)) and len(words) < 300:
            node = "III.n"
        if node:
            found.append((index, node))
    anchor = next((i for i, node in found if node in ("III", "III.n")), None)
    if anchor is None:
        ones = [i for i, node in found if node == "I"]
        return ones[-1] if ones else (found[0][0] if len(found) > 1 else len(text))
    for wanted in ("I", "I.3", "II"):
        before = [i for i, node in found if node == wanted and i < anchor]
        if before:  # ``1. Tình hình …`` below ``I. ĐẶC ĐIỂM TÌNH HÌNH`` opens the same section once more
            return before[0 if wanted == "I.3" else -1]
    return anchor
