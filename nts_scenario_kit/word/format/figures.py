"""Page, spacing and components of Nghị định 30/2020/NĐ-CP as typed figures.

Lengths are millimetres or points, as each name says. Sources are written short: ``PL I, I.II.6e`` is Phụ lục I,
Phần I, Mục II, khoản 6, điểm e of the decree; ``PL I, I.V.5a`` is row 5a of its sample table; ``PL III, Mẫu 1.3`` is a
template of Phụ lục III.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import NamedTuple

from nts_scenario_kit.finding import Severity

#: The day on which the decree was last checked to be in force and unchanged.
VERIFIED = date(2026, 10, 3)

#: The only font of administrative documents (PL I, I.I.4).
FONT = "Times New Roman"
#: Names under which files from PDF or other programs carry it.
_FONT_NAMES = ("times new roman", "timesnewroman")


class Basis(Enum):
    """What a requirement rests on; it decides how much a breach weighs."""

    TEXT = "T"
    TEMPLATE = "M"
    PRACTICE = "P"
    DERIVED = "D"

    @property
    def severity(self) -> Severity:
        """The decree's own words: an error; only a template: a warning; practice or arithmetic: a note."""
        return _SEVERITY[self]


_SEVERITY = {
    Basis.TEXT: Severity.ERROR,
    Basis.TEMPLATE: Severity.WARNING,
    Basis.PRACTICE: Severity.NOTE,
    Basis.DERIVED: Severity.NOTE,
}


class Range(NamedTuple):
    """A closed range of allowed values, in the unit that the name of the field says."""

    low: float
    high: float

    def holds(self, value: float, tolerance: float = 0.0) -> bool:
        """True if the value lies in the range, give or take the tolerance (same unit)."""
        return self.low - tolerance <= value <= self.high + tolerance

    def __str__(self) -> str:
        """``13-14`` or ``11``, with a decimal comma."""
        low, high = (f"{x:g}".replace(".", ",") for x in self)
        return low if low == high else f"{low}–{high}"


class Page(NamedTuple):
    """The sheet, in millimetres (PL I, I.I.1 and I.I.2)."""

    width_mm: float
    height_mm: float
    size_tolerance_mm: float
    margin_tolerance_mm: float


@dataclass(frozen=True)
class Component:
    """How one component is set; None where the decree says nothing.

    ``size_pt`` is a range in points; ``rule_ratio`` is the length of the rule under it as a share of its last line;
    ``cell`` is its place in the layout diagram (ô số) of PL I, I.IV.
    """

    label: str
    size_pt: Range
    bold: bool | None
    italic: bool | None
    caps: bool | None
    align: str | None
    where: str
    rule_ratio: Range | None = None
    cell: str = ""

    @property
    def style(self) -> str:
        """``kiểu chữ đứng, đậm``, as the decree words it."""
        slant = {True: "nghiêng", False: "đứng", None: ""}[self.italic]
        weight = {True: "đậm", False: "không đậm", None: ""}[self.bold]
        return ", ".join(word for word in (slant, weight) if word)


class Spacing(NamedTuple):
    """Paragraphs of the text (PL I, I.II.6e): millimetres, points and lines, as named."""

    first_line_mm: tuple[float, float]
    first_line_tolerance_mm: float
    gap_min_pt: float
    line: Range
    single_factor: float


class Stamp(NamedTuple):
    """A rectangle with a single line, in millimetres; None where the decree gives no size."""

    words: str
    width_mm: float | None
    height_mm: float | None


def is_official_font(name: str) -> bool:
    """True for Times New Roman, also by a PostScript name (``TimesNewRomanPS-BoldMT``) or with a weight behind it."""
    return name.strip().lower().startswith(_FONT_NAMES)


def clause(where: str) -> str:
    """``PL I, I.II.6e`` -> ``NĐ 30/2020/NĐ-CP, PL I, I.II.6e``: the form in which findings cite the decree."""
    return f"NĐ 30/2020/NĐ-CP, {where}"


PAGE = Page(210.0, 297.0, 1.0, 0.2)

#: Margins in millimetres (PL I, I.I.3).
MARGINS_MM = {
    "top": Range(20, 25),
    "bottom": Range(20, 25),
    "left": Range(30, 35),
    "right": Range(15, 20),
}

#: ``single_factor``: a single line of Times New Roman is 1.15 times its size (font metrics).
SPACING = Spacing((10.0, 12.7), 0.3, 6.0, Range(1.0, 1.5), 1.15)

_BODY = Range(13, 14)
_HEADER = Range(12, 13)
_SHORT = Range(1 / 3, 1 / 2)

