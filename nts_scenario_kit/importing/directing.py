"""When which body directs and who is at its head, in sentences that follow no wording.

``Khi lũ vượt quá khả năng của xã thì Ban Chỉ huy phòng thủ dân sự tỉnh điều hành, đứng đầu là Chủ tịch …`` (III.1.c).
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Directed(NamedTuple):
    """A sentence taken apart; ``rest`` is what it says beside."""

    condition: str
    body: str
    head: str
    rest: str


#: What ends the name of a body or of a post.
_DOES = (
    r"chỉ đạo|chỉ huy|điều hành|chịu trách nhiệm|ra lệnh|đứng đầu|cầm đầu|cầm quân|giúp việc|thực hiện|phụ trách|quyết"
    r"|trực tiếp|vào cuộc|lo|lo liệu|do|là|làm|giữ|cùng|với|khi|nếu|người|tổ chức|ban hành|để|xem xét|tham mưu|qua|lập"
    r"|thành lập"
)
_GOES_ON = r",\s+(?:chống|cứu nạn|an ninh|tìm kiếm|khắc phục|xử lý|xã|phường|đặc khu|thành phố)(?!\w)"
_REST = rf"(?:\s+(?!(?:và\s+)?(?:{_DOES}|–|—|-)(?!\w))[^\s,;:.()]+|{_GOES_ON})"
_HEAD = re.compile(
    r"(?<!\w)(?P<head>(?:đồng chí\s+)?(?:phó\s+)?(?:chủ tịch(?=\s+(?:uỷ|ủy|ubnd|xã|phường|tỉnh|thành|đặc|cấp))"
    rf"|thủ tướng|bộ trưởng|giám đốc|bí thư(?=\s)|cục trưởng){_REST}*)",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"(?<!\w)(?P<body>(?:cơ quan|ban|tiểu ban|hội đồng|tổ|ủy ban|bộ phận)\s+(?:chỉ (?:đạo|huy)|điều hành"
    rf"|ứng (?:phó|cứu)|phòng[,\s]|an toàn|phản ứng|công nghệ|liên ngành){_REST}*"
    rf"|(?:ủy ban nhân dân|ubnd){_REST}+(?=\s+(?:{_DOES})(?!\w)))",
    re.IGNORECASE,
)
#: What stands between a condition and who directs under it.
_LINK = re.compile(
    r"(?P<link>[\s,;:–—-]*(?:(?<!\w)(?:thì|sẽ|nên)(?!\w)[\s,]*)*"
    r"(?:(?<!\w)(?:chấp hành|theo|báo cáo(?: để)?|đề nghị|xin ý kiến)\s+)?"
    r"(?:(?<!\w)(?:(?:trách nhiệm|quyền|việc|sự|cơ quan)\s+)?(?:lệnh|chỉ đạo|chỉ huy|điều hành|ứng phó)(?!\w)[,\s]*"
    r"(?:và\s+)?(?:(?:chỉ đạo|chỉ huy|điều hành|ứng phó)(?!\w)[,\s]*)*(?=(?:là|thuộc|của|do)(?!\w)))?"
    r"(?:(?<!\w)(?:là|do|thuộc về|thuộc|của|(?<!ngoại )(?<!bàn )giao(?: cho)?)\s+)*)$",
    re.IGNORECASE,
)
_FILLING = re.compile(
    r"(?:(?:thì|và|sẽ|do|là|làm|cùng|thông qua|qua|với|tư cách|trực tiếp|toàn bộ|tại chỗ|người|cơ quan|đứng đầu|cầm đầu"
    r"|cầm quân|trưởng (?:tiểu )?ban(?!\s+(?:chỉ|ứng|điều))|trưởng(?=\s+(?:tiểu )?ban\s+(?:chỉ|ứng|điều))|tiểu ban|ban"
    r"|chỉ huy trưởng|chỉ huy|chỉ đạo|điều hành|chịu trách nhiệm|có trách nhiệm|lo liệu|lo|vào cuộc|ra lệnh|quyết định"
    r"|quyết|giúp việc|thực hiện|phụ trách|cao nhất|chung|ứng phó|tổ chức|đồng chí|của|việc)(?!\w)|[\s,;:.()/–—-])*",
    re.IGNORECASE,
)
#: ``UBND xã điều hành qua Ban Chỉ huy …``: the second body directs.
_THROUGH = re.compile(r"(?<!\w)(?:qua|thông qua)\s*$", re.IGNORECASE)
#: Behind who directs: when.
_WHEN = re.compile(r"(?:^|[\s,;])(?P<when>(?:khi|nếu|trong trường hợp|trường hợp)\s\S.*)$", re.IGNORECASE | re.DOTALL)
_BESIDE = re.compile(r"[;,]\s*")
#: A condition goes on to what is done.
_THEN = re.compile(r"(?<!\w)thì(?!\w)", re.IGNORECASE)
_FEWEST = 2
#: A sentence is no longer; what is, is not taken apart, in letters.
LONGEST = 1000
#: ``Cơ quan chịu trách nhiệm chỉ đạo, điều hành: …``, ``Người đứng đầu: …``: what a name is, no condition.
_ROLE = re.compile(
    r"(?:cơ quan|người)?\s*(?:(?:có|chịu)\s+)?(?:trách nhiệm|đứng đầu|chỉ đạo|chỉ huy|điều hành|ứng phó|,|và|\s)+",
    re.IGNORECASE,
)
#: ``Cấp tỉnh (vượt khả năng của đặc khu): …``
_IN_BRACKETS = re.compile(
    r"(?:cấp\s+)?(?:xã|phường|đặc khu|tỉnh|thành phố|trung ương|quốc gia)\s*\((?P<when>[^()]+)\)", re.IGNORECASE
)
#: ``Trung ương: …``, ``Ở xã. …``, ``Tại tỉnh: …``, ``Trung ương vào cuộc: …`` in front of a condition.
_LABEL = re.compile(
    r"(?:(?:ở|tại|đối với|cấp|mức|phía|về)\s+)*(?:xã|phường|đặc khu|tỉnh|thành phố|trung ương|quốc gia|cả nước)(?!\w)"
    r"(?:,\s+(?:xã|phường|đặc khu))*(?:\s+[^\s:.;,]+){0,3}\s*[:.–—-]\s+(?=\S+\s+\S)",
    re.IGNORECASE,
)


def directed(words: str) -> Directed | None:
    """Condition, body and head; None for a sentence that names neither, or whose other words cannot be told apart."""
    if len(words) > LONGEST:
        return None
    found = sorted([*_HEAD.finditer(words), *_BODY.finditer(words)], key=lambda one: one.start())
    for first, one in enumerate(found):
        told = _taken_apart(words, one.start(), found[first:])
        if told is not None:
            return told
    return None


def _taken_apart(words: str, start: int, names: list[re.Match[str]]) -> Directed | None:
    """The sentence with its condition in front of ``start``, or behind the names if nothing stands in front."""
    values = {"head": "", "body": ""}
    at = start
    for name in names:
        kind = "head" if "head" in name.re.groupindex else "body"
        between = words[at : name.start()]
        if name.start() < at or (values[kind] and not _THROUGH.search(between)) or not _FILLING.fullmatch(between):
            continue
        values[kind] = name[0].strip()
        at = name.end()
    link = _LINK.search(words[:start])
    condition, behind = (
        _unlabelled(words[: link.start() if link else start].strip(), link["link"] if link else ""),
        words[at:],
    )
    if condition and not (link and link["link"].strip()):
        return None
    filling = _FILLING.match(behind)
    said = filling[0] if filling else ""
    rest = behind[len(said) :].strip(" .;,")
    if not condition and (when := _WHEN.search(behind)) and _FILLING.fullmatch(behind[: when.start("when")]):
        condition, rest = when["when"].rstrip(" .;"), ""
    if rest and not (condition and _BESIDE.search(said)):
        return None
    doubtful = condition and (len(condition.split()) < _FEWEST or _THEN.search(condition) or _names(condition))
    return None if doubtful else Directed(condition, values["body"], values["head"], rest)


def _unlabelled(condition: str, link: str) -> str:
    """The condition without a label in front of it; nothing if it is a label, which a colon ends."""
    if _ROLE.fullmatch(condition):
        return ""
    if when := _IN_BRACKETS.fullmatch(condition):
        return when["when"]
    label = _LABEL.match(f"{condition}: x y" if link.lstrip()[:1] in (":", "–", "—", "-", ".") else condition)
    return condition[label.end() :] if label else condition


def _names(condition: str) -> bool:
    """True if the condition itself says who directs, at its beginning or behind a mark."""
    starts = [0, *(mark.end() for mark in re.finditer(r"[:;,]\s+", condition))]
    return any(_HEAD.match(condition, start) or _BODY.match(condition, start) for start in starts)
