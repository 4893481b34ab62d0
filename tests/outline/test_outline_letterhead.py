"""Letterhead, number, date, signature, recipients (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II)."""

from __future__ import annotations

import pytest

from nts_scenario_kit.model.issuance import Issuance
from nts_scenario_kit.outline.letterhead import (
    competence,
    date_words,
    issuer_lines,
    letterhead,
    number_sign,
    signature,
    signature_lines,
)

UBND = "Ủy ban nhân dân thành phố Cần Thơ"


def issuance(**parts: object) -> Issuance:
    return Issuance.model_validate({"body": UBND, "sign": "UBND", "place": "Cần Thơ"} | parts)


# --- signature matrix


@pytest.mark.parametrize(
    ("signer", "lines", "authority"),
    [
        # collective authority, the head signs
        (
            {"form": "TM.", "collective": "ỦY BAN NHÂN DÂN", "post": "CHỦ TỊCH"},
            ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), UBND.upper(),
        ),
        # collective authority, a deputy signs
        (
            {"form": "KT.", "collective": "ỦY BAN NHÂN DÂN", "principal": "CHỦ TỊCH", "post": "PHÓ CHỦ TỊCH"},
            ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), UBND.upper(),
        ),
        # personal authority of the Chairman, and his deputy
        ({"post": "CHỦ TỊCH"}, ("CHỦ TỊCH",), f"CHỦ TỊCH {UBND.upper()}"),
        (
            {"form": "KT.", "principal": "CHỦ TỊCH", "post": "PHÓ CHỦ TỊCH"},
            ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), f"CHỦ TỊCH {UBND.upper()}",
        ),
        # by order
        (
            {"form": "TL.", "principal": "CHỦ TỊCH", "post": "CHÁNH VĂN PHÒNG"},
            ("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"), f"CHỦ TỊCH {UBND.upper()}",
        ),
        # a body led by its head
        ({"post": "GIÁM ĐỐC"}, ("GIÁM ĐỐC",), f"GIÁM ĐỐC {UBND.upper()}"),
        (
            {"form": "KT.", "principal": "GIÁM ĐỐC", "post": "PHÓ GIÁM ĐỐC"},
            ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), f"GIÁM ĐỐC {UBND.upper()}",
        ),
        # by authorisation
        (
            {"form": "TUQ.", "principal": "GIÁM ĐỐC", "post": "TRƯỞNG PHÒNG NGHIỆP VỤ Y"},
            ("TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG NGHIỆP VỤ Y"), f"GIÁM ĐỐC {UBND.upper()}",
        ),
        # acting
        ({"form": "Q.", "post": "GIÁM ĐỐC"}, ("Q. GIÁM ĐỐC",), f"GIÁM ĐỐC {UBND.upper()}"),
    ],
)  # fmt: skip
def test_the_signature_follows_the_matrix(signer: dict[str, str], lines: tuple[str, ...], authority: str) -> None:
    made = issuance(signer=signer)
    assert signature_lines(made) == lines
    assert competence(made) == authority
    assert competence(made).startswith("ỦY BAN") == lines[0].startswith("TM.")


def test_power_and_post_stay_letter_by_letter_and_the_style_prints_capitals() -> None:
    made = issuance(signer={"form": "TL.", "principal": "Bộ trưởng", "post": "Vụ trưởng"})
    assert signature_lines(made) == ("TL. Bộ trưởng", "Vụ trưởng")


def test_the_collective_is_the_issuer_if_the_author_names_none() -> None:
    assert signature_lines(issuance(signer={"form": "TM.", "post": "CHỦ TỊCH"})) == ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")


def test_a_deputy_signs_for_the_head_that_his_post_names() -> None:
    made = issuance(signer={"form": "KT.", "post": "Phó Giám đốc"})
    assert signature_lines(made) == ("KT. Giám đốc", "Phó Giám đốc")


def test_a_head_who_signs_by_his_own_power_is_the_authority_even_if_a_collective_is_known() -> None:
    made = issuance(signer={"collective": "ỦY BAN NHÂN DÂN", "post": "CHỦ TỊCH"})
    assert signature_lines(made) == ("CHỦ TỊCH",)
    assert competence(made) == f"CHỦ TỊCH {UBND.upper()}"


def test_the_authority_may_be_given() -> None:
    made = issuance(competence="Chủ tịch Ủy ban nhân dân thành phố", signer={"form": "TM.", "post": "CHỦ TỊCH"})
    assert competence(made) == "Chủ tịch Ủy ban nhân dân thành phố"


def test_nothing_is_signed_while_nothing_is_known() -> None:
    made = Issuance()
    assert signature_lines(made) == ()
    assert competence(made) == ""
    assert signature(made, "").recipients == ("- Lưu: VT.",)


