"""Two versions of an example as files in a folder of their own."""

from __future__ import annotations

from pathlib import Path

import pytest
from importing.word_edits import example_text, word_of
from support import resolved_of

from nts_scenario_kit.catalog import Catalog


def rendered(text: str) -> bytes:
    """The scenario as the kit prints it, by a catalog that does not know in which folder an earlier test stood."""
    return word_of(resolved_of(text, Catalog()))


@pytest.fixture
def pair(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """``cu.yaml`` and ``moi.yaml``: the date, a word, a point more, one fewer, and a finding put right."""
    monkeypatch.chdir(tmp_path)
    text = example_text("y_te")
    Path("cu.yaml").write_text(text, encoding="utf-8")
    for old, new in (
        ("ngày: 2026-12-15", "ngày: 2026-12-28"),
        ("chợ, trường học", "chợ nổi, trường học"),
        (
            "      - Khoanh vùng, dập dịch",
            "      - Phát hiện ca bệnh đầu tiên trong 24 giờ.\n      - Khoanh vùng, dập dịch",
        ),
        ("rõ người, rõ việc, rõ thời gian, rõ kết quả, rõ trách nhiệm", "rõ người, rõ việc, rõ thời gian, rõ sản phẩm"),
    ):  # fmt: skip
        assert old in text
        text = text.replace(old, new, 1)
    start = text.index("      - Thống nhất một đầu mối phát ngôn")
    Path("moi.yaml").write_text(text[:start] + text[text.index("\n", start) + 1 :], encoding="utf-8")
    return Path("cu.yaml"), Path("moi.yaml")
