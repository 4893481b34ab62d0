"""One passage against the line that it was: which values were changed, added to a sentence, or taken out of it."""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.importing.agencies import agencies
from nts_scenario_kit.importing.expected import sameness, unmarked
from nts_scenario_kit.importing.sentences import LINKED, NAMES
from nts_scenario_kit.vietnamese import fold
from nts_scenario_kit.word.facts import plain

if TYPE_CHECKING:
    from collections.abc import Collection

    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.expected import Line
    from nts_scenario_kit.word.intake import Anchor, Passage

_WORDS = re.compile(r"\w")
_WHOLE = re.compile(r"\w+")
_COUNTED = re.compile(r"(?:tình huống|phụ lục|điều|mục)\s+(?:\d+|[IVXLC]+)\b|\d+(?=\s*\.|\s+tình huống)", re.IGNORECASE)
_KEYS = str.maketrans("“”‘’–—", "\"\"''--")
_LISTED = re.compile(r"^\s*[;,]\s*|^\s+và\s+")


#: Where wording that the kit prints of itself can be changed.
WORDING = "khoản của biến thể (lời văn in sẵn)"
GONE = "lời văn in sẵn của mẫu đã bị xóa; bản in vẫn có nếu mục này còn nội dung"
REWORDED = "lời văn in sẵn của mẫu đã bị sửa; tệp kịch bản không có chỗ cho câu này"


class Added(NamedTuple):
    """A new value of a list, behind the value at the path or before it."""

    path: Path
    text: str
    before: bool = False


class Compared(NamedTuple):
    """What became of a line: new texts by path, values gone, new ones behind a value; were its fixed words changed?"""

    texts: dict[Path, str]
    gone: tuple[Path, ...] = ()
    added: tuple[Added, ...] = ()
    reworded: bool = False
    standing: tuple[Path, ...] = ()


class _Piece(NamedTuple):
    path: Path
    text: str
    gap: str  # what stands before it


def compare(line: Line, passage: Passage) -> Compared:
    """Compare; a value of another line that stands here now has become words of this one."""
    old = line.passage
    if unchanged(line, passage.text):
        return Compared({}, standing=line.paths)
    if not line.paths:
        return Compared({}, reworded=not _same_sentence(old.text, passage.text))
    pieces, tail = _pieces(line, _own(line, passage))
    return _judge(line, pieces, tail)


def _same_sentence(old: str, new: str) -> bool:
    """True for the same words, and the same figures but for those that follow from the order of things.

    Where a tone stands in its syllable, and the form of quotes and dashes, follow from the keyboard.
    """
    one, other = _unnumbered(old), _unnumbered(new)
    return fold(one) == fold(other) and [*map(str.isupper, one)] == [*map(str.isupper, other)]


def _unnumbered(text: str) -> str:
    return _COUNTED.sub("#", plain(unmarked(text))).rstrip(" .;:/").translate(_KEYS)


def says_more(new: str, old: str) -> bool:
    """True if the new text has words that the old one has not, beside numbers in front and capitals."""
    said, had = (Counter(_WHOLE.findall(fold(unmarked(text)))) for text in (new, old))
    return bool(said - had)


def _own(line: Line, passage: Passage) -> Passage:
    """The passage without the anchors of lines that were joined to it."""
    own = set(line.paths)
    return passage._replace(anchors=tuple(anchor for anchor in passage.anchors if anchor.path in own))


def unchanged(line: Line, text: str) -> bool:
    """True if all values stand there in order, and the words between them are the same but for numbers and marks."""
    old = line.passage
    if plain(unmarked(old.text)) == plain(unmarked(text)):
        return True
    at = was = 0
    for anchor in old.anchors:
        value = old.text[anchor.start : anchor.end]
        start = text.find(value, at)
        if start < 0 or not _same_words(old.text[was : anchor.start], text[at:start], first=not was):
            return False
        at, was = start + len(value), anchor.end
    return bool(old.anchors) and _same_words(old.text[was:], text[at:], first=False)


def _same_words(old: str, new: str, *, first: bool) -> bool:
    if first:
        old, new = unmarked(old + "\0").rstrip("\0"), unmarked(new + "\0").rstrip("\0")
    return sameness(old) == sameness(new) or not (_WORDS.search(old) or _WORDS.search(new))


def _pieces(line: Line, passage: Passage) -> tuple[list[_Piece], str]:
    """The values of the passage in order, each with the words before it, and the words behind the last."""
    text = passage.text
    anchors = [(a.path, a.start, a.end) for a in passage.anchors]
    if not {path for path, _, _ in anchors} & set(line.paths):
        anchors = []
    have = {path for path, _, _ in anchors}
    lost = [a for a in line.passage.anchors if a.path not in have]
    if not anchors:
        anchors = _mapped(line.passage, text)
    else:
        anchors = sorted([*anchors, *_found(line.passage, text, lost, anchors)], key=lambda a: a[1])
    pieces, at = [], 0
    for path, begin, end in anchors:
        start = max(begin, at)
        pieces.append(_Piece(path, text[start:end], text[at:start]))
        at = max(end, start)
    return pieces, text[at:]


def _found(
    old: Passage, text: str, lost: list[Anchor], anchors: list[tuple[Path, int, int]]
) -> list[tuple[Path, int, int]]:
    """Values whose bookmark is lost but whose words still stand between the others."""
    out: list[tuple[Path, int, int]] = []
    for anchor in lost:
        words = old.text[anchor.start : anchor.end]
        start = text.find(words) if words else -1
        taken = [*anchors, *out]
        while start >= 0 and any(s < start + len(words) and start < e for _, s, e in taken):
            start = text.find(words, start + 1)
        if start >= 0:
            out.append((anchor.path, start, start + len(words)))
    return out


