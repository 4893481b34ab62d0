"""Files written whole or not at all: beside their place first, then put there in one step.

What stood there before stays untouched until the new file is complete on the disk; a run that is stopped at any moment
leaves the old file or the new one. A file that the kit did not write is replaced only if the caller insists.
"""

from __future__ import annotations

import contextlib
import errno
import glob
import os
import re
import stat
from collections.abc import Callable
from pathlib import Path

from nts_scenario_kit.errors import NAME_LIMIT, WINDOWS, OccupiedError, OutputError, UsageError, cause, is_held

#: Decides whether an existing file is output of the kit, which may be replaced.
Ours = Callable[[Path], bool]

#: End of the name of a file that is not finished.
_TEMPORARY = ".nts-tmp"


#: Names that Windows keeps for devices, and what it, or a line on the screen, cannot hold in a name.
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_SIGNS = re.compile(r'[<>:"|?*]')


def name_fault(name: str) -> str:
    """Why a file of this name cannot be opened on Windows, where most officers sit; "" if it can."""
    if _DEVICES.fullmatch(name) or name[-1:] in {" ", "."}:
        return f"Windows không cho dùng tên “{name}”"
    if _CONTROL.search(name):
        return "tên tệp có ký tự điều khiển (xuống dòng, tab …)"
    if WINDOWS and (sign := _SIGNS.search(name)):
        return f"ký tự “{sign[0]}” không dùng được trong tên tệp"
    return ""


def check_name(target: Path) -> None:
    """Raise OutputError for a name that no file can have; on Windows for those of its folders too.

    Windows finds a device under such a name: whether the file is there already must not be asked before.
    """
    folders = [part for part in target.parent.parts if part not in {target.anchor, ".."}] if WINDOWS else []
    for name in (target.name, *folders):
        if fault := name_fault(name):
            raise OutputError(f"{target}: {fault}; hãy chọn tên khác")


def nobody(_path: Path) -> bool:
    """No existing file may be replaced."""
    return False


def marked(sign: bytes, within: int = 4096) -> Ours:
    """Files of the kit that carry this sign near their beginning: reports in JSON, HTML or YAML."""

    def ours(path: Path) -> bool:
        with contextlib.suppress(OSError), path.open("rb") as stream:
            return sign in stream.read(within)
        return False

    return ours


def apart(target: Path, *inputs: str | Path) -> None:
    """Raise UsageError if the file to be written is one that the command has read: not even --force may lose that."""
    for file in map(Path, inputs):
        with contextlib.suppress(OSError):
            if target.samefile(file):
                raise UsageError(f"{target}: không ghi đè tệp gốc; hãy chọn tên khác cho tệp ghi ra")


def save(data: bytes, target: Path, *, force: bool = False, ours: Ours = nobody, settled: bool = True) -> None:
    """Write the bytes to the file, with the folders above it. Raises OutputError; then nothing has changed.

    ``settled=False`` does not wait for the disk: for thousands of files whose sizes are noted and looked at again.
    """
    check_name(target)
    try:
        _check(target, force=force, ours=ours)
    except ValueError:  # a zero byte in the name
        raise OutputError(f"{str(target)!r}: tên tệp có ký tự mà hệ thống không cho phép") from None
    absent = [folder for folder in (target.parent, *target.parent.parents) if not os.path.lexists(folder)]
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        raise OutputError(
            f"{target}: không tạo được thư mục vì một phần đường dẫn là tệp, không phải thư mục"
        ) from None
    except OSError as error:
        raise OutputError(_reason(target.parent, error)) from None
    beside = _beside(target)
    try:
        _write(data, beside, _mode(target), settled=settled)
        beside.replace(target)
    except OSError as error:
        raise OutputError(_reason(target, error)) from None
    finally:  # also when the run is interrupted
        _clear(beside, absent)
    if settled:
        sweep(target.parent, target.name)
        _settle(target.parent)


def _clear(beside: Path, made: list[Path]) -> None:
    """Without the unfinished file, and without the folders made for it if they are still empty."""
    with contextlib.suppress(OSError):
        beside.unlink()
    with contextlib.suppress(OSError):
        for folder in made:
            folder.rmdir()


