"""In what words officers say a thing: phrases (:mod:`.texts`) by what the Phụ lục asks of a situation's steps.

A plan is written for those who carry it out, so the plain words of a village count as well as those of the decree. Each
list belongs to one field of the scenario: what is said there need not be told from what is said elsewhere. The usual
words come first: a search ends with the first that is found.
"""

from __future__ import annotations

# Many rules
_BODIES = (
    "(cơ quan chỉ đạo/ban chỉ đạo/ban chỉ huy/sở chỉ huy/trung tâm chỉ huy/bộ chỉ huy/tổ chỉ huy/cơ quan điều hành"
    "/ban điều hành/trung tâm điều hành/cơ quan chỉ huy/tổ chỉ đạo/ban ứng phó/tổ ứng phó/uỷ ban ứng phó/ban phòng thủ"
    "/hội đồng/tiểu ban/tổ công tác/tổ điều hành/tổ điều phối/trung tâm điều phối/ban tiền phương/bộ phận chỉ huy"
    "/tổ phản ứng/bch/bcđ)"
)
FIRE = (
    "chữa cháy | cháy | phòng chống cháy | pccc | hoả hoạn | cứu hoả | lửa | phóng hoả | đám cháy | bình (bột/bọt/khí)"
    " | vòi (rồng/nước) | đốt (lốp/rác/xe/nhà/phá) | xe nước | hoả | dập tắt | đốt phá"
)

# Step 2, stage 1: leadership
_SET_UP = (
    "(thành lập/kích hoạt/kiện toàn/thiết lập/lập/vận hành/tổ chức/hình thành/giao/chuyển sang/đặt tại/trực chiến"
    "/hoạt động/triệu tập/mở/khởi động/củng cố/nâng/chuyển thành/vào cuộc/nhóm họp/họp/đưa/bật/ra đời/làm nhiệm vụ"
    "/làm việc/quyết định/ký/đặt/cử/trực)"
)
SET_UP = f"{_SET_UP} … {_BODIES} | {_BODIES} … {_SET_UP}"
_PEOPLE = "(chủ tịch/phó chủ tịch/giám đốc/phó giám đốc/bộ trưởng/thứ trưởng/đồng chí/thủ trưởng)"
COMMANDER = (
    "người chỉ huy | chỉ huy (trưởng/hiện trường/chung/thống nhất/trực tiếp) | tổng chỉ huy | trưởng ban | tư lệnh"
    " | cầm (trịch/quân) | (phân công/giao/chỉ định/cử/bổ nhiệm/do/uỷ quyền/đặt/chọn) …"
    " (chỉ huy/phụ trách/đứng đầu/điều hành/cầm đầu/chịu trách nhiệm chung/làm trưởng)"
    " | (trực tiếp/giữ quyền/nắm quyền) (chỉ huy/điều hành/phụ trách/cầm) | người (phụ trách/đứng đầu/điều hành)"
    " | (làm/là/giữ chức) (trưởng/tổ trưởng/trưởng ban/chỉ huy/tư lệnh/tổng chỉ huy) | tổ trưởng | đội trưởng"
    f" | {_PEOPLE} … (phụ trách/đứng đầu/trực tiếp chỉ đạo) | (chủ tịch/đồng chí) chủ trì"
    " | (chỉ huy/phụ trách/điều hành) … (do/giao/là/thuộc) … (đảm nhiệm/đảm đương/đảm trách/chịu/cầm/gánh/nắm)"
)
LINES_OF_REPORT = (
    "(cơ chế/chế độ/quy chế/quy định/kênh/luồng/nề nếp/mạng) … (báo cáo/thông tin/liên lạc/trực)"
    " | thông tin liên lạc | đường dây nóng | giao ban | hội ý | bộ đàm | trực (ban/24/chỉ huy) | hotline | điện đàm"
    " | tổng đài | cầu truyền hình | (họp/hội nghị) (trực tuyến/nhanh)"
    " | (báo cáo/báo/họp/cập nhật/gửi/gọi/nhắn/trao đổi) … (ngày/giờ/phút/định kỳ/đột xuất/lần/buổi/zalo/viber"
    "/nhóm/điện thoại/email/hệ thống) | (báo/nhóm) (số liệu/zalo/viber/chat)"
    " | (cứ/mỗi/từng/hằng/hàng/sau) … (giờ/phút/ngày/ca/buổi) … (báo/báo cáo/họp/cập nhật/gọi)"
    " | (liên lạc/thông tin) … (thông suốt/liên tục/hai chiều/xuyên suốt/24/dự phòng) | giữ liên lạc"
    " | máy (prc/bộ đàm/vô tuyến/sóng ngắn/vệ tinh/icom) | vô tuyến | liên lạc"
)
PLAN = (
    "phương án | kế hoạch | kịch bản | giải pháp | quy trình | biện pháp"
    " | cách (xử lý/làm/ứng phó/dập/chống/cứu/đánh/thức) | hướng (xử lý/giải quyết/ứng phó/đi) | phương thức"
    " | (đề ra/vạch ra/vạch/lên/chốt/thống nhất/bàn/vẽ/lập/dựng) …"
    " (các bước/từng bước/trình tự/thứ tự/sơ đồ/lộ trình/chiến thuật/đường hướng)"
)
_DISPATCH = (
    "(điều phối/phân công/huy động/điều động/bố trí/phân bổ/sử dụng/điều chuyển/tăng cường/cấp phát/chuẩn bị"
    "/điều/chia/cấp/đưa/cử/phái/trang bị/rải/tập trung/xuất/điều hoà/luân chuyển/sắp xếp/dồn/gom/kéo/mang/chở"
    "/trưng dụng"
    "/bổ sung/tiếp ứng/cắt cử/gọi/phân phối/triển khai/bảo đảm/đảm bảo/phối hợp/giao/lấy/mượn/thuê)"
)
_MEANS = (
    "(lực lượng/phương tiện/vật tư/hậu cần/nguồn lực/nhân lực/trang thiết bị/thuốc/thiết bị/tổ/đội/quân/xe/xuồng/ca nô"
    "/máy/áo phao/nhu yếu phẩm/dân quân/nhân sự/khí tài/trang bị/chuyên gia/kỹ sư/bác sĩ/kíp/nhiên liệu/lương thực"
    "/thực phẩm/kinh phí/tàu/ghe/mũi/bộ đội/dân phòng/đoàn/hoá chất/máy móc/cán bộ/nhân viên"
    "/tiền mặt/tình nguyện viên/công nhân/thợ/điều dưỡng/xăng/dầu/gạo/nước uống/kho)"
)
COORDINATED = f"{_DISPATCH} … {_MEANS} | {_MEANS} … {_DISPATCH}"

