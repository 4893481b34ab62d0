"""Letters, an invitation and a telegram: a department in Word 2016, a ministry in WPS Office, a chairman, a commune."""

# ruff: noqa: E501 - paragraphs of documents as they are typed

from __future__ import annotations

from office_case import Office, Swap
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
    gone,
    ind,
    ins,
    jc,
    num,
    p,
    r,
    ref,
    sdt,
    sect,
    style,
    sz,
    tbl,
    tc,
    tr,
)

TNR = font()


def page_header(id_: str = "rIdH1") -> Part:
    """The page number that Word's gallery inserts: a content control, the style Header, centred."""
    number = p(field_("PAGE   \\* MERGEFORMAT", "2", TNR + sz(14)), ppr=style("Header") + jc("center"))
    gallery = '<w:docPartObj><w:docPartGallery w:val="Page Numbers (Top of Page)"/><w:docPartUnique/></w:docPartObj>'
    return Part(id_, "header", sdt(number, "so_trang", gallery) + p(ppr=style("Header")))


WORD = (
    "<w:docDefaults><w:rPrDefault><w:rPr>"
    + TNR
    + sz(11)
    + '<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
)
WORD_STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr>' + gap(0, 0)
    + "</w:pPr><w:rPr>" + sz(14) + "</w:rPr></w:style>"
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar>'
    '<w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="NoiDung"><w:name w:val="Noi dung"/><w:basedOn w:val="Normal"/><w:pPr>'
    + gap(120, 0, 264) + ind(720) + jc("both") + "</w:pPr></w:style>"
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/></w:style>'
)  # fmt: skip


