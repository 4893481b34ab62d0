# ruff: noqa: E501 - lines of a document as they are typed
"""Files of other offices become scenarios: typed numbers, no styles, old encodings, tables; no word is lost."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from importing.word_edits import edited, word_of
from support import EXAMPLES, catalog, example, resolved_of, schema_findings

from nts_scenario_kit import api
from nts_scenario_kit.api.crosswalks import compare
from nts_scenario_kit.importing.foreign import Recognised, recognise
from nts_scenario_kit.importing.identity import Wishes
from nts_scenario_kit.importing.legacy import modern
from nts_scenario_kit.importing.yaml_file import text_of
from nts_scenario_kit.legacy import from_tcvn3, from_vni
from nts_scenario_kit.word.intake import Passage, take_in

#: The appendix of a province's plan, as offices type it: numbers by hand, bold headings, nothing else.
PLAN = """\
PHỤ LỤC
KỊCH BẢN KHUNG ỨNG PHÓ VỚI CÁC ĐE DỌA AN NINH PHI TRUYỀN THỐNG LĨNH VỰC NGUỒN NƯỚC
(Kèm theo Kế hoạch số 418/KH-UBND ngày 26/6/2025 của UBND tỉnh)
I. Căn cứ ban hành
1. Cơ sở chính trị
a) Quan điểm, đường lối của Đảng được ghi nhận trong Văn kiện Đại hội Đảng.
b) Các nghị quyết, chỉ thị, kết luận của Bộ Chính trị, Ban Bí thư:
- Nghị quyết số 51-NQ/TW ngày 05 tháng 9 năm 2019 của Bộ Chính trị.
2. Cơ sở pháp lý
a) Hiến pháp năm 2013.
b) Luật Tài nguyên nước ngày 27 tháng 11 năm 2023.
3. Cơ sở thực tiễn
a) Diễn biến, đặc điểm các đe dọa tại địa phương.
b) Tính chất, mức độ tác động đến phát triển kinh tế - xã hội tỉnh.
II. Mục tiêu, yêu cầu, phương châm, nguyên tắc
1. Mục tiêu: Bảo đảm đủ nước sạch cho Nhân dân.
2. Yêu cầu
- Phát hiện sớm, xử lý nhanh.
- Không để thiếu nước quá 24 giờ.
III. Xây dựng quy trình xử lý các tình huống cụ thể
1. Tình huống 1: Ô nhiễm hồ chứa
a) Nội dung tình huống: Nhà máy xả thải làm ô nhiễm hồ.
b) Mục tiêu, yêu cầu xử lý tình huống: Cấp nước thay thế trong 06 giờ.
c) Cơ chế vận hành: Xây dựng theo hướng như sau:
- Khi xảy ra ở địa bàn một xã, trách nhiệm chỉ đạo, điều hành là Cơ quan chỉ đạo ứng phó cấp xã, đứng đầu là Chủ tịch xã.
d) Lực lượng, phương tiện:
Giai đoạn 1: Khi chưa phát sinh vấn đề phức tạp.
+ Về lực lượng: Sở Nông nghiệp và Môi trường chủ trì. Lực lượng phối hợp: Công an tỉnh; Sở Y tế.
+ Về phương tiện huy động: Xe bồn; máy lọc nước.
Giai đoạn 3: Tình trạng khẩn cấp
+ Về lực lượng, phương tiện: Ví dụ: (i) Nếu là tình trạng khẩn cấp về thiên tai sẽ do Bộ đội chủ trì, nòng cốt; Công an phối hợp theo quy định của pháp luật.
đ) Xây dựng cách thức thực hiện các biện pháp xử lý tình huống:
Bước 1: Ghi nhận, xác minh, xử lý ban đầu:
Tổ chức ghi nhận, báo cáo cấp ủy; xác minh quy mô; chỉ huy lực lượng tại chỗ; cảnh báo tới người dân; báo cáo cấp có thẩm quyền.
Bước 2: Triển khai các biện pháp ứng phó:
+ Giai đoạn 1: Khi chưa phát sinh vấn đề phức tạp
(i) Công tác lãnh đạo, chỉ đạo:
Thành lập cơ quan chỉ đạo.
Công tác ứng phó khẩn cấp: Khóa cửa xả, chở nước.
(ii) Công tác thông tin, truyền thông:
Thông báo mỗi ngày hai lần.
- Bước 3: Hoạt động xử lý hậu quả, tái thiết
+ Khắc phục hậu quả, nạo vét lòng hồ.
+ Điều tra nguyên nhân, rút kinh nghiệm.
IV. Tổ chức thực hiện
1. Công tác bảo đảm
- Kinh phí: Ngân sách tỉnh bảo đảm.
2. Phân công trách nhiệm
- Sở Y tế: kiểm tra chất lượng nước ăn uống.
3. Sửa đổi, bổ sung, cập nhật
- Khi có thay đổi về tổ chức bộ máy.
"""
ACCENTS = "Tình trạng đặc biệt: hải đảo"


def document(text: str, table: list[list[str]] | None = None, font: str = "") -> bytes:
    """A plain file: each line a paragraph, sections bold, an assignment table at the end."""
    made = Document()
    for line in text.splitlines():
        paragraph = made.add_paragraph()
        run = paragraph.add_run(line)
        run.bold = bool(re.match(r"[IVX]+\. ", line))
        if font:
            run.font.name = font
        if line.isupper():
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if table:
        grid = made.add_table(len(table), len(table[0]))
        for row, cells in enumerate(table):
            for column, cell in enumerate(cells):
                grid.cell(row, column).text = cell
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def read(data: bytes, variant: str = "dak_nong") -> tuple[Recognised, str]:
    """What is recognised, and the YAML text."""
    found = recognise(take_in(data), catalog().variant(variant), catalog(), Wishes(), "tệp.docx")
    return found, text_of(found.draft, "s.json", "tệp.docx")


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))


def test_every_text_stands_in_the_field_of_its_heading() -> None:
    found, text = read(document(PLAN))
    assert schema_findings(text) == []
    item = resolved_of(text).scenario
    one = item.situations[0]
    assert item.domain == "nguon_nuoc"
    assert "lĩnh vực nguồn nước" in item.subject.lower()
    assert [c.printed for c in item.basis.political] == [
        "Quan điểm, đường lối của Đảng được ghi nhận trong Văn kiện Đại hội Đảng.",
        "Nghị quyết số 51-NQ/TW ngày 05 tháng 9 năm 2019 của Bộ Chính trị.",
    ]
    assert [c.printed for c in item.basis.legal] == [
        "Hiến pháp năm 2013.",
        "Luật Tài nguyên nước ngày 27 tháng 11 năm 2023.",
    ]
    assert item.objectives.aims == ("Bảo đảm đủ nước sạch cho Nhân dân.",)
    assert item.objectives.requirements == ("Phát hiện sớm, xử lý nhanh.", "Không để thiếu nước quá 24 giờ.")
    assert one.name == "Ô nhiễm hồ chứa"
    assert one.content.causes == ("Nhà máy xả thải làm ô nhiễm hồ.",)
    assert one.response_aims == ("Cấp nước thay thế trong 06 giờ.",)
    assert one.mechanism.commune.head == "Chủ tịch xã"
    assert one.forces.stage1.cooperation == ("Công an tỉnh", "Sở Y tế")
    assert one.forces.stage1.means == ("Xe bồn; máy lọc nước.",)
    assert one.forces.stage3.core[0].emergency == "thiên tai"
    assert one.steps.step1.warn == ("cảnh báo tới người dân;",)
    assert one.steps.step2.stage1.emergency_response == ("Khóa cửa xả, chở nước.",)
    assert one.steps.step2.stage1.communication == ("Thông báo mỗi ngày hai lần.",)
    assert one.steps.step3.review == ("Điều tra nguyên nhân, rút kinh nghiệm.",)
    assert item.implementation.assurance.funds == ("Ngân sách tỉnh bảo đảm.",)
    assert item.implementation.assignments[0].lead == ("Sở Y tế",)
    assert item.implementation.revision.triggers == ("Khi có thay đổi về tổ chức bộ máy.",)
    assert found.draft.unplaced == []


def test_no_word_is_lost() -> None:
    text = PLAN + "Một câu lạ của văn phòng, viết thêm: 12,5 tỷ đồng.\n" + ACCENTS
    _, made = read(document(text))
    assert words(text) <= words(made)


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_our_own_files_are_read_as_foreign_ones_without_loss(file: Path) -> None:
    data = edited(word_of(example(file.stem)), strip_bookmarks)
    found, made = read(data, example(file.stem).variant.id)
    assert schema_findings(made) == []
    everything = " ".join(passage.text for passage in take_in(data).passages)
    assert words(everything) <= words(made)
    left = sum(len(one.text) for one in found.draft.unplaced)
    assert left < 0.05 * len(everything)


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_sentences_of_our_own_files_are_not_taken_for_contents(file: Path) -> None:
    meant = example(file.stem).scenario
    _, made = read(edited(word_of(example(file.stem)), strip_bookmarks), example(file.stem).variant.id)
    found = resolved_of(made).scenario
    assert [one.task for one in found.implementation.assignments] == [
        one.task for one in meant.implementation.assignments
    ]
    assert found.implementation.reporting == meant.implementation.reporting
    assert found.implementation.revision.triggers == meant.implementation.revision.triggers
    for got, wanted in zip(found.situations, meant.situations, strict=True):
        assert len(got.forces.stage2.criteria) == len(wanted.forces.stage2.criteria)
        assert "; ".join(got.forces.stage3.means).strip(".") == "; ".join(wanted.forces.stage3.means).strip(".")


def strip_bookmarks(root: Any) -> None:
    for mark in [e for e in root.iter() if str(e.tag).endswith(("bookmarkStart", "bookmarkEnd"))]:
        mark.getparent().remove(mark)


def test_a_table_of_assignments_is_known_by_its_headings_in_any_order() -> None:
    table = [
        ["TT", "Thời gian hoàn thành", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Ghi chú"],
        ["I", "", "Nhóm dự báo", "", "", ""],
        ["1", "31/12/2026", "Lập bản đồ rủi ro", "Sở Y tế", "Công an tỉnh; Sở Tài chính", "làm ngay"],
    ]
    found, text = read(document(PLAN, table))
    task = resolved_of(text).scenario.implementation.assignments[-1]
    assert (task.group, task.task, task.lead, task.deadline) == (
        "Nhóm dự báo", "Lập bản đồ rủi ro", ("Sở Y tế",), "31/12/2026",
    )  # fmt: skip
    assert task.cooperation == ("Công an tỉnh", "Sở Tài chính")
    assert [one.text for one in found.draft.unplaced] == ["làm ngay"]


def test_a_file_without_any_outline_is_kept_whole() -> None:
    text = "Báo cáo về tình hình thời tiết.\nTrời nắng.\n"
    found, made = read(document(text), "national")
    assert [one.text for one in found.draft.unplaced] == ["Báo cáo về tình hình thời tiết.", "Trời nắng."]
    assert schema_findings(made) == []
    assert {"NHAP-TRICH-YEU", "NHAP-BIEN-THE"} <= {finding.rule for finding in found.findings}


def test_old_encodings_are_converted_and_said_so() -> None:
    assert from_tcvn3("Céng hßa x· héi chñ nghÜa ViÖt Nam") == "Cộng hòa xã hội chủ nghĩa Việt Nam"
    assert from_vni("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM") == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    assert from_vni("Ñoäc laäp - Töï do - Haïnh phuùc") == "Độc lập - Tự do - Hạnh phúc"
    back = {made: old for code in range(0xA1, 0xFF) if (made := from_tcvn3(old := chr(code))) != old}
    capitals = {c.upper(): c for c in back if c.islower() and c.upper() not in back}
    old = "".join(back.get(capitals.get(c, c), capitals.get(c, c)) for c in PLAN)
    found, made = read(document(old, font=".VnTime"))
    assert "NHAP-BANG-MA" in {finding.rule for finding in found.findings}
    assert "- Không để thiếu nước quá 24 giờ." in made


def test_a_file_may_hold_text_of_both_old_encodings() -> None:
    rows = (("Céng hßa x· héi chñ nghÜa ViÖt Nam", ".VnTimeH"), ("Ñoäc laäp - Töï do - Haïnh phuùc", "VNI-Times"))
    passages = [Passage(n, "", "", text, (), fonts=((0, font),)) for n, (text, font) in enumerate(rows)]
    found = modern(passages)
    assert [one.text for one in found.passages] == ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
    assert found.encoding == "TCVN3, VNI"


def test_check_and_crosswalk_speak_of_paragraphs(tmp_path: Path) -> None:
    file = tmp_path / "du_thao.docx"
    file.write_bytes(document(PLAN + "Câu lạ.\n"))
    findings = api.check([file]).findings
    assert all(finding.column is None for finding in findings)
    assert any("(đoạn " in finding.message for finding in findings)
    found = compare(file).crosswalk
    assert found is not None
    (row,) = [row for row in found.rows if row.clause == "III.1.a"]
    assert PLAN.splitlines()[row.where[0].line - 1].startswith("a) Nội dung tình huống")
