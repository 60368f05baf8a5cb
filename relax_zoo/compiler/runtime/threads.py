"""How many threads a kernel runs on.

TVM makes one pool of threads for each thread that calls it, when that first runs something parallel. Left to itself it
takes half of the cores, which it supposes to be hyperthreads, and ties the calling thread to one core, where whatever
PyTorch starts from then on must live as well. So, before there is any pool: all cores that this process may use, tied
to none, unless the environment says otherwise.

A thread of a pool that has nothing to do asks for work again and again before it sleeps, and does not look whether the
process wants to end. TVM lets it ask 300,000 times: a tenth of a second, but minutes where others want the core.

The child of a fork has the pool of the thread that forked, and none of its threads: a call would wait for ever, and
leaving the process would join them. It makes that pool anew at once, before other threads can stand where they stood.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from ..._tvm import get_global_func, reset_thread_pool

if not hasattr(os, "sched_getaffinity"):
    raise ImportError(
        "relax_zoo's compiler needs Linux: only there does a process know which cores it may use (os.sched_getaffinity)"
    )
NUMBER = "TVM_NUM_THREADS"
CORES = len(os.sched_getaffinity(0))

os.environ.setdefault("TVM_BIND_THREADS", "0")
os.environ.setdefault("TVM_THREAD_POOL_SPIN_COUNT", "2000")
if "OMP_NUM_THREADS" not in os.environ:
    os.environ.setdefault(NUMBER, str(CORES))

_configure = get_global_func("runtime.config_threadpool")
Made = TypeVar("Made")
BIG = 1  # of big and little cores, which a machine that has only one kind calls all big


class _Here(threading.local):
    """How many threads this thread has said that there are, and how many there may be at most."""

    threads: int | None = None
    limit: int | None = None


_here = _Here()


def use(threads: int) -> None:
    """Let kernels that this thread calls run on at most `threads` threads, and on no more than the pool has."""
    wanted = allowed(threads)
    if _here.threads != wanted:
        _configure(BIG, wanted)
        _here.threads = wanted


def allowed(threads: int) -> int:
    """How many of `threads` threads a program that this thread calls may use: see `at_most`."""
    limit = _here.limit
    return threads if limit is None else min(threads, limit)


@contextlib.contextmanager
def at_most(threads: int) -> Iterator[None]:
    """Within, no program that this thread calls runs on more threads, however many it was built for."""
    _here.limit = threads
    use(threads)
    try:
        yield
    finally:
        _here.limit = None
        use(CORES)


def on_a_pool_of(threads: int, function: Callable[[], Made]) -> Made:
    """What `function` returns where it is called by a thread with a pool of its own, as large as that.

    The environment's number of threads, which limits every other pool, does not limit this one; the number that a
    program was built for does.
    """
    before = os.environ.get(NUMBER)
    os.environ[NUMBER] = str(threads)  # TVM reads it when it makes a pool
    try:
        with ThreadPoolExecutor(1) as caller:
            return caller.submit(function).result()
    finally:
        if before is None:
            del os.environ[NUMBER]
        else:
            os.environ[NUMBER] = before


def _own_pool() -> None:
    """In the child of a fork: threads of its own for the one thread that it has."""
    if _here.threads is not None:
        reset_thread_pool()
        _here.threads = None


os.register_at_fork(after_in_child=_own_pool)
