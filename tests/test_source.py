"""Reading a scenario: its data, and the place of every value."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from nts_scenario_kit.errors import InputError
from nts_scenario_kit.finding import Finding, Severity
from nts_scenario_kit.source import MAX_BYTES, RULES, Mark, Source, parse, read

SCENARIO = """\
# yaml-language-server: $schema=kich_ban.json
loại: kịch bản khung   # một chú thích
tình huống:
  - tên: "Bùng phát dịch"
    số:
    các bước: {bước 1: [ghi nhận, báo cáo]}
  - tên: |
      dòng một
      dòng hai

phụ lục: []
"""


def source_of(text: str | bytes) -> Source:
    source, findings = parse(text if isinstance(text, bytes) else text.encode(), "tệp.yaml")
    assert findings == []
    assert source is not None
    return source


def test_every_scalar_is_the_text_as_written_and_an_empty_value_is_none() -> None:
    assert source_of(SCENARIO).data == {
        "loại": "kịch bản khung",
        "tình huống": [
            {"tên": "Bùng phát dịch", "số": None, "các bước": {"bước 1": ["ghi nhận", "báo cáo"]}},
            {"tên": "dòng một\ndòng hai\n"},
        ],
        "phụ lục": [],
    }


@pytest.mark.parametrize(
    "value",
    [
        *("no", "NO", "off", "true", "=", ".inf"),
        *("2025-05-22", "2025-02-30", "2025-13-01", "2025-05-22 25:00:00", "7:30", "12:30:45"),
        *("010", "0912345678", "0123456701", "001234567012", "1.500", "10.000", "1_000", "0x1F", "1e3", "+84912345678"),
        *("9" * 5000, "x" * 5000, "A & B < C > D", "x&lt;b&gt;", "</w:t></w:r>INJECT", "=1+1", "x %s {0}"),
        *("cycler.__init__.__globals__", "${jndi:ldap://x}", "418/KH-UBND", "C:\\Users\\x", "a\tb"),
        *("Thuỷ thủy", "đ ð", "С (Kirin)", "😀"),
    ],
)
def test_no_type_is_guessed(value: str) -> None:
    assert source_of(f"a: {value}\nb: [x]\n").data["a"] == value


@pytest.mark.parametrize(
    "value", ["]]>", "{{ 7*7 }}", "{% for %}", "{# #}", "@SUM", "&lt;b&gt;", "  hai đầu  ", "ba “loại” 'nháy'"]
)
def test_signs_of_yaml_and_of_templates_are_kept_inside_quotes(value: str) -> None:
    assert source_of(f'a: "{value}"\n').data["a"] == value


@pytest.mark.parametrize(
    ("path", "of_value", "of_key"),
    [
        (("loại",), (2, 7), (2, 1)),
        (("tình huống",), (4, 3), (3, 1)),
        (("tình huống", 0), (4, 5), (4, 5)),
        (("tình huống", 0, "tên"), (4, 10), (4, 5)),
        (("tình huống", 0, "số"), (5, 8), (5, 5)),
        (("tình huống", 0, "các bước"), (6, 15), (6, 5)),
        (("tình huống", 0, "các bước", "bước 1", 1), (6, 35), (6, 35)),
        (("tình huống", 1, "tên"), (7, 10), (7, 5)),
        ((), (2, 1), (2, 1)),
    ],
)
def test_the_place_of_a_value_and_of_its_key(path: tuple[str | int, ...], of_value: Mark, of_key: Mark) -> None:
    source = source_of(SCENARIO)
    assert source.mark(path) == of_value
    assert source.mark(path, key=True) == of_key


@pytest.mark.parametrize(
    ("path", "ancestor"),
    [
        (("không có",), ()),
        (("tình huống", 0, "không có", "nữa"), ("tình huống", 0)),
        (("tình huống", 7), ("tình huống",)),
        (("loại", "x"), ("loại",)),
        (("tình huống", "x"), ("tình huống",)),
    ],
)
def test_a_path_that_is_not_there_is_placed_at_its_nearest_ancestor(
    path: tuple[str | int, ...], ancestor: tuple[str | int, ...]
) -> None:
    source = source_of(SCENARIO)
    assert source.mark(path) == source.mark(ancestor)
    assert source.mark(path, key=True) == source.mark(ancestor, key=True)


@pytest.mark.parametrize(
    ("path", "written"),
    [
        (("loại",), "kịch bản khung"),
        (("tình huống", 0, "tên"), '"Bùng phát dịch"'),
        (("tình huống", 0, "số"), ""),
        (("tình huống", 0, "các bước"), "{bước 1: [ghi nhận, báo cáo]}"),
        (("tình huống", 1, "tên"), "|\n      dòng một\n      dòng hai"),
        (("phụ lục",), "[]"),
    ],
)
def test_a_span_holds_the_value_exactly_as_written(path: tuple[str | int, ...], written: str) -> None:
    source = source_of(SCENARIO)
    start, end = source.span(path)
    assert source.text[start:end] == written


def test_a_value_left_out_is_right_behind_its_colon() -> None:
    source = source_of("a:   # chú thích\nb:\n\n\nc: {d: , e}\n- ".removesuffix("- "))
    start, end = source.span(("a",))
    assert (start, end) == (2, 2)
    assert source.mark(("b",)) == (2, 3)
    assert source.mark(("c", "d")) == (5, 7)
    assert source.mark(("c", "e")) == (5, 11)


def test_a_span_of_nothing_is_an_error() -> None:
    with pytest.raises(KeyError):
        source_of("a: b\n").span(("c",))


def test_a_path_is_written_with_the_authors_keys_and_lists_counted_from_one() -> None:
    assert source_of(SCENARIO).written(("tình huống", 0, "các bước", "bước 1", 1)) == "tình huống[1].các bước.bước 1[2]"
    assert source_of(SCENARIO).written(()) == ""


def test_a_line_is_given_without_its_end() -> None:
    source = source_of("a: b\r\nc: d")
    assert [source.line_text(n) for n in (0, 1, 2, 3)] == ["", "a: b", "c: d", ""]


@pytest.mark.parametrize(
    ("raw", "encoding"),
    [
        ("a: Đắk\n".encode(), "utf-8"),
        (b"\xef\xbb\xbf" + "a: Đắk\n".encode(), "utf-8-sig"),
        ("\ufeffa: Đắk\n".encode("utf-16-le"), "utf-16-le"),
        ("\ufeffa: Đắk\n".encode("utf-16-be"), "utf-16-be"),
    ],
)
def test_byte_order_marks_are_accepted_and_written_back(raw: bytes, encoding: str) -> None:
    source = source_of(raw)
    assert (source.data, source.text, source.encoding) == ({"a": "Đắk"}, "a: Đắk\n", encoding)
    assert source.mark(("a",), key=True) == (1, 1)
    assert source.encode(source.text) == raw


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
@pytest.mark.parametrize("last", [True, False])
def test_any_line_end_is_accepted_and_kept_in_the_text(end: str, last: bool) -> None:
    text = f"a: b{end}c: |{end}  d{end}  e" + (end if last else "")
    source = source_of(text)
    assert source.data == {"a": "b", "c": "d\ne\n" if last else "d\ne"}
    assert source.text == text
    assert source.mark(("c",), key=True) == (2, 1)


@pytest.mark.parametrize("text", ["", " \n\n", "# chỉ chú thích\n", "---\n", "---\n# x\n...\n"])
def test_an_empty_file_is_told_how_to_start(text: str) -> None:
    source, findings = parse(text.encode(), "x.yaml")
    assert source is None
    [finding] = findings
    assert (finding.place, finding.rule, finding.severity) == ("x.yaml:1:1", "YAML-RONG", Severity.ERROR)
    assert finding.message == "tệp rỗng: không có khóa nào"
    assert "nts new" in finding.hint


@pytest.mark.parametrize(
    ("text", "what"), [("- a\n- b\n", "danh sách"), ("xin chào\n", "đoạn chữ"), ('"a"\n', "đoạn chữ")]
)
def test_the_root_must_be_keys(text: str, what: str) -> None:
    source, [finding] = parse(text.encode(), "x.yaml")
    assert source is None
    assert (finding.rule, finding.message) == ("YAML-GOC", f"gốc của tệp là {what}; phải là các dòng “khóa: giá trị”")


def test_a_second_document_is_refused_at_its_line() -> None:
    source, [finding] = parse(b"a: 1\n---\nb: 2\n", "x.yaml")
    assert source is not None
    assert source.data == {"a": "1"}
    assert (finding.place, finding.rule) == ("x.yaml:2:1", "YAML-NHIEU-TAI-LIEU")


def test_a_file_beyond_the_limit_is_refused_by_its_size() -> None:
    source, [finding] = parse(b"a: " + b"x" * MAX_BYTES, "x.yaml")
    assert source is None
    assert (finding.line, finding.rule, finding.message) == (None, "YAML-LON", "tệp quá lớn: giới hạn 2 MB")


def test_a_file_is_called_as_the_caller_names_it(tmp_path: Path) -> None:
    file = tmp_path / "kịch bản.yaml"
    file.write_bytes(b"a: @\n")
    assert read(file)[1][0].file == str(file)
    assert read(str(file), name="kịch bản.yaml")[1][0].place == "kịch bản.yaml:1:4"


def test_what_cannot_be_opened_is_an_error_with_a_vietnamese_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"^không tìm thấy tệp: .*x\.yaml$"):
        read(tmp_path / "x.yaml")
    with pytest.raises(InputError, match=r"^đây là thư mục, không phải tệp: "):
        read(tmp_path)
    with pytest.raises(InputError, match=r"^không đọc được tệp: "):
        read(tmp_path / "a\0b")
    with pytest.raises(InputError, match=r"^không đọc được tệp: .*tên tệp quá dài"):
        read(tmp_path / ("x" * 300))


def test_a_file_without_permission_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_kwargs: object) -> None:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "x.yaml").write_bytes(b"a: b\n")
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(InputError, match=r"^không có quyền đọc tệp, hoặc tệp đang mở ở chương trình khác: .*x\.yaml$"):
        read(tmp_path / "x.yaml")
    with pytest.raises(InputError, match=r"^đây là thư mục"):
        read(tmp_path)


def test_a_finding_names_the_path_it_belongs_to() -> None:
    _, [finding] = parse(b"a:\n  - b: !x c\n", "x.yaml")
    assert finding == Finding(
        "x.yaml", 2, 8, "a[1].b", "YAML-THE", Severity.ERROR, "thẻ !x không được dùng: mọi giá trị đều được đọc là chữ",
        hint="bỏ thẻ; nếu dấu ! là chữ của giá trị, hãy đặt cả giá trị trong dấu nháy",
    )  # fmt: skip


def test_every_rule_has_an_id_and_a_title() -> None:
    assert all(id_.startswith("YAML-") and title for id_, title in RULES.items())


def test_the_kit_is_imported_without_the_yaml_library() -> None:
    import subprocess  # noqa: PLC0415

    code = "import nts_scenario_kit.source, sys; sys.exit('ruamel.yaml' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
