"""Encodings and characters: what is decoded, refused, or kept with a warning."""

from __future__ import annotations

import unicodedata

import pytest

from nts_scenario_kit.finding import Finding, Severity
from nts_scenario_kit.source import MAX_PER_RULE, parse

SAVE_AS = "mở tệp bằng Notepad, chọn Lưu thành (Save As), Mã hóa (Encoding): UTF-8, rồi lưu lại"


def findings_of(text: str | bytes) -> list[Finding]:
    return parse(text if isinstance(text, bytes) else text.encode(), "t")[1]


def refused(raw: bytes) -> tuple[str, str, str]:
    source, [finding] = parse(raw, "t")
    assert source is None
    assert finding.severity is Severity.ERROR
    return finding.place, finding.rule, finding.message


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_byte_order_mark_is_named(codec: str) -> None:
    raw = "# mẫu\nloại: kịch bản khung\nđịa bàn: thành phố Cần Thơ\n".encode(codec)
    assert refused(raw) == ("t", "YAML-MA-HOA", "tệp không phải UTF-8 (UTF-16); hãy lưu lại dạng UTF-8")
    assert findings_of(raw)[0].hint == SAVE_AS


@pytest.mark.parametrize("codec", ["utf-32-le", "utf-32-be"])
def test_utf_32_is_named(codec: str) -> None:
    assert refused("\ufeffa: b\n".encode(codec))[2] == "tệp không phải UTF-8 (UTF-32); hãy lưu lại dạng UTF-8"


def test_broken_utf_16_is_named() -> None:
    raw = "\ufeffa: ".encode("utf-16-le") + b"\x00\xd8x\x00"
    assert refused(raw) == ("t:1:4", "YAML-MA-HOA", "byte 0x00 ở 1:4 không hợp lệ UTF-16")


def test_bytes_of_windows_1258_are_placed() -> None:
    raw = "loại: x\nđịa bàn: Đak Nông\n".encode().replace("Đak Nông".encode(), b"\xd0ak N\xf4ng")
    assert refused(raw) == ("t:2:10", "YAML-MA-HOA", "byte 0xD0 ở 2:10 không hợp lệ UTF-8; còn 1 byte như vậy")
    assert "Unikey" in findings_of(raw)[0].hint


def test_a_bad_byte_in_the_middle_is_placed() -> None:
    assert refused(b"a: b\r\nc: \xff x\n") == ("t:2:4", "YAML-MA-HOA", "byte 0xFF ở 2:4 không hợp lệ UTF-8")


def test_a_file_cut_inside_a_letter_is_named() -> None:
    raw = "a: b\nc: đường phố ở".encode()[:-1]
    assert refused(raw) == ("t:2:14", "YAML-CAT-CUT", "tệp bị cắt cụt: hết tệp giữa một chữ (byte 0xE1 ở 2:14)")


@pytest.mark.parametrize("code", [0x00, 0x01, 0x0B, 0x0C, 0x1B, 0x1F, 0xFFFE, 0xFFFF])
def test_characters_that_xml_cannot_hold_are_errors_with_their_code_point(code: int) -> None:
    source, [finding] = parse(f"a: b\nc: x{chr(code)}y\n".encode(), "t")
    assert (finding.place, finding.path, finding.rule, finding.severity) == ("t:2:5", "c", "YAML-KY-TU", Severity.ERROR)
    assert finding.message == f"ký tự U+{code:04X}: XML không chứa được ký tự này, tệp Word sẽ hỏng"
    assert source is not None
    assert source.data["c"] == "x\ufffdy"


def test_all_of_them_are_told_even_if_the_syntax_is_wrong_too() -> None:
    found = [(f.place, f.rule) for f in findings_of("a: x\x01y\nb: @\nc: \x02\n")]
    assert found == [("t:1:5", "YAML-KY-TU"), ("t:2:4", "YAML-CAN-NHAY"), ("t:3:4", "YAML-KY-TU")]


def test_a_nul_at_the_end_is_that_one_fault_only() -> None:
    [finding] = findings_of("a: b\n\x00")
    assert (finding.place, finding.rule) == ("t:2:1", "YAML-KY-TU")


@pytest.mark.parametrize(
    ("escape", "code"),
    [("\\u0000", "0000"), ("\\0", "0000"), ("\\x01", "0001"), ("\\u001B", "001B"), ("\\e", "001B"), ("\\uFFFE", "FFFE"),
     ("\\uFFFF", "FFFF"), ("\\uD800", "D800"), ("\\U0000DFFF", "DFFF")],
)  # fmt: skip
def test_their_escapes_are_errors_at_the_place_of_the_escape(escape: str, code: str) -> None:
    [finding] = findings_of(f'a: b\nc: "xy{escape}"\n')
    assert (finding.place, finding.rule, finding.path) == ("t:2:7", "YAML-KY-TU", "c")
    assert finding.message.startswith(f"ký tự U+{code}: XML không chứa được ký tự này")


