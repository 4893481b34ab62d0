"""The named styles of the Word template: one for each component and each kind of block.

Restyling a style in Word restyles all that is of its kind. The second column names the component of the decree whose
size the style carries, so that all sizes move together between the profiles 14 and 13 (NĐ 30/2020, PL I, I.V).
"""

from __future__ import annotations

#: Style id -> component of ``format.COMPONENTS``.
COMPONENT: dict[str, str] = {
    "Normal": "body",
    "Heading1": "muc_6b",
    "Heading2": "khoan",
    "NTSTinhHuong": "khoan",
    "Heading3": "diem",
    "Heading4": "body",
    "Heading5": "body",
    "NTSVanBan": "body",
    "NTSGachDau": "body",
    "NTSDauCong": "body",
    "NTSLaMa": "body",
    "NTSDieu": "dieu",
    "NTSKhoan": "khoan",
    "NTSCanCu": "can_cu",
    "NTSLenh": "quyet_dinh",
    "NTSQuocHieu": "quoc_hieu",
    "NTSTieuNgu": "tieu_ngu",
    "NTSCoQuanChuQuan": "co_quan_chu_quan",
    "NTSCoQuanBanHanh": "co_quan_ban_hanh",
    "NTSSoKyHieu": "so_ky_hieu",
    "NTSDiaDanhNgay": "dia_danh_ngay",
    "NTSTenLoai": "ten_loai",
    "NTSTrichYeu": "trich_yeu",
    "NTSKemTheo": "kem_theo",
    "NTSThamQuyen": "tham_quyen",
    "NTSKinhGui": "kinh_gui",
    "NTSKinhGuiNhieu": "kinh_gui",
    "NTSKinhGuiDong": "kinh_gui",
    "NTSNhanPhuLuc": "phu_luc_label",
    "NTSTenPhuLuc": "phu_luc_title",
    "NTSQuyenHan": "chuc_vu_ky",
    "NTSHoTen": "ho_ten_ky",
    "NTSNoiNhan": "noi_nhan_label",
    "NTSNoiNhanDong": "noi_nhan_item",
    "NTSNguoiSoanThao": "nguoi_soan_thao",
    "NTSDiaChi": "dia_chi",
    "NTSDauKhan": "khan",
    "NTSLuuHanh": "luu_hanh",
    "NTSSoTrang": "page_number",
}

#: Kind of block -> style of its specimen paragraph.
OF_KIND: dict[str, str] = {
    "part": "Heading1",
    "item": "Heading2",
    "situation": "NTSTinhHuong",
    "point": "Heading3",
    "stage": "Heading4",
    "substage": "Heading5",
    "dash": "NTSGachDau",
    "plus": "NTSDauCong",
    "roman": "NTSLaMa",
    "text": "NTSVanBan",
    "article": "NTSDieu",
    "clause": "NTSKhoan",
    "basis": "NTSCanCu",
    "command": "NTSLenh",
}

#: The paragraph that is nothing but a line: its top border, as long as its indents leave (PL I, I.II.1b, 2b, 5b).
RULE = "NTSDuongKe"
#: The narrow paragraph between two tables, and behind a table.
GAP = "NTSKhoangCach"
#: The paragraph of 1 pt that ends a section whose last element is a table: a table cannot carry a section.
SECTION_END = "NTSHetPhan"
