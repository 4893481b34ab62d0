"""Documents that the decree does not govern, or that another encoding hides: Party, Youth Union, normative, old fonts."""

# ruff: noqa: E501 - paragraphs of documents as they are typed

from __future__ import annotations

from office_case import Office, Swap
from office_decisions import BASE, C, article, base, title
from office_letters import WORD, WORD_STYLES, foot, head, text
from office_letters import page_header as gallery
from office_old import OLD
from office_xml import B, I, Package, connector, font, gap, ind, jc, p, r, ref, sect, sz, tbl, tc, tr, vml_line


def party_plan() -> Package:
    """A Party committee's plan: its own letterhead, no Quốc hiệu, a star, the number without a bar before the type."""
    header = tbl(
        (4300, 5000),
        tr(tc(4300, p(r("ĐẢNG BỘ TỈNH LÂM ĐỒNG", sz(14)), ppr=C), p(r("ĐẢNG ỦY XÃ BẢO LÂM 1", B + sz(14)), ppr=C), p(r("*"), ppr=C),
              p(r("Số 21-KH/ĐU", sz(14)), ppr=C)),
           tc(5000, p(r("ĐẢNG CỘNG SẢN VIỆT NAM", B + sz(15)), ppr=C), p(vml_line(60), ppr=C),
              p(r("Bảo Lâm 1, ngày 10 tháng 11 năm 2026", I + sz(14)), ppr=C))),
    )  # fmt: skip
    body = [
        header, p(ppr=C),
        p(r("KẾ HOẠCH", B + sz(16)), ppr=C), p(r("kiểm tra, giám sát năm 2027", B), ppr=C), p(r("-----"), ppr=C),
        text("Thực hiện Chương trình công tác năm 2027, Ban Thường vụ Đảng ủy xã ban hành Kế hoạch kiểm tra, giám sát năm 2027 như sau:"),
        p(r("I- MỤC ĐÍCH, YÊU CẦU", B), ppr=BASE),
        text("1- Kịp thời phát hiện ưu điểm để phát huy, khuyết điểm để khắc phục."),
        p(r("II- NỘI DUNG", B), ppr=BASE),
        text("1- Kiểm tra 03 chi bộ về việc chấp hành Quy chế làm việc."),
        tbl((4500, 4800), tr(
            tc(4500, p(r("Nơi nhận:", '<w:u w:val="single"/>' + sz(14)), ppr=gap()), p(r("- Thường trực Tỉnh ủy (để báo cáo),", sz(12)), ppr=gap()),
               p(r("- Các chi bộ trực thuộc,", sz(12)), ppr=gap()), p(r("- Lưu Văn phòng Đảng ủy.", sz(12)), ppr=gap())),
            tc(4800, p(r("T/M BAN THƯỜNG VỤ", B), ppr=C), p(r("BÍ THƯ"), ppr=C), p(ppr=C), p(r("Nguyễn Văn Bình", B), ppr=C)))),
        sect(refs=ref("default", "rIdH1")),
    ]  # fmt: skip
    return Package("".join(body), WORD_STYLES, WORD, parts=[gallery()])


def youth_notice() -> Package:
    """The Youth Union has a form of its own, close to the Party's."""
    header = tbl(
        (4300, 5000),
        tr(tc(4300, p(r("TỈNH ĐOÀN LÂM ĐỒNG", sz(13)), ppr=C), p(r("BCH ĐOÀN XÃ ĐỨC TRỌNG", B + sz(13)), ppr=C), p(r("***"), ppr=C),
              p(r("Số: 12-TB/ĐTN", sz(13)), ppr=C)),
           tc(5000, p(r("ĐOÀN TNCS HỒ CHÍ MINH", B + '<w:u w:val="single"/>' + sz(15)), ppr=C),
              p(r("Đức Trọng, ngày 02 tháng 11 năm 2026", I + sz(13)), ppr=C))),
    )  # fmt: skip
    body = [
        header, p(ppr=C), p(r("THÔNG BÁO", B + sz(15)), ppr=C), p(r("Về việc tổ chức Ngày Chủ nhật xanh", B), ppr=C),
        text("Ban Thường vụ Đoàn xã thông báo thời gian tổ chức Ngày Chủ nhật xanh: 07 giờ ngày 08 tháng 11 năm 2026."),
        tbl((4500, 4800), tr(tc(4500, p(r("Nơi nhận:", sz(13)), ppr=gap()), p(r("- Các chi đoàn;", sz(11)), ppr=gap()), p(r("- Lưu VP.", sz(11)), ppr=gap())),
            tc(4800, p(r("TM. BAN THƯỜNG VỤ ĐOÀN XÃ", B), ppr=C), p(r("BÍ THƯ"), ppr=C), p(ppr=C), p(r("K’ Tuyên", B), ppr=C)))),
        sect(),
    ]  # fmt: skip
    return Package("".join(body), WORD_STYLES, WORD)


