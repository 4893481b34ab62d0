"""A file under review, drawn at random: two people track changes in each other's words, half of which are accepted."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from importing.random_habits import HabitEditor
from importing.random_tables import WORDS, XML
from importing.word_edits import W, plain_copy, text_of

_MARKS = (W + "ins", W + "del", W + "moveFrom", W + "moveTo")


class ReviewEditor(HabitEditor):
    """Edits of colleagues who track what they do, and of Word while they do it."""

    def some(self) -> None:
        """Three to eight edits, then half of what is tracked accepted, in two files of three."""
        super().some()
        if self.draw.random() < 0.67:
            self.said.append(f"accepted: {self._accept_half()}")

    def _edits(self) -> list[Callable[[], str]]:
        own = [self._nested, self._joined, self._parted, self._looks, self._remark, self._wrapped, self._field,
               self._situation_gone, self._renumbered, self._row_come, self._all_gone, self._tracked_word,
               self._tracked_gone, self._tracked_new, self._tracked_move, self._tracked_row]  # fmt: skip
        return [*own, *own, *super()._edits()]

    def _author(self, mark: Any) -> Any:
        mark.set(W + "author", self.draw.choice(("Vân", "Dũng")))
        return mark

    def _mark(self, element: Any, tag: str) -> Any:
        return self._author(super()._mark(element, tag))

    def _typed(self, model: Any, words: str, tag: str = "t") -> Any:
        """A run with the looks of another one and these words."""
        run = copy.deepcopy(model)
        for child in [one for one in run if one.tag != W + "rPr"]:
            run.remove(child)
        text = run.makeelement(W + tag, {XML: "preserve"})
        text.text = words
        run.append(text)
        return run

    def _nested(self) -> str:
        """One typed a few words, the other one deleted some of them, nobody accepted either."""
        target = self._pick()
        runs = [r for r in target.iter(W + "r") if r.getparent() is target and len(text_of(r).split()) > 1]
        if not runs:
            return ""
        run = self.draw.choice(runs)
        kept, gone = self.draw.sample(WORDS, 2)
        come, inside = self._mark(run, "ins"), self._mark(run, "del")
        come.append(self._typed(run, f" {kept}"))
        inside.append(self._typed(run, f" {gone}", "delText"))
        come.append(inside)
        (text,) = list(run.iter(W + "t"))[:1]
        words = (text.text or "").split(" ")
        at = self.draw.randrange(1, len(words))
        rest = self._typed(run, " " + " ".join(words[at:]))
        text.text = " ".join(words[:at])
        run.addnext(come)
        come.addnext(rest)
        return f"{words[at - 1]!r} + {kept!r} ({gone!r} gone)"

    def _joined(self) -> str:
        """The mark between two paragraphs deleted, and tracked: both are one."""
        target = self._pick()
        following = target.getnext()
        if following is None or following.tag != W + "p" or not text_of(following).strip():
            return ""
        self._paragraph_mark(target, "del")
        return f"{text_of(target)[-30:]!r} + {text_of(following)[:30]!r}"

    def _parted(self) -> str:
        """A paragraph mark typed, and tracked: the first half has the new mark."""
        done = self._split()
        if done:
            first = self.last
            self._paragraph_mark(first, "ins")
        return done

    def _split(self) -> str:
        before = {id(p) for p in self.body}
        done = super()._split()
        fresh = [p for p in self.body if id(p) not in before]
        self.last = fresh[0].getprevious() if fresh else None
        return done if self.last is not None else ""

    def _looks(self) -> str:
        """Bold and indent changed, and tracked: no word is another one."""
        target = self._pick()
        for run in target.iter(W + "r"):
            looks = run.find(W + "rPr")
            if looks is None:
                looks = run.makeelement(W + "rPr")
                run.insert(0, looks)
            looks.insert(0, looks.makeelement(W + "b"))
            change = self._mark(looks, "rPrChange")
            change.append(change.makeelement(W + "rPr"))
            looks.append(change)
        return text_of(target)[:40]

    def _remark(self) -> str:
        """A remark on some words: marks around them and a sign behind them."""
        target = self._pick()
        runs = [r for r in target.iter(W + "r") if r.getparent() is target]
        if not runs:
            return ""
        first, last = runs[0], runs[-1]
        sign = first.makeelement(W + "r")
        sign.append(sign.makeelement(W + "commentReference", {W + "id": "1"}))
        first.addprevious(first.makeelement(W + "commentRangeStart", {W + "id": "1"}))
        end = last.makeelement(W + "commentRangeEnd", {W + "id": "1"})
        last.addnext(end)
        end.addnext(sign)
        return text_of(target)[:40]

    def _wrapped(self) -> str:
        """Words in a link, a smart tag or the field of a reference, as Word makes them of names and addresses."""
        target = self._pick()
        runs = [r for r in target.iter(W + "r") if r.getparent() is target]
        if not runs:
            return ""
        run = self.draw.choice(runs)
        tag = self.draw.choice(("hyperlink", "smartTag", "fldSimple"))
        around = run.makeelement(W + tag, {W + "instr": "REF a"} if tag == "fldSimple" else {W + "anchor": "a"})
        run.addprevious(around)
        around.append(run)
        return f"{tag} {text_of(run)[:40]!r}"

    def _field(self) -> str:
        """A reference that Word keeps up to date: its code is no word of the text."""
        target = self._pick()
        runs = [r for r in target.iter(W + "r") if r.getparent() is target]
        if not runs:
            return ""
        run = self.draw.choice(runs)
        parts = []
        for kind in ("begin", "", "separate"):
            one = run.makeelement(W + "r")
            if kind:
                one.append(one.makeelement(W + "fldChar", {W + "fldCharType": kind}))
            else:
                code = one.makeelement(W + "instrText")
                code.text = " REF muc_luc "
                one.append(code)
            parts.append(one)
        for one in parts:
            run.addprevious(one)
        end = run.makeelement(W + "r")
        end.append(end.makeelement(W + "fldChar", {W + "fldCharType": "end"}))
        run.addnext(end)
        return text_of(run)[:40]

    def _block(self) -> list[Any]:
        every = list(self.body)
        heads = [n for n, p in enumerate(every) if p.tag == W + "p" and ". Tình huống " in text_of(p)[:20]]
        closing = next((n for n, p in enumerate(every) if text_of(p).startswith("IV.")), None)
        if len(heads) < 2 or closing is None:
            return []
        at = self.draw.randrange(len(heads))
        return every[heads[at] : [*heads, closing - 1][at + 1]]

    def _situation_gone(self) -> str:
        """A whole situation deleted, and tracked."""
        block = self._block()
        for one in block:
            self._gone(one)
        return text_of(block[0])[:50] if block else ""

    def _gone(self, target: Any) -> None:
        for run in [r for r in target.iter(W + "r") if r.getparent() is target]:
            gone = self._mark(run, "del")
            run.addprevious(gone)
            gone.append(run)
            for text in run.iter(W + "t"):
                text.tag = W + "delText"
        self._paragraph_mark(target, "del")

    def _all_gone(self) -> str:
        """The points of a list deleted, and tracked."""
        own = self._list(1)
        for one in own:
            self._gone(one)
        return f"{len(own)} points" if own else ""

    def _renumbered(self) -> str:
        """The number of a situation put right by hand."""
        heads = [p for p in self.body if p.tag == W + "p" and ". Tình huống " in text_of(p)[:20]]
        if not heads:
            return ""
        target = self.draw.choice(heads)
        digits = [t for t in target.iter(W + "t") if any(c.isdigit() for c in t.text or "")]
        if not digits:
            return ""
        number = str(self.draw.randint(2, 5))
        digits[0].text = "".join(number if c.isdigit() else c for c in digits[0].text)
        return text_of(target)[:40]

    def _row_come(self) -> str:
        """A row typed while changes are tracked."""
        rows = self._rows()
        if not rows:
            return ""
        target = self.draw.choice(rows)
        made = plain_copy(target)
        for n, cell in enumerate(made.iter(W + "tc")):
            texts = list(cell.iter(W + "t"))
            for text in texts:
                text.text = ""
            if texts and n:
                texts[0].text = self.sentence() if n == 1 else ""
        looks = made.find(W + "trPr")
        if looks is None:
            looks = made.makeelement(W + "trPr")
            made.insert(0, looks)
        looks.append(self._mark(made, "ins"))
        target.addnext(made)
        return text_of(made)[:50]

    def _accept_half(self) -> str:
        """Half of the marks around words accepted, as they come; those of paragraphs and rows are left."""
        marks = [one for one in self.root.iter(*_MARKS) if one.getparent().tag not in (W + "rPr", W + "trPr")]
        done = 0
        for mark in marks:
            if self.draw.random() < 0.5 or mark.getparent() is None:
                continue
            done += 1
            if mark.tag in (W + "ins", W + "moveTo"):
                for child in list(mark):
                    mark.addprevious(child)
            mark.getparent().remove(mark)
        return f"{done} of {len(marks)}"
