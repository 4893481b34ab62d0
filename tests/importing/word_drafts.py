"""A frame scenario in Word as an office drafts it, in the outline of the Phụ lục; parts can be left out or said otherwise."""

# ruff: noqa: E501 - paragraphs of a draft

from __future__ import annotations

from pathlib import Path

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH

HEAD = (
    "ỦY BAN NHÂN DÂN",
    "TỈNH AN GIANG",
    "Số: 1820/QĐ-UBND",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "An Giang, ngày 12 tháng 8 năm 2026",
    "KỊCH BẢN KHUNG",
    "Ứng phó với đe dọa an ninh phi truyền thống trong lĩnh vực y tế trên địa bàn tỉnh An Giang",
    "(Kèm theo Quyết định số 1820/QĐ-UBND ngày 12 tháng 8 năm 2026 của Ủy ban nhân dân tỉnh An Giang)",
)
PARTS: dict[str, tuple[str, ...]] = {
    "I": (
        "I. CĂN CỨ BAN HÀNH",
        "1. Cơ sở chính trị",
        "a) Văn kiện Đại hội đại biểu toàn quốc lần thứ XIV của Đảng về ứng phó với các thách thức an ninh phi truyền thống.",
        "b) Nghị quyết số 51-NQ/TW ngày 05 tháng 9 năm 2019 của Bộ Chính trị về Chiến lược bảo vệ an ninh quốc gia.",
        "2. Cơ sở pháp lý",
        "a) Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;",
        "b) Các văn bản quy phạm pháp luật:",
        "- Luật Phòng bệnh ngày 10 tháng 12 năm 2025;",
        "- Luật Tình trạng khẩn cấp ngày 03 tháng 12 năm 2025;",
        "- Nghị quyết số 147/NQ-CP ngày 22 tháng 5 năm 2025 của Chính phủ.",
    ),
    "I.3": (
        "3. Cơ sở thực tiễn",
        "a) Từ năm 2023, tỉnh An Giang ghi nhận dịch sốt xuất huyết tăng theo mùa.",
        "b) Dịch bệnh ảnh hưởng đến kinh tế - xã hội, quốc phòng, an ninh quốc gia và trật tự, an toàn xã hội.",
    ),
    "II": (
        "II. MỤC TIÊU, YÊU CẦU, PHƯƠNG CHÂM, NGUYÊN TẮC",
        "1. Mục tiêu: Giảm thấp nhất thiệt hại về người trên địa bàn tỉnh An Giang.",
        "2. Yêu cầu: Báo cáo trong vòng 01 giờ.",
        "3. Phương châm: “Ba chủ động”, “bốn tại chỗ”.",
        "4. Nguyên tắc: Đặt dưới sự lãnh đạo trực tiếp, tuyệt đối về mọi mặt của Đảng, sự quản lý tập trung, thống nhất của Nhà nước; phân công, phân cấp rõ ràng; cách tiếp cận toàn hệ thống, toàn dân, toàn diện, toàn cầu; tăng cường ứng dụng khoa học, công nghệ.",
    ),
    "III": (
        "III. XÂY DỰNG QUY TRÌNH XỬ LÝ CÁC TÌNH HUỐNG CỤ THỂ",
        "1. Tình huống 1: Dịch bệnh truyền nhiễm xâm nhập qua cửa khẩu",
        "a) Nội dung tình huống",
        "Các yếu tố dẫn đến tình huống: người nhập cảnh mang mầm bệnh.",
        "Khả năng diễn biến: lan ra 10 xã trong 14 ngày.",
        "b) Mục tiêu, yêu cầu xử lý tình huống",
        "Mục tiêu: khống chế ổ dịch trong 21 ngày.",
        "Yêu cầu: phát hiện ca đầu tiên trong 24 giờ.",
    ),
    "III.c": (
        "c) Cơ chế vận hành",
        "- Khi ổ dịch xảy ra ở địa bàn một xã và trong khả năng ứng phó của cấp xã thì trách nhiệm chỉ đạo, điều hành thuộc Cơ quan chỉ đạo ứng phó cấp xã do Chủ tịch Ủy ban nhân dân cấp xã đứng đầu.",
        "- Khi dịch vượt quá khả năng ứng phó của cấp xã hoặc xảy ra ở nhiều xã thì trách nhiệm chỉ đạo, điều hành thuộc Cơ quan chỉ đạo ứng phó cấp tỉnh do Chủ tịch Ủy ban nhân dân tỉnh đứng đầu.",
        "- Khi dịch vượt quá khả năng ứng phó của cấp tỉnh hoặc xảy ra ở nhiều tỉnh thì trách nhiệm chỉ đạo, điều hành thuộc Cơ quan chỉ đạo ứng phó quốc gia do Thủ tướng Chính phủ đứng đầu.",
    ),
    "III.d": (
        "d) Lực lượng, phương tiện",
        "Giai đoạn 1: Khi sự cố chưa làm phát sinh các vấn đề phức tạp đe dọa an ninh quốc gia, trật tự, an toàn xã hội",
        "+ Về lực lượng: Sở Y tế là cơ quan chủ trì triển khai các biện pháp ứng phó. Lực lượng phối hợp: lực lượng tại chỗ: Ủy ban nhân dân các xã; lực lượng chi viện: Bộ Chỉ huy quân sự tỉnh, Công an tỉnh.",
        "+ Về phương tiện huy động: máy thở, xe xét nghiệm chuyên dụng; xe cứu thương; xe tải; bộ đàm; từ nguồn tại chỗ và chi viện.",
        "Giai đoạn 2: Khi sự cố đã chuyển hóa thành các vấn đề đe dọa an ninh quốc gia, trật tự, an toàn xã hội",
    ),
    "III.d.ch": (
        "+ Căn cứ xác định chuyển hóa: Khi có trên 1.000 ca mắc trong 07 ngày, có tụ tập đông người; Sở Y tế phối hợp Công an tỉnh đề xuất mức độ, thời điểm chuyển hóa.",
    ),
    "III.d.2": (
        "+ Về lực lượng: Công an tỉnh chịu trách nhiệm chủ trì tổ chức triển khai các biện pháp ứng phó. Lực lượng phối hợp: Bộ Chỉ huy quân sự tỉnh, Sở Y tế.",
        "+ Về phương tiện: xe chuyên dụng; xe cứu thương; xe tuần tra; bộ đàm.",
        "Giai đoạn 3: Tình trạng khẩn cấp",
        "+ Căn cứ xác định: Luật Tình trạng khẩn cấp.",
    ),
    "III.d.3": (
        "+ Về lực lượng, phương tiện: Áp dụng theo quy định của pháp luật về tình trạng khẩn cấp:",
        "(i) Nếu là tình trạng khẩn cấp về quốc phòng hoặc thảm họa thì lực lượng Quân đội nhân dân chủ trì, nòng cốt; lực lượng Công an nhân dân phối hợp.",
        "(ii) Nếu là tình trạng khẩn cấp về an ninh quốc gia, trật tự, an toàn xã hội thì lực lượng Công an nhân dân chủ trì, nòng cốt; lực lượng Quân đội nhân dân phối hợp.",
    ),
    "III.đ": ("đ) Xây dựng cách thức thực hiện các biện pháp xử lý tình huống",),
    "III.đ.b1": (
        "- Bước 1: Ghi nhận, xác minh, xử lý ban đầu:",
        "Trạm Y tế xã ghi nhận, báo cáo cấp ủy, lãnh đạo cơ sở.",
        "Xác minh, đánh giá quy mô, phạm vi, tính chất, mức độ ảnh hưởng.",
        "Chỉ huy, huy động lực lượng, phương tiện tại chỗ.",
        "Cảnh báo khẩn cấp tới người dân qua loa truyền thanh.",
        "Báo cáo cấp có thẩm quyền tổ chức ứng phó.",
    ),
    "III.đ.b2": (
        "- Bước 2: Triển khai các biện pháp ứng phó, khắc phục sự cố:",
        "+ Giai đoạn 1: Khi sự cố chưa làm phát sinh các vấn đề phức tạp về an ninh, trật tự",
        "(i) Công tác lãnh đạo, chỉ đạo:",
        "Thành lập cơ quan chỉ đạo ứng phó, phân công người chỉ huy và thiết lập cơ chế báo cáo, thông tin liên lạc; xây dựng phương án, điều phối lực lượng, phương tiện, vật tư, hậu cần.",
        "Công tác ứng phó khẩn cấp: Khoanh vùng, cách ly ổ dịch; huy động các nguồn lực cứu trợ, cấp cứu; phục hồi các dịch vụ cho người bị ảnh hưởng.",
        "Công tác bảo đảm an ninh, trật tự: Phòng ngừa vi phạm pháp luật trên thực địa và không gian mạng; bảo đảm an toàn giao thông, phòng cháy, chữa cháy, cứu nạn, cứu hộ.",
        "(ii) Công tác thông tin, truyền thông:",
        "Thông tin kịp thời, chính xác, không để xảy ra khủng hoảng truyền thông; đấu tranh với hoạt động xuyên tạc, kích động.",
        "Các công tác khác: bảo đảm y tế, giao thông vận tải, lưu thông hàng hóa, an sinh xã hội.",
        "+ Giai đoạn 2: Khi sự cố đã chuyển hóa thành các vấn đề đe dọa an ninh quốc gia",
        "(i) Công tác lãnh đạo, chỉ đạo:",
        "Khi có đủ căn cứ, Sở Y tế tham mưu chuyển vai trò chủ trì, điều phối sang lực lượng Công an; người chỉ huy ban đầu là chỉ huy tạm thời đến khi có người chỉ huy mới.",
        "Công an tỉnh tham mưu thành lập cơ quan chỉ đạo ứng phó và phân công người chỉ huy; người chỉ huy ban đầu báo cáo, bàn giao; phân công nhiệm vụ cụ thể cho các lực lượng tham gia.",
        "(ii) Triển khai các biện pháp bảo đảm an ninh, trật tự:",
        "Ổn định trật tự tại địa bàn; bảo vệ hạ tầng trọng yếu; tuần tra giao thông, phòng cháy, chữa cháy; xử lý gây rối, bạo loạn; nắm tình hình trong nước, ngoài nước; quản lý không gian mạng; xử lý đúng người, đúng tội; phát huy người có uy tín; tìm nguyên nhân chuyển hóa.",
        "Tiếp tục triển khai các mặt công tác trong giai đoạn 1.",
        "+ Giai đoạn 3: Tình trạng khẩn cấp",
        "(i) Công tác lãnh đạo, chỉ đạo:",
        "Sở Y tế báo cáo cấp có thẩm quyền; trình tự, thủ tục ban bố theo pháp luật về tình trạng khẩn cấp.",
        "(ii) Công tác triển khai các biện pháp theo luật tình trạng khẩn cấp:",
        "Lực lượng, phương tiện, biện pháp ứng phó áp dụng theo quy định của pháp luật về tình trạng khẩn cấp.",
    ),
    "III.đ.b3": (
        "- Bước 3: Hoạt động xử lý hậu quả, tái thiết",
        "+ Khắc phục hậu quả; thống kê, đánh giá thiệt hại, đề xuất phương án tái thiết.",
        "+ Cứu trợ, hỗ trợ khắc phục thiệt hại; phân bổ nguồn lực cứu trợ.",
        "+ Thích ứng với các đe dọa bắt nguồn từ tự nhiên.",
        "+ Điều tra, xác định nguyên nhân; xử lý trách nhiệm; rút kinh nghiệm.",
    ),
    "IV": ("IV. TỔ CHỨC THỰC HIỆN", "1. Công tác bảo đảm", "Kinh phí từ ngân sách tỉnh.", "2. Phân công trách nhiệm"),
    "IV.2": (
        "a) Sở Y tế: chủ trì, tham mưu tổ chức ứng phó; phối hợp với Công an tỉnh. Thời gian: hằng quý. Sản phẩm: báo cáo.",
        "b) Công an tỉnh: bảo đảm an ninh, trật tự; phối hợp với Bộ Chỉ huy quân sự tỉnh. Thời gian: trước ngày 30 tháng 10 năm 2026. Sản phẩm: phương án.",
        "c) Ủy ban nhân dân các xã: ứng phó ban đầu; phối hợp với Sở Y tế. Thời gian: hằng tháng. Sản phẩm: kịch bản cấp xã.",
    ),
    "IV.3": (
        "3. Sửa đổi, bổ sung, cập nhật kịch bản khung",
        "Sở Y tế là đầu mối, định kỳ hằng năm rà soát; các đơn vị báo cáo Ủy ban nhân dân tỉnh trước ngày 05 tháng 11 hằng năm./.",
    ),
}


def draft(file: Path, changes: dict[str, tuple[str, ...]] | None = None, head: tuple[str, ...] = HEAD) -> Path:
    """Write the draft; ``changes`` are parts said otherwise, left out with nothing."""
    document = docx.Document()
    left, right = document.add_table(1, 2).rows[0].cells
    for cell, lines in ((left, head[:3]), (right, head[3:6])):
        cell.paragraphs[0].text = lines[0]
        for line in lines[1:]:
            cell.add_paragraph(line)
    for line in head[6:]:
        document.add_paragraph(line).alignment = WD_ALIGN_PARAGRAPH.CENTER
    for text in (line for lines in (PARTS | (changes or {})).values() for line in lines):
        document.add_paragraph(text)
    document.save(str(file))
    return file


def paragraph_of(words: str, changes: dict[str, tuple[str, ...]] | None = None) -> int:
    """The number of the first paragraph with these words."""
    lines = [*HEAD, *(line for lines in (PARTS | (changes or {})).values() for line in lines)]
    return next(number for number, line in enumerate(lines, 1) if words in line)
