"""Edits of the header, the signature and the recipients come home into ``ban hành``."""

from __future__ import annotations

import re
from typing import Any

import pytest
from importing.word_edits import W, example_text, home, paragraph, plain_copy, text_of
from support import resolved_of

from nts_scenario_kit.importing.edits import Deed

Y_TE = example_text("y_te")
ISSUED = resolved_of(Y_TE).scenario.issuance


def say(root: Any, words: str, text: str, nth: int = 0) -> None:
    """Type another text in the place of the one paragraph with these words."""
    runs = list(paragraph(root, words, nth).iter(W + "t"))
    runs[0].text = text
    for run in runs[1:]:
        run.text = ""


def lines(old: str, new: str) -> list[str]:
    was = old.splitlines()
    return [line for line in new.splitlines() if line not in was]


@pytest.mark.parametrize(
    ("words", "text", "written"),
    [
        ("/QĐ-UBND", "Số: 71/QĐ-UBND", ['  số: "71" # để trống cho đến khi văn thư cấp số']),
        ("/QĐ-UBND", "Số:      /QĐ-VPUB", ["  ký hiệu: VPUB"]),
        ("Cần Thơ, ngày 15", "Cần Thơ, ngày 20 tháng 12 năm 2026", ["  ngày: 2026-12-20"]),
        ("Cần Thơ, ngày 15", "Cần Thơ, ngày 5 tháng 1 năm 2027", ["  ngày: 2027-01-05"]),
        ("Cần Thơ, ngày 15", "Cần Thơ, ngày 21 tháng 03 năm 2027", ["  ngày: 2027-03-21"]),
        ("Cần Thơ, ngày 15", "Cần Thơ, ngày 20/12/2026", ["  ngày: 2026-12-20"]),
        ("Cần Thơ, ngày 15", "Cần Thơ, 20/12/2026", ["  ngày: 2026-12-20"]),
        ("Cần Thơ, ngày 15", "Ninh Kiều, ngày 15 tháng 12 năm 2026", ["  địa danh: Ninh Kiều"]),
        ("Cần Thơ, ngày 15", "Cái Răng, ngày 01 tháng 02 năm 2027", ["  địa danh: Cái Răng", "  ngày: 2027-02-01"]),
        ("Cần Thơ, ngày 15", "Cần Thơ, ngày … tháng … năm …", ['  ngày: ""']),
        ("- Bộ Công an (để báo cáo);", "- Bộ Công an, Bộ Quốc phòng;", ["    - Bộ Công an, Bộ Quốc phòng"]),
        ("- Lưu: VT, NC.", "- Lưu: VT, KGVX.", ["  đơn vị soạn thảo: KGVX"]),
    ],
)  # fmt: skip
def test_an_edited_line_is_its_field(words: str, text: str, written: list[str]) -> None:
    made, edits = home(Y_TE, lambda root: say(root, words, text))
    assert lines(Y_TE, made) == written
    assert [one for one in edits.unplaced if one.kept] == []
    assert len(made.splitlines()) == len(Y_TE.splitlines())


def test_a_plan_keeps_the_recipients_of_an_article_that_it_does_not_print() -> None:
    plan = Y_TE.replace("hình thức: quyết định", "hình thức: kế hoạch", 1)
    assert "- Như Điều 3\n" in plan
    made, _ = home(plan, lambda root: say(root, "- Bộ Công an (để báo cáo);", "- Bộ Công an, Bộ Quốc phòng;"))
    assert lines(plan, made) == ["    - Bộ Công an, Bộ Quốc phòng"]
    assert len(made.splitlines()) == len(plan.splitlines())


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Nguyễn Văn An (đã ký)", []),
        ("Trần Thị Bình (đã ký)", ["    họ tên: Trần Thị Bình # để trống khi chưa trình ký"]),
    ],
)
def test_a_note_behind_the_name_of_the_signer_is_no_part_of_the_name(name: str, written: list[str]) -> None:
    text = Y_TE.replace("họ tên: #", "họ tên: Nguyễn Văn An #", 1)
    made, edits = home(text, lambda root: say(root, "Nguyễn Văn An", name))
    assert lines(text, made) == written
    assert edits.unplaced == []


