"""Files of many links, styles, paragraphs and large pictures: work and memory grow with the file, and no faster."""

from __future__ import annotations

import io
import random
import tracemalloc
import zipfile

import pytest
from nd30_builder import P, decision, pack

from nts_scenario_kit.word import relations as word_relations
from nts_scenario_kit.word.facts import read_facts, styles
from nts_scenario_kit.word.fix import fix
from nts_scenario_kit.word.lint import lint
from nts_scenario_kit.word.redline import body_of, compared, ending, redline
from nts_scenario_kit.word.rewrite import rewritten
from nts_scenario_kit.word.unpacking import open_package

LINKS = "word/_rels/document.xml.rels"


def linked(number: int) -> bytes:
    parts = decision().parts()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
    more = "".join(
        f'<Relationship Id="h{n}" Type="{kind}" Target="http://x.vn" TargetMode="External"/>' for n in range(number)
    )
    return pack(parts | {LINKS: parts[LINKS].replace("</Relationships>", f"{more}</Relationships>")})


def test_more_links_than_any_report_has_are_refused() -> None:
    assert open_package(linked(9000), "a.docx").package is not None
    (found,) = lint(linked(10_000), "a.docx")
    assert (found.rule, found.message) == (
        "WORD-BOMB",
        "tệp có 10007 liên kết giữa các phần, quá giới hạn 10000 liên kết",
    )


def test_links_are_read_once_for_each_opening(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    target = word_relations._target
    monkeypatch.setattr(word_relations, "_target", lambda *given: read.append(given[1]) or target(*given))
    lint(linked(1000), "a.docx")
    assert read.count("http://x.vn") == 1000


def chained(number: int) -> bytes:
    doc = decision()
    doc.styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="s{n}"><w:name w:val="s{n}"/><w:basedOn w:val="s{n + 1}"/>'
        f'<w:pPr><w:ind w:left="{n}"/></w:pPr></w:style>'
        for n in range(number)
    )
    doc.after("body1", *(P("Việc này được thực hiện.", extra=f'<w:pStyle w:val="s{n}"/>') for n in range(number)))
    return doc.bytes()


def test_what_a_style_states_is_read_once_however_long_the_chain(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[object] = []
    props = styles.para_props
    monkeypatch.setattr(styles, "para_props", lambda element: read.append(element) or props(element))
    package = open_package(chained(400), "a.docx").package
    assert package is not None
    facts = read_facts(package)
    assert {"s7", "s399"} <= {paragraph.style for paragraph in facts.paragraphs}
    assert len(read) < 3 * 400


def test_a_large_picture_never_stands_in_memory() -> None:
    size = 60 * 2**20
    data = pack({**decision().parts(), "word/media/a.png": bytes(size)})
    tracemalloc.start()
    try:
        out = rewritten(data, {"word/settings.xml": b"<x/>"})
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < size / 4
    with zipfile.ZipFile(io.BytesIO(out)) as archive:
        assert archive.testzip() is None
        assert archive.getinfo("word/media/a.png").file_size == size


def test_a_file_without_fault_is_judged_once(monkeypatch: pytest.MonkeyPatch) -> None:
    judged: list[bytes] = []
    monkeypatch.setattr("nts_scenario_kit.word.fix.lint", lambda data, _: judged.append(data) or [])
    good = decision().bytes()
    assert fix(good).data == good
    assert judged == [good]


def test_new_paragraphs_at_the_end_are_walked_through_once(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = 0

    class Counted(list[ending.Piece]):
        def __getitem__(self, at):  # type: ignore[no-untyped-def, override]
            nonlocal seen
            seen += 1
            return super().__getitem__(at)

    touching = ending._touching
    monkeypatch.setattr(ending, "_touching", lambda pieces: touching(Counted(pieces)))
    old, new = decision(), decision()
    new.after("body1", *(P(f"Việc {random.Random(n).random()} được thực hiện.") for n in range(600)))
    redline(new.bytes(), compared(body_of(old.bytes()), body_of(new.bytes())), "a", "2026-01-01T00:00:00Z")
    assert 0 < seen < 10 * 600
