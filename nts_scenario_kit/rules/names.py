"""Names of bodies and places: one name for one body, names that are valid on the day, nothing left of another text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from nts_scenario_kit.catalog.renamed import TWO_TIERS
from nts_scenario_kit.catalog.spelling import spelling
from nts_scenario_kit.finding import DataPath
from nts_scenario_kit.model.types import Level
from nts_scenario_kit.rules import actors
from nts_scenario_kit.rules.agencies import key
from nts_scenario_kit.rules.folding import folded
from nts_scenario_kit.rules.merged import FORMER, merged_into, old_provinces
from nts_scenario_kit.rules.prose import Found, is_cited, prose
from nts_scenario_kit.rules.reading import Read, look, plain
from nts_scenario_kit.rules.registry import BEYOND, ERROR, NOTE, WARNING, Hit, rule
from nts_scenario_kit.vietnamese import bare

if TYPE_CHECKING:
    from nts_scenario_kit.catalog.references import Unit
    from nts_scenario_kit.resolve import Resolved

_GROUP = "Tên cơ quan, địa danh"


def _is_named(after: str) -> bool:
    """True if a proper name follows: white space and a capital."""
    name = after.lstrip()
    return len(name) < len(after) and name[:1].isupper()


def _names(s: Resolved) -> Iterator[tuple[DataPath, str]]:
    """Every single agency that the author wrote into a field for agencies; of equal texts the first."""
    seen: set[str] = set()
    for path, text in prose(s).agencies:
        if text not in seen and path[0] in {"situations", "implementation"}:
            seen.add(text)
            yield from ((path, name) for name in actors.split((text,)) if not actors.generic(name))


_LIGHT = re.compile(r" (?:đề nghị|các|lực lượng|cơ quan|lãnh đạo|giám đốc|đồng chí|nhân dân|việt nam) ")


@lru_cache(maxsize=4096)
def _letters(name: str) -> str:
    """The name for comparing, without marks of tone."""
    return bare(key(name))


def _shown(name: str) -> str:
    """The name without words that do not make it another spelling."""
    previous, out = "", plain(name)
    while out != previous:
        previous, out = out, _LIGHT.sub(" ", out)
    return out.strip()


@rule("KB-TEN-NB", WARNING, "Cần Thơ III.2.c (“quốc phòng”) và phụ lục (“hàng hải”)", _GROUP)
def one_name(s: Resolved) -> Iterator[Hit]:
    """Một cơ quan, một lĩnh vực chỉ dùng một tên.

    So các tên ở chủ trì, phối hợp, cơ quan đề xuất, đầu mối sau khi viết đầy đủ chữ tắt, bỏ dấu và bỏ chữ nối: hai
    tên còn lại như nhau mà viết khác nhau (Sở NN&MT; Sở Nông nghiệp, Môi trường; Sở Y tê) là một cơ quan. Tên có
    thêm địa danh (Công an thành phố Cần Thơ) không bị báo. Với lĩnh vực, so tên lĩnh vực đi sau “kịch bản khung”
    với lĩnh vực của tệp.

    Căn cứ: Kế hoạch của thành phố Cần Thơ, III.2.c (“quốc phòng”) và phụ lục (“hàng hải”).
    Sai: chủ trì: Sở Nông nghiệp và Môi trường; phối hợp: [Sở NN&MT]
    Đúng: Sở Nông nghiệp và Môi trường ở mọi chỗ
    """
    first: dict[str, str] = {}
    told: set[str] = set()
    for path, name in _names(s):
        other = first.setdefault(_letters(name), name)
        if other != name and _shown(other) != _shown(name) and _shown(name) not in told:
            told.add(_shown(name))
            message = f"“{other}” và “{name}” có vẻ là một cơ quan hoặc lĩnh vực; dùng thống nhất một tên."
            yield Hit(path, message, f"dùng “{other}”" if len(other) >= len(name) else f"dùng “{name}”")
    for wrong in spelling().domain_names.get(s.scenario.domain, ()):
        for found in prose(s).find(f"lĩnh vực {wrong}"):
            if "kịch bản" in found.text[: found.start].lower():
                right = f"lĩnh vực {s.domain.name.lower()}"
                message = f"“{right}” và “{found.words}” có vẻ là một cơ quan hoặc lĩnh vực; dùng thống nhất một tên."
                yield Hit(found.path, message, f"dùng “{right}”")


@rule("KB-TEN-CU", WARNING, "danh mục tên cơ quan của bộ công cụ", BEYOND)
def old_names(s: Resolved) -> Iterator[Hit]:
    """Tên cũ của cơ quan, đơn vị hành chính.

    Tìm các tên trong danh mục tên cơ quan (templates/catalog/agencies.yaml) mà tại ngày ban hành không còn đúng; chưa
    có ngày ban hành thì so với tên hiện nay. Không xét tên văn bản được viện dẫn. Mỗi đoạn báo một lần cho mỗi tên.
    Tỉnh đã hợp nhất từ 01/7/2025 cũng là tên cũ, trừ khi đoạn văn kể chuyện trước đó (“cũ”, “trước đây”, “năm 2024”).

    Căn cứ: Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025; Nghị quyết số 147/NQ-CP, Nghị định số
    45/2025/NĐ-CP, Nghị quyết số 176/2025/QH15 (tên bộ, sở mới).
    Sai: chủ trì: Sở Nông nghiệp và Phát triển nông thôn (ban hành năm 2026)
    Đúng: chủ trì: Sở Nông nghiệp và Môi trường
    """
    day = s.scenario.issuance.date
    told: set[tuple[DataPath, int]] = set()
    names = sorted(s.catalog.references.old_names, key=lambda entry: -len(entry.old))
    for entry in names:
        if entry.since and day and day < entry.since:
            continue
        for found in _own(prose(s).find(entry.old)):
            if (found.path, found.start) not in told and not _is_new(found, entry.new):
                told.add((found.path, found.start))
                hint = f"viết “{entry.new}” ({entry.ground})"
                yield Hit(found.path, f"“{found.words}” là tên cũ; dùng “{entry.new}”.", hint)
    yield from old_provinces(s)


def _own(found: Iterable[Found]) -> Iterator[Found]:
    return (one for one in found if not is_cited(one.path))


def _is_new(found: Found, new: str) -> bool:
    """True if the old name is only the beginning of the new one: ``Ban Tuyên giáo và Dân vận …``."""
    return folded(found.words + found.after).startswith(folded(new))


@rule("KB-TEN-BH", ERROR, "NQ 202/2025/QH15", BEYOND)
def issuer_exists(s: Resolved) -> Iterator[Hit]:
    """Cơ quan ban hành phải còn tồn tại tại ngày ban hành.

    So địa danh trong “cơ quan ban hành” và “địa bàn” với các tỉnh, thành phố đã hợp nhất từ ngày 01/7/2025, cơ quan ban
    hành còn với cấp huyện (không còn từ ngày đó). Địa bàn ghi là “cũ”, “trước đây” không bị báo. Khi biến thể tự nó đã
    hết hiệu lực thì chỉ báo BT-HIEU-LUC.

    Căn cứ: Nghị quyết số 202/2025/QH15; Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.
    Sai: cơ quan ban hành: Ủy ban nhân dân tỉnh Hậu Giang, ngày: 2026-12-15
    Đúng: cơ quan ban hành: Ủy ban nhân dân thành phố Cần Thơ, ngày: 2026-12-15
    """
    body, day = s.scenario.issuance.body, s.scenario.issuance.date
    last = s.variant.merged.validity.last
    if day is None or day < TWO_TIERS or (last is not None and day > last):
        return
    said = plain(body)
    successor = merged_into(s, body)
    successor = f"Ủy ban nhân dân {successor}" if successor else ""
    if not successor and re.search(r" (?:huyện|quận|thị xã) ", said):
        successor = "Ủy ban nhân dân xã, phường, đặc khu"
    if successor:
        message = f"Cơ quan ban hành “{body}” không còn tồn tại tại ngày ban hành; cơ quan kế thừa: {successor}."
        yield Hit(("issuance", "body"), message, "viết tên cơ quan kế thừa")
    place = s.scenario.locality
    now = "" if FORMER.search(plain(place)) else merged_into(s, place)
    if now:
        message = f"Địa bàn “{place}” không còn là đơn vị hành chính tại ngày ban hành; nay thuộc {now}."
        yield Hit(("locality",), message, f"ghi {now}, hoặc các xã, phường của {now}")


_BODIES = (
    "công an", "ủy ban nhân dân", "ubnd", "hội đồng nhân dân", "hđnd", "quân sự", "chqs", "địa bàn", "lãnh đạo",
    "mặt trận tổ quốc việt nam", "mặt trận tổ quốc", "văn phòng ubnd", "cấp ủy", "ngân sách", "đoàn thể",
    "chủ tịch",
)  # fmt: skip
_OTHER_KIND = {
    "thành phố": (("tỉnh ủy",), tuple(f"{body} tỉnh" for body in _BODIES)),
    "tỉnh": (("thành ủy",), tuple(f"{body} thành phố" for body in _BODIES)),
}
_GOES_ON = re.compile(r"\s*(?:,|/|và|hoặc|\()\s*(?:tỉnh|thành phố)\b|\s+(?:trực thuộc|lân cận|khác|giáp ranh|bạn)\b")


def _unit_kind(s: Resolved) -> str:
    """``tỉnh`` or ``thành phố``: what the provincial unit of the scenario is; empty if it cannot be known."""
    if s.scenario.level is Level.MINISTRY:
        return ""
    said = f"{plain(s.scenario.locality)}|{plain(s.scenario.issuance.body)}|{plain(s.scenario.issuance.parent)}"
    kinds = [kind for kind in ("tỉnh", "thành phố") if f" {kind} " in said]
    return kinds[0] if len(kinds) == 1 else ""


@rule("KB-TEN-TP", ERROR, "418 (tỉnh), Cần Thơ (thành phố)", _GROUP)
def province_or_city(s: Resolved) -> Iterator[Hit]:
    """Đơn vị là thành phố thì không dùng tên của tỉnh, và ngược lại.

    Lấy loại đơn vị từ “địa bàn” và cơ quan ban hành, rồi tìm tên của loại kia: Tỉnh ủy, Công an tỉnh, Ủy ban nhân
    dân tỉnh, địa bàn tỉnh… Không xét “tỉnh, thành phố”, tên riêng của nơi khác (Công an tỉnh Vĩnh Long) và văn bản
    được viện dẫn.

    Căn cứ: Kế hoạch số 418/KH-UBND (tỉnh Đắk Nông); Kế hoạch của thành phố Cần Thơ.
    Sai: địa bàn: thành phố Cần Thơ; phối hợp: [Công an tỉnh]
    Đúng: địa bàn: thành phố Cần Thơ; phối hợp: [Công an thành phố]
    """
    kind = _unit_kind(s)
    told: set[tuple[DataPath, int]] = set()
    for phrases in _OTHER_KIND.get(kind, ()):
        for found in _own(prose(s).find_longest(phrases)):
            end = found.start + len(found.words)
            elsewhere = _GOES_ON.match(found.after) or (_is_named(found.after) and not _is_self(s, found.after))
            if not elsewhere and (found.path, end) not in told:
                told.add((found.path, end))
                yield Hit(
                    found.path, f"Đơn vị là {kind} nhưng văn bản dùng “{found.words}”.", _kind_hint(kind, found.words)
                )


def _kind_hint(kind: str, words: str) -> str:
    other = "tỉnh" if kind == "thành phố" else "thành phố"
    lowered = words.lower()
    if lowered.endswith("ủy") and lowered.startswith(("tỉnh", "thành")):
        return f"dùng “{'Thành ủy' if kind == 'thành phố' else 'Tỉnh ủy'}”"
    return f"dùng “{words[: -len(other)]}{kind}”"


def _is_self(s: Resolved, after: str) -> bool:
    """True if what follows is the unit's own name: ``tỉnh Cần Thơ`` for thành phố Cần Thơ."""
    own = re.sub(r"^.*(?:tỉnh|thành phố)\s+", "", s.scenario.locality)
    return bool(own) and folded(after).strip().startswith(folded(own))


