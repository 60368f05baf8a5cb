"""Which stage a model is at, told to whoever watches: when a process dies, its last stage is what there is to say."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterator
from typing import Any


class Blocked(Exception):
    """The stage has failed before in this run and is not tried again; the message is its name."""


class Progress:
    """The stage that is being worked on, the innermost one where they nest."""

    def __init__(self) -> None:
        self.watch: Callable[[str], None] = lambda stage: None
        self.note: Callable[[Any], None] = lambda said: None  # what goes on within a stage
        self.current = ""
        self.blocked: Collection[str] = ()

    @contextlib.contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Say that `name` begins, and at its end that what it interrupted goes on. Raises Blocked for a blocked one.

        After an exception `current` is left at the stage that raised it.
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
stage = PROGRESS.stage
