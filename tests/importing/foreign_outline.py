"""A scenario as pairs of heading and text, each text with the field it belongs to: laid out in several styles by the tests.

Most sentences are those of the frame scenario of Nghị quyết 147/NQ-CP as provinces print it.
"""

# ruff: noqa: E501 - paragraphs of a scenario

from __future__ import annotations

from typing import NamedTuple


class Item(NamedTuple):
    """A heading at its level, and the texts below it with the field (Vietnamese keys) where each belongs."""

    level: int
    heading: str
    texts: tuple[tuple[str, str], ...] = ()


def _below(field: str, *texts: str) -> tuple[tuple[str, str], ...]:
    return tuple((field, text) for text in texts)


_B = "căn cứ"
_M = "mục tiêu, yêu cầu"
_S = "tình huống/0"
_F = f"{_S}/lực lượng, phương tiện"
_C = f"{_S}/các bước"
_T = "tổ chức thực hiện"
TITLE = "KỊCH BẢN KHUNG"
SUBJECT = "Ứng phó với các đe dọa an ninh phi truyền thống lĩnh vực y tế trên địa bàn tỉnh Lâm Đồng"
STAGES = (
    "Giai đoạn 1: Khi các thảm họa, sự cố an ninh phi truyền thống chưa làm phát sinh các vấn đề phức tạp về an ninh, trật tự",
    "Giai đoạn 2: Khi các thảm họa, sự cố an ninh phi truyền thống đã chuyển hóa thành các vấn đề đe dọa an ninh quốc gia",
    "Giai đoạn 3: Tình trạng khẩn cấp",
)
OUTLINE: tuple[Item, ...] = (
    Item(1, "Căn cứ ban hành"),
    Item(2, "Cơ sở chính trị", _below(
        f"{_B}/chính trị",
        "Văn kiện Đại hội đại biểu toàn quốc lần thứ XIV của Đảng về chủ động phòng ngừa, ứng phó với các thách thức an ninh phi truyền thống.",
        "Nghị quyết số 51-NQ/TW ngày 05 tháng 9 năm 2019 của Bộ Chính trị về Chiến lược bảo vệ an ninh quốc gia.")),
    Item(2, "Cơ sở pháp lý", _below(
        f"{_B}/pháp lý",
        "Luật Phòng bệnh ngày 10 tháng 12 năm 2025.",
        "Luật Phòng thủ dân sự ngày 20 tháng 6 năm 2023.",
        "Nghị quyết số 147/NQ-CP ngày 22 tháng 5 năm 2025 của Chính phủ ban hành Chiến lược tổng thể quốc gia phòng ngừa, ứng phó với các đe dọa an ninh phi truyền thống.")),
    Item(2, "Cơ sở thực tiễn"),
    Item(3, "Diễn biến, đặc điểm các đe dọa an ninh phi truyền thống tại địa phương", _below(
        f"{_B}/thực tiễn/diễn biến, đặc điểm",
        "Trong ba năm gần đây, trên địa bàn tỉnh ghi nhận 14 ổ dịch truyền nhiễm; 03 vụ ngộ độc thực phẩm đông người tại khu công nghiệp.")),
    Item(3, "Tính chất, mức độ tác động", _below(
        f"{_B}/thực tiễn/tính chất, mức độ tác động",
        "Dịch bệnh làm gián đoạn sản xuất, lưu thông hàng hóa, gây quá tải bệnh viện và dễ bị lợi dụng để tung tin sai sự thật.")),
    Item(1, "Mục tiêu, yêu cầu, phương châm, nguyên tắc"),
    Item(2, "Mục tiêu", _below(f"{_M}/mục tiêu", "Khống chế ổ dịch trong vòng 14 ngày, không để lan rộng ra ngoài địa bàn.")),
    Item(2, "Yêu cầu", _below(f"{_M}/yêu cầu", "Phân công rõ người, rõ việc, rõ thời gian, rõ kết quả.", "Không để thiếu thuốc, vật tư quá 24 giờ.")),
    Item(2, "Phương châm", _below(f"{_M}/phương châm", "Ba chủ động, bốn tại chỗ và tăng cường ứng dụng khoa học, công nghệ.")),
    Item(2, "Nguyên tắc", _below(f"{_M}/nguyên tắc", "Công tác ứng phó đặt dưới sự lãnh đạo trực tiếp, tuyệt đối về mọi mặt của Đảng, sự quản lý tập trung, thống nhất của Nhà nước.")),
    Item(1, "Xây dựng quy trình xử lý các tình huống cụ thể"),
    Item(2, "Tình huống 1: Bùng phát dịch bệnh truyền nhiễm nhóm A tại khu công nghiệp", _below(f"{_S}/tên")),
    Item(3, "Nội dung tình huống"),
    Item(4, "Các yếu tố dẫn đến tình huống", _below(
        f"{_S}/nội dung/yếu tố dẫn đến",
        "Nhiều công nhân trở về từ vùng dịch không khai báo; nhà ăn, nhà trọ đông người, thông gió kém.",
        "Năng lực xét nghiệm tại chỗ hạn chế, mẫu phải chuyển về tuyến trên.")),
    Item(4, "Khả năng diễn biến của tình huống", _below(
        f"{_S}/nội dung/khả năng diễn biến",
        "Số ca mắc tăng gấp đôi sau mỗi 03 ngày; công nhân hoang mang, bỏ việc, tập trung đông người trước cổng nhà máy.")),
    Item(3, "Mục tiêu, yêu cầu xử lý tình huống"),
    Item(4, "Mục tiêu", _below(f"{_S}/mục tiêu xử lý", "Khoanh vùng, dập dịch; giảm đến mức thấp nhất số người mắc, tử vong.")),
    Item(4, "Yêu cầu", _below(f"{_S}/yêu cầu xử lý", "Phát hiện, cách ly ca bệnh trong 02 giờ; bảo đảm lương thực cho người bị cách ly.")),
    Item(3, "Cơ chế vận hành", (
        (f"{_S}/cơ chế vận hành/cấp xã", "Khi dịch bệnh xảy ra ở địa bàn và trong khả năng ứng phó của cấp xã, trách nhiệm chỉ đạo, điều hành là Cơ quan chỉ đạo ứng phó cấp xã, đứng đầu là Chủ tịch Ủy ban nhân dân xã."),
        (f"{_S}/cơ chế vận hành/cấp tỉnh", "Khi dịch bệnh xảy ra trên địa bàn một xã nhưng vượt quá khả năng ứng phó của cấp xã, hoặc xảy ra ở nhiều xã thuộc tỉnh, trách nhiệm chỉ đạo, điều hành là Cơ quan chỉ đạo ứng phó cấp tỉnh, đứng đầu là Chủ tịch Ủy ban nhân dân tỉnh."),
        (f"{_S}/cơ chế vận hành/cấp quốc gia", "Khi dịch bệnh xảy ra ở nhiều tỉnh, thành phố trực thuộc trung ương, trách nhiệm chỉ đạo, điều hành là Cơ quan chỉ đạo ứng phó quốc gia, đứng đầu là Thủ tướng Chính phủ."),
    )),
    Item(3, "Lực lượng, phương tiện"),
    Item(4, STAGES[0]),
    Item(5, "Về lực lượng", (
        (f"{_F}/giai đoạn 1", "Sở Y tế là cơ quan chủ trì triển khai các biện pháp ứng phó. Lực lượng phối hợp: Công an tỉnh; Ban Quản lý các khu công nghiệp; Ủy ban nhân dân xã."),)),
    Item(5, "Về phương tiện huy động", _below(f"{_F}/giai đoạn 1/phương tiện", "Xe cứu thương, máy thở, giường bệnh dã chiến; hệ thống thông tin liên lạc từ nguồn tại chỗ và chi viện.")),
    Item(4, STAGES[1]),
    Item(5, "Căn cứ xác định chuyển hóa", _below(f"{_F}/giai đoạn 2/căn cứ xác định chuyển hóa", "Có hành vi tụ tập đông người gây rối, phá rào cách ly, chống người thi hành công vụ ở từ hai địa điểm trở lên.")),
    Item(5, "Về lực lượng", (
        (f"{_F}/giai đoạn 2", "Công an tỉnh chủ trì tổ chức triển khai các biện pháp ứng phó. Lực lượng phối hợp: Bộ Chỉ huy Quân sự tỉnh; Sở Y tế."),)),
    Item(5, "Về phương tiện", _below(f"{_F}/giai đoạn 2/phương tiện", "Các phương tiện chuyên dụng bảo đảm an ninh, trật tự; giao thông; hệ thống thông tin liên lạc.")),
    Item(4, STAGES[2]),
    Item(5, "Căn cứ xác định", _below(f"{_F}/giai đoạn 3/căn cứ xác định", "Theo quyết định ban bố tình trạng khẩn cấp của cấp có thẩm quyền.")),
    Item(3, "Xây dựng cách thức thực hiện các biện pháp xử lý tình huống"),
    Item(4, "Bước 1: Ghi nhận, xác minh, xử lý ban đầu", (
        (f"{_C}/bước 1/ghi nhận, báo cáo", "Tổ chức ghi nhận, báo cáo cấp ủy, lãnh đạo cơ sở nơi xảy ra dịch bệnh;"),
        (f"{_C}/bước 1/xác minh, đánh giá", "xác minh, đánh giá về quy mô, phạm vi, tính chất, mức độ ảnh hưởng;"),
        (f"{_C}/bước 1/chỉ huy, huy động tại chỗ", "chỉ huy, huy động lực lượng, phương tiện, vật tư và hậu cần tại chỗ để triển khai ứng phó ban đầu;"),
        (f"{_C}/bước 1/cảnh báo", "cảnh báo khẩn cấp tới người dân, doanh nghiệp và đối tượng có liên quan;"),
        (f"{_C}/bước 1/báo cáo cấp trên", "báo cáo cấp có thẩm quyền tổ chức ứng phó."),
    )),
    Item(4, "Bước 2: Triển khai các biện pháp ứng phó, khắc phục"),
    Item(5, STAGES[0]),
    Item(6, "Công tác lãnh đạo, chỉ đạo", _below(f"{_C}/bước 2/giai đoạn 1/lãnh đạo, chỉ đạo", "Cấp có thẩm quyền quyết định thành lập cơ quan chỉ đạo ứng phó, phân công người chỉ huy và thiết lập cơ chế báo cáo.")),
    Item(6, "Công tác ứng phó khẩn cấp", _below(f"{_C}/bước 2/giai đoạn 1/ứng phó khẩn cấp", "Áp dụng các biện pháp chuyên môn ngăn chặn, giảm nhẹ thiệt hại; phân luồng người bệnh, khử khuẩn toàn bộ nhà xưởng.")),
    Item(6, "Công tác bảo đảm an ninh, trật tự", _below(f"{_C}/bước 2/giai đoạn 1/bảo đảm an ninh, trật tự", "Lập chốt kiểm soát ra vào khu công nghiệp; xử lý nghiêm hành vi trốn cách ly.")),
    Item(6, "Công tác thông tin, truyền thông", _below(f"{_C}/bước 2/giai đoạn 1/thông tin, truyền thông", "Thông tin kịp thời, chính xác mỗi ngày hai lần; không để xảy ra khủng hoảng truyền thông.")),
    Item(5, STAGES[1]),
    Item(6, "Công tác lãnh đạo, chỉ đạo", _below(f"{_C}/bước 2/giai đoạn 2/lãnh đạo, chỉ đạo", "Cơ quan chủ trì tham mưu cấp có thẩm quyền chuyển vai trò chủ trì, điều phối sang lực lượng Công an.")),
    Item(6, "Triển khai các biện pháp bảo đảm an ninh, trật tự", _below(f"{_C}/bước 2/giai đoạn 2/bảo đảm an ninh, trật tự", "Thực hiện các phương án ổn định trật tự, an toàn xã hội; tăng cường lực lượng bảo vệ các cơ sở trọng yếu.")),
    Item(5, STAGES[2]),
    Item(6, "Công tác lãnh đạo, chỉ đạo", _below(f"{_C}/bước 2/giai đoạn 3/lãnh đạo, chỉ đạo", "Chủ tịch Ủy ban nhân dân tỉnh báo cáo Thủ tướng Chính phủ xem xét, đề nghị ban bố tình trạng khẩn cấp.")),
    Item(6, "Triển khai các biện pháp theo luật tình trạng khẩn cấp", _below(f"{_C}/bước 2/giai đoạn 3/biện pháp theo luật", "Lực lượng, phương tiện được áp dụng theo quy định của pháp luật hiện hành.")),
    Item(4, "Bước 3: Hoạt động xử lý hậu quả, tái thiết", (
        (f"{_C}/bước 3/khắc phục hậu quả", "Khắc phục hậu quả, thống kê, đánh giá thiệt hại, đề xuất phương án tái thiết."),
        (f"{_C}/bước 3/cứu trợ, hỗ trợ", "Vận động đóng góp tự nguyện và phân bổ nguồn lực cứu trợ cho người lao động."),
        (f"{_C}/bước 3/thích ứng", "Chủ động thích ứng bằng cách bố trí lại ca sản xuất, khu lưu trú."),
        (f"{_C}/bước 3/điều tra, rút kinh nghiệm", "Điều tra, xác định rõ nguyên nhân; xử lý trách nhiệm; rút kinh nghiệm."),
    )),
    Item(1, "Tổ chức thực hiện"),
    Item(2, "Công tác bảo đảm"),
    Item(3, "Kinh phí", _below(f"{_T}/bảo đảm/kinh phí", "Ngân sách tỉnh bảo đảm theo phân cấp; sử dụng dự phòng ngân sách khi phát sinh đột xuất.")),
    Item(3, "Lực lượng", _below(f"{_T}/bảo đảm/lực lượng", "Mỗi xã duy trì một tổ phản ứng nhanh gồm 12 người.")),
    Item(2, "Phân công trách nhiệm", _below(
        f"{_T}/phân công",
        "Sở Y tế: chủ trì tham mưu, hướng dẫn chuyên môn, dự trữ thuốc, hóa chất.",
        "Công an tỉnh: bảo đảm an ninh, trật tự tại khu vực cách ly.")),
    Item(2, "Sửa đổi, bổ sung, cập nhật kịch bản khung", _below(f"{_T}/sửa đổi, bổ sung, cập nhật", "Rà soát, cập nhật kịch bản khung trước ngày 15 tháng 12 hằng năm hoặc khi có thay đổi về tổ chức bộ máy.")),
)  # fmt: skip

#: What stands in headings and is content all the same.
NAMES = ((f"{_S}/tên", "Bùng phát dịch bệnh truyền nhiễm nhóm A tại khu công nghiệp"), ("trích yếu", SUBJECT))
