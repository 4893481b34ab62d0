"""Plans of offices: chapters on all there is to do, levels told by colours, sentences on forces, two plans."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from importing.office_plans_marked import Plan, text_of
from importing.test_foreign_plans_of_offices import PLANS, flat, imported, values

from nts_scenario_kit.importing.plans.forces import forces_in
from nts_scenario_kit.importing.plans.topics import situation

HEAD = (
    "h:ỦY BAN NHÂN DÂN XÃ TÂN AN",
    "h:CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "h:Độc lập - Tự do - Hạnh phúc",
    "c:KẾ HOẠCH",
    "c:Phòng ngừa, ứng phó lũ quét",
    "b:I. MỤC TIÊU",
    "Không để người dân bị cô lập quá 24 giờ.",
)
ONE_SITUATION = ("b:II. TÌNH HUỐNG", "b:1. Tình huống 1: Lũ quét ở bản Hạ", "b:a) Biện pháp", "- Sơ tán bản Hạ.")
FLOODS = (
    "b:2. Tình huống 2: Sạt lở ở bản Thượng",
    "b:a) Biện pháp",
    "- Sơ tán bản Thượng.",
)


def read(folder: Path, *lines: str) -> dict[str, Any]:
    data, _ = imported(Plan("x", ("bold",), [*HEAD, *lines]), folder)
    return data


def where(data: dict[str, Any]) -> dict[str, str]:
    """Where each text stands, without numbers."""
    return {text: path for path, text in values(data)}


CHAPTER = (
    "b:III. NHIỆM VỤ, GIẢI PHÁP",
    "- Công an xã tuần tra bến đò ban đêm.",
    "- Trạm Y tế: dự trữ 50 cơ số thuốc.",
    "- Tổ chức diễn tập vào tháng 4.",
    "- Bố trí kinh phí từ dự phòng ngân sách xã.",
    "- Chuẩn bị đầy đủ phương tiện, vật tư trước mùa mưa.",
    "- Khi có thông tin lũ về, đánh kẻng ba hồi.",
    "- Sau khi nước rút, phun thuốc khử trùng.",
    "- Viết 6 bài tuyên truyền.",
)


def test_a_sentence_of_a_chapter_on_all_there_is_to_do_goes_where_it_says_itself(tmp_path: Path) -> None:
    data = read(tmp_path, *ONE_SITUATION, *CHAPTER)
    at = where(data)
    tasks = {one["việc"]: one.get("chủ trì") for one in data["tổ chức thực hiện"]["phân công"]}
    assert tasks == {"Công an xã tuần tra bến đò ban đêm.": ["Công an xã"], "dự trữ 50 cơ số thuốc.": ["Trạm Y tế"]}
    assured = "tổ chức thực hiện.bảo đảm"
    assert at["Tổ chức diễn tập vào tháng 4."] == f"{assured}.diễn tập[0]"
    assert at["Bố trí kinh phí từ dự phòng ngân sách xã."] == f"{assured}.kinh phí[0]"
    assert at["Chuẩn bị đầy đủ phương tiện, vật tư trước mùa mưa."] == f"{assured}.phương tiện, vật tư[0]"
    steps = "tình huống[0].các bước"
    assert at["Khi có thông tin lũ về, đánh kẻng ba hồi."] == f"{steps}.bước 2.giai đoạn 1.ứng phó khẩn cấp[1]"
    assert at["Sau khi nước rút, phun thuốc khử trùng."].startswith(f"{steps}.bước 3.")
    (left,) = data["chưa phân loại"]
    assert (left["đoạn"], left["gợi ý"]) == ("- Viết 6 bài tuyên truyền.", "tổ chức thực hiện.phân công")


def test_among_several_situations_a_measure_of_that_chapter_belongs_to_none(tmp_path: Path) -> None:
    data = read(tmp_path, *ONE_SITUATION, *FLOODS, *CHAPTER)
    assert [one["đoạn"] for one in data["chưa phân loại"]] == [
        "- Khi có thông tin lũ về, đánh kẻng ba hồi.",
        "- Sau khi nước rút, phun thuốc khử trùng.",
        "- Viết 6 bài tuyên truyền.",
    ]


def test_agencies_below_a_chapter_called_tasks_are_given_tasks(tmp_path: Path) -> None:
    data = read(
        tmp_path,
        *ONE_SITUATION,
        "b:III. NHIỆM VỤ",
        "b:1. Công an xã",
        "- Giữ trật tự.",
        "b:2. Các đoàn thể",
        "- Nấu cơm.",
    )
    tasks = [(one["chủ trì"], one["việc"]) for one in data["tổ chức thực hiện"]["phân công"]]
    assert tasks == [(["Công an xã"], "Giữ trật tự."), (["Các đoàn thể"], "Nấu cơm.")]


@pytest.mark.parametrize(
    "names",
    [
        ("Cấp độ vàng", "Cấp độ đỏ"),
        ("Báo động màu xanh", "Báo động màu đỏ"),
        ("Mức cảnh báo da cam", "Mức cảnh báo tím"),
    ],
)
def test_levels_told_by_colours_are_situations(names: tuple[str, ...], tmp_path: Path) -> None:
    levels = [line for n, name in enumerate(names, 1) for line in (f"b:{n}. {name}", f"- Việc của {name}.")]
    data = read(tmp_path, "b:II. CÁC CẤP ĐỘ CẢNH BÁO VÀ BIỆN PHÁP", *levels)
    assert [one["tên"] for one in data["tình huống"]] == list(names)


@pytest.mark.parametrize(
    ("line", "forces"),
    [
        ("Cơ quan chủ trì, phối hợp: Công an xã", [("lead", "Cơ quan chủ trì, phối hợp: Công an xã")]),
        ("Công an xã chủ trì, phối hợp với Trạm Y tế", [("lead", "Công an xã"), ("cooperation", "Trạm Y tế")]),
    ],
)
def test_a_label_of_two_roles_makes_no_leader_of_the_word_agency(line: str, forces: list[tuple[str, str]]) -> None:
    assert list(forces_in(line, "lead")) == forces


def test_a_colour_of_the_skin_is_no_level() -> None:
    assert situation("Tình trạng vàng", among=True)
    assert not situation("Tình trạng vàng da ở trẻ", among=True)


def test_a_degree_is_no_colour(tmp_path: Path) -> None:
    data = read(
        tmp_path,
        "b:II. TÌNH HUỐNG",
        "b:1. Tình huống 1: Lũ quét",
        "b:a) Mức độ",
        "Nước lên 2 m.",
        "b:b) Biện pháp",
        "- Sơ tán.",
    )
    assert [one["tên"] for one in data["tình huống"]] == ["Lũ quét"]


def test_a_table_of_members_and_their_tasks_gives_assignments(tmp_path: Path) -> None:
    data = read(
        tmp_path,
        *ONE_SITUATION,
        "b:III. PHÂN CÔNG",
        "th:Thành viên|Nhiệm vụ|Ghi chú",
        "t:Công an xã|Giữ trật tự tại điểm sơ tán|",
        "t:Trạm Y tế|Sơ cứu người bị thương|",
    )
    assert [(one["chủ trì"], one["việc"]) for one in data["tổ chức thực hiện"]["phân công"]] == [
        (["Công an xã"], "Giữ trật tự tại điểm sơ tán"),
        (["Trạm Y tế"], "Sơ cứu người bị thương"),
    ]
    assert "phụ lục" not in data


def test_points_that_tell_a_situation_are_no_measures_if_these_have_a_heading(tmp_path: Path) -> None:
    data = read(
        tmp_path,
        "b:II. TÌNH HUỐNG",
        "b:1. Tình huống: Lũ quét",
        "+ Nước lên 2 m.",
        "b:1.1. Biện pháp ứng phó",
        "+ Sơ tán dân.",
    )
    (one,) = data["tình huống"]
    assert one["nội dung"] == {"yếu tố dẫn đến": ["Nước lên 2 m."]}
    assert one["các bước"]["bước 2"]["giai đoạn 1"]["ứng phó khẩn cấp"] == ["Sơ tán dân."]


def test_a_sentence_below_forces_leads_nothing(tmp_path: Path) -> None:
    told = "Huy động 12 đồng chí công an, 24 dân quân và toàn bộ đoàn viên của bốn bản gần nhất tham gia."
    data = read(
        tmp_path, "b:II. TÌNH HUỐNG", "b:1. Tình huống 1: Lũ quét", "b:a) Lực lượng", "Công an xã", f"- {told}",
        "- Trạm Y tế bố trí 04 y sĩ.",
    )  # fmt: skip
    (one,) = data["tình huống"]
    assert one["lực lượng, phương tiện"]["giai đoạn 1"] == {
        "chủ trì": ["Công an xã"],
        "phối hợp": [told.rstrip("."), "Trạm Y tế bố trí 04 y sĩ"],
    }


@pytest.mark.parametrize(("first", "second"), [("d01", "d02"), ("d08", "i01"), ("i01", "d08"), ("d06", "d01")])
def test_of_two_plans_in_one_file_the_first_is_read_and_the_second_is_kept_as_it_is(
    first: str, second: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    alone, _ = imported(PLANS[first], tmp_path / "one")
    capsys.readouterr()
    both = Plan("x", PLANS[first].style, PLANS[first].lines + PLANS[second].lines)
    data, text = imported(both, tmp_path / "two")
    assert "NHAP-NHIEU-VAN-BAN" in capsys.readouterr().out
    assert data["tình huống"] == alone["tình huống"]
    assert data["trích yếu"] == alone["trích yếu"]
    assert data["tổ chức thực hiện"] == alone["tổ chức thực hiện"]
    kept = [one["đoạn"] for one in data["chưa phân loại"]]
    assert len(kept) > len(alone.get("chưa phân loại", [])) + 20
    assert all(word in flat(text) for word in flat(text_of(PLANS[second])).split() if word.isalpha())


@pytest.mark.parametrize(
    ("name", "domain"),
    [("i05", "nang_luong"), ("i08", "y_te"), ("i12", "an_ninh_mang"), ("d15", "luong_thuc"), ("d11", "nguon_nuoc"),
     ("d09", "khung_bo"), ("f01", "toi_pham_xuyen_quoc_gia"), ("e08", "hang_hai"), ("e10", "tien_te"),
     ("i10", "moi_truong"),
     ("i06", "da_khung_hoang")],
)  # fmt: skip
def test_words_of_the_title_tell_the_domain(name: str, domain: str, tmp_path: Path) -> None:
    data, _ = imported(PLANS[name], tmp_path)
    assert data["lĩnh vực"] == domain


def test_place_and_month_of_a_title_page_are_none_of_the_title(tmp_path: Path) -> None:
    data, _ = imported(PLANS["g01"], tmp_path)
    assert data["trích yếu"] == "Ứng phó sự cố hóa chất trên địa bàn tỉnh Vĩnh Long"


@pytest.mark.parametrize(
    ("said", "at", "value"),
    [
        ("Chủ tịch UBND xã Tân An.", "cấp xã.người đứng đầu", "Chủ tịch UBND xã Tân An"),
        ("Thủ tướng Chính phủ", "cấp quốc gia.người đứng đầu", "Thủ tướng Chính phủ"),
        ("Khi ngập hai xã, Chủ tịch Ủy ban nhân dân tỉnh ra lệnh.", "cấp tỉnh.điều kiện", "Khi ngập hai xã"),
        ("Khi ngập hai xã, Chủ tịch Ủy ban nhân dân tỉnh ra lệnh.", "cấp tỉnh.người đứng đầu",
         "Chủ tịch Ủy ban nhân dân tỉnh"),
        ("Cấp quốc gia: Thủ tướng chỉ đạo.", "cấp quốc gia.người đứng đầu", "Thủ tướng"),
    ],
)  # fmt: skip
def test_who_directs_is_known_by_his_post(said: str, at: str, value: str, tmp_path: Path) -> None:
    data = read(tmp_path, "b:II. TÌNH HUỐNG", "b:1. Tình huống 1: Lũ quét", "b:a) Cơ chế chỉ huy", f"- {said}")
    assert where(data)[value] == f"tình huống[0].cơ chế vận hành.{at}"


def test_a_name_of_two_lines_on_a_title_page_is_one_issuer_and_tells_the_level(tmp_path: Path) -> None:
    data, _ = imported(PLANS["l03"], tmp_path)
    assert (data["cấp"], data["ban hành"]["cơ quan ban hành"]) == ("xã", "Ủy ban nhân dân xã Đầm Hà")


def test_points_of_a_stage_named_without_the_word_work_have_their_own_fields(tmp_path: Path) -> None:
    lines = [
        "(ii) Ứng phó khẩn cấp: Sở Công Thương chủ trì, phối hợp Sở Xây dựng triển khai các việc sau:\n+ Mở kho số 2."
        if line.startswith("(ii) Ứng phó")
        else line
        for line in PLANS["l02"].lines
    ]
    data, _ = imported(Plan("x", PLANS["l02"].style, lines), tmp_path)
    assert data["tình huống"][0]["các bước"]["bước 2"]["giai đoạn 1"] == {
        "lãnh đạo, chỉ đạo": ["lập Ban điều phối lương thực."],
        "ứng phó khẩn cấp": [
            "Sở Công Thương chủ trì, phối hợp Sở Xây dựng triển khai các việc sau:",
            "Mở kho số 2.",
        ],
        "bảo đảm an ninh, trật tự": ["hộ tống xe hàng theo đoàn 10 xe."],
        "thông tin, truyền thông": ["công bố giá bán từng xã."],
    }


@pytest.mark.parametrize("marks", ["I. II. III.", "1. 2. 3."])
def test_levels_without_a_mark_stand_below_a_section_of_any_rank(marks: str, tmp_path: Path) -> None:
    one, two, three = marks.split()
    lines = [
        *HEAD[:5], f"b:{one} MỤC TIÊU", HEAD[6], f"b:{two} PHÂN LOẠI MỨC ĐỘ VÀ BIỆN PHÁP", "Mức 1: dưới 10 người mắc",
        "- Phát thuốc.", "Mức 2: trên 10 người mắc", "- Mở khu cách ly.", f"b:{three} KINH PHÍ",
        "Mức 1: hỗ trợ 500.000 đồng mỗi hộ", "- Chi từ quỹ xã.",
    ]  # fmt: skip
    data, _ = imported(Plan("x", ("bold",), lines), tmp_path)
    assert [one["tên"] for one in data["tình huống"]] == ["Mức 1: dưới 10 người mắc", "Mức 2: trên 10 người mắc"]
    assert data["tổ chức thực hiện"]["bảo đảm"]["kinh phí"] == ["Mức 1: hỗ trợ 500.000 đồng mỗi hộ", "Chi từ quỹ xã."]


def test_who_leads_and_who_takes_part_in_one_sentence(tmp_path: Path) -> None:
    data = read(
        tmp_path, "b:II. TÌNH HUỐNG", "b:1. Phương án 1: Lũ quét", "b:a) Lực lượng",
        "Công an xã chủ trì, Ban Chỉ huy Quân sự xã, Trạm Y tế phối hợp.", "b:2. Phương án 2: Sạt lở", "b:a) Lực lượng",
        "Công an xã chủ trì, phối hợp với Trạm Y tế.",
    )  # fmt: skip
    first, second = (one["lực lượng, phương tiện"]["giai đoạn 1"] for one in data["tình huống"])
    assert [one["tên"] for one in data["tình huống"]] == ["Lũ quét", "Sạt lở"]
    assert first == {"chủ trì": ["Công an xã"], "phối hợp": ["Ban Chỉ huy Quân sự xã", "Trạm Y tế"]}
    assert second == {"chủ trì": ["Công an xã"], "phối hợp": ["Trạm Y tế"]}
