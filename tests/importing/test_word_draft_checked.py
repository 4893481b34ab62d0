"""A Word draft is judged by what stands in it: no default of a variant fills a gap, no key of a scenario is spoken of."""

# ruff: noqa: E501 - paragraphs of a draft

from __future__ import annotations

import shutil
from pathlib import Path

import docx
import pytest
from importing.word_drafts import HEAD, PARTS, draft, paragraph_of
from support import ROOT

from nts_scenario_kit.api.checking import open_scenario
from nts_scenario_kit.api.crosswalks import compare
from nts_scenario_kit.cli import run
from nts_scenario_kit.finding import Finding, Severity

CONSTITUTION = (
    "a) Các quy định của Hiến pháp về thẩm quyền, trách nhiệm, nguyên tắc hoạt động của các chủ thể có liên quan đến công"
    " tác phòng ngừa, ứng phó với các đe dọa an ninh phi truyền thống."
)


def statuses(file: Path) -> dict[str, str]:
    found = compare(file).crosswalk
    assert found is not None
    return {row.clause: row.status.value for row in found.rows}


def errors(file: Path) -> list[str]:
    return [one.rule for one in open_scenario(file).findings if one.severity is Severity.ERROR]


def finding(file: Path, rule: str) -> Finding:
    return next(one for one in open_scenario(file).findings if one.rule == rule)


def test_a_complete_draft_has_no_error_and_no_open_clause(tmp_path: Path) -> None:
    file = draft(tmp_path / "a.docx")
    assert errors(file) == []
    assert {one: status for one, status in statuses(file).items() if status not in {"đạt", "không áp dụng"}} == {
        "III.1.đ.b2.gd2.tiep": "theo mẫu",
    }


@pytest.mark.parametrize(
    ("left_out", "clauses", "rule"),
    [
        ("III.c", ("III.1.c.xa", "III.1.c.tinh", "III.1.c.quocgia"), "KB-III-C-3CAP"),
        ("III.đ.b1", ("III.1.đ.b1.nd",), "KB-B1-GHI"),
        ("III.đ.b3", ("III.1.đ.b3.1", "III.1.đ.b3.4"), "KB-B3-KP"),
        ("III.d.ch", ("III.1.d.gd2.chuyen_hoa",), "KB-D2-CH"),
        ("II", ("II", "II.body"), "KB-II-NT"),
        ("IV.3", ("IV.3",), "KB-IV-3"),
    ],
)
def test_what_the_draft_leaves_out_is_missing(
    left_out: str, clauses: tuple[str, ...], rule: str, tmp_path: Path
) -> None:
    file = draft(tmp_path / "a.docx", {left_out: ()})
    found = statuses(file)
    assert {found[clause] for clause in clauses} == {"thiếu"}
    assert rule in errors(file)


@pytest.mark.parametrize(
    ("part", "clauses"),
    [
        ("III.c", ("III.1.c.xa", "III.1.c.tinh")),
        ("III.đ.b3", ("III.1.đ.b3.1", "III.1.đ.b3.2", "III.1.đ.b3.4")),
        ("I.3", ("I.3.a", "I.3.b")),
        ("IV.3", ("IV.3",)),
    ],
)
def test_a_heading_without_anything_below_is_empty(part: str, clauses: tuple[str, ...], tmp_path: Path) -> None:
    found = statuses(draft(tmp_path / "a.docx", {part: PARTS[part][:1]}))
    assert {found[clause] for clause in clauses} == {"rỗng"}


def test_words_of_the_annex_are_told_as_such(tmp_path: Path) -> None:
    lines = tuple(CONSTITUTION if line.startswith("a) Hiến pháp") else line for line in PARTS["I"])
    file = draft(tmp_path / "a.docx", {"I": lines})
    assert statuses(file)["I.2.a"] == "theo mẫu"
    assert "KB-I-2-A" not in errors(file)


def test_a_body_dissolved_before_the_date_of_issue_does_not_stop_the_check(tmp_path: Path) -> None:
    head = tuple(line.replace("AN GIANG", "ĐẮK NÔNG").replace("An Giang", "Đắk Nông") for line in HEAD)
    file = draft(tmp_path / "a.docx", {"III.đ.b1": ()}, head)
    found = errors(file)
    assert "BT-HIEU-LUC" not in found
    assert {"KB-TEN-BH", "KB-B1-GHI"} <= {*found}


