"""What comes in broken, through the whole command line: each fault at its place, in Vietnamese, and nothing written.

The short scenario of these tests has five rows; what an officer typed wrong mostly stands in row 6.
"""

from __future__ import annotations

import contextlib
import io
import json
import time
import unicodedata
import zipfile
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from lxml import etree
from support import EXAMPLES, MINIMAL, ROOT, lines

from nts_scenario_kit.cli import run

ENGLISH = ("Traceback", "while ", "expected", "found ", "could not", "mapping", "Error", "Input", "invalid", "YAML 1.")


class Ran(NamedTuple):
    code: int
    out: str
    err: str


def nts(*arguments: str) -> Ran:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = run(list(arguments))
    return Ran(code, out.getvalue(), err.getvalue())


@pytest.fixture(autouse=True)
def _empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def findings(content: bytes) -> tuple[int, list[dict[str, Any]]]:
    """Exit code and findings about how the file is written; content rules have their own tests."""
    Path("vao.yaml").write_bytes(content)
    ran = nts("check", "vao.yaml", "--format", "json")
    assert ran.err == ""
    found = json.loads(ran.out)["findings"]
    for one in found:
        assert not [word for word in ENGLISH if word in one["message"] + one["hint"]], one
    return ran.code, [one for one in found if not one["rule"].startswith("KB-")]


def nothing_is_written() -> None:
    ran = nts("render", "vao.yaml", "-o", "ra.docx")
    assert ran.code == 1
    assert ran.err.startswith("Chưa xuất: hãy sửa các lỗi trên")
    assert [path.name for path in Path().iterdir()] == ["vao.yaml"]


def row(*rows: str) -> bytes:
    return (MINIMAL + lines(*rows)).encode()


# --- refused


