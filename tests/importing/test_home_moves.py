"""Points that were cut and pasted, split and joined; values that stand in another sentence now."""

from __future__ import annotations

from typing import Any

from importing.word_edits import W, example_text, home, paragraph, plain_copy, text_of
from support import resolved_of

from nts_scenario_kit.importing.edits import Deed

Y_TE = example_text("y_te")
AIMS = "Giữ ổn định an ninh, trật tự; không để khủng hoảng"
REQUIREMENTS = "Mỗi khu vực phong tỏa có người chỉ huy"
BEFORE = resolved_of(Y_TE).scenario.situations[0]


def told(edits: Any) -> list[tuple[Any, ...]]:
    return [(c.deed, c.path, c.old[:12], c.new[:12]) for c in edits.changes]


def test_a_point_moved_to_another_list_is_removed_there_and_added_here() -> None:
    text, edits = home(Y_TE, lambda root: paragraph(root, REQUIREMENTS).addnext(paragraph(root, AIMS)))
    aims, wants = ("situations", 0, "response_aims"), ("situations", 0, "response_requirements")
    assert sorted(told(edits)) == sorted(
        [(Deed.ADDED, wants, "", "Giữ ổn định "), (Deed.REMOVED, (*aims, 2), "Giữ ổn định ", "")]
    )
    after = resolved_of(text).scenario.situations[0]
    assert after.response_aims == BEFORE.response_aims[:2]
    moved = BEFORE.response_aims[2]
    old = BEFORE.response_requirements
    assert after.response_requirements == (*old[:3], moved, *old[3:])
    assert edits.unplaced == []


def test_two_points_moved_together_keep_their_order() -> None:
    def edit(root: Any) -> None:
        first, second = paragraph(root, "Giảm đến mức thấp nhất số người mắc"), paragraph(root, AIMS)
        target = paragraph(root, REQUIREMENTS)
        target.addnext(second)
        target.addnext(first)

    text, _ = home(Y_TE, edit)
    after = resolved_of(text).scenario.situations[0]
    assert after.response_aims == BEFORE.response_aims[:1]
    assert after.response_requirements[3:5] == BEFORE.response_aims[1:]


def test_a_point_moved_to_another_situation() -> None:
    target = "Niêm phong mẫu lưu, nguyên liệu, bếp ăn"
    text, edits = home(Y_TE, lambda root: paragraph(root, target).addnext(paragraph(root, AIMS)))
    after = resolved_of(text).scenario.situations
    assert after[0].response_aims == BEFORE.response_aims[:2]
    assert after[1].response_requirements[2] == BEFORE.response_aims[2]
    assert {c.deed for c in edits.changes} == {Deed.ADDED, Deed.REMOVED}


def test_a_point_moved_within_its_list_is_a_new_order() -> None:
    text, edits = home(
        Y_TE, lambda root: paragraph(root, "Khoanh vùng, dập dịch trong").addprevious(paragraph(root, AIMS))
    )
    assert [(c.deed, c.path, c.new) for c in edits.changes] == [
        (Deed.MOVED, ("situations", 0, "response_aims"), "thứ tự 3, 1, 2")
    ]
    old = BEFORE.response_aims
    assert resolved_of(text).scenario.situations[0].response_aims == (old[2], *old[:2])


def test_headings_moved_with_their_points_are_told() -> None:
    def edit(root: Any) -> None:
        body = root.find(W + "body")
        aims, wants = body.index(paragraph(root, "- Mục tiêu:")), body.index(paragraph(root, "- Yêu cầu:"))
        end = body.index(paragraph(root, "c) Cơ chế vận hành:"))
        for offset, one in enumerate(list(body[wants:end])):
            body.insert(aims + offset, one)

    text, edits = home(Y_TE, edit)
    assert text == Y_TE
    assert edits.changes == []
    assert edits.unplaced
    assert {one.reason for one in edits.unplaced} == {
        "đoạn đã được chuyển chỗ, nhưng thứ tự in do mẫu quy định; kịch bản giữ nguyên thứ tự"
    }


def test_an_agency_moved_to_another_sentence() -> None:
    """Cut from the cooperating forces of stage 1 and pasted behind those of stage 2, with its bookmark."""
    name = "Sở Giáo dục và Đào tạo"
    forces = BEFORE.forces
    assert name in forces.stage1.cooperation
    assert name not in forces.stage2.cooperation

    def edit(root: Any) -> None:
        one = paragraph(root, "Về lực lượng: Cơ quan quản lý nhà nước")
        two = next(p for p in root.iter(W + "p") if "Về lực lượng: Công an thành phố" in text_of(p))
        start = next(m for m in one.iter(W + "bookmarkStart") if text_of(m.getnext()) == name)
        run = start.getnext()
        gap = run.getnext().getnext()
        assert text_of(gap) == "; "
        last = [child for child in two if child.tag == W + "r"][-2]
        for child in (run.getnext(), run, start, gap):
            last.addnext(child)

    text, edits = home(Y_TE, edit)
    after = resolved_of(text).scenario.situations[0].forces
    assert after.stage1.cooperation == tuple(one for one in forces.stage1.cooperation if one != name)
    assert name in after.stage2.cooperation
    assert len(after.stage2.cooperation) == len(forces.stage2.cooperation) + 1
    assert edits.unplaced == []


def test_two_points_joined_become_one() -> None:
    def join(root: Any) -> None:
        first, second = paragraph(root, "Khoanh vùng, dập dịch trong"), paragraph(root, "Giảm đến mức thấp nhất")
        for child in list(second):
            if child.tag != W + "pPr":
                first.append(child)
        second.getparent().remove(second)

    text, edits = home(Y_TE, join)
    old = BEFORE.response_aims
    assert resolved_of(text).scenario.situations[0].response_aims == (f"{old[0]} {old[1]}", old[2])
    assert [c.deed for c in edits.changes] == [Deed.CHANGED, Deed.REMOVED]


def test_a_point_cut_in_two_is_two_points() -> None:
    def cut(root: Any) -> None:
        first = paragraph(root, "Khoanh vùng, dập dịch trong")
        run = next(t for t in first.iter(W + "t") if "Khoanh vùng" in (t.text or ""))
        at = run.text.index(", không để lan")
        second = plain_copy(first, "Không để lan rộng ra ngoài các phường đã có ca bệnh.")
        run.text = run.text[:at] + "."
        first.addnext(second)

    text, _ = home(Y_TE, cut)
    old = BEFORE.response_aims
    assert resolved_of(text).scenario.situations[0].response_aims == (
        "Khoanh vùng, dập dịch trong thời gian ngắn nhất.",
        "Không để lan rộng ra ngoài các phường đã có ca bệnh.",
        *old[1:],
    )


def test_a_sentence_of_agencies_cut_in_two_keeps_them_all() -> None:
    def cut(root: Any) -> None:
        first = next(p for p in root.iter(W + "p") if "Về lực lượng: Cơ quan quản lý" in text_of(p))
        at = next(n for n, one in enumerate(first) if "Lực lượng phối hợp" in text_of(one))
        second = first.makeelement(W + "p")
        for child in list(first)[at:]:
            second.append(child)
        first.addnext(second)

    text, edits = home(Y_TE, cut)
    assert text == Y_TE
    assert edits.changes == []
