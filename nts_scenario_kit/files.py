"""Files opened for reading: ordinary ones only.

A pipe waits for ever for somebody to write into it, a device never ends: neither is ever meant. They are told before
anything is read, so that no command hangs.
"""

from __future__ import annotations

import errno
import stat
from typing import TYPE_CHECKING

from nts_scenario_kit.errors import SpecialFileError

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO


def opened(file: Path) -> BinaryIO:
    """The file, open at its beginning. Raises OSError: `SpecialFileError` for a pipe, a socket or a device."""
    found = file.stat()
    if not (stat.S_ISREG(found.st_mode) or stat.S_ISDIR(found.st_mode)):
        raise SpecialFileError(str(file))
    stream = file.open("rb")
    if found.st_size == 0:
        try:
            stream.peek(1)  # a window into the memory of a process calls itself an ordinary file of no length
        except OSError as error:
            stream.close()
            raise (SpecialFileError(str(file)) if error.errno == errno.EIO else error) from None
    return stream


def content(file: Path, limit: int) -> bytes:
    """The bytes of the file, no more than tell that it has more than ``limit``. Raises OSError as :func:`opened`."""
    with opened(file) as stream:
        return stream.read(limit + 1)
