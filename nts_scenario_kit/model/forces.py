"""Forces and means of a situation by stage (Phụ lục, III.1.d)."""

from typing import Annotated

from nts_scenario_kit.model.base import EMPTY_IS_LIST, EMPTY_IS_MAPPING, KitModel, Text, Texts, key


class ForcesStage1(KitModel):
    """Forces and means while no complex security problem has arisen (III.1.d, stage 1)."""

    lead: Texts = key(
        "chủ trì",
        "Cơ quan chủ trì",
        "Cơ quan quản lý nhà nước trong lĩnh vực, chủ trì ứng phó.",
        default=(),
        clause="III.1.d.gd1.luc_luong",
    )
    cooperation: Texts = key(
        "phối hợp",
        "Lực lượng phối hợp",
        "Các lực lượng tại chỗ và chi viện phối hợp.",
        default=(),
        clause="III.1.d.gd1.luc_luong",
    )
    means: Texts = key(
        "phương tiện",
        "Phương tiện huy động",
        "Phương tiện chuyên dụng; cứu nạn, cứu hộ; giao thông; thông tin liên lạc.",
        default=(),
        clause="III.1.d.gd1.phuong_tien",
    )


class ForcesStage2(KitModel):
    """Forces and means once national security, order and safety are threatened (III.1.d, stage 2)."""

    criteria: Texts = key(
        "căn cứ xác định chuyển hóa",
        "Căn cứ xác định chuyển hóa",
        "Dấu hiệu, mức độ, thời điểm sự cố chuyển hóa thành vấn đề an ninh quốc gia.",
        default=(),
        clause="III.1.d.gd2.chuyen_hoa",
    )
    proposers: Texts = key(
        "cơ quan đề xuất",
        "Cơ quan đề xuất",
        "Cơ quan chủ quản lĩnh vực và Công an đề xuất mức độ, thời điểm chuyển hóa.",
        default=(),
        clause="III.1.d.gd2.chuyen_hoa",
    )
    lead: Texts = key(
        "chủ trì", "Lực lượng chủ trì", "Lực lượng Công an chủ trì.", default=(), clause="III.1.d.gd2.luc_luong"
    )
    cooperation: Texts = key(
        "phối hợp",
        "Lực lượng phối hợp",
        "Lực lượng Quân đội và các lực lượng tại chỗ, chi viện.",
        default=(),
        clause="III.1.d.gd2.luc_luong",
    )
    means: Texts = key(
        "phương tiện",
        "Phương tiện",
        "Phương tiện chuyên dụng bảo đảm an ninh, trật tự và các phương tiện khác.",
        default=(),
        clause="III.1.d.gd2.phuong_tien",
    )


class CoreForce(KitModel):
    """Who leads in one kind of emergency (III.1.d, stage 3)."""

    emergency: Text = key(
        "loại tình trạng",
        "Loại tình trạng khẩn cấp",
        "Loại tình trạng khẩn cấp theo pháp luật, ví dụ thảm họa.",
        default="",
        clause="III.1.d.gd3.ll_pt",
    )
    lead: Texts = key(
        "chủ trì", "Lực lượng chủ trì, nòng cốt", "Lực lượng chủ trì, nòng cốt.", default=(), clause="III.1.d.gd3.ll_pt"
    )
    cooperation: Texts = key(
        "phối hợp", "Lực lượng phối hợp", "Các lực lượng phối hợp.", default=(), clause="III.1.d.gd3.ll_pt"
    )


class ForcesStage3(KitModel):
    """Forces and means in a state of emergency (III.1.d, stage 3)."""

    basis: Texts = key(
        "căn cứ xác định",
        "Căn cứ xác định",
        "Căn cứ theo pháp luật về tình trạng khẩn cấp.",
        default=(),
        clause="III.1.d.gd3.can_cu",
    )
    core: Annotated[tuple[CoreForce, ...], EMPTY_IS_LIST] = key(
        "lực lượng nòng cốt",
        "Lực lượng nòng cốt",
        "Lực lượng chủ trì, nòng cốt theo từng loại tình trạng khẩn cấp.",
        default=(),
        clause="III.1.d.gd3.ll_pt",
    )
    means: Texts = key(
        "phương tiện",
        "Phương tiện",
        "Phương tiện huy động theo pháp luật về tình trạng khẩn cấp.",
        default=(),
        optional=True,
        clause="III.1.d.gd3.ll_pt",
    )


class Forces(KitModel):
    """Forces and means by stage (III.1.d)."""

    stage1: Annotated[ForcesStage1, EMPTY_IS_MAPPING] = key(
        "giai đoạn 1",
        "Giai đoạn 1",
        "Khi chưa phát sinh vấn đề phức tạp về an ninh, trật tự.",
        default_factory=ForcesStage1,
        clause="III.1.d.gd1",
    )
    stage2: Annotated[ForcesStage2, EMPTY_IS_MAPPING] = key(
        "giai đoạn 2",
        "Giai đoạn 2",
        "Khi đã chuyển hóa thành vấn đề an ninh quốc gia, trật tự, an toàn xã hội.",
        default_factory=ForcesStage2,
        clause="III.1.d.gd2",
    )
    stage3: Annotated[ForcesStage3, EMPTY_IS_MAPPING] = key(
        "giai đoạn 3", "Giai đoạn 3", "Tình trạng khẩn cấp.", default_factory=ForcesStage3, clause="III.1.d.gd3"
    )
