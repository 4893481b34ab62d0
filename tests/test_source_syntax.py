"""Faults of syntax and what YAML allows but a scenario does not: the place, the sentence, what to write."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest

from nts_scenario_kit.finding import Finding, Severity
from nts_scenario_kit.source import MAX_PER_RULE, parse


def findings_of(text: str) -> list[Finding]:
    return parse(text.encode(), "t")[1]


def one(text: str) -> Finding:
    [finding] = findings_of(text)
    assert finding.severity is Severity.ERROR
    assert finding.hint
    return finding


@pytest.mark.parametrize(
    ("text", "place", "rule", "message", "hint"),
    [
        ('a: b\nc: "Bùng phát\nd: e\n', "2:4", "YAML-CHUA-DONG", 'dấu nháy " mở ở dòng 2 không có dấu đóng', "đóng"),
        ("a: 'x\n---\n", "1:4", "YAML-CHUA-DONG", "dấu nháy ' mở ở dòng 1 không có dấu đóng", "đóng"),
        ('a: "x\nb: "y" z\n', "1:4", "YAML-CHUA-DONG", "khép nhầm ở dòng 2", "đóng"),
        ("a: [x, y\nb: z\n", "1:4", "YAML-CHUA-DONG", "dấu ngoặc [ mở ở dòng 1 không có dấu ] đóng", "thêm ]"),
        ("a:\n  - {b: c\n  - d\n", "2:5", "YAML-CHUA-DONG", "dấu ngoặc { mở ở dòng 2 không có dấu } đóng", "thêm }"),
        ("a: [b, c}\n", "1:9", "YAML-CU-PHAP", "trong dấu ngoặc [ mở ở 1:4, chỗ này sai", "mục 1, mục 2"),
        ("số: Số: 418/KH-UBND\n", "1:5", "YAML-CAN-NHAY", "dấu hai chấm", 'trong dấu nháy: số: "Số: 418/KH-UBND"'),
        ("a: @x\n", "1:4", "YAML-CAN-NHAY", "bắt đầu bằng @", 'a: "@x"'),
        ("a: %x\n", "1:4", "YAML-CAN-NHAY", "bắt đầu bằng %", 'a: "%x"'),
        ("a: `x\n", "1:4", "YAML-CAN-NHAY", "bắt đầu bằng `", 'a: "`x"'),
        ("a: *Lưu ý\n", "1:4", "YAML-CAN-NHAY", "bắt đầu bằng *", 'a: "*Lưu ý"'),
        ("a: & b\n", "1:4", "YAML-CAN-NHAY", "bắt đầu bằng &", 'a: "& b"'),
        ("a: [x, @y]\n", "1:8", "YAML-CAN-NHAY", "bắt đầu bằng @", '"@y"'),
        ("a: > 10 người\n", "1:4", "YAML-CAN-NHAY", "bắt đầu bằng >", 'a: "> 10 người"'),
        ("a: [Khẩn] x\n", "1:4", "YAML-CAN-NHAY", "bắt đầu bằng [", 'a: "[Khẩn] x"'),
        ('a: "K" số 1\n', "1:4", "YAML-CAN-NHAY", 'sau dấu nháy " đóng còn chữ', "a: '\"K\" số 1'"),
        ("{{ ten }}: a\n", "1:1", "YAML-CAN-NHAY", "bắt đầu bằng {{", '"{{ ten }}"'),
        ("a: {{ ten }}\n", "1:4", "YAML-CAN-NHAY", "bắt đầu bằng {{", '"{{ ten }}"'),
        ("a: {{ ten }} x\n", "1:4", "YAML-CAN-NHAY", "bắt đầu bằng {{", 'a: "{{ ten }} x"'),
        ("a: {% for %}\n", "1:4", "YAML-CAN-NHAY", "bắt đầu bằng {%", 'a: "{% for %}"'),
        ("a: - b\n", "1:4", "YAML-CAN-NHAY", "danh sách phải bắt đầu ở dòng dưới", 'a: "- b"'),
        ('a: "C:\\Users"\n', "1:7", "YAML-THOAT", "\\U không phải ký hiệu hợp lệ", "dấu nháy đơn"),
        ('a: "\\q"\n', "1:5", "YAML-THOAT", "\\q không phải ký hiệu hợp lệ", "dấu nháy đơn"),
        ('a: "\\U00110000"\n', "1:5", "YAML-THOAT", "\\U00110000 không phải", "dấu nháy đơn"),
        ("a:\n\tb: c\n", "2:1", "YAML-TAB", "ký tự tab (U+0009) ở chỗ thụt dòng, dòng 2", "dùng dấu cách"),
        ("a: b\n\t\nc: d\n", "2:1", "YAML-TAB", "ký tự tab (U+0009)", "dùng dấu cách"),
        ("a: b\n  c: d\n", "2:3", "YAML-THUT-DONG", "thụt sâu hơn dòng 1, mà dòng 1 đã có giá trị", "cùng cấp"),
        ("a:\n  b: c\n d: e\n", "3:2", "YAML-THUT-DONG", "dòng 3 thụt không khớp", "2 dấu cách"),
        ("a:\n  - x\n - y\n", "3:2", "YAML-THUT-DONG", "dòng 3 thụt không khớp", "2 dấu cách"),
        ("  a: 1\nb: 2\n", "2:1", "YAML-THUT-DONG", "dòng 2 thụt không khớp", "2 dấu cách"),
        ("a: b\nchữ lạc\n", "2:1", "YAML-CU-PHAP", "dòng này không có dấu hai chấm", "khóa: giá trị"),
        ("chữ lạc\na: b\n", "1:1", "YAML-CU-PHAP", "dòng này không có dấu hai chấm", "khóa: giá trị"),
        ("a:b\nc: d\n", "1:1", "YAML-CU-PHAP", "sau dấu hai chấm thiếu dấu cách: “a:b”", "viết “a: b”"),
        ("a: ]\n", "1:4", "YAML-CAN-NHAY", "bắt đầu bằng ]", 'a: "]"'),
        ("a: !e!x y\n", "1:4", "YAML-THE", "thẻ không được dùng", "dấu nháy"),
        ("%YAML 1.1\n---\na: b\n", "1:1", "YAML-CHI-THI", "chỉ thị “%YAML 1.1” không được dùng", "xóa dòng này"),
        (": x\n", "1:1", "YAML-KHOA", "trước dấu hai chấm không có khóa", "viết khóa"),
        ("[a, b]: c\n", "1:1", "YAML-KHOA", "khóa phải là chữ, ở đây là danh sách", "dấu nháy"),
        ("? {a: b}\n: c\n", "1:3", "YAML-KHOA", "khóa phải là chữ, ở đây là nhóm khóa", "dấu nháy"),
    ],
)  # fmt: skip
def test_a_fault_is_placed_named_and_mended(text: str, place: str, rule: str, message: str, hint: str) -> None:
    finding = one(text)
    assert (finding.place, finding.rule) == (f"t:{place}", rule)
    assert message in finding.message
    assert hint in finding.hint


def test_faults_within_values_are_all_told_in_one_run() -> None:
    text = 'số: Số: 4\nb: @x\nc: đúng\nd: {{ x }}\ne: "C:\\Users"\nf: *Lưu ý\ng: h: i\n'
    assert [f.line for f in findings_of(text)] == [1, 2, 4, 5, 6, 7]


def test_all_lines_with_a_tab_are_told() -> None:
    assert [f.place for f in findings_of("a:\n\tb: c\n  \td: e\n")] == ["t:2:1", "t:3:3"]


def test_a_tab_that_is_no_indentation_does_no_harm() -> None:
    source, findings = parse(b'a:\tb\t\n\nc: "d"\t# e\nf:\tg\th\nk: |\t\n  l\n', "t")
    assert source is not None
    assert (source.data, findings) == ({"a": "b", "c": "d", "f": "g\th", "k": "l\n"}, [])


def test_double_keys_name_both_lines_and_the_first_is_kept() -> None:
    source, findings = parse(b"a: 1\nb:\n  c: 2\n  c: {d: 3}\na: [4]\n", "t")
    assert source is not None
    assert source.data == {"a": "1", "b": {"c": "2"}}
    assert source.mark(("a",)) == (1, 4)
    assert [(f.place, f.rule, f.message) for f in findings] == [
        ("t:4:3", "YAML-TRUNG-KHOA", "khóa “c” viết hai lần: dòng 3 và dòng 4"),
        ("t:5:1", "YAML-TRUNG-KHOA", "khóa “a” viết hai lần: dòng 1 và dòng 5"),
    ]


def test_a_key_in_nfd_and_in_nfc_is_the_same_key() -> None:
    assert "YAML-TRUNG-KHOA" in {f.rule for f in findings_of("xa\u0303: 1\nxã: 2\n")}


@pytest.mark.parametrize(
    "tag",
    [
        "!!python/object/apply:os.system",
        "!custom",
        "!!binary",
        "!!set",
        "!!int",
        "!!bool",
        "!!timestamp",
        "!!float",
        "!<tag:x>",
        "!",
    ],
)
def test_tags_are_refused_and_nothing_is_constructed(tag: str) -> None:
    source, [finding] = parse(f"a: {tag} [x]\nb: c\n".encode(), "t")
    assert source is not None
    assert source.data == {"a": ["x"], "b": "c"}
    assert (finding.place, finding.rule, finding.severity) == ("t:1:4", "YAML-THE", Severity.ERROR)
    assert finding.message == f"thẻ {tag} không được dùng: mọi giá trị đều được đọc là chữ"


def test_an_empty_value_with_a_tag_is_refused() -> None:
    assert one('a: !!int ""\n').rule == "YAML-THE"


def test_anchors_aliases_and_merge_keys_are_refused() -> None:
    found = [(f.place, f.rule) for f in findings_of("a: &x {b: c}\nd:\n  <<: *x\ne: *y\n*x : f\n")]
    places = ["t:1:4", "t:3:3", "t:3:7", "t:4:4", "t:5:1"]
    assert found == [(place, "YAML-BI-DANH") for place in places]


@pytest.mark.parametrize("text", ["a: &a [*a]\n", "a: &a {b: *a}\n"])
def test_a_cycle_of_aliases_is_refused(text: str) -> None:
    assert {f.rule for f in findings_of(text)} == {"YAML-BI-DANH"}


def test_a_billion_laughs_are_refused_at_once() -> None:
    names = "abcdefghij"
    lines = [f"a: &a [{', '.join('x' * 9)}]"]
    lines += [f"{n}: &{n} [{', '.join(['*' + m] * 9)}]" for m, n in pairwise(names)]
    start = time.perf_counter()
    findings = findings_of("\n".join(lines) + "\n")
    assert time.perf_counter() - start < 2
    assert {f.rule for f in findings} == {"YAML-BI-DANH"}
    assert len(findings) == MAX_PER_RULE + 1
    assert any(f.message.startswith("quá nhiều bí danh") for f in findings)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 3000,
        "a: " + "[" * 100_000,
        "".join(" " * i + "a:\n" for i in range(1200)),
        "- " * 5000,
        "? " * 5000,
        "{" * 5000,
    ],
)
def test_deep_nesting_is_refused_without_recursion(text: str) -> None:
    start = time.perf_counter()
    finding = one(text)
    assert time.perf_counter() - start < 2
    assert (finding.rule, finding.message) == ("YAML-SAU", "lồng quá sâu: hơn 100 tầng danh sách, khóa")


def test_a_hundred_levels_are_accepted() -> None:
    assert findings_of("a: " + "[" * 99 + "]" * 99 + "\n") == []


def test_a_list_of_two_hundred_thousand_items_is_refused_by_the_limit() -> None:
    finding = one("a:\n" + "- x\n" * 200_000)
    assert (finding.rule, finding.message) == ("YAML-LON", "tệp có quá nhiều mục (giới hạn 100000 mục)")


def test_hundreds_of_refusals_end_the_reading() -> None:
    source, findings = parse(b"a: b\n" * 10_000, "t")
    assert source is None
    assert len(findings) == MAX_PER_RULE + 1


def test_the_directive_of_yaml_1_2_is_accepted() -> None:
    source, findings = parse(b"# x\n%YAML 1.2\n---\na: no\n", "t")
    assert source is not None
    assert (source.data, findings) == ({"a": "no"}, [])
    assert source.text.startswith("# x\n%YAML")


def test_a_value_cut_by_a_hash_is_warned_of_with_the_lost_text() -> None:
    source, findings = parse("a: Kế hoạch #1 năm 2025\nb: #2\nc: [x #3\n  , y]\n".encode(), "t")
    assert source is not None
    assert source.data == {"a": "Kế hoạch", "b": None, "c": ["x", "y"]}
    assert [(f.place, f.severity) for f in findings] == [
        ("t:1:13", Severity.WARNING),
        ("t:2:4", Severity.WARNING),
        ("t:3:7", Severity.WARNING),
    ]
    assert findings[0].rule == "YAML-CHU-THICH"
    assert "“#1 năm 2025” bị bỏ" in findings[0].message


def test_a_comment_is_no_lost_text() -> None:
    assert findings_of("a: tỉnh   # bộ | tỉnh | xã\nb: 'x' #1\n#2\nc: d#3\ne: |\n  f #4\ng: h ##\n  #5\n") == []
