"""What stands in the output folder and what it was made of: kept between builds, never believed against the files.

``.nts-build/manifest.json`` is written last and in one step. While a build runs, each finished chunk adds one line to
``.nts-build/journal``: a build that was killed goes on from there. A record counts only if its file has the size and
the time that it names, or failing that the content.
"""

from __future__ import annotations

import contextlib
import json
import os
import zlib
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from nts_scenario_kit.building.scenario import About
from nts_scenario_kit.finding import Finding, Severity
from nts_scenario_kit.word.save import save

FOLDER = ".nts-build"
_VERSION = 1

BUILT, BLOCKED, FAILED = "đã dựng", "có lỗi", "hỏng"


class Record(NamedTuple):
    """One document: number of what it was made of, its outcome, its file, the number of its findings, a failure."""

    key: str
    status: str
    size: int = 0
    time: int = 0
    check: int = 0
    found: int = 0
    failure: str = ""
    unit: str = ""


class Manifest:
    """Records by file name below the output folder, units by key, and the lists of findings that they share."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self.docs: dict[str, Record] = {}
        self.units: dict[str, About] = {}
        self.sets: list[tuple[Finding, ...]] = [()]
        self._numbers: dict[tuple[Finding, ...], int] = {(): 0}
        #: True if the last build did not come to its end.
        self.interrupted = False
        #: True if the file would not say the same.
        self.changed = True

    def number_of(self, findings: Iterable[Finding]) -> int:
        """The number under which this list of findings is kept."""
        found = tuple(findings)
        number = self._numbers.get(found)
        if number is None:
            number = self._numbers[found] = len(self.sets)
            self.sets.append(found)
        return number

    def take(self, unit: str, about: About, docs: dict[str, Record], sets: list[tuple[Finding, ...]]) -> None:
        """Take over records whose ``found`` counts in ``sets``."""
        numbers = [self.number_of(found) for found in sets]
        self.changed = True
        self.units[unit] = about
        for name, record in docs.items():
            self.docs[name] = record._replace(found=numbers[record.found], unit=unit)

    def keep(self, units: Collection[str], left: Iterable[str]) -> None:
        """Forget all units but these, and the records of the files that are left over."""
        for name in left:
            del self.docs[name]
            self.changed = True
        if not self.units.keys() <= set(units):
            self.units = {key: about for key, about in self.units.items() if key in units}
            self.changed = True

    def fresh(self, name: str, record: Record) -> bool:
        """True if the file is the one that the record tells of; nothing is to stand there for one not built."""
        if record.status != BUILT:
            return record.status == BLOCKED
        path = f"{self.out}{os.sep}{name}"  # pathlib takes four times as long, and a country has 36,000 of them
        try:
            found = os.stat(path)  # noqa: PTH116
            if found.st_size != record.size:
                return False
            return found.st_mtime_ns == record.time or zlib.crc32(Path(path).read_bytes()) == record.check
        except OSError:
            return False

    def save(self) -> None:
        """Write the manifest in one step, if there is anything new, and drop the journal. Raises OutputError."""
        if self.changed:
            self._write()
        with contextlib.suppress(OSError):
            (self.out / FOLDER / "journal").unlink(missing_ok=True)

    def _write(self) -> None:
        used = sorted({record.found for record in self.docs.values()} - {0})
        numbers = {old: new for new, old in enumerate([0, *used])}
        body = {
            "version": _VERSION,
            "units": self.units,
            "sets": [self.sets[number] for number in [0, *used]],
            "docs": {name: record._replace(found=numbers[record.found]) for name, record in self.docs.items()},
        }
        data = _bytes(body)
        save(data, self.out / FOLDER / "manifest.json", force=True)


def load(out: Path) -> Manifest:
    """The manifest with what the journal adds to it; an empty one if there is none that can be read."""
    manifest = Manifest(out)
    with contextlib.suppress(OSError, ValueError, TypeError, KeyError, IndexError, AttributeError):
        body = json.loads((out / FOLDER / "manifest.json").read_bytes())
        if body["version"] == _VERSION:
            units = {key: _about(row) for key, row in body["units"].items()}
            sets = [_findings(rows) for rows in body["sets"]]
            numbers = [manifest.number_of(found) for found in sets]
            docs = {name: _record(row, numbers) for name, row in body["docs"].items() if _inside(name)}
            manifest.docs, manifest.units, manifest.changed = docs, units, len(docs) < len(body["docs"])
    manifest.interrupted = (out / FOLDER / "journal").exists()
    for unit, about, docs, sets in _journal(out):
        manifest.take(unit, about, docs, sets)
    return manifest


def _record(row: list[Any], numbers: list[int]) -> Record:
    key, status, size, time, check, found, failure, unit = row
    return Record(key, status, size, time, check, numbers[found], failure, unit)


def _about(row: list[Any]) -> About:
    raw, seal, chain, domain, locality, expires = row
    return About(raw, seal, tuple(chain), domain, locality, expires)


def _findings(rows: list[list[Any]]) -> tuple[Finding, ...]:
    return tuple(Finding(*row)._replace(severity=Severity(row[5])) for row in rows)


_NO_PIECES = frozenset({"", ".", ".."})


def _inside(name: str) -> bool:
    """True for a name below the output folder: a manifest never makes the kit touch anything else."""
    plain = name.endswith(".docx") and "\\" not in name and ":" not in name
    return plain and _NO_PIECES.isdisjoint(name.split("/"))


_Chunk = tuple[str, About, dict[str, Record], list[tuple[Finding, ...]]]


def _bytes(data: Any) -> bytes:
    """As JSON; a byte of a file's name that is no letter is read back as it was."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode(errors="surrogatepass")


class Journal:
    """Lines of finished chunks, each with its checksum: a line that was cut off does not count."""

    def __init__(self, out: Path) -> None:
        """Raises OSError."""
        folder = out / FOLDER
        folder.mkdir(parents=True, exist_ok=True)
        self._stream = (folder / "journal").open("ab")

    def add(self, unit: str, about: About, docs: dict[str, Record], sets: list[tuple[Finding, ...]]) -> None:
        """Note a finished chunk. Raises OSError."""
        data = _bytes([unit, about, docs, sets])
        self._stream.write(b"\n%08x %b\n" % (zlib.crc32(data), data))
        self._stream.flush()

    def close(self) -> None:
        """Close the file; it stays until the manifest is written."""
        with contextlib.suppress(OSError):
            os.fsync(self._stream.fileno())
        with contextlib.suppress(OSError):  # what a full disk did not take is tried once more here
            self._stream.close()


def _journal(out: Path) -> Iterator[_Chunk]:
    with contextlib.suppress(OSError):
        for line in (out / FOLDER / "journal").read_bytes().split(b"\n"):
            check, _, data = line.partition(b" ")
            if check and check == b"%08x" % zlib.crc32(data):
                with contextlib.suppress(ValueError, TypeError, KeyError):
                    unit, about, docs, sets = json.loads(data)
                    rows = {name: Record(*row) for name, row in docs.items() if _inside(name)}
                    yield unit, _about(about), rows, [_findings(found) for found in sets]
