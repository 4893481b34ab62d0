"""Words by what they are of: who leads, how one reports, what is handed out. The phrases of rules name them as ``@lead``.

An officer has his own words for a thing, but its parts are few: that there is a line of report shows in *someone sends*
and *how often*; that someone commands, in *a post* and *takes the helm*. A phrase ``@report & @often`` asks for a word of
each list in one clause (:mod:`.clauses`), in any order. Such phrases stand last: the words of the decree are sought first.
"""

from __future__ import annotations

#: Words of one thing, parted by ``|``; ``(a/b) c`` is ``a c | b c``.
WORDS = {
    # Who and by what right
    "post": """
(phó /)(chủ tịch/bí thư/giám đốc/cục trưởng/chi cục trưởng/vụ trưởng/viện trưởng/hiệu trưởng/trưởng ban
/trưởng phòng/trưởng công an/trưởng thôn/trưởng ấp/trưởng bản/trưởng khoa/trưởng trạm/trưởng đồn/trưởng ca
/trưởng kíp/chủ nhiệm/chánh văn phòng/tổng giám đốc/chỉ huy trưởng/trưởng khu phố/trưởng buôn/trưởng đoàn
/quản đốc/thuyền trưởng/trưởng tàu) | hạt trưởng | đồn trưởng | trạm trưởng | bộ trưởng | thứ trưởng | đại tá
| thượng tá | trung tá | thiếu tá | thiếu tướng | đồng chí | ông | bà | anh | chị | thủ trưởng | chánh thanh tra
| chánh | lãnh đạo | tổ trưởng | đội trưởng | kỹ sư trưởng | điều độ viên | cảng vụ trưởng | xã đội trưởng
| người đứng đầu | một người | chủ đập | chủ hồ | chủ cơ sở | chủ tàu | ga trưởng | xã đội | ban giám đốc
| ban giám thị | ban giám hiệu | trưởng ga | trưởng nhóm | trưởng bộ phận | trưởng đại diện | trưởng chi nhánh
| bác sĩ trực | người phụ trách | cấp trên | trung đoàn trưởng | tiểu đoàn trưởng | trưởng kho | trưởng kho bạc
| tổng biên tập | viện phó | cục phó | hiệu phó | cha xứ | chỉ huy
""",
    "lead": """
đứng mũi | đứng mũi chịu sào | chịu sào | đứng đầu | cầm đầu | cầm trịch | cầm lái | cầm cương | cầm trạm
| cầm quân | cầm cân | chèo lái | làm trưởng | làm tổ trưởng | làm trưởng ban | làm chỉ huy | làm tổng chỉ huy
| là chỉ huy | đứng chỉ huy | đứng ra chỉ huy | trực tiếp chỉ huy | chỉ huy chung | chỉ huy toàn | chỉ huy tại
| chỉ huy ở | điều khiển | đốc chiến | nắm quyền | giữ quyền | nắm toàn quyền | toàn quyền | ra lệnh | ban lệnh
| lãnh ấn | gánh vác | gánh trách nhiệm | ngồi ghế | ghế trưởng | giữ vai trưởng | giữ ghế | cai quản | thống lĩnh
| đích thân | dẫn đầu | dẫn quân | lo chung | quán xuyến
| chịu trách nhiệm (chung/chính/cao nhất/cuối cùng/trước/toàn bộ/toàn diện) | quyết định cuối cùng | quyết định mọi
| quyết định mọi việc | phụ trách chung | phụ trách toàn | là người quyết định | nhận trách nhiệm | nhận vai
| đảm trách | đảm đương | đảm nhận | cầm chịch | đứng tên | đứng cánh | đứng mũi nhọn | nhận lệnh chỉ huy
| chỉ đạo trực tiếp | trực tiếp điều hành | trực tiếp phụ trách | trực tiếp cầm | làm người điều hành
| chỉ huy trưởng | tổng chỉ huy | đóng vai chỉ huy | giữ vai chỉ huy | giữ quyền ra lệnh | làm đầu tàu
| làm nhạc trưởng | làm chủ tọa | chủ tọa | điều binh | giữ dây cương | thay mặt chỉ huy | cầm còi
| phụ trách hiện trường | trông coi toàn bộ | xử lý mọi việc | một mình quyết | lãnh trách nhiệm | lĩnh trách nhiệm
| chịu trách nhiệm điều hành | phụ trách điều hành | do ông phụ trách | quyết định mọi thao tác
| làm đầu mối chỉ huy | cầm chịch toàn cục
""",
    "body": """

(tổ/ban/nhóm/đội/trạm/phòng/sở/trung tâm/bộ phận/cơ quan/hội đồng/bộ máy/ê kíp/bàn/điểm/cụm/bộ tham mưu/lực lượng/khối /tiểu ban) (chỉ huy/chỉ đạo/điều hành/điều phối/điều khiển/phản ứng/tác chiến/khẩn/khẩn cấp/đặc nhiệm/đặc biệt/tiền phương /dã chiến/công tác/liên ngành/xử lý/ứng cứu/ứng phó/trực chiến/phòng chống/phòng thủ/khủng hoảng/ứng trực/tham mưu/cơ động /hỗn hợp/thường trực)
| bộ máy | bộ chỉ huy | ban bệ | đầu não | bộ tham mưu | ban lãnh đạo | tổ tiền trạm
""",
    "form": """
lập | lập ra | lập ngay | thành lập | dựng | dựng lên | dựng ngay | mở | mở ngay | ra mắt | hình thành | đặt
| kích hoạt | gom | nhóm | nhóm họp | triệu tập | thiết lập | ra đời | ra quyết định | ký quyết định | ký
| khởi động | kiện toàn | lập tức có | cho ra | gọi họp | bật | đưa vào | chuyển sang | nâng | bày | cắt đặt
| chỉ định | duyệt | cử | khai trương | danh sách | đề đạt | đề nghị | xin lập | xin | thưa | bố trí | cơ cấu
| sắp đặt | tổ chức lại | lo việc lập | trình | đề xuất | nêu tên | phê chuẩn | lên phương án | đưa ra | họp khẩn
| quyết định | thống nhất lập | chuẩn y | phát lệnh lập | giao lập | có ngay | mở cửa | trực tiếp lập | vận hành
| kích hoạt ngay
""",
    # How one reports, and how often
    "report": """
báo | báo cáo | báo về | báo lại | gửi | gửi về | nộp | gọi | gọi về | nhắn | điện | điện về | đọc | chốt
| tổng hợp | cập nhật | dồn về | phản hồi | họp | hội ý | gặp nhau | điểm tình hình | trao đổi | liên lạc | kết nối
| thông báo | thông tin | truyền tin | tin tức | nắm tin | đưa tin | báo tin | trình bày | chuyển số liệu
| nhận tin | giữ máy | trực máy | nghe máy | đối soát | tường trình | trực | rút số liệu | chuyển tin | số liệu
| truyền về | ghi lại | điện thoại | điện thoại cho | gọi cho | báo cho | điểm tin | tóm tắt | đọc số liệu | hỏi
| rung chuông | gửi tin | gửi ảnh | gửi biểu | đẩy tin | cập nhật số | kiểm đếm | tin đi | tin báo | lấy tin
| hồi báo | phát tin | nhận và phát | chuyển lời | giao ca | truyền lệnh | truyền
""",
    "often": """
giờ | phút | sáng | chiều | tối | trưa | đêm | ngày | mỗi ngày | hằng ngày | hàng ngày | mỗi buổi | buổi | ca
| mỗi ca | lần | một lần | bận | lượt | tiếng | đầu giờ | cuối ngày | cuối buổi | cuối ca | liên tục | mỗi khi | cứ
| tiếng đồng hồ | không ngắt | suốt ngày đêm | ngày đêm | xuyên đêm | tức thì | tức khắc | theo giờ | đúng giờ
| hôm | tuần | mỗi giờ | nửa giờ | hai giờ | ba giờ | ngay khi | hễ | đầu canh | cuối canh | giữa canh | mỗi quý
| mỗi phiên | hai buổi | một ngày | từng giờ | từng ngày | khi có tin | giờ chẵn | bất kể đêm | mỗi lần | không quá
| chậm nhất | trước khi | kịp thời
""",
    "channel": """
đường dây | đường dây riêng | đường truyền | kênh riêng | kênh chung | kênh liên lạc | sóng | thư điện tử | email
| zalo | viber | telegram | sim | sim trực | số điện thoại | điện thoại | điện thoại bàn | máy trực | máy bàn
| qua máy | bộ đàm | vệ tinh | tổng đài | nhóm chat | nhóm kín | nhóm liên lạc | nhóm chung | nhóm thư | hộp thư
| màn hình | phần mềm | ứng dụng | bảng điện tử | trực tuyến | cầu truyền hình | hội nghị truyền hình | fax
| hệ thống quản lý văn bản | một đầu mối | đầu mối | đài | vhf | nhóm trực | mạng nội bộ | liên lạc viên
| giao liên | đường dây điện thoại | máy điện thoại | kênh | kênh signal | nhóm signal | messenger | máy icom
| điện đài | máy thông tin | loa tay | đường nóng | số nóng | số máy | danh bạ | nhóm điều hành | liên lạc nội bộ
| điện báo | một máy | bảng trắng | sổ giao ca | phiếu | biểu mẫu | công văn | thư hỏa tốc | hệ thống báo cáo
""",
    # What is planned, and dealt out
    "draw": """
vạch | vạch ra | tính | tính toán | tính trước | vẽ | lên | sắp | sắp xếp | xếp | định | định ra | bàn | chốt
| dựng | lập | soạn | soạn sẵn | thảo | phác | phác ra | ghi sẵn | chia | phân | phân chia | lường | lường trước
| tổ chức | duyệt | hoạch định | kẻ | lựa | chọn | quyết | theo | thống nhất | đưa ra | nghĩ ra | xây dựng
| nghiên cứu | hội ý | đề ra | khoanh | quy | quy định | ấn định | vạch sẵn | liệt kê | cân nhắc | dự kiến
| dự liệu | phân tích | kẻ vạch | đưa vào | mô phỏng | rà | rà lại | họp bàn
""",
    "course": """
lịch | lịch trực | hướng | hướng đi | hướng đánh | bước | các bước | từng bước | ô | mũi | tuyến | chặng | đợt
| từng đợt | chuyến | từng chuyến | theo từng chuyến | đường đi | đường đi nước bước | thứ tự | trước sau
| thế trận | cách đánh | cách làm | cách chặn | cách cứu | cách xử | cách gỡ | phương thức | mốc | khung giờ
| bản đồ | sơ đồ | vòng | nhánh | cung đường | lộ trình | phương án | kịch bản | kế hoạch | chiến thuật
| thứ tự ưu tiên | ưu tiên | khu | cụm | lớp | tình huống xấu | mức | từng mức | cấp độ | luân phiên | phác đồ
| bài | trình tự | bảng phân công | danh mục | lịch cắt | việc làm trước | việc trước mắt | việc cần làm | ba việc
| hai việc | mặt | đánh chặn | đường rút | đường lui | lối thoát | hướng chặn | hướng sơ tán | điểm tập kết
| tuyến vận chuyển | ca kíp | thay ca | thời gian biểu | tiến độ | khâu | từng khâu | chốt chặn | nấc | tầng
| phương hướng | khả năng | lối ra | cách ứng phó | cách xử lý | biện pháp | giải pháp | thứ tự khôi phục
| trình tự cẩu
""",
    "deal": """
chia | chia về | giao | cấp | cử | cắt cử | cắt đặt | phân | phân bổ | phân phối | điều | gửi | đưa | đưa đến | chở
| dồn | gom | huy động | mượn | sắp | sắp xếp | xếp | bố trí | cho | nhận | lấy | rải | kéo | mang | đem | tung
| gọi | xuất | luân chuyển | điều động | điều phối | điều chuyển | có | đủ | phát | chuyển | lo | kèm | thuê
| trưng dụng | trang bị | tăng cường | ai đón | ai lo | đem theo | dành | để sẵn | ghi sẵn | gán | ấn định | trực
| tiếp | nạp | phân công | chuẩn bị | cung ứng | cung cấp | chu cấp | bổ sung | thay | đổi | bổ | xin | đặt | chọn
| rút | ghép | gộp | kêu | triệu | phái | đi | cầm
""",
    "means": """
xe | xe cộ | xe tải | xe lạnh | xe bồn | xe dầu | xe bọc thép | xe cứu thương | ô tô | tàu | ghe | xuồng | ca nô
| sà lan | máy bay | trực thăng | máy phát | máy bơm | máy xúc | máy móc | máy thổi gió | thuốc | thuốc men | gạo
| cơm | suất cơm | suất ăn | lương thực | lương khô | nước uống | can nước | dầu | xăng | nhiên liệu | tiền mặt
| kho | vật tư | hàng hóa | thiết bị | dụng cụ | đồ nghề | phương tiện | lực lượng | quân | quân số | người | ai
| nhân lực | nhân viên | nhân sự | thợ | kỹ sư | kỹ thuật viên | bác sĩ | điều dưỡng | y tá | dân quân | bộ đội
| đoàn viên | thanh niên | tình nguyện viên | tổ | đội | nhóm | kíp | đoàn | cán bộ | chuyên gia | giường | máy thở
| hóa chất | vôi | lều | bạt | áo phao | phao | bao cát | đá | máy | ắc quy | hậu cần | cơm nước | ăn uống
| chỗ ngủ | nhu yếu phẩm | nguồn lực | con người | cần cẩu | máy đẩy | máy ủi | xe nâng | xe rải | máy quét
| máy chủ | thiết bị lưu trữ | ê kíp | hai kíp | nhóm thợ | thợ điện | thợ lặn | bữa ăn | suất | sữa | giường bệnh
| phòng y tế | cào | can | đoàn thu hồi | trại | phòng cách ly | kho bãi | đầu máy | toa | vắc xin | vắc-xin
| hóa đơn | sim | pin | đèn | lều bạt | đồ bảo hộ | khẩu trang | bộ kit | sinh phẩm | thức ăn | cỏ | tiền
| kinh phí | trạm nạp | chó nghiệp vụ
""",
    # Help, and what must work again
    "stop": """
đào | dẫn | kè | be | be bờ | chắn | niêm | lấy | lấy khỏi | gỡ | gỡ khỏi | gỡ xuống | rút | thu | thu về | thu hồi | kích | cẩu | chèn | đổ
| tưới | rải | căng | phủ | đậy | trùm | bịt | nút | khóa | tắt | cúp | hãm | dội | dập | đắp | chặn | cắt | ngắt | ngưng | dừng | tạm dừng | đóng
| xả | hút | vớt | bơm | đốt | phát | chôn | giết hủy | tiêm | nhốt | tách | đuổi | cấm | bỏ | hủy | đổi | thay | hạ | giảm | giãn | vá | quây | trám
| xịt | chống | giữ | buộc | neo | đóng cọc | rào | giăng | thả | trung hòa | làm mát | làm nguội | thông | khơi | nạo | tháo | quét | soi
| cách ly | khoanh | phong tỏa | sơ tán | dời | khóa lại | dỡ | hạ thấp | kéo
""",
    "hazard": """
lũ | nước lũ | dòng lũ | nước mặn | mặn | lửa | đám cháy | ngọn lửa | dầu | vệt dầu | váng dầu | khí | khí độc | hơi độc | clo | amoniac | hóa chất | axit
| dịch | ổ dịch | ổ bệnh | mầm bệnh | vi rút | vi khuẩn | sữa | lô sữa | lô hàng | hàng | hàng độc | thịt | cá | thực phẩm | món | thuốc giả | mã độc | máy nhiễm
| máy tính | tài khoản | khóa truy cập | lỗ hổng | cổng lạ | đất | đá | khe nứt | vết nứt | bờ | đê | chỗ xói | chỗ vỡ | chỗ rò | toa | toa nằm
| bồn | van | ống | đường ống | đường ray | đàn | đàn lợn | đàn gà | chuồng | gia súc | gia cầm | xác | đường băng | bờ bao | cống | cửa cống | trạm bơm | tổ máy
| lò | máy biến áp | phụ tải | lưới | nguồn thải | nguồn nước | nguồn lây | nguồn phóng xạ | nguồn | rò rỉ | khói | bụi | mìn | thuốc nổ | bom | dây điện
| người bệnh | ca bệnh | người nghi nhiễm | người tiếp xúc | ca nghi | muỗi | bọ gậy | châu chấu | sâu | chuột | giao dịch | lệnh chuyển tiền
| dòng tiền | tiền | tín dụng | giải ngân | lối mở | đường mòn | ma túy | hàng lậu | băng ghế | mái | mái dốc | cây đổ | tường
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
| người nhiễm | ngạt | bị ngạt | bị vùi | vùi lấp | hộ cô lập | bị cô lập | bà con | dân | người dân | hộ dân
| công nhân | người lao động | từng nhà | nhà nghèo | người nghèo | hộ nghèo | người gửi | người mất nhà
| hộ mất trắng | gia đình | người đi | người về | khách | đồng bào | hành khách bị thương | khách kẹt | thân nhân
| bà mẹ | trẻ sơ sinh | thai phụ | công nhân kẹt | thợ lò | người tàn tật | nạn dân | gia súc | người đuối nước
| hộ hưởng trợ cấp | người cao tuổi | người cô đơn | người neo đơn | người sống sót | người nhà | ca | bệnh nhi
| con tin | người lái | tài xế
""",
    "give": """
phát | cấp | cấp phát | biếu | nấu | chia | tặng | trao | gửi | đem | mang | tiếp | tiếp tế | lo | nuôi | dựng | mở
| chở | ứng | ứng trước | trợ | trợ giúp | giúp | giúp đỡ | cho | cho ăn | cho ở | cho ở nhờ | đón | nhường | góp
| hỗ trợ | tạm ứng | ứng tiền | quyên | san sẻ | chu cấp | bao | phát không | phát miễn phí | thăm | rót
""",
    "food": """
gạo | mì | mì gói | cơm | cơm nước | nước uống | nước sạch | nước ngọt | nước đóng chai | cháo | bánh | bánh mì
| sữa | thuốc | thuốc men | chăn | chăn màn | màn | quần áo | áo ấm | suất ăn | lương khô | lều | bạt | muối | quà
| bữa | bữa ăn | khẩu phần | đồ ăn | thức ăn | đồ dùng | chỗ ở | chỗ ngủ | chỗ trú | nơi trú | bếp ăn | thực phẩm
| lương thực | nhu yếu phẩm | khẩu trang | đèn pin | túi thuốc | dầu ăn | rau | hàng thiết yếu | chè | khoai | ngô
| đường | cá khô | thịt hộp | nước suối | bỉm | thuốc hạ sốt | thuốc uống | tấm lợp | xoong nồi | củi | than | đệm
| bạt che | mùng | phiếu ăn | xe ôm
""",
    "money": """
tiền | tiền mặt | tiền ăn | trợ cấp | lương | phiếu | tạm ứng | viện phí
""",
    "treat": """
rửa dạ dày | băng bó | truyền dịch | truyền nước | sơ cứu | cấp cứu | khám | chữa | chữa trị | chăm | chăm sóc | hồi sức
| thở ôxy | thở oxy | ga rô | nhập viện | chuyển tuyến | chuyển viện | cho thuốc | giải độc | huyết thanh | an ủi
| trấn an tâm lý | tư vấn tâm lý
""",
    "reopen": """
mở | mở lại | mở cửa | chạy | chạy lại | nối | nối lại | lắp | dựng | sửa | đóng lại | đóng điện | cấp | cấp lại
| bơm | bơm về | bán | bán ra | khám | dạy | học | họp | họp lại | thông | thông lại | chuyển sang | thay
| thay thế | trả | làm tay | viết tay | ghi tay | duy trì | bật | làm bù | học bù | chi trả | thanh toán | phục vụ
| tiếp nhận | hoạt động | vận hành | bảo đảm | khai trương | dời sang | chuyển tạm | thuê | dùng | khôi phục | tiếp
| đổi | đặt | mượn | làm | làm thủ công | chở | chở tiếp | chạy tạm | cho | đón
""",
    "service": """
điện | cấp điện | nước | cấp nước | nước máy | nước sinh hoạt | chợ | trường học | trường | lớp | lớp học | trạm xá
| trạm y tế | bệnh viện | phòng khám | phòng mổ | quầy | quầy thuốc | cửa hàng | xe buýt | phà | đò | mạng
| internet | sóng | sóng di động | hồ sơ | giao dịch | giấy tờ | thủ tục | một cửa | cây xăng | trạm xăng
| ngân hàng | atm | bữa ăn | bán trú | thịt sạch | rau sạch | thực phẩm sạch | hàng sạch | tàu xe | xe khách
| bưu điện | trạm bơm | đường dây | rút tiền | tiền gửi | dịch vụ | dịch vụ công | xét nghiệm | khám bệnh | lọc máy
| chạy thận | hàng hóa | trợ cấp | lương hưu | đường | cầu | cổng | cổng tạm | cổng dịch vụ | điểm bán | điểm phát
| điểm đổi | điểm rút tiền | điểm khám | tuyến | chuyến tàu | ô tô | xe ca | xe đưa đón | xe trung chuyển
| chữa bệnh | cấp cứu | bến phà | tín dụng | thẻ | bảo hiểm | học bài | ôn thi | thi | thanh toán | vé | bán vé
| lò mổ | kho gạo | cửa hàng thực phẩm | ga | gas | viễn thông | phát thanh | sữa | thuốc | máy thở
""",
    "again": """
lại | tạm | ngay | vẫn | tiếp | trong ngày | trong buổi | trong giờ | trong buổi chiều | dự phòng | thay | cho dân
| cho bà con | cho người | không đứt | khỏi đứt | không gián đoạn | bằng tay | lưu động | ưu tiên | phục vụ
| như cũ | sớm | để dân | để bà con | có cái ăn | có nước | có điện | có chỗ | có thuốc | tại nhà | thay vào | đủ
| bình thường | giá cũ | đúng giá | tạm thời | qua điện thoại | dùng tạm | khỏi thiếu | không thiếu | nhờ | đi ngay
| trong đêm | tiếp tục | được | tại chỗ | trên một đường | một đường | hằng ngày | luân phiên | cầm chừng
| nửa công suất | an toàn | thủ công | không để
""",
    # Security and order
    "guard": """
gác | canh | canh gác | trông | trông nom | trông coi | coi | coi giữ | coi sóc | giữ | đứng gác | ngủ lại | tuần
| tuần tra | đi tuần | đi vòng | đảo qua | soát | kiểm | kiểm tra | khóa | khám | theo dõi | bắt | bắt quả tang
| thu | tịch thu | phạt | mời | gọi | nhắc | chặn | cấm | ngăn | ngăn chặn | quét | rà | rà soát | để mắt
| lập chốt | chốt | đặt chốt | dẹp | hốt | đuổi | vây | bảo vệ | cắm người | túc trực | phòng | đề phòng | xử lý
| xử | lập biên bản | truy | truy tìm | cảnh giác | phát hiện | vào cuộc | xua | lăm le | chỉ ai có | cho khỏi
| tuần lưu | tuần quanh | chống | giữ của | kiểm soát | truy quét | soát vé | soát người | khám xét | lần
| thanh tra | quản | quản lý | lùng | bêu | lập danh sách | đăng ký tạm trú | hỏi giấy tờ
""",
    "crime": """
mất đồ | mất của | mất cắp | mất trộm | trộm | trộm cắp | trộm vặt | cướp | cướp giật | giật đồ | hôi của | lừa
| lừa đảo | lừa bán | kẻ gian | gian thương | hàng giả | giả | đồ giả | giấy giả | dỏm | nhái | lậu | hàng lậu
| bán lậu | bán chui | đầu cơ | tăng giá | ép giá | thổi giá | găm hàng | gom hàng | cò | cò mồi | đầu nậu | ma túy
| thuốc lắc | hàng cấm | chen lấn | xô đẩy | đánh nhau | gây sự | quậy phá | phá phách | phá hoại | đập phá
| người lạ | kẻ lạ | kẻ xấu | côn đồ | bảo kê | rao bán | hàng nhiễm | tội phạm | vi phạm | trái phép | phạm pháp
| tranh giành | mua gom | tuồn | móc túi | chiếm đoạt | buôn lậu | trốn | xả trộm | đốt phá | cho vay nặng lãi
| đòi nợ | siết nợ | bạo lực | chống đối | hành hung | lợi dụng | dụ dỗ | mua bán người | thất thoát | lấy cắp
| lấy trộm | ăn cắp | ăn trộm | lục lọi | bẻ khóa | cạy cửa | trục lợi | đội giá | chặt chém | găm | hàng gian
| nói thách | bịa | lừa tiền | xin đểu | cò vé | phe vé | vé giả | thuốc giả | hàng kém | hàng hết hạn | của cho hộ
| của dân | tài sản | giữ của | vượt biên | nhập cảnh | khai thác trái | phá rừng | đổ thải | nổ mìn | hút chích
| bán lẻ ma túy | tụ tập
""",
    "place": """
nhà | nhà dân | nhà trống | nhà bỏ trống | cổng | cửa | cổng trường | cổng chợ | bến | bến xe | bến tàu | cảng
| kho | bãi | sân | quầy | quán | lán | ruộng | đồng | rẫy | rừng | trạm | chợ | phố | xóm | thôn | ấp | bản | làng
| khóm | ngõ | hẻm | phường | khu | khu vực | khu phố | khu trọ | khu tạm cư | ngã ba | ngã tư | cầu | đường | đò
| ngầm | đập | hồ | biên | cửa khẩu | bệnh viện | trường học | phòng giao dịch | trụ sở | siêu thị | công ty
| nhà máy | xưởng | ao | bè | lồng bè | bờ | bờ sông | cơ sở | điểm | nơi | chỗ | địa bàn | hiện trường | ngoài chợ
| ngoài đường | phòng máy | bãi đất | đèo | bờ kè | ga | sân ga | toa | đầu đường | cuối đường | ranh | kênh rạch
| đầm | vườn | buôn | nhà dài | nhà kho | nhà trọ | khách sạn | quanh | xung quanh | vành đai | khu cách ly
| chung cư | công viên | nghĩa trang
""",
    "net": """
trang | trang mạng | trang bán | chủ trang | kênh | tài khoản | nhóm zalo | nhóm kín | hội nhóm | clip | video
| bài đăng | bài | livestream | fanpage | facebook | zalo | tiktok | youtube | telegram | viber | trên mạng
| lên mạng | qua mạng | mạng | sàn | sàn bán hàng | đường link | link | bình luận | diễn đàn | web | app | ứng dụng
| sim rác | số lạ | tin nhắn | tên miền | thế giới ảo | mạng xã hội | không gian mạng | internet | online | nick
| nick facebook | website | cổng giả | messenger | kênh youtube | fanpage giả | ảnh ghép | ảnh thi thể | bài viết
| sim | hacker | tin tặc | rao trên | an ninh mạng | đội an ninh mạng | trang đăng | trang giả | trang lừa
""",
    "vehicle": """
xe | xe cộ | xe tải | xe ben | xe khách | xe máy | xe container | container | xe cứu thương | ô tô | tàu
| tàu thuyền | tàu xe | thuyền | ghe | xuồng | phà | mô tô | phương tiện | người đi đường | người qua lại
| người và xe | xe chở hàng | sà lan | xe lạ | đầu máy | xe đỗ | xe công nông | xe đạp | người đi
""",
    "road": """
lối | lối riêng | lối sau | lối ra | lối vào | làn | làn riêng | làn đường | ngả | hướng | đường | đường tránh
| đường vòng | rẽ | ngã ba | ngã tư | bùng binh | cầu | cầu treo | phà | bãi giữ xe | bãi xe | bãi đỗ | gửi xe
| đậu | đỗ | vòng | đi vòng | tránh | nhường | dẫn | hướng dẫn | chỉ đường | cấm | chặn | điều tiết | biển báo
| cọc tiêu | dồn sang | lưu thông | thông suốt | kẹt | ùn | ùn tắc | qua lại | luồng | luồng riêng | quốc lộ
| tỉnh lộ | ngõ | phố | tuyến | giờ cao điểm | một chiều | chở | đèo | đường ngang | hai đầu | quay lại | quay đầu
| barie | rào chắn | ra vào | cầu tạm | cổng | làn xe | chỗ đỗ | đỗ sai | trước | mở đường | giữ lối
""",
    # What people are told
    "tell": """
trả lời | trả lời thẳng | treo | dán | dán bảng | kê | đăng | đưa lên | đọc | phát | gửi | cắt nghĩa | giảng
| giảng giải | giải đáp | giải thích | lên | viết | in | chiếu | gặp | cập nhật | trình bày | nêu | nói | nói thẳng
| kể | báo | chỉ dẫn | hướng dẫn | công bố | công khai | thông báo | ra | tiếp | phát tờ | nhắc | bày | dịch | loan
| loan báo | thông tin | tiếp xúc | đối thoại | trấn an | chạy chữ | phát sóng | nói cặn kẽ | trình | trao | mời
""",
    "audience": """
bà con | dân | người dân | từng người | từng nhà | khách | khách hàng | phụ huynh | báo | báo chí | đài | nhà báo
| truyền hình | phóng viên | bảng | bảng tin | bảng kê | trang | trang của | loa | loa phường | số ca | chỉ số
| số dư | số liệu | tờ rơi | xóm | thôn | người gửi | người bệnh | mọi người | dư luận | công chúng | truyền thanh
| người tiêu dùng | công nhân | tiểu thương | ngư dân | du khách | cử tri | bản tin | cộng đồng | quầy | cổng
| thân nhân | gia đình | hành khách | khán giả | bệnh nhân | tiếng | nhà dài | buôn làng | phum sóc | bản làng
| số thương vong | đồng bào | người nước ngoài | sứ quán | đối tác | báo giới | khu trọ | màn hình
""",
    "expose": """
làm rõ | chỉ ra | chỉ rõ | chỉ mặt | chỉ tên | vạch | vạch mặt | lột | lột mặt | phạt | xử phạt | mời | mời lên
| triệu | gọi | tìm | truy | truy ra | lần | lần ra | xử | xử lý | bắt | gỡ | gỡ bỏ | dẹp | bác | phản hồi
| nói lại | đáp trả | chặn | ngăn | cãi | phá | đập tan | bẻ | bẻ gãy | lật mặt | tố | cảnh cáo | nhắc | cấm | dập
| đấu lý | không để | kỷ luật | truy tố | lần tìm | gỡ và xử phạt | xử lý nghiêm | đấu tranh | ngăn chặn | vô hiệu
| bóc trần | bóc mẽ | nêu tên | kiện
""",
    "lie": """
bơm tin | bơm | tung | tung hô | tung tin | đồn | đồn nhảm | tin đồn | đồn thổi | bịa | bịa đặt | bịa chuyện
| dựng chuyện | dựng | đăng bậy | cắt ghép | ghép ảnh | nói xấu | nói bậy | nói càn | nói sai | nói sai sự thật
| xúi | xúi bẩy | kẻ xúi | xúi giục | giả danh | mạo danh | sai sự thật | sai | láo | thổi | thổi phồng | bôi
| bôi xấu | rỉ tai | rêu rao | nhảm | tin nhảm | bóp méo | xấu độc | tin độc | đơm đặt | gieo rắc | reo rắc | phao
| phao tin | lan truyền | vu | vu vạ | nhiễu | châm ngòi | đổ dầu | kích | câu like | câu view | giật gân
| đánh lận | tin vịt | thất thiệt | lợi dụng | dựng clip | giả | kích bác | xúi biểu tình | mượn chuyện | mượn cớ
| bịa số | hù | hù dọa | dọa | tin thất thiệt | lời đồn | đặt điều | chế | chế ảnh | xào nấu | lừa | nói dối
| tin lừa
""",
    # The police take over
    "police": "công an | cảnh sát | ca tỉnh | ca xã | ca phường | catp | cand | đại tá | thượng tá | trung tá",
    "helm": """
cầm lái | cầm trịch | cầm cương | đứng chủ | đứng chủ công | chủ công | vai chính | đóng vai chính | làm chính
| làm chủ | gậy chỉ huy | lãnh trách nhiệm | lĩnh trách nhiệm | nắm quyền | vào thay | thay chân | thế chân
| thế chỗ | đứng mũi | gánh vác | đảm nhận | nhận việc | nhận bàn giao | chủ lực | nòng cốt | lo chính | dẫn dắt
| lo toàn bộ | toàn quyền | nhận lấy | tiếp lấy | tiếp quản | nhận quyền | quyền chỉ huy | quyền điều hành
| chủ trì | đứng ra lo | đứng ra gánh | đứng cái | cầm cái | nhận cờ | chịu trách nhiệm chính | chỉ huy chung
| trách nhiệm chính | quyền điều hành chung | nắm quyền điều hành | vai trò cầm đầu | vai trò chính
| chỉ huy toàn bộ | làm tổng chỉ huy | chịu trách nhiệm toàn bộ | lên thay | tiếp sức | nắm toàn quyền | lãnh vai
| nhận chỉ huy
""",
    "hand": """
giao | giao lại | giao cho | chuyển | chuyển cho | chuyển qua | chuyển sang | trao | trao cho | nhường | sang tay | qua tay
| về tay | kể từ | từ nay | từ phút này | từ giờ | từ lúc này | từ đây | xin | xin cho | đề nghị | rút về | lui về | lùi về
| thôi | bàn giao | nhận | tiếp nhận | thay | thế | đổi vai | tiếp | để | mời | đứng
""",
    "still": """
vẫn | còn | tạm | tạm thời | tiếp tục | ở lại | chưa rời | không rời | giữ | giữ nguyên | nán lại | trụ lại
| lo tiếp | làm tiếp | cầm tạm | đứng đó | chưa thôi | duy trì | trong lúc chờ | trong khi chờ | trong lúc
| đương chức | không bỏ vị trí | tiếp tục ở | đứng | ngồi lại | lưu lại
""",
    "until": """
cho đến khi | đến khi | tới khi | cho tới khi | cho tới lúc | đến lúc | tới lúc | cho đến lúc | chừng nào | khi nào
| trong lúc chờ | trong khi chờ | chờ | đợi | trước khi | tới chừng | cho tới | cho đến | lúc chưa | khi chưa
| chưa có | trong lúc | chưa đến | chưa tới | chưa nhận | xong | mới thôi | mới rời | mới về | thì mới | đến | tới
| ký nhận | nhận xong | cho tới ngày
""",
    "command": """
chỉ huy | điều hành | điều khiển | ra lệnh | cầm quyền | cầm lái | cầm | lo | lo mọi việc | đứng | chịu trách nhiệm
| phụ trách | chỉ đạo | quyết | quyết định | giữ máy | cầm quân | trực | vị trí | chức trách | chỉ huy cứu nạn
| quyết định mọi | là người quyết định | quyết định mọi việc | trông coi | lãnh đạo | chỉ bảo | người ra lệnh
| đốc thúc | xử lý
""",
    "former": """
người cũ | chỉ huy cũ | người chỉ huy cũ | người trước | người tiền nhiệm | người đi | bên trước | bên cũ | bên giao
| chủ tịch | giám đốc | người chỉ huy | chỉ huy ban đầu | sở | ban cũ | chỉ huy trước | tổ trưởng cũ | ông | người giao
""",
    "brief": """
kể | kể lại | thuật | thuật lại | trình bày | trình bày lại | nộp | nộp lại | nộp hết | để lại | giao lại
| bàn giao | báo lại | tường trình | nói lại | nói rõ | đưa lại | trao lại | chuyển lại | cho biết | tóm lại
| trả lại | gửi lại | tóm tắt | báo cáo lại | trao | truyền lại | giới thiệu | trao đổi lại | viết lại | đưa hết
| gửi lại hết | nêu lại
""",
    "record": """
sổ | sổ trực | sổ sách | bản đồ | sơ đồ | hồ sơ | số liệu | danh sách | camera | việc dở dang | dở dang | từ đầu
| những gì | những gì đã làm | đã làm | diễn biến | đầu đuôi | tình hình | nhật ký | chứng cứ | quân số | vật chứng
| mẫu | băng ghi | việc chưa xong | chưa xong | còn dở | quân trang | chìa khóa | mật khẩu | giấy tờ | bệnh án
| bản sao | ổ cứng | sơ đồ mạng | danh sách hành khách | bản đồ tuyến | sổ hộ khẩu | việc đã làm | tồn đọng
| mọi thứ | tất cả giấy tờ | hình ảnh | kết quả | phiếu | kế hoạch | toàn bộ
""",
    "each": """
ai | mỗi lực lượng | mỗi đội | mỗi người | mỗi bên | từng đội | từng người | từng lực lượng | từng mũi | đội | tổ
| mũi | nhóm | quân sự | quân đội | bộ đội | y tế | biên phòng | phường | dân quân | cơ động | cảnh sát | điện lực
| mặt trận | phụ nữ | thanh niên | cựu chiến binh | bên nào | ngành nào | đơn vị nào | kiểm lâm | giao thông
| từng nhóm | từng ngành | từng tổ | mỗi ngành | mỗi nhóm | đường sắt | bên kỹ thuật | hội phụ nữ | đoàn thanh niên
| quân y | hậu cần | công binh | hải quan | kiểm ngư
""",
    "task": """
giữ trạm | chạy xe | xuống dân | theo mạng | đón dân | vòng ngoài | vòng trong | điều trị | cơm nước | lo cơm nước
| phần việc | một phần việc | một việc | việc gì | việc nào | nhận việc | nhận phiếu | ghi thành giấy
| có danh sách | dẫn đường | tải thương | lập chốt | đảm | cứu người | lo hậu cần | chặn đường | gỡ bài | giữ quầy
| chia việc | chia nhau | phân việc | đâu vào đấy | rõ người rõ việc | có phiếu | giữ rẫy | giữ trụ sở | lo nấu ăn
| nấu ăn | cẩu toa | người bị thương | lo người | truy nguồn | phục hồi | tiếp dân | mũi nào | khu nào | việc nấy
| cứu hộ | chữa cháy | tuần rừng | dập lửa | thu gom | phát quà | lo vòng ngoài | lo cẩu | lo chỗ ở
""",
    # Order, once it is a matter of security
    "crowd": """
đám đông | đoàn người | hàng người | người xếp hàng | người tụ tập | dân | bà con | người dân | người nhà
| người biểu tình | phố | phố xá | xóm | xóm làng | làng | bản | bản làng | chợ | cổng | khu phố | điểm nóng
| ai về nhà nấy | thôn | địa bàn | khu vực | hiện trường | bệnh viện | trụ sở | nhà máy | khách | công nhân
| đường phố | bến | quảng trường | ga | sân ga | người tới | nếp sống | buôn | phum | đường làng | khu trọ
| ký túc xá | công ty | thân nhân | người đòi | cửa ga
""",
    "calm": """
tản | tản về | tản ra | về nhà | ai về nhà nấy | giãn | giãn ra | kéo giãn | giải tán | yên | yên ổn | yên ả | êm
| êm ả | êm xuôi | bình yên | bình thường | ổn | ổn định | nề nếp | vành đai | hàng rào | phong tỏa | dẹp
| can ngăn | tách | khoanh lại | lắng | lắng xuống | hạ nhiệt | trả lại yên ổn | xếp hàng | thuyết phục | khuyên về
| vận động về | không cho vào | không để ai | yên lòng | chia tách | đẩy lùi | giữ khoảng cách | yên vui
| sự yên ổn | mời vào | vào nhà chờ | số thứ tự | nếp sống | sinh hoạt | yên tĩnh | đâu vào đấy | khỏi náo loạn
| lập lại | trở lại
""",
    "site": """
trạm | trạm biến áp | trạm bơm | đài | đài phát | đài phát sóng | cột sóng | kho | kho tiền | kho xăng | kho thuốc
| đập | nhà máy | nhà máy điện | nhà máy nước | trụ sở | trụ sở quỹ | máy atm | atm | bệnh viện | cầu | cảng
| sân bay | nhà ga | đường dây | hồ | hồ chứa | bồn | bồn xăng | đê | kho gạo | trung tâm dữ liệu | máy chủ
| trại giam | công trình | tuyến ống | ga | đài tín hiệu | tủ cáp | cột viễn thông | đập tràn | phòng máy
| phòng máy chủ | trạm điện | kho nhiên liệu | cửa ga | hầm | đường ray | tháp nước | kho vũ khí | mỏ | bể chứa
| kho bạc | đài truyền hình
""",
    "riot": """
mang rựa | cầm rựa | mang gậy | cầm gậy | gậy gộc | hung khí | đập cửa | đập trụ sở | phá cổng | phá rào | chặn tàu | chặn xe | chặn đường | chắn đường
| bao vây | vây trụ sở | kéo tới | kéo đến | xông vào | tràn vào | xô cửa | xô rào | ném đá | ném chai | ném bom xăng | đốt lốp | đốt xe | hò hét | la ó | giằng co
| hung hãn | quậy phá | đòi người | cướp người | cướp phá | làm càn | làm loạn | nằm đường | căng băng rôn | tuần hành | tọa kháng | chống lại lực lượng
| chống trả | hành hung | đánh cán bộ | quá khích | ăn vạ | manh động
""",
    "patrol": """
tuần | tuần tra | tuần đêm | đi tuần | chạy vòng | chốt | dựng chốt | lập chốt | soát | soát xe | kiểm | kiểm soát
| dẫn | dẫn xe | chia làn | hướng xe | chỉ đường | phân luồng | cắm chốt | gác | điều khiển xe | cấm | canh
| tuần lưu | đi vòng | chạy dọc | dẹp | hướng dẫn | kiểm xe | khám xe | chặn | gác chắn
""",
    "watch": """
theo dõi | nắm | nắm chắc | nắm người | dò | dò xem | biết | biết trước | phát hiện | phát hiện sớm | trinh sát
| thu thập | nghe ngóng | để mắt | để ý | soi | canh chừng | tìm hiểu | bám | bám sát | lần | lần theo | xem
| tai mắt | cài người | dự liệu | kiểm soát | cảnh giác | quan sát | lần người | nắm liên lạc | kiểm danh
| sàng lọc | lập danh sách | rà
""",
    "abroad": """
nước ngoài | ngoài nước | trong nước | trong ngoài nước | biên giới | bên kia | bên kia biên giới | ngoại biên
| nội địa | hải ngoại | ngoài tỉnh | trong tỉnh | lưu vong | quốc tế | bên ngoài | từ ngoài | trong và ngoài nước
| nội biên | trong dân | trong vùng | từ bên ngoài | xa gần | tây bắc | biên | xuyên biên giới | nước láng giềng
| kiều bào | việt kiều | trong làng | trong buôn | cả trong lẫn ngoài | các nơi | tỉnh bạn
""",
    "stirrer": """
giật dây | đứng sau | tiếp tiền | rót tiền | đổ thêm dầu | đổ dầu | mưu đồ | ý đồ | móc nối | rỉ tai | kẻ xúi | xúi
| người lạ | nhóm chống đối | kẻ địch | thế lực | phá rối | mua chuộc | lèo lái | dẫn dụ | hội nhóm
| tổ chức phản động | kẻ chủ xướng | chủ xướng | chủ mưu | châm ngòi | nước đục | thả câu | hô hào | lôi kéo | dụ
| phá ngay | chống phá | chống lại | nói xấu | gây chia rẽ | kẻ xấu | bọn xấu | nhóm xấu | thù nghịch | tin tặc
| tiếp tay | bơm tiền | thuê người | la ó | kẻ tiếp tay | fulro | ly khai | phản loạn | nhóm tin tặc | kích
| kẻ dẫn đầu | đầu têu | đầu trò | cài cắm | nội gián | tay sai | nuôi dưỡng | tổ chức đen | hội kín
""",
    "shield": """
chặn | bịt | bịt lỗ hổng | vá | hạ | gỡ | gỡ bỏ | giữ | giữ cho | bảo vệ | khóa | xóa | tắt | soi | canh | rà
| quét | chống | theo dõi | ngăn | gỡ bài | kiểm soát | làm chủ | giám sát | cắt | lọc | giữ vững | đóng
| đổi mật khẩu | sao lưu | phòng | tuần tra | canh phòng
""",
    "cyber": """
tên miền | trang | các trang | trang kêu gọi | trang giả | video | video bịa | clip | bài | bài bịa | bài xấu
| nhóm kín | tài khoản | dữ liệu | dữ liệu khách | bệnh án | hệ thống | máy chủ | lỗ hổng | điều khiển từ xa | mạng
| mạng xã | mạng nội bộ | mật khẩu | tin tặc | đánh cắp | livestream | kênh | hội nhóm | facebook | zalo | telegram
| tiktok | youtube | phần mềm | không gian mạng | mạng xã hội | sóng | đường truyền | website | tin nhắn
| thông tin giả | cổng lạ | kênh phát tán | kênh ảnh ghép | ảnh ghép | bán vé điện tử | phòng máy chủ | messenger
| nhóm messenger | thông tin | tài khoản kêu gọi | tường lửa | camera | loa kêu gọi
""",
    "punish": """
ra tòa | hầu tòa | bắt | bắt giữ | tạm giữ | phạt | phạt nặng | phạt tiền | khởi tố | truy tố | xử | xử tội | trị
| trừng trị | tội ai người ấy chịu | ai làm nấy chịu | chịu tội | đền tội | giam | lập án | lập hồ sơ | đúng luật
| đúng tội | theo luật | theo pháp luật | làm đúng luật | trước pháp luật | giáo dục | khuyên bảo | cải tạo
| kết án | điều tra | truy bắt | đưa ra pháp luật | đưa ra ánh sáng | cảnh cáo | răn | răn đe | cho viết cam kết
| bồi thường | trục xuất | bắt nóng | tóm | tống giam | cho về | theo tội
""",
    "offender": """
kẻ | ai | kẻ chủ xướng | chủ xướng | kẻ chủ mưu | chủ mưu | kẻ cầm đầu | cầm đầu | người bị rủ | người vi phạm
| người phạm tội | kẻ xấu | có tội | vô tội | đối tượng | kẻ tung tin | kẻ đốt | kẻ phá | kẻ đập | thủ phạm
| tội ai | phạm tội | vi phạm | người bị lôi kéo | kẻ quá khích | người có lỗi | tội | kẻ gây rối | nghi can
| hung thủ | đầu têu | kẻ đầu têu | người nhẹ dạ | nhẹ dạ | người ném đá | kẻ bán | kẻ thuê | người cầm gậy | tên
| bọn | băng | nhóm phá | người sai | thành phần
""",
    "trusted": """
già làng | trưởng bản | trưởng họ | trưởng tộc | cha xứ | các cha xứ | linh mục | sư cả | sư thầy | sư trụ trì
| thầy mo | thầy cúng | mục sư | hòa thượng | nhà sư | bô lão | cụ cao niên | cựu chiến binh | thầy giáo cũ
| nhà giáo | hưu trí | đảng viên lão thành | tổ trưởng dân phố | bác tổ trưởng | chức sắc | chủ kênh | chủ các kênh
| youtuber | tiktoker | streamer | kol | hot tiktok | người bán hàng online | đông người theo dõi | nhiều người xem
| nhiều người theo dõi | nghệ sĩ | ca sĩ | bác sĩ có tiếng | người có tiếng nói | có tiếng nói | người được nể
| được nể | nể | uy tín | người nói có người nghe | admin | quản trị nhóm | hội trưởng | ban đại diện phụ huynh
| imam | giáo cả | a char | à cha | nhà báo lớn | hội đồng hương | thầy giáo | bà mối | thầy lang | ông từ
| thủ nhang | chị chi hội trưởng | bí thư chi bộ thôn | giáo dân uy tín | vận động viên | hoa hậu | nhà khoa học
| chuyên gia | giáo sư
""",
    "root": """
vì đâu | vì sao | do đâu | từ đâu | tại sao | tại đâu | ở đâu | gốc | gốc của | gốc rễ | cái gốc | căn cơ
| mấu chốt | đầu mối | nguồn cơn | nguyên do | nguyên nhân | căn nguyên | lý do | khúc mắc | bức xúc | mâu thuẫn
| ngọn nguồn | điều gì | cái gì | khâu nào | chỗ nào | cớ sự | duyên cớ | mồi lửa | kẽ hở | lỗ hổng | dấu vết
| sai ở đâu | hở ở đâu | chuyện gì | mối | dây mơ | gốc gác | nguồn gốc | nguồn | cái sai | khiếm khuyết
| nguyên ủy | lỗi gì | lỗi ở đâu | từ đâu mà | do ai | yếu kém
""",
    "find": """
soi | soi lại | xem | xem lại | tìm | tìm ra | tìm xem | hỏi | hỏi cho ra | làm rõ | lần | lần ra | truy | truy ra
| mổ xẻ | phân tích | xét | xét lại | rà | rà lại | nghiên cứu | điều tra | mở | khám nghiệm | xác định | kiểm tra
| kiểm | đào | chỉ ra | dò | lật lại | tra | gỡ | giải mã | giải mã hộp đen | biết | đọc | đọc lại | hỏi dân
| phỏng vấn | đo lại | thử | thử lại | đối chiếu | lần theo | gọi từng người | truy nguyên | bóc tách | đánh giá
""",
    "cure": """
cách gỡ | gỡ | tháo | tháo gỡ | chữa | cách chữa | sửa | đề nghị sửa | trình | thưa | thưa với | báo | đề nghị
| xin | hiến kế | kiến nghị | đề đạt | dứt điểm | giải quyết | khắc phục | tham mưu | bàn cách | hóa giải | đề xuất
| báo trên | mà sửa | mà chữa | nêu cách | chỉnh | trừ | chia lại | bịt lỗ | giải pháp | thưa tỉnh | gỡ rối
| xoa dịu | sửa chữa | bồi thường
""",
    # Afterwards
    "count": """
cộng | cộng tiền | cộng dồn | cân | đếm | kê | kê khai | kê số | ghi | tính | tính ra | lập bảng | lập sổ
| lập danh sách | định giá | áp giá | soát | rà | chốt | vào sổ | thống kê | tổng | tổng hợp | khảo sát | đo | ước
| ước tính | xem | chấm | phân loại | đo diện tích | liệt kê | cộng chi phí | quy ra tiền | quy tiền | kiểm
| kiểm kê | điểm lại | lượng | lên danh sách | đánh giá
""",
    "loss": """
mất | bị mất | hỏng | hàng hỏng | hư | nhà hư | chết | tôm chết | cá chết | đã chôn | cháy | bị cháy | ngập | sập
| trôi | cuốn trôi | thiệt | thiệt thòi | hao hụt | hao | gãy | đổ | lỗ | đứt | nứt | thất thu | hỏng hóc
| tiêu hủy | bị hại | bị nạn | bị ngập | vỡ | rò | thất thoát | mất mùa | mất trắng | thương vong | tổn hại
| tàn phá | hư hại | vùi | bị vùi | mất hẳn | tệp mất | lún | xói | tàn | tan | gãy đổ | bị cuốn | tiền vé
| chi phí | thiệt hại | tổn thất | nạn | bị thương | ốm | bỏ hoang
""",
    "anew": """
vẽ lại | thả lại | trồng thêm | trồng lại | nuôi lại | được nuôi lại | tái đàn | cất lại | dựng lại | làm lại
| xây lại | mở lại | làm mới | thay mới | lắp mới | nâng | nâng cao | nâng cấp | dời | dời lên | chuyển lên
| nền cao | nền cao hơn | đường vòng | quy hoạch | đề án | dự án | kế hoạch | trong ba năm | vay vốn | xin vốn
| đầu tư | lần sau | lâu dài | bền | bền hơn | khôi phục | phục hồi | gây lại | cấy lại | gieo lại | bắt tay vào
| làm ăn lại | sản xuất lại | đi học lại | trở về | trở lại | lại như trước | chắc hơn | kiên cố | hầm chui
| làm hầm | làm cầu | làm đường | khu mới | về khu mới | tái định cư | cao ráo | xây | xây trung tâm
| trung tâm dự phòng | dự phòng ở | thay đường ngang | gia cố lâu dài | trồng rừng | chuyển nghề | đổi nghề
| giống mới | công nghệ mới | mở rộng | mua sắm mới | thiết kế lại | làm lại từ đầu | ổn định đời sống | hồi phục
""",
    "mend": """
dọn | dọn bùn | dọn rác | hút | hút nốt | thay | thay mới | sửa | vá | hàn | rửa | phun | phun vôi | rắc | chôn
| đốt | thu dọn | cọ | cọ rửa | lau | khử | tẩy | lấp | san | khơi | nạo | nạo vét | vớt | vớt nốt | gỡ | cắt
| dựng | chống | nối | thông | thau | thau rửa | cài | cài lại | quét | xúc | súc | súc rửa | tháo | kéo | trục
| đắp | xử lý | khắc phục | hoàn trả | xúc đất | trả lại mặt bằng | dựng lại | cài mới | hồi | làm sạch | giặt
| phơi | trám | lợp | lợp lại | đóng gói | khoan | vệ sinh | thu gom | đổ đất | khử mùi
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
| cách chức | khiển trách | đình chỉ | phạt | lơ là | thiếu trách nhiệm | có lỗi | người có lỗi | người sai
| làm sai | bao che | bỏ quy trình | tắc trách | nghiêm khắc | truy trách nhiệm | buộc thôi việc | hạ bậc
| quy trách nhiệm | tội | cảnh cáo | bồi thường | bị đuổi | chuyển cơ quan điều tra | khởi tố | luân chuyển
| ra hội đồng kỷ luật | hội đồng kỷ luật | trừ thi đua | trừ lương | hạ thi đua | phải chịu | ai làm sai | ai phân
| thôi chức | mất chức | cho thôi | ra tòa | điều chuyển | kiểm thảo | nhận lỗi | xin lỗi
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
| chỗ yếu | chỗ hở | cách làm | sổ tay | kinh nghiệm | điều hay | điều dở | lần sau | mùa sau | mùa lũ sau
| năm sau | vụ sau | tài liệu | cẩm nang | nội quy | cho các ca | cho các xã | phương án | kịch bản | ưu khuyết
| thiếu sót | nên và không nên | cho cả ngành | quy tắc | giáo trình | mỗi quý | quy định | quy chuẩn | tiêu chuẩn
| hướng dẫn | chương trình | năm tới | đợt sau | hội thảo | bảng kiểm | danh mục kiểm tra | chỗ chưa tốt | chỗ dở
| chỗ hay
""",
    # How much a level can bear
    "fail": """
không xong | không nổi | không xuể | không kham nổi | không kham | bó tay | hết cách | hết sức | đuối | đuối sức
| quá tay | quá tay nghề | quá tầm | quá sức | vượt | vượt quá | ngoài khả năng | ngoài tầm | không đủ | chưa đủ
| thiếu | không tự | không giải quyết | không dập được | không chặn được | không giữ được | không cầm | lúng túng
| bất lực | mất kiểm soát | cạn | cạn kiệt | hết người | hết xe | hết thuốc | không gánh nổi | đã huy động hết
| vẫn lan | còn lan | quá tải | vẫn không | không lo nổi | thua | chữa không nổi | dập không nổi | không dập
| cứu không kịp | trở tay không kịp | không còn người | hết lực | đã cạn | đuối nước | không đáp ứng | quá nhiều
| lực bất tòng tâm | ngoài sức | vượt sức
""",
    "level": """
xã | phường | đặc khu | cấp xã | tỉnh | thành phố | cấp tỉnh | địa phương | cơ sở | tại chỗ | chính quyền | lực lượng | mình
| ubnd xã | ủy ban nhân dân xã | ủy ban nhân dân phường | ủy ban nhân dân cấp xã | bệnh viện | trạm y tế | cấp dưới
""",
}
#: Compounds in which a word of a list above is another word.
OTHER_WORDS = """
nhân dân | hội đồng nhân dân | sở y tế | bộ y tế | ngành y tế | ủy ban | nhà nước | hiện trường | môi trường | thị trường | yêu cầu | nhu cầu | toàn cầu | trang bị | trang thiết bị | tính mạng
| tính chất | địa bàn | bàn giao | du lịch | hướng dẫn | định hướng | xu hướng | cách ly | khoảng cách | báo cáo | thông báo
| cảnh báo | dự báo | báo động | thông tin | dân tộc | dân quân | dân phòng | dân cư | dân sự | dân vận | công dân | nông dân
| chỉ đạo | chỉ huy | chỉ thị | điều tra | điều kiện | điều trị | điều lệ | thành phần | bộ phận | phân tích | phân cấp
| thẩm quyền | chính quyền | quyền hạn | quyền lợi | chính trị | trong nước | mạng lưới | cách mạng | điện thoại | điện tử
| đường thủy | con đường | chủ trương | kẹt xe | tổ chức | nhóm a | nhóm b | phát triển | phát hiện | phát sinh | phát huy
| phát ngôn | phát động | cấp bách | cấp ủy | các cấp | cấp trên | cấp có thẩm quyền | khẩn cấp | cấp xã | cấp tỉnh | quốc gia
| giao thông | giao lưu | giao dịch | chuyển hóa | chuyển giao | chuyển đổi | thực phẩm | quân sự | quân đội | quân khu
| phòng ngừa | phòng chống | phòng thủ dân sự | phòng cháy | văn phòng | quốc phòng | dự phòng | đề phòng | hải quan
| trạng thái | trường hợp | chủ trì | phối hợp | tham gia | chịu trách nhiệm | trách nhiệm | tinh thần | ý thức | nhận thức
| công tác | thông suốt | cơ sở hạ tầng | hạ tầng | nhà báo | cơ sở dữ liệu | họp báo | bảo hộ lao động | tiền phương
| trật tự an toàn xã hội | tìm kiếm cứu nạn | cứu hộ | cứu nạn | thanh tra | kiểm tra giám sát | tập huấn | diễn tập
| phương tiện | phương án | phương châm | quy mô | mẫu nước | chi cục | chi bộ | chi viện | chi phí | kinh tế | kinh phí
"""
