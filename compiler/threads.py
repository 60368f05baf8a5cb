"""How many threads a kernel runs on.

TVM makes one pool of threads for each thread that calls it, when that first runs something parallel. Left to itself it
takes half of the cores, which it supposes to be hyperthreads, and ties the calling thread to one core, where whatever
PyTorch starts from then on must live as well. So, before there is any pool: all cores that this process may use, tied
to none, unless the environment says otherwise.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator

import tvm_ffi

CORES = len(os.sched_getaffinity(0))

os.environ.setdefault("TVM_BIND_THREADS", "0")
if "OMP_NUM_THREADS" not in os.environ:
    os.environ.setdefault("TVM_NUM_THREADS", str(CORES))

_configure = tvm_ffi.get_global_func("runtime.config_threadpool")
BIG = 1  # of big and little cores, which a machine that has only one kind calls all big
_here = threading.local()


def use(threads: int) -> None:
    """Let kernels that this thread calls run on at most `threads` threads, and on no more than the pool has."""
    wanted = allowed(threads)
    try:  # which costs less than getattr where there is nothing to catch
        if _here.threads == wanted:
            return
    except AttributeError:
        pass
    _configure(BIG, wanted)
    _here.threads = wanted


def allowed(threads: int) -> int:
    """How many of `threads` threads a program that this thread calls may use: see `at_most`."""
    try:
        limit = _here.limit
    except AttributeError:
        limit = _here.limit = None
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
