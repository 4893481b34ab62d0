"""Security and order, on the ground and on the net; what people are told. See :mod:`.lexicon`."""

from __future__ import annotations

WORDS = {
    "guard": """
gác | canh | canh gác | trông | trông nom | trông coi | coi | coi giữ | coi sóc | giữ | đứng gác | ngủ lại | tuần
| tuần tra | đi tuần | đi vòng | đảo qua | soát | kiểm | kiểm tra | khóa | khám | theo dõi | bắt | bắt quả tang | thu
| tịch thu | phạt | mời | gọi | nhắc | chặn | cấm | ngăn | ngăn chặn | quét | rà | rà soát | để mắt | lập chốt | chốt
| đặt chốt | dẹp | hốt | đuổi | vây | bảo vệ | cắm người | túc trực | phòng | đề phòng | xử lý | xử | lập biên bản
| truy | truy tìm | cảnh giác | phát hiện | vào cuộc | xua | lăm le | chỉ ai có | cho khỏi | tuần lưu | tuần quanh
| chống | giữ của | kiểm soát | truy quét | soát vé | soát người | khám xét | lần | thanh tra | quản | quản lý | lùng
| bêu | lập danh sách | đăng ký tạm trú | hỏi giấy tờ
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
nhà | nhà dân | nhà trống | nhà bỏ trống | cổng | cửa | cổng trường | cổng chợ | bến | bến xe | bến tàu | cảng | kho
| bãi | sân | quầy | quán | lán | ruộng | đồng | rẫy | rừng | trạm | chợ | phố | xóm | thôn | ấp | bản | làng | khóm
| ngõ | hẻm | phường | khu | khu vực | khu phố | khu trọ | khu tạm cư | ngã ba | ngã tư | cầu | đường | đò | ngầm
| đập | hồ | biên | cửa khẩu | bệnh viện | trường học | phòng giao dịch | trụ sở | siêu thị | công ty | nhà máy
| xưởng | ao | bè | lồng bè | bờ | bờ sông | cơ sở | điểm | nơi | chỗ | địa bàn | hiện trường | ngoài chợ
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
xe | xe cộ | xe tải | xe ben | xe khách | xe máy | xe container | container | xe cứu thương | ô tô | tàu | tàu thuyền
| tàu xe | thuyền | ghe | xuồng | phà | mô tô | phương tiện | người đi đường | người qua lại | người và xe
| xe chở hàng | sà lan | xe lạ | đầu máy | xe đỗ | xe công nông | xe đạp | người đi
""",
    "road": """
lối | lối riêng | lối sau | lối ra | lối vào | làn | làn riêng | làn đường | ngả | hướng | đường | đường tránh
| đường vòng | rẽ | ngã ba | ngã tư | bùng binh | cầu | cầu treo | phà | bãi giữ xe | bãi xe | bãi đỗ | gửi xe | đậu
| đỗ | vòng | đi vòng | tránh | nhường | dẫn | hướng dẫn | chỉ đường | điều tiết | biển báo | cọc tiêu | dồn sang
| lưu thông | thông suốt | kẹt | ùn | ùn tắc | qua lại | luồng | luồng riêng | quốc lộ | tỉnh lộ | ngõ | phố | tuyến
| giờ cao điểm | một chiều | chở | đèo | đường ngang | hai đầu | quay lại | quay đầu | barie | rào chắn | ra vào
| cầu tạm | cổng | làn xe | chỗ đỗ | đỗ sai | trước | mở đường | giữ lối
""",
    "tell": """
trả lời | trả lời thẳng | treo | dán | dán bảng | kê | đăng | đưa lên | đọc | phát | gửi | cắt nghĩa | giảng
| giảng giải | giải đáp | giải thích | lên | viết | in | chiếu | gặp | cập nhật | trình bày | nêu | nói | nói thẳng
| kể | báo | chỉ dẫn | hướng dẫn | công bố | công khai | thông báo | ra | tiếp | phát tờ | nhắc | bày | dịch | loan
| loan báo | thông tin | tiếp xúc | đối thoại | trấn an | chạy chữ | phát sóng | nói cặn kẽ | trình | trao | mời
| hỏi đáp | mở bàn | giải tỏa | chỉ cách | bàn hỏi đáp
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
| triệu | gọi | tìm | truy | truy ra | lần | lần ra | xử | xử lý | bắt | gỡ | gỡ bỏ | dẹp | bác | phản hồi | nói lại
| đáp trả | chặn | ngăn | cãi | phá | đập tan | bẻ | bẻ gãy | lật mặt | tố | cảnh cáo | nhắc | cấm | dập | đấu lý
| không để | kỷ luật | truy tố | lần tìm | gỡ và xử phạt | xử lý nghiêm | đấu tranh | ngăn chặn | vô hiệu | bóc trần
| bóc mẽ | nêu tên | kiện | gỡ bài | gỡ tin | gỡ clip
""",
    "lie": """
bơm tin | bơm | tung | tung hô | tung tin | đồn | đồn nhảm | tin đồn | đồn thổi | bịa | bịa đặt | bịa chuyện
| dựng chuyện | dựng | đăng bậy | cắt ghép | ghép ảnh | nói xấu | nói bậy | nói càn | nói sai | nói sai sự thật | xúi
| xúi bẩy | kẻ xúi | xúi giục | giả danh | mạo danh | sai sự thật | sai | láo | thổi | thổi phồng | bôi | bôi xấu
| rỉ tai | rêu rao | nhảm | tin nhảm | bóp méo | xấu độc | tin độc | đơm đặt | gieo rắc | reo rắc | phao | phao tin
| lan truyền | vu | vu vạ | nhiễu | châm ngòi | đổ dầu | kích | câu like | câu view | giật gân | đánh lận | tin vịt
| thất thiệt | lợi dụng | dựng clip | giả | kích bác | xúi biểu tình | mượn chuyện | mượn cớ | bịa số | hù | hù dọa
| dọa | tin thất thiệt | lời đồn | đặt điều | chế | chế ảnh | xào nấu | lừa | nói dối | tin lừa | kích động
""",
    "crowd": """
đám đông | đoàn người | hàng người | người xếp hàng | người tụ tập | dân | bà con | người dân | người nhà
| người biểu tình | phố | phố xá | xóm | xóm làng | làng | bản | bản làng | chợ | cổng | khu phố | điểm nóng
| ai về nhà nấy | thôn | địa bàn | khu vực | hiện trường | bệnh viện | trụ sở | nhà máy | khách | công nhân
| đường phố | bến | quảng trường | ga | sân ga | người tới | nếp sống | buôn | phum | đường làng | khu trọ
| ký túc xá | công ty | thân nhân | người đòi | cửa ga
""",
    "calm": """
tản | tản về | tản ra | về nhà | ai về nhà nấy | giãn | giãn ra | kéo giãn | giải tán | yên | yên ổn | yên ả | êm
| êm ả | êm xuôi | bình yên | bình thường | ổn | ổn định | nề nếp | vành đai | hàng rào | phong tỏa | dẹp | can ngăn
| tách | khoanh lại | lắng | lắng xuống | hạ nhiệt | trả lại yên ổn | xếp hàng | thuyết phục | khuyên về
| vận động về | không cho vào | không để ai | yên lòng | chia tách | đẩy lùi | giữ khoảng cách | yên vui | sự yên ổn
| mời vào | vào nhà chờ | số thứ tự | nếp sống | sinh hoạt | yên tĩnh | đâu vào đấy | khỏi náo loạn | lập lại
| trở lại
""",
    "site": """
trạm | trạm biến áp | trạm bơm | đài | đài phát | đài phát sóng | cột sóng | kho | kho tiền | kho xăng | kho thuốc
| đập | nhà máy | nhà máy điện | nhà máy nước | trụ sở | trụ sở quỹ | máy atm | atm | bệnh viện | cầu | cảng
| sân bay | nhà ga | đường dây | hồ | hồ chứa | bồn | bồn xăng | đê | kho gạo | trung tâm dữ liệu | máy chủ
| trại giam | công trình | tuyến ống | ga | đài tín hiệu | tủ cáp | cột viễn thông | đập tràn | phòng máy
| phòng máy chủ | trạm điện | kho nhiên liệu | cửa ga | hầm | đường ray | tháp nước | kho vũ khí | mỏ | bể chứa
| kho bạc | đài truyền hình
""",
    "patrol": """
tuần | tuần tra | tuần đêm | đi tuần | chạy vòng | chốt | dựng chốt | lập chốt | soát | soát xe | kiểm | kiểm soát
| dẫn | dẫn xe | chia làn | hướng xe | chỉ đường | phân luồng | cắm chốt | gác | điều khiển xe | cấm | canh
| tuần lưu | đi vòng | chạy dọc | dẹp | hướng dẫn | kiểm xe | khám xe | chặn | gác chắn
""",
    "riot": """
mang rựa | cầm rựa | mang gậy | cầm gậy | gậy gộc | hung khí | đập cửa | đập trụ sở | phá cổng | phá rào | chặn tàu
| chặn xe | chặn đường | chắn đường | bao vây | vây trụ sở | kéo tới | kéo đến | xông vào | tràn vào | xô cửa
| xô rào | ném đá | ném chai | ném bom xăng | đốt lốp | đốt xe | hò hét | la ó | giằng co | hung hãn | quậy phá
| đòi người | cướp người | cướp phá | làm càn | làm loạn | nằm đường | căng băng rôn | tuần hành | tọa kháng
| chống lại lực lượng | chống trả | hành hung | đánh cán bộ | quá khích | ăn vạ | manh động
""",
    "watch": """
theo dõi | nắm | nắm chắc | nắm người | dò | dò xem | biết | biết trước | phát hiện | phát hiện sớm | trinh sát
| thu thập | nghe ngóng | để mắt | để ý | soi | canh chừng | tìm hiểu | bám | bám sát | lần | lần theo | xem
| tai mắt | cài người | dự liệu | kiểm soát | cảnh giác | quan sát | lần người | nắm liên lạc | kiểm danh | sàng lọc
| lập danh sách | rà
""",
    "stirrer": """
giật dây | đứng sau | tiếp tiền | rót tiền | đổ thêm dầu | đổ dầu | mưu đồ | ý đồ | móc nối | rỉ tai | kẻ xúi | xúi
| người lạ | nhóm chống đối | kẻ địch | thế lực | phá rối | mua chuộc | lèo lái | dẫn dụ | hội nhóm
| tổ chức phản động | kẻ chủ xướng | chủ xướng | chủ mưu | châm ngòi | nước đục | thả câu | hô hào | lôi kéo | dụ
| phá ngay | chống phá | chống lại | nói xấu | gây chia rẽ | kẻ xấu | bọn xấu | nhóm xấu | thù nghịch | tin tặc
| tiếp tay | bơm tiền | thuê người | la ó | kẻ tiếp tay | fulro | ly khai | phản loạn | nhóm tin tặc | kích
| kẻ dẫn đầu | đầu têu | đầu trò | cài cắm | nội gián | tay sai | nuôi dưỡng | tổ chức đen | hội kín | kích động
""",
    "abroad": """
nước ngoài | ngoài nước | trong nước | trong ngoài nước | biên giới | bên kia | bên kia biên giới | ngoại biên
| nội địa | hải ngoại | ngoài tỉnh | trong tỉnh | lưu vong | quốc tế | bên ngoài | từ ngoài | trong và ngoài nước
| nội biên | trong dân | trong vùng | từ bên ngoài | xa gần | tây bắc | biên | xuyên biên giới | nước láng giềng
| kiều bào | việt kiều | trong làng | trong buôn | cả trong lẫn ngoài | các nơi | tỉnh bạn
""",
    "shield": """
chặn | bịt | bịt lỗ hổng | vá | hạ | gỡ | gỡ bỏ | giữ cho | bảo vệ | khóa | xóa | tắt | soi | canh | rà | quét
| chống | theo dõi | ngăn | gỡ bài | kiểm soát | làm chủ | giám sát | cắt | lọc | đóng | đổi mật khẩu | sao lưu
| phòng | tuần tra | canh phòng
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
| đúng tội | theo luật | theo pháp luật | làm đúng luật | trước pháp luật | giáo dục | khuyên bảo | cải tạo | kết án
| điều tra | truy bắt | đưa ra pháp luật | đưa ra ánh sáng | cảnh cáo | răn | răn đe | cho viết cam kết | bồi thường
| trục xuất | bắt nóng | tóm | tống giam | cho về | theo tội
""",
    "offender": """
kẻ | ai | kẻ chủ xướng | chủ xướng | kẻ chủ mưu | chủ mưu | kẻ cầm đầu | cầm đầu | người bị rủ | người vi phạm
| người phạm tội | kẻ xấu | có tội | vô tội | đối tượng | kẻ tung tin | kẻ đốt | kẻ phá | kẻ đập | thủ phạm | tội ai
| phạm tội | vi phạm | người bị lôi kéo | kẻ quá khích | người có lỗi | tội | kẻ gây rối | nghi can | hung thủ
| đầu têu | kẻ đầu têu | người nhẹ dạ | nhẹ dạ | người ném đá | kẻ bán | kẻ thuê | người cầm gậy | tên | bọn | băng
| nhóm phá | người sai | thành phần | tội ai người ấy chịu | ai làm nấy chịu
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
}
