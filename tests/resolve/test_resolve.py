"""Resolution: defaults filled in, the author's word above them, and for every value where it came from."""

from __future__ import annotations

import pytest
from support import EXAMPLES, FILE, MINIMAL, at, authored_of, catalog, example, lines, resolution, resolved_of, told

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.model.types import Carrier
from nts_scenario_kit.resolve import RULES, decided, names_of, resolve

SITUATION = MINIMAL + lines("tình huống:", "  - tên: Một", "  - tên: Hai")


def below(*rows: str) -> str:
    return MINIMAL + lines(*rows)


# --- defaults


def test_a_key_that_is_left_out_takes_the_variants_default() -> None:
    scenario = resolved_of(MINIMAL).scenario
    assert scenario.locality == "thành phố Cần Thơ"
    assert scenario.issuance.carrier is Carrier.DECISION
    assert scenario.issuance.body == "Ủy ban nhân dân thành phố Cần Thơ"
    assert scenario.objectives.mottos[1] == "Tăng cường ứng dụng khoa học, công nghệ."
    assert scenario.implementation.reporting.due == "trước ngày 05 tháng 11 hằng năm hoặc đột xuất"


def test_a_key_given_empty_stays_empty() -> None:
    scenario = resolved_of(
        below("địa bàn:", "ban hành:", "  cơ quan ban hành:", "  nơi nhận: []", "  người ký:", "mục tiêu, yêu cầu:")
    ).scenario
    assert scenario.locality == ""
    assert scenario.issuance.body == ""
    assert scenario.issuance.recipients == ()
    assert scenario.issuance.signer.post == ""
    assert scenario.objectives.mottos == ()
    assert scenario.issuance.place == "Cần Thơ"  # what is beside it keeps its default


def test_lists_replace_and_mappings_merge() -> None:
    scenario = resolved_of(below("ban hành:", "  người ký: {họ tên: A}", "  nơi nhận: Bộ Y tế")).scenario
    assert scenario.issuance.signer.name == "A"
    assert scenario.issuance.signer.post == "CHỦ TỊCH"
    assert scenario.issuance.recipients == ("Bộ Y tế",)


def test_every_situation_takes_the_defaults_of_situations() -> None:
    text = SITUATION + lines("    cơ chế vận hành: {cấp xã: {người đứng đầu: Bí thư}}", "    các bước: {bước 3: }")
    one, two = resolved_of(text).scenario.situations
    assert (one.name, two.name) == ("Một", "Hai")
    assert one.mechanism.commune.head == "Chủ tịch Ủy ban nhân dân cấp xã"
    assert two.mechanism.commune.head == "Bí thư"
    assert two.mechanism.commune.body == one.mechanism.commune.body == "Cơ quan chỉ đạo ứng phó cấp xã"
    assert one.steps.step3.relief
    assert two.steps.step3.relief == ()
    assert one.forces.stage1.lead == ("Sở Y tế",)


def test_no_situation_is_invented() -> None:
    assert resolved_of(MINIMAL).scenario.situations == ()
    assert resolved_of(below("tình huống:")).scenario.situations == ()


# --- where a value came from


TEXT = below(
    "ban hành:",  # 6
    "  người ký:",
    "    họ tên: Nguyễn Văn A",
    "  nơi nhận:",
    "    - Bộ Y tế",  # 10
    "mục tiêu, yêu cầu:",
    "  mục tiêu: một câu",
    "  phương châm:",
    "tình huống:",
    "  - tên: Một",  # 15
    "    forces:",
    "      giai đoạn 1: {lead: Sở Y tế}",
    "      giai đoạn 3:",
    "        lực lượng nòng cốt:",
    "          - loại tình trạng: thảm họa",  # 20
    "    cơ chế vận hành:",
)


