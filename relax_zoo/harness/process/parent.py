"""Orders to a process of its own: a crash, a hang or a leak is the end of one order and not of the run.

    worker = Worker(Setup(), Limits())
    worker.ask(Request("resnet18", "numerics"))      # what the step returns; Died, Failed, ... where it does not

    worker = Worker(Functions(), Limits())
    worker.ask(Request("mlp", "package.module:function", (1, 2)))      # what the function returns of the arguments

The process is reused from order to order and replaced when it dies. Its parent watches three things: that a phase goes
on no longer than `Limits.seconds`, that its resident memory stays below `Limits.gigabytes`, and that it prints no more
than `Limits.megabytes`; beyond any of these it is killed.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.reduction import ForkingPickler
from typing import Any

from .child import Config, Message, Request
from .nursery import born
from .watched import TICK, Watched
from .watched import Limits as Limits

START = 120  # seconds that a worker may take to import everything, on a busy machine
USUAL = Limits()
MAIN = "from relax_zoo.harness.process.child import main; main()"


class StepFailed(Exception):
    """A step came to no result at `phase`; the message is for the reader."""

    def __init__(self, phase: str, message: str) -> None:
        super().__init__(message)
        self.phase = phase


class Died(StepFailed):
    """The process is gone: it crashed, left, or was killed beyond a limit."""


class Unavailable(Exception):
    """Data that the model needs cannot be had; the message is the reason."""


class NotTried(Exception):
    """The step needs a phase that has failed before; the message is its name."""


class Worker:
    """A process that carries out orders, started when first needed and again after it died.

    `note` is given what is said of the progress within an order: a text for people, or what else its maker says.
    """

    def __init__(self, setup: Config, limits: Limits = USUAL, note: Callable[[Any], None] = lambda said: None) -> None:
        self.setup: Any = setup
        self.limits, self.note = limits, note
        self._process: _Process | None = None

    def start(self) -> None:
        """Start the process, unless it runs. It ends with the thread that starts it."""
        if self._process is None:
            self._process = _Process(self.setup, self.limits, self.note)

    def ask(self, order: Request) -> Message:
        """The report of the step's result.

        Raises Died, StepFailed (the step raised), Unavailable or NotTried; what pickle raises, where an order cannot be
        pickled, before anything is started.
        """
        message = ForkingPickler.dumps(order)
        self.start()
        assert self._process is not None
        try:
            report = self._process.carry_out(order, message)
        except BaseException:
            self.close()
            raise
        match report.kind:
            case "error":
                phase, text = report.value
                raise StepFailed(phase, f"{order.model}: {order.step} failed at phase '{phase}'\n\n{text}")
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
    def __init__(self, setup: Config, limits: Limits, note: Callable[[Any], None]) -> None:
        self._note = note
        self._connection, theirs = multiprocessing.Pipe()
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONUNBUFFERED": "1"}
        self._watched = Watched(
            [sys.executable, "-c", MAIN, str(theirs.fileno())],
            limits,
            environment=environment,
            descriptors=[theirs.fileno()],
            born=born(environment, theirs.fileno()),
        )
        theirs.close()
        self._phase = "start"
        self._connection.send(setup)
        self._ready = False

    def carry_out(self, order: Request, message: memoryview) -> Message:
        """Send an order, as it was pickled, and wait for its end. Raises Died."""
        if not self._ready:
            self._ready = bool(self._last(Request("the worker", "start")))
        self._watched.begin()
        self._phase = order.step
        with suppress(OSError):  # it is dead, as `_last` will find
            self._connection.send_bytes(message)
        return self._last(order)

    def _last(self, order: Request) -> Message:
        since = time.monotonic()
        while True:
            if not self._connection.poll(TICK):
                most = START if self._phase == "start" else None
                self._check(order, self._watched.beyond(time.monotonic() - since, most))
                continue
            try:
                report: Message = self._connection.recv()
            except (EOFError, OSError):
                raise self._died(order, self._watched.ending()) from None
            since = time.monotonic()  # whoever says something does not hang
            if report.kind == "note":
                self._note(report.value)
            elif report.kind == "phase":
                self._phase = report.value or order.step
            else:
                self._check(order, self._watched.beyond(0))  # a quick order can exceed a limit between two looks
                return report

    def _check(self, order: Request, reason: str | None) -> None:
        if reason is not None:
            self.kill()
            raise self._died(order, reason)

    def _died(self, order: Request, how: str) -> Died:
        words = self._watched.last_words()
        message = f"{order.model}: the process of step '{order.step}' {how}, at phase '{self._phase}'. {words}"
        return Died(self._phase, message)

    def kill(self) -> None:
        self._watched.kill()
        self._connection.close()
