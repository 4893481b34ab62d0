"""What changed between two scenarios, two Word files, or one of each: by clause, as a redline, as a table."""

from __future__ import annotations

import json
import re
from collections import defaultdict, deque
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from nts_scenario_kit.api.beside import Beside, beside
from nts_scenario_kit.api.locating import Locator, Place
from nts_scenario_kit.api.versions import Version, official, open_versions
from nts_scenario_kit.catalog import Catalog
from nts_scenario_kit.document import Cell, Document, Part, PartKind, Row, Span, Table
from nts_scenario_kit.outline import submission_line
from nts_scenario_kit.outline.sentences import closed
from nts_scenario_kit.rules.crosswalk import heading
from nts_scenario_kit.word.facts import plain
from nts_scenario_kit.word.properties import is_ours
from nts_scenario_kit.word.redline import Compared as Pages
from nts_scenario_kit.word.redline import compared, wording
from nts_scenario_kit.word.redline import redline as merge
from nts_scenario_kit.word.save import save
from nts_scenario_kit.word.writer import render

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from nts_scenario_kit.word.redline import Side, Unit

AUTHOR, DATE = "nts_scenario_kit", "2000-01-01T00:00:00Z"
TITLE = "BẢNG SO SÁNH, THUYẾT MINH NỘI DUNG SỬA ĐỔI, BỔ SUNG"
HEADER = ("Khoản", "Nội dung cũ", "Nội dung mới", "Lý do")
NEW, GONE = "(chưa có)", "(bỏ)"
#: The id of a clause of the Phụ lục; anything else is the title of a part.
_CLAUSE = re.compile(r"[IV]+(?:\.|$)")
_WIDTHS = (34, 83, 83, 47)
#: The accompanying line where no scenario says who submits.
_ATTACHED = "(Kèm theo Tờ trình số      /TTr-…… ngày … tháng … năm … của …………)"


class Kind(StrEnum):
    """What became of a paragraph or row; the value is the word that the officer sees."""

    CHANGED = "sửa"
    ADDED = "thêm"
    REMOVED = "bỏ"
    MOVED = "chuyển chỗ"
    RENUMBERED = "đánh số lại"
    SPACED = "khoảng trắng"

    @property
    def matters(self) -> bool:
        """False for what is not told one by one: a number in front, or spaces, and nothing else."""
        return self not in (Kind.RENUMBERED, Kind.SPACED)


class Difference(NamedTuple):
    """One paragraph or row that differs; ``old`` is empty for a new one, ``new`` for one that is gone.

    ``clause`` is the clause of the Phụ lục that it answers, else the title of its part; ``label`` says it in words.
    ``old_path`` and ``new_path`` are the values as the author writes their paths. ``reason`` is "" where none is known.
    ``columns`` of a row of a table: the name of each, the old and the new text.
    """

    clause: str
    label: str
    kind: Kind
    old: str
    new: str
    old_place: Place | None = None
    new_place: Place | None = None
    old_path: str = ""
    new_path: str = ""
    reason: str = ""
    columns: tuple[tuple[str, str, str], ...] = ()

    @property
    def section(self) -> str:
        """Where in the document: ``Mục III.1, điểm a``, or the title of the part."""
        return heading(self.clause) if _CLAUSE.match(self.clause) else self.label or self.clause or "(chưa rõ mục)"

    @property
    def heading(self) -> str:
        """The section with what it is about: ``Mục III.1, điểm a: Nội dung tình huống``."""
        told = not self.label or self.section.lower().endswith(self.label.lower())
        return self.section if told else f"{self.section}: {self.label}"

    @property
    def marked(self) -> tuple[str, str]:
        """Both texts with ``[-words taken out-]`` and ``{+words put in+}``."""
        if not self.old or not self.new or self.kind is Kind.MOVED:
            return self.old, self.new
        return wording.marked(self.old, self.new)

    @property
    def shown(self) -> Difference:
        """As a reader is told of it: of a row by the names of its columns, and only those that differ."""
        if not self.columns:
            return self
        told = self.columns
        if self.kind is Kind.CHANGED:
            first = 1 if all(text.rstrip(".").isdigit() for text in told[0][1:]) else 0  # running numbers
            told = tuple(one for one in told[first:] if plain(one[1]) != plain(one[2]))
        old, new = ("\n".join(f"{one[0]}: {one[side]}" for one in told if one[side]) for side in (1, 2))
        return self._replace(old=self.old and old, new=self.new and new)

    @property
    def row(self) -> str:
        """Which row of its table a changed one is: ``2. Báo cáo``; "" for anything else."""
        if not self.columns or self.kind is not Kind.CHANGED:
            return ""
        names = [new for _, _, new in self.columns]
        number = names[0].rstrip(".")
        return f"{number}. {names[1]}" if number.isdigit() and len(names) > 1 else names[0]


