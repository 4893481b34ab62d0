"""An office document: how it is built, and the mistakes that its other version has."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from office_xml import Package, pack


class Swap(NamedTuple):
    """A change of one part: ``old`` becomes ``new`` at its only place, or at the last one before the words ``before``.

    What Word writes twice, for itself and for older programs, has two ``places``.
    """

    old: str
    new: str
    before: str = ""
    part: str = "word/document.xml"
    places: int = 1

    def on(self, parts: dict[str, str]) -> None:
        text = parts[self.part]
        wanted = self.before or self.old
        assert text.count(wanted) == self.places, (wanted, text.count(wanted))
        past = len(text)
        for _ in range(self.places):
            past = text.rindex(wanted, 0, past)
            at = text.rindex(self.old, 0, past) if self.before else past
            text = text[:at] + self.new + text[at + len(self.old) :]
        parts[self.part] = text


@dataclass(frozen=True)
class Office:
    """One document, conforming (``good``) and with its mistakes (``bad``)."""

    name: str
    build: Callable[[], Package]
    faults: tuple[Swap, ...] = ()

    @property
    def id(self) -> str:
        return self.build.__name__

    def good(self) -> bytes:
        return self.build().bytes()

    def bad(self) -> bytes:
        package = self.build()
        parts = package.texts()
        for swap in self.faults:
            swap.on(parts)
        return pack(parts)
