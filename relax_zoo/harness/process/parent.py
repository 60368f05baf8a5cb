"""Steps of a model in a process of its own: a crash, a hang or a leak is one verdict and not the end of the run.

    worker = Worker(Setup(), Limits())
    worker.ask(Order("resnet18", "numerics"))      # what the step returns; Died, Failed, ... where it does not

The process is reused from step to step and replaced when it dies. Its parent watches three things: that a stage goes
on no longer than `Limits.seconds`, that its resident memory stays below `Limits.gigabytes`, and that it prints no more
than `Limits.megabytes`; beyond any of these it is killed.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from .child import Order, Report, Setup

START = 120  # seconds that a worker may take to import everything, on a busy machine
TICK = 0.05  # seconds between two looks at a worker that is silent
KEPT = 1 << 16  # bytes of output
WORDS, WIDTH = 24, 160  # lines of it that are shown, and their length
CRASH = "Fatal Python error"  # what Python's faulthandler begins with


@dataclass(frozen=True)
class Limits:
    """Seconds for one stage, resident memory in 2**30 bytes, and output of one step in 10**6 bytes."""

    seconds: float = 300
    gigabytes: float = 8
    megabytes: float = 16


class StepFailed(Exception):
    """A step came to no result at `stage`; the message is for the reader."""

    def __init__(self, stage: str, message: str) -> None:
        super().__init__(message)
        self.stage = stage


class Died(StepFailed):
    """The process is gone: it crashed, left, or was killed beyond a limit."""


class Unavailable(Exception):
    """Data that the model needs cannot be had; the message is the reason."""


class NotTried(Exception):
    """The step needs a stage that has failed before; the message is its name."""


class Worker:
    """A process that carries out orders, started when first needed and again after it died."""

    def __init__(
        self, setup: Setup, limits: Limits = Limits(), note: Callable[[str], None] = lambda text: None
    ) -> None:
        self.setup, self.limits, self.note = setup, limits, note
        self._process: _Process | None = None

    def ask(self, order: Order) -> Report:
        """The report of the step's result. Raises Died, StepFailed (the step raised), Unavailable or NotTried."""
        if self._process is None:
            self._process = _Process(self.setup, self.limits, self.note)
        try:
            report = self._process.carry_out(order)
        except BaseException:
            self.close()
            raise
        match report.kind:
            case "error":
                stage, text = report.value
                raise StepFailed(stage, f"{order.model}: {order.step} failed at stage '{stage}'\n\n{text}")
            case "unavailable":
                raise Unavailable(report.value)
            case "blocked":
                raise NotTried(report.value)
        return report

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process = None


class _Process:
    def __init__(self, setup: Setup, limits: Limits, note: Callable[[str], None]) -> None:
        self._limits = limits
        self._note = note
        self._connection, theirs = multiprocessing.Pipe()
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONUNBUFFERED": "1"}
        self._popen = subprocess.Popen(
            [sys.executable, "-c", "from relax_zoo.harness.process.child import main; main()", str(theirs.fileno())],
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=environment,
            start_new_session=True,
        )
        theirs.close()
        self._output = _Output(self._popen)
        self._stage = "start"
        self._connection.send(setup)
        self._last(Order("the worker", "start"))

    def carry_out(self, order: Order) -> Report:
        self._output.begin()
        self._stage = order.step
        with suppress(OSError):  # it is dead, as `_last` will find
            self._connection.send(order)
        return self._last(order)

    def _last(self, order: Order) -> Report:
        """Wait for the end of an order. Raises Died."""
        since = time.monotonic()
        while True:
            if self._connection.poll(TICK):
                try:
                    report = self._connection.recv()
                except (EOFError, OSError):
                    raise self._died(order, self._ending()) from None
                if report.kind not in ("stage", "note"):
                    return report
                since = time.monotonic()  # whoever says something does not hang
                if report.kind == "note":
                    self._note(report.value)
                else:
                    self._stage = report.value or order.step
            elif reason := self._beyond(time.monotonic() - since):
                self.kill()
                raise self._died(order, reason)

    def _beyond(self, seconds: float) -> str | None:
        limits = self._limits
        if seconds > (START if self._stage == "start" else limits.seconds):
            return f"hung: it was killed after {limits.seconds:g} s in this stage"
        if self._output.total > limits.megabytes * 1e6:
            return f"printed more than {limits.megabytes:g} MB and was killed"
        if _resident(self._popen.pid) > limits.gigabytes * 2**30:
            return f"used more than {limits.gigabytes:g} GiB of memory and was killed"
        return None

    def _ending(self) -> str:
        with suppress(subprocess.TimeoutExpired):
            code = self._popen.wait(5)
            return f"died of {signal.Signals(-code).name}" if code < 0 else f"left with exit code {code}"
        self.kill()
        return "closed its connection and was killed"

    def _died(self, order: Order, how: str) -> Died:
        words = self._output.words()
        said = f"Its last words:\n{words}" if words else "It left no words."
        message = f"{order.model}: the process of step '{order.step}' {how}, at stage '{self._stage}'. {said}"
        return Died(self._stage, message)

    def kill(self) -> None:
        with suppress(ProcessLookupError):
            os.killpg(self._popen.pid, signal.SIGKILL)
        self._popen.wait()
        self._output.close()
        self._connection.close()


class _Output:
    """Reads what a process prints: how much of it since the last order, and how it ended."""

    def __init__(self, popen: subprocess.Popen[bytes]) -> None:
        assert popen.stdout is not None
        self._pipe = popen.stdout
        self.begin()
        self._thread = threading.Thread(target=self._drain, daemon=True)
        self._thread.start()

    def begin(self) -> None:
        self.total, self._kept = 0, b""

    def _drain(self) -> None:
        with suppress(OSError, ValueError):
            while chunk := os.read(self._pipe.fileno(), 1 << 16):
                self.total += len(chunk)
                self._kept = (self._kept + chunk)[-KEPT:]

    def close(self) -> None:
        self._thread.join(1)
        self._pipe.close()

    def words(self) -> str:
        self._thread.join(1)
        text = self._kept.decode(errors="replace")
        start = text.rfind(CRASH)
        lines = text[max(start, 0) :].strip().splitlines()
        shown = lines[:WORDS] if start >= 0 else lines[-WORDS:]
        return "\n".join(f"  {line[:WIDTH]}" for line in shown)


def _resident(pid: int) -> int:
    """The resident memory of a process in bytes; 0 where that cannot be known."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError):
        return 0
