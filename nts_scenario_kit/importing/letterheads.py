"""Header, signature and recipients of the carrying documents: what was edited there belongs to ``ban hành``.

Nothing there is one value word for word (``Số: 71/QĐ-UBND``, ``KT. CHỦ TỊCH``). So each edit is tried: the fields
that would print exactly what stands in the file are its fields; if none do, the edit is only told (NĐ 30/2020, Phụ
lục I, mục II).
"""

from __future__ import annotations

import copy
import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from nts_scenario_kit.importing.edits import Change, Deed, Edits, Fresh, Unplaced
from nts_scenario_kit.importing.hints import named
from nts_scenario_kit.importing.ledger import TWICE, moved
from nts_scenario_kit.importing.signing import Wish, bare_recipient, wishes
from nts_scenario_kit.model.base import InvalidError
from nts_scenario_kit.model.types import find_date
from nts_scenario_kit.outline import outline
from nts_scenario_kit.vietnamese import fold
from nts_scenario_kit.word.facts import plain
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.facts.tail import person

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from nts_scenario_kit.document import Part, Path
    from nts_scenario_kit.importing.expected import Line
    from nts_scenario_kit.resolve import Resolved
    from nts_scenario_kit.word.intake import Passage

_AT: Path = ("issuance",)
#: What a part prints for each component.
_PRINTED: dict[Role, Callable[[Part], Sequence[str]]] = {
    Role.NUMBER: lambda part: (part.letterhead.number,) if part.letterhead else (),
    Role.PLACE_DATE: lambda part: (part.letterhead.place_date,) if part.letterhead else (),
    Role.ISSUING_BODY: lambda part: part.letterhead.issuer if part.letterhead else (),
    Role.PARENT_BODY: lambda part: part.letterhead.parent if part.letterhead else (),
    Role.AUTHORITY: lambda part: (part.competence,),
    Role.RECIPIENT: lambda part: part.signature.recipients if part.signature else (),
    Role.POST: lambda part: part.signature.lines if part.signature else (),
    Role.SIGNER: lambda part: (part.signature.name,) if part.signature else (),
}
_ATTACHED = "dòng “Kèm theo” ghi khác số, ngày hoặc cơ quan của văn bản; bản in lấy theo mục “ban hành”"
#: The number of a document before its signs; blank until the clerk gives it.
_NUMBER = re.compile(r"(?<=số)\s+\S*(?=/)")


class Settled(NamedTuple):
    """What is left to compare once the edits of headers and signatures are made."""

    lines: list[Line]
    passages: list[Passage]


def plan_letterheads(resolved: Resolved, lines: Sequence[Line], passages: Sequence[Passage], edits: Edits) -> Settled:
    """Add the edits of all headers, signatures and recipients of the file."""
    gone: set[Line] = set()
    done: set[int] = set()
    passages = [_named(passage) for passage in passages]
    for part, own, there in _parts(lines, passages):
        for role in _PRINTED:
            old, new = _with_role(own, role), _with_role(there, role)
            before, after = _said(old, role), _said(new, role)
            if before == after or any(passage.anchors for passage in old) or not (new or role == Role.SIGNER):
                continue
            wish = _granted(resolved, part, role, after)
            if wish is not None and _note(resolved, edits, wish, new[0].number if new else 0):
                gone.update(line for line in lines if line.part == part and line.passage in old)
                done.update(passage.number for passage in new)
    lines_ = [one for one in lines if one not in gone]
    return _attached(resolved, lines_, [one for one in passages if one.number not in done], edits)


def _attached(resolved: Resolved, lines: list[Line], passages: list[Passage], edits: Edits) -> Settled:
    """``(Kèm theo Quyết định số …)`` repeats what the header says: it gives nothing, and what it says else is told."""
    printed = [line for line in lines if _is_attached(line.passage)]
    there = [one for one in passages if _is_attached(one)]
    own = {plain(line.passage.text) for line in printed}
    blank = {_NUMBER.sub(" ", text) for text in own}  # still without the number that was filled in above
    other = {plain(one.text) for one in there} - own
    if not other:
        return Settled(lines, passages)
    wish = {at: value for at, value in edits.texts.items() if at[:1] == _AT and isinstance(at[-1], str)}
    made = _made(resolved, "kich_ban_khung", wish)
    for one in there:
        if plain(one.text) in other - blank and not (made and fold(plain(one.text)) == fold(plain(made.attached))):
            edits.unplaced.append(Unplaced(one.number, one.text.strip(), _ATTACHED, kept=False))
    gone = printed[: len(there)]
    return Settled([one for one in lines if one not in gone], [one for one in passages if one not in there])


def _is_attached(passage: Passage) -> bool:
    return any(role == Role.ATTACHED_TO for role, _ in passage.roles)


def _parts(lines: Sequence[Line], passages: Sequence[Passage]) -> Iterable[tuple[str, list[Passage], list[Passage]]]:
    """Each part that the file holds, with its passages as printed and as they stand there: by the kind in its title."""
    pieces: dict[str, list[Passage]] = {}
    for passage in passages:
        pieces.setdefault(passage.piece, []).append(passage)
    for part in dict.fromkeys(line.part for line in lines):
        own = [line.passage for line in lines if line.part == part]
        title = _said(_with_role(own, Role.TITLE), Role.TITLE)
        for there in pieces.values():
            if title and _said(_with_role(there, Role.TITLE), Role.TITLE)[: len(title)] == title:
                yield part, own, there
                break


