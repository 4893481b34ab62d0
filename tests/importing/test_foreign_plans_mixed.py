"""Foreign plans with a second title, tables of their own, letterheads of the Party, units of a hospital."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from ruamel.yaml import YAML

from nts_scenario_kit.cli import run
from nts_scenario_kit.importing.bodies import name_of_body

TITLE = ("c:KẾ HOẠCH", "c:Ứng phó sự cố hóa chất tại kho chứa")
SITUATIONS = (
    "b:III. CÁC TÌNH HUỐNG",
    "b:1. Rò rỉ tại van",
    "- Khóa van, báo trực ban.",
    "b:2. Vỡ bồn",
    "- Sơ tán xưởng.",
)


def written(folder: Path, *lines: str | tuple[str, ...]) -> dict[str, Any]:
    """The scenario that is made of a file with these lines; a tuple is a row of a table.

    In front of a line ``c:`` centres it in bold, ``h:`` centres it, ``b:`` makes it bold.
    """
    document: Any = docx.Document()
    table: Any = None
    for line in lines:
        if isinstance(line, tuple):
            table = table or document.add_table(0, len(line))
            for cell, text in zip(table.add_row().cells, line, strict=True):
                cell.text = text
            continue
        table = None
        kind, _, words = line.partition(":") if line[1:2] == ":" else ("", "", line)
        paragraph = document.add_paragraph()
        paragraph.add_run(words).bold = kind in ("c", "b")
        if kind in ("c", "h"):
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.save(str(folder / "a.docx"))
    assert run(["import", str(folder / "a.docx"), "-o", str(folder / "a.yaml")]) in (0, 1)
    data: dict[str, Any] = YAML(typ="base").load((folder / "a.yaml").read_text(encoding="utf-8"))
    return data


def left(data: dict[str, Any]) -> list[str]:
    return [one["đoạn"] for one in data.get("chưa phân loại", [])]


def test_the_title_of_a_second_plan_is_nobody_s_task(tmp_path: Path) -> None:
    data = written(
        tmp_path,
        *TITLE,
        "b:I. MỤC TIÊU",
        "Khống chế trong 02 giờ.",
        "b:II. TỔ CHỨC THỰC HIỆN",
        "- Đội an toàn trực ca.",
        "c:KẾ HOẠCH",
        "c:Ứng phó cháy nổ tại bãi xe",
        "b:I. MỤC TIÊU",
        "Dập lửa trong 15 phút.",
        "b:II. TỔ CHỨC THỰC HIỆN",
        "- Bảo vệ cắt điện.",
    )  # fmt: skip
    tasks = [one["việc"] for one in data["tổ chức thực hiện"]["phân công"]]
    assert tasks == ["Đội an toàn trực ca.", "Bảo vệ cắt điện."]
    assert left(data) == ["KẾ HOẠCH", "Ứng phó cháy nổ tại bãi xe"]
    assert data["trích yếu"] == "Ứng phó sự cố hóa chất tại kho chứa"


def test_a_number_of_things_leads_nothing(tmp_path: Path) -> None:
    data = written(
        tmp_path,
        *TITLE,
        "b:I. MỤC TIÊU",
        "Khống chế nhanh.",
        "b:II. TÌNH HUỐNG",
        "b:Tình huống 1. Rò rỉ tại van",
        "b:1.1. Lực lượng, phương tiện",
        "- 12 máy bơm, 03 xe bồn.",
        "- 25 công nhân vận hành.",
    )  # fmt: skip
    forces = data["tình huống"][0]["lực lượng, phương tiện"]["giai đoạn 1"]
    assert forces["phương tiện"] == ["12 máy bơm, 03 xe bồn"]
    assert forces["phối hợp"] == ["25 công nhân vận hành"]  # their strength: they take part, an agency leads
    assert "chủ trì" not in forces


def test_sections_of_a_company_after_its_situations(tmp_path: Path) -> None:
    data = written(
        tmp_path,
        *TITLE,
        *SITUATIONS,
        "b:IV. TRANG THIẾT BỊ",
        "08 bộ thở, 02 lăng phun.",
        "b:V. NHÂN LỰC",
        "Kíp trực 12 thợ.",
        "b:VI. LIÊN LẠC",
        "Gọi trực ban qua số nội bộ.",
        "b:VII. DIỄN TẬP",
        "Hai lần trong năm.",
    )  # fmt: skip
    assert data["tổ chức thực hiện"]["bảo đảm"] == {
        "lực lượng": ["Kíp trực 12 thợ."],
        "phương tiện, vật tư": ["08 bộ thở, 02 lăng phun."],
        "thông tin liên lạc": ["Gọi trực ban qua số nội bộ."],
        "diễn tập": ["Hai lần trong năm."],
    }


def test_forces_of_a_plan_without_situations_make_none(tmp_path: Path) -> None:
    data = written(
        tmp_path, *TITLE, "b:I. MỤC TIÊU", "Nhanh.", "b:II. LỰC LƯỢNG", "Đội 12 thợ.", "b:III. BÁO CÁO", "Sau 24 giờ."
    )  # fmt: skip
    assert "tình huống" not in data
    assert data["tổ chức thực hiện"]["bảo đảm"]["lực lượng"] == ["Đội 12 thợ."]


def test_rooms_of_a_hospital_lead_their_tasks(tmp_path: Path) -> None:
    data = written(
        tmp_path,
        *TITLE,
        "b:I. MỤC TIÊU",
        "Khống chế nhanh.",
        "b:II. PHÂN CÔNG NHIỆM VỤ",
        ("TT", "Khoa, phòng", "Nhiệm vụ", "Thời gian"),
        ("1", "Khoa Dược", "Cấp dịch truyền", "Trong 15 phút"),
    )  # fmt: skip
    assert data["tổ chức thực hiện"]["phân công"][0]["chủ trì"] == ["Khoa Dược"]
    assert left(data) == []


def test_a_plan_that_is_one_table_of_situations(tmp_path: Path) -> None:
    data = written(
        tmp_path,
        "c:KẾ HOẠCH",
        "c:Phân công ứng phó nước dâng",
        "Kế hoạch được thể hiện trong bảng sau:",
        ("STT", "Tình huống", "Diễn biến", "Biện pháp xử lý", "Đơn vị chủ trì", "Thời gian"),
        ("1", "Còi báo mức 1", "Nước rút", "Gọi loa phường", "Công an phường", "10 phút"),
        ("2", "Còi báo mức 3", "Nước dâng 1 m", "Lên tầng ba", "Ban Chỉ huy quân sự phường", "25 phút"),
    )  # fmt: skip
    assert [one["tên"] for one in data["tình huống"]] == ["Còi báo mức 1", "Còi báo mức 3"]
    assert data["tình huống"][1]["lực lượng, phương tiện"]["giai đoạn 1"]["chủ trì"] == ["Ban Chỉ huy quân sự phường"]
    assert data["trích yếu"] == "Phân công ứng phó nước dâng"
    assert left(data)[1:] == ["Thời gian: 10 phút", "Thời gian: 25 phút"]
    assert "phụ lục" not in data


def test_a_letterhead_of_the_party_is_no_annex(tmp_path: Path) -> None:
    data = written(
        tmp_path,
        ("ĐẢNG BỘ TỈNH CAO BẰNG", "ĐẢNG CỘNG SẢN VIỆT NAM"),
        ("BAN THƯỜNG VỤ TỈNH ỦY", ""),
        ("Số 15-CV/TU", "Cao Bằng, ngày 11 tháng 7 năm 2026"),
        "Ban Thường vụ yêu cầu các đảng ủy rà soát kịch bản.",
    )
    assert "phụ lục" not in data
    assert "Số 15-CV/TU" in left(data)


def test_a_title_in_one_line_below_a_head_without_a_table(tmp_path: Path) -> None:
    data = written(
        tmp_path,
        "h:ỦY BAN NHÂN DÂN XÃ ĐẮK BUK",
        "h:BAN CHỈ HUY PHÒNG THỦ DÂN SỰ",
        "h:KẾ HOẠCH PHÒNG CHỐNG LỐC XOÁY NĂM 2026",
        "A/ TÌNH HÌNH",
        "Ba trận lốc.",
        "B/ MỤC TIÊU",
        "- Không để thiệt hại về người.",
        "C/ TỔ CHỨC THỰC HIỆN",
        "- Trưởng buôn đi báo từng nhà.",
    )
    assert data["trích yếu"].lower() == "phòng chống lốc xoáy năm 2026"
    assert data["ban hành"]["cơ quan chủ quản"] == "Ủy ban nhân dân xã Đắk Buk"
    assert data["ban hành"]["cơ quan ban hành"] == "Ban Chỉ huy phòng thủ dân sự"


@pytest.mark.parametrize(
    ("capitals", "name"),
    [
        ("PHÒNG VĂN HÓA - XÃ HỘI", "Phòng Văn hóa - Xã hội"),
        ("CÔNG TY TNHH MINH KHUÊ", "Công ty TNHH Minh Khuê"),
        ("TRUNG TÂM VĂN HÓA - THỂ THAO XÃ ĐỨC TRỌNG", "Trung tâm Văn hóa - Thể thao xã Đức Trọng"),
    ],
)
def test_names_of_units_keep_the_capitals_of_their_fields(capitals: str, name: str, tmp_path: Path) -> None:
    head = (("SỞ NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), (capitals, "Độc lập - Tự do - Hạnh phúc"))
    data = written(tmp_path, *head, *TITLE, "b:I. MỤC TIÊU", "Nhanh.", "b:II. KINH PHÍ", "Quỹ cơ quan.")
    assert data["ban hành"]["cơ quan ban hành"] == name


def test_who_signs_for_a_standing_board(tmp_path: Path) -> None:
    data = written(
        tmp_path, *TITLE, "b:I. MỤC TIÊU", "Nhanh.", "b:II. KINH PHÍ", "Quỹ cơ quan.",
        ("Nơi nhận:", "T/M BAN THƯỜNG VỤ"), ("- Như trên,", "PHÓ BÍ THƯ"), ("- Lưu Văn phòng.", "Hồ Minh Châu"),
    )  # fmt: skip
    signer = data["ban hành"]["người ký"]
    assert (signer["hình thức ký"], signer["thay mặt"], signer["chức vụ"]) == ("TM.", "BAN THƯỜNG VỤ", "PHÓ BÍ THƯ")


def test_comments_hold_no_control_characters(tmp_path: Path) -> None:
    """Other programs refuse a YAML file with a control character, in a comment too."""
    written(tmp_path, *TITLE, "b:I. MỤC TIÊU\u009f", "Nhanh.", "b:II. KINH PHÍ", "Quỹ cơ\u009f quan.")
    assert "\u009f" not in (tmp_path / "a.yaml").read_text(encoding="utf-8")


def test_bold_parts_below_bold_numbers(tmp_path: Path) -> None:
    """``1. Kịch bản …`` in bold, and in bold below it ``Diễn biến`` without any mark."""
    data = written(
        tmp_path,
        *TITLE,
        "b:I. MỤC TIÊU",
        "Nhanh.",
        "b:II. CÁC KỊCH BẢN",
        "b:1. Kịch bản rò rỉ nhỏ",
        "b:Diễn biến",
        "Hơi lan 20 m.",
        "b:Giải pháp",
        "Đóng van.",
        "b:2. Kịch bản vỡ bồn",
        "b:Diễn biến",
        "Hơi lan 2 km.",
        "b:Giải pháp",
        "Sơ tán xưởng.",
        "b:III. NGUỒN LỰC",
        "Quỹ dự phòng.",
        "b:IV. PHÂN CÔNG",
        "- Đội An toàn trật tự: phân luồng xe.",
    )
    assert [one["tên"] for one in data["tình huống"]] == ["Kịch bản rò rỉ nhỏ", "Kịch bản vỡ bồn"]
    assert data["tình huống"][1]["nội dung"] == {"khả năng diễn biến": ["Hơi lan 2 km."]}
    assert data["tổ chức thực hiện"]["bảo đảm"] == {"khác": ["Quỹ dự phòng."]}
    assert data["tổ chức thực hiện"]["phân công"] == [{"việc": "phân luồng xe.", "chủ trì": ["Đội An toàn trật tự"]}]


def test_who_heads_a_body_keeps_the_capitals_of_that() -> None:
    assert name_of_body("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH GIA LAI") == "Chủ tịch Ủy ban nhân dân tỉnh Gia Lai"


def test_situations_of_a_plan_without_bold_letters(tmp_path: Path) -> None:
    data = written(
        tmp_path,
        "h:BỘ CHỈ HUY BIÊN PHÒNG TỈNH LAI CHÂU",
        "h:ĐỒN BIÊN PHÒNG NẬM BAN",
        "h:KẾ HOẠCH",
        "h:Ứng phó dịch bệnh qua đường mòn",
        "I. TÌNH HÌNH",
        "Có 11 đường mòn.",
        "II. CÁC TÌNH HUỐNG VÀ BIỆN PHÁP XỬ LÝ",
        "Tình huống 1: Đàn trâu vượt sông",
        "- Tổ tuần tra giữ người.",
        "Tình huống 2: Dịch nổ ra ở bản",
        "- Lập 04 chốt.",
        "III. BẢO ĐẢM",
        "Xăng 400 lít.",
    )
    assert [one["tên"] for one in data["tình huống"]] == ["Đàn trâu vượt sông", "Dịch nổ ra ở bản"]
    assert data["ban hành"]["cơ quan ban hành"].lower() == "đồn biên phòng nậm ban"
    assert data["trích yếu"] == "Ứng phó dịch bệnh qua đường mòn"


def test_a_soft_hyphen_alone_makes_no_old_encoding(tmp_path: Path) -> None:
    """All accents of the line are in Latin-1, and the soft hyphen is ``ư`` of TCVN3."""
    data = written(tmp_path, "1. \u00adÔng Hun nêu tình hình khô hanh.", "Trường đề nghị mua thêm vòi.")
    assert "nêu tình hình khô hanh" in left(data)[0]


def test_phases_in_a_word_or_two_levels_and_forces_of_a_situation_find_their_fields(tmp_path: Path) -> None:
    data = written(
        tmp_path,
        *TITLE,
        "b:I. MỤC TIÊU",
        "Khống chế trong 02 giờ.",
        "b:III. CÁC TÌNH HUỐNG",
        "b:1. Rò rỉ tại van",
        "b:a) Các mức",
        "- Mức 1: rò dưới 10 lít.",
        "b:b) Biện pháp",
        "Trước mắt:",
        "- Điều xe bồn từ kho Phú Thọ.",
        "Tiếp theo:",
        "- Khóa van, che chắn bồn.",
        "b:c) Lực lượng, phương tiện",
        "Cục Quản lý thị trường: 45 kiểm soát viên; Petrolimex: 12 xe bồn.",
        "b:2. Vỡ bồn",
        "- Sơ tán xưởng.",
    )
    first = data["tình huống"][0]
    assert first["nội dung"] == {"khả năng diễn biến": ["Mức 1: rò dưới 10 lít."]}
    assert first["các bước"]["bước 1"] == {"chỉ huy, huy động tại chỗ": ["Điều xe bồn từ kho Phú Thọ."]}
    assert first["các bước"]["bước 2"]["giai đoạn 1"] == {"ứng phó khẩn cấp": ["Khóa van, che chắn bồn."]}
    assert first["lực lượng, phương tiện"]["giai đoạn 1"] == {
        "phối hợp": ["Cục Quản lý thị trường: 45 kiểm soát viên"],
        "phương tiện": ["Petrolimex: 12 xe bồn"],
    }
    assert not left(data)
