"""Mục III, điểm d: forces and means once the incident is a matter of national security (stage 2): the police lead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.rules.affirming import affirmed_items
from nts_scenario_kit.rules.agencies import BORDER_GUARD, BY_DUTY, MILITARY, domain_leads, is_police, names
from nts_scenario_kit.rules.forces import COOPERATION, is_one_of
from nts_scenario_kit.rules.idle import concretely, says_nothing
from nts_scenario_kit.rules.registry import ERROR, NOTE, WARNING, Hit, rule
from nts_scenario_kit.rules.situations import numbered
from nts_scenario_kit.rules.texts import containment, lacking, mentions

if TYPE_CHECKING:
    from nts_scenario_kit.model.forces import ForcesStage2
    from nts_scenario_kit.resolve import Resolved

GROUP = "III.1.d Giai đoạn 2"

#: Share of wording taken from the model above which a criterion counts as copied.
COPIED = 0.5
#: How a place is described that has a border or a coast.
_BORDER = (
    "biên giới | đường biên | cửa khẩu | (giáp/tiếp giáp/giáp với) (nước/nước bạn/lào/campuchia/trung quốc) | bờ biển"
    " | ven biển | vùng biển | hải đảo | đảo | đặc khu | cửa biển | bãi biển | cảng biển | ngư dân"
)
#: What police bring with them to keep order.
_SECURITY_MEANS = (
    "chuyên (dụng/dùng/biệt) | đặc (chủng/biệt) | nghiệp vụ | an ninh | trật tự | công an | cảnh sát | công cụ hỗ trợ"
    " | rào (chắn/cản/kẽm/thép/di động/phân luồng) | hàng rào | barie | barrier | khiên | lá chắn | camera"
    " | ghi (âm/hình) | vũ (khí/trang) | súng | dùi cui | gậy | còng | khoá (tay/số) | áo giáp | hơi cay"
    " | mũ (bảo hiểm/bảo hộ/chống/cối)"
    " | chống (đạn/bạo/biểu tình) | vòi rồng | tuần tra | xe (chở quân/bọc thép/chỉ huy/đặc/tuần tra/còi/thông tin)"
    " | loa (pin/cầm tay/tay/tuyên truyền/kêu gọi/phóng thanh/công suất) | đèn (chiếu/pha/ưu tiên/tín hiệu) | máy quay"
    " | flycam | drone | bay không người lái | trinh sát | giám sát | phá sóng | dây (căng/chắn/phân cách/thép gai)"
    " | thép gai | biển báo | chó | khám nghiệm | trích xuất | chứng cứ | quân (sự/đội/dụng) | dò (mìn/kim loại)"
)
#: Commands of the Công an, not of the army.
_POLICE_COMMAND = re.compile(r"bộ tư lệnh (?:cảnh sát cơ động|cảnh vệ)", re.IGNORECASE)
#: Who stands behind these words does not lead: ``Sở Y tế phối hợp với Công an thành phố``.
_AND = re.compile(r"\s+và\s+(?=(?:Bộ|Sở|Công an|Ủy ban|Ngân hàng|Quân khu)\b)")
_WITH = re.compile(r",?\s+(?:phối hợp|cùng|với)\b", re.IGNORECASE)
#: Words that say of every situation that it has come so far, and no sign by which one sees it.
_OF_EVERY_SITUATION = (
    "an ninh quốc gia, trật tự, an toàn xã hội, an ninh, dấu hiệu, chuyển hoá, thảm hoạ, chuyển, thành, trở thành"
    ", trở nên, thời điểm"
)
_SIGNS = "bao nhiêu người, bao lâu, ở đâu thì coi là đã chuyển hóa"


def _stage2(s: Resolved) -> Iterator[tuple[int, DataPath, ForcesStage2]]:
    for number, path, situation in numbered(s):
        yield number, (*path, "forces", "stage2"), situation.forces.stage2


@rule("KB-D2-CH", ERROR, "147 PL III.1.d GĐ2", GROUP)
def criteria(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 2 phải có căn cứ xác định chuyển hóa.

    Dấu hiệu, mức độ, thời điểm mà từ đó sự cố là vấn đề an ninh quốc gia và Công an chủ trì.
    Lời chung (“thực hiện theo quy định”, “các biện pháp phù hợp”) chưa phải là nội dung.

    Căn cứ: 147 PL III.1.d GĐ2.
    Sai: căn cứ xác định chuyển hóa: []
    Đúng: căn cứ xác định chuyển hóa: [Trên 100 người tụ tập phản đối cách ly; cơ sở y tế bị phong tỏa quá 24 giờ]
    """
    for number, path, stage in _stage2(s):
        if says_nothing(stage.criteria):
            message = f"Tình huống {number}, giai đoạn 2: chưa có căn cứ xác định chuyển hóa."
            yield Hit((*path, "criteria"), message, concretely(stage.criteria, _SIGNS))