def test_a_backslash_outside_double_quotes_is_no_escape() -> None:
    assert findings_of("a: x\\u0000\nb: 'y\\u0000'\nc: \"z\\\\u0000\"\n") == []


@pytest.mark.parametrize("written", ["\u0085", '"\\u0085"', '"\\N"'])
def test_u_0085_is_kept_with_a_warning(written: str) -> None:
    source, [finding] = parse(f"a: {written}\n".encode(), "t")
    assert source is not None
    assert source.data == {"a": "\u0085"}
    assert (finding.rule, finding.severity) == ("YAML-KY-TU-AN", Severity.WARNING)
    assert "U+0085" in finding.message


@pytest.mark.parametrize("char", "\u200b\u200c\u2060\u00ad\u2028\u2029\ufeff\u007f\u0090")
def test_characters_that_no_one_sees_are_kept_with_a_warning(char: str) -> None:
    source, [finding] = parse(f"a: x{char}y\n".encode(), "t")
    assert source is not None
    assert source.data == {"a": f"x{char}y"}
    assert (finding.place, finding.rule, finding.severity) == ("t:1:5", "YAML-KY-TU-AN", Severity.WARNING)
    assert f"U+{ord(char):04X}" in finding.message


def test_a_space_that_does_not_break_is_ordinary_text() -> None:
    source, findings = parse("a: ngày\u00a015\n".encode(), "t")
    assert source is not None
    assert (source.data, findings) == ({"a": "ngày\u00a015"}, [])


@pytest.mark.parametrize("char", "\u202e\u202a\u200f\u2066\u061c")
def test_signs_that_turn_the_direction_of_text_are_warned_of(char: str) -> None:
    [finding] = findings_of(f"a: x{char}y\n")
    assert (finding.place, finding.rule, finding.severity) == ("t:1:5", "YAML-BIDI", Severity.WARNING)
    assert f"U+{ord(char):04X}" in finding.message


def test_a_lost_letter_is_warned_of() -> None:
    [finding] = findings_of("a: Đ\ufffdk\n")
    assert (finding.place, finding.rule, finding.severity) == ("t:1:5", "YAML-MAT-CHU", Severity.WARNING)


def test_a_zero_width_space_in_a_key_is_shown() -> None:
    [finding] = findings_of("tình\u200b huống: x\n")
    assert (finding.place, finding.rule, finding.severity) == ("t:1:1", "YAML-KHOA", Severity.ERROR)
    assert finding.message.startswith("khóa “tình<U+200B> huống” chứa ký tự không nhìn thấy U+200B (dấu cách rộng 0)")
    assert finding.hint == "xóa và gõ lại khóa: tình huống"
    assert finding.path == "tình<U+200B> huống"


def test_a_space_of_word_as_indentation_is_named() -> None:
    [finding] = findings_of("a:\n\u00a0\u00a0b: c\n")
    assert (finding.place, finding.rule) == ("t:2:1", "YAML-KHOA")
    assert "U+00A0" in finding.message
    assert "chép từ Word" in finding.message
    [finding] = findings_of("a: b\n  \u00a0c: d\n")
    assert (finding.place, finding.rule) == ("t:2:3", "YAML-DAU-CACH")
    assert "U+00A0" in finding.message
    assert "chép từ Word" in finding.message
    [finding] = findings_of("a:\n  -\u00a0b\n  -\u00a0c\n")
    assert (finding.place, finding.rule) == ("t:2:4", "YAML-DAU-CACH")


def test_nfd_is_accepted_and_read_as_nfc_with_one_note() -> None:
    text = unicodedata.normalize("NFD", "tình huống: [Đắk Nông, Cần Thơ]\nđịa bàn: xã\n")
    source, [finding] = parse(text.encode(), "t")
    assert source is not None
    assert source.data == {"tình huống": ["Đắk Nông", "Cần Thơ"], "địa bàn": "xã"}
    assert source.text == text
    assert (finding.place, finding.rule, finding.severity) == ("t:1:2", "YAML-NFD", Severity.NOTE)


def test_letters_composed_by_an_escape_are_nfc_too() -> None:
    source, _ = parse(b'a: "a\\u0323"\n', "t")
    assert source is not None
    assert source.data == {"a": "ạ"}


