"""Who signs and in whose name: power, post and name must go together (NĐ 30/2020, Phụ lục I, II.7)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from nts_scenario_kit.catalog.signing import deputised, head_of
from nts_scenario_kit.model.types import Carrier, SignerForm, article_named
from nts_scenario_kit.rules.registry import ERROR, KEY, WARNING, Hit, rule
from nts_scenario_kit.vietnamese import fold

if TYPE_CHECKING:
    from nts_scenario_kit.model.issuance import Signer
    from nts_scenario_kit.resolve import Resolved

_GROUP = "Ký ban hành"
#: Length of the path of who signs the issuance itself, not its submission.
_OF_ISSUER = 2
#: How many articles the kit's Decision has (mẫu 1.3).
_ARTICLES = 3
_TITLES = (
    r"GS|PGS|TSKH|TS|ThS|Ths|BS(?:CK(?:II|I|2|1))?|Bs|DS|CN|KS|LS|NGND|NGƯT|AHLĐ|(?:Phó )?[Gg]iáo sư"
    r"|Tiến sĩ(?: khoa học)?|Thạc sĩ|Bác sĩ|Dược sĩ|Kỹ sư|Cử nhân|Luật sư|Kiến trúc sư"
    r"|(?:Nhà giáo|Thầy thuốc) (?:Nhân dân|[ƯưUu]u tú)"
)
_DEGREE = re.compile(rf"^\s*(?:(?:{_TITLES})\b[.,]?\s*)+")


@rule("KB-KY-QUYEN", ERROR, "NĐ 30/2020 Phụ lục I mục II.7.b", _GROUP)
def power_fits_post(s: Resolved) -> Iterator[Hit]:
    """Quyền hạn ký phải hợp với chức vụ.

    Cấp phó ký thay người đứng đầu thì ghi KT.; ghi TM. một mình với chức vụ phó là sai, vì chỉ người đứng đầu ký
    trực tiếp thay mặt tập thể. Ngược lại, KT. không đi với chức vụ của chính người đứng đầu.

    Căn cứ: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.7.b; Điều 13.
    Sai: hình thức ký: TM., chức vụ: PHÓ CHỦ TỊCH
    Đúng: hình thức ký: KT., chức vụ: PHÓ CHỦ TỊCH
    """
    for path, signer in _signers(s):
        deputy = deputised(signer.post)
        if not signer.post.strip():
            continue
        if deputy and signer.form in {SignerForm.COLLECTIVE, None, SignerForm.ACTING}:
            form = signer.form.value if signer.form else "người đứng đầu ký (để trống)"
            message = f"Chức vụ “{signer.post}” là cấp phó nhưng hình thức ký là {form}; cấp phó ký thay phải ghi KT."
            yield Hit((*path, "form"), message, "viết hình thức ký: KT.")
        elif signer.form is SignerForm.DEPUTY and not deputy:
            message = f"Hình thức ký KT. (ký thay) không đi với chức vụ “{signer.post}” của người đứng đầu."
            yield Hit((*path, "form"), message, f"viết chức vụ của cấp phó, hoặc {_head_signs(s, path)}")


def _head_signs(s: Resolved, path: tuple[str, ...]) -> str:
    """How the head of the body would sign: bodies that decide together and those with one head differ."""
    known = head_of(s.scenario.issuance.body, s.catalog.references.heads) if len(path) == _OF_ISSUER else None
    if known is None:
        return "đổi hình thức ký: TM. (cơ quan làm việc tập thể), hoặc để trống (theo chế độ thủ trưởng)"
    return f"đổi hình thức ký: {known.signer.form}" if known.signer.form else "để trống hình thức ký"


@rule("KB-KY-TM", WARNING, "NĐ 30/2020 Điều 13; Phụ lục I mục II.7.b", _GROUP)
def collective_signs(s: Resolved) -> Iterator[Hit]:
    """Cơ quan làm việc theo chế độ thủ trưởng không ký TM.

    TM. là thay mặt tập thể: Ủy ban nhân dân, Ban Chỉ đạo. Người đứng đầu bộ, sở, công an, đơn vị ký theo thẩm quyền của
    mình, không ghi gì trước chức vụ. Thay mặt một tập thể khác thì ghi tên tập thể đó ở “thay mặt”.

    Căn cứ: NĐ 30/2020/NĐ-CP, Điều 13; Phụ lục I, mục II.7.b.
    Sai: cơ quan ban hành: Bộ Y tế; hình thức ký: TM., chức vụ: BỘ TRƯỞNG
    Đúng: cơ quan ban hành: Bộ Y tế; hình thức ký: (để trống), chức vụ: BỘ TRƯỞNG
    """
    issuance = s.scenario.issuance
    known = head_of(issuance.body, s.catalog.references.heads)
    alone = known is not None and known.signer.form is None
    if alone and issuance.signer.form is SignerForm.COLLECTIVE and not issuance.signer.collective:
        message = f"“{issuance.body}” làm việc theo chế độ thủ trưởng, không ký TM."
        yield Hit(("issuance", "signer", "form"), message, "để trống hình thức ký; cấp phó ký thay thì ghi KT.")


@rule("KB-KY-CHUC", WARNING, "NĐ 30/2020 Phụ lục I mục II.7.b", _GROUP)
def post_of_the_body(s: Resolved) -> Iterator[Hit]:
    """Chức vụ người ký phải là chức vụ của cơ quan ban hành.

    Người đứng đầu bộ là Bộ trưởng, Ngân hàng Nhà nước Việt Nam là Thống đốc, Thanh tra Chính phủ là Tổng Thanh tra, sở
    là Giám đốc, Ủy ban nhân dân là Chủ tịch. Báo khi chức vụ (hoặc chức vụ người đứng đầu của cấp phó) thuộc loại cơ
    quan khác. Loại cơ quan ghi ở templates/catalog/agencies.yaml; loại chưa rõ thì không xét.

    Căn cứ: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.7.b.
    Sai: cơ quan ban hành: Ngân hàng Nhà nước Việt Nam; chức vụ: BỘ TRƯỞNG
    Đúng: cơ quan ban hành: Ngân hàng Nhà nước Việt Nam; chức vụ: THỐNG ĐỐC
    """
    heads, issuance = s.catalog.references.heads, s.scenario.issuance
    known = head_of(issuance.body, heads)
    if known is None or not (known.issues or known.sign or known.executors):
        return
    right, others = fold(known.signer.post), {fold(one.signer.post) for one in heads}
    for name in ("post", "principal"):
        written = getattr(issuance.signer, name)
        said = fold(deputised(written) or written)
        by_order = issuance.signer.form in {SignerForm.ORDER, SignerForm.AUTHORISED} and name == "post"
        if said in others and said not in right and not by_order:
            message = f"Chức vụ “{written}” không phải của “{issuance.body}”; người đứng đầu là {known.signer.post}."
            yield Hit(("issuance", "signer", name), message, f"viết {KEY}: {_rightly(written, known.signer.post)}")


def _rightly(written: str, head: str) -> str:
    """The post that was meant, in the words of this body: its head or a deputy."""
    if not deputised(written):
        return head
    return "THỨ TRƯỞNG" if deputised("THỨ TRƯỞNG") == head else f"PHÓ {head}"


@rule("KB-KY-TEN", WARNING, "NĐ 30/2020 Phụ lục I mục II.7.c", _GROUP)
def name_without_degree(s: Resolved) -> Iterator[Hit]:
    """Trước họ tên người ký không ghi học hàm, học vị, danh hiệu.

    Riêng lực lượng vũ trang, giáo dục, y tế, khoa học có thể theo quy định của ngành.

    Căn cứ: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.7.c.
    Sai: họ tên: TS. Nguyễn Văn A
    Đúng: họ tên: Nguyễn Văn A
    """
    for path, signer in _signers(s):
        found = _DEGREE.match(signer.name)
        if found and found.end() < len(signer.name):
            message = f"Trước họ tên người ký không ghi “{found[0].strip()}”."
            yield Hit((*path, "name"), message, f"viết họ tên: {signer.name[found.end() :]}")


#: Surnames that begin no name of a body or place.
_SURNAMES = frozenset(map(fold, (
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Đinh",
    "Trịnh", "Trương", "Lò", "Lường", "Quàng", "Giàng", "Thào", "Sùng", "Tòng", "Hạng", "Vàng", "Triệu", "Đoàn",
    "Phùng",
)))  # fmt: skip
#: Last words of posts: what stands behind one of them is no part of a place's name.
_POST_ENDS = frozenset(map(fold, ("tịch", "đốc", "trưởng", "thư", "nhiệm", "lệnh", "phòng", "ủy")))
_POST_STARTS = tuple(fold(post) + " " for post in (
    "chủ tịch", "phó chủ tịch", "giám đốc", "phó giám đốc", "bộ trưởng", "thứ trưởng", "trưởng", "phó trưởng", "chánh",
    "phó chánh", "cục trưởng", "vụ trưởng", "bí thư", "phó bí thư", "viện trưởng", "hiệu trưởng", "chỉ huy trưởng",
    "q", "kt", "tm", "tl", "tuq",
))  # fmt: skip
_NAME_WORDS = range(2, 6)


@rule("KB-KY-LAN", WARNING, "NĐ 30/2020 Phụ lục I mục II.7.b, II.7.c", _GROUP)
def post_apart_from_name(s: Resolved) -> Iterator[Hit]:
    """Chức vụ và họ tên ghi ở hai khóa riêng.

    Chức vụ in hoa ở trên chữ ký, họ tên in ở dưới. Ghi lẫn thì họ tên bị in hoa ở dòng chức vụ và in ra hai lần, hoặc
    chức vụ đứng ở chỗ của họ tên.

    Căn cứ: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.7.b, II.7.c.
    Sai: chức vụ: CHỦ TỊCH Nguyễn Văn An
    Đúng: chức vụ: CHỦ TỊCH; họ tên: Nguyễn Văn An
    """
    for path, signer in _signers(s):
        at = _name_in(signer.post)
        if at:
            words = signer.post.split()
            post, name = " ".join(words[:at]), " ".join(words[at:])
            message = f"Chức vụ người ký ghi lẫn họ tên “{name}”."
            yield Hit((*path, "post"), message, f"viết chức vụ: {post}; viết họ tên: {name}")
        if f"{fold(signer.name).replace('.', ' ').replace('  ', ' ')} ".startswith(_POST_STARTS):
            message = f"Họ tên người ký ghi lẫn chức vụ hoặc quyền hạn ký: “{signer.name}”."
            yield Hit((*path, "name"), message, "chỉ ghi họ và tên; chức vụ, hình thức ký ghi ở khóa riêng")


def _name_in(post: str) -> int:
    """How many words of a post stand before the name of a person at its end; 0 if there is none."""
    words = post.split()
    for at in range(1, len(words) - 1):
        name = words[at:]
        if fold(name[0]) not in _SURNAMES or len(name) not in _NAME_WORDS:
            continue
        apart = words[at - 1].isupper() and any(not word.isupper() for word in name)
        if all(word[0].isupper() for word in name) and (apart or fold(words[at - 1]) in _POST_ENDS):
            return at
    return 0


@rule("KB-NN-DIEU", WARNING, "NĐ 30/2020 Phụ lục I mục II.9.b", _GROUP)
def recipients_of_an_article(s: Resolved) -> Iterator[Hit]:
    """“Như Điều …” ở nơi nhận chỉ đúng khi văn bản có điều ấy.

    Kế hoạch không chia thành điều nên dòng “Như Điều …” không được in; Quyết định ban hành kịch bản có ba điều, điều
    cuối nêu ai thi hành. Dòng này hay sót lại khi đổi hình thức ban hành.

    Căn cứ: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.9.b; Phụ lục III, mẫu 1.3.
    Sai: hình thức: kế hoạch; nơi nhận: Như Điều 3
    Đúng: hình thức: quyết định; nơi nhận: Như Điều 3
    """
    issuance = s.scenario.issuance
    plan = issuance.carrier is Carrier.PLAN
    for index, name in enumerate(issuance.recipients):
        article = article_named(name)
        if article and (plan or article > _ARTICLES):
            what = "Kế hoạch không chia thành điều" if plan else f"Quyết định này có {_ARTICLES} điều"
            message = f"Nơi nhận ghi “Như Điều {article}” nhưng {what}."
            hint = "xóa dòng này" if plan else f"viết: Như Điều {_ARTICLES}"
            yield Hit(("issuance", "recipients", index), message, hint)


def _signers(s: Resolved) -> Iterator[tuple[tuple[str, ...], Signer]]:
    issuance = s.scenario.issuance
    yield ("issuance", "signer"), issuance.signer
    yield ("issuance", "submission", "signer"), issuance.submission.signer
