"""Two files of any kind side by side: where each difference stands, in the scenario and in the Word file."""

from __future__ import annotations

import io
import unicodedata
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from diffing.settled import W, settled, texts, untouched
from docx import Document
from importing.word_edits import edited, example_text, paragraph, plain_copy, row, say_instead, word_of
from lxml import etree
from support import resolved_of

from nts_scenario_kit.api.diffing import Compared, Kind, compare, redline
from nts_scenario_kit.api.reasoning import reasoned
from nts_scenario_kit.errors import InputError, UsageError

TEXT = example_text("y_te")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SCENARIO = resolved_of(TEXT)
WORDS = "chợ, trường học"


def line_of(words: str, text: str = TEXT) -> int:
    return text[: text.index(words)].count("\n") + 1


@pytest.fixture
def scenario(tmp_path: Path) -> Path:
    file = tmp_path / "cu.yaml"
    file.write_text(TEXT, encoding="utf-8")
    return file


def word(folder: Path, edit: Callable[[Any], None] = lambda _: None, *parts: str, name: str = "moi.docx") -> Path:
    file = folder / name
    file.write_bytes(edited(word_of(SCENARIO, *parts), edit))
    return file


def foreign(folder: Path, *lines: str, name: str = "ngoai.docx") -> Path:
    made = Document()
    for line in lines:
        made.add_paragraph(line)
    made.save(str(folder / name))
    return folder / name


def told(found: Compared) -> list[tuple[str, Kind, str, str, str, str]]:
    """What an officer reads of each difference, the places without folders."""
    return [
        (one.clause, one.kind, *one.marked, *(Path(str(p)).name if p else "" for p in (one.old_place, one.new_place)))
        for one in found.differences
    ]


def exact(found: Compared) -> None:
    """Acceptance gives the new words, rejection the old ones."""
    data = redline(found)
    for accepted, version in ((True, found.new), (False, found.old)):
        assert texts(settled(data, accepted=accepted)) == texts(untouched(version.package))


def test_a_rendered_file_does_not_differ_from_its_scenario(scenario: Path, tmp_path: Path) -> None:
    found = compare(scenario, word(tmp_path))
    assert (found.differences, found.lesser) == ((), ())


@pytest.mark.parametrize("parts", [("kich_ban_khung",), ("to_trinh", "quyet_dinh"), ("phu_luc",)])
def test_a_file_with_some_parts_is_held_against_these_parts(
    scenario: Path, tmp_path: Path, parts: tuple[str, ...]
) -> None:
    found = compare(word(tmp_path, lambda _: None, *parts), scenario)
    assert (found.differences, found.lesser) == ((), ())


def test_an_edit_in_word_has_the_line_of_its_value_and_the_number_of_its_paragraph(
    scenario: Path, tmp_path: Path
) -> None:
    def edit(root: Any) -> None:
        say_instead(root, WORDS, "chợ nổi, trường học")
        at = paragraph(root, "Khoanh vùng, dập dịch")
        at.addprevious(plain_copy(at, "Điểm mới."))
        gone = row(root, "Hướng dẫn, kiểm tra các sở, ngành")
        gone.getparent().remove(gone)

    found = compare(scenario, word(tmp_path, edit))
    first, second, third = told(found)
    assert first[:2] == ("III.1.a", Kind.CHANGED)
    assert "chợ {+nổi+}, trường học" in first[3]
    assert first[4:] == (f"cu.yaml:{line_of(WORDS)}:11", "moi.docx: đoạn 121")
    assert second == ("III.1.b", Kind.ADDED, "", "+ Điểm mới.", "", "moi.docx: đoạn 130")
    assert third[:2] == ("IV.2", Kind.REMOVED)
    assert third[4:] == (f"cu.yaml:{line_of('Hướng dẫn, kiểm tra các sở')}:13", "")
    exact(found)


def test_two_rendered_files_need_no_scenario_to_name_the_clause(tmp_path: Path) -> None:
    old = word(tmp_path, name="cu.docx")
    new = word(tmp_path, lambda root: say_instead(root, WORDS, "chợ nổi, trường học"))
    found = compare(old, new)
    assert [(one.clause, str(one.old_place), str(one.new_place)) for one in found.differences] == [
        ("III.1.a", f"{old}: đoạn 121", f"{new}: đoạn 121")
    ]
    exact(found)


def test_words_that_the_template_prints_and_somebody_changed_are_not_passed_over(
    scenario: Path, tmp_path: Path
) -> None:
    found = compare(scenario, word(tmp_path, lambda root: say_instead(root, "Cơ sở chính trị", "Cơ sở lý luận")))
    assert [(one.clause, one.marked) for one in found.differences] == [
        ("I.1", ("1. Cơ sở [-chính trị-]", "1. Cơ sở {+lý luận+}"))
    ]
    exact(found)


