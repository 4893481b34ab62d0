"""Framework scenarios against non-traditional security threats, from YAML to the official Word dossier."""

__version__ = "0.1.0"
