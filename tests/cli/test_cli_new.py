"""``nts new``: a starter that can be checked as it is; ``nts schema``; ``nts variants``."""

from __future__ import annotations

import json
import re
from itertools import product
from pathlib import Path

import pytest
from commandline import Nts, in_a_process
from support import ROOT, VARIANTS, catalog, lines, resolution

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.model.base import KitModel
from nts_scenario_kit.model.keys import table
from nts_scenario_kit.model.scenario import Scenario
from nts_scenario_kit.model.schema import SCHEMAS, text

COMBINATIONS = [
    (variant, domain, str(level))
    for variant, domain in product(VARIANTS, sorted(catalog().references.domains))
    for level in catalog().variant(variant).merged.levels
]


def new(nts: Nts, name: str, variant: str = "can_tho", domain: str = "y_te", *more: str) -> str:
    said = nts("new", name, "--variant", variant, "--domain", domain, *more)
    assert said.code == 0, said.err
    return Path(name).read_text(encoding="utf-8")


# --- new


@pytest.mark.parametrize(("variant", "domain", "level"), COMBINATIONS)
def test_a_starter_has_no_fault_of_schema_or_resolution(nts: Nts, variant: str, domain: str, level: str) -> None:
    written = new(nts, "moi.yaml", variant, domain, "--level", level)
    resolved, findings = resolution(written)
    known = (catalog().variant(variant).defaults.get("issuance") or {}).get("body")
    unnamed = level != str(catalog().variant(variant).merged.default_level) or not known
    assert [f.rule for f in findings if f.severity is Severity.ERROR] == ["BT-CAP-BAN-HANH"] * unnamed
    assert resolved is not None
    assert (resolved.variant.id, resolved.scenario.domain, resolved.scenario.level) == (variant, domain, level)
    checked = nts("check", "moi.yaml", "--format", "json")
    assert checked.code == 1  # what the officer has to write is still missing
    rules = {one["rule"] for one in json.loads(checked.out)["findings"]}
    allowed = {"BT-CHU-TRI", "BT-CAP-BAN-HANH", "BT-CO-QUAN-TRINH"}
    assert not [rule for rule in rules if rule.startswith(("SCHEMA-", "YAML-", "BT-")) and rule not in allowed]


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_starter_carries_the_agencies_and_verified_bases(nts: Nts, variant: str) -> None:
    scenario = resolution(new(nts, "moi.yaml", variant))[0].scenario  # type: ignore[union-attr]
    assert scenario.situations[0].forces.stage1.lead == catalog().variant(variant).merged.domain_leads["y_te"]
    assert {one.ref for one in scenario.basis.legal} <= catalog().references.bases.keys()
    assert len(scenario.basis.legal) > 3
    assert scenario.basis.political
    place = catalog().variant(variant).defaults.get("locality")
    within = f" trên địa bàn {place}" if place else ""
    assert scenario.subject == f"Ứng phó với các đe dọa an ninh phi truyền thống lĩnh vực y tế{within}"


def test_the_title_of_a_commune_is_not_that_of_its_province(nts: Nts) -> None:
    written = new(nts, "moi.yaml", "can_tho", "y_te", "--level", "xã")
    assert "trích yếu: Ứng phó với các đe dọa an ninh phi truyền thống lĩnh vực y tế\n" in written


def test_a_starter_says_what_every_place_asks_for(nts: Nts) -> None:
    written = new(nts, "moi.yaml")
    first = written.splitlines()[0]
    assert first.startswith("# yaml-language-server: $schema=file://")
    assert first.endswith("kich_ban_khung.schema.json")
    for clause in (
        "(I.1)",
        "(I.3.a)",
        "(II)",
        "(III.1.a)",
        "(III.1.d.gd2.chuyen_hoa)",
        "(III.1.đ)",
        "(IV.1)",
        "(IV.3)",
    ):
        assert clause in written
    assert "Kiểm tra: nts check moi.yaml" in written
    assert not [row for row in written.splitlines() if row != row.rstrip()]


def models(top: type[KitModel]) -> list[type[KitModel]]:
    below = [entry.below for entry in dict.fromkeys(table(top).values()) if entry.below]
    return [top, *(model for one in below for model in models(one))]