def _named(passage: Passage) -> Passage:
    """The name of a signer alone: “(đã ký)” behind it says what became of the document, not who signs."""
    if [role for role, _ in passage.roles] != [Role.SIGNER]:
        return passage
    return passage._replace(text=person(passage.text), roles=((Role.SIGNER, person(passage.roles[0][1])),))


def _with_role(passages: Iterable[Passage], role: Role) -> list[Passage]:
    return [passage for passage in passages if any(name == role for name, _ in passage.roles)]


def _said(passages: Iterable[Passage], role: Role) -> list[str]:
    """The lines of a component, in the letters as typed where the paragraph is one line."""
    return [
        plain(passage.text if len(passage.roles) == 1 else text)
        for passage in passages
        for name, text in passage.roles
        if name == role
    ]


def _granted(resolved: Resolved, part: str, role: Role, after: Sequence[str]) -> Wish | None:
    """The smallest set of fields that prints these words; None if none does, or two of the same size do."""
    item = resolved.scenario.issuance
    prints: list[Wish] = []
    for wish in sorted(wishes(item, part, role, after), key=len):
        if prints and len(wish) > len(prints[0]):
            break
        if wish not in prints and _print(resolved, part, role, wish) == [_compared(role, text) for text in after]:
            prints.append(wish)
    return prints[0] if len(prints) == 1 else None


def _print(resolved: Resolved, part: str, role: Role, wish: Wish) -> list[str]:
    """What the part would print as this component with these fields."""
    made = _made(resolved, part, wish)
    return [_compared(role, text) for text in _PRINTED[role](made) if text.strip()] if made else []


def _compared(role: Role, text: str) -> str:
    """The words as they are compared: a day in whatever form, ``ngày 5 tháng 12 năm 2026``, ``ngày 05/12/2026``."""
    said = plain(text)
    place, comma, written = said.rpartition(",") if role == Role.PLACE_DATE else ("", "", "")
    try:
        day = find_date(written) if comma else None
    except ValueError:
        day = None
    return fold(f"{place}, {day.isoformat()}" if day else said)


def _made(resolved: Resolved, part: str, wish: Wish) -> Part | None:
    """The part with these fields; None if one of them cannot be."""
    trying = copy.copy(resolved)
    item = resolved.scenario.issuance
    data: dict[str, Any] = item.model_dump()
    for path, value in wish.items():
        target: Any = data
        *above, last = path[1:]
        for step in above:
            target = target[step]
        target[last] = value
    try:
        issuance = type(item).model_validate(data)
    except InvalidError:
        return None
    trying.scenario = resolved.scenario.model_copy(update={"issuance": issuance})
    return outline(trying, [part]).parts[0]


def _note(resolved: Resolved, edits: Edits, wish: Wish, number: int) -> bool:
    """Write the fields down; False if another part says something else."""
    if any(edits.texts.get(path, value) != value for path, value in wish.items()):
        text = "; ".join(map(str, wish.values()))
        edits.unplaced.append(Unplaced(number, text, TWICE, named(next(iter(wish)))))
        return True
    for path, value in wish.items():
        old = _standing(resolved, path)
        if path in edits.texts or path in edits.plans or (old or "") == value:
            continue
        if path[-1] == "recipients":
            _recipients(edits, path, list(old), value, number)
        else:
            edits.texts[path] = value
            deed = Deed.REMOVED if not value else Deed.CHANGED if old else Deed.ADDED
            edits.changes.append(Change(deed, path, str(old or ""), value, number))
    return True


def _standing(resolved: Resolved, path: Path) -> Any:
    value: Any = resolved.scenario
    for step in path:
        value = getattr(value, str(step))
    return value


def _recipients(edits: Edits, path: Path, old: list[str], new: list[str], number: int) -> None:
    """A list of recipients against the one before: the same ones stay, one in the place of another was edited."""
    found = _edited_from([bare_recipient(one) for one in old], new)
    left = [index for index in range(len(old)) if index not in found.values()]
    plan: list[int | Fresh] = []
    for at, text in enumerate(new):
        index = found.get(at)
        if index is None:
            plan.append(Fresh(text, number + at))
            edits.changes.append(Change(Deed.ADDED, path, "", text, number + at))
            continue
        plan.append(index)
        if bare_recipient(old[index]) != text:
            edits.texts[*path, index] = text
            edits.changes.append(Change(Deed.CHANGED, (*path, index), old[index], text, number + at))
    edits.changes += [Change(Deed.REMOVED, (*path, index), old[index], "") for index in left]
    stay = [one for one in plan if isinstance(one, int)]
    if stay != sorted(stay):
        edits.changes.append(moved(path, stay))
    if plan != list(range(len(old))):
        edits.plans[path] = plan


def _edited_from(old: list[str], new: list[str]) -> dict[int, int]:
    """For each line of the new list its line of the old one: in the same words, of the same name, in the same place."""
    found: dict[int, int] = {}
    for said in (str, _name):
        waiting: dict[str, list[int]] = {}
        for index, text in enumerate(old):
            if index not in found.values():
                waiting.setdefault(said(text), []).append(index)
        for at, text in enumerate(new):
            if at not in found and waiting.get(said(text)):
                found[at] = waiting[said(text)].pop(0)
    ends = [(-1, -1), *sorted(found.items()), (len(new), len(old))]
    for (at, index), (next_at, next_index) in pairwise(ends):
        unknown, left = range(at + 1, next_at), range(index + 1, next_index)
        if len(unknown) == len(left) or next_at == len(new):
            found.update(zip(unknown, (one for one in left if one not in found.values()), strict=False))
    return found


def _name(recipient: str) -> str:
    """Who receives, without what for: ``Bộ Công an (để báo cáo)``."""
    return fold(recipient.partition("(")[0])
