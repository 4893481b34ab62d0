"""``python -m nts_scenario_kit`` is ``nts``."""

from nts_scenario_kit.cli import main

if __name__ == "__main__":
    main()
