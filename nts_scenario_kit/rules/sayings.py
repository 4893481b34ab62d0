"""In what words officers say a thing: phrases (:mod:`.texts`) by what the Phụ lục asks of a situation's steps.

A plan is written for those who carry it out, so the plain words of a village count as well as those of the decree. Each
list belongs to one field of the scenario: what is said there need not be told from what is said elsewhere.
"""

from __future__ import annotations

# Many rules
_BODIES = (
    "(cơ quan chỉ đạo/ban chỉ đạo/ban chỉ huy/sở chỉ huy/trung tâm chỉ huy/bộ chỉ huy/tổ chỉ huy/cơ quan điều hành"
    "/ban điều hành/trung tâm điều hành)"
)
FIRE = "phòng cháy | chữa cháy | phòng chống cháy | chống cháy | cháy nổ | pccc | hoả hoạn | lửa"

# Step 1
RECORDED = (
    "ghi nhận | tiếp nhận | thu nhận | nhận (tin/được/thông tin/diện/biết) | phát hiện | nắm (tình hình/thông tin)"
    " | ghi (lại/chép/sổ/vào/nhật ký) | thu thập | nhận … (cuộc gọi/điện thoại/phản ánh/trình báo)"
    " | (hay/biết/thấy) tin"
    " | tin báo | nhật ký | lập biên bản | đo (được/mực) | quan trắc | giám sát | theo dõi | thấy"
)
TOLD_THE_PARTY = (
    "báo cáo | báo (tin/ngay/cho/lại/về/lên/với) | thông báo | thông tin (ngay/kịp thời/đến/tới) | trình báo"
    " | (báo/gọi/điện/điện thoại/nhắn/gửi/trình/chuyển) …"
    " (cấp uỷ/đảng uỷ/chi uỷ/chi bộ/bí thư/chủ tịch/lãnh đạo/uỷ ban nhân dân/thường trực/chính quyền/người đứng đầu)"
)

# Step 2, stage 1: leadership
_SET_UP = (
    "(thành lập/kích hoạt/kiện toàn/thiết lập/lập/vận hành/tổ chức/hình thành/giao/chuyển sang/đặt tại/trực chiến"
    "/hoạt động/triệu tập/mở)"
)
SET_UP = f"{_SET_UP} … {_BODIES} | {_BODIES} … {_SET_UP}"
COMMANDER = (
    "người chỉ huy | chỉ huy (trưởng/hiện trường/chung/thống nhất) | tổng chỉ huy | trưởng ban | tư lệnh | cầm trịch"
    " | (phân công/giao/chỉ định/cử/bổ nhiệm/do) … (chỉ huy/phụ trách/đứng đầu/điều hành)"
    " | (trực tiếp/giữ quyền) (chỉ huy/điều hành) | người (phụ trách/đứng đầu/điều hành)"
    " | làm (trưởng/tổ trưởng/trưởng ban/chỉ huy)"
)
LINES_OF_REPORT = (
    "(cơ chế/chế độ/quy chế/quy định/kênh/luồng) … (báo cáo/thông tin/liên lạc)"
    " | thông tin liên lạc | đường dây nóng | giao ban | hội ý | bộ đàm | trực (ban/24/chỉ huy)"
    " | (báo cáo/báo/họp) … (ngày/giờ/phút/định kỳ/đột xuất) | (báo/nhóm) (số liệu/zalo)"
    " | (cứ/mỗi/từng/hằng/hàng) … (giờ/phút/ngày/ca/buổi) … (báo/báo cáo/họp)"
    " | (liên lạc/thông tin) … (thông suốt/liên tục/hai chiều)"
)
PLAN = "phương án | kế hoạch | kịch bản | giải pháp ứng phó"
_DISPATCH = (
    "(điều phối/phân công/huy động/điều động/bố trí/phân bổ/sử dụng/điều chuyển/tăng cường/cấp phát/chuẩn bị"
    "/điều/chia/cấp/đưa/cử/phái/trang bị/rải/tập trung/xuất)"
)
_MEANS = (
    "(lực lượng/phương tiện/vật tư/hậu cần/nguồn lực/nhân lực/trang thiết bị/thuốc/thiết bị/tổ/đội/quân/xe/xuồng/ca nô"
    "/máy/áo phao/nhu yếu phẩm/dân quân)"
)
COORDINATED = f"{_DISPATCH} … {_MEANS} | {_MEANS} … {_DISPATCH}"

