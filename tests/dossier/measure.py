"""Measures a Word file from its XML alone: styles, sections and positions as ISO/IEC 29500 defines them.

Nothing of the kit is used, so that what is measured does not depend on what wrote or checks the file. Lengths are mm,
sizes points. Widths of text are those of Liberation Serif, whose metrics are those of Times New Roman.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from lxml import etree

_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_XSI = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_OFF = ("0", "false", "off")


def w(name: str) -> str:
    """The tag or attribute with its namespace."""
    return f"{{{_NS}}}{name}"


def mm(twips: str | int | None) -> float:
    """Twentieths of a point as mm."""
    return int(twips or 0) * 25.4 / 1440


def _steps(path: str) -> str:
    return "/".join(w(step) for step in path.split("/"))


@dataclass(eq=False)
class Paragraph:
    """One paragraph with its effective properties."""

    element: etree._Element
    sheet: Styles

    @cached_property
    def text(self) -> str:
        return "".join(node.text or "" for node in self.element.iter(w("t"))).replace("\u00a0", " ")

    @cached_property
    def style(self) -> str:
        found = self.element.find(_steps("pPr/pStyle"))
        return self.sheet.default if found is None else str(found.get(w("val")))

    def prop(self, name: str, attribute: str = "val") -> str | None:
        """A paragraph property: its own, else that of its style and those below it, else the default."""
        for place in (self.element.find(w("pPr")), *self.sheet.chain(self.style, "pPr")):
            found = None if place is None else place.find(_steps(name))
            if found is not None and found.get(w(attribute)) is not None:
                return found.get(w(attribute))
            if found is not None and attribute == "val":
                return "1"
        return None

    def run(self, run: etree._Element, name: str, attribute: str = "val") -> str | None:
        """A property of a run: its own, of its character style, of the paragraph's style, else the default."""
        own = run.find(w("rPr"))
        named = None if own is None else own.find(w("rStyle"))
        character = [] if named is None else list(self.sheet.chain(str(named.get(w("val"))), "rPr", defaults=False))
        for place in (own, *character, *self.sheet.chain(self.style, "rPr")):
            found = None if place is None else place.find(_steps(name))
            if found is not None:
                return found.get(w(attribute), "1")
        return None

    @cached_property
    def runs(self) -> list[etree._Element]:
        """Runs with something to see."""
        return [run for run in self.element.iter(w("r")) if "".join(t.text or "" for t in run.iter(w("t"))).strip()]

    def all(self, name: str, attribute: str = "val") -> set[str | None]:
        """Values of a property over all visible runs."""
        return {self.run(run, name, attribute) for run in self.runs}

    @property
    def sizes(self) -> set[float]:
        return {int(value or 20) / 2 for value in self.all("sz")}

    @property
    def bold(self) -> bool | None:
        """True or False if all visible runs agree, else None."""
        return self._agree("b")

    @property
    def italic(self) -> bool | None:
        return self._agree("i")

    def _agree(self, name: str) -> bool | None:
        values = {value not in (None, *_OFF) for value in self.all(name)}
        return values.pop() if len(values) == 1 else None

    @property
    def fonts(self) -> set[str | None]:
        return {value for kind in ("ascii", "hAnsi", "cs") for value in self.all("rFonts", kind)}

    @property
    def capitals(self) -> bool:
        """In capital letters on the page, typed or by the look."""
        look = {value not in (None, *_OFF) for value in self.all("caps")} == {True}
        return look or self.text == self.text.upper()

    @property
    def shown(self) -> str:
        """The text as it stands on the page."""
        return self.text.upper() if self.capitals else self.text

    @property
    def align(self) -> str:
        return {"start": "left", "end": "right", None: "left"}.get(self.prop("jc"), self.prop("jc")) or "left"

    def indent(self, side: str) -> float:
        return mm(self.prop("ind", side))

    def gap(self, side: str) -> float:
        """Space before or after, in points."""
        return int(self.prop("spacing", side) or 0) / 20

    @property
    def line(self) -> float:
        """Lines of its line spacing; 0 for an exact height."""
        rule = self.prop("spacing", "lineRule") or "auto"
        return int(self.prop("spacing", "line") or 240) / 240 if rule == "auto" else 0

    def has(self, name: str) -> bool:
        """An on/off property."""
        value = self.prop(name)
        return value is not None and value not in _OFF

    @property
    def cell(self) -> etree._Element | None:
        """The cell around it."""
        return next(self.element.iterancestors(w("tc")), None)

    @property
    def row(self) -> etree._Element | None:
        return next(self.element.iterancestors(w("tr")), None)


