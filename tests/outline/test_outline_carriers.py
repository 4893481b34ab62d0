"""The Decision (mẫu 1.3), the Plan and the Submission (mẫu 1.4), and how annexes hang on them."""

from __future__ import annotations

import pytest
from support import MINIMAL, document_of, example, lines, paragraphs, part_of, resolved_of

from nts_scenario_kit.catalog.levels import submitting
from nts_scenario_kit.document import Block, Document, Kind, Part, PartKind, Row, Table
from nts_scenario_kit.errors import UsageError
from nts_scenario_kit.outline import PARTS, WHOLE, outline

ISSUED = MINIMAL + lines(
    "ban hành:",
    "  hình thức: quyết định",
    "  số: 5",
    "  ngày: 2026-02-03",
    "  người ký: {chức vụ: CHỦ TỊCH, họ tên: Nguyễn Văn A}",
    "  căn cứ ban hành:",
    "    - ref: NQ-147-2025",
    "    - Căn cứ Luật An ninh mạng;",
    "    - Theo Công văn số 1.",
    "    - Báo cáo...",
    "  cơ quan đề nghị: Giám đốc Sở Y tế",
    "  trách nhiệm thi hành: [Chánh Văn phòng, Giám đốc Sở Y tế, các đơn vị]",
    "  nơi nhận: [Bộ Y tế]",
    "  đơn vị soạn thảo: NC",
    "tình huống:",
    "  - tên: Dịch bệnh nhóm A",
    "  - tên: Ngộ độc tập thể",
)
PLAN = ISSUED.replace("hình thức: quyết định", "hình thức: kế hoạch")
TASKS = lines(
    "tổ chức thực hiện:",
    "  phân công:",
    "    - {nhóm: Phòng ngừa, việc: Tập huấn, chủ trì: Sở Y tế, phối hợp: [A, B.], thời hạn: 2026-12-05}",
    "    - {nhóm: Phòng ngừa, việc: Diễn tập, thời hạn: thường xuyên, kỳ báo cáo: hằng quý}",
    "    - {nhóm: Ứng phó, việc: Trực, sản phẩm: Báo cáo, trách nhiệm: Giám đốc, thẩm quyền: UBND}",
    "    - {việc: Khác}",
)
NOT_147 = "Nghị quyết số 147/NQ-CP ngày 22 tháng 5 năm 2025 của Chính phủ ban hành Chiến lược tổng thể quốc gia "


def kinds(document: Document) -> list[PartKind]:
    return [part.kind for part in document.parts]


# --- which parts


def test_a_file_holds_the_decision_the_scenario_and_its_annexes_in_order() -> None:
    assert kinds(document_of(ISSUED + TASKS)) == [PartKind.DECISION, PartKind.SCENARIO, PartKind.ANNEX_WIDE]
    assert kinds(document_of(ISSUED)) == [PartKind.DECISION, PartKind.SCENARIO]


def test_parts_come_in_the_order_of_the_submission_whatever_the_order_of_the_wish() -> None:
    document = document_of(ISSUED + TASKS, *reversed(PARTS))
    assert kinds(document)[:2] == [PartKind.SUBMISSION, PartKind.DECISION]


@pytest.mark.parametrize(
    ("name", "kind"),
    [("to_trinh", PartKind.SUBMISSION), ("quyet_dinh", PartKind.DECISION), ("ke_hoach", PartKind.DECISION),
     ("kich_ban_khung", PartKind.SCENARIO), ("phu_luc", PartKind.ANNEX_WIDE)],
)  # fmt: skip
def test_a_part_can_be_had_alone(name: str, kind: PartKind) -> None:
    assert kinds(document_of(ISSUED + TASKS, name)) == [kind]


def test_a_part_that_does_not_exist_is_refused() -> None:
    with pytest.raises(
        UsageError, match="không có phần “bia”; chọn trong: to_trinh, quyet_dinh, kich_ban_khung, phu_luc"
    ):
        outline(resolved_of(MINIMAL), ("bia",))