def head(
    parent: str,
    issuer: str,
    number: str,
    date: str,
    about: str = "",
    *,
    rules: tuple[float, float] = (12, 57),
    more: str = "",
) -> str:
    """The header table of two columns, with lines drawn as connectors anchored to the last name and to Tiêu ngữ."""
    c = gap() + jc("center")
    half = parent in ("ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN")  # the first line of one name
    left = [p(r(parent, (B if half else "") + sz(13)), ppr=c)]
    left += [p(connector(rules[0]), r(issuer, B + sz(13)), ppr=c)]
    right = [
        p(r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", B + sz(13)), ppr=c),
        p(connector(rules[1]), r("Độc lập - Tự do - Hạnh phúc", B + sz(14)), ppr=c),
    ]
    under = [p(r(f"Số: {number}", sz(13)), ppr=gap(120) + jc("center"))]
    under += [p(r(about, sz(12)), ppr=gap(120) + jc("center"))] if about else []
    return tbl(
        (3686, 5670),
        tr(tc(3686, *left), tc(5670, *right)),
        tr(tc(3686, *under, more), tc(5670, p(r(date, I + sz(14)), ppr=gap(120) + jc("center")))),
        extra='<w:jc w:val="center"/>',
    )


def foot(items: list[str], posts: list[str], name: str) -> str:
    """Nơi nhận beside the signature, in a table without borders."""
    small = gap() + jc("left")
    left = [p(r("Nơi nhận:", B + I + sz(12)), ppr=small), *[p(r(item, sz(11)), ppr=small) for item in items]]
    right = [p(r(post, B + sz(14)), ppr=gap() + jc("center")) for post in posts]
    right += [p(ppr=gap() + jc("center"))] * 4 + [p(r(name, B + sz(14)), ppr=gap() + jc("center"))]
    return tbl((4253, 4819), tr(tc(4253, *left), tc(4819, *right), extra="<w:cantSplit/>"))


def text(words: str) -> str:
    return p(r(words), ppr=style("NoiDung"))


def department_letter() -> Package:
    """A letter of a department: Word 2016 with all its traces: rsid, proofing marks, smart tags, comments, a hyperlink."""
    noisy = (
        '<w:p w:rsidR="00A41B6C" w:rsidRDefault="00F21C3A" w14:paraId="5B1E22A0"><w:pPr><w:pStyle w:val="NoiDung"/></w:pPr>'
        '<w:bookmarkStart w:id="3" w:name="_GoBack"/><w:bookmarkEnd w:id="3"/><w:proofErr w:type="spellStart"/>'
        + r("Thực hiện ") + '<w:proofErr w:type="spellEnd"/><w:commentRangeStart w:id="1"/>'
        + '<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place">'
        + r("Quyết định số 1820/QĐ-UBND ngày 12 tháng 10 năm 2026") + "</w:smartTag>"
        + '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>'
        + r(" của Ủy ban nhân dân tỉnh Lâm Đồng về việc kiểm tra an toàn công trình trường học, Sở Xây dựng đề nghị các cơ quan, "
            "đơn vị thực hiện một số nội dung sau:")
        + "</w:p>"
    )  # fmt: skip
    link = (
        '<w:hyperlink r:id="rIdL1" w:history="1">'
        + r("soxd.lamdong.gov.vn", '<w:rStyle w:val="Hyperlink"/>')
        + "</w:hyperlink>"
    )
    kg = gap(120) + jc("left")
    body = [
        head("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "SỞ XÂY DỰNG", "2215/SXD-QLCL", "Lâm Đồng, ngày 09 tháng 11 năm 2026",
             "V/v rà soát an toàn công trình trường học trước mùa mưa bão"),
        p(ppr=gap()),
        p(r("Kính gửi:"), ppr=kg + ind(0, 1985)),
        p(r("- Sở Giáo dục và Đào tạo;"), ppr=kg + ind(0, 2977)),
        p(r("- Ủy ban nhân dân các xã, phường, đặc khu."), ppr=kg + ind(0, 2977)),
        noisy,
        text("1. Rà soát toàn bộ công trình trường học đã đưa vào sử dụng trên 20 năm; lập danh mục công trình có dấu hiệu nguy hiểm "
             "và dừng ngay việc sử dụng các hạng mục không bảo đảm an toàn."),
        text("2. Bố trí kinh phí sửa chữa từ nguồn chi thường xuyên được giao năm 2026; trường hợp vượt khả năng cân đối thì báo cáo "
             "Ủy ban nhân dân tỉnh xem xét, quyết định."),
        p(r("3. Báo cáo kết quả về Sở Xây dựng trước ngày 30 tháng 11 năm 2026; biểu mẫu được đăng tại địa chỉ "), link,
          r(" để các đơn vị tải về, sử dụng thống nhất."), ppr=style("NoiDung")),
        text("Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các cơ quan, đơn vị phản ánh về Phòng Quản lý chất lượng công "
             "trình (điện thoại: 0263.3822.311) để được hướng dẫn./."),
        p(ppr=gap()),
        foot(["- Như trên;", "- UBND tỉnh (để báo cáo);", "- Giám đốc Sở (để báo cáo);", "- Lưu: VT, QLCL (03)."],
             ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "Trần Quốc Bảo"),
        p(ppr=gap()),
        sect(refs=ref("default", "rIdH1")),
    ]  # fmt: skip
    comment = (
        '<w:comment w:id="1" w:author="Lê Hoà" w:date="2026-11-08T10:00:00Z" w:initials="LH">'
        + p(r("Kiểm tra lại số quyết định"))
        + "</w:comment>"
    )
    return Package("".join(body), WORD_STYLES, WORD, parts=[page_header(), Part("rIdC", "comments", comment)],
                   links={"rIdL1": "http://soxd.lamdong.gov.vn/"})  # fmt: skip


def ministry_invitation() -> Package:
    """An invitation of a ministry from WPS Office: Chinese language marks, a document grid, direct formatting."""
    zh = '<w:lang w:val="vi-VN" w:eastAsia="zh-CN"/>'
    base = '<w:rFonts w:hint="default" w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'

    def one(words: str, extra: str = "", size: float = 14) -> str:
        return r(words, base + extra + sz(size) + zh)

    grid = '<w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/>'
    body_ppr = grid + gap(120, 0, 276) + ind(567) + jc("both")
    c = grid + gap() + jc("center")
    header = tbl(
        (3800, 5500),
        tr(tc(3800, p(one("BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", B, 13), connector(30), ppr=c)),
           tc(5500, p(one("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", B, 13), ppr=c), p(one("Độc lập - Tự do - Hạnh phúc", B), ppr=c),
              p(connector(57), ppr=c))),
        tr(tc(3800, p(one("Số: 418/GM-BNNMT", "", 13), ppr=c)),
           tc(5500, p(one("Hà Nội, ngày 04 tháng 12 năm 2026", I), ppr=c))),
    )  # fmt: skip
    small = grid + gap()
    body = [
        header,
        p(ppr=c),
        p(one("GIẤY MỜI", B), ppr=c),
        p(one("Họp góp ý dự thảo Đề án giám sát chất lượng nước liên tỉnh", B), ppr=c),
        p(connector(45), ppr=c),
        p(one("Bộ Nông nghiệp và Môi trường trân trọng kính mời: Đại diện lãnh đạo các bộ: Công an, Quốc phòng, Xây dựng, Y tế "
              "tới dự cuộc họp góp ý dự thảo Đề án giám sát chất lượng nước liên tỉnh."), ppr=body_ppr),
        p(one("Chủ trì: Thứ trưởng Nguyễn Hoàng Hiệp."), ppr=body_ppr),
        p(one("Thời gian: 8 giờ 30 phút, ngày 10 tháng 12 năm 2026 (thứ Năm)."), ppr=body_ppr),
        p(one("Địa điểm: Phòng họp 302, nhà A, số 10 Tôn Thất Thuyết, phường Cầu Giấy, thành phố Hà Nội."), ppr=body_ppr),
        p(one("Đề nghị các đại biểu gửi ý kiến bằng văn bản về Cục Quản lý tài nguyên nước trước ngày họp để tổng hợp./."), ppr=body_ppr),
        tbl((4300, 5000), tr(
            tc(4300, p(one("Nơi nhận:", B + I, 12), ppr=small), p(one("- Như thành phần mời;", "", 11), ppr=small),
               p(one("- Bộ trưởng (để báo cáo);", "", 11), ppr=small), p(one("- Lưu: VT, TNN.", "", 11), ppr=small)),
            tc(5000, p(one("TL. BỘ TRƯỞNG", B), ppr=c), p(one("KT. CHÁNH VĂN PHÒNG", B), ppr=c), p(one("PHÓ CHÁNH VĂN PHÒNG", B), ppr=c),
               *[p(ppr=c)] * 4, p(one("Phạm Thu Hằng", B), ppr=c)))),
        sect(margins=(1134, 1134, 1134, 1701), extra='<w:cols w:space="720" w:num="1"/><w:docGrid w:type="lines" w:linePitch="381" w:charSpace="0"/>'),
    ]  # fmt: skip
    defaults = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:hint="default" w:ascii="Times New Roman" w:hAnsi="Times New Roman" '
        'w:eastAsia="SimSun" w:cs="Times New Roman"/></w:rPr></w:rPrDefault></w:docDefaults>'
    )
    styles = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="1"><w:name w:val="Normal"/><w:qFormat/><w:rPr>' + sz(12)
        + '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:style>'
    )  # fmt: skip
    return Package("".join(body), styles, defaults)


