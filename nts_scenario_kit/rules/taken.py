"""Points that name one thing in the words of the Phụ lục: they speak of that thing, and of no other.

``Huy động nguồn lực phục vụ cứu trợ, cứu nạn, cứu hộ, điều trị`` holds a word of containment (``điều trị``) and is
about relief. Who writes all other things of a field so, each in a point of its own, has left out the one that no point
of its own speaks of. What stands behind ``và``, ``đồng thời`` is a point of its own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from nts_scenario_kit.rules.texts import mentions

_POINTS = re.compile(r"[;.\n]+(?=\s|$)|\s(?:và|đồng thời|cùng với|kết hợp)\s", re.IGNORECASE)


def left_for(thing: str, texts: tuple[str, ...], names: Mapping[str, str]) -> tuple[str, ...]:
    """The texts in which the thing may be said: without the points of the others, if each of them has its own.

    ``names``: for each thing of the field, the phrases by which the Phụ lục calls it.
    """
    if mentions(texts, names[thing]):
        return texts
    points = [point for text in texts for point in _POINTS.split(text)]
    others = [phrases for name, phrases in names.items() if name != thing]
    own = [{index for index, point in enumerate(points) if mentions(point, phrases)} for phrases in others]
    taken = set().union(*own)
    if not all(own) or len(taken) < sum(map(len, own)):
        return texts
    return tuple(point for index, point in enumerate(points) if index not in taken)
