"""Inspectorate, enterprise, Front, council, university; contracts and papers that a person writes."""

# ruff: noqa: E501 - paragraphs of documents as they are typed

from __future__ import annotations

from desk import (
    BASE,
    TODAY,
    C,
    addressee,
    addressees,
    article,
    base,
    closing,
    doc,
    last,
    letterhead,
    resolved,
    saved,
    text,
    title,
)
from office_xml import B, I, connector, gap, jc, p, r, sz, tbl, tc, tr


def middle(words, rpr="", **gaps):
    return p(r(words, rpr), ppr=gap(**gaps) + jc("center"))


@doc
def conclusions_of_an_inspection():
    return saved(
        letterhead([("THANH TRA TỈNH LÂM ĐỒNG", True)], "Số: 15/KL-TTr", TODAY),
        title("KẾT LUẬN THANH TRA", "Việc chấp hành pháp luật về đầu tư xây dựng tại Ban Quản lý dự án A"),
        text(
            "Thực hiện Quyết định số 88/QĐ-TTr ngày 05 tháng 6 năm 2026 của Chánh Thanh tra tỉnh, Đoàn thanh tra đã tiến hành thanh tra./."
        ),
        closing(["- Chủ tịch UBND tỉnh;", "- Lưu: VT, NV1."], ["CHÁNH THANH TRA"], "Nguyễn Văn Hà"),
        last(),
    )


