"""The scenario file: the outline of the Phụ lục of Nghị quyết 147/NQ-CP as an author fills it in."""

from typing import Annotated

from nts_scenario_kit.model.aside import NotApplicable, Waiver
from nts_scenario_kit.model.base import EMPTY_IS_LIST, EMPTY_IS_MAPPING, Filled, KitModel, Text, Texts, key
from nts_scenario_kit.model.citation import Citations
from nts_scenario_kit.model.deadline import Deadline
from nts_scenario_kit.model.issuance import Issuance
from nts_scenario_kit.model.situation import Situation
from nts_scenario_kit.model.types import Kind, Level, Orientation, choice


class Practical(KitModel):
    """Practical basis (I.3)."""

    developments: Texts = key(
        "diễn biến, đặc điểm",
        "Diễn biến, đặc điểm",
        "Diễn biến, đặc điểm các đe dọa an ninh phi truyền thống.",
        default=(),
        clause="I.3.a",
    )
    impact: Texts = key(
        "tính chất, mức độ tác động",
        "Tính chất, mức độ tác động",
        "Tác động đến kinh tế - xã hội, quốc phòng, an ninh quốc gia, trật tự, an toàn xã hội.",
        default=(),
        clause="I.3.b",
    )


class Basis(KitModel):
    """Political, legal and practical basis (I)."""

    political: Citations = key(
        "chính trị",
        "Cơ sở chính trị",
        "Văn kiện Đại hội Đảng; nghị quyết, chỉ thị, kết luận của Trung ương, Bộ Chính trị, Ban Bí thư.",
        default=(),
        clause="I.1",
    )
    legal: Citations = key(
        "pháp lý",
        "Cơ sở pháp lý",
        "Quy định của Hiến pháp; luật chuyên ngành và văn bản quy phạm pháp luật.",
        default=(),
        clause="I.2",
    )
    practical: Annotated[Practical, EMPTY_IS_MAPPING] = key(
        "thực tiễn",
        "Cơ sở thực tiễn",
        "Diễn biến, đặc điểm; tính chất, mức độ tác động.",
        default_factory=Practical,
        clause="I.3",
    )


class Objectives(KitModel):
    """Objectives, requirements, mottos, principles (II)."""

    aims: Texts = key("mục tiêu", "Mục tiêu", "Mục tiêu của kịch bản khung.", default=(), clause="II")
    requirements: Texts = key("yêu cầu", "Yêu cầu", "Yêu cầu đặt ra.", default=(), clause="II")
    mottos: Texts = key(
        "phương châm", "Phương châm", "Phương châm “ba chủ động”, “bốn tại chỗ”…", default=(), clause="II"
    )
    principles: Texts = key(
        "nguyên tắc",
        "Nguyên tắc",
        "Sự lãnh đạo của Đảng, quản lý của Nhà nước, phân công, phân cấp, cách tiếp cận toàn diện.",
        default=(),
        clause="II",
    )


class Assurance(KitModel):
    """What the response needs (IV.1)."""

    funds: Texts = key("kinh phí", "Kinh phí", "Nguồn kinh phí bảo đảm.", default=(), clause="IV.1")
    forces: Texts = key("lực lượng", "Lực lượng", "Bảo đảm lực lượng.", default=(), clause="IV.1")
    means: Texts = key(
        "phương tiện, vật tư", "Phương tiện, vật tư", "Bảo đảm phương tiện, vật tư, hậu cần.", default=(), clause="IV.1"
    )
    communications: Texts = key(
        "thông tin liên lạc", "Thông tin liên lạc", "Bảo đảm thông tin liên lạc.", default=(), clause="IV.1"
    )
    drills: Texts = key(
        "diễn tập", "Tập huấn, diễn tập", "Tập huấn, diễn tập theo kịch bản khung.", default=(), clause="IV.1"
    )
    other: Texts = key("khác", "Bảo đảm khác", "Các mặt bảo đảm khác.", default=(), optional=True, clause="IV.1")


