"""Sample documents: every part, every kind of block, every mark of the decree."""

from __future__ import annotations

from nts_scenario_kit.document import (
    Block,
    Cell,
    Document,
    Kind,
    Letterhead,
    Part,
    PartKind,
    Path,
    Row,
    Signature,
    Span,
    Table,
)  # fmt: skip

#: What an officer may write, and what must stand in the file letter by letter.
VERBATIM = "Sở NN&PTNT <khẩn> \"4‰\" {{x}} {% if %} {# #} ]]> 'a' “b” &amp; 😀"

AIM = (
    "Chủ động phòng ngừa, phát hiện sớm, ứng phó kịp thời, hiệu quả các đe dọa an ninh phi truyền thống trong lĩnh vực "
    "y tế trên địa bàn thành phố; không để bị động, bất ngờ trong mọi tình huống"
)


def block(kind: Kind, mark: str, text: str, path: Path | None = None, clause: str = "") -> Block:
    """A block of one span."""
    return Block(kind, mark, (Span(text, path),), clause)


def cell(text: str, path: Path | None = None, align: str = "left") -> Cell:
    """A cell of one paragraph."""
    return Cell(((Span(text, path),),), align)


LETTERHEAD = Letterhead(
    parent=(),
    issuer=("ỦY BAN NHÂN DÂN", "THÀNH PHỐ CẦN THƠ"),
    number="Số:      /QĐ-UBND",
    place_date="Cần Thơ, ngày 15 tháng 12 năm 2026",
)
SIGNATURE = Signature(
    lines=("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    name="Nguyễn Văn A",
    recipients=(
        "- Như Điều 3;", "- Bộ Công an;", "- TT. Thành ủy, TT. HĐND thành phố;", "- CT, các PCT UBND thành phố;",
        "- Lưu: VT, NC.",
    ),
)  # fmt: skip
ABSTRACT = (
    "Ban hành Kịch bản khung phòng ngừa, ứng phó với các đe dọa an ninh phi truyền thống lĩnh vực y tế, TP Cần Thơ",
)
ATTACHED = "(Kèm theo Quyết định số      /QĐ-UBND ngày 15 tháng 12 năm 2026 của Ủy ban nhân dân thành phố Cần Thơ)"

DECISION = Part(
    PartKind.DECISION,
    "QUYẾT ĐỊNH",
    ABSTRACT,
    (
        block(Kind.BASIS, "", "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
        block(
            Kind.BASIS,
            "",
            "Căn cứ Nghị quyết số 147/NQ-CP ngày 22 tháng 5 năm 2025 của Chính phủ ban hành Chương trình hành động "
            "thực hiện Chiến lược tổng thể quốc gia phòng ngừa, ứng phó với các đe dọa an ninh phi truyền thống;",
        ),
        block(Kind.BASIS, "", "Theo đề nghị của Giám đốc Sở Y tế.", ("issuance", "proposer")),
        block(Kind.COMMAND, "", "QUYẾT ĐỊNH:"),
        block(
            Kind.ARTICLE, "Điều 1.", "Ban hành kèm theo Quyết định này Kịch bản khung phòng ngừa, ứng phó với các đe "
            "dọa an ninh phi truyền thống lĩnh vực y tế và các Phụ lục I, Phụ lục II.",
        ),
        block(Kind.ARTICLE, "Điều 2.", "Quyết định này có hiệu lực thi hành kể từ ngày ký."),
        block(
            Kind.ARTICLE, "Điều 3.", "Chánh Văn phòng Ủy ban nhân dân thành phố, Giám đốc Sở Y tế, Giám đốc Công an "
            "thành phố và các cơ quan, đơn vị, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.",
        ),
    ),
    LETTERHEAD,
    competence="ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ",
    signature=SIGNATURE,
)  # fmt: skip


def situation(number: int) -> tuple[Block, ...]:
    """Blocks of one situation, with all kinds of heading."""
    at: Path = ("situations", number - 1)
    return (
        block(
            Kind.SITUATION, f"{number}.", f"Tình huống {number}: Bùng phát dịch bệnh truyền nhiễm nhóm A", (*at, "name")
        ),
        block(Kind.POINT, "a)", "Nội dung tình huống:"),
        block(Kind.DASH, "-", AIM + ".", (*at, "content", "causes", 0)),
        block(Kind.POINT, "b)", "Mục tiêu, yêu cầu xử lý:"),
        block(Kind.POINT, "c)", "Cơ chế vận hành:"),
        block(Kind.POINT, "d)", "Lực lượng, phương tiện:"),
        block(Kind.POINT, "đ)", "Các bước tiến hành:"),
        block(Kind.STAGE, "-", "Bước 2: Ứng phó theo từng giai đoạn:"),
        block(Kind.SUBSTAGE, "+", "Giai đoạn 1: Chưa phát sinh vấn đề phức tạp về an ninh, trật tự:"),
        block(Kind.PLUS, "+", AIM + ".", (*at, "steps", "step2", "stage1", "security", 0)),
        block(
            Kind.ROMAN,
            "(i)",
            "Thảm họa do dịch bệnh: Sở Y tế chủ trì.",
            (*at, "forces", "stage3", "core", 0, "lead", 0),
        ),
    )


SCENARIO = Part(
    PartKind.SCENARIO,
    "KỊCH BẢN KHUNG",
    ("Phòng ngừa, ứng phó với các đe dọa an ninh phi truyền thống lĩnh vực y tế", "trên địa bàn thành phố Cần Thơ"),
    (
        block(Kind.PART, "I.", "CĂN CỨ BAN HÀNH"),
        block(Kind.ITEM, "1.", "Cơ sở chính trị"),
        block(Kind.DASH, "-", "Nghị quyết số 51-NQ/TW ngày 05/9/2019 của Bộ Chính trị.", ("basis", "political", 0)),
        block(Kind.PART, "II.", "MỤC TIÊU, YÊU CẦU"),
        Block(Kind.TEXT, "", (Span("Mục tiêu: "), Span(AIM, ("objectives", "aims", 0)), Span("."))),
        block(Kind.PART, "III.", "CÁC TÌNH HUỐNG"),
        *situation(1),
        *situation(2),
        block(Kind.PART, "IV.", "TỔ CHỨC THỰC HIỆN"),
        block(Kind.CLAUSE, "1.", "Kinh phí từ ngân sách nhà nước./.", ("implementation", "assurance", "funds", 0)),
    ),
    LETTERHEAD._replace(number="", place_date=""),
    attached=ATTACHED,
)  # fmt: skip

_TASKS = tuple(
    Row(
        (
            cell(str(n), align="center"), cell(AIM[:90], ("implementation", "assignments", n, "task")),
            cell("Sở Y tế", ("implementation", "assignments", n, "lead", 0)),
            Cell(((Span("Công an thành phố"),), (Span("Bộ Chỉ huy Quân sự thành phố"),))),
            cell("Trước ngày 31/12/2026", align="center"), cell("Kế hoạch"),
        )
    )
    for n in range(1, 13)
)  # fmt: skip
TASKS = Table(
    ("TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn", "Sản phẩm"),
    (12, 90, 40, 45, 30, 30),
    (Row((cell("I. Phòng ngừa"),), group=True), *_TASKS[:6], Row((cell("II. Ứng phó"),), group=True), *_TASKS[6:]),
)
ANNEX_WIDE = Part(
    PartKind.ANNEX_WIDE, "Phụ lục I", ("BẢNG PHÂN CÔNG NHIỆM VỤ",), (TASKS,), attached=ATTACHED,
)  # fmt: skip
ANNEX = Part(
    PartKind.ANNEX,
    "Phụ lục II",
    ("DANH SÁCH ĐẦU MỐI LIÊN LẠC",),
    (
        block(Kind.TEXT, "", "Các cơ quan, đơn vị cử đầu mối như sau:"),
        Table(
            ("TT", "Cơ quan", "Đầu mối"), (12, 88, 60),
            tuple(Row((cell(str(n), align="center"), cell("Sở Y tế"), cell("Văn phòng Sở"))) for n in range(1, 4)),
        ),
        block(Kind.TEXT, "", "Danh sách được rà soát hằng năm./."),
    ),
    attached=ATTACHED,
)  # fmt: skip
SUBMISSION = Part(
    PartKind.SUBMISSION,
    "TỜ TRÌNH",
    ("Về việc ban hành Kịch bản khung phòng ngừa, ứng phó với các đe dọa an ninh phi truyền thống",),
    (
        block(
            Kind.TEXT, "", "Thực hiện Nghị quyết số 147/NQ-CP ngày 22 tháng 5 năm 2025 của Chính phủ về phòng ngừa, "
            "ứng phó với các đe dọa an ninh phi truyền thống, Sở Y tế kính trình (kèm Phụ lục I) như sau:",
        ),
        block(Kind.PART, "I.", "SỰ CẦN THIẾT"),
        block(Kind.TEXT, "", AIM + "."),
        block(Kind.PART, "II.", "NỘI DUNG"),
        block(Kind.ITEM, "1.", "Bố cục"),
        block(Kind.POINT, "a)", "Kịch bản khung gồm bốn phần;"),
        block(Kind.TEXT, "", "Kính đề nghị Ủy ban nhân dân thành phố xem xét, quyết định./."),
    ),
    Letterhead(
        ("ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ",), ("SỞ Y TẾ",), "Số:      /TTr-SYT", "Cần Thơ, ngày … tháng … năm …",
    ),
    addressees=("Ủy ban nhân dân thành phố Cần Thơ",),
    signature=Signature(("GIÁM ĐỐC",), "", ("- Như trên;", "- Lưu: VT, NVY.")),
)  # fmt: skip
PLAN = Part(
    PartKind.PLAN,
    "KẾ HOẠCH",
    ("Phòng ngừa, ứng phó với các đe dọa an ninh phi truyền thống",),
    SCENARIO.blocks,
    LETTERHEAD._replace(parent=(), number="Số:      /KH-UBND"),
    signature=SIGNATURE._replace(recipients=SIGNATURE.recipients[1:]),  # it has no articles
)
CROSSWALK = Part(
    PartKind.CROSSWALK,
    "BẢNG ĐỐI CHIẾU",
    ("Kịch bản khung với Phụ lục Nghị quyết số 147/NQ-CP",),
    (
        Table(
            ("Khoản", "Yêu cầu", "Kết quả", "Vị trí"), (25, 120, 30, 72),
            tuple(Row((cell(f"I.{n}"), cell(AIM), cell("đạt", align="center"), cell("dòng 12"))) for n in range(1, 5)),
        ),
    ),
)  # fmt: skip

#: Everything at once: all marks, all parts.
STAMPED = LETTERHEAD._replace(stamps=("TỐI MẬT", "HỎA TỐC"), circulation="LƯU HÀNH NỘI BỘ")
CONTACT = (
    "Địa chỉ: số 02 đại lộ Hòa Bình, phường Ninh Kiều, thành phố Cần Thơ. Điện thoại: 0292.xxxxxxx",
    "Thư điện tử: ubnd@example.vn. Trang thông tin điện tử: https://example.vn",
)
MARKED = DECISION._replace(letterhead=STAMPED, signature=SIGNATURE._replace(drafter="NC.(12)", contact=CONTACT))
MANY = SUBMISSION._replace(addressees=("Ủy ban nhân dân thành phố Cần Thơ;", "Công an thành phố Cần Thơ."))
DOSSIER = Document(
    "Hồ sơ kịch bản khung an ninh phi truyền thống lĩnh vực y tế",
    (SUBMISSION, DECISION, SCENARIO, ANNEX_WIDE, ANNEX, PLAN, CROSSWALK),
    subject="An ninh phi truyền thống",
    author="Ủy ban nhân dân thành phố Cần Thơ",
)
MARKS = Document("Hồ sơ có dấu chỉ mức độ", (MANY, MARKED, ANNEX_WIDE), draft=True)


def large(situations: int = 60, rows: int = 40) -> Document:
    """A decision with a scenario of 8 paragraphs a situation and a table of so many rows."""
    body = tuple(piece for n in range(1, situations + 1) for piece in situation(n))
    end = block(Kind.CLAUSE, "1.", "Kịch bản khung có các Phụ lục I, Phụ lục II kèm theo./.")
    tasks = TASKS._replace(rows=tuple(_TASKS[n % len(_TASKS)] for n in range(rows)))
    return Document(
        "Kịch bản lớn", (DECISION, SCENARIO._replace(blocks=(*body, end)), ANNEX_WIDE._replace(blocks=(tasks,)))
    )
