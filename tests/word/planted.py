"""One planted fault for each rule: what is broken. The message that must come, alone, is in ``planted_messages``.

``FAULTS[rule] = (conforming document, how to break it)``. The conforming twin is the document unbroken.
"""

# ruff: noqa: A001, E501

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nd30_builder import LONG, P, R, S, centre, decision, header, letter, page_number, signature, submission

if TYPE_CHECKING:
    from collections.abc import Callable

    from nd30_builder import Doc

Fault = tuple["Callable[[], Doc]", "Callable[[Doc], None]"]
FAULTS: dict[str, Fault] = {}


def fault(rule: str, base: Callable[[], Doc]) -> Callable[[Callable[[Doc], None]], None]:
    def enter(change: Callable[[Doc], None]) -> None:
        assert rule not in FAULTS, rule
        FAULTS[rule] = (base, change)

    return enter


def sets(rule: str, base: Callable[[], Doc], where: str, **changes: object) -> None:
    """The fault of setting fields of one paragraph."""

    def change(doc: Doc) -> None:
        for key, value in changes.items():
            setattr(doc[where], key, value)
        if "text" in changes:
            doc[where].runs = []

    FAULTS[rule] = (base, change)


def section(rule: str, where: str, **changes: object) -> None:
    def change(doc: Doc) -> None:
        for key, value in changes.items():
            setattr(doc.section(where), key, value)

    FAULTS[rule] = (decision, change)


def plan() -> Doc:
    """A plan with parts, articles with titles, and Mục."""
    doc = submission()
    doc["so"].text = "Số: 44/QC-SYT"
    doc["type"].text = "QUY CHẾ"
    doc["abs"].text = "Phối hợp ứng phó với dịch bệnh"
    doc["abs_line"].shape_mm = 28
    doc["nn1"].text = "- Các đơn vị trực thuộc;"
    for id in ("kg", "intro", "m1", "body1", "m2", "k1", "k2"):
        doc.drop(id)
    doc.before(
        "end",
        centre("Chương I", "ch1", b=True, before=120), centre("QUY ĐỊNH CHUNG", "ch1t", b=True),
        P("Điều 1. Phạm vi điều chỉnh", "d1", b=True), P(LONG, "body1"),
        P("Điều 2. Nguyên tắc phối hợp", "d2", b=True),
        P("1. Phối hợp kịp thời, đúng chức năng, nhiệm vụ được giao.", "k1"),
        P("2. Bảo đảm thông tin thông suốt giữa các đơn vị.", "k2"),
        P("3. Báo cáo đúng thời hạn.", "k3"),
        centre("Chương II", "ch2", b=True, before=120), centre("TRÁCH NHIỆM", "ch2t", b=True),
        centre("Mục 1", "mu1", b=True), centre("TRÁCH NHIỆM CỦA SỞ Y TẾ", "mu1t", b=True),
        P("Điều 3. Trách nhiệm chung", "d3", b=True),
    )  # fmt: skip
    doc["end"].text = "Các đơn vị thực hiện đúng Quy chế này; vướng mắc được gửi về Sở Y tế để tổng hợp, giải quyết./."
    return doc


def committee() -> Doc:
    """A decision of the People's Committee itself, signed on its behalf."""
    doc = decision()
    for prefix in ("", "a_"):
        doc[f"{prefix}parent"].text, doc[f"{prefix}parent"].b = "ỦY BAN NHÂN DÂN", True
        doc[f"{prefix}issuer"].text = "TỈNH LÂM ĐỒNG"
        doc[f"{prefix}issuer_line"].shape_mm = 17
    doc["so"].text = "Số: 25/QĐ-UBND"
    doc["auth"].text = "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG"
    doc["kt"].text, doc["post"].text = "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"
    for id in ("a_kt", "pl_kt"):
        doc[id].text = "(Kèm theo Quyết định số 25/QĐ-UBND ngày 05 tháng 11 năm 2026 của Ủy ban nhân dân tỉnh)"
    return doc