@rule("KB-D2-CH-SC", WARNING, "147 PL III.1.d GĐ2 (“mức độ, thời điểm”)", GROUP)
def copied_criteria(s: Resolved) -> Iterator[Hit]:
    """Căn cứ chuyển hóa không được chỉ chép khung mẫu.

    Câu của khung mẫu nói ai đề xuất; kịch bản phải nói dấu hiệu, mức độ, thời điểm của chính tình huống này. So từng
    cụm ba chữ với lời văn của biến thể; câu đúng cho mọi tình huống (“khi có dấu hiệu đe dọa an ninh quốc gia”) cũng
    báo.

    Căn cứ: 147 PL III.1.d GĐ2 (“mức độ, thời điểm”).
    Sai: [Trên cơ sở các quy định của pháp luật có liên quan, đề xuất mức độ, thời điểm chuyển hóa.]
    Đúng: [Khi có từ ba điểm nóng khiếu kiện đông người liên quan nguồn nước trong 24 giờ]
    """
    for _, path, stage in _stage2(s):
        if says_nothing(stage.criteria):
            continue
        copied = containment(stage.criteria, _criteria_models(s)) >= COPIED
        if copied or not s.given((*path, "criteria")) or says_nothing(stage.criteria, _OF_EVERY_SITUATION):
            message = (
                "Giai đoạn 2: căn cứ chuyển hóa chỉ chép khung mẫu; "
                "cần dấu hiệu, mức độ, thời điểm cụ thể của tình huống."
            )
            yield Hit((*path, "criteria"), message, f"viết {_SIGNS}")


def _criteria_models(s: Resolved) -> Iterator[str]:
    for layer in s.variant.layers:
        clause = layer.variant.clauses.get("III.1.d.gd2.chuyen_hoa")
        if clause is not None:
            yield from (clause.requirement, clause.wording)


@rule("KB-D2-DX", ERROR, "147 PL III.1.d GĐ2", GROUP)
def proposers(s: Resolved) -> Iterator[Hit]:
    """Cơ quan đề xuất chuyển hóa gồm cơ quan chủ quản lĩnh vực và Công an.

    Cơ quan chủ quản: đúng tên cơ quan của lĩnh vực, cơ quan chủ trì giai đoạn 1, hoặc gọi theo chức năng (“cơ quan chủ
    quản lĩnh vực”). Lĩnh vực của Công an thì chỉ cần Công an.

    Căn cứ: 147 PL III.1.d GĐ2.
    Sai: cơ quan đề xuất: [Sở Y tế]
    Đúng: cơ quan đề xuất: [Sở Y tế, Công an thành phố]
    """
    for number, path, stage in _stage2(s):
        found = names(affirmed_items(stage.proposers))
        first = tuple(names(s.scenario.situations[number - 1].forces.stage1.lead))
        owners = domain_leads(s) or first
        police_owns = any(is_police(name) for name in owners)
        owner = police_owns or any(mentions(n, BY_DUTY) or is_one_of(n, (*owners, *first)) for n in found)
        if not (owner and any(is_police(name) for name in found)):
            message = "Giai đoạn 2: cơ quan đề xuất chuyển hóa phải gồm cơ quan chủ quản lĩnh vực và Công an."
            missing = [] if owner else [owners[0] if owners else "cơ quan chủ quản lĩnh vực"]
            missing += [] if any(map(is_police, found)) else ["Công an"]
            yield Hit((*path, "proposers"), message, f"còn thiếu: {'; '.join(missing)}")


