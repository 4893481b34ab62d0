"""The last look of an import: a paragraph of which no field and no comment says the words is kept as it stands.

However a file is read, nothing of it may be lost; what was taken for a heading or a repetition could be.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from nts_scenario_kit.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from nts_scenario_kit.importing.draft import Draft
    from nts_scenario_kit.word.intake import Passage

_WORD = re.compile(r"\w+")
#: From this share of its words a paragraph is missing, if they are so many; a date is written anew in fewer.
_SHARE, _LEAST = 0.4, 4


def unsaid(draft: Draft, passages: Sequence[Passage]) -> list[Passage]:
    """The paragraphs whose words the draft does not have as often as the file has them."""
    missing = _count(passage.text for passage in passages)
    missing.subtract(_count(_texts(draft)))
    missing = +missing
    out = []
    for passage in passages if missing else ():
        own = _count([passage.text])
        lost = own & missing
        if lost.total() >= max(_LEAST, _SHARE * own.total()):
            missing -= lost
            out.append(passage)
    return out


def _count(texts: Iterable[str]) -> Counter[str]:
    """Words without capitals, numbers without leading noughts."""
    return Counter(word.lstrip("0") or "0" for text in texts for word in _WORD.findall(nfc(text).casefold()))


def _texts(draft: Draft) -> Iterator[str]:
    yield from texts_in(draft.data)
    yield from (line for lines in draft.comments.values() for line in lines)
    yield from (one.text for one in draft.unplaced)


def texts_in(data: Any) -> Iterator[str]:
    """All texts and numbers of the data, as texts."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from texts_in(value)
    elif isinstance(data, list):
        for value in data:
            yield from texts_in(value)
    elif data is not None:
        yield str(data)
