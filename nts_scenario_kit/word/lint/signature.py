"""Powers, post and name of the signer (PL I, I.II.7; Điều 13)."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from nts_scenario_kit.finding import Severity
from nts_scenario_kit.vietnamese import fold
from nts_scenario_kit.word.format import PATTERNS, Basis
from nts_scenario_kit.word.lint.base import (
    Problem,
    Subject,
    check_align,
    check_caps,
    check_size,
    check_style,
    quote,
    rule,
)
from nts_scenario_kit.word.lint.borders import drawn
from nts_scenario_kit.word.lint.signer import nameless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nts_scenario_kit.word.facts.document import Piece
    from nts_scenario_kit.word.facts.lines import Line

GROUP = "phần ký"
_COLLECTIVE = ("uy ban nhan dan", "ubnd", "hoi dong", "ban chap hanh", "ban thuong vu", "ban chi dao", "ban can su")
_WRONG_PREFIX = re.compile(r"^(?:(TM|KT|TL|TUQ|Q)(?:\s*[/:]\s*|\s+|\.(?=\S)|\s+\.\s*)|([TK])/([MTL])[.\s]*)(\S.*)$")
_IN_CHARGE = re.compile(r"\b(?:phu trach|duoc giao)\b(?! ke toan)")
_DEPUTY = ("pho", "thu truong", "kt.", "quyen")
#: Bodies whose sector may print a degree before the name (II.7c).
_LEARNED = (
    "truong", "benh vien", "hoc vien", "vien", "dai hoc", "trung tam y te", "phong kham", "khoa", "cong an",
    "bo chi huy", "ban chi huy", "bo doi", "quan khu",
)  # fmt: skip
_SEVERAL_SIGNERS = ("bien ban", "hop dong", "ban thoa thuan", "ban ghi nho", "giay uy quyen")


def _posts(piece: Piece) -> list[Line]:
    return piece.all("chuc_vu_ky")


def _signed(subject: Subject) -> Iterator[tuple[Piece, list[Line]]]:
    for piece in subject.pieces:
        posts = _posts(piece)
        if posts and not piece.title.startswith(_SEVERAL_SIGNERS):
            yield piece, posts


@rule("ND30-SIGN-TM", Basis.TEXT, "PL I, I.II.7b; Điều 13, khoản 2", GROUP)
def sign_tm(subject: Subject) -> Iterator[Problem]:
    """Ký thay mặt tập thể ghi “TM.” trước tên tập thể; thẩm quyền cá nhân thì không.

    Nghị quyết của Hội đồng nhân dân do Chủ tịch ký chứng thực nên không cần “TM.”.

    Sai: thẩm quyền ban hành là ỦY BAN NHÂN DÂN nhưng ký CHỦ TỊCH
    Đúng: TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH
    """
    for piece, posts in _signed(subject):
        authority = piece.first("tham_quyen")
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


@rule("ND30-SIGN-Q", Basis.TEXT, "PL I, I.II.7b", GROUP)
def sign_q(subject: Subject) -> Iterator[Problem]:
    """Người được giao quyền cấp trưởng ghi “Q.” trước chức vụ.

    Sai: QUYỀN GIÁM ĐỐC
    Đúng: Q. GIÁM ĐỐC
    """
    for _, posts in _signed(subject):
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
    for _, posts in _signed(subject):
        if _alone(posts):
            yield Problem(
                posts[0], f"{quote(posts[0].text)} ký không có dòng “KT. …”", "thêm dòng “KT. <chức vụ người đứng đầu>”"
            )
        for above, line in pairwise(posts):
            if _stands_in(above, line):
                message = f"{quote(line.text)} ký dưới {quote(above.text)} không có “KT.” và chức vụ người đứng đầu"
                yield Problem(line, message, f"thêm dòng “KT. {_head_of(line.text)}” trên chức vụ cấp phó")
        for index, line in enumerate(posts):
            if line.text.startswith("KT. "):
                below = next((x for x in posts[index + 1 :] if x.starts_post or not x.starts_body), None)
                yield from _for_the_head(line, below)


def _for_the_head(head: Line, below: Line | None) -> Iterator[Problem]:
    """What is wrong with a line ``KT. …`` and the post below it."""
    if head.bare.startswith("kt. pho "):
        message = f"{quote(head.text)} ghi chức vụ cấp phó; sau “KT.” là chức vụ người đứng đầu"
        yield Problem(head, message, f"ghi “KT. {_head_of(head.text.removeprefix('KT. '))}”")
    elif below is None or not (below.bare.startswith(_DEPUTY) or " pho " in below.bare):
        shown = quote(below.text) if below else "không có"
        message = f"dưới {quote(head.text)} phải là chức vụ cấp phó; hiện là {shown}"
        yield Problem(head, message, "ghi chức vụ cấp phó ở dòng dưới")
    elif below.bare.startswith("pho ") and below.bare.split()[1] not in head.bare.split():
        message = f"{quote(below.text)} không phải cấp phó của chức vụ trong {quote(head.text)}"
        yield Problem(below, message, f"ghi “KT. {_head_of(below.text)}” nếu đó là người đứng đầu", Severity.WARNING)


def _alone(posts: list[Line]) -> bool:
    """True for a deputy over whose post stands nothing that says for whom he signs."""
    prefixed = any(PATTERNS["ky"].match(line.text) or _WRONG_PREFIX.match(line.text) for line in posts)
    return not prefixed and posts[0].bare.startswith("pho ")


def _stands_in(above: Line, deputy: Line) -> bool:
    """True for a deputy right below his head, or below the committee in whose name he signs, without ``KT.``."""
    of_committee = above.bare.startswith(("tm. uy ban nhan dan", "tm. ubnd"))
    return deputy.bare.startswith("pho ") and (of_committee or fold(above.text) == fold(_head_of(deputy.text)))


def _head_of(deputy: str) -> str:
    """The post of the head that a deputy's post names: ``PHÓ CHỦ TỊCH`` -> ``CHỦ TỊCH``."""
    return deputy.split(" ", 1)[-1]


