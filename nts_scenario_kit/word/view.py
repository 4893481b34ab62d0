"""A part of a document as the Word template asks for it: plain values under the names that its tags use.

Blocks become tuples ``(kind, mark, content)`` and spans ``(open, text, close)``, where ``open`` and ``close`` are the
ends of the hidden bookmark of a value. The template's loops unpack tuples; nothing is looked up by name per block. The
texts of all blocks are made ready together, in the form that the template asks for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.document import Block, Part, PartKind, Span, Table
from nts_scenario_kit.word.bookmarks import Bookmarks, Printable, Printed
from nts_scenario_kit.word.closing import signature, without_hyphen
from nts_scenario_kit.word.parted import authority_side_mm, names_side_mm, reference_side_mm, title_side_mm
from nts_scenario_kit.word.text import Form, escape
from nts_scenario_kit.word.widths import BOLD, ITALIC, REGULAR, Widths, last_line_mm, twips, width_mm

if TYPE_CHECKING:
    from nts_scenario_kit.document import Row

#: A paragraph: its spans in order.
Content = Sequence[Printable]

#: Every name that a template may use.
NAMES = frozenset(
    {
        "parent", "parent_side", "issuer", "issuer_side", "issuer_rule", "motto_rule", "dated", "number", "place_date",
        "stamps", "circulation", "title", "abstract", "abstract_side", "abstract_rule", "attached", "attached_side",
        "attached_rule", "competence", "competence_side", "addressee", "addressees", "blocks", "signed", "power",
        "power_side", "signer", "recipients", "further", "drafter", "contact", "draft", "names_width", "signer_width",
    }
)  # fmt: skip
#: Names that a section need not print: they only say whether something is there, or follow from other values.
SILENT = frozenset(
    {
        "dated", "signed", "draft", "issuer_rule", "issuer_side", "parent_side", "names_width", "signer_width",
        "power_side", "motto_rule", "abstract_rule", "abstract_side", "attached_side", "attached_rule",
        "competence_side",
    }
)  # fmt: skip

#: Kinds of part whose title the template prints in capitals.
_CAPITALS = frozenset({PartKind.ANNEX, PartKind.ANNEX_WIDE, PartKind.CROSSWALK})
#: Heading levels of the kinds that carry one in the template; 1 is the level of the part's title.
_LEVEL = {"part": 1, "item": 2, "situation": 2, "point": 3, "stage": 4, "substage": 5}
#: Kinds whose specimen has no place for a mark; one that is there all the same stands in front of the text.
_UNMARKED = frozenset({"text", "basis", "command"})
#: Kinds that a line may have which announces what stands below it, and the specimen that stays on the page of the
#: next paragraph. Headings do so by their style.
KEPT = {kind: f"{kind}, kept" for kind in ("dash", "plus", "text", "roman", "clause", "article")}


class Room(NamedTuple):
    """What of a section decides lengths: widths in mm, sizes in pt; share of its line and style of a rule.

    ``names_mm``, ``signer_mm``: widths of the recipients and of the signature beside them.

    ``kept``: which of ``KEPT`` the section has, ``further``: whether it has a row for the rest of many recipients; a
    template of an older kit, or of an office, may do without. ``form``: what its values look like.
    """

    text_mm: float
    issuer_mm: float
    motto_mm: float
    names_mm: float
    signer_mm: float
    sizes: dict[str, float]
    ratio: float
    rule: str
    kept: dict[str, str]
    further: bool
    form: Form


def values(part: Part, room: Room, bookmarks: Bookmarks, *, draft: bool) -> dict[str, object]:
    """All values of the part by the names of the template."""
    single = len(part.addressees) == 1
    side, width = _title_side_mm(part, room), room.text_mm
    attached = reference_side_mm(part.attached, room.sizes["kem_theo"], width, ITALIC)
    authority = authority_side_mm(part.competence.upper(), room.sizes["tham_quyen"], width, BOLD)
    own = "" if part.attached else _rule(part.abstract, "trich_yeu", BOLD, width - 2 * side, room)
    return {
        "draft": draft,
        "title": part.title,
        "abstract": part.abstract,
        "abstract_side": twips(side),
        "abstract_rule": own,
        "attached": part.attached,
        "attached_side": twips(attached),
        "attached_rule": _rule((part.attached,), "kem_theo", ITALIC, width - 2 * attached, room),
        "competence": part.competence,
        "competence_side": twips(authority),
        "addressee": without_hyphen(part.addressees[0]) if single else "",
        "addressees": () if single else tuple(map(without_hyphen, part.addressees)),
        "blocks": _blocks(part.blocks, room, bookmarks),
        **_letterhead(part, room),
        **signature(part, room),
    }


def _letterhead(part: Part, room: Room) -> dict[str, object]:
    head = part.letterhead
    parent, issuer, width = head.parent if head else (), head.issuer if head else (), room.issuer_mm
    side = names_side_mm(issuer, room.sizes["co_quan_ban_hanh"], width, BOLD)
    above = names_side_mm(tuple(map(str.upper, parent)), room.sizes["co_quan_chu_quan"], width, REGULAR)
    return {
        "parent": parent,
        "parent_side": twips(above),
        "issuer": issuer,
        "issuer_side": twips(side),
        "issuer_rule": _rule(issuer, "co_quan_ban_hanh", BOLD, width - 2 * side, room, width),
        "motto_rule": _rule_of(_motto_mm(room.sizes["tieu_ngu"]), room.motto_mm, room),
        "dated": bool(head and (head.number or head.place_date or head.stamps)),
        "number": head.number if head else "",
        "place_date": head.place_date if head else "",
        "stamps": head.stamps if head else (),
        "circulation": head.circulation if head else "",
    }


def _title_side_mm(part: Part, room: Room) -> float:
    """Indents of the title, whose only long line they part well."""
    key = "phu_luc_title" if part.kind in _CAPITALS else "trich_yeu"
    lines = [line.upper() for line in part.abstract] if part.kind in _CAPITALS else part.abstract
    long = [line for line in lines if width_mm(line, room.sizes[key], BOLD) > room.text_mm]
    return title_side_mm(long[0], room.sizes[key], room.text_mm, BOLD) if len(long) == 1 else 0.0


def _rule(
    lines: tuple[str, ...], key: str, table: Widths, column_mm: float, room: Room, room_mm: float = 0.0
) -> Printed:
    """The rule below these lines: a share of the last of them (PL I, I.II.2b, 5b), in the middle of the room."""
    length = last_line_mm(lines, room.sizes[key], table, column_mm) * room.ratio
    return _rule_of(length, room_mm or room.text_mm, room)


@lru_cache(maxsize=256)
def _motto_mm(size_pt: float) -> float:
    return width_mm("Độc lập - Tự do - Hạnh phúc", size_pt, BOLD)


def _rule_of(length_mm: float, room_mm: float, room: Room) -> Printed:
    if not length_mm:
        return ""
    side = twips((room_mm - length_mm) / 2)
    indent = f'<w:ind w:left="{side}" w:right="{side}"/>'
    return room.form.markup(f'<w:p><w:pPr><w:pStyle w:val="{room.rule}"/>{indent}</w:pPr></w:p>')


def _blocks(blocks: Sequence[Block | Table], room: Room, bookmarks: Bookmarks) -> list[tuple[str, Printed, object]]:
    out: list[tuple[str, Printed, object]] = []
    level = 1
    place = 0
    kept, form = room.kept, room.form
    spans = bookmarks.content(_spans(blocks), form)
    last = blocks[-1] if blocks else None
    for block in blocks:
        if isinstance(block, Table):
            spaced = bool(out) and out[-1][0] != "table"
            table, place = _table(block, spans, place, room, followed=block is not last)
            out.append(("table", "", ((*table, spaced),)))
            continue
        kind = block.kind._value_  # the plain text: members of an Enum are hashed in Python, ten times slower
        own = _LEVEL.get(kind)
        if own:
            if own > level + 1:
                kind = "text"  # a heading without the one above it would break the outline; both look the same
            else:
                level = own
        mark, begin = _mark(block.mark, form.markup), place
        place += len(block.spans)
        content = spans[begin:place]
        if mark and kind in _UNMARKED:
            mark, content = form.nothing, [(form.nothing, mark, form.nothing), *content]
        if content and block.spans[-1].text[-1:] == ":":
            kind = kept.get(kind, kind)
        out.append((kind, mark, content))
    return out


def _spans(blocks: Sequence[Block | Table]) -> list[Span]:
    """All spans in the order in which they are printed."""
    out: list[Span] = []
    for block in blocks:
        if isinstance(block, Table):
            out += [Span(title) for title in block.header]
            for row in block.rows:
                for paragraphs, _ in row.cells:
                    for spans in paragraphs:
                        out += spans
        else:
            out += block.spans
    return out


@lru_cache(maxsize=1024)
def _mark(mark: str, markup: Callable[[str], Printed]) -> Printed:
    """The number or sign with the space behind it; a document has few different ones."""
    return markup(escape(mark + " ") if mark else "")


def _table(
    table: Table, spans: list[Printable], place: int, room: Room, *, followed: bool
) -> tuple[tuple[Printed, object, list[object], list[object]], int]:
    """The table, whose spans begin at this place, and the place behind them.

    The last row stays on the page of the text that follows: a row does if its first cell asks for it.
    """
    form = room.form
    widths = _columns(table.widths, room.text_mm)
    numbers = [*map(form.number, widths)]
    header = [(number, spans[place + n][1]) for n, number in enumerate(numbers)]
    place += len(header)
    rows = []
    for row in table.rows:
        # the cell of a group stands across all columns
        own = [form.number(sum(widths))] * len(row.cells) if row.group else numbers
        cells, place = _cells(row, own, spans, place)
        rows.append((row.group, cells))
    if followed and rows and not rows[-1][0]:
        (width, align, paragraphs), *others = rows[-1][1]
        rows[-1] = False, [(width, f"{align}, kept", paragraphs), *others]
    return (_grid(widths, form.markup), form.number(len(widths)), [*header], [*rows]), place


def _cells(
    row: Row, widths: list[object], spans: list[Printable], place: int
) -> tuple[list[tuple[object, str, list[Content]]], int]:
    out: list[tuple[object, str, list[Content]]] = []
    for width, (paragraphs, align) in zip(widths, row.cells, strict=True):
        content: list[Content] = []
        for paragraph in paragraphs:
            begin, place = place, place + len(paragraph)
            content.append(spans[begin:place])
        out.append((width, align, content or [()]))
    return out, place


@lru_cache(maxsize=256)
def _columns(widths: tuple[int, ...], text_mm: float) -> tuple[int, ...]:
    """Columns in twips, together exactly as wide as the text."""
    total = sum(widths)
    edges = [round(sum(widths[:n]) / total * text_mm * 1440 / 25.4) for n in range(len(widths) + 1)]
    return tuple(right - left for left, right in pairwise(edges))


@lru_cache(maxsize=256)
def _grid(widths: tuple[int, ...], markup: Callable[[str], Printed]) -> Printed:
    return markup("".join(f'<w:gridCol w:w="{width}"/>' for width in widths))
