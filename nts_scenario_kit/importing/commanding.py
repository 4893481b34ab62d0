"""Who directs at each level, and which forces an emergency of each kind has, in sentences of the Phụ lục."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nts_scenario_kit.importing.agencies import agencies
from nts_scenario_kit.importing.cores import JOIN, LEADS, Core, core_of, cores
from nts_scenario_kit.importing.directing import directed
from nts_scenario_kit.importing.duties import head_of, is_agency, levels_of, names_a_leader, numbered_within
from nts_scenario_kit.importing.phrases import is_wording, values_in

if TYPE_CHECKING:
    from nts_scenario_kit.catalog import VariantStack
    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.draft import Draft

_BOTH = re.compile(
    rf"(?P<lead>[^;:.]{{3,120}}?)\s+{LEADS}\s*[;,.]\s*(?P<cooperation>[^;:.]+?)(?<!lực lượng)\s+{JOIN}\s*[;.]?",
    re.IGNORECASE,
)
#: What stands before a sentence on a level.
_LABEL = re.compile(r"(?:ở\s+|đối với\s+)?cấp\s+(?:xã|phường|tỉnh|thành phố|quốc gia|trung ương)\s*:\s*", re.IGNORECASE)
#: What is nearest to a sentence on who directs that has no place.
MECHANISM = "tình huống.cơ chế vận hành"
#: The name of a body that directs, alone.
_DIRECTS = re.compile(r"(?:(?:cơ quan|ban) chỉ (?:đạo|huy)|sở chỉ huy)\b[^,;:.]{0,80}\.?", re.IGNORECASE)


def put_level(draft: Draft, variant: VariantStack, situation: Path, words: str, text: str, number: int) -> None:
    """Who directs at one level."""
    levels = [*levels_of(words)]
    if levels and (label := _LABEL.match(words)):
        draft.note((*situation, "mechanism"), label[0])
        words = words[label.end() :]
        levels = [*levels_of(words)] or levels
    for name, suffix in levels:
        at: Path = (*situation, "mechanism", name)
        if draft.has(at):
            body = words.rstrip(" .")
            if (_DIRECTS.fullmatch(words) or is_agency(body)) and draft.put((*at, "body"), body, number):
                return
            if put_directed(draft, at, words, number):
                return
            continue
        values = values_in(words, variant.wording(f"III.1.c.{suffix}"))
        if values is None and not put_directed(draft, at, words, number):
            draft.put((*at, "condition"), words, number)
        elif values is not None:
            draft.note((*at, "condition"), text)
            for field in ("condition", "body", "head"):
                draft.put((*at, field), values.get(field, ""), number)
        return
    level, head = head_of(words)
    if not level or not draft.put(
        (*situation, "mechanism", level, "head" if head else "condition"), head or words, number
    ):
        draft.leave(number, text, "", MECHANISM)


def put_directed(draft: Draft, level: Path, words: str, number: int) -> bool:
    """When a level directs, through which body and under whom, in one sentence; False for any other."""
    told = directed(words)
    said = {name: getattr(told, name) for name in ("condition", "body", "head") if told and getattr(told, name)}
    if told is None or any(draft.has((*level, name)) for name in said):
        return False
    if [*said.values()] != [words.rstrip(" .;")]:
        draft.note((*level, "condition"), words)
    for name, value in said.items():
        draft.put((*level, name), value, number)
    if told.rest:
        draft.leave(number, told.rest, "", MECHANISM)
    return True


def tells_of_an_emergency(words: str, variant: VariantStack) -> bool:
    """True for a sentence that says who leads and who takes part in one kind of emergency."""
    core = core_of(words)
    told = core is not None and bool(core.emergency and core.cooperation)
    return told or values_in(words, variant.wording("III.1.d.gd3.i")) is not None


def put_both(draft: Draft, stage: Path, words: str, number: int) -> bool:
    """``Sở Y tế chủ trì; Công an tỉnh phối hợp``: who leads and who takes part; False for any other sentence."""
    found = _BOTH.fullmatch(words)
    if found is None:
        return False
    draft.note((*stage, "lead"), words)
    draft.add((*stage, "lead"), found["lead"], number)
    for name in agencies(found["cooperation"]):
        draft.add((*stage, "cooperation"), name, number)
    return True


def put_core(draft: Draft, situation: Path, words: str, number: int, *, mixed: bool) -> None:
    """Who leads and who takes part in an emergency, in one sentence or in several parts of it.

    ``mixed``: the heading is of means too, so that what names nobody is one of these; else the whole sentence leads.
    """
    at: Path = (*situation, "forces", "stage3")
    found, others = cores(words)
    for core in found:
        draft.item((*at, "core"), core.told(), number)
    if not found and not mixed:
        draft.item((*at, "core"), {"lead": [words]}, number)
        return
    for other in others:
        if re.search(r"(?<!\w)(?:luật|lệnh ban bố)(?!\w)", other, re.IGNORECASE):
            draft.add((*at, "basis"), other, number)
        elif names_a_leader(other):
            draft.item((*at, "core"), {"lead": [other]}, number)
        elif mixed:
            draft.add((*at, "means"), other, number)
        else:
            draft.leave(number, other, "", "tình huống.lực lượng, phương tiện.giai đoạn 3")


def put_emergencies(draft: Draft, variant: VariantStack, situation: Path, text: str, number: int) -> None:
    """``(i) Nếu là tình trạng khẩn cấp về …``: each kind with its forces, several in one paragraph too."""
    at: Path = (*situation, "forces", "stage3")
    head, pieces = numbered_within(text)
    if head:
        if is_wording(f"Về lực lượng, phương tiện: {head}", variant) or head.endswith(("dụ:", "như:")):
            draft.note((*at, "core"), head)
        else:
            draft.add((*at, "means"), head, number)
    for piece, words in pieces:
        values = values_in(words, variant.wording("III.1.d.gd3.i"))
        if values is None and (core := core_of(words)) is not None and core.emergency:
            draft.note((*at, "core"), piece)
            draft.item((*at, "core"), core.told(), number)
            continue
        if values is None:
            draft.add((*at, "means"), piece, number)
            continue
        draft.note((*at, "core"), piece)
        told = Core(values["emergency"], values["lead"], values["cooperation"]).told()
        draft.item((*at, "core"), told, number)
