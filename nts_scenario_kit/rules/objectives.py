"""Mục II: aims, requirements, mottos, principles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.rules.affirming import affirmed
from nts_scenario_kit.rules.idle import concretely, is_put_off, says_nothing
from nts_scenario_kit.rules.reading import lowered
from nts_scenario_kit.rules.registry import ERROR, NOTE, WARNING, Hit, rule
from nts_scenario_kit.rules.texts import is_blank, lacking, mentions

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

GROUP = "II. Mục tiêu, yêu cầu, phương châm, nguyên tắc"
CLAUSE = "147 PL II"

_MOTTOS: DataPath = ("objectives", "mottos")
_PRINCIPLES: DataPath = ("objectives", "principles")

_WHO_LEADS = "(đảng/cấp uỷ/đảng uỷ/tỉnh uỷ/thành uỷ/chi bộ/bộ chính trị/ban bí thư)"
_PARTY = (
    f"(lãnh đạo/chỉ đạo) … {_WHO_LEADS} + trực tiếp + tuyệt đối | {_WHO_LEADS} … (lãnh đạo"
    "/chỉ đạo) + trực tiếp + tuyệt đối"
    f" | lãnh đạo … {_WHO_LEADS} + trực tiếp + về mọi mặt | {_WHO_LEADS} … lãnh đạo + trực tiếp + về mọi mặt"
)
#: “Tuyệt đối” of something else, and members of the Party, who are not the Party.
_NOT_LEADING = re.compile(
    r"\bđảng viên\b|\btuyệt đối (?:không|cấm|giữ|an toàn|bí mật"
    r"|(?:chấp hành|tuân thủ|phục tùng)(?! (?:mọi )?(?:sự )?(?:lãnh|chỉ) đạo))",
    re.IGNORECASE,
)
_RULED = "(quản lý/điều hành/điều độ/điều hoà/chỉ đạo/quản trị/chỉ huy)"
_RULERS = "(nhà nước/chính quyền/chính phủ/uỷ ban nhân dân/ubnd/chủ tịch)"
_AS_ONE = "(tập trung/thống nhất/nhất quán/xuyên suốt/một mối/một đầu mối)"
_STATE = (
    f"(quản lý/điều hành) … (nhà nước/chính quyền/chính phủ) + {_AS_ONE}"
    f" | (nhà nước/chính quyền/chính phủ) … (quản lý/điều hành) + {_AS_ONE}"
    f" | {_RULERS} … {_RULED} … {_AS_ONE} | {_RULERS} … {_AS_ONE} … {_RULED} | {_RULED} … {_AS_ONE} … {_RULERS}"
)
_DIVISION = {
    "phân công": (
        "phân (công/nhiệm/vai/việc/định)"
        " | (mỗi/từng) (ngành/cấp/sở/đơn vị) … (phần việc/nhiệm vụ)"
        " | (giao/chia) (việc/nhiệm vụ) | phân rõ | rõ … (phần việc/việc/nhiệm vụ/người"
        "/vai)"
        " | (ai/ngành nào/sở nào/đơn vị nào/cơ quan nào/việc nào/người nào/phần ai/của ai) … (việc/làm/lo/nấy/đó/chịu)"
    ),
    "phân cấp": (
        "phân (cấp/quyền) | uỷ quyền | phân định … cấp | phân (nhiệm/vai) … cấp | (rõ/từng/mỗi/giữa các) cấp"
        " | (rõ/phân rõ) … cấp | cấp (nào/mình) | (việc nào/việc của/phần việc/thẩm quyền/quyền quyết định) … (xã"
        "/phường/tỉnh"
        "/thành phố/cấp)"
    ),
}
_WHOLE = {
    "toàn hệ thống": (
        "(toàn/cả/toàn bộ/khắp/tính) hệ thống | hệ thống chính trị"
        " | (mọi/các/tất cả/tất cả các) (cấp các ngành/ngành các cấp/cấp mọi ngành/ban ngành)"
        " | cả bộ máy | liên ngành | đa ngành | mọi (ngành/cấp/tổ chức/lực lượng) | (mọi/các) cấp … (mọi/các) ngành"
        " | (đảng"
        "/chính quyền) … mặt trận … đoàn thể"
    ),
    "toàn dân": (
        "toàn dân | toàn thể (nhân dân/người dân/đồng bào) | mọi (người/nhà/công dân/gia đình) | toàn xã hội"
        " | (mỗi/từng) nhà"
        " | (mọi/các/từng/mỗi) (tầng lớp/người dân/hộ/gia đình) | cả (cộng đồng/làng/xã hội) | (sức/lòng) dân"
        " | (nhân dân/bà con/người dân) (cùng/tham gia) | (dựa vào/huy động) (dân/nhân dân/người dân) | đại đoàn kết"
    ),
    "toàn diện": (
        "toàn diện | trọn vẹn | (mọi/tất cả các/các/nhiều/tất cả) (lĩnh vực/khâu/phương diện/giai đoạn) | không bỏ sót"
        " | tất cả các mặt | (đủ/đầy đủ/trên/ở) mọi mặt | tổng thể | trước trong và sau | đầy đủ các mặt | các mặt"
    ),
}
_GLOBAL = (
    "toàn cầu | quốc tế | xuyên (biên giới/quốc gia) | nước (bạn/láng giềng/ngoài) | thế giới | asean | liên quốc gia"
    " | ngoài nước | hội nhập | đối ngoại | (các/nhiều) (nước/quốc gia)"
)
_FOLK = (
    "(người dân/nhân dân/dân/doanh nghiệp/cộng đồng/bà con/đồng bào/công dân/hộ/hộ dân/hộ gia đình/khách hàng"
    "/người lao động/công nhân/nông dân/ngư dân/người bệnh/người tiêu dùng/người sử dụng)"
)
_PEOPLE = (
    f"{_FOLK} … (trung tâm/chủ thể/gốc/làm chủ/làm chính/làm gốc"
    "/nòng cốt)"
    f" | (trung tâm/chủ thể/gốc/vì) … {_FOLK} | lấy dân làm gốc"
)


def section(s: Resolved) -> tuple[str, ...]:
    """What every text of section II affirms, the variant's defaults included."""
    part = s.scenario.objectives
    return affirmed((*part.aims, *part.requirements, *part.mottos, *part.principles))


