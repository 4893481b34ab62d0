"""What an edited Word file says, read on its XML alone, held against what came home: nothing lost, nothing made up."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections import Counter
from difflib import SequenceMatcher
from typing import Any

from importing.word_edits import W, text_of, word_of
from lxml import etree
from support import resolved_of

from nts_scenario_kit.importing.edits import Deed, Edits

_MARK = re.compile(r"^\s*(?:[IVXLC]+\.|\d+\.|[a-zđ]{1,2}\)|\([ivxlc]+\)|Điều \d+\.|[-+–—•])(?:\s+|$)")
_INNER_MARK = re.compile(r"(?<=[\s.;:,])(?:[-+]|\([ivx]+\)|[a-zđ]\)|[IV]*\d*\.)\s+")
_COUNTED = re.compile(r"(?:(?<=tình huống )|(?<=phụ lục ))(\d+|[IVX]+)\b|\d+(?=\s+tình huống)", re.IGNORECASE)
#: A sentence of which nobody wrote the value.
_BLANK = "………"


def accepted(root: Any) -> Any:
    """The tree with all tracked changes accepted, as Word does it."""
    for mark in [one for one in root.iter(W + "del") if one.getparent().tag == W + "trPr"]:
        row = next(mark.iterancestors(W + "tr"))
        row.getparent().remove(row)
    for gone in [one for one in root.iter(W + "del", W + "moveFrom") if one.getparent().tag != W + "rPr"]:
        gone.getparent().remove(gone)
    for paragraph in list(root.iter(W + "p")):
        if paragraph.find(f"{W}pPr/{W}rPr/{W}del") is None:
            continue
        following = paragraph.getnext()
        if text_of(paragraph).strip() and following is not None and following.tag == W + "p":
            at = 0 if following.find(W + "pPr") is None else 1
            for child in reversed([one for one in paragraph if one.tag != W + "pPr"]):
                following.insert(at, child)
        paragraph.getparent().remove(paragraph)
    return root


def lines(data: bytes) -> list[str]:
    """Every paragraph of the main part without numbers and marks that Word files of the kit set themselves."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = accepted(etree.fromstring(archive.read("word/document.xml")))
    texts = (
        "".join((one.text or "") if one.tag == W + "t" else " " for one in p.iter(W + "t", W + "tab", W + "br"))
        for p in root.iter(W + "p")
    )
    return [line for text in texts if (line := bare(text)) and not line.isdigit()]


def bare(text: str) -> str:
    """A text without its number, the marks inside it, and the mark at its end."""
    flat = _COUNTED.sub("#", _MARK.sub("", " ".join(unicodedata.normalize("NFC", text).split()), count=1))
    return " ".join(_INNER_MARK.sub(" ", flat).split()).replace(";", ",").strip().rstrip(" .;:/,").strip()


def _letters(text: str) -> str:
    return re.sub(r"^\d+|\W+", "", text)


def _words(texts: list[str]) -> Counter[str]:
    return Counter(word for text in texts for word in re.findall(r"\w+", text) if not word.isdigit())


def _repeated(texts: list[str], edits: Edits) -> list[str]:
    """The title, changed where it stands alone, changed in the sentences that repeat it too, as the kit prints them."""
    for one in edits.changes:
        if one.path == ("subject",) and one.old:
            texts = [text.replace(bare(one.old)[1:], bare(one.new)[1:]) for text in texts]
    return texts


class Verdict:
    """The edited file against the scenario that it became, printed again, and against what was reported."""

    def __init__(self, edited: bytes, edits: Edits, text: str, headings: set[str], defaults: set[str]) -> None:
        """``headings`` are the fixed lines of the kit, ``defaults`` what it prints for a situation of which it knows
        nothing.
        """
        self.file, self.printed = _repeated(lines(edited), edits), lines(word_of(resolved_of(text)))
        self.told = [bare(one.text) for one in edits.unplaced]
        self.headings, self.defaults = headings, defaults
        self._reported = _letters("".join(self.told)).casefold()
        self._arrived = any(one.path == ("situations",) and one.deed is Deed.ADDED for one in edits.changes)

    def faults(self, *, dated: bool) -> list[str]:
        """Everything that does not fit; ``dated``: number or date were changed, which one line repeats."""
        gone, come = self._apart()
        everything = _letters("".join(self.printed))
        joined: set[str] = set()
        out = []
        for text in gone:
            if _letters(text).casefold() in self._reported or (dated and text.startswith("(Kèm theo")):
                continue
            rest = self._behind_heading(text)
            if _letters(rest) in everything:
                joined.add(_letters(rest))
            elif text not in self.headings:  # a heading that has lost its points is not printed
                out.append(f"lost: {text}")
        out += [f"made up: {text}" for text in come if not self._explained(text, joined, set(gone), dated=dated)]
        return out + self._lost_words(dated=dated)

    def _behind_heading(self, text: str) -> str:
        """What stands behind words that the print has in front of another paragraph; the text if there are none."""
        head, _, rest = text.partition(": ")
        return rest if rest and any(one.casefold().startswith(f"{head.casefold()}:") for one in self.printed) else text

    def _apart(self) -> tuple[Counter[str], Counter[str]]:
        """Lines that only the file has and lines that only the print has; what merely stands elsewhere cancels."""
        gone, come = Counter[str](), Counter[str]()
        for kind, a, b, c, d in SequenceMatcher(None, self.file, self.printed, autojunk=False).get_opcodes():
            if kind != "equal":
                gone.update(self.file[a:b])
                come.update(self.printed[c:d])
        return gone - come, come - gone

    def _explained(self, text: str, joined: set[str], gone: set[str], *, dated: bool) -> bool:
        letters = _letters(text)
        return (
            letters.casefold() in self._reported
            or _BLANK in text
            or (self._arrived and text in self.headings)  # the kit gives a new situation its frame
            or text in self.defaults
            or (dated and text.startswith("(Kèm theo"))
            or any(letters in one or one in letters for one in joined)
            or any(_letters(one) in letters for one in gone)
            or any(SequenceMatcher(None, text.split(), one.split()).ratio() > 0.5 for one in self.told)
        )

    def _lost_words(self, *, dated: bool) -> list[str]:
        idle = [text for text in self.file if text in self.headings]
        lost = _words(self.file) - _words(self.printed) - _words(self.told) - _words(idle)
        return [
            f"lost word: {word}"
            for word in lost
            if not (dated and word in ("QĐ", "KH", "UBND", "BCT")) and not self._parted(word)
        ]

    def _parted(self, word: str) -> bool:
        """True for two words between which the kit prints the space that was deleted beside a value."""
        pairs = (rf"\b{word[:at]} {word[at:]}\b" for at in range(2, len(word) - 1))
        return any(re.search(pair, text) for pair in pairs for text in self.printed)
