"""Forces and means as plans name them: who leads, who takes part, with what."""

# ruff: noqa: E501 - lists of words

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.agencies import agencies

if TYPE_CHECKING:
    from collections.abc import Iterator

_LABEL = re.compile(
    r"^(?:(?:các\s+)?(?:cơ quan|đơn vị|lực lượng|bộ phận)\s+)?(?P<role>chủ trì|phối hợp|phương tiện)(?:\s+(?:thực hiện|ứng phó))?"
    r"\s*(?::|là|gồm|gồm có|với)\s*(?P<what>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_BEHIND = re.compile(
    r"^(?P<what>\S.*?)\s+(?:(?:là|làm)\s+)?(?:(?:cơ quan|đơn vị|lực lượng)\s+)?(?P<role>chủ trì|phối hợp)\b(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_MEANS = re.compile(
    r"^(?:về\s+)?(?:phương tiện|vật tư|trang thiết bị)(?:,?\s+\w+){0,4}\s*:\s*(?P<what>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_ROLES = {"chủ trì": "lead", "phối hợp": "cooperation", "phương tiện": "means"}
_SOME = re.compile(r"^(?:lực lượng|thành phần)(?:\s+(?:tham gia|thực hiện|ứng phó))?\s*:\s*", re.IGNORECASE)

_PEOPLE = re.compile(
    r"\b(?:người|đồng chí|cán bộ|chiến sĩ|công nhân|nhân viên|thành viên|đội viên|thợ|bác sĩ|điều dưỡng|y sĩ|dân quân"
    r"|lực lượng|đội|tổ|kíp|nhóm|đại đội|trung đội|tiểu đội|tiểu đoàn|quân nhân|(?!động|công)\w+ viên|tình nguyện)\b",
    re.IGNORECASE,
)
#: How things are counted behind their name.
_OF_THINGS = re.compile(r"\d\s*(?:m2|m3|m|tấn|lít|kg|chiếc|cái|bộ|xe|cuộn|túi|bao|cây|thùng|tấm|khẩu)\b", re.IGNORECASE)


def forces_in(text: str, role: str) -> Iterator[tuple[str, str]]:
    """Field (lead, cooperation, means) and value of each force in a line; ``role`` where the line does not say."""
    for piece in _pieces(text):
        label, behind, means = _LABEL.match(piece), _BEHIND.match(piece), _MEANS.match(piece)
        if label:
            yield from _named(label["what"], _ROLES[label["role"].lower()])
        elif means:
            yield from _named(means["what"], "means")
        elif behind and len(behind["what"].split()) <= 20 and len(behind["rest"].split()) <= 4:
            names = agencies(behind["what"])
            if behind["rest"].strip(" .;"):  # ``… phối hợp khử độc``: what the last one does stays with its name
                names[-1] += piece[len(behind["what"]) :]
            yield from ((_ROLES[behind["role"].lower()], name.strip(" .;")) for name in names)
        else:
            for value in _SOME.sub("", piece).split("; "):
                yield from _named(value, "means" if is_count_of_things(value) else role)


def is_count_of_things(text: str) -> bool:
    """True for ``12 máy bơm`` and ``đá hộc 400 m3``; false for ``12 thợ máy``."""
    return (text[:1].isdigit() or _OF_THINGS.search(text) is not None) and not _PEOPLE.search(text)


def _pieces(text: str) -> list[str]:
    """The line, cut at semicolons, or behind who leads, where a new role begins; not in a label of two roles."""
    parts = re.split(
        r"(?<=chủ trì),\s+(?!phối hợp(?:\s*:|\s+gồm\b))"
        r"|;\s+(?=(?:cơ quan |đơn vị |lực lượng )?(?:chủ trì|phối hợp|phương tiện)\b|[^;]*\b(?:chủ trì|phối hợp)\b)",
        text,
    )
    return [part.strip() for part in parts if part.strip()]


def _named(text: str, role: str) -> Iterator[tuple[str, str]]:
    values = re.split(r"[;\n]\s*", text.rstrip(" .;")) if role == "means" else agencies(text)
    yield from ((role, value.strip(" .")) for value in values if value.strip(" ."))