def says(s: Resolved, phrases: str) -> bool:
    """True if section II says so; true as well for an empty section, which another rule reports."""
    texts = section(s)
    return is_blank(texts) or mentions(texts, phrases)


@rule("KB-II-MT", ERROR, CLAUSE, GROUP)
def aims(s: Resolved) -> Iterator[Hit]:
    """Mục II phải có mục tiêu.

    Phụ lục giao cơ quan ban hành cụ thể hóa mục tiêu phù hợp với đặc điểm, đặc thù của mình.
    Lời chung (“thực hiện theo quy định”, “các biện pháp phù hợp”) chưa phải là nội dung.

    Căn cứ: 147 PL II.
    Sai: mục tiêu: []
    Đúng: mục tiêu: [Khống chế ổ dịch trong 14 ngày, không để lây lan ra ngoài địa bàn.]
    """
    texts = s.scenario.objectives.aims
    if says_nothing(texts):
        hint = concretely(texts, "kết quả phải đạt ở nơi mình: con số, địa bàn, thời hạn")
        yield Hit(("objectives", "aims"), "Mục II chưa có nội dung mục tiêu.", hint)


@rule("KB-II-YC", ERROR, CLAUSE, GROUP)
def requirements(s: Resolved) -> Iterator[Hit]:
    """Mục II phải có yêu cầu.

    Phụ lục giao cơ quan ban hành cụ thể hóa yêu cầu phù hợp với đặc điểm, đặc thù của mình.
    Lời chung (“thực hiện theo quy định”, “các biện pháp phù hợp”) chưa phải là nội dung.

    Căn cứ: 147 PL II.
    Sai: yêu cầu:
    Đúng: yêu cầu: [Bảo đảm rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ thẩm quyền, rõ sản phẩm.]
    """
    texts = s.scenario.objectives.requirements
    if says_nothing(texts):
        hint = concretely(texts, "ai phải làm được gì, trong bao lâu")
        yield Hit(("objectives", "requirements"), "Mục II chưa có nội dung yêu cầu.", hint)


