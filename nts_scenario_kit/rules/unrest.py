"""In what words officers speak of step 2, stage 2 (Phụ lục, III.1.đ): the police take over. As in :mod:`.sayings`."""

from __future__ import annotations

from nts_scenario_kit.rules.sayings import BODIES, TRAFFIC

# Step 2, stage 2: leadership
POLICE = "công an | cảnh sát | ca (xã/phường/tỉnh/thành phố/tp) | catp | cand | cat | an ninh nhân dân"
_POLICE = "(công an/cảnh sát/ca xã/ca phường/ca tỉnh/ca tp/ca thành phố/catp/cand)"
_ROLES = (
    "(chủ trì/điều phối/quyền chỉ huy/vai trò chỉ huy/quyền điều hành/vai trò/quyền lãnh đạo/vai chỉ huy"
    "/trách nhiệm chính"
    "/quyền quyết định)"
)
_HAND_OVER = "(chuyển/giao/bàn giao/tiếp nhận/tiếp quản/trao/nhường/chuyển giao/sang tay/chuyển qua)"
HANDED_OVER = (
    f"{_HAND_OVER} … {_ROLES} | {_ROLES} … {_HAND_OVER} | {_ROLES} … (thuộc về/về tay/vào tay)"
    f" | {_POLICE} … (chủ trì/tiếp quản/đảm nhiệm/điều phối/đảm trách/đứng ra/lên thay/thay thế/cầm trịch/nắm quyền"
    "/giữ vai trò/tiếp nhận chỉ huy/nhận chỉ huy/nhận quyền/cầm quyền/đứng mũi chịu sào/làm chính/làm chủ)"
    f" | (chỉ huy/điều hành/lãnh đạo) … (về/sang/cho/qua) (tay /lực lượng /){_POLICE}"
    " | @police & @helm"
)
_UNTIL = (
    "(tạm thời/tiếp tục/đến khi/cho tới khi/chưa có/trong thời gian chờ/trong khi chờ/trước khi có/đến lúc/cho đến khi"
    "/tới lúc/tới khi/vẫn/ở lại/tạm/chờ/đợi/khi chưa/chưa/trước khi/trong lúc/lâm thời/đương nhiệm/trước thời điểm"
    "/giữ nguyên/không rời/duy trì/giữ vị trí)"
)
_COMMAND = "(chỉ huy/điều hành/phụ trách/đứng đầu/tư lệnh/chủ trì)"
INTERIM = (
    f"{_UNTIL} … {_COMMAND} | {_COMMAND} … {_UNTIL}"
    f" | {_UNTIL} … (người mới/người thay/người khác/người kế nhiệm/giao xong/bàn giao xong/nhận bàn giao)"
    f" | {_COMMAND} … (thôi/rời/nghỉ/hết/kết thúc) … (sau khi/khi đã/khi có/khi người)"
    " | @still & @until & @command"
)
_ANEW = (
    "(thành lập/kiện toàn/kích hoạt/thiết lập/lập/hình thành/tổ chức lại/vận hành/đề xuất/trình/tổ chức/mở/củng cố"
    "/nâng/chuyển thành/quyết định/ký/tham mưu/cơ cấu lại/thay)"
)
SET_UP_ANEW = f"{_ANEW} … {BODIES} | {BODIES} … {_ANEW} | @form & @body"
NEW_COMMANDER = (
    "(phân công/chỉ định/cử/giao/bổ nhiệm/bố trí/đề xuất/giới thiệu/đề cử/chọn/đặt/thay) …"
    " (chỉ huy/phụ trách/đứng đầu/điều hành/trưởng ban) | chỉ huy … (phân công/chỉ định) | chỉ huy trưởng"
    " | tổng chỉ huy | đứng đầu | nhân sự (chỉ huy/điều hành/lãnh đạo) | người chỉ huy (mới/chung/do)"
    " | (làm/là/giữ chức) (chỉ huy/trưởng ban/tư lệnh) | trưởng ban | tư lệnh | (danh sách/nhân sự/cơ cấu) … chỉ huy"
    " | @form & @lead | (tham mưu/thành lập/lập/kiện toàn) … và (người/nhân sự) chỉ huy"
    " | (ai/người) (làm trưởng/cầm đầu/cầm trịch/đứng đầu)"
)
_THINGS = (
    "(tình hình/hồ sơ/hiện trường/hiện trạng/lực lượng/nhiệm vụ/thông tin/tài liệu/diễn biến/biện pháp/sơ đồ/danh sách"
    "/số liệu/công việc/sổ sách/sổ/bản đồ/phương án/kết quả/nhật ký/quân số/chứng cứ/vật chứng/dữ liệu/kế hoạch/việc)"
)
BRIEFED = (
    "chỉ huy … (báo cáo/bàn giao/chấp hành/cung cấp/nói rõ/trình bày/tường trình/trao lại/chuyển giao/thuật lại)"
    " | (báo cáo/bàn giao/cung cấp/trao lại/nộp/kể lại/nói rõ/trao/chuyển lại/chuyển giao/tường trình/thuật lại"
    "/trình bày"
    f"/cập nhật/báo lại/giao lại/giải trình/phản ánh lại) … {_THINGS}"
    " | giao … (hồ sơ/sổ/sổ sách/sơ đồ/bản đồ/danh sách/số liệu/nhật ký/tài liệu/chứng cứ/vật chứng/dữ liệu/mẫu)"
    " | (tài liệu/hồ sơ/nhật ký/sơ đồ/danh sách/sổ sách) … (chuyển/giao/trao) (cho/lại) | giao nhận"
    " | biên bản (bàn giao/chuyển giao)"
    " | @brief & @record"
)
TASKS_GIVEN = (
    "(phân công/giao/xác định/phân định/quy định/phân chia/ấn định/chia/nhận/phân/cắt cử/bố trí) …"
    " (nhiệm vụ/phần việc/trách nhiệm/công việc/từng việc)"
    " | (giao/phân công/phân) (cụ thể/rõ/từng/riêng) | (quân đội/quân sự/chqs/y tế/dân quân/điện lực/cscđ/biên phòng"
    "/đoàn thanh niên/bộ đội/mặt trận/phụ nữ) (lo/giữ/bảo vệ/tuần tra/khoanh/phong toả/cứu/cấp cứu/vận chuyển"
    "/phụ trách/đảm nhiệm/canh/vòng/vận động/đảm trách/chịu trách nhiệm)"
    " | phân (nhiệm/vai/việc/khu/tuyến/mảng) | (rành mạch/rạch ròi) … giữa"
    " | nhiệm vụ (cụ thể/từng/của từng/của các/cho từng/cho các) | (giao/chia/phân/nhận) việc | (phần /)việc (của/cho)"
    " (từng/mỗi) | (từng/mỗi) (lực lượng/đơn vị/mũi/ngành/bên/tổ/đội) | ai (làm/lo/việc/phụ trách)"
    " | @each & @task | @assign & @force"
)

