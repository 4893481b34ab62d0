"""Passages of a Word file in Unicode, where they were in an old encoding."""

from __future__ import annotations

import itertools
import unicodedata
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.legacy import converted, encoding_of, legacy_font, legacy_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from nts_scenario_kit.word.intake import Passage


class Modern(NamedTuple):
    """Passages in Unicode, and the encoding that was read: ``TCVN3``, ``VNI``, both or nothing."""

    passages: tuple[Passage, ...]
    encoding: str


def modern(passages: Sequence[Passage]) -> Modern:
    """The passages with old text converted; what is Unicode already stays as it is."""
    told = " ".join(text for passage in passages for text, font in _pieces(passage) if legacy_font(font))
    every = " ".join(passage.text for passage in passages)
    by_font = bool(told) and legacy_text(told)
    if not by_font and not legacy_text(every):
        return _single_ones(passages)
    if not by_font:
        encoding = encoding_of(every)
        return Modern(tuple(_converted(passage, {"": encoding}) for passage in passages), encoding)
    samples: dict[str, str] = defaultdict(str)
    for passage in passages:
        for text, font in _pieces(passage):
            if legacy_font(font):
                samples[_family(font)] += f" {text}"
    encodings = {family: encoding_of(sample) for family, sample in samples.items()}
    made = tuple(_converted(passage, encodings) for passage in passages)
    return Modern(made, ", ".join(dict.fromkeys(encodings.values())))


def _family(font: str) -> str:
    """Fonts of one encoding: a file may hold text of both."""
    return font.lower()[:3]


def _single_ones(passages: Sequence[Passage]) -> Modern:
    """A file in Unicode with single paragraphs pasted from an old one."""
    old = [passage for passage in passages if legacy_text(passage.text)]
    if not old:
        return Modern(tuple(passages), "")
    sample = " ".join(passage.text for passage in old)
    encoding = encoding_of(sample)
    made = (_converted(one, {"": encoding}) if legacy_text(one.text) else one for one in passages)
    return Modern(tuple(made), encoding)


def _pieces(passage: Passage) -> Iterable[tuple[str, str]]:
    """Stretches of one font with its name."""
    edges = [*passage.fonts, (len(passage.text), "")]
    for (start, font), (end, _) in itertools.pairwise(edges):
        yield passage.text[start:end], font


def _converted(passage: Passage, encodings: Mapping[str, str]) -> Passage:
    """The passage in Unicode; ``encodings`` by the family of its old fonts, or one for any font."""
    out = []
    for text, font in _pieces(passage) if passage.fonts else [(passage.text, "")]:
        encoding = encodings.get("") or (encodings[_family(font)] if legacy_font(font) else "")
        out.append(converted(text, encoding, font) if encoding else text)
    return passage._replace(text=unicodedata.normalize("NFC", "".join(out)), fonts=())