# Step 2, stage 1: emergency response
CONTAINED = (
    "biện pháp (chuyên môn/kỹ thuật/nghiệp vụ) | ngăn (chặn/ngừa/mặn/lũ/không) | giảm (nhẹ/thiểu/bớt/thiệt) | hạn chế"
    " | khống chế | khoanh vùng | cách ly | cô lập | bao vây | dập (dịch/tắt/lửa/cháy) | kiểm soát | phong toả"
    " | thu (gom/hồi/giữ) | ứng cứu | xử lý | khắc phục | điều trị | sơ tán | di dời | chặn | vô hiệu hoá | ngắt | gỡ"
    " | cắt (điện/mạng/nước/đường/nguồn/kết nối) | đắp | hộ đê | vá | gia cố | chằng | bịt | bít | bơm | diệt"
    " | tiêu (huỷ/độc/diệt) | phun | khử | chữa cháy | khoá | niêm phong | quây | khoanh | rào | dừng | ngừng | ngưng"
    " | đình chỉ | đóng (cửa/van/cống/cảng/trường/chợ/đường/cầu) | cấm | truy (vết/bắt/xuất) | rà phá | tháo (gỡ/dỡ"
    "/nước)"
    " | xả | hút | vớt | lọc | trung hoà | tiêm | xét nghiệm | kiểm dịch | bình ổn | ổn định (giá/thị trường)"
    " | phòng chống | hạ (tải/mực/áp/nhiệt/độ) | giảm (tải/áp/lưu lượng/mực) | sa thải | tách | khởi động | siết"
    " | thu hẹp"
    " | tạm (dừng/ngừng/khoá/đóng/giữ/đình) | chuyển (tải/hướng/nguồn/mạch) | đóng lại | chống (tràn/sập/cháy/dịch"
    "/hạn/mặn/úng/lây/thấm) | sao lưu | neo | giải (độc/toả/mã)"
    " | (giữ/bảo vệ) … (đê/đập/kho/dữ liệu/hệ thống/đường dây) | (đưa/chuyển/dời) … (ra khỏi/nơi an toàn/chỗ an toàn"
    "/khỏi vùng/nơi cao)"
)
RESCUED = (
    "cứu | cấp cứu | nhu yếu phẩm | điều trị | tiếp tế | tránh trú | ở tạm | trợ (cấp/giúp) | chăm sóc | cứu trợ"
    " | (hỗ trợ/giúp/tư vấn/nuôi/đón/lo/thăm) … (người/hộ/dân/nạn nhân/đối tượng/bà con/gia đình/ngư dân/công nhân/nhà)"
    " | hoàn tiền | cưu mang"
    " | (cung cấp/cấp phát/phát/chở/đưa/nấu/chia) … (nước/lương thực/thuốc/thực phẩm/gạo/mì/cơm/quà/chăn/lều)"
    " | cấp nước (uống/sạch/sinh hoạt/cho/bằng/đến/tới) | cấp (lương thực/thuốc/thực phẩm/gạo/mì/áo phao) | sơ cứu"
    " | quân y | nơi (ở/trú/tránh)"
    " | chỗ (ở/trú/ngủ/ăn) | lều | bếp | (sơ tán/di dời/đưa/chuyển) … (dân/người/hộ/nạn nhân/bệnh nhân) | tương trợ"
    " | tìm (kiếm/người/nạn nhân) | (tìm/dò/bới) … (mất tích/mất liên lạc/vùi lấp/mắc kẹt/ngư dân/trôi) | đào bới"
    " | nhân đạo | bồi thường | chi trả | bảo hộ công dân"
)
RESTORED = (
    "phục hồi | khôi phục | nối | trở lại | mở lại | chạy (lại/tạm) | sửa chữa | dự phòng"
    " | (duy trì/bảo đảm/đảm bảo/thay thế/bố trí/cung cấp/cấp/giữ/lo/tiếp tục/chuyển sang/tổ chức) …"
    " (dịch vụ/cấp nước/nước sạch/nước sinh hoạt/cấp điện/điện/khám/chữa bệnh/giao dịch/thông tin/liên lạc/viễn thông"
    "/thanh toán/dạy học/nước uống) | dựng … tạm | vẫn … (được/nộp/khám/giao dịch/bán/chạy) | đấu nối | hoạt động lại"
    " | không (để /)(gián đoạn/đứt/ngừng/thiếu) | máy phát | máy nổ | xe bồn | (khám/bệnh viện) lưu động | dã chiến"
    " | hồ sơ giấy | (cho/để) … (nộp/khám/học/rút/đổi/làm thủ tục) | thay thế | lưu động | (học/khám/họp/nộp"
    "/giao dịch/tư vấn) (trực tuyến/từ xa/qua mạng/online) | xe téc"
    " | phát điện"
    " | (mở/dựng/lập/bố trí) … (quầy/bàn khám/phòng khám/lớp/cửa hàng/điểm bán/điểm rút/trạm phát/trạm cấp)"
    " | thông (đường/tuyến/xe/cầu) | vận hành (lại/bình thường) | liên tục | thông suốt | sửa"
)

