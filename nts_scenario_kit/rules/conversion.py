"""Step 2, stage 2 (Phụ lục, III.1.đ): how command passes to the police when national security is threatened."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.rules import contraries, unrest
from nts_scenario_kit.rules.aspects import unsaid
from nts_scenario_kit.rules.registry import ERROR, WARNING, Hit, rule
from nts_scenario_kit.rules.texts import is_blank, mentions

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

_GROUP = "III.1.đ Bước 2 - Giai đoạn 2"
_CLAUSE = "147 PL III.1.đ Bước 2 GĐ2"
_LEADERSHIP: DataPath = ("step2", "stage2", "leadership")


@rule("KB-B2G2-CG", ERROR, _CLAUSE, _GROUP)
def handed_over(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 2 phải chuyển vai trò chủ trì, điều phối sang lực lượng Công an.

    Tìm trong “lãnh đạo, chỉ đạo” của bước 2, giai đoạn 2 việc chuyển (giao, bàn giao, tiếp nhận…) vai trò chủ trì hoặc
    điều phối, và lực lượng Công an. Câu giao vai trò ấy cho cơ quan khác (“sang Bộ Chỉ huy quân sự”) không tính.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 2.
    Sai: lãnh đạo, chỉ đạo: Sở Y tế tiếp tục chủ trì, Công an thành phố phối hợp
    Đúng: lãnh đạo, chỉ đạo: Chủ tịch Ủy ban nhân dân thành phố chuyển quyền chủ trì, điều phối cho Công an thành phố
    """
    aspects = {
        "chuyển vai trò chủ trì, điều phối": unrest.HANDED_OVER,
        "lực lượng Công an": unrest.POLICE,
    }
    message = (
        "Tình huống {stt}, bước 2 giai đoạn 2: thiếu việc chuyển vai trò chủ trì, điều phối sang lực lượng Công an."
    )
    yield from unsaid(s, _LEADERSHIP, message, aspects, contraries.LEAD_TO_OTHERS)


