"""Sets the dossiers of the tests with LibreOffice and looks at every page for what a clerk sends back.

Told are a heading as the last line of a page, a signature without a line of the text above it, and a page that breaks
off early. Sheets with all pages in small are written beside the files, for a person to look at.
Run: ``python tools/look_at_pages.py FOLDER [PART OF A NAME …]``; needs LibreOffice and poppler.
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from build_pictures import png

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "dossier")]

import cases  # noqa: E402 - the tests' own matrix
import extremes  # noqa: E402
from support import EXAMPLES, source_of  # noqa: E402

from nts_scenario_kit.outline import PARTS, outline  # noqa: E402
from nts_scenario_kit.word.format import WRITER  # noqa: E402
from nts_scenario_kit.word.pdf import to_pdf  # noqa: E402
from nts_scenario_kit.word.writer import render  # noqa: E402

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADINGS = re.compile(
    r"Heading\d|NTSTinhHuong|NTSLenh|NTSKinhGuiNhieu|NTSTenLoai|NTSTrichYeu|NTSNhanPhuLuc|NTSTenPhuLuc"
)
_PT = 25.4 / 72
#: A page that ends further above the bottom margin than this, in mm, has a hole.
_HOLE_MM = 35
#: How far the letterhead may stick out of the margins, in mm: Quốc hiệu stands on one line.
_LETTERHEAD_MM = 5
_WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>')
_BATCH = 16
_DPI, _COLUMNS, _ROWS = 42, 6, 3


class _Word(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float
    text: str


class Page(NamedTuple):
    """One page of a PDF: its words in reading order without the page number, those beside the margins of the text,
    and how far from the lower margin they end.
    """

    words: tuple[str, ...]
    outside: tuple[str, ...]
    numbered: bool
    gap_mm: float

    @property
    def text(self) -> str:
        """All letters of the page."""
        return _squeezed("".join(self.words))


def documents() -> Iterator[tuple[str, bytes]]:
    """Every file of the examples, of the tests' matrix and its extremes, by a name that says how it came about."""
    for example in EXAMPLES:
        for size in cases.CHOICES["size"]:
            yield f"{example.stem} {size}", _example(example, size)
    for number, case in enumerate(cases.pairwise(cases.CHOICES), 1):
        for part, data in cases.files(case).items():
            yield f"{number:03d} {case['scenario']} {case['carrier']} {part} {case['size']}", data
    for name in extremes.EXTREMES:
        for size in cases.CHOICES["size"]:
            yield f"x {name} {size}", extremes.file(name, size)


def _example(file: Path, size: str) -> bytes:
    """The whole dossier of an example in that size."""
    found = dict(source_of(file.read_text("utf-8")).data)
    issuance = found["ban hành"]
    assert isinstance(issuance, dict)
    found["ban hành"] = {**issuance, "cỡ chữ": size}
    scenario = cases.resolved_of(cases.without_nothing(found))
    return render(outline(scenario, PARTS), scenario.catalog.template_file(scenario.variant))


