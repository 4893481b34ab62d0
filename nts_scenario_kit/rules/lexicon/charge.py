"""Who takes charge, how one reports, what is dealt out, how command is handed over. See :mod:`.lexicon`."""

from __future__ import annotations

WORDS = {
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
đứng mũi | đứng mũi chịu sào | chịu sào | đứng đầu | cầm đầu | cầm trịch | cầm lái | cầm cương | cầm trạm | cầm quân
| cầm cân | chèo lái | làm trưởng | làm tổ trưởng | làm trưởng ban | làm chỉ huy | làm tổng chỉ huy | là chỉ huy
| đứng chỉ huy | đứng ra chỉ huy | trực tiếp chỉ huy | chỉ huy chung | chỉ huy toàn | chỉ huy tại | chỉ huy ở
| điều khiển | đốc chiến | nắm quyền | giữ quyền | nắm toàn quyền | toàn quyền | ra lệnh | ban lệnh | lãnh ấn
| gánh vác | gánh trách nhiệm | ngồi ghế | ghế trưởng | giữ vai trưởng | giữ ghế | cai quản | thống lĩnh | đích thân
| dẫn đầu | dẫn quân | lo chung | quán xuyến
| chịu trách nhiệm (chung/chính/cao nhất/cuối cùng/trước/toàn bộ/toàn diện) | quyết định cuối cùng | quyết định mọi
| quyết định mọi việc | phụ trách chung | phụ trách toàn | là người quyết định | nhận trách nhiệm | nhận vai
| đảm trách | đảm đương | đảm nhận | cầm chịch | đứng tên | đứng cánh | đứng mũi nhọn | nhận lệnh chỉ huy
| chỉ đạo trực tiếp | trực tiếp điều hành | trực tiếp phụ trách | trực tiếp cầm | làm người điều hành
| chỉ huy trưởng | tổng chỉ huy | đóng vai chỉ huy | giữ vai chỉ huy | giữ quyền ra lệnh | làm đầu tàu
| làm nhạc trưởng | làm chủ tọa | chủ tọa | điều binh | giữ dây cương | thay mặt chỉ huy | cầm còi
| phụ trách hiện trường | trông coi toàn bộ | xử lý mọi việc | một mình quyết | lãnh trách nhiệm | lĩnh trách nhiệm
| chịu trách nhiệm điều hành | phụ trách điều hành | do ông phụ trách | quyết định mọi thao tác | làm đầu mối chỉ huy
| cầm chịch toàn cục
""",
    "body": """
(tổ/ban/nhóm/đội/trạm/phòng/sở/trung tâm/bộ phận/cơ quan/hội đồng/bộ máy/ê kíp/bàn/điểm/cụm/bộ tham mưu
/lực lượng/khối /tiểu ban) (chỉ huy/chỉ đạo/điều hành/điều phối/điều khiển/phản ứng/tác chiến/khẩn/khẩn cấp
/đặc nhiệm/đặc biệt/tiền phương /dã chiến/công tác/liên ngành/xử lý/ứng cứu/ứng phó/trực chiến/phòng chống
/phòng thủ/khủng hoảng/ứng trực/tham mưu/cơ động /hỗn hợp/thường trực) | bộ máy | bộ chỉ huy | ban bệ | đầu não
| bộ tham mưu | ban lãnh đạo | tổ tiền trạm | trung tâm đáp ứng | đội đáp ứng | tổ đáp ứng | đoàn công tác
| đoàn xử lý | đoàn điều hành | đoàn ứng cứu | phòng trực | phòng tình huống
""",
    "form": """
lập | lập ra | lập ngay | thành lập | dựng | dựng lên | dựng ngay | mở | mở ngay | ra mắt | hình thành | đặt
| kích hoạt | gom | nhóm | nhóm họp | triệu tập | thiết lập | ra đời | ra quyết định | ký quyết định | ký | khởi động
| kiện toàn | lập tức có | cho ra | gọi họp | bật | đưa vào | chuyển sang | nâng | bày | cắt đặt | chỉ định | duyệt
| khai trương | danh sách | đề đạt | đề nghị | xin lập | xin | thưa | cơ cấu | sắp đặt | tổ chức lại | lo việc lập
| trình | đề xuất | nêu tên | phê chuẩn | lên phương án | đưa ra | họp khẩn | quyết định | thống nhất lập | chuẩn y
| phát lệnh lập | giao lập | có ngay | mở cửa | trực tiếp lập | vận hành | kích hoạt ngay | triển khai
""",
    "report": """
báo | báo cáo | báo về | báo lại | gửi | gửi về | nộp | gọi | gọi về | nhắn | điện | điện về | đọc | chốt | tổng hợp
| cập nhật | dồn về | phản hồi | họp | hội ý | gặp nhau | điểm tình hình | trao đổi | liên lạc | kết nối | thông báo
| thông tin | truyền tin | tin tức | nắm tin | đưa tin | báo tin | trình bày | chuyển số liệu | nhận tin | giữ máy
| trực máy | nghe máy | đối soát | tường trình | trực | rút số liệu | chuyển tin | số liệu | truyền về | ghi lại
| điện thoại | điện thoại cho | gọi cho | báo cho | điểm tin | tóm tắt | đọc số liệu | hỏi | rung chuông | gửi tin
| gửi ảnh | gửi biểu | đẩy tin | cập nhật số | kiểm đếm | tin đi | tin báo | lấy tin | hồi báo | phát tin
| nhận và phát | chuyển lời | giao ca | truyền lệnh | truyền | đẩy | đẩy về | đưa lên nhóm | chụp gửi
""",
    "often": """
giờ | phút | sáng | chiều | tối | trưa | đêm | ngày | mỗi ngày | hằng ngày | hàng ngày | mỗi buổi | buổi | ca
| mỗi ca | lần | một lần | bận | lượt | tiếng | đầu giờ | cuối ngày | cuối buổi | cuối ca | liên tục | mỗi khi | cứ
| tiếng đồng hồ | không ngắt | suốt ngày đêm | ngày đêm | xuyên đêm | tức thì | tức khắc | theo giờ | đúng giờ | hôm
| tuần | mỗi giờ | nửa giờ | hai giờ | ba giờ | ngay khi | hễ | đầu canh | cuối canh | giữa canh | mỗi quý
| mỗi phiên | hai buổi | một ngày | từng giờ | từng ngày | khi có tin | giờ chẵn | bất kể đêm | mỗi lần | không quá
| chậm nhất | trước khi | kịp thời
""",
    "channel": """
đường dây | đường dây riêng | đường truyền | kênh riêng | kênh chung | kênh liên lạc | sóng | thư điện tử | email
| zalo | viber | telegram | sim | sim trực | số điện thoại | điện thoại | điện thoại bàn | máy trực | máy bàn
| qua máy | bộ đàm | vệ tinh | tổng đài | nhóm chat | nhóm kín | nhóm liên lạc | nhóm chung | nhóm thư | hộp thư
| màn hình | phần mềm | ứng dụng | bảng điện tử | trực tuyến | cầu truyền hình | hội nghị truyền hình | fax
| hệ thống quản lý văn bản | một đầu mối | đầu mối | đài | vhf | nhóm trực | mạng nội bộ | liên lạc viên | giao liên
| đường dây điện thoại | máy điện thoại | kênh | kênh signal | nhóm signal | messenger | máy icom | điện đài
| máy thông tin | loa tay | đường nóng | số nóng | số máy | danh bạ | nhóm điều hành | liên lạc nội bộ | điện báo
| một máy | bảng trắng | sổ giao ca | phiếu | biểu mẫu | công văn | thư hỏa tốc | hệ thống báo cáo
""",
    "draw": """
vạch | vạch ra | tính | tính toán | tính trước | vẽ | lên | sắp | sắp xếp | xếp | định | định ra | bàn | chốt | dựng
| lập | soạn | soạn sẵn | thảo | phác | phác ra | ghi sẵn | chia | phân | phân chia | lường | lường trước | tổ chức
| duyệt | hoạch định | kẻ | lựa | chọn | quyết | theo | thống nhất | đưa ra | nghĩ ra | xây dựng | nghiên cứu | hội ý
| đề ra | khoanh | quy | quy định | ấn định | vạch sẵn | liệt kê | cân nhắc | dự kiến | dự liệu | phân tích | kẻ vạch
| đưa vào | mô phỏng | rà | rà lại | họp bàn | xác định | định rõ
""",
    "course": """
lịch | lịch trực | hướng | hướng đi | hướng đánh | bước | các bước | từng bước | ô | mũi | tuyến | chặng | đợt
| từng đợt | chuyến | từng chuyến | theo từng chuyến | đường đi | đường đi nước bước | thứ tự | trước sau | thế trận
| cách đánh | cách làm | cách chặn | cách cứu | cách xử | cách gỡ | phương thức | mốc | khung giờ | bản đồ | sơ đồ
| vòng | nhánh | cung đường | lộ trình | phương án | kịch bản | kế hoạch | chiến thuật | thứ tự ưu tiên | ưu tiên
| khu | cụm | lớp | tình huống xấu | mức | từng mức | cấp độ | luân phiên | phác đồ | bài | trình tự | bảng phân công
| danh mục | lịch cắt | việc làm trước | việc trước mắt | việc cần làm | ba việc | hai việc | mặt | đánh chặn
| đường rút | đường lui | lối thoát | hướng chặn | hướng sơ tán | điểm tập kết | tuyến vận chuyển | ca kíp | thay ca
| thời gian biểu | tiến độ | khâu | từng khâu | chốt chặn | nấc | tầng | phương hướng | khả năng | lối ra
| cách ứng phó | cách xử lý | biện pháp | giải pháp | thứ tự khôi phục | trình tự cẩu | đường chở | đường vận chuyển
| tính đường | ngả | cửa | hướng gió | điểm đón | điểm đến | đường vào | đường ra | bản vẽ | theo ô | theo khu | vùng
| vùng dò | vùng dò tìm | ba vùng | từng vùng | hai vùng
""",
    "deal": """
chia | chia về | giao | cấp | cử | cắt cử | cắt đặt | phân | phân bổ | phân phối | điều | gửi | đưa | đưa đến | chở
| dồn | gom | huy động | mượn | sắp | sắp xếp | xếp | bố trí | cho | nhận | lấy | rải | kéo | mang | đem | tung | gọi
| xuất | luân chuyển | điều động | điều phối | điều chuyển | có | đủ | phát | chuyển | lo | kèm | thuê | trưng dụng
| trang bị | tăng cường | ai đón | ai lo | đem theo | dành | để sẵn | ghi sẵn | gán | ấn định | trực | tiếp | nạp
| chuẩn bị | cung ứng | cung cấp | chu cấp | bổ sung | thay | đổi | bổ | xin | đặt | chọn | rút | ghép | gộp | kêu
| triệu | phái | đi | cầm
""",
    "means": """
xe | xe cộ | xe tải | xe lạnh | xe bồn | xe dầu | xe bọc thép | xe cứu thương | ô tô | tàu | ghe | xuồng | ca nô
| sà lan | máy bay | trực thăng | máy phát | máy bơm | máy xúc | máy móc | máy thổi gió | thuốc | thuốc men | gạo
| cơm | suất cơm | suất ăn | lương thực | lương khô | nước uống | can nước | dầu | xăng | nhiên liệu | tiền mặt | kho
| vật tư | hàng hóa | thiết bị | dụng cụ | đồ nghề | phương tiện | lực lượng | quân | quân số | nhân lực | nhân viên
| nhân sự | thợ | kỹ sư | kỹ thuật viên | bác sĩ | điều dưỡng | y tá | dân quân | bộ đội | đoàn viên | thanh niên
| tình nguyện viên | tổ | đội | nhóm | kíp | đoàn | cán bộ | chuyên gia | giường | máy thở | hóa chất | vôi | lều
| bạt | áo phao | phao | bao cát | đá | máy | ắc quy | hậu cần | cơm nước | ăn uống | chỗ ngủ | nhu yếu phẩm
| nguồn lực | cần cẩu | máy đẩy | máy ủi | xe nâng | xe rải | máy quét | máy chủ | thiết bị lưu trữ | ê kíp | hai kíp
| nhóm thợ | thợ điện | thợ lặn | bữa ăn | suất | sữa | giường bệnh | phòng y tế | cào | can | đoàn thu hồi | trại
| phòng cách ly | kho bãi | đầu máy | toa | vắc xin | hóa đơn | sim | pin | đèn | lều bạt | đồ bảo hộ | khẩu trang
| bộ kit | sinh phẩm | thức ăn | cỏ | tiền | kinh phí | trạm nạp | chó nghiệp vụ
""",
    "police": """
công an | cảnh sát | ca tỉnh | ca xã | ca phường | catp | cand | đại tá | thượng tá | trung tá
""",
    "helm": """
cầm lái | cầm trịch | cầm cương | đứng chủ | đứng chủ công | chủ công | vai chính | đóng vai chính | làm chính
| làm chủ | gậy chỉ huy | lãnh trách nhiệm | lĩnh trách nhiệm | nắm quyền | vào thay | thay chân | thế chân | thế chỗ
| đứng mũi | gánh vác | đảm nhận | nhận việc | nhận bàn giao | chủ lực | nòng cốt | lo chính | dẫn dắt | lo toàn bộ
| toàn quyền | nhận lấy | tiếp lấy | tiếp quản | nhận quyền | quyền chỉ huy | quyền điều hành | đứng ra lo
| đứng ra gánh | đứng cái | cầm cái | nhận cờ | chịu trách nhiệm chính | chỉ huy chung | trách nhiệm chính
| quyền điều hành chung | nắm quyền điều hành | vai trò cầm đầu | vai trò chính | chỉ huy toàn bộ | làm tổng chỉ huy
| chịu trách nhiệm toàn bộ | lên thay | tiếp sức | nắm toàn quyền | lãnh vai | nhận chỉ huy | tiếp nhận điều hành
| nhận điều hành | tiếp nhận chỉ huy | tiếp nhận quyền | cầm quyền chỉ huy
""",
    "still": """
vẫn | còn | tạm | tạm thời | tiếp tục | ở lại | chưa rời | không rời | giữ | giữ nguyên | nán lại | trụ lại | lo tiếp
| làm tiếp | cầm tạm | đứng đó | chưa thôi | duy trì | trong lúc chờ | trong khi chờ | trong lúc | đương chức
| không bỏ vị trí | tiếp tục ở | đứng | ngồi lại | lưu lại
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
    "brief": """
kể | kể lại | thuật | thuật lại | trình bày | trình bày lại | nộp | nộp lại | nộp hết | để lại | giao lại | bàn giao
| báo lại | tường trình | nói lại | nói rõ | đưa lại | trao lại | chuyển lại | cho biết | tóm lại | trả lại | gửi lại
| tóm tắt | báo cáo lại | trao | truyền lại | giới thiệu | trao đổi lại | viết lại | đưa hết | gửi lại hết | nêu lại
""",
    "record": """
sổ | sổ trực | sổ sách | bản đồ | sơ đồ | hồ sơ | số liệu | danh sách | camera | việc dở dang | dở dang | từ đầu
| những gì | những gì đã làm | đã làm | diễn biến | đầu đuôi | tình hình | nhật ký | chứng cứ | quân số | vật chứng
| mẫu | băng ghi | việc chưa xong | chưa xong | còn dở | quân trang | chìa khóa | mật khẩu | giấy tờ | bệnh án
| bản sao | ổ cứng | sơ đồ mạng | danh sách hành khách | bản đồ tuyến | sổ hộ khẩu | việc đã làm | tồn đọng | mọi thứ
| tất cả giấy tờ | hình ảnh | kết quả | phiếu | kế hoạch | toàn bộ
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
| phần việc | một phần việc | một việc | việc gì | việc nào | nhận việc | nhận phiếu | ghi thành giấy | có danh sách
| dẫn đường | tải thương | lập chốt | đảm | cứu người | lo hậu cần | chặn đường | gỡ bài | giữ quầy | chia việc
| chia nhau | phân việc | đâu vào đấy | rõ người rõ việc | có phiếu | giữ rẫy | giữ trụ sở | lo nấu ăn | nấu ăn
| người bị thương | lo người | truy nguồn | phục hồi | tiếp dân | mũi nào | khu nào | việc nấy | cứu hộ | chữa cháy
| tuần rừng | dập lửa | thu gom | phát quà | lo vòng ngoài | lo chỗ ở
""",
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
xã | phường | đặc khu | cấp xã | tỉnh | thành phố | cấp tỉnh | địa phương | cơ sở | tại chỗ | chính quyền | lực lượng
| mình | ubnd xã | ủy ban nhân dân xã | ủy ban nhân dân phường | ủy ban nhân dân cấp xã | bệnh viện | trạm y tế
| cấp dưới
""",
    "assign": """
phân công | giao nhiệm vụ | giao việc | chia việc | cắt cử | cắt đặt | phân việc
""",
    "force": """
cảnh sát cơ động | cảnh sát giao thông | cảnh sát hình sự | cơ động | quân sự | quân đội | bộ đội | y tế | biên phòng
| bộ đội biên phòng | dân quân | điện lực | mặt trận | phụ nữ | thanh niên | công binh | quân y | hải quan | kiểm lâm
| từng lực lượng | các lực lượng | từng đội | các đội | từng mũi | mỗi mũi | hai mũi | ba mũi | bốn mũi
""",
}
