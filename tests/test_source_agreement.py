"""Laws: any text is written so that it reads back, nothing raises, and both parsers give the same."""

from __future__ import annotations

import contextlib
import re
import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from nts_scenario_kit.source import Source, events, parse, quote, write_scalar
from nts_scenario_kit.source.codepoints import XML_REFUSES

PIECES = [
    *(
        "a",
        "é",
        "k: ",
        "x: y\n",
        "- ",
        "- q\n",
        "\n",
        "\n  ",
        "\n    ",
        "\t",
        " ",
        ": ",
        ":",
        '"',
        "'",
        "[",
        "]",
        "{",
        "}",
    ),
    *(
        ", ",
        "#",
        " #",
        "|",
        ">",
        "|-\n  ",
        "? ",
        "&a ",
        "*a",
        "!t ",
        "---\n",
        "...\n",
        "%",
        "\\",
        '"x"',
        "'y'",
        "[a, b]",
    ),
    *("{c: d}", "\r\n", "\r", "<<: ", "~", "😀", "{{ x }}", "\x00", "\x01", "\u0085", "\u2028", "\ufeff", "\u00a0"),
    *("\u200b", "“", "”", '"\\ud800"', "a\u0323", "%YAML 1.2\n"),
]
YAML_LIKE = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)
ENGLISH = ("while ", "found ", "expected ", "not allowed", "could not", "Error", "None")

pytestmark = pytest.mark.skipif(events.fast("") is None, reason="the C extension is not installed")


@contextlib.contextmanager
def only_python() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(events, "fast", lambda _text: None)
        yield


def places(source: Source | None) -> object:
    return source and (source.data, source._root)


def value_of(text: str) -> object:
    source, _ = parse(text.encode("utf-8", "surrogatepass"), "t")
    assert source is not None
    return source.data["k"]


@settings(deadline=None, max_examples=400)
@given(YAML_LIKE)
@example("a:\tb\n")
@example("k: |\t\n  x\n")
@example("k: >#x\n")
@example("k: |-\n \n    x\n")
@example("k: \n...\n...\n")
@example("a: b\n  \tc\n")
def test_both_parsers_give_the_same_data_places_and_findings(text: str) -> None:
    raw = text.encode()
    source, findings = parse(raw, "t")
    with only_python():
        slow_source, slow_findings = parse(raw, "t")
    assert (places(source), findings) == (places(slow_source), slow_findings)


@settings(deadline=None, max_examples=300)
@given(st.one_of(YAML_LIKE, st.text()))
def test_no_text_raises_and_no_english_comes_out(text: str) -> None:
    source, findings = parse(text.encode("utf-8", "surrogatepass"), "t")
    assert source is not None or findings
    for finding in findings:
        assert finding.rule
        assert not any(word in finding.message for word in ENGLISH)


@settings(deadline=None, max_examples=300)
@given(st.binary(max_size=200))
def test_no_bytes_raise(raw: bytes) -> None:
    source, findings = parse(raw, "t")
    assert source is not None or findings


ANY_TEXT = st.one_of(
    st.text(), st.text(st.sampled_from(" \n\t-:#'\"\\,[]{}&*!|>%@`?aá1.~\u00a0\u200b\ufeff\u0085\ud800😀"))
)


def held(text: str) -> str:
    """What the data hold of a text: composed, and a stand-in for what no file can hold."""
    return re.sub(f"[{XML_REFUSES}]", "\ufffd", unicodedata.normalize("NFC", text))


@settings(deadline=None, max_examples=400)
@given(ANY_TEXT)
@example("")
@example("null")
@example("---")
@example("a: b")
@example("x\u0323\u0302")
def test_a_quoted_text_reads_back_anywhere(text: str) -> None:
    expected = held(text)
    assert "\n" not in quote(text)
    assert value_of(f"k: {quote(text)}\n") == expected
    assert value_of(f"k: [{quote(text)}, {quote(text)}]\n") == [expected, expected]
    assert value_of(f"k: {{{quote('x' + text[:300])}: {quote(text)}}}\n") == {held("x" + text[:300]): expected}


@settings(deadline=None, max_examples=400)
@given(ANY_TEXT, st.integers(1, 8))
@example("a\n\nb", 2)
@example("a\n  b\n", 2)
@example("a\nb\n\n", 2)
def test_a_written_value_reads_back(text: str, indent: int) -> None:
    expected = held(text)
    assert value_of(f"k: {write_scalar(text, indent)}\nz: y\n") == expected
    assert value_of(f"k:\n  - {write_scalar(text, indent + 2)}\n  - y\n") == [expected, "y"]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Sở Y tế", "Sở Y tế"),
        ("2026-12-15", "2026-12-15"),
        ("a, b", '"a, b"'),
        ("010", '"010"'),
        ("no", '"no"'),
        ("7:30", '"7:30"'),
        ("“4 tại chỗ”", '"“4 tại chỗ”"'),
        ('gọi là "A"', "'gọi là \"A\"'"),
        ("C:\\Users", "'C:\\Users'"),
        ("Kế hoạch #1", '"Kế hoạch #1"'),
        ("", '""'),
        ("x\u200b", '"x\\u200B"'),
    ],
)
def test_quote_writes_what_an_officer_would(text: str, written: str) -> None:
    assert quote(text) == written


def test_a_value_of_lines_is_written_as_a_block() -> None:
    assert write_scalar("dòng một\n\n  dòng hai\n", 4) == "|\n    dòng một\n\n      dòng hai"
    assert write_scalar("dòng một\ndòng hai", 2) == "|-\n  dòng một\n  dòng hai"
    assert write_scalar("Sở Y tế, Sở Nội vụ", 2) == '"Sở Y tế, Sở Nội vụ"'
