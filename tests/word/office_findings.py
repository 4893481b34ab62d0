"""What the linter says of each office document: of the conforming version, and of the one with its mistakes.

Each line was read as a clerk of the office would read it: level, rule and message are exact.
"""

# ruff: noqa: E501

from __future__ import annotations

Told = tuple[str, str, str]

#: By the name of the function that builds it; a document that is not named here has no finding.
STRICT: dict[str, list[Told]] = {
    "school_decision": [
        (
            "gợi ý",
            "ND30-QD-FIRSTREC",
            "nơi nhận đầu tiên là “- Phòng Văn hóa - Xã hội xã (để b/c);”; mẫu là “- Như Điều …;”",
        ),
    ],
    "department_report": [
        (
            "gợi ý",
            "ND30-STR-KHOAN",
            "“1.1. Thanh tra hành chính” dùng số nhiều cấp (và 1 chỗ khác); dưới khoản là điểm a), b)",
        ),
    ],
    "party_plan": [
        (
            "gợi ý",
            "ND30-SCOPE-2",
            "văn bản của Đảng không theo Nghị định 30/2020/NĐ-CP; chỉ kiểm tra trang, phông và ký tự",
        ),
    ],
    "youth_notice": [
        (
            "gợi ý",
            "ND30-SCOPE-2",
            "văn bản của Đoàn Thanh niên không theo Nghị định 30/2020/NĐ-CP; chỉ kiểm tra trang, phông và ký tự",
        ),
    ],
    "normative_decision": [
        (
            "gợi ý",
            "ND30-SCOPE-2",
            "văn bản quy phạm pháp luật không theo Nghị định 30/2020/NĐ-CP; chỉ kiểm tra trang, phông và ký tự",
        ),
    ],
    "tcvn3_letter": [
        ("lỗi", "ND30-FONT-ENC", "chữ tại “Uû ban nh©n d©n” dùng bảng mã cũ với phông .VnTimeH; quy định Unicode"),
    ],
    "vni_report": [
        (
            "lỗi",
            "ND30-FONT-ENC",
            "chữ tại “COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM” dùng bảng mã cũ với phông VNI-Times; quy định Unicode",
        ),
    ],
    "application": [
        (
            "gợi ý",
            "ND30-SCOPE-2",
            "đơn, tờ khai của cá nhân không theo Nghị định 30/2020/NĐ-CP; chỉ kiểm tra trang, phông và ký tự",
        ),
    ],
    "project_with_cover": [
        (
            "gợi ý",
            "ND30-COMP-MAIN",
            "không nhận ra phần đầu và phần ký của văn bản hành chính; chỉ kiểm tra trang, phông và đoạn văn",
        ),
    ],
    "hospital_notice": [
        ("cảnh báo", "ND30-SIGN-NOTITLE", "“TS. Lê Văn Tiến” có học hàm, học vị hoặc danh hiệu trước họ tên"),
    ],
}

