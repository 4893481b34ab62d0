"""Steps of a situation (Phụ lục, III.1.đ)."""

from typing import Annotated

from nts_scenario_kit.model.base import EMPTY_IS_MAPPING, KitModel, Texts, key


class Step1(KitModel):
    """Record, verify, first response, warn, report (III.1.đ, step 1)."""

    record: Texts = key(
        "ghi nhận, báo cáo",
        "Ghi nhận, báo cáo",
        "Ghi nhận, báo cáo cấp ủy, lãnh đạo cơ sở nơi xảy ra.",
        default=(),
        clause="III.1.đ.b1.nd",
    )
    verify: Texts = key(
        "xác minh, đánh giá",
        "Xác minh, đánh giá",
        "Xác minh, đánh giá quy mô, phạm vi, tính chất, mức độ ảnh hưởng.",
        default=(),
        clause="III.1.đ.b1.nd",
    )
    respond: Texts = key(
        "chỉ huy, huy động tại chỗ",
        "Chỉ huy, huy động tại chỗ",
        "Chỉ huy, huy động lực lượng, phương tiện, vật tư, hậu cần tại chỗ.",
        default=(),
        clause="III.1.đ.b1.nd",
    )
    warn: Texts = key(
        "cảnh báo",
        "Cảnh báo khẩn cấp",
        "Cảnh báo tới người dân, doanh nghiệp và đối tượng có liên quan.",
        default=(),
        clause="III.1.đ.b1.nd",
    )
    report: Texts = key(
        "báo cáo cấp trên",
        "Báo cáo cấp có thẩm quyền",
        "Báo cáo cấp có thẩm quyền tổ chức ứng phó.",
        default=(),
        clause="III.1.đ.b1.nd",
    )


class Step2Stage1(KitModel):
    """Step 2 before conversion (III.1.đ)."""

    leadership: Texts = key(
        "lãnh đạo, chỉ đạo",
        "Công tác lãnh đạo, chỉ đạo",
        "Thành lập cơ quan chỉ đạo, phân công người chỉ huy, cơ chế báo cáo, phương án ứng phó.",
        default=(),
        clause="III.1.đ.b2.gd1.i.1",
    )
    emergency_response: Texts = key(
        "ứng phó khẩn cấp",
        "Công tác ứng phó khẩn cấp",
        "Biện pháp chuyên môn, cứu trợ, cứu nạn, cứu hộ, phục hồi dịch vụ.",
        default=(),
        clause="III.1.đ.b2.gd1.i.2",
    )
    security: Texts = key(
        "bảo đảm an ninh, trật tự",
        "Công tác bảo đảm an ninh, trật tự",
        "Phòng ngừa vi phạm pháp luật trên thực địa và không gian mạng; trật tự giao thông; phòng cháy, chữa cháy.",
        default=(),
        clause="III.1.đ.b2.gd1.i.3",
    )
    communication: Texts = key(
        "thông tin, truyền thông",
        "Công tác thông tin, truyền thông",
        "Thông tin kịp thời, chính xác; không để khủng hoảng truyền thông; đấu tranh với xuyên tạc, kích động.",
        default=(),
        clause="III.1.đ.b2.gd1.ii.1",
    )
    other_work: Texts = key(
        "công tác khác",
        "Công tác khác",
        "Y tế, giao thông vận tải, lưu thông hàng hóa, an sinh xã hội, hợp tác quốc tế…",
        default=(),
        clause="III.1.đ.b2.gd1.ii.2",
    )


class Step2Stage2(KitModel):
    """Step 2 after conversion (III.1.đ)."""

    leadership: Texts = key(
        "lãnh đạo, chỉ đạo",
        "Công tác lãnh đạo, chỉ đạo",
        "Chuyển vai trò chủ trì sang Công an; bàn giao chỉ huy; phân công nhiệm vụ.",
        default=(),
        clause="III.1.đ.b2.gd2.i",
    )
    security: Texts = key(
        "bảo đảm an ninh, trật tự",
        "Các biện pháp bảo đảm an ninh, trật tự",
        "Ổn định trật tự, bảo vệ cơ sở trọng yếu, nắm tình hình, không gian mạng, xử lý vi phạm.",
        default=(),
        clause="III.1.đ.b2.gd2.ii",
    )