@pytest.mark.parametrize(
    ("content", "line", "column", "rule", "message", "hint"),
    [
        pytest.param(MINIMAL.encode("utf-16-le"), None, None, "YAML-MA-HOA",
                     "tệp không phải UTF-8 (UTF-16); hãy lưu lại dạng UTF-8", "mở tệp bằng Notepad", id="4 utf-16"),
        pytest.param("loại: Đà".encode("cp1258", "replace"), 1, 7, "YAML-MA-HOA",
                     "byte 0xD0 ở 1:7 không hợp lệ UTF-8", "mở tệp bằng Notepad", id="5 cp1258"),
        pytest.param(MINIMAL.encode().replace("dịch".encode(), b"d\xffch"), 5, 25, "YAML-MA-HOA",
                     "byte 0xFF ở 5:25 không hợp lệ UTF-8", "Mã hóa (Encoding): UTF-8", id="6 bad byte"),
        pytest.param(row("địa bàn: Huế")[:-2], 6, 12, "YAML-CAT-CUT",
                     "tệp bị cắt cụt: hết tệp giữa một chữ", "chép hoặc tải lại tệp gốc", id="7 cut inside a letter"),
        pytest.param(MINIMAL.encode() + b"\0", 6, 1, "YAML-KY-TU", "ký tự U+0000", "xóa ký tự này", id="11 nul at end"),
        pytest.param(row("địa bàn: a\0b"), 6, 11, "YAML-KY-TU", "ký tự U+0000", "xóa ký tự này", id="11 nul"),
        pytest.param(row("địa bàn: a\x01b"), 6, 11, "YAML-KY-TU", "ký tự U+0001: XML không chứa được ký tự này",
                     "xóa ký tự này", id="12 control"),
        pytest.param(b"", 1, 1, "YAML-RONG", "tệp rỗng", "bắt đầu bằng: nts new", id="13 empty"),
        pytest.param(b"  \n\n", 1, 1, "YAML-RONG", "tệp rỗng", "bắt đầu bằng: nts new", id="13 blank"),
        pytest.param(b"# x\n", 1, 1, "YAML-RONG", "tệp rỗng", "bắt đầu bằng: nts new", id="13 comments"),
        pytest.param(b"---\n", 1, 1, "YAML-RONG", "tệp rỗng", "bắt đầu bằng: nts new", id="13 ---"),
        pytest.param((MINIMAL + "---\n" + MINIMAL).encode(), 6, 1, "YAML-NHIEU-TAI-LIEU",
                     "dòng --- này mở tài liệu thứ hai", "xóa dòng ---", id="14 two documents"),
        pytest.param(row("ban hành:", "\u00a0\u00a0số: 5"), 7, 1, "YAML-KHOA", "U+00A0",
                     "xóa và gõ lại khóa: số", id="16 nbsp"),
        pytest.param(row("ban hành:", "\tsố: 5"), 7, 1, "YAML-TAB", "ký tự tab (U+0009) ở chỗ thụt dòng",
                     "dùng dấu cách", id="17 tab"),
        pytest.param(row("địa\u200b bàn: x"), 6, 1, "YAML-KHOA", "khóa “địa<U+200B> bàn” chứa ký tự không nhìn thấy",
                     "xóa và gõ lại khóa: địa bàn", id="18 zero width in a key"),
        pytest.param(row("cấp: xã"), 6, 1, "YAML-TRUNG-KHOA", "khóa “cấp” viết hai lần: dòng 4 và dòng 6",
                     "gộp nội dung", id="21 duplicate key"),
        pytest.param(row("qwxz: 1"), 6, 1, "SCHEMA-KHOA-LA", "không có khóa “qwxz” ở đây",
                     "các khóa được dùng: loại; biến thể;", id="22 unknown key"),
        pytest.param(row("dia ban: 1"), 6, 1, "SCHEMA-KHOA-LA", "không có khóa “dia ban” ở đây",
                     "ý bạn là “địa bàn”?", id="23 misspelt key"),
        pytest.param(b"- a\n", 1, 1, "YAML-GOC", "gốc của tệp là danh sách; phải là các dòng “khóa: giá trị”",
                     "ví dụ: loại: kịch bản khung", id="24 root list"),
        pytest.param(b"abc\n", 1, 1, "YAML-GOC", "gốc của tệp là đoạn chữ", "ví dụ: loại", id="24 root text"),
        pytest.param(row("địa bàn: [a]"), 6, 10, "SCHEMA-KIEU", "“địa bàn” phải là câu chữ, đang là danh sách",
                     "ghi thành một câu", id="25 list for text"),
        pytest.param(row("địa bàn: {a: b}"), 6, 10, "SCHEMA-KIEU", "“địa bàn” phải là câu chữ, đang là các khóa con",
                     "dấu nháy kép", id="25 map for text"),
        pytest.param(MINIMAL.replace(" Ứng phó với dịch bệnh", "").encode(), 5, 11, "SCHEMA-RONG",
                     "“trích yếu” để trống", "hãy ghi nội dung", id="26 empty required"),
        pytest.param(row('địa bàn: "Huế', "bỏ qua: []"), 6, 10, "YAML-CHUA-DONG",
                     'dấu nháy " mở ở dòng 6 không có dấu đóng', "thêm dấu nháy đóng", id="27 open quote"),
        pytest.param(row("bỏ qua: [a", "địa bàn: x"), 6, 9, "YAML-CHUA-DONG",
                     "dấu ngoặc [ mở ở dòng 6 không có dấu ] đóng", "thêm ]", id="27 open bracket"),
        pytest.param(row("địa bàn: Số: 418/KH-UBND"), 6, 10, "YAML-CAN-NHAY", "dấu hai chấm và dấu cách",
                     'đặt cả giá trị trong dấu nháy: địa bàn: "Số: 418/KH-UBND"', id="28 second colon"),
        *(
            pytest.param(row(f"địa bàn: {sign}a"), 6, 10, "YAML-CAN-NHAY",
                         f"giá trị bắt đầu bằng {sign}: YAML dành ký tự này cho việc khác",
                         f'đặt cả giá trị trong dấu nháy: địa bàn: "{sign}a"', id=f"30 {sign}")
            for sign in "@%`"
        ),
        pytest.param(row("địa bàn: *a"), 6, 10, "YAML-BI-DANH", "bí danh *a không được dùng", "dấu nháy", id="30 *"),
        pytest.param(row("địa bàn: {{ ten }}"), 6, 10, "YAML-CAN-NHAY",
                     "giá trị bắt đầu bằng {{ mà không có dấu nháy", '"{{ ten }}"', id="31 braces"),
        pytest.param(row('địa bàn: !!python/object/apply:os.system ["touch HACKED"]'), 6, 10, "YAML-THE",
                     "thẻ !!python/object/apply:os.system không được dùng", "bỏ thẻ", id="32 python tag"),
        *(
            pytest.param(row(f"địa bàn: {tag} {value}"), 6, 10, "YAML-THE", f"thẻ {tag} không được dùng", "bỏ thẻ",
                         id=f"33, 45 {tag}")
            for tag, value in (("!x", "a"), ("!!binary", "aGk="), ("!!set", "{a, b}"), ("!!int", '""'), ("!!bool", "x"),
                               ("!!timestamp", "x"), ("!!float", "abc"))
        ),
        pytest.param(row("bỏ qua: " + "[" * 3000), 6, 108, "YAML-SAU", "lồng quá sâu: hơn 100 tầng", "bớt tầng",
                     id="36 3000 brackets"),
        pytest.param(row("bỏ qua: " + "[" * 100_000), 6, 108, "YAML-SAU", "lồng quá sâu: hơn 100 tầng", "bớt tầng",
                     id="36 100000 brackets"),
        pytest.param((MINIMAL + "".join("  " * n + "a:\n" for n in range(1200))).encode(), 106, 201, "YAML-SAU",
                     "lồng quá sâu: hơn 100 tầng", "bớt tầng", id="37 1200 maps"),
        pytest.param(row("<<: {địa bàn: x}"), 6, 1, "YAML-BI-DANH", "khóa gộp << không được dùng",
                     "viết đủ từng khóa", id="38 merge key"),
        pytest.param(row("bỏ qua: [*ten]"), 6, 10, "YAML-BI-DANH", "bí danh *ten không được dùng", "viết lại",
                     id="39 undefined alias"),
        pytest.param(row("1: x"), 6, 1, "SCHEMA-KHOA-LA", "không có khóa “1” ở đây", "các khóa được dùng",
                     id="40 integer key"),
        pytest.param(row("[a]: x"), 6, 1, "YAML-KHOA", "khóa phải là chữ, ở đây là danh sách", "dấu nháy",
                     id="40 list as key"),
        pytest.param(row("địa bàn: " + "x" * 10_000_000), None, None, "YAML-LON", "tệp quá lớn: giới hạn 2 MB",
                     "một tệp kịch bản chỉ vài trăm KB", id="42 10 MB"),
        pytest.param(row("ban hành:", "  ngày: 2025-02-30"), 7, 9, "SCHEMA-NGAY", "ngày không tồn tại: “2025-02-30”",
                     "ghi một ngày có thật", id="44 30 February"),
        pytest.param(row("ban hành:", "  ngày: 2025-13-01"), 7, 9, "SCHEMA-NGAY", "ngày không tồn tại: “2025-13-01”",
                     "ghi một ngày có thật", id="44 month 13"),
        pytest.param(row("ban hành:", "  ngày: 2025-01-01 25:00:00"), 7, 9, "SCHEMA-NGAY",
                     "“2025-01-01 25:00:00” không phải là ngày", "ghi dạng 2026-12-15", id="44 hour 25"),
        *(
            pytest.param(row(f'địa bàn: "a\\u{code}"'), 6, 12, "YAML-KY-TU",
                         f"ký tự U+{code}: XML không chứa được ký tự này", "xóa ký tự này", id=f"64 {code}")
            for code in ("0000", "0001", "001B", "FFFE", "FFFF", "D800")
        ),
    ],
)  # fmt: skip
def test_a_broken_file_is_refused_at_its_place(
    content: bytes, line: int | None, column: int | None, rule: str, message: str, hint: str
) -> None:
    code, (finding,) = findings(content)
    assert code == 1
    assert (finding["line"], finding["column"], finding["rule"], finding["severity"]) == (line, column, rule, "error")
    assert message in finding["message"]
    assert hint in finding["hint"]
    text = nts("check", "vao.yaml").out
    place = ":".join(str(part) for part in ("vao.yaml", line, column) if part is not None)
    assert f"{place}: lỗi: {finding['message']} [{rule}]" in text
    nothing_is_written()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(
            row("a0: &a0 [x,x,x,x,x,x,x,x,x]", *(f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9))),
            "neo &a0 không được dùng", id="34 billion laughs",
        ),
        pytest.param(row("bỏ qua: &a [*a]"), "neo &a không được dùng", id="35 alias of itself"),
        pytest.param(
            row("mục tiêu, yêu cầu:", "  mục tiêu:", *["    - a"] * 200_000),
            "tệp có quá nhiều mục (giới hạn 100000 mục)",
            id="43 200000 items",
        ),
    ],
)  # fmt: skip
def test_a_file_that_would_explode_is_refused_quickly(content: bytes, message: str) -> None:
    started = time.perf_counter()
    code, found = findings(content)
    assert code == 1
    assert any(one["message"].startswith(message) for one in found)
    assert time.perf_counter() - started < 20
    nothing_is_written()


