"""Size, style and place of the components around the text, so that their sizes move together."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.word import formatting
from nts_scenario_kit.word.facts.document import MAIN, Piece
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.format import COMPONENTS, PROFILES, Component, Profile, Range
from nts_scenario_kit.word.lint.paragraphs import TEXT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts import Run
    from nts_scenario_kit.word.facts.lines import Line
    from nts_scenario_kit.word.lint.base import Subject

#: Roles whose size and style the decree fixes, with the component's key and the kinds of document it is judged in.
_STYLED = {
    Role.NATIONAL_NAME: "quoc_hieu", Role.MOTTO: "tieu_ngu", Role.PARENT_BODY: "co_quan_chu_quan",
    Role.ISSUING_BODY: "co_quan_ban_hanh", Role.NUMBER: "so_ky_hieu", Role.PLACE_DATE: "dia_danh_ngay",
    Role.LETTER_ABSTRACT: "trich_yeu_cv", Role.TITLE: "ten_loai", Role.ABSTRACT: "trich_yeu",
    Role.AUTHORITY: "tham_quyen", Role.DECIDES: "quyet_dinh", Role.BASIS: "can_cu", Role.PART: "phan_chuong",
    Role.PART_TITLE: "phan_chuong_title", Role.SECTION: "muc", Role.SECTION_TITLE: "muc_title",
    Role.ROMAN_SECTION: "muc_6b", Role.POST: "chuc_vu_ky", Role.SIGNER: "ho_ten_ky", Role.ADDRESSED: "kinh_gui",
    Role.ADDRESSEE: "kinh_gui", Role.RECIPIENTS: "noi_nhan_label", Role.RECIPIENT: "noi_nhan_item",
    Role.DRAFTER: "nguoi_soan_thao", Role.ANNEX_LABEL: "phu_luc_label", Role.ANNEX_TITLE: "phu_luc_title",
    Role.ATTACHED_TO: "kem_theo", Role.COSIGNER_POST: "chuc_vu_ky", Role.COSIGNER: "ho_ten_ky",
}  # fmt: skip
_CENTRED = {role for role, key in _STYLED.items() if COMPONENTS[key].align == "center"}


_SET = (Role.NATIONAL_NAME, Role.MOTTO, Role.PLACE_DATE)  # whose sizes the decree gives as a set (note of PL I, I.V)
_NUMBER_GAP_PT = 6.0


def nearest(value: float, allowed: Range) -> float:
    """The allowed value that is nearest."""
    return min(max(value, allowed.low), allowed.high)


class _Wish(NamedTuple):
    """What one line asks of a run that it shows."""

    run: Run
    values: tuple[tuple[str, object], ...]


def fix_components(subject: Subject) -> None:
    """Size, bold, italic and centring of every component whose style the decree fixes."""
    shown = Counter(id(run.element) for piece in subject.pieces for line in piece.lines for run in line.runs)
    wishes: dict[int, list[_Wish]] = defaultdict(list)
    for piece in subject.pieces:
        for wish in _wishes(piece):
            wishes[id(wish.run.element)].append(wish)
        for line in piece.lines:
            if _judged(piece, line):
                _centre(line)
        _gap_above_abstract(subject, piece)
    for run, asked in wishes.items():
        # one run over several lines is changed only if all of them ask for the same
        if asked[0].values and len(asked) == shown[run] and len({wish.values for wish in asked}) == 1:
            formatting.set_run(asked[0].run.element, **dict(asked[0].values))


def _judged(piece: Piece, line: Line) -> bool:
    """True for a component whose style the decree fixes; a form shown in an annex may have a signature of its own."""
    of_form = piece.kind != MAIN and line.role in (Role.POST, Role.SIGNER, Role.RECIPIENTS)
    return line.role in _STYLED and not of_form


def _wishes(piece: Piece) -> Iterator[_Wish]:
    profile, together = _profile(piece)
    above: dict[str, _Wish] = {}  # of the last component on each side
    for line in piece.lines:
        if line.role == Role.RULE and line.side in above:
            yield from _drawn(line, above[line.side])
        if not _judged(piece, line):
            continue
        key = _STYLED[line.role]
        for run in line.lettered:
            size = profile.size[key] if together and key in _SET else None
            above[line.side] = _Wish(run, _values(run, COMPONENTS[key], profile.size[key], size))
            yield above[line.side]


def _drawn(line: Line, above: _Wish) -> Iterator[_Wish]:
    """A rule of underscores that is as large as the text above it goes on being so: its length is a share of it."""
    size = dict(above.values).get("size")
    same = size is not None and all(run.size == above.run.size for run in line.runs)
    if same and len(line.runs) == 1:
        yield _Wish(line.runs[0], (("size", size),))


def _values(run: Run, part: Component, usual: float, wanted: float | None) -> tuple[tuple[str, object], ...]:
    """What must change: a size outside its range, or one that does not go with the rest of its set; bold; italic."""
    values: dict[str, object] = {}
    if not part.size_pt.holds(run.size):
        values["size"] = usual
    elif wanted is not None and run.size != wanted:
        values["size"] = wanted
    if part.bold is not None and run.bold != part.bold:
        values["bold"] = part.bold
    if part.italic is not None and run.italic != part.italic:
        values["italic"] = part.italic
    return tuple(values.items())


def _profile(piece: Piece) -> tuple[Profile, bool]:
    """The set of sizes that most of the head has already, else that of the text; True if a size of the set is wrong."""
    votes: Counter[int] = Counter()
    wrong = False
    for key in _SET:
        line = piece.first(key)
        if line is None or not line.lettered:
            continue
        size = line.lettered[0].size
        wrong |= not COMPONENTS[key].size_pt.holds(size)
        votes.update(body for body, profile in PROFILES.items() if profile.size[key] == size)
    best = votes.most_common()
    if best and (len(best) == 1 or best[0][1] > best[1][1]):
        return PROFILES[best[0][0]], wrong
    sizes = Counter(run.size for line in piece.all(*TEXT) for run in line.lettered for _ in run.text)
    return PROFILES[13 if sizes and sizes.most_common(1)[0][0] == 13 else 14], wrong


def _gap_above_abstract(subject: Subject, piece: Piece) -> None:
    """``V/v …`` of a letter stands 6 points below the number (PL I, I.II.5b)."""
    line, number = piece.first(Role.LETTER_ABSTRACT), piece.first(Role.NUMBER)
    if line is None or number is None or number.paragraph.cell is None or number.paragraph is line.paragraph:
        return
    next_to_it = line.paragraph.number - number.paragraph.number == 1
    if next_to_it and subject.facts.gap(number.paragraph, line.paragraph) < _NUMBER_GAP_PT - 0.5:
        formatting.set_spacing(line.paragraph.element, before=_NUMBER_GAP_PT)


def _centre(line: Line) -> None:
    own_column = line.paragraph.cell is not None or line.role not in (Role.POST, Role.SIGNER, Role.PLACE_DATE)
    two_columns = line.paragraph.cell is None and line.side != ""
    if line.role in _CENTRED and own_column and not two_columns and line.paragraph.align != "center":
        formatting.set_align(line.paragraph.element, "center")