def test_a_deadline_said_in_the_sentence_of_a_task_is_judged(tmp_path: Path) -> None:
    task = "a) Sở Y tế: kiểm tra kho thuốc; phối hợp với Công an tỉnh. Thời gian: trước ngày 30 tháng 6 năm 2026. Sản phẩm: biên bản."
    changes = {"IV.2": (task, *PARTS["IV.2"][1:])}
    one = finding(draft(tmp_path / "a.docx", changes), "KB-TG-TRUOC")
    assert one.line == paragraph_of("kiểm tra kho thuốc", changes)
    assert one.message.startswith(
        "Nhiệm vụ 1: thời hạn trước ngày 30 tháng 6 năm 2026 trước ngày ban hành 12 tháng 8 năm 2026."
    )


def test_who_directs_at_a_level_is_read_from_the_sentence(tmp_path: Path) -> None:
    lines = tuple(line.replace("Chủ tịch Ủy ban nhân dân cấp xã", "Trưởng Công an xã") for line in PARTS["III.c"])
    one = finding(draft(tmp_path / "a.docx", {"III.c": lines}), "KB-III-C-XA")
    assert one.line == paragraph_of("Khi ổ dịch xảy ra")


def test_hints_speak_of_the_word_file(tmp_path: Path) -> None:
    lines = tuple(line for line in PARTS["I"] if "147/NQ-CP" not in line)
    file = draft(tmp_path / "a.docx", {"I": lines, "IV.2": (PARTS["IV.2"][0],), "IV.3": ()})
    hints = {one.rule: one.hint for one in open_scenario(file).findings}
    assert hints["KB-I-2-147"].startswith("viện dẫn: Nghị quyết số 147/NQ-CP ngày 22 tháng 5 năm 2025 của Chính phủ")
    assert hints["KB-BC"] == "thêm một câu ở mục IV: các cơ quan báo cáo cho ai, trước ngày nào hằng năm"
    assert [hint for hint in hints.values() if "ref:" in hint or "khóa" in hint or "bộ công cụ tự" in hint] == []
    assert not {"BT-CAP-BAN-HANH", "BT-CO-QUAN-TRINH", "BT-CHU-TRI"} & {*hints}


def test_a_semicolon_behind_the_constitution_is_right_where_the_list_goes_on(tmp_path: Path) -> None:
    rules = [one.rule for one in open_scenario(draft(tmp_path / "a.docx")).findings]
    assert "KB-VD-DAU" not in rules


def test_one_paragraph_may_hold_several_parts(tmp_path: Path) -> None:
    changes = {
        "II": (
            PARTS["II"][0],
            "Mục tiêu là giảm thấp nhất thiệt hại về người.",
            "Yêu cầu đặt ra: báo cáo trong vòng 01 giờ.",
            "Công tác ứng phó đặt dưới sự lãnh đạo trực tiếp, tuyệt đối về mọi mặt của Đảng, sự quản lý tập trung, thống nhất của Nhà nước; phân công, phân cấp rõ ràng; cách tiếp cận toàn hệ thống, toàn dân, toàn diện, toàn cầu; phương châm “ba chủ động”, “bốn tại chỗ”; tăng cường ứng dụng khoa học, công nghệ.",
        ),
        "III": (
            *PARTS["III"][:2],
            "a) Nội dung tình huống: Người nhập cảnh mang mầm bệnh; tình huống có khả năng diễn biến thành dịch lớn.",
            "b) Mục tiêu, yêu cầu xử lý tình huống: Khống chế ổ dịch trong 21 ngày; yêu cầu phát hiện ca đầu tiên trong 24 giờ.",
        ),
        "III.d.3": (
            "+ Về lực lượng, phương tiện: áp dụng theo pháp luật về tình trạng khẩn cấp; thảm họa do Quân đội nhân dân chủ trì, Công an nhân dân phối hợp; an ninh quốc gia, trật tự, an toàn xã hội do Công an nhân dân chủ trì, Quân đội nhân dân phối hợp.",
        ),
    }
    file = draft(tmp_path / "a.docx", changes)
    assert errors(file) == []
    found = statuses(file)
    assert [found[one] for one in ("II.body", "III.1.a", "III.1.b", "III.1.d.gd3.ll_pt", "III.1.d.gd3.ii")] == [
        "đạt"
    ] * 5


@pytest.mark.parametrize("example", ["y_te_can_tho", "nguon_nuoc_dak_nong", "nang_luong_bo_cong_thuong"])
def test_a_rendered_scenario_has_the_statuses_of_its_word_file(example: str, tmp_path: Path) -> None:
    shutil.copy(ROOT / "examples" / f"{example}.yaml", tmp_path / "a.yaml")
    assert run(["render", str(tmp_path / "a.yaml")]) == 0
    assert statuses(tmp_path / "a.docx") == statuses(tmp_path / "a.yaml")


