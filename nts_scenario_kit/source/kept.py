"""Files of the kit itself, parsed once for each content.

Variants and the catalog are read by every command and hardly ever change. What the parser makes of one without a
finding is kept by `cache` under a checksum of the file, of the code of this folder and of Python; it is plain data.
"""

from __future__ import annotations

import marshal
import sys
from functools import cache as once
from pathlib import Path

from nts_scenario_kit import cache
from nts_scenario_kit.finding import Finding
from nts_scenario_kit.source.decoding import decode
from nts_scenario_kit.source.parsing import content, parse
from nts_scenario_kit.source.report import Lines
from nts_scenario_kit.source.tree import Source


def read_kept(file: Path, *, name: str | None = None) -> tuple[Source | None, list[Finding]]:
    """Like :func:`read`, for a file of the kit's data or of an officer's variant."""
    shown = name if name is not None else str(file)
    raw = content(file, shown)
    key = f"yaml-{cache.digest(raw, *_reader())}"
    packed = cache.read(key)
    if packed is not None:
        return _unpacked(packed, raw, shown), []
    source, findings = parse(raw, shown)
    if source is not None and not findings:
        cache.write(key, marshal.dumps((source.data, source._root)))
    return source, findings


def _unpacked(packed: bytes, raw: bytes, shown: str) -> Source:
    decoded = decode(raw, shown)
    assert not isinstance(decoded, Finding)  # nothing is kept of a file with a finding
    data, root = marshal.loads(packed)
    return Source(shown, Lines(decoded.text), data, root, decoded.encoding)


@once
def _reader() -> tuple[bytes, ...]:
    """What the result depends on besides the file."""
    code = [file.read_bytes() for file in sorted(Path(__file__).parent.glob("*.py"))]
    return (*code, sys.version.encode())