# Step 2, stage 1: emergency response
CONTAINED = (
    "biện pháp (chuyên môn/kỹ thuật/nghiệp vụ) | ngăn (chặn/ngừa/mặn/lũ) | giảm (nhẹ/thiểu/bớt/thiệt) | hạn chế"
    " | khống chế | khoanh vùng | cách ly | cô lập | bao vây | dập (dịch/tắt/lửa) | kiểm soát | phong toả"
    " | thu (gom/hồi)"
    " | ứng cứu | xử lý | khắc phục | điều trị | sơ tán | di dời | chặn | vô hiệu hoá | ngắt | gỡ"
    " | cắt (điện/mạng/nước)"
    " | đắp | hộ đê | vá | gia cố | chằng | bịt | bơm | diệt | tiêu (huỷ/độc/diệt) | phun | khử | chữa cháy"
    " | đóng (cửa/van)"
    " | (đưa/chuyển) … (ra khỏi/nơi an toàn)"
)
RESCUED = (
    "cứu | cấp cứu | nhu yếu phẩm | điều trị | tiếp tế | tránh trú | ở tạm | trợ (cấp/giúp) | chăm sóc | cứu trợ"
    " | (hỗ trợ/giúp/tư vấn) … (người/hộ/dân/nạn nhân/đối tượng) | hoàn tiền"
    " | (cấp/cung cấp/phát) … (nước/lương thực/thuốc/thực phẩm/gạo/mì)"
)
RESTORED = (
    "phục hồi | khôi phục | nối | trở lại | mở lại | chạy lại | sửa chữa | dự phòng"
    " | (duy trì/bảo đảm/đảm bảo/thay thế/bố trí/cung cấp/cấp) … (dịch vụ/cấp nước/nước sạch/nước sinh hoạt/cấp điện"
    "/điện/khám/chữa bệnh/giao dịch/thông tin/liên lạc/viễn thông) | dựng … tạm | vẫn … (được/nộp/khám/giao dịch)"
)

# Step 2, stage 1: security
OFFENCES = (
    "phòng (ngừa/chống) | ngăn (ngừa/chặn) | phát hiện | đấu tranh | xử lý | vi phạm | tội phạm | trộm | trộm cắp"
    " | cướp | lừa đảo | tuần tra | canh (gác/giữ) | giữ (gìn/tài sản) | kẻ (gian/xấu) | gây rối | chốt (chặn/trực)"
)
ON_THE_GROUND = (
    "địa bàn | thực (địa/tế) | hiện trường | khu | khu vực | khu dân cư | vùng | cơ sở | điểm | tuyến | nơi | chốt"
    " | đường phố | chợ | cảng | cửa ngõ | trụ sở | bệnh viện | nhà máy | thôn | ngầm | nhà dân | xung quanh | quanh"
)
ON_THE_NET = (
    "(không gian/môi trường/an ninh/an toàn/trên/qua) mạng | mạng xã hội | internet | môi trường số | không gian số"
    " | trực tuyến | facebook | zalo | tiktok | youtube"
)
TRAFFIC = (
    "giao thông | phân luồng | điều tiết … (xe/phương tiện/người) | luồng tuyến | thông (đường/xe/tuyến) | quốc lộ"
    " | xe cộ | đi (đường /)vòng | cấm đường"
)
RESCUE_READY = "cứu | cứu (nạn/hộ/người) | cnch | ứng cứu"