class Step2Stage3(KitModel):
    """Step 2 in a state of emergency (III.1.đ)."""

    leadership: Texts = key(
        "lãnh đạo, chỉ đạo",
        "Công tác lãnh đạo, chỉ đạo",
        "Báo cáo, đề nghị ban bố tình trạng khẩn cấp; trình tự, thủ tục theo pháp luật.",
        default=(),
        clause="III.1.đ.b2.gd3.i",
    )
    legal_measures: Texts = key(
        "biện pháp theo luật",
        "Biện pháp theo luật tình trạng khẩn cấp",
        "Lực lượng, phương tiện, biện pháp áp dụng theo pháp luật về tình trạng khẩn cấp.",
        default=(),
        clause="III.1.đ.b2.gd3.ii",
    )


class Step2(KitModel):
    """Response by stage (III.1.đ, step 2)."""

    stage1: Annotated[Step2Stage1, EMPTY_IS_MAPPING] = key(
        "giai đoạn 1",
        "Giai đoạn 1",
        "Khi chưa phát sinh vấn đề phức tạp về an ninh, trật tự.",
        default_factory=Step2Stage1,
        clause="III.1.đ.b2.gd1",
    )
    stage2: Annotated[Step2Stage2, EMPTY_IS_MAPPING] = key(
        "giai đoạn 2",
        "Giai đoạn 2",
        "Khi đã chuyển hóa thành vấn đề đe dọa an ninh quốc gia.",
        default_factory=Step2Stage2,
        clause="III.1.đ.b2.gd2",
    )
    stage3: Annotated[Step2Stage3, EMPTY_IS_MAPPING] = key(
        "giai đoạn 3", "Giai đoạn 3", "Tình trạng khẩn cấp.", default_factory=Step2Stage3, clause="III.1.đ.b2.gd3"
    )


class Step3(KitModel):
    """Consequences and rebuilding (III.1.đ, step 3)."""

    recovery: Texts = key(
        "khắc phục hậu quả",
        "Khắc phục hậu quả",
        "Khắc phục hậu quả, thống kê, đánh giá thiệt hại, phương án tái thiết.",
        default=(),
        clause="III.1.đ.b3.1",
    )
    relief: Texts = key(
        "cứu trợ, hỗ trợ",
        "Cứu trợ, hỗ trợ",
        "Cứu trợ, vận động đóng góp, phân bổ nguồn lực.",
        default=(),
        clause="III.1.đ.b3.2",
    )
    adaptation: Texts = key(
        "thích ứng",
        "Thích ứng",
        "Giải pháp thích ứng với các đe dọa bắt nguồn từ tự nhiên.",
        default=(),
        clause="III.1.đ.b3.3",
    )
    review: Texts = key(
        "điều tra, rút kinh nghiệm",
        "Điều tra, rút kinh nghiệm",
        "Xác định nguyên nhân, xử lý trách nhiệm, rút kinh nghiệm.",
        default=(),
        clause="III.1.đ.b3.4",
    )


class Steps(KitModel):
    """How the measures are carried out (III.1.đ)."""

    step1: Annotated[Step1, EMPTY_IS_MAPPING] = key(
        "bước 1", "Bước 1", "Ghi nhận, xác minh, xử lý ban đầu.", default_factory=Step1, clause="III.1.đ.b1"
    )
    step2: Annotated[Step2, EMPTY_IS_MAPPING] = key(
        "bước 2",
        "Bước 2",
        "Triển khai các biện pháp ứng phó, khắc phục thảm họa, sự cố.",
        default_factory=Step2,
        clause="III.1.đ.b2",
    )
    step3: Annotated[Step3, EMPTY_IS_MAPPING] = key(
        "bước 3", "Bước 3", "Hoạt động xử lý hậu quả, tái thiết.", default_factory=Step3, clause="III.1.đ.b3"
    )
