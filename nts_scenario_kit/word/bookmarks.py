"""Spans of a document with the hidden bookmarks that say which value of the scenario each of them prints."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from nts_scenario_kit.document import Span
from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.word.anchors import name_of
from nts_scenario_kit.word.text import Form

#: Text or markup in the form of the template; a span, as a specimen paragraph prints it: what opens it, text, the end.
Printed = bytes | str
Printable = tuple[Printed, Printed, Printed]


class Bookmarks:
    """Bookmarks of one document: each path once, each with its own number."""

    __slots__ = ("_names",)

    def __init__(self) -> None:
        self._names: set[str] = set()

    @property
    def names(self) -> frozenset[str]:
        """Names given out so far."""
        return frozenset(self._names)

    def content(self, spans: Sequence[Span], form: Form) -> list[Printable]:
        """The spans, those with a path between the ends of a bookmark."""
        names, markup = self._names, form.markup
        bare = form.nothing
        out: list[Printable] = []
        said, paths = zip(*spans, strict=True) if spans else ((), ())
        for text, path in zip(form.texts(said), paths, strict=True):
            if path is None:
                out.append((bare, text, bare))
                continue
            name, opening, closing = _bookmark(len(names), path, markup)
            if not name or name in names:
                out.append((bare, text, bare))
            else:
                names.add(name)
                out.append((opening, text, closing))
        return out


@lru_cache(maxsize=16384)
def _bookmark(number: int, path: DataPath, markup: Callable[[str], Printed]) -> tuple[str, Printed, Printed]:
    name = name_of(path)
    opening = markup(f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>')
    return name, opening, markup(f'<w:bookmarkEnd w:id="{number}"/>')