def test_the_document_knows_its_title_author_and_size() -> None:
    document = document_of(ISSUED)
    assert document.title == "Kịch bản khung ứng phó với dịch bệnh"
    assert document.subject == "Ứng phó với dịch bệnh"
    assert document.author == "Ủy ban nhân dân thành phố Cần Thơ"
    assert document.text_size == 14
    assert not document.draft
    assert outline(resolved_of(MINIMAL + "ban hành: {cỡ chữ: 13}\n"), WHOLE, draft=True)[2:4] == (True, 13)


# --- the Decision


def test_the_decision_stands_as_mau_1_3_has_it() -> None:
    part = part_of(document_of(ISSUED), PartKind.DECISION)
    assert part.title == "QUYẾT ĐỊNH"
    assert part.abstract == ("Ban hành Kịch bản khung ứng phó với dịch bệnh",)
    assert part.competence == "ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ"
    assert part.addressees == ()
    assert part.attached == ""
    assert part.letterhead is not None
    assert part.letterhead.number == "Số: 05/QĐ-UBND"
    assert part.letterhead.place_date == "Cần Thơ, ngày 03 tháng 02 năm 2026"
    assert paragraphs(part)[4:] == [
        "Theo đề nghị của Giám đốc Sở Y tế.",
        "QUYẾT ĐỊNH:",
        "Điều 1. Ban hành kèm theo Quyết định này Kịch bản khung ứng phó với dịch bệnh.",
        "Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.",
        "Điều 3. Chánh Văn phòng, Giám đốc Sở Y tế và các đơn vị chịu trách nhiệm thi hành Quyết định này./.",
    ]
    assert part.signature is not None
    assert part.signature.lines == ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
    assert part.signature.name == "Nguyễn Văn A"
    assert part.signature.recipients == ("- Như Điều 3;", "- Bộ Y tế;", "- Lưu: VT, NC.")


def test_each_base_has_its_line_and_its_mark() -> None:
    bases = [block for block in part_of(document_of(ISSUED), PartKind.DECISION).blocks if block.kind is Kind.BASIS]  # type: ignore[union-attr]
    assert [block.text for block in bases if isinstance(block, Block)] == [
        (
            f"Căn cứ {NOT_147}phòng ngừa, ứng phó với các đe dọa an ninh phi truyền thống đến năm 2030, "
            "tầm nhìn đến năm 2045;"
        ),
        "Căn cứ Luật An ninh mạng;",
        "Theo Công văn số 1;",
        "Căn cứ Báo cáo...;",
        "Theo đề nghị của Giám đốc Sở Y tế.",
    ]


def test_the_last_base_ends_with_a_full_stop_if_nobody_proposed() -> None:
    text = ISSUED.replace("  cơ quan đề nghị: Giám đốc Sở Y tế\n", "")
    part = part_of(document_of(text), PartKind.DECISION)
    assert paragraphs(part)[1:4] == ["Căn cứ Luật An ninh mạng;", "Theo Công văn số 1;", "Căn cứ Báo cáo...."]


def test_a_title_that_begins_with_an_abbreviation_keeps_its_capital() -> None:
    text = ISSUED.replace("Ứng phó với dịch bệnh", "AN NINH mạng")
    assert part_of(document_of(text), PartKind.DECISION).abstract == ("Ban hành Kịch bản khung AN NINH mạng",)


def test_the_scenario_is_attached_to_the_decision() -> None:
    part = part_of(document_of(ISSUED), PartKind.SCENARIO)
    assert part.title == "KỊCH BẢN KHUNG"
    assert part.abstract == ("Ứng phó với dịch bệnh",)
    assert part.attached == (
        "(Kèm theo Quyết định số 05/QĐ-UBND ngày 03 tháng 02 năm 2026 của Ủy ban nhân dân thành phố Cần Thơ)"
    )
    assert part.letterhead is not None
    assert (part.letterhead.number, part.letterhead.place_date) == ("", "")
    assert part.signature is None


def test_a_scenario_not_issued_yet_leaves_room_for_number_and_day() -> None:
    part = part_of(document_of(MINIMAL), PartKind.SCENARIO)
    assert part.attached == (
        "(Kèm theo Quyết định số      /QĐ-UBND ngày … tháng … năm … của Ủy ban nhân dân thành phố Cần Thơ)"
    )


