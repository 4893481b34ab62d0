"""Who issues the scenario, when, under which number and signature (NĐ 30/2020, Phụ lục I)."""

from typing import Annotated

from nts_scenario_kit.model.base import EMPTY_IS_MAPPING, Figure, KitModel, Text, Texts, key
from nts_scenario_kit.model.citation import Citations
from nts_scenario_kit.model.types import (
    Carrier,
    Circulation,
    Day,
    IssueNumber,
    Secrecy,
    SignerForm,
    TextSize,
    Urgency,
    choice,
)


class Signer(KitModel):
    """The one who signs (NĐ 30/2020, Phụ lục I, II.7)."""

    form: Annotated[SignerForm | None, choice(SignerForm)] = key(
        "hình thức ký",
        "Quyền hạn ký",
        "TM. (thay mặt tập thể), KT. (ký thay), TL. (thừa lệnh), TUQ. (thừa ủy quyền), Q. (quyền); "
        "để trống khi người đứng đầu ký theo thẩm quyền của mình.",
        clause="NĐ 30/2020, Phụ lục I, II.7b",
    )
    post: Text = key("chức vụ", "Chức vụ", "Chức vụ của người ký, ví dụ CHỦ TỊCH hoặc PHÓ CHỦ TỊCH.", default="")
    name: Text = key("họ tên", "Họ tên", "Họ và tên người ký; để trống khi chưa biết.", default="")
    collective: Text = key(
        "thay mặt",
        "Thay mặt",
        "Tên tập thể lãnh đạo hoặc cơ quan mà người ký thay mặt, ví dụ ỦY BAN NHÂN DÂN.",
        default="",
    )
    principal: Text = key(
        "người đứng đầu", "Chức vụ người đứng đầu", "Chức vụ đứng sau KT., TL., TUQ., Q., ví dụ CHỦ TỊCH.", default=""
    )


class Submission(KitModel):
    """The submission (Tờ trình) to the competent authority: who submits and signs it."""

    body: Text = key(
        "cơ quan trình",
        "Cơ quan trình",
        "Cơ quan trình ban hành; để trống thì là cơ quan chủ trì lĩnh vực.",
        default="",
    )
    parent: Text = key("cơ quan chủ quản", "Cơ quan chủ quản", "Cơ quan chủ quản của cơ quan trình.", default="")
    sign: Text = key("ký hiệu", "Chữ viết tắt cơ quan", "Chữ viết tắt cơ quan trình, ví dụ SYT.", default="")
    signer: Annotated[Signer, EMPTY_IS_MAPPING] = key(
        "người ký", "Người ký", "Quyền hạn, chức vụ, họ tên người ký Tờ trình.", default_factory=Signer
    )
    recipients: Texts = key("nơi nhận", "Nơi nhận", "Các dòng Nơi nhận của Tờ trình, chưa gồm dòng Lưu.", default=())
    drafting_unit: Text = key("đơn vị soạn thảo", "Đơn vị soạn thảo", "Chữ viết tắt đơn vị soạn thảo.", default="")


