"""Names of places and bodies with a letter or a mark wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.catalog.known_names import Names, agencies, provinces
from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.model.types import Level
from nts_scenario_kit.rules.names import one_name
from nts_scenario_kit.rules.prose import is_cited, prose
from nts_scenario_kit.rules.reading import Read, look
from nts_scenario_kit.rules.registry import WARNING, Hit, rule
from nts_scenario_kit.vietnamese import CAPITALS

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

# Both begin with a set of letters: these are searched faster than alternatives, or than what may not stand before.
_CAPITAL = re.compile(rf"[{CAPITALS}](?<!\w.)\w*")
_PLACE = re.compile(rf"[Tt](?:ỉnh|hành phố|(?<=T)P)[.:]? ?(?=[{CAPITALS}])")
_SEVERAL = re.compile(r"[Cc]ác (?:tỉnh, )?\Z")
_NEXT_PLACE = re.compile(rf"(?:, | và )(?=[{CAPITALS}])")
_PROPER = re.compile(rf"[{CAPITALS}]\w*(?: (?:- )?[{CAPITALS}]\w*)*")
#: Letters in which the longest name stands.
_REACH = 60

#: What is written, and the name that was meant.
_Slip = tuple[str, str]


@rule("KB-TEN-GO", WARNING, "thực tiễn soạn thảo", "Tên cơ quan, địa danh")
def misspelled(s: Resolved) -> Iterator[Hit]:
    """Tên tỉnh, thành phố, cơ quan gõ sai chữ.

    So tên viết hoa trong câu chữ của tác giả với tên cơ quan ở templates/catalog/agencies.yaml, và tên đứng sau “tỉnh”,
    “thành phố” với tên tỉnh, thành phố (nay và trước ngày 01/7/2025) ở templates/catalog/units.yaml: báo khi chỉ khác
    dấu ở một, hai tiếng, hoặc khác một chữ cái ở một tiếng. Kiểu đặt dấu (Khánh Hoà, Khánh Hòa) là một. Không xét tên
    xã, phường, tên người và văn bản được viện dẫn; “địa danh” của văn bản cấp tỉnh là tên tỉnh, thành phố. Tên đúng mà
    bị báo: ghi vào “bỏ qua” kèm lý do. Hai cách viết của một cơ quan ở các ô cơ quan thì KB-TEN-NB báo.

    Căn cứ: thực tiễn soạn thảo; danh mục tên cơ quan, đơn vị hành chính của bộ công cụ.
    Sai: phối hợp: [Công an Thành phố Cần Tho, Sở Y tê]
    Đúng: phối hợp: [Công an thành phố Cần Thơ, Sở Y tế]
    """
    found = [(path, *slip) for path, _, slips in prose(s).told(_slips) if not is_cited(path) for slip in slips]
    twofold = " ".join(hit.message for hit in one_name(s)) if found else ""
    fields = {path for path, _ in prose(s).agencies}
    for path, wrong, right in dict.fromkeys(found):
        if path not in fields or f"“{wrong}” " not in twofold:  # that says it already
            yield _hit(path, wrong, right)
    place = s.scenario.issuance.place
    if s.scenario.level is Level.PROVINCE and (slip := _slip(place, 0, place.split(" ")[0], provinces())):
        yield _hit(("issuance", "place"), *slip)


def _hit(path: DataPath, wrong: str, right: str) -> Hit:
    return Hit(path, f"“{wrong}” có vẻ gõ sai chữ; ý bạn là “{right}”?", f"viết “{right}”")


@look(lambda sheet: range(len(sheet.texts)))
def _slips(read: Read) -> tuple[_Slip, ...]:
    """Names in the text that are nearly right, in the order of the text."""
    found = [*_of_bodies(read.text), *_of_places(read.text)]
    return tuple(slip for _, slip in sorted(found))


def _of_bodies(text: str) -> Iterator[tuple[int, _Slip]]:
    names = agencies()
    for match in _CAPITAL.finditer(text):
        if slip := _slip(text, match.start(), match[0], names):
            yield match.start(), slip


def _of_places(text: str) -> Iterator[tuple[int, _Slip]]:
    for match in _PLACE.finditer(text):
        at, several = match.end(), _SEVERAL.search(text, max(0, match.start() - _REACH), match.start())
        while slip_or_end := _place(text, at):
            slip, end = slip_or_end
            if slip:
                yield at, slip
            following = _NEXT_PLACE.match(text, end) if several else None
            if following is None:
                break
            at = following.end()


def _place(text: str, at: int) -> tuple[_Slip | None, int] | None:
    """The slip in the name of the place here, and where the name ends; None where no name stands."""
    name = _PROPER.match(text, at)
    if name is None:
        return None
    slip = _slip(text, at, name[0].split(" ", 1)[0], provinces())
    return (slip, at + len(slip[0])) if slip else (None, name.end())


def _slip(text: str, at: int, word: str, names: Names) -> _Slip | None:
    if not names.worth_a_look(text, at, word):
        return None
    meant, length = names.meant(text[at : at + _REACH])
    return (text[at : at + length], meant) if meant else None
