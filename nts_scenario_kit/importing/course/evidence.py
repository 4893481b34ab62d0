"""What speaks for a line as a heading or as text of a part: how it is set, and what its words tell of.

All weights are of the size of a good or bad sign: 1. Words are compared without diacritics.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.course.likeness import like
from nts_scenario_kit.importing.course.lines import PHASE, told
from nts_scenario_kit.importing.course.order import children, of_a_kind
from nts_scenario_kit.importing.duties import is_agency
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.importing.course.lines import Level, Row

#: What the likeness of a text to a node weighs, at least and at most.
_WORDS, _LEAST, _MOST = 0.1, -1.0, 1.5
_LONG = 14
_LABEL = re.compile(r"(?:[^\W\d]\S*?\s+){0,5}?[^\s:.]+(?P<sign>\s*:|\s+[–—-]|\.)\s+\S+\s+\S+")
#: Of its lines, so many have a label.
_OFTEN = 0.2
#: ``Cơ quan chủ trì`` is what an agency does.
_ROLE = re.compile(
    r"(?:cac )?(?:co quan|don vi|luc luong|to chuc|noi|ben)\s+(?:lam )?"
    r"(?:chu tri|chu cong|phoi hop|tham gia|de (?:xuat|nghi)|chinh|phu|chi (?:dao|huy)|thuc hien)"
)
#: Bodies whose first word is a common one too.
_PLAIN_WORDS = ("bộ", "sở", "ban", "phòng", "cục", "viện", "hội", "báo", "đài")
#: ``CHƯƠNG BA. …`` is a heading whatever it says.
_CHAPTER = 2.5
_SHORT = 9
_FEW = 5


def fits(node: str, text: str) -> float:
    """How well a text suits the node that it would stand in: 0 if its words tell nothing, below 0 if of another one.

    A few words may be of any node.
    """
    return _weighed(like(node, text), text)


def fits_a_label(node: str, text: str) -> float:
    """How well a text suits the label in front of it: which stage it is of, the heading of the stage says."""
    alike = max(like(one, text) for one in of_a_kind(node))
    return _weighed((like(node, text) + alike) / 2, text)


def _weighed(likeness: float, text: str) -> float:
    return max(_LEAST if len(text.split()) > _FEW else 0.0, min(_MOST, _WORDS * likeness))


def child_of(node: str, text: str) -> str:
    """The part right below a node that a text without a heading of its own is most like; the node itself if none."""
    best = max(children(node), key=lambda child: like(child, text), default=node)
    return best if like(best, text) > 0 else node


def is_set_off(row: Row, body: Level) -> float:
    """How much a line without text behind it looks like a heading."""
    words = row.marked.words.strip()
    count = len(words.split())
    weight = 0.0
    beside = row.level[-1] == "right"  # a cell with a label on its left
    if row.level == body or beside:
        weight -= 1.2 if count <= _SHORT else 2.5
    elif row.level[0] == "sign":
        weight -= 0.5
    else:
        weight += _CHAPTER if row.level[0] == "chapter" else 1.0
    if beside:
        weight -= 1.0
    if count > _LONG:
        weight -= 0.5
    if ": " in words and not PHASE.match(told(words)):
        weight -= 1.5
    if words[-1:] == ":":
        weight += 1.0
    elif words[-1:] in ".;,":
        closed = 3.5 if row.level[0] == "sign" or row.level == body else 1.0 if row.marked.kind == "letter" else 2.0
        weight -= closed if count > _SHORT // 2 else 1.0
    if words.isupper() and count > 1:
        weight += 0.7
    return weight


def is_label(row: Row, head: str, signs: frozenset[str]) -> float:
    """How much the words before a colon, a dash or a point look like a label of what stands behind.

    ``signs`` are those that the file's own labels end with.
    """
    count = len(told(head).split())
    behind = row.marked.words.strip()[len(head) :].lstrip()[:1].replace("—", "–").replace("-", "–")
    lead = (1.5 if row.set_off(head) else -0.5) if row.passage.lead else 0.0
    return (0.8 if behind in signs else -0.7) + lead - (1.5 if count > _SHORT else 1.0 if count > _FEW else 0.0)


def signs_of(rows: Sequence[Row]) -> frozenset[str]:
    """What labels of this file end with: a colon; a dash or a point where most of its lines have one so."""
    count = dict.fromkeys(":–.", 0)
    for row in rows:
        if found := _LABEL.match(row.marked.words.strip()):
            count[found["sign"].strip().replace("—", "–").replace("-", "–")] += 1
    often = max(_OFTEN * len(rows), 1)
    return frozenset(":") | {sign for sign in "–." if count[sign] >= often and count[sign] > count[":"]}


def is_body(words: str) -> bool:
    """True for the name of an agency; ``Bộ máy chỉ huy`` is none."""
    first, _, rest = words.partition(" ")
    return (
        is_agency(words) and not _ROLE.match(bare(words)) and (first.lower() not in _PLAIN_WORDS or rest[:1].isupper())
    )
