"""Mục III, điểm d: forces and means while the incident has not become a matter of national security (stage 1)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.model.types import Level
from nts_scenario_kit.rules.affirming import affirmed_items
from nts_scenario_kit.rules.agencies import BY_DUTY, domain_leads, domain_leads_above, is_police, key, names, same, stem
from nts_scenario_kit.rules.idle import concretely, names_nobody, says_nothing
from nts_scenario_kit.rules.registry import ERROR, KEY, WARNING, Hit, rule
from nts_scenario_kit.rules.situations import numbered
from nts_scenario_kit.rules.taken import left_for
from nts_scenario_kit.rules.texts import lacking, mentions
from nts_scenario_kit.rules.units import is_its_unit, of_its_own_house

if TYPE_CHECKING:
    from nts_scenario_kit.model.forces import ForcesStage1
    from nts_scenario_kit.resolve import Resolved

GROUP = "III.1.d Giai đoạn 1"

#: Of whom it is said that they are at hand, and that they come to help.
COOPERATION = {
    "lực lượng tại chỗ": (
        "tại chỗ | cơ sở | dân quân | tự vệ | xung kích | dân phòng | tổ (dân phố/bảo vệ/công nghệ) | của (xã/phường)"
        " | (cấp xã/xã/phường/đặc khu/ấp/khu vực/khóm/thôn/bon/buôn/bản/làng/khu phố) | tình nguyện | trạm y tế"
        " | nhân dân | người dân | bà con | trên địa bàn | sở tại | bảo vệ | đoàn thanh niên | cựu chiến binh | phụ nữ"
        " | sẵn có | có sẵn | (tại/ở/của) địa bàn"
        " | (điện lực/công ty/doanh nghiệp/bệnh viện/quân sự/lực lượng) địa phương"
        " | (ở/tại/của/chính quyền) địa phương | (uỷ ban nhân dân/ubnd) (các /)(tỉnh/địa phương)"
        " | kiểm lâm | đội (phản ứng/ứng cứu/ứng phó/sơ cứu/chữa cháy) | chủ (rừng/hồ/đập/cơ sở/tàu) | ban quản lý"
    ),
    "lực lượng chi viện": (
        "chi viện | tăng cường | tiếp viện | hỗ trợ | dự bị | tiếp ứng | cấp trên | cấp tỉnh | thành phố | tỉnh"
        " | trung ương | quân khu | bộ | lân cận | các địa phương khác | viện trợ | bổ sung | cơ động | tiếp sức"
        " | tuyến trên | tăng viện | nơi khác | (điều/cử/phái/đưa) (đến/về/tới/xuống/lên)"
        " | quân đội | (sư/trung/lữ/tiểu) đoàn | hải quân | biên phòng | giáp ranh | địa phương bạn | sở | cục | viện"
        " | tập đoàn | tổng công ty | chuyên gia | quốc tế | cứu viện"
    ),
}
MEANS = {
    "chuyên dụng": (
        "chuyên (dụng/ngành/môn/dùng/biệt) | đặc (chủng/thù) | thiết bị | vật tư | hóa chất | cưa máy | phần mềm"
        " | máy (bơm/thở/xét nghiệm/quét/xúc/ủi/cắt/cưa/dò/đo/lọc/phát/tính/chủ/móc/phun/khoan/nén/hàn/đào/soi/nổ)"
        " | flycam | camera | trang bị | kỹ thuật | dụng cụ | robot | đồ (nghề/bảo hộ) | bao cát | phao (quây/vây)"
        " | tường lửa | thuốc | sinh phẩm | khí tài | áo (giáp/chống) | bộ (test/kit/xét nghiệm/dụng cụ) | kit | mặt nạ"
        " | máy (quay/ảnh/ghi/hút/đếm/in/thổi/sấy/xát/gặt/kéo/cày/ép/chiếu/tạo/sưởi/nghiền/trộn/lạnh)"
        " | (biến áp/bơm/phát điện/xét nghiệm/lọc nước/quan trắc) (di động/lưu động)"
        " | buồng | giàn (phun/khoan) | giường | lưới (chắn/vây/quây) | ống (dẫn/hút/bao)"
        " | cần cẩu | ổ lưu trữ | xe (phun/thang/cẩu)"
        " | đèn (pin/chiếu/khò) | cưa | cuốc | xẻng | bạt | vỉ dập | bình (chữa cháy/bọt/bột/oxy)"
    ),
    "cứu nạn, cứu hộ": (
        "cứu | cấp cứu | chữa cháy | xuồng | ca nô | áo phao | xe thang | vận chuyển người | phao | cáng | băng ca"
        " | thang"
        " | cano | lều bạt | sơ tán"
    ),
    "giao thông": (
        "giao thông | vận tải | vận chuyển | xe | ô tô | tàu | thuyền | máy bay | trực thăng | ca nô | xuồng"
        " | mô tô | ghe | đò | phà | cano | vỏ lãi | tắc ráng | chuyên chở | đi lại"
    ),
    "thông tin liên lạc": (
        "liên lạc | bộ đàm | điện thoại | vệ tinh | viễn thông | đường dây nóng | sóng | truyền dẫn | truyền thanh"
        " | loa"
        " | trực ban | internet | zalo | hotline | radio | tổng đài | kẻng | thông tin | máy icom | (máy/điện) đàm"
        " | vhf | sim | đàm"
    ),
}


def _stage1(s: Resolved) -> Iterator[tuple[int, DataPath, ForcesStage1]]:
    for number, path, situation in numbered(s):
        yield number, (*path, "forces", "stage1"), situation.forces.stage1


def is_one_of(name: str, wanted: tuple[str, ...]) -> bool:
    """True if the name is one of those wanted, a unit below one (``Cục … thuộc Bộ Y tế``) or its ``Ngành``."""
    said = f" {key(name)} "
    return any(same(name, other) or f" {key(other)} " in said or f" {_branch(other)} " in said for other in wanted)


def _branch(name: str) -> str:
    """``Sở Y tế thành phố`` -> ``ngành y tế``."""
    return f"ngành {stem(name).partition(' ')[2]}"


@rule("KB-D1-CT", ERROR, "147 PL III.1.d GĐ1", GROUP)
def lead(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 1 phải có cơ quan chủ trì.

    Là cơ quan quản lý nhà nước trong lĩnh vực; không ghi thì lấy cơ quan của lĩnh vực theo biến thể.

    Căn cứ: 147 PL III.1.d GĐ1.
    Sai: giai đoạn 1: {chủ trì: }
    Đúng: giai đoạn 1: {chủ trì: Sở Y tế}
    """
    for number, path, stage in _stage1(s):
        if names_nobody(stage.lead):
            message = f"Tình huống {number}, giai đoạn 1: chưa xác định cơ quan chủ trì."
            wanted = () if s.scenario.level is Level.COMMUNE else domain_leads(s)
            hint = f"viết: {wanted[0]}" if wanted else f"viết {KEY}: tên một cơ quan"
            yield Hit((*path, "lead"), message, hint)


