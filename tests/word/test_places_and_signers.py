"""The place in the line of the date, and what stands before the name of the signer: official names and nothing else."""

# ruff: noqa: E501 - messages as they are shown

from __future__ import annotations

import pytest
from desk import addressee, closing, last, letterhead, saved, text

from nts_scenario_kit.word.lint import lint

FINANCE = [("UBND TỈNH LÂM ĐỒNG", False), ("SỞ TÀI CHÍNH", True)]
WORDS = "Đề nghị các đơn vị rà soát, báo cáo kết quả trước ngày 20 tháng 11 năm 2026./."


def told(
    place="Lâm Đồng",
    *,
    names=FINANCE,
    posts=("GIÁM ĐỐC",),
    name="Nguyễn Văn An",
    number="Số: 251/STC-NS",
    to="- Như trên;",
):
    head = letterhead(names, number, f"{place}, ngày 05 tháng 11 năm 2026", "V/v rà soát dự toán")
    end = closing((to, "- Lưu: VT, NS."), posts, name)
    data = saved(head, addressee("Kho bạc Nhà nước khu vực XV"), text(WORDS), end, last())
    return [f"{f.rule} {f.severity.value} | {f.message} | {f.hint}" for f in lint(data, "a.docx")]


# --- places


@pytest.mark.parametrize(("place", "right"), [
    ("Đăk Lăk", "Đắk Lắk"), ("Đắc Lắc", "Đắk Lắk"), ("Đắk Lăk", "Đắk Lắk"), ("Dak Lak", "Đắk Lắk"),
    ("Đăk Nông", "Đắk Nông"), ("Kontum", "Kon Tum"), ("Bắc Cạn", "Bắc Kạn"), ("Qui Nhơn", "Quy Nhơn"),
    ("Buôn Mê Thuột", "Buôn Ma Thuột"),
])  # fmt: skip
def test_a_place_that_is_not_spelled_as_its_official_name_is_told(place, right):
    message = f"địa danh “{place}” không đúng tên gọi chính thức | viết “{right}”"
    assert told(place) == [f"ND30-DATE-PLACE lỗi | {message}"]


@pytest.mark.parametrize(
    "place", ["Đắk Lắk", "Đắk Nông", "Kon Tum", "Đăk Hà", "Đăk Pék", "Bắc Kạn", "Quy Nhơn", "Pleiku"]
)
def test_official_names_are_let_pass(place):
    assert told(place) == []


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ([("ỦY BAN NHÂN DÂN", True), ("TỈNH ĐĂK LĂK", True)], "TỈNH ĐĂK LĂK"),
        ([("HỘI ĐỒNG NHÂN DÂN TỈNH ĐĂK LĂK", False), ("VĂN PHÒNG", True)], "HỘI ĐỒNG NHÂN DÂN TỈNH ĐĂK LĂK"),
        (
            [("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH ĐĂK LĂK", False), ("CHI CỤC KIỂM LÂM", True)],
            "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH ĐĂK LĂK",
        ),
    ],
)
def test_a_province_misspelled_in_the_letterhead_is_told(names, said):
    found = [one for one in told("Đắk Lắk", names=names, number="Số: 251/UBND-TH") if "CQ-NAME" in one]
    message = f"“{said}” ghi sai tên đơn vị hành chính | viết “ĐẮK LẮK”"
    assert found == [f"ND30-CQ-NAME lỗi | {message}"]


def test_the_own_name_of_a_company_is_its_own_affair():
    names = [("TẬP ĐOÀN CÔNG NGHIỆP CAO SU VIỆT NAM", False), ("CÔNG TY CAO SU ĐĂK LĂK", True)]
    assert not [one for one in told("Đắk Lắk", names=names, number="Số: 251/CSĐL-TH") if "CQ-NAME" in one]