@rule("KB-B2G2-TAM", ERROR, _CLAUSE, _GROUP)
def interim_commander(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 2 phải quy định người chỉ huy ban đầu là chỉ huy tạm thời đến khi có người chỉ huy mới.

    Tìm trong “lãnh đạo, chỉ đạo” của bước 2, giai đoạn 2 câu nói rằng việc chỉ huy được tiếp tục (tạm thời, đến
    khi, trong khi chưa…) cho đến lúc có người chỉ huy mới.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 2.
    Sai: lãnh đạo, chỉ đạo: Chuyển vai trò chủ trì sang Công an thành phố
    Đúng: lãnh đạo, chỉ đạo: …; trong khi chưa có người chỉ huy mới, người chỉ huy ban đầu tiếp tục chỉ huy tạm thời
    """
    aspects = {"chỉ huy tạm thời đến khi có người chỉ huy mới": unrest.INTERIM}
    message = (
        "Tình huống {stt}, bước 2 giai đoạn 2: thiếu quy định người chỉ huy ban đầu là chỉ huy tạm thời đến khi có"
        " người"
        " chỉ huy mới."
    )
    yield from unsaid(s, _LEADERSHIP, message, aspects, contraries.LEFT_AT_ONCE)


@rule("KB-B2G2-CQ", ERROR, _CLAUSE, _GROUP)
def new_command_body(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 2: Công an phải tham mưu thành lập cơ quan chỉ đạo và phân công người chỉ huy.

    Tìm trong “lãnh đạo, chỉ đạo” của bước 2, giai đoạn 2 lực lượng Công an, việc thành lập (kiện toàn, kích hoạt…)
    cơ quan chỉ đạo, và người chỉ huy. Câu mà một cơ quan khác tham mưu, không nhắc Công an, thì không tính.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 2.
    Sai: lãnh đạo, chỉ đạo: Công an thành phố tiếp nhận thông tin và triển khai lực lượng
    Đúng: lãnh đạo, chỉ đạo: Công an thành phố tham mưu thành lập Sở Chỉ huy và phân công người chỉ huy
    """
    aspects = {
        "Công an tham mưu": unrest.POLICE,
        "thành lập cơ quan chỉ đạo": unrest.SET_UP_ANEW,
        "phân công người chỉ huy": unrest.NEW_COMMANDER,
    }
    message = (
        "Tình huống {stt}, bước 2 giai đoạn 2: thiếu việc Công an tham mưu thành lập cơ quan chỉ đạo và phân công người"
        " chỉ huy."
    )
    yield from unsaid(s, _LEADERSHIP, message, aspects, contraries.PROPOSED_BY_OTHERS)


@rule("KB-B2G2-BG", WARNING, _CLAUSE, _GROUP)
def briefed(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 2 cần trách nhiệm báo cáo, bàn giao của người chỉ huy ban đầu.

    Tìm trong “lãnh đạo, chỉ đạo” của bước 2, giai đoạn 2 việc người chỉ huy báo cáo, bàn giao, cung cấp tình hình,
    hồ sơ.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 2.
    Sai: lãnh đạo, chỉ đạo: Chuyển vai trò chủ trì sang Công an thành phố
    Đúng: lãnh đạo, chỉ đạo: …; người chỉ huy ban đầu báo cáo tình hình, bàn giao hồ sơ cho người chỉ huy mới
    """
    aspects = {"báo cáo, bàn giao tình hình": unrest.BRIEFED}
    message = "Tình huống {stt}, bước 2 giai đoạn 2: thiếu trách nhiệm báo cáo, bàn giao của người chỉ huy ban đầu."
    yield from unsaid(s, _LEADERSHIP, message, aspects, contraries.KEPT_BACK)


@rule("KB-B2G2-NV", ERROR, _CLAUSE, _GROUP)
def tasks_given(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 2 phải phân công nhiệm vụ cụ thể cho các lực lượng tham gia.

    Tìm trong “lãnh đạo, chỉ đạo” của bước 2, giai đoạn 2 việc phân công (giao, xác định, phân định) nhiệm vụ. Việc
    người chỉ huy ban đầu “bàn giao nhiệm vụ” không phải là phân công (KB-B2G2-BG).

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 2.
    Sai: lãnh đạo, chỉ đạo: Các lực lượng phối hợp chặt chẽ
    Đúng: lãnh đạo, chỉ đạo: …; giao nhiệm vụ cụ thể cho từng lực lượng
    """
    aspects = {"phân công nhiệm vụ cho các lực lượng": unrest.TASKS_GIVEN}
    message = "Tình huống {stt}, bước 2 giai đoạn 2: thiếu phân công nhiệm vụ cụ thể cho các lực lượng tham gia."
    yield from unsaid(s, _LEADERSHIP, message, aspects, contraries.HANDED_OVER, firm=True)


@rule("KB-B2G2-TIEP", WARNING, _CLAUSE, _GROUP)
def work_continued(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 2 phải ghi việc tiếp tục triển khai các mặt công tác trong giai đoạn 1.

    Câu này do bộ công cụ in theo lời văn của biến thể (khoản III.1.đ.b2.gd2.tiep), nên chỉ thiếu khi biến thể bỏ
    lời văn đó và tác giả cũng không ghi, khi giai đoạn 1 để trống nên không có gì để tiếp tục, hoặc khi giai đoạn 2
    ghi ngược lại (dừng các mặt công tác của giai đoạn 1).

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, III.1.đ, Bước 2, Giai đoạn 2.
    Sai: bước 2, giai đoạn 1 để trống cả năm mặt công tác
    Đúng: bước 2, giai đoạn 1 có nội dung; giai đoạn 2 in câu "Tiếp tục triển khai các mặt công tác trong giai đoạn 1"
    """
    message = "Giai đoạn 2 phải ghi việc tiếp tục triển khai các mặt công tác trong giai đoạn 1."
    printed = not is_blank(s.variant.wording("III.1.đ.b2.gd2.tiep"))
    for index, situation in enumerate(s.scenario.situations):
        before, after = situation.steps.step2.stage1, situation.steps.step2.stage2
        said = mentions((*after.leadership, *after.security), "(tiếp tục/duy trì) … giai đoạn (1/một)")
        begun = not is_blank((*before.leadership, *before.emergency_response, *before.security, *before.communication))
        step: DataPath = ("situations", index, "steps", "step2")
        if not (begun and (printed or said)):
            hint = "ghi: Tiếp tục triển khai các mặt công tác trong giai đoạn 1"
            yield Hit((*step, "stage2" if begun else "stage1"), message, hint)
        for position, text in enumerate(after.leadership):
            if contraries.STOPPED.taken_from(text) != text:
                yield Hit((*step, "stage2", "leadership", position), message, "bỏ câu dừng công tác của giai đoạn 1")
