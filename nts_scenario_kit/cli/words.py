"""Click in Vietnamese: headings of the help, the help option, and the sentences for wrong usage."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from nts_scenario_kit.cli.console import say
from nts_scenario_kit.errors import UsageError
from nts_scenario_kit.vietnamese import nearest


class _Named(click.Path):
    """A path that has a name: an empty one would be the folder at hand."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path; an empty one is refused."""
        if value == "":
            self.fail("không có tên tệp: tham số để trống.", param, ctx)
        return super().convert(value, param, ctx)


#: A file or folder, as text and as a path. Whether it can be read is told by whoever reads it, and why.
NAME, PATH = _Named(readable=False), _Named(path_type=Path, readable=False)


def whole_names(files: tuple[str, ...]) -> tuple[str, ...]:
    """The names as they were given. Raises UsageError if they are the words of one name, typed without quotes."""
    name = " ".join(files)
    if len(files) > 1 and not any(Path(file).exists() for file in files) and Path(name).is_file():
        raise UsageError(f'tên tệp có dấu cách thì đặt trong dấu nháy kép: "{name}"')
    return files


#: What a file is called by its ending.
_KINDS = {".docx": "Word", ".xlsx": "Excel", ".yaml": "kịch bản"}


def require_ending(out: Path | None, *endings: str, option: str = "-o") -> None:
    """Raise UsageError for a file whose name promises another kind than what would be written."""
    if out is not None and out.suffix.lower() not in endings:
        kind, wanted = _KINDS[endings[0]], " hoặc ".join(endings)
        raise UsageError(f"{option} ghi tệp {kind}: tên tệp phải có đuôi {wanted}, không phải “{out.name}”.")


def _show_help(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    """Printed as everything else is: click itself writes UTF-8 to a console that says it is ASCII."""
    if value and not ctx.resilient_parsing:
        say(ctx.get_help())
        ctx.exit()


class VietnameseHelp(click.Command):
    """A command whose help and usage are in Vietnamese."""

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """``--help`` with a Vietnamese explanation."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help, option.callback = "Hiện hướng dẫn này rồi thoát.", _show_help
        return option

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """``Cách dùng: nts …``."""
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix="Cách dùng: ")

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Pieces of the usage line in Vietnamese."""
        words = {
            "[OPTIONS]": "[TÙY CHỌN]",
            "COMMAND [ARGS]...": "LỆNH [THAM SỐ]...",
            "[COMMAND] [ARGS]...": "LỆNH [THAM SỐ]...",
        }
        return [words.get(piece, piece) for piece in super().collect_usage_pieces(ctx)]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Options under a Vietnamese heading."""
        options = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        records = [record for param in options if (record := param.get_help_record(ctx)) is not None]
        rows = [(names, words.replace("[required]", "(bắt buộc)")) for names, words in records]
        if rows:
            with formatter.section("Tùy chọn"):
                formatter.write_dl(rows)


class VietnameseGroup(VietnameseHelp, click.Group):
    """A group whose commands are loaded only when they are named."""

    def __init__(self, *args: Any, commands_of: dict[str, tuple[str, str]] | None = None, **kwargs: Any) -> None:
        """``commands_of``: command name -> (module of this folder, one line of help)."""
        super().__init__(*args, **kwargs)
        self.commands_of = commands_of or {}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names in the order in which an officer needs them."""
        return [*self.commands_of, *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load the command's module on demand."""
        if cmd_name not in self.commands_of:
            return super().get_command(ctx, cmd_name)

        module = import_module(f"nts_scenario_kit.cli.{self.commands_of[cmd_name][0]}")
        command: click.Command = module.command
        return command

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Options, then the commands with one line each."""
        super().format_options(ctx, formatter)
        rows = [(name, line) for name, (_, line) in self.commands_of.items()]
        rows += [(name, command.get_short_help_str(90)) for name, command in sorted(self.commands.items())]
        with formatter.section("Lệnh"):
            formatter.write_dl(rows)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The named command, or a Vietnamese sentence with the nearest one."""
        name = args[0]
        if not name.startswith("-") and self.get_command(ctx, name) is None:
            near = nearest(name, tuple(self.list_commands(ctx)))
            hint = f" Ý bạn là “{near}”?" if near else f" Các lệnh: {', '.join(self.list_commands(ctx))}."
            raise click.UsageError(f"không có lệnh “{name}”.{hint}", ctx)
        return super().resolve_command(ctx, args)


def sentence(error: click.ClickException) -> str:
    """What is wrong with the command line, in Vietnamese."""
    match error:
        case click.exceptions.NoSuchOption():
            return f"không có tùy chọn {error.option_name}.{_meant(error)}"
        case click.exceptions.MissingParameter():
            told = error.param.help if isinstance(error.param, click.Option) else None
            return f"thiếu {_parameter(error)}." + (f" {told}" if told else "")
        case click.exceptions.BadOptionUsage():
            return f"tùy chọn {error.option_name} cần một giá trị."
        case click.exceptions.BadParameter():
            return _bad_value(error)
        case click.exceptions.FileError():
            return f"không mở được tệp {error.filename}."
        case click.UsageError() if error.message.startswith("không"):
            return error.message
        case click.UsageError() if "unexpected extra" in error.message:
            spaced = "Tên tệp có dấu cách thì đặt trong dấu nháy kép."
            return f"thừa tham số: {error.message.partition('(')[2].rstrip(')')}. {spaced}"
        case click.UsageError() if error.message.startswith("Missing command"):
            return "thiếu tên lệnh."
    return "lệnh viết chưa đúng."


def _meant(error: click.exceptions.NoSuchOption) -> str:
    """The option that was meant, as a question, or all that there are: a wrong guess could overwrite a file."""
    params = error.ctx.command.params if error.ctx else []
    known = [name for param in params if isinstance(param, click.Option) for name in param.opts]
    if near := nearest(error.option_name, tuple(known)):
        return f" Ý bạn là {near}?"
    return f" Các tùy chọn: {', '.join(known)}." if known else ""


def _parameter(error: click.exceptions.BadParameter) -> str:
    param = error.param
    if isinstance(param, click.Option):
        return f"tùy chọn {param.opts[0]}"
    return f"tham số {param.make_metavar(error.ctx) if param and error.ctx else ''}".rstrip(" .")


def _bad_value(error: click.exceptions.BadParameter) -> str:
    kind = error.param.type if error.param else None
    if isinstance(kind, click.Choice):
        return f"giá trị của {_parameter(error)} phải là một trong: {', '.join(map(str, kind.choices))}."
    if isinstance(kind, click.types.IntParamType | click.IntRange):
        return f"giá trị của {_parameter(error)} phải là một số nguyên phù hợp."
    if error.message.startswith(("không", "thiếu")):
        return error.message
    return f"giá trị của {_parameter(error)} không dùng được."


def command(**kwargs: Any) -> Callable[[Callable[..., int]], click.Command]:
    """Decorator of a command with Vietnamese help."""
    return click.command(cls=VietnameseHelp, **kwargs)
