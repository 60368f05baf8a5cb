"""Orders to a process of its own: a crash, a hang or a leak is the end of one order and not of the run.

    worker = Worker(Setup(), Limits())
    worker.ask(Request("resnet18", "numerics"))      # what the step returns; Died, Failed, ... where it does not

    worker = Worker(Functions(), Limits())
    worker.ask(Request("mlp", "package.module:function", (1, 2)))      # what the function returns of the arguments

The process is reused from order to order, and replaced when it dies or, where models are to be `apart`, by one for the
next model. Its parent watches three things: that a phase goes on no longer than `Limits.seconds`, that its resident
memory stays below `Limits.gigabytes`, and that it prints no more than `Limits.megabytes`; beyond any of these it is
killed.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from multiprocessing.reduction import ForkingPickler
from typing import Any

from . import measured
from .child import Config, Message, Request
from .nursery import ADDRESS, START, Nursery, born
from .watched import TICK, Watched
from .watched import Limits as Limits

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
    `apart`: no two models share a process, so that what one leaves behind in it, as a setting of torch's, is not there
    for the next. The processes are then copies of a nursery.
    """

    def __init__(
        self,
        setup: Config,
        limits: Limits = USUAL,
        note: Callable[[Any], None] = lambda said: None,
        *,
        apart: bool = False,
    ) -> None:
        self.setup: Any = setup
        self.limits, self.note = limits, note
        self._apart = apart
        self._model = ""  # that the process is of, if it is of one
        self._nursery: Nursery | None = None
        self._process: _Process | None = None
        self._measured = measured.asked()

    def start(self) -> None:
        """Start the process, unless it runs. It ends with the thread that starts it."""
        if self._process is None:
            environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONUNBUFFERED": "1"}
            environment |= self._measured
            if self._apart and ADDRESS not in environment:
                self._nursery = self._nursery or Nursery(environment)
                environment |= {ADDRESS: self._nursery.address} if self._nursery.address else {}
            self._process = _Process(self.setup, self.limits, self.note, environment)

    def ask(self, order: Request) -> Message:
        """The report of the step's result.

        Raises Died, StepFailed (the step raised), Unavailable or NotTried; what pickle raises, where an order cannot be
        pickled, before anything is started.
        """
        message = ForkingPickler.dumps(order)
        if self._apart and self._model not in ("", order.model):
            self._end()
        self.start()
        assert self._process is not None
        self._model = self._model or order.model
        try:
            report = self._process.carry_out(order, bytes(message))
        except BaseException:
            self._kill()
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
        """End the process, and the nursery."""
        self._end()
        if self._nursery is not None:
            self._nursery.close()
            self._nursery = None

    def measure_no_more(self) -> None:
        """End the process while its coverage still counts; what runs later is of no test."""
        if self._measured:
            self._end()
            self._measured = {}

    def _end(self) -> None:
        if self._measured and self._process is not None:
            with suppress(Exception):
                order = Request("", measured.SAVE)
                self._process.carry_out(order, bytes(ForkingPickler.dumps(order)))
        self._kill()

    def _kill(self) -> None:
        self._model = ""
        if self._process is not None:
            self._process.kill()
            self._process = None


class _Process:
    def __init__(
        self, setup: Config, limits: Limits, note: Callable[[Any], None], environment: Mapping[str, str]
    ) -> None:
        self._note = note
        self._number = 0  # of the order that is carried out
        self._connection, theirs = multiprocessing.Pipe()
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

    def carry_out(self, order: Request, message: bytes) -> Message:
        """Send an order, as it was pickled, and wait for its end. Raises Died."""
        if not self._ready:
            self._ready = bool(self._last(Request("the worker", "start")))
        self._watched.begin()
        self._phase = order.step
        self._number += 1
        with suppress(OSError):  # it is dead, as `_last` will find
            self._connection.send((self._number, message))
        return self._last(order)

    def _last(self, order: Request) -> Message:
        since = time.monotonic()
        while True:
            if not self._connection.poll(TICK):
                most = START if self._phase == "start" else None
                self._check(order, self._watched.beyond(time.monotonic() - since, most))
                continue
            try:
                number, report = self._connection.recv()
            except (EOFError, OSError):
                raise self._died(order, self._watched.ending()) from None
            if number != self._number:
                continue  # an answer to another order
            since = time.monotonic()  # whoever says something does not hang
            if report.kind == "note":
                self._note(report.value)
            elif report.kind == "phase":
                self._phase = report.value or order.step
            else:
                self._check(order, self._watched.beyond(0))  # a quick order can exceed a limit between two looks
                answer: Message = report
                return answer

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
