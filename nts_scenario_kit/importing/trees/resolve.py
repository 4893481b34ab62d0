"""Which heading of the Phụ lục each line is: an outline level is what repeats the same mark or the same look.

A line beside one that was recognised is looked for among the headings that can stand there; where its level is new,
among those below the last heading; then further out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing.duties import is_agency
from nts_scenario_kit.importing.trees.marks import Level, Row, told
from nts_scenario_kit.importing.trees.vocabulary import above_of, below, holds, is_phase, is_stage, named_below

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: So many different parts below a line make it a situation, whatever it is called.
_PARTS_OF_A_SITUATION = 3
#: A heading without any mark or break has no more words, unless it is set as no text is.
_MOST_WHEN_PLAIN = 9


class Found(NamedTuple):
    """What a line is: the node it opens (``""`` for text), its heading, and the text behind that."""

    row: Row
    node: str = ""
    head: str = ""
    rest: str = ""


class Open(NamedTuple):
    """A heading that is open: its level, its node, and the node it was found below."""

    level: Level
    node: str
    above: str


class Resolver:
    """Matches lines from top to bottom; ``stack`` holds the headings that are open."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.rows = rows
        self.stack: list[Open] = []
        self.body = commonest(rows)
        self.seen: set[str] = set()

    def read(self) -> Iterator[Found]:
        """Each line with what it is."""
        for at, row in enumerate(self.rows):
            yield self.one(at, row)

    @property
    def node(self) -> str:
        """The node of the last heading that is open."""
        return self.stack[-1].node if self.stack else ""

    def one(self, at: int, row: Row) -> Found:
        """One line."""
        if row.level[0] in ("columns", "table"):
            return Found(row)
        if self._is_situation(at, row):
            head, rest = row.cuts()[0]
            return self._opened(row, "III.n", "III", head, rest)
        found = self._matched(row, list(self._candidates(row)))
        if found and below(self.node) and (found[0] in self.seen or self._is_back(found[0])):
            # what stands there already, or should have stood before, is meant for the level below with the same mark
            found = self._matched(row, [self.node], anew=True) or found
        if found:
            return self._opened(row, *found)
        self._leave(row)
        return Found(row)

    def _is_back(self, node: str) -> bool:
        """True for a part of a situation that the Phụ lục has before the one at hand."""
        return node.startswith("III.") and node[:5] < self.node[:5]

    def _matched(self, row: Row, nodes: Sequence[str], *, anew: bool = False) -> tuple[str, str, str, str] | None:
        """The node that the line opens below one of these, that one, the heading and the rest."""
        for above in nodes:
            for head, rest in row.cuts():
                if not rest and row.level == self.body and len(head.split()) > _MOST_WHEN_PLAIN:
                    continue
                node = named_below(above, told(head), self.seen)
                if not node or (anew and node in self.seen) or (above.startswith("IV") and is_agency(head)):
                    continue
                if is_phase(told(row.marked.words)) and not is_stage(node):
                    continue
                if self._fits(node, above, rest, row) or (rest and above and row.set_off(head)):
                    return node, above, head, rest
        return None

    def _candidates(self, row: Row) -> Iterator[str]:
        """Nodes below which the line may stand, the likeliest first."""
        given: set[str] = set()
        beside = self._beside(row)
        inside = ["III"] if any(one.node == "III" for one in self.stack) else []
        further = [node for one in reversed(self.stack) for node in (one.node, one.above, above_of(one.node))]
        alone = ["III.n"] if self.node == "III" else []  # one situation without a heading of its own
        for node in [*inside, *beside, *further, *alone, ""]:
            if node not in given and below(node):
                given.add(node)
                yield node

    def _fits(self, node: str, above: str, rest: str, row: Row) -> bool:
        """False where text was meant: a new level stands beside an older one only if it is set as headings are."""
        if not above and any(one.node == node for one in self.stack) and self.stack[0].level != row.level:
            return False  # a section does not begin once more inside itself
        if (
            above in self._beside(row)
            or above == self.node
            or node == "III.n"
            or (above and is_phase(told(row.marked.words)))
        ):
            return True
        strong = not rest and row.level != self.body and row.level[0] != "sign"
        inside = self.node.startswith(("III", "IV"))
        if not above and inside:  # out of a situation only by a mark that sections have
            return strong and self._is_high(row) and not node.startswith("I.")
        return strong or (not self.stack and bool(rest))

    def _beside(self, row: Row) -> list[str]:
        """The nodes below which open headings of this level were found, the last first: a mark may serve several."""
        return [one.above for one in reversed(self.stack) if one.level == row.level]

    def _is_high(self, row: Row) -> bool:
        return bool(row.level[0] in ("chapter", "part", "letters") or (row.plain and row.level[1]) or not self.stack)

    def _opened(self, row: Row, node: str, above: str, head: str, rest: str) -> Found:
        while self.stack and not holds(self.stack[-1].node, above):
            self.stack.pop()
        self.stack.append(Open(row.level, node, above))
        self.seen = {one for one in self.seen if not one.startswith("III.")} if node == "III.n" else self.seen | {node}
        return Found(row, node, head, rest)

    def _leave(self, row: Row) -> None:
        """Text behind a number as high as a heading that is open closes that one."""
        if row.level[0] in ("sign", "look") or not any(one.level == row.level for one in self.stack):
            return
        while self.stack[-1].level != row.level:
            self.stack.pop()

    def _is_situation(self, at: int, row: Row) -> bool:
        """True for a line below section III that holds several parts of a situation."""
        head = next(iter(row.cuts()), ("", ""))[0]
        if not head or not any(one.node in ("III", "III.n") for one in self.stack):
            return False
        beside = next((one.node for one in reversed(self.stack) if one.level == row.level), "")
        if self.node != "III" and beside != "III.n":
            return False
        if row.level == self.body or row.level[0] == "sign":
            return False
        parts: set[str] = set()
        for below_ in self.rows[at + 1 : at + 60]:
            if below_.level == row.level:
                break
            for head, _ in below_.cuts():
                if part := named_below("III.n", told(head)):
                    parts.add(".".join(part.split(".")[:2]))
                    break
        return len(parts) >= _PARTS_OF_A_SITUATION + bool(named_below("III.n", told(head)))


def commonest(rows: Sequence[Row]) -> Level:
    """The look of running text: that of most words."""
    count: dict[Level, int] = {}
    for row in rows:
        if row.plain:
            count[row.level] = count.get(row.level, 0) + len(row.text)
    return max(count, key=lambda level: count[level]) if count else ("look",)
