"""The title of the scenario: it says where the scenario applies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.model.types import Level
from nts_scenario_kit.rules.reading import plain
from nts_scenario_kit.rules.registry import NOTE, Hit, rule

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

#: One place by its kind and name, as ``địa bàn`` begins: ``xã Tân Trụ, tỉnh Tây Ninh``.
_PLACE = re.compile(r"(?:xã|phường|đặc khu|tỉnh|thành phố) (\w[^,;(]*)", re.IGNORECASE)


@rule("KB-TEN-DB", NOTE, "NĐ 30/2020 Phụ lục I mục II.5", "Tên cơ quan, địa danh")
def place_in_title(s: Resolved) -> Iterator[Hit]:
    """Trích yếu nên nêu địa bàn áp dụng.

    Kịch bản khung của tỉnh, xã trùng tên với kịch bản cùng lĩnh vực của nơi khác nếu trích yếu không nêu địa bàn. So
    tên riêng ở “địa bàn” với “trích yếu”; địa bàn ghi cách khác (nhiều nơi, cả nước) thì không xét.

    Căn cứ: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.5 (trích yếu phản ánh khái quát nội dung chủ yếu của văn bản).
    Sai: trích yếu: Ứng phó với các đe dọa an ninh phi truyền thống lĩnh vực môi trường
    Đúng: trích yếu: Ứng phó với các đe dọa an ninh phi truyền thống lĩnh vực môi trường trên địa bàn xã Tân Trụ
    """
    scenario = s.scenario
    found = _PLACE.match(scenario.locality.strip())
    if scenario.level is Level.MINISTRY or found is None or plain(found[1]) in plain(scenario.subject):
        return
    # no name in the words: in a matrix of communes each row would say something of its own, and be judged by itself
    hint = "thêm vào cuối trích yếu: trên địa bàn …, tên như ở “địa bàn”"
    yield Hit(("subject",), "Trích yếu chưa nêu địa bàn áp dụng.", hint)
