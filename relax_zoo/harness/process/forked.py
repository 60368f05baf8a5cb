"""A copy of this process, used as `subprocess.Popen` is: what cannot be named or pickled is in it too.

Only the thread that asks for the copy goes on in it, and threads of OpenMP and of TVM are each thread's own: so the
copy's work is done by a thread of its own, which gets new ones.
"""

from __future__ import annotations

import contextlib
import ctypes
import faulthandler
import os
import signal
import subprocess
import sys
import threading
import time
import traceback
import warnings
from collections.abc import Callable

PR_SET_PDEATHSIG = 1
FAILED = 70  # the exit code of a copy whose work raised
STEP = 0.01  # seconds between two looks at whether it has ended


class Forked:
    """A copy that calls a function and ends; it leads a process group of its own, and `stdout` is what it prints."""

    def __init__(self, work: Callable[[], None]) -> None:
        output, theirs = os.pipe()
        self._code: int | None = None
        sys.stdout.flush()
        sys.stderr.flush()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Python's, of other threads: see above
            self.pid = os.fork()
        if not self.pid:
            os.close(output)
            _become(work, theirs)
        os.close(theirs)
        with contextlib.suppress(OSError):
            os.setpgid(self.pid, self.pid)  # whichever of the two comes first
        self.stdout = os.fdopen(output, "rb", buffering=0)

    def poll(self) -> int | None:
        """Return the exit code, or the number of the signal that ended it, negative; None while it runs."""
        if self._code is None:
            try:
                pid, status = os.waitpid(self.pid, os.WNOHANG)
            except ChildProcessError:  # somebody else has waited for it
                pid, status = self.pid, 0
            if pid:
                self._code = os.waitstatus_to_exitcode(status)
        return self._code

    def wait(self, timeout: float | None = None) -> int:
        """Wait for the exit code as long as `timeout` seconds. Raises TimeoutExpired."""
        end = None if timeout is None else time.monotonic() + timeout
        while (code := self.poll()) is None:
            if end is not None and time.monotonic() > end:
                raise subprocess.TimeoutExpired("a copy of this process", timeout or 0)
            time.sleep(STEP)
        return code


def _become(work: Callable[[], None], output: int) -> None:
    """Do the work in this copy; never returns."""
    code = FAILED
    try:
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        os.setpgid(0, 0)
        nothing = os.open(os.devnull, os.O_RDONLY)
        for given, standard in ((nothing, 0), (output, 1), (output, 2)):
            os.dup2(given, standard)
        sys.stdout, sys.stderr = (os.fdopen(number, "w", 1, errors="replace") for number in (1, 2))
        faulthandler.enable(2)
        thread = threading.Thread(target=_worked, args=(work,))
        thread.start()
        thread.join()
        code = 0
    finally:
        os._exit(code)


def _worked(work: Callable[[], None]) -> None:
    try:
        work()
    except BaseException:
        traceback.print_exc()
        os._exit(FAILED)
