"""Odd Word files through the whole command line: what is read, what is said, what is written, and nothing fetched."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from office_shelf import texts_of
from test_package import GOOD, PARTS, changed, nested

from nts_scenario_kit.cli import run

ENGLISH = ("Traceback", "Error", "Exception", "not found", "Package", "invalid", "expected", "recursion")
LINK = (
    '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{}" '
    'Target="{}" {}/></Relationships>'
)


class Ran(NamedTuple):
    code: int
    out: str
    err: str


Nts = Callable[..., Ran]


@pytest.fixture
def nts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Nts:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("socket.socket.connect", lambda *_: pytest.fail("network"))

    def said(*arguments: str) -> Ran:
        capsys.readouterr()
        start = time.process_time()
        code = run(list(arguments))
        out, err = capsys.readouterr()
        assert time.process_time() - start < 4
        assert not [word for word in ENGLISH if word in out + err]
        return Ran(code, out, err)

    return said


def linked(kind: str, target: str, mode: str = 'TargetMode="External"') -> bytes:
    links = PARTS["word/_rels/document.xml.rels"]
    return changed(links=links.replace("</Relationships>", LINK.format(kind, target, mode)))


DOCUMENT = PARTS["word/document.xml"]
UTF16 = changed(document=DOCUMENT.replace('encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16"))
PREFIXES = changed(
    document=DOCUMENT.replace("<w:body>", '<w:body xmlns:zz="urn:zz" zz:a="1" mc:Ignorable="w99 w14">', 1)
)
READ = {
    "undeclared prefix and foreign attributes": PREFIXES,
    "UTF-16 document": UTF16,
    "image on the network": linked("image", "http://example.com/a.png"),
    "template on the network": linked("attachedTemplate", "file:////may-chu/mau.dotm"),
    "200 nested tables": nested(200),
}
SAID = {
    "image on the network": "ảnh liên kết ra ngoài tệp: “http://example.com/a.png” (không tải)",
    "template on the network": "mẫu liên kết ra ngoài tệp: “file:////may-chu/mau.dotm” (không tải)",
}


@pytest.mark.parametrize("case", READ)
def test_an_odd_file_is_judged_like_any_other(nts: Nts, case: str) -> None:
    Path("a.docx").write_bytes(READ[case])
    ran = nts("lint", "a.docx", "--format", "json")
    assert (ran.code, ran.err) == (0, "")
    found = [(one["rule"], one["message"], one["severity"]) for one in json.loads(ran.out)["findings"]]
    assert found == ([("WORD-EXTERNAL", SAID[case], "warning")] if case in SAID else [])
    assert nts("lint", "a.docx", "--fail-on", "cảnh-báo").code == int(case in SAID)


@pytest.mark.parametrize("case", READ)
def test_an_odd_file_is_repaired_and_commented_without_losing_a_letter(nts: Nts, case: str) -> None:
    Path("a.docx").write_bytes(READ[case])
    assert nts("lint", "a.docx", "--fix", "-o", "b.docx").code == 0
    assert Path("b.docx").read_bytes() == READ[case]
    assert nts("lint", "a.docx", "--comments", "c.docx").code == 0
    assert texts_of(Path("c.docx").read_bytes()) == texts_of(READ[case])
    assert sorted(path.name for path in Path().iterdir()) == ["a.docx", "b.docx", "c.docx"]


@pytest.mark.parametrize("case", READ)
def test_an_odd_file_is_imported_and_checked(nts: Nts, case: str) -> None:
    Path("a.docx").write_bytes(READ[case])
    ran = nts("import", "a.docx", "-o", "a.yaml")
    assert ran.code in (0, 1)
    assert "Đã ghi: a.yaml" in ran.out
    assert "Các cơ quan, đơn vị được giao nhiệm vụ chủ động" in Path("a.yaml").read_text("utf-8")
    for command in ("check", "crosswalk"):
        assert nts(command, "a.docx").code in (0, 1)


def test_tables_nested_too_deep_are_refused_by_every_command_and_nothing_is_written(nts: Nts) -> None:
    Path("a.docx").write_bytes(nested(2000))
    message = "phần “word/document.xml” hỏng ở dòng 1: lồng quá sâu"
    ran = nts("lint", "a.docx")
    assert ran.code == 1
    assert message in ran.out
    for arguments in (["import", "a.docx", "-o", "a.yaml"], ["lint", "a.docx", "--fix", "-o", "b.docx"]):
        ran = nts(*arguments)
        assert ran.code in (1, 2)
        assert message in ran.out + ran.err
    for command in ("check", "crosswalk"):
        ran = nts(command, "a.docx")
        assert ran.code == 1
        assert message in ran.out
    assert [path.name for path in Path().iterdir()] == ["a.docx"]


def test_a_file_put_into_the_file_is_said_to_be_unread(nts: Nts) -> None:
    data = linked("aFChunk", "chen1.html", "")
    Path("a.docx").write_bytes(data)
    message = "phần chèn “word/chen1.html” chưa được trộn vào văn bản nên không đọc được nội dung"
    ran = nts("lint", "a.docx", "--format", "json")
    found = [(one["rule"], one["message"]) for one in json.loads(ran.out)["findings"]]
    assert (ran.code, found) == (0, [("WORD-CHUNK", message)])
    assert message in nts("import", "a.docx", "-o", "a.yaml").out
    assert message in nts("check", "a.docx").out


def test_words_struck_through_are_said_to_be_read_all_the_same(nts: Nts) -> None:
    xml = str(PARTS["word/document.xml"])
    run = re.search(r"<w:r>(?:<w:rPr>(.*?)</w:rPr>)?<w:t[^>]*>([^<]{20,})</w:t></w:r>", xml)
    assert run is not None
    struck = f"<w:r><w:rPr>{run[1] or ''}<w:strike/></w:rPr><w:t>{run[2]}</w:t></w:r>"
    Path("a.docx").write_bytes(changed(document=xml.replace(run[0], struck)))
    message = f"chữ gạch ngang “{run[2].strip()}” vẫn được đọc như chữ thường [WORD-STRUCK]"
    assert message in nts("import", "a.docx", "-o", "a.yaml").out
    assert message in nts("check", "a.docx").out
    assert run[2].strip() in Path("a.yaml").read_text("utf-8")


def test_the_good_file_itself_has_no_finding(nts: Nts) -> None:
    Path("a.docx").write_bytes(GOOD)
    assert nts("lint", "a.docx").code == 0


def test_thousands_of_styles_each_based_on_the_next_cost_no_more_than_many(nts: Nts) -> None:
    chain = "".join(
        f'<w:style w:type="paragraph" w:styleId="S{n}"><w:name w:val="S{n}"/><w:basedOn w:val="S{n + 1}"/></w:style>'
        for n in range(2500)
    )
    Path("a.docx").write_bytes(GOOD)
    Path("b.docx").write_bytes(
        changed(styles=str(PARTS["word/styles.xml"]).replace("</w:styles>", f"{chain}</w:styles>"))
    )
    begun = time.process_time()
    assert nts("diff", "a.docx", "b.docx").code == 0
    assert time.process_time() - begun < 8