def marked() -> Doc:
    """A decision with urgency, secrecy and circulation marks, drafter's code and address."""
    doc = decision()
    stamp = centre("KHẨN", "khan", size=13, b=True, color="FF0000")
    doc.after("so", centre("", "khan_at", box=(20, 8, stamp)), centre("MẬT", "mat", size=13, b=True))
    doc["qh"].box = (45, 8, centre("LƯU HÀNH NỘI BỘ", "luu_hanh", size=13, b=True))
    doc.after("luu", P("PL.(300)", "drafter", jc="left", first=0, before=0, line=240, size=11))
    doc.footer = [centre("Địa chỉ: số 36 đường Trần Phú, tỉnh Lâm Đồng", "address", size=11)]
    return doc


def two_annexes() -> Doc:
    doc = decision()
    doc["pl"].text = "Phụ lục I"
    doc["a_end"].text = doc["a_end"].text.replace("Phụ lục kèm theo", "các Phụ lục kèm theo")
    doc.blocks += [
        centre("Phụ lục II", "pl2", b=True), centre("DANH MỤC PHƯƠNG TIỆN", "pl2_title", b=True),
        replace(doc["pl_kt"], id="pl2_kt"), centre("", "pl2_line", shape_mm=25), P(LONG + "/.", "pl2_body"), S("s4", start=1),
    ]  # fmt: skip
    return doc


# --- page -------------------------------------------------------------------------------------------------------------
section("ND30-PAGE-SIZE", "s1", width=12240, height=15840)
section("ND30-PAGE-ORIENT", "s2", width=16838, height=11906, orient="landscape")
section("ND30-MARGIN-TOP", "s1", top=850)
section("ND30-MARGIN-BOTTOM", "s1", bottom=850)
section("ND30-MARGIN-LEFT", "s1", left=1417)
section("ND30-MARGIN-RIGHT", "s1", right=1417)
section("ND30-PAGENUM-FMT", "s1", fmt="lowerRoman")


@fault("ND30-PAGENUM-POS", decision)
def _(doc: Doc) -> None:
    doc.header = [page_number(jc="right")]


@fault("ND30-PAGENUM-FIRST", decision)
def _(doc: Doc) -> None:
    doc.first_header = [page_number()]


@fault("ND30-PAGENUM-SIZE", decision)
def _(doc: Doc) -> None:
    doc.header = [page_number(size=11)]


@fault("ND30-PAGENUM-ALL", submission)
def _(doc: Doc) -> None:
    doc.header = [centre("", "")]
    doc.after("body1", *[P(LONG) for _ in range(30)])


# --- fonts ------------------------------------------------------------------------------------------------------------
sets("ND30-FONT-NAME", decision, "body1", font="Arial")
sets("ND30-FONT-COLOR", decision, "body1", color="1F4E79")
sets("ND30-SIZE-CONSIST", decision, "qh", size=12)
sets("ND30-FONT-ENC", decision, "body1", font=".VnTime",
     text="C¸c c¬ quan, ®¬n vÞ ®­îc giao nhiÖm vô chñ ®éng x©y dùng ph­¬ng ¸n, bè trÝ lùc l­îng, ph­¬ng tiÖn vµ kinh phÝ.")  # fmt: skip

# --- header -----------------------------------------------------------------------------------------------------------
sets("ND30-QH-TEXT", decision, "qh", text="CỘNG HÒA XÃ HỘI CHỦ NGHỈA VIỆT NAM")
sets("ND30-QH-SIZE", decision, "qh", size=14)
sets("ND30-QH-STYLE", decision, "qh", b=False)
sets("ND30-TN-TEXT", decision, "tn", text="Độc lập – Tự do – Hạnh phúc")
sets("ND30-TN-SIZE", decision, "tn", size=15)
sets("ND30-TN-STYLE", decision, "tn", i=True)
sets("ND30-TN-LINE", decision, "tn_line", shape_mm=30)
sets("ND30-QHTN-SPACING", decision, "tn", before=120)
sets("ND30-CQ-PARENT", decision, "parent", b=True)
sets("ND30-CQ-NAME", decision, "issuer", b=False)
sets("ND30-CQ-LINE", decision, "issuer_line", shape_mm=20)
sets("ND30-CQ-SPACING", decision, "issuer", before=120)
sets("ND30-CQ-UBND", committee, "parent", b=False)


