"""Step 2, stage 2 (Phụ lục, III.1.đ): security and order once national security is threatened."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.rules import contraries, sayings, unrest
from nts_scenario_kit.rules.aspects import unsaid
from nts_scenario_kit.rules.registry import ERROR, NOTE, WARNING, Hit, rule

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

_GROUP = "III.1.đ Bước 2 - Giai đoạn 2"
_CLAUSE = "147 PL III.1.đ Bước 2 GĐ2"
_SECURITY: DataPath = ("step2", "stage2", "security")


@rule("KB-B2G2-OD", ERROR, _CLAUSE, _GROUP)
def order_kept(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 2 phải có phương án ổn định trật tự tại địa bàn.

    Tìm trong “bảo đảm an ninh, trật tự” của bước 2, giai đoạn 2 việc ổn định (giữ vững, lập lại, duy trì…) trật tự.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 2.
    Sai: bảo đảm an ninh, trật tự: Tuần tra, kiểm soát giao thông
    Đúng: bảo đảm an ninh, trật tự: Triển khai phương án giữ vững trật tự tại khu vực xảy ra sự cố
    """
    aspects = {"ổn định trật tự tại địa bàn": unrest.ORDER_KEPT}
    message = "Tình huống {stt}, bước 2 giai đoạn 2: thiếu phương án ổn định trật tự tại địa bàn."
    yield from unsaid(s, _SECURITY, message, aspects, contraries.OTHER_ORDER)


