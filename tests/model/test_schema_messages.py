"""What is wrong with a scenario's keys and values: each fault once, at its line and column, with what to write."""

from __future__ import annotations

import pytest
from support import FILE, MINIMAL, authored_of, lines, schema_findings, source_of, told

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.model.validate import RULES, validate

ONE_SENTENCE = "ghi thành một câu, không dùng dấu “- ” hay ngoặc vuông"
QUOTES = "nếu câu có dấu hai chấm, hãy đặt cả câu trong dấu nháy kép"
DASHES = "viết mỗi mục một dòng, bắt đầu bằng “- ”"
INDENTED = "viết mỗi khóa con một dòng, thụt vào"
DATE_HINT = "ghi dạng 2026-12-15 hoặc ngày 15 tháng 12 năm 2026; để trống nếu chưa có"
ALL_KEYS = (
    "các khóa được dùng: loại; biến thể; lĩnh vực; cấp; trích yếu; địa bàn; ban hành; căn cứ; mục tiêu, yêu cầu; "
    "tình huống; tổ chức thực hiện; lời dẫn; phụ lục; bỏ qua; không áp dụng; chưa phân loại"
)


def changed(old: str, new: str) -> str:
    assert old in MINIMAL
    return MINIMAL.replace(old, new)


def below(*rows: str) -> str:
    return MINIMAL + lines(*rows)


def test_the_required_keys_alone_are_a_valid_file() -> None:
    assert schema_findings(MINIMAL) == []


