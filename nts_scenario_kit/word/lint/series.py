"""Order of numbers and letters: what is lost, repeated or out of place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from nts_scenario_kit.vietnamese import POINT_LETTERS, roman
from nts_scenario_kit.word.facts.roles import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from nts_scenario_kit.word.facts.document import Piece
    from nts_scenario_kit.word.facts.lines import Line

_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_HEADINGS = (
    Role.PART, Role.PART_JOINED, Role.PART_TITLE, Role.SECTION, Role.SECTION_JOINED, Role.SECTION_TITLE, Role.ARTICLE,
    Role.ROMAN_SECTION, Role.OTHER_LEVEL, Role.CENTRED,
)  # fmt: skip
_ABOVE_KHOAN = (*_HEADINGS, Role.CELL)
_ABOVE_DIEM = (*_HEADINGS, Role.CLAUSE, Role.SUBCLAUSE)  # behind a table the letters run on, or start anew
_FULL = "aăâbcdđeêghiklmnoôơpqrstuưvxy"


class Step(NamedTuple):
    """A fault in a series: the line, its number as shown, what is wrong and what is expected."""

    line: Line
    shown: str
    fault: str
    hint: str


def roman_value(text: str) -> int:
    """``IV`` -> 4; 0 for a text that is no Roman number."""
    values = [_ROMAN.get(sign, 0) for sign in text]
    total = sum(-v if v < max(values[i:], default=0) else v for i, v in enumerate(values))
    return total if text and total > 0 and roman(total) == text else 0


def series(items: Iterable[tuple[Line, tuple[int, str] | None]]) -> Iterator[Step]:
    """Faults of numbers that run 1, 2, 3. Behind None they may start anew or run on; a new start at 1 is no fault.

    One wrong number among right ones is one fault.
    """
    previous, fresh, missed = 0, True, 0
    for line, value in items:
        if value is None:
            fresh = True
            continue
        number, shown = value
        wanted = previous + 1
        again = number == 1 and previous == 1 and not fresh
        fault = again or number not in (wanted, 1, missed)
        missed = wanted + 1 if fault and number >= previous else 0
        fresh = False
        if fault:
            form = roman(wanted) if not shown.isdigit() else str(wanted)
            if number == previous:
                yield Step(line, shown, "bị lặp", f"đánh lại số {form}")
            else:
                yield Step(
                    line,
                    shown,
                    f"không theo thứ tự; trước đó thiếu {form}" if number > wanted else "không theo thứ tự",
                    f"kiểm tra số {form}",
                )
        previous = number


def numbers(piece: Piece) -> Iterator[Step]:
    """Faults in the numbers of khoản; a heading above starts them anew, or they run on."""
    previous, fresh = 0, True
    missed: tuple[int, ...] = ()  # what goes on rightly behind a wrong number
    above: Line | None = None
    for line in piece.all(Role.CLAUSE, *_ABOVE_KHOAN):
        if line.role != Role.CLAUSE:
            fresh = True
            continue
        match = re.match(r"^(\d+)\s*[.)/-]", line.text)
        number = int(match[1]) if match else 0
        if number in missed:
            missed = ()
        elif number == previous and not fresh:
            missed = (previous + 2,)
            yield Step(line, str(number), "bị lặp", f"đánh lại số {previous + 1}")
        elif number not in (1, previous + 1):
            wanted = 1 if fresh else previous + 1
            missed = (wanted + 1, previous + 2) if number > wanted else ()
            yield _lost(line, number, wanted, above)
        previous, fresh, above = number, False, line


def _lost(line: Line, number: int, wanted: int, above: Line | None) -> Step:
    """A number that is not where it must be; it may run on inside the paragraph above."""
    if above is not None and re.search(rf"[.;:] {wanted}\. [^\W\d_]", above.text):
        where = above.text[:40].rsplit(" ", 1)[0]
        return Step(above, str(wanted), f"viết liền trong đoạn “{where}…”", f"xuống dòng trước “{wanted}.”")
    return Step(line, str(number), f"không theo thứ tự; trước đó thiếu khoản {wanted}", f"kiểm tra khoản {wanted}")


def letters(piece: Piece) -> Iterator[Step]:
    """Faults in the letters of điểm. A document that uses ă, â, ê … throughout is let pass.

    One wrong letter among right ones is one fault.
    """
    lines = piece.all(Role.POINT, *_ABOVE_DIEM)
    used = {_letter(line) for line in lines if line.role == Role.POINT}
    alphabet = _FULL if "ă" in used or "ê" in used else POINT_LETTERS
    previous = missed = ""
    for line in lines:
        if line.role != Role.POINT:
            previous = ""
            continue
        letter = _letter(line)
        wanted = _after(previous, alphabet)
        right = letter in (wanted, missed) or (letter == "a" and previous != "")
        missed = "" if right else _after(wanted, alphabet)
        if not right:
            yield _letter_step(line, letter, previous, wanted)
        previous = letter


def _letter(line: Line) -> str:
    match = re.match(r"^\(?(\w)", line.text)
    return match[1].lower() if match else ""


def _after(previous: str, alphabet: str) -> str:
    """The letter that follows; after a letter outside the alphabet, the next one inside it."""
    if not previous:
        return alphabet[0]
    if previous not in alphabet:
        return next((x for x in alphabet if ord(x) > ord(previous) and x.isascii()), "")
    at = alphabet.index(previous) + 1
    return alphabet[at] if at < len(alphabet) else ""


def _letter_step(line: Line, letter: str, previous: str, wanted: str) -> Step:
    auto = "; danh sách tự động của Word không có chữ đ" if line.paragraph.label and wanted == "đ" else ""
    if letter == previous:
        return Step(line, f"{letter})", "bị lặp", f"đánh lại {wanted})")
    if not previous:
        return Step(line, f"{letter})", "đứng đầu danh sách; thiếu điểm a)", "bắt đầu từ a)")
    return Step(line, f"{letter})", f"đứng sau {previous}); thiếu điểm {wanted}){auto}", f"đánh lại {wanted})")
