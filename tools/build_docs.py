"""Runs every command printed in the documentation and writes down what it really printed.

Each page is worked through from top to bottom in an empty folder of its own. In a ```` ```console ```` block, a line
that begins with ``> `` is a command, the lines below it are its output. Behind ``console`` may stand ``first=8`` and
``last=2``: only so many lines of the output are kept, with ``…`` between them. Comments, which a reader does not see,
prepare the folder; in a Word file the text of its document part is replaced::

    <!-- copy examples/y_te_can_tho.yaml y_te.yaml -->
    <!-- replace y_te.yaml | chủ trì: Sở Y tế | chu tri: Sở Y tế -->

Run: ``python tools/build_docs.py [--check]`` (``make docs``).
"""

from __future__ import annotations

import difflib
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
#: Pages with commands, in the order of their reading.
PAGES = ("README.md", "docs/huong_dan.md", "docs/lenh.md")

_PIECE = re.compile(
    r"^<!-- (?P<verb>copy|replace) (?P<rest>.+?) -->$"
    r"|^(?P<fence>```+)console(?P<info>[^\n]*)\n(?P<body>.*?)^(?P=fence)$",
    re.MULTILINE | re.DOTALL,
)
_PROMPT = "> "
_COLUMNS = "100"


class DocsError(Exception):
    """A page asks for something that does not work."""


def build(text: str, folder: Path) -> str:
    """The page with the output of its commands, run in the folder."""

    def piece(match: re.Match[str]) -> str:
        if match["verb"]:
            _prepare(match["verb"], match["rest"], folder)
            return match[0]
        options = dict(part.split("=", 1) for part in match["info"].split())
        commands = [line for line in match["body"].splitlines() if line.startswith(_PROMPT)]
        shown = [_shown(line, folder, options) for line in commands]
        return f"{match['fence']}console{match['info']}\n{''.join(shown)}{match['fence']}"

    return _PIECE.sub(piece, text)


def _prepare(verb: str, rest: str, folder: Path) -> None:
    if verb == "copy":
        source, target = rest.split()
        shutil.copy(ROOT / source, folder / target)
        return
    name, old, new = rest.split(" | ")
    file = folder / name
    old, new = (part.replace("\\n", "\n").replace("\\t", "\t") for part in (old, new))
    parts = _parts(file)
    main = "word/document.xml" if file.suffix == ".docx" else ""
    text = parts[main].decode()
    if old not in text:
        raise DocsError(f"{name}: “{old}” is not in the file")
    _write(file, parts | {main: text.replace(old, new, 1).encode()})


def _parts(file: Path) -> dict[str, bytes]:
    """Parts of a Word file; any other file is one part without a name."""
    if file.suffix != ".docx":
        return {"": file.read_bytes()}
    with zipfile.ZipFile(file) as package:
        return {name: package.read(name) for name in package.namelist()}


def _write(file: Path, parts: dict[str, bytes]) -> None:
    if file.suffix != ".docx":
        file.write_bytes(parts[""])
        return
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)


def _shown(line: str, folder: Path, options: dict[str, str]) -> str:
    output = run(line.removeprefix(_PROMPT), folder).rstrip().splitlines()
    first, last = int(options.get("first", 0)), int(options.get("last", 0))
    if (first or last) and len(output) > first + last + 1:
        output = [*output[:first], "…", *(output[-last:] if last else [])]
    return "".join(f"{one.rstrip()}\n" for one in [line, *output])


def run(command: str, folder: Path) -> str:
    """What a command of the kit prints, both streams in their order."""
    name, *arguments = shlex.split(command)
    if name != "nts":
        raise DocsError(f"only nts can be run: {command}")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("NTS_", "PYTHON"))}
    done = subprocess.run(
        [sys.executable, "-m", "nts_scenario_kit", *arguments],
        cwd=folder,
        env=kept | {"COLUMNS": _COLUMNS, "NO_COLOR": "1", "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    if "Lỗi của chính bộ công cụ" in done.stdout or str(ROOT) in done.stdout:
        raise DocsError(f"{command}:\n{done.stdout}")
    return done.stdout


def rebuilt(page: str) -> str:
    """The page as it has to stand in the repository."""
    with tempfile.TemporaryDirectory() as folder:
        return build((ROOT / page).read_text("utf-8"), Path(folder))


def main(arguments: list[str]) -> int:
    """Write all pages; with ``--check`` only say which differ."""
    stale = 0
    for page in PAGES:
        old, new = (ROOT / page).read_text("utf-8"), rebuilt(page)
        if old == new:
            continue
        stale += 1
        if "--check" in arguments:
            sys.stdout.writelines(difflib.unified_diff(old.splitlines(True), new.splitlines(True), page, "now", n=1))
        else:
            (ROOT / page).write_text(new, "utf-8", newline="\n")
            print(f"Đã cập nhật: {page}")
    return int("--check" in arguments and stale > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
