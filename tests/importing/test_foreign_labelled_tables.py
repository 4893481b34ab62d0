"""Tables that hold the outline: labels on the left, stages and levels in rows; tables of data stay what they are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from importing.test_foreign_office_ways import CONTENT, FRONT, Draft

Rows = list[tuple[str, ...]]


@pytest.fixture
def draft(tmp_path: Path) -> Draft:
    return Draft(tmp_path)


def table(draft: Draft, rows: Rows) -> None:
    made = draft.document.add_table(len(rows), len(rows[0]))
    for row, texts in zip(made.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            for number, line in enumerate(text.split("\n")):
                (cell.add_paragraph() if number else cell.paragraphs[0]).add_run(line)


@pytest.mark.parametrize("numbered", [True, False])
def test_labels_on_the_left_are_headings_of_what_stands_beside_them(draft: Draft, numbered: bool) -> None:
    rows: Rows = [
        ("Nội dung", "Cụ thể"),
        (
            "Cơ sở chính trị",
            "Nghị quyết số 51-NQ/TW ngày 05 tháng 9 năm 2019 của Bộ Chính trị.\nKết luận số 127-KL/TW.",
        ),
        ("Cơ sở pháp lý", "Luật Tài nguyên nước ngày 27 tháng 11 năm 2023."),
        ("Diễn biến, đặc điểm", "Hồ chứa cạn 60 ngày."),
        ("Tính chất, mức độ tác động:", "Mất mùa cà phê."),
    ]
    if numbered:
        rows = [("TT", *rows[0]), *((str(number), *row) for number, row in enumerate(rows[1:], 1))]
    draft.lines("I. CĂN CỨ BAN HÀNH")
    table(draft, rows)
    draft.lines(*FRONT[10:], *CONTENT)
    basis = draft.imported()["căn cứ"]
    assert basis["chính trị"] == [
        "Nghị quyết số 51-NQ/TW ngày 05 tháng 9 năm 2019 của Bộ Chính trị.",
        "Kết luận số 127-KL/TW.",
    ]
    assert basis["pháp lý"] == ["Luật Tài nguyên nước ngày 27 tháng 11 năm 2023."]
    assert basis["thực tiễn"] == {
        "diễn biến, đặc điểm": ["Hồ chứa cạn 60 ngày."],
        "tính chất, mức độ tác động": ["Mất mùa cà phê."],
    }
    assert ("TT | Nội dung | Cụ thể" if numbered else "Nội dung | Cụ thể") in draft.comments()


def test_a_label_may_name_several_headings_one_below_the_other(draft: Draft) -> None:
    draft.lines(*FRONT, *CONTENT)
    table(
        draft,
        [
            ("Bước", "Nội dung thực hiện"),
            ("Bước 1: Ghi nhận, xác minh, xử lý ban đầu", "Ghi nhận, báo cáo cấp ủy.\nXác minh quy mô."),
            ("Bước 2 - Giai đoạn 1: Công tác lãnh đạo, chỉ đạo", "Chủ tịch UBND tỉnh thành lập cơ quan chỉ đạo."),
            ("Bước 2 - Giai đoạn 1: Thông tin, truyền thông", "Mỗi ngày một bản tin."),
            ("Bước 2 - Giai đoạn 3: Biện pháp theo luật", "Trưng dụng xe bồn."),
            ("Bước 3: Xử lý hậu quả, tái thiết", "Thống kê thiệt hại."),
        ],
    )
    steps = draft.imported()["tình huống"][0]["các bước"]
    assert steps == {
        "bước 1": {"ghi nhận, báo cáo": ["Ghi nhận, báo cáo cấp ủy."], "xác minh, đánh giá": ["Xác minh quy mô."]},
        "bước 2": {
            "giai đoạn 1": {
                "lãnh đạo, chỉ đạo": ["Chủ tịch UBND tỉnh thành lập cơ quan chỉ đạo."],
                "thông tin, truyền thông": ["Mỗi ngày một bản tin."],
            },
            "giai đoạn 3": {"biện pháp theo luật": ["Trưng dụng xe bồn."]},
        },
        "bước 3": {"khắc phục hậu quả": ["Thống kê thiệt hại."]},
    }


@pytest.mark.parametrize("announced", [True, False])
def test_stages_in_rows_have_their_forces_and_means_beside_them(draft: Draft, announced: bool) -> None:
    draft.lines(*FRONT, *CONTENT, *(["d) Lực lượng, phương tiện"] if announced else []))
    table(
        draft,
        [
            ("Giai đoạn", "Lực lượng chủ trì", "Lực lượng phối hợp", "Phương tiện"),
            ("Giai đoạn 1", "Sở Nông nghiệp và Môi trường", "Công an tỉnh, Sở Y tế", "Xe bồn."),
            ("Giai đoạn 2 (đã chuyển hóa)", "Công an tỉnh", "Sở Nông nghiệp và Môi trường", "Xe chuyên dùng."),
        ],
    )
    assert draft.imported()["tình huống"][0]["lực lượng, phương tiện"] == {
        "giai đoạn 1": {
            "chủ trì": ["Sở Nông nghiệp và Môi trường"],
            "phối hợp": ["Công an tỉnh", "Sở Y tế"],
            "phương tiện": ["Xe bồn."],
        },
        "giai đoạn 2": {
            "chủ trì": ["Công an tỉnh"],
            "phối hợp": ["Sở Nông nghiệp và Môi trường"],
            "phương tiện": ["Xe chuyên dùng."],
        },
    }
    assert "Giai đoạn – Lực lượng chủ trì – Lực lượng phối hợp – Phương tiện" in draft.comments()


def test_one_column_of_forces_beside_the_stages_says_who_leads_and_who_takes_part(draft: Draft) -> None:
    draft.lines(*FRONT, *CONTENT, "d) Lực lượng, phương tiện")
    table(
        draft,
        [
            ("Giai đoạn", "Lực lượng"),
            ("Giai đoạn 1", "Chủ trì: Sở Y tế\nPhối hợp: Công an tỉnh"),
            ("Giai đoạn 2", "Chủ trì: Công an tỉnh\nPhối hợp: Sở Y tế"),
        ],
    )
    assert draft.imported()["tình huống"][0]["lực lượng, phương tiện"] == {
        "giai đoạn 1": {"chủ trì": ["Sở Y tế"], "phối hợp": ["Công an tỉnh"]},
        "giai đoạn 2": {"chủ trì": ["Công an tỉnh"], "phối hợp": ["Sở Y tế"]},
    }


def test_levels_in_rows_say_when_and_by_whom_they_direct(draft: Draft) -> None:
    draft.lines(*FRONT, *CONTENT, "c) Cơ chế vận hành")
    table(
        draft,
        [
            ("Cấp", "Điều kiện", "Cơ quan chỉ đạo", "Người đứng đầu"),
            ("Cấp xã", "Trong khả năng của xã", "Cơ quan chỉ đạo ứng phó cấp xã", "Chủ tịch UBND cấp xã"),
            ("Cấp tỉnh", "Nhiều xã cùng thiếu nước", "Cơ quan chỉ đạo ứng phó cấp tỉnh", "Chủ tịch UBND tỉnh"),
        ],
    )
    mechanism = draft.imported()["tình huống"][0]["cơ chế vận hành"]
    assert mechanism["cấp xã"] == {
        "điều kiện": "Trong khả năng của xã",
        "cơ quan chỉ đạo": "Cơ quan chỉ đạo ứng phó cấp xã",
        "người đứng đầu": "Chủ tịch UBND cấp xã",
    }
    assert mechanism["cấp tỉnh"]["người đứng đầu"] == "Chủ tịch UBND tỉnh"


@pytest.mark.parametrize(
    "rows",
    [
        [("Loại", "Số lượng"), ("Lực lượng", "30"), ("Xe bồn", "4"), ("Máy bơm", "12")],
        [("Xã", "Số hộ thiếu nước"), ("Quảng Sơn", "120"), ("Đắk Ha", "90")],
        [("Giai đoạn", "Mực nước (m)"), ("Giai đoạn 1", "3,2"), ("Giai đoạn 2", "2,1")],
    ],
    ids=["things", "places", "measures"],
)
def test_a_table_of_data_stays_an_annex(draft: Draft, rows: Rows) -> None:
    draft.lines(*FRONT, *CONTENT)
    table(draft, rows)
    annexes: Any = draft.imported()["phụ lục"]
    assert annexes[0]["bảng"]["cột"] == list(rows[0])
    assert annexes[0]["bảng"]["dòng"] == [list(row) for row in rows[1:]]


def test_stages_may_stand_beside_each_other(draft: Draft) -> None:
    draft.lines(*FRONT, *CONTENT, "d) Lực lượng, phương tiện")
    table(
        draft,
        [
            ("Nội dung", "Giai đoạn 1", "Giai đoạn 2"),
            ("Chủ trì", "Sở Y tế", "Công an tỉnh"),
            ("Phối hợp", "Công an tỉnh", "Sở Y tế"),
            ("Phương tiện", "Xe bồn.", ""),
        ],
    )
    assert draft.imported()["tình huống"][0]["lực lượng, phương tiện"] == {
        "giai đoạn 1": {"chủ trì": ["Sở Y tế"], "phối hợp": ["Công an tỉnh"], "phương tiện": ["Xe bồn."]},
        "giai đoạn 2": {"chủ trì": ["Công an tỉnh"], "phối hợp": ["Sở Y tế"]},
    }


def test_steps_with_who_and_when_beside_them_are_no_assignments(draft: Draft) -> None:
    draft.lines(*FRONT, *CONTENT)
    table(
        draft,
        [
            ("Bước", "Nội dung thực hiện", "Cơ quan thực hiện", "Thời gian"),
            ("Bước 1: Ghi nhận", "Ghi nhận, báo cáo cấp ủy.", "Trạm cấp nước", "Trong 01 giờ"),
            ("Bước 3: Tái thiết", "Thống kê thiệt hại.", "", ""),
        ],
    )
    data = draft.imported()
    assert data["tình huống"][0]["các bước"] == {
        "bước 1": {
            "ghi nhận, báo cáo": [
                "Ghi nhận, báo cáo cấp ủy.",
                "Cơ quan thực hiện: Trạm cấp nước",
                "Thời gian: Trong 01 giờ",
            ]
        },
        "bước 3": {"khắc phục hậu quả": ["Thống kê thiệt hại."]},
    }
    assert "tổ chức thực hiện" not in data