@pytest.mark.parametrize(
    ("edited", "told", "written"),
    [
        (
            ["Bộ Công an (để b/c)", "Sở Y tế (để t/h)", "CATP (để t/h)"],
            [(1, "Bộ Công an", "Bộ Công an (để b/c)"), (2, "Sở Y tế", "Sở Y tế (để t/h)"),
             (3, "CATP", "CATP (để t/h)")],
            "[Bộ Y tế, Bộ Công an (để b/c), Sở Y tế (để t/h), CATP (để t/h)]",
        ),
        (
            ["Bộ Quốc phòng", "Sở Nội vụ", "CATP"],
            [(1, "Bộ Công an", "Bộ Quốc phòng"), (2, "Sở Y tế", "Sở Nội vụ")],
            "[Bộ Y tế, Bộ Quốc phòng, Sở Nội vụ, CATP]",
        ),
        (["Bộ Công an", "Sở Y tế (để thực hiện)", "CATP"], [(2, "Sở Y tế", "Sở Y tế (để thực hiện)")],
         "[Bộ Y tế, Bộ Công an, Sở Y tế (để thực hiện), CATP]"),
    ],
)  # fmt: skip
def test_each_recipient_edited_in_its_place_is_one_change(
    edited: list[str], told: list[tuple[int, str, str]], written: str
) -> None:
    text = re.sub(r"  nơi nhận:\n(?:    - .*\n)*", "  nơi nhận: [Bộ Y tế, Bộ Công an, Sở Y tế, CATP]\n", Y_TE, count=1)

    def edit(root: Any) -> None:
        for old, new in zip(("Bộ Công an", "Sở Y tế", "CATP"), edited, strict=True):
            say(root, f"- {old};", f"- {new};")

    made, edits = home(text, edit)
    changes = [(Deed.CHANGED, ("issuance", "recipients", index), old, new) for index, old, new in told]
    assert [(c.deed, c.path, c.old, c.new) for c in edits.changes] == changes
    assert lines(text, made) == [f"  nơi nhận: {written}"]


def test_another_signer_in_the_place_of_the_first_is_one_change() -> None:
    text = Y_TE.replace("họ tên: #", "họ tên: Nguyễn Văn An #", 1)
    _, edits = home(text, lambda root: say(root, "Nguyễn Văn An", "Trần Thị Bích Hạnh"))
    told = [(one.deed, one.path, one.old, one.new) for one in edits.changes]
    assert told == [(Deed.CHANGED, ("issuance", "signer", "name"), "Nguyễn Văn An", "Trần Thị Bích Hạnh")]


def test_the_change_is_told_with_both_texts() -> None:
    _, edits = home(Y_TE, lambda root: say(root, "Cần Thơ, ngày 15", "Cần Thơ, ngày 20 tháng 12 năm 2026"))
    assert [(c.deed, c.path, c.old, c.new) for c in edits.changes] == [
        (Deed.CHANGED, ("issuance", "date"), "2026-12-15", "2026-12-20")
    ]


def test_a_recipient_is_added_in_its_place_and_another_taken_out() -> None:
    def edit(root: Any) -> None:
        first = paragraph(root, "- Bộ Y tế (để báo cáo);")
        first.addnext(plain_copy(first, "- Bộ Quốc phòng;"))
        gone = paragraph(root, "- Thường trực Thành ủy;")
        gone.getparent().remove(gone)

    made, edits = home(Y_TE, edit)
    assert sorted((c.deed, c.path, c.old, c.new) for c in edits.changes) == [
        (Deed.ADDED, ("issuance", "recipients"), "", "Bộ Quốc phòng"),
        (Deed.REMOVED, ("issuance", "recipients", 3), "Thường trực Thành ủy", ""),
    ]
    old = ISSUED.recipients
    assert resolved_of(made).scenario.issuance.recipients == (*old[:2], "Bộ Quốc phòng", old[2], *old[4:])


