"""Mục III, the agreement of điểm d with điểm đ: one lead a stage."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.rules.agencies import any_same, is_police, names
from nts_scenario_kit.rules.reading import plain
from nts_scenario_kit.rules.registry import WARNING, Hit, rule
from nts_scenario_kit.rules.situations import numbered
from nts_scenario_kit.rules.texts import mentions

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

_LEADS = (
    "{name} (là cơ quan /là lực lượng /tiếp tục /vẫn /chịu trách nhiệm /được giao /)chủ trì"
    " (ứng phó/điều phối/tổ chức ứng phó/tổ chức triển khai/chỉ đạo/giai đoạn/xử lý tình huống/chung/triển khai các)"
    " | (cơ quan/lực lượng/đơn vị) chủ trì (là /giai đoạn này là /ứng phó là /)(cơ quan /lực lượng /){name}"
    " | (ứng phó/điều phối chung/giai đoạn này/giai đoạn 1/giai đoạn 2) do (cơ quan /lực lượng /){name} chủ trì"
    " | vai trò chủ trì (điều phối /)(sang /cho /về )(cơ quan /lực lượng /){name}"
)


#: Behind the name: that it leads, and nothing of which.
_IS_LEAD = re.compile(r" (?<!không )(?:là|làm|giữ vai trò) (?:(?:cơ quan|lực lượng|đơn vị) )?chủ trì\b")
_LEADS_ALL = (
    rf"[^.;,\n]*{_IS_LEAD.pattern}"
    r"(?=\s*(?:[.;,\n]|$|ở giai đoạn|trong giai đoạn|giai đoạn|ứng phó))"
)
#: ``Công an là cơ quan chủ trì, Sở Y tế phối hợp``: who stands behind the comma does not lead.
_LEADS_ENDS = re.compile(r"chủ trì\s*,(?!\s*điều phối)")
_OTHER_STAGE = re.compile(
    r"chuyển sang|chuyển hóa|khi chuyển|sau đó|(?:sau|trước|trong|đến) khi|bàn giao", re.IGNORECASE
)


@rule("KB-D-KHOP", WARNING, "147 PL III.1.d, III.1.đ", "III.1.d - III.1.đ")
def one_lead(s: Resolved) -> Iterator[Hit]:
    """Cơ quan chủ trì mỗi giai đoạn ở điểm d và điểm đ là một.

    So cơ quan chủ trì ở điểm d với cơ quan mà phần lãnh đạo, chỉ đạo của điểm đ gọi là chủ trì ứng phó, điều phối. Chủ
    trì một việc riêng (“Sở Xây dựng chủ trì phân luồng giao thông”) thì không so.

    Căn cứ: 147 PL III.1.d, III.1.đ.
    Sai: điểm d giai đoạn 1: Sở Y tế; điểm đ giai đoạn 1: "Sở Nội vụ chủ trì ứng phó"
    Đúng: điểm d giai đoạn 1: Sở Y tế; điểm đ giai đoạn 1: "Sở Y tế chủ trì ứng phó"
    """
    known = _known_names(s)
    for _, path, situation in numbered(s):
        for number, stage in ((1, situation.forces.stage1), (2, situation.forces.stage2)):
            leads = names(stage.lead)
            texts = getattr(situation.steps.step2, f"stage{number}").leadership
            for index, text in enumerate(texts):
                other = _other_lead(text, leads, known)
                if other and leads:
                    message = (
                        f"Cơ quan chủ trì giai đoạn {number} ở điểm d (“{'; '.join(leads)}”) "
                        f"khác với điểm đ (“{other}”)."
                    )
                    at = (*path, "steps", "step2", f"stage{number}", "leadership", index)
                    yield Hit(at, message, f"ghi {leads[0]} ở cả hai chỗ, hoặc sửa chủ trì ở điểm d")


def _other_lead(text: str, leads: list[str], known: dict[str, str]) -> str:
    """The agency that the text names as lead and that is not one of the leads; "" if there is none."""
    if " chủ trì " not in plain(text):
        return ""
    text = _LEADS_ENDS.sub("chủ trì.", text)
    words = plain(text)
    here = [(said.strip(), name) for said, name in known.items() if said in words]
    named = [name for said, name in here if mentions(text, _leads(said))]
    if _IS_LEAD.search(text):
        named += [name for _, name in here if name not in named and _is_lead(name, text)]
    if any_same(named, leads) or (any(map(is_police, named)) and any(map(is_police, leads))):
        return ""
    return named[0] if named else ""


def _is_lead(name: str, text: str) -> bool:
    found = re.search(rf"(?<![^.;\n])[^.;\n]*?{re.escape(name)}{_LEADS_ALL}", text, re.IGNORECASE)
    return found is not None and not _OTHER_STAGE.search(found[0])


def _leads(name: str) -> str:
    return _LEADS.replace("{name}", name)


def _known_names(s: Resolved) -> dict[str, str]:
    """Agencies that the scenario or the variant names, by their words in lower case."""
    found = [name for leads in s.variant.merged.domain_leads.values() for name in leads]
    for situation in s.scenario.situations:
        one, two = situation.forces.stage1, situation.forces.stage2
        found += names((*one.lead, *one.cooperation, *two.lead, *two.cooperation))
    for assignment in s.scenario.implementation.assignments:
        found += names((*assignment.lead, *assignment.cooperation))
    return {plain(name): name for name in found if name}
