"""Section IV.3 (Phụ lục): how the scenario is kept up to date."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.rules import actors
from nts_scenario_kit.rules.affirming import affirmed
from nts_scenario_kit.rules.idle import concretely, leaves_open, names_nobody, says_nothing
from nts_scenario_kit.rules.registry import ERROR, WARNING, Hit, rule
from nts_scenario_kit.rules.texts import is_blank, mentions

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

_GROUP = "IV. Tổ chức thực hiện"
_REVISION: DataPath = ("implementation", "revision")


@rule("KB-IV-3", ERROR, "147 PL IV.3", _GROUP)
def revised(s: Resolved) -> Iterator[Hit]:
    """Mục IV phải quy định việc sửa đổi, bổ sung, cập nhật kịch bản khung.

    Kiểm tra “sửa đổi, bổ sung, cập nhật” có nội dung: định kỳ, khi nào, cơ quan đầu mối, thẩm quyền.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, IV.3.
    Sai: sửa đổi, bổ sung, cập nhật: (để trống)
    Đúng: sửa đổi, bổ sung, cập nhật: {định kỳ: hằng năm, cơ quan đầu mối: Sở Y tế}
    """
    item = s.scenario.implementation.revision
    denied = not is_blank(item.triggers) and is_blank(affirmed(item.triggers))
    if is_blank((item.cycle, *item.triggers, item.focal, item.authority)) or denied or mentions(item.triggers, _NEVER):
        message = "Mục IV chưa quy định việc sửa đổi, bổ sung, cập nhật kịch bản khung."
        yield Hit(_REVISION, message, "viết định kỳ, khi nào, cơ quan đầu mối, thẩm quyền")


#: The contrary of what is asked.
_NEVER = (
    "giữ nguyên … (không/chẳng) (phải /cần /)(sửa đổi/bổ sung/cập nhật/điều chỉnh/sửa/thay đổi)"
    " | (không/chẳng) (phải /cần /)(sửa đổi/bổ sung/cập nhật/điều chỉnh/sửa/thay đổi) … (kể cả/dù/trong mọi trường hợp)"
)
_CYCLES = (
    "định kỳ | (hằng/hàng/mỗi) (năm/quý/tháng/6 tháng) | (năm/tháng/quý) … (một/1/hai/2) lần"
    " | (một/1/hai/2) lần … (năm/quý/tháng)"
)
_OWNERS = (
    "đầu mối | chủ trì | chịu trách nhiệm | tham mưu"
    " | (sở/bộ/vụ/cục/phòng/công an/ban/uỷ ban/trung tâm/ngân hàng) … (rà soát/tổng hợp/theo dõi/sửa đổi/cập nhật)"
)
_DECIDERS = "quyết định | phê duyệt | thẩm quyền | trình … (xem xét/ban hành/quyết định/phê duyệt) | cho ý kiến"


@rule("KB-IV-3-AI", WARNING, "147 PL IV.3", _GROUP)
def revision_owner(s: Resolved) -> Iterator[Hit]:
    """Quy định cập nhật cần nêu cơ quan đầu mối và định kỳ rà soát.

    Kiểm tra “cơ quan đầu mối”, “định kỳ”, “thẩm quyền” đều có nội dung (chỗ nào trống thì văn bản in dấu chấm), hoặc
    câu ở “khi nào” đã nói đủ: ai làm đầu mối, bao lâu rà soát một lần, ai quyết định. “Khi nào” đã ghi thì phải nói
    trường hợp nào; “Khi cần thiết” chưa phải là nội dung. Cả mục trống thì chỉ báo KB-IV-3.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, IV.3.
    Sai: sửa đổi, bổ sung, cập nhật: {khi nào: [Khi pháp luật thay đổi]}
    Đúng: sửa đổi, bổ sung, cập nhật: {định kỳ: hằng năm, khi nào: […], cơ quan đầu mối: Sở Y tế, thẩm quyền: …}
    """
    item = s.scenario.implementation.revision
    if is_blank((item.cycle, *item.triggers, item.focal, item.authority)):
        return
    words = {"cycle": "định kỳ", "focal": "cơ quan đầu mối", "authority": "thẩm quyền"}
    said = {"cycle": _CYCLES, "focal": _OWNERS, "authority": _DECIDERS}
    unsaid = {
        "cycle": leaves_open(item.cycle, _CYCLES),
        "focal": names_nobody((item.focal,)) or all(map(actors.generic, actors.split((item.focal,)))),
        "authority": names_nobody((item.authority,)),
    }
    missing = [one for one in words if unsaid[one] and not mentions(item.triggers, said[one])]
    if missing:
        message = "Quy định cập nhật chưa nêu cơ quan đầu mối và định kỳ rà soát."
        if missing == ["authority"]:
            message = "Quy định cập nhật chưa nêu cấp quyết định việc sửa đổi, bổ sung, cập nhật."
        yield Hit((*_REVISION, missing[0]), message, "còn thiếu: " + "; ".join(words[name] for name in missing))
    path: DataPath = (*_REVISION, "triggers")
    if s.given(path) and not is_blank(item.triggers) and says_nothing(item.triggers):
        message = "Quy định cập nhật chưa nêu trường hợp nào phải sửa đổi, bổ sung, cập nhật."
        yield Hit(path, message, concretely(item.triggers, "khi pháp luật, tổ chức, địa bàn thay đổi; sau diễn tập"))