# Step 2, stage 1: communication
INFORMED = (
    "thông tin | truyền thông | tuyên truyền | công bố | phát ngôn | họp báo | thông (cáo/báo) | báo chí | bản tin"
    " | cung cấp (số liệu/tin) | nói rõ | giải thích | trả lời | công khai | đăng (tin/tải) | họp dân | phổ biến"
)
CALMED = (
    "khủng hoảng | hoang mang | hoảng (loạn/sợ) | tin (giả/đồn/sai/xấu/thất/vịt) | thông tin (sai/giả/xấu/thất/không)"
    " | dư luận | xấu độc | trấn an | kiểm (soát/chứng) | rối loạn | ổn định tâm lý | sai sự thật"
    " | yên (tâm/lòng/dân)"
    " | bác bỏ | đính chính | trái chiều | thêu dệt | bịa đặt | bôi nhọ"
)
COUNTERED = (
    "xuyên tạc | kích động | chống phá | lợi dụng | phản (bác/động) | thù địch | bịa đặt | xấu độc | sai sự thật"
    " | (tung/xử lý/gỡ/đăng/phát tán/ngăn chặn) … tin (giả/sai/xấu/thất) | (kẻ/đối tượng/phần tử) xấu | bôi nhọ"
    " | thêu dệt | vu khống | tin vịt | tung tin | vạch trần | luận điệu"
)

# Step 2, stage 2: leadership
POLICE = "công an | cảnh sát"
_ROLES = "(chủ trì/điều phối/quyền chỉ huy/vai trò chỉ huy/quyền điều hành)"
HANDED_OVER = (
    f"(chuyển/giao/bàn giao/tiếp nhận/tiếp quản/trao) … {_ROLES} | {_ROLES} … (chuyển/giao/bàn giao/trao/sang tay)"
    " | (công an/cảnh sát) … (chủ trì/tiếp quản/đảm nhiệm/điều phối)"
)
_UNTIL = (
    "(tạm thời/tiếp tục/đến khi/cho tới khi/chưa có/trong thời gian chờ/trong khi chờ/trước khi có/đến lúc/cho đến khi"
    "/tới lúc/tới khi/vẫn/ở lại)"
)
INTERIM = f"{_UNTIL} … (chỉ huy/điều hành) | chỉ huy … {_UNTIL}"
_ANEW = "(thành lập/kiện toàn/kích hoạt/thiết lập/lập/hình thành/tổ chức lại/vận hành/đề xuất/trình)"
SET_UP_ANEW = f"{_ANEW} … {_BODIES} | {_BODIES} … {_ANEW}"
NEW_COMMANDER = (
    "(phân công/chỉ định/cử/giao/bổ nhiệm/bố trí) … (chỉ huy/phụ trách/đứng đầu) | chỉ huy … (phân công/chỉ định)"
    " | chỉ huy trưởng | tổng chỉ huy | đứng đầu | làm chỉ huy"
)
_THINGS = (
    "(tình hình/hồ sơ/hiện trường/lực lượng/nhiệm vụ/thông tin/tài liệu/diễn biến/biện pháp/sơ đồ/danh sách/số liệu)"
)
BRIEFED = (
    "chỉ huy … (báo cáo/bàn giao/chấp hành/cung cấp/nói rõ/trình bày)"
    f" | (báo cáo/bàn giao/cung cấp/trao lại/nộp/kể lại/nói rõ) … {_THINGS}"
)
TASKS_GIVEN = (
    "(phân công/giao/xác định/phân định/quy định/phân chia/ấn định/chia/nhận) … (nhiệm vụ/phần việc/trách nhiệm)"
    " | nhiệm vụ (cụ thể/từng/của từng/của các) | (giao/chia/phân) việc | (phần /)việc (của/cho) (từng/mỗi)"
)