@pytest.mark.parametrize(
    ("text", "place", "path", "rule", "message", "hint"),
    [
        # required keys
        (
            changed("trích yếu: Ứng phó với dịch bệnh\n", ""), (1, 1), "trích yếu", "SCHEMA-THIEU",
            "thiếu khóa bắt buộc “trích yếu”", "viết “trích yếu: …” (trích yếu): Dòng tên của kịch bản khung.",
        ),
        (
            changed("cấp: tỉnh\n", ""), (1, 1), "cấp", "SCHEMA-THIEU",
            "thiếu khóa bắt buộc “cấp”", "viết “cấp: …” (cấp ban hành): bộ, tỉnh hoặc xã.",
        ),
        (
            below("bỏ qua:", "  - lý do: đã nêu ở mục II"), (7, 5), "bỏ qua[1].luật", "SCHEMA-THIEU",
            "thiếu khóa bắt buộc “luật”", "viết “luật: …” (mã luật): Mã luật được bỏ qua, ví dụ KB-II-SOM.",
        ),
        (
            below("không áp dụng:", "  - lý do: không có"), (7, 5), "không áp dụng[1].khoản", "SCHEMA-THIEU",
            "thiếu khóa bắt buộc “khoản”",
            "viết “khoản: …” (khoản của phụ lục): Mã khoản của Phụ lục, ví dụ III.1.đ.b3.3.",
        ),
        # required keys left empty
        (
            changed(" Ứng phó với dịch bệnh", ""), (5, 11), "trích yếu", "SCHEMA-RONG",
            "“trích yếu” để trống", "hãy ghi nội dung của khóa này",
        ),
        (
            changed("Ứng phó với dịch bệnh", "'  '"), (5, 12), "trích yếu", "SCHEMA-RONG",
            "“trích yếu” để trống", "hãy ghi nội dung của khóa này",
        ),
        (
            changed(" can_tho", ""), (2, 10), "biến thể", "SCHEMA-RONG",
            "“biến thể” để trống", "hãy ghi nội dung của khóa này",
        ),
        (
            changed(" y_te", ""), (3, 10), "lĩnh vực", "SCHEMA-RONG",
            "“lĩnh vực” để trống", "hãy ghi nội dung của khóa này",
        ),
        (
            changed(" tỉnh", ""), (4, 5), "cấp", "SCHEMA-RONG",
            "“cấp” để trống", "chọn một trong: bộ; tỉnh; xã",
        ),
        # keys
        (
            below("qwxz: 1"), (6, 1), "qwxz", "SCHEMA-KHOA-LA", "không có khóa “qwxz” ở đây", ALL_KEYS,
        ),
        (
            below("can cu:", "  phap ly: x"), (6, 1), "can cu", "SCHEMA-KHOA-LA",
            "không có khóa “can cu” ở đây", "ý bạn là “căn cứ”?",
        ),
        (
            below("ban hành:", "  người ký:", "    chức vu: CHỦ TỊCH"), (8, 5), "ban hành.người ký.chức vu",
            "SCHEMA-KHOA-LA", "không có khóa “chức vu” ở đây", "ý bạn là “chức vụ”?",
        ),
        (
            below("tình huống:", "  - tên: A", "  - nmae: B"), (8, 5), "tình huống[2].nmae", "SCHEMA-KHOA-LA",
            "không có khóa “nmae” ở đây", "ý bạn là “name”?",
        ),
        (
            below("subject: Ứng phó"), (6, 1), "subject", "SCHEMA-HAI-KHOA",
            "“subject” và “trích yếu” là một khóa, chỉ được ghi một lần",
            "giữ một trong hai: “trích yếu” hoặc “subject”",
        ),
        (
            below("issuance:", "  number: 5", "  số: 6"), (8, 3), "issuance.số", "SCHEMA-HAI-KHOA",
            "“số” và “number” là một khóa, chỉ được ghi một lần", "giữ một trong hai: “number” hoặc “số”",
        ),
        # kinds of value
        (
            changed("Ứng phó với dịch bệnh", "[Ứng phó, dịch bệnh]"), (5, 12), "trích yếu", "SCHEMA-KIEU",
            "“trích yếu” phải là câu chữ, đang là danh sách", ONE_SENTENCE,
        ),
        (
            changed("trích yếu: Ứng phó với dịch bệnh", "trích yếu:\n  Ứng phó: dịch bệnh"), (6, 3), "trích yếu",
            "SCHEMA-KIEU", "“trích yếu” phải là câu chữ, đang là các khóa con", QUOTES,
        ),
        (
            below("mục tiêu, yêu cầu:", "  mục tiêu: {số: 1}"), (7, 13), "mục tiêu, yêu cầu.mục tiêu", "SCHEMA-KIEU",
            "“mục tiêu” phải là một câu hoặc danh sách câu, đang là các khóa con", QUOTES,
        ),
        (
            below("mục tiêu, yêu cầu:", "  yêu cầu:", "    - một", "    - [hai]"), (9, 7),
            "mục tiêu, yêu cầu.yêu cầu[2]", "SCHEMA-KIEU", "mục thứ 2 phải là câu chữ, đang là danh sách", ONE_SENTENCE,
        ),
        (
            below("mục tiêu, yêu cầu:", "  yêu cầu:", "    - một", "    - hai: ba"), (9, 7),
            "mục tiêu, yêu cầu.yêu cầu[2]", "SCHEMA-KIEU", "mục thứ 2 phải là câu chữ, đang là các khóa con", QUOTES,
        ),
        (
            below("mục tiêu, yêu cầu: Bảo đảm"), (6, 20), "mục tiêu, yêu cầu", "SCHEMA-KIEU",
            "“mục tiêu, yêu cầu” phải gồm các khóa con, đang là câu chữ", INDENTED,
        ),
        (
            below("ban hành: [a]"), (6, 11), "ban hành", "SCHEMA-KIEU",
            "“ban hành” phải gồm các khóa con, đang là danh sách", INDENTED,
        ),
        (
            below("tình huống: Bùng phát"), (6, 13), "tình huống", "SCHEMA-KIEU",
            "“tình huống” phải là danh sách, đang là câu chữ", DASHES,
        ),
        (
            below("tình huống:", "  tên: Bùng phát"), (7, 3), "tình huống", "SCHEMA-KIEU",
            "“tình huống” phải là danh sách, đang là các khóa con", DASHES,
        ),
        (
            below("tình huống:", "  - Bùng phát"), (7, 5), "tình huống[1]", "SCHEMA-KIEU",
            "mục thứ 1 phải gồm các khóa con, đang là câu chữ", INDENTED,
        ),
        (
            below("tình huống:", "  - tên: A", "  -"), (8, 4), "tình huống[2]", "SCHEMA-KIEU",
            "mục thứ 2 phải gồm các khóa con, đang là để trống", INDENTED,
        ),
        (
            below("căn cứ:", "  pháp lý:", "    - [a]"), (8, 7), "căn cứ.pháp lý[1]", "SCHEMA-KIEU",
            "mục thứ 1 phải gồm các khóa con, đang là danh sách", INDENTED,
        ),
        (
            below("phụ lục:", "  - bảng:", "      dòng: một"), (8, 13), "phụ lục[1].bảng.dòng", "SCHEMA-KIEU",
            "“dòng” phải là danh sách, đang là câu chữ", DASHES,
        ),
        # choices
        (
            changed("tỉnh", "huyện"), (4, 6), "cấp", "SCHEMA-CHON", "“huyện” không dùng được cho “cấp”",
            "chọn một trong: bộ; tỉnh; xã",
        ),
        (
            changed("kịch bản khung", "đề án"), (1, 7), "loại", "SCHEMA-CHON", "“đề án” không dùng được cho “loại”",
            "chọn một trong: kịch bản khung",
        ),
        (
            below("ban hành:", "  độ khẩn: gấp"), (7, 12), "ban hành.độ khẩn", "SCHEMA-CHON",
            "“gấp” không dùng được cho “độ khẩn”", "chọn một trong: hỏa tốc; thượng khẩn; khẩn",
        ),
        (
            below("ban hành:", "  người ký: {hình thức ký: TW.}"), (7, 28), "ban hành.người ký.hình thức ký",
            "SCHEMA-CHON", "“TW.” không dùng được cho “hình thức ký”", "chọn một trong: TM.; KT.; TL.; TUQ.; Q.",
        ),
        (
            below("ban hành:", "  cỡ chữ: 12"), (7, 11), "ban hành.cỡ chữ", "SCHEMA-CHON",
            "“12” không dùng được cho “cỡ chữ”", "chọn một trong: 14; 13",
        ),
        (
            below("phụ lục:", "  - hướng giấy: đứng"), (7, 17), "phụ lục[1].hướng giấy", "SCHEMA-CHON",
            "“đứng” không dùng được cho “hướng giấy”", "chọn một trong: dọc; ngang",
        ),
        # dates
        (
            below("ban hành:", "  ngày: 2025-02-30"), (7, 9), "ban hành.ngày", "SCHEMA-NGAY",
            "ngày không tồn tại: “2025-02-30”", "ghi một ngày có thật, ví dụ 2026-12-15",
        ),
        (
            below("ban hành:", "  ngày: ngày 31 tháng 4 năm 2026"), (7, 9), "ban hành.ngày", "SCHEMA-NGAY",
            "ngày không tồn tại: “ngày 31 tháng 4 năm 2026”", "ghi một ngày có thật, ví dụ 2026-12-15",
        ),
        (
            below("ban hành:", "  ngày: 11/30/2026"), (7, 9), "ban hành.ngày", "SCHEMA-NGAY",
            "ngày không tồn tại: “11/30/2026”", "ghi ngày trước, tháng sau: 30/11/2026",
        ),
        (
            below("ban hành:", "  ngày: 12/13/2026"), (7, 9), "ban hành.ngày", "SCHEMA-NGAY",
            "ngày không tồn tại: “12/13/2026”", "ghi ngày trước, tháng sau: 13/12/2026",
        ),
        (
            below("ban hành:", "  ngày: 12/32/2026"), (7, 9), "ban hành.ngày", "SCHEMA-NGAY",
            "ngày không tồn tại: “12/32/2026”", "ghi một ngày có thật, ví dụ 2026-12-15",
        ),
        (
            below("ban hành:", "  ngày: mai"), (7, 9), "ban hành.ngày", "SCHEMA-NGAY", "“mai” không phải là ngày",
            DATE_HINT,
        ),
        (
            below("ban hành:", "  ngày: 2026-12-15 25:00:00"), (7, 9), "ban hành.ngày", "SCHEMA-NGAY",
            "“2026-12-15 25:00:00” không phải là ngày", DATE_HINT,
        ),
        (
            below("ban hành:", "  ngày: [2026]"), (7, 9), "ban hành.ngày", "SCHEMA-KIEU",
            "“ngày” phải là câu chữ, đang là danh sách", ONE_SENTENCE,
        ),
        (
            below("căn cứ:", "  pháp lý:", "    - {loại: Luật, ngày: 2025-13-01}"), (8, 26),
            "căn cứ.pháp lý[1].ngày", "SCHEMA-NGAY", "ngày không tồn tại: “2025-13-01”",
            "ghi một ngày có thật, ví dụ 2026-12-15",
        ),
        (
            below("tổ chức thực hiện:", "  phân công:", "    - thời hạn: 30/02/2026"), (8, 17),
            "tổ chức thực hiện.phân công[1].thời hạn", "SCHEMA-NGAY", "ngày không tồn tại: “30/02/2026”",
            "ghi một ngày có thật, ví dụ 2026-12-15",
        ),
        # numbers
        (
            below("ban hành:", "  số: mới"), (7, 7), "ban hành.số", "SCHEMA-SO", "“mới” không phải là số văn bản",
            "ghi dạng 71 hoặc 71/QĐ-UBND; để trống nếu chưa cấp số",
        ),
        (
            below("căn cứ:", "  chính trị:", "    - {loại: Kết luận, số: KL/TW}"), (8, 28), "căn cứ.chính trị[1].số",
            "SCHEMA-SO", "“KL/TW” không phải là số, ký hiệu văn bản",
            "ghi dạng 147/NQ-CP; để trống nếu không có",
        ),
    ],
)  # fmt: skip
def test_a_fault_is_told_at_its_place_with_what_to_write(
    text: str, place: tuple[int, int], path: str, rule: str, message: str, hint: str
) -> None:
    (finding,) = schema_findings(text)
    assert told(finding) == (*place, path, rule, message)
    assert finding.hint == hint
    assert finding.severity is Severity.ERROR
    assert finding.file == FILE
    assert finding.rule in RULES


