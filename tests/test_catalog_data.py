"""The data in templates/: verified law only, 34 units, 11 domains with their leads, and the 19 clauses of Đắk Nông."""

from __future__ import annotations

import datetime
import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from nts_scenario_kit.catalog import Catalog, References, VariantStack
from nts_scenario_kit.model.scenario import Assignment
from nts_scenario_kit.rules import emergency
from nts_scenario_kit.source import read

ROOT = Path(__file__).parent.parent
CATALOG = ROOT / "templates" / "catalog"
VARIANTS = ("national", "dak_nong", "can_tho")
#: Documents of which a title, date or the text itself could not be verified.
UNVERIFIED = {
    "KL-56-TW",
    "KL-159-TW",
    "DH-XIII",
    "QD-04-2026-TTg",
    "QD-2693-2025-TTg",
    "LUAT-118-2025",
    "LUAT-86-2025",
    "LUAT-135-2025",
}
#: Mistakes of Đắk Nông's text that its variant corrects, also in ``yêu cầu``.
CORRECTIONS = {"nghành": "ngành", "đe dọa ninh": "đe dọa an ninh"}


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return Catalog()


@pytest.fixture(scope="module")
def references(catalog: Catalog) -> References:
    return catalog.references


@pytest.fixture(scope="module")
def variants(catalog: Catalog) -> dict[str, VariantStack]:
    return {name: catalog.variant(name) for name in VARIANTS}


def data_of(file: Path) -> Any:
    found, findings = read(file)
    assert found is not None, findings
    return found.data


@pytest.fixture(scope="module")
def facts() -> list[dict[str, str]]:
    rows: list[dict[str, str]] = data_of(ROOT / "tests" / "data" / "phu_luc_khoan.yaml")["khoản"]
    return rows


@pytest.fixture(scope="module")
def tasks() -> list[Assignment]:
    rows = data_of(ROOT / "templates" / "can_tho" / "nhiem_vu.yaml")["phân công"]
    return [Assignment.model_validate(row) for row in rows]


# --- legal bases


def test_only_verified_documents_ship(references: References) -> None:
    assert len(references.bases) == 71
    assert not UNVERIFIED & references.bases.keys()
    assert references.verified == datetime.date(2026, 7, 23)


def test_details_that_are_not_verified_are_left_out(references: References) -> None:
    congress = references.bases["DH-XIV"].citation
    assert not congress.number
    assert congress.date is None
    assert not references.bases["PL-TTKC-2000"].citation.number
    for law in ("LUAT-PCRT-2022", "LUAT-ANTTCS-2023", "NQ-202-2025"):
        assert references.bases[law].in_force is None
    amended = {ref: row.get("sửa đổi bởi", []) for ref, row in data_of(CATALOG / "legal_bases.yaml")["văn bản"].items()}
    assert (amended["LUAT-PTDS-2023"], amended["LUAT-PCCC-2024"]) == (["98/2025/QH15"], ["118/2025/QH15"])
    assert not [ref for ref, laws in amended.items() if "?" in "".join(laws)]


@pytest.mark.parametrize(
    ("ref", "line"),
    [
        ("LUAT-PTDS-2023", "Luật Phòng thủ dân sự ngày 20 tháng 6 năm 2023"),
        ("LUAT-TCCP-2025", "Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025"),
        ("LUAT-ANQG-2004", "Luật An ninh quốc gia ngày 03 tháng 12 năm 2004"),
        ("PL-TTKC-2000", "Pháp lệnh Tình trạng khẩn cấp ngày 23 tháng 3 năm 2000"),
        ("BL-HH-2015", "Bộ luật Hàng hải Việt Nam ngày 25 tháng 11 năm 2015"),
        ("HP-2013", "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam ngày 28 tháng 11 năm 2013"),
        ("DH-XIV", "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng"),
        (
            "NQ-51-TW",
            "Nghị quyết số 51-NQ/TW ngày 05 tháng 9 năm 2019 của Bộ Chính trị về Chiến lược bảo vệ an ninh quốc gia",
        ),
        (
            "KL-127-TW",
            (
                "Kết luận số 127-KL/TW ngày 28 tháng 02 năm 2025 của Bộ Chính trị, Ban Bí thư về triển khai "
                "nghiên cứu, đề xuất tiếp tục sắp xếp tổ chức bộ máy của hệ thống chính trị"
            ),
        ),
        (
            "NQ-147-2025",
            (
                "Nghị quyết số 147/NQ-CP ngày 22 tháng 5 năm 2025 của Chính phủ ban hành Chiến lược tổng thể quốc gia "
                "phòng ngừa, ứng phó với các đe dọa an ninh phi truyền thống đến năm 2030, tầm nhìn đến năm 2045"
            ),
        ),
        (
            "ND-190-2026",
            (
                "Nghị định số 190/2026/NĐ-CP ngày 29 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều của "
                "Luật Tình trạng khẩn cấp"
            ),
        ),
    ],
)
def test_citations_print_as_the_decree_asks(references: References, ref: str, line: str) -> None:
    assert references.bases[ref].citation.printed == line


