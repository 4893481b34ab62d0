"""A signature without a name below it: an error in what was issued, natural in a draft or a form."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.vietnamese import bare
from nts_scenario_kit.word.facts.document import MAIN
from nts_scenario_kit.word.facts.lines import split
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.facts.tail import is_name, is_note
from nts_scenario_kit.word.lint.base import Problem, Subject, quote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.document import Piece
    from nts_scenario_kit.word.facts.lines import Line

_NUMBERED = re.compile(r"^số\s*:?\s*\d+\s*/", re.IGNORECASE)
_DATED = re.compile(r"\bngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}$", re.IGNORECASE)
_CLOSING = (Role.POST, Role.OTHER, Role.AFTER)
#: Space above a paragraph in which a signature has room, in pt.
_SIGNATURE_ROOM_PT = 40.0
_DOTS = re.compile(r"[.…_]{4,}|\[")


def nameless(subject: Subject) -> Iterator[Problem]:
    """The posts of an issued document that nobody's name follows, in words, in a box or as a picture."""
    piece = subject.main
    posts = piece.all(Role.POST)
    named = piece.all(Role.SIGNER, Role.COSIGNER)
    if posts and not named and piece.kind == MAIN and _issued(piece) and not _elsewhere(subject, piece):
        message = f"dưới {quote(posts[-1].text)} không có họ và tên người ký"
        yield Problem(posts[-1], message, "ghi họ và tên người ký")


def _issued(piece: Piece) -> bool:
    """True if number and date are filled in, and no mark says that it is a draft."""
    number, date = piece.first(Role.NUMBER), piece.first(Role.PLACE_DATE)
    filled = number is not None and date is not None and _NUMBERED.match(number.text) and _DATED.search(date.text)
    return bool(filled) and not any(line.bare.startswith("du thao") for line in piece.all(Role.MARK))


def _elsewhere(subject: Subject, piece: Piece) -> bool:
    """True for a name below the block or in a box, a signature as a picture, dots, notes and places kept free."""
    posts = piece.all(Role.POST)
    first = piece.paragraphs.index(posts[0].paragraph)
    drawn = any(shape.kind != "line" for p in piece.paragraphs[first:] for shape in p.shapes)
    lines = [line for line in piece.all(*_CLOSING) if line.text]
    told = any(is_note(line) or _person(line) or _DOTS.search(line.text) for line in lines)
    aside = [p for story in subject.facts.stories for p in story.paragraphs if bare(p.text).startswith("du thao")]
    boxed = any(_person(line) for p in subject.facts.boxes for line in split(p) if line.text)
    return drawn or told or boxed or bool(aside) or _kept_free(piece, posts[-1])


def _kept_free(piece: Piece, post: Line) -> bool:
    """True if a template keeps a place for the name: an empty paragraph below the room of the signature."""
    below = piece.paragraphs[piece.paragraphs.index(post.paragraph) + 1 :]
    return any(p.cell == post.paragraph.cell and p.before >= _SIGNATURE_ROOM_PT and not p.text.strip() for p in below)


def _person(line: Line) -> bool:
    return is_name(line) and not line.caps and not line.starts_post
