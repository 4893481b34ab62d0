"""The engine: places, weights, choice of rules, waivers, clauses that do not apply."""

from __future__ import annotations

import datetime
from pathlib import Path
from types import ModuleType

import pytest
from casefile import base, patched, resolved

from nts_scenario_kit import rules
from nts_scenario_kit.finding import Severity
from nts_scenario_kit.resolve import Resolved
from nts_scenario_kit.rules import META, RULES, check, examine
from nts_scenario_kit.rules.registry import BEYOND
from nts_scenario_kit.word import lint

NO_EARLY = {"xóa": "mục tiêu, yêu cầu.phương châm[1]"}  # KB-II-SOM, a note
NO_AIM = {"đặt": "mục tiêu, yêu cầu.mục tiêu", "giá trị": []}  # KB-II-MT, an error of the Phụ lục
NO_CAUSE = {"xóa": "tình huống[1].nội dung.yếu tố dẫn đến"}  # KB-III-A1

#: Three situations, none of which says what leads to it.
THREE_WITHOUT_CAUSE: tuple[dict[str, object], ...] = (
    NO_CAUSE,
    {"chép": "tình huống[1]"},
    {"chép": "tình huống[1]"},
    {"đặt": "tình huống[2].tên", "giá trị": "Ngộ độc hàng loạt"},
    {"đặt": "tình huống[3].tên", "giá trị": "Thiếu thuốc chữa bệnh"},
)


def scenario(*changes: dict[str, object]) -> Resolved:
    return resolved(patched(base(), list(changes)))


def waiver(**more: str) -> dict[str, object]:
    return {"thêm": "bỏ qua", "giá trị": more}


def waived(*items: dict[str, str]) -> dict[str, object]:
    """The waivers of the base together with these."""
    kept = [{"luật": "KB-BM", "lý do": "đã xác định không mật"}] if "KB-BM" in base() else []
    return {"đặt": "bỏ qua", "giá trị": [*kept, *items]}


def rules_of(s: Resolved, **more: object) -> list[str]:
    return [f.rule for f in check(s, **more)]  # type: ignore[arg-type]


@pytest.mark.parametrize("package", [rules, lint], ids=lambda package: package.__name__)
def test_every_module_with_rules_is_a_family_and_rules_stand_in_the_order_of_families(package: ModuleType) -> None:
    folder = Path(package.__file__ or "").parent
    with_rules = {f.stem for f in folder.glob("*.py") if "\n@rule(" in f.read_text(encoding="utf-8")}
    assert with_rules == set(package.FAMILIES)
    modules = [rule.function.__module__.rpartition(".")[2] for rule in package.RULES.values()]
    assert list(dict.fromkeys(modules)) == list(package.FAMILIES)


def test_a_missing_key_is_placed_at_the_key_above_it() -> None:
    (finding,) = check(scenario(NO_CAUSE))
    assert (finding.line, finding.column, finding.path) == (45, 5, "tình huống[1].nội dung.yếu tố dẫn đến")
    assert finding.clause == "147 PL III.1.a"


def test_a_key_that_stands_in_a_comment_is_the_place_to_write() -> None:
    text = patched(base(), [{"xóa": "bỏ qua"}]).replace("ban hành:\n", "ban hành:\n  # độ mật:\n", 1)
    (finding,) = check(resolved(text), select=["KB-BM"])
    line = text.split("\n").index("  # độ mật:") + 1
    assert (finding.line, finding.column) == (line, 5)
    assert finding.hint == (
        "bỏ dấu # ở đầu dòng này, rồi viết độ mật: mật | tối mật | tuyệt mật; để trống nếu không mật"
    )


