"""Where a value of the author meets the words around it on the page: there a whole sentence in a field shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.document import Block, Span
from nts_scenario_kit.errors import CatalogError
from nts_scenario_kit.rules.prose import prose
from nts_scenario_kit.rules.reading import lowered
from nts_scenario_kit.rules.registry import WARNING, Hit, rule
from nts_scenario_kit.rules.texts import words

if TYPE_CHECKING:
    from nts_scenario_kit.finding import DataPath
    from nts_scenario_kit.resolve import Resolved

_SLOT = re.compile(r"\{\{\s*(.*?)\s*\}\}")
_SUBJECT = "{{ subject }}"
_WORD = re.compile(r"\w+")
#: Words side by side, with nothing but a blank between them, at the end and at the beginning of a text.
_TAIL = re.compile(r"\w+(?: \w+)*(?= ?\Z)")
_HEAD = re.compile(r" ?(\w+(?: \w+)*)")
_MARK = re.compile(r"[.;,:]\s*\Z")
#: So many words are compared, and so many shown.
_MOST, _SHOWN = 5, 6
_RUN = 3
#: Fields that stand inside a sentence of the model.
_INSIDE = frozenset({
    "condition", "body", "head", "lead", "cooperation", "proposers", "means", "basis", "emergency", "name", "subject",
    "locality", "due", "recipient", "cycle", "focal", "authority", "proposer", "executors",
})  # fmt: skip
#: Parts whose values stand alone: in a table, in paragraphs of their own.
_APART = frozenset({("implementation", "assignments"), ("implementation", "assurance")})


@rule("KB-TT-GHEP", WARNING, "147 PL III.1.c, III.1.d (câu của khung mẫu)", "Thể thức, chữ viết")
def joints(s: Resolved) -> Iterator[Hit]:
    """Ô chỉ ghi tên, điều kiện, không ghi cả câu: câu in ra không bị lặp chữ, thừa dấu.

    Nhiều ô được đặt vào giữa câu của khung mẫu: “… chịu trách nhiệm chủ trì …”, “…, trách nhiệm chỉ đạo, điều hành là
    …”. Xem câu sẽ in: chữ ở đầu, cuối ô lặp lại chữ của khung mẫu đứng ngay trước, sau nó, đầu ô viết lại ba chữ liền
    nhau của phần câu ấy, hoặc ô kết thúc bằng dấu mà câu còn viết tiếp.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.c, III.1.d.
    Sai: chủ trì: Công an thành phố chịu trách nhiệm chủ trì; điều kiện: Khi dịch xảy ra ở một phường.
    Đúng: chủ trì: Công an thành phố; điều kiện: Khi dịch xảy ra ở một phường
    """
    leaves = [(path, text) for path, text in prose(s).leaves if not _INSIDE.isdisjoint(path[-2:])]
    fields = tuple([(_slot(path), text) for path, text in leaves if path[:2] not in _APART])
    if not _are_suspicious(fields, _beside(tuple(_wordings(s)))):
        return  # laying the pages out costs as much as all rules together
    told: set[DataPath] = set()
    for spans in (*_titles(s), *_sentences(s)):
        starts = [*accumulate((len(span.text) for span in spans), initial=0)]
        whole = "".join(span.text for span in spans)
        for number, (span, start) in enumerate(zip(spans, starts, strict=False)):
            if span.path is None or span.path in told or not s.given(span.path):
                continue
            model = spans[number - 1].text if number and spans[number - 1].path is None else ""
            before_it, behind_it = whole[:start], whole[start + len(span.text) :]
            if found := _again(before_it, model, span.text) or _fault(before_it, span.text, behind_it):
                told.add(span.path)
                yield Hit(span.path, *found)


def _slot(path: DataPath) -> str:
    """The placeholder of a field: its name; an item of a list stands in that of the list."""
    last = path[-1]
    return last if isinstance(last, str) else str(path[-2])


class _Beside(NamedTuple):
    """Each placeholder with the last words, up to five, that the wording says before it, and with the first behind."""

    before: frozenset[tuple[str, ...]]
    after: frozenset[tuple[str, ...]]


@lru_cache(maxsize=64)
def _are_suspicious(fields: tuple[tuple[str, str], ...], beside: _Beside) -> bool:
    """True if one of the values, each with its placeholder, is suspicious."""
    return any(_suspicious(slot, text, beside) for slot, text in fields)


@lru_cache(maxsize=8192)
def _suspicious(slot: str, text: str, beside: _Beside) -> bool:
    """True for a value that ends with a mark, or begins or ends as the wording beside some value does."""
    said = words(text)
    counts = range(1, _MOST + 1)
    return bool(said) and (
        _MARK.search(text) is not None
        or any((slot, *said[:n]) in beside.before or (slot, *said[-n:]) in beside.after for n in counts)
    )


def _wordings(s: Resolved) -> Iterator[str]:
    for layer in s.variant.layers:
        for clause in layer.variant.clauses.values():
            yield clause.wording


@lru_cache(maxsize=16)
def _beside(wordings: tuple[str, ...]) -> _Beside:
    """What all wordings of a variant say around their values: asked once for a series of scenarios."""
    before, after = set[tuple[str, ...]](), set[tuple[str, ...]]()
    for wording in wordings:
        pieces = _SLOT.split(wording) if "{" in wording else []
        for said, slot, follows in zip(pieces[::2], pieces[1::2], pieces[2::2], strict=False):
            if tail := _TAIL.search(said):
                last = lowered(tail[0]).split()
                before.update((slot, *last[-n:]) for n in range(1, _MOST + 1))
            before.update((slot, *again) for again in _runs(said))
            if head := _HEAD.match(follows):
                first = lowered(head[1]).split()
                after.update((slot, *first[:n]) for n in range(1, _MOST + 1))
    return _Beside(frozenset(before), frozenset(after))


def _titles(s: Resolved) -> Iterator[tuple[Span, ...]]:
    """The sentences that name the scenario by its subject; on the page they are no values."""
    for wording in _wordings(s):
        before, slot, _ = wording.partition(_SUBJECT)
        if slot and "{" not in before:
            yield Span(before), Span(s.scenario.subject, ("subject",))


def _sentences(s: Resolved) -> Iterator[tuple[Span, ...]]:
    from nts_scenario_kit.outline import WHOLE, outline  # noqa: PLC0415 - most checks need no page

    try:
        parts = outline(s, WHOLE).parts
    except CatalogError:  # wording of the variant that cannot be filled is told where it is read
        return
    for part in parts:
        for block in part.blocks:
            if isinstance(block, Block) and len(block.spans) > 1:
                yield block.spans


def _again(before: str, model: str, text: str) -> tuple[str, str] | None:
    """Message and hint, if the value begins with words of the model's own sentence, not side by side with them."""
    first = [*_WORD.finditer(text)][:_RUN]
    if len(first) < _RUN or tuple(lowered(word[0]) for word in first) not in _runs(model):
        return None
    said = text[: first[-1].end()].strip()
    return _message(before + text, len(before)), f"bỏ “{said}” ở đầu: ô này không ghi cả câu"


