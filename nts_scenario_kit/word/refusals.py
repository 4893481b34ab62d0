"""Why a file is no usable Word file: one rule for each reason, with its manual page.

An unusable file is a finding, so that one bad file among a hundred stops nothing. A missing file is InputError.
"""

from __future__ import annotations

from collections.abc import Callable

from nts_scenario_kit.finding import Finding, Severity
from nts_scenario_kit.rule import Registry
from nts_scenario_kit.vietnamese import MOST_MARKS

#: The rules ``WORD-…``; each function turns the details of its case into the finding.
RULES: Registry[Callable[..., Finding]] = Registry()

_GROUP = "tệp Word"
_KIT = "quy tắc an toàn của bộ công cụ"


def _finding(rule: str, file: str, message: str, hint: str, path: str = "") -> Finding:
    return Finding(file, None, None, path, rule, RULES[rule].severity, message, RULES[rule].clause, hint)


@RULES.rule("WORD-EMPTY", Severity.ERROR, _KIT, _GROUP)
def empty(file: str) -> Finding:
    """Tệp rỗng.

    Tệp dài 0 byte: thường do chép dở hoặc ổ đĩa đầy, không phải văn bản trống.

    Sai: tệp .docx dài 0 byte
    Đúng: tệp .docx mở được bằng Word
    """
    return _finding("WORD-EMPTY", file, "tệp rỗng (0 byte)", "chép lại hoặc tải lại tệp")


@RULES.rule("WORD-TRUNCATED", Severity.ERROR, _KIT, _GROUP)
def truncated(file: str, detail: str = "") -> Finding:
    """Tệp hỏng hoặc chưa tải xong.

    Phần cuối của tệp bị mất hoặc dữ liệu bên trong không giải nén được.

    Sai: nửa đầu của một tệp .docx
    Đúng: tệp .docx trọn vẹn
    """
    message = "tệp hỏng hoặc chưa tải xong" + (f" ({detail})" if detail else "")
    return _finding("WORD-TRUNCATED", file, message, "tải lại tệp, hoặc mở bằng Word và chọn sửa chữa rồi lưu lại")


@RULES.rule("WORD-ENCRYPTED", Severity.ERROR, _KIT, _GROUP)
def encrypted(file: str, *, sure: bool = True) -> Finding:
    """Tệp có mật khẩu.

    Nội dung đã được mã hóa nên không kiểm tra được; bộ công cụ không hỏi và không dò mật khẩu.

    Sai: tệp .docx đặt mật khẩu mở
    Đúng: cùng tệp đó đã gỡ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu)
    """
    doubt = "" if sure else ", hoặc là tệp Office kiểu cũ bị hỏng,"
    hint = "gỡ mật khẩu trong Word rồi lưu lại" if sure else "mở bằng Word (gỡ mật khẩu nếu có), lưu thành .docx"
    return _finding("WORD-ENCRYPTED", file, f"tệp có mật khẩu{doubt} nên không đọc được", hint)


@RULES.rule("WORD-TYPE", Severity.ERROR, _KIT, _GROUP)
def wrong_type(file: str, real: str) -> Finding:
    """Không phải tệp .docx.

    Tên tệp có đuôi .docx nhưng bên trong là loại khác.

    Sai: tệp PDF đổi đuôi thành .docx
    Đúng: tệp do Word lưu ở dạng “Word Document (*.docx)”
    """
    return _finding(
        "WORD-TYPE", file, f"đây là {real}, không phải tệp Word .docx", "mở bằng ứng dụng đúng rồi lưu dạng .docx"
    )


def plain_text(file: str) -> Finding:
    """A text or YAML file among the Word files, under the rule of wrong types."""
    message = "đây là tệp văn bản thuần hoặc YAML, không phải tệp Word .docx"
    hint = "nội dung viết bằng YAML kiểm tra bằng lệnh “nts check”; “nts lint” chỉ đọc tệp .docx"
    return _finding("WORD-TYPE", file, message, hint)


@RULES.rule("WORD-LOCK", Severity.ERROR, _KIT, _GROUP)
def lock(file: str) -> Finding:
    """Tệp khóa của Word.

    Tệp có tên bắt đầu bằng “~$” do Word tạo khi một văn bản đang mở; nó không chứa nội dung.

    Sai: ~$QD.docx
    Đúng: QD.docx
    """
    hint = (
        "chọn tệp cùng tên không có “~$”; Word tạo tệp này khi văn bản cùng tên đang mở, có khi để sót lại:"
        " không ai đang mở thì xóa tệp này"
    )
    return _finding("WORD-LOCK", file, "đây là tệp khóa tạm của Word, không phải văn bản", hint)


