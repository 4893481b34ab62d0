"""What changed: by clause, and as tracked changes whose acceptance is the new text and whose rejection the old."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from diffing.settled import W, main_of, settled, untouched
from importing.word_edits import example_text, word_of
from lxml import etree
from support import example, resolved_of

from nts_scenario_kit.api.diffing import compare, redline
from nts_scenario_kit.word.redline.marking import Marker
from nts_scenario_kit.word.redline.pairing import paired
from nts_scenario_kit.word.redline.reading import Body, Paragraph

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


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    old, new = tmp_path / "cu.yaml", tmp_path / "moi.yaml"
    old.write_text(OLD, encoding="utf-8")
    new.write_text(changed(), encoding="utf-8")
    return old, new


@pytest.mark.parametrize("swap", [False, True], ids=["forward", "backward"])
def test_accepting_gives_the_new_text_and_rejecting_the_old(files: tuple[Path, Path], swap: bool) -> None:
    texts = (changed(), OLD) if swap else (OLD, changed())
    data = redline(compare(*(reversed(files) if swap else files)), "Nguyễn Văn A", "2026-12-15T00:00:00Z")
    old, new = (untouched(word_of(resolved_of(text))) for text in texts)
    assert settled(data, accepted=True) == new
    assert settled(data, accepted=False) == old


def test_marks_carry_author_date_and_numbers_of_their_own(files: tuple[Path, Path]) -> None:
    data = redline(compare(*files), "Nguyễn Văn A", "2026-12-15T00:00:00Z")
    root = main_of(data)
    marks = list(root.iter(W + "ins", W + "del"))
    assert {(mark.get(W + "author"), mark.get(W + "date")) for mark in marks} == {
        ("Nguyễn Văn A", "2026-12-15T00:00:00Z")
    }
    numbers = sorted(int(mark.get(W + "id")) for mark in marks)
    assert all(a < b for a, b in pairwise(numbers))
    assert data == redline(compare(*files), "Nguyễn Văn A", "2026-12-15T00:00:00Z")


def test_one_comparison_gives_the_same_file_as_often_as_it_is_asked(files: tuple[Path, Path]) -> None:
    found = compare(*files)
    first, second = (redline(found, "Nguyễn Văn A", "2026-12-15T00:00:00Z") for _ in range(2))
    assert first == second


@pytest.mark.parametrize("official_new", [True, False], ids=["the new file is the official one", "the old file is"])
def test_another_last_section_is_a_change_only_of_the_official_new_file(official_new: bool) -> None:
    bodies = []
    for orient in ("portrait", "landscape"):
        section = etree.fromstring(f'<w:sectPr xmlns:w="{W[1:-1]}"><w:pgSz w:orient="{orient}"/></w:sectPr>')
        bodies.append(Body((Paragraph(1, "Câu.", ((0, ""),), {}, None),), section, {}))
    old, new = bodies
    *_, last = Marker("A", "2026-12-15T00:00:00Z", new=official_new).body(paired(old, new), old, new)
    sizes = [one.get(W + "orient") for one in last.iter(W + "pgSz")]
    assert sizes == (["landscape", "portrait"] if official_new else ["portrait"])


@pytest.mark.parametrize("name", ["nang_luong", "nguon_nuoc"])
def test_two_quite_different_scenarios(files: tuple[Path, Path], name: str, tmp_path: Path) -> None:
    other = tmp_path / "khac.yaml"
    other.write_text(example_text(name), encoding="utf-8")
    data = redline(compare(files[0], other))
    assert settled(data, accepted=True) == untouched(word_of(example(name)))
    assert settled(data, accepted=False) == untouched(word_of(resolved_of(OLD)))


def with_another_situation(text: str) -> str:
    """The first situation once more, in other words."""
    start = text.index("  - tên: ")
    end = text.index("\ntổ chức thực hiện:")
    more = text[start:end].replace("dịch bệnh", "bệnh dịch").replace("Bùng phát", "Lây lan nhanh")
    return text[:end].rstrip("\n") + "\n" + more.rstrip("\n") + "\n" + text[end:]


_ANNEXES = """\
phụ lục:
  - tên: Danh mục vật tư
    nội dung: [Vật tư dự trữ tại kho thành phố.]
    bảng:
      cột: [Tên, Số lượng, Đơn vị]
      dòng:
        - [Khẩu trang, '10.000', cái]
        - [Cồn sát khuẩn, '500', lít]
  - tên: Sơ đồ liên lạc
    nội dung: [Đường dây nóng 1022.]"""


def with_annexes(text: str) -> str:
    """Two more annexes, one with a table."""
    assert text.count("phụ lục: []") == 1
    return text.replace("phụ lục: []", _ANNEXES)


def as_a_plan(text: str) -> str:
    """Issued by a plan instead of a Decision."""
    assert "hình thức: quyết định" in text
    return text.replace("hình thức: quyết định", "hình thức: kế hoạch")


def without_assignments(text: str) -> str:
    """No assignments, and so no annex in landscape."""
    start = text.index("  phân công:\n")
    end = text.index("\n  chế độ báo cáo:", start)
    return text[:start] + "  phân công: []" + text[end:]


@pytest.mark.parametrize("change", [with_another_situation, with_annexes, as_a_plan, without_assignments])
@pytest.mark.parametrize("swap", [False, True], ids=["forward", "backward"])
def test_parts_that_come_and_go(
    files: tuple[Path, Path], change: Callable[[str], str], swap: bool, tmp_path: Path
) -> None:
    other = tmp_path / "khac.yaml"
    other.write_text(change(OLD), encoding="utf-8")
    pair = (other, files[0]) if swap else (files[0], other)
    data = redline(compare(*pair))
    old, new = (untouched(word_of(resolved_of(file.read_text(encoding="utf-8")))) for file in pair)
    assert settled(data, accepted=True) == new
    assert settled(data, accepted=False) == old
    assert old != new
