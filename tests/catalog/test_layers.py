"""Variants in layers: what merges, what is refused and where, and whose templates come first."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import MINIMAL, ROOT, VARIANTS, lines, resolved_of, told

from nts_scenario_kit.catalog import Catalog
from nts_scenario_kit.catalog.variants import merge
from nts_scenario_kit.errors import CatalogError
from nts_scenario_kit.finding import ordered
from nts_scenario_kit.outline import outline
from nts_scenario_kit.outline.wording import check_wording

LEAVES = st.none() | st.text(max_size=3) | st.lists(st.text(max_size=3), max_size=2)
TREES = st.recursive(LEAVES, lambda inner: st.dictionaries(st.sampled_from("abc"), inner, max_size=3), max_leaves=8)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A folder of an officer with variants of its own."""
    return tmp_path


def variant(folder: Path, name: str, *rows: str, start: str | None = None) -> None:
    file = folder / "templates" / name / "variant.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(lines(start or f"mã: {name}", f"tên: Biến thể {name}", *rows), encoding="utf-8")


# --- the one rule


@pytest.mark.parametrize(
    ("lower", "upper", "merged"),
    [
        ({"a": "1", "b": "2"}, {"b": "3", "c": "4"}, {"a": "1", "b": "3", "c": "4"}),
        ({"a": {"x": "1", "y": "2"}}, {"a": {"y": "3"}}, {"a": {"x": "1", "y": "3"}}),
        ({"a": ["1", "2"]}, {"a": ["3"]}, {"a": ["3"]}),
        ({"a": ["1", "2"]}, {"a": []}, {"a": []}),
        ({"a": {"x": "1"}}, {"a": None}, {"a": None}),
        ({"a": {"x": "1"}}, {"a": "2"}, {"a": "2"}),
        ({"a": "1"}, {"a": {"x": "2"}}, {"a": {"x": "2"}}),
        ({"a": [{"x": "1", "y": "2"}]}, {"a": [{"x": "3"}]}, {"a": [{"x": "3"}]}),
    ],
)
def test_mappings_merge_key_by_key_and_everything_else_replaces(lower: object, upper: object, merged: object) -> None:
    assert merge(lower, upper) == merged


#: What stands under each key: a mapping with its own keys, or (None) anything else.
SHAPES = st.recursive(
    st.none(), lambda inner: st.dictionaries(st.sampled_from("abc"), inner, min_size=1, max_size=3), max_leaves=8
)


def of_shape(shape: dict[str, Any] | None) -> st.SearchStrategy[object]:
    """Trees with some of the shape's keys, each either a mapping in all of them or in none."""
    if shape is None:
        return LEAVES
    return st.fixed_dictionaries({}, optional={key: of_shape(inner) for key, inner in shape.items()})


@given(SHAPES.flatmap(lambda shape: st.tuples(*[of_shape(shape)] * 3)))
def test_layers_of_one_shape_may_be_merged_from_either_end(layers: tuple[object, object, object]) -> None:
    a, b, c = layers
    assert merge(merge(a, b), c) == merge(a, merge(b, c))


@given(TREES)
def test_merging_changes_neither_layer_and_nothing_over_itself(tree: object) -> None:
    before = repr(tree)
    assert merge(tree, tree) == tree
    assert repr(tree) == before


# --- what a variant inherits


def test_a_layer_changes_only_what_it_says(own: Path) -> None:
    variant(own, "hue", "kế thừa: can_tho", "tên gọi:", "  công an: Công an Huế", "cấp: [tỉnh]")
    found = Catalog(own).variant("hue")
    base = Catalog().variant("can_tho")
    assert [layer.variant.id for layer in found.layers] == ["hue", "can_tho", "national"]
    assert found.merged.names["công an"] == "Công an Huế"
    assert {k: v for k, v in found.merged.names.items() if k != "công an"} == {
        k: v for k, v in base.merged.names.items() if k != "công an"
    }
    assert [str(level) for level in found.merged.levels] == ["tỉnh"]
    assert found.merged.clauses == base.merged.clauses
    assert found.defaults == base.defaults