def _check(target: Path, *, force: bool, ours: Ours) -> None:
    try:
        found = target.lstat()
    except FileNotFoundError:
        return
    except OSError as error:
        if error.errno == errno.ENOTDIR:
            return  # the message belongs to the folder that is a file
        raise OutputError(_reason(target, error)) from None
    if stat.S_ISDIR(found.st_mode):
        raise OutputError(f"{target}: đây là thư mục; hãy ghi tên tệp cần tạo")
    if stat.S_ISLNK(found.st_mode):
        raise OutputError(f"{target}: đây là liên kết tới tệp khác; hãy ghi thẳng tên tệp cần tạo")
    if not stat.S_ISREG(found.st_mode):
        raise OutputError(f"{target}: không phải tệp thường, không ghi được")
    if force:
        return
    if left := next(filter(os.path.exists, _locks(target)), None):  # false too where the name would be too long
        raise OutputError(
            f"{_open_in_word(target)}; "
            f"nếu không ai đang mở, xóa tệp khóa còn sót “{left.name}” (Word để lại khi tắt đột ngột)"
        )
    if not ours(target):
        raise OccupiedError(
            f"{target}: đã có tệp này và tệp không do bộ công cụ tạo ra (hoặc đã được sửa); "
            "hãy chọn tên khác, hoặc thêm --force để ghi đè"
        )


def _locks(target: Path) -> tuple[Path, Path]:
    """Hidden files beside an open document: Word's with ``~$`` for the first letters of a long name, LibreOffice's."""
    name = target.name
    length = len(target.stem)
    cut = 2 if length >= 8 else 1 if length == 7 else 0
    return target.with_name("~$" + name[cut:]), target.with_name(f".~lock.{name}#")


def _beside(target: Path) -> Path:
    """A name in the same folder, so that the last step is one rename; cut where the name is at the limit."""
    end = f".{os.getpid():x}{_TEMPORARY}"
    stem = os.fsencode(target.name)[: NAME_LIMIT - len(end) - 1].decode(errors="ignore")
    return target.with_name(f".{stem}{end}")


def sweep(folder: Path, name: str = "") -> None:
    """Remove unfinished files (of that name) which a killed run has left in the folder; those of running ones stay."""
    with contextlib.suppress(OSError):
        for path in folder.glob(f".{glob.escape(name)}*{_TEMPORARY}"):
            number = path.name.removesuffix(_TEMPORARY).rpartition(".")[2]
            if not runs(number):
                with contextlib.suppress(OSError):
                    path.unlink()


def runs(number: str) -> bool:
    """True if a process of this number (hexadecimal) may still be writing."""
    if WINDOWS:
        return False  # an open file cannot be removed there
    try:
        os.kill(int(number, 16), 0)
    except ProcessLookupError:
        return False
    except (OSError, ValueError, OverflowError):
        return True
    return True


def _mode(target: Path) -> int:
    """Permissions of the file that is replaced; those of a new file otherwise."""
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except OSError:
        return 0o666


def _write(data: bytes, beside: Path, mode: int, *, settled: bool) -> None:
    with contextlib.suppress(FileNotFoundError):
        beside.unlink()  # left behind by a process of the same number that was killed
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    with os.fdopen(os.open(beside, flags, mode), "wb") as stream:
        stream.write(data)
        if settled:
            stream.flush()
            os.fsync(stream.fileno())


def _settle(folder: Path) -> None:
    """Bring the new name to the disk too, where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _open_in_word(target: Path) -> str:
    return f"{target}: tệp đang mở trong Word; hãy đóng lại rồi chạy lại lệnh"


def _reason(target: Path, error: OSError) -> str:
    """The cause in the officer's words."""
    if is_held(error):
        return _open_in_word(target)
    if isinstance(error, PermissionError) or error.errno in (errno.EACCES, errno.EPERM):
        # On Windows a file that Word holds open cannot be replaced either.
        if WINDOWS and target.exists():
            return _open_in_word(target)
        return f"{target}: không ghi được tệp: không có quyền ghi vào thư mục này; hãy chọn thư mục khác"
    return f"{target}: không ghi được tệp: {cause(error)}"
