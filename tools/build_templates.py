"""Writes templates/national/ho_so.docx: the letterhead and one specimen for each kind of block, with docxtpl tags.

The file is a Word file that an officer may open and restyle. Its sections are named by a comment each
(``{#p phần: quyet_dinh #}``); the writer takes those that a document needs. Sizes and lengths come from the table
of the decree; nothing is typed here a second time. Run: ``python tools/build_templates.py [FILE]``.
"""

from __future__ import annotations

import sys
from pathlib import Path

from template_pieces import (
    blocks,
    circulation,
    contact,
    letterhead,
    line,
    lines,
    optional,
    paragraph,
    rule,
    run,
    signature,
    tag,
)
from template_styles import SIZES, styles_xml, twips

from nts_scenario_kit.document import PartKind
from nts_scenario_kit.word import styles
from nts_scenario_kit.word.archive import archive, stored
from nts_scenario_kit.word.format import FONT, PAGE, WRITER

TARGET = Path(__file__).parents[1] / "templates" / "national" / "ho_so.docx"

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMESPACES = f'xmlns:w="{_W}" xmlns:r="{_R}"'
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_CT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_WIDE = {PartKind.ANNEX_WIDE, PartKind.CROSSWALK}


def _title(kind: PartKind) -> str:
    """Tên loại and trích yếu, or the label and title of an annex; the rule stands under the last of them."""
    if kind in (PartKind.ANNEX, PartKind.ANNEX_WIDE, PartKind.CROSSWALK):
        head = line("title", "NTSNhanPhuLuc") + lines("abstract", "NTSTenPhuLuc")
    else:
        head = line("title", "NTSTenLoai") + lines("abstract", "NTSTrichYeu")
    return head + rule("abstract_rule") + line("attached", "NTSKemTheo") + rule("attached_rule")


def _addressees() -> str:
    """One: on the same line; several: each on its own, the hyphens below the colon (PL I, I.II.9d)."""
    return optional("addressee", paragraph("NTSKinhGui", run("Kính gửi: {{ addressee }}"))) + optional(
        "addressees",
        paragraph("NTSKinhGuiNhieu", run("Kính gửi:")),
        lines("addressees", "NTSKinhGuiDong", "- "),
    )


def _section(kind: PartKind) -> str:
    own_head = kind in (PartKind.SUBMISSION, PartKind.DECISION, PartKind.PLAN, PartKind.SCENARIO)
    issued = own_head and kind is not PartKind.SCENARIO
    width = PAGE.height_mm - WRITER.left_mm - WRITER.right_mm if kind in _WIDE else WRITER.text_mm
    return "".join(
        (
            tag("{#p phần: " + kind.value + " #}"),
            letterhead(SIZES["quoc_hieu"]) + circulation() if own_head else "",
            contact() if issued else "",
            _title(kind),
            line("competence", "NTSThamQuyen") if kind is PartKind.DECISION else "",
            _addressees() if kind is PartKind.SUBMISSION else "",
            blocks(twips(width)),
            signature() if issued else "",
        )
    )


def _page(kind: PartKind) -> str:
    width, height = twips(PAGE.width_mm), twips(PAGE.height_mm)
    turned = f'w:w="{height}" w:h="{width}" w:orient="landscape"'
    size = turned if kind in _WIDE else f'w:w="{width}" w:h="{height}"'
    margins = " ".join(
        f'w:{side}="{twips(mm)}"'
        for side, mm in (
            ("top", WRITER.top_mm),
            ("right", WRITER.right_mm),
            ("bottom", WRITER.bottom_mm),
            ("left", WRITER.left_mm),
            ("header", WRITER.header_mm),
            ("footer", WRITER.footer_mm),
        )
    )
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{_number("word/header1.xml")}"/>'
        f'<w:headerReference w:type="first" r:id="{_number("word/header2.xml")}"/>'
        f'<w:type w:val="nextPage"/><w:pgSz {size}/><w:pgMar {margins} w:gutter="0"/><w:pgNumType w:start="1"/>'
        "<w:titlePg/></w:sectPr>"
    )


def _number(part: str) -> str:
    """Id of the relationship from the document to this part."""
    return f"rId{list(_PARTS).index(part) + 1}"


