"""Step 2, stage 1 (Phụ lục, III.1.đ): the response before national security is threatened."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.rules import contraries, sayings
from nts_scenario_kit.rules.aspects import unsaid
from nts_scenario_kit.rules.registry import ERROR, NOTE, WARNING, Hit, rule

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

_GROUP = "III.1.đ Bước 2 - Giai đoạn 1"
_CLAUSE = "147 PL III.1.đ Bước 2 GĐ1"
_STAGE: DataPath = ("step2", "stage1")


@rule("KB-B2G1-CQ", ERROR, _CLAUSE, _GROUP)
def command_body(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 1 phải thành lập cơ quan chỉ đạo ứng phó.

    Tìm trong “lãnh đạo, chỉ đạo” của bước 2, giai đoạn 1 việc thành lập (kích hoạt, kiện toàn, thiết lập…) cơ quan chỉ
    đạo, ban chỉ đạo, sở chỉ huy…

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 1.
    Sai: lãnh đạo, chỉ đạo: Các lực lượng chủ động triển khai nhiệm vụ
    Đúng: lãnh đạo, chỉ đạo: Chủ tịch Ủy ban nhân dân thành phố kích hoạt Ban Chỉ đạo phòng, chống dịch
    """
    aspects = {"thành lập cơ quan chỉ đạo ứng phó": sayings.SET_UP}
    message = "Tình huống {stt}, bước 2 giai đoạn 1: thiếu thành lập cơ quan chỉ đạo ứng phó."
    yield from unsaid(s, (*_STAGE, "leadership"), message, aspects)


