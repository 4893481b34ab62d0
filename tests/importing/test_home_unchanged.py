"""What nobody edited comes home unchanged, byte for byte: whatever the scenario says, whichever parts were printed."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from importing.test_home_more import LISTS, WORDS
from importing.word_edits import home, paragraph, plain_copy, word_of
from support import EXAMPLES, MINIMAL, VARIANTS, example, resolved_of

from nts_scenario_kit import api
from nts_scenario_kit.api.importing import bring_home as command
from nts_scenario_kit.importing.edits import Deed
from nts_scenario_kit.importing.returning import bring_home
from nts_scenario_kit.model.keys import table
from nts_scenario_kit.model.scenario import Annex, Assurance, LeadIns, Objectives, Practical, Reporting, Revision
from nts_scenario_kit.model.situation import Situation
from nts_scenario_kit.outline import PARTS
from nts_scenario_kit.source.dump import mapping
from nts_scenario_kit.word.intake import take_in

DEADLINES = st.sampled_from(["", "thường xuyên", "2027-03-01", "Trước ngày 30/6/2027", "trong năm 2026"])
GROUPS = st.sampled_from(["", "Phòng ngừa", "Ứng phó"])


@st.composite
def filled(draw: st.DrawFn, model: Any) -> dict[str, Any]:
    """Any of the model's fields with any words; what is left out is left to the variant."""
    out: dict[str, Any] = {}
    entries = table(model)
    for name, field in model.model_fields.items():
        entry = entries[name]
        if not draw(st.booleans()):
            continue
        if entry.shape == "one":
            out[entry.vietnamese] = draw(filled(entry.below))
        elif entry.shape == "list":
            out[entry.vietnamese] = draw(st.lists(filled(entry.below), max_size=2))
        elif field.default == ():
            out[entry.vietnamese] = draw(LISTS)
        elif field.default == "" or name in LeadIns.model_fields:
            out[entry.vietnamese] = draw(st.one_of(WORDS, st.just("")))
    return out


@st.composite
def issuances(draw: st.DrawFn, day: str) -> dict[str, Any]:
    """Who issues: a Decision or a plan, in either size, with a deputy or alone."""
    deputy = {"hình thức ký": "KT.", "thay mặt": "ỦY BAN NHÂN DÂN", "chức vụ": "PHÓ CHỦ TỊCH", "họ tên": "Lê Văn B"}
    signer = draw(st.sampled_from([{}, deputy, {"hình thức ký": "TM.", "chức vụ": "CHỦ TỊCH"}]))
    return {
        "hình thức": draw(st.sampled_from(["quyết định", "kế hoạch"])),
        "cơ quan ban hành": "Ủy ban nhân dân thành phố Cần Thơ", "ký hiệu": "UBND", "địa danh": "Cần Thơ",
        "số": draw(st.sampled_from(["", "5", "71/QĐ-UBND"])), "ngày": draw(st.sampled_from(["", day])),
        "người ký": signer, "nơi nhận": draw(LISTS), "đơn vị soạn thảo": draw(st.sampled_from(["", "NC"])),
        "căn cứ ban hành": draw(st.lists(st.one_of(WORDS, st.just({"ref": "NQ-147-2025"})), max_size=3)),
        "trách nhiệm thi hành": draw(LISTS), "cơ quan đề nghị": draw(st.sampled_from(["", "Giám đốc Sở Y tế"])),
        "kính gửi": draw(st.lists(WORDS, max_size=2)), "độ khẩn": draw(st.sampled_from(["", "hỏa tốc"])),
        "cỡ chữ": draw(st.sampled_from(["13", "14"])), "tờ trình": {"nơi nhận": draw(LISTS)},
    }  # fmt: skip


