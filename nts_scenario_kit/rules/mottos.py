"""Mục II, what the mottos say: three initiatives, four on site, science, prevention."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.rules.objectives import CLAUSE, GROUP, says
from nts_scenario_kit.rules.reading import plain
from nts_scenario_kit.rules.registry import ERROR, NOTE, WARNING, Hit, rule
from nts_scenario_kit.rules.texts import first, lacking, mentions

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

_MOTTOS: DataPath = ("objectives", "mottos")
_PLANS = "(phương án/kế hoạch/kịch bản)"
_PEOPLE = "(con người/lực lượng/nhân lực/nhân sự/quân số)"
_MEANS = "(phương tiện/vật tư/trang thiết bị/trang bị/thiết bị/máy móc/máy bơm/xe/xuồng)"
_THREE = f"(ba/3/03/ba 3/ba 03) chủ động | chủ động + {_PLANS} + {_PEOPLE} + {_MEANS}"
_LINKS = "(về /trong /xây dựng /chuẩn bị /bố trí /lập /rà soát /hoàn thiện /các /có /)"
_THREE_NAMES = {"chủ động phương án": _PLANS, "chủ động con người": _PEOPLE, "chủ động phương tiện": _MEANS}
_THREE_PARTS = {name: f"chủ động {_LINKS}{said} | {said} … chủ động" for name, said in _THREE_NAMES.items()}
_SUPPLIES = "(hậu cần/lương thực/nhu yếu phẩm/ăn uống)"
_FOUR = (
    "(bốn/4/04/bốn 4/bốn 04) tại chỗ | (bốn/4) (cái/việc/phương châm/yếu tố) tại chỗ"
    f" | tại chỗ + chỉ huy + {_PEOPLE} + {_MEANS} + {_SUPPLIES}"
)
_FOUR_NAMES = {
    "chỉ huy tại chỗ": "chỉ huy",
    "lực lượng tại chỗ": _PEOPLE,
    "vật tư, phương tiện tại chỗ": _MEANS,
    "hậu cần tại chỗ": _SUPPLIES,
}
_FOUR_PARTS = {name: f"{said} … tại chỗ" for name, said in _FOUR_NAMES.items()}
_APPLIED = (
    "(ứng dụng/áp dụng/tăng cường/đẩy mạnh/sử dụng/khai thác/phát huy/đưa/dùng/tận dụng/vận dụng/dựa/nhờ/hiện đại hoá"
    "/đầu tư/phát triển/làm chủ/triển khai/lấy/bằng/thông qua/kết hợp/tích hợp/trang bị/lắp/lắp đặt/cài/gắn/nối"
    "/mở rộng/vận hành/nhân rộng/phân tích/xây dựng/thử nghiệm/tự động)"
)
_SCIENCES = (
    "(khoa học/công nghệ/chuyển đổi số/trí tuệ nhân tạo/dữ liệu số/kỹ thuật/phần mềm/camera/số hoá/nền tảng số"
    "/dữ liệu lớn/viễn thám/bản đồ số/sổ tay số/trạm đo/trạm quan trắc/quan trắc tự động/tin nhắn/gps/định vị/vneid"
    "/ứng dụng di động/máy bay không người lái/thiết bị bay/tự động hoá/cảm biến/flycam/ai/máy móc hiện đại"
    "/kỹ thuật số/cơ sở dữ liệu/vô tuyến/ra đa/radar/trực tuyến/hệ thống giám sát/hệ thống cảnh báo/thông minh"
    "/dữ liệu dân cư/vệ tinh/giám sát hành trình/học máy/thuật toán/mô hình dự báo/mô hình số"
    "/mô hình tính toán/nhận diện khuôn mặt/nhận diện biển số/nhận diện hình ảnh/sinh trắc học/soi chiếu tự động)"
)
_SCIENCE = f"{_APPLIED} … {_SCIENCES} | {_SCIENCES} … {_APPLIED}"
_EARLY = (
    "phòng ngừa … (căn bản/chính/chiến lược/then chốt/trọng tâm/cơ bản/nền tảng/gốc/hàng đầu/trước hết)"
    " | từ sớm … từ xa | phòng ngừa … từ (sớm/xa/cơ sở/đầu) | lấy phòng"
    " | phòng (bệnh /ngừa /tránh /dịch /cháy /)là (chính/gốc) | phòng hơn"
    " | phòng (bệnh /)hơn chữa | chủ động phòng (ngừa/tránh/chống) từ (xa/sớm/cơ sở) | (từ/ngay từ) (sớm/xa)"
    " | (manh nha/trứng nước/mới nhen/còn nhỏ) | ưu tiên phòng | phòng (trước/xa)"
    " | (coi trọng/chú trọng/đề cao/xem trọng/đặt nặng) … phòng (ngừa/tránh/bệnh) | phát hiện sớm"
)


@rule("KB-II-3CD", ERROR, CLAUSE, GROUP)
def three_initiatives(s: Resolved) -> Iterator[Hit]:
    """Mục II phải nêu phương châm “ba chủ động”.

    Gọi tên phương châm, hoặc nêu đủ nội dung của nó (chủ động phương án, con người, phương tiện).

    Căn cứ: 147 PL II.
    Sai: phương châm: [“Bốn tại chỗ”.]
    Đúng: phương châm: [“Ba chủ động”, “bốn tại chỗ”.]
    """
    if not says(s, _THREE):
        yield Hit(_MOTTOS, "Mục II chưa nêu phương châm “ba chủ động”.", "thêm một ý: “Ba chủ động”")


@rule("KB-II-3CD-TP", WARNING, "147 I.5", GROUP)
def three_parts(s: Resolved) -> Iterator[Hit]:
    """Nội dung “ba chủ động” phải đúng ba thành phần.

    Chỉ kiểm tra khi phương châm được diễn giải (trong ngoặc, sau dấu hai chấm, gạch ngang, “gồm”, “là”). Ba thành
    phần: phương án; con người; phương tiện. Thành phần thừa trong ngoặc cũng báo.

    Căn cứ: 147 I.5.
    Sai: “Ba chủ động” (chủ động phòng ngừa; chủ động ứng phó; chủ động khắc phục)
    Đúng: “Ba chủ động” (chủ động phương án; chủ động con người; chủ động phương tiện)
    """
    found = _expanded(s, "ba chủ động | 3 chủ động", "chủ động")
    if found is not None and (hint := _wrong(found, _THREE_PARTS, _THREE_NAMES)):
        message = "“Ba chủ động” phải gồm: chủ động phương án; chủ động con người; chủ động phương tiện."
        yield Hit(found.path, message, hint)


@rule("KB-II-4TC", ERROR, CLAUSE, GROUP)
def four_on_site(s: Resolved) -> Iterator[Hit]:
    """Mục II phải nêu phương châm “bốn tại chỗ”.

    Gọi tên phương châm, hoặc nêu đủ nội dung của nó (chỉ huy, lực lượng, vật tư và phương tiện, hậu cần tại chỗ).

    Căn cứ: 147 PL II.
    Sai: phương châm: [“Ba chủ động”.]
    Đúng: phương châm: [“Ba chủ động”, “bốn tại chỗ”.]
    """
    if not says(s, _FOUR):
        yield Hit(_MOTTOS, "Mục II chưa nêu phương châm “bốn tại chỗ”.", "thêm một ý: “Bốn tại chỗ”")


@rule("KB-II-4TC-TP", WARNING, "147 I.5", GROUP)
def four_parts(s: Resolved) -> Iterator[Hit]:
    """Nội dung “bốn tại chỗ” phải đúng bốn thành phần.

    Chỉ kiểm tra khi phương châm được diễn giải. “Vật tư, phương tiện” và “phương tiện, vật tư” đều đúng.
    Thành phần thừa trong ngoặc cũng báo.

    Căn cứ: 147 I.5.
    Sai: “Bốn tại chỗ” (chỉ huy tại chỗ; lực lượng tại chỗ; hậu cần tại chỗ)
    Đúng: “Bốn tại chỗ” (chỉ huy tại chỗ; lực lượng tại chỗ; vật tư, phương tiện tại chỗ; hậu cần tại chỗ)
    """
    found = _expanded(s, "bốn tại chỗ | 4 tại chỗ", "tại chỗ")
    if found is not None and (hint := _wrong(found, _FOUR_PARTS, _FOUR_NAMES)):
        message = (
            "“Bốn tại chỗ” phải gồm: chỉ huy tại chỗ; lực lượng tại chỗ; vật tư, phương tiện tại chỗ; hậu cần tại chỗ."
        )
        yield Hit(found.path, message, hint)


class _Expanded(NamedTuple):
    """Where a motto is spelt out, the texts that do so, and its parts where ``tại chỗ`` is said of all of them once."""

    path: DataPath
    texts: tuple[str, ...]
    listed: str
    bracket: str


def _wrong(found: _Expanded, parts: Mapping[str, str], names: Mapping[str, str]) -> str:
    """What to write or leave out where the parts named are not the motto's; "" if they are."""
    missing = "; ".join(lacking(found.listed, names) if found.listed else lacking(found.texts, parts))
    known = " | ".join(names.values())
    items = found.bracket.split(";" if ";" in found.bracket else ",")
    extra = "; ".join(item.strip() for item in items if mentions(item, _ELEMENTS) and not mentions(item, known))
    if extra:
        return f"thay “{extra}” bằng: {missing}" if missing else f"bỏ “{extra}”: không thuộc phương châm"
    return f"còn thiếu: {missing}" if missing else ""


