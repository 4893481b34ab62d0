"""Searching free text: whole words, folded, with alternatives, gaps and parts."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nts_scenario_kit.rules import citations
from nts_scenario_kit.rules.agencies import same
from nts_scenario_kit.rules.folding import Sheet, folded
from nts_scenario_kit.rules.idle import is_idle
from nts_scenario_kit.rules.reading import plain
from nts_scenario_kit.rules.texts import GAP, containment, is_blank, lacking, mentions
from nts_scenario_kit.vietnamese import MOVED_TONES, OLD_TONES


@pytest.mark.parametrize(
    ("text", "phrases", "expected"),
    [
        ("Lực lượng tại chỗ", "lực lượng tại chỗ", True),
        ("LỰC LƯỢNG, TẠI CHỖ", "lực lượng tại chỗ", True),
        ("Uỷ ban nhân dân; hoà giải, quý", "ủy ban | hòa giải", True),
        ("thuỷ lợi", "thủy lợi", True),
        ("ban hành", "an", False),
        ("lãnh đạo trực tiếp, tuyệt đối về mọi mặt của Đảng", "lãnh đạo … của đảng + tuyệt đối", True),
        ("lãnh đạo. Nghị quyết của Đảng", "lãnh đạo … của đảng", False),
        ("a " + "từ " * (GAP - 1) + "b", "a … b", True),
        ("a " + "từ " * (GAP + 1) + "b", "a … b", False),
        ("a c a b", "a … b", True),
        ("a b c d", "a … b … d", True),
        ("a d b c", "a … b … d", False),
        ("a b. c d", "a … b … d", False),
        ("một sau hai, b", "(hai/một) … (a/b)", True),
        ("bốn (4) tại chỗ", "(bốn/4/bốn 4) tại chỗ", True),
        ("gây mất an ninh, trật tự", "an ninh, (trật tự/an toàn)", True),
        ("vượt khả năng", "vượt (quá /khỏi /)khả năng", True),
        ("vượt khỏi khả năng", "vượt (quá /khỏi /)khả năng", True),
        ("vượt tầm khả năng", "vượt (quá /khỏi /)khả năng", False),
        ("phân cấp rồi phân công", "phân công + phân cấp", True),
        ("phân công", "phân công + phân cấp", False),
        ("số 147/NQ-CP", "147 nq cp", True),
        ("kinh phí 1.000 đồng", "1.000 đồng", True),
        ("", "a", False),
    ],
)
def test_mentions(text: str, phrases: str, *, expected: bool) -> None:
    assert mentions(text, phrases) is expected
    assert mentions(unicodedata.normalize("NFD", text), phrases) is expected
    assert mentions(["", text], phrases) is expected


def test_parts_must_stand_in_one_text() -> None:
    assert not mentions(["phân công", "phân cấp"], "phân công + phân cấp")


def test_no_gap_reaches_from_one_text_into_the_next() -> None:
    assert not mentions(["giao cho", "công an"], "giao … công an")


def test_lacking_names_what_is_missing() -> None:
    assert lacking(["kinh tế"], {"một": "kinh tế", "hai": "quốc phòng | an ninh"}) == ["hai"]


@pytest.mark.parametrize(
    "text",
    ["", "  ", "…", "....", " - ", "___", "(điền sau)", "[Bổ sung sau]", "đang cập nhật", "xxx", "… (điền tiếp) …"],
)
def test_what_is_only_to_be_filled_in_is_blank(text: str) -> None:
    assert is_blank([text])


@pytest.mark.parametrize("text", ["Cập nhật số liệu", "Ghi sổ", "Bổ sung sau khi có chỉ đạo", "đang cập nhật phần mềm"])
def test_work_to_be_done_is_not_blank(text: str) -> None:
    assert not is_blank(text)


@pytest.mark.parametrize(
    "text",
    ["Theo quy định.", "Thực hiện theo quy định hiện hành", "Triển khai theo kế hoạch", "Chờ hướng dẫn của tuyến trên.",
     "Như trên.", "Sẽ bổ sung", "Cần được hoàn thiện", "Không có.", "Chưa xác định", "Các đơn vị chủ động thực hiện.",
     "Thực hiện nghiêm túc", "Các biện pháp phù hợp.", "Triển khai các biện pháp phù hợp theo quy định.",
     "Ủy ban nhân dân xã chỉ đạo các cơ quan, đơn vị liên quan tổ chức thực hiện; bảo đảm kịp thời, hiệu quả.",
     "Có phương án cụ thể; bố trí lực lượng, phương tiện phù hợp với tình hình thực tế."],
)  # fmt: skip
def test_where_nothing_is_done_is_idle(text: str) -> None:
    assert is_idle([text])


@pytest.mark.parametrize(
    "text",
    ["Theo quy định, xin Công an tỉnh chi viện", "Không cho ai qua ngầm tràn", "Đang đo mực nước", "Sẽ gõ cửa từng nhà",
     "Các đơn vị chủ động gọi về xã", "Như mọi năm, đánh kẻng", "Chưa rõ thì cử người đi xem",
     "Mất năng lượng", "Chủ tịch xã trực tiếp chỉ huy", "Ủy ban nhân dân xã báo cáo cấp có thẩm quyền",
     "Áp dụng theo quy định của pháp luật về tình trạng khẩn cấp", "Xử lý trong 30 phút", "Bảo đảm an toàn"],
)  # fmt: skip
def test_where_something_is_done_is_not_idle(text: str) -> None:
    assert not is_idle([text])


def test_containment() -> None:
    assert containment("một hai ba bốn", ["một hai ba bốn năm"]) == 1.0
    assert containment("một hai ba bốn", ["hai ba bốn"]) == 0.5
    assert containment("", ["x"]) == 0.0


@given(st.text())
def test_any_text_can_be_folded(text: str) -> None:
    folded = plain(text)
    assert folded.startswith(" ")
    assert "  " not in folded.strip()
    assert plain(text.upper().lower()) == plain(text.upper().lower().lower())


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Công an TP", "Công an thành phố Cần Thơ", True),
        ("Sở NN&MT", "Sở Nông nghiệp và Môi trường", True),
        ("Lực lượng Công an nhân dân", "lực lượng Công an", True),
        ("UBND xã, phường", "Ủy ban nhân dân xã, phường", True),
        ("Công an thành phố", "Công an xã", False),
        ("Bộ Công an", "Công an thành phố", False),
        ("Sở Y tế", "Sở Xây dựng", False),
    ],
)
def test_names_of_agencies(a: str, b: str, *, expected: bool) -> None:
    assert same(a, b) is expected
    assert same(b, a) is expected


_WORDS = re.compile(r"\w+|[.!?](?=[ \n\t\u00a0]|$)")
_LETTERS = st.text(alphabet="aăâ bBđĐ.?! ,;\n\t-–…“”'()_1òaủyUỶHoàé°«\u00a0ð", max_size=30)


def _one_by_one(text: str) -> str:
    """What folding means, said in the plainest way."""
    lowered = text.lower().replace("ð", "đ")
    return f" {' '.join(_WORDS.findall(OLD_TONES.sub(lambda m: MOVED_TONES[m[0]], lowered)))} "


@given(st.lists(_LETTERS, max_size=6))
def test_texts_folded_together_are_folded_as_each_alone(texts: list[str]) -> None:
    together = Sheet(texts)
    assert [" ".join(words.split()) for words in together.plain] == [" ".join(_one_by_one(t).split()) for t in texts]
    assert together.lowered == [folded(text) for text in texts]
    assert all(len(lowered) == len(text) for lowered, text in zip(together.lowered, texts, strict=True))


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("5/2/2025", "ngày 05 tháng 02 năm 2025"),
        ("05/03/2025", "ngày 05 tháng 3 năm 2025"),
        ("22/10/2025", "ngày 22 tháng 10 năm 2025"),
    ],
)
def test_a_date_in_full_has_a_nought_before_small_days_and_the_first_two_months(short: str, full: str) -> None:
    assert citations._full(short) == full
