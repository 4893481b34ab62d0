"""Titles in capitals, in the letters in which the same file writes them elsewhere.

Which words are names cannot be told from capitals. So the name of a situation that stands nowhere else in small letters
stays as it is, and is told.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from nts_scenario_kit.catalog.known_names import units

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from nts_scenario_kit.importing.draft import Draft

_RUN = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)+")
#: A name of one word stands behind what it names: ``thành phố Huế``.
_UNIT = re.compile(
    r"\b(?:tỉnh|thành phố|thị xã|xã|phường|đặc khu|thôn|bản|sông|hồ|đảo|núi|vịnh|cửa) [^\W\d_]+", re.IGNORECASE
)
#: A common word in front of a name has a capital only where a sentence begins.
_COMMON = frozenset({"Tỉnh", "Xã", "Phường", "Huyện", "Quận", "Các", "Tại", "Trên", "Ở"})


def written_small(capitals: str, texts: Sequence[str]) -> str:
    """The words as one of the texts writes them, beginning with a capital; ``""`` if none does."""
    words = r"\s+".join(map(re.escape, capitals.split()))
    wanted = re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)
    spelled = (" ".join(found[0].split()) for text in texts for found in wanted.finditer(text))
    return next((one[0].upper() + one[1:] for one in spelled if not _shouted(one)), "")


def sentence(capitals: str, texts: Sequence[str]) -> str:
    """A title in capitals as a sentence: as a text writes it, else with names of provinces and those in the texts."""
    if found := written_small(capitals, texts):
        return found
    out = capitals.capitalize()
    for name in sorted({*units(), *(name for text in texts for name in _names(text))}, key=len):
        out = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", name, out, flags=re.IGNORECASE)
    return out[:1].upper() + out[1:]


def _names(text: str) -> Iterator[str]:
    """Two words or more that each begin with a capital and go on in small letters; one behind what it names."""
    for run in _RUN.findall(text):
        for titled, words in groupby(run.split(), key=str.istitle):
            name = [*words]
            name = name[1:] if name[0] in _COMMON else name
            if titled and len(name) > 1:
                yield " ".join(name)
    for found in _UNIT.finditer(text):
        unit, _, alone = found[0].rpartition(" ")
        if alone.istitle():
            yield f"{unit.lower()} {alone}"


def _shouted(words: str) -> bool:
    """True if most words are in capitals; a short form like ``UBND`` may be."""
    found = [word for word in re.findall(r"[^\W\d]+", words) if len(word) > 1]
    return len([word for word in found if word.isupper()]) * 2 > len(found)


def settle_names(draft: Draft, texts: Sequence[str]) -> list[str]:
    """Give names of situations in capitals their small letters; those that stay in capitals."""
    left = []
    for item in draft.data.get("situations", []):
        name = str(item.get("name", ""))
        if not name.isupper() or len(name.split()) < 2:
            continue
        item["name"] = written_small(name, texts) or name
        if item["name"] == name:
            left.append(name)
    return left