@pytest.mark.parametrize(
    ("path", "line", "column"),
    [
        (("variant",), 2, 11),
        (("issuance", "signer", "name"), 8, 13),
        (("issuance", "recipients", 0), 10, 7),
        (("objectives", "aims", 0), 12, 13),  # one text stands for a list
        (("objectives", "mottos"), 13, 15),  # left empty by the author
        (("objectives", "mottos", 0), 13, 15),
        (("situations", 0, "name"), 15, 10),
        (("situations", 0, "forces", "stage1", "lead", 0), 17, 27),
        (("situations", 0, "forces", "stage3", "core", 0, "emergency"), 20, 30),
        (("situations", 0, "forces", "stage3", "core", 0, "lead"), 20, 13),  # missing in the author's own item
        (("situations", 0, "mechanism", "commune", "head"), 21, 21),  # the author emptied what it stands in
    ],
)
def test_what_the_author_wrote_comes_from_its_line(path: tuple[str | int, ...], line: int, column: int) -> None:
    resolved = resolved_of(TEXT)
    assert resolved.given(path)
    assert resolved.origin(path) == (FILE, line, column, "kịch bản")
    assert resolved.place(path) == (FILE, line, column, "kịch bản")


@pytest.mark.parametrize(
    ("path", "layer", "value"),
    [
        (("issuance", "body"), "can_tho", "Ủy ban nhân dân thành phố Cần Thơ"),
        (("issuance", "signer", "post"), "can_tho", "CHỦ TỊCH"),
        (("issuance", "executors", 1), "can_tho", "Giám đốc Công an thành phố"),
        (("objectives", "principles", 1), "national", "Phân công, phân cấp rõ ràng, cụ thể theo chức năng"),
        (("situations", 0, "forces", "stage1", "cooperation", 0), "national", "các lực lượng tại chỗ"),
        (("situations", 0, "forces", "stage2", "proposers", 1), None, "Công an"),
        (("situations", 0, "steps", "step1", "warn", 0), "national", "Cảnh báo khẩn cấp tới người dân"),
        (("implementation", "assurance", "funds", 0), "can_tho", "Kinh phí thực hiện của các sở"),
    ],
)
def test_a_default_comes_from_the_line_of_its_variant(
    path: tuple[str | int, ...], layer: str | None, value: str
) -> None:
    resolved = resolved_of(TEXT)
    assert not resolved.given(path)
    found = resolved.origin(path)
    assert found.layer == layer or layer is None
    assert found.file == f"templates/{found.layer}/variant.yaml"
    variant_layer = next(one for one in resolved.variant.layers if one.variant.id == found.layer)
    assert value in variant_layer.source.line_text(found.line)[found.column - 1 :]
    data = at(resolved.scenario, *path)
    assert value in (data if isinstance(data, str) else data[0])
    assert resolved.place(path).layer == "kịch bản"


def test_what_nobody_wrote_comes_from_the_nearest_place_of_the_author() -> None:
    resolved = resolved_of(TEXT)
    assert not resolved.given(("issuance", "drafter"))
    assert resolved.origin(("issuance", "drafter")) == (FILE, 7, 3, "kịch bản")
    assert resolved.origin(("annexes",)) == (FILE, 1, 1, "kịch bản")


@pytest.mark.parametrize(
    ("path", "found"),
    [
        (("a",), False),
        (("b",), True),
        (("b", "c"), True),
        (("d", "e"), False),
        (("d", "f"), True),
        (("g", 3, "x"), True),
    ],
)
def test_no_default_stands_in_what_the_author_decided(path: tuple[str | int, ...], found: bool) -> None:
    assert decided({"b": None, "d": {"f": ""}, "g": [{"y": "1"}]}, path) is found


def test_a_path_is_written_as_the_author_wrote_it() -> None:
    resolved = resolved_of(TEXT)
    assert resolved.written(("situations", 0, "forces", "stage1", "lead")) == "tình huống[1].forces.giai đoạn 1.lead"
    assert resolved.written(("implementation", "assignments", 0)) == "tổ chức thực hiện.phân công[1]"


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_the_lead_of_the_domain_is_known(file: object) -> None:
    resolved = example(file.stem)  # type: ignore[attr-defined]
    assert resolved.variant.merged.domain_leads[resolved.scenario.domain]
    assert resolved.domain.id == resolved.scenario.domain


