"""Who signs follows from the body that issues: a committee collectively, a department's or ministry's head alone."""

from __future__ import annotations

import pytest
from support import MINIMAL, catalog, document_of, lines, part_of, resolution, resolved_of

from nts_scenario_kit.catalog.signing import deputised, head_of, unit_of
from nts_scenario_kit.document import PartKind


def decision(body: str, *more: str, variant: str = "can_tho", level: str = "tỉnh") -> tuple[tuple[str, ...], str, str]:
    """Lines of the signature, line of authority and number of a Decision that this body issues."""
    text = MINIMAL.replace("can_tho", variant).replace("cấp: tỉnh", f"cấp: {level}")
    text += lines("ban hành:", "  hình thức: quyết định", f"  cơ quan ban hành: {body}", *more)
    part = part_of(document_of(text, "quyet_dinh"), PartKind.DECISION)
    assert part.letterhead is not None
    assert part.signature is not None
    return part.signature.lines, part.competence, part.letterhead.number


@pytest.mark.parametrize(
    ("body", "lines_", "authority", "sign"),
    [
        ("Sở Y tế", ("GIÁM ĐỐC",), "GIÁM ĐỐC SỞ Y TẾ", "QĐ-SYT"),
        ("Sở Tư pháp", ("GIÁM ĐỐC",), "GIÁM ĐỐC SỞ TƯ PHÁP", "QĐ-…"),
        ("Công an thành phố Cần Thơ", ("GIÁM ĐỐC",), "GIÁM ĐỐC CÔNG AN THÀNH PHỐ CẦN THƠ", "QĐ-CATP"),
        ("Bộ Chỉ huy quân sự thành phố", ("CHỈ HUY TRƯỞNG",), "CHỈ HUY TRƯỞNG BỘ CHỈ HUY QUÂN SỰ THÀNH PHỐ", "QĐ-BCH"),
        ("Ban Chỉ đạo 138 thành phố", ("TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN"), "BAN CHỈ ĐẠO 138 THÀNH PHỐ", "QĐ-…"),
        ("Hội Chữ thập đỏ", (), "HỘI CHỮ THẬP ĐỎ", "QĐ-…"),
    ],
)  # fmt: skip
def test_another_body_of_the_province_signs_in_its_own_way(
    body: str, lines_: tuple[str, ...], authority: str, sign: str
) -> None:
    found = decision(body)
    assert found == (lines_, authority, f"Số:      /{sign}")


def test_the_variants_own_body_signs_as_the_variant_says() -> None:
    collective = ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
    assert decision("Ủy ban nhân dân thành phố Cần Thơ")[0] == collective
    assert decision("ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ")[0] == collective


@pytest.mark.parametrize("variant", ["can_tho", "dak_nong"])
def test_a_committee_of_another_level_signs_collectively(variant: str) -> None:
    signs, authority, number = decision("Ủy ban nhân dân xã Phong Nẫm", variant=variant, level="xã")
    assert signs == ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
    assert authority == "ỦY BAN NHÂN DÂN XÃ PHONG NẪM"
    assert number == "Số:      /QĐ-UBND"


@pytest.mark.parametrize(
    ("body", "post"),
    [("Bộ Y tế", "BỘ TRƯỞNG"), ("Ngân hàng Nhà nước Việt Nam", "THỐNG ĐỐC"),
     ("Văn phòng Chính phủ", "BỘ TRƯỞNG, CHỦ NHIỆM"), ("Đài Tiếng nói Việt Nam", "TỔNG GIÁM ĐỐC"),
     ("Viện Hàn lâm Khoa học xã hội Việt Nam", "CHỦ TỊCH"),
     ("Học viện Chính trị", "BỘ TRƯỞNG")],
)  # fmt: skip
def test_a_ministrys_head_signs_in_their_own_right(body: str, post: str) -> None:
    """The national variant names no body: where the kind is not known, its own signer stays."""
    assert decision(body, variant="national", level="bộ")[:2] == ((post,), f"{post} {body}".upper())


def test_words_that_end_the_post_and_begin_the_body_are_said_once() -> None:
    assert decision("Thanh tra Chính phủ", variant="national", level="bộ")[:2] == (
        ("TỔNG THANH TRA",), "TỔNG THANH TRA CHÍNH PHỦ",
    )  # fmt: skip
    assert decision("Công an xã Phong Nẫm", level="xã")[1] == "TRƯỞNG CÔNG AN XÃ PHONG NẪM"
    text = MINIMAL.replace("can_tho", "national").replace("cấp: tỉnh", "cấp: bộ")
    text += lines("ban hành:", "  hình thức: quyết định", "  cơ quan ban hành: Thanh tra Chính phủ")
    attached = part_of(document_of(text), PartKind.SCENARIO).attached
    assert attached.endswith("của Tổng Thanh tra Chính phủ)")


