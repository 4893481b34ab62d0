"""What the computer refuses, as opposed to what the officer wrote (which is a finding).

::

    KitError                 every message is Vietnamese and complete; the command line prints it and exits with 2
    ├── UsageError           the command cannot be carried out as it was given
    ├── InputError           a file cannot be read: missing, a folder, no permission
    ├── OutputError          a file cannot be written: full disk, read-only, open in Word
    │   └── OccupiedError    it would write over somebody's file
    └── CatalogError         the kit's own data (templates/) cannot be used
"""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path
from unicodedata import combining, normalize


class KitError(Exception):
    """Base of all errors of the kit; ``str(error)`` is a Vietnamese sentence for the officer."""


class UsageError(KitError):
    """The command was given something that it cannot carry out."""


class InputError(KitError):
    """A file or folder cannot be read."""


class SpecialFileError(OSError):
    """A pipe, a socket or a device stands where a file should; :func:`unreadable` words it."""


class OutputError(KitError):
    """A file cannot be written; what stood there before is untouched."""


class OccupiedError(OutputError):
    """Another file stands there, one that the kit has not written or somebody has changed since."""


class CatalogError(KitError):
    """Data of the kit itself is missing or broken."""


#: Longest name of a file in bytes, on the file systems in use.
NAME_LIMIT = 255
WINDOWS = os.name == "nt"
#: Longest whole path in characters that Windows takes, unless its administrator lets it take more.
PATH_LIMIT = 259
#: Codes of Windows for a file that another program holds open.
_SHARING, _LOCKED = 32, 33
_PACKAGE = Path(__file__).parent
_FREE_SPACE = "hãy giải phóng chỗ rồi chạy lại lệnh"
_SHORTER = "hãy đặt tên ngắn hơn, hoặc chuyển vào thư mục gần gốc ổ đĩa"
_NOT_A_NAME = "tên tệp có ký tự mà hệ thống không cho phép"
_CAUSES = {
    errno.ENOENT: "không có tệp hoặc thư mục này",
    errno.EISDIR: "đây là thư mục, không phải tệp",
    errno.ENOTDIR: "một phần đường dẫn là tệp, không phải thư mục",
    errno.EACCES: "không có quyền truy cập",
    errno.EPERM: "không có quyền truy cập",
    errno.EROFS: "ổ đĩa chỉ cho đọc; hãy chọn thư mục khác",
    errno.ENOSPC: f"ổ đĩa đã đầy; {_FREE_SPACE}",
    errno.EDQUOT: f"đã hết hạn mức dung lượng; {_FREE_SPACE}",
    errno.EFBIG: "tệp vượt cỡ mà hệ thống cho phép",
    errno.ENAMETOOLONG: f"tên tệp quá dài (tối đa {NAME_LIMIT} byte, mỗi chữ có dấu là 2 hoặc 3 byte)",
    errno.EINVAL: _NOT_A_NAME,
    errno.EILSEQ: _NOT_A_NAME,
    errno.ELOOP: "liên kết trỏ vòng, không dẫn tới tệp nào",
    errno.EIO: "ổ đĩa hoặc mạng bị lỗi khi đọc, ghi",
    errno.EMFILE: "máy mở quá nhiều tệp cùng lúc; hãy đóng bớt chương trình",
    errno.ENFILE: "máy mở quá nhiều tệp cùng lúc; hãy đóng bớt chương trình",
    errno.ENOMEM: "máy thiếu bộ nhớ",
    errno.ENOEXEC: "tệp không phải chương trình chạy được",
    errno.ETXTBSY: "tệp đang được chương trình khác dùng",
    errno.EBUSY: "tệp đang được chương trình khác dùng",
    errno.ENXIO: "thiết bị hoặc đường dẫn không dùng được",
    errno.ENODEV: "thiết bị hoặc đường dẫn không dùng được",
}


def is_held(error: OSError) -> bool:
    """True if Windows says that another program holds the file open."""
    return getattr(error, "winerror", None) in (_SHARING, _LOCKED)


def cause(error: OSError) -> str:
    """What the system refused, in the officer's words; never the system's own sentence, which is English."""
    if is_held(error):
        return "tệp đang mở trong chương trình khác; hãy đóng lại rồi chạy lại lệnh"
    number = error.errno
    length = len(os.path.abspath(error.filename)) if WINDOWS and error.filename else 0  # noqa: PTH100 - may be bytes
    if number == errno.ENOENT and length > PATH_LIMIT:  # Windows says no more than that there is no such path
        return f"cả đường dẫn dài {length} ký tự, Windows chỉ nhận {PATH_LIMIT}; {_SHORTER}"
    return _CAUSES.get(number or 0, f"hệ thống báo lỗi số {number}" if number else "hệ thống báo lỗi")