def test_a_file_of_another_office_keeps_every_word_and_gets_the_clauses_of_an_import(
    scenario: Path, tmp_path: Path
) -> None:
    file = foreign(
        tmp_path,
        "KẾ HOẠCH", "Một câu không thuộc mục nào.", "I. CĂN CỨ BAN HÀNH", "1. Cơ sở chính trị",
        "a) Văn kiện Đại hội Đảng.", "II. MỤC TIÊU, YÊU CẦU", "III. TÌNH HUỐNG", "1. Tình huống 1: Dịch bệnh",
        "a) Nội dung tình huống:", "- Mật độ dân cư, chợ nổi, trường học ở các phường trung tâm rất cao.",
    )  # fmt: skip
    for one, other in ((file, scenario), (scenario, file)):
        found = compare(one, other)
        exact(found)
        data = redline(found)
        own = texts(settled(data, accepted=other == file))
        assert own == [p.text for p in Document(str(file)).paragraphs]
    clauses = {one.new: one.clause for one in found.differences if one.new}
    assert clauses["- Mật độ dân cư, chợ nổi, trường học ở các phường trung tâm rất cao."] == "III.1.a"


def test_changes_tracked_before_count_as_accepted(scenario: Path, tmp_path: Path) -> None:
    def edit(root: Any) -> None:
        run = next(t for t in root.iter(W + "t") if WORDS in (t.text or "")).getparent()
        mark = etree.Element(W + "del", {W + "id": "1", W + "author": "B"})
        run.addprevious(mark)
        mark.append(run)
        next(run.iter(W + "t")).tag = W + "delText"
        added = etree.fromstring(
            f'<w:ins xmlns:w="{W[1:-1]}" w:id="2" w:author="B"><w:r><w:t>Câu của người khác.</w:t></w:r></w:ins>'
        )
        mark.addnext(added)

    found = compare(scenario, word(tmp_path, edit))
    assert [(one.kind, one.new) for one in found.differences][-1] == (Kind.ADDED, "+ Câu của người khác.")
    data = redline(found, "A")
    assert b'"B"' not in data
    assert "+ Câu của người khác." in texts(settled(data, accepted=True))


def test_letters_and_tones_apart_are_the_same_text(scenario: Path, tmp_path: Path) -> None:
    def edit(root: Any) -> None:
        for text in root.iter(W + "t"):
            text.text = unicodedata.normalize("NFD", text.text or "")

    found = compare(scenario, word(tmp_path, edit))
    assert (found.differences, found.lesser) == ((), ())


def test_a_tone_in_a_run_of_its_own_belongs_to_the_letter_before_it(tmp_path: Path) -> None:
    made = Document()
    split = made.add_paragraph()
    for piece in ("So", "\u031b\u0309", " Y t", "ê\u0301 chủ trì"):
        split.add_run(piece)
    made.save(str(tmp_path / "tach.docx"))
    found = compare(tmp_path / "tach.docx", foreign(tmp_path, "Sở Y tế chủ trì"))
    assert (found.differences, found.lesser) == ((), ())


def test_automatic_numbers_are_typed_out(tmp_path: Path) -> None:
    old, new = Document(), Document()
    for made, items in ((old, ("Việc một", "Việc ba")), (new, ("Việc một", "Việc hai mới", "Việc ba"))):
        for item in items:
            made.add_paragraph(item, style="List Number")
    old.save(str(tmp_path / "cu.docx"))
    new.save(str(tmp_path / "moi.docx"))
    found = compare(tmp_path / "cu.docx", tmp_path / "moi.docx")
    data = redline(found)
    assert texts(settled(data, accepted=True)) == ["1. Việc một", "2. Việc hai mới", "3. Việc ba"]
    assert texts(settled(data, accepted=False)) == ["1. Việc một", "2. Việc ba"]
    assert [one.new for one in found.differences] == ["2. Việc hai mới"]
    assert [(one.kind, one.marked) for one in found.lesser] == [(Kind.RENUMBERED, ("[-2-]. Việc ba", "{+3+}. Việc ba"))]


