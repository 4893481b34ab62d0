"""Sentences: wording of the variant and values of the scenario, put together as spans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.catalog.phrases import Slot, parts
from nts_scenario_kit.document import Block, Kind, Span, Table
from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.vietnamese import point_letter, roman

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from nts_scenario_kit.catalog import VariantStack
    from nts_scenario_kit.model.variant import Submitter

#: Printed where a sentence needs a value that is not there yet (drafts only).
MISSING = "………"
_MARKS = ".;,:!?…"


def value(text: str, path: DataPath | None) -> tuple[Span, ...]:
    """One value as spans; nothing if it is empty."""
    return (Span(text, path),) if text else ()


def lowered(text: str) -> str:
    """A title inside a sentence: its first letter small, unless its first word is an abbreviation."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text


def within(spans: tuple[Span, ...], path: DataPath) -> tuple[Span, ...]:
    """The sentence with this value's first letter small, unless the sentence begins with it."""
    return tuple(
        span._replace(text=lowered(span.text)) if index and span.path == path else span
        for index, span in enumerate(spans)
    )


def joined(texts: Sequence[str], path: DataPath, between: str = "; ", last: str = "") -> tuple[Span, ...]:
    """Values of a list in one sentence: ``a; b; c``; a value that ends with a mark of its own gets no second one.

    ``last`` stands before the last value instead of ``between``, if given.
    """
    spans: list[Span] = []
    filled = [(text, (*path, index)) for index, text in enumerate(texts) if text]
    for number, (text, where) in enumerate(filled):
        if number:
            link = last if last and number == len(filled) - 1 else between
            mark = spans[-1].text.rstrip()[-1:]
            spans.append(Span(" " if mark in _MARKS and link[:1] in _MARKS else link))
        spans.append(Span(text, where))
    return tuple(spans)


class Sentences:
    """Makes spans from the wording of a clause.

    ``names`` are the values that any wording may use (locality, domain …); what a single clause needs is given with it.
    """

    def __init__(self, variant: VariantStack, names: Mapping[str, str]) -> None:
        self._variant = variant
        self._names = names

    def wording(self, clause: str) -> str:
        """The clause's wording without placeholders filled."""
        return self._variant.wording(pattern_of(clause))

    def submitter(self, body: str) -> Submitter | None:
        """How the body signs its own documents, as the variant knows it."""
        return self._variant.merged.submitter(body)

    def spans(self, clause: str, **values: tuple[Span, ...] | str) -> tuple[Span, ...]:
        """The clause's wording with its placeholders filled. Raises CatalogError for an unknown placeholder."""
        phrase = self.wording(clause)
        if "{" not in phrase:
            return (Span(phrase),) if phrase else ()
        known: dict[str, object] = {**self._names, **values}
        spans: list[Span] = []
        for part in parts(phrase, known):
            if isinstance(part, Slot):
                spans += self._filled(part, values)
            else:
                text = part[1:] if part[0] == "." and spans and spans[-1].text.rstrip()[-1:] in {".", "…"} else part
                spans.append(Span(text))
        return tuple(span for span in spans if span.text)

    def _filled(self, name: str, values: Mapping[str, tuple[Span, ...] | str]) -> Iterable[Span]:
        given = values.get(name, self._names.get(name, ""))
        if isinstance(given, str):
            return (Span(given or MISSING),)
        return given or (Span(MISSING),)

    def text(self, clause: str, **values: tuple[Span, ...] | str) -> str:
        """The same as one text."""
        return "".join(span.text for span in self.spans(clause, **values))

    def block(self, kind: Kind, mark: str, clause: str, **values: tuple[Span, ...] | str) -> Block:
        """A paragraph of the clause's wording."""
        return Block(kind, mark, self.spans(clause, **values), clause)


def pattern_of(clause: str) -> str:
    """Id under which variants keep the clause: that of the first situation (``III.2.đ`` -> ``III.1.đ``)."""
    part, _, rest = clause.partition(".")
    number, dot, tail = rest.partition(".")
    return f"III.1.{tail}" if part == "III" and dot and number.isdigit() else clause


def listed(kind: Kind, mark: str, texts: Sequence[str], path: DataPath, clause: str) -> list[Block]:
    """Each value of a list as a paragraph of its own; empty ones are left out."""
    return [Block(kind, mark, (Span(text, (*path, i)),), clause) for i, text in enumerate(texts) if text]


def enumerated(kind: Kind, mark: str, texts: Sequence[str], path: DataPath, clause: str) -> list[Block]:
    """Like :func:`listed`, for cases below one sentence: one without a mark at its end gets ``;``, the last ``.``."""
    blocks = listed(kind, mark, texts, path, clause)
    for number, block in enumerate(blocks):
        if block.text.rstrip()[-1:] not in _MARKS:
            end = Span("." if block is blocks[-1] else ";")
            blocks[number] = block._replace(spans=(*block.spans, end))
    return blocks


def numbered(kind: Kind, texts: Sequence[str], path: DataPath, clause: str) -> list[Block]:
    """Each value as a paragraph with ``a) b) c) d) đ)`` or ``(i) (ii)``; one alone has nothing to be counted with."""
    filled = [(i, text) for i, text in enumerate(texts) if text]
    counted = [ordinal(kind, n, len(filled)) for n in range(len(filled))]
    return [Block(*one, (Span(text, (*path, i)),), clause) for one, (i, text) in zip(counted, filled, strict=True)]


def ordinal(kind: Kind, index: int, count: int) -> tuple[Kind, str]:
    """Kind and mark of an item of so many, counted from 0: ``(i)``, ``a)``; plain text for the only one."""
    if count == 1:
        return Kind.TEXT, ""
    return kind, f"({roman(index + 1).lower()})" if kind is Kind.ROMAN else f"{point_letter(index)})"


def closed(blocks: Sequence[Block | Table]) -> list[Block | Table]:
    """The blocks with ``./.`` at the end of the last one, as templates of NĐ 30/2020, Phụ lục III close a text.

    Below a table the mark stands on a line of its own.
    """
    if not blocks:
        return []
    last = blocks[-1]
    if isinstance(last, Table):
        return [*blocks, Block(Kind.TEXT, "", (Span("./."),))]
    text = last.text.rstrip()
    if text.endswith("./."):
        return [*blocks]
    end = "/." if text.endswith(".") else "./."
    return [*blocks[:-1], last._replace(spans=(*last.spans, Span(end)))]
