"""A conforming Decision with its attachment and annex, built as raw WordprocessingML, and handles to break one thing.

Written apart from the kit's own writer, so that the linter is not measured against itself.
"""

# ruff: noqa: A001, A002, E501, RUF028

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, field, replace
from xml.sax.saxutils import escape

_NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@dataclass
class R:
    text: str
    b: bool | None = None
    i: bool | None = None
    size: float | None = None
    font: str | None = None
    color: str | None = None


@dataclass
class P:
    text: str
    id: str = ""
    b: bool = False
    i: bool = False
    size: float = 14
    jc: str = "both"
    first: int = 720
    left: int = 0
    before: int = 120
    after: int = 0
    line: int = 264
    rule: str = "auto"
    font: str = "Times New Roman"
    color: str = ""
    caps: bool = False
    runs: list[R] = field(default_factory=list)
    shape_mm: float = 0
    box: tuple[float, float, P] | None = None
    page_break: bool = False
    extra: str = ""
    raw: str = ""

    def xml(self) -> str:
        ppr = [f"{self.extra}"]
        if self.page_break:
            ppr.append("<w:pageBreakBefore/>")
        ppr.append(
            f'<w:spacing w:before="{self.before}" w:after="{self.after}" w:line="{self.line}" w:lineRule="{self.rule}"/>'
        )
        ppr.append(f'<w:ind w:left="{self.left}" w:firstLine="{self.first}"/>')
        ppr.append(f'<w:jc w:val="{self.jc}"/>')
        runs = self.runs or [R(self.text)]
        body = "".join(self._run(run) for run in runs if run.text)
        return f"<w:p><w:pPr>{''.join(ppr)}</w:pPr>{self._shapes()}{body}{self.raw}</w:p>"

    def _rpr(self, run: R) -> str:
        bold = self.b if run.b is None else run.b
        italic = self.i if run.i is None else run.i
        font, size = run.font or self.font, run.size or self.size
        color = run.color or self.color
        return (
            f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"/>'
            + ("<w:b/>" if bold else "")
            + ("<w:i/>" if italic else "")
            + ("<w:caps/>" if self.caps else "")
            + (f'<w:color w:val="{color}"/>' if color else "")
            + f'<w:sz w:val="{round(size * 2)}"/></w:rPr>'
        )

    def _run(self, run: R) -> str:
        parts = []
        for index, piece in enumerate(run.text.split("\n")):
            if index:
                parts.append("<w:br/>")
            for at, text in enumerate(piece.split("\t")):
                parts.append("<w:tab/>" if at else "")
                parts.append(f'<w:t xml:space="preserve">{escape(text)}</w:t>' if text else "")
        return f"<w:r>{self._rpr(run)}{''.join(parts)}</w:r>"

    def _shapes(self) -> str:
        out = ""
        if self.shape_mm:
            out += _drawing(self.shape_mm, 0, "line", "")
        if self.box:
            width, height, inner = self.box
            out += _drawing(width, height, "rect", f"<wps:txbx><w:txbxContent>{inner.xml()}</w:txbxContent></wps:txbx>")
        return out


def _drawing(width: float, height: float, shape: str, inner: str) -> str:
    cx, cy = round(width * 36000), round(height * 36000)
    return (
        f'<w:r><w:drawing><wp:anchor><wp:extent cx="{cx}" cy="{cy}"/><wp:docPr id="1" name="x"/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        f'<wps:spPr><a:prstGeom prst="{shape}"/></wps:spPr>{inner}</wps:wsp></a:graphicData></a:graphic>'
        "</wp:anchor></w:drawing></w:r>"
    )


@dataclass
class T:
    """A table: rows of cells, each a list of paragraphs; column widths in twips."""

    rows: list[list[list[P]]]
    widths: tuple[int, ...]
    bordered: bool = False

    def xml(self) -> str:
        side = "single" if self.bordered else "none"
        borders = "".join(f'<w:{n} w:val="{side}"/>' for n in ("top", "left", "bottom", "right", "insideH", "insideV"))
        grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in self.widths)
        rows = ""
        for row in self.rows:
            cells = "".join(
                f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/></w:tcPr>{"".join(p.xml() for p in cell)}</w:tc>'
                for cell, w in zip(row, self.widths, strict=True)
            )
            rows += f"<w:tr>{cells}</w:tr>"
        return f"<w:tbl><w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"