class Assignment(KitModel):
    """One task: who, what, when, which product, which responsibility, whose authority (IV.2; "6 rõ")."""

    group: Text = key(
        "nhóm", "Nhóm nhiệm vụ", "Nhóm nhiệm vụ, nếu bảng chia nhóm.", default="", optional=True, clause="IV.2"
    )
    task: Text = key("việc", "Nhiệm vụ", "Rõ việc: nội dung nhiệm vụ.", default="", clause="IV.2")
    lead: Texts = key(
        "chủ trì", "Cơ quan chủ trì", "Rõ người: một cơ quan chịu trách nhiệm chính.", default=(), clause="IV.2"
    )
    cooperation: Texts = key("phối hợp", "Cơ quan phối hợp", "Các cơ quan phối hợp.", default=(), clause="IV.2")
    deadline: Deadline = key(
        "thời hạn", "Thời hạn", "Rõ thời gian: ngày hoàn thành, hoặc thường xuyên.", default=Deadline(""), clause="IV.2"
    )
    report_cycle: Text = key(
        "kỳ báo cáo", "Kỳ báo cáo", "Kỳ báo cáo của nhiệm vụ thường xuyên.", default="", optional=True, clause="IV.2"
    )
    product: Text = key("sản phẩm", "Sản phẩm", "Rõ sản phẩm, kết quả.", default="", clause="IV.2")
    responsibility: Text = key(
        "trách nhiệm", "Trách nhiệm", "Rõ trách nhiệm của cơ quan chủ trì, phối hợp.", default="", clause="IV.2"
    )
    authority: Text = key(
        "thẩm quyền", "Thẩm quyền", "Rõ thẩm quyền: cấp quyết định, phê duyệt.", default="", clause="IV.2"
    )


class Reporting(KitModel):
    """When and to whom progress is reported (IV)."""

    due: Text = key(
        "kỳ hạn", "Kỳ hạn báo cáo", "Kỳ hạn báo cáo, ví dụ trước ngày 05 tháng 11 hằng năm.", default="", clause="IV"
    )
    recipient: Text = key("nơi nhận", "Nơi nhận báo cáo", "Cơ quan nhận, tổng hợp báo cáo.", default="", clause="IV")


class Revision(KitModel):
    """How the scenario is amended, supplemented and updated (IV.3)."""

    cycle: Text = key("định kỳ", "Định kỳ rà soát", "Chu kỳ rà soát, cập nhật.", default="", clause="IV.3")
    triggers: Texts = key(
        "khi nào", "Khi nào phải cập nhật", "Các trường hợp phải sửa đổi, bổ sung, cập nhật.", default=(), clause="IV.3"
    )
    focal: Text = key(
        "cơ quan đầu mối", "Cơ quan đầu mối", "Cơ quan đầu mối rà soát, đề xuất.", default="", clause="IV.3"
    )
    authority: Text = key(
        "thẩm quyền",
        "Thẩm quyền quyết định",
        "Cấp quyết định việc sửa đổi, bổ sung, cập nhật.",
        default="",
        clause="IV.3",
    )


class Implementation(KitModel):
    """Implementation (IV)."""

    assurance: Annotated[Assurance, EMPTY_IS_MAPPING] = key(
        "bảo đảm",
        "Công tác bảo đảm",
        "Kinh phí, lực lượng, phương tiện, thông tin, diễn tập.",
        default_factory=Assurance,
        clause="IV.1",
    )
    assignments: Annotated[tuple[Assignment, ...], EMPTY_IS_LIST] = key(
        "phân công", "Phân công trách nhiệm", "Danh sách nhiệm vụ của từng chủ thể.", default=(), clause="IV.2"
    )
    reporting: Annotated[Reporting, EMPTY_IS_MAPPING] = key(
        "chế độ báo cáo", "Chế độ báo cáo", "Kỳ hạn, nơi nhận báo cáo.", default_factory=Reporting, clause="IV"
    )
    revision: Annotated[Revision, EMPTY_IS_MAPPING] = key(
        "sửa đổi, bổ sung, cập nhật",
        "Sửa đổi, bổ sung, cập nhật",
        "Quy định về việc sửa đổi, bổ sung, cập nhật kịch bản khung.",
        default_factory=Revision,
        clause="IV.3",
    )


class AnnexTable(KitModel):
    """A table of an annex."""

    columns: Texts = key("cột", "Tên các cột", "Tên các cột của bảng.", default=())
    rows: Annotated[tuple[Texts, ...], EMPTY_IS_LIST] = key(
        "dòng", "Các dòng", "Các dòng của bảng, mỗi dòng một danh sách ô.", default=()
    )


class Annex(KitModel):
    """A further annex (NĐ 30/2020, Phụ lục I, III.1)."""

    title: Text = key("tên", "Tên phụ lục", "Tên phụ lục.", default="", clause="NĐ 30/2020, Phụ lục I, III.1")
    orientation: Annotated[Orientation | None, choice(Orientation)] = key("hướng giấy", "Hướng giấy", "dọc hoặc ngang.")
    body: Texts = key("nội dung", "Nội dung", "Các đoạn của phụ lục.", default=())
    table: Annotated[AnnexTable, EMPTY_IS_MAPPING] = key(
        "bảng", "Bảng", "Bảng của phụ lục.", default_factory=AnnexTable
    )