# Step 2, stage 2: security
ORDER_KEPT = (
    "ổn định … (trật tự/tình hình/địa bàn/xã hội) | giải tán | giữ (yên/vững/gìn) | giữ trật tự (trong/ở/tại/khu/nơi"
    "/trên/cho/xã hội/địa bàn/các/từng/thôn/chợ/bệnh viện) | (phương án/kế hoạch) … trật tự | bình (ổn/yên)"
    " | vãn hồi | lập lại"
    " | (giữ vững/giữ gìn/giữ ổn định/giữ nghiêm/duy trì/lập lại/tái lập/khôi phục/thiết lập) … (an ninh/trật tự)"
    " | (bảo đảm/đảm bảo) (an ninh, /)trật tự (xã hội/công cộng/tại/ở/khu/nơi/trên/trong/địa bàn)"
    " | phương án … bảo đảm … (an ninh/trật tự) | bảo đảm an ninh trật tự … (địa bàn/khu vực/hiện trường/nơi)"
    " | trật tự … (ổn định/trở lại/bình thường/được giữ) | (làm chủ/kiểm soát/khống chế) (được /)(tình hình/địa bàn)"
    " | yên (ổn/bình/tĩnh) | phong toả | (nếp/đời sống/sinh hoạt) … (bình thường/trở lại/như cũ)"
    " | (trở lại/trở về) (bình thường/ổn định/yên ổn) | không để … tụ (tập/lại)"
    " | giải toả (đám đông/hiện trường/điểm) | giãn dân | (phố/phố xá/xóm/xóm làng/chợ/bản/bến) … yên"
    " | yên (trở lại/như cũ) | chia hàng | hạ nhiệt | trị an | giới nghiêm"
    " | (không cho/không để/ngăn/can/tách/dẹp) … (xô xát/đánh nhau/ẩu đả/tụ tập/đám đông/hỗn loạn) | đối thoại"
    " | không để … trật tự"
    " | @crowd & @calm"
)
EXPLOITERS = (
    "thù địch | phản động | chống (phá/đối) | lợi dụng | kích động | xuyên tạc | cực đoan | cầm đầu | âm mưu | thủ đoạn"
    " | (phần tử/đối tượng/kẻ/thành phần) (xấu/chống đối/cơ hội/gian/quá khích) | xúi (giục/bẩy) | lôi kéo"
    " | trục lợi | mượn (cớ/gió/danh) | thừa (cơ/nước) | đội lốt | giật dây | cơ hội chính trị | khủng bố | chia rẽ"
    " | @watch & @stirrer | @expose & @stirrer"
)
_NET = (
    "(không gian mạng/trên mạng/mạng xã hội/môi trường mạng/internet/môi trường số/nhà mạng/trang mạng/trang web"
    "/trang tin/trang giả/trang điện tử/các trang/livestream/facebook/zalo/tiktok"
    "/telegram/youtube/fanpage/website/tài khoản/hội nhóm/không gian số/nền tảng số/an ninh mạng)"
)
_GUARD_THE_NET = (
    "(quản lý/kiểm soát/giám sát/rà quét/ngăn chặn/chặn/gỡ bỏ/gỡ/xử lý/nắm/khống chế/làm chủ/theo dõi/bảo vệ/bảo đảm"
    "/đảm bảo/rà soát/khoá/soi/trực/đấu tranh/vô hiệu hoá/bóc gỡ/xoá/tuần tra/hạn chế/canh)"
)
NET_CONTROLLED = (
    "an toàn thông tin | an ninh (thông tin/mạng) | an toàn (mạng/dữ liệu/hệ thống)"
    f" | {_GUARD_THE_NET} … {_NET}"
    " | (trên mạng/mạng xã hội/không gian mạng/môi trường mạng/nhà mạng) … (gỡ/chặn/gỡ bỏ/khoá/rà quét/giám sát"
    "/hạn chế)"
    " | (máy chủ/dữ liệu/hệ thống/cổng) … (xâm nhập/tấn công/chiếm quyền) | (lộ/mất/rò/đánh cắp) … dữ liệu | soc"
    " | gỡ (bài/clip/video) | tường lửa | mã độc"
    " | @shield & @cyber"
)
OFFENCES_HANDLED = (
    "đúng người đúng tội | xử lý nghiêm | khởi tố | truy tố | bắt (giữ/khẩn cấp/quả tang/đối tượng/kẻ) | nghiêm trị"
    " | (xử lý/xử phạt/điều tra/trấn áp/đấu tranh/xử/phạt/trừng trị) …"
    " (vi phạm/tội phạm/phạm tội/theo pháp luật/quy định của pháp luật/nghiêm minh/theo luật/đúng luật/đúng pháp luật"
    "/trước pháp luật/hình sự/hành chính/cầm đầu/kẻ)"
    " | (lập/củng cố) (hồ sơ/biên bản) | vụ án | xét xử | (đúng/không oan/không bỏ lọt/không lọt) tội | oan sai"
    " | bỏ lọt"
    " | đúng người | xử phạt | tạm (giữ/giam) | bắt giam | truy nã | theo pháp luật"
    " | @punish & @offender"
)
CAUSES = (
    "nguyên (nhân/do/cớ) | căn nguyên | nguồn (gốc/cơn) | vì (sao/đâu) | gốc (rễ/gác/vấn đề) | tại sao | lý do"
    " | (do/từ) đâu | mầm mống | bức xúc | mâu thuẫn | tác nhân | ngòi nổ"
    " | (điều kiện/yếu tố/kẽ hở/sơ hở/lỗ hổng/điều/cái) … (phát sinh/chuyển hoá/dẫn/gây/làm/khiến/đẩy/leo thang/biến)"
    " | leo thang | cớ (gì/sao) | vì cớ | duyên cớ"
    " | @find & @root"
)

