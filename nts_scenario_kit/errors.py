"""What the computer refuses, as opposed to what the officer wrote (which is a finding).

::

    KitError                 every message is Vietnamese and complete; the command line prints it and exits with 2
    ├── UsageError           the command cannot be carried out as it was given
    ├── InputError           a file cannot be read: missing, a folder, no permission
    ├── OutputError          a file cannot be written: full disk, read-only, open in Word, would be overwritten
    └── CatalogError         the kit's own data (templates/) cannot be used
"""

from __future__ import annotations


class KitError(Exception):
    """Base of all errors of the kit; ``str(error)`` is a Vietnamese sentence for the officer."""


class UsageError(KitError):
    """The command was given something that it cannot carry out."""


class InputError(KitError):
    """A file or folder cannot be read."""


class OutputError(KitError):
    """A file cannot be written; what stood there before is untouched."""


class CatalogError(KitError):
    """Data of the kit itself is missing or broken."""
