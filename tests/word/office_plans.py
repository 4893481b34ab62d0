"""A plan with Word's own multi-level list, a report with tables of all shapes, guidance full of content controls."""

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
    connector,
    field_,
    gap,
    ind,
    jc,
    note,
    note_mark,
    num,
    p,
    r,
    ref,
    sdt,
    sect,
    simple_field,
    style,
    sz,
    tbl,
    tc,
    tr,
    vml_line,
)

_LEVELS = (
    '<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:suff w:val="space"/><w:lvlText w:val="%1."/><w:pPr>' + ind(720) + "</w:pPr></w:lvl>"
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText w:val="%2."/><w:pPr>' + ind(720) + "</w:pPr></w:lvl>"
    '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:suff w:val="space"/><w:lvlText w:val="%3)"/><w:pPr>' + ind(720) + "</w:pPr></w:lvl>"
    "</w:abstractNum>"
    '<w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="bullet"/>'
    '<w:lvlText w:val="-"/><w:pPr><w:ind w:left="1080" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
)  # fmt: skip


def roman(words: str) -> str:
    return p(r(words, B), ppr=BASE + num(1, 0))


def arabic(words: str, *, bold: bool = False) -> str:
    return p(r(words, B if bold else ""), ppr=BASE + num(1, 1))


def letter(words: str) -> str:
    return p(r(words), ppr=BASE + num(1, 2))


def dash(words: str) -> str:
    return p(r(words), ppr=BASE + num(2))


