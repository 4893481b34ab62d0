"""Sentences of the model that name central bodies where a province or a commune has to name its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.model.types import Level
from nts_scenario_kit.rules.agencies import domain_leads, names
from nts_scenario_kit.rules.lawbook import in_force
from nts_scenario_kit.rules.registry import WARNING, Hit, rule
from nts_scenario_kit.rules.situations import numbered
from nts_scenario_kit.rules.texts import mentions

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

_MINISTRY = "bộ "
#: What begins like a ministry and is a body of a province, or no body.
_NO_MINISTRY = "bộ (chỉ huy/tư lệnh/đội/phận/máy)"
_REPORTS_UPWARDS = "bộ công an (báo cáo/tham mưu/đề xuất/trình) (với /)thủ tướng"
_OWN = "công an (cấp /)(tỉnh/thành phố/xã/phường/đặc khu) | uỷ ban nhân dân | ubnd | sở"


@rule("KB-TEN-CAP", WARNING, "418 PL III.1.d GĐ2, III.1.đ GĐ3 (tỉnh thay cho bộ)", "Tên cơ quan, địa danh")
def own_level(s: Resolved) -> Iterator[Hit]:
    """Kịch bản của tỉnh, xã ghi cơ quan của cấp mình, không giữ “Bộ chủ quản”, “Bộ Công an” của khung mẫu.

    Khung mẫu viết cho cả nước: “Bộ chủ quản … phối hợp Bộ Công an đề xuất mức độ, thời điểm chuyển hóa”, “Bộ Công an
    báo cáo Thủ tướng Chính phủ”. Báo khi kịch bản cấp tỉnh, cấp xã (lời mẫu của biến thể hay tác giả chép lại) chỉ có
    cơ quan trung ương ở “cơ quan đề xuất”, hoặc giữ câu báo cáo Thủ tướng mà không nêu Công an, Ủy ban nhân dân, sở
    của mình. Từ ngày Luật Tình trạng khẩn cấp có hiệu lực, câu thứ hai do KB-D3-TQ, KB-D3-TM xét.

    Căn cứ: Kế hoạch số 418/KH-UBND, Phụ lục III.1.d Giai đoạn 2, III.1.đ Giai đoạn 3: tỉnh đã thay bằng “các Sở, Ban,
    ngành, địa phương chủ quản”, “lực lượng Công an”, “Công an tỉnh báo cáo, đề xuất lãnh đạo Bộ Công an, Chủ tịch UBND
    tỉnh”.
    Sai: kịch bản cấp tỉnh, cơ quan đề xuất: [Bộ chủ quản, Bộ Công an]
    Đúng: kịch bản cấp tỉnh, cơ quan đề xuất: [Sở Y tế, Công an thành phố]
    """
    level = s.scenario.level
    if level is Level.MINISTRY:
        return
    for _, path, situation in numbered(s):
        central = names(situation.forces.stage2.proposers)
        if central and all(map(_is_ministry, central)):
            listed = ", ".join(f"“{name}”" for name in central)
            message = (
                f"Kịch bản cấp {level} còn giữ cơ quan trung ương của khung mẫu ở cơ quan đề xuất chuyển hóa: {listed}."
            )
            owner = next(iter(domain_leads(s)), "cơ quan chủ quản lĩnh vực")
            yield Hit((*path, "forces", "stage2", "proposers"), message, f"ghi: {owner}; Công an cấp {level}")
        leadership = situation.steps.step2.stage3.leadership
        kept = mentions(leadership, _REPORTS_UPWARDS) and not mentions(leadership, _OWN)
        if kept and not in_force(s, "LUAT-TTKC-2025"):
            message = (
                f"Kịch bản cấp {level} còn giữ câu của khung mẫu “Bộ Công an báo cáo Thủ tướng Chính phủ”, "
                "chưa nêu Công an, Ủy ban nhân dân cấp mình."
            )
            hint = "viết: Công an cấp mình báo cáo, đề xuất Bộ Công an; Chủ tịch Ủy ban nhân dân tham mưu Thủ tướng …"
            yield Hit((*path, "steps", "step2", "stage3", "leadership"), message, hint)


def _is_ministry(name: str) -> bool:
    return name.lower().startswith(_MINISTRY) and not mentions(name, _NO_MINISTRY)
