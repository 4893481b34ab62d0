"""Passages of a plan as lines with a rank: how deep each stands, by its mark or by how it is set."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing import marks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from nts_scenario_kit.word.intake import Passage

_CHAPTER = re.compile(
    r"^(?P<kind>phần|chương|mục)\s+(?:thứ\s+\w+|[IVX]+|\d+|[A-ZĐ](?=\s*(?:[.:)–-]|$)))\s*(?:[.:)–-]\s*|\s+|$)(?P<words>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_ARTICLE = re.compile(r"^điều\s+\d+\s*[.:]\s*(?P<words>\S.*)$", re.IGNORECASE | re.DOTALL)
_LETTER = re.compile(r"^(?P<mark>[A-ZĐ])\s*[.)/]\s*(?P<words>[^\W\d].*)$", re.DOTALL)
#: What stands before the number of a page in a table of contents, read from its end on.
_LEADER = re.compile(r"[.…\s]*")
#: A line of a typed table of contents ends with the number of a page.
_PAGE = re.compile(r"\d{1,3}")
_PAGED = re.compile(r"^[\W\d]*[^\W\d].*\s\d{1,3}$", re.DOTALL)
_TITLES_OF_CONTENTS = ("trang", "nội dung", "nội dung trang", "tên đề mục", "tiêu đề", "mục", "số trang", "stt", "tt")
#: A heading whatever it looks like: in many plans nothing is bold.
_SITUATION = re.compile(
    r"^(?:tình\s+huống|kịch\s+bản|giả\s+định)(?:\s+(?:thứ|số))?\s+(?:\d+|[ivx]+|một|nhất|hai|ba|bốn|tư|năm)\s*(?:[:.–-]|$)",
    re.IGNORECASE,
)
#: The same for a level, where situations are told.
LEVEL = re.compile(r"^(?:mức|mức\s+độ|cấp|cấp\s+độ|báo\s+động)\s+(?:\d|[ivx]+)\s*(?::\s|$)", re.IGNORECASE)
_PART_LETTERS = "IVX"
#: Rank of a mark: the smaller, the higher in the plan. Several ranks may be left out.
CHAPTER, MIDDLE, LETTERED, PART, CAPITALS, BOLD, ARTICLE, NUMBER, POINT, ROMAN, LOWERED, STAR, DASH, PLUS, TEXT = (
    0.0, 0.5, 1.0, 2.0, 3.0, 3.5, 3.8, 4.0, 7.0, 8.0, 8.3, 8.5, 9.0, 10.0, 99.0,
)  # fmt: skip
_SIGNS = {"+": PLUS, "*": STAR}
_MOST_WORDS = 30


class Line(NamedTuple):
    """One line: its rank, the words behind its mark, the whole of it, and the passage (``table``: one of a table)."""

    rank: float
    words: str
    text: str
    passage: Passage
    table: int | None = None

    @property
    def titled(self) -> bool:
        """True if it may be a heading: it is short and no finished sentence."""
        return len(self.words.split()) <= _MOST_WORDS and (self.words[-1:] not in ".;" or self.rank <= CAPITALS)


def line_of(passage: Passage) -> Line:
    """The line that a passage is."""
    text = " ".join(f"{passage.label} {passage.text}".split()) if passage.label else passage.text.strip()
    chapter = _CHAPTER.match(text)
    if chapter and (passage.bold or passage.centred or text.isupper()):
        rank = MIDDLE if chapter["kind"].lower() == "mục" else CHAPTER
        return Line(rank, chapter["words"].strip(), text, passage)
    letter = _LETTER.match(text)
    if letter and letter["mark"] not in _PART_LETTERS:
        return Line(LETTERED, letter["words"].strip(), text, passage)
    if article := _ARTICLE.match(text):
        return Line(ARTICLE, article["words"].strip(), text, passage)
    marked = marks.cut(text)
    return Line(_rank(marked, passage), marked.words, text, passage)


def _rank(marked: marks.Marked, passage: Passage) -> float:
    if marked.kind == "part":
        return PART if marked.mark.strip(" .:)/-")[:1].isupper() else POINT
    if marked.kind == "number":
        return NUMBER + marked.mark.strip(" .)/-–").count(".")
    if marked.kind == "letter":  # ``a.1)`` stands below ``a)``
        return POINT + sum(sign.isdigit() for sign in marked.mark) / 10
    if marked.kind == "roman":
        return ROMAN
    if marked.kind == "sign":
        return _SIGNS.get(marked.mark[:1], DASH)
    if passage.depth > 0:
        return CAPITALS + passage.depth / 20
    short = 0 < len(marked.words.split()) <= _MOST_WORDS and marked.words[-1:] not in ".;"
    if short and marked.words.isupper() and len(marked.words.split()) > 1:
        return CAPITALS
    return BOLD if short and (passage.bold or _SITUATION.match(marked.words)) else TEXT


def in_contents(passage: Passage) -> bool:
    """True for a line of the table of contents: by its style, or by the dots before the number of a page."""
    return passage.depth < 0 or _leads_to_a_page(passage.text) or passage.text.strip().lower() == "mục lục"


def _leads_to_a_page(text: str) -> bool:
    """True for ``I. MỤC TIÊU ........ 5``."""
    line = text.rstrip()
    before = line.rstrip("0123456789")
    leader = _LEADER.match(before[::-1]) if len(before) < len(line) else None
    return leader is not None and ("...." in leader[0] or "……" in leader[0])


def contents_of(passages: Sequence[Passage]) -> set[int]:
    """Indices of all lines of a table of contents; below its title, lines of it need only end with a number."""
    found: set[int] = set()
    paged = {place for passage in passages if (place := passage.cell) and _PAGE.fullmatch(passage.text.strip())}
    rows = {(place.table, place.row) for place in paged}
    listing = False
    for index, passage in enumerate(passages):
        words = passage.text.strip()
        in_row = passage.cell is not None and passage.cell[:2] in rows
        if in_contents(passage):
            listing = listing or words.lower() == "mục lục"
        elif words and not (listing and (in_row or _PAGED.search(words) or words.lower() in _TITLES_OF_CONTENTS)):
            listing = False
            continue
        if words:
            found.add(index)
    return found


def joined(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, the title of ``Phần thứ nhất`` or ``CHƯƠNG I`` taken from the line below it."""
    waiting: Line | None = None
    for line in lines:
        if waiting is not None:
            if line.rank in (CAPITALS, BOLD) and line.table is None:
                yield waiting._replace(words=line.words, text=f"{waiting.text} {line.text}")
                waiting = None
                continue
            yield waiting._replace(words=waiting.text)
            waiting = None
        if line.rank in (CHAPTER, MIDDLE) and not line.words:
            waiting = line
        else:
            yield line
    if waiting is not None:
        yield waiting._replace(words=waiting.text)