#: Every component by its key; sizes in points.
COMPONENTS: dict[str, Component] = {
    "quoc_hieu": Component("Quốc hiệu", _HEADER, True, False, True, "center", "PL I, I.II.1a", cell="1"),
    "tieu_ngu": Component("Tiêu ngữ", _BODY, True, False, False, "center", "PL I, I.II.1b", Range(0.9, 1.1), "1"),
    "co_quan_chu_quan": Component(
        "Tên cơ quan chủ quản", _HEADER, False, False, True, "center", "PL I, I.II.2b", cell="2"
    ),
    "co_quan_ban_hanh": Component(
        "Tên cơ quan ban hành", _HEADER, True, False, True, "center", "PL I, I.II.2b", _SHORT, "2"
    ),
    "so_ky_hieu": Component("Số, ký hiệu", Range(13, 13), False, False, None, "center", "PL I, I.II.3c", cell="3"),
    "dia_danh_ngay": Component(
        "Địa danh và thời gian ban hành", _BODY, False, True, False, "center", "PL I, I.II.4c", cell="4"
    ),
    "ten_loai": Component("Tên loại", _BODY, True, False, True, "center", "PL I, I.II.5b", cell="5a"),
    "trich_yeu": Component("Trích yếu", _BODY, True, False, False, "center", "PL I, I.II.5b", _SHORT, "5a"),
    "trich_yeu_cv": Component("Trích yếu công văn", _HEADER, False, False, False, "center", "PL I, I.II.5b", cell="5b"),
    "tham_quyen": Component("Thẩm quyền ban hành", _BODY, True, False, True, "center", "PL III, Mẫu 1.2, ghi chú 6"),
    "quyet_dinh": Component("Dòng", _BODY, True, False, True, "center", "PL III, Mẫu 1.2, Mẫu 1.3"),
    "can_cu": Component("Căn cứ ban hành", _BODY, False, True, False, "both", "PL I, I.II.6a", cell="6"),
    "body": Component("Nội dung", _BODY, None, None, False, "both", "PL I, I.II.6e", cell="6"),
    "phan_chuong": Component("Phần, Chương", _BODY, True, False, False, "center", "PL I, I.II.6đ"),
    "phan_chuong_title": Component("Tiêu đề của phần, chương", _BODY, True, False, True, "center", "PL I, I.II.6đ"),
    "muc": Component("Mục, Tiểu mục", _BODY, True, False, False, "center", "PL I, I.II.6đ"),
    "muc_title": Component("Tiêu đề của mục, tiểu mục", _BODY, True, False, True, "center", "PL I, I.II.6đ"),
    "muc_6b": Component("Mục (số La Mã)", _BODY, True, False, True, None, "PL I, I.V.6b"),
    "dieu": Component("Điều", _BODY, True, False, False, None, "PL I, I.II.6đ"),
    "khoan": Component("Khoản", _BODY, None, False, False, None, "PL I, I.II.6đ"),
    "diem": Component("Điểm", _BODY, False, False, False, None, "PL I, I.II.6đ"),
    "chuc_vu_ky": Component(
        "Quyền hạn, chức vụ của người ký", _BODY, True, False, True, "center", "PL I, I.II.7đ", cell="7a"
    ),
    "ho_ten_ky": Component("Họ và tên người ký", _BODY, True, False, False, "center", "PL I, I.II.7đ", cell="7b"),
    "kinh_gui": Component("Dòng", _BODY, False, False, False, None, "PL I, I.II.9d", cell="9a"),
    "noi_nhan_label": Component("Dòng", Range(12, 12), True, True, False, "left", "PL I, I.II.9d", cell="9b"),
    "noi_nhan_item": Component(
        "Phần liệt kê nơi nhận", Range(11, 11), False, False, False, "left", "PL I, I.II.9d", cell="9b"
    ),
    "phu_luc_label": Component("Dòng", Range(14, 14), True, False, False, "center", "PL I, I.III.1b"),
    "phu_luc_title": Component("Tiêu đề phụ lục", _BODY, True, False, True, "center", "PL I, I.III.1b"),
    "kem_theo": Component("Dòng kèm theo", _BODY, False, True, False, "center", "PL I, I.III.1c"),
    "page_number": Component("Số trang", _BODY, False, False, None, "center", "PL I, I.I.7"),
    "khan": Component("Dấu chỉ mức độ khẩn", _BODY, True, False, True, "center", "PL I, I.III.2b", cell="10b"),
    "luu_hanh": Component("Chỉ dẫn phạm vi lưu hành", _BODY, True, False, True, "center", "PL I, I.III.2c", cell="11"),
    "nguoi_soan_thao": Component(
        "Ký hiệu người soạn thảo, số lượng bản", Range(11, 11), False, False, None, "left", "PL I, I.III.3", cell="12"
    ),
    "dia_chi": Component(
        "Địa chỉ, thông tin liên hệ", Range(11, 12), False, False, False, "center", "PL I, I.III.4", cell="13"
    ),
    "chu_ky_so": Component("Chữ ký số của cơ quan", Range(10, 10), False, False, False, "right", "PL I, I.II.8b"),
}

#: Urgency and circulation stamps by their words, in millimetres (PL I, I.III.2b, 2c); the frame is a single line.
STAMPS: dict[str, Stamp] = {
    "HỎA TỐC": Stamp("HỎA TỐC", 30.0, 8.0),
    "THƯỢNG KHẨN": Stamp("THƯỢNG KHẨN", 40.0, 8.0),
    "KHẨN": Stamp("KHẨN", 20.0, 8.0),
    "XEM XONG TRẢ LẠI": Stamp("XEM XONG TRẢ LẠI", None, None),
    "LƯU HÀNH NỘI BỘ": Stamp("LƯU HÀNH NỘI BỘ", None, None),
}

#: The contact block (ô 13) stands under a line as long as the text is wide (PL I, I.III.4): share of the text width.
CONTACT_BLOCK = Range(0.95, 1.05)
