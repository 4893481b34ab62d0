"""Reports on progress that are told in a sentence of section IV instead of in fields of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.rules.texts import mentions

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

_REPORTS = (
    "báo cáo (cho/về/với/lên/kết quả/tình hình) … (uỷ ban/chủ tịch/công an/sở/bộ/thường trực/cấp)"
    " | báo cáo (uỷ ban/ubnd/chủ tịch/công an/sở/bộ/thường trực/cấp/thủ tướng)"
    " | (gửi/trình) báo cáo … (uỷ ban/ubnd/chủ tịch/công an/sở/bộ/cấp)"
)
DUE = (
    "(hằng/hàng/mỗi) (năm/quý/tháng/tuần) | định kỳ | trước ngày … (hằng/hàng) năm | theo (từng /)(năm/quý/tháng/tuần)"
)


def told(s: Resolved) -> bool:
    """True if one sentence says to whom reports go, and when."""
    whole = s.scenario.implementation
    sentences = (*whole.revision.triggers, *(one.task for one in whole.assignments))
    return any(mentions(one, _REPORTS) and mentions(one, DUE) for one in sentences)
