"""Three to eight edits of one file at once, drawn at random: every word comes home or is told, none is made up."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import Any

import pytest
from importing.edited_words import Verdict, bare, lines
from importing.random_edits import Editor
from importing.random_habits import HabitEditor
from importing.random_reviews import ReviewEditor
from importing.word_edits import edited, example_text, word_of
from support import EXAMPLES, resolved_of

from nts_scenario_kit.importing.expected import printed
from nts_scenario_kit.importing.returning import bring_home
from nts_scenario_kit.resolve import Resolved
from nts_scenario_kit.word.intake import take_in

NAMES = tuple(file.stem for file in EXAMPLES)
#: Each of these has shown a fault once: lines joined and cut, copies of situations, names, groups, headings.
SEEDS = (5, 12, 24, 50, 63, 94, 195, 302, 481, 537, 630, 716, 933, 957, 961, 985, 1164, 1207, 1266, 1439, 1490)
#: The same for what people do in Word beside: words replaced everywhere, copies, points sorted, cells of several lines.
HABITS = (35, 43, 156, 208, 211, 287, 333, 517)
#: And for files under review, in which two people track what they do.
REVIEWS = (17, 48, 3029)
CASES = [
    *((Editor, one) for one in SEEDS),
    *((HabitEditor, one) for one in HABITS),
    *((ReviewEditor, one) for one in REVIEWS),
]


@cache
def _known(name: str) -> tuple[str, Resolved, bytes]:
    text = example_text(name)
    resolved = resolved_of(text)
    return text, resolved, word_of(resolved)


@cache
def _headings(name: str) -> set[str]:
    return {bare(line.passage.text) for line in printed(_known(name)[1]) if not line.paths}


@cache
def _defaults(name: str) -> set[str]:
    """What the kit prints for a situation of this variant with nothing but a name."""
    head = [found[0] for key in ("loại", "biến thể", "lĩnh vực", "cấp", "trích yếu")
            if (found := re.search(rf"^{key}:.*$", _known(name)[0], re.MULTILINE))]  # fmt: skip
    return set(lines(word_of(resolved_of("\n".join([*head, "tình huống:", "  - tên: A", ""])), "kich_ban_khung")))


def _elsewhere(name: str) -> list[str]:
    return [text for other in NAMES if other != name for text in lines(_known(other)[2]) if len(text.split()) > 6]


def _remarks(text: str) -> Counter[str]:
    return Counter(line.strip() for line in text.splitlines() if line.strip().startswith("#"))


@pytest.mark.parametrize(("kind", "seed"), CASES)
def test_every_word_of_the_edited_file_comes_home_or_is_told(kind: type[Editor], seed: int) -> None:
    name = NAMES[seed % len(NAMES)]
    text, resolved, data = _known(name)
    said: list[str] = []

    def edit(root: Any) -> None:
        editor = kind(root, seed, _elsewhere(name))
        editor.some()
        said.extend(editor.said)

    file = edited(data, edit)
    returned = bring_home(resolved, take_in(file))
    verdict = Verdict(file, returned.edits, returned.source.text, _headings(name), _defaults(name))
    assert verdict.faults(dated=any(one.startswith("head") for one in said)) == [], said
    assert _remarks(text) - _remarks(returned.source.text) == Counter()
    again = bring_home(resolved_of(returned.source.text), take_in(file))
    assert again.source.text == returned.source.text, said
