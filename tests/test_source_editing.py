"""Changes to a YAML text at the places of its values: the text after each is held to the letter."""

from __future__ import annotations

from typing import Any

import pytest
from support import source_of

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.source.editing import Editor, New


def replaced(text: str, path: DataPath, value: Any) -> str:
    """The text with another value at the path, which reads back as that value."""
    editor = Editor(source_of(text))
    editor.replace(path, value)
    data: Any = editor.source.data
    for step in path:
        data = data[step]
    assert data == value
    return editor.text


def arranged(text: str, path: DataPath, *plan: int | New) -> str:
    """The text with the list at the path in this order."""
    editor = Editor(source_of(text))
    editor.arrange(path, plan)
    return editor.text


def added(text: str, path: DataPath, value: Any, *before: str) -> str:
    """The text with this key."""
    editor = Editor(source_of(text))
    editor.add(path, value, before)
    return editor.text


@pytest.mark.parametrize(
    ("text", "path", "value", "after"),
    [
        ("a: một # ghi\nb: c\n", ("a",), "hai\nba", "# ghi\na: |-\n  hai\n  ba\nb: c\n"),
        ("a:   # ghi\nb: c\n", ("a",), "hai\nba", "# ghi\na: |-\n  hai\n  ba\nb: c\n"),
        ("a:\n  - một  # ghi\n  - b\n", ("a", 0), "hai\nba", "a:\n  # ghi\n  - |-\n    hai\n    ba\n  - b\n"),
        ("a: một # ghi\n", ("a",), ["hai", "ba\nbốn"], "# ghi\na:\n  - hai\n  - |-\n    ba\n    bốn\n"),
        ("a: một # ghi\n", ("a",), {"k": "hai\nba"}, "# ghi\na:\n  k: |-\n    hai\n    ba\n"),
        ("a:\n  k: v # ghi\n", ("a",), "hai\nba", "# ghi\na:\n  |-\n  hai\n  ba\n"),
        ("a: một # ghi\r\nb: c\r\n", ("a",), "hai\nba", "# ghi\r\na: |-\r\n  hai\r\n  ba\r\nb: c\r\n"),
        ("a: một\n# ghi\nb: c\n", ("a",), "hai\nba", "a: |-\n  hai\n  ba\n# ghi\nb: c\n"),
    ],
)
def test_a_comment_behind_a_value_never_becomes_text_of_several_lines(
    text: str, path: DataPath, value: Any, after: str
) -> None:
    assert replaced(text, path, value) == after


@pytest.mark.parametrize(
    ("text", "path", "after"),
    [
        ("a: một\n\n  # hai\n    # ba\nb: c\n", ("a",), "a: |-\n  m\n  n\n\n# hai\n# ba\nb: c\n"),
        ("a: một\n# hai\n  # ba\nb: c\n", ("a",), "a: |-\n  m\n  n\n# hai\n  # ba\nb: c\n"),
        ("a:\n- k\n  # hai\n- l\n", ("a", 0), "a:\n- |-\n  m\n  n\n# hai\n- l\n"),
        ("k:\n  a: một\n    # hai", ("k", "a"), "k:\n  a: |-\n    m\n    n\n  # hai"),
        ("a: một\r\n  # hai\r\nb: c\r\n", ("a",), "a: |-\r\n  m\r\n  n\r\n# hai\r\nb: c\r\n"),
    ],
)
def test_comments_below_never_become_text_of_several_lines(text: str, path: DataPath, after: str) -> None:
    assert replaced(text, path, "m\nn") == after


def test_a_key_of_several_lines_does_not_take_the_comments_below_it() -> None:
    text = "b: một\n  # hai\nd: e\n"
    assert added(text, ("a",), "m\nn", "b") == "b: một\na: |-\n  m\n  n\n# hai\nd: e\n"


@pytest.mark.parametrize(
    ("plan", "after"),
    [
        ((0, New("m\nn"), 1), "a:\n- x\n- |-\n  m\n  n\n# hai\n- |\n  k\n  l\n# ba\nb: c\n"),
        ((0, 1, New("m\nn")), "a:\n- x\n# hai\n- |\n  k\n  l\n- |-\n  m\n  n\n# ba\nb: c\n"),
        ((1, 0), "a:\n# hai\n- |\n  k\n  l\n- x\n# ba\nb: c\n"),
    ],
)
def test_items_of_several_lines_do_not_take_the_comments_below_them(plan: tuple[int | New, ...], after: str) -> None:
    assert arranged("a:\n- x\n  # hai\n- |\n  k\n  l\n# ba\nb: c\n", ("a",), *plan) == after


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("a:\n- k\nb: c\n", "a:\n  []\nb: c\n"),
        ("a:\n- k # ghi\nb: c\n", "a:\n  []\n# ghi\nb: c\n"),
        ("a:\n  - k\nb: c\n", "a:\n  []\nb: c\n"),
        ("a:\n      - k\nb: c\n", "a:\n      []\nb: c\n"),
        ("a: [k, l]\nb: c\n", "a: []\nb: c\n"),
    ],
)
def test_a_list_may_lose_all_its_items_wherever_it_stands(text: str, after: str) -> None:
    assert arranged(text, ("a",)) == after