@fault("ND30-QH-POS", decision)
def _(doc: Doc) -> None:
    table = doc.table("qh")
    for row in table.rows:
        row.reverse()
    table.widths = (5800, 3500)
    table.rows[1].reverse()


@fault("ND30-QH-ONELINE", decision)
def _(doc: Doc) -> None:
    doc.table("qh").widths = (4900, 4400)


@fault("ND30-COMP-MAIN", decision)
def _(doc: Doc) -> None:
    doc["date"].text = ""


# --- number and date --------------------------------------------------------------------------------------------------
sets("ND30-SO-LABEL", decision, "so", text="Số 25/QĐ-SYT")
sets("ND30-SO-ZERO", submission, "so", text="Số: 5/TTr-SYT")
sets("ND30-SO-SIGN", submission, "so", text="Số: 31/TTr – SYT")
sets("ND30-SO-FORM", submission, "so", text="Số: 31/QĐ-SYT")
sets("ND30-SO-FORM-CV", letter, "so", text="Số: 42/CV-SYT")
sets("ND30-SO-NOYEAR", submission, "so", text="Số: 31/2026/TTr-SYT")
sets("ND30-SO-POS", decision, "so", jc="left")
sets("ND30-DATE-FORM", submission, "date", text="Lâm Đồng ngày 05 tháng 11 năm 2026")
sets("ND30-DATE-ORDER", decision, "cc1", text="Căn cứ Luật Phòng bệnh ngày 10 tháng 12 năm 2027;")
sets("ND30-DATE-ZERO", submission, "date", text="Lâm Đồng, ngày 5 tháng 11 năm 2026")
sets("ND30-DATE-STYLE", decision, "date", i=False)
sets("ND30-DATE-POS", decision, "date", jc="right")
sets("ND30-DATE-PLACE", decision, "date", text="lâm Đồng, ngày 05 tháng 11 năm 2026")
sets("ND30-NUM-ARABIC", submission, "date", text="Lâm Đồng, ngày 05/11/2026")

# --- title ------------------------------------------------------------------------------------------------------------
sets("ND30-TITLE-TYPE", decision, "type", text="Quyết định")
sets("ND30-TITLE-ABS", decision, "abs", text="BAN HÀNH KỊCH BẢN KHUNG ỨNG PHÓ VỚI DỊCH BỆNH TRÊN ĐỊA BÀN")
sets("ND30-TITLE-LINE", decision, "abs_line", shape_mm=0)
sets("ND30-TITLE-QD", decision, "abs", text="Kịch bản khung ứng phó với dịch bệnh trên địa bàn tỉnh Lâm Đồng")
sets("ND30-TITLE-CV", letter, "vv", b=True)
sets("ND30-QD-HEADING", decision, "qd", text="QUYẾT ĐỊNH")


@fault("ND30-TITLE-KNOWN", submission)
def _(doc: Doc) -> None:
    doc["type"].text, doc["so"].text = "KỊCH BẢN", "Số: 31/KB-SYT"
    doc.drop("kg")
    doc["nn1"].text = "- Các đơn vị trực thuộc;"


@fault("ND30-QD-AUTH", decision)
def _(doc: Doc) -> None:
    doc.drop("auth")


@fault("ND30-QD-BASIS", decision)
def _(doc: Doc) -> None:
    for id in ("cc1", "cc2", "cc3"):
        doc.drop(id)