# Step 2, stage 2: security
ORDER_KEPT = (
    "ổn định … (trật tự/tình hình/địa bàn/xã hội) | giải tán | giữ (yên/vững/gìn)"
    " | (giữ vững/giữ gìn/giữ ổn định/giữ nghiêm/duy trì/lập lại/tái lập/vãn hồi) … (an ninh/trật tự)"
    " | phương án … bảo đảm … (an ninh/trật tự) | bảo đảm an ninh trật tự … (địa bàn/khu vực/hiện trường/nơi)"
)
EXPLOITERS = (
    "thù địch | phản động | chống phá | lợi dụng | kích động | xuyên tạc | cực đoan | cầm đầu"
    " | (phần tử/đối tượng/kẻ) (xấu/chống đối/cơ hội)"
)
_NET = "(không gian mạng/trên mạng/mạng xã hội/môi trường mạng/internet/môi trường số/nhà mạng/trang)"
NET_CONTROLLED = (
    "an toàn thông tin | an ninh (thông tin/mạng) | an toàn (mạng/dữ liệu)"
    " | (quản lý/kiểm soát/giám sát/rà quét/ngăn chặn/chặn/gỡ bỏ/gỡ/xử lý/nắm/khống chế/làm chủ) … " + _NET
)
OFFENCES_HANDLED = (
    "đúng người đúng tội | xử lý nghiêm | khởi tố | truy tố | bắt (giữ/khẩn cấp)"
    " | (xử lý/xử phạt/điều tra/trấn áp/đấu tranh) …"
    " (vi phạm/tội phạm/phạm tội/theo pháp luật/quy định của pháp luật/nghiêm minh)"
)
CAUSES = (
    "nguyên nhân | căn nguyên | nguồn gốc | vì sao | gốc rễ"
    " | (điều kiện/yếu tố/kẽ hở/sơ hở) … (phát sinh/chuyển hoá/dẫn)"
)

# Step 3
REPAIRED = (
    "khắc phục | xử lý | hậu quả | dọn | dọn (dẹp/vệ sinh) | tiêu độc | khử khuẩn | vệ sinh | thu (gom/dọn)"
    " | sửa chữa"
    " | làm sạch | rửa | nạo vét | dựng lại | cài lại | chôn lấp | chôn | phun | tiêu huỷ | trục vớt | vá"
)
LOSSES = (
    "thiệt hại | tổn thất | mất mát | thống kê | kiểm đếm | hư (hại/hỏng)"
    " | (đánh giá/xác định) … (ảnh hưởng/tác động)"
    " | (tính/đếm/chốt/lập danh sách) … (mất/hỏng/sập)"
)
REBUILT = (
    "tái thiết | khôi phục | phục hồi | (xây dựng/xây/dựng/làm) lại | tái cơ cấu | phát triển | tái định cư"
    " | nâng cấp"
    " | ổn định (đời sống/sản xuất/hoạt động) | trở lại (bình thường/hoạt động) | hoạt động (trở /)lại"
)
RELIEVED = (
    "cứu trợ | hỗ trợ | trợ (giúp/cấp) | cứu giúp | cứu đói | bồi thường | đền bù | chính sách"
    " | giúp (đỡ/dân/người/hộ/nạn nhân) | triệu đồng | phát (gạo/tiền/quà/thuốc) | cấp (gạo/tiền)"
    " | miễn (phí/giảm/thuế) | (khoanh/giãn) nợ"
)
RESOURCES = (
    "vận động | đóng góp | quyên góp | ủng hộ | huy động | kêu gọi | phân bổ | phân phối | tiếp nhận | cấp phát"
    " | nguồn lực | xã hội hoá | hảo tâm | sổ vàng | chia … (công khai/danh sách) | nhận … (tiền/hàng/quà) | tài trợ"
)
INVESTIGATED = (
    "nguyên nhân | điều tra | nguồn (gốc/lây/phát) | truy (vết/tìm/xuất) | làm rõ | căn nguyên | vì sao"
    " | (do/từ) đâu | kẽ hở"
)
HELD_TO_ACCOUNT = (
    "trách nhiệm | kỷ luật | kiểm điểm | xử lý … (vi phạm/sai phạm/nghiêm/tổ chức/cá nhân) | sai phạm | vi phạm"
    " | xử (phạt/nghiêm) | phạt | lỗi | truy cứu"
)
LEARNT = (
    "kinh nghiệm | bài học | tổng kết | sơ kết | hoàn thiện | đánh giá … (công tác/kết quả/hiệu quả)"
    " | đúc kết | rút ra"
    " | mổ xẻ | học từ | sửa (quy trình/phương án/kịch bản)"
)