KEYS = {entry.vietnamese for model in models(Scenario) for entry in table(model).values()}
COMMENTED = re.compile(r'^( *)# ((?:- |  )?"?([^:"]+)"?:(?: .*)?|- .*)$')


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_line_in_comments_can_be_taken_over_by_removing_its_sign(nts: Nts, variant: str) -> None:
    rows = new(nts, "moi.yaml", variant).splitlines()
    live = []
    for row in rows:
        match = COMMENTED.match(row)
        taken = match and (match[2].startswith("- ") or match[3] in KEYS)
        live.append(match[1] + match[2] if match and taken else row)
    assert len([1 for old, now in zip(rows, live, strict=True) if old != now]) > 100
    text = "\n".join(live) + "\n"
    resolved, findings = resolution(text)
    unnamed = ["BT-CAP-BAN-HANH"] if variant == "national" else []  # a ministry names itself
    assert [f.rule for f in findings if f.severity is Severity.ERROR] == unnamed
    assert resolved is not None
    untouched = resolution("\n".join(rows) + "\n")[0]
    assert untouched is not None
    assert resolved.scenario.objectives == untouched.scenario.objectives
    assert resolved.scenario.situations == untouched.scenario.situations


def test_a_starter_renders_as_a_draft(nts: Nts) -> None:
    new(nts, "moi.yaml")
    said = nts("render", "moi.yaml", "--draft")
    assert said.code == 0
    assert Path("moi.docx").is_file()


def test_the_officer_is_told_what_to_do_next(nts: Nts) -> None:
    said = nts("new", "kich_ban", "--variant", "dak_nong", "--domain", "nguon_nuoc")
    assert said.out.splitlines() == [
        "Đã tạo: kich_ban.yaml",
        "Cấp: tỉnh (mặc định của biến thể “dak_nong”). Lập cho cấp khác: thêm --level xã.",
        "Lưu ý: biến thể “dak_nong” chỉ có hiệu lực đến hết ngày 30 tháng 6 năm 2025; cơ quan kế tục: tỉnh Lâm Đồng.",
        "Mở tệp bằng trình soạn thảo, điền các mục để trống, rồi kiểm tra:",
        "    nts check kich_ban.yaml",
    ]


def test_the_level_is_the_variants_first_unless_one_is_named(nts: Nts) -> None:
    assert "\ncấp: tỉnh\n" in new(nts, "a.yaml")
    assert "\ncấp: xã\n" in new(nts, "b.yaml", "can_tho", "y_te", "--level", "XÃ")


@pytest.mark.parametrize(
    ("variant", "line"),
    [
        ("national", "Cấp: bộ (mặc định của biến thể “national”). Lập cho cấp khác: thêm --level tỉnh hoặc {xã}."),
        ("can_tho", "Cấp: tỉnh (mặc định của biến thể “can_tho”). Lập cho cấp khác: thêm {xã}."),
    ],
)
def test_the_level_that_was_taken_is_told_with_the_others(nts: Nts, variant: str, line: str) -> None:
    said = nts("new", "moi.yaml", "--variant", variant, "--domain", "y_te")
    assert said.out.splitlines()[:2] == ["Đã tạo: moi.yaml", line.replace("{xã}", "--level xã")]


def test_nothing_is_told_of_a_level_that_was_chosen(nts: Nts) -> None:
    said = nts("new", "moi.yaml", "--variant", "national", "--domain", "y_te", "--level", "tỉnh")
    assert "Cấp:" not in said.out


@pytest.mark.parametrize("name", ["moi.yaml", "kịch bản của sở.yml", "thư mục/bên trong/moi.yaml"])
def test_a_starter_is_written_where_it_is_asked_for(nts: Nts, name: str) -> None:
    assert new(nts, name)


def test_nothing_is_overwritten(nts: Nts) -> None:
    Path("moi.yaml").write_text("của tôi", encoding="utf-8")
    said = nts("new", "moi.yaml", "--variant", "can_tho", "--domain", "y_te")
    assert said.code == 2
    assert said.out == ""
    assert "moi.yaml" in said.err
    assert Path("moi.yaml").read_text(encoding="utf-8") == "của tôi"
    assert sorted(path.name for path in Path().iterdir()) == ["moi.yaml"]
    assert new(nts, "moi.yaml", "can_tho", "y_te", "--force") != "của tôi"


def test_another_name_is_advised_before_overwriting(nts: Nts) -> None:
    new(nts, "moi.yaml")
    said = nts("new", "moi.yaml", "--variant", "can_tho", "--domain", "y_te")
    assert said.err.strip() == "Lỗi: moi.yaml: đã có tệp này; hãy chọn tên khác"


@pytest.mark.parametrize("name", ["x.docx", "x.txt", "x.YAML.doc"])
@pytest.mark.parametrize("more", [("--variant", "can_tho", "--domain", "y_te"), ("--example", "y_te_can_tho")])
def test_a_starter_is_a_yaml_file(nts: Nts, name: str, more: tuple[str, ...]) -> None:
    said = nts("new", name, *more)
    assert said.code == 2
    assert f"“{name}”: tệp kịch bản phải có đuôi .yaml; hãy ghi {Path(name).with_suffix('.yaml')}" in said.err
    assert not Path(name).exists()


