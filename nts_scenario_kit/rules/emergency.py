"""Mục III, điểm d, stage 3: the state of emergency."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.rules import cited
from nts_scenario_kit.rules.affirming import affirmed
from nts_scenario_kit.rules.idle import holds_stock_words, names_nobody
from nts_scenario_kit.rules.lawbook import in_force
from nts_scenario_kit.rules.prose import prose
from nts_scenario_kit.rules.reading import plain
from nts_scenario_kit.rules.registry import BEYOND, ERROR, KEY, WARNING, Hit, rule
from nts_scenario_kit.rules.situations import numbered
from nts_scenario_kit.rules.texts import mentions

if TYPE_CHECKING:
    from nts_scenario_kit.catalog.references import LegalBasis
    from nts_scenario_kit.model.citation import Citation
    from nts_scenario_kit.model.forces import ForcesStage3
    from nts_scenario_kit.resolve import Resolved

GROUP = "III.1.d Giai đoạn 3"

_LAW, _DECREE = "LUAT-TTKC-2025", "ND-190-2026"
_LAWS = "(pháp luật/luật/pháp lệnh/nghị định)"
_EMERGENCY_LAW = (
    f"{_LAWS} … khẩn cấp | khẩn cấp … (theo/của/tại/trong/do) (quy định của /)(các /){_LAWS}"
    f" | (theo/căn cứ/quy định/đúng/dựa/chiếu theo/tuân thủ/áp dụng) (vào /)(quy định của /)(các /quy định /){_LAWS}"
    " | luật số | luật ttkc"
)
#: Laws on other matters; of a state of emergency in defence speaks the law on defence as well.
_OTHER_LAW = re.compile(
    r"\b(?:(?:Luật|Bộ luật|Pháp lệnh) (?!Tình trạng|TTKC|Quốc phòng)[A-ZĐ]|pháp luật về (?!tình trạng|quốc phòng)\w)"
)
#: In what is said of one, the words of the model; ``khẩn cấp về y tế công cộng`` is declared by the WHO.
_OLD_KIND = re.compile(r"\s*(?:quốc phòng,? (?:và )?)?(y tế(?! công cộng)|thiên tai|dịch bệnh)\b", re.IGNORECASE)
_NO_MORE = "không còn | trước đây | khung mẫu | thảm họa"
_OLD_KINDS = "y tế | thiên tai | dịch bệnh"
_PRIME_MINISTER = (
    "thủ tướng (chính phủ /)(xem xét, /)(quyết định/ban bố/ra quyết định/ban hành) … tình trạng khẩn cấp"
    " | thủ tướng (chính phủ /)(ký/công bố) … tình trạng khẩn cấp"
    " | thủ tướng (chính phủ /)(xem xét, /)quyết định (ban bố/công bố/áp dụng)"
    " | tình trạng khẩn cấp do thủ tướng (chính phủ /)(quyết định/ban bố/công bố)"
    " | (ban bố/quyết định/công bố) tình trạng khẩn cấp (là /)(thuộc /của )(thẩm quyền của /thẩm quyền /)thủ tướng"
    " | (ban bố/quyết định/công bố) tình trạng khẩn cấp là thủ tướng"
)
_ASSEMBLY = "uỷ ban thường vụ quốc hội | thường vụ quốc hội | ubtvqh | quốc hội"
#: Who is told of a decision has not made it.
_TOLD_ONLY = re.compile(
    r"(?:thông báo|thông tin|báo|gửi)[^.;,\n]* (?:đến|tới|cho|với) (?:Ủy ban Thường vụ )?Quốc hội"
    r"|(?:rồi|sau đó|đồng thời|và)(?: mới)? báo cáo (?:Ủy ban Thường vụ )?Quốc hội(?=\s*(?:[.;,\n]|$))",
    re.IGNORECASE,
)


def _stage3(s: Resolved) -> Iterator[tuple[int, DataPath, ForcesStage3]]:
    for number, path, situation in numbered(s):
        yield number, (*path, "forces", "stage3"), situation.forces.stage3


@rule("KB-D3-LUAT", ERROR, "147 PL III.1.d GĐ3", GROUP)
def by_law(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 3 căn cứ pháp luật về tình trạng khẩn cấp.

    Căn cứ xác định không phải do kịch bản tự đặt: phải dẫn pháp luật về tình trạng khẩn cấp (luật, pháp lệnh, nghị
    định); luật khác (Luật Phòng bệnh, Luật Phòng thủ dân sự) không thay được.

    Căn cứ: 147 PL III.1.d GĐ3.
    Sai: căn cứ xác định: [Khi tình hình đặc biệt nghiêm trọng]
    Đúng: căn cứ xác định: [Căn cứ theo pháp luật về tình trạng khẩn cấp]
    """
    message = "Giai đoạn 3 phải căn cứ pháp luật về tình trạng khẩn cấp."
    for _, path, stage in _stage3(s):
        if not _cites_emergency_law(stage.basis):
            yield Hit((*path, "basis"), message, "viết: Căn cứ pháp luật về tình trạng khẩn cấp")


