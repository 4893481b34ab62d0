"""Citations of the documents that a scenario rests on (Phụ lục I.1, I.2; NĐ 30/2020, Phụ lục I, II.6)."""

import datetime
from typing import Annotated, Any

from nts_scenario_kit.model.base import KitModel, Text, key
from nts_scenario_kit.model.reading import Read
from nts_scenario_kit.model.types import Day, DocumentNumber, in_words
from nts_scenario_kit.vietnamese import fold

#: Kinds that are cited by name and date alone, without number, sign or issuer (NĐ 30/2020, Phụ lục I, II.6a).
_BY_NAME = tuple(fold(kind) for kind in ("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp", "Văn kiện"))


class Citation(KitModel):
    """One document: by its id in the catalog (``ref``), by its parts, or as plain text."""

    ref: Text = key(
        "ref", "Mã trong danh mục", "Mã văn bản trong danh mục căn cứ của bộ công cụ, ví dụ LUAT-PTDS-2023.", default=""
    )
    kind: Text = key(
        "loại", "Loại văn bản", "Loại văn bản: Nghị quyết, Kết luận, Luật, Nghị định, Kế hoạch…", default=""
    )
    number: DocumentNumber = key(
        "số", "Số, ký hiệu", "Số, ký hiệu đầy đủ, ví dụ 147/NQ-CP.", default=DocumentNumber("")
    )
    date: Day = key("ngày", "Ngày ban hành", "Ngày ban hành văn bản, ví dụ 2025-05-22.")
    issuer: Text = key("cơ quan", "Cơ quan ban hành", "Cơ quan ban hành văn bản, viết đầy đủ.", default="")
    title: Text = key("trích yếu", "Trích yếu", "Trích yếu nội dung, hoặc tên đầy đủ của luật, pháp lệnh.", default="")
    text: Text = key("nội dung", "Câu trích dẫn", "Cả câu trích dẫn, khi không ghi từng phần.", default="")

    @classmethod
    def model_before(cls, data: Any) -> Any:
        """One text is the whole citation."""
        if isinstance(data, str):
            return {"text": data}
        return {} if data is None else data

    @property
    def cited_by_name(self) -> bool:
        """True for laws, codes, ordinances, the Constitution and Party congress documents."""
        return fold(self.kind) in _BY_NAME

    @property
    def printed(self) -> str:
        """The citation as it stands in the text, without mark at the end.

        A law: its name and ``ngày … tháng … năm …``; any other document: kind, ``số``, date, issuer, title
        (NĐ 30/2020, Phụ lục I, II.6a).
        """
        if self.text:
            return self.text
        if self.cited_by_name:
            return " ".join(filter(None, (self.title or self.kind, _dated(self.date))))
        number = f"số {self.number}" if self.number else ""
        issuer = f"của {self.issuer}" if self.issuer else ""
        return " ".join(filter(None, (self.kind, number, _dated(self.date), issuer, self.title)))


def _dated(day: datetime.date | None) -> str:
    return in_words(day) if day else ""


def _as_list(value: object) -> object:
    if value is None:
        return ()
    return (value,) if isinstance(value, str | dict) else value


#: A list of citations; a single one is accepted.
Citations = Annotated[
    tuple[Citation, ...],
    Read(_as_list, given=list[Citation | str] | str | None),
]
