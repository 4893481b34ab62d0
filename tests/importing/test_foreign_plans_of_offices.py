"""Plans of ministries, provinces, communes, schools and hospitals that follow no template find their fields."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import pytest
from importing.office_plans_marked import Plan, meant, plans, right, text_of, write
from ruamel.yaml import YAML

from nts_scenario_kit.cli import run

PLANS = {plan.name: plan for plan in plans()}
OPENING = (
    "I. QUAN ĐIỂM",
    "Phòng ngừa là căn bản, không để bị động.",
    "II. MỤC TIÊU",
    "Mỗi xã có một đội xung kích vào năm 2027.",
    "III. NHIỆM VỤ, GIẢI PHÁP",
    "Sở Y tế lập bản đồ nguy cơ trước tháng 6.",
    "PHỤ LỤC",
    "KỊCH BẢN KHUNG",
    "I. CĂN CỨ",
    "1. Căn cứ chính trị",
    "Văn kiện Đại hội đại biểu toàn quốc lần thứ XIV của Đảng.",
    "2. Căn cứ thực tiễn",
    "a) Diễn biến, đặc điểm",
    "Ba năm qua có 14 ổ dịch.",
    "II. MỤC TIÊU, YÊU CẦU",
    "1. Mục tiêu",
    "Dập dịch trong 14 ngày.",
    "III. TÌNH HUỐNG CỤ THỂ",
    "1. Tình huống 1: Dịch lan qua ba xã",
    "a) Nội dung tình huống",
    "- Yếu tố dẫn đến: khách du lịch đông.",
    "c) Cơ chế vận hành",
    "Cấp xã: Chủ tịch Ủy ban nhân dân xã chỉ huy.",
    "IV. TỔ CHỨC THỰC HIỆN",
    "1. Công tác bảo đảm",
    "- Kinh phí: ngân sách xã.",
)
#: Share of the text that stands in its own field.
LEAST = 0.95
#: Values of so many letters together hold so much of a sentence that was split: all but the words between them.
_SHORT, _MOSTLY = 3, 0.5


def imported(plan: Plan, folder: Path) -> tuple[dict[str, Any], str]:
    write(plan, folder / "a.docx")
    assert run(["import", str(folder / "a.docx"), "-o", str(folder / "a.yaml")]) in (0, 1)
    text = (folder / "a.yaml").read_text(encoding="utf-8")
    return YAML(typ="base").load(text), text


def values(data: Any, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(data, dict):
        for key, below in data.items():
            yield from values(below, f"{path}.{key}" if path else key)
    elif isinstance(data, list):
        for number, below in enumerate(data):
            yield from values(below, f"{path}[{number}]")
    elif data is not None:
        yield path, str(data)


def flat(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text).casefold()).strip(" .;:,/")


def places(words: str, found: list[tuple[str, str]]) -> list[str]:
    """Where the words stand; those behind a label, if the label became the field; who leads and who joins apart.

    A sentence of several values stands where these stand: ``Chủ tịch … chỉ đạo khi …``.
    """
    leader, _, others = words.partition(" chủ trì; phối hợp: ")
    if others:
        joined = places(others.split(", ")[0], found)
        return [at for at in places(leader, found) if joined]
    for wanted in (words, words.partition(":")[2]):
        at = [path for path, text in found if flat(wanted) and flat(wanted) in flat(text)]
        if at:
            return at
    split = [(path, flat(text)) for path, text in found if len(text) > _SHORT and flat(text) in flat(words)]
    return [path for path, _ in split] if sum(len(text) for _, text in split) >= _MOSTLY * len(words) else []


@pytest.mark.parametrize("name", PLANS)
def test_nearly_every_sentence_stands_in_its_field_and_no_word_is_lost(name: str, tmp_path: Path) -> None:
    data, text = imported(PLANS[name], tmp_path)
    found = list(values(data))
    expected = meant(PLANS[name])
    stand = [(one, places(one.words, found)) for one in expected]
    wrong = [(one, at) for one, at in stand if not any(right(one.fields, path) for path in at)]
    good = 1 - sum(len(one.words) for one, _ in wrong) / sum(len(one.words) for one in expected)
    assert good >= LEAST, (good, wrong)
    kept = set(re.findall(r"\w+", flat(text)))
    words = [word for word in re.findall(r"\w+", flat(text_of(PLANS[name]))) if word.isalpha() and len(word) > 1]
    assert [word for word in words if word not in kept] == []


def test_a_passage_without_a_field_says_which_one_is_near(tmp_path: Path) -> None:
    """Tasks of a department below ``NHIỆM VỤ, GIẢI PHÁP`` belong to no situation."""
    data, _ = imported(PLANS["d18"], tmp_path)
    near = {one["đoạn"]: one["gợi ý"] for one in data["chưa phân loại"]}
    assert near["Viết 6 chuyên đề tiết kiệm điện trên trang tin ngành."] == "tổ chức thực hiện.phân công"
    assert data["lời dẫn"]["mở đầu"].startswith("Thực hiện")  # ``… ban hành kế hoạch như sau:`` leads over to the plan


def test_a_table_is_called_by_the_heading_above_it(tmp_path: Path) -> None:
    data, _ = imported(PLANS["d17"], tmp_path)
    assert {one["tên"] for one in data["phụ lục"]} == {"Danh sách 36 điểm sơ tán", "Lực lượng tham gia"}


def test_what_stands_before_the_scenario_is_told_its_section_s_field(tmp_path: Path) -> None:
    """A plan with sections of its own, the scenario in its annex: the hints follow the headings."""
    document: Any = docx.Document()
    for text in OPENING:
        document.add_paragraph().add_run(text).bold = text.isupper()
    document.save(str(tmp_path / "a.docx"))
    run(["import", str(tmp_path / "a.docx"), "-o", str(tmp_path / "a.yaml")])
    left = YAML(typ="base").load((tmp_path / "a.yaml").read_text(encoding="utf-8"))["chưa phân loại"]
    near = {one["đoạn"]: one["gợi ý"] for one in left}
    assert near["Phòng ngừa là căn bản, không để bị động."] == "mục tiêu, yêu cầu.nguyên tắc"
    assert near["Mỗi xã có một đội xung kích vào năm 2027."] == "mục tiêu, yêu cầu.mục tiêu"
    assert near["Sở Y tế lập bản đồ nguy cơ trước tháng 6."] == "tổ chức thực hiện.phân công"


def test_a_check_of_a_word_file_finds_no_fault_in_words_of_the_variant(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The forces of stage 2 that the variant would print do not stand in the draft."""
    write(PLANS["d13"], tmp_path / "a.docx")
    assert run(["check", str(tmp_path / "a.docx")]) == 1
    told = capsys.readouterr().out
    assert '"Lực lượng Quân đội" có tên' not in told
    assert "“Phòng Cảnh sát phòng cháy" in told
    assert '"Sở Công Thương' not in told
