"""In what words officers speak of step 3 (Phụ lục, III.1.đ): repair, relief, inquiry. Phrases as in :mod:`.sayings`."""

from __future__ import annotations

REPAIRED = (
    "khắc phục | súc | thay … (ống/van/dây/cột/máy/thiết bị/đường/lớp/mái) | xử lý | hậu quả | dọn | dọn (dẹp"
    "/vệ sinh) | tiêu độc | khử (khuẩn/trùng/độc) | vệ sinh"
    " | thu (gom/dọn/hồi) | sửa | làm sạch | rửa | nạo vét | dựng lại | cài lại | chôn lấp | chôn | phun | tiêu huỷ"
    " | trục vớt"
    " | vá | hoàn (nguyên/thổ/trả mặt bằng) | tẩy | gia cố | san (lấp/gạt) | lấp | tháo dỡ | khơi | thông (cống/đường"
    "/dòng)"
    " | bơm | hút | thay (mới/thế) | nối lại | gỡ | khôi phục | phục hồi | mai táng"
    " | @mend"
)
LOSSES = (
    "thiệt hại | tổn thất | mất mát | thống kê | kiểm (đếm/kê) | hư (hại/hỏng) | kê khai | lượng hoá | thiệt mạng"
    " | (đánh giá/xác định/tính/đo/khảo sát) … (ảnh hưởng/tác động/mức độ)"
    " | (tính/đếm/chốt/lập danh sách/ghi/liệt kê/kê/lập bảng/rà) … (mất/hỏng/sập/chết/bị hại/bị nạn/ngập/trôi/thiệt)"
    " | (ước tính/định giá/thẩm định/áp giá) | bảng kê | số liệu | bị ảnh hưởng | mất … (tỷ/triệu/tấn/con/căn)"
    " | @count & @loss"
)
REBUILT = (
    "tái (thiết/lập/định cư/sản xuất/đàn/đầu tư) | khôi phục | phục hồi | (xây dựng/xây/dựng/làm/cất/trồng/mở) lại"
    " | (gieo/cấy/trồng/nuôi/thả) (lại/bù) | xuống giống | gieo sạ"
    " | (chuyển/dời/di dời/đưa) … (hộ/dân/nhà/khu dân cư) … (ra khỏi/khỏi/đến/lên/nơi)"
    " | tái cơ cấu | phát triển | nâng cấp | xây (mới/dựng/cất) | kiên cố | hồi phục | chuyển đổi | bền vững | lâu dài"
    " | ổn định (đời sống/sản xuất/hoạt động/cuộc sống/dân cư/kinh doanh/làm ăn)"
    " | (trở lại/trở về) (bình thường/hoạt động/như cũ/làm ăn/sản xuất)"
    " | (hoạt động/vận hành/sản xuất/làm ăn/gieo trồng/nuôi trồng) (trở /)lại | quy hoạch | đầu tư | xin vốn"
    " | làm (mới/tuyến/đường/cầu) | (tuyến/đường/công trình/nguồn) thứ hai"
    " | (tổ chức/sắp xếp/bố trí) lại | @anew"
)
RELIEVED = (
    "cứu trợ | hỗ trợ | trợ (giúp/cấp) | cứu giúp | cứu (đói/tế) | bồi thường | đền bù | đền | chính sách | cưu mang"
    " | (mỗi/từng) (khẩu/hộ/người/nhà/nạn nhân) … (được/nhận/cấp)"
    " | giúp (đỡ/dân/người/hộ/nạn nhân/bà con/nhà/đỡ/giống/vốn/tiền/công) | triệu đồng"
    " | (phát/tặng/cấp/trao/chia) (gạo/tiền/quà/thuốc/mì)"
    " | (miễn/giảm) (phí/giảm/thuế/viện phí/học phí/lãi/tiền/giá) | (khoanh/giãn/xoá/hoãn) nợ | cho vay"
    " | vay vốn | gói (tài chính/hỗ trợ"
    "/tín"
    " dụng) | an sinh | mai táng | chi trả | hoàn tiền | nhà (tạm/ở) | tạm cư | sinh kế | bảo trợ | tiền (ăn/mặt"
    "/thuê nhà)"
    " | tư vấn tâm lý | nuôi (dưỡng/ăn)"
    " | @aid & @victim | @aid & @folk | bù | được bù"
)
RESOURCES = (
    "vận động | đóng góp | quyên góp | ủng hộ | huy động | kêu gọi | phân (bổ/phối/phát/chia) | tiếp nhận | cấp phát"
    " | nguồn lực | xã hội hoá | hảo tâm | sổ vàng | chia … (công khai/danh sách/đều/theo) | nhận … (tiền/hàng/quà)"
    " | tài trợ | góp (tiền/của/sức/công/gạo/quỹ) | chung tay | mạnh thường quân | thiện nguyện | từ thiện | quỹ"
    " | ngân sách | viện trợ | lạc quyên"
    " | lá lành | trích | kinh phí"
    " | @collect"
)
INVESTIGATED = (
    "nguyên (nhân/do/cớ) | điều tra | nguồn (gốc/lây/phát/cơn) | truy (vết/tìm/xuất/nguyên/nguồn) | làm rõ | căn nguyên"
    " | vì (sao/đâu) | (do/từ) đâu | kẽ hở | tại sao | lý do | giám định | khám nghiệm | phân tích | thanh tra"
    " | lỗ hổng"
    " | tìm (ra/cho ra/hiểu) | vụ án | (kẻ/người) (đứng sau/chủ mưu/gây ra) | mở rộng điều tra | lần (ra/theo)"
    " | xác minh | mổ xẻ | kết luận | (cháy/nổ/vỡ/sập/đứt/rò/ngộ độc) … do"
    " | @find & @root | truy"
)
HELD_TO_ACCOUNT = (
    "trách nhiệm | kỷ luật | kiểm điểm | xử lý … (vi phạm/sai phạm/nghiêm/tổ chức/cá nhân/người/cán bộ/tập thể/ai)"
    " | sai (phạm/trái) | vi phạm | xử (phạt/nghiêm/tội) | phạt | lỗi | truy (cứu/tố/trách) | phê bình | khiển trách"
    " | (cán bộ/ai/đơn vị/người/cá nhân/tập thể) nào"
    " | (cán bộ/đơn vị/cá nhân/tập thể/tổ chức/ai/người) … (xử lý/kiểm điểm)"
    " | cảnh cáo | cách chức | khởi tố | làm sai | (ai/người/cán bộ/đơn vị/kẻ) (sai/gây/để/cho/làm sai/ký/duyệt/chịu"
    "/buông/thiếu/bỏ/nghiệm thu) | lơ là | buông lỏng"
    " | @answer"
)
LEARNT = (
    "kinh nghiệm | bài học | tổng kết | sơ kết | hoàn thiện | đánh giá … (công tác/kết quả/hiệu quả/ưu/mặt)"
    " | đánh giá lại | (họp/hội nghị) … (đánh giá/mổ xẻ/nhìn lại)"
    " | đúc (kết/rút) | rút (ra/tỉa) | mổ xẻ | học (từ/được/hỏi) | nhìn lại | thiếu sót | lần sau | cải tiến | họp sau"
    " | (sửa/bổ sung/cập nhật/điều chỉnh/chỉnh lại/viết lại) … (quy trình/phương án/kịch bản/kế hoạch/quy chế/cách làm)"
    " | @learn & @lesson"
)
ADAPTED = (
    "thích (ứng/nghi) | tự nhiên | thiên (tai/nhiên) | khí hậu | thời tiết | mùa | mưa | lũ | lụt | bão | hạn"
    " | mặn | ngập"
    " | sạt | sạt lở | nắng | nóng | rét | triều cường | nước | rừng | trồng | cây | giống | vật nuôi | mùa vụ | lịch"
    " | muỗi | đê | đắp kè | bờ kè | đập (dâng/nước/tràn) | hồ chứa | cống | kênh | nâng nền | nhà (chống/tránh"
    "/trú/ở/sàn) | nơi ở | di dời | dời | tái định cư"
    " | chuyển đổi"
    " | nâng (cấp/cao/nền) | gia cố | kiên cố | xây | xây dựng | lắp | sống chung | chịu | chống chịu | dự (báo"
    "/phòng/trữ)"
    " | trữ | tích | cảnh báo | quan trắc | bản đồ | quy hoạch | động đất | nước biển | môi trường"
    " | sinh (thái/kế)"
    " | phủ xanh | chống | phòng (chống/tránh/hộ) | cải tạo | nạo vét | khơi | thoát | vắc xin | véc tơ"
    " | vi rút"
    " | đa dạng | thay thế | chuyển | lâu dài | bền vững | thủy triều | thuỷ lợi | cháy | phù sa | nhiệt"
)
