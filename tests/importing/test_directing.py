"""Who directs at a level, in sentences that follow no wording of the Phụ lục."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document
from ruamel.yaml import YAML

from nts_scenario_kit.cli import run
from nts_scenario_kit.importing.directing import directed

#: Sentence -> condition, body, head, what it says beside.
SENTENCES = {
    "Khi lũ vượt quá khả năng của xã thì Ban Chỉ huy phòng thủ dân sự tỉnh điều hành, đứng đầu là Chủ tịch Ủy ban nhân "
    "dân tỉnh Lào Cai.": (
        "Khi lũ vượt quá khả năng của xã",
        "Ban Chỉ huy phòng thủ dân sự tỉnh",
        "Chủ tịch Ủy ban nhân dân tỉnh Lào Cai",
        "",
    ),
    "Khi vượt khả năng ứng phó, Ban Chỉ đạo phòng, chống dịch phường điều hành; Chủ tịch UBND phường là Trưởng ban.": (
        "Khi vượt khả năng ứng phó",
        "Ban Chỉ đạo phòng, chống dịch phường",
        "Chủ tịch UBND phường",
        "",
    ),
    "Liên quan nhiều tỉnh, cần đàm phán ngoại giao; Ban Chỉ đạo quốc gia điều hành, Thủ tướng Chính phủ đứng đầu.": (
        "Liên quan nhiều tỉnh, cần đàm phán ngoại giao",
        "Ban Chỉ đạo quốc gia",
        "Thủ tướng Chính phủ",
        "",
    ),
    "Hạn mặn trong khả năng ứng phó của xã - Ban Chỉ huy xã, đứng đầu là Chủ tịch Ủy ban nhân dân xã Đất Mũi.": (
        "Hạn mặn trong khả năng ứng phó của xã",
        "Ban Chỉ huy xã",
        "Chủ tịch Ủy ban nhân dân xã Đất Mũi",
        "",
    ),
    "Khi nhiều phường cùng xảy ra, Chủ tịch UBND thành phố đứng đầu Cơ quan chỉ đạo ứng phó của thành phố.": (
        "Khi nhiều phường cùng xảy ra",
        "Cơ quan chỉ đạo ứng phó của thành phố",
        "Chủ tịch UBND thành phố",
        "",
    ),
    "Khi lan ra các tỉnh khác, việc chỉ đạo thuộc Cơ quan chỉ đạo ứng phó quốc gia do Thủ tướng Chính phủ đứng đầu.": (
        "Khi lan ra các tỉnh khác",
        "Cơ quan chỉ đạo ứng phó quốc gia",
        "Thủ tướng Chính phủ",
        "",
    ),
    "Trung ương: Thủ tướng Chính phủ đứng đầu khi tin giả gây rối loạn ở nhiều tỉnh.": (
        "khi tin giả gây rối loạn ở nhiều tỉnh",
        "",
        "Thủ tướng Chính phủ",
        "",
    ),
    "Đảo tự lo được: UBND đặc khu điều hành qua Ban Chỉ huy đặc khu do Chủ tịch UBND đặc khu đứng đầu.": (
        "Đảo tự lo được",
        "Ban Chỉ huy đặc khu",
        "Chủ tịch UBND đặc khu",
        "",
    ),
    "Cấp quốc gia: Thủ tướng chỉ đạo.": ("", "", "Thủ tướng", ""),
    "Thủ tướng Chính phủ đứng đầu khi tin giả gây rối loạn ở nhiều tỉnh.": (
        "khi tin giả gây rối loạn ở nhiều tỉnh",
        "",
        "Thủ tướng Chính phủ",
        "",
    ),
    "Tại tỉnh: trên 50 người mắc bệnh; Chủ tịch UBND tỉnh đứng đầu cơ quan chỉ đạo ứng phó cấp tỉnh.": (
        "trên 50 người mắc bệnh",
        "cơ quan chỉ đạo ứng phó cấp tỉnh",
        "Chủ tịch UBND tỉnh",
        "",
    ),
    "Mất sóng trong một xã: Chủ tịch Ủy ban nhân dân xã đứng đầu Cơ quan chỉ đạo ứng phó cấp xã; nhà mạng hỗ trợ.": (
        "Mất sóng trong một xã",
        "Cơ quan chỉ đạo ứng phó cấp xã",
        "Chủ tịch Ủy ban nhân dân xã",
        "nhà mạng hỗ trợ",
    ),
    "Chủ tịch Ủy ban nhân dân xã quyết, Ban Chỉ huy Phòng thủ dân sự xã thực hiện.": (
        "",
        "Ban Chỉ huy Phòng thủ dân sự xã",
        "Chủ tịch Ủy ban nhân dân xã",
        "",
    ),
}
COMMUNE = ("* Cấp xã", "- Khi sạt lở trong khả năng ứng phó của cấp xã.", "- Đứng đầu: Chủ tịch Ủy ban nhân dân xã.")
PROVINCE = ("* Cấp tỉnh", "- Khi vượt quá khả năng ứng phó của xã.", "- Đứng đầu: Chủ tịch Ủy ban nhân dân tỉnh.")
NATION = ("* Trung ương", "- Khi vượt quá khả năng ứng phó của cấp tỉnh.", "- Đứng đầu: Thủ tướng Chính phủ.")
#: Sentences that must stay whole: other words stand between, or nobody directs.
WHOLE = (
    "Khi đông người tụ tập, Chủ tịch UBND xã, phường chỉ đạo giữ trật tự, hỗ trợ nước uống.",
    "Nhiều xã có ca bệnh hoặc xã không còn khả năng đáp ứng",
    "xã lo được thì UBND xã lập cơ quan chỉ đạo, Chủ tịch xã đứng đầu.",
    "Thực hiện như tình huống thứ nhất.",
)


def saved_and_imported(document: Document, folder: Path) -> Any:
    """What the kit makes of the document, with or without findings."""
    document.save(str(folder / "a.docx"))
    assert run(["import", str(folder / "a.docx"), "-o", str(folder / "a.yaml")]) in (0, 1)
    return YAML(typ="safe").load((folder / "a.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("sentence", "parts"), SENTENCES.items())
def test_a_sentence_says_when_which_body_directs_and_who_is_its_head(sentence: str, parts: tuple[str, ...]) -> None:
    assert directed(sentence) == parts


@pytest.mark.parametrize("sentence", WHOLE)
def test_a_sentence_whose_other_words_cannot_be_told_apart_stays_whole(sentence: str) -> None:
    assert directed(sentence) is None


def test_levels_of_a_word_file_have_condition_body_and_head_apart(tmp_path: Path) -> None:
    document = docx.Document()
    for line in (
        "ỦY BAN NHÂN DÂN XÃ ĐẤT MŨI",
        "KẾ HOẠCH",
        "Ứng phó hạn mặn",
        "I. CĂN CỨ",
        "1. Căn cứ chính trị: Nghị quyết số 22-NQ/TW.",
        "II. MỤC TIÊU, YÊU CẦU",
        "1. Mục tiêu: giữ nước ngọt cho mọi hộ.",
        "III. TÌNH HUỐNG",
        "1. Tình huống 1: Mặn vượt 4 phần nghìn",
        "a) Nội dung tình huống: mặn lên sông chính.",
        "b) Mục tiêu, yêu cầu xử lý: đủ nước sinh hoạt.",
        "c) Cơ chế vận hành",
        "- Cấp xã: Hạn mặn trong khả năng của xã - Ban Chỉ huy xã, đứng đầu là Chủ tịch Ủy ban nhân dân xã Đất Mũi.",
        "- Cấp tỉnh: Vượt quá khả năng của xã do Ban Chỉ huy tỉnh điều hành, Chủ tịch UBND tỉnh đứng đầu; Sở Y tế lo.",
        "d) Lực lượng, phương tiện",
        "đ) Các bước tiến hành",
        "IV. TỔ CHỨC THỰC HIỆN",
    ):
        document.add_paragraph(line)
    data = saved_and_imported(document, tmp_path)
    assert data["tình huống"][0]["cơ chế vận hành"] == {
        "cấp xã": {
            "điều kiện": "Hạn mặn trong khả năng của xã",
            "cơ quan chỉ đạo": "Ban Chỉ huy xã",
            "người đứng đầu": "Chủ tịch Ủy ban nhân dân xã Đất Mũi",
        },
        "cấp tỉnh": {
            "điều kiện": "Vượt quá khả năng của xã",
            "cơ quan chỉ đạo": "Ban Chỉ huy tỉnh",
            "người đứng đầu": "Chủ tịch UBND tỉnh",
        },
    }
    assert data["chưa phân loại"][-1]["đoạn"] == "Sở Y tế lo"


def test_a_condition_below_the_heading_of_its_level_has_no_sign_and_no_full_stop(tmp_path: Path) -> None:
    source = Path(__file__).parents[1] / "data" / "offices" / "23_sat_lo_lai_chau.docx"
    document = docx.Document(str(source))
    old = [paragraph for paragraph in document.paragraphs if "trách nhiệm chỉ đạo, điều hành là" in paragraph.text]
    for paragraph, lines in zip(old[:3], (COMMUNE, PROVINCE, NATION), strict=True):
        for line in lines:
            paragraph.insert_paragraph_before(line)
        paragraph.text = ""
    data = saved_and_imported(document, tmp_path)
    mechanism = data["tình huống"][0]["cơ chế vận hành"]
    assert {level: told["điều kiện"] for level, told in mechanism.items()} == {
        "cấp xã": "Khi sạt lở trong khả năng ứng phó của cấp xã",
        "cấp tỉnh": "Khi vượt quá khả năng ứng phó của xã",
        "cấp quốc gia": "Khi vượt quá khả năng ứng phó của cấp tỉnh",
    }


#: One paragraph, without a label before its sentences.
LEVELS = (
    "Số người nhập viện dưới 30 và trạm y tế còn xoay được thì Ban Chỉ huy phòng thủ dân sự phường điều hành. Vượt số"
    " ấy, việc chuyển lên Ban Chỉ huy phòng thủ dân sự thành phố do Chủ tịch Ủy ban nhân dân thành phố Cần Thơ làm"
    " trưởng. Cả vùng cùng bị thì Trung ương điều hành, do Thủ tướng Chính phủ quyết định."
)


def test_sentences_of_one_paragraph_are_each_of_the_level_that_it_names(tmp_path: Path) -> None:
    document = docx.Document()
    for line in (
        "I. CĂN CỨ",
        "1. Căn cứ chính trị: Nghị quyết số 22-NQ/TW.",
        "II. MỤC TIÊU, YÊU CẦU",
        "1. Mục tiêu: không để ai tử vong.",
        "III. TÌNH HUỐNG",
        "1. Tình huống 1: Ngộ độc bếp ăn khu công nghiệp",
        "a) Nội dung tình huống: suất ăn nhiễm khuẩn.",
        "b) Mục tiêu, yêu cầu xử lý: cấp cứu kịp thời.",
        "c) Cơ chế vận hành",
        LEVELS,
        "d) Lực lượng, phương tiện",
        "đ) Các bước tiến hành",
        "IV. TỔ CHỨC THỰC HIỆN",
    ):
        document.add_paragraph(line)
    data = saved_and_imported(document, tmp_path)
    mechanism = data["tình huống"][0]["cơ chế vận hành"]
    assert mechanism["cấp xã"]["cơ quan chỉ đạo"] == "Ban Chỉ huy phòng thủ dân sự phường"
    assert mechanism["cấp tỉnh"]["người đứng đầu"] == "Chủ tịch Ủy ban nhân dân thành phố Cần Thơ"
    assert mechanism["cấp quốc gia"]["điều kiện"].startswith("Cả vùng cùng bị thì Trung ương điều hành")