def _document() -> str:
    *others, last = PartKind
    ended = "".join(_section(kind) + paragraph(styles.SECTION_END, more=_page(kind)) for kind in others)
    return f"<w:document {_NAMESPACES}><w:body>{ended}{_section(last)}{_page(last)}</w:body></w:document>"


def _header(*, numbered: bool) -> str:
    """DỰ THẢO at the left of every page of a draft; the page number in the middle, from the second page on."""
    frame = (
        f'<w:framePr w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:x="{twips(WRITER.left_mm)}"'
        f' w:y="{twips(WRITER.header_mm)}"/>'
    )
    number = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>' if numbered else ""
    return (
        f"<w:hdr {_NAMESPACES}>"
        + optional("draft", paragraph("NTSDuThao", run("DỰ THẢO"), more=frame))
        + paragraph("NTSSoTrang", number)
        + "</w:hdr>"
    )


_SETTINGS = (
    f'<w:settings {_NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    '</w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
)
_FONTS = (
    f'<w:fonts {_NAMESPACES}><w:font w:name="{FONT}"><w:panose1 w:val="02020603050405020304"/>'
    '<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_PARTS = {
    "word/styles.xml": "styles",
    "word/settings.xml": "settings",
    "word/fontTable.xml": "fontTable",
    "word/header1.xml": "header",
    "word/header2.xml": "header",
    "word/theme/theme1.xml": "theme",
}


def _theme() -> str:
    """The least that the standard asks of a theme; no style refers to it, but Word expects the part."""
    colours = ("dk1", "lt1", "dk2", "lt2", *(f"accent{n}" for n in range(1, 7)), "hlink", "folHlink")
    scheme = "".join(
        f'<a:{name}><a:srgbClr val="{"FFFFFF" if name.startswith("lt") else "000000"}"/></a:{name}>' for name in colours
    )
    font = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="NTS"><a:themeElements>'
        f'<a:clrScheme name="NTS">{scheme}</a:clrScheme><a:fontScheme name="NTS"><a:majorFont>{font}</a:majorFont>'
        f'<a:minorFont>{font}</a:minorFont></a:fontScheme><a:fmtScheme name="NTS"><a:fillStyleLst>{fill * 3}'
        f"</a:fillStyleLst><a:lnStyleLst>{f'<a:ln>{fill}</a:ln>' * 3}</a:lnStyleLst><a:effectStyleLst>{effect * 3}"
        f"</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


def _types() -> str:
    overrides = {
        "/word/document.xml": f"{_CT}.document.main+xml",
        **{f"/{name}": f"{_CT}.{kind}+xml" for name, kind in _PARTS.items() if kind != "theme"},
        "/word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    }
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides.items())
        + "</Types>"
    )


def _relations(*targets: tuple[str, str]) -> str:
    return (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
            for number, (kind, target) in enumerate(targets, 1)
        )
        + "</Relationships>"
    )


def template() -> bytes:
    """The file: nothing in it is compressed, so that it is the same on every machine."""
    core = (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:title>Mẫu hồ sơ kịch bản khung</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>"
    )
    parts = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _relations(
            (f"{_OFFICE}/relationships/officeDocument", "word/document.xml"),
            (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            (f"{_OFFICE}/relationships/extended-properties", "docProps/app.xml"),
        ),
        "word/document.xml": _document(),
        "word/_rels/document.xml.rels": _relations(
            *((f"{_OFFICE}/relationships/{kind}", name.removeprefix("word/")) for name, kind in _PARTS.items())
        ),
        "word/styles.xml": styles_xml(_NAMESPACES),
        "word/settings.xml": _SETTINGS,
        "word/fontTable.xml": _FONTS,
        "word/header1.xml": _header(numbered=True),
        "word/header2.xml": _header(numbered=False),
        "word/theme/theme1.xml": _theme(),
        "docProps/core.xml": core,
        "docProps/app.xml": f'<Properties xmlns="{_OFFICE}/extended-properties"/>',
    }
    return archive(stored(name, (_HEAD + xml).encode()) for name, xml in parts.items())


def main() -> None:
    """Write the file, or the one named on the command line."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    target.write_bytes(template())
    print(target)


if __name__ == "__main__":
    main()
