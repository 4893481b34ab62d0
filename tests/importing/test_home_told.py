"""What only stands elsewhere, twice or without its frame is told; stamps and names come home."""

from __future__ import annotations

from typing import Any

import pytest
from importing.test_home_issuance import lines, say
from importing.word_edits import W, example_text, home, paragraph, plain_copy, row, say_instead, text_of
from lxml import etree
from support import resolved_of

from nts_scenario_kit.importing.edits import Deed

Y_TE = example_text("y_te")
BEFORE = resolved_of(Y_TE).scenario


def told(edits: Any) -> list[tuple[str, bool]]:
    return [(one.text, one.kept) for one in edits.unplaced]


def join(root: Any, first: str, second: str) -> None:
    """Delete the paragraph mark between the two."""
    one, other = paragraph(root, first), paragraph(root, second)
    assert one.getnext() is other
    for child in [child for child in other if child.tag != W + "pPr"]:
        one.append(child)
    other.getparent().remove(other)


def test_a_heading_that_was_deleted_outside_the_situations_is_told() -> None:
    def edit(root: Any) -> None:
        say_instead(root, "chợ, trường học", "chợ nổi, trường học")
        gone = paragraph(root, "2. Cơ sở pháp lý")
        gone.getparent().remove(gone)

    _, edits = home(Y_TE, edit)
    assert [c.path for c in edits.changes] == [("situations", 0, "content", "causes", 1)]
    assert told(edits) == [("2. Cơ sở pháp lý", False)]


def test_a_second_copy_of_a_sentence_is_told_and_kept() -> None:
    def edit(root: Any) -> None:
        say_instead(root, "chợ, trường học", "chợ nổi, trường học")
        paragraph(root, "Khoanh vùng, dập dịch trong").addnext(plain_copy(paragraph(root, "I. CĂN CỨ BAN HÀNH")))

    made, edits = home(Y_TE, edit)
    assert told(edits) == [("I. CĂN CỨ BAN HÀNH", True)]
    assert "đoạn: I. CĂN CỨ BAN HÀNH" in made


def test_a_heading_joined_with_its_point_is_read_as_both() -> None:
    made, edits = home(Y_TE, lambda root: join(root, "b) Tính chất, mức độ tác động", BEFORE.basis.practical.impact[0]))
    assert made == Y_TE
    assert edits.changes == []
    ((text, kept),) = told(edits)
    assert text.startswith("b) Tính chất, mức độ tác động")
    assert not kept


def test_a_heading_cut_in_two_is_read_as_one() -> None:
    def edit(root: Any) -> None:
        first = paragraph(root, "- Các yếu tố dẫn đến tình huống:")
        first.addnext(plain_copy(first, "dẫn đến tình huống:"))
        list(first.iter(W + "t"))[-1].text = "Các yếu tố"
        for run in list(first.getnext().iter(W + "t"))[:-1]:
            run.text = ""
        list(first.getnext().iter(W + "t"))[-1].text = "dẫn đến tình huống:"

    made, edits = home(Y_TE, edit)
    assert made == Y_TE
    assert [kept for _, kept in told(edits)] == [False]


def test_a_point_before_the_first_one_does_not_take_its_heading() -> None:
    """``Công tác ứng phó khẩn cấp: …`` stands in one paragraph with the first point of its list."""
    first = BEFORE.situations[0].steps.step2.stage1.emergency_response[0]

    def edit(root: Any) -> None:
        target = next(p for p in root.iter(W + "p") if text_of(p).endswith(first) or first[:40] in text_of(p))
        target.addprevious(plain_copy(target, "Một câu lạ đứng trước."))

    made, edits = home(Y_TE, edit)
    assert resolved_of(made).scenario.situations[0].steps.step2.stage1.emergency_response[0] == first
    assert [c.path[-1] for c in edits.changes] == ["leadership"]  # the list that stands above


