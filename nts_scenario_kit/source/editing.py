"""Changes to a YAML text at the places of its values: all that is not changed stays byte for byte.

Every change is made by the span of a value and read again, so that the places of the next change are true.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.source.dump import STEP, block, flow, item, key
from nts_scenario_kit.source.parsing import parse
from nts_scenario_kit.source.report import Lines
from nts_scenario_kit.source.scalar import quote
from nts_scenario_kit.source.tree import Source

_BLANK_LINES = re.compile(r"(?:[ \t]*\n)+")
_COMMENT_LINE = re.compile(r"[ \t]*(#.*)?$")
_COMMENT_LINES = re.compile(r"(?:\r?\n[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|$))+")
_COMMENT = re.compile(r"(?:^|(?<=\s))#[^\r\n]*", re.MULTILINE)


def _comments(chunk: str) -> list[str]:
    """Comments above an item: they stay when the item goes, because a heading of several items looks the same."""
    rows = []
    for line in chunk.split("\n"):
        if not _COMMENT_LINE.match(line):
            break
        rows.append(line.strip())
    return [row for row in rows if row]


def _ends_in_lines(value: Any) -> bool:
    """True if the value ends in a text of several lines: what stands behind it in its line would belong to it."""
    while isinstance(value, list | tuple | dict) and value:
        value = value[-1] if not isinstance(value, dict) else next(reversed(value.values()))
    return "\n" in str(value)


class New(NamedTuple):
    """A value that is to stand in a list and does not stand there yet."""

    value: Any


class Editor:
    """A source that is being changed; ``source`` is always the one of the text as it is now.

    Raises ValueError from any change after which the text could not be read: then nothing was changed.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self._break = "\r\n" if "\r\n" in source.text else "\n"

    @property
    def text(self) -> str:
        """The text as it is now."""
        return self.source.text

    def replace(self, path: DataPath, value: Any) -> None:
        """Put another value (text, list, mapping) where one stands now, or where a key was left empty."""
        before = self.source
        try:
            self._make_room(path, value)
            self._replace(path, value)
        except ValueError:
            self.source = before
            raise

    def _make_room(self, path: DataPath, value: Any) -> None:
        """Put comments above the line that would go with the old value, or become text of the new one."""
        end = self.source.span(path)[1]
        notes = self._remarks(path) if isinstance(self._data(path), list | dict) else []
        if _ends_in_lines(value) and not self._in_flow(path):
            line_end = self._line_end(end)
            behind = self.text[end:line_end].strip()
            if behind:
                notes.append(behind)
                self._put(end, line_end, "")
            key_at = self.source.mark(path, key=True).column - 1
            self._set_back(end, self._hyphen(path) if isinstance(path[-1], int) else key_at)
        if notes:
            self._note_above(path, notes)

    def replace_texts(self, values: Mapping[DataPath, str]) -> None:
        """Put other texts of one line where texts stand now, all at once: the file is read again once, not for each."""
        made = sorted((self._replacement(path, value) for path, value in values.items()), reverse=True)
        text = self.text
        for start, end, written in made:
            text = text[:start] + self._broken(written) + text[end:]
        if made:
            self._read(text)

    def _replace(self, path: DataPath, value: Any) -> None:
        self._put(*self._replacement(path, value))

    def _replacement(self, path: DataPath, value: Any) -> tuple[int, int, str]:
        """From where to where the text goes for a value, and what comes instead."""
        start, end = self.source.span(path)
        if self._in_flow(path):
            made = flow(value)
        elif isinstance(path[-1], int):
            made = item(value, self._hyphen(path))
        else:
            margin = self.source.mark(path, key=True).column - 1
            made = block(value, margin)
            opens = not self.text[self._line_start(start) : start].strip()  # the value begins a line of its own
            if made.startswith("\n"):  # the value leaves the key's line, and no blank stays there
                start = len(self.text[:start].rstrip(" "))
                made = made.removeprefix("\n") if opens else made
            elif start < end:
                made = made.removeprefix(" ") or '""'
                made = self._further_in(start, margin) + made if opens else made
            return start, end, made
        return start, end, made if start < end else f" {made}"

    def add(self, path: DataPath, value: Any, before: Sequence[str] = ()) -> None:
        """Add a key to the mapping above it; ``before`` are the keys that the model has before it, in order."""
        above, name = path[:-1], str(path[-1])
        data = self._data(above)
        if not data:
            self.replace(above, {name: value})
            return
        if not isinstance(data, dict):
            raise ValueError(f"không thêm được khóa “{name}”: chỗ đó đã có nội dung không chia theo khóa")
        start, end = self.source.span(above)
        if self.text[start : start + 1] == "{":
            last, behind = self.source.span((*above, next(reversed(data))))
            at = behind if last < behind else end - 1  # a comma may stand behind the last value
            self._put(at, at, f", {quote(name)}: {flow(value)}")
            return
        indent = self.source.mark((*above, next(iter(data))), key=True).column - 1
        previous = [one for one in before if one in data]
        made = f"{key(name)}:{block(value, indent)}"
        if previous:
            at = self._line_end(self.source.span((*above, previous[-1]))[1])
            if _ends_in_lines(value):
                self._set_back(at, indent)
            self._put(at, at, f"\n{' ' * indent}{made}")
        else:
            self._put(start, start, f"{made}\n{' ' * indent}")

    def arrange(self, path: DataPath, plan: Sequence[int | New]) -> None:
        """Give a list its new order: indices of items that stay, and new ones. Comments above an item go with it."""
        items = self._data(path)
        assert isinstance(items, list)
        if list(plan) == list(range(len(items))):
            return
        start, end = self.source.span(path)
        if self.text[start : start + 1] == "[":
            notes = self._remarks(path)
            kept = [self._slice((*path, one)) if isinstance(one, int) else flow(one.value) for one in plan]
            self._put(start, end, "[" + ", ".join(kept) + "]")
            if notes:
                self._note_above(path, notes)
            return
        indent = self.source.mark(path).column - 1
        if any(_ends_in_lines(one.value if isinstance(one, New) else items[one]) for one in plan):
            for index in reversed(range(len(items))):
                self._set_back(self._line_end(self.source.span((*path, index))[1]), indent)
        chunks = self._chunks(path, len(items))
        margin = " " * indent
        rows = self._rows(path, plan, chunks, margin)
        last = self._line_end(self.source.span((*path, len(items) - 1))[1])
        made = "\n".join(rows).lstrip("\n").removeprefix(margin)
        if not plan and isinstance(path[-1], str):
            made = self._further_in(start, self.source.mark(path, key=True).column - 1) + made
        self._put(start, last, made)

    def _rows(self, path: DataPath, plan: Sequence[int | New], chunks: list[tuple[str, str]], margin: str) -> list[str]:
        """Lines of the list in its new order; comments of an item that goes stand above what followed it."""
        stay = {one for one in plan if isinstance(one, int)}
        notes: dict[int, list[str]] = {}
        for gone in (n for n in range(len(chunks)) if n not in stay):
            heir = next((n for n in range(gone + 1, len(chunks)) if n in stay), len(chunks))
            notes.setdefault(heir, []).extend([*_comments(chunks[gone][1]), *self._remarks((*path, gone), behind=True)])
        rows = [] if plan else [margin + "[]"]
        for one in plan:
            row = self._row(one, plan, chunks, margin)
            own = notes.pop(one, []) if isinstance(one, int) else []
            blanks = _BLANK_LINES.match(row)
            at = blanks.end() if blanks else 0
            rows.append(row[:at] + "".join(f"{margin}{note}\n" for note in own) + row[at:])
        return rows + [margin + note for left in notes.values() for note in left]

    def _remarks(self, path: DataPath, *, behind: bool = False) -> list[str]:
        """Comments inside a value, and with ``behind`` the one behind it on its last line, as they are written."""
        start, end = self.source.span(path)
        end = self._line_end(end) if behind else end
        text = self.text
        for first, last in sorted(self._leaves(path), reverse=True):
            text = text[:first] + "\0" * (last - first) + text[last:]
        return [found[0].rstrip() for found in _COMMENT.finditer(text[start:end])]

    def _leaves(self, path: DataPath) -> list[tuple[int, int]]:
        """Where the texts of a value stand, in which ``#`` is a letter."""
        data = self._data(path)
        if isinstance(data, dict):
            return [span for name in data for span in self._leaves((*path, name))]
        if isinstance(data, list):
            return [span for index in range(len(data)) for span in self._leaves((*path, index))]
        return [self.source.span(path)]

    def _note_above(self, path: DataPath, notes: Sequence[str]) -> None:
        """Put comments on lines of their own above the line in which the value or its key begins."""
        number = self.source.mark(path, key=True).line
        line = self.source.line_text(number)
        start, _ = Lines(self.text).bounds(number)
        margin = line[: len(line) - len(line.lstrip(" "))]
        self._put(start, start, "".join(f"{margin}{note}\n" for note in notes))

    def _set_back(self, offset: int, margin: int) -> None:
        """Put comment lines below back to this column: further in they would be text of the lines put above them."""
        found = _COMMENT_LINES.match(self.text, offset)
        if found is None:
            return
        lines = found[0].split("\n")
        for number, line in enumerate(lines):
            bare = line.lstrip(" ")
            if bare.startswith("#") and len(line) - len(bare) <= margin:
                break
            lines[number] = " " * margin + bare if bare.startswith("#") else line
        made = "\n".join(lines)
        if made != found[0]:
            self._put(*found.span(), made.replace("\r\n", "\n") if self._break != "\n" else made)

    @staticmethod
    def _row(one: int | New, plan: Sequence[int | New], chunks: list[tuple[str, str]], margin: str) -> str:
        """Lines of one item, as far in as the list, with the blank lines above it."""
        if isinstance(one, New):
            return f"{margin}- {item(one.value, len(margin))}"
        blanks, text = chunks[one]
        if one == 0 and plan[0] != 0:  # the blank lines of the item that is the first one now
            blanks = chunks[plan[0]][0] if isinstance(plan[0], int) else ""
        return blanks + (text if text.startswith(" ") or not margin else margin + text)

    def _chunks(self, path: DataPath, count: int) -> list[tuple[str, str]]:
        """Each item from the end of the one before it: blank lines; comments, hyphen, value, trailing comment."""
        start = self.source.span(path)[0]
        chunks = []
        for index in range(count):
            end = self._line_end(self.source.span((*path, index))[1])
            text = self.text[start:end].replace("\r\n", "\n")
            text = text.removeprefix("\n") if index else text
            found = _BLANK_LINES.match(text)
            blanks = found[0] if found else ""
            chunks.append((blanks, text[len(blanks) :]))
            start = end
        return chunks

    def _line_end(self, offset: int) -> int:
        """Behind the rest of the line: blanks and a comment that belong to the value before them."""
        text = self.text
        end = offset
        while end < len(text) and text[end] not in "\r\n":
            end += 1
        return end if _COMMENT_LINE.match(text[offset:end]) else offset

    def _hyphen(self, path: DataPath) -> int:
        """Column from 0 of the hyphen of an item."""
        start, end = self.source.span(path)
        offset = self.text.rindex("-", 0, start if start < end else start + 1)  # a value may begin with one itself
        return offset - self._line_start(offset)

    def _further_in(self, offset: int, margin: int) -> str:
        """Blanks for what is no list and begins its line as far in as its key, where only a list may stand."""
        return " " * STEP if offset - self._line_start(offset) == margin else ""

    def _line_start(self, offset: int) -> int:
        return max(self.text.rfind("\n", 0, offset), self.text.rfind("\r", 0, offset)) + 1

    def _in_flow(self, path: DataPath) -> bool:
        return any(self.text[self.source.span(path[:n])[0] :][:1] in ("[", "{") for n in range(1, len(path)))

    def _slice(self, path: DataPath) -> str:
        start, end = self.source.span(path)
        return self.text[start:end] or '""'

    def _data(self, path: DataPath) -> Any:
        data: Any = self.source.data
        for step in path:
            data = data[step]
        return data

    def _put(self, start: int, end: int, written: str) -> None:
        self._read(self.text[:start] + self._broken(written) + self.text[end:])

    def _broken(self, written: str) -> str:
        """The text with the line ends of the file."""
        return written.replace("\n", self._break) if self._break != "\n" else written

    def _read(self, text: str) -> None:
        found, findings = parse(self.source.encode(text), self.source.file)
        if found is None:
            raise ValueError("; ".join(finding.message for finding in findings))
        self.source = found
