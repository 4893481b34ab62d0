"""A Word file as passages: every paragraph with its text as it would stand after accepting all changes, and anchors.

An anchor is one of the kit's hidden bookmarks (:mod:`.anchors`): it says which value of the scenario the text is.
Bookmarks are kept by Word and LibreOffice when text is edited, moved with cut and paste, or saved again; content
controls would show frames in the officer's text and are dropped by LibreOffice when paragraphs are joined.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.vietnamese import nfc
from nts_scenario_kit.word.anchors import path_of
from nts_scenario_kit.word.drawn import drawn
from nts_scenario_kit.word.facts import read_facts, walk
from nts_scenario_kit.word.facts.document import recognise
from nts_scenario_kit.word.facts.encodings import modernise
from nts_scenario_kit.word.facts.model import plain
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.facts.styles import depth_of
from nts_scenario_kit.word.looks import Look, lead_of, look_of
from nts_scenario_kit.word.struck import struck
from nts_scenario_kit.word.unpacking import open_package
from nts_scenario_kit.word.xml import M, W, val

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path as FilePath

    from lxml.etree import _Element

    from nts_scenario_kit.finding import DataPath, Finding
    from nts_scenario_kit.word.facts import Facts, Paragraph
    from nts_scenario_kit.word.package import Package

_START, _END = W + "bookmarkStart", W + "bookmarkEnd"
_CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
#: Letters without width, as web pages leave them; not U+00AD, which is a letter in TCVN3.
_UNSEEN = dict.fromkeys(map(ord, "\u200b\u2060\ufeff"))
_REMOVED = ("del", "moveFrom")
_ADDED = ("ins", "moveTo")


class Anchor(NamedTuple):
    """Where in a passage's text the value of a path stands."""

    path: DataPath
    start: int
    end: int


class Place(NamedTuple):
    """A cell of a table: numbers from 0, in reading order of the file; ``merged``: one with the cell above it."""

    table: int
    row: int
    column: int
    merged: bool = False


class Passage(NamedTuple):
    """One paragraph: ``number`` from 1 within ``part`` (body, box …), ``label`` automatic, ``text`` NFC as stored."""

    number: int
    part: str
    label: str
    text: str
    anchors: tuple[Anchor, ...] = ()
    cell: Place | None = None
    bold: bool = False
    centred: bool = False
    fonts: tuple[tuple[int, str], ...] = ()  # (offset at which it begins, name)
    roles: tuple[tuple[Role, str], ...] = ()  # lines of a header, title or signature: (component, text)
    piece: str = ""  # the kind of document it belongs to: main, attachment or annex
    depth: int = 0  # of a heading by style: 1 to 9; -1 for a line of the table of contents, 0 for other paragraphs
    look: Look = Look()
    lead: str = ""  # its first words, if they alone are bold, italic or underlined
    hangs: int = 0  # of a text box: the number of the paragraph of the body that it hangs on


class Intake(NamedTuple):
    """What was read: passages of the body in order, those of boxes, notes, headers and footers, and what was found.

    ``passages`` is empty with findings if the file was refused; ``revised`` says that changes were tracked,
    ``encoding`` which old encoding was read as Unicode, ``author`` whom the file's properties name.
    """

    passages: tuple[Passage, ...]
    others: tuple[Passage, ...]
    findings: tuple[Finding, ...]
    refused: bool = False
    revised: bool = False
    encoding: str = ""
    author: str = ""


def take_in(source: FilePath | str | bytes, name: str = "", *, modern: bool = False) -> Intake:
    """Read a Word file, text in old encodings as Unicode if asked. Raises InputError if it is missing."""
    opened = open_package(source, name)
    if opened.package is None:
        return Intake((), (), tuple(opened.findings), refused=True)
    package = opened.package
    root = package.trees[package.main]
    revised = next(root.iter(*(W + tag for tag in (*_REMOVED, *_ADDED))), None) is not None
    settle(root)
    facts = read_facts(package)
    encoding = modernise(facts) if modern else ""
    facts = read_facts(package) if encoding else facts
    aside = (Passage(number, name, "", nfc(text)) for number, (name, text) in enumerate(drawn(package), 1))
    passages, others = tuple(_passages(facts, root)), (*_others(facts), *aside)
    found = (*opened.findings, *struck(facts, package.file))
    return Intake(passages, others, found, revised=revised, encoding=encoding, author=_author(package))


