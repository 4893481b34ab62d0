"""In what words officers say a thing: phrases (:mod:`.texts`) by what the Phụ lục asks of step 2, stage 1.

A plan is written for those who carry it out, so the plain words of a village count as well as those of the decree. Each
list belongs to one field of the scenario: what is said there need not be told from what is said elsewhere. The usual
words come first: a search ends with the first that is found.
"""

from __future__ import annotations

# Many rules
BODIES = (
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
SET_UP = (
    f"{_SET_UP} … {BODIES} | {BODIES} … {_SET_UP} | @form & @body"
    " | (lập/thành lập/ra mắt/dựng/ra quyết định) (ngay /một /các /)(tổ/đội/nhóm/ban)"
)
_PEOPLE = "(chủ tịch/phó chủ tịch/giám đốc/phó giám đốc/bộ trưởng/thứ trưởng/đồng chí/thủ trưởng)"
COMMANDER = (
    "người chỉ huy | chỉ huy (trưởng/trực tiếp) | tổng chỉ huy | trưởng ban | tư lệnh"
    " | (làm/là/người/kiêm/giao/cử/quyền/việc/giữ chức) chỉ huy (hiện trường/chung/thống nhất)"
    " | chỉ huy (hiện trường/chung/thống nhất) (là/do/thuộc)"
    " | cầm (trịch/quân) | (phân công/giao/chỉ định/cử/bổ nhiệm/do/uỷ quyền/đặt/chọn) …"
    " (chỉ huy/phụ trách/đứng đầu/điều hành/cầm đầu/chịu trách nhiệm chung/làm trưởng)"
    " | (trực tiếp/giữ quyền/nắm quyền) (chỉ huy/điều hành/phụ trách/cầm) | người (phụ trách/đứng đầu/điều hành)"
    " | (làm/là/giữ chức) (trưởng/tổ trưởng/trưởng ban/chỉ huy/tư lệnh/tổng chỉ huy) | tổ trưởng | đội trưởng"
    f" | {_PEOPLE} … (phụ trách/đứng đầu/trực tiếp chỉ đạo) | (chủ tịch/đồng chí) chủ trì"
    f" | {_PEOPLE} … chỉ huy (chữa/cứu/trên/tại/hướng/toàn/lực lượng/hiện trường/chung"
    "/thống nhất) | (cầm/nắm/lo/quán xuyến) toàn (cục/bộ/diện)"
    " | (chỉ huy/phụ trách/điều hành) … (do/giao/là/thuộc) … (đảm nhiệm/đảm đương/đảm trách/chịu/cầm/gánh/nắm)"
    " | @post & @lead"
)
LINES_OF_REPORT = (
    "(cơ chế/chế độ/quy chế/quy định/kênh/luồng/nề nếp/mạng) … (báo cáo/thông tin/liên lạc/trực)"
    " | thông tin liên lạc | đường dây nóng | giao ban | hội ý | bộ đàm | trực (ban/24/chỉ huy) | hotline | điện đàm"
    " | tổng đài | cầu truyền hình | (họp/hội nghị) (trực tuyến/nhanh)"
    " | (báo cáo/báo/họp/cập nhật/gửi/gọi/nhắn/trao đổi) … (ngày/giờ/phút/định kỳ/đột xuất/lần/buổi/zalo/viber"
    "/nhóm/điện thoại/email/hệ thống) | (báo/nhóm) (số liệu/zalo/viber/chat)"
    " | (cứ/mỗi/từng/hằng/hàng/sau) … (giờ/phút/ngày/ca/buổi) … (báo/báo cáo/họp/cập nhật/gọi)"
    " | (liên lạc/thông tin) … (thông suốt/liên tục/hai chiều/xuyên suốt/24/dự phòng) | giữ liên lạc"
    " | tần số | điểm danh | (mỗi/từng) (sáng/chiều/tối/đêm/ca/trưa/đầu giờ) … (gửi/đọc/chốt/nộp)"
    " | máy (prc/bộ đàm/vô tuyến/sóng ngắn/vệ tinh/icom) | vô tuyến | liên lạc"
    " | @report & @often | @report & @channel"
)
PLAN = (
    "phương án | (duyệt/chốt/theo) … (sơ đồ/lịch/lộ trình/trình tự) | kế hoạch | kịch bản | giải pháp"
    " | quy trình | biện pháp"
    " | cách (xử lý/làm/ứng phó/dập/chống/cứu/đánh/thức) | hướng (xử lý/giải quyết/ứng phó/đi) | phương thức"
    " | (đề ra/vạch ra/vạch/lên/chốt/thống nhất/bàn/vẽ/lập/dựng) …"
    " (các bước/từng bước/trình tự/thứ tự/sơ đồ/lộ trình/chiến thuật/đường hướng)"
    " | @draw & @course"
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
COORDINATED = f"{_DISPATCH} … {_MEANS} | {_MEANS} … {_DISPATCH} | @deal & @means"

# Step 2, stage 1: emergency response
CONTAINED = (
    "biện pháp (chuyên môn/kỹ thuật/nghiệp vụ) | ngăn (chặn/ngừa/mặn/lũ/không)"
    " | giảm (nhẹ/thiểu/bớt/thiệt/số/thương/tử)"
    " | hạn chế"
    " | khống chế | khoanh vùng | cách ly | cô lập | bao vây | dập (dịch/tắt/lửa/cháy) | kiểm soát | phong toả"
    " | thu (gom/hồi/giữ) | ứng cứu | xử lý | khắc phục | điều trị | sơ tán | di dời | chặn | vô hiệu hoá | ngắt | gỡ"
    " | cắt (điện/mạng/nước/đường/nguồn/kết nối) | đắp | hộ đê | vá | gia cố | chằng | bịt | bít | bơm | diệt"
    " | tiêu (huỷ/độc/diệt) | phun | khử | chữa cháy | khoá | niêm phong | quây | khoanh | rào | dừng | ngừng | ngưng"
    " | đình chỉ | đóng (cửa/van/cống/cảng/trường/chợ/đường/cầu) | cấm | truy (vết/bắt/xuất) | rà phá | tháo (gỡ/dỡ"
    "/nước)"
    " | xả | hút | vớt | lọc | trung hoà | tiêm | xét nghiệm | kiểm dịch | bình ổn | ổn định (giá/thị trường)"
    " | phòng chống | (chuyển/dồn) … (lưu lượng/tuyến/dòng) | giới hạn | thả (vôi/hoá chất/chế phẩm) | sục"
    " | rút (nước/cạn) | rắc | rải"
    " | phá (khoá/dỡ/cửa/đá/vách) | dội | chèn | đục | khoan | lắp (van/vách/lưới) | hạ (tải/mực/áp/nhiệt/độ)"
    " | giảm (tải/áp/lưu lượng/mực) | sa thải | tách | khởi động | siết"
    " | thu hẹp | tái cấp vốn | bảo lãnh | điều hoà (tiền/vốn/thanh khoản) | (hỗ trợ/bổ sung/bơm) … thanh khoản"
    " | tạm (dừng/ngừng/khoá/đóng/giữ/đình) | chuyển (tải/hướng/nguồn/mạch) | đóng lại | chống (tràn/sập/cháy/dịch"
    "/hạn/mặn/úng/lây/thấm) | sao lưu | neo | giải (độc/toả/mã)"
    " | (giữ/bảo vệ) … (đê/đập/kho/dữ liệu/hệ thống/đường dây) | (đưa/chuyển/dời) … (ra khỏi/nơi an toàn/chỗ an toàn"
    "/khỏi vùng/nơi cao)"
    " | @stop & @hazard"
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
    " | @fetch & @victim | @give & @food | @give & @money & @victim | @give & @money & @folk"
    " | hỗ trợ (viện phí/tiền/chi phí/kinh phí) | quyên góp | @treat & @victim"
)
RESTORED = (
    "phục hồi | khôi phục | nối | trở lại | mở lại | chạy (lại/tạm) | sửa chữa | dự phòng"
    " | (duy trì/bảo đảm/đảm bảo/thay thế/bố trí/cung cấp/cấp/giữ/lo/tiếp tục/chuyển sang/tổ chức) …"
    " (dịch vụ/cấp nước/nước sạch/nước sinh hoạt/cấp điện/điện/khám/chữa bệnh/giao dịch/thông tin/liên lạc/viễn thông"
    "/thanh toán/dạy học/nước uống) | dựng … tạm | vẫn … (được/nộp/khám/giao dịch/bán/chạy) | đấu nối | hoạt động lại"
    " | không (để /)(gián đoạn/đứt/ngừng/thiếu) | máy phát | máy nổ | xe bồn | (khám/bệnh viện) lưu động | dã chiến"
    " | lắp (bồn/téc/trạm/máy) | mua (chịu/trả sau) | chợ … họp | (được/ưu tiên) (bơm/cấp/nối) | hồ sơ giấy | (cho"
    "/để) … (nộp/khám/học/rút/đổi/làm thủ tục) | thay thế | lưu động | (học/khám/họp/nộp"
    "/giao dịch/tư vấn) (trực tuyến/từ xa/qua mạng/online) | xe téc"
    " | phát điện"
    " | (mở/dựng/lập/bố trí) … (quầy/bàn khám/phòng khám/lớp/cửa hàng/điểm bán/điểm rút/trạm phát/trạm cấp)"
    " | thông (đường/tuyến/xe/cầu) | vận hành (lại/bình thường) | liên tục | thông suốt | sửa"
    " | @reopen & @service & @again"
)

# Step 2, stage 1: security
OFFENCES = (
    "phòng (ngừa/chống) | ngăn (ngừa/chặn) | phát hiện | đấu tranh | xử lý | vi phạm | tội phạm | trộm | trộm cắp"
    " | cướp | lừa đảo | tuần tra | canh (gác/giữ/phòng/chừng/từng) | mất (trộm/cắp/đồ) | bóc (gỡ/kẻ/mẽ/trần)"
    " | giữ (gìn/tài sản/an ninh/trật tự/yên/nhà/đồ/của/xe/bè) | kẻ (gian/xấu)"
    " | gây rối | chốt (chặn/trực) | ngăn | chặn | chống | răn đe | trấn áp | bắt giữ | xử phạt | phạt | kiểm (tra"
    "/soát)"
    " | giám sát | rà (soát/quét) | bảo vệ | truy (quét/bắt/xét) | nhắc nhở | cảnh giác | an ninh trật tự"
    " | @guard & @crime"
)
ON_THE_GROUND = (
    "địa bàn | thực (địa/tế) | hiện trường | khu | khu vực | khu dân cư | vùng | cơ sở | điểm | tuyến | nơi | chốt"
    " | đường phố | thị trường | tầng | chung cư | toà nhà | chợ | cảng | cửa ngõ | trụ sở | bệnh viện | nhà máy"
    " | thôn | ngầm | nhà dân"
    " | xung quanh | quanh"
    " | ấp | khóm | thôn bản | buôn | làng | xóm | tổ dân phố | (trong/ở/toàn/các/khắp) (xã/phường/nhà/phố)"
    " | ngõ | hẻm | ngách | phố | khu phố | trục | ngoài đường | trên đường | ngoài đời"
    " | trường học | kho | cửa khẩu | biên giới | bến | bãi | công trường | siêu thị | cửa hàng | ngoài đồng"
    " | trên (bộ/biển/sông) | sân bay | nhà ga | công ty | doanh nghiệp"
    " | @guard & @place"
)
_SITES = "facebook | zalo | tiktok | youtube | telegram | viber | fanpage | website | trang (web/mạng) | tài khoản"
ON_THE_NET = (
    "(không gian/môi trường/an ninh/an toàn/trên/qua/lên) mạng | mạng (xã hội/internet/lưới internet) | internet"
    f" | (môi trường/không gian/nền tảng) (số/ảo/điện tử) | trực tuyến | {_SITES}"
    " | online | công nghệ cao | thế giới ảo | điện tử | cõi mạng | nhóm (kín/chat) | hội nhóm | tên miền"
    " | đường dẫn | livestream | (cảnh sát/lực lượng/tổ) mạng | gỡ (bài/clip/tin/video)"
    " | nhóm (cư dân/zalo/facebook/phụ huynh) | (đăng/tung) (tin/bài/ảnh) | shop | sàn thương mại"
    " | (rao bán/mua bán/phát tán) … dữ liệu | trang (giả/giả mạo/cá nhân/cộng đồng/thông tin)"
    " | @guard & @net | @expose & @net"
)
TRAFFIC = (
    "giao thông | phân (luồng/làn/tuyến) | điều tiết | luồng | thông (đường/xe/tuyến/chốt) | quốc lộ | tỉnh lộ"
    " | xe cộ | đi (đường /)vòng | cấm (đường/xe/tàu/cầu) | ùn (tắc/ứ) | kẹt xe | lưu thông | đi lại | csgt | qua lại"
    " | (hướng dẫn/giữ/chỉ/dẫn/mở/nhường) … (đường/xe/tàu/luồng) | (cho/để) xe … (qua/đi/chạy/vào) | tàu thuyền"
    " | đường (sá/thuỷ/bộ) | (dừng/chặn/đón/kiểm tra) (tàu/xe/phương tiện/thuyền/đường/sà lan) | hai đầu (cầu/đường)"
    " | ngã (ba/tư/năm/sáu) | giao lộ | vòng xuyến | @vehicle & @road"
)
RESCUE_READY = (
    "cứu | cứu (nạn/hộ/người) | cnch | ứng cứu | tìm kiếm người | cáng | băng ca | thoát (nạn/hiểm)"
    " | (đưa/cõng/khiêng/dìu/kéo) … (người/nạn nhân/bệnh nhân/trẻ) … (ra/thoát/xuống/khỏi)"
)

# Step 2, stage 1: communication
INFORMED = (
    "thông tin | truyền thông | tuyên truyền | công bố | phát ngôn | họp báo | thông (cáo/báo) | báo chí | bản tin"
    " | cung cấp … (số liệu/tin/danh sách/tình hình/diễn biến/kết quả/lịch) | giải thích | trả lời"
    " | nói (rõ/đúng/sớm/thật/ngay) | công khai | đăng (tin/tải/bài) | họp dân | phổ biến"
    " | phát tin | tin chính thức | số liệu | minh bạch | đưa tin | loa | phát thanh | truyền (hình/thanh)"
    " | tin nhắn | nhắn tin | cập nhật"
    " | phóng viên | nhà báo | đọc tin | (mời/đón) … (báo/đài/nhà đài/truyền thông) | đối thoại | thông điệp"
    " | khuyến cáo | (cho/báo/nói) … (dân/bà con/người) … (biết/rõ)"
    " | @tell & @audience"
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
    " | khỏi (lo/sợ/nghe/tin) | nghe đồn | (dân/bà con/người dân) … yên | yên bụng | đổ xô | tích trữ | giật gân"
    " | chen lấn | hoảng"
    " | (niềm/lòng/yên/vững) tin | tin tưởng | đồng thuận | hiểu (lầm/nhầm/sai) | suy diễn | thổi phồng | xôn xao"
    " | (một/thống nhất) (đầu mối/tiếng nói/phát ngôn/cửa)"
    " | (hết/khỏi/bớt/đỡ/tránh) (lo/sợ/hoảng/hoang)"
    " | (đừng/chớ/khỏi/không) (tin/nghe) | duy nhất | (một/chung) (mối/nguồn/miệng) | gỡ"
    " | bịa | dựng chuyện | vững dạ | an lòng | chính thống | không có thật"
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
    " | @expose & @lie | @expose & @net"
)