@RULES.rule("WORD-MACRO", Severity.ERROR, _KIT, _GROUP)
def macro(file: str, part: str) -> Finding:
    """Tệp chứa macro.

    Văn bản hành chính không cần macro hay điều khiển ActiveX, và chúng có thể gây hại. Bộ công cụ không đọc và không
    chạy chúng.

    Sai: tệp có word/vbaProject.bin
    Đúng: tệp lưu dạng “Word Document (*.docx)”
    """
    return _finding(
        "WORD-MACRO", file, f"tệp chứa macro ({part}); macro không được đọc, không được chạy", "lưu lại dạng .docx"
    )


@RULES.rule("WORD-BOMB", Severity.ERROR, _KIT, _GROUP)
def bomb(file: str, part: str, size: str, limit: str) -> Finding:
    """Tệp phình quá lớn khi giải nén.

    Tệp nén nhỏ nhưng bung ra rất lớn có thể làm treo máy; bộ công cụ từ chối trước khi giải nén.

    Sai: tệp 300 kB bung ra 300 MB
    Đúng: mỗi phần XML không quá 16 MB, cả văn bản không quá 20 000 đoạn
    """
    what = f"phần “{part}” lớn {size} khi giải nén" if part else f"tệp có {size}"
    message = f"{what}, quá giới hạn {limit}"
    return _finding("WORD-BOMB", file, message, "kiểm tra nguồn gốc của tệp; tách văn bản thành nhiều tệp")


@RULES.rule("WORD-LONG", Severity.ERROR, _KIT, _GROUP)
def long_text(file: str, where: str, size: str, limit: str) -> Finding:
    """Đoạn văn, chuỗi chữ dài bất thường.

    Một đoạn dài hàng chục trang, hay hàng nghìn ký tự liền nhau không có dấu cách, không phải câu chữ của văn bản hành
    chính: thường là dữ liệu dán nhầm (ảnh mã hóa thành chữ, bảng mất ngắt dòng). Xét từng chữ ở đó chỉ làm treo máy.

    Sai: một đoạn có 100 000 chữ “a” liền nhau
    Đúng: mỗi đoạn không quá 30 000 ký tự, mỗi chuỗi liền nhau không quá 5 000 ký tự
    """
    message = f"{where} {size}, quá giới hạn {limit}"
    return _finding("WORD-LONG", file, message, "xóa phần dán nhầm, hoặc ngắt thành nhiều đoạn")


@RULES.rule("WORD-MARKS", Severity.ERROR, _KIT, _GROUP)
def marks(file: str, where: str) -> Finding:
    """Một chữ mang quá nhiều dấu.

    Chữ Việt có nhiều nhất hai dấu. Hàng chục dấu rời chồng lên một chữ không phải chữ viết, và làm treo chương trình
    sắp xếp lại chúng.

    Sai: chữ “a” mang 20 000 dấu rời
    Đúng: chữ “ậ”
    """
    return _finding("WORD-MARKS", file, f"{where} có một chữ mang hơn {MOST_MARKS} dấu", "xóa chữ này rồi gõ lại")


@RULES.rule("WORD-SLIP", Severity.ERROR, _KIT, _GROUP)
def slip(file: str, part: str) -> Finding:
    """Tên phần trỏ ra ngoài tệp.

    Bên trong tệp có tên chứa “..” hoặc đường dẫn tuyệt đối: dấu hiệu của tệp độc hại.

    Sai: ../../autorun.inf
    Đúng: word/document.xml
    """
    return _finding(
        "WORD-SLIP", file, f"tên phần “{part}” trỏ ra ngoài tệp", "không mở tệp này; báo bộ phận an toàn thông tin"
    )


@RULES.rule("WORD-DUPLICATE", Severity.ERROR, _KIT, _GROUP)
def duplicate(file: str, part: str) -> Finding:
    """Một phần có hai bản trong tệp.

    Hai bản cùng tên khiến mỗi ứng dụng đọc một nội dung khác nhau.

    Sai: hai phần word/document.xml
    Đúng: mỗi phần một bản
    """
    return _finding("WORD-DUPLICATE", file, f"phần “{part}” có hai bản trong tệp", "mở bằng Word và lưu thành tệp mới")


