"""A document before Word: parts, blocks and spans; all wording and numbering decided, nothing of Word known.

::

    Document ── parts ──> Part ── blocks ──> Block ── spans ──> Span(text, path)
                                        └──> Table ── rows ──> Row ── cells ──> Cell ── spans

A span with a path carries one value of the scenario (or of a variant's default); a span without one carries wording.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from nts_scenario_kit.finding import DataPath

#: Path of a value in the scenario, with the models' English names: ``("situations", 0, "name")``.
Path = DataPath


class Span(NamedTuple):
    """A piece of text; ``path`` names the value that it carries, None for wording."""

    text: str
    path: DataPath | None = None


class Kind(StrEnum):
    """What a block is on the page; the Word template has one specimen paragraph for each."""

    PART = "part"  # I. CĂN CỨ BAN HÀNH
    ITEM = "item"  # 1. Cơ sở chính trị (a heading of its own)
    SITUATION = "situation"  # 1. Tình huống 1: … (a heading of its own)
    POINT = "point"  # a) Nội dung tình huống:
    STAGE = "stage"  # - Giai đoạn 1: …, - Bước 1: … (a heading below the point)
    SUBSTAGE = "substage"  # + Giai đoạn 1: … inside step 2
    DASH = "dash"  # - …
    PLUS = "plus"  # + …
    ROMAN = "roman"  # (i) …
    TEXT = "text"  # a paragraph without mark
    ARTICLE = "article"  # Điều 1. …
    CLAUSE = "clause"  # 1. … inside an article or plan: number and text in one paragraph
    BASIS = "basis"  # Căn cứ …; (italic)
    COMMAND = "command"  # QUYẾT ĐỊNH:


class Block(NamedTuple):
    """One paragraph.

    ``mark`` is the number or sign in front (``I.``, ``1.``, ``đ)``, ``-``, ``+``, ``(i)``, ``Điều 1.``), without the
    space behind it; ``clause`` the id of the clause of the Phụ lục that it answers, with the number of its situation
    (``III.2.đ.b1``); empty where it answers none.
    """

    kind: Kind
    mark: str
    spans: tuple[Span, ...]
    clause: str = ""

    @property
    def text(self) -> str:
        """The whole paragraph as it is read, mark included."""
        body = "".join(span.text for span in self.spans)
        return f"{self.mark} {body}" if self.mark else body


class Cell(NamedTuple):
    """A cell of a table: its paragraphs, each a tuple of spans."""

    paragraphs: tuple[tuple[Span, ...], ...]
    align: str = "left"  # left | center


class Row(NamedTuple):
    """A row of a table; a group row spans all columns and is set bold."""

    cells: tuple[Cell, ...]
    group: bool = False


class Table(NamedTuple):
    """A table with a header row that repeats on each page; ``widths`` are in mm."""

    header: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[Row, ...]
    clause: str = ""


class Letterhead(NamedTuple):
    """Header block of a part (NĐ 30/2020, Phụ lục I, II.1 to II.4); empty lists and texts are not printed.

    ``issuer`` holds the lines of the issuing body's name. ``number`` and ``place_date`` are empty for an attachment.
    """

    parent: tuple[str, ...]
    issuer: tuple[str, ...]
    number: str = ""
    place_date: str = ""
    stamps: tuple[str, ...] = ()  # độ mật, then độ khẩn (ô 10a, 10b)
    circulation: str = ""  # ô 11


class Signature(NamedTuple):
    """Signature block (II.7) and recipients (II.9); ``lines`` are the power and post, set in capitals
    by the template's style.
    """

    lines: tuple[str, ...]
    name: str
    recipients: tuple[str, ...]
    drafter: str = ""  # ô 12
    contact: tuple[str, ...] = ()  # ô 13


class PartKind(StrEnum):
    """Kinds of part; the value names its section in the Word template."""

    SUBMISSION = "to_trinh"
    DECISION = "quyet_dinh"
    PLAN = "ke_hoach"
    SCENARIO = "kich_ban_khung"
    ANNEX = "phu_luc"
    ANNEX_WIDE = "phu_luc_ngang"
    CROSSWALK = "bang_doi_chieu"


class Part(NamedTuple):
    """One part of the dossier: a section of the Word file with its own page numbers."""

    kind: PartKind
    title: str  # tên loại: QUYẾT ĐỊNH, KỊCH BẢN KHUNG, Phụ lục I
    abstract: tuple[str, ...]  # trích yếu, or the title of an annex
    blocks: tuple[Block | Table, ...]
    letterhead: Letterhead | None = None
    attached: str = ""  # (Kèm theo Quyết định số …)
    competence: str = ""  # thẩm quyền ban hành
    addressees: tuple[str, ...] = ()  # Kính gửi
    signature: Signature | None = None


class Document(NamedTuple):
    """Parts that stand in one Word file, in order."""

    title: str
    parts: tuple[Part, ...]
    draft: bool = False  # DỰ THẢO on every page
    text_size: int = 14  # pt; 13 or 14 (profile of NĐ 30/2020, Phụ lục I, V)
    subject: str = ""
    author: str = ""

    def blocks(self) -> Iterator[Block | Table]:
        """All blocks of all parts, in order."""
        for part in self.parts:
            yield from part.blocks
