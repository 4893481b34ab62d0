"""One situation: content, aims, operating mechanism, forces and means by stage, steps (Phụ lục, mục III)."""

from typing import Annotated

from nts_scenario_kit.model.base import EMPTY_IS_MAPPING, KitModel, Text, Texts, key
from nts_scenario_kit.model.forces import Forces
from nts_scenario_kit.model.steps import Steps


class Content(KitModel):
    """Content of the situation (III.1.a)."""

    causes: Texts = key(
        "yếu tố dẫn đến",
        "Các yếu tố dẫn đến tình huống",
        "Mô tả các yếu tố dẫn đến tình huống.",
        default=(),
        clause="III.1.a",
    )
    developments: Texts = key(
        "khả năng diễn biến",
        "Khả năng diễn biến",
        "Mô tả khả năng diễn biến của tình huống.",
        default=(),
        clause="III.1.a",
    )


class Command(KitModel):
    """Who directs the response at one level (III.1.c)."""

    condition: Text = key(
        "điều kiện",
        "Điều kiện",
        "Khi nào cấp này chỉ đạo, điều hành: phạm vi xảy ra và khả năng ứng phó của cấp dưới.",
        default="",
        clause="III.1.c",
    )
    body: Text = key(
        "cơ quan chỉ đạo",
        "Cơ quan chỉ đạo ứng phó",
        "Cơ quan chỉ đạo ứng phó của cấp này.",
        default="",
        clause="III.1.c",
    )
    head: Text = key(
        "người đứng đầu", "Người đứng đầu", "Người đứng đầu cơ quan chỉ đạo ứng phó.", default="", clause="III.1.c"
    )


class Mechanism(KitModel):
    """Operating mechanism over the three levels (III.1.c)."""

    commune: Annotated[Command, EMPTY_IS_MAPPING] = key(
        "cấp xã", "Cấp xã", "Chỉ đạo, điều hành ở cấp xã.", default_factory=Command, clause="III.1.c.xa"
    )
    province: Annotated[Command, EMPTY_IS_MAPPING] = key(
        "cấp tỉnh", "Cấp tỉnh", "Chỉ đạo, điều hành ở cấp tỉnh.", default_factory=Command, clause="III.1.c.tinh"
    )
    national: Annotated[Command, EMPTY_IS_MAPPING] = key(
        "cấp quốc gia",
        "Cấp quốc gia",
        "Chỉ đạo, điều hành ở cấp quốc gia.",
        default_factory=Command,
        clause="III.1.c.quocgia",
    )


class Situation(KitModel):
    """One situation (III.n)."""

    name: Text = key("tên", "Tên tình huống", "Nêu rõ tên tình huống.", default="", clause="III.1")
    content: Annotated[Content, EMPTY_IS_MAPPING] = key(
        "nội dung",
        "Nội dung tình huống",
        "Các yếu tố dẫn đến tình huống và khả năng diễn biến.",
        default_factory=Content,
        clause="III.1.a",
    )
    response_aims: Texts = key(
        "mục tiêu xử lý",
        "Mục tiêu xử lý",
        "Mục tiêu đặt ra trong ứng phó với tình huống, rõ ràng, ngắn gọn.",
        default=(),
        clause="III.1.b",
    )
    response_requirements: Texts = key(
        "yêu cầu xử lý",
        "Yêu cầu xử lý",
        "Yêu cầu đặt ra trong ứng phó với tình huống, rõ ràng, ngắn gọn.",
        default=(),
        clause="III.1.b",
    )
    mechanism: Annotated[Mechanism, EMPTY_IS_MAPPING] = key(
        "cơ chế vận hành",
        "Cơ chế vận hành",
        "Ai chỉ đạo, điều hành ở cấp xã, cấp tỉnh, cấp quốc gia.",
        default_factory=Mechanism,
        clause="III.1.c",
    )
    forces: Annotated[Forces, EMPTY_IS_MAPPING] = key(
        "lực lượng, phương tiện",
        "Lực lượng, phương tiện",
        "Lực lượng, phương tiện theo ba giai đoạn.",
        default_factory=Forces,
        clause="III.1.d",
    )
    steps: Annotated[Steps, EMPTY_IS_MAPPING] = key(
        "các bước",
        "Các bước xử lý",
        "Cách thức thực hiện các biện pháp xử lý theo ba bước.",
        default_factory=Steps,
        clause="III.1.đ",
    )
