"""What an interrupt leaves locked."""

from __future__ import annotations

import logging
from types import TracebackType
from typing import Any


class Unlocked:
    """A context that an interrupt leaves with Python's lock of loggers free, if it was so before.

    Until Python 3.13 `logging` takes it a step before the block that gives it back, and PyTorch's tracer logs at every
    size. A thread that logs later would wait for it forever.
    """

    def __enter__(self) -> None:
        self._held = _is_released()
        if self._held:
            _lock.acquire()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        while error is not None and not self._held and _is_released():
            pass  # it may have been taken several times


_lock: Any = vars(logging)["_lock"]


def _is_released() -> bool:
    """Whether this thread held the lock, which it then does once less."""
    try:
        _lock.release()
    except RuntimeError:
        return False
    return True
