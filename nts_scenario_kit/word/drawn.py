"""Words of a Word file that stand in parts of their own: in diagrams and charts, and in remarks of reviewers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nts_scenario_kit.word.xml import A, C, W

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.package import Package

#: Kind of relation, what its words are called, elements that make a paragraph, elements that hold text.
_ASIDE = (
    ("diagramData", "sơ đồ", (A + "p",), (A + "t",)),
    ("chart", "biểu đồ", (A + "p", C + "pt"), (A + "t", C + "v")),
    ("comments", "ý kiến ghi bên lề", (W + "p",), (W + "t",)),
)


def drawn(package: Package) -> Iterator[tuple[str, str]]:
    """What each of these parts is called, and the text of each paragraph in it."""
    for kind, name, paragraphs, words in _ASIDE:
        for _, root in package.related(kind):
            for found in root.iter(*paragraphs):
                text = "".join(piece.text or "" for piece in found.iter(*words))
                if text.strip():
                    yield name, text