def test_a_sentence_behind_names_is_no_name() -> None:
    def edit(root: Any) -> None:
        target = paragraph(root, "Căn cứ xác định chuyển hóa")
        target.addnext(plain_copy(target, "Rà soát kho vật tư dự phòng, báo cáo kịp thời."))

    made, edits = home(Y_TE, edit)
    assert resolved_of(made).scenario.situations[0].forces == BEFORE.situations[0].forces
    assert [kept for _, kept in told(edits)] == [True]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Sở Y tế, Đội Cơ động", ("Sở Y tế, Đội Cơ động",)),  # the comma stands in a name
        ("Sở Y tế, Công an xã Trung An", ("Sở Y tế", "Công an xã Trung An")),
        ("Sở Y tế; Đội Cơ động", ("Sở Y tế", "Đội Cơ động")),
        ("Công an xã Trung An, Sở Y tế", ("Công an xã Trung An", "Sở Y tế")),
        ("Sở Văn hóa, Thể thao và Du lịch, Sở Y tế", ("Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế")),
    ],
)
def test_names_typed_with_commas(typed: str, names: tuple[str, ...]) -> None:
    old = BEFORE.situations[0].forces.stage2.cooperation
    assert "Sở Y tế" in old

    def edit(root: Any) -> None:
        target = paragraph(root, "Về lực lượng: Công an thành phố")
        run = next(t for t in target.iter(W + "t") if t.text == "Sở Y tế")
        run.text = typed

    made, edits = home(Y_TE, edit)
    at = old.index("Sở Y tế")
    assert resolved_of(made).scenario.situations[0].forces.stage2.cooperation == (*old[:at], *names, *old[at + 1 :])
    assert edits.unplaced == []


def test_the_cycle_that_was_deleted_in_a_cell_goes() -> None:
    tasks = BEFORE.implementation.assignments
    index = next(n for n, one in enumerate(tasks) if one.report_cycle and one.deadline)

    def edit(root: Any) -> None:
        target = next(p for p in row(root, tasks[index].task).iter(W + "p") if text_of(p).startswith("Báo cáo:"))
        target.getparent().remove(target)

    made, _ = home(Y_TE, edit)
    after = resolved_of(made).scenario.implementation.assignments
    assert after[index].report_cycle == ""
    assert after[index].deadline == tasks[index].deadline


def test_a_cycle_that_was_edited_leaves_the_deadline_beside_it_as_the_author_wrote_it() -> None:
    tasks = BEFORE.implementation.assignments
    index = next(n for n, one in enumerate(tasks) if one.report_cycle and one.deadline == "Thường xuyên")

    def edit(root: Any) -> None:
        next(
            t for t in row(root, tasks[index].task).iter(W + "t") if t.text == tasks[index].report_cycle
        ).text = "tháng"

    made, _ = home(Y_TE, edit)
    after = resolved_of(made).scenario.implementation.assignments
    assert (after[index].deadline, after[index].report_cycle) == ("Thường xuyên", "tháng")


def test_a_day_in_words_with_a_capital_comes_home_as_a_day() -> None:
    tasks = BEFORE.implementation.assignments
    index = next(n for n, one in enumerate(tasks) if one.deadline == "2027-03-31")

    def edit(root: Any) -> None:
        target = next(t for t in row(root, tasks[index].task).iter(W + "t") if t.text == "Ngày 31 tháng 3 năm 2027")
        target.text = "Ngày 15 tháng 4 năm 2027"

    made, _ = home(Y_TE, edit)
    assert resolved_of(made).scenario.implementation.assignments[index].deadline == "2027-04-15"


def test_a_group_without_rows_is_told() -> None:
    tasks = BEFORE.implementation.assignments
    alone = next(one for one in tasks if sum(other.group == one.group for other in tasks) == 1)

    def edit(root: Any) -> None:
        target = row(root, alone.task)
        target.getparent().remove(target)

    _, edits = home(Y_TE, edit)
    assert any(alone.group in text and not kept for text, kept in told(edits))


def stamp(root: Any, words: str) -> None:
    number = paragraph(root, "/QĐ-UBND")
    number.addnext(plain_copy(number, words))


@pytest.mark.parametrize(
    ("words", "written"),
    [("HỎA TỐC", "  độ khẩn: hỏa tốc"), ("KHẨN", "  độ khẩn: khẩn"), ("TỐI MẬT", "  độ mật: tối mật")],
)
def test_a_stamp_is_its_field(words: str, written: str) -> None:
    made, edits = home(Y_TE, lambda root: stamp(root, words))
    assert lines(Y_TE, made) == [written]
    assert edits.unplaced == []


def test_a_stamp_changed_and_one_taken_off() -> None:
    text = Y_TE.replace("  độ khẩn:\n", "  độ khẩn: khẩn\n").replace("  độ mật:\n", "  độ mật: mật\n")
    assert text != Y_TE

    def edit(root: Any) -> None:
        for one in [p for p in root.iter(W + "p") if text_of(p) in ("KHẨN", "MẬT")]:
            for run in one.iter(W + "t"):
                run.text = "HỎA TỐC" if run.text == "KHẨN" else ""

    made, edits = home(text, edit)
    assert sorted((c.deed, c.path, c.new) for c in edits.changes) == [
        (Deed.CHANGED, ("issuance", "urgency"), "hỏa tốc"), (Deed.REMOVED, ("issuance", "secrecy"), "")
    ]  # fmt: skip
    assert resolved_of(made).scenario.issuance.urgency == "hỏa tốc"


