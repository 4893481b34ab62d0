"""What still has no place when an edited file was looked at a second time."""

from __future__ import annotations

from importing.word_edits import example_text, word_of
from support import resolved_of

from nts_scenario_kit.importing.edits import Unplaced
from nts_scenario_kit.importing.expected import printed
from nts_scenario_kit.importing.returning import _left, _still
from nts_scenario_kit.word.intake import take_in


def test_what_has_no_place_at_the_second_look_is_told_in_the_words_of_the_first() -> None:
    first = [Unplaced(7, "A", "lý do một"), Unplaced(8, "B", "lý do"), Unplaced(9, "C", "ghi chú", kept=False)]
    second = [
        Unplaced(70, "A", "lý do hai"),
        Unplaced(71, "D", "mới"),
        Unplaced(72, "B", "nay là ghi chú", kept=False),
        Unplaced(73, "E", "ghi chú mới", kept=False),
    ]
    assert _still(first, second) == [first[0], second[1], second[2], first[2]]


def test_sentences_printed_as_often_as_they_stand_in_the_file_are_at_home() -> None:
    resolved = resolved_of(example_text("y_te"))
    intake = take_in(word_of(resolved))
    lines = printed(resolved)
    said = next(one.text for one in intake.passages if "chợ, trường học" in one.text)
    home, note = Unplaced(1, said, "x"), Unplaced(2, said, "x", kept=False)
    lost = Unplaced(3, "Không in câu này.", "x")
    assert _left(lines, [home, note, lost], intake) == [note, lost]
    twice = intake._replace(passages=(*intake.passages, *(one for one in intake.passages if one.text == said)))
    assert _left(lines, [home], twice) == [home]