def test_a_point_in_another_place_is_told_once(scenario: Path, tmp_path: Path) -> None:
    lines = TEXT.splitlines(keepends=True)
    at = next(n for n, line in enumerate(lines) if "Thống nhất một đầu mối phát ngôn" in line)
    moved = lines.pop(at)
    lines.insert(next(n for n, line in enumerate(lines) if "- Khoanh vùng, dập dịch" in line), moved)
    new = tmp_path / "moi.yaml"
    new.write_text("".join(lines), encoding="utf-8")
    found = compare(scenario, new)
    (one,) = found.differences
    assert (one.kind, one.clause) == (Kind.MOVED, "III.1.b")
    assert [place.line for place in (one.old_place, one.new_place) if place] == [at + 1, at - 6]
    exact(found)


def test_one_file_twice_does_not_differ(scenario: Path, tmp_path: Path) -> None:
    for file in (scenario, word(tmp_path), foreign(tmp_path, "Một câu.")):
        found = compare(file, file)
        assert (found.differences, found.lesser) == ((), ())
        exact(found)


@pytest.mark.parametrize(
    ("name", "content", "error", "message"),
    [
        ("hong.yaml", b"lo\xe1\xba\xa1i: [", UsageError, "không so sánh được vì tệp có lỗi"),
        ("hong.docx", b"PK\3\4 hong", UsageError, "không so sánh được"),
        ("cu.doc", OLE + "WordDocument".encode("utf-16-le"), UsageError, "tệp Word cũ .doc"),
        ("rong.docx", b"", UsageError, "không so sánh được"),
        ("khong_co.docx", None, InputError, "không tìm thấy tệp"),
        ("khong_co.yaml", None, InputError, "không tìm thấy tệp"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused(
    scenario: Path, tmp_path: Path, name: str, content: bytes | None, error: type[Exception], message: str
) -> None:
    file = tmp_path / name
    if content is not None:
        file.write_bytes(content)
    for one, other in ((file, scenario), (scenario, file)):
        with pytest.raises(error, match=message):
            compare(one, other)


def test_a_file_with_macros_lends_no_layout(tmp_path: Path) -> None:
    file = foreign(tmp_path, "Một câu.")
    with zipfile.ZipFile(file, "a") as package:
        package.writestr("word/vbaProject.bin", b"x")
    found = compare(foreign(tmp_path, "Hai câu.", name="cu.docx"), file)
    with pytest.raises(UsageError, match="tệp có macro"):
        redline(found)


def test_old_encodings_are_read_in_unicode_and_told(tmp_path: Path) -> None:
    made = Document()
    run = made.add_paragraph().add_run("Céng hßa x· héi chñ nghÜa ViÖt Nam ®éc lËp tù do h¹nh phóc kÕ ho¹ch øng phã")
    run.font.name = ".VnTime"
    made.save(str(tmp_path / "cu.docx"))
    new = foreign(tmp_path, "Cộng hòa xã hội chủ nghĩa Việt Nam độc lập tự do hạnh phúc kế hoạch ứng phó")
    found = compare(tmp_path / "cu.docx", new)
    assert found.old.encoding
    assert (found.differences, found.lesser) == ((), ())
    assert io.BytesIO(redline(found)).getbuffer().nbytes


def test_nothing_is_said_of_what_an_import_may_have_missed(scenario: Path, tmp_path: Path) -> None:
    file = foreign(tmp_path, "I. CĂN CỨ BAN HÀNH", "1. Cơ sở chính trị", "a) Văn kiện Đại hội Đảng.")
    found = reasoned(compare(file, scenario))
    assert found.differences
    assert {one.reason for one in found.differences} == {""}


def test_a_finding_put_right_in_word_is_a_reason(tmp_path: Path) -> None:
    old = tmp_path / "cu.yaml"
    old.write_text(TEXT, encoding="utf-8")
    five, six = (
        "rõ người, rõ việc, rõ thời gian, rõ kết quả, rõ trách nhiệm",
        "rõ người, rõ việc, rõ thời gian, rõ sản phẩm",
    )
    new = word(tmp_path, lambda root: say_instead(root, five, six))
    (one,) = reasoned(compare(old, new)).differences
    assert one.reason.endswith("(KB-6R-5RO)")


def test_recipients_and_signature_are_no_part_of_the_last_article(scenario: Path, tmp_path: Path) -> None:
    changed = tmp_path / "moi.yaml"
    text = TEXT.replace("- Bộ Công an (để báo cáo)", "- Bộ Công an", 1)
    changed.write_text(text.replace("họ tên: #", "họ tên: Nguyễn Văn An #", 1), encoding="utf-8")

    found = compare(scenario, changed)

    assert [(one.heading, one.new) for one in found.differences] == [
        ("Nơi nhận", "- Bộ Công an;"),
        ("Người ký", "Nguyễn Văn An"),
    ]
