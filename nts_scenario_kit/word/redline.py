"""Two Word files of the kit as one with tracked changes: accepting all gives the new text, rejecting all the old.

The layout is that of the new file. Paragraphs are compared word by word, rows of tables as rows (ISO/IEC 29500-1,
17.13.5). Bookmarks are left out: a redline is for reading.
"""

from __future__ import annotations

import copy
import io
import re
import zipfile
from difflib import SequenceMatcher
from itertools import count
from typing import TYPE_CHECKING

from lxml import etree

from nts_scenario_kit.word.archive import archive, deflated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lxml.etree import _Element

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{_W}}}"
_MAIN = "word/document.xml"
_TOKENS = re.compile(r"\w+|\s|[^\w\s]")
_SIGNS = {"\t": "tab", "\n": "br"}
#: Share of words from which two paragraphs are one that was changed.
_LIKE = 0.4


def redline(old: bytes, new: bytes, author: str, date: str) -> bytes:
    """The new file with the differences as tracked changes; ``date`` as ``2026-12-15T08:00:00Z``."""
    before, after = _root(old), _root(new)
    _Marker(author, date).body(_body(before), _body(after))
    xml = etree.tostring(after, xml_declaration=True, encoding="UTF-8", standalone=True)
    with zipfile.ZipFile(io.BytesIO(new)) as package:
        parts = [(name, package.read(name)) for name in package.namelist()]
    return archive([deflated(name, xml if name == _MAIN else data) for name, data in parts])


def _root(data: bytes) -> _Element:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        root = etree.fromstring(package.read(_MAIN))
    for mark in list(root.iter(W + "bookmarkStart", W + "bookmarkEnd")):
        parent = mark.getparent()
        if parent is not None:
            parent.remove(mark)
    return root


def _body(root: _Element) -> _Element:
    found = root.find(W + "body")
    assert found is not None
    return found


class _Marker:
    """Makes marks of one author, each with a number of its own."""

    def __init__(self, author: str, date: str) -> None:
        self._about = {W + "author": author, W + "date": date}
        self._numbers = count(1)

    def mark(self, kind: str) -> _Element:
        """``w:ins`` or ``w:del``."""
        return etree.Element(W + kind, {W + "id": str(next(self._numbers)), **self._about})

    def body(self, old: _Element, new: _Element) -> None:
        """Compare the contents of two bodies; the second becomes the result."""
        end = new.find(W + "sectPr")
        made = self._blocks([e for e in old if e.tag != W + "sectPr"], [e for e in new if e.tag != W + "sectPr"])
        for child in list(new):
            new.remove(child)
        new.extend(made)
        if end is not None:
            new.append(end)

    def _blocks(self, old: Sequence[_Element], new: Sequence[_Element]) -> list[_Element]:
        """Paragraphs and tables in order: kept, changed, taken out, put in."""
        out: list[_Element] = []
        for one, other in _paired(old, new, _key):
            if one is None and other is not None:
                out.append(self._whole(other, "ins"))
            elif other is None and one is not None:
                out.append(self._whole(_without_section(one), "del"))
            elif one is not None and other is not None:
                out.append(self._changed(one, other))
        return out

    def _changed(self, old: _Element, new: _Element) -> _Element:
        if _key(old) == _key(new):
            return copy.deepcopy(new)
        return self._paragraph(old, new) if new.tag == W + "p" else self._table(old, new)

    def _whole(self, element: _Element, kind: str) -> _Element:
        """A paragraph or table that was put in or taken out as a whole."""
        made = copy.deepcopy(element)
        for row in made.iter(W + "tr"):
            properties = row.find(W + "trPr")
            if properties is None:
                properties = etree.Element(W + "trPr")
                before = row.find(W + "tblPrEx")
                row.insert(0 if before is None else 1, properties)
            properties.append(self.mark(kind))
        for paragraph in [made] if made.tag == W + "p" else list(made.iter(W + "p")):
            self._wrap(paragraph, kind)
        return made

    def _wrap(self, paragraph: _Element, kind: str) -> None:
        properties = paragraph.find(W + "pPr")
        if properties is None:
            properties = etree.Element(W + "pPr")
            paragraph.insert(0, properties)
        about = properties.find(W + "rPr")
        if about is None:
            about = etree.Element(W + "rPr")
            section = properties.find(W + "sectPr")
            properties.insert(len(properties) if section is None else properties.index(section), about)
        about.insert(0, self.mark(kind))
        for run in [child for child in paragraph if child.tag == W + "r"]:
            mark = self.mark(kind)
            paragraph.replace(run, mark)
            mark.append(run)
            if kind == "del":
                for text in run.iter(W + "t"):
                    text.tag = W + "delText"

    def _paragraph(self, old: _Element, new: _Element) -> _Element:
        """A paragraph that was changed, word by word, in the look of the new one."""
        made = etree.Element(W + "p")
        properties = new.find(W + "pPr")
        if properties is not None:
            made.append(copy.deepcopy(properties))
        before, after = _tokens(old), _tokens(new)
        codes = SequenceMatcher(None, [t for t, _ in before], [t for t, _ in after], autojunk=False).get_opcodes()
        for kind, a, b, c, d in codes:
            if kind == "equal":
                made.extend(_runs(after[c:d]))
                continue
            for what, tokens in (("del", before[a:b]), ("ins", after[c:d])):
                if tokens:
                    mark = self.mark(what)
                    mark.extend(_runs(tokens, deleted=what == "del"))
                    made.append(mark)
        return made

    def _table(self, old: _Element, new: _Element) -> _Element:
        made = copy.deepcopy(new)
        first = next((made.index(row) for row in made.iterchildren(W + "tr")), len(made))
        for row in list(made.iterchildren(W + "tr")):
            made.remove(row)
        rows: list[_Element] = []
        for one, other in _paired(list(old.iterchildren(W + "tr")), list(new.iterchildren(W + "tr")), _text):
            if one is not None and other is not None and _cells(one) == _cells(other):
                rows.append(self._row(one, other))
                continue
            rows += [self._whole_row(one, "del")] if one is not None else []
            rows += [self._whole_row(other, "ins")] if other is not None else []
        for offset, row in enumerate(rows):
            made.insert(first + offset, row)
        return made

    def _whole_row(self, row: _Element, kind: str) -> _Element:
        holder = etree.Element(W + "tbl")
        holder.append(copy.deepcopy(row))
        return self._whole(holder, kind)[0]

    def _row(self, old: _Element, new: _Element) -> _Element:
        made = copy.deepcopy(new)
        for one, other in zip(old.iterchildren(W + "tc"), made.iterchildren(W + "tc"), strict=True):
            before, after = (list(cell.iterchildren(W + "p")) for cell in (one, other))
            blocks = self._blocks(before[:-1], after[:-1]) if before and after else []
            last = [self._changed(before[-1], after[-1])] if before and after else []
            for paragraph in after:
                other.remove(paragraph)
            other.extend([*blocks, *last])
        return made


