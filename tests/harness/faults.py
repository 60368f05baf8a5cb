"""What may go wrong in a process: functions that take any arguments and return nothing."""

from __future__ import annotations

import ctypes
import os
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from relax_zoo.harness.process.watched import Limits


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


def breaks_at_b(subject: str, setup: Any, most: int | None, together: int | None, known: list[str]) -> None:
    """Judge the cases a, b and c, of which b ends the process, alone as in company."""
    from relax_zoo.conformance.batch import BUILT_TOGETHER
    from relax_zoo.harness.process.progress import PROGRESS

    for case in ("s/s/a", "s/s/b", "s/s/c"):
        if case not in known:
            with PROGRESS.phase(f"alone {case}" if together == 1 else BUILT_TOGETHER):
                if case == "s/s/b":
                    leave()
                PROGRESS.note({case: "right"})


def breaks_within_pytorch(subject: str, setup: Any, most: int | None, together: int | None, known: list[str]) -> None:
    """Judge the cases a, b and c: PyTorch takes b, but not after a; it never takes c."""
    from relax_zoo.harness.process.progress import PROGRESS

    judged = set(known)
    for case in ("s/s/a", "s/s/b", "s/s/c"):
        if case not in judged:
            with PROGRESS.phase(f"PyTorch {case}"):
                if case == "s/s/c" or (case == "s/s/b" and "s/s/a" not in known):
                    leave()
            PROGRESS.note({case: "right"})


def limits(fault: str) -> Limits:
    """Allow a second of silence where that is to be found out, and more than any machine needs elsewhere."""
    from relax_zoo.harness.process.watched import Limits

    return Limits(seconds=1 if fault == "hang" else 120)


# Each fault, and what is said of it.
FAULTS = {
    "crash": "died of SIGSEGV",
    "leave": "left with exit code 3",
    "hang": "hung: it was killed after 1 s",
    "flood": "printed more than 16 MB and was killed",
}
ENDS = {fault: FAULTS[fault] for fault in ("crash", "hang")}  # one by itself and one that is killed