@pytest.mark.parametrize(("place", "right"), [
    ("TP.Bảo Lộc", "Bảo Lộc"), ("TP Bảo Lộc", "Bảo Lộc"), ("TX. Buôn Hồ", "Buôn Hồ"), ("P. Xuân Hương", "Xuân Hương"),
    ("TP.Hồ Chí Minh", "Thành phố Hồ Chí Minh"), ("TP.HCM", "Thành phố Hồ Chí Minh"), ("TPHCM", "Thành phố Hồ Chí Minh"),
])  # fmt: skip
def test_a_place_that_is_shortened_is_told(place, right):
    message = f"địa danh “{place}” viết tắt; quy định tên gọi chính thức của đơn vị hành chính | viết “{right}”"
    assert [one for one in told(place) if "SCOPE-4" not in one] == [f"ND30-DATE-PLACE cảnh báo | {message}"]


def test_a_city_named_after_a_person_is_written_in_full():
    message = "địa danh “Hồ Chí Minh” là tên người; quy định ghi đầy đủ | viết “Thành phố Hồ Chí Minh”"
    assert told("Hồ Chí Minh") == [f"ND30-DATE-PLACE lỗi | {message}"]
    assert told("Thành phố Hồ Chí Minh") == []
    assert told("TP. Hồ Chí Minh") == []  # as its offices write


@pytest.mark.parametrize("words", ["- UBND thành phố Bảo Lộc;", "- UBND TP. Đà Lạt;", "- Thành phố Buôn Ma Thuột;"])
def test_a_city_of_a_province_that_is_no_more_is_told(words):
    (found,) = [one for one in told(to=words) if "SCOPE-4" in one]
    message = f"“{words}” ghi đơn vị cấp huyện; cấp này không còn từ ngày 01/7/2025"
    assert found == f"ND30-SCOPE-4 gợi ý | {message} | kiểm tra lại tên cơ quan, đơn vị hành chính"


@pytest.mark.parametrize(
    "words",
    [
        "- UBND thành phố Huế;",
        "- UBND TP. Hồ Chí Minh;",
        "- Các tỉnh, thành phố;",
        "- UBND thành phố;",
        "- Bệnh viện Đa khoa thành phố Vinh;",
    ],
)
def test_cities_of_the_first_level_are_let_pass(words):
    assert [one for one in told(to=words) if "SCOPE-4" in one] == []


# --- signers


def notitle(names, name, posts=("GIÁM ĐỐC",)):
    return [one.split(" | ")[:2] for one in told(names=names, name=name, posts=posts) if "NOTITLE" in one]


@pytest.mark.parametrize("name", ["Đại tá Nguyễn Văn An", "Trung tá Nguyễn Văn An", "Thiếu tướng Nguyễn Văn An"])
def test_a_rank_before_the_name_is_for_the_forces(name):
    said = f"“{name}” có quân hàm, cấp hàm trước họ tên; chỉ lực lượng vũ trang ghi theo quy định của ngành"
    assert notitle(FINANCE, name) == [["ND30-SIGN-NOTITLE cảnh báo", said]]