@pytest.mark.parametrize(
    ("signer", "carrier", "issuer"),
    [
        ("chức vụ: BỘ TRƯỞNG", "quyết định", "Bộ trưởng Bộ Công an"),
        ("hình thức ký: KT., chức vụ: THỨ TRƯỞNG, người đứng đầu: BỘ TRƯỞNG", "quyết định", "Bộ trưởng Bộ Công an"),
        ("hình thức ký: TM., thay mặt: BAN CHỈ ĐẠO, chức vụ: TRƯỞNG BAN", "quyết định", "Bộ Công an"),
        ("chức vụ: BỘ TRƯỞNG", "kế hoạch", "Bộ Công an"),
        ("hình thức ký: TL., người đứng đầu: BỘ TRƯỞNG, chức vụ: CỤC TRƯỞNG", "quyết định", "Bộ trưởng Bộ Công an"),
    ],
)
def test_a_ministers_decision_is_the_ministers(signer: str, carrier: str, issuer: str) -> None:
    own = lines("ban hành:", f"  hình thức: {carrier}", "  cơ quan ban hành: Bộ Công an", f"  người ký: {{{signer}}}")
    document = document_of(MINIMAL.replace("can_tho", "national").replace("cấp: tỉnh", "cấp: bộ") + own)
    assert document.parts[-1].attached.endswith(f" ngày … tháng … năm … của {issuer})")


@pytest.mark.parametrize(
    ("body", "post", "issuer"),
    [
        ("Ủy ban nhân dân xã Ea Kar", "CHỦ TỊCH", "Chủ tịch Ủy ban nhân dân xã Ea Kar"),
        ("Sở Y tế", "Giám đốc", "Giám đốc Sở Y tế"),
        ("Ủy ban nhân dân xã Ea Kar", "", "Ủy ban nhân dân xã Ea Kar"),
    ],
)
def test_a_decision_of_the_head_is_attached_as_the_heads(body: str, post: str, issuer: str) -> None:
    own = lines(
        "ban hành:",
        f"  cơ quan ban hành: {body}",
        f"  thẩm quyền ban hành: {f'{post} {body}'.strip().upper()}",
        f"  người ký: {{hình thức ký: KT., người đứng đầu: '{post}', chức vụ: PHÓ}}",
    )
    part = part_of(document_of(MINIMAL + own), PartKind.SCENARIO)
    assert part.attached.endswith(f" của {issuer})")


# --- the Plan


def test_a_plan_has_its_own_number_and_carries_the_scenario_as_its_annex() -> None:
    document = document_of(PLAN + TASKS)
    assert kinds(document) == [PartKind.PLAN, PartKind.ANNEX, PartKind.ANNEX_WIDE]
    plan, scenario, table = document.parts
    assert plan.title == "KẾ HOẠCH"
    assert plan.letterhead is not None
    assert plan.letterhead.number == "Số: 05/KH-UBND"
    assert plan.competence == ""
    assert plan.addressees == ()
    assert scenario.title == "Phụ lục I"
    assert scenario.abstract == ("KỊCH BẢN KHUNG", "Ứng phó với dịch bệnh")
    assert scenario.letterhead is None
    assert table.title == "Phụ lục II"
    assert {part.attached for part in (scenario, table)} == {
        "(Kèm theo Kế hoạch số 05/KH-UBND ngày 03 tháng 02 năm 2026 của Ủy ban nhân dân thành phố Cần Thơ)"
    }


def test_a_plan_does_not_print_recipients_of_an_article() -> None:
    text = PLAN.replace("nơi nhận: [Bộ Y tế]", "nơi nhận: [Như Điều 3, Bộ Y tế, Như điều động của Bộ Công an]")
    sign = part_of(document_of(text), PartKind.PLAN).signature
    assert sign is not None
    assert sign.recipients == ("- Bộ Y tế;", "- Như điều động của Bộ Công an;", "- Lưu: VT, NC.")


