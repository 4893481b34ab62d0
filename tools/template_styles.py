"""styles.xml of the Word template: one named style for each component and kind, sizes from the table of the decree."""

from __future__ import annotations

from typing import NamedTuple

from nts_scenario_kit.word import styles
from nts_scenario_kit.word.format import COMPONENTS, FONT, PROFILES, WRITER
from nts_scenario_kit.word.widths import ITALIC, width_mm

BODY_PT = 14
SIZES = PROFILES[BODY_PT].size

#: Urgency stamps are bright red (PL I, I.III.2b); this red keeps a contrast of 4.5 to 1 on white paper.
RED = "EE0000"


def twips(mm: float) -> int:
    """Millimetres as twentieths of a point."""
    return round(mm * 1440 / 25.4)


#: Gap above a block that begins something new, in twips: two of the decree's 6 pt gaps.
_WIDE = round(WRITER.before_pt * 40)
_GAP = round(WRITER.before_pt * 20)
#: Blank for the signature above the signer's name, in twips: five single lines of the body (27 mm).
_SIGNATURE = round(5 * BODY_PT * 1.15 * 20)
#: Mẫu 1.5 of Phụ lục III sets “Kính gửi:” 3.5 cm from the margin; its items hang below the colon (PL I, I.II.9d).
_ADDRESS = twips(35)
_BELOW_COLON = _ADDRESS + twips(width_mm("Kính gửi:", SIZES["kinh_gui"], ITALIC))
_HYPHEN = twips(3)


class Look(NamedTuple):
    """One style: name in Word, id of the style below it, paragraph properties, and what is not the component's."""

    name: str
    below: str = "Normal"
    before: int = 0  # twips
    indent: str = ""  # attributes of w:ind
    align: str = ""  # overrides the component's alignment
    line: float = 1.0  # lines
    keep: bool = False  # with the next paragraph
    outline: int | None = None
    colour: str = ""
    bold: bool | None = None  # overrides the component's weight
    caps: bool = False  # printed in capitals, whatever the author's letters; the text itself stays as written


_FIRST = f'w:firstLine="{twips(WRITER.first_line_mm)}"'


def _text(name: str, below: str = "NTSVanBan", **more: object) -> Look:
    look = {"before": _GAP, "indent": _FIRST, "align": "both", "line": WRITER.line, "bold": False} | more
    return Look(name, below, **look)  # type: ignore[arg-type]


def _heading(number: int, *, bold: bool) -> Look:
    return _text(f"heading {number}", "Normal", keep=True, outline=number - 1, bold=bold)


LOOKS: dict[str, Look] = {
    "Heading1": _heading(1, bold=True),
    "Heading2": _heading(2, bold=True),
    "NTSTinhHuong": _text("NTS Tình huống", "Heading2", keep=True, outline=1, bold=True),
    "Heading3": _heading(3, bold=False),
    "Heading4": _heading(4, bold=False),
    "Heading5": _heading(5, bold=False),
    "NTSVanBan": _text("NTS Văn bản", "Normal"),
    "NTSGachDau": _text("NTS Gạch đầu dòng"),
    "NTSDauCong": _text("NTS Dấu cộng"),
    "NTSLaMa": _text("NTS Số La Mã thường"),
    "NTSDieu": _text("NTS Điều", line=1.0),
    "NTSKhoan": _text("NTS Khoản", line=1.0),
    "NTSCanCu": _text("NTS Căn cứ", line=1.0),
    "NTSLenh": Look("NTS Quyết định (dòng lệnh)", before=_GAP, keep=True),
    "NTSQuocHieu": Look("NTS Quốc hiệu"),
    "NTSTieuNgu": Look("NTS Tiêu ngữ"),
    "NTSCoQuanChuQuan": Look("NTS Cơ quan chủ quản", caps=True),
    "NTSCoQuanBanHanh": Look("NTS Cơ quan ban hành"),
    "NTSSoKyHieu": Look("NTS Số và ký hiệu"),
    "NTSDiaDanhNgay": Look("NTS Địa danh và thời gian"),
    "NTSTenLoai": Look("NTS Tên loại", before=_WIDE, keep=True, outline=0),
    "NTSTrichYeu": Look("NTS Trích yếu", keep=True),
    "NTSKemTheo": Look("NTS Kèm theo", keep=True),
    "NTSThamQuyen": Look("NTS Thẩm quyền ban hành", keep=True, caps=True),
    "NTSKinhGui": Look("NTS Kính gửi", before=_WIDE, align="center", keep=True),
    "NTSKinhGuiNhieu": Look("NTS Kính gửi (nhiều nơi)", "NTSKinhGui", _WIDE, f'w:left="{_ADDRESS}"', "left", keep=True),
    "NTSKinhGuiDong": Look(
        "NTS Kính gửi (từng nơi)", indent=f'w:left="{_BELOW_COLON + _HYPHEN}" w:hanging="{_HYPHEN}"', align="left"
    ),
    "NTSNhanPhuLuc": Look("NTS Phụ lục", keep=True, outline=0),
    "NTSTenPhuLuc": Look("NTS Tên phụ lục", keep=True, caps=True),
    "NTSQuyenHan": Look("NTS Quyền hạn và chức vụ", caps=True),
    "NTSHoTen": Look("NTS Họ tên người ký", before=_SIGNATURE),
    "NTSNoiNhan": Look("NTS Nơi nhận"),
    "NTSNoiNhanDong": Look("NTS Nơi nhận (từng nơi)"),
    "NTSNguoiSoanThao": Look("NTS Người soạn thảo", align="right"),
    "NTSDiaChi": Look("NTS Địa chỉ"),
    "NTSDauKhan": Look("NTS Dấu mật và khẩn", colour=RED),
    "NTSLuuHanh": Look("NTS Lưu hành"),
    "NTSSoTrang": Look("NTS Số trang"),
}

