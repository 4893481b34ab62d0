"""``nts import --into`` and what it tells: files of nobody, of another scenario, unchanged ones, tracked changes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from importing.test_home_issuance import say
from importing.word_edits import W, edited, example_text, paragraph, plain_copy, say_instead, word_of
from support import EXAMPLES, MINIMAL, example, resolved_of

from nts_scenario_kit.cli import run
from nts_scenario_kit.document import Block, Document, Kind, Part, PartKind, Span
from nts_scenario_kit.word.writer import render

Y_TE = example_text("y_te")
SORT = "Bước tiếp theo: mở tệp, chuyển từng đoạn ở “chưa phân loại” vào đúng mục rồi xóa ở đó; nts check kb.yaml\n"


@pytest.fixture
def scenario(tmp_path: Path) -> Path:
    """The example on disk."""
    file = tmp_path / "kb.yaml"
    file.write_text(Y_TE, encoding="utf-8")
    return file


def brought(data: bytes, into: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    """Exit code and words of ``nts import kb.docx --into kb.yaml``, folders left out."""
    word = into.with_suffix(".docx")
    word.write_bytes(data)
    code = run(["import", str(word), "--into", str(into)])
    said = capsys.readouterr()
    return code, said.out.replace(f"{into.parent}/", ""), said.err.replace(f"{into.parent}/", "")


def letter() -> bytes:
    """An ordinary document that has nothing to do with any scenario."""
    texts = ("Kính gửi các đơn vị, văn phòng thông báo lịch nghỉ Tết.", "Đề nghị các đơn vị phân công người trực.")
    blocks = tuple(Block(Kind.TEXT, "", (Span(text),)) for text in texts)
    resolved = example("y_te")
    part = Part(PartKind.ANNEX, "THÔNG BÁO", ("Về việc nghỉ Tết",), blocks)
    return render(Document("Thông báo", (part,)), resolved.catalog.template_file(resolved.variant))


def test_a_file_that_is_no_print_of_a_scenario_is_refused(scenario: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = brought(letter(), scenario, capsys)
    assert code == 1
    assert out == ""
    assert err.startswith("Chưa nhập: tệp Word này không phải bản in của kịch bản")
    assert "kb.yaml giữ nguyên" in err
    assert "nts import kb.docx -o" in err
    assert scenario.read_text(encoding="utf-8") == Y_TE


@pytest.mark.parametrize("other", [file for file in EXAMPLES if not file.name.startswith("y_te")], ids=lambda f: f.stem)
def test_a_file_of_another_scenario_is_refused(other: Path, scenario: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = brought(word_of(example(other.stem)), scenario, capsys)
    assert code == 1
    assert "Chưa nhập: tệp Word này là của một kịch bản khác" in err
    assert scenario.read_text(encoding="utf-8") == Y_TE


def test_two_bare_scenarios_of_one_province_are_told_apart_by_their_names(
    scenario: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bare = MINIMAL + "tình huống:\n  - tên: Dịch bệnh\n"
    scenario.write_text(bare, encoding="utf-8")
    other = bare.replace("Ứng phó với dịch bệnh", "Ứng phó với lũ").replace("Dịch bệnh", "Lũ quét")
    assert brought(word_of(resolved_of(other)), scenario, capsys)[0] == 1
    assert scenario.read_text(encoding="utf-8") == bare


def issued_by(body: str) -> str:
    """The example as another body would have it."""
    return Y_TE.replace("cơ quan ban hành: Ủy ban nhân dân thành phố Cần Thơ", f"cơ quan ban hành: {body}")


def test_scenarios_that_differ_only_in_their_issuer_are_told_apart(
    scenario: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One scenario adapted for many places: the file of one must not become the scenario of another."""
    theirs = resolved_of(issued_by("Ủy ban nhân dân tỉnh Đồng Tháp"))
    code, out, err = brought(word_of(theirs), scenario, capsys)
    assert (code, out) == (1, "")
    assert "tệp Word này in từ kịch bản của “Ủy ban nhân dân tỉnh Đồng Tháp”" in err
    assert "còn tệp kịch bản là của “Ủy ban nhân dân thành phố Cần Thơ”. kb.yaml giữ nguyên" in err
    assert scenario.read_text(encoding="utf-8") == Y_TE


