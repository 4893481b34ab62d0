"""In what words officers speak of step 1 (Phụ lục, III.1.đ): the first minutes. Phrases as in :mod:`.sayings`.

Most fields of step 1 are of one thing, which can be said in very many ways: no list holds them all. So the phrases of a
field are all that may belong to it, and a text without any of them is told only if it speaks of something else.
"""

from __future__ import annotations

RECORDED = (
    "ghi nhận | tiếp nhận | thu nhận | nhận (tin/được/thông tin/diện/biết/báo) | phát hiện | nắm (tình hình/thông tin"
    "/tin)"
    " | ghi | thu (thập/tín hiệu/tin) | nhận … (cuộc gọi/điện thoại/phản ánh/trình báo/khai báo)"
    " | (hay/biết/thấy/nghe/bắt/lấy/có) tin | tin báo | nhật ký | lập (biên bản/phiếu/hồ sơ) | mở (phiếu/sổ/hồ sơ)"
    " | vào sổ | lưu (vết/lại) | chụp (ảnh/hình/lại) | quay (phim/video) | đo (được/mực) | quan trắc | giám sát"
    " | theo dõi | thấy | chứng kiến"
    " | cảm biến | camera | tố giác | khai báo | nhận ra | túc trực nghe"
)
_LEADERS = (
    "(cấp uỷ/đảng uỷ/chi uỷ/chi bộ/tỉnh uỷ/thành uỷ/đảng bộ/bí thư/chủ tịch/lãnh đạo/uỷ ban nhân dân/ubnd/uỷ ban"
    "/thường trực/chính quyền/người đứng đầu/thủ trưởng/giám đốc/ban chỉ huy/ban chỉ đạo/cấp trên/trưởng thôn/trưởng ấp"
    "/trưởng bản/ban giám/cấp trên/công an xã/công an phường)"
)
TOLD_THE_PARTY = (
    "báo cáo | báo (tin/ngay/cho/lại/về/lên/với/gấp) | thông báo | thông tin (ngay/kịp thời/đến/tới) | trình báo"
    " | xin ý kiến | thỉnh thị"
    f" | (báo/gọi/điện/điện thoại/nhắn/gửi/trình/chuyển/phản ánh/nói/kể/cho/chạy) … {_LEADERS}"
    f" | tin (tới/đến/cho/lên/về) … {_LEADERS}"
)
VERIFIED = (
    "xác (minh/định/nhận/thực/tín) | đánh giá | kiểm | kiểm (tra/chứng/kê/đếm/định/nghiệm/soát) | khảo sát | điều tra"
    " | thẩm (tra/định/vấn/xét) | giám (định/sát) | phân (tích/loại/cấp/định/biệt) | nhận (định/dạng/diện/biết/xét/ra)"
    " | ước (tính/lượng/chừng/đoán) | ước | đo | đo đạc | lấy (mẫu/lời/nước/ý kiến/bệnh phẩm/dịch/dấu/số liệu) | mẫu"
    " | chỉ (ra/rõ) | nuôi cấy | trả lời | in lịch sử | dấu (vết/hiệu/tích) | lần (theo/ra) | cho (biết/thấy)"
    " | kết quả | phát hiện | mổ khám | tìm thấy"
    " | xét nghiệm | test | thử | thử nghiệm | quan (trắc/sát) | theo dõi | rà | rà soát | rà quét | dò | soi | soát"
    " | truy (vết/xuất/nguồn/tìm/nguyên) | xem | xem xét | nhìn | ngó | hỏi (nạn/người/dân/nhân/tiểu/chủ/từng/lại"
    "/rõ/cung/han/bà/bác/lái/kỹ) | phỏng vấn | đếm | tính | tính toán | cân"
    " | khoanh | thống kê | đối (chiếu/soát/chứng/chất) | so (sánh/với/khớp) | làm rõ | tìm (hiểu/nguyên nhân/nguồn/ra)"
    " | nắm | thu thập | tổng hợp | chụp | quay | flycam | drone | bay | thực (địa/tế) | hiện trường | tận (nơi/mắt)"
    " | quy mô | phạm vi | mức (độ/ngập/nguy/thiệt/ảnh/lũ/nước) | bao nhiêu | mấy (người/hộ/nhà/thôn/máy/ca/xã)"
    " | diện tích | số (lượng/người/hộ/ca/máy/tài khoản/nhà/nạn nhân/trẻ/học sinh/tiền/giao dịch/tàu/phương tiện)"
    " | nguy cơ | nguyên nhân | chẩn đoán | kết luận | dự (báo/đoán/kiến) | lập (danh sách/biên bản/bảng/bản đồ/sơ đồ)"
    " | trinh sát | thăm dò | cấp độ | nguồn (gốc/tin/lây/phát/thải/rò) | thật hay | hay (không/chưa) | có thật"
    " | (tới/đến/ở/từ/là/do) (đâu/ai) | thế nào | ra sao | vì sao | khám | dựng lại | trích xuất | nhật ký | sao kê"
    " | phân lập | định (vị/lượng/danh/tính) | toạ độ | chấm điểm | ngưỡng | bao (xa/lâu/rộng/sâu/lớn)"
    " | (rộng/sâu/nặng/nhẹ/lớn/lan) (đến/tới/hay) | ảnh vệ tinh | chỉ số | nồng độ | tính chất | hư hỏng | hậu quả"
)
_CALLED = (
    "(điều/đưa/cử/gọi/kéo/mang/chở/dùng/lấy/mượn/mở/xuất/rải/dồn/gom/tung/phái/chia/cho/nhờ/giao/phát/cấp/bật/chạy/thuê"
    "/lập/dựng/bố trí/triển khai/sử dụng/tập trung/tập hợp/phân công/chuẩn bị/sẵn sàng/ra quân/lo/chỉ đạo/giữ)"
)
_AT_HAND = (
    "(lực lượng/quân/trai tráng/thanh niên/các tổ/hai tổ/ba tổ/từng tổ/tổ xung kích/tổ công tác/tổ ứng/tổ kỹ thuật/tổ y"
    "/tổ trực/tổ bảo vệ/tổ tự quản/tổ cơ động/tổ phản ứng/tổ cấp cứu/tổ an ninh/đội/nhóm/kíp/ca trực/nhân viên/cán bộ"
    "/công nhân/kỹ sư/kỹ thuật/bảo vệ/y tế/bác sĩ/giáo viên/phương tiện/vật tư/hậu cần/xe/xuồng/ghe/thuyền/tàu/chó"
    "/ca nô/cano/phao/máy/bơm/bao cát/bao tải/cọc/cát/đá/lương thực/nước/cơm/mì/gạo/thuốc/hoá chất/khẩu trang/thiết bị"
    "/dụng cụ/trang bị/đồ/vòi/bình/kho/nhiên liệu/dầu/nguồn lực/lều/bạt/giường/chăn/áo/rào/barie/chốt/đèn)"
)
RESPONDED = (
    "chỉ huy | điều (động/hành/phối/quân/lực lượng) | huy động | ra lệnh | lệnh | phát lệnh | hiệu lệnh | kích hoạt"
    " | triệu tập | xung kích | dân quân | dân phòng | tự vệ | báo động | tại chỗ | sẵn có | có sẵn | sẵn trong"
    " | trực chiến | ứng trực | trực (tiếp) | cầm (quân/trịch) | hạ lệnh | trưng dụng | vận hành | khởi động"
    " | lực lượng … (lên đường/xuất phát/có mặt/vào vị trí/vào cuộc) | xuất (kho/quân/kích) | bốn tại chỗ | tổng lực"
    f" | {_CALLED} … {_AT_HAND} | {_AT_HAND} … {_CALLED}"
)
WARNED = (
    "cảnh báo | nói (rõ/với/cho) | băng rôn | tờ rơi | báo (động/tin/cho/ngay/trước/với/đến/tới/nguy/hiệu)"
    " | thông báo | thông tin | khuyến (cáo/nghị) | nhắc"
    " | nhắc nhở | nhắn | tin nhắn | loa | còi | kẻng | trống | chuông | chiêng"
    " | đài (phát/truyền/tiếng/xã/phường/thôn) | (loa/qua/trên/bằng/lên/nghe/mở/báo) đài"
    " | phát (thanh/tin/sóng/loa/đi/thông/bản/tờ/cảnh/lệnh) | truyền (thanh/hình/thông/tin/đạt/đơn) | đăng | zalo"
    " | facebook | sms | mạng xã hội | fanpage | website | ứng dụng | cổng (thông tin/dịch vụ/điện tử) | trang"
    " | bản tin"
    " | thông (cáo/điệp) | công bố | công khai | biển (báo/cấm/cảnh/hiệu) | treo | cắm | rào | căng dây | cờ | đèn"
    " | gọi | gõ cửa | (đến/tới/đi) từng | từng (nhà/hộ/bè/tàu/lớp/ngõ/doanh nghiệp) | tuyên truyền | hướng dẫn"
    " | kêu gọi | vận động | yêu cầu … (rời/ngừng/dừng/không/sơ tán/di dời/tránh/tạm/khẩn/đổi) | đề nghị … (dừng/không"
    "/tránh/tạm/kiểm tra/đổi/rời) | cấm | không cho | tạm (dừng/ngừng/đóng) | pháo hiệu | công (văn/điện) | email"
    " | thư (điện tử/ngỏ/cảnh) | thư | họp (dân/báo) | niêm yết | dán | phổ biến | lưu ý | chú ý | đề phòng | cảnh giác"
    " | (dân/bà con/phụ huynh/khách/ngư dân/mọi người/doanh nghiệp/du khách/công nhân/hộ) … (biết/hay/rõ)"
    " | (cho/để) … biết | màn hình | bảng (tin/điện tử) | vtv | báo chí | truyền miệng"
)
_SENT = (
    "báo | báo (cáo/gấp/tin/nhanh) | gửi | điện | điện thoại | gọi | trình | xin | thông (báo/tin/qua) | chuyển"
    " | đề (nghị/xuất) | kiến nghị | phản ánh | fax | nhắn | văn bản | công (văn/điện) | tờ trình | hoả tốc | tham mưu"
    " | cập nhật | liên hệ | kêu | nhờ | email | trao đổi | thỉnh thị | xin ý kiến | hội ý | nhận (tin/được/báo)"
    " | nối máy"
    " | cầu (cứu/viện) | đưa tin | đẩy | truyền | nêu | khai báo | thưa | cho … biết | tường trình | phát | nộp"
)
_AUTHORITIES = (
    "uỷ ban | ubnd | chủ tịch | tỉnh | thành phố | tp | sở | bộ | cục | chi cục | ban (chỉ/thường/quản lý/giám đốc"
    "/phòng/lãnh đạo) | bch | bcđ | công an | cảnh sát | ca (tỉnh/xã/phường/tp/thành phố) | văn phòng | vp | trung tâm"
    " | thường trực | tỉnh uỷ | thành uỷ | đảng uỷ | thủ (tướng/trưởng) | chính phủ"
    " | cấp (có/trên/tỉnh/xã/uỷ/quốc gia/quyết định/thẩm quyền) | cấp trên trực tiếp | người (có/ra) (thẩm quyền"
    "/quyết định)"
    " | thẩm quyền | lãnh đạo | giám đốc | trung ương | quân khu | bộ (chỉ huy/tư lệnh) | tổng cục | vụ | viện"
    " | tập đoàn | tổng công ty | cơ quan | tuyến trên | trưởng | hội đồng | ngân hàng nhà nước | cảng vụ | 112 | 113"
    " | 114 | 115 | đồn biên phòng | biên phòng | nhnn | chủ quản | a05 | pa05 | soc | cdc | bđbp | chqs | điều độ"
    " | (báo/báo cáo/điện/trình) … (lên/về/tới/đến) | hạt kiểm lâm | kho bạc | phòng"
    " | (báo/báo cáo/điện/trình/với/lên/về) (xã/phường/đặc khu)"
)
#: Who may tell those above that an emergency is at hand.
REPORTERS = f"{_AUTHORITIES} | trạm | đội | xã | phường | đặc khu | địa phương | doanh nghiệp | công ty | nhà máy"
REPORTED = {"báo cáo": _SENT, "cấp có thẩm quyền": _AUTHORITIES}