# --- references


def test_a_reference_is_filled_from_the_catalog() -> None:
    text = below("căn cứ:", "  chính trị: {ref: NQ-51-TW}", "  pháp lý:", "    - ref: LUAT-PTDS-2023", "    - Điều 14")
    basis = resolved_of(text).scenario.basis
    assert basis.political[0].printed == (
        "Nghị quyết số 51-NQ/TW ngày 05 tháng 9 năm 2019 của Bộ Chính trị về Chiến lược bảo vệ an ninh quốc gia"
    )
    assert [one.printed for one in basis.legal] == ["Luật Phòng thủ dân sự ngày 20 tháng 6 năm 2023", "Điều 14"]


def test_parts_given_beside_a_reference_stay() -> None:
    text = below("căn cứ:", "  pháp lý:", "    - {ref: NQ-147-2025, trích yếu: về việc khác, ngày: }")
    (cited,) = resolved_of(text).scenario.basis.legal
    assert cited.printed == "Nghị quyết số 147/NQ-CP của Chính phủ về việc khác"


@pytest.mark.parametrize(
    ("ref", "hint"),
    [
        ("NQ-147-2024", "ý bạn là “NQ-147-2025”?"),
        ("qwxz", "ghi loại, số, ngày, cơ quan, trích yếu thay cho ref"),
    ],
)
def test_an_unknown_reference_is_found_at_its_place(ref: str, hint: str) -> None:
    text = below("căn cứ:", "  pháp lý:", "    - ref: LUAT-PTDS-2023", f"    - ref: {ref}")
    resolved, (finding,) = resolution(text)
    assert resolved is None
    assert told(finding) == (9, 12, "căn cứ.pháp lý[2].ref", "BT-VAN-BAN", f"danh mục không có văn bản “{ref}”")
    assert finding.hint == hint


def test_references_of_the_decision_are_filled_too() -> None:
    resolved, findings = resolution(below("ban hành:", "  căn cứ ban hành:", "    - ref: NQ-147-2025", "    - ref: x1"))
    assert resolved is None
    assert [(f.line, f.path) for f in findings] == [(9, "ban hành.căn cứ ban hành[2].ref")]


# --- what does not go together


@pytest.mark.parametrize(
    ("old", "new", "place", "rule", "message", "hint"),
    [
        ("can_tho", "cantho", (2, 11), "BT-BIEN-THE", "không có biến thể “cantho”", "ý bạn là “can_tho”?"),
        (
            "can_tho", "qwxz", (2, 11), "BT-BIEN-THE", "không có biến thể “qwxz”",
            "chọn một trong: can_tho; dak_nong; national; hoặc tạo biến thể mới: nts variants new MÃ",
        ),
        ("can_tho", "x" * 300, (2, 11), "BT-BIEN-THE", f"không có biến thể “{'x' * 300}”", None),
        ("y_te", "y te", (3, 11), "BT-LINH-VUC", "không có lĩnh vực “y te”", "ý bạn là “y_te”?"),
        ("tỉnh", "bộ", (4, 6), "BT-CAP", "biến thể “can_tho” không dùng cho cấp “bộ”", "cấp được dùng: tỉnh; xã"),
    ],
)  # fmt: skip
def test_a_choice_that_does_not_fit_is_found_at_its_place(
    old: str, new: str, place: tuple[int, int], rule: str, message: str, hint: str | None
) -> None:
    resolved, findings = resolution(MINIMAL.replace(old, new))
    assert resolved is None
    (finding,) = findings
    assert told(finding)[:2] == place
    assert (finding.rule, finding.message, finding.severity) == (rule, message, Severity.ERROR)
    assert hint is None or finding.hint == hint
    assert finding.rule in RULES