# --- bases ------------------------------------------------------------------------------------------------------------
sets("ND30-CANCU-STYLE", decision, "cc1", i=False)
sets("ND30-CANCU-PUNCT", decision, "cc3", text="Theo đề nghị của Trưởng phòng Nghiệp vụ Y,")
sets("ND30-CANCU-LINE", decision, "cc1",
     text="Căn cứ Luật Phòng bệnh ngày 10 tháng 12 năm 2025; Căn cứ Luật Dược ngày 06 tháng 4 năm 2016;")  # fmt: skip
sets("ND30-CANCU-FULL", decision, "cc2", text="Căn cứ Nghị quyết số 147/NQ-CP ban hành Chiến lược tổng thể quốc gia;")
sets(
    "ND30-CITE-FIRST",
    submission,
    "k2",
    text="2. Nội dung thứ hai thực hiện theo Quyết định số 812/QĐ-SYT về quy chế làm việc.",
)


@fault("ND30-CITE-SIGN", decision)
def _(doc: Doc) -> None:
    doc["cc2"].text = doc["cc2"].text.replace("NQ-CP", "NQ- CP")


sets("ND30-CITE-NEXT", submission, "k2",
     text="2. Nội dung thứ hai thực hiện theo Nghị quyết số 147/NQ-CP ngày 22 tháng 5 năm 2025 của Chính phủ.")  # fmt: skip

# --- structure --------------------------------------------------------------------------------------------------------
sets("ND30-STR-PHAN", plan, "ch2", text="CHƯƠNG II")
sets("ND30-STR-PHAN-T", plan, "ch1t", text="Quy định chung")
sets("ND30-STR-MUC", plan, "mu1", text="Mục I")
sets("ND30-STR-DIEU", plan, "d3", text="Điều 4. Trách nhiệm chung")
sets(
    "ND30-STR-TITLE-REQ",
    plan,
    "d3",
    text="Điều 3. Các đơn vị trực thuộc thực hiện đúng chức năng được giao và báo cáo kết quả.",
)
sets("ND30-STR-KHOAN", plan, "k3", text="4. Báo cáo đúng thời hạn.")
sets("ND30-STR-KHOAN-T", decision, "k2", b=False)
sets("ND30-STR-DIEM", decision, "pdd", text="e) Điểm thứ năm nêu yêu cầu về thời hạn.")
sets("ND30-STR-ROMAN", decision, "m2", text="II. Tổ chức thực hiện")
sets("ND30-STR-DASH", decision, "dash1", text="• " + LONG)


@fault("ND30-STR-DIEU-QD", decision)
def _(doc: Doc) -> None:
    doc["d2"].runs = [R(doc["d2"].runs[0].text + doc["d2"].runs[1].text)]


# --- paragraphs -------------------------------------------------------------------------------------------------------
sets("ND30-BODY-SIZE", decision, "body1", size=12)
sets("ND30-BODY-ALIGN", decision, "body1", jc="left")
sets("ND30-BODY-INDENT", decision, "body1", first=1134)
sets("ND30-BODY-PGAP", decision, "body1", before=60)
sets("ND30-BODY-LINE", decision, "body1", line=480)
sets("ND30-BODY-STYLE", submission, "body1", i=True)


@fault("ND30-BODY-END", decision)
def _(doc: Doc) -> None:
    doc["d3"].runs[1].text = doc["d3"].runs[1].text.replace("./.", ".")


# --- signature --------------------------------------------------------------------------------------------------------
sets("ND30-SIGN-Q", decision, "kt", text="QUYỀN GIÁM ĐỐC")
sets("ND30-SIGN-KT", decision, "post", text="GIÁM ĐỐC")
sets("ND30-SIGN-PREFIX", decision, "kt", text="KT/GIÁM ĐỐC")
sets("ND30-SIGN-STYLE", decision, "post", b=False)
sets("ND30-SIGN-NAME", decision, "name", text="NGUYỄN VĂN AN")
sets("ND30-SIGN-NOTITLE", decision, "name", text="TS. Nguyễn Văn An")


@fault("ND30-SIGN-TM", committee)
def _(doc: Doc) -> None:
    doc.drop("kt")


