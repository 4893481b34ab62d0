"""The same document through this kit, its peers and the floor. Each way runs in a process of its own.

``python -m benchmarks.peers WAY SCALE LETTERS`` prints one line of JSON: milliseconds a document (median), documents a
second in a batch, the largest memory in MiB. Time is processor time, of child processes too: other work on the machine
disturbs it least.
"""

from __future__ import annotations

import json
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.content import EXAMPLE, content
from benchmarks.ways import SAME, WAYS, MissingError

SCALES = (1, 4, 16)
#: Letters to which every text is cut for a shorter document.
SHORT = 40
BATCH = 500
#: Seconds spent on one way and scale, and fewest repetitions.
_BUDGET, _LEAST = 2.5, 3
#: A batch is stopped when it has taken this many seconds.
_BATCH_BUDGET = 12.0


def spent() -> float:
    """Seconds of processor time, of this process and the children that it waited for."""
    times = os.times()  # counts hundredths of a second: good enough for processes, not for a document
    return time.process_time() + times.children_user + times.children_system


def one(way: str, scale: int, letters: int) -> dict[str, Any]:
    """Measure here."""
    make = {**WAYS, **SAME}[way](content(scale, letters), scale, letters)
    make()
    found: list[float] = []
    while len(found) < _LEAST or (sum(found) < _BUDGET and len(found) < 40):
        start = spent()
        runs = 1 if not found or statistics.median(found) > 0.05 else 8
        for _ in range(runs):
            make()
        found.append((spent() - start) / runs)
        if sum(found) > 2 * _BUDGET:
            break
    out: dict[str, Any] = {"ms": statistics.median(found) * 1000, "bytes": len(make())}
    if scale == 1 and not letters:
        start, count = spent(), 0
        while count < BATCH and spent() - start < _BATCH_BUDGET:
            make()
            count += 1
        out |= {"rate": count / (spent() - start), "batch": count}
    out["mib"] = _peak()
    return out


def _peak() -> float:
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return math.nan
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return max(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) / 1024


def measure(way: str, scale: int, letters: int = 0) -> dict[str, Any] | None:
    """Measure in a new process; None if the program is not installed."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.peers", way, str(scale), str(letters)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 3:
        return None
    if done.returncode:
        raise RuntimeError(done.stderr)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def cold(command: list[str], times: int = 7) -> float:
    """Median milliseconds of processor time of a whole command, caches filled."""
    found = []
    for number in range(times + 1):
        start = spent()
        subprocess.run(command, capture_output=True, check=False)
        if number:
            found.append((spent() - start) * 1000)
    return statistics.median(found)


_COLD_DOCXTPL = """
import json, sys
from docxtpl import DocxTemplate
template = DocxTemplate(sys.argv[1])
template.render(json.load(open(sys.argv[2], encoding="utf-8")), autoescape=True)
template.save(sys.argv[3])
"""


def cold_commands() -> dict[str, float]:
    """Cold commands on the example: a script that only renders through docxtpl, nts check, nts render."""
    import docx  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = docx.Document()
        for line in ("{%p for p in paragraphs %}", "{{ p }}", "{%p endfor %}"):
            made.add_paragraph(line)
        made.save(str(folder / "t.docx"))
        paragraphs = [text for _, text in content(1).paragraphs]
        (folder / "d.json").write_text(json.dumps({"paragraphs": paragraphs}), encoding="utf-8")
        script = [sys.executable, "-c", _COLD_DOCXTPL, *(str(folder / n) for n in ("t.docx", "d.json", "o.docx"))]
        nts = [sys.executable, "-m", "nts_scenario_kit"]
        return {
            "docxtpl script": cold(script),
            "nts --help": cold([*nts, "--help"]),
            "nts check": cold([*nts, "check", str(EXAMPLE)]),
            "nts render": cold([*nts, "render", str(EXAMPLE), "-o", str(folder / "k.docx")]),
        }


def exponent(small: float, large: float, growth: int) -> float:
    """How the time grows: 1 is in proportion."""
    return math.log(large / small) / math.log(growth)


def table() -> list[list[str]]:
    """Rows: way, milliseconds at each scale, exponent, ratio to the floor, documents a second, memory."""
    found = {way: [measure(way, scale) for scale in SCALES] for way in WAYS}
    base = found["floor"][0]
    assert base is not None
    rows = []
    for way, results in found.items():
        first, last = results[0], results[-1]
        if first is None or last is None:
            rows.append([way, *["not installed"] + ["–"] * 6])
            continue
        times = [f"{r['ms']:.1f}" if r else "–" for r in results]
        grown = exponent(first["ms"], last["ms"], SCALES[-1])
        rate = f"{first['rate']:.0f}" + (f" (of {first['batch']})" if first["batch"] < BATCH else "")
        ratio = f"{first['ms'] / base['ms']:.1f}"
        rows.append([way, *times, f"{grown:.2f}", ratio, rate, f"{first['mib']:.0f}"])
    return rows


def short_table() -> list[list[str]]:
    """Rows: way, milliseconds, ratio to the floor, ratio to docxtpl, for the same paragraphs cut short."""
    found = {way: measure(way, 1, SHORT) for way in WAYS}
    floor, docxtpl = found["floor"], found["docxtpl"]
    assert floor is not None
    assert docxtpl is not None
    rows = []
    for way, result in found.items():
        if result is None:
            rows.append([way, *["not installed"] + ["–"] * 2])
            continue
        ms = result["ms"]
        rows.append([way, f"{ms:.1f}", f"{ms / floor['ms']:.1f}", f"{ms / docxtpl['ms']:.2f}"])
    return rows


def same_table() -> list[list[str]]:
    """Rows: way, milliseconds and ratio to docxtpl for the long texts, then for the short; the work is the same."""
    found = {way: [measure(way, 1, letters) for letters in (0, SHORT)] for way in SAME}
    rows = []
    for way, results in found.items():
        row = [way]
        for own, peer in zip(results, found["docxtpl, the kit's template"], strict=True):
            row += [f"{own['ms']:.1f}", f"{peer['ms'] / own['ms']:.0f}"] if own and peer else ["not installed", "–"]
        rows.append(row)
    return rows


if __name__ == "__main__":
    try:
        print(json.dumps(one(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))))
    except MissingError:
        sys.exit(3)
