"""A clause is parted into the words of the language, and a phrase asks of what lists it has one."""

from __future__ import annotations

import re

import pytest

from nts_scenario_kit.rules import aftermath, alarm, conversion, mechanism, response, sayings, security, steps, unrest
from nts_scenario_kit.rules.clauses import _spelled, kinds_by_clause
from nts_scenario_kit.rules.lexicon import OTHER_WORDS, WORDS
from nts_scenario_kit.rules.texts import mentions

_MODULES = (aftermath, alarm, conversion, mechanism, response, sayings, security, steps, unrest)
_NAMED = re.compile(r"@(\w+)")


@pytest.mark.parametrize(
    ("text", "phrases", "expected"),
    [
        ("Trưởng ấp nhắn độ mặn mỗi sáng", "@report & @often", True),
        ("Mỗi sáng trưởng ấp nhắn độ mặn", "@report & @often", True),
        ("Trưởng ấp nhắn độ mặn; mỗi sáng họp chợ", "@report & @channel", False),
        ("Nhắn độ mặn. Mỗi sáng chở nước", "@report & @often", False),
        ("Bà con xuống đường", "@folk", True),
        ("Ủy ban nhân dân xuống đường", "@folk", False),
        ("HOÀ GIẢI; bác ÔNG TỪ đi từng nhà", "@trusted", True),
        ("", "@trusted", False),
        ("Ông từ", "già làng | @trusted", True),
    ],
)
def test_a_word_of_each_list_in_one_clause(text: str, phrases: str, *, expected: bool) -> None:
    assert mentions(text, phrases) is expected
    assert mentions(["Câu khác.", text], phrases) is expected


def test_the_longest_known_word_is_taken() -> None:
    assert [*kinds_by_clause(("nhân dân", "dân"))] == [frozenset(), frozenset({"audience", "folk", "crowd"})]


def test_every_list_that_a_rule_names_is_there() -> None:
    named = {name for module in _MODULES for value in vars(module).values() for name in _NAMED.findall(str(value))}

    assert named == WORDS.keys()


def test_a_listed_word_is_letters_and_spaces() -> None:
    odd = {item for listed in (*WORDS.values(), OTHER_WORDS) for item in re.split(r"[|\n/()]", listed)}

    assert [item for item in sorted(odd) if item.strip() and not item.replace(" ", "").isalnum()] == []


def test_a_compound_that_is_of_no_list_is_of_none() -> None:
    listed = {word for words in WORDS.values() for word in _spelled(words)}

    assert sorted(listed & {*_spelled(OTHER_WORDS)}) == []


def test_no_list_says_a_word_twice() -> None:
    twice = {
        kind: [word for word in words if words.count(word) > 1]
        for kind, listed in {**WORDS, "": OTHER_WORDS}.items()
        if (words := [item.strip() for item in listed.replace("\n", " ").split("|")])
    }

    assert {kind: words for kind, words in twice.items() if words} == {}
