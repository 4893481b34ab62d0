"""A file is written whole or not at all, and what is not ours is not touched."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import time
import unicodedata
from pathlib import Path

import pytest
from support import WINDOWS, needs_links, needs_permissions

from nts_scenario_kit import errors
from nts_scenario_kit.errors import OutputError, cause
from nts_scenario_kit.word import save as module
from nts_scenario_kit.word.save import check_name, marked, name_fault, save, sweep

NEW, OLD = b"new" * 1000, b"old"


def ours(_path: Path) -> bool:
    return True


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_folders_are_made_and_nothing_else_is_left(tmp_path: Path) -> None:
    target = tmp_path / "Hồ sơ" / "Cần Thơ 2026" / "Quyết định.docx"
    save(NEW, target)
    assert target.read_bytes() == NEW
    assert names(target.parent) == ["Quyết định.docx"]


def test_what_the_kit_did_not_write_is_replaced_only_by_force(tmp_path: Path) -> None:
    target = tmp_path / "a.docx"
    target.write_bytes(OLD)
    with pytest.raises(OutputError, match="đã có tệp này và tệp không do bộ công cụ tạo ra"):
        save(NEW, target)
    assert target.read_bytes() == OLD
    save(NEW, target, force=True)
    assert target.read_bytes() == NEW
    save(OLD, target, ours=ours)
    assert target.read_bytes() == OLD


def test_a_report_is_known_by_its_sign(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    save(b'{"version": 1}', target)
    save(b'{"version": 1, "files": []}', target, ours=marked(b'"version": 1'))
    with pytest.raises(OutputError, match="đã có tệp"):
        save(b"", target, ours=marked(b"<html"))


@pytest.mark.parametrize("name", ["Quyết định số 71.docx", "a" * 249 + ".docx", "ệ" * 83 + ".docx", ".ẩn"])
def test_long_and_vietnamese_names(tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    save(NEW, target)
    save(OLD, target, ours=ours)
    assert names(tmp_path) == [name]


def test_a_name_in_other_letters_of_unicode_is_kept_as_it_is(tmp_path: Path) -> None:
    target = tmp_path / unicodedata.normalize("NFD", "Kịch bản.docx")
    save(NEW, target)
    save(OLD, target, ours=ours)
    assert target.read_bytes() == OLD


@pytest.mark.parametrize("name", ["~$yết định.docx", ".~lock.Quyết định.docx#"])
def test_a_file_that_is_open_in_word_or_libreoffice_is_said_so(tmp_path: Path, name: str) -> None:
    target = tmp_path / "Quyết định.docx"
    target.write_bytes(OLD)
    (tmp_path / name).write_bytes(b"")
    with pytest.raises(OutputError, match="tệp đang mở trong Word; hãy đóng lại rồi chạy lại lệnh"):
        save(NEW, target, ours=ours)
    assert target.read_bytes() == OLD


@pytest.mark.parametrize(
    ("stem", "lock"), [("abc", "~$abc.docx"), ("abcdefg", "~$bcdefg.docx"), ("abcdefgh", "~$cdefgh.docx")]
)
def test_word_shortens_the_name_of_its_lock_by_the_length_of_the_name(tmp_path: Path, stem: str, lock: str) -> None:
    assert module._locks(tmp_path / f"{stem}.docx")[0].name == lock


def fail(monkeypatch: pytest.MonkeyPatch, call: str, error: BaseException) -> None:
    def raises(*_args: object, **_more: object) -> None:
        raise error

    monkeypatch.setattr(module.os, call, raises)


@pytest.mark.parametrize(
    ("number", "message"),
    [
        (errno.ENOSPC, "ổ đĩa đã đầy"),
        (errno.EDQUOT, "đã hết hạn mức dung lượng"),
        (errno.EROFS, "ổ đĩa chỉ cho đọc"),
        (errno.EACCES, "tệp đang mở trong Word" if WINDOWS else "không có quyền ghi"),
        (errno.EIO, "không ghi được tệp"),
    ],
)
def test_a_disk_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, message: str
) -> None:
    target = tmp_path / "a.docx"
    target.write_bytes(OLD)
    fail(monkeypatch, "fsync", OSError(number, os.strerror(number)))
    with pytest.raises(OutputError, match=message):
        save(NEW, target, ours=ours)
    assert names(tmp_path) == ["a.docx"]
    assert target.read_bytes() == OLD


def test_an_interrupted_run_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.docx"
    target.write_bytes(OLD)
    fail(monkeypatch, "fsync", KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        save(NEW, target, ours=ours)
    assert names(tmp_path) == ["a.docx"]
    assert target.read_bytes() == OLD


def test_a_sharing_violation_of_windows_is_a_file_open_in_word(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    error = PermissionError(errno.EACCES, "in use")
    error.winerror = 32  # type: ignore[attr-defined]

    def busy(_self: Path, _target: Path) -> None:
        raise error

    monkeypatch.setattr(Path, "replace", busy)
    with pytest.raises(OutputError, match="tệp đang mở trong Word"):
        save(NEW, tmp_path / "a.docx")
    assert names(tmp_path) == []


@needs_permissions
def test_a_read_only_folder_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "khóa"
    folder.mkdir(mode=0o500)
    with pytest.raises(OutputError, match="không có quyền ghi vào thư mục này"):
        save(NEW, folder / "a.docx")


def test_a_target_that_is_no_plain_file_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "thư mục"
    folder.mkdir()
    with pytest.raises(OutputError, match="đây là thư mục"):
        save(NEW, folder)
    real = tmp_path / "thật.docx"
    real.write_bytes(OLD)
    with pytest.raises(OutputError, match="một phần đường dẫn là tệp"):
        save(NEW, real / "a.docx")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files in folders")
def test_a_pipe_is_refused_and_stays(tmp_path: Path) -> None:
    pipe = tmp_path / "ống.docx"
    os.mkfifo(pipe)
    with pytest.raises(OutputError, match="không phải tệp thường, không ghi được"):
        save(NEW, pipe, force=True)
    assert pipe.is_fifo()


def test_a_device_of_windows_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="Windows không cho dùng tên “nul”"):
        save(NEW, tmp_path / "nul", force=True)


@needs_links
def test_a_link_is_refused_and_what_it_leads_to_stays(tmp_path: Path) -> None:
    real = tmp_path / "thật.docx"
    real.write_bytes(OLD)
    link = tmp_path / "liên kết.docx"
    link.symlink_to(real)
    with pytest.raises(OutputError, match="đây là liên kết tới tệp khác"):
        save(NEW, link, force=True)
    assert real.read_bytes() == OLD


def test_names_that_no_system_takes_are_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"tên tệp quá dài|cả đường dẫn dài [0-9]+ ký tự"):
        save(NEW, tmp_path / ("ệ" * 351 + ".docx"))
    with pytest.raises(OutputError, match="tên tệp có ký tự điều khiển"):
        save(NEW, tmp_path / "a\0.docx")
    with pytest.raises(OutputError, match=r"ký tự mà hệ thống không cho phép|tên tệp có ký tự điều khiển"):
        save(NEW, tmp_path / "a\0" / "a.docx")


def test_a_name_of_a_device_is_refused_before_anybody_asks_whether_it_is_there(tmp_path: Path) -> None:
    (tmp_path / "aux.yaml").write_bytes(OLD)
    with pytest.raises(OutputError, match=r"Windows không cho dùng tên “aux.yaml”; hãy chọn tên khác"):
        save(NEW, tmp_path / "aux.yaml")


def test_windows_refuses_devices_as_folders_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(NEW, tmp_path / "con" / "a.docx") if not WINDOWS else None
    monkeypatch.setattr(module, "WINDOWS", True)
    with pytest.raises(OutputError, match="Windows không cho dùng tên “con”"):
        save(NEW, tmp_path / "con" / "a.docx")
    check_name(Path("..", "kịch bản", "a.docx"))


@pytest.mark.parametrize("sign", '<>:"|?*')
def test_windows_is_told_which_sign_no_name_may_have(monkeypatch: pytest.MonkeyPatch, sign: str) -> None:
    assert WINDOWS or name_fault(f"a{sign}b.docx") == ""
    monkeypatch.setattr(module, "WINDOWS", True)
    assert name_fault(f"a{sign}b.docx") == f"ký tự “{sign}” không dùng được trong tên tệp"
    assert name_fault("Kịch bản (1) & phụ lục.docx") == ""


def test_on_windows_a_file_that_is_there_and_may_not_be_replaced_is_open_in_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_self: Path, _target: Path) -> None:
        raise PermissionError(errno.EACCES, "denied")

    monkeypatch.setattr(Path, "replace", refused)
    monkeypatch.setattr(module, "WINDOWS", True)
    with pytest.raises(OutputError, match="không có quyền ghi vào thư mục này"):
        save(NEW, tmp_path / "a.docx")
    (tmp_path / "a.docx").write_bytes(OLD)
    with pytest.raises(OutputError, match="tệp đang mở trong Word"):
        save(NEW, tmp_path / "a.docx", force=True)
    assert (names(tmp_path), (tmp_path / "a.docx").read_bytes()) == (["a.docx"], OLD)


def test_windows_is_told_that_a_path_is_too_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    missing = FileNotFoundError(errno.ENOENT, "No such file", str(tmp_path / ("hồ sơ/" * 50) / "a.docx"))
    assert WINDOWS or cause(missing) == "không có tệp hoặc thư mục này"
    monkeypatch.setattr(errors, "WINDOWS", True)
    length = len(os.path.abspath(missing.filename))  # noqa: PTH100
    assert cause(missing) == (
        f"cả đường dẫn dài {length} ký tự, Windows chỉ nhận 259; "
        "hãy đặt tên ngắn hơn, hoặc chuyển vào thư mục gần gốc ổ đĩa"
    )


def test_a_killed_run_leaves_whole_files_and_the_next_one_tidies_up(tmp_path: Path) -> None:
    script = (
        "import sys, pathlib; from nts_scenario_kit.word.save import save\n"
        "while True:\n"
        "    for n in range(20): save(bytes([n]) * 200000, pathlib.Path(sys.argv[1], f'{n}.docx'), force=True)\n"
    )
    for pause in (0.2, 0.3):
        process = subprocess.Popen([sys.executable, "-c", script, str(tmp_path)])
        deadline = time.monotonic() + 20
        while not names(tmp_path) and time.monotonic() < deadline:
            time.sleep(0.01)
        time.sleep(pause)
        process.kill()
        process.wait()
    sweep(tmp_path)
    assert names(tmp_path)
    for file in tmp_path.iterdir():
        assert file.read_bytes() == bytes([int(file.stem)]) * 200000


@pytest.mark.skipif(WINDOWS, reason="a file that somebody writes cannot be removed there")
def test_tidying_up_leaves_running_processes_alone(tmp_path: Path) -> None:
    mine = tmp_path / f".a.docx.{os.getpid():x}.nts-tmp"
    mine.write_bytes(b"")
    other = tmp_path / ".b.docx.nts-tmp"
    other.write_bytes(b"")
    sweep(tmp_path)
    assert names(tmp_path) == [mine.name, other.name]
    sweep(tmp_path / "khong_co")


@pytest.mark.skipif(sys.platform == "win32", reason="numbers of processes mean something else there")
def test_the_next_run_removes_what_a_killed_one_left_of_the_same_file(tmp_path: Path) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    left, other = (tmp_path / f".{name}.{gone.pid:x}.nts-tmp" for name in ("a [1].docx", "b.docx"))
    left.write_bytes(b"PK")
    other.write_bytes(b"PK")

    save(b"new", tmp_path / "a [1].docx")

    assert names(tmp_path) == [other.name, "a [1].docx"]


def test_a_file_that_cannot_be_written_leaves_no_folder_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "ho_so").mkdir()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="ổ đĩa đã đầy"):
        save(b"new", tmp_path / "ho_so" / "mới" / "xã" / "a.docx")

    assert names(tmp_path / "ho_so") == []
