"""WordprocessingML as the programs of offices write it, in raw strings: runs, paragraphs, tables, lines, boxes, packages.

Every office document of these tests is put together from here; nothing of the kit's own writer is used.
"""

# ruff: noqa: E501

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.sax.saxutils import escape

NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"'
)
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PKG = "http://schemas.openxmlformats.org/package/2006"
WML = "application/vnd.openxmlformats-officedocument.wordprocessingml."


def font(name: str = "Times New Roman") -> str:
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:cs="{name}"/>'


def r(text: str, rpr: str = "") -> str:
    """A run: ``\\t`` a tab, ``\\n`` a line break; ``rpr`` the inside of its properties."""
    out = []
    for index, piece in enumerate(text.split("\n")):
        out.append("<w:br/>" if index else "")
        for at, words in enumerate(piece.split("\t")):
            out.append("<w:tab/>" if at else "")
            out.append(f'<w:t xml:space="preserve">{escape(words)}</w:t>' if words else "")
    return f"<w:r>{f'<w:rPr>{rpr}</w:rPr>' if rpr else ''}{''.join(out)}</w:r>"


B = "<w:b/><w:bCs/>"
I = "<w:i/><w:iCs/>"  # noqa: E741 - the names of the keys in Word


def sz(points: float) -> str:
    return f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * 2)}"/>'


def jc(value: str) -> str:
    return f'<w:jc w:val="{value}"/>'


def gap(before: int = 0, after: int = 0, line: int = 240, rule: str = "auto") -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="{rule}"/>'


def ind(first: int = 0, left: int = 0) -> str:
    return f'<w:ind w:left="{left}" w:firstLine="{first}"/>'


def style(name: str) -> str:
    return f'<w:pStyle w:val="{name}"/>'


def num(number: int, level: int = 0) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def p(*content: str, ppr: str = "") -> str:
    """A paragraph of ready runs."""
    return f"<w:p>{f'<w:pPr>{ppr}</w:pPr>' if ppr else ''}{''.join(content)}</w:p>"


def tc(width: int, *paragraphs: str, span: int = 1, extra: str = "") -> str:
    grid = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{grid}{extra}</w:tcPr>{"".join(paragraphs) or p()}</w:tc>'


def tr(*cells: str, extra: str = "") -> str:
    return f"<w:tr>{f'<w:trPr>{extra}</w:trPr>' if extra else ''}{''.join(cells)}</w:tr>"