def test_a_tag_executes_nothing() -> None:
    findings(row('địa bàn: !!python/object/apply:os.system ["touch HACKED"]'))
    assert [path.name for path in Path().iterdir()] == ["vao.yaml"]


def test_both_lines_of_a_duplicate_key_are_named_and_the_rest_is_still_judged() -> None:
    code, found = findings(row("cấp: xã", "ban hành:", "  ngày: mai"))
    assert code == 1
    assert [(one["line"], one["rule"]) for one in found] == [(6, "YAML-TRUNG-KHOA"), (8, "SCHEMA-NGAY")]


# --- accepted, with a word about it or without


@pytest.mark.parametrize(
    ("content", "told"),
    [
        pytest.param(b"\xef\xbb\xbf" + MINIMAL.encode(), [], id="1 bom"),
        pytest.param(MINIMAL.encode("utf-16"), [], id="2 utf-16 le"),
        pytest.param(b"\xfe\xff" + MINIMAL.encode("utf-16-be"), [], id="3 utf-16 be"),
        pytest.param(MINIMAL.replace("\n", "\r\n").encode(), [], id="8 crlf"),
        pytest.param(MINIMAL.replace("\n", "\r").encode(), [], id="9 cr"),
        pytest.param(MINIMAL.rstrip("\n").encode(), [], id="10 no final newline"),
        pytest.param(unicodedata.normalize("NFD", MINIMAL).encode(), [(1, 3, "YAML-NFD", "note")], id="15 nfd"),
        pytest.param(row("địa bàn: “Huế”"), [(6, 10, "YAML-NHAY", "warning")], id="19 curly quotes"),
        pytest.param(row("địa bàn: a\u202eb"), [(6, 11, "YAML-BIDI", "warning")], id="20 bidi"),
        pytest.param(row("địa bàn: Kế hoạch #1"), [(6, 19, "YAML-CHU-THICH", "warning")], id="29 cut by a comment"),
        pytest.param(row("địa bàn: " + "9" * 5000), [], id="41 5000 digits"),
        pytest.param(row('địa bàn: "a\\u0085b"'), [(6, 12, "YAML-KY-TU-AN", "warning")], id="65 c1 control"),
    ],
)  # fmt: skip
def test_an_unusual_file_is_read(content: bytes, told: list[tuple[int, int, str, str]]) -> None:
    _, found = findings(content)
    assert [(one["line"], one["column"], one["rule"], one["severity"]) for one in found] == told


