"""The project file ``nts.yaml``: which scenarios are built, for which localities, into which files."""

from enum import StrEnum
from typing import Annotated

from nts_scenario_kit.model.base import EMPTY_IS_LIST, EMPTY_IS_MAPPING, KitModel, Text, Texts, key
from nts_scenario_kit.model.types import choice

_PATTERN = (
    "Tên tệp Word không có đuôi, dấu / chia thư mục; dùng «tên cột» của bảng và «kịch bản» (tên tệp kịch bản). "
    "Để trống thì là «kịch bản», trong ma trận là «kịch bản»/«cột đầu tiên»."
)


class ProjectKind(StrEnum):
    """Kind of the input file."""

    PROJECT = "dự án"


class Layout(KitModel):
    """Where the documents go, and what they hold."""

    folder: Text = key(
        "thư mục", "Thư mục kết quả", "Thư mục ghi các tệp Word; để trống thì là ket_qua.", default="ket_qua"
    )
    name: Text = key("tên tệp", "Tên tệp kết quả", _PATTERN, default="")
    parts: Texts = key(
        "các phần",
        "Các phần của hồ sơ",
        "to_trinh, quyet_dinh, kich_ban_khung, phu_luc; để trống thì là Quyết định, Kịch bản khung và các phụ lục.",
        default=(),
    )


class Matrix(KitModel):
    """Scenarios with placeholders, and the table whose every row makes one document of each."""

    title: Text = key("tên", "Tên ma trận", "Tên gọi trong báo cáo.", default="")
    scenarios: Texts = key(
        "kịch bản",
        "Các tệp kịch bản",
        "Tệp kịch bản có «tên cột» ở những chỗ khác nhau giữa các địa bàn; được dùng * trong tên tệp.",
        required=True,
    )
    table: Text = key(
        "bảng",
        "Bảng địa bàn",
        "Tệp .csv hoặc .xlsx; dòng đầu là tên cột, mỗi dòng sau là một địa bàn.",
        required=True,
    )
    sheet: Text = key(
        "trang tính", "Trang tính", "Tên trang tính của tệp .xlsx; để trống thì là trang đầu.", default=""
    )
    variant: Text = key("biến thể", "Biến thể", "Biến thể của các kịch bản không ghi biến thể.", default="")
    name: Text = key("tên tệp", "Tên tệp kết quả", _PATTERN, default="")
    parts: Texts = key("các phần", "Các phần của hồ sơ", "Như ở “kết quả”, riêng cho ma trận này.", default=())


class Project(KitModel):
    """One file ``nts.yaml``."""

    kind: Annotated[ProjectKind | None, choice(ProjectKind)] = key(
        "loại", "Loại tệp", "Luôn là: dự án.", default=ProjectKind.PROJECT
    )
    title: Text = key("tên", "Tên dự án", "Tên gọi trong báo cáo.", default="")
    variant: Text = key("biến thể", "Biến thể", "Biến thể của các kịch bản không ghi biến thể.", default="")
    output: Annotated[Layout, EMPTY_IS_MAPPING] = key(
        "kết quả", "Kết quả", "Thư mục, tên tệp, các phần của hồ sơ.", default_factory=Layout
    )
    scenarios: Texts = key(
        "kịch bản", "Các tệp kịch bản", "Mỗi tệp thành một hồ sơ Word; được dùng * trong tên tệp.", default=()
    )
    matrices: Annotated[tuple[Matrix, ...], EMPTY_IS_LIST] = key(
        "ma trận", "Các ma trận", "Kịch bản có «tên cột» ghép với bảng địa bàn.", default=()
    )
