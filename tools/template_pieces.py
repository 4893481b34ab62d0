"""Pieces of document.xml of the Word template: paragraphs, runs, tables and tags as docxtpl reads them."""

from __future__ import annotations

from template_styles import RED, twips

from nts_scenario_kit.word import styles
from nts_scenario_kit.word.format import STAMPS, WRITER
from nts_scenario_kit.word.view import KEPT
from nts_scenario_kit.word.widths import BOLD, width_mm


def run(text: str, style: str = "") -> str:
    """A run of text, in a character style if one is named."""
    look = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(style: str, *runs: str, more: str = "") -> str:
    """A paragraph in a named style; ``more`` are further paragraph properties, in the order of the schema."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>{"".join(runs)}</w:p>'


def tag(text: str) -> str:
    """A paragraph that is nothing but a tag: docxtpl takes the whole paragraph away."""
    return paragraph("NTSThe", run(text))


def lines(name: str, style: str, before: str = "", more: str = "") -> str:
    """One paragraph for each text of a list."""
    return (
        tag("{%p for line in " + name + " %}")
        + paragraph(style, run(before + "{{ line }}"), more=more)
        + tag("{%p endfor %}")
    )


def optional(name: str, *content: str) -> str:
    """Content that stands only where the value is not empty."""
    return tag("{%p if " + name + " %}") + "".join(content) + tag("{%p endif %}")


def line(name: str, style: str, more: str = "") -> str:
    """One paragraph for a text that may be empty."""
    return optional(name, paragraph(style, run("{{ " + name + " }}"), more=more))


def rule(name: str) -> str:
    """A rule: its paragraph is made when the length of the text above it is known."""
    return paragraph(styles.RULE, run("{{p " + name + " }}"))


#: The spans of a paragraph, each tag in a run of its own: the run of the text keeps the look of the specimen.
SPANS = (
    run("{%r for open, text, close in content %}")
    + run("{{r open }}")
    + run("{{ text }}")
    + run("{{r close }}")
    + run("{%r endfor %}")
)


def cell(width: int, *content: str, span: int = 0, properties: str = "") -> str:
    """A cell of this width in twips; 0 for the cells of a table whose columns the document decides."""
    spanned = f'<w:gridSpan w:val="{span}"/>' if span else ""
    own = f'<w:tcW w:w="{width}" w:type="dxa"/>' if width else '<w:tcW w:w="0" w:type="auto"/>'
    return f"<w:tc><w:tcPr>{own}{spanned}{properties}</w:tcPr>{''.join(content)}</w:tc>"


def row(*cells: str, properties: str = "<w:cantSplit/>") -> str:
    """A row that stays on one page."""
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def table(style: str, widths: list[int], *rows: str, place: str = "") -> str:
    """A table with fixed columns, widths in twips."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{place}'
        f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0"'
        f' w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>'
    )


CENTRED = '<w:jc w:val="center"/>'


def letterhead(quoc_hieu_pt: float) -> str:
    """Issuer at the left, Quốc hiệu and Tiêu ngữ at the right, number and date below in one row (PL I, I.IV, ô 1 to 4).

    The right column holds Quốc hiệu on one line; where this is more than the text leaves, the table sticks out of both
    margins alike, as in the official templates.
    """
    left = twips(WRITER.text_mm * WRITER.header_left_share)
    national = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    right = max(twips(WRITER.text_mm) - left, twips(width_mm(national, quoc_hieu_pt, BOLD) + 4))
    names = cell(
        left, lines("parent", "NTSCoQuanChuQuan"), lines("issuer", "NTSCoQuanBanHanh"), rule("issuer_rule")
    ) + cell(
        right,
        paragraph("NTSQuocHieu", run(national)),
        paragraph("NTSTieuNgu", run("Độc lập - Tự do - Hạnh phúc")),
        rule("motto_rule"),
    )
    number = cell(left, paragraph("NTSSoKyHieu", run("{{ number }}")), _stamps()) + cell(
        right, paragraph("NTSDiaDanhNgay", run("{{ place_date }}"))
    )
    tagged = [row(cell(left + right, tag("{%tr " + text + " %}"), span=2)) for text in ("if dated", "endif")]
    return table("NTSBoCuc", [left, right], row(names), tagged[0], row(number), tagged[1], place=CENTRED)