_ELEMENTS = "chủ động | tại chỗ"


def _expanded(s: Resolved, name: str, element: str) -> _Expanded | None:
    """Where a motto is spelt out behind its name: in brackets, behind a mark or a word for it."""
    for field in ("mottos", "principles", "aims", "requirements"):
        texts: tuple[str, ...] = getattr(s.scenario.objectives, field)
        at = first(texts, name)
        if at is None:
            continue
        if (spelt := _spelt_out(texts[at], name, element)) is not None:
            return _Expanded(("objectives", field, at), texts, *spelt)
    return None


@lru_cache(maxsize=1024)
def _spelt_out(text: str, name: str, element: str) -> tuple[str, str] | None:
    """The list behind the motto's name, if its parts stand there, and the bracket; None if it is not spelt out."""
    for part in _behind(text, name):
        said = _often(part, element)
        if said or _is_list(part):
            bracket = _BRACKET.match(part)
            return part if said <= 1 else "", bracket[1] if bracket else ""
    return None


def _often(part: str, element: str) -> int:
    """How often a part of the motto is named behind its name; behind ``là`` alone, once says nothing of parts."""
    found = _SPELT_OUT.match(part)
    said = plain(part.partition(".")[0]).count(f" {element} ") if found else 0
    return said if found and (found["sign"] or said >= _SEVERAL) else 0