def test_with_a_key_in_a_comment_go_the_signs_above_and_below_it() -> None:
    text = "\n".join(
        ["loại: kịch bản khung", "biến thể: can_tho", "lĩnh vực: y_te", "cấp: tỉnh", "trích yếu: Ứng phó",
         "ban hành: {ngày: 2026-12-15}", "mục tiêu, yêu cầu:", "  mục tiêu: Đủ nước", "  # phương châm:", "    # - A",
         "tình huống:", "  - tên: Dịch", "    lực lượng, phương tiện:", "      giai đoạn 1: {chủ trì: Sở Y tế}",
         "      giai đoạn 2:", "        căn cứ xác định chuyển hóa: B", "        # phối hợp: Lực lượng Quân đội",
         "      # giai đoạn 3:", "        # lực lượng nòng cốt:",
         "tổ chức thực hiện: {phân công: [{việc: A, chủ trì: Sở Y tế}]}"]
    )  # fmt: skip
    wanted = ["KB-II-SOM", "KB-D3-LOAI", "KB-IV-2-DU", "KB-III-A1"]
    hints = {f.rule: f.hint for f in check(resolved(text), select=wanted)}
    assert hints["KB-II-SOM"].startswith("bỏ dấu # ở đầu dòng này, ở các dòng con bên dưới, rồi thêm một ý: ")
    assert hints["KB-D3-LOAI"].startswith(
        "bỏ dấu # ở đầu dòng này, ở các dòng mẹ phía trên, ở các dòng con bên dưới, rồi ghi loại tình trạng "
    )
    assert hints["KB-IV-2-DU"].startswith("thêm một nhiệm vụ ")  # at another place: no sign has to go
    assert hints["KB-III-A1"] == "viết yếu tố dẫn đến: điều gì ở địa bàn dẫn đến tình huống"


def test_an_english_key_is_named_as_written() -> None:
    text = base().replace("mục tiêu, yêu cầu:", "objectives:").replace("  mục tiêu:\n", "  aims:\n")
    (finding,) = check(resolved(patched(text, [{"đặt": "objectives.aims", "giá trị": []}])))
    assert finding.path == "objectives.aims"


def test_select_and_ignore_are_prefixes() -> None:
    s = scenario(NO_EARLY, NO_AIM, NO_CAUSE)
    assert rules_of(s, select=("KB-II-",)) == ["KB-II-MT", "KB-II-SOM"]
    assert rules_of(s, ignore=("KB-II",)) == ["KB-III-A1"]
    assert rules_of(s, select=("KB-II",), ignore=("KB-II-SOM",)) == ["KB-II-MT"]


def test_the_rules_beyond_the_founding_documents_are_one_group() -> None:
    s = scenario({"đặt": "tình huống[1].lực lượng, phương tiện.giai đoạn 3.lực lượng nòng cốt[1].loại tình trạng",
                  "giá trị": "y tế"})  # fmt: skip
    assert "KB-D3-LOAI" in rules_of(s)
    assert rules_of(s, beyond=False) == []
    assert sum(rule.group == BEYOND for rule in RULES.values()) == 14


def test_a_variant_makes_a_rule_heavier_but_never_lighter() -> None:
    s = scenario(NO_EARLY, NO_AIM)
    weights = {"KB-II-SOM": {"mức": "cảnh báo"}, "KB-II-MT": {"mức": "gợi ý"}}
    merged = type(s.variant.merged).model_validate({"mã": "x", "tên": "x", "quy tắc": weights})
    s.variant = s.variant._replace(merged=s.variant.merged.model_copy(update={"rules": merged.rules}))
    found = {f.rule: f.severity for f in check(s)}
    assert found == {"KB-II-SOM": Severity.WARNING, "KB-II-MT": Severity.ERROR}