def province_plan() -> Package:
    """A plan of a province: all numbers are Word's; a wide table in the middle of the text; two annexes."""
    up = sect(refs=ref("default", "rIdH1"))
    wide = sect(
        refs=ref("default", "rIdH1"), size=(16838, 11906), landscape=True, margins=(1701, 1134, 1134, 1134), extra=""
    )
    annex = sect(refs=ref("default", "rIdH1"), extra='<w:pgNumType w:start="1"/><w:titlePg/>')
    cited = "(Kèm theo Kế hoạch số 7731/KH-UBND ngày 20 tháng 11 năm 2026 của Ủy ban nhân dân tỉnh Lâm Đồng)"
    rows = [
        tr(tc(900, p(r("TT", B + sz(12)), ppr=C), extra='<w:vMerge w:val="restart"/>'),
           tc(5000, p(r("Chỉ tiêu", B + sz(12)), ppr=C), extra='<w:vMerge w:val="restart"/>'),
           tc(7000, p(r("Giai đoạn", B + sz(12)), ppr=C), span=2)),
        tr(tc(900, extra="<w:vMerge/>"), tc(5000, extra="<w:vMerge/>"), tc(3500, p(r("2026 - 2027", B + sz(12)), ppr=C)),
           tc(3500, p(r("2028 - 2030", B + sz(12)), ppr=C))),
        tr(tc(900, p(r("1", sz(12)), ppr=C)), tc(5000, p(r("Tỷ lệ xã có phương án ứng phó thiên tai", sz(12)), ppr=gap())),
           tc(3500, p(r("80%", sz(12)), ppr=C)), tc(3500, p(r("100%", sz(12)), ppr=C))),
    ]  # fmt: skip
    body = [
        head("ỦY BAN NHÂN DÂN", "TỈNH LÂM ĐỒNG", "7731/KH-UBND", "Lâm Đồng, ngày 20 tháng 11 năm 2026", rules=(15, 57)),
        title("KẾ HOẠCH", "Phòng, chống thiên tai trên địa bàn tỉnh Lâm Đồng giai đoạn 2026 - 2030", 55),
        p(ppr=C),
        text("Thực hiện Quyết định số 342/QĐ-TTg ngày 15 tháng 3 năm 2022 của Thủ tướng Chính phủ về việc phê duyệt Chương trình tổng thể "
             "phòng, chống thiên tai quốc gia, Ủy ban nhân dân tỉnh ban hành Kế hoạch phòng, chống thiên tai trên địa bàn tỉnh Lâm Đồng "
             "giai đoạn 2026 - 2030 như sau:"),
        roman("MỤC ĐÍCH, YÊU CẦU"),
        arabic("Mục đích", bold=True),
        dash("Giảm thiểu thiệt hại về người và tài sản do thiên tai gây ra, trước hết do lũ quét, sạt lở đất và hạn hán."),
        dash("Nâng cao năng lực của lực lượng làm công tác phòng, chống thiên tai ở cơ sở."),
        arabic("Yêu cầu", bold=True),
        text("Các nhiệm vụ được giao rõ cơ quan chủ trì, thời hạn hoàn thành; gắn với bố trí kinh phí hằng năm."),
        roman("NHIỆM VỤ VÀ GIẢI PHÁP"),
        arabic("Rà soát, di dời các hộ dân ở khu vực có nguy cơ sạt lở đất; hoàn thành trước mùa mưa năm 2027."),
        arabic("Xây dựng cơ sở dữ liệu về thiên tai, gồm:"),
        letter("Bản đồ phân vùng rủi ro tỷ lệ 1/10.000;"),
        letter("Số liệu quan trắc mưa, mực nước, độ mặn;"),
        letter("Danh mục công trình phòng, chống thiên tai."),
        arabic("Chỉ tiêu từng giai đoạn thực hiện theo bảng sau:"),
        p(ppr=up),
        tbl((900, 5000, 3500, 3500), *rows, bordered=True),
        p(ppr=wide),
        roman("TỔ CHỨC THỰC HIỆN"),
        arabic("Sở Nông nghiệp và Môi trường chủ trì, phối hợp với các đơn vị có liên quan triển khai thực hiện Kế hoạch này; tổng hợp, báo "
               "cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 12 hằng năm."),
        arabic("Ủy ban nhân dân các xã, phường, đặc khu xây dựng kế hoạch của địa phương theo mẫu tại các Phụ lục kèm theo./."),
        foot(["- Bộ Nông nghiệp và Môi trường (để báo cáo);", "- Thường trực Tỉnh ủy;", "- CT, các PCT UBND tỉnh;", "- Các sở, ban, ngành;",
              "- UBND các xã, phường, đặc khu;", "- Lưu: VT, NN (02)."], ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "Lê Trọng Yên"),
        p(ppr=up),
        p(r("Phụ lục I", B), ppr=C), p(r("DANH MỤC CÔNG TRÌNH TRỌNG ĐIỂM", B), ppr=C), p(r(cited, I), ppr=C), p(connector(30), ppr=C),
        text("1. Hồ chứa nước Đa Nhim: bảo đảm an toàn theo quy trình vận hành đã được phê duyệt."),
        text("2. Đèo Bảo Lộc: bố trí lực lượng cảnh giới tại các vị trí có nguy cơ sạt lở trong mùa mưa./."),
        p(ppr=annex),
        p(r("Phụ lục II", B), ppr=C), p(r("MẪU BÁO CÁO", B), ppr=C), p(r(cited, I), ppr=C), p(connector(30), ppr=C),
        tbl((2500, 6600), tr(tc(2500, p(r("Nội dung", B + sz(12)), ppr=C)), tc(6600, p(r("Kết quả", B + sz(12)), ppr=C))), bordered=True),
        p(ppr=gap()),
        annex,
    ]  # fmt: skip
    return Package("".join(body), WORD_STYLES, WORD, numbering=_LEVELS, parts=[gallery()])