def telegram() -> Package:
    """A telegram of a chairman with a stamp in a text box, and tracked changes nobody has accepted yet."""
    c = gap() + jc("center")
    stamp = box(30, 8, p(r("HỎA TỐC", B + '<w:color w:val="FF0000"/>' + sz(13)), ppr=c))
    changed = p(
        r("Chủ tịch Ủy ban nhân dân tỉnh "), ins(r("Lâm Đồng ")), r("yêu cầu Chủ tịch Ủy ban nhân dân các xã, phường, đặc khu ven biển "),
        gone("khẩn trương "), ins(r("tập trung "), id_=92), r("thực hiện ngay các nhiệm vụ sau:"), ppr=style("NoiDung"),
    )  # fmt: skip
    body = [
        head("ỦY BAN NHÂN DÂN", "TỈNH LÂM ĐỒNG", "17/CĐ-UBND", "Lâm Đồng, ngày 06 tháng 11 năm 2026", rules=(15, 57),
             more=p(stamp, ppr=c)),
        p(ppr=c),
        p(r("CÔNG ĐIỆN", B), ppr=c),
        p(r("Về việc tập trung ứng phó với bão số 13", B), ppr=c),
        p(connector(35), ppr=c),
        p(r("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG điện:", B), ppr=gap(120) + jc("center")),
        p(r("- Chủ tịch Ủy ban nhân dân các xã, phường, đặc khu ven biển;"), ppr=gap(120) + jc("left") + ind(0, 2268)),
        p(r("- Giám đốc các Sở: Nông nghiệp và Môi trường, Công Thương."), ppr=gap(120) + jc("left") + ind(0, 2268)),
        changed,
        p(r("Gọi tàu thuyền vào nơi tránh trú trước 17 giờ ngày 07 tháng 11 năm 2026; nghiêm cấm người ở lại trên lồng bè, chòi canh."),
          ppr=style("NoiDung") + num(1)),
        p(r("Sơ tán người dân ở khu vực có nguy cơ ngập sâu, sạt lở; bố trí lương thực, nước sạch, thuốc men tại nơi sơ tán."),
          ppr=style("NoiDung") + num(1)),
        p(r("Trực ban 24/24 giờ, báo cáo kết quả về Văn phòng thường trực phòng thủ dân sự tỉnh vào 07 giờ và 16 giờ hằng ngày."),
          ppr=style("NoiDung") + num(1)),
        text("Yêu cầu các cơ quan, địa phương nghiêm túc thực hiện Công điện này./."),
        foot(["- Như trên;", "- Thủ tướng Chính phủ (để báo cáo);", "- Thường trực Tỉnh ủy (để báo cáo);", "- Lưu: VT, NN."],
             ["CHỦ TỊCH"], "Hồ Văn Mười"),
        sect(refs=ref("default", "rIdH1")),
    ]  # fmt: skip
    level = (
        '<w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr>' + ind(720)
        + '</w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num>'
    )  # fmt: skip
    return Package("".join(body), WORD_STYLES, WORD, numbering=level, parts=[page_header()],
                   settings="<w:trackRevisions/>")  # fmt: skip


