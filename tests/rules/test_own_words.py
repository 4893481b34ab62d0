"""True texts in words that no model has: no rule may say that something is missing."""

from __future__ import annotations

import pytest
from casefile import HERE, base, patched, resolved, told

from nts_scenario_kit import source
from nts_scenario_kit.rules import check


def _texts() -> list[tuple[str, object]]:
    found, findings = source.read(HERE / "own_words.yaml")
    assert found is not None, findings
    return [(field, text) for field, texts in found.data.items() for text in texts]  # type: ignore[union-attr]


@pytest.mark.parametrize(("field", "text"), _texts())
def test_nothing_is_missing_from_a_true_text_in_plain_words(field: str, text: object) -> None:
    findings = check(resolved(patched(base(), [{"đặt": field, "giá trị": text}])), ignore=["KB-TT", "KB-TEN"])

    assert told(findings) == []


def _left_out() -> list[tuple[str, str, object]]:
    found, findings = source.read(HERE / "left_out.yaml")
    assert found is not None, findings
    return [
        (field, rule, text)
        for field, rules in found.data.items()
        for rule, texts in rules.items()  # type: ignore[union-attr]
        for text in texts  # type: ignore[union-attr]
    ]


@pytest.mark.parametrize(("field", "rule", "text"), _left_out())
def test_what_a_text_leaves_out_is_told(field: str, rule: str, text: object) -> None:
    findings = check(resolved(patched(base(), [{"đặt": field, "giá trị": text}])))

    assert rule in {finding.rule for finding in findings}


@pytest.mark.parametrize(
    ("field", "text", "rule"),
    [
        ("bước 1.ghi nhận, báo cáo", "Trưởng thôn ghi vào sổ trực của thôn.", "KB-B1-GHI"),
        ("bước 1.cảnh báo", "Theo quy định hiện hành.", "KB-B1-CB"),
        ("bước 2.giai đoạn 1.ứng phó khẩn cấp", "Phát gạo, mì cho người dân ở khu tránh trú.", "KB-B2G1-KC"),
        (
            "bước 2.giai đoạn 1.bảo đảm an ninh, trật tự",
            "Tuần tra quanh trụ sở, canh lửa, giữ thông đường.",
            "KB-B2G1-AN",
        ),
        ("bước 2.giai đoạn 1.thông tin, truyền thông", "Mỗi ngày hai bản tin trên loa của xã.", "KB-B2G1-TTTT"),
        ("bước 2.giai đoạn 2.lãnh đạo, chỉ đạo", "Công an xã lập Ban Chỉ đạo mới, cử người chỉ huy.", "KB-B2G2-TAM"),
        ("bước 3.khắc phục hậu quả", "Nạo vét bùn, rửa giếng, dọn đường.", "KB-B3-KP"),
        ("bước 3.cứu trợ, hỗ trợ", "Mỗi hộ sập nhà được 60 triệu đồng.", "KB-B3-CT"),
        ("bước 3.điều tra, rút kinh nghiệm", "Làm rõ vì sao mã độc lọt vào.", "KB-B3-DT"),
    ],
)
def test_a_gap_in_plain_words_is_found(field: str, text: str, rule: str) -> None:
    changed = patched(base(), [{"đặt": f"tình huống[1].các bước.{field}", "giá trị": text}])

    assert rule in {finding.rule for finding in check(resolved(changed))}
