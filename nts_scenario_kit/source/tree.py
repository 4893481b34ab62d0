"""The source of a scenario: its data, and the place of every value in the text."""

from __future__ import annotations

from typing import TypeAlias

from nts_scenario_kit.finding import DataPath, Finding, Severity
from nts_scenario_kit.source.commented import find, parent
from nts_scenario_kit.source.report import Lines, Mark

Value: TypeAlias = "str | list[Value] | dict[str, Value] | None"

#: (start, end, start of the key or of the value where there is no key, places of what is inside). A plain tuple:
#: two thousand of them are made for one scenario.
Inside: TypeAlias = "dict[str, Place] | list[Place] | None"
Place: TypeAlias = "tuple[int, int, int, Inside]"


class Source:
    """One YAML file, read.

    ``text`` is the file as decoded, with its own line ends and without byte order mark, not normalised: offsets of
    `span` count its characters. ``data`` is normalised (NFC), keys too.
    """

    def __init__(self, file: str, lines: Lines, data: dict[str, Value], root: Place, encoding: str = "utf-8") -> None:
        self.file = file
        self.text = lines.text
        self.data = data
        self.encoding = encoding
        self._lines = lines
        self._root = root

    def with_data(self, data: dict[str, Value]) -> Source:
        """The same source with other values at the same places: what stands in for a placeholder."""
        return Source(self.file, self._lines, data, self._root, self.encoding)

    def mark(self, path: DataPath, *, key: bool = False) -> Mark:
        """Place of a value, or with ``key`` of its key; of the nearest existing ancestor if there is no such path.

        An item of a list has no key: its own place is given. A value left out (``khóa:``) is right behind the colon.
        """
        place, _ = self._find(path)
        return self._lines.mark(place[2] if key else place[0])

    def commented(self, path: DataPath) -> Mark | None:
        """Place of a key that stands at the path as a comment (``# ngày:``), or of the nearest such key above it."""
        place, rest = self._find(path)
        keys = [step for step in rest if isinstance(step, str)]
        if not keys:
            return None
        indent = 0 if place is self._root else self._indent(place)
        offset = find(self.text, place[2], place[1], indent, keys)
        return None if offset is None else self._lines.mark(offset)

    def silent_parent(self, path: DataPath) -> tuple[str, Mark] | None:
        """Name and place of the key under which this one belongs by its indentation, where that is still a comment."""
        place, rest = self._find(path)
        found = None if rest else parent(self.text, place[2])
        return found and (found[0], self._lines.mark(found[1]))

    def _indent(self, place: Place) -> int:
        """Columns before the keys inside a mapping: where its first key stands, else two more than its own."""
        inside = place[3]
        if isinstance(inside, dict) and inside:
            return self._lines.mark(next(iter(inside.values()))[2]).column - 1
        return self._lines.mark(place[2]).column + 1

    def span(self, path: DataPath) -> tuple[int, int]:
        """Offsets in ``text`` of a value as written, quotes included; empty (right behind the colon) for None.

        Raises KeyError if there is no such path.
        """
        place, rest = self._find(path)
        if rest:
            raise KeyError(path)
        return place[0], place[1]

    def line_text(self, line: int) -> str:
        """The line with this number from 1, without its line end; empty outside the text."""
        start, end = self._lines.bounds(line)
        return self.text[start:end]

    def written(self, path: DataPath) -> str:
        """The path as the author would say it: ``tình huống[1].tên``; lists are counted from 1."""
        return written(path)

    def finding(
        self,
        path: DataPath,
        rule: str,
        message: str,
        hint: str = "",
        *,
        severity: Severity = Severity.ERROR,
        clause: str = "",
        at: Mark | None = None,
    ) -> Finding:
        """A finding about the value at a path as this file writes it; ``at`` where its place is not that value's."""
        mark = at or self.mark(path)
        return Finding(self.file, mark.line, mark.column, written(path), rule, severity, message, clause, hint)

    def path_at(self, offset: int) -> DataPath:
        """Path of the innermost value whose key or text holds this offset."""
        path: list[str | int] = []
        inside = self._root[3]
        while inside is not None:
            entries = enumerate(inside) if isinstance(inside, list) else inside.items()
            for name, place in entries:
                if place[2] <= offset <= place[1]:
                    path.append(name)
                    inside = place[3]
                    break
            else:
                break
        return tuple(path)

    def encode(self, text: str) -> bytes:
        """Bytes of an edited text in the encoding of the file, byte order mark included."""
        mark = "\ufeff" if self.encoding.startswith("utf-16") else ""
        return (mark + text).encode(self.encoding)

    def _find(self, path: DataPath) -> tuple[Place, DataPath]:
        """The place of the deepest existing ancestor, and what of the path is left."""
        place = self._root
        for depth, name in enumerate(path):
            inside = place[3]
            below: Place | None = None
            if isinstance(inside, dict) and isinstance(name, str):
                below = inside.get(name)
            elif isinstance(inside, list) and isinstance(name, int) and 0 <= name < len(inside):
                below = inside[name]
            if below is None:
                return place, path[depth:]
            place = below
        return place, ()


def written(path: DataPath) -> str:
    """``("tình huống", 0, "tên")`` -> ``tình huống[1].tên``."""
    out = ""
    for name in path:
        if isinstance(name, int):
            out += f"[{name + 1}]"
        else:
            out += f".{name}" if out else name
    return out
