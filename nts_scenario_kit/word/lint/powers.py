"""Powers of the signer: for a body, for the head, by order, by authorisation (PL I, I.II.7b; Điều 13)."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.vietnamese import bare, fold
from nts_scenario_kit.word.facts.lines import begins_post, names_a_body
from nts_scenario_kit.word.facts.roles import Role
from nts_scenario_kit.word.format import PATTERNS, Basis
from nts_scenario_kit.word.lint.base import Problem, Subject, quote, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.document import Piece
    from nts_scenario_kit.word.facts.lines import Line

GROUP = "phần ký"
_COLLECTIVE = ("uy ban nhan dan", "ubnd", "hoi dong", "ban chap hanh", "ban thuong vu", "ban chi dao", "ban can su")
_WRONG_PREFIX = re.compile(
    r"^(?:(TM|KT|TL|TUQ|Q)(?:\s*[/:]\s*|\s+|\.(?=\S)|\s+\.\s*)|([TK])/([MTL])[.\s]*|(T)(?:[/.]U[/.]?|U[/.])(Q)[.\s]*)"
    r"(\S.*)$"
)
_DEPUTY = ("pho", "thu truong", "kt.", "quyen")
_VICE_MINISTER = fold("thứ trưởng")
_SEVERAL_SIGNERS = ("bien ban", "hop dong", "ban thoa thuan", "ban ghi nho", "giay uy quyen")
#: A rank of the forces and a comma before a post: ``ĐẠI TÁ, PHÓ GIÁM ĐỐC``.
_RANK = re.compile(r"^(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uý)\s*[,–-]\s*", re.IGNORECASE)
#: Collectives whose names begin like a post.
_NO_PERSON = ("chu tich doan", "truong cac", "chu nhiem cac")


def signed(subject: Subject) -> Iterator[tuple[Piece, list[Line]]]:
    """Documents that one person signs, with the lines of powers and posts."""
    for piece in subject.pieces:
        posts = piece.all(Role.POST)
        if posts and not piece.title.startswith(_SEVERAL_SIGNERS):
            yield piece, posts


def ranked(line: Line) -> bool:
    """True for a post with a rank before it."""
    return begins_post(bare(_post(line))) and _RANK.match(line.text) is not None


def _post(line: Line) -> str:
    """The post without a rank before it, which another rule tells."""
    return _RANK.sub("", line.text)


@rule("ND30-SIGN-TM", Basis.TEXT, "PL I, I.II.7b; Điều 13, khoản 2", GROUP)
def sign_tm(subject: Subject) -> Iterator[Problem]:
    """Ký thay mặt tập thể ghi “TM.” trước tên tập thể; thẩm quyền cá nhân thì không.

    Nghị quyết của Hội đồng nhân dân do Chủ tịch ký chứng thực nên không cần “TM.”.

    Sai: TM. CHỦ TỊCH; thẩm quyền ban hành là ỦY BAN NHÂN DÂN nhưng ký CHỦ TỊCH
    Đúng: TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH
    """
    for piece, posts in signed(subject):
        yield from _for_a_person(posts)
        authority = piece.first(Role.AUTHORITY)
        joint = posts[0].text.startswith("TM.")
        if authority is None or _WRONG_PREFIX.match(posts[0].text) or posts[0].text.startswith(("TL.", "TUQ.")):
            continue
        certified = piece.title.startswith("nghi quyet") and authority.bare.startswith("hoi dong nhan dan")
        if authority.bare.startswith(_COLLECTIVE) and not joint and not certified:
            yield Problem(
                posts[0],
                f"thẩm quyền ban hành là {quote(authority.text)} nhưng phần ký không có “TM.”",
                f"thêm dòng “TM. {authority.text}”",
            )
        elif authority.starts_post and joint:
            yield Problem(
                posts[0],
                f"thẩm quyền ban hành là {quote(authority.text)} nhưng ký thay mặt {quote(posts[0].text)}",
                "bỏ dòng “TM. …”, ghi chức vụ người ký",
            )


def _for_a_person(posts: list[Line]) -> Iterator[Problem]:
    """``TM.`` before the post of one person."""
    for line in posts:
        who = line.text.removeprefix("TM. ")
        if who != line.text and begins_post(bare(who)) and not bare(who).startswith(_NO_PERSON):
            message = (
                f"{quote(line.text)} ghi “TM.” trước chức vụ; “TM.” chỉ ghi trước tên tập thể lãnh đạo hoặc tên cơ quan"
            )
            yield Problem(line, message, "ghi “TM.” và tên tập thể; hoặc “KT.” nếu là cấp phó ký thay người đứng đầu")


@rule("ND30-SIGN-Q", Basis.TEXT, "PL I, I.II.7b", GROUP)
def sign_q(subject: Subject) -> Iterator[Problem]:
    """Người được giao quyền cấp trưởng ghi “Q.” trước chức vụ.

    Sai: QUYỀN GIÁM ĐỐC
    Đúng: Q. GIÁM ĐỐC
    """
    for _, posts in signed(subject):
        for line in posts:
            if line.bare.startswith("quyen "):
                yield Problem(
                    line, f"{quote(line.text)} không dùng chữ viết tắt “Q.”", f"viết “Q. {line.text.split(' ', 1)[1]}”"
                )


@rule("ND30-SIGN-KT", Basis.TEXT, "PL I, I.II.7b; Điều 13, khoản 1", GROUP)
def sign_kt(subject: Subject) -> Iterator[Problem]:
    """Cấp phó ký thay ghi “KT.” và chức vụ người đứng đầu, dòng dưới là chức vụ cấp phó.

    Sai: PHÓ GIÁM ĐỐC (không có dòng KT.)
    Đúng: KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC
    """
    for _, posts in signed(subject):
        if alone(posts):
            yield Problem(
                posts[0], f"{quote(posts[0].text)} ký không có dòng “KT. …”", "thêm dòng “KT. <chức vụ người đứng đầu>”"
            )
        for above, line in pairwise(posts):
            if _stands_in(above, line):
                message = f"{quote(line.text)} ký dưới {quote(above.text)} không có “KT.” và chức vụ người đứng đầu"
                yield Problem(line, message, f"thêm dòng “KT. {_head_of(line.text)}” trên chức vụ cấp phó")
        for index, line in enumerate(posts):
            if line.text.startswith("KT. "):
                below = next((x for x in posts[index + 1 :] if ranked(x) or x.starts_post or not x.starts_body), None)
                yield from _for_the_head(line, below)


def _for_the_head(head: Line, below: Line | None) -> Iterator[Problem]:
    """What is wrong with a line ``KT. …`` and the post below it."""
    if head.bare.startswith("kt. pho "):
        message = f"{quote(head.text)} ghi chức vụ cấp phó; sau “KT.” là chức vụ người đứng đầu"
        yield Problem(head, message, f"ghi “KT. {_head_of(head.text.removeprefix('KT. '))}”")
    elif below is None or not (bare(_post(below)).startswith(_DEPUTY) or " pho " in below.bare):
        shown = quote(below.text) if below else "không có"
        message = f"dưới {quote(head.text)} phải là chức vụ cấp phó; hiện là {shown}"
        yield Problem(head, message, "ghi chức vụ cấp phó ở dòng dưới")
    elif below.bare.startswith("pho ") and below.bare.split()[1] not in head.bare.split():
        message = f"{quote(below.text)} không phải cấp phó của chức vụ trong {quote(head.text)}"
        yield Problem(below, message, f"ghi “KT. {_head_of(below.text)}” nếu đó là người đứng đầu", Severity.WARNING)


def alone(posts: list[Line]) -> bool:
    """True for a deputy over whose post stands nothing that says for whom he signs."""
    prefixed = any(PATTERNS["ky"].match(line.text) or _WRONG_PREFIX.match(line.text) for line in posts)
    return not prefixed and _deputy(posts[0])


def _stands_in(above: Line, deputy: Line) -> bool:
    """True for a deputy right below his head, or below the committee in whose name he signs, without ``KT.``."""
    of_committee = above.bare.startswith(("tm. uy ban nhan dan", "tm. ubnd"))
    return _deputy(deputy) and (of_committee or fold(above.text) == fold(_head_of(deputy.text)))


def _deputy(line: Line) -> bool:
    """True for the post of a deputy: PHÓ … or THỨ TRƯỞNG, which is not THỦ TRƯỞNG."""
    return line.bare.startswith("pho ") or fold(line.text).startswith(_VICE_MINISTER)


def _head_of(deputy: str) -> str:
    """The post of the head that a deputy's post names: ``PHÓ CHỦ TỊCH`` -> ``CHỦ TỊCH``, ``THỨ TRƯỞNG`` -> ``BỘ …``."""
    rest = deputy.split(" ", 1)[-1]
    return f"BỘ {rest}" if fold(deputy).startswith(_VICE_MINISTER) else rest


