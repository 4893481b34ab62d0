"""Placeholders in the words of a variant: filled, conditional, sandboxed; never in the words of an author."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nts_scenario_kit.catalog.phrases import Slot, filled, parts
from nts_scenario_kit.errors import CatalogError

VALUES = {"a": "A", "b": "", "công_an": "Công an"}


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("không có gì", "không có gì"),
        ("x {{ a }} y", "x A y"),
        ("{{a}}{{ b }}{{  a  }}", "AA"),
        ("{{ công_an }} chủ trì", "Công an chủ trì"),
        ("{% if a %}có {{ a }}{% endif %}", "có A"),
        ("{% if b %}có{% else %}không{% endif %}", "không"),
        ("{% if a and not b %}{{ công_an }}{% elif b %}x{% endif %}.", "Công an."),
        ("{# ghi chú #}x", "x"),
        ("100 {x} } {", "100 {x} } {"),
        ("dòng\n{{ a }}\n", "dòng\nA\n"),
    ],
)
def test_a_phrase_is_filled(phrase: str, text: str) -> None:
    assert filled(phrase, VALUES) == text


def test_a_phrase_tells_where_its_placeholders_stand() -> None:
    found = parts("x {{ a }}{% if a %} y {{ b }}{% endif %}", VALUES)
    assert found == ("x ", "a", " y ")
    assert [isinstance(part, Slot) for part in found] == [False, True, False]


@pytest.mark.parametrize(
    "phrase", ["{{ c }}", "{% if c %}x{% endif %}", "{% if b %}{{ c }}{% endif %}", "{{ cycler }}"]
)
def test_a_name_that_does_not_exist_is_an_error(phrase: str) -> None:
    with pytest.raises(CatalogError, match=r"^lời văn của biến thể dùng tên chưa có “(c|cycler)”: "):
        filled(phrase, VALUES)


@pytest.mark.parametrize(
    "phrase",
    ["{{ ''.__class__ }}", "{{ a.__class__ }}", "{{ a['x'] }}", "{{ a[:2] }}", "{{ a | upper }}", "{{ 1/0 }}",
     "{{ 'x' * 9999999999 }}", "{{ a() }}", "{% for i in a %}x{% endfor %}", "{% set x = a %}", "{% include 'x' %}",
     "{% macro m() %}{% endmacro %}", "{{ cycler.__init__.__globals__.os }}", "{{ a ~ b }}"],
)  # fmt: skip
def test_nothing_but_placeholders_and_conditions_is_evaluated(phrase: str) -> None:
    with pytest.raises(CatalogError, match=r"chỉ được dùng \{\{ tên \}\} và \{% if tên %\}"):
        filled(phrase, VALUES)


@pytest.mark.parametrize("phrase", ["{{ a ", "{% if %}", "{% endif %}", "{% qwxz %}", "{{ }}"])
def test_a_phrase_that_cannot_be_read_is_an_error(phrase: str) -> None:
    with pytest.raises(CatalogError, match="không đọc được: "):
        filled(phrase, VALUES)


def test_a_value_is_never_evaluated() -> None:
    assert filled("{{ a }}", {"a": "{{ b }} {% if %} {# #}"}) == "{{ b }} {% if %} {# #}"
    assert filled("{% if a %}{{ a }}{% endif %}", {"a": "{{ b }} {% if %} {# #}"}) == "{{ b }} {% if %} {# #}"


def test_plain_placeholders_need_no_jinja(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    assert filled("chỉ có {{ a }}, không gì khác", VALUES) == "chỉ có A, không gì khác"


@given(st.text(), st.text())
def test_values_stand_verbatim_between_the_words(value: str, other: str) -> None:
    assert filled("[{{ a }}] {{ b }}.", {"a": value, "b": other}) == f"[{value}] {other}."
