"""What a line of a document is: the component of the decree that it belongs to, or what stands between components.

Values are the names under which the figures of a component stand in :mod:`nts_scenario_kit.word.format`, if it has any.
"""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """The component that a line belongs to."""

    UNKNOWN = ""

    # header
    NATIONAL_NAME = "quoc_hieu"
    MOTTO = "tieu_ngu"
    PARENT_BODY = "co_quan_chu_quan"
    ISSUING_BODY = "co_quan_ban_hanh"
    NUMBER = "so_ky_hieu"
    PLACE_DATE = "dia_danh_ngay"
    LETTER_ABSTRACT = "trich_yeu_cv"  # of a công văn, under its number
    DIGITAL_SIGNATURE = "chu_ky_so"
    NAME = "name"  # of a body, as long as it is not known whether it issues

    # title
    TITLE = "ten_loai"
    ABSTRACT = "trich_yeu"
    ATTACHED_TO = "kem_theo"
    AUTHORITY = "tham_quyen"
    ANNEX_LABEL = "phu_luc_label"
    ANNEX_TITLE = "phu_luc_title"

    # before the text
    ADDRESSED = "kinh_gui"
    ADDRESSEE = "kinh_gui_item"
    BASIS = "can_cu"
    PREAMBLE = "preamble"
    DECIDES = "quyet_dinh"

    # text
    PART = "phan"
    PART_TITLE = "phan_title"
    PART_JOINED = "phan_joined"  # number and title on one line
    SECTION = "muc"
    SECTION_TITLE = "muc_title"
    SECTION_JOINED = "muc_joined"
    ARTICLE = "dieu"
    ROMAN_SECTION = "muc_6b"
    CLAUSE = "khoan"
    SUBCLAUSE = "khoan_sub"
    POINT = "diem"
    ROMAN_ITEM = "roman_item"
    DASH = "dash"
    OTHER_LEVEL = "other_level"
    BODY = "body"
    CENTRED = "centred"
    CELL = "cell"
    NOTE = "note"
    FORM = "form"
    CONTENTS = "toc"

    # closing
    RECIPIENTS = "noi_nhan_label"
    RECIPIENT = "noi_nhan_item"
    DRAFTER = "nguoi_soan_thao"
    POST = "chuc_vu_ky"
    SIGNER = "ho_ten_ky"
    COSIGNER_POST = "chuc_vu_ben"
    COSIGNER = "ho_ten_ben"
    AFTER = "after"

    # anywhere
    EMPTY = "empty"
    RULE = "rule"
    MARK = "mark"  # of urgency, of secrecy, of a draft
    FRAMED = "framed"
    ASIDE = "aside"
    OTHER = "other"