@lru_cache(maxsize=256)
def _cites_emergency_law(texts: tuple[str, ...]) -> bool:
    own = [_OTHER_LAW.sub("…", text) for text in affirmed(texts)]
    return mentions(own, _EMERGENCY_LAW) and not holds_stock_words(own)


@rule("KB-D3-VB", WARNING, "147 PL III.1.d GĐ3 + I.2.b", GROUP)
def law_cited(s: Resolved) -> Iterator[Hit]:
    """Văn bản về tình trạng khẩn cấp phải có ở Mục I.2.

    Giai đoạn 3 dựa vào pháp luật về tình trạng khẩn cấp thì Mục I.2 phải viện dẫn văn bản đó; nghị định hướng dẫn không
    thay cho luật. Văn bản hết hiệu lực do luật khác báo.

    Căn cứ: 147 PL III.1.d GĐ3 + I.2.b.
    Sai: Mục I.2 không có Luật Tình trạng khẩn cấp
    Đúng: pháp lý: [{ref: LUAT-TTKC-2025}]
    """
    stages = [stage for _, _, stage in _stage3(s)]
    if not any(mentions(stage.basis, _EMERGENCY_LAW) for stage in stages):
        return
    law = s.catalog.references.bases.get(_LAW)
    if not any(_is_emergency_law(item, law) for item in s.scenario.basis.legal):
        message = "Giai đoạn 3 viện dẫn pháp luật về tình trạng khẩn cấp nhưng Mục I.2 chưa có văn bản đó."
        yield Hit(("basis", "legal"), message, f"thêm ref: {_LAW}")


def _is_emergency_law(item: Citation, law: LegalBasis | None) -> bool:
    if law is not None and cited.names(item, law) and (item.ref or not cited.carries_out(item)):
        return True
    return mentions(cited.wording(item), "tình trạng khẩn cấp") and not cited.carries_out(item)


@rule("KB-D3-LL", WARNING, "147 PL III.1.d GĐ3 (i)-(iii)", GROUP)
def core_forces(s: Resolved) -> Iterator[Hit]:
    """Giai đoạn 3 xác định lực lượng chủ trì, nòng cốt theo loại tình trạng khẩn cấp.

    Mỗi loại tình trạng khẩn cấp được nêu phải có lực lượng chủ trì.

    Căn cứ: 147 PL III.1.d GĐ3 (i)-(iii).
    Sai: lực lượng nòng cốt: [{loại tình trạng: thảm họa}]
    Đúng: lực lượng nòng cốt: [{loại tình trạng: thảm họa, chủ trì: Bộ Chỉ huy quân sự thành phố}]
    """
    message = "Giai đoạn 3: chưa xác định lực lượng chủ trì, nòng cốt theo loại tình trạng khẩn cấp."
    for _, path, stage in _stage3(s):
        if not stage.core:
            yield Hit((*path, "core"), message)
        for index, force in enumerate(stage.core):
            if names_nobody(force.lead):
                yield Hit((*path, "core", index, "lead"), message, f"viết {KEY}: Công an, Quân đội hoặc Y tế")


_KINDS = (
    "Từ 01/7/2026 pháp luật phân ba loại: thảm họa; an ninh quốc gia, trật tự, an toàn xã hội; "
    "quốc phòng. Cách gọi {} của khung mẫu cần rà lại."
)
_KINDS_HINT = "ghi loại tình trạng theo luật: thảm họa; an ninh quốc gia, trật tự, an toàn xã hội; quốc phòng"


@rule("KB-D3-LOAI", WARNING, "Luật 104/2025/QH15; NĐ 190/2026/NĐ-CP", BEYOND)
def kinds(s: Resolved) -> Iterator[Hit]:
    """Loại tình trạng khẩn cấp theo luật mới.

    Từ 01/7/2026 pháp luật phân ba loại: thảm họa; an ninh quốc gia, trật tự, an toàn xã hội; quốc phòng. “Về y tế”, “về
    thiên tai” của khung mẫu không còn là loại riêng. Xét “loại tình trạng” và câu chữ của các tình huống. Chưa có ngày
    ban hành thì không kiểm tra.

    Căn cứ: Luật 104/2025/QH15; NĐ 190/2026/NĐ-CP.
    Sai: lực lượng nòng cốt: [{loại tình trạng: y tế, chủ trì: …}]
    Đúng: lực lượng nòng cốt: [{loại tình trạng: thảm họa, chủ trì: …}]
    """
    if not in_force(s, _LAW):
        return
    for _, path, stage in _stage3(s):
        old = {
            index: f"“tình trạng khẩn cấp về {force.emergency}”"
            for index, force in enumerate(stage.core)
            if mentions(force.emergency, _OLD_KINDS) and not mentions(force.emergency, "thảm họa")
        }
        own = s.given((*path, "core"))  # the model's kinds all stand in one place: one finding for them
        for index, said in (old if own else dict.fromkeys([*old][:1], ", ".join(old.values()))).items():
            yield Hit((*path, "core", index, "emergency"), _KINDS.format(said), _KINDS_HINT)
    yield from _old_kinds_in_prose(s)


