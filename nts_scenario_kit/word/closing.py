"""The end of a document as the Word template asks for it: recipients at the left, the signature at the right."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from nts_scenario_kit.word.parted import posts_side_mm
from nts_scenario_kit.word.widths import BOLD, REGULAR, twips, width_mm

if TYPE_CHECKING:
    from nts_scenario_kit.document import Part
    from nts_scenario_kit.word.view import Room

#: Lines of recipients that may stand in the row of the signature, and what the signature itself is as high as.
_LONG_LIST, _SIGNATURE_LINES = 30, 15
#: Room on both sides of a long name, and what is left to the recipients at least, in mm.
_BESIDE_NAME_MM, _NARROWEST_MM = 4.0, 45.0
#: Share of the width that the templates of Phụ lục III give to the signature: a long post gets as much.
_POST_SHARE = 0.62


def signature(part: Part, room: Room) -> dict[str, object]:
    """Recipients, powers, posts and name, and the two columns in twips; nothing for a part without signature."""
    sign = part.signature
    posts = tuple(map(str.upper, sign.lines)) if sign else ()
    names_mm, signer_mm = _columns_mm(sign.name if sign else "", posts, room)
    recipients, further = _beside(tuple(map(without_hyphen, sign.recipients)), names_mm, room) if sign else ((), ())
    return {
        "signed": sign is not None,
        "power": sign.lines if sign else (),
        "power_side": twips(posts_side_mm(posts, room.sizes["chuc_vu_ky"], signer_mm, BOLD)),
        "signer": sign.name if sign else "",
        "recipients": recipients,
        "further": further,
        "names_width": twips(names_mm),
        "signer_width": twips(signer_mm),
        "drafter": sign.drafter if sign else "",
        "contact": sign.contact if sign else (),
    }


def without_hyphen(text: str) -> str:
    """The template prints the hyphen of a list; one that the text brings along is not printed twice."""
    return text.removeprefix("- ")


def _columns_mm(name: str, posts: tuple[str, ...], room: Room) -> tuple[float, float]:
    """The columns of the template; wider at the right where the signature needs it (II.7đ).

    The signer's name stands on one line; so does a post that has room within the share of the decree's templates.
    """
    longest = max((width_mm(post, room.sizes["chuc_vu_ky"], BOLD) for post in posts), default=0.0)
    most = room.text_mm * _POST_SHARE
    wanted = max(_wanted_mm(width_mm(name, room.sizes["ho_ten_ky"], BOLD), room), min(_wanted_mm(longest, room), most))
    more = min(max(wanted - room.signer_mm, 0.0), max(room.names_mm - _NARROWEST_MM, 0.0))
    return room.names_mm - more, room.signer_mm + more


def _wanted_mm(length: float, room: Room) -> float:
    """A column for a line of this length: the template's own, or one with room on both sides."""
    return room.signer_mm if length + _BESIDE_NAME_MM / 2 <= room.signer_mm else length + _BESIDE_NAME_MM


def _beside(names: tuple[str, ...], width_mm_: float, room: Room) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Recipients beside the signature, whose row stays on one page, and the rest of a list longer than half a page."""
    size = room.sizes["noi_nhan_item"]
    heights = [ceil(width_mm(f"- {name}", size, REGULAR) / width_mm_) for name in names]
    if not room.further or sum(heights) <= _LONG_LIST:
        return names, ()
    count = next(n for n in range(len(names)) if sum(heights[:n]) >= _SIGNATURE_LINES)
    return names[:count], names[count:]