OTHERS = "các cơ quan, tổ chức, cá nhân có liên quan"


@pytest.mark.parametrize(
    ("body", "executors"),
    [
        ("Bộ Công Thương", ("Chánh Văn phòng Bộ", "Thủ trưởng các đơn vị thuộc Bộ")),
        ("Ngân hàng Nhà nước Việt Nam", ("Chánh Văn phòng", "Thủ trưởng các đơn vị thuộc Ngân hàng Nhà nước")),
        ("Thanh tra Chính phủ", ("Chánh Văn phòng", "Thủ trưởng các đơn vị thuộc Thanh tra Chính phủ")),
        ("Văn phòng Chính phủ", ("Thủ trưởng các đơn vị thuộc Văn phòng Chính phủ",)),
        ("Thông tấn xã Việt Nam", ("Thủ trưởng các đơn vị thuộc Thông tấn xã Việt Nam",)),
        ("Học viện Chính trị", ("Thủ trưởng các đơn vị thuộc Học viện Chính trị",)),
    ],
)
def test_only_a_ministry_has_the_offices_of_a_ministry(body: str, executors: tuple[str, ...]) -> None:
    text = MINIMAL.replace("can_tho", "national").replace("cấp: tỉnh", "cấp: bộ")
    text += lines("ban hành:", f"  cơ quan ban hành: {body}")
    assert resolved_of(text).scenario.issuance.executors == (*executors, OTHERS)
    own = resolved_of(text + "  trách nhiệm thi hành: Chánh Văn phòng Bộ\n").scenario.issuance.executors
    assert own == ("Chánh Văn phòng Bộ",)


@pytest.mark.parametrize(
    ("body", "recipients"), [("Bộ Công an", ("Thủ tướng Chính phủ (để báo cáo)",)),
                             ("Bộ Y tế", ("Thủ tướng Chính phủ (để báo cáo)", "Bộ Công an"))],
)  # fmt: skip
def test_no_body_receives_its_own_decision_by_default(body: str, recipients: tuple[str, ...]) -> None:
    text = MINIMAL.replace("can_tho", "national").replace("cấp: tỉnh", "cấp: bộ")
    text += lines("ban hành:", f"  cơ quan ban hành: {body}")
    assert resolved_of(text).scenario.issuance.recipients == recipients
    own = resolved_of(text + "  nơi nhận: Bộ Công an\n").scenario.issuance.recipients
    assert own == ("Bộ Công an",)


def test_a_department_of_a_province_is_not_carried_out_by_the_offices_of_its_committee() -> None:
    found = resolved_of(MINIMAL + lines("ban hành:", "  cơ quan ban hành: Sở Y tế")).scenario.issuance.executors
    assert found == ("Chánh Văn phòng Sở", "Thủ trưởng các đơn vị thuộc Sở", OTHERS)


