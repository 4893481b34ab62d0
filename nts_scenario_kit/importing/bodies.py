"""Names of bodies in capitals, as a letterhead shows them, with the capitals that the decree gives them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Kinds of bodies that are followed by their field of work, which begins with a capital (NĐ 30/2020, Phụ lục II, IV.2).
_OFFICES = frozenset(
    {"bộ", "cục", "sở", "vụ", "phòng", "viện", "ban", "tổng cục", "chi cục", "trung tâm", "văn phòng", "trường",
     "bệnh viện"}
)  # fmt: skip
#: First words of those whose kind has two words.
_FIRST_WORDS = frozenset(office.split()[0] for office in _OFFICES)
#: Those whose field has a capital behind ``và`` too: ``Bộ Nông nghiệp và Môi trường``.
_TWO_FIELDS = frozenset({"bộ", "sở"})
#: What is followed by a name.
_KINDS = frozenset(
    {"thành phố", "tỉnh", "xã", "phường", "huyện", "quận", "thị xã", "thị trấn", "đặc khu", "khu vực", "đại học",
     "thpt", "thcs", "tiểu học", "mầm non", "tnhh"}
)  # fmt: skip
#: Words that begin like a kind and are none.
_NO_KINDS = frozenset({"xã hội"})
#: Short forms of bodies, which stay in capitals.
_SHORT = frozenset({"ubnd", "hđnd", "mttq", "thpt", "thcs", "bch", "bcđ", "pctt", "pttt", "tnhh", "mtv"})
_LONGEST_PLACE = 4
#: Who heads a body and may issue in its place.
_HEADS = ("chủ tịch", "giám đốc", "trưởng ban")


def name_of_body(capitals: str, texts: Sequence[str] = ()) -> str:
    """``ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ`` -> ``Ủy ban nhân dân thành phố Cần Thơ``, as one of the texts spells it.

    What is not written out anywhere gets the capitals of its kind, its field of work and its place.
    """
    if not capitals.isupper():
        return capitals
    wanted = re.compile(rf"(?<!\w){re.escape(capitals)}(?!\w)", re.IGNORECASE)
    spelled = (found[0] for text in texts for found in wanted.finditer(text))
    for one in spelled:
        if one[0].isupper() and not one.isupper():
            return one
    words = capitals.lower().split()
    head = next((post for post in _HEADS if capitals.lower().startswith(f"{post} ")), "")
    if head:
        return f"{head.capitalize()} {name_of_body(capitals[len(head) :].strip(), texts)}"
    out: list[str] = []
    proper = False
    for index, word in enumerate(words):
        if word in _SHORT:
            out.append(word.upper())
        else:
            out.append(word.capitalize() if proper or index == 0 or _opens_field(words, index) else word)
        pair = " ".join(words[max(index - 1, 0) : index + 1])
        if (word in _KINDS or pair in _KINDS) and " ".join(words[index : index + 2]) not in _NO_KINDS:
            proper = True
    return " ".join(_placed(out, texts))


def _opens_field(words: Sequence[str], index: int) -> bool:
    """True for the first word of a field of work, also of the second one behind a dash."""
    if words[index - 1] in ("-", "–") and words[0] in _FIRST_WORDS:
        return True
    if words[index] in _KINDS:
        return False
    before, with_it = " ".join(words[:index]), " ".join(words[: index + 1])
    behind_and = words[0] in _TWO_FIELDS and words[index - 1] == "và"
    return behind_and or (before in _OFFICES and with_it not in _OFFICES)


def _placed(words: list[str], texts: Sequence[str]) -> list[str]:
    """The words, the name of a place at their end with its capitals, if one of the texts has it."""
    for count in range(min(_LONGEST_PLACE, len(words) - 1), 1, -1):
        place = " ".join(word.capitalize() for word in words[-count:])
        if any(place in text for text in texts):
            return [*words[:-count], place]
    return words
