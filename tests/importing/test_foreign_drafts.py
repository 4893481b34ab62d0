"""Drafts behind a submission, titles in capitals, grounds by their level, forms of a situation."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from ruamel.yaml import YAML

from nts_scenario_kit.cli import run
from nts_scenario_kit.importing.capitals import sentence, written_small
from nts_scenario_kit.importing.plans import sentence_kinds, topics
from nts_scenario_kit.importing.plans.context import labelled, objectives

SUBMISSION = (
    "UBND TỈNH LŨNG VÂN\nSỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
    "Số:     /TTr-SNNMT",
    "Lũng Vân, ngày    tháng 3 năm 2026",
)
PLAN = ("ỦY BAN NHÂN DÂN\nTỈNH LŨNG VÂN", "Số:     /KH-UBND", "Lũng Vân, ngày    tháng    năm 2026")
FIRST = (
    "1. TÌNH HÌNH",
    "Tổng đàn lợn 412.000 con.",
    "2. MỤC TIÊU",
    "Khống chế ổ dịch trong 21 ngày.",
    "3. TỔ CHỨC THỰC HIỆN",
    "Sở Y tế chuẩn bị thuốc.",
)
SECOND = (
    "1. TÌNH HÌNH BỆNH DẠI",
    "Toàn tỉnh có 96.000 con chó.",
    "2. MỤC TIÊU",
    "Tiêm phòng trên 85 % tổng đàn.",
    "3. TỔ CHỨC THỰC HIỆN",
    "Sở Y tế mở điểm tiêm.",
)


class Office:
    """A file as an office writes it."""

    def __init__(self) -> None:
        self.document: Any = docx.Document()

    def letterhead(self, body: str, number: str, day: str) -> None:
        table = self.document.add_table(2, 2)
        motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
        for cell, text in zip(table._cells, (body, motto, number, day), strict=True):
            self._cell(cell, text, bold=text in (body, motto))

    def signature(self, recipients: str, power: str) -> None:
        left, right = self.document.add_table(1, 2)._cells
        self._cell(left, f"Nơi nhận:\n{recipients}", bold=False)
        self._cell(right, power, bold=True)

    def _cell(self, cell: Any, text: str, *, bold: bool) -> None:
        for number, line in enumerate(text.split("\n")):
            paragraph = cell.add_paragraph() if number else cell.paragraphs[0]
            paragraph.add_run(line).bold = bold
            if bold:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER

    def title(self, *lines: str) -> None:
        for line in lines:
            paragraph = self.document.add_paragraph()
            paragraph.add_run(line).bold = True
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER

    def text(self, *lines: str) -> None:
        for line in lines:
            self.document.add_paragraph().add_run(line).bold = line.isupper()

    def form(self, *rows: tuple[str, str]) -> None:
        table = self.document.add_table(0, 2)
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text

    def imported(self, folder: Path) -> Any:
        self.document.save(str(folder / "a.docx"))
        assert run(["import", str(folder / "a.docx"), "-o", str(folder / "a.yaml")]) in (0, 1)
        return YAML(typ="base").load((folder / "a.yaml").read_text(encoding="utf-8"))


def submitted() -> Office:
    office = Office()
    office.letterhead(*SUBMISSION)
    office.title(
        "TỜ TRÌNH",
        "Đề nghị phê duyệt các kế hoạch phòng, chống dịch bệnh động vật",
        "Kính gửi: Ủy ban nhân dân tỉnh Lũng Vân",
    )
    office.text("Sở Nông nghiệp và Môi trường trình hai dự thảo kế hoạch.")
    office.signature("- Như trên;\n- Lưu: VT, CNTY.", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC")
    office.letterhead(*PLAN)
    office.title("KẾ HOẠCH", "Ứng phó bệnh Dịch tả lợn Châu Phi")
    office.text(*FIRST)
    return office


def test_a_submission_in_front_submits_and_the_plan_behind_it_is_issued_by_its_own_body(tmp_path: Path) -> None:
    issuance = submitted().imported(tmp_path)["ban hành"]
    assert issuance == {
        "hình thức": "kế hoạch",
        "cơ quan ban hành": "Ủy ban nhân dân tỉnh Lũng Vân",
        "ký hiệu": "UBND",
        "địa danh": "Lũng Vân",
        "kính gửi": ["Ủy ban nhân dân tỉnh Lũng Vân"],
        "tờ trình": {
            "cơ quan trình": "Sở Nông nghiệp và Môi trường",
            "cơ quan chủ quản": "UBND tỉnh Lũng Vân",
            "ký hiệu": "SNNMT",
            "người ký": {"hình thức ký": "KT.", "chức vụ": "PHÓ GIÁM ĐỐC", "người đứng đầu": "GIÁM ĐỐC"},
            "nơi nhận": ["Như trên"],
            "đơn vị soạn thảo": "CNTY",
        },
    }


def test_a_second_draft_without_a_letterhead_is_kept_as_it_stands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office = submitted()
    office.title("KẾ HOẠCH", "Phòng, chống bệnh Dại trên đàn chó, mèo")
    office.text(*SECOND)
    data = office.imported(tmp_path)
    assert data["trích yếu"] == "Ứng phó bệnh Dịch tả lợn Châu Phi"
    assert data["mục tiêu, yêu cầu"]["mục tiêu"] == ["Khống chế ổ dịch trong 21 ngày."]
    left = [one["đoạn"] for one in data["chưa phân loại"]]
    assert left[-8:] == ["KẾ HOẠCH", "Phòng, chống bệnh Dại trên đàn chó, mèo", *SECOND]
    assert [one["gợi ý"] for one in data["chưa phân loại"]][-8:] == [
        "ban hành",
        "trích yếu",
        "căn cứ.thực tiễn.diễn biến, đặc điểm",
        "căn cứ.thực tiễn.diễn biến, đặc điểm",
        "mục tiêu, yêu cầu.mục tiêu",
        "mục tiêu, yêu cầu.mục tiêu",
        "tổ chức thực hiện.phân công",
        "tổ chức thực hiện.phân công",
    ]
    assert (
        "(“KẾ HOẠCH Phòng, chống bệnh Dại trên đàn chó, mèo”) để ở “chưa phân loại” [NHAP-NHIEU-VAN-BAN]"
        in " ".join(capsys.readouterr().out.split())
    )


def test_a_plan_that_came_with_the_first_one_is_no_second_one(tmp_path: Path) -> None:
    office = submitted()
    office.title("KẾ HOẠCH", "Phòng, chống bệnh Dại trên đàn chó, mèo", "(Kèm theo Kế hoạch này)")
    office.text(*SECOND)
    assert office.imported(tmp_path)["mục tiêu, yêu cầu"]["mục tiêu"][-1] == "Tiêm phòng trên 85 % tổng đàn."


def test_grounds_above_the_text_are_grounds_of_the_scenario_by_their_level(tmp_path: Path) -> None:
    office = Office()
    office.letterhead(*PLAN)
    office.title("KẾ HOẠCH", "Ứng phó bệnh Dịch tả lợn Châu Phi")
    law, party = "Luật Thú y ngày 19 tháng 6 năm 2015", "Kết luận số 81-KL/TW ngày 29 tháng 7 năm 2020 của Bộ Chính trị"
    paper = "Tờ trình số 88/TTr-SNNMT của Sở Nông nghiệp và Môi trường"
    office.text(*(f"Căn cứ {one};" for one in (law, party, paper)), *FIRST)
    data = office.imported(tmp_path)
    assert data["ban hành"]["căn cứ ban hành"] == [law, party, paper]
    assert (data["căn cứ"]["pháp lý"], data["căn cứ"]["chính trị"]) == ([law], [party])


def test_grounds_are_not_repeated_where_the_plan_has_a_section_on_them(tmp_path: Path) -> None:
    office = Office()
    office.letterhead(*PLAN)
    office.title("KẾ HOẠCH", "Ứng phó bệnh Dịch tả lợn Châu Phi")
    office.text("Căn cứ Luật Thú y ngày 19 tháng 6 năm 2015;", "1. CĂN CỨ PHÁP LÝ", "- Luật Phòng thủ dân sự;")
    office.text(*(line.replace(line[0], str(int(line[0]) + 1), 1) if line[0].isdigit() else line for line in FIRST))
    assert office.imported(tmp_path)["căn cứ"]["pháp lý"] == ["Luật Phòng thủ dân sự"]


def names(tmp_path: Path, *behind: str) -> list[str]:
    office = Office()
    office.letterhead(*PLAN)
    office.title("PHƯƠNG ÁN", "Chữa cháy rừng")
    office.text("I. TÌNH HÌNH", "Rừng khộp rụng lá.", "II. CÁC TÌNH HUỐNG", "1. TÌNH HUỐNG 1: CHÁY TÁN Ở RỪNG KHỘP")
    office.text(
        "- Biện pháp: đốt chặn.", "2. TÌNH HUỐNG 2: CHÁY GẦN BẢN NÀ PHEO", "- Biện pháp: di dời.", "III. KINH PHÍ"
    )
    office.text("Ngân sách xã.", *behind)
    return [one["tên"] for one in office.imported(tmp_path)["tình huống"]]


def test_a_name_in_capitals_gets_the_letters_that_it_has_elsewhere_in_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = names(tmp_path, "Khi cháy tán ở rừng khộp, quỹ chi gấp đôi.")
    assert found == ["Cháy tán ở rừng khộp", "CHÁY GẦN BẢN NÀ PHEO"]
    told = " ".join(capsys.readouterr().out.split())
    assert "tệp không có chỗ nào viết thường: “CHÁY GẦN BẢN NÀ PHEO” [NHAP-CHU-HOA]" in told


def test_a_title_in_capitals_gets_the_names_of_the_file() -> None:
    texts = ["Tỉnh Nam Hải có 07 khu công nghiệp.", "Nam Hải, ngày 4 tháng 4", "SỰ CỐ Ô NHIỄM"]
    assert sentence("ỨNG PHÓ SỰ CỐ Ô NHIỄM TỈNH NAM HẢI", texts) == "Ứng phó sự cố ô nhiễm tỉnh Nam Hải"
    said = ["Mưa lớn ở Thành phố Huế, hồ Núi Cốc đầy; hồ sơ đủ."]
    assert sentence("NGẬP TẠI THÀNH PHỐ HUẾ VÀ HỒ NÚI CỐC", said) == "Ngập tại thành phố Huế và hồ Núi Cốc"
    assert written_small("SỰ CỐ Ô NHIỄM", texts) == ""
    assert written_small("SỰ CỐ Ô NHIỄM", ["Khi có sự cố ô nhiễm xảy ra"]) == "Sự cố ô nhiễm"


def test_a_form_tells_one_situation_and_gives_it_its_name(tmp_path: Path) -> None:
    office = Office()
    office.letterhead(*PLAN)
    office.title("PHƯƠNG ÁN", "Ứng phó lũ quét")
    office.text("I. TÌNH HÌNH", "Có 58 điểm sạt lở.", "II. TÌNH HUỐNG VÀ XỬ TRÍ", "1. Tình huống 1")
    office.form(
        ("Tên", "Lũ cuốn cầu tạm"),
        ("Thời gian", "02 giờ sáng"),
        ("Giả định", "Nước dâng 4 m."),
        ("Hậu quả có thể xảy ra", "Bản bị cô lập."),
        ("Cách xử trí", "Căng dây qua suối."),
        ("Phương tiện", "03 xuồng"),
    )
    (one,) = office.imported(tmp_path)["tình huống"]
    assert one == {
        "tên": "Lũ cuốn cầu tạm",
        "nội dung": {
            "yếu tố dẫn đến": ["Thời gian: 02 giờ sáng", "Nước dâng 4 m."],
            "khả năng diễn biến": ["Bản bị cô lập."],
        },
        "lực lượng, phương tiện": {"giai đoạn 1": {"phương tiện": ["03 xuồng"]}},
        "các bước": {"bước 2": {"giai đoạn 1": {"ứng phó khẩn cấp": ["Căng dây qua suối."]}}},
    }


@pytest.mark.parametrize(
    ("sentence_", "alerting"),
    [
        ("Người phát hiện đánh kẻng, gọi Trưởng bản.", True),
        ("Trực ban Công an xã báo cáo ngay Giám đốc Công an tỉnh.", True),
        ("Chủ nuôi báo thú y xã trong 02 giờ.", True),
        ("Huy động 800 người nhặt dầu; lấy mẫu xác định nguồn.", False),
        ("Thông báo cho dân không dùng nước kênh.", False),
        ("Nhà báo quốc tế được mời dự họp.", False),
        ("Bão đổ bộ thì cấm ra đường.", False),
    ],
)
def test_a_sentence_that_only_makes_known_what_happened_is_told_by_its_first_clause(
    sentence_: str, alerting: bool
) -> None:
    assert sentence_kinds.alerts(sentence_) is alerting


def test_a_sentence_on_what_may_come_is_no_cause() -> None:
    assert sentence_kinds.foresees("Dự báo trong 48 giờ tới lan ra các xã ven biển.")
    assert sentence_kinds.foresees("Đám đông có thể tăng lên 1.000 người.")
    assert not sentence_kinds.foresees("Khoảng 07 giờ, chợ phát hiện 60 tờ tiền giả.")


def test_below_a_heading_of_two_aims_each_sentence_says_which_it_is() -> None:
    named = objectives("MỤC ĐÍCH, YÊU CẦU").split("+")
    assert named == ["aims", "requirements"]
    assert sentence_kinds.aim_of("Chủ động phòng ngừa, không để bất ngờ.", named) == "aims"
    assert sentence_kinds.aim_of("Các đơn vị phải nắm chắc địa bàn.", named) == "requirements"


def test_reports_due_to_all_are_no_task_of_the_agency_above() -> None:
    closing = "Nhận được Kế hoạch này, các đơn vị báo cáo kết quả trước ngày 20 hằng tháng."
    assert sentence_kinds.reports(closing)
    assert sentence_kinds.binds_all(closing, alone=False, apart=True)
    own = "Báo cáo kết quả di dời trước ngày 20 hằng tháng."
    assert not sentence_kinds.binds_all(own, alone=False, apart=True)


def test_consequences_are_foreseen_and_their_removal_is_recovery() -> None:
    assert topics.about("Hậu quả có thể xảy ra", topics.PARTS) == "developments"
    assert topics.about("Xử lý hậu quả", topics.PARTS) == "recovery"
    assert topics.about("Các cơ sở hóa chất", topics.SECTIONS) != "basis"
    assert labelled("Bước 2. Đắp đập chặn hai đầu kênh.") == ("Bước 2", "Đắp đập chặn hai đầu kênh.")