def test_numbers_are_well_formed_and_clauses_known(references: References) -> None:
    for basis in references.bases.values():
        assert basis.citation.number.well_formed, basis.id
        assert basis.clause in {"I.1.a", "I.1.b", "I.2.a", "I.2.b", "tham khảo"}, basis.id
        assert set(basis.domains) <= references.domains.keys() | {"chung"}, basis.id


def test_a_replaced_law_ends_on_the_day_the_new_one_begins(references: References) -> None:
    replaced = [basis for basis in references.bases.values() if basis.replaced_by]
    assert len(replaced) == 8
    for basis in replaced:
        for newer in basis.replaced_by:
            assert references.bases[newer].in_force == basis.expired, basis.id


def test_the_documents_by_whose_day_a_rule_judges_are_there(references: References) -> None:
    for name in (emergency._LAW, emergency._DECREE):
        assert references.bases[name].in_force, name


# --- domains, agencies, units


def test_eleven_domains_with_laws_and_advisers(references: References) -> None:
    assert len(references.domains) == 11
    for domain in references.domains.values():
        assert domain.laws, domain.id
        assert set(domain.laws) <= references.bases.keys(), domain.id
    assert references.domains["da_khung_hoang"].emergency_advisers == ("Bộ Quốc phòng", "Bộ Công an")
    assert [d.id for d in references.domains.values() if not d.emergency_advisers] == ["tien_te"]


def test_every_domain_has_its_lead_in_the_three_variants(
    references: References, variants: dict[str, VariantStack]
) -> None:
    for stack in variants.values():
        assert stack.merged.domain_leads.keys() == references.domains.keys()
    without = [
        (name, d) for name, stack in variants.items() for d, lead in stack.merged.domain_leads.items() if not lead
    ]
    assert without == [("dak_nong", "hang_hai")]
    leads = {name: stack.merged.domain_leads["tien_te"][0] for name, stack in variants.items()}
    assert leads == {
        "national": "Ngân hàng Nhà nước Việt Nam",
        "dak_nong": "Ngân hàng Nhà nước Việt Nam - Khu vực 11",
        "can_tho": "Ngân hàng Nhà nước chi nhánh Khu vực 14",
    }


def test_old_names_have_a_day_and_a_ground(references: References) -> None:
    names = {row.old: row for row in references.old_names}
    assert len(names) == len(references.old_names)
    assert all(row.since and row.ground and row.new != row.old for row in references.old_names)
    assert names["Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn"].since == datetime.date(2025, 8, 23)
    # Nghị định 45/2025/NĐ-CP, Điều 8, 9; Nghị quyết 176/2025/QH15
    for body, old, new in [("Sở", "Kế hoạch và Đầu tư", "Tài chính"), ("Sở", "Giao thông vận tải", "Xây dựng"),
                           ("Bộ", "Thông tin và Truyền thông", "Khoa học và Công nghệ"),
                           ("Bộ", "Lao động - Thương binh và Xã hội", "Nội vụ")]:  # fmt: skip
        assert names[f"{body} {old}"].new == f"{body} {new}"
    assert not names.keys() & {row.new for row in references.old_names}


def test_thirty_four_units_and_the_map_of_old_names(references: References) -> None:
    units = references.units
    assert len(units) == 34
    assert sum(unit.name.startswith("thành phố ") for unit in units.values()) == 7
    assert sum("đặc khu" in unit.kinds for unit in units.values()) == 9
    rows = data_of(CATALOG / "units.yaml")["tỉnh, thành phố"]
    assert rows["can_tho"]["hợp nhất từ"] == ["Cần Thơ", "Sóc Trăng", "Hậu Giang"]
    assert units["lam_dong"].kinds == ("xã", "phường", "đặc khu")
    assert len(references.old_units) == 29
    assert set(references.old_units.values()) <= units.keys()
    assert references.old_units["tỉnh Đắk Nông"] == "lam_dong"
    assert not references.old_units.keys() & {unit.name for unit in units.values()}
    for old, new in references.old_units.items():
        assert old.removeprefix("tỉnh ") in rows[new]["hợp nhất từ"]


def test_communes_add_up() -> None:
    rows = data_of(CATALOG / "units.yaml")["tỉnh, thành phố"].values()
    total = {kind: sum(int(row["cấp xã"][kind]) for row in rows) for kind in ("xã", "phường", "đặc khu")}
    assert total == {"xã": 2611, "phường": 697, "đặc khu": 13}
    assert sum(len(row.get("đặc khu", ())) for row in rows) == 13


# --- variants


def plain(text: str) -> str:
    """A clause without its number, mark and closing sign."""
    bare = re.sub(r"^(?:[-+] |[IVX]+\. |\d\. |[a-zđ]\) |\([ivx]+\) )", "", text)
    return bare.removesuffix("./.").rstrip(" .,")