@rule("KB-B2G1-CH", ERROR, _CLAUSE, _GROUP)
def commander(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 1 phải phân công người chỉ huy.

    Tìm trong “lãnh đạo, chỉ đạo” của bước 2, giai đoạn 1 người chỉ huy: phân công (giao, chỉ định, cử) người chỉ huy,
    chỉ huy trưởng, trưởng ban… “Chấp hành mệnh lệnh của người chỉ huy” chưa nói đó là ai.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 1.
    Sai: lãnh đạo, chỉ đạo: Thành lập cơ quan chỉ đạo ứng phó
    Đúng: lãnh đạo, chỉ đạo: Thành lập cơ quan chỉ đạo ứng phó; Giám đốc Sở Y tế là người chỉ huy
    """
    aspects = {"phân công người chỉ huy": sayings.COMMANDER}
    message = "Tình huống {stt}, bước 2 giai đoạn 1: thiếu phân công người chỉ huy."
    yield from unsaid(s, (*_STAGE, "leadership"), message, aspects, contraries.OBEYED)


@rule("KB-B2G1-TT", ERROR, _CLAUSE, _GROUP)
def reporting_lines(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 1 phải có cơ chế báo cáo, thông tin liên lạc.

    Tìm trong “lãnh đạo, chỉ đạo” của bước 2, giai đoạn 1 cơ chế báo cáo, chế độ báo cáo, thông tin liên lạc, đường dây
    nóng, giao ban, chế độ trực…

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 1.
    Sai: lãnh đạo, chỉ đạo: Thành lập cơ quan chỉ đạo, phân công người chỉ huy
    Đúng: lãnh đạo, chỉ đạo: …; thiết lập đường dây nóng, báo cáo 02 lần mỗi ngày
    """
    aspects = {"cơ chế báo cáo, thông tin liên lạc": sayings.LINES_OF_REPORT}
    message = "Tình huống {stt}, bước 2 giai đoạn 1: thiếu cơ chế báo cáo, thông tin liên lạc."
    yield from unsaid(s, (*_STAGE, "leadership"), message, aspects, contraries.AT_WILL)


@rule("KB-B2G1-PA", ERROR, _CLAUSE, _GROUP)
def response_plan(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 1 phải có phương án ứng phó, điều phối lực lượng, phương tiện, vật tư, hậu cần.

    Tìm trong “lãnh đạo, chỉ đạo” của bước 2, giai đoạn 1 hai việc: phương án (kế hoạch) ứng phó; điều phối (phân công,
    điều động, huy động, bố trí…) lực lượng, phương tiện. “Có phương án; bố trí lực lượng phù hợp” chưa phải là nội
    dung.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 1.
    Sai: lãnh đạo, chỉ đạo: Thành lập cơ quan chỉ đạo, phân công người chỉ huy
    Đúng: lãnh đạo, chỉ đạo: …; phê duyệt phương án ứng phó, điều động lực lượng, phương tiện, vật tư
    """
    aspects = {
        "phương án ứng phó": sayings.PLAN,
        "điều phối lực lượng, phương tiện, vật tư, hậu cần": sayings.COORDINATED,
    }
    message = (
        "Tình huống {stt}, bước 2 giai đoạn 1: thiếu phương án ứng phó, điều phối lực lượng, phương tiện, vật tư, hậu"
        " cần."
    )
    yield from unsaid(s, (*_STAGE, "leadership"), message, aspects, firm=True)


_EMERGENCY: DataPath = (*_STAGE, "emergency_response")
_CONTAINED, _RESCUED, _RESTORED = (
    "biện pháp chuyên môn ngăn chặn, giảm nhẹ thiệt hại", "cứu trợ, cứu nạn, cứu hộ", "phục hồi dịch vụ",
)  # fmt: skip
#: How the Phụ lục calls the three things of this field.
_IN_AN_EMERGENCY = {
    _CONTAINED: "biện pháp chuyên môn",
    _RESCUED: "cứu trợ cứu nạn cứu hộ",
    _RESTORED: "biện pháp khẩn cấp phục hồi | phục hồi (các /)dịch vụ",
}


@rule("KB-B2G1-KC", ERROR, _CLAUSE, _GROUP)
def professional_measures(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 1 phải có biện pháp chuyên môn ngăn chặn, giảm nhẹ thiệt hại.

    Tìm trong “ứng phó khẩn cấp” một biện pháp chuyên môn: ngăn chặn, khoanh vùng, cách ly, khống chế, giảm thiểu, ứng
    cứu… Cứu trợ và biện pháp khẩn cấp phục hồi dịch vụ là việc khác (KB-B2G1-CT, KB-B2G1-DV). Hai việc ấy đã nêu
    bằng lời của Phụ lục, mỗi việc một ý, thì việc này phải có ý của mình.
    Lời chung (“thực hiện theo quy định”, “các biện pháp phù hợp”) chưa phải là nội dung.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 1.
    Sai: ứng phó khẩn cấp: Cấp phát nhu yếu phẩm cho người dân
    Đúng: ứng phó khẩn cấp: Khoanh vùng ổ dịch, cách ly, điều trị ca bệnh; cấp phát nhu yếu phẩm
    """
    aspects = {_CONTAINED: sayings.CONTAINED}
    message = "Tình huống {stt}, bước 2 giai đoạn 1: thiếu biện pháp chuyên môn ngăn chặn, giảm nhẹ thiệt hại."
    yield from unsaid(s, _EMERGENCY, message, aspects, concrete=True, among=_IN_AN_EMERGENCY)


@rule("KB-B2G1-CT", WARNING, _CLAUSE, _GROUP)
def rescue(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 1 cần huy động nguồn lực cứu trợ, cứu nạn, cứu hộ.

    Tìm trong “ứng phó khẩn cấp” việc cứu trợ, cứu nạn, cứu hộ, cấp cứu, cứu chữa, hỗ trợ người bị ảnh hưởng.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 1.
    Sai: ứng phó khẩn cấp: Áp dụng biện pháp chuyên môn khống chế sự cố
    Đúng: ứng phó khẩn cấp: …; huy động xe cứu thương, lực lượng cấp cứu người bị nạn
    """
    aspects = {_RESCUED: sayings.RESCUED}
    message = "Tình huống {stt}, bước 2 giai đoạn 1: thiếu huy động nguồn lực cứu trợ, cứu nạn, cứu hộ."
    yield from unsaid(s, _EMERGENCY, message, aspects, among=_IN_AN_EMERGENCY)


@rule("KB-B2G1-DV", WARNING, _CLAUSE, _GROUP)
def services_restored(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 1 cần biện pháp khẩn cấp phục hồi dịch vụ cho người bị ảnh hưởng.

    Tìm trong “ứng phó khẩn cấp” việc phục hồi, khôi phục, duy trì hoặc bảo đảm dịch vụ (điện, nước, khám chữa bệnh,
    giao dịch…).

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 1.
    Sai: ứng phó khẩn cấp: Khoanh vùng, dập dịch
    Đúng: ứng phó khẩn cấp: …; khôi phục ngay việc khám, chữa bệnh thông thường
    """
    aspects = {_RESTORED: sayings.RESTORED}
    message = "Tình huống {stt}, bước 2 giai đoạn 1: thiếu biện pháp khẩn cấp phục hồi dịch vụ cho người bị ảnh hưởng."
    yield from unsaid(s, _EMERGENCY, message, aspects, among=_IN_AN_EMERGENCY)


@rule("KB-B2G1-AN", ERROR, _CLAUSE, _GROUP)
def offences_prevented(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 1 phải có phòng ngừa vi phạm pháp luật trên thực địa và không gian mạng.

    Tìm trong “bảo đảm an ninh, trật tự” của giai đoạn 1 ba điều: việc phòng ngừa (ngăn chặn, phát hiện, đấu tranh, xử
    lý), địa bàn (thực địa, khu vực, hiện trường…) và không gian mạng (mạng xã hội, môi trường mạng…).

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 1.
    Sai: bảo đảm an ninh, trật tự: Tuần tra, phòng ngừa tội phạm tại khu vực phong tỏa
    Đúng: bảo đảm an ninh, trật tự: Tuần tra, phòng ngừa tội phạm tại khu vực phong tỏa và trên không gian mạng
    """
    aspects = {
        "phòng ngừa vi phạm pháp luật": sayings.OFFENCES,
        "phòng ngừa trên địa bàn (thôn, chợ, trụ sở)": sayings.ON_THE_GROUND,
        "phòng ngừa trên không gian mạng": sayings.ON_THE_NET,
    }
    message = (
        "Tình huống {stt}, bước 2 giai đoạn 1: thiếu phòng ngừa vi phạm pháp luật trên thực địa và không gian mạng."
    )
    yield from unsaid(s, (*_STAGE, "security"), message, aspects)


@rule("KB-B2G1-GT", WARNING, _CLAUSE, _GROUP)
def traffic_and_fire(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 1 cần bảo đảm giao thông; phòng cháy, chữa cháy; cứu nạn, cứu hộ.

    Tìm trong “bảo đảm an ninh, trật tự” của giai đoạn 1 đủ ba việc.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 1.
    Sai: bảo đảm an ninh, trật tự: Phân luồng giao thông
    Đúng: bảo đảm an ninh, trật tự: Phân luồng giao thông; phòng cháy, chữa cháy; cứu nạn, cứu hộ
    """
    aspects = {
        "trật tự, an toàn giao thông": sayings.TRAFFIC,
        "phòng cháy, chữa cháy": sayings.FIRE,
        "cứu nạn, cứu hộ": sayings.RESCUE_READY,
    }
    message = (
        "Tình huống {stt}, bước 2 giai đoạn 1: thiếu trật tự, an toàn giao thông; phòng cháy, chữa cháy; cứu nạn, cứu"
        " hộ."
    )
    yield from unsaid(s, (*_STAGE, "security"), message, aspects)


@rule("KB-B2G1-TTTT", ERROR, _CLAUSE, _GROUP)
def informed(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 1 phải có thông tin, truyền thông kịp thời, chính xác, không để khủng hoảng truyền thông.

    Tìm trong “thông tin, truyền thông” hai điều: việc thông tin (truyền thông, công bố, phát ngôn…) và việc kiểm
    soát để dư luận không hoang mang (khủng hoảng truyền thông, tin giả, định hướng dư luận…).

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 1, (ii).
    Sai: thông tin, truyền thông: Cung cấp thông tin cho báo chí
    Đúng: thông tin, truyền thông: Cung cấp thông tin kịp thời cho báo chí; xử lý tin giả, không để người dân hoang mang
    """
    aspects = {
        "thông tin kịp thời, chính xác": sayings.INFORMED,
        "không để khủng hoảng truyền thông, người dân hoang mang": sayings.CALMED,
    }
    message = (
        "Tình huống {stt}, bước 2 giai đoạn 1: thiếu thông tin, truyền thông kịp thời, chính xác,"
        " không để khủng hoảng truyền thông."
    )
    yield from unsaid(s, (*_STAGE, "communication"), message, aspects, contraries.MANY_VOICES)


@rule("KB-B2G1-XT", WARNING, _CLAUSE, _GROUP)
def distortion_countered(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 1 cần đấu tranh với hoạt động lợi dụng sự cố để xuyên tạc, kích động.

    Tìm trong “thông tin, truyền thông” việc đấu tranh, phản bác, xử lý hoạt động xuyên tạc, kích động, lợi dụng,
    tin giả.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 1, (ii).
    Sai: thông tin, truyền thông: Thông tin kịp thời, không để người dân hoang mang
    Đúng: thông tin, truyền thông: …; phản bác luận điệu lợi dụng dịch bệnh để kích động
    """
    aspects = {"đấu tranh với xuyên tạc, kích động": sayings.COUNTERED}
    message = (
        "Tình huống {stt}, bước 2 giai đoạn 1: thiếu đấu tranh với hoạt động lợi dụng sự cố để xuyên tạc, kích động."
    )
    yield from unsaid(s, (*_STAGE, "communication"), message, aspects)


@rule("KB-B2G1-KHAC", NOTE, "147 PL III.1.đ Bước 2 GĐ1 (ii)", _GROUP)
def other_work(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 1 nên nêu công tác khác.

    Khung mẫu gợi ý: y tế, giao thông vận tải, lưu thông hàng hóa, an sinh xã hội, hợp tác quốc tế. Chỉ là gợi ý,
    nêu việc nào tùy tình huống: kiểm tra mục “công tác khác” có nội dung.
    Lời chung (“thực hiện theo quy định”, “các biện pháp phù hợp”) chưa phải là nội dung.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 1, (ii).
    Sai: công tác khác: (để trống)
    Đúng: công tác khác: Bảo đảm lưu thông hàng hóa thiết yếu và an sinh xã hội
    """
    message = "Nên nêu công tác khác: y tế, giao thông vận tải, lưu thông hàng hóa, an sinh xã hội, hợp tác quốc tế."
    how = "khám bệnh, chở hàng, giữ chợ, trợ cấp"
    yield from unsaid(s, (*_STAGE, "other_work"), message, how=how)