@fault("ND30-SIGN-TL", decision)
def _(doc: Doc) -> None:
    doc["kt"].text = "TL. GIÁM ĐỐC"
    doc.drop("post")


@fault("ND30-SIGN-TUQ", decision)
def _(doc: Doc) -> None:
    doc["kt"].text = "TUQ. GIÁM ĐỐC"
    doc.drop("post")


@fault("ND30-SIGN-PLACE", decision)
def _(doc: Doc) -> None:
    table = doc.table("nn")
    left, right = table.rows[0]
    table.rows = [[[centre("", "")], right], [left, [centre("", "")]]]


# --- recipients -------------------------------------------------------------------------------------------------------
sets("ND30-KG-STYLE", submission, "kg", b=True)
sets("ND30-KG-ONE", submission, "kg", text="Kính gửi: Ủy ban nhân dân tỉnh Lâm Đồng.")
sets("ND30-KG-MANY", letter, "kg2", text="- Các bệnh viện trực thuộc;")
sets("ND30-NN-LABEL", decision, "nn", size=14)
sets("ND30-NN-ITEM", decision, "nn2", text="- Ủy ban nhân dân tỉnh (để báo cáo),")
sets("ND30-NN-FIRST", submission, "nn1", text="- Văn phòng Sở Y tế;")
sets("ND30-QD-FIRSTREC", decision, "nn1", text="- Như trên;")
sets("ND30-NN-LAST", decision, "luu", text="- Lưu VT, NVY.")
sets("ND30-DRAFTER", marked, "drafter", size=13)


@fault("ND30-KG-WHEN", decision)
def _(doc: Doc) -> None:
    doc.before("auth", centre("Kính gửi: Ủy ban nhân dân tỉnh Lâm Đồng", "kg", before=240))
    doc.drop("auth")
    doc.before("cc1", replace(decision()["auth"]))


@fault("ND30-NN-NONE", decision)
def _(doc: Doc) -> None:
    doc.after("pl_end", signature())


@fault("ND30-ADDRESS", marked)
def _(doc: Doc) -> None:
    doc.footer[0].size = 14


# --- annexes ----------------------------------------------------------------------------------------------------------
sets(
    "ND30-PL-REF",
    decision,
    "a_end",
    text="Các đơn vị báo cáo kết quả theo biểu mẫu kèm theo trước ngày 05 tháng 11 hằng năm./.",
)
sets("ND30-PL-NUM", two_annexes, "pl2", text="Phụ lục 2")
sets("ND30-PL-LABEL", decision, "pl", text="PHỤ LỤC")
sets("ND30-PL-TITLE", decision, "pl_title", text="Bảng phân công nhiệm vụ")
sets("ND30-PL-INFO", decision, "pl_kt", i=False)
sets("ND30-PL-LINE", decision, "pl_line", shape_mm=0)
sets("ND30-PL-END", decision, "pl_end", text="Các đơn vị chủ động triển khai theo phân công.")
section("ND30-PL-PAGENUM", "s3", start=None)


@fault("ND30-PL-NOHEAD", decision)
def _(doc: Doc) -> None:
    doc.before("pl", header(prefix="p_", date=False))


# --- attachments ------------------------------------------------------------------------------------------------------
sets("ND30-ATT-TYPE", decision, "a_type", b=False)
sets("ND30-ATT-ABS", decision, "a_abs", b=False)
sets("ND30-ATT-INFO", decision, "a_kt", i=False)
sets("ND30-ATT-INFO-MATCH", decision, "a_kt",
     text="(Kèm theo Quyết định số 24/QĐ-SYT ngày 05 tháng 11 năm 2026 của Sở Y tế)")  # fmt: skip
sets("ND30-ATT-LINE", decision, "a_line", shape_mm=0)
section("ND30-ATT-PAGENUM", "s2", start=None)


@fault("ND30-ATT-DEC", decision)
def _(doc: Doc) -> None:
    doc["d1"].runs[1].text = " Phê duyệt Kịch bản khung ứng phó với dịch bệnh trên địa bàn tỉnh Lâm Đồng."


