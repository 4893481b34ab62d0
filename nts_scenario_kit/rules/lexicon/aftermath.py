"""What is found out, counted, mended and learnt afterwards. See :mod:`.lexicon`."""

from __future__ import annotations

WORDS = {
    "root": """
vì đâu | vì sao | do đâu | từ đâu | tại sao | tại đâu | ở đâu | gốc | gốc của | gốc rễ | cái gốc | căn cơ | mấu chốt
| đầu mối | nguồn cơn | nguyên do | nguyên nhân | căn nguyên | lý do | khúc mắc | bức xúc | mâu thuẫn | ngọn nguồn
| điều gì | cái gì | khâu nào | chỗ nào | cớ sự | duyên cớ | mồi lửa | kẽ hở | lỗ hổng | dấu vết | sai ở đâu
| hở ở đâu | chuyện gì | mối | dây mơ | gốc gác | nguồn gốc | nguồn | cái sai | khiếm khuyết | nguyên ủy | lỗi gì
| lỗi ở đâu | từ đâu mà | do ai | yếu kém | lỗi | lỗi thiết kế | lỗi thi công | lỗi kỹ thuật | lỗi con người
| cội nguồn
""",
    "find": """
soi | soi lại | xem | xem lại | tìm | tìm ra | tìm xem | hỏi | hỏi cho ra | làm rõ | lần | lần ra | truy | truy ra
| mổ xẻ | phân tích | xét | xét lại | rà | rà lại | nghiên cứu | điều tra | mở | khám nghiệm | xác định | kiểm tra
| kiểm | đào | chỉ ra | dò | lật lại | tra | gỡ | giải mã | giải mã hộp đen | biết | đọc | đọc lại | hỏi dân
| phỏng vấn | đo lại | thử | thử lại | đối chiếu | lần theo | gọi từng người | truy nguyên | bóc tách | đánh giá
| kiểm định | thẩm định
""",
    "cure": """
cách gỡ | gỡ | tháo | tháo gỡ | chữa | cách chữa | sửa | đề nghị sửa | trình | thưa | thưa với | báo | đề nghị | xin
| hiến kế | kiến nghị | đề đạt | dứt điểm | giải quyết | khắc phục | tham mưu | bàn cách | hóa giải | đề xuất
| báo trên | mà sửa | mà chữa | nêu cách | chỉnh | trừ | chia lại | bịt lỗ | giải pháp | thưa tỉnh | gỡ rối | xoa dịu
| sửa chữa | bồi thường
""",
    "count": """
cộng | cộng tiền | cộng dồn | cân | đếm | kê | kê khai | kê số | ghi | tính | tính ra | lập bảng | lập sổ
| lập danh sách | định giá | áp giá | soát | rà | chốt | vào sổ | thống kê | tổng | tổng hợp | khảo sát | đo | ước
| ước tính | xem | chấm | phân loại | đo diện tích | liệt kê | cộng chi phí | quy ra tiền | quy tiền | kiểm | kiểm kê
| điểm lại | lượng | lên danh sách | đánh giá
""",
    "loss": """
mất | bị mất | hỏng | hàng hỏng | hư | nhà hư | chết | tôm chết | cá chết | đã chôn | cháy | bị cháy | ngập | sập
| trôi | cuốn trôi | thiệt | thiệt thòi | hao hụt | hao | gãy | đổ | lỗ | đứt | nứt | thất thu | hỏng hóc | tiêu hủy
| bị hại | bị nạn | bị ngập | vỡ | rò | thất thoát | mất mùa | mất trắng | thương vong | tổn hại | tàn phá | hư hại
| vùi | bị vùi | mất hẳn | tệp mất | lún | xói | tàn | tan | gãy đổ | bị cuốn | tiền vé | chi phí | thiệt hại
| tổn thất | nạn | bị thương | ốm | bỏ hoang
""",
    "anew": """
vẽ lại | thả lại | trồng thêm | trồng lại | nuôi lại | được nuôi lại | tái đàn | cất lại | dựng lại | làm lại
| xây lại | mở lại | làm mới | thay mới | lắp mới | nâng | nâng cao | nâng cấp | dời | dời lên | chuyển lên | nền cao
| nền cao hơn | đường vòng | quy hoạch | đề án | dự án | kế hoạch | trong ba năm | vay vốn | xin vốn | đầu tư
| lần sau | lâu dài | bền | bền hơn | khôi phục | phục hồi | gây lại | cấy lại | gieo lại | bắt tay vào | làm ăn lại
| sản xuất lại | đi học lại | trở về | trở lại | lại như trước | chắc hơn | kiên cố | hầm chui | làm hầm | làm cầu
| làm đường | khu mới | về khu mới | tái định cư | cao ráo | xây | xây trung tâm | trung tâm dự phòng | dự phòng ở
| thay đường ngang | gia cố lâu dài | trồng rừng | chuyển nghề | đổi nghề | giống mới | công nghệ mới | mở rộng
| mua sắm mới | thiết kế lại | làm lại từ đầu | ổn định đời sống | hồi phục
""",
    "mend": """
dọn | dọn bùn | dọn rác | hút | hút nốt | thay | thay mới | sửa | vá | hàn | rửa | phun | phun vôi | rắc | chôn | đốt
| thu dọn | cọ | cọ rửa | lau | khử | tẩy | lấp | san | khơi | nạo | nạo vét | vớt | vớt nốt | gỡ | cắt | dựng
| chống | nối | thông | thau | thau rửa | cài | cài lại | quét | xúc | súc | súc rửa | tháo | kéo | trục | đắp
| xử lý | khắc phục | hoàn trả | xúc đất | trả lại mặt bằng | dựng lại | cài mới | hồi | làm sạch | giặt | phơi
| trám | lợp | lợp lại | đóng gói | khoan | vệ sinh | thu gom | đổ đất | khử mùi
""",
    "aid": """
bù | được bù | đền | đền bù | bồi thường | trả | trả dần | trả thay | đóng thay | đóng tiền | cấp | cấp lại | giúp
| hỗ trợ | cho vay | miễn | giảm | hoãn | khoanh | phát | tặng | trao | nuôi | lo | chi | tạm ứng | biếu | trợ
| viện phí | học phí | sinh kế | nhà ở | giống | một khẩu | mỗi hộ | mỗi khẩu | cứu trợ | cưu mang | thăm | hoàn
| bồi hoàn | hoàn tiền | chi trả | được | bảo hiểm | cấp thẻ | xây nhà | sửa nhà | dựng nhà | cho mượn | cho nợ
| giúp việc | nhận nuôi | đỡ đầu | trợ cấp | chữa miễn phí
""",
    "collect": """
quyên | quyên góp | góp | góp quỹ | góp tiền | góp của | kêu gọi | nhận phong bì | nhận tiền | vận động | mở sổ
| ủng hộ | tài trợ | quỹ | gây quỹ | quỹ tương trợ | mạnh thường quân | nhà hảo tâm | nhà chùa | nhà thờ | hội viên
| hội nông dân | hội phụ nữ | chữ thập đỏ | từ thiện | chung tay | chia theo | chia lại | xét rồi phát | xét hộ
| ai góp ai nhận | phân phát | trích | hùn | hùn quỹ | hùn tiền | lập quỹ | một ngày lương | ngày lương | công đoàn
| đoàn thiện nguyện | thiện nguyện | bình xét | bình xét rồi chia | quyên tiền | quyên áo | lá lành | nhường cơm
| hội từ thiện | nhà tài trợ | tấm lòng | kêu gọi giúp | giao hàng tại
""",
    "answer": """
ai sai nấy chịu | ai sai | nấy chịu | chịu | chịu tội | chịu phạt | bị xử | xử | xử lý | kỷ luật | kiểm điểm
| cách chức | khiển trách | đình chỉ | phạt | lơ là | thiếu trách nhiệm | có lỗi | người có lỗi | người sai | làm sai
| bao che | bỏ quy trình | tắc trách | nghiêm khắc | truy trách nhiệm | buộc thôi việc | hạ bậc | quy trách nhiệm
| tội | cảnh cáo | bồi thường | bị đuổi | chuyển cơ quan điều tra | khởi tố | luân chuyển | ra hội đồng kỷ luật
| hội đồng kỷ luật | trừ thi đua | trừ lương | hạ thi đua | phải chịu | ai làm sai | ai phân | thôi chức | mất chức
| cho thôi | ra tòa | điều chuyển | kiểm thảo | nhận lỗi | xin lỗi
""",
    "learn": """
viết lại | sửa lại | sửa | chỉnh | chỉnh lại | bổ sung | in | in thành | soạn | rút | rút ra | ngồi lại | họp
| họp mặt | mổ xẻ | nói | nói thẳng | bàn | dạy | dạy lại | phổ biến | nhân ra | tập lại | tập huấn | ghi | ghi lại
| đúc | chép | kể | cập nhật | đổi | thay đổi | nhìn lại | soát lại | ban hành lại | sửa đổi | ngồi bàn | bàn cách
| soạn giáo trình | huấn luyện lại | diễn tập lại | tổng kết | góp ý | biên soạn | ra | lập | xây dựng | hoàn thiện
| đưa vào
""",
    "lesson": """
bài học | thành bài học | quy chế | quy trình | cái được | cái hỏng | cái chưa được | được và chưa được | mặt được
| chỗ yếu | chỗ hở | cách làm | sổ tay | kinh nghiệm | điều hay | điều dở | lần sau | mùa sau | mùa lũ sau | năm sau
| vụ sau | tài liệu | cẩm nang | nội quy | cho các ca | cho các xã | phương án | kịch bản | ưu khuyết | thiếu sót
| nên và không nên | cho cả ngành | quy tắc | giáo trình | mỗi quý | quy định | quy chuẩn | tiêu chuẩn | hướng dẫn
| chương trình | năm tới | đợt sau | hội thảo | bảng kiểm | danh mục kiểm tra | chỗ chưa tốt | chỗ dở | chỗ hay
""",
}