def _author(package: Package) -> str:
    parts = [r.target for r in package.relations("") if r.kind == "core-properties"]
    trees = [package.trees[part] for part in parts if part in package.trees]
    return plain("".join(tree.findtext(_CREATOR) or "" for tree in trees))


def settle(root: _Element) -> None:
    """Accept what the reader of paragraphs does not: paragraphs joined by a deleted mark, deleted rows of tables."""
    for row in list(root.iter(W + "tr")):
        properties = row.find(W + "trPr")
        if properties is not None and properties.find(W + "del") is not None:
            parent = row.getparent()
            if parent is not None:
                parent.remove(row)
    for paragraph in reversed(list(root.iter(W + "p"))):
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        if mark is not None and any(mark.find(W + tag) is not None for tag in _REMOVED):
            _join(paragraph)


def _join(paragraph: _Element) -> None:
    """The paragraph's mark was deleted: its content stands at the beginning of the next one."""
    following = paragraph.getnext()
    while following is not None and following.tag in (_START, _END):
        following = following.getnext()
    parent = paragraph.getparent()
    if following is None or following.tag != W + "p" or parent is None:
        return
    at = 1 if following.find(W + "pPr") is not None else 0
    for child in reversed([child for child in paragraph if child.tag != W + "pPr"]):
        following.insert(at, child)
    parent.remove(paragraph)


def _passages(facts: Facts, root: _Element) -> Iterator[Passage]:
    found = _anchored(root)
    roles, kinds = _components(facts)
    for number, paragraph in enumerate(facts.paragraphs, 1):
        text, marks, fonts = _content(paragraph)
        made = _passage(number, paragraph, text, _anchors(text, marks, found.get(paragraph.element, [])), fonts)
        yield made._replace(roles=tuple(roles[id(paragraph)]), piece=kinds.get(id(paragraph), ""))


def _components(facts: Facts) -> tuple[dict[int, list[tuple[Role, str]]], dict[int, str]]:
    """What each paragraph is in its document, and what document that is, by the identity of the paragraph."""
    roles: dict[int, list[tuple[Role, str]]] = defaultdict(list)
    kinds: dict[int, str] = {}
    for index, piece in enumerate(recognise(facts)):
        kinds |= {id(paragraph): f"{index} {piece.kind}" for paragraph in piece.paragraphs}
        for line in piece.lines:
            if line.role not in (Role.UNKNOWN, Role.EMPTY, Role.BODY):
                roles[id(line.paragraph)].append((line.role, line.text))
    return roles, kinds


def _passage(
    number: int, paragraph: Paragraph, text: str, anchors: tuple[Anchor, ...], fonts: tuple[tuple[int, str], ...]
) -> Passage:
    cell = paragraph.cell
    shown = [run for run in paragraph.shown if run.text.strip()]
    return Passage(
        number,
        paragraph.part,
        nfc(paragraph.label),
        nfc(text),
        anchors,
        Place(cell.table, cell.row, cell.column, _merged(paragraph.element)) if cell else None,
        bool(shown) and all(run.bold for run in shown),
        paragraph.align == "center",
        fonts,
        depth=depth_of(paragraph.style),
        look=look_of(paragraph, shown),
        lead=lead_of(shown),
    )


def _merged(paragraph: _Element) -> bool:
    """True in a cell that goes on from the one above it (ISO/IEC 29500-1, 17.4.84)."""
    cell = next(paragraph.iterancestors(W + "tc"), None)
    merge = cell.find(f"{W}tcPr/{W}vMerge") if cell is not None else None
    return merge is not None and val(merge) in (None, "continue")


