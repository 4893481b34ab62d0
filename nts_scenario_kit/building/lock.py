"""One build at a time in a folder: a second is refused; a killed one leaves no lock behind."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from nts_scenario_kit.building.manifest import FOLDER
from nts_scenario_kit.errors import OutputError

_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


@contextmanager
def alone(out: Path) -> Iterator[None]:
    """Hold the output folder while a build runs. Raises OutputError while another build holds it.

    The system lets go of the lock when the process ends, however it ends.
    """
    path = out / FOLDER / "lock"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        stream = path.open("ab")
    except OSError:
        yield  # the build itself says what is wrong with the folder
        return
    with stream:
        if not _locked(stream):
            raise OutputError(
                f"{out}: một lệnh nts build khác đang dựng vào thư mục này; chờ lệnh đó xong rồi chạy lại"
            )
        yield


def _locked(stream: IO[bytes]) -> bool:
    """Take the lock; False if another process has it. A file system without locks is as if nobody had it."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - each system has its own

            stream.seek(0)
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415

            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in _HELD
    return True