def test_an_issuer_that_was_changed_in_word_comes_home_and_may_be_brought_again(
    scenario: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def edit(root: Any) -> None:
        for text in root.iter(W + "t"):
            words = text.text or ""
            text.text = words.replace("thành phố Cần Thơ", "tỉnh Đồng Tháp").replace(
                "THÀNH PHỐ CẦN THƠ", "TỈNH ĐỒNG THÁP"
            )

    data = edited(word_of(example("y_te")), edit)
    assert "cơ quan ban hành" in brought(data, scenario, capsys)[1]
    assert "cơ quan ban hành: Ủy ban nhân dân tỉnh Đồng Tháp" in scenario.read_text(encoding="utf-8")
    assert "in từ kịch bản của" not in brought(data, scenario, capsys)[2]


def test_a_file_under_another_title_is_still_the_same(scenario: Path, capsys: pytest.CaptureFixture[str]) -> None:
    title = "Ứng phó với các đe dọa an ninh phi truyền thống lĩnh vực y tế"

    def edit(root: Any) -> None:
        say_instead(paragraph(root, title), "y tế", "y tế, dân số")

    code, out, _ = brought(edited(word_of(example("y_te")), edit), scenario, capsys)
    assert "sửa: trích yếu" in out
    assert code in (0, 1)
    assert "y tế, dân số trên địa bàn" in scenario.read_text(encoding="utf-8")


def test_an_unchanged_file_is_said_to_be_unchanged(scenario: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = scenario.read_bytes(), scenario.stat().st_mtime_ns
    code, out, err = brought(word_of(example("y_te")), scenario, capsys)
    assert (code, err) == (0, "")
    assert out == "Không có thay đổi nào: kb.docx khớp với kb.yaml. kb.yaml giữ nguyên từng chữ.\n"
    assert (scenario.read_bytes(), scenario.stat().st_mtime_ns) == before


def test_changes_and_leftovers_are_counted_apart(scenario: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def edit(root: Any) -> None:
        say_instead(root, "chợ, trường học", "chợ nổi, trường học")
        heading = paragraph(root, "CĂN CỨ BAN HÀNH")
        heading.addprevious(plain_copy(paragraph(root, "Kịch bản khung này áp dụng"), "Câu lạ."))

    data = edited(word_of(example("y_te")), edit)
    code, out, _ = brought(data, scenario, capsys)
    assert code == 1
    assert out.endswith("Đã nhập 1 thay đổi, ghi 1 đoạn vào “chưa phân loại” của kb.yaml.\n" + SORT)
    code, out, _ = brought(data, scenario, capsys)
    assert code == 1
    assert "Chưa có chỗ trong kịch bản (1), đã có trong “chưa phân loại”:" in out
    assert out.endswith("Không có gì mới để ghi; kb.yaml giữ nguyên từng chữ.\n")


def test_tracked_changes_are_said_to_be_taken_as_accepted(scenario: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def track(root: Any) -> None:
        target = paragraph(root, "Khoanh vùng, dập dịch trong")
        run_ = next(r for r in target.iter(W + "r") if "Khoanh" in "".join(r.itertext()))
        gone = run_.makeelement(W + "del", {W + "id": "900", W + "author": "A"})
        come = run_.makeelement(W + "ins", {W + "id": "901", W + "author": "A"})
        new = plain_copy(run_)
        run_.addprevious(gone)
        gone.addnext(come)
        gone.append(run_)
        for text in run_.iter(W + "t"):
            text.tag = W + "delText"
        for text in new.iter(W + "t"):
            text.text = "Dập dịch trong 14 ngày."
        come.append(new)

    code, out, _ = brought(edited(word_of(example("y_te")), track), scenario, capsys)
    assert code == 0
    assert out.startswith("Tệp Word có theo dõi sửa đổi (Track Changes): đọc như khi chấp nhận mọi sửa đổi, "
                          "phần chèn được tính, phần xóa bỏ không tính.\n")  # fmt: skip
    assert "    + Dập dịch trong 14 ngày.\n" in out


def test_a_remark_says_where_it_belongs_and_is_made_once(scenario: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def edit(root: Any) -> None:
        for heading in ("- Mục tiêu:", "a) Nội dung tình huống:"):
            for piece in paragraph(root, heading).iter(W + "t"):
                piece.text = (piece.text or "").upper()

    code, out, _ = brought(edited(word_of(example("y_te")), edit), scenario, capsys)
    assert code == 0
    assert out.count("Lưu ý (đoạn ") == 2
    assert (
        "Lưu ý (đoạn 118 của tệp Word): lời văn in sẵn của mẫu đã bị sửa; tệp kịch bản không có chỗ cho câu này\n"
        "    A) NỘI DUNG TÌNH HUỐNG:\n" in out
    )


def test_a_number_given_above_leaves_the_blank_below_alone_at_every_import(
    scenario: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = edited(word_of(example("y_te")), lambda root: say(root, "/QĐ-UBND", "Số: 71/QĐ-UBND"))
    first, second = brought(data, scenario, capsys), brought(data, scenario, capsys)
    assert "+ 71" in first[1]
    assert second == (0, "Không có thay đổi nào: kb.docx khớp với kb.yaml. kb.yaml giữ nguyên từng chữ.\n", "")
