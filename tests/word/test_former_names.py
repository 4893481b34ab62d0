"""Names of ministries and departments that are no more, in documents signed after the day (ND30-SCOPE-4)."""

from __future__ import annotations

import pytest
from desk import HEALTH, TODAY, addressee, closing, last, letterhead, saved, text

from nts_scenario_kit.word.lint import lint

OPENING = "Để tổ chức thực hiện Kế hoạch năm 2026, Ủy ban nhân dân tỉnh phân công nhiệm vụ như sau:"
END = "Các đơn vị thực hiện nghiêm túc./."
OLD_DAY = "Lâm Đồng, ngày 05 tháng 11 năm 2024"


def told(*body, date=TODAY, names=HEALTH, to="Bệnh viện Đa khoa Lâm Đồng", recipient="- Sở Tài chính;"):
    head = letterhead(names, "Số: 251/SYT-NVY", date, "V/v phối hợp phòng, chống dịch")
    end = closing(("- Như trên;", recipient, "- Lưu: VT, NVY (05)."), ("GIÁM ĐỐC",), "Nguyễn Văn An")
    lines = [text(one) for one in (OPENING, *body, END)]
    data = saved(head, addressee(to), *lines, end, last())
    return [(f.rule, f.line, f.message, f.hint) for f in lint(data, "a.docx") if f.rule == "ND30-SCOPE-4"]


def former(old, new, count=""):
    return f"“{old}” là tên cũ{count}; nay là “{new}”"


def messages(*body, **changes):
    return [(rule, message) for rule, _, message, _ in told(*body, **changes)]


def test_recipients_addressees_and_issuers_exist_on_the_day_of_signing():
    [(rule, line, message, hint)] = told(recipient="- Bộ Kế hoạch và Đầu tư (b/c);")
    assert (rule, message) == ("ND30-SCOPE-4", former("Bộ Kế hoạch và Đầu tư", "Bộ Tài chính"))
    assert line == 13
    assert "Nghị quyết số 176/2025/QH15" in hint
    assert messages(to="Sở Giao thông vận tải") == [("ND30-SCOPE-4", former("Sở Giao thông vận tải", "Sở Xây dựng"))]
    names = [("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", False), ("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", True)]
    assert messages(names=names) == [
        ("ND30-SCOPE-4", former("Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ"))
    ]


def test_tasks_go_to_departments_that_exist():
    body = (
        "1. Sở Lao động - Thương binh và Xã hội chủ trì, phối hợp với các đơn vị liên quan hỗ trợ người lao động.",
        "2. Sở Tài chính, Sở Lao động - Thương binh và Xã hội hướng dẫn việc sử dụng kinh phí.",
    )
    assert messages(*body) == [
        ("ND30-SCOPE-4", former("Sở Lao động - Thương binh và Xã hội", "Sở Nội vụ", " (và 1 chỗ khác)"))
    ]
    assert messages(*body, date=OLD_DAY) == []
    assert messages(*body, date="Lâm Đồng, ngày      tháng      năm 2026") == []


@pytest.mark.parametrize(
    "words",
    [
        "1. Thực hiện Công văn số 8001/BKHĐT-TH ngày 02 tháng 10 năm 2024 của Bộ Kế hoạch và Đầu tư về đầu tư công.",
        "1. Hồ sơ của Sở Kế hoạch và Đầu tư (nay là Sở Tài chính) được bàn giao nguyên trạng.",
        "1. Các dự án do Sở Giao thông vận tải trước đây làm chủ đầu tư.",
        "1. Sở Xây dựng được thành lập trên cơ sở hợp nhất Sở Xây dựng và Sở Giao thông vận tải.",
        "1. Năm 2023, Sở Kế hoạch và Đầu tư đã thẩm định 12 dự án.",
        "1. Giấy chứng nhận do Sở Kế hoạch và Đầu tư cấp trước ngày 01 tháng 3 năm 2025 còn giá trị.",
        "1. Giấy phép do Sở Giao thông vận tải cấp ngày 15/02/2025 còn giá trị.",
        "1. Tháng 01 năm 2025, Sở Kế hoạch và Đầu tư đã thẩm định 12 dự án.",
        "1. Quý I năm 2025, Sở Kế hoạch và Đầu tư đã thẩm định 12 dự án.",
        "1. Giai đoạn 2021 - 2025, Sở Giao thông vận tải làm chủ đầu tư 05 dự án.",
        "1. Sở Nông nghiệp và Môi trường kế thừa nhiệm vụ của Sở Tài nguyên và Môi trường.",
        "1. Trụ sở của Sở Tài nguyên và Môi trường dôi dư sau sắp xếp được bố trí làm Trạm Y tế.",
        "1. Thông tư liên tịch của Bộ Y tế, Bộ Lao động - Thương binh và Xã hội vẫn còn hiệu lực.",
        "1. Cán bộ hưu trí của Sở Giao thông vận tải được mời dự.",
        "1. Đoàn công tác làm việc với Bộ Kế hoạch và Đầu tư Lào, Bộ Giao thông vận tải nước bạn.",
        "1. Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Khoa học và Công nghệ.",
        "1. Ban Tuyên giáo và Dân vận Tỉnh ủy định hướng tuyên truyền.",
    ],
)  # fmt: skip
def test_history_keeps_its_names(words):
    assert messages(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "1. Sở Kế hoạch và Đầu tư báo cáo trước ngày 20 tháng 11 năm 2026; giai đoạn 2026 - 2030 bố trí vốn.",
        "1. Từ tháng 6 năm 2025, Sở Kế hoạch và Đầu tư chủ trì thẩm định.",
        "1. Bộ Kế hoạch và Đầu tư Việt Nam và Sở Kế hoạch và Đầu tư chủ trì thẩm định.",
        "1. Bộ Giao thông vận tải Lào và Sở Kế hoạch và Đầu tư chủ trì thẩm định.",
    ],
)  # fmt: skip
def test_a_day_after_the_change_is_no_history(words):
    assert ("ND30-SCOPE-4", former("Sở Kế hoạch và Đầu tư", "Sở Tài chính")) in messages(words)


def test_a_year_is_history_once_it_is_over():
    words = "1. Năm 2025, Sở Kế hoạch và Đầu tư thẩm định 12 dự án."
    assert messages(words) == []
    assert len(messages(words, date="Lâm Đồng, ngày 05 tháng 11 năm 2025")) == 1
