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
    from nts_scenario_kit.cli import main as run  # noqa: PLC0415 - the first modules to be loaded

    code = run()
    gc.freeze()
    sys.exit(code)


if __name__ == "__main__":
    main()
