"""Section IV (Phụ lục): bodies that take no orders from a people's committee are asked, not charged."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.model.types import Level
from nts_scenario_kit.rules import actors
from nts_scenario_kit.rules.registry import NOTE, WARNING, Hit, rule
from nts_scenario_kit.rules.texts import is_blank, mentions

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

_GROUP = "IV. Tổ chức thực hiện"
_ASSIGNMENTS: DataPath = ("implementation", "assignments")


@rule("KB-IV-2-MT", NOTE, "147 V.16; 418 V.17; Cần Thơ III.16", _GROUP)
def fatherland_front(s: Resolved) -> Iterator[Hit]:
    """Mục IV nên đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam phối hợp.

    Tìm Mặt trận Tổ quốc trong chủ trì, phối hợp hoặc nội dung của một nhiệm vụ.

    Căn cứ: Nghị quyết số 147/NQ-CP, V.16; Kế hoạch số 418/KH-UBND, V.17; Kế hoạch của thành phố Cần Thơ, III.16.
    Sai: bảng phân công không nhắc Mặt trận Tổ quốc
    Đúng: phối hợp: [Ủy ban Mặt trận Tổ quốc Việt Nam thành phố]
    """
    items = s.scenario.implementation.assignments
    charged = tuple(name for item in items for name in (*item.lead, *item.cooperation))
    texts = (*charged, *(item.task for item in items), *(item.responsibility for item in items))
    if not is_blank(texts) and not mentions(texts, "mặt trận | mttq | ubmttq | ubmt"):
        message = "Mục IV chưa đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam phối hợp."
        yield Hit(_ASSIGNMENTS, message, "thêm: Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam … phối hợp …")


_NOT_UNDER = (
    "mặt trận | mttq | ubmttq | ngân hàng nhà nước | nhnn | tòa (án/hành chính) | tand | viện (kiểm sát/ksnd) | vksnd"
    " | tổ chức chính trị xã hội | hội (liên hiệp phụ nữ/phụ nữ/lhpn/nông dân/cựu chiến binh/ccb/chữ thập đỏ)"
    " | đoàn thanh niên | tỉnh đoàn | thành đoàn"
    " | đoàn tncs | liên đoàn lao động | công đoàn"
)


@rule("KB-IV-2-DN", WARNING, "Cần Thơ III.13, III.16; 418 V.19", _GROUP)
def asked_not_ordered(s: Resolved) -> Iterator[Hit]:
    """Cơ quan không thuộc quyền chỉ đạo của Ủy ban nhân dân thì dùng “Đề nghị”.

    Mặt trận Tổ quốc, tổ chức chính trị - xã hội, Ngân hàng Nhà nước khu vực, Tòa án, Viện kiểm sát không nhận nhiệm
    vụ từ Ủy ban nhân dân. Kiểm tra nhiệm vụ do các cơ quan này chủ trì có chữ “đề nghị” ở nội dung việc, chủ trì
    hoặc trách nhiệm; việc còn trống thì KB-6R-VIEC báo. Không áp dụng cho cấp bộ.

    Căn cứ: Kế hoạch của thành phố Cần Thơ, III.13, III.16; Kế hoạch số 418/KH-UBND, V.19.
    Sai: {việc: Bảo đảm thanh khoản, chủ trì: Ngân hàng Nhà nước chi nhánh Khu vực 14}
    Đúng: {việc: Đề nghị bảo đảm thanh khoản, chủ trì: Ngân hàng Nhà nước chi nhánh Khu vực 14}
    """
    if s.scenario.level is Level.MINISTRY:
        return
    for index, item in enumerate(s.scenario.implementation.assignments):
        if mentions((item.task, *item.lead, item.responsibility), "đề nghị"):
            continue
        for position, name in actors.placed(item.lead):
            if mentions(name, _NOT_UNDER) and not is_blank(item.task):
                message = (
                    f"“{name}” không thuộc quyền chỉ đạo của Ủy ban nhân dân; dùng “Đề nghị …” thay cho giao nhiệm vụ."
                )
                yield Hit((*_ASSIGNMENTS, index, "lead", position), message, "bắt đầu nội dung việc bằng “Đề nghị …”")
