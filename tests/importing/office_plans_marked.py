"""Whole plans of offices that follow no template, each sentence with the field where a reader would look for it.

A line of ``tests/data/plans`` is a paragraph. In front: ``c:`` centred and bold, ``b:`` bold, ``h:`` centred, ``h2:`` a
row of a table without lines, its cells parted by ``||``, ``th:`` and ``t:`` a row of a table with lines, ``1:`` to
``3:`` a heading by style, ``x:`` a text box. Behind ``=>`` the fields that are right; ``«…»`` holds the words that are
meant. A plan marked ``tracked`` was changed by two people whose changes nobody has accepted.
"""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from support import ROOT

#: Short names of fields.
FIELDS = {
    "B": "căn cứ|ban hành.căn cứ ban hành", "B.pol": "căn cứ.chính trị|ban hành.căn cứ ban hành",
    "B.law": "căn cứ.pháp lý|ban hành.căn cứ ban hành", "B.dev": "căn cứ.thực tiễn.diễn biến, đặc điểm",
    "B.imp": "căn cứ.thực tiễn.tính chất, mức độ tác động", "O": "mục tiêu, yêu cầu",
    "O.aim": "mục tiêu, yêu cầu.mục tiêu", "O.req": "mục tiêu, yêu cầu.yêu cầu",
    "O.mot": "mục tiêu, yêu cầu.phương châm", "O.pri": "mục tiêu, yêu cầu.nguyên tắc", "I": "tổ chức thực hiện",
    "I.ass": "tổ chức thực hiện.bảo đảm", "I.fund": "tổ chức thực hiện.bảo đảm.kinh phí",
    "I.task": "tổ chức thực hiện.phân công", "I.rep": "tổ chức thực hiện.chế độ báo cáo",
    "I.rev": "tổ chức thực hiện.sửa đổi", "A": "phụ lục", "U": "chưa phân loại", "ISS": "ban hành", "SUBJ": "trích yếu",
}  # fmt: skip
PARTS = {
    "name": "tên", "cau": "nội dung.yếu tố dẫn đến", "dev": "nội dung.khả năng diễn biến", "ra": "mục tiêu xử lý",
    "rr": "yêu cầu xử lý", "mc": "cơ chế vận hành", "f": "lực lượng, phương tiện", "s": "các bước",
    "s1": "các bước.bước 1", "s2": "các bước.bước 2", "s3": "các bước.bước 3", "s2.1": "các bước.bước 2.giai đoạn 1",
    "s2.2": "các bước.bước 2.giai đoạn 2", "s2.3": "các bước.bước 2.giai đoạn 3",
}  # fmt: skip
ROLES = {"f.lead": "chủ trì", "f.co": "phối hợp", "f.means": "phương tiện"}
_KIND = re.compile(r"^(c|b|h2|h|th|t|x|1|2|3):(.*)$", re.DOTALL)
_BOX = (
    "<w:r {namespaces}><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml' type='#_x0000_t202'><v:textbox>"
    "<w:txbxContent><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
)
_MARK = re.compile(r"^\s*(?:\(\d\)|[IVX]+[./]|[A-ZĐ]\.|\d+(?:\.\d+)*[./)-]?|[a-zđ][).]|[a-zđ]/|[-+•])\s+")


class Plan(NamedTuple):
    """A plan: its name, how it is set, and its lines."""

    name: str
    style: tuple[str, ...]
    lines: list[str]


class Meant(NamedTuple):
    """Words, and the short names of the fields where they belong."""

    words: str
    fields: tuple[str, ...]


def plans() -> list[Plan]:
    """All plans of the folder."""
    out: list[Plan] = []
    for file in sorted((ROOT / "tests" / "data" / "plans").glob("*.txt")):
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("==="):
                name, _, style = line[4:].partition("|")
                out.append(Plan(name.split()[0], tuple(style.strip().split(",")), []))
            elif line.strip():
                out[-1].lines.append(line)
    return out


def pieces(plan: Plan) -> list[tuple[str, list[tuple[str, tuple[str, ...]]]]]:
    """Kind of each line, and the texts of its cells with what is expected of each."""
    out = []
    for line in plan.lines:
        found = _KIND.match(line)
        kind, rest = (found[1], found[2]) if found else ("p", line)
        whole, _, fields = rest.partition("=>") if kind == "h2" else (rest, "", "")
        cells = whole.split("||") if kind == "h2" else rest.split("|") if kind in ("th", "t") else [rest]
        made = []
        for cell in cells:
            text, _, own = cell.partition("=>")
            wanted = own or (fields if "«" in text else "")
            made.append((text.strip().replace("\\n", "\n"), tuple(wanted.strip().split("/")) if wanted.strip() else ()))
        out.append((kind, made))
    return out


