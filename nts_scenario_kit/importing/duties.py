"""Who does what, in sentences of other people's files: whose task it is, which level directs, who takes part."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nts_scenario_kit.importing.agencies import agencies
from nts_scenario_kit.importing.cores import JOIN, LEADS
from nts_scenario_kit.vietnamese import CAPITALS, bare

_WITH_AGENCY = re.compile(r"^(?P<who>[^:.;]{3,120}?)\s*:\s+(?P<what>\S.*)$", re.DOTALL)
_BODIES = (
    "bộ|sở|ủy ban|uỷ ban|ubnd|công an|ban|văn phòng|cục|chi cục|thanh tra|đề nghị|trung tâm|cơ quan|hội|mặt trận"
    "|báo(?! cáo| động)|đài|cảng vụ|tổ chức tín dụng|doanh nghiệp|ngân hàng|phòng|kho bạc|tòa án|viện|quân sự|tập đoàn"
    "|tổng công ty|công ty"
)
_BODY = re.compile(rf"^(?:các )?(?:{_BODIES})\b", re.IGNORECASE)
#: Units whose kind alone may be a common word: their name goes on with a capital.
_UNIT = re.compile(
    r"^(?:Các )?(?:Vụ|Tổng cục|Bệnh viện|Trường|Khoa|Trạm|Đội|Tổ|Đồn|Hạt|Đoàn|Liên đoàn|Học viện) "
    rf"[{CAPITALS}]"
)
_DOES = re.compile(
    r"^(?P<who>[^:.;]{3,100}?)\s+"
    r"(?:(?:có|chịu) trách nhiệm|chủ trì|làm|là|tổ chức|chuẩn bị|chỉ đạo|hướng dẫn|xây dựng"
    r"|tham mưu|phối hợp|kiểm tra|bảo đảm|bố trí|thực hiện|triển khai|cung cấp|theo dõi|quản lý|phân công|cử|lập"
    r"|duy trì|đôn đốc|báo cáo|rà soát|huy động|tiếp nhận|vận hành|tuần tra|tuyên truyền|vận động|sẵn sàng|tiếp tục"
    r"|tăng cường|thông báo|thống kê|tổng hợp|đề xuất|chủ động|kịp thời|điều động|ký kết|mua sắm|nắm|mở|giữ)\s"
)
_LEVELS = (
    ("commune", "xa", "cap xa"),
    ("province", "tinh", "cap tinh"),
    ("national", "quocgia", "(?:cap )?(?:quoc gia|trung uong)"),
)
_HEADS = (
    ("commune", r"\bchu tich (?:uy ban nhan dan|ubnd) (?:cap )?(?:xa|phuong|dac khu)\b"),
    ("province", r"\bchu tich (?:uy ban nhan dan|ubnd) (?:cap )?(?:tinh|thanh pho)\b"),
    ("national", r"\bthu tuong\b"),
)
_MOST_OF_A_HEAD = 11
#: What goes on behind the head of a level, or says when he directs.
_SAYS_WHEN = re.compile(r"[,;:]|\b(?:khi|nếu|trong trường hợp)\b")
_TOGETHER = re.compile(
    r"(?:(?:lực lượng|cơ quan|đơn vị) )?phối hợp(?:(?: với| gồm| có)?\s*:\s*| (?:gồm|có)\s+)", re.IGNORECASE
)
_JOINS = re.compile(r"^(?:(?:lực lượng|cơ quan|đơn vị) )?phối hợp(?: (?:gồm|có|với|là))?(?:\s*:)?\s+", re.IGNORECASE)
_JOINED = re.compile(rf"\s+{JOIN}\s*[.;,]*$", re.IGNORECASE)
#: What says of the agency before or behind it that it leads.
_LEADS = re.compile(
    r"(?P<before>(?:(?:lực lượng|cơ quan|đơn vị) )?chủ trì(?:\s*:| là)\s+)(?P<who>.+)"
    rf"|(?P<whole>.+?)(?P<behind>\s+(?:là (?:cơ quan|đơn vị|lực lượng)\s+)?{LEADS})",
    re.IGNORECASE | re.DOTALL,
)
#: Forces that are no agencies: ``Lực lượng Công an``, ``Quân đội``.
_FORCE = re.compile(r"(?:các )?(?:lực lượng|quân đội|bộ đội|dân quân|cảnh sát|biên phòng)\s+\S", re.IGNORECASE)
#: Words, without diacritics, that say of a force that it leads.
_LEADER = re.compile(r"\bchu (?:tri|cong|luc)\b|\bnong cot\b|\bdung (?:dau|mui|chinh)\b")
_TASKS_OF = re.compile(r"(?:nhiệm vụ|trách nhiệm|phần việc|công việc|việc) của (?P<who>\S.*?)[ :.]*", re.IGNORECASE)
_ROMAN = re.compile(r"(?:(?<=\s)|^)\((?:i|ii|iii|iv|v|vi)\)\s+")
#: The name of an agency has no more words.
_MOST_WORDS = 20
_STRENGTH = re.compile(
    r"\d\s+(?:người|đồng chí|đ/c|cán bộ|chiến sĩ|dân quân|công nhân|\w+(?:\s\w+)?\sviên)\b",
    re.IGNORECASE,
)
#: A force is named with fewer, its strength included.
_MOST_OF_A_FORCE = 12


def task_of(words: str) -> tuple[str, str] | None:
    """Agency and task of ``Sở Y tế: chủ trì …``; None for any other sentence."""
    found = _WITH_AGENCY.match(words)
    return (found["who"], found["what"]) if found and (_BODY.match(found["who"]) or _UNIT.match(found["who"])) else None


def doer_of(words: str) -> str:
    """The agency that a sentence begins with, before its verb; its name holds such words in capitals only."""
    found = _DOES.match(words)
    who = found["who"] if found else ""
    return who if len(who.split()) > 1 and (_BODY.match(who) or _UNIT.match(who)) else ""


def tells(words: str) -> bool:
    """True for a sentence on forces and for their strength; false for names, and for a sentence that says who leads."""
    if re.search(r"\bchủ trì\b", words, re.IGNORECASE):
        return False
    closed = words.rstrip().endswith(".")
    return _STRENGTH.search(words) is not None or any(
        doer_of(one) or (closed and len(one.split()) > _MOST_OF_A_FORCE) for one in agencies(words)
    )


def is_agency(words: str) -> bool:
    """True for the name of an agency alone, as a heading over its tasks."""
    return (
        bool(_BODY.match(words) or _UNIT.match(words)) and len(words.split()) <= _MOST_WORDS and words[-1:] not in ".;"
    )


def levels_of(words: str) -> Iterator[tuple[str, str]]:
    """Field and wording of each level that the sentence says directs, the highest first."""
    folded = bare(words)
    for field, wording, level in reversed(_LEVELS):
        if re.search(rf"chi dao ung pho {level}|dieu hanh.* {level}|^(?:o |doi voi )?{level}", folded):
            yield field, wording


def head_of(words: str) -> tuple[str, str]:
    """The level whose head a sentence names, and the name if it says no more; ``""`` if it names none or several."""
    folded = bare(words)
    found = [(level, who.start()) for level, sign in _HEADS if (who := re.search(sign, folded))]
    if len(found) != 1:
        return "", ""
    level, start = found[0]
    alone = (
        start == 0
        and len(words.split()) <= _MOST_OF_A_HEAD
        and not re.search(r"[,;:]|\b(?:khi|nếu|trong trường hợp)\b", words)
    )
    return level, words.rstrip(" .;") if alone else ""


def together(words: str) -> tuple[str, str, str] | None:
    """What stands before ``lực lượng phối hợp:``, these words, and what stands behind; None without them."""
    found = _TOGETHER.search(words)
    return (words[: found.start()].strip(), found[0], words[found.end() :].strip()) if found else None


def joined(words: str) -> str:
    """The names in ``phối hợp gồm A, B`` and ``A, B phối hợp;``."""
    return _JOINED.sub("", _JOINS.sub("", words))


def leader_of(words: str) -> tuple[str, str]:
    """The agency or force of ``Chủ trì: Sở Y tế.`` and ``Công an tỉnh chủ trì;``, and the words that say so."""
    found = _LEADS.fullmatch(words.strip(" .;,"))
    name = (found["who"] or found["whole"]).strip() if found else ""
    if not found or not (is_agency(name) or _FORCE.match(name)):
        return words, ""
    return name, (found["before"] or found["behind"]).strip()


def names_a_leader(words: str) -> bool:
    """True for words that say of a force that it leads: ``chủ trì``, ``nòng cốt``, ``đứng mũi``."""
    return _LEADER.search(bare(words)) is not None


def whose_tasks(heading: str) -> str:
    """The agency of ``Nhiệm vụ của Công an xã:``; ``""`` for any other heading."""
    found = _TASKS_OF.fullmatch(" ".join(heading.split()))
    return found["who"] if found else ""


def several(text: str, field: str) -> list[str]:
    """The single values of a field in a sentence."""
    if not text:
        return []
    if field == "proposers":
        return [piece for piece in re.split(r"\s+phối hợp (?:với )?", text) if piece]
    return agencies(text) if field == "cooperation" else [text]


def numbered_within(text: str) -> tuple[str, list[tuple[str, str]]]:
    """What stands before ``(i)``, and each piece from there on, with and without its number; all if there is none."""
    starts = [match.start() for match in _ROMAN.finditer(text)] or [0]
    pieces = [text[start:end].strip() for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    return text[: starts[0]].strip(), [(piece, _ROMAN.sub("", piece)) for piece in pieces]