@RULES.rule("WORD-DTD", Severity.ERROR, _KIT, _GROUP)
def dtd(file: str, part: str) -> Finding:
    """XML có khai báo DOCTYPE.

    Tệp Word không bao giờ cần DOCTYPE; khai báo này dùng để đọc tệp trên máy hoặc làm treo máy.

    Sai: <!DOCTYPE w:document …>
    Đúng: phần XML không có DOCTYPE
    """
    return _finding(
        "WORD-DTD", file, f"phần “{part}” có khai báo DOCTYPE/ENTITY, bị từ chối", "không mở tệp này", path=part
    )


@RULES.rule("WORD-MISSING", Severity.ERROR, _KIT, _GROUP)
def missing(file: str, part: str) -> Finding:
    """Thiếu một phần bắt buộc.

    Tệp Word phải có [Content_Types].xml, _rels/.rels và phần nội dung chính.

    Sai: tệp không có word/document.xml
    Đúng: đủ các phần bắt buộc
    """
    return _finding("WORD-MISSING", file, f"thiếu phần “{part}” trong tệp", "mở bằng Word, chọn sửa chữa rồi lưu lại")


@RULES.rule("WORD-XML", Severity.ERROR, _KIT, _GROUP)
def bad_xml(file: str, part: str, line: int, reason: str) -> Finding:
    """XML bên trong tệp bị lỗi.

    Một phần của tệp không phải XML đúng cú pháp nên nội dung không đọc được.

    Sai: thẻ mở không có thẻ đóng
    Đúng: tệp do Word lưu
    """
    return _finding(
        "WORD-XML",
        file,
        f"phần “{part}” hỏng ở dòng {line}: {reason}",
        "mở bằng Word, chọn sửa chữa rồi lưu lại",
        part,
    )


@RULES.rule("WORD-CHUNK", Severity.WARNING, _KIT, _GROUP)
def chunk(file: str, part: str) -> Finding:
    """Tệp chèn nguyên một tệp khác.

    Word chỉ trộn phần chèn (altChunk) vào văn bản khi mở và lưu lại; trước đó nội dung ấy chưa phải của tệp, và bộ
    công cụ không đọc được.

    Sai: tệp do phần mềm ghép từ nhiều tệp, chưa mở bằng Word
    Đúng: mở bằng Word rồi lưu lại, sau đó mới kiểm tra
    """
    return _finding(
        "WORD-CHUNK",
        file,
        f"phần chèn “{part}” chưa được trộn vào văn bản nên không đọc được nội dung",
        "mở bằng Word, lưu lại rồi kiểm tra tệp mới",
        part,
    )


@RULES.rule("WORD-STRUCK", Severity.WARNING, _KIT, _GROUP)
def struck(file: str, number: int, text: str) -> Finding:
    """Chữ gạch ngang vẫn là chữ của văn bản.

    Người duyệt hay gạch ngang chữ muốn bỏ. Với Word đó chỉ là một kiểu chữ: chữ ấy vẫn còn trong tệp, và bộ công cụ
    đọc như chữ thường. Chỉ chữ xóa hẳn, hoặc xóa khi đang theo dõi sửa đổi (Track Changes), mới không được đọc.

    Sai: ~~và các đơn vị liên quan~~ (gạch ngang bằng định dạng chữ)
    Đúng: xóa hẳn cụm từ đó
    """
    shown = text if len(text) <= 60 else text[:59].rstrip() + "…"
    message = f"đoạn {number}: chữ gạch ngang “{shown}” vẫn được đọc như chữ thường"
    return _finding("WORD-STRUCK", file, message, "muốn bỏ chữ này thì xóa hẳn trong Word", f"đoạn {number}")


@RULES.rule("WORD-EXTERNAL", Severity.WARNING, _KIT, _GROUP)
def external(file: str, part: str, kind: str, target: str) -> Finding:
    """Tệp liên kết ra bên ngoài.

    Ảnh, mẫu, đối tượng hoặc kết quả của một trường (INCLUDETEXT, INCLUDEPICTURE, LINK, DDE …) nằm ở nơi khác: người
    nhận có thể không thấy, và việc mở tệp có thể lộ thông tin. Bộ công cụ không tải gì từ liên kết đó.

    Sai: ảnh nhúng bằng địa chỉ http://…
    Đúng: ảnh chèn vào trong tệp
    """
    shown = target if len(target) <= 60 else target[:59] + "…"
    return _finding(
        "WORD-EXTERNAL",
        file,
        f"{kind} liên kết ra ngoài tệp: “{shown}” (không tải)",
        "chèn nội dung vào tệp",
        path=part,
    )
