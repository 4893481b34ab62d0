"""Writes the pictures of docs/images: pages of an example, through LibreOffice and pdftoppm, framed and small.

Run: ``python tools/build_pictures.py``.
"""

from __future__ import annotations

import struct
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

from nts_scenario_kit import api

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "docs" / "images"
EXAMPLE = ROOT / "examples" / "y_te_can_tho.yaml"
PLAN = ROOT / "examples" / "nguon_nuoc_dak_nong.yaml"
#: Name of the picture -> parts of the dossier, of which it shows the first page.
PICTURES = {
    "to_trinh": ["to_trinh"],
    "quyet_dinh": ["quyet_dinh"],
    "kich_ban_khung": ["kich_ban_khung"],
    "phan_cong": ["phu_luc"],
    "ke_hoach": ["quyet_dinh"],
    "doi_chieu": ["bang_doi_chieu"],
}

_DPI = 60
_FRAME = 0xB


def picture(name: str, folder: Path) -> bytes:
    """The first page of these parts as a PNG."""
    parts = PICTURES[name]
    if name == "ke_hoach":  # the other carrier, the smaller letters, a stamp
        file = folder / "ke_hoach.yaml"
        text = PLAN.read_text("utf-8").replace("  độ khẩn:", "  cỡ chữ: 13\n  độ khẩn: khẩn", 1)
        file.write_text(text, "utf-8")
        (word,) = api.render(file, folder / f"{name}.docx", parts).written
    elif name == "doi_chieu":
        (word,) = api.dossier(EXAMPLE, folder / name, parts).written
    else:
        (word,) = api.render(EXAMPLE, folder / f"{name}.docx", parts).written
    (pdf,) = api.to_pdf([word])
    command = ["pdftoppm", "-r", str(_DPI), "-gray", "-f", "1", "-l", "1", str(pdf)]
    return png(subprocess.run(command, capture_output=True, check=True).stdout)


def png(pgm: bytes) -> bytes:
    """A greyscale picture (PGM) as a PNG of 16 greys, in a thin frame."""
    _, size, _, pixels = pgm.split(b"\n", 3)
    width, height = map(int, size.split())
    edge = bytes([_FRAME]) * (width + 2)
    rows = [edge]
    for start in range(0, width * height, width):
        rows.append(bytes([_FRAME, *((grey + 8) // 17 for grey in pixels[start : start + width]), _FRAME]))
    rows.append(edge)
    packed = b"".join(b"\0" + _two_in_one(row) for row in rows)
    head = struct.pack(">IIBBBBB", width + 2, height + 2, 4, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(packed, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*chunk) for chunk in chunks)


def _two_in_one(row: bytes) -> bytes:
    even = row + b"\0" * (len(row) % 2)
    return bytes(left << 4 | right for left, right in zip(even[::2], even[1::2], strict=True))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def main() -> int:
    """Write all pictures."""
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for name in PICTURES:
            file = TARGET / f"{name}.png"
            file.write_bytes(picture(name, Path(folder)))
            print(f"Đã ghi: {file.relative_to(ROOT)} ({file.stat().st_size // 1024} KB)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
