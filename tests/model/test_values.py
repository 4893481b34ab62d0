"""Values with a form of their own: days, numbers and signs, deadlines, citations."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nts_scenario_kit.model.citation import Citation
from nts_scenario_kit.model.deadline import Deadline
from nts_scenario_kit.model.reading import Fault, reader
from nts_scenario_kit.model.types import Day, DocumentNumber, IssueNumber, find_date, in_words

DAYS = st.dates(datetime.date(1900, 1, 1), datetime.date(2999, 12, 31))
TEXTS = st.text(max_size=60)
day_of = reader(Day)
number_of = reader(DocumentNumber)
issued_of = reader(IssueNumber)
deadline_of = reader(Deadline)


# --- days


@pytest.mark.parametrize(
    "text",
    ["2026-12-05", "2026-12-5", "05/12/2026", "5/12/2026", "05-12-2026", "ngày 5/12/2026", "ngày 05 tháng 12 năm 2026",
     "05 tháng 12 năm 2026", "  ngày  05  tháng 12 năm 2026 ", "Ngày 05 tháng 12 năm 2026", "Ngày 5/12/2026"],
)  # fmt: skip
def test_a_day_may_be_spelt_in_several_ways(text: str) -> None:
    assert find_date(text) == datetime.date(2026, 12, 5)


@pytest.mark.parametrize(
    "text", ["", "mai", "2026", "12/2026", "tháng 12 năm 2026", "trước 05/12/2026", "2026-12-05T10"]
)
def test_other_texts_are_not_a_day(text: str) -> None:
    assert find_date(text) is None


@pytest.mark.parametrize("text", ["2025-02-30", "2025-13-01", "00/01/2025", "ngày 31 tháng 4 năm 2026", "0000-01-01"])
def test_a_day_that_the_calendar_lacks_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        find_date(text)
    with pytest.raises(Fault, match=text):
        day_of(text)


@given(DAYS)
def test_a_day_in_words_is_read_back(day: datetime.date) -> None:
    assert find_date(in_words(day)) == day
    assert find_date(day.isoformat()) == day
    assert find_date(f"{day.day}/{day.month}/{day.year}") == day


@given(DAYS)
def test_days_below_10_and_months_1_and_2_have_a_leading_zero(day: datetime.date) -> None:
    words = in_words(day).split()
    assert len(words[1]) == 2
    assert words[3] == (f"{day.month:02d}" if day.month < 3 else str(day.month))


@given(TEXTS)
def test_any_text_is_a_day_or_is_refused(text: str) -> None:
    try:
        found = day_of(text)
    except Fault:
        return
    assert found is None or isinstance(found, datetime.date)


def test_a_blank_day_is_none() -> None:
    assert day_of(None) is None
    assert day_of("") is None


# --- numbers and signs


@pytest.mark.parametrize(
    "text",
    ["147/NQ-CP", "30/2020/NĐ-CP", "51-NQ/TW", "418/KH-UBND", "36/2024/QH15", "12/VBHN-VPQH", "127-KL/TW", "05/UBND-VX",
     "15a/QĐ-BNV", "202/2025/QH15", "437/KH-BCA-V01", ""],
)  # fmt: skip
def test_numbers_as_the_decree_writes_them_are_well_formed(text: str) -> None:
    assert number_of(text).well_formed
    assert number_of(text).corrected == text


@pytest.mark.parametrize(
    ("text", "right"),
    [("147/NQ/CP", "147/NQ-CP"), ("418 / KH-UBND", "418/KH-UBND"), ("30/2020/NĐ/CP", "30/2020/NĐ-CP"),
     ("51 - NQ/TW", "51-NQ/TW")],
)  # fmt: skip
def test_a_misspelt_number_is_kept_and_its_right_spelling_known(text: str, right: str) -> None:
    number = number_of(text)
    assert number == text
    assert not number.well_formed
    assert number.corrected == right


@pytest.mark.parametrize("text", ["147", "147/", "số 147/NQ-CP", "147/nq-cp"])
def test_a_number_that_cannot_be_corrected_stays_as_it_is(text: str) -> None:
    assert not number_of(text).well_formed
    assert number_of(text).corrected == text


def test_a_text_without_any_digit_is_no_number() -> None:
    with pytest.raises(Fault, match="NQ-CP"):
        number_of("NQ-CP")


@given(TEXTS)
def test_a_number_is_never_changed(text: str) -> None:
    try:
        number = number_of(text)
    except Fault:
        assert text
        assert not any(c.isdigit() for c in text)
        return
    assert number == text
    assert DocumentNumber(number.corrected).corrected == number.corrected


@pytest.mark.parametrize(
    ("text", "digits", "sign"),
    [("71", "71", ""), ("5", "05", ""), ("05", "05", ""), ("5a", "05a", ""), ("71/QĐ-UBND", "71", "QĐ-UBND"),
     ("7 / QĐ-UBND", "07", "QĐ-UBND"), ("", "", ""), ("1234", "1234", "")],
)  # fmt: skip
def test_an_issued_number_has_two_digits_at_least(text: str, digits: str, sign: str) -> None:
    number = issued_of(text)
    assert (number, number.digits, number.sign) == (text, digits, sign)


@pytest.mark.parametrize("text", ["mới", "QĐ-UBND", "71 QĐ", "71/", "-5", "71/QĐ UBND"])
def test_what_a_clerk_cannot_have_given_is_refused(text: str) -> None:
    with pytest.raises(Fault):
        issued_of(text)


@given(TEXTS)
def test_any_text_is_an_issued_number_or_is_refused(text: str) -> None:
    try:
        number = issued_of(text)
    except Fault:
        return
    assert number == text
    assert bool(number.digits) == bool(text.strip())


# --- deadlines


@pytest.mark.parametrize(
    ("text", "last_day", "ongoing", "printed"),
    [
        ("2026-12-05", "2026-12-05", False, "ngày 05 tháng 12 năm 2026"),
        ("15/3/2026", "2026-03-15", False, "ngày 15 tháng 3 năm 2026"),
        ("trước ngày 15/3/2026", "2026-03-15", False, "trước ngày 15/3/2026"),
        ("trước ngày 05 tháng 11 năm 2026", "2026-11-05", False, "trước ngày 05 tháng 11 năm 2026"),
        ("trong năm 2026", "2026-12-31", False, "trong năm 2026"),
        ("tháng 02/2028", "2028-02-29", False, "tháng 02/2028"),
        ("trong tháng 4 năm 2026", "2026-04-30", False, "trong tháng 4 năm 2026"),
        ("trước tháng 4 năm 2026", "2026-03-31", False, "trước tháng 4 năm 2026"),
        ("tháng 12 năm 2026", "2026-12-31", False, "tháng 12 năm 2026"),
        ("Quý III năm 2026", "2026-09-30", False, "Quý III năm 2026"),
        ("trong quý 1/2027", "2027-03-31", False, "trong quý 1/2027"),
        ("trước quý IV năm 2026", "2026-09-30", False, "trước quý IV năm 2026"),
        ("06 tháng đầu năm 2027", "2027-06-30", False, "06 tháng đầu năm 2027"),
        ("6 tháng cuối năm 2027", "2027-12-31", False, "6 tháng cuối năm 2027"),
        ("trước năm 2027", "2026-12-31", False, "trước năm 2027"),
        ("thường xuyên", None, True, "thường xuyên"),
        ("Hằng năm", None, True, "Hằng năm"),
        ("hàng quý", None, True, "hàng quý"),
        ("sau khi được phê duyệt", None, False, "sau khi được phê duyệt"),
        ("", None, False, ""),
        ("tháng 12 năm 9999", None, False, "tháng 12 năm 9999"),
    ],
)
def test_a_deadline_knows_its_last_day(text: str, last_day: str | None, ongoing: bool, printed: str) -> None:
    deadline = deadline_of(text)
    assert str(deadline.last_day or "") == (last_day or "")
    assert deadline.ongoing is ongoing
    assert deadline.printed == printed


@pytest.mark.parametrize("text", ["tháng 13 năm 2026", "trước ngày 30/02/2026 nếu có", "trước tháng 0/2027"])
def test_a_deadline_at_a_day_or_month_that_the_calendar_lacks_is_refused(text: str) -> None:
    with pytest.raises(Fault, match=text):
        deadline_of(text)


@given(TEXTS | st.from_regex(r"(trước )?tháng \d{1,2}( năm |/)\d{4}") | st.from_regex(r"năm \d{4}"))
def test_any_text_is_a_deadline_or_an_impossible_day(text: str) -> None:
    try:
        deadline = deadline_of(text)
    except Fault:
        return
    assert deadline == text
    assert deadline.last_day is None or isinstance(deadline.last_day, datetime.date)
    assert deadline.ongoing in {True, False}
    assert deadline.printed or not text


# --- citations


@pytest.mark.parametrize(
    ("parts", "printed"),
    [
        (
            {"loại": "Nghị định", "số": "30/2020/NĐ-CP", "ngày": "2020-03-05", "cơ quan": "Chính phủ",
             "trích yếu": "về công tác văn thư"},
            "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
        ),
        (
            {"loại": "Kết luận", "số": "127-KL/TW", "ngày": "28/02/2025", "cơ quan": "Bộ Chính trị, Ban Bí thư"},
            "Kết luận số 127-KL/TW ngày 28 tháng 02 năm 2025 của Bộ Chính trị, Ban Bí thư",
        ),
        # a law is cited by its name and day alone (NĐ 30/2020, Phụ lục I, II.6a)
        (
            {"loại": "Luật", "số": "18/2023/QH15", "ngày": "2023-06-20", "cơ quan": "Quốc hội",
             "trích yếu": "Luật Phòng thủ dân sự"},
            "Luật Phòng thủ dân sự ngày 20 tháng 6 năm 2023",
        ),
        ({"loại": "pháp lệnh", "trích yếu": "Pháp lệnh Cảnh vệ"}, "Pháp lệnh Cảnh vệ"),
        ({"loại": "Văn kiện", "trích yếu": "Văn kiện Đại hội XIV"}, "Văn kiện Đại hội XIV"),
        ({"loại": "Hiến pháp", "ngày": "2013-11-28"}, "Hiến pháp ngày 28 tháng 11 năm 2013"),
        ({"nội dung": "Công văn của Bộ Y tế", "loại": "Công văn"}, "Công văn của Bộ Y tế"),
        ({"loại": "Kế hoạch", "trích yếu": "ứng phó"}, "Kế hoạch ứng phó"),
        ({}, ""),
        ("Điều 14 Hiến pháp", "Điều 14 Hiến pháp"),
    ],
)  # fmt: skip
def test_a_citation_is_printed_as_the_decree_asks(parts: object, printed: str) -> None:
    assert Citation.model_validate(parts).printed == printed