def _unit(s: Resolved) -> Unit | None:
    """The provincial unit that the locality or the issuing body names."""
    said = plain(s.scenario.locality) + plain(s.scenario.issuance.body)
    return next((unit for unit in s.catalog.references.units.values() if plain(unit.name) in said), None)


_ONLY_XA = tuple(
    folded(f"{word} ") for word in ("các", "nhiều", "ủy ban nhân dân", "ubnd", "công an", "mỗi", "từng", "một")
)
#: Communes of one kind of land, of which wards are none.
_OF_LAND = re.compile(
    r"\s+(?:(?:ở |thuộc |trong )?(?:vùng|miền|khu vực) )?(?:núi|cao|sâu|xa|đồi|trung du|đồng bằng|biên giới|biên|biển"
    r"|ven|đảo|hải đảo|bãi ngang|hạ du|hạ lưu|thượng nguồn|đầu nguồn|cù lao|cồn|giáp|nông thôn|thuần nông"
    r"|đặc biệt khó khăn|nghèo|dân tộc|đồng bào|chăn nuôi|trồng|nuôi|làm (?:muối|nông|rừng|biển)|nông nghiệp"
    r"|lúa|chuyên canh)\b"
)
#: So many letters before them another kind may stand first: ``đặc khu, phường, xã``, ``đặc khu X hoặc xã, phường``.
_BEFORE = 40
_OTHER_KINDS = re.compile(r"\b(?:phường|đặc khu)\b(?=[^.;\n]*\Z)")
_LISTED = re.compile(r"\s*(?:,|và|/|hoặc)\s*(?:phường|đặc khu)")


