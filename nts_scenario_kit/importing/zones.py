"""A file cut into its situations, so that each is compared with itself: one that was moved, copied, new or taken out.

A situation of the file is the one of the scenario whose bookmarks and words it holds most of; what is left over is
new, or gone.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing.expected import sameness, unmarked
from nts_scenario_kit.importing.skeleton import SCENARIO
from nts_scenario_kit.word.facts import plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from nts_scenario_kit.importing.expected import Line
    from nts_scenario_kit.word.intake import Passage

HEAD = re.compile(r"^\s*(?:\d+\s*[.)]\s*)?tình\s+huống(?:\s+số|\s+thứ)?\s+(?:\d+|[ivxlc]+)\s*[:.–-]", re.IGNORECASE)
_NUMBERED = re.compile(r"^\s*\d+\s*[.)]")
#: Share of a situation's lines that a stretch must hold to be that situation under another heading.
_LEAST = 0.3
#: Stands for what is outside the situations.
OUTSIDE = -1


class Zone(NamedTuple):
    """Passages that are compared with these lines; ``situation`` is OUTSIDE for what is in none, None for a new one."""

    situation: int | None
    lines: list[Line]
    passages: list[Passage]


def zones(lines: Sequence[Line], passages: Sequence[Passage], situations: Mapping[Line, int]) -> list[Zone]:
    """All zones: first what is outside the situations, then the situations in the order of the file."""
    own: dict[int, list[Line]] = {}
    rest = [line for line in lines if line not in situations]
    for line, number in situations.items():
        own.setdefault(number, []).append(line)
    start = _section(lines, own, passages)
    heads = _below_section(_heads(rest, own, passages), start) if own_part(lines) else []
    if not heads:
        signs = _signs(passages)
        if not own or any(_held(one, signs) >= _LEAST * _whole(one) for one in own.values()):
            return [Zone(OUTSIDE, list(lines), list(passages))]
        gone = [line for line in lines if line in situations]
        return [Zone(OUTSIDE, rest, list(passages)), Zone(OUTSIDE, gone, [])]
    end = _end(rest, passages, heads)
    heads = [head for head in heads if head < end]
    heads = _with_headless(heads, start, end, own, passages)
    outside = set(range(heads[0])) | set(range(end, len(passages))) | _further(rest, passages, heads[0], end)
    cuts = [[n for n in range(a, b) if n not in outside] for a, b in zip(heads, [*heads[1:], end], strict=True)]
    cuts = _parted([cut for cut in cuts if cut], own, passages)
    which = _assigned([[passages[n] for n in cut] for cut in cuts], own)
    found = [
        Zone(which.get(n), own.get(which.get(n, -1), []), [passages[m] for m in cut]) for n, cut in enumerate(cuts)
    ]
    taken = set(which.values())
    missing = [line for number, one in own.items() if number not in taken for line in one]
    return [Zone(OUTSIDE, rest, [passages[n] for n in sorted(outside)]), *found, Zone(OUTSIDE, missing, [])]


def _section(lines: Sequence[Line], own: Mapping[int, list[Line]], passages: Sequence[Passage]) -> int:
    """Where the heading stands above all situations; -1 if it is not there."""
    ordered = own_part(lines)
    first = next((at for at, line in enumerate(ordered) if any(line in one for one in own.values())), 0)
    title = plain(ordered[first - 1].passage.text) if first else ""
    return next((at for at, passage in enumerate(passages) if title and plain(passage.text) == title), -1)


def _below_section(heads: list[int], start: int) -> list[int]:
    """Without the headings above the section of the situations: they were pasted there, nothing begins with them."""
    below = [head for head in heads if head > start]
    return below or heads


def _with_headless(
    heads: list[int], start: int, end: int, own: Mapping[int, list[Line]], passages: Sequence[Passage]
) -> list[int]:
    """With the first situation, if it has lost its heading: what stands above all others holds it, and none of them."""
    before = passages[start + 1 : heads[0]] if start >= 0 else ()
    signs = _signs(before)
    held = [number for number, one in own.items() if _held(one, signs) >= _LEAST * _whole(one)]
    cuts = [passages[a:b] for a, b in zip(heads, [*heads[1:], end], strict=True)]
    return [start + 1, *heads] if set(held) - set(_assigned(cuts, own).values()) else heads


def _heads(rest: Sequence[Line], own: Mapping[int, list[Line]], passages: Sequence[Passage]) -> list[int]:
    """Where situations begin in the file."""
    known = {plain(line.passage.text) for line in rest} | {
        plain(x.passage.text) for one in own.values() for x in one[1:]
    }
    out = []
    for number, passage in enumerate(passages):
        if passage.cell is not None or plain(passage.text) in known:
            continue
        anchored = any(a.path[:1] == ("situations",) and a.path[2:] == ("name",) for a in passage.anchors)
        spoken = HEAD.match(passage.text) is not None
        numbered = bool(passage.label) or _NUMBERED.match(passage.text) is not None
        if (spoken and (numbered or passage.bold or anchored)) or (anchored and numbered):
            out.append(number)
    return out


def _end(rest: Sequence[Line], passages: Sequence[Passage], heads: Sequence[int]) -> int:
    """Where section IV begins behind the first situation: its heading may have been copied into one of them."""
    first = heads[0]
    words = [sameness(line.passage.text) for line in rest if line.part == SCENARIO]
    closing = next((at for at, line in enumerate(own_part(rest)) if _opens_last(line)), len(words))
    follows = dict(zip(words[closing : closing + 2], words[closing + 1 : closing + 3], strict=False))
    texts = [sameness(passage.text) for passage in passages]
    found = [n for n in range(first, len(passages)) if texts[n] in follows]
    sure = [n for n in found if texts[n + 1 : n + 2] == [follows[texts[n]]]]
    behind = [n for n in found if n > heads[-1]]
    if found:
        return (sure or behind or found)[0]
    later = {plain(line.passage.text) for line in rest if len(line.passage.text) > 20} - {""}
    further = set(words[max(closing - 1, 0) : closing])
    for number in range(first, len(passages)):
        text = passages[number].text
        if plain(text) in later and not HEAD.match(text) and sameness(text) not in further:
            return number
    return len(passages)


def own_part(lines: Sequence[Line]) -> list[Line]:
    """Lines of the scenario itself."""
    return [line for line in lines if line.part == SCENARIO]


def _opens_last(line: Line) -> bool:
    return not line.paths and line.passage.text.startswith("IV.")


def _further(rest: Sequence[Line], passages: Sequence[Passage], first: int, end: int) -> set[int]:
    """The sentence about further situations, wherever it stands among them."""
    own = own_part(rest)
    closing = next((at for at, line in enumerate(own) if _opens_last(line)), 0)
    sentence = own[closing - 1] if closing else None
    if sentence is None:
        return set()
    words = sameness(sentence.passage.text)
    return {n for n in range(first, end) if sameness(passages[n].text) == words
            or any(a.path in sentence.paths for a in passages[n].anchors)}  # fmt: skip


def _signs(passages: Sequence[Passage]) -> Counter[object]:
    out: Counter[object] = Counter()
    for passage in passages:
        out.update({plain(unmarked(passage.text)): 1})
        out.update(anchor.path for anchor in passage.anchors)
    return out


def _held(lines: Sequence[Line], signs: Counter[object]) -> int:
    """How many values of these lines are there: by their words, and half as much by bookmarks, which may be old."""
    telling = [line for line in lines if line.paths]
    texts = sum(len(x.paths) for x in telling if plain(unmarked(x.passage.text)) in signs)
    return 2 * texts + sum(path in signs for x in telling for path in x.paths)


def _whole(lines: Sequence[Line]) -> int:
    return sum(3 * len(line.paths) for line in lines) or 1


def _assigned(stretches: Sequence[Sequence[Passage]], own: Mapping[int, list[Line]]) -> dict[int, int]:
    """Which stretch is which situation: the best pairs first."""
    rows = []
    for n, stretch in enumerate(stretches):
        signs = _signs(stretch)
        for number, lines in own.items():
            named = bool(lines[0].paths) and plain(unmarked(stretch[0].text)) == plain(unmarked(lines[0].passage.text))
            score = _held(lines, signs)
            if score >= _LEAST * _whole(lines) or (named and score):
                rows.append((not named, -score, abs(n - number), n, number))
    out: dict[int, int] = {}
    for *_, n, number in sorted(rows):
        if n not in out and number not in out.values():
            out[n] = number
    for n, stretch in enumerate(stretches):  # hardly a word is left, but it stands under its own heading
        owner = next((a.path[1] for a in stretch[0].anchors if a.path[2:] == ("name",)), None)
        if n not in out and isinstance(owner, int) and owner in own and owner not in out.values():
            out[n] = owner
    return out


def _parted(cuts: list[list[int]], own: Mapping[int, list[Line]], passages: Sequence[Passage]) -> list[list[int]]:
    """A stretch that holds two situations, because the heading of one is gone, is cut where its first words stand."""
    if set(own) <= set(_assigned([[passages[n] for n in cut] for cut in cuts], own).values()):
        return cuts
    texts = Counter(text for lines in own.values() for text in {plain(unmarked(x.passage.text)) for x in lines})
    telling = {k: [x for x in lines if texts[plain(unmarked(x.passage.text))] == 1] for k, lines in own.items()}
    out: list[list[int]] = []
    for cut in cuts:
        stretch = [passages[n] for n in cut]
        signs = _signs(stretch)
        held = [k for k, lines in telling.items() if lines and _held(lines, signs) >= _LEAST * _whole(lines)]
        begins = sorted({_begin(telling[k], own[k], stretch) for k in held})[1:]
        out += [cut[a:b] for a, b in zip([0, *begins], [*begins, len(cut)], strict=True)]
    return out


def _begin(telling: Sequence[Line], lines: Sequence[Line], stretch: Sequence[Passage]) -> int:
    """Where the first words of a situation stand, the headings above them included."""
    texts = {plain(unmarked(line.passage.text)) for line in telling if line.paths}
    begin = next((n for n, passage in enumerate(stretch) if plain(unmarked(passage.text)) in texts), 0)
    while begin and _is(stretch[begin - 1], lines[1:4]):
        begin -= 1
    return begin


def _is(passage: Passage, lines: Sequence[Line]) -> bool:
    return any(sameness(line.passage.text) == sameness(passage.text) for line in lines)
