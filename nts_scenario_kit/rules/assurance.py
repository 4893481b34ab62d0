"""Section IV.1 (Phụ lục), what the response needs: funds, forces, means, communications, drills."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.rules.affirming import affirmed
from nts_scenario_kit.rules.idle import SHORT, says_nothing
from nts_scenario_kit.rules.registry import ERROR, WARNING, Hit, rule
from nts_scenario_kit.rules.texts import is_blank, mentions

if TYPE_CHECKING:
    from nts_scenario_kit.model.scenario import Assurance
    from nts_scenario_kit.resolve import Resolved

_GROUP = "IV. Tổ chức thực hiện"
_ASSURANCE: DataPath = ("implementation", "assurance")
#: What belongs to the other sides of assurance.
_OF_OTHERS = "tập huấn | diễn tập | luyện tập | trực (ban/24/chỉ huy) | quân số | kiện toàn | bộ đàm | đường dây nóng"


def _assured(assurance: Assurance) -> tuple[str, ...]:
    a = assurance
    return (*a.funds, *a.forces, *a.means, *a.communications, *a.drills, *a.other)


@rule("KB-IV-1", ERROR, "147 PL IV.1", _GROUP)
def assurance(s: Resolved) -> Iterator[Hit]:
    """Mục IV phải làm rõ công tác bảo đảm cho hoạt động ứng phó.

    Kiểm tra “tổ chức thực hiện”, “bảo đảm” có ít nhất một mặt bảo đảm có nội dung: kinh phí, lực lượng, phương
    tiện, thông tin liên lạc, diễn tập… Lời chung (“thực hiện theo quy định”) chưa phải là nội dung.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, IV.1.
    Sai: bảo đảm: (để trống)
    Đúng: bảo đảm: {kinh phí: Ngân sách thành phố bố trí theo phân cấp, phương tiện, vật tư: Dự trữ 30 ngày}
    """
    if says_nothing(_assured(s.scenario.implementation.assurance)):
        hint = "viết ít nhất nguồn kinh phí"
        yield Hit(_ASSURANCE, "Mục IV chưa làm rõ công tác bảo đảm cho hoạt động ứng phó.", hint)


def _names_a_source(text: str) -> bool:
    """False if the text only says that there is money, or how it is spent: ``Kinh phí đầy đủ, chi tiết kiệm``."""
    left = _MONEY.sub("", _SPENT.sub("", text)).strip(" ,;.")
    return not (len(left) <= SHORT and says_nothing((left,)))


#: How money is spent, which does not say where it comes from.
_SPENT = re.compile(
    r"(?<![^,;.])[^,;.]*\b(?:tiết kiệm|lãng phí|dàn trải|thất thoát|niêm yết|công khai|minh bạch"
    r"|đúng (?:chế độ|đối tượng|mục đích|quy định))\b"
    r"(?![^,;.]*\b(?:ngân sách|quỹ|nguồn|dự phòng|dự toán|tài trợ|xã hội hóa|xã hội hoá)\b)[^,;.]*[,;.]?",
    re.IGNORECASE,
)
_MONEY = re.compile(r"\b(?:nguồn )?kinh phí\b|\bquyết định\b", re.IGNORECASE)


@rule("KB-IV-1-KP", WARNING, "147 IV; 418 IV; Cần Thơ IV.1", _GROUP)
def funds(s: Resolved) -> Iterator[Hit]:
    """Công tác bảo đảm cần nêu nguồn kinh phí.

    Tìm ở “kinh phí”, hoặc ở các mặt bảo đảm khác, câu nói về kinh phí, ngân sách, quỹ, dự toán. Khi mọi mặt bảo đảm đều
    trống thì chỉ báo KB-IV-1. “Chưa bố trí kinh phí”, “Bảo đảm đầy đủ kinh phí”, việc của mặt khác (tập huấn,
    trực ban) không phải là nguồn.

    Căn cứ: Nghị quyết số 147/NQ-CP, IV; Kế hoạch số 418/KH-UBND, IV; Kế hoạch của thành phố Cần Thơ, IV.1.
    Sai: bảo đảm: {lực lượng: Lực lượng thường trực 24/24 giờ}
    Đúng: bảo đảm: {kinh phí: Ngân sách nhà nước theo phân cấp và các nguồn hợp pháp khác}
    """
    item = s.scenario.implementation.assurance
    texts, own = tuple(filter(_names_a_source, affirmed(_assured(item)))), affirmed(item.funds)
    money = (
        "kinh phí | ngân sách | tài chính | dự toán | quỹ | nguồn chi | kinh tế tự chủ | tiền | vốn | triệu đồng"
        " | chi trả | tự chi | tài trợ | xã hội hoá"
    )
    unsaid = says_nothing(filter(_names_a_source, own)) or mentions(own, _OF_OTHERS)
    if unsaid and not is_blank(_assured(item)) and not mentions(texts, money):
        yield Hit((*_ASSURANCE, "funds"), "Công tác bảo đảm chưa nêu nguồn kinh phí.", "viết kinh phí: từ nguồn nào")