def test_a_list_in_a_mapping_of_a_list_may_lose_all_its_items() -> None:
    assert arranged("x:\n- a:\n  - k\n  b: c\n", ("x", 0, "a")) == "x:\n- a:\n    []\n  b: c\n"


@pytest.mark.parametrize(("value", "after"), [("l", "a:\n  l\nb: c\n"), ([], "a:\n  []\nb: c\n")])
def test_what_replaces_a_list_that_stands_under_its_key_stands_further_in(value: Any, after: str) -> None:
    assert replaced("a:\n- k\nb: c\n", ("a",), value) == after


def test_nothing_is_changed_where_the_text_could_not_be_read_afterwards() -> None:
    text = "a:\n  - k # ghi\n  - l # chú\nb: c\n"
    editor = Editor(source_of(text))
    deep: Any = "x"
    for _ in range(120):
        deep = [deep]
    with pytest.raises(ValueError, match="lồng quá sâu"):
        editor.replace(("a",), deep)
    assert editor.text == text


@pytest.mark.parametrize(
    ("text", "path", "value", "after"),
    [
        ("a: một\n", ("a",), "hai", "a: hai\n"),
        ("a:\nb: c\n", ("a",), "hai", "a: hai\nb: c\n"),
        ("a: một\nb: c\n", ("a",), "", 'a: ""\nb: c\n'),
        ("a: một\nb: c\n", ("a",), ["x", "y"], 'a:\n  - x\n  - "y"\nb: c\n'),
        ("a:\n    - x\n    - z\nb: c\n", ("a",), ["m"], "a:\n  - m\nb: c\n"),
        ("a:\n  - x # một\n  # hai\n  - z\nb: c\n", ("a",), ["m"], "# một\n# hai\na:\n  - m\nb: c\n"),
        ("k:\n  a:\n    - x # một\n    - z\n", ("k", "a"), ["m"], "k:\n  # một\n  a:\n    - m\n"),
        ("a: [x, z]\n", ("a",), ["m"], "a:\n  - m\n"),
        ("a: [x, z]\n", ("a", 1), "m, n", 'a: [x, "m, n"]\n'),
        ("a: [[x], z]\n", ("a", 0), ["m", "o"], "a: [[m, o], z]\n"),
        ("a: {k: x}\n", ("a", "k"), "1m", "a: {k: 1m}\n"),
        ("a:\n  -\n  - z\n", ("a", 0), "m", "a:\n  - m\n  - z\n"),
        ("a:\n  - x\n  - z\n", ("a", 1), {"k": "m", "l": ["n"]}, 'a:\n  - x\n  - k: m\n    l:\n      - "n"\n'),
        ("a:\n  - - x\n    - z\n", ("a", 0, 1), {"k": "m", "l": "o"}, "a:\n  - - x\n    - k: m\n      l: o\n"),
        ("a:\n  - - x\n    - z\n  - w\n", ("a", 0), ["m", "o"], "a:\n  - - m\n    - o\n  - w\n"),
        ("a:\n  - -5 độ\n  - w\n", ("a", 0), {"k": "m", "l": "o"}, "a:\n  - k: m\n    l: o\n  - w\n"),
        ("a:\r\n  - x\r\n  - z\r\n", ("a", 0), {"k": "m", "l": "o"}, "a:\r\n  - k: m\r\n    l: o\r\n  - z\r\n"),
        ("a: |\n  một\n  hai\n\nb: c\n", ("a",), "ba", "a: ba\n\nb: c\n"),
        ('a: một\nb: "số # 1" # ghi\n', ("b",), "số 2", "a: một\nb: số 2 # ghi\n"),
    ],
)
def test_a_value_is_replaced_where_it_stands(text: str, path: DataPath, value: Any, after: str) -> None:
    assert replaced(text, path, value) == after


