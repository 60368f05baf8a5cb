"""The process that orders are carried out in: `main` with a connection's descriptor as argument, started by `parent`.

It is told over the connection what it is to be, a `Config`, which makes a `Server` there, and then what to do. Stages,
results and errors go back that way; what is printed goes to its own standard output, which the parent reads.
"""

from __future__ import annotations

import contextlib
import ctypes
import faulthandler
import functools
import importlib
import os
import signal
import sys
import traceback
import warnings
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, Protocol

PR_SET_PDEATHSIG = 1
TRACEBACK = 20  # lines of one that are shown
OUR_OWN = "relax_zoo"


class Config(Protocol):
    """What a worker is started with: plain data, which goes to its process and makes a server there."""

    def server(self) -> Server:
        """Make what carries out the orders; called in the process alone."""


class Server(Protocol):
    """What carries out orders, one after the other."""

    def carry_out(self, order: Order) -> Report:
        """Return the result; what is raised instead is reported as an error at the stage that was reached."""


@dataclass(frozen=True)
class Functions:
    """A worker of no model: a step is "package.module:function", called with the order's arguments."""

    def server(self) -> Server:
        """Nothing is to be made."""
        return self

    def carry_out(self, order: Order) -> Report:
        """Import and call the function."""
        module, _, function = order.step.partition(":")
        return Report("result", getattr(importlib.import_module(module), function)(*order.arguments))


@dataclass(frozen=True)
class Setup:
    """What a worker knows of a run over the zoo.

    `zoo`: the module that declares the models, if not the zoo's own. `fresh`: take no result from earlier runs. `rpc`:
    host and port of a tracker, and the key of the device that runs the builds.
    """

    zoo: str | None = None
    importer: str = "ours"
    fresh: bool = False
    rpc: tuple[str, int, str] | None = None

    def server(self) -> Server:
        """Make the desk that takes orders of the zoo's models."""
        return Desk(self)


@dataclass(frozen=True)
class Order:
    """One step of one model; stages in `blocked` have failed before and are not entered.

    With "" for the model it is a question that is of none, to a "package.module:function".
    """

    model: str
    step: str
    arguments: tuple[Any, ...] = ()
    blocked: tuple[str, ...] = ()


@dataclass(frozen=True)
class Report:
    """What the worker says: a stage that began, a note on it, or how an order ended.

    It ends with `result`, `error`, `unavailable` or `blocked`.

    `cached`: the result is that of an earlier run.
    """

    kind: str
    value: Any = None
    cached: bool = False


class Desk:
    """Takes orders; keeps the subject of the last one, so that its steps share what they have made."""

    def __init__(self, setup: Setup) -> None:
        from ..importers import find, on_device
        from . import cache

        cache.prune()
        self._zoo = setup.zoo
        self._fresh = setup.fresh
        self._importer = find(setup.importer)
        if setup.rpc is not None:
            self._importer = on_device(self._importer, setup.rpc)
        self._subject: Any = None

    @functools.cached_property
    def _models(self) -> dict[str, Any]:
        from relax_zoo import zoo

        if self._zoo is not None:
            importlib.import_module(self._zoo)
        return {model.name: model for model in zoo.models()}

    def carry_out(self, order: Order) -> Report:
        """The result of a step, or what went wrong."""
        from relax_zoo.zoo import DataUnavailable

        from ..steps import carry_out
        from ..subject import Subject
        from .progress import PROGRESS, Blocked

        if not order.model:
            return self._answer(order)
        if self._subject is None or self._subject.model.name != order.model:
            self._subject = Subject(self._models[order.model], self._importer)
        PROGRESS.blocked, PROGRESS.current = order.blocked, order.step
        try:
            result, cached = carry_out(self._subject, order.step, order.arguments, fresh=self._fresh)
            return Report("result", result, cached)
        except Blocked as blocked:
            return Report("blocked", str(blocked))
        except DataUnavailable as reason:
            return Report("unavailable", str(reason))
        except Exception:
            lines = traceback.format_exc().splitlines()
            return Report("error", (PROGRESS.current, "\n".join(lines[-TRACEBACK:])))

    def _answer(self, order: Order) -> Report:
        """What a question that is of no one model comes to: its step is "package.module:function"."""
        module, _, function = order.step.partition(":")
        try:
            return Report("result", getattr(importlib.import_module(module), function)(*order.arguments))
        except (ImportError, ValueError) as error:
            return Report("unavailable", str(error))
        except Exception:
            return Report("error", ("start", traceback.format_exc()))


def serve(connection: Connection) -> None:
    """Carry out orders until the other side closes the connection."""
    from .progress import PROGRESS

    config: Config = connection.recv()
    server = config.server()
    PROGRESS.watch = lambda stage: connection.send(Report("stage", stage))
    PROGRESS.note = lambda said: connection.send(Report("note", said))
    connection.send(Report("ready"))
    while (order := connection.recv()) is not None:
        PROGRESS.blocked, PROGRESS.current = order.blocked, order.step
        try:
            report = server.carry_out(order)
        except Exception:
            lines = traceback.format_exc().splitlines()
            report = Report("error", (PROGRESS.current, "\n".join(lines[-TRACEBACK:])))
        connection.send(report)


def main() -> None:
    """Die with the parent, say where a crash happened, and serve."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    faulthandler.enable()
    warnings.filterwarnings("error", module=OUR_OWN)
    with contextlib.suppress(EOFError):
        serve(Connection(int(sys.argv[1])))
    os._exit(0)  # TVM's threads and torch's need no farewell
