"""The title block: type, abstract, accompanying line, authority line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.word.facts.header import is_mark, is_number
from nts_scenario_kit.word.facts.lines import Line, split
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.format import kind_of_title

if TYPE_CHECKING:
    from nts_scenario_kit.word.facts.model import Paragraph

_STOP = re.compile(
    r"^(?!v/v\b)(?:(?:[ivxlc]+|\d+)(?:\s*[.)/]|\s?[-–]\s)|dieu \d|(?:chuong|phan) (?:[ivxlc]+|[a-z]|\d+|thu \w+)\b"
    r"|muc (?:\d|[ivx]+\b)|kinh g(?:ui|oi)\b|can cu|quyet dinh:|quyet nghi:|.*\bdien\s*:$)"
)
LABEL = re.compile(r"^phu luc(?: (?:so )?(?:[\divxlc]+)[a-z]?)?\s*[.:]?$")
_LABEL_JOINED = re.compile(r"^phu luc(?: (?:so )?[\divxlc]+)?\s*[.:–-]? \S")
_BARE_KEM_THEO = ("kem theo ", "ban hanh kem theo ")  # where the brackets were forgotten
_LABEL_TITLED = re.compile(r"^Phụ lục (?:số )?[IVXLC\d]+\s*[.:–-]\s*(\S.{8,})$")
_WITH_AUTHORITY = ("quyet dinh", "nghi quyet")


def is_label(paragraph: Paragraph) -> bool:
    """True for the line ``Phụ lục …`` that opens an annex, alone or with its title behind it."""
    first = split(paragraph)[0]
    if LABEL.match(first.bare):
        return True
    titled = _LABEL_TITLED.match(first.text)
    joined = bool(_LABEL_JOINED.match(first.bare)) and (first.caps or (titled is not None and titled[1].isupper()))
    return joined and paragraph.align == "center" and len(first.text) < 160


def is_kem_theo(line: Line) -> bool:
    """True for the line ``(Kèm theo …)``, also with other words before it."""
    bracketed = line.text.startswith("(") and ("kem theo" in line.bare[:40] or line.bare.startswith("(dinh kem"))
    return bracketed or (line.bare.startswith(_BARE_KEM_THEO) and " so" in line.bare and centred(line))


def centred(line: Line) -> bool:
    """True if the line stands in the middle of the page."""
    return line.paragraph.align == "center"


def assign(paragraphs: list[Paragraph], annex: bool) -> tuple[list[Line], int]:
    """Lines of the title block with their roles, and how many paragraphs it takes. ``annex``: it opens with a label."""
    lines: list[Line] = []
    state = _State(annex)
    home = None  # the cell that holds the title, where it stands in a row of the letterhead's table
    for index, paragraph in enumerate(paragraphs):
        if state.started and paragraph.cell is not None and paragraph.cell != home:
            return lines, index
        home = home if state.started else paragraph.cell
        for line in split(paragraph):
            line.role = state.role(line) if not paragraph.framed else Role.MARK if is_mark(line) else Role.FRAMED
            if not line.role:
                return lines, index
            lines.append(line)
        if not state.started and index > 12:
            return [], 0
    return lines, len(paragraphs)


class _State:
    """What has been seen so far of one title block."""

    def __init__(self, annex: bool) -> None:
        self.annex = annex
        self.started = False
        self.kind = ""
        self.last = Role.UNKNOWN
        self.abstract = False
        self.middle = False  # the line above stands in the middle
        self.open_bracket = False
        self.lost = False  # the type itself has lost its place in the middle, so has what follows

    def role(self, line: Line) -> Role:
        """The role of the next line, "" where the block is over."""
        role = self._role(line)
        if role not in (Role.EMPTY, Role.RULE, Role.MARK, Role.ASIDE, Role.UNKNOWN):
            self.started, self.last, self.middle = True, role, centred(line)
        elif role in (Role.EMPTY, Role.RULE) and self.last == Role.ABSTRACT:
            self.abstract = True
        return role

    def _role(self, line: Line) -> Role:
        if not line.text:
            return Role.EMPTY
        if line.is_rule:
            return Role.RULE
        if self.open_bracket or is_kem_theo(line):
            self.open_bracket = ")" not in line.text and (self.open_bracket or line.text.startswith("("))
            return Role.ATTACHED_TO
        if is_mark(line):
            return Role.MARK
        if self.started and is_number(line):
            return Role.OTHER  # contracts and forms have their number under the title
        if not self.started:
            return self._first(line)
        if self.last == Role.TITLE and line.text.startswith("(") and line.text.endswith(")"):
            return Role.ASIDE  # (Sử dụng cho nhà ở riêng lẻ): what the form says of itself
        if _STOP.match(line.bare) or self.last in (Role.ATTACHED_TO,):
            return Role.UNKNOWN
        return self._next(line)

    def _first(self, line: Line) -> Role:
        if self.annex:
            return Role.ANNEX_LABEL
        known = kind_of_title(line.text) is not None and len(line.text) < 30
        if known or (centred(line) and line.caps and not _STOP.match(line.bare)):
            self.kind, self.lost = line.bare, not centred(line)
            return Role.TITLE
        return Role.UNKNOWN

    def _open(self) -> bool:
        """True if the line above lacks its abstract, or the abstract may go on."""
        return self.last in (Role.TITLE, Role.ANNEX_LABEL) or (self.last == Role.ABSTRACT and not self.abstract)

    def _goes_on(self, line: Line) -> bool:
        """True unless a new sentence begins beside the middle, below a title in the middle: the first heading."""
        return not (self.middle and self.last == Role.ABSTRACT and line.text[:1].isupper())

    def _lost(self) -> bool:
        return self.lost and self.last == Role.TITLE

    def _next(self, line: Line) -> Role:
        sent = self.kind.startswith("cong dien") and line.caps and centred(line)
        if sent and (line.starts_body or line.starts_post):
            return Role.ASIDE  # who sends the telegram; “điện:” follows
        deciding = self.kind in _WITH_AUTHORITY
        apart = self.abstract and centred(line) and _bold(line)  # in small letters, below the rule
        if deciding and (line.caps or apart) and (line.starts_body or line.starts_post):
            return Role.AUTHORITY
        if self.last == Role.AUTHORITY:
            return Role.AUTHORITY if centred(line) and line.caps else Role.UNKNOWN
        off = self._open() and ((_short(line) and self._goes_on(line)) or (self._lost() and _phrase(line)))
        if not centred(line) and not off:
            return Role.UNKNOWN
        if self.abstract and not (deciding and line.caps):
            return (
                Role.ABSTRACT
                if centred(line) and len(line.text) < 160 and _bold(line) and not line.caps
                else Role.UNKNOWN
            )
        return Role.ANNEX_TITLE if self.annex else Role.ABSTRACT


_PHRASE = 120  # letters
_LISTED = re.compile(r"^(?:[a-zđ]|[ivxlc]+|\d+)\s*[.)/-]|^[-–—+•*]")


def _short(line: Line) -> bool:
    """A title line that lost its centring: short, bold, without a final mark."""
    return len(line.text) < 200 and _bold(line) and line.text[-1:] not in ".;:" and not _LISTED.match(line.bare)


def _phrase(line: Line) -> bool:
    """Words without a mark at their end, too few for a paragraph of text."""
    return len(line.text) < _PHRASE and line.text[-1:].isalnum() and not _LISTED.match(line.bare)


def _bold(line: Line) -> bool:
    return bool(line.lettered) and all(run.bold for run in line.lettered)