def test_text_lost_to_a_comment_is_shown() -> None:
    _, (finding,) = findings(row("địa bàn: Kế hoạch #1"))
    assert "“#1” bị bỏ" in finding["message"]


# --- the rows about files


def test_a_missing_file_and_a_folder_are_named() -> None:
    for verb in ("check", "render"):
        assert nts(verb, "thieu.yaml")[::2] == (2, "Lỗi: không tìm thấy tệp: thieu.yaml\n")
        assert nts(verb, ".")[::2] == (2, "Lỗi: đây là thư mục, không phải tệp: .\n")


def test_a_symbolic_link_is_not_written_through() -> None:
    (health,) = [file for file in EXAMPLES if file.name.startswith("y_te")]
    Path("that.docx").write_bytes(b"cua toi")
    Path("ra.docx").symlink_to("that.docx")
    ran = nts("render", str(health), "-o", "ra.docx")
    assert Path("that.docx").read_bytes() == b"cua toi"
    assert ran.code in {0, 2}
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("name", ["k" * 249 + ".yaml", "ki\u0323ch ba\u0309n.yaml", "-a.yaml"])
def test_strange_names_work(name: str) -> None:
    (health,) = [file for file in EXAMPLES if file.name.startswith("y_te")]
    Path(name).write_bytes(health.read_bytes())
    ran = nts("render", "--", name)
    assert ran.code == 0, ran.err
    assert len(list(Path().glob("*.docx"))) == 1


