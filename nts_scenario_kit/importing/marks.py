"""Marks in front of headings and texts as offices type them: ``I.``, ``1.2.``, ``a)``, ``(i)``, ``-``."""

from __future__ import annotations

import re
from typing import NamedTuple

from nts_scenario_kit.vietnamese import bare

MARK = re.compile(
    r"^\s*(?:M[ỤụUu][Cc]\s+(?P<section>\d{1,2}|[IVX]{1,4})\s*[.:)/-]|(?:P[Hh][ẦầAa][Nn]\s+)?(?P<part>[IVX]{1,5}|[ivx]{1,4}(?=\.))\s*[.):/–—-]|(?P<number>\d{1,2}(?:\.\d{1,2})+(?=\s+[^\W\d])|\d{1,3}(?:\.\d{1,2})*(?=\s*[.)/](?!\d)|\s?[-–]\s+[^\W\d]))(?:\s*[.)/]|\s?[-–](?=\s))?|\((?P<roman>[ivxl]{1,5}|\d{1,2})\)"
    r"|(?P<capital>[A-HKĐ])\s*[.)/](?=\s+[^\W\d])"
    r"|(?P<letter>[a-zđ](?:\.?\d{1,2}){0,2})(?:\s*[.)/]|\s?[-–—](?=\s))|(?P<sign>[-–—+•*●▪○◦■□▫➢➤►✓✔❖⁃·\uf02d\uf076\uf0a7\uf0b7\uf0d8\uf0fc])(?=\s|[^\W\d]))\s*"
)
#: Small Roman numbers in their order.
ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
#: Marks that count as another kind.
_KINDS = {"capital": "part", "section": "number"}
#: A heading has no more words.
MOST_WORDS = 30
#: What follows ``tình huống`` or ``kịch bản`` in a heading, without diacritics: ``1``, ``số 2``, ``thứ nhất``.
NUMBERED = r"(?:(?:thu|so) )?(?:\d+|[ivx]+|mot|nhat|hai|nhi|ba|bon|tu|nam|sau|bay|tam|chin|muoi)\b"


class Marked(NamedTuple):
    """A passage cut into its mark (kind and text) and the words behind it."""

    kind: str  # part | number | letter | roman | sign | ""
    mark: str
    words: str


class Place(NamedTuple):
    """Where a passage stands: its node in the outline of the Phụ lục (``III.d.gd1`` is stage 1 of point d of any
    situation), the whole of its text, its number.
    """

    node: str
    text: str
    number: int


def cut(text: str) -> Marked:
    """The mark in front, if there is one, and the rest."""
    found = MARK.match(text)
    if not found or not text[found.end() :].strip():
        return Marked("", "", text.strip())
    kind = _KINDS.get(found.lastgroup or "", found.lastgroup or "")
    rest = text[found.end() :].strip()
    if kind == "sign":  # ``- a) …``: the sign is a sign of a list in some editor, the mark is the second one
        second = cut(rest)
        if second.kind:
            return second
    return Marked(kind, found[0].strip(), rest)


def rank_of(marked: Marked) -> tuple[str, int]:
    """The kind of its mark, and how many numbers stand in it: the same for headings beside each other."""
    return marked.kind, marked.mark.strip(" .)/-").count(".")


def folded(text: str) -> str:
    """Words without diacritics, the two ways to say *assure* as one."""
    return bare(text).replace("dam bao", "bao dam")
