"""A Word draft is judged by what stands in it: the kit prints nothing into it, so no default text may fill a gap."""

from __future__ import annotations

import copy
import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from nts_scenario_kit.rules.crosswalk import Where, heading
from nts_scenario_kit.rules.places import in_appendix
from nts_scenario_kit.rules.status import ANY_OF, CITED, SCENARIO, SITUATION, Status
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from nts_scenario_kit.catalog import VariantStack
    from nts_scenario_kit.finding import DataPath
    from nts_scenario_kit.model.validate import Authored
    from nts_scenario_kit.rules.crosswalk import Row

#: Sections of the scenario that stand in the Word file or nowhere; who issues it may be known otherwise.
_SECTIONS = ("basis", "objectives", "implementation")
#: The condition of a level says who commands as well, and the criterion who proposes: part of it is enough.
_WHOLE = ("III.1.c.xa", "III.1.c.tinh", "III.1.c.quocgia", "III.1.d.gd2.chuyen_hoa")
#: Fields that stand below one heading: it is kept at the first of them.
_TOGETHER = (("mechanism",), ("forces", "stage3"), ("steps", "step1"), ("steps", "step3"))
_TOGETHER_ABOVE: tuple[DataPath, ...] = (
    ("basis", "practical"),
    ("implementation", "assurance"),
    ("implementation", "revision"),
)
#: Headings of what lies around a field of a situation, and of a section.
_GREATER = re.compile(r"(?:[+\-–•*]\s*)?(?:[a-zđ]\)|[IVX]+\.|\d+\.|giai đoạn [12]\b|khi )", re.IGNORECASE)
_SECTION = re.compile(r"[IVX]+\.")


class Standing(NamedTuple):
    """The draft as its author left it, with empty keys where a heading has nothing below; and without any default."""

    authored: Authored
    data: dict[str, Any]


def as_it_stands(authored: Authored, headings: Mapping[DataPath, Iterable[str]], variant: VariantStack) -> Standing:
    """The draft with nothing where it says nothing, so that no default of a variant stands there.

    ``headings`` are the lines of the Word file that were kept above each field. One in the very words of the Phụ lục is
    more than a heading: the default says the same, and stays.
    """
    own, data = copy.deepcopy(authored.data), copy.deepcopy(authored.data)
    for clause, path in [*_fields(data)]:
        asked = variant.clause(clause).requirement
        lines = [line for at, found in headings.items() if _near(at, path) for line in found]
        if any(_copies([line], asked) and 2 * len(_letters(line)) > len(_letters(asked)) for line in lines):
            continue
        _empty(data, path)
        if _headed(path, headings):
            _empty(own, path)
    return Standing(authored._replace(data=own), data)


def _near(at: DataPath, path: DataPath) -> bool:
    """True for a comment in the same section, or in the same situation."""
    depth = 2 if path[0] == "situations" else 1
    return at[:depth] == path[:depth]


def _fields(data: dict[str, Any]) -> Iterator[tuple[str, DataPath]]:
    """Every field that a clause asks for and the draft does not have."""
    fields = [(clause, name) for clause, names in SCENARIO.items() for name in names]
    fields += [*ANY_OF.items(), *((clause, f"basis.{field}") for clause, (field, _) in CITED.items())]
    for clause, name in fields:
        path: DataPath = tuple(name.split("."))
        mottos = path[-1] == "mottos" and any(map(_names_mottos, _texts(data)))
        if path[0] in _SECTIONS and not _said(data, path) and not mottos:
            yield clause, path
    situations = data.get("situations")
    for index, situation in enumerate(situations if isinstance(situations, list) else ()):
        for clause, names in SITUATION.items():
            paths = [tuple(one.split(".")) for one in names]
            said = [_said(situation, path) for path in paths]
            if not (clause in _WHOLE and any(said)):
                below = [path for path, one in zip(paths, said, strict=True) if not one]
                for path in below:
                    at: DataPath = ("situations", index, *path)
                    yield clause, at


def _texts(data: dict[str, Any]) -> Iterator[str]:
    """What section II says; a sentence on principles or requirements may name the mottos too."""
    section = data.get("objectives")
    for found in section.values() if isinstance(section, dict) else ():
        yield from map(str, found if isinstance(found, list) else [found or ""])


def _names_mottos(text: str) -> bool:
    return "phuong cham" in bare(text)


