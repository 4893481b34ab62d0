"""Words by what they are of: who leads, how one reports, what is handed out. Rules name these lists as ``@lead``.

An officer has his own words for a thing, but its parts are few: that there is a line of report shows in *someone sends*
and *how often*; that someone commands, in *a post* and *takes the helm*. A phrase ``@report & @often`` asks for a word
of each list in one clause (:mod:`.clauses`), in any order. Such phrases stand last: the words of the decree are sought
first.

Words of a list are parted by ``|``; ``(a/b) c`` is ``a c | b c``.
"""

from __future__ import annotations

from nts_scenario_kit.rules.lexicon import aftermath, charge, order, relief

WORDS = {**charge.WORDS, **relief.WORDS, **order.WORDS, **aftermath.WORDS}
#: Compounds in which a word of a list is another word.
OTHER_WORDS = """
người chỉ huy | nhân dân | hội đồng nhân dân | sở y tế | bộ y tế | ngành y tế | ủy ban | nhà nước | hiện trường
| môi trường | thị trường | yêu cầu | nhu cầu | toàn cầu | trang bị | trang thiết bị | tính mạng | tính chất
| địa bàn | bàn giao | du lịch | hướng dẫn | định hướng | xu hướng | cách ly | khoảng cách | báo cáo | thông báo
| cảnh báo | dự báo | báo động | thông tin | dân tộc | dân quân | dân phòng | dân cư | dân sự | dân vận | công dân
| nông dân | chỉ đạo | chỉ huy | chỉ thị | điều tra | điều kiện | điều trị | điều lệ | thành phần | bộ phận
| phân tích | phân cấp | thẩm quyền | chính quyền | quyền hạn | quyền lợi | chính trị | trong nước | mạng lưới
| cách mạng | điện thoại | điện tử | đường thủy | con đường | chủ trương | kẹt xe | tổ chức | nhóm a | nhóm b
| phát triển | phát hiện | phát sinh | phát huy | phát ngôn | phát động | cấp bách | cấp ủy | các cấp | cấp trên
| cấp có thẩm quyền | khẩn cấp | cấp xã | cấp tỉnh | quốc gia | giao thông | giao lưu | giao dịch | chuyển hóa
| chuyển giao | chuyển đổi | thực phẩm | quân sự | quân đội | quân khu | phòng ngừa | phòng chống | phòng thủ dân sự
| phòng cháy | văn phòng | quốc phòng | dự phòng | đề phòng | hải quan | trạng thái | trường hợp | chủ trì | phối hợp
| tham gia | chịu trách nhiệm | trách nhiệm | tinh thần | ý thức | nhận thức | công tác | thông suốt | cơ sở hạ tầng
| hạ tầng | nhà báo | cơ sở dữ liệu | họp báo | bảo hộ lao động | tiền phương | trật tự an toàn xã hội
| tìm kiếm cứu nạn | cứu hộ | cứu nạn | thanh tra | kiểm tra giám sát | tập huấn | diễn tập | phương tiện | phương án
| phương châm | quy mô | mẫu nước | chi cục | chi bộ | chi viện | chi phí | kinh tế | kinh phí | ứng phó | đe dọa
| căn cứ | đầy đủ | mức độ | ghi nhận | thích ứng | phản ứng | đáp ứng | tương ứng | xác minh | xác định | chính xác
| xác nhận | xác thực | xác lập | cơ chế | quy chế | xã hội | giá trị | truyền thống | truyền thông | cụ thể
| trực tiếp | trực thuộc | độc lập | đối lập | phê duyệt | đồng bộ | cá nhân | chế độ | phòng thủ | tổng thể
| năng lượng | tuyên truyền | nghị định | nghị quyết | tiếp cận | thời điểm | quan điểm | đặc điểm | trọng điểm
| vận tải | đào tạo | chi tiết | chi nhánh | khí hậu | khí tượng | không khí | khí tài | sản xuất | đồng thời
| biến đổi | thay đổi | đổi mới | chia sẻ | chia rẽ | hàng hải | hàng không | hàng loạt | hàng đầu | hàng năm
| hằng năm | mặt hàng | nhà hàng | hàng xóm | hàng trăm | đội ngũ | cô lập | đoàn thể | tập đoàn | soạn thảo
| thu hút | thu nhập | thu thập | nguồn cung | đường lối | lần thứ | ví dụ | thay mặt | góp phần | đột xuất
| sáng tạo | công cộng | kéo dài | đẩy mạnh | quán triệt | xem xét | quy trình | trình độ | lập tức | phát tán
| viết tắt | chuyên sâu | sâu sắc | vùng sâu | tối thiểu | thực thi | thi hành | vũ trang | vũ khí | thảo luận
| tiền tệ | khiếu kiện | hiệp đồng | giả định | cân đối | bùng phát | suy giảm | thi đua | lồng ghép | kiên quyết
| kiểm chứng | quyết liệt | xung kích | dấu hiệu | tác động | hoạt động cách mạng | đơn vị | tài chính | đất nước
| đất đai | động đất | dịch tễ | chiến dịch | dịch chuyển | chính phủ | chắc chắn | căng thẳng | khơi dậy | hạ du
| hạ lưu | dẫn đến | dẫn tới | bãi bỏ | bỏ qua | bỏ sót | loại bỏ | rút kinh nghiệm | đóng góp | đóng vai | giữ gìn
| gìn giữ | phòng bệnh | chống phá | trước hết | thành viên | thành công | công khai minh bạch | bí mật | mật thiết
| định kỳ | trong sáng | buổi lễ | lễ hội | tuần hoàn | ngày càng | hiện đại | thứ tự | tự giác | nâng cao | tối đa
| đường bộ | đường sắt | đường không | bản thân | cơ bản | văn bản | xuất bản | tài sản công | phố hợp
| người thi hành công vụ | người có thẩm quyền | người đứng đầu cơ quan | cho phép | cho rằng | gửi gắm | trao quyền
| mang tính | ra quân | đỗ sẵn | đậu sẵn | trực sẵn
"""
