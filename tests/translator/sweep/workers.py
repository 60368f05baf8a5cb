"""Sweeps in a process of its own: TVM can take the process with it, or hang; the sweep then goes on with the next."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator

from relax_zoo.harness.process.child import Functions, Request
from relax_zoo.harness.process.parent import USUAL, Limits, StepFailed, Worker
from relax_zoo.harness.process.progress import PROGRESS
from tests.translator.sweep.verdict import TOGETHER, Verdict, verdicts

SWEEP = "tests.translator.sweep.workers:swept"  # the order to the process
BEFORE = "before the first call"

Found = dict[str, Verdict]


def sweep(
    subjects: str, names: Iterable[str], most: int | None = None, limits: Limits = USUAL
) -> Iterator[tuple[str, Found | str]]:
    """For each name its verdicts by call, or why it is not swept; `subjects` is "samples" or "modules"."""
    found: Found = {}
    worker = Worker(Functions(), limits, note=found.update)
    try:
        for name in names:
            yield name, _swept(worker, subjects, name, most, found)
    finally:
        worker.close()


def _swept(worker: Worker, subjects: str, name: str, most: int | None, found: Found) -> Found | str:
    """Sweep one name; where the process ends, once more call by call, and then without the calls that end it."""
    together = TOGETHER
    found.clear()
    while True:
        try:
            reason = worker.ask(Request(name, SWEEP, (subjects, name, most, together, list(found)))).value
            return reason or dict(found)
        except StepFailed as failed:
            if together > 1:
                together = 1
                found.clear()
                continue
            call = BEFORE if failed.phase in ("start", SWEEP) else failed.phase
            found[call] = Verdict("crash", "the process died or hung")
            if call == BEFORE:
                return dict(found)


def swept(subjects: str, name: str, most: int | None, together: int, known: list[str]) -> str | None:
    """Note the verdicts on the calls of a name but the `known`; returns why it is not swept, if it is not.

    Carried out in the process. The first of the calls that are looked at is the stage.
    """
    module = importlib.import_module(f"tests.translator.sweep.{subjects}")
    if reason := module.unused(name):
        return str(reason)
    calls = [call for call in module.samples(name, most) if call.name not in known]
    for start in range(0, len(calls), together):
        some = calls[start : start + together]
        with PROGRESS.phase(some[0].name):
            PROGRESS.note(verdicts(some, together))
    return None