def test_a_finding_names_the_clause_that_asks_for_the_value() -> None:
    (finding,) = schema_findings(below("mục tiêu, yêu cầu:", "  mục tiêu: {a: b}"))
    assert finding.clause == "147 PL II"
    (finding,) = schema_findings(below("ban hành:", "  ngày: mai"))
    assert finding.clause == "NĐ 30/2020, Phụ lục I, II.4"


def test_all_faults_are_told_at_once() -> None:
    text = lines(
        "biến thể: can_tho",
        "cap: tỉnh",
        "lĩnh vực: [y_te]",
        "ban hành:",
        "  ngày: 2026-02-30",
        "  số: abc",
        "  độ mật: kín",
        "tình huống:",
        "  - tên: [A]",
        "    các bước: {bước 4: x}",
        "tổ chức thực hiện: x",
    )
    found = {(f.line, f.column, f.rule) for f in schema_findings(text)}
    assert found == {
        (1, 1, "SCHEMA-THIEU"),  # trích yếu
        (2, 1, "SCHEMA-KHOA-LA"),  # cap
        (3, 11, "SCHEMA-KIEU"),
        (5, 9, "SCHEMA-NGAY"),
        (6, 7, "SCHEMA-SO"),
        (7, 11, "SCHEMA-CHON"),
        (9, 10, "SCHEMA-KIEU"),
        (10, 16, "SCHEMA-KHOA-LA"),
        (11, 20, "SCHEMA-KIEU"),
    }


