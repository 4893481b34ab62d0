"""Files that are no plain document of one body: joint, contract, application, cover page, letterheads in odd places."""

# ruff: noqa: E501 - paragraphs of documents as they are typed

from __future__ import annotations

from office_case import Office, Swap
from office_decisions import BASE, C, title
from office_letters import WORD, WORD_STYLES, foot, head, text
from office_letters import page_header as gallery
from office_xml import (
    B,
    I,
    Package,
    Part,
    box,
    connector,
    field_,
    font,
    gap,
    ind,
    jc,
    p,
    r,
    ref,
    sect,
    sz,
    tbl,
    tc,
    tr,
    vml_line,
)

QH, TN = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"
END = sect(refs=ref("default", "rIdH1"))


def plain(*body: str, header: Part | None = None, more: tuple[Part, ...] = ()) -> Package:
    return Package("".join(body), WORD_STYLES, WORD, parts=[header or gallery(), *more])


def joint_plan() -> Package:
    """Two bodies issue one plan: both names in the header, two signatures side by side, Nơi nhận below them."""
    c = C
    header = tbl(
        (3800, 5600),
        tr(tc(3800, p(r("CÔNG AN TỈNH - SỞ Y TẾ", B + sz(13)), connector(20), ppr=c)),
           tc(5600, p(r(QH, B + sz(13)), ppr=c), p(r(TN, B + sz(14)), connector(57), ppr=c))),
        tr(tc(3800, p(r("Số: 118/KH-CAT-SYT", sz(13)), ppr=c)), tc(5600, p(r("Lâm Đồng, ngày 16 tháng 11 năm 2026", I), ppr=c))),
    )  # fmt: skip
    posts = tr(*[tc(4650, p(r(a, B), ppr=c), p(r(b, B), ppr=c), *[p(ppr=c)] * 4, p(r(n, B), ppr=c)) for a, b, n in (
        ("KT. GIÁM ĐỐC SỞ Y TẾ", "PHÓ GIÁM ĐỐC", "Nguyễn Văn Luyện"), ("KT. GIÁM ĐỐC CÔNG AN TỈNH", "PHÓ GIÁM ĐỐC", "Đại tá Trần Minh Tiến"))])  # fmt: skip
    return plain(
        header, title("KẾ HOẠCH", "Phối hợp bảo đảm an ninh, trật tự tại các cơ sở y tế", 50), p(ppr=C),
        p(r("I. MỤC ĐÍCH", B), ppr=BASE), text("Phòng ngừa, ngăn chặn hành vi xâm hại nhân viên y tế và người bệnh."),
        p(r("II. TỔ CHỨC THỰC HIỆN", B), ppr=BASE), text("Hai cơ quan sơ kết việc thực hiện Kế hoạch này vào tháng 12 hằng năm./."),
        tbl((4650, 4650), posts),
        p(r("Nơi nhận:", B + I + sz(12)), ppr=gap()), p(r("- UBND tỉnh (để báo cáo);", sz(11)), ppr=gap()), p(r("- Công an các xã, phường;", sz(11)), ppr=gap()),
        p(r("- Lưu: VT.", sz(11)), ppr=gap()), END,
    )  # fmt: skip


def contract() -> Package:
    """A contract: Quốc hiệu in the middle, a number with a year, two parties who sign."""
    return plain(
        p(r(QH, B + sz(13)), ppr=C), p(r(TN, B + sz(14)), ppr=C), p(connector(57), ppr=C), p(ppr=C),
        p(r("HỢP ĐỒNG", B), ppr=C), p(r("Mua sắm thiết bị quan trắc nước", B), ppr=C), p(r("Số: 27/2026/HĐ-MS"), ppr=C), p(ppr=C),
        p(r("Căn cứ Bộ luật Dân sự ngày 24 tháng 11 năm 2015;", I), ppr=BASE), p(r("Căn cứ nhu cầu và khả năng của hai bên,", I), ppr=BASE),
        text("Hôm nay, ngày 18 tháng 11 năm 2026, tại Trung tâm Quan trắc tài nguyên và môi trường, chúng tôi gồm:"),
        p(r("BÊN A: TRUNG TÂM QUAN TRẮC TÀI NGUYÊN VÀ MÔI TRƯỜNG", B), ppr=BASE), text("Đại diện: Ông Lê Quang Dũng - Giám đốc."),
        p(r("BÊN B: CÔNG TY TNHH THIẾT BỊ ĐÀ LẠT", B), ppr=BASE), text("Đại diện: Bà Vũ Thị Hoa - Giám đốc."),
        p(r("Điều 1. Nội dung hợp đồng", B), ppr=BASE), text("Bên B cung cấp 02 máy đo chất lượng nước cho Bên A."),
        p(r("Điều 2. Giá trị hợp đồng", B), ppr=BASE), text("Giá trị hợp đồng là 480.000.000 đồng, đã bao gồm thuế giá trị gia tăng."),
        tbl((4650, 4650), tr(*[tc(4650, p(r(a, B), ppr=C), p(r("GIÁM ĐỐC", B), ppr=C), *[p(ppr=C)] * 3, p(r(n, B), ppr=C)) for a, n in (
            ("ĐẠI DIỆN BÊN A", "Lê Quang Dũng"), ("ĐẠI DIỆN BÊN B", "Vũ Thị Hoa"))])), END,
    )  # fmt: skip


