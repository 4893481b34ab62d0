"""The pure-Python parser of ruamel.yaml, taught what the C parser knows about tabs.

ruamel.yaml forbids a tab almost everywhere outside quotes; libyaml, like YAML 1.2, forbids it in indentation only. The
methods below are those that differ. What libyaml refuses is left to ruamel.yaml's own judgement, because every refusal
is worded from here.
"""

from __future__ import annotations

import re
from typing import Any

from ruamel.yaml.parser import Parser
from ruamel.yaml.reader import Reader
from ruamel.yaml.resolver import VersionedResolver
from ruamel.yaml.scanner import Scanner, ScannerError

_BREAKS = "\r\n"
_ENDS = "\0\r\n"
_HEADER = re.compile(r"(?:([+-])([1-9])?|([1-9])([+-])?)?[ \t]*(?=[#\0\r\n])")


class PureParser(Reader, Scanner, Parser, VersionedResolver):
    """``get_event()`` gives the events of a text; without composer and constructor."""

    def __init__(self, text: str) -> None:
        self.comment_handling = None
        Reader.__init__(self, text, loader=self)
        Scanner.__init__(self, loader=self)
        Parser.__init__(self, loader=self)
        VersionedResolver.__init__(self, None, loader=self)

    def scan_to_next_token(self) -> None:
        """Skip blanks, breaks and comments; a tab is a blank wherever no key could start."""
        while True:
            blanks = " \t" if self.flow_level or not self.allow_simple_key else " "
            while self.peek() in blanks:
                self.forward()
            if self.peek() == "#":
                while self.peek() not in _ENDS:
                    self.forward()
            if not self.scan_line_break():
                return
            if not self.flow_level:
                self.allow_simple_key = True

    def scan_plain_spaces(self, indent: int, start_mark: Any) -> list[str] | None:
        """Blanks and breaks inside a plain scalar: the text they fold to; None at a document marker."""
        length = 0
        while self.peek(length) in " \t":
            length += 1
        whitespaces: str = self.prefix(length)
        self.forward(length)
        if self.peek() not in _BREAKS:
            return [whitespaces] if whitespaces else []
        self.scan_line_break()
        self.allow_simple_key = True
        if self._at_document_marker():
            return None
        breaks: list[str] = []
        while self.peek() in " \t\r\n":
            if self.peek() in _BREAKS:
                breaks.append(self.scan_line_break())
                if self._at_document_marker():
                    return None
                continue
            if self.peek() == "\t" and self.column < indent:
                problem = "found a tab character that violates indentation"
                raise ScannerError("while scanning a plain scalar", start_mark, problem, self.get_mark())
            self.forward()
        return breaks or [" "]

    def _at_document_marker(self) -> bool:
        return self.prefix(3) in {"---", "..."} and self.peek(3) in "\0 \t\r\n"

    def scan_block_scalar_indicators(self, start_mark: Any) -> tuple[bool | None, int | None]:
        """What stands behind ``|`` or ``>``: (keep the last breaks?, indentation); blanks and a comment may follow."""
        header = _HEADER.match(self.buffer, self.pointer)
        if header is None:  # a fault: ruamel.yaml names it
            faulty: tuple[bool | None, int | None] = super().scan_block_scalar_indicators(start_mark)
            return faulty
        self.forward(header.end() - header.start())
        chomping, increment = header[1] or header[4], header[2] or header[3]
        return chomping == "+" if chomping else None, int(increment) if increment else None

    def scan_block_scalar_indentation(self) -> tuple[list[str], int, Any]:
        """Blank lines before the text of a block scalar: (their breaks, the widest indentation, where they end)."""
        breaks: list[str] = []
        widest = 0
        end_mark = self.get_mark()
        while self.peek() in " \r\n":
            if self.peek() == " ":
                self.forward()
                widest = max(widest, self.column)
            else:
                breaks.append(self.scan_line_break())
                end_mark = self.get_mark()
        return breaks, widest, end_mark