def _said(data: Any, path: DataPath) -> bool:
    for step in path:
        data = data.get(step) if isinstance(data, dict) else None
    return bool(data)


def _empty(data: Any, path: DataPath) -> None:
    """Write the key without content where it is left out."""
    for step, below in pairwise(path):
        if isinstance(step, int):
            data = data[step]
        elif isinstance(data, dict):
            if data.get(step) is None:
                data[step] = [] if isinstance(below, int) else {}
            data = data[step]
    if isinstance(data, dict):
        data.setdefault(str(path[-1]), None)


def _headed(path: DataPath, headings: Mapping[DataPath, Iterable[str]]) -> bool:
    """True if the Word file has a heading for this field."""
    around: DataPath = path
    if path[0] == "situations":
        around = next((path[: 2 + len(one)] for one in _TOGETHER if path[2 : 2 + len(one)] == one), path)
    else:
        around = next((one for one in _TOGETHER_ABOVE if path[: len(one)] == one), path)
    greater = _SECTION if path[0] != "situations" or around[-1] == "mechanism" or len(path) == _PLAIN else _GREATER
    lines = [line for at, found in headings.items() if at[: len(around)] == around for line in found]
    return any(not greater.match(line) for line in lines)


#: A field right below a situation: its heading is that of the point.
_PLAIN = 3


def read_off(row: Row, said: Sequence[str], passages: Mapping[int, str]) -> Row:
    """The row of a clause with the status that these paragraphs of the Word file give it."""
    clause = in_appendix(row.clause)
    if clause in _PHRASES and not said:
        return _printed(row, clause, passages)
    if row.status not in (Status.MET, Status.DEFAULT) or not said:
        return row
    return row._replace(status=Status.DEFAULT if _copies(said, row.requirement) else Status.MET)


#: Clauses that have no field: how one knows their sentence, without tone marks.
_PHRASES = {
    "ATTACH": re.compile(r"\(?\s*(?:(?:ban hanh|duoc ban hanh) )?kem theo\b"),
    "INTRO": re.compile(r"can cu tinh hinh thuc te\b.*\bxay dung kich ban khung\b", re.DOTALL),
    "III.1.đ.b2.gd2.tiep": re.compile(
        r".*\btiep tuc (?:trien khai|thuc hien|duy tri)\b[^.;]{0,80}\bgiai doan (?:1|i|mot)\b", re.DOTALL
    ),
}


def _printed(row: Row, clause: str, passages: Mapping[int, str]) -> Row:
    """A clause whose sentence the kit would print by itself: it stands in the file or not."""
    found = [number for number, text in passages.items() if _PHRASES[clause].match(bare(text).strip())]
    copies = [number for number in found if clause != "ATTACH" and _copies([passages[number]], row.requirement)]
    which = _which(row.clause)
    found = copies if which < len(copies) else found
    if which < len(found):
        number = found[which]
        place = Where("", number, 1, "", heading(row.clause), "tệp Word")
        status = Status.DEFAULT if number in copies else Status.MET
        return row._replace(status=status if row.status is not Status.NOT_EVALUATED else row.status, where=(place,))
    if clause == "INTRO":
        return row._replace(
            status=Status.NOT_APPLICABLE, where=(), note="câu hướng dẫn của khung mẫu; tệp Word không ghi"
        )
    return row._replace(status=Status.MISSING, where=())


def _which(clause: str) -> int:
    """The situation that the clause belongs to, counted from 0."""
    steps = clause.split(".")
    return int(steps[1]) - 1 if len(steps) > 1 and steps[0] == "III" and steps[1].isdigit() else 0


#: The mark or the label before a paragraph.
_MARK = re.compile(r"^\s*(?:[+\-–•*]|\(?[a-zđ0-9]{1,4}[).])\s+", re.IGNORECASE)
#: Fewer letters than that are a heading or a name.
_LONG = 25


def _copies(texts: Iterable[str], requirement: str) -> bool:
    """True if these paragraphs say nothing but what the Phụ lục itself says at this clause."""
    model = _letters(requirement)
    said = [_letters(_MARK.sub("", text)) for text in texts]
    return all(one in model for one in said) and sum(map(len, said)) >= _LONG


def _letters(text: str) -> str:
    return "".join(char for char in bare(text) if char.isalnum())