# Step 2, stage 1: security
OFFENCES = (
    "phòng (ngừa/chống) | ngăn (ngừa/chặn) | phát hiện | đấu tranh | xử lý | vi phạm | tội phạm | trộm | trộm cắp"
    " | cướp | lừa đảo | tuần tra | canh (gác/giữ/phòng) | giữ (gìn/tài sản/an ninh/trật tự/yên) | kẻ (gian/xấu)"
    " | gây rối | chốt (chặn/trực) | ngăn | chặn | chống | răn đe | trấn áp | bắt giữ | xử phạt | phạt | kiểm (tra"
    "/soát)"
    " | giám sát | rà (soát/quét) | bảo vệ | truy (quét/bắt/xét) | nhắc nhở | cảnh giác | an ninh trật tự"
)
ON_THE_GROUND = (
    "địa bàn | thực (địa/tế) | hiện trường | khu | khu vực | khu dân cư | vùng | cơ sở | điểm | tuyến | nơi | chốt"
    " | đường phố | thị trường | chợ | cảng | cửa ngõ | trụ sở | bệnh viện | nhà máy | thôn | ngầm | nhà dân"
    " | xung quanh | quanh"
    " | ấp | khóm | thôn bản | buôn | làng | xóm | tổ dân phố | (trong/ở/toàn/các/khắp) (xã/phường/nhà/phố)"
    " | ngõ | hẻm | ngách | phố | khu phố | trục | ngoài đường | trên đường | ngoài đời"
    " | trường học | kho | cửa khẩu | biên giới | bến | bãi | công trường | siêu thị | cửa hàng | ngoài đồng"
    " | trên (bộ/biển/sông) | sân bay | nhà ga | công ty | doanh nghiệp"
)
_SITES = "facebook | zalo | tiktok | youtube | telegram | viber | fanpage | website | trang (web/mạng) | tài khoản"
ON_THE_NET = (
    "(không gian/môi trường/an ninh/an toàn/trên/qua/lên) mạng | mạng (xã hội/internet/lưới internet) | internet"
    f" | (môi trường/không gian/nền tảng) (số/ảo/điện tử) | trực tuyến | {_SITES}"
    " | online | công nghệ cao | thế giới ảo | điện tử | cõi mạng | nhóm (kín/chat) | hội nhóm | tên miền"
    " | đường dẫn | livestream | (cảnh sát/lực lượng/tổ) mạng | gỡ (bài/clip/tin/video)"
    " | trang (giả/giả mạo/cá nhân/cộng đồng/thông tin)"
)
TRAFFIC = (
    "giao thông | phân (luồng/làn/tuyến) | điều tiết | luồng | thông (đường/xe/tuyến/chốt) | quốc lộ | tỉnh lộ"
    " | xe cộ | đi (đường /)vòng | cấm (đường/xe/tàu/cầu) | ùn (tắc/ứ) | kẹt xe | lưu thông | đi lại | csgt | qua lại"
    " | (hướng dẫn/giữ/chỉ/dẫn/mở/nhường) … (đường/xe/tàu/luồng) | (cho/để) xe … (qua/đi/chạy/vào) | tàu thuyền"
    " | đường (sá/thuỷ/bộ) | (dừng/chặn/đón/kiểm tra) (tàu/xe/phương tiện/thuyền/đường/sà lan) | hai đầu (cầu/đường)"
)
RESCUE_READY = "cứu | cứu (nạn/hộ/người) | cnch | ứng cứu | tìm kiếm người"