def _delegated(subject: Subject, prefix: str, what: str) -> Iterator[Problem]:
    for _, posts in signed(subject):
        for index, line in enumerate(posts):
            who = bare(line.text.removeprefix(prefix + " "))
            if who != line.bare and names_a_body(who):
                only = f"“{prefix}” chỉ ghi trước chức vụ người đứng đầu"
                yield Problem(
                    line,
                    f"{quote(line.text)} ghi “{prefix}” trước tên cơ quan; {only}",
                    f"ghi “{prefix}” và chức vụ người đứng đầu, ví dụ “{prefix} GIÁM ĐỐC”",
                )
            if line.text.startswith(prefix + " ") and index + 1 == len(posts):
                yield Problem(
                    line,
                    f"dưới {quote(line.text)} không có chức vụ của người ký {what}",
                    "ghi chức vụ người ký ở dòng dưới",
                )


@rule("ND30-SIGN-TL", Basis.TEXT, "PL I, I.II.7b; Điều 13, khoản 4", GROUP)
def sign_tl(subject: Subject) -> Iterator[Problem]:
    """Ký thừa lệnh ghi “TL.” và chức vụ người đứng đầu, dòng dưới là chức vụ người ký.

    Sai: TL. CHỦ TỊCH / Nguyễn Văn An
    Đúng: TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG / Nguyễn Văn An
    """
    yield from _delegated(subject, "TL.", "thừa lệnh")


