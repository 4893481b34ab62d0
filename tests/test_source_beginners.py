"""Mistakes of the first day: bullets of Word, a ``#`` half taken away, a text where a key is due."""

from __future__ import annotations

from pathlib import Path

import pytest

from nts_scenario_kit.model.base import KitModel
from nts_scenario_kit.model.keys import table
from nts_scenario_kit.model.scenario import Scenario
from nts_scenario_kit.source import key_words, parse

UNDER = "nơi nhận:\n  - Đảng ủy xã\n"


def told(text: str) -> list[tuple[int | None, int | None, str, str, str]]:
    _, findings = parse(text.encode(), "kb.yaml")
    return [(f.line, f.column, f.rule, f.message, f.hint) for f in findings]


@pytest.mark.parametrize("bullet", ["•", "+", "–", "\uf0b7"])
def test_bullets_of_word_are_told_with_the_dash_that_belongs_there(bullet: str) -> None:
    text = UNDER + f"  {bullet} Trưởng phòng\n  {bullet}\tCác ấp\nsố: 1\n"
    message = f"dấu đầu dòng “{bullet}” không phải dấu - của danh sách"
    hint = "viết “- {}”, thụt bằng các dấu - khác"
    assert told(text) == [
        (3, 3, "YAML-GACH", message, hint.format("Trưởng phòng")),
        (4, 3, "YAML-GACH", message, hint.format("Các ấp")),
    ]


def test_a_key_without_its_colon_is_to_get_one() -> None:
    message = "dòng này không có dấu hai chấm nên không phải “khóa: giá trị”: “người ký”"
    text = "a:\n  b: 1\n  người ký\n    chức vụ: CHỦ TỊCH\n"
    assert told(text) == [(3, 3, "YAML-CU-PHAP", message, "thêm dấu hai chấm ở cuối: “người ký:”")]


LEVEL = "các khóa, các dấu - cùng cấp phải thụt bằng nhau, mỗi mức 2 dấu cách"
HASH = f"nếu vừa bỏ dấu # ở dòng này, bỏ cả dấu cách sau nó và dấu # ở các dòng mẹ phía trên; {LEVEL}"


@pytest.mark.parametrize(
    ("text", "place", "message", "hint"),
    [
        # the space behind the hash stayed
        ("a:\n   b: 1\n  # c: 2\n  d: 3\n", (2, 4), "dòng 2 thụt 3 dấu cách, mà dòng 4 cùng cấp thụt 2", HASH),
        # the parent kept its hash
        ("a:\n  # b:\n    c: 1\n  d: 3\n", (3, 5), "dòng 3 thụt 4 dấu cách, mà dòng 4 cùng cấp thụt 2", HASH),
        # the parent kept its hash, and the key above it has a value
        (
            "a:\n  b: 1\n  # c:\n    # d:\n    e: 2\n  f: 3\n", (5, 5),
            "dòng 5 nằm dưới “c” (dòng 3), mà dòng 3 còn dấu #", "bỏ cả dấu # và dấu cách sau nó ở dòng 3",
        ),
        # the first task has lost its dash
        (
            "a:\n    việc: Một\n    hạn: x\n  - việc: Hai\n", (2, 5),
            "dòng 2 thụt 4 dấu cách, mà dòng 4 cùng cấp thụt 2",
            f"thiếu dấu gạch đầu mục: viết “- việc: Một”, thụt 2 dấu cách; {LEVEL}",
        ),
        # the name stands where its key is due
        (
            "a:\n  - Mặn\n    nội dung: x\n", (2, 3),
            "mục ở dòng 2 có chữ mà chưa có khóa, nên các khóa bên dưới (dòng 3) bị lạc",
            "viết khóa sau dấu gạch, ví dụ “- tên: Mặn”",
        ),
        # the later line is the one that stands wrong
        ("a:\n  b:\n    c: 1\n   d: 2\n", (4, 4),
         "dòng 4 thụt không khớp với các dòng cùng cấp ở trên (bắt đầu ở dòng 2)",
         LEVEL),
    ],
)  # fmt: skip
def test_the_line_that_stands_wrong_is_the_one_told(text: str, place: tuple[int, int], message: str, hint: str) -> None:
    assert told(text) == [(*place, "YAML-THUT-DONG", message, hint)]


