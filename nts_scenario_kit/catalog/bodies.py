"""How names of agencies begin: where one name ends and the next one starts in a text that holds several."""

from __future__ import annotations

#: Words with which the name of one agency begins; a comma or “và” before them parts two agencies.
_HEADS = (
    "Sở", "Bộ", "Ban", "Công an", "Cảnh sát", "Quân đội", "Biên phòng", "Bộ đội", "Ủy ban", "Uỷ ban", "UBND", "HĐND",
    "Hội đồng", "Ngân hàng", "Văn phòng", "Báo", "Đài", "Viện", "Tòa án", "Toà án", "Mặt trận", "MTTQ", "Hội", "Đoàn",
    "Liên đoàn", "Chi cục", "Cục", "Tổng cục", "Trung tâm", "Phòng", "Trạm", "Bệnh viện", "Cảng vụ", "Hải quan",
    "Kiểm lâm", "Kiểm ngư", "Công ty", "Tập đoàn", "Tổng công ty", "Thanh tra", "Thuế", "Kho bạc", "Trường", "Chủ tịch",
    "Y tế", "Dân quân", "Đại đội", "Tiểu đoàn", "Trung đoàn", "Lữ đoàn", "Sư đoàn", "Quân khu",
    "Hải đội", "Hải quân", "Đồn",
)  # fmt: skip
HEAD = rf"(?:(?:lực lượng|Lực lượng|các|Các|những|đơn vị|cơ quan)\s|(?:{'|'.join(_HEADS)})\s+(?!ngành)\w|UBND\b|MTTQ\b)"
