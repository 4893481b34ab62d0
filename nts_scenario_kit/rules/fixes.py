"""``nts check --fix``: what can be put right without changing what is meant, edited at the place of each value.

Letters in one piece (NFC), Đ for U+00D0, spaces at the end of a value or too many inside, ``147/NQ-CP`` for
``147/NQ/CP``, the wrong mark at the end of a legal basis. Comments, order, quotes, line ends and everything between the
values stay byte for byte; what has been fixed once is never touched again. Every other finding is a hint.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from nts_scenario_kit.model.keys import written_path
from nts_scenario_kit.model.scenario import Scenario
from nts_scenario_kit.model.types import DocumentNumber
from nts_scenario_kit.model.validate import validate
from nts_scenario_kit.rules.citations import end_marks
from nts_scenario_kit.rules.finish import DOUBLE_SPACE, SPACE_BEFORE_COMMA
from nts_scenario_kit.rules.lawbook import SIGN
from nts_scenario_kit.source import parse
from nts_scenario_kit.source.report import Lines
from nts_scenario_kit.vietnamese import nfc

if TYPE_CHECKING:
    from nts_scenario_kit.finding import DataPath
    from nts_scenario_kit.source import Source


class Edit(NamedTuple):
    """One change: offsets in the text of the source, the words before and after, why, and the place from 1."""

    start: int
    end: int
    old: str
    new: str
    reason: str
    line: int
    column: int


_SPACES_INSIDE = re.compile(r"(?<![\\ \t])[ \t]+(?=[\r\n])")
_SPACES_BEFORE_QUOTE = re.compile(r"(?<=[^\s\\\"'])[ \t]+(?=[\"']\Z)")
_REST_OF_LINE = re.compile(r"[ \t]+(?=[\r\n]|\Z)")
_END_MARKS = re.compile(r"(?<=[^\s;,.:])[ \t;,.:]*[;,.:][ \t]*(?=[\"']?\s*\Z)")
_KEY = re.compile(r"(\"[^\"\r\n]*\"|'[^'\r\n]*'|[^:#\r\n]+?)\s*:(?=\s|\Z)")


def fix(source: Source) -> tuple[str, list[Edit]]:
    """The text with everything fixed that can be, and the edits in the order of the file; unchanged if there are none.

    A file whose fixed text would read differently in any other way is left alone.
    """
    edits = sorted(_Fixer(source).edits())
    text = source.text
    for edit in reversed(edits):
        text = text[: edit.start] + edit.new + text[edit.end :]
    if edits and not _reads_alike(source, text):
        return source.text, []
    return text, edits


class _Fixer:
    """Collects the edits of one source."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.text = source.text

    @cached_property
    def lines(self) -> Lines:
        return Lines(self.text)

    def edits(self) -> Iterator[Edit]:
        closing = dict(self._end_marks())
        for path in _paths(self.source.data):
            yield from self._key(path)
        for path in _leaf_paths(self.source.data):
            start, end = self.source.span(path)
            yield from self._value(start, end, number=path[-1] in {"số", "number"}, closing=path in closing)
        for end in {self.source.span(path)[1] for path in _paths(self.source.data)}:
            if rest := _REST_OF_LINE.match(self.text, end):
                yield self._edit(end, rest.end(), "", "bỏ dấu cách thừa ở cuối dòng")

    def _end_marks(self) -> Iterator[tuple[DataPath, str]]:
        """Author's paths of the citations that end with a wrong mark."""
        authored, _ = validate(self.source)
        if authored is None:
            return
        for path, text, _ in end_marks(authored.scenario):
            written = written_path(self.source.data, Scenario, path)
            yield (*written, *self._below(written)), text

    def _below(self, path: DataPath) -> DataPath:
        """The key of a citation's sentence if it is given as parts."""
        value: Any = self.source.data
        for step in path:
            value = value[step]
        return next(((name,) for name in ("nội dung", "text") if isinstance(value, dict) and name in value), ())

    def _key(self, path: DataPath) -> Iterator[Edit]:
        if not isinstance(path[-1], str):
            return
        mark = self.source.mark(path, key=True)
        start = self.lines.starts[mark.line - 1] + mark.column - 1
        match = _KEY.match(self.text, start)
        if match and nfc(match[1]) != match[1] and nfc(match[1]).strip("\"'") == path[-1]:
            yield self._edit(start, start + len(match[1]), nfc(match[1]), _NFC)

    def _value(self, start: int, end: int, *, number: bool, closing: bool) -> Iterator[Edit]:
        raw = self.text[start:end]
        changes = _fixes(raw, number=number, closing=closing)
        now = _applied(raw, changes)
        more = _fixes(now, number=number, closing=False) if changes else []
        if more:  # one change made room for another: told as one
            yield self._edit(start, end, _applied(now, more), "; ".join(c.reason for c in (*changes, *more)))
            return
        for change in changes:
            yield self._edit(start + change.start, start + change.end, change.new, change.reason)

    def _edit(self, start: int, end: int, new: str, reason: str) -> Edit:
        return Edit(start, end, self.text[start:end], new, reason, *self.lines.mark(start))