@pytest.mark.parametrize(
    ("text", "path", "before", "after"),
    [
        ("b: c\n", ("a",), (), "a: m\nb: c\n"),
        ("b: c # ghi\nd: e\n", ("a",), ("x", "b"), "b: c # ghi\na: m\nd: e\n"),
        ("b: c\nd: e", ("a",), ("b", "d"), "b: c\nd: e\na: m"),
        ("b:\n  - c\n\nd: e\n", ("a",), ("b",), "b:\n  - c\na: m\n\nd: e\n"),
        ("k:\n    b: c\n", ("k", "a"), (), "k:\n    a: m\n    b: c\n"),
        ("k:\n    b: c\n", ("k", "a"), ("b",), "k:\n    b: c\n    a: m\n"),
        ("k: {b: c}\n", ("k", "a"), (), "k: {b: c, a: m}\n"),
        ("k: {b: c,}\n", ("k", "a"), (), "k: {b: c, a: m,}\n"),
        ("k: {b: [c, d], }\n", ("k", "a"), (), "k: {b: [c, d], a: m, }\n"),
        ("k: {\n  b: c, # ghi\n}\n", ("k", "a"), (), "k: {\n  b: c, a: m, # ghi\n}\n"),
        ("k: {b: }\n", ("k", "a"), (), "k: {b: , a: m}\n"),
        ("k:\nl: x\n", ("k", "a"), (), "k:\n  a: m\nl: x\n"),
        ("k:\n  - b: c\n  - d\n", ("k", 0, "a"), ("b",), "k:\n  - b: c\n    a: m\n  - d\n"),
        ("k:\n  - b: c\n  - d\n", ("k", 0, "a"), (), "k:\n  - a: m\n    b: c\n  - d\n"),
    ],
)
def test_a_key_is_added_where_the_model_has_it(text: str, path: DataPath, before: tuple[str, ...], after: str) -> None:
    assert added(text, path, "m", *before) == after


@pytest.mark.parametrize("text", ["k: chữ\n", "k: [x]\n", "k:\n  - x\n"])
def test_no_key_is_added_where_the_words_of_the_author_would_go_for_it(text: str) -> None:
    editor = Editor(source_of(text))
    with pytest.raises(ValueError, match="không thêm được khóa “a”"):
        editor.add(("k", "a"), "m")
    assert editor.text == text


LIST = "a:\n  - x # của x\n\n  # trên z\n  - z\n\n  - w\nb: c\n"


@pytest.mark.parametrize(
    ("plan", "after"),
    [
        ((0, 1, 2), LIST),
        ((1, 0, 2), "a:\n  # trên z\n  - z\n\n  - x # của x\n\n  - w\nb: c\n"),
        ((2, 0, 1), "a:\n  - w\n\n  - x # của x\n\n  # trên z\n  - z\nb: c\n"),
        ((0, 2), "a:\n  - x # của x\n\n  # trên z\n  - w\nb: c\n"),
        ((1, 2), "a:\n  # của x\n  # trên z\n  - z\n\n  - w\nb: c\n"),
        ((2,), "a:\n  # của x\n  # trên z\n  - w\nb: c\n"),
        ((0, 1), "a:\n  - x # của x\n\n  # trên z\n  - z\nb: c\n"),
        ((0,), "a:\n  - x # của x\n  # trên z\nb: c\n"),
        ((New("m"), 0, 1, 2), "a:\n  - m\n  - x # của x\n\n  # trên z\n  - z\n\n  - w\nb: c\n"),
        ((0, 1, 2, New({"k": "m", "l": "o"})), LIST.replace("b: c", "  - k: m\n    l: o\nb: c")),
        ((), "a:\n  []\n  # của x\n  # trên z\nb: c\n"),
    ],
)
def test_items_move_with_their_comments(plan: tuple[int | New, ...], after: str) -> None:
    assert arranged(LIST, ("a",), *plan) == after


@pytest.mark.parametrize(
    ("text", "plan", "after"),
    [
        ("a: [x, z, w]\n", (2, 0), "a: [w, x]\n"),
        ("a: [x, z] # ghi\n", (New("m, n"), 1), 'a: ["m, n", z] # ghi\n'),
        ("a: [x, # một\n  z]\n", (1,), "# một\na: [z]\n"),
        ("a: [x, '# không']\n", (1,), "a: ['# không']\n"),
        ("a:\r\n- x\r\n- z\r\nb: c\r\n", (1, 0), "a:\r\n- z\r\n- x\r\nb: c\r\n"),
        ("a:\n- x\n- |\n  một # không\n\n- w\n", (2, 0), "a:\n- w\n\n- x\n"),
    ],
)
def test_a_list_takes_its_new_order_in_its_own_style(text: str, plan: tuple[int | New, ...], after: str) -> None:
    assert arranged(text, ("a",), *plan) == after