_GUARD = "(bảo vệ/canh gác/chốt/an ninh/an toàn/tăng cường/gác/canh/trực/trông/trông coi/coi/giữ/cắm/rào/khép kín)"
_SITES = (
    "(cơ sở/hạ tầng/trọng yếu/trọng điểm/mục tiêu/công trình/trụ sở/kho/bệnh viện/nhà máy/trạm/hệ thống/ngân hàng"
    "/đập"
    "/hồ/cảng/sân bay/cầu/đê/đường dây/máy chủ/dữ liệu/cửa khẩu/đài/bưu điện/uỷ ban/ubnd/xung yếu/cơ quan/chợ"
    "/trường)"
)
GUARDED = f"{_GUARD} … {_SITES} | (mục tiêu/trọng yếu) … được (bảo vệ/canh gác) | @guard & @site"
PATROLLED = (
    "tuần (tra/đêm/lưu/phòng) | (đi/canh) tuần | chốt | gác đường"
    f" | kiểm soát … (phương tiện/người/đường/ra vào) | {TRAFFIC} | @patrol & @road | @patrol & @vehicle"
)
RIOTS = (
    "gây rối | bạo (loạn/động/lực) | biểu tình | quá khích | tụ (tập/họp) | (đập/cướp/đốt) phá | chống người"
    " | mất trật tự | lãn công | đình công | đông người | đám đông | chống đối | xô xát | ẩu đả | hôi của"
    " | làm loạn"
    " | nổi loạn | chiếm (giữ/đóng) | bắt giữ con tin | điểm nóng | khủng bố | manh động | @riot"
)
WATCHED = (
    "nắm … (tình hình/địa bàn/dư luận/thông tin/tin/diễn biến/người/đối tượng/nhóm/động thái"
    "/hoạt động/tâm tư/tư tưởng) | theo dõi | thu thập | trinh sát"
    " | nắm (chắc/bắt/sát/rõ/chặt) | bám (sát/nắm/địa bàn) | để (ý/mắt) | tình báo | dự báo | phân tích"
    " | nghe ngóng | @watch & @abroad | @watch & @stirrer"
    " | tình hình trong | giám sát"
)
TRUSTED = (
    "uy tín | người … (ảnh hưởng/tin cậy/tin tưởng/tin yêu/tín nhiệm/kính/nể/nổi tiếng/tiếng nói) | già (làng/bản)"
    " | trưởng (bản/thôn/ấp/khu/khóm/buôn/họ/tộc) | chức (sắc/việc) | nhân sĩ | bô lão | cựu chiến binh | trí thức"
    " | kol | nghệ sĩ | linh mục | hoà thượng | thượng toạ | đại đức | ni sư | hưu trí | blogger"
    " | (dân/bà con) tin | được (dân /bà con /nhiều người /)(tin cậy/tin tưởng/tín nhiệm/quý mến/kính trọng)"
    " | nổi tiếng | tiktoker | youtuber | ca sĩ | cầu thủ | giáo sư | người của công chúng | hội trưởng"
    " | trưởng tộc"
    " | mục sư | sư (thầy/trụ trì/cả/sãi) | các sư | cha xứ | lão thành | người cao tuổi | @trusted"
)
REMEDIES = (
    "tham mưu | đề xuất | kiến nghị | khắc phục | đề nghị"
    " | giải quyết | tháo gỡ | chấn chỉnh | loại (bỏ/trừ) | hoá giải | xoá | bịt | hiến kế | sửa"
    " | (cách/hướng) (gỡ/giải/xử lý/khắc phục/chữa/tháo) | @cure & @root"
)