# Step 2, stage 1: communication
INFORMED = (
    "thông tin | truyền thông | tuyên truyền | công bố | phát ngôn | họp báo | thông (cáo/báo) | báo chí | bản tin"
    " | cung cấp … (số liệu/tin/danh sách/tình hình/diễn biến/kết quả/lịch) | nói rõ | giải thích | trả lời"
    " | công khai | đăng (tin/tải/bài) | họp dân | phổ biến"
    " | phát tin | tin chính thức | số liệu | minh bạch | đưa tin | loa | phát thanh | truyền (hình/thanh)"
    " | tin nhắn | nhắn tin | cập nhật"
    " | phóng viên | nhà báo | đối thoại | thông điệp | khuyến cáo | (cho/báo/nói) … (dân/bà con/người) … (biết/rõ)"
)
CALMED = (
    "khủng hoảng | hoang mang | hoảng (loạn/sợ/hốt) | tin (giả/đồn/sai/xấu/thất/vịt) | lo (lắng/sợ/âu) | sợ"
    " | thông tin (sai/giả/xấu/thất/không/nhiễu) | dư luận | xấu độc | trấn an | kiểm (soát/chứng) | rối loạn"
    " | ổn định (tâm lý/tư tưởng/tình hình/dư luận) | sai sự thật | (yên/an/vững) (tâm/lòng/dân) | bình tĩnh"
    " | đồn (đoán/thổi"
    "/đại)"
    " | bác bỏ | đính chính | cải chính | trái chiều | thêu dệt | bịa đặt | bôi nhọ | định hướng (dư luận/thông tin)"
    " | thất thiệt | nhiễu | xáo (động/trộn) | dao động | náo loạn | phản bác | phóng đại"
    " | (một/cử/có) … người phát ngôn | tin (nhảm/bậy/bịa/láo)"
    " | yên bụng | đổ xô | tích trữ | giật gân | chen lấn | hoảng"
    " | (niềm/lòng/yên/vững) tin | tin tưởng | đồng thuận | hiểu (lầm/nhầm/sai) | suy diễn | thổi phồng | xôn xao"
    " | (một/thống nhất) (đầu mối/tiếng nói/phát ngôn/cửa)"
)
_LIES = "tin (giả/sai/xấu/thất/vịt/đồn/bịa/độc)"
COUNTERED = (
    "xuyên tạc | kích động | chống (phá/đối) | lợi dụng | phản (bác/động/pháo) | thù địch | bịa đặt | xấu độc"
    " | sai trái"
    " | sai (sự thật/lệch) | (tung/xử lý/gỡ/đăng/phát tán/ngăn chặn/chặn/ngăn/chống/dẹp/bóc/xoá/xử phạt/đấu tranh"
    "/lan truyền) …"
    f" {_LIES} | (kẻ/đối tượng/phần tử) (xấu/gian) | bôi nhọ | thêu dệt | vu (khống/cáo/cho/vạ) | tin vịt | tung tin"
    " | vạch (trần/mặt) | luận điệu | lật tẩy | mượn (cớ/danh/gió) | hô hào | xúi (giục/bẩy) | lôi kéo | trục lợi"
    " | phá hoại"
    " | chia rẽ | bóp méo | nói (xấu/bậy/láo) | đặt điều | bịa | (kẻ/ai) nào … (tung/đồn/nói/rủ/xúi) | rủ rê"
    " | dựng (chuyện/clip/video/tin/cảnh) | cắt ghép | giả mạo | đấu tranh"
)

