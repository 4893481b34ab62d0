"""Mục II: what the mottos say: three initiatives, four on site, science, prevention."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.rules.objectives import CLAUSE, GROUP, says
from nts_scenario_kit.rules.reading import plain
from nts_scenario_kit.rules.registry import ERROR, NOTE, WARNING, Hit, Path, rule
from nts_scenario_kit.rules.texts import first, lacking

if TYPE_CHECKING:
    from nts_scenario_kit.resolve import Resolved

_MOTTOS: Path = ("objectives", "mottos")
_THREE = (
    "ba chủ động | 3 chủ động | chủ động (về /)phương án … chủ động (về /)(con người/lực lượng) … chủ động"
    " | chủ động (về /)phương án … (con người/lực lượng) … (phương tiện/vật tư)"
)
_THREE_PARTS = {
    "chủ động phương án": "chủ động (về /trong /xây dựng /)(phương án/kế hoạch/kịch bản)",
    "chủ động con người": "chủ động (về /trong /bố trí /chuẩn bị /)(con người/lực lượng/nhân lực)",
    "chủ động phương tiện": "chủ động (về /trong /bố trí /chuẩn bị /)(phương tiện/vật tư/trang thiết bị/trang bị)",
}
_FOUR = (
    "bốn tại chỗ | 4 tại chỗ | bốn (4) tại chỗ | chỉ huy tại chỗ … lực lượng tại chỗ … hậu cần tại chỗ"
    " | chỉ huy … lực lượng … (vật tư/phương tiện) … hậu cần … tại chỗ"
)
_FOUR_PARTS = {
    "chỉ huy tại chỗ": "chỉ huy … tại chỗ",
    "lực lượng tại chỗ": "lực lượng … tại chỗ",
    "vật tư, phương tiện tại chỗ": "(vật tư/phương tiện/trang thiết bị) … tại chỗ",
    "hậu cần tại chỗ": "hậu cần … tại chỗ",
}
_SCIENCE = (
    "(khoa học/công nghệ/chuyển đổi số/trí tuệ nhân tạo/dữ liệu số) … (ứng dụng/áp dụng/đẩy mạnh/tăng cường)"
    " | (ứng dụng/áp dụng/sử dụng/khai thác/phát huy/đẩy mạnh/đưa/dùng/tận dụng) … (khoa học/công nghệ/kỹ thuật)"
    " | (ứng dụng/áp dụng/sử dụng/khai thác/phát huy/đẩy mạnh/dùng/tận dụng) …"
    " (chuyển đổi số/trí tuệ nhân tạo/dữ liệu số/phần mềm/camera)"
)
_EARLY = (
    "từ sớm … từ xa | phòng ngừa … từ (sớm/xa/cơ sở)"
    " | phòng ngừa là (chính/căn bản/chiến lược/then chốt/trọng tâm/cơ bản) | lấy phòng ngừa làm"
    " | phòng ngừa … là căn bản | phòng là chính | phòng (bệnh /)hơn chữa"
    " | chủ động phòng ngừa từ (xa/sớm/cơ sở) | phòng hơn chống | lấy phòng ngừa"
)


@rule("KB-II-3CD", ERROR, CLAUSE, GROUP)
def three_initiatives(s: Resolved) -> Iterator[Hit]:
    """Mục II phải nêu phương châm "ba chủ động".

    Gọi tên phương châm, hoặc nêu đủ nội dung của nó (chủ động phương án, con người, phương tiện).

    Căn cứ: 147 PL II.
    Sai: phương châm: [“Bốn tại chỗ”.]
    Đúng: phương châm: [“Ba chủ động”, “bốn tại chỗ”.]
    """
    if not says(s, _THREE):
        yield Hit(_MOTTOS, 'Mục II chưa nêu phương châm "ba chủ động".')


@rule("KB-II-3CD-TP", WARNING, "147 I.5", GROUP)
def three_parts(s: Resolved) -> Iterator[Hit]:
    """Nội dung "ba chủ động" phải đúng ba thành phần.

    Chỉ kiểm tra khi phương châm được diễn giải (trong ngoặc hoặc sau dấu hai chấm). Ba thành phần: phương án; con
    người; phương tiện.

    Căn cứ: 147 I.5.
    Sai: “Ba chủ động” (chủ động phòng ngừa; chủ động ứng phó; chủ động khắc phục)
    Đúng: “Ba chủ động” (chủ động phương án; chủ động con người; chủ động phương tiện)
    """
    found = _expanded(s, "ba chủ động | 3 chủ động", "chủ động")
    if found is not None and lacking(found[1], _THREE_PARTS):
        message = '"Ba chủ động" phải gồm: chủ động phương án; chủ động con người; chủ động phương tiện.'
        yield Hit(found[0], message)


@rule("KB-II-4TC", ERROR, CLAUSE, GROUP)
def four_on_site(s: Resolved) -> Iterator[Hit]:
    """Mục II phải nêu phương châm "bốn tại chỗ".

    Gọi tên phương châm, hoặc nêu đủ nội dung của nó (chỉ huy, lực lượng, vật tư và phương tiện, hậu cần tại chỗ).

    Căn cứ: 147 PL II.
    Sai: phương châm: [“Ba chủ động”.]
    Đúng: phương châm: [“Ba chủ động”, “bốn tại chỗ”.]
    """
    if not says(s, _FOUR):
        yield Hit(_MOTTOS, 'Mục II chưa nêu phương châm "bốn tại chỗ".')


@rule("KB-II-4TC-TP", WARNING, "147 I.5", GROUP)
def four_parts(s: Resolved) -> Iterator[Hit]:
    """Nội dung "bốn tại chỗ" phải đúng bốn thành phần.

    Chỉ kiểm tra khi phương châm được diễn giải. "Vật tư, phương tiện" và "phương tiện, vật tư" đều đúng.

    Căn cứ: 147 I.5.
    Sai: “Bốn tại chỗ” (chỉ huy tại chỗ; lực lượng tại chỗ; hậu cần tại chỗ)
    Đúng: “Bốn tại chỗ” (chỉ huy tại chỗ; lực lượng tại chỗ; vật tư, phương tiện tại chỗ; hậu cần tại chỗ)
    """
    found = _expanded(s, "bốn tại chỗ | 4 tại chỗ", "tại chỗ")
    if found is not None and lacking(found[1], _FOUR_PARTS):
        message = (
            '"Bốn tại chỗ" phải gồm: chỉ huy tại chỗ; lực lượng tại chỗ; vật tư, phương tiện tại chỗ; hậu cần tại chỗ.'
        )
        yield Hit(found[0], message)


def _expanded(s: Resolved, name: str, element: str) -> tuple[Path, tuple[str, ...]] | None:
    """Where a motto is spelt out (behind its name, in brackets or after a colon), and the texts that do so."""
    for field in ("mottos", "principles", "aims", "requirements"):
        texts: tuple[str, ...] = getattr(s.scenario.objectives, field)
        at = first(texts, name)
        if at is None:
            continue
        if any(_SPELT_OUT.match(part) and f" {element} " in plain(part) for part in _behind(texts[at], name)):
            return ("objectives", field, at), texts
    return None


_SPELT_OUT = re.compile(r"[\s”\"']*(?:là\s*)?[(:]")


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
        yield Hit(_MOTTOS, "Mục II chưa nêu tăng cường ứng dụng khoa học, công nghệ.")


@rule("KB-II-SOM", NOTE, "147 I.3", GROUP)
def early(s: Resolved) -> Iterator[Hit]:
    """Nên nêu quan điểm lấy phòng ngừa là căn bản, chiến lược.

    Quan điểm của Chiến lược: phòng ngừa là căn bản, với phương châm "từ sớm, từ xa, từ cơ sở".

    Căn cứ: 147 I.3.
    Sai: phương châm chỉ nói về ứng phó
    Đúng: Phòng ngừa là căn bản, chiến lược; chủ động từ sớm, từ xa, từ cơ sở
    """
    if not says(s, _EARLY):
        message = 'Nên nêu quan điểm lấy phòng ngừa là căn bản, chiến lược, với phương châm "từ sớm, từ xa, từ cơ sở".'
        yield Hit(_MOTTOS, message, "thêm một ý: Lấy phòng ngừa là căn bản, chiến lược, từ sớm, từ xa, từ cơ sở")