@pytest.mark.parametrize(("issuer", "posts"), [
    ("BỘ CÔNG AN", ("BỘ TRƯỞNG",)), ("CÔNG AN TỈNH LÂM ĐỒNG", ("GIÁM ĐỐC",)),
    ("BỘ CHỈ HUY QUÂN SỰ TỈNH LÂM ĐỒNG", ("CHỈ HUY TRƯỞNG",)), ("BAN CHỈ HUY QUÂN SỰ XÃ D'RAN", ("CHỈ HUY TRƯỞNG",)),
    ("QUÂN CHỦNG HẢI QUÂN", ("TƯ LỆNH",)), ("SƯ ĐOÀN 309", ("SƯ ĐOÀN TRƯỞNG",)), ("HẢI ĐOÀN 48", ("HẢI ĐOÀN TRƯỞNG",)),
    ("BAN CHỈ ĐẠO PHÒNG, CHỐNG TỘI PHẠM", ("KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "GIÁM ĐỐC CÔNG AN TỈNH")),
])  # fmt: skip
def test_ranks_of_the_forces_are_let_pass(issuer, posts):
    assert notitle([(issuer, True)], "Đại tá Nguyễn Văn An", posts) == []


def test_units_below_the_ministries_of_the_forces_may_write_ranks():
    assert notitle([("BỘ QUỐC PHÒNG", False), ("CỤC CỨU HỘ, CỨU NẠN", True)], "Thiếu tướng Nguyễn Văn An") == []


@pytest.mark.parametrize(
    "name", ["Ông Nguyễn Văn An", "Bà Nguyễn Thị An", "Luật sư Nguyễn Văn An", "Đ/c Nguyễn Văn An"]
)
def test_a_form_of_address_before_the_name_is_told(name):
    said = f"“{name}” có danh xưng trước họ tên"
    assert notitle(FINANCE, name) == [["ND30-SIGN-NOTITLE lỗi", said]]


@pytest.mark.parametrize("name", ["Ông Ích Khiêm", "Đại Văn Tá", "Bà Văn Nam"])
def test_surnames_are_no_forms_of_address(name):
    assert notitle(FINANCE, name) == []


@pytest.mark.parametrize(("issuer", "severity"), [
    ("TRUNG TÂM KIỂM SOÁT BỆNH TẬT LÂM ĐỒNG", "cảnh báo"), ("TRẠM Y TẾ XÃ ĐƠN DƯƠNG", "cảnh báo"),
    ("TRUNG TÂM GIÁO DỤC NGHỀ NGHIỆP", "cảnh báo"), ("BỘ CÔNG AN", "cảnh báo"), ("VIỆN HẢI DƯƠNG HỌC", "cảnh báo"),
    ("VIỆN KIỂM SÁT NHÂN DÂN KHU VỰC 1", "lỗi"), ("SỞ Y TẾ", "lỗi"), ("CỤC BẢO VỆ THỰC VẬT", "lỗi"),
])  # fmt: skip
def test_degrees_are_a_matter_of_the_sector_only_in_schools_hospitals_institutes_and_the_forces(issuer, severity):
    said = "“TS. Nguyễn Văn An” có học hàm, học vị hoặc danh hiệu trước họ tên"
    assert notitle([(issuer, True)], "TS. Nguyễn Văn An") == [[f"ND30-SIGN-NOTITLE {severity}", said]]


def test_a_degree_behind_the_name_is_told_as_well():
    said = "“Nguyễn Văn An, ThS.” có học hàm, học vị hoặc danh hiệu sau họ tên"
    assert notitle(FINANCE, "Nguyễn Văn An, ThS.") == [["ND30-SIGN-NOTITLE lỗi", said]]


# --- deputies of a minister


@pytest.mark.parametrize(("posts", "said"), [
    (("BỘ TRƯỞNG", "THỨ TRƯỞNG"), "“THỨ TRƯỞNG” ký dưới “BỘ TRƯỞNG” không có “KT.” và chức vụ người đứng đầu | thêm dòng “KT. BỘ TRƯỞNG” trên chức vụ cấp phó"),
    (("THỨ TRƯỞNG",), "“THỨ TRƯỞNG” ký không có dòng “KT. …” | thêm dòng “KT. <chức vụ người đứng đầu>”"),
])  # fmt: skip
def test_a_deputy_minister_signs_for_the_minister(posts, said):
    found = told(names=[("BỘ TƯ PHÁP", True)], place="Hà Nội", posts=posts, number="Số: 251/BTP-VP")
    assert found == [f"ND30-SIGN-KT lỗi | {said}"]


@pytest.mark.parametrize("posts", [("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"), ("BỘ TRƯỞNG",), ("THỦ TRƯỞNG CƠ QUAN",)])
def test_other_signatures_of_a_ministry_are_let_pass(posts):
    found = told(names=[("BỘ TƯ PHÁP", True)], place="Hà Nội", posts=posts, number="Số: 251/BTP-VP")
    assert found == []
