"""Keys that stand in the file as comments are found at their place."""

from __future__ import annotations

import pytest

from nts_scenario_kit.source import Mark, parse

TEXT = """\
biến thể: can_tho
# trích yếu: dòng đầu
ban hành:
  # Số do văn thư cấp (xem: Điều 15)
  số:
  # độ mật:
  # giai đoạn:
    # một:
      # tên: a
    # hai: b
  # nơi nhận: [a]
căn cứ:
  # độ mật: của mục khác
  pháp lý: a
trống:
  # khóa: a
# địa bàn: cuối
"""


@pytest.mark.parametrize(
    ("path", "mark"),
    [
        (("trích yếu",), (2, 3)),
        (("ban hành", "độ mật"), (6, 5)),
        (("ban hành", "giai đoạn", "một", "tên"), (9, 9)),
        (("ban hành", "giai đoạn", "hai"), (10, 7)),
        (("ban hành", "giai đoạn", "hai", "tên"), (10, 7)),
        (("ban hành", "nơi nhận", 0), (11, 5)),
        (("căn cứ", "độ mật"), (13, 5)),
        (("trống", "khóa"), (16, 5)),
        (("địa bàn",), (17, 3)),
        (("ban hành", "số"), None),
        (("ban hành", "hai"), None),
        (("căn cứ", "nơi nhận"), None),
        (("trống", "địa bàn"), None),
        (("ban hành", "không có"), None),
    ],
)
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_key_in_a_comment_has_a_place(path: tuple[str | int, ...], mark: tuple[int, int] | None, ending: str) -> None:
    found, _ = parse(TEXT.replace("\n", ending).encode(), "a.yaml")
    assert found is not None
    assert found.commented(path) == (Mark(*mark) if mark else None)