@rule("KB-II-PC", ERROR, CLAUSE, GROUP)
def mottos(s: Resolved) -> Iterator[Hit]:
    """Mục II phải có phương châm.

    Không ghi khóa này thì lấy phương châm của biến thể; ghi mà để trống, hoặc chỉ hẹn lại (“Theo quy định”) thì chưa
    đạt.

    Căn cứ: 147 PL II.
    Sai: phương châm: []
    Đúng: phương châm: [“Ba chủ động”, “bốn tại chỗ”; tăng cường ứng dụng khoa học, công nghệ.]
    """
    texts = s.scenario.objectives.mottos
    if is_blank(texts) or is_put_off(texts):
        yield Hit(_MOTTOS, "Mục II chưa có nội dung phương châm.", concretely(texts, "phương châm ứng phó ở nơi mình"))


@rule("KB-II-NT", ERROR, CLAUSE, GROUP)
def principles(s: Resolved) -> Iterator[Hit]:
    """Mục II phải có nguyên tắc.

    Không ghi khóa này thì lấy nguyên tắc của biến thể; ghi mà để trống, hoặc chỉ hẹn lại (“Theo quy định”) thì chưa
    đạt.

    Căn cứ: 147 PL II.
    Sai: nguyên tắc: []
    Đúng: nguyên tắc: [Đặt dưới sự lãnh đạo trực tiếp, tuyệt đối về mọi mặt của Đảng …]
    """
    texts = s.scenario.objectives.principles
    if is_blank(texts) or is_put_off(texts):
        yield Hit(_PRINCIPLES, "Mục II chưa có nội dung nguyên tắc.", concretely(texts, "ai lãnh đạo, ai quản lý"))


@rule("KB-II-DANG", ERROR, CLAUSE, GROUP)
def party(s: Resolved) -> Iterator[Hit]:
    """Mục II phải nêu sự lãnh đạo trực tiếp, tuyệt đối về mọi mặt của Đảng.

    Đây là nguyên tắc Phụ lục yêu cầu “đặc biệt chú ý bảo đảm”. Câu phải nói đến sự lãnh đạo của Đảng, cấp ủy, với
    “trực tiếp” và “tuyệt đối” (hoặc “về mọi mặt”), theo thứ tự nào cũng được.

    Căn cứ: 147 PL II.
    Sai: nguyên tắc: [Đặt dưới sự lãnh đạo của Đảng.]
    Đúng: nguyên tắc: [Đặt dưới sự lãnh đạo trực tiếp, tuyệt đối về mọi mặt của Đảng.]
    """
    if not (says(s, _PARTY) and _is_absolute(section(s))):
        words = "đặt dưới sự lãnh đạo trực tiếp, tuyệt đối về mọi mặt của Đảng"
        yield Hit(_PRINCIPLES, f"Mục II chưa nêu nguyên tắc {words}.", f"thêm một ý: {words[0].upper()}{words[1:]}")


@lru_cache(maxsize=64)
def _is_absolute(texts: tuple[str, ...]) -> bool:
    """True if it is the leadership that is absolute, or nothing else is."""
    own = [_NOT_LEADING.sub("…", text) for text in texts if "trực tiếp" in lowered(text)]
    return is_blank(texts) or mentions(own, _PARTY)


@rule("KB-II-NN", ERROR, CLAUSE, GROUP)
def state(s: Resolved) -> Iterator[Hit]:
    """Mục II phải nêu sự quản lý tập trung, thống nhất của Nhà nước.

    Câu phải nói đến sự quản lý (điều hành) của Nhà nước, chính quyền với “tập trung” hoặc “thống nhất”.

    Căn cứ: 147 PL II.
    Sai: nguyên tắc: [Đặt dưới sự lãnh đạo trực tiếp, tuyệt đối về mọi mặt của Đảng.]
    Đúng: nguyên tắc: [… của Đảng, sự quản lý tập trung, thống nhất của Nhà nước.]
    """
    if not says(s, _STATE):
        hint = "thêm một ý: Bảo đảm sự quản lý tập trung, thống nhất của Nhà nước"
        yield Hit(_PRINCIPLES, "Mục II chưa nêu sự quản lý tập trung, thống nhất của Nhà nước.", hint)