def unreadable(
    error: OSError, file: Path, shown: str, *, what: str = "tệp", holder: str = "ở chương trình khác"
) -> InputError:
    """Why a file could not be read, for the caller to raise; ``holder`` is where such a file may be open just now."""
    if isinstance(error, SpecialFileError):
        return InputError(f"không phải tệp thường, không đọc được: {shown}")
    if isinstance(error, FileNotFoundError):
        return InputError(f"không tìm thấy {what}: {shown}{_meant(file, shown)}")
    # Windows refuses to open a folder as if it were somebody else's file
    if isinstance(error, IsADirectoryError) or (isinstance(error, PermissionError) and file.is_dir()):
        return InputError(f"đây là thư mục, không phải {what}: {shown}")
    if isinstance(error, PermissionError):
        return InputError(f"không có quyền đọc {what}, hoặc {what} đang mở {holder}: {shown}")
    return InputError(f"không đọc được {what}: {shown}: {cause(error)}")


def _meant(file: Path, shown: str) -> str:
    """``; ý bạn là “…”?``: the file of the same folder whose name is nearest without marks and case; "" if none is."""
    from difflib import get_close_matches  # noqa: PLC0415 - only needed once something is wrong

    try:
        names = sorted(beside.name for beside in file.parent.iterdir())
    except OSError:
        return ""
    wanted = _letters(file.name)
    kind = _kind(file)
    known = {_letters(name): name for name in names if _kind(Path(name)) == kind}
    near = get_close_matches(wanted, list(known), n=1, cutoff=0.85)
    if not near or known[near[0]] == file.name:
        return ""
    name = normalize("NFC", known[near[0]])
    other = " (dấu tiếng Việt trong tên tệp gõ kiểu khác)" if name == normalize("NFC", file.name) else ""
    return f"; ý bạn là “{Path(shown).with_name(name)}”{other}?"


def _kind(file: Path) -> str:
    """The ending of the name; a scenario may end in two ways."""
    return file.suffix.lower().replace(".yml", ".yaml")


def _letters(name: str) -> str:
    """The name in small letters without marks, however they were typed."""
    return "".join(c for c in normalize("NFD", name.casefold().replace("đ", "d")) if not combining(c))


def debugging() -> bool:
    """True if a developer asked for the kit's own faults as they are (``NTS_DEBUG``)."""
    return bool(os.environ.get("NTS_DEBUG"))


def own_fault(error: BaseException) -> str:
    """What to say of a fault of the kit itself, so that it can be reported: ``… (KeyError, word/view.py:120)``.

    The place is the last line of the kit that the error passed, without the folders of this computer.
    """
    if isinstance(error, MemoryError):
        return _CAUSES[errno.ENOMEM]
    said, trace = [type(error).__name__], error.__traceback__
    while trace is not None:
        file = Path(trace.tb_frame.f_code.co_filename)
        if file.is_relative_to(_PACKAGE):
            said[1:] = [f"{file.relative_to(_PACKAGE).as_posix()}:{trace.tb_lineno}"]
        trace = trace.tb_next
    return f"lỗi của chính bộ công cụ ({', '.join(said)})"


def cut_short(error: BaseException | None) -> str:
    """What to say of a compiled module that a full disk cut short; it is removed, so that the next run compiles anew.

    Python writes such a file without looking whether all of it arrived, and trips over it in every run.
    """
    trace, file = error.__traceback__ if error else None, ""
    while trace is not None:
        file = trace.tb_frame.f_locals.get("bytecode_path") or file
        trace = trace.tb_next
    said = "Lỗi: một tệp biên dịch sẵn của bộ công cụ bị cụt, thường do ổ đĩa đầy khi cài đặt hay khi chạy lần đầu; "
    if file.endswith(".pyc"):
        with contextlib.suppress(OSError):
            Path(file).unlink()
            return said + "tệp ấy đã được xóa để tạo lại: hãy giải phóng chỗ rồi chạy lại lệnh."
        return said + f"hãy xóa {file} rồi chạy lại lệnh."
    return said + "hãy giải phóng chỗ rồi cài lại bộ công cụ."
