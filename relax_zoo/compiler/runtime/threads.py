"""How many threads a kernel runs on.

TVM makes one pool of threads for each thread that calls it, when that first runs something parallel. Left to itself it
takes half of the cores, which it supposes to be hyperthreads, and ties the calling thread to one core, where whatever
PyTorch starts from then on must live as well. So, before there is any pool: all cores that this process may use, tied
to none, unless the environment says otherwise.

A thread of a pool that has nothing to do asks for work again and again before it sleeps, and does not look whether the
process wants to end. TVM lets it ask 300,000 times: a tenth of a second, but minutes where others want the core.

The child of a fork has the pool of the thread that forked, and none of its threads: a call would wait for ever, and so
would the end of the process. It makes that pool anew at once, before other threads can stand where they stood.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from ..._tvm import get_global_func
from .forked import asleep, reset_in_child, tasks

if not hasattr(os, "sched_getaffinity"):
    raise ImportError(
        "relax_zoo's compiler needs Linux: only there does a process know which cores it may use (os.sched_getaffinity)"
    )
NUMBER = "TVM_NUM_THREADS"
CORES = len(os.sched_getaffinity(0))


def settle() -> None:
    """Let the environment say all this where it does not say otherwise: TVM reads it when it makes a pool."""
    os.environ.setdefault("TVM_BIND_THREADS", "0")
    os.environ.setdefault("TVM_THREAD_POOL_SPIN_COUNT", "2000")
    if "OMP_NUM_THREADS" not in os.environ:
        os.environ.setdefault(NUMBER, str(CORES))


settle()
_configure = get_global_func("runtime.config_threadpool")
Made = TypeVar("Made")
BIG = 1  # of big and little cores, which a machine that has only one kind calls all big


class _Here(threading.local):
    """How many threads this thread has said that there are, how many there may be at most, and those of its pool.

    `places` are where the pool's threads sleep while it forks.
    """

    threads: int | None = None
    limit: int | None = None
    workers: frozenset[int] = frozenset()
    places: tuple[int, ...] = ()


class _Making:
    """One thread at a time makes its pool, so that it knows which threads are new."""

    lock = threading.Lock()


_here = _Here()


def use(threads: int) -> None:
    """Let kernels that this thread calls run on at most `threads` threads, and on no more than the pool has."""
    wanted = allowed(threads)
    if _here.threads is None:
        with _Making.lock:
            before = tasks()
            _configure(BIG, wanted)
            _here.workers = frozenset(tasks() - before)
    elif _here.threads != wanted:
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


def _before_fork() -> None:
    _here.places = tuple(asleep(_here.workers))


def _in_child() -> None:
    """Threads of its own for the one thread that there is."""
    _Making.lock = threading.Lock()  # the thread that held it is not there
    if _here.workers:
        reset_in_child(_here.places)
        _here.workers = frozenset(tasks() - {os.getpid()})
        _here.threads = 0  # whatever a new pool takes


os.register_at_fork(before=_before_fork, after_in_child=_in_child)
