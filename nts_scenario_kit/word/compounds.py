"""Words of two syllables or more in the names of bodies: no line of a letterhead ends inside one of them."""

from __future__ import annotations

from itertools import pairwise

_WORDS = (
    "an ninh, an sinh, an toàn, biên giới, biên phòng, bưu chính, bưu điện, bảo hiểm, bảo trợ, bảo tàng, bảo tồn, "
    "bảo vệ, bảo đảm, bất động sản, bệnh tật, bệnh viện, bộ đội, cao đẳng, chi cục, chi nhánh, chiến tranh, chuyên "
    "nghiệp, chuyên trách, chuyển đổi số, chính phủ, chính quyền, chính sách, chính trị, chăn nuôi, chất lượng, chế "
    "biến, chế xuất, chỉ huy, chỉ đạo, chủ tịch, chữ thập đỏ, chữa cháy, cán bộ, công an, công chúng, công nghiệp, "
    "công nghệ, công thương, công trình, công ty, công tác, công đoàn, cơ quan, cảng vụ, cảnh sát, cấp cứu, cấp "
    "nước, cấp thoát, cổ phần, cổ truyền, cứu hộ, cứu nạn, cứu trợ, cựu chiến binh, da liễu, di dân, di sản, di "
    "tích, doanh nghiệp, du lịch, dân cư, dân quân, dân sự, dân tộc, dầu khí, dịch bệnh, dịch vụ, dữ liệu, dự "
    "phòng, dự trữ, dự án, gia cầm, gia súc, gia đình, giao dịch, giao thông, giám sát, giám định, giáo dục, giải "
    "phóng, hiệp hội, hoạt động, huyết học, huấn luyện, hàn lâm, hàng hải, hàng không, hành chính, hòa bình, hóa "
    "chất, hạ tầng, hải dương, hải quan, hải quân, hải đảo, hậu cần, học sinh, học viện, hỏa táng, hồ chí minh, hội "
    "nhập, hội đồng, hợp tác xã, khai thác, kho bạc, khoa học, khoáng sản, khu vực, khuyến công, khuyến nông, khám "
    "bệnh, khí hậu, khí tượng, khẩn cấp, kinh doanh, kinh tế, kiến trúc, kiểm dịch, kiểm lâm, kiểm nghiệm, kiểm "
    "ngư, kiểm soát, kiểm sát, kiểm toán, kiểm tra, kiểm định, kế hoạch, kỹ thuật, lao động, liên hiệp, liên minh, "
    "liên đoàn, luật gia, lâm nghiệp, lâm sinh, lâm sản, lưu trữ, lữ đoàn, lực lượng, miền bắc, miền nam, miền "
    "trung, môi trường, mặt trận, nghiên cứu, nghệ thuật, ngoại giao, ngoại ngữ, ngoại vụ, nguồn nước, ngân hàng, "
    "ngân sách, nhi đồng, nhà nước, nhà văn, nhân dân, nhân lực, nhân đạo, nông dân, nông lâm, nông nghiệp, nông "
    "sản, nông thôn, năng lượng, nước sạch, nội vụ, nội địa, pháp chế, pháp luật, pháp y, phát thanh, phát triển, "
    "phòng cháy, phòng chống, phòng ngừa, phòng thủ, phóng xạ, phản biện, phổ thông, phụ nữ, phụ sản, phục hồi, "
    "phục vụ, quy hoạch, quân khu, quân sự, quân y, quân đội, quản lý, quản trị, quốc gia, quốc hội, quốc phòng, "
    "quốc tế, sinh học, sát hạch, sư phạm, sư đoàn, sản xuất, sức khỏe, sự cố, sự nghiệp, thanh niên, thanh niên "
    "xung phong, thanh thiếu, thanh toán, thanh tra, thi hành án, thiên nhiên, thiên tai, thiết bị, thiếu nhi, "
    "thành phố, thành viên, thành đoàn, thành ủy, thông tin, thông tin điện tử, thông tấn, thú y, thăm dò, thư "
    "viện, thương binh, thương mại, thường trực, thẩm định, thể dục, thể thao, thị trường, thống kê, thủy lợi, thủy "
    "nông, thủy sản, thủy văn, thủy điện, thử nghiệm, thực hành, thực phẩm, thực vật, tin học, tiêu chuẩn, tiêu "
    "dùng, trang thiết bị, trang trại, triển khai, trung cấp, trung học, trung tâm, trung đoàn, trung ương, truyền "
    "hình, truyền nhiễm, truyền thông, truyền thống, trường học, trật tự, trẻ em, trị an, trồng trọt, trực thuộc, "
    "tài chính, tài nguyên, tài sản, tái định cư, tìm kiếm, tín dụng, tòa án, tôn giáo, tư lệnh, tư pháp, tư vấn, "
    "tần số, tỉnh đoàn, tỉnh ủy, tổ chức, tổ quốc, tổng công ty, tổng cục, tổng hợp, tự nhiên, ung bướu, viễn "
    "thông, việc làm, viện kiểm, việt nam, vô tuyến, văn hóa, văn phòng, vận chuyển, vận hành, vận tải, vật liệu, "
    "vật tư, vệ sinh, xung phong, xuất bản, xuất khẩu, xuất nhập cảnh, xây dựng, xã hội, xét nghiệm, xúc tiến, y "
    "học, y tế, ô nhiễm, đa khoa, điều dưỡng, điều hành, điều phối, điều tra, điện lực, điện tử, đo lường, đoàn "
    "kết, đào tạo, đê điều, đô thị, đăng kiểm, đăng ký, đường bộ, đường sắt, đường thủy, đại biểu, đại diện, đại "
    "học, đại đội, đất đai, đầu tư, đặc biệt, đặc khu, địa chất, địa phương, định cư, đối ngoại, đối phó, đội ngũ, "
    "động vật, ủy ban, ủy viên, ứng cứu, ứng dụng, ứng phó"
)

#: Syllables, in small letters, that follow each other in such a word.
COMPOUNDS = frozenset(pair for word in _WORDS.split(", ") for pair in pairwise(word.split()))