@dataclass
class S:
    """End of a section."""

    id: str = ""
    width: int = 11906
    height: int = 16838
    orient: str = ""
    top: int = 1134
    bottom: int = 1134
    left: int = 1701
    right: int = 1134
    title_page: bool = True
    start: int | None = None
    fmt: str = ""
    header: bool = True

    def xml(self, last: bool) -> str:
        orient = f' w:orient="{self.orient}"' if self.orient else ""
        number = (f' w:fmt="{self.fmt}"' if self.fmt else "") + (f' w:start="{self.start}"' if self.start else "")
        body = (
            (
                '<w:headerReference w:type="default" r:id="rIdH"/><w:footerReference w:type="default" r:id="rIdF"/>'
                '<w:headerReference w:type="first" r:id="rIdH1"/>'
                if self.header
                else ""
            )
            + f'<w:pgSz w:w="{self.width}" w:h="{self.height}"{orient}/>'
            f'<w:pgMar w:top="{self.top}" w:right="{self.right}" w:bottom="{self.bottom}" w:left="{self.left}" '
            'w:header="567" w:footer="567" w:gutter="0"/>'
            + (f"<w:pgNumType{number}/>" if number else "")
            + ("<w:titlePg/>" if self.title_page else "")
        )
        sect = f"<w:sectPr>{body}</w:sectPr>"
        return sect if last else f"<w:p><w:pPr>{sect}</w:pPr></w:p>"


PAGE_FIELD = (
    '<w:r>{rpr}<w:fldChar w:fldCharType="begin"/></w:r><w:r>{rpr}<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r>{rpr}<w:fldChar w:fldCharType="separate"/></w:r><w:r>{rpr}<w:t>2</w:t></w:r>'
    '<w:r>{rpr}<w:fldChar w:fldCharType="end"/></w:r>'
)


