"""Which phase a model is at, told to whoever watches: when a process dies, its last phase is what there is to say."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterator
from typing import Any


class Blocked(Exception):
    """The phase has failed before in this run and is not tried again; the message is its name."""


class OfTheProcess:
    """What a process has come to, which is no part of what its code is."""


class Progress(OfTheProcess):
    """The phase that is being worked on, the innermost one where they nest."""

    def __init__(self) -> None:
        self.watch: Callable[[str], None] = lambda phase: None
        self.note: Callable[[Any], None] = lambda said: None  # what goes on within a phase
        self.current = ""
        self.blocked: Collection[str] = ()

    @contextlib.contextmanager
    def phase(self, name: str) -> Iterator[None]:
        """Say that `name` begins, and at its end that what it interrupted goes on. Raises Blocked for a blocked one.

        After an exception `current` is left at the phase that raised it.
        """
        if name in self.blocked:
            raise Blocked(name)
        before = self.current
        self._say(name)
        yield
        self._say(before)

    def _say(self, name: str) -> None:
        self.current = name
        self.watch(name)


PROGRESS = Progress()
phase = PROGRESS.phase
