"""Looks and letters, drawn at random: retyped signs, capitals, quotes, breaks, spaces, pasted runs, replaced words."""

from __future__ import annotations

import copy
import re

from importing.random_edits import Editor
from importing.random_tables import WORDS, XML
from importing.word_edits import W, text_of

SIGNED = re.compile(r"^([-+]|[a-zđ]\)|\d+\.|\([ivx]+\))\s+")


class LooksEditor(Editor):
    """Edits that change letters and looks and hardly a word."""

    def _signs(self) -> str:
        """The sign or number in front of a paragraph typed anew, or taken off."""
        target = self._pick()
        runs = [t for t in target.iter(W + "t") if t.text]
        found = SIGNED.match(text_of(target))
        if found is None or not runs[0].text.startswith(found[1]):
            return ""
        new = self.draw.choice(("- ", "+ ", "• ", "– ", "* ", "a) ", "1. ", "2) ", "", "đ) "))
        rest = runs[0].text[len(found[1]) :].lstrip() if runs[0].text.strip() != found[1] else ""
        runs[0].text = new + rest
        runs[0].set(XML, "preserve")
        if not rest and len(runs) > 1 and not runs[1].text.strip():
            runs[1].text = ""
        return f"{found[1]!r} -> {new!r} {text_of(target)[:30]!r}"

    def _case(self) -> str:
        """A short paragraph in capitals, or in small letters behind its first one."""
        short = [p for p in self.paragraphs() if len(text_of(p).split()) < 12]
        if not short:
            return ""
        target = self.draw.choice(short)
        upper = self.draw.random() < 0.6
        for number, run in enumerate(t for t in target.iter(W + "t") if t.text):
            run.text = (
                run.text.upper() if upper else run.text[: 4 * (not number)] + run.text[4 * (not number) :].lower()
            )
        return text_of(target)[:50]

    def _quotes(self) -> str:
        """AutoCorrect at work: other quotes, dashes and three dots, in one paragraph or in the whole file."""
        everywhere = self.draw.random() < 0.3
        targets = [self.body] if everywhere else [self._pick()]
        old, new = self.draw.choice((("“", '"'), ("”", '"'), (" - ", " – "), ("...", "…"), ("òa", "oà"), ("ủy", "uỷ")))
        hits = [t for p in targets for t in p.iter(W + "t") if old in (t.text or "")]
        for run in hits:
            run.text = run.text.replace(old, new)
        return f"{old!r} -> {new!r}, {len(hits)} times" if hits else ""

    def _page(self) -> str:
        """A page break: in a paragraph of its own, or before the first words of one."""
        target = self._pick()
        run = target.makeelement(W + "r")
        run.append(run.makeelement(W + "br", {W + "type": "page"}))
        if self.draw.random() < 0.5:
            made = target.makeelement(W + "p")
            made.append(run)
            target.addprevious(made)
        else:
            next(target.iter(W + "r")).addprevious(run)
        return text_of(target)[:40]

    def _empty(self) -> str:
        target = self._pick()
        for _ in range(self.draw.randint(1, 3)):
            target.addnext(target.makeelement(W + "p"))
        return text_of(target)[:40]

    def _runs_apart(self) -> str:
        """Pasted looks: every word a run of its own, with language and spelling marks between."""
        target = self._pick()
        for text in [t for t in target.iter(W + "t") if len((t.text or "").split()) > 1]:
            run = text.getparent()
            for number, word in enumerate(pieces := re.findall(r"\S+\s*", text.text)):
                made = copy.deepcopy(run)
                (own,) = list(made.iter(W + "t"))[:1]
                own.text = (text.text[: len(text.text) - len(text.text.lstrip())] if not number else "") + word
                own.set(XML, "preserve")
                run.addprevious(made)
                if number < len(pieces) - 1:
                    run.addprevious(run.makeelement(W + "proofErr", {W + "type": "spellStart"}))
            run.getparent().remove(run)
        return text_of(target)[:40]

    def _hard_spaces(self) -> str:
        """Non-breaking spaces, two spaces, or spaces at the ends, as pasted text has them."""
        target = self._pick()
        how = self.draw.randrange(3)
        for run in [t for t in target.iter(W + "t") if (t.text or "").strip()]:
            run.text = (run.text.replace(" ", "\u00a0") if how == 0 else run.text.replace(" ", "  ") if how == 1
                        else f"{run.text} ")  # fmt: skip
            run.set(XML, "preserve")
        return f"{how} {text_of(target)[:40]!r}"

    def _replace_all(self) -> str:
        """Find and replace in the whole file: a word, or the name of an agency."""
        old, new = self.draw.choice((
            ("Sở Y tế", "Sở Y tế thành phố"), ("Công an xã", "Công an cấp xã"), ("kịp thời", "nhanh chóng"),
            ("Ủy ban nhân dân", "UBND"), ("Bộ Công an", "Bộ Công an (A05)"), ("phối hợp", "phối kết hợp"),
            ("người dân", "nhân dân"), ("xử lý", "xử trí"), ("Giai đoạn 2", "Giai đoạn II"), ("báo cáo", "thông tin"),
        ))  # fmt: skip
        hits = [t for t in self.body.iter(W + "t") if old in (t.text or "")]
        for run in hits:
            run.text = run.text.replace(old, new)
        return f"{old!r} -> {new!r}, {len(hits)} times" if hits else ""

    def _soft_line(self) -> str:
        """A soft line break or a tab in the place of a space."""
        target = self._pick()
        runs = self._runs(target)
        if not runs:
            return ""
        text = self.draw.choice(runs)
        words = text.text.split(" ")
        at = self.draw.randrange(1, len(words))
        run = text.getparent()
        second = copy.deepcopy(text)
        text.text, second.text = " ".join(words[:at]), " ".join(words[at:])
        mark = run.makeelement(W + self.draw.choice(("br", "br", "tab")))
        text.addnext(mark)
        mark.addnext(second)
        return f"{mark.tag[-3:]} before {second.text[:30]!r}"

    def _control(self) -> str:
        """A paragraph put into a content control."""
        target = self._pick()
        control = target.makeelement(W + "sdt")
        content = control.makeelement(W + "sdtContent")
        control.append(content)
        target.addprevious(control)
        content.append(target)
        return text_of(target)[:40]

    def _retype(self) -> str:
        """All words deleted and typed anew with one more in one plain run: no bookmark is left."""
        target = self._pick()
        text = text_of(target)
        for child in [one for one in target if one.tag != W + "pPr"]:
            target.remove(child)
        run = target.makeelement(W + "r")
        words = run.makeelement(W + "t", {XML: "preserve"})
        words.text = f"{text[:-1].rstrip()} {self.draw.choice(WORDS)}{text[-1:]}" if self.draw.random() < 0.7 else text
        run.append(words)
        target.append(run)
        return words.text[-50:]
