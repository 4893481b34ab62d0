"""Ways to one Word file: each takes the content and gives a function that makes the file's bytes once."""

from __future__ import annotations

import importlib.util
import io
import os
import shutil
import subprocess
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape

from benchmarks.content import Content, Make, deflated, document


class MissingError(Exception):
    """The program is not installed."""


def kit(content: Content, scale: int, letters: int) -> Make:
    """This kit: the document is there, the template is in the cache."""
    from nts_scenario_kit.catalog import Catalog  # noqa: PLC0415
    from nts_scenario_kit.word.writer import render  # noqa: PLC0415

    made, template = document(scale, Catalog(), letters)
    return lambda: render(made, template)


def kit_fast(content: Content, scale: int, letters: int) -> Make:
    """This kit with its extra “fast”: ISA-L compresses. This way has a process of its own."""
    if importlib.util.find_spec("isal") is None:
        raise MissingError("isal")
    os.environ["NTS_FAST"] = "1"
    return kit(content, scale, letters)


def _blank(path: Path) -> None:
    import docx  # noqa: PLC0415

    docx.Document().save(str(path))


def floor(content: Content, *_size: int) -> Make:
    """String join, spliced into a prepared package, deflate 6: what no program can undercut."""
    folder = Path(tempfile.mkdtemp())
    _blank(folder / "a.docx")
    with zipfile.ZipFile(folder / "a.docx") as package:
        parts = {name: package.read(name) for name in package.namelist()}
    main = parts.pop("word/document.xml").decode()
    head, tail = main.partition("<w:sectPr")[0], "<w:sectPr" + main.partition("<w:sectPr")[2]
    fixed = [(name, len(data), zlib.crc32(data), deflated(data)) for name, data in parts.items()]
    shutil.rmtree(folder)

    def make() -> bytes:
        out = [head]
        for kind, text in content.paragraphs:
            out.append(
                f'<w:p><w:pPr><w:pStyle w:val="{kind}"/></w:pPr><w:r>'
                f'<w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
            )
        out.append('<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr>')
        for row in content.rows:
            out.append("<w:tr>")
            out += [f'<w:tc><w:p><w:r><w:t xml:space="preserve">{escape(c)}</w:t></w:r></w:p></w:tc>' for c in row]
            out.append("</w:tr>")
        out += ("</w:tbl>", tail)
        data = "".join(out).encode()
        packed = deflated(data)
        return b"".join([*(part[3] for part in fixed), packed, zlib.crc32(data).to_bytes(4, "little")])

    return make


def docxtpl(content: Content, *_size: int) -> Make:
    """docxtpl as its documentation shows it: open, render, save; a loop over paragraphs, a loop over rows."""
    import docx  # noqa: PLC0415
    from docxtpl import DocxTemplate  # noqa: PLC0415

    path = Path(tempfile.mkdtemp()) / "t.docx"
    made = docx.Document()
    for line in ("{%p for p in paragraphs %}", "{{ p }}", "{%p endfor %}"):
        made.add_paragraph(line)
    columns = max(map(len, content.rows))
    table = made.add_table(rows=3, cols=columns)
    table.cell(0, 0).text, table.cell(2, 0).text = "{%tr for r in rows %}", "{%tr endfor %}"
    for number in range(columns):
        table.cell(1, number).text = f"{{{{ r[{number}] }}}}"
    made.save(str(path))
    context = {"paragraphs": [text for _, text in content.paragraphs], "rows": content.rows}

    def make() -> bytes:
        template = DocxTemplate(str(path))
        template.render(context, autoescape=True)
        out = io.BytesIO()
        template.save(out)
        return out.getvalue()

    return make


def python_docx(content: Content, *_size: int) -> Make:
    """python-docx as its documentation shows it: add_paragraph with a style, add_row, cells."""
    import docx  # noqa: PLC0415

    styles = {"part": "Heading 1", "item": "Heading 2", "situation": "Heading 2", "point": "Heading 3",
              "dash": "List Bullet", "plus": "List Bullet 2", "roman": "List Number"}  # fmt: skip

    def make() -> bytes:
        made = docx.Document()
        for kind, text in content.paragraphs:
            made.add_paragraph(text, style=styles.get(kind, "Normal"))
        table = made.add_table(rows=1, cols=max(map(len, content.rows)))
        for row in content.rows:
            cells = table.add_row().cells
            for number, cell in enumerate(row):
                cells[number].text = cell
        out = io.BytesIO()
        made.save(out)
        return out.getvalue()

    return make