@fault("ND30-ATT-HEAD", decision)
def _(doc: Doc) -> None:
    doc.blocks.remove(doc.table("a_qh"))


@fault("ND30-ATT-NONUM", decision)
def _(doc: Doc) -> None:
    doc.table("a_qh").rows.append([[centre("Số: 25/QĐ-SYT", "a_so", size=13)], [centre("", "")]])


@fault("ND30-ATT-BODY", decision)
def _(doc: Doc) -> None:
    doc["a_end"].text = doc["a_end"].text.replace("./.", ".")


@fault("ND30-ATT-NOSIGN", decision)
def _(doc: Doc) -> None:
    doc.after("a_end", signature())


# --- marks ------------------------------------------------------------------------------------------------------------
@fault("ND30-KHAN-LEVELS", marked)
def _(doc: Doc) -> None:
    doc["khan_at"].box = (30, 8, centre("TỐI KHẨN", "khan", size=13, b=True, color="FF0000"))


@fault("ND30-KHAN-SIZE", marked)
def _(doc: Doc) -> None:
    doc["khan_at"].box = (35, 12, doc["khan_at"].box[2])


@fault("ND30-KHAN-STYLE", marked)
def _(doc: Doc) -> None:
    doc["khan_at"].box[2].b = False


@fault("ND30-KHAN-COLOR", marked)
def _(doc: Doc) -> None:
    doc["khan_at"].box[2].color = ""


@fault("ND30-KHAN-POS", marked)
def _(doc: Doc) -> None:
    doc["khan_at"].box = None
    doc.after("date", centre("KHẨN", "khan", size=13, b=True, color="FF0000"))


@fault("ND30-MAT-POS", marked)
def _(doc: Doc) -> None:
    doc.drop("mat")
    doc.after("date", centre("MẬT", "mat", size=13, b=True))


@fault("ND30-LUUHANH", marked)
def _(doc: Doc) -> None:
    doc["qh"].box[2].size = 11


@fault("ND30-LUUHANH-POS", marked)
def _(doc: Doc) -> None:
    doc["qh"].box = None
    doc.after("so", centre("LƯU HÀNH NỘI BỘ", "luu_hanh", size=13, b=True))


# --- text -------------------------------------------------------------------------------------------------------------
sets("ND30-TXT-NFC", decision, "body1", text=__import__("unicodedata").normalize("NFD", LONG))
sets("ND30-TXT-LEGACY", decision, "body1",
     text="C¸c c¬ quan, ®¬n vÞ ®­îc giao nhiÖm vô chñ ®éng x©y dùng ph­¬ng ¸n, bè trÝ lùc l­îng.")  # fmt: skip
sets("ND30-TXT-LOOKALIKE", decision, "pa", text="a) Ðiểm thứ nhất của khoản này nêu yêu cầu chung;")
sets("ND30-TXT-INVISIBLE", decision, "pa", text="a) Điểm thứ nhất của khoản này nêu yêu\u200b cầu chung;")
sets("ND30-TXT-TONE", decision, "pa", text="a) Điểm thứ nhất nêu việc hòa giải, hoà nhập tại các địa phương;")
sets("ND30-TXT-TRUYENTHONG", decision, "pa", text="a) Điểm thứ nhất nêu các đe dọa an ninh phi truyền thông;")
sets("ND30-TXT-TWICE", decision, "pa", text="a) Điểm thứ nhất nêu ý kiến chỉ đạo của của Ủy ban nhân dân tỉnh;")
sets("ND30-TXT-PUNCT", decision, "pa", text="a) Điểm thứ nhất nêu yêu cầu phòng ngừa , ứng phó;")