def test_a_long_dash_before_the_dashes_of_a_list_is_what_stands_wrong() -> None:
    [finding] = parse("pháp lý:\n  — ref: LUAT-A\n  - ref: LUAT-B\n".encode(), "t")[1]
    assert (finding.place, finding.rule) == ("t:2:3", "YAML-GACH")
    assert "viết “- ref: LUAT-A”" in finding.hint


def test_the_colon_of_another_keyboard_is_named() -> None:
    [finding] = parse("loại： kịch bản khung\nbiến thể: can_tho\n".encode(), "t")[1]
    assert (finding.place, finding.rule) == ("t:1:5", "YAML-CU-PHAP")
    assert "U+FF1A" in finding.message


ELSE = "; nếu là nội dung của khóa ở trên, thụt sâu hơn khóa, mỗi ý một dòng “- …”"


@pytest.mark.parametrize(
    ("text", "place", "hint"),
    [
        ("cấp: tỉnh\nđịa bàn thành phố Cần Thơ\nlĩnh vực: y_te\n", "2:1", f"“địa bàn: thành phố Cần Thơ”{ELSE}"),
        ("a: 1\ncấp tỉnh\nb: 2\n", "2:1", f"“cấp: tỉnh”{ELSE}"),
        ("a:\n  chủ trì Sở Y tế\n  phối hợp: Công an\n", "2:3", f"“chủ trì: Sở Y tế”{ELSE}"),
        ("a:\n  Cơ quan ban hành Sở Y tế\n  ngày: 1\n", "2:3", f"“cơ quan ban hành: Sở Y tế”{ELSE}"),
        ("a:\n  - tên Tàu chìm ở cửa biển\n    nội dung: x\n", "2:3", "“- tên: Tàu chìm ở cửa biển”"),
        ("a:\n  - việc Rà soát thuốc\n    chủ trì: x\n", "2:3", "“- việc: Rà soát thuốc”"),
    ],
)
def test_a_key_without_its_colon_is_named_with_the_right_line(text: str, place: str, hint: str) -> None:
    finding = parse(text.encode(), "t")[1][0]
    assert finding.place == f"t:{place}"
    assert finding.hint == f"thêm dấu hai chấm sau khóa: {hint}"


def test_the_words_known_as_keys_are_those_of_the_models() -> None:
    found: dict[str, None] = {}
    seen: set[type[KitModel]] = set()
    waiting: list[type[KitModel]] = [Scenario]
    while waiting:
        model = waiting.pop()
        seen.add(model)
        found.update(dict.fromkeys(entry.vietnamese for entry in table(model).values()))
        waiting += [e.below for e in table(model).values() if e.below is not None and e.below not in seen]
    file = Path(key_words.__file__).parent / "keys.txt"
    assert file.read_text("utf-8").split() == "\n".join(sorted(found)).split()


SPACE = "sau dấu hai chấm thiếu dấu cách: “địa danh:Hải Phòng”"
DASH = "sau dấu - thiếu dấu cách: không thành một ý của danh sách"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # the first key of a block: what follows it, a remark between them, was blamed
        (
            "a:\n  địa danh:Hải Phòng\n  # ghi chú\n  số: 1\n",
            (2, 3, "YAML-CU-PHAP", SPACE, "viết “địa danh: Hải Phòng”"),
        ),
        (
            UNDER + "  -Như Điều 3;\n  - Lưu: VT\n",
            (3, 3, "YAML-GACH", DASH, "viết “- Như Điều 3;”, thụt bằng các dấu - khác"),
        ),
        (
            "a:\n   - việc: b\n     chủ trì: c\n  - việc: d\n",
            (2, 4, "YAML-THUT-DONG", "dòng 2 thụt 3 dấu cách, mà dòng 4 cùng cấp thụt 2", HASH),
        ),
        (
            "a:\n - việc: b\n   chủ trì: c\n  - việc: d\n",
            (2, 2, "YAML-THUT-DONG", "dòng 2 thụt 1 dấu cách, mà dòng 4 cùng cấp thụt 2", LEVEL),
        ),
    ],
)
def test_the_first_line_of_a_block_is_told_where_it_is_wrong(text: str, found: tuple[int, int, str, str, str]) -> None:
    assert told(text) == [found]