class Styles:
    """styles.xml: what a style inherits."""

    def __init__(self, root: etree._Element) -> None:
        self.root = root
        self.by_id = {str(style.get(w("styleId"))): style for style in root.iter(w("style"))}
        self.default = next(
            name
            for name, style in self.by_id.items()
            if style.get(w("type")) == "paragraph" and style.get(w("default")) == "1"
        )

    def chain(self, name: str, kind: str, *, defaults: bool = True) -> Iterator[etree._Element | None]:
        """Property blocks of a style and of those that it is based on, then the defaults."""
        style = self.by_id.get(name)
        while style is not None:
            yield style.find(w(kind))
            base = style.find(w("basedOn"))
            style = None if base is None else self.by_id.get(str(base.get(w("val"))))
        if defaults:
            yield self.root.find(_steps(f"docDefaults/{kind}Default/{kind}"))

    def label(self, name: str) -> str:
        """Name of a style as Word shows it."""
        found = self.by_id[name].find(w("name"))
        return "" if found is None else str(found.get(w("val")))


class Section:
    """One section: its page, its headers, its content."""

    def __init__(self, properties: etree._Element, blocks: list[etree._Element], file: File) -> None:
        self.properties = properties
        self.blocks = blocks
        self.file = file

    def get(self, name: str, attribute: str) -> str | None:
        found = self.properties.find(w(name))
        return None if found is None else found.get(w(attribute))

    def has(self, name: str) -> bool:
        found = self.properties.find(w(name))
        return found is not None and found.get(w("val")) not in _OFF

    @property
    def text_mm(self) -> float:
        """Width of the text."""
        return mm(self.get("pgSz", "w")) - mm(self.get("pgMar", "left")) - mm(self.get("pgMar", "right"))

    @property
    def paragraphs(self) -> list[Paragraph]:
        """All paragraphs, those of tables too."""
        every = (p for block in self.blocks for p in block.iter(w("p")))
        return [Paragraph(p, self.file.styles) for p in every]

    @property
    def tables(self) -> list[etree._Element]:
        return [block for block in self.blocks if block.tag == w("tbl")]

    def header(self, kind: str) -> etree._Element:
        """The root of the header of that kind (default, first)."""
        for reference in self.properties.iter(w("headerReference")):
            if reference.get(w("type")) == kind:
                return self.file.related(str(reference.get(_REL)))
        raise LookupError(kind)

    def starting(self, text: str) -> Paragraph:
        """The first paragraph that begins so on the page."""
        return next(p for p in self.paragraphs if p.shown.startswith(text) or p.text.startswith(text))

    def after(self, paragraph: Paragraph, count: int = 1) -> Paragraph:
        every = self.paragraphs
        place = next(n for n, one in enumerate(every) if one.element is paragraph.element)
        return every[place + count]


class File:
    """One Word file."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            self.parts = {name: package.read(name) for name in package.namelist()}
        self.document = etree.fromstring(self.parts["word/document.xml"])
        self.styles = Styles(etree.fromstring(self.parts["word/styles.xml"]))

    def root(self, name: str) -> etree._Element:
        return etree.fromstring(self.parts[name])

    def related(self, number: str) -> etree._Element:
        """The root of the part that the document names by this relationship."""
        for one in self.root("word/_rels/document.xml.rels").iter(f"{_XSI}Relationship"):
            if one.get("Id") == number:
                return self.root(f"word/{one.get('Target')}")
        raise LookupError(number)

    @cached_property
    def sections(self) -> list[Section]:
        body = self.document.find(w("body"))
        assert body is not None
        found, blocks = [], []
        for block in body:
            if block.tag == w("sectPr"):
                found.append(Section(block, blocks, self))
                continue
            blocks.append(block)
            ending = block.find(_steps("pPr/sectPr"))
            if ending is not None:
                found.append(Section(ending, blocks, self))
                blocks = []
        return found

    @property
    def paragraphs(self) -> list[Paragraph]:
        return [p for section in self.sections for p in section.paragraphs]


#: Widths of letters in thousandths of the size: bold, then italic. From the font's own table.
_BOLD = dict(zip("abcdefghijklmnopqrstuvwxyz", (
    500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722,
    500, 500, 444,
), strict=True)) | dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", (
    722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000,
    722, 722, 667,
), strict=True)) | {" ": 250, "-": 333, ",": 250, ".": 250}  # fmt: skip
_SPECIAL = {"đ": "d", "Đ": "D"}


def bold_mm(text: str, size: float) -> float:
    """Width of a text in bold letters, marks of Vietnamese letters not counted; ơ and ư count as o and u."""
    import unicodedata  # noqa: PLC0415

    letters = unicodedata.normalize("NFD", "".join(_SPECIAL.get(letter, letter) for letter in text))
    units = sum(_BOLD.get(letter, 500) for letter in letters if not unicodedata.combining(letter))
    return units / 1000 * size * 25.4 / 72