def _stamps() -> str:
    """Độ mật, then độ khẩn, each in a frame of its size (PL I, I.III.2b); one without size takes that of its length."""
    groups = (
        ('if stamp in ["KHẨN", "MẬT"]', "KHẨN"),
        ('elif stamp in ["HỎA TỐC", "HOẢ TỐC", "TỐI MẬT"]', "HỎA TỐC"),
        ("else", "THƯỢNG KHẨN"),
    )
    return (
        tag("{%p for stamp in stamps %}")
        + paragraph(styles.GAP)
        + "".join(tag("{%p " + test + " %}") + _stamp(words) for test, words in groups)
        + tag("{%p endif %}")
        + paragraph(styles.SECTION_END)  # a cell ends with a paragraph, and two tables need one between them
        + tag("{%p endfor %}")
    )


def _stamp(words: str) -> str:
    width = twips(STAMPS[words].width_mm or 40)
    height = twips(STAMPS[words].height_mm or 8)
    frame = "".join(
        f'<w:{side} w:val="single" w:sz="8" w:space="0" w:color="{RED}"/>'
        for side in ("top", "left", "bottom", "right")
    )
    return table(
        "NTSBoCuc",
        [width],
        row(
            cell(
                width,
                paragraph("NTSDauKhan", run("{{ stamp }}")),
                properties=f'<w:tcBorders>{frame}</w:tcBorders><w:vAlign w:val="center"/>',
            ),
            properties=f'<w:cantSplit/><w:trHeight w:val="{height}" w:hRule="exact"/>',
        ),
        place=CENTRED,
    )


def circulation() -> str:
    """Ô 11: a framed line in the top margin of the first page, above Quốc hiệu (PL I, I.III.2c)."""
    width = twips(56)
    left = twips(WRITER.left_mm + WRITER.text_mm * (1 + WRITER.header_left_share) / 2) - width // 2
    frame = (
        f'<w:framePr w:w="{width}" w:hSpace="0" w:wrap="around" w:vAnchor="page" w:hAnchor="page"'
        f' w:x="{left}" w:y="{twips(WRITER.top_mm - 12)}"/>'
    )
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="8" w:space="3" w:color="auto"/>' for side in ("top", "left", "bottom", "right")
    )
    return line("circulation", "NTSLuuHanh", more=f"{frame}<w:pBdr>{sides}</w:pBdr>")


def contact() -> str:
    """Ô 13: below a line across the text, at the foot of the first page (PL I, I.III.4)."""
    frame = (
        f'<w:framePr w:w="{twips(WRITER.text_mm)}" w:wrap="notBeside" w:vAnchor="margin" w:hAnchor="margin"'
        ' w:xAlign="left" w:yAlign="bottom"/>'
    )
    above = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
    return lines("contact", "NTSDiaChi", more=frame + above)


def signature() -> str:
    """Recipients at the left, level with the signer's post at the right; the block stays on one page (PL I, I.IV).

    What is left of a list of recipients that asks for more than half a page goes on below, over the end of the page.
    """
    left = twips(WRITER.text_mm * WRITER.signature_left_share)
    right = twips(WRITER.text_mm) - left
    above = f'<w:tcMar><w:top w:w="{round(WRITER.before_pt * 20)}" w:type="dxa"/></w:tcMar>'
    drafter = paragraph("NTSNguoiSoanThao", run("{{ drafter }}"))
    recipients = cell(
        left,
        optional("recipients", paragraph("NTSNoiNhan", run("Nơi nhận:"))),
        lines("recipients", "NTSNoiNhanDong", "- "),
        optional("drafter and not further", drafter),
        paragraph(styles.SECTION_END),
        properties=above,
    )
    signer = cell(right, lines("power", "NTSQuyenHan"), paragraph("NTSHoTen", run("{{ signer }}")), properties=above)
    rest = cell(
        left, lines("further", "NTSNoiNhanDong", "- "), optional("drafter", drafter), paragraph(styles.SECTION_END)
    )
    tagged = [row(cell(left + right, tag("{%tr " + text + " %}"), span=2)) for text in ("if further", "endif")]
    more = row(rest, cell(right, paragraph(styles.SECTION_END)), properties="")
    return optional("signed", table("NTSBoCuc", [left, right], row(recipients, signer), tagged[0], more, tagged[1]))