@dataclass
class Doc:
    blocks: list[P | T | S]
    header: list[P] = field(default_factory=lambda: [page_number()])
    first_header: list[P] = field(default_factory=lambda: [P("", jc="center", first=0)])
    footer: list[P] = field(default_factory=lambda: [P("", jc="center", first=0)])
    styles: str = ""
    numbering: str = ""
    images: dict[str, str] = field(default_factory=dict)  # relationship -> name of a picture

    def paragraphs(self) -> list[P]:
        out = []
        for block in self.blocks:
            if isinstance(block, P):
                out.append(block)
            elif isinstance(block, T):
                out += [p for row in block.rows for cell in row for p in cell]
        return out

    def __getitem__(self, id: str) -> P:
        return next(p for p in [*self.paragraphs(), *self.header, *self.footer, *self.first_header] if p.id == id)

    def section(self, id: str) -> S:
        return next(b for b in self.blocks if isinstance(b, S) and b.id == id)

    def table(self, id: str) -> T:
        return next(
            b for b in self.blocks if isinstance(b, T) and any(p.id == id for r in b.rows for c in r for p in c)
        )

    def place(self, id: str) -> tuple[list, int]:
        lists = [self.blocks, *[cell for b in self.blocks if isinstance(b, T) for row in b.rows for cell in row]]
        for items in lists:
            for index, item in enumerate(items):
                if isinstance(item, P) and item.id == id:
                    return items, index
        raise KeyError(id)

    def drop(self, id: str) -> None:
        items, index = self.place(id)
        del items[index]

    def after(self, id: str, *new: P | T | S) -> None:
        items, index = self.place(id)
        items[index + 1 : index + 1] = new

    def before(self, id: str, *new: P | T | S) -> None:
        items, index = self.place(id)
        items[index:index] = new

    def copy(self, id: str, **changes: object) -> P:
        return replace(self[id], **changes)

    def xml(self) -> str:
        parts = [b.xml(i == len(self.blocks) - 1) if isinstance(b, S) else b.xml() for i, b in enumerate(self.blocks)]
        return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document {_NS}><w:body>{"".join(parts)}</w:body></w:document>'

    def parts(self) -> dict[str, str]:
        wml = "application/vnd.openxmlformats-officedocument.wordprocessingml."
        kinds = {"document": "document.main", "styles": "styles", "numbering": "numbering", "settings": "settings",
                 "header1": "header", "header2": "header", "footer1": "footer"}  # fmt: skip
        types = "".join(f'<Override PartName="/word/{n}.xml" ContentType="{wml}{k}+xml"/>' for n, k in kinds.items())
        rels = "".join(
            f'<Relationship Id="{i}" Type="{_REL}/{kind}" Target="{name}.xml"/>'
            for i, kind, name in (
                ("rIdS", "styles", "styles"),
                ("rIdN", "numbering", "numbering"),
                ("rIdT", "settings", "settings"),
                ("rIdH", "header", "header1"),
                ("rIdH1", "header", "header2"),
                ("rIdF", "footer", "footer1"),
            )  # fmt: skip
        )
        rels += "".join(
            f'<Relationship Id="{i}" Type="{_REL}/image" Target="media/{n}"/>' for i, n in self.images.items()
        )
        pkg = "http://schemas.openxmlformats.org/package/2006"
        return {
            "[Content_Types].xml": f'<Types xmlns="{pkg}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="jpg" ContentType="image/jpeg"/><Default Extension="png" ContentType="image/png"/>{types}</Types>',
            **{f"word/media/{name}": "" for name in self.images.values()},
            "_rels/.rels": f'<Relationships xmlns="{pkg}/relationships"><Relationship Id="rId1" '
            f'Type="{_REL}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{pkg}/relationships">{rels}</Relationships>',
            "word/document.xml": self.xml(),
            "word/styles.xml": f'<w:styles {_NS}>{self.styles}<w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
            '<w:name w:val="Normal"/></w:style></w:styles>',
            "word/numbering.xml": f"<w:numbering {_NS}>{self.numbering}</w:numbering>",
            "word/settings.xml": f"<w:settings {_NS}/>",
            "word/header1.xml": f"<w:hdr {_NS}>{''.join(p.xml() for p in self.header)}</w:hdr>",
            "word/header2.xml": f"<w:hdr {_NS}>{''.join(p.xml() for p in self.first_header)}</w:hdr>",
            "word/footer1.xml": f"<w:ftr {_NS}>{''.join(p.xml() for p in self.footer)}</w:ftr>",
        }

    def bytes(self) -> bytes:
        return pack(self.parts())