def normative_decision() -> Package:
    """A normative decision of a province: the year in its number, the law on normative documents among its bases."""
    body = [
        head("ỦY BAN NHÂN DÂN", "TỈNH LÂM ĐỒNG", "46/2026/QĐ-UBND", "Lâm Đồng, ngày 18 tháng 11 năm 2026", rules=(15, 57)),
        title("QUYẾT ĐỊNH", "Quy định hạn mức giao đất ở trên địa bàn tỉnh Lâm Đồng", 55),
        base("Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;"),
        base("Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 được sửa đổi, bổ sung bởi Luật số 87/2025/QH15;"),
        base("Căn cứ Luật Đất đai số 31/2024/QH15;"),
        base("Theo đề nghị của Giám đốc Sở Nông nghiệp và Môi trường;"),
        base("Ủy ban nhân dân ban hành Quyết định quy định hạn mức giao đất ở trên địa bàn tỉnh Lâm Đồng."),
        p(r("Điều 1. Phạm vi điều chỉnh", B), ppr=BASE),
        text("Quyết định này quy định hạn mức giao đất ở cho cá nhân trên địa bàn tỉnh Lâm Đồng."),
        p(r("Điều 2. Hạn mức giao đất ở", B), ppr=BASE),
        text("1. Tại các phường: không quá 200 m2."),
        text("2. Tại các xã, đặc khu: không quá 400 m2."),
        p(r("Điều 3. Hiệu lực thi hành", B), ppr=BASE),
        text("Quyết định này có hiệu lực từ ngày 01 tháng 12 năm 2026./."),
        foot(["- Như Điều 3;", "- Cục Kiểm tra văn bản và Tổ chức thi hành pháp luật - Bộ Tư pháp;", "- Lưu: VT, NN."],
             ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "Lê Trọng Yên"),
        sect(refs=ref("default", "rIdH1")),
    ]  # fmt: skip
    return Package("".join(body), WORD_STYLES, WORD, parts=[gallery()])


#: What the two files in old encodings say, in Unicode.
TCVN3 = """\
UỶ BAN NHÂN DÂN XÃ ĐỨC TRỌNG Số: 15/UB CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc
Đức Trọng, ngày 12 tháng 5 năm 2003. Kính gửi: Các thôn, xóm. Thực hiện kế hoạch phòng chống lụt bão năm 2003, Uỷ ban
nhân dân xã yêu cầu các thôn, xóm kiểm tra đê điều, hồ đập. Báo cáo kết quả về Uỷ ban nhân dân xã trước ngày 20 tháng 5
năm 2003./. Nơi nhận: - Như trên; - Lưu VP. TM. UỶ BAN NHÂN DÂN CHỦ TỊCH Nguyễn Văn Hùng"""
VNI = """\
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc BÁO CÁO Tình hình thực hiện kế hoạch phòng chống dịch bệnh
năm 2004. Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh, Trung tâm Y tế đã triển khai các biện pháp phòng chống dịch."""


def tcvn3_letter() -> Package:
    """A file of 2003, converted from .doc: .VnTime and .VnTimeH, capitals made by the font."""
    low, high = font(".VnTime"), font(".VnTimeH")
    k = gap(120, 0, 264) + ind(720) + jc("both")
    header = tbl(
        (3800, 5500),
        tr(tc(3800, p(r("Uû ban nh©n d©n", high + B + sz(13)), ppr=C), p(r("x· §øc Träng", high + B + sz(13)), vml_line(15), ppr=C), p(r("Sè: 15/UB", low + sz(13)), ppr=C)),
           tc(5500, p(r("céng hßa x· héi chñ nghÜa viÖt nam", high + B + sz(12)), ppr=C), p(r("§éc lËp - Tù do - H¹nh phóc", low + B + sz(14)), vml_line(57), ppr=C),
              p(r("§øc Träng, ngµy 12 th¸ng 5 n¨m 2003", low + I + sz(14)), ppr=C))),
    )  # fmt: skip
    body = [
        header, p(ppr=C),
        p(r("KÝnh göi: C¸c th«n, xãm", low + sz(14)), ppr=gap(240) + jc("center")),
        p(r("Thùc hiÖn kÕ ho¹ch phßng chèng lôt b·o n¨m 2003, Uû ban nh©n d©n x· yªu cÇu c¸c th«n, xãm kiÓm tra ®ª ®iÒu, hå ®Ëp.", low + sz(14)), ppr=k),
        p(r("B¸o c¸o kÕt qu¶ vÒ Uû ban nh©n d©n x· tr­íc ngµy 20 th¸ng 5 n¨m 2003./.", low + sz(14)), ppr=k),
        tbl((4300, 5000), tr(tc(4300, p(r("N¬i nhËn:", low + B + I + sz(12)), ppr=gap()), p(r("- Nh­ trªn;", low + sz(11)), ppr=gap()), p(r("- L­u VP.", low + sz(11)), ppr=gap())),
            tc(5000, p(r("tm. uû ban nh©n d©n", high + B + sz(14)), ppr=C), p(r("chñ tÞch", high + B + sz(14)), ppr=C), p(ppr=C), p(r("NguyÔn V¨n Hïng", low + B + sz(14)), ppr=C)))),
        sect(extra=""),
    ]  # fmt: skip
    return Package("".join(body), OLD)