@rule("KB-D2-CA", ERROR, "147 PL III.1.d GĐ2; 147 I.3", GROUP)
def police_lead(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 2 do Công an chủ trì.

    Khi đã chuyển hóa thành vấn đề an ninh quốc gia, trật tự, an toàn xã hội, lực lượng Công an chủ trì ở mọi lĩnh vực.

    Căn cứ: 147 PL III.1.d GĐ2; 147 I.3.
    Sai: giai đoạn 2: {chủ trì: Sở Y tế}
    Đúng: giai đoạn 2: {chủ trì: Công an thành phố}
    """
    for _, path, stage in _stage2(s):
        found = [name for one in names(stage.lead) for name in _AND.split(_WITH.split(one, maxsplit=1)[0])]
        if not found or not all(is_police(name) for name in found):
            hint = "viết: Công an cùng cấp"
            yield Hit((*path, "lead"), "Giai đoạn 2: lực lượng chủ trì phải là Công an.", hint)


@rule("KB-D2-QD", WARNING, "147 PL III.1.d GĐ2", GROUP)
def military(s: Resolved) -> Iterator[Hit]:
    """Lực lượng phối hợp giai đoạn 2 có Quân đội.

    Bộ Chỉ huy quân sự, Bộ Tư lệnh, bộ đội, quân khu đều được nhận ra.

    Căn cứ: 147 PL III.1.d GĐ2.
    Sai: phối hợp: [Sở Y tế]
    Đúng: phối hợp: [Bộ Chỉ huy quân sự thành phố, Sở Y tế]
    """
    for _, path, stage in _stage2(s):
        if not _has_military(stage.cooperation):
            message = "Giai đoạn 2: lực lượng phối hợp chưa có lực lượng Quân đội."
            yield Hit((*path, "cooperation"), message, "còn thiếu: lực lượng Quân đội")


@lru_cache(maxsize=256)
def _has_military(texts: tuple[str, ...]) -> bool:
    return mentions([_POLICE_COMMAND.sub("…", text) for text in affirmed_items(texts)], MILITARY)


@rule("KB-D2-PH", WARNING, "147 PL III.1.d GĐ2", GROUP)
def cooperation(s: Resolved) -> Iterator[Hit]:
    """Lực lượng phối hợp giai đoạn 2 gồm lực lượng tại chỗ và lực lượng chi viện.

    Ngoài Quân đội (KB-D2-QD): lực lượng của xã, phường, dân quân, tổ bảo vệ …; và lực lượng của tỉnh, quân khu, trung
    ương, lực lượng tăng cường … Không ghi thì lấy theo biến thể.

    Căn cứ: 147 PL III.1.d GĐ2.
    Sai: phối hợp: [Bộ Chỉ huy quân sự thành phố, Sở Y tế]
    Đúng: phối hợp: [Bộ Chỉ huy quân sự thành phố, "các lực lượng tại chỗ, chi viện có liên quan"]
    """
    for _, path, stage in _stage2(s):
        if missing := lacking(affirmed_items(stage.cooperation), COOPERATION):
            message = "Giai đoạn 2: lực lượng phối hợp phải nêu cả lực lượng tại chỗ và lực lượng chi viện."
            yield Hit((*path, "cooperation"), message, f"còn thiếu: {'; '.join(missing)}")


@rule("KB-D2-PT", WARNING, "147 PL III.1.d GĐ2", GROUP)
def security_means(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 2 phải nêu phương tiện bảo đảm an ninh, trật tự.

    Không ghi thì lấy theo biến thể; ghi mà để trống, hoặc chỉ có phương tiện y tế, cứu hộ, vận chuyển thì báo. Nêu tên
    phương tiện (khiên, rào chắn, công cụ hỗ trợ …) hoặc nói “phương tiện của Công an” đều được nhận ra.

    Căn cứ: 147 PL III.1.d GĐ2.
    Sai: phương tiện: [Xe cứu thương, máy bơm, điện thoại]
    Đúng: phương tiện: [Xe chuyên dụng, khiên, loa tuyên truyền, thiết bị ghi hình]
    """
    for _, path, stage in _stage2(s):
        if says_nothing(stage.means) or not mentions(affirmed_items(stage.means), _SECURITY_MEANS):
            message = "Giai đoạn 2: chưa nêu phương tiện chuyên dụng bảo đảm an ninh, trật tự."
            hint = "viết thêm phương tiện của Công an: rào chắn, công cụ hỗ trợ, camera"
            yield Hit((*path, "means"), message, hint)


@rule("KB-D2-BP", NOTE, "418 PL III.1.d GĐ2 (“nếu có”)", GROUP)
def border_guard(s: Resolved) -> Iterator[Hit]:
    """Có Biên phòng thì kiểm tra địa bàn có biên giới hoặc bờ biển.

    Không báo khi đã ghi “(nếu có)”, hoặc khi kịch bản nói đến biên giới, bờ biển, đảo của địa bàn.

    Căn cứ: 418 PL III.1.d GĐ2 (“nếu có”).
    Sai: phối hợp: [Bộ đội Biên phòng] ở địa bàn không có biên giới, bờ biển
    Đúng: phối hợp: [Lực lượng Quân đội, Biên phòng (nếu có)]
    """
    practical = s.scenario.basis.practical
    if mentions((*practical.developments, *practical.impact, s.scenario.locality), _BORDER):
        return
    for _, path, stage in _stage2(s):
        at = next((i for i, text in enumerate(stage.cooperation) if mentions(text, BORDER_GUARD)), None)
        if at is not None and not mentions(stage.cooperation[at], "nếu có"):
            message = "Có Biên phòng trong lực lượng phối hợp: kiểm tra địa bàn có biên giới hoặc bờ biển."
            yield Hit((*path, "cooperation", at), message, "chưa chắc thì ghi “(nếu có)” sau tên lực lượng")