def _old_kinds_in_prose(s: Resolved) -> Iterator[Hit]:
    for found in prose(s).find("tình trạng khẩn cấp về"):
        kind = _OLD_KIND.match(found.after)
        if kind and found.path[0] == "situations" and "core" not in found.path and not mentions(found.text, _NO_MORE):
            yield Hit(found.path, _KINDS.format(f"“tình trạng khẩn cấp về {kind[1].lower()}”"), _KINDS_HINT)


@rule("KB-D3-TQ", WARNING, "Luật 104/2025/QH15", BEYOND)
def who_decides(s: Resolved) -> Iterator[Hit]:
    """Ai quyết định ban bố tình trạng khẩn cấp theo luật mới.

    Từ 01/7/2026 Ủy ban Thường vụ Quốc hội quyết định theo đề nghị của Thủ tướng. Không báo khi câu đã nhắc Ủy ban
    Thường vụ Quốc hội. Chưa có ngày ban hành thì không kiểm tra.

    Căn cứ: Luật 104/2025/QH15.
    Sai: Bộ Công an báo cáo Thủ tướng Chính phủ quyết định tình trạng khẩn cấp
    Đúng: Bộ Y tế tham mưu Thủ tướng Chính phủ đề nghị Ủy ban Thường vụ Quốc hội quyết định ban bố tình trạng khẩn cấp
    """
    if not in_force(s, _LAW):
        return
    for _, path, situation in numbered(s):
        for index, text in enumerate(situation.steps.step2.stage3.leadership):
            if mentions(text, _PRIME_MINISTER) and not mentions(_TOLD_ONLY.sub("…", text), _ASSEMBLY):
                message = (
                    "Từ 01/7/2026 Ủy ban Thường vụ Quốc hội quyết định ban bố tình trạng khẩn cấp theo đề nghị của "
                    "Thủ tướng; câu “Thủ tướng Chính phủ quyết định” của khung mẫu cần rà lại."
                )
                hint = "viết: … Thủ tướng đề nghị Ủy ban Thường vụ Quốc hội quyết định ban bố tình trạng khẩn cấp"
                yield Hit((*path, "steps", "step2", "stage3", "leadership", index), message, hint)


@rule("KB-D3-TM", WARNING, "NĐ 190/2026/NĐ-CP Đ12-18", BEYOND)
def who_advises(s: Resolved) -> Iterator[Hit]:
    """Cơ quan tham mưu ban bố tình trạng khẩn cấp theo lĩnh vực.

    Nghị định 190/2026/NĐ-CP giao bộ tham mưu theo loại thảm họa; câu của khung mẫu luôn ghi Bộ Công an. Báo khi câu nêu
    một bộ khác đứng ra báo cáo, tham mưu và không nêu bộ của lĩnh vực.

    Căn cứ: NĐ 190/2026/NĐ-CP Đ12-18.
    Sai: lĩnh vực y_te: Bộ Công an báo cáo Thủ tướng Chính phủ
    Đúng: lĩnh vực y_te: Bộ Y tế báo cáo Thủ tướng Chính phủ
    """
    right = s.domain.emergency_advisers
    if not right or not in_force(s, _DECREE):
        return
    others = {name for domain in s.catalog.references.domains.values() for name in domain.emergency_advisers}
    for _, path, situation in numbered(s):
        texts = situation.steps.step2.stage3.leadership
        if mentions(texts, " | ".join(plain(name).strip() for name in right)):
            continue
        for index, text in enumerate(texts):
            wrong = next((name for name in sorted(others) if mentions(text, _advises(name))), None)
            if wrong is not None:
                message = (
                    f"Cơ quan tham mưu ban bố tình trạng khẩn cấp cho lĩnh vực {s.domain.name} là "
                    f"{', '.join(right)}, không phải {wrong}."
                )
                at = (*path, "steps", "step2", "stage3", "leadership", index)
                yield Hit(at, message, f"viết {right[0]} thay cho {wrong}")


def _advises(name: str) -> str:
    return f"{plain(name).strip()} … (báo cáo/tham mưu/đề nghị/trình/đề xuất)"
