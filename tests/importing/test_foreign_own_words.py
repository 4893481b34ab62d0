"""Plans of offices in words of their own: 74 files, written by people who had not seen how they are read.

Beside each file stands its key: what a reader of the Phụ lục finds in it -> the fields where that may stand. The words
of their texts are counted for reading others, so these shares are not those of a file never seen:
``test_likeness.py`` leaves files out. The words of 15 more are not counted.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import pytest
from ruamel.yaml import YAML

from nts_scenario_kit.cli import run

OFFICES = Path(__file__).resolve().parents[1] / "data" / "offices"
#: Further files, whose words are not counted.
UNCOUNTED = OFFICES.with_name("offices_uncounted")
#: Share of the text in its field, in percent; a change may raise it.
SHARES = {
    "01_lu_lut_xa": 100,
    "02_dich_benh_tinh": 98,
    "03_tan_cong_mang_tinh": 100,
    "04_thieu_nuoc_xa": 100,
    "05_ro_ri_hoa_chat_phuong": 100,
    "06_chay_rung_xa": 97,
    "07_an_toan_thuc_pham_phuong": 97,
    "08_tin_gia_tinh": 100,
    "09_han_man_xa": 97,
    "10_di_cu_trai_phep_xa_bien_gioi": 97,
    "11_thieu_dien_tinh": 98,
    "12_dong_dat_xa": 93,
    "13_xa_nam_khat_sat_lo": 96,
    "14_phuong_chay_no": 100,
    "15_so_nnmt_xam_nhap_man": 97,
    "16_bo_khcn_ha_tang_so": 97,
    "17_tinh_tran_dau": 96,
    "18_dac_khu_ly_son_co_lap_dao": 96,
    "19_nhnn_rut_tien": 97,
    "20_dong_nai_ngo_doc_dich_dong_vat": 99,
    "21_xa_bien_gioi_son_la": 95,
    "22_an_giang_chay_rung": 84,
    "23_sat_lo_lai_chau": 100,
    "24_chay_no_phuong": 100,
    "25_an_ninh_mang": 100,
    "26_hoa_chat_ha_tinh": 98,
    "27_nguon_nuoc_ca_mau": 99,
    "28_bien_gioi_khanh_binh": 99,
    "29_dich_dong_vat_phu_tho": 97,
    "30_rut_tien_ngan_hang": 98,
    "31_tran_dau_ly_son": 100,
    "32_chay_rung_lam_dong": 98,
    "33_phu_tho_y_te": 100,
    "34_da_nang_an_ninh_mang": 100,
    "35_vinh_long_nguon_nuoc": 100,
    "36_xa_lac_duong_chay_rung": 100,
    "37_bo_cong_thuong_nang_luong": 99,
    "38_phuong_ngo_quyen_hoa_chat": 95,
    "39_an_giang_luong_thuc": 97,
    "40_dac_khu_ly_son_tran_dau": 95,
    "41_tphcm_tai_chinh": 98,
    "42_dien_bien_di_cu": 93,
    "43_xa_bat_xat_thien_tai": 91,
    "44_hue_thong_tin_sai_lech": 92,
    "45_ha_tinh_moi_truong_bien": 100,
    "46_lang_son_toi_pham_xuyen_bien_gioi": 100,
    "47_hai_phong_hang_hai": 98,
    "48_dong_thap_dich_benh_dong_vat": 98,
    "49_khanh_hoa_buc_xa_hat_nhan": 98,
    "50_gia_lai_khung_bo": 99,
    "51_bo_xay_dung_ha_tang_duong_sat": 99,
    "52_nghe_an_an_toan_dap": 95,
    "53_phuong_nenh_ngo_doc_thuc_pham": 98,
    "54_dac_khu_co_to_mat_lien_lac": 95,
    "55_ca_mau_sat_lo_sut_lun": 96,
    "56_dong_nai_ngung_viec_tap_the": 87,
    "57_lao_cai_lu_quet": 99,
    "58_hai_phong_hoa_chat": 98,
    "59_phuong_di_an_dich_benh": 99,
    "60_bo_cong_thuong_mat_dien": 98,
    "61_dac_khu_phu_quoc_tran_dau": 99,
    "62_xa_dat_mui_han_man": 99,
    "63_tay_ninh_toi_pham": 99,
    "64_hue_an_ninh_mang": 93,
    "65_son_la_vo_dap": 99,
    "66_ca_mau_chay_rung": 96,
    "67_xa_duc_tho_dich_ta_lon": 96,
    "68_bo_khcn_su_co_buc_xa": 99,
    "69_da_nang_tin_gia": 97,
    "70_dac_khu_ly_son_thieu_nuoc": 97,
    "71_quang_tri_sat_lo": 97,
    "72_an_giang_di_cu_trai_phep": 92,
    "73_bac_ninh_toi_pham_cong_nghe_cao": 97,
    "74_dak_lak_khung_hoang_luong_thuc": 80,
    "75_phuong_hai_chau_an_ninh_mang": 93,
    "76_dong_thap_luong_thuc": 74,
    "77_nhnn_khu_vuc_tien_te": 78,
    "78_quang_tri_moi_truong": 93,
    "79_xa_ca_mau_nguon_nuoc": 94,
    "80_phuong_ha_noi_y_te": 97,
    "81_bo_cong_thuong_nang_luong": 90,
    "82_dac_khu_co_to_hang_hai": 93,
    "83_lang_son_toi_pham_xqg": 97,
    "84_dongthap_nguon_nuoc": 97,
    "85_dackhu_phuquoc_hang_hai": 97,
    "86_phuong_que_vo_y_te": 99,
    "87_bo_cong_thuong_nang_luong": 98,
    "88_xa_muong_xen_toi_pham_xqg": 94,
    "89_lamdong_moi_truong": 90,
}
#: What stands as the title: in capitals or not, in one line with the type or without any type, above a bracket.
SUBJECTS = {
    "04_thieu_nuoc_xa": "Đối phó thiếu nước sinh hoạt mùa khô trên địa bàn xã Đắk Trôn",
    "06_chay_rung_xa": "Phòng ngừa, ứng phó cháy rừng xã Pù Luông năm 2026 - 2030",
    "12_dong_dat_xa": "Ứng phó động đất của xã Măng Bút",
    "16_bo_khcn_ha_tang_so": "Kịch bản xử lý gián đoạn hạ tầng viễn thông và tấn công hạ tầng số quốc gia",
    "18_dac_khu_ly_son_co_lap_dao": "Giữ đảo an toàn khi bị cô lập dài ngày",
    "31_tran_dau_ly_son": "Sổ tay tác chiến khi dầu tràn vào vùng biển đặc khu Lý Sơn",
}
#: Values of so many letters together hold so much of a text that was split into values.
_SHORT, _MOSTLY = 3, 0.5
#: Words between the values, which their fields say: who leads, who directs, who decides.
_SAID_BY_FIELDS = re.compile(
    r"(?<!\w)(?:(?:tình trạng )?khẩn cấp|về|do|vì|là|làm|giữ|khi|nếu|thì|nòng cốt|chủ trì|chủ công|phối hợp|đứng đầu"
    r"|điều hành|chỉ đạo|chỉ huy|đầu mối|đề xuất|rà soát|xem xét|quyết định|trình|theo dõi|lực lượng"
    r"|trường hợp|và|chịu trách nhiệm)(?!\w)\s*"
)


def _file(name: str, suffix: str) -> Path:
    return next(path for folder in (OFFICES, UNCOUNTED) if (path := folder / f"{name}{suffix}").is_file())


def imported(name: str, folder: Path) -> tuple[dict[str, Any], str]:
    target = folder / "a.yaml"
    assert run(["import", str(_file(name, ".docx")), "-o", str(target)]) in (0, 1)
    text = target.read_text(encoding="utf-8")
    return YAML(typ="safe").load(text), text


def values(data: Any, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(data, dict):
        for key, below in data.items():
            yield from values(below, f"{path}.{key}" if path else str(key))
    elif isinstance(data, list):
        for number, below in enumerate(data):
            yield from values(below, f"{path}[{number}]")
    elif data is not None:
        yield path, flat(str(data))


def flat(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).casefold().strip(" .;,:")


def allowed(path: str, fields: list[str]) -> bool:
    """True if the path is one of the fields or lies below it; of lists only the situation counts."""
    plain = re.sub(r"\[\d+\]", "", path)
    for field in fields:
        situation = re.match(r"tình huống\[\d+\]", field)
        if situation and not path.startswith(situation[0]):
            continue
        wanted = re.sub(r"\[\d+\]|\.\*", "", field)
        if plain == wanted or plain.startswith(f"{wanted}."):
            return True
    return False


def share(name: str, data: dict[str, Any]) -> float:
    """Percent of the characters of the key that stand in their field, whole or sentence by sentence."""
    found = list(values(data))
    right = total = 0
    for words, fields in json.loads(_file(name, ".json").read_text(encoding="utf-8")):
        texts = [flat(words)]
        pieces = [flat(piece) for piece in re.split(r"(?<=[.;])\s+|, ", flat(words)) if flat(piece)]
        good = any(
            all(any(one in text and allowed(path, fields) for path, text in found) for one in some)
            for some in (texts, pieces)
        )
        split = {text for path, text in found if len(text) > _SHORT and text in texts[0] and allowed(path, fields)}
        told = sum(len(_SAID_BY_FIELDS.sub("", one)) for one in split)
        good = good or told >= _MOSTLY * len(_SAID_BY_FIELDS.sub("", texts[0]))  # “A chủ trì; B phối hợp”: two values
        total += len(texts[0])
        right += good * len(texts[0])
    return 100 * right / total


def words_of(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", unicodedata.normalize("NFC", text).casefold()))


def everything(name: str) -> str:
    document = docx.Document(str(_file(name, ".docx")))
    cells = {cell._tc: cell for table in document.tables for row in table.rows for cell in row.cells}
    return "\n".join([*(p.text for p in document.paragraphs), *(cell.text for cell in cells.values())])


@pytest.mark.parametrize("name", sorted(path.stem for path in [*OFFICES.glob("*.docx"), *UNCOUNTED.glob("*.docx")]))
def test_what_a_reader_finds_stands_in_its_field(name: str, tmp_path: Path) -> None:
    data, text = imported(name, tmp_path)
    assert share(name, data) >= SHARES[name]
    lost = words_of(everything(name)) - words_of(text)
    assert {word for word in lost if len(word) > 1} == set()  # marks of lists are none


@pytest.mark.parametrize(("name", "subject"), SUBJECTS.items())
def test_the_title_of_a_plan_is_its_subject(name: str, subject: str, tmp_path: Path) -> None:
    assert imported(name, tmp_path)[0]["trích yếu"] == subject


def test_who_leads_and_who_takes_part_in_one_sentence_are_two_fields(tmp_path: Path) -> None:
    stages = imported("52_nghe_an_an_toan_dap", tmp_path)[0]["tình huống"][0]["lực lượng, phương tiện"]
    assert stages["giai đoạn 1"]["chủ trì"] == ["Sở Nông nghiệp và Môi trường"]
    assert stages["giai đoạn 1"]["phối hợp"][0] == "Công ty Thủy lợi Bắc Nghệ An"


def test_a_long_name_in_front_of_a_task_is_whose_task_it_is(tmp_path: Path) -> None:
    tasks = imported("52_nghe_an_an_toan_dap", tmp_path)[0]["tổ chức thực hiện"]["phân công"]
    found = [one["chủ trì"] for one in tasks if "danh sách hộ" in one["việc"]]
    assert found == [["Chủ tịch Ủy ban nhân dân các xã, phường"]]


def test_further_situations_are_no_situation(tmp_path: Path) -> None:
    data, text = imported("33_phu_tho_y_te", tmp_path)
    assert len(data["tình huống"]) == 1
    assert "# 2. Các tình huống tiếp theo" in text


def test_tasks_below_whose_they_are_have_that_agency(tmp_path: Path) -> None:
    tasks = imported("43_xa_bat_xat_thien_tai", tmp_path)[0]["tổ chức thực hiện"]["phân công"]
    assert {who for one in tasks for who in one["chủ trì"]} >= {"Phòng Kinh tế", "Công an xã", "các trưởng thôn"}