def _runs(said: str) -> set[tuple[str, ...]]:
    """All words of a wording, three by three: names of fewer may stand twice."""
    spoken = [lowered(word) for word in _WORD.findall(said)]
    return {tuple(spoken[at : at + _RUN]) for at in range(len(spoken) - _RUN + 1)}


def _fault(before: str, text: str, after: str) -> tuple[str, str] | None:
    """Message and hint, if the value does not go with the words around it."""
    tail, head = _TAIL.search(before), _HEAD.match(text)
    if tail and head and (said := _doubled(tail[0], head[1])):
        return _message(before + text, len(before)), f"bỏ “{said}” ở đầu: ô này không ghi cả câu"
    tail, head = _TAIL.search(text), _HEAD.match(after)
    if tail and head and (said := _doubled(tail[0], head[1])):
        return _message(text + after, len(text)), f"bỏ “{said}” ở cuối: ô này không ghi cả câu"
    if (mark := _MARK.search(text)) and after and (after[0] in ",;:" or after[:2].strip()[:1].islower()):
        said = f"{' '.join(text.split()[-3:])}{' '.join(after.split(' ')[:4])}"
        return (
            f"Khi in, dấu “{mark[0].strip()}” đứng giữa câu: “…{said}…”.",
            f"bỏ dấu “{mark[0].strip()}” ở cuối: ô này không ghi cả câu",
        )
    return None


def _doubled(before: str, after: str) -> str:
    """The words, up to five, that both the end of the one and the beginning of the other say."""
    one, other = lowered(before).split(), lowered(after).split()
    for count in range(min(_MOST, len(one), len(other)), 0, -1):
        if one[-count:] == other[:count]:
            return " ".join(after.split()[:count])
    return ""


def _message(text: str, at: int) -> str:
    said = " ".join([*text[:at].split()[-_SHOWN:], *text[at:].split()[:_SHOWN]])
    return f"Khi in, chữ bị lặp: “…{said}…”."
