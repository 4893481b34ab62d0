"""A variant: what a province, city or ministry changes, as data (templates/<id>/variant.yaml)."""

from enum import StrEnum
from typing import Annotated, Any

from nts_scenario_kit.model.base import EMPTY_IS_LIST, EMPTY_IS_MAPPING, Figure, Filled, KitModel, Text, Texts, key
from nts_scenario_kit.model.types import Day, Level, choice


class Weight(StrEnum):
    """Severity that a variant gives a rule."""

    ERROR = "lỗi"
    WARNING = "cảnh báo"
    NOTE = "gợi ý"


class Validity(KitModel):
    """The days between which the issuing body of the variant exists."""

    first: Day = key("từ", "Từ ngày", "Ngày đầu tiên biến thể có hiệu lực.")
    last: Day = key("đến", "Đến ngày", "Ngày cuối cùng biến thể có hiệu lực; để trống nếu còn hiệu lực.")


class Clause(KitModel):
    """One clause of the Phụ lục: what it asks, and the words that the document prints for it."""

    label: Text = key("nhãn", "Nhãn", "Tên gọi ngắn của khoản, dùng trong bảng đối chiếu.", default="")
    requirement: Text = key("yêu cầu", "Yêu cầu", "Nguyên văn yêu cầu của Phụ lục, không gồm số thứ tự.", default="")
    wording: Text = key(
        "lời văn", "Lời văn", "Lời văn in ra; để trống thì in đúng yêu cầu. Được dùng {{ tên }} để điền.", default=""
    )


class Column(KitModel):
    """A column of the assignment table."""

    field: Filled = key("trường", "Trường", "Khóa của nhiệm vụ đứng trong cột này, ví dụ chủ trì.", required=True)
    title: Filled = key("tên", "Tên cột", "Tên cột in ra.", required=True)
    width: Figure = key("rộng", "Độ rộng", "Độ rộng cột, tính bằng mm.", required=True, pattern=r"^\d{1,3}$")


class RuleChange(KitModel):
    """A rule that the variant makes stricter."""

    weight: Annotated[Weight | None, choice(Weight)] = key("mức", "Mức", "lỗi, cảnh báo hoặc gợi ý; chỉ được nặng hơn.")
    reason: Text = key("lý do", "Lý do", "Căn cứ của việc đổi mức.", default="")


class Submitter(KitModel):
    """A body that may submit the scenario: how its own documents name, head and sign themselves."""

    name: Text = key("tên đầy đủ", "Tên đầy đủ", "Tên in trên Tờ trình; để trống nếu giống tên gọi.", default="")
    parent: Text = key("cơ quan chủ quản", "Cơ quan chủ quản", "Cơ quan chủ quản trực tiếp, nếu có.", default="")
    sign: Text = key(
        "ký hiệu",
        "Chữ viết tắt cơ quan",
        "Chữ viết tắt dùng trong ký hiệu văn bản của cơ quan, ví dụ SYT.",
        default="",
        clause="NĐ 30/2020, Phụ lục I, II.3b",
    )
    post: Text = key("chức vụ", "Chức vụ người đứng đầu", "Chức vụ người đứng đầu, ví dụ GIÁM ĐỐC.", default="")


class Variant(KitModel):
    """One file ``variant.yaml``; ``kế thừa`` (extends) names the layer below."""

    id: Filled = key("mã", "Mã biến thể", "Mã biến thể, trùng tên thư mục.", required=True)
    name: Filled = key("tên", "Tên biến thể", "Tên đầy đủ để chọn.", required=True)
    extends: Text = key("kế thừa", "Kế thừa", "Mã biến thể mà biến thể này bổ sung.", default="")
    levels: Annotated[tuple[Annotated[Level, choice(Level, required=True)], ...], EMPTY_IS_LIST] = key(
        "cấp", "Cấp", "Các cấp được dùng biến thể.", default=()
    )
    validity: Annotated[Validity, EMPTY_IS_MAPPING] = key(
        "hiệu lực", "Hiệu lực", "Thời gian cơ quan ban hành tồn tại.", default_factory=Validity
    )
    successor: Text = key("kế tục", "Kế tục", "Cơ quan, địa phương kế tục khi hết hiệu lực.", default="")
    sources: Texts = key("nguồn", "Nguồn", "Văn bản mà biến thể chép lại.", default=())
    names: Annotated[dict[str, Text], EMPTY_IS_MAPPING] = key(
        "tên gọi", "Tên gọi", "Tên các cơ quan, lực lượng; trong lời văn viết {{ tên }}.", default_factory=dict
    )
    domain_leads: Annotated[dict[str, Texts], EMPTY_IS_MAPPING] = key(
        "chủ trì lĩnh vực", "Cơ quan chủ trì lĩnh vực", "Mã lĩnh vực: cơ quan chủ trì.", default_factory=dict
    )
    submitters: Annotated[dict[str, Annotated[Submitter, EMPTY_IS_MAPPING]], EMPTY_IS_MAPPING] = key(
        "cơ quan trình",
        "Cơ quan trình",
        "Tên cơ quan như ở chủ trì lĩnh vực: tên đầy đủ, cơ quan chủ quản, ký hiệu, chức vụ trên Tờ trình.",
        default_factory=dict,
        clause="NĐ 30/2020, Phụ lục III, mẫu 1.4",
    )
    default_level: Annotated[Level | None, choice(Level)] = key(
        "cấp mặc định",
        "Cấp của mặc định",
        "Cấp mà cơ quan ban hành, người ký, nơi nhận ghi ở mặc định thuộc về; kịch bản của cấp khác tự ghi.",
    )
    defaults: Annotated[dict[str, Any], EMPTY_IS_MAPPING] = key(
        "mặc định", "Mặc định", "Một phần của tệp kịch bản, dùng khi tác giả không ghi.", default_factory=dict
    )
    clauses: Annotated[dict[str, Annotated[Clause, EMPTY_IS_MAPPING]], EMPTY_IS_MAPPING] = key(
        "khoản", "Các khoản", "Mã khoản của Phụ lục: yêu cầu và lời văn.", default_factory=dict
    )
    columns: Annotated[tuple[Column, ...], EMPTY_IS_LIST] = key(
        "bảng phân công", "Bảng phân công", "Các cột của bảng phân công.", default=()
    )
    rules: Annotated[dict[str, Annotated[RuleChange, EMPTY_IS_MAPPING]], EMPTY_IS_MAPPING] = key(
        "quy tắc", "Quy tắc", "Mã luật: mức chặt hơn.", default_factory=dict
    )

    def submitter(self, body: str) -> Submitter | None:
        """The entry of ``cơ quan trình`` under that name, short or full; None for a body that the variant lacks."""
        if body in self.submitters:
            return self.submitters[body]
        return next((one for one in self.submitters.values() if one.name and one.name == body), None)