def _delegated(subject: Subject, prefix: str, what: str) -> Iterator[Problem]:
    for _, posts in _signed(subject):
        for index, line in enumerate(posts):
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
    for _, posts in _signed(subject):
        for line in posts:
            match = _WRONG_PREFIX.match(line.text)
            if match and not PATTERNS["ky"].match(line.text):
                prefix = match[1] or f"{match[2]}{match[3]}"
                yield Problem(line, f"{quote(line.text)} viết sai chữ viết tắt", f"viết “{prefix}. {match[4]}”")


@rule("ND30-SIGN-POS", Basis.TEXT, "PL I, I.II.7b, 7c", GROUP)
def sign_pos(subject: Subject) -> Iterator[Problem]:
    """Chức vụ của người ký là chức vụ lãnh đạo chính thức; cấp phó được giao phụ trách ký thay như các cấp phó khác.

    Chức vụ ghi thêm “phụ trách”, “được giao” không phải chức vụ chính thức. Chức vụ khác, máy không biết có chính thức
    hay không.

    Sai: PHÓ GIÁM ĐỐC PHỤ TRÁCH
    Đúng: KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC
    """
    for _, posts in _signed(subject):
        for line in posts:
            if _IN_CHARGE.search(line.bare) and not _alone(posts):
                message = f"{quote(line.text)} không phải chức vụ chính thức; cấp phó được giao phụ trách ký thay (KT.)"
                yield Problem(line, message, "ghi chức vụ chính thức, bỏ chữ “phụ trách”", Severity.WARNING)