def test_a_deputy_signs() -> None:
    def edit(root: Any) -> None:
        post = paragraph(root, "CHỦ TỊCH", 0)
        assert text_of(post) == "CHỦ TỊCH"
        for text in ("PHÓ CHỦ TỊCH", "KT. CHỦ TỊCH"):
            post.addnext(plain_copy(post, text))
        post.getparent().remove(post)

    made, edits = home(Y_TE, edit)
    signer = resolved_of(made).scenario.issuance.signer
    assert (signer.form, signer.post, signer.collective) == ("KT.", "PHÓ CHỦ TỊCH", "ỦY BAN NHÂN DÂN")
    assert lines(Y_TE, made) == ["    hình thức ký: KT.", "    chức vụ: PHÓ CHỦ TỊCH"]
    assert edits.unplaced == []


def test_a_name_typed_under_the_signature() -> None:
    def edit(root: Any) -> None:
        post = paragraph(root, "CHỦ TỊCH", 0)
        empty = post.getnext()
        empty.addnext(plain_copy(post, "Nguyễn Văn A"))

    made, edits = home(Y_TE, edit)
    assert lines(Y_TE, made) == ["    họ tên: Nguyễn Văn A # để trống khi chưa trình ký"]
    assert edits.unplaced == []


def test_the_issuing_body_that_was_changed_in_both_headers() -> None:
    def edit(root: Any) -> None:
        for nth in range(2):
            say(root, "THÀNH PHỐ CẦN THƠ", "TỈNH HẬU GIANG", 0 if nth == 0 else _second(root))

    made, edits = home(Y_TE, edit)
    assert resolved_of(made).scenario.issuance.body == "Ủy ban nhân dân tỉnh Hậu Giang"
    assert [(c.path, c.new) for c in edits.changes] == [(("issuance", "body"), "Ủy ban nhân dân tỉnh Hậu Giang")]


def _second(root: Any) -> int:
    texts = [text_of(p) for p in root.iter(W + "p") if "THÀNH PHỐ CẦN THƠ" in text_of(p)]
    return texts.index("THÀNH PHỐ CẦN THƠ")


def test_a_date_that_no_calendar_has_is_only_told() -> None:
    made, edits = home(Y_TE, lambda root: say(root, "Cần Thơ, ngày 15", "Cần Thơ, ngày 31 tháng 02 năm 2026"))
    assert edits.changes == []
    assert [one.text for one in edits.unplaced if one.kept] == ["Cần Thơ, ngày 31 tháng 02 năm 2026"]
    assert resolved_of(made).scenario.issuance.date == ISSUED.date


def test_words_that_follow_from_an_edit_are_not_told_again() -> None:
    """The number stands in the accompanying line of the scenario too, which is no field of its own."""

    def edit(root: Any) -> None:
        say(root, "Số:      /QĐ-UBND", "Số: 71/QĐ-UBND")
        say(root, "(Kèm theo Quyết định", "(Kèm theo Quyết định số 71/QĐ-UBND ngày 15 tháng 12 năm 2026 "
            "của Ủy ban nhân dân thành phố Cần Thơ)")  # fmt: skip

    _, edits = home(Y_TE, edit)
    assert [c.path for c in edits.changes] == [("issuance", "number")]
    assert edits.unplaced == []


def test_an_edited_recipient_beside_an_edited_accompanying_line() -> None:
    def edit(root: Any) -> None:
        say(root, "- Bộ Công an (để báo cáo);", "- Bộ Công an, Bộ Quốc phòng;")
        say(root, "(Kèm theo Quyết định", "(Kèm theo Quyết định của UBND thành phố)")

    made, edits = home(Y_TE, edit)
    assert lines(Y_TE, made) == ["    - Bộ Công an, Bộ Quốc phòng"]
    assert [(one.text, one.kept) for one in edits.unplaced] == [("(Kèm theo Quyết định của UBND thành phố)", False)]


