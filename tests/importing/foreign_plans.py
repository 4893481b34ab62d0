"""Plans of offices with contents of their own: several scenarios, a part of a plan, a table, an essay, two hundred pages."""

# ruff: noqa: E501 - paragraphs of plans

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

from importing.foreign_outline import SUBJECT, TITLE
from support import ROOT

sys.path.append(str(ROOT / "tests" / "word"))  # the raw markup of the office documents

from office_letters import text
from office_xml import B, gap, jc, p, r, tbl, tc, tr

CENTRE = gap() + jc("center")


def title() -> list[str]:
    """The title of a scenario, alone."""
    return [p(r(TITLE, B), ppr=CENTRE), p(r(SUBJECT, B), ppr=CENTRE)]


def again(situations: int = 3) -> Iterator[str]:
    """Several situations, all called ``Kịch bản 1``, ``Kịch bản 2``: the same parts in each."""
    yield from title()
    yield p(r("I. CĂN CỨ BAN HÀNH", B))
    yield text("- Luật Phòng bệnh ngày 10 tháng 12 năm 2025.")
    yield p(r("II. MỤC TIÊU, YÊU CẦU", B))
    yield text("- Không để bị động, bất ngờ trong mọi tình huống.")
    yield p(r("III. CÁC KỊCH BẢN", B))
    for n in range(1, situations + 1):
        yield p(r(f"Kịch bản {n}: Dịch bệnh cấp độ {n} tại cụm dân cư", B))
        yield p(r("a) Nội dung tình huống", B))
        yield text(f"- Ổ dịch cấp độ {n} lan qua {n + 3} thôn.")
        yield p(r("b) Mục tiêu, yêu cầu xử lý tình huống", B))
        yield text(f"- Dập dịch cấp {n} trong {n + 6} ngày.")
        yield p(r("đ) Các bước xử lý", B))
        yield p(r("Bước 1: Ghi nhận, xác minh"))
        yield text(f"- Trạm y tế số {n} ghi nhận ca bệnh.")
    yield p(r("IV. TỔ CHỨC THỰC HIỆN", B))
    yield text("- Sở Y tế: chủ trì hướng dẫn.")


def partly() -> Iterator[str]:
    """An ordinary plan of a year, of which one section is a scenario."""
    yield p(r("KẾ HOẠCH", B), ppr=CENTRE)
    yield p(r("Công tác y tế năm 2027 và kịch bản ứng phó dịch bệnh", B), ppr=CENTRE)
    for head, texts in (
        ("I. ĐẶC ĐIỂM TÌNH HÌNH", ("Dân số toàn xã 12.450 người, 3.210 hộ.", "Trạm y tế có 06 biên chế.")),
        ("II. CHỈ TIÊU", ("Tiêm chủng đầy đủ đạt 96,5 %.", "Bảo hiểm y tế đạt 95 %.")),
        ("III. TÌNH HUỐNG VÀ BIỆN PHÁP ỨNG PHÓ", ()),
    ):
        yield p(r(head, B))
        yield from (text(f"- {one}") for one in texts)
    yield p(r("Tình huống 1: Sốt xuất huyết bùng phát tại 03 thôn ven suối", B))
    yield text("Khi có từ 20 ca trong 01 tuần, trạm y tế báo cáo Ủy ban nhân dân xã.")
    yield text("Lực lượng: trạm y tế, dân quân, đoàn thanh niên.")
    yield p(r("IV. KINH PHÍ", B))
    yield text("- Ngân sách xã: 120 triệu đồng.")
    yield p(r("V. TỔ CHỨC THỰC HIỆN", B))
    yield text("- Trưởng trạm y tế chịu trách nhiệm.")


def only_a_table() -> Iterator[str]:
    head = tr(
        *(
            tc(1800, p(r(one, B)))
            for one in ("TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian")
        )
    )
    rows = [tr(*(tc(1800, p(r(one))) for one in row)) for row in (
        ("1", "Lập danh sách hộ dễ bị tổn thương", "Trạm Y tế xã", "Công an xã, Mặt trận Tổ quốc xã", "Quý I/2027"),
        ("2", "Diễn tập sơ tán", "Ban Chỉ huy quân sự xã", "Các thôn", "15/4/2027"))]  # fmt: skip
    yield tbl((1800,) * 5, head, *rows, bordered=True)
    yield p()


def nothing() -> Iterator[str]:
    yield p()


def no_scenario() -> Iterator[str]:
    """An essay with headings of its own."""
    for head, body in (
        ("Chương 1. Mùa nước nổi", "Nước tràn đồng từ tháng bảy; ghe xuồng đi lại như mắc cửi."),
        ("Mục tiêu của chuyến đi", "Ghi lại 12 câu hò, 05 điệu lý cùng nghệ nhân 83 tuổi."),
        ("Tình huống bất ngờ", "Xuồng chết máy giữa rạch; cả đoàn chèo tay 02 giờ."),
        ("Bước 1 của người học đàn", "Lên dây; thử tiếng; nghe thầy so phím."),
    ):
        yield p(r(head, B))
        yield text(body)


def long() -> Iterator[str]:
    """Two hundred pages."""
    yield from title()
    yield p(r("III. XỬ LÝ CÁC TÌNH HUỐNG", B))
    for n in range(1, 101):
        yield p(r(f"{n}. Tình huống {n}: Sự cố số {n} trên địa bàn", B))
        yield p(r("a) Nội dung tình huống", B))
        yield from (
            text(
                f"- Diễn biến thứ {k} của sự cố {n}: mực nước dâng {n * 3 + k} cm, cô lập {k + 2} cụm dân cư; "
                + "lực lượng tại chỗ kiểm tra từng hộ, ghi biên bản, báo cáo theo giờ. " * 4
            )
            for k in range(1, 9)
        )
        yield p(r("b) Mục tiêu, yêu cầu xử lý tình huống", B))
        yield from (text(f"- Mục tiêu {k} của sự cố {n}.") for k in range(1, 5))
    yield p(r("IV. TỔ CHỨC THỰC HIỆN", B))


#: Plans of their own: no word may be lost.
OTHERS: dict[str, Callable[[], Iterator[str]]] = {
    one.__name__: one for one in (again, partly, only_a_table, nothing, no_scenario, long)
}
