"""What may go wrong in a process: functions that take any arguments and return nothing.

Each has words that are said of it where the process may be silent for a second and print 16 MB.
"""

from __future__ import annotations

import ctypes
import os
import time
from typing import Any


def crash(*arguments: Any) -> None:
    """Read what is no memory."""
    ctypes.string_at(0)


def leave(*arguments: Any) -> None:
    """Leave without a word."""
    os._exit(3)


def hang(*arguments: Any) -> None:
    """Say nothing, for as long as a test may take."""
    time.sleep(600)


def flood(*arguments: Any) -> None:
    """Print 17 MB, and go on as if nothing were."""
    for _ in range(17):
        os.write(1, b"x" * 999_999 + b"\n")


FAULTS = {
    "crash": "died of SIGSEGV",
    "leave": "left with exit code 3",
    "hang": "hung: it was killed after 1 s",
    "flood": "printed more than 16 MB and was killed",
}