# Step 2, stage 2: leadership
POLICE = "công an | cảnh sát | ca (xã/phường/tỉnh/thành phố/tp) | catp | cand | cat | an ninh nhân dân"
_POLICE = "(công an/cảnh sát/ca xã/ca phường/ca tỉnh/ca tp/ca thành phố/catp/cand)"
_ROLES = (
    "(chủ trì/điều phối/quyền chỉ huy/vai trò chỉ huy/quyền điều hành/vai trò/quyền lãnh đạo/vai chỉ huy"
    "/trách nhiệm chính"
    "/quyền quyết định)"
)
_HAND_OVER = "(chuyển/giao/bàn giao/tiếp nhận/tiếp quản/trao/nhường/chuyển giao/sang tay/chuyển qua)"
HANDED_OVER = (
    f"{_HAND_OVER} … {_ROLES} | {_ROLES} … {_HAND_OVER}"
    f" | {_POLICE} … (chủ trì/tiếp quản/đảm nhiệm/điều phối/đảm trách/đứng ra/lên thay/thay thế/cầm trịch/nắm quyền"
    "/giữ vai trò/tiếp nhận chỉ huy/nhận chỉ huy/nhận quyền/cầm quyền/đứng mũi chịu sào/làm chính/làm chủ)"
    f" | (chỉ huy/điều hành/lãnh đạo) … (về/sang/cho/qua) (tay /lực lượng /){_POLICE}"
)
_UNTIL = (
    "(tạm thời/tiếp tục/đến khi/cho tới khi/chưa có/trong thời gian chờ/trong khi chờ/trước khi có/đến lúc/cho đến khi"
    "/tới lúc/tới khi/vẫn/ở lại/tạm/chờ/đợi/khi chưa/chưa/trước khi/trong lúc/lâm thời/đương nhiệm/trước thời điểm"
    "/giữ nguyên/không rời/duy trì/giữ vị trí)"
)
_COMMAND = "(chỉ huy/điều hành/phụ trách/đứng đầu/tư lệnh/chủ trì)"
INTERIM = (
    f"{_UNTIL} … {_COMMAND} | {_COMMAND} … {_UNTIL}"
    f" | {_UNTIL} … (người mới/người thay/người khác/người kế nhiệm/giao xong/bàn giao xong/nhận bàn giao)"
    f" | {_COMMAND} … (thôi/rời/nghỉ/hết/kết thúc) … (sau khi/khi đã/khi có/khi người)"
)
_ANEW = (
    "(thành lập/kiện toàn/kích hoạt/thiết lập/lập/hình thành/tổ chức lại/vận hành/đề xuất/trình/tổ chức/mở/củng cố"
    "/nâng/chuyển thành/quyết định/ký/tham mưu/cơ cấu lại/thay)"
)
SET_UP_ANEW = f"{_ANEW} … {_BODIES} | {_BODIES} … {_ANEW}"
NEW_COMMANDER = (
    "(phân công/chỉ định/cử/giao/bổ nhiệm/bố trí/đề xuất/giới thiệu/đề cử/chọn/đặt/thay) …"
    " (chỉ huy/phụ trách/đứng đầu/điều hành/trưởng ban) | chỉ huy … (phân công/chỉ định) | chỉ huy trưởng"
    " | tổng chỉ huy | đứng đầu | nhân sự (chỉ huy/điều hành/lãnh đạo) | người chỉ huy (mới/chung/do)"
    " | (làm/là/giữ chức) (chỉ huy/trưởng ban/tư lệnh) | trưởng ban | tư lệnh | (danh sách/nhân sự/cơ cấu) … chỉ huy"
)
_THINGS = (
    "(tình hình/hồ sơ/hiện trường/lực lượng/nhiệm vụ/thông tin/tài liệu/diễn biến/biện pháp/sơ đồ/danh sách/số liệu"
    "/công việc/sổ sách/sổ/bản đồ/phương án/kết quả/nhật ký/quân số/chứng cứ/vật chứng/dữ liệu/kế hoạch/việc)"
)
BRIEFED = (
    "chỉ huy … (báo cáo/bàn giao/chấp hành/cung cấp/nói rõ/trình bày/tường trình/trao lại/chuyển giao/thuật lại)"
    " | (báo cáo/bàn giao/cung cấp/trao lại/nộp/kể lại/nói rõ/trao/chuyển lại/chuyển giao/tường trình/thuật lại"
    "/trình bày"
    f"/cập nhật/báo lại/giao lại/giải trình/phản ánh lại) … {_THINGS}"
    " | giao … (hồ sơ/sổ/sổ sách/sơ đồ/bản đồ/danh sách/số liệu/nhật ký/tài liệu/chứng cứ/vật chứng/dữ liệu/mẫu)"
    " | (tài liệu/hồ sơ/nhật ký/sơ đồ/danh sách/sổ sách) … (chuyển/giao/trao) (cho/lại) | giao nhận"
    " | biên bản (bàn giao/chuyển giao)"
)
TASKS_GIVEN = (
    "(phân công/giao/xác định/phân định/quy định/phân chia/ấn định/chia/nhận/phân/cắt cử/bố trí) …"
    " (nhiệm vụ/phần việc/trách nhiệm/công việc/từng việc)"
    " | (giao/phân công/phân) (cụ thể/rõ/từng/riêng) | (quân đội/quân sự/chqs/y tế/dân quân/điện lực/cscđ/biên phòng"
    "/đoàn thanh niên/bộ đội/mặt trận/phụ nữ) (lo/giữ/bảo vệ/tuần tra/khoanh/phong toả/cứu/cấp cứu/vận chuyển"
    "/phụ trách/đảm nhiệm/canh/vòng/vận động/đảm trách/chịu trách nhiệm)"
    " | phân (nhiệm/vai/việc/khu/tuyến/mảng) | (rành mạch/rạch ròi) … giữa"
    " | nhiệm vụ (cụ thể/từng/của từng/của các/cho từng/cho các) | (giao/chia/phân/nhận) việc | (phần /)việc (của/cho)"
    " (từng/mỗi) | (từng/mỗi) (lực lượng/đơn vị/mũi/ngành/bên/tổ/đội) | ai (làm/lo/việc/phụ trách)"
)

