"""The Word template: what the script writes, what docxtpl makes of it, what an editor may and may not change."""

from __future__ import annotations

import importlib
import io
import json
import os
import stat
import subprocess
import sys
import zipfile
from copy import deepcopy
from pathlib import Path
from typing import Any

import grimp
import pytest
import writer_documents as samples
from docxtpl import DocxTemplate
from lxml import etree
from word_reading import ROOT, TEMPLATE, W, edited, paragraphs, part, replaced, texts

from nts_scenario_kit import cache
from nts_scenario_kit.document import Document, Kind, Part, PartKind
from nts_scenario_kit.errors import CatalogError
from nts_scenario_kit.word import compiling, prepare, template
from nts_scenario_kit.word.bookmarks import Bookmarks
from nts_scenario_kit.word.text import FOR_JINJA, Xml, escape
from nts_scenario_kit.word.view import values
from nts_scenario_kit.word.writer import render

PARTS = {
    **{part.kind: part for part in samples.DOSSIER.parts},
    "many addressees": samples.MANY,
    "all marks": samples.MARKED,
}


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path_factory.mktemp("cache") / "kit"
    monkeypatch.setenv("NTS_CACHE_DIR", str(folder))
    monkeypatch.setattr(template, "_LOADED", {})
    return folder


def test_the_committed_file_is_what_the_script_writes(tmp_path: Path) -> None:
    target = tmp_path / "ho_so.docx"
    subprocess.run([sys.executable, str(ROOT / "tools" / "build_templates.py"), str(target)], check=True, cwd=tmp_path)
    assert target.read_bytes() == TEMPLATE.read_bytes()


def test_each_kind_of_part_has_its_section_and_each_kind_of_block_its_specimen() -> None:
    found = prepare.prepare(TEMPLATE.read_bytes(), "ho_so.docx")
    assert list(found["parts"]) == [kind.value for kind in PartKind]
    for kind in Kind:
        assert texts(TEMPLATE.read_bytes()).count(f'{{%p elif kind == "{kind}" %}}') in (0, len(PartKind))


def test_a_template_without_specimens_for_announcing_lines_prints_them_as_it_prints_others(tmp_path: Path) -> None:
    own = edited(tmp_path, '"dash, kept"', '"none"')
    sample = PARTS["quyet_dinh"]._replace(blocks=(samples.block(Kind.DASH, "-", "Dấu hiệu:"),))
    assert texts(render(Document("Thử", (sample,)), own), "NTSGachDau") == ["- Dấu hiệu:"]


def _escaped(value: Any) -> Any:
    """The values with all texts made XML, so that docxtpl need not escape them in its own way."""
    if isinstance(value, Xml) or not isinstance(value, str | list | tuple | dict):
        return value
    if isinstance(value, str):
        return Xml(escape(value))
    if isinstance(value, dict):
        return {key: _escaped(inner) for key, inner in value.items()}
    return type(value)(_escaped(inner) for inner in value)


def _canonical(element: etree._Element) -> bytes:
    """One spelling of the XML, without the empty runs that docxtpl leaves beside its run tags."""
    for run in list(element.iter(f"{W}r")):
        if all(child.tag == f"{W}t" and not child.text for child in run if child.tag != f"{W}rPr"):
            holder = run.getparent()
            assert holder is not None
            holder.remove(run)
    etree.cleanup_namespaces(element)
    return etree.tostring(element, method="c14n")


@pytest.mark.parametrize("name", PARTS)
def test_docxtpl_itself_prints_each_part_the_same(name: str) -> None:
    sample = PARTS[name]
    ready = template.load(TEMPLATE).section(sample.kind)
    room = ready.rooms[14]
    printed = b"".join(ready.pieces(values(sample, room, Bookmarks(), draft=False)))
    ours = etree.fromstring(f'<w:body xmlns:w="{W[1:-1]}">{printed.decode()}</w:body>')
    found = values(sample, room._replace(form=FOR_JINJA), Bookmarks(), draft=False)

    source = part(TEMPLATE.read_bytes())
    elements = prepare.body_of(prepare.sections(source, "")[sample.kind])
    prepare.patched(*elements)  # gives run tags their runs, and tables their columns
    holder = source.find(f"{W}body")
    assert holder is not None
    for child in list(holder):
        holder.remove(child)
    holder.extend(elements)
    one = DocxTemplate(io.BytesIO(replaced(TEMPLATE.read_bytes(), document=etree.tostring(source))))
    one.render(dict.fromkeys(ready.names, "") | _escaped(found), compiling.environment())
    theirs = etree.fromstring(etree.tostring(one.docx._element.body))

    assert _canonical(ours) == _canonical(theirs)


