"""What the rules share: what they look at, how they say what they found, and the checks of size, style and place.

A rule is a generator of ``Problem`` values; ``Lint`` turns them into findings with the rule's weight and clause.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, TypeVar

from nts_scenario_kit.finding import Finding, Severity
from nts_scenario_kit.rule import Registry, Rule
from nts_scenario_kit.word.facts import Facts, Paragraph, Run, Section
from nts_scenario_kit.word.facts.document import ANNEX, ATTACHMENT, Piece
from nts_scenario_kit.word.facts.lines import Line
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.format import COMPONENTS, Basis, Component, clause

_WORDED = (
    Role.ABSTRACT, Role.LETTER_ABSTRACT, Role.ATTACHED_TO, Role.ADDRESSED, Role.ADDRESSEE, Role.RECIPIENT, Role.CENTRED,
)  # fmt: skip


@dataclass(eq=False)
class Subject:
    """One file as the rules see it."""

    facts: Facts
    pieces: list[Piece]

    @property
    def main(self) -> Piece:
        """The first document of the file."""
        return self.pieces[0]

    @cached_property
    def attachments(self) -> list[Piece]:
        """Documents issued by the first one."""
        return [piece for piece in self.pieces if piece.kind == ATTACHMENT]

    @cached_property
    def annexes(self) -> list[Piece]:
        """Annexes."""
        return [piece for piece in self.pieces if piece.kind == ANNEX]

    def lines(self, *roles: Role) -> list[Line]:
        """Lines with any of these roles, of all documents of the file."""
        return [line for piece in self.pieces for line in piece.all(*roles)]

    @cached_property
    def text_lines(self) -> list[Line]:
        """Lines of running text, with cells of tables."""
        return self.lines(
            Role.BODY,
            Role.ARTICLE,
            Role.CLAUSE,
            Role.SUBCLAUSE,
            Role.POINT,
            Role.DASH,
            Role.ROMAN_ITEM,
            Role.BASIS,
            Role.PREAMBLE,
            Role.CELL,
            Role.NOTE,
            Role.OTHER_LEVEL,
        )

    @cached_property
    def worded_lines(self) -> list[Line]:
        """Running text with what stands beside it in words: abstracts, addressees, recipients, titles of levels."""
        return [*self.text_lines, *self.lines(*_WORDED)]


Place = Paragraph | Line | Section | None


class Problem(NamedTuple):
    """One thing found: where, what is wrong, what to write; ``severity`` only where it differs from the rule's."""

    place: Place
    message: str
    hint: str = ""
    severity: Severity | None = None


Check = Callable[[Subject], Iterator[Problem]]
RULES: Registry[Check] = Registry()


def rule(id: str, basis: Basis, where: str, group: str) -> Callable[[Check], Check]:  # noqa: A002
    """Decorator: enter a format rule; its weight follows from its basis, its clause from the place in the decree."""
    return RULES.rule(id, basis.severity, clause(where) if where else "thông lệ trình bày", group)


def finding(file: str, entry: Rule, problem: Problem) -> Finding:
    """The finding that a problem makes under its rule."""
    line, path = locate(problem.place)
    severity = problem.severity or entry.severity
    return Finding(file, line, None, path, entry.id, severity, problem.message, entry.clause, problem.hint)


def locate(place: Place) -> tuple[int | None, str]:
    """Paragraph number and name of the part."""
    if isinstance(place, Line):
        place = place.paragraph
    if isinstance(place, Paragraph):
        return place.number, place.part
    if isinstance(place, Section):
        return None, f"trang, phần {place.index + 1}"
    return None, ""


def quote(text: str, length: int = 60) -> str:
    """The text in quotes, shortened at a word."""
    if len(text) > length:
        text = text[:length].rsplit(" ", 1)[0] + "…"
    return f"“{text}”"


def last_sign(text: str) -> str:
    """The sign at the end of a line; the last word of one that ends without any."""
    return text.rsplit(" ", 1)[-1] if text[-1:].isalnum() else text[-1:]


def figure(value: float) -> str:
    """A figure with a decimal comma, at most two decimals."""
    return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", ",")


def more(count: int) -> str:
    """`` (và 3 chỗ khác)``, "" for one place."""
    return f" (và {count - 1} chỗ khác)" if count > 1 else ""


Key = TypeVar("Key")


def groups(items: Iterable[tuple[Key, Line]]) -> Iterator[tuple[Key, list[Line]]]:
    """Equal faults together, each line once, in order of their first place."""
    found: dict[Key, list[Line]] = {}
    for key, line in items:
        places = found.setdefault(key, [])
        if not places or places[-1] is not line:
            places.append(line)
    yield from found.items()


def component(key: str) -> Component:
    """The component's row of the table."""
    return COMPONENTS[key]


def check_size(lines: Iterable[Line], key: str) -> Iterator[Problem]:
    """Every run with letters has a size in the component's range."""
    part = component(key)
    wrong = ((run.size, line) for line in lines for run in line.lettered if not part.size_pt.holds(run.size))
    for size, places in groups(wrong):
        message = f"{part.label} {quote(places[0].text)} cỡ chữ {figure(size)}; quy định {part.size_pt}"
        yield Problem(places[0], message + more(len(places)), f"đặt cỡ chữ {part.size_pt}")


def check_style(lines: Iterable[Line], key: str) -> Iterator[Problem]:
    """Bold and italic of every run with letters are the component's."""
    part = component(key)
    wrong = ((fault, line) for line in lines for fault in _style_faults(line.lettered, part))
    for fault, places in groups(wrong):
        message = f"{part.label} {quote(places[0].text)} {fault}; quy định kiểu chữ {part.style}"
        yield Problem(places[0], message + more(len(places)), f"đặt kiểu chữ {part.style}")


def _style_faults(runs: list[Run], part: Component) -> Iterator[str]:
    for wanted, has, name in (
        (part.bold, [run.bold for run in runs], "in đậm"),
        (part.italic, [run.italic for run in runs], "in nghiêng"),
    ):
        if wanted is True and not all(has):
            yield f"không {name}" if not any(has) else f"chỉ {name} một phần"
        elif wanted is False and any(has):
            yield name if all(has) else f"{name} một phần"


def check_caps(lines: Iterable[Line], key: str) -> Iterator[Problem]:
    """The component is in capitals, or is not."""
    part = component(key)
    for line in lines:
        if part.caps is True and not line.caps:
            yield Problem(
                line,
                f"{part.label} {quote(line.text)} không viết hoa toàn bộ; quy định chữ in hoa",
                f"viết {quote(line.text.upper())}",
            )
        elif part.caps is False and line.caps and len(line.text) > 6:
            yield Problem(
                line,
                f"{part.label} {quote(line.text)} viết hoa toàn bộ; quy định chữ in thường",
                "viết chữ in thường, chỉ hoa chữ cái đầu và tên riêng",
            )


_ALIGN = {"left": "căn trái", "right": "căn phải", "both": "căn đều hai bên", "center": "căn giữa"}


def check_align(lines: Iterable[Line], key: str) -> Iterator[Problem]:
    """The component stands where it must; an indent that shifts a centred line counts."""
    part = component(key)
    wrong = ((line.paragraph.align, line) for line in lines if line.paragraph.align != part.align)
    for align, places in groups(wrong):
        wanted = _ALIGN[part.align or "left"]
        message = f"{part.label} {quote(places[0].text)} {_ALIGN.get(align, align)}; quy định {wanted}"
        yield Problem(places[0], message + more(len(places)), f"đặt {wanted}")