def test_a_plan_without_other_annexes_has_one_without_number() -> None:
    assert [part.title for part in document_of(PLAN).parts] == ["KẾ HOẠCH", "Phụ lục"]


@pytest.mark.parametrize(("more", "label"), [("", "Phụ lục"), (TASKS, "Phụ lục I")])
def test_a_plan_points_to_the_annex_that_holds_the_scenario(more: str, label: str) -> None:
    text = paragraphs(part_of(document_of(PLAN + more, "quyet_dinh"), PartKind.PLAN))
    assert text[2].endswith(
        f" tại {label} kèm theo Kế hoạch này để các cơ quan, đơn vị, địa phương thống nhất thực hiện."
    )


def test_a_plan_without_proposer_begins_its_work_with_those_who_carry_it_out() -> None:
    text = PLAN.replace("  cơ quan đề nghị: Giám đốc Sở Y tế\n", "")
    found = paragraphs(part_of(document_of(text), PartKind.PLAN))
    assert found[5].startswith("1. Chánh Văn phòng, Giám đốc Sở Y tế và các đơn vị chịu trách nhiệm tổ chức")


def test_a_plan_is_numbered_by_sections_and_ends_with_its_mark() -> None:
    part = part_of(document_of(PLAN), PartKind.PLAN)
    blocks = [block for block in part.blocks if isinstance(block, Block)]
    assert [block.mark for block in blocks] == ["", "I.", "1.", "2.", "II.", "1.", "2.", "3."]
    assert blocks[5].text.startswith("1. Giám đốc Sở Y tế chịu trách nhiệm tham mưu, theo dõi")
    assert blocks[0].text.startswith(f"Thực hiện {NOT_147}")
    assert blocks[-1].text.endswith(" xem xét, quyết định./.")
    assert part.signature is not None
    assert part.signature.recipients == ("- Bộ Y tế;", "- Lưu: VT, NC.")


# --- the Submission


SUBMITTED = ISSUED + lines(
    "địa bàn: thành phố", "căn cứ: {thực tiễn: {'diễn biến, đặc điểm': [Dịch tăng, '', Dân đông]}}"
)


@pytest.mark.parametrize(
    ("body", "addressee"),
    [
        ("Ngân hàng Nhà nước Việt Nam", "Thống đốc Ngân hàng Nhà nước Việt Nam"),
        ("Bộ Công Thương", "Bộ trưởng Bộ Công Thương"),
        ("Thanh tra Chính phủ", "Tổng Thanh tra Chính phủ"),
    ],
)
def test_a_submission_inside_a_ministry_goes_to_its_head_who_issues(body: str, addressee: str) -> None:
    text = MINIMAL.replace("can_tho", "national").replace("cấp: tỉnh", "cấp: bộ")
    text += lines("ban hành:", f"  cơ quan ban hành: {body}")
    part = part_of(document_of(text, "to_trinh"), PartKind.SUBMISSION)
    assert part.addressees == (addressee,)
    assert paragraphs(part)[-1].startswith(f"Kính trình {addressee} xem xét, ban hành")


@pytest.mark.parametrize(
    ("issuer", "proposer", "names"),
    [
        ("Ủy ban nhân dân xã Nhơn Ái", "Trưởng Công an xã", ("CÔNG AN XÃ NHƠN ÁI",)),
        ("Ủy ban nhân dân phường Ninh Kiều", "Trưởng Công an phường", ("CÔNG AN PHƯỜNG NINH KIỀU",)),
        ("Ủy ban nhân dân xã Nhơn Ái", "Trưởng phòng Kinh tế", ("PHÒNG KINH TẾ",)),
        ("Ủy ban nhân dân xã Nhơn Ái", "Trưởng Công an xã Nhơn Ái", ("CÔNG AN XÃ NHƠN ÁI",)),
    ],
)
def test_the_letterhead_of_a_submission_names_its_body_in_full(
    issuer: str, proposer: str, names: tuple[str, ...]
) -> None:
    text = MINIMAL.replace("can_tho", "national").replace("cấp: tỉnh", "cấp: xã")
    text += lines("ban hành:", f"  cơ quan ban hành: {issuer}", f"  cơ quan đề nghị: {proposer}")
    part = part_of(document_of(text, "to_trinh"), PartKind.SUBMISSION)
    assert part.letterhead is not None
    assert part.letterhead.issuer == names


