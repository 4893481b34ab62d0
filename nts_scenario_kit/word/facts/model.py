"""What is on the page of a Word file, as values: runs, paragraphs, sections, headers and footers.

Lengths are millimetres, sizes and gaps points. Formatting is effective: styles, defaults and themes are worked in.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.legacy import legacy_font, legacy_text

if TYPE_CHECKING:
    from lxml.etree import _Element

BODY = "thân văn bản"
HEADER = "đầu trang"
FOOTER = "chân trang"
BOX = "khung chữ"
NOTE = "chú thích"

_READABLE = 0.3  # share of a text that may be unreadable while the rest is judged
_SPACES = re.compile(r"[ \t\n\u00a0\u2000-\u200a\u202f]+")
#: Anything but single spaces: hardly any text has it, and to look for it costs less than to replace each space.
_ODD_SPACES = re.compile(r"[\t\n\u00a0\u2000-\u200a\u202f]|  ")


def plain(text: str) -> str:
    """NFC text with every run of spaces, tabs and line breaks folded to one space, stripped."""
    text = unicodedata.normalize("NFC", text)
    return (_SPACES.sub(" ", text) if _ODD_SPACES.search(text) else text).strip()


class Run(NamedTuple):
    """A stretch of text of one formatting; ``text`` as stored (not normalised); ``caps``: shown in capitals."""

    text: str
    font: str
    font_high: str
    size: float
    bold: bool
    italic: bool
    caps: bool
    color: str
    underline: bool
    hidden: bool
    element: _Element

    @property
    def visible(self) -> bool:
        """True if the run shows something other than spaces."""
        return not self.hidden and bool(self.text.strip())


class Cell(NamedTuple):
    """Where in a table a paragraph stands: numbers count from 0; width in millimetres (0 if unknown).

    ``inner``: more than 0 for a paragraph of a table that stands in this cell only to hold its lines together.
    ``outer``: the cell around the table, None for a table of the page.
    """

    table: int
    row: int
    column: int
    depth: int
    width: float
    bordered: bool
    inner: int = 0
    outer: Cell | None = None

    def at_depth(self, depth: int) -> Cell:
        """The cell of a table nested ``depth`` deep in which this one stands; itself if it is no deeper."""
        cell = self
        while cell.outer is not None and cell.depth > depth:
            cell = cell.outer
        return cell


class Shape(NamedTuple):
    """A drawn thing: ``kind`` is line, box or picture; size in millimetres; ``image``: suffix of a picture's file.

    ``left``: millimetres from ``origin`` (column, margin, page …) to its left edge, if it floats and says so.
    ``aligned``: left, center or right of the origin, if it says that instead.
    """

    kind: str
    width: float
    height: float
    image: str = ""
    origin: str = ""
    left: float = 0.0
    aligned: str = ""


@dataclass(eq=False)
class Paragraph:
    """One paragraph; ``number`` counts from 1 inside its part; ``conditional``: a field in it decides what is shown.

    ``turned``: Word found a new page at its beginning when it last saved the file. ``tabs``: its stops, in mm.
    ``column_break``: what follows stands in the next column of the page.
    """

    part: str
    number: int
    element: _Element
    runs: list[Run]
    label: str = ""
    align: str = "left"
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    before: float = 0.0
    after: float = 0.0
    line: float = 1.0
    line_pt: float | None = None
    contextual: bool = False
    page_break: bool = False
    turned: bool = False
    column_break: bool = False
    top_border: bool = False
    bottom_border: bool = False
    framed: bool = False
    style: str = ""
    cell: Cell | None = None
    section: int = 0
    tabs: tuple[tuple[str, float], ...] = ()
    shapes: list[Shape] = field(default_factory=list)
    page_field: bool = False
    conditional: bool = False
    page_runs: list[Run] = field(default_factory=list)

    @cached_property
    def raw(self) -> str:
        """The visible text as stored, without the automatic number."""
        return "".join(run.text for run in self.runs if not run.hidden)

    @cached_property
    def text(self) -> str:
        """The text as it is read: automatic number, then the text, folded; capitals where they are shown."""
        shown = "".join(run.text.upper() if run.caps else run.text for run in self.runs if not run.hidden)
        return plain(f"{self.label} {shown}") if self.label else plain(shown)

    @cached_property
    def legacy(self) -> bool:
        """True if the text is in an old encoding."""
        return legacy_text(self.raw)

    @cached_property
    def shown(self) -> list[Run]:
        """Runs that show something."""
        return [run for run in self.runs if run.visible]


@dataclass(eq=False)
class Story:
    """A header or footer: its kind (``default``, ``first``, ``even``) is known to the sections that use it."""

    part: str
    label: str
    paragraphs: list[Paragraph]

    @property
    def numbered(self) -> bool:
        """True if it shows a page number."""
        return any(paragraph.page_field for paragraph in self.paragraphs)


@dataclass(eq=False)
class Section:
    """One section: sizes in millimetres; ``headers`` and ``footers`` by kind, inherited ones included."""

    index: int
    element: _Element
    width: float
    height: float
    landscape: bool
    top: float
    bottom: float
    left: float
    right: float
    title_page: bool
    columns: int
    number_format: str
    number_start: int | None
    headers: dict[str, Story]
    footers: dict[str, Story]
    continuous: bool = False

    @property
    def text_width(self) -> float:
        """Width between the margins, in millimetres."""
        return self.width - self.left - self.right


@dataclass(eq=False)
class Facts:
    """Everything that the rules look at; ``adds_gaps``: space after and space before add up, as before Word 2000."""

    file: str
    paragraphs: list[Paragraph]
    boxes: list[Paragraph]
    notes: list[Paragraph]
    sections: list[Section]
    stories: list[Story]
    even_odd: bool
    adds_gaps: bool = False

    def gap(self, above: Paragraph, below: Paragraph) -> float:
        """Points between two paragraphs: the larger of both wishes, or their sum where the file asks for it."""
        same = above.style == below.style
        after = 0.0 if above.contextual and same else above.after
        before = 0.0 if below.contextual and same else below.before
        return after + before if self.adds_gaps else max(after, before)

    @cached_property
    def everything(self) -> list[Paragraph]:
        """Paragraphs of all parts."""
        stories = [paragraph for story in self.stories for paragraph in story.paragraphs]
        return [*self.paragraphs, *self.boxes, *self.notes, *stories]

    @cached_property
    def legacy(self) -> bool:
        """True if the file as a whole, or the text set in old fonts, is in an old encoding."""
        return legacy_text(self._old or self._whole)

    @cached_property
    def unreadable(self) -> bool:
        """True if so much of the text is in an old encoding that its words tell nothing."""
        return self.legacy and len(self._old or self._whole) > len(self._whole) * _READABLE

    @cached_property
    def _whole(self) -> str:
        return "".join(p.raw for p in self.everything)

    @cached_property
    def _old(self) -> str:
        """What is set in fonts of an old encoding."""
        runs = (run for p in self.everything for run in p.shown)
        return "".join(run.text for run in runs if legacy_font(run.font) or legacy_font(run.font_high))
