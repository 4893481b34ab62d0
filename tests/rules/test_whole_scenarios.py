"""Whole scenarios in the words of a ministry, a province, a city and a ward: nothing is told of them but what is so."""

from __future__ import annotations

import pytest
from casefile import HERE, patched, resolved, told

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.rules import check, examine
from nts_scenario_kit.rules.crosswalk import crosswalk

_PRINTED = (
    "2:1 Văn bản in nguyên câu hướng dẫn của khung mẫu: câu mở đầu, lời dẫn mục II, "
    "câu “Các tình huống tiếp theo (nếu có)…”."
)
_SHORT = "Từ viết tắt “UBND” dùng lần đầu chưa có giải thích."
_LL = "tình huống[1].lực lượng, phương tiện."
_STEPS = "tình huống[1].các bước."


def scenario(name: str) -> str:
    return (HERE / "offices" / f"{name}.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "findings"),
    [
        ("luong_thuc_bo", [f"103:25 {_SHORT}"]),
        (
            "moi_truong_tinh",
            [_PRINTED, "87:10 Địa bàn có phường, đặc khu; nên ghi “xã, phường, đặc khu”.", f"209:25 {_SHORT}"],
        ),
        ("hang_hai_thanh_pho", [_PRINTED]),
        ("an_ninh_mang_phuong", [_PRINTED]),
    ],
)
def test_only_what_is_so_is_told_of_an_office_in_its_own_words(name: str, findings: list[str]) -> None:
    s = resolved(scenario(name))
    assert told(check(s)) == findings
    assert crosswalk(s, examine(s)).verdict.startswith("sẵn sàng trình: ")


@pytest.mark.parametrize(
    ("path", "value", "rule"),
    [
        (f"{_LL}giai đoạn 1.chủ trì", "Công an thành phố", "KB-D1-CA"),
        (f"{_LL}giai đoạn 2.chủ trì", "Bộ Chỉ huy quân sự thành phố", "KB-D2-CA"),
        (f"{_LL}giai đoạn 2.phối hợp", ["Bộ Chỉ huy quân sự thành phố", "Sở Xây dựng"], "KB-D2-PH"),
        (f"{_LL}giai đoạn 1.phương tiện[4]", "lương khô, nước uống", "KB-D1-PT4"),
        (f"{_STEPS}bước 1.cảnh báo", "Đài duyên hải giữ liên lạc với tàu bị nạn.", "KB-B1-CB"),
        (f"{_STEPS}bước 1.xác minh, đánh giá", "Cán bộ trực có mặt tại cảng.", "KB-B1-XM"),
        ("tình huống[1].cơ chế vận hành.cấp quốc gia.người đứng đầu", "Bộ trưởng Bộ Quốc phòng", "KB-III-C-QG"),
        ("tình huống[1].cơ chế vận hành.cấp xã.người đứng đầu", "Bí thư Đảng ủy phường", "KB-III-C-XA"),
        ("tổ chức thực hiện.phân công[4].thời hạn", "2026-09-01", "KB-TG-TRUOC"),
        ("tổ chức thực hiện.phân công[1].phối hợp", ["Công an thành phố", "Sở Giao thông vận tải"], "KB-TEN-CU"),
    ],
)
def test_a_fault_planted_in_such_a_scenario_is_told_alone(path: str, value: object, rule: str) -> None:
    found = check(resolved(patched(scenario("hang_hai_thanh_pho"), [{"đặt": path, "giá trị": value}])))
    assert {f.rule for f in found if f.severity is not Severity.NOTE} == {rule}
