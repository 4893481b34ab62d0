"""The nodes that a line may open: by its words, its number, its text, or by how it is set alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing.cores import FORCES
from nts_scenario_kit.importing.course.evidence import fits, fits_a_label, is_body, is_label, is_set_off
from nts_scenario_kit.importing.course.likeness import like
from nts_scenario_kit.importing.course.lines import told
from nts_scenario_kit.importing.course.order import STAGES_OF_FORCES
from nts_scenario_kit.importing.course.words import EITHER, STAGES, STEPS, named, number_of
from nts_scenario_kit.importing.duties import names_a_leader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.importing.course.lines import Level, Row

#: Stands for whatever node comes next; ``?gd2`` and ``?b1`` for a part of that stage or step.
UNNAMED = "?"
#: What it costs that the words of a heading say nothing of its node; of a label, which is always one, less.
_UNNAMED = -2.5
_UNNAMED_LABEL = -2.0
#: A line must look so much like a heading to be one without saying of what.
_LOOKS = 0.5
#: ``Tình huống: …`` and ``Ca 1: …``: whatever an office calls a situation.
_SITUATION = 4.0
_NUMBERED = 2.0
#: ``Giai đoạn 1: Công an xã``: who leads in it.
_FORCES_BEHIND = 0.3
#: ``Chặng 1 – Dập lửa``: a part of a stage that its words name, one that they do not.
_PART_OF_A_PHASE = 1.5
_SOME_PART = -0.3
#: An agency alone on its line has its tasks below, one before a colon behind it; another text that says what it is
#: of, without a heading.
_AGENCY, _AGENCY_BEFORE = 2.0, 1.0
_NO_HEADING = -0.5
#: Texts that may stand below a heading of their kind though it is missing -> the section they are of.
IMPLIED = {"I.3": "", "III.c": "III", "IV.1": "IV", "IV.2": "IV"}

#: ``Chủ lực – Công an xã``, ``Dấu hiệu: …``: a label inside a line.
_DASH = re.compile(r"((?:[^\W\d]\S*\s+){0,4}?\S+)\s+[–—-]\s+(\S.*)$", re.DOTALL)
_COLON = re.compile(r"((?:[^\W\d]\S*\s+){0,5}?\S+)\s*:\s+(\S.*)$", re.DOTALL)
#: ``b) Tính chất, mức độ tác động, ảnh hưởng của … đối với …``: one sentence behind a mark.
_LONG_HEADING = re.compile(r"(?:[^\s.:;]+\s+){8,60}[^\s.:;]+[.:]?")
_WHEN = re.compile(
    rf"(?P<when>(?:khi|nếu|ở|trong|lúc)\s[^:;.]{{8,120}}?),\s+(?P<rest>{FORCES}.*)$", re.IGNORECASE | re.DOTALL
)
#: ``Ở giai đoạn hai, căn cứ để chuyển là …``: what is said of the stage, whatever it is.
_AT_A_STAGE = re.compile(
    r"(?P<when>(?:(?:ở|trong|tại|sang|đến|với|đối với|riêng)\s+)?giai đoạn\s+(?:thứ\s+)?\w+),\s+(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_WHEN_SURE = 2.0
_FIRST_WORDS = 4
_SURE = 3.0
#: Stages before steps: ``Bước 2, giai đoạn 1 – …`` is of a stage.
_PHASES = (
    *((f"gd{n}", sign) for n, sign in enumerate(STAGES, 1)),
    ("b1", STEPS[0]),
    ("b3", STEPS[2]),
    *((f"gd{n}", sign) for n, sign in enumerate(EITHER, 1)),
)
_BEFORE_A_TITLE = re.compile(r"^\W+(?:thi\b)?\s*")
_MOST_OF_A_TITLE = 6
#: ``Giai đoạn 2: đã ảnh hưởng an ninh`` says when it is, not what is done.
_SAYS_WHEN = re.compile(
    r"(?:khi |neu |truong hop |\()*(?:da|chua|moi|con|dang|tro|chuyen|bien|thanh|co|anh huong|phat sinh)\b"
)
_MOST_OF_A_LABEL = 5
#: Labels that say nothing of the outline: who, when, where.
_GENERAL = re.compile(
    r"(?:thoi (?:gian|han|diem)|dia diem|ghi chu|luu y|so luong|vi du|(?:co quan|don vi|nguoi|bo phan) thuc hien"
    r"|noi (?:nhan|gui)|kinh gui|so|ve)\b"
)
#: A situation by its number, whatever it is called.
ANY_NUMBERED = re.compile(r"(?:[^\W\d]{2,}\s){1,3}(?:so |thu )?(\d{1,2}|[ivx]{1,4}|[a-e])")


class Option(NamedTuple):
    """A node that a line may open, its heading and the text behind it, and how much speaks for it.

    ``numbered`` if it says its stage or step by number; ``kind`` of the node that the same words opened elsewhere.
    """

    node: str
    head: str
    rest: str
    weight: float
    numbered: bool = False
    kind: str = ""


def options(row: Row, body: Level, signs: frozenset[str]) -> Iterator[Option]:
    """All nodes that a line may open; ``body`` is the look of text, ``signs`` are those that labels end with."""
    set_off = is_set_off(row, body)
    for head, rest in _cuts(row):
        if not rest:
            yield from _named(head, rest, set_off)
            yield from _of_a_phase(head, rest, set_off)
        elif not is_body(head):
            yield from _labelled(head, rest, is_label(row, head, signs), set_off)
        else:
            yield Option("IV.2", "", row.text, _AGENCY_BEFORE + _NO_HEADING)
    yield from _of_forces(row.marked.words)
    if is_body(row.marked.words.strip(" .:")):
        yield Option("IV.2", "", row.text, _AGENCY)
        return
    for node in IMPLIED:
        if (weight := fits(node, row.marked.words)) > 0:
            yield Option(node, "", row.text, weight + _NO_HEADING)
    if set_off >= _LOOKS and row.level != body:
        yield Option(UNNAMED, row.marked.words.strip(" :"), "", set_off + _UNNAMED)


def _named(head: str, rest: str, looks: float) -> Iterator[Option]:
    """The nodes that a heading names."""
    for one in named(head):
        behind = fits_a_label(one.node, rest) if rest else 0.0
        yield Option(one.node, head, rest, one.weight + looks + behind, one.numbered)
        if rest and one.node in STAGES_OF_FORCES and like(f"{one.node}.ll", rest) > 0:
            yield Option(f"{one.node}.ll", head, rest, one.weight + looks + _FORCES_BEHIND, one.numbered)


def _labelled(head: str, rest: str, looks: float, set_off: float) -> Iterator[Option]:
    """The nodes that a label in front of a text may open; a long one must name its node surely."""
    words = told(head)
    short = len(words.split()) <= _MOST_OF_A_LABEL
    yield from (one for one in _named(head, rest, looks) if short or one.weight - looks >= _SURE)
    if words in ("tinh huong", "kich ban"):
        yield Option("III.n", head, rest, _SITUATION + set_off)
    elif ANY_NUMBERED.fullmatch(words) and not any(one.numbered for one in named(head)):
        yield Option("III.n", head, rest, _NUMBERED + set_off)
    if looks > 0:
        yield from _of_a_phase(head, rest, looks)
        if short and not _GENERAL.match(words):
            yield Option(UNNAMED, head, rest, looks + _UNNAMED_LABEL)


def _of_a_phase(head: str, rest: str, looks: float) -> Iterator[Option]:
    """``Chặng 1 – Dập lửa``: some part of the stage or step that the heading tells by its number."""
    words = told(head)
    for name, sign in _PHASES:
        found = sign.search(words)
        title = _BEFORE_A_TITLE.sub("", words[found.end() :]) if found else ""
        if not title:
            continue
        yield Option(f"{UNNAMED}{name}", head, rest, looks + _SOME_PART, numbered=True)
        part = len(title.split()) <= _MOST_OF_A_TITLE and not _SAYS_WHEN.match(title)
        for one in named(title) if part else ():
            if one.node.rpartition(".")[0].endswith(f".{name}"):
                behind = fits_a_label(one.node, rest) if rest else 0.0
                yield Option(one.node, head, rest, looks + one.weight + behind + _PART_OF_A_PHASE, numbered=True)
        return


def _of_forces(words: str) -> Iterator[Option]:
    """``Khi chuyển thành vấn đề an ninh, Công an tỉnh chủ trì …``: who takes part in that stage."""
    found = _AT_A_STAGE.match(words) or _WHEN.match(words)
    stage = number_of(told(found["when"]), STAGES) if found else 0
    if found and stage and (found.re is _AT_A_STAGE or names_a_leader(found["rest"].partition(". ")[0])):
        yield Option(f"III.d.gd{stage}", found["when"], found["rest"], _WHEN_SURE, numbered=True)


def _cuts(row: Row) -> Iterator[tuple[str, str]]:
    """Heading and rest in each way in which the line can be cut; also at a dash before a small letter or a figure."""
    cuts = row.cuts()
    yield from cuts
    words = row.marked.words.strip()
    if row.marked.kind == "letter" and _LONG_HEADING.fullmatch(words) and _begins_surely(words):
        whole = (words.rstrip(" .:;"), "")
        if whole not in cuts:
            yield whole
    found = _DASH.match(words)
    if found and (found[1], found[2]) not in cuts:
        yield found[1], found[2]
    for head, rest in cuts:  # ``Giai đoạn 2 (…): Dấu hiệu – …``
        if rest and any(one.numbered for one in named(head)) and (found := _DASH.match(rest) or _COLON.match(rest)):
            yield f"{head}: {found[1]}", found[2]


def _begins_surely(words: str) -> bool:
    """True if the first words of a long heading name a node almost anywhere."""
    return any(one.weight >= _SURE for one in named(" ".join(words.split()[:_FIRST_WORDS])))