# --- capitals ---------------------------------------------------------------------------------------------------------
for rule, text in {
    "ND30-CAP-SENT": "Đơn vị báo cáo kết quả. các cơ quan phối hợp.",
    "ND30-CAP-ADMIN": "Thực hiện trên địa bàn Tỉnh Lâm Đồng.",
    "ND30-CAP-ADMIN-NUM": "Thực hiện tại quận 1, phường 3.",
    "ND30-CAP-ADMIN-SP": "Phối hợp với thành phố Hồ Chí Minh.",
    "ND30-CAP-ORG": "Báo cáo Ủy Ban Nhân Dân tỉnh.",
    "ND30-CAP-ORG-SP": "Theo kết luận của Ban chấp hành Trung ương.",
    "ND30-CAP-NHANDAN": "Bảo vệ tính mạng, tài sản của nhân dân.",
    "ND30-CAP-HOLIDAY": "Bảo đảm an ninh dịp ngày quốc khánh 2-9.",
    "ND30-CAP-FIXED": "Ngành y tế Việt nam.",
    "ND30-CAP-DOC": "Thực hiện nghị quyết số 147/NQ-CP.",
    "ND30-CAP-REF": "Thực hiện theo khoản 2 điều 5 Luật này.",
    "ND30-CAP-LUNAR": "Kế hoạch phục vụ năm bính ngọ.",
    "ND30-CAP-TET": "Kế hoạch phục vụ tết trung thu.",
    "ND30-CAP-REGION": "Thực hiện trong vùng tây nguyên.",
    "ND30-CAP-PROPER": "Thực hiện chủ trương của đảng và Nhà nước.",
    "ND30-CAP-EVENT": "Kỷ niệm cách mạng tháng Tám.",
    "ND30-CAP-DAY": "Họp vào sáng thứ hai hằng tuần.",
    "ND30-CAP-GEO": "Kiểm tra tại khu vực cửa Lò.",
    "ND30-CAP-AWARD": "Đề nghị tặng Huân chương lao động cho hai tập thể.",
    "ND30-CAP-POST": "Thực hiện ý kiến của thủ tướng Chính phủ.",
    "ND30-CAP-ORG-F": "Phối hợp với các cơ quan của Liên Hợp Quốc.",
    "ND30-NUM-ZERO-DAY": "Báo cáo trước ngày 5 tháng 11 năm 2026.",
    "ND30-NUM-REAL-DAY": "Báo cáo trước ngày 31 tháng 11 năm 2026.",
    "ND30-NUM-ZERO-DOC": "Thực hiện Công điện số 5/CĐ-TTg.",
    "ND30-NUM-PERCENT": "Đạt 95% tại xã, 90 % tại phường.",
    "ND30-NUM-UNITS": "Bán kính 12km tính từ ổ dịch.",
    "ND30-NUM-THOUSANDS": "Kinh phí 1,500,000 đồng.",
}.items():
    sets(rule, decision, "body1", text=text)


sets("ND30-CAP-NAME", decision, "name", text="Nguyễn văn An")


@fault("ND30-QD-LASTART", decision)
def _(doc: Doc) -> None:
    doc["d3"].runs[1].text = " Quyết định này được gửi đến các đơn vị trực thuộc./."


@fault("ND30-SCOPE-2", submission)
def _(doc: Doc) -> None:
    doc["type"].text = "THÔNG TƯ"


# --- copies, marks of secrecy, digital signatures, names that are no more
def separate() -> Doc:
    """An attachment in a file of its own, with the line that the body's digital signature prints."""
    doc = decision()
    start, end = doc.blocks.index(doc.section("s1")) + 1, doc.blocks.index(doc.section("s2"))
    doc.blocks = [
        P("Số: 25/QĐ-SYT; 05/11/2026; 09:12:33", "esign", jc="right", first=0, size=10),
        *doc.blocks[start : end + 1],
    ]
    doc["a_end"].text = doc["a_end"].text.replace("theo biểu mẫu tại Phụ lục kèm theo ", "")
    return doc


def copied() -> Doc:
    """A copy on paper: its form stands behind the last part."""
    doc = submission()
    doc.blocks[-1:-1] = [centre("SAO Y", "copy", b=True)]
    return doc