# Step 2, stage 2: security
ORDER_KEPT = (
    "ổn định … (trật tự/tình hình/địa bàn/xã hội) | giải tán | giữ (yên/vững/gìn) | giữ trật tự (trong/ở/tại/khu/nơi"
    "/trên/cho/xã hội/địa bàn/các/từng/thôn/chợ/bệnh viện) | (phương án/kế hoạch) … trật tự | bình (ổn/yên)"
    " | vãn hồi | lập lại"
    " | (giữ vững/giữ gìn/giữ ổn định/giữ nghiêm/duy trì/lập lại/tái lập/khôi phục/thiết lập) … (an ninh/trật tự)"
    " | (bảo đảm/đảm bảo) (an ninh, /)trật tự (xã hội/công cộng/tại/ở/khu/nơi/trên/trong/địa bàn)"
    " | phương án … bảo đảm … (an ninh/trật tự) | bảo đảm an ninh trật tự … (địa bàn/khu vực/hiện trường/nơi)"
    " | trật tự … (ổn định/trở lại/bình thường/được giữ) | (làm chủ/kiểm soát/khống chế) (được /)(tình hình/địa bàn)"
    " | yên (ổn/bình/tĩnh) | phong toả | (nếp/đời sống/sinh hoạt) … (bình thường/trở lại/như cũ)"
    " | (trở lại/trở về) (bình thường/ổn định/yên ổn) | không để … tụ (tập/lại)"
    " | giải toả (đám đông/hiện trường/điểm) | giãn dân | hạ nhiệt | trị an | giới nghiêm"
    " | (không cho/không để/ngăn/can/tách/dẹp) … (xô xát/đánh nhau/ẩu đả/tụ tập/đám đông/hỗn loạn) | đối thoại"
    " | không để … trật tự"
)
EXPLOITERS = (
    "thù địch | phản động | chống (phá/đối) | lợi dụng | kích động | xuyên tạc | cực đoan | cầm đầu | âm mưu | thủ đoạn"
    " | (phần tử/đối tượng/kẻ/thành phần) (xấu/chống đối/cơ hội/gian/quá khích) | xúi (giục/bẩy) | lôi kéo"
    " | trục lợi | mượn (cớ/gió/danh) | thừa (cơ/nước) | đội lốt | giật dây | cơ hội chính trị | khủng bố | chia rẽ"
)
_NET = (
    "(không gian mạng/trên mạng/mạng xã hội/môi trường mạng/internet/môi trường số/nhà mạng/trang mạng/trang web"
    "/trang tin/trang giả/trang điện tử/các trang/livestream/facebook/zalo/tiktok"
    "/telegram/youtube/fanpage/website/tài khoản/hội nhóm/không gian số/nền tảng số/an ninh mạng)"
)
_GUARD_THE_NET = (
    "(quản lý/kiểm soát/giám sát/rà quét/ngăn chặn/chặn/gỡ bỏ/gỡ/xử lý/nắm/khống chế/làm chủ/theo dõi/bảo vệ/bảo đảm"
    "/đảm bảo/rà soát/khoá/soi/trực/đấu tranh/vô hiệu hoá/bóc gỡ/xoá/tuần tra/hạn chế/canh)"
)
NET_CONTROLLED = (
    "an toàn thông tin | an ninh (thông tin/mạng) | an toàn (mạng/dữ liệu/hệ thống)"
    f" | {_GUARD_THE_NET} … {_NET}"
    " | (trên mạng/mạng xã hội/không gian mạng/môi trường mạng/nhà mạng) … (gỡ/chặn/gỡ bỏ/khoá/rà quét/giám sát"
    "/hạn chế)"
    " | (máy chủ/dữ liệu/hệ thống/cổng) … (xâm nhập/tấn công/chiếm quyền) | (lộ/mất/rò/đánh cắp) … dữ liệu | soc"
    " | gỡ (bài/clip/video) | tường lửa | mã độc"
)
OFFENCES_HANDLED = (
    "đúng người đúng tội | xử lý nghiêm | khởi tố | truy tố | bắt (giữ/khẩn cấp/quả tang/đối tượng/kẻ) | nghiêm trị"
    " | (xử lý/xử phạt/điều tra/trấn áp/đấu tranh/xử/phạt/trừng trị) …"
    " (vi phạm/tội phạm/phạm tội/theo pháp luật/quy định của pháp luật/nghiêm minh/theo luật/đúng luật/đúng pháp luật"
    "/trước pháp luật/hình sự/hành chính/cầm đầu/kẻ)"
    " | (lập/củng cố) (hồ sơ/biên bản) | vụ án | xét xử | (đúng/không oan/không bỏ lọt/không lọt) tội | oan sai"
    " | bỏ lọt"
    " | đúng người | xử phạt | tạm (giữ/giam) | bắt giam | truy nã | theo pháp luật"
)
CAUSES = (
    "nguyên (nhân/do/cớ) | căn nguyên | nguồn (gốc/cơn) | vì (sao/đâu) | gốc (rễ/gác/vấn đề) | tại sao | lý do"
    " | (do/từ) đâu | mầm mống | bức xúc | mâu thuẫn | tác nhân | ngòi nổ"
    " | (điều kiện/yếu tố/kẽ hở/sơ hở/lỗ hổng/điều/cái) … (phát sinh/chuyển hoá/dẫn/gây/làm/khiến/đẩy/leo thang/biến)"
    " | leo thang"
)