_MATTERS = {
    "record": "ghi sổ | nhật ký | trực ban | vào sổ | sổ trực | lưu hồ sơ",
    "verify": "xác minh | khảo sát | lấy mẫu | kiểm nghiệm | điều tra",
    "respond": "huy động | điều động | triển khai lực lượng | có mặt | tập trung (tại/ở) | trực tại | trực máy"
    " | giữ (liên lạc/số điện thoại/nguyên vị trí)",
    "warn": "loa | thông báo cho | cảnh báo | tuyên truyền | đăng (tin/tải/bài) | khuyến cáo | vận động | kêu gọi"
    " | báo chí | công khai | nhắn tin",
    "report": "báo cáo | gửi (văn bản/công văn) | xin ý kiến",
    "contain": "đóng (cửa/van/cống) | dập (dịch/lửa/cháy) | khoanh vùng | cách ly | phun | khử (khuẩn/trùng) | sơ tán"
    " | di dời | đắp | chữa cháy | phong toả | khống chế | khơi thông | quây",
    "relieve": "cứu trợ | cấp phát | phát (gạo/quà/cơm/nước/thuốc/mì/áo) | hỗ trợ | trao quà | tặng | thăm hỏi"
    " | động viên"
    " | quyên góp | ủng hộ | khám bệnh | tiếp tế | (đi/nhập) viện",
    "order": "truy bắt | bắt giữ | trấn áp | xử lý (nghiêm/trách nhiệm/người/kẻ/vi phạm/đối tượng) | tuần tra | khởi tố"
    " | xử phạt",
    "after": "rút kinh nghiệm | tổng kết | sơ kết | khen thưởng | biểu dương | kỷ luật | kiểm điểm | tái thiết"
    " | bồi thường"
    " | thiệt hại | hậu quả | điều tra nguyên nhân",
}


def matters_but(*own: str) -> str:
    """Phrases of all that belongs to other fields than these."""
    return " | ".join(phrases for name, phrases in _MATTERS.items() if name not in own)
