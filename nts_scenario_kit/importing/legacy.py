"""Passages of a Word file in Unicode, where they were in an old encoding."""

from __future__ import annotations

import itertools
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.legacy import Stretch, converted, encodings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.word.intake import Passage


class Modern(NamedTuple):
    """Passages in Unicode, and the encoding that was read: ``TCVN3``, ``VNI``, both or nothing."""

    passages: tuple[Passage, ...]
    encoding: str


def modern(passages: Sequence[Passage]) -> Modern:
    """The passages with old text converted; what is Unicode already stays as it is."""
    stretches = [_stretches(passage) for passage in passages]
    told = encodings(stretches)
    made = tuple(
        _converted(passage, own, read) if any(read) else passage
        for passage, own, read in zip(passages, stretches, told, strict=True)
    )
    return Modern(made, ", ".join(dict.fromkeys(encoding for read in told for encoding in read if encoding)))


def _stretches(passage: Passage) -> list[Stretch]:
    edges = [*passage.fonts, (len(passage.text), "")] if passage.fonts else [(0, ""), (len(passage.text), "")]
    return [Stretch(passage.text[start:end], font) for (start, font), (end, _) in itertools.pairwise(edges)]


def _converted(passage: Passage, stretches: Sequence[Stretch], read: Sequence[str]) -> Passage:
    texts = [
        converted(one.text, encoding, one.font) if encoding else one.text
        for one, encoding in zip(stretches, read, strict=True)
    ]
    return passage._replace(text=unicodedata.normalize("NFC", "".join(texts)), fonts=())