@st.composite
def scenarios(draw: st.DrawFn) -> str:
    """A scenario that uses every part of the file."""
    cited = st.lists(st.one_of(WORDS, st.just({"ref": "NQ-51-TW"}), st.just("Văn kiện Đại hội XIV")), max_size=4)
    variant = draw(st.sampled_from(VARIANTS))
    day = "2025-06-28" if variant == "dak_nong" else "2026-02-05"  # a day on which the variant is in force
    reason = {"lý do": "chưa có số liệu của địa phương"}
    data: dict[str, Any] = {
        "loại": "kịch bản khung", "biến thể": variant, "lĩnh vực": "y_te", "cấp": "tỉnh",
        "trích yếu": "Ứng phó với dịch bệnh", "địa bàn": draw(st.sampled_from(["thành phố Cần Thơ", ""])),
        "ban hành": draw(issuances(day)),
        "căn cứ": {"chính trị": draw(cited), "pháp lý": draw(cited), "thực tiễn": draw(filled(Practical))},
        "mục tiêu, yêu cầu": draw(filled(Objectives)),
        "tình huống": draw(st.lists(filled(Situation), min_size=1, max_size=2)),
        "tổ chức thực hiện": {
            "bảo đảm": draw(filled(Assurance)), "chế độ báo cáo": draw(filled(Reporting)),
            "sửa đổi, bổ sung, cập nhật": draw(filled(Revision)),
            "phân công": draw(st.lists(st.fixed_dictionaries({
                "nhóm": GROUPS, "việc": WORDS, "chủ trì": LISTS, "thời hạn": DEADLINES, "kỳ báo cáo": WORDS}),
                max_size=3)),
        },
        "lời dẫn": draw(filled(LeadIns)), "phụ lục": draw(st.lists(filled(Annex), max_size=2)),
        "bỏ qua": [{"luật": "KB-TT-001", **reason}], "không áp dụng": [{"khoản": "III.1.c", **reason}],
        "chưa phân loại": [{"vị trí": "đoạn 3 của tệp Word", "đoạn": draw(WORDS), "gợi ý": ""}],
    }  # fmt: skip
    return mapping(data, 0) + "\n"


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(scenarios(), st.sampled_from([PARTS, ("quyet_dinh", "kich_ban_khung", "phu_luc"), ("kich_ban_khung",)]))
def test_any_scenario_in_any_parts_comes_home_unchanged(text: str, parts: tuple[str, ...]) -> None:
    resolved = resolved_of(text)
    returned = bring_home(resolved, take_in(word_of(resolved, *parts)))
    assert returned.edits.changes == []
    assert returned.edits.unplaced == []
    assert returned.source.text == text


@pytest.mark.parametrize("size", ["13", "14"])
@pytest.mark.parametrize("carrier", ["quyết định", "kế hoạch"])
@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_an_example_under_any_carrier_and_size_comes_home_unchanged(file: Any, carrier: str, size: str) -> None:
    old = example(file.stem).source.text
    lines = [line for line in old.splitlines(keepends=True) if not line.startswith(("  hình thức:", "  cỡ chữ:"))]
    at = lines.index("ban hành:\n") + 1
    text = "".join([*lines[:at], f"  hình thức: {carrier}\n  cỡ chữ: {size}\n", *lines[at:]])
    resolved = resolved_of(text)
    returned = bring_home(resolved, take_in(word_of(resolved, *PARTS)))
    assert (returned.edits.changes, returned.edits.unplaced) == ([], [])
    assert returned.source.text == text


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_every_file_of_a_dossier_comes_home_unchanged(file: Any, tmp_path: Any) -> None:
    into = tmp_path / file.name
    into.write_bytes(file.read_bytes())
    written = api.dossier(str(into), tmp_path / "ho_so", None, draft=True, force=False)
    files = sorted(one for one in (tmp_path / "ho_so").glob("*.docx") if "doi_chieu" not in one.name)
    assert files, written
    for one in files:
        imported = command(one, into)
        assert (imported.changes, imported.unplaced, imported.written) == ((), (), False), one.name
        assert into.read_bytes() == file.read_bytes()


def test_citations_that_are_printed_in_another_order_are_not_taken_for_moved() -> None:
    """Documents of a congress are printed first, wherever they stand in the list."""
    text = MINIMAL + "căn cứ:\n  chính trị:\n    - ref: NQ-51-TW\n    - Văn kiện Đại hội XIV\n    - ref: NQ-44-TW\n"
    resolved = resolved_of(text)
    assert bring_home(resolved, take_in(word_of(resolved))).edits.changes == []

    def add(root: Any) -> None:
        last = paragraph(root, "số 51-NQ/TW")
        last.addnext(plain_copy(last, "Kết luận số 127-KL/TW."))

    made, edits = home(text, add)
    assert [c.deed for c in edits.changes] == [Deed.ADDED]
    assert made == text.replace("    - Văn kiện", "    - Kết luận số 127-KL/TW\n    - Văn kiện")


def test_an_annex_that_holds_nothing_is_still_one_of_the_file() -> None:
    text = MINIMAL + "ban hành:\n  hình thức: kế hoạch\nphụ lục:\n  - nội dung: []\n"
    resolved = resolved_of(text)
    returned = bring_home(resolved, take_in(word_of(resolved)))
    assert (returned.edits.changes, returned.edits.unplaced) == ([], [])