def test_a_name_with_spaces_is_quoted_in_the_commands_of_the_header(nts: Nts) -> None:
    written = new(nts, "an ninh mạng.yaml")
    assert 'nts check "an ninh mạng.yaml"      Xuất Word: nts render "an ninh mạng.yaml"' in written


def test_not_even_a_starter_is_overwritten(nts: Nts) -> None:
    new(nts, "moi.yaml")
    assert nts("new", "moi.yaml", "--variant", "can_tho", "--domain", "y_te").code == 2


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--variant", "cantho", "--domain", "y_te"], "không có biến thể “cantho”; ý bạn là “can_tho”?"),
        (
            ["--variant", "qwxz", "--domain", "y_te"],
            ("không có biến thể “qwxz”; chọn một trong: can_tho, dak_nong, national; hoặc tạo biến thể mới:"
            " nts variants new qwxz"),
        ),
        (["--variant", "can_tho", "--domain", "yte"], "không có lĩnh vực “yte”; ý bạn là “y_te”?"),
        (
            ["--variant", "can_tho", "--domain", "y_te", "--level", "bộ"],
            "biến thể “can_tho” không dùng cho cấp “bộ”; chọn một trong: tỉnh; xã",
        ),
        (
            ["--variant", "can_tho", "--domain", "y_te", "--level", "xa"],
            "biến thể “can_tho” không dùng cho cấp “xa”; ý bạn là “xã”?",
        ),
    ],
)  # fmt: skip
def test_a_wrong_choice_is_refused(nts: Nts, arguments: list[str], message: str) -> None:
    said = nts("new", "moi.yaml", *arguments)
    assert (said.code, said.out) == (2, "")
    assert said.err.strip() == f"Lỗi: {message}"
    assert not Path("moi.yaml").exists()


def test_a_variant_of_the_officers_own_without_levels_can_be_started(nts: Nts) -> None:
    Path("templates/rieng").mkdir(parents=True)
    Path("templates/rieng/variant.yaml").write_text(lines("mã: rieng", "tên: Riêng"), encoding="utf-8")
    assert "\ncấp: bộ\n" in new(nts, "moi.yaml", "rieng")


# --- schema


def test_the_committed_schemas_equal_what_the_command_writes(nts: Nts) -> None:
    said = nts("schema")
    assert said.code == 0
    for name in SCHEMAS:
        written = Path("schemas", name).read_bytes()
        assert written == (ROOT / "schemas" / name).read_bytes() == text(name).encode()
        assert f"Đã ghi: schemas/{name}" in said.out.replace("\\", "/")
    assert {path.name for path in Path("schemas").iterdir()} == {*SCHEMAS}


def test_schemas_go_where_they_are_asked_for_and_overwrite_nothing_else(nts: Nts) -> None:
    assert nts("schema", "-o", "đích").code == 0
    assert nts("schema", "-o", "đích").code == 0  # the same files again
    changed = Path("đích/kich_ban_khung.schema.json")
    changed.write_text("{}", encoding="utf-8")
    said = nts("schema", "-o", "đích")
    assert said.code == 2
    assert changed.read_text(encoding="utf-8") == "{}"
    assert nts("schema", "-o", "đích", "--force").code == 0


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_stands_alone_and_speaks_vietnamese(name: str) -> None:
    schema = json.loads(text(name))
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert all(ref.startswith("#/$defs/") for ref in _refs(schema))
    for owner in [schema, *schema["$defs"].values()]:
        for key, node in owner.get("properties", {}).items():
            assert node.get("title"), key
            assert node.get("description"), key
        if owner.get("type") == "object" and "properties" in owner:
            assert owner["additionalProperties"] is False


def _refs(node: object) -> list[str]:
    if isinstance(node, dict):
        return [v for k, v in node.items() if k == "$ref"] + [r for v in node.values() for r in _refs(v)]
    return [r for item in node for r in _refs(item)] if isinstance(node, list) else []


# --- variants


def test_the_variants_are_listed(nts: Nts) -> None:
    said = nts("variants", "list")
    assert said.code == 0
    assert said.out == nts("variants").out
    for word in (
        "national",
        "dak_nong",
        "can_tho",
        "26/06/2025",
        "30/06/2025",
        "Xem một biến thể: nts variants show MÃ",
    ):
        assert word in said.out