def pack(parts: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def page_number(**changes: object) -> P:
    p = P("", id="page", jc="center", first=0, before=0)
    for key, value in changes.items():
        setattr(p, key, value)
    p.raw = PAGE_FIELD.replace("{rpr}", p._rpr(R("")))
    return p


def centre(text: str, id: str, **changes: object) -> P:
    return P(text, id, **({"jc": "center", "first": 0, "before": 0, "line": 240} | changes))


def header(number: str = "Số: 25/QĐ-SYT", prefix: str = "", date: bool = True) -> T:
    """Parent over issuer, with rules as drawn lines; ``prefix`` makes ids of a second header."""
    left = [
        centre("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", f"{prefix}parent", size=13),
        centre("SỞ Y TẾ", f"{prefix}issuer", size=13, b=True),
        centre("", f"{prefix}issuer_line", size=13, shape_mm=9),
    ]
    right = [
        centre("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", f"{prefix}qh", size=13, b=True),
        centre("Độc lập - Tự do - Hạnh phúc", f"{prefix}tn", b=True),
        centre("", f"{prefix}tn_line", shape_mm=60),
    ]
    rows = [[left, right]]
    if date:
        rows.append([
            [centre(number, "so", size=13)],
            [centre("Lâm Đồng, ngày 05 tháng 11 năm 2026", "date", i=True)],
        ])  # fmt: skip
    return T(rows, (3500, 5800))


def signature(first: str = "- Như Điều 3;") -> T:
    small = {"jc": "left", "first": 0, "before": 0, "line": 240, "size": 11}
    left = [
        P("Nơi nhận:", "nn", **(small | {"size": 12, "b": True, "i": True})),
        P(first, "nn1", **small),
        P("- Ủy ban nhân dân tỉnh (để báo cáo);", "nn2", **small),
        P("- Lưu: VT, NVY (05).", "luu", **small),
    ]
    right = [
        centre("KT. GIÁM ĐỐC", "kt", b=True),
        centre("PHÓ GIÁM ĐỐC", "post", b=True),
        *[centre("", "") for _ in range(4)],
        centre("Nguyễn Văn An", "name", b=True),
    ]
    return T([[left, right]], (3700, 5600))


LONG = (
    "Các cơ quan, đơn vị được giao nhiệm vụ chủ động xây dựng phương án, bố trí lực lượng, phương tiện và kinh phí để "
    "thực hiện đúng thời hạn, bảo đảm chất lượng và hiệu quả."
)


def decision() -> Doc:
    """Decision + attachment + one annex."""
    end = " chịu trách nhiệm thi hành Quyết định này./."
    blocks: list[P | T | S] = [
        header(),
        centre("", ""),
        centre("QUYẾT ĐỊNH", "type", b=True),
        centre("Ban hành Kịch bản khung ứng phó với dịch bệnh trên địa bàn tỉnh Lâm Đồng", "abs", b=True),
        centre("", "abs_line", shape_mm=60),
        centre("GIÁM ĐỐC SỞ Y TẾ", "auth", b=True, before=120),
        P("Căn cứ Luật Phòng bệnh ngày 10 tháng 12 năm 2025;", "cc1", i=True),
        P("Căn cứ Nghị quyết số 147/NQ-CP ngày 22 tháng 5 năm 2025 của Chính phủ ban hành Chiến lược tổng thể quốc gia "
          "phòng ngừa, ứng phó với các đe dọa an ninh phi truyền thống;", "cc2", i=True),
        P("Theo đề nghị của Trưởng phòng Nghiệp vụ Y.", "cc3", i=True),
        centre("QUYẾT ĐỊNH:", "qd", b=True, before=120),
        P("", "d1", runs=[R("Điều 1.", b=True), R(" Ban hành kèm theo Quyết định này Kịch bản khung ứng phó với dịch bệnh trên "
                                                 "địa bàn tỉnh Lâm Đồng.")]),
        P("", "d2", runs=[R("Điều 2.", b=True), R(" Quyết định này có hiệu lực thi hành kể từ ngày ký.")]),
        P("", "d3", runs=[R("Điều 3.", b=True), R(" Chánh Văn phòng, thủ trưởng các đơn vị trực thuộc và cá nhân có liên quan" + end)]),
        signature(),
        S("s1"),
        header(prefix="a_", date=False),
        centre("", ""),
        centre("KỊCH BẢN KHUNG", "a_type", b=True),
        centre("Ứng phó với dịch bệnh trên địa bàn tỉnh Lâm Đồng", "a_abs", b=True),
        centre("(Kèm theo Quyết định số 25/QĐ-SYT ngày 05 tháng 11 năm 2026 của Sở Y tế)", "a_kt", i=True),
        centre("", "a_line", shape_mm=25),
        P("I. CĂN CỨ VÀ MỤC TIÊU", "m1", b=True),
        P("1. Căn cứ thực tiễn", "k1", b=True),
        P(LONG, "body1"),
        P("a) Điểm thứ nhất của khoản này nêu yêu cầu chung đối với các đơn vị;", "pa"),
        P("b) Điểm thứ hai nêu yêu cầu về lực lượng;", "pb"),
        P("c) Điểm thứ ba nêu yêu cầu về phương tiện;", "pc"),
        P("d) Điểm thứ tư nêu yêu cầu về kinh phí;", "pd"),
        P("đ) Điểm thứ năm nêu yêu cầu về thời hạn.", "pdd"),
        P("2. Mục tiêu", "k2", b=True),
        P("- " + LONG, "dash1"),
        P("II. TỔ CHỨC THỰC HIỆN", "m2", b=True),
        P("Các đơn vị báo cáo kết quả theo biểu mẫu tại Phụ lục kèm theo trước ngày 05 tháng 11 hằng năm; vướng mắc phát sinh "
          "được gửi về Sở Y tế để tổng hợp, giải quyết./.", "a_end"),
        S("s2", start=1),
        centre("Phụ lục", "pl", b=True),
        centre("BẢNG PHÂN CÔNG NHIỆM VỤ", "pl_title", b=True),
        centre("(Kèm theo Quyết định số 25/QĐ-SYT ngày 05 tháng 11 năm 2026 của Sở Y tế)", "pl_kt", i=True),
        centre("", "pl_line", shape_mm=25),
        P("Bảng này nêu việc của từng đơn vị, thời hạn và sản phẩm để làm cơ sở theo dõi, đôn đốc, kiểm tra.", "pl_body"),
        T([[[P("TT", "c1", jc="center", first=0, size=12)], [P("Nhiệm vụ", "c2", jc="center", first=0, size=12)]],
           [[P("1", "c3", jc="center", first=0, size=12)], [P("Giám sát dịch", "c4", jc="left", first=0, size=12)]]],
          (1000, 8000), bordered=True),
        P("Các đơn vị chủ động triển khai theo phân công./.", "pl_end"),
        S("s3", start=1),
    ]  # fmt: skip
    return Doc(blocks)


def submission() -> Doc:
    """Tờ trình with Kính gửi, structure 6b."""
    blocks: list[P | T | S] = [
        header("Số: 31/TTr-SYT"),
        centre("", ""),
        centre("TỜ TRÌNH", "type", b=True),
        centre("Về việc ban hành Kịch bản khung ứng phó với dịch bệnh", "abs", b=True),
        centre("", "abs_line", shape_mm=40),
        centre("Kính gửi: Ủy ban nhân dân tỉnh Lâm Đồng", "kg", before=240),
        P("Thực hiện Nghị quyết số 147/NQ-CP ngày 22 tháng 5 năm 2025 của Chính phủ, Sở Y tế trình Ủy ban nhân dân tỉnh xem xét "
          "ban hành Kịch bản khung ứng phó với dịch bệnh như sau:", "intro"),
        P("I. SỰ CẦN THIẾT", "m1", b=True),
        P(LONG, "body1"),
        P("II. NỘI DUNG", "m2", b=True),
        P("1. Nội dung thứ nhất được trình bày đầy đủ trong dự thảo kèm theo Tờ trình này.", "k1"),
        P("2. Nội dung thứ hai được lấy ý kiến các cơ quan liên quan.", "k2"),
        P("Sở Y tế kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./.", "end"),
        signature("- Như trên;"),
        S("s1"),
    ]  # fmt: skip
    return Doc(blocks)


def letter() -> Doc:
    """Công văn to two bodies."""
    doc = submission()
    head = header("Số: 42/SYT-NVY")
    head.rows[1][0].append(centre("V/v xây dựng kịch bản khung ứng phó với dịch bệnh", "vv", size=12, before=120))
    doc.blocks[0] = head
    for id in ("type", "abs", "abs_line", "m1", "m2"):
        doc.drop(id)
    items, index = doc.place("kg")
    items[index : index + 1] = [
        P("Kính gửi:", "kg", jc="left", left=1985, first=0, before=240),
        P("- Ủy ban nhân dân các xã, phường, đặc khu;", "kg1", jc="left", left=2900, first=0),
        P("- Các bệnh viện trực thuộc.", "kg2", jc="left", left=2900, first=0),
    ]
    doc["intro"].text = LONG
    doc["k1"].text = "1. Nội dung thứ nhất được thực hiện theo hướng dẫn của cơ quan chuyên môn cấp trên."
    doc["end"].text = "Sở Y tế đề nghị các đơn vị phối hợp thực hiện./."
    return doc
