"""The command line ``nts``: arguments in, exit code out; the only layer that prints.

Exit codes: 0 clean; 1 findings at or above the threshold; 2 wrong usage, unreadable input or failed output.
"""

from __future__ import annotations

import errno
import signal
import sys

import click

from nts_scenario_kit import __version__
from nts_scenario_kit.cli.console import hush, prepare, say, warn
from nts_scenario_kit.cli.words import VietnameseGroup, sentence
from nts_scenario_kit.errors import KitError, cause, cut_short, debugging

#: Commands in the order of an officer's work: name -> (module, one line of help).
COMMANDS = {
    "new": ("new", "Tạo tệp kịch bản khung mới, có sẵn chú thích cần điền gì."),
    "check": ("check", "Kiểm tra kịch bản: đúng mẫu, đủ ý, thống nhất."),
    "crosswalk": ("crosswalk", "Bảng đối chiếu với từng khoản của Phụ lục Nghị quyết 147/NQ-CP."),
    "render": ("render", "Xuất hồ sơ Word từ kịch bản."),
    "build": ("build", "Dựng cả dự án: nhiều kịch bản, nhiều địa bàn, chỉ dựng lại phần thay đổi."),
    "lint": ("lint", "Kiểm tra thể thức tệp Word bất kỳ theo Nghị định 30/2020/NĐ-CP."),
    "import": ("bring", "Đưa tệp Word, bảng Excel về tệp kịch bản."),
    "diff": ("diff", "So sánh hai bản; tệp Word có theo dõi sửa đổi; bảng so sánh."),
    "export-tasks": ("tasks", "Xuất bảng phân công nhiệm vụ ra Excel."),
    "variants": ("variants", "Các biến thể (khung quốc gia, tỉnh, thành phố)."),
    "rules": ("rules", "Các luật kiểm tra và trang giải thích của từng luật."),
    "schema": ("schema", "Ghi JSON Schema để trình soạn thảo gợi ý khi gõ."),
}

_EPILOG = "Bắt đầu: nts new kich_ban.yaml --variant can_tho --domain y_te"


def _show_version(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if value:
        say(f"nts_scenario_kit {__version__}")
        ctx.exit()


@click.group(
    cls=VietnameseGroup,
    commands_of=COMMANDS,
    epilog=_EPILOG,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Soạn kịch bản khung phòng ngừa, ứng phó với các đe dọa an ninh phi truyền thống theo Nghị quyết 147/NQ-CP.",
)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_show_version, help="Hiện phiên bản."
)
@click.pass_context
def nts(ctx: click.Context) -> None:
    """Show the help if no command is named."""
    if ctx.invoked_subcommand is None:
        say(ctx.get_help())


def main(arguments: list[str] | None = None) -> int:
    """Run the command line in a process of its own; its exit code."""
    prepare()
    for name in ("SIGTERM", "SIGHUP", "SIGBREAK"):  # an asked-for end, a closed window: cleaned up as after Ctrl-C
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:  # nohup
            signal.signal(number, _stop)
    return run(arguments)


def _stop(_number: int, _frame: object) -> None:
    raise KeyboardInterrupt


def run(arguments: list[str] | None = None) -> int:
    """Run the command line; every refusal is one Vietnamese sentence on standard error."""
    try:
        code = nts.main(args=arguments, prog_name="nts", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        warn(f"Lỗi: {sentence(error)}")
        ctx = getattr(error, "ctx", None)
        warn(f"Xem hướng dẫn: {ctx.command_path if ctx else 'nts'} --help")
        return 2
    except KitError as error:
        warn(f"Lỗi: {error}")
        return 2
    except (KeyboardInterrupt, click.Abort) as error:
        # Nothing here asks for input: an end of input that click took for a wish to stop is a module cut short.
        cut = isinstance(error.__cause__, EOFError)
        warn(cut_short(error.__cause__) if cut else "Đã dừng theo yêu cầu; không có tệp dở dang.")
        return 2
    except (BrokenPipeError, SystemExit):  # click turns a closed pipe into an exit of its own
        hush()  # the reader went away (``nts check … | more``): nothing more can be said
        return 2
    except Exception as error:  # the last wall: an officer never sees a traceback, a developer can ask for it
        if debugging():
            raise
        if isinstance(error, OSError) and not error.filename:
            hush()  # it was the printing of a help page
            if error.errno == errno.EINVAL:  # what Windows says of a closed pipe
                return 2
        warn(_refusal(error))
        return 2
    return int(code or 0)


def _refusal(error: Exception) -> str:
    """What to say of an error that no command expects."""
    match error:
        case OSError():  # asking whether a path is there can fail too: a name too long, a folder without permission
            where = f"{error.filename}: " if error.filename else ""
            return f"Lỗi: {where}{cause(error)}"
        case MemoryError():
            return "Lỗi: máy thiếu bộ nhớ; hãy đóng bớt chương trình, hoặc tách tệp đang xử lý thành nhiều tệp."
    name = type(error).__name__
    return f"Lỗi của chính bộ công cụ ({name}): hãy báo cho người phụ trách, kèm tệp đang xử lý."