def _paired(
    old: Sequence[_Element], new: Sequence[_Element], key: Callable[[_Element], object]
) -> list[tuple[_Element | None, _Element | None]]:
    """Elements that are the same or like each other, in the order of both."""
    matcher = SequenceMatcher(None, [key(one) for one in old], [key(one) for one in new], autojunk=False)
    out: list[tuple[_Element | None, _Element | None]] = []
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            out += zip(old[a:b], new[c:d], strict=True)
        else:
            out += _alike(old[a:b], new[c:d])
    return out


def _alike(old: Sequence[_Element], new: Sequence[_Element]) -> list[tuple[_Element | None, _Element | None]]:
    """Between two equal stretches: each old element with the next new one that is like it."""
    out: list[tuple[_Element | None, _Element | None]] = []
    at = 0
    for one in old:
        words = _text(one).split()
        for index in range(at, len(new)):
            other = new[index]
            if other.tag != one.tag:
                continue
            like = SequenceMatcher(None, words, _text(other).split(), autojunk=False).ratio()
            if like >= _LIKE or one.tag == W + "tbl":
                out += [(None, inserted) for inserted in new[at:index]]
                out.append((one, other))
                at = index + 1
                break
        else:
            out.append((one, None))
    return out + [(None, inserted) for inserted in new[at:]]


def _key(element: _Element) -> tuple[str, str]:
    return str(element.tag), _text(element)


def _cells(row: _Element) -> int:
    return sum(1 for _ in row.iterchildren(W + "tc"))


def _text(element: _Element) -> str:
    if element.tag == W + "p":
        return "".join(token for token, _ in _tokens(element))
    return "\n".join("".join(token for token, _ in _tokens(p)) for p in element.iter(W + "p"))


def _tokens(paragraph: _Element) -> list[tuple[str, _Element | None]]:
    """Words and signs of a paragraph, each with the look of its run."""
    out: list[tuple[str, _Element | None]] = []
    for run in paragraph.iter(W + "r"):
        look = run.find(W + "rPr")
        for child in run:
            if child.tag == W + "t":
                out += [(token, look) for token in _TOKENS.findall(child.text or "")]
            elif child.tag in (W + "tab", W + "br"):
                out.append(("\t" if child.tag == W + "tab" else "\n", look))
    return out


def _runs(tokens: Sequence[tuple[str, _Element | None]], *, deleted: bool = False) -> list[_Element]:
    """Runs of these words, one for each stretch of the same look."""
    out: list[_Element] = []
    look: _Element | None = None
    for token, own in tokens:
        if not out or not _same(own, look):
            out.append(etree.Element(W + "r"))
            if own is not None:
                out[-1].append(copy.deepcopy(own))
            look = own
        run = out[-1]
        if token in _SIGNS:
            etree.SubElement(run, W + _SIGNS[token])
            continue
        tag = W + ("delText" if deleted else "t")
        if len(run) and run[-1].tag == tag:
            run[-1].text = (run[-1].text or "") + token
        else:
            text = etree.SubElement(run, tag, {"{http://www.w3.org/XML/1998/namespace}space": "preserve"})
            text.text = token
    return out


def _same(one: _Element | None, other: _Element | None) -> bool:
    return one is other or (one is not None and other is not None and etree.tostring(one) == etree.tostring(other))


def _without_section(element: _Element) -> _Element:
    made = copy.deepcopy(element)
    section = made.find(f"{W}pPr/{W}sectPr")
    if section is not None:
        parent = section.getparent()
        assert parent is not None
        parent.remove(section)
    return made
