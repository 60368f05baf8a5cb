"""How many programs it takes to meet a planted fault: `python -m relax_zoo fuzz-selftest`.

Plants each of `faults` in turn, and takes programs through the doors until one fails that does not without the fault.
Leaves with 1 where a fault is met by none of them. Names, or parts of them, choose faults.
"""

from __future__ import annotations

import argparse
import re
import time

from rich.console import Console

from ..process.child import Functions, Request
from ..process.parent import StepFailed, Worker
from .batch import TOGETHER, door_of, hold_all
from .faults import FAULTS, by_name
from .growing.grow import grow
from .judgement import GREEN
from .workers import LIMITS, RUN, ended

GRAPHS = 2000
MET = f"{__name__}:met"  # the order to a process


def met(name: str, seed: int, indices: list[int]) -> tuple[int, str] | None:
    """Which of the programs fails with a fault and not without it, and how; None where none does."""
    fault = by_name()[name]
    programs = [grow(seed, index) for index in indices]
    door = fault.door or door_of(indices[0])
    with fault.plant():
        verdicts, _ = hold_all(programs, door)
    for index, program, verdict in zip(indices, programs, verdicts, strict=True):
        if verdict.end not in (*GREEN, "unjudged") and hold_all([program], door)[0][0].end in (*GREEN, "unjudged"):
            return index, f"{verdict.end}: {verdict.reason}"
    return None


def sought(worker: Worker, name: str, seed: int, graphs: int) -> tuple[int, str] | None:
    """The first program of so many that meets the fault of that name, and how.

    Where the process comes to no answer, the last of a batch stands for it, if the batch is held without the fault.
    """
    order = _order(seed, graphs, by_name()[name].sign)
    for start in range(0, graphs, TOGETHER):
        indices = order[start : start + TOGETHER]
        try:
            found: tuple[int, str] | None = worker.ask(Request(name, MET, (name, seed, indices))).value
        except StepFailed as failed:
            door = by_name()[name].door or door_of(indices[0])
            end, reason = ended(failed)
            found = (indices[-1], f"{end}: {reason}") if _is_held(worker, seed, indices, door) else None
        if found is not None:
            return found
    return None


def _order(seed: int, graphs: int, sign: str) -> list[int]:
    """The programs' indices, those with a sign in their lines before the others."""
    return sorted(
        range(graphs), key=lambda index: bool(sign) and not re.search(sign, "\n".join(grow(seed, index).lines))
    )


def _is_held(worker: Worker, seed: int, indices: list[int], door: str) -> bool:
    """Whether a batch without a fault comes to its verdicts."""
    try:
        worker.ask(Request("no fault", RUN, (seed, indices, door)))
    except StepFailed:
        return False
    return True


def main(arguments: list[str] | None = None) -> int:
    """Plant, look and report."""
    parser = argparse.ArgumentParser(prog="python -m relax_zoo fuzz-selftest", description=__doc__)
    parser.add_argument("names", nargs="*", help="parts of the names of faults; by default all")
    parser.add_argument("--graphs", type=int, default=GRAPHS, help=f"at most so many programs each ({GRAPHS})")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(arguments)
    chosen = [fault for fault in FAULTS if not options.names or any(part in fault.name for part in options.names)]
    worker = Worker(Functions(), LIMITS)
    console = Console(width=150, highlight=False, markup=False)
    missed = 0
    for fault in chosen:
        start = time.monotonic()
        found = sought(worker, fault.name, options.seed, options.graphs)
        missed += found is None
        index, reason = (str(found[0]), found[1]) if found else ("none", "")
        seconds = f"{time.monotonic() - start:.0f} s"
        console.print(f"{fault.name} ({fault.kind}): met by {index} in {seconds}, {' '.join(reason.split())[:60]}")
    worker.close()
    console.print(f"{len(chosen) - missed} of {len(chosen)} faults met within {options.graphs} programs")
    return int(missed > 0)