def meant(plan: Plan) -> list[Meant]:
    """What is expected of the plan."""
    out = []
    for _, cells in pieces(plan):
        for text, fields in cells:
            marked = re.findall("«(.*?)»", text)
            for one in marked or ([_MARK.sub("", line) for line in text.split("\n")] if fields else []):
                if fields and "?" not in fields and one.strip():
                    out.append(Meant(one.strip(), fields))
    return out


def text_of(plan: Plan) -> str:
    """All words of the plan."""
    return "\n".join(_plain(text) for _, cells in pieces(plan) for text, _ in cells)


def write(plan: Plan, file: Path) -> None:
    """The plan as a Word file."""
    document: Any = docx.Document()
    table: Any = None
    for kind, cells in pieces(plan):
        texts = [_plain(text) for text, _ in cells]
        if kind in ("th", "t", "h2"):
            if kind in ("th", "h2"):
                table = document.add_table(0, len(texts), **({"style": "Table Grid"} if kind == "th" else {}))
            for cell, text in zip(table.add_row().cells, texts, strict=True):
                for number, line in enumerate(text.split("\n") if kind == "h2" else [text]):
                    paragraph = cell.add_paragraph() if number else cell.paragraphs[0]
                    _fill(paragraph, line, bold=kind != "t", centred=kind == "h2")
        elif kind in "123":
            document.add_heading(texts[0], int(kind))
        elif kind == "x":
            document.add_paragraph()._p.append(parse_xml(_BOX.format(namespaces=nsdecls("w"), text=escape(texts[0]))))
        else:
            _paragraph(document, kind, texts[0], plan.style)
    if "tracked" in plan.style:
        _track(document)
    document.save(str(file))


def _track(document: Any) -> None:
    """In every third paragraph the last words are one author's and a word before them was deleted by another."""
    for paragraph in document.paragraphs[::3]:
        runs = paragraph.runs
        if len(runs) != 1 or len(words := runs[0].text.split(" ")) < 6:
            continue
        runs[0].text = f"{' '.join(words[:-2])} "
        for mark, author, text in (("del", "Vân", "cũ bỏ "), ("ins", "Dũng", " ".join(words[-2:]))):
            run = copy.deepcopy(runs[0]._r)
            (own,) = run.findall(qn("w:t"))
            own.text, own.tag = text, qn("w:delText") if mark == "del" else own.tag
            marked = parse_xml(f'<w:{mark} {nsdecls("w")} w:id="7" w:author="{author}" w:date="2026-03-01T08:00:00Z"/>')
            marked.append(run)
            paragraph._p.append(marked)


def _paragraph(document: Any, kind: str, text: str, style: tuple[str, ...]) -> None:
    listed = re.match(r"(- |\d+\. )", text) if "auto" in style else None
    name = ("List Bullet" if text.startswith("-") else "List Number") if listed else None
    paragraph = document.add_paragraph(style=name) if name else document.add_paragraph()
    bold = kind in "bc" and "plain" not in style
    _fill(paragraph, text[listed.end() :] if listed else text, bold=bold, centred=kind in "ch")


def _fill(paragraph: Any, text: str, *, bold: bool, centred: bool) -> None:
    for number, line in enumerate(text.split("\n")):
        if number:
            paragraph.add_run().add_break()
        paragraph.add_run(line).bold = bold
    if centred:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _plain(text: str) -> str:
    return text.replace("«", "").replace("»", "")


def right(fields: tuple[str, ...], path: str) -> bool:
    """True if the path (``tình huống[0].tên``) is below one of the fields."""
    return any(_right(one, path) for one in fields)


def _right(field: str, path: str) -> bool:
    if field in FIELDS:
        return any(path.startswith(one) for one in FIELDS[field].split("|"))
    number, _, part = field[1:].partition(".")
    found = re.match(r"tình huống\[(\d+)\]\.?(.*)$", path)
    if found is None or (number and found[1] != number):
        return False
    if part in ROLES:
        return found[2].startswith(PARTS["f"]) and f".{ROLES[part]}" in found[2]
    return not part or found[2].startswith(PARTS[part])