def test_a_submission_names_who_it_goes_to_and_what_it_asks() -> None:
    part = part_of(document_of(SUBMITTED, "to_trinh"), PartKind.SUBMISSION)
    assert part.title == "TỜ TRÌNH"
    assert part.abstract == ("Về việc ban hành Kịch bản khung ứng phó với dịch bệnh",)
    assert part.addressees == ("Ủy ban nhân dân thành phố Cần Thơ",)
    text = paragraphs(part)
    assert text[1:8] == [
        "I. SỰ CẦN THIẾT", "Dịch tăng", "Dân đông", "II. NỘI DUNG CHÍNH CỦA DỰ THẢO",
        ("Dự thảo Kịch bản khung được xây dựng theo Kịch bản khung mẫu tại Phụ lục ban hành kèm theo Nghị quyết số "
        "147/NQ-CP, gồm 02 tình huống sau:"),
        "- Dịch bệnh nhóm A;", "- Ngộ độc tập thể.",
    ]  # fmt: skip
    assert text[-1] == (
        "Kính trình Ủy ban nhân dân thành phố Cần Thơ xem xét, ban hành Kịch bản khung ứng phó với dịch bệnh./."
    )


def test_a_submission_comes_from_the_lead_of_the_domain() -> None:
    part = part_of(document_of(SUBMITTED, "to_trinh"), PartKind.SUBMISSION)
    head, sign = part.letterhead, part.signature
    assert head is not None
    assert sign is not None
    assert head.parent == ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ CẦN THƠ")  # never “THÀNH” apart from “PHỐ”
    assert head.issuer == ("SỞ Y TẾ",)
    assert head.number == "Số:      /TTr-SYT"
    assert sign.lines == ("GIÁM ĐỐC",)
    assert head.place_date == "Cần Thơ, ngày … tháng … năm …"
    assert sign.recipients == ("- Như trên;", "- Lưu: VT.")
    assert (sign.name, sign.drafter, sign.contact) == ("", "", ())


def test_a_submission_may_name_its_own_sender() -> None:
    text = SUBMITTED.replace(
        "  đơn vị soạn thảo: NC\n",
        "  địa chỉ liên hệ: [Số 1]\n  kính gửi: [A, B]\n"
        "  tờ trình: {cơ quan trình: Công an thành phố, cơ quan chủ quản: Bộ Công an, ký hiệu: CATP, nơi nhận: [C],\n"
        "    đơn vị soạn thảo: PV01, người ký: {hình thức ký: KT., chức vụ: PHÓ GIÁM ĐỐC, họ tên: Trần B}}\n",
    )
    part = part_of(document_of(text, "to_trinh"), PartKind.SUBMISSION)
    head, sign = part.letterhead, part.signature
    assert head is not None
    assert sign is not None
    assert (head.parent, head.issuer, head.number) == (("Bộ Công an",), ("CÔNG AN THÀNH PHỐ",), "Số:      /TTr-CATP")
    assert sign.lines == ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
    assert sign.name == "Trần B"
    assert sign.recipients == ("- Như trên;", "- C;", "- Lưu: VT, PV01.")
    assert sign.contact == ()  # that of the issuing body, not of the sender
    assert part.addressees == ("A;", "B.")
    assert paragraphs(part)[-1].startswith("Kính trình A xem xét")


def test_of_several_addressees_only_the_body_that_issues_is_asked_to_issue() -> None:
    body = "Thường trực Ủy ban nhân dân thành phố Cần Thơ"
    text = SUBMITTED.replace("  đơn vị soạn thảo: NC\n", f"  kính gửi: [Bộ Y tế, {body}, Sở A]\n")
    last = paragraphs(part_of(document_of(text, "to_trinh"), PartKind.SUBMISSION))[-1]
    assert last.startswith(f"Kính trình {body} xem xét, ban hành Kịch bản khung")


