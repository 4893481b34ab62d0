"""Several edits of one Word file at once, as officers make them, drawn at random: on the XML, in Word's own manner."""

from __future__ import annotations

import copy
import unicodedata
from collections.abc import Callable
from typing import Any

from importing.random_tables import CLAUSES, XML, TableEditor
from importing.word_edits import W, plain_copy, text_of


class Editor(TableEditor):
    """Makes edits of the main part of a file; ``said`` tells what it did."""

    def some(self) -> None:
        """Three to eight edits."""
        for _ in range(self.draw.randint(3, 8)):
            edit = self.draw.choice(self._edits())
            done = edit()
            if done:
                self.said.append(f"{edit.__name__.strip('_')}: {done}")

    def _edits(self) -> list[Callable[[], str]]:
        return [self._word, self._word, self._word, self._insert, self._insert, self._delete, self._split, self._join,
                self._move, self._duplicate, self._paste, self._nfd, self._tracked_word, self._tracked_gone,
                self._tracked_new, self._cell, self._new_row, self._row_gone, self._row_moved, self._situation,
                self._name_in_list, self._head]  # fmt: skip

    def paragraphs(self) -> list[Any]:
        """Paragraphs of the text itself, behind the title of the scenario, with words in them."""
        every = [p for p in self.body if p.tag == W + "p"]
        start = next((n for n, p in enumerate(every) if text_of(p).startswith("I.")), 0)
        return [p for p in every[start:] if len(text_of(p).split()) > 3]

    def _pick(self) -> Any:
        return self.draw.choice(self.paragraphs())

    @staticmethod
    def _runs(paragraph: Any) -> list[Any]:
        return [t for t in paragraph.iter(W + "t") if len((t.text or "").split()) > 1]

    def _word(self) -> str:
        target = self._pick()
        runs = self._runs(target)
        if not runs:
            return ""
        run = self.draw.choice(runs)
        return self._change(run)

    def _insert(self) -> str:
        target = self._pick()
        text = self.sentence()
        target.addnext(plain_copy(target, self._marked(target, text)))
        return f"{text!r} behind {text_of(target)[:40]!r}"

    def _marked(self, model: Any, text: str) -> str:
        first = text_of(model)[:2]
        runs = [t.text or "" for t in model.iter(W + "t")]
        own = len(runs) > 1 and runs[0].strip() in ("-", "+")
        return f"{first}{text}" if first in ("- ", "+ ") and not own else text

    def _delete(self) -> str:
        target = self._pick()
        said = text_of(target)[:50]
        target.getparent().remove(target)
        return repr(said)

    def _split(self) -> str:
        """A paragraph mark typed within a run: what stands behind it goes into the new paragraph."""
        target = self._pick()
        runs = self._runs(target)
        if not runs:
            return ""
        text = self.draw.choice(runs)
        words = text.text.split(" ")
        at = self.draw.randrange(1, len(words))
        run = text.getparent()
        second = copy.deepcopy(run)
        text.text, next(iter(second.iter(W + "t"))).text = " ".join(words[:at]), " ".join(words[at:])
        made = target.makeelement(W + "p")
        if target.find(W + "pPr") is not None:
            made.append(copy.deepcopy(target.find(W + "pPr")))
        for child in [second, *run.itersiblings()]:
            made.append(child)
        target.addnext(made)
        return f"{text_of(target)[-30:]!r} | {text_of(made)[:30]!r}"

    def _join(self) -> str:
        """The mark at the end of a paragraph is deleted."""
        target = self._pick()
        after = target.getnext()
        if after is None or after.tag != W + "p" or after.find(f"{W}pPr/{W}sectPr") is not None:
            return ""
        said = f"{text_of(target)[-30:]!r} + {text_of(after)[:30]!r}"
        run = target.makeelement(W + "r")
        space = run.makeelement(W + "t", {XML: "preserve"})
        space.text = " "
        run.append(space)
        target.append(run)
        for child in list(after):
            if child.tag != W + "pPr":
                target.append(child)
        self.body.remove(after)
        return said

    def _move(self) -> str:
        target, place = self._pick(), self._pick()
        if target is place:
            return ""
        place.addnext(target)
        return f"{text_of(target)[:40]!r} behind {text_of(place)[:40]!r}"

    def _duplicate(self) -> str:
        target, place = self._pick(), self._pick()
        place.addnext(plain_copy(target))
        return f"{text_of(target)[:40]!r} behind {text_of(place)[:40]!r}"

    def _paste(self) -> str:
        """A paragraph of another document, with the looks of the place."""
        place, text = self._pick(), self.draw.choice(self.elsewhere)
        place.addnext(plain_copy(place, text))
        return f"{text[:40]!r} behind {text_of(place)[:40]!r}"

    def _nfd(self) -> str:
        target = self._pick()
        for run in target.iter(W + "t"):
            run.text = unicodedata.normalize("NFD", run.text or "")
        return text_of(target)[:30]

    def _tracked_word(self) -> str:
        target = self._pick()
        runs = self._runs(target)
        if not runs:
            return ""
        run = self.draw.choice(runs).getparent()
        new = copy.deepcopy(run)
        gone, come = self._mark(run, "del"), self._mark(run, "ins")
        run.addprevious(gone)
        gone.addnext(come)
        gone.append(run)
        come.append(new)
        for text in run.iter(W + "t"):
            text.tag = W + "delText"
        return self._change(next(iter(new.iter(W + "t"))))

    def _mark(self, element: Any, tag: str) -> Any:
        self._fresh += 1
        return element.makeelement(W + tag, {W + "id": str(9000 + self._fresh), W + "author": "A"})

    def _tracked_gone(self) -> str:
        """A paragraph deleted with its mark while changes are tracked."""
        target = self._pick()
        said = text_of(target)[:50]
        for run in [r for r in target.iter(W + "r") if r.getparent() is target]:
            gone = self._mark(run, "del")
            run.addprevious(gone)
            gone.append(run)
            for text in run.iter(W + "t"):
                text.tag = W + "delText"
        self._paragraph_mark(target, "del")
        return repr(said)

    def _paragraph_mark(self, target: Any, tag: str) -> None:
        looks = target.find(W + "pPr")
        if looks is None:
            looks = target.makeelement(W + "pPr")
            target.insert(0, looks)
        inner = looks.find(W + "rPr")
        if inner is None:
            inner = looks.makeelement(W + "rPr")
            looks.append(inner)
        inner.insert(0, self._mark(inner, tag))

    def _tracked_new(self) -> str:
        target = self._pick()
        text = self.sentence()
        made = plain_copy(target, self._marked(target, text))
        for run in [r for r in made.iter(W + "r") if r.getparent() is made]:
            come = self._mark(run, "ins")
            run.addprevious(come)
            come.append(run)
        self._paragraph_mark(made, "ins")
        target.addnext(made)
        return f"{text!r} behind {text_of(target)[:40]!r}"

    def _situation(self) -> str:
        """A whole situation moved, copied or taken out."""
        every = list(self.body)
        heads = [n for n, p in enumerate(every) if p.tag == W + "p" and ". Tình huống " in text_of(p)[:20]]
        closing = next((n for n, p in enumerate(every) if text_of(p).startswith("IV.")), None)
        if not heads or closing is None:
            return ""
        end = closing - 1  # the sentence about further situations stands last
        bounds = [*heads, end]
        at = self.draw.randrange(len(heads))
        block = every[bounds[at] : bounds[at + 1]]
        how = self.draw.randrange(3)
        if how == 0 and len(heads) > 1:
            for one in block:
                self.body.remove(one)
            return f"taken out {text_of(block[0])[:50]!r}"
        if how == 1:
            for one in block:
                every[end].addprevious(one)
            return f"moved last {text_of(block[0])[:50]!r}"
        made = [plain_copy(one) for one in block]
        runs = [t for t in made[0].iter(W + "t") if t.text]
        runs[-1].text = f"{runs[-1].text} {self.draw.choice(CLAUSES)}"
        for one in made:
            every[end].addprevious(one)
        return f"copied {text_of(made[0])[:60]!r}"

    def _name_in_list(self) -> str:
        """One more agency typed into a list inside a sentence."""
        lists = [t for t in self.body.iter(W + "t") if (t.text or "").startswith(("Sở ", "Công an", "Bộ "))
                 and len(t.text.split()) < 8]  # fmt: skip
        if not lists:
            return ""
        run = self.draw.choice(lists)
        link = self.draw.choice(("; ", ", "))
        run.text = f"{run.text}{link}Đội {self.draw.choice(CLAUSES)}"
        return run.text

    def _head(self) -> str:
        """A field of the letterhead."""
        choices = [t for t in self.body.iter(W + "t")
                   if any(sign in (t.text or "") for sign in ("/QĐ-", "ngày", "Lưu: VT", "CHỦ TỊCH"))
                   and len((t.text or "").split()) < 12]  # fmt: skip
        if not choices:
            return ""
        run = self.draw.choice(choices[:6])
        old = run.text
        if "/QĐ-" in old:
            run.text = f"Số: {self.draw.randrange(100, 900)}/QĐ-{old.split('/QĐ-')[1]}"
        elif "ngày" in old:
            run.text = old.replace("tháng", f"{self.draw.randrange(1, 9)} tháng", 1) if "năm" in old else old
        return f"{old!r} -> {run.text!r}" if run.text != old else ""
