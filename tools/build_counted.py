"""Counts which words stand in the texts of each part of the outline, in the plans of offices kept with the tests.

Writes ``nts_scenario_kit/importing/course/counted.tsv``; with ``--check`` only says whether it is what it should be.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.course.likeness import words_of
from nts_scenario_kit.importing.course.order import ORDER
from nts_scenario_kit.importing.fields import field_of
from nts_scenario_kit.importing.hints import named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).resolve().parents[1]
OFFICES = ROOT / "tests" / "data" / "offices"
TARGET = ROOT / "nts_scenario_kit" / "importing" / "course" / "counted.tsv"
#: A word that stands in fewer texts says nothing.
_LEAST = 3
#: Nodes whose texts have fields that the outline stores in another way -> the field in a key.
_OTHERWISE = {
    "III.d.gd3.ll": "tình huống.lực lượng, phương tiện.giai đoạn 3.lực lượng nòng cốt",
    "III.d.gd3.pt": "tình huống.lực lượng, phương tiện.giai đoạn 3.phương tiện",
    "IV.3": "tổ chức thực hiện.sửa đổi, bổ sung, cập nhật",
    "III.c": "tình huống.cơ chế vận hành",
}
_SITUATION = re.compile(r"^tình huống\.\d+\.|\[\d+\]|\.\*")


def nodes() -> dict[str, str]:
    """Field of a key -> the innermost node whose texts it holds."""
    out: dict[str, str] = {}
    for node in ORDER[1:]:
        field = field_of(node)
        if field is not None and not node.startswith("III.c."):
            out[_OTHERWISE.get(node) or _plain(named(field))] = node
    return out


def _plain(field: str) -> str:
    return _SITUATION.sub(lambda found: "tình huống." if found[0].startswith("tình") else "", field)


def texts(keys: Iterable[Path]) -> Iterator[tuple[str, str]]:
    """Node and text, where a key knows one node only."""
    known = nodes()
    for path in keys:
        for text, fields in json.loads(path.read_text(encoding="utf-8")):
            found = {_node(_plain(field), known) for field in fields}
            if len(found) == 1 and (node := found.pop()):
                yield node, text


def _node(field: str, known: dict[str, str]) -> str:
    while field and field not in known:
        field = field.rpartition(".")[0]
    return known.get(field, "")


def counted(keys: Iterable[Path]) -> str:
    """The table: how many texts of each node; then for each word, in how many of which nodes."""
    total: Counter[str] = Counter()
    words: dict[str, Counter[str]] = defaultdict(Counter)
    for node, text in texts(keys):
        total[node] += 1
        for word in words_of(text):
            words[word][node] += 1
    names = [node for node in ORDER if node in total]
    lines = [" ".join(f"{node}:{total[node]}" for node in names)]
    for word in sorted(words):
        if words[word].total() >= _LEAST:
            told = " ".join(f"{at}:{words[word][node]}" for at, node in enumerate(names) if words[word][node])
            lines.append(f"{word}\t{told}")
    return "\n".join(lines) + "\n"


def main() -> int:
    """Write the table, or compare it."""
    text = counted(sorted(OFFICES.glob("*.json")))
    if "--check" in sys.argv[1:]:
        return int(not TARGET.is_file() or TARGET.read_text(encoding="utf-8") != text)
    TARGET.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