LETTERS = (
    Office(
        "công văn của Sở (Word 2016)",
        department_letter,
        (
            Swap(">Số: 2215/SXD-QLCL<", ">Số: 2215/CV-SXD<"),
            Swap('<w:jc w:val="center"/>', '<w:jc w:val="left"/>', "V/v rà soát"),
            Swap("đặc khu.<", "đặc khu<"),
            Swap("2. Bố trí", "4. Bố trí"),
            Swap("- Như trên;", "- Như kính gửi;"),
            Swap('<w:sz w:val="22"/>', '<w:sz w:val="26"/>', "- Giám đốc Sở (để báo cáo)"),
        ),
    ),
    Office(
        "giấy mời của Bộ (WPS Office)",
        ministry_invitation,
        (
            Swap("Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc"),
            Swap("ngày 04 tháng 12 năm 2026<", "ngày 4 tháng 12 năm 2026<"),
            Swap("418/GM-BNNMT", "418/BNNMT-GM"),
            Swap("<w:i/><w:iCs/>", "", "Nơi nhận:"),
        ),
    ),
    Office(
        "công điện của Chủ tịch tỉnh (theo dõi sửa đổi)",
        telegram,
        (
            Swap('w:val="FF0000"', 'w:val="000000"', "HỎA TỐC", places=2),
            Swap('<w:jc w:val="both"/>', '<w:jc w:val="left"/>', "", "word/styles.xml"),
            Swap("Về việc tập trung", "V/v tập trung"),
            Swap("Công điện này./.", "Công điện này."),
            Swap(">CHỦ TỊCH<", ">Chủ tịch<"),
        ),
    ),
)