def pandoc(content: Content, *_size: int) -> Make:
    """pandoc with a reference document, a process for each file."""
    program = shutil.which("pandoc")
    if program is None:
        raise MissingError("pandoc")
    folder = Path(tempfile.mkdtemp())
    _blank(folder / "reference.docx")
    columns = max(map(len, content.rows))
    table = ["|" + "|".join(row).replace("\n", " ") + "|" for row in content.rows]
    lines = [text for _, text in content.paragraphs]
    head = ["|" + "|".join(["x"] * columns) + "|", "|" + "|".join(["--"] * columns) + "|"]
    markdown = "\n\n".join(lines) + "\n\n" + "\n".join([*head, *table]) + "\n"
    command = [
        program,
        "-f",
        "markdown",
        "--reference-doc",
        str(folder / "reference.docx"),
        "-o",
        str(folder / "o.docx"),
    ]

    def make() -> bytes:
        subprocess.run(command, input=markdown.encode(), check=True, capture_output=True)
        return (folder / "o.docx").read_bytes()

    return make


def docxtemplater(content: Content, *_size: int) -> Make:
    """docxtemplater under Node.js, a process for each file."""
    node = shutil.which("node")
    script = "require('docxtemplater'); require('pizzip')"
    if node is None or subprocess.run([node, "-e", script], capture_output=True, check=False).returncode:
        raise MissingError("docxtemplater")
    import json  # noqa: PLC0415

    import docx  # noqa: PLC0415

    folder = Path(tempfile.mkdtemp())
    made = docx.Document()
    for line in ("{#paragraphs}", "{.}", "{/paragraphs}"):
        made.add_paragraph(line)
    columns = max(map(len, content.rows))
    table = made.add_table(rows=1, cols=columns)
    for number in range(columns):
        opening, closing = "{#rows}" * (number == 0), "{/rows}" * (number == columns - 1)
        table.cell(0, number).text = f"{opening}{{c{number}}}{closing}"
    made.save(str(folder / "t.docx"))
    rows = [{f"c{n}": cell for n, cell in enumerate(row)} for row in content.rows]
    data = {"paragraphs": [text for _, text in content.paragraphs], "rows": rows}
    (folder / "d.json").write_text(json.dumps(data), encoding="utf-8")
    code = (
        "const fs=require('fs'),P=require('pizzip'),D=require('docxtemplater');"
        "const d=new D(new P(fs.readFileSync('t.docx')),{paragraphLoop:true,linebreaks:true});"
        "d.render(JSON.parse(fs.readFileSync('d.json')));"
        "fs.writeFileSync('o.docx',d.getZip().generate({type:'nodebuffer',compression:'DEFLATE'}));"
    )

    def make() -> bytes:
        subprocess.run([node, "-e", code], check=True, capture_output=True, cwd=folder)
        return (folder / "o.docx").read_bytes()

    return make


def docxtpl_same(content: Content, scale: int, letters: int) -> Make:
    """docxtpl with the kit's own Word template and values: the very document that the kit makes."""
    from benchmarks import same  # noqa: PLC0415 - loads the kit, which reads NTS_FAST then

    return same.docxtpl(content, scale, letters)


def floor_same(content: Content, scale: int, letters: int) -> Make:
    """The kit's own XML as a string join, deflate 6."""
    from benchmarks import same  # noqa: PLC0415 - as above

    return same.floor(content, scale, letters)


#: The kit first, the floor last; name -> way.
WAYS: dict[str, Callable[[Content, int, int], Make]] = {
    "nts_scenario_kit": kit,
    "nts_scenario_kit, NTS_FAST=1": kit_fast,
    "docxtpl": docxtpl,
    "python-docx": python_docx,
    "pandoc": pandoc,
    "docxtemplater": docxtemplater,
    "floor": floor,
}
#: The same document, made from the same Word template; name -> way.
SAME: dict[str, Callable[[Content, int, int], Make]] = {
    "nts_scenario_kit": kit,
    "nts_scenario_kit, NTS_FAST=1": kit_fast,
    "docxtpl, the kit's template": docxtpl_same,
    "floor of the kit's XML": floor_same,
}