@rule("KB-TEN-XA", NOTE, "Cần Thơ III.17 (“xã, phường”); 13 đặc khu", BEYOND)
def commune_kinds(s: Resolved) -> Iterator[Hit]:
    """Địa bàn có phường, đặc khu thì nên ghi “xã, phường, đặc khu”.

    So với số đơn vị cấp xã của tỉnh, thành phố trong templates/catalog/units.yaml. Tìm chỗ chỉ ghi “các xã”, “nhiều
    xã”, “Ủy ban nhân dân xã”…, hoặc “xã, phường” khi có đặc khu; báo một lần, ở chỗ đầu tiên. Các xã của một vùng đất
    (“các xã vùng núi”, “các xã biên giới”) không bị báo. Chỉ áp dụng cho cấp tỉnh.

    Căn cứ: Kế hoạch của thành phố Cần Thơ, III.17 (“xã, phường”); danh sách 13 đặc khu.
    Sai: Ủy ban nhân dân các xã (thành phố có 31 xã và 72 phường)
    Đúng: Ủy ban nhân dân các xã, phường
    """
    unit = _unit(s)
    if unit is None or s.scenario.level is not Level.PROVINCE:
        return
    kinds = [kind for kind in ("phường", "đặc khu") if kind in unit.kinds]
    for path, _, places in prose(s).told(_only_xa):
        for said, listed in places:
            missing = [kind for kind in kinds if kind not in said]
            if missing and not (listed and "đặc khu" not in missing) and not is_cited(path):
                message = f"Địa bàn có {', '.join(missing)}; nên ghi “xã, phường, đặc khu”."
                yield Hit(path, message, f"thêm “{', '.join(missing)}”")
                return