class _Change(NamedTuple):
    start: int
    end: int
    new: str
    reason: str


_NFC = "đổi chữ tổ hợp thành chữ dựng sẵn (NFC)"


def _fixes(raw: str, *, number: bool, closing: bool) -> list[_Change]:
    """What to change in one value as written, without overlaps; the first reason wins a place."""
    changes: list[_Change] = []
    if raw[:1] not in {"|", ">"}:
        found = [(m, "", "bỏ dấu cách thừa ở cuối giá trị") for m in _SPACES_BEFORE_QUOTE.finditer(raw)]
        if closing:
            found = [(m, "", "bỏ dấu sai ở cuối căn cứ") for m in _END_MARKS.finditer(raw)] or found
        changes += [_Change(m.start(), m.end(), new, reason) for m, new, reason in found]
        if "\\" not in raw:  # an escape is no letter
            changes += [_Change(m.start(), m.end(), " ", "bỏ dấu cách thừa") for m in DOUBLE_SPACE.finditer(raw)]
            changes += [_Change(*m.span(), "", "bỏ dấu cách trước dấu phẩy") for m in SPACE_BEFORE_COMMA.finditer(raw)]
    changes += [_Change(m.start(), m.end(), "", "bỏ dấu cách thừa ở cuối dòng") for m in _SPACES_INSIDE.finditer(raw)]
    changes += [_Change(i, i + 1, "Đ", "đổi Ð (U+00D0) thành Đ (U+0110)") for i, c in enumerate(raw) if c == "\u00d0"]
    changes += _signs(raw, number=number)
    changes += _composed(raw)
    out: list[_Change] = []
    for change in changes:
        if all(change.end <= other.start or change.start >= other.end for other in out):
            out.append(change)
    return out


def _applied(raw: str, changes: list[_Change]) -> str:
    for change in sorted(changes, reverse=True):
        raw = raw[: change.start] + change.new + raw[change.end :]
    return raw


def _signs(raw: str, *, number: bool) -> Iterator[_Change]:
    spans = [(0, len(raw))] if number and raw[:1].isdigit() else [m.span() for m in SIGN.finditer(raw)]
    for start, end in spans:
        sign = DocumentNumber(raw[start:end])
        right = sign.corrected
        if not sign.well_formed and right != sign and DocumentNumber(right).well_formed:
            yield _Change(start, end, right, f"sửa số, ký hiệu thành {right}")


_MARKED = re.compile("[^\\W_][\u0300-\u036f]+")


def _composed(raw: str) -> Iterator[_Change]:
    """Letters with their marks apart, and whatever else NFC writes differently, each letter by itself."""
    if raw.isascii() or nfc(raw) == raw:
        return
    for match in _MARKED.finditer(raw):
        if nfc(match[0]) != match[0]:
            yield _Change(match.start(), match.end(), nfc(match[0]), _NFC)


def _paths(data: Any, path: DataPath = ()) -> Iterator[DataPath]:
    entries = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for name, value in entries:
        yield (*path, name)
        yield from _paths(value, (*path, name))


def _leaf_paths(data: Any, path: DataPath = ()) -> Iterator[DataPath]:
    if isinstance(data, str):
        yield path
        return
    entries = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for name, value in entries:
        yield from _leaf_paths(value, (*path, name))


def _reads_alike(source: Source, text: str) -> bool:
    """True if the fixed text has the same keys and lists, and values that differ only by what a fix may change."""
    after, _ = parse(source.encode(text), source.file)
    return after is not None and _bare(after.data) == _bare(source.data)


_LOOSE = re.compile(r"[\s;,.:/-]+")


def _bare(data: Any) -> Any:
    if isinstance(data, dict):
        return {name: _bare(value) for name, value in data.items()}
    if isinstance(data, list):
        return [_bare(item) for item in data]
    return _LOOSE.sub("", data.replace("\u00d0", "Đ")) if isinstance(data, str) else data