FOUND: dict[str, list[Told]] = {
    "department_letter": [
        ("lỗi", "ND30-SO-FORM-CV", "ký hiệu công văn “CV-SXD” có “CV”"),
        (
            "lỗi",
            "ND30-TITLE-CV",
            "Trích yếu công văn “V/v rà soát an toàn công trình trường học trước mùa mưa bão” căn trái; quy định căn giữa",
        ),
        ("lỗi", "ND30-KG-MANY", "“- Ủy ban nhân dân các xã, phường, đặc khu” kết thúc bằng “khu”; quy định “.”"),
        ("lỗi", "ND30-STR-KHOAN", "khoản 4 không theo thứ tự; trước đó thiếu khoản 2"),
        ("lỗi", "ND30-NN-FIRST", "nơi nhận đầu tiên là “- Như kính gửi;”; quy định “- Như trên;”"),
        ("lỗi", "ND30-NN-ITEM", "Phần liệt kê nơi nhận “- Giám đốc Sở (để báo cáo);” cỡ chữ 13; quy định 11"),
    ],
    "ministry_invitation": [
        ("lỗi", "ND30-TN-TEXT", "Tiêu ngữ viết “Độc lập – Tự do – Hạnh phúc”; quy định “Độc lập - Tự do - Hạnh phúc”"),
        ("lỗi", "ND30-SO-FORM", "ký hiệu “BNNMT-GM” không khớp tên loại Giấy mời; quy định bắt đầu bằng “GM”"),
        ("lỗi", "ND30-DATE-ZERO", "“ngày 4” thiếu số 0 phía trước"),
        ("lỗi", "ND30-NN-LABEL", "Dòng “Nơi nhận:” không in nghiêng; quy định kiểu chữ nghiêng, đậm"),
    ],
    "telegram": [
        ("lỗi", "ND30-KHAN-COLOR", "“HỎA TỐC” không phải màu đỏ"),
        (
            "cảnh báo",
            "ND30-TITLE-ABS",
            "trích yếu “V/v tập trung ứng phó với bão số 13” viết tắt “V/v”; dưới tên loại không viết tắt",
        ),
        (
            "lỗi",
            "ND30-BODY-ALIGN",
            "đoạn “Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng yêu cầu Chủ tịch Ủy…” căn trái (và 3 chỗ khác); quy định căn đều hai bên",
        ),
        (
            "cảnh báo",
            "ND30-BODY-END",
            "nội dung văn bản kết thúc bằng “…túc thực hiện Công điện này.”; mẫu kết thúc bằng “./.”",
        ),
        (
            "lỗi",
            "ND30-SIGN-STYLE",
            "Quyền hạn, chức vụ của người ký “Chủ tịch” không viết hoa toàn bộ; quy định chữ in hoa",
        ),
    ],
    "province_decision": [
        (
            "lỗi",
            "ND30-CANCU-PUNCT",
            "căn cứ “Căn cứ Luật Phòng thủ dân sự ngày 20 tháng 6 năm 2023,” kết thúc bằng “,”; quy định dấu chấm phẩy",
        ),
        (
            "lỗi",
            "ND30-CANCU-PUNCT",
            "căn cứ cuối cùng “Theo đề nghị của Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh tại…” kết thúc bằng “;”; quy định dấu chấm",
        ),
        ("cảnh báo", "ND30-QD-HEADING", "dòng “QUYẾT ĐỊNH”; mẫu là “QUYẾT ĐỊNH:”"),
        ("lỗi", "ND30-NN-LAST", "nơi nhận cuối cùng “- Lưu VT, NC” thiếu dấu hai chấm sau “Lưu”"),
        ("lỗi", "ND30-SIGN-NAME", "Họ và tên người ký “HỒ VĂN MƯỜI” viết hoa toàn bộ; quy định chữ in thường"),
    ],
    "council_resolution": [
        ("lỗi", "ND30-SO-FORM", "ký hiệu “QĐ-HĐND” không khớp tên loại Nghị quyết; quy định bắt đầu bằng “NQ”"),
        ("cảnh báo", "ND30-NUM-REAL-DAY", "“ngày 31 tháng 6 năm 2025” là ngày không có thật"),
        ("lỗi", "ND30-STR-DIEU", "điều 3 không theo thứ tự; trước đó thiếu 2"),
        ("cảnh báo", "ND30-NUM-ZERO-DAY", "“ngày 8 tháng” không đúng cách ghi số 0"),
    ],
    "school_decision": [
        (
            "lỗi",
            "ND30-CQ-NAME",
            "Tên cơ quan ban hành “TRƯỜNG THCS NGUYỄN TRÃI” không in đậm; quy định kiểu chữ đứng, đậm",
        ),
        ("cảnh báo", "ND30-DATE-ZERO", "“tháng 09” thừa số 0; chỉ tháng 1 và tháng 2 thêm số 0"),
        ("lỗi", "ND30-TITLE-TYPE", "Tên loại “Quyết định” không viết hoa toàn bộ; quy định chữ in hoa"),
        (
            "lỗi",
            "ND30-TITLE-LINE",
            "đường kẻ dưới trích yếu dài 85 mm, dòng chữ dài 126 mm; quy định 1/3 đến 1/2 dòng chữ",
        ),
        (
            "lỗi",
            "ND30-BODY-SIZE",
            "nội dung “Điều 2. Tổ tư vấn tâm lý học sinh có nhiệm vụ tư vấn, hỗ…” cỡ chữ 12; quy định 13–14",
        ),
        (
            "gợi ý",
            "ND30-QD-FIRSTREC",
            "nơi nhận đầu tiên là “- Phòng Văn hóa - Xã hội xã (để b/c);”; mẫu là “- Như Điều …;”",
        ),
    ],
    "decision_with_plan": [
        (
            "cảnh báo",
            "ND30-ATT-INFO-MATCH",
            "dòng kèm theo ghi số “981/QĐ-SYT”; văn bản chính mang số “918/QĐ-SYT” (và 1 chỗ khác)",
        ),
        ("lỗi", "ND30-STR-DIEM", "điểm “a. Giám sát thường xuyên tại…” không đúng dạng (và 1 chỗ khác)"),
        ("lỗi", "ND30-STR-ROMAN", "mục IV không theo thứ tự; trước đó thiếu III"),
        ("lỗi", "ND30-PL-LABEL", "“PHỤ LỤC” viết hoa toàn bộ; quy định chữ in thường"),
    ],
    "province_plan": [
        ("lỗi", "ND30-MARGIN-LEFT", "lề trái 20 mm (phần 3); quy định 30–35 mm"),
        ("lỗi", "ND30-STR-ROMAN", "“I) MỤC ĐÍCH, YÊU CẦU” không đúng dạng “I. TIÊU ĐỀ” (và 2 chỗ khác)"),
        ("lỗi", "ND30-STR-DIEM", "điểm “(a) Bản đồ phân vùng rủi ro…” không đúng dạng (và 2 chỗ khác)"),
        ("cảnh báo", "ND30-SIGN-PREFIX", "“KT/CHỦ TỊCH” viết sai chữ viết tắt"),
        ("lỗi", "ND30-PL-NUM", "“Phụ lục 2” đánh số Ả Rập; quy định số La Mã"),
    ],
    "department_report": [
        ("cảnh báo", "ND30-KG-ONE", "“Kính gửi: Thanh tra Chính phủ.” có dấu câu ở cuối; mẫu không có"),
        ("lỗi", "ND30-STR-ROMAN", "Mục (số La Mã) “II. Kết quả cụ thể” không viết hoa toàn bộ; quy định chữ in hoa"),
        ("lỗi", "ND30-STR-KHOAN-T", "tiêu đề khoản “1. Công tác thanh tra” không in đậm"),
        (
            "gợi ý",
            "ND30-STR-KHOAN",
            "“1.1. Thanh tra hành chính” dùng số nhiều cấp (và 1 chỗ khác); dưới khoản là điểm a), b)",
        ),
        ("lỗi", "ND30-NN-LAST", "nơi nhận cuối cùng “- Lưu: VP.” không ghi “VT” (văn thư)"),
    ],
    "guidance": [
        ("lỗi", "ND30-SO-ZERO", "số “6” nhỏ hơn 10 nhưng không có số 0 phía trước"),
        (
            "lỗi",
            "ND30-DATE-STYLE",
            "Địa danh và thời gian ban hành “Hà Nội, ngày 12 tháng 11 năm 2026” chỉ in nghiêng một phần; quy định kiểu chữ nghiêng, không đậm",
        ),
        ("cảnh báo", "ND30-NUM-ZERO-DAY", "“ngày 1 tháng” không đúng cách ghi số 0"),
        ("lỗi", "ND30-CAP-NAME", "họ tên “Cao huy” có âm tiết không viết hoa"),
    ],
    "commune_submission": [
        ("lỗi", "ND30-SO-FORM", "ký hiệu “TT-UBND” không khớp tên loại Tờ trình; quy định bắt đầu bằng “TTr”"),
        (
            "lỗi",
            "ND30-BODY-INDENT",
            "đoạn “Từ ngày 02 đến ngày 05 tháng 10 năm 2026, trên địa bàn xã…” lùi đầu dòng 2 cm (và 2 chỗ khác); quy định 1 cm hoặc 1,27 cm",
        ),
        (
            "lỗi",
            "ND30-SIGN-STYLE",
            "Quyền hạn, chức vụ của người ký “TM. ỦY BAN NHÂN DÂN” không in đậm; quy định kiểu chữ đứng, đậm",
        ),
        ("lỗi", "ND30-NN-ITEM", "nơi nhận “- Như trên,” kết thúc bằng “trên,”; quy định dấu chấm phẩy"),
    ],
    "chairman_directive": [
        ("lỗi", "ND30-PAGENUM-FIRST", "số trang hiển thị ở trang thứ nhất"),
        (
            "cảnh báo",
            "ND30-SO-NOYEAR",
            "“Số: 14/2026/CT-UBND” có năm trong ký hiệu; chỉ văn bản quy phạm pháp luật ghi năm",
        ),
        ("lỗi", "ND30-STR-DIEM", "điểm e) đứng sau c); thiếu điểm d)"),
        (
            "lỗi",
            "ND30-STR-KHOAN-T",
            "tiêu đề khoản “2. Giám đốc Công an tỉnh, Chỉ huy trưởng Bộ Chỉ huy Quân sự…” không in đậm",
        ),
    ],
    "office_notice": [
        ("lỗi", "ND30-DATE-FORM", "“Lâm Đồng ngày 25 tháng 11 năm 2026” thiếu dấu phẩy sau địa danh"),
        (
            "lỗi",
            "ND30-FONT-NAME",
            "phông Arial tại “1. Giao Sở Tài chính tham mưu điều chuyển vốn của các dự án…”; quy định Times New Roman",
        ),
        ("lỗi", "ND30-STR-KHOAN", "khoản 3 không theo thứ tự; trước đó thiếu khoản 2"),
        ("lỗi", "ND30-NN-LABEL", "Dòng “Nơi nhận:” không in nghiêng; quy định kiểu chữ nghiêng, đậm"),
    ],
    "minutes": [
        ("lỗi", "ND30-SO-FORM", "ký hiệu “BBH-THKĐ” không khớp tên loại Biên bản; quy định bắt đầu bằng “BB”"),
        ("lỗi", "ND30-STR-KHOAN", "khoản 3 không theo thứ tự; trước đó thiếu khoản 2"),
        (
            "cảnh báo",
            "ND30-BODY-END",
            "nội dung văn bản kết thúc bằng “…ngày 25 tháng 12 năm 2026.”; mẫu kết thúc bằng “./.”",
        ),
    ],
    "joint_plan": [
        ("lỗi", "ND30-DATE-FORM", "“Lâm Đồng, ngày 16 tháng 13 năm 2026” là ngày không có thật"),
        ("lỗi", "ND30-STR-ROMAN", "mục III không theo thứ tự; trước đó thiếu II"),
        (
            "cảnh báo",
            "ND30-BODY-END",
            "nội dung văn bản kết thúc bằng “…này vào tháng 12 hằng năm.”; mẫu kết thúc bằng “./.”",
        ),
    ],
    "hospital_notice": [
        ("lỗi", "ND30-MARGIN-RIGHT", "lề phải 30 mm; quy định 15–20 mm"),
        (
            "lỗi",
            "ND30-QH-TEXT",
            "Quốc hiệu viết “CỘNG HÒA XA HỘI CHỦ NGHĨA VIỆT NAM”; quy định “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”",
        ),
        ("gợi ý", "ND30-TITLE-ABS", "trích yếu “Về việc điều chỉnh giờ khám bệnh.” có dấu chấm cuối"),
        ("cảnh báo", "ND30-SIGN-NOTITLE", "“TS. Lê Văn Tiến” có học hàm, học vị hoặc danh hiệu trước họ tên"),
    ],
}
