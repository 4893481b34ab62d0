"""Old Vietnamese encodings are told by their letters, and by nothing that other texts have as well."""

from __future__ import annotations

import pytest

from nts_scenario_kit.finding import Finding
from nts_scenario_kit.legacy import Stretch, encoding_of, encodings, legacy_text, legacy_words
from nts_scenario_kit.source import parse

OLD = [
    ("Céng hßa x· héi chñ nghÜa ViÖt Nam", "TCVN3"),
    ("§éc lËp - Tù do - H¹nh phóc", "TCVN3"),
    ("C«ng ty chñ ®éng kiÓm tra, b¶o d\u00adìng l\u00adíi ®iÖn tr\u00adíc mïa m\u00ada b·o", "TCVN3"),
    ("UBND TØNH §¾K N¤NG, Së Y TÕ, CéNG AN TØNH", "TCVN3"),  # small letters in a capital font
    ("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "VNI"),
    ("Ñoäc laäp - Töï do - Haïnh phuùc", "VNI"),
    ("Sôû Y teá chuû trì, phoái hôïp Coâng an tænh kieåm tra", "VNI"),
]
OTHER = [
    "Cộng hòa xã hội chủ nghĩa Việt Nam",
    "ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH, SỞ Y TẾ",
    "HÀ NAM, HÒA BÌNH, LÀO CAI, HÀ GIANG, THANH HÓA, LÀO",
    "Cong hoa xa hoi chu nghia Viet Nam",
    "Dbi véi vén dau tu cia doanh nghiép thuc hién dé an, nhiém vu",
    "Le problème de l'Europe à la française : élèves « modèles », œuvres d'été, où çà et là",
    "ÉCOLE FRANÇAISE : ÉLÈVES À L'ÉTÉ, THÉÂTRE OÙ L'ON A REÇU «NOËL»",
    "Für größere Städte müssen wir die Straßen über die Brücken führen",
    "Això és català: col·legi, paral·lel, il·lustració, intel·ligència",
    "def lire(élève): return x['naïve'] if «été» else {'ç': '§'}  # à voir",
    "· · · · · · · · · · · · · · · · · · · · · · · ·",
    "Ho ten: ··················· Ngay: ················",
    "P = 5 kN·m/m², q = 3 kN·m², r = 7 kN·m",
    "±0,5 µm; 3 µg/m³; 5 µg/m³; PM2.5 10 µg/m³",
    "§ 1 · § 2 · § 3 · § 4 · § 5 · § 6 · § 7 ·",
]


@pytest.mark.parametrize(("text", "encoding"), OLD)
def test_old_text_is_told_and_its_encoding_named(text: str, encoding: str) -> None:
    assert legacy_text(text)
    assert encoding_of(text) == encoding


@pytest.mark.parametrize("text", OTHER)
def test_other_text_is_not_told(text: str) -> None:
    assert not legacy_text(text)
    assert not legacy_words(text)


def of_encodings(text: str) -> list[Finding]:
    _, findings = parse(text.encode(), "t")
    return [one for one in findings if one.rule == "YAML-BANG-MA-CU"]


@pytest.mark.parametrize("text", OTHER)
def test_a_scenario_with_such_a_text_has_no_finding_of_an_old_encoding(text: str) -> None:
    assert of_encodings(f"a: |\n  {text}\n") == []


@pytest.mark.parametrize(("text", "encoding"), OLD)
def test_the_key_before_an_old_text_may_be_unicode(text: str, encoding: str) -> None:
    [finding] = of_encodings(f"lãnh đạo: {text}\n")
    assert finding.message.startswith(f"chữ theo bảng mã cũ {encoding} (phông ")


def test_too_short_a_text_tells_nothing() -> None:
    assert not legacy_text("Së Y tÕ")
    assert not legacy_text("")


def test_the_encoding_of_a_short_text_is_the_one_that_makes_syllables() -> None:
    assert encoding_of("Coâng an tænh") == "VNI"
    assert encoding_of("C«ng an tØnh") == "TCVN3"


UNICODE = (Stretch("Ủy ban nhân dân tỉnh ban hành kế hoạch như sau", "Times New Roman"),)


def test_old_fonts_with_old_letters_are_read_each_in_its_own_encoding() -> None:
    tcvn3 = (Stretch("Céng hßa x· héi chñ nghÜa ViÖt Nam", ".VnTime"), Stretch(" (bản sao)", "Arial"))
    vni = (Stretch("Ñoäc laäp - Töï do - Haïnh phuùc", "VNI-Times"),)
    assert encodings([UNICODE, tcvn3, vni]) == [[""], ["TCVN3", ""], ["VNI"]]


def test_a_paragraph_pasted_from_an_old_file_is_read_alone() -> None:
    pasted = (Stretch("Së Y tÕ chñ tr×, phèi hîp víi C«ng an tØnh kiÓm tra", "Times New Roman"),)
    assert encodings([UNICODE, UNICODE, UNICODE, pasted]) == [[""], [""], [""], ["TCVN3"]]


def test_words_parted_between_stretches_are_whole_words() -> None:
    parted = tuple(Stretch(letters, ".VnTime") for letters in ("C", "éng h", "ß", "a x", "· h", "éi chñ ngh", "Üa"))
    assert encodings([parted, UNICODE]) == [["TCVN3"] * 7, [""]]


def test_unicode_in_an_old_font_stays() -> None:
    assert encodings([(Stretch(UNICODE[0].text, ".VnTime"),)]) == [[""]]