def test_seventy_one_clauses_of_which_nineteen_differ(
    facts: list[dict[str, str]], variants: dict[str, VariantStack]
) -> None:
    different = [row["id"] for row in facts if row["giong_nhau"] == "false"]
    assert (len(facts), len(different)) == (71, 19)
    assert list(variants["dak_nong"].layers[0].variant.clauses) == different


def test_requirements_are_the_words_of_the_sources(
    facts: list[dict[str, str]], variants: dict[str, VariantStack]
) -> None:
    for row in facts:
        ours = variants["national"].clause(row["id"]).requirement
        assert plain(ours) == plain(row["national"]), row["id"]
        source = row.get("dak_nong", row["national"])
        for wrong, right in CORRECTIONS.items():
            source = source.replace(wrong, right)
        assert plain(variants["dak_nong"].clause(row["id"]).requirement) == plain(source), row["id"]


def test_no_typing_error_of_the_source_is_printed(variants: dict[str, VariantStack]) -> None:
    text = (ROOT / "templates" / "dak_nong" / "variant.yaml").read_text(encoding="utf-8")
    printed = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("#"))
    for wrong in CORRECTIONS:
        assert wrong not in printed
    assert variants["dak_nong"].clause("I.3.b").wording.endswith("trật tự, an toàn xã hội trên địa bàn tỉnh.")
    assert variants["dak_nong"].clause("III.1.d.gd1").requirement.endswith("an toàn xã hội.")


def test_dak_nong_ends_with_its_province(variants: dict[str, VariantStack]) -> None:
    merged = variants["dak_nong"].merged
    assert merged.validity.last == datetime.date(2025, 6, 30)
    assert merged.successor == "tỉnh Lâm Đồng"
    assert variants["dak_nong"].defaults["issuance"]["carrier"] == "kế hoạch"


def test_can_tho_shows_none_of_the_nineteen(facts: list[dict[str, str]], variants: dict[str, VariantStack]) -> None:
    for row in facts:
        assert variants["can_tho"].clause(row["id"]) == variants["national"].clause(row["id"]), row["id"]
    assert variants["can_tho"].situation == variants["national"].situation
    objectives = variants["national"].defaults["objectives"]
    assert variants["can_tho"].defaults["objectives"] == objectives
    assert variants["dak_nong"].situation != variants["national"].situation


def test_can_tho_asks_for_five_clear_things_and_a_yearly_report(variants: dict[str, VariantStack]) -> None:
    stack = variants["can_tho"]
    five = "rõ người, rõ việc, rõ thời gian, rõ kết quả, rõ trách nhiệm"
    assert five in stack.clause("IV.2.bang").wording
    assert {column.field: column.title for column in stack.merged.columns}["sản phẩm"] == "Kết quả"
    assert stack.defaults["implementation"]["reporting"] == {
        "due": "trước ngày 05 tháng 11 hằng năm hoặc đột xuất",
        "recipient": "Ủy ban nhân dân thành phố (qua Công an thành phố)",
    }
    assert stack.merged.rules["KB-BC"].weight == "lỗi"
    assert [basis["ref"] for basis in stack.defaults["issuance"]["bases"]][-1] == "KH-437-BCA"


def test_can_tho_keeps_forty_seven_tasks(tasks: list[Assignment], variants: dict[str, VariantStack]) -> None:
    assert len(tasks) == 47
    assert len({task.group for task in tasks}) == 11
    assert all(task.task and task.lead and task.cooperation and task.product for task in tasks)
    assert all(task.deadline.last_day or (task.deadline.ongoing and task.report_cycle) for task in tasks)
    assert tasks[29].product == "Quyết định của UBND các cấp"
    assert tasks[25].task.startswith("Tham mưu triển khai nhiệm vụ ứng phó sự cố, thảm họa thiên tai, dịch bệnh;")
    city = set(variants["can_tho"].merged.names.values())
    single = {task.lead[0] for task in tasks if not task.lead[0].startswith("Các sở")}
    assert single <= city


# --- every data file


@pytest.mark.parametrize(
    "file",
    [
        *sorted((ROOT / "templates").glob("*/*.yaml")),
        ROOT / "tests" / "data" / "phu_luc_khoan.yaml",
    ],
    ids=lambda file: f"{file.parent.name}-{file.stem}",
)
def test_data_files_are_clean_text(file: Path) -> None:
    text = file.read_bytes().decode("utf-8")
    assert text == unicodedata.normalize("NFC", text)
    assert "\r" not in text
    assert "\t" not in text
    assert text.endswith("\n")
    if file.stem != "spelling":  # it lists what is written wrong
        assert not re.search(r"\bUỷ\b|\buỷ\b|hoà\b", text)
    _, findings = read(file)
    assert not findings