def department_report() -> Package:
    """A report to a higher body: nested and merged tables, a chart caption, a source line, soft line breaks, hidden text."""
    hidden = r("Số liệu này chờ đối chiếu với Kho bạc.", "<w:vanish/>")
    nested = tbl((2000, 2000), tr(tc(2000, p(r("Đạt", sz(12)))), tc(2000, p(r("42", sz(12))))), bordered=True)
    table = tbl(
        (800, 4200, 4300),
        tr(*[tc(w, p(r(t, B + sz(12)), ppr=C)) for w, t in ((800, "STT"), (4200, "Lĩnh vực"), (4300, "Số cuộc thanh tra"))]),
        tr(tc(800, p(r("1", sz(12)), ppr=C)), tc(4200, p(r("Quản lý đất đai,\nkhoáng sản", sz(12)))), tc(4300, nested, p())),
        tr(tc(5000, p(r("Tổng cộng", B + sz(12)), ppr=C), span=2), tc(4300, p(r("57", B + sz(12)), ppr=C))),
        bordered=True,
    )  # fmt: skip
    body = [
        head("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "THANH TRA TỈNH", "318/BC-TTT", "Lâm Đồng, ngày 03 tháng 12 năm 2026", rules=(16, 57)),
        title("BÁO CÁO", "Kết quả công tác thanh tra, tiếp công dân, giải quyết khiếu nại, tố cáo năm 2026", 60),
        p(r("Kính gửi: Thanh tra Chính phủ"), ppr=gap(240) + jc("center")),
        text("Thực hiện Công văn số 1875/TTCP-KHTH ngày 16 tháng 11 năm 2026 của Thanh tra Chính phủ về việc báo cáo công tác năm 2026, Thanh "
             "tra tỉnh Lâm Đồng báo cáo như sau:"),
        p(r("I. TÌNH HÌNH CHUNG", B), ppr=BASE),
        p(r("Năm 2026, toàn ngành đã triển khai 57 cuộc thanh tra theo kế hoạch và đột xuất; ban hành kết luận đúng thời hạn. "), hidden, ppr=BASE),
        p(r("II. KẾT QUẢ CỤ THỂ", B), ppr=BASE),
        p(r("1. Công tác thanh tra", B), ppr=BASE),
        text("1.1. Thanh tra hành chính"),
        text("Đã triển khai 35 cuộc, ban hành 33 kết luận; kiến nghị thu hồi 12,5 tỷ đồng, kiểm điểm trách nhiệm 41 tập thể, 96 cá nhân."),
        p(r("Bảng 1. Kết quả thanh tra năm 2026", B), ppr=gap(120) + jc("center")),
        p(r("Đơn vị tính: cuộc", I + sz(12)), ppr=gap() + jc("right")),
        table,
        p(r("Nguồn: Thanh tra tỉnh Lâm Đồng, tháng 11 năm 2026", I + sz(12)), ppr=gap()),
        text("1.2. Thanh tra chuyên ngành"),
        text("Các sở đã triển khai 22 cuộc; xử phạt vi phạm hành chính 3.450.000.000 đồng."),
        p(r("2. Công tác tiếp công dân", B), ppr=BASE),
        text("Tiếp 1.204 lượt người (giảm 8,5% so với năm 2025); trong đó lãnh đạo các cấp tiếp 312 lượt."),
        p(r("III. KIẾN NGHỊ, ĐỀ XUẤT", B), ppr=BASE),
        text("Đề nghị Thanh tra Chính phủ sớm ban hành hướng dẫn về quy trình thanh tra theo Luật Thanh tra năm 2025./."),
        foot(["- Như trên;", "- Chủ tịch UBND tỉnh (để báo cáo);", "- Lưu: VT, VP."], ["CHÁNH THANH TRA"], "Nguyễn Ngọc Ánh"),
        sect(refs=ref("default", "rIdH1")),
    ]  # fmt: skip
    return Package("".join(body), WORD_STYLES, WORD, parts=[gallery()])


def guidance() -> Package:
    """Guidance in which every component sits in a content control; fields for date and references; a two-column section."""
    c = C
    left = sdt(p(r("BỘ NỘI VỤ", B + sz(13)), ppr=c), "co_quan")
    columns = '<w:cols w:num="2" w:space="708"/>'
    header = tbl(
        (3686, 5670),
        tr(tc(3686, left, p(vml_line(10), ppr=c)),
           tc(5670, p(r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", B + sz(13)), ppr=c),
              p(r("Độc lập - Tự do - Hạnh phúc", B + sz(14)), ppr=c), p(vml_line(57), ppr=c))),
        tr(tc(3686, p(r("Số: ", sz(13)), sdt(r("06", sz(13)), "so"), r("/HD-BNV", sz(13)), ppr=gap(60) + jc("center"))),
           tc(5670, p(r("Hà Nội, ", I), simple_field('DATE \\@ "\'ngày\' dd \'tháng\' M \'năm\' yyyy"', "ngày 12 tháng 11 năm 2026", I), ppr=gap(60) + jc("center")))),
    )  # fmt: skip
    body = [
        header,
        sdt(p(ppr=c) + p(r("HƯỚNG DẪN", B), ppr=c) + p(r("Thực hiện chế độ báo cáo thống kê công tác văn thư, lưu trữ", B), ppr=c) + p(vml_line(50), ppr=c), "tieu_de"),
        sdt(text("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, Bộ Nội vụ hướng dẫn thực hiện "
                 "chế độ báo cáo thống kê công tác văn thư, lưu trữ như sau:"), "mo_dau"),
        p(r("I. ĐỐI TƯỢNG BÁO CÁO", B), ppr=BASE),
        p(r("1. Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ"), note_mark(1), r("."), ppr=BASE),
        text("2. Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương."),
        p(r("II. NỘI DUNG BÁO CÁO", B), ppr=BASE),
        p(r("1. Số liệu thống kê thực hiện theo quy định tại mục "), field_("REF _Ref1 \\h", "I"), r(" Hướng dẫn này."), ppr=BASE),
        text("2. Kỳ báo cáo: từ ngày 01 tháng 01 đến ngày 31 tháng 12 của năm báo cáo."),
        p(ppr=sect(refs=ref("default", "rIdH1"))),
        text("- Biểu số 01/CS: văn bản đi;"), text("- Biểu số 02/CS: văn bản đến;"), text("- Biểu số 03/CS: hồ sơ nộp lưu;"), text("- Biểu số 04/CS: tài liệu số."),
        p(ppr=sect(before='<w:type w:val="continuous"/>', extra=columns)),
        p(r("III. TỔ CHỨC THỰC HIỆN", B), ppr=BASE),
        text("Đề nghị các cơ quan, địa phương thực hiện nghiêm túc Hướng dẫn này; vướng mắc gửi về Cục Văn thư và Lưu trữ nhà nước để được "
             "giải đáp./."),
        foot(["- Các bộ, cơ quan ngang bộ;", "- UBND các tỉnh, thành phố;", "- Bộ trưởng (để b/c);", "- Lưu: VT, Cục VTLTNN."],
             ["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"], "Cao Huy"),
        sect(before='<w:type w:val="continuous"/>', extra='<w:cols w:space="708"/>'),
    ]  # fmt: skip
    notes = (
        '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        + note(1, r(" Gồm cả các đơn vị trực thuộc có con dấu riêng.", sz(10)), ppr=gap())
    )  # fmt: skip
    return Package("".join(body), WORD_STYLES, WORD, parts=[gallery(), Part("rIdF", "footnotes", notes)])


PLANS = (
    Office(
        "kế hoạch của tỉnh (đánh số tự động)",
        province_plan,
        (
            Swap("%3)", "(%3)", "", "word/numbering.xml"),
            Swap("%1.", "%1)", "", "word/numbering.xml"),
            Swap("Phụ lục II<", "Phụ lục 2<"),
            Swap("KT. CHỦ TỊCH", "KT/CHỦ TỊCH"),
            Swap('w:left="1701"', 'w:left="1134"', "Phụ lục I<"),
        ),
    ),
    Office(
        "báo cáo của Thanh tra tỉnh (bảng lồng, ô gộp)",
        department_report,
        (
            Swap("Kính gửi: Thanh tra Chính phủ", "Kính gửi: Thanh tra Chính phủ."),
            Swap("II. KẾT QUẢ CỤ THỂ", "II. Kết quả cụ thể"),
            Swap("<w:b/><w:bCs/>", "", "1. Công tác thanh tra<"),
            Swap("- Lưu: VT, VP.", "- Lưu: VP."),
        ),
    ),
    Office(
        "hướng dẫn của Bộ (điều khiển nội dung, hai cột)",
        guidance,
        (
            Swap('<w:t xml:space="preserve">06<', '<w:t xml:space="preserve">6<'),
            Swap("Cao Huy", "Cao huy"),
            Swap("<w:i/><w:iCs/>", "", "Hà Nội, "),
            Swap("01 tháng 01", "1 tháng 1"),
        ),
    ),
)
_ = style
