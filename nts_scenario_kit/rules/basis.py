"""Mục I: political, legal and practical basis."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.model.types import Carrier, Level
from nts_scenario_kit.rules import cited
from nts_scenario_kit.rules.idle import concretely, says_nothing
from nts_scenario_kit.rules.locality import is_of_own_place, place_names
from nts_scenario_kit.rules.points import spare
from nts_scenario_kit.rules.registry import ERROR, WARNING, Hit, rule
from nts_scenario_kit.rules.texts import lacking, mentions

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

GROUP = "I. Căn cứ ban hành"

_POLITICAL = ("basis", "political")
_LEGAL = ("basis", "legal")
_DEVELOPMENTS = ("basis", "practical", "developments")
_IMPACT = ("basis", "practical", "impact")

_OWN_PLAN = (
    "kế hoạch + (ubnd/uỷ ban nhân dân/kh ubnd/147/an ninh phi truyền thống/tỉnh uỷ/thành uỷ/đảng uỷ) | kh ubnd"
    " | (chương trình/kế hoạch) hành động … (147/an ninh phi truyền thống)"
)

#: The three sides of I.3.b, each with the words in which one speaks of it.
IMPACT_SIDES = {
    "kinh tế - xã hội": (
        "kinh tế | sản xuất | giá (thực phẩm/gạo/lương thực/hàng/xăng/điện/nước) | ruộng | đời sống | sinh kế"
        " | an sinh | việc làm | thu nhập | sinh hoạt | du lịch | mất mùa"
        " | kinh doanh | buôn bán | thương mại | doanh nghiệp | hộ nghèo | giá cả | tài sản | thiệt hại | tăng trưởng"
        " | xuất khẩu | nông nghiệp | công nghiệp | mùa màng | đình trệ | gián đoạn | thất nghiệp | đầu tư | ngân sách"
        " | thị trường | hàng hoá | làm ăn | cuộc sống | học hành | sức khoẻ | nhà cửa | ruộng vườn | tiền (của/bạc)"
        " | nghèo | vườn | chợ | công nhân | lương | đơn hàng | nhà máy | xưởng | mất việc | cây trồng | vật nuôi"
        " | (tôm/cá/lúa) chết | vắng khách | đóng cửa | tiền gửi | nợ | nghỉ việc | người lao động | thất (thu/bát)"
        " | (ngừng/dừng/ngưng) (sản xuất/hoạt động/kinh doanh/việc)"
    ),
    "quốc phòng, an ninh quốc gia": (
        "quốc phòng | vùng biên | an ninh (quốc gia/chính trị/chế độ/đất nước/tổ quốc) | thế trận | chủ quyền"
        " | phòng thủ"
        " | biên (giới/cương) | bảo vệ tổ quốc | quân sự | chế độ | thù địch | chống phá | phản động | lãnh thổ"
        " | biển đảo"
        " | (lòng tin/niềm tin/uy tín/tin tưởng) … (đảng/nhà nước/chính quyền) | (ổn định/nền tảng/hệ thống) chính trị"
        " | quân đội | bộ đội | dân quân | sẵn sàng chiến đấu | bí mật nhà nước | gián điệp | lật đổ | ly khai"
        " | tổ quốc | khủng bố | lợi ích (quốc gia/dân tộc) | hải quân | cảnh sát biển | tình báo | vùng biển | cắt cứ"
        " | nhập ngũ | tân binh | nghĩa vụ quân sự | (tuyển/giao) quân | động viên"
        " | biên phòng | doanh trại | đối phương | kẻ (địch/thù) | tài liệu mật | bí mật (quân sự/quốc phòng)"
    ),
    "trật tự, an toàn xã hội": (
        "trật tự, an toàn xã hội | an ninh, trật tự | trật tự (xã hội/công cộng/trị an/địa bàn) | tình hình trật tự"
        " | mất (trật tự/an ninh/an toàn) | gây rối | tội phạm | trộm | trộm cắp | lừa đảo | cướp | khiếu (kiện/nại)"
        " | tụ tập | tệ nạn | mâu thuẫn | trị an | biểu tình | đình công | bạo loạn | xung đột | tranh (chấp/giành"
        "/cướp)"
        " | đông người | găm hàng | đầu cơ | điểm nóng | vi phạm pháp luật | xô xát | đánh nhau | cờ bạc | ma tuý"
        " | hoang mang | cãi nhau | gây gổ | giành giật | cướp giật | đòi nợ | tống tiền | trộm vặt | lừa"
        " | bất ổn | an toàn xã hội"
    ),
}


@rule("KB-I-1-A", ERROR, "147 PL I.1.a", GROUP)
def party_congress(s: Resolved) -> Iterator[Hit]:
    """Mục I.1 phải viện dẫn Văn kiện Đại hội Đảng.

    Phụ lục yêu cầu cơ sở chính trị nêu quan điểm, đường lối của Đảng được ghi nhận trong Văn kiện Đại hội Đảng.
    Văn kiện được nhận ra theo loại, theo mã trong danh mục hoặc theo lời văn (“Đại hội đại biểu toàn quốc lần thứ …”).

    Căn cứ: 147 PL I.1.a.
    Sai: chính trị: [{ref: NQ-51-TW}]
    Đúng: chính trị: [{ref: DH-XIV}, {ref: NQ-51-TW}]
    """
    if not any(cited.is_congress(item) for item in s.scenario.basis.political):
        message = "Mục I.1 chưa viện dẫn quan điểm, đường lối của Đảng trong Văn kiện Đại hội Đảng."
        yield Hit(_POLITICAL, message, "thêm một mục, ví dụ: Văn kiện Đại hội đại biểu toàn quốc lần thứ XIV của Đảng")


@rule("KB-I-1-B", ERROR, "147 PL I.1.b", GROUP)
def party_resolutions(s: Resolved) -> Iterator[Hit]:
    """Mục I.1 phải viện dẫn nghị quyết, chỉ thị hoặc kết luận của Trung ương.

    Ít nhất một văn bản của Ban Chấp hành Trung ương, Bộ Chính trị hoặc Ban Bí thư, nhận ra theo cơ quan ban hành hoặc
    theo ký hiệu (-NQ/TW, -CT/TW, -KL/TW).

    Căn cứ: 147 PL I.1.b.
    Sai: chính trị: [Văn kiện Đại hội đại biểu toàn quốc lần thứ XIV của Đảng]
    Đúng: chính trị: [{loại: Nghị quyết, số: 51-NQ/TW, ngày: 2019-09-05, cơ quan: Bộ Chính trị, trích yếu: về …}]
    """
    if not any(cited.is_party_resolution(item) for item in s.scenario.basis.political):
        message = (
            "Mục I.1 chưa viện dẫn nghị quyết, chỉ thị, kết luận nào của Ban Chấp hành Trung ương, "
            "Bộ Chính trị, Ban Bí thư."
        )
        yield Hit(_POLITICAL, message, "thêm một mục, ví dụ ref: NQ-51-TW")


@rule("KB-I-2-A", ERROR, "147 PL I.2.a", GROUP)
def constitution(s: Resolved) -> Iterator[Hit]:
    """Mục I.2 phải nêu quy định của Hiến pháp.

    Quy định của Hiến pháp về thẩm quyền, trách nhiệm, nguyên tắc hoạt động của các chủ thể là căn cứ đầu tiên của cơ sở
    pháp lý.

    Căn cứ: 147 PL I.2.a.
    Sai: pháp lý: [{ref: LUAT-PTDS-2023}]
    Đúng: pháp lý: [{ref: HP-2013}, {ref: LUAT-PTDS-2023}]
    """
    if not any(cited.is_constitution(item) for item in s.scenario.basis.legal):
        yield Hit(
            _LEGAL, "Mục I.2 chưa nêu quy định của Hiến pháp.", "thêm ref: HP-2013 hoặc câu nêu điều của Hiến pháp"
        )


@rule("KB-I-2-B", ERROR, "147 PL I.2.b", GROUP)
def laws(s: Resolved) -> Iterator[Hit]:
    """Mục I.2 phải viện dẫn ít nhất một luật.

    Phụ lục yêu cầu văn bản quy phạm pháp luật, nhất là các luật chuyên ngành; chỉ nghị định, quyết định thì chưa đủ.

    Căn cứ: 147 PL I.2.b.
    Sai: pháp lý: [{ref: HP-2013}, {ref: ND-200-2025}]
    Đúng: pháp lý: [{ref: HP-2013}, {ref: LUAT-PTDS-2023}, {ref: ND-200-2025}]
    """
    if not any(cited.is_law(item) for item in s.scenario.basis.legal):
        yield Hit(
            _LEGAL, "Mục I.2 chưa viện dẫn luật chuyên ngành nào.", "thêm luật của lĩnh vực, ví dụ ref: LUAT-PTDS-2023"
        )


@rule("KB-I-2-B-LV", WARNING, "147 PL I.2.b (“nhất là các luật chuyên ngành”)", GROUP)
def sector_laws(s: Resolved) -> Iterator[Hit]:
    """Mục I.2 nên viện dẫn luật chuyên ngành của lĩnh vực.

    Mỗi lĩnh vực có các luật thường dùng (danh mục của bộ công cụ); chưa viện dẫn luật nào trong số đó thì cần xem lại.
    Khi chưa có luật nào trong Mục I.2 thì chỉ báo KB-I-2-B.

    Căn cứ: 147 PL I.2.b (“nhất là các luật chuyên ngành”).
    Sai: lĩnh vực y_te, pháp lý: [{ref: HP-2013}, {ref: LUAT-PTDS-2023}]
    Đúng: lĩnh vực y_te, pháp lý: [{ref: HP-2013}, {ref: LUAT-PB-2025}]
    """
    legal, known = s.scenario.basis.legal, s.catalog.references.bases
    usual = [known[name] for name in s.domain.laws if name in known]
    if not usual or not any(cited.is_law(item) for item in legal):
        return
    named = [item for item in legal if item.ref or not cited.carries_out(item)]
    if not any(cited.names(item, basis) for item in named for basis in usual):
        day = s.scenario.issuance.date
        valid = [basis for basis in usual if basis.in_force_on(day)] or usual
        suggested = "; ".join(basis.citation.title or basis.id for basis in valid)
        message = f"Chưa viện dẫn luật chuyên ngành thường dùng cho lĩnh vực {s.domain.name}: {suggested}."
        yield Hit(_LEGAL, message, "thêm ref: " + ", ".join(basis.id for basis in valid))


@rule("KB-I-2-147", ERROR, "147 PL II (“Trên cơ sở Chiến lược này”)", GROUP)
def strategy(s: Resolved) -> Iterator[Hit]:
    """Mục I.2 phải viện dẫn Nghị quyết số 147/NQ-CP.

    Kịch bản khung được xây dựng trên cơ sở Chiến lược ban hành theo Nghị quyết này. Viết sai ký hiệu (147/NQ/CP) vẫn
    được nhận ra; lỗi ký hiệu do luật khác báo.

    Căn cứ: 147 PL II (“Trên cơ sở Chiến lược này”).
    Sai: pháp lý: [{ref: HP-2013}, {ref: LUAT-PTDS-2023}]
    Đúng: pháp lý: [{ref: HP-2013}, {ref: LUAT-PTDS-2023}, {ref: NQ-147-2025}]
    """
    items = (*s.scenario.basis.legal, *s.scenario.basis.political)
    if not any(i.ref == "NQ-147-2025" or cited.is_strategy(i) for i in items):
        message = "Chưa viện dẫn Nghị quyết số 147/NQ-CP ngày 22 tháng 5 năm 2025 của Chính phủ."
        yield Hit(_LEGAL, message, "thêm ref: NQ-147-2025")


@rule("KB-I-2-KH", WARNING, "418 PL II (“kế hoạch của UBND tỉnh”)", GROUP)
def own_plan(s: Resolved) -> Iterator[Hit]:
    """Mục I.2 nên viện dẫn kế hoạch của cấp mình thực hiện Nghị quyết số 147/NQ-CP.

    Áp dụng cho cấp tỉnh, cấp xã. Không áp dụng khi kịch bản khung ban hành kèm theo chính Kế hoạch đó.

    Căn cứ: 418 PL II (“kế hoạch của UBND tỉnh”).
    Sai: pháp lý: [{ref: HP-2013}, {ref: NQ-147-2025}]
    Đúng: pháp lý: […, {loại: Kế hoạch, số: 283/KH-UBND, cơ quan: Ủy ban nhân dân thành phố, trích yếu: thực hiện …}]
    """
    if s.scenario.level is Level.MINISTRY or s.scenario.issuance.carrier is Carrier.PLAN:
        return
    plans = [item for item in s.scenario.basis.legal if mentions(cited.wording(item), _OWN_PLAN)]
    if all(map(cited.is_not_yet, plans)):
        message = "Chưa viện dẫn kế hoạch của cấp mình thực hiện Nghị quyết số 147/NQ-CP."
        yield Hit(_LEGAL, message, "thêm Kế hoạch số …/KH-UBND ngày … của Ủy ban nhân dân cấp mình")


@rule("KB-I-3-A", ERROR, "147 PL I.3.a", GROUP)
def developments(s: Resolved) -> Iterator[Hit]:
    """Mục I.3 phải trình bày diễn biến, đặc điểm các đe dọa.

    Cơ sở thực tiễn cho thấy vì sao cần kịch bản khung; đề mục không có nội dung thì chưa đạt.
    Lời chung (“thực hiện theo quy định”, “các biện pháp phù hợp”) chưa phải là nội dung.

    Căn cứ: 147 PL I.3.a.
    Sai: diễn biến, đặc điểm: []
    Đúng: diễn biến, đặc điểm: [Từ năm 2023 đến nay, trên địa bàn thành phố đã ghi nhận 4.210 ca sốt xuất huyết …]
    """
    texts = s.scenario.basis.practical.developments
    if says_nothing(texts, "diễn biến, đặc điểm"):
        message = "Mục I.3 chưa trình bày diễn biến, đặc điểm các đe dọa an ninh phi truyền thống."
        yield Hit(_DEVELOPMENTS, message, concretely(texts, "việc đã xảy ra ở địa bàn: năm, số vụ, thiệt hại"))


@rule("KB-I-3-A-DP", WARNING, "418 PL I.3.a", GROUP)
def local_developments(s: Resolved) -> Iterator[Hit]:
    """Diễn biến, đặc điểm phải gắn với địa phương.

    Áp dụng cho cấp tỉnh, cấp xã: phần diễn biến phải nhắc tên địa bàn (hoặc nói “toàn xã”, “tại địa
    phương”, nêu tên một xã, phường của tỉnh), để không chép nhận định chung của cả nước.

    Căn cứ: 418 PL I.3.a.
    Sai: diễn biến, đặc điểm: [Các đe dọa an ninh phi truyền thống trên thế giới diễn biến phức tạp.]
    Đúng: diễn biến, đặc điểm: [Trên địa bàn thành phố Cần Thơ, dịch bệnh …]
    """
    texts = s.scenario.basis.practical.developments
    if s.scenario.level is Level.MINISTRY or says_nothing(texts):
        return
    named = place_names(s)
    if named and not any(is_of_own_place(text, named, s.scenario.level) for text in texts):
        message = "Diễn biến, đặc điểm chưa gắn với địa phương (không nhắc tên địa bàn)."
        yield Hit(_DEVELOPMENTS, message, f"nêu diễn biến tại {s.scenario.locality or 'địa bàn'}")


@rule("KB-I-3-B", ERROR, "147 PL I.3.b", GROUP)
def impact(s: Resolved) -> Iterator[Hit]:
    """Mục I.3 phải đánh giá tính chất, mức độ tác động của các đe dọa.

    Phụ lục yêu cầu đánh giá tác động, ảnh hưởng; đề mục không có nội dung thì chưa đạt.
    Lời chung (“thực hiện theo quy định”, “các biện pháp phù hợp”) chưa phải là nội dung.

    Căn cứ: 147 PL I.3.b.
    Sai: tính chất, mức độ tác động:
    Đúng: tính chất, mức độ tác động: [Tác động đến phát triển kinh tế - xã hội: …, Tác động đến quốc phòng, an ninh: …]
    """
    texts = s.scenario.basis.practical.impact
    if says_nothing(texts):
        hint = concretely(texts, "tác động đến ai, ở đâu, nặng đến mức nào")
        yield Hit(_IMPACT, "Mục I.3 chưa đánh giá tính chất, mức độ tác động của các đe dọa.", hint)


@rule("KB-I-3-B-3M", WARNING, "147 PL I.3.b", GROUP)
def impact_sides(s: Resolved) -> Iterator[Hit]:
    """Đánh giá tác động phải đủ ba mặt.

    Ba mặt: kinh tế - xã hội; quốc phòng, an ninh quốc gia; trật tự, an toàn xã hội. Mỗi mặt được nhận ra theo nhiều
    cách nói (đời sống, sản xuất; chủ quyền; an ninh, trật tự …).

    Căn cứ: 147 PL I.3.b.
    Sai: tính chất, mức độ tác động: [Ảnh hưởng lớn đến sản xuất và đời sống người dân.]
    Đúng: tính chất, mức độ tác động: [Ảnh hưởng sản xuất, đời sống; tiềm ẩn mất an ninh, trật tự; tác động quốc phòng.]
    """
    texts = s.scenario.basis.practical.impact
    missing = [] if says_nothing(texts) else lacking(texts, IMPACT_SIDES)
    if missing and not spare(texts, [*IMPACT_SIDES.values()], [IMPACT_SIDES[side] for side in missing]):
        message = (
            f"Đánh giá tác động còn thiếu mặt: {'; '.join(missing)} "
            "(kinh tế - xã hội; quốc phòng, an ninh quốc gia; trật tự, an toàn xã hội)."
        )
        yield Hit(_IMPACT, message, f"còn thiếu: tác động đến {'; '.join(missing)}")