@rule("KB-II-PC-PC", ERROR, CLAUSE, GROUP)
def division(s: Resolved) -> Iterator[Hit]:
    """Mục II phải nêu phân công, phân cấp rõ ràng, cụ thể.

    Ai làm gì, cấp nào quyết định gì, theo chức năng, nhiệm vụ do pháp luật quy định: phải nói cả phân công và phân cấp.

    Căn cứ: 147 PL II.
    Sai: nguyên tắc: [Phân công rõ ràng cho từng cơ quan.]
    Đúng: nguyên tắc: [Phân công, phân cấp rõ ràng, cụ thể theo chức năng, nhiệm vụ do pháp luật quy định.]
    """
    texts = section(s)
    missing = [] if is_blank(texts) else lacking(texts, _DIVISION)
    if missing:
        message = "Mục II chưa nêu phân công, phân cấp rõ ràng, cụ thể theo chức năng, nhiệm vụ do pháp luật quy định."
        yield Hit(_PRINCIPLES, message, f"thêm một ý: {' và '.join(missing).capitalize()} rõ ràng, cụ thể")


@rule("KB-II-TOAN", ERROR, CLAUSE, GROUP)
def whole(s: Resolved) -> Iterator[Hit]:
    """Mục II phải nêu cách tiếp cận toàn hệ thống, toàn dân, toàn diện.

    Đủ ba mặt; mỗi mặt được nhận ra theo nhiều cách nói (cả hệ thống chính trị, mọi tầng lớp nhân dân …).

    Căn cứ: 147 PL II.
    Sai: nguyên tắc: [Quán triệt cách tiếp cận toàn diện.]
    Đúng: nguyên tắc: [Quán triệt cách tiếp cận toàn hệ thống, toàn dân, toàn diện, toàn cầu.]
    """
    texts = section(s)
    missing = [] if is_blank(texts) else lacking(texts, _WHOLE)
    if missing:
        message = "Mục II chưa nêu cách tiếp cận toàn hệ thống, toàn dân, toàn diện."
        yield Hit(_PRINCIPLES, message, f"còn thiếu: {'; '.join(missing)}")


@rule("KB-II-TOANCAU", WARNING, "147 PL II (bản quốc gia có, bản Đắk Nông bỏ)", GROUP)
def worldwide(s: Resolved) -> Iterator[Hit]:
    """Cách tiếp cận nên giữ “toàn cầu” như khung mẫu quốc gia.

    Bản của tỉnh Đắk Nông bỏ chữ này. Nếu chủ ý bỏ, ghi lý do ở “bỏ qua”.

    Căn cứ: 147 PL II (bản quốc gia có, bản Đắk Nông bỏ).
    Sai: nguyên tắc: [… cách tiếp cận toàn hệ thống, toàn dân, toàn diện.]
    Đúng: nguyên tắc: [… cách tiếp cận toàn hệ thống, toàn dân, toàn diện, toàn cầu.]
    """
    if not says(s, _GLOBAL):
        message = "Cách tiếp cận thiếu “toàn cầu” so với khung mẫu quốc gia; nếu chủ ý bỏ thì ghi lý do."
        yield Hit(_PRINCIPLES, message, "thêm một ý: Cách tiếp cận toàn cầu, mở rộng hợp tác quốc tế")


@rule("KB-II-DAN", NOTE, "147 I.1", GROUP)
def people(s: Resolved) -> Iterator[Hit]:
    """Nên nêu người dân và doanh nghiệp là trung tâm, là chủ thể thực hiện.

    Quan điểm của Chiến lược về vai trò của người dân, doanh nghiệp.

    Căn cứ: 147 I.1.
    Sai: nguyên tắc chỉ nói về cơ quan nhà nước
    Đúng: Người dân và doanh nghiệp là trung tâm, là chủ thể thực hiện
    """
    if not says(s, _PEOPLE):
        message = "Nên nêu người dân và doanh nghiệp là trung tâm, là chủ thể thực hiện."
        yield Hit(_PRINCIPLES, message, "thêm một ý: Người dân và doanh nghiệp là trung tâm, là chủ thể thực hiện")
