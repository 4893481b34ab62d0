"""Steps 1 and 3, and stage 3 of step 2 (Phụ lục, III.1.đ): what must be done first, in an emergency, and afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.rules import aftermath, alarm, contraries
from nts_scenario_kit.rules.aspects import unsaid
from nts_scenario_kit.rules.registry import ERROR, WARNING, Hit, rule

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

_STEP_1, _STEP_3 = "III.1.đ Bước 1", "III.1.đ Bước 3"
#: What belongs to other fields than this one.
_OF_OTHERS = {field: alarm.matters_but(field) for field in ("verify", "respond", "warn", "adapt")}
_STAGE_3 = "III.1.đ Bước 2 - Giai đoạn 3"
_CLAUSE_1, _CLAUSE_3 = "147 PL III.1.đ Bước 1", "147 PL III.1.đ Bước 3"


@rule("KB-B1-GHI", ERROR, _CLAUSE_1, _STEP_1)
def recorded(s: Resolved) -> Iterator[Hit]:
    """Bước 1 phải có việc ghi nhận, báo cáo cấp ủy, lãnh đạo cơ sở.

    Việc đầu tiên khi xảy ra sự cố: ai tiếp nhận tin và báo cho cấp ủy, lãnh đạo nơi xảy ra. Kiểm tra mục “ghi nhận,
    báo cáo” có nội dung và nói đủ hai việc: ghi nhận (tiếp nhận, phát hiện…) và báo cáo (báo tin, thông báo…).

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 1.
    Sai: ghi nhận, báo cáo: Phân công cán bộ trực 24/24 giờ
    Đúng: ghi nhận, báo cáo: Trạm Y tế tiếp nhận tin báo, báo cáo ngay Đảng ủy, Ủy ban nhân dân phường
    """
    aspects = {
        "ghi nhận": alarm.RECORDED,
        "báo cáo cấp ủy, lãnh đạo cơ sở": alarm.TOLD_THE_PARTY,
    }
    message = "Tình huống {stt}, bước 1: thiếu việc ghi nhận, báo cáo cấp ủy, lãnh đạo cơ sở."
    yield from unsaid(s, ("step1", "record"), message, aspects, contraries.TOLD_THE_PRESS)


@rule("KB-B1-XM", ERROR, _CLAUSE_1, _STEP_1)
def verified(s: Resolved) -> Iterator[Hit]:
    """Bước 1 phải có việc xác minh, đánh giá quy mô, phạm vi, tính chất, mức độ.

    Kết quả xác minh quyết định cấp chỉ huy và giai đoạn ứng phó. Kiểm tra mục “xác minh, đánh giá” nói đến việc xem,
    đo, hỏi, đếm, đánh giá, bằng lời nào cũng được; “Chờ hướng dẫn”, “Các đơn vị thực hiện theo quy định”, việc của mục
    khác chưa phải là nội dung.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 1.
    Sai: xác minh, đánh giá: (để trống)
    Đúng: xác minh, đánh giá: Trung tâm Kiểm soát bệnh tật điều tra dịch tễ, đánh giá số ca và phạm vi lây lan
    """
    message = "Tình huống {stt}, bước 1: thiếu việc xác minh, đánh giá quy mô, phạm vi, tính chất, mức độ."
    how = "ai đi xem, xem những gì: bao nhiêu người, chỗ nào, nặng đến đâu"
    yield from unsaid(
        s, ("step1", "verify"), message, {"xác minh, đánh giá": alarm.VERIFIED}, how=how, elsewhere=_OF_OTHERS["verify"]
    )


@rule("KB-B1-HD", ERROR, _CLAUSE_1, _STEP_1)
def responded(s: Resolved) -> Iterator[Hit]:
    """Bước 1 phải có việc chỉ huy, huy động lực lượng, phương tiện, vật tư, hậu cần tại chỗ.

    Phương châm “bốn tại chỗ” bắt đầu từ bước này. Kiểm tra mục “chỉ huy, huy động tại chỗ” nói đến việc chỉ huy, điều
    lực lượng, phương tiện, bằng lời nào cũng được; “Theo quy định”, “Chờ chỉ đạo”, việc của mục khác chưa phải là nội
    dung.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 1.
    Sai: chỉ huy, huy động tại chỗ: (để trống)
    Đúng: chỉ huy, huy động tại chỗ: Chủ tịch Ủy ban nhân dân phường huy động lực lượng xung kích khoanh vùng ổ dịch
    """
    message = "Tình huống {stt}, bước 1: thiếu việc chỉ huy, huy động lực lượng, phương tiện, vật tư, hậu cần tại chỗ."
    how = "ai chỉ huy, gọi những ai, lấy phương tiện, vật tư gì tại chỗ"
    yield from unsaid(
        s,
        ("step1", "respond"),
        message,
        {"chỉ huy, huy động tại chỗ": alarm.RESPONDED},
        contraries.NOBODY_CALLED,
        how=how,
        elsewhere=_OF_OTHERS["respond"],
    )


@rule("KB-B1-CB", ERROR, _CLAUSE_1, _STEP_1)
def warned(s: Resolved) -> Iterator[Hit]:
    """Bước 1 phải có việc cảnh báo khẩn cấp tới người dân, doanh nghiệp và đối tượng liên quan.

    Kiểm tra mục “cảnh báo” nói đến việc báo cho người dân, doanh nghiệp biết, bằng lời nào cũng được; “Theo quy định
    hiện hành”, việc của mục khác chưa phải là nội dung.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 1.
    Sai: cảnh báo: (để trống)
    Đúng: cảnh báo: Phát thanh cơ sở và tin nhắn khuyến cáo người dân, doanh nghiệp trong khu vực có nguy cơ
    """
    message = (
        "Tình huống {stt}, bước 1: thiếu việc cảnh báo khẩn cấp tới người dân, doanh nghiệp và đối tượng liên quan."
    )
    how = "báo cho ai, bằng cách nào: loa, tin nhắn, biển báo"
    aspects = {"cảnh báo": alarm.WARNED}
    yield from unsaid(
        s, ("step1", "warn"), message, aspects, contraries.KEPT_SECRET, how=how, elsewhere=_OF_OTHERS["warn"]
    )


@rule("KB-B1-BC", ERROR, _CLAUSE_1, _STEP_1)
def reported(s: Resolved) -> Iterator[Hit]:
    """Bước 1 phải có việc báo cáo cấp có thẩm quyền tổ chức ứng phó.

    Khác với việc báo cáo cấp ủy, lãnh đạo cơ sở ở đầu bước: đây là báo cáo để cấp có thẩm quyền quyết định. Kiểm tra
    mục “báo cáo cấp trên” nói việc báo (điện, gửi, xin ý kiến…) và báo cho cấp nào; “Lưu hồ sơ”, “Theo quy định”, “Báo
    cáo cấp trên” chưa phải là nội dung.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 1.
    Sai: báo cáo cấp trên: (để trống)
    Đúng: báo cáo cấp trên: Ủy ban nhân dân phường báo cáo Ủy ban nhân dân thành phố qua Sở Y tế trong 02 giờ
    """
    message = "Tình huống {stt}, bước 1: thiếu việc báo cáo cấp có thẩm quyền tổ chức ứng phó."
    how = "ai báo cho cơ quan cấp trên nào, trong bao lâu"
    yield from unsaid(s, ("step1", "report"), message, alarm.REPORTED, contraries.NO_REPORT, how=how)


@rule("KB-B2G3-BC", ERROR, "147 PL III.1.đ Bước 2 GĐ3 (i)", _STAGE_3)
def emergency_reported(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 3 phải nêu cơ quan báo cáo, tham mưu khi có căn cứ áp dụng tình trạng khẩn cấp.

    Kiểm tra mục “lãnh đạo, chỉ đạo” của giai đoạn 3 có tên cơ quan và câu nêu việc báo cáo, đề nghị, đề xuất hoặc tham
    mưu; “Khi có căn cứ thì báo cáo” chưa nói ai báo cáo.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 3, (i).
    Sai: lãnh đạo, chỉ đạo: Trình tự, thủ tục ban bố theo quy định của pháp luật về tình trạng khẩn cấp
    Đúng: lãnh đạo, chỉ đạo: Công an thành phố tham mưu Ủy ban nhân dân thành phố báo cáo Thủ tướng Chính phủ
    """
    verbs = (
        "báo cáo | tham mưu | đề nghị | đề xuất | kiến nghị | tờ trình | xin (ý kiến/chủ trương/lệnh) | tư vấn"
        " | trình (xin /lên /ngay /đồng chí /báo cáo /)(thủ tướng/chính phủ/uỷ ban/ubnd/cấp/chủ tịch/bộ/quốc hội"
        "/lãnh đạo)"
        " | (báo/gửi/điện/kêu) … (thủ tướng/chính phủ/uỷ ban/ubnd/cấp trên/chủ tịch/tỉnh/trung ương)"
    )
    message = "Giai đoạn 3: chưa nêu cơ quan báo cáo, tham mưu khi có căn cứ áp dụng tình trạng khẩn cấp."
    aspects = {"cơ quan báo cáo": alarm.REPORTERS, "việc báo cáo, tham mưu": verbs}
    yield from unsaid(s, ("step2", "stage3", "leadership"), message, aspects)