@rule("KB-D1-LV", WARNING, "147 PL III.1.d GĐ1; 147 V; 418 V; Cần Thơ III", GROUP)
def lead_of_domain(s: Resolved) -> Iterator[Hit]:
    """Cơ quan chủ trì giai đoạn 1 là cơ quan quản lý nhà nước về lĩnh vực.

    So với cơ quan của lĩnh vực theo biến thể. Không áp dụng cho cấp xã, vì chưa văn bản nào giao phòng chuyên môn cấp
    xã; cho vụ, cục của bộ khi địa bàn là chính bộ (trụ sở, hệ thống thông tin của bộ). Công an chủ trì trái lĩnh vực do
    KB-D1-CA báo.

    Căn cứ: 147 PL III.1.d GĐ1; 147 V; 418 V; Cần Thơ III.
    Sai: lĩnh vực y_te, chủ trì: Sở Xây dựng
    Đúng: lĩnh vực y_te, chủ trì: Sở Y tế
    """
    wanted = domain_leads(s)
    if not wanted or s.scenario.level is Level.COMMUNE:
        return
    for _, path, stage in _stage1(s):
        for name in names(stage.lead):
            if is_police(name) or mentions(name, BY_DUTY) or is_one_of(name, wanted):
                continue
            if of_its_own_house(s) and is_its_unit(s, name):
                continue
            message = (
                f"Giai đoạn 1: cơ quan chủ trì “{name}” khác cơ quan quản lý nhà nước về lĩnh vực {s.domain.name} "
                f"(“{'; '.join(wanted)}”)."
            )
            yield Hit((*path, "lead"), message, f"viết: {wanted[0]}")