def headings(data: bytes) -> set[str]:
    """Texts of paragraphs that must not end a page."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        root = ElementTree.fromstring(package.read("word/document.xml"))
    found = set()
    for paragraph in root.iter(f"{_W}p"):
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        text = _squeezed("".join(t.text or "" for t in paragraph.iter(f"{_W}t")))
        if style is not None and text and _HEADINGS.fullmatch(style.get(f"{_W}val", "")):
            found.add(text)
    return found


def _squeezed(text: str) -> str:
    return unicodedata.normalize("NFC", re.sub(r"\s+", "", text))


def pages(pdf: Path) -> list[Page]:
    """Pages of the PDF as poppler reads them."""
    listed = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, check=True, text=True).stdout
    found = []
    for page in re.findall(r"<page .*?</page>", listed, re.DOTALL):
        size = re.search(r'width="([\d.]+)" height="([\d.]+)"', page)
        assert size is not None
        words = []
        for *box, text in _WORD.findall(page):
            x, y, end, foot = map(float, box)
            words.append(_Word(x, y, end, foot, _plain(text)))
        top, left = WRITER.top_mm / _PT - 2, (WRITER.left_mm - _LETTERHEAD_MM) / _PT
        right = float(size[1]) - (WRITER.right_mm - _LETTERHEAD_MM) / _PT
        bottom = float(size[2]) - WRITER.bottom_mm / _PT
        inside = [word for word in words if word.top > top]
        outside = [one for one in inside if one.left < left or one.right > right or one.bottom > bottom + 4]
        number = any(word.text.isdigit() for word in words if word.top < top)
        gap = (bottom - max((word.bottom for word in inside), default=0)) * _PT
        found.append(Page(tuple(one.text for one in inside), tuple(one.text for one in outside), number, gap))
    return found


def _plain(word: str) -> str:
    return word.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")


def faults(found: list[Page], titles: set[str]) -> Iterator[str]:
    """What a clerk would send back, with the number of the page in the file."""
    for number, page in enumerate(found, 1):
        last = number == len(found) or not found[number].numbered  # of its part: the next page counts from 1 again
        text = page.text
        if page.numbered and text.startswith(("Nơinhận:", "TM.", "KT.")):
            yield f"trang {number}: chữ ký đứng một mình"
        if page.outside:
            yield f"trang {number}: chữ ngoài lề: {' '.join(page.outside[:8])}"
        if last:
            continue
        for title in titles:
            if text.endswith(title):
                yield f"trang {number}: đề mục ở dòng cuối: {title[:60]}"
        if page.gap_mm > _HOLE_MM:
            yield f"trang {number}: trống {page.gap_mm:.0f} mm ở cuối trang"


def sheets(pdf: Path, folder: Path) -> None:
    """All pages of the PDF in small, a few rows of them on one picture."""
    command = ["pdftoppm", "-gray", "-r", str(_DPI), str(pdf), str(folder / "page")]
    subprocess.run(command, check=True)
    made = sorted(folder.glob("page-*.pgm"))
    for start in range(0, len(made), _COLUMNS * _ROWS):
        some = [_pixels(file) for file in made[start : start + _COLUMNS * _ROWS]]
        picture = _tiled(some)
        target = pdf.with_name(f"{pdf.stem} {start // (_COLUMNS * _ROWS) + 1}.png")
        target.write_bytes(png(picture))
    for file in made:
        file.unlink()


def _pixels(file: Path) -> tuple[int, int, bytes]:
    _, size, _, pixels = file.read_bytes().split(b"\n", 3)
    width, height = map(int, size.split())
    return width, height, pixels


def _tiled(tiles: list[tuple[int, int, bytes]]) -> bytes:
    """Pictures in rows, each in the corner of a cell as large as the largest of them."""
    wide, high = max(tile[0] for tile in tiles) + 4, max(tile[1] for tile in tiles) + 4
    across = min(_COLUMNS, len(tiles))
    canvas = [bytearray(b"\xaa" * (wide * across)) for _ in range(high * -(-len(tiles) // across))]
    for place, (width, height, pixels) in enumerate(tiles):
        row, column = divmod(place, across)
        for line in range(height):
            x = column * wide
            canvas[row * high + line][x : x + width] = pixels[line * width : (line + 1) * width]
    return b"P5\n%d %d\n255\n" % (wide * across, len(canvas)) + b"".join(map(bytes, canvas))


def main() -> int:
    """Render, set, look; 1 if anything was told."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    wanted = sys.argv[2:]
    files = {}
    for name, data in documents():
        if not wanted or any(part in name for part in wanted):
            file = folder / f"{name}.docx"
            file.write_bytes(data)
            files[file] = headings(data)
    told = looked = 0
    names = list(files)
    for start in range(0, len(names), _BATCH):
        batch = names[start : start + _BATCH]
        for file, pdf in zip(batch, to_pdf(batch, folder, 600, force=True), strict=True):
            found = pages(pdf)
            looked += len(found)
            for fault in faults(found, files[file]):
                told += 1
                print(f"{file.stem}: {fault}", flush=True)
            sheets(pdf, folder)
    print(f"{len(names)} tệp, {looked} trang, {told} điểm")
    return int(bool(told))


if __name__ == "__main__":
    sys.exit(main())
