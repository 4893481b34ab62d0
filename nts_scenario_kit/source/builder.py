"""Parse events -> data and places, in one pass, without recursion, within limits.

The builder reports what YAML allows and a scenario does not: double keys, tags, anchors and aliases, keys that are no
text, several documents, too much of anything. Nothing is refused silently: what is left out of the data is reported.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from nts_scenario_kit.source.codepoints import XML_REFUSES
from nts_scenario_kit.source.events import Event, NextEvent, kinds
from nts_scenario_kit.source.report import (
    RULES,
    TOO_MANY_MARKS,
    TOO_MANY_MARKS_HINT,
    TOO_MANY_MARKS_SAID,
    Report,
)
from nts_scenario_kit.source.scalar import quote
from nts_scenario_kit.source.tree import Inside, Place, Value
from nts_scenario_kit.vietnamese import nfc, overloaded

#: Collections within collections. A scenario needs nine.
MAX_DEPTH = 100
#: Keys, values and collections together. A scenario has two thousand.
MAX_NODES = 100_000
#: Refused keys, tags, aliases after which the rest of a file is not looked at.
MAX_REFUSED = 500

_BRACES = re.compile(r"\{\{[^\r\n]{0,80}?\}\}")
_QUOTE = "đặt cả giá trị trong dấu nháy"
_NO_ALIAS = f"viết lại nội dung ở đây; nếu {{}} là chữ của giá trị, hãy {_QUOTE}"


class LimitError(Exception):
    """The file passes a limit or holds a second document; the reason is reported and reading stops."""


class Scalar(NamedTuple):
    """A scalar as written, for the review after parsing."""

    start: int
    end: int
    style: str
    text: str
    is_key: bool


class Frame:
    """A collection that is being read. ``keep`` is False where its key was refused: it is read but not kept."""

    __slots__ = ("flow", "keep", "key", "key_end", "key_start", "list", "map", "places_list", "places_map", "start")

    def __init__(self, start: int, *, flow: bool, mapping: bool) -> None:
        self.start = start
        self.flow = flow
        self.map: dict[str, Value] | None = {} if mapping else None
        self.list: list[Value] = []
        self.places_map: dict[str, Place] = {}
        self.places_list: list[Place] = []
        self.key: str | None = None
        self.key_start = start
        self.key_end = start
        self.keep = True


class Builder:
    """Builds one document from events. ``watch`` also lists the scalars for the review."""

    def __init__(self, text: str, report: Report, restore: dict[int, int], *, normalise: bool, watch: bool) -> None:
        self.text = text
        self.report = report
        self.scalars: list[Scalar] = []
        self.stack: list[Frame] = [Frame(0, flow=False, mapping=False)]
        #: True once the stream ended; `complete` once the (first) document did.
        self.ended = False
        self.complete = False
        #: True if the document was closed by ``...``: the parsers differ on what may follow.
        self.closed_by_dots = False
        self._restore = restore
        self._unlike_written = bool(restore) or normalise
        self.watch = watch
        self._documents = 0
        self._last_end = 0
        self._refused = 0

    @property
    def root(self) -> tuple[Value, Place] | None:
        """The value of the document and its place, once it was read; None for an empty stream."""
        frame = self.stack[0]
        return (frame.list[0], frame.places_list[0]) if frame.list else None

    def run(self, next_event: NextEvent) -> None:
        """Read to the end. Raises LimitError (reported), and whatever the parser raises on a fault of syntax."""
        kind = kinds()
        scalar_class, stream_end = kind.scalar, kind.stream_end
        handlers: dict[type, Callable[[Event], None]] = {
            kind.mapping: self._mapping,
            kind.sequence: self._sequence,
            kind.mapping_end: self._end,
            kind.sequence_end: self._end,
            kind.alias: self._alias,
            kind.document: self._document,
            kind.document_end: self._document_end,
        }
        scalar = self._scalar
        nodes = 0
        while True:
            event = next_event()
            what = type(event)
            if what is scalar_class:
                scalar(event)
            elif what is stream_end:
                self.ended = True
                return
            elif what in handlers:
                handlers[what](event)
            nodes += 1
            if nodes > MAX_NODES:
                self._stop(
                    "YAML-LON", event, f"tệp có quá nhiều mục (giới hạn {MAX_NODES} mục)", "tách thành nhiều tệp"
                )

    def _scalar(self, event: Event) -> None:
        value, style, start, end = event.value, event.style, event.start_mark.index, event.end_mark.index
        if event.anchor is not None or event.ctag is not None:
            self._refuse_properties(event, end)
        if self._unlike_written:
            value = nfc(value.translate(self._restore))
            if overloaded(value) is not None:  # by escapes: the reader has looked at the text itself
                self._stop(TOO_MANY_MARKS, event, TOO_MANY_MARKS_SAID, TOO_MANY_MARKS_HINT)
        if style and style in "|>":
            end = start + len(self.text[start:end].rstrip())
        frame = self.stack[-1]
        if frame.map is not None and frame.key is None:
            if self.watch:
                self.scalars.append(Scalar(start, end, style or "", value, True))
            self._key(frame, self._held(value), start, end, style)
            return
        empty = not value and not style
        if empty:
            start = end = self._place_of_empty(frame, start)
        if self.watch:
            self.scalars.append(Scalar(start, end, style or "", value, False))
        self._put(frame, None if empty else self._held(value), start, end, None)

    def _held(self, value: str) -> str:
        """The text without what no file can hold, which is reported as an error; its letter is lost all the same."""
        return re.sub(f"[{XML_REFUSES}]", "\ufffd", value) if self._unlike_written else value

    def _place_of_empty(self, frame: Frame, start: int) -> int:
        """Right behind the colon. (For ``- `` the parsers agree on right behind the dash.)"""
        if frame.map is None:
            return start
        text, colon = self.text, frame.key_end
        while colon < len(text) and text[colon] in " \t\r\n":
            colon += 1
        return colon + 1 if text.startswith(":", colon) else frame.key_end

    def _key(self, frame: Frame, text: str, start: int, end: int, style: str | None) -> None:
        frame.key, frame.key_start, frame.key_end, frame.keep = text, start, end, True
        if text in frame.places_map:
            frame.keep = False
            mark = self.report.lines.mark
            first, second = mark(frame.places_map[text][2]).line, mark(start).line
            message = f"khóa “{text}” viết hai lần: dòng {first} và dòng {second}"
            self._refuse("YAML-TRUNG-KHOA", start, message, "gộp nội dung vào một khóa rồi xóa khóa kia")
        elif text == "<<" and not style:
            self._refuse("YAML-BI-DANH", start, "khóa gộp << không được dùng", "viết đủ từng khóa ở đây")
        elif not text:
            frame.keep = False
            self._refuse("YAML-KHOA", start, "trước dấu hai chấm không có khóa", "viết khóa trước dấu hai chấm")

    def _put(self, frame: Frame, value: Value, start: int, end: int, inside: Inside) -> None:
        """Give the frame its next value; a key without one waits for it."""
        self._last_end = end
        key = frame.key
        if frame.map is None:
            frame.list.append(value)
            frame.places_list.append((start, end, start, inside))
        elif key is not None:
            frame.key = None
            if frame.keep:
                frame.map[key] = value
                frame.places_map[key] = (start, end, frame.key_start, inside)

    def _mapping(self, event: Event) -> None:
        self._open(event, mapping=True)

    def _sequence(self, event: Event) -> None:
        self._open(event, mapping=False)

    def _open(self, event: Event, *, mapping: bool) -> None:
        start = event.start_mark.index
        if event.anchor is not None or event.ctag is not None:
            self._refuse_properties(event, len(self.text))
        if len(self.stack) > MAX_DEPTH:
            message = f"lồng quá sâu: hơn {MAX_DEPTH} tầng danh sách, khóa"
            self._stop("YAML-SAU", event, message, f"bớt tầng; nếu là chữ có nhiều dấu ngoặc, hãy {_QUOTE}")
        self.stack.append(Frame(start, flow=self.text[start : start + 1] in {"[", "{"}, mapping=mapping))

    def _end(self, event: Event) -> None:
        frame = self.stack.pop()
        end = event.end_mark.index if frame.flow else max(self._last_end, frame.start)
        parent = self.stack[-1]
        if parent.map is not None and parent.key is None:
            self._refuse_collection_as_key(parent, frame, end)
            return
        value: Value = frame.list if frame.map is None else frame.map
        inside: Inside = frame.places_list if frame.map is None else frame.places_map
        self._put(parent, value, frame.start, end, inside)

    def _refuse_collection_as_key(self, parent: Frame, frame: Frame, end: int) -> None:
        parent.key, parent.key_start, parent.key_end, parent.keep = "", frame.start, end, False
        outer = max(frame.start - 1, 0)
        if self.text.startswith("{{", outer):
            braces = _BRACES.match(self.text, outer)
            shown = f": {quote(braces[0])}" if braces else ""
            self._refuse("YAML-CAN-NHAY", outer, "giá trị bắt đầu bằng {{ mà không có dấu nháy", _QUOTE + shown)
            return
        what = "danh sách" if frame.map is None else "nhóm khóa"
        self._refuse("YAML-KHOA", frame.start, f"khóa phải là chữ, ở đây là {what}", f"nếu ngoặc là chữ, hãy {_QUOTE}")

    def _alias(self, event: Event) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        name = self.text[start:end]
        message = f"bí danh {name} không được dùng: mỗi giá trị phải viết đủ"
        self._refuse("YAML-BI-DANH", start, message, _NO_ALIAS.format("*"))
        frame = self.stack[-1]
        if frame.map is not None and frame.key is None:
            frame.key, frame.key_start, frame.key_end, frame.keep = name, start, end, False
        else:
            self._put(frame, None, start, end, None)

    def _refuse_properties(self, event: Event, end: int) -> None:
        """Report an anchor (``&x``) and a tag (``!x``) in front of a value; the value itself is read as text."""
        written = self.text[event.start_mark.index : min(end, event.start_mark.index + 1000)]
        if event.anchor is not None:
            message = f"neo &{event.anchor} không được dùng: mỗi giá trị phải viết đủ, không có bí danh"
            at = event.start_mark.index + max(written.find("&"), 0)
            self._refuse("YAML-BI-DANH", at, message, _NO_ALIAS.format("&"))
        if event.ctag is not None:
            at = written.find("!")
            tag = written[at:].split(maxsplit=1)[0] if at >= 0 else "!"
            message = f"thẻ {tag} không được dùng: mọi giá trị đều được đọc là chữ"
            hint = f"bỏ thẻ; nếu dấu ! là chữ của giá trị, hãy {_QUOTE}"
            self._refuse("YAML-THE", event.start_mark.index + max(at, 0), message, hint)

    def _document(self, event: Event) -> None:
        self._documents += 1
        if self._documents > 1:
            message = f"{RULES['YAML-NHIEU-TAI-LIEU']}: dòng --- này mở tài liệu thứ hai"
            self._stop("YAML-NHIEU-TAI-LIEU", event, message, "xóa dòng --- hoặc tách phần dưới thành tệp khác")

    def _document_end(self, event: Event) -> None:
        self.complete = True
        self.closed_by_dots = bool(event.explicit)

    def _refuse(self, rule: str, offset: int, message: str, hint: str) -> None:
        """Report; give up on a file that holds hundreds of refusals."""
        self.report.add(rule, offset, message, hint)
        self._refused += 1
        if self._refused >= MAX_REFUSED:
            raise LimitError

    def _stop(self, rule: str, event: Event, message: str, hint: str) -> None:
        self.report.add(rule, event.start_mark.index, message, hint)
        raise LimitError
