"""The pool of threads of TVM's that the one thread of a forked child has from its parent, made anew.

TVM destroys the old one first. Its threads are not there, but a condition variable of glibc's counts those that sleep,
and destroying it waits until the last has left. So the parent lets its threads fall asleep before it forks, and notes
where, which Linux says in `/proc`; the child writes there that nobody sleeps.
"""

from __future__ import annotations

import ctypes
import os
import platform
import time
from collections.abc import Iterable
from pathlib import Path

from ..._tvm import reset_thread_pool

FUTEX = {"x86_64": "202", "aarch64": "98"}.get(platform.machine(), "")  # the number of the system call
LIMIT = 2.0  # seconds for threads without work to fall asleep, which others that want the core may make long
ONE_SLEEPER = 8  # what a condition variable counts
TASKS = Path("/proc/self/task")


def tasks() -> set[int]:
    """The threads of this process, as Linux numbers them."""
    return set(map(int, os.listdir(TASKS)))


def asleep(threads: Iterable[int]) -> list[int]:
    """Where condition variables count that these threads sleep; not for those that are awake after LIMIT."""
    left, places, end = set(threads), [], time.monotonic() + LIMIT
    while left:
        for thread in list(left):
            if (place := _counted(thread)) is not None:
                places.append(place)
                left.remove(thread)
        if time.monotonic() > end:
            break
        if left:
            time.sleep(0.0001)
    return places


def _counted(thread: int) -> int | None:
    """Where the sleep of a thread is counted: glibc keeps it before the two words that threads wait for."""
    try:
        number, *rest = (TASKS / str(thread) / "syscall").read_text(encoding="ascii").split()
    except OSError:
        return None
    if number != FUTEX:
        return None
    word = int(rest[0], 16)
    place = word - 4 if word % 8 == 0 else word - 8
    return place if ctypes.c_uint32.from_address(place).value == ONE_SLEEPER else None


def reset_in_child(places: Iterable[int]) -> None:
    """Give the calling thread's pool new threads, in a process that has none but the calling one."""
    for place in places:
        ctypes.c_uint32.from_address(place).value = 0
    reset_thread_pool()
