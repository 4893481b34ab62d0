"""More of what people do in Word, drawn at random: merged, sorted and moved points, rows copied and cleared."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from typing import Any

from importing.random_looks import SIGNED, LooksEditor
from importing.random_tables import CLAUSES, XML
from importing.word_edits import W, plain_copy, text_of


class HabitEditor(LooksEditor):
    """An officer at work: every edit of the others, and what people do with points and rows."""

    def _edits(self) -> list[Callable[[], str]]:
        habits = [self._merge, self._break_up, self._signs, self._to_list, self._case, self._quotes, self._page,
                  self._empty, self._row_copied, self._sort, self._tracked_move, self._tracked_row, self._runs_apart,
                  self._hard_spaces, self._replace_all, self._soft_line, self._swap, self._wordy, self._whole_list,
                  self._control, self._retype, self._clear_cell]  # fmt: skip
        return [*habits, *habits, *super()._edits()]

    def points(self) -> list[list[Any]]:
        """Neighbouring points of one list: the same sign in front, the bookmark of the same list."""
        out: list[list[Any]] = []
        last = ""
        for one in self.paragraphs():
            names = [m.get(W + "name") or "" for m in one.iter(W + "bookmarkStart")]
            own = re.sub(r"\d+$", "", names[0]) if len(names) == 1 and names[0].startswith("_nts") else ""
            if own and own == last:
                out[-1].append(one)
            elif own:
                out.append([one])
            last = own
        return out

    def _list(self, least: int = 2) -> list[Any]:
        lists = [one for one in self.points() if len(one) >= least]
        return self.draw.choice(lists) if lists else []

    def _say(self, target: Any, text: str) -> None:
        """Put the words of a point into its longest run."""
        runs = [t for t in target.iter(W + "t") if t.text]
        longest = max(runs, key=lambda t: len(t.text))
        for run in runs:
            if run is not longest and runs.index(run) > runs.index(longest):
                run.text = ""
        longest.text = text
        longest.set(XML, "preserve")

    @staticmethod
    def _bare(target: Any) -> str:
        return SIGNED.sub("", text_of(target)).strip()

    def _merge(self) -> str:
        """Two points retyped as one; the second one deleted."""
        own = self._list()
        if not own:
            return ""
        at = self.draw.randrange(len(own) - 1)
        one, other = own[at], own[at + 1]
        rest = self._bare(other)
        link = self.draw.choice(("; ", ", ", ". "))
        second = rest if link == ". " else rest[:1].lower() + rest[1:]
        words = max((t.text for t in one.iter(W + "t") if t.text), key=len)
        self._say(one, words.rstrip(" .;") + link + second)
        self.body.remove(other)
        return text_of(one)[:60]

    def _break_up(self) -> str:
        """One point in two, at a comma or semicolon, the second one typed with a capital and a full stop between."""
        own = [p for group in self.points() for p in group if re.search(r"[;,] \w", self._bare(p))]
        if not own:
            return ""
        target = self.draw.choice(own)
        text = self._bare(target)
        at = self.draw.choice([m.start() for m in re.finditer(r"[;,] \w", text)])
        first, second = text[:at], text[at + 2 :]
        made = plain_copy(target, self._marked(target, f"{second[:1].upper()}{second[1:]}"))
        self._say(target, f"{first}.")
        target.addnext(made)
        return f"{first[-20:]!r} | {second[:20]!r}"

    def _to_list(self) -> str:
        """A point cut and pasted behind a point of another list."""
        groups = self.points()
        if len(groups) < 2:
            return ""
        one, other = self.draw.sample(groups, 2)
        target, place = self.draw.choice(one), self.draw.choice(other)
        place.addnext(target)
        return f"{text_of(target)[:40]!r} behind {text_of(place)[:40]!r}"

    def _row_copied(self) -> str:
        """A row copied below itself, words of one cell changed."""
        rows = self._rows()
        if not rows:
            return ""
        target = self.draw.choice(rows)
        made = plain_copy(target)
        runs = [t for t in made.iter(W + "t") if len((t.text or "").split()) > 1]
        if not runs:
            return ""
        run = self.draw.choice(runs)
        run.text = f"{run.text} {self.draw.choice(CLAUSES)}"
        target.addnext(made)
        return run.text[:60]

    def _sort(self) -> str:
        """A list sorted by its letters, as Word's button does it."""
        own = self._list(3)
        if not own:
            return ""
        above = own[0].getprevious()
        for one in sorted(own, key=self._bare, reverse=True):
            above.addnext(one)
        return f"{len(own)} points from {self._bare(own[0])[:30]!r}"

    def _tracked_move(self) -> str:
        """A paragraph moved while changes are tracked."""
        target, place = self._pick(), self._pick()
        if target is place:
            return ""
        made = copy.deepcopy(target)
        for tag in ("bookmarkStart", "bookmarkEnd"):
            for mark in list(target.iter(W + tag)):
                mark.getparent().remove(mark)
        for one, tag in ((target, "moveFrom"), (made, "moveTo")):
            for run in [r for r in one.iter(W + "r") if r.getparent() is one]:
                wrap = self._mark(run, tag)
                run.addprevious(wrap)
                wrap.append(run)
            self._paragraph_mark(one, "del" if tag == "moveFrom" else "ins")
        place.addnext(made)
        return f"{text_of(made)[:40]!r} behind {text_of(place)[:40]!r}"

    def _tracked_row(self) -> str:
        """A row deleted while changes are tracked."""
        rows = self._rows()
        if not rows:
            return ""
        target = self.draw.choice(rows)
        properties = target.find(W + "trPr")
        if next(target.iter(W + "delText"), None) is not None:
            return ""
        if properties is None:
            properties = target.makeelement(W + "trPr")
            target.insert(0, properties)
        properties.append(self._mark(target, "del"))
        for run in list(target.iter(W + "r")):
            wrap = self._mark(run, "del")
            run.addprevious(wrap)
            wrap.append(run)
            for text in run.iter(W + "t"):
                text.tag = W + "delText"
        return "".join(t.text or "" for t in target.iter(W + "delText"))[:50]

    def _swap(self) -> str:
        """Two neighbouring points change places."""
        own = self._list()
        if not own:
            return ""
        at = self.draw.randrange(len(own) - 1)
        own[at + 1].addnext(own[at])
        return text_of(own[at])[:50]

    def _wordy(self) -> str:
        """A clause typed at the end of a point, before its full stop."""
        own = self._list(1)
        if not own:
            return ""
        target = self.draw.choice(own)
        self._say(target, f"{self._bare(target).rstrip(' .;')}, trước hết là {self.draw.choice(CLAUSES)}.")
        return text_of(target)[-60:]

    def _whole_list(self) -> str:
        """All points of a list deleted, or the heading above them too."""
        own = self._list(1)
        if not own:
            return ""
        above = own[0].getprevious()
        with_head = self.draw.random() < 0.5 and above is not None and above.tag == W + "p"
        said = f"{len(own)} points from {text_of(own[0])[:40]!r}{' and ' + text_of(above)[:40] if with_head else ''}"
        for one in [*own, *([above] if with_head else [])]:
            self.body.remove(one)
        return said

    def _clear_cell(self) -> str:
        """The words of a cell deleted, or a paragraph added to it."""
        rows = self._rows()
        cells = [c for row in rows for c in list(row.iter(W + "tc"))[1:] if text_of(c).strip()]
        if not cells:
            return ""
        cell = self.draw.choice(cells)
        said = text_of(cell)[:40]
        if self.draw.random() < 0.4:
            for run in cell.iter(W + "t"):
                run.text = ""
            return f"cleared {said!r}"
        last = list(cell.iter(W + "p"))[-1]
        last.addnext(plain_copy(last, self.sentence()))
        return f"one more line behind {said!r}"
