"""The most likely course of the lines through the outline: of many readings kept side by side, the best one in the end.

Each line is a heading of some node or text below the last one. A reading weighs what the words of headings say, how
they are set, which order the Phụ lục has, which marks stand beside each other, and what the texts tell of.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing.beam.evidence import fits, is_body, is_label, is_set_off, signs_of, tells_of, told_first
from nts_scenario_kit.importing.beam.order import HOLDS, PLACE, between, chain, children, is_loose
from nts_scenario_kit.importing.beam.words import STAGES, STEPS, named
from nts_scenario_kit.importing.trees.marks import Level, Row, told
from nts_scenario_kit.importing.trees.resolve import Found, commonest
from nts_scenario_kit.importing.wordings import parts_of
from nts_scenario_kit.importing.trees.vocabulary import above_of, named_below

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

#: So many readings are kept side by side.
WIDTH = 24
#: A heading whose words say nothing of the node that it would open.
_UNNAMED = -2.5
_UNNAMED_LABEL = -2.0
#: A heading that opened the same kind of node before.
_KNOWN = 1.5
_LOOKS = 0.5
#: A line that is set like a heading and opens nothing.
_UNCLAIMED = 1.5
#: ``Chủ lực – Công an xã``: a label before a dash.
_DASH = re.compile(r"((?:[^\W\d]\S*\s+){0,4}?\S+)\s+[–—-]\s+(\S.*)$", re.DOTALL)
_COLON = re.compile(r"((?:[^\W\d]\S*\s+){0,4}?\S+)\s*:\s+(\S.*)$", re.DOTALL)
#: Stages before steps: ``Bước 2, giai đoạn 1 – …`` is of a stage.
_PHASES = (*((f"gd{n}", sign) for n, sign in enumerate(STAGES, 1)), ("b1", STEPS[0]), ("b3", STEPS[2]))
_TITLE_AT = re.compile(r"^\W+(?:thi\b)?\s*")
_SHORT_TITLE = 4
_MOST_OF_A_LABEL = 5
_FIRST_WORDS = 4
_SURE = 3.0
#: ``b) Tính chất, mức độ tác động, ảnh hưởng của … đối với …``: one sentence behind a mark.
_LONG_HEADING = re.compile(r"(?:[^\s.:;]+\s+){8,60}[^\s.:;]+[.:]?")
_OF_A_STAGE = re.compile(r"\.gd[123]\.\w+$")
_GD = re.compile(r"\.gd[123]")
#: Steps whose parts offices seldom give headings.
_TOLD_FIRST = 0.6
_TOLD_BY_TEXT = ("III.e.b1", "III.e.b3")
#: ``Ca 1: …``, ``Sự vụ A. …``: whatever an office calls a situation.
_ANY_NUMBERED = re.compile(r"(?:[^\W\d]{2,}\s){1,3}(?:so |thu )?(\d{1,2}|[ivx]{1,4}|[a-e])")
_LETTERS = "abcdđeghiklmnopqrstuvxy"
_NUMBERS = ("mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam")
_COUNTED = re.compile(
    r"(?:gia dinh )?(?:tinh huong|kich ban|su (?:co|viec|vu)|vu (?:viec|an)|phuong an|truong hop|kha nang|gia thiet|th)"
    r"(?: gia dinh| gia thiet| du kien| cu the)?(?: (?:thu|so))? ?(duy nhat|[a-z]?\d{1,2}|[ivx]+|[a-e]|\w{2,3})\b"
)
_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
#: What a file may begin with, and what it costs.
_SECTIONS = ("I", "II", "III", "IV")
_FIRST = {"I": 0.0, "I.3": -1.0, "I.3.a": -1.5, "I.1": -1.5, "I.2": -1.5, "II": -1.0, "III": -4.0, "III.n": -3.0}  # a title names what is told
STAGES_OF_FORCES = ("III.d.gd1", "III.d.gd2", "III.d.gd3")
#: Texts that stand below a heading of their own kind though it is missing.
_IMPLIED = {"III.c": "III", "IV.2": "IV"}


class Open(NamedTuple):
    """A heading that is open: its level, its node, the value of its mark (0 without one), and its words."""

    level: Level
    node: str
    value: int
    head: str


class Reading(NamedTuple):
    """One way to read the lines so far."""

    weight: float
    node: str
    stack: tuple[Open, ...]
    seen: frozenset[str]
    found: Found | None = None
    before: Reading | None = None


class Option(NamedTuple):
    """A node that a line may open, its heading and the text behind it, and what speaks for it."""

    node: str
    head: str
    rest: str
    weight: float
    numbered: bool = False
    kind: str = ""  # of the node that an unnamed heading opened before


def course(rows: Sequence[Row]) -> list[Found]:
    """What each line is in the most likely reading of all.

    A heading that stands several times means the same each time: what the first reading tells of it counts in a
    second one.
    """
    first = _read(rows, {})
    learned = _learned(first)
    return _read(rows, learned) if learned else first


def _learned(found: Sequence[Found]) -> dict[str, str]:
    """Headings that stand several times -> the kind of node that they open most often, the first one in a draw."""
    kinds: dict[str, list[str]] = {}
    for one in found:
        if one.node and one.head and one.node != "III.n":
            kinds.setdefault(told(one.head), []).append(kind_of(one.node))
    return {
        head: max(names, key=lambda name: (names.count(name), -names.index(name)))
        for head, names in kinds.items()
        if len(names) > 1
    }


def kind_of(node: str) -> str:
    """A node; of the parts of stages and steps that each of them may have, their kind alone."""
    return node[node.rindex(".") :] if _OF_A_STAGE.search(node) else node


def _read(rows: Sequence[Row], learned: Mapping[str, str]) -> list[Found]:
    """The best reading."""
    body, signs = commonest(rows), signs_of(rows)
    readings = [Reading(0.0, "", (), frozenset())]
    for row in rows:
        if row.level[0] in ("columns", "table"):
            readings = [one._replace(found=Found(row), before=one) for one in readings]
            continue
        options = [_weighed(one, learned) for one in _options(row, body, signs)]
        plain = -_UNCLAIMED if is_set_off(row, body) >= 1 else 0.0
        best: dict[tuple[object, ...], Reading] = {}
        for one in readings:
            for new in _steps(one, row, options, plain):
                key = new.node, new.stack
                if key not in best or best[key].weight < new.weight:
                    best[key] = new
        readings = sorted(best.values(), key=lambda one: -one.weight)[:WIDTH]
    out: list[Found] = []
    last: Reading | None = readings[0]
    while last is not None and last.found is not None:
        out.append(last.found)
        last = last.before
    return out[::-1]


def _weighed(option: Option, learned: Mapping[str, str]) -> Option:
    """An option, more likely if its heading was told before."""
    known = learned.get(told(option.head)) if option.head else None
    if known is None:
        return option
    if option.node[:1] == "?":
        return option._replace(kind=known)
    return option._replace(weight=option.weight + (_KNOWN if kind_of(option.node) == known else -_KNOWN / 2))


def _options(row: Row, body: Level, signs: frozenset[str]) -> Iterator[Option]:
    """The nodes that a line may open by its words, and by its texts where they imply a heading."""
    set_off = is_set_off(row, body)
    for head, rest in _cuts(row):
        looks = is_label(row, head, signs) if rest else set_off
        if rest and is_body(head):
            continue
        for one in named(head):
            behind = fits(one.node, rest) if rest else 0.0
            yield Option(one.node, head, rest, one.weight + looks + behind, one.numbered)
            if rest and one.node in STAGES_OF_FORCES and any(end == ".ll" for end, _ in tells_of(rest)):
                yield Option(f"{one.node}.ll", head, rest, one.weight + looks + 0.3, one.numbered)
        if rest and told(head) in ("tinh huong", "kich ban"):
            yield Option("III.n", head, rest, 4.0 + set_off)
        elif rest and _ANY_NUMBERED.fullmatch(told(head)) and not any(one.numbered for one in named(head)):
            yield Option("III.n", head, rest, 2.0 + set_off)
        if not rest or looks > 0:
            yield from _of_a_phase(head, rest, looks)
        if rest and looks > 0 and len(told(head).split()) <= _MOST_OF_A_LABEL:
            yield Option("?", head, rest, looks + _UNNAMED_LABEL)
    if is_body(row.marked.words.strip(" .:")):  # an agency, its tasks below
        yield Option("IV.2", "", row.text, 2.0)
        return
    for node in _IMPLIED:
        if (weight := fits(node, row.marked.words)) > 0:
            yield Option(node, "", row.text, weight - 0.5)
    if set_off >= _LOOKS and row.level != body:
        yield Option("?", row.marked.words.strip(" :"), "", set_off + _UNNAMED)


def _is_sure(words: str) -> Iterator[bool]:
    """Whether the first words of a long heading name a node for sure."""
    return (one.weight >= _SURE for one in named(" ".join(words.split()[:_FIRST_WORDS])))


def _of_a_phase(head: str, rest: str, looks: float) -> Iterator[Option]:
    """``Chặng 1 – Dập lửa``: some part of the stage or step that the heading tells by its number."""
    words = told(head)
    for name, sign in _PHASES:
        found = sign.search(words)
        title = _TITLE_AT.sub("", words[found.end() :]) if found else ""
        if not title:
            continue
        yield Option(f"?{name}", head, rest, looks - 0.3, numbered=True)
        if len(title.split()) <= _SHORT_TITLE:
            for one in named(title):
                if one.node.rpartition(".")[0].endswith(f".{name}"):
                    yield Option(one.node, head, rest, looks + one.weight + 1.5, numbered=True)
        return


def _cuts(row: Row) -> Iterator[tuple[str, str]]:
    """The cuts of the line, and one at a dash before a small letter or a figure."""
    cuts = row.cuts()
    yield from cuts
    words = row.marked.words.strip()
    if row.marked.kind == "letter" and _LONG_HEADING.fullmatch(words) and any(_is_sure(words)):
        whole = (words.rstrip(" .:;"), "")
        if whole not in cuts:
            yield whole
    found = _DASH.match(words)
    if found and (found[1], found[2]) not in cuts:
        yield found[1], found[2]
    for head, rest in cuts:  # ``Giai đoạn 2 (…): Dấu hiệu – …``
        if rest and any(one.numbered for one in named(head)) and (found := _DASH.match(rest) or _COLON.match(rest)):
            yield f"{head}: {found[1]}", found[2]


def _steps(one: Reading, row: Row, options: Sequence[Option], plain: float) -> Iterator[Reading]:
    """All ways to go on from one reading."""
    yield one._replace(
        weight=one.weight + (plain if one.node else 0.0) + HOLDS.get(one.node, 0.0) + fits(one.node, row.marked.words) + _left(one, row),
        found=Found(row),
        before=one,
    )
    yield from _implied(one, row, plain)
    for option in options:
        if option.node[:1] == "?":
            if not one.node and (row.level[0] in ("sign", "look", "lead") or value_of(row) != 1):
                continue
            for node, weight in _next(one, option.node[1:], label=bool(option.rest)):
                weight += fits(node, option.rest) if option.rest else 0.0
                weight += _KNOWN if option.kind == kind_of(node) else -_KNOWN / 2 if option.kind else 0.0
                yield _opened(one, row, option._replace(node=node, weight=option.weight + weight))
        elif option.head or _IMPLIED[option.node] == one.node.split(".")[0]:
            yield _opened(one, row, option)


def _implied(one: Reading, row: Row, plain: float) -> Iterator[Reading]:
    """Text below a step whose parts have no headings: each tells itself which part it is.

    The Phụ lục's own words are told apart where they are stored; of others the first sign counts.
    """
    home = next((above for above in _TOLD_BY_TEXT if above in chain(one.node)), "")
    if not home:
        return
    found = Found(row, home, "", row.text)
    if any(field is not None for field, _ in parts_of(home, row.marked.words)):
        if one.node != home:
            yield one._replace(weight=one.weight + plain, node=home, found=found, before=one)
        return
    if (node := told_first(home, row.marked.words)) and node != one.node:
        yield _opened(one, row, Option(node, "", row.text, _TOLD_FIRST + plain, numbered=True))


def _left(one: Reading, row: Row) -> float:
    """What text costs whose mark is that of an open heading."""
    numbered = row.level[0] not in ("sign", "look", "lead")
    return -1.0 if numbered and any(open_.level == row.level for open_ in one.stack) else 0.0


def _next(one: Reading, phase: str, *, label: bool) -> Iterator[tuple[str, float]]:
    """The nodes that may come next, and what each costs: those below and beside that were not seen, the first best.

    Parts of one stage or step, if that is told; nothing below IV.2, where a label is who does it.
    """
    if label and one.node.startswith("IV.2"):
        return
    if phase:
        home = "III.e" if phase[0] == "b" else "III.e.b2" if "III.e" in one.seen else "III.d"
        yield from _unseen(f"{home}.{phase}", one)
        return
    if not one.node:
        yield "I", 0.0
        return
    yield from _unseen(one.node, one)
    for above in chain(one.node)[1:2] if label else chain(one.node)[1:]:
        yield from _unseen(above, one)
    if one.node.startswith("III.") and one.node != "III.n" and not label:
        yield "III.n", 0.0


def _unseen(above: str, one: Reading) -> Iterator[tuple[str, float]]:
    """The nodes below one that were not seen: the first, and where the order is loose the others too."""
    left = [node for node in children(above) if node not in one.seen and PLACE[node] > PLACE[one.node]]
    for n, node in enumerate(left if is_loose(above) else left[:1]):
        yield node, -0.4 * min(n, 1)


def _opened(one: Reading, row: Row, option: Option) -> Reading:
    """The reading in which the line opens that node."""
    node = option.node
    stack = one.stack
    if stack and stack[-1].node == node and stack[-1].head == option.head and option.rest and not option.numbered:
        return one._replace(  # the same label once more
            weight=one.weight + option.weight, found=Found(row, node, option.head, option.rest), before=one
        )
    above = chain(node)[1:]
    stack = tuple(  # what is open, and the last heading of each level beside those
        open_
        for open_ in stack
        if open_.node in above or (above_of(open_.node) in above and open_.level != row.level and open_.node != node)
    )
    value = value_of(row)
    if node == "III.n":
        value = number_in(option.head) or value
        weight = option.weight + _situation(one, row, option, value)
    else:
        weight = option.weight + _order(one, node, numbered=option.numbered)
    weight += _marks(one, row, node, value) + _emptied(one, node)
    top = Open(row.level, node, value, option.head)
    if node == "III.n":
        seen = frozenset(name for name in one.seen if not name.startswith("III.")) | {node}
    else:
        seen = one.seen | {*chain(node)}
    return Reading(
        one.weight + weight, node, (*stack, top), seen, Found(row, node, option.head, option.rest), one
    )


def _emptied(one: Reading, node: str) -> float:
    """What it costs that nothing stands below the heading before this one, though it holds text only."""
    last = one.found
    empty = last is not None and last.node and not last.rest and not children(last.node) and last.head
    return -1.5 if empty and one.node == last.node and node != one.node else 0.0


def _situation(one: Reading, row: Row, option: Option, value: int) -> float:
    """What speaks for a new situation: enough of the last one was told, it is set like that, and counted on."""
    last = next((open_ for open_ in one.stack if open_.node == "III.n"), None)
    if last is None:
        return _FIRST["III.n"] if not one.node else 0.0 if one.node.startswith("II") else -3.0
    parts = sum(name.count(".") == 1 for name in one.seen if name.startswith("III."))
    weight = 0.0 if parts > 2 else -2.0
    weight -= 0.0 if last.level == row.level else 3.0
    if value or last.value:
        weight += 1.0 if value == last.value + 1 else -2.0
    return weight - (1.5 if option.rest and option.node == "III.n" and not value else 0.0)


def _order(one: Reading, node: str, *, numbered: bool) -> float:
    """What the order of the Phụ lục says to this node behind that of the reading."""
    now = one.node
    shared = next(above for above in chain(now) if above in chain(node)[1:] or above == node)
    if shared == node:
        return -2.5
    if now == "III":
        return -1.0 - 0.3 * between(node, now)  # a situation without a heading of its own
    weight = 0.0 if now else _FIRST.get(node, -3.0)
    missing = between(node, shared)
    weight -= 0.3 * missing
    if not shared:  # another section, which has a heading of its own
        weight -= 1.2 * missing + (3.0 if node.startswith("III.") else 0.0)
        weight -= 2.0 if abs(_SECTIONS.index(node.split(".")[0]) - _SECTIONS.index(now.split(".")[0] or "I")) > 1 else 0.0
    if missing and (".gd" in node or node.startswith("III.e.b")) and not numbered:
        weight -= _which_stage(now, node)
    beside = [name for name in children(shared) if name not in one.seen]
    towards = chain(node)[chain(node).index(shared) - 1]
    if towards in one.seen and PLACE[towards] < PLACE[now] and now not in _inside(towards):
        weight -= 3.0 if node in one.seen else 1.5
    elif PLACE[towards] < PLACE[now] and now not in _inside(towards):
        weight -= 0.3 if is_loose(shared) else 1.5
    else:
        skipped = [name for name in beside if PLACE[now] < PLACE[name] < PLACE[towards]]
        weight -= 0.35 * len(skipped) if not is_loose(shared) else 0.05 * len(skipped)
    if node in one.seen:
        weight -= 2.0
    return weight


def _which_stage(now: str, node: str) -> float:
    """What it costs that a part of a stage does not say of which: nothing where forces and steps stand together."""
    before, behind = _GD.search(now), _GD.search(node)
    if before and behind and now[:5] != node[:5]:
        return 0.0 if before[0] == behind[0] else 3.0
    return 1.5


def _inside(node: str) -> frozenset[str]:
    return frozenset(name for name in PLACE if node in chain(name))


def _marks(one: Reading, row: Row, node: str, value: int) -> float:
    """What the marks of open headings say: beside one another at one level, one after the other."""
    level = row.level
    same = next((open_ for open_ in reversed(one.stack) if open_.level == level), None)
    if same is None:
        top = one.stack[-1].node if one.stack else ""
        weight = 0.7 if top in chain(node)[1:] else -1.0
        return weight + (0.7 if value == 1 else -0.7 if value > 1 else 0.0)
    weight = 0.0
    if above_of(same.node) == above_of(node) or same.node == node == "III.n":
        weight += 1.5
    elif same.node in chain(node)[1:]:
        weight -= 1.0
    elif node in chain(same.node):
        weight -= 2.0
    if value:
        weight += 1.0 if value == same.value + 1 else -1.0
    return weight


def number_in(head: str) -> int:
    """Which situation a heading says that it is: ``Trường hợp 2``, ``Tình huống B``, ``Sự cố thứ ba``."""
    found = _COUNTED.match(told(head)) or _ANY_NUMBERED.fullmatch(told(head))
    last = (found[1] if found else "").lstrip("abcd" if found and found[1][-1:].isdigit() else "")
    if last.isdigit():
        return int(last)
    if last == "duy nhat":
        return 1
    for names in (_ROMANS, _NUMBERS, tuple("abcde")):
        if last in names:
            return names.index(last) + 1
    return 0


def value_of(row: Row) -> int:
    """Which one of its kind a mark is; 0 for none and for signs."""
    mark = row.marked.mark.strip(" .)(/-–:").lower()
    if row.marked.kind in ("", "sign") or not mark:
        return 0
    last = re.split(r"[.\s]", mark)[-1]
    if last.isdigit():
        return int(last)
    if last in _ROMANS and (row.marked.kind in ("part", "roman") or len(last) > 1):
        return _ROMANS.index(last) + 1
    return _LETTERS.index(last) + 1 if len(last) == 1 and last in _LETTERS else 0


class Course:
    """The lines of a file and what each of them is; lines of wide tables between them are told by themselves."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.rows = rows
        self._found = course(rows)
        self.node = ""

    def one(self, at: int, row: Row) -> Found:
        """One line."""
        found = self._found[at]
        if row is not self.rows[at]:
            found = _nearby(row, self.node)
        self.node = found.node or self.node
        return found


def _nearby(row: Row, node: str) -> Found:
    """A line of a table below a node: a heading of what stands near that, or text."""
    for above in chain(node):
        for head, rest in row.cuts():
            if name := named_below(above, told(head)):
                return Found(row, name, head, rest)
    return Found(row)