@doc
def turned_week_of_work():
    ws = (2000, 5500, 3500, 3500)
    return saved(
        letterhead(
            [("ỦY BAN NHÂN DÂN", True), ("XÃ DI LINH", True)], "Số: 12/LCT-UBND", "Di Linh, ngày 30 tháng 10 năm 2026"
        ),
        p(ppr=C),
        p(r("LỊCH CÔNG TÁC TUẦN", B), ppr=C),
        p(r("Từ ngày 02 đến ngày 06 tháng 11 năm 2026", B), ppr=C),
        p(connector(40), ppr=C),
        tbl(
            ws,
            tr(
                *[
                    tc(w, p(r(x, B + sz(12)), ppr=C))
                    for w, x in zip(ws, ("Thời gian", "Nội dung", "Chủ trì", "Địa điểm"), strict=False)
                ]
            ),
            tr(
                *[
                    tc(w, p(r(x, sz(12))))
                    for w, x in zip(
                        ws, ("Thứ Hai, ngày 02/11", "Họp giao ban", "Chủ tịch", "Phòng họp số 1"), strict=False
                    )
                ]
            ),
            bordered=True,
        ),
        p(ppr=C),
        closing(["- TT ĐU, HĐND xã;", "- Lưu: VT."], ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"], "Trần Thị Bích"),
        last(size=(16838, 11906), landscape=True),
    )


@doc
def application_of_a_person():
    return saved(
        middle("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", B + sz(13)),
        middle("Độc lập - Tự do - Hạnh phúc", B),
        p(connector(57), ppr=C),
        middle("ĐƠN ĐỀ NGHỊ", B, before=240),
        middle("Cấp lại giấy chứng nhận", B),
        addressee("Ủy ban nhân dân xã Di Linh"),
        text("Tôi tên là: Nguyễn Thị Hoa, sinh ngày 02/3/1985."),
        text("Kính đề nghị Ủy ban nhân dân xã xem xét, giải quyết."),
        p(r("Di Linh, ngày 05 tháng 11 năm 2026", I), ppr=gap(120) + jc("right")),
        p(r("NGƯỜI LÀM ĐƠN", B), ppr=gap() + jc("right")),
        last(),
    )


@doc
def labour_contract():
    return saved(
        middle("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", B + sz(13)),
        middle("Độc lập - Tự do - Hạnh phúc", B),
        p(connector(57), ppr=C),
        middle("HỢP ĐỒNG LAO ĐỘNG", B, before=240),
        middle("Số: 12/HĐLĐ-BVĐK"),
        text("Hôm nay, ngày 05 tháng 11 năm 2026, tại Bệnh viện Đa khoa Lâm Đồng, chúng tôi gồm:"),
        p(r("Điều 1. Thời hạn và công việc hợp đồng", B), ppr=BASE),
        text("- Loại hợp đồng: xác định thời hạn 12 tháng."),
        tbl(
            (4600, 4600),
            tr(
                tc(4600, p(r("NGƯỜI LAO ĐỘNG", B), ppr=C), p(ppr=C), p(ppr=C), p(ppr=C), p(r("Trần Thị B", B), ppr=C)),
                tc(
                    4600,
                    p(r("NGƯỜI SỬ DỤNG LAO ĐỘNG", B), ppr=C),
                    p(ppr=C),
                    p(ppr=C),
                    p(ppr=C),
                    p(r("Nguyễn Văn A", B), ppr=C),
                ),
            ),
        ),
        last(),
    )


@doc
def state_enterprise():
    return saved(
        letterhead(
            [("TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM", False), ("TỔNG CÔNG TY ĐIỆN LỰC MIỀN NAM", True)],
            "Số: 3421/EVNSPC-KT",
            "Thành phố Hồ Chí Minh, ngày 05 tháng 11 năm 2026",
            "V/v bảo đảm cung cấp điện dịp Tết Nguyên đán Bính Ngọ",
        ),
        addressees("Công ty Điện lực Lâm Đồng;", "Công ty Điện lực Cần Thơ."),
        text(
            "Tổng Công ty Điện lực miền Nam yêu cầu các đơn vị bảo đảm cung cấp điện dịp Tết Nguyên đán Bính Ngọ năm 2026./."
        ),
        closing(
            ["- Như trên;", "- HĐTV (b/c);", "- Lưu: VT, KT."],
            ["KT. TỔNG GIÁM ĐỐC", "PHÓ TỔNG GIÁM ĐỐC"],
            "Bùi Quốc Hoan",
        ),
        last(),
    )


@doc
def fatherland_front():
    return saved(
        letterhead(
            [("ỦY BAN MTTQ VIỆT NAM TỈNH LÂM ĐỒNG", False), ("BAN THƯỜNG TRỰC", True)],
            "Số: 215/MTTQ-BTT",
            TODAY,
            "V/v phối hợp tổ chức Ngày hội Đại đoàn kết toàn dân tộc",
        ),
        addressee("Ủy ban Mặt trận Tổ quốc Việt Nam các xã, phường, đặc khu"),
        text(
            "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh đề nghị các đơn vị phối hợp tổ chức Ngày hội Đại đoàn kết toàn dân tộc (18/11)./."
        ),
        closing(
            ["- Như trên;", "- TT Tỉnh ủy (b/c);", "- Lưu: VT, PTr."],
            ["TM. BAN THƯỜNG TRỰC", "PHÓ CHỦ TỊCH"],
            "Bùi Thanh Long",
        ),
        last(),
    )


@doc
def standing_committee_of_a_council():
    return saved(
        letterhead(
            [("HỘI ĐỒNG NHÂN DÂN TỈNH LÂM ĐỒNG", False), ("THƯỜNG TRỰC", True)],
            "Số: 301/HĐND-VP",
            TODAY,
            "V/v chuẩn bị kỳ họp thứ 5",
        ),
        addressee("Ủy ban nhân dân tỉnh"),
        text("Thường trực Hội đồng nhân dân tỉnh đề nghị Ủy ban nhân dân tỉnh chuẩn bị nội dung kỳ họp./."),
        closing(["- Như trên;", "- Lưu: VT."], ["TM. THƯỜNG TRỰC", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "Phạm Thị Phúc"),
        last(),
    )


@doc
def invitation_with_blanks():
    return saved(
        letterhead(
            [("ỦY BAN NHÂN DÂN", True), ("XÃ DI LINH", True)], "Số: 45/GM-UBND", "Di Linh, ngày 05 tháng 11 năm 2026"
        ),
        title("GIẤY MỜI", "Dự họp xét duyệt hồ sơ trợ giúp xã hội"),
        text("Ủy ban nhân dân xã Di Linh trân trọng kính mời: ………………………………"),
        text("Đến dự cuộc họp xét duyệt hồ sơ trợ giúp xã hội."),
        text("Thời gian: 14 giờ 00, ngày 10 tháng 11 năm 2026 (thứ Ba)."),
        text("Địa điểm: Hội trường Ủy ban nhân dân xã."),
        text("Rất mong đại biểu đến dự đúng giờ./."),
        closing(["- Như trên;", "- Lưu: VT."], ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "Ka Sim"),
        last(),
    )


@doc
def memorandum():
    return saved(
        middle("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", B + sz(13)),
        middle("Độc lập - Tự do - Hạnh phúc", B),
        p(connector(57), ppr=C),
        middle("BẢN GHI NHỚ", B, before=240),
        middle("Về hợp tác phát triển du lịch giữa tỉnh Lâm Đồng và tỉnh Khánh Hòa", B),
        text("Hôm nay, ngày 05 tháng 11 năm 2026, hai bên thống nhất:"),
        text("1. Trao đổi thông tin du lịch."),
        tbl(
            (4600, 4600),
            tr(tc(4600, p(r("ĐẠI DIỆN TỈNH LÂM ĐỒNG", B), ppr=C)), tc(4600, p(r("ĐẠI DIỆN TỈNH KHÁNH HÒA", B), ppr=C))),
        ),
        last(),
    )


@doc
def resolution_of_a_university():
    return saved(
        letterhead([("TRƯỜNG ĐẠI HỌC ĐÀ LẠT", False), ("HỘI ĐỒNG TRƯỜNG", True)], "Số: 21/NQ-HĐT", TODAY),
        title(
            "NGHỊ QUYẾT",
            "Về việc ban hành Chiến lược phát triển Trường Đại học Đà Lạt",
            "HỘI ĐỒNG TRƯỜNG ĐẠI HỌC ĐÀ LẠT",
        ),
        base("Căn cứ Luật Giáo dục đại học ngày 18 tháng 6 năm 2012;"),
        base("Căn cứ Biên bản họp Hội đồng trường ngày 02 tháng 11 năm 2026."),
        resolved("QUYẾT NGHỊ:"),
        article(
            "Điều 1.",
            "Thông qua Chiến lược phát triển Trường Đại học Đà Lạt giai đoạn 2026 - 2035, tầm nhìn đến năm 2045.",
        ),
        article(
            "Điều 2.",
            "Nghị quyết này có hiệu lực kể từ ngày ký. Các thành viên Hội đồng trường, Hiệu trưởng chịu trách nhiệm thi hành Nghị quyết này./.",
        ),
        closing(
            ["- Như Điều 2;", "- Bộ GD&ĐT (b/c);", "- Lưu: VT, HĐT."],
            ["TM. HỘI ĐỒNG TRƯỜNG", "CHỦ TỊCH"],
            "TS. Trần Hữu Duy",
        ),
        last(),
    )