@rule("KB-D1-CA", WARNING, "147 I.3", GROUP)
def not_police(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 1 chưa do Công an chủ trì, trừ lĩnh vực của Công an.

    Chiến lược: cơ quan quản lý lĩnh vực chủ trì ở giai đoạn 1; Công an chủ trì sau khi chuyển hóa. Biến thể không nêu
    cơ quan của lĩnh vực ở cấp của kịch bản thì xét cơ quan ở cấp của biến thể.

    Căn cứ: 147 I.3.
    Sai: lĩnh vực nguon_nuoc, giai đoạn 1: {chủ trì: Công an tỉnh}
    Đúng: lĩnh vực nguon_nuoc, giai đoạn 1: {chủ trì: Sở Nông nghiệp và Môi trường}
    """
    here = domain_leads(s)
    wanted = here or domain_leads_above(s)
    if not wanted or any(is_police(name) for name in wanted):
        return
    hint = f"viết: {wanted[0]}" if here else f"viết cơ quan cấp mình cùng lĩnh vực với {wanted[0]}"
    for _, path, stage in _stage1(s):
        if any(is_police(name) for name in names(stage.lead)):
            message = f"Giai đoạn 1 giao Công an chủ trì trong khi lĩnh vực {s.domain.name} thuộc cơ quan khác."
            yield Hit((*path, "lead"), message, hint)


@rule("KB-D1-PH", WARNING, "147 PL III.1.d GĐ1", GROUP)
def cooperation(s: Resolved) -> Iterator[Hit]:
    """Lực lượng phối hợp giai đoạn 1 gồm lực lượng tại chỗ và lực lượng chi viện.

    Lực lượng tại chỗ: của xã, phường, dân quân, tổ bảo vệ …; chi viện: của tỉnh, quân khu, trung ương, tăng cường …

    Căn cứ: 147 PL III.1.d GĐ1.
    Sai: phối hợp: [Công an phường]
    Đúng: phối hợp: [Công an phường, dân quân; lực lượng chi viện của thành phố]
    """
    for _, path, stage in _stage1(s):
        if missing := lacking(affirmed_items(stage.cooperation), COOPERATION):
            message = "Giai đoạn 1: lực lượng phối hợp phải nêu cả lực lượng tại chỗ và lực lượng chi viện."
            yield Hit((*path, "cooperation"), message, f"còn thiếu: {'; '.join(missing)}")


@rule("KB-D1-PT", ERROR, "147 PL III.1.d GĐ1", GROUP)
def means(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 1 phải nêu phương tiện huy động.

    Không ghi thì lấy theo biến thể; ghi mà để trống thì báo.
    Lời chung (“thực hiện theo quy định”, “các biện pháp phù hợp”) chưa phải là nội dung.

    Căn cứ: 147 PL III.1.d GĐ1.
    Sai: phương tiện: []
    Đúng: phương tiện: [Xe cứu thương, máy thở, xe chở vật tư, bộ đàm]
    """
    for _, path, stage in _stage1(s):
        if says_nothing(stage.means):
            hint = concretely(stage.means, "tên phương tiện, ở đâu, bao nhiêu")
            yield Hit((*path, "means"), "Giai đoạn 1: chưa nêu phương tiện huy động.", hint)


@rule("KB-D1-PT4", WARNING, "147 PL III.1.d GĐ1", GROUP)
def four_means(s: Resolved) -> Iterator[Hit]:
    """Phương tiện giai đoạn 1 nên đủ bốn nhóm.

    Bốn nhóm: chuyên dụng; cứu nạn, cứu hộ; giao thông; thông tin liên lạc. Nêu tên phương tiện (xe cứu thương, bộ đàm
    …) cũng được nhận ra; đã gọi đúng tên ba nhóm, mỗi nhóm một ý, thì nhóm thứ tư phải có ý của mình.

    Căn cứ: 147 PL III.1.d GĐ1.
    Sai: phương tiện: [Máy thở, xe cứu thương]
    Đúng: phương tiện: [Máy thở; xe cứu thương; xe chở vật tư; bộ đàm, điện thoại vệ tinh]
    """
    for _, path, stage in _stage1(s):
        missing = [] if says_nothing(stage.means) else _missing_means(affirmed_items(stage.means))
        if missing:
            message = (
                f"Giai đoạn 1: phương tiện còn thiếu nhóm {'; '.join(missing)} "
                "(chuyên dụng; cứu nạn, cứu hộ; giao thông; thông tin liên lạc)."
            )
            yield Hit((*path, "means"), message, f"viết thêm phương tiện: {'; '.join(missing)}")


#: How the Phụ lục calls the four groups.
_GROUPS = {
    "chuyên dụng": "chuyên dụng",
    "cứu nạn, cứu hộ": "cứu nạn cứu hộ",
    "giao thông": "phương tiện giao thông",
    "thông tin liên lạc": "thông tin liên lạc",
}


def _missing_means(means: tuple[str, ...]) -> list[str]:
    return [group for group, words in MEANS.items() if lacking(left_for(group, means, _GROUPS), {group: words})]