def tbl(widths: tuple[int, ...], *rows: str, bordered: bool = False, extra: str = "") -> str:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = (
        "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in sides) if bordered else ""
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    borders = f"<w:tblBorders>{lines}</w:tblBorders>" if lines else ""
    return (
        f'<w:tbl><w:tblPr>{extra}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>{borders}<w:tblLook w:val="04A0"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


# --- things that are drawn


def _anchor(width_mm: float, height_mm: float, body: str, name: str) -> str:
    cx, cy = round(width_mm * 36000), round(height_mm * 36000)
    return (
        '<w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251659264" '
        'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="column"><wp:posOffset>500000</wp:posOffset></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>20000</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{cx}" cy="{cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        f'<wp:docPr id="{(cx + cy) // 36000 + len(name)}" name="{name}"/><wp:cNvGraphicFramePr/><a:graphic>'
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        f"<wps:wsp>{body}</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )


def _geometry(width_mm: float, height_mm: float, preset: str) -> str:
    return (
        f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{round(width_mm * 36000)}" cy="{round(height_mm * 36000)}"/></a:xfrm>'
        f'<a:prstGeom prst="{preset}"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>'
    )


def connector(mm: float) -> str:
    """A straight connector as Word 2016 writes it: DrawingML, with VML for older programs."""
    points = mm * 72 / 25.4
    drawn = _anchor(
        mm,
        0,
        f"<wps:cNvCnPr/><wps:spPr>{_geometry(mm, 0, 'straightConnector1')}</wps:spPr><wps:bodyPr/>",
        "AutoShape 2",
    )
    old = (
        f'<w:pict><v:shape id="_x0000_s1027" type="#_x0000_t32" style="position:absolute;margin-left:40pt;margin-top:1.6pt;'
        f'width:{points:.2f}pt;height:0;z-index:1" o:connectortype="straight"/></w:pict>'
    )
    return f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{drawn}</mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>'


def vml_line(mm: float) -> str:
    """A line as Word 2003 writes it."""
    points = mm * 72 / 25.4
    return (
        f'<w:r><w:pict><v:line id="_x0000_s1026" style="position:absolute;z-index:251658240" from="60pt,2pt" '
        f'to="{60 + points:.2f}pt,2pt"/></w:pict></w:r>'
    )


def box(width_mm: float, height_mm: float, *paragraphs: str) -> str:
    """A text box as Word writes it: the same paragraphs in DrawingML and, for older programs, in VML."""
    inside = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    drawn = _anchor(
        width_mm, height_mm,
        f'<wps:cNvSpPr txBox="1"/><wps:spPr>{_geometry(width_mm, height_mm, "rect")}</wps:spPr><wps:txbx>{inside}</wps:txbx><wps:bodyPr/>',
        "Text Box 3",
    )  # fmt: skip
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{drawn}</mc:Choice><mc:Fallback>'
        f"{vml_box(width_mm, height_mm, *paragraphs)[5:-6]}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def vml_box(width_mm: float, height_mm: float, *paragraphs: str) -> str:
    size = f"width:{width_mm * 72 / 25.4:.2f}pt;height:{height_mm * 72 / 25.4:.2f}pt"
    return (
        f'<w:r><w:pict><v:rect id="_x0000_s1030" style="position:absolute;margin-left:6pt;margin-top:4pt;{size}">'
        f"<v:textbox><w:txbxContent>{''.join(paragraphs)}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>"
    )


# --- fields, changes, controls


def field_(instruction: str, shown: str, rpr: str = "") -> str:
    props = f"<w:rPr>{rpr}</w:rPr>" if rpr else ""
    mark = '<w:r>{0}<w:fldChar w:fldCharType="{1}"/></w:r>'
    return (
        mark.format(props, "begin")
        + f'<w:r>{props}<w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        + mark.format(props, "separate") + r(shown, rpr) + mark.format(props, "end")
    )  # fmt: skip


def simple_field(instruction: str, shown: str, rpr: str = "") -> str:
    said = escape(instruction, {'"': "&quot;"})
    return f'<w:fldSimple w:instr=" {said} ">{r(shown, rpr)}</w:fldSimple>'


_WHO = 'w:author="Nguyễn Thị Hà" w:date="2026-11-02T08:00:00Z"'


def ins(*runs: str, id_: int = 90) -> str:
    return f'<w:ins w:id="{id_}" {_WHO}>{"".join(runs)}</w:ins>'


def gone(text: str, rpr: str = "", id_: int = 91) -> str:
    """A run that was deleted while changes were tracked."""
    props = f"<w:rPr>{rpr}</w:rPr>" if rpr else ""
    return f'<w:del w:id="{id_}" {_WHO}><w:r>{props}<w:delText xml:space="preserve">{escape(text)}</w:delText></w:r></w:del>'


def sdt(inside: str, tag: str = "", extra: str = "") -> str:
    return f'<w:sdt><w:sdtPr>{extra}<w:tag w:val="{tag}"/></w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>'


def note_mark(number: int) -> str:
    return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{number}"/></w:r>'


def note(number: int, *runs: str, ppr: str = "") -> str:
    ref = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
    return f'<w:footnote w:id="{number}">{p(ref, *runs, ppr=ppr)}</w:footnote>'


def sect(
    *,
    refs: str = "",
    size: tuple[int, int] = (11906, 16838),
    margins: tuple[int, int, int, int] = (1134, 1134, 1134, 1701),  # top, right, bottom, left
    extra: str = "<w:titlePg/>",
    landscape: bool = False,
    before: str = "",
) -> str:
    """Properties of a section; ``extra`` stands behind the margins."""
    top, right, bottom, left = margins
    orient = ' w:orient="landscape"' if landscape else ""
    return (
        f'<w:sectPr>{refs}{before}<w:pgSz w:w="{size[0]}" w:h="{size[1]}"{orient}/><w:pgMar w:top="{top}" w:right="{right}" '
        f'w:bottom="{bottom}" w:left="{left}" w:header="567" w:footer="567" w:gutter="0"/>{extra}</w:sectPr>'
    )


def ref(kind: str, id_: str, where: str = "header") -> str:
    return f'<w:{where}Reference w:type="{kind}" r:id="{id_}"/>'


# --- the package


class Part(NamedTuple):
    """A part beside the document: relation id, kind of relation, content."""

    id: str
    kind: str
    xml: str


@dataclass
class Package:
    """A file in the making; ``body`` ends with its last ``sectPr``."""

    body: str
    styles: str = ""
    defaults: str = ""
    numbering: str = ""
    settings: str = ""
    parts: list[Part] = field(default_factory=list)
    links: dict[str, str] = field(default_factory=dict)
    raw: dict[str, str] = field(default_factory=dict)
    document: str = ""

    def texts(self) -> dict[str, str]:
        roots = {"header": "hdr", "footer": "ftr"}
        found = {
            "word/document.xml": f"<w:document {NS} {self.document}><w:body>{self.body}</w:body></w:document>",
            "word/styles.xml": f"<w:styles {NS}>{self.defaults}{self.styles}</w:styles>",
            "word/settings.xml": f'<w:settings {NS}>{self.settings}<w:compat><w:compatSetting w:name="compatibilityMode" '
            'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>',
        }
        kinds = {"styles": "rIdS", "settings": "rIdT"}
        if self.numbering:
            found["word/numbering.xml"] = f"<w:numbering {NS}>{self.numbering}</w:numbering>"
            kinds["numbering"] = "rIdN"
        rels = "".join(f'<Relationship Id="{i}" Type="{REL}/{k}" Target="{k}.xml"/>' for k, i in kinds.items())
        types = "".join(f'<Override PartName="/word/{k}.xml" ContentType="{WML}{k}+xml"/>' for k in kinds)
        for part in self.parts:
            name = part.kind if part.kind in ("footnotes", "comments", "endnotes") else part.id
            root = roots.get(part.kind, part.kind)
            found[f"word/{name}.xml"] = f"<w:{root} {NS}>{part.xml}</w:{root}>"
            rels += f'<Relationship Id="{part.id}" Type="{REL}/{part.kind}" Target="{name}.xml"/>'
            types += f'<Override PartName="/word/{name}.xml" ContentType="{WML}{part.kind}+xml"/>'
        for id_, target in self.links.items():
            rels += f'<Relationship Id="{id_}" Type="{REL}/hyperlink" Target="{target}" TargetMode="External"/>'
        found["word/_rels/document.xml.rels"] = f'<Relationships xmlns="{PKG}/relationships">{rels}</Relationships>'
        found["_rels/.rels"] = (
            f'<Relationships xmlns="{PKG}/relationships"><Relationship Id="rId1" Type="{REL}/officeDocument" '
            'Target="word/document.xml"/></Relationships>'
        )
        found["[Content_Types].xml"] = (
            f'<Types xmlns="{PKG}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-'
            'package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override '
            f'PartName="/word/document.xml" ContentType="{WML}document.main+xml"/>{types}</Types>'
        )
        return found | self.raw

    def bytes(self) -> bytes:
        return pack(self.texts())


def pack(parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(parts, key=lambda n: (n != "[Content_Types].xml", n)):
            content = parts[name]
            text = content if content.startswith("<?xml") else declaration + content
            archive.writestr(name, text.encode())
    return out.getvalue()
