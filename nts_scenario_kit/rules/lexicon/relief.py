"""What is done against a hazard, for whom, and what must work again. See :mod:`.lexicon`."""

from __future__ import annotations

WORDS = {
    "stop": """
đào | dẫn | kè | be | be bờ | chắn | niêm | lấy | lấy khỏi | gỡ | gỡ khỏi | gỡ xuống | rút | thu | thu về | thu hồi
| kích | cẩu | chèn | đổ | tưới | rải | căng | phủ | đậy | trùm | bịt | nút | khóa | tắt | cúp | hãm | dội | dập
| đắp | chặn | cắt | ngắt | ngưng | dừng | tạm dừng | đóng | xả | hút | vớt | bơm | đốt | phát | chôn | giết hủy
| tiêm | nhốt | tách | đuổi | cấm | bỏ | hủy | đổi | thay | hạ | giảm | giãn | vá | quây | trám | xịt | chống | buộc
| neo | đóng cọc | rào | giăng | thả | trung hòa | làm mát | làm nguội | thông | khơi | nạo | tháo | quét | soi
| cách ly | khoanh | phong tỏa | sơ tán | dời | khóa lại | dỡ | hạ thấp | kéo
""",
    "hazard": """
lũ | nước lũ | dòng lũ | nước mặn | mặn | lửa | đám cháy | ngọn lửa | dầu | vệt dầu | váng dầu | khí | khí độc
| hơi độc | clo | amoniac | hóa chất | axit | dịch | ổ dịch | ổ bệnh | mầm bệnh | vi rút | vi khuẩn | sữa | lô sữa
| lô hàng | hàng | hàng độc | thịt | cá | thực phẩm | món | thuốc giả | mã độc | máy nhiễm | máy tính | tài khoản
| khóa truy cập | lỗ hổng | cổng lạ | đất | đá | khe nứt | vết nứt | bờ | đê | chỗ xói | chỗ vỡ | chỗ rò | toa
| toa nằm | bồn | van | ống | đường ống | đường ray | đàn | đàn lợn | đàn gà | chuồng | gia súc | gia cầm | xác
| đường băng | bờ bao | cống | cửa cống | trạm bơm | tổ máy | lò | máy biến áp | phụ tải | lưới | nguồn thải
| nguồn nước | nguồn lây | nguồn phóng xạ | nguồn | rò rỉ | khói | bụi | mìn | thuốc nổ | bom | dây điện | người bệnh
| ca bệnh | người nghi nhiễm | người tiếp xúc | ca nghi | muỗi | bọ gậy | châu chấu | sâu | chuột | giao dịch
| lệnh chuyển tiền | dòng tiền | tiền | tín dụng | giải ngân | lối mở | đường mòn | ma túy | hàng lậu | băng ghế
| mái | mái dốc | cây đổ | tường
""",
    "fetch": """
đưa | đưa ra | đưa lên | kéo | kéo lên | cõng | khiêng | bế | vớt | dìu | chở | dắt | bốc | đón | rước | kiếm | tìm
| moi | lôi | gỡ | cáng | chuyển | chuyển viện | dời | cắt cửa | phá cửa | giải thoát | di tản | thả dây | ném phao
| lặn | tải | tải thương | giải cứu | chở đi viện | đi viện | nhập viện | ra khỏi | đưa ra khỏi | cứu ra | bế ra
| kéo ra
""",
    "victim": """
kẹt | mắc kẹt | bị kẹt | người kẹt | thợ kẹt | nạn nhân | bị thương | người bị thương | thương vong | bị bỏng
| người bị nạn | bị nạn | người bệnh | bệnh nhân | ca nặng | trẻ em | trẻ nhỏ | người già | người già yếu | cụ già
| cụ | cháu | các em | học sinh | sản phụ | người khuyết tật | hành khách | thuyền viên | thủy thủ | ngư dân
| du khách | người ốm | người yếu | người rơi | rơi xuống nước | mất tích | người mất tích | ngộ độc | bị ngộ độc
| người nhiễm | ngạt | bị ngạt | bị vùi | vùi lấp | hộ cô lập | bị cô lập | công nhân | từng nhà | nhà nghèo
| người nghèo | hộ nghèo | người mất nhà | hộ mất trắng | hành khách bị thương | khách kẹt | thân nhân | bà mẹ
| trẻ sơ sinh | thai phụ | công nhân kẹt | thợ lò | người tàn tật | nạn dân | gia súc | người đuối nước
| hộ hưởng trợ cấp | người cao tuổi | người cô đơn | người neo đơn | người sống sót | ca | bệnh nhi | con tin
| người lái | tài xế
""",
    "give": """
phát | cấp | cấp phát | biếu | nấu | chia | tặng | trao | gửi | đem | mang | tiếp | tiếp tế | lo | nuôi | dựng | mở
| chở | ứng | ứng trước | trợ | trợ giúp | giúp | giúp đỡ | cho | cho ăn | cho ở | cho ở nhờ | đón | nhường | góp
| hỗ trợ | tạm ứng | ứng tiền | quyên | san sẻ | chu cấp | bao | phát không | phát miễn phí | thăm | rót
""",
    "food": """
gạo | mì | mì gói | cơm | cơm nước | nước uống | nước sạch | nước ngọt | nước đóng chai | cháo | bánh | bánh mì | sữa
| thuốc | thuốc men | chăn | chăn màn | màn | quần áo | áo ấm | suất ăn | lương khô | lều | bạt | muối | quà | bữa
| bữa ăn | khẩu phần | đồ ăn | thức ăn | đồ dùng | chỗ ở | chỗ ngủ | chỗ trú | nơi trú | bếp ăn | thực phẩm
| lương thực | nhu yếu phẩm | khẩu trang | đèn pin | túi thuốc | dầu ăn | rau | hàng thiết yếu | chè | khoai | ngô
| cá khô | thịt hộp | nước suối | bỉm | thuốc hạ sốt | thuốc uống | tấm lợp | xoong nồi | củi | than | đệm | bạt che
| mùng | phiếu ăn | xe ôm
""",
    "money": """
tiền | tiền mặt | tiền ăn | trợ cấp | lương | phiếu | tạm ứng | viện phí
""",
    "treat": """
rửa dạ dày | băng bó | truyền dịch | truyền nước | sơ cứu | cấp cứu | khám | chữa | chữa trị | chăm | chăm sóc
| hồi sức | thở ôxy | thở oxy | ga rô | nhập viện | chuyển tuyến | chuyển viện | cho thuốc | giải độc | huyết thanh
| an ủi | trấn an tâm lý | tư vấn tâm lý
""",
    "reopen": """
mở | mở lại | mở cửa | chạy | chạy lại | nối | nối lại | lắp | dựng | sửa | đóng lại | đóng điện | cấp | cấp lại
| bơm | bơm về | bán | bán ra | khám | dạy | học | họp | họp lại | thông | thông lại | chuyển sang | thay | thay thế
| trả | làm tay | viết tay | ghi tay | duy trì | bật | làm bù | học bù | chi trả | thanh toán | tiếp nhận | hoạt động
| vận hành | bảo đảm | khai trương | dời sang | chuyển tạm | thuê | dùng | khôi phục | tiếp | đổi | đặt | mượn | làm
| làm thủ công | chở | chở tiếp | chạy tạm | cho | đón
""",
    "service": """
điện | cấp điện | nước | cấp nước | nước máy | nước sinh hoạt | chợ | trường học | trường | lớp | lớp học | trạm xá
| trạm y tế | bệnh viện | phòng khám | phòng mổ | quầy | quầy thuốc | cửa hàng | xe buýt | phà | đò | mạng | internet
| sóng | sóng di động | hồ sơ | giao dịch | giấy tờ | thủ tục | một cửa | cây xăng | trạm xăng | ngân hàng | atm
| bữa ăn | bán trú | thịt sạch | rau sạch | thực phẩm sạch | hàng sạch | tàu xe | xe khách | bưu điện | trạm bơm
| đường dây | rút tiền | tiền gửi | dịch vụ | dịch vụ công | xét nghiệm | khám bệnh | lọc máy | chạy thận | hàng hóa
| trợ cấp | lương hưu | đường | cầu | cổng | cổng tạm | cổng dịch vụ | điểm bán | điểm phát | điểm đổi
| điểm rút tiền | điểm khám | tuyến | chuyến tàu | ô tô | xe ca | xe đưa đón | xe trung chuyển | chữa bệnh | cấp cứu
| bến phà | tín dụng | thẻ | bảo hiểm | học bài | ôn thi | thi | thanh toán | vé | bán vé | lò mổ | kho gạo
| cửa hàng thực phẩm | ga | gas | viễn thông | phát thanh | sữa | thuốc | máy thở
""",
    "again": """
lại | tạm | ngay | vẫn | tiếp | trong ngày | trong buổi | trong giờ | trong buổi chiều | dự phòng | thay | cho dân
| cho bà con | không đứt | khỏi đứt | không gián đoạn | bằng tay | lưu động | ưu tiên | như cũ | sớm | để dân
| để bà con | có cái ăn | có nước | có điện | có chỗ | có thuốc | tại nhà | thay vào | đủ | bình thường | giá cũ
| đúng giá | tạm thời | qua điện thoại | dùng tạm | khỏi thiếu | không thiếu | nhờ | đi ngay | trong đêm | tiếp tục
| được | tại chỗ | trên một đường | một đường | hằng ngày | cầm chừng | nửa công suất | an toàn | thủ công | không để
""",
    "folk": """
bà con | dân | người dân | hộ dân | người lao động | gia đình | người đi | người về | khách | đồng bào | người nhà
| người gửi | hộ | từng hộ | mỗi hộ
""",
}