@pytest.mark.parametrize(
    "signer",
    [
        "{hình thức ký: KT., chức vụ: PHÓ GIÁM ĐỐC}",
        "{hình thức ký: TL., người đứng đầu: GIÁM ĐỐC, chức vụ: TRƯỞNG PHÒNG}",
        "{chức vụ: GIÁM ĐỐC}",
    ],
)
def test_a_deputy_signs_the_submission_for_the_head_whoever_signs_the_decision(signer: str) -> None:
    own = lines(
        "ban hành:",
        "  cơ quan ban hành: Sở Y tế",
        f"  người ký: {signer}",
        "  tờ trình: {cơ quan trình: Sở Y tế, người ký: {hình thức ký: KT., chức vụ: PHÓ GIÁM ĐỐC}}",
    )
    sign = part_of(document_of(MINIMAL + own, "to_trinh"), PartKind.SUBMISSION).signature
    assert sign is not None
    assert sign.lines == ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")


def test_the_submission_of_a_plan_asks_for_the_plan() -> None:
    text = SUBMITTED.replace("hình thức: quyết định", "hình thức: kế hoạch")
    part = part_of(document_of(text, "to_trinh"), PartKind.SUBMISSION)
    assert part.abstract == ("Về việc ban hành Kế hoạch triển khai Kịch bản khung ứng phó với dịch bệnh",)
    asked = "xem xét, ban hành Kế hoạch triển khai Kịch bản khung ứng phó với dịch bệnh./."
    assert paragraphs(part)[-1].endswith(asked)


def test_the_submission_names_its_annex_with_the_crosswalk() -> None:
    text = paragraphs(part_of(document_of(SUBMITTED, "to_trinh"), PartKind.SUBMISSION))
    assert text[8] == (
        "Kết quả đối chiếu dự thảo với Kịch bản khung mẫu được trình bày tại Phụ lục kèm theo Tờ trình này."
    )


@pytest.mark.parametrize(
    ("variant", "domain", "parent", "issuer", "sign", "post"),
    [
        ("can_tho", "khung_bo", ("BỘ CÔNG AN",), "CÔNG AN THÀNH PHỐ CẦN THƠ", "CATP", "GIÁM ĐỐC"),
        ("can_tho", "hang_hai", ("BỘ TƯ LỆNH QUÂN KHU 9",), "BỘ CHỈ HUY QUÂN SỰ THÀNH PHỐ CẦN THƠ", "BCH",
         "CHỈ HUY TRƯỞNG"),
        ("can_tho", "tien_te", ("NGÂN HÀNG NHÀ NƯỚC VIỆT NAM",), "NGÂN HÀNG NHÀ NƯỚC CHI NHÁNH KHU VỰC 14", "…",
         "GIÁM ĐỐC"),
        ("dak_nong", "khung_bo", ("BỘ CÔNG AN",), "CÔNG AN TỈNH ĐẮK NÔNG", "CAT", "GIÁM ĐỐC"),
        ("dak_nong", "y_te", ("ỦY BAN NHÂN DÂN", "TỈNH ĐẮK NÔNG"), "SỞ Y TẾ", "SYT", "GIÁM ĐỐC"),
        ("dak_nong", "hang_hai", (), "………", "…", "………"),
        ("national", "y_te", (), "BỘ Y TẾ", "…", "BỘ TRƯỞNG"),
    ],
)  # fmt: skip
def test_every_lead_submits_under_its_own_head(
    variant: str, domain: str, parent: tuple[str, ...], issuer: str, sign: str, post: str
) -> None:
    text = MINIMAL.replace("can_tho", variant).replace("y_te", domain)
    text = text.replace("tỉnh", "bộ") if variant == "national" else text
    part = part_of(document_of(text, "to_trinh"), PartKind.SUBMISSION)
    assert part.letterhead is not None
    assert part.signature is not None
    assert (part.letterhead.parent, " ".join(part.letterhead.issuer)) == (parent, issuer)
    assert part.letterhead.number == f"Số:      /TTr-{sign}"
    assert part.signature.lines == (post,)