sets("ND30-ESIGN-ATT-SEP", separate, "esign", size=13)
sets("ND30-COPY", copied, "copy", text="SAO Y BẢN CHÍNH")
sets("ND30-MAT-LEVELS", marked, "mat", text="TUYỆT ĐỐI MẬT")
sets("ND30-SCOPE-4", decision, "nn2", text="- Ủy ban nhân dân huyện Đức Trọng;")


# --- room, page and pictures of the signature
PICTURE = (
    '<w:r><w:drawing><wp:anchor><wp:extent cx="1440000" cy="720000"/><wp:docPr id="60" name="Chữ ký"/><a:graphic>'
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="rIdP"/>'
    "</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
)


def signed(name: str = "chu_ky.png") -> Doc:
    """The picture of a signature stands between post and name."""
    doc = decision()
    doc["name"].raw = PICTURE + doc["name"].xml().split("</w:pPr>", 1)[1].removesuffix("</w:p>")
    doc["name"].text = ""
    doc.images = {"rIdP": name}
    return doc


@fault("ND30-ESIGN-PERSON", signed)
def _(doc: Doc) -> None:
    doc.images = {"rIdP": "chu_ky.jpg"}


@fault("ND30-SIGN-KEEP", decision)
def _(doc: Doc) -> None:
    doc["nn"].raw = "<w:r><w:lastRenderedPageBreak/></w:r>" + doc["nn"].xml().split("</w:pPr>", 1)[1].removesuffix(
        "</w:p>"
    )
    doc["nn"].text = ""


@fault("ND30-SIGN-GAP", decision)
def _(doc: Doc) -> None:
    cell, _ = doc.place("name")
    del cell[2:-1]


@fault("ND30-ESIGN-ATT-SAME", decision)
def _(doc: Doc) -> None:
    line = P("Số: 25/QĐ-SYT; 05/11/2026; 09:12:33", "esign", jc="right", first=0, size=10)
    doc.blocks.insert(doc.blocks.index(doc.table("a_parent")), line)


sets("ND30-ESIGN-ATT-FORM", separate, "esign", text="Số: 25/QĐ-SYT; 05/11/2026; 09h12")


def sealed() -> Doc:
    """Pictures of a signature, 40 mm wide, and of a seal, 32 mm, that covers a third of it on its left."""
    doc = decision()
    shown = doc["name"].xml().split("</w:pPr>", 1)[1].removesuffix("</w:p>")
    doc["name"].raw, doc["name"].text = _floating("rIdP", 40, 20, 30) + _floating("rIdQ", 32, 32, 11) + shown, ""
    doc.images = {"rIdP": "chu_ky.png", "rIdQ": "dau.png"}
    return doc


def _floating(image: str, width: float, height: float, left: float) -> str:
    place = f'<wp:positionH relativeFrom="column"><wp:posOffset>{round(left * 36000)}</wp:posOffset></wp:positionH>'
    extent = f'<wp:extent cx="{round(width * 36000)}" cy="{round(height * 36000)}"/>'
    return PICTURE.replace("rIdP", image).replace('<wp:extent cx="1440000" cy="720000"/>', place + extent)


@fault("ND30-ESIGN-ORG", sealed)
def _(doc: Doc) -> None:
    doc["name"].raw = doc["name"].raw.replace(str(11 * 36000), str(55 * 36000))


sets("ND30-SIGN-POS", decision, "post", text="PHÓ GIÁM ĐỐC PHỤ TRÁCH")
sets("ND30-CAP-WORK", decision, "body1", text="Học tập tác phẩm “sửa đổi lối làm việc” trong toàn ngành.")
sets("ND30-CAP-NAME-F", decision, "body1", text="Triển lãm về cuộc đời của Vla-đi-mia I-Lích Lê-nin được mở cửa.")
sets("ND30-CAP-GEO-F", decision, "body1", text="Đoàn công tác đến thủ đô Mát-Xcơ-Va của Liên bang Nga.")
