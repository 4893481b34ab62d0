"""How deep a line stands by the kind of its mark, or by how it is set where it has none; its heading and the rest."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing import marks
from nts_scenario_kit.importing.marks import Marked, folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from nts_scenario_kit.word.intake import Passage

Level = tuple[object, ...]
#: A numbered stage or step: its title stands behind it.
PHASE = re.compile(r"(?:giai doan|buoc) (?:thu )?(?:\d|i{1,3}|mot|nhat|hai|ba)\b")
_CHAPTER = re.compile(
    r"^(?P<mark>(?P<kind>phần|chương|mục|điều)\s+(?:thứ\s+\w+|một|hai|ba|bốn|tư|năm|[IVX]+|\d+|[A-ZĐ])(?=\W|$)\s*[.:)/–-]?)\s*(?P<words>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_IN_BRACKETS = re.compile(
    r"^(?P<mark>\((?:(?P<digit>\d{1,2})|(?P<roman>[ivx]{1,4})|(?P<letter>[a-zđ]))\))\s*(?P<words>\S.*)$", re.DOTALL
)
_LETTER = re.compile(r"^(?P<mark>[A-HKĐ]\s*[.)/])\s*(?P<words>[^\W\d].*)$", re.DOTALL)
_BARE = re.compile(r"^(?P<mark>\d{1,2}|[IVX]{1,4})\s+(?P<words>[A-ZĐÀ-Ỹ][^\d].*)$", re.DOTALL)
#: ``3.A.1.``, ``C2.1``, ``III.1.``: letters and numbers in one mark.
_MIXED = re.compile(
    r"^(?P<mark>(?:\d{1,2}\.[A-ZĐ]|[A-ZĐ]\.?\d{1,2}|[IVX]{1,4}\.\d{1,2})(?:\.\d{1,2})*)(?:[.)/:]|\s+[–-])?\s+(?P<words>[^\W\d].*)$",
    re.DOTALL,
)
_BULLET = re.compile(r"^(?P<mark>o)\s+(?P<words>[A-ZĐÀ-Ỹ].*)$", re.DOTALL)
#: What stands between a heading and the text behind it, the surest first.
_BREAKS = (re.compile(r"\s*:\s*"), re.compile(r"\s+[–—-]\s+(?=[A-ZĐÀ-Ỹ“\"])"), re.compile(r"\.\s+(?=[A-ZĐÀ-Ỹ“\"])"))
_BEHIND_NUMBER = re.compile(r"\s*[:.]\s+|\s+[–—-]\s+")
#: What ends the title of a stage or step behind its number.
_BEHIND_TITLE = re.compile(r"\s*:\s*(?=\S)|\.\s+(?=[A-ZĐÀ-Ỹ“\"])")
#: Such a title in brackets may be long: ``Giai đoạn 1 (chưa làm phát sinh …): …``.
_BEHIND_BRACKETS = re.compile(r"(?P<head>[^()]{8,30}\([^()]{4,200}\))\s*[:.–-]\s*(?P<rest>\S.*)", re.DOTALL)
_MOST_WORDS = 22
_MOST_BEFORE = 16
#: A heading that a point ends has no more words.
_MOST_CLOSED = 8
_SIGN = "sign"
#: Lines are looked at again while those near them are read.
_RECENT = 2048


class Row(NamedTuple):
    """One line: its level, the mark and the words behind it, the whole text, where it comes from."""

    level: Level
    marked: Marked
    text: str
    passage: Passage

    @property
    def plain(self) -> bool:
        """True for a line that has no mark."""
        return self.level[0] == "look"

    def set_off(self, head: str) -> bool:
        """True if the heading alone is bold, italic or underlined."""
        return bool(self.passage.lead) and told(_level(self.passage.lead, self.passage)[1].words) == told(head)

    def cuts(self) -> tuple[tuple[str, str], ...]:
        """Heading and rest in each way in which the line can be cut, the likeliest first."""
        return _cuts(self.marked.words.strip(), self.passage.bold)


@lru_cache(_RECENT)
def _cuts(words: str, bold: bool = False) -> tuple[tuple[str, str], ...]:
    """A numbered stage goes on with its title, any other heading with its text."""
    whole = [(words.rstrip(" .:;"), "")] if _may_be_a_heading(words, bold=bold) else []
    cuts = [*_behind_signs(words)]
    if PHASE.match(told(words)):
        return (*_behind_title(words), *whole, *(cut for cut, _ in cuts))
    inside = [cut for cut, sign in cuts if sign != ":"]
    return (*inside, *whole, *(cut for cut, sign in cuts if sign == ":"))


def _behind_signs(words: str) -> Iterator[tuple[tuple[str, str], str]]:
    for sign in _BREAKS:
        found = sign.search(words)
        if found and words[found.end() :].strip() and len(words[: found.start()].split()) <= _MOST_BEFORE:
            yield (words[: found.start()], words[found.end() :].strip()), found[0].strip()


def _may_be_a_heading(words: str, *, bold: bool) -> bool:
    count = len(words.split())
    closed = words[-1:] == "." and not bold
    return count <= (_MOST_CLOSED if closed else _MOST_WORDS) and words[-1:] not in ";,"


def _behind_title(words: str) -> Iterator[tuple[str, str]]:
    """``Bước 1: Xử lý ban đầu: …``: the text behind the title of a stage or step."""
    if bracketed := _BEHIND_BRACKETS.fullmatch(words):
        yield bracketed["head"], bracketed["rest"]
        return
    number = _BEHIND_NUMBER.search(words)
    behind = _BEHIND_TITLE.search(words, number.end()) if number else None
    if behind and words[behind.end() :].strip() and len(words[: behind.start()].split()) <= _MOST_BEFORE:
        yield words[: behind.start()], words[behind.end() :].strip()


def row_of(passage: Passage, place: str = "") -> Row:
    """The line that a passage is; ``place`` tells lines of tables from others."""
    text = " ".join(f"{passage.label} {passage.text}".split()) if passage.label else passage.text.strip()
    level, marked = _level(text, passage)
    return Row((*level, place) if place else level, marked, text, passage)


def _level(text: str, passage: Passage) -> tuple[Level, Marked]:
    chapter = _CHAPTER.match(text)
    if chapter and (passage.bold or passage.centred or text.isupper() or chapter["mark"][-1:] in ".:"):
        return ("chapter", chapter["kind"].lower()), Marked("part", chapter["mark"], chapter["words"].strip())
    if found := _IN_BRACKETS.match(text):
        kind = next(name for name in ("digit", "roman", "letter") if found[name])
        return ("brackets", kind), Marked(
            "number" if kind == "digit" else "roman", found["mark"], found["words"].strip()
        )
    if found := _MIXED.match(text):
        return ("mixed", found["mark"].count(".")), Marked("number", found["mark"], found["words"].strip())
    for sign in (_LETTER, _BULLET):
        found = sign.match(text)
        if found and not (sign is _LETTER and found["mark"][0] in "IVX"):
            return ("letters", sign is _LETTER), Marked(
                "part" if sign is _LETTER else _SIGN, found["mark"], found["words"]
            )
    marked = marks.cut(text)
    if not marked.kind and (found := _BARE.match(text)):
        kind = "number" if found["mark"].isdigit() else "part"
        return (kind, "bare", 0), Marked(kind, found["mark"], found["words"])
    if marked.kind == _SIGN:
        return (_SIGN, marked.mark[:1].replace("–", "-").replace("—", "-")), marked
    if marked.kind:
        mark = marked.mark.rstrip()
        small = marked.kind == "part" and mark[:1].islower()
        depth = mark.strip(" .)/-–").count(".") + sum(sign.isdigit() for sign in mark) * (marked.kind == "letter")
        return (marked.kind, small, depth, mark[-1:] if marked.kind != "number" or not depth else ""), marked
    if passage.label and text.startswith(passage.label):  # a number of Word's own, in an unusual form
        kind = "sign" if not any(map(str.isalnum, passage.label)) else "number"
        depth = passage.label.strip(" .").count(".")
        return (kind, "own", depth), Marked(kind, passage.label, passage.text.strip())
    shown = passage.text.strip()
    if passage.lead:
        return ("lead", *passage.look), marked
    return ("look", shown.isupper() and len(shown) > 1, passage.bold, *passage.look, passage.depth), marked


class Found(NamedTuple):
    """What a line is: the node it opens (``""`` for text), its heading, and the text behind that.

    Without a heading, the text itself says that it belongs to that node.
    """

    row: Row
    node: str = ""
    head: str = ""
    rest: str = ""


def commonest(rows: Sequence[Row]) -> Level:
    """The look of running text: that of most words."""
    count: dict[Level, int] = {}
    for row in rows:
        if (row.plain or row.level[0] == "sign") and row.level[-1] != "left":
            count[row.level] = count.get(row.level, 0) + len(row.text)
    return max(count, key=lambda level: count[level]) if count else ("look",)


@lru_cache(_RECENT)
def told(head: str) -> str:
    """The words of a heading as they are compared."""
    return " ".join(re.findall(r"[\w,.:/-]+", folded(head))).strip(" .:,-")
