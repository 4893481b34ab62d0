"""Names of agencies with a comma in them, which a list between brackets takes for two names."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from nts_scenario_kit.rules.prose import prose
from nts_scenario_kit.rules.reading import plain
from nts_scenario_kit.rules.registry import WARNING, Hit, rule

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

_GROUP = "Tên cơ quan, địa danh"
#: Names with a comma that every place has; the variant may know more.
_WITH_COMMA = (
    "Sở Văn hóa, Thể thao và Du lịch",
    "Bộ Văn hóa, Thể thao và Du lịch",
    "Ủy ban nhân dân xã, phường, đặc khu",
)


@rule("KB-TEN-TACH", WARNING, "147 PL IV.2", _GROUP)
def parted_name(s: Resolved) -> Iterator[Hit]:
    """Tên cơ quan có dấu phẩy không bị tách thành hai cơ quan.

    Trong danh sách viết giữa ngoặc vuông, dấu phẩy ngăn hai mục: tên có dấu phẩy phải đặt trong dấu nháy kép, hoặc viết
    mỗi cơ quan một dòng. So với các tên có dấu phẩy của biến thể và các tên thường gặp.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, IV.2.
    Sai: phối hợp: [Sở Văn hóa, Thể thao và Du lịch]
    Đúng: phối hợp: ["Sở Văn hóa, Thể thao và Du lịch"]
    """
    merged = s.variant.merged
    leads = (name for found in merged.domain_leads.values() for name in found)
    known = [name for name in (*_WITH_COMMA, *merged.names.values(), *leads) if ", " in name]
    heads = {plain(name.partition(", ")[0]) for name in known}
    for (path, first), (after, second) in pairwise(prose(s).agencies):
        if plain(first) in heads and path[:-1] == after[:-1]:
            whole = next((name for name in known if plain(name).startswith(plain(f"{first}, {second}"))), "")
            if whole:
                message = f"“{whole}” bị tách thành “{first}” và “{second}”."
                yield Hit(path, message, f'đặt cả tên trong dấu nháy kép: "{whole}"')