def test_what_only_the_submission_says_is_told_and_what_only_the_decision_says_stays() -> None:
    """Otherwise the same file, imported again, would take the edit back."""
    parts = ("to_trinh", "quyet_dinh", "kich_ban_khung")

    def edit(root: Any, nth: int) -> None:
        said = [t for t in root.iter(W + "t") if (t.text or "").startswith("Luật Tổ chức chính quyền địa phương ngày")]
        said[nth].text = "Luật Tổ chức chính quyền địa phương (sửa đổi)"

    made, edits = home(Y_TE, lambda root: edit(root, 1), *parts)
    assert [(c.deed, c.path) for c in edits.changes] == [(Deed.CHANGED, ("issuance", "bases", 0))]
    assert "    - Luật Tổ chức chính quyền địa phương (sửa đổi)" in made.splitlines()
    made, edits = home(Y_TE, lambda root: edit(root, 0), *parts)
    assert (made, edits.changes) == (Y_TE, [])
    (told,) = edits.unplaced
    assert (told.text, told.kept) == ("Luật Tổ chức chính quyền địa phương (sửa đổi)", False)
    assert told.reason == (
        "Tờ trình ghi khác văn bản ban hành, tệp kịch bản theo văn bản ban hành; "
        "nếu Tờ trình đúng thì sửa văn bản ban hành như vậy rồi nhập lại"
    )


def test_a_basis_that_only_the_decision_adds_stays_though_the_submission_lacks_it() -> None:
    def edit(root: Any) -> None:
        first = paragraph(root, "Căn cứ Luật Tổ chức chính quyền địa phương")
        first.addnext(plain_copy(first, "Căn cứ Luật Công an nhân dân;"))

    made, edits = home(Y_TE, edit, "to_trinh", "quyet_dinh", "kich_ban_khung")
    assert lines(Y_TE, made) == ["    - Luật Công an nhân dân"]
    assert [(c.deed, c.path) for c in edits.changes] == [(Deed.ADDED, ("issuance", "bases"))]


def test_the_submission_has_recipients_and_a_signer_of_its_own() -> None:
    def edit(root: Any) -> None:
        first = paragraph(root, "- Như trên;")
        first.addnext(plain_copy(first, "- Văn phòng Ủy ban nhân dân thành phố;"))

    made, edits = home(Y_TE, edit, "to_trinh")
    assert [(c.path, c.new) for c in edits.changes] == [
        (("issuance", "submission", "recipients"), "Văn phòng Ủy ban nhân dân thành phố")
    ]
    own = resolved_of(made).scenario.issuance
    assert own.submission.recipients == ("Văn phòng Ủy ban nhân dân thành phố",)
    assert own.recipients == ISSUED.recipients


def test_the_subject_in_the_sentences_of_the_decision() -> None:
    """Changed wherever it stands it is the subject; beside another place that says the old one it is only told."""

    def edit(root: Any, most: int = 1) -> None:
        for one in [t for t in root.iter(W + "t") if "lĩnh vực y tế trên địa bàn" in (t.text or "")][:most]:
            one.text = one.text.replace("lĩnh vực y tế", "lĩnh vực y tế, dân số")

    made, edits = home(Y_TE, lambda root: edit(root, 9), "quyet_dinh")
    assert [c.path for c in edits.changes] == [("subject",)]
    assert resolved_of(made).scenario.subject.startswith("Ứng phó với các đe dọa")
    assert "lĩnh vực y tế, dân số" in resolved_of(made).scenario.subject
    made, edits = home(Y_TE, edit)
    assert edits.changes == []
    assert [one.nearest for one in edits.unplaced] == ["trích yếu"]


def test_a_base_and_a_law_are_written_without_the_words_around_them() -> None:
    def edit(root: Any) -> None:
        base, law = paragraph(root, "Căn cứ Luật An toàn thực phẩm"), paragraph(root, "- Luật Quốc phòng")
        base.addnext(plain_copy(base, "Căn cứ Luật Khám bệnh, chữa bệnh;"))
        law.addnext(plain_copy(law, "Luật Dược;"))

    made, edits = home(Y_TE, edit)
    assert lines(Y_TE, made) == ["    - Luật Khám bệnh, chữa bệnh", "    - Luật Dược"]
    assert [(c.path, c.new) for c in edits.changes] == [
        (("issuance", "bases"), "Luật Khám bệnh, chữa bệnh"), (("basis", "legal"), "Luật Dược")
    ]  # fmt: skip
