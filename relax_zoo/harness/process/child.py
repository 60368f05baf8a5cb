"""The process that orders are carried out in: `main` with a connection's descriptor as argument, started by `parent`.

It is told over the connection what it is to be, a `Config`, which makes a `Server` there, and then what to do. Stages,
results and errors go back that way; what is printed goes to its own standard output, which the parent reads.
"""

from __future__ import annotations

import contextlib
import ctypes
import faulthandler
import gc
import importlib
import os
import pickle
import signal
import sys
import traceback
import warnings
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, Protocol

from . import measured, reads

PR_SET_PDEATHSIG = 1
TRACEBACK = 20  # lines of one that are shown
OUR_OWN = "relax_zoo"


class Config(Protocol):
    """What a worker is started with: plain data, which goes to its process and makes a server there."""

    def server(self) -> Server:
        """Make what carries out the orders; called in the process alone."""


class Server(Protocol):
    """What carries out orders, one after the other."""

    def carry_out(self, order: Request) -> Message:
        """Return the result; what is raised instead is reported as an error at the phase that was reached."""


@dataclass(frozen=True)
class Functions:
    """A worker of no model: a step is "package.module:function", called with the order's arguments."""

    def server(self) -> Server:
        """Nothing is to be made."""
        return self

    def carry_out(self, order: Request) -> Message:
        """Import and call the function."""
        module, _, function = order.step.partition(":")
        return Message("result", getattr(importlib.import_module(module), function)(*order.arguments))


@dataclass(frozen=True)
class Request:
    """One step of one model, which is "" where it is of none; phases in `blocked` are not entered: they have failed."""

    model: str
    step: str
    arguments: tuple[Any, ...] = ()
    blocked: tuple[str, ...] = ()


@dataclass(frozen=True)
class Message:
    """What the worker says: a phase that began, a note on it, or how an order ended.

    It ends with `result`, `error`, `unavailable` or `blocked`.

    `cached`: the result is that of an earlier run.
    """

    kind: str
    value: Any = None
    cached: bool = False


class _Line:
    """The connection to the other side, on which every message has the number of the order that it is about.

    It is this process's alone: a copy that a model makes of it, and lets go on, is no second worker.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection, self._process = connection, os.getpid()
        self._number = 0

    def send(self, message: Message) -> None:
        self._be_the_worker()
        self._connection.send((self._number, message))

    def next(self) -> Request | None:
        """Wait for the next order; None where there is none."""
        self._be_the_worker()
        self._number, order = self._connection.recv()
        found: Request | None = pickle.loads(order)
        return found

    def _be_the_worker(self) -> None:
        if os.getpid() != self._process:
            os._exit(0)


def serve(connection: Connection) -> None:
    """Carry out orders until the other side closes the connection."""
    from .progress import PROGRESS

    gc.disable()  # or it looks again and again at what is imported, a sixth of the time, and none of that ever goes
    config: Config = connection.recv()
    server = config.server()
    gc.freeze()
    gc.enable()
    line = _Line(connection)
    PROGRESS.watch = lambda phase: line.send(Message("phase", phase))
    PROGRESS.note = lambda said: line.send(Message("note", said))
    line.send(Message("ready"))
    while (order := line.next()) is not None:
        PROGRESS.blocked, PROGRESS.current = order.blocked, order.step
        try:
            report = server.carry_out(order)
        except Exception:
            lines = traceback.format_exc().splitlines()
            report = Message("error", (PROGRESS.current, "\n".join(lines[-TRACEBACK:])))
        line.send(report)


def main() -> None:
    """Die with the parent, say where a crash happened, and serve."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    faulthandler.enable()
    warnings.filterwarnings("error", module=OUR_OWN)
    reads.watch()
    measured.begin()
    with contextlib.suppress(EOFError):
        serve(Connection(int(sys.argv[1])))
    os._exit(0)  # TVM's threads and torch's need no farewell
