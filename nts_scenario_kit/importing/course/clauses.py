"""One paragraph that tells of several parts of a situation: each clause to the part that it is most like.

``Bước 3: thống kê thiệt hại; hỗ trợ giống; kiểm điểm, rút kinh nghiệm.`` Short plans write so, above all of a second
situation.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.course.forces import TOLD, told_of_forces
from nts_scenario_kit.importing.course.likeness import likeness
from nts_scenario_kit.importing.course.lines import PHASE, Found, told
from nts_scenario_kit.importing.course.order import above_of
from nts_scenario_kit.importing.course.parts import labelled, leaves
from nts_scenario_kit.importing.course.words import named
from nts_scenario_kit.importing.marks import Marked
from nts_scenario_kit.importing.nodes import STAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from nts_scenario_kit.importing.course.lines import Row

#: What is told in one paragraph where a plan is short.
_HOMES = (
    "III.a", "III.b", "III.d", "III.d.gd1", "III.d.gd2", "III.d.gd3",
    "III.e.b1", "III.e.b2", "III.e.b2.gd1", "III.e.b2.gd2", "III.e.b2.gd3", "III.e.b3",
)  # fmt: skip
_CLAUSE = re.compile(r"(?<=;)\s+|(?<=\.)\s+(?=[A-ZĐÀ-Ỹ“])")
_STAGE = re.compile(r"(?P<stage>(?:khi|tình trạng)\s[^:;.]{4,120}):\s+(?=\S)", re.IGNORECASE)
_FORCES = re.compile(r"(?P<stage>III\.d\.gd[12])\.(?:ll|ph)")
_SENTENCE = re.compile(r"(?<=[.;])\s+(?=[A-ZĐÀ-Ỹ])")
_LABEL = re.compile(r"(?:[^\W\d]\S*\s+){0,5}?[^\s:]+:\s")
_SURE = 3.0
_JOIN = re.compile(r"phối hợp|tham gia|hỗ trợ", re.IGNORECASE)
#: What the words of a clause weigh; another part than that of the clause before, and one before it.
_SEVERAL = 2
_WORDS, _OTHER, _BACK = 0.15, -0.4, -0.3
#: Two parts of which only one was told.
_HALF = -1.0


def in_clauses(found: Sequence[Found]) -> Iterator[Found]:
    """The lines; one that tells alone of several parts, as a line for each.

    Where several lines stand, each of them is one of the parts.
    """
    homes = [_home(one) for one in found]
    for at, one in enumerate(found):
        if behind := [*_behind_a_stage(one)] or [*_behind_forces(one)]:
            yield from behind
            continue
        home = homes[at]
        beside = (homes[at - 1] if at and not found[at - 1].head else "", homes[at + 1] if at + 1 < len(found) else "")
        before, text = _stage_and_text(one)
        clauses = _CLAUSE.split(text) if home and home not in beside else []
        parts = _parts(home, clauses) if len(clauses) > 1 else []
        if len(set(parts)) < _SEVERAL:
            yield one
            continue
        if one.head:
            shown = _shown(one, f"{one.head}: {before}" if before else one.head)
            yield one._replace(node=home, rest="", row=shown)
        for part, run in groupby(zip(parts, clauses, strict=True), key=lambda pair: pair[0]):
            yield labelled(Found(_shown(one, " ".join(clause for _, clause in run))), part)


def _behind_a_stage(one: Found) -> Iterator[Found]:
    """``Giai đoạn 2: Căn cứ xác định chuyển hóa: …``: the stage, and the part of it that a label behind it names."""
    label = _LABEL.match(one.rest) if one.head and one.rest and PHASE.match(told(one.head)) else None
    if label is None:
        return
    head = label[0].strip().rstrip(":")
    names = [name for name in named(head) if above_of(name.node) == one.node and name.weight >= _SURE]
    if names:
        best = max(names, key=lambda name: name.weight)
        rest = one.rest[label.end() :]
        yield one._replace(rest="", row=_shown(one, one.head))
        yield Found(_shown(one, one.rest), best.node, head, rest)


def _behind_forces(one: Found) -> Iterator[Found]:
    """Sentences behind a label of forces that say themselves who leads, who joins, with what; none if there are none.

    ``Lực lượng phối hợp: các lực lượng tại chỗ. Sở Y tế là cơ quan chủ trì. Đoàn Thanh niên phối hợp.``
    """
    of_forces = _FORCES.fullmatch(one.node) if one.head and one.rest else None
    sentences = _SENTENCE.split(one.rest) if of_forces else []
    labels = [at for at, sentence in enumerate(sentences) if _LABEL.match(sentence)]
    first = labels[-1] + 1 if labels else 1
    if of_forces is None or not any(told_of_forces(sentence) for sentence in sentences[first:]):
        return
    own = f"{of_forces['stage']}.ph" if _JOIN.search(one.head) else one.node
    parts = [own] * first
    for sentence in sentences[first:]:
        told_ = told_of_forces(sentence)
        parts.append(f"{of_forces['stage']}.{told_}" if told_ else parts[-1])
    for at, (part, run) in enumerate(groupby(zip(parts, sentences, strict=True), key=lambda pair: pair[0])):
        words = " ".join(sentence for _, sentence in run)
        yield one._replace(node=part, rest=words) if not at else Found(_shown(one, words), part)


def _home(one: Found) -> str:
    """What holds the parts that a line may tell of; ``""`` for a heading of one part."""
    if one.node in _HOMES:
        return one.node if one.rest or not one.head else ""
    if one.rest and PHASE.match(told(one.head)) and above_of(one.node) in _HOMES:
        return above_of(one.node)  # ``Bước 3. Khắc phục hậu quả: …`` is the heading of the whole step
    above = above_of(one.node) if one.node and not one.head else ""
    return above if above in _HOMES else ""


def _stage_and_text(one: Found) -> tuple[str, str]:
    """``Khi chưa làm phát sinh …:`` behind the number of a stage, and what stands behind that."""
    text = one.rest if one.head else one.row.marked.words
    stage = _STAGE.match(text) if one.node in STAGES else None
    return (stage["stage"], text[stage.end() :]) if stage else ("", text)


def _shown(one: Found, words: str) -> Row:
    return one.row._replace(marked=Marked("", "", words), text=words)


def _parts(home: str, clauses: Sequence[str]) -> list[str]:
    """The part of each clause: the best way through the parts; of two parts hardly ever one alone is told."""
    parts = leaves(home)
    ways: list[tuple[float, list[int]]] = [(0.0, [])]
    for clause in clauses:
        here = likeness(clause)
        own = f"{home}.{told_of_forces(clause)}"
        if own in parts:
            here = {**here, own: max(here.get(own, 0.0), 0.0) + TOLD}
        ways = [
            max((so_far + _WORDS * here.get(part, 0.0) + _turn(way, at), [*way, at]) for so_far, way in ways)
            for at, part in enumerate(parts)
        ]
    if len(parts) == _SEVERAL:
        ways = [(weight + (_HALF if len(set(way)) < _SEVERAL else 0.0), way) for weight, way in ways]
        ways += [_cut_at(at, parts, clauses) for at in range(1, len(clauses))]
    return [parts[at] for at in max(ways)[1]]


def _cut_at(at: int, parts: Sequence[str], clauses: Sequence[str]) -> tuple[float, list[int]]:
    """The way of two parts that turns in front of one clause."""
    way = [0] * at + [1] * (len(clauses) - at)
    told = (likeness(clause).get(parts[part], 0.0) for clause, part in zip(clauses, way, strict=True))
    return _WORDS * sum(told) + _OTHER, way


def _turn(way: Sequence[int], at: int) -> float:
    if not way or way[-1] == at:
        return 0.0
    return _OTHER + (_BACK if at < way[-1] else 0.0)
