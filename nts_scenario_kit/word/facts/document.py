"""A file as documents: the main one, what is attached to it, and its annexes, each with its components."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from nts_scenario_kit.word.facts import header, levels, tail, title
from nts_scenario_kit.word.facts.boxed import with_closing
from nts_scenario_kit.word.facts.letterhead import with_letterhead
from nts_scenario_kit.word.facts.lines import Line, split, whole
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.format import kind_of_title

if TYPE_CHECKING:
    from nts_scenario_kit.word.facts.model import Facts, Paragraph

MAIN, ATTACHMENT, ANNEX = "văn bản", "văn bản kèm theo", "phụ lục"
_DECIDING = ("quyet dinh", "nghi quyet")
_NORMATIVE = ("nghi dinh", "thong tu", "luat", "phap lenh", "bo luat", "hien phap", "lenh", "thong tu lien tich")
_LAWMAKING = "ban hanh van ban quy pham phap luat"
_ISSUES = re.compile(r"\b[Bb]an hành kèm theo (?:Quyết định|Nghị quyết) này\b")
_YEAR = re.compile(r"/(?:19|20)\d\d\s*/")
#: Whoever enacts in words behind the bases, without “QUYẾT ĐỊNH:”; the Prime Minister's years mark normative ones.
_ENACTS = re.compile(
    r"^(?:Thủ tướng Chính phủ|(?:Ủy|Uỷ) ban nhân dân|Hội đồng nhân dân)\b.* ban hành (?:Quyết định|Nghị quyết)\b"
)
#: How the title of a list or table begins.
_LISTINGS = ("danh sach", "danh muc", "bang", "bieu", "du toan", "lich", "tong hop", "phan cong", "so do", "mau")
#: Types of Điều 7 without a template in Phụ lục III: several parties sign, and each kind has its own usage.
_CONTRACTS = ("hop dong", "ban thoa thuan", "ban ghi nho")


@dataclass(eq=False)
class Piece:
    """One document of the file: ``kind`` is MAIN, ATTACHMENT or ANNEX."""

    kind: str
    paragraphs: list[Paragraph]
    lines: list[Line] = field(default_factory=list)

    @cached_property
    def roles(self) -> dict[Role, list[Line]]:
        """Lines by role, in order."""
        found: dict[Role, list[Line]] = defaultdict(list)
        for line in self.lines:
            found[line.role].append(line)
        return found

    def first(self, role: Role) -> Line | None:
        """The first line with this role."""
        found = self.roles.get(role)
        return found[0] if found else None

    def all(self, *roles: Role) -> list[Line]:
        """Lines with any of these roles, in reading order."""
        wanted = set(roles)
        return [line for line in self.lines if line.role in wanted]

    @property
    def title(self) -> str:
        """The type line without diacritics, "" if there is none."""
        found = self.first(Role.TITLE)
        return found.bare if found else ""

    @property
    def is_letter(self) -> bool:
        """True for a công văn: an abstract under the number and no type."""
        return self.kind == MAIN and not self.title and bool(self.all(Role.LETTER_ABSTRACT, Role.ADDRESSED))

    @property
    def decides(self) -> bool:
        """True for Quyết định and Nghị quyết."""
        return self.title.rstrip(" :") in _DECIDING

    @property
    def normative(self) -> bool:
        """True for văn bản quy phạm pháp luật, whose form another decree governs.

        By their type, or a decision or resolution with a year in its number that cites the law on such documents,
        is enacted in words, or comes from the Prime Minister.
        """
        return self.title in _NORMATIVE or (self.decides and self._lawmaking)

    @cached_property
    def _lawmaking(self) -> bool:
        number = self.first(Role.NUMBER)
        bases = self.all(Role.BASIS, Role.PREAMBLE)
        if number is None or not _YEAR.search(number.text):
            return False
        enacted = not self.roles.get(Role.DECIDES) and any(_ENACTS.match(line.text) for line in self.lines[:60])
        return enacted or "/QĐ-TTg" in number.text or any(_LAWMAKING in line.bare for line in bases)

    @property
    def contract(self) -> bool:
        """True for contracts and agreements."""
        return self.title.startswith(_CONTRACTS)

    @property
    def personal(self) -> bool:
        """True for what a person writes to a body: Quốc hiệu over a title, but no issuer, no number, no recipients."""
        components = (Role.ISSUING_BODY, Role.NUMBER, Role.RECIPIENTS, Role.ATTACHED_TO)
        titled = bool(self.title) and not self.known_kind and not self.contract
        return self.kind == MAIN and titled and bool(self.roles.get(Role.NATIONAL_NAME)) and not self.all(*components)

    @property
    def listing(self) -> bool:
        """True for a list or table that stands where an annex stands, without its label."""
        return self.kind == ATTACHMENT and self.title.startswith(_LISTINGS)

    @property
    def known_kind(self) -> bool:
        """True if the type is one of Điều 7, alone or with words behind it."""
        found = self.first(Role.TITLE)
        return found is not None and kind_of_title(found.text) is not None

    @property
    def headed(self) -> bool:
        """True if any component of a header block was found."""
        return any(self.roles.get(role) for role in (Role.NATIONAL_NAME, Role.MOTTO, Role.NUMBER, Role.ISSUING_BODY))


def recognise(facts: Facts) -> list[Piece]:
    """The documents of a file, in order; the first is always there, even if it has no component at all."""
    paragraphs = with_closing(facts, with_letterhead(facts))
    starts = _starts(paragraphs)
    pieces = []
    for index, (start, kind, anchor) in enumerate(starts):
        end = starts[index + 1][0] if index + 1 < len(starts) else len(paragraphs)
        piece = Piece(kind, paragraphs[start:end])
        _fill(piece, None if anchor is None else anchor - start)
        pieces.append(piece)
    return pieces


def _starts(paragraphs: list[Paragraph]) -> list[tuple[int, str, int | None]]:
    """Where each document begins: (index, kind, index of its Quốc hiệu)."""
    found: list[tuple[int, str, int | None]] = []
    anchors = header.anchors(paragraphs)
    annexes = [
        i for i, p in enumerate(paragraphs) if p.text and p.cell is None and _opens_annex(paragraphs, i, bool(anchors))
    ]
    for anchor, following in pairwise([*anchors, len(paragraphs)]):
        floor = found[-1][2] or 0 if found else 0
        first, past = header.zone(paragraphs, anchor, floor)
        if found and first <= floor:
            continue  # Quốc hiệu twice in one letterhead
        follows = next((i for i in annexes if past <= i and not any(p.text for p in paragraphs[past:i])), None)
        if follows is not None and found:
            annexes.remove(follows)
            found.append((first, ANNEX, anchor))
        elif not found:
            found.append((0, MAIN, anchor))
        elif any(i < anchor for i in annexes) and _blank(paragraphs[first:past]):
            continue  # a form to be filled in, shown in an annex
        elif (
            _numbered(paragraphs[first:past])
            and not _issued(paragraphs, past)
            and not _born(paragraphs[:first], paragraphs[past:following])
        ):
            found.append((first, MAIN, anchor))
        elif not any(i < anchor for i in annexes) or _issued(paragraphs, past):
            found.append((first, ATTACHMENT, anchor))
    found += [(index, ANNEX, None) for index in annexes]
    found += _headless(paragraphs, found)
    found.sort(key=lambda item: item[0])
    if not found:
        return [(0, MAIN, None)]
    if found[0][0] > 0 and found[0][1] == ANNEX and any(p.text for p in paragraphs[: found[0][0]]):
        found.insert(0, (0, MAIN, None))
    return found


def _numbered(paragraphs: list[Paragraph]) -> bool:
    """True if a header block has a number or a date: a document of its own, not one that is issued with another."""
    lines = [line for p in paragraphs for line in split(p, p.cell is None)]
    return any(header.is_number(line) or header.is_date(line) for line in lines)


def _born(above: list[Paragraph], below: list[Paragraph]) -> bool:
    """True for what a decision above it issues and nobody signs: it got a number of its own by mistake."""
    signed = tail.find_label(below) is not None or tail.find_signature(below) is not None
    return not signed and any(_ISSUES.search(p.text) for p in above)


def _blank(paragraphs: list[Paragraph]) -> bool:
    """True for the header block of a form: dots instead of the place, or in the sign; a draft knows both."""
    lines = [line for p in paragraphs for line in split(p, p.cell is None)]
    return any(
        (header.is_date(line) and not re.search(r"[^\W\d_]", line.text.split(",")[0]))
        or (header.is_number(line) and re.search(r"/.*(?:\.\.|…|_)", line.text))
        for line in lines
    )


def _issued(paragraphs: list[Paragraph], start: int) -> bool:
    """True if ``(Kèm theo …)`` stands in the title below a header; a header without it inside an annex opens a form."""
    return any(title.is_kem_theo(whole(p)) for p in paragraphs[start : start + 15])


def _opens_annex(paragraphs: list[Paragraph], index: int, headed: bool) -> bool:
    """A label in the middle of the page, or at the top of one; a line of a list of annexes is none."""
    paragraph = paragraphs[index]
    if not title.is_label(paragraph):
        return False
    previous = next((p for p in reversed(paragraphs[:index]) if p.text), None)
    top = previous is None or paragraph.page_break or previous.section != paragraph.section
    return top or paragraph.align == "center" or (headed and previous is not None and previous.cell is not None)


def _headless(
    paragraphs: list[Paragraph], found: list[tuple[int, str, int | None]]
) -> list[tuple[int, str, int | None]]:
    """A document after the signature with its ``(Kèm theo …)`` but without the repeated header."""
    extra: list[tuple[int, str, int | None]] = []
    taken = sorted(start for start, _, _ in found)
    for index, paragraph in enumerate(paragraphs):
        if not title.is_kem_theo(whole(paragraph)) or paragraph.cell is not None:
            continue
        floor = max((start for start in taken if start <= index), default=0)
        first = index
        while first > floor and index - first < 8 and _in_title(paragraphs[first - 1]):
            first -= 1
        signed = tail.find_label(paragraphs[floor:first]) is not None
        if signed and not any(start in range(first, index + 1) for start in taken):
            extra.append((first, ATTACHMENT, None))
    return extra


def _in_title(paragraph: Paragraph) -> bool:
    return paragraph.cell is None and (not paragraph.text or paragraph.align == "center")


def _fill(piece: Piece, anchor: int | None) -> None:
    """Give every line of the document its role, from both ends to the middle."""
    paragraphs = piece.paragraphs
    head_end = 0
    if anchor is not None and 0 <= anchor < len(paragraphs):
        first, head_end = header.zone(paragraphs, anchor, 0)
        lead = [line for p in paragraphs[:first] for line in split(p)]
        for line in lead:
            line.role = _leading(line)
        piece.lines = [*lead, *header.assign(paragraphs[first:head_end])]
    top, used = title.assign(paragraphs[head_end:], piece.kind == ANNEX)
    if not any(line.role in (Role.TITLE, Role.ANNEX_LABEL) for line in top) or (anchor is None and _cover(piece, top)):
        top, used = [], 0
    piece.lines += top
    start = head_end + used
    end = start + tail.find_copy(paragraphs[start:])
    closing = [_after(line) for p in paragraphs[end:] for line in split(p)]
    text = paragraphs[start:end]
    label = None if _forms(paragraphs, start, end, piece.kind) < end else tail.find_label(text)
    label = label if label is not None or piece.kind != MAIN else tail.find_signature(text)
    if label is not None:
        low, high = tail.zone(text, label)
        below = [_after(line) for p in text[high:] for line in split(p)]
        closing = [*tail.assign(text[low:high]), *below, *closing]
        end = start + low
    forms = _forms(paragraphs, start, end, piece.kind)
    decides = any(line.role == Role.TITLE and line.bare.rstrip(" :") in _DECIDING for line in top)
    piece.lines += levels.assign(paragraphs[start:forms], decides)
    piece.lines += [_form(whole(p)) for p in paragraphs[forms:end]] + closing
    if piece.kind == MAIN and not piece.contract:
        tail.cosign(piece.lines)


def _leading(line: Line) -> Role:
    """What stands above a letterhead: a mark, a digital signature, or something else."""
    if not line.text:
        return Role.EMPTY
    return Role.MARK if header.is_mark(line) else Role.DIGITAL_SIGNATURE if header.is_signature(line) else Role.OTHER


def _cover(piece: Piece, top: list[Line]) -> bool:
    """True for capitals above a text without a letterhead that are no title: the cover page of a project, a heading."""
    types = [line for line in top if line.role == Role.TITLE]
    known = any(kind_of_title(line.text) is not None for line in types)
    return piece.kind == MAIN and not known and not any(line.role == Role.ATTACHED_TO for line in top)


def _forms(paragraphs: list[Paragraph], start: int, end: int, kind: str) -> int:
    """Index from which an annex shows a blank form with its own header; ``end`` if it shows none."""
    found = [i for i in header.anchors(paragraphs) if start <= i < end] if kind == ANNEX else []
    return header.zone(paragraphs, found[0], start)[0] if found else end


def _form(line: Line) -> Line:
    line.role = Role.FORM if line.text else Role.EMPTY
    return line


def _after(line: Line) -> Line:
    line.role = Role.AFTER if line.text else Role.EMPTY
    return line
