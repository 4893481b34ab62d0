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
#: Compounds in which a word of a list is another word; they are of no list themselves.
OTHER_WORDS = """
người chỉ huy | nhân dân | hội đồng nhân dân | sở y tế | bộ y tế | ngành y tế | ủy ban | nhà nước | môi trường
| thị trường | yêu cầu | nhu cầu | toàn cầu | trang thiết bị | tính mạng | tính chất | du lịch | định hướng | xu hướng
| khoảng cách | cảnh báo | dự báo | báo động | dân tộc | dân phòng | dân cư | dân sự | dân vận | công dân | nông dân
| chỉ thị | điều kiện | điều lệ | bộ phận | phân cấp | thẩm quyền | quyền hạn | quyền lợi | chính trị | mạng lưới
| cách mạng | điện tử | đường thủy | con đường | chủ trương | kẹt xe | nhóm a | nhóm b | phát triển | phát sinh
| phát huy | phát ngôn | phát động | cấp bách | cấp ủy | các cấp | cấp có thẩm quyền | khẩn cấp | quốc gia | giao lưu
| chuyển hóa | chuyển giao | chuyển đổi | quân khu | phòng ngừa | phòng chống | phòng thủ dân sự | phòng cháy
| văn phòng | quốc phòng | trạng thái | trường hợp | chủ trì | phối hợp | tham gia | trách nhiệm | tinh thần | ý thức
| nhận thức | công tác | cơ sở hạ tầng | hạ tầng | cơ sở dữ liệu | họp báo | bảo hộ lao động | tiền phương
| trật tự an toàn xã hội | tìm kiếm cứu nạn | cứu nạn | kiểm tra giám sát | diễn tập | phương châm | quy mô | mẫu nước
| chi cục | chi bộ | chi viện | kinh tế | ứng phó | đe dọa | căn cứ | đầy đủ | mức độ | ghi nhận | thích ứng | phản ứng
| đáp ứng | tương ứng | xác minh | chính xác | xác nhận | xác thực | xác lập | cơ chế | xã hội | giá trị | truyền thống
| truyền thông | cụ thể | trực tiếp | trực thuộc | độc lập | đối lập | phê duyệt | đồng bộ | cá nhân | chế độ
| phòng thủ | tổng thể | năng lượng | tuyên truyền | nghị định | nghị quyết | tiếp cận | thời điểm | quan điểm
| đặc điểm | trọng điểm | vận tải | đào tạo | chi tiết | chi nhánh | khí hậu | khí tượng | không khí | khí tài
| sản xuất | đồng thời | biến đổi | đổi mới | chia sẻ | chia rẽ | hàng hải | hàng không | hàng loạt | hàng đầu
| hàng năm | hằng năm | mặt hàng | nhà hàng | hàng xóm | hàng trăm | đội ngũ | cô lập | đoàn thể | tập đoàn | soạn thảo
| thu hút | thu nhập | nguồn cung | đường lối | lần thứ | ví dụ | thay mặt | góp phần | đột xuất | sáng tạo | công cộng
| kéo dài | đẩy mạnh | quán triệt | xem xét | trình độ | lập tức | phát tán | viết tắt | chuyên sâu | sâu sắc
| vùng sâu | tối thiểu | thực thi | thi hành | vũ trang | vũ khí | thảo luận | tiền tệ | khiếu kiện | hiệp đồng
| giả định | cân đối | bùng phát | suy giảm | thi đua | lồng ghép | kiên quyết | kiểm chứng | quyết liệt | xung kích
| dấu hiệu | tác động | hoạt động cách mạng | đơn vị | tài chính | đất nước | đất đai | động đất | dịch tễ | chiến dịch
| dịch chuyển | chính phủ | chắc chắn | căng thẳng | khơi dậy | hạ du | hạ lưu | dẫn đến | dẫn tới | bãi bỏ | bỏ qua
| bỏ sót | loại bỏ | rút kinh nghiệm | đóng góp | đóng vai | giữ gìn | gìn giữ | phòng bệnh | trước hết | thành viên
| thành công | công khai minh bạch | bí mật | mật thiết | định kỳ | trong sáng | buổi lễ | lễ hội | tuần hoàn
| ngày càng | hiện đại | tự giác | tối đa | đường bộ | đường không | bản thân | cơ bản | văn bản | xuất bản
| tài sản công | phố hợp | người thi hành công vụ | người có thẩm quyền | người đứng đầu cơ quan | cho phép | cho rằng
| gửi gắm | trao quyền | mang tính | ra quân | đỗ sẵn | đậu sẵn | trực sẵn
"""
