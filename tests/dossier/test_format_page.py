"""docs/the_thuc.md is what its script writes, and shows pictures that are there."""

from __future__ import annotations

import importlib.util
import re

from support import ROOT


def test_the_page_of_the_form_is_of_today() -> None:
    spec = importlib.util.spec_from_file_location("build_format_page", ROOT / "tools" / "build_format_page.py")
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    text = (ROOT / "docs" / "the_thuc.md").read_text("utf-8")
    assert text == tool.page(), "chạy: python tools/build_format_page.py"
    pictures = re.findall(r"\]\((images/\w+\.png)\)", text)
    assert len(pictures) == 6
    assert all((ROOT / "docs" / picture).stat().st_size < 60_000 for picture in pictures)
