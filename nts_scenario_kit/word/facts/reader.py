"""Package -> Facts: every paragraph of every part with its effective formatting."""

from __future__ import annotations

import re
from itertools import count
from typing import TYPE_CHECKING

from nts_scenario_kit.word.facts import drawings, walk
from nts_scenario_kit.word.facts.model import BODY, BOX, FOOTER, HEADER, NOTE, Facts, Paragraph, Run, Story
from nts_scenario_kit.word.facts.numbering import Numbering
from nts_scenario_kit.word.facts.sections import read_sections
from nts_scenario_kit.word.facts.styles import Props, Styles, para_props, run_props
from nts_scenario_kit.word.xml import W, mm, on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from nts_scenario_kit.word.package import Package

_PAGE = re.compile(r"^\s*PAGE\b", re.IGNORECASE)
_IF = re.compile(r"^\s*IF\b", re.IGNORECASE)
_ALIGN = {"start": "left", "end": "right", "distribute": "both", "thaiDistribute": "both", "mediumKashida": "both"}
_FALLBACK = "Times New Roman"


def read_facts(package: Package) -> Facts:
    """Read a file. Never fails on content: what is not understood is left out."""
    return _Reader(package).read()


class _Reader:
    def __init__(self, package: Package) -> None:
        self.package = package
        self.styles = Styles(package)
        self.numbering = Numbering(package)
        self.tables = count()
        parts = package.relations(package.main)
        self.images = {r.id: r.target.rsplit(".", 1)[-1].lower() for r in parts if r.kind == "image"}
        self.styled: dict[tuple[str, str, str], Props] = {}
        self.run_base = {"size": 10.0, "ascii": _FALLBACK, "hAnsi": _FALLBACK} | self.styles.run_defaults

    def read(self) -> Facts:
        root = self.package.trees[self.package.main]
        body = root.find(W + "body")
        main = body if body is not None else root
        paragraphs = list(self.part(main, BODY))
        boxes = self.boxes(root, BOX)
        stories = {}
        for kind, label in (("header", HEADER), ("footer", FOOTER)):
            for name, tree in self.package.related(kind):
                inner = [*self.part(tree, label), *self.boxes(tree, label)]
                stories[name] = Story(name, label, inner)
        notes = [p for kind in ("footnotes", "endnotes") for _, tree in self.package.related(kind)
                 for p in self.part(tree, NOTE)]  # fmt: skip
        sections = read_sections(self.package, main, stories)
        self._place(main, paragraphs)
        return Facts(self.package.file, paragraphs, boxes, notes, sections, list(stories.values()),
                     _set(self.package, "evenAndOddHeaders"),
                     _set(self.package, "compat/" + W + "doNotUseHTMLParagraphAutoSpacing"))  # fmt: skip

    def boxes(self, root: _Element, label: str) -> list[Paragraph]:
        found = [p for box in drawings.boxes(root) for p in self.part(box, label)]
        for index, paragraph in enumerate(found, 1):
            paragraph.number = index
        return found

    def part(self, root: _Element, label: str) -> Iterator[Paragraph]:
        """Paragraphs of one part, numbered from 1."""
        waiting: Paragraph | None = None
        for index, place in enumerate(walk.paragraphs(root, self.styles.default("table"), self.tables), 1):
            found = self.paragraph(place, label, index)
            if waiting is not None and waiting.cell == found.cell:
                found.runs, waiting.runs = [*waiting.runs, *found.runs], []
            waiting = found if walk.runs_on(place.paragraph) else None
            yield found

    def paragraph(self, place: walk.Place, part: str, index: int) -> Paragraph:
        element = place.paragraph
        own = element.find(W + "pPr")
        direct = para_props(own)
        style = direct.get("style") or self.styles.default("paragraph")
        props, label = self._merge(place, direct, style)
        found = Paragraph(part, index, element, [], label, cell=place.cell, style=self.styles.name(style))
        _dress(found, props)
        for piece in walk.run_pieces(element):
            if piece.mark:
                found.page_break |= piece.mark == "page-break" and not found.runs
                found.column_break |= piece.mark == "column-break"
                found.turned |= piece.mark == "turned" and not found.runs
                found.conditional |= bool(_IF.match(piece.mark))
                if _PAGE.match(piece.mark):
                    found.page_field = True
                    found.page_runs += [self._run(piece, place, style)] if piece.run is not None else []
            elif piece.run is not None:
                found.runs.append(self._run(piece, place, style))
        shapes = drawings.shapes(element)
        found.shapes = [shape._replace(image=self.images.get(shape.image, "")) for shape in shapes]
        return found

    def _merge(self, place: walk.Place, direct: Props, style: str) -> tuple[Props, str]:
        """Defaults, table style, paragraph style, list level, own formatting; and the automatic number."""
        styled = self.styles.para_of(style)
        props = self.styles.para_defaults | self.styles.para_of(place.table_style) | styled
        num: str = direct.get("num") or styled.get("num") or ""
        level: str = direct.get("level") or styled.get("level") or "0"
        label = ""
        numbered = num and num != "0" and not walk.runs_on(place.paragraph)
        if numbered and level.isdigit() and int(level) < 9:
            indents = self.numbering.indents(num, int(level))
            keep = {} if "num" in direct else {k: styled[k] for k in ("left", "first") if k in styled}
            props |= indents | keep
            label = self.numbering.next_label(num, int(level))
        return props | direct, label

    def _run(self, piece: walk.Piece, place: walk.Place, style: str) -> Run:
        assert piece.run is not None
        direct = run_props(piece.run.find(W + "rPr"), self.styles.theme)
        props = self._styled(place.table_style, style, direct.get("style") or "") | direct
        return Run(piece.text, props["ascii"], props["hAnsi"], props["size"], props["b"], props["i"],
                   props["caps"], props.get("color", "auto"), bool(props.get("u")), props["vanish"],
                   piece.run)  # fmt: skip

    def _styled(self, table: str, style: str, char: str) -> Props:
        """What a run has by the styles around it; hardly more than a dozen of them are in a file."""
        known = self.styled.get((table, style, char))
        if known is None:
            levels = [self.styles.run_of(name) for name in (table, style, char)]
            known = self.run_base | levels[0] | levels[1] | levels[2]
            for name in ("b", "i", "caps", "vanish"):  # toggles of styles cancel each other
                odd = sum(bool(level.get(name)) for level in levels) % 2 == 1
                known[name] = odd or bool(self.styles.run_defaults.get(name))
            self.styled[table, style, char] = known
        return known

    def _place(self, main: _Element, paragraphs: list[Paragraph]) -> None:
        """Give every paragraph of the body its section: a section ends with the paragraph that carries it."""
        index = 0
        for paragraph in paragraphs:
            paragraph.section = index
            own = paragraph.element.find(W + "pPr")
            if own is not None and own.find(W + "sectPr") is not None and paragraph.cell is None:
                index += 1