class Compared(NamedTuple):
    """Both versions, how their pages belong together, and what differs, in the order of the new one.

    ``differences`` are those that matter; ``lesser`` are only numbered or spaced otherwise.
    """

    old: Version
    new: Version
    pages: Pages
    differences: tuple[Difference, ...]
    lesser: tuple[Difference, ...]
    beside: int = 0  # how many of the differences stand in headers, notes and text boxes, which no redline shows

    @property
    def official_new(self) -> bool:
        """True if the new version gives the layout."""
        return _gives_layout(self.old, self.new)


def compare(old: Path, new: Path) -> Compared:
    """Compare two files. Raises InputError, UsageError for a file that is no usable scenario, CatalogError."""
    first, second = open_versions(old, new)
    pages = compared(first.body, second.body, official_new=_gives_layout(first, second))
    found = _moved(_differences(pages.units, Locator(first), Locator(second)))
    lesser = tuple(one for one in found if not one.kind.matters)
    around = tuple(_beside(one) for one in beside(first.others, second.others))
    told = (*(one for one in found if one.kind.matters), *around)
    return Compared(first, second, pages, told, lesser, len(around))


def _beside(one: Beside) -> Difference:
    kind = Kind.CHANGED if one.old and one.new else Kind.ADDED if one.new else Kind.REMOVED
    part = one.part[:1].upper() + one.part[1:]
    return Difference(part, part, kind, one.old, one.new)


def _gives_layout(old: Version, new: Version) -> bool:
    """True for the new version, False for the old: what is printed now, else a file of the kit, else the new one."""
    if old.word == new.word:
        return new.ours or not old.ours
    return old.word


def _differences(units: Iterable[Unit], old: Locator, new: Locator) -> list[Difference]:
    out = []
    for unit in units:
        clause, label = _clause(unit, old, new)
        before, old_path = old.find(unit.old.numbers, unit.new.text if unit.new else "") if unit.old else (None, "")
        after, new_path = new.find(unit.new.numbers, unit.old.text if unit.old else "") if unit.new else (None, "")
        told = Difference(clause, label, _kind(unit.old, unit.new), *_texts(unit), before, after, old_path, new_path)
        out.append(told._replace(columns=_columns(unit)))
    return out


def _texts(unit: Unit) -> tuple[str, str]:
    return unit.old.text if unit.old else "", unit.new.text if unit.new else ""


def _columns(unit: Unit) -> tuple[tuple[str, str, str], ...]:
    """The columns of a row, if the header names each of them."""
    blank = ("",) * len(unit.header)
    old, new = unit.old.cells if unit.old else blank, unit.new.cells if unit.new else blank
    return tuple(zip(unit.header, old, new, strict=True)) if len(old) == len(new) == len(blank) else ()


def _clause(unit: Unit, old: Locator, new: Locator) -> tuple[str, str]:
    """What a unit answers, by the new version, else by the old one, else by what stands around it."""
    sides = [(new, unit.new), (old, unit.old)]
    for exact in (True, False):
        for locator, side in sides:
            if side is not None and (found := locator.clause(side.numbers, exact=exact)):
                return found, locator.label(found) or old.label(found) or new.label(found)
    return "", ""