@rule("ND30-SIGN-TUQ", Basis.TEXT, "PL I, I.II.7b; Điều 13, khoản 3", GROUP)
def sign_tuq(subject: Subject) -> Iterator[Problem]:
    """Ký thừa ủy quyền ghi “TUQ.” và chức vụ người đứng đầu, dòng dưới là chức vụ người được ủy quyền.

    Sai: TUQ. GIÁM ĐỐC / Nguyễn Văn An
    Đúng: TUQ. GIÁM ĐỐC / TRƯỞNG PHÒNG NGHIỆP VỤ Y / Nguyễn Văn An
    """
    yield from _delegated(subject, "TUQ.", "thừa ủy quyền")


@rule("ND30-SIGN-PREFIX", Basis.TEMPLATE, "PL I, I.V.7", GROUP)
def sign_prefix(subject: Subject) -> Iterator[Problem]:
    """Chữ viết tắt TM., KT., TL., TUQ., Q. có dấu chấm và một dấu cách phía sau.

    Sai: KT/GIÁM ĐỐC
    Đúng: KT. GIÁM ĐỐC
    """
    for _, posts in signed(subject):
        for line in posts:
            match = _WRONG_PREFIX.match(line.text)
            if match and not PATTERNS["ky"].match(line.text):
                prefix = match[1] or (f"{match[2]}{match[3]}" if match[2] else "TUQ")
                yield Problem(line, f"{quote(line.text)} viết sai chữ viết tắt", f"viết “{prefix}. {match[6]}”")
