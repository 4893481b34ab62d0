"""Names of agencies and forces, compared as one reads them: ``UBND phường`` is ``Ủy ban nhân dân phường``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from nts_scenario_kit.rules.reading import plain
from nts_scenario_kit.rules.texts import mentions

if TYPE_CHECKING:
    from nts_scenario_kit.catalog.variants import VariantStack
    from nts_scenario_kit.resolve import Resolved

POLICE = (
    "công an | cảnh sát | an ninh điều tra | ca (xã/phường/đặc khu/tỉnh/thành phố/tp) | catp"
    " | (cục/phòng) an ninh (kinh tế/chính trị/mạng/đối ngoại/đối nội/nội địa)"
)
MILITARY = (
    "quân đội | quân sự | bộ quốc phòng | bộ tư lệnh | bộ đội | quân khu | quân chủng | cảnh sát biển"
    " | lực lượng vũ trang | hải quân | (sư/trung/lữ/tiểu) đoàn | (bch/ban chỉ huy/bộ/ban) chqs | bchqs | chqs"
    " | công binh | binh đoàn | binh chủng"
    " | không quân | đặc công"
)
BORDER_GUARD = "biên phòng | bđbp"
COAST_GUARD = "cảnh sát biển"
#: A body described by its duty instead of its name.
BY_DUTY = (
    "chủ quản | quản lý nhà nước | quản lý (chuyên /)(ngành/lĩnh vực) | phụ trách ngành | phụ trách lĩnh vực"
    " | ngành, lĩnh vực"
    " | cơ quan chuyên môn | lĩnh vực liên quan"
)

_ABBREVIATIONS = {
    "ubnd": "uỷ ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "ubmttq": "uỷ ban mặt trận tổ quốc",
    "mttq": "mặt trận tổ quốc",
    "ca": "công an",
    "bch": "bộ chỉ huy",
    "qs": "quân sự",
    "chqs": "chỉ huy quân sự",
    "nn": "nông nghiệp",
    "mt": "môi trường",
    "nhnn": "ngân hàng nhà nước",
    "tp": "thành phố",
    "bđbp": "bộ đội biên phòng",
    "ptds": "phòng thủ dân sự",
}
_NOISE = re.compile(r" (?:đề nghị|các|lực lượng|cơ quan|đồng chí|lãnh đạo|giám đốc|nhân dân việt nam|việt nam|và|&) ")
_COAST_GUARD = re.compile(COAST_GUARD, re.IGNORECASE)
_SPLIT = re.compile(r"(?:(?<!\s)\s+)?[;\n]\s*")  # blanks from their first on
_AREA = re.compile(r" (?:tỉnh|thành phố|xã|phường|đặc khu|địa phương|trung ương|cấp tỉnh|cấp xã|cấp)(?: .*)?$")


@lru_cache(maxsize=4096)
def key(name: str) -> str:
    """The name for comparing: abbreviations written out, without ``các``, ``lực lượng``, ``đề nghị`` …"""
    found = " ".join(_ABBREVIATIONS.get(word, word) for word in plain(name).split() if word not in ".!?")
    found = found.replace("công an nhân dân", "công an").replace("quân đội nhân dân", "quân đội")
    previous, out = "", f" {found} "
    while out != previous:
        previous, out = out, _NOISE.sub(" ", out)
    return out.strip() or found


@lru_cache(maxsize=4096)
def stem(name: str) -> str:
    """The key without the area at its end: ``Công an thành phố Cần Thơ`` -> ``công an``."""
    found = key(name)
    return _AREA.sub("", f" {found}").strip() or found


def same(a: str, b: str) -> bool:
    """True if both name one body: equal, or equal but for the area that one of them leaves out."""
    first, second = key(a), key(b)
    if first == second:
        return True
    shorter, longer = sorted((first, second), key=len)
    return stem(a) == stem(b) and (longer.startswith(shorter) or shorter == stem(shorter))


def names(texts: Iterable[str]) -> list[str]:
    """The single names in a field: each item, split at semicolons."""
    return [name for text in texts for name in _at_semicolons(text)]


@lru_cache(maxsize=4096)
def _at_semicolons(text: str) -> tuple[str, ...]:
    return tuple(filter(None, _SPLIT.split(text.strip(" .;"))))


def any_same(found: Iterable[str], wanted: Iterable[str]) -> bool:
    """True if one of the names is one of those wanted."""
    candidates = tuple(wanted)
    return any(same(name, other) for name in found for other in candidates)


def is_police(name: str) -> bool:
    """True for a body or force of the Công an. The coast guard (Cảnh sát biển) is none: it is the army's."""
    return mentions(_COAST_GUARD.sub("…", name), POLICE)


def domain_leads(s: Resolved) -> tuple[str, ...]:
    """The agencies that manage the scenario's domain, by the variant."""
    return _leads(s.variant, s)


def domain_leads_above(s: Resolved) -> tuple[str, ...]:
    """The agencies that manage the domain at the variant's own level, where it names none at the scenario's."""
    return _leads(s.catalog.variant(s.variant.id), s)


def _leads(variant: VariantStack, s: Resolved) -> tuple[str, ...]:
    return tuple(filter(None, variant.merged.domain_leads.get(s.scenario.domain, ())))