def vni_report() -> Package:
    """A southern file with VNI-Times."""
    vni = font("VNI-Times")
    k = gap(120, 0, 264) + ind(720) + jc("both")
    body = [
        p(r("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", vni + B + sz(13)), ppr=C),
        p(r("Ñoäc laäp - Töï do - Haïnh phuùc", vni + B + sz(14)), ppr=C),
        p(connector(57), ppr=C),
        p(r("BAÙO CAÙO", vni + B + sz(14)), ppr=C),
        p(r("Tình hình thöïc hieän keá hoaïch phoøng choáng dòch beänh naêm 2004", vni + B + sz(14)), ppr=C),
        p(r("Thöïc hieän chæ ñaïo cuûa UÛy ban nhaân daân tænh, Trung taâm Y teá ñaõ trieån khai caùc bieän phaùp phoøng choáng dòch.", vni + sz(14)), ppr=k),
        sect(extra=""),
    ]  # fmt: skip
    return Package("".join(body), OLD)


def minutes() -> Package:
    """Minutes of a school's meeting: two who sign side by side, no recipients."""
    body = [
        head("ỦY BAN NHÂN DÂN XÃ ĐỨC TRỌNG", "TRƯỜNG TIỂU HỌC KIM ĐỒNG", "31/BB-THKĐ", "", rules=(25, 57)),
        p(ppr=C), p(r("BIÊN BẢN", B), ppr=C), p(r("Họp xét thi đua, khen thưởng học kỳ I năm học 2026 - 2027", B), ppr=C), p(connector(45), ppr=C),
        text("Thời gian bắt đầu: 14 giờ 00 phút, ngày 25 tháng 12 năm 2026."),
        text("Địa điểm: Phòng Hội đồng Trường Tiểu học Kim Đồng."),
        text("Thành phần tham dự: Ban Giám hiệu, Chủ tịch Công đoàn, các tổ trưởng chuyên môn."),
        text("Chủ trì (chủ tọa): Bà Nguyễn Thị Lan - Hiệu trưởng."),
        text("Thư ký (người ghi biên bản): Ông Trần Văn Sơn - Thư ký Hội đồng."),
        text("Nội dung (theo diễn biến cuộc họp/hội nghị/hội thảo):"),
        text("1. Hiệu trưởng thông qua tiêu chuẩn xét thi đua."),
        text("2. Các tổ trưởng báo cáo kết quả bình xét; 38/40 người được đề nghị công nhận."),
        text("Cuộc họp kết thúc vào 16 giờ 30 phút, ngày 25 tháng 12 năm 2026./."),
        tbl((4600, 4600), tr(
            tc(4600, p(r("THƯ KÝ", B), ppr=C), *[p(ppr=C)] * 3, p(r("Trần Văn Sơn", B), ppr=C)),
            tc(4600, p(r("CHỦ TỌA", B), ppr=C), *[p(ppr=C)] * 3, p(r("Nguyễn Thị Lan", B), ppr=C)))),
        p(r("Nơi nhận:", B + I + sz(12)), ppr=gap()), p(r("- Thành viên dự họp;", sz(11)), ppr=gap()), p(r("- Lưu: VT.", sz(11)), ppr=gap()),
        sect(refs=ref("default", "rIdH1")),
    ]  # fmt: skip
    return Package("".join(body), WORD_STYLES, WORD, parts=[gallery()])


OUTSIDE = (
    Office("kế hoạch của Đảng ủy", party_plan),
    Office("thông báo của Đoàn xã", youth_notice),
    Office("quyết định quy phạm pháp luật", normative_decision),
    Office("công văn mã TCVN3", tcvn3_letter),
    Office("báo cáo mã VNI", vni_report),
    Office(
        "biên bản họp của nhà trường",
        minutes,
        (
            Swap("31/BB-THKĐ", "31/BBH-THKĐ"),
            Swap("2. Các tổ trưởng", "3. Các tổ trưởng"),
            Swap("25 tháng 12 năm 2026./.", "25 tháng 12 năm 2026."),
        ),
    ),
)
_ = article