def test_the_mark_of_a_draft_is_only_told() -> None:
    made, edits = home(Y_TE, lambda root: stamp(root, "DỰ THẢO"))
    assert made == Y_TE
    assert told(edits) == [("DỰ THẢO", False)]


def test_the_accompanying_line_gives_nothing_and_is_told() -> None:
    words = "(Kèm theo Quyết định số 71/QĐ-UBND ngày 15 tháng 12 năm 2026 của Ủy ban nhân dân thành phố Cần Thơ)"
    made, edits = home(Y_TE, lambda root: say(root, "(Kèm theo Quyết định", words))
    assert made == Y_TE
    assert told(edits) == [(words, False)]


def test_a_number_filled_in_above_leaves_the_old_line_below_alone() -> None:
    made, edits = home(Y_TE, lambda root: say(root, "/QĐ-UBND", "Số: 71/QĐ-UBND"))
    assert edits.unplaced == []
    assert "chưa phân loại" not in made


def test_two_laws_joined_behind_a_semicolon_stay_two() -> None:
    def edit(root: Any) -> None:
        gone = paragraph(root, "- Luật An toàn thực phẩm")
        gone.getparent().remove(gone)
        join(root, "- Luật Quốc phòng", "- Luật An ninh mạng")

    made, edits = home(Y_TE, edit)
    laws = [one.printed for one in resolved_of(made).scenario.basis.legal]
    assert laws == [one.printed for one in BEFORE.basis.legal if "An toàn thực phẩm" not in one.printed]
    assert [c.deed for c in edits.changes] == [Deed.REMOVED]


def test_the_heading_of_a_situation_pasted_into_another_section_begins_nothing() -> None:
    def edit(root: Any) -> None:
        paragraph(root, "2. Cơ sở pháp lý").addprevious(plain_copy(paragraph(root, "1. Tình huống 1:")))

    made, edits = home(Y_TE, edit)
    assert edits.changes == []
    ((text, kept),) = told(edits)
    assert text.startswith("1. Tình huống 1:")
    assert kept
    assert resolved_of(made).scenario.situations == BEFORE.situations


@pytest.mark.parametrize(
    ("beside", "text", "mark"),
    [
        ("- Hiến pháp nước Cộng hòa", "Luật Công nghiệp quốc phòng ngày 27 tháng 6 năm 2024", "b)"),
        ("- Luật Phòng bệnh ngày", "Hiến pháp năm 2013, Điều 112", "a)"),
        ("- Nghị quyết Đại hội", "Kết luận số 81-KL/TW ngày 04 tháng 6 năm 2024 của Bộ Chính trị", "b)"),
        ("- Luật Phòng bệnh ngày", "Luật Công nghiệp quốc phòng ngày 27 tháng 6 năm 2024", ""),
    ],
)
def test_a_basis_that_is_printed_below_another_point_than_where_it_was_typed(beside: str, text: str, mark: str) -> None:
    def edit(root: Any) -> None:
        place = paragraph(root, beside)
        place.addnext(plain_copy(place, text))

    _, edits = home(Y_TE, edit)
    (change,) = edits.changes
    assert (change.deed, change.new) == (Deed.ADDED, text)
    reason = f"mẫu xếp căn cứ theo loại văn bản: đã thêm, nhưng bản in để ở điểm {mark}"
    assert [(one.text, one.reason, one.kept) for one in edits.unplaced] == ([(text, reason, False)] if mark else [])


def test_words_in_a_box_are_kept_with_the_part_they_stand_in_and_no_number() -> None:
    box = etree.fromstring(
        f'<w:r xmlns:w="{W[1:-1]}" xmlns:v="urn:schemas-microsoft-com:vml">'
        "<w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Hỏi lại Sở Y tế trước khi trình</w:t></w:r></w:p>"
        "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )

    made, edits = home(Y_TE, lambda root: paragraph(root, "2. Cơ sở pháp lý").append(box))
    assert edits.changes == []
    (one,) = edits.unplaced
    assert (one.number, one.text, one.reason, one.kept) == (
        0,
        "Hỏi lại Sở Y tế trước khi trình",
        "chữ ở khung chữ",
        True,
    )
    (kept,) = resolved_of(made).scenario.unclassified
    assert kept.place == "khung chữ của tệp Word"