class TestWaivers:
    def test_a_complete_waiver_takes_the_finding_away_and_is_kept_for_the_crosswalk(self) -> None:
        s = scenario(NO_EARLY, waived({"luật": "KB-II-SOM", "lý do": "đã nêu ở Kế hoạch", "người đồng ý": "Giám đốc"}))
        report = examine(s)
        assert report.findings == []
        found = [(w.finding.rule, w.reason, w.agreed_by, w.clause) for w in report.waived if w.finding.rule != "KB-BM"]
        assert found == [("KB-II-SOM", "đã nêu ở Kế hoạch", "Giám đốc", "II.body")]

    def test_a_waiver_without_reason_has_no_effect(self) -> None:
        assert rules_of(scenario(NO_EARLY, waived({"luật": "KB-II-SOM"}))) == ["KB-II-SOM", "KB-BQ-LYDO"]

    def test_an_unknown_rule_is_an_error_with_its_neighbour(self) -> None:
        found = check(scenario(waived({"luật": "KB-II-SOMM", "lý do": "x"})))
        assert [(f.rule, f.message, f.hint) for f in found] == [
            ("KB-BQ-MA", "Không có luật “KB-II-SOMM”.", "ý bạn là “KB-II-SOM”?")
        ]

    @pytest.mark.parametrize(("until", "expected"), [("2026-12-14", True), ("2026-12-15", False), ("", False)])
    def test_a_waiver_runs_out_on_the_day_after(self, until: str, *, expected: bool) -> None:
        s = scenario(NO_EARLY, waived({"luật": "KB-II-SOM", "lý do": "x", "đến ngày": until}))
        assert rules_of(s) == (["KB-II-SOM", "KB-BQ-HAN"] if expected else [])

    def test_today_stands_in_for_a_date_of_issue_that_is_not_given(self) -> None:
        item = {"luật": "KB-II-SOM", "lý do": "x", "đến ngày": "2026-06-30"}
        s = scenario({"đặt": "ban hành.ngày", "giá trị": None}, NO_EARLY, waived(item))
        assert "KB-BQ-HAN" not in rules_of(s)
        assert "KB-BQ-HAN" in rules_of(s, today=datetime.date(2026, 7, 1))
        assert "KB-BQ-HAN" not in rules_of(s, today=datetime.date(2026, 6, 30))

    def test_an_unused_waiver_is_a_warning_unless_its_rule_did_not_run(self) -> None:
        s = scenario(waived({"luật": "KB-II-SOM", "lý do": "x"}))
        (finding,) = check(s)
        assert (finding.rule, finding.severity) == ("KB-BQ-THUA", Severity.WARNING)
        assert rules_of(s, ignore=("KB-II",)) == []

    def test_a_second_waiver_of_one_rule_is_told(self) -> None:
        item = {"luật": "KB-II-SOM", "lý do": "x"}
        (finding,) = check(scenario(NO_EARLY, waived(item, item | {"luật": " KB-II-SOM "})))
        assert (finding.rule, finding.message) == ("KB-BQ-THUA", "“KB-II-SOM” đã được bỏ qua ở một dòng trên.")

    def test_an_error_of_the_phu_luc_cannot_be_waived(self) -> None:
        found = check(scenario(NO_CAUSE, waived({"luật": "KB-III-A1", "lý do": "x"})))
        assert [f.rule for f in found] == ["KB-III-A1", "KB-BQ-KHOAN"]
        assert found[1].hint == "khoản không áp dụng thì ghi khoản: III.1.a ở “không áp dụng” kèm lý do"

    def test_the_clause_that_is_named_is_the_one_of_the_waived_rule(self) -> None:
        found = check(scenario(NO_AIM, NO_CAUSE, waived({"luật": "KB-III-A1", "lý do": "x"})))
        assert [f.rule for f in found] == ["KB-II-MT", "KB-III-A1", "KB-BQ-KHOAN"]
        assert found[2].hint == "khoản không áp dụng thì ghi khoản: III.1.a ở “không áp dụng” kèm lý do"

    @pytest.mark.parametrize("rule_id", list(META))
    def test_the_rules_about_waivers_have_manual_pages(self, rule_id: str) -> None:
        assert META[rule_id].title
        assert META[rule_id].bad
        assert META[rule_id].good


