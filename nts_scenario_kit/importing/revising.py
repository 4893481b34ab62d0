"""When a scenario is looked through again, who proposes changes and who decides, in sentences that follow no wording.

``Định kỳ hai năm một lần rà soát; Sở Công Thương là đầu mối đề xuất, Chủ tịch … quyết định.`` (IV.3).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.directing import LONGEST

if TYPE_CHECKING:
    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.draft import Draft

_PLAN = r"(?:kịch bản(?: khung)?|phương án|kế hoạch|bản|sổ|tài liệu)(?: này| khung)?"
_LOOKS = (
    r"(?:rà soát|rà lại|xem lại|xem xét(?: lại)?|cập nhật|sửa đổi|điều chỉnh|bổ sung|soát lại|đọc lại|viết lại"
    r"|chỉnh sửa|chỉnh|sửa|hiệu chỉnh|đánh giá)"
)
#: What is done, without who does it and when.
_WORK = (
    rf"(?:(?:{_PLAN}|được|phải|cần|tổ chức|tiến hành|thực hiện|việc|nội dung|lại|và|các|{_LOOKS}|cho phù hợp"
    r"|một cách|đột xuất|ngay|kịp thời)(?!\w)[\s,]*)"
)
_NUMBER = r"(?:\d+|một|hai|ba|bốn|năm|sáu|mười hai)"
#: ``hằng năm``, ``hai năm một lần``, ``vào quý IV hằng năm``, ``mỗi năm một lần trước mùa mưa``.
_TIME = (
    rf"(?:(?:vào |trong |trước )?(?:ngày \d+(?:/\d+| tháng \d+)|quý [IVX]+|tháng \d+|cuối năm|đầu năm)\s*"
    rf"(?:(?:hằng|hàng|mỗi) năm)?|(?:(?:mỗi|{_NUMBER})\s+)?(?:năm|tháng|quý)"
    r"(?:\s+(?!hoặc|khi|và)[^\s,;.]+){0,4}?\s+(?:một|\d+|hai) lần|mỗi tháng \d+"
    r"|(?:hằng|hàng|mỗi) (?:năm|quý|tháng|sáu tháng|6 tháng))"
    r"(?:,?\s+(?:trước|sau|vào|trong)\s+(?:mỗi |đầu |cuối )?(?:mùa|ngày|quý|tháng|vụ)"
    r"(?:\s+(?!và|trình|đề)[^\s,;.]+){1,4})?"
)
_NAME = r"(?:\s+(?!{stop})[^\s,;:.()]+|,\s+(?:Văn hóa|Thể thao|Hạ tầng|Môi trường|Trật tự|Xã hội|phường|đặc khu)(?!\w))"
_ACTS = (
    r"(?:(?:là|làm|có trách nhiệm|chịu trách nhiệm|theo dõi|chủ trì|giúp|chủ động)(?!\w)"
    r"|(?:cơ quan |đơn vị )?(?:đầu mối|thường trực)|tổng hợp|rà soát|rà lại|xem lại|đề xuất|đề nghị|soạn|trình|tham mưu"
    r"|kiến nghị|giữ|nhận|đánh giá|đọc lại|cùng|phối hợp)"
)
_DECIDES = (
    r"(?:xem xét|quyết định|phê duyệt|duyệt|ký|chốt|quyết|thông qua|cho phép|ban hành|sửa đổi|cập nhật|điều chỉnh"
    r"|chỉnh sửa)"
)
_FOCAL = (
    r"(?:(?:Giám đốc|Trưởng|Chánh) )?(?:Sở|Phòng|Công an|Cục|Chi cục|Trạm|Văn phòng|Ban Chỉ huy|Hạt|Đồn|Vụ|Trung tâm"
    r"|Thanh tra|Bộ Chỉ huy|Tổng cục|Ban Quản lý)" + _NAME.format(stop=rf"{_ACTS}(?!\w)") + "+"
)
_AUTHORITY = (
    r"(?:Chủ tịch|Thủ tướng|Bộ trưởng|Giám đốc|Ủy ban nhân dân|UBND|Hội đồng nhân dân)"
    + _NAME.format(stop=rf"{_DECIDES}(?!\w)|(?:để|khi|thay|theo dõi)(?!\w)")
    + "*"
)
_CYCLE = re.compile(rf"{_WORK}*(?:định kỳ\s+)?(?P<cycle>{_TIME})[\s,]*{_WORK}*", re.IGNORECASE)
_TRIGGER = re.compile(
    r"(?:.*\s)?(?:(?:ngay\s+)?(?:khi|nếu)|trường hợp|(?:ngay )?sau (?:mỗi|khi|trận|một|sự cố)|đột xuất)(?!\w)\s.*",
    re.IGNORECASE,
)
_PROPOSES = re.compile(rf"(?:[Gg]iao\s+)?(?P<focal>{_FOCAL})\s+{_ACTS}.*", re.DOTALL)
_DECIDED = re.compile(rf"(?P<authority>{_AUTHORITY})\s+(?:(?:để|là cấp)\s+)?{_DECIDES}(?!\w).*", re.DOTALL)
#: Behind who proposes: to whom.
_LAID_BEFORE = re.compile(rf"(?<!\w)(?:trình|đề xuất|kiến nghị|tham mưu|đề nghị|báo cáo)\s+(?P<authority>{_AUTHORITY})")
_PIECES = re.compile(
    rf"[;.]\s+|\s+thì\s+(?={_FOCAL}\s+{_ACTS}(?!\w))|,\s+(?={_FOCAL}\s+{_ACTS}(?!\w)|{_AUTHORITY}\s+{_DECIDES}(?!\w))"
)
#: ``Cơ quan đầu mối: Sở Y tế``; the first that fits.
_LABELS = (
    ("focal", r"(?:(?:cơ quan|đơn vị)\s+)?(?:(?:làm|là)\s+)?(?:đầu mối|đề xuất|chủ trì|tham mưu|theo dõi)"),
    ("authority", r"(?:(?:cơ quan|người|cấp)\s+)?(?:có\s+)?(?:thẩm quyền|phê duyệt|quyết định|ký duyệt)"),
    ("cycle", r"(?:định kỳ|chu kỳ|thời gian|thời hạn)"),
)
_LABELLED = tuple(
    (field, re.compile(rf"{label}(?:\s+[^\s:]+){{0,5}}\s*:\s+(?P<value>\S.*)", re.IGNORECASE | re.DOTALL))
    for field, label in _LABELS
)
_OR_WHEN = re.compile(r",?\s+(?:hoặc|hay|và)\s+(?=(?:ngay\s+)?(?:khi|sau|nếu)(?!\w))", re.IGNORECASE)
#: ``Phương án này thay thế Phương án số 412/PA-UBND …``: it says nothing of changes to come.
_REPLACES = re.compile(rf"{_PLAN}\s+thay(?: thế)?\s+(?:cho\s+)?{_PLAN}(?!\w).*", re.IGNORECASE | re.DOTALL)


def put_revision(draft: Draft, words: str, text: str, number: int) -> bool:
    """A sentence below IV.3, taken apart; False for one that only says in which case the scenario is changed."""
    home: Path = ("implementation", "revision")
    if _REPLACES.fullmatch(words):
        draft.leave(number, text, "", "lời dẫn")
        return True
    said = [*revised(words)]
    if all(field == "triggers" for field, _ in said):
        return False
    draft.note(home, text)
    for field, value in said:
        if field == "triggers":
            draft.add((*home, field), value, number)
        elif not draft.put((*home, field), value, number):
            draft.leave(number, value, "", "tổ chức thực hiện.sửa đổi, bổ sung, cập nhật")
    return True


def revised(words: str) -> Iterator[tuple[str, str]]:
    """Each piece of a sentence with the field of IV.3 that it fills; a piece that tells nothing is a case of change.

    Of who proposes, who decides and how often only the name or the time is given, not the sentence around it.
    """
    for piece in _PIECES.split(words) if len(words) <= LONGEST else [words]:
        text = piece.strip(" .;,/")
        if not text:
            continue
        if len(text) > LONGEST:
            yield "triggers", text
            continue
        often, or_when = _split(text)
        labelled = next(((field, found["value"]) for field, one in _LABELLED if (found := one.fullmatch(text))), None)
        if labelled:
            yield labelled
        elif cycle := _CYCLE.fullmatch(often):
            yield "cycle", cycle["cycle"].strip(" ,")
            if or_when:
                yield "triggers", or_when
        elif decided := _DECIDED.fullmatch(text):
            yield "authority", decided["authority"]
        elif proposes := _PROPOSES.fullmatch(text):
            yield "focal", proposes["focal"]
            yield from _beside(text[proposes.end("focal") :])
        else:
            yield "triggers", text


def _split(text: str) -> tuple[str, str]:
    """``hai năm một lần, hoặc khi …``: how often, and when besides; the whole text and ``""`` if it is not both."""
    often, *when = _OR_WHEN.split(text, maxsplit=1)
    return (often, when[0]) if when and _CYCLE.fullmatch(often) else (text, "")


def _beside(behind: str) -> Iterator[tuple[str, str]]:
    """What else a sentence on who proposes says: to whom, how often and when."""
    if laid := _LAID_BEFORE.search(behind):
        yield "authority", laid["authority"]
    if cycle := re.search(_TIME, behind, re.IGNORECASE):
        yield "cycle", cycle[0].strip(" ,")
    if trigger := re.search(
        r"(?<!\w)(?:(?:ngay )?khi|(?:ngay )?sau (?:mỗi|sự cố)|nếu)(?!\w)(?:(?!,\s+(?:trình|đề xuất|báo cáo)\s).)*",
        behind,
    ):
        yield "triggers", trigger[0].strip(" .;,/")