def test_a_department_that_a_committee_asks_stands_below_the_body_of_both() -> None:
    own = lines("ban hành:", "  cơ quan ban hành: Ban Chỉ đạo Phòng thủ dân sự thành phố Cần Thơ",
                "  cơ quan chủ quản: Ủy ban nhân dân thành phố Cần Thơ")  # fmt: skip
    resolved = resolved_of(MINIMAL + own)
    found = submitting(resolved.scenario, resolved.variant, resolved.catalog.references.heads)
    assert found == ("Sở Y tế", "Ủy ban nhân dân thành phố Cần Thơ", "GIÁM ĐỐC")


def test_a_sender_whom_the_variant_does_not_know_gets_no_invented_sign() -> None:
    own = "ban hành:\n  tờ trình: {cơ quan trình: Chi cục Thủy lợi}\n"
    part = part_of(document_of(MINIMAL + own, "to_trinh"), PartKind.SUBMISSION)
    assert part.letterhead is not None
    assert part.signature is not None
    assert part.letterhead.parent == ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ CẦN THƠ")
    assert (part.letterhead.number, part.signature.lines) == ("Số:      /TTr-…", ("………",))


def test_a_submission_speaks_of_its_sender_not_of_the_one_who_proposes_the_decision() -> None:
    assert (
        ", Sở Y tế đã chủ trì xây dựng"
        in paragraphs(part_of(document_of(SUBMITTED, "to_trinh"), PartKind.SUBMISSION))[0]
    )
    text = SUBMITTED.replace("  cơ quan đề nghị: Giám đốc Sở Y tế\n", "")
    assert ", Sở Y tế đã chủ trì xây dựng" in paragraphs(part_of(document_of(text, "to_trinh"), PartKind.SUBMISSION))[0]


# --- annexes


def rows_of(part: Part) -> list[list[list[str]]]:
    table = part.blocks[0]
    assert isinstance(table, Table)
    return [
        ["\n".join("".join(s.text for s in p) for p in cell.paragraphs) for cell in row.cells] for row in table.rows
    ]  # type: ignore[misc]


def test_the_assignment_table_is_wide_and_grouped() -> None:
    part = part_of(document_of(ISSUED + TASKS), PartKind.ANNEX_WIDE)
    assert part.title == "Phụ lục"
    assert part.abstract == ("BẢNG PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KỊCH BẢN KHUNG",)
    assert part.attached.startswith("(Kèm theo Quyết định số 05/QĐ-UBND ")
    table, end = part.blocks
    assert isinstance(table, Table)
    assert isinstance(end, Block)
    assert end.text == "./."  # below the table, on a line of its own
    assert table.header == (
        "STT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Kết quả", "Trách nhiệm", "Thẩm quyền",
    )  # fmt: skip
    assert len(table.widths) == len(table.header)
    assert rows_of(part) == [
        ["I. Phòng ngừa"],
        ["1", "Tập huấn", "Sở Y tế", "A; B.", "Ngày 05 tháng 12 năm 2026", "", "", ""],
        ["2", "Diễn tập", "", "", "thường xuyên\nBáo cáo: hằng quý", "", "", ""],
        ["II. Ứng phó"],
        ["3", "Trực", "", "", "", "Báo cáo", "Giám đốc", "UBND"],
        ["4", "Khác", "", "", "", "", "", ""],
    ]
    assert [row.group for row in table.rows] == [True, False, False, True, False, False]
    assert all(isinstance(row, Row) and (row.group or len(row.cells) == len(table.header)) for row in table.rows)


ANNEXES = lines(
    "phụ lục:",
    "  - tên: Danh bạ",
    "    nội dung: [Đoạn một, '', Đoạn hai.]",
    "  - tên: Phương tiện",
    "    hướng giấy: ngang",
    "    nội dung: Lời dẫn",
    "    bảng:",
    "      cột: [Tên, Số]",
    "      dòng: [[Xe, 5, dự phòng], Máy bơm, []]",
    "  - nội dung: Hết./.",
)