@pytest.mark.parametrize(
    ("old", "new", "hint"),
    [
        ("trích yếu", "trích yêu", "ý bạn là “trích yếu”?"),
        ("trích yếu", "subjet", "ý bạn là “subject”?"),
        ("biến thể", "bien the", "ý bạn là “biến thể”?"),
        ("cấp", "leve", "ý bạn là “level”?"),
    ],
)
def test_a_misspelt_required_key_is_one_finding(old: str, new: str, hint: str) -> None:
    (finding,) = schema_findings(changed(f"{old}:", f"{new}:"))
    assert finding.rule == "SCHEMA-KHOA-LA"
    assert finding.hint == hint


def test_a_key_misspelt_elsewhere_does_not_hide_one_that_is_missing() -> None:
    text = changed("trích yếu: Ứng phó với dịch bệnh\n", "") + lines("căn cứ:", "  pháp lý:", "    - {trích yêu: a}")
    assert {(f.rule, f.path) for f in schema_findings(text)} == {
        ("SCHEMA-KHOA-LA", "căn cứ.pháp lý[1].trích yêu"),
        ("SCHEMA-THIEU", "trích yếu"),
    }


def test_the_path_and_message_name_the_key_as_its_author_wrote_it() -> None:
    text = lines("variant: can_tho", "domain: y_te", "level: huyện", "subject: A", "situations: x")
    found = {(f.path, f.message) for f in schema_findings(text)}
    assert found == {
        ("level", "“huyện” không dùng được cho “level”"),
        ("situations", "“situations” phải là danh sách, đang là câu chữ"),
    }


@pytest.mark.parametrize(
    "key",
    ["tình huống", "phụ lục", "bỏ qua", "không áp dụng", "chưa phân loại", "ban hành", "căn cứ", "mục tiêu, yêu cầu",
     "tổ chức thực hiện", "địa bàn", "loại"],
)  # fmt: skip
def test_any_key_that_is_not_required_may_be_given_empty(key: str) -> None:
    text = MINIMAL if key != "loại" else changed("loại: kịch bản khung\n", "")
    assert schema_findings(text + f"{key}:\n") == []


def test_lists_inside_may_be_given_empty() -> None:
    text = below(
        "tổ chức thực hiện:", "  phân công:", "  bảo đảm:", "    kinh phí:",
        "phụ lục:", "  - tên: A", "    bảng:", "      cột:", "      dòng:",
        "tình huống:", "  - lực lượng, phương tiện:", "      giai đoạn 3:", "        lực lượng nòng cốt:",
    )  # fmt: skip
    scenario = authored_of(text).scenario
    assert scenario.implementation.assignments == ()
    assert scenario.implementation.assurance.funds == ()
    assert scenario.annexes[0].table.rows == ()
    assert scenario.situations[0].forces.stage3.core == ()


def test_faults_of_keys_leave_no_scenario() -> None:
    authored, findings = validate(source_of(below("qwxz: 1")))
    assert authored is None
    assert [f.rule for f in findings] == ["SCHEMA-KHOA-LA"]
