"""Papers of ministries, their bureaus and state enterprises: each in the habits of another hand."""

# ruff: noqa: E501 - paragraphs of documents as they are typed

from __future__ import annotations

from desk import (
    BASE,
    MOTTO,
    NATION,
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
from office_letters import WORD_STYLES
from office_xml import (
    B,
    I,
    Part,
    box,
    connector,
    field_,
    font,
    gap,
    ind,
    jc,
    note,
    note_mark,
    num,
    p,
    r,
    ref,
    sect,
    style,
    sz,
    tbl,
    tc,
    tr,
    vml_line,
)

HEADINGS = (
    WORD_STYLES
    + '<w:style w:type="paragraph" w:styleId="u1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:link w:val="u1Char"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/>'
    + gap(120, 0, 264)
    + ind(720)
    + jc("both")
    + '<w:outlineLvl w:val="0"/></w:pPr><w:rPr>'
    + B
    + '</w:rPr></w:style><w:style w:type="paragraph" w:styleId="u2"><w:name w:val="heading 2"/><w:basedOn w:val="u1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
    + '<w:style w:type="paragraph" w:styleId="oancuaDanhsach"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>'
    + gap(120, 0, 264)
    + ind(720)
    + jc("both")
    + '<w:contextualSpacing w:val="0"/></w:pPr></w:style>'
)
OUTLINE = (
    '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="u1"/><w:suff w:val="space"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="720"/></w:pPr></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText w:val="%2."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="720"/></w:pPr></w:lvl>'
    '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:suff w:val="space"/><w:lvlText w:val="%3)"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="720"/></w:pPr></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)


@doc
def guidance_of_a_ministry():
    """Styles renamed by a Vietnamese Word, one outline list for three levels, a footnote."""

    def one(words):
        return p(r(words), ppr=style("u1") + num(1, 0))

    def two(words):
        return p(r(words), ppr=style("u2") + num(1, 1))

    def three(words):
        return p(r(words), ppr=style("oancuaDanhsach") + num(1, 2))

    def plain(*runs):
        return p(*runs, ppr=style("oancuaDanhsach"))

    return saved(
        letterhead([("BỘ NỘI VỤ", True)], "Số: 12/HD-BNV", "Hà Nội, ngày 18 tháng 3 năm 2026"),
        title(
            "HƯỚNG DẪN",
            [
                "Thực hiện công tác thi đua, khen thưởng đối với tập thể, cá nhân",
                "có thành tích trong phong trào “Bình dân học vụ số”",
            ],
        ),
        plain(
            r(
                "Thực hiện Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 và Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng"
            ),
            note_mark(1),
            r(", Bộ Nội vụ hướng dẫn như sau:"),
        ),
        one("MỤC ĐÍCH, YÊU CẦU"),
        two("Mục đích"),
        three("Kịp thời biểu dương, tôn vinh các tập thể, cá nhân tiêu biểu; tạo sức lan tỏa trong toàn xã hội."),
        three("Phát huy vai trò của người đứng đầu cấp ủy, chính quyền các cấp từ Trung ương đến cơ sở."),
        two("Yêu cầu"),
        plain(
            r(
                "Việc xét khen thưởng bảo đảm chính xác, công khai, minh bạch; không cộng dồn thành tích; quan tâm khen thưởng người trực tiếp lao động, học tập, công tác ở vùng đồng bào dân tộc thiểu số và miền núi, biên giới, hải đảo."
            )
        ),
        one("ĐỐI TƯỢNG, TIÊU CHUẨN"),
        two("Đối tượng"),
        three("Tập thể: các bộ, ban, ngành Trung ương; các tỉnh, thành phố trực thuộc Trung ương; các cơ sở giáo dục."),
        three("Cá nhân: cán bộ, công chức, viên chức, người lao động và Nhân dân có sáng kiến, cách làm hay."),
        two("Tiêu chuẩn tặng Bằng khen của Bộ trưởng"),
        plain(r("- Có từ 80% trở lên cán bộ, công chức được cấp chứng nhận kỹ năng số;")),
        plain(r("- Có ít nhất 02 mô hình được nhân rộng trên địa bàn tỉnh, xã, phường, đặc khu.")),
        one("TỔ CHỨC THỰC HIỆN"),
        plain(
            r(
                "Căn cứ Hướng dẫn này, các bộ, ban, ngành, địa phương tổ chức triển khai; hồ sơ gửi về Bộ Nội vụ (qua Ban Thi đua - Khen thưởng Trung ương) trước ngày 30/9/2026. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị phản ánh về Bộ Nội vụ để xem xét, giải quyết./."
            )
        ),
        closing(
            [
                "- Văn phòng Chính phủ;",
                "- Các bộ, cơ quan ngang bộ;",
                "- UBND các tỉnh, thành phố trực thuộc Trung ương;",
                "- Bộ trưởng (để b/c);",
                "- Lưu: VT, Ban TĐKTTW.",
            ],
            ["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"],
            "Nguyễn Thị Hà",
        ),
        last(),
        styles=HEADINGS,
        numbering=OUTLINE,
        parts=[
            Part("rIdH1", "header", p(field_("PAGE", "2", font() + sz(14)), ppr=jc("center"))),
            Part("rIdF1", "footnotes", note(1, r(" Sau đây gọi là Nghị định số 152/2025/NĐ-CP.", sz(10)))),
        ],
    )


@doc
def directive_of_a_minister():
    """The letterhead in a table whose lines of text are parted by Shift+Enter, its rules typed with underscores."""
    left = p(r("BỘ GIÁO DỤC VÀ ĐÀO TẠO", B + sz(13)), r("\n_________", B + sz(13)), ppr=C)
    right = p(r(NATION + "\n", B + sz(13)), r(MOTTO, B + sz(14)), r("\n_________________________", sz(13)), ppr=C)
    return saved(
        tbl(
            (3686, 5670),
            tr(tc(3686, left), tc(5670, right)),
            tr(
                tc(3686, p(r("Số:       /CT-BGDĐT", sz(13)), ppr=gap(120) + jc("center"))),
                tc(5670, p(r("Hà Nội, ngày      tháng      năm 2026", I + sz(14)), ppr=gap(120) + jc("center"))),
            ),
        ),
        title("CHỈ THỊ", "Về nhiệm vụ trọng tâm năm học 2026 - 2027"),
        text(
            "Năm học 2026 - 2027 là năm học đầu tiên triển khai Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng và tiếp tục thực hiện Nghị quyết số 71-NQ/TW ngày 22 tháng 8 năm 2025 của Bộ Chính trị về đột phá phát triển giáo dục và đào tạo. Bộ trưởng Bộ Giáo dục và Đào tạo yêu cầu toàn ngành tập trung thực hiện các nhiệm vụ sau:"
        ),
        p(r("1. Nhiệm vụ chung", B), ppr=BASE),
        text(
            "a) Hoàn thiện thể chế, chính sách; sắp xếp mạng lưới trường, lớp; bảo đảm mỗi xã, phường có ít nhất một trường trung học cơ sở."
        ),
        text("b) Thực hiện dạy học 2 buổi/ngày; không để học sinh bỏ học vì hoàn cảnh khó khăn."),
        p(r("2. Nhiệm vụ cụ thể của từng cấp học", B), ppr=BASE),
        text(
            "a) Giáo dục mầm non: Củng cố, nâng cao chất lượng phổ cập giáo dục mầm non cho trẻ em 05 tuổi; tiến tới phổ cập cho trẻ em từ 03 đến 05 tuổi."
        ),
        text(
            "b) Giáo dục phổ thông: Tổ chức Kỳ thi tốt nghiệp trung học phổ thông năm 2027 an toàn, nghiêm túc, đúng quy chế."
        ),
        p(r("3. Tổ chức thực hiện", B), ppr=BASE),
        text(
            "a) Các Sở Giáo dục và Đào tạo tham mưu Ủy ban nhân dân cấp tỉnh ban hành kế hoạch; định kỳ trước ngày 20 hằng tháng báo cáo về Bộ."
        ),
        text(
            "b) Văn phòng Bộ chủ trì, phối hợp với các đơn vị liên quan theo dõi, đôn đốc việc thực hiện Chỉ thị này./."
        ),
        closing(
            [
                "- Ban Tuyên giáo và Dân vận Trung ương;",
                "- Ủy ban Văn hóa và Xã hội của Quốc hội;",
                "- Các Sở GDĐT;",
                "- Lưu: VT, VP.",
            ],
            ["BỘ TRƯỞNG"],
            "Hoàng Minh Sơn",
        ),
        last(),
    )


@doc
def letter_of_a_bureau_with_contact_lines():
    """Two ministries' names above the bureau: only the direct parent stands; contact block below a drawn line in a footer."""
    return saved(
        letterhead(
            [("BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", False), ("CỤC CHĂN NUÔI VÀ THÚ Y", True)],
            "Số: 1805/CNTY-DT",
            "Hà Nội, ngày 02 tháng 02 năm 2026",
            "V/v chủ động phòng, chống bệnh Cúm gia cầm và bệnh Dịch tả lợn châu Phi dịp tết Nguyên đán",
        ),
        addressees(
            "Sở Nông nghiệp và Môi trường các tỉnh, thành phố trực thuộc trung ương;",
            "Chi cục Chăn nuôi và Thú y các vùng.",
        ),
        text(
            "Theo báo cáo của các địa phương, từ đầu năm 2026 đến nay, cả nước có 12 ổ dịch Cúm gia cầm A/H5N1 tại 06 tỉnh, số gia cầm phải tiêu hủy là 23.450 con; hiện còn 03 ổ dịch chưa qua 21 ngày."
        ),
        text("Để chủ động phòng, chống dịch, Cục Chăn nuôi và Thú y đề nghị:"),
        text(
            "1. Tổ chức tiêm phòng vắc xin đạt tối thiểu 80% tổng đàn thuộc diện tiêm; rà soát, tiêm bổ sung cho đàn mới phát sinh."
        ),
        text(
            "2. Tổng vệ sinh, khử trùng, tiêu độc môi trường từ ngày 05/02/2026 đến ngày 05/3/2026; liều lượng 80 - 100 ml/m2, pha theo tỷ lệ 1:400."
        ),
        text(
            "3. Tăng cường kiểm soát giết mổ; xử lý nghiêm các trường hợp buôn bán, vận chuyển trái phép qua biên giới theo Điều 25 Luật Thú y."
        ),
        text(
            "Mọi thông tin xin liên hệ: Phòng Dịch tễ thú y, Cục Chăn nuôi và Thú y; điện thoại: 024.3868.5104; thư điện tử: dichte@mae.gov.vn./."
        ),
        closing(
            [
                "- Như trên;",
                "- Bộ trưởng (để báo cáo);",
                "- Thứ trưởng Phùng Đức Tiến (để báo cáo);",
                "- Các Phó Cục trưởng;",
                "- Lưu: VT, DT.",
            ],
            ["KT. CỤC TRƯỞNG", "PHÓ CỤC TRƯỞNG"],
            "Phan Quang Minh",
        ),
        last(),
    )


@doc
def urgent_letter_in_boxes():
    """Urgency and circulation marks in text boxes of Word, a letterhead without a table: tabs to centred stops."""
    stops = '<w:tabs><w:tab w:val="center" w:pos="1843"/><w:tab w:val="center" w:pos="6521"/></w:tabs>'

    def row(left, right, lf="", rf="", before=0, more=""):
        return p(r("\t" + left, lf), r("\t" + right, rf), more, ppr=stops + gap(before))

    stamp = box(30, 8, p(r("HỎA TỐC", B + sz(13) + '<w:color w:val="FF0000"/>'), ppr=gap() + jc("center")))
    return saved(
        row("VĂN PHÒNG CHÍNH PHỦ", NATION, B + sz(13), B + sz(12)),
        row("", MOTTO, "", B + sz(13), more=vml_line(25) + vml_line(53)),
        row("Số: 1120/VPCP-NN", "Hà Nội, ngày 30 tháng 9 năm 2026", sz(13), I + sz(13), 120),
        p(r("\tV/v khắc phục hậu quả mưa lũ sau bão", sz(12)), ppr=stops + gap(120)),
        p(stamp, ppr=gap(120)),
        p(ppr=C),
        addressees(
            "Các Bộ: Quốc phòng, Công an, Nông nghiệp và Môi trường, Xây dựng, Y tế;",
            "Ủy ban nhân dân các tỉnh: Lào Cai, Tuyên Quang, Cao Bằng, Lạng Sơn.",
        ),
        text(
            "Xét báo cáo của Bộ Nông nghiệp và Môi trường (văn bản số 7315/BC-BNNMT ngày 29 tháng 9 năm 2026) về tình hình thiệt hại do bão số 10 gây ra, Phó Thủ tướng Chính phủ Trần Hồng Hà có ý kiến như sau:",
            sz(13),
        ),
        text(
            "1. Bộ Quốc phòng chỉ đạo Quân khu 1, Quân khu 2 huy động lực lượng, phương tiện hỗ trợ địa phương tìm kiếm người mất tích.",
            sz(13),
        ),
        text(
            "2. Ủy ban nhân dân các tỉnh nêu trên chịu trách nhiệm trước Thủ tướng Chính phủ về việc để người dân bị đói, rét, không có chỗ ở.",
            sz(13),
        ),
        text("Văn phòng Chính phủ thông báo để các cơ quan, địa phương biết, thực hiện./.", sz(13)),
        tbl(
            (4253, 4819),
            tr(
                tc(
                    4253,
                    *[
                        p(r(w, f), ppr=gap())
                        for w, f in (
                            ("Nơi nhận:", B + I + sz(12)),
                            ("- Như trên;", sz(11)),
                            ("- Thủ tướng, các Phó Thủ tướng (để b/c);", sz(11)),
                            ("- VPCP: BTCN, các PCN, Trợ lý TTg, TGĐ Cổng TTĐT, các Vụ: TH, CN, KGVX, QHĐP;", sz(11)),
                            ("- Lưu: VT, NN (03b).", sz(11)),
                        )
                    ],
                ),
                tc(
                    4819,
                    *[p(r(w, B + sz(13)), ppr=C) for w in ("KT. BỘ TRƯỞNG, CHỦ NHIỆM", "PHÓ CHỦ NHIỆM")],
                    *[p(ppr=C)] * 4,
                    p(r("Nguyễn Sỹ Hiệp", B + sz(13)), ppr=C),
                ),
            ),
        ),
        last(),
        parts=[Part("rIdH1", "header", p(field_("PAGE", "2", font() + sz(13)), ppr=jc("center")))],
    )


@doc
def scheme_with_parts():
    """A scheme of a ministry attached to the decision that approves it: Phần, roman sections, landscape table in the annex."""
    c = gap(120) + jc("center")
    return saved(
        letterhead([("BỘ Y TẾ", True)], "Số: 2904/QĐ-BYT", "Hà Nội, ngày 21 tháng 9 năm 2026"),
        title(
            "QUYẾT ĐỊNH", "Phê duyệt Đề án “Nâng cao năng lực Trạm Y tế xã giai đoạn 2026 - 2030”", "BỘ TRƯỞNG BỘ Y TẾ"
        ),
        base("Căn cứ Luật Khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023;"),
        base(
            "Căn cứ Nghị định số 42/2025/NĐ-CP ngày 27 tháng 02 năm 2025 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Y tế;"
        ),
        base(
            "Căn cứ Nghị quyết số 72-NQ/TW ngày 09 tháng 9 năm 2025 của Bộ Chính trị về một số giải pháp đột phá, tăng cường bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân;"
        ),
        base("Theo đề nghị của Cục trưởng Cục Quản lý Khám, chữa bệnh."),
        resolved(),
        article(
            "Điều 1.", "Phê duyệt kèm theo Quyết định này Đề án “Nâng cao năng lực Trạm Y tế xã giai đoạn 2026 - 2030”."
        ),
        article("Điều 2.", "Quyết định này có hiệu lực kể từ ngày ký, ban hành."),
        article(
            "Điều 3.",
            "Các Ông, Bà: Chánh Văn phòng Bộ, Vụ trưởng, Cục trưởng các Vụ, Cục thuộc Bộ Y tế, Giám đốc Sở Y tế các tỉnh, thành phố trực thuộc trung ương chịu trách nhiệm thi hành Quyết định này./.",
        ),
        closing(
            [
                "- Như Điều 3;",
                "- Thủ tướng Chính phủ (để b/c);",
                "- Cổng Thông tin điện tử Bộ Y tế;",
                "- Lưu: VT, KCB.",
            ],
            ["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"],
            "Trần Văn Thuấn",
        ),
        p(ppr=last()),
        letterhead([("BỘ Y TẾ", True)], "", ""),
        p(ppr=C),
        p(r("ĐỀ ÁN", B), ppr=C),
        p(r("Nâng cao năng lực Trạm Y tế xã giai đoạn 2026 - 2030", B), ppr=C),
        p(r("(Kèm theo Quyết định số 2904/QĐ-BYT ngày 21 tháng 9 năm 2026 của Bộ trưởng Bộ Y tế)", I), ppr=C),
        p(connector(40), ppr=C),
        p(r("Phần I", B), ppr=c),
        p(r("SỰ CẦN THIẾT VÀ CĂN CỨ XÂY DỰNG ĐỀ ÁN", B), ppr=C),
        p(r("I. SỰ CẦN THIẾT", B), ppr=BASE),
        text(
            "Cả nước hiện có 3.321 xã, phường, đặc khu; mỗi đơn vị có một Trạm Y tế và các điểm trạm. Trong số đó, 61,4% trạm chưa có bác sĩ làm việc thường xuyên."
        ),
        p(r("II. CĂN CỨ XÂY DỰNG ĐỀ ÁN", B), ppr=BASE),
        text("1. Luật Bảo hiểm y tế ngày 14 tháng 11 năm 2008 (được sửa đổi, bổ sung năm 2014 và năm 2024)."),
        text("2. Kết luận số 155-KL/TW ngày 17 tháng 5 năm 2025 của Bộ Chính trị, Ban Bí thư."),
        p(r("Phần II", B), ppr=c),
        p(r("QUAN ĐIỂM, MỤC TIÊU, GIẢI PHÁP", B), ppr=C),
        p(r("I. QUAN ĐIỂM", B), ppr=BASE),
        text(
            "Đầu tư cho y tế cơ sở là đầu tư cho phát triển; Nhà nước giữ vai trò chủ đạo, huy động các nguồn lực xã hội."
        ),
        p(r("II. MỤC TIÊU", B), ppr=BASE),
        p(r("1. Mục tiêu chung", B), ppr=BASE),
        text("Người dân được quản lý sức khỏe theo vòng đời và được khám sức khỏe định kỳ ít nhất mỗi năm một lần."),
        p(r("2. Mục tiêu cụ thể đến năm 2030", B), ppr=BASE),
        text("a) 100% trạm có ít nhất 04 - 05 bác sĩ;"),
        text("b) 95% người bệnh tăng huyết áp được phát hiện tại trạm được quản lý./."),
        last(extra='<w:pgNumType w:start="1"/><w:titlePg/>'),
    )


@doc
def press_release_of_a_ministry():
    """A communiqué: type 6 of Điều 7."""
    return saved(
        letterhead([("BỘ NGOẠI GIAO", True)], "Số: 03/TC-BNG", "Hà Nội, ngày 14 tháng 4 năm 2026"),
        title("THÔNG CÁO", "Về kết quả chuyến thăm chính thức Vương quốc Thái Lan của Bộ trưởng Bộ Ngoại giao"),
        text(
            "Nhận lời mời của Bộ trưởng Bộ Ngoại giao Vương quốc Thái Lan, Bộ trưởng Bộ Ngoại giao nước Cộng hòa xã hội chủ nghĩa Việt Nam đã thăm chính thức Thái Lan từ ngày 11 đến ngày 13 tháng 4 năm 2026."
        ),
        text(
            "Hai bên nhất trí đưa kim ngạch thương mại song phương lên 25 tỷ USD vào năm 2027; phối hợp chặt chẽ tại các diễn đàn đa phương, nhất là ASEAN, Liên hợp quốc và Tiểu vùng Mê Công mở rộng (GMS)."
        ),
        text(
            "Bộ trưởng Bộ Ngoại giao Việt Nam mời Bộ trưởng Bộ Ngoại giao Thái Lan thăm Việt Nam. Lời mời đã được vui vẻ chấp nhận./."
        ),
        closing(
            ["- Thông tấn xã Việt Nam;", "- Đài Tiếng nói Việt Nam;", "- Báo Nhân Dân;", "- Lưu: VT, TTBC."],
            ["TL. BỘ TRƯỞNG", "VỤ TRƯỞNG VỤ THÔNG TIN BÁO CHÍ"],
            "Phạm Thu Hằng",
        ),
        last(),
    )


@doc
def board_of_members_of_a_state_group():
    """A resolution of the members' council of a state group: the parent is the committee that owns it."""
    return saved(
        letterhead(
            [("TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM", False), ("HỘI ĐỒNG THÀNH VIÊN", True)],
            "Số: 215/NQ-HĐTV",
            "Hà Nội, ngày 09 tháng 6 năm 2026",
        ),
        title(
            "NGHỊ QUYẾT",
            "Về việc thông qua kế hoạch sản xuất kinh doanh và đầu tư phát triển năm 2026",
            "HỘI ĐỒNG THÀNH VIÊN TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM",
        ),
        base("Căn cứ Luật Quản lý và đầu tư vốn nhà nước tại doanh nghiệp ngày 14 tháng 6 năm 2025;"),
        base(
            "Căn cứ Điều lệ tổ chức và hoạt động của Tập đoàn Điện lực Việt Nam ban hành kèm theo Nghị định số 26/2018/NĐ-CP ngày 28 tháng 02 năm 2018 của Chính phủ;"
        ),
        base("Căn cứ Biên bản họp Hội đồng thành viên số 118/BB-HĐTV ngày 08 tháng 6 năm 2026;"),
        base("Xét đề nghị của Tổng Giám đốc tại Tờ trình số 3325/TTr-EVN ngày 01 tháng 6 năm 2026."),
        resolved("QUYẾT NGHỊ:"),
        article("Điều 1.", "Thông qua kế hoạch sản xuất kinh doanh năm 2026 với các chỉ tiêu chính sau:"),
        text("1. Điện sản xuất và mua: 347,5 tỷ kWh. Điện thương phẩm: 304,2 tỷ kWh, tăng 8,6% so với năm 2025."),
        text("2. Tổn thất điện năng: 6,05%; chỉ số SAIDI: 240 phút."),
        text("3. Giá trị thực hiện đầu tư thuần: 118.420 tỷ đồng; trả nợ gốc và lãi vay: 31.750 tỷ đồng."),
        article("Điều 2.", "Giao Tổng Giám đốc tổ chức thực hiện; định kỳ hằng quý báo cáo Hội đồng thành viên."),
        article(
            "Điều 3.",
            "Nghị quyết này có hiệu lực kể từ ngày ký. Tổng Giám đốc, Trưởng các Ban và người đứng đầu các đơn vị trực thuộc chịu trách nhiệm thi hành Nghị quyết này./.",
        ),
        closing(
            ["- Như Điều 3;", "- Bộ Tài chính (để b/c);", "- Kiểm soát viên;", "- Lưu: VT, TH."],
            ["TM. HỘI ĐỒNG THÀNH VIÊN", "CHỦ TỊCH"],
            "Đặng Hoàng An",
        ),
        last(),
    )


@doc
def power_company_to_a_customer():
    """A letter of a branch of a state company, with the contact block at the foot of the first page."""
    contact = p(
        r("Địa chỉ: 02 Hùng Vương, Phường Xuân Hương - Đà Lạt, tỉnh Lâm Đồng", sz(11)),
        ppr='<w:pBdr><w:top w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>' + jc("center"),
    ) + p(
        r(
            "Điện thoại: 0263.2210.202; Fax: 0263.3822.305; Thư điện tử: pclamdong@evnspc.vn; Trang thông tin điện tử: pclamdong.evnspc.vn",
            sz(11),
        ),
        ppr=jc("center"),
    )
    return saved(
        letterhead(
            [("TỔNG CÔNG TY ĐIỆN LỰC MIỀN NAM", False), ("CÔNG TY ĐIỆN LỰC LÂM ĐỒNG", True)],
            "Số: 4107/PCLĐ-KD",
            "Lâm Đồng, ngày 16 tháng 6 năm 2026",
            "V/v thỏa thuận điều chỉnh phụ tải giờ cao điểm năm 2026",
        ),
        addressee("Công ty Trách nhiệm hữu hạn Chè Cầu Đất"),
        text("Công ty Điện lực Lâm Đồng trân trọng cảm ơn Quý khách hàng đã hợp tác trong thời gian qua."),
        text("Để bảo đảm cung cấp điện mùa khô năm 2026, Công ty đề nghị Quý khách hàng dịch chuyển phụ tải như sau:"),
        text(
            "- Khung giờ 9 giờ 30 phút đến 11 giờ 30 phút và 17 giờ 00 phút đến 20 giờ 00 phút: giảm tối thiểu 10% công suất (tương đương 150 kW);"
        ),
        text("- Thông báo trước 24 giờ qua số điện thoại 19001006 hoặc ứng dụng CSKH EVNSPC."),
        text("Rất mong nhận được sự hợp tác của Quý khách hàng./."),
        closing(
            ["- Như trên;", "- Đội QLĐ Xuân Trường;", "- Lưu: VT, KD."],
            ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
            "Lê Quang Hùng",
        ),
        sect(refs=ref("default", "rIdH1") + ref("first", "rIdFt", "footer")),
        parts=[
            Part("rIdH1", "header", p(field_("PAGE", "2", font() + sz(14)), ppr=jc("center"))),
            Part("rIdFt", "footer", contact),
        ],
    )


@doc
def thanks_of_a_minister():
    """A public letter: the 29th type, without a sign of its own; no template in the decree."""
    return saved(
        letterhead([("BỘ TRƯỞNG BỘ Y TẾ", True)], "", "Hà Nội, ngày 27 tháng 02 năm 2026"),
        p(ppr=C),
        p(r("THƯ CHÚC MỪNG", B), ppr=C),
        p(r("Nhân kỷ niệm 71 năm Ngày Thầy thuốc Việt Nam", B), ppr=C),
        p(connector(38), ppr=C),
        text("Thân ái gửi toàn thể cán bộ, công chức, viên chức, người lao động ngành Y tế!"),
        text(
            "Nhân kỷ niệm 71 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2026), thay mặt lãnh đạo Bộ Y tế, tôi trân trọng gửi tới các đồng chí lời chúc mừng tốt đẹp nhất."
        ),
        text(
            "Năm qua, ngành Y tế đã vượt qua nhiều khó khăn, thử thách, hoàn thành tốt nhiệm vụ Đảng, Nhà nước và Nhân dân giao phó."
        ),
        text("Chúc các đồng chí mạnh khỏe, hạnh phúc, thành công./."),
        tbl(
            (4253, 4819),
            tr(tc(4253, p()), tc(4819, p(r("BỘ TRƯỞNG", B), ppr=C), *[p(ppr=C)] * 4, p(r("Đào Hồng Lan", B), ppr=C))),
        ),
        last(),
    )