def test_every_value_tells_the_line_where_it_was_written(own: Path) -> None:
    variant(
        own, "hue", "kế thừa: can_tho", "tên gọi:", "  công an: Công an Huế", "chủ trì lĩnh vực:", "  y_te: []",
        "mặc định:", "  địa bàn: thành phố Huế", "  tình huống:", "    yêu cầu xử lý: [một, hai]",
        "khoản:", "  II.mt:", "    lời văn: Mục tiêu chung",
    )  # fmt: skip
    places = {path: (value, place) for path, value, place in Catalog(own).variant("hue").listing()}
    mine = "templates/hue/variant.yaml"
    assert places["kế thừa"] == ("can_tho", f"{mine}:3")
    assert places["tên gọi.công an"] == ("Công an Huế", f"{mine}:5")
    assert places["chủ trì lĩnh vực.y_te"] == ("", f"{mine}:7")
    assert places["mặc định.địa bàn"] == ("thành phố Huế", f"{mine}:9")
    assert places["mặc định.tình huống.yêu cầu xử lý[2]"] == ("hai", f"{mine}:11")
    assert places["khoản.II.mt.lời văn"] == ("Mục tiêu chung", f"{mine}:14")
    assert places["khoản.II.mt.nhãn"][1].startswith("templates/national/variant.yaml:")
    assert places["tên gọi.y tế"][1].startswith("templates/can_tho/variant.yaml:")


@pytest.mark.parametrize("name", VARIANTS)
def test_the_line_of_every_value_of_the_kit_holds_that_value(name: str) -> None:
    texts = {v: (ROOT / "templates" / v / "variant.yaml").read_text(encoding="utf-8").splitlines() for v in VARIANTS}
    rows = Catalog().variant(name).listing()
    assert len(rows) > 300
    for path, value, place in rows:
        file, _, line = place.rpartition(":")
        written = texts[Path(file).parent.name][int(line) - 1].replace('\\"', '"')
        assert value[:30] in written, (path, place)


# --- faults


def test_layers_that_extend_each_other_are_refused(own: Path) -> None:
    variant(own, "a1", "kế thừa: b1")
    variant(own, "b1", "kế thừa: c1")
    variant(own, "c1", "# vòng lại", "kế thừa: a1")
    found, (finding,) = Catalog(own).check_variant("a1")
    assert found is None
    message = "các biến thể kế thừa vòng tròn: a1 → b1 → c1 → a1"
    assert told(finding) == (4, 10, "kế thừa", "BT-CHU-TRINH", message)
    assert finding.file == "templates/c1/variant.yaml"


def test_a_layer_that_extends_itself_is_refused(own: Path) -> None:
    variant(own, "a1", "kế thừa: a1")
    _, (finding,) = Catalog(own).check_variant("a1")
    assert finding.message == "các biến thể kế thừa vòng tròn: a1 → a1"


def test_a_base_that_does_not_exist_is_named(own: Path) -> None:
    variant(own, "a1", "kế thừa: trung_uong")
    found, (finding,) = Catalog(own).check_variant("a1")
    assert found is None
    message = "biến thể “trung_uong” không có hoặc không dùng được (a1 → trung_uong)"
    assert told(finding) == (3, 10, "kế thừa", "BT-KE-THUA", message)
    assert finding.hint == "lệnh nts variants liệt kê các biến thể"


def test_a_fault_of_a_base_is_told_in_the_base(own: Path) -> None:
    variant(own, "b1", "tên gọi: sai")
    variant(own, "a1", "kế thừa: b1")
    found, findings = Catalog(own).check_variant("a1")
    assert found is None
    assert [(f.file, f.line, f.rule) for f in findings] == [("templates/b1/variant.yaml", 3, "SCHEMA-KIEU")]


def test_the_id_is_the_name_of_the_folder(own: Path) -> None:
    variant(own, "a1", "kế thừa: national", start="mã: a2")
    found, (finding,) = Catalog(own).check_variant("a1")
    assert found is None
    assert told(finding) == (1, 5, "mã", "BT-MA", "mã “a2” khác tên thư mục “a1”")
    assert finding.hint == "ghi mã: a1"


