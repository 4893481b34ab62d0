"""A key freed of its ``#`` while its parent is still a comment: the message names the parent, not quotes."""

from __future__ import annotations

import pytest
from support import lines

from nts_scenario_kit import source
from nts_scenario_kit.model.validate import validate

HEAD = lines(
    "loại: kịch bản khung", "biến thể: can_tho", "lĩnh vực: y_te", "cấp: tỉnh", "trích yếu: Ứng phó dịch bệnh",
    "tình huống:", "  - tên: Bùng phát", "    yêu cầu xử lý:",
)  # fmt: skip
TEXTS = "“yêu cầu xử lý” phải là một câu hoặc danh sách câu, đang là các khóa con"
QUOTES = "nếu câu có dấu hai chấm, hãy đặt cả câu trong dấu nháy kép"


def silent(child: str, parent: str, line: int) -> str:
    """The hint for a child whose parent is a comment in that line."""
    return (
        f"“{child}” nằm dưới “{parent}” (dòng {line}), mà dòng {line} còn dấu #:"
        f" bỏ cả dấu # và dấu cách sau nó ở dòng {line}"
    )


@pytest.mark.parametrize(
    ("below", "place", "message", "hint"),
    [
        (
            ["    # cơ chế vận hành:", "      # cấp xã:", "        # Khi nào: (III.1.c)", "        điều kiện: a"],
            (12, 9), TEXTS, silent("điều kiện", "cấp xã", 10),
        ),
        (
            ["    # Ai chỉ đạo. (III.1.c)", "    # cơ chế vận hành:", "", "      cấp xã:", "        điều kiện: a"],
            (12, 7), TEXTS, silent("cấp xã", "cơ chế vận hành", 10),
        ),
        (
            ["    cơ chế vận hành:", "      # cấp xã:", "        # cơ quan chỉ đạo: a", "        điều kiện: a"],
            (12, 9), "không có khóa “điều kiện” ở đây", silent("điều kiện", "cấp xã", 10),
        ),
        (
            ["     cơ chế vận hành:", "       cấp xã:", "         điều kiện: a"],
            (9, 6), TEXTS, "“cơ chế vận hành” là khóa cùng cấp với “yêu cầu xử lý”: thụt bằng nhau, 4 dấu cách",
        ),
        (["      # cấp xã:", "      một: hai"], (10, 7), TEXTS, QUOTES),
        (["      # cấp xã: a", "        một: hai"], (10, 9), TEXTS, QUOTES),
        (["      Bảo đảm: kịp thời"], (9, 7), TEXTS, QUOTES),
    ],
)  # fmt: skip
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_child_below_a_comment_is_told_its_parent(
    below: list[str], place: tuple[int, int], message: str, hint: str, ending: str
) -> None:
    found, faults = source.parse((HEAD + lines(*below)).replace("\n", ending).encode(), "a.yaml")
    assert found is not None
    assert faults == []
    assert [((f.line, f.column), f.message, f.hint) for f in validate(found)[1]] == [(place, message, hint)]
