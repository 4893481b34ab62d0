"""Files that are no usable Word files: a Vietnamese reason, within two seconds and 200 MB, nothing fetched."""

# ruff: noqa: E501

from __future__ import annotations

import io
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from nd30_builder import P, decision, pack

from nts_scenario_kit.errors import InputError
from nts_scenario_kit.finding import Severity
from nts_scenario_kit.word.lint import lint
from nts_scenario_kit.word.unpacking import open_package

PARTS = decision().parts()
GOOD = pack(PARTS)


def changed(**parts: str | bytes | None) -> bytes:
    """The good file with some parts replaced (None: left out); ``document`` is word/document.xml."""
    names = {"document": "word/document.xml", "styles": "word/styles.xml", "types": "[Content_Types].xml", "rels": "_rels/.rels",
             "links": "word/_rels/document.xml.rels", "header": "word/header1.xml"}  # fmt: skip
    merged = PARTS | {names.get(key, key): value for key, value in parts.items()}
    return pack({name: value for name, value in merged.items() if value is not None})


def ole(stream: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + stream.encode("utf-16-le") + bytes(600)


def zipped(*members: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return out.getvalue()


def bomb() -> bytes:
    """300 MB of spaces in one XML part."""
    out = io.BytesIO(GOOD)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("word/big.xml", "w") as part:
        for _ in range(300):
            part.write(b" " * 2**20)
    return out.getvalue()


def liar() -> bytes:
    """A part that declares 10 bytes and unpacks to 40 MB: the sizes in the directory are false."""
    data = bomb()
    size = (300 * 2**20).to_bytes(4, "little")
    return data.replace(size, (10).to_bytes(4, "little"))


def doubled() -> bytes:
    members = [(name, value.encode()) for name, value in PARTS.items()]
    with pytest.warns(UserWarning, match="Duplicate"):
        return zipped(*members, ("word/document.xml", b"<x/>"))


XXE = PARTS["word/document.xml"].replace(
    "<w:document", '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document', 1
)
LAUGHS = PARTS["word/styles.xml"].replace(
    "<w:styles", '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:styles', 1
)
CONTROL = PARTS["word/document.xml"].replace("QUYẾT ĐỊNH", "QUYẾT\x01ĐỊNH", 1)
MACRO_TYPES = PARTS["[Content_Types].xml"].replace(
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "application/vnd.ms-word.document.macroEnabled.main+xml",
)

REFUSED = {
    "truncated": (GOOD[: len(GOOD) // 2], "WORD-TRUNCATED", "tệp hỏng hoặc chưa tải xong"),
    "18 bytes": (GOOD[:18], "WORD-TRUNCATED", "tệp hỏng hoặc chưa tải xong"),
    "noise": (b"xin chao cac ban 18", "WORD-TRUNCATED", "tệp hỏng hoặc chưa tải xong (19 byte, không có cấu trúc của tệp Word)"),
    "yaml": ("tên: Kịch bản\nmục: I\n".encode(), "WORD-TYPE",
             "đây là tệp văn bản thuần hoặc YAML, không phải tệp Word .docx"),
    "empty": (b"", "WORD-EMPTY", "tệp rỗng (0 byte)"),
    "password": (ole("EncryptedPackage"), "WORD-ENCRYPTED", "tệp có mật khẩu nên không đọc được"),
    "old doc": (ole("WordDocument"), "WORD-TYPE", "đây là tệp Word cũ .doc, không phải tệp Word .docx"),
    "pdf": (b"%PDF-1.7 ...", "WORD-TYPE", "đây là tệp PDF, không phải tệp Word .docx"),
    "rtf": (b"{\\rtf1 }", "WORD-TYPE", "đây là tệp RTF, không phải tệp Word .docx"),
    "html": (b"<!DOCTYPE html><html></html>", "WORD-TYPE", "đây là tệp HTML, không phải tệp Word .docx"),
    "xlsx": (zipped(("[Content_Types].xml", b"<x/>"), ("xl/workbook.xml", b"<x/>")), "WORD-TYPE",
             "đây là tệp Excel .xlsx, không phải tệp Word .docx"),
    "empty zip": (zipped(), "WORD-TYPE", "đây là tệp nén ZIP rỗng, không phải tệp Word .docx"),
    "other zip": (zipped(("a.txt", b"a")), "WORD-TYPE", "đây là tệp nén ZIP, không phải tệp Word .docx"),
    "bomb": (bomb(), "WORD-BOMB", "phần “word/big.xml” lớn 300 MB khi giải nén, quá giới hạn 16 MB"),
    "many parts": (zipped(*((f"word/{i}.bin", b"") for i in range(5001))), "WORD-BOMB",
                   "tệp có 5001 phần, quá giới hạn 5000 phần"),
    "slip": (zipped(("../../x.xml", b"<x/>")), "WORD-SLIP", "tên phần “../../x.xml” trỏ ra ngoài tệp"),
    "absolute": (zipped(("/etc/x.xml", b"<x/>")), "WORD-SLIP", "tên phần “/etc/x.xml” trỏ ra ngoài tệp"),
    "duplicate": (doubled, "WORD-DUPLICATE", "phần “word/document.xml” có hai bản trong tệp"),
    "xxe": (changed(document=XXE), "WORD-DTD", "phần “word/document.xml” có khai báo DOCTYPE/ENTITY, bị từ chối"),
    "laughs": (changed(styles=LAUGHS), "WORD-DTD", "phần “word/styles.xml” có khai báo DOCTYPE/ENTITY, bị từ chối"),
    "utf-16 dtd": (changed(document=XXE.replace("UTF-8", "UTF-16").encode("utf-16")), "WORD-DTD",
                   "phần “word/document.xml” có khai báo DOCTYPE/ENTITY, bị từ chối"),
    "no document": (changed(document=None), "WORD-MISSING", "thiếu phần “word/document.xml” trong tệp"),
    "no types": (changed(types=None), "WORD-MISSING", "thiếu phần “[Content_Types].xml” trong tệp"),
    "no rels": (changed(rels=None), "WORD-MISSING", "thiếu phần “_rels/.rels” trong tệp"),
    "no header": (changed(header=None), "WORD-MISSING", "thiếu phần “word/header1.xml” trong tệp"),
    "no type of document": (changed(types=PARTS["[Content_Types].xml"].replace("/word/document.xml", "/word/x.xml")), "WORD-MISSING",
                            "thiếu phần “kiểu nội dung của word/document.xml trong [Content_Types].xml” trong tệp"),
    "open tag": (changed(document=PARTS["word/document.xml"][:-30]), "WORD-XML", "phần “word/document.xml” hỏng ở dòng 1: thẻ không được đóng đúng"),
    "control character": (changed(document=CONTROL), "WORD-XML", "phần “word/document.xml” hỏng ở dòng 1: có ký tự điều khiển không được phép"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_an_unusable_file_is_one_finding(case):
    data, rule, message = REFUSED[case]
    start = time.process_time()
    found = lint(data() if callable(data) else data, "a.docx")
    assert time.process_time() - start < 2
    assert [(f.rule, f.message, f.severity) for f in found] == [(rule, message, Severity.ERROR)]


def test_a_false_size_is_cut_off_while_unpacking():
    found = lint(liar(), "a.docx")
    assert found[0].rule in ("WORD-TRUNCATED", "WORD-BOMB", "WORD-XML")


def test_a_damaged_stream_is_a_finding():
    at = GOOD.index(b"word/document.xml") + 60
    damaged = GOOD[:at] + bytes(200) + GOOD[at + 200 :]
    assert lint(damaged, "a.docx")[0].rule == "WORD-TRUNCATED"


def test_macros_are_said_and_the_rest_is_linted():
    doc = decision()
    doc["qh"].size = 14
    parts = doc.parts() | {"word/vbaProject.bin": "x"}
    assert [f.rule for f in lint(pack(parts), "a.docx")] == ["WORD-MACRO", "ND30-QH-SIZE"]
    assert [f.rule for f in lint(changed(types=MACRO_TYPES), "a.docx")] == ["WORD-MACRO"]


def test_links_to_the_outside_are_said_and_never_fetched(monkeypatch):
    monkeypatch.setattr("socket.socket.connect", lambda *_: pytest.fail("network"))
    link = (
        '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{}" '
        'Target="http://example.com/a" TargetMode="External"/></Relationships>'
    )
    for kind, word in (("image", "ảnh"), ("attachedTemplate", "mẫu")):
        rels = PARTS["word/_rels/document.xml.rels"].replace("</Relationships>", link.format(kind))
        found = lint(changed(links=rels), "a.docx")
        assert [(f.rule, f.message) for f in found] == [
            ("WORD-EXTERNAL", f"{word} liên kết ra ngoài tệp: “http://example.com/a” (không tải)")
        ]
    hyperlink = PARTS["word/_rels/document.xml.rels"].replace("</Relationships>", link.format("hyperlink"))
    assert lint(changed(links=hyperlink), "a.docx") == []


def test_utf16_parts_are_read():
    text = PARTS["word/document.xml"].replace('encoding="UTF-8"', 'encoding="UTF-16"')
    assert lint(changed(document=text.encode("utf-16")), "a.docx") == []


def test_undeclared_prefixes_and_foreign_attributes_are_let_pass():
    text = PARTS["word/document.xml"].replace("<w:body>", '<w:body xmlns:zz="urn:zz" zz:a="1" mc:Ignorable="w99">', 1)
    assert lint(changed(document=text), "a.docx") == []


def test_strict_files_are_read():
    parts = {k: v.replace("http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/") if "word/" in k and "rels" not in k else v
             for k, v in PARTS.items()}  # fmt: skip
    assert lint(pack(parts), "a.docx") == []


def nested(depth: int) -> bytes:
    opening = "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>" * depth
    closing = "</w:tc></w:tr></w:tbl><w:p/>" * depth
    text = PARTS["word/document.xml"].replace(
        "<w:sectPr>", f"{opening}<w:p><w:r><w:t>x</w:t></w:r></w:p>{closing}<w:sectPr>"
    )
    return changed(document=text)


def test_200_nested_tables_are_read():
    start = time.process_time()
    found = lint(nested(200), "a.docx")
    assert time.process_time() - start < 2
    assert all(not f.rule.startswith("WORD-") for f in found)


def test_2000_nested_tables_are_refused():
    assert [f.rule for f in lint(nested(2000), "a.docx")] == ["WORD-XML"]


def test_a_file_of_many_pages_is_quick():
    doc = decision()
    doc.after(
        "body1", *[P("- Việc này được thực hiện đúng thời hạn, bảo đảm chất lượng và hiệu quả;") for _ in range(3000)]
    )
    start = time.process_time()
    assert lint(doc.bytes(), "a.docx") == []
    assert time.process_time() - start < 6


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs the memory figures of Linux")
def test_memory_stays_small(tmp_path):
    path = tmp_path / "bomb.docx"
    path.write_bytes(bomb())
    # VmHWM is this program's own peak; ru_maxrss would carry over that of the large process which started it.
    code = (
        "import re,sys;from nts_scenario_kit.word.lint import lint;lint(sys.argv[1]);"
        "print(re.search(r'VmHWM:\\s+(\\d+)', open('/proc/self/status').read())[1])"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 200 * 1024


def test_missing_files_and_folders_are_errors_of_input(tmp_path):
    with pytest.raises(InputError, match="không tìm thấy tệp"):
        lint(tmp_path / "none.docx")
    with pytest.raises(InputError, match="đây là thư mục"):
        lint(tmp_path)


def test_lock_files_are_explained(tmp_path):
    path = tmp_path / "~$QD.docx"
    path.write_bytes(b"x" * 162)
    found = lint(path)
    assert [(f.rule, f.message) for f in found] == [("WORD-LOCK", "đây là tệp khóa tạm của Word, không phải văn bản")]


@pytest.mark.parametrize("cut", range(0, len(GOOD), 397))
def test_no_truncation_raises(cut):
    assert lint(GOOD[:cut], "a.docx")


def test_no_flipped_byte_raises():
    for at in range(0, len(GOOD), 61):
        data = bytearray(GOOD)
        data[at] ^= 0xFF
        lint(bytes(data), "a.docx")


def test_names_of_parts_are_given():
    package = open_package(GOOD, "a.docx").package
    assert package is not None
    assert package.main == "word/document.xml"
    assert [name for name, _ in package.related("header")] == ["word/header1.xml", "word/header2.xml"]