#: What parts a motto from its parts: a mark or a word for it; or ``là`` alone, which may say anything of the motto.
_SPELT_OUT = re.compile(
    r"[\s”\"'’,]*(?:(?:(?:tức |nghĩa )?là\s*)?(?P<sign>[(:–-]|(?:bao )?gồm\b"
    r"|(?:với|có|trên|ở) (?:đủ )?(?:ba|bốn|0?[34]|các) (?:nội dung|thành phần|yếu tố|mặt|việc|vế|khâu)\b)"
    r"|(?:tức |nghĩa )?là\b)"
)
_SEVERAL = 2
_BRACKET = re.compile(r"[\s”\"'’]*\(([^()]*)\)")
_ITEMS = re.compile(r"[,;]| và ")


def _is_list(part: str) -> bool:
    """True if parts are named behind the motto, without its word: ``gồm dự báo, con người, phương tiện``."""
    found = _SPELT_OUT.match(part)
    if not (found and found["sign"]) or found["sign"] in "–-":
        return False
    items = [item.split() for item in _ITEMS.split(re.split(r"[.()\n]", part[found.end() :], maxsplit=1)[0])]
    named = all(1 <= len(words) <= _LONGEST and not any(map(str.isdigit, words)) for words in items)
    return named and _FEWEST <= len(items) <= _MOST


#: How many parts are named, and how many words a part has at most.
_FEWEST, _MOST, _LONGEST = 3, 5, 3


def _behind(text: str, name: str) -> list[str]:
    """What follows the motto's name, each time that it stands in the text."""
    forms = "|".join(re.escape(form.strip()) for form in name.split("|"))
    return re.split(forms, text, flags=re.IGNORECASE)[1:]


@rule("KB-II-KHCN", ERROR, CLAUSE, GROUP)
def science(s: Resolved) -> Iterator[Hit]:
    """Mục II phải nêu tăng cường ứng dụng khoa học, công nghệ.

    Được nhận ra theo nhiều cách nói: đẩy mạnh chuyển đổi số, khai thác trí tuệ nhân tạo, áp dụng kỹ thuật …

    Căn cứ: 147 PL II.
    Sai: phương châm: [“Ba chủ động”, “bốn tại chỗ”.]
    Đúng: phương châm: [“Ba chủ động”, “bốn tại chỗ” và tăng cường ứng dụng khoa học, công nghệ.]
    """
    if not says(s, _SCIENCE):
        words = "tăng cường ứng dụng khoa học, công nghệ"
        yield Hit(_MOTTOS, f"Mục II chưa nêu {words}.", f"thêm một ý: {words.capitalize()}")


@rule("KB-II-SOM", NOTE, "147 I.3", GROUP)
def early(s: Resolved) -> Iterator[Hit]:
    """Nên nêu quan điểm lấy phòng ngừa là căn bản, chiến lược.

    Quan điểm của Chiến lược: phòng ngừa là căn bản, với phương châm “từ sớm, từ xa, từ cơ sở”.

    Căn cứ: 147 I.3.
    Sai: phương châm chỉ nói về ứng phó
    Đúng: Phòng ngừa là căn bản, chiến lược; chủ động từ sớm, từ xa, từ cơ sở
    """
    if not says(s, _EARLY):
        message = "Nên nêu quan điểm lấy phòng ngừa là căn bản, chiến lược, với phương châm “từ sớm, từ xa, từ cơ sở”."
        yield Hit(_MOTTOS, message, "thêm một ý: Lấy phòng ngừa là căn bản, chiến lược, từ sớm, từ xa, từ cơ sở")
