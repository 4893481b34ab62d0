"""Lines of a page that were pasted from a PDF, each a paragraph of its own: put together to the paragraphs they were.

A line ends where the next word has no more room; where it would have had room, the paragraph has ended.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from nts_scenario_kit.importing import marks
from nts_scenario_kit.importing.plans.shape import is_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.word.intake import Passage

#: A file is pasted so if so many of its lines at least, and such a share of them, break off in the middle; most of
#: these are nearly as long as the longest near them, which items of a list are not.
_LEAST, _SHARE, _ALIKE, _NEARLY = 8, 0.25, 0.6, 0.75
#: A line is full if the next word would pass this share of the longest near it; none is much longer than that.
_FULL, _OVER, _NEAR = 0.92, 1.1, 8
_ENDS = (".", ";", ":", "!", "?", "”", '"')
_CUT = re.compile(r"(?<=[^\W\d_])-\Z")
_CUT_INSIDE = re.compile(r"(?<=[^\W\d_])-\n(?=[^\W\d_A-ZĐ])")


def whole(passages: Sequence[Passage]) -> list[Passage]:
    """The passages; those of a pasted file in whole paragraphs. Words cut at the end of a line are whole again."""
    joined = [one._replace(text=_CUT_INSIDE.sub("", one.text)) if "-\n" in one.text else one for one in passages]
    widths = _widths(joined)
    out: list[Passage] = []
    last = ""
    for one in joined:
        width = widths.get(one.number, 0)
        if out and width and _is_line(one) and _is_line(out[-1]) and _goes_on(out[-1], last, one, width):
            cut = _CUT.search(out[-1].text)
            text = f"{out[-1].text[:-1]}{one.text}" if cut else f"{out[-1].text.rstrip()} {one.text.lstrip()}"
            out[-1] = out[-1]._replace(text=text)
        else:
            out.append(one)
        last = one.text.strip()
    return out


def _widths(passages: Sequence[Passage]) -> dict[int, int]:
    """How long the lines of the page are, in letters, by the number of each line; nothing for a file that has none."""
    lines = [one for one in passages if _is_line(one)]
    broken = [len(one.text) if _breaks_off(one, following) else 0 for one, following in pairwise(lines)]
    widths = [max(broken[max(0, at - _NEAR) : at + _NEAR], default=0) for at in range(len(lines))]
    count = sum(map(bool, broken))
    alike = sum(length >= _NEARLY * width for length, width in zip(broken, widths, strict=False) if length)
    if count < max(_LEAST, _SHARE * len(lines)) or alike < _ALIKE * count:
        return {}
    return {one.number: width for one, width in zip(lines, widths, strict=True)}


def _is_line(one: Passage) -> bool:
    return bool(one.text.strip()) and one.cell is None and is_text(one)


def _breaks_off(one: Passage, following: Passage) -> bool:
    """True for a line that ends in the middle of a sentence."""
    return not one.text.rstrip().endswith(_ENDS) and following.text.strip()[:1].islower() and not _begins(following)


def _begins(one: Passage) -> bool:
    """True for a line with a number or a sign in front."""
    return bool(one.label) or bool(marks.cut(one.text.strip()).kind)


def _goes_on(above: Passage, last: str, one: Passage, width: int) -> bool:
    """True if a line goes on with the paragraph above it, whose last line is ``last``."""
    if _begins(one) or above.bold != one.bold or len(last) > _OVER * width:
        return False
    if _CUT.search(above.text) or (one.text.strip()[:1].islower() and not last.endswith(_ENDS)):
        return True
    return len(last) + 1 + len(one.text.split()[0]) > _FULL * width