class TestNotApplicable:
    def test_a_clause_with_a_reason_is_not_asked_for(self) -> None:
        s = scenario(NO_CAUSE, {"đặt": "không áp dụng", "giá trị": [{"khoản": "III.1.a", "lý do": "tình huống mật"}]})
        assert rules_of(s) == []

    def test_every_other_clause_is_asked_for(self) -> None:
        s = scenario(NO_CAUSE, {"đặt": "không áp dụng", "giá trị": [{"khoản": "III.1.b", "lý do": "x"}]})
        assert rules_of(s) == ["KB-III-A1"]

    def test_what_lies_below_goes_with_it(self) -> None:
        s = scenario(NO_CAUSE, {"đặt": "không áp dụng", "giá trị": [{"khoản": "III.1", "lý do": "x"}]})
        assert rules_of(s) == []

    def test_without_a_reason_it_has_no_effect(self) -> None:
        s = scenario(NO_CAUSE, {"đặt": "không áp dụng", "giá trị": [{"khoản": "III.1.a"}]})
        assert rules_of(s) == ["KB-III-A1", "KB-BQ-KAD-LD"]

    @pytest.mark.parametrize("numbers", [["1"], "1", ["1", "3"], "1, 3", "tình huống 1"])
    def test_it_may_be_limited_to_some_situations(self, numbers: object) -> None:
        note = {"khoản": "III.1.a", "tình huống": numbers, "lý do": "tình huống mật"}
        found = check(scenario(*THREE_WITHOUT_CAUSE, {"đặt": "không áp dụng", "giá trị": [note]}))
        asked = [f.message for f in found if f.rule == "KB-III-A1"]
        still = [2] if "3" in str(numbers) else [2, 3]
        assert asked == [f"Tình huống {number}: chưa mô tả các yếu tố dẫn đến tình huống." for number in still]
        assert {f.rule for f in found} == {"KB-III-A1"}

    def test_what_lies_below_goes_with_it_in_these_situations(self) -> None:
        note = {"khoản": "III.1", "tình huống": "2", "lý do": "x"}
        found = check(scenario(*THREE_WITHOUT_CAUSE, {"đặt": "không áp dụng", "giá trị": [note]}))
        assert [f.message[:12] for f in found] == ["Tình huống 1", "Tình huống 3"]

    @pytest.mark.parametrize(
        ("clause", "numbers", "message", "hint"),
        [
            ("III.1.a", "4", "Kịch bản không có tình huống “4”.", "ghi số của tình huống: từ 1 đến 3"),
            ("III.1.a", "0", "Kịch bản không có tình huống “0”.", "ghi số của tình huống: từ 1 đến 3"),
            ("III.1.a", "đầu", "Kịch bản không có tình huống “đầu”.", "ghi số của tình huống: từ 1 đến 3"),
            ("II.body", "1", "Khoản “II.body” không thuộc tình huống nào.", "xóa khóa “tình huống” ở đây"),
            (
                "III.2.a", "1", "Khoản “III.2.a” đã chỉ riêng tình huống 2.",
                "ghi khoản: III.1.a để chọn tình huống bằng số",
            ),
        ],
    )  # fmt: skip
    def test_a_situation_that_is_not_there_is_an_error_and_nothing_is_set_aside(
        self, clause: str, numbers: str, message: str, hint: str
    ) -> None:
        note = {"khoản": clause, "tình huống": [numbers], "lý do": "x"}
        found = check(scenario(*THREE_WITHOUT_CAUSE, {"đặt": "không áp dụng", "giá trị": [note]}))
        assert sum(f.rule == "KB-III-A1" for f in found) == 3
        (told,) = [f for f in found if f.rule != "KB-III-A1"]
        assert (told.rule, told.severity, told.message, told.hint) == ("KB-BQ-KAD-TH", Severity.ERROR, message, hint)
        assert told.path == "không áp dụng[1].tình huống"

    def test_of_several_situations_the_hint_says_how_to_name_the_first(self) -> None:
        found = check(scenario(*THREE_WITHOUT_CAUSE, waived({"luật": "KB-III-A1", "lý do": "x", "người đồng ý": "y"})))
        (told,) = [f for f in found if f.rule == "KB-BQ-KHOAN"]
        assert told.hint == (
            "khoản không áp dụng thì ghi khoản: III.1.a ở “không áp dụng” kèm lý do; chỉ một tình huống thì thêm tình"
            " huống: 1"
        )

    def test_an_unknown_clause_is_an_error(self) -> None:
        s = scenario({"đặt": "không áp dụng", "giá trị": [{"khoản": "III.1.e", "lý do": "x"}]})
        (finding,) = check(s)
        assert (finding.rule, finding.severity) == ("KB-BQ-KAD", Severity.ERROR)
