"""A variant made from another: everything of the other body stands in the stub, and what is left of it is told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from support import MINIMAL, document_of, lines, paragraphs, resolution, resolved_of

from nts_scenario_kit.api import check_variant, new_variant
from nts_scenario_kit.catalog import Catalog
from nts_scenario_kit.errors import UsageError
from nts_scenario_kit.finding import Finding, Severity
from nts_scenario_kit.outline import PARTS, outline
from nts_scenario_kit.rules import check

#: What an officer of Vĩnh Long writes for the words of Cần Thơ.
CHANGES = {
    "Bộ Tư lệnh Quân khu 9": "Bộ Tư lệnh Quân khu 9", "thành phố Cần Thơ": "tỉnh Vĩnh Long", "Cần Thơ": "Vĩnh Long",
    "thành phố": "tỉnh", "Thành ủy": "Tỉnh ủy", "CATP": "CAT", "tên: vinh_long": "tên: Tỉnh Vĩnh Long",
}  # fmt: skip


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def made(base: str = "can_tho", changes: dict[str, str] = CHANGES) -> Path:
    """A stub, with what the officer changed in it."""
    file = new_variant("vinh_long", base)
    head, sign, body = file.read_text(encoding="utf-8").partition("\nmã:")
    for old, new in changes.items():
        body = body.replace(old, new)
    file.write_text(head + sign + body, encoding="utf-8")
    return file


def told(rule: str, findings: tuple[Finding, ...]) -> list[tuple[str, Severity]]:
    return [(f.path, f.severity) for f in findings if f.rule == rule]


@pytest.mark.parametrize("base", ["can_tho", "dak_nong", "national"])
def test_a_stub_means_what_its_base_means(base: str) -> None:
    made(base, {})
    stub, found = Catalog().variant("vinh_long"), Catalog().variant(base)
    assert stub.merged.domain_leads == found.merged.domain_leads
    assert stub.merged.submitters == found.merged.submitters
    assert stub.merged.clauses == found.merged.clauses
    if base != "national":
        assert stub.defaults == found.defaults


def test_a_stub_shows_what_its_base_decided_for_itself() -> None:
    rows = made(changes={}).read_text(encoding="utf-8").split("\n")
    (day,) = [row for row in rows if row.lstrip().startswith("kỳ hạn:")]
    assert day.endswith("hoặc đột xuất  # quyết định lại: ngày của “can_tho”")
    comments = [row for row in rows if row.startswith("# ")]
    assert any("rõ người, rõ việc, rõ thời gian, rõ kết quả, rõ trách nhiệm" in row for row in comments)
    assert any("các sở, ban, ngành, địa phương báo cáo" in row for row in comments)
    assert "#     tên: Kết quả" in comments
    own = Path("templates/vinh_long/variant.yaml")
    start = comments.index("# khoản:")
    own.write_text("\n".join([*rows, *(row[2:] for row in comments[start:])]), encoding="utf-8")
    stub, found = Catalog().variant("vinh_long"), Catalog().variant("can_tho")
    assert stub.layers[0].data["clauses"] == found.layers[0].data["clauses"]


def test_a_stub_that_nobody_touched_cannot_be_used() -> None:
    made(changes={})
    findings = check_variant("vinh_long").findings
    assert told("BT-TEN", findings) == [("tên", Severity.WARNING)]
    left = told("BT-SOT", findings)
    for name in ("địa bàn", "ban hành.cơ quan ban hành", "ban hành.địa danh"):
        assert (f"mặc định.{name}", Severity.ERROR) in left
    assert {f.file for f in findings} == {"templates/vinh_long/variant.yaml"}
    _, faults = resolution(MINIMAL.replace("can_tho", "vinh_long"), Catalog())
    (fault,) = [f for f in faults if f.rule == "BT-SOT"]
    assert (fault.line, fault.severity) == (2, Severity.ERROR)


def test_all_that_is_left_is_told_before_the_first_line_is_changed() -> None:
    made(changes={})
    untouched = told("BT-SOT", check_variant("vinh_long").findings)
    made_again = Path("templates/vinh_long/variant.yaml")
    text = made_again.read_text(encoding="utf-8")
    made_again.write_text(text.replace("địa bàn: thành phố Cần Thơ", "địa bàn: tỉnh Vĩnh Long"), encoding="utf-8")
    later = told("BT-SOT", check_variant("vinh_long").findings)
    assert ("tên gọi.công an chủ quản", Severity.WARNING) in untouched
    assert set(untouched) - set(later) == {("mặc định.địa bàn", Severity.ERROR)}
    assert set(later) <= set(untouched)


def test_once_every_line_shown_is_changed_nothing_of_the_base_is_printed() -> None:
    made()
    assert [f for f in check_variant("vinh_long").findings if f.severity is not Severity.NOTE] == []
    catalog = Catalog()
    for domain in catalog.references.domains:
        resolved, faults = resolution(MINIMAL.replace("can_tho", "vinh_long").replace("y_te", domain), catalog)
        assert resolved is not None
        assert [f for f in faults if f.severity is not Severity.NOTE] == []
        printed = repr(outline(resolved, PARTS))
        assert not re.search("Cần Thơ|CẦN THƠ|Thành ủy|thành phố(?! trực thuộc)|THÀNH PHỐ|CATP", printed)


def test_what_is_inherited_is_told_with_both_places() -> None:
    file = Path("templates/vinh_long/variant.yaml")
    file.parent.mkdir(parents=True)
    file.write_text(
        lines("mã: vinh_long", "tên: Tỉnh Vĩnh Long", "kế thừa: can_tho", "mặc định:", "  địa bàn: tỉnh Vĩnh Long",
              "  ban hành:", "    cơ quan ban hành: Ủy ban nhân dân tỉnh Vĩnh Long", "    địa danh: Vĩnh Long"),
        encoding="utf-8",
    )  # fmt: skip
    findings = check_variant("vinh_long").findings
    left = told("BT-SOT", findings)
    assert ("mặc định.ban hành.nơi nhận[1]", Severity.WARNING) in left
    assert ("mặc định.tổ chức thực hiện.chế độ báo cáo.nơi nhận", Severity.WARNING) in left
    assert ("tên gọi.báo chí", Severity.WARNING) in left
    assert {weight for _, weight in left} == {Severity.WARNING}
    assert all("lấy theo templates/can_tho/variant.yaml:" in f.message for f in findings if f.rule == "BT-SOT")


def test_what_the_scenario_writes_itself_is_not_told() -> None:
    made(changes={})
    own = lines("địa bàn: tỉnh A", "ban hành:", "  cơ quan ban hành: B", "  địa danh: C")
    _, faults = resolution(MINIMAL.replace("can_tho", "vinh_long") + own, Catalog())
    assert [f.severity for f in faults if f.rule == "BT-SOT"] == [] or all(
        f.severity is Severity.WARNING for f in faults if f.rule == "BT-SOT"
    )


@pytest.mark.parametrize(
    ("name", "locality"), [("Cần Thơ, dùng tại Sở Y tế", ""), ("Xã Phong Điền", "xã Phong Điền, thành phố Cần Thơ")]
)
def test_the_same_body_and_its_communes_may_keep_the_names(name: str, locality: str) -> None:
    level = "xã" if locality else "tỉnh"
    file = Path("templates/a1/variant.yaml")
    file.parent.mkdir(parents=True)
    rows = [f"mặc định: {{địa bàn: '{locality}'}}"] if locality else []
    rows += ["mã: a1", f"tên: {name}", "kế thừa: can_tho", f"cấp mặc định: {level}", f"cấp: [{level}]"]
    file.write_text(lines(*rows), encoding="utf-8")
    assert told("BT-SOT", check_variant("a1").findings) == []


def test_a_submitter_under_the_name_of_the_base_is_told_once_at_its_key() -> None:
    new_variant("vinh_long", base="can_tho")
    file = Path("templates/vinh_long/variant.yaml")
    text = file.read_text(encoding="utf-8").replace("thành phố Cần Thơ", "tỉnh Vĩnh Long")
    file.write_text(text.replace("tên: vinh_long ", "tên: Tỉnh Vĩnh Long "), encoding="utf-8")
    row = text.split("\n").index("  Công an thành phố:  # sửa cho đúng") + 1
    findings = check_variant("vinh_long").findings
    found = [f for f in findings if f.rule == "BT-SOT" and f.path.startswith("cơ quan trình.")]
    first = next(f for f in found if f.line == row)
    assert first.column == 3
    assert first.hint == "sửa chính khóa “Công an thành phố” cho đúng cơ quan, địa phương của biến thể này"
    assert [f.line for f in found if row <= (f.line or 0) < row + 5] == [row, row + 3]  # the key, and its CATP


def test_a_ministry_leads_no_domain_of_a_province() -> None:
    file = new_variant("vinh_long", base="national")
    said = [f.message for f in check_variant("vinh_long").findings if f.rule == "BT-CHU-TRI"]
    assert len(said) == 10  # all domains but the one that Ngân hàng Nhà nước leads
    assert said[0] == "chủ trì lĩnh vực An ninh mạng của địa phương đang là “Bộ Công an”, cơ quan trung ương"
    text = file.read_text(encoding="utf-8").replace("cấp mặc định: tỉnh", "cấp mặc định: bộ")
    file.write_text(text.replace("cấp: [tỉnh, xã]", "cấp: [bộ]"), encoding="utf-8")
    assert [f.message for f in check_variant("vinh_long").findings if f.rule == "BT-CHU-TRI"] == []


@pytest.mark.parametrize(
    ("variant_id", "base", "level", "said"),
    [
        ("vinh_long", "national", None, ("cấp: [tỉnh, xã]", "cấp mặc định: tỉnh")),
        ("bo_tai_chinh", "national", None, ("cấp: [bộ]", "cấp mặc định: bộ")),
        ("thanh_tra_chinh_phu", "national", "bộ", ("cấp: [bộ]", "cấp mặc định: bộ")),
        ("nhon_ai", "can_tho", "xã", ("cấp: [xã]", "cấp mặc định: xã")),
        ("vinh_long", "can_tho", None, ("cấp: [tỉnh, xã]", "cấp mặc định: tỉnh")),
    ],
)
def test_a_stub_is_of_the_level_of_its_body(variant_id: str, base: str, level: str | None, said: object) -> None:
    rows = new_variant(variant_id, base, level=level).read_text(encoding="utf-8").split("\n")
    assert tuple(row.split("  #")[0] for row in rows if row.startswith("cấp")) == said


def test_a_stub_of_a_level_that_its_base_does_not_have_is_refused() -> None:
    with pytest.raises(UsageError, match="biến thể “can_tho” không dùng cho cấp “bộ”; chọn một trong: tỉnh; xã"):
        new_variant("bo_tai_chinh", "can_tho", level="bộ")


# --- the level of the issuance


def test_who_acts_as_head_needs_no_other_post() -> None:
    own = lines("ban hành:", "  người ký: {hình thức ký: Q., người đứng đầu: CHỦ TỊCH}")
    _, findings = resolution(MINIMAL.replace("cấp: tỉnh", "cấp: xã") + own)
    (fault,) = [f for f in findings if f.rule == "BT-CAP-BAN-HANH"]
    assert fault.message.endswith("không ghi sẵn cơ quan ban hành, ký hiệu, địa danh, trách nhiệm thi hành, nơi nhận")


@pytest.mark.parametrize(("variant", "level"), [("can_tho", "xã"), ("dak_nong", "xã"), ("national", "tỉnh")])
def test_another_level_never_issues_under_the_variants_name(variant: str, level: str) -> None:
    text = MINIMAL.replace("can_tho", variant).replace("cấp: tỉnh", f"cấp: {level}")
    resolved, findings = resolution(text)
    assert resolved is not None
    (fault,) = [f for f in findings if f.rule == "BT-CAP-BAN-HANH"]
    assert fault.severity is Severity.ERROR
    assert fault.hint == (
        f"cấp {level}: hãy ghi cơ quan ban hành, ký hiệu, địa danh, trách nhiệm thi hành, nơi nhận, người ký (chức vụ)"
        " của cơ quan mình vào “ban hành”"
    )
    issuance = resolved.scenario.issuance
    assert (issuance.body, issuance.place, issuance.recipients, issuance.signer.post) == ("", "", (), "")
    assert resolved.scenario.locality == ""
    part = document_of(text).parts[0]
    assert part.letterhead is not None
    assert part.letterhead.issuer == ("………",)
    assert any("………" in text for text in paragraphs(part))


def test_a_commune_that_names_itself_is_without_fault() -> None:
    own = lines(
        "địa bàn: xã A", "ban hành:", "  cơ quan ban hành: Ủy ban nhân dân xã A", "  ký hiệu: UBND", "  địa danh: A",
        "  người ký: {hình thức ký: TM., chức vụ: CHỦ TỊCH}", "  trách nhiệm thi hành: [B]", "  nơi nhận: [C]",
    )  # fmt: skip
    _, findings = resolution(MINIMAL.replace("cấp: tỉnh", "cấp: xã") + own)
    assert [f for f in findings if f.severity is Severity.ERROR] == []


COMMUNE = MINIMAL.replace("cấp: tỉnh", "cấp: xã") + lines(
    "địa bàn: xã A", "ban hành:", "  cơ quan ban hành: Ủy ban nhân dân xã A", "  cơ quan đề nghị: PROPOSER",
)  # fmt: skip


@pytest.mark.parametrize(
    ("proposer", "issuer", "parent", "post"),
    [
        ("Trưởng Công an xã", "CÔNG AN XÃ A", (), "TRƯỞNG CÔNG AN"),
        ("Trưởng phòng Kinh tế", "PHÒNG KINH TẾ", ("ỦY BAN NHÂN DÂN", "XÃ A"), "TRƯỞNG PHÒNG"),
        ("Chánh Văn phòng", "………", (), "………"),
    ],
)
def test_no_body_of_the_province_submits_to_a_commune(
    proposer: str, issuer: str, parent: tuple[str, ...], post: str
) -> None:
    part = document_of(COMMUNE.replace("PROPOSER", proposer), "to_trinh").parts[0]
    assert part.letterhead is not None
    assert part.signature is not None
    assert (part.letterhead.issuer, part.letterhead.parent) == ((issuer,), parent)
    assert part.letterhead.number == "Số:      /TTr-…"
    assert part.signature.lines == (post,)


def test_a_commune_is_never_led_by_a_department_of_its_province() -> None:
    resolved, findings = resolution(COMMUNE + lines("tình huống:", "  - tên: Dịch"))
    assert resolved is not None
    assert not any(resolved.scenario.situations[0].forces.stage1.lead)
    (fault,) = [f for f in findings if f.rule == "BT-CHU-TRI"]
    assert fault.hint == "ghi rõ chủ trì ở giai đoạn 1 của từng tình huống"
    own = lines("tình huống:", "  - tên: Dịch", "    lực lượng, phương tiện: {giai đoạn 1: {chủ trì: Trạm Y tế xã}}")
    assert told("BT-CHU-TRI", tuple(resolution(COMMUNE + own)[1])) == []
    province = resolved_of(MINIMAL + lines("tình huống:", "  - tên: Dịch")).scenario
    assert province.situations[0].forces.stage1.lead == ("Sở Y tế",)


def test_no_body_submits_to_itself() -> None:
    own = lines("ban hành:", "  cơ quan ban hành: Bộ Y tế", "  cơ quan đề nghị: Cục trưởng Cục Phòng bệnh")
    text = MINIMAL.replace("can_tho", "national").replace("cấp: tỉnh", "cấp: bộ") + own
    part = document_of(text, "to_trinh").parts[0]
    assert part.letterhead is not None
    assert part.signature is not None
    assert (part.letterhead.parent, part.letterhead.issuer) == (("BỘ Y TẾ",), ("CỤC PHÒNG BỆNH",))
    assert part.signature.lines == ("CỤC TRƯỞNG",)
    assert part.addressees == ("Bộ trưởng Bộ Y tế",)


def test_a_commune_is_never_revised_by_its_province() -> None:
    revision = resolved_of(COMMUNE).scenario.implementation.revision
    assert (revision.focal, revision.authority) == ("", "")
    assert revision.cycle == "hằng năm"


def test_a_scenario_without_an_issuing_body_has_a_fault_at_the_variants_own_level_too() -> None:
    _, findings = resolution(MINIMAL.replace("can_tho", "national").replace("cấp: tỉnh", "cấp: bộ"))
    (fault,) = [f for f in findings if f.rule == "BT-CAP-BAN-HANH"]
    assert fault.message == "cấp bộ: biến thể “national” không ghi sẵn cơ quan ban hành, ký hiệu"


# --- what a variant refers to


def test_gaps_of_a_variant_are_told_at_their_line() -> None:
    file = Path("templates/a1/variant.yaml")
    file.parent.mkdir(parents=True)
    file.write_text(
        lines("mã: a1", "tên: A", "kế thừa: national", "chủ trì lĩnh vực:", "  y_te:", "khoản:",
              "  III.1.x: {lời văn: x}", "  IV.1: {lời văn: }", "  II.mt: {lời văn: 'Của {{ cong an }}'}",
              "mặc định:", "  ban hành:", "    căn cứ ban hành:", "      - ref: NQ-147-2026"),
        encoding="utf-8",
    )  # fmt: skip
    findings = {f.rule: f for f in check_variant("a1").findings}
    assert {rule: f.line for rule, f in findings.items()} == {
        "BT-CHU-TRI": 5, "BT-KHOAN-LA": 7, "BT-KHOAN-BO": 8, "BT-LOI-VAN": 9, "BT-VAN-BAN": 13
    }  # fmt: skip
    assert {f.file for f in findings.values()} == {str(file)}
    assert findings["BT-KHOAN-LA"].hint.startswith("ý bạn là “III.1")
    assert findings["BT-VAN-BAN"].hint == "ý bạn là “NQ-147-2025”?"
    assert "viết {{ cong_an }}" in findings["BT-LOI-VAN"].message
    assert "Syntax" not in findings["BT-LOI-VAN"].message


def test_a_province_without_a_variant_of_its_own_is_never_led_by_a_ministry() -> None:
    national = MINIMAL.replace("can_tho", "national")
    bare, findings = resolution(national + lines("tình huống:", "  - tên: Dịch"))
    assert bare is not None
    assert not any(bare.scenario.situations[0].forces.stage1.lead)
    assert [f.hint for f in findings if f.rule == "BT-CHU-TRI"] == ["ghi rõ chủ trì ở giai đoạn 1 của từng tình huống"]
    own = lines("tình huống:", "  - tên: Dịch", "    lực lượng, phương tiện: {giai đoạn 1: {chủ trì: Sở Y tế}}")
    led, findings = resolution(national + own)
    assert led is not None
    assert told("BT-CHU-TRI", tuple(findings)) == []
    assert [f for f in check(led) if f.rule == "KB-D1-LV"] == []
    ministry = resolved_of(national.replace("cấp: tỉnh", "cấp: bộ") + lines("tình huống:", "  - tên: Dịch")).scenario
    assert ministry.situations[0].forces.stage1.lead == ("Bộ Y tế",)


def test_a_submission_by_nobody_is_told() -> None:
    issued = lines(
        "  ký hiệu: UBND", "  địa danh: A", "  trách nhiệm thi hành: Công an xã", "  nơi nhận: Sở Y tế",
        "  người ký: {chức vụ: CHỦ TỊCH}",
    )  # fmt: skip
    (fault,) = [f for f in resolution(COMMUNE.replace("PROPOSER", "Chánh Văn phòng") + issued)[1] if "TRINH" in f.rule]
    assert (fault.rule, fault.severity, fault.path) == ("BT-CO-QUAN-TRINH", Severity.NOTE, "ban hành.cơ quan đề nghị")
    assert fault.message.startswith("chưa biết cơ quan nào trình; Tờ trình để dấu chấm")


def test_the_head_of_a_medical_station_proposes_for_it() -> None:
    part = document_of(COMMUNE.replace("PROPOSER", "Trưởng Trạm Y tế xã"), "to_trinh").parts[0]
    assert part.letterhead is not None
    assert part.signature is not None
    assert (part.letterhead.issuer, part.letterhead.parent) == (("TRẠM Y TẾ XÃ A",), ("ỦY BAN NHÂN DÂN", "XÃ A"))
    assert part.signature.lines == ("TRƯỞNG TRẠM",)


def test_a_placeholder_that_cannot_be_filled_is_told_wherever_a_default_holds_it() -> None:
    file = Path("templates/a2/variant.yaml")
    file.parent.mkdir(parents=True)
    file.write_text(
        lines("mã: a2", "tên: A", "kế thừa: can_tho", "mặc định:", "  tình huống:", "    yêu cầu xử lý: Gọn {{ gon }}",
              "    cơ chế vận hành:", "      cấp xã: {cơ quan chỉ đạo: '{{ ai }}'}",
              "khoản:", "  II: {lời văn: '{{ gi }}'}"),
        encoding="utf-8",
    )  # fmt: skip
    found = [(f.line, f.message) for f in check_variant("a2").findings if f.rule == "BT-LOI-VAN"]
    assert sorted(line for line, _ in found) == [6, 8, 10]
    assert all(word in message for (_, message), word in zip(sorted(found), ("gon", "ai", "gi"), strict=True))