class LeadIns(KitModel):
    """Sentences of the Phụ lục that lead in; left out: the variant's; given empty: not printed."""

    intro: Text | None = key(
        "mở đầu", "Câu mở đầu", "Đoạn mở đầu kịch bản khung; để trống thì không in.", clause="INTRO"
    )
    objectives: Text | None = key(
        "mục II", "Lời dẫn mục II", "Đoạn dẫn của mục II; để trống thì không in.", clause="II.body"
    )
    further: Text | None = key(
        "tình huống tiếp theo",
        "Câu về các tình huống tiếp theo",
        "Câu cuối mục III về các tình huống tiếp theo; để trống thì không in.",
        clause="III.2",
    )


class Unclassified(KitModel):
    """A passage of an imported Word file that has no field yet."""

    place: Text = key("vị trí", "Vị trí", "Chỗ của đoạn trong tệp Word.", default="")
    text: Text = key("đoạn", "Đoạn văn", "Nguyên văn đoạn chưa phân loại.", default="")
    nearest: Text = key("gợi ý", "Mục gần nhất", "Mục của kịch bản có vẻ phù hợp nhất.", default="")


class Scenario(KitModel):
    """A framework scenario (Phụ lục of Nghị quyết 147/NQ-CP)."""

    kind: Annotated[Kind | None, choice(Kind)] = key(
        "loại", "Loại tệp", "Luôn là: kịch bản khung.", default=Kind.SCENARIO
    )
    variant: Filled = key(
        "biến thể", "Biến thể", "Mã biến thể, ví dụ national, dak_nong, can_tho (lệnh: nts variants).", required=True
    )
    domain: Filled = key(
        "lĩnh vực", "Lĩnh vực", "Mã lĩnh vực, ví dụ y_te, nguon_nuoc (lệnh: nts variants show).", required=True
    )
    level: Annotated[Level, choice(Level, required=True)] = key(
        "cấp", "Cấp ban hành", "bộ, tỉnh hoặc xã.", required=True
    )
    subject: Filled = key("trích yếu", "Trích yếu", "Dòng tên của kịch bản khung.", required=True)
    locality: Text = key("địa bàn", "Địa bàn", "Nơi áp dụng, ví dụ thành phố Cần Thơ.", default="")
    issuance: Annotated[Issuance, EMPTY_IS_MAPPING] = key(
        "ban hành", "Ban hành", "Cơ quan, số, ngày, người ký, nơi nhận…", default_factory=Issuance
    )
    basis: Annotated[Basis, EMPTY_IS_MAPPING] = key(
        "căn cứ", "Căn cứ ban hành", "Cơ sở chính trị, pháp lý, thực tiễn.", default_factory=Basis, clause="I"
    )
    objectives: Annotated[Objectives, EMPTY_IS_MAPPING] = key(
        "mục tiêu, yêu cầu",
        "Mục tiêu, yêu cầu, phương châm, nguyên tắc",
        "Cụ thể hóa phù hợp đặc điểm, đặc thù của cơ quan, địa phương.",
        default_factory=Objectives,
        clause="II",
    )
    situations: Annotated[tuple[Situation, ...], EMPTY_IS_LIST] = key(
        "tình huống", "Các tình huống", "Một hoặc nhiều tình huống.", default=(), clause="III"
    )
    implementation: Annotated[Implementation, EMPTY_IS_MAPPING] = key(
        "tổ chức thực hiện",
        "Tổ chức thực hiện",
        "Bảo đảm, phân công, báo cáo, cập nhật.",
        default_factory=Implementation,
        clause="IV",
    )
    lead_ins: Annotated[LeadIns, EMPTY_IS_MAPPING] = key(
        "lời dẫn",
        "Lời dẫn",
        "Thay hoặc bỏ các câu dẫn in sẵn theo Phụ lục.",
        default_factory=LeadIns,
    )
    annexes: Annotated[tuple[Annex, ...], EMPTY_IS_LIST] = key(
        "phụ lục", "Phụ lục khác", "Các phụ lục khác của kịch bản khung.", default=()
    )
    waivers: Annotated[tuple[Waiver, ...], EMPTY_IS_LIST] = key(
        "bỏ qua", "Bỏ qua", "Các phát hiện được bỏ qua công khai, có lý do.", default=()
    )
    not_applicable: Annotated[tuple[NotApplicable, ...], EMPTY_IS_LIST] = key(
        "không áp dụng", "Khoản không áp dụng", "Các khoản của Phụ lục không áp dụng, có lý do.", default=()
    )
    unclassified: Annotated[tuple[Unclassified, ...], EMPTY_IS_LIST] = key(
        "chưa phân loại", "Chưa phân loại", "Các đoạn nhập từ Word chưa có chỗ.", default=()
    )