def test_other_work_below_the_heading_of_information_is_other_work(tmp_path: Path) -> None:
    lines = tuple(
        line.replace("Các công tác khác: bảo đảm", "Tổ chức xe cấp cứu, bảo đảm") for line in PARTS["III.đ.b2"]
    )
    assert statuses(draft(tmp_path / "a.docx", {"III.đ.b2": lines}))["III.1.đ.b2.gd1.ii.2"] == "đạt"


def test_a_heading_in_capital_letters_with_marks_names_an_agency(tmp_path: Path) -> None:
    tasks = (
        "a) Vụ Ổn định tiền tệ - tài chính: theo dõi thanh khoản; phối hợp với Sở Y tế. Thời gian: hằng tháng. Sản phẩm: báo cáo.",
    )
    found = [one.rule for one in open_scenario(draft(tmp_path / "a.docx", {"IV.2": tasks})).findings]
    assert "KB-6R-NGUOI" not in found


def test_the_crosswalk_in_word_names_the_paragraphs_of_the_draft(tmp_path: Path) -> None:
    file = draft(tmp_path / "a.docx", {"III.c": ()})
    run(["crosswalk", str(file), "-o", str(tmp_path / "b.docx")])
    document = docx.Document(str(tmp_path / "b.docx"))
    cells = [[cell.text for cell in row.cells] for row in document.tables[-1].rows]
    places = {one[0]: one[3] for one in cells}
    assert places[
        "Mục III.1, điểm đ, Bước 1"
    ] == f"Đoạn {paragraph_of('Trạm Y tế xã ghi nhận', {'III.c': ()})}" + "".join(
        f", {paragraph_of(words, {'III.c': ()})}"
        for words in ("Xác minh, đánh giá", "Chỉ huy, huy động", "Cảnh báo", "Báo cáo cấp")
    )
    assert [one[3] for one in cells if one[0] == "Mục III.1, điểm c"] == [""]
    assert "(Đối chiếu tệp a.docx)" in [one.text for one in document.paragraphs]


def test_the_domain_is_told_by_its_name(tmp_path: Path) -> None:
    one = finding(draft(tmp_path / "a.docx"), "NHAP-BIEN-THE")
    assert one.message == "nhận ra lĩnh vực “Y tế” từ tệp Word"
    assert one.hint == "nếu chưa đúng, nhập thành tệp kịch bản rồi kiểm tra: nts import … --domain MÃ"


def test_a_missing_title_is_asked_for_in_the_word_file(tmp_path: Path) -> None:
    head = (*HEAD[:-2], HEAD[-1])
    hints = [
        one.hint for one in open_scenario(draft(tmp_path / "a.docx", {}, head)).findings if one.rule == "NHAP-TRICH-YEU"
    ]
    assert hints == ["đặt dòng trích yếu ngay dưới tên “KỊCH BẢN KHUNG”, canh giữa"]


def test_a_place_in_the_draft_is_told_in_words_and_not_as_keys(tmp_path: Path) -> None:
    file = draft(tmp_path / "a.docx", {"III.đ.b1": ()})
    found = finding(file, "KB-B1-GHI")
    assert found.path == "tình huống[1].các bước.bước 1.ghi nhận, báo cáo"
    assert found.place == f"{file}: tình huống 1 → các bước → bước 1 → ghi nhận, báo cáo"
    written = found._replace(line=12)
    assert written.place == f"{file}: tình huống 1 → các bước → bước 1 → ghi nhận, báo cáo, đoạn 12"
    task = written._replace(path="tổ chức thực hiện.phân công[3].phối hợp[1]")
    assert task.place == f"{file}: tổ chức thực hiện → phân công 3 → phối hợp, đoạn 12"


def test_the_check_of_a_draft_says_why_its_scenario_has_fewer_errors(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = draft(tmp_path / "a.docx", {"III.đ.b1": ()})
    assert run(["check", str(file)]) == 1
    note = (
        "Tệp Word được xét theo đúng chữ đang có: phần nào không viết là thiếu. Sau khi chuyển thành tệp kịch bản (nts"
        " import), phần để trống được in bằng lời mẫu của biến thể, nên danh sách lỗi khác đi.\n"
    )
    assert capsys.readouterr().out.endswith(note)
    assert run(["check", "--format", "json", str(file)]) == 1
    assert "được xét theo" not in capsys.readouterr().out
