"""Texts that no office has written: paragraphs, words and rows of marks of a length that only takes time.

Rules look at a text from each of its letters on; what stands in one page of print is at once judged, what stands in a
hundred without a blank is not. Such a file is refused before anybody looks at its words.
"""

from __future__ import annotations

import re
from itertools import count
from typing import TYPE_CHECKING
from unicodedata import combining

from lxml import etree

from nts_scenario_kit.vietnamese import MOST_MARKS, overloaded
from nts_scenario_kit.word import refusals
from nts_scenario_kit.word.facts import walk
from nts_scenario_kit.word.facts.walk import run_pieces, runs_on
from nts_scenario_kit.word.xml import W

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from nts_scenario_kit.finding import Finding

#: Characters of all parts: some five hundred full pages.
WHOLE = 1_500_000
#: Characters of a paragraph: ten full pages. Of a word, or of blanks in a row: a page without a blank.
PARAGRAPH, WORD = 30_000, 5_000
_WORD = re.compile(rf"(?<!\S)\S{{{WORD + 1},}}|(?<!\s)\s{{{WORD + 1},}}")

_LENGTH = etree.XPath("string-length(.)")
_ASCII = re.compile(r"[\x00-\x7f]+")


def refused(trees: Mapping[str, etree._Element], main: str, file: str) -> Finding | None:
    """The finding that refuses the file for its texts, None if all of them can be read."""
    length = sum(float(str(_LENGTH(tree))) for tree in trees.values() if str(tree.tag).startswith(W))
    if length > WHOLE:
        return refusals.bomb(file, "", f"{length:.0f} ký tự", f"{WHOLE} ký tự")
    for part, tree in trees.items():
        written = etree.tostring(tree, encoding="unicode")
        letters = _ASCII.sub("", written)
        marked = sum(letters.count(sign) for sign in set(letters) if combining(sign)) > MOST_MARKS
        for paragraphs in _suspects(tree, everything=marked):
            text = "".join(piece.text for one in paragraphs for piece in run_pieces(one))
            if fault := _fault(text):
                return fault(file, _place(paragraphs[0], tree, part, main))
        if marked and overloaded(written) is not None:  # in a name or a description
            return refusals.marks(file, f"phần “{part}”")
    return None


def _fault(text: str) -> Callable[[str, str], Finding] | None:
    if overloaded(text) is not None:
        return refusals.marks
    found = _WORD.search(text) if len(text) > WORD else None
    if found is None and len(text) <= PARAGRAPH:
        return None
    said, limit = f"dài {len(text)} ký tự", PARAGRAPH
    if found is not None:
        kind = "dấu cách liền nhau" if found[0].isspace() else "ký tự liền nhau không có dấu cách"
        said, limit = f"có {len(found[0])} {kind}", WORD
    return lambda file, where: refusals.long_text(file, where, said, f"{limit} ký tự")


def _suspects(tree: etree._Element, *, everything: bool) -> Iterator[list[etree._Element]]:
    """Paragraphs that may be too long, each with those before it whose marks are deleted: they are read as one."""
    together: list[etree._Element] = []
    size = 0.0
    signs = sum(1 for _ in tree.iter(*walk.SIGNS))  # tabs and the like: no text yet, each a letter when it is read
    for paragraph in tree.iter(W + "p"):
        together.append(paragraph)
        size += float(str(_LENGTH(paragraph)))
        if not runs_on(paragraph):
            if everything or size + signs > WORD:
                yield together
            together, size = [], 0.0
    if together:
        yield together


def _place(paragraph: etree._Element, tree: etree._Element, part: str, main: str) -> str:
    """``đoạn 5``, numbered as in findings; the part where it is not of the body."""
    body = tree.find(W + "body")
    places = walk.paragraphs(body, "", count()) if part == main and body is not None else iter(())
    number = next((number for number, place in enumerate(places, 1) if place.paragraph is paragraph), None)
    return f"đoạn {number}" if number else f"phần “{part}”"
