"""Passages that the kit did not print, read against the skeleton: a heading, a sentence, or a point of a list.

The place decides: between two known lines stand only the fields that the Phụ lục puts there. A passage that could be
of several lists is left to the officer.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from nts_scenario_kit.catalog.bodies import HEAD
from nts_scenario_kit.importing.expected import MARK, sameness, sign_of, unmarked
from nts_scenario_kit.importing.fields import BY_WORDS
from nts_scenario_kit.importing.matching import LIKE, likeness
from nts_scenario_kit.importing.sentences import NAMES, item_of, sentence_values
from nts_scenario_kit.importing.skeleton import PROBE, bare_point, list_of, pointed
from nts_scenario_kit.importing.yaml_file import spoken
from nts_scenario_kit.vietnamese import bare
from nts_scenario_kit.word.facts import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.expected import Line
    from nts_scenario_kit.importing.skeleton import Slot
    from nts_scenario_kit.word.intake import Passage


_NAME = re.compile(rf"{HEAD}[^.:]*$")


class Reading(NamedTuple):
    """What a passage is: a point of ``home`` (with its text), a sentence (``values``), or a heading (neither)."""

    at: int
    home: Path | None = None
    text: str = ""
    values: dict[Path, Any] | None = None


class Known(NamedTuple):
    """A line that stands in the file, with its place in the skeleton (None for lines of other parts)."""

    line: Line
    passage: Passage
    at: int | None


class Walk:
    """Reads passages from top to bottom; ``low`` is the place of what stands before."""

    def __init__(
        self, slots: Sequence[Slot], known: Mapping[str, list[str]], written: Mapping[str, Path] | None = None
    ) -> None:
        """``known`` are lists inside sentences (:func:`listed`); ``written`` lists and groups of fields,
        below their situation, by the words of the points and sentences that other situations have.
        """
        self.slots = slots
        self._known = known
        self._written = written or {}
        self.points = pointed(slots)
        self._fixed = {plain(unmarked(slot.line.passage.text)) for slot in slots if not slot.line.paths}
        self.low: int | None = None
        self.home: Path | None = None  # the list of the point that stands before
        self.sign = ""
        self.lost = False  # behind a heading that nobody knows
        self.frame = ("", "")  # words that the kit prints around each point of the list
        self._sentence: Path | None = None  # the only list of the sentence that stands before

    def begin(self, at: int) -> None:
        """What follows stands behind this heading."""
        self.low, self.home, self.sign, self._sentence, self.lost = at, None, "", None, False

    def pass_by(self, known: Known) -> None:
        """A known line: what follows stands behind it."""
        self.low, self.sign, self.lost = known.at, sign_of(known.passage.text), False
        self.home, self._sentence, self.frame = self.point_of(known), None, frame_of(known.line)
        lists = {path[:-1] for path in known.line.paths if isinstance(path[-1], int)}
        if self.home is None and len(lists) == 1 and all(isinstance(path[-1], int) for path in known.line.paths):
            (self._sentence,) = lists

    def point_of(self, known: Known | None) -> Path | None:
        """The list of which the known line is a point."""
        if known is None:
            return None
        home = list_of(known.line)
        return home if known.at is None or home in self.points else None

    def read(self, passage: Passage, following: Known | None, ahead: Sequence[Passage] = ()) -> Reading | None:
        """What the passage is; None if that cannot be told. ``ahead`` are the passages behind it, if none is known."""
        high = min(self._limit(following), self._announced(ahead))
        found = None
        if self.low is not None:
            found = self._heading(passage.text, high) or self._spoken(passage.text, high)
        if found is not None and found.home is None and found.values is None:
            self.begin(found.at)
        elif found is not None and item_of(next(iter(found.values or {}), ())) is not None:
            self.begin(found.at - 1)  # another item of the same sentence may follow
        elif found is not None:
            lists = {path for path, value in (found.values or {}).items() if isinstance(value, list)}
            self.begin(found.at)
            self._sentence = next(iter(lists)) if len(lists) == 1 else None
            if self._sentence in self.points:  # the first point stands behind its heading, the next ones below
                self.home, self._sentence, self.sign = self._sentence, None, ""
        else:
            home = self._copied(passage.text, high)
            if home is None and (at := self._reworded(passage.text, high)) is not None:
                self.begin(at)
                return Reading(at)
            self.lost = home is None and (self.lost or (self.home is not None and _opens(passage.text, self.sign)))
            if home is None and not self.lost and plain(unmarked(passage.text)) not in self._fixed:
                home = self._choose(passage, high, following)
            if home is None:
                return None
            inside = home == self._sentence and home not in self.points
            frame = ("", ";") if inside else self.frame if home == self.home else self._frame(home)
            found = Reading(self._last(home, high), home, words_of(passage.text, frame))
        if found.home is not None:
            self.low = found.at if self.low is not None else None
            self.home, self.sign = found.home, sign_of(passage.text)
        return found

    @property
    def nearest(self) -> str:
        """The field that stands before, as a hint."""
        home = self.home or self._sentence
        return spoken(".".join(str(n + 1) if isinstance(n, int) else n for n in home)) if home else ""

    def _limit(self, following: Known | None) -> int:
        """Where the next known line stands, no further than the end of the situation at hand."""
        low = self.low if self.low is not None else 0
        at_hand = self.slots[low].situation
        end = next((n for n in range(low + 1, len(self.slots)) if self.slots[n].situation != at_hand), len(self.slots))
        at = following.at if following is not None else None
        return at if at is not None and low < at <= end else end

    def _announced(self, ahead: Sequence[Passage]) -> int:
        """Where the next heading stands that the file has further down: what stands before it belongs before it."""
        if self.low is not None:
            heads = (words for one in ahead if (words := plain(unmarked(one.text))) in self._fixed)
            if first := next(heads, ""):
                return next(
                    (at for at, slot in self._between(len(self.slots))
                     if not slot.line.paths and plain(unmarked(slot.line.passage.text)) == first), len(self.slots),
                )  # fmt: skip
        return len(self.slots)

    def _between(self, high: int) -> Iterator[tuple[int, Slot]]:
        assert self.low is not None
        return ((at, self.slots[at]) for at in range(self.low + 1, min(high, len(self.slots))))

    def _heading(self, text: str, high: int) -> Reading | None:
        words = sameness(text).rstrip(" .:")
        for at, slot in self._between(high):
            if slot.line.paths:
                continue
            own = sameness(slot.line.passage.text).rstrip(" .:")
            if words == own:
                return Reading(at)
            if slot.line.passage.text.endswith(":") and words.startswith(f"{own}:"):
                rest = unmarked(text)[len(unmarked(slot.line.passage.text)) :].strip()
                below = next((list_of(one.line) for n, one in self._between(high) if n > at), None)
                return Reading(at + 1, below, rest) if below in self.points and rest else None
        return None

    def _reworded(self, text: str, high: int) -> int | None:
        """A heading of a copied situation in which words were changed: the likest one with the same kind of mark."""
        if not self._written or self.low is None or plain(unmarked(text)) in self._fixed:
            return None
        alike = [(likeness(text, slot.line.passage.text), -at) for at, slot in self._between(high)
                 if not slot.line.paths and sign_of(slot.line.passage.text) == sign_of(text)]  # fmt: skip
        like, at = max(alike, default=(0.0, 0))
        return -at if like > LIKE else None

    def _spoken(self, text: str, high: int) -> Reading | None:
        """A sentence of the variant's wording with values in it; of several the one that another situation has."""
        found: list[Reading] = []
        for at, slot in self._between(high):
            if slot.line.paths and not bare_point(slot.line):
                values = sentence_values(text, slot.line, self._known)
                if values:
                    found.append(Reading(at, values=values))
        same = self._written.get(plain(unmarked(text)))
        alike = (one for one in found if next(iter(one.values or {}))[2:-1] == same)
        return next(alike, found[0] if found else None)

    def _copied(self, text: str, high: int) -> Path | None:
        """The list at hand or below in which another situation has this point."""
        same = self._written.get(plain(unmarked(text)))
        if same is None or self.low is None:
            return None
        below = (list_of(slot.line) for _, slot in self._between(high))
        return next((home for home in (self.home, *below) if home in self.points and home[2:] == same), None)

    def _choose(self, passage: Passage, high: int, following: Known | None) -> Path | None:
        sign = sign_of(passage.text)
        under, beyond = self._open(high)
        if self.home is not None and (self.sign == sign or not sign):
            return _by_words(passage.text, {self.home, *under}) or self.home
        below = self.point_of(following) if following and _alike(passage.text, following.line) else None
        if self.home is None:
            options = {*under, *([below] if below is not None else [])}
            if not options and self._sentence is None:
                options = {*beyond}
            if len(options) == 1:
                return options.pop()
            return _by_words(passage.text, options) or (
                self._sentence if not options and self._fits(passage.text) else None
            )
        signed = {home for home, own in under.items() if own == sign}
        if len(signed) == 1:
            return signed.pop()
        if (
            below is not None
            and below != self.home
            and following is not None
            and sign_of(following.passage.text) == sign
        ):
            return None if signed else below
        return self.home if not signed else _by_words(passage.text, signed)

    def _fits(self, text: str) -> bool:
        """False for a sentence where names of agencies are listed."""
        return self._sentence is None or self._sentence[-1] not in NAMES or _NAME.match(words_of(text)) is not None

    def _open(self, high: int) -> tuple[dict[Path, str], dict[Path, str]]:
        """Lists without a point so far: those that may stand right here, and those below headings that are missing."""
        under: dict[Path, str] = {}
        beyond: dict[Path, str] = {}
        if self.low is None:
            return under, beyond
        at_hand = under
        begun: set[Path] = set()  # lists whose first point stands in a sentence that is not there
        for _, slot in self._between(high):
            home = list_of(slot.line)
            if not slot.line.paths and slot.always:
                break
            if not slot.line.paths:
                at_hand = beyond
            elif home is not None and not bare_point(slot.line):
                begun.add(home)
            elif home is not None and home not in begun and PROBE in slot.line.passage.text:
                at_hand.setdefault(home, sign_of(slot.line.passage.text))
        return under, beyond

    def _frame(self, home: Path) -> tuple[str, str]:
        """Words before the first point of the list, and the mark that the kit prints behind each."""
        own = next((slot.line for slot in self.slots if list_of(slot.line) == home), None)
        return frame_of(own) if own is not None else ("", "")

    def _last(self, home: Path, high: int) -> int:
        if self.low is None:
            return -1
        return max([self.low, *(at for at, slot in self._between(high) if list_of(slot.line) == home)])