#: Text of tables: the smallest size of the body in both profiles, single-spaced.
_TABLE = round(COMPONENTS["body"].size_pt.low * 2)


def _on_off(tag: str, value: bool | None) -> str:
    return "" if value is None else f"<w:{tag}/>" if value else f'<w:{tag} w:val="0"/>'


def _style(style_id: str, look: Look) -> str:
    key = styles.COMPONENT.get(style_id) or styles.COMPONENT[look.below]
    part = COMPONENTS[key]
    align = look.align or part.align or "both"
    size = round(SIZES[key] * 2)
    bold = part.bold if look.bold is None else look.bold
    slanted = bool(part.italic)
    outline = "" if look.outline is None else f'<w:outlineLvl w:val="{look.outline}"/>'
    indent = f"<w:ind {look.indent}/>" if look.indent else ""
    colour = f'<w:color w:val="{look.colour}"/>' if look.colour else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{style_id}"{"" if style_id.startswith("H") else CUSTOM}>'
        f'<w:name w:val="{look.name}"/><w:basedOn w:val="{look.below}"/><w:next w:val="NTSVanBan"/>'
        f'<w:uiPriority w:val="9"/><w:qFormat/><w:pPr>{"<w:keepNext/><w:keepLines/>" if look.keep else ""}'
        f'<w:spacing w:before="{look.before}" w:after="{round(WRITER.after_pt * 20)}"'
        f' w:line="{round(look.line * 240)}" w:lineRule="auto"/>{indent}<w:jc w:val="{align}"/>{outline}</w:pPr>'
        f"<w:rPr>{_on_off('b', bold)}{_on_off('bCs', bold)}{_on_off('i', slanted)}{_on_off('iCs', slanted)}"
        f"{_on_off('caps', look.caps or None)}"
        f'{colour}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr></w:style>'
    )


CUSTOM = ' w:customStyle="1"'


def _plain(style_id: str, name: str, paragraph: str, run: str, below: str = "Normal") -> str:
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{style_id}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{below}"/><w:uiPriority w:val="9"/><w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _exact(points: float, before: float = 0, after: float = 0) -> str:
    """Spacing of a paragraph exactly so many points high."""
    gaps = f'w:before="{round(before * 20)}" w:after="{round(after * 20)}"'
    return f'<w:spacing {gaps} w:line="{round(points * 20)}" w:lineRule="exact"/>'


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _helpers() -> str:
    rule = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
    single = '<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>'
    return "".join(
        (
            _plain(styles.RULE, "NTS Đường kẻ", rule + _exact(3, before=2, after=4), _size(2)),
            _plain(styles.GAP, "NTS Khoảng cách", "<w:keepNext/>" + _exact(WRITER.before_pt), _size(2)),
            # a tenth of a point: below a page full to its last line it must not open an empty one
            _plain(styles.SECTION_END, "NTS Hết phần", _exact(0.1), _size(2)),
            _plain("NTSThe", "NTS Thẻ của mẫu (không in)", "", f'<w:color w:val="7F7F7F"/>{_size(18)}'),
            _plain("NTSDuThao", "NTS Dự thảo", "", "<w:b/><w:bCs/>" + _size(round(SIZES["luu_hanh"] * 2))),
            _plain("NTSOBang", "NTS Ô bảng", single + '<w:jc w:val="left"/>', _size(_TABLE)),
            _plain("NTSOBangGiua", "NTS Ô bảng (giữa)", '<w:jc w:val="center"/>', "", "NTSOBang"),
            _plain("NTSOBangNhom", "NTS Ô bảng (nhóm)", "<w:keepNext/>", "<w:b/><w:bCs/>", "NTSOBang"),
            _plain("NTSDauBang", "NTS Đầu bảng", '<w:keepNext/><w:jc w:val="center"/>', "<w:b/><w:bCs/>", "NTSOBang"),
            (
                f'<w:style w:type="character"{CUSTOM} w:styleId="NTSSoDieu"><w:name w:val="NTS Số của điều"/>'
                '<w:uiPriority w:val="9"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>'
            ),
        )
    )


def _table_styles() -> str:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    grid = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in sides)
    none = "".join(f'<w:{side} w:val="none" w:sz="0" w:space="0" w:color="auto"/>' for side in sides)

    def style(style_id: str, name: str, borders: str, margin: int) -> str:
        margins = "".join(
            f'<w:{side} w:w="{width}" w:type="dxa"/>'
            for side, width in (("top", 0), ("left", margin), ("bottom", 0), ("right", margin))
        )
        return (
            f'<w:style w:type="table"{CUSTOM} w:styleId="{style_id}"><w:name w:val="{name}"/>'
            f'<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="9"/><w:tblPr><w:tblBorders>{borders}</w:tblBorders>'
            f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr></w:style>"
        )

    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        "</w:tblPr></w:style>"
        + style("NTSBoCuc", "NTS Bố cục", none, 0)
        + style("NTSBang", "NTS Bảng", grid, twips(1.5))
    )


def styles_xml(namespaces: str) -> str:
    """The whole part."""
    fonts = " ".join(f'w:{kind}="{FONT}"' for kind in ("ascii", "hAnsi", "eastAsia", "cs"))
    size = round(SIZES["body"] * 2)
    return (
        f"<w:styles {namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {fonts}/>{_size(size)}"
        '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
        '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f"<w:pPr><w:widowControl/></w:pPr><w:rPr>{_size(size)}</w:rPr></w:style>"
        + "".join(_style(style_id, look) for style_id, look in LOOKS.items())
        + _helpers()
        + _table_styles()
        + "</w:styles>"
    )
