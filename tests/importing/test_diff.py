"""What changed: by clause, and as tracked changes whose acceptance is the new text and whose rejection the old."""

from __future__ import annotations

import io
import zipfile
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from importing.word_edits import W, example_text, word_of
from lxml import etree
from support import example, resolved_of

from nts_scenario_kit.api.diffing import compare, redline, table
from nts_scenario_kit.errors import UsageError

OLD = example_text("y_te")


def changed() -> str:
    """A word changed, points added and taken out, a task changed, a task and a situation's field taken out."""
    text = OLD.replace("chợ, trường học", "chợ nổi và trường học")
    text = text.replace(
        "      - Khoanh vùng, dập dịch", "      - Điểm mới hoàn toàn.\n      - Khoanh vùng nhanh, dập dịch"
    )
    start = text.index("      - Thống nhất một đầu mối phát ngôn")
    text = text[:start] + text[text.index("\n", start) + 1 :]
    first, second = (n for n in _tasks(text)[1:3])
    return text[:first] + text[second:]


def _tasks(text: str) -> list[int]:
    at = text.index("  phân công:\n")
    out = []
    for line_start in (at + n + 1 for n, c in enumerate(text[at:]) if c == "\n"):
        if text.startswith("    - ", line_start):
            out.append(line_start)
        elif out and text[line_start : line_start + 4].strip() and not text.startswith("    ", line_start):
            break
    return out


def read_as(data: bytes, *, accepted: bool) -> list[str]:
    """Paragraphs after accepting or rejecting everything, by this test's own reading of the XML."""
    gone, kept = ("del", "ins") if accepted else ("ins", "del")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    for row in list(root.iter(W + "tr")):
        if row.find(f"{W}trPr/{W}{gone}") is not None:
            row.getparent().remove(row)  # type: ignore[union-attr]
    for mark in list(root.iter(W + gone)):
        if mark.getparent().tag == W + "p":  # type: ignore[union-attr]
            mark.getparent().remove(mark)  # type: ignore[union-attr]
    out, open_text = [], ""
    for paragraph in root.iter(W + "p"):
        signs = {W + "tab": "\t", W + "br": "\n"}
        names = (W + "t", W + "delText", W + "tab", W + "br")
        text = "".join(signs.get(str(t.tag), t.text or "") for t in paragraph.iter(*names))
        joined = paragraph.find(f"{W}pPr/{W}rPr/{W}{gone}") is not None
        open_text += text
        if not joined:
            out.append(open_text)
            open_text = ""
    assert open_text == ""
    assert kept
    return [text for text in out if text]


def plain_texts(data: bytes) -> list[str]:
    return read_as(data, accepted=True)


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    old, new = tmp_path / "cu.yaml", tmp_path / "moi.yaml"
    old.write_text(OLD, encoding="utf-8")
    new.write_text(changed(), encoding="utf-8")
    return old, new


def test_each_difference_names_its_clause(files: tuple[Path, Path]) -> None:
    found = compare(*files).differences
    assert any(one.clause == "III.1.a" and "chợ nổi" in one.new and one.old for one in found)
    assert any(one.clause == "III.1.b" and one.new.endswith("Điểm mới hoàn toàn.") and not one.old for one in found)
    assert any(one.clause == "III.1.b" and "Thống nhất một đầu mối" in one.old and not one.new for one in found)
    assert any(one.clause == "IV.2" for one in found)


@pytest.mark.parametrize("swap", [False, True], ids=["forward", "backward"])
def test_accepting_gives_the_new_text_and_rejecting_the_old(files: tuple[Path, Path], swap: bool) -> None:
    texts = (changed(), OLD) if swap else (OLD, changed())
    data = redline(compare(*(reversed(files) if swap else files)), "Nguyễn Văn A", "2026-12-15T00:00:00Z")
    old, new = (plain_texts(word_of(resolved_of(text))) for text in texts)
    assert read_as(data, accepted=True) == new
    assert read_as(data, accepted=False) == old


def test_marks_carry_author_date_and_numbers_of_their_own(files: tuple[Path, Path]) -> None:
    data = redline(compare(*files), "Nguyễn Văn A", "2026-12-15T00:00:00Z")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        root: Any = etree.fromstring(package.read("word/document.xml"))
    marks = list(root.iter(W + "ins", W + "del"))
    assert {(mark.get(W + "author"), mark.get(W + "date")) for mark in marks} == {
        ("Nguyễn Văn A", "2026-12-15T00:00:00Z")
    }
    numbers = sorted(int(mark.get(W + "id")) for mark in marks)
    assert all(a < b for a, b in pairwise(numbers))
    assert data == redline(compare(*files), "Nguyễn Văn A", "2026-12-15T00:00:00Z")


@pytest.mark.parametrize("name", ["nang_luong", "nguon_nuoc"])
def test_two_quite_different_scenarios(files: tuple[Path, Path], name: str, tmp_path: Path) -> None:
    other = tmp_path / "khac.yaml"
    other.write_text(example_text(name), encoding="utf-8")
    data = redline(compare(files[0], other))
    assert read_as(data, accepted=True) == plain_texts(word_of(example(name)))
    assert read_as(data, accepted=False) == plain_texts(word_of(resolved_of(OLD)))


def test_a_word_file_against_its_scenario_differs_only_in_what_was_edited(
    files: tuple[Path, Path], tmp_path: Path
) -> None:
    word = tmp_path / "moi.docx"
    word.write_bytes(word_of(resolved_of(changed())))
    found = compare(files[0], word).differences
    assert any("chợ nổi" in one.new for one in found)
    assert not any("chợ nổi" in one.new for one in compare(files[1], word).differences)


def test_the_table_of_comparison_has_a_row_for_each_difference(files: tuple[Path, Path]) -> None:
    compared = compare(*files)
    texts = plain_texts(table(compared))
    assert "Lý do" in texts
    assert all((one.new or one.old) in texts for one in compared.differences)


def test_a_broken_file_is_refused(files: tuple[Path, Path]) -> None:
    files[1].write_text("loại: [", encoding="utf-8")
    with pytest.raises(UsageError, match="không so sánh được"):
        compare(*files)