def test_headers_print_the_same_through_docxtpl() -> None:
    for draft in (True, False):
        one = DocxTemplate(TEMPLATE)
        one.render_init()
        theirs = dict(one.build_headers_footers_xml({"draft": draft}, one.HEADER_URI, compiling.environment()))
        kit = template.load(TEMPLATE)
        ours: list[list[bytes]] = [[] for _ in kit.headers]
        for header, out in zip(kit.headers.values(), ours, strict=True):
            header({"draft": draft}, out)
        assert [_canonical(etree.fromstring(b"".join(pieces))) for pieces in ours] == [
            _canonical(etree.fromstring(x)) for x in theirs.values()
        ]


def test_the_look_of_a_specimen_stays_also_when_word_joins_its_runs(tmp_path: Path) -> None:
    spans = "{%r for open, text, close in content %}{{r open }}{{ text }}{{r close }}{%r endfor %}"
    tags = ["{%r for open, text, close in content %}", "{{r open }}", "{{ text }}", "{{r close }}", "{%r endfor %}"]
    runs = "".join(f'<w:r><w:t xml:space="preserve">{tag}</w:t></w:r>' for tag in tags)
    joined = f"<w:r><w:rPr><w:u w:val='single'/></w:rPr><w:t>{spans}</w:t></w:r>"
    file = edited(tmp_path, runs, joined)
    data = render(Document("t", (samples.SCENARIO,)), file)
    dash = paragraphs(data, "NTSGachDau")[0]
    underlined = [run.find(f"{W}rPr/{W}u") is not None for run in dash.iter(f"{W}r")]
    assert underlined == [False, True]  # the mark has a run of its own


def test_what_word_writes_for_itself_when_it_saves_changes_nothing(tmp_path: Path) -> None:
    source = part(TEMPLATE.read_bytes())
    tags = [run for run in source.iter(f"{W}r") if "{%p for kind" in "".join(map(str, run.itertext()))]
    for run in tags:  # a spelling mark in the middle of a tag, which Word cuts into two runs
        text = run.find(f"{W}t")
        assert text is not None
        rest = deepcopy(run)
        rest.find(f"{W}t").text = str(text.text)[9:]  # type: ignore[union-attr]
        text.text = str(text.text)[:9]
        run.addnext(rest)
        run.addnext(etree.Element(f"{W}proofErr", {f"{W}type": "spellStart"}))
    for number, paragraph in enumerate(source.iter(f"{W}p")):
        paragraph.set(f"{W}rsidR", "00AB12CD")
        paragraph.set("{http://schemas.microsoft.com/office/word/2010/wordml}paraId", f"{number:08X}")
        paragraph.append(etree.Element(f"{W}bookmarkStart", {f"{W}id": "0", f"{W}name": "_GoBack"}))
        paragraph.append(etree.Element(f"{W}bookmarkEnd", {f"{W}id": "0"}))
    file = tmp_path / "mau.docx"
    file.write_bytes(replaced(TEMPLATE.read_bytes(), document=etree.tostring(source)))
    assert len(tags) == len(PartKind)
    assert _canonical(part(render(samples.DOSSIER, file))) == _canonical(part(render(samples.DOSSIER, TEMPLATE)))


def test_a_template_may_use_more_of_jinja(tmp_path: Path) -> None:
    file = edited(tmp_path, "{{ title }}", "{{ title|lower }} ({{ title|length }})")
    data = render(Document("t", (samples.SCENARIO._replace(title="A&B <c>"),)), file)
    assert texts(data, "NTSTenLoai") == ["a&b <c> (7)"]


def test_code_of_a_template_is_held_in_the_sandbox(tmp_path: Path) -> None:
    file = edited(tmp_path, "{{ title }}", "{{ title.__class__.__mro__ }}")
    with pytest.raises(CatalogError, match="có thẻ không in được"):
        render(Document("t", (samples.SCENARIO,)), file)


def test_what_the_template_has_no_place_for_is_refused_and_never_lost() -> None:
    signed = samples.SCENARIO._replace(signature=samples.SIGNATURE)
    with pytest.raises(CatalogError, match="phần “kich_ban_khung” của mẫu Word không có chỗ in “power”"):
        render(Document("t", (signed,)), TEMPLATE)


def test_a_part_that_the_template_lacks_is_refused(tmp_path: Path) -> None:
    file = edited(tmp_path, "{#p phần: to_trinh #}", "{#p phần: quyet_dinh #}")
    with pytest.raises(CatalogError, match="mẫu Word không có phần “to_trinh”"):
        render(Document("t", (samples.SUBMISSION,)), file)


def test_properties_of_the_editor_stay_in_the_template(tmp_path: Path) -> None:
    source = io.BytesIO()
    with zipfile.ZipFile(TEMPLATE) as package, zipfile.ZipFile(source, "w") as copy:
        for info in package.infolist():
            copy.writestr(info, package.read(info).replace(b"</dc:title>", b" Ong A</dc:title>"))
        copy.writestr("docProps/thumbnail.jpeg", b"x")
    file = tmp_path / "mau.docx"
    file.write_bytes(source.getvalue())
    with zipfile.ZipFile(io.BytesIO(render(samples.DOSSIER, file))) as package:
        assert "docProps/thumbnail.jpeg" not in package.namelist()
        assert b"Ong A" not in package.read("docProps/core.xml")