def _specimen(kind: str, more: str = "") -> str:
    mark = "" if kind in ("text", "basis", "command") else run("{{ mark }}", "NTSSoDieu" if kind == "article" else "")
    return paragraph(styles.OF_KIND[kind], mark, SPANS, more=more)


def blocks(text_width: int) -> str:
    """One specimen for each kind of block, the most frequent kinds first: the order decides how fast one is found.

    A line that announces what stands below it has one of its own, which stays on the page of the next paragraph.
    """
    kinds = ("dash", "plus", "text", "point", "roman", "clause", "stage", "substage", "item", "article", "basis",
             "situation", "part", "command")  # fmt: skip
    out = [tag("{%p for kind, mark, content in blocks %}")]
    for place, kind in enumerate(kinds):
        out += (tag("{%p " + ("elif" if place else "if") + f' kind == "{kind}" %}}'), _specimen(kind))
    for kind, kept in KEPT.items():
        out += (tag(f'{{%p elif kind == "{kept}" %}}'), _specimen(kind, "<w:keepNext/>"))
    out += (
        tag('{%p elif kind == "table" %}'),
        tag("{%p for grid, columns, header, rows, spaced in content %}"),
        optional("spaced", paragraph(styles.GAP)),  # a table has no gap above it of its own
        _table(text_width),
        paragraph(styles.GAP),
        tag("{%p endfor %}"),
        tag("{%p endif %}"),
        tag("{%p endfor %}"),
    )
    return "".join(out)


def _table(text_width: int) -> str:
    third = text_width // 3
    header = row(
        cell(0, tag("{%tc for width, title in header %}")),
        cell(0, paragraph("NTSDauBang", run("{{ title }}")), properties='<w:vAlign w:val="center"/>'),
        cell(0, tag("{%tc endfor %}")),
        properties="<w:cantSplit/><w:tblHeader/>",
    )
    each = tag("{%p for content in paragraphs %}")
    end = tag("{%p endfor %}")
    group = row(
        cell(
            0,
            tag("{%p for width, align, paragraphs in cells %}") + each,
            paragraph("NTSOBangNhom", run("{% colspan columns %}"), SPANS),
            end + end,
        ).replace('<w:tcW w:w="0" w:type="auto"/>', '<w:vAlign w:val="center"/>')
    )
    ordinary = row(
        cell(0, tag("{%tc for width, align, paragraphs in cells %}")),
        cell(
            0,
            each,
            tag('{%p if align == "center" %}') + paragraph("NTSOBangGiua", SPANS),
            tag('{%p elif align == "center, kept" %}') + paragraph("NTSOBangGiua", SPANS, more="<w:keepNext/>"),
            tag('{%p elif align == "left, kept" %}') + paragraph("NTSOBang", SPANS, more="<w:keepNext/>"),
            tag("{%p else %}") + paragraph("NTSOBang", SPANS) + tag("{%p endif %}"),
            end,
        ),
        cell(0, tag("{%tc endfor %}")),
    )

    def only(text: str) -> str:
        return row(cell(0, tag("{%tr " + text + " %}"), span=3))

    return table(
        "NTSBang",
        [third] * 3,
        header,
        only("for group, cells in rows"),
        only("if group") + group,
        only("else") + ordinary,
        only("endif") + only("endfor"),
        place=CENTRED,
    )