def application() -> Package:
    """A person's application: no administrative document at all."""
    return plain(
        p(r(QH, B + sz(13)), ppr=C), p(r(TN, B + sz(14)), ppr=C), p(connector(57), ppr=C), p(ppr=C),
        p(r("ĐƠN XIN NGHỈ PHÉP", B), ppr=C), p(ppr=C),
        p(r("Kính gửi: Giám đốc Sở Nội vụ tỉnh Lâm Đồng"), ppr=gap(120) + jc("center")),
        text("Tôi tên là: Đinh Thị Xuân, chuyên viên Phòng Cải cách hành chính."),
        text("Tôi làm đơn này kính xin nghỉ phép 03 ngày, từ ngày 01 tháng 12 năm 2026 đến ngày 03 tháng 12 năm 2026."),
        p(r("Lâm Đồng, ngày 24 tháng 11 năm 2026", I), ppr=gap(120) + jc("right")),
        p(r("Người làm đơn", B), ppr=gap() + ind(0, 5600) + jc("center")), p(ppr=C), p(r("Đinh Thị Xuân"), ppr=gap() + ind(0, 5600) + jc("center")), END,
    )  # fmt: skip


def project_with_cover() -> Package:
    """A project with a cover page and a table of contents, to be issued with a decision kept in another file."""
    toc = '<w:pStyle w:val="TOC1"/>' + gap(0, 60)
    cover = sect(margins=(1134, 1134, 1134, 1701), extra='<w:vAlign w:val="center"/>')
    file = plain(
        p(r("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", B), ppr=C), p(r("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", B), ppr=C), *[p(ppr=C)] * 6,
        p(r("ĐỀ ÁN", B + sz(20)), ppr=C), p(r("BẢO VỆ NGUỒN NƯỚC SÔNG ĐỒNG NAI ĐẾN NĂM 2035", B + sz(16)), ppr=C), *[p(ppr=C)] * 6,
        p(r("Lâm Đồng, năm 2026", B), ppr=C), p(ppr=cover),
        p(r("MỤC LỤC", B), ppr=C), p(r("Phần I\tSự cần thiết\t1"), ppr=toc), p(r("Phần II\tMục tiêu\t5"), ppr=toc),
        p(r("Phần I", B), ppr=gap(120) + jc("center")), p(r("SỰ CẦN THIẾT XÂY DỰNG ĐỀ ÁN", B), ppr=gap() + jc("center")),
        text("Sông Đồng Nai cung cấp nước cho hơn 20 triệu người; chất lượng nước một số đoạn có dấu hiệu suy giảm."),
        p(r("Phần II", B), ppr=gap(120) + jc("center")), p(r("MỤC TIÊU", B), ppr=gap() + jc("center")),
        text("Đến năm 2035, 100% nguồn thải được quan trắc tự động./."), END,
    )  # fmt: skip
    file.styles += '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
    return file


def letterhead_in_boxes() -> Package:
    """The letterhead in two text boxes, as in templates bought with a printer."""
    left = box(
        90,
        26,
        p(r("BỘ TÀI CHÍNH", sz(13)), ppr=C),
        p(r("KHO BẠC NHÀ NƯỚC KHU VỰC XVII", B + sz(13)), ppr=C),
        p(r("______________", sz(13)), ppr=C),
        p(r("Số: 91/TB-KBXVII", sz(13)), ppr=C),
    )
    right = box(
        100,
        26,
        p(r(QH, B + sz(13)), ppr=C),
        p(r(TN, B + sz(14)), ppr=C),
        p(r("_________________________", sz(13)), ppr=C),
        p(r("Lâm Đồng, ngày 19 tháng 11 năm 2026", I), ppr=C),
    )
    return plain(
        p(left, right, ppr=gap()), *[p(ppr=gap())] * 5, title("THÔNG BÁO", "Về thời hạn gửi hồ sơ thanh toán cuối năm 2026", 40),
        text("Kho bạc Nhà nước Khu vực XVII thông báo thời hạn gửi hồ sơ thanh toán: chậm nhất 16 giờ 00 phút ngày 29 tháng 12 năm 2026./."),
        foot(["- Các đơn vị sử dụng ngân sách;", "- Lưu: VT, KSC."], ["GIÁM ĐỐC"], "Bùi Đức Thịnh"), END,
    )  # fmt: skip