# --- recipients


@pytest.mark.parametrize(
    ("names", "first", "lines"),
    [
        (["Bộ Y tế"], "Như Điều 3", ("- Như Điều 3;", "- Bộ Y tế;", "- Lưu: VT, NC.")),
        (["Như Điều 3", "Bộ Y tế;"], "Như Điều 3", ("- Như Điều 3;", "- Bộ Y tế;", "- Lưu: VT, NC.")),
        (["Như điều 2"], "Như Điều 3", ("- Như điều 2;", "- Lưu: VT, NC.")),
        ([], "Như trên", ("- Như trên;", "- Lưu: VT, NC.")),
        (["- Bộ Y tế", ""], "", ("- Bộ Y tế;", "- Lưu: VT, NC.")),
        (["Cổng TTĐT."], "", ("- Cổng TTĐT.", "- Lưu: VT, NC.")),
    ],
)
def test_recipients_are_marked_and_filed(names: list[str], first: str, lines: tuple[str, ...]) -> None:
    assert signature(issuance(recipients=names, drafting_unit="NC"), first).recipients == lines


def test_a_filing_line_of_the_author_is_not_doubled() -> None:
    made = issuance(recipients=["Bộ Y tế", "Lưu: VT, KGVX (2)."])
    assert signature(made, "").recipients == ("- Bộ Y tế;", "- Lưu: VT, KGVX (2).")


@pytest.mark.parametrize(
    ("drafter", "copies", "printed"), [("PL", "300", "PL.(300)"), ("PL", "", "PL"), ("", "20", "(20)"), ("", "", "")]
)
def test_the_drafter_and_the_number_of_copies(drafter: str, copies: str, printed: str) -> None:
    assert signature(issuance(drafter=drafter, copies=copies), "").drafter == printed


# --- header


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        (UBND, ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ CẦN THƠ")),
        ("Uỷ ban nhân dân xã Trường Long", ("UỶ BAN NHÂN DÂN", "XÃ TRƯỜNG LONG")),
        ("Ủy ban nhân dân", ("ỦY BAN NHÂN DÂN",)),
        ("Bộ Công Thương", ("BỘ CÔNG THƯƠNG",)),
        ("", ()),
    ],
)
def test_a_peoples_committee_is_one_name_on_two_lines(body: str, lines: tuple[str, ...]) -> None:
    assert issuer_lines(body) == lines


@pytest.mark.parametrize(
    ("number", "printed"),
    [("", "     /QĐ-UBND"), ("5", "05/QĐ-UBND"), ("71", "71/QĐ-UBND"), ("71/QĐ-CT", "71/QĐ-CT")],
)
def test_the_number_has_room_until_it_is_issued(number: str, printed: str) -> None:
    assert number_sign(issuance(number=number), "QĐ") == printed
    assert letterhead(issuance(number=number), "QĐ").number == f"Số: {printed}"


def test_a_body_without_abbreviation_has_dots_for_it() -> None:
    assert number_sign(issuance(sign=""), "KH") == "     /KH-…"


@pytest.mark.parametrize(
    ("day", "words"),
    [("", "ngày … tháng … năm …"), ("2026-12-05", "ngày 05 tháng 12 năm 2026"),
     ("5/2/2026", "ngày 05 tháng 02 năm 2026"),
     ("15/3/2026", "ngày 15 tháng 3 năm 2026")],
)  # fmt: skip
def test_the_day_is_blank_until_it_is_known(day: str, words: str) -> None:
    assert date_words(issuance(date=day)) == words
    assert letterhead(issuance(date=day), "QĐ").place_date == f"Cần Thơ, {words}"


def test_the_place_is_dotted_while_it_is_not_known() -> None:
    assert letterhead(issuance(place=""), "QĐ").place_date == "…, ngày … tháng … năm …"


def test_an_attachment_repeats_the_header_without_number_place_and_day() -> None:
    head = letterhead(issuance(number="71", date="2026-12-05", parent="Bộ Y tế"), "QĐ", numbered=False)
    assert (head.number, head.place_date) == ("", "")
    assert head.issuer == ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ CẦN THƠ")
    assert head.parent == ("Bộ Y tế",)


def test_marks_stand_in_capitals_secrecy_above_urgency() -> None:
    head = letterhead(issuance(urgency="hỏa tốc", secrecy="mật", circulation="lưu hành nội bộ"), "QĐ")
    assert head.stamps == ("MẬT", "HỎA TỐC")
    assert head.circulation == "LƯU HÀNH NỘI BỘ"


def test_no_mark_is_ever_added() -> None:
    head = letterhead(issuance(), "QĐ")
    assert (head.stamps, head.circulation) == ((), "")
