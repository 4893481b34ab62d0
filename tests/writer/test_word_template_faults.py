"""What an editor may have broken in a Word template, and what he is told."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest
from word_reading import TEMPLATE, edited

from nts_scenario_kit.errors import CatalogError
from nts_scenario_kit.word import template


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path_factory.mktemp("cache") / "kit"
    monkeypatch.setenv("NTS_CACHE_DIR", str(folder))
    monkeypatch.setattr(template, "_LOADED", {})
    return folder


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("{{ title }}", "{{ titel }}", "bộ công cụ không có tên “titel”"),
        ("{{ title }}", "{{ title ", "thẻ của mẫu viết sai: thừa hoặc sai ở “/”"),
        ("{{ title }}", "{{ title|hoa }}", "thẻ của mẫu viết sai: không có bộ lọc “hoa”"),
        ("{{ title }}", "{{ title is hoa }}", "thẻ của mẫu viết sai: không có phép thử “hoa”"),
        ("{{ title }}", "{% neu title %}", "thẻ của mẫu viết sai: không có thẻ “neu”"),
        ("{{ title }}", "{{ title + }}", "thẻ của mẫu viết sai: thẻ dừng giữa chừng"),
        ("{%p if title %}", "", "thẻ của mẫu viết sai: không có thẻ “endif”"),
        ("{{ title }}", "{% if title %}{{ title }}", "thẻ của mẫu viết sai: thẻ “if” chưa đóng"),
        ("{{ title }}", "{{ " + "(" * 500 + "title" + ")" * 500 + " }}", "viết sai: dấu ngoặc lồng quá sâu"),
        ("{{ title }}", "{{ 1 / 0 }}", "phần to_trinh: có thẻ không in được: phép tính"),
        ("{{ title }}", "{{ title + 1 }}", "phần to_trinh: có thẻ không in được: phép tính"),
        ("{{ title }}", "{% if title > 3 %}{{ title }}{% endif %}", "phần to_trinh: có thẻ không in được: phép tính"),
        ("{{ title }}", "{{ title.__class__ }}", "có thẻ không in được: không dùng được thuộc tính “__class__”"),
        ("{{ title }}", '{{ "\\x01" }}{{ title }}', "có thẻ in ra ký tự mà tệp Word không chứa được"),
        ('{%p elif kind == "plus" %}', '{%p elif kind == "x" %}', "thiếu đoạn mẫu cho “plus”"),
        ("{#p phần: to_trinh #}", "{#p phần: cong_van #}", "không có loại phần “cong_van”"),
        ("{%p if title %}", "{% if title %}", "thẻ mở và thẻ đóng không cùng cấp"),
    ],
)
def test_a_broken_template_is_refused_with_the_place(tmp_path: Path, before: str, after: str, message: str) -> None:
    file = edited(tmp_path, before, after)
    with pytest.raises(CatalogError) as caught:
        template.load(file)
    said = str(caught.value)
    assert said.startswith("mau.docx")
    assert message in said
    assert not re.search(r"\b(?:the|expected|unexpected|line|got|named|filter|column)\b", said)


def test_a_header_may_only_ask_whether_the_file_is_a_draft(tmp_path: Path) -> None:
    file = edited(tmp_path, "DỰ THẢO", "{{ title }}", "header1")
    with pytest.raises(
        CatalogError, match=r"word/header1\.xml: bộ công cụ không có tên “title” ở đây \(chỉ có: draft\)"
    ):
        template.load(file)


def test_a_template_that_would_fetch_or_run_something_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(TEMPLATE) as package:
        links = package.read("word/_rels/document.xml.rels").decode()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
    link = f'<Relationship Id="rId99" Type="{kind}" Target="http://x.vn/mau.dotm" TargetMode="External"/>'
    file = tmp_path / "mau.docx"
    for parts, message in (
        ({"_rels/document.xml.rels": links.replace("</Relationships>", link + "</Relationships>")}, r"http://x\.vn"),
        ({"vbaProject.bin": "x"}, "tệp chứa macro"),
    ):
        file.write_bytes(_with(TEMPLATE.read_bytes(), parts))
        with pytest.raises(CatalogError, match=rf"mau\.docx: không phải tệp Word dùng được làm mẫu: .*{message}"):
            template.load(file)


def _with(source: bytes, parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(source)) as package, zipfile.ZipFile(out, "w") as copy:
        for info in package.infolist():
            if info.filename.removeprefix("word/") not in parts:
                copy.writestr(info, package.read(info))
        for name, text in parts.items():
            copy.writestr(f"word/{name}", text)
    return out.getvalue()


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x03\x04"])
def test_what_is_no_word_file_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "mau.docx"
    file.write_bytes(content)
    with pytest.raises(CatalogError, match=r"mau\.docx: không phải tệp Word"):
        template.load(file)
    with pytest.raises(CatalogError, match="không đọc được mẫu Word"):
        template.load(tmp_path / "khong_co.docx")