def _by_words(text: str, options: set[Path]) -> Path | None:
    """Of several lists below one heading the one whose words the text begins with, if there is exactly one."""
    words = bare(text)[:120]
    for rules in BY_WORDS.values():
        own = {path[2:]: pattern for path, pattern in rules}
        if options and all(home[2:] in own for home in options):
            hits = sorted((m.start(), home) for home in options if (m := re.search(own[home[2:]], words)))
            if hits and (len(hits) == 1 or hits[0][0] < hits[1][0]):
                return hits[0][1]
    return None


def words_of(text: str, frame: tuple[str, str] = ("", "")) -> str:
    """The text of a point without its mark, and without the words that the kit prints around each of them."""
    before, behind = frame
    words = (unmarked(text) if MARK.match(text) else text).strip().removeprefix(before)
    return (words.rstrip(";.").rstrip() if behind in (";", ".") and not words.endswith("..") else words).strip()


def _alike(text: str, line: Line) -> bool:
    """True if the text may stand before this point: a heading that the point carries belongs to the first one."""
    before, _ = frame_of(line)
    return not re.search(r"\w", before) or (unmarked(text) if MARK.match(text) else text).strip().startswith(before)


def frame_of(line: Line) -> tuple[str, str]:
    """Words before and mark behind the only value of a line."""
    if len(line.paths) != 1:
        return "", ""
    (anchor,) = line.passage.anchors
    text = line.passage.text
    return unmarked(text[: anchor.start] + "\0").rstrip("\0"), text[anchor.end :].strip()


def _opens(text: str, sign: str) -> bool:
    """True for a passage that looks like a heading of its own: another kind of mark, a letter, a number, a colon."""
    own = sign_of(text)
    return bool(own) and own != sign and (own not in "-+–—•" or text.rstrip().endswith(":"))
