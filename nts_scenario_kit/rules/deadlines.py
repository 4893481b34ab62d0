"""Dates that must agree: deadlines with the date of issue, with each other, with the period of the Strategy."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.model.types import in_words
from nts_scenario_kit.rules.registry import ERROR, NOTE, WARNING, Hit, rule
from nts_scenario_kit.rules.texts import mentions

if TYPE_CHECKING:
    from nts_scenario_kit.model.scenario import Assignment
    from nts_scenario_kit.resolve import Resolved

_GROUP = "Thời gian"
#: Last day of the first period of the Strategy (Nghị quyết 147/NQ-CP: 2025 - 2030, vision 2045).
_PERIOD_END = datetime.date(2030, 12, 31)


def _dated(s: Resolved) -> Iterator[tuple[int, Assignment, DataPath, datetime.date]]:
    """Every task with a last day: its number from 1, path of its deadline, and that day."""
    for index, item in enumerate(s.scenario.implementation.assignments):
        last = item.deadline.last_day
        if last is not None:
            yield index + 1, item, ("implementation", "assignments", index, "deadline"), last


@rule("KB-TG-TRUOC", ERROR, "Cần Thơ phụ lục", _GROUP)
def before_issue(s: Resolved) -> Iterator[Hit]:
    """Thời hạn của nhiệm vụ không được trước ngày ban hành.

    So ngày cuối cùng mà thời hạn cho phép (“trong năm 2026” là ngày 31/12/2026, “trước tháng 6/2026” là ngày
    31/5/2026) với ngày ban hành. Chưa có ngày ban hành thì không so được (KB-TG-BH).

    Căn cứ: phụ lục Kế hoạch của thành phố Cần Thơ.
    Sai: ngày ban hành 2026-12-15, thời hạn: 2026-06-30
    Đúng: ngày ban hành 2026-12-15, thời hạn: 2027-06-30
    """
    issued = s.scenario.issuance.date
    for number, item, path, last in _dated(s):
        if issued is not None and last < issued and not item.deadline.ongoing:
            message = f"Nhiệm vụ {number}: thời hạn {item.deadline.printed} trước ngày ban hành {in_words(issued)[5:]}."
            yield Hit(path, message, "ghi một ngày từ ngày ban hành trở đi")


@rule("KB-TG-BH", WARNING, "418/KH-UBND; Cần Thơ", _GROUP)
def undated(s: Resolved) -> Iterator[Hit]:
    """Chưa có ngày ban hành thì chưa kiểm tra được thời hạn và hiệu lực căn cứ.

    Bản thảo được để trống ngày; bảng đối chiếu khi đó ghi “chưa đánh giá” cho những gì cần ngày ban hành.

    Căn cứ: Kế hoạch số 418/KH-UBND và Kế hoạch của thành phố Cần Thơ (thời hạn tính từ ngày ban hành).
    Sai: ngày: (để trống)
    Đúng: ngày: 2026-12-15
    """
    if s.scenario.issuance.date is None:
        message = "Chưa có ngày ban hành: không kiểm tra được thời hạn và hiệu lực căn cứ."
        yield Hit(("issuance", "date"), message, "ghi ngày dự kiến ban hành")


_DRILL = "diễn tập"
_SCENARIO = (
    "(xây dựng/ban hành/hoàn thiện/soạn thảo/trình/phê duyệt/lập) … kịch bản"
    " | kịch bản … (được ban hành/được phê duyệt/hoàn thành)"
)


@rule("KB-TG-DT", WARNING, "Cần Thơ phụ lục dòng 30, 38", _GROUP)
def drill_before_scenario(s: Resolved) -> Iterator[Hit]:
    """Kế hoạch diễn tập không nên đến hạn trước khi có kịch bản khung.

    So hạn của nhiệm vụ có chữ “diễn tập” với hạn của nhiệm vụ xây dựng, ban hành kịch bản khung trong cùng bảng
    phân công.

    Căn cứ: phụ lục Kế hoạch của thành phố Cần Thơ, dòng 38 (hạn 31/12/2025) đến trước dòng 30 (trong năm 2026).
    Sai: Tổ chức diễn tập kịch bản khung, thời hạn 2025-12-31; Xây dựng kịch bản khung, thời hạn 2026-12-31
    Đúng: Xây dựng kịch bản khung, thời hạn 2026-12-31; Tổ chức diễn tập kịch bản khung, thời hạn 2027-06-30
    """
    dated = list(_dated(s))
    built = [
        (last, item)
        for _, item, _, last in dated
        if mentions(item.task, _SCENARIO) and not mentions(item.task, _DRILL) and not item.deadline.ongoing
    ]
    if not built:
        return
    first, scenario = min(built, key=lambda entry: entry[0])
    for _, item, path, last in dated:
        if mentions(item.task, _DRILL) and last < first and not item.deadline.ongoing:
            message = (
                f"Kế hoạch diễn tập ({item.deadline.printed}) đến hạn trước khi có kịch bản khung"
                f" ({scenario.deadline.printed})."
            )
            yield Hit(path, message, "lùi hạn diễn tập sau hạn xây dựng kịch bản khung")


@rule("KB-TG-KY", NOTE, "147 (giai đoạn 2025 - 2030, tầm nhìn 2045)", _GROUP)
def beyond_period(s: Resolved) -> Iterator[Hit]:
    """Thời hạn nên nằm trong giai đoạn đến năm 2030 của Chiến lược.

    Chiến lược đặt mục tiêu đến năm 2030; hạn sau ngày 31/12/2030 thường là lỗi gõ năm.

    Căn cứ: Nghị quyết số 147/NQ-CP (giai đoạn 2025 - 2030, tầm nhìn đến năm 2045).
    Sai: thời hạn: 2036-12-31
    Đúng: thời hạn: 2026-12-31
    """
    for _, item, path, last in _dated(s):
        if last > _PERIOD_END and not item.deadline.ongoing:
            message = f"Thời hạn {item.deadline.printed} vượt giai đoạn đến năm 2030 của Chiến lược."
            yield Hit(path, message, "xem lại năm; việc làm lâu dài thì ghi thời hạn: thường xuyên")