def test_what_the_author_writes_of_the_signer_stays() -> None:
    deputy = decision("Sở Y tế", "  người ký: {hình thức ký: KT., chức vụ: PHÓ GIÁM ĐỐC}", "  ký hiệu: YT")
    assert deputy == (("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "GIÁM ĐỐC SỞ Y TẾ", "Số:      /QĐ-YT")
    own = decision("Sở Y tế", "  người ký: {hình thức ký: TM., thay mặt: BAN GIÁM ĐỐC, chức vụ: GIÁM ĐỐC}")
    assert own[0] == ("TM. BAN GIÁM ĐỐC", "GIÁM ĐỐC")
    assert decision("Sở Y tế", "  người ký:")[0] == ()


def test_a_known_body_stands_below_its_own_parent() -> None:
    text = MINIMAL + lines("ban hành:", "  cơ quan ban hành: Công an thành phố")
    assert resolved_of(text).scenario.issuance.parent == "Bộ Công an"


def test_the_longest_kind_decides() -> None:
    heads = catalog().references.heads
    kinds = {
        "Bộ Tư lệnh Quân khu 9": "Bộ Tư lệnh", "Bộ Y tế": "Bộ", "Bộc": "", "Ngân hàng Nhà nước chi nhánh Khu vực 14":
        "Ngân hàng Nhà nước", "Công an phường An Bình": "Công an phường",
    }  # fmt: skip
    for body, kind in kinds.items():
        found = head_of(body, heads)
        assert (found.kind if found else "") == kind


@pytest.mark.parametrize(
    ("person", "body"),
    [
        ("Giám đốc Sở Y tế", "Sở Y tế"),
        ("Giám đốc Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch"),
        ("Trưởng Công an xã", "Công an xã"),
        ("Trưởng phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội"),
        ("Trưởng phòng Phòng Kinh tế xã", "Phòng Kinh tế xã"),
        ("Cục trưởng Cục An ninh mạng", "Cục An ninh mạng"),
        ("Vụ trưởng Vụ Ổn định tiền tệ - tài chính", "Vụ Ổn định tiền tệ - tài chính"),
        ("Vụ trưởng", ""),
        ("Chỉ huy trưởng Ban Chỉ huy quân sự xã", "Ban Chỉ huy quân sự xã"),
        ("Bộ trưởng Bộ Y tế", "Bộ Y tế"),
        ("Sở Nông nghiệp và Môi trường", "Sở Nông nghiệp và Môi trường"),
        ("Giám đốc Sở Y tế và Giám đốc Công an tỉnh", ""),
        ("Giám đốc Sở Y tế, Giám đốc Công an tỉnh", ""),
        ("Chánh Văn phòng", ""),
        ("", ""),
    ],
)
def test_the_body_of_a_named_head_is_known_only_where_it_is_certain(person: str, body: str) -> None:
    assert unit_of(person, catalog().references.heads) == body


@pytest.mark.parametrize(
    ("level", "law"), [("bộ", "Luật Tổ chức Chính phủ"), ("xã", "Luật Tổ chức chính quyền địa phương")]
)
def test_a_committee_issues_by_the_law_of_local_government_and_a_ministry_by_that_of_the_government(
    level: str, law: str
) -> None:
    text = MINIMAL.replace("can_tho", "national").replace("cấp: tỉnh", f"cấp: {level}")
    assert resolved_of(text).scenario.issuance.bases[0].title == law


def test_the_bases_that_an_author_wrote_stay_as_they_are() -> None:
    text = MINIMAL.replace("can_tho", "national").replace("cấp: tỉnh", "cấp: xã")
    text += lines("ban hành:", "  căn cứ ban hành: [{ref: LUAT-TCCP-2025}]")
    assert resolved_of(text).scenario.issuance.bases[0].title == "Luật Tổ chức Chính phủ"


def test_a_submitter_without_a_known_sign_is_told_where_its_head_proposes() -> None:
    text = MINIMAL.replace("can_tho", "national").replace("cấp: tỉnh", "cấp: xã") + lines(
        "ban hành:", "  cơ quan ban hành: Ủy ban nhân dân xã Ea Kar", "  ký hiệu: UBND", "  địa danh: Ea Kar",
        "  người ký: {chức vụ: CHỦ TỊCH}", "  trách nhiệm thi hành: Trưởng Công an xã", "  nơi nhận: Như Điều 3",
        "  cơ quan đề nghị: Trưởng Công an xã",
    )  # fmt: skip
    found = [f for f in resolution(text)[1] if f.rule == "BT-CO-QUAN-TRINH"]

    assert [(f.path, f.message) for f in found] == [
        ("ban hành.cơ quan đề nghị", "chưa biết ký hiệu văn bản của cơ quan trình “Công an xã”; Tờ trình để dấu chấm")
    ]


@pytest.mark.parametrize(
    ("post", "head"),
    [
        ("PHÓ CHỦ TỊCH", "CHỦ TỊCH"), ("Phó Giám đốc", "Giám đốc"), ("THỨ TRƯỞNG", "BỘ TRƯỞNG"),
        ("Thứ trưởng thường trực", "Bộ trưởng"), ("PHÓ CHỦ TỊCH THƯỜNG TRỰC", "CHỦ TỊCH"), ("CHỦ TỊCH", ""),
        ("PHÓ", ""), ("", ""),
    ],
)  # fmt: skip
def test_whose_deputy_a_post_is(post: str, head: str) -> None:
    assert deputised(post) == head


def test_a_deputy_minister_signs_for_the_minister() -> None:
    signer = "  người ký: {hình thức ký: KT., chức vụ: THỨ TRƯỞNG}"
    assert decision("Bộ Y tế", signer, variant="national", level="bộ")[0] == ("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG")
