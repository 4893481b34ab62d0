"""Section IV (Phụ lục): who is charged with what."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.model.types import Level
from nts_scenario_kit.rules import actors, sayings
from nts_scenario_kit.rules.agencies import key, same, stem
from nts_scenario_kit.rules.idle import names_nobody
from nts_scenario_kit.rules.reading import plain
from nts_scenario_kit.rules.registry import ERROR, NOTE, WARNING, Hit, rule
from nts_scenario_kit.rules.texts import is_blank, mentions
from nts_scenario_kit.rules.units import acts_by_units, is_its_unit, of_its_own_house

if TYPE_CHECKING:
    from nts_scenario_kit.model.scenario import Assignment
    from nts_scenario_kit.model.situation import Situation
    from nts_scenario_kit.resolve import Resolved

_GROUP = "IV. Tổ chức thực hiện"
_ASSIGNMENTS: DataPath = ("implementation", "assignments")


def _actors(items: tuple[Assignment, ...]) -> tuple[str, ...]:
    """Everyone named in an assignment."""
    return tuple(name for item in items for name in (*item.lead, *item.cooperation))


@rule("KB-IV-2", ERROR, "147 PL IV.2", _GROUP)
def assigned(s: Resolved) -> Iterator[Hit]:
    """Mục IV phải phân công trách nhiệm của các chủ thể.

    Kiểm tra “phân công” có ít nhất một nhiệm vụ có nội dung hoặc có cơ quan chủ trì.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, IV.2.
    Sai: phân công: []
    Đúng: phân công: [{việc: Xây dựng phương án điều trị, chủ trì: Sở Y tế, thời hạn: 2026-12-31, sản phẩm: Phương án}]
    """
    items = s.scenario.implementation.assignments
    if not any(not is_blank((item.task, *item.lead)) for item in items):
        yield Hit(_ASSIGNMENTS, "Mục IV chưa phân công trách nhiệm của các chủ thể.", "viết từng việc, ai chủ trì")


@lru_cache(maxsize=4)
def _named_forces(s: Resolved) -> tuple[tuple[DataPath, str, int, int], ...]:
    """Every agency named in a stage with its path, situation and stage; stage 3 only as the author wrote it."""
    return tuple(_forces(s))


def _forces(s: Resolved) -> Iterator[tuple[DataPath, str, int, int]]:
    model = s.variant.situation.get("forces", {}).get("stage3", {})
    examples = [(one.get("emergency"), _texts(one.get("lead"))) for one in model.get("core") or ()]
    for index, situation in enumerate(s.scenario.situations):
        at: DataPath = ("situations", index, "forces")
        one, two, three = situation.forces.stage1, situation.forces.stage2, situation.forces.stage3
        fields = [
            ((*at, "stage1", "lead"), one.lead, 1),
            ((*at, "stage1", "cooperation"), one.cooperation, 1),
            ((*at, "stage2", "lead"), two.lead, 2),
            ((*at, "stage2", "cooperation"), two.cooperation, 2),
        ]
        if s.given((*at, "stage3", "core")):
            own = [(n, core) for n, core in enumerate(three.core) if (core.emergency, core.lead) not in examples]
            for n, core in own:
                fields.append(((*at, "stage3", "core", n, "lead"), core.lead, 3))
                fields.append(((*at, "stage3", "core", n, "cooperation"), core.cooperation, 3))
        for path, texts, stage in fields:
            for position, name in actors.placed(texts):
                yield (*path, position), name, index, stage


def _texts(value: object) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value) if isinstance(value, list) else ()


@rule("KB-IV-2-DU", ERROR, "147 PL IV.2 + III.1.d", _GROUP)
def every_force_assigned(s: Resolved) -> Iterator[Hit]:
    """Lực lượng có tên ở các giai đoạn phải được phân công tại Mục IV.

    So từng cơ quan, lực lượng ghi ở chủ trì, phối hợp của giai đoạn 1, 2, 3 (điểm d) với chủ trì, phối hợp, trách
    nhiệm của bảng phân công. “Lực lượng Công an” khớp với “Công an thành phố”; chữ tắt được đọc ra; nhóm chung như
    “các lực lượng tại chỗ và chi viện có liên quan”, lực lượng tại chỗ không có tên riêng như “tổ bảo vệ rừng của các
    buôn” được miễn; lực lượng nòng cốt giai đoạn 3 theo mẫu (ví dụ của Phụ lục) được miễn; cơ quan ban hành được coi là
    có việc khi vụ, cục, sở, phòng của mình được phân công; cấp xã không phân công cơ quan cấp tỉnh đến chi viện. Mỗi cơ
    quan báo một lần, ở chỗ ghi đầu tiên. Bảng chưa có việc nào thì KB-IV-2, KB-6R-VIEC báo.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, IV.2 và III.1.d.
    Sai: giai đoạn 2 phối hợp: [Bộ Chỉ huy quân sự thành phố], bảng phân công chỉ có Sở Y tế và Công an thành phố
    Đúng: bảng phân công có thêm: {việc: Vận chuyển, cách ly, chủ trì: Bộ Chỉ huy quân sự thành phố, …}
    """
    items = s.scenario.implementation.assignments
    charged = tuple(dict.fromkeys(name for name in actors.split(_actors(items)) if not actors.generic(name)))
    duties = tuple(item.responsibility for item in items)
    if is_blank(item.task for item in items):
        return
    told: set[str] = set()
    for path, name, index, stage in _named_forces(s):
        known = key(name)
        if actors.generic(name) or actors.nameless(name) or actors.above_commune(s.scenario.level, name):
            continue
        if known in told or names_nobody((name,)):
            continue
        if actors.meets_one(name, charged) or actors.named(name, duties) or acts_by_units(s, name, charged):
            continue
        if actors.of_all_communes(name, charged):
            continue
        if any(actors.meets_one(successor, charged) for successor in _of_today(s, name)):
            continue
        told.add(known)
        message = f"“{name}” có tên ở tình huống {index + 1}, giai đoạn {stage} nhưng không có phân công tại Mục IV."
        hint = "thêm một nhiệm vụ cho cơ quan này ở “phân công”, hoặc ghi ở “phối hợp” của nhiệm vụ có sẵn"
        yield Hit(path, message, hint, elsewhere=True)


#: Which level of the mechanism the issuing body gives tasks to: its own.
_OWN_COMMAND = {Level.COMMUNE: "commune", Level.PROVINCE: "province", Level.MINISTRY: "national"}


@rule("KB-IV-2-CQ", NOTE, "147 PL IV.2 + III.1.c", _GROUP)
def chair_assigned(s: Resolved) -> Iterator[Hit]:
    """Cơ quan chỉ đạo ứng phó có tên riêng nên được phân công tại Mục IV.

    Xét “cơ quan chỉ đạo” của cấp mình ở cơ chế vận hành, khi tác giả ghi tên một ban: Mục IV nên có việc của ban đó,
    hoặc ai thường trực, giúp việc cho ban. Tìm tên ban trong mọi ô của bảng phân công. Miễn cho “Cơ quan chỉ đạo ứng
    phó …” như Phụ lục gọi, cho “Ban Chỉ đạo ứng phó …” mà bước 2, giai đoạn 1 thành lập, vì chỉ có khi có sự cố; cho
    chính cơ quan ban hành. Mỗi cơ quan báo một lần.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, IV.2 và III.1.c.
    Sai: cơ quan chỉ đạo: Ban Chỉ huy Phòng thủ dân sự tỉnh, trong khi bảng phân công không nhắc ban này
    Đúng: bảng phân công có: {việc: Thường trực Ban Chỉ huy Phòng thủ dân sự tỉnh, chủ trì: Bộ Chỉ huy Quân sự tỉnh}
    """
    items, level = s.scenario.implementation.assignments, _OWN_COMMAND[s.scenario.level]
    if is_blank(item.task for item in items):
        return
    said = (text for i in items for text in (*i.lead, *i.cooperation, i.task, i.responsibility, i.authority))
    table = tuple(f" {key(text)} " for text in said)
    told: set[str] = set()
    for index, situation in enumerate(s.scenario.situations):
        path: DataPath = ("situations", index, "mechanism", level, "body")
        body = getattr(situation.mechanism, level).body
        if not s.given(path) or is_blank(body) or _is_formed_then(body, situation) or key(body) in told:
            continue
        if same(body, s.scenario.issuance.body) or any(f" {stem(body)} " in text for text in table):
            continue
        told.add(key(body))
        message = f"“{body}” chỉ đạo ứng phó ở tình huống {index + 1} nhưng không có phân công tại Mục IV."
        hint = "thêm ở “phân công” việc của cơ quan này, hoặc ai thường trực, giúp việc cho cơ quan này"
        yield Hit(path, message, hint, elsewhere=True)


def _is_formed_then(body: str, situation: Situation) -> bool:
    """True for a body that does not stand before something happens: it is set up in the first stage of the response."""
    for_this = mentions(body, "(ban chỉ đạo/ban chỉ huy/sở chỉ huy/tổ) ứng phó")
    return mentions(body, "cơ quan chỉ đạo") or (
        for_this and mentions(situation.steps.step2.stage1.leadership, sayings.SET_UP)
    )


def _of_today(s: Resolved, name: str) -> Iterator[str]:
    """The successor of a body with an old name, which KB-TEN-CU tells."""
    said = plain(name)
    yield from (entry.new for entry in s.catalog.references.old_names if plain(entry.old) in said)


@rule("KB-IV-2-THUA", NOTE, "147 PL IV.2", _GROUP)
def idle_lead(s: Resolved) -> Iterator[Hit]:
    """Cơ quan được phân công nên xuất hiện trong ít nhất một tình huống.

    So từng cơ quan chủ trì ở bảng phân công với mọi câu chữ của các tình huống (lực lượng và các bước). Chỉ là gợi
    ý: cơ quan bảo đảm (tài chính, nội vụ…) có thể không đứng ở giai đoạn nào. Miễn cho nhóm chung, Mặt trận Tổ quốc
    và Ủy ban nhân dân cấp dưới; vụ, cục của bộ, phòng của xã ban hành khi tình huống có tên bộ, xã. Kịch bản chưa có
    tình huống nào thì KB-III-0 báo.

    Căn cứ: Phụ lục Nghị quyết số 147/NQ-CP, IV.2.
    Sai: chủ trì: Sở Ngoại vụ, trong khi không tình huống nào nhắc Sở Ngoại vụ
    Đúng: thêm Sở Ngoại vụ vào lực lượng phối hợp của tình huống có yếu tố nước ngoài
    """
    if not s.scenario.situations:
        return
    forces = tuple(dict.fromkeys(name for _, name, _, _ in _named_forces(s)))
    told: set[str] = set()
    for index, item in enumerate(s.scenario.implementation.assignments):
        for position, name in actors.placed(item.lead):
            known = key(name)
            exempt = actors.generic(name) or mentions(name, "mặt trận tổ quốc | ủy ban nhân dân | ubnd | mttq")
            if exempt or known in told:
                continue
            told.add(known)
            body = s.scenario.issuance.body if is_its_unit(s, name) else ""  # its part is the ministry's
            said = tuple(one for one in (name, _without_area(name), body) if one)
            if any(actors.meets_one(one, forces) or actors.named(one, _situation_texts(s)) for one in said):
                continue
            message = f"“{name}” được phân công tại Mục IV nhưng không xuất hiện trong tình huống nào."
            shown = f"{body}, hoặc đơn vị này," if body else "cơ quan này"
            hint = f"nêu {shown} ở lực lượng phối hợp hoặc các bước của một tình huống"
            yield Hit((*_ASSIGNMENTS, index, "lead", position), message, hint)


@lru_cache(maxsize=4)
def _situation_texts(s: Resolved) -> tuple[str, ...]:
    texts: list[str] = []
    for situation in s.data.get("situations") or ():
        _gather(situation, texts)
    return tuple(texts)


def _gather(data: object, texts: list[str]) -> None:
    if isinstance(data, str):
        texts.append(data)
    elif isinstance(data, dict):
        for value in data.values():
            _gather(value, texts)
    elif isinstance(data, list):
        for value in data:
            _gather(value, texts)


#: So many words of a name tell who it is without the area behind it.
_TELLING = 4


def _without_area(name: str) -> str:
    """``Trung tâm Kiểm soát bệnh tật thành phố`` is the ``Trung tâm Kiểm soát bệnh tật`` of the steps."""
    known = stem(name)
    return known if len(known.split()) >= _TELLING else ""


_LOWER = {
    Level.MINISTRY: "(ủy ban nhân dân/ubnd) … (tỉnh/thành phố/địa phương/các cấp) | chính quyền địa phương"
    " | (các /)(địa phương/tỉnh) | cấp tỉnh",
    Level.PROVINCE: "(ủy ban nhân dân/ubnd/chính quyền) … (xã/phường/đặc khu/cấp dưới/các cấp/cơ sở/địa phương)"
    " | (cấp/các) xã | các (phường/địa phương) | chủ tịch (xã/phường/đặc khu)",
}


@rule("KB-IV-2-XA", WARNING, "147 V.17; 418 V.18; Cần Thơ III.17", _GROUP)
def lower_level(s: Resolved) -> Iterator[Hit]:
    """Mục IV cần phân công Ủy ban nhân dân cấp dưới trực tiếp.

    Cấp bộ: tìm Ủy ban nhân dân các tỉnh, thành phố; cấp tỉnh: tìm Ủy ban nhân dân xã, phường, đặc khu, trong chủ
    trì, phối hợp của bảng phân công. Không áp dụng cho cấp xã, cho kịch bản của bộ mà địa bàn là chính bộ (trụ sở, hệ
    thống thông tin của bộ).

    Căn cứ: Nghị quyết số 147/NQ-CP, V.17; Kế hoạch số 418/KH-UBND, V.18; Kế hoạch của thành phố Cần Thơ, III.17.
    Sai: bảng phân công của thành phố chỉ có các sở
    Đúng: bảng phân công có thêm: {việc: Rà soát hộ dân nguy cơ cao, chủ trì: Ủy ban nhân dân các xã, phường, …}
    """
    wanted = _LOWER.get(s.scenario.level)
    charged = _actors(s.scenario.implementation.assignments)
    if wanted and not is_blank(charged) and not mentions(charged, wanted) and not of_its_own_house(s):
        yield Hit(
            _ASSIGNMENTS, "Mục IV chưa phân công Ủy ban nhân dân cấp dưới trực tiếp.", _lower_hint(s.scenario.level)
        )


def _lower_hint(level: Level) -> str:
    below = "các tỉnh, thành phố" if level is Level.MINISTRY else "xã, phường, đặc khu"
    return f"thêm một nhiệm vụ cho Ủy ban nhân dân {below}"
