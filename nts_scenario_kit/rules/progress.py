"""Section IV: that progress is reported, to whom and when."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.model.types import Level
from nts_scenario_kit.rules import reports
from nts_scenario_kit.rules.idle import leaves_open, names_nobody
from nts_scenario_kit.rules.registry import WARNING, Hit, rule

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved


@rule("KB-BC", WARNING, "Cần Thơ IV.2 (trước 05/11 hằng năm)", "Phân công “6 rõ”")
def progress_report(s: Resolved) -> Iterator[Hit]:
    """Cần quy định chế độ báo cáo: kỳ hạn, nơi nhận.

    Kiểm tra “chế độ báo cáo” có cả “kỳ hạn” và “nơi nhận”, hoặc một câu của mục “sửa đổi, bổ sung, cập nhật”, của
    một nhiệm vụ đã nói đủ báo cáo ai, hạn nào. Áp dụng cho cấp tỉnh và cấp xã.

    Căn cứ: Kế hoạch của thành phố Cần Thơ, IV.2.
    Sai: chế độ báo cáo: {kỳ hạn: hằng năm}
    Đúng: chế độ báo cáo: {kỳ hạn: trước ngày 05 tháng 11 hằng năm, nơi nhận: Công an thành phố}
    """
    if s.scenario.level is Level.MINISTRY:
        return
    item = s.scenario.implementation.reporting
    missing = ["due"] if leaves_open(item.due, reports.DUE) else []
    missing += ["recipient"] if names_nobody((item.recipient,)) else []
    if missing and not (len(missing) > 1 and reports.told(s)):
        path: DataPath = ("implementation", "reporting")
        words = {"due": "kỳ hạn", "recipient": "nơi nhận"}
        hint = "còn thiếu: " + "; ".join(words[name] for name in missing)
        yield Hit(
            (*path, *missing[:1]) if len(missing) == 1 else path,
            "Chưa quy định chế độ báo cáo (kỳ hạn, nơi nhận).",
            hint,
        )
