"""Automatic numbers: what Word prints before a paragraph, as text, and the indents that the level brings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.vietnamese import roman
from nts_scenario_kit.word.facts.styles import Props, para_props
from nts_scenario_kit.word.xml import W, child_val, val

if TYPE_CHECKING:
    from lxml.etree import _Element

    from nts_scenario_kit.word.package import Package

_PLACE = re.compile(r"%([1-9])")


class Numbering:
    """The counters of a file; paragraphs must be given in reading order."""

    def __init__(self, package: Package) -> None:
        root = next((tree for _, tree in package.related("numbering")), None)
        self._abstract: dict[str, _Element] = {}
        self._nums: dict[str, _Element] = {}
        for item in root if root is not None else ():
            if item.tag == W + "abstractNum":
                self._abstract[val(item, "abstractNumId") or ""] = item
            elif item.tag == W + "num":
                self._nums[val(item, "numId") or ""] = item
        self._links = {
            link: item for item in self._abstract.values() if (link := child_val(item, "styleLink")) is not None
        }
        self._counters: dict[str, list[int | None]] = {}
        self._started: set[str] = set()

    def level(self, num: str, level: int) -> _Element | None:
        """The ``w:lvl`` that numbers this level: the override of the list, or the level of its template."""
        item = self._nums.get(num)
        if item is None:
            return None
        for override in item.iterfind(W + "lvlOverride"):
            found = override.find(W + "lvl")
            if val(override, "ilvl") == str(level) and found is not None:
                return found
        abstract = self._template(item)
        if abstract is None:
            return None
        return next((x for x in abstract.iterfind(W + "lvl") if val(x, "ilvl") == str(level)), None)

    def _template(self, num: _Element) -> _Element | None:
        abstract = self._abstract.get(child_val(num, "abstractNumId") or "")
        link = child_val(abstract, "numStyleLink")
        return self._links.get(link, abstract) if link else abstract

    def indents(self, num: str, level: int) -> Props:
        """Paragraph formatting of the level (indents in twips)."""
        found = self.level(num, level)
        return {} if found is None else para_props(found.find(W + "pPr"))

    def next_label(self, num: str, level: int) -> str:
        """Count this paragraph and give its printed number, "" for none or a picture bullet."""
        item, lvl = self._nums.get(num), self.level(num, level)
        if item is None or lvl is None:
            return ""
        counters = self._count(num, item, level)
        form = child_val(lvl, "numFmt") or "decimal"
        text = child_val(lvl, "lvlText") or ""
        if form == "bullet":
            return _bullet(text)
        legal = lvl.find(W + "isLgl") is not None

        def value(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            own = self.level(num, at)
            count = counters[at]
            shown = count if count is not None else self._start(num, at)
            return _format(shown, "decimal" if legal and at != level else child_val(own, "numFmt") or "decimal")

        return "" if form == "none" and _PLACE.search(text) else _PLACE.sub(value, text).strip()

    def _start(self, num: str, level: int) -> int:
        lvl = self.level(num, level)
        start = child_val(lvl, "start")
        return int(start) if start and start.lstrip("-").isdigit() else 1

    def _count(self, num: str, item: _Element, level: int) -> list[int | None]:
        """Lists of one template share their counters, unless a list says where it starts."""
        key = child_val(item, "abstractNumId") or num
        counters = self._counters.setdefault(key, [None] * 9)
        if num not in self._started:
            self._started.add(num)
            for override in item.iterfind(W + "lvlOverride"):
                start, at = child_val(override, "startOverride"), val(override, "ilvl") or "0"
                if start and start.isdigit() and at.isdigit() and int(at) < 9:
                    counters[int(at)] = int(start) - 1
        before = counters[level]
        counters[level] = self._start(num, level) if before is None else before + 1
        for below in range(level + 1, 9):
            if level + 1 <= self._restart(num, below):
                counters[below] = None
        return counters

    def _restart(self, num: str, level: int) -> int:
        """The level, from 1, at which this one begins anew, and at each above it; 0 for never (17.9.10)."""
        given = child_val(self.level(num, level), "lvlRestart")
        return int(given) if given and given.isdigit() else level


def _bullet(text: str) -> str:
    """Bullets of symbol fonts show as a dot; typed ones (``-``, ``+``) as they are."""
    return "•" if not text or ord(text[0]) >= 0xE000 else text


def _format(count: int, form: str) -> str:
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letter.upper() if form == "upperLetter" else letter
    if form in ("lowerRoman", "upperRoman") and count > 0:
        return roman(count).lower() if form == "lowerRoman" else roman(count)
    if form == "decimalZero":
        return f"{count:02d}"
    return "" if form == "none" else str(count)
