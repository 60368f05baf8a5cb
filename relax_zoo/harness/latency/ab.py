"""Two builds of one model, saved, loaded into one process and timed in pairs: which is slower, and in which kernel.

The control is the first of them loaded a second time, from another file: the same code in another place in memory.
"""

from __future__ import annotations

import difflib
import json
import shutil
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from relax_zoo import compiler

from ..results import Latency
from .pairs import FEWEST, SETTLE_SECONDS, Samples, sample
from .versus import Program, TimedKernel, Versus

BASE, HEAD, AGAIN = "base", "head", "base again"
SHARE = 0.01  # of a model's time: kernels that take less are left out
ROUNDS = 60  # of samples of each kernel


def save(run: compiler.Executable, path: Path) -> None:
    """Write a build that was made with `report=True`, and beside it the nodes that each of its kernels computes."""
    run.save(path)
    save_nodes(run, Program(path).nodes_path)


def save_nodes(run: compiler.Executable, path: Path) -> None:
    """Write, as JSON, the nodes of the traced graph that each kernel computes, of a build made with `report=True`."""
    nodes = {name: [node for node in run.seen.nodes[name] if node] for name in run.seen.kernels}
    path.write_text(json.dumps(nodes))


@contextmanager
def loaded(*programs: Program) -> Iterator[list[compiler.Executable]]:
    """The programs, each in a place of its own even where it is given twice."""
    with ExitStack() as stack:
        runs = []
        for number, program in enumerate(programs):
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            copy = folder / f"{number}.so"  # a library of the same path would be the same library
            shutil.copy(program.path, copy)
            runs.append(compiler.load(copy))
        yield runs


def versus(
    base: Program,
    head: Program,
    inputs: Sequence[Any],
    *,
    seconds: float,
    kernels: bool = True,
) -> Versus:
    """Time two builds on `inputs` for at most about `seconds`, and then their kernels for as long again."""
    with loaded(base, head, base) as runs:
        named = dict(zip((BASE, HEAD, AGAIN), runs, strict=True))
        settle = SETTLE_SECONDS if max(run.signature.threads for run in runs) > 1 else 0.0
        calls = {name: _call(run, inputs) for name, run in named.items()}
        latency = sample(calls, seconds=seconds, settle=settle).compare(HEAD, BASE, AGAIN, of=BASE)
        if not kernels:
            return Versus(latency)
        nodes = {BASE: base.nodes, HEAD: head.nodes, AGAIN: base.nodes}
        return _with_kernels(latency, named, nodes, inputs, seconds)


def _call(run: compiler.Executable, inputs: Sequence[Any]) -> Callable[[], object]:
    return lambda: run(*inputs)


Trace = list[tuple[str, float]]  # kernels in the order of their calls, with seconds


def _with_kernels(
    latency: Latency,
    runs: dict[str, compiler.Executable],
    nodes: dict[str, dict[str, list[str]]],
    inputs: Sequence[Any],
    seconds: float,
) -> Versus:
    traces: dict[str, list[list[Trace]]] = {name: [] for name in runs}
    end, names = time.perf_counter() + seconds, list(runs)
    for number in range(ROUNDS):
        order = names[number % 3 :] + names[: number % 3]
        row: dict[str, list[Trace]] = {name: [] for name in names}
        for name in [*order, *reversed(order)]:
            row[name].append(trace(runs[name], nodes[name], inputs))
        for name in names:
            traces[name].append(row[name])
        if number + 1 >= FEWEST and time.perf_counter() > end:
            break
    sequences = {name: [kernel for kernel, _ in traces[name][0][0]] for name in names}
    pairs = _pairs(sequences[BASE], sequences[HEAD])
    of = {name: np.array([[[t for _, t in each] for each in row] for row in traces[name]]) for name in names}
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for b, h in pairs:
        places[sequences[HEAD][h]].append((b, h))
    found = []
    for name, both in places.items():
        bases, heads = (list(each) for each in zip(*both, strict=True))
        seconds_of = {BASE: of[BASE], HEAD: of[HEAD], AGAIN: of[AGAIN]}
        own = {key: value[:, :, heads if key == HEAD else bases].sum(axis=2) for key, value in seconds_of.items()}
        kernel = Samples(own, {}, {}).compare(HEAD, BASE, AGAIN, of=BASE)
        if max(kernel.ours, kernel.theirs) >= SHARE * max(latency.ours, latency.theirs):
            found.append(TimedKernel(name, tuple(nodes[HEAD].get(name, ())), len(both), kernel))
    found.sort(key=lambda kernel: -kernel.added)
    left = {BASE: {b for b, _ in pairs}, HEAD: {h for _, h in pairs}}
    only = {
        side: _by_name(sequences[side], np.median(of[side].min(axis=1), axis=0), left[side]) for side in (BASE, HEAD)
    }
    return Versus(latency, tuple(found), only[BASE], only[HEAD])


def _by_name(sequence: list[str], seconds: np.ndarray, paired: set[int]) -> dict[str, float]:
    found: dict[str, float] = defaultdict(float)
    for place, name in enumerate(sequence):
        if place not in paired:
            found[name] += float(seconds[place])
    return dict(found)


def _pairs(base: list[str], head: list[str]) -> list[tuple[int, int]]:
    """The places of the two sequences of kernels that correspond, by name and order."""
    blocks = difflib.SequenceMatcher(None, base, head, autojunk=False).get_matching_blocks()
    return [(block.a + i, block.b + i) for block in blocks for i in range(block.size)]


def trace(run: compiler.Executable, kernels: dict[str, Any], inputs: Sequence[Any]) -> Trace:
    """The kernels that one run calls, in order, with the seconds of each."""
    found: Trace = []
    start = 0.0

    def instrument(_: Any, symbol: str, before: bool, __: Any, *args: Any) -> None:
        nonlocal start
        if symbol in kernels:
            if before:
                start = time.perf_counter()
            else:
                found.append((symbol, time.perf_counter() - start))

    run.vm.set_instrument(instrument)
    try:
        run(*inputs)
    finally:
        run.vm.set_instrument(_no_instrument)
    return found


def _no_instrument(*args: Any) -> None:
    pass
