"""What changed: by clause, and as tracked changes whose acceptance is the new text and whose rejection the old."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from diffing.settled import W, main_of, settled, untouched
from importing.word_edits import example_text, word_of
from support import example, resolved_of

from nts_scenario_kit.api.diffing import compare, redline

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


@pytest.mark.parametrize("name", ["nang_luong", "nguon_nuoc"])
def test_two_quite_different_scenarios(files: tuple[Path, Path], name: str, tmp_path: Path) -> None:
    other = tmp_path / "khac.yaml"
    other.write_text(example_text(name), encoding="utf-8")
    data = redline(compare(files[0], other))
    assert settled(data, accepted=True) == untouched(word_of(example(name)))
    assert settled(data, accepted=False) == untouched(word_of(resolved_of(OLD)))
