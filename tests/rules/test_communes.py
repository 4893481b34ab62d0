"""Whole scenarios in the words of a commune: what is told of them is true, and a hollow one never passes as ready."""

from __future__ import annotations

import pytest
from casefile import HERE, base, patched, resolved, told

from nts_scenario_kit.rules import check, examine
from nts_scenario_kit.rules.crosswalk import crosswalk

_PRINTED = (
    "2:1 Văn bản in nguyên câu hướng dẫn của khung mẫu: câu mở đầu, lời dẫn mục II, "
    "câu “Các tình huống tiếp theo (nếu có)…”."
)
_UNASSIGNED = (
    "132:13 “trưởng các bản, đội xung kích bản” có tên ở tình huống 1, giai đoạn 1 nhưng không có phân công tại Mục IV."
)

_NO_RELIEF = "Giai đoạn 2: lực lượng phối hợp phải nêu cả lực lượng tại chỗ và lực lượng chi viện."


def _no_task(line: int, body: str) -> str:
    return f"{line}:26 “{body}” chỉ đạo ứng phó ở tình huống 1 nhưng không có phân công tại Mục IV."


_CIVIL_DEFENCE = "Ban Chỉ huy phòng thủ dân sự"
_DIGITAL = "Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số xã"


@pytest.mark.parametrize(
    ("name", "findings"),
    [
        (
            "luong_thuc",
            [
                _PRINTED,
                _no_task(115, f"{_CIVIL_DEFENCE} xã"),
                _UNASSIGNED,
                f"147:9 {_NO_RELIEF}",  # the commune's own forces alone
            ],
        ),
        ("toi_pham", [_PRINTED, _no_task(116, "Ban Chỉ đạo phòng, chống tội phạm xã")]),
        ("moi_truong", [_no_task(118, f"{_CIVIL_DEFENCE} phường"), f"148:9 {_NO_RELIEF}"]),
        ("hang_hai", [_no_task(114, f"{_CIVIL_DEFENCE} đặc khu")]),  # FO, SAR, VHF stand for themselves
        ("an_ninh_mang", [_PRINTED, _no_task(108, _DIGITAL)]),  # so do OTP, BTS
    ],
)
def test_only_what_is_true_is_told_of_a_commune_in_its_own_words(name: str, findings: list[str]) -> None:
    text = (HERE / "communes" / f"{name}.yaml").read_text(encoding="utf-8")

    assert told(check(resolved(text))) == findings


_STEPS = "tình huống[1].các bước."
_FORCES = "tình huống[1].lực lượng, phương tiện."
#: Every field that is written in words, and that no other field can stand for.
_FIELDS = (
    "căn cứ.thực tiễn.diễn biến, đặc điểm",
    "căn cứ.thực tiễn.tính chất, mức độ tác động",
    *(f"mục tiêu, yêu cầu.{name}" for name in ("mục tiêu", "yêu cầu", "phương châm", "nguyên tắc")),
    *(f"tình huống[1].nội dung.{name}" for name in ("yếu tố dẫn đến", "khả năng diễn biến")),
    *(f"tình huống[1].{name}" for name in ("mục tiêu xử lý", "yêu cầu xử lý")),
    *(f"tình huống[1].cơ chế vận hành.{name}.điều kiện" for name in ("cấp xã", "cấp tỉnh", "cấp quốc gia")),
    f"{_FORCES}giai đoạn 1.phương tiện",
    *(f"{_FORCES}giai đoạn 2.{name}" for name in ("căn cứ xác định chuyển hóa", "phương tiện")),
    f"{_FORCES}giai đoạn 3.căn cứ xác định",
    *(
        f"{_STEPS}bước 1.{name}"
        for name in ("ghi nhận, báo cáo", "xác minh, đánh giá", "chỉ huy, huy động tại chỗ", "cảnh báo",
                     "báo cáo cấp trên")
    ),
    *(
        f"{_STEPS}bước 2.giai đoạn 1.{name}"
        for name in ("lãnh đạo, chỉ đạo", "ứng phó khẩn cấp", "bảo đảm an ninh, trật tự", "thông tin, truyền thông",
                     "công tác khác")
    ),
    *(f"{_STEPS}bước 2.giai đoạn 2.{name}" for name in ("lãnh đạo, chỉ đạo", "bảo đảm an ninh, trật tự")),
    *(f"{_STEPS}bước 2.giai đoạn 3.{name}" for name in ("lãnh đạo, chỉ đạo", "biện pháp theo luật")),
    *(
        f"{_STEPS}bước 3.{name}"
        for name in ("khắc phục hậu quả", "cứu trợ, hỗ trợ", "thích ứng", "điều tra, rút kinh nghiệm")
    ),
)  # fmt: skip
_HOLLOW = [
    "Thực hiện theo quy định.",
    "Các biện pháp phù hợp.",
    "Áp dụng các biện pháp cần thiết, phù hợp với tình hình thực tế của địa phương, đúng quy định của pháp luật.",
    "Các cơ quan, đơn vị liên quan chủ động thực hiện tốt nhiệm vụ được giao, bảo đảm kịp thời, hiệu quả.",
    "Tùy theo tình hình thực tế mà có phương án xử lý cụ thể; huy động mọi nguồn lực để thực hiện.",
    "Thực hiện theo Phụ lục Nghị quyết số 147/NQ-CP và hướng dẫn của cấp trên.",
]


@pytest.mark.parametrize("idle", _HOLLOW)
def test_a_hollow_scenario_is_told_of_every_field_and_is_not_ready(idle: str) -> None:
    hollow = resolved(patched(base(), [{"đặt": field, "giá trị": idle} for field in _FIELDS]))
    report = examine(hollow)

    told_of = {finding.path for finding in report.findings}
    assert [field for field in _FIELDS if not any(path.startswith(field) for path in told_of)] == []
    assert crosswalk(hollow, report).verdict.startswith("chưa sẵn sàng trình: ")


@pytest.mark.parametrize("field", _FIELDS)
def test_one_hollow_field_is_told(field: str) -> None:
    idle = "Triển khai các biện pháp phù hợp theo quy định."
    before, after = (check(resolved(patched(base(), c))) for c in ([], [{"đặt": field, "giá trị": idle}]))

    assert {f.path for f in after} > {f.path for f in before}