# The cache.

SCRIPT = """
import json, sys
from pathlib import Path
import writer_documents as samples
from nts_scenario_kit.word.writer import render
data = render(samples.DOSSIER, Path(sys.argv[1]))
import hashlib
print(json.dumps({"bytes": hashlib.sha256(data).hexdigest(),
    "loaded": [name for name in ("docx", "docxtpl", "lxml", "jinja2") if name in sys.modules]}))
"""


def cold(folder: Path) -> dict[str, Any]:
    """A render in a fresh process with this cache folder."""
    environment = os.environ | {
        "NTS_CACHE_DIR": str(folder), "PYTHONPATH": str(Path(__file__).parent), "PYTHONHASHSEED": str(os.getpid() % 99),
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(TEMPLATE)], check=True, capture_output=True, text=True, env=environment
    )
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def test_the_second_run_loads_neither_docx_nor_docxtpl_nor_lxml_nor_jinja(own_cache: Path) -> None:
    first, second = cold(own_cache), cold(own_cache)
    assert "docxtpl" in first["loaded"]
    assert second["loaded"] == []
    assert first["bytes"] == second["bytes"]


def test_all_that_preparing_imports_is_part_of_the_key() -> None:
    graph = grimp.build_graph("nts_scenario_kit", exclude_type_checking_imports=True, cache_dir=None)
    used = graph.find_upstream_modules("nts_scenario_kit.word.template") | {"nts_scenario_kit.word.template"}
    files = {Path(importlib.import_module(name).__file__ or "") for name in used}
    assert sorted(files - {*template._sources()}) == []
    assert {"prepare.py", "compiling.py", "trial.py", "archive.py"} <= {file.name for file in files}
    assert {file.parent.name for file in template._libraries()} == {"docxtpl", "jinja2"}


def test_other_code_of_the_kit_prepares_anew(own_cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = [*template._sources()]
    for number, code in enumerate(("one = 1", "one = 2")):
        (tmp_path / "changed.py").write_text(code)
        for place in (0, len(known) - 1):
            changed = [*known[:place], tmp_path / "changed.py", *known[place + 1 :]]
            monkeypatch.setattr(template, "_sources", lambda changed=changed: changed)
            monkeypatch.setattr(template, "_LOADED", {})
            template.load(TEMPLATE)
        assert len(list(own_cache.iterdir())) == 2 * (number + 1)


def test_only_the_user_can_read_and_write_the_cache(own_cache: Path) -> None:
    template.load(TEMPLATE)
    assert stat.S_IMODE(own_cache.stat().st_mode) == 0o700
    assert [stat.S_IMODE(file.stat().st_mode) for file in own_cache.iterdir()] == [0o600]


def test_a_changed_or_cut_cache_file_is_not_used(own_cache: Path) -> None:
    template.load(TEMPLATE)
    (file,) = own_cache.iterdir()
    good = file.read_bytes()
    for bad in (b"", good[:-1], good[:-1] + b"x", b"x" + good[1:]):
        file.write_bytes(bad)
        assert cache.read(file.name) is None
    file.write_bytes(good)
    assert cache.read(file.name) is not None
    assert cache.read("template-0") is None


def test_a_cache_that_others_can_write_is_not_used(own_cache: Path) -> None:
    template.load(TEMPLATE)
    (file,) = own_cache.iterdir()
    file.chmod(0o620)
    assert cache.read(file.name) is None
    file.chmod(0o600)
    own_cache.chmod(0o770)
    assert cache.read(file.name) is None
    own_cache.chmod(0o700)
    link = own_cache / "link"
    link.symlink_to(file)
    assert cache.read("link") is None


def test_old_entries_of_the_cache_are_given_up(own_cache: Path) -> None:
    for number in range(30):
        cache.write(f"template-{number}", b"x")
    assert len(list(own_cache.iterdir())) == 16
    assert cache.read("template-29") == b"x"


def test_a_cache_that_cannot_be_written_costs_only_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a file"
    file.write_text("")
    for folder in (str(file / "kit"), ""):
        monkeypatch.setenv("NTS_CACHE_DIR", folder)
        monkeypatch.setattr(template, "_LOADED", {})
        assert template.load(TEMPLATE).sections


def test_a_template_that_changed_is_read_again(tmp_path: Path) -> None:
    file = edited(tmp_path, "{{ title }}", "{{ title }}!")
    one = Document("t", (samples.SCENARIO,))
    assert texts(render(one, file), "NTSTenLoai") == ["KỊCH BẢN KHUNG!"]
    file.write_bytes(TEMPLATE.read_bytes())
    assert texts(render(one, file), "NTSTenLoai") == ["KỊCH BẢN KHUNG"]


def test_a_part_that_only_one_section_prints_is_still_whole() -> None:
    empty = Part(PartKind.ANNEX, "Phụ lục", (), ())
    assert texts(render(Document("t", (empty,)), TEMPLATE)) == ["Phụ lục"]