@rule("ND30-SIGN-STYLE", Basis.TEXT, "PL I, I.II.7đ", GROUP)
def sign_style(subject: Subject) -> Iterator[Problem]:
    """Quyền hạn, chức vụ của người ký: in hoa, cỡ 13–14, đứng, đậm.

    Sai: Phó Giám đốc (chữ thường, không đậm)
    Đúng: PHÓ GIÁM ĐỐC
    """
    lines = subject.main.all("chuc_vu_ky", "chuc_vu_ben")
    yield from check_size(lines, "chuc_vu_ky")
    yield from check_style(lines, "chuc_vu_ky")
    yield from check_caps(lines, "chuc_vu_ky")
    yield from check_align([line for line in lines if line.paragraph.cell is not None], "chuc_vu_ky")
    name = subject.main.first("ho_ten_ky")
    if name is not None and not lines and name.starts_post:
        yield from check_caps([name], "chuc_vu_ky")


@rule("ND30-SIGN-NAME", Basis.TEXT, "PL I, I.II.7đ", GROUP)
def sign_name(subject: Subject) -> Iterator[Problem]:
    """Họ và tên người ký: chữ in thường, cỡ 13–14, đứng, đậm, canh giữa dưới chức vụ.

    Văn bản đã có số và ngày mà không có họ tên người ký cũng là lỗi; bản dự thảo và biểu mẫu được để trống.

    Sai: NGUYỄN VĂN AN
    Đúng: Nguyễn Văn An
    """
    names = subject.main.all("ho_ten_ky", "ho_ten_ben")
    lines = [line for line in names if not line.starts_post or not _lacks_posts(subject)]
    yield from check_size(lines, "ho_ten_ky")
    yield from check_style(lines, "ho_ten_ky")
    yield from check_caps(lines, "ho_ten_ky")
    yield from check_align([line for line in lines if line.paragraph.cell is not None], "ho_ten_ky")
    yield from nameless(subject)


def _lacks_posts(subject: Subject) -> bool:
    return not subject.main.all("chuc_vu_ky")


@rule("ND30-SIGN-NOTITLE", Basis.TEXT, "PL I, I.II.7c", GROUP)
def sign_notitle(subject: Subject) -> Iterator[Problem]:
    """Trước họ tên người ký không ghi học hàm, học vị, danh hiệu.

    Lực lượng vũ trang, cơ sở giáo dục, y tế, khoa học theo quy định riêng của ngành.

    Sai: TS. Nguyễn Văn An
    Đúng: Nguyễn Văn An
    """
    for line in subject.main.all("ho_ten_ky"):
        if PATTERNS["hoc_vi"].match(line.text):
            yield Problem(
                line,
                f"{quote(line.text)} có học hàm, học vị hoặc danh hiệu trước họ tên",
                "chỉ ghi họ và tên, trừ khi ngành có quy định riêng",
                Severity.WARNING if _of_learned_body(subject) else None,
            )


def _of_learned_body(subject: Subject) -> bool:
    return any(line.bare.startswith(_LEARNED) for line in subject.main.all("co_quan_ban_hanh", "co_quan_chu_quan"))


@rule("ND30-SIGN-PLACE", Basis.TEXT, "PL I, I.II.9d; I.IV", GROUP)
def sign_place(subject: Subject) -> Iterator[Problem]:
    """Phần ký ở bên phải, ngang hàng với “Nơi nhận”.

    Sai: “Nơi nhận” ở hàng dưới chức vụ người ký
    Đúng: “Nơi nhận” và chức vụ người ký ở cùng một hàng của bảng
    """
    post, label = subject.main.first("chuc_vu_ky"), subject.main.first("noi_nhan_label")
    one, two = (line.paragraph.cell if line else None for line in (post, label))
    if one is None or two is None or one.table != two.table:
        return
    if drawn(post):
        yield Problem(post, "bảng phần ký có đường viền; mẫu không có", "bỏ đường viền của bảng", Severity.WARNING)
    if one.row != two.row:
        yield Problem(
            post, "chức vụ người ký không cùng hàng với “Nơi nhận”", "đặt hai phần trong cùng một hàng của bảng"
        )
    elif one.column < two.column:
        yield Problem(post, "phần ký ở bên trái “Nơi nhận”; quy định ở bên phải", "đổi chỗ hai cột")
