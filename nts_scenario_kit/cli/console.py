"""The officer's console: any code page, a closed pipe, colour only on a terminal. The only place that prints."""

from __future__ import annotations

import codecs
import contextlib
import errno
import os
import re
import sys
import unicodedata
import warnings
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TextIO

from nts_scenario_kit.errors import OutputError, cause
from nts_scenario_kit.vietnamese import tones_apart

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_HANDLER = "nts_vietnamese"
_STEERING = re.compile(r"[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\x1b(?!\[[0-9;]{1,9}m)")


def prepare() -> None:
    """Make standard output and error print Vietnamese as well as their code page can."""
    warnings.simplefilter("ignore")  # what libraries think of a file is in English, and for developers
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            name = f"{_HANDLER}_{stream.encoding}"
            codecs.register_error(name, partial(_nearest, stream.encoding))
            stream.reconfigure(errors=name)


def _nowhere() -> TextIO:
    """For a program that was started without a place to print to: what it says is lost, what it does is not."""
    return Path(os.devnull).open("w", encoding="utf-8")


def hush() -> None:
    """After printing has failed: keep the interpreter from trying once more at its end, in its own words."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _nearest(encoding: str, error: UnicodeError) -> tuple[str | bytes, int]:
    """For a code page without the letter: letter and tone apart (cp1258), else the bare letter (ASCII), else ``?``.

    The error itself calls every code page "charmap".
    """
    if not isinstance(error, UnicodeEncodeError):
        raise error
    out = bytearray()
    for char in error.object[error.start : error.end]:
        out += _encoded(char, encoding)
    return bytes(out), error.end


def _encoded(char: str, encoding: str) -> bytes:
    letter = unicodedata.normalize("NFD", char)[:1]
    for attempt in (tones_apart(char), _SIMPLE.get(char, letter), "?"):
        try:
            return attempt.encode(encoding)
        except UnicodeEncodeError:
            continue
    return b"?"


_SIMPLE = {"đ": "d", "Đ": "D", "“": '"', "”": '"', "‘": "'", "’": "'", "…": "...", "–": "-", "—": "-", "→": "->",
           "ơ": "o", "Ơ": "O", "ư": "u", "Ư": "U", "│": "|", "─": "-", "✓": "v"}  # fmt: skip


def quoted(name: object) -> str:
    """A file name as it is typed in a command: in double quotes if it has a space, never taken for an option."""
    text = f"./{name}" if str(name).startswith("-") else str(name)
    return f'"{text}"' if any(c.isspace() or c in "&()" for c in text) else text


def say(text: str = "") -> None:
    """Print a line for the officer."""
    write(text + "\n")


def write(text: str) -> None:
    """Print a report as it is, without a line end of its own."""
    _put(sys.stdout, text)


def warn(text: str) -> None:
    """Print a line about the run itself, on standard error; where that fails nothing more can be said."""
    with contextlib.suppress(OSError):
        _put(sys.stderr, text + "\n")


def _put(stream: TextIO, text: str) -> None:
    """Without click's echo, which writes UTF-8 to a console that says it is ASCII.

    Signs that steer a terminal, or turn the direction of letters, are shown and not obeyed: a part of a Word file may
    be called by them. Our own colours pass.
    """
    with printing():
        stream.write(_STEERING.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text))
        stream.flush()


@contextlib.contextmanager
def printing() -> Iterator[None]:
    """What the system refuses while something is printed. Raises OutputError, BrokenPipeError if nobody reads on."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        if error.errno == errno.EINVAL:
            raise BrokenPipeError from None  # what Windows says of a closed pipe
        hush()
        raise OutputError(f"không ghi được kết quả ra màn hình hoặc tệp nhận kết quả: {cause(error)}") from None


def table(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    """Print a table, fitted to the width of the terminal."""
    from rich.box import ASCII, SIMPLE_HEAD  # noqa: PLC0415 - only needed for tables, 50 ms to load
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415

    made = Table(*header, box=SIMPLE_HEAD if lossless() else ASCII, highlight=False)
    for row in rows:
        made.add_row(*row)
    system: Literal["auto"] | None = "auto" if colour() else None  # no_color alone leaves bold and faint
    with printing():
        Console(markup=False, emoji=False, color_system=system, file=sys.stdout).print(made)


def colour() -> bool:
    """True if standard output is a terminal that shows colours and nobody asked for none (``NO_COLOR``)."""
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"


def lossless(stream: TextIO | None = None) -> bool:
    """True if the stream can hold every letter: machine formats are then written without escapes."""
    encoding = (stream or sys.stdout).encoding or "ascii"
    return codecs.lookup(encoding).name.startswith("utf")
