"""Random edits of the tables of a Word file, and what every random edit needs: words, a new sentence, a changed run."""

from __future__ import annotations

import random
from typing import Any

from importing.word_edits import W, plain_copy, text_of

WORDS = ("khẩn trương", "kịp thời", "đồng bộ", "thường xuyên", "toàn diện", "quyết liệt", "chủ động", "chặt chẽ")
CLAUSES = ("lực lượng dân quân tự vệ", "chợ đầu mối An Bình", "bến xe trung tâm", "trường học nội trú",
            "khu công nghiệp Trà Nóc", "kho vật tư dự phòng", "đội phản ứng nhanh", "đường dây nóng 1900")  # fmt: skip
XML = "{http://www.w3.org/XML/1998/namespace}space"


class TableEditor:
    """Edits of rows and cells of a file's main part; ``said`` tells what was done."""

    def __init__(self, root: Any, seed: int, elsewhere: list[str]) -> None:
        self.root = root
        self.body = root.find(W + "body")
        self.draw = random.Random(seed)
        self.elsewhere = elsewhere
        self.said: list[str] = []
        self._fresh = 0

    def sentence(self) -> str:
        """A sentence that stands nowhere else."""
        self._fresh += 1
        words = self.draw.sample(WORDS, 2)
        return f"Rà soát {words[0]} {self.draw.choice(CLAUSES)} số {700 + self._fresh}, báo cáo {words[1]}."

    def _change(self, run: Any) -> str:
        words = run.text.split(" ")
        at = self.draw.randrange(len(words))
        old = words[at]
        how = self.draw.randrange(3)
        if how == 0:
            words[at] = self.draw.choice(WORDS)
        elif how == 1:
            words.insert(at + 1, self.draw.choice(WORDS))
        else:
            del words[at]
        run.text = " ".join(words)
        run.set(XML, "preserve")
        return f"{old!r} ({['put instead', 'put behind', 'taken out'][how]}) -> {run.text[:60]!r}"

    def _rows(self) -> list[Any]:
        tables = [t for t in self.body.iter(W + "tbl") if len(list(t.iter(W + "tr"))) > 4]
        return [row for t in tables for row in list(t.iter(W + "tr"))[1:] if len(list(row.iter(W + "tc"))) > 3]

    def _cell(self) -> str:
        rows = self._rows()
        if not rows:
            return ""
        runs = [t for t in self.draw.choice(rows).iter(W + "t") if len((t.text or "").split()) > 1]
        return self._change(self.draw.choice(runs)) if runs else ""

    def _new_row(self) -> str:
        rows = self._rows()
        if not rows:
            return ""
        target = self.draw.choice(rows)
        cells = len(list(target.iter(W + "tc")))
        made = plain_copy(target)
        for n, cell in enumerate(made.iter(W + "tc")):
            first, *others = list(cell.iter(W + "p"))
            for other in others:
                cell.remove(other)
            texts = list(first.iter(W + "t"))
            for text in texts:
                text.text = ""
            if n and texts:
                texts[0].text = self.sentence() if n == 1 else f"Cơ quan {self.draw.choice(CLAUSES)}"
        target.addnext(made)
        return f"{cells} cells: {text_of(made)[:60]!r}"

    def _row_gone(self) -> str:
        rows = self._rows()
        if not rows:
            return ""
        target = self.draw.choice(rows)
        said = text_of(target)[:40]
        target.getparent().remove(target)
        return repr(said)

    def _row_moved(self) -> str:
        rows = self._rows()
        if len(rows) < 2:
            return ""
        target, place = self.draw.sample(rows, 2)
        if target.getparent() is not place.getparent():
            return ""
        place.addnext(target)
        return f"{text_of(target)[:40]!r} behind {text_of(place)[:40]!r}"
