"""What a text of a situation must speak of: named aspects, each with the phrases that show it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from nts_scenario_kit.rules.idle import concretely, holds_stock_words, is_idle
from nts_scenario_kit.rules.registry import Hit, Path
from nts_scenario_kit.rules.texts import is_blank, lacking

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved


def unsaid(
    s: Resolved,
    field: Path,
    message: str,
    aspects: Mapping[str, str] | None = None,
    other: re.Pattern[str] | None = None,
    *,
    how: str = "",
    concrete: bool = False,
) -> Iterator[Hit]:
    """One hit for each situation whose field (below ``steps``) is blank or does not speak of one of the aspects.

    ``message`` may name the situation with ``{stt}``; the hint names the aspects that are missing. Without aspects the
    field is of one thing, which its key names: any words there speak of it, unless nothing is done in them; the hint is
    ``how`` to write it.
    ``other`` is said of something else and does not count. ``concrete``: the phrases are words of every text, so stock
    words alone (:mod:`.idle`) are not enough.
    """
    for index, situation in enumerate(s.scenario.situations):
        texts: Any = situation.steps
        for name in field:
            texts = getattr(texts, str(name))
        path: Path = ("situations", index, "steps", *field)
        if aspects is None:
            if is_blank(texts) or is_idle(texts):
                yield Hit(path, message.format(stt=index + 1), concretely(texts, how))
        elif is_blank(texts):
            yield Hit(path, message.format(stt=index + 1), f"viết đủ các ý: {'; '.join(aspects)}")
        elif missing := lacking([other.sub("…", text) for text in texts] if other else texts, aspects):
            yield Hit(path, message.format(stt=index + 1), f"còn thiếu: {'; '.join(missing)}")
        elif concrete and holds_stock_words(texts):
            hint = concretely(texts, f"rõ: {'; '.join(aspects)}")
            yield Hit(path, message.format(stt=index + 1), hint)
