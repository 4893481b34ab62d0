"""Sentences of the Phụ lục with several values in them, taken apart by the variant's own wording."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from nts_scenario_kit.catalog.phrases import Slot, plain_parts
from nts_scenario_kit.vietnamese import bare
from nts_scenario_kit.word.facts import plain

if TYPE_CHECKING:
    from nts_scenario_kit.catalog import VariantStack

_SPACE = re.compile(r"\s+")


def values_in(text: str, wording: str) -> dict[str, str] | None:
    """Values of the placeholders if the text is the wording; letters count, their diacritics and case do not."""
    pattern = _pattern(wording)
    flat = plain(text).rstrip(" ./;")
    folded = "".join(_simple(c) for c in flat)
    found = pattern.fullmatch(folded) if pattern else None
    if found is None:
        return None
    return {name: flat[found.start(name) : found.end(name)].strip(" ;,") for name in found.groupdict()}


def _simple(char: str) -> str:
    """One letter for one letter, so that places in both texts agree."""
    made = bare(char)
    return made if len(made) == 1 else " " if char.isspace() else char


@lru_cache(maxsize=256)
def _pattern(wording: str) -> re.Pattern[str] | None:
    parts = plain_parts(wording)
    if parts is None or not any(isinstance(part, Slot) for part in parts):
        return None
    out, names = [], set()
    for part in parts:
        if isinstance(part, Slot):
            if part in names or not part.isascii():
                return None
            names.add(part)
            out.append(f"(?P<{part}>.+?)")
        else:
            folded = "".join(_simple(c) for c in part)
            out.append(_SPACE.sub(r"\\s+", re.escape(folded).replace("\\ ", " ")))
    last = re.sub(r"(?:\\\.|/|\\s\+)+$", "", out[-1]) if out else ""
    return re.compile("".join([*out[:-1], last]), re.DOTALL)


def points_to_annex(text: str, variant: VariantStack) -> bool:
    """True for a sentence under IV.2 that only says where the table or the other annexes stand."""
    return any(values_in(text, variant.wording(clause)) is not None for clause in ("IV.2.bang", "IV.2.phu_luc"))


def is_wording(text: str, variant: VariantStack) -> bool:
    """True for a sentence that the kit prints by itself: the wording or the requirement of a clause."""
    return bare(plain(text)).strip(" .:;/") in _wordings(variant)


@lru_cache(maxsize=8)
def _known(clauses: tuple[str, ...]) -> frozenset[str]:
    return frozenset(bare(plain(text)).strip(" .:;/") for text in clauses if text)


def _wordings(variant: VariantStack) -> frozenset[str]:
    texts: list[str] = []
    for clause in variant.merged.clauses.values():
        texts += [clause.wording, clause.requirement]
    return _known(tuple(texts))