@rule("KB-B2G2-HT", WARNING, _CLAUSE, _GROUP)
def infrastructure_guarded(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 2 cần bảo vệ cơ sở, hạ tầng trọng yếu.

    Tìm trong “bảo đảm an ninh, trật tự” của bước 2, giai đoạn 2 việc bảo vệ (canh gác, chốt chặn…) cơ sở, công
    trình, mục tiêu trọng yếu.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 2.
    Sai: bảo đảm an ninh, trật tự: Giữ vững trật tự tại khu vực xảy ra sự cố
    Đúng: bảo đảm an ninh, trật tự: …; canh gác bệnh viện, kho thuốc, trạm cấp nước
    """
    aspects = {"bảo vệ cơ sở, hạ tầng trọng yếu": unrest.GUARDED}
    message = "Tình huống {stt}, bước 2 giai đoạn 2: thiếu bảo vệ cơ sở, hạ tầng trọng yếu."
    yield from unsaid(s, _SECURITY, message, aspects, contraries.WITHDRAWN)


@rule("KB-B2G2-TT", WARNING, _CLAUSE, _GROUP)
def patrolled(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 2 cần tuần tra, kiểm soát giao thông, phòng cháy, chữa cháy.

    Tìm trong “bảo đảm an ninh, trật tự” của bước 2, giai đoạn 2 cả hai việc.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 2.
    Sai: bảo đảm an ninh, trật tự: Tuần tra khép kín địa bàn
    Đúng: bảo đảm an ninh, trật tự: Tuần tra, phân luồng giao thông; thường trực phòng cháy, chữa cháy
    """
    aspects = {
        "tuần tra, kiểm soát giao thông": unrest.PATROLLED,
        "phòng cháy, chữa cháy": sayings.FIRE,
    }
    message = "Tình huống {stt}, bước 2 giai đoạn 2: thiếu tuần tra, kiểm soát giao thông, phòng cháy, chữa cháy."
    yield from unsaid(s, _SECURITY, message, aspects)


@rule("KB-B2G2-GR", WARNING, _CLAUSE, _GROUP)
def riot_plan(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 2 cần phương án xử lý gây rối, bạo loạn.

    Tìm trong “bảo đảm an ninh, trật tự” của bước 2, giai đoạn 2 một trong các hành vi: gây rối, bạo loạn, biểu
    tình, quá khích, tụ tập đông người…

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 2.
    Sai: bảo đảm an ninh, trật tự: Tuần tra, bảo vệ mục tiêu trọng yếu
    Đúng: bảo đảm an ninh, trật tự: …; có phương án giải tán tụ tập đông người trái pháp luật, gây rối
    """
    message = "Tình huống {stt}, bước 2 giai đoạn 2: thiếu phương án xử lý gây rối, bạo loạn."
    yield from unsaid(s, _SECURITY, message, {"xử lý gây rối, bạo loạn": unrest.RIOTS})


@rule("KB-B2G2-NT", WARNING, _CLAUSE, _GROUP)
def situation_watched(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 2 cần nắm tình hình trong nước, ngoài nước, ngăn chặn lợi dụng chống phá.

    Tìm trong “bảo đảm an ninh, trật tự” của bước 2, giai đoạn 2 việc nắm tình hình và việc ngăn chặn lợi dụng, kích
    động, chống phá.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 2.
    Sai: bảo đảm an ninh, trật tự: Nắm tình hình địa bàn
    Đúng: bảo đảm an ninh, trật tự: Nắm tình hình trong và ngoài nước, ngăn chặn các thế lực thù địch chống phá
    """
    aspects = {
        "nắm tình hình": unrest.WATCHED,
        "ngăn chặn lợi dụng, chống phá": unrest.EXPLOITERS,
    }
    message = (
        "Tình huống {stt}, bước 2 giai đoạn 2: thiếu nắm tình hình trong nước, ngoài nước, ngăn chặn lợi dụng chống"
        " phá."
    )
    yield from unsaid(s, _SECURITY, message, aspects)


@rule("KB-B2G2-MANG", WARNING, _CLAUSE, _GROUP)
def cyberspace(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 2 cần bảo đảm an ninh, an toàn thông tin, quản lý không gian mạng.

    Tìm trong “bảo đảm an ninh, trật tự” của bước 2, giai đoạn 2 việc bảo đảm an toàn thông tin hoặc quản lý, giám sát
    không gian mạng.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 2.
    Sai: bảo đảm an ninh, trật tự: Tuần tra, bảo vệ mục tiêu trọng yếu
    Đúng: bảo đảm an ninh, trật tự: …; giám sát, gỡ bỏ thông tin xấu độc trên mạng xã hội
    """
    aspects = {"quản lý không gian mạng": unrest.NET_CONTROLLED}
    message = "Tình huống {stt}, bước 2 giai đoạn 2: thiếu bảo đảm an ninh, an toàn thông tin, quản lý không gian mạng."
    yield from unsaid(s, _SECURITY, message, aspects)


@rule("KB-B2G2-XL", WARNING, _CLAUSE, _GROUP)
def offences_handled(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 2 cần xử lý đúng người, đúng tội hành vi vi phạm.

    Tìm trong “bảo đảm an ninh, trật tự” của bước 2, giai đoạn 2 việc xử lý (điều tra, khởi tố, xử phạt…) vi phạm,
    tội phạm.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 2.
    Sai: bảo đảm an ninh, trật tự: Tuần tra, bảo vệ mục tiêu trọng yếu
    Đúng: bảo đảm an ninh, trật tự: …; điều tra, xử lý nghiêm hành vi vi phạm pháp luật
    """
    aspects = {"xử lý vi phạm": unrest.OFFENCES_HANDLED}
    message = "Tình huống {stt}, bước 2 giai đoạn 2: thiếu xử lý đúng người, đúng tội hành vi vi phạm."
    yield from unsaid(s, _SECURITY, message, aspects)


@rule("KB-B2G2-UT", NOTE, _CLAUSE, _GROUP)
def trusted_people(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 2 nên phát huy người có uy tín, người có ảnh hưởng trên không gian mạng.

    Tìm trong “bảo đảm an ninh, trật tự” của bước 2, giai đoạn 2 người có uy tín, chức sắc, già làng, người có ảnh
    hưởng…

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 2.
    Sai: bảo đảm an ninh, trật tự: Tuần tra, bảo vệ mục tiêu trọng yếu
    Đúng: bảo đảm an ninh, trật tự: …; phát huy vai trò người có uy tín, chức sắc tôn giáo
    """
    message = (
        "Tình huống {stt}, bước 2 giai đoạn 2: thiếu phát huy người có uy tín, người có ảnh hưởng trên không gian mạng."
    )
    yield from unsaid(s, _SECURITY, message, {"người có uy tín, người có ảnh hưởng": unrest.TRUSTED})


@rule("KB-B2G2-NN", WARNING, _CLAUSE, _GROUP)
def causes_found(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 2 cần tìm nguyên nhân, điều kiện chuyển hóa và tham mưu khắc phục.

    Tìm trong “bảo đảm an ninh, trật tự” của bước 2, giai đoạn 2 nguyên nhân (nguồn gốc, điều kiện phát sinh…) và
    việc tham mưu, đề xuất, khắc phục.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 2.
    Sai: bảo đảm an ninh, trật tự: Xử lý nghiêm hành vi vi phạm
    Đúng: bảo đảm an ninh, trật tự: …; làm rõ nguyên nhân chuyển hóa, đề xuất biện pháp khắc phục
    """
    aspects = {
        "nguyên nhân, điều kiện chuyển hóa": unrest.CAUSES,
        "tham mưu khắc phục": unrest.REMEDIES,
    }
    message = "Tình huống {stt}, bước 2 giai đoạn 2: thiếu tìm nguyên nhân, điều kiện chuyển hóa và tham mưu khắc phục."
    yield from unsaid(s, _SECURITY, message, aspects)
