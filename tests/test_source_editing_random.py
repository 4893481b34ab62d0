"""Changes to a text drawn at random: the text reads back as what was meant, and no comment is lost or becomes text."""

from __future__ import annotations

import random
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest
from support import source_of

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.source.editing import Editor, New

TEXT = """\
a: một   # 01
    # 02
b:
- x  # 03
    # 04
- |
  y
  z # chữ
# 05
   # 06
- [m, n]   # 07

  # 08

c:
    - k: p  # 09
        # 10
      l: >-
        q
        r
      # 11
    -   # 12
    - - u
      # 13
      - v
d: "nháy # chữ" # 14
e: {k: 1a, l: [m, n, o]}  # 15
f: [u, w,  # 16
  v]
g:
  h:
    i: ''
  # 17
"""
VALUES: tuple[Any, ...] = (
    "mới", "có: dấu", "# thăng", "", "hai\ndòng", "- gạch", "' nháy", "cuối ", "true", [], ["a", "b"], ["năm\nsáu"],
    [{"k": "v"}], {"k": "v", "m": ["1x"]}, {"k": "v", "l": "bảy\ntám\n"},
)  # fmt: skip


def _paths(data: Any, path: DataPath = ()) -> Iterator[DataPath]:
    if path:
        yield path
    if isinstance(data, dict | list):
        for step in data if isinstance(data, dict) else range(len(data)):
            yield from _paths(data[step], (*path, step))


def _at(data: Any, path: DataPath) -> Any:
    for step in path:
        data = data[step]
    return data


def _read(value: Any) -> Any:
    """The value as a reader has it: nothing is an empty text, and breaks at the end of a block do not count."""
    if isinstance(value, dict):
        return {key: _read(one) for key, one in value.items()}
    return [_read(one) for one in value] if isinstance(value, list) else (value or "").rstrip("\n")


def _change(editor: Editor, draw: random.Random) -> Any:
    """One change; what the data are meant to be after it."""
    meant = deepcopy(editor.source.data)
    path = draw.choice(list(_paths(meant)))
    here, above, value = _at(meant, path), _at(meant, path[:-1]), draw.choice(VALUES)
    if isinstance(here, dict) and here and "mới" not in here and draw.random() < 0.5:
        editor.add((*path, "mới"), value, draw.sample(list(here), draw.randint(0, len(here))))
        here["mới"] = value
    elif isinstance(here, list) and here and draw.random() < 0.6:
        plan: list[int | New] = [one for one in range(len(here)) if draw.random() < 0.7]
        draw.shuffle(plan)
        plan.insert(draw.randint(0, len(plan)), New(value))
        editor.arrange(path, plan)
        above[path[-1]] = [here[one] if isinstance(one, int) else one.value for one in plan]
    else:
        editor.replace(path, value)
        above[path[-1]] = value
    return meant


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("first", range(0, 200, 50))
def test_changes_say_what_was_meant_and_lose_no_comment(first: int, line_end: str) -> None:
    for seed in range(first, first + 50):
        draw = random.Random(seed)
        editor = Editor(source_of(TEXT.replace("\n", line_end)))
        for _ in range(draw.randint(1, 3)):
            before = editor.text
            meant = _change(editor, draw)
            assert _read(editor.source.data) == _read(meant), (seed, before)
            assert [n for n in range(1, 18) if f"# {n:02}" not in editor.text] == [], (seed, before)
            assert editor.text.count("\n") == editor.text.count(line_end)


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_texts_put_in_all_at_once_stand_as_if_put_in_one_after_the_other(line_end: str) -> None:
    lines = [value for value in VALUES if isinstance(value, str) and "\n" not in value]
    for seed in range(100):
        draw = random.Random(seed)
        whole, single = (Editor(source_of(TEXT.replace("\n", line_end))) for _ in range(2))
        texts = [path for path in _paths(whole.source.data) if isinstance(_at(whole.source.data, path), str)]
        values = {path: draw.choice(lines) for path in draw.sample(texts, draw.randint(1, len(texts)))}
        whole.replace_texts(values)
        for path, value in values.items():
            single.replace(path, value)
        assert whole.text == single.text, seed