def _dress(found: Paragraph, props: Props) -> None:
    """Put resolved formatting (twips) into a paragraph (millimetres and points)."""
    align = props.get("align") or "left"
    found.align = _ALIGN.get(align, align)
    found.left, found.right, found.first = (mm(props.get(key, 0.0)) for key in ("left", "right", "first"))
    found.before, found.after = props.get("before", 0.0) / 20, props.get("after", 0.0) / 20
    found.contextual = bool(props.get("contextual"))
    found.page_break = bool(props.get("page_break"))
    found.top_border, found.bottom_border = bool(props.get("top")), bool(props.get("bottom"))
    found.framed = bool(props.get("framed"))
    stops = sorted((value for key, value in props.items() if key.startswith("tab ")), key=lambda stop: stop[1])
    found.tabs = tuple((kind, mm(place)) for kind, place in stops if kind != "clear")
    line, rule = props.get("line", 240.0), props.get("rule", "auto")
    if rule == "auto":
        found.line = line / 240
    else:
        found.line_pt = line / 20
        found.line = 0.0 if rule == "exact" else 1.0


def _set(package: Package, path: str) -> bool:
    """True if a setting of the file is on."""
    root = next((tree for _, tree in package.related("settings")), None)
    element = None if root is None else root.find(W + path)
    return element is not None and on(element)
