"""Batches in processes of their own: one that dies is tried program by program, and the run goes on."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence

from ..process.child import Functions, Request
from ..process.parent import Died, Limits, StepFailed, Worker
from .batch import TOGETHER, Reached, door_of
from .growing.program import Program
from .judgement import Verdict

LIMITS = Limits(seconds=180, gigabytes=4)
RUN, HOLD = "relax_zoo.harness.fuzz.batch:run", "relax_zoo.harness.fuzz.batch:hold_all"  # the orders to a process
Batch = tuple[dict[int, Verdict], Reached]


class Bench:
    """A process that holds programs."""

    def __init__(self, limits: Limits = LIMITS) -> None:
        self._worker = Worker(Functions(), limits)

    def batch(self, seed: int, indices: Sequence[int], door: str | None = None) -> Batch:
        """Hold the programs of the indices, whatever becomes of the process."""
        name = f"programs {indices[0]} to {indices[-1]}"
        try:
            found: Batch = self._worker.ask(Request(name, RUN, (seed, list(indices), door))).value
            return found
        except StepFailed as failed:
            if len(indices) == 1:
                return {indices[0]: ended(failed)}, Reached()
        verdicts: dict[int, Verdict] = {}
        reached = Reached()
        for index in indices:
            found = self.batch(seed, [index], door or door_of(indices[0]))
            verdicts |= found[0]
            reached.add(found[1])
        return verdicts, reached

    def verdict(self, program: Program, door: str) -> Verdict:
        """Hold one program."""
        try:
            verdicts: list[Verdict] = self._worker.ask(Request(program.name, HOLD, ([program], door))).value[0]
            return verdicts[0]
        except StepFailed as failed:
            return ended(failed)

    def close(self) -> None:
        """End the process."""
        self._worker.close()


def ended(failed: StepFailed) -> Verdict:
    """The verdict on a program that ended its process."""
    if not isinstance(failed, Died):
        return Verdict("unclear", str(failed))
    return Verdict("hang" if "hung" in str(failed) or "used more" in str(failed) else "crash", str(failed))


def held(seed: int, indices: Sequence[int], workers: int, note: Callable[[str, Batch], None], door: str | None) -> None:
    """Hold the programs of many indices in several processes; `note` is told of each batch, one at a time."""
    batches: queue.SimpleQueue[list[int]] = queue.SimpleQueue()
    for start in range(0, len(indices), TOGETHER):
        batches.put(list(indices[start : start + TOGETHER]))
    lock = threading.Lock()

    def work() -> None:
        bench = Bench()
        try:
            while True:
                try:
                    batch = batches.get_nowait()
                except queue.Empty:
                    return
                found = bench.batch(seed, batch, door)
                with lock:
                    note(door or door_of(batch[0]), found)
        finally:
            bench.close()

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