def _kind(old: Side | None, new: Side | None) -> Kind:
    if old is None or new is None:
        return Kind.ADDED if old is None else Kind.REMOVED
    if plain(old.text) == plain(new.text):
        return Kind.SPACED
    return Kind.RENUMBERED if plain(old.bare) == plain(new.bare) else Kind.CHANGED


def _moved(found: Sequence[Difference]) -> list[Difference]:
    """What was taken out in one place and put in with the same words in another is one difference."""
    waiting: dict[str, deque[int]] = defaultdict(deque)
    for number, one in enumerate(found):
        if one.kind is Kind.REMOVED:
            waiting[plain(wording.unlabelled(one.old))].append(number)
    out: list[Difference | None] = list(found)
    for number, one in enumerate(found):
        words = plain(wording.unlabelled(one.new)) if one.kind is Kind.ADDED else ""
        if words and waiting[words]:
            at = waiting[words].popleft()
            gone = found[at]
            out[at] = None
            out[number] = one._replace(kind=Kind.MOVED, old=gone.old, old_place=gone.old_place, old_path=gone.old_path)
    return [one for one in out if one is not None]


def redline(found: Compared, author: str = AUTHOR, date: str = DATE) -> bytes:
    """The differences as tracked changes in the official layout. Raises UsageError if no file can carry them."""
    carrier = official(found.new if found.official_new else found.old)
    return merge(carrier.package, found.pages, author, date, official_new=found.official_new)


def table(found: Compared) -> bytes:
    """The table of comparison as a Word file."""
    rows = tuple(Row(tuple(Cell(_paragraphs(text)) for text in cells(one))) for one in found.differences)
    scenario = found.new.scenario or found.old.scenario
    attached = submission_line(scenario) if scenario else _ATTACHED
    blocks = tuple(closed([Table(HEADER, _WIDTHS, rows)]))
    part = Part(PartKind.CROSSWALK, "Phụ lục", (TITLE,), blocks, attached=attached)
    catalog = scenario.catalog if scenario else Catalog(found.new.file.parent)
    variant = scenario.variant if scenario else catalog.variant("national")
    item = scenario.scenario if scenario else None
    document = Document(
        "Bảng so sánh", (part,), subject=item.subject if item else "", author=item.issuance.body if item else ""
    )
    return render(document, catalog.template_file(variant))


def cells(one: Difference) -> tuple[str, str, str, str]:
    """A difference as a row of the table of comparison."""
    place = f"{one.heading}\n({one.kind.value})" if one.kind is Kind.MOVED else one.heading
    old, new = ("\n".join(filter(None, (one.row, text))) for text in (one.shown.old or NEW, one.shown.new or GONE))
    return place, old, new, one.reason


def as_json(found: Compared) -> str:
    """One object: ``{"version": 1, "old", "new", "differences": […], "summary": {…}}``, lesser differences included."""
    everything = (*found.differences, *found.lesser)
    body = {
        "version": 1,
        "old": str(found.old.file),
        "new": str(found.new.file),
        "differences": [_object(one) for one in everything],
        "summary": {kind.value: sum(one.kind is kind for one in everything) for kind in Kind},
    }
    return json.dumps(body, ensure_ascii=False, indent=2) + "\n"


def _object(one: Difference) -> dict[str, Any]:
    places = {
        name: place and {key: value for key, value in place._asdict().items() if value not in (None, "")}
        for name, place in (("old_place", one.old_place), ("new_place", one.new_place))
    }
    marked = dict(zip(("old_marked", "new_marked"), one.marked, strict=True))
    return one._asdict() | {"kind": one.kind.value} | places | marked


def _paragraphs(text: str) -> tuple[tuple[Span, ...], ...]:
    return tuple((Span(line),) if line else () for line in text.split("\n"))


def write(data: bytes, out: Path, *, force: bool = False) -> None:
    """Write a Word file; one that the kit wrote and nobody has changed is replaced. Raises OutputError."""
    save(data, out, force=force, ours=is_ours)