def test_a_variant_is_shown_with_the_file_and_line_of_every_value(nts: Nts) -> None:
    said = nts("variants", "show", "dak_nong")
    assert said.code == 0
    rows = said.out.splitlines()
    source = (ROOT / "templates/dak_nong/variant.yaml").read_text(encoding="utf-8").splitlines()
    line = source.index("kế tục: tỉnh Lâm Đồng") + 1
    assert f"kế tục: tỉnh Lâm Đồng  [templates/dak_nong/variant.yaml:{line}]" in rows
    assert any("[templates/national/variant.yaml:" in row for row in rows)
    assert all(row.endswith("]") and ": " in row for row in rows if not row.startswith(" "))


def test_a_variant_that_does_not_exist_is_named(nts: Nts) -> None:
    for verb in ("show", "check"):
        said = nts("variants", verb, "can tho")
        assert (said.code, said.out) == (2, "")
        assert said.err.strip() == "Lỗi: không có biến thể “can tho”; ý bạn là “can_tho”?"


def test_a_new_variant_can_be_checked_shown_and_used(nts: Nts) -> None:
    said = nts("variants", "new", "hue", "--from", "can_tho")
    assert said.code == 0
    assert "Sửa tệp này, rồi kiểm tra: nts variants check hue" in said.out
    checked = nts("variants", "check", "hue")
    assert checked.code == 1  # the names of Cần Thơ still stand in it
    assert "còn tên của biến thể “can_tho”" in checked.out
    assert "kế thừa: can_tho  [templates/hue/variant.yaml:" in nts("variants", "show", "hue").out
    assert "hue" in nts("variants").out
    assert "\nbiến thể: hue\n" in new(nts, "moi.yaml", "hue")
    assert nts("variants", "new", "hue").code == 2  # it is there


@pytest.mark.parametrize("name", ["Huế", "a b", "1a", "../x", "x"])
def test_the_id_of_a_new_variant_is_plain(nts: Nts, name: str) -> None:
    said = nts("variants", "new", name)
    assert said.code == 2
    assert f"mã biến thể “{name}” không dùng được; chỉ dùng chữ thường không dấu, số và gạch dưới" in said.err
    assert (", ví dụ: hue" in said.err) == (name == "Huế")
    assert not Path("templates").exists()


def test_faults_of_a_variant_show_the_line_in_the_file_where_they_are(nts: Nts) -> None:
    for name, row in (("a1", "kế thừa: b1"), ("b1", "tên gọi: [x]")):
        Path("templates", name).mkdir(parents=True)
        file = Path("templates", name, "variant.yaml")
        file.write_text(lines(f"mã: {name}", f"tên: {name}", row), encoding="utf-8")
    said = nts("variants", "check", "a1")
    assert said.code == 1
    assert "templates/b1/variant.yaml:3:10: lỗi: “tên gọi” phải gồm các khóa con" in said.out
    assert "     3 | tên gọi: [x]\n                  ^" in said.out
    assert (
        "(có lỗi: nts variants check a1)" in nts("variants").out.replace("\n", " ") or "có lỗi" in nts("variants").out
    )


def test_a_broken_variant_cannot_be_shown(nts: Nts) -> None:
    Path("templates/a1").mkdir(parents=True)
    Path("templates/a1/variant.yaml").write_text("mã: a1\n", encoding="utf-8")
    said = nts("variants", "show", "a1")
    assert said.code == 2
    assert said.err.startswith(
        "Lỗi: biến thể “a1” không dùng được: templates/a1/variant.yaml:1:1: thiếu khóa bắt buộc “tên”"
    )


def test_the_list_fits_a_narrow_console(tmp_path: Path) -> None:
    done = in_a_process("variants", cwd=tmp_path, env={"COLUMNS": "40", "PYTHONIOENCODING": "utf-8"})
    assert done.returncode == 0
    assert max(map(len, done.stdout.decode().splitlines())) <= 40


@pytest.mark.parametrize("name", [".", "/", "..", "a/.."])
def test_a_folder_is_no_name_for_a_new_file(nts: Nts, name: str) -> None:
    said = nts("new", name, "--variant", "can_tho", "--domain", "y_te")
    assert said.code == 2
    assert "là thư mục; hãy ghi tên tệp cần tạo" in said.err


def test_a_new_variant_does_not_hide_one_of_the_kit_unasked(nts: Nts) -> None:
    said = nts("variants", "new", "can_tho")
    assert said.code == 2
    assert "đã có biến thể “can_tho” đi kèm bộ công cụ; hãy chọn mã khác" in said.err
    assert not Path("templates").exists()
    assert nts("variants", "new", "can_tho", "--from", "national", "--force").code == 0
