"""What the texts of the components look like: patterns for NFC text with single ordinary spaces, stripped.

Each rests on the clause of its component; the letters of điểm on PL I, I.II.6đ as it is practised.
"""

from __future__ import annotations

import re

from nts_scenario_kit.vietnamese import POINT_LETTERS
from nts_scenario_kit.word.format.kinds import COPY_KINDS, KINDS

#: Abbreviations before the post of the signer (PL I, I.II.7b).
SIGN_PREFIXES = ("TM.", "Q.", "KT.", "TL.", "TUQ.")

_BODY = r"[A-ZĐĂÂÊÔƠƯ][A-Za-zĐđĂÂÊÔƠƯ0-9&]*"  # abbreviation of a body or unit: QĐ-TTg and GDTrH occur
_TYPE = "(?:" + "|".join(kind.sign for kind in (*KINDS, *COPY_KINDS) if kind.sign) + ")"
_NUMBER = r"(?:0[1-9]|[1-9]\d+)?"  # empty in a draft

PATTERNS: dict[str, re.Pattern[str]] = {
    name: re.compile(pattern)
    for name, pattern in {
        "quoc_hieu": r"^CỘNG (?:HÒA|HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$",
        "tieu_ngu": r"^Độc lập - Tự do - Hạnh phúc$",
        "so": rf"^Số: ?{_NUMBER} ?/{_TYPE}(?:-{_BODY})+$",
        "so_cv": rf"^Số: ?{_NUMBER} ?/(?!CV-){_BODY}(?:-{_BODY})+$",
        "so_any": r"^[Ss][ốÔôỐ]\s*:?\s*[\d.… _]*\s*/\s*\S.*$",
        "date": r"^(?P<place>[^,]+), ngày (?:(?P<day>0[1-9]|[12]\d|3[01]) )? ?tháng (?:(?P<month>0[12]|[3-9]|1[0-2]) )?"
        r" ?năm (?:(?P<year>\d{4}))?$",
        "date_any": r"^(?P<place>[^,;:]{2,40}),? ?ngày\s*(?P<day>[\d.…_]*)\s*tháng\s*(?P<month>[\d.…_]*)"
        r"\s*năm\s*(?P<year>[\d.…_]*)\s*$",
        "vv": r"^V/v \S",
        "can_cu": r"^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Xét) ",
        "phan": r"^(?:Phần|Chương) [IVXLC]+$",
        "muc": r"^(?:Mục|Tiểu mục) \d+$",
        "muc_6b": r"^(?P<number>[IVXLC]+)\. \S",
        "dieu": r"^Điều (?P<number>\d+)\.(?: |$)",
        "khoan": r"^(?P<number>\d+)\. \S",
        "diem": rf"^(?P<letter>[{POINT_LETTERS}])\) \S",
        "kinh_gui": r"^Kính gửi:(?: \S.*)?$",
        "ky": r"^(?:TM|Q|KT|TL|TUQ)\. \S",
        "hoc_vi": r"^(?:(?:GS|PGS|TSKH|TS|T[Hh][Ss]|Th\.S|B[Ss]|BSCK\w*|CKI{1,2}|CK[12]|DS|CN|KS|NGND|NGƯT|AHLĐ)"
        r"\b\.? ?\S|(?:(?:Phó )?[Gg]iáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Dược sĩ|Kỹ sư|Cử nhân)\b)",
        "noi_nhan": r"^Nơi nhận:$",
        "luu": r"^- Lưu: VT(?: [A-ZĐ]\w+)?(?:, [^;]+)*(?: ?\(\d+[a-z]?\))?\."
        r"(?:(?: |(?<=\)\.))[A-ZĐ\d][\w.]{0,7}(?:\(\d+\))?)?$",
        "phu_luc": r"^Phụ lục(?: [IVXLC]+)?$",
        "kem_theo": r"^\((?:Ban hành kèm|Kèm) theo [A-ZĐ]\w+(?: \w+)* số.*ngày.*tháng.*năm.*của.*\)$",
        "ket_thuc": r"\./\.$",
    }.items()
}
