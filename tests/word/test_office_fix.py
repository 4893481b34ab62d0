"""Repairs and comments of office documents: not a letter changes, nothing else does, and programs open the files."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from lxml import etree
from office_case import Office
from office_shelf import OFFICES, parts_of, texts_of
from office_xml import pack

from nts_scenario_kit.word.comments import commented
from nts_scenario_kit.word.fix import fix
from nts_scenario_kit.word.lint import lint

FAULTY = [office for office in OFFICES if office.faults]
VERSIONS = [(o, "good") for o in OFFICES] + [(o, "bad") for o in FAULTY]
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MAY_CHANGE = re.compile(r"word/(?:document|rIdH\d|footnotes)\.xml")


def version(office: Office, which: str) -> bytes:
    return office.good() if which == "good" else office.bad()


def name(value: object) -> str:
    return value.name if isinstance(value, Office) else str(value)


@pytest.mark.parametrize(("office", "which"), VERSIONS, ids=name)
def test_a_repair_changes_formatting_and_nothing_else(office: Office, which: str) -> None:
    data = version(office, which)
    once = fix(data, "a.docx")
    assert texts_of(once.data) == texts_of(data)
    before, after = parts_of(data), parts_of(once.data)
    assert set(before) == set(after)
    assert all(_MAY_CHANGE.fullmatch(part) for part in before if before[part] != after[part])
    assert fix(once.data, "a.docx").data == once.data
    was = {(finding.rule, finding.message) for finding in lint(data, "a.docx")}
    left = {(finding.rule, finding.message) for finding in lint(once.data, "a.docx")}
    assert left <= was
    if which == "good" and not was:
        assert once.data == data


def roughened(office: Office) -> bytes:
    """The same text as a beginner would set it: another font, small, no bold, Letter paper, no indents, no gaps."""
    parts = office.build().texts()
    for old, new in ROUGH:
        parts = {part: text.replace(old, new) for part, text in parts.items()}
    return pack(parts)


ROUGH = (
    ("Times New Roman", "Calibri"), ('w:sz w:val="28"', 'w:sz w:val="24"'), ("<w:b/><w:bCs/>", ""),
    ('<w:jc w:val="both"/>', ""), ('w:firstLine="720"', 'w:firstLine="0"'), ('w:before="120"', 'w:before="0"'),
    ('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"'), ('w:left="1701"', 'w:left="1440"'),
)  # fmt: skip


@pytest.mark.parametrize("office", OFFICES, ids=lambda office: office.name)
def test_a_rough_file_is_mended_without_making_anything_worse(office: Office) -> None:
    data = roughened(office)
    once = fix(data, "a.docx")
    assert texts_of(once.data) == texts_of(data)
    assert fix(once.data, "a.docx").data == once.data
    was = {finding.rule for finding in lint(data, "a.docx")}
    left = {finding.rule for finding in lint(once.data, "a.docx")}
    assert left <= was
    assert office.id in FOREIGN or not left & FORMATTING


#: Documents that the decree does not govern: a repair by the decree is none. Lines of capitals in a contract are left.
FOREIGN = {"party_plan", "youth_notice", "normative_decision", "application", "contract"}
#: What a repair leaves to a person, of the mistakes that are a matter of formatting alone: nothing.
FORMATTING = {
    "ND30-TITLE-CV", "ND30-NN-LABEL", "ND30-BODY-ALIGN", "ND30-BODY-SIZE", "ND30-CQ-NAME",
    "ND30-MARGIN-LEFT", "ND30-MARGIN-RIGHT", "ND30-FONT-NAME", "ND30-BODY-INDENT", "ND30-DATE-STYLE",
    "ND30-PAGENUM-FIRST",
}  # fmt: skip


@pytest.mark.parametrize("office", FAULTY, ids=lambda office: office.name)
def test_what_is_formatting_alone_is_mended(office: Office) -> None:
    once = fix(office.bad(), "a.docx")
    assert not {finding.rule for finding in once.left} & FORMATTING
    assert {finding.rule for finding in lint(office.bad())} & FORMATTING <= {finding.rule for finding in once.done}


def _paragraphs(root: etree._Element) -> list[etree._Element]:
    """Paragraphs of the body in reading order, those of text boxes left out."""
    boxed = {_W + "txbxContent", _MC + "Fallback"}
    return [p for p in root.iter(_W + "p") if not boxed & {parent.tag for parent in p.iterancestors()}]


@pytest.mark.parametrize("office", FAULTY, ids=lambda office: office.name)
def test_each_comment_stands_at_its_paragraph(office: Office) -> None:
    data = office.bad()
    found = lint(data, "a.docx")
    copy = commented(data, found, "a.docx")
    assert texts_of(copy) == texts_of(data)
    assert lint(copy, "a.docx") == found
    root = etree.fromstring(parts_of(copy)["word/document.xml"])
    notes = etree.fromstring(parts_of(copy)["word/comments.xml"])
    said = {c.get(_W + "id"): "".join(c.itertext()) for c in notes if c.get(_W + "author") == "nts lint"}
    paragraphs = _paragraphs(root)
    places = {
        start.get(_W + "id"): index
        for index, paragraph in enumerate(paragraphs, 1)
        for start in paragraph.iterchildren(_W + "commentRangeStart")
    }
    assert len(said) == len(found)
    for (number, text), finding in zip(said.items(), found, strict=True):
        inside = finding.path == "thân văn bản"
        assert finding.message in text
        assert places[number] == (finding.line if inside else 1)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_what_was_repaired_and_what_was_commented(tmp_path: Path) -> None:
    files = []
    for office in FAULTY:
        data = office.bad()
        for kind, content in (("sua", fix(data).data), ("chu_thich", commented(data, lint(data)))):
            files.append(tmp_path / f"{office.id}_{kind}.docx")
            files[-1].write_bytes(content)
    profile = f"-env:UserInstallation={(tmp_path / 'lo').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "txt:Text", "--outdir", str(tmp_path / "ra")]
    subprocess.run([*command, *map(str, files)], check=True, capture_output=True, timeout=240)
    for file, office in zip(files, [o for o in FAULTY for _ in range(2)], strict=True):
        text = (tmp_path / "ra" / f"{file.stem}.txt").read_text("utf-8")
        assert "Nơi nhận" in text, office.name


def test_signs_of_symbol_fonts_and_formulas_stay_as_they_are() -> None:
    """Another font would turn a tick into a letter."""
    office = next(office for office in OFFICES if office.id == "department_letter")
    tick = '<w:r><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr><w:t>ü</w:t></w:r>'
    math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    fonts = '<w:rPr><w:rFonts w:ascii="Cambria Math" w:hAnsi="Cambria Math"/><w:sz w:val="20"/></w:rPr>'
    formula = f"<m:oMath {math}><m:r><m:rPr/>{fonts}<m:t>Qmax</m:t></m:r></m:oMath>"
    parts = office.build().texts()
    document = parts["word/document.xml"].replace("1. Rà soát", f"1. Rà</w:t></w:r>{tick}{formula}<w:r><w:t> soát", 1)
    parts["word/document.xml"] = document
    assert lint(pack(parts)) == []
    parts["word/document.xml"] = document.replace("Times New Roman", "Calibri", 3)
    once = parts_of(fix(pack(parts)).data)["word/document.xml"].decode()
    assert tick in once
    assert f"<m:rPr/>{fonts}<m:t>Qmax</m:t>" in once
