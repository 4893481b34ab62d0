"""What a text of a situation must speak of: named aspects, each with the phrases that show it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.model.keys import table
from nts_scenario_kit.rules.affirming import affirmed
from nts_scenario_kit.rules.contraries import Contrary
from nts_scenario_kit.rules.idle import SHORT, concretely, echoes, holds_stock_words, is_idle
from nts_scenario_kit.rules.points import may_stand_in_points
from nts_scenario_kit.rules.registry import KEY, Hit
from nts_scenario_kit.rules.taken import left_for
from nts_scenario_kit.rules.texts import is_blank, lacking, mentions

if TYPE_CHECKING:
    from nts_scenario_kit.model.base import KitModel
    from nts_scenario_kit.resolve import Resolved


_MISSING = "còn thiếu: "


@lru_cache(maxsize=4096)
def _without(other: Contrary, text: str) -> str:
    """The text without what is said of something else."""
    return other.taken_from(text)


def _says(text: str) -> bool:
    """True if words are left besides the sign of what was taken away."""
    return any(letter.isalnum() for letter in text)


def unsaid(
    s: Resolved,
    field: DataPath,
    message: str,
    aspects: Mapping[str, str] | None = None,
    other: Contrary | None = None,
    *,
    how: str = "",
    elsewhere: str = "",
    concrete: bool = False,
    firm: bool = False,
    among: Mapping[str, str] | None = None,
) -> Iterator[Hit]:
    """One hit for each situation whose field (below ``steps``) is blank or does not speak of one of the aspects.

    ``message`` may name the situation with ``{stt}``; the hint names the aspects that are missing, and ``how`` to write
    them. Without aspects any words speak of the field's one thing, unless nothing is done in them. What the author
    denies (:mod:`.affirming`) and the words of the field's heading say nothing; what stands there by
    default is the model's own wording and taken as it is.
    ``other`` is said of something else and does not count. ``elsewhere``: phrases of other fields; without one of them
    the text is taken to speak of the field's thing in words that nobody has thought of. In a field of several things a
    point in unknown words (:mod:`.points`) is taken so. ``firm``: the phrases are words that are easily promised (``Có
    phương án``). ``concrete``: and words of every text, so stock words alone (:mod:`.idle`) are not enough.
    ``among``: how the Phụ lục calls each thing of the field, this rule's one aspect among them (:mod:`.taken`).
    """
    for index, situation in enumerate(s.scenario.situations):
        holder, texts = _standing(situation.steps, field)
        own = _meant(field, type(holder), texts, strict=firm or concrete)
        if among and aspects:
            own = left_for(next(iter(aspects)), own, among)
        if aspects and not (how or other or concrete or lacking(own, aspects)):
            continue  # most fields: nothing is missing
        path: DataPath = ("situations", index, "steps", *field)
        if own != texts and not s.given(path):
            own = texts
        hint = _lack(texts, own, aspects, other, how=how, concrete=concrete)
        lacks = aspects if hint.startswith(_MISSING) else None
        if hint and not (lacks and _in_other_words(field, own, lacks, other, elsewhere)):
            yield Hit(path, message.format(stt=index + 1), hint)


def _meant(field: DataPath, kind: type[KitModel], texts: tuple[str, ...], *, strict: bool) -> tuple[str, ...]:
    """What the author affirms; nothing where he only repeats the heading of the field."""
    if texts and len(texts[0]) <= SHORT and _echoes(texts, kind, str(field[-1])):
        return ()
    return affirmed(texts, strict, field[0] == "step1")


def _standing(steps: KitModel, field: DataPath) -> tuple[KitModel, tuple[str, ...]]:
    """What holds the field below the steps, and its texts."""
    holder: Any = steps
    for name in field[:-1]:
        holder = getattr(holder, str(name))
    value = getattr(holder, str(field[-1]))
    return holder, (value,) if isinstance(value, str) else value


def _in_other_words(
    field: DataPath, own: tuple[str, ...], aspects: Mapping[str, str], other: Contrary | None, elsewhere: str
) -> bool:
    """True if what seems to be missing may be said in words that nobody has thought of."""
    left = tuple(_without(other, text) for text in own) if other else own
    if elsewhere:
        return any(map(_says, left)) and not mentions(left, elsewhere)
    return may_stand_in_points(field, own, [aspects[name] for name in lacking(left, aspects)])


def _echoes(texts: tuple[str, ...], model: type[KitModel], field: str) -> bool:
    """True if the texts say nothing but their heading, which is the field's Vietnamese key."""
    return echoes(texts, table(model)[field].vietnamese)


def _lack(
    texts: tuple[str, ...],
    own: tuple[str, ...],
    aspects: Mapping[str, str] | None,
    other: Contrary | None,
    *,
    how: str,
    concrete: bool,
) -> str:
    """What to write, if something is missing: ``texts`` as they stand there, ``own`` what they affirm."""
    if aspects is None or (how and is_idle(texts)):
        return concretely(texts, how) if is_blank(own) or is_idle(own) else ""
    if is_blank(texts):
        return f"viết {KEY}: {how}" if how else f"viết đủ các ý: {'; '.join(aspects)}"
    if missing := lacking([_without(other, text) for text in own] if other else own, aspects):
        return f"{_MISSING}{'; '.join(missing)}" + (f"; viết {how}" if how else "")
    if concrete and holds_stock_words(texts):
        return concretely(texts, f"rõ: {'; '.join(aspects)}")
    return ""