def test_an_unknown_domain_lists_the_eleven() -> None:
    _, (finding,) = resolution(MINIMAL.replace("y_te", "qwxz"))
    assert finding.hint.startswith("chọn một trong: ")
    assert len(finding.hint.split("; ")) == 11


def test_all_that_does_not_fit_is_told_at_once() -> None:
    text = lines(
        "biến thể: dak_nong", "lĩnh vực: thoi_tiet", "cấp: bộ", "trích yếu: A", "ban hành: {ngày: 2026-01-01}",
        "căn cứ: {pháp lý: [{ref: x1}]}",
    )  # fmt: skip
    resolved, findings = resolution(text)
    assert resolved is None
    assert [f.rule for f in findings] == ["BT-LINH-VUC", "BT-CAP", "BT-HIEU-LUC", "BT-VAN-BAN"]


@pytest.mark.parametrize(
    ("variant", "day", "message", "hint"),
    [
        (
            "dak_nong", "2025-07-01",
            "biến thể “dak_nong” hết hiệu lực từ ngày 01 tháng 7 năm 2025, trước ngày ban hành",
            "cơ quan kế tục: tỉnh Lâm Đồng; chọn biến thể khác",
        ),
        (
            "dak_nong", "2025-06-25", "biến thể “dak_nong” có hiệu lực từ ngày 26 tháng 6 năm 2025, sau ngày ban hành",
            "kiểm tra lại ngày ban hành hoặc biến thể; soạn lại từ văn bản cũ thì để trống số, ngày của văn bản cũ",
        ),
        (
            "can_tho", "2025-06-30", "biến thể “can_tho” có hiệu lực từ ngày 01 tháng 7 năm 2025, sau ngày ban hành",
            "kiểm tra lại ngày ban hành hoặc biến thể; soạn lại từ văn bản cũ thì để trống số, ngày của văn bản cũ",
        ),
    ],
)  # fmt: skip
def test_a_variant_out_of_force_on_the_day_of_issue_is_an_error(
    variant: str, day: str, message: str, hint: str
) -> None:
    text = MINIMAL.replace("can_tho", variant) + lines("ban hành:", f"  ngày: {day}")
    resolved, (finding,) = resolution(text)
    assert resolved is None
    assert told(finding) == (7, 9, "ban hành.ngày", "BT-HIEU-LUC", message)
    assert finding.hint == hint


@pytest.mark.parametrize("day", ["2025-06-26", "2025-06-30", ""])
def test_a_variant_in_force_or_a_blank_day_is_fine(day: str) -> None:
    text = MINIMAL.replace("can_tho", "dak_nong") + lines("ban hành:", f"  ngày: {day}")
    assert resolution(text)[1] == []


def test_a_domain_without_lead_is_a_warning() -> None:
    text = MINIMAL.replace("can_tho", "dak_nong").replace("y_te", "hang_hai")
    resolved, (finding, submission) = resolution(text)
    assert resolved is not None
    assert not resolved.variant.merged.domain_leads.get("hang_hai")
    assert submission.rule == "BT-CO-QUAN-TRINH"
    assert (finding.rule, finding.severity, finding.line) == ("BT-CHU-TRI", Severity.WARNING, 3)
    assert finding.hint == "ghi rõ chủ trì ở giai đoạn 1 của từng tình huống"


def test_names_of_a_variant_can_all_be_used_as_placeholders() -> None:
    found = names_of(catalog().variant("can_tho"), catalog())
    assert {"locality", "subject", "domain", "domain_lead", "công_an", "y_tế", "văn_hóa_thể_thao_và_du_lịch"} <= {
        *found
    }
    assert all(name.isidentifier() for name in found)


def test_resolving_changes_nothing_of_what_the_author_wrote() -> None:
    authored = authored_of(SITUATION)
    before = repr(authored.data)
    resolve(authored, catalog())
    assert repr(authored.data) == before
