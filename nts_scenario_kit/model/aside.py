"""What the author sets aside in the open: findings that are waived, clauses that do not apply."""

import re

from nts_scenario_kit.model.base import Figures, Filled, KitModel, Text, key
from nts_scenario_kit.model.types import Day

#: The number of its situation in a clause as numbered in the scenario: ``III.2.đ.b3.3``.
_SITUATION = re.compile(r"^III\.(\d+)(?=\.|$)")
_NUMBER = re.compile(r"(?:tình huống\s*)?(\d+)", re.IGNORECASE)


class Waiver(KitModel):
    """A finding that is waived in the open."""

    rule: Filled = key("luật", "Mã luật", "Mã luật được bỏ qua, ví dụ KB-II-SOM.", required=True)
    reason: Text = key("lý do", "Lý do", "Vì sao bỏ qua.", default="")
    agreed_by: Text = key("người đồng ý", "Người đồng ý", "Người có thẩm quyền đồng ý bỏ qua.", default="")
    until: Day = key("đến ngày", "Đến ngày", "Ngày hết hạn bỏ qua.")


class NotApplicable(KitModel):
    """A clause of the Phụ lục that does not apply here, with the reason; of all situations, or of those named."""

    clause: Filled = key("khoản", "Khoản của Phụ lục", "Mã khoản của Phụ lục, ví dụ III.1.đ.b3.3.", required=True)
    situations: Figures = key(
        "tình huống",
        "Chỉ ở tình huống",
        "Số của tình huống mà khoản không áp dụng, ví dụ 1 hoặc [1, 3]; không ghi: mọi tình huống.",
        default=(),
    )
    reason: Text = key("lý do", "Lý do", "Vì sao khoản này không áp dụng.", default="")

    @property
    def numbered(self) -> tuple[tuple[str, int], ...]:
        """What is written for each situation, and its number from 1; 0 if that is none."""
        written = [one.strip() for text in self.situations for one in text.split(",") if one.strip()]
        found = [(one, _NUMBER.fullmatch(one)) for one in written]
        return tuple((one, int(match[1]) if match else 0) for one, match in found)

    def covers(self, clause: str, *, below: bool = True) -> bool:
        """True if the clause, numbered as in the scenario (``III.2.a``), is this one or, with ``below``, lies below it.

        ``III.1…`` stands for each situation, or for those named; ``III.2…`` for the second alone.
        """
        own, numbers = self.clause.strip(), {number for _, number in self.numbered}
        at = _SITUATION.match(clause)
        if numbers and not (at and int(at[1]) in numbers):
            return False
        meant = {_SITUATION.sub("III.1", clause)} | (set() if numbers else {clause})
        return own in meant or (below and any(one.startswith(f"{own}.") for one in meant))
