"""Paragraphs whose marks alone were changed: two lines of the kit joined into one, one line cut in two.

The kit prints its headings and sentences as paragraphs of their own, whatever the scenario says. So such a paragraph is
read as what it holds, and the officer is told. Points of lists are left alone: joined they are one point, cut two.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing.edits import Unplaced
from nts_scenario_kit.importing.expected import MARK, unmarked
from nts_scenario_kit.importing.skeleton import bare_point
from nts_scenario_kit.word.facts import plain

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.expected import Line
    from nts_scenario_kit.word.intake import Anchor, Passage

#: A number counts only behind a mark: in ``trước năm 2030.`` it is a word of the sentence that ends with it.
_MARK_BEHIND = re.compile(
    r"(?:(?:^|(?<=[\s.;:,]))(?:[-+–•]|\([ivx]+\)|[a-zđ]\))"
    r"|(?:^|(?<=[.;:,])|(?<=[.;:,]\s))(?:[IVX]+\.|\d{1,2}\.))\s*$"
)
_SITUATION = re.compile(r"Tình huống \d+")
_JOINED = "các đoạn đã được nối làm một; mẫu in đề mục và câu in sẵn thành đoạn riêng nên bản in vẫn tách"
_CUT = "đoạn đã được ngắt ra; mẫu in câu này thành một đoạn nên bản in vẫn liền"


class Mended(NamedTuple):
    """The passages as lines of the kit, and what is told about those that were joined or cut."""

    passages: list[Passage]
    told: list[Unplaced]


def mended(
    lines: Sequence[Line], passages: Sequence[Passage], lists: Collection[Path], left: Collection[str] = ()
) -> Mended:
    """Part what was joined with one of these lines, and join what is one of them in two pieces.

    ``lists`` are all that are printed as points, empty ones included; ``left`` are texts that an earlier import of the
    file made whole and found no place for.
    """
    points = {(*_general(home), "") for home in lists}
    points |= {_general(path) for line in lines if bare_point(line) for path in line.paths}
    passages = [one for passage in passages for one in _unsigned(passage, points)]
    known = {_key(line.passage.text) for line in lines}
    missing = Counter(_key(line.passage.text) for line in lines if not bare_point(line))
    missing.subtract(Counter(_key(passage.text) for passage in passages))
    missing = +missing
    fixed = {_key(line.passage.text): line for line in lines if not bare_point(line)}
    signed = {
        key: plain(one.passage.text) for key, one in fixed.items() if not one.paths and MARK.match(one.passage.text)
    }
    told: list[Unplaced] = []
    whole = list(_whole(passages, known, {*fixed, *map(_key, left)}, missing, told))
    out: list[Passage] = []
    for passage in whole:
        pieces = (
            [passage] if passage.cell is not None or _key(passage.text) in known else _parted(passage, missing, signed)
        )
        if len(pieces) > 1:
            told.append(Unplaced(passage.number, passage.text.strip(), _JOINED, kept=False))
        out += pieces
    return Mended(out, told)


def _general(path: Path) -> Path:
    """The path without the numbers, which are old in a file that was imported before."""
    return tuple("" if isinstance(step, int) else step for step in path)


def _unsigned(passage: Passage, points: set[Path]) -> list[Passage]:
    """The passage without the marks of points that were joined to it; behind a semicolon each stays a point."""
    for anchor in sorted(passage.anchors[1:], key=lambda one: -one.start):
        before = passage.text[: anchor.start]
        mark = _MARK_BEHIND.search(before)
        if mark is None or _general(anchor.path) not in points or not before[: mark.start()].strip():
            continue
        if before[: mark.start()].rstrip().endswith(";"):
            first, second = _piece(passage, 0, mark.start()), _piece(passage, mark.start(), None)
            return [*_unsigned(first, points), *_unsigned(second, points)]
        passage = _closed_up(passage, mark.start(), anchor.start)
    return [passage]


def _closed_up(passage: Passage, start: int, end: int) -> Passage:
    """The passage with a single space in the place of a stretch."""
    head = f"{passage.text[:start].rstrip()} "
    cut = end - len(head)

    def moved(one: Anchor) -> Anchor:
        begin = one.start - cut if one.start >= end else min(one.start, len(head))
        stop = one.end - cut if one.end >= end else min(one.end, len(head.rstrip()))
        return one._replace(start=begin, end=max(begin, stop))

    anchors = tuple(moved(one) for one in passage.anchors)
    return passage._replace(text=head + passage.text[end:], anchors=anchors)


def _key(text: str) -> str:
    return plain(unmarked(text))


def _whole(
    passages: Sequence[Passage], known: set[str], fixed: Collection[str], missing: Counter[str], told: list[Unplaced]
) -> Iterator[Passage]:
    """The passages, pieces of one of the ``fixed`` lines as one; a copied situation has its lines once more."""
    at = 0
    while at < len(passages):
        first = passages[at]
        made = _with_next(passages[at : at + 3], fixed) if first.cell is None and _key(first.text) not in known else 0
        for other in passages[at + 1 : at + made]:
            first = glued(first, other, "" if _key(first.text.rstrip() + other.text) in fixed else " ")
        if made:
            missing[_key(first.text)] -= 1
            told.append(Unplaced(first.number, first.text.strip(), _CUT, kept=False))
        yield first
        at += made or 1


def _with_next(passages: Sequence[Passage], fixed: Collection[str]) -> int:
    """How many of the passages are one of these lines; 0 if they are none."""
    for count in range(2, len(passages) + 1):
        texts = [passage.text.strip() for passage in passages[:count]]
        if any(passage.cell is not None for passage in passages[:count]):
            break
        if any(_key(link.join(texts)) in fixed for link in (" ", "")):
            return count
    return 0


def glued(first: Passage, second: Passage, link: str = " ") -> Passage:
    """Both texts as one."""
    text = first.text.rstrip() + link
    behind = [a._replace(start=a.start + len(text), end=a.end + len(text)) for a in second.anchors]
    return first._replace(text=text + second.text, anchors=(*first.anchors, *behind))


def _parted(passage: Passage, missing: Counter[str], signed: Mapping[str, str]) -> list[Passage]:
    """The passage cut where a line that is missing begins and ends in it; itself alone if it holds none.

    ``signed`` are headings with their number or sign: with it behind other words, or with another one behind it, it is
    one that was joined, even if a copy of the situation has it too.
    """
    text = passage.text
    flat = plain(text)
    held = {one for one, count in missing.items() if count > 0 and _is_in(one, flat)}
    held |= {one for one, whole in signed.items() if _is_joined(whole, flat)}
    for line in sorted(held, key=len, reverse=True):
        found = _words_of(line).search(text)
        if found is None:
            continue
        start = begin(text[: found.start()], found.start())
        if not _closes(text[:start], passage, start) or not _opens(text, found.end(), passage, line):
            continue
        missing[line] -= 1
        before, own, behind = (
            _piece(passage, a, b) for a, b in ((0, start), (start, found.end()), (found.end(), None))
        )
        own = own if behind.text.strip() else _piece(passage, start, None)
        return [
            *(_parted(before, missing, signed) if before.text.strip() else []),
            own,
            *(_parted(behind, missing, signed) if _is_text(behind.text) else []),
        ]
    return [passage]


def _is_in(line: str, flat: str) -> bool:
    """True if the line stands in the text, a situation under any number."""
    if line in flat:
        return True
    numbered = _SITUATION.match(line)
    return numbered is not None and line[numbered.end() :] in flat and _words_of(line).search(flat) is not None


def _words_of(line: str) -> re.Pattern[str]:
    """The words of a line with any spaces between; the number of a situation follows from the order."""
    words = r"\s+".join(map(re.escape, line.split()))
    return re.compile(re.sub(r"^(Tình\\s\+huống\\s\+)\d+", r"\1\\d+", words))


def _is_joined(whole: str, flat: str) -> bool:
    """True if the heading stands behind other words, or other marks behind it; without them it may be of its point."""
    at = flat.find(whole)
    return at > 0 or (at == 0 and MARK.match(flat[len(whole) :]) is not None)


def _is_text(text: str) -> bool:
    return bool(text.strip(" .;:/"))


def begin(before: str, at: int) -> int:
    """Where the mark in front of a line begins."""
    mark = _MARK_BEHIND.search(before)
    return mark.start() if mark else at


def _closes(before: str, passage: Passage, at: int) -> bool:
    """True if a paragraph may have ended here."""
    bare = before.rstrip()
    ends = not bare or bare[-1] in ".;:/)" or any(a.end in (len(bare), at) for a in passage.anchors)
    return ends or passage.text.startswith("(", at)


def _opens(text: str, at: int, passage: Passage, line: str) -> bool:
    """True if a paragraph may begin behind the line."""
    rest = text[at:]
    if not _is_text(rest):
        return True
    begin = at + len(rest) - len(rest.lstrip())
    return line[-1] in ".;:" or MARK.match(rest) is not None or any(a.start == begin for a in passage.anchors)


def _piece(passage: Passage, start: int, end: int | None) -> Passage:
    """A stretch of a passage with the anchors that begin in it."""
    stop = len(passage.text) if end is None else end
    text = passage.text[start:stop]
    lead = len(text) - len(text.lstrip())
    size = len(text.strip())

    def moved(anchor: Anchor) -> Anchor:
        at = max(anchor.start - start - lead, 0)
        return anchor._replace(start=at, end=max(min(anchor.end - start - lead, size), at))

    own = tuple(moved(a) for a in passage.anchors if start <= a.start < stop or (a.start == stop and end is None))
    return passage._replace(text=text.strip(), anchors=own)
