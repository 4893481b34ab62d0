"""A file that cannot be read is told in the same words, whatever it was to be read as."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from nts_scenario_kit import source, tables
from nts_scenario_kit.building import tables as localities
from nts_scenario_kit.errors import InputError
from nts_scenario_kit.word.unpacking import open_package

#: How a file is read, what it is called, and which program may hold it.
READERS: list[tuple[Callable[[Path], object], str, str]] = [
    (source.read, "tệp", "ở chương trình khác"),
    (open_package, "tệp", "ở chương trình khác"),
    (tables.read_sheets, "tệp", "trong Excel"),
    (lambda file: localities.read(file, str(file)), "bảng", "trong Excel"),
]


def said(read: Callable[[Path], object], file: Path) -> str:
    with pytest.raises(InputError) as caught:
        read(file)
    return str(caught.value)


@pytest.mark.parametrize(("read", "what", "holder"), READERS)
def test_each_reader_says_the_same(
    read: Callable[[Path], object], what: str, holder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    absent, long = tmp_path / "x.csv", tmp_path / ("x" * 300)
    assert said(read, absent) == f"không tìm thấy {what}: {absent}"
    assert said(read, tmp_path) == f"đây là thư mục, không phải {what}: {tmp_path}"
    assert said(read, long).startswith(f"không đọc được {what}: {long}: tên tệp quá dài")
    absent.write_text("a")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert said(read, absent) == f"không có quyền đọc {what}, hoặc {what} đang mở {holder}: {absent}"
    assert said(read, tmp_path) == f"đây là thư mục, không phải {what}: {tmp_path}"
