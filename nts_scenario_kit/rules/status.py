"""Status of a clause of the Phụ lục, from what stands in its fields and where it came from.

``CONTENT`` says which fields answer to which clause. A clause is as good as its weakest field; one that stands on the
variant's default text is ``theo mẫu``, one given empty ``rỗng``, one without anything ``thiếu``.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.rules import cited
from nts_scenario_kit.rules.texts import is_blank, mentions

if TYPE_CHECKING:
    from collections.abc import Callable

    from nts_scenario_kit.model.citation import Citation
    from nts_scenario_kit.resolve import Resolved


class Status(StrEnum):
    """How far a clause is met; the value is the word that the officer sees."""

    MET = "đạt"
    DEFAULT = "theo mẫu"
    EMPTY = "rỗng"
    MISSING = "thiếu"
    NOT_APPLICABLE = "không áp dụng"
    NOT_EVALUATED = "chưa đánh giá"

    @property
    def is_open(self) -> bool:
        """True if something is still to be done or could not be seen."""
        return self in {Status.EMPTY, Status.MISSING, Status.NOT_EVALUATED}


_WORST = (Status.MISSING, Status.EMPTY, Status.NOT_EVALUATED, Status.DEFAULT, Status.MET, Status.NOT_APPLICABLE)


class Part(NamedTuple):
    """One field that answers to a clause: its status and where it was, or is to be, written."""

    status: Status
    path: DataPath


def worst(statuses: list[Status]) -> Status:
    """The status that weighs most."""
    return min(statuses, key=_WORST.index)


_STAGE1, _STAGE2, _STAGE3 = "steps.step2.stage1", "steps.step2.stage2", "steps.step2.stage3"
_STEP1 = ("record", "verify", "respond", "warn", "report")
_COMMAND = ("condition", "body", "head")

#: Clauses of a situation -> fields below the situation; every field must be filled.
SITUATION: dict[str, tuple[str, ...]] = {
    "III.1": ("name",),
    "III.1.a": ("content.causes", "content.developments"),
    "III.1.b": ("response_aims", "response_requirements"),
    "III.1.c.xa": tuple(f"mechanism.commune.{field}" for field in _COMMAND),
    "III.1.c.tinh": tuple(f"mechanism.province.{field}" for field in _COMMAND),
    "III.1.c.quocgia": tuple(f"mechanism.national.{field}" for field in _COMMAND),
    "III.1.d.gd1.luc_luong": ("forces.stage1.lead", "forces.stage1.cooperation"),
    "III.1.d.gd1.phuong_tien": ("forces.stage1.means",),
    "III.1.d.gd2.chuyen_hoa": ("forces.stage2.criteria", "forces.stage2.proposers"),
    "III.1.d.gd2.luc_luong": ("forces.stage2.lead", "forces.stage2.cooperation"),
    "III.1.d.gd2.phuong_tien": ("forces.stage2.means",),
    "III.1.d.gd3.can_cu": ("forces.stage3.basis",),
    "III.1.d.gd3.ll_pt": ("forces.stage3.core",),
    "III.1.đ.b1.nd": tuple(f"steps.step1.{field}" for field in _STEP1),
    "III.1.đ.b2.gd1.i.1": (f"{_STAGE1}.leadership",),
    "III.1.đ.b2.gd1.i.2": (f"{_STAGE1}.emergency_response",),
    "III.1.đ.b2.gd1.i.3": (f"{_STAGE1}.security",),
    "III.1.đ.b2.gd1.ii.1": (f"{_STAGE1}.communication",),
    "III.1.đ.b2.gd1.ii.2": (f"{_STAGE1}.other_work",),
    "III.1.đ.b2.gd2.i.1": (f"{_STAGE2}.leadership",),
    "III.1.đ.b2.gd2.i.2": (f"{_STAGE2}.leadership",),
    "III.1.đ.b2.gd2.ii.1": (f"{_STAGE2}.security",),
    "III.1.đ.b2.gd2.ii.2": (f"{_STAGE2}.security",),
    "III.1.đ.b2.gd2.ii.3": (f"{_STAGE2}.security",),
    "III.1.đ.b2.gd3.i": (f"{_STAGE3}.leadership",),
    "III.1.đ.b2.gd3.ii": (f"{_STAGE3}.legal_measures",),
    "III.1.đ.b3.1": ("steps.step3.recovery",),
    "III.1.đ.b3.2": ("steps.step3.relief",),
    "III.1.đ.b3.3": ("steps.step3.adaptation",),
    "III.1.đ.b3.4": ("steps.step3.review",),
}

#: Other clauses -> fields of the scenario; every field must be filled.
SCENARIO: dict[str, tuple[str, ...]] = {
    "TITLE": ("subject",),
    "ATTACH": ("issuance.carrier", "issuance.body"),
    "I.3.a": ("basis.practical.developments",),
    "I.3.b": ("basis.practical.impact",),
    "II.body": ("objectives.aims", "objectives.requirements", "objectives.mottos", "objectives.principles"),
    "IV.2": ("implementation.assignments",),
}

#: Clauses for which one filled field among those below is enough.
ANY_OF: dict[str, str] = {"IV.1": "implementation.assurance", "IV.3": "implementation.revision"}

#: Clauses that citations of one kind answer to.
CITED: dict[str, tuple[str, Callable[[Citation], bool]]] = {
    "I.1.a": ("political", cited.is_congress),
    "I.1.b": ("political", cited.is_party_resolution),
    "I.2.a": ("legal", cited.is_constitution),
    "I.2.b": ("legal", cited.is_legal),
}

#: The examples that the Phụ lục gives of kinds of emergency: which kinds answer to them.
EMERGENCIES: dict[str, str] = {
    "III.1.d.gd3.i": "quốc phòng | thiên tai | thảm họa | chiến tranh",
    "III.1.d.gd3.ii": "an ninh quốc gia | trật tự | an toàn xã hội | khủng bố",
    "III.1.d.gd3.iii": "y tế | dịch bệnh | thảm họa",
}

#: Clauses that the kit prints by itself, in the words of the variant.
PRINTED = ("INTRO", "III.1.đ.b2.gd2.tiep")

#: Clauses that cannot be judged to the end before a date of issue is given, and what then remains open.
NEED_DATE: dict[str, str] = {
    "ATTACH": "chưa có ngày ban hành",
    "I.2.b": "chưa có ngày ban hành: chưa kiểm tra được hiệu lực của căn cứ",
    "IV.2": "chưa có ngày ban hành: chưa kiểm tra được thời hạn",
}


def parts_of(s: Resolved, clause: str, index: int) -> list[Part] | None:
    """The fields that answer to the clause, in the situation with this index; None for a heading."""
    if clause in SITUATION:
        return [_field(s, ("situations", index, *field.split("."))) for field in SITUATION[clause]]
    if clause in SCENARIO:
        return [_field(s, tuple(field.split("."))) for field in SCENARIO[clause]]
    if clause in ANY_OF:
        return _any_field(s, tuple(ANY_OF[clause].split(".")))
    if clause in CITED:
        return _citations(s, *CITED[clause])
    if clause in EMERGENCIES:
        return _emergency(s, index, EMERGENCIES[clause])
    if clause == "INTRO" and "intro" in s.scenario.lead_ins.model_fields_set:
        return [_lead_in(s)]
    return [] if clause in PRINTED else None


def _lead_in(s: Resolved) -> Part:
    """The author's own opening sentence; given empty, none is printed: the model's tells drafters what to do."""
    blank = _is_blank(s.scenario.lead_ins.intro)
    return Part(Status.NOT_APPLICABLE if blank else Status.MET, ("lead_ins", "intro"))


def _field(s: Resolved, path: DataPath) -> Part:
    if not _is_blank(value_at(s.scenario, path)):
        return Part(Status.MET if s.given(path) else Status.DEFAULT, path)
    return Part(Status.EMPTY if _given_empty(s, path) else Status.MISSING, path)


def _any_field(s: Resolved, path: DataPath) -> list[Part]:
    model = value_at(s.scenario, path)
    filled = [name for name in type(model).model_fields if not _is_blank(getattr(model, name))]
    parts = [_field(s, (*path, name)) for name in filled]
    own = [part for part in parts if part.status is Status.MET]
    return own or parts or [_field(s, path)]


def _citations(s: Resolved, field: str, kind: Callable[[Citation], bool]) -> list[Part]:
    path: DataPath = ("basis", field)
    found = cited.which(getattr(s.scenario.basis, field), kind)
    status = Status.MET if s.given(path) else Status.DEFAULT
    if found:
        return [Part(status, (*path, index)) for index in found]
    return [Part(Status.EMPTY if _given_empty(s, path) else Status.MISSING, path)]


def _emergency(s: Resolved, index: int, kinds: str) -> list[Part]:
    path: DataPath = ("situations", index, "forces", "stage3", "core")
    forces = value_at(s.scenario, path) or ()
    if not forces:
        return [_field(s, path)]
    found = [i for i, force in enumerate(forces) if mentions(force.emergency, kinds)]
    return [_field(s, (*path, i, "lead")) for i in found] or [Part(Status.NOT_APPLICABLE, path)]


def value_at(data: Any, path: DataPath) -> Any:
    """The value of the model at the path, or None."""
    for step in path:
        if isinstance(step, int):
            if not isinstance(data, tuple) or step >= len(data):
                return None
            data = data[step]
        else:
            data = getattr(data, step, None)
    return data


def _is_blank(value: Any) -> bool:
    if value is None:
        return True
    if isinstance(value, str):
        return is_blank(value)
    if isinstance(value, tuple):
        return all(map(_is_blank, value))
    fields = getattr(type(value), "model_fields", None)
    return all(_is_blank(getattr(value, name)) for name in fields) if fields else False


def _given_empty(s: Resolved, path: DataPath) -> bool:
    """True if the author wrote the key, or one above it, without content."""
    data: Any = s.own
    for step in path:
        if data in (None, "", [], {}):
            return True
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            return False
    return True
