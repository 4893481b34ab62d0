"""Whatever a foreign file is read as, each of its words stands in the scenario: a field, a comment or unclassified."""

from __future__ import annotations

import re
from pathlib import Path

import docx
from ruamel.yaml import YAML

from nts_scenario_kit.cli import run
from nts_scenario_kit.importing.draft import Draft
from nts_scenario_kit.importing.lost_words import unsaid
from nts_scenario_kit.importing.unknown_fields import bring_back
from nts_scenario_kit.word.intake import take_in

#: The outline of an office that numbers with ``1)`` and labels each line.
PLAN = """\
KỊCH BẢN ỨNG PHÓ DỊCH BỆNH TRUYỀN NHIỄM
1) Đánh giá tình hình
Tỉnh có 24 ca bệnh.
2) Mục tiêu
Dập dịch trong 21 ngày.
3) Các tình huống
TÌNH HUỐNG 1: BÙNG PHÁT CÚM
4) Tổ chức lực lượng và phương tiện theo giai đoạn
4.1) Giai đoạn 1 - Dịch chưa gây mất an ninh
+ Cơ quan chủ trì: Sở Y tế.
4.2) Giai đoạn 3 - Tình trạng khẩn cấp
+ Cơ sở áp dụng: pháp luật về tình trạng khẩn cấp.
+ Lực lượng nòng cốt: Bộ Chỉ huy quân sự tỉnh và Công an tỉnh.
5) Tổ chức thực hiện
Sở Y tế: chuẩn bị thuốc."""


def saved(folder: Path, text: str) -> Path:
    document = docx.Document()
    for line in text.split("\n"):
        document.add_paragraph().add_run(line).bold = bool(re.match(r"\d|TÌNH|KỊCH", line))
    document.save(str(folder / "a.docx"))
    return folder / "a.docx"


def test_who_leads_in_an_emergency_are_its_core_forces(tmp_path: Path) -> None:
    file = saved(tmp_path, PLAN)
    assert run(["import", str(file), "-o", str(tmp_path / "a.yaml")]) in (0, 1)
    text = (tmp_path / "a.yaml").read_text(encoding="utf-8")
    stage = YAML(typ="base").load(text)["tình huống"][0]["lực lượng, phương tiện"]["giai đoạn 3"]
    assert stage["lực lượng nòng cốt"] == [{"chủ trì": ["Bộ Chỉ huy quân sự tỉnh và Công an tỉnh"]}]
    assert stage["căn cứ xác định"] == ["Cơ sở áp dụng: pháp luật về tình trạng khẩn cấp"]
    assert set(re.findall(r"\w+", PLAN.casefold())) <= set(re.findall(r"\w+", text.casefold()))


def test_texts_of_a_field_that_does_not_exist_have_no_place_but_stay() -> None:
    draft = Draft()
    draft.add(("situations", 0, "forces", "stage1", "core"), "Dân quân xã", 7)
    draft.add(("situations", 0, "forces", "stage1", "lead"), "Sở Y tế", 8)
    bring_back(draft)
    assert draft.data == {"situations": [{"forces": {"stage1": {"lead": ["Sở Y tế"]}}}]}
    (left,) = draft.unplaced
    assert (left.number, left.text) == (7, "Dân quân xã")
    assert left.nearest == "tình huống[1].lực lượng, phương tiện.giai đoạn 1"


def test_a_paragraph_of_which_nothing_says_the_words_is_missing(tmp_path: Path) -> None:
    passages = take_in(saved(tmp_path, PLAN).read_bytes()).passages
    draft = Draft()
    for passage in passages:
        if "Bộ Chỉ huy" in passage.text:
            draft.note((), "+ Lực lượng nòng cốt:")
        else:
            draft.leave(passage.number, passage.text, "")
    assert [one.text for one in unsaid(draft, passages)] == [
        "+ Lực lượng nòng cốt: Bộ Chỉ huy quân sự tỉnh và Công an tỉnh."
    ]


def test_a_date_that_is_written_anew_is_not_missing(tmp_path: Path) -> None:
    passages = take_in(saved(tmp_path, "Thời hạn: trước ngày 05 tháng 9 năm 2026").read_bytes()).passages
    draft = Draft()
    draft.note((), "Thời hạn: trước")
    draft.data["day"] = "2026-09-05"
    assert unsaid(draft, passages) == []