@look(lambda sheet: sheet.saying("xã"))
def _only_xa(read: Read) -> tuple[tuple[str, bool], ...]:
    """Places that speak of communes in general: some words from there on, and whether other kinds are listed."""
    text, lowered, out = read.text, read.lowered, list[tuple[str, bool]]()
    at = lowered.find("xã")
    while at >= 0:
        whole = not lowered[max(0, at - 1) : at].isalnum() and not lowered[at + 2 : at + 3].isalnum()
        listed = bool(_LISTED.match(lowered, at + 2))
        of_land = _OF_LAND.match(lowered, at + 2)
        general = lowered.endswith(_ONLY_XA, 0, at) and not of_land and not _is_named(text[at + 2 : at + 9])
        if whole and (general or (listed and not _is_named(text[at + 2 : at + 9]))):
            before = _OTHER_KINDS.findall(lowered[max(0, at - _BEFORE) : at])
            out.append((" ".join([*before, lowered[at : at + 40].split("\n\n")[0]]), listed))
        at = lowered.find("xã", at + 1)
    return tuple(out)


@rule("KB-TEN-SOT", WARNING, "418 V (Mondulkiri); Cần Thơ I.1 (“xây dựng Việt Nam trở thành quốc gia”)", _GROUP)
def leftovers(s: Resolved) -> Iterator[Hit]:
    """Còn sót nội dung của văn bản gốc.

    Tìm các cụm từ trong templates/catalog/spelling.yaml: tên nơi khác, mục tiêu quốc gia trong văn bản của tỉnh,
    câu hướng dẫn của khung mẫu chưa được thay. Mỗi cụm có nơi và cấp được dùng đúng.

    Căn cứ: Kế hoạch số 418/KH-UBND, V (Mondulkiri); Kế hoạch của thành phố Cần Thơ, I.1.
    Sai: xây dựng Việt Nam trở thành quốc gia có khả năng quản trị hiệu quả (kịch bản của thành phố)
    Đúng: xây dựng thành phố Cần Thơ có khả năng quản trị hiệu quả
    """
    where = plain(s.scenario.locality) + plain(s.scenario.issuance.body)
    for phrase, localities, levels in spelling().leftovers:
        if s.scenario.level in levels or any(plain(place) in where for place in localities):
            continue
        for found in _own(prose(s).find(phrase)):
            yield Hit(
                found.path, f"Còn sót nội dung của văn bản gốc: “{found.words}”.", "thay bằng nội dung của đơn vị mình"
            )
