"""The judge's side of a process in which a function runs: orders, their limits, and how much it works."""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from ..process.forked import Forked
from ..process.watched import TICK, Limits, Watched
from .naming import Misnamed
from .stage import Run, serve
from .wire import packed, unpacked

REST = 0.02  # seconds between two looks at its threads
WORK = 0.1  # seconds of processor: threads of OpenMP and of TVM spin for a tenth of that while they wait for more work
LONGEST = 10  # seconds that a thread is given for that, on a busy machine


class Gone(Exception):
    """The process came to no good end; the message says how."""


class Refused(Exception):
    """What the function raised instead of returning, in a line."""


class Player:
    """A process in which the function that `make` returns is called.

    `prepare` is called there before. Raises Refused where `make` raises, Gone where it ends the process, and Misnamed
    where it says that its name is none.
    """

    def __init__(self, make: Callable[[], Run], limits: Limits, threads: int, prepare: Callable[[], None]) -> None:
        self._connection, theirs = multiprocessing.Pipe()
        ours = self._connection

        def work() -> None:
            ours.close()
            serve(theirs, make, threads, prepare)

        process = Forked(work)
        theirs.close()
        self.pid = process.pid
        self._watched = Watched((), limits, born=process)
        try:
            self._answer()
        except BaseException:
            self.close()
            raise

    def ask(self, order: str, **arguments: Any) -> dict[str, Any]:
        """Carry out an order of `Stage`. Raises Refused or Gone."""
        self.send(order, **arguments)
        return self._answer()

    def send(self, order: str, **arguments: Any) -> None:
        """Give an order whose answer is waited for by `wait`."""
        self._watched.begin()
        with suppress(OSError):  # it is gone, as the answer will tell
            self._connection.send_bytes(packed({"order": order, **arguments}))

    def wait(self) -> dict[str, Any]:
        """The answer to what was sent. Raises Refused or Gone."""
        return self._answer()

    def _answer(self) -> dict[str, Any]:
        since = time.monotonic()
        while not self._connection.poll(TICK):
            if reason := self._watched.beyond(time.monotonic() - since):
                self.close()
                raise Gone(f"its process {reason}. {self._watched.last_words()}")
        try:
            answer = unpacked(self._connection.recv_bytes())
        except (EOFError, OSError):
            raise Gone(f"its process {self._watched.ending()}. {self._watched.last_words()}") from None
        except ValueError as error:
            raise Gone(f"its process sent something else than results: {error}") from None
        if reason := self._watched.beyond(0):
            self.close()
            raise Gone(f"its process {reason}")
        if not isinstance(answer, dict):
            raise Gone("its process sent something else than results")
        if "misnamed" in answer:
            raise Misnamed(answer["misnamed"])
        if "raised" in answer:
            raise Refused(answer["raised"])
        return answer

    def works_on(self) -> bool:
        """Whether one of its threads works on while nothing is asked of it, and does not just wait by spinning."""
        before, end = self._threads(), time.monotonic() + LONGEST
        while time.monotonic() < end:
            time.sleep(REST)
            now = self._threads()
            if not any(working for working, _ in now.values()):
                return False
            if any(seconds - before.get(task, (False, 0.0))[1] > WORK for task, (_, seconds) in now.items()):
                return True
        return False

    def _threads(self) -> dict[str, tuple[bool, float]]:
        """Of each thread whether it has work, and the seconds of processor that it has used."""
        found = {}
        for task in self._tasks():
            with suppress(OSError):
                fields = (task / "stat").read_text().rpartition(")")[2].split()
                seconds = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
                found[task.name] = fields[0] == "R", seconds
        return found

    def _tasks(self) -> list[Path]:
        with suppress(OSError):
            return list(Path(f"/proc/{self.pid}/task").iterdir())
        return []

    def heirs(self) -> int:
        """How many processes it has started that still run."""
        found = 0
        for task in self._tasks():
            with suppress(OSError):
                found += len((task / "children").read_text().split())
        return found

    def close(self) -> None:
        """End the process and all that it started."""
        self._watched.kill()
        self._connection.close()
