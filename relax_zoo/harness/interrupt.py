"""One Ctrl-C is one interrupt, however often it comes: who started the run passes on what the terminal sent to both.

The second would come while the report of what the run came to is written, and leave none.
"""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable
from typing import Any

SAME = 1.0  # seconds after an interrupt in which another is the same


def once() -> Callable[[], None]:
    """Let interrupts that follow at once be one; returns the function that undoes it.

    Where they do not raise KeyboardInterrupt here, or not in this thread, nothing is done.
    """
    main = threading.current_thread() is threading.main_thread()
    if not main or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        return lambda: None
    last = float("-inf")

    def handle(number: int, frame: Any) -> None:
        nonlocal last
        before, last = last, time.monotonic()
        if last - before > SAME:
            signal.default_int_handler(number, frame)

    def undo() -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)

    signal.signal(signal.SIGINT, handle)
    return undo
