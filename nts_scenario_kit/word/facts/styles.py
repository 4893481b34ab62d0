"""Effective formatting: run, character style, paragraph style chain, table style, document defaults, theme fonts.

A formatting is a plain dict; ``None`` never stands in it: what is absent was not said at that level.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from nts_scenario_kit.word.xml import A, W, child_val, number, on, val

if TYPE_CHECKING:
    from lxml.etree import _Element

    from nts_scenario_kit.word.package import Package

Props = dict[str, Any]

_TOGGLES = {W + name: name for name in ("b", "i", "caps", "smallCaps", "vanish", "webHidden")}
_FACES = ("ascii", "hAnsi")


def run_props(element: _Element | None, theme: dict[str, str]) -> Props:
    """Formatting that one ``w:rPr`` states itself. Size in points."""
    props: Props = {}
    for item in element if element is not None else ():
        tag = item.tag
        if tag in _TOGGLES:
            props[_TOGGLES[tag]] = on(item)
        elif tag == W + "sz":
            size = number(val(item))
            if size:
                props["size"] = size / 2
        elif tag == W + "color":
            props["color"] = (val(item) or "auto").lower()
        elif tag == W + "u":
            props["u"] = val(item) not in (None, "none")
        elif tag == W + "rFonts":
            _fonts(item, theme, props)
        elif tag == W + "rStyle":
            props["style"] = val(item)
    return props


def _fonts(item: _Element, theme: dict[str, str], props: Props) -> None:
    for face in _FACES:
        themed = val(item, face + "Theme")
        name = theme.get("major" if (themed or "").startswith("major") else "minor") if themed else val(item, face)
        if name:
            props[face] = name


def para_props(element: _Element | None) -> Props:
    """Formatting that one ``w:pPr`` states itself. Indents and gaps in twips."""
    props: Props = {}
    for item in element if element is not None else ():
        reader = _READERS.get(item.tag)
        if reader:
            reader(item, props)
    return props


def _spacing(item: _Element, props: Props) -> None:
    for name in ("before", "after"):
        lines, auto, plain = (val(item, name + "Lines"), val(item, name + "Autospacing"), number(val(item, name)))
        if auto in ("1", "true", "on"):
            props[name] = 280.0  # Word's fixed gap for "auto"
        elif lines and number(lines):
            props[name] = plain if plain is not None else (number(lines) or 0) * 2.4
        elif plain is not None:
            props[name] = plain
    line = number(val(item, "line"))
    if line is not None:
        props["line"] = line
        props["rule"] = val(item, "lineRule") or "auto"


def _indent(item: _Element, props: Props) -> None:
    for name, names in (("left", ("left", "start")), ("right", ("right", "end"))):
        value = next((number(val(item, n)) for n in names if val(item, n) is not None), None)
        if value is not None:
            props[name] = value
    hanging, first = number(val(item, "hanging")), number(val(item, "firstLine"))
    if hanging is not None:
        props["first"] = -hanging
    elif first is not None:
        props["first"] = first


def _numbering(item: _Element, props: Props) -> None:
    for key, tag in (("num", "numId"), ("level", "ilvl")):
        value = child_val(item, tag)
        if value is not None:
            props[key] = value


def _tabs(item: _Element, props: Props) -> None:
    """Each stop by itself, so that stops of a style and of the paragraph add up."""
    for stop in item.iterfind(W + "tab"):
        place = number(val(stop, "pos"))
        if place is not None:
            props[f"tab {place}"] = (val(stop) or "left", place)


def _border(item: _Element, props: Props) -> None:
    for side in ("top", "bottom"):
        line = item.find(W + side)
        props[side] = line is not None and val(line) not in ("nil", "none")


def _flag(name: str) -> Any:
    return lambda item, props: props.__setitem__(name, on(item))


_READERS: dict[str, Any] = {
    W + "spacing": _spacing,
    W + "ind": _indent,
    W + "numPr": _numbering,
    W + "tabs": _tabs,
    W + "pBdr": _border,
    W + "jc": lambda item, props: props.__setitem__("align", val(item)),
    W + "pStyle": lambda item, props: props.__setitem__("style", val(item)),
    W + "contextualSpacing": _flag("contextual"),
    W + "pageBreakBefore": _flag("page_break"),
    W + "framePr": lambda item, props: props.__setitem__("framed", True),
}

#: Ancestors of a style that are looked at. Word makes some ten; a file with thousands was made to take time.
_DEEPEST = 30


class Styles:
    """The styles of a file with their chains resolved."""

    def __init__(self, package: Package) -> None:
        self.theme = _theme(package)
        self._styles: dict[str, _Element] = {}
        self._default: dict[str, str] = {}
        root = next((tree for _, tree in package.related("styles")), None)
        defaults = None if root is None else root.find(W + "docDefaults")
        self.run_defaults = run_props(_inside(defaults, "rPrDefault", "rPr"), self.theme)
        self.para_defaults = para_props(_inside(defaults, "pPrDefault", "pPr"))
        for style in root.iterfind(W + "style") if root is not None else ():
            self._styles[val(style, "styleId") or ""] = style
            if val(style, "default") in ("1", "true", "on"):
                self._default[val(style, "type") or ""] = val(style, "styleId") or ""
        self.chain = lru_cache(maxsize=None)(self._chain)
        self._own_run = lru_cache(maxsize=None)(self._stated_of_runs)
        self._own_para = lru_cache(maxsize=None)(self._stated_of_paragraphs)
        self._parent = lru_cache(maxsize=None)(self._based_on)
        self.run_of = lru_cache(maxsize=None)(self._run_of)
        self.para_of = lru_cache(maxsize=None)(self._para_of)

    def default(self, kind: str) -> str:
        """Id of the default style of a kind (``paragraph``, ``table`` …), or ""."""
        return self._default.get(kind, "")

    def name(self, style: str) -> str:
        """The style's name as the user sees it."""
        return child_val(self._styles.get(style), "name") or style

    def _based_on(self, style: str) -> str:
        return child_val(self._styles[style], "basedOn") or ""

    def _stated_of_runs(self, style: str) -> Props:
        return run_props(self._styles[style].find(W + "rPr"), self.theme)

    def _stated_of_paragraphs(self, style: str) -> Props:
        return para_props(self._styles[style].find(W + "pPr"))

    def _chain(self, style: str) -> tuple[str, ...]:
        """The style and its nearest ancestors, oldest first; a circle ends where it closes."""
        found: dict[str, None] = {}
        while style in self._styles and style not in found and len(found) < _DEEPEST:
            found[style] = None
            style = self._parent(style)
        return tuple(reversed(found))

    def _run_of(self, style: str) -> Props:
        merged: Props = {}
        for one in self.chain(style):
            merged |= self._own_run(one)
        return merged

    def _para_of(self, style: str) -> Props:
        """Paragraph formatting of a style; ``num_at`` keeps what was stated after the numbering came in."""
        merged: Props = {}
        for one in self.chain(style):
            own = self._own_para(one)
            if "num" in own:
                merged = {key: value for key, value in merged.items() if key not in ("left", "first")}
            merged |= own
        return merged


def _inside(element: _Element | None, *path: str) -> _Element | None:
    for step in path:
        element = None if element is None else element.find(W + step)
    return element


def _theme(package: Package) -> dict[str, str]:
    root = next((tree for _, tree in package.related("theme")), None)
    found: dict[str, str] = {}
    for key in ("major", "minor"):
        latin = None if root is None else root.find(f".//{A}{key}Font/{A}latin")
        if latin is not None and latin.get("typeface"):
            found[key] = latin.get("typeface", "")
    return found


#: Names of styles of headings and of tables of contents, as Word and LibreOffice show them in both languages.
_HEADING = re.compile(r"(?:heading|đầu đề|tiêu đề|đề mục)\s*(\d)$", re.IGNORECASE)
_CONTENTS = re.compile(r"(?:toc|mục lục|contents)\s*\d", re.IGNORECASE)


def depth_of(style: str) -> int:
    """Level (1 to 9) of the headings that a style is for; -1 for lines of a table of contents, 0 for other styles."""
    found = _HEADING.match(style)
    return int(found[1]) if found else -1 if _CONTENTS.match(style) else 0
