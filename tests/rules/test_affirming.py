"""What a text affirms: denials and empty promises are no content, conditions and prohibitions are."""

from __future__ import annotations

import pytest

from nts_scenario_kit.rules.affirming import affirmed
from nts_scenario_kit.rules.idle import echoes


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Chưa thành lập cơ quan chỉ đạo, người chỉ huy.", "…."),
        ("Chưa tổ chức tuần tra, chữa cháy.", "…."),
        ("Mở đường dây nóng; xã không có phương án.", "Mở đường dây nóng;…."),
        ("Dịch vụ chưa được khôi phục.", "…."),
        ("Giảm bớt sự lãnh đạo trực tiếp của Đảng.", "…."),
        ("Xem nhẹ phòng ngừa; trực 24/24 giờ.", "…;trực24/24giờ."),
        ("Không coi người dân là chủ thể.", "…."),
        ("Không lấy phòng ngừa làm căn bản.", "…."),
    ],
)
def test_what_is_denied_does_not_count(text: str, left: str) -> None:
    assert "".join(affirmed((text,))).replace(" ", "") == left.replace(" ", "")


@pytest.mark.parametrize(
    "text",
    [
        "Khi chưa có người chỉ huy mới, chỉ huy cũ vẫn điều hành.",
        "Chưa bàn giao xong thì người đang chỉ huy vẫn điều hành.",
        "Không để xảy ra khủng hoảng truyền thông; không cho ai qua ngầm tràn.",
        "Giám sát không gian mạng, không bỏ lọt tội phạm.",
        "Hỗ trợ các hộ chưa có nhà ở.",
        "Không để việc nào không có người lo.",
        "Không một cơ quan nào không được phân công.",
        "Khắc phục tình trạng chưa phân công rõ ràng.",
        "Xử phạt cơ sở không hợp tác khai báo.",
        "Xử lý nghiêm doanh nghiệp không báo cáo nguồn thải.",
        "Không coi chống dịch là việc riêng của ngành y tế, mọi nhà cùng làm.",
        "Không coi nhẹ phòng ngừa.",
        "Không lấy thành tích làm đầu, lo phòng bệnh từ sớm.",
        "Tái thiết không theo hướng cũ.",
        "Báo cáo không căn cứ tin đồn.",
        "Chống buông lỏng quản lý.",
        "Buông lỏng địa bàn nào, người đứng đầu nơi đó chịu trách nhiệm.",
    ],
)
def test_conditions_and_prohibitions_are_no_denials(text: str) -> None:
    assert affirmed((text,)) == (text,)


def test_what_is_done_all_the_same_stays() -> None:
    assert affirmed(("Chưa có chỉ huy mới, người cũ vẫn điều hành.",)) == ("…, người cũ vẫn điều hành.",)


def test_a_promise_names_nothing() -> None:
    texts = ("Có phương án; bố trí lực lượng phù hợp.", "Phân công nhiệm vụ cụ thể cho các lực lượng tham gia.")

    assert affirmed(texts, True) == ("…;….", texts[1])
    assert affirmed(texts) == texts


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Xác minh, đánh giá.", True),
        ("Tổ chức xác minh, đánh giá kịp thời theo quy định.", True),
        ("Xác minh, đánh giá số hộ bị ngập.", False),
    ],
)
def test_words_of_the_heading_say_nothing(text: str, *, said: bool) -> None:
    assert echoes((text,), "xác minh, đánh giá") is said