def test_faults_of_the_variants_own_keys_are_told_once(own: Path) -> None:
    variant(own, "a1", "ke thua: national", "kế thừa: national", "tên goi: {}", "cấp: [huyện]", start="ma: a1")
    _, findings = Catalog(own).check_variant("a1")
    assert [(f.line, f.column, f.rule, f.hint) for f in findings] == [
        (1, 1, "SCHEMA-KHOA-LA", "ý bạn là “mã”?"),
        (3, 1, "SCHEMA-KHOA-LA", "ý bạn là “kế thừa”?"),
        (5, 1, "SCHEMA-KHOA-LA", "ý bạn là “tên gọi”?"),
        (6, 7, "SCHEMA-CHON", "chọn một trong: bộ; tỉnh; xã"),
    ]


def test_defaults_are_checked_as_a_part_of_a_scenario(own: Path) -> None:
    variant(
        own, "a1", "kế thừa: national", "mặc định:", "  ban hanh: {}", "  ban hành:", "    ngày: 2026-02-30",
        "  tình huống:", "    tên gọi: x", "    nội dung: [a]", "  cấp: huyện",
    )  # fmt: skip
    found, findings = Catalog(own).check_variant("a1")
    assert found is None
    assert [told(f)[:4] for f in ordered(findings)] == [
        (5, 3, "mặc định.ban hanh", "SCHEMA-KHOA-LA"),
        (7, 11, "mặc định.ban hành.ngày", "SCHEMA-NGAY"),
        (9, 5, "mặc định.tình huống.tên gọi", "SCHEMA-KHOA-LA"),
        (10, 15, "mặc định.tình huống.nội dung", "SCHEMA-KIEU"),
        (11, 8, "mặc định.cấp", "SCHEMA-CHON"),
    ]


def test_the_assignment_table_keeps_every_column(own: Path) -> None:
    variant(
        own, "a1", "kế thừa: national", "bảng phân công:", "  - {trường: việc, tên: Việc, rộng: 90}",
        "  - {trường: chủ trỳ, tên: Chủ trì, rộng: 90}",
    )  # fmt: skip
    found, findings = Catalog(own).check_variant("a1")
    assert found is None
    assert [told(f) for f in findings] == [
        (6, 14, "bảng phân công[2].trường", "BT-COT", "phân công không có “chủ trỳ”"),
        (5, 3, "bảng phân công", "BT-COT",
         "bảng phân công thiếu cột: phối hợp, thời hạn, sản phẩm, trách nhiệm, thẩm quyền"),
    ]  # fmt: skip
    assert findings[0].hint == "ý bạn là “chủ trì”?"


def test_words_that_cannot_be_filled_are_found_at_their_line(own: Path) -> None:
    variant(
        own, "a1", "kế thừa: national", "tên gọi:", "  công an: X", "khoản:",
        "  II.mt:", "    lời văn: Mục tiêu của {{ cong_an }}",
        "  II.yc:", "    yêu cầu: Yêu cầu {{ ai }}",
        "  II.pc:", "    lời văn: \"{% if công_an %}{{ công_an.x }}{% endif %}\"",
        "  III.1:", "    lời văn: \"{{ number }} {{ name }}\"",
        "mặc định:", "  địa bàn: nơi {{ name }}",
    )  # fmt: skip
    catalog = Catalog(own)
    findings = check_wording(catalog.variant("a1"), catalog)
    assert [(f.line, f.column, f.path, f.rule) for f in findings] == [
        (8, 14, "khoản.II.mt.lời văn", "BT-LOI-VAN"),
        (12, 14, "khoản.II.pc.lời văn", "BT-LOI-VAN"),
        (16, 12, "mặc định.địa bàn", "BT-LOI-VAN"),
    ]
    assert findings[0].message == "lời văn của biến thể dùng tên chưa có “cong_an”: Mục tiêu của {{ cong_an }}"
    assert {f.file for f in findings} == {"templates/a1/variant.yaml"}


@pytest.mark.parametrize("name", VARIANTS)
def test_the_variants_of_the_kit_are_without_fault(name: str) -> None:
    catalog = Catalog()
    found, findings = catalog.check_variant(name)
    assert found is not None
    assert findings == []
    assert check_wording(found, catalog) == []


