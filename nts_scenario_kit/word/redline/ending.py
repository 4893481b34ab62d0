"""What becomes of paragraph marks: a paragraph that comes or goes takes its mark with it, where it can.

The last mark of a cell or file, and the one before a table, can neither come nor go (ISO/IEC 29500-1, 17.13.5): the
mark before it goes instead, and the texts run together.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Literal, NamedTuple

from lxml import etree

from nts_scenario_kit.word.redline.pairing import Pair
from nts_scenario_kit.word.redline.reading import Paragraph, Table
from nts_scenario_kit.word.redline.wording import stretches
from nts_scenario_kit.word.xml import W

Kind = Literal["", "ins", "del"]


class Piece(NamedTuple):
    """A pair on its way to the page: what becomes of it, and of its paragraph mark."""

    kind: Kind
    mark: Kind
    pair: Pair


def _piece(pair: Pair) -> Piece:
    kind: Kind = "ins" if pair.old is None else "del" if pair.new is None else ""
    return Piece(kind, kind, pair)


def pieces_of(pairs: Sequence[Pair]) -> list[Piece]:
    """The pairs of a cell or file as pieces, each stretch of paragraphs up to a table or the end properly closed."""
    out: list[Piece] = []
    stretch: list[Piece] = []
    for piece in _sorted([_piece(pair) for pair in pairs]):
        if not piece.kind and isinstance(piece.pair.new, Table):
            out += [*_closed(stretch, before_table=True), piece]
            stretch = []
        else:
            stretch.append(piece)
    return _touching(out + _closed(stretch))


def _sorted(pieces: list[Piece]) -> list[Piece]:
    """Between what is common: old pieces first, unless the last of them is a paragraph and a new table follows.

    Where that paragraph goes nothing may be left of it, and it could not run into the table.
    """
    out: list[Piece] = []
    for common, group in groupby(pieces, key=lambda piece: not piece.kind):
        run = list(group)
        gone, come = ([p for p in run if p.kind == kind] for kind in ("del", "ins"))
        clash = gone and come and isinstance(gone[-1].pair.old, Paragraph) and isinstance(come[0].pair.new, Table)
        out += run if common or not clash else come + gone
    return out


def _closed(pieces: list[Piece], *, before_table: bool = False) -> list[Piece]:
    """The stretch, its last paragraph mark belonging to both sides: it can neither come nor go."""
    common = max((n for n, piece in enumerate(pieces) if not piece.kind), default=-1)
    tail = pieces[common + 1 :]
    gone, come = ([p for p in tail if p.kind == kind] for kind in ("del", "ins"))
    if not tail:
        return pieces
    if gone and come and _ends_with(gone) and _ends_with(come):
        last = Piece("", "", Pair(gone[-1].pair.old, come[-1].pair.new))
        return [*pieces[: common + 1], *(p for p in tail if p is not gone[-1] and p is not come[-1]), last]
    if common >= 0 and not (gone and come) and _ends_with(tail) and not (before_table and _breaks(pieces[common])):
        if any(isinstance(piece.pair.old or piece.pair.new, Table) for piece in tail):
            return [*pieces[:common], *_swapped(pieces[common], tail)]
        joined = pieces[common]._replace(mark=tail[-1].kind)
        return [*pieces[:common], joined, *tail[:-1], tail[-1]._replace(mark="")]
    return pieces


def _swapped(last: Piece, tail: list[Piece]) -> list[Piece]:
    """The last common paragraph came or went as well, and the last of the tail stands in its place.

    Marks on both sides of a table cannot run together in LibreOffice.
    """
    kind, (old, new, _) = tail[-1].kind, last.pair
    if kind == "ins":
        first, end = Pair(None, new), Pair(old, tail[-1].pair.new)
    else:
        first, end = Pair(old, None), Pair(tail[-1].pair.old, new)
    return [Piece(kind, kind, first), *tail[:-1], Piece("", "", end)]


def _breaks(piece: Piece) -> bool:
    """True if a section ends with the paragraph: its mark must stay."""
    sides = (piece.pair.old, piece.pair.new)
    return any(
        isinstance(one, Paragraph) and one.properties is not None and one.properties.find(W + "sectPr") is not None
        for one in sides
    )


def _ends_with(pieces: Sequence[Piece]) -> bool:
    last = pieces[-1].pair
    return isinstance(last.old or last.new, Paragraph)


def _touching(pieces: list[Piece]) -> list[Piece]:
    """Where words were put in at the end of a paragraph, new paragraphs behind it begin with its mark.

    So Word writes it too; LibreOffice takes touching insertions for one and would otherwise join what follows.
    """
    out = list(pieces)
    for number, piece in enumerate(pieces[:-1]):
        if piece.kind:
            continue  # what follows a paragraph that stays is walked through once
        last = number + 1
        while last < len(pieces) and pieces[last].kind == "ins" and isinstance(pieces[last].pair.new, Paragraph):
            last += 1
        end = out[last - 1]
        if last == number + 1 or end.mark != "ins" or out[number].mark or not _grows(piece.pair):
            continue
        if not _breaks(piece) and _same_look(piece.pair.new, end.pair.new):
            out[number] = piece._replace(mark="ins")
            out[last - 1] = end._replace(mark="")
    return out


def _grows(pair: Pair) -> bool:
    """True for a paragraph with new words at its end."""
    if not (isinstance(pair.old, Paragraph) and isinstance(pair.new, Paragraph)):
        return False
    parts = stretches(pair.old.text, pair.new.text)
    return bool(parts) and not parts[-1].equal and parts[-1].old[0] == parts[-1].old[1]


def _same_look(one: object, other: object) -> bool:
    looks = [
        b"" if p.properties is None else etree.tostring(p.properties, method="c14n")
        for p in (one, other)
        if isinstance(p, Paragraph)
    ]
    return len(looks) == 2 and looks[0] == looks[1]