def test_several_annexes_are_numbered_in_roman_and_named_in_the_text() -> None:
    document = document_of(ISSUED + TASKS + ANNEXES)
    assert [part.title for part in document.parts[2:]] == ["Phụ lục I", "Phụ lục II", "Phụ lục III", "Phụ lục IV"]
    text = "\n".join(paragraphs(part_of(document, PartKind.SCENARIO)))
    assert "được quy định tại Phụ lục I kèm theo." in text
    assert "được trình bày tại Phụ lục II, Phụ lục III và Phụ lục IV kèm theo." in text


def test_annexes_without_the_assignment_table_are_named_too() -> None:
    document = document_of(ISSUED + ANNEXES)
    assert [part.title for part in document.parts[2:]] == ["Phụ lục I", "Phụ lục II", "Phụ lục III"]
    text = "\n".join(paragraphs(part_of(document, PartKind.SCENARIO)))
    assert "được trình bày tại Phụ lục I, Phụ lục II và Phụ lục III kèm theo." in text
    assert "Nhiệm vụ cụ thể" not in text


def test_an_annex_of_the_author_is_printed_whole() -> None:
    one, two, three = document_of(ISSUED + ANNEXES).parts[2:]
    assert (one.kind, one.abstract) == (PartKind.ANNEX, ("Danh bạ",))
    assert paragraphs(one) == ["Đoạn một", "Đoạn hai./."]
    assert (two.kind, two.abstract) == (PartKind.ANNEX_WIDE, ("Phương tiện",))
    assert paragraphs(two) == ["Lời dẫn", "./."]
    table = two.blocks[1]
    assert isinstance(table, Table)
    assert table.header == ("Tên", "Số", "")
    assert rows_of(two._replace(blocks=(table,))) == [["Xe", "5", "dự phòng"], ["Máy bơm", "", ""], ["", "", ""]]
    assert sum(table.widths) == 247
    assert (three.abstract, paragraphs(three)) == ((), ["Hết./."])


def test_a_table_of_which_only_the_columns_are_known_is_printed() -> None:
    annex = lines("phụ lục:", "  - tên: Danh bạ", "    bảng:", "      cột: [Tên, Số]")
    (table,) = [block for block in document_of(ISSUED + annex).parts[-1].blocks if isinstance(block, Table)]
    assert table.header == ("Tên", "Số")


def test_a_narrow_column_of_an_annex_has_room_for_its_longest_word() -> None:
    sentence = (
        "Chuẩn bị lực lượng, phương tiện, thuốc, hóa chất và kinh phí cho mọi tình huống có thể xảy ra trên địa bàn; "
    )
    text = lines(
        "phụ lục:",
        "  - tên: A",
        "    bảng:",
        "      cột: [Mã, Việc]",
        f"      dòng: [[TH-2026-0001, '{sentence * 9}']]",
    )
    (table,) = [block for block in document_of(ISSUED + text).parts[-1].blocks if isinstance(block, Table)]
    assert table.widths == (39, 121)  # twelve letters of 2,9 mm and the edges; the rest of 160 mm


def test_running_numbers_have_a_narrow_column_also_beside_one_other() -> None:
    text = lines("phụ lục:", "  - tên: A", "    bảng:", "      cột: [STT, Việc]", "      dòng: [[1, Trực]]")
    (table,) = [block for block in document_of(ISSUED + text).parts[-1].blocks if isinstance(block, Table)]
    assert table.widths == (13, 147)


def test_annexes_taken_over_for_another_issuance_keep_their_names() -> None:
    resolved = resolved_of(ISSUED + TASKS + ANNEXES)
    whole = outline(resolved, WHOLE)
    assert [part.kind for part in whole.parts].count(PartKind.ANNEX_WIDE) == 2  # the tasks, and one of the author
    assert outline(resolved, WHOLE, item=resolved.scenario, like=whole) == whole


def test_an_example_can_be_outlined_with_every_part() -> None:
    for name in ("y_te", "nguon_nuoc", "nang_luong"):
        document = outline(example(name), PARTS)
        assert kinds(document)[0] is PartKind.SUBMISSION
        assert all(part.blocks for part in document.parts)
