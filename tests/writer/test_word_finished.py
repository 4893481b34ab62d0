"""Texts made ready together, and the code of a template that prints them: the same as Jinja prints one by one."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import unescape

import pytest
import writer_documents as samples
from hypothesis import given
from hypothesis import strategies as st
from word_reading import TEMPLATE

from nts_scenario_kit.errors import OutputError
from nts_scenario_kit.word import archive, compiling, template
from nts_scenario_kit.word.text import FINISHED, Xml, printed, printed_all, said
from nts_scenario_kit.word.writer import render

#: What templates compare and loop over: a text that came finished (bytes), one that did not, one with special signs.
VALUES: dict[str, object] = {
    "title": "A & B",
    "abstract": ("a", b"b", printed("<c>\td")),
    "draft": "",
    "number": Xml("<x/>"),
    "signer": printed("c & d"),
    "blocks": [("dash", b"- ", [(b"<b/>", printed("a&b"), b"<e/>")]), ("text", b"", [(b"", b"e", b"")])],
}
READ = VALUES | {
    "abstract": ("a", "b", "<c>\td"),
    "signer": "c & d",
    "blocks": [("dash", "- ", [(Xml("<b/>"), "a&b", Xml("<e/>"))]), ("text", "", [("", "e", "")])],
}
LINES = {
    "values, a list, a comparison": """{{ title }}{% for line in abstract %}<{{ line }}>
        {%- if line == 'b' %}!{% else %}?{% endif %}{% endfor %}{% if draft %}{% endif %}{{ number }}{{ signer }}""",
    "blocks": """{% for kind, mark, content in blocks %}{% if mark %}{{ mark }}{% endif %}
        {%- for open, text, close in content %}{{ open }}{% if text == 'a&b' %}={% endif %}{{ text }}{{ close }}
        {%- endfor %}{% endfor %}""",
    "comparisons of finished text": """{% if signer in ['x', 'c & d'] %}1{% endif %}{% if 'c &' in signer %}2
        {%- endif %}{% if title < signer %}3{% endif %}{% if signer == 'c & d' and not draft %}4{% endif %}""",
    "members of lists": """{% if 'b' in abstract %}1{% endif %}{% if '<c>\td' not in abstract %}2{% endif %}
        {%- for kind, mark, content in blocks %}{% if 'a&b' in content %}3{% endif %}
        {%- for piece in content %}{% if 'a&b' in piece %}4{% endif %}{% endfor %}{% endfor %}""",
    "letters": "{% for x in signer %}[{{ x }}]{% endfor %}{{ signer if title else 'x' }}{{ draft or signer }}",
}


def _printed(lines: str, values: dict[str, object]) -> tuple[bool, str]:
    heavy, code, _ = compiling.compiled(lines, "mẫu")
    out: list[bytes] = []
    template.printer(heavy, code)(values, out)
    return heavy, b"".join(out).decode()


@pytest.mark.parametrize("lines", LINES.values(), ids=LINES)
def test_what_compiled_code_prints_is_what_jinja_prints(lines: str) -> None:
    heavy, ours = _printed(lines, VALUES)
    theirs = compiling.environment().from_string(lines).render(READ)
    assert not heavy
    assert ours.replace('</w:t><w:tab/><w:t xml:space="preserve">', "\t") == theirs


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("{% macro m(x) %}[{{ x }}]{% endmacro %}{{ m(title) }}{{ title|upper }}", "[A &amp; B]A &amp; B"),
        ("{{ title ~ draft }}{{ title[0] }}", "A &amp; BA"),
        ("{{ title * 2 }}{{ 'x' if draft }}", "A &amp; BA &amp; B"),
        ("{% for a in abstract if a != 'a' %}{{ loop.index }}{{ a }}{% endfor %}", "1b2&lt;c&gt;\td"),
    ],
)
def test_code_that_looks_into_values_stays_with_jinja(lines: str, said: str) -> None:
    heavy, out = _printed(lines, READ)
    assert heavy
    assert out.replace('</w:t><w:tab/><w:t xml:space="preserve">', "\t") == said


def test_numbers_are_compared_as_numbers() -> None:
    lines = "{% for w in widths %}{% if w > 900 %}{{ w }};{% elif w == 5 or w in [7, 8] %}={% endif %}{% endfor %}"
    heavy, code, _ = compiling.compiled(lines, "mẫu", frozenset({"widths"}))
    out: list[bytes] = []
    template.printer(heavy, code)({"widths": [*map(FINISHED.number, (1200, 5, 6, 8, 901))]}, out)
    assert not heavy
    assert b"".join(out) == b"1200;==901;"


SIGNS = st.text(st.sampled_from("ab ằ😀&<>;\t\n\r\u00a0\u2028"))


@given(st.lists(SIGNS))
def test_texts_made_ready_together_are_as_each_by_itself(texts: list[str]) -> None:
    assert printed_all(texts) == [printed(text) for text in texts]


@given(SIGNS)
def test_finished_text_says_what_it_was(text: str) -> None:
    assert said(printed(text)) == text.replace("\r\n", "\n").replace("\r", "\n")
    if not set(text) & set("\t\n\r"):
        assert unescape(printed(text).decode()) == text


@pytest.mark.parametrize("sign", ["\x00", "\x01", "\x1f", "\ufffe", "\uffff", "\ud800"])
def test_a_sign_that_no_word_file_can_hold_is_told_with_the_words_before_it(sign: str) -> None:
    with pytest.raises(OutputError, match=rf"U\+{ord(sign):04X} sau “Sở Y tế”, tệp Word không chứa được"):
        printed_all(["Bộ Y tế", f"Sở Y tế{sign} thành phố", "Trạm y tế"])


@pytest.fixture(params=["isal", "zlib"])
def compressor(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The kit with the extra “fast” and without it."""
    if request.param == "isal":
        monkeypatch.setattr(archive, "isal_zlib", pytest.importorskip("isal.isal_zlib"))
    return str(request.param)


def test_a_file_says_the_same_whichever_library_compresses_it(compressor: str) -> None:
    data = render(samples.DOSSIER, TEMPLATE)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.testzip() is None
        xml = package.read("word/document.xml").decode()
    assert xml.startswith("<?xml")
    assert xml.endswith("</w:document>")
    assert data == render(samples.DOSSIER, TEMPLATE), compressor


def test_pieces_compressed_before_stand_beside_fresh_ones(compressor: str) -> None:
    pieces = [b"<a>" * 500, archive.stretch("<b>ằ</b>".encode() * 900), b"", b"</a>" * 500, archive.stretch(b"")]
    whole = b"".join(piece if isinstance(piece, bytes) else piece.data for piece in pieces)
    package = archive.archive([archive.woven("word/document.xml", pieces)])
    assert archive.unpacked(package) == {"word/document.xml": whole}, compressor