def letterhead_in_header() -> Package:
    """The letterhead in the header of the first page; the number of the page in a text box of the other header."""
    names = head(
        "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG",
        "SỞ TƯ PHÁP",
        "640/STP-PBGDPL",
        "Lâm Đồng, ngày 20 tháng 11 năm 2026",
        "V/v tổ chức Ngày Pháp luật năm 2026",
    )
    number = box(15, 8, p(field_("PAGE", "2", sz(14)), ppr=gap() + jc("center")))
    parts = Part("rIdH1", "header", p(number)), Part("rIdH2", "header", names + p())
    return plain(
        p(r("Kính gửi: Các sở, ban, ngành"), ppr=gap(240) + jc("center")),
        text("Sở Tư pháp đề nghị các cơ quan tổ chức Ngày Pháp luật bằng hình thức phù hợp, gửi kết quả trước ngày 10 tháng 12 năm 2026./."),
        foot(["- Như trên;", "- Lưu: VT, PBGDPL."], ["GIÁM ĐỐC"], "Nguyễn Quang Tuyến"),
        sect(refs=ref("default", "rIdH1") + ref("first", "rIdH2")), header=parts[0], more=parts[1:],
    )  # fmt: skip


def hospital_notice() -> Package:
    """A hospital's notice that came out of a PDF: fonts by their PostScript names, a header nested in another table."""
    ps = font("TimesNewRomanPSMT")
    bold = font("TimesNewRomanPS-BoldMT") + B
    inner = tbl((3700, 5600), tr(
        tc(3700, p(r("SỞ Y TẾ TỈNH LÂM ĐỒNG", ps + sz(13)), ppr=C), p(r("BỆNH VIỆN ĐA KHOA LÂM ĐỒNG", bold + sz(13)), vml_line(28), ppr=C), p(r("Số: 1207/TB-BVĐK", ps + sz(13)), ppr=C)),
        tc(5600, p(r(QH, bold + sz(13)), ppr=C), p(r(TN, bold + sz(14)), vml_line(57), ppr=C), p(r("Lâm Đồng, ngày 21 tháng 11 năm 2026", ps + I + sz(14)), ppr=C))))  # fmt: skip
    return plain(
        tbl((9400,), tr(tc(9400, inner, p()))), title("THÔNG BÁO", "Về việc điều chỉnh giờ khám bệnh", 27),
        p(r("Bệnh viện Đa khoa Lâm Đồng thông báo điều chỉnh giờ khám bệnh từ ngày 01 tháng 12 năm 2026: buổi sáng từ 06 giờ 30 phút, buổi "
            "chiều từ 13 giờ 00 phút./.", ps), ppr=BASE),
        foot(["- Sở Y tế (để báo cáo);", "- Các khoa, phòng;", "- Lưu: VT, KHTH."], ["GIÁM ĐỐC"], "TS. Lê Văn Tiến"), END,
    )  # fmt: skip


FORMS = (
    Office(
        "kế hoạch liên ngành",
        joint_plan,
        (
            Swap("ngày 16 tháng 11", "ngày 16 tháng 13"),
            Swap("II. TỔ CHỨC", "III. TỔ CHỨC"),
            Swap("Kế hoạch này vào tháng 12 hằng năm./.", "Kế hoạch này vào tháng 12 hằng năm."),
        ),
    ),
    Office("hợp đồng", contract),
    Office("đơn của cá nhân", application),
    Office("đề án có trang bìa", project_with_cover),
    Office("phần đầu trong khung chữ", letterhead_in_boxes),
    Office("phần đầu ở đầu trang", letterhead_in_header),
    Office(
        "thông báo của bệnh viện (từ PDF)",
        hospital_notice,
        (
            Swap("CỘNG HÒA XÃ HỘI", "CỘNG HÒA XA HỘI"),
            Swap("giờ khám bệnh<", "giờ khám bệnh.<"),
            Swap('w:right="1134"', 'w:right="1701"'),
        ),
    ),
)