@rule("KB-B2G3-TT", ERROR, "147 PL III.1.đ Bước 2 GĐ3 (i)", _STAGE_3)
def emergency_procedure(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 3 phải ghi trình tự, thủ tục ban bố theo pháp luật về tình trạng khẩn cấp.

    Kiểm tra mục “lãnh đạo, chỉ đạo” của giai đoạn 3 dẫn pháp luật (luật, quy định, nghị định) về tình trạng khẩn cấp
    cho việc ban bố hoặc công bố.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 3, (i).
    Sai: lãnh đạo, chỉ đạo: Công an thành phố báo cáo Bộ Công an
    Đúng: lãnh đạo, chỉ đạo: …; trình tự, thủ tục ban bố thực hiện theo Luật Tình trạng khẩn cấp
    """
    aspects = {
        "trình tự, thủ tục ban bố": "trình tự | thủ tục | ban bố | công bố | quy trình | thẩm quyền | tuyên bố"
        " | các bước | (ra/ban hành/ký) … (nghị quyết/lệnh/quyết định) | quyết định tình trạng khẩn cấp | hồ sơ",
        "theo pháp luật về tình trạng khẩn cấp": "pháp luật | luật | pháp lệnh | nghị định | luật định",
    }
    message = "Giai đoạn 3: chưa ghi trình tự, thủ tục ban bố theo pháp luật về tình trạng khẩn cấp."
    yield from unsaid(s, ("step2", "stage3", "leadership"), message, aspects)


@rule("KB-B2G3-BP", ERROR, "147 PL III.1.đ Bước 2 GĐ3 (ii)", _STAGE_3)
def emergency_measures(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 3 phải ghi lực lượng, phương tiện, biện pháp áp dụng theo pháp luật về tình trạng khẩn cấp.

    Kiểm tra mục “biện pháp theo luật” có nội dung và dẫn pháp luật (luật, quy định, nghị định).
    Lời chung (“thực hiện theo quy định”, “các biện pháp phù hợp”) chưa phải là nội dung.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 3, (ii).
    Sai: biện pháp theo luật: Huy động mọi nguồn lực
    Đúng: biện pháp theo luật: Áp dụng lực lượng, phương tiện, biện pháp theo Luật Tình trạng khẩn cấp
    """
    law = "pháp luật | luật | pháp lệnh | nghị định | luật định | lệnh (ban bố/khẩn cấp) | nghị quyết"
    message = "Giai đoạn 3: chưa ghi lực lượng, phương tiện, biện pháp áp dụng theo pháp luật về tình trạng khẩn cấp."
    aspects = {"áp dụng theo pháp luật về tình trạng khẩn cấp": law}
    yield from unsaid(s, ("step2", "stage3", "legal_measures"), message, aspects, concrete=True)


@rule("KB-B3-KP", ERROR, _CLAUSE_3, _STEP_3)
def recovered(s: Resolved) -> Iterator[Hit]:
    """Bước 3 phải có khắc phục hậu quả, thống kê, đánh giá thiệt hại, phương án tái thiết.

    Kiểm tra mục “khắc phục hậu quả” nói đủ ba việc, bằng cách gọi nào cũng được: khắc phục (xử lý, dọn dẹp, tiêu độc…),
    đánh giá thiệt hại (thống kê, kiểm đếm, tổng hợp…), tái thiết (khôi phục, phục hồi, xây dựng lại…).

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 3.
    Sai: khắc phục hậu quả: Vệ sinh môi trường khu vực xảy ra sự cố
    Đúng: khắc phục hậu quả: Khắc phục hậu quả; kiểm đếm thiệt hại; lập phương án khôi phục cơ sở y tế
    """
    aspects = {
        "khắc phục hậu quả": aftermath.REPAIRED,
        "thống kê, đánh giá thiệt hại": aftermath.LOSSES,
        "tái thiết, phát triển": aftermath.REBUILT,
    }
    message = "Tình huống {stt}, bước 3: thiếu khắc phục hậu quả, thống kê, đánh giá thiệt hại, phương án tái thiết."
    yield from unsaid(s, ("step3", "recovery"), message, aspects)


@rule("KB-B3-CT", ERROR, _CLAUSE_3, _STEP_3)
def relieved(s: Resolved) -> Iterator[Hit]:
    """Bước 3 phải có cứu trợ, hỗ trợ, vận động đóng góp và phân bổ nguồn lực.

    Kiểm tra mục “cứu trợ, hỗ trợ” nói đủ hai việc: cứu trợ hoặc hỗ trợ người bị thiệt hại; vận động, tiếp nhận hoặc
    phân bổ nguồn lực.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 3.
    Sai: cứu trợ, hỗ trợ: Thăm hỏi, động viên các gia đình
    Đúng: cứu trợ, hỗ trợ: Hỗ trợ hộ dân bị thiệt hại; Mặt trận Tổ quốc vận động đóng góp và phân bổ công khai
    """
    aspects = {
        "cứu trợ, hỗ trợ": aftermath.RELIEVED,
        "vận động đóng góp, phân bổ nguồn lực": aftermath.RESOURCES,
    }
    message = "Tình huống {stt}, bước 3: thiếu cứu trợ, hỗ trợ, vận động đóng góp và phân bổ nguồn lực."
    yield from unsaid(s, ("step3", "relief"), message, aspects)


@rule("KB-B3-TU", WARNING, _CLAUSE_3, _STEP_3)
def adapted(s: Resolved) -> Iterator[Hit]:
    """Bước 3 cần giải pháp thích ứng với các đe dọa bắt nguồn từ tự nhiên.

    Chỉ cảnh báo, vì khoản này dành cho tình huống bắt nguồn từ tự nhiên: với tình huống khác, ghi khoản III.1.đ.b3.3
    vào “không áp dụng” kèm số của tình huống, lý do. Kiểm tra mục “thích ứng” nói đến thiên tai, thời tiết, công trình,
    cây trồng, nơi ở. Lời chung (“thực hiện theo quy định”, “các biện pháp phù hợp”) chưa phải là nội dung.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 3.
    Sai: thích ứng: (để trống)
    Đúng: thích ứng: Chuyển đổi cơ cấu cây trồng vùng hạn mặn; nâng cấp công trình trữ nước ngọt
    """
    message = "Tình huống {stt}, bước 3: thiếu giải pháp thích ứng với các đe dọa bắt nguồn từ tự nhiên."
    how = "làm gì để chịu được thiên tai, thời tiết lần sau: công trình, giống cây, nơi ở"
    yield from unsaid(
        s, ("step3", "adaptation"), message, {"thích ứng": aftermath.ADAPTED}, how=how, elsewhere=_OF_OTHERS["adapt"]
    )


@rule("KB-B3-DT", ERROR, _CLAUSE_3, _STEP_3)
def reviewed(s: Resolved) -> Iterator[Hit]:
    """Bước 3 phải có điều tra nguyên nhân, xử lý trách nhiệm, rút kinh nghiệm.

    Kiểm tra mục “điều tra, rút kinh nghiệm” nói đủ ba việc: nguyên nhân, trách nhiệm (xử lý, kỷ luật, kiểm điểm…) và
    rút kinh nghiệm (tổng kết, sơ kết, bài học…).

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 3.
    Sai: điều tra, rút kinh nghiệm: Tổ chức tổng kết công tác ứng phó
    Đúng: điều tra, rút kinh nghiệm: Điều tra nguyên nhân; xử lý trách nhiệm; họp rút kinh nghiệm
    """
    aspects = {
        "điều tra nguyên nhân": aftermath.INVESTIGATED,
        "xử lý trách nhiệm": aftermath.HELD_TO_ACCOUNT,
        "rút kinh nghiệm": aftermath.LEARNT,
    }
    message = "Tình huống {stt}, bước 3: thiếu điều tra nguyên nhân, xử lý trách nhiệm, rút kinh nghiệm."
    yield from unsaid(s, ("step3", "review"), message, aspects, contraries.LET_GO)
