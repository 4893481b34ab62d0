"""What was prepared once, on disk, in the user's own folder: safe to delete, never trusted when it does not match.

Prepared Word templates (compiled code among them) and parsed files of the kit's data. An entry is read only from a
folder and a file that belong to the user and that nobody else can write, and only if its content has the checksum that
stands in front of it. Anything else counts as not there.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import sys
from pathlib import Path

_DIGEST = hashlib.sha256().digest_size
#: Entries that are kept of each kind: templates of about 130 kB, parsed files of up to 100 kB.
_KEPT = {"template": 16, "yaml": 64}


def folder() -> Path | None:
    """The user's cache folder of the kit; None if the computer names none. ``NTS_CACHE_DIR`` overrides it."""
    own = os.environ.get("NTS_CACHE_DIR")
    if own is not None:
        return Path(own) if own else None
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "")
        return Path(base, "nts_scenario_kit", "Cache") if base else None
    home = os.environ.get("HOME", "")
    if sys.platform == "darwin":
        return Path(home, "Library", "Caches", "nts_scenario_kit") if home else None
    base = os.environ.get("XDG_CACHE_HOME", "")
    if base and Path(base).is_absolute():
        return Path(base, "nts_scenario_kit")
    return Path(home, ".cache", "nts_scenario_kit") if home else None


def digest(*contents: bytes) -> str:
    """A name for these contents together: no other contents have the same."""
    found = hashlib.sha256()
    for content in contents:
        found.update(hashlib.sha256(content).digest())
    return found.hexdigest()


def read(key: str) -> bytes | None:
    """The content stored under the key (``kind-…``, the kind one of :data:`_KEPT`), or None."""
    place = folder()
    if place is None or not _private(place):
        return None
    path = place / key
    with contextlib.suppress(OSError):
        if not _private(path):
            return None
        data = path.read_bytes()
        content = data[_DIGEST:]
        if hashlib.sha256(key.encode() + content).digest() == data[:_DIGEST]:
            return content
    return None


def write(key: str, content: bytes) -> None:
    """Store the content; where that is not possible nothing is stored."""
    place = folder()
    if place is None:
        return
    beside = place / f"{key}.{os.getpid()}"
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _private(place):
            return
        file = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(file, "wb") as stream:
            stream.write(hashlib.sha256(key.encode() + content).digest() + content)
        beside.replace(place / key)
        _prune(place, key.partition("-")[0])
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink()


def _prune(place: Path, kind: str) -> None:
    """Keep the newest entries of the kind: a changed file or version leaves its old entry behind."""
    entries = sorted(place.glob(f"{kind}-*"), key=lambda path: path.stat().st_mtime_ns, reverse=True)
    for old in entries[_KEPT[kind] :]:
        old.unlink(missing_ok=True)


def _private(path: Path) -> bool:
    """True if it is ours, no link, and only we can write it. Windows itself keeps LOCALAPPDATA to the user."""
    try:
        found = path.lstat()
    except OSError:
        return False
    if stat.S_ISLNK(found.st_mode):
        return False
    if sys.platform == "win32":
        return True
    return found.st_uid == os.getuid() and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
