"""The outline of the Phụ lục in marks and words of other offices: Mục, a.1), long dashes, names without a number."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from importing.test_foreign_office_ways import CONTENT, FRONT, SUBJECT, Draft


@pytest.fixture
def draft(tmp_path: Path) -> Draft:
    return Draft(tmp_path)


def test_sections_counted_as_muc_and_points_counted_below_letters(draft: Draft) -> None:
    draft.lines(
        "CHƯƠNG I",
        "CĂN CỨ BAN HÀNH",
        "Mục 1. Cơ sở chính trị",
        "Nghị quyết số 51-NQ/TW ngày 05 tháng 9 năm 2019 của Bộ Chính trị.",
        "Mục 2: Cơ sở pháp lý",
        "Luật Tài nguyên nước ngày 27 tháng 11 năm 2023.",
        *FRONT[5:],
        *CONTENT,
        "d) Lực lượng, phương tiện",
        "a/ Giai đoạn I (chưa phát sinh vấn đề phức tạp)",
        "a.1) Lực lượng tham gia",
        "- Sở Y tế chủ trì.",
        "a.2) Phương tiện, trang bị huy động",
        "- Xe bồn.",
    )
    data = draft.imported()
    assert data["căn cứ"]["chính trị"] == ["Nghị quyết số 51-NQ/TW ngày 05 tháng 9 năm 2019 của Bộ Chính trị."]
    assert data["căn cứ"]["pháp lý"] == ["Luật Tài nguyên nước ngày 27 tháng 11 năm 2023."]
    assert data["tình huống"][0]["lực lượng, phương tiện"]["giai đoạn 1"] == {
        "chủ trì": ["Sở Y tế"],
        "phương tiện": ["Xe bồn."],
    }


def test_the_name_of_a_situation_may_stand_below_its_number(draft: Draft) -> None:
    draft.lines(*FRONT[:-1], "TÌNH HUỐNG 1", "Cạn nước sinh hoạt", *CONTENT, "TÌNH HUỐNG 2", *CONTENT)
    data = draft.imported()
    assert [one["tên"] for one in data["tình huống"]] == ["Cạn nước sinh hoạt", "TÌNH HUỐNG 2"]
    assert "TÌNH HUỐNG 1" in draft.comments()
    assert "chưa phân loại" not in data


def test_a_point_behind_a_heading_does_not_make_it_a_sentence(draft: Draft) -> None:
    draft.lines(
        *FRONT,
        *CONTENT,
        "d) Lực lượng, phương tiện.",
        "- Giai đoạn 1.",
        "+ Về phương tiện.",
        "Xe bồn.",
        "- Phương tiện được bảo dưỡng.",
        "IV. TỔ CHỨC THỰC HIỆN",
        "1. Công tác bảo đảm.",
        "- Kinh phí.",
        "Ngân sách tỉnh.",
    )
    data = draft.imported()
    stage = data["tình huống"][0]["lực lượng, phương tiện"]["giai đoạn 1"]
    assert stage == {"phương tiện": ["Xe bồn.", "Phương tiện được bảo dưỡng."]}
    assert data["tổ chức thực hiện"]["bảo đảm"] == {"kinh phí": ["Ngân sách tỉnh."]}


def test_emergencies_need_no_heading_of_their_own(draft: Draft) -> None:
    draft.lines(
        *FRONT,
        *CONTENT,
        "d) Lực lượng, phương tiện",
        "- Giai đoạn 3",
        "+ Căn cứ xác định: Luật Tình trạng khẩn cấp.",
        "+ Tình trạng khẩn cấp về quốc phòng: Quân sự tỉnh chủ trì; Công an tỉnh phối hợp.",
    )
    stage = draft.imported()["tình huống"][0]["lực lượng, phương tiện"]["giai đoạn 3"]
    assert stage == {
        "căn cứ xác định": ["Luật Tình trạng khẩn cấp"],
        "lực lượng nòng cốt": [
            {"loại tình trạng": "quốc phòng", "chủ trì": ["Quân sự tỉnh"], "phối hợp": ["Công an tỉnh"]}
        ],
    }


def test_a_label_in_front_of_a_sentence_on_its_level_is_no_part_of_the_condition(draft: Draft) -> None:
    draft.lines(
        *FRONT,
        *CONTENT,
        "c) Cơ chế vận hành",
        "- Cấp xã: Khi thiếu nước ở một xã, trách nhiệm chỉ đạo, điều hành là Cơ quan chỉ đạo ứng phó cấp xã, đứng đầu "
        "là Chủ tịch UBND cấp xã.",
    )
    commune = draft.imported()["tình huống"][0]["cơ chế vận hành"]["cấp xã"]
    assert commune["điều kiện"] == "Khi thiếu nước ở một xã"
    assert "Cấp xã:" in draft.comments()


def test_a_situation_may_be_called_by_its_name_alone(draft: Draft) -> None:
    draft.lines(
        *FRONT[:-1],
        "1. Cạn nước sinh hoạt",
        *CONTENT,
        "2. Ô nhiễm hồ chứa",
        "a) Nội dung tình huống",
        "- Các yếu tố dẫn đến tình huống",
        "1. Vỡ đập hồ bùn đỏ",
        "2. Rò rỉ đường ống",
    )
    situations = draft.imported()["tình huống"]
    assert [one["tên"] for one in situations] == ["Cạn nước sinh hoạt", "Ô nhiễm hồ chứa"]
    assert situations[0]["nội dung"]["yếu tố dẫn đến"] == ["Nắng hạn 90 ngày."]
    assert situations[1]["nội dung"]["yếu tố dẫn đến"] == ["1. Vỡ đập hồ bùn đỏ", "2. Rò rỉ đường ống"]


def test_long_dashes_behind_numbers_and_signs_of_other_fonts(draft: Draft) -> None:
    lines = [line.replace(". ", " – ", 1) if line[:1] in "I123" else line.replace(") ", " – ", 1) for line in FRONT]
    draft.lines(*lines, "a – Nội dung tình huống", "○ Các yếu tố dẫn đến tình huống", "➢ Nắng hạn 90 ngày.")
    data = draft.imported()
    assert data["mục tiêu, yêu cầu"]["mục tiêu"] == ["Mọi hộ có nước ăn."]
    assert data["tình huống"] == [{"tên": "Cạn nước sinh hoạt", "nội dung": {"yếu tố dẫn đến": ["Nắng hạn 90 ngày."]}}]
    assert "chưa phân loại" not in data


def test_the_outline_in_the_words_of_another_office(draft: Draft) -> None:
    draft.lines(
        "I. NHỮNG CĂN CỨ XÂY DỰNG",
        "1. Về chính trị",
        "Kết luận số 127-KL/TW.",
        "2. Về pháp lý",
        "Luật Tài nguyên nước ngày 27 tháng 11 năm 2023.",
        "3. Về thực tiễn",
        "a) Thực trạng",
        "Hồ chứa cạn 60 ngày.",
        "b) Những tác động",
        "Mất mùa cà phê.",
        "III. NỘI DUNG CÁC TÌNH HUỐNG",
        "1. Tình huống 1: Cạn nước sinh hoạt",
        "a) Giả định tình huống",
        "- Yếu tố tác động",
        "Nắng hạn 90 ngày.",
        "- Chiều hướng diễn biến",
        "Dân tranh nước.",
        "b) Bộ máy chỉ đạo, điều hành",
        "c) Huy động lực lượng, phương tiện",
        "- Giai đoạn 2: Khi sự cố chuyển hóa",
        "+ Căn cứ xác định chuyển hóa",
        "Gây rối kéo dài 24 giờ.",
        "- Giai đoạn 3: Tình trạng khẩn cấp",
        "d) Các bước tiến hành",
        "- Bước 2: Triển khai",
        "+ Giai đoạn 1",
        "* Công tác lãnh đạo, chỉ đạo",
        "Lập cơ quan chỉ đạo.",
        "IV. TỔ CHỨC THỰC HIỆN",
        "1. Công tác đảm bảo",
        "a) Đảm bảo kinh phí",
        "Ngân sách tỉnh.",
        "b) Đảm bảo công tác diễn tập",
        "Mỗi năm một lần.",
        "2. Nhiệm vụ cụ thể các đơn vị",
        "Công an tỉnh: Bảo vệ điểm cấp nước.",
        "3. Điều chỉnh, bổ sung kịch bản",
        "Hằng năm rà soát một lần.",
    )
    data = draft.imported()
    assert data["căn cứ"] == {
        "chính trị": ["Kết luận số 127-KL/TW."],
        "pháp lý": ["Luật Tài nguyên nước ngày 27 tháng 11 năm 2023."],
        "thực tiễn": {
            "diễn biến, đặc điểm": ["Hồ chứa cạn 60 ngày."],
            "tính chất, mức độ tác động": ["Mất mùa cà phê."],
        },
    }
    situation = data["tình huống"][0]
    assert situation["nội dung"] == {"yếu tố dẫn đến": ["Nắng hạn 90 ngày."], "khả năng diễn biến": ["Dân tranh nước."]}
    assert situation["lực lượng, phương tiện"]["giai đoạn 2"] == {
        "căn cứ xác định chuyển hóa": ["Gây rối kéo dài 24 giờ."]
    }
    assert situation["các bước"]["bước 2"]["giai đoạn 1"] == {"lãnh đạo, chỉ đạo": ["Lập cơ quan chỉ đạo."]}
    work = data["tổ chức thực hiện"]
    assert work["bảo đảm"] == {"kinh phí": ["Ngân sách tỉnh."], "diễn tập": ["Mỗi năm một lần."]}
    assert work["phân công"] == [{"việc": "Bảo vệ điểm cấp nước.", "chủ trì": ["Công an tỉnh"]}]
    assert work["sửa đổi, bổ sung, cập nhật"] == {"khi nào": ["Hằng năm rà soát một lần."]}


@pytest.mark.parametrize(("province", "variant"), [("LÂM ĐỒNG", "national"), ("ĐẮK NÔNG", "dak_nong")])
def test_the_variant_is_that_of_the_issuer_not_of_a_place_in_the_text(
    draft: Draft, province: str, variant: str
) -> None:
    draft.document = docx.Document()
    table = draft.document.add_table(2, 2)
    for cell, text in zip(
        table._cells,
        (
            f"ỦY BAN NHÂN DÂN\nTỈNH {province}",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
            "Số: 12/KH-UBND",
            f"{province.title()}, ngày 15 tháng 6 năm 2025",
        ),
        strict=True,
    ):
        cell.text = text
    draft.titled("KẾ HOẠCH", SUBJECT)
    draft.lines(*FRONT, *CONTENT, "Hồ chứa ở phía tỉnh Đắk Nông cũ cạn trước.")
    assert draft.imported()["biến thể"] == variant
