"""The step that a command names can be typed as it stands, and never harms the file it was given."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from commandline import Nts
from importing.word_edits import edited, paragraph, plain_copy, say_instead, word_of
from support import EXAMPLES, example


@pytest.fixture
def home(tmp_path: Path) -> tuple[Path, Path]:
    """The example and its print, in a folder with a space."""
    folder = tmp_path / "Kịch bản xã"
    folder.mkdir()
    scenario, word = folder / "kịch bản.yaml", folder / "kịch bản.docx"
    scenario.write_bytes(next(file for file in EXAMPLES if "y_te" in file.name).read_bytes())
    word.write_bytes(word_of(example("y_te")))
    return scenario, word


def test_a_word_file_without_errors_is_to_become_a_scenario(nts: Nts, home: tuple[Path, Path]) -> None:
    _, word = home
    said = nts("check", word)  # clean as the scenario is: a list in brackets is no list of agencies
    assert said.code == 0
    assert said.out.rstrip().split("\n")[-1] == f'Bước tiếp theo: nts import "{word}" -o "{word.with_suffix(".yaml")}"'


def test_a_name_that_looks_like_an_option_is_typed_as_a_file(nts: Nts) -> None:
    Path("-y tế.yaml").write_bytes(next(file for file in EXAMPLES if "y_te" in file.name).read_bytes())
    said = nts("check", "./-y tế.yaml")
    assert said.out.endswith('Bước tiếp theo: nts render "./-y tế.yaml"\n')
    assert nts("check", "--", "-y tế.yaml").out.endswith('Bước tiếp theo: nts render "./-y tế.yaml"\n')


def test_a_word_file_is_never_rendered_onto_itself(nts: Nts, home: tuple[Path, Path]) -> None:
    _, word = home
    before = word.read_bytes()
    said = nts("render", word, "--force", "--draft")
    assert said.code == 2
    assert "là tệp Word, xuất ra sẽ ghi đè lên chính nó; chuyển thành tệp kịch bản trước (nts import)" in said.err
    same = nts("render", word, "-o", word, "--force", "--draft")
    assert (same.code, word.read_bytes()) == (2, before)
    assert "không ghi đè tệp gốc" in same.err


def test_after_an_import_the_scenario_is_checked(nts: Nts, home: tuple[Path, Path]) -> None:
    scenario, word = home
    word.write_bytes(
        edited(word.read_bytes(), lambda root: say_instead(root, "chợ, trường học", "chợ nổi, trường học"))
    )
    said = nts("import", word, "--into", scenario)
    assert said.code == 0
    assert said.out.endswith(f'Đã nhập 1 thay đổi vào {scenario}.\nBước tiếp theo: nts check "{scenario}"\n')


def test_wording_of_the_model_that_was_changed_is_sent_to_the_variant(nts: Nts, home: tuple[Path, Path]) -> None:
    scenario, word = home

    def edit(root: Any) -> None:
        say_instead(
            root, "Kịch bản khung được sửa đổi, bổ sung", "Kịch bản khung này chỉ được xem xét sửa đổi, bổ sung"
        )
        heading = paragraph(root, "CĂN CỨ BAN HÀNH")
        heading.addprevious(plain_copy(paragraph(root, "Kịch bản khung này áp dụng"), "Câu lạ."))

    word.write_bytes(edited(word.read_bytes(), edit))
    said = nts("import", word, "--into", scenario)
    assert said.code == 1
    assert said.out.endswith(
        "Bước tiếp theo: mở tệp, chuyển từng đoạn ở “chưa phân loại” vào đúng mục rồi xóa ở đó; "
        f'nts check "{scenario}"\n'
    )
    checked = nts("check", scenario).out
    assert "→ chuyển vào “khoản của biến thể (lời văn in sẵn)” hoặc mục phù hợp rồi xóa ở đây" in checked


def test_a_foreign_file_becomes_a_scenario_whose_check_can_be_typed(nts: Nts, home: tuple[Path, Path]) -> None:
    scenario, word = home
    target = scenario.with_name("bản mới.yaml")
    said = nts("import", word, "-o", target)
    assert said.out.rstrip().endswith(f'nts check "{target}"')


def test_a_passage_without_a_field_is_quoted_once(nts: Nts, home: tuple[Path, Path]) -> None:
    _, word = home

    def edit(root: Any) -> None:
        heading = paragraph(root, "CĂN CỨ BAN HÀNH")
        heading.addprevious(plain_copy(paragraph(root, "Kịch bản khung này áp dụng"), "Câu lạ."))

    word.write_bytes(edited(word.read_bytes(), edit))
    lines = [line for line in nts("check", word).out.split("\n") if "NHAP-CHUA-PHAN-LOAI" in line and "Câu lạ" in line]
    assert [line.count("Câu lạ.") for line in lines] == [1]


def test_the_table_of_two_word_files_keeps_the_format_that_is_asked_of_others(
    nts: Nts, home: tuple[Path, Path]
) -> None:
    _, word = home
    other = word.with_name("sửa.docx")
    other.write_bytes(
        edited(word.read_bytes(), lambda root: say_instead(root, "chợ, trường học", "chợ nổi, trường học"))
    )
    table = word.with_name("bảng.docx")
    assert nts("diff", word, other, "--table", "-o", table).code == 1
    assert nts("lint", table).out.startswith("Không có phát hiện nào trong 1 tệp.")


def test_a_key_whose_lines_below_kept_their_hash_is_told_so(nts: Nts, tmp_path: Path) -> None:
    file = tmp_path / "kb.yaml"
    assert nts("new", file, "--variant", "national", "--domain", "nguon_nuoc").code == 0
    text = file.read_text(encoding="utf-8")
    key = "    # cơ chế vận hành:\n"
    assert key in text
    file.write_text(text.replace(key, key.replace("# ", "")), encoding="utf-8")
    number = text[: text.index(key)].count("\n") + 1
    (found,) = [one for one in nts("check", file).out.split("\n\n") if one.startswith(f"{file}:{number}:")]
    assert "→ bỏ dấu # ở các dòng con bên dưới, hoặc xóa dòng này để lấy lời mẫu" in found


def test_a_field_that_is_missing_with_the_keys_above_it_is_named(nts: Nts, tmp_path: Path) -> None:
    file = tmp_path / "kb.yaml"
    file.write_text(
        "loại: kịch bản khung\nbiến thể: national\nlĩnh vực: nguon_nuoc\ncấp: bộ\ntrích yếu: X\n", encoding="utf-8"
    )
    out = nts("check", file).out
    assert "→ thêm ref: NQ-147-2025; ghi vào “căn cứ” → “pháp lý”" in out
    assert "→ viết mục tiêu: kết quả phải đạt ở nơi mình: con số, địa bàn, thời hạn\n" in out