def test_the_examples_of_the_project_are_none_of_this() -> None:
    for file in (ROOT / "examples").glob("*.yaml"):
        assert findings(file.read_bytes()) == (0, [])


# --- the rows about text: what is typed stands in the Word file, letter by letter

TYPED = (
    "A & B < C > D", "]]>", "&lt;b&gt;", "{{ 7*7 }}", "{% for %}", "{# x #}", "{{ cycler.__init__.__globals__ }}",
    "${jndi:ldap://x}", "%s {0} %(x)s", "</w:t></w:r></w:p><w:p><w:r><w:t>INJECT", r"C:\thư mục\n", "tab\tở giữa",
    "dòng 1\ndòng 2", "  đầu và cuối  ", "Thuỷ, thủy; Ðà Nẵng, Đà Nẵng; С và C", "😀", "a\u00a0b", "a\u200bb",
    "a\u00adb",
    "=1+1", "@SUM(A1)", "x" * 5000, "418/KH-UBND, 30/2020/NĐ-CP", "“cong” \"thẳng\" 'đơn'", "no", "NO", "7:30", "010",
    "0912345678", "001234567012", "1.500", "10.000", "1_000", "0x1F", "1e3", "~", "=", "+84 9", ".inf", "2025-05-22",
)  # fmt: skip


def test_what_is_typed_stands_in_the_word_file_letter_by_letter() -> None:
    Path("vao.yaml").write_bytes(row(f"mục tiêu, yêu cầu: {{mục tiêu: {json.dumps(TYPED, ensure_ascii=False)}}}"))
    ran = nts("render", "vao.yaml", "--draft", "-o", "ra.docx")
    assert ran.code == 0, ran.err
    with zipfile.ZipFile("ra.docx") as package:
        tree = etree.fromstring(package.read("word/document.xml"))
    words = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    signs = {f"{words}tab": "\t", f"{words}br": "\n"}
    shown = [
        "".join(signs.get(node.tag, node.text or "") for node in paragraph.iter(f"{words}t", *signs))
        for paragraph in tree.iter(f"{words}p")
    ]
    for text in TYPED:
        assert f"- {text}" in shown, text
    assert "INJECT" not in shown


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("check", "a.docx"), 1),
        (("lint", "a.docx"), 1),
        (("lint", "a.docx", "--fix", "-o", "b.docx"), 2),
        (("import", "a.docx", "-o", "b.yaml"), 2),
        (("import", "a.docx", "--into", "vao.yaml"), 2),
        (("diff", "vao.yaml", "a.docx"), 2),
    ],
)
def test_a_refused_word_file_is_a_finding_where_there_are_findings(arguments: tuple[str, ...], code: int) -> None:
    Path("a.docx").write_bytes(b"PK\3\4 cut")
    Path("vao.yaml").write_text(MINIMAL, encoding="utf-8")
    ran = nts(*arguments)
    assert ran.code == code
    assert "hỏng" in ran.out + ran.err
    assert sorted(path.name for path in Path().iterdir()) == ["a.docx", "vao.yaml"]