class Issuance(KitModel):
    """Everything of the carrying document that is not its content."""

    carrier: Annotated[Carrier | None, choice(Carrier)] = key(
        "hình thức", "Hình thức ban hành", "Văn bản ban hành kịch bản khung: quyết định hoặc kế hoạch."
    )
    body: Text = key(
        "cơ quan ban hành",
        "Cơ quan ban hành",
        "Tên đầy đủ của cơ quan ban hành.",
        default="",
        clause="NĐ 30/2020, Phụ lục I, II.2",
    )
    parent: Text = key(
        "cơ quan chủ quản",
        "Cơ quan chủ quản",
        "Tên cơ quan chủ quản trực tiếp, nếu có.",
        default="",
        clause="NĐ 30/2020, Phụ lục I, II.2",
    )
    competence: Text = key(
        "thẩm quyền ban hành",
        "Thẩm quyền ban hành",
        "Dòng thẩm quyền của Quyết định: tên cơ quan hoặc chức vụ người đứng đầu.",
        default="",
    )
    sign: Text = key(
        "ký hiệu",
        "Chữ viết tắt cơ quan",
        "Chữ viết tắt tên cơ quan trong ký hiệu, ví dụ UBND.",
        default="",
        clause="NĐ 30/2020, Phụ lục I, II.3",
    )
    place: Text = key(
        "địa danh", "Địa danh", "Địa danh nơi cơ quan đóng trụ sở.", default="", clause="NĐ 30/2020, Phụ lục I, II.4"
    )
    number: IssueNumber = key(
        "số",
        "Số văn bản",
        "Số do văn thư cấp; để trống khi chưa ban hành.",
        default=IssueNumber(""),
        clause="NĐ 30/2020, Phụ lục I, II.3",
    )
    date: Day = key(
        "ngày", "Ngày ban hành", "Ngày ban hành; để trống khi chưa ban hành.", clause="NĐ 30/2020, Phụ lục I, II.4"
    )
    signer: Annotated[Signer, EMPTY_IS_MAPPING] = key(
        "người ký",
        "Người ký",
        "Quyền hạn, chức vụ, họ tên người ký.",
        default_factory=Signer,
        clause="NĐ 30/2020, Phụ lục I, II.7",
    )
    bases: Citations = key(
        "căn cứ ban hành",
        "Căn cứ ban hành",
        "Các căn cứ ghi trong Quyết định hoặc Kế hoạch.",
        default=(),
        clause="NĐ 30/2020, Phụ lục I, II.6a",
    )
    proposer: Text = key(
        "cơ quan đề nghị", "Cơ quan đề nghị", "Người hoặc cơ quan đề nghị ban hành, ví dụ Giám đốc Sở Y tế.", default=""
    )
    addressees: Texts = key(
        "kính gửi", "Kính gửi", "Nơi nhận Tờ trình.", default=(), clause="NĐ 30/2020, Phụ lục I, II.9"
    )
    submission: Annotated[Submission, EMPTY_IS_MAPPING] = key(
        "tờ trình",
        "Tờ trình",
        "Cơ quan trình, người ký Tờ trình.",
        default_factory=Submission,
        clause="NĐ 30/2020, Phụ lục III, mẫu 1.4",
    )
    executors: Texts = key(
        "trách nhiệm thi hành",
        "Trách nhiệm thi hành",
        "Những người, cơ quan chịu trách nhiệm thi hành (Điều cuối của Quyết định).",
        default=(),
    )
    recipients: Texts = key(
        "nơi nhận",
        "Nơi nhận",
        "Các dòng của mục Nơi nhận, chưa gồm dòng Lưu.",
        default=(),
        clause="NĐ 30/2020, Phụ lục I, II.9",
    )
    drafting_unit: Text = key(
        "đơn vị soạn thảo", "Đơn vị soạn thảo", "Chữ viết tắt đơn vị soạn thảo, dùng cho dòng Lưu: VT, ….", default=""
    )
    drafter: Text = key(
        "ký hiệu người soạn thảo",
        "Ký hiệu người soạn thảo",
        "Ký hiệu người soạn thảo văn bản.",
        default="",
        clause="NĐ 30/2020, Phụ lục I, III.3",
    )
    copies: Figure = key(
        "số bản", "Số lượng bản", "Số lượng bản phát hành.", default="", clause="NĐ 30/2020, Phụ lục I, III.3"
    )
    urgency: Annotated[Urgency | None, choice(Urgency)] = key(
        "độ khẩn",
        "Độ khẩn",
        "hỏa tốc, thượng khẩn hoặc khẩn; để trống nếu không khẩn.",
        clause="NĐ 30/2020, Phụ lục I, III.2b",
    )
    secrecy: Annotated[Secrecy | None, choice(Secrecy)] = key(
        "độ mật",
        "Độ mật",
        "tuyệt mật, tối mật hoặc mật; chỉ người có thẩm quyền xác định, công cụ không tự thêm.",
        clause="NĐ 30/2020, Phụ lục I, III.2a",
    )
    circulation: Annotated[Circulation | None, choice(Circulation)] = key(
        "chỉ dẫn lưu hành",
        "Chỉ dẫn lưu hành",
        "xem xong trả lại hoặc lưu hành nội bộ.",
        clause="NĐ 30/2020, Phụ lục I, III.2c",
    )
    contact: Texts = key(
        "địa chỉ liên hệ",
        "Địa chỉ liên hệ",
        "Địa chỉ, thư điện tử, trang thông tin, điện thoại, fax ở cuối trang đầu.",
        default=(),
        clause="NĐ 30/2020, Phụ lục I, III.4",
    )
    text_size: Annotated[TextSize | None, choice(TextSize, figures=True)] = key(
        "cỡ chữ",
        "Cỡ chữ",
        "Cỡ chữ nội dung: 14 hoặc 13; các thành phần khác đổi theo.",
        clause="NĐ 30/2020, Phụ lục I, V",
    )
