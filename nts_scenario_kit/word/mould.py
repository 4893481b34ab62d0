"""Many documents that differ in a few words: their long parts are printed once, then only words are put in.

A mould is made of one document whose texts still hold the placeholders. A cast prints the letterheads, titles and
carrying parts of its own document anew, since lengths and capitals follow from the words in them, and puts the words
into the finished text of all other blocks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from nts_scenario_kit.document import Document, Part
from nts_scenario_kit.word.archive import MAIN, Stretch, stretch, woven
from nts_scenario_kit.word.bookmarks import Bookmarks
from nts_scenario_kit.word.template import Section, Template, load
from nts_scenario_kit.word.text import printed
from nts_scenario_kit.word.view import values
from nts_scenario_kit.word.writer import body, check_size, end, packed

#: Pieces at the end of a part that stay apart: the properties of its section are put into the last paragraph.
_TAIL = 60
#: A piece of so many bytes that never changes is compressed once; a shorter one is better compressed with what is near.
_LONG = 3000


class _Filled(NamedTuple):
    """The blocks of a part: finished pieces, the numbers of those that are words to be put in, and the last pieces."""

    pieces: tuple[bytes | Stretch, ...]
    slots: tuple[tuple[int, str], ...]
    tail: tuple[bytes, ...]
    tail_slots: tuple[tuple[int, str], ...]

    def cast(self, words: Mapping[str, bytes]) -> tuple[list[bytes | Stretch], list[bytes]]:
        pieces, tail = list(self.pieces), list(self.tail)
        for index, name in self.slots:
            pieces[index] = words[name]
        for index, name in self.tail_slots:
            tail[index] = words[name]
        return pieces, tail


class Mould:
    """The finished text of the parts that keep their blocks, by their number in the document."""

    def __init__(self, document: Document, template: Path, names: frozenset[str], fixed: frozenset[str]) -> None:
        """``names`` are the placeholders ``«…»``; ``fixed`` the kinds of part that are printed anew in each cast.

        Raises ValueError if the document or the template cannot be cast, CatalogError as the writer does.
        """
        self.kit: Template = load(template)
        check_size(document, self.kit)
        if any(printed(name) != name.encode() for name in names):
            raise ValueError(names)
        slot = re.compile(("«[ ]*(" + "|".join(map(re.escape, sorted(names))) + ")[ ]*»").encode())
        self._parts: dict[int, _Filled] = {}
        self._bookmarks: frozenset[str] = frozenset()
        bookmarks = Bookmarks()
        for place, part in enumerate(document.parts):
            section = self.kit.section(part.kind)
            if part.kind in fixed:
                if self._parts:
                    raise ValueError(part.kind)
                body(part, document, section, bookmarks, self.kit.name)
                continue
            if not self._parts:
                self._bookmarks = bookmarks.names
            self._parts[place] = self._filled(part, document, section, bookmarks, slot)

    def _filled(
        self, part: Part, document: Document, section: Section, bookmarks: Bookmarks, slot: re.Pattern[bytes]
    ) -> _Filled:
        if part.signature:
            raise ValueError(part.kind)
        whole = body(part, document, section, bookmarks, self.kit.name)
        before, behind = self._frame(part, document, section)
        if whole[: len(before)] != before or whole[len(whole) - len(behind) :] != behind:
            raise ValueError(part.kind)
        inside = whole[len(before) : len(whole) - len(behind)]
        cut = max(len(inside) - _TAIL, 0)
        pieces, slots = _split([b"".join(inside[:cut])], slot)
        tail, tail_slots = _split(inside[cut:], slot)
        return _Filled(tuple(map(_kept, pieces)), slots, tuple(tail), tail_slots)

    def _frame(self, part: Part, document: Document, section: Section) -> tuple[list[bytes], list[bytes]]:
        room = section.rooms[document.text_size]
        return section.around(values(part._replace(blocks=()), room, Bookmarks(), draft=document.draft))

    def cast(self, document: Document, words: Mapping[str, str]) -> bytes | None:
        """The document with these words for the placeholders; None if it does not fit the mould.

        The blocks of the parts that the mould holds are not looked at.
        """
        finished = {name: printed(word) for name, word in words.items()}
        bookmarks = Bookmarks()
        out: list[bytes | Stretch] = []
        text: list[bytes] = [self.kit.head]
        last = len(document.parts) - 1
        for place, part in enumerate(document.parts):
            section = self.kit.section(part.kind)
            filled = self._parts.get(place)
            if filled is None:
                text += body(part, document, section, bookmarks, self.kit.name)
            else:
                if bookmarks.names != self._bookmarks:
                    return None
                before, behind = self._frame(part, document, section)
                pieces, tail = filled.cast(finished)
                out += (b"".join(text + before), *pieces)
                text = tail + behind
            end(text, section.layout, self.kit.closing, last=place == last)
        text.append(self.kit.tail)
        out.append(b"".join(text))
        return packed(document, self.kit, woven(MAIN, _together(out)))


def _kept(data: bytes) -> bytes | Stretch:
    return data if len(data) < _LONG else stretch(data)


def _together(pieces: list[bytes | Stretch]) -> Iterator[bytes | Stretch]:
    """Neighbouring pieces that are still to be compressed as one."""
    fresh: list[bytes] = []
    for piece in pieces:
        if isinstance(piece, Stretch):
            if fresh:
                yield b"".join(fresh)
                fresh = []
            yield piece
        else:
            fresh.append(piece)
    if fresh:
        yield b"".join(fresh)


def _split(texts: list[bytes], slot: re.Pattern[bytes]) -> tuple[list[bytes], tuple[tuple[int, str], ...]]:
    """The texts parted at their placeholders, and which of the pieces are names."""
    pieces: list[bytes] = []
    slots: list[tuple[int, str]] = []
    for text in texts:
        for odd, piece in enumerate(slot.split(text)):
            if odd % 2:
                slots.append((len(pieces), piece.decode()))
            pieces.append(piece)
    return pieces, tuple(slots)