def test_a_broken_variant_is_told_with_its_first_fault(own: Path) -> None:
    variant(own, "a1", "kế thừa: [x]")
    with pytest.raises(CatalogError, match=r"^biến thể “a1” không dùng được: templates/a1/variant\.yaml:3:10: "):
        Catalog(own).variant("a1")


@pytest.mark.parametrize("name", ["", ".", "..", "../can_tho", "can_tho/", "a/b", "x" * 300, "can_tho\0"])
def test_no_id_leads_out_of_the_folders_of_variants(name: str) -> None:
    assert Catalog().variant_file(name) is None


# --- whose templates


def test_templates_beside_the_scenario_hide_the_kits(own: Path) -> None:
    variant(own, "can_tho", "kế thừa: national", "mặc định:", "  địa bàn: nơi khác")
    catalog = Catalog(own)
    assert catalog.variant_file("can_tho") == own / "templates" / "can_tho" / "variant.yaml"
    assert resolved_of(MINIMAL, catalog).scenario.locality == "nơi khác"
    assert Catalog().variant("can_tho").defaults["locality"] == "thành phố Cần Thơ"


def test_templates_of_the_current_folder_count_too(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    variant(own, "hue", "kế thừa: national")
    monkeypatch.chdir(own)
    assert "hue" in Catalog().variant_ids()
    assert "hue" in Catalog(ROOT / "examples").variant_ids()


def test_a_variant_without_a_word_file_takes_that_of_the_layer_below(own: Path) -> None:
    variant(own, "hue", "kế thừa: can_tho")
    catalog = Catalog(own)
    assert catalog.template_file(catalog.variant("hue")) == catalog.folders[-1] / "national" / "ho_so.docx"
    (own / "templates" / "hue" / "ho_so.docx").write_bytes(b"")
    assert catalog.template_file(catalog.variant("hue")) == own / "templates" / "hue" / "ho_so.docx"


# --- placeholders in defaults


def test_placeholders_of_defaults_are_filled_but_never_those_of_an_author(own: Path) -> None:
    variant(
        own, "hue", "kế thừa: national", "tên gọi:", "  quân sự, biên phòng: Biên phòng Huế",
        "chủ trì lĩnh vực:", "  y_te: [Sở Y tế, Sở Nội vụ]", "mặc định:", "  địa bàn: thành phố Huế",
        "  mục tiêu, yêu cầu:",
        "    mục tiêu: Bảo vệ {{ locality }}; {{ quân_sự_biên_phòng }}; {{ domain }}; {{ subject }}",
        "    yêu cầu: \"{% if domain_lead %}{{ domain_lead }} chủ trì{% endif %}\"",
    )  # fmt: skip
    text = MINIMAL.replace("can_tho", "hue").replace("Ứng phó với dịch bệnh", "'{{ domain }} {% if %}'")
    scenario = resolved_of(text, Catalog(own)).scenario
    assert scenario.subject == "{{ domain }} {% if %}"
    name = Catalog().references.domains["y_te"].name
    assert scenario.objectives.aims == (f"Bảo vệ thành phố Huế; Biên phòng Huế; {name}; {{{{ domain }}}} {{% if %}}",)
    assert scenario.objectives.requirements == ("Sở Y tế; Sở Nội vụ chủ trì",)
    other = resolved_of(text + "địa bàn: '{{ x }}'\n", Catalog(own)).scenario
    assert other.objectives.aims[0].startswith("Bảo vệ {{ x }}; ")
    none = resolved_of(text + "địa bàn:\n", Catalog(own)).scenario
    assert none.objectives.aims[0].startswith("Bảo vệ ; ")


def test_an_authors_braces_stand_in_the_document_as_written() -> None:
    text = MINIMAL + lines("mục tiêu, yêu cầu:", "  mục tiêu: '{{ locality }} {% for %}'")
    document = outline(resolved_of(text))
    assert any("{{ locality }} {% for %}" in block.text for part in document.parts for block in part.blocks)  # type: ignore[union-attr]
