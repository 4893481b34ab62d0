"""Who directs at which level, in sentences that follow no wording: ``Xã: … thì Chủ tịch …``, ``Cả nước – …``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.commanding import MECHANISM, put_directed, put_level
from nts_scenario_kit.importing.directing import directed
from nts_scenario_kit.importing.duties import levels_of
from nts_scenario_kit.importing.marks import Marked
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nts_scenario_kit.catalog import VariantStack
    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.course.texts import Text
    from nts_scenario_kit.importing.draft import Draft

#: Field -> the level as a label, from the highest on: ``trên xã`` is no commune.
_LABELS = (
    ("national", r"quoc gia|trung uong|tw|chinh phu|ca nuoc|toan quoc|cao nhat|thu tuong|nha nuoc"),
    ("province", r"tinh|thanh pho|tren xa|tren phuong|cap tren"),
    ("commune", r"xa|phuong|dac khu|co so|thon|dia phuong|tai cho"),
)
#: The name of a level and nothing else: ``* Trung ương``.
_ALONE = re.compile(r"(?:(?:o|tai|doi voi) )?(?:cap )?(?:xa|phuong|dac khu|tinh|thanh pho|quoc gia|trung uong)")
#: Field -> when it directs, by the Phụ lục, in a text that names nobody.
_CONDITIONS = (
    ("national", r"(?:vuot|qua) .{0,40}(?:kha nang|suc) .{0,20}(?:tinh|thanh pho)"),
    ("province", r"(?:vuot|qua) .{0,40}(?:kha nang|suc) .{0,20}(?:xa|phuong|dac khu)"),
    ("commune", r"trong (?:pham vi va )?kha nang .{0,20}(?:xa|phuong|dac khu)"),
)
#: Field -> who directs at it, in a sentence without a label.
_DOERS = (
    ("national", r"\bthu tuong\b|\bbo truong\b|\bchinh phu\b|\bquoc gia\b|\btrung uong\b|\bban chi dao an toan\b"),
    (
        "province",
        r"\b(?:cap |uy ban nhan dan |ubnd |ban chi (?:huy|dao)\D{0,40}|chu tich |giam doc )(?:tinh|thanh pho|so)\b",
    ),
    ("commune", r"\b(?:xa|phuong|dac khu|thon|to dan pho)\b"),
)
_LABEL = re.compile(r"(?P<label>(?:[^\W\d]\S*[ ,]+){0,4}?[^\W\d]+)\s*(?::|\s[–—-])\s+(?P<rest>\S.*)$", re.DOTALL)
#: Texts that name who directs, and say no more.
_HEAD = re.compile(r"(?:dong chi )?(?:chu tich|thu tuong|bi thu|giam doc|bo truong|truong )\b[^,;:]{0,80}$")
_TITLES = re.compile(r"\b(?:chu tich|thu tuong)\b")
_BODY = re.compile(r"(?:co quan|ban|so|hoi dong|uy ban|tieu ban) (?:chi dao|chi huy)\b[^;:]{0,120}$")
#: The name of a level has no more words.
_NAME = 5
#: Several levels in one paragraph.
_SENTENCES = re.compile(r";\s+|(?<=\.)\s+(?=[A-ZĐÀ-Ỹ])")
_THEN = re.compile(r"\bthì\b|\bdo\b", re.IGNORECASE)


def put_command(draft: Draft, variant: VariantStack, situation: Path, at: tuple[str, Path | None], text: Text) -> None:
    """Who directs at one level: in the words of the Phụ lục, behind a label, or below a heading of its own.

    ``at``: the node of the heading at hand and its field.
    """
    words, (node, field) = text.marked.words, at
    pieces = _SENTENCES.split(words)
    if len(pieces) > 1 and _are_of_levels(pieces):
        for piece in pieces:  # several levels in one paragraph
            put_command(draft, variant, situation, at, text._replace(marked=Marked("", "", piece), whole=piece))
        return
    if _ALONE.fullmatch(bare(words).strip(" :.")) and (level := _first(_LABELS, bare(words))):
        draft.note((*situation, "mechanism", level, "condition"), text.whole)
        return
    if node == "III.c" and any(levels_of(words)):
        put_level(draft, variant, situation, words, text.whole, text.number)
        return
    if node == "III.c":
        level, said = _level(words)
        home: Path = (*situation, "mechanism", level)
        fields: tuple[str, ...] = ("condition", "body")
    else:
        level, said = node, text.shown
        home = (field or ())[:-1]
        fields = fields_of_command(words, said=draft.has(field or ()))
    apart = bool(level) and put_directed(draft, home, said, text.number)
    name = said.rstrip(" .;:")
    if not apart and (not level or not any(draft.put((*home, one), name, text.number) for one in fields)):
        draft.leave(text.number, text.whole, "", MECHANISM)
    elif text.whole.endswith(said) and (label := text.whole[: len(text.whole) - len(said)].strip()):
        draft.note((*home, "condition"), label)


def _are_of_levels(pieces: Sequence[str]) -> bool:
    """True if each of the sentences says when somebody directs, or if each is of a level of its own."""
    levels = {_level(piece)[0] for piece in pieces} - {""}
    return len(levels) == len(pieces) or all(
        (told := directed(piece)) is not None and told.condition for piece in pieces
    )


def _level(words: str) -> tuple[str, str]:
    """The level of a sentence below III.1.c, and what it says; who directs tells more than a label does."""
    level, said = level_of(words)
    if (told := directed(words)) is not None:
        return _first(_DOERS, bare(told.head)) or _first(_DOERS, bare(told.body)) or level, words
    beyond = _first(_CONDITIONS, bare(words))
    return (beyond, words) if beyond else (level, said)


def level_of(words: str) -> tuple[str, str]:
    """The field of the level that a sentence tells of, and the sentence without its label; ``""`` if it tells none."""
    if (found := _LABEL.match(words)) and (level := _first(_LABELS, bare(found["label"]))):
        return level, found["rest"]
    # who directs stands behind the condition
    cut = [one.end() for one in _THEN.finditer(words)]
    behind = words[cut[-1] :] if cut else words
    return _first(_DOERS, bare(behind)) or _first(_DOERS, bare(words)), words


def fields_of_command(words: str, *, said: bool) -> tuple[str, ...]:
    """Where a text on one level may stand, the likeliest first: the body or the head that it names, the condition.

    ``said``: the condition stands there already.
    """
    folded = bare(words)
    if _HEAD.match(folded):
        return "head", "body"
    if said or _BODY.match(folded):
        return "body", "head"
    return "condition", "body", "head"


def level_of_head(words: str) -> str:
    """The level whose head is named and nothing else; ``""`` for any other words."""
    folded = bare(words).strip(" .;")
    return _first(_DOERS, folded) if _HEAD.fullmatch(folded) else ""


def is_level(words: str) -> bool:
    """True for the name of a level and nothing else."""
    return len(words.split()) <= _NAME and bool(_first(_LABELS, bare(words))) and not _TITLES.search(bare(words))


def level_told(words: str) -> str:
    """The level whose head a sentence names, the highest that it names; ``""`` if it names none."""
    folded = bare(words)
    return _first(_DOERS, folded) if _TITLES.search(folded) else ""


def _first(table: tuple[tuple[str, str], ...], words: str) -> str:
    return next((field for field, sign in table if re.search(rf"(?<!\w)(?:{sign})(?!\w)", words)), "")