def _mapped(old: Passage, text: str) -> list[tuple[Path, int, int]]:
    """No bookmark is left: the values stand where the unchanged words around them say."""
    blocks = SequenceMatcher(None, old.text, text, autojunk=False).get_matching_blocks()

    def at(offset: int, *, end: bool) -> int:
        previous = 0
        for a, b, size in blocks:
            if a <= offset < a + size or (end and a < offset <= a + size):
                return b + offset - a
            if a > offset:
                return b if end else previous
            previous = b + size
        return len(text)

    out = []
    for anchor in old.anchors:
        start, end = at(anchor.start, end=False), at(anchor.end, end=True)
        out.append((anchor.path, start, max(start, end)))
    return out


def _judge(line: Line, pieces: list[_Piece], tail: str) -> Compared:
    """Give words that stand beside a value to it, or to a new value of its list."""
    old = line.passage
    values = {a.path: old.text[a.start : a.end] for a in old.anchors}
    gaps = _gaps(line, [piece.path for piece in pieces])
    texts = {piece.path: piece.text for piece in pieces}
    added: list[Added] = []
    reworded = False
    for number in range(len(pieces) + 1):
        gap = pieces[number].gap if number < len(pieces) else tail
        left = pieces[number - 1].path if number else None
        right = pieces[number].path if number < len(pieces) else None
        before, behind, between, odd = _share(gaps[number], gap, left, right, first=number == 0)
        reworded |= odd
        if left and before:
            texts[left] += before
        if right and behind:
            texts[right] = behind + texts[right]
        if left:
            added += [Added(left, word) for word in between]
    added += _grown(texts, values)
    gone = [path for path in values if path not in texts]
    gone += [path for path, text in texts.items() if path in values and not text.strip()]
    changed = {
        path: text.strip()
        for path, text in texts.items()
        if path in values and text.strip() and plain(text) != plain(values[path])
    }
    standing = tuple(path for path in texts if path not in gone)
    return Compared(changed, tuple(gone), tuple(added), reworded, standing)


def _grown(texts: dict[Path, str], values: dict[Path, str]) -> list[Added]:
    """Names typed beside one of several names, inside its bookmark: they are names of their own."""
    out: list[Added] = []
    for path, text in texts.items():
        old = values.get(path, "")
        if not old or not isinstance(path[-1], int) or plain(text) == plain(old) or _behind_link(path, values):
            continue
        if path[-2] in NAMES:
            names = agencies(text, (old,))
        else:
            several = sum(one[:-1] == path[:-1] for one in values) > 1 and text.startswith(old)
            rest = text[len(old) :] if several else ""
            names = [old, *(word.strip() for word in rest.split(";"))] if rest.lstrip().startswith(";") else []
        names = [name for name in names if _WORDS.search(name)]
        if len(names) > 1:
            own = names.index(old) if old in names else 0
            texts[path] = names[own]
            out += [Added(path, name, before=n < own) for n, name in enumerate(names) if n != own]
    return out


def _behind_link(path: Path, values: Collection[Path]) -> bool:
    """True for the value behind ``phối hợp``, which stands before the last one: what is typed there is its own."""
    indices = [int(one[-1]) for one in values if one[:-1] == path[:-1]]
    return path[-2] in LINKED and len(indices) > 1 and path[-1] == max(indices)


def _gaps(line: Line, paths: list[Path]) -> list[str]:
    """The words that the kit prints before each of these values and behind the last, gone values left out."""
    old = line.passage
    where = {a.path: a for a in old.anchors}
    out, at = [], 0
    for path in paths:
        anchor = where.get(path)
        if anchor is None or anchor.start < at:
            out.append("")
            continue
        out.append(old.text[_behind_values(old, at, anchor.start) : anchor.start])
        at = anchor.end
    out.append(old.text[_behind_values(old, at, len(old.text)) : len(old.text)])
    return out


def _behind_values(old: Passage, start: int, end: int) -> int:
    """Where the words before ``end`` begin, if values that stood between are gone."""
    return max([start, *(a.end for a in old.anchors if start <= a.start and a.end <= end)])


def _share(
    old: str, new: str, left: Path | None, right: Path | None, *, first: bool
) -> tuple[str, str, tuple[str, ...], bool]:
    """Words of a gap that are new: for the value before it, for the one behind it, as new values; or changed words."""
    if first:
        old, new = unmarked(old) if old.strip() else "", unmarked(new + "\0").rstrip("\0")
    if sameness(old) == sameness(new) or not (_WORDS.search(new) or _WORDS.search(old)):
        return "", "", (), False
    if not _WORDS.search(new) and _WORDS.search(old):
        return "", "", (), left is None or right is None or left[:-1] != right[:-1]
    extra, at_end = _extra(old, new)
    if extra is None:
        return "", "", (), True
    inline = left is not None and isinstance(left[-1], int) and _LISTED.match(extra) is not None
    if inline and at_end and (old.strip() or right) and left is not None and left[-2] not in LINKED:
        words = [word for word in agencies(_LISTED.sub("", extra)) if _WORDS.search(word)]
        return "", "", tuple(words), False
    if left is not None and (at_end or right is None):
        return extra, "", (), False
    return "", extra, (), False


def _extra(old: str, new: str) -> tuple[str | None, bool]:
    """What was put before (True) or behind (False) the fixed words; None if these themselves were changed."""
    if not old.strip():
        return new, True
    if fold(new).endswith(fold(old)):
        return new[: len(new.rstrip()) - len(old.strip())].rstrip(), True
    if fold(new).startswith(fold(old)):
        return new[len(new) - len(new.lstrip()) + len(old.strip()) :], False
    return None, False