def test_curly_quotes_round_a_value_are_kept_and_warned_of_once() -> None:
    source, [finding] = parse("a: “4 tại chỗ”\nb: “x”\nc: '“y”'\n".encode(), "t")
    assert source is not None
    assert source.data == {"a": "“4 tại chỗ”", "b": "“x”", "c": "“y”"}
    assert (finding.place, finding.rule, finding.severity) == ("t:1:4", "YAML-NHAY", Severity.WARNING)
    assert "'“4 tại chỗ”'" in finding.hint
    assert findings_of("a: phương châm “4 tại chỗ”\n") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("địa bàn: Céng hßa x· héi chñ nghÜa ViÖt Nam\n", "TCVN3"),
        ("a: §éc lËp - Tù do - H¹nh phóc\n", "TCVN3"),
        ("a: COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM\n", "VNI"),
        ("a: Ñoäc laäp - Töï do - Haïnh phuùc\n", "VNI"),
    ],
)
def test_text_of_the_old_encodings_is_warned_of(text: str, name: str) -> None:
    [finding] = findings_of(text)
    assert (finding.rule, finding.severity, finding.line) == ("YAML-BANG-MA-CU", Severity.WARNING, 1)
    assert name in finding.message
    assert "Unikey" in finding.hint


@pytest.mark.parametrize(
    "text", ["a: Độc lập - Tự do - Hạnh phúc\n", "a: Khong co dau\n", "a: 37 °C, ±2, 5 km², §3\n", "a: São Tomé\n"]
)
def test_other_text_is_not(text: str) -> None:
    assert findings_of(text) == []


def test_many_faults_of_one_kind_are_counted() -> None:
    findings = findings_of("a: " + "\x01" * (MAX_PER_RULE + 5) + "\n")
    assert len(findings) == MAX_PER_RULE + 1
    assert "quá nhiều ký tự XML không chứa được: còn 5 chỗ nữa không liệt kê" in {f.message for f in findings}


def test_a_space_of_word_in_a_key_is_typed_again_as_a_space() -> None:
    [finding] = findings_of("tình\u00a0huống: x\n")
    assert finding.hint == "xóa và gõ lại khóa: tình huống"


@pytest.mark.parametrize("code", [0xE000, 0xF020, 0xFDD0, 0xF1234])
def test_what_only_a_symbol_font_shows_is_told_and_kept(code: int) -> None:
    source, [finding] = parse(f"a: x{chr(code)}y\n".encode(), "t")
    assert source is not None
    assert source.data == {"a": f"x{chr(code)}y"}
    assert (finding.place, finding.rule, finding.severity) == ("t:1:5", "YAML-PHONG", Severity.WARNING)
    assert f"U+{code:04X}" in finding.message


def test_letters_of_tags_are_not_seen_and_told() -> None:
    [finding] = findings_of("a: x\U000e0041y\n")
    assert finding.rule == "YAML-KY-TU-AN"


def test_utf_8_taken_for_windows_1252_is_not_called_tcvn3() -> None:
    text = "a: Ứng phó với dịch bệnh truyền nhiễm\nb: Đồng thời bảo đảm an ninh, trật tự ở địa bàn\n"
    spoilt = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())
    finding = next(one for one in findings_of(spoilt) if one.rule == "YAML-BANG-MA-CU")
    assert "TCVN3" not in finding.message
    assert "vốn là “a: Ứng phó với d”" in finding.message
    assert "lấy lại tệp gốc" in finding.hint


def test_utf_8_misread_by_a_program_that_drops_letters_is_not_called_tcvn3_either() -> None:
    text = "a: Ứng phó với dịch bệnh, lời dẫn của từng điểm\nb: Đồng thời bảo đảm an ninh, trật tự\n"
    spoilt = text.encode().decode("cp1252", "replace")
    assert "\ufffd" in spoilt
    finding = next(one for one in findings_of(spoilt) if one.rule == "YAML-BANG-MA-CU")
    assert "chữ Việt bị hỏng vì tệp UTF-8 đã được mở bằng bảng mã khác" in finding.message


@pytest.mark.parametrize("value", ["~", "null", "Null", "NULL"])
def test_a_null_of_other_yaml_is_no_empty_place(value: str) -> None:
    source, findings = parse(f"a: {value}\nb:\n  - {value}\n  - '{value}'\nc: [{value}, x]\n".encode(), "t")
    assert source is not None
    assert source.data == {"a": value, "b": [value, value], "c": [value, "x"]}
    assert [(one.place, one.rule, one.severity) for one in findings] == [
        ("t:1:4", "YAML-NULL", Severity.ERROR),
        ("t:3:5", "YAML-NULL", Severity.ERROR),
        ("t:5:5", "YAML-NULL", Severity.ERROR),
    ]
    assert "để trống sau dấu hai chấm" in findings[0].hint


def test_words_with_null_and_tildes_are_words() -> None:
    assert findings_of("a: nullius\nb: ~50 người\nnull: x\nc: 'giá trị ~'\n") == []
