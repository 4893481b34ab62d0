"""The command ``nts``, also as ``python -m nts_scenario_kit``."""

from __future__ import annotations

import contextlib
import gc
import signal
import sys


def main() -> None:
    """Run the command line and exit with its code.

    A run is short. Looking for garbage among the modules that it loads, and once more among everything at its end,
    would take a tenth of it. A command on one document makes half as many objects; a long run still finds its garbage.
    """
    gc.set_threshold(100_000)
    try:
        code = _run()
    except KeyboardInterrupt:  # while modules are loaded; the command line answers later ones itself
        code = _said("Đã dừng theo yêu cầu; không có tệp dở dang.")
    with contextlib.suppress(ValueError):  # there is nothing left to stop
        for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), signal.SIG_IGN)
    gc.freeze()
    sys.exit(code)


def _run() -> int:
    try:
        from nts_scenario_kit.cli import main as run  # noqa: PLC0415 - the first modules to be loaded
    except EOFError as error:
        from nts_scenario_kit.errors import cut_short  # noqa: PLC0415 - needs no other module

        return _said(cut_short(error))
    except ImportError as error:
        how = "hãy cài lại: pip install --force-reinstall nts-scenario-kit"
        return _said(f"Lỗi: bộ công cụ cài chưa đủ hoặc bị hỏng; {how} (thiếu {error.name})")
    return run()


def _said(words: str) -> int:
    """Say why nothing was done, without the modules that know how to print; the exit code."""
    if sys.stderr is not None:
        sys.stderr.reconfigure(errors="replace")  # type: ignore[union-attr]
        sys.stderr.write(words + "\n")
    return 2


if __name__ == "__main__":
    main()
