"""The desk of a worker that takes orders of the zoo's models: which run it is for, and its steps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .child import Functions, Message, Request, Server
from .progress import Blocked


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

    def carry_out(self, order: Request) -> Message:
        """The result of a step, or what went wrong."""
        from relax_zoo.zoo import DataUnavailable

        from ..steps import carry_out
        from ..subject import Subject

        if not order.model:
            return self._answer(order)
        if self._subject is None or self._subject.model.name != order.model:
            self._subject = Subject(self._model(order.model), self._importer)
        try:
            return Message("result", *carry_out(self._subject, order.step, order.arguments, fresh=self._fresh))
        except Blocked as blocked:
            return Message("blocked", str(blocked))
        except DataUnavailable as reason:
            return Message("unavailable", str(reason))

    def _model(self, name: str) -> Any:
        from relax_zoo import zoo
        from relax_zoo.zoo.registry import OURS, load

        load(self._zoo or OURS)
        return zoo.get(name, self._zoo or OURS)

    def _answer(self, order: Request) -> Message:
        """What a question about no one model comes to: its step is "package.module:function"."""
        try:
            return Functions().carry_out(order)
        except (ImportError, ValueError) as error:
            return Message("unavailable", str(error))