def _others(facts: Facts) -> Iterator[Passage]:
    numbers = count(1)
    stories = [paragraph for story in facts.stories for paragraph in story.paragraphs]
    body = {paragraph.element: number for number, paragraph in enumerate(facts.paragraphs, 1)}
    for paragraph in (*facts.boxes, *facts.notes, *stories):
        text, _, fonts = _content(paragraph)
        only_number = paragraph.page_field and not any(letter.isalpha() for letter in text)
        if text.strip() and not only_number:
            host = next((body[above] for above in paragraph.element.iterancestors(W + "p") if above in body), 0)
            yield _passage(next(numbers), paragraph, text, (), fonts)._replace(hangs=host)


def _content(paragraph: Paragraph) -> tuple[str, dict[str, int], tuple[tuple[int, str], ...]]:
    """Text of the paragraph as stored; offsets of the ends of its bookmarks; fonts of the runs."""
    names = {id(run.element): run.font for run in paragraph.runs}
    text = ""
    fonts: list[tuple[int, str]] = []
    marks: dict[str, int] = {}
    for event in _events(paragraph.element):
        if isinstance(event, walk.Piece):
            name = names.get(id(event.run), "")
            if event.text and (not fonts or fonts[-1][1] != name):
                fonts.append((len(text), name))
            text += event.text.translate(_UNSEEN)
        else:
            marks[("+" if event.tag == _START else "-") + (val(event, "id") or "")] = len(text)
    return text, marks, tuple(fonts)


def _events(paragraph: _Element) -> Iterator[walk.Piece | _Element]:
    """Pieces of text and ends of bookmarks, in reading order."""
    pieces: dict[int | None, list[walk.Piece]] = {}
    for piece in walk.run_pieces(paragraph):
        if piece.run is not None:
            pieces.setdefault(id(piece.run), []).append(piece)
    for element in paragraph.iter(W + "r", M + "r", _START, _END):
        if element.tag in (W + "r", M + "r"):
            yield from pieces.pop(id(element), [])
        elif next(element.iterancestors(W + "p"), None) is paragraph:
            yield element


class _Marked(NamedTuple):
    """A bookmark of the kit: its number and path, and the side at which it leaves the paragraph."""

    number: str
    path: DataPath
    opens: bool  # it begins in this paragraph
    closes: bool  # it ends in this paragraph


def _anchored(root: _Element) -> dict[_Element, list[_Marked]]:
    """Bookmarks of the kit by the paragraph in which their value begins."""
    starts: dict[str, tuple[DataPath, _Element | None, bool]] = {}
    out: dict[_Element, list[_Marked]] = {}
    waiting: list[str] = []
    last: _Element | None = None
    for element in root.iter(W + "p", _START, _END):
        if element.tag == W + "p":
            last = element
            for number in waiting:
                starts[number] = (starts[number][0], element, False)
            waiting = []
            continue
        number = val(element, "id") or ""
        inside = next(element.iterancestors(W + "p"), None)
        if element.tag == _START:
            path = path_of(val(element, "name") or "")
            if path is not None:
                starts[number] = (path, inside, inside is not None)
                if inside is None:
                    waiting.append(number)
        elif number in starts:
            path, first, opens = starts.pop(number)
            waiting = [one for one in waiting if one != number]
            first = first if first is not None else last
            if first is not None:
                out.setdefault(first, []).append(_Marked(number, path, opens, inside is first))
    return out


def _anchors(text: str, marks: dict[str, int], found: list[_Marked]) -> tuple[Anchor, ...]:
    """The bookmarks of one paragraph as stretches of its normalised text; one that goes on below ends here."""

    def offset(at: int) -> int:
        return len(nfc(text[:at]))

    out = []
    for mark in found:
        start = offset(marks.get("+" + mark.number, 0)) if mark.opens else 0
        end = offset(marks.get("-" + mark.number, len(text))) if mark.closes else len(nfc(text))
        out.append(Anchor(mark.path, start, max(start, end)))
    return tuple(sorted(out, key=lambda one: (one.start, one.end)))
