"""Where the parser stopped, and a fault as it is told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from nts_scenario_kit.source.scalar import quote

if TYPE_CHECKING:
    from nts_scenario_kit.source.builder import Builder
    from nts_scenario_kit.source.report import Lines

#: A line as YAML takes it: indentation and dashes, a key, a value.
LINE = re.compile(
    r"(?P<lead>[ \t]*(?:-[ ]+)*)"
    r"(?:(?P<key>\"[^\"\n]*\"|'[^'\n]*'|[^\s\"'#\[{&*!|>%@`\-][^\n]*?)[ \t]*:[ \t]+)?"
    r"(?P<value>\S[^\r\n]*)?"
)
PAIRS = {"[": "]", "{": "}"}
QUOTE = "đặt cả giá trị trong dấu nháy"


class Fault(NamedTuple):
    """One fault of syntax. ``mask``: what may be blotted out so that the rest can still be read; None if nothing."""

    rule: str
    offset: int
    message: str
    hint: str
    mask: tuple[int, int] | None = None


class Scene:
    """Where the parser stopped: its words, the line, and what was open."""

    def __init__(self, error: Exception, text: str, lines: Lines, builder: Builder) -> None:
        problem: Any = getattr(error, "problem_mark", None)
        context: Any = getattr(error, "context_mark", None)
        problem = problem or context
        self.text = text
        self.lines = lines
        self.words = str(getattr(error, "problem", None) or getattr(error, "context", None) or "")
        self.context = str(getattr(error, "context", None) or "")
        last = builder.scalars[-1].end if builder.scalars else 0
        self.offset: int = min(problem.index if problem else last, len(text))
        self.context_offset: int = context.index if context else self.offset
        self.open_flow = next((f for f in reversed(builder.stack) if f.flow), None)
        self.quoted = next((s for s in reversed(builder.scalars[-2:]) if s.style in {'"', "'"}), None)
        self.line = lines.mark(self.offset).line
        self.start, self.end = lines.bounds(self.line)
        match = LINE.match(text, self.start, self.end)
        assert match is not None  # every part of the pattern may be empty
        self.key = match["key"]
        self.value = match["value"] or ""
        self.value_start = match.start("value") if match["value"] else self.end
        self.first = self.start + len(match["lead"]) - len(match["lead"].lstrip())
        self.marked = problem is not None

    def line_of(self, offset: int) -> int:
        """Number of the line that holds an offset."""
        return self.lines.mark(offset).line

    def needs_quotes(self, message: str, rule: str = "YAML-CAN-NHAY") -> Fault:
        """The value on this line must be quoted: shows how."""
        value = self.value.split(" # ")[0].rstrip()
        shown = quote(value) if len(value) <= 80 else quote(value[:60])[:-1] + "…" + quote(value[:60])[-1:]
        hint = f"{QUOTE}: {self.key}: {shown}" if self.key else f"{QUOTE}: {shown}"
        closed = all(self.value.count(a) == self.value.count(b) for a, b in PAIRS.items())
        mask = (self.value_start, self.end) if closed or value[0] not in PAIRS else None
        return Fault(rule, self.value_start, message, hint, mask)
