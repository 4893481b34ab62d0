"""What was read into a field that a scenario does not have: no single body leads in stage 3, it has core forces."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from nts_scenario_kit.importing.hints import named
from nts_scenario_kit.importing.lost_words import texts_in
from nts_scenario_kit.model.keys import table
from nts_scenario_kit.model.scenario import Scenario
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from nts_scenario_kit.document import Path
    from nts_scenario_kit.importing.draft import Draft
    from nts_scenario_kit.model.base import KitModel

#: A sentence on the ground for an emergency, not on who leads in it.
_GROUND = re.compile(r"(?:co so|can cu|ap dung|dua tren|theo (?:phap )?luat)\b")


def bring_back(draft: Draft) -> None:
    """Give such texts the field that a scenario has for them; what has none is kept as it stands."""
    for index, situation in enumerate(draft.data.get("situations") or ()):
        forces = situation.get("forces") if isinstance(situation, dict) else None
        stage = forces.get("stage3") if isinstance(forces, dict) else None
        if isinstance(stage, dict):
            _core(draft, stage, ("situations", index, "forces", "stage3"))
    _leave(draft, draft.data, Scenario, ())


def _core(draft: Draft, stage: dict[str, Any], at: Path) -> None:
    """Who leads in stage 3 are its core forces (III.1.d, stage 3)."""
    leads = stage.pop("lead", None)
    for position, text in enumerate(leads if isinstance(leads, list) else []):
        number = draft.numbers.pop((*at, "lead", position), 0)
        if _GROUND.match(bare(str(text)).strip()):
            draft.add((*at, "basis"), text, number)
        else:
            draft.item((*at, "core"), {"lead": [text]}, number)


def _leave(draft: Draft, data: Any, model: type[KitModel] | None, at: Path) -> None:
    """Move the texts below every key that the model does not have to those without a place."""
    if isinstance(data, list):
        for index, one in enumerate(data):
            _leave(draft, one, model, (*at, index))
    elif isinstance(data, dict) and model is not None:
        entries = table(model)
        for name in list(data):
            path = (*at, name)
            if name in model.model_fields:
                _leave(draft, data[name], entries[name].below, path)
                continue
            number = draft.numbers.get(path, 0) or draft.numbers.get((*path, 0), 0)
            for text in texts_in(data.pop(name)):
                draft.leave(number, text, "", named(at) if at else "")
