"""The command ``nts``, also as ``python -m nts_scenario_kit``."""

from __future__ import annotations

import gc
import sys


def main() -> None:
    """Run the command line and exit with its code.

    A run is short. Looking for garbage among the modules that it loads, and once more among everything at its end,
    would take a tenth of it. A command on one document makes half as many objects; a long run still finds its garbage.
    """
    gc.set_threshold(100_000)
    try:
        from nts_scenario_kit.cli import main as run  # noqa: PLC0415 - the first modules to be loaded
    except (EOFError, ImportError) as error:
        sys.exit(_incomplete(error))

    code = run()
    gc.freeze()
    sys.exit(code)


def _incomplete(error: EOFError | ImportError) -> int:
    """Say that the installation is not whole; the exit code."""
    from nts_scenario_kit.errors import cut_short  # noqa: PLC0415 - needs no other module

    missing = "Lỗi: bộ công cụ cài chưa đủ hoặc bị hỏng; hãy cài lại: pip install --force-reinstall nts-scenario-kit"
    words = cut_short(error) if isinstance(error, EOFError) else f"{missing} (thiếu {error.name})"
    if sys.stderr is not None:
        sys.stderr.reconfigure(errors="replace")  # type: ignore[union-attr]
        sys.stderr.write(words + "\n")
    return 2


if __name__ == "__main__":
    main()
