"""Word files that lie about what they are, or would run or fetch something: told for what they are, and quickly."""

# ruff: noqa: E501

from __future__ import annotations

import time
from pathlib import Path

import pytest
from nd30_builder import decision, pack
from test_package import GOOD, PARTS, XXE, changed, ole

from nts_scenario_kit.errors import InputError
from nts_scenario_kit.finding import Severity
from nts_scenario_kit.word.lint import lint
from nts_scenario_kit.word.unpacking import open_package

RELATION = '<Relationship Id="x" Type="{}" Target="{}"/></Relationships>'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def with_body(xml: str) -> bytes:
    """The good file with this in front of its first paragraph."""
    return changed(document=PARTS["word/document.xml"].replace("<w:body>", f"<w:body>{xml}", 1))


def refusal(data: bytes) -> tuple[str, str]:
    """Rule and message of the only finding, which comes within two seconds."""
    start = time.process_time()
    (found,) = lint(data, "a.docx")
    assert time.process_time() - start < 2
    assert found.severity is Severity.ERROR
    assert found.hint
    return found.rule, found.message


def repacked(method: int) -> bytes:
    """The good file, whose directory names another method of compression."""
    data = bytearray(GOOD)
    for sign, at in ((b"PK\1\2", 10), (b"PK\3\4", 8)):
        place = data.find(sign)
        while place >= 0:
            data[place + at : place + at + 2] = method.to_bytes(2, "little")
            place = data.find(sign, place + 4)
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "rule", "message"),
    [
        pytest.param(bytes(5000), "WORD-TRUNCATED", "chỉ có byte 0: nội dung chưa được ghi xuống đĩa", id="zeros"),
        pytest.param(b"\x1f\x8b\x08" + bytes(50), "WORD-TYPE", "đây là tệp nén GZIP", id="gzip"),
        pytest.param(repacked(9), "WORD-TRUNCATED", "nén theo kiểu không đọc được", id="deflate64"),
        pytest.param(repacked(12), "WORD-TRUNCATED", "tệp hỏng hoặc chưa tải xong", id="no bzip2 after all"),
        pytest.param(repacked(14), "WORD-TRUNCATED", "tệp hỏng hoặc chưa tải xong", id="no lzma after all"),
        pytest.param(repacked(99), "WORD-ENCRYPTED", "tệp có mật khẩu", id="aes"),
        pytest.param(ole("Quill"), "WORD-ENCRYPTED", "hoặc là tệp Office kiểu cũ bị hỏng", id="some old file"),
        pytest.param(changed(document=b""), "WORD-XML", "hỏng ở dòng 1: phần rỗng", id="empty part"),
        pytest.param(changed(document=b"<x/>"), "WORD-MISSING", "thân văn bản (w:body)", id="foreign root"),
        pytest.param(changed(document=PARTS["word/styles.xml"]), "WORD-MISSING", "thân văn bản (w:body)", id="swapped"),
        *(
            pytest.param(changed(document=XXE.replace("UTF-8", codec).encode(codec)), "WORD-XML",
                         "bảng mã không phải UTF-8 hay UTF-16", id=f"entities in {codec}")
            for codec in ("UTF-32", "UTF-32-LE", "UTF-32-BE", "UTF-7")
        ),
        pytest.param(changed(document="<x>".encode("cp037")), "WORD-XML", "bảng mã không phải", id="ebcdic"),
        pytest.param(with_body("<w:p/>" * 60_000), "WORD-BOMB", "đoạn văn, quá giới hạn 20000 đoạn văn", id="paragraphs"),
        pytest.param(with_body("<w:p/>" * 2_000_000), "WORD-BOMB", "thẻ và thuộc tính trong phần", id="tags"),
        pytest.param(
            with_body("<w:p " + " ".join(f'a{n}=""' for n in range(1_000_000)) + "/>"), "WORD-BOMB",
            "thẻ và thuộc tính trong phần “word/document.xml”, quá giới hạn 1000000", id="attributes",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_read_safely_is_named(data: bytes, rule: str, message: str) -> None:
    found, said = refusal(data)
    assert found == rule
    assert message in said


def test_a_disk_that_fails_is_no_damaged_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.docx").write_bytes(GOOD)

    def fails(*_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("zipfile.ZipFile.open", fails)
    with pytest.raises(InputError, match="ổ đĩa hoặc mạng bị lỗi"):
        open_package(tmp_path / "a.docx")


@pytest.mark.parametrize(
    ("kind", "target"),
    [
        ("http://schemas.microsoft.com/office/2006/relationships/vbaProject", "macro.dat"),
        (OFFICE + "control", "activeX/activeX1.xml"),
    ],
)
def test_what_runs_is_told_whatever_its_name(kind: str, target: str) -> None:
    rels = PARTS["word/_rels/document.xml.rels"].replace("</Relationships>", RELATION.format(kind, target))
    (found,) = lint(changed(links=rels), "a.docx")
    assert (found.rule, found.severity) == ("WORD-MACRO", Severity.ERROR)
    assert f"word/{target}" in found.message


FIELD = (
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDE</w:instrText></w:r>'
    '<w:r><w:instrText>PICTURE "http://example.com/</w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    '<w:r><w:instrText>.png"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)


@pytest.mark.parametrize(
    ("xml", "said"),
    [
        (FIELD, "trường INCLUDEPICTURE liên kết ra ngoài tệp: “\"http://example.com/.png\"” (không tải)"),
        ('<w:p><w:fldSimple w:instr=" ddeauto cmd.exe &quot;/k calc&quot; "/></w:p>',
         'trường DDEAUTO liên kết ra ngoài tệp: “cmd.exe "/k calc"” (không tải)'),
        ('<w:p><w:fldSimple w:instr="INCLUDETEXT b.docx"/></w:p>',
         "trường INCLUDETEXT liên kết ra ngoài tệp: “b.docx” (không tải)"),
    ],
)  # fmt: skip
def test_fields_that_fetch_are_told(xml: str, said: str) -> None:
    opened = open_package(with_body(xml))
    assert opened.package is not None
    assert [(one.rule, one.message) for one in opened.findings] == [("WORD-EXTERNAL", said)]


def test_fields_that_stay_inside_are_not_told() -> None:
    assert (
        open_package(
            with_body('<w:p><w:fldSimple w:instr="PAGEREF x"/><w:r><w:instrText>DDE x</w:instrText></w:r></w:p>')
        ).findings
        == []
    )


def test_strict_files_as_word_saves_them_are_read() -> None:
    strict = {
        name: text.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/", "http://purl.oclc.org/ooxml/wordprocessingml/")
        .replace("http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/")
        .replace("http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/")
        for name, text in PARTS.items()
    }  # fmt: skip
    assert "/2006/main" not in strict["word/document.xml"]
    assert lint(pack(strict), "a.docx") == []
    wrong = decision()
    wrong["qh"].size = 14
    said = [
        one.rule
        for one in lint(
            pack(
                {
                    k: v.replace("wordprocessingml/2006/", "wordprocessingml/").replace(
                        "http://schemas.openxmlformats.org/wordprocessingml",
                        "http://purl.oclc.org/ooxml/wordprocessingml",
                    )
                    for k, v in wrong.parts().items()
                }
            ),
            "a.docx",
        )
    ]
    assert said == ["ND30-QH-SIZE"]
